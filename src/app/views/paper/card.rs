//! The card of a prepared toolbox, or of an invitation.

use besace_domain::RecordId;
use besace_engine_api::{AppointmentLine, ContactLine, Fault, HandOver, HandOverState, OpenInvitation};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::pocket::{Called, Pocket, plain};
use crate::{
    components::{Banner, Button, Choice, ErrorText, Look, Page, Pick, Toggle, Tone, Waiting},
    platform,
    state::{Engine, use_engine, use_text, use_words},
    testid,
    views::Route,
};

/// What the card brings.
#[derive(Clone, PartialEq)]
enum Brings {
    /// A prepared toolbox; None once it was handed over.
    Toolbox(Option<Known>),
    /// A team's invitation, with the worker's name and the team's number.
    Invitation(OpenInvitation, String, String),
}

/// What may stand on the card of a toolbox.
#[derive(Clone, PartialEq)]
struct Known {
    hand_over: HandOver,
    address: String,
    /// Who can be called.
    people: Vec<ContactLine>,
    next: Option<AppointmentLine>,
}

/// Looks among the invitations, then among the prepared toolboxes.
async fn find(engine: Engine, id: RecordId) -> Result<Brings, Fault> {
    if let Some(team) = engine.team(()).await?
        && let Some(invitation) = team.invitations.into_iter().find(|invitation| invitation.space.0 == id.0)
    {
        return Ok(Brings::Invitation(invitation, team.me, team.phone));
    }
    look(engine, id).await.map(Brings::Toolbox)
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

/// The card, and what stands on its back. `id` names the prepared toolbox, or the space that an invitation makes.
#[component]
pub fn CardScreen(id: RecordId) -> Element {
    let t = use_text();
    let engine = use_engine();
    let mut known = use_signal(|| None::<Result<Brings, Fault>>);
    // Once: looking takes another toolbox in hand, which every screen hears of.
    use_hook(move || spawn(async move { known.set(Some(find(engine, id).await)) }));
    let back = match &*known.read() {
        Some(Ok(Brings::Invitation(..))) => Route::CrewInviteScreen {},
        _ => Route::CrewPrepareScreen {},
    };
    rsx! {
        Page {
            title: t(msg::card_print()),
            back,
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
                Some(Ok(Brings::Toolbox(None))) => rsx! { Banner { tone: Tone::Good, p { {t(msg::hand_taken())} } } },
                Some(Ok(Brings::Toolbox(Some(known)))) => rsx! { Chosen { known } },
                Some(Ok(Brings::Invitation(invitation, me, phone))) => rsx! { Invited { invitation, me, phone } },
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
        Pocket {
            code: hand_over.code,
            printed: hand_over.printed,
            how: t(msg::card_how(plain(&address))),
            until: hand_over.until,
            if let Some((when, title)) = next_words.filter(|_| with_time()) {
                section { class: "paper-block",
                    h3 { {t(msg::card_next())} }
                    p { class: "paper-entry-title", dir: "auto", "{title}" }
                    p { "{when}" }
                }
            }
            if let Some(person) = called {
                Called { name: person.name, phone: person.phone }
            }
        }
    }
}

/// The card of an invitation: who gave it can be called, and nothing says what they do.
#[component]
fn Invited(invitation: OpenInvitation, me: String, phone: String) -> Element {
    let t = use_text();
    let mut with_number = use_signal(|| false);
    let OpenInvitation { code, link, until, .. } = invitation;
    // Up to what the link brings.
    let address = plain(link.split_once(['#', '?']).map_or(&link, |(address, _)| address));
    rsx! {
        p { class: "soft", {t(msg::card_text())} }
        if !phone.is_empty() {
            Choice {
                legend: t(msg::card_who()),
                picks: vec![Pick::new("", t(msg::card_nobody())), Pick::new(&me, &me)],
                value: if with_number() { me.clone() } else { String::new() },
                test: testid::CARD_WHO,
                onchange: move |value: String| with_number.set(!value.is_empty()),
            }
        }
        Pocket { code: link, printed: code, how: t(msg::card_how_invited(address.trim_end_matches('/'))), until,
            if with_number() {
                Called { name: me, phone }
            }
        }
    }
}
