use besace_domain::{Appointment, FollowThrough, Profile};
use besace_engine_api::{Client, Fault, MoveTo, OutcomeOf, Save, Transport};
use chrono::{Days, NaiveDateTime, TimeDelta};

use super::{Told, create, holds, ok, refused, same};

fn at(title: &str, start: NaiveDateTime) -> Save<Appointment> {
    Save { id: None, entry: Appointment { title: title.to_owned(), start, ..Appointment::default() } }
}

pub(super) async fn each_time_stands_in_one_part_of_the_agenda<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let now = ok(client.home(()).await)?.now;
    let day = now.date();
    let noon = |days: i64| (day + TimeDelta::days(days)).and_hms_opt(12, 0, 0).unwrap_or(now);
    let past = ok(client.save_appointment(at("past", noon(-3))).await)?;
    ok(client.save_appointment(at("to answer", noon(-2))).await)?;
    ok(client.save_appointment(at("too long ago", noon(-40))).await)?;
    let last_minute = day.and_hms_opt(23, 59, 0).unwrap_or(now);
    ok(client.save_appointment(at("today", last_minute)).await)?;
    ok(client.save_appointment(at("next year", noon(400))).await)?;
    let mut dose = at("dose", noon(1));
    dose.entry.repeat = "FREQ=DAILY;COUNT=3".parse().ok();
    ok(client.save_appointment(dose).await)?;
    let attended = OutcomeOf { id: past, due: day - Days::new(3), outcome: FollowThrough::Attended };
    ok(client.set_outcome(attended).await)?;

    let agenda = ok(client.agenda(()).await)?;
    let titles = |part: &[besace_engine_api::AppointmentLine]| {
        part.iter().map(|line| line.title.clone()).collect::<Vec<_>>().join(", ")
    };
    same(&titles(&agenda.to_answer), &"to answer".to_owned())?;
    same(&titles(&agenda.today), &"today".to_owned())?;
    same(&titles(&agenda.coming), &"dose, dose, dose, next year".to_owned())?;
    same(&titles(&agenda.past), &"past".to_owned())?;
    let home = ok(client.home(()).await)?;
    same(&home.next_appointment.map(|line| line.title), &Some("today".to_owned()))?;
    same(&home.to_answer.map(|line| line.title), &Some("to answer".to_owned()))
}

pub(super) async fn an_outcome_and_a_new_time_are_kept_apart_by_day<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let tomorrow = ok(client.home(()).await)?.now.date() + Days::new(1);
    let nine = tomorrow.and_hms_opt(9, 0, 0).unwrap_or_default();
    let mut group = at("group", nine);
    group.entry.repeat = "FREQ=DAILY".parse().ok();
    let id = ok(client.save_appointment(group).await)?;

    let off = OutcomeOf { id, due: tomorrow, outcome: FollowThrough::Cancelled };
    ok(client.set_outcome(off).await)?;
    let later = nine + TimeDelta::days(1) + TimeDelta::hours(5);
    ok(client.move_appointment(MoveTo { id, due: tomorrow + Days::new(1), start: later }).await)?;
    let times = ok(client.appointment(id).await)?.times;
    same(&(times[0].start, times[0].outcome), &(nine, FollowThrough::Cancelled))?;
    same(&(times[1].start, times[1].outcome), &(later, FollowThrough::Planned))?;
    same(&times.len(), &10)?;
    let never = OutcomeOf { id, due: tomorrow - Days::new(9), outcome: FollowThrough::Attended };
    refused(client.set_outcome(never).await, &Fault::NotFound)?;

    // Said by mistake: taken back.
    ok(client.set_outcome(OutcomeOf { outcome: FollowThrough::Planned, ..off }).await)?;
    same(&ok(client.appointment(id).await)?.times[0].outcome, &FollowThrough::Planned)?;

    // A single one that is moved is simply at another time.
    let id = ok(client.save_appointment(at("visit", nine)).await)?;
    ok(client.move_appointment(MoveTo { id, due: tomorrow, start: later }).await)?;
    same(&ok(client.appointment(id).await)?.appointment.start, &later)
}

pub(super) async fn the_first_weeks_are_counted_from_the_release<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let home = ok(client.home(()).await)?;
    same(&(home.days_out, home.first_weeks), &(None, false))?;
    for (days_ago, days_out, first_weeks) in [(0, Some(0), true), (27, Some(27), true), (28, Some(28), false)] {
        let release = Some(home.now.date() - Days::new(days_ago));
        ok(client.save_profile(Profile { release, ..Profile::default() }).await)?;
        let home = ok(client.home(()).await)?;
        same(&(home.days_out, home.first_weeks), &(days_out, first_weeks))?;
    }
    let release = Some(home.now.date() + Days::new(2));
    ok(client.save_profile(Profile { release, ..Profile::default() }).await)?;
    holds(ok(client.home(()).await)?.days_out.is_none(), "not out yet")
}
