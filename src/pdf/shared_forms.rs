//! A page's items, cut into what other pages may have too and what is only its own.
//!
//! In ten thousand letters most of a page says the same. What is found a second time becomes a form
//! (ISO 32000-1, 8.10) that every page draws from then on. Where to cut follows from the letter: a
//! line with the sender's details is nobody else's, the other lines of its block may be those of a
//! few, and blocks without such a line stand together.

use std::ops::Range;

use super::mark::{self, Segment};
use crate::letter::Origin;
use crate::page::{Item, Page, PlacedRun};

/// With fewer glyphs than this, drawing in place takes fewer bytes than a form.
const FEWEST_GLYPHS: usize = 24;
/// With fewer rules of the paper than this, drawing in place takes fewer bytes than a form.
const FEWEST_RULES: usize = 2;

/// A page, cut.
pub struct DividedPage {
    /// The marked contents, if the file is to be tagged.
    pub(super) segments: Vec<Segment>,
    pub(super) pieces: Vec<Piece>,
}

/// Items that stand together.
pub(super) struct Piece {
    pub(super) items: Range<usize>,
    /// The marked content that it is of, if the file is to be tagged.
    pub(super) segment: Option<usize>,
    /// The baseline from which a form of it is drawn, in points from the top; lines of the paper
    /// always stand where they stand.
    pub(super) top: Option<f32>,
    /// By what it is known again on another page, if it may be there.
    pub(super) fingerprint: Option<u128>,
    /// The form that it was found to be.
    pub(super) form: Option<usize>,
}

/// Whose an item is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// The sender's, as nobody else's.
    Own,
    /// In a block that has something of the sender's.
    Beside(usize),
    /// Any letter's.
    All,
    /// The page's: its number.
    Header,
    /// The paper's.
    Paper,
    /// The letterhead's: short as it is.
    Letterhead,
}

/// Cuts a page; without `share` only where marked contents begin and end.
pub(super) fn divide(page: &Page, tagged: bool, share: bool) -> DividedPage {
    let segments = if tagged {
        mark::segments(&page.items)
    } else {
        Vec::new()
    };
    let whose = if share {
        whose(&page.items)
    } else {
        Vec::new()
    };
    let mut pieces = Vec::new();
    let mut add = |segment: Option<usize>, range: Range<usize>| {
        if !share {
            pieces.push(Piece::own(range, segment));
            return;
        }
        let mut start = range.start;
        while start < range.end {
            let of = whose[start];
            let end = (start..range.end).find(|at| whose[*at] != of);
            let end = end.unwrap_or(range.end);
            pieces.push(Piece::of(page, start..end, segment, of));
            start = end;
        }
    };
    if tagged {
        for (index, segment) in segments.iter().enumerate() {
            add(Some(index), segment.items.clone());
        }
    } else if !page.items.is_empty() {
        add(None, 0..page.items.len());
    }
    DividedPage { segments, pieces }
}

/// Whose each item is.
fn whose(items: &[Item]) -> Vec<Whose> {
    let mut own: Vec<(usize, u32)> = words(items)
        .filter(|words| words.origin == Origin::Sender)
        .map(|words| (words.block, words.baseline.to_bits()))
        .collect();
    own.dedup();
    let mut blocks: Vec<usize> = own.iter().map(|(block, _)| *block).collect();
    blocks.dedup();
    items
        .iter()
        .map(|item| match item {
            Item::Rule(_) => Whose::Paper,
            Item::Panel(_) => Whose::Letterhead,
            Item::Words(words) if words.role.is_none() => Whose::Header,
            Item::Words(words) => {
                let line = (words.block, words.baseline.to_bits());
                if !blocks.contains(&words.block) {
                    Whose::All
                } else if own.contains(&line) {
                    Whose::Own
                } else {
                    Whose::Beside(words.block)
                }
            }
        })
        .collect()
}

impl Piece {
    fn own(items: Range<usize>, segment: Option<usize>) -> Self {
        Self {
            items,
            segment,
            top: None,
            fingerprint: None,
            form: None,
        }
    }

    fn of(page: &Page, range: Range<usize>, segment: Option<usize>, whose: Whose) -> Self {
        let items = &page.items[range.clone()];
        let glyphs: usize = words(items).map(|words| words.glyphs.len()).sum();
        let worth = match whose {
            Whose::Own | Whose::Letterhead => false,
            Whose::Paper => items.len() >= FEWEST_RULES,
            _ => glyphs >= FEWEST_GLYPHS,
        };
        if !worth {
            return Self::own(range, segment);
        }
        let top = words(items).next().map(|words| words.baseline);
        Self {
            fingerprint: Some(fingerprint(page, items, top)),
            top,
            ..Self::own(range, segment)
        }
    }
}

fn words(items: &[Item]) -> impl Iterator<Item = &PlacedRun> {
    items.iter().filter_map(|item| match item {
        Item::Words(words) => Some(words),
        Item::Rule(_) | Item::Panel(_) => None,
    })
}

/// What is shown and where, from the top of it.
fn fingerprint(page: &Page, items: &[Item], top: Option<f32>) -> u128 {
    let mut bytes = Vec::with_capacity(items.len() * 24);
    let mut put = |number: i64| bytes.extend_from_slice(&number.to_le_bytes());
    for item in items {
        match item {
            Item::Words(words) => {
                put(hundredths(words.x));
                put(hundredths(words.baseline - top.unwrap_or_default()));
            }
            Item::Rule(rule) => {
                let (from, to) = (rule.from, rule.to);
                let lengths = [from.0, from.1, to.0, to.1, rule.width, page.height];
                for length in lengths {
                    put(hundredths(length));
                }
            }
            // Never in a form.
            Item::Panel(_) => {}
        }
    }
    for words in words(items) {
        bytes.extend_from_slice(&words.fingerprint.to_le_bytes());
    }
    crate::page::fingerprint(&bytes)
}

/// Hundredths of a point: finer than any printer, and short.
pub(super) fn hundredths(points: f32) -> i64 {
    let exact = f64::from(points) * 100.0;
    // To the nearest, halves away from zero. No length has so many digits that the sum is not exact.
    #[allow(clippy::cast_possible_truncation)]
    {
        (exact + 0.5_f64.copysign(exact)) as i64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_are_the_nearest() {
        let lengths = (-30_000_i16..30_000).map(|n| f32::from(n) / 64.0);
        let halves = (0..2_000_u16).map(|n| f32::from(n) * 0.125 + 0.005);
        for length in lengths
            .chain(halves)
            .chain([-0.0, 0.125, -0.125, 841.89, 1e6])
        {
            let exact = (f64::from(length) * 100.0).round();
            #[allow(clippy::cast_precision_loss)]
            let found = hundredths(length) as f64;
            assert!((found - exact).abs() < f64::EPSILON, "{length}");
        }
    }
}
