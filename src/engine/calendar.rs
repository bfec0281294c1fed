//! Calendar files.
use crate::clock::{Clock, Moment};
use crate::records::{Open, Records};
use besace_engine_api::*;
pub(crate) fn write(_: &Records, _: &CalendarQuery, _: Moment) -> Result<FileOut, Fault> {
    Err(Fault::Internal)
}
pub(crate) fn read(_: &FileIn, _: &dyn Clock) -> Result<(), Fault> {
    Err(Fault::UnreadableFile)
}
pub(crate) fn import(_: &mut Open<'_>, (): ()) -> Result<ImportReport, Fault> {
    Err(Fault::UnreadableFile)
}
