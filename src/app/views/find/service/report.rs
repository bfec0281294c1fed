use besace_domain::ServiceId;
use besace_engine_api::{ReportFate, ReportKind, ServiceReport};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Choice, Look, Pick, Sheet, TextArea, Tone},
    platform,
    state::{use_engine, use_text, use_toasts},
};

/// Lets anybody say what is wrong with a service, and tells what became of it. Nothing about who says so goes along.
#[component]
pub fn ReportPart(id: ServiceId, fate: Option<ReportFate>) -> Element {
    let t = use_text();
    let mut open = use_signal(|| false);
    if !platform::knows_hub() {
        return rsx! {};
    }
    rsx! {
        div { role: "status",
            match fate {
                Some(ReportFate::Waits { kept: true }) => rsx! {
                    Banner { test: "report-waits", p { {t(msg::service_report_waits_kept())} } }
                },
                Some(ReportFate::Waits { kept: false }) => rsx! {
                    Banner { test: "report-waits", p { {t(msg::service_report_waits())} } }
                },
                Some(ReportFate::Sent) => rsx! {
                    Banner { tone: Tone::Good, test: "report-sent", p { {t(msg::service_report_sent())} } }
                },
                Some(ReportFate::Refused) => rsx! {
                    Banner { tone: Tone::Care, test: "report-refused", p { {t(msg::service_report_refused())} } }
                },
                None => rsx! {},
            }
        }
        Button {
            label: t(msg::service_report()),
            look: Look::Quiet,
            icon: "alert",
            test: "report",
            onclick: move |()| open.set(true),
        }
        if open() {
            ReportSheet { id, onclose: move |()| open.set(false) }
        }
    }
}

#[component]
fn ReportSheet(id: ServiceId, onclose: EventHandler<()>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let mut kind = use_signal(|| 0_usize);
    let mut words = use_signal(String::new);
    let mut busy = use_signal(|| false);
    let picks: Vec<Pick> = (0..)
        .zip(ReportKind::ALL)
        .map(|(at, kind): (usize, _)| Pick::new(at.to_string(), t(names::report_kind(kind))))
        .collect();
    let send = move |()| {
        let Some(kind) = ReportKind::ALL.get(*kind.peek()) else { return };
        let report = ServiceReport { service: id.clone(), kind: *kind, text: words.peek().clone() };
        let engine = engine.clone();
        spawn(async move {
            busy.set(true);
            match engine.report_service(report).await {
                Ok(()) => onclose.call(()),
                Err(fault) => {
                    busy.set(false);
                    toasts.failed(&fault);
                }
            }
        });
    };
    rsx! {
        Sheet {
            title: t(msg::service_report()),
            opener: "report",
            onclose,
            foot: rsx! {
                Button {
                    label: t(msg::service_report_send()),
                    look: Look::Primary,
                    busy: busy(),
                    test: "report-send",
                    onclick: send,
                }
            },
            p { {t(msg::service_report_text())} }
            Choice {
                legend: t(msg::service_report_what()),
                picks,
                value: kind().to_string(),
                test: "report-",
                onchange: move |at: String| kind.set(at.parse().unwrap_or_default()),
            }
            TextArea {
                label: t(msg::service_report_words()),
                value: words(),
                rows: 2,
                test: "report-words",
                oninput: move |text| words.set(text),
            }
        }
    }
}
