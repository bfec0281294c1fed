use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Became, Meeting, Weeks, meeting::monday};
use crate::Need;

/// The fewest people of whom figures are told apart.
pub const FEWEST: usize = 5;

/// How many appointments became what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Counts([u32; Became::ALL.len()]);

impl Counts {
    /// How many became that.
    #[must_use]
    pub fn of(&self, became: Became) -> u32 {
        self.0[became as usize]
    }

    /// How many there are in all.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    fn add(&mut self, other: &Self) {
        for (mine, more) in self.0.iter_mut().zip(other.0) {
            *mine += more;
        }
    }
}

/// What the appointments of one line have in common. Each appointment is in exactly one group of its kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Group {
    /// That contact or service, by name.
    With(String),
    /// Nobody's name, or none that is shared.
    WithNobody,
    /// That need alone.
    Need(Need),
    /// Several needs at once.
    SeveralNeeds,
    /// No need, or none that is shared.
    NoNeed,
    /// The week that begins on that Monday.
    Week(NaiveDate),
    /// Several groups together, each too small or needed to hide one that is.
    Others,
}

impl Group {
    fn with(meeting: &Meeting) -> Self {
        let name = meeting.with.trim();
        if name.is_empty() { Self::WithNobody } else { Self::With(name.to_owned()) }
    }

    fn need(meeting: &Meeting) -> Self {
        match *meeting.needs.as_slice() {
            [] => Self::NoNeed,
            [need] => Self::Need(need),
            _ => Self::SeveralNeeds,
        }
    }

    fn week(meeting: &Meeting) -> Self {
        Self::Week(monday(meeting.at.date()))
    }
}

/// One line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Which appointments.
    pub group: Group,
    /// How many people they are of: [`FEWEST`] or more.
    pub people: u32,
    /// How many became what.
    pub counts: Counts,
}

/// The figures told apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Split {
    /// How many became what, of all.
    pub counts: Counts,
    /// By contact or service. Empty, as each of these three, where too few people would stand in a line.
    pub with: Vec<Part>,
    /// By need.
    pub needs: Vec<Part>,
    /// By week.
    pub weeks: Vec<Part>,
}

/// A team's follow-through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Over which weeks.
    pub over: Weeks,
    /// How many people share an appointment of these weeks.
    pub people: u32,
    /// How many appointments they share.
    pub shared: u32,
    /// What became of them; None where there are fewer than [`FEWEST`] people.
    pub split: Option<Split>,
}

/// Whose appointments a line holds, and what became of them.
#[derive(Clone, Default)]
struct Crowd {
    people: BTreeSet<u32>,
    counts: Counts,
}

impl Crowd {
    fn of<'a>(meetings: impl IntoIterator<Item = &'a Meeting>) -> Self {
        let mut crowd = Self::default();
        for meeting in meetings {
            crowd.take(meeting);
        }
        crowd
    }

    fn take(&mut self, meeting: &Meeting) {
        self.people.insert(meeting.person);
        self.counts.0[meeting.became as usize] += 1;
    }

    fn join(&mut self, other: &Self) {
        self.people.extend(&other.people);
        self.counts.add(&other.counts);
    }

    fn is_small(&self) -> bool {
        self.people.len() < FEWEST
    }

    fn part(self, group: Group) -> Part {
        Part { group, people: count(self.people.len()), counts: self.counts }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

impl Figures {
    /// Counts what is shared. Nothing about fewer than [`FEWEST`] people can be read from it, or found by taking
    /// lines of a table from its total.
    #[must_use]
    pub fn of(meetings: &[Meeting], over: Weeks) -> Self {
        let all = Crowd::of(meetings);
        let split = (!all.is_small()).then(|| Split {
            counts: all.counts,
            with: parts(meetings, Group::with),
            needs: parts(meetings, Group::need),
            weeks: parts(meetings, Group::week),
        });
        Self { over, people: count(all.people.len()), shared: count(meetings.len()), split }
    }
}

/// The lines of one table, the small ones together.
///
/// The groups share no appointment, so that whatever can be found by subtraction is a set of lines, and none of those
/// is small: small groups become one, and where that one is still small, larger ones go into it, the smallest first.
fn parts(meetings: &[Meeting], group: fn(&Meeting) -> Group) -> Vec<Part> {
    let mut groups = BTreeMap::<Group, Crowd>::new();
    for meeting in meetings {
        groups.entry(group(meeting)).or_default().take(meeting);
    }
    let mut others = Crowd::default();
    groups.retain(|_, crowd| {
        if crowd.is_small() {
            others.join(crowd);
        }
        !crowd.is_small()
    });
    while !others.people.is_empty() && others.is_small() {
        let smallest = groups.iter().min_by_key(|(_, crowd)| (crowd.people.len(), crowd.counts.total()));
        let Some(smallest) = smallest.map(|(group, _)| group.clone()) else { break };
        if let Some(crowd) = groups.remove(&smallest) {
            others.join(&crowd);
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let mut parts: Vec<Part> = groups.into_iter().map(|(group, crowd)| crowd.part(group)).collect();
    if !others.people.is_empty() {
        parts.push(others.part(Group::Others));
    }
    parts
}
