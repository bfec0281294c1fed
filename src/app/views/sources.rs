use besace_engine_api::{CrisisLine, CrisisQuery, DirectoryInfo, TextSources};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Banner, ErrorText, Icon, Page, Section, Toggle, Tone, Waiting},
    state::{use_ask, use_text, use_words},
    testid,
    views::{Route, find::DirectoryAge},
};

/// For those who run the app: where each number and the directory come from, and how sure that is.
#[component]
pub fn SourcesScreen() -> Element {
    let t = use_text();
    rsx! {
        Page { title: t(msg::sources_title()), back: Route::SettingsScreen {},
            Banner { tone: Tone::Care, p { {t(msg::sources_intro())} } }
            Directory {}
            Section { title: t(msg::sources_pictures()),
                p { {t(msg::service_source("Lucide"))} }
                p { {t(msg::service_licence("ISC, MIT"))} }
                Origin { text: "https://lucide.dev" }
            }
            Section { title: t(msg::sources_app()),
                p { {t(msg::service_licence("MIT, Apache-2.0"))} }
            }
            Texts {}
            Section { title: t(msg::help_lines()), Lines {} }
        }
    }
}

/// The sources of the directory, with licence and attribution.
#[component]
fn Directory() -> Element {
    let t = use_text();
    let info = use_ask(|engine| async move { engine.directory_info(()).await });
    let info = info.read();
    rsx! {
        Section { title: t(msg::sources_directory()),
            DirectoryAge {}
            if let Some(Ok(Some(DirectoryInfo { sources, digest, .. }))) = &*info {
                for source in sources.iter().cloned() {
                    p { dir: "auto", {t(msg::service_source(source.name))} }
                    if !source.licence.is_empty() {
                        p { dir: "auto", {t(msg::service_licence(source.licence))} }
                    }
                    Origin { text: source.url }
                }
                p { class: "long-text", {t(msg::sources_digest(digest))} }
            }
        }
    }
}

/// The sources of the first steps and of the card.
#[component]
fn Texts() -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let texts = use_ask(|engine| async move { engine.text_sources(()).await });
    let texts = texts.read();
    let TextSources { checked, steps, card } = match &*texts {
        None => return rsx! {},
        Some(Err(fault)) => return rsx! { ErrorText { fault: fault.clone() } },
        Some(Ok(texts)) => texts,
    };
    rsx! {
        Section { title: t(msg::sources_steps()),
            if let Some(date) = checked {
                p { {t(msg::sources_compiled(catalog.date(*date)))} }
            }
            for step in steps.iter().cloned() {
                details { key: "{step.number}", class: "fold",
                    summary {
                        if let Some(text) = names::first_step(step.number) {
                            {t(text)}
                        }
                    }
                    p { lang: "en", dir: "ltr", "{step.why}" }
                    for source in step.sources {
                        Origin { key: "{source}", text: source.clone() }
                    }
                }
            }
            details { class: "fold",
                summary { {t(msg::sources_card())} }
                p { class: "keep-lines long-text", lang: "en", dir: "ltr", "{card}" }
            }
        }
    }
}

#[component]
fn Lines() -> Element {
    let t = use_text();
    let words = use_words();
    let mut one_only = use_signal(|| false);
    let lines = use_ask(move |engine| {
        let query = CrisisQuery { country: String::new(), language: words.language().tag().to_owned() };
        async move {
            // Brings what is told of the lines too: help must not wait for it.
            let _ = engine.text_sources(()).await;
            engine.crisis_lines(query).await
        }
    });
    match &*lines.read() {
        None => rsx! { Waiting {} },
        Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
        Some(Ok(lines)) => {
            let unsure = lines.iter().filter(|line| !line.two_sources).count();
            let shown = |line: &&CrisisLine| !one_only() || !line.two_sources;
            rsx! {
                Toggle {
                    label: t(msg::sources_one_only()),
                    hint: t(msg::sources_one_count(unsure, lines.len())),
                    on: one_only(),
                    test: testid::ONE_SOURCE,
                    onchange: move |on| one_only.set(on),
                }
                for (code, country) in names::COUNTRIES.iter().filter_map(|code| Some((*code, names::country_name(code)?))) {
                    details { key: "{code}", class: "fold", open: code == names::COUNTRIES[0],
                        summary { {t(country)} }
                        for (index, line) in lines.iter().filter(|line| line.country == code).filter(shown).enumerate() {
                            LineSources { key: "{index}", line: line.clone() }
                        }
                    }
                }
            }
        }
    }
}

/// A number with everything that is known about it.
#[component]
fn LineSources(line: CrisisLine) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let kind = names::line_service(&line.service).or_else(|| names::line_kind(&line.kind));
    let sure = if line.two_sources { "check" } else { "alert" };
    rsx! {
        div { class: "card source", "data-testid": testid::LINE,
            h3 { dir: "auto", "{line.name}: " bdi { "{line.number}" } }
            if let Some(kind) = kind {
                p { {t(kind)} }
            }
            p { class: if line.two_sources { "fact" } else { "fact fact-care" },
                Icon { id: sure }
                span {
                    if line.two_sources {
                        {t(msg::line_two_sources())}
                    } else {
                        {t(msg::line_one_source())}
                    }
                }
            }
            if let Some(date) = line.checked {
                p { {t(msg::line_checked(catalog.date(date)))} }
            }
            h4 { {t(msg::line_sources())} }
            // As those who compiled the list wrote it, in English.
            p { lang: "en", dir: "ltr", "{line.seen_in}" }
            for source in line.sources {
                Origin { key: "{source}", text: source.clone() }
            }
        }
    }
}

/// Where something was seen: a link where it is a safe one, else as it stands.
#[component]
fn Origin(text: String) -> Element {
    rsx! {
        if text.starts_with("https://") && !text.contains(' ') {
            a { class: "origin", dir: "ltr", href: text.clone(), rel: "noopener noreferrer", target: "_blank", "{text}" }
        } else if !text.is_empty() {
            p { class: "long-text", dir: "ltr", "{text}" }
        }
    }
}
