use besace_domain::Need;
use besace_engine_api::{Fault, SearchAnswer};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{
        Banner, Button, Empty, ErrorText, Field, FieldKind, Look, Page, RouteButton, Section, Tile, Tiles, need_icon,
    },
    platform,
    state::{use_ask, use_here, use_session, use_text},
    testid,
    views::{
        Route,
        find::{
            DirectoryAge, HitRow, PlaceButton,
            filters::FiltersButton,
            overview::Overview,
            place::{PAUSE, use_kept_place},
            sought::{PAGE, Sought, gather, use_sought},
        },
    },
};

/// The engine counts no further.
const MOST: u32 = 10_000;

/// Searches the directory.
#[component]
pub fn FindScreen() -> Element {
    let t = use_text();
    let here = use_here();
    let sought = use_sought(use_session());
    use_kept_place();
    // An answer that comes after the next key is dropped with the task that waits for it.
    let found = use_ask(move |engine| {
        let query = sought.read().query(here.position());
        async move {
            let Some(query) = query else { return Ok(None) };
            platform::sleep(PAUSE).await;
            gather(&engine, query).await.map(Some)
        }
    });
    let found = found.read();
    rsx! {
        Page { title: t(msg::find_title()),
            DirectoryAge {}
            Field {
                label: t(msg::find_label()),
                hint: t(msg::find_hint()),
                kind: FieldKind::Search,
                value: sought.read().text.clone(),
                test: testid::SEARCH,
                oninput: move |typed: String| Sought::change(sought, |sought| sought.text = typed),
            }
            div { class: "find-tools",
                PlaceButton {}
                FiltersButton { sought }
                ViewSwitch { sought }
                if let Some(need) = sought.read().need {
                    Button {
                        label: t(msg::find_need_only(names::need(need))),
                        icon: "x",
                        test: testid::NEED_DROP,
                        onclick: move |()| Sought::change(sought, |sought| sought.need = None),
                    }
                }
            }
            // Always there, so that a screen reader hears how many there are.
            div { role: "status", class: "find-status", "data-testid": testid::FOUND,
                if let Some(Ok(Some(answer))) = &*found {
                    Count { total: answer.total, near: here.position().is_some() }
                }
            }
            match &*found {
                Some(Ok(Some(answer))) => rsx! { Found { answer: answer.clone(), sought } },
                // The line above about the directory says what to do.
                Some(Err(Fault::NoDirectory)) | None => rsx! {},
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(None)) => rsx! { NeedTiles {} },
            }
        }
    }
}

#[component]
fn Count(total: u32, near: bool) -> Element {
    let t = use_text();
    rsx! {
        if total >= MOST {
            {t(msg::find_count_most(MOST))}
        } else {
            {t(msg::find_count(total))}
        }
        if near && total > 1 {
            " "
            {t(msg::find_nearest())}
        }
    }
}

/// List or overview.
#[component]
fn ViewSwitch(sought: Signal<Sought>) -> Element {
    let t = use_text();
    let overview = sought.read().overview;
    rsx! {
        div { class: "find-switch", role: "group", "aria-label": t(msg::find_view()),
            Button {
                label: t(msg::find_list()),
                icon: "list",
                pressed: !overview,
                test: testid::VIEW_LIST,
                onclick: move |()| Sought::change(sought, |sought| sought.overview = false),
            }
            Button {
                label: t(msg::find_map()),
                icon: "compass",
                pressed: overview,
                test: testid::VIEW_MAP,
                onclick: move |()| Sought::change(sought, |sought| sought.overview = true),
            }
        }
    }
}

/// What was found: needs that the words name, then the places.
#[component]
fn Found(answer: SearchAnswer, sought: Signal<Sought>) -> Element {
    let t = use_text();
    let here = use_here();
    let SearchAnswer { hits, total, needs } = answer;
    let needs: Vec<Need> = needs.into_iter().filter(|need| sought.read().need != Some(*need)).collect();
    let (shown, overview) = (hits.len() as u32, sought.read().overview);
    rsx! {
        if !needs.is_empty() {
            div { class: "find-needs",
                p { {t(msg::find_needs())} }
                for need in needs {
                    RouteButton {
                        to: Route::NeedScreen { need },
                        label: t(names::need(need)),
                        icon: need_icon(need),
                        test: [testid::NEED, need.id()].concat(),
                    }
                }
            }
        }
        if hits.is_empty() {
            Empty { icon: "search", text: t(msg::find_none_hint()),
                if sought.read().filters_on() > 0 {
                    Button {
                        label: t(msg::find_filters_clear()),
                        look: Look::Primary,
                        onclick: move |()| Sought::change(sought, |sought| sought.filters = Default::default()),
                    }
                }
            }
        } else if overview && here.position().is_none() {
            Banner { p { {t(msg::find_map_no_place())} } }
        } else if overview {
            Overview { hits: hits.clone() }
        }
        ol { class: "list", role: "list", "data-testid": testid::HITS,
            for (index, hit) in hits.into_iter().enumerate() {
                HitRow { key: "{hit.id}", hit, number: overview.then_some(index + 1) }
            }
        }
        if shown < total && shown > 0 {
            div { class: "find-more",
                p { {t(msg::find_shown(shown, total))} }
                Button {
                    label: t(msg::more()),
                    icon: "down",
                    test: testid::MORE,
                    onclick: move |()| {
                        let mut sought = sought;
                        sought.write().shown = shown + PAGE;
                    },
                }
            }
        }
    }
}

/// The needs, for those who would rather tap than type.
#[component]
fn NeedTiles() -> Element {
    let t = use_text();
    rsx! {
        Section { title: t(msg::find_tiles()),
            Tiles { label: t(msg::find_tiles()),
                for need in Need::ALL {
                    Tile {
                        to: Route::NeedScreen { need },
                        icon: need_icon(need),
                        label: t(names::need(need)),
                        test: [testid::NEED, need.id()].concat(),
                    }
                }
            }
        }
    }
}
