use besace_domain::{RecordId, SpaceId};
use besace_engine_api::StopOrder;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Confirm},
    state::{use_engine, use_text, use_toasts},
};

/// Stops showing a team a record, or all that a standing choice shares, after one question.
#[component]
pub fn StopSharing(space: SpaceId, team: String, record: RecordId, label: String, test: &'static str) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut asked = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let stop = use_callback(move |()| {
        let (engine, said) = (engine.clone(), t(msg::team_stopped(&team)));
        spawn(async move {
            busy.set(true);
            match engine.stop_sharing(StopOrder { space, record: Some(record) }).await {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
            busy.set(false);
            asked.set(false);
        });
    });
    rsx! {
        Button { label: label.clone(), icon: "hide", test, onclick: move |()| asked.set(true) }
        if asked() {
            Confirm {
                title: t(msg::share_stop_title()),
                text: t(msg::share_stop_text()),
                yes: label,
                busy: busy(),
                onyes: stop,
                onno: move |()| asked.set(false),
            }
        }
    }
}
