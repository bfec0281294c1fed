use besace_domain::{RecordId, SpaceId};
use besace_engine_api::{Fault, OpenInvitation};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::make::MakePage;
use crate::{
    components::{Banner, Button, Card, CodePicture, CodeShown, ErrorText, Look, RouteButton, Section, Tone, Waiting},
    platform,
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
    views::Route,
};

/// Invites one person, and shows the invitations that nobody has accepted yet.
#[component]
pub fn CrewInviteScreen() -> Element {
    let t = use_text();
    let engine = use_engine();
    let team = use_ask(|engine| async move { engine.team(()).await });
    let mut label = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let mut fault = use_signal(|| None::<Fault>);
    let invite = use_callback(move |()| {
        let engine = engine.clone();
        let text = label.peek().trim().to_owned();
        spawn(async move {
            busy.set(true);
            let made = engine.invite_person(text).await;
            busy.set(false);
            if made.is_ok() {
                label.set(String::new());
            }
            fault.set(made.err());
        });
    });
    rsx! {
        MakePage {
            title: t(msg::crew_invite()),
            text: t(msg::crew_invite_text()),
            make: t(msg::crew_invite_make()),
            label,
            busy: busy(),
            fault: fault(),
            onmake: invite,
            match &*team.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(team)) => rsx! {
                    for invitation in team.iter().flat_map(|team| team.invitations.iter().rev()) {
                        One { key: "{invitation.space}", invitation: invitation.clone() }
                    }
                },
            }
        }
    }
}

#[component]
fn One(invitation: OpenInvitation) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let cancel = move |space: SpaceId| {
        let engine = engine.clone();
        spawn(async move {
            match engine.cancel_invitation(space).await {
                Ok(()) => toasts.say(t(msg::crew_invite_cancelled())),
                Err(fault) => toasts.failed(&fault),
            }
        });
    };
    let OpenInvitation { space, label, code, link, until, laid, .. } = invitation;
    let title = if label.is_empty() { t(msg::invited_title()) } else { label };
    rsx! {
        Section { title,
            Card { test: testid::INVITATION,
                if laid {
                    CodePicture { text: link.clone() }
                    CodeShown { code }
                    div { class: "row-wrap",
                        RouteButton {
                            to: Route::CardScreen { id: RecordId(space.0) },
                            label: t(msg::card_print()),
                            icon: "print",
                            test: testid::CARD_PRINT,
                        }
                        Button {
                            label: t(msg::crew_invite_copy()),
                            icon: "copy",
                            test: testid::COPY,
                            onclick: move |()| {
                                let link = link.clone();
                                spawn(async move {
                                    if platform::copy(&link).await {
                                        toasts.say(t(msg::copied()));
                                    }
                                });
                            },
                        }
                    }
                } else {
                    Banner { tone: Tone::Note, test: testid::SYNC, p { {t(msg::crew_invite_not_laid())} } }
                }
                p { class: "soft small", {t(msg::crew_invite_until(catalog.date(until)))} }
                Button {
                    label: t(msg::crew_invite_cancel()),
                    look: Look::Quiet,
                    icon: "trash",
                    test: testid::REMOVE,
                    onclick: move |()| cancel(space),
                }
            }
        }
    }
}
