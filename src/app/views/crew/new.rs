use besace_engine_api::{Fault, NewTeam, Refusal};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, FieldKind, Look, Page, RouteButton, Typed},
    state::{use_engine, use_text},
    testid,
    views::Route,
};

/// Makes a team: for a worker, once.
#[component]
pub fn NewTeamForm() -> Element {
    let t = use_text();
    let engine = use_engine();
    let team = use_signal(String::new);
    let phone = use_signal(String::new);
    let me = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let make = use_callback(move |()| {
        let engine = engine.clone();
        let said = |signal: Signal<String>| signal.peek().trim().to_owned();
        let new = NewTeam { team: said(team), phone: said(phone), me: said(me) };
        spawn(async move {
            busy.set(true);
            // The screen of the team takes this one's place when the engine tells of it.
            let made = engine.create_team(new).await;
            busy.set(false);
            fault.set(made.err());
        });
    });
    let missing = fault() == Some(Fault::Refused(Refusal::NameMissing));
    let wrong = move |signal: Signal<String>| {
        if missing && signal.read().trim().is_empty() { t(msg::refused_name_missing()) } else { String::new() }
    };
    rsx! {
        Page {
            title: t(msg::crew_new_title()),
            back: Route::TeamsScreen {},
            foot: rsx! {
                Button {
                    label: t(msg::crew_new_make()),
                    look: Look::Primary,
                    icon: "check",
                    busy: busy(),
                    test: testid::SAVE,
                    onclick: make,
                }
            },
            p { class: "lead", {t(msg::crew_new_text())} }
            RouteButton { to: Route::PairJoinScreen {}, label: t(msg::crew_join()), look: Look::Quiet, icon: "people", test: testid::JOIN }
            if let Some(fault) = fault().filter(|_| !missing) {
                ErrorText { fault }
            }
            Typed {
                label: t(msg::crew_new_name()),
                error: wrong(team),
                text: team,
                test: testid::FIELD_NAME,
            }
            Typed {
                label: t(msg::crew_new_phone()),
                kind: FieldKind::Phone,
                text: phone,
                test: testid::FIELD_PHONE,
            }
            Typed {
                label: t(msg::crew_new_me()),
                hint: t(msg::crew_new_me_hint()),
                error: wrong(me),
                text: me,
                test: testid::FIELD_ME,
                onenter: make,
            }
        }
    }
}
