//! The part of the review that watches words: **heuristics**, and named as such to the writer.
//!
//! 1. A letter is read as [`Passage`]s: the writer's own sentences, and the sentences of the
//!    template, in which what comes from the pack or the sender stands for something unread.
//! 2. [`support`] holds each to what the pack says (`unsourced`).
//! 3. [`manners`] looks for tone, politics, thanks, details and marks of a form.
//! 4. [`requests`] looks at what own words ask, and for details that harm.
//!
//! The words to watch for are data ([`lexicon`]). In a language without them nothing is watched.

mod compare;
mod dates;
mod features;
mod grounds;
mod known;
mod lexicon;
mod manners;
mod numbers;
mod phrases;
mod requests;
pub mod support;
pub mod translation;
mod words;

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use grounds::Grounds;
pub use grounds::Held;
use lexicon::Lexicon;
use support::{Lack, Verdict};
use words::{OPAQUE, Word, excerpt, sentences};

use super::edit::How;
use super::{Draft, Letter, Origin, Run, text_of, within};
use crate::campaign::{Addressee, Campaign, Case, Lang, Recommendation};
use crate::problem::{Problem, Rule, Severity};

/// Whether there are words to watch for in this language.
pub fn watches(lang: &Lang) -> bool {
    Lexicon::of(lang).is_some()
}

/// All that the words of this letter give reason to look at again.
pub fn watch(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let (Some(lexicon), Some(office)) = (Lexicon::of(&draft.lang), campaign.addressee(&draft.to))
    else {
        return Vec::new();
    };
    let watch = Watch {
        campaign,
        draft,
        office,
        lexicon,
        cases: draft
            .cases
            .iter()
            .filter_map(|id| campaign.case(id))
            .collect(),
        grounds: OnceCell::new(),
    };
    let passages = passages(letter, lexicon);
    [
        watch.unsourced(&passages, letter),
        requests::asks(&watch, &passages),
        requests::consent(&watch, &passages),
        manners::tone(&watch, &passages),
        manners::politics(&watch, &passages),
        manners::thanks(&watch, letter),
        manners::details(&watch, &watch.cases, letter),
        manners::form_letter(&watch, letter),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A sentence of a letter, and whose it is.
struct Passage {
    text: String,
    whose: Whose,
}

/// Whose words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Own,
    /// The writer's, in the filled letter: the edit's place in the draft.
    Edited(usize),
    Template,
}

impl Passage {
    /// Whether the writer typed it.
    fn is_the_writers(&self) -> bool {
        self.whose != Whose::Template
    }

    /// Where it stands, for a message.
    fn place(&self) -> String {
        let whose = match self.whose {
            Whose::Own => "your own words",
            Whose::Edited(_) => "your edit",
            Whose::Template => "the template's words",
        };
        format!("{whose}, “{}”", excerpt(&self.text))
    }
}

/// What the rules look at.
struct Watch<'a> {
    campaign: &'a Campaign,
    draft: &'a Draft,
    office: &'a Addressee,
    lexicon: &'static Lexicon,
    cases: Vec<&'a Case>,
    // Reading the pack takes a while; most letters have no sentence that needs it.
    grounds: OnceCell<Arc<Grounds>>,
}

impl Watch<'_> {
    fn grounds(&self) -> &Grounds {
        self.grounds
            .get_or_init(|| Grounds::remembered(self.campaign, &self.draft.lang, self.lexicon))
    }

    fn is_supported(&self, sentence: &str) -> bool {
        matches!(self.grounds().judge(sentence), Verdict::Supported(_))
    }

    fn chosen(&self) -> Vec<&Recommendation> {
        let asks = self.draft.asks.iter();
        asks.filter_map(|id| self.campaign.recommendation(id))
            .filter(|ask| ask.addressee == self.office.id)
            .collect()
    }

    /// The first words of this list of manners in the text.
    fn listed<'t>(&self, list: &str, text: &'t str, words: &[Word]) -> Option<&'t str> {
        let (index, length) = self.lexicon.manners.get(list)?.find(words)?;
        Some(&text[words[index].range.start..words.get(index + length - 1)?.range.end])
    }

    /// `unsourced`: nothing is said that no claim bears out.
    fn unsourced(&self, passages: &[Passage], letter: &Letter) -> Vec<Problem> {
        passages
            .iter()
            .filter(|passage| !rewords_a_fact(passage, letter))
            .filter_map(|passage| self.judged(passage))
            .collect()
    }

    fn judged(&self, passage: &Passage) -> Option<Problem> {
        if passage.whose == Whose::Template && !self.may_state(&passage.text) {
            return None;
        }
        let grounds = self.grounds();
        let Verdict::Unsupported { feature, nearest } = grounds.judge(&passage.text) else {
            return None;
        };
        // A template may name what the pack does not know: a convention, a day of remembrance.
        let unknown = matches!(&feature, Lack::Name(name) if !grounds.knows(name));
        if passage.whose == Whose::Template && unknown {
            return None;
        }
        let message = format!(
            "{}: no claim of this pack says so ({feature})",
            passage.place()
        );
        let nearest = nearest.and_then(|id| Some((self.campaign.claim(&id)?, id)));
        let help = match nearest {
            Some((claim, id)) => format!(
                "the nearest is {id}: “{}”",
                claim.text.show(&self.draft.lang)
            ),
            None => "say it as a claim of the pack says it, or leave it out".to_owned(),
        };
        let problem = Problem::of(Rule::Unsourced, message).help(help);
        Some(match passage.whose {
            Whose::Own => problem,
            Whose::Edited(edit) => problem.of_edit(edit),
            Whose::Template => Problem {
                severity: Severity::Error,
                ..problem
            },
        })
    }

    /// Whether a template's sentence has anything that might state a fact, without reading the
    /// pack: a digit, a capital letter within, a person's name, a listed word.
    fn may_state(&self, sentence: &str) -> bool {
        let read = words::words(sentence, &self.lexicon.stemmer);
        let numbers = numbers::read(&read, self.lexicon);
        let strong = self.lexicon.strong.in_any(&read);
        let named = self.campaign.cases.iter().any(|case| {
            let mut names = case.name.0.values().chain(&case.spellings);
            names.any(|name| {
                name.split_whitespace()
                    .last()
                    .is_some_and(|last| sentence.contains(last))
            })
        });
        let capital = read
            .iter()
            .skip(1)
            .any(|word| word.capital && word.lower != "i");
        strong || named || capital || !numbers.0.is_empty() || !numbers.1.is_empty()
    }
}

/// The sentences of a letter that the writer or the template is answerable for.
fn passages(letter: &Letter, lexicon: &Lexicon) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut add = |whose, text: &str| {
        for range in sentences(text, lexicon) {
            let text = text[range].to_owned();
            if text.chars().any(char::is_alphabetic) {
                found.push(Passage { text, whose });
            }
        }
    };
    for block in &letter.blocks {
        for line in block.content.parts() {
            if line
                .iter()
                .any(|run| matches!(run.origin, Origin::Edited(_)))
            {
                let text = text_of(line);
                for range in sentences(&text, lexicon) {
                    let runs = within(line, &range);
                    let edit = runs.iter().find_map(|run| match run.origin {
                        Origin::Edited(edit) => Some(edit),
                        _ => None,
                    });
                    match edit {
                        // With the template's words around what is new: together they say it.
                        Some(edit) => add(Whose::Edited(edit), &text[range]),
                        None if runs.iter().any(|run| run.origin == Origin::Template) => {
                            add(Whose::Template, &opaque(&runs));
                        }
                        None if runs.iter().any(|run| run.origin == Origin::Own) => {
                            add(Whose::Own, &text[range]);
                        }
                        None => {}
                    }
                }
                continue;
            }
            for run in line.iter().filter(|run| run.origin == Origin::Own) {
                add(Whose::Own, &run.text);
            }
            if line.iter().any(|run| run.origin == Origin::Template) {
                add(Whose::Template, &opaque(line));
            }
        }
    }
    found
}

/// The template's words of a line; anything else is one sign, which ends a sentence where it did.
fn opaque(line: &[Run]) -> String {
    let mut text = String::new();
    for run in line {
        if run.origin == Origin::Template {
            text.push_str(&run.text);
            continue;
        }
        text.push_str(&veil(&run.text));
    }
    text
}

/// A sign in the place of these words, which ends a sentence where they did.
pub(super) fn veil(words: &str) -> String {
    let mut text = String::from(OPAQUE);
    let end = words
        .trim_end_matches(['”', '"', '’', '»'])
        .chars()
        .next_back();
    text.extend(end.filter(|end| ['.', '!', '?'].contains(end)));
    text
}

/// Whether the sentence is a fact of the pack in other words: the review tells of it, with the
/// fact.
fn rewords_a_fact(passage: &Passage, letter: &Letter) -> bool {
    let Whose::Edited(edit) = passage.whose else {
        return false;
    };
    let part = letter.edits.of(edit).and_then(|part| part.edited.as_ref());
    part.is_some_and(|edited| {
        edited.altered.iter().any(|altered| {
            altered.how == How::Reworded
                && !matches!(altered.origin, Origin::Ask(_))
                && altered.sentence.contains(&passage.text)
        })
    })
}

/// The sentences of a text, by the abbreviations of its language where they are known.
pub(super) fn sentences_of(text: &str, lang: &Lang) -> Vec<Range<usize>> {
    words::sentences_with(
        text,
        Lexicon::of(lang).map(|lexicon| &lexicon.abbreviations),
    )
}

/// The sentence, short enough for a message.
pub(super) fn shortened(sentence: &str) -> String {
    excerpt(sentence)
}
