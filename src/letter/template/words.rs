//! A paragraph of a template as the plain view shows it: words, with a chip for each tag. What is
//! typed changes words; a chip stays whole or goes.

use std::ops::Range;

/// The words and chips of one paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<Bit>);

/// A stretch of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bit {
    /// Words, as they stand in the source.
    Text(String),
    /// A tag.
    Chip(Chip),
}

/// A tag as the plain view shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// As it stands in the source.
    pub source: String,
    /// What is shown for it.
    pub shown: String,
    /// The number of its block, where it is a part of one: its parts go together.
    pub block: Option<usize>,
}

impl Bit {
    /// As it stands in the source.
    pub fn source(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Chip(chip) => &chip.source,
        }
    }

    /// What is shown for it.
    pub fn shown(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Chip(chip) => &chip.shown,
        }
    }
}

impl Words {
    /// As it stands in the source.
    pub fn source(&self) -> String {
        self.0.iter().map(Bit::source).collect()
    }

    /// What is shown.
    pub fn shown(&self) -> String {
        self.0.iter().map(Bit::shown).collect()
    }

    /// The byte of the source at a byte of what is shown; of a chip, its beginning or its end.
    pub fn to_source(&self, shown: usize) -> usize {
        self.across(shown, Bit::shown, Bit::source)
    }

    /// The byte of what is shown at a byte of the source.
    pub fn to_shown(&self, source: usize) -> usize {
        self.across(source, Bit::source, Bit::shown)
    }

    fn across(&self, at: usize, from: fn(&Bit) -> &str, to: fn(&Bit) -> &str) -> usize {
        let (mut here, mut there) = (0, 0);
        for bit in &self.0 {
            let (length, other) = (from(bit).len(), to(bit).len());
            if at < here + length {
                let within = at.saturating_sub(here);
                return match bit {
                    Bit::Text(_) => there + within,
                    Bit::Chip(_) if within == 0 => there,
                    Bit::Chip(_) => there + other,
                };
            }
            here += length;
            there += other;
        }
        there
    }

    /// The paragraph once `shown` was typed, with the cursor at the byte `cursor` of it; and where
    /// the cursor then is in what is shown, since a chip that was touched goes whole.
    pub fn typed(&self, shown: &str, cursor: usize) -> (Self, usize) {
        let (gone, put) = difference(&self.shown(), shown, cursor);
        let mut spots = Vec::new();
        let mut at = 0;
        for bit in &self.0 {
            spots.push(at..at + bit.shown().len());
            at += bit.shown().len();
        }
        let touched = |spot: &Range<usize>| spot.start < gone.end && gone.start < spot.end;
        let chips = self
            .0
            .iter()
            .zip(&spots)
            .filter_map(|(bit, spot)| match bit {
                Bit::Chip(chip) if !gone.is_empty() && touched(spot) => Some(chip),
                _ => None,
            });
        let blocks: Vec<usize> = chips.filter_map(|chip| chip.block).collect();
        let mut new = Self::default();
        let mut cursor = None;
        for (bit, spot) in self.0.iter().zip(&spots) {
            match bit {
                Bit::Text(text) => {
                    let cut = |at: usize| at.clamp(spot.start, spot.end) - spot.start;
                    new.push(&text[..cut(gone.start)]);
                    if cursor.is_none() && gone.start <= spot.end {
                        new.push(put);
                        cursor = Some(new.shown().len());
                    }
                    new.push(&text[cut(gone.end).max(cut(gone.start))..]);
                }
                Bit::Chip(chip) => {
                    if cursor.is_none() && gone.start <= spot.start {
                        new.push(put);
                        cursor = Some(new.shown().len());
                    }
                    let of_block = chip.block.is_some_and(|block| blocks.contains(&block));
                    if !of_block && (gone.is_empty() || !touched(spot)) {
                        new.0.push(bit.clone());
                    }
                }
            }
        }
        let cursor = cursor.unwrap_or_else(|| {
            new.push(put);
            new.shown().len()
        });
        (new, cursor)
    }

    fn push(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Bit::Text(last)) => last.push_str(text),
            _ => self.0.push(Bit::Text(text.to_owned())),
        }
    }
}

/// What of `old` is gone in `new`, and what stands there instead: one stretch, that ends at the
/// byte `cursor` of `new` if the two can be told apart so.
pub fn difference<'n>(old: &str, new: &'n str, cursor: usize) -> (Range<usize>, &'n str) {
    match new.get(cursor..) {
        Some(after) if old.ends_with(after) => before(old, new, after.len()),
        _ => changed(old, new),
    }
}

/// The same where no cursor is known: as much as can be is the same after it.
pub fn changed<'n>(old: &str, new: &'n str) -> (Range<usize>, &'n str) {
    let same = old.chars().rev().zip(new.chars().rev());
    let same = same.take_while(|(a, b)| a == b);
    before(old, new, same.map(|(c, _)| c.len_utf8()).sum())
}

/// What differs before the last bytes, so many of which are the same in both.
fn before<'n>(old: &str, new: &'n str, after: usize) -> (Range<usize>, &'n str) {
    let (old, new) = (&old[..old.len() - after], &new[..new.len() - after]);
    let same = old.chars().zip(new.chars());
    let same = same.take_while(|(a, b)| a == b);
    let start: usize = same.map(|(c, _)| c.len_utf8()).sum();
    (start..old.len(), &new[start..])
}

/// Where a stretch of the old text stands after such a change; nowhere if it was typed over.
pub fn moved(span: Range<usize>, gone: &Range<usize>, put: &str) -> Option<Range<usize>> {
    if span.end <= gone.start {
        return Some(span);
    }
    let by = |at: usize| at - gone.end + gone.start + put.len();
    (span.start >= gone.end).then(|| by(span.start)..by(span.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chip(name: &str, block: Option<usize>) -> Bit {
        Bit::Chip(Chip {
            source: format!("{{{{{name}}}}}"),
            shown: format!("[{name}]"),
            block,
        })
    }

    fn text(text: &str) -> Bit {
        Bit::Text(text.to_owned())
    }

    /// What comes of typing so that `shown` stands there, `|` being the cursor.
    fn typed(words: &Words, shown: &str) -> String {
        let cursor = shown.find('|').expect("a cursor");
        let (new, cursor) = words.typed(&shown.replace('|', ""), cursor);
        let shown = new.shown();
        format!(
            "{} = {}|{}",
            new.source(),
            &shown[..cursor],
            &shown[cursor..]
        )
    }

    #[test]
    fn words_typed_beside_a_chip_leave_it_whole() {
        let words = Words(vec![
            text("Я "),
            chip("a", None),
            chip("b", None),
            text("!"),
        ]);
        let all = [
            ("Я вам |[a][b]!", "Я вам {{a}}{{b}}! = Я вам |[a][b]!"),
            ("Я [a], |[b]!", "Я {{a}}, {{b}}! = Я [a], |[b]!"),
            ("Я [a][|[b]!", "Я {{a}}[{{b}}! = Я [a][|[b]!"),
            ("Я [a][b]!|!", "Я {{a}}{{b}}!! = Я [a][b]!|!"),
            ("Я [a][b]!?|", "Я {{a}}{{b}}!? = Я [a][b]!?|"),
            ("|[a][b]!", "{{a}}{{b}}! = |[a][b]!"),
            // Typed into a chip, words stand after it.
            ("Я [ax|][b]!", "Я {{a}}x{{b}}! = Я [a]x|[b]!"),
        ];
        for (shown, expected) in all {
            assert_eq!(typed(&words, shown), expected);
        }
    }

    #[test]
    fn words_chip_that_is_touched_goes_whole_with_the_rest_of_its_block() {
        let words = Words(vec![
            text("Я "),
            chip("a", None),
            chip("b", None),
            text("!"),
        ]);
        assert_eq!(typed(&words, "Я [a|[b]!"), "Я {{b}}! = Я |[b]!");
        assert_eq!(typed(&words, "Я [a]|b]!"), "Я {{a}}! = Я [a]|!");
        assert_eq!(typed(&words, "|"), " = |");
        let words = Words(vec![
            chip("#if x", Some(1)),
            text("one"),
            chip("else", Some(1)),
            text("two "),
            chip("y", None),
            chip("/if", Some(1)),
        ]);
        assert_eq!(
            typed(&words, "[#if x]one[else|two [y][/if]"),
            "onetwo {{y}} = one|two [y]"
        );
    }

    #[test]
    fn words_know_where_the_source_stands() {
        let words = Words(vec![text("Я "), chip("ab", None), text("!")]);
        for (source, shown) in [(0, 0), (3, 3), (9, 7), (10, 8)] {
            assert_eq!(words.to_shown(source), shown);
            assert_eq!(words.to_source(shown), source);
        }
        assert_eq!(words.to_shown(5), 7);
        assert_eq!(words.to_source(5), 9);
    }

    #[test]
    fn difference_ends_at_the_cursor() {
        assert_eq!(difference("aa", "aaa", 1), (0..0, "a"));
        assert_eq!(difference("aa", "aaa", 3), (2..2, "a"));
        assert_eq!(difference("abc", "ac", 1), (1..2, ""));
        assert_eq!(difference("abc", "xyz", 0), (0..3, "xyz"));
        assert_eq!(difference("é", "è", 2), (0..2, "è"));
        assert_eq!(difference("é", "è", 9), (0..2, "è"));
        assert_eq!(changed("a c a", "a bc a"), (2..2, "b"));
        let (gone, put) = changed("abcd", "aXcd");
        assert_eq!(moved(3..4, &gone, put), Some(3..4));
        assert_eq!(moved(0..1, &gone, put), Some(0..1));
        assert_eq!(moved(1..3, &gone, put), None);
    }
}
