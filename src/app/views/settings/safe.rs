use besace_engine_api::{Fault, Protection, Secret, SecretChange};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::{
    PhoneLockCard, RecoveryCard,
    files::{ExportCard, RestoreCard},
};
use crate::{
    components::{Button, Choice, ErrorText, Field, FieldKind, List, ListRow, Look, Page, Pick, Section},
    platform,
    state::{use_engine, use_session, use_text, use_toasts},
    testid,
    views::Route,
};

/// Code, paper code, sealed file.
#[component]
pub fn SafeScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::safe_title()), back: Route::SettingsScreen {},
            ChangeCard {}
            PhoneLockCard {}
            RecoveryCard {}
            ExportCard {}
            RestoreCard {}
            List {
                ListRow { title: t(msg::bring_way()), icon: "camera", test: testid::BRING_WAY, to: Route::BringScreen {} }
            }
        }
    }
}

/// Changes the code or passphrase; for a toolbox that is kept nowhere yet, keeps it from now on.
#[component]
fn ChangeCard() -> Element {
    let t = use_text();
    let engine = use_engine();
    let session = use_session();
    let toasts = use_toasts();
    let keeping = session.session_only();
    let mut now = use_signal(String::new);
    let mut new = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut kind = use_signal(|| "code".to_owned());
    let mut wrong = use_signal(String::new);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let change = use_callback(move |()| {
        if *new.peek() != *again.peek() {
            wrong.set(t(msg::secret_differs()));
            return;
        }
        wrong.set(String::new());
        let secret = Secret(new.peek().clone());
        let new_way = if *kind.peek() == "code" { Protection::Code(secret) } else { Protection::Passphrase(secret) };
        let present = Secret(now.peek().clone());
        let engine = engine.clone();
        spawn(async move {
            busy.set(true);
            let done = if keeping {
                engine.keep_toolbox(new_way).await.map(|_| platform::remember())
            } else {
                engine.change_secret(SecretChange { now: present, new: new_way }).await
            };
            session.refresh(engine).await;
            busy.set(false);
            if done.is_ok() {
                for mut field in [now, new, again] {
                    field.set(String::new());
                }
                toasts.say(t(msg::change_done()));
            }
            fault.set(done.err());
        });
    });
    if session.kept_nowhere() && !keeping {
        return rsx! {};
    }
    let field = if kind() == "code" { FieldKind::Code } else { FieldKind::Passphrase };
    rsx! {
        Section { title: if keeping { t(msg::keep_from_now()) } else { t(msg::change_title()) },
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            if !keeping {
                Field {
                    label: t(msg::change_now()),
                    hint: t(msg::change_now_hint()),
                    kind: FieldKind::Passphrase,
                    value: now(),
                    test: "secret-now",
                    oninput: move |text| now.set(text),
                }
            }
            Choice {
                legend: t(msg::change_kind()),
                picks: vec![Pick::new("code", t(msg::protect_code())), Pick::new("passphrase", t(msg::protect_passphrase()))],
                value: kind(),
                test: testid::PROTECT,
                onchange: move |value| kind.set(value),
            }
            Field {
                label: t(msg::change_new()),
                hint: t(if kind() == "code" { msg::secret_code_hint() } else { msg::secret_passphrase_hint() }),
                kind: field,
                value: new(),
                test: testid::SECRET,
                oninput: move |text| new.set(text),
            }
            Field {
                label: t(msg::secret_again()),
                error: wrong(),
                kind: field,
                value: again(),
                test: testid::SECRET_AGAIN,
                oninput: move |text| again.set(text),
                onenter: move |()| change.call(()),
            }
            Button {
                label: if busy() { t(msg::loading()) } else { t(msg::save()) },
                look: Look::Primary,
                busy: busy(),
                test: testid::SAVE,
                onclick: move |()| change.call(()),
            }
        }
    }
}
