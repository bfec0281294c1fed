//! The card for an overdose, in the order of `assets/content/first-aid.md`. The app's view and the static
//! help page show the same messages.

use crate::{Message, msg};

/// One numbered step of the card, or one advice of the first days.
#[derive(Clone, Debug, PartialEq)]
pub struct CardStep {
    /// What to do, in a few words.
    pub title: Message,
    /// How.
    pub lines: Vec<Message>,
}

/// The six steps, with the emergency number of the country in them.
#[must_use]
pub fn steps(number: &str) -> Vec<CardStep> {
    let step = |title, lines: &[Message]| CardStep { title, lines: lines.to_vec() };
    vec![
        step(
            msg::card_look_title(),
            &[
                msg::card_look_shake(),
                msg::card_look_signs(),
                msg::card_look_wake(),
                msg::card_look_breath(),
                msg::card_look_snore(),
                msg::card_look_blue(),
                msg::card_look_eyes(),
                msg::card_look_limp(),
                msg::card_look_enough(),
            ],
        ),
        step(msg::card_call_title(number), &[msg::card_call_free(), msg::card_call_say(), msg::card_call_where()]),
        step(
            msg::card_naloxone_title(),
            &[
                msg::card_naloxone_nose(),
                msg::card_naloxone_needle(),
                msg::card_naloxone_unsure(),
                msg::card_naloxone_none(),
            ],
        ),
        step(
            msg::card_breathe_title(),
            &[
                msg::card_breathe_check(),
                msg::card_breathe_how(),
                msg::card_breathe_press(),
                msg::card_breathe_second(),
            ],
        ),
        step(msg::card_side_title(), &[msg::card_side_how()]),
        step(
            msg::card_stay_title(),
            &[msg::card_stay_watch(), msg::card_stay_wears_off(), msg::card_stay_angry(), msg::card_stay_tell()],
        ),
    ]
}

/// What changes in the first days: each with a title of its own. Shown under [`msg::days_title`].
#[must_use]
pub fn first_days(number: &str) -> Vec<CardStep> {
    let advice = |title, line| CardStep { title, lines: vec![line] };
    vec![
        advice(msg::days_changed_title(), msg::days_changed()),
        CardStep { title: msg::days_weeks(), lines: vec![msg::days_if()] },
        advice(msg::days_alone_title(), msg::days_alone(number)),
        advice(msg::days_low_title(), msg::days_low()),
        advice(msg::days_mix_title(), msg::days_mix()),
        advice(msg::days_smoke_title(), msg::days_smoke()),
        CardStep { title: msg::days_carry_title(), lines: vec![msg::days_carry(), msg::days_ask_naloxone()] },
        advice(msg::days_treatment_title(), msg::days_treatment()),
    ]
}
