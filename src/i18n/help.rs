//! The static help pages: they stand without the app, without any script and, once loaded, without a network.
//!
//! One page a language with the emergency numbers and the card, and one with where all of it comes from.

use std::fmt::Write as _;

use besace_content::{
    Line, country_lines, crisis_lines, dialled, emergency_number, line_origin, lines_checked, name, origins,
};
use chrono::Weekday;

use crate::{
    Catalog, Language, Message, card,
    html::{document, escape, languages},
    msg, names,
};

/// The number in the title and on the big button; most of the countries share it.
const COMMON: &str = "112";

/// The style sheet beside them.
const STYLE: &str = "help.css";

/// Lines for calls from inside stand in the app only: here they would tell about whoever looks.
const NOT_HERE: &str = "justice";

/// The pages as file name and HTML: `fr.html` … for each catalog, and `sources.html`.
///
/// They link a style sheet `help.css` beside them.
#[must_use]
pub fn pages(catalogs: &[Catalog]) -> Vec<(String, String)> {
    let mut pages: Vec<_> =
        catalogs.iter().map(|catalog| (format!("{}.html", catalog.language().tag()), page(catalog))).collect();
    pages.push(("sources.html".to_owned(), sources()));
    pages
}

fn page(catalog: &Catalog) -> String {
    let text = |message: Message| escape(&catalog.text(&message));
    let nav = text(msg::help_languages());
    let mut body = languages(&nav, catalog.language(), |tag| format!("{tag}.html"));
    body.push_str("<main>\n");
    let _ = writeln!(body, "<h1>{}</h1>", text(msg::help_title()));
    let _ =
        writeln!(body, "<p><a class=\"call\" href=\"tel:{COMMON}\">{}</a></p>", text(msg::help_call_number(COMMON)));
    elsewhere(catalog, &mut body);

    let _ = writeln!(body, "<section class=\"card\">\n<h2>{}</h2>", text(msg::card_title()));
    for step in card::steps(COMMON) {
        advice(catalog, &step, &mut body);
    }
    let _ = writeln!(body, "<p class=\"small\">{}</p>\n</section>", text(msg::card_scope()));

    let _ = writeln!(body, "<section>\n<h2>{}</h2>", text(msg::days_title()));
    for step in card::first_days(COMMON) {
        advice(catalog, &step, &mut body);
    }
    let _ = writeln!(body, "<p>{}</p>\n</section>", text(msg::days_anonymous()));

    let _ = writeln!(body, "<section>\n<h2>{}</h2>", text(msg::help_numbers()));
    for country in names::COUNTRIES {
        numbers(catalog, country, &mut body);
    }
    body.push_str("</section>\n");
    let _ = writeln!(body, "<p><a href=\"sources.html\" hreflang=\"en\">{}</a></p>", text(msg::help_sources()));
    let (tag, places) = (catalog.language().tag(), text(msg::find_title()));
    let _ = writeln!(body, "<p><a href=\"/places/{tag}\">{places}</a></p>");
    let _ = writeln!(body, "<p><a href=\"/\">{}</a></p>\n</main>", text(msg::help_back_to_app()));
    let title = escape(&catalog.plain(&msg::help_page_title(COMMON)));
    document(catalog.language(), &title, STYLE, &body)
}

fn advice(catalog: &Catalog, step: &card::CardStep, body: &mut String) {
    let _ = writeln!(body, "<h3>{}</h3>", escape(&catalog.text(&step.title)));
    for line in &step.lines {
        let _ = writeln!(body, "<p>{}</p>", escape(&catalog.text(line)));
    }
}

/// The countries where the common number does not bring an ambulance, each with its own.
fn elsewhere(catalog: &Catalog, body: &mut String) {
    let mut items = String::new();
    for country in names::COUNTRIES {
        let Some(number) = emergency_number(country).filter(|number| *number != COMMON) else { continue };
        let _ = write!(items, "<li>{}: {}</li>", country_text(catalog, country), link(number, "tel"));
    }
    if !items.is_empty() {
        let _ = writeln!(body, "<p>{}</p>\n<ul>{items}</ul>", escape(&catalog.text(&msg::help_elsewhere())));
    }
}

fn numbers(catalog: &Catalog, country: &str, body: &mut String) {
    let lines = country_lines(country, catalog.language().tag());
    let _ = writeln!(body, "<details>\n<summary>{}</summary>\n<ul>", country_text(catalog, country));
    for line in lines.into_iter().filter(|line| line.kind != NOT_HERE) {
        let (language, name) = name(line, catalog.language().tag());
        let scheme = if line.service == "text" { "sms" } else { "tel" };
        let _ = writeln!(
            body,
            "<li>{} <b>{}</b> <span lang=\"{language}\" dir=\"auto\">{}</span>{}</li>",
            link(line.number, scheme),
            escape(&kind(catalog, line)),
            escape(name),
            remarks(catalog, line)
        );
    }
    body.push_str("</ul>\n</details>\n");
}

fn kind(catalog: &Catalog, line: &Line<'_>) -> String {
    let service = names::line_service(line.service).filter(|_| line.kind == "emergency");
    service.or_else(|| names::line_kind(line.kind)).map_or_else(String::new, |message| catalog.text(&message))
}

/// Where, in which languages, when, and whether it is free: what is known of it.
fn remarks(catalog: &Catalog, line: &Line<'_>) -> String {
    let spoken: Vec<_> =
        line.languages.iter().filter_map(|tag| names::language_name(tag)).map(|name| catalog.plain(&name)).collect();
    let remarks = [
        (!line.region.is_empty()).then(|| catalog.text(&msg::line_region(names::region(catalog, line.region)))),
        Some(catalog.text(&msg::line_languages(catalog.list(&spoken)))),
        hours(catalog, line.hours),
        (line.free == Some(true)).then(|| catalog.text(&msg::line_free())),
    ];
    let remarks: Vec<_> = remarks.iter().flatten().map(|remark| escape(remark)).collect();
    format!("<br><small>{}</small>", remarks.join(" · "))
}

/// `Mo-Fr 10:00-20:00; Sa 10:00-14:00` in words; hours that say more than days and times are left to the call.
fn hours(catalog: &Catalog, hours: &str) -> Option<String> {
    if hours == "24/7" {
        return Some(catalog.text(&msg::line_always()));
    }
    let rules: Option<Vec<_>> = hours.split("; ").map(|rule| hours_rule(catalog, rule)).collect();
    rules.map(|rules| rules.join(", ")).filter(|text| !text.is_empty())
}

fn hours_rule(catalog: &Catalog, rule: &str) -> Option<String> {
    let (days, times) = rule.split_once(' ').unwrap_or((rule, ""));
    let day = |short: &str| {
        let number = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].iter().position(|day| *day == short)?;
        Some(catalog.weekday_short(Weekday::try_from(u8::try_from(number).ok()?).ok()?))
    };
    let days = match days.split_once('-') {
        Some((from, to)) => catalog.plain(&msg::time_span(day(from)?, day(to)?)),
        None => day(days)?,
    };
    match times.split_once('-') {
        Some((from, to)) => {
            let clock =
                |time: &str| time.bytes().all(|byte| byte.is_ascii_digit() || byte == b':').then(|| time.to_owned());
            Some(format!("{days} {}", catalog.text(&msg::time_span(clock(from)?, clock(to)?))))
        }
        None => times.is_empty().then_some(days),
    }
}

fn country_text(catalog: &Catalog, country: &str) -> String {
    names::country_name(country).map_or_else(|| escape(country), |message| escape(&catalog.text(&message)))
}

fn link(number: &str, scheme: &str) -> String {
    format!("<a class=\"number\" href=\"{scheme}:{}\" dir=\"ltr\">{}</a>", dialled(number), escape(number))
}

/// For operators, in English: every number with its confidence and sources, and the sources of the card.
fn sources() -> String {
    let mut body = String::from(
        "<main>\n<h1>Sources</h1>\n<p>Collected from public sources; nobody has dialled these numbers for this list. \
         Whoever runs this service checks every number by calling it, before release and every six months.</p>\n",
    );
    if let Some(day) = lines_checked() {
        let _ = writeln!(body, "<p>Numbers collected on {day}.</p>");
    }
    for country in names::COUNTRIES {
        let _ = writeln!(body, "<details>\n<summary>{country}</summary>\n<ul>");
        for line in crisis_lines().iter().filter(|line| line.country == *country) {
            let confidence = if line.two_sources { "two sources" } else { "ONE SOURCE ONLY" };
            let Some(origin) = line_origin(line) else { continue };
            let note = if origin.note.is_empty() { String::new() } else { format!(" Note: {}", escape(origin.note)) };
            let _ = writeln!(
                body,
                "<li><b>{}</b> {} ({}): {confidence}. {}.{note}<ul>",
                escape(line.number),
                escape(name(line, "en").1),
                escape(line.kind),
                escape(origin.seen_in),
            );
            for source in &origin.sources {
                let _ = writeln!(body, "<li>{}</li>", escape(source));
            }
            body.push_str("</ul></li>\n");
        }
        body.push_str("</ul>\n</details>\n");
    }
    body.push_str("<h2>First aid</h2>\n");
    // The editors' own text: its lines are kept as they stand.
    let _ = writeln!(body, "<pre>{}</pre>\n</main>", escape(origins().map_or("", |origins| origins.card)));
    document(Language::En, "Sources", STYLE, &body)
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
