//! What the operative paragraphs of a resolution ask: “Urges the Government to …;”, « Demande au ministre de … ; ».
//! Each begins with its verb, since whoever asks stands above all of them.

use std::ops::Range;

use super::sentences::{Found, called_behind};
use super::words::split;
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::join_lines::Block;
use crate::proposal::lexicon::{Language, fold, get};
use crate::store::document::ElementKind;

/// A line that names who resolves has no more words.
const SUBJECT: usize = 8;

/// What they ask. A single sentence that begins with its verb may tell what others ask: only paragraphs below a line
/// that names who resolves, which is no office, are a resolution's; where something is asked elsewhere, only the
/// publisher's own. Nothing is asked of its own organs.
pub(super) fn of_operative(
    reading: &mut Reading<'_>,
    publisher: Option<&str>,
    only_ours: bool,
) -> Vec<Asked> {
    let language = reading.language;
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for run in paragraphs(reading, publisher, only_ours) {
        for at in run {
            let text = &reading.blocks[at].text;
            let Some(first) = reading.sentences[at].first().cloned() else {
                continue;
            };
            let Some((who, begin, again)) = asks_first(language, &text[first.clone()], publisher)
            else {
                continue;
            };
            let of_first = |bytes: Range<usize>| BlockSpan {
                block: at,
                bytes: first.start + bytes.start..first.start + bytes.end,
            };
            let who = of_first(who);
            let range = first.start + begin..first.end;
            for bytes in split(language, text, range, again) {
                asked.push(Asked {
                    who: Who::Named(who.clone()),
                    words: BlockSpan { block: at, bytes },
                });
            }
            used.push(of_first(0..first.len()));
        }
    }
    reading.asked.extend(used);
    asked
}

/// The paragraphs of resolutions: at least two begin with a verb that asks, below the line that names who resolves.
fn paragraphs(
    reading: &Reading<'_>,
    publisher: Option<&str>,
    only_ours: bool,
) -> Vec<Range<usize>> {
    let operative = reading.language.pattern("asks.operative");
    let blocks = &reading.blocks;
    let mut runs = Vec::new();
    let mut at = 0;
    while at < blocks.len() {
        let start = at + 1;
        let above = at.checked_sub(1).and_then(|above| blocks.get(above));
        let is_told = above.is_some_and(|above| above.text.trim_end().ends_with(':'));
        at = start;
        let is_headed = || is_below_publisher(reading, start - 1, publisher);
        let is_resolved = !only_ours && names_who_resolves(reading, start - 1);
        if is_told || !(is_resolved || is_headed()) {
            continue;
        }
        while blocks.get(at).is_some_and(is_paragraph) && !reading.is_letter(at) {
            at += 1;
        }
        let run = &blocks[start..at];
        let asking = run.iter().filter(|block| operative.is_match(&block.text));
        let is_listed = run.iter().any(|block| block.text.trim_end().ends_with(';'));
        if asking.count() > 1 && is_listed {
            runs.push(start..at);
        }
    }
    runs
}

/// Whether a block is a heading within the publisher's own resolution: « En conséquence » below « L’Union des avocats,
/// réunie en assemblée générale, ».
fn is_below_publisher(reading: &Reading<'_>, at: usize, publisher: Option<&str>) -> bool {
    /// The line that names who resolves stands no farther above, in blocks.
    const FAR: usize = 25;
    let block = &reading.blocks[at];
    let words = block.text.split_whitespace().count();
    let is_heading = words <= SUBJECT && !block.text.contains(['.', ';', '“', '«', '„', '"']);
    let ours = fold(publisher.unwrap_or_default());
    if !is_heading || ours.split(' ').count() < 2 {
        return false;
    }
    let names_ours = |block: &Block| {
        let folded = fold(&block.text);
        let article = [
            "the ", "die ", "der ", "das ", "la ", "le ", "l ", "el ", "los ", "las ",
        ];
        let mut begins = article
            .iter()
            .filter_map(|article| folded.strip_prefix(article));
        let begun = begins.next().unwrap_or(&folded);
        block.text.trim_end().ends_with(',') && begun.starts_with(&ours)
    };
    reading.blocks[at.saturating_sub(FAR)..at]
        .iter()
        .any(names_ours)
}

/// Whether a block may be a paragraph of a resolution: it ends with a comma, a semicolon or a full stop.
fn is_paragraph(block: &Block) -> bool {
    let text = block.text.trim_end();
    let is_quoted = text.contains(['“', '«', '„', '"']);
    block.kind != ElementKind::Beside
        && !block.is_heading
        && !is_quoted
        && text.ends_with([',', ';', '.'])
        && text.split(' ').count() > 2
}

/// Whether a block is a line like “The General Meeting,”: a few words of which none is an office, since a parliament's
/// resolution is another's.
fn names_who_resolves(reading: &Reading<'_>, at: usize) -> bool {
    let block = &reading.blocks[at];
    let text = block.text.trim().trim_end_matches(',');
    let words = text.split_whitespace().count();
    let first = fold(text.split(' ').next().unwrap_or_default());
    let article = [
        "the", "die", "der", "das", "la", "le", "el", "los", "las", "les",
    ];
    let is_named = article.contains(&first.as_str()) || text.starts_with("L’");
    (2..=SUBJECT).contains(&words)
        && is_named
        && block.kind != ElementKind::Beside
        && block.marker.is_none()
        && !text.contains([':', '“', '«', '„', '"', '?', '!', ';', '.'])
        && !reading.is_letter(at)
        && !is_office(text)
        && crate::country::Country::of_line(text).is_none()
}

/// Whom a sentence that begins with a verb that asks names, and where what is asked begins.
fn asks_first(language: &Language, said: &str, publisher: Option<&str>) -> Option<Found> {
    let verb = language.pattern("asks.operative").find(said)?;
    let found = called_behind(language, said, &verb)?;
    let named = fold(&said[verb.end()..found.0.end]);
    let office = said[found.0.clone()].to_lowercase();
    let is_yours = language.pattern("asks.yours").is_match(&named);
    // “The President of the Union” is one of the Union's own.
    let ours = fold(publisher.unwrap_or_default());
    let is_shared = |word: &str| {
        let mut kinds = get().organisations.iter().flat_map(|kind| kind.split(' '));
        word.chars().count() > 4
            && kinds.any(|kind| kind == word)
            && ours.split(' ').any(|own| own == word)
    };
    let is_own = is_yours
        || language.pattern("asks.own_part").is_match(&office)
        || fold(&office).split(' ').any(is_shared);
    let is_of_paper = language.pattern("asks.own_paper").is_match(said);
    (found.0.start >= verb.end() && !is_own && !is_of_paper).then_some(found)
}
