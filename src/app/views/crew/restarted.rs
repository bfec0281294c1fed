use besace_domain::SpaceId;
use besace_engine_api::TeamChange;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Confirm, Look},
    state::{use_ask, use_engine, use_text, use_toasts},
    testid,
    views::Route,
};

/// Takes somebody off the list who lost their only phone and had to start again: for coordinators.
#[component]
pub fn StartedAgain(space: SpaceId, name: String) -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let team = use_ask(|engine| async move { engine.team(()).await });
    let mut asked = use_signal(|| false);
    let mut busy = use_signal(|| false);
    let remove = use_callback(move |()| {
        let engine = engine.clone();
        spawn(async move {
            busy.set(true);
            let done = engine.change_team(TeamChange::RemovePerson(space)).await;
            busy.set(false);
            asked.set(false);
            match done {
                Ok(()) => {
                    toasts.say(t(msg::crew_restarted_done()));
                    navigator.replace(Route::CrewScreen {});
                }
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    let coordinates = matches!(&*team.read(), Some(Ok(Some(team))) if team.coordinator);
    rsx! {
        if coordinates {
            Button {
                label: t(msg::crew_restarted()),
                look: Look::Quiet,
                icon: "trash",
                test: testid::REMOVE,
                onclick: move |()| asked.set(true),
            }
        }
        if asked() {
            Confirm {
                title: t(msg::crew_restarted()),
                text: t(msg::crew_restarted_text(&name)),
                yes: t(msg::crew_worker_remove_yes()),
                busy: busy(),
                onyes: move |()| remove.call(()),
                onno: move |()| asked.set(false),
            }
        }
    }
}
