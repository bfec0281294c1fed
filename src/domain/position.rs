use serde::{Deserialize, Serialize};

/// A place on earth in WGS 84 degrees. Serialised as `[latitude, longitude]`.
#[derive(Clone, Copy, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(from = "(f64, f64)", into = "(f64, f64)")]
pub struct Position {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
}

impl Position {
    /// A position, or nothing when the numbers are not on earth.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        ((-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude))
            .then_some(Self { latitude, longitude })
    }
}

/// A slow walker's metres a minute (4.2 km/h).
const METRES_A_MINUTE: u32 = 70;

/// About how long a way takes on foot, in steps of five minutes, from the metres of a straight line: streets are
/// longer by a third, near enough.
#[must_use]
pub fn minutes_on_foot(metres: u32) -> u32 {
    let minutes = metres.saturating_mul(4).div_ceil(3 * METRES_A_MINUTE);
    minutes.div_ceil(5).max(1) * 5
}

impl From<(f64, f64)> for Position {
    fn from((latitude, longitude): (f64, f64)) -> Self {
        Self { latitude, longitude }
    }
}

impl From<Position> for (f64, f64) {
    fn from(position: Position) -> Self {
        (position.latitude, position.longitude)
    }
}

#[cfg(test)]
mod tests {
    use super::minutes_on_foot;

    #[test]
    fn a_walk_is_told_in_steps_of_five_minutes_and_never_as_none() {
        assert_eq!([0, 100, 500, 1_000, 3_000].map(minutes_on_foot), [5, 5, 10, 20, 60]);
        assert!(minutes_on_foot(u32::MAX) > 1_000_000);
    }
}
