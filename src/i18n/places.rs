//! The directory as pages without any script, for browsers that cannot run the app: what there is for a need, and
//! each service on a page of its own. Pure: whoever serves them brings what was found.

use std::fmt::Write as _;

use besace_content::dialled;
use besace_domain::Need;
use besace_engine_api::{Closure, Documents, Full, Hit, PlaceView, ServiceView, Verified};
use chrono::Datelike;

use crate::{
    Catalog, Message,
    html::{document, escape, languages},
    msg, names,
};

const STYLE: &str = "/help/help.css";

/// The first page: a link for each need.
#[must_use]
pub fn needs(catalog: &Catalog) -> String {
    let tag = catalog.language().tag();
    let mut body = String::from("<ul>");
    for need in Need::ALL {
        let _ = write!(
            body,
            "<li><a class=\"number\" href=\"/places/{tag}/{}\">{}</a> <small>{}</small></li>",
            need.id(),
            text(catalog, names::need(need)),
            text(catalog, names::need_hint(need))
        );
    }
    body.push_str("</ul>\n");
    page(catalog, "", &text(catalog, msg::find_title()), &body)
}

/// What was found for a need: the services of one page, `from` where in all `total` of them it begins, and where the
/// next page begins, if there is one.
#[must_use]
pub fn list(catalog: &Catalog, need: Need, hits: &[Hit], from: u32, total: u32) -> String {
    let (tag, id) = (catalog.language().tag(), need.id());
    let shown = from + hits.len() as u32;
    let mut body = format!("<p>{}</p>\n<ul>", text(catalog, msg::find_shown(i64::from(shown), i64::from(total))));
    for hit in hits {
        let _ = write!(
            body,
            "<li><a class=\"number\" href=\"/places/{tag}/{id}/{}\" dir=\"auto\">{}</a><br><span dir=\"auto\">{}</span>",
            link_part(&hit.id.0),
            escape(&hit.name),
            escape(&hit.address)
        );
        body.push_str(&call(&hit.phone));
        if hit.warning {
            let _ = write!(body, "<br><b>{}</b>", text(catalog, msg::find_warning()));
        }
        if hit.example {
            let _ = write!(body, "<br><small>{}</small>", text(catalog, msg::example_record()));
        }
        body.push_str("</li>\n");
    }
    body.push_str("</ul>\n");
    if shown < total {
        let _ = writeln!(
            body,
            "<p><a class=\"number\" href=\"/places/{tag}/{id}?from={shown}\">{}</a></p>",
            text(catalog, msg::more())
        );
    }
    page(catalog, &format!("/{id}"), &text(catalog, names::need(need)), &body)
}

/// The page of one service.
#[must_use]
pub fn service(catalog: &Catalog, need: Need, view: &ServiceView) -> String {
    let mut body = String::new();
    if !view.organization.is_empty() && view.organization != view.name {
        line(&mut body, &view.organization);
    }
    for warning in warnings(catalog, view) {
        let _ = writeln!(body, "<p dir=\"auto\"><b>{}</b></p>", escape(&warning));
    }
    for phone in &view.phones {
        let _ = writeln!(body, "<p>{}</p>", call(phone));
    }
    for email in &view.emails {
        let _ = writeln!(body, "<p><a class=\"number\" href=\"mailto:{0}\" dir=\"ltr\">{0}</a></p>", escape(email));
    }
    if view.url.starts_with("https://") {
        let (address, words) = (escape(&view.url), text(catalog, msg::service_web()));
        let _ = writeln!(body, "<p><a class=\"number\" href=\"{address}\" rel=\"noreferrer\">{words}</a></p>");
    }
    for (title, lines) in facts(catalog, view) {
        if !lines.is_empty() {
            let _ = writeln!(body, "<h2>{}</h2>", text(catalog, title));
            lines.iter().for_each(|text| line(&mut body, text));
        }
    }
    for place in &view.places {
        place_part(catalog, view, place, &mut body);
    }
    let _ = writeln!(body, "<h2>{}</h2>", text(catalog, msg::service_record()));
    line(&mut body, &catalog.text(&checked(catalog, view.verified.as_ref())));
    for said in [
        (!view.source.name.is_empty()).then(|| msg::service_source(&view.source.name)),
        (!view.source.licence.is_empty()).then(|| msg::service_licence(&view.source.licence)),
    ] {
        said.iter().for_each(|said| line(&mut body, &catalog.text(said)));
    }
    page(catalog, &format!("/{}/{}", need.id(), link_part(&view.id.0)), &escape(&view.name), &body)
}

fn page(catalog: &Catalog, rest: &str, title: &str, body: &str) -> String {
    let tag = catalog.language().tag();
    let others =
        languages(&text(catalog, msg::help_languages()), catalog.language(), |tag| format!("/places/{tag}{rest}"));
    let back = if rest.is_empty() {
        String::new()
    } else {
        format!("<p><a class=\"number\" href=\"/places/{tag}\">{}</a></p>\n", text(catalog, msg::find_title()))
    };
    let help = format!("<p><a class=\"call\" href=\"/help/{tag}.html\">{}</a></p>\n", text(catalog, msg::help_now()));
    let body = format!("{others}<main>\n{help}<h1 dir=\"auto\">{title}</h1>\n{body}{back}</main>\n");
    // Neutral: the name of a service in a list of tabs tells a bystander too much.
    document(catalog.language(), &escape(&catalog.plain(&msg::find_title())), STYLE, &body)
}

fn place_part(catalog: &Catalog, view: &ServiceView, place: &PlaceView, body: &mut String) {
    let _ = writeln!(body, "<h2>{}</h2>", text(catalog, msg::service_places()));
    if !place.name.is_empty() && place.name != view.name {
        line(body, &place.name);
    }
    if place.confidential {
        line(body, &catalog.text(&msg::service_confidential()));
    } else if place.address.is_empty() {
        line(body, &catalog.text(&msg::service_no_address()));
    } else {
        line(body, &place.address);
    }
    if place.mobile {
        line(body, &catalog.text(&msg::service_mobile()));
    }
    if !place.week.is_empty() {
        body.push_str("<ul>");
        for day in &place.week {
            let name = catalog.capital(&catalog.weekday(day.date.weekday()));
            let hours = catalog.day_hours(day, place.mobile);
            let _ = write!(body, "<li><b>{}</b> {}</li>", escape(&name), escape(&hours));
        }
        body.push_str("</ul>\n");
    }
    if !place.hours_text.is_empty() {
        line(body, &catalog.text(&msg::service_hours_text(&place.hours_text)));
    }
    if let Some(enters) = place.wheelchair {
        let words = if enters { msg::service_wheelchair_yes() } else { msg::service_wheelchair_no() };
        line(body, &catalog.text(&words));
    }
    line(body, &place.directions);
}

fn warnings(catalog: &Catalog, view: &ServiceView) -> Vec<String> {
    let mut said = Vec::new();
    if view.example {
        said.push(catalog.text(&msg::example_record()));
    }
    if let Some(Closure { from, until }) = view.closure {
        let date = |date| catalog.date(date);
        said.push(catalog.text(&match (from.map(date), until.map(date)) {
            (Some(from), Some(until)) => msg::service_closed_between(from, until),
            (None, Some(until)) => msg::service_closed_to(until),
            (Some(from), None) => msg::service_closed_from(from),
            (None, None) => msg::service_closed_open_end(),
        }));
    }
    if view.full != Full::No {
        said.push(catalog.text(&msg::service_full()));
    }
    if let Some(alert) = &view.alert {
        said.push(alert.text.clone());
        said.extend(alert.until.map(|day| catalog.text(&msg::service_alert_until(catalog.date(day)))));
    }
    if view.stale {
        said.push(catalog.text(&msg::service_stale()));
    }
    said
}

fn facts(catalog: &Catalog, view: &ServiceView) -> [(Message, Vec<String>); 7] {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let told = |message: Message| catalog.text(&message);
    let papers = match &view.documents {
        Documents::Unknown => vec![told(msg::service_documents_unknown())],
        Documents::None => vec![told(msg::service_no_id())],
        Documents::Needed(papers) => papers.clone(),
    };
    let audiences = match view.audiences.as_slice() {
        [] if !view.eligibility.is_empty() => Vec::new(),
        [] => vec![told(msg::service_for_all())],
        some => some.iter().map(|audience| told(names::audience(*audience))).collect(),
    };
    let spoken = |tag: &String| names::language_name(tag).map_or_else(|| tag.clone(), told);
    [
        (msg::service_about(), lines(&view.description)),
        (msg::service_documents(), papers),
        (msg::service_access(), view.access.iter().map(|access| told(names::access(*access))).collect()),
        (msg::service_for(), audiences),
        (msg::service_eligibility(), lines(&view.eligibility)),
        (msg::service_cost(), lines(&view.cost)),
        (msg::service_languages(), view.languages.iter().map(spoken).collect()),
    ]
}

fn checked(catalog: &Catalog, verified: Option<&Verified>) -> Message {
    match verified {
        None => msg::service_never_verified(),
        Some(Verified { on, by }) if by.is_empty() => msg::service_verified(catalog.date(*on)),
        Some(Verified { on, by }) => msg::service_verified_by(catalog.date(*on), by),
    }
}

fn text(catalog: &Catalog, message: Message) -> String {
    escape(&catalog.text(&message))
}

fn line(body: &mut String, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(body, "<p dir=\"auto\">{}</p>", escape(text));
    }
}

fn call(phone: &str) -> String {
    match dialled(phone) {
        number if number.is_empty() => String::new(),
        number => format!(" <a class=\"number\" href=\"tel:{number}\" dir=\"ltr\">{}</a>", escape(phone)),
    }
}

/// An identifier as part of an address.
fn link_part(id: &str) -> String {
    let mut part = String::new();
    for byte in id.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => part.push(char::from(byte)),
            other => {
                let _ = write!(part, "%{other:02X}");
            }
        }
    }
    part
}
