use besace_engine_api::{Documents, ServiceView};
use besace_i18n::{msg, names};
use dioxus::prelude::*;

use crate::{
    components::{Icon, need_icon},
    state::{use_text, use_words},
};

/// What to know before going there: papers, languages, for whom, the price, how to come.
#[component]
pub fn Facts(view: ServiceView) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let (papers, papers_icon) = match view.documents {
        Documents::Unknown => (vec![t(msg::service_documents_unknown())], "document"),
        Documents::None => (vec![t(msg::service_no_id())], "no-id"),
        Documents::Needed(papers) => (papers, "document"),
    };
    let languages: Vec<_> =
        view.languages.iter().map(|tag| names::language_name(tag).map_or_else(|| tag.clone(), t)).collect();
    let audiences = match view.audiences.as_slice() {
        // What the service says itself stands beneath: both would contradict each other.
        [] if !view.eligibility.is_empty() => Vec::new(),
        [] => vec![t(msg::service_for_all())],
        some => some.iter().map(|audience| t(names::audience(*audience))).collect(),
    };
    let access: Vec<_> = view.access.iter().map(|access| t(names::access(*access))).collect();
    // Several short words read better in one line.
    let joined = |words: Vec<String>| match words.as_slice() {
        [] => Vec::new(),
        some => vec![catalog.capital(&catalog.list(some))],
    };
    let own = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    rsx! {
        dl { class: "fact-list",
            if !view.needs.is_empty() {
                div { class: "fact-row",
                    dt { Icon { id: "heart" } {t(msg::service_needs())} }
                    for need in view.needs.iter().copied() {
                        dd { class: "fact-need",
                            Icon { id: need_icon(need) }
                            {t(names::need(need))}
                        }
                    }
                }
            }
            Fact { icon: papers_icon, title: t(msg::service_documents()), lines: papers }
            Fact { icon: "steps", title: t(msg::service_access()), lines: access }
            Fact { icon: "people", title: t(msg::service_for()), lines: joined(audiences) }
            Fact { icon: "info", title: t(msg::service_eligibility()), lines: own(&view.eligibility) }
            Fact { icon: "need-money", title: t(msg::service_cost()), lines: own(&view.cost) }
            Fact { icon: "language", title: t(msg::service_languages()), lines: joined(languages) }
        }
    }
}

/// One thing to know; nothing where there is nothing to say.
#[component]
fn Fact(icon: &'static str, title: String, lines: Vec<String>) -> Element {
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        div { class: "fact-row",
            dt {
                Icon { id: icon }
                "{title}"
            }
            for line in lines {
                dd { dir: "auto", "{line}" }
            }
        }
    }
}
