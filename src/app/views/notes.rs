//! Private notes.

use besace_domain::{Note, RecordId};
use besace_engine_api::{AttachedLine, Fault, Keyed, Refusal, Save};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{
        Button, Empty, ErrorText, List, ListRow, Look, Page, Player, Recorder, RouteButton, TextArea, Waiting, length,
    },
    platform,
    state::{use_ask, use_attached, use_draft, use_engine, use_text, use_toasts, use_words},
    testid,
    views::{
        Route,
        parts::{DraftRemark, FormFoot, RemoveButton, remove, use_save},
    },
};

const NEW: &str = "new";

/// All notes.
#[component]
pub fn NotesScreen() -> Element {
    let t = use_text();
    let notes = use_ask(|engine| async move { engine.notes(()).await });
    let attached = use_attached();
    let spoken: Vec<_> = attached.read().iter().copied().filter(|line| line.of.is_none()).collect();
    let notes = notes.read();
    rsx! {
        Page {
            title: t(msg::notes_title()),
            back: Route::HomeScreen {},
            foot: rsx! {
                RouteButton {
                    to: Route::NoteScreen { id: NEW.to_owned() },
                    label: t(msg::notes_add()),
                    look: Look::Primary,
                    icon: "plus",
                    test: testid::ADD,
                }
            },
            p { class: "soft", {t(msg::notes_lead())} }
            Recorder { label: t(msg::voice_record()) }
            Voices { notes: spoken.clone() }
            match &*notes {
                Some(Ok(notes)) if notes.is_empty() && !spoken.is_empty() => rsx! {},
                Some(Ok(notes)) if notes.is_empty() => rsx! { Empty { icon: "note", text: t(msg::notes_empty()) } },
                Some(Ok(notes)) => rsx! {
                    List {
                        for note in notes.iter().cloned() {
                            Row { key: "{note.id}", note }
                        }
                    }
                },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                None => rsx! { Waiting {} },
            }
        }
    }
}

/// What was said instead of typed, last said first.
#[component]
fn Voices(notes: Vec<AttachedLine>) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    if notes.is_empty() {
        return rsx! {};
    }
    rsx! {
        List { label: t(msg::voice_notes()),
            for line in notes {
                {
                    let made = catalog.day_time(line.made, platform::now().date());
                    let remove_it = {
                        let engine = engine.clone();
                        move |()| remove(engine.clone(), toasts, line.id, t(msg::voice_deleted()))
                    };
                    rsx! {
                        ListRow {
                            key: "{line.id}",
                            title: t(msg::voice_note(length(line.seconds))),
                            icon: "microphone",
                            detail: made.clone(),
                            test: testid::VOICE,
                            div { class: "row-wrap",
                                Player { id: line.id, name: made }
                                Button { label: t(msg::delete()), look: Look::Quiet, icon: "trash", test: testid::REMOVE, onclick: remove_it }
                            }
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Row(note: Keyed<Note>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let written = catalog.day_time(note.entry.written, platform::now().date());
    rsx! {
        ListRow {
            title: first_line(&note.entry.text),
            to: Route::NoteScreen { id: note.id.to_string() },
            icon: "note",
            detail: t(msg::notes_written(written)),
            test: testid::NOTE,
        }
    }
}

/// The first line that says something, which stands as the note's title.
fn first_line(text: &str) -> String {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

/// One note.
#[component]
pub fn NoteScreen(id: String) -> Element {
    let t = use_text();
    let known = id.parse::<RecordId>().ok();
    let notes = use_ask(|engine| async move { engine.notes(()).await });
    if id == NEW {
        return rsx! { Form { text: "" } };
    }
    let notes = notes.read();
    let note = match &*notes {
        None => return rsx! { Waiting {} },
        Some(Ok(notes)) => notes.iter().find(|note| Some(note.id) == known).ok_or(Fault::NotFound),
        Some(Err(fault)) => Err(fault.clone()),
    };
    match note {
        Ok(note) => rsx! { Form { id: note.id, text: note.entry.text.clone() } },
        Err(fault) => rsx! {
            Page { title: t(msg::notes_title()), back: Route::NotesScreen {}, ErrorText { fault } }
        },
    }
}

#[component]
fn Form(id: Option<RecordId>, text: String) -> Element {
    let t = use_text();
    let name = id.map_or_else(|| "notes/new".to_owned(), |id| id.to_string());
    let called = first_line(&text);
    let draft = use_draft(name, move || text);
    let mut form = draft.form;

    let saving = use_save(
        draft,
        move |engine| {
            let entry = Note { text: form.peek().clone(), written: platform::now() };
            Some(async move { engine.save_note(Save { id, entry }).await })
        },
        |_| Route::NotesScreen {},
    );
    let wordless = saving.refused(Refusal::TextMissing);
    let other = saving.fault().filter(|_| !wordless);
    rsx! {
        Page {
            title: if id.is_some() { t(msg::notes_edit_title()) } else { t(msg::notes_new_title()) },
            back: Route::NotesScreen {},
            foot: rsx! { FormFoot { back: Route::NotesScreen {}, saving } },
            DraftRemark { draft }
            TextArea {
                label: t(msg::notes_field_text()),
                hint: t(msg::notes_lead()),
                value: form(),
                rows: 8,
                error: if wordless { t(msg::refused_text_missing()) } else { String::new() },
                test: testid::FIELD_NOTE,
                oninput: move |text| {
                    form.set(text);
                    saving.mended();
                },
            }
            if let Some(fault) = other {
                ErrorText { fault }
            }
            if let Some(id) = id {
                RemoveButton { id, name: called, then: Route::NotesScreen {} }
            }
        }
    }
}
