//! Languages, from their codes and from their names in several languages.

use besace_engine_api::{Reason, Severity};

use super::build::Log;
use crate::fold::fold;

/// Names of languages, folded, with their code.
const LANGUAGES: &[(&str, &str)] = &[
    ("albanian", "sq"),
    ("albanais", "sq"),
    ("amharic", "am"),
    ("arabic", "ar"),
    ("arabe", "ar"),
    ("arabisch", "ar"),
    ("armenian", "hy"),
    ("bengali", "bn"),
    ("berber", "ber"),
    ("bosnian", "bs"),
    ("bulgarian", "bg"),
    ("bulgare", "bg"),
    ("cantonese", "yue"),
    ("chinese", "zh"),
    ("chinese cantonese", "yue"),
    ("chinese mandarin", "zh"),
    ("creole", "ht"),
    ("croatian", "hr"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dari", "prs"),
    ("dutch", "nl"),
    ("neerlandais", "nl"),
    ("nederlands", "nl"),
    ("english", "en"),
    ("anglais", "en"),
    ("engels", "en"),
    ("ingles", "en"),
    ("farsi", "fa"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("francais", "fr"),
    ("frans", "fr"),
    ("georgian", "ka"),
    ("german", "de"),
    ("allemand", "de"),
    ("duits", "de"),
    ("deutsch", "de"),
    ("greek", "el"),
    ("gujarati", "gu"),
    ("haitian creole", "ht"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("italian", "it"),
    ("italien", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("kurdish", "ku"),
    ("lingala", "ln"),
    ("lithuanian", "lt"),
    ("mandarin", "zh"),
    ("nepali", "ne"),
    ("norwegian", "no"),
    ("pashto", "ps"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("polonais", "pl"),
    ("pools", "pl"),
    ("portuguese", "pt"),
    ("portugais", "pt"),
    ("punjabi", "pa"),
    ("romanian", "ro"),
    ("roumain", "ro"),
    ("roemeens", "ro"),
    ("russian", "ru"),
    ("russe", "ru"),
    ("russisch", "ru"),
    ("serbian", "sr"),
    ("sign language", "sgn"),
    ("slovak", "sk"),
    ("somali", "so"),
    ("spanish", "es"),
    ("espagnol", "es"),
    ("espanol", "es"),
    ("spaans", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("tagalog", "tl"),
    ("tamil", "ta"),
    ("thai", "th"),
    ("tigrinya", "ti"),
    ("turkish", "tr"),
    ("turc", "tr"),
    ("turks", "tr"),
    ("ukrainian", "uk"),
    ("ukrainien", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
    ("welsh", "cy"),
    ("yiddish", "yi"),
];
/// Codes of three letters that have one of two.
const SHORTER: &[(&str, &str)] = &[
    ("eng", "en"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("deu", "de"),
    ("ger", "de"),
    ("spa", "es"),
    ("ara", "ar"),
    ("por", "pt"),
    ("ita", "it"),
    ("ron", "ro"),
    ("rum", "ro"),
    ("rus", "ru"),
    ("tur", "tr"),
    ("pol", "pl"),
    ("zho", "zh"),
    ("chi", "zh"),
    ("vie", "vi"),
    ("urd", "ur"),
    ("ukr", "uk"),
];

/// The BCP 47 code of a language, from its code or its name.
pub(super) fn language(raw: &str) -> Option<String> {
    let folded = fold(raw);
    let named = |name: &str| LANGUAGES.iter().find(|(known, _)| *known == name).map(|(_, code)| (*code).to_owned());
    if let Some(code) = named(&folded) {
        return Some(code);
    }
    let primary = raw.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if primary.chars().all(|c| c.is_ascii_lowercase()) {
        if let Some((_, short)) = SHORTER.iter().find(|(long, _)| *long == primary) {
            return Some((*short).to_owned());
        }
        if primary.len() == 2 || (primary.len() == 3 && raw.trim().len() == 3) {
            return Some(primary);
        }
    }
    None
}

/// Languages, from a text that may name several; what is not known is told.
pub(super) fn languages(field: &str, raw: &str, log: &mut Log) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for part in raw.split([',', ';', '/', '|', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        match language(part) {
            Some(code) if all.contains(&code) => {}
            Some(code) => all.push(code),
            None => log.remark(field, Severity::LeftOut, Reason::Language, part),
        }
    }
    all
}
