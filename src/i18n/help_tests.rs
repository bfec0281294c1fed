#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

fn all() -> Vec<(String, String)> {
    let catalogs: Vec<_> = Language::ALL.into_iter().map(|language| Catalog::embedded(language).unwrap()).collect();
    pages(&catalogs)
}

fn page_of(tag: &str) -> String {
    all().into_iter().find(|(file, _)| *file == format!("{tag}.html")).unwrap().1
}

#[test]
fn there_is_a_page_in_each_language_and_one_of_sources() {
    let files: Vec<_> = all().into_iter().map(|(file, _)| file).collect();
    let mut wanted: Vec<_> = Language::ALL.map(|language| format!("{}.html", language.tag())).into();
    wanted.push("sources.html".to_owned());
    assert_eq!(files, wanted);
    assert_eq!((files.len(), files[14].as_str()), (17, "sr-Latn.html"));
}

#[test]
fn no_page_carries_a_script_or_style_of_its_own_or_asks_another_origin() {
    for (file, html) in all() {
        for forbidden in ["<script", "style=", "<style", "javascript:", "src=", "href=\"http", "onload", "onclick"] {
            assert!(!html.contains(forbidden), "{file} holds {forbidden}");
        }
    }
}

#[test]
fn the_arabic_page_reads_from_right_to_left_and_its_numbers_from_left_to_right() {
    let html = page_of("ar");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(html.contains("href=\"tel:112\""));
    assert!(html.contains("dir=\"ltr\">0800 32 123</a>"));
}

#[test]
fn the_title_says_nothing_to_a_bystander_and_bears_no_invisible_mark() {
    for (file, html) in all() {
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        assert!(title == "Sources" || title.starts_with("112 · "), "{title}");
        assert!(!title.contains('\u{2068}'), "{file}");
    }
    assert!(page_of("en").contains("<title>112 · Help</title>"));
}

#[test]
fn every_page_has_all_steps_of_the_card_and_every_country() {
    for language in Language::ALL {
        let html = page_of(language.tag());
        let catalog = Catalog::embedded(language).unwrap();
        for step in card::steps("112").iter().chain(&card::first_days("112")) {
            for message in step.lines.iter().chain([&step.title]) {
                assert!(html.contains(&escape(&catalog.text(message))), "{language:?} lacks {}", message.id);
            }
        }
        assert_eq!(html.matches("<details>").count(), names::COUNTRIES.len());
    }
}

#[test]
fn bosnia_and_serbia_are_told_their_own_number_and_belgium_is_not() {
    let html = page_of("en");
    let told = html.split("another one:").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(told.contains("href=\"tel:124\"") && told.contains("href=\"tel:194\""), "{told}");
    assert!(!told.contains("Belgium"));
}

#[test]
fn sources_are_there_for_every_number() {
    let html = page_of("sources");
    assert_eq!(html.matches("two sources.").count() + html.matches("ONE SOURCE ONLY.").count(), crisis_lines().len());
    assert!(html.contains("[S23]"));
}

#[test]
fn hours_are_told_in_words_or_not_at_all() {
    let fr = Catalog::embedded(Language::Fr).unwrap();
    let told = |text| hours(&fr, text);
    assert_eq!(told("24/7").as_deref(), Some("Jour et nuit"));
    assert_eq!(told("Mo-We 09:00-21:00; Sa 10:00-14:00").as_deref(), Some("lun.–mer. 09:00–21:00, sam. 10:00–14:00"));
    assert_eq!(told("Mo-Fr").as_deref(), Some("lun.–ven."));
    for unclear in ["", "Mo-Fr 10:00-20:00; PH off", "Nov-Mar 20:00-02:00", "Mo-Fr 09:00+"] {
        assert_eq!(told(unclear), None, "{unclear}");
    }
}

#[test]
fn every_part_of_a_country_is_told_by_its_name() {
    for catalog in Language::ALL.map(|language| Catalog::embedded(language).unwrap()) {
        for line in besace_content::crisis_lines() {
            let told = names::region(&catalog, line.region);
            assert!(!told.contains(&format!("{}-", line.country)), "{told}");
        }
    }
}
