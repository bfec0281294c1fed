//! Search: words, needs, nearness and filters, together.

use std::rc::Rc;

use besace_domain::{Need, Position};
use besace_engine_api::{Audience, OpenState, Search, SearchAnswer};
use chrono::NaiveDateTime;

use crate::bits::Bits;
use crate::columns::first;
use crate::error::DirectoryError;
use crate::fold::words;
use crate::lexicon::fit;
use crate::opening::is_paused;
use crate::store::DirectoryStore;
use crate::vocabulary::{Named, named};

/// Services are counted up to here.
const MAX_TOTAL: usize = 10_000;
/// The most that one answer holds.
const MAX_LIMIT: u32 = 100;
/// What is typed is read up to here.
const MAX_WORDS: usize = 8;
const MAX_WORD: usize = 40;

/// A service that was found, with what orders it among all: how far it is, or how well it fits.
type Found = (f32, u32);
/// A service of a region.
type Place<'a> = (&'a DirectoryStore, u32);

/// Searches the directories of several regions as one. `now` is the local time.
///
/// # Errors
/// [`DirectoryError::Absent`] when none is installed; else what is wrong with a store.
pub fn search(stores: &[DirectoryStore], search: &Search, now: NaiveDateTime) -> Result<SearchAnswer, DirectoryError> {
    let mut typed: Vec<String> = words(&search.text);
    typed.truncate(MAX_WORDS);
    typed.iter_mut().for_each(|word| *word = word.chars().take(MAX_WORD).collect());
    let named = named(&typed);
    let mut wanted = Vec::new();
    for store in stores.iter().filter(|store| store.state.is_some()) {
        wanted.push(Wanted {
            words: typed.iter().map(|word| vec![word.clone()]).collect(),
            rest: named.rest.iter().map(|word| vec![word.clone()]).collect(),
            named: named.clone(),
            pass: store.passing(search)?,
            open_at: search.filters.open_now.then_some(now),
            fresh: store.fresh(now.date())?,
            store,
        });
    }
    if wanted.is_empty() {
        return Err(DirectoryError::Absent);
    }
    let from = (search.offset as usize).min(MAX_TOTAL);
    let want = from + search.limit.min(MAX_LIMIT) as usize;
    let (mut found, mut total) = find_in(&wanted, search.from, want)?;
    if total == 0 && !typed.is_empty() {
        let mut mended = false;
        for wanted in &mut wanted {
            mended |= wanted.mend()?;
        }
        if mended {
            (found, total) = find_in(&wanted, search.from, want)?;
        }
        if total == 0 && !named.needs.is_empty() {
            // "somewhere to sleep": the need is what matters.
            wanted.iter_mut().for_each(|wanted| wanted.rest.clear());
            (found, total) = find_in(&wanted, search.from, want)?;
        }
    }
    let page = found.get(from.min(found.len())..want.min(found.len())).unwrap_or_default();
    let mut hits = Vec::with_capacity(page.len());
    for (store, n) in page {
        let hit = store.hit(*n, search.from, search.filters.open_now, now)?;
        let times = if store.fresh(now.date())?.has(*n) { 1 } else { 2 };
        hits.push((hit.distance_m.map_or(u32::MAX, |metres| metres.saturating_mul(times)), hit));
    }
    if search.from.is_some() {
        // The order by chord is that of the distance but for a metre here and there.
        hits.sort_by_key(|hit| hit.0);
    }
    let hits = hits.into_iter().map(|hit| hit.1).collect();
    Ok(SearchAnswer { hits, total: total.min(MAX_TOTAL) as u32, needs: named.needs })
}

/// What is found in all regions, best first, and how many there are in all.
fn find_in<'a>(
    wanted: &[Wanted<'a>],
    from: Option<Position>,
    want: usize,
) -> Result<(Vec<Place<'a>>, usize), DirectoryError> {
    let mut all = Vec::new();
    let mut total = 0;
    for wanted in wanted {
        let (found, count) = wanted.find(from, want)?;
        all.extend(found.into_iter().map(|(order, n)| (order, wanted.store, n)));
        total += count;
    }
    // Stable: those of one region stay in its order.
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    Ok((all.into_iter().map(|(_, store, n)| (store, n)).collect(), total))
}

/// What is looked for, made ready.
struct Wanted<'a> {
    /// For each word, the beginnings that count as it.
    words: Vec<Vec<String>>,
    named: Named,
    /// The words that name no need, each with the beginnings that count as it.
    rest: Vec<Vec<String>>,
    /// The services that the filters leave.
    pass: Bits,
    open_at: Option<NaiveDateTime>,
    /// Those that somebody confirmed lately: the others come after what fits as well, and count as twice as far.
    fresh: Rc<Bits>,
    store: &'a DirectoryStore,
}

impl DirectoryStore {
    /// Searches the directory. `now` is the local time.
    ///
    /// # Errors
    /// [`DirectoryError::Absent`] when none is installed; else what is wrong with the store.
    pub fn search(&self, query: &Search, now: NaiveDateTime) -> Result<SearchAnswer, DirectoryError> {
        search(std::slice::from_ref(self), query, now)
    }

    /// The services that the filters leave, but for being open.
    fn passing(&self, search: &Search) -> Result<Bits, DirectoryError> {
        let filters = &search.filters;
        let names = search
            .need
            .map(need_bits)
            .into_iter()
            .chain(filters.no_id.then(|| "no-id".to_owned()))
            .chain(filters.wheelchair.then(|| "wheelchair".to_owned()))
            .chain(filters.language.as_deref().map(language_bits))
            .chain(filters.audience.map(audience_bits));
        let mut pass = self.bits("all")?.as_ref().clone();
        for name in names {
            let bits = self.bits(&name)?;
            pass.and(&bits);
        }
        Ok(pass)
    }

    /// Whether a service is open somewhere now.
    fn is_open(&self, n: u32, now: NaiveDateTime) -> Result<bool, DirectoryError> {
        let columns = self.columns()?;
        for place in columns.places(n) {
            if self.is_place_open(n, columns.hours.get(place).copied().unwrap_or(0), now)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_place_open(&self, n: u32, hours: u32, now: NaiveDateTime) -> Result<bool, DirectoryError> {
        if hours == 0 || !matches!(self.hours_state(hours, now)?, OpenState::Open { .. }) {
            return Ok(false);
        }
        // Few services are closed for a time or come by arrangement only.
        if self.bits("arrange")?.has(n) {
            return Ok(false);
        }
        if !self.bits("closure")?.has(n) {
            return Ok(true);
        }
        Ok(!self.service_row(n)?.closure.is_some_and(|pause| is_paused(&pause, now)))
    }

    /// What distinct hours say, by their number.
    pub(crate) fn hours_state(&self, number: u32, now: NaiveDateTime) -> Result<OpenState, DirectoryError> {
        if number == 0 {
            return Ok(OpenState::Unknown);
        }
        let state = self.state()?;
        state.open.borrow_mut().state(number, now, &state.about.country, || {
            let mut statement = self.conn.prepare_cached("SELECT text FROM hours WHERE n = ?1")?;
            Ok(statement.query_row([number], |row| row.get(0))?)
        })
    }
}

/// The name of the set of services that answer a need.
pub(crate) fn need_bits(need: Need) -> String {
    format!("need:{need}")
}

/// The name of the set of services where a language is spoken; regions of it do not matter.
pub(crate) fn language_bits(language: &str) -> String {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    format!("language:{}", primary.to_ascii_lowercase())
}

/// The name of the set of services that are for some people or for everybody.
pub(crate) fn audience_bits(audience: Audience) -> String {
    format!("audience:{}", audience as u8)
}

/// Calls `each` for the services of a set, until it says that it has enough.
fn each_of(bits: &Bits, each: &mut dyn FnMut(u32) -> Result<bool, DirectoryError>) -> Result<(), DirectoryError> {
    for n in bits.iter() {
        if !each(n)? {
            break;
        }
    }
    Ok(())
}

/// Calls `each` for the services that fit so, until it says that it has enough.
fn each_fit(
    fits: &[u8],
    fit: u8,
    each: &mut dyn FnMut(u32) -> Result<bool, DirectoryError>,
) -> Result<(), DirectoryError> {
    for (n, _) in (0u32..).zip(fits).filter(|(_, fits)| **fits & fit != 0) {
        if !each(n)? {
            break;
        }
    }
    Ok(())
}

impl Wanted<'_> {
    /// The first `want` services in order, and how many there are in all.
    fn find(&self, from: Option<Position>, want: usize) -> Result<(Vec<Found>, usize), DirectoryError> {
        match from {
            Some(from) => self.nearest(from, want),
            None => self.best(want),
        }
    }

    fn is_open(&self, n: u32) -> Result<bool, DirectoryError> {
        self.open_at.map_or(Ok(true), |now| self.store.is_open(n, now))
    }

    /// Nearest first, whatever matched.
    fn nearest(&self, from: Position, want: usize) -> Result<(Vec<Found>, usize), DirectoryError> {
        let mut among = self.pass.clone();
        if !self.words.is_empty() {
            let mut matching = self.matching(&self.words)?;
            matching.or(&self.by_need()?);
            among.and(&matching);
        }
        let columns = self.store.columns()?;
        let near = |counts: &mut dyn FnMut(usize) -> bool| {
            let mut all = columns.nearest(from, &among, counts);
            // Twice the way is four times the square of it.
            all.iter_mut().filter(|near| !self.fresh.has(near.1)).for_each(|near| near.0 *= 4.0);
            all
        };
        let Some(now) = self.open_at else {
            let all = near(&mut |_| true);
            let without_place = among.count() - all.len();
            let total = all.len() + without_place;
            let mut found: Vec<Found> = first(all, want);
            if found.len() < want && without_place > 0 {
                let mut placed = Bits::new(self.store.state()?.numbers as usize);
                columns.service.iter().for_each(|n| placed.insert(*n));
                let rest = among.iter().filter(|n| !placed.has(*n)).take(want - found.len());
                found.extend(rest.map(|n| (f32::MAX, n)));
            }
            return Ok((found, total));
        };
        // A service counts from its nearest place that is open.
        let mut failed = None;
        let open = near(&mut |place| {
            let (n, hours) = (columns.service.get(place), columns.hours.get(place));
            match n.zip(hours).map_or(Ok(false), |(n, hours)| self.store.is_place_open(*n, *hours, now)) {
                Ok(open) => open,
                Err(error) => {
                    failed = Some(error);
                    false
                }
            }
        });
        match failed {
            Some(error) => Err(error),
            None => {
                let total = open.len();
                Ok((first(open, want), total))
            }
        }
    }

    /// Names first, then what the need named asks for, then every mention; else in the directory's own order.
    fn best(&self, want: usize) -> Result<(Vec<Found>, usize), DirectoryError> {
        let mut seen = Bits::new(self.store.state()?.numbers as usize);
        let (mut found, mut stale) = (Vec::new(), Vec::new());
        let mut total = 0;
        let mut take = |fit: f32, n: u32, all: bool| -> Result<bool, DirectoryError> {
            if self.pass.has(n) && !seen.has(n) && self.is_open(n)? {
                seen.insert(n);
                total += 1;
                let (list, fit) = if self.fresh.has(n) { (&mut found, fit) } else { (&mut stale, fit + 0.5) };
                if list.len() < want {
                    list.push((fit, n));
                }
            }
            Ok(total < MAX_TOTAL && (all || found.len() < want))
        };
        if self.words.is_empty() {
            each_of(&self.pass, &mut |n| take(0.0, n, true))?;
        } else {
            let fits = self.store.fits(&self.words)?;
            each_fit(&fits, fit::EXACT, &mut |n| take(1.0, n, false))?;
            each_fit(&fits, fit::NAME, &mut |n| take(2.0, n, false))?;
            each_of(&self.by_need()?, &mut |n| take(3.0, n, true))?;
            each_fit(&fits, fit::NAMED, &mut |n| take(4.0, n, false))?;
            each_fit(&fits, fit::ANY, &mut |n| take(5.0, n, true))?;
        }
        found.extend(stale);
        Ok((found, total))
    }

    /// The services that answer a need the words name, and match the other words.
    fn by_need(&self) -> Result<Bits, DirectoryError> {
        let mut all = Bits::new(self.store.state()?.numbers as usize);
        for need in &self.named.needs {
            let bits = self.store.bits(&need_bits(*need))?;
            all.or(&bits);
        }
        if !self.named.needs.is_empty() && !self.rest.is_empty() {
            all.and(&self.matching(&self.rest)?);
        }
        Ok(all)
    }

    /// The services of which something begins with each of these words.
    fn matching(&self, words: &[Vec<String>]) -> Result<Bits, DirectoryError> {
        let fits = self.store.fits(words)?;
        let mut matching = Bits::new(fits.len());
        (0u32..).zip(fits).filter(|(_, fit)| fit & fit::ANY != 0).for_each(|(n, _)| matching.insert(n));
        Ok(matching)
    }

    /// Takes each word that the directory does not have, and that names no need, for those that were probably meant;
    /// then leaves out what still fits nothing. Tells whether that changed anything.
    fn mend(&mut self) -> Result<bool, DirectoryError> {
        let (mut mended, mut rest) = (Vec::new(), Vec::new());
        let mut changed = false;
        for forms in &self.words {
            let is_rest = forms.first().is_some_and(|word| self.named.rest.contains(word));
            if !is_rest {
                mended.push(forms.clone());
                continue;
            }
            let any = self.store.fits(std::slice::from_ref(forms))?.iter().any(|fit| fit & fit::ANY != 0);
            let forms = if any { forms.clone() } else { self.store.meant(forms.first().map_or("", |word| word))? };
            changed |= !any;
            if !forms.is_empty() {
                rest.push(forms.clone());
                mended.push(forms);
            }
        }
        // Nothing at all is known of what was typed.
        changed &= !mended.is_empty() || !self.named.needs.is_empty();
        if changed {
            self.words = mended;
            self.rest = rest;
        }
        Ok(changed)
    }
}
