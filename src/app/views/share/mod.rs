//! Sharing, from the person's side: their teams, what each of them sees, suggestions.

mod accept;
mod conflicts;
mod entry;
mod follows;
mod history;
mod last_day;
mod people;
mod receipts;
mod seen;
mod stop;
mod suggestions;
mod sync;
mod team;
mod teams;

pub use accept::{AcceptScreen, InvitedBanner};
pub use conflicts::Conflicts;
pub use entry::{EntryScreen, SharingRow};
pub use follows::Follows;
pub use people::Readers;
pub use receipts::ReceiptsScreen;
pub use seen::{Seen, became};
pub use suggestions::{Suggestions, field_name};
pub use sync::{SyncLine, SyncRow};
pub use team::TeamLinkScreen;
pub use teams::TeamsScreen;
