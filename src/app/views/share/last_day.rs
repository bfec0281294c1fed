use besace_i18n::msg;
use dioxus::prelude::*;

use crate::{
    components::{FieldKind, Typed},
    state::use_text,
    testid,
};

/// Asks for the last day on which something is shared.
#[component]
pub fn LastDay(until: Signal<String>) -> Element {
    let t = use_text();
    rsx! {
        Typed {
            label: t(msg::share_until()),
            hint: t(msg::share_until_hint()),
            kind: FieldKind::Date,
            text: until,
            test: testid::FIELD_DATE,
        }
    }
}
