use besace_domain::Profile;
use besace_engine_api::Fault;
use besace_i18n::{msg, names};
use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, Field, FieldKind, Pick, Section, Select},
    state::{Revisions, use_ask, use_engine, use_text},
    testid,
};

/// The first day out and the country: both may stay empty, neither leaves the phone.
#[component]
pub fn AboutMe() -> Element {
    let profile = use_ask(|engine| async move { engine.profile(()).await });
    match &*profile.read() {
        None => rsx! {},
        Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
        Some(Ok(profile)) => rsx! { Form { profile: profile.clone() } },
    }
}

#[component]
fn Form(profile: Profile) -> Element {
    let t = use_text();
    let engine = use_engine();
    let revisions = use_context::<Revisions>();
    let mut release = use_signal(|| profile.release.map(|day| day.to_string()).unwrap_or_default());
    let mut fault = use_signal(|| None::<Fault>);
    let kept = use_signal(|| profile.clone());
    let save = use_callback(move |profile: Profile| {
        let engine = engine.clone();
        let mut kept = kept;
        kept.set(profile.clone());
        spawn(async move {
            let saved = engine.save_profile(profile).await;
            fault.set(saved.err());
            revisions.toolbox_changed();
        });
    });
    let mut countries = vec![Pick::new("", t(msg::not_known()))];
    countries.extend(names::COUNTRIES.iter().filter_map(|code| Some(Pick::new(*code, t(names::country_name(code)?)))));
    rsx! {
        Section { title: t(msg::me_title()),
            p { class: "soft", {t(msg::me_text())} }
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            Field {
                label: t(msg::me_release()),
                hint: t(msg::me_release_hint()),
                kind: FieldKind::Date,
                value: release(),
                test: "release",
                oninput: move |text: String| {
                    let day = text.parse::<NaiveDate>().ok();
                    let complete = text.is_empty() || day.is_some();
                    release.set(text);
                    if complete {
                        let before = kept.peek().clone();
                        save.call(Profile { release: day, ..before });
                    }
                },
            }
            if !release().is_empty() {
                Button {
                    label: t(msg::me_release_forget()),
                    icon: "x",
                    test: testid::REMOVE,
                    onclick: move |()| {
                        release.set(String::new());
                        let before = kept.peek().clone();
                        save.call(Profile { release: None, ..before });
                    },
                }
            }
            Select {
                label: t(msg::me_country()),
                hint: t(msg::me_country_hint()),
                picks: countries,
                value: kept.read().country.clone(),
                test: "country",
                onchange: move |country| {
                    let before = kept.peek().clone();
                    save.call(Profile { country, ..before });
                },
            }
        }
    }
}
