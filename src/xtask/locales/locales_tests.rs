#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

fn language(tag: &str, source: &str) -> Language {
    let mut language = Language { tag: tag.into(), ..Language::default() };
    language.add("common", source);
    language
}

/// What is said of a French translation when the code uses `save` and `days-ago`.
fn said(english: &str, french: &str) -> Vec<String> {
    let languages = [language("en", english), language("fr", french)];
    let mut used = usage::Used::default();
    used.add("t(msg::save()); t(msg::days_ago(3)); t(msg::r#move())", false);
    find(&languages[0], &languages, &used).iter().map(ToString::to_string).collect()
}

#[test]
fn complete_texts_are_left_in_peace() {
    assert_eq!(said("save = Save\nmove = Move", "save = Enregistrer\nmove = Déplacer"), [""; 0]);
}

#[test]
fn a_missing_text_and_one_too_many_are_named_with_their_file() {
    assert_eq!(
        said("save = Save", "\nsauver = Sauver"),
        ["locales/fr/common.ftl: save is missing", "locales/fr/common.ftl:2: sauver is not in the source language"]
    );
}

#[test]
fn gaps_must_be_the_same_also_inside_plural_forms() {
    let english = "days-ago = { $days ->\n    [one] a day ago\n   *[other] { $days } days ago\n}";
    assert_eq!(said(english, "days-ago = il y a { $days } jours"), [""; 0]);
    assert_eq!(
        said(english, "days-ago = il y a { $jours } jours"),
        ["locales/fr/common.ftl:1: days-ago has gaps [$jours], the source [$days]"]
    );
}

#[test]
fn a_text_that_no_code_makes_is_unused() {
    assert_eq!(said("old = Old", "old = Vieux"), ["locales/en/common.ftl:1: old is used nowhere"]);
}

#[test]
fn a_sentence_left_in_english_is_seen_and_a_name_is_not() {
    let english = "save = Write it down now";
    assert_eq!(said(english, english), ["locales/fr/common.ftl:1: save is still in the source language"]);
    assert_eq!(said("save = A 4", "save = A 4"), [""; 0]);
    assert_eq!(
        said("save = Save it", "save = Gardez the liste"),
        ["locales/fr/common.ftl:1: save holds the English word “the”"]
    );
}

#[test]
fn each_language_has_its_own_plural_forms() {
    let told = |tag, source| rules::plurals(&language(tag, source)).iter().map(ToString::to_string).collect::<Vec<_>>();
    let days = "days = { $n ->\n    [one] день\n    [few] дня\n   *[many] дней\n}";
    assert_eq!(told("ru", days), [""; 0]);
    assert_eq!(told("bg", days), ["locales/bg/common.ftl:1: days lacks the plural form [other]"]);
    let two = "days = { $n ->\n    [one] день\n   *[many] дней\n}";
    assert_eq!(told("ru", two), ["locales/ru/common.ftl:1: days lacks the plural form [few]"]);
    assert_eq!(told("ru", "day = { $n ->\n    [1] понедельник\n   *[2] вторник\n}"), [""; 0]);
}

#[test]
fn a_letter_of_another_script_inside_a_word_is_seen() {
    let problems =
        |tag, source| letters::foreign(&language(tag, source)).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(problems("ru", "save = Дом, SMS, .ics"), [""; 0]);
    assert_eq!(
        problems("ru", "save = Д\u{6f}м"),
        ["locales/ru/common.ftl:1: save has “Д\u{6f}м” in letters of another language"]
    );
    assert_eq!(problems("ro", "save = Scrieţi").len(), 1);
    assert_eq!(problems("fr", "save = Дом").len(), 1);
}

#[test]
fn closed_is_no_telling_word_where_it_begins_like_one() {
    let telling = |tag, source| discreet::telling(&language(tag, source)).len();
    assert_eq!(telling("sr-Latn", "closed = Zatvoreno. Zatvori"), 0);
    assert_eq!(telling("sr-Latn", "closed = Posle zatvora"), 1);
    assert_eq!(telling("bg", "closed = Затворено"), 0);
    assert_eq!(telling("tr", "closed = HAPİS"), 1);
    assert_eq!(telling("xx", "closed = Closed"), 1, "a language nobody wrote a list for");
}

#[test]
fn broken_fluent_is_named_with_its_line() {
    let said = said("save = Save", "save = Enregistrer\nmove = { $n");
    assert!(said.iter().any(|line| line.starts_with("locales/fr/common.ftl:2:")), "{said:?}");
    assert_eq!(language("fr", "a = A\na = B").broken, [("locales/fr/common.ftl:1".into(), "a stands twice".into())]);
}

#[test]
fn words_that_tell_a_bystander_are_refused() {
    assert_eq!(
        said("save = Save", "save = Après la prison"),
        ["locales/fr/common.ftl:1: save holds “prison”, which a bystander could read"]
    );
    let titles =
        language("en", "days-title = After an overdose\ncard-stay = The overdose can come back\nx-hint = Naloxone");
    let said: Vec<_> = discreet::telling(&titles).iter().map(ToString::to_string).collect();
    assert_eq!(said, ["locales/en/common.ftl:1: days-title holds “overdos”, which a bystander could read"]);
}

#[test]
fn lists_of_imports_and_macros_count_as_use() {
    let mut used = usage::Used::default();
    used.add("use besace_i18n::msg::{save, days_ago};", false);
    used.add("Sleep = need_sleep, Food = need_food,", true);
    for id in ["save", "days-ago", "need-sleep", "need-food"] {
        assert!(used.makes(id), "{id}");
    }
    assert!(!used.makes("need-wash"));
}
