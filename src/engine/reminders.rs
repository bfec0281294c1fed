//! What comes soon: today's and tomorrow's times, medicine that comes back, when to remind, the way there.

use besace_directory::away;
use besace_domain::{Appointment, FollowThrough, Need, Occurrence, RecordId, minutes_on_foot};
use besace_engine_api::{Agenda, AppointmentLine, Dose, Fault, Way, WayQuery};
use chrono::{NaiveDateTime, TimeDelta};

use crate::appointments::{after, before, upcoming, with};
use crate::look::{Look, Named};
use crate::records::Records;

/// Minutes of a day.
pub(crate) const DAY: u16 = 24 * 60;
/// For how many days ahead reminders are told: a hub that wakes the phone is not told more.
const REMIND_DAYS: u64 = 31;
/// How many days back a dose that was not done is asked about.
const MISSED_DAYS: u64 = 7;
/// How many days ahead the next dose is looked for.
const NEXT_DAYS: u64 = 62;

/// True for what comes back and is about medicine.
pub(crate) fn is_dose(look: &Look<'_>, id: RecordId) -> bool {
    look.records.read::<Appointment>(id).is_ok_and(|appointment| is_medicine(&appointment))
}

fn is_medicine(appointment: &Appointment) -> bool {
    appointment.repeat.is_some() && appointment.needs.contains(&Need::Medication)
}

/// A reminder so early still falls on the same day or the evening before.
pub(crate) fn is_same_day(early: u16) -> bool {
    early < DAY
}

/// What is still to take place today and tomorrow.
pub(crate) fn soon(look: &Look<'_>, agenda: &Agenda) -> Vec<AppointmentLine> {
    let tomorrow = after(look.now.local.date(), 1);
    let soon = upcoming(agenda).filter(|line| line.time.start.date() <= tomorrow);
    soon.filter(|line| !is_dose(look, line.id)).cloned().collect()
}

/// Each medicine that comes back, with today's time, the next, and the last that was not done.
pub(crate) fn doses(look: &Look<'_>) -> Vec<Dose> {
    let today = look.now.local.date();
    let mut doses: Vec<Dose> = look
        .records
        .all::<Appointment>()
        .filter(|(_, appointment)| is_medicine(appointment))
        .filter_map(|(id, appointment)| {
            let times = appointment.occurrences(before(today, MISSED_DAYS), after(today, NEXT_DAYS));
            let on = |time: &&Occurrence| time.start.date() == today;
            let past = times.iter().filter(|time| time.start.date() < today);
            let open = |time: &&Occurrence| !time.outcome.is_settled() || time.outcome == FollowThrough::Missed;
            let ahead = |time: &&Occurrence| time.start.date() > today && !time.outcome.is_settled();
            let (today, next) = (times.iter().find(on).copied(), times.iter().find(ahead).copied());
            // Of the past ones the last alone counts: who went yesterday need not hear of the day before.
            let missed = past.max_by_key(|time| time.start).filter(open).copied();
            let Named { name: with, phone, .. } = with(look, &appointment);
            (today.is_some() || next.is_some()).then_some(Dose {
                id,
                title: appointment.title,
                with,
                phone,
                today,
                next,
                missed,
            })
        })
        .collect();
    doses.sort_by_key(|dose| (dose.today.or(dose.next).map(|time| time.start), dose.id));
    doses
}

/// When to remind, from now on and in order.
pub(crate) fn reminders(look: &Look<'_>, early: &[u16]) -> Vec<NaiveDateTime> {
    let now = look.now.local;
    let to = after(now.date(), REMIND_DAYS);
    let mut moments = Vec::new();
    for (_, appointment) in look.records.all::<Appointment>() {
        let daily =
            appointment.repeat.as_ref().is_some_and(|repeat| repeat.frequency == besace_domain::Frequency::Daily);
        let times = appointment.occurrences(before(now.date(), 1), to);
        for time in times.iter().filter(|time| !time.outcome.is_settled()) {
            let early = early.iter().filter(|early| !daily || is_same_day(**early));
            moments
                .extend(early.filter_map(|early| time.start.checked_sub_signed(TimeDelta::minutes((*early).into()))));
        }
    }
    moments.retain(|moment| *moment > now);
    moments.sort_unstable();
    moments.dedup();
    moments
}

/// How far it is to an appointment on foot.
pub(crate) fn way(records: &Records, query: &WayQuery) -> Result<Option<Way>, Fault> {
    let appointment = records.read::<Appointment>(query.id)?;
    Ok(appointment.position.map(|to| {
        let (metres, bearing) = away(query.from, to);
        Way { metres, bearing, minutes: minutes_on_foot(metres) }
    }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use besace_domain::Position;
    use besace_engine_api::{Handler, OutcomeOf, Protection, Save};

    use super::*;
    use crate::testing::Brussels;
    use crate::{Engine, InMemory};

    /// Sunday morning in Brussels.
    fn yara() -> Engine<Brussels> {
        let mut engine = Engine::new(InMemory, Brussels::at("2026-11-22T10:00:00"), |_| {});
        engine.create(Protection::SessionOnly).unwrap();
        engine
    }

    fn add(engine: &mut Engine<Brussels>, title: &str, start: &str, change: impl FnOnce(&mut Appointment)) -> RecordId {
        let mut entry = Appointment { title: title.into(), start: start.parse().unwrap(), ..Appointment::default() };
        change(&mut entry);
        engine.save_appointment(Save { id: None, entry }).unwrap()
    }

    fn written(moment: i64) -> String {
        chrono::DateTime::from_timestamp(moment, 0).unwrap().naive_utc().to_string()
    }

    fn dose(entry: &mut Appointment) {
        entry.repeat = "FREQ=DAILY".parse().ok();
        entry.needs = vec![Need::Medication];
        entry.with = "Pharmacy".into();
    }

    #[test]
    fn home_tells_today_and_tomorrow_and_medicine_by_itself() {
        let mut engine = yara();
        add(&mut engine, "early", "2026-11-22T08:00:00", |_| {});
        add(&mut engine, "today", "2026-11-22T15:00:00", |_| {});
        add(&mut engine, "tomorrow", "2026-11-23T09:00:00", |_| {});
        add(&mut engine, "later", "2026-11-24T09:00:00", |_| {});
        add(&mut engine, "treatment", "2026-11-20T09:00:00", dose);
        let home = engine.home(()).unwrap();
        assert_eq!(home.soon.iter().map(|line| line.title.as_str()).collect::<Vec<_>>(), ["today", "tomorrow"]);
        assert_eq!(home.to_answer.map(|line| line.title).as_deref(), Some("early"));
        assert_eq!(home.doses.len(), 1);
    }

    #[test]
    fn a_dose_says_today_done_and_tomorrow_and_a_missed_one_is_told_once() {
        let mut engine = yara();
        let id = add(&mut engine, "treatment", "2026-11-20T09:00:00", dose);
        let told = |engine: &mut Engine<Brussels>| engine.home(()).unwrap().doses.remove(0);
        // 1. Nobody said anything of Friday and Saturday: only the last is asked about.
        let first = told(&mut engine);
        let day = |time: Option<Occurrence>| time.map(|time| time.due.to_string()).unwrap_or_default();
        assert_eq!(day(first.today), "2026-11-22");
        assert_eq!(day(first.next), "2026-11-23");
        assert_eq!(day(first.missed), "2026-11-21");
        // 2. Saturday's was done, and today's is.
        let say = |engine: &mut Engine<Brussels>, due: &str, outcome| {
            engine.set_outcome(OutcomeOf { id, due: due.parse().unwrap(), outcome }).unwrap();
        };
        say(&mut engine, "2026-11-21", FollowThrough::Attended);
        say(&mut engine, "2026-11-22", FollowThrough::Attended);
        let second = told(&mut engine);
        assert_eq!(second.missed, None);
        assert_eq!(second.today.unwrap().outcome, FollowThrough::Attended);
        // 3. Saturday's was missed after all.
        say(&mut engine, "2026-11-21", FollowThrough::Missed);
        assert_eq!(day(told(&mut engine).missed), "2026-11-21");
        // 4. One that is over is no longer told.
        let mut over = engine.appointment(id).unwrap().appointment;
        over.repeat = "FREQ=DAILY;COUNT=2".parse().ok();
        engine.save_appointment(Save { id: Some(id), entry: over }).unwrap();
        assert_eq!(engine.home(()).unwrap().doses, []);
    }

    #[test]
    fn medicine_that_is_ticked_every_day_for_three_years_is_never_refused() {
        let mut engine = yara();
        let id = add(&mut engine, "treatment", "2023-11-23T09:00:00", dose);
        let today = "2026-11-22".parse().unwrap();
        for month in (0..37).rev() {
            // The last day of each month is ticked; the days before it came together, as from another device.
            let mut entry = engine.appointment(id).unwrap().appointment;
            for ago in (month * 30..(month + 1) * 30).rev().filter(|ago| *ago < 3 * 365) {
                let outcome = if ago % 10 == 0 { FollowThrough::Missed } else { FollowThrough::Attended };
                entry.outcomes.insert(before(today, ago), outcome);
            }
            engine.save_appointment(Save { id: Some(id), entry }).unwrap();
            let due = before(today, month * 30);
            engine.set_outcome(OutcomeOf { id, due, outcome: FollowThrough::Attended }).unwrap();
        }
        let kept = engine.appointment(id).unwrap().appointment;
        assert!((0..=365).all(|ago| kept.outcomes.contains_key(&before(today, ago))), "a whole year is there");
        assert_eq!(kept.outcomes[&before(today, 310)], FollowThrough::Missed);
        assert!(!kept.outcomes.contains_key(&before(today, 3 * 365 - 1)), "the oldest made room");
        assert_eq!((kept.title.as_str(), kept.with.as_str()), ("treatment", "Pharmacy"));
    }

    #[test]
    fn reminders_come_as_early_as_chosen_and_not_a_day_before_what_comes_daily() {
        let mut engine = yara();
        add(&mut engine, "tomorrow", "2026-11-23T15:00:00", |_| {});
        add(&mut engine, "today", "2026-11-22T11:00:00", |_| {});
        add(&mut engine, "treatment", "2026-11-20T12:00:00", |entry| {
            dose(entry);
            entry.repeat = "FREQ=DAILY;COUNT=4".parse().ok();
        });
        let told: Vec<_> = engine.reminders(vec![1440, 90]).unwrap().into_iter().map(written).collect();
        let expected = [
            "2026-11-22 10:30:00", // today's treatment
            "2026-11-22 15:00:00", // a day before tomorrow's
            "2026-11-23 10:30:00", // tomorrow's treatment
            "2026-11-23 13:30:00",
        ];
        assert_eq!(told, expected, "today's at 11 was at 9:30, which is over");
        assert!(engine.reminders(Vec::new()).unwrap().is_empty());
    }

    #[test]
    fn the_way_on_foot_is_about_right_and_unknown_without_a_place() {
        let mut engine = yara();
        let id = add(&mut engine, "town hall", "2026-11-23T15:00:00", |entry| {
            entry.position = Position::new(50.8467, 4.3525);
        });
        let from = Position::new(50.8550, 4.3525).unwrap();
        let way = engine.way(WayQuery { id, from }).unwrap().unwrap();
        assert!((900..950).contains(&way.metres), "{way:?}");
        assert_eq!((way.bearing, way.minutes), (180, 20), "1,230 m along streets");
        let nowhere = add(&mut engine, "call", "2026-11-23T15:00:00", |_| {});
        assert_eq!(engine.way(WayQuery { id: nowhere, from }).unwrap(), None);
    }
}
