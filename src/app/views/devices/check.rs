use besace_engine_api::Pictures;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    state::use_text,
    testid,
};

/// What the numbers of a check code look like. What they are called stands in `pair-pictures`, in this order, so that
/// it can be compared over a telephone too. Frozen: another version of the app must show the same.
const PICTURES: [&str; 64] = [
    "🐶", "🐱", "🐴", "🐘", "🐰", "🐻", "🐸", "🐔", "🦆", "🦉", "🐢", "🐟", "🐳", "🐝", "🐌", "🦋", "🌹", "🌳", "🍀",
    "🍁", "☀️", "🌙", "⭐", "☁️", "🔥", "🌊", "❄️", "🌈", "🍎", "🍌", "🍇", "🍋", "🥕", "🍞", "🧀", "🥚", "🍦", "🎂",
    "☕", "🥄", "🏠", "🚪", "🪑", "🛏️", "💡", "🔑", "🔒", "🔔", "⏰", "☂️", "👓", "👟", "🧢", "🎒", "📖", "✏️", "✂️",
    "🔨", "🚗", "🚲", "🚌", "⛵", "⚽", "🎸",
];

/// The same digits and pictures on both screens, or somebody stands in between.
#[component]
pub fn Check(
    digits: String,
    pictures: Pictures,
    with: String,
    said_yes: bool,
    busy: bool,
    onsaid: EventHandler<bool>,
) -> Element {
    let t = use_text();
    let names = t(msg::pair_pictures());
    // Read one by one, and easier to compare in two groups.
    let (first, last) = digits.split_at_checked(digits.len() / 2).unwrap_or((&digits, ""));
    rsx! {
        h2 { {t(msg::pair_check_title())} }
        p { class: "check-code", dir: "ltr", "data-testid": testid::CHECK, "{first} {last}" }
        ol { class: "check-pictures", "data-testid": testid::CHECK_PICTURES,
            for (at, number) in pictures.into_iter().enumerate() {
                li { key: "{at}",
                    span { "aria-hidden": "true", {PICTURES.get(usize::from(number)).copied().unwrap_or_default()} }
                    span { {names.split(", ").nth(number.into()).unwrap_or_default().to_owned()} }
                }
            }
        }
        p { {t(msg::pair_check_text(&with))} }
        if said_yes {
            p { role: "status", {t(msg::pair_said_yes())} }
            Button { label: t(msg::cancel()), test: testid::CANCEL, onclick: move |()| onsaid.call(false) }
        } else {
            div { class: "answers",
                Button {
                    label: t(msg::pair_same()),
                    look: Look::Primary,
                    icon: "check",
                    busy,
                    test: testid::CONFIRM,
                    onclick: move |()| onsaid.call(true),
                }
                Button {
                    label: t(msg::pair_differ()),
                    icon: "x",
                    busy,
                    test: testid::CANCEL,
                    onclick: move |()| onsaid.call(false),
                }
            }
        }
    }
}
