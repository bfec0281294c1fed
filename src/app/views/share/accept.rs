use besace_engine_api::{AcceptTeam, Fault, InvitationState, InvitationView, Refusal};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Readers, last_day::LastDay};
use crate::{
    components::{Banner, Button, ErrorText, FieldKind, Look, Page, RouteButton, Scan, Section, Tone, Typed, Waiting},
    state::{use_ask, use_engine, use_invited, use_text, use_toasts},
    testid,
    views::{Route, parts::read_date},
};

/// Says that the app was opened by an invitation.
#[component]
pub fn InvitedBanner() -> Element {
    let t = use_text();
    if use_invited().code().is_none() {
        return rsx! {};
    }
    rsx! {
        Banner { title: t(msg::invited_title()), test: testid::INVITED,
            p { {t(msg::invited_by_link())} }
            RouteButton { to: Route::AcceptScreen {}, label: t(msg::invited_look()), icon: "next" }
        }
    }
}

/// An invitation: first who it is from, then yes or no.
#[component]
pub fn AcceptScreen() -> Element {
    let t = use_text();
    let invited = use_invited();
    let mut typed = use_signal(String::new);
    let mut looking = use_signal(move || invited.code());
    let look = use_callback(move |()| {
        let code = typed.peek().trim().to_owned();
        if !code.is_empty() {
            looking.set(Some(code));
        }
    });
    let again = use_callback(move |()| {
        invited.forget();
        typed.set(String::new());
        looking.set(None);
    });
    match looking() {
        Some(code) => rsx! { Look2 { key: "{code}", code, onagain: again } },
        None => rsx! {
            Page {
                title: t(msg::invited_title()),
                back: Route::TeamsScreen {},
                foot: rsx! {
                    Button { label: t(msg::invited_look()), look: Look::Primary, icon: "show", test: testid::NEXT, onclick: look }
                },
                p { class: "lead", {t(msg::invited_text())} }
                Scan {
                    typed_here: false,
                    onread: move |text: String| {
                        typed.set(text);
                        look.call(());
                    },
                }
                Typed {
                    label: t(msg::invited_code()),
                    hint: t(msg::invited_code_hint()),
                    text: typed,
                    test: testid::CODE,
                    onenter: look,
                }
            }
        },
    }
}

/// What is known of an invitation.
#[component]
fn Look2(code: String, onagain: EventHandler<()>) -> Element {
    let t = use_text();
    let asked = code.clone();
    let view = use_ask(move |engine| {
        let code = asked.clone();
        async move { engine.invitation(code).await }
    });
    let view = view.read().clone();
    match view {
        Some(Ok(InvitationView { team, readers, state: InvitationState::Ready })) => {
            rsx! { Yes { code, team, readers, onagain } }
        }
        view => rsx! {
            Page {
                title: t(msg::invited_title()),
                back: Route::TeamsScreen {},
                foot: rsx! {
                    Button { label: t(msg::invited_other()), icon: "edit", test: testid::CANCEL, onclick: move |()| onagain.call(()) }
                },
                match view {
                    None => rsx! { Waiting {} },
                    Some(Err(fault)) => rsx! { ErrorText { fault } },
                    Some(Ok(view)) => rsx! { State { view } },
                }
            }
        },
    }
}

#[component]
fn State(view: InvitationView) -> Element {
    let t = use_text();
    let engine = use_engine();
    let care = |text: String| rsx! { Banner { tone: Tone::Care, test: testid::FAULT, p { "{text}" } } };
    match view.state {
        InvitationState::Looking => rsx! { p { role: "status", {t(msg::invited_looking())} } },
        InvitationState::NoNetwork => rsx! {
            {care(t(msg::invited_no_network()))}
            Button {
                label: t(msg::try_again()),
                icon: "update",
                test: testid::TRY_AGAIN,
                onclick: move |()| {
                    let engine = engine.clone();
                    async move {
                        // Whatever comes of it is told by the state.
                        let _ = engine.sync_now(()).await;
                    }
                },
            }
        },
        InvitationState::NotACode => care(t(msg::invited_not_a_code())),
        InvitationState::Newer => care(t(msg::sync_update())),
        InvitationState::OtherHub(address) => care(t(msg::invited_elsewhere(address))),
        InvitationState::Gone => care(t(msg::invited_gone())),
        InvitationState::Accepted(space) => rsx! {
            Banner { tone: Tone::Good, p { {t(msg::invited_done(&view.team))} } }
            RouteButton { to: Route::TeamLinkScreen { space }, label: view.team.clone(), look: Look::Primary, icon: "next" }
        },
        InvitationState::Ready => rsx! {},
    }
}

/// Who the team is, what it will be able to do, and the person's yes.
#[component]
fn Yes(code: String, team: String, readers: Vec<besace_engine_api::Reader>, onagain: EventHandler<()>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let navigator = use_navigator();
    let toasts = use_toasts();
    let invited = use_invited();
    let name = use_signal(String::new);
    let phone = use_signal(String::new);
    let until = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let said = t(msg::invited_done(&team));
    let accept = use_callback(move |()| {
        let engine = engine.clone();
        let order = AcceptTeam {
            code: code.clone(),
            name: name.peek().trim().to_owned(),
            phone: phone.peek().trim().to_owned(),
            until: read_date(&until.peek()),
        };
        let said = said.clone();
        spawn(async move {
            busy.set(true);
            match engine.accept_team(order).await {
                Ok(space) => {
                    invited.forget();
                    toasts.say(said);
                    navigator.replace(Route::TeamLinkScreen { space });
                }
                Err(wrong) => {
                    busy.set(false);
                    fault.set(Some(wrong));
                }
            }
        });
    });
    let nameless = fault() == Some(Fault::Refused(Refusal::NameMissing));
    rsx! {
        Page {
            title: team.clone(),
            back: Route::TeamsScreen {},
            foot: rsx! {
                Button { label: t(msg::invited_not_now()), test: testid::CANCEL, onclick: move |()| onagain.call(()) }
                Button {
                    label: t(msg::invited_accept()),
                    look: Look::Primary,
                    icon: "check",
                    busy: busy(),
                    test: testid::CONFIRM,
                    onclick: accept,
                }
            },
            p { class: "lead", {t(msg::invited_from(&team))} }
            if let Some(fault) = fault().filter(|_| !nameless) {
                ErrorText { fault }
            }
            Banner { tone: Tone::Good, test: testid::NOTHING_YET, p { {t(msg::invited_terms())} } }
            Section { title: t(msg::team_readers()), Readers { readers } }
            Typed {
                label: t(msg::invited_name()),
                hint: t(msg::invited_name_hint()),
                error: if nameless { t(msg::invited_name_missing()) } else { String::new() },
                text: name,
                test: testid::FIELD_NAME,
            }
            Typed {
                label: t(msg::invited_phone()),
                hint: t(msg::invited_phone_hint()),
                kind: FieldKind::Phone,
                text: phone,
                test: testid::FIELD_PHONE,
            }
            LastDay { until }
        }
    }
}
