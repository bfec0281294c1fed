//! Single values, read as the imports read them: for forms, where somebody waits to hear what is wrong.

use besace_domain::Position;
use besace_engine_api::Remark;

use super::build::Log;
use super::language_names;
use super::values;

pub use values::{NAME, TEXT};

/// A text in plain letters, at most `most` of them; several lines where `lines`.
pub fn text(field: &str, raw: &str, most: usize, lines: bool) -> (String, Vec<Remark>) {
    // What is much too long is not even looked through.
    let end = raw.char_indices().nth(most.saturating_mul(4)).map_or(raw.len(), |(at, _)| at);
    read(|log| {
        let text = values::clean(field, raw.get(..end).unwrap_or_default(), most, log);
        if lines { text } else { text.replace('\n', " ") }
    })
}

/// An `https:` link; empty when it is none.
pub fn link(field: &str, raw: &str) -> (String, Vec<Remark>) {
    read(|log| values::link(field, raw, log))
}

/// Numbers that can be dialled.
pub fn phones(field: &str, raw: &str) -> (Vec<String>, Vec<Remark>) {
    read(|log| values::phones(field, raw, log))
}

/// E-mail addresses.
pub fn emails(field: &str, raw: &str) -> (Vec<String>, Vec<Remark>) {
    read(|log| values::emails(field, raw, log))
}

/// Languages as BCP 47.
pub fn languages(field: &str, raw: &str) -> (Vec<String>, Vec<Remark>) {
    read(|log| language_names::languages(field, raw, log))
}

/// A position from two texts; a comma may stand for the point.
pub fn position(latitude: &str, longitude: &str) -> (Option<Position>, Vec<Remark>) {
    let degrees = |text: &str| {
        let text = text.trim().replace(',', ".");
        // What is no number at all is not on earth either.
        (!text.is_empty()).then(|| text.parse().unwrap_or(f64::NAN))
    };
    read(|log| values::position(degrees(latitude), degrees(longitude), log))
}

fn read<T>(value: impl FnOnce(&mut Log) -> T) -> (T, Vec<Remark>) {
    let mut log = Log::default();
    let value = value(&mut log);
    (value, log.finish().remarks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_could_be_taken_for_another_is_refused() {
        for good in ["https://example.org/a?b=1", "example.org", "https://münchen.example", "https://example.org:8443/"]
        {
            assert!(!link("url", good).0.is_empty(), "{good}");
        }
        let bad = [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "https://еxample.org",
            "https://xn--xample-9uf.org",
            "https://bank.example@evil.example",
            "https://evil.example\\@bank.example",
            "https://127.0.0.1/",
            "https://exam\u{202e}ple.org",
            "https://exa\u{131}mple.org",
            "ftp://example.org",
            "https://example",
            "https://-a.example",
            "https://a.example/ b",
            "//evil.example",
            "https://example.org/\u{0}",
        ];
        for bad in bad {
            let (kept, remarks) = link("url", bad);
            assert!(kept.is_empty() && remarks.len() == 1, "{bad}: {kept}");
        }
    }

    #[test]
    fn an_address_with_letters_of_another_alphabet_is_refused() {
        assert_eq!(emails("email", "ana@example.org").0, ["ana@example.org"]);
        for bad in [
            "аna@example.org",
            "ana@exаmple.org",
            "ana@example",
            "ana b@c",
            "<ana@example.org>",
            "a@b@example.org",
            "ana@xn--e-1.org",
        ] {
            assert!(
                !emails("email", bad)
                    .0
                    .iter()
                    .any(|kept| kept.contains('а') || kept.contains('<') || kept.contains("xn--")),
                "{bad}"
            );
        }
    }

    #[test]
    fn a_text_keeps_its_letters_and_loses_its_disguise() {
        assert_eq!(text("name", "می‌خواهم", 200, false).0, "می‌خواهم", "a joiner that Persian needs stays");
        assert_eq!(text("name", "Bar\u{202e}gnp.exe\u{200b}\u{e0041}", 200, false).0, "Bargnp.exe");
        assert_eq!(text("name", "<b onclick=x>Bar</b>\nBas", 200, false).0, "Bar Bas");
        let heap: String = std::iter::once('a').chain(std::iter::repeat_n('\u{301}', 500)).collect();
        assert_eq!(text("name", &heap, 600, false).0.chars().count(), 5);
        let (kept, remarks) = text("name", &"x".repeat(10 << 20), 200, false);
        assert_eq!((kept.chars().count(), remarks.len()), (200, 1));
    }

    #[test]
    fn a_position_is_two_numbers_on_earth() {
        assert!(position("50,85", "4.35").0.is_some());
        for (latitude, longitude) in
            [("91", "4"), ("50", "181"), ("0", "0"), ("NaN", "1"), ("1e400", "1"), ("here", "4"), ("50", "")]
        {
            let (position, remarks) = position(latitude, longitude);
            assert!(position.is_none() && !remarks.is_empty(), "{latitude} {longitude}");
        }
    }
}
