//! Where and when: places and mobile stops.

use besace_i18n::{msg, names};
use besace_registry_api::{Form, Holidays, MAX_PLACES, Place};
use dioxus::prelude::*;

use super::{draft::Draft, text::Text};
use crate::{
    components::{Button, Card, Choice, Icon, Look, Pick, Toggle},
    platform,
    state::{use_text, use_words},
    views::people::{Hours, HoursField, in_words},
};

/// All places.
#[component]
pub fn PlacesStep(draft: Draft) -> Element {
    let t = use_text();
    let count = draft.form.read().places.len();
    let for_add = draft.clone();
    rsx! {
        if count == 0 {
            p { class: "soft", {t(msg::desk_place_none())} }
        }
        for at in 0..count {
            PlaceCard { key: "{count}-{at}", draft: draft.clone(), at }
        }
        if count < MAX_PLACES {
            Button {
                label: t(msg::desk_place_add()),
                icon: "plus",
                test: "add-place",
                onclick: move |()| for_add.change(|form| form.places.push(Place::default())),
            }
        }
    }
}

fn read<T: Default>(form: &Form, at: usize, read: impl FnOnce(&Place) -> T) -> T {
    form.places.get(at).map(read).unwrap_or_default()
}

fn write(form: &mut Form, at: usize, write: impl FnOnce(&mut Place)) {
    if let Some(place) = form.places.get_mut(at) {
        write(place);
    }
}

#[component]
fn PlaceCard(draft: Draft, at: usize) -> Element {
    let t = use_text();
    let place = read(&draft.form.read(), at, Clone::clone);
    let words = use_words().catalog().and_then(|catalog| in_words(&catalog, &place.hours)).unwrap_or_default();
    let mut hours = use_signal(|| Hours::read(&place.hours));
    let [for_hours, for_holidays, for_wheels, for_secret, for_mobile, for_remove] = [(); 6].map(|()| draft.clone());
    let row = at as u32 + 1;
    let wrong_hours = draft.wrong("places.hours", row).map(|said| t(names::reason(said.reason))).unwrap_or_default();
    let incomplete = hours.read().write().is_none();
    rsx! {
        Card { test: "place",
            h2 { {t(msg::desk_place(row))} }
            Text {
                draft: draft.clone(), label: t(msg::desk_place_name()), field: "places.name", place: at,
                get: |form, at| read(form, at, |place| place.name.clone()),
                set: |form, at, text| write(form, at, |place| place.name = text),
            }
            Toggle {
                label: t(msg::desk_confidential()),
                hint: t(msg::desk_confidential_hint()),
                on: place.confidential,
                test: "confidential",
                onchange: move |on| for_secret.change(|form| write(form, at, |place| place.confidential = on)),
            }
            Text {
                draft: draft.clone(), label: t(msg::desk_street()), field: "places.street", place: at,
                get: |form, at| read(form, at, |place| place.street.clone()),
                set: |form, at, text| write(form, at, |place| place.street = text),
            }
            div { class: "field-pair",
                Text {
                    draft: draft.clone(), label: t(msg::desk_postcode()), field: "places.postcode", place: at,
                    get: |form, at| read(form, at, |place| place.postcode.clone()),
                    set: |form, at, text| write(form, at, |place| place.postcode = text),
                }
                Text {
                    draft: draft.clone(), label: t(msg::desk_city()), field: "places.city", place: at,
                    get: |form, at| read(form, at, |place| place.city.clone()),
                    set: |form, at, text| write(form, at, |place| place.city = text),
                }
            }
            Here { draft: draft.clone(), at }
            Text {
                draft: draft.clone(), label: t(msg::desk_directions()), field: "places.directions", place: at, lines: 2,
                get: |form, at| read(form, at, |place| place.directions.clone()),
                set: |form, at, text| write(form, at, |place| place.directions = text),
            }
            Toggle {
                label: t(msg::desk_mobile()),
                on: place.mobile,
                test: "mobile",
                onchange: move |on| for_mobile.change(|form| write(form, at, |place| place.mobile = on)),
            }
            Choice {
                legend: t(msg::desk_wheelchair()),
                picks: vec![
                    Pick::new("", t(msg::not_known())),
                    Pick::new("yes", t(msg::desk_yes())),
                    Pick::new("no", t(msg::desk_no())),
                ],
                value: match place.wheelchair { None => "", Some(true) => "yes", Some(false) => "no" },
                test: "wheelchair-",
                onchange: move |id: String| for_wheels.change(|form| {
                    let known = (!id.is_empty()).then_some(id == "yes");
                    write(form, at, |place| place.wheelchair = known);
                }),
            }
            HoursField {
                legend: t(msg::desk_hours()),
                hours: hours(),
                error: if incomplete { t(msg::hours_incomplete()) } else { wrong_hours },
                onchange: move |now: Hours| {
                    // A row that lacks a day or a time stays on the screen until it is whole.
                    if let Some(text) = now.write() {
                        for_hours.change(|form| write(form, at, |place| place.hours = text));
                    }
                    hours.set(now);
                },
            }
            if !words.is_empty() {
                ul { class: "plain-list", "data-testid": "hours-words",
                    for line in words {
                        li { "{line}" }
                    }
                }
            }
            Toggle {
                label: t(msg::desk_holidays()),
                on: place.holidays == Holidays::Closed,
                test: "holidays",
                onchange: move |off: bool| for_holidays.change(|form| {
                    write(form, at, |place| place.holidays = if off { Holidays::Closed } else { Holidays::AsUsual });
                }),
            }
            Text {
                draft, label: t(msg::desk_note()), field: "places.note", place: at, lines: 2,
                get: |form, at| read(form, at, |place| place.note.clone()),
                set: |form, at, text| write(form, at, |place| place.note = text),
            }
            Button {
                label: t(msg::desk_place_remove()),
                look: Look::Quiet,
                icon: "minus",
                test: "remove-place",
                onclick: move |()| for_remove.change(|form| {
                    if at < form.places.len() {
                        form.places.remove(at);
                    }
                }),
            }
        }
    }
}

/// Where the door is, without a map: by the phone of somebody who stands there.
#[component]
fn Here(draft: Draft, at: usize) -> Element {
    let t = use_text();
    let mut failed = use_signal(|| false);
    let for_forget = draft.clone();
    let (latitude, longitude) = read(&draft.form.read(), at, |place| (place.latitude.clone(), place.longitude.clone()));
    let wrong = draft.wrong("position", at as u32 + 1).map(|said| t(names::reason(said.reason)));
    rsx! {
        Button {
            label: t(msg::desk_here()),
            look: Look::Quiet,
            icon: "pin",
            test: "here",
            onclick: move |()| {
                let draft = draft.clone();
                spawn(async move {
                    match platform::position().await {
                        Ok(position) => {
                            failed.set(false);
                            let [north, east] =
                                [position.latitude, position.longitude].map(|degrees| format!("{degrees:.5}"));
                            draft.change(|form| write(form, at, |place| {
                                place.latitude = north;
                                place.longitude = east;
                            }));
                        }
                        Err(_) => failed.set(true),
                    }
                });
            },
        }
        if failed() {
            p { class: "field-error", role: "alert", {t(msg::desk_here_failed())} }
        }
        if let Some(wrong) = wrong {
            p { class: "field-error", role: "alert", "data-testid": "position-wrong",
                Icon { id: "alert" }
                "{wrong}"
            }
        }
        if !latitude.is_empty() {
            p { class: "soft", {t(msg::desk_here_taken(latitude, longitude))} }
            Button {
                label: t(msg::desk_here_forget()),
                look: Look::Quiet,
                icon: "x",
                test: "here-forget",
                onclick: move |()| for_forget.change(|form| write(form, at, |place| {
                    place.latitude.clear();
                    place.longitude.clear();
                })),
            }
        }
    }
}
