#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
use super::*;

fn only(text: &str) -> Property {
    let parsed = parse(format!("BEGIN:X\r\n{text}\r\nEND:X\r\n").as_bytes());
    parsed.components[0].properties[0].clone()
}

#[test]
fn a_folded_line_with_quoted_parameters_is_read_whole() {
    let line = only("item1.ATTENDEE;CN=\"Dr. A: B; C\";rsvp=TRUE:mailto:\r\n a@example.org");
    assert_eq!((line.group.as_str(), line.name.as_str()), ("ITEM1", "ATTENDEE"));
    assert_eq!(line.param("CN"), Some("Dr. A: B; C"));
    assert_eq!(line.value, "mailto:a@example.org");
}

#[test]
fn quoted_printable_is_decoded_over_its_soft_line_breaks() {
    let note = only("NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:caf=C3=A9=0D=0A=\r\nand tea");
    assert_eq!(note.text(), "café\r\nand tea");
    let old = only("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg");
    assert_eq!(old.parts(';'), ["Müller", "Jörg"]);
}

#[test]
fn escapes_are_undone_and_escaped_separators_do_not_separate() {
    let line = only(r"ADR:;;Main St\, 5\nRear\; left;Brussels\\;;1000;");
    assert_eq!(line.parts(';'), ["", "", "Main St, 5\nRear; left", "Brussels\\", "", "1000", ""]);
}

#[test]
fn missing_ends_wrong_ends_and_junk_are_told() {
    let parsed = parse(b"junk\nBEGIN:A\nX\nBEGIN:B\nP:1\nEND:A\nEND:C\nBEGIN:D\nQ:2");
    assert_eq!(parsed.junk, ["junk", "END:C"]);
    let [a, d] = parsed.components.as_slice() else { unreachable!() };
    assert!(a.closed && !a.children[0].closed && !d.closed);
    assert_eq!(a.junk, ["X"]);
}

#[test]
fn components_nested_a_thousand_deep_do_not_exhaust_the_stack() {
    let parsed = parse("BEGIN:A\n".repeat(100_000).as_bytes());
    assert_eq!(parsed.components.len(), 1);
}

#[test]
fn other_encodings_are_read_and_told() {
    assert_eq!(crate::encoding::decode("\u{FEFF}é".as_bytes()), ("é".to_owned(), false));
    assert_eq!(crate::encoding::decode(b"\xFF\xFEA\0"), ("A".to_owned(), true));
    assert_eq!(crate::encoding::decode(b"Ren\xE9 \x80"), ("René €".to_owned(), true));
}
