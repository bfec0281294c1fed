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
