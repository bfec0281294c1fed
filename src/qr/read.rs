use std::{borrow::Cow, collections::BTreeSet};

/// A picture in shades of grey, row by row; 0 is black.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grey {
    /// In pixels.
    pub width: usize,
    /// In pixels.
    pub height: usize,
    /// One byte a pixel; what is missing at the end counts as white.
    pub pixels: Vec<u8>,
}

impl Grey {
    fn at(&self, column: usize, row: usize) -> u8 {
        self.pixels.get(row * self.width + column).copied().unwrap_or(u8::MAX)
    }

    /// Smaller by so many eighths in eight: rough paper and the dots of a print even out.
    fn smaller(&self, eighths: usize) -> Self {
        let (width, height) = (self.width * 8 / eighths, self.height * 8 / eighths);
        let span = |at: usize| at * eighths / 8..((at + 1) * eighths / 8).max(at * eighths / 8 + 1);
        let mean = |place: usize| {
            let (columns, rows) = (span(place % width), span(place / width));
            let count = columns.len() * rows.len();
            let sum: usize = rows
                .flat_map(|row| columns.clone().map(move |column| (column, row)))
                .map(|(column, row)| usize::from(self.at(column, row)))
                .sum();
            (sum / count.max(1)) as u8
        };
        Self { width, height, pixels: (0..width * height).map(mean).collect() }
    }
}

/// The sizes at which a picture is looked at, in eighths of it. A dense code that the reader misses at one size it
/// finds at another: two in three looks find it, whatever the size.
const SIZES: [usize; 9] = [8, 10, 9, 12, 16, 14, 20, 24, 32];
/// How many more looks there are once something was found: another code may be on the picture.
const MORE: usize = 2;

/// The largest picture that is looked at, in pixels a side.
const LARGEST: usize = 8_192;
/// Below this, in pixels a side, no code of ours can be told.
const SMALLEST: usize = 60;

/// The texts of the codes on a picture, each once; empty where none can be read.
#[must_use]
pub fn read(picture: &Grey) -> Vec<String> {
    let mut texts = BTreeSet::new();
    let mut more = MORE;
    for look in 0..SIZES.len() {
        texts.extend(glance(picture, look));
        if !texts.is_empty() {
            more = match more.checked_sub(1) {
                Some(left) => left,
                None => break,
            };
        }
    }
    texts.into_iter().collect()
}

/// One look at a picture, at another size each time: for a camera, which shows the next picture soon.
#[must_use]
pub fn glance(picture: &Grey, look: usize) -> Vec<String> {
    let size = SIZES.get(look % SIZES.len()).copied().unwrap_or(8);
    let picture = if size == 8 { Cow::Borrowed(picture) } else { Cow::Owned(picture.smaller(size)) };
    let fits = |side: usize| (SMALLEST..=LARGEST).contains(&side);
    if !fits(picture.width) || !fits(picture.height) {
        return Vec::new();
    }
    let shade = |column, row| picture.at(column, row);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, shade);
    prepared.detect_grids().into_iter().filter_map(|grid| Some(grid.decode().ok()?.1)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use proptest::prelude::*;

    use super::*;
    use crate::Code;

    /// A sheet of paper with codes beside each other, so many pixels a module.
    fn sheet(texts: &[&str], scale: usize) -> Grey {
        let codes: Vec<Code> = texts.iter().map(|text| Code::of(text).unwrap()).collect();
        let side = codes.iter().map(Code::side).max().unwrap();
        let (width, height) = (codes.len() * side * scale, side * scale);
        let shade = |place: usize| {
            let (column, row) = (place % width / scale, place / width / scale);
            let dark = codes[column / side].is_dark(column % side, row);
            if dark { 40 } else { 220 }
        };
        Grey { width, height, pixels: (0..width * height).map(shade).collect() }
    }

    /// As the toolbox's codes are: 1,185 capitals and digits.
    fn long(mark: &str) -> String {
        mark.chars().chain("0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().cycle()).take(1185).collect()
    }

    #[test]
    fn what_is_drawn_is_read() {
        for text in ["BSC1PABC", "https://example.org/a?b=c", "Zoë, موعد", &long("BSC1F")] {
            assert_eq!(read(&sheet(&[text], 4)), [text], "{text}");
        }
    }

    #[test]
    fn a_long_code_is_109_modules_wide() {
        assert_eq!(Code::of(&long("BSC1F")).unwrap().side(), 109 + 8);
        assert_eq!(Code::of(&"Z".repeat(5000)), None);
    }

    #[test]
    fn a_dense_code_is_read_at_any_size_and_upside_down() {
        let text = long("BSC1F");
        for scale in 3..=9 {
            let mut picture = sheet(&[&text], scale);
            assert_eq!(read(&picture), [text.as_str()], "{scale} pixels a module");
            picture.pixels.reverse();
            assert_eq!(read(&picture), [text.as_str()], "{scale} pixels a module, upside down");
            // Not a whole number of pixels a module.
            if scale > 3 {
                assert_eq!(read(&picture.smaller(11)), [text.as_str()], "{scale} pixels a module, smaller");
            }
        }
    }

    #[test]
    fn two_codes_on_one_picture_are_both_read() {
        let (one, two) = (long("BSC1FA"), long("BSC1FB"));
        assert_eq!(read(&sheet(&[&one, &two], 4)), [one, two]);
    }

    #[test]
    fn a_stained_code_is_read_and_noise_on_the_paper_does_not_matter() {
        let text = long("BSC1F");
        let mut picture = sheet(&[&text], 6);
        // A drop of coffee, and grain all over.
        for (place, pixel) in picture.pixels.iter_mut().enumerate() {
            let (column, row) = (place % picture.width, place / picture.width);
            if (300..340).contains(&column) && (300..340).contains(&row) {
                *pixel = 60;
            }
            *pixel = pixel.saturating_add((place * 7919 % 31) as u8);
        }
        assert_eq!(read(&picture), [text]);
    }

    #[test]
    fn the_path_draws_each_dark_module_once() {
        let code = Code::of("BSC1P").unwrap();
        let drawn: usize = code
            .path()
            .split('M')
            .skip(1)
            .map(|run| run.split(['h', 'v']).nth(1).unwrap().parse::<usize>().unwrap())
            .sum();
        let dark = (0..code.side()).flat_map(|row| (0..code.side()).map(move |column| (column, row)));
        assert_eq!(drawn, dark.filter(|(column, row)| code.is_dark(*column, *row)).count());
        assert!(code.path().starts_with("M4 4h7v1h-7z"), "the finder's corner stands behind the margin");
    }

    proptest! {
        #[test]
        fn any_picture_is_looked_at_without_harm(
            width in 0usize..200, height in 0usize..200, pixels in proptest::collection::vec(any::<u8>(), 0..2000),
        ) {
            let _ = read(&Grey { width, height, pixels });
        }
    }
}
