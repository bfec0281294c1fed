//! What a form may hold, and what of it goes out.

use super::*;

/// Texts that have done harm elsewhere, as tests of web forms know them.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "<iframe src=\"javascript:alert(1)\">",
    "javascript:alert(1)",
    "<a href=\"jav\tascript:alert(1)\">x</a>",
    "</textarea><script>alert(1)</script>",
    "<math><mi xlink:href=\"data:x,<script>alert(1)</script>\">",
    "\u{202e}gnp.exe",
    "a\u{0}b\u{7}c",
    "data:text/html;base64,PHNjcmlwdD4=",
];

#[test]
fn the_published_rows_read_back_as_the_form() {
    let entry = published();
    let directory = directory(&entry, 2);
    let read = form_of(&directory, &directory.services[0]);
    assert_eq!(read, Form { contact: String::new(), ..form() });
}

#[test]
fn a_confidential_address_leaves_the_hub_in_no_row() {
    let mut entry = published();
    entry.draft.places[0].confidential = true;
    entry.submit(noon(3)).unwrap();
    entry.approve(&editor("Karim"), 2, TWO, noon(4)).unwrap();
    entry.approve(&editor("Lotte"), 2, TWO, noon(4)).unwrap();
    let directory = directory(&entry, 5);
    let said = format!("{directory:?}");
    assert!(!said.contains("Rue du Port") && !said.contains("50.85") && directory.locations[0].confidential);
}

#[test]
fn hostile_texts_are_refused_or_made_plain_in_every_field() {
    for hostile in HOSTILE {
        let text = || (*hostile).to_owned();
        let place = Place {
            name: text(),
            street: text(),
            postcode: text(),
            city: text(),
            latitude: text(),
            longitude: text(),
            directions: text(),
            hours: text(),
            note: text(),
            ..Place::default()
        };
        let hostile_form = Form {
            organization: text(),
            organization_about: text(),
            name: text(),
            about: text(),
            eligibility: text(),
            documents: Documents::Needed(vec![text()]),
            cost: text(),
            languages: vec![text()],
            capacity: text(),
            phones: vec![text()],
            emails: vec![text()],
            url: text(),
            contact: text(),
            places: vec![place],
            ..form()
        };
        let (kept, remarks) = check(&hostile_form);
        let all = serde_json::to_string(&kept).unwrap().to_lowercase();
        for sign in ["<script", "<img", "<svg", "<iframe", "<a ", "onerror", "onload", "\u{202e}", "\\u0000", "\\u0007"]
        {
            assert!(!all.contains(sign), "{hostile:?} left {sign:?}: {all}");
        }
        assert!(kept.phones.is_empty() && kept.emails.is_empty() && kept.url.is_empty(), "{hostile:?}");
        assert!(kept.places[0].latitude.is_empty());
        for field in ["phones", "emails", "url", "languages", "position"] {
            assert!(
                remarks.iter().any(|said| said.field == field && refused(said)),
                "{hostile:?}: {field}: {remarks:?}"
            );
        }
    }
}

#[test]
fn what_is_out_of_all_proportion_is_refused_with_a_message_at_its_field() {
    let said = |form: &Form| check(form).1;
    let has = |remarks: &[Remark], field: &str, reason| {
        remarks.iter().any(|said| said.field == field && said.reason == reason && refused(said))
    };
    assert!(said(&form()).is_empty());
    assert!(has(&said(&Form { name: "x".repeat(10 << 20), ..form() }), "name", Reason::TooLong));
    let stops = vec![Place { city: "Brussels".into(), ..Place::default() }; 50_000];
    assert!(has(&said(&Form { places: stops, ..form() }), "places", Reason::TooMany));
    assert!(has(&said(&Form { phones: vec!["112".into(); 1_000], ..form() }), "phones", Reason::TooMany));
    assert!(has(&said(&Form { languages: vec!["fr,".repeat(1 << 20)], ..form() }), "languages", Reason::TooLong));
    assert!(has(&said(&Form { name: " ".into(), ..form() }), "name", Reason::Missing));
    assert!(has(&said(&Form { needs: Vec::new(), ..form() }), "needs", Reason::Missing));
    for (latitude, longitude) in [("91", "4"), ("0", "0"), ("x", "y"), ("50", "")] {
        let mut form = form();
        (form.places[0].latitude, form.places[0].longitude) = (latitude.into(), longitude.into());
        let remarks = said(&form);
        assert!(has(&remarks, "position", Reason::Position) && remarks[0].row == 1, "{remarks:?}");
    }
    let long = Place { city: "Brussels".into(), note: "x".repeat(3_900), ..Place::default() };
    assert!(has(&said(&Form { places: vec![long; 100], ..form() }), "places", Reason::TooLong));
    // Hours that cannot be read are shown as they stand: that is told, and no reason to refuse.
    let mut words = form();
    words.places[0].hours = "ring the bell".into();
    assert_eq!(said(&words)[0].severity, Severity::KeptAsText);
}
