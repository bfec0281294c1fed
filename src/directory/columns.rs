//! Where and when every service is given, as columns in memory: 20 bytes a place.
//!
//! Nearest-first over any set of services is then one pass without a query: at 100,000 services it takes a few
//! milliseconds whatever the filters, where an R*Tree that has to look at rows takes 6 to 27 (`toolchain.md`).

use std::collections::BTreeMap;

use besace_domain::Position;

use crate::bits::Bits;
use crate::error::DirectoryError;

/// The places of all services, in the order of their services.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Columns {
    /// The service of each place.
    pub(crate) service: Vec<u32>,
    /// The number of its hours; 0 for none.
    pub(crate) hours: Vec<u32>,
    /// Its point on the unit sphere, NaN where it is not known: the nearer on earth, the shorter the chord.
    point: Vec<[f32; 3]>,
}

/// A service with the square of the chord to its nearest place (of those that count).
pub(crate) type Near = (f32, u32);

impl Columns {
    pub(crate) fn push(&mut self, service: u32, hours: u32, position: Option<Position>) {
        self.service.push(service);
        self.hours.push(hours);
        self.point.push(position.map_or([f32::NAN; 3], point));
    }

    /// Puts other places (their hours and where they are) in the place of those of some services.
    pub(crate) fn replace(&mut self, places: &BTreeMap<u32, Vec<(u32, Option<Position>)>>) {
        let old = std::mem::take(self);
        let mut new = places.iter().peekable();
        let mut put = |to: &mut Self, before: u32| {
            while let Some((n, places)) = new.next_if(|(n, _)| **n < before) {
                places.iter().for_each(|(hours, position)| to.push(*n, *hours, *position));
            }
        };
        for ((n, hours), point) in old.service.into_iter().zip(old.hours).zip(old.point) {
            put(self, n);
            if !places.contains_key(&n) {
                self.service.push(n);
                self.hours.push(hours);
                self.point.push(point);
            }
        }
        put(self, u32::MAX);
    }

    /// The places of a service.
    pub(crate) fn places(&self, service: u32) -> std::ops::Range<usize> {
        let start = self.service.partition_point(|s| *s < service);
        let count = self.service.get(start..).unwrap_or_default().iter().take_while(|s| **s == service).count();
        start..start + count
    }

    /// The services of a set, nearest first; those without a known place last.
    pub(crate) fn nearest(&self, from: Position, among: &Bits, counts: &mut dyn FnMut(usize) -> bool) -> Vec<Near> {
        let from = point(from);
        let mut found: Vec<Near> = Vec::new();
        for (place, &service) in self.service.iter().enumerate() {
            if !among.has(service) || !counts(place) {
                continue;
            }
            let [x, y, z] = self.point.get(place).copied().unwrap_or([f32::NAN; 3]);
            let chord = (x - from[0]).powi(2) + (y - from[1]).powi(2) + (z - from[2]).powi(2);
            let chord = if chord.is_nan() { f32::MAX } else { chord };
            match found.last_mut() {
                Some(last) if last.1 == service => last.0 = last.0.min(chord),
                _ => found.push((chord, service)),
            }
        }
        found
    }

    pub(crate) fn write(&self) -> [(&'static str, Vec<u8>); 3] {
        let numbers = |all: &[u32]| all.iter().flat_map(|n| n.to_le_bytes()).collect();
        let points = self.point.iter().flatten().flat_map(|n| n.to_le_bytes()).collect();
        [("place:service", numbers(&self.service)), ("place:hours", numbers(&self.hours)), ("place:point", points)]
    }

    pub(crate) fn read(mut part: impl FnMut(&str) -> Result<Vec<u8>, DirectoryError>) -> Result<Self, DirectoryError> {
        let numbers = |bytes: Vec<u8>| bytes.as_chunks::<4>().0.iter().map(|n| u32::from_le_bytes(*n)).collect();
        let points = part("place:point")?;
        let points = points.as_chunks::<4>().0.iter().map(|n| f32::from_le_bytes(*n)).collect::<Vec<_>>();
        let columns = Self {
            service: numbers(part("place:service")?),
            hours: numbers(part("place:hours")?),
            point: points.as_chunks::<3>().0.to_vec(),
        };
        let same = columns.service.len() == columns.hours.len() && columns.hours.len() == columns.point.len();
        if same && columns.service.is_sorted() { Ok(columns) } else { Err(DirectoryError::Damaged) }
    }
}

fn point(position: Position) -> [f32; 3] {
    let (latitude, longitude) = (position.latitude.to_radians(), position.longitude.to_radians());
    let (x, y, z) = (latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin());
    [x as f32, y as f32, z as f32]
}

/// The first `want` of the nearest, in order; ties by service.
pub(crate) fn first(mut all: Vec<Near>, want: usize) -> Vec<Near> {
    let order = |a: &Near, b: &Near| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
    if want < all.len() {
        all.select_nth_unstable_by(want, order);
        all.truncate(want);
    }
    all.sort_unstable_by(order);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_place_of_each_service_counts_and_those_without_a_place_come_last() {
        let mut columns = Columns::default();
        let at = |latitude, longitude| Some(Position { latitude, longitude });
        columns.push(0, 0, at(50.85, 4.35));
        columns.push(1, 1, None);
        columns.push(2, 2, at(51.22, 4.40));
        columns.push(2, 3, at(50.84, 4.36));
        columns.push(3, 0, at(-33.0, 151.0));

        let parts = columns.write();
        let part =
            |name: &str| Ok(parts.iter().find(|part| part.0 == name).map(|part| part.1.clone()).unwrap_or_default());
        let read = Columns::read(part).unwrap_or_default();
        assert_eq!((&read.service, &read.hours, read.places(2)), (&columns.service, &columns.hours, 2..4));

        let here = Position { latitude: 50.8402, longitude: 4.3602 };
        let order = |found: Vec<Near>| found.iter().map(|near| near.1).collect::<Vec<_>>();
        assert_eq!(order(first(read.nearest(here, &Bits::full(4), &mut |_| true), 10)), [2, 0, 3, 1]);
        assert_eq!(order(first(read.nearest(here, &Bits::full(4), &mut |place| place != 3), 2)), [0, 2]);
    }
}
