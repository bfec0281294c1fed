use besace_domain::{Medium, Phone, RecordId};
use besace_engine_api::{ContactView, OpenState};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use super::hours_field::in_words;
use crate::{
    components::{ActionLink, ErrorText, Face, Icon, Look, Page, Player, RouteButton, Section, Waiting},
    platform,
    state::{attached_to, use_ask, use_attached, use_faces, use_text, use_words},
    testid,
    views::{
        Route, ServicePath,
        parts::{Actions, NeedMarks, RemoveButton, phone_link},
        share::SharingRow,
        times::TimeRow,
    },
};

/// One contact.
#[component]
pub fn PersonScreen(id: RecordId) -> Element {
    let t = use_text();
    let view = use_ask(move |engine| async move { engine.contact(id).await });
    let view = view.read();
    match &*view {
        Some(Ok(view)) => rsx! { Person { id, view: view.clone() } },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::people_title()), back: Route::PeopleScreen {}, ErrorText { fault: fault.clone() } }
        },
        None => rsx! { Waiting {} },
    }
}

#[component]
fn Person(id: RecordId, view: ContactView) -> Element {
    let t = use_text();
    let words = use_words();
    let faces = use_faces();
    let attached = use_attached();
    let Some(catalog) = words.catalog() else { return rsx! {} };
    let ContactView { contact, reach, appointments } = view;
    let reach = match reach {
        OpenState::Unknown => String::new(),
        _ => catalog.reach(&reach, platform::now()),
    };
    let first = contact.phones.first().map(|phone| phone.number.clone()).unwrap_or_default();
    let about: Vec<_> =
        [&contact.role, &contact.organization].into_iter().filter(|part| !part.is_empty()).cloned().collect();
    let hours = in_words(&catalog, &contact.hours);
    let languages: Vec<String> = contact
        .languages
        .iter()
        .map(|tag| names::language_name(tag).map_or_else(|| tag.clone(), |name| catalog.plain(&name)))
        .collect();
    rsx! {
        Page {
            title: contact.name.clone(),
            back: Route::PeopleScreen {},
            actions: rsx! {
                RouteButton {
                    to: Route::PersonEditScreen { id },
                    label: t(msg::edit()),
                    look: Look::Quiet,
                    icon: "edit",
                    icon_only: true,
                    test: testid::EDIT,
                }
            },
            if let Some(picture) = faces.read().get(&id).cloned() {
                Face { id, name: contact.name.clone(), colour: contact.colour, picture, large: true }
            }
            if let Some(voice) = attached_to(&attached.read(), id, Medium::Voice) {
                Player { id: voice, name: contact.name.clone() }
            }
            if !about.is_empty() {
                p { class: "lead", dir: "auto", {about.join(" · ")} }
            }
            if !reach.is_empty() {
                p { class: "reach",
                    Icon { id: "clock" }
                    "{reach}"
                }
            }
            Actions {
                name: contact.name.clone(),
                phone: first,
                address: contact.address.clone(),
                position: contact.position,
                texts: true,
            }
            MoreNumbers { phones: contact.phones.iter().skip(1).cloned().collect::<Vec<_>>() }
            if !contact.email.is_empty() {
                ActionLink {
                    href: ["mailto:", contact.email.trim()].concat(),
                    label: t(msg::contact_write_email()),
                    icon: "mail",
                }
            }
            dl { class: "facts",
                if !contact.needs.is_empty() {
                    dt { {t(msg::contact_helps_with())} }
                    dd { NeedMarks { needs: contact.needs.clone() } }
                }
                if let Some(lines) = hours {
                    dt { {t(msg::contact_hours())} }
                    for line in lines {
                        dd { "{line}" }
                    }
                } else if !contact.hours.is_empty() {
                    dt { {t(msg::contact_hours())} }
                    dd { dir: "auto", "{contact.hours}" }
                }
                if !contact.address.is_empty() {
                    dt { {t(msg::contact_field_address())} }
                    dd { dir: "auto", "{contact.address}" }
                }
                if !languages.is_empty() {
                    dt { {t(msg::contact_languages())} }
                    dd { {catalog.list(&languages)} }
                }
                if !contact.note.is_empty() {
                    dt { {t(msg::contact_note())} }
                    dd { class: "keep-lines", dir: "auto", "{contact.note}" }
                }
            }
            Section { title: t(msg::contact_appointments()),
                if !appointments.is_empty() {
                    ul { class: "list", role: "list",
                        for line in appointments {
                            TimeRow { key: "{line.id}{line.time.due}", line }
                        }
                    }
                }
                RouteButton {
                    to: Route::TimeWithScreen { with: id },
                    label: t(msg::contact_make_appointment()),
                    icon: "calendar",
                }
            }
            SharingRow { id }
            if let Some(service) = contact.service.clone() {
                RouteButton {
                    to: Route::ServiceScreen { id: ServicePath(service) },
                    label: t(msg::contact_in_directory()),
                    look: Look::Quiet,
                    icon: "building",
                }
            }
            RemoveButton {
                id,
                name: contact.name.clone(),
                label: t(msg::people_review_take_out()),
                then: Route::PeopleScreen {},
            }
        }
    }
}

/// The other numbers, each with what it is for.
#[component]
fn MoreNumbers(phones: Vec<Phone>) -> Element {
    let t = use_text();
    if phones.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "stack-tight", role: "list",
            for phone in phones {
                li { class: "row-wrap",
                    {
                        let label = if phone.label.is_empty() { phone.number.clone() } else { phone.label.clone() };
                        rsx! {
                            ActionLink {
                                href: phone_link("tel:", &phone.number),
                                label: t(msg::contact_call_number(&label)),
                                icon: "call",
                            }
                            ActionLink {
                                href: phone_link("sms:", &phone.number),
                                label: t(msg::contact_text_number(&label)),
                                look: Look::Quiet,
                                icon: "text",
                            }
                        }
                    }
                }
            }
        }
    }
}
