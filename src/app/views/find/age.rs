use besace_engine_api::{DirectoryInfo, Fault};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Icon, Look, RouteButton, Tone},
    state::{use_ask, use_session, use_text, use_words},
    testid,
    views::Route,
};

/// From this age on the list is called old: half of what a listing may go unconfirmed.
const OLD_DAYS: u32 = 90;

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
            }
        }
        Some(Ok(None) | Err(Fault::NoDirectory)) => rsx! {
            Banner { tone: Tone::Care, title: t(msg::find_directory_none()), test: testid::DIRECTORY_AGE,
                p { {t(msg::find_directory_none_hint())} }
                RouteButton { to: Route::HelpScreen {}, label: t(msg::help_lines()), look: Look::Plain, icon: "call" }
            }
        },
        // The search beneath says what is wrong.
        Some(Err(_)) => rsx! {},
    }
}
