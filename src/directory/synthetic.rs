//! A made-up directory of any size, the same for the same seed: for benchmarks.

use besace_domain::{Need, Position};
use besace_engine_api::{Access, Audience, Full};
use chrono::{Days, NaiveDate};

use crate::model::{
    About, Check, Directory, Location, Organization, Origin, Papers, Pause, Service, ServiceAtLocation,
};

const KINDS: &[(&str, Need)] = &[
    ("Abri de nuit", Need::Sleep),
    ("Nachtopvang", Need::Sleep),
    ("Maison d'accueil", Need::Sleep),
    ("Restaurant social", Need::Food),
    ("Voedselbank", Need::Food),
    ("Colis alimentaires", Need::Food),
    ("Douches", Need::Wash),
    ("Inloophuis", Need::Wash),
    ("Guichet population", Need::Papers),
    ("Sociale dienst", Need::Money),
    ("Médiation de dettes", Need::Money),
    ("Maison médicale", Need::Health),
    ("Huisartsenpraktijk", Need::Health),
    ("Pharmacie", Need::Medication),
    ("Apotheek", Need::Medication),
    ("Centre méthadone", Need::Drugs),
    ("Réduction des risques", Need::Drugs),
    ("Centre de santé mentale", Need::Talk),
    ("Praatcafé", Need::Talk),
    ("Point violences", Need::Safety),
    ("Permanence juridique", Need::Legal),
    ("Justitiehuis", Need::Legal),
    ("Maison de l'emploi", Need::Work),
    ("Opleidingscentrum", Need::Work),
    ("Espace parents", Need::Family),
    ("Cours de français", Need::Language),
    ("Taalhuis", Need::Language),
    ("Vélos solidaires", Need::Transport),
    ("Espace numérique", Need::Phone),
];
const TOWNS: &[(&str, f64, f64)] = &[
    ("Bruxelles", 50.85, 4.35),
    ("Antwerpen", 51.22, 4.40),
    ("Gent", 51.05, 3.72),
    ("Charleroi", 50.41, 4.44),
    ("Liège", 50.64, 5.57),
    ("Namur", 50.46, 4.87),
    ("Leuven", 50.88, 4.70),
    ("Mons", 50.45, 3.95),
    ("Hasselt", 50.93, 5.34),
    ("Kortrijk", 50.83, 3.26),
    ("Arlon", 49.68, 5.82),
    ("Wavre", 50.72, 4.60),
];
const LANGUAGES: &[&str] = &["fr", "nl", "en", "de", "ar", "ro", "ru", "es", "tr", "pl", "pt", "so"];
const WAYS: [Access; 4] = [Access::WalkIn, Access::WalkIn, Access::Appointment, Access::Call];
const SYLLABLES: &[&str] = &[
    "ba", "ber", "bru", "ca", "chan", "co", "da", "del", "di", "do", "el", "en", "fa", "fle", "fon", "ga", "ger",
    "gro", "ha", "her", "in", "ja", "ka", "ker", "la", "lan", "le", "lin", "lo", "lu", "ma", "mar", "men", "mi", "mo",
    "na", "ne", "no", "o", "pa", "per", "pi", "po", "pré", "ra", "ren", "ri", "ro", "sa", "sen", "si", "so", "ta",
    "ter", "ti", "to", "va", "ven", "vi", "wa", "zo",
];

/// A generator of numbers (splitmix64): fast, and the same everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }

    /// A word of the made-up language; common ones come often.
    fn word(&mut self) -> String {
        let rank = (self.unit().powi(3) * 20_000.0) as u64;
        let mut own = Dice(rank.wrapping_mul(7919));
        (0..2 + own.below(3)).filter_map(|_| own.pick(SYLLABLES).copied()).collect()
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    fn hours(&mut self) -> String {
        let open = 7 * 60 + 15 * self.below(17);
        let noon = 12 * 60 + 15 * self.below(4);
        let again = noon + 30 + 15 * self.below(5);
        let close = 16 * 60 + 15 * self.below(13);
        let time = |minutes: usize| format!("{:02}:{:02}", minutes / 60, minutes % 60);
        let (open, noon, again, close) = (time(open), time(noon), time(again), time(close));
        match self.below(12) {
            0 => String::new(),
            1 => "24/7".to_owned(),
            2 => "\"sur rendez-vous\"".to_owned(),
            3 => format!("Mo-Su 20:00-{open}"),
            4 => format!("Mo-Fr {open}-{noon} \"op afspraak\"; PH off"),
            5..=7 => format!("Mo-Fr {open}-{noon},{again}-{close}; PH off"),
            8 => format!("Mo-Fr {open}-{close}; Sa {open}-{noon}; PH off"),
            _ => format!("Tu-Sa {open}-{close}; Mo,Su off"),
        }
    }
}

/// A directory of so many services.
#[must_use]
pub fn directory(services: u32, seed: u64) -> Directory {
    let mut dice = Dice(seed);
    let made = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    let mut all = Directory {
        about: About {
            name: format!("{services} made-up services"),
            made,
            country: "BE".into(),
            example: true,
            sources: vec![Origin { name: "made up".into(), licence: "CC0 1.0".into(), url: String::new() }],
        },
        ..Directory::default()
    };
    for n in 0..services.div_ceil(8) {
        let name = format!("ASBL {} {}", dice.word(), dice.word());
        let description = dice.words(8);
        all.organizations.push(Organization {
            id: format!("o{n:06}"),
            name,
            alternate_name: String::new(),
            description,
        });
    }
    for n in 0..services {
        let service = service(n, &mut dice, &mut all);
        all.services.push(service);
    }
    all
}

fn service(n: u32, dice: &mut Dice, all: &mut Directory) -> Service {
    let (kind, need) = dice.pick(KINDS).copied().unwrap_or(("Service", Need::Talk));
    let mut needs: crate::model::Needs = [need].into_iter().collect();
    if dice.one_in(4) {
        needs.insert(dice.pick(&Need::ALL).copied().unwrap_or(need));
    }
    let mut at = Vec::new();
    let (town, latitude, longitude) = dice.pick(TOWNS).copied().unwrap_or(("Bruxelles", 50.85, 4.35));
    for stop in 0..if dice.one_in(10) { 3 } else { 1 } {
        let id = format!("l{n:06}-{stop}");
        // Dense in the middle of a town, thin towards its edge.
        let mut offset = || (dice.unit() + dice.unit() + dice.unit() - 1.5) * 0.2;
        let position = Position::new(latitude + offset(), longitude + offset());
        all.locations.push(Location {
            id: id.clone(),
            street: format!("Rue {} {}", dice.word(), 1 + dice.below(200)),
            postcode: format!("{}", 1000 + dice.below(9000)),
            city: town.to_owned(),
            position,
            wheelchair: [None, Some(true), Some(false)].get(dice.below(3)).copied().flatten(),
            ..Location::default()
        });
        at.push(ServiceAtLocation { location: id, hours: dice.hours(), note: String::new(), mobile: stop > 0 });
    }
    let verified = all.about.made.checked_sub_days(Days::new(dice.below(400) as u64));
    Service {
        id: format!("s{n:06}"),
        organization: format!("o{:06}", dice.below(all.organizations.len())),
        name: format!("{kind} {} {}", dice.word(), town),
        alternate_name: if dice.one_in(3) { dice.words(2) } else { String::new() },
        description: dice.words(12),
        needs,
        phones: vec![format!("+32 2 555 01 {:02}", n % 100)],
        languages: (0..1 + dice.below(3)).filter_map(|_| dice.pick(LANGUAGES)).map(|l| (*l).to_owned()).collect(),
        audiences: if dice.one_in(3) {
            dice.pick(&Audience::ALL).copied().into_iter().collect()
        } else {
            Default::default()
        },
        documents: match dice.below(3) {
            0 => Papers::None,
            1 => Papers::Needed(vec!["Carte d'identité".to_owned()]),
            _ => Papers::Unknown,
        },
        access: dice.pick(&WAYS).copied().into_iter().collect(),
        closure: dice.one_in(50).then_some(Pause { from: None, until: Some(all.about.made) }),
        full: if dice.one_in(50) { Full::Yes } else { Full::No },
        verified: verified.map(|on| Check { on, by: String::new() }),
        example: true,
        at,
        ..Service::default()
    }
}

/// What people type and set, in turn: beginnings of words, whole words, typos, needs.
#[must_use]
pub fn queries(count: u32, seed: u64) -> Vec<String> {
    let mut dice = Dice(seed);
    let mut all = Vec::new();
    for n in 0..count {
        let word = match n % 4 {
            0 => KINDS.get(dice.below(KINDS.len())).map_or("", |kind| kind.0).to_lowercase(),
            1 => TOWNS.get(dice.below(TOWNS.len())).map_or("", |town| town.0).to_lowercase(),
            _ => dice.word(),
        };
        let letters = word.chars().count();
        all.push(match n % 8 {
            // While typing.
            0 | 2 | 5 => word.chars().take(1 + dice.below(letters)).collect(),
            // Two words.
            3 => format!("{word} {}", dice.word().chars().take(3).collect::<String>()),
            // A letter left out.
            6 if letters > 4 => {
                let out = 1 + dice.below(letters - 2);
                word.chars().enumerate().filter(|(i, _)| *i != out).map(|(_, c)| c).collect()
            }
            _ => word,
        });
    }
    all
}
