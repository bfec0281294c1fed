//! Settings, protection, and what the app says of itself.

mod about;
mod erase;
mod files;
mod guise;
mod look;
mod me;
mod phone_lock;
mod recovery;
mod regions;
mod remind;
mod safe;
mod screen;
mod storage;
mod update;

pub use about::AboutScreen;
pub use erase::{EraseButton, HideButton, LockButton};
pub use guise::InstallCard;
pub use look::{LanguagePick, PicturesPick};
pub use me::AboutMe;
pub use phone_lock::PhoneLockCard;
pub use recovery::RecoveryCard;
pub use regions::RegionsScreen;
pub use remind::RemindCard;
pub use safe::SafeScreen;
pub use screen::SettingsScreen;
pub use storage::{RoomWarning, RoomWord, StorageWord};
pub use update::UpdateCard;
