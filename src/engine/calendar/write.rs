//! A calendar file of one appointment that tells others nothing but when.

use besace_domain::{Appointment, FollowThrough, Frequency};
use besace_engine_api::{CalendarQuery, Fault, FileOut};
use chrono::{DateTime, NaiveDateTime, NaiveTime};

use super::time::written;
use crate::clock::Moment;
use crate::records::Records;
use crate::reminders::{DAY, is_same_day};
use crate::text;

/// What stands as title when none was given.
const NEUTRAL: &str = "Appointment";
/// The most bytes of a line (RFC 5545, 3.1).
const FOLD: usize = 75;

/// The appointment as a file: times, alarms and a neutral title; the place only when asked for.
pub(crate) fn write(records: &Records, query: &CalendarQuery, now: Moment) -> Result<FileOut, Fault> {
    let appointment = records.read::<Appointment>(query.id)?;
    let mut title = text::line(&query.title);
    text::cut(&mut title, 60);
    if title.is_empty() {
        title = NEUTRAL.to_owned();
    }
    let stamp = DateTime::from_timestamp_millis(now.utc_ms).unwrap_or_default().naive_utc();
    let place = if query.place { appointment.place.as_str() } else { "" };
    let common = Common {
        uid: query.id.to_string(),
        title,
        stamp: written(stamp),
        place,
        minutes: minutes(&appointment),
        early: &query.early,
    };

    let mut file = File::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Besace//Besace//EN", "CALSCALE:GREGORIAN"] {
        file.line(line);
    }
    common.event(&mut file, appointment.start, &appointment, |file| {
        if let Some(repeat) = &appointment.repeat {
            let mut rule = repeat.clone();
            let until = rule.until.take().map(|day| day.and_time(NaiveTime::MIN) + chrono::TimeDelta::seconds(86_399));
            let until = until.map(|until| format!(";UNTIL={}", written(until))).unwrap_or_default();
            file.line(&format!("RRULE:{rule}{until}"));
            let cancelled = appointment.outcomes.iter().filter(|(_, outcome)| **outcome == FollowThrough::Cancelled);
            for (due, _) in cancelled {
                file.line(&format!("EXDATE:{}", written(due.and_time(appointment.start.time()))));
            }
        } else if appointment.outcomes.get(&appointment.start.date()) == Some(&FollowThrough::Cancelled) {
            file.line("STATUS:CANCELLED");
        }
    });
    let still_on = |due| appointment.outcomes.get(due) != Some(&FollowThrough::Cancelled);
    for (due, start) in appointment.moved.iter().filter(|(due, _)| still_on(due)) {
        common.event(&mut file, *start, &appointment, |file| {
            file.line(&format!("RECURRENCE-ID:{}", written(due.and_time(appointment.start.time()))));
        });
    }
    file.line("END:VCALENDAR");
    Ok(FileOut { name: "calendar.ics".to_owned(), media_type: "text/calendar".to_owned(), bytes: file.0.into_bytes() })
}

fn minutes(appointment: &Appointment) -> i64 {
    (appointment.end(appointment.start) - appointment.start).num_minutes()
}

/// What all events of the file share.
struct Common<'a> {
    uid: String,
    title: String,
    stamp: String,
    place: &'a str,
    minutes: i64,
    early: &'a [u16],
}

impl Common<'_> {
    fn event(&self, file: &mut File, start: NaiveDateTime, appointment: &Appointment, more: impl FnOnce(&mut File)) {
        let daily = appointment.repeat.as_ref().is_some_and(|repeat| repeat.frequency == Frequency::Daily);
        file.line("BEGIN:VEVENT");
        file.line(&format!("UID:{}", self.uid));
        file.line(&format!("DTSTAMP:{}Z", self.stamp));
        // Without a zone: the wall time at the place, as the appointment has it.
        file.line(&format!("DTSTART:{}", written(start)));
        file.line(&format!("DURATION:PT{}M", self.minutes));
        file.text("SUMMARY", &self.title);
        file.line("CLASS:PRIVATE");
        if !self.place.is_empty() {
            file.text("LOCATION", self.place);
        }
        more(file);
        for early in self.early.iter().filter(|early| !daily || is_same_day(**early)) {
            file.line("BEGIN:VALARM");
            file.line("ACTION:DISPLAY");
            file.line(&match early % DAY {
                0 => format!("TRIGGER:-P{}D", early / DAY),
                _ => format!("TRIGGER:-PT{early}M"),
            });
            file.text("DESCRIPTION", &self.title);
            file.line("END:VALARM");
        }
        file.line("END:VEVENT");
    }
}

/// The text of a calendar file.
#[derive(Default)]
struct File(String);

impl File {
    /// Adds a line, folded where it is too long.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > FOLD {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a text, escaped.
    fn text(&mut self, name: &str, value: &str) {
        let value = value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
        self.line(&format!("{name}:{value}"));
    }
}
