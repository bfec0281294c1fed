use besace_engine_api::{Fault, Protection, Secret};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, CodePad, ErrorText, Field, FieldKind, Look, Page},
    state::use_text,
    testid,
};

/// What opens the toolbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretKind {
    /// Digits.
    Code,
    /// Words.
    Passphrase,
}

impl SecretKind {
    /// Fewest characters; the engine keeps to it, here it spares the person a round.
    fn fewest(self) -> usize {
        match self {
            Self::Code => 6,
            Self::Passphrase => 8,
        }
    }

    fn protection(self, secret: String) -> Protection {
        match self {
            Self::Code => Protection::Code(Secret(secret)),
            Self::Passphrase => Protection::Passphrase(Secret(secret)),
        }
    }
}

/// Asks for a new code or passphrase, twice.
#[component]
pub fn NewSecret(
    kind: SecretKind,
    busy: bool,
    fault: Option<Fault>,
    onback: EventHandler<()>,
    onchosen: EventHandler<Protection>,
) -> Element {
    let t = use_text();
    let mut first = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut repeating = use_signal(|| false);
    let mut wrong = use_signal(String::new);

    let mut go_on = move || {
        let enough = first.peek().trim().chars().count() >= kind.fewest();
        if !enough {
            wrong.set(t(msg::fault_weak_secret()));
        } else if kind == SecretKind::Code && !repeating() {
            wrong.set(String::new());
            repeating.set(true);
        } else if *first.peek() != *again.peek() {
            wrong.set(t(msg::secret_differs()));
            again.set(String::new());
        } else {
            wrong.set(String::new());
            let secret = first.peek().clone();
            onchosen.call(kind.protection(secret));
        }
    };
    let step_back = move || {
        if repeating() {
            wrong.set(String::new());
            again.set(String::new());
            repeating.set(false);
        } else {
            onback.call(());
        }
    };
    let title = match (kind, repeating()) {
        (SecretKind::Code, false) => msg::secret_code_title(),
        (SecretKind::Code, true) => msg::secret_again_title(),
        (SecretKind::Passphrase, _) => msg::secret_passphrase_title(),
    };
    rsx! {
        Page {
            key: "{repeating}",
            title: t(title),
            foot: rsx! {
                Button { label: t(msg::back()), icon: "back", onclick: { let mut step_back = step_back; move |()| step_back() } }
                Button {
                    label: if busy { t(msg::loading()) } else { t(msg::next()) },
                    look: Look::Primary,
                    busy,
                    test: testid::NEXT,
                    onclick: move |()| go_on(),
                }
            },
            if let Some(fault) = fault {
                ErrorText { fault }
            }
            match kind {
                SecretKind::Code => rsx! {
                    CodePad {
                        label: t(msg::secret_code()),
                        hint: t(msg::secret_code_hint()),
                        error: wrong(),
                        value: if repeating() { again() } else { first() },
                        disabled: busy,
                        test: if repeating() { testid::SECRET_AGAIN } else { testid::SECRET },
                        oninput: move |text| if repeating() { again.set(text) } else { first.set(text) },
                        onenter: move |()| go_on(),
                    }
                },
                SecretKind::Passphrase => rsx! {
                    Field {
                        label: t(msg::secret_passphrase()),
                        hint: t(msg::secret_passphrase_hint()),
                        kind: FieldKind::Passphrase,
                        value: first(),
                        test: testid::SECRET,
                        oninput: move |text| first.set(text),
                    }
                    Field {
                        label: t(msg::secret_again()),
                        error: wrong(),
                        kind: FieldKind::Passphrase,
                        value: again(),
                        test: testid::SECRET_AGAIN,
                        oninput: move |text| again.set(text),
                        onenter: move |()| go_on(),
                    }
                },
            }
        }
    }
}
