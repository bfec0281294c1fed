//! What pages without a script have in common.

use crate::Language;

/// A page around a body; its style is the `help.css` of the web bundle.
pub(crate) fn document(language: Language, title: &str, style: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"icon\" href=\"/icons/icon.svg\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n{body}</body>\n</html>\n",
        language.tag(),
        language.dir()
    )
}

/// The links to the same page in the other languages, each made by `address` from its tag.
pub(crate) fn languages(label: &str, current: Language, address: impl Fn(&str) -> String) -> String {
    let mut nav = format!("<nav aria-label=\"{label}\">");
    for other in Language::ALL {
        let mark = if other == current { " aria-current=\"page\"" } else { "" };
        let (tag, dir, own) = (other.tag(), other.dir(), other.own_name());
        let link = address(tag);
        nav.push_str(&format!("<a href=\"{link}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\"{mark}>{own}</a> "));
    }
    nav.push_str("</nav>\n");
    nav
}

/// Text as it stands in a page or in an attribute.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
