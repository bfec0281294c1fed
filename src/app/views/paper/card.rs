//! The card of a prepared toolbox: two sides of A6, for a pocket. It says nothing to others.

use besace_domain::RecordId;
use besace_engine_api::{AppointmentLine, ContactLine, Fault, HandOver, HandOverState};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{
        Banner, Button, Choice, CodePicture, CodeShown, ErrorText, Icon, Look, Page, Pick, Section, Toggle, Tone,
        Waiting,
    },
    platform,
    state::{Engine, use_engine, use_text, use_words},
    testid,
    views::Route,
};

/// What may stand on the card.
#[derive(Clone, PartialEq)]
struct Known {
    hand_over: HandOver,
    address: String,
    /// Who can be called.
    people: Vec<ContactLine>,
    next: Option<AppointmentLine>,
}

/// Looks into the prepared toolbox; None once it was handed over.
async fn look(engine: Engine, id: RecordId) -> Result<Option<Known>, Fault> {
    let prepared = engine.prepared(()).await?;
    let Some(line) = prepared.toolboxes.into_iter().find(|line| line.id == id) else { return Ok(None) };
    let Some(hand_over) = line.hand_over.filter(|hand_over| hand_over.state != HandOverState::Taken) else {
        return Ok(None);
    };
    engine.open_prepared(Some(id)).await?;
    let found = async { Ok((engine.contacts(()).await?.people, engine.agenda(()).await?)) }.await;
    // Whatever was found: the screens are about what they were about before.
    engine.open_prepared(prepared.open).await?;
    let (people, agenda) = found?;
    let people = people.into_iter().filter(|person| !person.phone.is_empty()).collect();
    let next = agenda.today.into_iter().chain(agenda.coming).find(|line| !line.time.outcome.is_settled());
    Ok(Some(Known { hand_over, address: prepared.address, people, next }))
}

/// The card, and what stands on its back.
#[component]
pub fn CardScreen(id: RecordId) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut known = use_signal(|| None::<Result<Option<Known>, Fault>>);
    // Once: looking takes another toolbox in hand, which every screen hears of.
    use_hook(move || spawn(async move { known.set(Some(look(engine, id).await)) }));
    rsx! {
        Page {
            title: t(msg::card_print()),
            back: Route::CrewPrepareScreen {},
            foot: rsx! {
                Button {
                    label: t(msg::print_print()),
                    look: Look::Primary,
                    icon: "print",
                    test: testid::PRINT,
                    onclick: move |()| platform::print(),
                }
            },
            match known() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault } },
                Some(Ok(None)) => rsx! { Banner { tone: Tone::Good, p { {t(msg::hand_taken())} } } },
                Some(Ok(Some(known))) => rsx! { Chosen { known } },
            }
        }
    }
}

#[component]
fn Chosen(known: Known) -> Element {
    let t = use_text();
    let mut with_time = use_signal(|| false);
    let mut who = use_signal(String::new);
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let Known { hand_over, address, people, next } = known;
    let nobody = Pick::new("", t(msg::card_nobody()));
    let others = people.iter().map(|person| Pick::new(person.id.to_string(), &person.name));
    let called = people.iter().find(|person| person.id.to_string() == *who.read()).cloned();
    // With its date in full: paper is read on another day than it is printed.
    let far = platform::now().date() - chrono::Days::new(400);
    let next_words = next.as_ref().map(|line| {
        let title = if line.title.is_empty() { line.with.clone() } else { line.title.clone() };
        (catalog.capital(&catalog.day_time(line.time.start, far)), title)
    });
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest).to_owned();
    rsx! {
        p { class: "soft", {t(msg::card_text())} }
        if next_words.is_some() {
            Toggle {
                label: t(msg::card_time()),
                on: with_time(),
                test: testid::CARD_TIME,
                onchange: move |on| with_time.set(on),
            }
        }
        Choice {
            legend: t(msg::card_who()),
            picks: [nobody].into_iter().chain(others).collect::<Vec<_>>(),
            value: who(),
            test: testid::CARD_WHO,
            onchange: move |value| who.set(value),
        }
        Section { title: t(msg::print_preview()),
            div { class: "paper paper-pocket", "data-testid": testid::PAPER,
                div { class: "paper-side",
                    div { class: "paper-pocket-head",
                        Icon { id: "note" }
                        p { {t(msg::print_cover())} }
                    }
                    div { class: "paper-code", "data-testid": testid::PAPER_CODE, CodePicture { text: hand_over.code } }
                    CodeShown { code: hand_over.printed }
                    p { {t(msg::card_how(address))} }
                    p { {t(msg::crew_invite_until(catalog.date(hand_over.until)))} }
                }
                div { class: "paper-side", "data-testid": testid::CARD_BACK,
                    if let Some((when, title)) = next_words.filter(|_| with_time()) {
                        section { class: "paper-block",
                            h3 { {t(msg::card_next())} }
                            p { class: "paper-entry-title", dir: "auto", "{title}" }
                            p { "{when}" }
                        }
                    }
                    if let Some(person) = called {
                        section { class: "paper-block",
                            h3 { {t(msg::card_who())} }
                            p { class: "paper-entry-title", dir: "auto", "{person.name}" }
                            p { dir: "ltr", "{person.phone}" }
                        }
                    }
                }
            }
        }
    }
}
