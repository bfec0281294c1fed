//! From the contacts of a file to contacts of the toolbox.

use std::collections::BTreeMap;

use besace_domain::{Contact, RecordId};
use besace_engine_api::{Fault, FileIn, ImportReport};

use super::read::{read, same_number};
use crate::contacts::{ordered, stand_last, tidy};
use crate::records::{Open, new_id};

/// Adds the contacts of a file: all together, or none. One that is here already is only completed.
pub(crate) fn import(open: &mut Open<'_>, file: &FileIn) -> Result<ImportReport, Fault> {
    let (contacts, mut report) = read(file)?;
    let mut people: Vec<(Option<RecordId>, Contact)> =
        ordered(open.records).into_iter().map(|(id, contact)| (Some(id), contact)).collect();
    let mut next = people.iter().map(|(_, contact)| contact.order).max().unwrap_or(0);
    for (row, mut contact) in contacts {
        report.at_row(row);
        tidy(&mut contact);
        match people.iter_mut().find(|(_, known)| is_same(known, &contact)) {
            Some((_, known)) => report.known(complete(known, contact)),
            None => {
                next = next.saturating_add(1);
                contact.order = next;
                stand_last(open, &mut contact);
                people.push((None, contact));
                report.added();
            }
        }
    }
    let mut records = BTreeMap::new();
    for (id, contact) in people {
        match id {
            Some(id) => records.extend(open.changed(id, &contact)?.map(|record| (id, Some(record)))),
            None => {
                records.insert(new_id()?, Some(open.made(&contact)?));
            }
        }
    }
    open.apply(records.into_iter().collect())?;
    Ok(report.finish())
}

/// Whether both are the same person: one name, and a number or address in common (or nothing to tell them apart).
fn is_same(known: &Contact, new: &Contact) -> bool {
    let numbers =
        |new: &Contact| known.phones.iter().any(|a| new.phones.iter().any(|b| same_number(&a.number, &b.number)));
    let email = !new.email.is_empty() && known.email.eq_ignore_ascii_case(&new.email);
    let nothing_more = new.phones.is_empty() && new.email.is_empty();
    known.name.to_lowercase() == new.name.to_lowercase() && (numbers(new) || email || nothing_more)
}

/// Fills what is empty and adds what is missing; what the person wrote stays. True when something was added.
fn complete(known: &mut Contact, new: Contact) -> bool {
    let before = known.clone();
    let texts = [
        (&mut known.role, new.role),
        (&mut known.organization, new.organization),
        (&mut known.email, new.email),
        (&mut known.address, new.address),
        (&mut known.note, new.note),
    ];
    for (text, new) in texts.into_iter().filter(|(text, _)| text.is_empty()) {
        *text = new;
    }
    known.position = known.position.or(new.position);
    for phone in new.phones {
        if !known.phones.iter().any(|known| same_number(&known.number, &phone.number)) {
            known.phones.push(phone);
        }
    }
    for language in new.languages {
        if !known.languages.contains(&language) {
            known.languages.push(language);
        }
    }
    for need in new.needs {
        if !known.needs.contains(&need) {
            known.needs.push(need);
        }
    }
    *known != before
}
