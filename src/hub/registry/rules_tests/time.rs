//! What holds for a while, and what time does to a listing.

use super::*;

#[test]
fn a_quick_change_holds_at_once_and_is_gone_after_its_end() {
    let mut entry = published();
    let quick = Quick {
        closed: Some(Closure { from: None, until: Some(day(12)) }),
        full: Some(day(11)),
        alert: Some(Alert { text: "The shower is broken.".into(), until: Some(day(13)) }),
    };
    entry.set_quick(&quick, noon(10)).unwrap();
    let at = |number| directory(&entry, number).services.remove(0);
    assert!(at(11).full == Full::Until(day(11)) && at(11).closure.is_some() && at(11).alert.is_some());
    assert!(at(12).full == Full::No && at(12).closure.is_some());
    assert!(at(13).closure.is_none() && at(13).alert.is_some());
    assert!(at(14).alert.is_none());

    // Each part has an end, and it is neither past nor years away.
    let ends = [None, Some(day(9)), Some(day(900))];
    for until in ends {
        let mut entry = published();
        let closed = Some(Closure { from: None, until });
        assert!(entry.set_quick(&Quick { closed, ..Quick::default() }, noon(10)).is_err(), "{until:?}");
        let alert = Some(Alert { text: "x".into(), until });
        assert!(entry.set_quick(&Quick { alert, ..Quick::default() }, noon(10)).is_err(), "{until:?}");
    }
}

#[test]
fn what_nobody_confirms_is_asked_about_marked_and_taken_out() {
    let mut entry = published();
    let mut told = Vec::new();
    for number in 2..500 {
        if let Some(due) = due(&entry, day(number)) {
            entry.done(&due, noon(number));
            told.push((number, due));
        }
    }
    let last = day(1 + 365);
    assert_eq!(
        told,
        [(92, Due::Remind), (183, Due::Remind), (274, Due::Remind), (336, Due::Warn(last)), (366, Due::Remove),]
    );
    assert!(entry.removed && entry.published.is_none());

    // One tap and all begins anew.
    let mut entry = published();
    assert!(!entry.is_stale(day(184)) && entry.is_stale(day(185)));
    entry.done(&Due::Warn(last), noon(340));
    entry.confirm(noon(341)).unwrap();
    assert!(!entry.is_stale(day(341)));
    assert_eq!((due(&entry, day(366)), due(&entry, day(432))), (None, Some(Due::Remind)));
    // A hub that stood still for two years tells first and takes out a month later.
    let mut entry = published();
    assert_eq!(due(&entry, day(700)), Some(Due::Warn(day(730))));
    entry.done(&Due::Warn(day(730)), noon(700));
    assert_eq!((due(&entry, day(729)), due(&entry, day(730))), (None, Some(Due::Remove)));
}
