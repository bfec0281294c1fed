use besace_domain::{FollowThrough, Occurrence, RecordId};
use besace_engine_api::{MoveTo, OutcomeOf};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::row::outcome_icon;
use crate::{
    components::{Button, Look},
    state::{use_engine, use_short, use_text, use_toasts},
    testid,
    views::parts::{NewTimeFields, use_new_time},
};

const ANSWERS: [(FollowThrough, &str); 4] = [
    (FollowThrough::Attended, "attended"),
    (FollowThrough::Missed, "missed"),
    (FollowThrough::Excused, "excused"),
    (FollowThrough::Cancelled, "cancelled"),
];

/// Says what became of one time of an appointment, in one tap.
#[component]
pub fn Answer(
    id: RecordId,
    time: Occurrence,
    /// What it is called: said by a screen reader.
    title: String,
    /// True when there are other times that stay as they are.
    #[props(default)]
    repeats: bool,
) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let short = use_short();
    let mut moving = use_signal(|| false);
    let answer = {
        let engine = engine.clone();
        Callback::new(move |outcome: FollowThrough| {
            let engine = engine.clone();
            let said = match outcome {
                FollowThrough::Missed => t(msg::times_answer_kind()),
                _ => t(msg::times_answer_saved()),
            };
            dioxus::core::spawn_forever(async move {
                match engine.set_outcome(OutcomeOf { id, due: time.due, outcome }).await {
                    Ok(()) => toasts.say(said),
                    Err(fault) => toasts.failed(&fault),
                }
            });
        })
    };
    rsx! {
        div { class: "answers", role: "group", "aria-label": t(msg::times_answer_for(title)),
            if time.outcome.is_settled() {
                Button {
                    label: t(msg::times_answer_back()),
                    look: Look::Quiet,
                    icon: "undo",
                    onclick: move |()| answer.call(FollowThrough::Planned),
                }
            } else {
                for (outcome, name) in ANSWERS {
                    Button {
                        key: "{name}",
                        label: t(short.outcome(outcome)),
                        icon: outcome_icon(outcome),
                        test: [testid::OUTCOME, name].concat(),
                        onclick: move |()| answer.call(outcome),
                    }
                }
            }
            Button {
                label: match time.outcome.is_settled() {
                    true => t(msg::times_move()),
                    false if short.is_on() => t(short.outcome(FollowThrough::Rescheduled)),
                    false => t(msg::times_moved_answer()),
                },
                icon: "outcome-rescheduled",
                look: if time.outcome.is_settled() { Look::Quiet } else { Look::Plain },
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

/// Another day and time for one time of an appointment.
#[component]
pub fn MoveForm(id: RecordId, time: Occurrence, repeats: bool, ondone: EventHandler<()>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let new = use_new_time(time.start.time());
    let save = move |()| {
        let Some(start) = new.read() else { return };
        let (engine, said) = (engine.clone(), t(msg::times_moved_done()));
        ondone.call(());
        dioxus::core::spawn_forever(async move {
            match engine.move_appointment(MoveTo { id, due: time.due, start }).await {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
        });
    };
    rsx! {
        div { class: "move-form",
            NewTimeFields { time: new }
            if repeats {
                p { class: "soft small", {t(msg::times_move_one())} }
            }
            Button {
                label: t(msg::times_move_save()),
                look: Look::Primary,
                icon: "check",
                test: testid::SAVE,
                onclick: save,
            }
        }
    }
}
