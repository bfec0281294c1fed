use besace_engine_api::{Fault, FileIn, ImportReport, Secret};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Field, FieldKind, FilePick, Look, Section, Tone},
    platform::{self, Saved},
    state::{Revisions, use_engine, use_text, use_toasts},
    testid,
    views::share::SyncRow,
};

/// Writes the whole toolbox to a sealed file.
#[component]
pub fn ExportCard() -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut secret = use_signal(String::new);
    let mut again = use_signal(String::new);
    let mut wrong = use_signal(String::new);
    let mut fault = use_signal(|| None::<Fault>);
    let mut busy = use_signal(|| false);
    let export = use_callback(move |()| {
        if *secret.peek() != *again.peek() {
            wrong.set(t(msg::secret_differs()));
            return;
        }
        wrong.set(String::new());
        let engine = engine.clone();
        let phrase = Secret(secret.peek().clone());
        spawn(async move {
            busy.set(true);
            let file = engine.export_toolbox(phrase).await;
            busy.set(false);
            match file.as_ref().map(platform::save) {
                Ok(Saved::Handed) => toasts.say(t(msg::export_done())),
                Ok(Saved::At(place)) => toasts.say(t(msg::export_at(place))),
                Ok(Saved::Failed) => fault.set(Some(Fault::StorageGone)),
                Err(_) => {}
            }
            if file.is_ok() {
                secret.set(String::new());
                again.set(String::new());
            }
            fault.set(file.err());
        });
    });
    rsx! {
        Section { title: t(msg::export_title()),
            p { class: "soft", {t(msg::export_text())} }
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            Field {
                label: t(msg::export_phrase()),
                hint: t(msg::secret_passphrase_hint()),
                kind: FieldKind::Passphrase,
                value: secret(),
                test: "export-secret",
                oninput: move |text| secret.set(text),
            }
            Field {
                label: t(msg::secret_again()),
                error: wrong(),
                kind: FieldKind::Passphrase,
                value: again(),
                test: "export-again",
                oninput: move |text| again.set(text),
                onenter: move |()| export.call(()),
            }
            Button { label: t(msg::export_button()), icon: "download", busy: busy(), test: testid::EXPORT, onclick: move |()| export.call(()) }
        }
    }
}

/// Takes the toolbox of a sealed file in.
#[component]
pub fn RestoreCard() -> Element {
    let t = use_text();
    let engine = use_engine();
    let revisions = use_context::<Revisions>();
    let mut file = use_signal(|| None::<FileIn>);
    let mut secret = use_signal(String::new);
    let mut answer = use_signal(|| None::<Result<ImportReport, Fault>>);
    let mut busy = use_signal(|| false);
    let restore = use_callback(move |()| {
        let Some(sealed) = file.peek().clone() else { return };
        let engine = engine.clone();
        let phrase = Secret(secret.peek().clone());
        spawn(async move {
            busy.set(true);
            let report = engine.restore_toolbox((sealed, phrase)).await;
            busy.set(false);
            if report.is_ok() {
                file.set(None);
                secret.set(String::new());
                revisions.toolbox_changed();
            }
            answer.set(Some(report));
        });
    });
    rsx! {
        Section { title: t(msg::restore_title()),
            p { class: "soft", {t(msg::restore_text())} }
            match answer() {
                Some(Ok(report)) => rsx! {
                    Banner { tone: Tone::Good, test: "restored",
                        p { {t(msg::restore_done(report.added, report.updated))} }
                    }
                    // What is shared with teams does not come by paper or file: said here, with what to do.
                    SyncRow {}
                },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                None => rsx! {},
            }
            FilePick {
                label: if file().is_some() { t(msg::restore_chosen()) } else { t(msg::restore_choose()) },
                accept: "",
                icon: "upload",
                test: testid::RESTORE,
                onfile: move |sealed| {
                    answer.set(None);
                    file.set(Some(sealed));
                },
            }
            if file().is_some() {
                Field {
                    label: t(msg::export_phrase()),
                    kind: FieldKind::Passphrase,
                    value: secret(),
                    test: "restore-secret",
                    oninput: move |text| secret.set(text),
                    onenter: move |()| restore.call(()),
                }
                Button {
                    label: t(msg::restore_button()),
                    look: Look::Primary,
                    busy: busy(),
                    test: "restore-go",
                    onclick: move |()| restore.call(()),
                }
            }
        }
    }
}
