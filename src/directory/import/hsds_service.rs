//! One service of an HSDS file: what it is, for whom, on what terms.

use besace_engine_api::{Access, Audience, Full, Reason, Severity};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::build::{Builder, made_id};
use super::fields::Fields;
use super::hsds::{organization, own_id};
use super::hsds_parts::{access_of, contacts, cost, documents, emails_of, languages, phones};
use super::hsds_places::{merge, places};
use super::tags::needs_of_terms;
use super::values;
use crate::fold::words;
use crate::model::{Check, Message, Papers, Pause, Service};
use crate::vocabulary::named;

pub(super) fn read_service(builder: &mut Builder, row: Fields) {
    read_service_as(builder, row, None);
}

pub(super) fn read_service_as(builder: &mut Builder, mut row: Fields, made_of: Option<&str>) {
    builder.begin();
    let log = &mut builder.log;
    let id = row.raw("id");
    let mut service = Service { id: own_id(&mut row, &id), name: row.name("name", log), ..Service::default() };
    service.alternate_name = row.name("alternate_name", log);
    if service.name.is_empty() {
        service.name = std::mem::take(&mut service.alternate_name);
        if service.name.is_empty() {
            return builder.refuse("name", Reason::NameMissing, &service.id);
        }
        log.remark("name", Severity::Mended, Reason::NameMissing, &service.name);
    }
    match row.raw("status").trim().to_ascii_lowercase().as_str() {
        "inactive" | "defunct" => return builder.refuse("status", Reason::NotSupported, "no longer given"),
        "temporarily closed" => service.closure = Some(Pause::default()),
        _ => {}
    }
    if let Some(what) = made_of {
        log.remark("", Severity::Mended, Reason::NotSupported, &format!("a service was made of this {what}"));
    }
    if let Some(fields) = row.take("organization").and_then(|value| Fields::of("organization", value)) {
        let mut fields = fields;
        let id = fields.raw("id");
        service.organization = organization(builder, fields, &id);
        row.take("organization_id");
    } else {
        service.organization = row.raw("organization_id").trim().to_owned();
    }
    describe(builder, &mut row, &mut service);
    places(builder, &mut row, &mut service);
    categories(builder, &mut row, &mut service);
    if let Some(ours) = row.take("besace").and_then(|value| Fields::of("besace", value)) {
        take_ours(builder, ours, &mut service);
    }
    if service.id.is_empty() {
        let place = service.at.first().map(|at| at.location.as_str()).unwrap_or_default();
        service.id = made_id(&["service", &service.organization, &service.name, place]);
        builder.log.remark("id", Severity::Mended, Reason::IdMissing, &service.name);
    }
    if service.needs.is_empty() {
        let texts = format!("{} {} {}", service.name, service.alternate_name, service.keywords);
        service.needs = named(&words(&texts)).needs.into_iter().collect();
        let severity = if service.needs.is_empty() { Severity::LeftOut } else { Severity::Mended };
        let found: Vec<&str> = service.needs.iter().map(besace_domain::Need::id).collect();
        builder.log.remark("", severity, Reason::Category, &found.join(", "));
    }
    service.example |= builder.directory.about.example;
    row.finish(&mut builder.log);
    builder.service(service);
}

/// The texts, numbers and days of a service.
fn describe(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    service.description = row.text("description", log);
    let application = row.text("application_process", log);
    service.access = access_of(&application);
    for more in [application, row.text("interpretation_services", log), row.text("wait_time", log)] {
        if !more.is_empty() && more != "wait_time" {
            service.description = format!("{}\n{more}", service.description).trim().to_owned();
        }
    }
    let url = row.first(&["url", "website"]);
    service.url = values::link(&row.called("url"), &url, log);
    service.emails = emails_of(row, "email", log);
    service.phones = phones(row, log);
    contacts(row, &mut service.phones, &mut service.emails, log);
    service.languages = languages(row, log);
    service.documents = documents(row, log);
    service.cost = cost(row, log);
    eligibility(row, service, log);
    let alert = row.text("alert", log);
    if !alert.is_empty() {
        service.alert = Some(Message { text: alert, until: None });
    }
    let assured = row.raw("assured_date");
    let by = row.name("assurer_email", log);
    match values::date(&assured) {
        Some(on) => service.verified = Some(Check { on, by }),
        None if !assured.is_empty() => log.remark("assured_date", Severity::LeftOut, Reason::Time, &assured),
        None => {}
    }
    for mut capacity in row.list("capacities", "capacity", log) {
        if capacity.number("available", log).is_some_and(|free| free < 1.0) {
            service.full = Full::Yes;
        }
        capacity.finish(log);
    }
    row.take("last_modified");
}

/// Who may come.
fn eligibility(row: &mut Fields, service: &mut Service, log: &mut super::build::Log) {
    let mut texts = vec![row.text("eligibility_description", log)];
    let eligibility = row.text("eligibility", log);
    texts.push(eligibility);
    texts.push(row.text("audience", log));
    let [least, most] = ["minimum_age", "maximum_age"].map(|key| row.number(key, log));
    let ages = match (least.filter(|age| *age >= 1.0), most.filter(|age| *age < 100.0)) {
        (Some(least), Some(most)) => format!("{least}–{most}"),
        (Some(least), None) => format!("{least}+"),
        (None, Some(most)) => format!("0–{most}"),
        (None, None) => String::new(),
    };
    if least.is_some_and(|age| age >= 55.0) {
        service.audiences.insert(Audience::Older);
    }
    if most.is_some_and(|age| age > 0.0 && age <= 26.0) {
        service.audiences.insert(Audience::Young);
    }
    texts.push(ages);
    for mut area in row.list("service_areas", "service_area", log) {
        for key in ["name", "description"] {
            let text = area.text(key, log);
            texts.push(text);
        }
        area.finish(log);
    }
    texts.retain(|text| !text.is_empty());
    texts.dedup();
    service.eligibility = texts.join("\n");
}

/// What it is about: terms of taxonomies and keywords.
fn categories(builder: &mut Builder, row: &mut Fields, service: &mut Service) {
    let log = &mut builder.log;
    let mut names = row.texts("keywords", log);
    let mut codes = row.texts("taxonomy_ids", log);
    let mut terms = row.list("taxonomy_terms", "taxonomy_term", log);
    for mut attribute in row.list("attributes", "attribute", log) {
        terms.extend(attribute.take("taxonomy_term").and_then(|value| Fields::of("taxonomy_term", value)));
        let value = attribute.name("value", log);
        if value != "value" {
            names.push(value);
        }
        attribute.finish(log);
    }
    for mut term in terms {
        codes.push(term.raw("code"));
        codes.push(term.raw("id"));
        names.push(term.name("name", log));
        for key in ["taxonomy_detail", "description", "parent_id", "taxonomy", "term_uri", "language"] {
            term.take(key);
        }
        term.finish(log);
    }
    if let Some(program) = row.take("program").and_then(|value| Fields::of("program", value)) {
        let mut program = program;
        names.push(program.name("name", log));
        names.push(program.name("alternate_name", log));
        program.finish(log);
    }
    names.retain(|name| !name.is_empty());
    names.dedup();
    service.needs = needs_of_terms(&codes);
    service.keywords = names.join(", ");
}

/// What stands in `besace` of a service.
fn take_ours(builder: &mut Builder, mut ours: Fields, service: &mut Service) {
    let log = &mut builder.log;
    let mut ids = |key: &str| ours.texts(key, log);
    let needs = ids("needs");
    let audiences = ids("audiences");
    let ways = ids("access");
    let emails = ids("emails");
    for need in needs {
        match need.parse() {
            Ok(need) => service.needs.insert(need),
            Err(_) => log.remark("besace.needs", Severity::LeftOut, Reason::Category, &need),
        }
    }
    for audience in audiences {
        match named_by::<Audience>(&audience) {
            Some(audience) => service.audiences.insert(audience),
            None => log.remark("besace.audiences", Severity::LeftOut, Reason::NotSupported, &audience),
        }
    }
    for way in ways {
        match named_by::<Access>(&way) {
            Some(way) => service.access.insert(way),
            None => log.remark("besace.access", Severity::LeftOut, Reason::NotSupported, &way),
        }
    }
    merge(&mut service.emails, emails.iter().flat_map(|email| values::emails("besace.emails", email, log)).collect());
    if let Some(mut closure) = ours.take("closure").and_then(|value| Fields::of("closure", value)) {
        let [from, until] = ["from", "until"].map(|key| values::date(&closure.raw(key)));
        service.closure = Some(Pause { from, until });
        closure.finish(log);
    }
    let until = values::date(&ours.raw("alert_until"));
    if let Some(alert) = &mut service.alert {
        alert.until = until;
    }
    let keywords = ours.text("keywords", log);
    if !keywords.is_empty() || service.keywords.split(", ").all(|word| word.parse::<besace_domain::Need>().is_ok()) {
        service.keywords = keywords;
    }
    if let Some(source) = ours.number("source", log) {
        service.source = source as u16;
    }
    if ours.yes("full") == Some(true) {
        service.full = Full::Yes;
    }
    if let Some(day) = values::date(&ours.raw("full_until")) {
        service.full = Full::Until(day);
    }
    service.example |= ours.yes("example").unwrap_or(false);
    if ours.yes("no_id") == Some(true) {
        service.documents = Papers::None;
    }
    let by = ours.name("verified_by", log);
    if let Some(check) = &mut service.verified
        && !by.is_empty()
    {
        check.by = by;
    }
    ours.finish(log);
}

/// One of our own words, by its id.
fn named_by<T: DeserializeOwned>(id: &str) -> Option<T> {
    serde_json::from_value(Value::String(id.to_owned())).ok()
}
