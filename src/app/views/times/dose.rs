use besace_domain::{FollowThrough, Occurrence, RecordId};
use besace_engine_api::{Dose, OutcomeOf};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Icon, Look, RouteButton, Tone},
    platform,
    state::{use_engine, use_text, use_toasts, use_words},
    testid,
    views::{
        Route,
        parts::{Actions, dialled},
    },
};

/// Medicine that comes back: today, done, tomorrow; and whom to ask when one was missed. Never what to take.
#[component]
pub fn DoseCard(dose: Dose) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    let Dose { id, title, with, phone, today: now, next, missed } = dose;
    let name = if title.is_empty() { with.clone() } else { title };
    let say = use_callback(move |(time, outcome): (Occurrence, FollowThrough)| {
        let engine = engine.clone();
        dioxus::core::spawn_forever(async move {
            if let Err(fault) = engine.set_outcome(OutcomeOf { id, due: time.due, outcome }).await {
                toasts.failed(&fault);
            }
        });
    });
    rsx! {
        div { class: "card", "data-testid": testid::DOSE,
            RouteButton { to: Route::TimeScreen { id }, label: name.clone(), look: Look::Quiet, icon: "need-medication" }
            if let Some(time) = now {
                if time.outcome == FollowThrough::Missed {
                    Missed { id, time, name: name.clone(), with: with.clone(), phone: phone.clone(), onsaid: say }
                } else if time.outcome.is_settled() {
                    p { class: "reach", "data-testid": testid::DOSE_DONE,
                        Icon { id: "circle-check" }
                        span { {t(msg::dose_done())} }
                    }
                    Button {
                        label: t(msg::times_answer_back()),
                        look: Look::Quiet,
                        icon: "undo",
                        onclick: move |()| say.call((time, FollowThrough::Planned)),
                    }
                } else {
                    p { class: "lead", {t(msg::dose_today(catalog.time(time.start.time())))} }
                    Button {
                        label: t(msg::dose_do()),
                        look: Look::Primary,
                        icon: "check",
                        test: testid::DOSE_DO,
                        onclick: move |()| say.call((time, FollowThrough::Attended)),
                    }
                }
            }
            if let Some(time) = next {
                p { class: "soft", {t(msg::dose_next(catalog.day_time(time.start, today)))} }
            }
            if let Some(time) = missed {
                Missed { id, time, name, with, phone, onsaid: say }
            }
        }
    }
}

/// One that was not ticked: was it done, or whom to ask.
#[component]
fn Missed(
    id: RecordId,
    time: Occurrence,
    name: String,
    with: String,
    phone: String,
    onsaid: EventHandler<(Occurrence, FollowThrough)>,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let day = catalog.capital(&catalog.day(time.start.date(), platform::now().date()));
    let nobody = dialled(&phone).is_empty();
    rsx! {
        Banner { tone: Tone::Care, test: testid::DOSE_MISSED,
            p { {t(msg::dose_missed(day))} }
            if nobody {
                p { {t(msg::dose_ask())} }
            }
            Actions { name: if with.is_empty() { name } else { with }, phone }
            Button {
                label: t(msg::dose_was_done()),
                look: Look::Quiet,
                icon: "check",
                onclick: move |()| onsaid.call((time, FollowThrough::Attended)),
            }
        }
    }
}
