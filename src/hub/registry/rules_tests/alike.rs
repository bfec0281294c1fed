//! What says the same twice.

use super::*;

#[test]
fn likely_doubles_share_two_of_name_number_and_place() {
    let mut known = Known::default();
    known.add("quai", &form());
    let other = |change: fn(&mut Form)| {
        let mut other = form();
        other.name = "Night shelter".into();
        other.phones = vec!["+32 2 555 09 09".into()];
        other.places[0].street = "Quai 1".into();
        other.places[0].latitude = "50.7".into();
        change(&mut other);
        known.doubles("new", &other).into_iter().next().map(|double| double.alike)
    };
    use Likeness::{Name, Phone, Place};
    assert_eq!(known.doubles("quai", &form()), [], "nothing is its own double");
    assert_eq!(other(|_| {}), None);
    assert_eq!(other(|form| form.name = "DAY CENTRE!".into()), None, "one name stands in many towns");
    assert_eq!(
        other(|form| {
            form.name = "day-centre".into();
            form.phones = vec!["02/555.01.02".into()];
        }),
        Some(vec![Name, Phone])
    );
    assert_eq!(
        other(|form| {
            form.name = "Day Centre".into();
            form.places[0].latitude = "50.8512".into();
        }),
        Some(vec![Name, Place])
    );
    assert_eq!(
        other(|form| {
            form.phones = vec!["025550102".into()];
            form.places[0].street = "rue du port, 12".into();
        }),
        Some(vec![Phone, Place])
    );
}

#[test]
fn reports_that_say_the_same_are_one() {
    let mut reports = Reports::default();
    for number in 0..30 {
        reports.add(
            [number; 16],
            ReportKind::WrongNumber,
            if number % 2 == 0 { "It rings out." } else { "it rings OUT" },
            day(number.into()),
        );
    }
    reports.add([30; 16], ReportKind::ClosedForGood, "", day(31));
    reports.add([30; 16], ReportKind::ClosedForGood, "", day(32));
    assert_eq!(reports.all.len(), 2);
    let number = &reports.all[0];
    assert_eq!(reports.all[1].count, 1, "the same report came twice");
    assert_eq!((number.count, number.texts.len(), number.first, number.last), (30, 1, day(0), day(29)));
    for number in 100..200 {
        reports.add([number; 16], ReportKind::Other, &format!("text {number}"), day(40));
    }
    assert_eq!((reports.all[2].count, reports.all[2].texts.len()), (100, 20));
}
