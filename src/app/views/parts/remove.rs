use besace_domain::RecordId;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look},
    state::{Engine, Toasts, use_engine, use_text, use_toasts},
    testid,
    views::Route,
};

/// Takes a record out of the toolbox, with a message that lets the person bring it back.
pub fn remove(engine: Engine, toasts: Toasts, id: RecordId, said: String) {
    // A task of the app's: the screen goes away with its record.
    dioxus::core::spawn_forever(async move {
        match engine.remove(id).await {
            Ok(()) => toasts.removed(said, id),
            Err(fault) => toasts.failed(&fault),
        }
    });
}

/// A button that leaves for another screen and takes the record out.
#[component]
pub fn RemoveButton(
    id: RecordId,
    /// What it is called.
    name: String,
    /// What the button says; "delete" where nothing is given.
    label: Option<String>,
    /// Where to go.
    then: Route,
) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let navigator = use_navigator();
    rsx! {
        Button {
            label: label.unwrap_or_else(|| t(msg::delete())),
            look: Look::Danger,
            icon: "trash",
            test: testid::REMOVE,
            onclick: move |()| {
                navigator.replace(then.clone());
                remove(engine.clone(), toasts, id, t(msg::deleted_name(&name)));
            },
        }
    }
}
