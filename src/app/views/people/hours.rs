//! When somebody can be reached, as days and times to tap, from and to OpenStreetMap `opening_hours` text.

use crate::views::parts::{read_time, write_time};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Days that share one time from and until.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Row {
    /// Which days, Monday first.
    pub days: [bool; 7],
    /// From when, as a time field holds it.
    pub from: String,
    /// Until when.
    pub to: String,
}

impl Row {
    fn span(&self) -> Option<(String, String)> {
        let whole = |text: &str| read_time(text).map(write_time);
        self.days.contains(&true).then_some((whole(&self.from)?, whole(&self.to)?))
    }
}

/// What kind of answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum When {
    /// Nobody knows.
    #[default]
    Unknown,
    /// Day and night.
    Always,
    /// On the days and times of the rows.
    Rows,
    /// A text that rows cannot hold; it stands as it is.
    Text,
}

/// When somebody can be reached, while it is being written.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Hours {
    /// What kind of answer.
    pub when: When,
    /// Days and times.
    pub rows: Vec<Row>,
    /// The text that came in.
    pub text: String,
}

/// Times on the same days.
pub type Group = (Vec<usize>, Vec<(String, String)>);

impl Hours {
    /// Reads `opening_hours` text.
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let (when, rows) = match text {
            "" => (When::Unknown, Vec::new()),
            "24/7" => (When::Always, Vec::new()),
            _ => match week(text) {
                Some(week) => (When::Rows, rows(&week)),
                None => (When::Text, Vec::new()),
            },
        };
        Self { when, rows, text: text.to_owned() }
    }

    /// Writes it; nothing when a row lacks its days or a time.
    pub fn write(&self) -> Option<String> {
        Some(match self.when {
            When::Unknown => String::new(),
            When::Always => "24/7".to_owned(),
            When::Text => self.text.clone(),
            When::Rows => {
                let rules = self.groups()?.into_iter().map(|(days, spans)| {
                    let days: Vec<_> = runs(&days).into_iter().map(|(first, last)| day_text(first, last)).collect();
                    let spans: Vec<_> = spans.iter().map(|(from, to)| [from, "-", to].concat()).collect();
                    [days.join(","), spans.join(",")].join(" ")
                });
                rules.collect::<Vec<_>>().join("; ")
            }
        })
    }

    /// The rows put together: days with the same times stand once. Nothing when a row is not complete.
    pub fn groups(&self) -> Option<Vec<Group>> {
        let mut week: [Vec<(String, String)>; 7] = Default::default();
        for row in &self.rows {
            let span = row.span()?;
            for (day, spans) in week.iter_mut().enumerate() {
                if row.days[day] && !spans.contains(&span) {
                    spans.push(span.clone());
                    spans.sort();
                }
            }
        }
        (!self.rows.is_empty()).then(|| groups(&week))
    }
}

/// Days that follow each other, as the first and the last of each run.
pub fn runs(days: &[usize]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for day in days {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *day => *last = *day,
            _ => runs.push((*day, *day)),
        }
    }
    runs
}

fn day_text(first: usize, last: usize) -> String {
    match last - first {
        0 => DAYS[first].to_owned(),
        1 => [DAYS[first], DAYS[last]].join(","),
        _ => [DAYS[first], DAYS[last]].join("-"),
    }
}

type Week = [Vec<(String, String)>; 7];

fn groups(week: &Week) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (day, spans) in week.iter().enumerate().filter(|(_, spans)| !spans.is_empty()) {
        match groups.iter_mut().find(|(_, same)| same == spans) {
            Some((days, _)) => days.push(day),
            None => groups.push((vec![day], spans.clone())),
        }
    }
    groups
}

fn rows(week: &Week) -> Vec<Row> {
    let rows = groups(week).into_iter().flat_map(|(days, spans)| {
        spans.into_iter().map(move |(from, to)| {
            let mut row = Row { from, to, ..Row::default() };
            days.iter().for_each(|day| row.days[*day] = true);
            row
        })
    });
    rows.collect()
}

/// Reads the part of the syntax that rows can hold: `Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00`.
fn week(text: &str) -> Option<Week> {
    let mut week = Week::default();
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        let (days, times) = match rule.split_once(' ') {
            Some((days, times)) if !days.contains(':') => (day_set(days)?, times),
            _ => ([true; 7], rule),
        };
        let spans: Option<Vec<_>> = times.split(',').map(span).collect();
        let spans = spans?;
        // A later rule takes the place of an earlier one on its days.
        week.iter_mut().zip(days).filter(|(_, on)| *on).for_each(|(day, _)| day.clone_from(&spans));
    }
    Some(week)
}

fn day_set(text: &str) -> Option<[bool; 7]> {
    let number = |name: &str| DAYS.iter().position(|day| *day == name);
    let mut days = [false; 7];
    for part in text.split(',') {
        let (first, last) = match part.split_once('-') {
            Some((first, last)) => (number(first)?, number(last)?),
            None => (number(part)?, number(part)?),
        };
        let length = (last + 7 - first) % 7;
        (first..=first + length).for_each(|day| days[day % 7] = true);
    }
    Some(days)
}

fn span(text: &str) -> Option<(String, String)> {
    let (from, to) = text.trim().split_once('-')?;
    let five = |text: &str| (text.len() == 5).then(|| read_time(text)).flatten().map(write_time);
    Some((five(from)?, five(if to == "24:00" { "00:00" } else { to })?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_tapped_comes_back_as_it_was_written() {
        for text in [
            "",
            "24/7",
            "Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-12:00",
            "Tu,Th 18:00-20:00",
            "Mo,Tu 09:00-10:00",
            "Fr-Su 22:00-02:00",
        ] {
            assert_eq!(Hours::read(text).write().as_deref(), Some(text));
        }
        assert_eq!(Hours::read("09:00-17:00").write().as_deref(), Some("Mo-Su 09:00-17:00"));
        assert_eq!(Hours::read("Sa-Mo 08:00-24:00").write().as_deref(), Some("Mo,Sa,Su 08:00-00:00"));
        assert_eq!(Hours::read("Mo-Fr 09:00-17:00; We 13:00-17:00").rows.len(), 2);
    }

    #[test]
    fn what_cannot_be_tapped_stands_as_it_is() {
        for text in ["Mo-Fr 09:00+", "\"by appointment\"", "PH off", "Mo-Fr 09:00-17:00; PH off", "Mo[1] 09:00-10:00"] {
            let hours = Hours::read(text);
            assert_eq!((hours.when, hours.write().as_deref()), (When::Text, Some(text)));
        }
    }

    #[test]
    fn noor_adds_a_second_time_on_the_same_days_and_both_stay() {
        let mut hours = Hours::read("Mo-We 09:00-12:00");
        hours.rows.push(Row {
            days: [true, true, true, false, false, false, false],
            from: "14:00".into(),
            to: "16:00".into(),
        });
        assert_eq!(hours.write().as_deref(), Some("Mo-We 09:00-12:00,14:00-16:00"));
        hours.rows.push(Row { from: "09:00".into(), ..Row::default() });
        assert_eq!(hours.write(), None);
    }
}
