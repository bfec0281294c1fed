use dioxus::prelude::*;

use crate::platform::{self, Pressed};

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum FieldKind {
    /// Words.
    #[default]
    Text,
    /// A search.
    Search,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A date, as `YYYY-MM-DD`.
    Date,
    /// A time, as `HH:MM`.
    Time,
    /// A code of digits, not shown.
    Code,
    /// A code typed on the screen's own keys: the phone's keyboard stays away.
    Pad,
    /// A passphrase, not shown.
    Passphrase,
}

impl FieldKind {
    /// Type, keyboard and what the browser may fill in.
    fn attributes(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Text => ("text", "text", "off"),
            Self::Search => ("search", "search", "off"),
            Self::Phone => ("tel", "tel", "off"),
            Self::Email => ("email", "email", "off"),
            Self::Date => ("date", "", "off"),
            Self::Time => ("time", "", "off"),
            Self::Code => ("password", "numeric", "off"),
            Self::Pad => ("password", "none", "off"),
            Self::Passphrase => ("password", "text", "off"),
        }
    }
}

/// Numbers the fields of the app, so that labels and hints find theirs.
pub(super) fn use_number() -> String {
    static LAST: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    use_hook(|| ["field-", &LAST.fetch_add(1, std::sync::atomic::Ordering::Relaxed).to_string()].concat())
}

/// One line to write in, with its label, a hint and what is wrong with it.
#[component]
pub fn Field(
    label: String,
    value: String,
    oninput: EventHandler<String>,
    /// Enter was pressed.
    onenter: Option<EventHandler<()>>,
    #[props(default)] kind: FieldKind,
    #[props(default)] hint: String,
    #[props(default)] error: String,
    /// Names offered while typing.
    #[props(default)]
    suggestions: Vec<String>,
    #[props(default)] test: String,
) -> Element {
    let id = use_number();
    let (r#type, keyboard, fill) = kind.attributes();
    let beneath = [&id, "-hint"].concat();
    let wrong = !error.is_empty();
    let list = [&id, "-list"].concat();
    let offered = !suggestions.is_empty();
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), "{label}" }
            input {
                class: "field-input",
                id,
                r#type,
                inputmode: (!keyboard.is_empty()).then_some(keyboard),
                autocomplete: fill,
                autocapitalize: if kind == FieldKind::Text { "sentences" } else { "none" },
                spellcheck: "false",
                dir: "auto",
                value,
                list: offered.then(|| list.clone()),
                "aria-invalid": if wrong { "true" } else { "false" },
                "aria-describedby": beneath.clone(),
                "data-testid": test,
                oninput: move |event| oninput.call(event.value()),
                onkeydown: move |event| {
                    if let (Some(onenter), Some(Pressed::Enter)) = (onenter, platform::pressed(&event)) {
                        onenter.call(());
                    }
                },
            }
            if offered {
                datalist { id: list.clone(),
                    for name in suggestions {
                        option { value: name }
                    }
                }
            }
            Beneath { id: beneath.clone(), hint, error }
        }
    }
}

/// A field whose text stands in a signal.
#[component]
pub fn Typed(
    label: String,
    text: Signal<String>,
    /// Enter was pressed.
    onenter: Option<EventHandler<()>>,
    #[props(default)] kind: FieldKind,
    #[props(default)] hint: String,
    #[props(default)] error: String,
    #[props(default)] test: String,
) -> Element {
    rsx! {
        Field { label, value: text(), oninput: move |typed| text.set(typed), onenter, kind, hint, error, test }
    }
}

/// Several lines to write in.
#[component]
pub fn TextArea(
    label: String,
    value: String,
    oninput: EventHandler<String>,
    #[props(default)] hint: String,
    #[props(default)] error: String,
    #[props(default = 3)] rows: i64,
    #[props(default)] test: String,
) -> Element {
    let id = use_number();
    let beneath = [&id, "-hint"].concat();
    let wrong = !error.is_empty();
    rsx! {
        div { class: "field",
            label { class: "field-label", r#for: id.clone(), "{label}" }
            textarea {
                class: "field-input",
                id,
                rows,
                // Else browsers write what is typed into their own session files.
                autocomplete: "off",
                dir: "auto",
                value,
                "aria-invalid": if wrong { "true" } else { "false" },
                "aria-describedby": beneath.clone(),
                "data-testid": test,
                oninput: move |event| oninput.call(event.value()),
            }
            Beneath { id: beneath.clone(), hint, error }
        }
    }
}

#[component]
fn Beneath(id: String, hint: String, error: String) -> Element {
    rsx! {
        // Always there, so that a screen reader hears of an error the moment it comes.
        div { id, class: "field-beneath", "aria-live": "polite",
            if !error.is_empty() {
                p { class: "field-error",
                    crate::components::Icon { id: "alert" }
                    "{error}"
                }
            }
            if !hint.is_empty() {
                p { class: "field-hint", "{hint}" }
            }
        }
    }
}
