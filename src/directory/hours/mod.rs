//! Opening hours in words a person can rely on.
//!
//! Hours are texts in OpenStreetMap's syntax. A comment ("by appointment"), an open end and the time of the sun are
//! times to call about ([`OpenState::CallFirst`]), and what cannot be read is [`OpenState::Unknown`]: nobody is to
//! stand before a closed door because of us.

mod days;
mod parse;
mod parse_days;
mod rules;
#[cfg(any(test, feature = "synthetic"))]
mod year;

#[cfg(test)]
mod agreement_tests;

use std::sync::Arc;

use besace_engine_api::{DayHours, OpenState};
use chrono::{Datelike as _, NaiveDate, NaiveDateTime};

use crate::fold::fold;
use crate::holidays;
use days::Holidays;
use rules::{Kind, Rules};
#[cfg(any(test, feature = "synthetic"))]
pub use year::year;

/// Longer texts are not hours.
const MAX_TEXT: usize = 1_000;
/// Words, folded, which say that one has to arrange to come.
const ARRANGE: &[&str] = &[
    "appointment",
    "rendez vous",
    "rdv",
    "afspraak",
    "vereinbarung",
    "termin",
    "cita previa",
    "con cita",
    "call",
    "phone",
    "telephone",
    "appeler",
    "appelez",
    "bellen",
    "anrufen",
    "llamar",
    "موعد",
    "programare",
    "по записи",
];

/// Tells whether hours say that it is open at a local time, with the public holidays of a country (ISO 3166-1 alpha-2).
#[must_use]
pub fn open_state(hours: &str, now: NaiveDateTime, country: &str) -> OpenState {
    Hours::read(hours, &Calendar::new(country, now.year())).state(now)
}

/// The hours of seven days from `today` on; empty when they cannot be told by day.
#[must_use]
pub fn week(hours: &str, today: NaiveDate, country: &str) -> Vec<DayHours> {
    Hours::read(hours, &Calendar::new(country, today.year())).week(today)
}

/// Tells whether hours can be read (and not only shown as they stand).
#[must_use]
pub fn is_readable(hours: &str) -> bool {
    matches!(said(hours.trim()), Said::Rules(_))
}

/// The public holidays of a country around a year.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    year: i32,
    /// In order.
    public: Arc<[NaiveDate]>,
}

impl Calendar {
    pub(crate) fn new(country: &str, year: i32) -> Self {
        let public = (year - 1..=year + 2).flat_map(|year| holidays::of_year(country, year)).collect();
        Self { year, public }
    }

    /// Tells whether it is made for that year.
    pub(crate) fn is_for(&self, year: i32) -> bool {
        self.year == year
    }
}

/// Hours that were read.
#[derive(Clone, Debug)]
pub(crate) struct Hours {
    said: Said,
    public: Arc<[NaiveDate]>,
}

#[derive(Clone, Debug)]
enum Said {
    /// Nothing that can be read.
    Nothing,
    /// A text that asks to arrange a time.
    Arrange,
    /// Rules.
    Rules(Rules),
}

impl Hours {
    /// Reads hours; never fails.
    pub(crate) fn read(text: &str, calendar: &Calendar) -> Self {
        Self { said: said(text.trim()), public: calendar.public.clone() }
    }

    /// The holidays; which days are school holidays is not known here: none, or every day.
    fn holidays(&self, school: bool) -> Holidays<'_> {
        Holidays { public: &self.public, school }
    }

    /// Whether it is open at a local time.
    pub(crate) fn state(&self, now: NaiveDateTime) -> OpenState {
        match &self.said {
            Said::Nothing => OpenState::Unknown,
            Said::Arrange => OpenState::CallFirst,
            Said::Rules(rules) if rules.speak_of_school_holidays() => {
                agree(rules.state(now, self.holidays(false)), rules.state(now, self.holidays(true)))
            }
            Said::Rules(rules) => rules.state(now, self.holidays(false)),
        }
    }

    /// The hours of seven days from `today` on; empty when they cannot be told by day.
    pub(crate) fn week(&self, today: NaiveDate) -> Vec<DayHours> {
        let Said::Rules(rules) = &self.said else { return Vec::new() };
        if rules.speak_of_school_holidays() {
            return Vec::new();
        }
        let day = |date| {
            let spans = rules.begun_on(date, self.holidays(false));
            let (open, other): (Vec<_>, Vec<_>) = spans.into_iter().partition(|span| span.kind == Kind::Open);
            DayHours {
                date,
                spans: open.iter().map(|span| (span.start, span.end)).collect(),
                holiday: self.public.binary_search(&date).is_ok(),
                call_first: !other.is_empty(),
            }
        };
        today.iter_days().take(7).map(day).collect()
    }
}

/// What holds whichever of two readings is right.
fn agree(one: OpenState, other: OpenState) -> OpenState {
    use OpenState::{Closed, Open};
    let sooner = |a: Option<NaiveDateTime>, b: Option<NaiveDateTime>| a.into_iter().chain(b).min();
    match (one, other) {
        (Open { until: a }, Open { until: b }) => Open { until: sooner(a, b) },
        // The later of two openings is the one that is sure.
        (Closed { until: a }, Closed { until: b }) => Closed { until: a.zip(b).map(|(a, b)| a.max(b)) },
        (a, b) if a == b => a,
        _ => OpenState::CallFirst,
    }
}

fn said(text: &str) -> Said {
    if text.is_empty() || text.len() > MAX_TEXT || text.eq_ignore_ascii_case("unknown") {
        return Said::Nothing;
    }
    if let Some(rules) = parse::rules(text) {
        return Said::Rules(rules);
    }
    let folded = format!(" {} ", fold(text));
    let arrange = ARRANGE.iter().any(|words| folded.contains(&format!(" {words} ")));
    if arrange { Said::Arrange } else { Said::Nothing }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;

    use super::*;
    use crate::outside::pharmacy_hours;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap_or_default()
    }

    fn open(until: &str) -> OpenState {
        OpenState::Open { until: Some(at(until)) }
    }

    fn closed(until: &str) -> OpenState {
        OpenState::Closed { until: Some(at(until)) }
    }

    #[test]
    fn three_answers_and_not_known() {
        // Monday 20 July 2026; the next day is the Belgian national holiday.
        let weekdays = "Mo-Fr 09:00-12:30,13:30-17:00; PH off";
        for (hours, now, answer) in [
            (weekdays, "2026-07-20 10:00", open("2026-07-20 12:30")),
            (weekdays, "2026-07-20 12:45", closed("2026-07-20 13:30")),
            (weekdays, "2026-07-20 18:00", closed("2026-07-22 09:00")),
            (weekdays, "2026-07-21 10:00", closed("2026-07-22 09:00")),
            ("Fr-Sa 22:00-06:00", "2026-07-25 03:00", open("2026-07-25 06:00")),
            // A night belongs to its evening, whatever the next day's rule says.
            ("Mo-Fr 20:00-08:00; Sa-Su 18:00-10:00", "2026-07-25 03:00", open("2026-07-25 08:00")),
            ("Mo-Fr 20:00-08:00; Sa-Su 18:00-10:00", "2026-07-27 09:00", open("2026-07-27 10:00")),
            ("Mo-Fr 20:00-08:00; Sa-Su 18:00-10:00; PH off", "2026-07-22 03:00", closed("2026-07-22 20:00")),
            ("24/7", "2026-07-20 03:00", OpenState::Open { until: None }),
            ("Mo-Su 00:00-24:00", "2026-07-20 03:00", OpenState::Open { until: None }),
            ("off", "2026-07-20 03:00", OpenState::Closed { until: None }),
            (
                "Mo-Fr 09:00-19:00; Sa 09:00-12:30 closed \"Tijdelijk gesloten\"",
                "2026-07-25 10:00",
                closed("2026-07-27 09:00"),
            ),
            // Never "open" on a condition.
            ("\"by appointment\"", "2026-07-20 10:00", OpenState::CallFirst),
            ("Mo-Fr 09:00-17:00 \"sur rendez-vous\"", "2026-07-20 10:00", OpenState::CallFirst),
            ("Mo-Fr 09:00-17:00 \"sur rendez-vous\"", "2026-07-20 20:00", OpenState::CallFirst),
            ("Mo-Fr 09:00-17:00 unknown", "2026-07-20 10:00", OpenState::CallFirst),
            ("Mo 18:00+", "2026-07-20 19:00", OpenState::CallFirst),
            ("Mo 10:00-12:00+", "2026-07-20 11:00", open("2026-07-20 12:00")),
            ("Mo 10:00-12:00+", "2026-07-20 13:00", OpenState::CallFirst),
            ("Mo 10:00-12:00,18:00+", "2026-07-20 19:00", OpenState::CallFirst),
            ("Mo 10:00-12:00,18:00+", "2026-07-20 11:00", open("2026-07-20 12:00")),
            ("sunrise-sunset", "2026-07-20 12:00", OpenState::CallFirst),
            ("Mo-Fr 09:00-12:00 || \"call us\"", "2026-07-20 15:00", OpenState::CallFirst),
            ("sur rendez-vous", "2026-07-20 10:00", OpenState::CallFirst),
            ("Alleen op afspraak!", "2026-07-20 10:00", OpenState::CallFirst),
            // School holidays are not known here: sure only where they make no difference.
            ("Mo-Fr 09:00-17:00; SH off", "2026-07-20 10:00", OpenState::CallFirst),
            ("Mo-Fr 09:00-17:00; SH off", "2026-07-20 20:00", OpenState::Closed { until: None }),
            // A list of days with a space in it; and no time of day is made up where only days are told apart.
            ("Mo-Sa 09:00-12:00; PH, Su off", "2026-07-21 10:00", closed("2026-07-22 09:00")),
            ("Mo-Tu, Th 09:00-12:00", "2026-07-20 03:00", closed("2026-07-20 09:00")),
            ("Mo-Tu, PH 09:00-12:00", "2026-07-20 03:00", closed("2026-07-20 09:00")),
            ("Mo-Fr, 09:00-12:00", "2026-07-20 03:00", OpenState::Unknown),
            // Nobody said.
            ("", "2026-07-20 10:00", OpenState::Unknown),
            ("unknown", "2026-07-20 10:00", OpenState::Unknown),
            ("Mo-Fr Tuesday, 9 am-12:30 pm, 1:30-6:30 pm; Sa 9 am-12:30 pm", "2026-07-20 10:00", OpenState::Unknown),
            ("les jours de marché", "2026-07-20 10:00", OpenState::Unknown),
        ] {
            assert_eq!(open_state(hours, at(now), "BE"), answer, "{hours} at {now}");
        }
    }

    #[test]
    fn a_holiday_is_one_where_the_country_has_it() {
        let now = at("2026-07-14 10:00");
        assert_eq!(open_state("Mo-Su 09:00-17:00; PH off", now, "FR"), closed("2026-07-15 09:00"));
        assert_eq!(open_state("Mo-Su 09:00-17:00; PH off", now, "BE"), open("2026-07-14 17:00"));
        assert_eq!(open_state("Mo-Su 09:00-17:00; PH off", now, ""), open("2026-07-14 17:00"));
    }

    #[test]
    fn a_week_tells_each_day_and_gives_a_night_to_its_evening() {
        let monday = at("2026-07-20 00:00").date();
        let week =
            week("Mo 09:00-12:00,14:00-18:00; Fr 22:00-06:00; Sa 10:00-12:00 \"by appointment\"; PH off", monday, "BE");
        assert_eq!(week.len(), 7);
        assert_eq!(week[0].spans, [(540, 720), (840, 1080)]);
        assert!(week[1].holiday && week[1].spans.is_empty());
        assert_eq!(week[4].spans, [(1320, 1800)]);
        assert!(week[5].spans.is_empty() && week[5].call_first);
        assert!(!week[4].call_first);

        let always = super::week("24/7", monday, "BE");
        assert!(always.iter().all(|day| day.spans == [(0, 1440)]));
        assert!(super::week("by arrangement with us", monday, "BE").is_empty());
        assert!(super::week("Mo-Fr 09:00-17:00; SH off", monday, "BE").is_empty());
    }

    #[test]
    fn hours_of_real_pharmacies_are_read() {
        let Some(hours) = pharmacy_hours() else { return };
        let unread: Vec<_> = hours.iter().filter(|text| !is_readable(text)).collect();
        assert_eq!(hours.len(), 1398);
        assert!(unread.len() < 14, "{unread:?}");
    }

    proptest! {
        #[test]
        fn any_text_is_answered(text in any::<String>(), hour in 0u32..24) {
            let now = at("2026-07-20 00:00") + TimeDelta::hours(hour.into());
            let _ = (open_state(&text, now, "BE"), week(&text, now.date(), "BE"));
        }

        #[test]
        fn any_text_like_hours_is_answered(
            text in "((Mo|Fr-Tu|Su\\[1\\]|PH|SH|Jan-Mar|2026|week 1-9|easter)? ?([0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}[+]?|sunrise[+]?|off|open|\"x\")(; |, | \\|\\| )){1,4}",
        ) {
            let now = at("2026-07-20 10:00");
            let _ = (open_state(&text, now, "BE"), week(&text, now.date(), "BE"));
        }
    }
}
