//! How much of the context has room on one page. An estimate in lines, made before the letter is
//! set: it decides what a letter tells, and the same letter is told on every paper.

use super::told::{Told, length};
use crate::campaign::language::Language;
use crate::campaign::legible::Script;
use crate::campaign::{Lang, Recommendation};

/// The lines that paragraphs have on the paper with the least room, in type of 10.5 points, in
/// hundredths: without subject, salutation, closing and signature.
const LINES: usize = 3_140;
/// The lines of one page in type of 10 points: a letter that speaks of nobody says one thing at least that
/// bears it out.
const SMALLER_LINES: usize = 3_400;

/// The space before a paragraph and before an item of a list, in hundredths of a line.
const GAP: usize = 40;
const ITEM_GAP: usize = 25;

/// The most characters of two paragraphs that become one.
const ONE_PARAGRAPH: usize = 620;

/// What the built-in templates say around what they print: in the opening, before the requests,
/// in the closing, and of people for whom nothing can be asked any more.
const OPENING: usize = 75;
const ASKING: usize = 88;
const CLOSING: usize = 80;
const HELD: usize = 120;

/// Characters on a line of Latin letters, and of wider ones.
const LATIN: usize = 92;
const WIDER: usize = 82;

/// What is printed beside the context.
pub(super) struct Beside<'a> {
    pub(super) lang: &'a Lang,
    /// The own few words that say who writes, and who reported all this.
    pub(super) opening: usize,
    pub(super) stories: Vec<usize>,
    pub(super) asks: &'a [&'a Recommendation],
    pub(super) obligation: usize,
    pub(super) questions: usize,
    /// Whether the letter says for whom it asks.
    pub(super) held: bool,
}

/// As much of the context as has room: of each request the first sentence, then of each the next.
/// What does not fit is left out with all that follows it in its paragraph.
pub(super) fn fitted<'a>(
    mut context: Vec<Vec<Told<'a>>>,
    beside: &Beside<'_>,
) -> Vec<Vec<Told<'a>>> {
    let lang = beside.lang;
    let taken = beside.lines();
    let mut kept = vec![0; context.len()];
    let mut lengths = vec![0; context.len()];
    let longest = context.iter().map(Vec::len).max().unwrap_or_default();
    for round in 0..longest {
        for at in 0..context.len() {
            let Some(told) = context[at].get(round).filter(|_| kept[at] == round) else {
                continue;
            };
            let before = lengths[at];
            lengths[at] += told.length(lang) + 1;
            let lines: usize = joined(&lengths).map(|length| paragraph(length, lang)).sum();
            let is_bare = beside.stories.is_empty() && kept.iter().all(|kept| *kept == 0);
            let room = if is_bare { SMALLER_LINES } else { LINES };
            if taken + lines <= room {
                kept[at] += 1;
            } else {
                lengths[at] = before;
            }
        }
    }
    for (paragraph, kept) in context.iter_mut().zip(kept) {
        paragraph.truncate(kept);
    }
    context.retain(|paragraph| !paragraph.is_empty());
    // Short paragraphs that follow each other are one.
    let mut all: Vec<Vec<Told>> = Vec::new();
    for paragraph in context {
        let length = |told: &[Told]| told.iter().map(|one| one.length(lang) + 1).sum::<usize>();
        match all.last_mut() {
            Some(last) if length(last) + length(&paragraph) <= ONE_PARAGRAPH => {
                last.extend(paragraph);
            }
            _ => all.push(paragraph),
        }
    }
    all
}

/// The lengths of the paragraphs that come of these.
fn joined(lengths: &[usize]) -> impl Iterator<Item = usize> {
    let mut all: Vec<usize> = Vec::new();
    for length in lengths.iter().filter(|length| **length > 0) {
        match all.last_mut() {
            Some(last) if *last + length <= ONE_PARAGRAPH => *last += length,
            _ => all.push(*length),
        }
    }
    all.into_iter()
}

impl Beside<'_> {
    /// The lines that it takes, in hundredths.
    fn lines(&self) -> usize {
        let lang = self.lang;
        let leads = self.asks.iter().filter_map(|ask| ask.lead.as_ref());
        let leads: usize = leads.map(|lead| length(lead, lang) + 9).sum();
        let mut lines = paragraph(self.opening + leads + OPENING, lang);
        lines += self
            .stories
            .iter()
            .map(|story| paragraph(*story, lang))
            .sum::<usize>();
        if self.held {
            lines += paragraph(HELD, lang);
        }
        let texts = self.asks.iter().map(|ask| length(&ask.text, lang));
        match self.asks.len() {
            0 | 1 => lines += paragraph(self.obligation + ASKING + texts.sum::<usize>(), lang),
            _ => {
                lines += paragraph(self.obligation + ASKING, lang);
                // Items are narrower, and “to” stands before each.
                let items = texts.map(|text| paragraph(text + text / 20 + 4, lang));
                lines += items.sum::<usize>() - self.asks.len() * (GAP - ITEM_GAP);
            }
        }
        lines + paragraph(self.questions + CLOSING, lang)
    }
}

/// The lines of a paragraph of so many characters, in hundredths.
fn paragraph(length: usize, lang: &Lang) -> usize {
    // The letters of a language are those that it writes its own name with.
    let is_latin = Language::of(lang).is_some_and(|language| {
        let mut letters = language.name.chars().filter(|c| c.is_alphabetic());
        letters.all(|c| Script::Latin.has(c))
    });
    let on_a_line = if is_latin { LATIN } else { WIDER };
    GAP + 100 * length.div_ceil(on_a_line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn room_on_a_line_is_that_of_the_languages_letters() {
        let long = 5 * LATIN;
        for (code, lines) in [("en", 5), ("fr", 5), ("kk", 6), ("ru", 6), ("xx", 6)] {
            assert_eq!(
                paragraph(long, &Lang::new(code)),
                GAP + 100 * lines,
                "{code}"
            );
        }
    }
}
