//! Putting a pack in the place of what was installed: one transaction, so that a crash leaves the old directory.

use std::collections::{BTreeMap, HashMap};

use besace_domain::Need;
use besace_engine_api::{Access, Audience};
use rusqlite::{Connection, Transaction, params};

use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::fold::fold;
use crate::model::{Directory, Location, Organization, Papers, Service};
use crate::pack::{Pack, hex};
use crate::search::{audience_bits, language_bits, need_bits};
use crate::store::DirectoryStore;
use crate::view::is_stale;

/// Shorter words are not mended.
const SPELLING_LETTERS: usize = 4;

impl DirectoryStore {
    /// Puts a pack in the place of the directory that was installed; tells how far it is, in percent.
    ///
    /// # Errors
    /// Says why not; the old directory then is as it was.
    pub fn install(&mut self, pack: &Pack, progress: &mut dyn FnMut(u8)) -> Result<(), DirectoryError> {
        progress(0);
        let change = self.conn.transaction()?;
        empty(&change)?;
        write(&change, &pack.directory, progress)?;
        let meta = |key: &str, value: &[u8]| {
            change.execute("INSERT INTO meta (key, value) VALUES (?1, ?2)", params![key, value]).map(|_| ())
        };
        meta("about", &postcard::to_allocvec(&pack.directory.about)?)?;
        meta("digest", hex(&pack.digest).as_bytes())?;
        meta("services", &postcard::to_allocvec(&(pack.directory.services.len() as u32))?)?;
        change.commit()?;
        self.load()?;
        progress(100);
        Ok(())
    }

    /// Takes the directory away.
    ///
    /// # Errors
    /// What is wrong with the store; the directory is then still there.
    pub fn remove(&mut self) -> Result<(), DirectoryError> {
        let change = self.conn.transaction()?;
        empty(&change)?;
        change.commit()?;
        self.load()
    }
}

fn empty(conn: &Connection) -> Result<(), DirectoryError> {
    conn.execute_batch(
        "DELETE FROM meta; DELETE FROM organization; DELETE FROM location; DELETE FROM service; DELETE FROM hours;
         DELETE FROM part; DELETE FROM town; DELETE FROM spelling;
         INSERT INTO words (words) VALUES ('delete-all'); INSERT INTO grams (grams) VALUES ('delete-all');",
    )?;
    Ok(())
}

/// What is gathered over all services while their rows are written.
#[derive(Default)]
struct Gathered {
    bits: BTreeMap<String, Bits>,
    columns: Columns,
    hours: HashMap<String, u32>,
    spelling: HashMap<String, u32>,
    towns: BTreeMap<(String, String), Town>,
}

#[derive(Default)]
struct Town {
    latitude: f64,
    longitude: f64,
    services: u32,
}

fn write(conn: &Transaction, directory: &Directory, progress: &mut dyn FnMut(u8)) -> Result<(), DirectoryError> {
    let organizations: HashMap<&str, &Organization> =
        directory.organizations.iter().map(|row| (row.id.as_str(), row)).collect();
    let locations: HashMap<&str, &Location> = directory.locations.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut insert = conn.prepare("INSERT INTO organization (n, id, row) VALUES (?1, ?2, ?3)")?;
    for (n, row) in (0u32..).zip(&directory.organizations) {
        insert.execute(params![n, row.id, postcard::to_allocvec(row)?])?;
    }
    let mut insert = conn.prepare("INSERT INTO location (n, id, row) VALUES (?1, ?2, ?3)")?;
    for (n, row) in (0u32..).zip(&directory.locations) {
        insert.execute(params![n, row.id, postcard::to_allocvec(row)?])?;
    }

    // Confirmed ones first, then by name.
    let mut services: Vec<(bool, String, &Service)> = directory
        .services
        .iter()
        .map(|service| (is_stale(service, directory.about.made), fold(&service.name), service))
        .collect();
    services.sort_by(|a, b| (a.0, &a.1, &a.2.id).cmp(&(b.0, &b.1, &b.2.id)));

    let mut gathered = Gathered::default();
    let count = services.len();
    let mut insert = conn.prepare("INSERT INTO service (n, id, row) VALUES (?1, ?2, ?3)")?;
    let mut index =
        conn.prepare("INSERT INTO words (rowid, name, organization, place, description) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (n, (_, _, service)) in (0u32..).zip(services) {
        insert.execute(params![n, service.id, postcard::to_allocvec(service)?])?;
        let texts = texts(service, organizations.get(service.organization.as_str()).copied(), &locations);
        index.execute(params![n, texts[0], texts[1], texts[2], texts[3]])?;
        gathered.add(n, count, service, &texts, &locations);
        if n % 512 == 0 {
            progress((u64::from(n) * 90 / count as u64) as u8);
        }
    }
    progress(90);
    gathered.write(conn)?;
    progress(99);
    Ok(())
}

/// The words to find a service by, folded: of its names, its organization's, its places, and the rest.
fn texts(service: &Service, organization: Option<&Organization>, locations: &HashMap<&str, &Location>) -> [String; 4] {
    let places = service.at.iter().filter_map(|at| locations.get(at.location.as_str()));
    let places: Vec<&str> = places.flat_map(|at| [at.name.as_str(), &at.street, &at.postcode, &at.city]).collect();
    let organization = organization.map_or([""; 2], |row| [&row.name, &row.alternate_name]);
    [
        fold(&format!("{} {}", service.name, service.alternate_name)),
        fold(&format!("{} {}", organization.join(" "), service.keywords)),
        fold(&places.join(" ")),
        fold(&format!("{} {}", service.description, service.eligibility)),
    ]
}

impl Gathered {
    fn add(
        &mut self,
        n: u32,
        count: usize,
        service: &Service,
        texts: &[String; 4],
        locations: &HashMap<&str, &Location>,
    ) {
        let mut mark = |name: String| self.bits.entry(name).or_insert_with(|| Bits::new(count)).insert(n);
        service.needs.iter().for_each(|need: Need| mark(need_bits(need)));
        service.languages.iter().for_each(|language| mark(language_bits(language)));
        for audience in Audience::ALL {
            if service.audiences.is_empty() || service.audiences.has(audience) {
                mark(audience_bits(audience));
            }
        }
        if service.documents == Papers::None {
            mark("no-id".to_owned());
        }
        if service.closure.is_some() {
            mark("closure".to_owned());
        }
        if !service.access.is_empty() && !service.access.has(Access::WalkIn) {
            mark("arrange".to_owned());
        }
        let at = |location: &str| locations.get(location).copied();
        if service.at.iter().filter_map(|place| at(&place.location)).any(|place| place.wheelchair == Some(true)) {
            mark("wheelchair".to_owned());
        }
        let mut counted: Vec<&str> = Vec::new();
        for place in &service.at {
            let location = at(&place.location);
            let position = location.and_then(|location| location.position);
            let next = self.hours.len() as u32 + 1;
            let hours = match place.hours.trim() {
                "" => 0,
                text => *self.hours.entry(text.to_owned()).or_insert(next),
            };
            self.columns.push(n, hours, position);
            if let (Some(location), Some(position)) = (location, position)
                && !location.city.is_empty()
                && !counted.contains(&location.city.as_str())
            {
                counted.push(&location.city);
                let town = self.towns.entry((fold(&location.city), location.city.clone())).or_default();
                town.latitude += position.latitude;
                town.longitude += position.longitude;
                town.services += 1;
            }
        }
        let mut all: Vec<&str> = texts.iter().flat_map(|text| text.split(' ')).collect();
        all.sort_unstable();
        all.dedup();
        for word in all {
            if word.chars().count() >= SPELLING_LETTERS && !word.contains(|c: char| c.is_ascii_digit()) {
                match self.spelling.get_mut(word) {
                    Some(services) => *services += 1,
                    None => {
                        self.spelling.insert(word.to_owned(), 1);
                    }
                }
            }
        }
    }

    fn write(self, conn: &Transaction) -> Result<(), DirectoryError> {
        let mut insert = conn.prepare("INSERT INTO part (name, bytes) VALUES (?1, ?2)")?;
        for (name, bits) in &self.bits {
            insert.execute(params![name, bits.to_bytes()])?;
        }
        for (name, bytes) in self.columns.write() {
            insert.execute(params![name, bytes])?;
        }
        let mut insert = conn.prepare("INSERT INTO hours (n, text) VALUES (?1, ?2)")?;
        let mut hours: Vec<(String, u32)> = self.hours.into_iter().collect();
        hours.sort_by_key(|(_, n)| *n);
        for (text, n) in hours {
            insert.execute(params![n, text])?;
        }
        let mut insert = conn.prepare("INSERT INTO spelling (n, word, services) VALUES (?1, ?2, ?3)")?;
        let mut index = conn.prepare("INSERT INTO grams (rowid, word) VALUES (?1, ?2)")?;
        let mut spelling: Vec<(String, u32)> = self.spelling.into_iter().collect();
        spelling.sort();
        for (n, (word, services)) in (0u32..).zip(spelling) {
            insert.execute(params![n, word, services])?;
            index.execute(params![n, word])?;
        }
        let mut insert =
            conn.prepare("INSERT INTO town (folded, name, latitude, longitude, services) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for ((folded, name), town) in self.towns {
            let count = f64::from(town.services);
            insert.execute(params![folded, name, town.latitude / count, town.longitude / count, town.services])?;
        }
        Ok(())
    }
}
