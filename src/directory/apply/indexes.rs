//! What is indexed otherwise after a change is indexed anew, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension as _, params};

use super::All;
use crate::bits::Bits;
use crate::columns::Columns;
use crate::error::DirectoryError;
use crate::facts::Facts;
use crate::fold::fold;
use crate::freshness::CHECKED;
use crate::install::{BUCKETS, save_part};
use crate::lexicon;

pub(super) fn index_words(conn: &Connection, before: &All, after: &All, numbers: u32) -> Result<(), DirectoryError> {
    let all: BTreeSet<u32> = before.keys().chain(after.keys()).copied().collect();
    let changes: Vec<(u32, Option<&Facts>, Option<&Facts>)> = all
        .into_iter()
        .map(|n| (n, before.get(&n).map(|was| &was.facts), after.get(&n).map(|is| &is.facts)))
        .filter(|(_, was, is)| was.map(|was| &was.texts) != is.map(|is| &is.texts))
        .collect();
    lexicon::change(conn, &changes, numbers)
}

pub(super) fn link(conn: &Connection, before: &All, after: &All) -> Result<(), DirectoryError> {
    let mut unlink = conn.prepare_cached("DELETE FROM link WHERE target = ?1 AND service = ?2")?;
    for (n, was) in before {
        let is = after.get(n);
        for target in was.links.iter().filter(|target| is.is_none_or(|is| !is.links.contains(target))) {
            unlink.execute(params![target, n])?;
        }
    }
    let mut link = conn.prepare_cached("INSERT OR IGNORE INTO link (target, service) VALUES (?1, ?2)")?;
    for (n, is) in after {
        let was = before.get(n);
        for target in is.links.iter().filter(|target| was.is_none_or(|was| !was.links.contains(target))) {
            link.execute(params![target, n])?;
        }
    }
    Ok(())
}

/// In which bucket each new service is.
pub(super) fn note_buckets(conn: &Connection, after: &All, numbers: u32) -> Result<(), DirectoryError> {
    let mut select = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
    let mut buckets: Vec<u8> = select.query_row([BUCKETS], |row| row.get(0)).optional()?.unwrap_or_default();
    let known = buckets.len();
    buckets.resize(numbers as usize * 2, 0);
    if buckets.len() == known {
        return Ok(());
    }
    for (n, is) in after {
        if let Some(to) = buckets.as_chunks_mut::<2>().0.get_mut(*n as usize) {
            *to = is.bucket.to_le_bytes();
        }
    }
    save_part(conn, BUCKETS, &buckets)
}

pub(super) fn mark_sets(conn: &Connection, before: &All, after: &All, numbers: u32) -> Result<(), DirectoryError> {
    // For each set that changes: the number, and whether it is in it now.
    let mut marks: BTreeMap<&str, BTreeMap<u32, bool>> = BTreeMap::new();
    for (all, other, is_in) in [(before, after, false), (after, before, true)] {
        for (n, touched) in all {
            let there = other.get(n).map_or(&[][..], |other| &other.facts.sets);
            for set in touched.facts.sets.iter().filter(|set| !there.contains(set)) {
                marks.entry(set).or_default().insert(*n, is_in);
            }
        }
    }
    let mut select = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
    for (set, marks) in marks {
        let bytes: Option<Vec<u8>> = select.query_row([set], |row| row.get(0)).optional()?;
        let mut bits = Bits::new(numbers as usize);
        bits.or(&Bits::from_bytes(&bytes.unwrap_or_default()));
        marks.into_iter().for_each(|(n, is_in)| if is_in { bits.insert(n) } else { bits.remove(n) });
        save_part(conn, set, &bits.to_bytes())?;
    }
    Ok(())
}

pub(super) fn lay_columns(conn: &Connection, before: &All, after: &All) -> Result<(), DirectoryError> {
    let mut find = conn.prepare_cached("SELECT n FROM hours WHERE text = ?1")?;
    let mut add = conn.prepare_cached("INSERT INTO hours (n, text) SELECT coalesce(max(n), 0) + 1, ?1 FROM hours")?;
    let gone = before.keys().filter(|n| !after.contains_key(n));
    let mut places: BTreeMap<u32, Vec<_>> = gone.map(|n| (*n, Vec::new())).collect();
    for (n, is) in after {
        if before.get(n).is_some_and(|was| was.facts.places == is.facts.places) {
            continue;
        }
        let of = places.entry(*n).or_default();
        for (text, position) in &is.facts.places {
            let hours = match text.as_str() {
                "" => 0,
                text => match find.query_row([text], |row| row.get(0)).optional()? {
                    Some(known) => known,
                    None => {
                        add.execute([text])?;
                        find.query_row([text], |row| row.get(0))?
                    }
                },
            };
            of.push((hours, *position));
        }
    }
    if places.is_empty() {
        return Ok(());
    }
    let mut part = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
    let mut columns =
        Columns::read(|name| Ok(part.query_row([name], |row| row.get(0)).optional()?.unwrap_or_default()))?;
    columns.replace(&places);
    for (name, bytes) in columns.write() {
        save_part(conn, name, &bytes)?;
    }
    Ok(())
}

/// When services were last checked.
pub(super) fn note_checked(
    conn: &Connection,
    checked: impl Iterator<Item = (u32, u16)>,
    numbers: u32,
) -> Result<(), DirectoryError> {
    let mut select = conn.prepare_cached("SELECT bytes FROM part WHERE name = ?1")?;
    let noted: Vec<u8> = select.query_row([CHECKED], |row| row.get(0)).optional()?.unwrap_or_default();
    let mut days = noted.clone();
    days.resize(numbers as usize * 2, 0);
    for (n, day) in checked {
        if let Some(to) = days.as_chunks_mut::<2>().0.get_mut(n as usize) {
            *to = day.to_le_bytes();
        }
    }
    if noted == days { Ok(()) } else { save_part(conn, CHECKED, &days) }
}

pub(super) fn count_towns(conn: &Connection, before: &All, after: &All) -> Result<(), DirectoryError> {
    let mut sums: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for (all, sign) in [(before, -1.0), (after, 1.0)] {
        for (city, position) in all.values().flat_map(|is| &is.facts.towns) {
            let sum = sums.entry(city).or_default();
            sum[0] += sign * position.latitude;
            sum[1] += sign * position.longitude;
            sum[2] += sign;
        }
    }
    let mut update = conn.prepare_cached(
        "INSERT INTO town (folded, name, latitude, longitude, services) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (folded, name) DO UPDATE SET
           latitude = (latitude * services + ?6) / max(services + ?5, 1),
           longitude = (longitude * services + ?7) / max(services + ?5, 1),
           services = services + ?5",
    )?;
    let mut gone = conn.prepare_cached("DELETE FROM town WHERE folded = ?1 AND name = ?2 AND services <= 0")?;
    for (city, [latitude, longitude, count]) in sums.into_iter().filter(|(_, sum)| *sum != [0.0; 3]) {
        let folded = fold(city);
        let each = count.max(1.0);
        let more = count as i64;
        update.execute(params![folded, city, latitude / each, longitude / each, more, latitude, longitude])?;
        gone.execute(params![folded, city])?;
    }
    Ok(())
}
