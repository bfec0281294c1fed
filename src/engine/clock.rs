//! The time, brought by whoever starts the engine.

use chrono::{DateTime, NaiveDateTime, TimeDelta};

/// Tells the time.
pub trait Clock {
    /// Milliseconds since 1970, in UTC.
    fn utc_ms(&self) -> i64;

    /// How many minutes local time was ahead of UTC at that moment (summer time counts).
    fn offset_minutes(&self, utc_ms: i64) -> i32;
}

/// A moment, as the engine uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// Milliseconds since 1970, in UTC.
    pub utc_ms: i64,
    /// The same on the wall.
    pub local: NaiveDateTime,
}

impl Moment {
    /// What `clock` says now.
    pub fn now(clock: &dyn Clock) -> Self {
        let utc_ms = clock.utc_ms();
        Self { utc_ms, local: local(clock, utc_ms) }
    }
}

/// A time in UTC as a wall clock beside `clock` shows it.
pub(crate) fn local(clock: &dyn Clock, utc_ms: i64) -> NaiveDateTime {
    let utc = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default().naive_utc();
    utc.checked_add_signed(TimeDelta::minutes(i64::from(clock.offset_minutes(utc_ms)))).unwrap_or(utc)
}

/// The clock of the device.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

#[cfg(not(target_arch = "wasm32"))]
impl Clock for SystemClock {
    fn utc_ms(&self) -> i64 {
        chrono::Utc::now().timestamp_millis()
    }

    fn offset_minutes(&self, utc_ms: i64) -> i32 {
        use chrono::{Local, Offset, TimeZone};
        let utc = DateTime::from_timestamp_millis(utc_ms).unwrap_or_default().naive_utc();
        Local.offset_from_utc_datetime(&utc).fix().local_minus_utc() / 60
    }
}

#[cfg(target_arch = "wasm32")]
impl Clock for SystemClock {
    fn utc_ms(&self) -> i64 {
        js_sys::Date::now() as i64
    }

    fn offset_minutes(&self, utc_ms: i64) -> i32 {
        let date = js_sys::Date::new(&wasm_bindgen::JsValue::from_f64(utc_ms as f64));
        // JavaScript counts from local time to UTC.
        -(date.get_timezone_offset() as i32)
    }
}
