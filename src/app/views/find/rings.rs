//! Where things stand in the overview: here in the middle, north at the top.

/// The radius of the outermost ring, in units of the drawing.
pub const RADIUS: f64 = 100.0;
/// Points nearer to each other than this cover each other.
const APART: f64 = 17.0;
/// How far a covered point is turned at a time, in degrees.
const TURN: i32 = 4;
const HALF_CIRCLE: i32 = 180;

/// A point of the overview, in polar coordinates so that the drawing needs no trigonometry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Degrees from north, clockwise.
    pub bearing: i32,
    /// How far from the middle, in units of the drawing.
    pub radius: f64,
}

/// The distances of the rings in metres, outermost first: round numbers that hold everything.
pub fn rings(farthest: u32) -> [u32; 3] {
    let steps = [1, 2, 5].into_iter().cycle().zip((0..27).map(|n| 10_u32.checked_pow(n / 3 + 1)));
    let mut last = [20, 10, 10];
    for (digit, ten) in steps {
        let Some(step) = ten.and_then(|ten| ten.checked_mul(digit)) else { break };
        last = [step, last[0], last[1]];
        if step >= farthest && step >= 100 {
            break;
        }
    }
    last
}

/// How far from the middle a distance stands. The root gives the near places, which matter most, more room.
pub fn radius(metres: u32, outermost: u32) -> f64 {
    RADIUS * (f64::from(metres) / f64::from(outermost.max(1))).sqrt()
}

/// Places the points (distance in metres and bearing); one that would cover a former one is turned aside a little.
pub fn spots(points: &[(u32, u16)], outermost: u32) -> Vec<Spot> {
    let mut placed: Vec<Spot> = Vec::with_capacity(points.len());
    for (metres, bearing) in points {
        // None stands on "here" itself.
        let radius = radius(*metres, outermost).clamp(APART, RADIUS);
        let turned = (0..HALF_CIRCLE / TURN).flat_map(|turn| [turn * TURN, -turn * TURN]);
        let free = turned
            .map(|turn| Spot { bearing: (i32::from(*bearing) + turn).rem_euclid(360), radius })
            .find(|spot| placed.iter().all(|other| !covers(*other, *spot)));
        placed.push(free.unwrap_or(Spot { bearing: i32::from(*bearing), radius }));
    }
    placed
}

/// True when two points lie too close; along the ring the arc stands for the distance.
fn covers(a: Spot, b: Spot) -> bool {
    let turn = (a.bearing - b.bearing).rem_euclid(360);
    let turn = turn.min(360 - turn);
    let arc = f64::from(turn).to_radians() * f64::midpoint(a.radius, b.radius);
    (a.radius - b.radius).abs() < APART && arc < APART
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rings_are_round_numbers_around_everything() {
        assert_eq!(rings(0), [100, 50, 20]);
        assert_eq!(rings(640), [1_000, 500, 200]);
        assert_eq!(rings(1_000), [1_000, 500, 200]);
        assert_eq!(rings(4_100), [5_000, 2_000, 1_000]);
        assert!(rings(u32::MAX)[0] >= 1_000_000_000);
    }

    #[test]
    fn four_services_in_one_house_are_four_points_one_can_tell_apart() {
        let points = [(300, 350); 4];
        let spots = spots(&points, 500);
        for (i, a) in spots.iter().enumerate() {
            assert!(spots.iter().skip(i + 1).all(|b| !covers(*a, *b)), "{spots:?}");
        }
        assert_eq!(spots[0].bearing, 350);
    }
}
