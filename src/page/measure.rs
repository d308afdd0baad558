//! A paragraph as words with their widths: what its lines are made of.

use std::ops::Range;

use hypher::Lang as Patterns;
use textwrap::core::Fragment;

use super::justify::{LEAST_SPACE, hangs};
use super::shape::Shaped;
use super::{hyphens, ideographs};
use crate::letter::Run;

/// The width of a hyphen in half ems, at least that of any face.
const HYPHEN: f64 = 0.7;

/// What is never split at a line's end, and the space after it. Widths are half ems, about a
/// letter's, so that the penalties hold at any size.
#[derive(Clone, Debug, Default)]
pub(super) struct Word {
    pub(super) bytes: Range<usize>,
    pub(super) chars: u32,
    pub(super) width: f64,
    pub(super) space: f64,
    /// How many spaces stand within it and after it that justified text stretches.
    pub(super) spaces: u32,
    /// The width of the hyphen, if it is the first part of a word.
    pub(super) hyphen: f64,
    /// How much of it hangs over the edge of a justified line that ends with it.
    pub(super) hangs: f64,
    /// The whole word, if it is a part of one.
    pub(super) parted: Option<Range<usize>>,
    /// Whether a line must end after it.
    pub(super) ends_line: bool,
}

impl Fragment for Word {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        self.hyphen - self.hangs
    }
}

/// A paragraph that was measured.
pub(super) struct Measured<'a> {
    text: &'a str,
    runs: &'a [Run],
    shaped: &'a Shaped,
    /// What makes its lengths half ems.
    unit: f64,
}

impl<'a> Measured<'a> {
    /// A paragraph as it was shaped; `half_em` is half an em in points.
    pub(super) fn new(shaped: &'a Shaped, text: &'a str, runs: &'a [Run], half_em: f64) -> Self {
        Self {
            text,
            runs,
            shaped,
            unit: f64::from(shaped.scale) / half_em,
        }
    }

    /// How wide all of it is on one line, if the writer set no end of a line in it.
    pub(super) fn whole(&self) -> Option<f64> {
        let tokens = self.shaped.tokens.iter();
        let width: f64 = tokens.map(|token| f64::from(token.word.advance)).sum();
        (!self.text.contains('\n')).then_some(width * self.unit)
    }

    /// How many characters it has.
    pub(super) fn chars(&self) -> u32 {
        let tokens = self.shaped.tokens.iter();
        tokens.map(|token| token.word.chars).sum()
    }

    /// All words, in their order; `limit` is the measure.
    pub(super) fn words(&self, limit: f64) -> Vec<Word> {
        let mut words = WordBuilder::default();
        for token in &self.shaped.tokens {
            let whole = &*token.word;
            let width = f64::from(whole.advance) * self.unit;
            let is_one = !ideographs::are_in(&self.text[token.bytes()]);
            let fits = words.last.width + words.last.space + width <= limit;
            if is_one && fits || whole.clusters.len() == 1 {
                words.push(self, token.bytes(), whole.chars, width, limit);
                continue;
            }
            // Ideographs are a word each; and what is wider than a line is broken where it no longer fits.
            for cluster in &whole.clusters {
                let (start, end) = (cluster.bytes.start, cluster.bytes.end);
                let bytes = token.start + start..token.start + end;
                let width = f64::from(cluster.advance) * self.unit;
                words.push(self, bytes, cluster.chars, width, limit);
            }
        }
        words.all()
    }

    /// Whether a line may end between the word and what begins with `next`.
    fn may_end(&self, word: &Word, next: usize) -> bool {
        let before = self.text[word.bytes.clone()].trim_end();
        let last = before.rsplit([' ', '\u{a0}']).next().unwrap_or(before);
        let last = last.trim_start_matches(['(', '“', '„', '«', '‘']);
        let mut letters = last.chars();
        let leads = match letters.clone().count() {
            1 if letters.all(char::is_alphabetic) => true,
            // “Mr”, and “In” and “On” at the beginning of a sentence.
            2 if letters.all(char::is_alphabetic) && last.starts_with(char::is_uppercase) => true,
            // A day of a month, a number of people; a year may end a line.
            1..=3 => last.bytes().all(|c| c.is_ascii_digit()),
            _ => false,
        };
        let mut after = self.text[next..].chars();
        let dash = after.next().is_some_and(|c| "–—".contains(c)) && after.next() == Some(' ');
        !leads && !dash
    }

    /// Whether a line may end before what begins with `next`, without a space there.
    fn may_part(&self, next: usize) -> bool {
        let before = self.text[..next].chars().next_back();
        let pair = before.zip(self.text[next..].chars().next());
        pair.is_some_and(|(before, after)| ideographs::may_part(before, after))
    }

    /// A word of a justified paragraph, whose spaces may shrink and whose end may hang over the edge.
    pub(super) fn justified(&self, word: Word) -> Word {
        let text = self.text[word.bytes.clone()].trim_end();
        let hangs = match text.char_indices().next_back() {
            _ if word.hyphen > 0.0 => f64::from(hangs('-')) * word.hyphen,
            Some((at, c)) => f64::from(hangs(c)) * self.width_at(word.bytes.start + at),
            None => 0.0,
        };
        Word {
            hangs,
            space: word.space * f64::from(LEAST_SPACE),
            ..word
        }
    }

    /// The width of the cluster that begins with this byte.
    fn width_at(&self, byte: usize) -> f64 {
        let tokens = &self.shaped.tokens;
        let token = tokens.partition_point(|token| token.start <= byte);
        let token = token.checked_sub(1).and_then(|before| tokens.get(before));
        let cluster = token.and_then(|token| {
            let mut clusters = token.word.clusters.iter();
            clusters.find(|cluster| token.start + cluster.bytes.start == byte)
        });
        cluster.map_or(0.0, |cluster| f64::from(cluster.advance) * self.unit)
    }

    /// A word in the parts that a hyphen may stand between; itself if there are none.
    pub(super) fn parts(&self, word: &Word, patterns: Patterns) -> Vec<Word> {
        let words = hyphens::places(self.text, word.bytes.clone(), self.runs, patterns);
        let ends = words.into_iter().flat_map(|(whole, places)| {
            let end = |place| (place, whole.clone());
            places.into_iter().map(end).collect::<Vec<_>>()
        });
        let mut parts = Vec::new();
        let mut rest = word.clone();
        for (place, whole) in ends {
            let Some(first) = self.cut(&mut rest, place) else {
                continue;
            };
            parts.push(Word {
                hyphen: HYPHEN,
                parted: Some(whole),
                ..first
            });
        }
        rest.parted = parts.last().and_then(|part| part.parted.clone());
        parts.push(rest);
        parts
    }

    /// Takes what is before `place` off a word, unless a glyph would be cut.
    fn cut(&self, rest: &mut Word, place: usize) -> Option<Word> {
        let bytes = rest.bytes.start..place;
        let (mut width, mut spaces, mut whole) = (0.0, 0, false);
        for token in &self.shaped.tokens {
            for cluster in &token.word.clusters {
                let of = token.start + cluster.bytes.start..token.start + cluster.bytes.end;
                if of.start == place {
                    whole = cluster.begins();
                }
                if bytes.contains(&of.start) {
                    width += f64::from(cluster.advance) * self.unit;
                    spaces += u32::from(stretches(&self.text[of]));
                }
            }
        }
        if !whole {
            return None;
        }
        let text = &self.text[bytes.clone()];
        let first = Word {
            chars: u32::try_from(text.chars().count()).ok()?,
            width,
            spaces,
            bytes,
            ..Word::default()
        };
        rest.bytes.start = place;
        rest.chars -= first.chars;
        rest.width -= first.width;
        rest.spaces -= first.spaces;
        Some(first)
    }
}

/// Words being put together.
#[derive(Default)]
struct WordBuilder {
    done: Vec<Word>,
    last: Word,
}

impl WordBuilder {
    /// Puts a word, a space or a part of one behind the others.
    fn push(&mut self, of: &Measured<'_>, bytes: Range<usize>, chars: u32, width: f64, limit: f64) {
        let part = &of.text[bytes.clone()];
        let space = part == " ";
        let newline = part.contains('\n');
        let word = &mut self.last;
        let starts = if word.space > 0.0 {
            of.may_end(word, bytes.start)
        } else {
            of.may_part(bytes.start)
        };
        let starts = !space && !newline && starts;
        // A word wider than the line is broken where it no longer fits.
        let overflows = !space && !newline && word.width + width > limit;
        if (starts || overflows) && word.chars > 0 {
            self.done.push(std::mem::take(word));
        } else if !space && !newline {
            // The space stands within it.
            word.width += std::mem::take(&mut word.space);
        }
        if word.chars == 0 {
            word.bytes = bytes.clone();
        }
        word.bytes.end = bytes.end;
        word.chars += chars;
        word.spaces += u32::from(stretches(part));
        if newline {
            word.ends_line = true;
            self.done.push(std::mem::take(word));
        } else if space {
            word.space += width;
        } else {
            word.width += width;
        }
    }

    fn all(mut self) -> Vec<Word> {
        if self.last.chars > 0 {
            self.done.push(self.last);
        }
        self.done
    }
}

/// Whether a justified line grows here: a space does, and one that no line ends at does alike; a
/// narrow one is the language's own and stays.
pub(super) fn stretches(part: &str) -> bool {
    matches!(part, " " | "\u{a0}")
}
