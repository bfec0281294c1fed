use besace_domain::follow_through::csv;
use besace_engine_api::{FileOut, ReceiptLine, ReceiptWhat};
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{Button, Empty, ErrorText, List, ListRow, Page, Waiting},
    platform::{self, Saved},
    state::{use_ask, use_text, use_toasts, use_words},
    testid,
    views::Route,
};

/// Who opened what on which day, and what the person decided.
#[component]
pub fn ReceiptsScreen() -> Element {
    let t = use_text();
    let lines = use_ask(|engine| async move { engine.receipts(()).await });
    rsx! {
        Page { title: t(msg::receipts_title()), back: Route::TeamsScreen {},
            match &*lines.read() {
                None => rsx! { Waiting {} },
                Some(Err(fault)) => rsx! { ErrorText { fault: fault.clone() } },
                Some(Ok(lines)) if lines.is_empty() => rsx! { Empty { icon: "show", text: t(msg::receipts_none()) } },
                Some(Ok(lines)) => rsx! { Lines { lines: lines.clone() } },
            }
        }
    }
}

#[component]
fn Lines(lines: Vec<ReceiptLine>) -> Element {
    let t = use_text();
    let toasts = use_toasts();
    let Some(catalog) = use_words().catalog() else { return rsx! {} };
    let today = platform::now().date();
    let about = move |line: &ReceiptLine| match line.all {
        true => t(msg::share_follow(&line.about)),
        false => line.about.clone(),
    };
    let what = move |line: &ReceiptLine| match &line.what {
        ReceiptWhat::TeamAccepted => t(msg::receipt_accepted()),
        ReceiptWhat::TeamEnded => t(msg::receipt_ended()),
        ReceiptWhat::Shared(_) => t(msg::receipt_shared(about(line))),
        ReceiptWhat::Stopped => t(msg::receipt_stopped(about(line))),
        ReceiptWhat::Opened { by } => t(msg::receipt_opened(by, &line.about)),
        ReceiptWhat::ReaderCame { who } => t(msg::receipt_came(who)),
        ReceiptWhat::ReaderWent { who } => t(msg::receipt_went(who)),
    };
    let icon = |line: &ReceiptLine| match line.what {
        ReceiptWhat::TeamAccepted => "check",
        ReceiptWhat::TeamEnded | ReceiptWhat::ReaderWent { .. } => "leave",
        ReceiptWhat::Shared(_) => "show",
        ReceiptWhat::Stopped => "hide",
        ReceiptWhat::Opened { .. } | ReceiptWhat::ReaderCame { .. } => "person",
    };
    let mut table = vec![vec![t(msg::field_when()), t(msg::receipt_team()), t(msg::receipt_what())]];
    table.extend(lines.iter().map(|line| vec![line.at.date().to_string(), line.team.clone(), what(line)]));
    let name = [t(msg::receipts_file()).as_str(), ".csv"].concat();
    rsx! {
        p { class: "soft", {t(msg::receipts_text())} }
        List {
            for (at, line) in lines.iter().enumerate() {
                ListRow {
                    key: "{at}",
                    title: what(line),
                    detail: [catalog.capital(&catalog.day(line.at.date(), today)).as_str(), " · ", &line.team].concat(),
                    icon: icon(line),
                    test: testid::RECEIPT,
                }
            }
        }
        Button {
            label: t(msg::receipts_save()),
            icon: "download",
            test: testid::EXPORT,
            onclick: move |()| {
                let bytes = csv(&table).into_bytes();
                let file = FileOut { name: name.clone(), media_type: "text/csv".to_owned(), bytes };
                toasts.say(match platform::save(&file) {
                    Saved::Handed => t(msg::export_done()),
                    Saved::At(place) => t(msg::export_at(place)),
                    Saved::Failed => t(msg::times_calendar_failed()),
                });
            },
        }
    }
}
