//! Steps: the first 48 hours, and the person's own.

mod list;
mod one;

pub use list::StepsScreen;
pub use one::{StepNewScreen, StepScreen};
