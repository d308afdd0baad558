//! What the operative paragraphs of a resolution ask: “Urges the Government to …;”, « Demande au ministre de … ; ».
//! Each begins with its verb, since whoever asks stands above all of them.

use super::sentences::{Found, called_on};
use super::words::split;
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::{Language, fold};
use crate::store::document::ElementKind;

/// What they ask that is not asked yet. Where their own office is told to do something (“its President”), nothing is.
pub(super) fn of_operative(reading: &mut Reading<'_>, known: &[Asked]) -> Vec<Asked> {
    let language = reading.language;
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for (at, block) in reading.blocks.iter().enumerate() {
        let is_known = known.iter().any(|one| one.words.block == at);
        let is_other = block.kind == ElementKind::Beside || block.is_heading;
        if is_known || is_other || reading.is_letter(at) || block.text.trim_end().ends_with(':') {
            continue;
        }
        let Some(first) = reading.sentences[at].first().cloned() else {
            continue;
        };
        let Some((who, begin, again)) = asks_first(language, &block.text[first.clone()]) else {
            continue;
        };
        let of_first = |bytes: std::ops::Range<usize>| BlockSpan {
            block: at,
            bytes: first.start + bytes.start..first.start + bytes.end,
        };
        let who = of_first(who);
        let range = first.start + begin..first.end;
        for bytes in split(language, &block.text, range, again) {
            asked.push(Asked {
                who: Who::Named(who.clone()),
                words: BlockSpan { block: at, bytes },
            });
        }
        used.push(of_first(0..first.len()));
    }
    reading.asked.extend(used);
    asked
}

/// Whom a sentence that begins with a verb that asks names, and where what is asked begins.
fn asks_first(language: &Language, said: &str) -> Option<Found> {
    let verb = language.pattern("asks.operative").find(said)?;
    let found = called_on(language, said).filter(|(_, begin, _)| *begin > verb.end())?;
    let named = fold(&said[verb.end()..found.0.end]);
    let is_own = language.pattern("asks.yours").is_match(&named);
    (found.0.start >= verb.end() && !is_own).then_some(found)
}
