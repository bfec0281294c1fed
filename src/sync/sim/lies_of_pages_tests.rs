//! A hub that lies about records: what it shows, holds back, or shows twice.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

use besace_crypto::Role;

use super::street::*;
use crate::{
    client::{Event, Misbehaviour, SpaceKind, SyncState},
    wire::{BLOB_LIMIT, Page, Row, RowBody},
};

/// The phone renames Nadia, the hub changes the page before the tablet reads it: the tablet must say so, keep
/// what it had, and once the hub is honest again have what the phone wrote.
fn lied_to(change: impl Fn(&mut Page) + Copy, says: Misbehaviour) {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    street.pages(1, change);
    assert_eq!(street.blames(1), Some(says));
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia", "nothing was taken over");
    assert_eq!(street.name(1, OMAR).unwrap(), "Omar", "nothing was lost");

    street.now += DAY_MS;
    for _ in 0..4 {
        street.sync(1);
    }
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.", "an honest hub is believed again");
    assert!(street.is_content(1), "{:?}", street.homes[1].told);
}

fn of(page: &mut Page, id: [u8; 16]) -> &mut Row {
    page.rows.iter_mut().find(|row| row.id == id).unwrap()
}

fn damage(page: &mut Page, change: impl Fn(&mut Vec<u8>)) {
    for row in &mut page.rows {
        if let RowBody::Sealed(blob) = &mut row.body {
            change(blob);
        }
    }
}

#[test]
fn one_changed_bit_is_noticed() {
    lied_to(|page| damage(page, |blob| *blob.last_mut().unwrap() ^= 1), Misbehaviour::ForgedRecord);
}

#[test]
fn a_record_cut_short_is_noticed() {
    lied_to(|page| damage(page, |blob| blob.truncate(40)), Misbehaviour::ForgedRecord);
}

#[test]
fn an_empty_record_is_noticed() {
    lied_to(|page| damage(page, Vec::clear), Misbehaviour::ForgedRecord);
}

#[test]
fn a_record_of_a_later_epoch_without_its_manifest_is_noticed() {
    lied_to(|page| damage(page, |blob| blob[1] = 9), Misbehaviour::Withholds);
}

#[test]
fn a_record_of_an_epoch_that_never_was_is_noticed() {
    lied_to(|page| damage(page, |blob| blob[1] = 0), Misbehaviour::Withholds);
}

#[test]
fn a_record_moved_to_a_later_version_is_noticed() {
    lied_to(|page| of(page, NADIA).version += 1, Misbehaviour::ForgedRecord);
}

#[test]
fn a_record_shown_under_another_id_is_noticed() {
    lied_to(|page| of(page, NADIA).id = [9; 16], Misbehaviour::ForgedRecord);
}

#[test]
fn a_deletion_that_nobody_signed_is_noticed() {
    lied_to(|page| of(page, NADIA).body = RowBody::Gone(vec![2; 301]), Misbehaviour::InventedDeletion);
}

#[test]
fn a_record_shown_as_its_own_deletion_is_noticed() {
    let body = |page: &mut Page| {
        let row = of(page, NADIA);
        row.body = RowBody::Gone(row.body.bytes().to_vec());
    };
    // A deletion is smaller than any record of a contact.
    lied_to(body, Misbehaviour::BrokenPage);
}

#[test]
fn an_older_version_is_noticed() {
    lied_to(|page| of(page, NADIA).version = 0, Misbehaviour::BrokenPage);
}

#[test]
fn rows_out_of_order_are_noticed() {
    let twice = |page: &mut Page| {
        let first = page.rows[0].clone();
        page.rows.push(Row { id: [9; 16], ..first });
    };
    lied_to(twice, Misbehaviour::BrokenPage);
}

#[test]
fn a_row_shown_twice_is_noticed() {
    let twice = |page: &mut Page| {
        let last = page.rows.last().unwrap().clone();
        page.head = last.seq + 1;
        page.next = page.head;
        page.rows.push(Row { seq: last.seq + 1, ..last });
    };
    lied_to(twice, Misbehaviour::BrokenPage);
}

#[test]
fn a_row_from_before_the_cursor_is_noticed() {
    lied_to(|page| page.rows[0].seq = 1, Misbehaviour::BrokenPage);
}

#[test]
fn a_cursor_that_goes_back_is_noticed() {
    lied_to(|page| (page.next, page.rows) = (0, Vec::new()), Misbehaviour::BrokenPage);
}

#[test]
fn a_head_that_goes_back_is_noticed() {
    // Rolled back is not forgotten until the person has what they hold put back.
    let mut street = Street::amina();
    street.pages(1, |page| {
        (page.head, page.next, page.more) = (page.head - 1, page.head - 1, false);
        page.rows.clear();
    });
    assert!(matches!(street.blames(1), Some(Misbehaviour::BrokenPage | Misbehaviour::RolledBack)));
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia");
}

#[test]
fn a_page_with_more_than_it_may_hold_is_noticed() {
    let flood = |page: &mut Page| {
        let first = page.rows[0].clone();
        let row = |n: u64| Row { id: [n as u8; 16], seq: first.seq + n, ..first.clone() };
        page.rows = (0..600).map(row).collect();
    };
    lied_to(flood, Misbehaviour::BrokenPage);
}

#[test]
fn a_record_larger_than_any_is_noticed() {
    lied_to(|page| damage(page, |blob| blob.resize(BLOB_LIMIT + 1, 0)), Misbehaviour::BrokenPage);
}

#[test]
fn pages_without_end_are_not_followed() {
    lied_to(|page| (page.rows, page.next, page.more) = (Vec::new(), page.head, true), Misbehaviour::BrokenPage);
}

#[test]
fn rubbish_without_end_is_not_followed() {
    let mut street = Street::amina();
    let rubbish = |page: &mut Page| {
        let (after, row) = (page.next, |seq| Row { id: [7; 16], version: 1, seq, body: RowBody::Sealed(vec![2; 300]) });
        *page = Page { rows: vec![row(after + 1)], next: after + 1, more: true, head: u64::MAX };
    };
    assert!(street.pages(1, rubbish) < 10, "a page of rubbish is followed by a wait");
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia");
}

#[test]
fn two_records_with_swapped_contents_are_noticed() {
    let mut street = Street::amina();
    street.writes(0, NADIA, "Nadia B.");
    street.writes(0, OMAR, "Omar C.");
    street.sync(0);
    street.pages(1, |page| {
        let (one, other) = (of(page, NADIA).body.clone(), of(page, OMAR).body.clone());
        of(page, NADIA).body = other;
        of(page, OMAR).body = one;
    });
    assert_eq!(street.blames(1), Some(Misbehaviour::ForgedRecord));
    assert_eq!((street.name(1, NADIA).unwrap(), street.name(1, OMAR).unwrap()), ("Nadia".into(), "Omar".into()));
}

#[test]
fn an_earlier_write_replayed_as_the_latest_is_noticed() {
    let mut street = Street::amina();
    let earlier = street.row(NADIA);
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    street.sync(1);
    street.writes(0, NADIA, "Nadia C.");
    street.sync(0);
    let replay = |page: &mut Page| {
        let row = of(page, NADIA);
        *row = Row { seq: row.seq, ..earlier.clone() };
    };
    // `pages` wants a hand that can be copied.
    street.pages(1, replay);
    assert_eq!(street.blames(1), Some(Misbehaviour::RolledBack));
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia B.");
}

#[test]
fn a_record_of_another_space_is_noticed() {
    let mut other = Street::with(SpaceKind::Own, &[Role::Owner]);
    other.writes(0, NADIA, "Someone else");
    other.sync(0);
    let foreign = other.row(NADIA).body;
    lied_to(|page| of(page, NADIA).body = foreign.clone(), Misbehaviour::ForgedRecord);
}

#[test]
fn a_deletion_of_one_record_is_not_one_of_another() {
    let mut street = Street::amina();
    street.deletes(0, OMAR);
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    street.pages(1, |page| {
        let grave = of(page, OMAR).body.clone();
        of(page, NADIA).body = grave;
    });
    assert_eq!(street.blames(1), Some(Misbehaviour::InventedDeletion));
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia", "the device that holds it keeps it");
    assert_eq!(street.name(1, OMAR), None, "the true deletion counts");
}

#[test]
fn a_deleted_record_shown_again_stays_deleted() {
    let mut street = Street::amina();
    let alive = street.row(NADIA);
    street.deletes(0, NADIA);
    street.sync(0);
    street.sync(1);
    assert_eq!(street.name(1, NADIA), None);
    street.writes(0, OMAR, "Omar C.");
    street.sync(0);
    let revive = |page: &mut Page| {
        let row = of(page, OMAR);
        *row = Row { seq: row.seq, version: 3, ..alive.clone() };
    };
    street.pages(1, revive);
    assert_eq!(street.blames(1), Some(Misbehaviour::Resurrected));
    assert_eq!(street.name(1, NADIA), None);
}

#[test]
fn two_writes_under_one_version_are_noticed() {
    // The hub tells the phone one story and the tablet another: both write version 2 of Nadia.
    let mut street = Street::amina();
    let before = street.hub.clone();
    street.writes(0, NADIA, "Nadia B.");
    street.sync(0);
    let phones = std::mem::replace(&mut street.hub, before);
    street.writes(1, NADIA, "Nadia T.");
    street.sync(1);
    // Then it lets the tablet see the phone's.
    street.hub = phones;
    street.sync(1);
    street.pages(1, |page| page.head += 1);
    assert!(matches!(
        street.blames(1),
        Some(Misbehaviour::Forked | Misbehaviour::RolledBack | Misbehaviour::BrokenPage)
    ));
    assert_eq!(street.name(1, NADIA).unwrap(), "Nadia T.", "what the tablet wrote is not lost");

    // The person has everything put back: both stories come together.
    street.run(1, Event::PutBack, honest);
    for who in [1, 0, 1, 0] {
        street.sync(who);
    }
    assert_eq!(street.name(0, NADIA), street.name(1, NADIA));
    assert!(street.is_content(0) && street.is_content(1));
}

#[test]
fn silence_about_the_others_is_told_after_two_weeks() {
    let mut street = Street::amina();
    street.writes(1, OMAR, "Omar C.");
    street.sync(1);
    street.sync(0);
    let since = street.now;
    street.now += 20 * DAY_MS;
    street.pages(0, |page| {
        page.rows.clear();
        (page.next, page.more) = (page.head, false);
    });
    assert_eq!(street.homes[0].told, SyncState::NotHeardFrom { since });
}
