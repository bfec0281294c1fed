//! Help in danger: works without unlocking, and before the engine answers.

mod card;
mod country;
mod line;
mod lines;

use besace_engine_api::{CrisisLine, CrisisQuery, Fault};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{ActionLink, Button, Look, Page, Section},
    platform::{self, Part},
    state::{use_ask, use_session, use_text, use_words},
    testid,
    views::parts::phone_link,
};
use card::{Card, FirstDays};
use country::CountryChoice;
use lines::{Lines, Numbers};

pub use country::use_country;
pub use line::LineList;

/// Answers in every country whose lines are shipped, so that it can stand here before anything was read.
const EVERYWHERE: &str = "112";

/// Emergency numbers, the card, the first days, help lines.
#[component]
pub fn HelpScreen() -> Element {
    let t = use_text();
    let words = use_words();
    let session = use_session();
    let country = use_country();
    let lines = use_ask(move |engine| {
        let query = CrisisQuery { country: country(), language: words.language().tag().to_owned() };
        async move { engine.crisis_lines(query).await }
    });
    // An engine that cannot run never answers.
    let silent = (session.part() == Part::Failed).then_some(Err(Fault::Unreachable));
    let lines: Option<Result<Vec<CrisisLine>, Fault>> = lines.read().clone().or(silent);
    let number = lines
        .as_ref()
        .and_then(|lines| lines.as_ref().ok())
        .and_then(|lines| emergency_number(lines))
        .unwrap_or(EVERYWHERE)
        .to_owned();
    rsx! {
        Page {
            title: t(msg::help_title()),
            // Under the thumb all the way down the card.
            foot: rsx! { CallButton { number: number.clone(), test: testid::CALL_NOW } },
            nav { class: "help-jumps", "aria-label": t(msg::help_title()),
                Jump { label: t(msg::help_jump_card()), icon: "heart", to: "#card" }
                Jump { label: t(msg::help_jump_lines()), icon: "need-talk", to: "#lines" }
                Jump { label: t(msg::days_title()), icon: "shield", to: "#days" }
            }
            Section { title: t(msg::help_numbers()),
                Numbers { lines: lines.clone(), number: number.clone() }
                CountryChoice { country }
            }
            Card { number: number.clone() }
            FirstDays { number: number.clone() }
            Lines { lines, number }
        }
    }
}

/// The big button that calls the emergency number.
#[component]
fn CallButton(number: String, #[props(default)] test: String) -> Element {
    let t = use_text();
    rsx! {
        div { class: "help-call",
            ActionLink {
                href: phone_link("tel:", &number),
                label: t(msg::help_call_number(number)),
                look: Look::Danger,
                icon: "call",
                test,
            }
        }
    }
}

/// Leads down the page, with the focus.
#[component]
fn Jump(label: String, icon: &'static str, to: &'static str) -> Element {
    rsx! {
        Button { label, icon, onclick: move |()| platform::focus(to) }
    }
}

/// The number to call for an ambulance: one seen in two sources first, then one for everything.
fn emergency_number(lines: &[CrisisLine]) -> Option<&str> {
    lines
        .iter()
        .filter(|line| matches!(line.service.as_str(), "any" | "ambulance") && line.region.is_empty())
        .min_by_key(|line| (!line.two_sources, line.service != "any"))
        .map(|line| line.number.as_str())
}

#[cfg(test)]
mod tests {
    use besace_engine_api::OpenState;

    use super::*;

    fn line(service: &str, number: &str, two_sources: bool) -> CrisisLine {
        CrisisLine {
            country: "BA".into(),
            region: String::new(),
            kind: "emergency".into(),
            service: service.into(),
            name: String::new(),
            number: number.into(),
            languages: Vec::new(),
            open: OpenState::Unknown,
            free: true,
            two_sources,
            sources: Vec::new(),
            seen_in: String::new(),
            checked: None,
        }
    }

    #[test]
    fn the_number_on_the_card_is_the_surest_one_and_never_the_police() {
        let lines = [line("police", "122", true), line("any", "112", false), line("ambulance", "124", true)];
        assert_eq!(emergency_number(&lines), Some("124"));
        assert_eq!(emergency_number(&lines[..2]), Some("112"));
        assert_eq!(emergency_number(&lines[..1]), None);
    }
}
