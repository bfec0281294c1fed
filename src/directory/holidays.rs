//! Public holidays that hold in a whole country, by rule.
//!
//! The `opening-hours` crate ships a table of every country and year; it would cost the engine more than all other
//! code on hours. The rules here are those of the laws named beside them and are checked against that table in a test.

use chrono::{Datelike as _, Days, NaiveDate};

#[derive(Clone, Copy)]
enum Day {
    /// Month and day.
    On(u32, u32),
    /// Days after Easter Sunday.
    Easter(i64),
}

use Day::{Easter, On};

const GOOD_FRIDAY: Day = Easter(-2);
const EASTER_SUNDAY: Day = Easter(0);
const EASTER_MONDAY: Day = Easter(1);
const ASCENSION: Day = Easter(39);
const WHIT_SUNDAY: Day = Easter(49);
const WHIT_MONDAY: Day = Easter(50);

/// Law of 4 January 1974 on holidays and royal decree of 18 April 1974, article 1.
const BELGIUM: &[Day] = &[
    On(1, 1),
    EASTER_MONDAY,
    On(5, 1),
    ASCENSION,
    WHIT_MONDAY,
    On(7, 21),
    On(8, 15),
    On(11, 1),
    On(11, 11),
    On(12, 25),
];
/// Code du travail, article L3133-1.
const FRANCE: &[Day] = &[
    On(1, 1),
    EASTER_MONDAY,
    On(5, 1),
    On(5, 8),
    ASCENSION,
    WHIT_MONDAY,
    On(7, 14),
    On(8, 15),
    On(11, 1),
    On(11, 11),
    On(12, 25),
];
/// Algemene termijnenwet, article 3; King's Day and the fifth of May are added by year below.
const NETHERLANDS: &[Day] =
    &[On(1, 1), EASTER_SUNDAY, EASTER_MONDAY, ASCENSION, WHIT_SUNDAY, WHIT_MONDAY, On(12, 25), On(12, 26)];
/// Those that all federal states have in their holiday laws; 3 October: Einigungsvertrag, article 2.
const GERMANY: &[Day] =
    &[On(1, 1), GOOD_FRIDAY, EASTER_MONDAY, On(5, 1), ASCENSION, WHIT_MONDAY, On(10, 3), On(12, 25), On(12, 26)];
/// Code du travail, article L. 232-2.
const LUXEMBOURG: &[Day] = &[
    On(1, 1),
    EASTER_MONDAY,
    On(5, 1),
    On(5, 9),
    ASCENSION,
    WHIT_MONDAY,
    On(6, 23),
    On(8, 15),
    On(11, 1),
    On(12, 25),
    On(12, 26),
];
/// Real Decreto 2001/1983, article 45: those that no region may replace, and those that none does replace.
const SPAIN: &[Day] =
    &[On(1, 1), On(1, 6), GOOD_FRIDAY, On(5, 1), On(8, 15), On(10, 12), On(11, 1), On(12, 6), On(12, 8), On(12, 25)];

/// Tells whether a day is a public holiday in the whole of a country (ISO 3166-1 alpha-2).
///
/// For a country without rules here, no day is.
#[must_use]
pub fn is_public_holiday(country: &str, date: NaiveDate) -> bool {
    of_year(country, date.year()).contains(&date)
}

/// The public holidays of a year in the whole of a country.
#[must_use]
pub fn of_year(country: &str, year: i32) -> Vec<NaiveDate> {
    let rules = match country {
        "BE" => BELGIUM,
        "FR" => FRANCE,
        "NL" => NETHERLANDS,
        "DE" => GERMANY,
        "LU" => LUXEMBOURG,
        "ES" => SPAIN,
        _ => &[],
    };
    let easter = easter(year);
    let mut days: Vec<NaiveDate> = rules
        .iter()
        .filter_map(|day| match *day {
            On(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Easter(after) => easter.and_then(|easter| easter.checked_add_signed(chrono::TimeDelta::days(after))),
        })
        .collect();
    if country == "NL" {
        days.extend(kings_day(year));
    }
    days.sort();
    days.dedup();
    days
}

/// King's Day is on 27 April, or on the 26th when that is a Sunday. Most offices open on 5 May, so it is not counted.
fn kings_day(year: i32) -> Option<NaiveDate> {
    let day = NaiveDate::from_ymd_opt(year, 4, 27)?;
    if day.weekday() == chrono::Weekday::Sun { day.checked_sub_days(Days::new(1)) } else { Some(day) }
}

/// Easter Sunday of the Gregorian calendar ("anonymous" algorithm, Nature, 20 April 1876).
pub(crate) fn easter(year: i32) -> Option<NaiveDate> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, (n / 31).try_into().ok()?, (n % 31 + 1).try_into().ok()?)
}

#[cfg(test)]
mod tests {
    use opening_hours::localization::Country;

    use super::*;

    #[test]
    fn the_rules_agree_with_the_table_of_the_opening_hours_crate() {
        for (code, country) in [
            ("BE", Country::BE),
            ("FR", Country::FR),
            ("NL", Country::NL),
            ("DE", Country::DE),
            ("LU", Country::LU),
            ("ES", Country::ES),
        ] {
            let table = country.holidays();
            for year in 2020..=2035 {
                let ours = of_year(code, year);
                let theirs: Vec<_> = table.get_public().iter().filter(|date| date.year() == year).collect();
                // The table counts Easter Sunday where the law, to which every Sunday is a rest day, does not.
                let weekdays = |days: &[NaiveDate]| -> Vec<NaiveDate> {
                    days.iter().copied().filter(|date| date.weekday() != chrono::Weekday::Sun).collect()
                };
                assert_eq!(weekdays(&ours), weekdays(&theirs), "{code} {year}");
            }
        }
    }
}
