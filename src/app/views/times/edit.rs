use besace_domain::RecordId;
use besace_engine_api::{Refusal, Save};
use besace_i18n::{Catalog, msg};
use dioxus::prelude::*;

use super::{
    form::{Cycle, TimeForm},
    words,
};
use crate::{
    components::{Chips, Choice, ErrorText, Field, FieldKind, Page, Pick, Select, TextArea, Waiting},
    state::{use_ask, use_draft, use_text, use_words},
    testid,
    views::{
        Route,
        parts::{DraftRemark, FormFoot, PickNeeds, PickWho, WEEK, Whereabouts, Who, use_save},
    },
};

/// How long it may take, in minutes.
const DURATIONS: [u16; 9] = [0, 15, 30, 45, 60, 90, 120, 180, 240];

/// A new appointment.
#[component]
pub fn TimeNewScreen() -> Element {
    rsx! {
        Form { name: "times/new", first: TimeForm::default(), back: Route::TimesScreen {} }
    }
}

/// A new appointment with a contact.
#[component]
pub fn TimeWithScreen(with: RecordId) -> Element {
    let view = use_ask(move |engine| async move { engine.contact(with).await });
    let view = view.read();
    let first = match &*view {
        None => return rsx! { Waiting {} },
        // Somebody who is gone meanwhile: an appointment can be written all the same.
        Some(Err(_)) => TimeForm::default(),
        Some(Ok(view)) => {
            let mut form = TimeForm { who: Who::Contact(with), ..TimeForm::default() };
            form.entry.place.clone_from(&view.contact.address);
            form.entry.position = view.contact.position;
            form.entry.needs.clone_from(&view.contact.needs);
            form
        }
    };
    rsx! {
        Form { name: ["times/new/", &with.to_string()].concat(), first, back: Route::PersonScreen { id: with } }
    }
}

/// Changes an appointment.
#[component]
pub fn TimeEditScreen(id: RecordId) -> Element {
    let t = use_text();
    let view = use_ask(move |engine| async move { engine.appointment(id).await });
    let view = view.read();
    match &*view {
        Some(Ok(view)) => rsx! {
            Form {
                id,
                name: id.to_string(),
                first: TimeForm::of(view.appointment.clone(), &view.with),
                back: Route::TimeScreen { id },
            }
        },
        Some(Err(fault)) => rsx! {
            Page { title: t(msg::times_title()), back: Route::TimesScreen {}, ErrorText { fault: fault.clone() } }
        },
        None => rsx! { Waiting {} },
    }
}

#[component]
fn Form(id: Option<RecordId>, name: String, first: TimeForm, back: Route) -> Element {
    let t = use_text();
    let mut asked = use_signal(|| false);
    let draft = use_draft(name, move || first);
    let mut form = draft.form;

    let saving = use_save(
        draft,
        move |engine| {
            asked.set(true);
            let entry = form.peek().entry()?;
            Some(async move { engine.save_appointment(Save { id, entry }).await })
        },
        |id| Route::TimeScreen { id },
    );
    let Some(catalog) = use_words().catalog() else { return rsx! {} };

    let now = form.read();
    let entry = &now.entry;
    let missing = |there: bool, words: String| if asked() && !there { words } else { String::new() };
    let untitled = saving.refused(Refusal::TextMissing) || saving.refused(Refusal::NameMissing);
    let other = saving.fault().filter(|_| !untitled);
    let durations = DURATIONS.iter().copied().chain((!DURATIONS.contains(&entry.minutes)).then_some(entry.minutes));
    let durations: Vec<Pick> = durations
        .map(|minutes| {
            let words = if minutes == 0 { t(msg::not_known()) } else { catalog.duration(minutes.into()) };
            Pick::new(minutes.to_string(), words)
        })
        .collect();
    rsx! {
        Page {
            title: if id.is_some() { t(msg::times_edit_title()) } else { t(msg::times_new_title()) },
            back: back.clone(),
            foot: rsx! { FormFoot { back, saving } },
            DraftRemark { draft }
            Field {
                label: t(msg::times_field_title()),
                hint: t(msg::times_field_title_hint()),
                value: entry.title.clone(),
                error: if untitled { t(msg::refused_text_missing()) } else { String::new() },
                test: testid::FIELD_NAME,
                oninput: move |text| {
                    form.write().entry.title = text;
                    saving.mended();
                },
            }
            div { class: "field-pair",
                Field {
                    label: t(msg::times_field_date()),
                    kind: FieldKind::Date,
                    value: now.date.clone(),
                    error: missing(now.day().is_some(), t(msg::times_field_date_missing())),
                    test: testid::FIELD_DATE,
                    oninput: move |text| form.write().date = text,
                }
                Field {
                    label: t(msg::times_field_clock()),
                    kind: FieldKind::Time,
                    value: now.clock.clone(),
                    error: missing(now.day().is_none() || now.start().is_some(), t(msg::times_field_clock_missing())),
                    test: testid::FIELD_CLOCK,
                    oninput: move |text| form.write().clock = text,
                }
            }
            PickWho {
                label: t(msg::times_field_who()),
                who: now.who.clone(),
                text: true,
                onchange: move |(who, (address, position)): (Who, Whereabouts)| {
                    let mut form = form.write();
                    form.who = who;
                    if form.entry.place.is_empty() && !address.is_empty() {
                        form.entry.place = address;
                        form.entry.position = position;
                    }
                },
            }
            if now.who == Who::Text {
                Field {
                    label: t(msg::times_field_who_text()),
                    value: entry.with.clone(),
                    test: testid::FIELD_WITH,
                    oninput: move |text| form.write().entry.with = text,
                }
            }
            Field {
                label: t(msg::times_field_place()),
                value: entry.place.clone(),
                test: testid::FIELD_PLACE,
                oninput: move |text| {
                    let mut form = form.write();
                    form.entry.place = text;
                    form.entry.position = None;
                },
            }
            CycleFields { draft: form }
            Select {
                label: t(msg::times_field_duration()),
                picks: durations,
                value: entry.minutes.to_string(),
                onchange: move |text: String| form.write().entry.minutes = text.parse().unwrap_or_default(),
            }
            TextArea {
                label: t(msg::times_field_bring()),
                hint: t(msg::times_field_bring_hint()),
                value: now.bring.clone(),
                oninput: move |text| form.write().bring = text,
            }
            TextArea {
                label: t(msg::times_field_route()),
                hint: t(msg::times_field_route_hint()),
                value: entry.route.clone(),
                rows: 2,
                oninput: move |text| form.write().entry.route = text,
            }
            PickNeeds {
                legend: t(msg::times_field_needs()),
                needs: entry.needs.clone(),
                onchange: move |needs| form.write().entry.needs = needs,
            }
            TextArea {
                label: t(msg::times_note()),
                hint: t(msg::times_field_note_hint()),
                value: entry.note.clone(),
                test: testid::FIELD_NOTE,
                oninput: move |text| form.write().entry.note = text,
            }
            if let Some(fault) = other {
                ErrorText { fault }
            }
        }
    }
}

/// Whether it comes again, on which days, until when.
#[component]
fn CycleFields(draft: Signal<TimeForm>) -> Element {
    let t = use_text();
    let mut form = draft;
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let now = form.read();
    let picks = Cycle::ALL
        .iter()
        .filter(|(cycle, _)| *cycle != Cycle::AsItIs || now.cycle == Cycle::AsItIs)
        .map(|(cycle, name)| Pick::new(*name, cycle_words(&catalog, *cycle, &now)))
        .collect();
    let value = Cycle::ALL.iter().find(|(cycle, _)| *cycle == now.cycle).map_or("once", |(_, name)| *name);
    let days = WEEK.iter().map(|day| Pick::new(day.to_string(), catalog.weekday_short(*day))).collect::<Vec<_>>();
    rsx! {
        Choice {
            legend: t(msg::times_field_repeat()),
            picks,
            value,
            test: "cycle-",
            onchange: move |name: String| {
                let mut form = form.write();
                form.cycle = Cycle::ALL.iter().find(|(_, known)| *known == name).map(|(cycle, _)| *cycle).unwrap_or_default();
            },
        }
        if now.cycle.has_weekdays() {
            Chips {
                legend: t(msg::times_field_weekdays()),
                picks: days,
                chosen: now.weekdays.iter().map(ToString::to_string).collect::<Vec<_>>(),
                test: "day-",
                ontoggle: move |name: String| {
                    let Some(day) = WEEK.into_iter().find(|day| day.to_string() == name) else { return };
                    let mut form = form.write();
                    match form.weekdays.iter().position(|known| *known == day) {
                        Some(at) => { form.weekdays.remove(at); }
                        None => form.weekdays.push(day),
                    }
                    form.weekdays.sort_by_key(|day| day.num_days_from_monday());
                },
            }
        }
        if !matches!(now.cycle, Cycle::Once | Cycle::AsItIs) {
            Field {
                label: t(msg::times_field_until()),
                hint: t(msg::times_field_until_hint()),
                kind: FieldKind::Date,
                value: now.until.clone(),
                oninput: move |text| form.write().until = text,
            }
        }
    }
}

fn cycle_words(catalog: &Catalog, cycle: Cycle, form: &TimeForm) -> String {
    match (cycle.rule(), &form.entry.repeat) {
        (Some(rule), _) => catalog.text(&words::every(&rule)),
        (None, Some(rule)) if cycle == Cycle::AsItIs => words::repeat(catalog, rule),
        (None, _) => catalog.text(&msg::times_once()),
    }
}
