use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Look, Page, RouteButton},
    state::use_text,
    testid,
    views::{
        Route,
        settings::{AboutMe, RecoveryCard, StorageWord},
    },
};

/// The last step: the toolbox is open; everything here may be skipped and stands in the settings too.
#[component]
pub fn After() -> Element {
    let t = use_text();
    rsx! {
        Page {
            title: t(msg::after_title()),
            foot: rsx! {
                RouteButton { to: Route::HomeScreen {}, label: t(msg::after_go()), look: Look::Primary, icon: "home", test: testid::NEXT }
            },
            p { class: "lead", {t(msg::after_text())} }
            StorageWord {}
            AboutMe {}
            RecoveryCard {}
        }
    }
}
