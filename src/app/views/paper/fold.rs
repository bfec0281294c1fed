//! Text on the panels of a folded card. A browser cannot let text flow from panel to panel of a folded sheet, so how
//! much each holds is reckoned here, and rather too little than too much.

/// A part of the paper under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// Its heading.
    pub title: String,
    /// What stands under it.
    pub entries: Vec<Entry>,
}

/// Somebody, a time, a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// In strong letters.
    pub title: String,
    /// Below it.
    pub lines: Vec<String>,
    /// A box to tick stands before it.
    pub tick: bool,
}

/// How many rows a panel of A6 holds, at 9 points.
pub const ROWS: usize = 26;
/// How many letters a row holds, also in wide alphabets.
const LETTERS: usize = 36;
/// What a heading takes, in half rows.
const HEADING: usize = 4;

fn rows(text: &str) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(LETTERS).max(1)).sum::<usize>().max(1)
}

/// What an entry takes, in half rows.
fn height(entry: &Entry) -> usize {
    1 + 2 * (rows(&entry.title) + entry.lines.iter().map(|line| rows(line)).sum::<usize>())
}

/// Deals the blocks out to panels of so many rows. A block that goes on takes its heading along.
pub fn panels(blocks: &[Block], rows: usize) -> Vec<Vec<Block>> {
    let room = 2 * rows;
    let mut panels: Vec<Vec<Block>> = Vec::new();
    let mut left = 0;
    for block in blocks {
        let mut open = false;
        for entry in block.entries.iter().flat_map(|entry| pieces(entry, room - HEADING)) {
            let heading = if open { 0 } else { HEADING };
            if left < heading + height(&entry) {
                panels.push(Vec::new());
                left = room;
                open = false;
            }
            let Some(panel) = panels.last_mut() else { continue };
            if !open {
                panel.push(Block { title: block.title.clone(), entries: Vec::new() });
                left = left.saturating_sub(HEADING);
                open = true;
            }
            left = left.saturating_sub(height(&entry));
            if let Some(block) = panel.last_mut() {
                block.entries.push(entry);
            }
        }
    }
    panels
}

/// An entry that is higher than a panel, in pieces that are not: nothing is cut off.
fn pieces(entry: &Entry, room: usize) -> Vec<Entry> {
    if height(entry) <= room {
        return vec![entry.clone()];
    }
    let short = |text: &str| broken(text, room.saturating_sub(3) / 4);
    let mut titles = short(&entry.title).into_iter();
    let mut all = vec![Entry { title: titles.next().unwrap_or_default(), lines: Vec::new(), tick: entry.tick }];
    let lines = titles.chain(entry.lines.iter().flat_map(|line| short(line)));
    for line in lines {
        let (title, tick) = ("…".to_owned(), false);
        let fits = all.last().is_some_and(|last| height(last) + 2 * rows(&line) <= room);
        if !fits {
            all.push(Entry { title, lines: Vec::new(), tick });
        }
        if let Some(last) = all.last_mut() {
            last.lines.push(line);
        }
    }
    all
}

/// A text in pieces of at most so many rows.
fn broken(text: &str, most: usize) -> Vec<String> {
    let most = most.max(1);
    let mut pieces = vec![String::new()];
    for line in text.lines() {
        let letters: Vec<char> = line.chars().collect();
        for row in letters.chunks(LETTERS * most).filter(|row| !row.is_empty()) {
            let row: String = row.iter().collect();
            let fits = pieces.last().is_some_and(|piece| piece.is_empty() || rows(piece) + rows(&row) <= most);
            if !fits {
                pieces.push(String::new());
            }
            if let Some(piece) = pieces.last_mut() {
                if !piece.is_empty() {
                    piece.push('\n');
                }
                piece.push_str(&row);
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(title: &str, lines: &[&str]) -> Entry {
        Entry { title: title.into(), lines: lines.iter().map(|line| (*line).to_owned()).collect(), tick: false }
    }

    fn block(title: &str, entries: Vec<Entry>) -> Block {
        Block { title: title.into(), entries }
    }

    fn taken(panel: &[Block]) -> usize {
        panel.iter().map(|block| HEADING + block.entries.iter().map(height).sum::<usize>()).sum()
    }

    #[test]
    fn little_fits_on_one_panel() {
        let blocks = [block("Sleep", vec![entry("Nadia", &["0470 12 34 56"])]), block("Food", vec![entry("Mum", &[])])];
        assert_eq!(panels(&blocks, ROWS), [blocks.to_vec()]);
        assert!(panels(&[], ROWS).is_empty());
    }

    #[test]
    fn much_goes_on_under_the_same_heading_and_no_panel_is_overfull() {
        let people = (0..40).map(|number| entry(&format!("Person {number}"), &["0470 12 34 56", "Rue Haute 1"]));
        let blocks = [block("Talk", people.collect()), block("Steps", vec![entry("Go", &[])])];
        let dealt = panels(&blocks, ROWS);
        assert!(dealt.len() > 4);
        assert!(
            dealt
                .iter()
                .all(|panel| taken(panel) <= 2 * ROWS && panel[0].entries.iter().all(|one| !one.title.is_empty()))
        );
        let names: Vec<_> = dealt.iter().flatten().flat_map(|block| &block.entries).map(|one| &one.title).collect();
        assert_eq!(names.len(), 41, "nobody is left out, nobody stands twice");
        assert!(dealt.iter().take(4).all(|panel| panel[0].title == "Talk"));
    }

    #[test]
    fn a_way_there_longer_than_a_panel_is_told_whole() {
        let way = "Tram 51, ".repeat(300);
        let dealt = panels(&[block("Times", vec![entry("Town hall", &[&way, "Bring: card"])])], ROWS);
        assert!(dealt.len() >= 3);
        assert!(dealt.iter().all(|panel| taken(panel) <= 2 * ROWS));
        let told: String = dealt
            .iter()
            .flatten()
            .flat_map(|block| &block.entries)
            .flat_map(|one| one.lines.concat().chars().collect::<Vec<_>>())
            .filter(|c| *c != '\n')
            .collect();
        assert_eq!(told, way + "Bring: card");
    }
}
