use besace_engine_api::{DirectoryInfo, Fault};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Icon, Look, RouteButton, Tone},
    platform,
    state::{use_ask, use_session, use_text, use_words},
    testid,
    views::Route,
};

/// From this age on the list is called old: half of what a listing may go unconfirmed.
const OLD_DAYS: u32 = 90;

/// Says that the directory waits where fetching it may cost money, until the person wishes for it.
#[component]
fn Waits() -> Element {
    let t = use_text();
    let mut waits = use_signal(platform::directory_waits);
    rsx! {
        if waits() {
            Banner { tone: Tone::Note, test: testid::DIRECTORY_WAITS,
                p { {t(msg::find_waits())} }
                Button {
                    label: t(msg::find_fetch()),
                    icon: "download",
                    test: testid::DIRECTORY_FETCH,
                    onclick: move |()| {
                        platform::fetch_directory();
                        waits.set(false);
                    },
                }
            }
        }
    }
}

/// Says how old the directory is, or that there is none and what to do about it.
#[component]
pub fn DirectoryAge() -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let session = use_session();
    let info = use_ask(|engine| async move { engine.directory_info(()).await });
    if let Some(percent) = session.installed_percent() {
        return rsx! {
            p { class: "directory-age", role: "status", "data-testid": testid::DIRECTORY_AGE,
                Icon { id: "download" }
                span { {t(msg::home_installing(percent))} }
            }
        };
    }
    match &*info.read() {
        None => rsx! {},
        Some(Ok(Some(DirectoryInfo { expired: Some(date), .. }))) => rsx! {
            Banner { tone: Tone::Care, test: testid::DIRECTORY_AGE,
                p { {t(msg::find_directory_expired(catalog.date(*date)))} }
            }
            Waits {}
        },
        Some(Ok(Some(DirectoryInfo { name, age_days, example, .. }))) => {
            let age = catalog.days_ago(*age_days);
            rsx! {
                p { class: "directory-age", "data-testid": testid::DIRECTORY_AGE,
                    Icon { id: "info" }
                    span {
                        if *example {
                            {t(msg::find_directory_example(age))}
                        } else {
                            {t(msg::find_directory(name, age))}
                        }
                        if *age_days >= OLD_DAYS {
                            " "
                            strong { {t(msg::find_directory_old())} }
                        }
                    }
                }
                if *age_days > 0 {
                    Waits {}
                }
            }
        }
        Some(Ok(None) | Err(Fault::NoDirectory)) => rsx! {
            Banner { tone: Tone::Care, title: t(msg::find_directory_none()), test: testid::DIRECTORY_AGE,
                p { {t(msg::find_directory_none_hint())} }
                RouteButton { to: Route::HelpScreen {}, label: t(msg::help_lines()), look: Look::Plain, icon: "call" }
            }
            Waits {}
        },
        // The search beneath says what is wrong.
        Some(Err(_)) => rsx! {},
    }
}
