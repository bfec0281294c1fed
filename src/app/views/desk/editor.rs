//! The editors' door and their work list.

use besace_domain::ServiceId;
use besace_i18n::{Message, msg, names};
use besace_registry_api::{Assertion, Attestation, Challenge, Problem, Role, Summary, Who, Work, Wrong};
use dioxus::prelude::*;

use super::{
    frame::{Frame, TroubleText},
    hub::{self, Trouble},
    stage::stage_words,
};
use crate::{
    components::{Banner, Button, Empty, List, ListRow, Look, Page, Section, Tone, Waiting},
    platform,
    state::{use_text, use_words},
    views::Route,
};

/// What waits for editors; before it, the door with the key.
#[component]
pub fn EditorScreen() -> Element {
    rsx! {
        Frame { Editor {} }
    }
}

#[component]
fn Editor() -> Element {
    let t = use_text();
    let mut who = use_signal(|| None::<Option<Who>>);
    let mut invitation = use_signal(String::new);
    use_hook(|| {
        spawn(async move {
            if let Some(secret) = platform::take_fragment().strip_prefix("k=") {
                invitation.set(secret.to_owned());
            }
            let known = hub::get::<Option<Who>>("me").await.ok().flatten().filter(|who| who.role == Role::Editor);
            who.set(Some(known.filter(|_| invitation.peek().is_empty())));
        });
    });
    rsx! {
        Page { title: t(msg::editor_title()),
            match who() {
                None => rsx! { Waiting {} },
                Some(Some(known)) => rsx! { WorkList { who: known, onleave: move |()| who.set(Some(None)) } },
                Some(None) => rsx! {
                    Door { invitation: invitation(), onenter: move |known| {
                            // The invitation is used up: from now on the key signs in.
                            invitation.set(String::new());
                            who.set(Some(Some(known)));
                        } }
                },
            }
        }
    }
}

/// Signs in by a passkey, or makes one where there is an invitation.
#[component]
fn Door(invitation: String, onenter: EventHandler<Who>) -> Element {
    let t = use_text();
    let mut busy = use_signal(|| false);
    let mut trouble = use_signal(|| None::<Trouble>);
    let shown = invitation.clone();
    let asked = use_resource(move || {
        let invitation = shown.clone();
        // A challenge is good for five minutes: this one only tells the name.
        async move {
            if invitation.is_empty() {
                None
            } else {
                Some(hub::post::<Challenge>("editor/challenge", &invitation).await)
            }
        }
    });
    let joins = !invitation.is_empty();
    let go = move |()| {
        let invitation = invitation.clone();
        spawn(async move {
            busy.set(true);
            match enter(&invitation).await {
                Ok(who) => onenter.call(who),
                Err(said) => trouble.set(Some(said)),
            }
            busy.set(false);
        });
    };
    rsx! {
        match asked.read().as_ref() {
            Some(Some(Ok(challenge))) => rsx! { p { class: "lead", {t(msg::editor_join(challenge.name.clone()))} } },
            Some(Some(Err(said))) => rsx! { TroubleText { trouble: said.clone() } },
            _ => rsx! {},
        }
        p { {t(msg::editor_enter_text())} }
        if let Some(trouble) = trouble() {
            TroubleText { trouble }
        }
        Button {
            label: if joins { t(msg::editor_make_key()) } else { t(msg::editor_enter()) },
            look: Look::Primary,
            icon: "lock",
            busy: busy(),
            test: "passkey",
            onclick: go,
        }
    }
}

async fn enter(invitation: &str) -> Result<Who, Trouble> {
    let no_key = || Trouble::Hub(Problem { wrong: Wrong::Passkey, remarks: Vec::new(), wait: 0, limit: 0 });
    let asked = hub::post::<Challenge>("editor/challenge", &invitation).await?;
    if invitation.is_empty() {
        let [credential, client_data, authenticator, signature] =
            platform::use_passkey(&asked.challenge, &asked.host).await.ok_or_else(no_key)?;
        hub::post("editor/enter", &Assertion { credential, client_data, authenticator, signature }).await
    } else {
        let [credential, public_key, client_data, authenticator] =
            platform::make_passkey(&asked.challenge, &asked.host, &asked.name).await.ok_or_else(no_key)?;
        let invitation = invitation.to_owned();
        hub::post("editor/join", &Attestation { invitation, credential, public_key, client_data, authenticator }).await
    }
}

#[component]
fn WorkList(who: Who, onleave: EventHandler<()>) -> Element {
    let t = use_text();
    let work = use_resource(|| async { hub::get::<Work>("work").await });
    let leave = move |()| {
        spawn(async move {
            if hub::post::<()>("close", &()).await.is_ok() {
                onleave.call(());
            }
        });
    };
    rsx! {
        p { class: "soft", {t(msg::desk_signed_in(who.name))} }
        match &*work.read() {
            None => rsx! { Waiting {} },
            Some(Err(said)) => rsx! { TroubleText { trouble: said.clone() } },
            Some(Ok(work)) => rsx! { Tasks { work: work.clone() } },
        }
        Button { label: t(msg::desk_sign_out()), look: Look::Quiet, test: "sign-out", onclick: leave }
    }
}

#[component]
fn Tasks(work: Work) -> Element {
    let t = use_text();
    let catalog = use_words().catalog();
    let since = work.since.zip(catalog).map(|(day, catalog)| t(msg::editor_one_since(catalog.date(day))));
    let parts: [(Message, &str, &Vec<Summary>); 5] = [
        (msg::editor_new(), "new", &work.new),
        (msg::editor_changed(), "changed", &work.changed),
        (msg::editor_reported(), "reported", &work.reported),
        (msg::editor_stale(), "stale", &work.stale),
        (msg::editor_doubles(), "doubles", &work.doubles),
    ];
    let nothing = parts.iter().all(|(_, _, all)| all.is_empty());
    rsx! {
        if work.approvals < 2 {
            Banner { tone: Tone::Care, test: "one-approval",
                p { {t(msg::editor_one())} }
                if let Some(since) = since {
                    p { {since} }
                }
            }
        }
        if nothing {
            Empty { icon: "check", text: t(msg::editor_nothing()) }
        }
        for (title, name, all) in parts {
            if !all.is_empty() {
                Section { title: t(title),
                    List {
                        for one in all.clone() {
                            Task { key: "{one.id}", one, test: ["work-", name].concat() }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Task(one: Summary, test: String) -> Element {
    let t = use_text();
    let mut said: Vec<String> =
        one.reports.iter().map(|all| t(msg::editor_report(t(names::report_kind(all.kind)), all.count))).collect();
    said.extend(one.doubles.iter().map(|double| [&t(msg::editor_doubles()), ": ", &double.name].concat()));
    let detail = if said.is_empty() { one.organization } else { said.join(" · ") };
    rsx! {
        ListRow {
            title: if one.name.is_empty() { t(msg::desk_no_name()) } else { one.name },
            detail,
            aside: t(stage_words(&one.stage)),
            to: Route::ReviewScreen { id: ServiceId(one.id).into() },
            test,
        }
    }
}
