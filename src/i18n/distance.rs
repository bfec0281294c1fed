use crate::{Catalog, msg};

impl Catalog {
    /// "350 m", "1.2 km", "14 km": no finer than a walker needs.
    #[must_use]
    pub fn distance(&self, metres: u32) -> String {
        let tens = metres.saturating_add(5) / 10 * 10;
        let hundreds = metres.saturating_add(50) / 100;
        self.plain(&match metres {
            0..995 => msg::distance_metres(tens),
            995..9_950 if hundreds.is_multiple_of(10) => msg::distance_kilometres(hundreds / 10),
            995..9_950 => msg::distance_tenths(hundreds / 10, hundreds % 10),
            _ => msg::distance_kilometres(metres.saturating_add(500) / 1_000),
        })
    }

    /// "north-east", from degrees clockwise from north.
    #[must_use]
    pub fn direction(&self, degrees: u16) -> String {
        self.plain(&msg::direction((u32::from(degrees) * 2 + 45) / 90 % 8))
    }
}
