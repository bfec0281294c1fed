use besace_engine_api::{Fault, SyncWords, TeamLink};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{InvitedBanner, Suggestions, SyncRow};
use crate::{
    components::{Empty, ErrorText, List, ListRow, Look, Page, RouteButton, Section, Waiting},
    state::{use_ask, use_session, use_text},
    testid,
    views::Route,
};

/// The teams that the person accepted, and the way to accept one.
#[component]
pub fn TeamsScreen() -> Element {
    let t = use_text();
    let teams = use_ask(|engine| async move { engine.teams(()).await });
    let crew = use_ask(|engine| async move { engine.team(()).await });
    let kept = !use_session().kept_nowhere();
    let in_team = matches!(&*crew.read(), Some(Ok(Some(_))));
    rsx! {
        Page {
            title: t(msg::teams_title()),
            back: Route::SettingsScreen {},
            foot: rsx! {
                RouteButton {
                    to: Route::AcceptScreen {},
                    label: t(msg::teams_accept()),
                    look: Look::Primary,
                    icon: "mail",
                    test: testid::ADD,
                }
            },
            InvitedBanner {}
            SyncRow {}
            Suggestions {}
            Teams { teams: teams.read().clone() }
            List {
                ListRow { title: t(msg::receipts_title()), icon: "show", to: Route::ReceiptsScreen {}, test: testid::RECEIPTS }
            }
            if kept {
                Section { title: t(msg::crew_section()),
                    p { class: "soft", {t(msg::crew_hint())} }
                    List {
                        ListRow {
                            title: if in_team { t(msg::crew_title()) } else { t(msg::crew_new_title()) },
                            icon: "people",
                            to: Route::CrewScreen {},
                            test: testid::CREW,
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Teams(teams: Option<Result<Vec<TeamLink>, Fault>>) -> Element {
    let t = use_text();
    match teams {
        None => rsx! { Waiting {} },
        Some(Err(fault)) => rsx! { ErrorText { fault } },
        Some(Ok(teams)) if teams.is_empty() => rsx! { Empty { icon: "lock", text: t(msg::teams_none()) } },
        Some(Ok(teams)) => rsx! {
            List {
                for team in teams {
                    ListRow {
                        key: "{team.space}",
                        title: team.team.clone(),
                        detail: match team.words {
                            SyncWords::NotConnected => t(msg::teams_not_connected()),
                            _ => t(msg::teams_entries(team.shared)),
                        },
                        icon: "people",
                        to: Route::TeamLinkScreen { space: team.space },
                        test: testid::TEAM,
                    }
                }
            }
        },
    }
}
