//! Where the lines of a paragraph end, chosen over the whole of it (Knuth and Plass's idea, by
//! textwrap).
//!
//! Lines end at spaces. Only where a line would gape is a word split by a hyphen; a word that has
//! one of its own is never split at it, because whoever copies the text could not tell the two
//! apart. No line ends with what leads to the next word (a word of one letter, “Mr”, a number) or
//! begins with a dash, the last line of a paragraph has more than a short word on it, and the lines
//! of a heading are about as long as each other.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use foldhash::fast::RandomState;
use textwrap::core::Fragment;
use textwrap::wrap_algorithms::{Penalties, wrap_optimal_fit};

use super::measure::{Measured, Word};
use super::paragraph::{Setting, Style};

/// By how much of the measure a ragged line may be shorter than its longer neighbour before a
/// word is parted.
const RAGGED_GAPE: f64 = 0.14;
/// By how many times its least width a space of a justified line may grow before a word is split.
const JUSTIFIED_GAPE: f64 = 1.2;
/// How much of the measure a paragraph's last line fills at least, where that can be; in a justified one, where
/// the lines before it gape for that.
const SHORTEST_LAST: f64 = 0.14;
const SHORTEST_JUSTIFIED: f64 = 0.06;
/// How much of the measure may be kept together for that.
const LONGEST_LAST: f64 = 0.4;

/// The most words of a paragraph that are optimised together, so that no text can make the program
/// slow.
const MAX_TRIED: usize = 40;

/// Half an em in points: about a letter's width, which textwrap's penalties are made for.
pub(super) fn half_em(style: Style) -> f64 {
    f64::from(style.size) / 2.0
}

/// A line's end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct End {
    /// How many characters are on the line.
    pub(super) chars: u32,
    /// The bytes of the word that is split there by a hyphen.
    pub(super) parted: Option<Range<usize>>,
    /// Whether the paragraph, or the writer's own line, ends with it.
    pub(super) last: bool,
}

/// How many rows of words are kept with how they were broken.
const MAX_KNOWN: usize = 4_000;

/// How rows of words were broken, by their widths: how many words each line has. In many letters of
/// one list the widths are the same, even where the words are not.
#[derive(Default)]
pub(super) struct BreakCache(HashMap<u128, Box<[usize]>, RandomState>);

/// A paragraph being broken.
pub(super) struct Breaks<'a> {
    measured: Measured<'a>,
    style: Style,
    fits: RefCell<&'a mut BreakCache>,
    /// The measure, in half ems.
    limit: f64,
}

impl<'a> Breaks<'a> {
    /// A paragraph that was measured in half ems.
    pub(super) fn new(measured: Measured<'a>, style: Style, fits: &'a mut BreakCache) -> Self {
        Self {
            measured,
            style,
            fits: RefCell::new(fits),
            limit: f64::from(style.width) / half_em(style),
        }
    }

    /// The ends of its lines.
    pub(super) fn ends(&self) -> Vec<End> {
        if self
            .measured
            .whole()
            .is_some_and(|width| width <= self.limit)
        {
            return vec![End {
                chars: self.measured.chars(),
                parted: None,
                last: true,
            }];
        }
        let mut ends = Vec::new();
        for words in self
            .measured
            .words(self.limit)
            .split_inclusive(|word| word.ends_line)
        {
            let words = words.iter().cloned().map(|word| self.set_as(word));
            let words = self.with_hyphens(self.keep_end_together(words.collect()));
            let lines = match self.style.setting {
                Setting::Balanced => self.balanced(&words),
                Setting::Ragged | Setting::Justified => self.fit(&words, self.limit),
            };
            let count = lines.len();
            ends.extend(lines.into_iter().enumerate().map(|(index, line)| {
                End {
                    chars: line.iter().map(|word| word.chars).sum(),
                    parted: line.last().and_then(|word| {
                        (word.hyphen > 0.0).then(|| word.parted.clone()).flatten()
                    }),
                    last: index + 1 == count,
                }
            }));
        }
        ends
    }

    /// A word as the setting lets it be.
    fn set_as(&self, word: Word) -> Word {
        match self.style.setting {
            Setting::Justified => self.measured.justified(word),
            Setting::Ragged | Setting::Balanced => word,
        }
    }

    /// Keeps so many words at the end together that the last line is not too short.
    fn keep_end_together(&self, mut words: Vec<Word>) -> Vec<Word> {
        let shortest = match self.style.setting {
            Setting::Justified => SHORTEST_JUSTIFIED,
            Setting::Ragged | Setting::Balanced => SHORTEST_LAST,
        };
        let mut kept = 1;
        while let [.., before, last] = &mut words[..] {
            let together = before.width + before.space + last.width;
            let enough = kept > 1 && last.width >= self.limit * shortest;
            if enough || together > self.limit * LONGEST_LAST {
                break;
            }
            before.bytes.end = last.bytes.end;
            before.chars += last.chars;
            before.width = together;
            before.space = last.space;
            before.hangs = last.hangs;
            before.spaces += last.spaces;
            before.ends_line = last.ends_line;
            words.pop();
            kept += 1;
        }
        words
    }

    /// The best lines of these words.
    fn fit<'w>(&self, words: &'w [Word], limit: f64) -> Vec<&'w [Word]> {
        let mut widths = Vec::with_capacity((words.len() * 3 + 1) * 8);
        widths.extend_from_slice(&limit.to_le_bytes());
        for word in words {
            for width in [word.width, word.space, word.penalty_width()] {
                widths.extend_from_slice(&width.to_le_bytes());
            }
        }
        let fingerprint = super::fingerprint(&widths);
        let known = &mut self.fits.borrow_mut().0;
        if !known.contains_key(&fingerprint) {
            if known.len() >= MAX_KNOWN {
                known.clear();
            }
            known.insert(fingerprint, fit(words, limit));
        }
        let mut rest = words;
        let counts = known.get(&fingerprint).into_iter().flatten();
        let lines = counts.map(|count| {
            let (line, after) = rest.split_at((*count).min(rest.len()));
            rest = after;
            line
        });
        lines.collect()
    }

    /// As many lines as the measure needs, in the narrowest measure that they fit.
    fn balanced<'w>(&self, words: &'w [Word]) -> Vec<&'w [Word]> {
        let mut best = self.fit(words, self.limit);
        let (mut least, mut most) = (0.0, self.limit);
        // To a hundredth of the measure.
        for _ in 0..7 {
            let limit = f64::midpoint(least, most);
            let lines = self.fit(words, limit);
            let fits = lines.iter().all(|line| natural(line) <= limit);
            if fits && lines.len() == best.len() {
                (best, most) = (lines, limit);
            } else {
                least = limit;
            }
        }
        best
    }

    /// The words, and some of them split if lines gape without.
    fn with_hyphens(&self, mut words: Vec<Word>) -> Vec<Word> {
        let Some(patterns) = self.style.hyphens else {
            return words;
        };
        let mut tried = Vec::new();
        while tried.len() < MAX_TRIED {
            let lines = self.fit(&words, self.limit);
            let gaping = self.gaping(&lines);
            // The word that did not fit is the first of the next line.
            let mut next = 0;
            let found = lines.iter().zip(&gaping).find_map(|(line, gape)| {
                next += line.len();
                let word = words.get(next)?;
                let new = word.parted.is_none() && !tried.contains(&word.bytes.start);
                // The last word of a paragraph stays whole.
                let new = new && next + 1 < words.len();
                (*gape > 0.0 && new).then_some(next)
            });
            let Some(at) = found else {
                break;
            };
            tried.push(words[at].bytes.start);
            let parts = self.measured.parts(&words[at], patterns);
            let parts = parts.into_iter().map(|part| {
                if part.hyphen > 0.0 {
                    self.set_as(part)
                } else {
                    part
                }
            });
            let mut parted = words.clone();
            parted.splice(at..=at, parts);
            let lines = self.fit(&parted, self.limit);
            let hyphens: Vec<bool> = lines.iter().map(|line| ends_with_hyphen(line)).collect();
            let in_a_row = hyphens.windows(2).any(|two| two[0] && two[1]);
            let sum = |gapes: &[f64]| gapes.iter().map(|gape| gape * gape).sum::<f64>();
            if !in_a_row && sum(&self.gaping(&lines)) < sum(&gaping) {
                words = parted;
            }
        }
        words
    }

    /// By how much each line gapes; one that does not by nothing.
    fn gaping(&self, lines: &[&[Word]]) -> Vec<f64> {
        let gaps: Vec<f64> = lines
            .iter()
            .map(|line| self.limit - natural(line))
            .collect();
        // The last line may be as short as it likes.
        let full = gaps.len().saturating_sub(1);
        let all = lines.iter().enumerate().map(|(index, line)| {
            if index >= full {
                return 0.0;
            }
            let more = match self.style.setting {
                Setting::Ragged | Setting::Balanced => {
                    let neighbours = [index.checked_sub(1), Some(index + 1)];
                    let neighbours = neighbours.into_iter().flatten().filter(|n| *n < full);
                    let least = neighbours.map(|n| gaps[n]).reduce(f64::min);
                    gaps[index] - least.unwrap_or(0.0) - self.limit * RAGGED_GAPE
                }
                Setting::Justified => {
                    let inner: u32 = line.iter().map(|word| word.spaces).sum();
                    let inner = inner.saturating_sub(u32::from(!ends_with_hyphen(line)));
                    let space = line.iter().map(|word| word.space).fold(0.0, f64::max);
                    gaps[index] - f64::from(inner) * space * JUSTIFIED_GAPE
                }
            };
            more.max(0.0)
        });
        all.collect()
    }
}

/// How wide a line is before any space of it grows.
fn natural(line: &[Word]) -> f64 {
    let all: f64 = line.iter().map(|word| word.width + word.space).sum();
    all + line
        .last()
        .map_or(0.0, |word| word.penalty_width() - word.space)
}

/// How many words each of the best lines has.
fn fit(words: &[Word], limit: f64) -> Box<[usize]> {
    let penalties = Penalties {
        // A line may never be too long: the paper ends there.
        overflow_penalty: 1_000_000,
        // Words at the end are kept together instead.
        short_last_line_penalty: 0,
        ..Penalties::new()
    };
    match wrap_optimal_fit(words, &[limit], &penalties) {
        Ok(lines) => lines.iter().map(|line| line.len()).collect(),
        Err(_) => vec![1; words.len()].into(),
    }
}

fn ends_with_hyphen(line: &[Word]) -> bool {
    line.last().is_some_and(|word| word.hyphen > 0.0)
}

#[cfg(test)]
mod tests;
