//! The rules of opening hours, by day.
//!
//! A rule takes the place of those before it on its days, adds to them (`,`) or fills their gaps (`||`). The hours
//! after midnight belong to the evening they began on, and no rule of the next day takes them away: a night shelter
//! lives by them.

use std::ops::Range;

use besace_engine_api::OpenState;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::days::{Days, Holidays};

/// Minutes of a day.
pub(super) const DAY: u16 = 24 * 60;
/// Open for so many days on end is "round the clock".
const ALWAYS_DAYS: usize = 31;
/// How far ahead the next opening is looked for.
const HORIZON_DAYS: usize = 370;
/// A sure opening this near is told rather than "call first".
const SOON_DAYS: i64 = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Open,
    Call,
}

/// A time that is not closed, in minutes since a day's midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u16,
    pub(crate) end: u16,
    pub(crate) kind: Kind,
}

/// Rules that were read.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    /// Each part fills the gaps of those before it.
    pub(super) parts: Vec<Vec<Rule>>,
}

/// What holds on some days.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    pub(super) days: Days,
    /// Whether it leaves standing what the rules before it say.
    pub(super) adds: bool,
    pub(super) does: Does,
}

/// Times in minutes since midnight; those of the night end past 24:00.
#[derive(Clone, Debug)]
pub(super) enum Does {
    Close(Vec<Range<u16>>),
    Times { open: Vec<Range<u16>>, call: Vec<Range<u16>> },
}

impl Rules {
    /// Tells whether a rule depends on school holidays.
    pub(crate) fn speak_of_school_holidays(&self) -> bool {
        self.parts.iter().flatten().any(|rule| rule.days.holidays.iter().any(|holiday| holiday.school))
    }

    /// The times that begin on a day; those of its night end past 24:00.
    pub(super) fn begun_on(&self, date: NaiveDate, holidays: Holidays<'_>) -> Vec<Span> {
        let mut all = Vec::new();
        for part in &self.parts {
            fill(&mut all, line(part, date, holidays));
        }
        all
    }

    /// What holds between a day's two midnights.
    pub(super) fn on(&self, date: NaiveDate, holidays: Holidays<'_>) -> Vec<Span> {
        let mut all = Vec::new();
        for part in &self.parts {
            fill(&mut all, cut(line(part, date, holidays), 0));
            if let Some(before) = date.pred_opt() {
                fill(&mut all, cut(line(part, before, holidays), DAY));
            }
        }
        all
    }

    /// Whether it is open at a local time.
    pub(super) fn state(&self, now: NaiveDateTime, holidays: Holidays<'_>) -> OpenState {
        let today = now.date();
        let minute = (now.time() - NaiveTime::MIN).num_minutes() as u16;
        let todays = self.on(today, holidays);
        match todays.iter().find(|span| (span.start..span.end).contains(&minute)) {
            Some(Span { kind: Kind::Call, .. }) => OpenState::CallFirst,
            Some(span) => OpenState::Open { until: self.closes(today, span.end, holidays) },
            None => self.opens(now, minute, &todays, holidays),
        }
    }

    /// When what is open on a day until `end` closes.
    fn closes(&self, today: NaiveDate, mut end: u16, holidays: Holidays<'_>) -> Option<NaiveDateTime> {
        for date in today.iter_days().take(ALWAYS_DAYS) {
            if date != today {
                end = 0;
            }
            for span in self.on(date, holidays).iter().filter(|span| span.kind == Kind::Open) {
                if span.start <= end && span.end > end {
                    end = span.end;
                }
            }
            if end < DAY {
                return moment(date, end);
            }
        }
        None
    }

    fn opens(&self, now: NaiveDateTime, minute: u16, todays: &[Span], holidays: Holidays<'_>) -> OpenState {
        let today = now.date();
        let mut call = todays.iter().any(|span| span.kind == Kind::Call && span.start > minute);
        for date in today.iter_days().take(HORIZON_DAYS) {
            let spans = self.on(date, holidays);
            let later = |span: &&Span| date != today || span.start > minute;
            if let Some(span) = spans.iter().filter(later).find(|span| span.kind == Kind::Open) {
                let at = moment(date, span.start);
                let soon = at.is_some_and(|at| at < now + TimeDelta::days(SOON_DAYS));
                return if call && !soon { OpenState::CallFirst } else { OpenState::Closed { until: at } };
            }
            call |= spans.iter().any(|span| span.kind == Kind::Call);
        }
        if call { OpenState::CallFirst } else { OpenState::Closed { until: None } }
    }
}

fn moment(date: NaiveDate, minute: u16) -> Option<NaiveDateTime> {
    date.and_time(NaiveTime::MIN).checked_add_signed(TimeDelta::minutes(minute.into()))
}

/// What a part says of a day and the night after it, in order.
fn line(part: &[Rule], date: NaiveDate, holidays: Holidays<'_>) -> Vec<Span> {
    let mut line = Vec::new();
    for rule in part.iter().filter(|rule| rule.days.hold(date, holidays)) {
        match &rule.does {
            Does::Close(times) => times.iter().for_each(|time| clear(&mut line, time)),
            Does::Times { open, call } => {
                if !rule.adds {
                    line.clear();
                }
                for (times, kind) in [(open, Kind::Open), (call, Kind::Call)] {
                    for time in times {
                        clear(&mut line, time);
                        line.push(Span { start: time.start, end: time.end, kind });
                    }
                }
            }
        }
    }
    line.sort_by_key(|span| span.start);
    line.dedup_by(|next, last| {
        let joined = last.end == next.start && last.kind == next.kind;
        if joined {
            last.end = next.end;
        }
        joined
    });
    line
}

/// Takes a time out.
fn clear(line: &mut Vec<Span>, time: &Range<u16>) {
    let mut after = Vec::new();
    for span in line.iter_mut().filter(|span| span.start < time.end && span.end > time.start) {
        if span.end > time.end {
            after.push(Span { start: time.end, ..*span });
        }
        span.end = time.start;
    }
    line.retain(|span| span.start < span.end);
    line.extend(after);
}

/// The day that begins at a minute.
fn cut(line: Vec<Span>, from: u16) -> Vec<Span> {
    let within = |span: Span| Span {
        start: span.start.saturating_sub(from),
        end: span.end.saturating_sub(from).min(DAY),
        ..span
    };
    line.into_iter().map(within).filter(|span| span.start < span.end).collect()
}

/// Puts what `more` has into the gaps.
fn fill(spans: &mut Vec<Span>, more: Vec<Span>) {
    for span in more {
        let mut start = span.start;
        let taken: Vec<Span> = spans.iter().copied().filter(|s| s.start < span.end && s.end > span.start).collect();
        for other in taken {
            if other.start > start {
                spans.push(Span { start, end: other.start, ..span });
            }
            start = start.max(other.end);
        }
        if start < span.end {
            spans.push(Span { start, ..span });
        }
        spans.sort_by_key(|span| span.start);
    }
}
