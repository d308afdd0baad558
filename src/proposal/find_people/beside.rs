//! Names that an “and” joins to those of people whom the document is about.

use std::collections::HashMap;

use crate::proposal::Reading;
use crate::proposal::find_names::Name;
use crate::proposal::lexicon::{Language, fold, get};

/// Where the names of some people begin and end.
pub(super) struct Beside {
    /// The block of each and its first byte, with its end.
    starts: HashMap<(usize, usize), usize>,
    /// The block of each and its end, with its first byte.
    ends: HashMap<(usize, usize), usize>,
}

impl Beside {
    /// Those names.
    pub(super) fn to<'a>(names: impl Iterator<Item = &'a Name>) -> Self {
        let (starts, ends) = names
            .map(|name| {
                let (block, bytes) = (name.words.block, &name.words.bytes);
                let (start, end) = (bytes.start, bytes.end);
                (((block, start), end), ((block, end), start))
            })
            .unzip();
        Self { starts, ends }
    }

    /// Whether one of `names` stands next to one of them, with nothing but “and” between, and something was
    /// done to both: “… wrote a report together” says of one nothing that was said of the other.
    pub(super) fn has(&self, reading: &Reading<'_>, names: &[Name]) -> bool {
        let is_and = |word: &str| get().and.contains(&fold(word));
        names.iter().any(|name| {
            let block = name.words.block;
            let text = &reading.blocks[block].text;
            let before = text[..name.words.bytes.start].trim_end();
            let before = before.rsplit_once(' ').filter(|(_, word)| is_and(word));
            let after = &text[name.words.bytes.end..];
            let skip = after.len() - after.trim_start().len();
            let after = after.trim_start().split_once(' ');
            let after = after.filter(|(word, _)| is_and(word));
            let next = after.map(|(word, _)| name.words.bytes.end + skip + word.len() + 1);
            let first = before.and_then(|(rest, _)| self.ends.get(&(block, rest.len())));
            let both = first.map(|first| *first..name.words.bytes.end);
            let last = || self.starts.get(&(block, next?)).copied();
            let both = both.or_else(|| Some(name.words.bytes.start..last()?));
            both.is_some_and(|both| {
                let sentence = reading.sentence_of(&name.words);
                let before = &text[sentence.start.min(both.start)..both.start];
                let after = &text[both.end..sentence.end.max(both.end)];
                is_done(reading.language, before, after)
            })
        })
    }
}

impl Beside {
    /// Whether one of `names` is of a list with two of them or more: “A, B and C worked for …”.
    pub(super) fn lists(&self, reading: &Reading<'_>, names: &[Name]) -> bool {
        let is_and = |word: &str| get().and.contains(&fold(word));
        let bare = |text: &str| text.trim().trim_matches(',').trim().to_owned();
        let joins = |between: &str| {
            let word = bare(between);
            between.contains(',') && word.is_empty() || is_and(&word)
        };
        names.iter().any(|name| {
            let block = name.words.block;
            let text = &reading.blocks[block].text;
            let sentence = reading.sentence_of(&name.words);
            let of_block =
                |(at, end): (&(usize, usize), &usize)| (at.0 == block).then_some(at.1..*end);
            let mut others: Vec<_> = self.starts.iter().filter_map(of_block).collect();
            others.retain(|other| sentence.start <= other.start && other.end <= sentence.end);
            others.sort_by_key(|other| other.start);
            let (mut first, mut count) = (name.words.bytes.start, 0);
            for other in others
                .iter()
                .rev()
                .filter(|other| other.end <= name.words.bytes.start)
            {
                if !joins(&text[other.end..first]) {
                    break;
                }
                (first, count) = (other.start, count + 1);
            }
            let mut last = name.words.bytes.end;
            for other in others
                .iter()
                .filter(|other| other.start >= name.words.bytes.end)
            {
                if !joins(&text[last..other.start]) {
                    break;
                }
                (last, count) = (other.end, count + 1);
            }
            count > 1
        })
    }
}

/// Whether the words around two names say that something was done to both: “… were arrested”, “the arrest of …”.
fn is_done(language: &Language, before: &str, after: &str) -> bool {
    let mut done = language.pattern("people.done").find_iter(after);
    let joined = language.pattern("people.joined");
    let is_end = !after.starts_with(|c: char| c.is_whitespace() || c.is_alphanumeric());
    done.any(|done| joined.is_match(&after[..done.start()]))
        || is_end && language.pattern("people.joined_before").is_match(before)
}
