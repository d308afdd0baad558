//! A page's content cut into marked contents, so that the structure can say what each is.
//!
//! Words of one place in the letter that follow one another are one marked content, with a number
//! of its own on the page. What only belongs to the paper is an artifact: folds, rules, the number
//! of the page. A reader who listens is not told of it. The parts of a word that is parted at a
//! line's end are contents of their own, which say the word whole.

use std::fmt::Write;
use std::ops::Range;

use crate::letter::Role;
use crate::page::{Inside, Item, Words};

/// A marked content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it is of.
    pub(super) spot: Spot,
    /// The bytes of the part's text that it shows.
    pub(super) bytes: Range<usize>,
}

/// A place in a letter's structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// What the block is for.
    pub(super) role: Role,
    /// The index of the block.
    pub(super) block: usize,
    /// The index of the line, item or row.
    pub(super) part: usize,
    /// What it is within that.
    pub(super) inside: Inside,
}

impl Spot {
    fn of(words: &Words) -> Option<Self> {
        words.role.map(|role| Self {
            role,
            block: words.block,
            part: words.part,
            inside: words.inside,
        })
    }

    /// The standard type of its structure element (ISO 32000-1, 14.8.4).
    pub(super) fn kind(self) -> &'static str {
        match self.inside {
            Inside::Text => match self.role {
                Role::Subject => "H1",
                // The only text of that page is its heading; the rest are lists.
                Role::Sources => "H2",
                _ => "P",
            },
            Inside::Label { .. } => "Lbl",
            Inside::Item => "LBody",
            Inside::Caption => "Caption",
            Inside::Cell { column } if column == 0 || self.part == 1 => "TH",
            Inside::Cell { .. } => "TD",
            Inside::Note => "P",
        }
    }
}

/// What is open in a page's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    Letter(Spot),
    /// A part of a word that is parted at a line's end; whether its first.
    Parted(Spot, bool),
    Header,
    Paper,
}

/// Opens and closes marked contents between a page's items.
#[derive(Default)]
pub(super) struct Marker {
    marks: Vec<Mark>,
    open: Option<Open>,
}

impl Marker {
    /// Opens what this item belongs to, unless it is open.
    pub(super) fn before(&mut self, item: &Item, following: &[Item], out: &mut String) {
        let (next, bytes) = match item {
            Item::Words(words) => match Spot::of(words) {
                Some(spot) => match &words.copied {
                    Some(copied) => (Open::Parted(spot, !copied.is_empty()), words.bytes.clone()),
                    None => (Open::Letter(spot), rest_of_line(words, following)),
                },
                None => (Open::Header, 0..0),
            },
            Item::Rule(_) | Item::Panel(_) => (Open::Paper, 0..0),
        };
        if self.open == Some(next) {
            match (next, self.marks.last_mut()) {
                (Open::Letter(_), Some(mark)) => {
                    // The writer's own end of a line is not printed, so that there is a gap: what
                    // follows is told apart, or its first word would run on with the last one.
                    if bytes.start <= mark.bytes.end {
                        mark.bytes.start = mark.bytes.start.min(bytes.start);
                        mark.bytes.end = mark.bytes.end.max(bytes.end);
                        return;
                    }
                }
                _ => return,
            }
        }
        self.close(out);
        self.open = Some(next);
        match next {
            Open::Letter(spot) => {
                // Writing to a String cannot fail.
                let _ = writeln!(out, "/{}<</MCID {}>>BDC", spot.kind(), self.marks.len());
                self.marks.push(Mark { spot, bytes });
            }
            Open::Parted(spot, _) => {
                let _ = write!(out, "/Span<</MCID {}", self.marks.len());
                actual_text(item, out);
                out.push_str(">>BDC\n");
                self.marks.push(Mark { spot, bytes });
            }
            Open::Header => out.push_str("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"),
            Open::Paper => out.push_str("/Artifact BMC\n"),
        }
    }

    /// Closes what is open.
    pub(super) fn close(&mut self, out: &mut String) {
        if self.open.take().is_some() {
            out.push_str("EMC\n");
        }
    }

    /// The marked contents, by their numbers.
    pub(super) fn marks(self) -> Vec<Mark> {
        self.marks
    }
}

/// What is copied instead of a part of a word, as an entry of a marked content's properties.
pub(super) fn actual_text(item: &Item, out: &mut String) {
    if let Item::Words(words) = item
        && let Some(copied) = &words.copied
    {
        out.push_str("/ActualText<");
        if !copied.is_empty() {
            out.push_str("FEFF");
        }
        for unit in copied.encode_utf16() {
            // Writing to a String cannot fail.
            let _ = write!(out, "{unit:04X}");
        }
        out.push('>');
    }
}

/// The bytes that these words and those after them on their line show. In a line from right to
/// left the last come first, so one piece alone does not tell where its line begins.
fn rest_of_line(words: &Words, following: &[Item]) -> Range<usize> {
    let spot = Spot::of(words);
    let mut bytes = words.bytes.clone();
    for item in following {
        match item {
            Item::Words(next)
                if next.baseline.to_bits() == words.baseline.to_bits()
                    && next.copied.is_none()
                    && Spot::of(next) == spot =>
            {
                bytes.start = bytes.start.min(next.bytes.start);
                bytes.end = bytes.end.max(next.bytes.end);
            }
            _ => break,
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::letter::Origin;
    use crate::page::{Face, Rule, Slug};

    fn words(baseline: f32, bytes: Range<usize>) -> Item {
        Item::Words(Words {
            x: 0.0,
            baseline,
            role: Some(Role::Paragraph),
            block: 3,
            part: 0,
            inside: Inside::Text,
            slug: Arc::new(Slug {
                width: 1.0,
                face: Face::Regular,
                size: 11.0,
                text: String::new(),
                glyphs: Vec::new(),
                origin: Origin::Template,
                bytes,
                copied: None,
            }),
        })
    }

    fn marked(items: &[Item]) -> (Vec<Range<usize>>, String) {
        let mut marker = Marker::default();
        let mut out = String::new();
        for (index, item) in items.iter().enumerate() {
            marker.before(item, &items[index + 1..], &mut out);
        }
        marker.close(&mut out);
        let bytes = marker.marks().into_iter().map(|mark| mark.bytes);
        (bytes.collect(), out)
    }

    #[test]
    fn mark_goes_on_over_lines_whichever_way_they_are_read() {
        let rightwards = [0..9, 9..20, 20..30].map(|bytes| words(1.0, bytes));
        assert_eq!(marked(&rightwards).0, vec![0..30]);
        // On each line what is read last stands first.
        let first = [9..20, 0..9].map(|bytes| words(1.0, bytes));
        let second = [25..30, 20..25].map(|bytes| words(2.0, bytes));
        let leftwards = [first, second].concat();
        assert_eq!(marked(&leftwards).0, vec![0..30]);
        // The byte between is an end of line that the writer set.
        let ended = [words(1.0, 0..9), words(2.0, 10..20)];
        assert_eq!(marked(&ended).0, vec![0..9, 10..20]);
    }

    #[test]
    fn mark_leaves_out_what_belongs_to_the_paper() {
        let rule = Item::Rule(Rule {
            from: (0.0, 0.0),
            to: (1.0, 0.0),
            width: 0.25,
        });
        let (bytes, out) = marked(&[words(1.0, 0..9), rule.clone(), rule]);
        assert_eq!(bytes.len(), 1);
        assert_eq!(out, "/P<</MCID 0>>BDC\nEMC\n/Artifact BMC\nEMC\n");
    }
}
