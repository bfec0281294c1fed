use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{List, ListRow, Look, Page, RouteButton},
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
            List { label: t(msg::arrive_title()),
                ListRow { title: t(msg::take_title()), detail: t(msg::take_hint()), icon: "key", to: Route::TakeScreen {}, test: testid::TAKE }
                ListRow { title: t(msg::devices_join()), detail: t(msg::devices_join_hint()), icon: "phone-storage", to: Route::PairJoinScreen {}, test: testid::JOIN }
            }
            RouteButton { to: Route::BringScreen {}, label: t(msg::bring_way()), icon: "camera", test: testid::BRING_WAY }
            AboutMe {}
            RecoveryCard {}
        }
    }
}
