//! Team mode: what a worker does. Everything here is read from what people share, and nothing else.

mod bars;
mod figures;
mod hand;
mod invite;
mod make;
mod new;
mod people;
mod person;
mod prepare;
mod restarted;
mod suggest;
mod workers;

pub use figures::CrewFiguresScreen;
pub use invite::CrewInviteScreen;
pub use people::CrewScreen;
pub use person::CrewPersonScreen;
pub use prepare::{CrewPrepareScreen, PreparedBanner};
pub use workers::CrewWorkersScreen;
