#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};

use crate::*;

const TEAM: SpaceId = SpaceId([9; 16]);
const VISIT: RecordId = RecordId([1; 16]);
const NADIA: RecordId = RecordId([2; 16]);
const NOW: i64 = 1_795_000_000_000;

fn phone() -> Stamper {
    Stamper::new(DeviceId([1; 16]))
}

fn visit() -> Record {
    let visit = Appointment {
        title: "Papers".into(),
        place: "Rue Haute 2".into(),
        contact: Some(NADIA),
        note: "I am afraid of this one".into(),
        uid: "calendar-7".into(),
        ..Appointment::default()
    };
    Record::new(&visit, &mut phone(), NOW).unwrap()
}

fn share() -> Share {
    Share {
        record: VISIT,
        space: TEAM,
        mirror: RecordId([11; 16]),
        consent: RecordId([12; 16]),
        fields: ["title", "start", "contact", "outcomes", "uid"].map(str::to_owned).to_vec(),
        since: NOW,
        ..Share::default()
    }
}

/// Amina's own space: the visit, Nadia, and what she decided.
fn own(shares: &[Share]) -> BTreeMap<RecordId, Record> {
    let nadia = Contact { name: "Nadia".into(), ..Contact::default() };
    let mut records = BTreeMap::from([(VISIT, visit()), (NADIA, Record::new(&nadia, &mut phone(), NOW).unwrap())]);
    for (at, share) in (100..).zip(shares) {
        records.insert(RecordId([at; 16]), Record::new(share, &mut phone(), NOW).unwrap());
    }
    records
}

#[test]
fn the_team_sees_the_chosen_fields_and_never_the_private_note() {
    let held = mirrors(TEAM, &own(&[share()]), NOW).unwrap();
    let mirror = &held[&share().mirror];
    let seen: Vec<_> = mirror.fields.keys().map(String::as_str).collect();
    assert_eq!(seen, ["start", "title"], "neither place nor note, nor whom it is with: Nadia is not shared");
    assert!(!String::from_utf8(mirror.to_bytes().unwrap()).unwrap().contains("afraid"));

    let with_note = Share { note: true, ..share() };
    let mirror = with_note.mirror(&visit(), NOW).unwrap();
    assert_eq!(mirror.fields["note"].value, "I am afraid of this one", "only because she said so");
    let chosen = Share { fields: vec!["note".into()], ..share() };
    assert!(chosen.mirror(&visit(), NOW).unwrap().fields.is_empty(), "choosing it as a field is not saying so");
}

#[test]
fn a_link_between_two_shared_records_leads_to_the_mirror() {
    let fields = vec!["name".to_owned()];
    let (mirror, consent) = (RecordId([21; 16]), RecordId([22; 16]));
    let nadia = Share { record: NADIA, mirror, consent, fields, ..share() };
    let held = mirrors(TEAM, &own(&[share(), nadia]), NOW).unwrap();
    assert_eq!(held[&share().mirror].fields["contact"].value, json!(mirror.to_string()));
}

#[test]
fn ending_a_share_takes_the_mirror_away_at_once_and_leaves_the_consent_as_receipt() {
    let ended = Share { ended: Some(NOW + 5), ..share() };
    let over = Share { until: Some(NOW + 9), ..share() };
    for (share, until) in [(&ended, NOW + 5), (&over, NOW + 9)] {
        let held = mirrors(TEAM, &own(std::slice::from_ref(share)), NOW + 10).unwrap();
        assert!(!held.contains_key(&share.mirror));
        assert_eq!(held[&share.consent].read::<Consent>().unwrap().ended, Some(until));
    }
    let not_yet = Share { since: NOW + 60_000, ..share() };
    assert!(!not_yet.is_running(NOW));
    let mut gone = own(&[share()]);
    gone.remove(&VISIT);
    assert!(!mirrors(TEAM, &gone, NOW).unwrap().contains_key(&share().mirror), "a deleted record has no mirror");
    assert!(mirrors(SpaceId([8; 16]), &own(&[share()]), NOW).unwrap().is_empty(), "nothing of one team is another's");
}

#[test]
fn her_two_devices_write_the_same_bytes() {
    let held = |now| mirrors(TEAM, &own(&[share()]), now).unwrap();
    let bytes = |held: BTreeMap<RecordId, Record>| -> Vec<_> {
        held.into_iter().map(|(id, record)| (id, record.to_bytes().unwrap())).collect()
    };
    assert_eq!(bytes(held(NOW)), bytes(held(NOW + 7_000)));
}

fn suggestion() -> Proposal {
    Proposal {
        author: DeviceId([3; 16]),
        name: "Karim".into(),
        made: NOW,
        mirror: Some(share().mirror),
        changes: BTreeMap::from([("start".into(), json!("2026-12-01T10:00:00"))]),
        ..Proposal::default()
    }
}

#[test]
fn a_suggestion_is_taken_over_without_a_question_only_where_she_said_so() {
    let direct = Share { direct: true, ..share() };
    assert!(!suggestion().needs_no_question(&share(), NOW));
    assert!(suggestion().needs_no_question(&direct, NOW));
    assert!(!suggestion().needs_no_question(&Share { ended: Some(NOW), ..direct.clone() }, NOW));
    let unseen = Proposal { changes: BTreeMap::from([("place".into(), json!("elsewhere"))]), ..suggestion() };
    assert!(!unseen.needs_no_question(&direct, NOW), "a field that the team cannot see");
    let new = Proposal { mirror: None, kind: Some(Kind::Contact), ..suggestion() };
    assert!(!new.needs_no_question(&direct, NOW), "a new record is always asked about");
}

#[test]
fn an_accepted_suggestion_becomes_her_own_edit() {
    let mut record = visit();
    suggestion().apply(&mut record, &mut phone(), NOW + 5).unwrap();
    assert_eq!(record.fields["start"].by, DeviceId([1; 16]));
    assert_eq!(record.read::<Appointment>().unwrap().start, "2026-12-01T10:00:00".parse().unwrap());
    assert!(record.conflicts().is_empty());

    let due: NaiveDate = "2026-12-01".parse().unwrap();
    let witnessed = Some(Witnessed { due, outcome: FollowThrough::Attended });
    let seen = Proposal { witnessed, changes: BTreeMap::new(), ..suggestion() };
    seen.apply(&mut record, &mut phone(), NOW + 6).unwrap();
    assert_eq!(record.read::<Appointment>().unwrap().outcomes[&due], FollowThrough::Attended);
}

#[test]
fn a_suggestion_that_is_none_changes_nothing() {
    let mut record = visit();
    let wrong = Proposal { changes: BTreeMap::from([("start".into(), json!(7))]), ..suggestion() };
    assert_eq!(wrong.apply(&mut record, &mut phone(), NOW + 5), Err(RecordError::Malformed));
    assert_eq!(record, visit());
    let note = Proposal { changes: BTreeMap::from([("note".into(), json!("not afraid"))]), ..suggestion() };
    note.apply(&mut record, &mut phone(), NOW + 5).unwrap();
    assert_eq!(record, visit(), "the private note is her own");
    assert_eq!(suggestion().new_record(&mut phone(), NOW), Err(RecordError::Malformed));
}

#[test]
fn a_suggested_contact_becomes_a_record() {
    let changes = BTreeMap::from([("name".into(), json!("Night shelter"))]);
    let new = Proposal { mirror: None, kind: Some(Kind::Contact), changes, ..suggestion() };
    let record = new.new_record(&mut phone(), NOW).unwrap();
    assert_eq!(record.read::<Contact>().unwrap().name, "Night shelter");
}

/// One record of each kind that belonging to teams adds.
fn of_teams() -> Vec<Record> {
    let mut by = phone();
    let (karim, other) = (DeviceId([3; 16]), DeviceId([4; 16]));
    let cards = BTreeMap::from([(karim, "0a0b".to_owned())]);
    let pinned = BTreeMap::from([(other, "0c0d".to_owned())]);
    let membership = Membership {
        space: TEAM,
        team: "Transit".into(),
        name: "Amina".into(),
        phone: "02 000 00 01".into(),
        since: NOW,
        until: Some(NOW + 9),
        ended: Some(NOW + 5),
        readers: BTreeMap::from([(karim, "Karim".to_owned())]),
        cards: cards.clone(),
        pinned: pinned.clone(),
        ..Membership::default()
    };
    let laid = BTreeMap::from([(karim, true)]);
    let (code, ended) = ("BSC1T".into(), Some(NOW + 7));
    let (made, until, erased) = (NOW, NOW + 9, None);
    let invite = Invite { code, by: karim, made, until, joined: true, laid, ended, cards, pinned, erased };
    let standing = Share { appointments: Some(true), ..share() };
    vec![
        Record::new(&membership, &mut by, NOW).unwrap(),
        Record::new(&invite, &mut by, NOW).unwrap(),
        Record::new(&standing, &mut by, NOW).unwrap(),
    ]
}

#[test]
fn the_frozen_records_of_teams_read_as_on_their_first_day() {
    let frozen: Vec<Value> = serde_json::from_str(include_str!("../../../tests/vectors/record-v1-teams.json")).unwrap();
    let records = of_teams();
    let now = serde_json::to_value(&records).unwrap();
    assert_eq!(now, Value::Array(frozen.clone()), "{now:#}");
    for (frozen, record) in frozen.iter().zip(&records) {
        assert_eq!(&Record::from_bytes(frozen.to_string().as_bytes()).unwrap(), record);
        assert!(record.is_readable());
    }
}

/// All appointments with Nadia, also those to come.
fn standing() -> Share {
    let nobody = RecordId::default();
    Share {
        record: nobody,
        follows: Some(party_of(NADIA)),
        called: Some("Nadia".into()),
        fields: Vec::new(),
        ..share()
    }
}

#[test]
fn the_frozen_standing_choice_reads_as_on_its_first_day() {
    let frozen: Value = serde_json::from_str(include_str!("../../../tests/vectors/record-v1-standing.json")).unwrap();
    let record = Record::new(&standing(), &mut phone(), NOW).unwrap();
    assert_eq!(serde_json::to_value(&record).unwrap(), frozen, "{}", serde_json::to_string_pretty(&record).unwrap());
    let read = Record::from_bytes(frozen.to_string().as_bytes()).unwrap();
    assert!(read.is_readable());
    assert_eq!(read.read::<Share>().unwrap(), standing());
}

#[test]
fn the_frozen_mark_of_who_started_again_reads_as_on_its_first_day() {
    let frozen: Value = serde_json::from_str(include_str!("../../../tests/vectors/record-v1-restarted.json")).unwrap();
    let (ended, erased) = (Some(NOW + 5), Some(NOW + 5));
    let invite =
        Invite { code: "BSC1T".into(), made: NOW, until: NOW + 9, joined: true, ended, erased, ..Invite::default() };
    let record = Record::new(&invite, &mut phone(), NOW).unwrap();
    assert_eq!(serde_json::to_value(&record).unwrap(), frozen, "{}", serde_json::to_string_pretty(&record).unwrap());
    assert_eq!(Record::from_bytes(frozen.to_string().as_bytes()).unwrap().read::<Invite>().unwrap(), invite);
}

#[test]
fn a_standing_choice_shows_the_team_nothing_by_itself() {
    assert_eq!(party(&visit().read().unwrap()).unwrap(), party_of(NADIA));
    let held = mirrors(TEAM, &own(&[standing()]), NOW).unwrap();
    assert!(held.is_empty(), "neither a mirror nor a consent: {held:?}");
}

/// One record of each kind that sharing adds.
fn one_of_each() -> Vec<Record> {
    let mut by = phone();
    let days = BTreeMap::from([("2026-05-03".parse().unwrap(), true)]);
    let author = DeviceId([3; 16]);
    let receipt = Receipt { reader: author, name: "Karim".into(), mirror: share().mirror, days };
    let note = TeamNote { author, name: "Karim".into(), at: NOW, reached: Some(true), text: "met at the door".into() };
    let workers = BTreeMap::from([(author, "Karim".to_owned())]);
    let roster = Roster { team: "Transit".into(), phone: "02 000 00 00".into(), workers };
    let reply = Reply { proposal: RecordId([5; 16]), verdict: Verdict::Accepted, at: NOW };
    let outcome = Some(Witnessed { due: "2026-12-01".parse().unwrap(), outcome: FollowThrough::Attended });
    let proposal = Proposal { witnessed: outcome, ..suggestion() };
    vec![
        Record::new(&share(), &mut by, NOW).unwrap(),
        Record::new(&share().consent(NOW), &mut by, NOW).unwrap(),
        Record::new(&proposal, &mut by, NOW).unwrap(),
        Record::new(&reply, &mut by, NOW).unwrap(),
        Record::new(&receipt, &mut by, NOW).unwrap(),
        Record::new(&note, &mut by, NOW).unwrap(),
        Record::new(&roster, &mut by, NOW).unwrap(),
    ]
}

fn frozen() -> std::path::PathBuf {
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap();
    std::path::PathBuf::from(here).join("../../tests/vectors/record-v1-sharing.json")
}

/// The format is frozen: what the first release wrote is read by every later one.
#[test]
fn the_frozen_records_of_sharing_read_as_on_their_first_day() {
    let frozen: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(frozen()).unwrap()).unwrap();
    let records = one_of_each();
    assert_eq!(frozen.len(), records.len());
    for (frozen, record) in frozen.iter().zip(&records) {
        let read = Record::from_bytes(frozen.to_string().as_bytes()).unwrap();
        assert!(read.is_readable());
        assert_eq!(&read, record);
        assert_eq!(&serde_json::to_value(record).unwrap(), frozen);
    }
}

/// Writes the file if it does not exist yet, and never over one that does.
#[test]
#[ignore = "only when a format gets a new number"]
fn write_missing_vectors() {
    if !frozen().exists() {
        std::fs::write(frozen(), serde_json::to_string_pretty(&one_of_each()).unwrap() + "\n").unwrap();
    }
}

#[test]
fn the_person_is_told_who_came_and_who_went() {
    let (karim, nadia) = (DeviceId([3; 16]), DeviceId([4; 16]));
    let (one, other) = ((karim, "Karim".to_owned()), (nadia, "Nadia".to_owned()));
    let mut team = Membership { readers: BTreeMap::from([one.clone()]), ..Membership::default() };
    // 1. As it was: nothing to tell.
    team.turn_to(&BTreeMap::from([one.clone()]), NOW);
    assert_eq!(team.turns, BTreeMap::new());
    // 2. Nadia comes, Karim goes, and comes back.
    team.turn_to(&BTreeMap::from([other.clone()]), NOW + 1);
    assert_eq!(team.turns[&nadia], Turn { name: "Nadia".into(), came: Some(NOW + 1), went: None });
    assert_eq!(team.turns[&karim], Turn { name: "Karim".into(), came: None, went: Some(NOW + 1) });
    assert!(team.knows(&nadia) && !team.knows(&karim));
    team.turn_to(&BTreeMap::from([one, other]), NOW + 2);
    assert_eq!(team.turns[&karim].came, Some(NOW + 2));
    assert!(team.knows(&karim));
    // 3. It is stored like everything else.
    let record = Record::new(&team, &mut phone(), NOW).unwrap();
    assert_eq!(record.read::<Membership>().unwrap(), team);
}
