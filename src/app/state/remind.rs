//! Reminders: while the app is open, also out of sight. What it holds are moments alone, so that it can go on
//! when the toolbox has locked itself.

use besace_i18n::msg;
use dioxus::prelude::*;

use super::{Engine, Revisions, Session, Toasts, Words};
use crate::platform::{self, Notices};

/// How early one may be reminded, in minutes; more can be chosen at once.
pub const EARLY: [u16; 6] = [15, 30, 60, 90, 180, DAY];
/// A day, in minutes.
pub const DAY: u16 = 24 * 60;
/// The day before, and an hour and a half before.
const USUAL: [u16; 2] = [DAY, 90];
/// How often the clock is looked at, in milliseconds.
const LOOK: i32 = 10_000;
/// A reminder that is later than this, in seconds, is left out: the phone slept.
const STALE: i64 = 20 * 60;

const PREFERENCE: &str = "early";
const NOTICES: &str = "notices";

/// When the person wishes to be reminded.
#[derive(Clone, Copy)]
pub struct Remind {
    early: Signal<Vec<u16>>,
    notices: Signal<bool>,
    /// The moments to come, in seconds since 1970 by the phone's clock.
    due: Signal<Vec<i64>>,
}

impl Remind {
    pub(super) fn new() -> Self {
        let kept = platform::preference(PREFERENCE).map(|text| read(&text));
        Self {
            early: Signal::new(kept.unwrap_or_else(|| USUAL.to_vec())),
            notices: Signal::new(platform::preference(NOTICES).is_some_and(|kept| kept == "on")),
            due: Signal::new(Vec::new()),
        }
    }

    /// How early, in minutes, longest first.
    pub fn early(self) -> Vec<u16> {
        self.early.read().clone()
    }

    /// Adds one or takes it away.
    pub fn toggle(mut self, minutes: u16) {
        let mut early = self.early.peek().clone();
        if early.contains(&minutes) {
            early.retain(|known| *known != minutes);
        } else {
            early.push(minutes);
        }
        early.sort_unstable_by(|one, other| other.cmp(one));
        platform::set_preference(PREFERENCE, &write(&early));
        self.early.set(early);
    }

    /// Lets the hub wake this phone for the moments that are known; false where it does not.
    pub async fn set_woken(self, wished: bool, words: Words) -> bool {
        let done = platform::set_woken(wished).await;
        if done && wished {
            platform::wake_at(&self.due.peek(), &notice(words));
        }
        done
    }

    /// Whether notices are shown: wished, and allowed.
    pub fn notices(self) -> bool {
        *self.notices.read() && platform::notices() == Notices::Allowed
    }

    /// Wishes for them, or no longer; the browser asks the person first. False where it does not allow them.
    pub async fn set_notices(mut self, wished: bool) -> bool {
        let allowed = !wished || platform::ask_for_notices().await;
        let on = wished && allowed;
        platform::set_preference(NOTICES, if on { "on" } else { "off" });
        self.notices.set(on);
        allowed
    }

    /// The moments that have come, taken off the list; stale ones among them are not counted.
    fn come(mut self, now: i64) -> bool {
        let waiting = self.due.peek().iter().filter(|due| **due > now).copied().collect::<Vec<_>>();
        if waiting.len() == self.due.peek().len() {
            return false;
        }
        let fresh = self.due.peek().iter().any(|due| *due <= now && now - *due < STALE);
        self.due.set(waiting);
        fresh
    }
}

/// What is said when a moment has come: nothing of whose it is, or what for.
fn notice(words: Words) -> String {
    words.catalog().map(|catalog| catalog.text(&msg::remind_words())).unwrap_or_default()
}

fn read(text: &str) -> Vec<u16> {
    text.split(',').filter_map(|minutes| minutes.parse().ok()).filter(|minutes| EARLY.contains(minutes)).collect()
}

fn write(early: &[u16]) -> String {
    early.iter().map(u16::to_string).collect::<Vec<_>>().join(",")
}

/// All that reminding takes.
#[derive(Clone)]
pub(super) struct Reminding {
    pub remind: Remind,
    pub engine: Engine,
    pub session: Session,
    pub revisions: Revisions,
    pub words: Words,
    pub toasts: Toasts,
}

impl Reminding {
    /// Keeps the moments up to date and reminds when one has come. Called by the app alone.
    pub(super) fn start(self) {
        let Self { remind, engine, session, revisions, words, toasts } = self;
        use_effect(move || {
            revisions.follow();
            let (early, mut due) = (remind.early(), remind.due);
            let words = notice(words);
            if !session.is_open() {
                return;
            }
            let engine = engine.clone();
            spawn(async move {
                // A toolbox that locked itself meanwhile leaves the moments that are known.
                if let Ok(moments) = engine.reminders(early).await {
                    platform::wake_at(&moments, &words);
                    due.set(moments);
                }
            });
        });
        use_future(move || async move {
            loop {
                platform::sleep(LOOK).await;
                if !remind.come(platform::now().and_utc().timestamp()) {
                    continue;
                }
                let text = notice(words);
                if platform::out_of_sight() && *remind.notices.peek() {
                    platform::notify(&text);
                } else {
                    toasts.say(text);
                }
            }
        });
    }
}

/// When the person wishes to be reminded.
pub fn use_remind() -> Remind {
    use_context()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_what_was_never_offered_does_not() {
        assert_eq!(read(&write(&USUAL)), USUAL);
        assert_eq!(read("90,7,x,1440"), [90, 1440]);
        assert_eq!(read(""), [0; 0]);
    }
}
