//! A paragraph as words with their widths: what its lines are made of.

use std::ops::Range;

use hypher::Lang as Patterns;
use parley::Layout;
use textwrap::core::Fragment;

use super::hyphens;
use crate::letter::Run;

/// The width of a hyphen in half ems, at least that of any face.
const HYPHEN: f64 = 0.7;

/// What is never parted by a line's end, and the space after it. Widths are half ems, about a
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
        self.hyphen
    }
}

/// The least that stands between two places where a line might end.
pub(super) struct Cluster {
    pub(super) bytes: Range<usize>,
    pub(super) width: f64,
    /// Whether it begins a glyph.
    pub(super) begins: bool,
}

/// The clusters of a layout; `unit` is half an em in points.
pub(super) fn clusters(layout: &mut Layout<usize>, unit: f64) -> Vec<Cluster> {
    layout.break_all_lines(None);
    let mut clusters = Vec::new();
    for line in layout.lines() {
        // In the order of the text, which in a line of two directions is not that of the page.
        let mut runs: Vec<_> = line.runs().collect();
        runs.sort_by_key(|run| run.text_range().start);
        for run in runs {
            clusters.extend(run.clusters().map(|cluster| Cluster {
                bytes: cluster.text_range(),
                width: f64::from(cluster.advance()) / unit,
                begins: cluster.glyphs().next().is_some(),
            }));
        }
    }
    clusters
}

/// A paragraph that was measured.
pub(super) struct Measured<'a> {
    text: &'a str,
    runs: &'a [Run],
    clusters: Vec<Cluster>,
}

impl<'a> Measured<'a> {
    /// A paragraph of these clusters.
    pub(super) fn new(clusters: Vec<Cluster>, text: &'a str, runs: &'a [Run]) -> Self {
        Self {
            text,
            runs,
            clusters,
        }
    }

    /// All words, in their order; `limit` is the measure.
    pub(super) fn words(&self, limit: f64) -> Vec<Word> {
        let mut words = vec![];
        let mut word = Word::default();
        for cluster in &self.clusters {
            let part = &self.text[cluster.bytes.clone()];
            let space = part == " ";
            let newline = part.contains('\n');
            let starts = !space && !newline && word.space > 0.0 && self.may_end(&word, cluster);
            // A word wider than the line is broken where it no longer fits.
            let overflows = !space && !newline && word.width + cluster.width > limit;
            if (starts || overflows) && word.chars > 0 {
                words.push(std::mem::take(&mut word));
            } else if !space && !newline {
                // The space stands within it.
                word.width += std::mem::take(&mut word.space);
            }
            if word.chars == 0 {
                word.bytes = cluster.bytes.clone();
            }
            word.bytes.end = cluster.bytes.end;
            word.chars += u32::try_from(part.chars().count()).unwrap_or(u32::MAX);
            word.spaces += u32::from(stretches(part));
            if newline {
                word.ends_line = true;
                words.push(std::mem::take(&mut word));
            } else if space {
                word.space += cluster.width;
            } else {
                word.width += cluster.width;
            }
        }
        if word.chars > 0 {
            words.push(word);
        }
        words
    }

    /// Whether a line may end between the word and what begins with `next`.
    fn may_end(&self, word: &Word, next: &Cluster) -> bool {
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
        let mut after = self.text[next.bytes.start..].chars();
        let dash = after.next().is_some_and(|c| "–—".contains(c)) && after.next() == Some(' ');
        !leads && !dash
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
        let from = |at: usize| {
            let of = |cluster: &Cluster| cluster.bytes.start.cmp(&at);
            self.clusters.binary_search_by(of).ok()
        };
        let (start, end) = (from(rest.bytes.start)?, from(place)?);
        if !self.clusters[end].begins {
            return None;
        }
        let bytes = rest.bytes.start..place;
        let text = &self.text[bytes.clone()];
        let first = Word {
            chars: u32::try_from(text.chars().count()).ok()?,
            width: self.clusters[start..end].iter().map(|c| c.width).sum(),
            spaces: self.clusters[start..end]
                .iter()
                .map(|c| u32::from(stretches(&self.text[c.bytes.clone()])))
                .sum(),
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

/// Whether a justified line grows here: a space does, and one that no line ends at does alike; a
/// narrow one is the language's own and stays.
pub(super) fn stretches(part: &str) -> bool {
    matches!(part, " " | "\u{a0}")
}
