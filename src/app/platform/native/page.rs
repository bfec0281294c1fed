use dioxus::document;
use dioxus::html::{Key, KeyboardData};

use super::windowing;
use crate::platform::Pressed;

/// A text inside a script.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '<' => quoted.push_str("\\u003c"),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

fn run(parts: &[&str]) {
    document::eval(&parts.concat());
}

/// Sets what the whole page wears: attributes of its root element.
pub fn dress(language: &str, right_to_left: bool, theme: &str, text: &str) {
    let direction = if right_to_left { "rtl" } else { "ltr" };
    for (name, value) in [("lang", language), ("dir", direction), ("data-theme", theme), ("data-text", text)] {
        run(&["document.documentElement.setAttribute(", &quoted(name), ",", &quoted(value), ")"]);
    }
}

/// Whether the page is to show pictograms and large buttons.
pub fn wear_pictures(pictures: bool) {
    let value = if pictures { "on" } else { "off" };
    run(&["document.documentElement.setAttribute('data-pictures',", &quoted(value), ")"]);
}

/// There is no static page.
pub fn drawn() {}

/// Which key was pressed, where anybody listens to it.
#[expect(clippy::disallowed_methods, reason = "only the browser's bundle leaves these out")]
pub fn pressed(event: &KeyboardData) -> Option<Pressed> {
    match event.key() {
        Key::Enter => Some(Pressed::Enter),
        Key::Escape => Some(Pressed::Escape),
        Key::Tab => Some(Pressed::Tab),
        _ => None,
    }
}

/// Sets the window's title.
pub fn set_title(title: &str) {
    windowing::window().set_title(title);
}

/// Moves the focus to the first element that a CSS selector finds.
pub fn focus(selector: &str) {
    run(&["document.querySelector(", &quoted(selector), ")?.focus()"]);
}

/// Remembers what has the focus, before a dialog takes it.
pub fn keep_focus() {
    run(&["window.besaceFocus = document.activeElement"]);
}

/// Gives the focus back to what had it.
pub fn return_focus() {
    run(&["window.besaceFocus?.focus()"]);
}

/// Moves the focus to the screen's heading.
pub fn focus_heading() {
    focus("h1");
}

/// The window's own order of focus stands: a dialog cannot be asked here before the key has done its work.
pub fn keep_focus_in(_selector: &str, _backwards: bool) -> bool {
    false
}

/// Puts a text where the person can paste it from; false where the window does not let us.
pub async fn copy(text: &str) -> bool {
    let script = ["return navigator.clipboard.writeText(", &quoted(text), ").then(() => true, () => false)"].concat();
    document::eval(&script).join::<bool>().await.unwrap_or(false)
}

/// Closes the window; what was open locks with it.
pub fn leave() {
    windowing::window().close();
}

/// Opens the window for printing, where a page can also be saved as a PDF.
pub fn print() {
    run(&["window.print()"]);
}

/// Loads the page anew.
pub fn reload() {
    run(&["location.reload()"]);
}
