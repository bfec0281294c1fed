use besace_engine_api::Reader;
use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{List, ListRow},
    state::use_text,
    testid,
};

/// Who can read, each by name, and who came later.
#[component]
pub fn Readers(readers: Vec<Reader>) -> Element {
    let t = use_text();
    rsx! {
        List {
            for reader in readers {
                ListRow {
                    key: "{reader.device}",
                    title: reader.name.clone(),
                    detail: t(if reader.coordinator { msg::role_coordinator() } else { msg::role_worker() }),
                    aside: if reader.new { t(msg::reader_new()) } else { String::new() },
                    icon: "person",
                    test: testid::READER,
                }
            }
        }
    }
}
