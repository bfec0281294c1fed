//! Hours hour by hour, to hold them against another reading.

use chrono::NaiveDate;

use super::days::Holidays;
use super::rules::{Kind, Rules};
use super::{Calendar, Hours, Said};

/// A letter for every full hour of a year: `o` open, `c` closed, `?` a time to call about. None for what can only be
/// shown as it stands, and for a year that no calendar has.
///
/// It tells what holds in that very hour: the app says "call first" at closed times too, where nothing surer comes.
#[must_use]
pub fn year(hours: &str, year: i32, country: &str) -> Option<String> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let hours = Hours::read(hours, &Calendar::new(country, year));
    let Said::Rules(rules) = &hours.said else { return None };
    let days = if first.leap_year() { 366 } else { 365 };
    let letters = first.iter_days().take(days).flat_map(|date| {
        let sure = letters(rules, date, hours.holidays(false));
        let other = letters(rules, date, hours.holidays(rules.speak_of_school_holidays()));
        sure.into_iter().zip(other).map(|(one, other)| if one == other { one } else { '?' })
    });
    Some(letters.collect())
}

fn letters(rules: &Rules, date: NaiveDate, holidays: Holidays<'_>) -> [char; 24] {
    let spans = rules.on(date, holidays);
    std::array::from_fn(|hour| {
        let minute = hour as u16 * 60;
        match spans.iter().find(|span| (span.start..span.end).contains(&minute)).map(|span| span.kind) {
            Some(Kind::Open) => 'o',
            Some(Kind::Call) => '?',
            None => 'c',
        }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use besace_engine_api::OpenState;
    use chrono::TimeDelta;

    use super::*;
    use crate::open_state;

    #[test]
    fn a_year_has_a_letter_for_every_hour_and_words_have_none() {
        let weekdays = year("Mo-Fr 09:00-12:00; PH off", 2026, "BE").unwrap();
        assert_eq!(weekdays.len(), 8760);
        assert_eq!(year("24/7", 2028, "BE").unwrap(), "o".repeat(366 * 24));
        // 1 January is a holiday, the 2nd a Friday.
        assert_eq!(&weekdays[24..48], "cccccccccooocccccccccccc");
        assert!(weekdays[..24].chars().all(|letter| letter == 'c'));
        assert_eq!(&year("Th 18:00+", 2026, "BE").unwrap()[16..20], "cc??");
        assert_eq!(year("sur rendez-vous", 2026, "BE"), None);
    }

    #[test]
    fn it_is_open_in_a_year_exactly_when_the_app_says_so() {
        let monday = NaiveDate::from_ymd_opt(2026, 7, 20).unwrap().and_hms_opt(0, 0, 0).unwrap();
        let before = (monday.date() - NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()).num_days() as usize * 24;
        let corpus = include_str!("corpus.txt").lines().filter(|line| !line.starts_with('#'));
        for text in corpus.filter(|text| !text.is_empty()) {
            let Some(letters) = year(text, 2026, "BE") else { continue };
            for (n, letter) in letters.chars().skip(before).take(24 * 9).enumerate() {
                let now = monday + TimeDelta::hours(n as i64);
                let state = open_state(text, now, "BE");
                assert_eq!(letter == 'o', matches!(state, OpenState::Open { .. }), "{text} at {now}: {state:?}");
                assert!(letter != '?' || state == OpenState::CallFirst, "{text} at {now}: {state:?}");
            }
        }
    }
}
