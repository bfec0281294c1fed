use besace_domain::RecordId;
use besace_engine_api::{HistoryLine, HistoryWhat};
use besace_i18n::msg;
use dioxus::prelude::*;

use super::field_name;
use crate::{
    components::{List, ListRow, Section},
    platform,
    state::{use_ask, use_text, use_words},
    testid,
};

/// Who wrote what in the record, and when.
#[component]
pub fn History(id: RecordId) -> Element {
    let t = use_text();
    let lines = use_ask(move |engine| async move { engine.history(id).await });
    let lines = lines.read();
    let Some(Ok(lines)) = &*lines else { return rsx! {} };
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        Section { title: t(msg::history_title()),
            List {
                for (at, line) in lines.iter().enumerate() {
                    OneChange { key: "{at}", line: line.clone() }
                }
            }
        }
    }
}

#[component]
fn OneChange(line: HistoryLine) -> Element {
    let t = use_text();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let by = if line.by.is_empty() { t(msg::history_here()) } else { line.by.clone() };
    let (title, icon) = match &line.what {
        HistoryWhat::Wrote(fields) => {
            let mut names: Vec<String> = Vec::new();
            for name in fields.iter().filter_map(|field| field_name(field)).map(t) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            (t(msg::history_wrote(catalog.list(&names))), "edit")
        }
        HistoryWhat::Suggested(verdict) => (t(super::suggestions::verdict_name(*verdict)), "mail"),
        HistoryWhat::Shared(team) => (t(msg::share_on(team)), "show"),
        HistoryWhat::Stopped(team) => (t(msg::team_stopped(team)), "hide"),
    };
    let when = catalog.capital(&catalog.day_time(line.at, platform::now().date()));
    rsx! {
        ListRow { title, detail: [when.as_str(), " · ", &by].concat(), icon, test: testid::HISTORY }
    }
}
