//! Names that an “and” joins to those of people whom the document is about.

use std::collections::{HashMap, HashSet};

use crate::proposal::Reading;
use crate::proposal::find_names::Name;
use crate::proposal::lexicon::{fold, get};

/// Where the names of some people begin and end.
pub(super) struct Beside {
    /// The block of each and its first byte, with its end.
    starts: HashMap<(usize, usize), usize>,
    ends: HashSet<(usize, usize)>,
}

impl Beside {
    /// Those names.
    pub(super) fn to<'a>(names: impl Iterator<Item = &'a Name>) -> Self {
        let (starts, ends) = names
            .map(|name| {
                let (block, bytes) = (name.words.block, &name.words.bytes);
                (((block, bytes.start), bytes.end), (block, bytes.end))
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
            let first = before.filter(|(rest, _)| self.ends.contains(&(block, rest.len())));
            let own = first.map(|_| name.words.bytes.end);
            let end = own.or_else(|| self.starts.get(&(block, next?)).copied());
            end.is_some_and(|end| {
                let sentence = reading.sentence_of(&name.words);
                let rest = &text[end..sentence.end.max(end)];
                let mut done = reading.language.pattern("people.done").find_iter(rest);
                let joined = reading.language.pattern("people.joined");
                done.any(|done| joined.is_match(&rest[..done.start()]))
            })
        })
    }
}
