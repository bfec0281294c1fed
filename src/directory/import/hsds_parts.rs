//! Parts that several rows of HSDS have: numbers, addresses, languages, documents, costs, ways to come.

use besace_engine_api::{Access, Reason, Severity};

use super::build::{Builder, Log, made_id};
use super::fields::Fields;
use super::hsds::own_id;
use super::language_names;
use super::values;
use crate::fold::fold;
use crate::model::{Location, Papers, Ways};

/// The numbers under `phones`, voice first; fax numbers are told and left out.
pub(super) fn phones(fields: &mut Fields, log: &mut Log) -> Vec<String> {
    let mut all = Vec::new();
    // Older sets have one text with all numbers.
    if fields.has("phones") {
        let raw = fields.raw("phones");
        all.extend(values::phones(&fields.called("phones"), &raw, log));
    }
    for mut phone in fields.list("phones", "phone", log) {
        let number = phone.raw("number");
        let kind = phone.first(&["type", "number_type"]).to_ascii_lowercase();
        let extension = phone.raw("extension");
        let prefix = phone.raw("country_prefix");
        phone.take("languages");
        phone.take("description");
        phone.take("department");
        if kind == "fax" {
            log.no_place("phone.fax", &number);
            continue;
        }
        if !extension.is_empty() {
            log.remark("phone.extension", Severity::LeftOut, Reason::NotSupported, &extension);
        }
        let number = if prefix.is_empty() { number } else { format!("+{} {number}", prefix.trim_start_matches('+')) };
        phone.finish(log);
        for number in values::phones("phone.number", &number, log) {
            if !all.contains(&number) {
                all.push(number);
            }
        }
    }
    all
}

/// Numbers and addresses under `contacts`; the persons' names stay out of a public directory.
pub(super) fn contacts(fields: &mut Fields, numbers: &mut Vec<String>, emails: &mut Vec<String>, log: &mut Log) {
    for mut contact in fields.list("contacts", "contact", log) {
        for number in phones(&mut contact, log) {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        for email in emails_of(&mut contact, "email", log) {
            if !emails.contains(&email) {
                emails.push(email);
            }
        }
        contact.finish(log);
    }
}

pub(super) fn emails_of(fields: &mut Fields, key: &str, log: &mut Log) -> Vec<String> {
    let raw = fields.raw(key);
    values::emails(&fields.called(key), &raw, log)
}

/// Languages under `languages`: objects with a code or a name, or a text.
pub(super) fn languages(fields: &mut Fields, log: &mut Log) -> Vec<String> {
    let called = fields.called("languages");
    let mut all = Vec::new();
    let raw = fields.raw("languages");
    if !raw.is_empty() {
        return language_names::languages(&called, &raw, log);
    }
    for mut language in fields.list("languages", "language", log) {
        let code = language.first(&["code", "language"]);
        let name = language.raw("name");
        language.take("note");
        match language_names::language(&code).or_else(|| language_names::language(&name)) {
            Some(code) if all.contains(&code) => {}
            Some(code) => all.push(code),
            None => log.remark(&called, Severity::LeftOut, Reason::Language, &format!("{code} {name}")),
        }
        language.finish(log);
    }
    all
}

/// Documents to bring, under `required_documents`.
pub(super) fn documents(fields: &mut Fields, log: &mut Log) -> Papers {
    const NONE: &[&str] =
        &["none", "no id", "no id needed", "no documents", "aucun", "geen", "keine", "ninguno", "n a"];
    let raw = fields.raw("required_documents");
    let mut all: Vec<String> = raw.split(['\n', ';']).map(str::to_owned).collect();
    for mut document in fields.list("required_documents", "required_document", log) {
        all.push(document.text("document", log));
        document.take("uri");
        document.finish(log);
    }
    all = all.into_iter().map(|text| values::clean("required_documents", &text, values::TEXT, log)).collect();
    all.retain(|text| !text.is_empty());
    if all.is_empty() {
        Papers::Unknown
    } else if all.iter().all(|text| NONE.contains(&fold(text).as_str())) {
        Papers::None
    } else {
        Papers::Needed(all)
    }
}

/// What it costs, under `fees_description`, `fees` and `cost_options`.
pub(super) fn cost(fields: &mut Fields, log: &mut Log) -> String {
    let mut texts = vec![fields.text("fees_description", log), fields.text("fees", log)];
    for mut option in fields.list("cost_options", "cost_option", log) {
        let amount = option.raw("amount");
        let currency = option.raw("currency").to_ascii_uppercase();
        let parts = [
            option.text("option", log),
            if amount.is_empty() { String::new() } else { format!("{amount} {currency}").trim().to_owned() },
            option.text("amount_description", log),
        ];
        let until = option.raw("valid_to");
        option.take("valid_from");
        option.finish(log);
        if !until.is_empty() {
            log.no_place("cost_option.valid_to", &until);
        }
        texts.push(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "));
    }
    texts.retain(|text| !text.is_empty() && text != "fees_description");
    texts.dedup();
    texts.join("\n")
}

/// How one comes, from what is written about applying.
pub(super) fn access_of(text: &str) -> Ways {
    let folded = format!(" {} ", fold(text));
    let says = |words: &[&str]| words.iter().any(|word| folded.contains(&format!(" {word}")));
    let mut ways = Ways::default();
    if says(&["walk in", "drop in", "no appointment", "sans rendez vous", "zonder afspraak", "just come"]) {
        ways.insert(Access::WalkIn);
    } else if says(&["appointment", "rendez vous", "afspraak", "termin"]) {
        ways.insert(Access::Appointment);
    }
    if says(&["referral", "refer ", "referred", "envoye par", "doorverw"]) {
        ways.insert(Access::Referral);
    }
    if says(&["call", "phone", "telephone", "ring ", "appel", "bellen"]) {
        ways.insert(Access::Call);
    }
    ways
}

/// Puts a location in; gives its identifier.
pub(super) fn location(builder: &mut Builder, mut fields: Fields) -> String {
    fields.name = "location";
    let log = &mut builder.log;
    let id = fields.raw("id");
    let mut row = Location { id: own_id(&mut fields, &id), name: fields.name("name", log), ..Default::default() };
    let (latitude, longitude) = (fields.number("latitude", log), fields.number("longitude", log));
    row.position = values::position(latitude, longitude, log);
    let ours = fields.take("besace").and_then(|value| Fields::of("location.besace", value));
    let said = ours.map(|mut ours| {
        let said = (ours.yes("wheelchair"), ours.yes("confidential"));
        ours.finish(log);
        said
    });
    row.confidential = said.is_some_and(|said| said.1 == Some(true));
    fields.take("location_type");
    row.directions = fields.text("transportation", log);
    let description = fields.text("description", log);
    if !description.is_empty() && row.directions.is_empty() {
        row.directions = description;
    } else if !description.is_empty() {
        log.no_place("location.description", &description);
    }
    let mut access = vec![fields.text("accessibility", log)];
    for mut accessibility in fields.list("accessibility", "accessibility", log) {
        for key in ["description", "accessibility", "details"] {
            let text = accessibility.text(key, log);
            access.push(text);
        }
        accessibility.take("url");
        accessibility.finish(log);
    }
    access.retain(|text| !text.is_empty());
    row.accessibility = access.join("\n");
    row.wheelchair = said.and_then(|said| said.0).or_else(|| wheelchair(&row.accessibility));
    let mut country = String::new();
    let mut addresses: Vec<Fields> = Vec::new();
    for key in ["addresses", "physical_addresses", "address"] {
        addresses.extend(fields.list(key, "address", log));
    }
    // The one to go to before the one to write to.
    let kind = addresses.iter_mut().map(|address| address.raw("address_type")).collect::<Vec<_>>();
    let best = kind.iter().position(|kind| kind == "physical").unwrap_or(0);
    for (i, mut address) in addresses.into_iter().enumerate() {
        if i != best {
            let other = address.raw("address_1");
            log.no_place("location.addresses", &other);
            continue;
        }
        let street = [address.name("address_1", log), address.name("address_2", log)];
        row.street = street.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        row.postcode = address.name("postal_code", log);
        row.city = address.name("city", log);
        country = address.raw("country").trim().to_owned();
        for key in ["state_province", "region", "attention", "mail_address"] {
            address.take(key);
        }
        address.finish(log);
    }
    if row.confidential {
        // It is told by phone only: it does not enter the directory at all.
        row.street.clear();
        row.postcode.clear();
        row.position = None;
        row.directions.clear();
    }
    if row.id.is_empty() {
        row.id = made_id(&["location", &row.name, &row.street, &row.city, &format!("{:?}", row.position)]);
    }
    fields.finish(log);
    builder.country(&country);
    builder.location(row)
}

fn wheelchair(text: &str) -> Option<bool> {
    let folded = fold(text);
    let about = ["wheelchair", "ramp", "fauteuil roulant", "pmr", "rolstoel", "rollstuhl"];
    if !about.iter().any(|word| folded.contains(word)) {
        return None;
    }
    let not = ["not wheelchair", "no wheelchair", "non accessible", "not accessible", "niet toegankelijk"];
    Some(!not.iter().any(|words| folded.contains(words)))
}
