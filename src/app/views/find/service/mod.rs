//! The page of one service.

mod facts;
mod hours;
mod paper;
mod place;
mod record;
mod report;
mod toolbox;
mod warnings;

use besace_engine_api::{ServiceQuery, ServiceView};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{ErrorText, Page, Section, Waiting},
    state::{use_ask, use_here, use_text},
    views::{
        Route, ServicePath,
        find::{Distance, OpenWords, use_kept_place},
        parts::{Actions, is_mobile},
    },
};
use facts::Facts;
use paper::OnPaper;
use place::PlaceCard;
use record::{Elsewhere, Record};
use report::ReportPart;
use toolbox::ToolboxButtons;
use warnings::Warnings;

/// One service.
#[component]
pub fn ServiceScreen(id: ServicePath) -> Element {
    let t = use_text();
    let here = use_here();
    use_kept_place();
    let view = use_ask(move |engine| {
        let query = ServiceQuery { id: id.0.clone(), from: here.position() };
        async move { engine.service(query).await }
    });
    let back = Route::FindScreen {};
    match &*view.read() {
        None => rsx! { Waiting {} },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::find_title()), back, ErrorText { fault: fault.clone() } }
        },
        Some(Ok(view)) => rsx! {
            Page { title: view.name.clone(), back, Service { view: view.clone() } }
        },
    }
}

#[component]
fn Service(view: ServiceView) -> Element {
    let t = use_text();
    let nearest = view.places.first();
    let phone = view.phones.first().cloned().unwrap_or_default();
    let several = view.places.len() > 1;
    rsx! {
        if !view.organization.is_empty() && view.organization != view.name {
            p { class: "service-organization", dir: "auto", "{view.organization}" }
        }
        Warnings { view: view.clone() }
        if let Some(place) = nearest {
            p { class: "hit-facts",
                OpenWords { state: place.open.clone() }
                if let Some(metres) = place.distance_m {
                    Distance { metres, bearing: place.bearing }
                }
            }
        }
        Actions {
            name: view.name.clone(),
            phone: phone.clone(),
            texts: is_mobile(&phone),
            address: nearest.map(|place| place.address.clone()).unwrap_or_default(),
            position: nearest.and_then(|place| place.position),
        }
        OnPaper { view: view.clone() }
        ToolboxButtons { id: view.id.clone(), name: view.name.clone(), contact: view.in_toolbox }
        Section { title: t(msg::service_good_to_know()),
            Facts { view: view.clone() }
        }
        if !view.description.is_empty() {
            Section { title: t(msg::service_about()),
                for line in view.description.lines() {
                    p { dir: "auto", "{line}" }
                }
            }
        }
        if !view.places.is_empty() {
            Section { title: t(msg::service_places()),
                for (index, place) in view.places.iter().cloned().enumerate() {
                    PlaceCard { key: "{index}", place, number: several.then_some(index + 1), service: view.name.clone() }
                }
            }
        }
        Elsewhere { view: view.clone() }
        Record { view: view.clone() }
        ReportPart { id: view.id.clone(), fate: view.report }
    }
}
