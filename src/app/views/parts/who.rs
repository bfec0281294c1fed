use besace_domain::{Position, RecordId, ServiceId};
use besace_engine_api::{Hit, Search, SearchAnswer};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, ErrorText, Field, FieldKind, Look, Pick, Select},
    state::{use_ask, use_text},
    testid,
};

/// Somebody of the toolbox, a service of the directory, or somebody written by name.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Who {
    /// Nobody.
    #[default]
    Nobody,
    /// Somebody of the toolbox.
    Contact(RecordId),
    /// A service, with its name.
    Service(ServiceId, String),
    /// Not chosen from the directory yet.
    AnyService,
    /// Written by hand.
    Text,
}

impl Who {
    /// What a record says: the contact, else the service with its name, else the words.
    pub fn of(contact: Option<RecordId>, service: Option<ServiceId>, name: &str, text: &str) -> Self {
        match (contact, service) {
            (Some(id), _) => Self::Contact(id),
            (None, Some(id)) => Self::Service(id, name.to_owned()),
            (None, None) if !text.is_empty() => Self::Text,
            (None, None) => Self::Nobody,
        }
    }

    /// The contact and the service that a record is to name.
    pub fn ids(&self) -> (Option<RecordId>, Option<ServiceId>) {
        match self {
            Self::Contact(id) => (Some(*id), None),
            Self::Service(id, _) => (None, Some(id.clone())),
            _ => (None, None),
        }
    }
}

/// Where the one who was chosen can be found.
pub type Whereabouts = (String, Option<Position>);

const SERVICE: &str = "service";
const TEXT: &str = "text";

/// Lets the person choose who it is about.
#[component]
pub fn PickWho(
    label: String,
    who: Who,
    /// Tells who, and where they are when that is known.
    onchange: EventHandler<(Who, Whereabouts)>,
    /// Whether a name may be written instead.
    #[props(default)]
    text: bool,
    /// Whether the directory is offered.
    #[props(default = true)]
    services: bool,
) -> Element {
    let t = use_text();
    let people = use_ask(|engine| async move { engine.contacts(()).await });
    let people = people.read().as_ref().and_then(|answer| answer.as_ref().ok()).map(|all| all.people.clone());
    let people = people.unwrap_or_default();

    let mut picks = vec![Pick::new("", t(msg::who_nobody()))];
    picks.extend(people.iter().map(|line| Pick::new(line.id.to_string(), line.name.clone())));
    if services {
        picks.push(Pick::new(SERVICE, t(msg::who_directory())));
    }
    if text {
        picks.push(Pick::new(TEXT, t(msg::who_text())));
    }
    let value = match &who {
        Who::Nobody => String::new(),
        Who::Contact(id) => id.to_string(),
        Who::Service(..) | Who::AnyService => SERVICE.to_owned(),
        Who::Text => TEXT.to_owned(),
    };
    rsx! {
        Select {
            label,
            picks,
            value,
            test: testid::WHO,
            onchange: move |value: String| {
                let nowhere = Whereabouts::default();
                onchange.call(match (value.as_str(), value.parse::<RecordId>()) {
                    (SERVICE, _) => (Who::AnyService, nowhere),
                    (TEXT, _) => (Who::Text, nowhere),
                    (_, Ok(id)) => {
                        let line = people.iter().find(|line| line.id == id);
                        (Who::Contact(id), line.map_or(nowhere, |line| (line.address.clone(), line.position)))
                    }
                    _ => (Who::Nobody, nowhere),
                });
            },
        }
        if let Who::Service(_, name) = &who {
            p { class: "who-place", {t(msg::who_place(name))} }
        }
        if matches!(who, Who::Service(..) | Who::AnyService) {
            PickService {
                onpick: move |hit: Hit| onchange.call((Who::Service(hit.id, hit.name), (hit.address, hit.position))),
            }
        }
    }
}

/// Looks a service up by its name.
#[component]
fn PickService(onpick: EventHandler<Hit>) -> Element {
    let t = use_text();
    let mut words = use_signal(String::new);
    let found = use_ask(move |engine| {
        let text = words.read().trim().to_owned();
        async move {
            if text.chars().count() < 2 {
                return Ok(SearchAnswer::default());
            }
            engine.search(Search { text, limit: 6, ..Search::default() }).await
        }
    });
    let (hits, fault) = match &*found.read() {
        Some(Ok(answer)) => (answer.hits.clone(), None),
        Some(Err(fault)) => (Vec::new(), Some(fault.clone())),
        None => (Vec::new(), None),
    };
    let nothing = hits.is_empty() && fault.is_none() && words.read().trim().chars().count() > 2;
    rsx! {
        Field {
            label: t(msg::who_search()),
            hint: t(msg::who_search_hint()),
            kind: FieldKind::Search,
            value: words(),
            test: testid::WHO_SEARCH,
            oninput: move |text| words.set(text),
        }
        div { class: "who-hits", role: "status",
            if let Some(fault) = fault {
                ErrorText { fault }
            }
            if nothing {
                p { {t(msg::who_nothing())} }
            }
            for hit in hits {
                Button {
                    key: "{hit.id}",
                    label: if hit.address.is_empty() { hit.name.clone() } else { [&hit.name, ", ", &hit.address].concat() },
                    look: Look::Plain,
                    icon: "pin",
                    onclick: move |()| {
                        words.set(String::new());
                        onpick.call(hit.clone());
                    },
                }
            }
        }
    }
}
