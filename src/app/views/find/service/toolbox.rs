use besace_domain::{RecordId, ServiceId};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Look, RouteButton},
    state::{use_engine, use_session, use_text, use_toasts},
    testid,
    views::Route,
};

/// Puts the service into the toolbox, or leads to it there; makes an appointment with it.
#[component]
pub fn ToolboxButtons(id: ServiceId, name: String, contact: Option<RecordId>) -> Element {
    let t = use_text();
    let session = use_session();
    let toasts = use_toasts();
    let engine = use_engine();
    let navigator = use_navigator();
    let mut busy = use_signal(|| false);
    if !session.is_open() {
        return rsx! {
            div { class: "row-wrap",
                RouteButton { to: Route::HomeScreen {}, label: t(msg::service_add_locked()), icon: "lock" }
            }
        };
    }
    // The engine adds it once only, so that asking again answers with the contact that is there.
    let added = use_callback(move |to_appointment: bool| {
        let (engine, id, name) = (engine.clone(), id.clone(), name.clone());
        spawn(async move {
            busy.set(true);
            let answer = engine.add_service(id).await;
            busy.set(false);
            match answer {
                Ok(with) if to_appointment => {
                    navigator.push(Route::TimeWithScreen { with });
                }
                Ok(_) => toasts.say(t(msg::service_added(name))),
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    rsx! {
        div { class: "row-wrap",
            if let Some(id) = contact {
                RouteButton {
                    to: Route::PersonScreen { id },
                    label: t(msg::service_in_toolbox()),
                    icon: "check",
                    test: testid::IN_TOOLBOX,
                }
            } else {
                Button {
                    label: t(msg::service_add()),
                    look: Look::Primary,
                    icon: "plus",
                    busy: busy(),
                    test: testid::ADD_SERVICE,
                    onclick: move |()| added.call(false),
                }
            }
            Button {
                label: t(msg::service_appointment()),
                icon: "calendar",
                busy: busy(),
                test: testid::APPOINTMENT,
                onclick: move |()| added.call(true),
            }
        }
    }
}
