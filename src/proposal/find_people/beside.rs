//! Names that an “and” joins to those of people whom the document is about.

use std::collections::HashSet;

use crate::proposal::Reading;
use crate::proposal::find_names::Name;
use crate::proposal::lexicon::{fold, get};

/// Where the names of some people begin and end.
pub(super) struct Beside {
    starts: HashSet<(usize, usize)>,
    ends: HashSet<(usize, usize)>,
}

impl Beside {
    /// Those names.
    pub(super) fn to<'a>(names: impl Iterator<Item = &'a Name>) -> Self {
        let (starts, ends) = names
            .map(|name| {
                let (block, bytes) = (name.words.block, &name.words.bytes);
                ((block, bytes.start), (block, bytes.end))
            })
            .unzip();
        Self { starts, ends }
    }

    /// Whether one of `names` stands next to one of them, with nothing but “and” between.
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
            before.is_some_and(|(rest, _)| self.ends.contains(&(block, rest.len())))
                || next.is_some_and(|next| self.starts.contains(&(block, next)))
        })
    }
}
