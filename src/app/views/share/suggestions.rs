use besace_domain::{RecordId, SpaceId, Verdict};
use besace_engine_api::{FieldChange, SuggestionAnswer, SuggestionView};
use besace_i18n::{Catalog, Message, msg};
use dioxus::prelude::*;

use super::became;
use crate::{
    components::{Button, Card, Look},
    platform,
    state::{use_ask, use_engine, use_text, use_toasts, use_words},
    testid,
};

/// What workers suggest and the person has not answered; nothing where nothing waits.
#[component]
pub fn Suggestions(
    /// Only those about one record.
    record: Option<RecordId>,
    /// Only those of one team.
    space: Option<SpaceId>,
    /// Also those that the person put off.
    #[props(default = true)]
    put_off: bool,
) -> Element {
    let all = use_ask(|engine| async move { engine.suggestions(()).await });
    let all = all.read();
    let Some(Ok(all)) = &*all else { return rsx! {} };
    let wanted = |it: &&SuggestionView| {
        it.verdict == Verdict::Later
            && record.is_none_or(|id| it.record == Some(id))
            && space.is_none_or(|id| it.space == id)
            && (put_off || !it.put_off)
    };
    rsx! {
        for suggestion in all.iter().filter(wanted) {
            One { key: "{suggestion.id}", suggestion: suggestion.clone() }
        }
    }
}

/// What the person said to a suggestion.
pub fn verdict_name(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Later => msg::suggestion_waits(),
        Verdict::Accepted => msg::suggestion_was_accepted(),
        Verdict::Declined => msg::suggestion_was_declined(),
    }
}

/// The name of a record's field; none for one that says nothing to a person.
pub fn field_name(field: &str) -> Option<Message> {
    Some(match field.split('/').next().unwrap_or(field) {
        "name" => msg::contact_field_name(),
        "title" | "text" => msg::times_field_title(),
        "start" | "moved" | "repeat" | "minutes" => msg::field_when(),
        "place" | "position" | "address" | "route" => msg::times_where(),
        "contact" | "service" | "with" | "role" | "organization" => msg::field_who(),
        "phones" | "email" => msg::field_reach(),
        "bring" => msg::times_bring(),
        "needs" => msg::times_helps_with(),
        "hours" => msg::contact_hours(),
        "languages" => msg::contact_languages(),
        "outcomes" | "done" => msg::field_outcome(),
        "note" => msg::times_note(),
        _ => return None,
    })
}

/// A value as people read it: times in words.
pub(super) fn value(catalog: &Catalog, text: &str) -> String {
    match text.parse() {
        Ok(at) => catalog.day_time(at, platform::now().date()),
        Err(_) => text.to_owned(),
    }
}

#[component]
fn One(suggestion: SuggestionView) -> Element {
    let t = use_text();
    let engine = use_engine();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let mut busy = use_signal(|| false);
    let SuggestionView { id, space, from, title, text, team, .. } = suggestion.clone();
    let answer = use_callback({
        let from = from.clone();
        move |verdict: Verdict| {
            let said = match verdict {
                Verdict::Accepted => t(msg::suggestion_taken()),
                Verdict::Declined => t(msg::suggestion_declined(&from)),
                Verdict::Later => t(msg::suggestion_kept()),
            };
            let engine = engine.clone();
            busy.set(true);
            // The card goes away with the answer: the task must not.
            dioxus::core::spawn_forever(async move {
                match engine.answer_suggestion(SuggestionAnswer { space, id, verdict }).await {
                    Ok(_) => toasts.say(said),
                    Err(fault) => toasts.failed(&fault),
                }
            });
        }
    });
    let label = t(msg::suggestion_from(&from));
    rsx! {
        Card { test: testid::SUGGESTION,
            div { class: "stack-tight", role: "group", "aria-label": label.clone(),
                h2 { "{label}" }
                p { class: "soft small", dir: "auto", "{team}" }
                p { class: "lead", dir: "auto",
                    if suggestion.record.is_none() {
                        {t(msg::suggestion_new(&title))}
                    } else {
                        "{title}"
                    }
                }
                dl { class: "facts",
                    for change in suggestion.changes.iter().filter(|change| field_name(&change.field).is_some()) {
                        Change { key: "{change.field}", change: change.clone() }
                    }
                    if let Some(witnessed) = suggestion.witnessed {
                        dt { {t(msg::field_outcome())} }
                        dd {
                            {[catalog.day(witnessed.due, platform::now().date()).as_str(), ": ", &t(became(witnessed.outcome))].concat()}
                        }
                    }
                }
                if !text.is_empty() {
                    p { class: "keep-lines", dir: "auto", "{text}" }
                }
                div { class: "answers",
                    Button {
                        label: t(msg::suggestion_yes()),
                        look: Look::Primary,
                        icon: "check",
                        busy: busy(),
                        test: testid::YES,
                        onclick: move |()| answer.call(Verdict::Accepted),
                    }
                    Button {
                        label: t(msg::suggestion_no()),
                        icon: "x",
                        busy: busy(),
                        test: testid::NO,
                        onclick: move |()| answer.call(Verdict::Declined),
                    }
                    if !suggestion.put_off {
                        Button {
                            label: t(msg::suggestion_later()),
                            look: Look::Quiet,
                            icon: "clock",
                            busy: busy(),
                            test: testid::LATER,
                            onclick: move |()| answer.call(Verdict::Later),
                        }
                    }
                }
            }
        }
    }
}

#[component]
fn Change(change: FieldChange) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let after = value(&catalog, &change.after);
    let after = if after.is_empty() { t(msg::suggestion_taken_away()) } else { after };
    rsx! {
        dt { {field_name(&change.field).map(t).unwrap_or_default()} }
        dd { dir: "auto", "{after}" }
        if !change.before.is_empty() {
            dd { class: "soft small", dir: "auto", {t(msg::suggestion_instead_of(value(&catalog, &change.before)))} }
        }
    }
}
