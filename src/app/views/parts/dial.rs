//! Telephone numbers as people write them and as telephones want them.

/// A number as it stands in a `tel:` or `sms:` link.
pub fn dialled(number: &str) -> String {
    // "+32 (0)2 …" is dialled without the nought in brackets.
    let number = number.replace("(0)", if number.trim_start().starts_with('+') { "" } else { "0" });
    // What follows a word ("ext. 12", "or …") is no part of the number, nor a second one ("02 555 01 02 / 03"); but
    // "02/555.01.02" is one number.
    let mut digits = 0;
    let ends = |c: char| {
        digits += usize::from(c.is_ascii_digit());
        c.is_alphabetic() || (matches!(c, '/' | ',' | ';') && digits > 5)
    };
    let end = number.find(ends).unwrap_or(number.len());
    number[..end].chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}

/// What mobile numbers begin with, as dialled at home or from abroad, in the countries whose help lines are shipped.
const MOBILE: [&str; 29] = [
    "+324", "045", "046", "047", "048", "049", "+336", "+337", "+316", "06", "07", "+4915", "+4916", "+4917", "015",
    "016", "017", "+3526", "+346", "+347", "+393", "+407", "+3598", "+306", "+3859", "+3816", "+3556", "+3736", "+905",
];

/// True for numbers that surely take text messages: a message to a desk telephone would be lost.
pub fn is_mobile(number: &str) -> bool {
    let number = number.strip_prefix("00").map_or_else(|| number.to_owned(), |rest| ["+", rest].concat());
    number.len() >= 9 && MOBILE.iter().any(|start| number.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_dialled_as_people_write_them() {
        for (written, expected) in [
            ("+32 (0)2 555 01 02", "+3225550102"),
            ("02/555.01.02", "025550102"),
            ("02 555 01 02 / 02 555 01 03", "025550102"),
            ("0800 32 123", "080032123"),
            ("02 555 01 02 ext. 7", "025550102"),
            ("ask at the desk", ""),
        ] {
            assert_eq!(dialled(written), expected, "{written}");
        }
    }

    #[test]
    fn a_text_is_offered_for_mobile_numbers_only() {
        for yes in ["+32470123456", "0470123456", "0032470123456", "+33612345678", "0612345678", "+491701234567"] {
            assert!(is_mobile(yes), "{yes}");
        }
        for no in ["+3225550102", "025550102", "080032123", "112", "107", "0145678901"] {
            assert!(!is_mobile(no), "{no}");
        }
    }
}
