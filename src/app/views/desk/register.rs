use besace_i18n::msg;
use besace_registry_api::{Role, SignIn, Who, Wrong};
use dioxus::prelude::*;

use super::{
    frame::{Frame, TroubleText},
    hub::{self, Trouble},
    mine::Mine,
};
use crate::{
    components::{Banner, Button, Field, FieldKind, Look, Page, Tone, Waiting},
    platform,
    state::{use_language, use_text},
    testid,
};

/// Where providers sign in by a link of a mail, and see their services.
#[component]
pub fn RegisterScreen() -> Element {
    rsx! {
        Frame { Register {} }
    }
}

#[component]
fn Register() -> Element {
    let t = use_text();
    let mut who = use_signal(|| None::<Option<Who>>);
    let mut trouble = use_signal(|| None::<Trouble>);
    let mut confirmed = use_signal(|| None::<String>);
    use_hook(|| {
        spawn(async move {
            let fragment = platform::take_fragment();
            if let Some(secret) = fragment.strip_prefix("k=") {
                trouble.set(hub::post::<Who>("open", &secret).await.err());
            } else if let Some(secret) = fragment.strip_prefix("c=") {
                match hub::post::<String>("confirm", &secret).await {
                    Ok(name) => confirmed.set(Some(name)),
                    Err(said) => trouble.set(Some(said)),
                }
            }
            match hub::get::<Option<Who>>("me").await {
                Ok(known) => who.set(Some(known.filter(|known| known.role == Role::Provider))),
                Err(said) => {
                    trouble.set(Some(said));
                    who.set(Some(None));
                }
            }
        });
    });
    let Some(known) = who() else { return rsx! { Waiting {} } };
    rsx! {
        Page { title: t(msg::desk_title()),
            if let Some(name) = confirmed() {
                Banner { tone: Tone::Good, test: "confirmed", p { {t(msg::desk_confirmed(name))} } }
            }
            if let Some(trouble) = trouble() {
                TroubleText { trouble }
            }
            match known {
                Some(known) => rsx! { Mine { who: known, onleave: move |()| who.set(Some(None)) } },
                None => rsx! { AskLink {} },
            }
        }
    }
}

#[component]
fn AskLink() -> Element {
    let t = use_text();
    let language = use_language().tag();
    let mut email = use_signal(String::new);
    let mut state = use_signal(|| None::<Result<(), Trouble>>);
    let mut busy = use_signal(|| false);
    let send = use_callback(move |()| {
        let asked = SignIn { email: email.peek().trim().to_owned(), language: language.to_owned() };
        spawn(async move {
            busy.set(true);
            let sent = hub::post::<()>("link", &asked).await;
            busy.set(false);
            state.set(Some(sent));
        });
    });
    let wrong = match &*state.read() {
        Some(Err(trouble)) if trouble.wrong() == Some(Wrong::Fields) => t(msg::reason_email()),
        _ => String::new(),
    };
    rsx! {
        p { class: "lead", {t(msg::desk_text())} }
        match &*state.read() {
            Some(Ok(())) => rsx! {
                Banner { tone: Tone::Good, test: "link-sent", p { {t(msg::desk_link_sent())} } }
            },
            Some(Err(trouble)) if trouble.wrong() != Some(Wrong::Fields) => rsx! {
                TroubleText { trouble: trouble.clone() }
            },
            _ => rsx! {},
        }
        Field {
            label: t(msg::desk_email()),
            kind: FieldKind::Email,
            value: email(),
            error: wrong,
            test: "desk-email",
            oninput: move |text| email.set(text),
            onenter: move |()| send.call(()),
        }
        Button {
            label: t(msg::desk_send_link()),
            look: Look::Primary,
            busy: busy(),
            test: testid::NEXT,
            onclick: move |()| send.call(()),
        }
    }
}
