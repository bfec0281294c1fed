use chrono::{NaiveDate, NaiveTime, Timelike, Weekday};

/// The days of a week, Monday first.
pub const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Reads what a date field holds (`2026-12-04`).
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok().filter(|year| (1900..3000).contains(year))?;
    NaiveDate::from_ymd_opt(year, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)
}

/// Reads what a time field holds (`09:30`, and with seconds in some browsers).
pub fn read_time(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':');
    NaiveTime::from_hms_opt(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, 0)
}

/// Writes a time as a time field holds it.
pub fn write_time(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_reads_back_what_it_was_given_and_refuses_what_is_no_time() {
        for time in ["00:00", "09:30", "23:59"] {
            assert_eq!(read_time(time).map(write_time).as_deref(), Some(time));
        }
        for wrong in ["", "9", "24:00", "12:60", "ab:cd"] {
            assert_eq!(read_time(wrong), None, "{wrong}");
        }
        assert_eq!(read_date("2026-12-04").map(|day| day.to_string()).as_deref(), Some("2026-12-04"));
        for wrong in ["", "2026-02-30", "2026-12", "0026-01-01", "x-y-z"] {
            assert_eq!(read_date(wrong), None, "{wrong}");
        }
    }
}
