//! From the lines of a calendar file to events.

use besace_domain::{Appointment, Frequency, Need, Position, Repeat};
use besace_engine_api::{Fault, FileIn, Reason, Severity};
use chrono::{NaiveDate, NaiveDateTime};

use super::time::{Time, length, time};
use crate::clock::Clock;
use crate::content_lines::{Component, Property, parse};
use crate::import::{Report, check_size};
use crate::text::{LINE, LONG};

/// The most exceptions of one repeating appointment that are taken in.
const MOST_EXCEPTIONS: usize = 100;

/// Lines that say nothing a person would miss.
const HOUSEKEEPING: [&str; 12] = [
    "DTSTAMP",
    "CREATED",
    "LAST-MODIFIED",
    "SEQUENCE",
    "TRANSP",
    "CLASS",
    "METHOD",
    "PRODID",
    "VERSION",
    "CALSCALE",
    "X-MICROSOFT-CDO-BUSYSTATUS",
    "UID",
];

/// What a calendar file holds.
#[derive(Debug)]
pub(crate) struct Events {
    /// The events that can be taken in, in the order of the file.
    pub events: Vec<Event>,
    /// What was to be said of the file so far.
    pub report: Report,
}

/// One event of a calendar file.
#[derive(Debug, Default)]
pub(crate) struct Event {
    /// Its row in the file.
    pub row: u32,
    /// What it says.
    pub appointment: Appointment,
    /// The time of a repeating event that it replaces.
    pub replaces: Option<NaiveDateTime>,
    /// True when it was called off.
    pub cancelled: bool,
    /// Days on which a repeating event does not take place.
    pub except: Vec<NaiveDate>,
}

/// Reads a calendar file. What cannot be understood is told in the report, row by row.
///
/// # Errors
/// [`Fault::TooLarge`], and [`Fault::UnreadableFile`] when nothing in it is a calendar.
pub(crate) fn read(file: &FileIn, clock: &dyn Clock) -> Result<Events, Fault> {
    check_size(file)?;
    let parsed = parse(&file.0);
    let mut reader = Reader { clock, report: Report::default(), events: Vec::new() };
    if parsed.other_encoding {
        reader.report.remark("", Severity::Mended, Reason::Encoding, "");
    }
    for line in &parsed.junk {
        reader.report.remark("", Severity::LeftOut, Reason::Malformed, line);
    }
    let mut found = false;
    for component in &parsed.components {
        match component.name.as_str() {
            "VCALENDAR" => {
                found = true;
                reader.calendar(component);
            }
            "VEVENT" => {
                found = true;
                reader.event(component);
            }
            name => reader.report.remark(name, Severity::LeftOut, Reason::NotSupported, ""),
        }
    }
    if !found {
        return Err(Fault::UnreadableFile);
    }
    Ok(Events { events: reader.events, report: reader.report })
}

struct Reader<'a> {
    clock: &'a dyn Clock,
    report: Report,
    events: Vec<Event>,
}

impl Reader<'_> {
    fn calendar(&mut self, calendar: &Component) {
        self.report.at_row_of_file(|report| {
            report.junk(calendar);
            if !calendar.closed {
                report.remark("END:VCALENDAR", Severity::Mended, Reason::Malformed, "");
            }
        });
        for child in &calendar.children {
            match child.name.as_str() {
                "VEVENT" => self.event(child),
                // Zones are not needed: wall time stands.
                "VTIMEZONE" => {}
                "VCALENDAR" => self.calendar(child),
                name => {
                    if self.report.next_row() {
                        self.report.refuse(name, Reason::NotSupported, "");
                    }
                }
            }
        }
    }

    fn event(&mut self, component: &Component) {
        if !self.report.next_row() {
            return;
        }
        if !component.closed {
            // Half an appointment may lack what matters, and nobody would see it.
            return self.report.refuse("END:VEVENT", Reason::Malformed, "");
        }
        let Some(start) = component.get("DTSTART").and_then(|line| time(&line.value, self.clock)) else {
            let value = component.get("DTSTART").map(|line| line.value.clone()).unwrap_or_default();
            return self.report.refuse("DTSTART", Reason::Time, &value);
        };
        self.report.junk(component);
        let mut event = Event { row: self.report.row(), ..Event::default() };
        event.appointment.start = start.at;
        self.length(component, start, &mut event.appointment);
        event.appointment.uid =
            component.get("UID").map(|uid| self.report.clean("UID", &uid.text(), LINE)).unwrap_or_default();
        let mut seen_once = Vec::new();
        for property in &component.properties {
            let name = property.name.as_str();
            let again = seen_once.contains(&name);
            seen_once.push(name);
            self.property(&mut event, property, start, again);
        }
        for child in &component.children {
            self.report.remark(&child.name, Severity::LeftOut, Reason::NotSupported, "");
        }
        if event.appointment.title.is_empty() {
            self.report.remark("SUMMARY", Severity::Mended, Reason::NameMissing, "");
            event.appointment.title = first_line(&event.appointment);
        }
        if event.appointment.uid.is_empty() {
            self.report.remark("UID", Severity::Mended, Reason::IdMissing, "");
            // The same file read again has to find the same appointment.
            let Appointment { title, start, .. } = &event.appointment;
            event.appointment.uid = format!("{start}/{title}");
        }
        self.events.push(event);
    }

    fn length(&mut self, component: &Component, start: Time, appointment: &mut Appointment) {
        let length = match (component.get("DTEND"), component.get("DURATION")) {
            (Some(line), _) => time(&line.value, self.clock).map(|end| end.at - start.at).ok_or(line),
            (None, Some(line)) => length(&line.value).ok_or(line),
            // A date without an end lasts that day.
            (None, None) if start.is_date => Ok(chrono::TimeDelta::days(1)),
            (None, None) => return,
        };
        match length.map(|length| u16::try_from(length.num_minutes())) {
            Ok(Ok(minutes)) => appointment.minutes = minutes,
            Ok(Err(_)) => self.report.remark("DTEND", Severity::LeftOut, Reason::Time, ""),
            Err(line) => self.report.remark(&line.name, Severity::LeftOut, Reason::Time, &line.value),
        }
    }

    fn property(&mut self, event: &mut Event, property: &Property, start: Time, again: bool) {
        let appointment = &mut event.appointment;
        let name = property.name.as_str();
        match name {
            "DTSTART" | "DTEND" | "DURATION" | "SUMMARY" | "LOCATION" | "RRULE" | "STATUS" | "RECURRENCE-ID"
                if again =>
            {
                self.left_out(property, Reason::Malformed);
            }
            "DTSTART" | "DTEND" | "DURATION" => {}
            "SUMMARY" => appointment.title = self.report.clean(name, &property.text(), LINE),
            "LOCATION" => appointment.place = self.report.clean(name, &property.text(), LINE),
            "DESCRIPTION" | "COMMENT" | "CONTACT" => {
                let text = self.report.clean(name, &property.text(), LONG);
                add_to_note(appointment, &text);
                self.report.cut(name, &mut appointment.note, LONG);
            }
            "URL" => {
                let text = self.report.clean(name, &property.value, LINE);
                if text.starts_with("https://") {
                    self.report.remark(name, Severity::KeptAsText, Reason::NotSupported, &text);
                    add_to_note(appointment, &text);
                } else {
                    self.left_out(property, Reason::Link);
                }
            }
            "GEO" => match position(&property.value) {
                Some(position) => appointment.position = Some(position),
                None => self.left_out(property, Reason::Position),
            },
            "ORGANIZER" => match property.param("CN") {
                Some(who) => appointment.with = self.report.clean(name, who, LINE),
                None => self.left_out(property, Reason::NotSupported),
            },
            "CATEGORIES" => self.categories(appointment, property),
            "STATUS" => match property.value.trim().to_ascii_uppercase().as_str() {
                "CANCELLED" => event.cancelled = true,
                "CONFIRMED" | "TENTATIVE" => {}
                _ => self.left_out(property, Reason::NotSupported),
            },
            "RRULE" => match self.repeat(&property.value, start) {
                Some(repeat) => appointment.repeat = Some(repeat),
                None => self.left_out(property, Reason::Repeat),
            },
            "EXDATE" => self.exceptions(event, property),
            "RECURRENCE-ID" => {
                match time(&property.value, self.clock) {
                    Some(due) => event.replaces = Some(due.at),
                    None => self.left_out(property, Reason::Time),
                }
                if property.param("RANGE").is_some() {
                    self.report.remark("RANGE", Severity::LeftOut, Reason::Repeat, &property.value);
                }
            }
            _ if HOUSEKEEPING.contains(&name) => {}
            _ => self.left_out(property, Reason::NotSupported),
        }
    }

    fn left_out(&mut self, property: &Property, reason: Reason) {
        self.report.remark(&property.name, Severity::LeftOut, reason, &property.value);
    }

    fn categories(&mut self, appointment: &mut Appointment, property: &Property) {
        for word in property.parts(',') {
            match word.trim().to_lowercase().parse::<Need>() {
                Ok(need) if appointment.needs.contains(&need) => {}
                Ok(need) => appointment.needs.push(need),
                Err(_) => self.report.remark("CATEGORIES", Severity::LeftOut, Reason::Category, &word),
            }
        }
    }

    /// The rule, its end turned into the last local date on which a time can begin.
    fn repeat(&self, rule: &str, start: Time) -> Option<Repeat> {
        let mut repeat: Repeat = rule.trim().parse().ok()?;
        let until = rule
            .split(';')
            .filter_map(|part| part.split_once('='))
            .find(|(name, _)| name.eq_ignore_ascii_case("UNTIL"));
        if let Some((_, until)) = until
            && let Some(until) = time(until, self.clock)
            && !until.is_date
            && !start.is_date
        {
            let reached = until.at.time() >= start.at.time();
            repeat.until = if reached { Some(until.at.date()) } else { until.at.date().pred_opt() };
        }
        // Monthly rules that name the day of the start say nothing more than "monthly".
        (repeat.frequency != Frequency::Monthly || repeat.weekdays.is_empty()).then_some(repeat)
    }

    fn exceptions(&mut self, event: &mut Event, property: &Property) {
        for value in property.value.split(',').filter(|value| !value.trim().is_empty()) {
            match time(value, self.clock) {
                Some(_) if event.except.len() >= MOST_EXCEPTIONS => {
                    self.report.remark("EXDATE", Severity::LeftOut, Reason::TooLong, value);
                }
                Some(time) => event.except.push(time.at.date()),
                None => self.report.remark("EXDATE", Severity::LeftOut, Reason::Time, value),
            }
        }
    }
}

fn add_to_note(appointment: &mut Appointment, text: &str) {
    if !appointment.note.is_empty() && !text.is_empty() {
        appointment.note.push('\n');
    }
    appointment.note.push_str(text);
}

fn first_line(appointment: &Appointment) -> String {
    let candidates = [&appointment.note, &appointment.place, &appointment.with];
    let line = candidates.into_iter().find_map(|text| text.lines().next()).unwrap_or_default();
    let mut line = crate::text::line(line);
    crate::text::cut(&mut line, LINE);
    line
}

fn position(value: &str) -> Option<Position> {
    let (latitude, longitude) = value.split_once([';', ','])?;
    Position::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?)
}
