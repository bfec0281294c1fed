use besace_engine_api::{Fault, Gathered, ImportReport, Secret};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, ErrorText, Field, FieldKind, Look, Page, RouteButton, Scan, Tone},
    state::{Revisions, use_engine, use_text},
    testid,
    views::{Route, share::SyncRow},
};

/// Brings a toolbox back from the codes of its paper.
#[component]
pub fn BringScreen() -> Element {
    let t = use_text();
    let engine = use_engine();
    let revisions = use_context::<Revisions>();
    let mut codes = use_signal(Vec::<String>::new);
    let mut seen = use_signal(Vec::<String>::new);
    let mut gathered = use_signal(|| Gathered { have: 0, total: 0 });
    let mut stranger = use_signal(|| false);
    let mut secret = use_signal(String::new);
    let mut answer = use_signal(|| None::<Result<ImportReport, Fault>>);
    let mut busy = use_signal(|| false);

    let looked = engine.clone();
    let read = use_callback(move |text: String| {
        // The camera tells the same code again and again.
        if seen.peek().contains(&text) {
            return;
        }
        seen.push(text.clone());
        let engine = looked.clone();
        spawn(async move {
            let mut with_it = codes.peek().clone();
            with_it.push(text.clone());
            let fits = engine.look_at_codes(with_it).await.is_ok();
            stranger.set(!fits);
            if fits {
                // Others may have come meanwhile: it is added to what is there now.
                codes.push(text);
                let all = codes.peek().clone();
                if let Ok(now) = engine.look_at_codes(all).await {
                    gathered.set(now);
                }
            }
        });
    });
    let restore = use_callback(move |()| {
        let engine = engine.clone();
        let (all, phrase) = (codes.peek().clone(), Secret(secret.peek().clone()));
        spawn(async move {
            busy.set(true);
            let report = engine.restore_codes((all, phrase)).await;
            busy.set(false);
            if report.is_ok() {
                secret.set(String::new());
                revisions.toolbox_changed();
            }
            answer.set(Some(report));
        });
    });
    let Gathered { have, total } = gathered();
    let complete = total > 0 && have == total;
    let restored = matches!(*answer.read(), Some(Ok(_)));
    rsx! {
        Page { title: t(msg::bring_title()), back: Route::HomeScreen {},
            p { class: "soft", {t(msg::bring_lead())} }
            div { role: "status",
                if total > 0 && !restored {
                    Banner { tone: if complete { Tone::Good } else { Tone::Note }, test: testid::BRING_HAVE,
                        p { {t(msg::bring_have(have, total))} }
                    }
                }
                if stranger() && !complete {
                    Banner { tone: Tone::Care, test: testid::FAULT, p { {t(msg::bring_other())} } }
                }
            }
            Scan { done: complete, onread: read }
            match answer() {
                Some(Ok(report)) => rsx! {
                    Banner { tone: Tone::Good, test: "restored",
                        p { {t(msg::restore_done(report.added, report.updated))} }
                    }
                    // What is shared with teams does not come by paper or file: said here, with what to do.
                    SyncRow {}
                    RouteButton { to: Route::HomeScreen {}, label: t(msg::home()), look: Look::Primary, icon: "home" }
                },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                None => rsx! {},
            }
            if complete && !restored {
                Field {
                    label: t(msg::print_phrase()),
                    kind: FieldKind::Passphrase,
                    value: secret(),
                    test: "bring-secret",
                    oninput: move |text| secret.set(text),
                    onenter: move |()| restore.call(()),
                }
                Button {
                    label: if busy() { t(msg::loading()) } else { t(msg::restore_button()) },
                    look: Look::Primary,
                    busy: busy(),
                    test: testid::BRING_GO,
                    onclick: move |()| restore.call(()),
                }
            }
        }
    }
}
