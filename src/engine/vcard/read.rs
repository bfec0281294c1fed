//! From the lines of a vCard file to contacts.

use besace_domain::{Contact, Need, Phone, Position};
use besace_engine_api::{Fault, FileIn, Reason, Severity};

use crate::content_lines::{Component, Property, parse};
use crate::import::{Report, check_size};
use crate::text::{LINE, LONG};

/// The most phones of one contact that are taken in.
const MOST_PHONES: usize = 20;

/// Lines that say nothing a person would miss.
const HOUSEKEEPING: [&str; 12] = [
    "VERSION",
    "PRODID",
    "REV",
    "UID",
    "CLASS",
    "KIND",
    "MAILER",
    "SOURCE",
    "X-ABLABEL",
    "X-ABADR",
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
    "PROFILE",
];

/// Reads a vCard file: each contact with its row. What cannot be understood is told in the report.
///
/// # Errors
/// [`Fault::TooLarge`], and [`Fault::UnreadableFile`] when nothing in it is a card.
pub(crate) fn read(file: &FileIn) -> Result<(Vec<(u32, Contact)>, Report), Fault> {
    check_size(file)?;
    let parsed = parse(&file.0);
    let mut report = Report::default();
    if parsed.other_encoding {
        report.remark("", Severity::Mended, Reason::Encoding, "");
    }
    for line in &parsed.junk {
        report.remark("", Severity::LeftOut, Reason::Malformed, line);
    }
    let mut found = false;
    let mut contacts = Vec::new();
    for component in &parsed.components {
        if component.name != "VCARD" {
            report.at_row_of_file(|report| {
                report.remark(&component.name, Severity::LeftOut, Reason::NotSupported, "");
            });
            continue;
        }
        found = true;
        if report.next_row()
            && let Some(contact) = card(component, &mut report)
        {
            contacts.push((report.row(), contact));
        }
    }
    if found { Ok((contacts, report)) } else { Err(Fault::UnreadableFile) }
}

fn card(card: &Component, report: &mut Report) -> Option<Contact> {
    if !card.closed {
        // A cut number looks like a whole one.
        report.refuse("END:VCARD", Reason::Malformed, "");
        return None;
    }
    report.junk(card);
    let mut contact = Contact::default();
    let mut lines: Vec<&Property> = card.properties.iter().collect();
    // The preferred one of several first.
    lines.sort_by_key(|line| preference(line));
    for line in lines {
        property(&mut contact, card, line, report);
    }
    for child in &card.children {
        report.remark(&child.name, Severity::LeftOut, Reason::NotSupported, "");
    }
    // Fax numbers answer nobody: last.
    contact.phones.sort_by_key(|phone| phone.label.contains("fax") || phone.label.contains("pager"));
    if contact.name.is_empty() {
        contact.name = name_of_parts(card, report);
    }
    let Contact { name, organization, email, phones, .. } = &mut contact;
    if name.is_empty() {
        let stand_ins = [&*organization, &*email, phones.first().map_or(&*email, |phone| &phone.number)];
        let stand_in = stand_ins.into_iter().find(|text| !text.is_empty()).cloned();
        match stand_in {
            Some(stand_in) => {
                report.remark("FN", Severity::Mended, Reason::NameMissing, &stand_in);
                *name = stand_in;
            }
            None => {
                report.refuse("FN", Reason::NameMissing, "");
                return None;
            }
        }
    }
    if organization == name {
        organization.clear();
    }
    Some(contact)
}

fn preference(line: &Property) -> u8 {
    match line.param("PREF").map(str::parse) {
        Some(Ok(preference)) => preference,
        _ if line.is_type("PREF") => 1,
        _ => 101,
    }
}

fn name_of_parts(card: &Component, report: &mut Report) -> String {
    let Some(parts) = card.get("N").map(|line| line.parts(';')) else { return String::new() };
    let part = |at: usize| parts.get(at).map(String::as_str).unwrap_or_default();
    let words: Vec<_> =
        [part(1), part(2), part(0)].into_iter().map(str::trim).filter(|word| !word.is_empty()).collect();
    report.clean("N", &words.join(" "), LINE)
}

fn property(contact: &mut Contact, card: &Component, line: &Property, report: &mut Report) {
    let name = line.name.as_str();
    let left_out = |report: &mut Report, reason| report.remark(name, Severity::LeftOut, reason, &value_to_tell(line));
    match name {
        "FN" if contact.name.is_empty() => contact.name = report.clean(name, &line.text(), LINE),
        "FN" => left_out(report, Reason::NotSupported),
        "N" => {}
        "TEL" => phone(contact, card, line, report),
        "EMAIL" => {
            let email = report.clean(name, line.text().trim_start_matches("mailto:"), LINE);
            if !is_email(&email) {
                left_out(report, Reason::Email);
            } else if contact.email.is_empty() {
                contact.email = email;
            } else {
                keep_as_note(contact, name, &email, report);
            }
        }
        "ADR" => {
            let parts = line.parts(';');
            let parts: Vec<_> =
                parts.iter().map(|part| crate::text::line(part)).filter(|part| !part.is_empty()).collect();
            let address = report.clean(name, &parts.join(", "), LINE);
            if contact.address.is_empty() {
                contact.address = address;
            } else if !address.is_empty() {
                keep_as_note(contact, name, &address, report);
            }
        }
        "GEO" => match position(&line.text()) {
            Some(position) => contact.position = Some(position),
            None => left_out(report, Reason::Position),
        },
        "ORG" => {
            let parts: Vec<_> = line.parts(';').into_iter().filter(|part| !part.trim().is_empty()).collect();
            contact.organization = report.clean(name, &parts.join(", "), LINE);
        }
        "TITLE" | "ROLE" => {
            let role = report.clean(name, &line.text(), LINE);
            if contact.role.is_empty() {
                contact.role = role;
            } else if contact.role != role {
                contact.role = format!("{}, {role}", contact.role);
                report.cut(name, &mut contact.role, LINE);
            }
        }
        "LANG" => match language(&line.text()) {
            Some(language) if contact.languages.contains(&language) => {}
            Some(language) => contact.languages.push(language),
            None => left_out(report, Reason::Language),
        },
        "CATEGORIES" => {
            for word in line.parts(',') {
                match word.trim().to_lowercase().parse::<Need>() {
                    Ok(need) if contact.needs.contains(&need) => {}
                    Ok(need) => contact.needs.push(need),
                    Err(_) => report.remark(name, Severity::LeftOut, Reason::Category, &word),
                }
            }
        }
        "NOTE" => {
            let text = report.clean(name, &line.text(), LONG);
            add_to_note(contact, name, &text, report);
        }
        "URL" => {
            let url = report.clean(name, &line.text(), LINE);
            if url.starts_with("https://") {
                keep_as_note(contact, name, &url, report);
            } else {
                left_out(report, Reason::Link);
            }
        }
        _ if HOUSEKEEPING.contains(&name) => {}
        _ => left_out(report, Reason::NotSupported),
    }
}

fn phone(contact: &mut Contact, card: &Component, line: &Property, report: &mut Report) {
    let text = line.text();
    // RFC 3966: what follows the number are its parameters.
    let bare = text.trim().trim_start_matches("tel:");
    let (bare, extension) = match bare.split_once(";ext=") {
        Some((bare, extension)) => (bare, Some(extension)),
        None => (bare.split(';').next().unwrap_or(bare), None),
    };
    let mut number = report.clean("TEL", bare, 60);
    if let Some(extension) = extension {
        number = format!("{number},{}", crate::text::line(extension));
    }
    let digits = number.chars().filter(|c| c.is_numeric()).count();
    if digits < 2 || number.chars().any(|c| !(c.is_numeric() || "+()-./ *#,;xX".contains(c))) {
        return report.remark("TEL", Severity::LeftOut, Reason::Phone, &text);
    }
    if contact.phones.iter().any(|known| same_number(&known.number, &number)) {
        return;
    }
    if contact.phones.len() >= MOST_PHONES {
        return report.remark("TEL", Severity::LeftOut, Reason::TooLong, &text);
    }
    let own = card.all("X-ABLABEL").find(|label| !line.group.is_empty() && label.group == line.group);
    let label = match own {
        Some(label) => label.text().trim_start_matches("_$!<").trim_end_matches(">!$_").to_lowercase(),
        None => {
            let types = ["home", "work", "fax", "pager"].into_iter().filter(|kind| line.is_type(kind));
            types.collect::<Vec<_>>().join(" ")
        }
    };
    let label = report.clean("X-ABLABEL", &label, 60);
    contact.phones.push(Phone { number, label });
}

/// Whether two ways of writing dial the same.
pub(super) fn same_number(a: &str, b: &str) -> bool {
    let dialled = |number: &str| number.chars().filter(|c| c.is_numeric() || *c == '+').collect::<String>();
    dialled(a) == dialled(b)
}

fn keep_as_note(contact: &mut Contact, name: &str, text: &str, report: &mut Report) {
    report.remark(name, Severity::KeptAsText, Reason::NotSupported, text);
    add_to_note(contact, name, text, report);
}

fn add_to_note(contact: &mut Contact, name: &str, text: &str, report: &mut Report) {
    if !contact.note.is_empty() && !text.is_empty() {
        contact.note.push('\n');
    }
    contact.note.push_str(text);
    report.cut(name, &mut contact.note, LONG);
}

/// Photos and keys are told by their size.
fn value_to_tell(line: &Property) -> String {
    match line.value.len() {
        long if long > 200 => format!("({long} bytes)"),
        _ => line.text(),
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(who, host)| !who.is_empty() && host.contains('.') && !text.contains(' '))
}

fn language(text: &str) -> Option<String> {
    let tag = text.trim();
    let first = tag.split('-').next()?;
    let is_tag = tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (is_tag && (2..=3).contains(&first.len()) && tag.len() <= 35).then(|| tag.to_owned())
}

fn position(text: &str) -> Option<Position> {
    let bare = text.trim().trim_start_matches("geo:").split(['?']).next()?;
    let (latitude, longitude) = bare.split_once([';', ','])?;
    let longitude = longitude.split([';', ',']).next()?;
    Position::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?)
}
