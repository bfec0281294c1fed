//! The same random operations on both stores: every answer alike, and at the end every row.

use std::{collections::HashMap, fmt::Debug};

use super::*;

/// Small numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % sides
    }

    fn byte(&mut self, sides: u64) -> u8 {
        u8::try_from(self.roll(sides)).unwrap()
    }

    fn text(&mut self) -> String {
        // Letters whose order differs between languages, and none at all.
        const TEXTS: [&str; 8] = ["", "a", "A", "é", "z", "Z ", "a\u{301}", "ß"];
        TEXTS[usize::try_from(self.roll(8)).unwrap()].to_owned()
    }
}

struct Both<'a> {
    one: &'a dyn Store,
    other: &'a dyn Store,
    dice: Dice,
    hour: Hour,
    /// What a device would believe each record's version to be.
    versions: HashMap<(SpaceId, RecordId), u64>,
    sent: Vec<(Caller, RecordWrite)>,
}

fn alike<T: PartialEq + Debug>(step: u32, one: T, other: T) -> T {
    assert_eq!(one, other, "step {step}");
    one
}

/// Runs one call on both stores and compares.
macro_rules! both {
    ($all:expr, $step:expr, $store:ident => $call:expr) => {{
        let $store = $all.one;
        let one = $call.await;
        let $store = $all.other;
        alike($step, one, $call.await)
    }};
}

impl Both<'_> {
    fn device(&mut self) -> Device {
        [AMIRA, AMIRA, AMIRA, AMIRAS_TABLET, AMIRAS_TABLET, JOHAN][usize::try_from(self.dice.roll(6)).unwrap()]
    }

    fn caller(&mut self) -> Caller {
        match self.sent.last() {
            Some((caller, _)) if self.dice.roll(40) == 0 => *caller,
            _ => Caller { mark: Mark { slot: self.hour.0 * 6, ..JOHAN.asks().mark }, ..self.device().asks() },
        }
    }

    fn list(&mut self, version: u64) -> KeyList {
        match self.dice.roll(4) {
            0 => list(version, &[AMIRA, JOHAN], &[]),
            1 => list(version, &[AMIRA], &[]),
            _ => list(version, &[AMIRA], &[AMIRAS_TABLET]),
        }
    }

    fn record(&mut self, space: SpaceId) -> RecordWrite {
        let id = named(self.dice.byte(10));
        let believed = self.versions.get(&(space, id)).copied().unwrap_or(0);
        let if_version = if self.dice.roll(8) == 0 { self.dice.roll(4) } else { believed };
        let bytes = vec![7; usize::try_from(self.dice.roll(40)).unwrap() * 1000];
        let content = if self.dice.roll(5) == 0 { Content::Gone(bytes) } else { Content::Sealed(bytes) };
        RecordWrite { id, if_version, content, ..put(space, 0, 0, "") }
    }

    fn change(&mut self) -> Change {
        let collection = ["listings", "mails"][usize::try_from(self.dice.roll(2)).unwrap()].to_owned();
        let id = format!("{}{}", self.dice.roll(4), self.dice.text());
        let if_version = (self.dice.roll(4) == 0).then(|| self.dice.roll(4));
        match self.dice.roll(8) {
            0 => Change::Delete { collection, id, if_version },
            1 => Change::Append { collection, id, body: self.dice.text().into_bytes() },
            2 if self.dice.roll(4) == 0 => Change::Forget { collection, id },
            _ => {
                let mut put = Put::new(&collection, &id, self.dice.text().into_bytes());
                put.if_version = if_version;
                for name in ["city", "city", "need"] {
                    put = put.key(name, &self.dice.text());
                }
                put.unique = (self.dice.roll(4) == 0).then(|| self.dice.text());
                put.expires = (self.dice.roll(4) == 0).then(|| {
                    let hours = u32::try_from(self.dice.roll(400)).unwrap();
                    self.hour.plus(hours)
                });
                Change::Put(put)
            }
        }
    }

    fn query(&mut self) -> Query {
        let mut query = match self.dice.roll(3) {
            0 => Query::all("listings"),
            1 => Query::by("listings", "city", &self.dice.text()),
            _ => Query::within("listings", "city", &self.dice.text(), &self.dice.text()),
        };
        query.backwards = self.dice.roll(2) == 0;
        query.limit(u32::try_from(self.dice.roll(6)).unwrap())
    }

    async fn step(&mut self, step: u32) {
        let space = named(self.dice.byte(4) + 1);
        let now = self.hour;
        match self.dice.roll(100) {
            0..50 => {
                let (caller, write) = (self.caller(), self.record(space));
                let answer = both!(self, step, store => store.write(caller, write.clone(), now));
                let version = match answer {
                    Ok(stored) => Some(stored.version),
                    Err(StoreError::Refused(Refusal::Conflict { version })) => Some(version),
                    _ => None,
                };
                if let Some(version) = version {
                    self.versions.insert((space, write.id), version);
                }
                self.sent.push((caller, write));
            }
            50..55 if !self.sent.is_empty() => {
                let at = self.dice.roll(self.sent.len() as u64);
                let (_, write) = self.sent[usize::try_from(at).unwrap()].clone();
                let caller = self.caller();
                let _ = both!(self, step, store => store.write(caller, write.clone(), now));
            }
            50..65 => {
                let pull = Pull {
                    space,
                    after: self.dice.roll(400),
                    whole: self.dice.roll(2) == 0,
                    limit: u32::try_from(self.dice.roll(8)).unwrap(),
                };
                let _ = both!(self, step, store => store.pull(pull));
            }
            65..67 => {
                let (caller, list) = (self.caller(), self.list(1));
                let _ = both!(self, step, store => store.create_space(caller, space, list.clone(), now));
            }
            67..71 => {
                let standing = both!(self, step, store => store.key_list(space)).unwrap();
                let next = standing.map_or(1, |list| list.version + 1);
                let version = if self.dice.roll(4) == 0 { self.dice.roll(4) } else { next };
                let (caller, list) = (self.caller(), self.list(version));
                let _ = both!(self, step, store => store.replace_keys(caller, space, list.clone()));
            }
            71..74 => {
                let caller = self.caller();
                let _ = both!(self, step, store => store.admit(caller, space));
            }
            74 if self.dice.roll(4) == 0 => {
                let caller = self.caller();
                let _ = both!(self, step, store => store.remove_space(caller, space, now));
            }
            75..77 => {
                self.hour = self.hour.plus(u32::try_from(self.dice.roll(24 * 30)).unwrap());
                let seconds = u64::from(self.hour.0) * 3600;
                let _ = both!(self, step, store => store.expire(seconds));
            }
            77..90 => {
                let changes: Vec<Change> = (0..self.dice.roll(4)).map(|_| self.change()).collect();
                let _ = both!(self, step, store => store.apply(changes.clone(), now));
            }
            90..97 => {
                let mut query = self.query();
                let found = both!(self, step, store => store.list(query.clone())).unwrap();
                query.after = found.next;
                let _ = both!(self, step, store => store.list(query.clone()));
            }
            _ => {
                let id = format!("{}{}", self.dice.roll(4), self.dice.text());
                let _ = both!(self, step, store => store.document("listings", &id));
                let _ = both!(self, step, store => store.history("listings", &id, 1));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_random_operations_end_alike_on_both_stores() {
    let Some(url) = postgres_url().await else { return };
    // Each operation waits for the last one: not on a disk, where there is a directory in memory.
    let memory = std::path::Path::new("/dev/shm");
    let dir = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let (one, other) = (sqlite_in(&dir, "random"), Postgres::open(&url).await.unwrap());
    let number = |name, default| std::env::var(name).map_or(default, |text| text.parse().unwrap());
    let (steps, seed) = (number("BESACE_TEST_OPERATIONS", 10_000), number("BESACE_TEST_SEED", 2026));
    let mut both = Both {
        one: &one,
        other: &other,
        dice: Dice(seed.max(1)),
        hour: NOW,
        versions: HashMap::new(),
        sent: Vec::new(),
    };
    for step in 0..u32::try_from(steps).unwrap() {
        both.step(step).await;
        if step % 1000 == 999 {
            alike(step, rows_of(&one).await, rows_of(&other).await);
        }
    }
    let rows = rows_of(&one).await;
    assert!(rows.len() > 50, "something was kept: {} rows", rows.len());
    assert_eq!(rows, rows_of(&other).await);
}
