use besace_engine_api::{Fault, Refusal};

use crate::{Message, dates, msg};

/// What happened, what was kept and what to do, for the person.
#[must_use]
pub fn fault(fault: &Fault) -> Message {
    match fault {
        Fault::Locked => msg::fault_locked(),
        Fault::NoToolbox => msg::fault_no_toolbox(),
        Fault::ToolboxExists => msg::fault_toolbox_exists(),
        Fault::WrongSecret { tries_left, wait_seconds: 0 } => msg::fault_wrong_secret(*tries_left),
        Fault::WrongSecret { wait_seconds, .. } => msg::fault_wrong_secret_wait(dates::wait(*wait_seconds)),
        Fault::MustWait { seconds } => msg::fault_must_wait(dates::wait(*seconds)),
        Fault::WeakSecret => msg::fault_weak_secret(),
        Fault::SecretTaken => msg::fault_secret_taken(),
        Fault::NotFound => msg::fault_not_found(),
        Fault::Refused(Refusal::NameMissing) => msg::refused_name_missing(),
        Fault::Refused(Refusal::TextMissing) => msg::refused_text_missing(),
        Fault::Refused(Refusal::TooLong) => msg::refused_too_long(),
        Fault::Refused(Refusal::Hours) => msg::refused_hours(),
        Fault::UnreadableFile => msg::fault_unreadable_file(),
        Fault::WrongPassphraseOrDamaged => msg::fault_wrong_passphrase_or_damaged(),
        Fault::TooLarge => msg::fault_too_large(),
        Fault::Damaged => msg::fault_damaged(),
        Fault::Newer => msg::fault_newer(),
        Fault::StorageFull => msg::fault_storage_full(),
        Fault::StorageGone => msg::fault_storage_gone(),
        Fault::NoDirectory => msg::fault_no_directory(),
        Fault::Unreachable => msg::fault_unreachable(),
        Fault::PartMissing => msg::chunk_missing_text(),
        Fault::Internal => msg::fault_internal(),
    }
}
