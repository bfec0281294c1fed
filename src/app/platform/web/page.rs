//! The page as a whole: title, language, direction, look, focus.

use chrono::{NaiveDate, NaiveDateTime};
use dioxus::html::KeyboardData;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::HtmlElement;

use super::{document, window};
use crate::platform::Pressed;

/// Sets what the whole page wears: attributes of its root element.
pub fn dress(language: &str, right_to_left: bool, theme: &str, text: &str) {
    let Some(document) = document() else { return };
    let Some(root) = document.document_element() else { return };
    let direction = if right_to_left { "rtl" } else { "ltr" };
    for (name, value) in [("lang", language), ("dir", direction), ("data-theme", theme), ("data-text", text)] {
        let _ = root.set_attribute(name, value);
    }
}

/// Whether the page is to show pictograms and large buttons.
pub fn wear_pictures(pictures: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-pictures", if pictures { "on" } else { "off" });
    }
}

#[wasm_bindgen]
extern "C" {
    /// Tells the browser which name and picture to take (`platforms/web/guise.js`).
    #[wasm_bindgen(js_name = besaceGuise)]
    pub fn wear_guise(name: &str);
}

/// Takes the static page away: the app has drawn.
pub fn drawn() {
    if let Some(shell) = document().and_then(|document| document.get_element_by_id("shell")) {
        shell.remove();
    }
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Moves the focus to the first element that a CSS selector finds.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

/// The mark of the element to which the focus goes back.
const BACK: &str = "data-focus-back";

/// Remembers what has the focus, before a dialog takes it.
pub fn keep_focus() {
    if let Some(element) = document().and_then(|document| document.active_element()) {
        let _ = element.set_attribute(BACK, "");
    }
}

/// Gives the focus back to what had it.
pub fn return_focus() {
    if let Some(element) = find("[data-focus-back]") {
        let _ = element.remove_attribute(BACK);
        let _ = element.focus();
    }
}

/// Moves the focus to the screen's heading.
pub fn focus_heading() {
    focus("h1");
}

/// Moves the focus round where it would leave a dialog; true when it did.
pub fn keep_focus_in(selector: &str, backwards: bool) -> bool {
    let turn = || -> Option<bool> {
        let controls =
            find(selector)?.query_selector_all("button:not(:disabled), input, select, textarea, a[href]").ok()?;
        let first = controls.get(0)?.dyn_into::<HtmlElement>().ok()?;
        let last = controls.get(controls.length() - 1)?.dyn_into::<HtmlElement>().ok()?;
        let here = document()?.active_element()?;
        let (edge, other) = if backwards { (&first, &last) } else { (&last, &first) };
        // The heading, which has the focus first, stands before the first control.
        let at_edge = &here == edge.as_ref() || (backwards && here.tag_name() == "H2");
        Some(at_edge && other.focus().is_ok())
    };
    turn().unwrap_or(false)
}

/// Which key was pressed, where anybody listens to it. Dioxus' own reading of it knows hundreds of names: in this
/// bundle it is left out (`NEVER` in `src/xtask/web/split/owners.rs`).
pub fn pressed(event: &KeyboardData) -> Option<Pressed> {
    match event.downcast::<web_sys::KeyboardEvent>()?.key().as_str() {
        "Enter" => Some(Pressed::Enter),
        "Escape" => Some(Pressed::Escape),
        "Tab" => Some(Pressed::Tab),
        _ => None,
    }
}

/// Goes to a page that says nothing, leaving no way back to this one by the back button.
pub fn leave() {
    if let Some(window) = window() {
        let _ = window.location().replace("about:blank");
    }
}

/// The invitation that the address holds behind its `#`, which no server is sent; it is taken out of the address at once,
/// for it must not stand in the history.
pub fn invitation() -> Option<String> {
    let window = window()?;
    let hash = window.location().hash().ok()?;
    let code = hash.strip_prefix("#/team/")?.to_owned();
    let path = window.location().pathname().ok()?;
    let _ = window.history().ok()?.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    Some(code)
}

/// Opens the browser's own window for printing, where a page can also be saved as a PDF.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The phone's local time.
pub fn now() -> NaiveDateTime {
    let now = js_sys::Date::new_0();
    NaiveDate::from_ymd_opt(now.get_full_year() as i32, now.get_month() + 1, now.get_date())
        .and_then(|day| day.and_hms_opt(now.get_hours(), now.get_minutes(), now.get_seconds()))
        .unwrap_or_default()
}

/// Milliseconds on a clock that goes on while the phone sleeps.
pub fn ticks() -> i64 {
    js_sys::Date::now() as i64
}
