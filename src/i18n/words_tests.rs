#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use besace_domain::{FollowThrough, Need, PlanSection};
use besace_engine_api::{Fault, OpenState};
use chrono::{NaiveDate, NaiveDateTime, Weekday};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::catalog::embedded;
use crate::*;

fn catalog(language: Language) -> Catalog {
    Catalog::embedded(language).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// What the reference implementation of Fluent makes of a message without gaps for other messages.
fn reference(language: Language) -> impl Fn(&Message) -> String {
    // "pt" alone is the Portuguese of Brazil, where nothing is counted as one is.
    let tag = if language == Language::Pt { "pt-PT" } else { language.tag() };
    let locale: unic_langid::LanguageIdentifier = tag.parse().unwrap();
    let mut bundle = FluentBundle::new(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(embedded(language).to_owned()).unwrap()).unwrap();
    move |message| {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            match arg {
                Arg::Number(number) => args.set(*name, *number),
                Arg::Text(text) => args.set(*name, text.as_str()),
                Arg::Message(_) => panic!("no sample holds another message"),
            }
        }
        let pattern = bundle.get_message(message.id).unwrap().value().unwrap();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{language:?}, {}: {errors:?}", message.id);
        text
    }
}

#[test]
fn every_message_reads_in_every_language_as_the_reference_reads_it_whatever_the_number() {
    for language in Language::ALL {
        let (catalog, reference) = (catalog(language), reference(language));
        // Beyond 100 the reference forgets that Arabic counts by the last two figures (CLDR: `n % 100 = 3..10`).
        for number in (0..=25).chain([99, 100, 1_000]) {
            for message in msg::samples(number, "x") {
                assert_eq!(
                    catalog.plain(&message).replace('\u{a0}', " "),
                    reference(&message),
                    "{language:?} {message:?}"
                );
            }
        }
    }
}

#[test]
fn every_kind_of_the_domain_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let catalog = catalog(language);
        let mut seen = std::collections::BTreeSet::new();
        for message in Need::ALL.map(names::need).iter().chain(&Need::ALL.map(names::need_hint)) {
            assert!(seen.insert(catalog.text(message)), "{language:?}: {} is the name of two", message.id);
        }
        for section in PlanSection::ALL {
            assert!(seen.insert(catalog.text(&names::plan_section(section))));
        }
        let languages: std::collections::BTreeSet<_> =
            names::LANGUAGES.iter().filter_map(|code| names::language_name(code)).map(|m| catalog.text(&m)).collect();
        assert_eq!(languages.len(), names::LANGUAGES.len(), "{language:?}: two languages share a name");
        for number in 1..=15 {
            assert!(!catalog.text(&names::first_step(number).unwrap()).starts_with("first-step"));
        }
    }
    assert_eq!(names::first_step(16), None);
    assert_eq!(names::country_name("XX"), None);
    assert_eq!(names::language_name("fr-BE"), names::language_name("FR"));
}

#[test]
fn arabic_has_six_plural_forms() {
    let catalog = catalog(Language::Ar);
    let said = [0, 1, 2, 3, 11, 100, 103, 111].map(|days| catalog.plain(&msg::days_ago(days)));
    assert_eq!(said[..4], ["اليوم", "قبل يوم واحد", "قبل يومين", "قبل 3 أيام"]);
    assert_eq!(said[4..], ["قبل 11 يومًا", "قبل 100 يوم", "قبل 103 أيام", "قبل 111 يومًا"]);
}

#[test]
fn slavic_languages_and_romanian_count_as_their_speakers_do() {
    let said = |language, numbers: [u32; 6]| numbers.map(|days| catalog(language).plain(&msg::days_ago(days)));
    let numbers = [1, 2, 5, 12, 21, 22];
    assert_eq!(
        said(Language::Ru, numbers),
        ["1 день назад", "2 дня назад", "5 дней назад", "12 дней назад", "21 день назад", "22 дня назад"]
    );
    let hours = |language| numbers.map(|hours| catalog(language).duration(hours * 60));
    assert_eq!(hours(Language::Pl), ["jedna godzina", "2 godziny", "5 godzin", "12 godzin", "21 godzin", "22 godziny"]);
    assert_eq!(hours(Language::SrLatn), ["1 sat", "2 sata", "5 sati", "12 sati", "21 sat", "22 sata"]);
    assert_eq!(hours(Language::Bs), hours(Language::SrLatn));
    assert_eq!(hours(Language::Ro), ["o oră", "2 ore", "5 ore", "12 ore", "21 de ore", "22 de ore"]);
}

#[test]
fn a_month_without_its_day_has_a_form_of_its_own() {
    let said = |language| (catalog(language).month(day("2026-11-22")), catalog(language).date(day("2026-11-22")));
    assert_eq!(said(Language::Ru), ("ноябрь 2026".into(), "22 ноября 2026".into()));
    assert_eq!(said(Language::Pl), ("listopad 2026".into(), "22 listopada 2026".into()));
    assert_eq!(said(Language::Fr), ("novembre 2026".into(), "22 novembre 2026".into()));
}

#[test]
fn days_are_called_as_people_call_them() {
    let today = day("2026-11-22");
    let said = |language, other| catalog(language).day(day(other), today);
    assert_eq!(said(Language::En, "2026-11-22"), "today");
    assert_eq!(said(Language::Fr, "2026-11-23"), "demain");
    assert_eq!(said(Language::Nl, "2026-11-21"), "gisteren");
    assert_eq!(said(Language::De, "2026-11-27"), "Freitag");
    assert_eq!(said(Language::Fr, "2026-12-01"), "mardi 1er décembre");
    assert_eq!(said(Language::Es, "2026-12-04"), "viernes 4 de diciembre");
    assert_eq!(said(Language::En, "2027-01-01"), "Friday 1 January 2027");
    assert_eq!(said(Language::Ar, "2026-11-20"), "الجمعة 20 نوفمبر");
    assert_eq!(catalog(Language::De).date_long(today), "Sonntag, 22. November 2026");
    assert_eq!(said(Language::It, "2026-12-01"), "martedì 1º dicembre");
    assert_eq!(said(Language::SrLatn, "2026-12-04"), "petak, 4. decembra");
    assert_eq!(said(Language::Tr, "2026-12-04"), "4 Aralık Cuma");
    assert_eq!(said(Language::Sq, "2026-12-04"), "e premte, 4 dhjetor");
    assert_eq!(catalog(Language::Bg).date_long(today), "неделя, 22 ноември 2026 г.");
    assert_eq!(catalog(Language::Fr).first_weekday(), Weekday::Mon);
    assert_eq!(catalog(Language::Pt).first_weekday(), Weekday::Sun);
}

#[test]
fn a_sentence_does_not_stop_twice_after_a_day_that_ends_in_a_full_stop() {
    for language in Language::ALL {
        let words = catalog(language);
        let (date, long) = (words.date(day("2026-11-22")), words.date_long(day("2026-11-22")));
        let said = [
            msg::crew_invite_until(&date),
            msg::crew_since(&date),
            msg::team_until(&date),
            msg::share_on_until("Transit", &date),
            msg::find_directory_expired(&date),
            msg::regions_expired(3, &date),
            msg::editor_one_since(&date),
            msg::service_closed_from(&date),
            msg::service_alert_until(&date),
            msg::mail_warn_text("Transit", &long, "/a", "/b"),
        ];
        for message in said {
            let text = words.text(&message);
            assert!(!text.contains(".."), "{language:?}: {text}");
        }
    }
}

#[test]
fn times_and_lengths_of_time() {
    let en = catalog(Language::En);
    assert_eq!(en.day_time(at("2026-11-23T09:05:00"), day("2026-11-22")), "tomorrow at 09:05");
    assert_eq!(en.until(at("2026-11-22T17:00:00"), at("2026-11-22T10:00:00")), "17:00");
    assert_eq!(en.span(9 * 60, 17 * 60 + 30), "09:00–17:30");
    assert_eq!(en.span(20 * 60, 26 * 60), "20:00–02:00");
    assert_eq!(en.span(0, 1440), "00:00–24:00");
    assert_eq!(
        [1, 45, 60, 90, 125].map(|n| en.duration(n)),
        ["one minute", "45 minutes", "one hour", "1 h 30", "2 h 05"]
    );
    assert_eq!([1, 30, 61, 3600].map(|n| en.wait(n)), ["one second", "30 seconds", "2 minutes", "one hour"]);
    assert_eq!([0, 1, 12].map(|n| catalog(Language::Fr).days_ago(n)), ["aujourd’hui", "hier", "il y a 12 jours"]);
}

#[test]
fn distances_are_as_fine_as_a_walker_needs() {
    let fr = catalog(Language::Fr);
    let said = [0, 4, 347, 994, 995, 1_000, 1_234, 9_949, 9_950, 14_400].map(|metres| fr.distance(metres));
    assert_eq!(said, ["0 m", "0 m", "350 m", "990 m", "1 km", "1 km", "1,2 km", "9,9 km", "10 km", "14 km"]);
    let en = catalog(Language::En);
    assert_eq!(
        [0, 22, 23, 45, 180, 337, 338, 359].map(|degrees| en.direction(degrees)),
        ["north", "north", "north-east", "north-east", "south", "north-west", "north", "north"]
    );
}

#[test]
fn hours_are_never_promised_where_they_are_not_known() {
    let en = catalog(Language::En);
    let now = at("2026-11-22T10:00:00");
    let said = |state| en.open(&state, now);
    assert_eq!(said(OpenState::Open { until: Some(at("2026-11-22T17:00:00")) }), "Open until 17:00");
    assert_eq!(said(OpenState::Open { until: None }), "Open day and night");
    assert_eq!(said(OpenState::Closed { until: Some(at("2026-11-23T09:00:00")) }), "Closed until tomorrow at 09:00");
    assert_eq!(said(OpenState::CallFirst), "Call first");
    assert_eq!(said(OpenState::Unknown), "Hours not known");
}

#[test]
fn a_french_question_mark_never_begins_a_line() {
    let fr = catalog(Language::Fr);
    assert!(fr.text(&msg::card_naloxone_none()).starts_with("Pas de naloxone\u{a0}? "));
    assert!(fr.text(&msg::card_call_say()).starts_with("Dites\u{a0}: «\u{a0}"));
}

#[test]
fn lists_end_with_and() {
    let en = catalog(Language::En);
    assert_eq!(en.list::<&str>(&[]), "");
    assert_eq!(en.list(&["French"]), "French");
    assert_eq!(en.list(&["French", "Dutch"]), "French and Dutch");
    assert_eq!(catalog(Language::Nl).list(&["a", "b", "c"]), "a, b en c");
    assert_eq!(en.capital("élan"), "Élan");
}

#[test]
fn a_number_inside_arabic_is_kept_in_its_own_direction_but_not_in_titles() {
    let ar = catalog(Language::Ar);
    assert_eq!(ar.text(&msg::call_name("+32 2 111 11 11")), "اتصال بـ \u{2068}+32 2 111 11 11\u{2069}");
    assert_eq!(ar.plain(&msg::call_name("+32 2 111 11 11")), "اتصال بـ +32 2 111 11 11");
    assert_eq!(ar.text(&msg::call_name("أمينة")), "اتصال بـ أمينة");
    let fr = catalog(Language::Fr);
    assert_eq!(fr.text(&msg::call_name("Amina")), "Appeler Amina");
    assert_eq!(fr.text(&msg::call_name("أمينة 2")), "Appeler \u{2068}أمينة 2\u{2069}");
}

#[test]
fn a_wrong_code_says_what_is_left_and_nobody_is_blamed() {
    let en = catalog(Language::En);
    let said = |tries_left, wait_seconds| en.text(&names::fault(&Fault::WrongSecret { tries_left, wait_seconds }));
    assert_eq!(said(1, 0), "That is not the right code. You have one more try.");
    assert_eq!(said(3, 0), "That is not the right code. You have 3 more tries.");
    assert_eq!(said(0, 120), "That is not the right code. Wait 2 minutes, then try again.");
    assert_eq!(en.text(&names::follow_through(FollowThrough::Missed)), "It did not work out");
}

#[test]
fn languages_are_found_by_their_tags() {
    assert_eq!(Language::from_tag("fr-BE"), Some(Language::Fr));
    assert_eq!(Language::from_tag("AR"), Some(Language::Ar));
    for tag in ["sr-Latn", "sr-latn-rs", "sr-Cyrl-RS", "sr"] {
        assert_eq!(Language::from_tag(tag), Some(Language::SrLatn), "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
    }
    assert_eq!(Language::SrLatn.voice_tag(), "sr");
    assert_eq!(Language::from_tag("fi"), None);
    assert_eq!(Language::choose(["fi", "nl-BE", "fr"]), Language::Nl);
    assert_eq!(Language::choose(["fi"]), Language::En);
    assert_eq!(Language::Ar.dir(), "rtl");
}

#[test]
fn a_cut_source_is_refused_in_words() {
    assert!(matches!(Catalog::new(Language::En, "save = Save\nmore = {"), Err(CatalogError::Syntax(_))));
    assert!(matches!(Catalog::new(Language::En, "save = A\nsave = B"), Err(CatalogError::Double(_))));
    assert!(matches!(Catalog::new(Language::En, "save = { NUMBER($n) }"), Err(CatalogError::Syntax(_))));
}

#[test]
fn each_picture_of_a_check_code_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let names = catalog(language).text(&msg::pair_pictures());
        let names: Vec<&str> = names.split(", ").collect();
        let different: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!((names.len(), different.len()), (64, 64), "{language:?}");
    }
}
