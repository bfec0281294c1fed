use besace_engine_api::Fault;
use besace_i18n::msg;
use dioxus::prelude::*;

use super::SecretKind;
use crate::{
    components::{Banner, Button, Choice, ErrorText, Look, Page, Pick, Tone},
    state::use_text,
    testid,
};

/// The second step: how to protect the toolbox, each way with the one sentence that says against whom.
#[component]
pub fn Protect(
    /// This browser or window cannot keep anything.
    cannot_keep: bool,
    busy: bool,
    fault: Option<Fault>,
    onback: EventHandler<()>,
    /// None = keep nothing.
    onkind: EventHandler<Option<SecretKind>>,
) -> Element {
    let t = use_text();
    let mut chosen = use_signal(|| "code".to_owned());
    // Whether anything can be kept may be known late only, with this screen already open.
    let way = if cannot_keep { "session".to_owned() } else { chosen() };
    let picked = way.clone();
    let session = Pick::new("session", t(msg::protect_session())).hint(t(msg::protect_session_hint())).icon("leave");
    let picks = if cannot_keep {
        vec![session]
    } else {
        vec![
            Pick::new("code", t(msg::protect_code())).hint(t(msg::protect_code_hint())).icon("lock"),
            Pick::new("passphrase", t(msg::protect_passphrase())).hint(t(msg::protect_passphrase_hint())).icon("key"),
            session,
        ]
    };
    rsx! {
        Page {
            title: t(msg::protect_title()),
            foot: rsx! {
                Button { label: t(msg::back()), icon: "back", onclick: move |()| onback.call(()) }
                Button {
                    label: t(msg::next()),
                    look: Look::Primary,
                    busy,
                    test: testid::NEXT,
                    onclick: move |()| {
                        onkind.call(match picked.as_str() {
                            "code" => Some(SecretKind::Code),
                            "passphrase" => Some(SecretKind::Passphrase),
                            _ => None,
                        });
                    },
                }
            },
            if cannot_keep {
                Banner { tone: Tone::Care, p { {t(msg::kept_not_possible())} } }
            }
            if let Some(fault) = fault {
                ErrorText { fault }
            }
            Choice {
                legend: t(msg::protect_legend()),
                picks,
                value: way,
                test: testid::PROTECT,
                onchange: move |value| chosen.set(value),
            }
            if !cannot_keep {
                Button {
                    label: t(msg::protect_later()),
                    look: Look::Quiet,
                    busy,
                    test: testid::SKIP,
                    onclick: move |()| onkind.call(None),
                }
            }
        }
    }
}
