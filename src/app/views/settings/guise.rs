use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Choice, Pick},
    platform::{self, GUISES},
    state::use_text,
    testid,
};

/// How to put the app on the home screen, and under which name and picture.
#[component]
pub fn InstallCard() -> Element {
    let t = use_text();
    let mut chosen = use_signal(|| platform::guise().name.to_owned());
    rsx! {
        Banner { title: t(msg::install_title()), p { {t(msg::install_text())} } }
        Choice {
            legend: t(msg::install_guise()),
            picks: GUISES.map(|guise| Pick::new(guise.name, guise.called).icon(guise.icon)).to_vec(),
            value: chosen(),
            test: testid::GUISE,
            onchange: move |name: String| {
                platform::put_on(&name);
                chosen.set(name);
            },
        }
    }
}
