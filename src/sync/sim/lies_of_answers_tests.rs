//! A hub that lies about what it did and what time it is.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use super::{hub::Reply, street::*};
use crate::{
    client::{Answer, Event, Misbehaviour, SyncState},
    wire::{Code, Conflict, Page, Problem, Put, Stored, from_bytes, to_bytes},
};

/// The hub answers everything with this for a while; then the edit still reaches the other device.
fn refuses(code: Code, says: impl Fn(&SyncState) -> bool) {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    for _ in 0..5 {
        street.sync_with(0, |_, reply| Some(problem(code, reply.date)));
    }
    assert!(says(&street.homes[0].told), "{:?}", street.homes[0].told);
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia B.");
    assert_eq!(street.name(0, OMAR).unwrap(), "Omar");
    street.now += DAY_MS;
    for who in [0, 0, 0, 1] {
        street.sync(who);
    }
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
    assert!(street.is_content(0), "{:?}", street.homes[0].told);
}

#[test]
fn a_hub_that_says_the_device_does_not_belong_erases_nothing() {
    refuses(Code::UnknownKey, |told| matches!(told, SyncState::HubRefuses { .. }));
}

#[test]
fn a_hub_that_says_there_is_no_space_erases_nothing() {
    refuses(Code::NoSpace, |told| *told == SyncState::SpaceGone);
}

#[test]
fn a_hub_that_says_the_space_was_erased_erases_nothing() {
    refuses(Code::SpaceErased, |told| *told == SyncState::SpaceGone);
}

#[test]
fn a_hub_that_never_believes_a_clock_is_not_asked_without_end() {
    refuses(Code::ClockWrong, |told| *told == SyncState::SavedHere);
}

#[test]
fn a_full_space_is_told() {
    refuses(Code::SpaceFull, |told| matches!(told, SyncState::TooLarge { record: None }));
}

#[test]
fn a_storm_of_resyncs_is_not_followed() {
    refuses(Code::Resync, |told| *told == SyncState::HubMisbehaves(Misbehaviour::AsksAgain));
}

#[test]
fn an_answer_of_rubbish_is_told_and_the_edit_waits() {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    street.sync_with(0, |_, reply| Some(Reply { status: 200, body: vec![0xff; 40], ..reply }));
    assert_eq!(street.blames(0), Some(Misbehaviour::BrokenAnswer));
    street.sync(0);
    street.sync(0);
    street.sync(1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn a_wait_of_a_year_is_an_hour() {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    let year = to_bytes(&Problem { code: Code::Busy, retry_after: Some(365 * 86_400) }).unwrap();
    // `run` checks that no timer is set further ahead than an hour.
    let busy = |_: &_, reply: Reply| Some(Reply { status: 503, body: year.clone(), ..reply });
    street.sync_with(0, busy);
    street.now += 3_600_000;
    street.sync(0);
    street.sync(1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn a_lie_about_the_time_is_told_and_changes_no_record() {
    let mut street = Street::amina();
    let in_2100 = 4_102_444_800;
    street.sync_with(0, |_, reply| Some(Reply { date: in_2100, ..reply }));
    assert!(matches!(street.homes[0].told, SyncState::ClockWrong { seconds } if seconds > 0));
    street.writes(0, NADIA, "Nadia B.");
    let record = besace_domain::Record::from_bytes(&street.homes[0].contents[&NADIA]).unwrap();
    assert!(record.latest().wall_ms() <= street.now, "the hub's time stamps nothing");
    street.sync(0);
    street.sync(0);
    street.sync(1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn a_device_two_years_ahead_shares_all_the_same_and_says_so() {
    let mut street = Street::amina();
    street.homes[0].skew = 730 * DAY_MS;
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    street.sync(0);
    assert!(matches!(street.homes[0].told, SyncState::ClockWrong { seconds } if seconds < 0));
    street.sync(1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
    // The tablet's correction wins over the stamp from the future.
    street.writes(1, NADIA, "Nadia D.");
    street.sync(1);
    street.sync(0);
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia D.");
}

#[test]
fn an_acknowledged_write_that_the_hub_dropped_is_noticed_and_put_back() {
    let mut street = Street::amina();
    let before = street.hub.clone();
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    // The write was acknowledged; then the hub forgets it, but not how far it counted.
    street.hub = before;
    street.writes(1, OMAR, "Omar C.");
    street.sync(1);
    street.sync(0);
    street.sync(0);
    assert_eq!(street.blames(0), Some(Misbehaviour::RolledBack));
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia B.", "it is still here");
    street.run(0, Event::PutBack, honest);
    for who in [0, 1, 0] {
        street.sync(who);
    }
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.", "and with the hub again");
    assert_eq!(street.name(0, OMAR).unwrap(), "Omar C.", "beside what others wrote meanwhile");
}

#[test]
fn an_acknowledgement_of_another_version_is_none() {
    acknowledged_wrongly(|stored| stored.version += 1);
}

#[test]
fn an_acknowledgement_with_an_old_place_is_none() {
    acknowledged_wrongly(|stored| stored.seq = 1);
}

fn acknowledged_wrongly(change: impl Fn(&mut Stored) + Copy) {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    let untouched = street.hub.clone();
    street.sync_with(0, move |asked, mut reply| {
        if asked.method == "PUT" {
            let mut stored: Stored = from_bytes(&reply.body).unwrap();
            change(&mut stored);
            reply.body = to_bytes(&stored).unwrap();
        }
        Some(reply)
    });
    assert_eq!(street.blames(0), Some(Misbehaviour::BrokenAnswer));
    // It had stored nothing: the edit is still to be sent, and is.
    street.hub = untouched;
    for who in [0, 0, 1] {
        street.sync(who);
    }
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn a_conflict_that_never_shows_its_reason_is_told() {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    let conflict = to_bytes(&Conflict { version: 9 }).unwrap();
    let lies = |asked: &super::hub::Asked, reply: Reply| match asked.method {
        "PUT" => Some(Reply { status: 409, body: conflict.clone(), ..reply }),
        _ => Some(reply),
    };
    street.pretends = true;
    let mut requests = 0;
    for _ in 0..3 {
        requests += street.sync_with(0, lies);
    }
    assert_eq!(street.blames(0), Some(Misbehaviour::Withholds));
    assert!(requests < 30, "{requests} requests");
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn answers_that_nobody_asked_for_change_nothing() {
    let mut street = Street::amina();
    let page = Page { rows: Vec::new(), next: 0, more: false, head: 0 };
    for ticket in [0, 1, u64::MAX] {
        let (status, body) = (200, to_bytes(&page).unwrap());
        let answer = Answer { ticket, status, body, date: None, retry_after: None };
        street.run(0, Event::Answered(answer), honest);
    }
    assert!(matches!(street.homes[0].told, SyncState::SharedAt(_)), "{:?}", street.homes[0].told);
}

#[test]
fn a_hint_of_the_largest_number_is_one_question() {
    let mut street = Street::amina();
    street.sync(0);
    assert_eq!(street.run(0, Event::Hint { head: u64::MAX }, honest), 1);
}

#[test]
fn a_hint_that_comes_while_an_older_page_is_on_its_way_is_not_forgotten() {
    let mut street = Street::amina();
    let write = |street: &mut Street, id, name: &str| {
        street.writes(0, id, name);
        street.run(0, Event::Network { up: true }, honest);
        Event::Hint { head: street.row(id).seq }
    };
    let first = write(&mut street, NADIA, "Nadia B.");
    let page = street.on_its_way(1, first).unwrap();
    let second = write(&mut street, OMAR, "Omar B.");
    assert!(street.on_its_way(1, second).is_none(), "one request at a time");
    assert_eq!(street.run(1, page, honest), 1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
    assert_eq!(street.name(1, OMAR).unwrap(), "Omar B.");
}

#[test]
fn a_space_emptied_by_the_hub_stays_on_the_device() {
    let mut street = Street::amina();
    street.now += DAY_MS;
    let date = street.now as u64 / 1_000;
    let empty = to_bytes(&Page { rows: Vec::new(), next: 10, more: false, head: 10 }).unwrap();
    street.sync_with(0, |asked, reply| match asked.target.contains("whole=true") {
        true => Some(Reply { status: 200, body: empty.clone(), ..reply }),
        false => Some(problem(Code::Resync, date)),
    });
    assert!(street.blames(0).is_some());
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia");
    assert_eq!(street.name(0, OMAR).unwrap(), "Omar");
}

#[test]
fn after_two_hundred_days_what_is_missing_is_set_aside_and_can_be_put_back() {
    let mut street = Street::amina();
    street.now += 200 * DAY_MS;
    let date = street.now as u64 / 1_000;
    let empty = to_bytes(&Page { rows: Vec::new(), next: 10, more: false, head: 10 }).unwrap();
    street.sync_with(0, |asked, reply| match asked.target.contains("whole=true") {
        true => Some(Reply { status: 200, body: empty.clone(), ..reply }),
        false => Some(problem(Code::Resync, date)),
    });
    assert_eq!(street.name(0, NADIA), None, "what others deleted does not come back");
    assert_eq!(street.homes[0].client.set_aside().count(), 2, "and what the hub lost is not lost");
    street.run(0, Event::PutBack, honest);
    street.sync(0);
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia");
}

#[test]
fn a_space_that_the_hub_lost_altogether_can_be_put_back() {
    let mut street = Street::amina();
    street.hub = super::Hub::default();
    for _ in 0..2 {
        street.sync(0);
    }
    assert_eq!(street.homes[0].told, SyncState::SpaceGone);
    assert_eq!(street.name(0, NADIA).unwrap(), "Nadia");
    street.run(0, Event::PutBack, honest);
    street.sync(0);
    street.run(1, Event::PutBack, honest);
    for who in [0, 1, 0] {
        street.sync(who);
    }
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    street.sync(1);
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
    assert!(street.is_content(0) && street.is_content(1));
}

#[test]
fn the_same_operation_is_asked_again_after_a_lost_answer() {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    let ops = std::cell::RefCell::new(Vec::new());
    let loses = |asked: &super::hub::Asked, reply: Reply| {
        if asked.method != "PUT" {
            return Some(reply);
        }
        ops.borrow_mut().push(from_bytes::<Put>(&asked.body).unwrap().op);
        None
    };
    street.sync_with(0, loses);
    assert_eq!(ops.borrow().len(), 1);
    let version = street.row(NADIA).version;
    street.sync(0);
    street.sync(0);
    assert_eq!(street.row(NADIA).version, version, "it was written once");
    assert!(matches!(street.homes[0].told, SyncState::SharedAt(_)));
}
