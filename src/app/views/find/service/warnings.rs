use besace_engine_api::{Closure, Full, ServiceView};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, Tone},
    state::{use_text, use_words},
};

/// What to know before anything else: an example, closed for a time, full, a message, long unconfirmed.
#[component]
pub fn Warnings(view: ServiceView) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let closed = view.closure.map(|Closure { from, until }| {
        let date = |date| catalog.date(date);
        t(match (from.map(date), until.map(date)) {
            (Some(from), Some(until)) => msg::service_closed_between(from, until),
            (None, Some(until)) => msg::service_closed_to(until),
            (Some(from), None) => msg::service_closed_from(from),
            (None, None) => msg::service_closed_open_end(),
        })
    });
    rsx! {
        if view.example {
            Banner { p { {t(msg::example_record())} } }
        }
        if let Some(closed) = closed {
            Banner { tone: Tone::Care, test: "closed", p { "{closed}" } }
        }
        if view.full != Full::No {
            Banner { tone: Tone::Care, test: "full",
                p { {t(msg::service_full())} }
                if let Full::Until(day) = view.full {
                    p { {t(msg::service_alert_until(catalog.date(day)))} }
                }
            }
        }
        if let Some(alert) = view.alert {
            Banner { tone: Tone::Care, title: t(msg::service_alert()), test: "alert",
                p { dir: "auto", "{alert.text}" }
                if let Some(until) = alert.until {
                    p { {t(msg::service_alert_until(catalog.date(until)))} }
                }
            }
        }
        if view.stale {
            Banner { tone: Tone::Care, p { {t(msg::service_stale())} } }
        }
    }
}
