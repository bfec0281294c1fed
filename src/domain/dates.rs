//! Reads days and moments in the one form in which they are written (`2026-05-03`, `2026-05-03T09:10:48`).
//!
//! chrono's own reader takes many forms, and weighs more in a browser than most screens. What is read before the first
//! screen comes through here: `#[serde(deserialize_with = "read_day")]`.

use std::{fmt, marker::PhantomData};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::de::{Deserializer, Error, Visitor};

/// Reads a day, where there is one.
///
/// # Errors
/// What is written there is no day.
pub fn read_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    from.deserialize_option(Maybe(PhantomData))
}

/// Reads a moment, where there is one.
///
/// # Errors
/// What is written there is no moment.
pub fn read_moment<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDateTime>, D::Error> {
    from.deserialize_option(Maybe(PhantomData))
}

/// What can be read from its text.
trait Written: Sized {
    fn read(text: &str) -> Option<Self>;
}

impl Written for NaiveDate {
    fn read(text: &str) -> Option<Self> {
        // From the end: a year may have a sign.
        let mut parts = text.rsplitn(3, '-');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
        Self::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }
}

impl Written for NaiveDateTime {
    fn read(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T')?;
        let (time, fraction) = time.split_once('.').unwrap_or((time, ""));
        let mut parts = time.splitn(3, ':');
        let mut next = || parts.next()?.parse().ok();
        let (hour, minute, second) = (next()?, next()?, next()?);
        let nanos = fraction
            .chars()
            .chain(std::iter::repeat('0'))
            .take(9)
            .try_fold(0, |sum, digit| Some(sum * 10 + digit.to_digit(10)?))?;
        Some(NaiveDate::read(day)?.and_time(NaiveTime::from_hms_nano_opt(hour, minute, second, nanos)?))
    }
}

struct Maybe<T>(PhantomData<T>);

impl<'de, T: Written> Visitor<'de> for Maybe<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        T::read(text).map(Some).ok_or_else(|| E::custom("no date"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at once")]
    use serde::{Deserialize, Serialize};

    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Noted {
        #[serde(default, deserialize_with = "read_day")]
        day: Option<NaiveDate>,
        #[serde(default, deserialize_with = "read_moment")]
        moment: Option<NaiveDateTime>,
    }

    #[test]
    fn what_is_written_is_read_back() {
        let days = ["0001-01-01", "1999-12-31", "2024-02-29", "+12345-06-07", "-0044-03-15"];
        let times = ["00:00:00", "09:10:48", "23:59:59.500", "12:00:00.000000001"];
        for (day, time) in days.iter().flat_map(|day| times.map(|time| (day, time))) {
            let moment: NaiveDateTime = [day, "T", time].concat().parse().unwrap();
            let noted = Noted { day: Some(moment.date()), moment: Some(moment) };
            let text = serde_json::to_string(&noted).unwrap();
            assert_eq!(serde_json::from_str::<Noted>(&text).unwrap(), noted, "{text}");
        }
        let none = Noted { day: None, moment: None };
        assert_eq!(serde_json::from_str::<Noted>(r#"{"day":null}"#).unwrap(), none);
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in ["", "2026", "2026-13-01", "2026-02-30", "2026-02-1é", "a-b-c"] {
            assert!(NaiveDate::read(text).is_none(), "{text}");
        }
        for text in ["2026-02-01", "2026-02-01T", "2026-02-01T9", "2026-02-01T25:00:00", "2026-02-01T09:00:00.x"] {
            assert!(NaiveDateTime::read(text).is_none(), "{text}");
        }
    }
}
