use crate::Language;

/// The plural form that a whole number takes, by the names of Unicode's rules (CLDR).
///
/// Only for the app's languages, and without the form of exact millions ("1 000 000 de …"): nothing is counted so far.
pub(crate) fn plural(language: Language, number: i64) -> &'static str {
    let number = number.unsigned_abs();
    match language {
        Language::Fr if number < 2 => "one",
        Language::Ar => match (number, number % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..) => "many",
            _ => "other",
        },
        Language::Ru => match slavic(number) {
            "other" => "many",
            form => form,
        },
        Language::Pl => match (number, slavic(number)) {
            (1, _) => "one",
            (_, "few") => "few",
            _ => "many",
        },
        Language::SrLatn | Language::Bs => slavic(number),
        Language::Ro => match (number, number % 100) {
            (1, _) => "one",
            (0, _) | (_, 1..=19) => "few",
            _ => "other",
        },
        _ if number == 1 => "one",
        _ => "other",
    }
}

/// 1, 21, 31 … are "one"; 2 to 4, 22 to 24 … are "few"; 11 to 14 are neither.
fn slavic(number: u64) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=14) => "other",
        (1, _) => "one",
        (2..=4, _) => "few",
        _ => "other",
    }
}
