use besace_i18n::{Message, msg};
use dioxus::prelude::*;

use crate::{
    components::{GoTo, Icon},
    state::use_text,
    testid,
    views::Route,
};

/// The way between the four main screens, and help, under the thumb.
#[component]
pub fn BottomBar() -> Element {
    let t = use_text();
    let here = use_route::<Route>();
    let entry = |to: Route, icon: &'static str, words: Message, test: &'static str| {
        let class = if here.section() == to.section() { "bar-link bar-here" } else { "bar-link" };
        let here = here == to;
        rsx! {
            li {
                GoTo { class, to, here, test,
                    Icon { id: icon }
                    span { {t(words)} }
                }
            }
        }
    };
    rsx! {
        nav { class: "bar", "aria-label": t(msg::nav_label()),
            ul {
                {entry(Route::HomeScreen {}, "home", msg::home(), testid::NAV_HOME)}
                {entry(Route::PeopleScreen {}, "people", msg::nav_people(), testid::NAV_PEOPLE)}
                {entry(Route::TimesScreen {}, "calendar", msg::nav_times(), testid::NAV_TIMES)}
                {entry(Route::FindScreen {}, "search", msg::nav_find(), testid::NAV_FIND)}
                li {
                    GoTo {
                        class: "bar-link bar-crisis",
                        to: Route::HelpScreen {},
                        here: here == (Route::HelpScreen {}),
                        test: testid::CRISIS,
                        Icon { id: "help" }
                        span { {t(msg::nav_help())} }
                    }
                }
            }
        }
    }
}
