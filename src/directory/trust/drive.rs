use super::{Piece, Step, Update};
use crate::pack::PackError;

/// Carries an update through over a place that answers by name at once: a folder, or a test's memory.
pub fn drive(
    update: &mut Update,
    fetch: &mut dyn FnMut(&str) -> Option<Vec<u8>>,
    install: &mut dyn FnMut(&Piece) -> Result<(), PackError>,
) {
    loop {
        match update.step() {
            Step::Done => return,
            Step::Install(piece) => update.installed(install(&piece)),
            Step::Fetch(wanted) => {
                let bytes = fetch(&wanted.address);
                if update.begin(if bytes.is_some() { 200 } else { 404 }) {
                    update.bytes(&bytes.unwrap_or_default());
                }
                update.end(true);
            }
        }
    }
}
