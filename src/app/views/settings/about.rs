use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Card, Page, Section},
    state::use_text,
    views::Route,
};

/// What the app protects from, and what not.
#[component]
pub fn AboutScreen() -> Element {
    let t = use_text();
    let yes = [msg::about_yes_phone(), msg::about_yes_server(), msg::about_yes_offline(), msg::about_yes_nobody()];
    let no = [msg::about_no_copy(), msg::about_no_force(), msg::about_no_malware(), msg::about_no_traces()];
    rsx! {
        Page { title: t(msg::about_title()), back: Route::SettingsScreen {},
            p { class: "lead", {t(msg::about_text())} }
            Section { title: t(msg::about_yes()),
                Card {
                    ul { class: "points points-yes",
                        for point in yes {
                            li { {t(point)} }
                        }
                    }
                }
            }
            Section { title: t(msg::about_no()),
                Card {
                    ul { class: "points points-no",
                        for point in no {
                            li { {t(point)} }
                        }
                    }
                }
            }
            p { class: "soft", {t(msg::about_version(env!("CARGO_PKG_VERSION")))} }
        }
    }
}
