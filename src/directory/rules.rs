//! The rules of opening hours, by day.
//!
//! Three things are mended before the `opening-hours` crate evaluates them: an open end and the time of the sun are
//! times to call about; the hours after midnight stay with the evening they began on (the crate lets the next day's
//! rule wipe them, and a night shelter lives by them); a fallback rule (`||`) fills every gap, not only empty days.

use besace_engine_api::OpenState;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use opening_hours::{Context, OpeningHours};
use opening_hours_syntax::rules::day::{HolidayKind, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSelector, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind};

const DAY: u16 = 24 * 60;
const MIDNIGHT: Time = Time::Fixed(ExtendedTime::MIDNIGHT_24);
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
    /// What each day's rules say up to its midnight.
    day: OpeningHours,
    /// What they say after it, in minutes since that midnight.
    night: Option<OpeningHours>,
    /// What fills the gaps.
    fallback: Option<Box<Self>>,
}

impl Rules {
    /// Reads rules, if the text is such.
    pub(crate) fn read(text: &str, context: &Context) -> Option<Self> {
        let expression = text.parse::<OpeningHours>().ok()?.get_expression();
        let rules: Vec<RuleSequence> =
            expression.rules.iter().cloned().map(unrolled).flat_map(without_promises).collect();
        let mut parts: Vec<Vec<RuleSequence>> = Vec::new();
        for mut rule in rules {
            match parts.last_mut() {
                Some(part) if rule.operator != RuleOperator::Fallback => part.push(rule),
                _ => {
                    rule.operator = RuleOperator::Normal;
                    parts.push(vec![rule]);
                }
            }
        }
        parts.into_iter().rev().try_fold(None, |fallback, part| Self::of(part, fallback, context).map(Some))?
    }

    fn of(rules: Vec<RuleSequence>, fallback: Option<Self>, context: &Context) -> Option<Self> {
        let past_midnight = |span: &TimeSpan| span.range.end > MIDNIGHT;
        let at_night = rules.iter().any(|rule| rule.time_selector.spans.iter().any(past_midnight));
        let night = if at_night { Some(parse(rules.iter().filter_map(night_of).collect(), context)?) } else { None };
        let day = parse(rules.into_iter().map(|rule| if at_night { day_of(rule) } else { rule }).collect(), context)?;
        Some(Self { day, night, fallback: fallback.map(Box::new) })
    }

    /// Tells whether a rule depends on school holidays.
    pub(crate) fn speak_of_school_holidays(&self) -> bool {
        let school = |day: &WeekDayRange| matches!(day, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
        self.day.get_expression().rules.iter().any(|rule| rule.day_selector.weekday.iter().any(school))
            || self.fallback.as_ref().is_some_and(|rules| rules.speak_of_school_holidays())
    }

    /// The times that begin on a day; those of its night end past 24:00.
    pub(crate) fn begun_on(&self, date: NaiveDate) -> Vec<Span> {
        let mut spans = spans(&self.day, date);
        for night in self.night.iter().flat_map(|night| spans_late(night, date)) {
            match spans.last_mut() {
                Some(last) if last.end == night.start && last.kind == night.kind => last.end = night.end,
                _ => spans.push(night),
            }
        }
        if let Some(fallback) = &self.fallback {
            fill(&mut spans, fallback.begun_on(date));
        }
        spans
    }

    /// What holds between a day's two midnights.
    fn on(&self, date: NaiveDate) -> Vec<Span> {
        let mut all = spans(&self.day, date);
        if let (Some(night), Some(before)) = (&self.night, date.pred_opt()) {
            fill(&mut all, spans(night, before));
        }
        if let Some(fallback) = &self.fallback {
            fill(&mut all, fallback.on(date));
        }
        all
    }

    /// Whether it is open at a local time.
    pub(crate) fn state(&self, now: NaiveDateTime) -> OpenState {
        let today = now.date();
        let minute = (now.time() - NaiveTime::MIN).num_minutes() as u16;
        let todays = self.on(today);
        match todays.iter().find(|span| (span.start..span.end).contains(&minute)) {
            Some(Span { kind: Kind::Call, .. }) => OpenState::CallFirst,
            Some(span) => OpenState::Open { until: self.closes(today, span.end) },
            None => self.opens(now, minute, &todays),
        }
    }

    /// When what is open on a day until `end` closes.
    fn closes(&self, today: NaiveDate, mut end: u16) -> Option<NaiveDateTime> {
        for date in today.iter_days().take(ALWAYS_DAYS) {
            if date != today {
                end = 0;
            }
            for span in self.on(date).iter().filter(|span| span.kind == Kind::Open) {
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

    fn opens(&self, now: NaiveDateTime, minute: u16, todays: &[Span]) -> OpenState {
        let today = now.date();
        let mut call = todays.iter().any(|span| span.kind == Kind::Call && span.start > minute);
        for date in today.iter_days().take(HORIZON_DAYS) {
            let spans = self.on(date);
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

fn parse(mut rules: Vec<RuleSequence>, context: &Context) -> Option<OpeningHours> {
    if let Some(first) = rules.first_mut() {
        first.operator = RuleOperator::Normal;
    }
    let hours: OpeningHours = OpeningHoursExpression { rules }.to_string().parse().ok()?;
    Some(hours.with_context(context.clone()))
}

/// The times of a day that are not closed.
fn spans(hours: &OpeningHours, date: NaiveDate) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for range in hours.schedule_at(date) {
        let kind = match range.kind {
            RuleKind::Closed => continue,
            RuleKind::Open if range.comment.is_empty() => Kind::Open,
            RuleKind::Open | RuleKind::Unknown => Kind::Call,
        };
        let (start, end) = (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight());
        match spans.last_mut() {
            Some(last) if last.end == start && last.kind == kind => last.end = end,
            _ => spans.push(Span { start, end, kind }),
        }
    }
    spans
}

fn spans_late(night: &OpeningHours, date: NaiveDate) -> impl Iterator<Item = Span> {
    spans(night, date).into_iter().map(|span| Span { start: span.start + DAY, end: span.end + DAY, ..span })
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

/// A rule's part before midnight.
fn day_of(mut rule: RuleSequence) -> RuleSequence {
    for span in &mut rule.time_selector.spans {
        if span.range.end > MIDNIGHT {
            span.range.end = MIDNIGHT;
        }
    }
    rule
}

/// A rule's part after midnight, as if it were the same day's; a rule without one closes what others left open.
fn night_of(rule: &RuleSequence) -> Option<RuleSequence> {
    let mut night = rule.clone();
    night.time_selector.spans = rule.time_selector.spans.iter().filter_map(after_midnight).collect();
    if !night.time_selector.spans.is_empty() {
        return Some(night);
    }
    let whole_day = rule.kind == RuleKind::Closed && rule.time_selector == TimeSelector::default();
    let replaces = rule.kind != RuleKind::Closed && rule.operator == RuleOperator::Normal;
    (whole_day || replaces).then(|| RuleSequence {
        kind: RuleKind::Closed,
        comment: "".into(),
        time_selector: TimeSelector::default(),
        ..rule.clone()
    })
}

fn after_midnight(span: &TimeSpan) -> Option<TimeSpan> {
    let (Time::Fixed(start), Time::Fixed(end)) = (span.range.start, span.range.end) else { return None };
    let end = end.mins_from_midnight().checked_sub(DAY).filter(|end| *end > 0)?;
    let start = start.mins_from_midnight().saturating_sub(DAY);
    let time = |minutes| ExtendedTime::from_mins_from_midnight(minutes).map(Time::Fixed);
    Some(TimeSpan { range: time(start)?..time(end)?, open_end: false, repeats: None })
}

/// Writes "22:00-06:00" as "22:00-30:00".
fn unrolled(mut rule: RuleSequence) -> RuleSequence {
    for TimeSpan { range, .. } in &mut rule.time_selector.spans {
        if let (Time::Fixed(start), Time::Fixed(end)) = (range.start, range.end)
            && end <= start
            && let Some(end) = end.add_hours(24)
        {
            range.end = Time::Fixed(end);
        }
    }
    rule
}

/// Turns open ends, and times by the sun (whose place is not known here), into times to call about.
fn without_promises(rule: RuleSequence) -> Vec<RuleSequence> {
    if rule.kind != RuleKind::Open || !rule.time_selector.spans.iter().any(is_vague) {
        return vec![rule];
    }
    let mut sure = rule.clone();
    let mut vague = RuleSequence { kind: RuleKind::Unknown, ..rule.clone() };
    sure.time_selector.spans.clear();
    vague.time_selector.spans.clear();
    for span in &rule.time_selector.spans {
        let end = span.range.end;
        let fixed = matches!((span.range.start, end), (Time::Fixed(_), Time::Fixed(_)));
        let ended = TimeSpan { open_end: false, ..span.clone() };
        if !is_vague(span) {
            sure.time_selector.spans.push(ended);
        } else if fixed && end < MIDNIGHT {
            // "10:00-12:00+": sure until noon.
            sure.time_selector.spans.push(ended.clone());
            vague.time_selector.spans.push(TimeSpan { repeats: None, range: end..MIDNIGHT, ..ended });
        } else {
            vague.time_selector.spans.push(ended);
        }
    }
    if sure.time_selector.spans.is_empty() {
        return vec![vague];
    }
    vague.operator = RuleOperator::Additional;
    vec![sure, vague]
}

fn is_vague(span: &TimeSpan) -> bool {
    span.open_end || matches!(span.range.start, Time::Variable(_)) || matches!(span.range.end, Time::Variable(_))
}
