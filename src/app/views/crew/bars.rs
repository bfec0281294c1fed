//! Bars and tables of figures. The numbers stand beside each drawing: nothing is told by colour alone.

use besace_domain::follow_through::{Became, Counts, Group, Part};
use besace_i18n::{Catalog, Message, msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Icon, Section},
    state::{use_text, use_words},
    testid,
};

/// What became of an appointment, in words.
pub fn became_name(became: Became) -> Message {
    match became {
        Became::Attended => msg::became_attended(),
        Became::Moved => msg::became_moved(),
        Became::Excused => msg::became_excused(),
        Became::Missed => msg::became_missed(),
        Became::Cancelled => msg::became_cancelled(),
        Became::Unknown => msg::became_unknown(),
        Became::NotShared => msg::became_not_shared(),
        Became::ToCome => msg::became_to_come(),
    }
}

fn became_icon(became: Became) -> &'static str {
    match became {
        Became::Attended => "outcome-attended",
        Became::Moved => "outcome-rescheduled",
        Became::Excused => "outcome-excused",
        Became::Missed => "outcome-missed",
        Became::Cancelled => "outcome-cancelled",
        Became::Unknown => "outcome-planned",
        Became::NotShared => "hide",
        Became::ToCome => "calendar",
    }
}

/// What the appointments of a line have in common, in words.
pub fn group_name(catalog: &Catalog, group: &Group) -> String {
    match group {
        Group::With(name) => name.clone(),
        Group::WithNobody => catalog.text(&msg::figures_with_nobody()),
        Group::Need(need) => catalog.text(&names::need(*need)),
        Group::SeveralNeeds => catalog.text(&msg::figures_several_needs()),
        Group::NoNeed => catalog.text(&msg::figures_no_need()),
        Group::Week(monday) => catalog.date(*monday),
        Group::Others => catalog.text(&msg::figures_others()),
    }
}

/// A bar for each thing that became of them, with its number.
#[component]
pub fn Whole(counts: Counts) -> Element {
    let t = use_text();
    let most = Became::ALL.iter().map(|became| counts.of(*became)).max().unwrap_or(0).max(1);
    rsx! {
        ul { class: "bars", role: "list", "data-testid": testid::FIGURES_WHOLE,
            for became in Became::ALL {
                if counts.of(became) > 0 {
                    li { key: "{became:?}", class: "bar-line",
                        Icon { id: became_icon(became) }
                        span { {t(became_name(became))} }
                        strong { "{counts.of(became)}" }
                        Bar { parts: vec![(became, counts.of(became))], of: most }
                    }
                }
            }
        }
    }
}

/// A drawing beside its numbers; screen readers have those.
#[component]
fn Bar(parts: Vec<(Became, u32)>, of: u32) -> Element {
    let mut at = 0;
    let spans: Vec<_> = parts
        .into_iter()
        .map(|(became, number)| {
            let start = at;
            at += number;
            (became, start, number)
        })
        .collect();
    rsx! {
        svg { class: "bar-drawing", view_box: "0 0 {of} 1", preserve_aspect_ratio: "none", "aria-hidden": "true",
            for (became , start , number) in spans {
                rect { key: "{became:?}", class: "bar-{became:?}", x: "{start}", y: "0", width: "{number}", height: "1" }
            }
        }
    }
}

/// The groups of one kind: a bar for each, and the table of their numbers.
#[component]
pub fn Parts(title: String, parts: Vec<Part>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let most = parts.iter().map(|part| part.counts.total()).max().unwrap_or(0).max(1);
    rsx! {
        Section { title: title.clone(),
            if parts.is_empty() {
                p { class: "soft", {t(msg::figures_not_split())} }
            } else {
                ul { class: "bars", role: "list", "aria-hidden": "true",
                    for part in parts.iter() {
                        li { key: "{part.group:?}", class: "bar-part",
                            span { dir: "auto", {group_name(&catalog, &part.group)} }
                            strong { "{part.counts.total()}" }
                            Bar {
                                parts: Became::ALL.map(|became| (became, part.counts.of(became))).to_vec(),
                                of: most,
                            }
                        }
                    }
                }
                Table { title, parts }
            }
        }
    }
}

/// The numbers of a drawing.
#[component]
fn Table(title: String, parts: Vec<Part>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let shown: Vec<Became> =
        Became::ALL.into_iter().filter(|became| parts.iter().any(|part| part.counts.of(*became) > 0)).collect();
    rsx! {
        div { class: "table-scroll", role: "region", tabindex: "0", "aria-label": title.clone(),
            table { class: "figures", "data-testid": testid::FIGURES_TABLE,
                caption { class: "unseen", "{title}" }
                thead {
                    tr {
                        th { scope: "col" }
                        th { scope: "col", {t(msg::figures_col_people())} }
                        th { scope: "col", {t(msg::figures_col_shared())} }
                        for became in shown.clone() {
                            th { key: "{became:?}", scope: "col",
                                span { class: "bar-key bar-key-{became:?}", "aria-hidden": "true" }
                                {t(became_name(became))}
                            }
                        }
                    }
                }
                tbody {
                    for part in parts {
                        tr { key: "{part.group:?}",
                            th { scope: "row", dir: "auto", {group_name(&catalog, &part.group)} }
                            td { "{part.people}" }
                            td { "{part.counts.total()}" }
                            for became in shown.clone() {
                                td { key: "{became:?}", "{part.counts.of(became)}" }
                            }
                        }
                    }
                }
            }
        }
    }
}
