use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

/// What the person looks for now. The closed list of `assets/content/needs.toml`, in its order.
///
/// Its names and search words live in the Fluent files and in `needs.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A place to sleep.
    Sleep,
    /// Food.
    Food,
    /// Wash, clothes, a place for the day.
    Wash,
    /// Papers and address.
    Papers,
    /// Money and benefits.
    Money,
    /// Health care and doctor.
    Health,
    /// My medicine, methadone.
    Medication,
    /// Drugs and alcohol: less risk, help.
    Drugs,
    /// Someone to talk to.
    Talk,
    /// Be safe.
    Safety,
    /// Justice, probation, lawyer.
    Legal,
    /// Work and training.
    Work,
    /// Family and children.
    Family,
    /// Language and interpreter.
    Language,
    /// Getting around.
    Transport,
    /// Phone and internet.
    Phone,
}

/// Says that a text names no need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownNeed;

impl fmt::Display for UnknownNeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such need")
    }
}

impl std::error::Error for UnknownNeed {}

impl Need {
    /// Every need, in the order in which they are shown.
    pub const ALL: [Self; 16] = [
        Self::Sleep,
        Self::Food,
        Self::Wash,
        Self::Papers,
        Self::Money,
        Self::Health,
        Self::Medication,
        Self::Drugs,
        Self::Talk,
        Self::Safety,
        Self::Legal,
        Self::Work,
        Self::Family,
        Self::Language,
        Self::Transport,
        Self::Phone,
    ];

    /// The id used in data files and addresses.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Food => "food",
            Self::Wash => "wash",
            Self::Papers => "papers",
            Self::Money => "money",
            Self::Health => "health",
            Self::Medication => "medication",
            Self::Drugs => "drugs",
            Self::Talk => "talk",
            Self::Safety => "safety",
            Self::Legal => "legal",
            Self::Work => "work",
            Self::Family => "family",
            Self::Language => "language",
            Self::Transport => "transport",
            Self::Phone => "phone",
        }
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for Need {
    type Err = UnknownNeed;

    fn from_str(id: &str) -> Result<Self, UnknownNeed> {
        Self::ALL.into_iter().find(|need| need.id() == id).ok_or(UnknownNeed)
    }
}

/// Reads a list of needs from JSON, leaving out the ones this version does not know.
///
/// The record itself keeps them (see [`crate::Record`]), so a newer device's need is not lost.
pub(crate) fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Need>, D::Error> {
    if deserializer.is_human_readable() {
        let ids = Vec::<String>::deserialize(deserializer)?;
        Ok(ids.iter().filter_map(|id| id.parse().ok()).collect())
    } else {
        Vec::deserialize(deserializer)
    }
}
