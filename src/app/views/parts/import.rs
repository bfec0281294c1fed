use besace_engine_api::{ImportReport, Remark};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Button, Card, Look},
    state::use_text,
    testid,
};

/// Tells what an import did, line by line, until it is closed.
#[component]
pub fn ImportWords(report: ImportReport, onclose: EventHandler<()>) -> Element {
    let t = use_text();
    let counts = [
        (report.added, msg::import_added(report.added)),
        (report.updated, msg::import_updated(report.updated)),
        (report.unchanged, msg::import_unchanged(report.unchanged)),
        (report.refused, msg::import_refused(report.refused)),
    ];
    let whole = report.read > 0 && report.remarks.is_empty() && report.refused == 0;
    let line = |remark: &Remark| {
        let said = t(msg::import_remark(names::severity(remark.severity), names::reason(remark.reason)));
        let value = remark.value.clone();
        (t(msg::import_row(remark.row)), said, value)
    };
    rsx! {
        div { role: "status",
            Card { test: testid::IMPORT_REPORT,
                h2 { {t(msg::import_title())} }
                p { {t(msg::import_read(report.read))} }
                ul { class: "plain-list",
                    for (count, words) in counts {
                        if count > 0 {
                            li { {t(words)} }
                        }
                    }
                }
                if whole {
                    p { {t(msg::import_all_good())} }
                }
                if !report.remarks.is_empty() {
                    h3 { {t(msg::import_remarks())} }
                    ol { class: "remarks",
                        for (row, said, value) in report.remarks.iter().map(line) {
                            li {
                                strong { "{row}" }
                                span { "{said}" }
                                if !value.is_empty() {
                                    span { class: "remark-value", dir: "auto", "{value}" }
                                }
                            }
                        }
                    }
                }
                Button { label: t(msg::close()), look: Look::Quiet, icon: "x", onclick: move |()| onclose.call(()) }
            }
        }
    }
}
