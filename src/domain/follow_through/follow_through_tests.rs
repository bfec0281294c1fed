#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::{Appointment, FollowThrough, Need, RecordId, Repeat, SpaceId, record::tests::cases};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// Sunday evening, 29 November 2026.
fn now() -> NaiveDateTime {
    time("2026-11-29T18:00:00")
}

fn november() -> Weeks {
    Weeks::around(day("2026-11-02"), day("2026-11-29"))
}

fn doctor(outcome: FollowThrough) -> Appointment {
    let mut visit = Appointment { start: time("2026-11-23T09:00:00"), ..Appointment::default() };
    visit.needs = vec![Need::Health];
    visit.outcomes.insert(visit.start.date(), outcome);
    visit
}

/// What the team sees of each of its times in November; `told`: the person shares how it went.
fn became(appointment: &Appointment, told: bool) -> Vec<Became> {
    let seen = |time: crate::Occurrence| Seen {
        outcome: time.outcome,
        told,
        to_come: appointment.end(time.start) > now(),
        moved: appointment.moved.contains_key(&time.due),
    };
    let times = appointment.occurrences(november().first, november().last);
    times.into_iter().map(|time| Became::of(seen(time))).collect()
}

#[test]
fn what_amina_does_not_share_is_neither_missed_nor_unknown() {
    let missed = doctor(FollowThrough::Missed);
    assert_eq!(became(&missed, true), [Became::Missed]);
    assert_eq!(became(&missed, false), [Became::NotShared]);
}

#[test]
fn past_without_a_word_is_unknown_and_what_is_to_come_is_no_question_yet() {
    assert_eq!(became(&doctor(FollowThrough::Planned), true), [Became::Unknown]);

    let tonight = Appointment { start: time("2026-11-29T17:30:00"), ..Appointment::default() };
    assert_eq!(became(&tonight, true), [Became::ToCome], "it is not over");
    assert_eq!(became(&tonight, false), [Became::ToCome]);
}

#[test]
fn sam_moved_his_visit_and_then_went() {
    let mut visit = doctor(FollowThrough::Planned);
    visit.moved.insert(day("2026-11-23"), time("2026-11-29T19:00:00"));
    assert_eq!(became(&visit, true), [Became::Moved]);
    visit.outcomes.insert(day("2026-11-23"), FollowThrough::Attended);
    assert_eq!(became(&visit, true), [Became::Attended]);
    assert_eq!(became(&doctor(FollowThrough::Rescheduled), true), [Became::Moved]);
}

#[test]
fn a_weekly_group_counts_once_a_week() {
    use Became::{Excused, Unknown};
    let mut group = doctor(FollowThrough::Excused);
    group.start = time("2026-11-02T09:00:00");
    group.repeat = Some("FREQ=WEEKLY".parse::<Repeat>().unwrap());
    assert_eq!(became(&group, true), [Unknown, Unknown, Unknown, Excused]);
}

#[test]
fn a_time_is_widened_to_whole_weeks() {
    let weeks = Weeks::around(day("2026-11-25"), day("2026-11-10"));
    assert_eq!((weeks.first, weeks.last), (day("2026-11-09"), day("2026-11-29")));
}

fn meeting(person: u32, with: &str, became: Became) -> Meeting {
    let at = time("2026-11-23T09:00:00");
    Meeting { person, at, with: with.into(), needs: vec![Need::Health], became }
}

/// As many people as it says, each with one appointment at that service.
fn visitors(people: std::ops::Range<u32>, service: &str) -> Vec<Meeting> {
    people.map(|person| meeting(person, service, Became::Attended)).collect()
}

#[test]
fn four_people_are_not_told_apart_at_all() {
    let figures = Figures::of(&visitors(0..4, "Night shelter"), november());
    assert_eq!((figures.people, figures.shared, figures.split), (4, 4, None));
    let five = Figures::of(&visitors(0..5, "Night shelter"), november());
    let split = five.split.unwrap();
    assert_eq!(split.counts.of(Became::Attended), 5);
    assert_eq!(split.with.len(), 1);
}

#[test]
fn one_person_with_many_visits_is_still_one_person() {
    let often: Vec<_> = (0..40).map(|_| meeting(7, "Doctor", Became::Missed)).collect();
    assert_eq!(Figures::of(&often, november()).split, None);
}

#[test]
fn a_small_group_cannot_be_found_by_taking_the_others_from_the_total() {
    // Six at the shelter, nine at the doctor's, two with the lawyer.
    let mut meetings = visitors(0..6, "Shelter");
    meetings.extend(visitors(10..19, "Doctor"));
    meetings.extend(visitors(20..22, "Lawyer"));
    let split = Figures::of(&meetings, november()).split.unwrap();
    let lines: Vec<_> = split.with.iter().map(|part| (part.group.clone(), part.people)).collect();
    assert_eq!(lines, [(Group::With("Doctor".into()), 9), (Group::Others, 8)], "the shelter hides the lawyer's two");
}

#[test]
fn two_small_groups_hide_each_other_where_they_are_enough_together() {
    let mut meetings = visitors(0..9, "Doctor");
    meetings.extend(visitors(20..23, "Lawyer"));
    meetings.extend(visitors(30..33, "Bank"));
    let split = Figures::of(&meetings, november()).split.unwrap();
    let lines: Vec<_> = split.with.iter().map(|part| (part.group.clone(), part.people)).collect();
    assert_eq!(lines, [(Group::With("Doctor".into()), 9), (Group::Others, 6)]);
}

#[test]
fn where_one_large_group_alone_would_hide_a_small_one_there_is_no_table() {
    let mut meetings = visitors(0..9, "Doctor");
    meetings.extend(visitors(20..21, "Lawyer"));
    let split = Figures::of(&meetings, november()).split.unwrap();
    assert!(split.with.is_empty());
    assert_eq!(split.counts.total(), 10);
}

#[test]
fn two_needs_at_once_are_a_line_of_their_own() {
    let mut meetings = visitors(0..5, "");
    for person in 5..10 {
        meetings.push(Meeting { needs: vec![Need::Food, Need::Wash], ..meeting(person, "", Became::Missed) });
    }
    let split = Figures::of(&meetings, november()).split.unwrap();
    let groups: Vec<_> = split.needs.iter().map(|part| part.group.clone()).collect();
    assert_eq!(groups, [Group::Need(Need::Health), Group::SeveralNeeds]);
    assert_eq!(split.with[0].group, Group::WithNobody);
}

fn meetings() -> impl Strategy<Value = Vec<Meeting>> {
    let needs =
        prop_oneof![Just(vec![]), Just(vec![Need::Food]), Just(vec![Need::Talk]), Just(vec![Need::Food, Need::Talk]),];
    let one = (0..14_u32, 0..40_i64, 0..6_u8, needs, 0..Became::ALL.len());
    let one = one.prop_map(|(person, after, with, needs, became)| Meeting {
        person,
        at: time("2026-11-02T09:00:00") + chrono::Duration::days(after),
        with: ["", "A", "B", "C", "D", "E"][usize::from(with)].into(),
        needs,
        became: Became::ALL[became],
    });
    proptest::collection::vec(one, 0..60)
}

/// The people of each line, found anew from the appointments: what the lines say must be true.
fn people_behind(meetings: &[Meeting], part: &Part, shown: &[Part]) -> BTreeSet<u32> {
    let group = |meeting: &Meeting| match part_kind(shown) {
        Kind::With if meeting.with.is_empty() => Group::WithNobody,
        Kind::With => Group::With(meeting.with.clone()),
        Kind::Need => match meeting.needs.as_slice() {
            [] => Group::NoNeed,
            [need] => Group::Need(*need),
            _ => Group::SeveralNeeds,
        },
        Kind::Week => Group::Week(Weeks::around(meeting.at.date(), meeting.at.date()).first),
    };
    let named = |meeting: &Meeting| shown.iter().any(|part| part.group == group(meeting));
    let belongs = |meeting: &&Meeting| match part.group {
        Group::Others => !named(meeting),
        _ => part.group == group(meeting),
    };
    meetings.iter().filter(belongs).map(|meeting| meeting.person).collect()
}

#[derive(Clone, Copy)]
enum Kind {
    With,
    Need,
    Week,
}

fn part_kind(parts: &[Part]) -> Kind {
    match parts[0].group {
        Group::With(_) | Group::WithNobody | Group::Others => Kind::With,
        Group::Need(_) | Group::SeveralNeeds | Group::NoNeed => Kind::Need,
        Group::Week(_) => Kind::Week,
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn every_line_is_of_five_people_or_more_and_the_lines_make_up_the_total(meetings in meetings()) {
        let figures = Figures::of(&meetings, november());
        prop_assert_eq!(figures.shared as usize, meetings.len());
        let Some(split) = figures.split else {
            prop_assert!(figures.people < 5);
            return Ok(());
        };
        for parts in [&split.with, &split.needs, &split.weeks] {
            let mut sums = BTreeMap::new();
            for part in parts {
                let people = people_behind(&meetings, part, parts);
                prop_assert!(people.len() >= FEWEST, "{:?} is of {} people", part.group, people.len());
                prop_assert_eq!(part.people as usize, people.len());
                for became in Became::ALL {
                    *sums.entry(became).or_insert(0) += part.counts.of(became);
                }
            }
            // A partition: so whatever is taken from whatever, a union of lines is left, and no line is small.
            for (became, sum) in sums {
                prop_assert_eq!(sum, split.counts.of(became));
            }
        }
    }

    #[test]
    fn no_cell_of_a_file_is_a_formula_and_each_reads_back(cells in proptest::collection::vec("(?s).{0,9}", 1..5)) {
        let read = cells_of(&csv(std::slice::from_ref(&cells)));
        prop_assert_eq!(read.len(), cells.len());
        for (cell, read) in cells.iter().zip(&read) {
            let guarded = ["'", cell.as_str()].concat();
            prop_assert!(read == cell || *read == guarded);
            prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }
}

/// The cells of a file of one row, as RFC 4180 reads them: all in quotes, a quote inside doubled.
fn cells_of(file: &str) -> Vec<String> {
    let mut signs = file.strip_prefix('\u{feff}').unwrap().strip_suffix("\r\n").unwrap().chars().peekable();
    let mut cells = Vec::new();
    while signs.next() == Some('"') {
        let mut cell = String::new();
        while let Some(sign) = signs.next() {
            if sign == '"' && signs.next_if_eq(&'"').is_none() {
                break;
            }
            cell.push(sign);
        }
        cells.push(cell);
        signs.next_if_eq(&',');
    }
    assert_eq!(signs.next(), None);
    cells
}

#[test]
fn a_name_that_is_a_formula_stays_a_name() {
    let row = ["=HYPERLINK(\"x\")", " +32", "-1", "@a", "\tb", "＝1+1", "\u{200b}=2", "Doctor, \"Rue 1\"", "12"];
    let row: Vec<String> = row.iter().map(|cell| (*cell).to_owned()).collect();
    let file = csv(&[row]);
    let expected = concat!(
        "\u{feff}\"'=HYPERLINK(\"\"x\"\")\",\"' +32\",\"'-1\",\"'@a\",\"'\tb\",\"'＝1+1\",\"'\u{200b}=2\",",
        "\"Doctor, \"\"Rue 1\"\"\",\"12\"\r\n"
    );
    assert_eq!(file, expected);
}

/// One visit of each outcome, one of unknown length, one of which the outcome is not shared.
fn passed_on() -> Value {
    use FollowThrough::{Attended, Cancelled, Confirmed, Excused, Missed, Planned, Rescheduled};
    let mut visits = Vec::new();
    let outcomes = [Planned, Confirmed, Attended, Missed, Excused, Rescheduled, Cancelled, Missed];
    let appointments: Vec<_> = outcomes.iter().map(|outcome| doctor(*outcome)).collect();
    for (number, appointment) in (1..).zip(&appointments) {
        let told = number != 8;
        let occurrence = appointment.occurrence(appointment.start.date());
        let mirror = RecordId([number; 16]);
        visits.push(Visit { mirror, appointment, time: occurrence, with: "Doctor", told });
    }
    bundle(SpaceId([9; 16]), "Amina", &visits, now(), |_| 60)
}

/// What FHIR R4 asks of such a bundle (<https://hl7.org/fhir/R4/appointment.html>, bundle.html, datatypes.html): each
/// breach in words.
fn breaches(bundle: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut say = |holds: bool, what: &str| {
        if !holds {
            wrong.push(what.to_owned());
        }
    };
    let is_instant = |value: &Value| {
        let text = value.as_str().unwrap_or_default();
        chrono::DateTime::parse_from_rfc3339(text).is_ok() && text.len() >= 20
    };
    let is_urn = |text: &str| {
        let uuid = text.strip_prefix("urn:uuid:").unwrap_or_default();
        let hex = |part: &str, length| part.len() == length && part.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'));
        let parts: Vec<_> = uuid.split('-').collect();
        parts.len() == 5 && parts.iter().zip([8, 4, 4, 4, 12]).all(|(part, length)| hex(part, length))
    };
    say(bundle["resourceType"] == "Bundle" && bundle["type"] == "collection", "bundle type 1..1");
    say(is_instant(&bundle["timestamp"]), "timestamp is an instant");
    let entries = bundle["entry"].as_array().cloned().unwrap_or_default();
    let urls: Vec<&str> = entries.iter().filter_map(|entry| entry["fullUrl"].as_str()).collect();
    say(urls.len() == entries.len() && urls.iter().all(|url| is_urn(url)), "each entry has a fullUrl");
    say(urls.iter().collect::<BTreeSet<_>>().len() == urls.len(), "bdl-7: fullUrl is unique");
    for resource in entries.iter().map(|entry| &entry["resource"]).filter(|it| it["resourceType"] == "Appointment") {
        let status = resource["status"].as_str().unwrap_or_default();
        const STATUS: [&str; 10] = [
            "proposed",
            "pending",
            "booked",
            "arrived",
            "fulfilled",
            "cancelled",
            "noshow",
            "entered-in-error",
            "checked-in",
            "waitlist",
        ];
        say(STATUS.contains(&status), "status is of the required value set");
        let both = is_instant(&resource["start"]) && is_instant(&resource["end"]);
        let neither = resource["start"].is_null() && resource["end"].is_null();
        say(both || neither, "app-2: start and end, or neither");
        say(both || matches!(status, "proposed" | "cancelled" | "waitlist"), "app-3: only these may lack times");
        let instant = |name: &str| chrono::DateTime::parse_from_rfc3339(resource[name].as_str().unwrap_or_default());
        say(instant("start").ok() <= instant("end").ok(), "it begins before it ends");
        let reason = !resource["cancelationReason"].is_null();
        say(!reason || matches!(status, "cancelled" | "noshow"), "app-4: a reason only where cancelled");
        let people = resource["participant"].as_array().cloned().unwrap_or_default();
        say(!people.is_empty(), "participant 1..*");
        for person in people {
            say(!person["actor"].is_null() || !person["type"].is_null(), "app-1: type or actor");
            let status = person["status"].as_str().unwrap_or_default();
            say(matches!(status, "accepted" | "declined" | "tentative" | "needs-action"), "participant.status 1..1");
            if let Some(reference) = person["actor"]["reference"].as_str() {
                say(urls.contains(&reference), "the reference leads to an entry");
            }
        }
        say(resource["minutesDuration"].is_null() || resource["minutesDuration"].as_u64() > Some(0), "positiveInt");
        for text in ["description", "comment"] {
            say(resource[text].as_str().is_none_or(|text| !text.trim().is_empty()), "a string is not empty");
        }
    }
    wrong
}

#[test]
fn aminas_bundle_is_what_fhir_asks_for() {
    let bundle = passed_on();
    assert_eq!(breaches(&bundle), Vec::<String>::new());
    let resources: Vec<_> = bundle["entry"].as_array().unwrap()[1..].iter().map(|entry| &entry["resource"]).collect();
    let status: Vec<_> = resources.iter().map(|resource| resource["status"].as_str().unwrap()).collect();
    let expected = ["booked", "booked", "fulfilled", "noshow", "cancelled", "cancelled", "cancelled", "booked"];
    assert_eq!(status, expected, "an outcome that she does not share is not told");
    assert_eq!(resources[4]["cancelationReason"]["coding"][0]["code"], "pat");
    assert_eq!(resources[0]["start"], "2026-11-23T09:00:00+01:00");
    assert_eq!(bundle["entry"][0]["resource"]["name"][0]["text"], "Amina");
}

#[test]
fn the_rules_tell_what_is_no_bundle() {
    let mut bundle = passed_on();
    bundle["entry"][1]["resource"]["status"] = "planned".into();
    bundle["entry"][2]["resource"].as_object_mut().unwrap().remove("end");
    bundle["entry"][3]["resource"]["participant"][0]["actor"]["reference"] = "urn:uuid:elsewhere".into();
    bundle["entry"][4]["fullUrl"] = bundle["entry"][5]["fullUrl"].clone();
    assert!(breaches(&bundle).len() >= 4, "{:?}", breaches(&bundle));
}

#[test]
fn west_of_greenwich_and_on_its_meridian_the_time_is_still_one() {
    for (ahead, start) in [(-210, "2026-11-23T09:00:00-03:30"), (0, "2026-11-23T09:00:00Z")] {
        let appointment = doctor(FollowThrough::Attended);
        let time = appointment.occurrence(appointment.start.date());
        let visit = Visit { mirror: RecordId([1; 16]), appointment: &appointment, time, with: "", told: true };
        let bundle = bundle(SpaceId([9; 16]), " ", &[visit], now(), |_| ahead);
        assert_eq!(breaches(&bundle), Vec::<String>::new());
        assert_eq!(bundle["entry"][1]["resource"]["start"], start);
        assert!(bundle["entry"][0]["resource"]["name"].is_null(), "a name that is not shared is not invented");
    }
}
