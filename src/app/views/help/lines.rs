use besace_engine_api::{CrisisLine, Fault};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use super::{CallButton, LineList};
use crate::{
    components::{Banner, Tone},
    state::use_text,
};

/// What came of asking for the lines; none while nothing came yet.
type Told = Option<Result<Vec<CrisisLine>, Fault>>;

const EMERGENCY: &str = "emergency";

fn of_kind(lines: &[CrisisLine], kind: &str) -> Vec<CrisisLine> {
    lines.iter().filter(|line| line.kind == kind).cloned().collect()
}

/// The emergency numbers: one at once, all when the engine answers.
#[component]
pub fn Numbers(lines: Told, number: String) -> Element {
    let t = use_text();
    match lines {
        Some(Ok(lines)) if lines.iter().any(|line| line.kind == EMERGENCY) => {
            rsx! { LineList { lines: of_kind(&lines, EMERGENCY) } }
        }
        told => rsx! {
            CallButton { number: number.clone() }
            p { role: "status",
                if told.is_none() {
                    {t(msg::help_lines_wait(number))}
                } else {
                    {t(msg::help_lines_none(number))}
                }
            }
        },
    }
}

/// The other lines, by what they are for, the most urgent kind first.
#[component]
pub fn Lines(lines: Told, number: String) -> Element {
    let t = use_text();
    let kinds: Vec<_> = match &lines {
        Some(Ok(lines)) => names::LINE_KINDS
            .iter()
            .filter(|kind| **kind != EMERGENCY)
            .filter_map(|kind| Some((names::line_kind(kind)?, of_kind(lines, kind))))
            .filter(|(_, lines)| !lines.is_empty())
            .collect(),
        _ => Vec::new(),
    };
    rsx! {
        section { class: "section",
            h2 { id: "lines", tabindex: "-1", {t(msg::help_lines())} }
            if kinds.is_empty() {
                Banner { tone: Tone::Note,
                    p {
                        if lines.is_none() {
                            {t(msg::help_lines_wait(number))}
                        } else {
                            {t(msg::help_lines_none(number))}
                        }
                    }
                }
            }
            for (index, (kind, lines)) in kinds.into_iter().enumerate() {
                div { key: "{index}", class: "line-kind",
                    h3 { {t(kind)} }
                    LineList { lines }
                }
            }
        }
    }
}
