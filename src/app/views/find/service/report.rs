use besace_domain::ServiceId;
use besace_i18n::{msg, names};
use besace_registry_api::{Report, ReportKind, encode};
use dioxus::prelude::*;

use crate::{
    components::{Banner, Button, Choice, Look, Pick, Sheet, TextArea, Tone},
    platform,
    state::use_text,
};

const KINDS: [(ReportKind, &str); 5] = [
    (ReportKind::ClosedForGood, "closed-for-good"),
    (ReportKind::WrongNumber, "wrong-number"),
    (ReportKind::WrongHours, "wrong-hours"),
    (ReportKind::Unsafe, "unsafe"),
    (ReportKind::Other, "other"),
];
/// So long until the network is tried again, in milliseconds.
const AGAIN: i32 = 20_000;

/// What became of a report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Sent,
    Waits,
    Refused,
}

/// Lets anybody say what is wrong with a service. Nothing about who says so goes along, and nothing is kept on the
/// phone: what cannot be sent waits in memory.
#[component]
pub fn ReportButton(id: ServiceId) -> Element {
    let t = use_text();
    let mut open = use_signal(|| false);
    let mut kind = use_signal(|| KINDS[0].1.to_owned());
    let mut words = use_signal(String::new);
    let mut fate = use_signal(|| None::<Fate>);
    let mut busy = use_signal(|| false);
    if !platform::reaches_hub() {
        return rsx! {};
    }
    let send = move |()| {
        let Some((kind, _)) = KINDS.iter().find(|(_, name)| *name == *kind.peek()) else { return };
        let report = Report { service: id.0.clone(), kind: *kind, text: words.peek().trim().to_owned() };
        let Ok(bytes) = encode(&report) else { return };
        busy.set(true);
        // A task of the app's, not of the screen's: that one may be left at once.
        dioxus::core::spawn_forever(async move {
            loop {
                let now = match platform::tell_hub("/v1/registry/reports", &bytes).await {
                    Some(200..300) => Fate::Sent,
                    None => Fate::Waits,
                    Some(_) => Fate::Refused,
                };
                if let (Ok(mut fate), Ok(mut busy)) = (fate.try_write(), busy.try_write()) {
                    *fate = Some(now);
                    *busy = false;
                }
                if now != Fate::Waits {
                    break;
                }
                platform::sleep(AGAIN).await;
            }
        });
    };
    let picks = KINDS.iter().map(|(kind, name)| Pick::new(*name, t(names::report_kind(*kind)))).collect::<Vec<_>>();
    rsx! {
        Button {
            label: t(msg::service_report()),
            look: Look::Quiet,
            icon: "alert",
            test: "report",
            onclick: move |()| open.set(true),
        }
        if open() {
            Sheet {
                title: t(msg::service_report()),
                opener: "report",
                onclose: move |()| {
                    open.set(false);
                    fate.set(None);
                    words.set(String::new());
                },
                foot: rsx! {
                    if fate().is_none_or(|fate| fate == Fate::Refused) {
                        Button {
                            label: t(msg::service_report_send()),
                            look: Look::Primary,
                            busy: busy(),
                            test: "report-send",
                            onclick: send,
                        }
                    }
                },
                match fate() {
                    Some(Fate::Sent) => rsx! {
                        Banner { tone: Tone::Good, test: "report-sent", p { {t(msg::service_report_sent())} } }
                    },
                    Some(Fate::Waits) => rsx! {
                        Banner { test: "report-waits", p { {t(msg::service_report_waits())} } }
                    },
                    refused => rsx! {
                        if refused.is_some() {
                            Banner { tone: Tone::Care, test: "report-refused", p { {t(msg::service_report_refused())} } }
                        }
                        p { {t(msg::service_report_text())} }
                        Choice {
                            legend: t(msg::service_report_what()),
                            picks,
                            value: kind(),
                            test: "report-",
                            onchange: move |name| kind.set(name),
                        }
                        TextArea {
                            label: t(msg::service_report_words()),
                            value: words(),
                            rows: 2,
                            test: "report-words",
                            oninput: move |text| words.set(text),
                        }
                    },
                }
            }
        }
    }
}
