use besace_domain::{Position, RecordId};
use besace_engine_api::{AppointmentView, Way, WayQuery};
use besace_i18n::msg;
use chrono::{NaiveDateTime, TimeDelta};
use dioxus::prelude::*;

use super::ready::{Ready, Word};
use crate::{
    components::{Banner, Button, Icon, Look, Section, Tone},
    platform::{self, NoPosition},
    state::{use_ask, use_here, use_text, use_words},
    testid,
    views::parts::{Actions, dialled},
};

/// How long before an appointment it is shown, in hours.
const HOURS: i64 = 26;
/// How long after its beginning one may still say that one is late, in hours.
const LATE: i64 = 2;

/// True when it is time to think of leaving.
pub fn is_soon(start: NaiveDateTime, now: NaiveDateTime) -> bool {
    (now - TimeDelta::hours(LATE)..now + TimeDelta::hours(HOURS)).contains(&start)
}

/// Before leaving: what to bring, how to get there, how long on foot, whom to call if late.
#[component]
pub fn Leaving(id: RecordId, start: NaiveDateTime, view: AppointmentView) -> Element {
    let t = use_text();
    let AppointmentView { appointment, with, phone, languages, .. } = view;
    let callable = !dialled(&phone).is_empty();
    if appointment.bring.is_empty() && appointment.route.is_empty() && appointment.place.is_empty() && !callable {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::leave_title()),
            div { class: "card", "data-testid": testid::LEAVING,
                if !appointment.bring.is_empty() {
                    h3 { {t(msg::times_bring())} }
                    ul { class: "plain-list",
                        for (at, thing) in appointment.bring.iter().enumerate() {
                            li { key: "{at}", dir: "auto", "{thing}" }
                        }
                    }
                }
                if !appointment.place.is_empty() || !appointment.route.is_empty() {
                    h3 { {t(msg::times_route())} }
                    if !appointment.place.is_empty() {
                        p { dir: "auto", "{appointment.place}" }
                    }
                    if !appointment.route.is_empty() {
                        p { class: "keep-lines", dir: "auto", "{appointment.route}" }
                    }
                }
                if appointment.position.is_some() {
                    OnFoot { id, start }
                }
                Actions { name: with, address: appointment.place.clone(), position: appointment.position }
                if callable {
                    Ready { key: "{start}", word: Word::Late, phone, start, languages }
                }
            }
        }
    }
}

/// How long it takes on foot from where the person is, if they say where that is.
#[component]
fn OnFoot(id: RecordId, start: NaiveDateTime) -> Element {
    let t = use_text();
    let here = use_here();
    let mut at = here.at;
    let mut sorry = use_signal(|| None::<NoPosition>);
    let mut asking = use_signal(|| false);
    let way = use_ask(move |engine| {
        let from = here.position();
        async move {
            match from {
                Some(from) => engine.way(WayQuery { id, from }).await,
                None => Ok(None),
            }
        }
    });
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    if let Some(Ok(Some(Way { metres, bearing, minutes }))) = *way.read() {
        let far = t(msg::find_distance(catalog.distance(metres), catalog.direction(bearing)));
        let leave = start - TimeDelta::minutes(minutes.into());
        return rsx! {
            p { class: "reach", "data-testid": testid::ON_FOOT,
                Icon { id: "walk" }
                span {
                    {t(msg::leave_walk(catalog.duration(minutes), far))}
                    if leave > platform::now() {
                        " "
                        {t(msg::leave_at(catalog.time(leave.time())))}
                    }
                }
            }
        };
    }
    rsx! {
        Button {
            label: t(msg::leave_ask()),
            look: Look::Quiet,
            icon: "locate",
            busy: asking(),
            test: testid::LOCATE,
            onclick: move |()| {
                spawn(async move {
                    asking.set(true);
                    let found: Result<Position, NoPosition> = platform::position().await;
                    asking.set(false);
                    match found {
                        Ok(position) => at.set(Some((position, String::new()))),
                        Err(why) => sorry.set(Some(why)),
                    }
                });
            },
        }
        if let Some(why) = sorry() {
            Banner { tone: Tone::Care,
                p {
                    match why {
                        NoPosition::Refused => t(msg::find_position_refused()),
                        NoPosition::Unknown => t(msg::find_position_unknown()),
                    }
                }
            }
        }
    }
}

/// For the first screen: asks for the appointment first.
#[component]
pub fn LeavingFor(id: RecordId, start: NaiveDateTime) -> Element {
    let view = use_ask(move |engine| async move { engine.appointment(id).await });
    match &*view.read() {
        Some(Ok(view)) => rsx! { Leaving { id, start, view: view.clone() } },
        _ => rsx! {},
    }
}
