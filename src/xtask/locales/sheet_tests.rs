#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn small() -> Files {
    let file = |text: &str| [("common".to_owned(), Source::new(text))].into();
    let english = "### Words.\n\n## Buttons\n\nsave = Save\n# $n is a number\ntries = { $n ->\n    [one] One try\n   *[other] { $n } tries\n}\nmore = More\n";
    let french = "### Mots.\n\nsave = Enregistrer\nmore = Plus\n";
    [("en".to_owned(), file(english)), ("fr".to_owned(), file(french))].into()
}

#[test]
fn a_table_that_nobody_changed_changes_no_byte_of_any_language() {
    let files = read(&real()).unwrap();
    for delimiter in *b"\t," {
        let table = table(&files, delimiter).unwrap();
        assert_eq!(take(&files, &table, delimiter).unwrap(), files);
        // A language that is not there yet comes whole out of the table.
        let mut without = files.clone();
        without.remove("fr");
        let taken = take(&without, &table, delimiter).unwrap();
        for (area, source) in &files["fr"] {
            for id in source.ids() {
                assert_eq!(taken["fr"][area].get(id), source.get(id), "{id}");
            }
        }
    }
    for (language, areas) in &files {
        for (area, source) in areas {
            let path = real().join(language).join(area).with_extension("ftl");
            assert_eq!(source.text(), fs::read_to_string(path).unwrap(), "{language}/{area}");
        }
    }
}

#[test]
fn bruno_changes_a_word_and_adds_a_sentence_and_the_rest_stands() {
    let table = "key\tfr\nsave\tGarder\ntries\t\"{ $n ->\n    [one] Un essai\n   *[other] { $n } essais\n}\"\n";
    let taken = take(&small(), table.as_bytes(), b'\t').unwrap();
    let french =
        "### Mots.\n\nsave = Garder\ntries = { $n ->\n    [one] Un essai\n   *[other] { $n } essais\n}\nmore = Plus\n";
    assert_eq!(taken["fr"]["common"].text(), french);
    assert_eq!(taken["en"], small()["en"]);
}

#[test]
fn a_letter_of_several_paragraphs_is_one_text() {
    let letter = "hello =\n    Hello,\n\n    open { $link }:\n\n    Thank you.\n\nbye = Bye\n";
    let mut source = Source::new(letter);
    assert_eq!(source.text(), letter);
    assert_eq!(source.get("hello"), Some("Hello,\n\n    open { $link }:\n\n    Thank you."));
    source.set("hello", "Salut,\n\nouvrez { $link }.", &[]);
    assert_eq!(source.text(), "hello = Salut,\n\n    ouvrez { $link }.\n\nbye = Bye\n");
}

#[test]
fn a_row_says_where_a_text_is_seen_and_what_it_is_about() {
    let table = String::from_utf8(table(&small(), b'\t').unwrap()).unwrap();
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines[0], "\u{feff}key\tfile\tcontext\tscreen\ten\tfr");
    assert_eq!(lines[1], "save\tcommon\tWords. / Buttons\thome\tSave\tEnregistrer");
    assert!(lines[2].starts_with("tries\tcommon\tWords. / Buttons / $n is a number\thome\t"));
}

#[test]
fn a_row_that_cannot_be_right_is_refused_with_its_line() {
    let refused =
        |row: &str| format!("{:#}", take(&small(), format!("key\tfr\n{row}\n").as_bytes(), b'\t').unwrap_err());
    assert_eq!(refused("old\tVieux"), "line 2: old is in no file of locales/en; nothing was changed");
    assert_eq!(refused("tries\tDes essais"), "line 2, fr: nothing was changed: tries has other gaps than the source");
    assert!(refused("save\tGarder { $").contains("save cannot be read"));
    assert!(take(&small(), b"id\tfr\nsave\tGarder\n", b'\t').is_err());
}
