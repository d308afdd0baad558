//! Requests that come with whom to write to: “Letters to the President, asking him:”, “Also write to the
//! Minister and ask that …”.

use std::ops::Range;

use super::words::{begin_of, split};
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::Words;
use crate::proposal::lexicon::Language;

/// An office named so is no longer, in words.
const MOST: usize = 14;

/// Whom a text says to write to, and where its verb that asks ends.
pub(super) fn to_whom(language: &Language, text: &str) -> Option<(Range<usize>, usize)> {
    let write = language.pattern("asks.write").find(text)?;
    let ask = language
        .pattern("asks.write_ask")
        .find_at(text, write.end())?;
    let said = text[write.end()..ask.start()].trim_end_matches([',', ' ']);
    let who = write.end()..write.end() + said.len();
    let is_short = (1..=MOST).contains(&said.split_whitespace().count());
    (is_short && is_office(said)).then_some((who, ask.end()))
}

/// Whether a text leads to a list of what to ask whoever it says to write to.
pub(in crate::proposal) fn leads(language: &Language, text: &str) -> bool {
    text.trim_end().ends_with(':') && to_whom(language, text).is_some()
}

/// What sentences ask that say whom to write to.
pub(super) fn of_writing(reading: &mut Reading<'_>) -> Vec<Asked> {
    let language = reading.language;
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for (block, of) in reading.blocks.iter().enumerate() {
        if reading.is_letter(block) {
            continue;
        }
        for sentence in &reading.sentences[block] {
            let said = &of.text[sentence.clone()];
            let Some((who, end)) = to_whom(language, said) else {
                continue;
            };
            let Some(begin) = begin_of(language, &said[end..]) else {
                continue;
            };
            let at = |bytes: Range<usize>| sentence.start + bytes.start..sentence.start + bytes.end;
            let who = Words {
                block,
                bytes: at(who),
            };
            // “… that A be done, and that B be done”
            let is_clause = said[end..end + begin].trim_end().ends_with("that");
            let again = if is_clause {
                "asks.that_again"
            } else {
                "asks.again"
            };
            for bytes in split(language, &of.text, at(end + begin..said.len()), again) {
                asked.push(Asked {
                    who: Who::Named(who.clone()),
                    words: Words { block, bytes },
                });
            }
            used.push(Words {
                block,
                bytes: sentence.clone(),
            });
        }
    }
    reading.asked.extend(used);
    asked
}
