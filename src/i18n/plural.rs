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
        _ if number == 1 => "one",
        _ => "other",
    }
}
