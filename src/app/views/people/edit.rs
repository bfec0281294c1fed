use besace_domain::{Contact, Phone, RecordId};
use besace_engine_api::{Fault, Refusal, Save};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use super::{face::FaceFields, form::ContactForm, hours_field::HoursField};
use crate::{
    components::{Button, Chips, ErrorText, Field, FieldKind, Look, Page, Pick, TextArea, Waiting},
    state::{use_ask, use_draft, use_text, use_words},
    testid,
    views::{
        Route,
        parts::{DraftRemark, FormFoot, PickNeeds, use_save},
    },
};

/// The languages offered first; the others come with one tap more.
const COMMON: [&str; 8] = ["fr", "nl", "en", "ar", "de", "es", "ro", "tr"];

/// A new contact.
#[component]
pub fn PersonNewScreen() -> Element {
    rsx! {
        PersonForm { id: None, contact: Contact::default() }
    }
}

/// Changes a contact.
#[component]
pub fn PersonEditScreen(id: RecordId) -> Element {
    let t = use_text();
    let view = use_ask(move |engine| async move { engine.contact(id).await });
    let view = view.read();
    match &*view {
        Some(Ok(view)) => rsx! {
            PersonForm { id: Some(id), contact: view.contact.clone() }
        },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::people_title()), back: Route::PeopleScreen {}, ErrorText { fault: fault.clone() } }
        },
        None => rsx! { Waiting {} },
    }
}

#[component]
fn PersonForm(id: Option<RecordId>, contact: Contact) -> Element {
    let t = use_text();
    let mut more = use_signal(|| false);
    let name = id.map_or_else(|| "people/new".to_owned(), |id| id.to_string());
    let title = if id.is_some() { msg::contact_edit_title(&contact.name) } else { msg::contact_new_title() };
    let back = id.map_or(Route::PeopleScreen {}, |id| Route::PersonScreen { id });
    let draft = use_draft(name, move || ContactForm::of(contact));
    let mut form = draft.form;

    let saving = use_save(
        draft,
        move |engine| {
            let entry = form.peek().entry();
            Some(async move { engine.save_contact(Save { id, entry: entry? }).await })
        },
        |id| Route::PersonScreen { id },
    );
    let refusal =
        |why: Refusal| if saving.refused(why) { t(names::fault(&Fault::Refused(why))) } else { String::new() };
    let other = saving.fault().filter(|fault| !matches!(fault, Fault::Refused(Refusal::NameMissing | Refusal::Hours)));
    let hours_error = match () {
        () if !saving.refused(Refusal::Hours) => String::new(),
        () if form.read().hours_open() => t(msg::hours_incomplete()),
        () => t(msg::refused_hours()),
    };

    let now = form.read();
    let contact = &now.contact;
    let count = contact.phones.len();
    rsx! {
        Page {
            title: t(title),
            back: back.clone(),
            foot: rsx! { FormFoot { back, saving } },
            DraftRemark { draft }
            Field {
                label: t(msg::contact_field_name()),
                value: contact.name.clone(),
                error: refusal(Refusal::NameMissing),
                test: testid::FIELD_NAME,
                oninput: move |text| {
                    form.write().contact.name = text;
                    saving.mended();
                },
            }
            Field {
                label: t(msg::contact_field_role()),
                hint: t(msg::contact_field_role_hint()),
                value: contact.role.clone(),
                oninput: move |text| form.write().contact.role = text,
            }
            for (at, phone) in contact.phones.iter().enumerate() {
                div { key: "{at}", class: "form-group", role: "group", "aria-label": t(msg::contact_field_phone_nth(at + 1)),
                    Field {
                        label: t(msg::contact_field_phone()),
                        kind: FieldKind::Phone,
                        value: phone.number.clone(),
                        test: [testid::FIELD_PHONE, ""][at.min(1)],
                        oninput: move |text| set_phone(&mut form.write(), at, |phone| phone.number = text),
                    }
                    if count > 1 || !phone.number.is_empty() {
                        Field {
                            label: t(msg::contact_field_phone_label()),
                            hint: t(msg::contact_field_phone_label_hint()),
                            value: phone.label.clone(),
                            oninput: move |text| set_phone(&mut form.write(), at, |phone| phone.label = text),
                        }
                    }
                    if count > 1 {
                        Button {
                            label: t(msg::contact_field_phone_remove(at + 1)),
                            look: Look::Quiet,
                            icon: "minus",
                            onclick: move |()| { form.write().contact.phones.remove(at); },
                        }
                    }
                }
            }
            if contact.phones.last().is_some_and(|phone| !phone.number.is_empty()) {
                Button {
                    label: t(msg::contact_field_phone_add()),
                    look: Look::Quiet,
                    icon: "plus",
                    onclick: move |()| form.write().contact.phones.push(Phone::default()),
                }
            }
            FaceFields {
                id,
                name: contact.name.clone(),
                colour: contact.colour,
                oncolour: move |colour| form.write().contact.colour = Some(colour),
            }
            PickNeeds {
                legend: t(msg::contact_field_needs()),
                needs: contact.needs.clone(),
                onchange: move |needs| form.write().contact.needs = needs,
            }
            HoursField {
                hours: now.hours.clone(),
                error: hours_error,
                onchange: move |hours| form.write().hours = hours,
            }
            Field {
                label: t(msg::contact_field_organization()),
                value: contact.organization.clone(),
                oninput: move |text| form.write().contact.organization = text,
            }
            Field {
                label: t(msg::contact_field_address()),
                value: contact.address.clone(),
                oninput: move |text| form.write().set_address(text),
            }
            Field {
                label: t(msg::contact_field_email()),
                kind: FieldKind::Email,
                value: contact.email.clone(),
                oninput: move |text| form.write().contact.email = text,
            }
            Languages {
                legend: t(msg::contact_field_languages()),
                chosen: contact.languages.clone(),
                all: more(),
                onmore: move |()| more.set(true),
                onchange: move |languages| form.write().contact.languages = languages,
            }
            TextArea {
                label: t(msg::contact_note()),
                hint: t(msg::contact_field_note_hint()),
                value: contact.note.clone(),
                test: testid::FIELD_NOTE,
                oninput: move |text| form.write().contact.note = text,
            }
            if let Some(fault) = other {
                ErrorText { fault }
            }
        }
    }
}

fn set_phone(form: &mut ContactForm, at: usize, change: impl FnOnce(&mut Phone)) {
    if let Some(phone) = form.contact.phones.get_mut(at) {
        change(phone);
    }
}

/// Languages as chips: those chosen and the common ones, then all.
#[component]
pub fn Languages(
    legend: String,
    chosen: Vec<String>,
    all: bool,
    onmore: EventHandler<()>,
    onchange: EventHandler<Vec<String>>,
) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let named = |tag: &str| names::language_name(tag).map(|name| catalog.capital(&catalog.plain(&name)));
    let mut offered: Vec<&str> = COMMON.to_vec();
    if all {
        offered.extend(names::LANGUAGES.iter().filter(|tag| !COMMON.contains(tag)));
    }
    let mut picks: Vec<Pick> =
        offered.into_iter().map(|tag| Pick::new(tag, named(tag).unwrap_or_else(|| tag.to_owned()))).collect();
    picks[COMMON.len()..].sort_by(|a, b| a.label.cmp(&b.label));
    for tag in &chosen {
        if picks.iter().all(|pick| pick.value != *tag) {
            picks.push(Pick::new(tag.clone(), named(tag).unwrap_or_else(|| tag.clone())));
        }
    }
    rsx! {
        Chips {
            legend,
            picks,
            chosen: chosen.clone(),
            test: "speaks-",
            ontoggle: move |tag: String| {
                let mut chosen = chosen.clone();
                match chosen.iter().position(|known| *known == tag) {
                    Some(at) => { chosen.remove(at); }
                    None => chosen.push(tag),
                }
                onchange.call(chosen);
            },
        }
        if !all {
            Button {
                label: t(msg::contact_field_languages_more()),
                look: Look::Quiet,
                icon: "plus",
                onclick: move |()| onmore.call(()),
            }
        }
    }
}
