use besace_engine_api::{Fault, Region};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Banner, ErrorText, Page, Toggle, Tone, Waiting},
    platform::knows_hub,
    state::{use_ask, use_engine, use_text, use_words},
    testid,
    views::{Route, find::DirectoryAge},
};

/// Which lists of places this phone carries.
#[component]
pub fn RegionsScreen() -> Element {
    let t = use_text();
    let regions = use_ask(|engine| async move { engine.regions(()).await });
    let fault = use_signal(|| None::<Fault>);
    rsx! {
        Page { title: t(msg::regions_title()), back: Route::SettingsScreen {},
            p { class: "soft", {t(msg::regions_text())} }
            DirectoryAge {}
            if let Some(fault) = fault() {
                ErrorText { fault }
            }
            match &*regions.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(regions)) if regions.is_empty() => rsx! {
                    Banner { tone: Tone::Note,
                        p { {t(if knows_hub() { msg::regions_none() } else { msg::regions_nowhere() })} }
                    }
                },
                Some(Ok(regions)) => rsx! {
                    for region in regions.iter().cloned() {
                        RegionRow { key: "{region.id}", region, fault }
                    }
                },
            }
        }
    }
}

#[component]
fn RegionRow(region: Region, mut fault: Signal<Option<Fault>>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let hint = match (region.here, region.expired) {
        (true, Some(date)) => t(msg::regions_expired(region.services, catalog.date(date))),
        (true, None) => t(msg::regions_here(region.services, catalog.days_ago(region.age_days))),
        (false, _) if region.chosen => t(msg::regions_coming(region.services)),
        (false, _) => t(msg::regions_offered(region.services, region.kilobytes)),
    };
    let id = region.id.clone();
    rsx! {
        Toggle {
            label: region.name,
            hint,
            on: region.chosen,
            test: "{testid::REGION}-{region.id}",
            onchange: move |wanted| {
                let (engine, id) = (engine.clone(), id.clone());
                spawn(async move {
                    fault.set(engine.choose_region((id, wanted)).await.err());
                });
            },
        }
    }
}
