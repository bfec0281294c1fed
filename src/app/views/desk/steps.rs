//! The steps of the form but for the places.

use besace_engine_api::{Access, Audience, Documents};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use super::{
    draft::Draft,
    text::{Text, lines, list},
};
use crate::{
    components::{Chips, Choice, FieldKind, Pick},
    state::use_text,
    views::{parts::PickNeeds, people::Languages},
};

const WAYS: [(Access, &str); 4] = [
    (Access::WalkIn, "walk-in"),
    (Access::Call, "call"),
    (Access::Appointment, "appointment"),
    (Access::Referral, "referral"),
];

/// Who they are and what they offer.
#[component]
pub fn WhoStep(draft: Draft) -> Element {
    let t = use_text();
    rsx! {
        Text {
            draft: draft.clone(), label: t(msg::desk_organization()), field: "organization",
            get: |form, _| form.organization.clone(), set: |form, _, text| form.organization = text,
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_name()), field: "name",
            get: |form, _| form.name.clone(), set: |form, _, text| form.name = text,
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_about()), field: "about", lines: 4,
            get: |form, _| form.about.clone(), set: |form, _, text| form.about = text,
        }
        Text {
            draft, label: t(msg::desk_organization_about()), field: "organization_about", lines: 3,
            get: |form, _| form.organization_about.clone(), set: |form, _, text| form.organization_about = text,
        }
    }
}

/// The needs it answers.
#[component]
pub fn NeedsStep(draft: Draft) -> Element {
    let t = use_text();
    let wrong = draft.wrong("needs", 0);
    let needs = draft.form.read().needs.clone();
    rsx! {
        PickNeeds {
            legend: t(msg::desk_step_needs()),
            needs,
            onchange: move |needs| draft.change(|form| form.needs = needs),
        }
        if let Some(said) = wrong {
            p { class: "field-error", role: "alert", {t(names::reason(said.reason))} }
        }
    }
}

/// Who may come, what to bring, what it costs, how to come.
#[component]
pub fn TermsStep(draft: Draft) -> Element {
    let t = use_text();
    let mut all_languages = use_signal(|| false);
    let form = draft.form.read().clone();
    let code =
        |audience: &Audience| Audience::ALL.iter().position(|one| one == audience).unwrap_or_default().to_string();
    let audiences: Vec<Pick> = Audience::ALL.iter().map(|one| Pick::new(code(one), t(names::audience(*one)))).collect();
    let ways: Vec<Pick> = WAYS.iter().map(|(way, id)| Pick::new(*id, t(names::access(*way)))).collect();
    let papers = match &form.documents {
        Documents::Unknown => "unknown",
        Documents::None => "none",
        Documents::Needed(_) => "needed",
    };
    let choices = vec![
        Pick::new("unknown", t(msg::not_known())),
        Pick::new("none", t(msg::desk_documents_none())),
        Pick::new("needed", t(msg::desk_documents_needed())),
    ];
    let [for_audience, for_papers, for_ways, for_languages] = [(); 4].map(|()| draft.clone());
    rsx! {
        Chips {
            legend: t(msg::desk_audiences()),
            picks: audiences,
            chosen: form.audiences.iter().map(code).collect::<Vec<_>>(),
            test: "audience-",
            ontoggle: move |id: String| {
                let Some(one) = id.parse().ok().and_then(|at: usize| Audience::ALL.get(at)) else { return };
                for_audience.change(|form| toggle(&mut form.audiences, *one));
            },
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_eligibility()), field: "eligibility", lines: 3,
            get: |form, _| form.eligibility.clone(), set: |form, _, text| form.eligibility = text,
        }
        Choice {
            legend: t(msg::desk_documents()),
            picks: choices,
            value: papers,
            test: "papers-",
            onchange: move |id: String| {
                for_papers.change(|form| form.documents = match id.as_str() {
                    "none" => Documents::None,
                    "needed" => Documents::Needed(Vec::new()),
                    _ => Documents::Unknown,
                });
            },
        }
        if papers == "needed" {
            Text {
                draft: draft.clone(), label: t(msg::desk_documents_list()), field: "documents", lines: 3,
                get: |form, _| match &form.documents {
                    Documents::Needed(papers) => lines(papers),
                    _ => String::new(),
                },
                set: |form, _, text| form.documents = Documents::Needed(list(&text)),
            }
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_cost()), field: "cost",
            get: |form, _| form.cost.clone(), set: |form, _, text| form.cost = text,
        }
        Chips {
            legend: t(msg::desk_access()),
            picks: ways,
            chosen: WAYS.iter().filter(|(way, _)| form.access.contains(way)).map(|(_, id)| (*id).to_owned()).collect::<Vec<_>>(),
            test: "way-",
            ontoggle: move |id: String| {
                let Some((way, _)) = WAYS.iter().find(|(_, known)| *known == id) else { return };
                for_ways.change(|form| toggle(&mut form.access, *way));
            },
        }
        Languages {
            legend: t(msg::desk_languages()),
            chosen: form.languages.clone(),
            all: all_languages(),
            onmore: move |()| all_languages.set(true),
            onchange: move |languages| for_languages.change(|form| form.languages = languages),
        }
        Text {
            draft, label: t(msg::desk_capacity()), field: "capacity",
            get: |form, _| form.capacity.clone(), set: |form, _, text| form.capacity = text,
        }
    }
}

/// How to reach them.
#[component]
pub fn ReachStep(draft: Draft) -> Element {
    let t = use_text();
    rsx! {
        Text {
            draft: draft.clone(), label: t(msg::desk_phones()), field: "phones", lines: 2,
            get: |form, _| lines(&form.phones), set: |form, _, text| form.phones = list(&text),
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_emails()), field: "emails", lines: 2,
            get: |form, _| lines(&form.emails), set: |form, _, text| form.emails = list(&text),
        }
        Text {
            draft: draft.clone(), label: t(msg::desk_url()), field: "url", hint: "\u{2066}https://…\u{2069}",
            get: |form, _| form.url.clone(), set: |form, _, text| form.url = text,
        }
        Text {
            draft, label: t(msg::desk_contact()), field: "contact", kind: FieldKind::Text,
            get: |form, _| form.contact.clone(), set: |form, _, text| form.contact = text,
        }
    }
}

fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
    match all.iter().position(|known| *known == one) {
        Some(at) => drop(all.remove(at)),
        None => all.push(one),
    }
}
