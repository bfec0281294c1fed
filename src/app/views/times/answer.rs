use besace_domain::{FollowThrough, Occurrence, RecordId};
use besace_engine_api::{MoveTo, OutcomeOf};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::row::outcome_icon;
use crate::{
    components::{Button, Field, FieldKind, Look},
    platform,
    state::{use_engine, use_short, use_text, use_toasts},
    testid,
    views::parts::{read_date, read_time, write_time},
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
    let mut date = use_signal(String::new);
    let mut clock = use_signal(|| write_time(time.start.time()));
    let mut asked = use_signal(|| false);
    let missing = |there: bool, words: String| if asked() && !there { words } else { String::new() };
    let day = read_date(&date.read());
    let at = read_time(&clock.read());
    let save = move |()| {
        asked.set(true);
        let (Some(day), Some(at)) = (day, at) else {
            spawn(async {
                platform::sleep(50).await;
                platform::focus("[aria-invalid=true]");
            });
            return;
        };
        let (engine, said) = (engine.clone(), t(msg::times_moved_done()));
        ondone.call(());
        dioxus::core::spawn_forever(async move {
            match engine.move_appointment(MoveTo { id, due: time.due, start: day.and_time(at) }).await {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
        });
    };
    rsx! {
        div { class: "move-form",
            div { class: "field-pair",
                Field {
                    label: t(msg::times_new_date()),
                    kind: FieldKind::Date,
                    value: date(),
                    error: missing(day.is_some(), t(msg::times_field_date_missing())),
                    test: testid::FIELD_DATE,
                    oninput: move |text| date.set(text),
                }
                Field {
                    label: t(msg::times_new_clock()),
                    kind: FieldKind::Time,
                    value: clock(),
                    error: missing(at.is_some(), t(msg::times_field_clock_missing())),
                    test: testid::FIELD_CLOCK,
                    oninput: move |text| clock.set(text),
                }
            }
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
