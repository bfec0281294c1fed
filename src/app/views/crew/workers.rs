use besace_engine_api::{Team, TeamChange, Worker};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Confirm, ErrorText, FieldKind, List, ListRow, Look, Page, RouteButton, Typed, Waiting},
    state::{use_ask, use_engine, use_text, use_toasts},
    testid,
    views::{Route, share::SyncLine},
};

/// Who belongs to the team; a coordinator takes somebody off the list here.
#[component]
pub fn CrewWorkersScreen() -> Element {
    let t = use_text();
    let team = use_ask(|engine| async move { engine.team(()).await });
    let team = team.read().clone();
    rsx! {
        Page { title: t(msg::crew_workers()), back: Route::CrewScreen {},
            match team {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                Some(Ok(None)) => rsx! { p { {t(msg::crew_new_text())} } },
                Some(Ok(Some(team))) => rsx! { Workers { team } },
            }
        }
    }
}

#[component]
fn Workers(team: Team) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut leaving = use_signal(|| None::<Worker>);
    let mut busy = use_signal(|| false);
    let remove = use_callback(move |worker: Worker| {
        let engine = engine.clone();
        let said = t(msg::crew_worker_removed(&worker.name));
        spawn(async move {
            busy.set(true);
            let done = engine.remove_worker(worker.device).await;
            busy.set(false);
            leaving.set(None);
            match done {
                Ok(()) => toasts.say(said),
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    rsx! {
        if team.coordinator {
            RouteButton { to: Route::PairWorkerScreen {}, label: t(msg::crew_worker_add()), icon: "plus", test: testid::ADD }
        }
        SyncLine { words: team.words.clone() }
        p { class: "soft", {t(msg::crew_workers_text())} }
        List {
            for worker in team.workers.clone() {
                {
                    let role = t(if worker.coordinator { msg::role_coordinator() } else { msg::role_worker() });
                    let removable = team.coordinator && !worker.this;
                    let (name, this) = (worker.name.clone(), worker.this);
                    rsx! {
                        ListRow {
                            key: "{worker.device}",
                            title: name.clone(),
                            detail: role,
                            aside: if this { t(msg::device_this()) } else { String::new() },
                            icon: "person",
                            test: testid::WORKER,
                            end: removable.then(|| rsx! {
                                Button {
                                    label: t(msg::crew_worker_remove(&name)),
                                    look: Look::Quiet,
                                    icon: "minus",
                                    icon_only: true,
                                    test: testid::REMOVE,
                                    onclick: move |()| leaving.set(Some(worker.clone())),
                                }
                            }),
                        }
                    }
                }
            }
        }
        if team.coordinator {
            Number { phone: team.phone.clone() }
        }
        if let Some(worker) = leaving() {
            Confirm {
                title: t(msg::crew_worker_remove(&worker.name)),
                text: t(msg::crew_worker_remove_text()),
                yes: t(msg::crew_worker_remove_yes()),
                busy: busy(),
                onyes: move |()| remove.call(worker.clone()),
                onno: move |()| leaving.set(None),
            }
        }
    }
}

/// The number of the team, for its coordinators to change.
#[component]
fn Number(phone: String) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut busy = use_signal(|| false);
    let text = use_signal(|| phone);
    let save = use_callback(move |()| {
        let engine = engine.clone();
        let change = TeamChange::Phone(text.peek().trim().to_owned());
        spawn(async move {
            busy.set(true);
            let done = engine.change_team(change).await;
            busy.set(false);
            match done {
                Ok(()) => toasts.say(t(msg::crew_phone_saved())),
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    rsx! {
        div { class: "stack",
            Typed {
                label: t(msg::crew_new_phone()),
                hint: t(msg::crew_phone_hint()),
                kind: FieldKind::Phone,
                text,
                test: testid::FIELD_PHONE,
                onenter: save,
            }
            Button { label: t(msg::save()), icon: "check", busy: busy(), test: testid::SAVE, onclick: save }
        }
    }
}
