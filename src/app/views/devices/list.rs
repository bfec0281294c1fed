use besace_engine_api::DeviceLine;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Confirm, ErrorText, List, ListRow, Look, Page, RouteButton, Waiting},
    platform,
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::{Route, share::SyncRow},
};

/// Every device that holds the toolbox, and the way to take one off the list.
#[component]
pub fn DevicesScreen() -> Element {
    let t = use_text();
    let devices = use_ask(|engine| async move { engine.devices(()).await });
    rsx! {
        Page {
            title: t(msg::devices_title()),
            back: Route::SettingsScreen {},
            foot: rsx! {
                RouteButton {
                    to: Route::PairShowScreen {},
                    label: t(msg::devices_add()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            SyncRow {}
            p { class: "soft", {t(msg::devices_text())} }
            match &*devices.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(devices)) => rsx! { Devices { devices: devices.devices.clone() } },
            }
            RouteButton {
                to: Route::PairJoinScreen {},
                label: t(msg::devices_join()),
                look: Look::Quiet,
                icon: "download",
                test: testid::JOIN,
            }
        }
    }
}

#[component]
fn Devices(devices: Vec<DeviceLine>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let mut leaving = use_signal(|| None::<DeviceLine>);
    let mut busy = use_signal(|| false);
    let name = move |device: &DeviceLine| {
        if device.name.is_empty() { t(msg::device_unnamed()) } else { device.name.clone() }
    };
    let remove = use_callback(move |device: DeviceLine| {
        let engine = engine.clone();
        let said = t(msg::device_removed(name(&device)));
        spawn(async move {
            busy.set(true);
            let done = engine.remove_device(device.id).await;
            busy.set(false);
            leaving.set(None);
            match done {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    let today = platform::now().date();
    rsx! {
        List {
            for device in devices {
                {
                    let heard = device.heard.map(|at| t(msg::device_heard(catalog.day_time(at, today))));
                    let (shown, this) = (name(&device), device.this);
                    rsx! {
                        ListRow {
                            key: "{device.id}",
                            title: shown.clone(),
                            detail: heard.unwrap_or_default(),
                            aside: if this { t(msg::device_this()) } else { String::new() },
                            icon: "phone-storage",
                            test: testid::DEVICE,
                            end: (!this).then(|| rsx! {
                                Button {
                                    label: t(msg::device_remove(&shown)),
                                    look: Look::Quiet,
                                    icon: "minus",
                                    icon_only: true,
                                    test: testid::REMOVE,
                                    onclick: move |()| leaving.set(Some(device.clone())),
                                }
                            }),
                        }
                    }
                }
            }
        }
        if let Some(device) = leaving() {
            Confirm {
                title: t(msg::device_remove(name(&device))),
                text: t(msg::device_remove_text()),
                yes: t(msg::device_remove_yes()),
                busy: busy(),
                onyes: move |()| remove.call(device.clone()),
                onno: move |()| leaving.set(None),
            }
        }
    }
}
