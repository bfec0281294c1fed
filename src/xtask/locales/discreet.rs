//! Words that tell a bystander what the app is for.

use super::{
    Problem,
    rules::problem,
    texts::{Language, Text},
};

/// Serbian in Latin letters and Bosnian say them alike.
const SOUTH_SLAVIC: &[&str] = &[
    "zatvor.",
    "zatvora.",
    "zatvoru.",
    "zatvorom.",
    "zatvorima.",
    "zatvorenik",
    "zatvorenic",
    "zatvorsk",
    "robij",
    "pritvor",
    "osuđen",
    "kazneno",
    "otpust",
    "drog",
    "narko",
    "zavisn",
    "ovisn",
];

/// Beginnings of words that nobody should read over a shoulder. Nowhere in the app, in any language.
///
/// A full stop at the end makes it a whole word: in Serbian and Bulgarian "closed" begins as the other word does.
const TELLING: &[(&str, &[&str])] = &[
    ("en", &["prison", "jail", "detention", "detain", "inmate", "convict", "probation", "drug", "addict", "junk"]),
    ("fr", &["prison", "détention", "détenu", "incarcér", "libération", "drogue", "toxico", "addict"]),
    ("nl", &["gevangen", "detentie", "gedetineerd", "cel", "drug", "verslaa", "verslaving"]),
    ("de", &["gefängnis", "haft", "häftling", "inhaftier", "knast", "droge", "süchtig", "sucht"]),
    ("ar", &["سجن", "السجن", "سجين", "معتقل", "مخدر", "المخدر", "مدمن", "إدمان"]),
    ("es", &["prisión", "cárcel", "preso", "presa", "detenci", "penitenci", "droga", "adict"]),
    (
        "it",
        &[
            "carcer",
            "prigion",
            "galera",
            "detenut",
            "detenzion",
            "recluso",
            "reclusion",
            "penitenzi",
            "scarcera",
            "droga",
            "droghe",
            "drogat",
            "tossicodip",
            "tossic",
            "dipendenza",
            "spaccia",
        ],
    ),
    (
        "ro",
        &[
            "închisoar",
            "închisor",
            "pușcări",
            "deținut",
            "detenți",
            "penitenci",
            "arest",
            "condamnat",
            "eliberar",
            "drog",
            "narco",
            "dependen",
            "toxicoman",
        ],
    ),
    (
        "ru",
        &[
            "тюрьм",
            "тюрем",
            "заключён",
            "заключен",
            "зэк",
            "арест",
            "колони",
            "осужд",
            "отсид",
            "освобожд",
            "наркот",
            "нарком",
            "нарколог",
            "зависимост",
        ],
    ),
    (
        "tr",
        &[
            "hapis",
            "hapse",
            "cezaev",
            "tutuk",
            "mahkum",
            "mahkûm",
            "hükümlü",
            "tahliye",
            "uyuşturucu",
            "bağımlı",
            "esrar",
        ],
    ),
    ("sq", &["burg", "paraburg", "qeli", "arrest", "dënua", "dënim", "drog", "narkot", "varësi", "lirimi", "lirimin"]),
    ("sr-Latn", SOUTH_SLAVIC),
    ("bs", SOUTH_SLAVIC),
    (
        "bg",
        &[
            "затвор.",
            "затвора.",
            "затворът.",
            "затворни",
            "арест",
            "лишен",
            "лишаване",
            "осъден",
            "освобожд",
            "пандиз",
            "дрог",
            "нарко",
            "зависим",
            "пристраст",
        ],
    ),
    (
        "pl",
        &[
            "więzi",
            "wiezi",
            "areszt",
            "osadzon",
            "skazan",
            "karny",
            "karnego",
            "karnym",
            "kryminał",
            "narkot",
            "narkom",
            "ćpun",
            "uzależni",
        ],
    ),
    (
        "pt",
        &[
            "pris",
            "cadeia",
            "preso",
            "presa.",
            "reclus",
            "detenç",
            "detid",
            "penitenci",
            "encarcera",
            "droga",
            "toxicod",
            "tóxic",
            "toxic",
            "viciad",
            "dependência",
        ],
    ),
];

/// Words of treatment: fine in the text of a card, not in what stands in a title, a tile or a list.
const TELLING_IN_TITLES: &[&str] = &[
    "overdos",
    "sobredos",
    "überdosis",
    "supradoz",
    "mbidoz",
    "predozir",
    "przedawk",
    "передоз",
    "свръхдоз",
    "предозир",
    "doz aşım",
    "aşırı doz",
    "جرعة زائدة",
    "naloxon",
    "nalokson",
    "nalosson",
    "налоксон",
    "نالوكسون",
    "methadon",
    "méthadone",
    "metadon",
    "метадон",
    "ميثادون",
    "heroin",
    "héroïne",
    "heroína",
    "eroin",
    "героин",
    "هيروين",
];

/// The card's own steps stand on a page that was opened on purpose.
const CARD: [&str; 2] = ["card-", "days-"];

/// Words that tell a bystander what the app is for; a language without a list of them is told too.
pub fn telling(language: &Language) -> Vec<Problem> {
    let Some((_, everywhere)) = TELLING.iter().find(|(tag, _)| *tag == language.tag) else {
        let what = "this language has no list of words that tell a bystander: src/xtask/locales/discreet.rs".to_owned();
        return vec![Problem { place: format!("locales/{}", language.tag), what }];
    };
    let mut problems = Vec::new();
    for (id, text) in &language.texts {
        if CARD.iter().any(|prefix| id.starts_with(prefix)) && id != "days-title" {
            continue;
        }
        let titles: &[&str] = if is_seen_from_afar(id) { TELLING_IN_TITLES } else { &[] };
        if let Some(word) = word_in(text, everywhere.iter().chain(titles)) {
            problems.push(problem(text, format!("{id} holds “{word}”, which a bystander could read")));
        }
    }
    problems
}

fn word_in<'a>(text: &Text, mut words: impl Iterator<Item = &'a &'a str>) -> Option<&'a str> {
    // The dot that a Turkish İ leaves behind when it is made small.
    let low = text.words.to_lowercase().replace('\u{307}', "");
    words.find(|word| holds(&low, word)).copied()
}

/// Titles, tabs, tiles, notices, calendar texts and file names.
fn is_seen_from_afar(id: &str) -> bool {
    let parts: Vec<_> = id.split('-').collect();
    let hint = parts.last() == Some(&"hint");
    let title = parts.iter().any(|part| matches!(*part, "title" | "notice" | "notification" | "calendar" | "file"));
    title || (matches!(parts.first(), Some(&"nav" | &"need" | &"app")) && !hint)
}

/// True when a word of the text begins so, or is it, where a full stop says so.
fn holds(text: &str, word: &str) -> bool {
    let (letters, whole) = word.strip_suffix('.').map_or((word, false), |letters| (letters, true));
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(letters).any(|(at, found)| {
        let ends = !whole || !is_letter(text[at + found.len()..].chars().next());
        ends && !is_letter(text[..at].chars().next_back())
    })
}
