use besace_domain::Need;
use dioxus::prelude::*;

use crate::{
    components::{Chips, Icon, Pick, need_icon},
    state::{use_short, use_text},
};

/// The needs that somebody or something answers: pictograms with their words.
#[component]
pub fn NeedMarks(needs: Vec<Need>) -> Element {
    let t = use_text();
    let short = use_short();
    if needs.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: "need-marks", role: "list",
            for need in needs {
                li { class: "need-mark",
                    Icon { id: need_icon(need) }
                    span { {t(short.need(need))} }
                }
            }
        }
    }
}

/// Lets the person choose needs, out of all or out of some.
#[component]
pub fn PickNeeds(
    legend: String,
    needs: Vec<Need>,
    onchange: EventHandler<Vec<Need>>,
    /// The needs to choose from; none for all of them.
    from: Option<Vec<Need>>,
) -> Element {
    let t = use_text();
    let short = use_short();
    let from = from.unwrap_or_else(|| Need::ALL.to_vec());
    let picks = from.iter().map(|need| Pick::new(need.id(), t(short.need(*need))).icon(need_icon(*need))).collect();
    let chosen = needs.iter().map(|need| need.id().to_owned()).collect();
    rsx! {
        div { class: "pick-needs",
            Chips {
                legend,
                picks,
                chosen,
                test: "pick-",
                ontoggle: move |id: String| {
                    let Ok(need) = id.parse::<Need>() else { return };
                    let mut needs = needs.clone();
                    match needs.iter().position(|known| *known == need) {
                        Some(at) => { needs.remove(at); }
                        None => needs.push(need),
                    }
                    onchange.call(needs);
                },
            }
        }
    }
}
