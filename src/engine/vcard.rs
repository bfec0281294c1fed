//! vCard files.
use crate::records::Open;
use besace_engine_api::*;
pub(crate) fn import(_: &mut Open<'_>, _: &FileIn) -> Result<ImportReport, Fault> {
    Err(Fault::UnreadableFile)
}
