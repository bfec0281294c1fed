//! What a team sees of a person: the same view on both sides, so that neither can see more than the other knows of.

use besace_domain::{FollowThrough, Occurrence};
use besace_engine_api::{PersonView, Shared, SharedAppointment};
use besace_i18n::{Message, msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Icon, List, ListRow},
    platform,
    state::{use_text, use_words},
    testid,
    views::{
        parts::{Actions, NeedMarks},
        times::outcome_icon,
    },
};

/// Everything that is shared, field by field as it was chosen.
#[component]
pub fn Seen(
    view: PersonView,
    /// What the worker can do with one time of an appointment.
    onetime: Option<Callback<(SharedAppointment, Occurrence), Element>>,
) -> Element {
    let t = use_text();
    let PersonView { contacts, appointments, steps, notes, plan, .. } = view;
    rsx! {
        List {
            for shared in appointments {
                Appointment { key: "{shared.shared.id}", shared, onetime }
            }
            for shared in contacts {
                ListRow {
                    key: "{shared.id}",
                    title: shared.entry.name.clone(),
                    detail: [shared.entry.role.as_str(), &shared.entry.organization].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
                    icon: "person",
                    test: testid::PERSON,
                    NeedMarks { needs: shared.entry.needs.clone() }
                    Terms { direct: shared.direct, until: shared.until }
                    Note { note: shared.entry.note.clone() }
                    Actions {
                        name: shared.entry.name.clone(),
                        phone: shared.entry.phones.first().map(|phone| phone.number.clone()).unwrap_or_default(),
                        address: shared.entry.address.clone(),
                        position: shared.entry.position,
                    }
                }
            }
            for Shared { id, entry, direct, until, .. } in steps {
                {
                    let shipped = entry.first_step.filter(|_| entry.text.is_empty()).and_then(names::first_step);
                    let title = shipped.map(t).unwrap_or_else(|| entry.text.clone());
                    rsx! {
                        ListRow { key: "{id}", title, icon: ["circle", "circle-check"][usize::from(entry.done.is_some())], test: testid::STEP,
                            Terms { direct, until }
                        }
                    }
                }
            }
            for Shared { id, entry, direct, until, .. } in plan {
                ListRow { key: "{id}", title: entry.text.clone(), icon: "plan", Terms { direct, until } }
            }
            for Shared { id, entry, direct, until, .. } in notes {
                ListRow { key: "{id}", title: entry.text.clone(), icon: "note", test: testid::NOTE, Terms { direct, until } }
            }
        }
    }
}

#[component]
fn Appointment(
    shared: SharedAppointment,
    onetime: Option<Callback<(SharedAppointment, Occurrence), Element>>,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    let SharedAppointment { shared: Shared { entry, fields, direct, until, .. }, with, phone, times } = shared.clone();
    let told = fields.iter().any(|field| field == "outcomes");
    let title = [&entry.title, &with].into_iter().find(|words| !words.is_empty()).cloned();
    let title = title.unwrap_or_else(|| t(msg::times_calendar_title()));
    let with = if with.is_empty() || entry.title.is_empty() { String::new() } else { t(msg::times_with(&with)) };
    let detail = [with.as_str(), &entry.place];
    let detail: Vec<_> = detail.into_iter().filter(|part| !part.is_empty()).collect();
    rsx! {
        ListRow {
            title: title.clone(),
            detail: detail.join(" · "),
            icon: "calendar",
            test: testid::TIME,
            ul { class: "seen-times", role: "list",
                for time in times {
                    li { key: "{time.due}", class: "seen-time", "data-testid": testid::SEEN_TIME,
                        Icon { id: outcome_icon(if told { time.outcome } else { FollowThrough::Planned }) }
                        span { class: "seen-when", {catalog.capital(&catalog.day_time(time.start, today))} }
                        span { class: "row-aside", {outcome(told, time).map(t).unwrap_or_default()} }
                        if let Some(onetime) = onetime {
                            {onetime.call((shared.clone(), time))}
                        }
                    }
                }
            }
            Terms { direct, until }
            Note { note: entry.note.clone() }
            Actions { name: title, phone, address: entry.place.clone(), position: entry.position }
        }
    }
}

/// What is said of it: nothing where it is to come, "not shared" where the person keeps it to themselves.
fn outcome(told: bool, time: Occurrence) -> Option<Message> {
    let past = time.start < platform::now();
    match time.outcome {
        _ if !told && past => Some(msg::became_not_shared()),
        _ if !told => None,
        FollowThrough::Planned if past => Some(msg::became_unknown()),
        FollowThrough::Planned => None,
        outcome => Some(became(outcome)),
    }
}

/// What became of an appointment, in words about somebody else.
pub fn became(outcome: FollowThrough) -> Message {
    match outcome {
        FollowThrough::Planned => msg::became_to_come(),
        FollowThrough::Confirmed => msg::outcome_confirmed(),
        FollowThrough::Attended => msg::became_attended(),
        FollowThrough::Missed => msg::became_missed(),
        FollowThrough::Excused => msg::became_excused(),
        FollowThrough::Rescheduled => msg::became_moved(),
        FollowThrough::Cancelled => msg::became_cancelled(),
    }
}

/// How it is shared, beyond being seen.
#[component]
fn Terms(direct: bool, until: Option<chrono::NaiveDate>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let direct = direct.then(|| t(msg::seen_direct()));
    let until = until.map(|day| t(msg::seen_until(catalog.date(day))));
    let words: Vec<String> = direct.into_iter().chain(until).collect();
    if words.is_empty() {
        return rsx! {};
    }
    rsx! { p { class: "soft small", {words.join(" · ")} } }
}

#[component]
fn Note(note: String) -> Element {
    if note.is_empty() {
        return rsx! {};
    }
    rsx! { p { class: "keep-lines", dir: "auto", "{note}" } }
}
