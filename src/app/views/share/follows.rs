use besace_domain::SpaceId;
use besace_engine_api::{Standing, StopOrder};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Card, Confirm},
    state::{use_engine, use_text, use_toasts, use_words},
    testid,
};

/// A standing choice, and the way to stop it with all that it shares.
#[component]
pub fn Follows(space: SpaceId, team: String, standing: Standing) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let mut asked = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let id = standing.id;
    let stop = use_callback(move |()| {
        let (engine, said) = (engine.clone(), t(msg::team_stopped(&team)));
        spawn(async move {
            busy.set(true);
            match engine.stop_sharing(StopOrder { space, record: Some(id) }).await {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
            busy.set(false);
            asked.set(false);
        });
    });
    rsx! {
        Card { test: testid::FOLLOWS,
            p { strong { dir: "auto", {t(msg::share_follow(&standing.with))} } }
            p { class: "soft small",
                {t(msg::share_all_with_hint())}
                if let Some(day) = standing.until {
                    " "
                    {t(msg::team_until(catalog.date(day)))}
                }
            }
            Button {
                label: t(msg::share_follow_stop()),
                icon: "hide",
                test: testid::STOP_FOLLOWS,
                onclick: move |()| asked.set(true),
            }
        }
        if asked() {
            Confirm {
                title: t(msg::share_stop_title()),
                text: t(msg::share_stop_text()),
                yes: t(msg::share_follow_stop()),
                busy: busy(),
                onyes: stop,
                onno: move |()| asked.set(false),
            }
        }
    }
}
