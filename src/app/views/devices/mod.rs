//! The person's devices: which there are, how another one comes in, and how a prepared toolbox is taken over.

mod begin;
mod check;
mod list;
mod pair;
mod take;

pub use list::DevicesScreen;
pub use pair::{PairJoinScreen, PairShowScreen, PairWorkerScreen};
pub use take::TakeScreen;
