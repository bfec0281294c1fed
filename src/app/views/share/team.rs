use besace_domain::SpaceId;
use besace_engine_api::{StopOrder, SyncWords, TeamLink};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Follows, Readers, Seen, Suggestions, SyncLine};
use crate::{
    components::{Button, Confirm, ErrorText, List, ListRow, Look, Page, Section, Waiting},
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::{Route, parts::Actions},
};

/// One team: who reads, what exactly they see, and the way to stop.
#[component]
pub fn TeamLinkScreen(space: SpaceId) -> Element {
    let t = use_text();
    let teams = use_ask(|engine| async move { engine.teams(()).await });
    let teams = teams.read();
    let team = match &*teams {
        Some(Ok(teams)) => teams.iter().find(|team| team.space == space).cloned(),
        _ => None,
    };
    match (&*teams, team) {
        (_, Some(team)) => rsx! { Team { team } },
        (None, _) => rsx! { Waiting {} },
        (Some(Err(fault)), _) => rsx! {
            Page { title: t(msg::teams_title()), back: Route::TeamsScreen {}, ErrorText { fault: fault.clone() } }
        },
        (Some(Ok(_)), None) => rsx! {
            Page { title: t(msg::teams_title()), back: Route::TeamsScreen {}, p { {t(msg::team_ended())} } }
        },
    }
}

/// What the person is asked before it is done.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    StopAll,
    Leave,
}

#[component]
fn Team(team: TeamLink) -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let space = team.space;
    let there_is_a_way = !matches!(team.words, SyncWords::NotConnected | SyncWords::AwaitsOwnDevice);
    let mut asked = use_signal(|| None::<Asked>);
    let mut busy = use_signal(|| false);
    let seen = use_ask(move |engine| async move { engine.what_team_sees(space).await });
    let said = t(msg::team_stopped(&team.team));
    let stop = use_callback(move |what: Asked| {
        let (engine, said) = (engine.clone(), said.clone());
        spawn(async move {
            busy.set(true);
            let done = match what {
                Asked::StopAll => engine.stop_sharing(StopOrder { space, record: None }).await,
                Asked::Leave => engine.leave_team(space).await,
            };
            busy.set(false);
            asked.set(None);
            match done {
                Ok(()) => {
                    toasts.say(said);
                    if what == Asked::Leave {
                        navigator.replace(Route::TeamsScreen {});
                    }
                }
                Err(fault) => toasts.failed(&fault),
            }
        });
    });
    rsx! {
        Page { title: team.team.clone(), back: Route::TeamsScreen {},
            SyncLine { words: team.words.clone(), space }
            Actions { name: team.team.clone(), phone: team.phone.clone() }
            p { class: "soft",
                {t(msg::team_knows_you(&team.as_name))}
                if let Some(until) = team.until {
                    " "
                    {t(msg::team_until(catalog.date(until)))}
                }
            }
            Suggestions { space }
            // Without a way to the team nobody here knows what it sees.
            if there_is_a_way {
                Section { title: t(msg::team_sees()),
                    div { class: "stack", "data-testid": testid::SEEN,
                        match &*seen.read() {
                            None => rsx! { Waiting {} },
                            Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                            Some(Ok(view)) if view.person.shared == 0 => rsx! { p { {t(msg::team_sees_nothing())} } },
                            Some(Ok(view)) => rsx! {
                                p { class: "soft", {t(msg::team_sees_text())} }
                                Seen { view: view.clone() }
                            },
                        }
                    }
                    for standing in team.standing.clone() {
                        Follows { key: "{standing.id}", space, team: team.team.clone(), standing }
                    }
                    if team.shared > 0 || !team.standing.is_empty() {
                        Button {
                            label: t(msg::team_stop_all()),
                            icon: "hide",
                            test: testid::STOP_ALL,
                            onclick: move |()| asked.set(Some(Asked::StopAll)),
                        }
                    }
                }
                Section { title: t(msg::team_readers()), Readers { readers: team.readers.clone() } }
            }
            List {
                ListRow { title: t(msg::receipts_title()), icon: "show", to: Route::ReceiptsScreen {}, test: testid::RECEIPTS }
            }
            Button {
                label: t(msg::team_leave()),
                look: Look::Quiet,
                icon: "leave",
                test: testid::LEAVE,
                onclick: move |()| asked.set(Some(Asked::Leave)),
            }
            if let Some(what) = asked() {
                Confirm {
                    title: t(msg::share_stop_title()),
                    text: t(msg::share_stop_text()),
                    yes: t(if what == Asked::Leave { msg::team_leave() } else { msg::team_stop_all() }),
                    busy: busy(),
                    onyes: move |()| stop.call(what),
                    onno: move |()| asked.set(None),
                }
            }
        }
    }
}
