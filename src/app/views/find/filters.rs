use besace_engine_api::{Audience, Filters};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Button, Chips, Look, Pick, Select, Sheet},
    state::{use_text, use_words},
    testid,
    views::find::sought::Sought,
};

/// The values of the three chips that are on or off.
const OPEN: &str = "open";
const NO_ID: &str = "no-id";
const WHEELCHAIR: &str = "wheelchair";

/// Opens the filters, and says how many are on.
#[component]
pub fn FiltersButton(sought: Signal<Sought>) -> Element {
    let t = use_text();
    let mut choosing = use_signal(|| false);
    let on = sought.read().filters_on();
    rsx! {
        Button {
            label: if on == 0 { t(msg::find_filters()) } else { t(msg::find_filters_on(on)) },
            icon: "filter",
            test: testid::FILTERS,
            onclick: move |()| choosing.set(true),
        }
        if choosing() {
            FiltersSheet { sought, onclose: move |()| choosing.set(false) }
        }
    }
}

#[component]
fn FiltersSheet(sought: Signal<Sought>, onclose: EventHandler<()>) -> Element {
    let t = use_text();
    let filters = sought.read().filters.clone();
    let flags = [(OPEN, filters.open_now), (NO_ID, filters.no_id), (WHEELCHAIR, filters.wheelchair)];
    rsx! {
        Sheet {
            title: t(msg::find_filters()),
            opener: testid::FILTERS,
            onclose,
            foot: rsx! {
                Button {
                    label: t(msg::find_filters_clear()),
                    test: testid::FILTERS_CLEAR,
                    onclick: move |()| Sought::change(sought, |sought| sought.filters = Filters::default()),
                }
                Button {
                    label: t(msg::find_filters_done()),
                    look: Look::Primary,
                    test: testid::CONFIRM,
                    onclick: move |()| onclose.call(()),
                }
            },
            Chips {
                legend: t(msg::find_filter_only()),
                picks: vec![
                    Pick::new(OPEN, t(msg::find_filter_open())).icon("clock"),
                    Pick::new(NO_ID, t(msg::find_filter_no_id())).icon("no-id"),
                    Pick::new(WHEELCHAIR, t(msg::find_filter_wheelchair())).icon("wheelchair"),
                ],
                chosen: flags.iter().filter(|(_, on)| *on).map(|(value, _)| (*value).to_owned()).collect::<Vec<_>>(),
                test: testid::FILTER,
                ontoggle: move |value: String| {
                    Sought::change(sought, |sought| {
                        let filters = &mut sought.filters;
                        let flag = match value.as_str() {
                            OPEN => &mut filters.open_now,
                            NO_ID => &mut filters.no_id,
                            _ => &mut filters.wheelchair,
                        };
                        *flag = !*flag;
                    });
                },
            }
            SpokenThere { sought }
            Chips {
                legend: t(msg::find_filter_for()),
                picks: audiences().map(|(value, audience)| Pick::new(value, t(names::audience(audience)))).collect::<Vec<_>>(),
                chosen: audiences().filter(|(_, one)| filters.audience == Some(*one)).map(|(value, _)| value).collect::<Vec<_>>(),
                test: testid::FILTER,
                // One at a time: a service for women and one for people with a dog are rarely the same.
                ontoggle: move |value: String| {
                    Sought::change(sought, |sought| {
                        let chosen = audiences().find(|(name, _)| *name == value).map(|(_, audience)| audience);
                        let filters = &mut sought.filters;
                        filters.audience = if filters.audience == chosen { None } else { chosen };
                    });
                },
            }
        }
    }
}

fn audiences() -> impl Iterator<Item = (String, Audience)> {
    Audience::ALL.into_iter().enumerate().map(|(number, audience)| (["for-", &number.to_string()].concat(), audience))
}

/// The language to be spoken there.
#[component]
fn SpokenThere(sought: Signal<Sought>) -> Element {
    let t = use_text();
    let own = use_words().language().tag();
    let chosen = sought.read().filters.language.clone().unwrap_or_default();
    let mut languages: Vec<_> =
        names::LANGUAGES.iter().filter_map(|code| Some((*code, t(names::language_by_code(code)?)))).collect();
    // The person's own first, then by name.
    languages.sort_by(|(a, a_name), (b, b_name)| (*a != own, a_name).cmp(&(*b != own, b_name)));
    let any = Pick::new("", t(msg::find_filter_language_any()));
    let picks: Vec<_> =
        std::iter::once(any).chain(languages.into_iter().map(|(code, name)| Pick::new(code, name))).collect();
    rsx! {
        Select {
            label: t(msg::find_filter_language()),
            picks,
            value: chosen,
            test: testid::FILTER_LANGUAGE,
            onchange: move |code: String| {
                Sought::change(sought, |sought| sought.filters.language = (!code.is_empty()).then_some(code));
            },
        }
    }
}
