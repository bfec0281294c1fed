use besace_engine_api::Fault;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, Field, Look, Page},
    state::use_text,
    testid,
    views::Route,
};

/// A page on which a worker makes something for one person, under a label of their own; its children are what was made.
#[component]
pub fn MakePage(
    title: String,
    text: String,
    /// What the button says.
    make: String,
    label: Signal<String>,
    busy: bool,
    fault: Option<Fault>,
    onmake: Callback<()>,
    children: Element,
) -> Element {
    let t = use_text();
    rsx! {
        Page {
            title,
            back: Route::CrewScreen {},
            foot: rsx! {
                Button { label: make, look: Look::Primary, icon: "plus", busy, test: testid::SAVE, onclick: onmake }
            },
            p { class: "lead", "{text}" }
            if let Some(fault) = fault {
                ErrorText { fault }
            }
            Field {
                label: t(msg::crew_invite_label()),
                hint: t(msg::crew_invite_label_hint()),
                value: label(),
                test: testid::FIELD_NAME,
                oninput: move |text| label.set(text),
                onenter: onmake,
            }
            {children}
        }
    }
}
