//! The same texts read by the `opening-hours` crate, as far as it means the same.
//!
//! Left out, and told in the stories of `hours`: open ends and the sun (there a promise, here a time to call about),
//! fallback rules and nights among other rules (there the next day's rule wipes them), a holiday on a weekday
//! ("PH Sa", there either), and days with a comma and a space behind them ("PH, Su off", there all of the holiday).

use std::sync::Arc;

use chrono::NaiveDate;
use compact_calendar::CompactCalendar;
use opening_hours::{Context, ContextHolidays, OpeningHours};
use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::time::Time;
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator};
use opening_hours_syntax::{ExtendedTime, RuleKind};
use proptest::prelude::*;

use super::rules::{Kind, Rules, Span};
use super::{Calendar, Holidays, parse};
use crate::outside::pharmacy_hours;

/// Every construct of the syntax, one or more times.
const CORPUS: &str = include_str!("corpus.txt");

/// How two readings compare.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// Alike on every day.
    Agree,
    /// Read by neither.
    Unread,
    /// Not comparable, but read by ours.
    OwnMeaning,
}

fn compare(text: &str, days: i64) -> Result<Outcome, String> {
    let ours = parse::rules(text);
    let Ok(theirs) = text.parse::<OpeningHours>() else {
        return if ours.is_none() { Ok(Outcome::Unread) } else { Err(format!("{text}: only ours reads it")) };
    };
    if days_alone(&theirs.get_expression()) {
        return Ok(Outcome::OwnMeaning);
    }
    let Some(ours) = ours else { return Err(format!("{text}: only theirs reads it")) };
    if !means_the_same(&theirs.get_expression()) {
        return Ok(Outcome::OwnMeaning);
    }
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default();
    let calendar = Calendar::new("BE", 2026);
    for school in [false, true] {
        let (mut public, mut holidays) = (CompactCalendar::default(), CompactCalendar::default());
        calendar.public.iter().for_each(|date| {
            public.insert(*date);
        });
        if school {
            first.iter_days().take(days as usize + 2).for_each(|date| {
                holidays.insert(date);
            });
            holidays.insert(first.pred_opt().unwrap_or_default());
        }
        let holidays = ContextHolidays::new(Arc::new(public), Arc::new(holidays));
        let theirs = theirs.clone().with_context(Context::default().with_holidays(holidays));
        for date in first.iter_days().take(days as usize) {
            let told = told(&theirs, date);
            let ours = on(&ours, date, Holidays { public: &calendar.public, school });
            if ours != told {
                return Err(format!("{text} on {date}: {ours:?} against {told:?}"));
            }
        }
    }
    Ok(Outcome::Agree)
}

fn means_the_same(expression: &OpeningHoursExpression) -> bool {
    let rules = &expression.rules;
    let noon_to_noon = |time: &Time| matches!(time, Time::Fixed(time) if *time <= ExtendedTime::MIDNIGHT_24);
    rules.iter().all(|rule| {
        let weekdays = &rule.day_selector.weekday;
        let holidays = weekdays.iter().filter(|day| matches!(day, WeekDayRange::Holiday { .. })).count();
        rule.operator != RuleOperator::Fallback
            && (holidays == 0 || holidays == weekdays.len())
            && rule.time_selector.spans.iter().all(|span| {
                let by_the_clock = matches!((span.range.start, span.range.end), (Time::Fixed(_), Time::Fixed(_)));
                let by_day = span.range.start < span.range.end && noon_to_noon(&span.range.end);
                !span.open_end && by_the_clock && (by_day || rules.len() == 1)
            })
    })
}

/// Whether a rule is nothing but days, and another one follows it after a comma.
fn days_alone(expression: &OpeningHoursExpression) -> bool {
    let rules = expression.rules.iter().zip(expression.rules.iter().skip(1));
    let whole = |time: &Time| matches!(time, Time::Fixed(time) if *time == ExtendedTime::MIDNIGHT_24);
    rules.into_iter().any(|(rule, next)| {
        next.operator == RuleOperator::Additional
            && rule.kind == RuleKind::Open
            && rule.time_selector.spans.iter().all(|span| whole(&span.range.end))
    })
}

fn told(theirs: &OpeningHours, date: NaiveDate) -> Vec<(u16, u16, Kind)> {
    let kind = |kind, comment: &str| match kind {
        RuleKind::Closed => None,
        RuleKind::Open if comment.is_empty() => Some(Kind::Open),
        RuleKind::Open | RuleKind::Unknown => Some(Kind::Call),
    };
    let minutes = |time: ExtendedTime| time.mins_from_midnight();
    let spans = theirs.schedule_at(date).into_iter().filter_map(|range| {
        Some((minutes(range.range.start), minutes(range.range.end), kind(range.kind, &range.comment)?))
    });
    joined(spans)
}

fn on(ours: &Rules, date: NaiveDate, holidays: Holidays<'_>) -> Vec<(u16, u16, Kind)> {
    joined(ours.on(date, holidays).into_iter().map(|Span { start, end, kind }| (start, end, kind)))
}

/// Puts neighbours of one kind together.
fn joined(spans: impl Iterator<Item = (u16, u16, Kind)>) -> Vec<(u16, u16, Kind)> {
    let mut all: Vec<(u16, u16, Kind)> = Vec::new();
    for (start, end, kind) in spans {
        match all.last_mut() {
            Some(last) if last.1 == start && last.2 == kind => last.1 = end,
            _ => all.push((start, end, kind)),
        }
    }
    all
}

#[test]
fn every_construct_means_what_the_other_reading_says() {
    let texts: Vec<&str> = CORPUS.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let outcomes: Vec<_> = texts.iter().map(|text| compare(text, 2_000)).collect();
    let failed: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    let agreeing = outcomes.iter().filter(|outcome| **outcome == Ok(Outcome::Agree)).count();
    assert!(agreeing >= 60, "{agreeing} of {} were compared by day", texts.len());
}

#[test]
fn the_hours_of_real_pharmacies_mean_what_the_other_reading_says() {
    let Some(hours) = pharmacy_hours() else { return };
    let mut texts: Vec<&str> = hours.iter().map(|text| text.trim()).collect();
    texts.sort_unstable();
    texts.dedup();
    let outcomes: Vec<_> = texts.iter().map(|text| compare(text, 400)).collect();
    let failed: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    let count = |what| outcomes.iter().filter(|outcome| outcome.as_ref() == Ok(&what)).count();
    let (agree, unread, own) = (count(Outcome::Agree), count(Outcome::Unread), count(Outcome::OwnMeaning));
    eprintln!("{} distinct texts: {agree} agree, {own} are not comparable, neither reads {unread}", texts.len());
    assert!(texts.len() == 824 && agree > 770, "{} texts, {agree} agree", texts.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn made_up_rules_mean_what_the_other_reading_says(
        text in "(((Mo|Fr-Tu|Su\\[1\\]|Tu\\[-1\\]|PH|SH|Jan-Mar|Nov-Feb|Dec 24-26|2026|week 1-9/2|easter|Jan 1-Mar 31|Mo,We-Fr) )?([01][0-9]:[0-5]0-[12][0-9]:[0-5]0(,1[0-9]:00-2[0-3]:30)?)?( ?(off|open|unknown|closed \"x\"|\"x\"))?(; |, )){0,3}(Sa|PH|Apr|24/7)( off| 09:00-12:00)?",
    ) {
        let outcome = compare(&text, 400);
        prop_assert!(outcome.is_ok(), "{outcome:?}");
    }
}
