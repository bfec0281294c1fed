use besace_domain::{Need, Position};
use besace_engine_api::{Fault, Filters, Search, SearchAnswer};
use dioxus::prelude::*;

use crate::state::{Engine, Session};

/// How many places are shown at first, and how many more each time.
pub const PAGE: u32 = 20;
/// The most that the engine tells at once.
const AT_ONCE: u32 = 100;

/// What is being looked for. Outlives the screen, so that the way back from a service leads to the same list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sought {
    /// Words as typed.
    pub text: String,
    /// One need only.
    pub need: Option<Need>,
    /// What else must hold.
    pub filters: Filters,
    /// How many places are asked for.
    pub shown: u32,
    /// True for the overview instead of the list.
    pub overview: bool,
    /// True when it was typed while the toolbox was open: it must not be read after locking.
    private: bool,
}

static SOUGHT: GlobalSignal<Sought> = Signal::global(Sought::default);

/// What is being looked for; forgotten once the toolbox has been locked.
pub fn use_sought(session: Session) -> Signal<Sought> {
    let mut sought = SOUGHT.resolve();
    use_hook(|| {
        if sought.peek().private && !session.is_open() {
            sought.set(Sought::default());
        }
        sought.write().private = session.is_open();
    });
    sought
}

/// Makes the search screen show all places for a need.
pub fn seek_need(need: Need) {
    let mut sought = SOUGHT.resolve();
    let mut sought = sought.write();
    *sought = Sought { need: Some(need), private: true, ..Sought::default() };
}

impl Sought {
    /// Changes what is looked for, and shows its first places.
    pub fn change(mut sought: Signal<Self>, change: impl FnOnce(&mut Self)) {
        let mut sought = sought.write();
        change(&mut sought);
        sought.shown = PAGE;
    }

    /// How many filters are on.
    pub fn filters_on(&self) -> usize {
        let Filters { open_now, no_id, wheelchair, language, audience } = &self.filters;
        [*open_now, *no_id, *wheelchair, language.is_some(), audience.is_some()].into_iter().filter(|on| *on).count()
    }

    /// True when nothing was said yet.
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty() && self.need.is_none() && self.filters_on() == 0 && !self.overview
    }

    /// What to ask the engine; nothing while nothing was said.
    pub fn query(&self, from: Option<Position>) -> Option<Search> {
        (!self.is_empty()).then(|| Search {
            text: self.text.trim().to_owned(),
            need: self.need,
            from,
            filters: self.filters.clone(),
            offset: 0,
            limit: self.shown.max(PAGE),
        })
    }
}

/// Asks for as many places as `query` wants, some at a time.
pub async fn gather(engine: &Engine, query: Search) -> Result<SearchAnswer, Fault> {
    let mut found = SearchAnswer::default();
    while query.limit > found.hits.len() as u32 {
        let offset = found.hits.len() as u32;
        let limit = (query.limit - offset).min(AT_ONCE);
        let part = engine.search(Search { offset, limit, ..query.clone() }).await?;
        let last = part.hits.len() < limit as usize;
        found.hits.extend(part.hits);
        (found.total, found.needs) = (part.total, part.needs);
        if last {
            break;
        }
    }
    Ok(found)
}
