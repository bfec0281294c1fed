//! Reads OpenStreetMap's `opening_hours`: rules, their times, and what they say of them.
//!
//! The grammar is that of the specification with the spaces and single digits that people leave out. What it does not
//! allow is not guessed at: the whole text is then shown as it stands.

use super::days::Days;
use super::rules::{DAY, Does, Rule, Rules};

/// Reads rules, if the text is such.
pub(super) fn rules(text: &str) -> Option<Rules> {
    let mut text = Text(text);
    let (rule, mut bare) = text.rule(false)?;
    let mut parts = vec![vec![rule]];
    while !text.0.is_empty() {
        let joint = text.joint()?;
        // "Mo-Fr, 09:00-17:00": all of Monday, and those hours besides? Nobody means that.
        if joint == Joint::Besides && bare {
            return None;
        }
        let (rule, says_days_only) = text.rule(joint == Joint::Besides)?;
        bare = says_days_only;
        match joint {
            Joint::Instead => parts.push(vec![rule]),
            Joint::Replacing | Joint::Besides => parts.last_mut()?.push(rule),
        }
    }
    Some(Rules { parts })
}

/// The rest of a text.
#[derive(Clone, Copy)]
pub(super) struct Text<'a>(pub(super) &'a str);

/// How a rule stands to those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    Replacing,
    Besides,
    Instead,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Open,
    Unknown,
    Closed,
}

/// A time of day, in minutes: when it is at the earliest and at the latest.
struct Time {
    earliest: u16,
    latest: u16,
}

/// From when to when.
struct Span {
    start: u16,
    end: u16,
    open_end: bool,
    by_the_sun: bool,
}

const WHOLE_DAY: Span = Span { start: 0, end: DAY, open_end: false, by_the_sun: false };
/// Where the sun is not known: how early and how late it is dawn … in a year between Lisbon and Oslo.
const SUN: [(&str, u16, u16); 4] =
    [("dawn", 3 * 60, 9 * 60), ("sunrise", 4 * 60, 10 * 60), ("sunset", 15 * 60, 23 * 60), ("dusk", 16 * 60, DAY)];

impl Text<'_> {
    pub(super) fn eat(&mut self, token: &str) -> bool {
        self.0.strip_prefix(token).inspect(|rest| self.0 = rest).is_some()
    }

    pub(super) fn eat_any_case(&mut self, token: &str) -> bool {
        let found = self.0.get(..token.len()).is_some_and(|start| start.eq_ignore_ascii_case(token));
        if found {
            self.0 = self.0.get(token.len()..).unwrap_or_default();
        }
        found
    }

    /// Reads something, or nothing at all.
    pub(super) fn maybe<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = *self;
        let found = read(self);
        if found.is_none() {
            *self = before;
        }
        found
    }

    /// Reads a number of so many digits at most; it may be a part of a longer one.
    pub(super) fn digits(&mut self, most: usize) -> Option<&str> {
        let count = self.0.bytes().take(most).take_while(u8::is_ascii_digit).count();
        let (number, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        (count > 0).then_some(number)
    }

    pub(super) fn digit_follows(&self) -> bool {
        self.0.starts_with(|c: char| c.is_ascii_digit())
    }

    fn joint(&mut self) -> Option<Joint> {
        self.maybe(|text| {
            text.eat(" ");
            if text.eat(";") {
                text.eat(" ");
                return Some(Joint::Replacing);
            }
            let joint = if text.eat("||") { Joint::Instead } else { text.eat(",").then_some(Joint::Besides)? };
            text.eat(" ").then_some(joint)
        })
    }

    /// Reads a rule, and whether it says days and nothing of them.
    fn rule(&mut self, adds: bool) -> Option<(Rule, bool)> {
        let (mut days, mut times, mut commented) = (Days::default(), None, false);
        let always = self.eat("24/7");
        if !always {
            commented = self.maybe(|text| (text.comment() && text.eat(":")).then_some(())).is_some();
            if !commented {
                self.seasons(&mut days);
            }
            times = self.weekdays_and_times(&mut days);
        }
        self.eat(" ");
        let kind = self.kind();
        commented |= match kind {
            None => self.comment(),
            Some(_) => self.maybe(|text| (text.eat(" ") && text.comment()).then_some(())).is_some(),
        };
        // Nothing but a colon is no promise.
        let bare = !(always || commented || kind.is_some() || times.is_some());
        if bare && !days.say_something() {
            return None;
        }
        let does = does(kind.unwrap_or(Kind::Open), commented, times.as_deref().unwrap_or(&[WHOLE_DAY]));
        Some((Rule { days, adds, does }, bare))
    }

    fn kind(&mut self) -> Option<Kind> {
        let kinds = [("open", Kind::Open), ("unknown", Kind::Unknown), ("closed", Kind::Closed), ("off", Kind::Closed)];
        kinds.into_iter().find_map(|(word, kind)| self.eat_any_case(word).then_some(kind))
    }

    /// Reads a text in quotes; what it says is for people.
    fn comment(&mut self) -> bool {
        let Some((inner, rest)) = self.0.strip_prefix('"').and_then(|rest| rest.split_once('"')) else { return false };
        if !inner.is_empty() {
            self.0 = rest;
        }
        !inner.is_empty()
    }

    fn weekdays_and_times(&mut self, days: &mut Days) -> Option<Vec<Span>> {
        if self.weekdays(days) { self.maybe(|text| text.eat(" ").then(|| text.times())?) } else { self.times() }
    }

    fn times(&mut self) -> Option<Vec<Span>> {
        let mut spans = vec![self.maybe(Self::span)?];
        spans.extend(std::iter::from_fn(|| {
            self.maybe(|text| {
                text.eat(",").then(|| text.eat(" "))?;
                text.span()
            })
        }));
        Some(spans)
    }

    fn span(&mut self) -> Option<Span> {
        if self.0.starts_with("24:00") {
            return None;
        }
        let (start, sun) = self.time(23)?;
        if self.eat("+") {
            return Some(Span { start: start.earliest, end: DAY, open_end: true, by_the_sun: sun });
        }
        self.eat(" ");
        if !self.eat("-") {
            return None;
        }
        self.eat(" ");
        let (end, ends_by_sun) = self.time(48)?;
        let open_end = self.eat("+");
        // "every half hour": it is open all the while.
        self.maybe(|text| {
            text.eat(" ");
            text.eat("/").then(|| text.eat(" "))?;
            text.maybe(|text| text.clock(23)).or_else(|| text.minute())
        });
        let wraps = end.latest <= start.earliest;
        let end = if wraps { end.latest + DAY } else { end.latest };
        Some(Span { start: start.earliest, end, open_end, by_the_sun: sun || ends_by_sun })
    }

    /// Reads a time on the clock up to an hour, or one of the sun (true).
    fn time(&mut self, last_hour: u16) -> Option<(Time, bool)> {
        if let Some(minutes) = self.maybe(|text| text.clock(last_hour)) {
            return Some((Time { earliest: minutes, latest: minutes }, false));
        }
        let bracket = self.eat("(");
        let (_, earliest, latest) = SUN.into_iter().find(|(event, ..)| self.eat_any_case(event))?;
        let mut time = Time { earliest, latest };
        if bracket {
            let later = self.eat("+");
            if !later && !self.eat("-") {
                return None;
            }
            let by = self.clock(24)?;
            let moved = |time: u16| if later { (time + by).min(DAY) } else { time.saturating_sub(by) };
            time = Time { earliest: moved(earliest).min(DAY - 1), latest: moved(latest) };
            if !self.eat(")") {
                return None;
            }
        }
        Some((time, true))
    }

    /// Reads "9:30" or "09:30", in minutes.
    fn clock(&mut self, last_hour: u16) -> Option<u16> {
        let hour: u16 = self.digits(2)?.parse().ok()?;
        let minutes = hour * 60 + self.eat(":").then(|| self.minute())??;
        (minutes <= (last_hour * 60 + 59).min(2 * DAY)).then_some(minutes)
    }

    fn minute(&mut self) -> Option<u16> {
        let digits = self.digits(2).filter(|digits| digits.len() == 2)?;
        digits.parse().ok().filter(|minute| *minute < 60)
    }
}

/// Turns what is not sure into times to call about: open ends, the sun's, and whatever carries a comment.
fn does(kind: Kind, commented: bool, spans: &[Span]) -> Does {
    if kind == Kind::Closed && !spans.iter().any(|span| span.by_the_sun) {
        let whole = |span: &Span| span.start == 0 && span.end == DAY;
        // A day that is closed has no night either.
        let end = |span: &Span| if whole(span) && spans.len() == 1 { 2 * DAY } else { span.end };
        return Does::Close(spans.iter().map(|span| span.start..end(span)).collect());
    }
    let (mut open, mut call) = (Vec::new(), Vec::new());
    let sure = kind == Kind::Open && !commented;
    for span in spans {
        let ends = span.end < DAY || !span.open_end;
        if sure && !span.by_the_sun && ends {
            open.push(span.start..span.end);
        } else {
            call.push(span.start..span.end);
        }
        // "10:00-12:00+": sure until noon.
        if span.open_end && span.end < DAY {
            call.push(span.end..DAY);
        }
    }
    Does::Times { open, call }
}
