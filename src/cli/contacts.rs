//! `besace-cli contacts`

use besace_domain::{Contact, Phone, RecordId};
use besace_engine_api::{FileIn, Save};

use crate::answer::{self, Answer, joined, lines};
use crate::args::{ContactFields, Contacts};
use crate::session::{Engine, named, read};

/// Does one command.
pub async fn run(engine: &Engine, command: Contacts) -> anyhow::Result<Answer> {
    match command {
        Contacts::List => {
            let contacts = engine.contacts(()).await?;
            let mut text = lines(&contacts.people, "Nobody yet: add somebody with `contacts add`.", answer::contact);
            if let Some(review) = &contacts.to_review {
                text.push_str(&format!("\nDo you still want {} here? (contacts review, or remove)", review.name));
            }
            if let Some(need) = contacts.only_need {
                text.push_str(&format!("\nEverybody here answers one need only: {need}."));
            }
            Answer::new(text, &contacts)
        }
        Contacts::Show { id } => {
            let id = find(engine, &id).await?;
            let view = engine.contact(id).await?;
            Answer::new(shown(&view.contact, &answer::open(&view.reach)), &view)
        }
        Contacts::Add { name, fields } => {
            let mut entry = Contact { name, ..Contact::default() };
            fill(&mut entry, fields);
            let id = engine.save_contact(Save { id: None, entry }).await?;
            Ok(Answer::done("Contact added", id))
        }
        Contacts::Change { id, name, fields } => {
            let id = find(engine, &id).await?;
            let mut entry = engine.contact(id).await?.contact;
            entry.name = name.unwrap_or(entry.name);
            fill(&mut entry, fields);
            engine.save_contact(Save { id: Some(id), entry }).await?;
            Ok(Answer::done("Contact changed", id))
        }
        Contacts::Order { ids } => {
            let mut order = Vec::new();
            for id in ids {
                order.push(find(engine, &id).await?);
            }
            engine.order_contacts(order).await?;
            Ok(Answer::said("Contacts ordered."))
        }
        Contacts::Review { id } => {
            let id = find(engine, &id).await?;
            engine.review_contact(id).await?;
            Ok(Answer::done("Contact reviewed", id))
        }
        Contacts::Remove { id } => {
            let id = find(engine, &id).await?;
            engine.remove(id).await?;
            Ok(Answer::done("Contact removed", id))
        }
        Contacts::Import { file } => Answer::report(&engine.import_contacts(FileIn(read(&file)?)).await?),
    }
}

/// The contact whose identifier begins so.
pub async fn find(engine: &Engine, beginning: &str) -> anyhow::Result<RecordId> {
    let people = engine.contacts(()).await?.people;
    named(beginning, people.into_iter().map(|line| line.id))
}

fn fill(contact: &mut Contact, fields: ContactFields) {
    let ContactFields { role, organization, phones, email, address, languages, needs, hours, note } = fields;
    let texts = [
        (&mut contact.role, role),
        (&mut contact.organization, organization),
        (&mut contact.email, email),
        (&mut contact.address, address),
        (&mut contact.hours, hours),
        (&mut contact.note, note),
    ];
    for (text, new) in texts {
        if let Some(new) = new {
            *text = new;
        }
    }
    if !phones.is_empty() {
        let phone = |text: &String| {
            let (number, label) = text.split_once('=').unwrap_or((text, ""));
            Phone { number: number.to_owned(), label: label.to_owned() }
        };
        contact.phones = phones.iter().map(phone).collect();
    }
    if !languages.is_empty() {
        contact.languages = languages;
    }
    if !needs.is_empty() {
        contact.needs = needs;
    }
}

fn shown(contact: &Contact, reach: &str) -> String {
    let phones = contact.phones.iter().map(|phone| joined(&[&phone.number, &phone.label]));
    let phones = phones.collect::<Vec<_>>().join(", ");
    let rows = [
        ("role", contact.role.clone()),
        ("organization", contact.organization.clone()),
        ("phones", phones),
        ("e-mail", contact.email.clone()),
        ("address", contact.address.clone()),
        ("languages", contact.languages.join(", ")),
        ("needs", answer::needs(&contact.needs)),
        ("hours", joined(&[&contact.hours, reach])),
        ("note", contact.note.clone()),
    ];
    let told = rows.into_iter().filter(|(_, value)| !value.is_empty());
    std::iter::once(contact.name.clone())
        .chain(told.map(|(name, value)| format!("  {name}: {value}")))
        .collect::<Vec<_>>()
        .join("\n")
}
