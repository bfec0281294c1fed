use besace_domain::{FollowThrough, Occurrence, SpaceId};
use besace_engine_api::{SharedAppointment, Suggest, Suggestion};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look, Typed},
    platform,
    state::{use_engine, use_text, use_toasts},
    testid,
    views::{
        parts::{NewTimeFields, use_new_time},
        share::became,
        times::outcome_icon,
    },
};

/// What a worker can witness.
const OUTCOMES: [(FollowThrough, &str); 3] = [
    (FollowThrough::Attended, "attended"),
    (FollowThrough::Excused, "excused"),
    (FollowThrough::Cancelled, "cancelled"),
];

/// For one time of a shared appointment: another time, or how it went. Both are suggestions to the person.
#[component]
pub fn ForOneTime(space: SpaceId, shared: SharedAppointment, time: Occurrence) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut moving = use_signal(|| false);
    let new = use_new_time(time.start.time());
    let text = use_signal(String::new);
    let mirror = shared.shared.id;
    let told = shared.shared.fields.iter().any(|field| field == "outcomes");
    let send = use_callback(move |what: Suggestion| {
        let engine = engine.clone();
        let suggest = Suggest { space, what, text: text.peek().trim().to_owned() };
        spawn(async move {
            match engine.suggest(suggest).await {
                Ok(_) => {
                    moving.set(false);
                    toasts.say(t(msg::crew_proposed()));
                }
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    if time.outcome == FollowThrough::Attended || time.outcome == FollowThrough::Cancelled {
        return rsx! {};
    }
    let past = time.start < platform::now();
    rsx! {
        div { class: "answers seen-answers",
            if past && told && !time.outcome.is_settled() {
                for (outcome, name) in OUTCOMES {
                    Button {
                        key: "{name}",
                        label: t(became(outcome)),
                        icon: outcome_icon(outcome),
                        test: [testid::OUTCOME, name].concat(),
                        onclick: move |()| send.call(Suggestion::Outcome { mirror, due: time.due, outcome }),
                    }
                }
            }
            Button {
                label: t(msg::crew_propose()),
                look: Look::Quiet,
                icon: "outcome-rescheduled",
                pressed: moving(),
                test: testid::PROPOSE,
                onclick: move |()| moving.toggle(),
            }
        }
        if moving() {
            div { class: "move-form",
                NewTimeFields { time: new }
                Typed { label: t(msg::crew_propose_word()), text, test: testid::FIELD_NOTE }
                Button {
                    label: t(msg::crew_propose_send()),
                    look: Look::Primary,
                    icon: "mail",
                    test: testid::SAVE,
                    onclick: move |()| {
                        if let Some(start) = new.read() {
                            send.call(Suggestion::NewTime { mirror, due: time.due, start });
                        }
                    },
                }
            }
        }
    }
}
