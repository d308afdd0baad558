//! A page's content cut into marked contents, so that the structure can say what each is.
//!
//! Words of one place in the letter that follow one another are one marked content, with a number
//! of its own on the page. What only belongs to the paper is an artifact: folds, rules, the number
//! of the page, and the return line where the whole sender stands beside the window. Screen readers
//! skip it. The parts of a word that is parted at a line's end are contents of their own, which say
//! the word whole.

use std::ops::Range;

use crate::campaign::Lang;
use crate::letter::Role;
use crate::page::{Inside, Item, PlacedRun};

/// A marked content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// What it is of.
    pub(super) spot: StructurePlace,
    /// The bytes of the part's text that it shows.
    pub(super) bytes: Range<usize>,
    /// Its language, if it is another than the letter's.
    pub(super) lang: Option<Lang>,
}

/// A place in a letter's structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StructurePlace {
    /// What the block is for.
    pub(super) role: Role,
    /// The index of the block.
    pub(super) block: usize,
    /// The index of the line, item or row.
    pub(super) part: usize,
    /// What it is within that.
    pub(super) inside: Inside,
}

impl StructurePlace {
    fn of(words: &PlacedRun) -> Option<Self> {
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
            Inside::Text | Inside::Repeated => match self.role {
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

/// Items that follow one another and belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) items: Range<usize>,
    pub(super) of: Of,
}

/// What items belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// The letter.
    Letter(Mark),
    /// A part of a word of it that is parted at a line's end, and what is copied instead.
    Parted(Mark, String),
    /// The page: its number.
    Header,
    /// The sheet.
    Paper,
}

/// A page's items as marked contents.
pub(super) fn segments(items: &[Item]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let of = match item {
            Item::Words(words) => match (StructurePlace::of(words), &words.copied) {
                (None, _) => Of::Header,
                _ if words.inside == Inside::Repeated => Of::Paper,
                (Some(spot), Some(copied)) => {
                    let bytes = words.bytes.clone();
                    let lang = words.lang.clone();
                    Of::Parted(Mark { spot, bytes, lang }, copied.clone())
                }
                (Some(spot), None) => {
                    let bytes = rest_of_line(words, &items[index + 1..]);
                    let lang = words.lang.clone();
                    Of::Letter(Mark { spot, bytes, lang })
                }
            },
            Item::Rule(_) | Item::Panel(_) => Of::Paper,
        };
        if let Some(last) = segments.last_mut()
            && last.of.goes_on_with(&of)
        {
            last.items.end = index + 1;
            continue;
        }
        segments.push(Segment {
            items: index..index + 1,
            of,
        });
    }
    segments
}

impl Of {
    /// Takes the next item in, if it belongs to the same.
    fn goes_on_with(&mut self, next: &Self) -> bool {
        match (self, next) {
            (Self::Letter(mark), Self::Letter(next)) => {
                // The writer's own end of a line is not printed, so that there is a gap: what
                // follows is told apart, or its first word would run on with the last one.
                let goes_on = (mark.spot, &mark.lang) == (next.spot, &next.lang)
                    && next.bytes.start <= mark.bytes.end;
                if goes_on {
                    mark.bytes.start = mark.bytes.start.min(next.bytes.start);
                    mark.bytes.end = mark.bytes.end.max(next.bytes.end);
                }
                goes_on
            }
            (Self::Parted(mark, copied), Self::Parted(next, next_copied)) => {
                (mark.spot, &mark.lang) == (next.spot, &next.lang)
                    && copied.is_empty() == next_copied.is_empty()
            }
            (Self::Header, Self::Header) | (Self::Paper, Self::Paper) => true,
            _ => false,
        }
    }

    /// The marked content that it is, if it is one of the letter's.
    pub(super) fn mark(&self) -> Option<&Mark> {
        match self {
            Self::Letter(mark) | Self::Parted(mark, _) => Some(mark),
            Self::Header | Self::Paper => None,
        }
    }

    /// What opens it in a page's content, if this is its number on the page.
    pub(super) fn opening(&self, number: usize) -> String {
        match self {
            Self::Letter(mark) => {
                let kind = mark.lang.as_ref().map_or(mark.spot.kind(), |_| "Span");
                format!("/{kind}<</MCID {number}>>BDC\n")
            }
            Self::Parted(_, copied) => {
                format!("/Span<</MCID {number}{}>>BDC\n", actual_text(copied))
            }
            Self::Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n".to_owned(),
            Self::Paper => "/Artifact BMC\n".to_owned(),
        }
    }
}

/// What is copied instead of a part of a word, as an entry of a marked content's properties.
pub(super) fn actual_text(copied: &str) -> String {
    let units = copied.encode_utf16().map(|unit| format!("{unit:04X}"));
    let mark = if copied.is_empty() { "" } else { "FEFF" };
    format!("/ActualText<{mark}{}>", units.collect::<String>())
}

/// The bytes that these words and those after them on their line show. In a line from right to
/// left the last come first, so one piece alone does not tell where its line begins.
fn rest_of_line(words: &PlacedRun, following: &[Item]) -> Range<usize> {
    let spot = StructurePlace::of(words);
    let mut bytes = words.bytes.clone();
    for item in following {
        match item {
            Item::Words(next)
                if next.baseline.to_bits() == words.baseline.to_bits()
                    && next.copied.is_none()
                    && StructurePlace::of(next) == spot =>
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
    use crate::page::{Face, GlyphRun, Rule};

    fn words(baseline: f32, bytes: Range<usize>) -> Item {
        Item::Words(PlacedRun {
            x: 0.0,
            baseline,
            role: Some(Role::Paragraph),
            block: 3,
            part: 0,
            inside: Inside::Text,
            bytes,
            glyph_run: Arc::new(GlyphRun {
                width: 1.0,
                face: Face::Regular,
                size: 11.0,
                text: String::new(),
                glyphs: Vec::new(),
                origin: Origin::Template,
                lang: None,
                fingerprint: 0,
                copied: None,
                leftwards: false,
            }),
        })
    }

    fn marked(items: &[Item]) -> (Vec<Range<usize>>, String) {
        let mut bytes = Vec::new();
        let mut out = String::new();
        for segment in segments(items) {
            out.push_str(&segment.of.opening(bytes.len()));
            if let Some(mark) = segment.of.mark() {
                bytes.push(mark.bytes.clone());
            }
        }
        (bytes, out)
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
        assert_eq!(out, "/P<</MCID 0>>BDC\n/Artifact BMC\n");
    }
}
