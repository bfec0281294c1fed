use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Pick, Select},
    platform,
    state::{Engine, use_engine, use_session, use_text},
    testid,
};

/// Where the phone keeps the country, readable without unlocking: it is no secret.
const PREFERENCE: &str = "country";

fn known(code: &str) -> Option<String> {
    let code = code.to_ascii_uppercase();
    names::COUNTRIES.contains(&code.as_str()).then_some(code)
}

/// The country to begin with: as chosen, else as the phone's languages say (`fr-BE`), else the list's first.
fn first() -> String {
    let chosen = platform::preference(PREFERENCE).and_then(|code| known(&code));
    chosen
        .or_else(|| platform::wishes().iter().find_map(|tag| known(tag.split_once('-')?.1)))
        .or_else(|| names::COUNTRIES.first().map(|code| (*code).to_owned()))
        .unwrap_or_default()
}

/// The country whose numbers are shown; that of the open toolbox where it says one.
pub fn use_country() -> Signal<String> {
    let mut country = use_signal(first);
    let session = use_session();
    let engine = use_engine();
    use_future(move || {
        let engine = engine.clone();
        async move {
            if !session.is_open() {
                return;
            }
            if let Ok(profile) = engine.profile(()).await
                && let Some(code) = known(&profile.country)
                && *country.peek() != code
            {
                country.set(code);
            }
        }
    });
    country
}

/// Changes the country.
#[component]
pub fn CountryChoice(country: Signal<String>) -> Element {
    let t = use_text();
    let session = use_session();
    let engine = use_engine();
    let picks: Vec<_> =
        names::COUNTRIES.iter().filter_map(|code| Some(Pick::new(*code, t(names::country_name(code)?)))).collect();
    rsx! {
        Select {
            label: t(msg::help_choose_country()),
            picks,
            value: country(),
            test: testid::COUNTRY,
            onchange: move |code: String| {
                let Some(code) = known(&code) else { return };
                platform::set_preference(PREFERENCE, &code);
                if session.is_open() {
                    spawn(keep(engine.clone(), code.clone()));
                }
                country.set(code);
            },
        }
    }
}

async fn keep(engine: Engine, code: String) {
    let Ok(mut profile) = engine.profile(()).await else { return };
    profile.country = code;
    // Where the toolbox cannot keep it, the phone's preference still does.
    let _ = engine.save_profile(profile).await;
}
