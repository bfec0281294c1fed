use besace_domain::{FollowThrough, Occurrence, RecordId};
use besace_engine_api::{AppointmentView, CalendarQuery};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use super::{
    answer::{Answer, MoveForm},
    leaving::{Leaving, is_soon},
    ready::{Ready, Word},
    row::outcome_icon,
    words,
};
use crate::{
    components::{Button, Card, ErrorText, Icon, Look, Page, RouteButton, Section, Toggle, Waiting},
    platform::{self, Saved},
    state::{use_ask, use_engine, use_remind, use_text, use_toasts, use_words},
    testid,
    views::{
        Route, ServicePath,
        parts::{Actions, NeedMarks, RemoveButton, dialled},
        share::SharingRow,
    },
};

/// How many coming times are shown before the person asks for more.
const NEXT: usize = 3;

/// One appointment.
#[component]
pub fn TimeScreen(id: RecordId) -> Element {
    let t = use_text();
    let view = use_ask(move |engine| async move { engine.appointment(id).await });
    let view = view.read();
    match &*view {
        Some(Ok(view)) => rsx! { Shown { id, view: view.clone() } },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::times_title()), back: Route::TimesScreen {}, ErrorText { fault: fault.clone() } }
        },
        None => rsx! { Waiting {} },
    }
}

#[component]
fn Shown(id: RecordId, view: AppointmentView) -> Element {
    let t = use_text();
    let mut more = use_signal(|| false);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let whole = view.clone();
    let AppointmentView { appointment, with, phone, languages, mut times } = view;
    let next = times.iter().find(|time| !time.outcome.is_settled()).map(|time| time.start);
    let now = platform::now();
    // A time that was moved far ahead is not among the next ones, but must be seen to have its new day.
    let moved = appointment.moved.keys().map(|due| appointment.occurrence(*due)).filter(|time| time.start > now);
    let moved: Vec<_> = moved.filter(|time| !times.contains(time)).collect();
    let coming = times.iter().filter(|time| time.start > now).count();
    let shown = if more() { times.len() } else { times.len() - coming.saturating_sub(NEXT) };
    let hidden = times.len() > shown;
    times.truncate(shown);
    times.extend(moved);
    let title = match (appointment.title.is_empty(), with.is_empty()) {
        (false, _) => appointment.title.clone(),
        (true, false) => with.clone(),
        (true, true) => t(msg::times_calendar_title()),
    };
    let with_route = match (appointment.contact, appointment.service.clone()) {
        (Some(id), _) => Some(Route::PersonScreen { id }),
        (None, Some(service)) => Some(Route::ServiceScreen { id: ServicePath(service) }),
        (None, None) => None,
    };
    rsx! {
        Page {
            title: title.clone(),
            back: Route::TimesScreen {},
            actions: rsx! {
                RouteButton {
                    to: Route::TimeEditScreen { id },
                    label: t(msg::edit()),
                    look: Look::Quiet,
                    icon: "edit",
                    icon_only: true,
                    test: testid::EDIT,
                }
            },
            if !with.is_empty() {
                if let Some(to) = with_route {
                    RouteButton { to, label: t(msg::times_with(&with)), look: Look::Quiet, icon: "person" }
                } else {
                    p { class: "lead", dir: "auto", {t(msg::times_with(&with))} }
                }
            }
            Actions {
                name: with,
                phone: phone.clone(),
                address: appointment.place.clone(),
                position: appointment.position,
                texts: true,
            }
            if let (false, Some(start)) = (dialled(&phone).is_empty(), next) {
                Ready { key: "{start}", word: Word::Cannot, phone: phone.clone(), start, languages }
            }
            if let Some(start) = next.filter(|start| is_soon(*start, now)) {
                Leaving { id, start, view: whole }
            }
            Section { title: t(msg::times_all()),
                if let Some(repeat) = &appointment.repeat {
                    p { class: "reach",
                        Icon { id: "repeat" }
                        {words::repeat(&catalog, repeat)}
                    }
                }
                if appointment.minutes > 0 {
                    p { {t(msg::times_duration(catalog.duration(appointment.minutes.into())))} }
                }
                ul { class: "list", role: "list",
                    for time in times {
                        OneTime { key: "{time.due}", id, time, title: title.clone(), repeats: appointment.repeat.is_some() }
                    }
                }
                if hidden {
                    Button { label: t(msg::more()), look: Look::Quiet, icon: "plus", onclick: move |()| more.set(true) }
                }
            }
            dl { class: "facts",
                if !appointment.place.is_empty() {
                    dt { {t(msg::times_where())} }
                    dd { dir: "auto", "{appointment.place}" }
                }
                if !appointment.route.is_empty() {
                    dt { {t(msg::times_route())} }
                    dd { class: "keep-lines", dir: "auto", "{appointment.route}" }
                }
                if !appointment.bring.is_empty() {
                    dt { {t(msg::times_bring())} }
                    dd {
                        ul { class: "plain-list",
                            for (at, thing) in appointment.bring.iter().enumerate() {
                                li { key: "{at}", dir: "auto", "{thing}" }
                            }
                        }
                    }
                }
                if !appointment.needs.is_empty() {
                    dt { {t(msg::times_helps_with())} }
                    dd { NeedMarks { needs: appointment.needs.clone() } }
                }
                if !appointment.note.is_empty() {
                    dt { {t(msg::times_note())} }
                    dd { class: "keep-lines", dir: "auto", "{appointment.note}" }
                }
            }
            SharingRow { id }
            ToCalendar { id, has_place: !appointment.place.is_empty() }
            RemoveButton { id, name: title, then: Route::TimesScreen {} }
        }
    }
}

/// One time: what became of it, or another time for it.
#[component]
fn OneTime(id: RecordId, time: Occurrence, title: String, repeats: bool) -> Element {
    let t = use_text();
    let mut moving = use_signal(|| false);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let now = platform::now();
    let when = catalog.capital(&catalog.day_time(time.start, now.date()));
    let elsewhere = time.start.date() != time.due;
    rsx! {
        li { class: "row time-row",
            div { class: "row-main",
                span { class: "row-picture", Icon { id: outcome_icon(time.outcome) } }
                span { class: "row-text",
                    span { class: "row-title", "{when}" }
                    if elsewhere {
                        span { class: "row-detail", {t(msg::times_moved_from(catalog.day(time.due, now.date())))} }
                    }
                }
                if time.outcome != FollowThrough::Planned {
                    span { class: "row-aside", {t(names::follow_through(time.outcome))} }
                }
            }
            if time.start <= now || time.outcome.is_settled() {
                Answer { id, time, title, repeats }
            } else {
                div { class: "answers",
                    Button {
                        label: t(msg::times_move()),
                        look: Look::Quiet,
                        icon: "outcome-rescheduled",
                        pressed: moving(),
                        test: [testid::OUTCOME, "moved"].concat(),
                        onclick: move |()| moving.toggle(),
                    }
                }
                if moving() {
                    MoveForm { id, time, repeats, ondone: move |()| moving.set(false) }
                }
            }
        }
    }
}

/// Hands the appointment to the phone's calendar under a neutral word.
#[component]
fn ToCalendar(id: RecordId, has_place: bool) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let remind = use_remind();
    let mut place = use_signal(|| false);
    rsx! {
        Card {
            p { class: "soft small", {t(msg::times_calendar_hint(t(msg::times_calendar_title())))} }
            if has_place {
                Toggle {
                    label: t(msg::times_calendar_place()),
                    hint: t(msg::times_calendar_place_hint()),
                    on: place(),
                    onchange: move |on| place.set(on),
                }
            }
            Button {
                label: t(msg::times_calendar()),
                icon: "calendar",
                test: testid::CALENDAR,
                onclick: move |()| {
                    let engine = engine.clone();
                    let title = t(msg::times_calendar_title());
                    let query = CalendarQuery { id, title, place: *place.peek(), early: remind.early() };
                    spawn(async move {
                        match engine.appointment_file(query).await {
                            Ok(file) => toasts.say(match platform::save(&file) {
                                Saved::Handed => t(msg::times_calendar_saved()),
                                Saved::At(place) => t(msg::times_calendar_saved_at(place)),
                                Saved::Failed => t(msg::times_calendar_failed()),
                            }),
                            Err(fault) => toasts.failed(&fault),
                        }
                    });
                },
            }
        }
    }
}
