//! Schedules of HSDS (repeat rules of iCalendar, or one row a weekday) as opening hours of OpenStreetMap.

use std::collections::BTreeMap;

use besace_engine_api::{Reason, Severity};
use chrono::{Datelike as _, NaiveDate};

use super::build::Log;
use super::fields::Fields;
use super::schedule_texts::{DAYS, minutes, month_day, month_days, ranges, season, time, weekdays, written};
use super::values;

/// From and to, in minutes since midnight.
type Spans = Vec<(u16, u16)>;

/// Hours and notes gathered from the schedules of a service at a place.
#[derive(Debug, Default)]
pub(super) struct Schedules {
    /// For a season ("" for the whole year): the spans of each weekday, or of an nth weekday of the month.
    weekly: BTreeMap<String, BTreeMap<(usize, i8), Spans>>,
    /// Rules for single days, as they are to stand.
    days: Vec<String>,
    /// Hours as they were written, where they could be.
    pub(super) notes: Vec<String>,
}

impl Schedules {
    pub(super) fn is_empty(&self) -> bool {
        self.weekly.is_empty() && self.days.is_empty() && self.notes.is_empty()
    }

    /// Takes one schedule in.
    pub(super) fn take(&mut self, mut schedule: Fields, today: NaiveDate, log: &mut Log) {
        let field = schedule.name;
        for key in ["description", "notes", "attending_type"] {
            let note = schedule.text(key, log);
            if !note.is_empty() && !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        for key in ["schedule_link", "timezone", "wkst", "count", "byyearday", "byweekno"] {
            let value = schedule.raw(key);
            if !value.is_empty() && key != "wkst" && key != "timezone" {
                log.no_place(&schedule.called(key), &value);
            }
        }
        let freq = schedule.raw("freq").to_ascii_uppercase();
        let byday = schedule.first(&["byday", "weekday"]);
        let bymonthday = schedule.raw("bymonthday");
        let interval = schedule.raw("interval");
        let [opens, closes] = ["opens_at", "closes_at"].map(|key| {
            let raw = schedule.raw(key);
            let minutes = minutes(&raw);
            if minutes.is_none() && !raw.trim().is_empty() {
                log.remark(&schedule.called(key), Severity::LeftOut, Reason::Time, &raw);
            }
            minutes
        });
        let [dtstart, from, until, to] = ["dtstart", "valid_from", "until", "valid_to"].map(|key| {
            let raw = schedule.raw(key);
            let date = values::date(&raw);
            if date.is_none() && !raw.trim().is_empty() {
                log.remark(&schedule.called(key), Severity::LeftOut, Reason::Time, &raw);
            }
            date
        });
        schedule.finish(log);
        if opens.is_none() && closes.is_none() && byday.trim().is_empty() {
            return;
        }
        let last = until.into_iter().chain(to).min();
        if let Some(last) = last.filter(|last| *last < today) {
            log.remark(field, Severity::LeftOut, Reason::Time, &format!("{byday} until {last}: over"));
            return;
        }
        if interval.trim().parse::<u32>().is_ok_and(|n| n > 1) {
            log.remark(field, Severity::KeptAsText, Reason::Repeat, &format!("{freq} every {interval} {byday}"));
            self.notes.push(written(&format!("1/{interval} {byday}"), opens, closes));
            return;
        }
        let (Some(opens), Some(closes)) = (opens, closes) else {
            log.remark(field, Severity::KeptAsText, Reason::Hours, &written(&byday, opens, closes));
            self.notes.push(written(&byday, opens, closes));
            return;
        };
        let span = (opens, if closes == 23 * 60 + 59 || (closes == 0 && opens != 0) { 24 * 60 } else { closes });
        let season = season(from.filter(|from| *from > today), last);
        let days = match (freq.as_str(), byday.trim(), bymonthday.trim()) {
            ("MONTHLY" | "YEARLY", "", days) if !days.is_empty() => {
                match month_days(days) {
                    Some(dates) if freq == "MONTHLY" => self.days.push(format!("{dates} {}", time(span))),
                    _ => log.remark(field, Severity::LeftOut, Reason::Repeat, &format!("{freq} {days}")),
                }
                return;
            }
            ("DAILY", "", _) => Some((0..7).map(|day| (day, 0)).collect()),
            (_, "", _) => dtstart.map(|date| vec![(date.weekday().num_days_from_monday() as usize, 0)]),
            (_, days, _) => weekdays(days),
        };
        match days {
            Some(days) => {
                let season = self.weekly.entry(season).or_default();
                for day in days {
                    let spans = season.entry(day).or_default();
                    if !spans.contains(&span) {
                        spans.push(span);
                        spans.sort_unstable();
                    }
                }
            }
            None => {
                log.remark(field, Severity::KeptAsText, Reason::Repeat, &format!("{freq} {byday}"));
                self.notes.push(written(&byday, Some(opens), Some(closes)));
            }
        }
    }

    /// Takes one row of a table of holidays in: from, to, closed or from when to when it is open.
    pub(super) fn take_holiday(&mut self, mut holiday: Fields, log: &mut Log) {
        let field = holiday.name;
        let raw = ["start_date", "end_date", "opens_at", "closes_at"].map(|key| holiday.raw(key));
        let closed = holiday.yes("closed").unwrap_or(false);
        holiday.finish(log);
        let (from, to) = (values::date(&raw[0]), values::date(&raw[1]));
        let Some((from, to)) = from.zip(to.or(from)).filter(|(from, to)| from <= to) else {
            log.remark(field, Severity::LeftOut, Reason::Time, &raw.join(" "));
            return;
        };
        let hours = match (closed, minutes(&raw[2]).zip(minutes(&raw[3]))) {
            (true, _) => "off".to_owned(),
            (false, Some(span)) => time(span),
            (false, None) => {
                log.remark(field, Severity::LeftOut, Reason::Time, &raw.join(" "));
                return;
            }
        };
        // The year 1 stands for every year.
        let day = |date: NaiveDate| match date.year() {
            ..100 => month_day(date),
            year => format!("{year} {}", month_day(date)),
        };
        let days = if from == to { day(from) } else { format!("{}-{}", day(from), day(to)) };
        self.days.push(format!("{days} {hours}"));
    }

    /// The hours in OpenStreetMap's syntax; empty when there are none.
    pub(super) fn hours(&self) -> String {
        let mut rules = Vec::new();
        for (season, days) in &self.weekly {
            // The same hours on several days are one rule.
            let mut by_spans: Vec<(&Spans, Vec<usize>)> = Vec::new();
            for (&(day, _), spans) in days.iter().filter(|((_, nth), _)| *nth == 0) {
                match by_spans.iter_mut().find(|(known, _)| *known == spans) {
                    Some((_, days)) => days.push(day),
                    None => by_spans.push((spans, vec![day])),
                }
            }
            let times = |spans: &[(u16, u16)]| spans.iter().map(|s| time(*s)).collect::<Vec<_>>().join(",");
            // A season adds to the whole year's hours.
            let separator = if season.is_empty() { "; " } else { ", " };
            let season = if season.is_empty() { String::new() } else { format!("{season} ") };
            for (spans, days) in by_spans {
                rules.push((separator, format!("{season}{} {}", ranges(&days), times(spans))));
            }
            for (&(day, nth), spans) in days.iter().filter(|((_, nth), _)| *nth != 0) {
                rules.push((", ", format!("{season}{}[{nth}] {}", DAYS.get(day).unwrap_or(&"Mo"), times(spans))));
            }
        }
        rules.extend(self.days.iter().map(|rule| ("; ", rule.clone())));
        let mut hours = String::new();
        for (separator, rule) in rules {
            if !hours.is_empty() {
                hours.push_str(separator);
            }
            hours.push_str(&rule);
        }
        hours
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use serde_json::json;

    use super::*;

    fn hours(schedules: &[serde_json::Value]) -> (String, Vec<String>) {
        let mut all = Schedules::default();
        let mut log = Log::default();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for schedule in schedules {
            all.take(Fields::of("schedule", schedule.clone()).unwrap(), today, &mut log);
        }
        (all.hours(), all.notes)
    }

    #[test]
    fn repeat_rules_become_hours() {
        let of = |value| hours(&[value]).0;
        let day = |byday: &str, opens: &str, closes: &str| json!({"freq": "WEEKLY", "byday": byday, "opens_at": opens, "closes_at": closes});
        assert_eq!(of(day("MO,TU,WE,FR", "10:00:00", "18:00Z")), "Mo-We,Fr 10:00-18:00");
        assert_eq!(of(day("SA,SU", "9:00 AM", "5:30 PM")), "Sa,Su 09:00-17:30");
        assert_eq!(of(day("MO", "20:00", "00:00")), "Mo 20:00-24:00");
        assert_eq!(of(day("FR", "22:00", "06:00")), "Fr 22:00-06:00");
        assert_eq!(
            hours(&[day("MO,TU", "09:00", "12:00"), day("MO", "13:00", "17:00")]).0,
            "Mo 09:00-12:00,13:00-17:00; Tu 09:00-12:00"
        );
        assert_eq!(
            of(json!({"freq": "MONTHLY", "byday": "2TU,-1FR", "opens_at": "10:00", "closes_at": "12:00"})),
            "Tu[2] 10:00-12:00, Fr[-1] 10:00-12:00"
        );
        assert_eq!(
            of(json!({"freq": "DAILY", "opens_at": "10:00", "closes_at": "12:00", "valid_to": "2027-03-01"})),
            "2000 Jan 01-2027 Mar 01 Mo-Su 10:00-12:00"
        );
        assert_eq!(of(json!({"weekday": "Monday", "opens_at": "08:00", "closes_at": "17:00"})), "Mo 08:00-17:00");
        for hours in [
            of(day("MO,TU,WE,FR", "10:00:00", "18:00Z")),
            of(json!({"freq": "MONTHLY", "bymonthday": "1,15", "opens_at": "10:00", "closes_at": "12:00"})),
            of(json!({"freq": "MONTHLY", "byday": "2TU", "opens_at": "10:00", "closes_at": "12:00"})),
            of(json!({"freq": "DAILY", "opens_at": "10:00", "closes_at": "12:00", "valid_from": "2027-03-01"})),
        ] {
            assert!(crate::is_readable(&hours), "{hours}");
        }
    }

    #[test]
    fn what_cannot_be_told_by_rule_is_kept_as_text_and_what_is_over_is_not() {
        let every_other = json!({"freq": "WEEKLY", "interval": "2", "byday": "MO", "opens_at": "9", "closes_at": "12"});
        assert_eq!(hours(&[every_other]), (String::new(), vec!["1/2 MO 09:00-12:00".to_owned()]));
        let over = json!({"byday": "MO", "opens_at": "9", "closes_at": "12", "valid_to": "2020-01-01"});
        assert_eq!(hours(&[over]), (String::new(), vec![]));
        let open_end = json!({"byday": "MO", "opens_at": "9", "description": "By appointment"});
        assert_eq!(hours(&[open_end]).1, ["By appointment", "MO 09:00-?"]);
        assert_eq!(hours(&[json!({"opens_at": "late", "byday": "XX", "closes_at": null})]).0, "");
    }
}
