//! Steps: the first 48 hours, and the person's own.

mod list;
mod one;

pub use list::StepsScreen;
pub use one::{StepNewScreen, StepScreen};

use besace_domain::Step;
use besace_i18n::{Message, msg, names};

/// When a step is for, by the hours after release until which to try to have done it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Before,
    Hours,
    Day,
    TwoDays,
    Own,
}

impl Group {
    const ALL: [Self; 5] = [Self::Before, Self::Hours, Self::Day, Self::TwoDays, Self::Own];

    fn of(by_hour: Option<u16>) -> Self {
        match by_hour {
            Some(0) => Self::Before,
            Some(1..=8) => Self::Hours,
            Some(9..=24) => Self::Day,
            Some(25..) => Self::TwoDays,
            None => Self::Own,
        }
    }

    /// The hour that stands for it when the person chooses it.
    fn by_hour(self) -> Option<u16> {
        match self {
            Self::Before => Some(0),
            Self::Hours => Some(8),
            Self::Day => Some(24),
            Self::TwoDays => Some(48),
            Self::Own => None,
        }
    }

    fn name(self) -> Message {
        match self {
            Self::Before => msg::steps_group_before(),
            Self::Hours => msg::steps_group_hours(),
            Self::Day => msg::steps_group_day(),
            Self::TwoDays => msg::steps_group_two_days(),
            Self::Own => msg::steps_group_own(),
        }
    }
}

/// What a step says: the person's words, or the shipped ones.
pub fn step_text(step: &Step, t: impl Fn(Message) -> String) -> String {
    match step.first_step.and_then(names::first_step) {
        Some(shipped) if step.text.is_empty() => t(shipped),
        _ => step.text.clone(),
    }
}
