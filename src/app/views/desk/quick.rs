use besace_engine_api::{Alert, Closure};
use besace_i18n::msg;
use besace_registry_api::{Listing, Quick};
use dioxus::prelude::*;

use super::{
    frame::TroubleText,
    hub::{self, Trouble},
};
use crate::{
    components::{Banner, Button, Confirm, Field, FieldKind, Look, Section, TextArea, Tone},
    platform,
    state::{use_text, use_words},
    views::parts::read_date,
};

/// What a provider says of a published service without review: closed, full, a message, "still right", take it out.
#[component]
pub fn Quickly(listing: Listing, onlisting: EventHandler<Listing>) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let text = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let quick = listing.quick.clone();
    let mut closed = use_signal(|| text(quick.closed.as_ref().and_then(|closed| closed.until)));
    let mut full = use_signal(|| text(quick.full));
    let mut alert = use_signal(|| quick.alert.as_ref().map(|alert| alert.text.clone()).unwrap_or_default());
    let mut alert_until = use_signal(|| text(quick.alert.as_ref().and_then(|alert| alert.until)));
    let mut done = use_signal(|| None::<Result<(), Trouble>>);
    let mut removing = use_signal(|| false);
    let today = platform::now().date();
    let id = listing.id.clone();
    let send = use_callback(move |verb: &'static str| {
        let path = ["listings/", &id, verb].concat();
        let until = |text: Signal<String>| read_date(&text.peek());
        let said = alert.peek().trim().to_owned();
        let quick = Quick {
            closed: until(closed).map(|day| Closure { from: None, until: Some(day) }),
            full: until(full),
            alert: (!said.is_empty()).then(|| Alert { text: said, until: until(alert_until) }),
        };
        spawn(async move {
            let answer =
                if verb == "/quick" { hub::post::<Listing>(&path, &quick).await } else { hub::post(&path, &()).await };
            removing.set(false);
            done.set(Some(answer.as_ref().map(|_| ()).map_err(Clone::clone)));
            if let Ok(listing) = answer {
                onlisting.call(listing);
            }
        });
    });
    rsx! {
        Section { title: t(msg::desk_quick()),
            p { class: "soft", {t(msg::desk_quick_text())} }
            Button {
                label: t(msg::desk_closed_today()),
                test: "closed-today",
                onclick: move |()| {
                    closed.set(today.to_string());
                    send.call("/quick");
                },
            }
            Field {
                label: t(msg::desk_closed_until()), kind: FieldKind::Date, value: closed(), test: "closed-until",
                oninput: move |day| closed.set(day),
            }
            Field {
                label: t(msg::desk_full_until()), kind: FieldKind::Date, value: full(), test: "full-until",
                oninput: move |day| full.set(day),
            }
            TextArea {
                label: t(msg::desk_alert()), value: alert(), rows: 2, test: "alert",
                oninput: move |text| alert.set(text),
            }
            Field {
                label: t(msg::desk_alert_until()), kind: FieldKind::Date, value: alert_until(), test: "alert-until",
                oninput: move |day| alert_until.set(day),
            }
            match done() {
                Some(Ok(())) => rsx! {
                    Banner { tone: Tone::Good, test: "quick-done", p { {t(msg::desk_quick_saved())} } }
                },
                Some(Err(trouble)) => rsx! { TroubleText { trouble } },
                None => rsx! {},
            }
            Button {
                label: t(msg::desk_quick_save()),
                look: Look::Primary,
                test: "quick-save",
                onclick: move |()| send.call("/quick"),
            }
            if let Some(day) = listing.confirmed {
                p { class: "soft", {t(msg::desk_confirmed_on(catalog.date(day)))} }
            }
            Button {
                label: t(msg::desk_still_right()),
                icon: "check",
                test: "still-right",
                onclick: move |()| send.call("/confirm"),
            }
            Button {
                label: t(msg::desk_take_out()),
                look: Look::Quiet,
                icon: "trash",
                test: "take-out",
                onclick: move |()| removing.set(true),
            }
        }
        if removing() {
            Confirm {
                title: t(msg::desk_take_out()),
                text: t(msg::desk_take_out_text()),
                yes: t(msg::desk_take_out()),
                danger: true,
                onyes: move |()| send.call("/remove"),
                onno: move |()| removing.set(false),
            }
        }
    }
}
