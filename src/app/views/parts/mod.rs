//! Parts that the screens of people, appointments, steps and the safety plan share.

mod dial;
mod draft;
mod import;
mod moments;
mod needs;
mod new_time;
mod order;
mod reach;
mod remove;
mod save;
mod who;

pub use dial::{dialled, is_mobile};
pub use draft::DraftRemark;
pub use import::ImportWords;
pub use moments::{WEEK, read_date, read_time, write_time};
pub use needs::{NeedMarks, PickNeeds};
pub use new_time::{NewTimeFields, use_new_time};
pub use order::{MoveButtons, moved};
pub use reach::{Actions, phone_link};
pub use remove::{RemoveButton, remove};
pub use save::{FormFoot, use_save};
pub use who::{PickWho, Whereabouts, Who};
