use besace_i18n::{
    card::{CardStep, first_days, steps},
    msg,
};
use dioxus::prelude::*;

use super::CallButton;
use crate::{state::use_text, testid};

/// After this step (the call, the breaths, the end) the button to call stands again.
const CALL_AFTER: [usize; 3] = [1, 3, 5];

/// True for the sentences that each name one sign of danger.
fn is_sign(id: &str) -> bool {
    let part = id.strip_prefix("card-look-");
    part.is_some_and(|part| matches!(part, "wake" | "breath" | "snore" | "blue" | "eyes" | "limp"))
}

/// The six steps, in large type.
#[component]
pub fn Card(number: String) -> Element {
    let t = use_text();
    rsx! {
        section { class: "section help-card", "data-testid": testid::CARD,
            h2 { id: "card", tabindex: "-1", {t(msg::card_title())} }
            ol { class: "help-steps", role: "list",
                for (index, CardStep { title, lines }) in steps(&number).into_iter().enumerate() {
                    li { key: "{index}", class: "help-step",
                        h3 { {t(title)} }
                        for (sign, line) in lines.into_iter().map(|line| (is_sign(line.id), line)) {
                            p { class: if sign { "help-sign" }, {t(line)} }
                        }
                        if CALL_AFTER.contains(&index) {
                            CallButton { number: number.clone() }
                        }
                    }
                }
            }
            p { {t(msg::card_scope())} }
        }
    }
}

/// What has changed, and what lowers the risk, in the first days.
#[component]
pub fn FirstDays(number: String) -> Element {
    let t = use_text();
    rsx! {
        section { class: "section help-days",
            h2 { id: "days", tabindex: "-1", {t(msg::days_title())} }
            for (index, CardStep { title, lines }) in first_days(&number).into_iter().enumerate() {
                div { key: "{index}", class: "help-day",
                    h3 { {t(title)} }
                    for line in lines {
                        p { {t(line)} }
                    }
                }
            }
            p { {t(msg::days_anonymous())} }
        }
    }
}
