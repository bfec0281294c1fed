//! One listing as an editor sees it: what changed side by side, doubles, reports, history, decisions.

use besace_engine_api::Documents;
use besace_i18n::{Catalog, Message, msg, names};
use besace_registry_api::{Decision, Form, Item, Refusal};
use dioxus::prelude::*;

use super::{
    frame::{Frame, TroubleText},
    history::History,
    hub::{self, Trouble},
    stage::StageBanner,
    text::lines,
};
use crate::{
    components::{Banner, Button, Card, List, ListRow, Look, Page, Pick, Section, Select, TextArea, Tone, Waiting},
    state::{use_text, use_words},
    views::{Route, ServicePath, people::in_words},
};

/// One listing.
#[component]
pub fn ReviewScreen(id: ServicePath) -> Element {
    rsx! {
        Frame {
            // From a listing to its double: a new page, not the first one's with another address.
            for id in [id.0.0] {
                Fetched { key: "{id}", id }
            }
        }
    }
}

#[component]
fn Fetched(id: String) -> Element {
    let t = use_text();
    let mut decided = use_signal(|| None::<Item>);
    let fetched = use_resource({
        let path = ["work/", &id].concat();
        move || {
            let path = path.clone();
            async move { hub::get::<Item>(&path).await }
        }
    });
    let back = Route::EditorScreen {};
    let item = decided().map(Ok).or_else(|| fetched.read().clone());
    match item {
        None => rsx! { Waiting {} },
        Some(Err(trouble)) => rsx! {
            Page { title: t(msg::editor_title()), back, TroubleText { trouble } }
        },
        Some(Ok(item)) => rsx! { Review { item, ondecided: move |item| decided.set(Some(item)) } },
    }
}

#[component]
fn Review(item: Item, ondecided: EventHandler<Item>) -> Element {
    let t = use_text();
    let mut trouble = use_signal(|| None::<Trouble>);
    let id = item.id.clone();
    let decide = use_callback(move |decision: Decision| {
        let path = ["work/", &id].concat();
        spawn(async move {
            match hub::post::<Item>(&path, &decision).await {
                Ok(item) => {
                    trouble.set(None);
                    ondecided.call(item);
                }
                Err(said) => trouble.set(Some(said)),
            }
        });
    });
    let submitted = item.submission.as_ref().map(|submission| submission.form.clone());
    // Of what was refused nothing waits and nothing is published.
    let shown = submitted.as_ref().or(item.published.as_ref()).map(|form| form.name.clone());
    rsx! {
        Page { title: shown.clone().unwrap_or_else(|| t(msg::editor_title())), back: Route::EditorScreen {},
            if !item.provider.is_empty() {
                StageBanner { stage: item.stage.clone(), live: item.published.is_some() }
                p { class: "soft", dir: "auto", {t(msg::editor_provider(item.provider.clone()))} }
            }
            if item.stale {
                Banner { tone: Tone::Care, p { {t(msg::desk_stale())} } }
            }
            if let Some(trouble) = trouble() {
                TroubleText { trouble }
            }
            if !item.reports.is_empty() {
                Section { title: t(msg::editor_reported()),
                    for all in item.reports.clone() {
                        Card { test: "report",
                            p { strong { {t(msg::editor_report(t(names::report_kind(all.kind)), all.count))} } }
                            for text in all.texts {
                                p { dir: "auto", "{text}" }
                            }
                        }
                    }
                    Button {
                        label: t(msg::editor_settle()),
                        icon: "check",
                        test: "settle",
                        onclick: move |()| decide.call(Decision::Settle),
                    }
                }
            }
            if !item.doubles.is_empty() {
                Section { title: t(msg::editor_doubles()),
                    List {
                        for double in item.doubles.clone() {
                            ListRow {
                                title: double.name,
                                detail: double.alike.iter().map(|alike| t(names::likeness(*alike))).collect::<Vec<_>>().join(" · "),
                                to: Route::ReviewScreen { id: besace_domain::ServiceId(double.id).into() },
                                test: "double",
                            }
                        }
                    }
                }
            }
            if shown.is_some() {
                SideBySide { before: item.published.clone(), after: submitted }
            }
            Decisions { item: item.clone(), decide }
            History { events: item.history.clone() }
        }
    }
}

/// What can be decided.
#[component]
fn Decisions(item: Item, decide: Callback<Decision>) -> Element {
    let t = use_text();
    let mut question = use_signal(String::new);
    let mut reason = use_signal(|| 0_usize);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let reasons: Vec<Pick> = (0..)
        .zip(Refusal::ALL)
        .map(|(at, why): (usize, _)| Pick::new(at.to_string(), t(names::refusal(why))))
        .collect();
    rsx! {
        if let Some(submission) = item.submission.clone() {
            if !submission.approved_by.is_empty() {
                p { "data-testid": "approved-by", {t(msg::editor_approved_by(catalog.list(&submission.approved_by)))} }
            }
            if submission.may_approve {
                Button {
                    label: t(msg::editor_approve()),
                    look: Look::Primary,
                    icon: "check",
                    test: "approve",
                    onclick: {
                        let number = submission.number;
                        move |()| decide.call(Decision::Approve { number })
                    },
                }
            } else if !submission.approved_by.is_empty() {
                p { {t(msg::editor_second())} }
            }
            TextArea { label: t(msg::editor_question()), value: question(), rows: 2, test: "question", oninput: move |text| question.set(text) }
            Button {
                label: t(msg::editor_ask()),
                icon: "text",
                test: "ask",
                onclick: {
                    let number = submission.number;
                    move |()| decide.call(Decision::Ask { number, text: question.peek().clone() })
                },
            }
            Select {
                label: t(msg::editor_refuse()),
                picks: reasons,
                value: reason().to_string(),
                test: "refuse-reason",
                onchange: move |at: String| reason.set(at.parse().unwrap_or_default()),
            }
            Button {
                label: t(msg::stage_refused()),
                look: Look::Danger,
                icon: "x",
                test: "refuse",
                onclick: {
                    let number = submission.number;
                    move |()| {
                        let at: usize = *reason.peek();
                        if let Some(reason) = Refusal::ALL.get(at) {
                            decide.call(Decision::Refuse { number, reason: *reason });
                        }
                    }
                },
            }
        }
        for number in item.versions.clone() {
            Button {
                label: t(msg::editor_restore(number)),
                look: Look::Quiet,
                icon: "undo",
                test: "restore",
                onclick: move |()| decide.call(Decision::Restore { version: number }),
            }
        }
        if item.published.is_some() && !item.provider.is_empty() {
            Button {
                label: t(msg::desk_take_out()),
                look: Look::Quiet,
                icon: "trash",
                test: "remove",
                onclick: move |()| decide.call(Decision::Remove),
            }
        }
    }
}

/// Each field that says something, before and after; what changed stands first.
#[component]
fn SideBySide(before: Option<Form>, after: Option<Form>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let both = before.is_some() && after.is_some();
    let waits = after.is_some();
    let old = before.unwrap_or_default();
    let new = after.unwrap_or_else(|| old.clone());
    let (olds, news) = (rows(&old, &catalog), rows(&new, &catalog));
    let mut all: Vec<(String, String, String)> = Vec::new();
    for at in 0..olds.len().max(news.len()) {
        let text = |rows: &[(String, String)]| rows.get(at).map(|row| row.1.clone()).unwrap_or_default();
        let label = news.get(at).or(olds.get(at)).map(|row| row.0.clone()).unwrap_or_default();
        let (was, is) = (text(&olds), text(&news));
        if !was.is_empty() || !is.is_empty() {
            all.push((label, was, is));
        }
    }
    if both {
        all.sort_by_key(|(_, was, is)| was == is);
    }
    rsx! {
        table { class: "side", "data-testid": "side",
            thead {
                tr {
                    th { scope: "col", {t(msg::editor_field())} }
                    if both {
                        th { scope: "col", {t(msg::editor_before())} }
                    }
                    th { scope: "col", {t(if waits { msg::editor_after() } else { msg::editor_before() })} }
                }
            }
            tbody {
                for (label, was, is) in all {
                    tr { class: if both && was != is { "side-changed" },
                        th { scope: "row", "{label}" }
                        if both {
                            td { Lines { text: was.clone() } }
                        }
                        td {
                            if both && was != is {
                                strong { Lines { text: is.clone() } }
                            } else {
                                Lines { text: is.clone() }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Lines that run each in the direction of its own letters.
#[component]
fn Lines(text: String) -> Element {
    rsx! {
        for line in text.lines() {
            span { class: "side-line", dir: "auto", "{line}" }
        }
    }
}

/// A form as lines: what a field is called, what it says.
fn rows(form: &Form, catalog: &Catalog) -> Vec<(String, String)> {
    let t = |message: Message| catalog.text(&message);
    let yes = |on: bool| if on { t(msg::desk_yes()) } else { String::new() };
    let several = |all: Vec<String>| catalog.list(&all);
    let mut rows = vec![
        (t(msg::desk_phones()), lines(&form.phones)),
        (t(msg::desk_emails()), lines(&form.emails)),
        (t(msg::desk_url()), form.url.clone()),
        (t(msg::desk_organization()), form.organization.clone()),
        (t(msg::desk_organization_about()), form.organization_about.clone()),
        (t(msg::desk_name()), form.name.clone()),
        (t(msg::desk_about()), form.about.clone()),
        (t(msg::desk_step_needs()), several(form.needs.iter().map(|one| t(names::need(*one))).collect())),
        (t(msg::desk_audiences()), several(form.audiences.iter().map(|one| t(names::audience(*one))).collect())),
        (t(msg::desk_eligibility()), form.eligibility.clone()),
        (
            t(msg::desk_documents()),
            match &form.documents {
                Documents::Unknown => String::new(),
                Documents::None => t(msg::desk_documents_none()),
                Documents::Needed(papers) => lines(papers),
            },
        ),
        (t(msg::desk_cost()), form.cost.clone()),
        (t(msg::desk_languages()), form.languages.join(", ")),
        (t(msg::desk_access()), several(form.access.iter().map(|one| t(names::access(*one))).collect())),
        (t(msg::desk_capacity()), form.capacity.clone()),
        (t(msg::desk_contact()), form.contact.clone()),
    ];
    for (number, place) in (1_u32..).zip(&form.places) {
        let hours = in_words(catalog, &place.hours).map_or_else(|| place.hours.clone(), |words| words.join("\n"));
        let closed = place.holidays == besace_registry_api::Holidays::Closed;
        let marks = [
            (place.confidential, msg::desk_confidential()),
            (place.mobile, msg::desk_mobile()),
            (closed, msg::desk_holidays()),
        ];
        let marks: Vec<String> = marks.into_iter().filter(|(on, _)| *on).map(|(_, words)| t(words)).collect();
        let town = [place.postcode.as_str(), &place.city].join(" ");
        let position =
            if place.latitude.is_empty() { String::new() } else { [&*place.latitude, ", ", &place.longitude].concat() };
        let all = [&place.name, &place.street, town.trim(), &position, &place.directions, &hours, &place.note];
        let mut text: Vec<String> = all.into_iter().filter(|text| !text.is_empty()).map(ToString::to_string).collect();
        text.extend(marks);
        if let Some(can) = place.wheelchair {
            let said = if can { yes(true) } else { t(msg::desk_no()) };
            text.push([&t(msg::desk_wheelchair()), ": ", &said].concat());
        }
        rows.push((t(msg::desk_place(number)), text.join("\n")));
    }
    rows
}
