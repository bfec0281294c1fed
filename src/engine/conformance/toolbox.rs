use besace_domain::{Contact, Need, Note, Phone, PlanEntry, PlanSection, Profile, Step};
use besace_engine_api::{Client, Fault, OpenState, Refusal, Save, Transport, Unlock};

use super::{CODE, Told, create, holds, ok, refused, same, secret};

fn new<E>(entry: E) -> Save<E> {
    Save { id: None, entry }
}

fn contact(name: &str, need: Need) -> Contact {
    Contact { name: name.to_owned(), needs: vec![need], ..Contact::default() }
}

pub(super) async fn contacts_are_saved_ordered_reviewed_and_tidied<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let mut nadia = contact("  Na\u{0}dia\t", Need::Talk);
    nadia.phones = vec![Phone::default(), Phone { number: " 0470 11 22 33 ".into(), label: "evenings".into() }];
    nadia.hours = "24/7".into();
    let nadia = ok(client.save_contact(new(nadia)).await)?;
    let lee = ok(client.save_contact(new(contact("Lee", Need::Talk))).await)?;
    let sam = ok(client.save_contact(new(contact("Sam", Need::Talk))).await)?;

    let all = ok(client.contacts(()).await)?;
    let names: Vec<_> = all.people.iter().map(|line| line.name.as_str()).collect();
    same(&names, &vec!["Nadia", "Lee", "Sam"])?;
    same(&all.people[0].phone, &"0470 11 22 33".to_owned())?;
    same(&all.people[0].reach, &OpenState::Open { until: None })?;
    same(&all.only_need, &Some(Need::Talk))?;
    same(&all.to_review, &None)?;

    ok(client.order_contacts(vec![sam, nadia]).await)?;
    let mut changed = ok(client.contact(lee).await)?.contact;
    changed.needs = vec![Need::Food];
    changed.reviewed = Some("2020-01-01".parse().unwrap_or_default());
    same(&ok(client.save_contact(Save { id: Some(lee), entry: changed }).await)?, &lee)?;
    let all = ok(client.contacts(()).await)?;
    let ids: Vec<_> = all.people.iter().map(|line| line.id).collect();
    same(&ids, &vec![sam, nadia, lee])?;
    same(&all.only_need, &None)?;
    same(&all.to_review.map(|review| review.id), &Some(lee))?;
    ok(client.review_contact(lee).await)?;
    same(&ok(client.contacts(()).await)?.to_review, &None)
}

pub(super) async fn what_cannot_stand_is_refused_and_nothing_changes<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    refused(client.save_contact(new(Contact::default())).await, &Fault::Refused(Refusal::NameMissing))?;
    let odd = Contact { hours: "whenever".into(), ..contact("Nadia", Need::Talk) };
    refused(client.save_contact(new(odd)).await, &Fault::Refused(Refusal::Hours))?;
    let long = Contact { note: "x".repeat(70_000), ..contact("Nadia", Need::Talk) };
    refused(client.save_contact(new(long)).await, &Fault::Refused(Refusal::TooLong))?;
    refused(
        client.save_note(new(Note { text: " \n ".into(), ..Note::default() })).await,
        &Fault::Refused(Refusal::TextMissing),
    )?;
    refused(client.save_step(new(Step::default())).await, &Fault::Refused(Refusal::TextMissing))?;
    refused(
        client.save_contact(Save { id: Some(Default::default()), entry: contact("Nadia", Need::Talk) }).await,
        &Fault::NotFound,
    )?;
    holds(ok(client.contacts(()).await)?.people.is_empty(), "something was kept")
}

pub(super) async fn a_removed_record_comes_back_until_the_toolbox_is_locked<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let id = ok(client.save_contact(new(contact("Nadia", Need::Talk))).await)?;
    ok(client.remove(id).await)?;
    refused(client.contact(id).await, &Fault::NotFound)?;
    ok(client.undo_remove(id).await)?;
    same(&ok(client.contact(id).await)?.contact.name, &"Nadia".to_owned())?;
    ok(client.remove(id).await)?;
    ok(client.lock(()).await)?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    refused(client.undo_remove(id).await, &Fault::NotFound)
}

pub(super) async fn first_steps_are_laid_out_once<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let steps = ok(client.steps(()).await)?;
    holds(steps.len() > 5 && steps.iter().all(|line| line.step.first_step.is_some()), "the shipped steps are there")?;
    let (first, second) = (steps[0].id, steps[1].id);
    ok(client.tick_step((first, true)).await)?;
    same(&ok(client.home(()).await)?.next_step.map(|line| line.id), &Some(second))?;
    ok(client.tick_step((first, false)).await)?;
    ok(client.remove(first).await)?;
    let own = ok(client.save_step(new(Step { text: "call my mother".into(), ..Step::default() })).await)?;
    ok(client.order_steps(vec![own]).await)?;

    ok(client.lock(()).await)?;
    ok(client.unlock(Unlock::Secret(secret(CODE))).await)?;
    let again = ok(client.steps(()).await)?;
    same(&again.len(), &steps.len())?;
    same(&again[0].id, &own)?;
    holds(again.iter().all(|line| line.id != first), "a removed step came back")
}

pub(super) async fn plan_notes_and_profile_are_kept<T: Transport>(client: &Client<T>) -> Told {
    create(client).await?;
    let line = |section, text: &str| PlanEntry { section, text: text.to_owned(), ..PlanEntry::default() };
    ok(client.save_plan_entry(new(line(PlanSection::Reasons, "my daughter"))).await)?;
    ok(client.save_plan_entry(new(line(PlanSection::WarningSigns, "I do not sleep"))).await)?;
    ok(client.save_plan_entry(new(line(PlanSection::WarningSigns, "I stay alone"))).await)?;
    let plan = ok(client.plan(()).await)?;
    let texts: Vec<_> = plan.iter().map(|line| line.entry.text.as_str()).collect();
    same(&texts, &vec!["I do not sleep", "I stay alone", "my daughter"])?;

    let id = ok(client.save_note(new(Note { text: "one\r\ntwo".into(), ..Note::default() })).await)?;
    let notes = ok(client.notes(()).await)?;
    same(&(notes[0].id, notes[0].entry.text.as_str()), &(id, "one\ntwo"))?;

    let wanted = Profile { country: "be".into(), place: " Brussels ".into(), ..Profile::default() };
    ok(client.save_profile(wanted).await)?;
    let profile = ok(client.profile(()).await)?;
    same(&(profile.country.as_str(), profile.place.as_str()), &("BE", "Brussels"))
}
