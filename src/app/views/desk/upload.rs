use besace_engine_api::FileIn;
use besace_i18n::msg;
use besace_registry_api::{UPLOAD_LIMIT, UPLOAD_ROWS, Uploaded};
use dioxus::prelude::*;

use super::{
    frame::TroubleText,
    hub::{self, Trouble},
};
use crate::{
    components::{Banner, Button, FilePick, Look, Section, Tone},
    state::use_text,
    views::parts::ImportWords,
};

/// Many services in one file: first what each row would do, then keeping it.
#[component]
pub fn Upload(onkept: EventHandler<()>) -> Element {
    let t = use_text();
    let mut file = use_signal(|| None::<FileIn>);
    let mut answer = use_signal(|| None::<Result<Uploaded, Trouble>>);
    let mut busy = use_signal(|| false);
    let send = use_callback(move |keep: bool| {
        let Some(FileIn(bytes)) = file.peek().clone() else { return };
        spawn(async move {
            busy.set(true);
            // A table says by its name what its rows are; a table of its own is one of services.
            let path = if keep { "uploads?name=services&keep=true" } else { "uploads?name=services&keep=false" };
            let done = hub::hand::<Uploaded>(path, &bytes).await;
            busy.set(false);
            if done.as_ref().is_ok_and(|done| done.kept) {
                file.set(None);
                onkept.call(());
            }
            answer.set(Some(done));
        });
    });
    let size = UPLOAD_LIMIT >> 20;
    rsx! {
        Section { title: t(msg::desk_upload()),
            p { class: "soft", {t(msg::desk_upload_text(size, UPLOAD_ROWS))} }
            FilePick {
                label: t(msg::desk_upload_choose()),
                accept: ".json,.csv,.geojson,application/json,text/csv",
                icon: "upload",
                test: "upload",
                onfile: move |chosen: FileIn| {
                    answer.set(None);
                    file.set(Some(chosen));
                    send.call(false);
                },
            }
            match answer() {
                Some(Ok(done)) => rsx! {
                    if done.kept {
                        Banner { tone: Tone::Good, test: "upload-kept", p { {t(msg::desk_upload_kept())} } }
                    }
                    ImportWords { report: done.report.clone(), onclose: move |()| answer.set(None) }
                    if !done.kept && done.report.added + done.report.updated > 0 {
                        Button {
                            label: t(msg::desk_upload_keep()),
                            look: Look::Primary,
                            busy: busy(),
                            test: "upload-keep",
                            onclick: move |()| send.call(true),
                        }
                    }
                },
                Some(Err(trouble)) => rsx! { TroubleText { trouble } },
                None => rsx! {},
            }
        }
    }
}
