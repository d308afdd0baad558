//! The part of the review that reads words: **heuristics**, and named as such to the writer.
//!
//! 1. A letter is read as [`Passage`]s: the writer's own sentences, and the sentences of the
//!    template, in which what comes from the pack or the sender stands for something unread. Each is
//!    read as a person sees it ([`legible`](crate::campaign::legible)), so that a letter of another
//!    script or a character that nobody sees hides nothing.
//! 2. [`support`] holds each to what the pack says (`unsourced`), once [`stance`] has put aside what
//!    is not the report's matter.
//! 3. [`accusations`] looks for crimes that somebody is said to have committed, or whoever is written to.
//! 4. [`manners`] looks for tone, politics, thanks, details and marks of a form.
//! 5. [`requests`] looks at what own words ask, and for details that harm.
//! 6. [`other_language`] tells words of the writer's in another language than the letter, and [`others`] those of
//!    a person of the report whom the letter does not name.
//!
//! Equal findings are told once. The words to look for are data ([`lexicon`]). In a language without
//! them nothing is looked for but accusations of the reader ([`accusations::by_clause`]), where it has
//! words for those, and people of the report by their names as it spells them ([`others::by_name`]); a rule that needs no word list is one of [`review`](super::review), and holds in every
//! language.

mod accusations;
mod by_language;
pub mod card;
mod compare;
mod dates;
mod digits;
mod distances;
mod elapsed;
mod evidence;
mod features;
mod known;
mod lexicon;
mod manners;
mod numbers;
mod other_language;
mod others;
mod phrases;
mod requests;
mod stance;
pub mod support;
pub mod translation;
pub mod verdict;
mod words;

#[cfg(test)]
mod corpus;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use evidence::Evidence;
pub use evidence::PackReader;
use known::Known;
use lexicon::Lexicon;
use rust_stemmers::Stemmer;
use verdict::{Lack, Verdict};
use words::{OPAQUE, Word, excerpt, hasty_sentences, sentences};

use super::edit::How;
use super::{Draft, Letter, Origin, Run, text_of, within};
use crate::campaign::legible::{Script, skeleton};
use crate::campaign::{Addressee, Campaign, Case, Lang, Recommendation};
use crate::country::fold;
use crate::problem::{Cause, Fix, Problem, Rule, Severity, Target, Whose, WordingProblem};

/// Whether there are words to look for in this language.
pub fn cover(lang: &Lang) -> bool {
    Lexicon::of(lang).is_some()
}

/// Whether nothing but accusations of the reader is looked for in this language.
pub fn cover_accusations(lang: &Lang) -> bool {
    !cover(lang) && accusations::by_clause::cover(lang)
}

/// Reads the words of the language that most letters are in, so that the first need not wait for it.
pub(crate) fn get_ready() {
    Lexicon::of(&Lang::new("en"));
}

/// All that the words of this letter give reason to look at again.
pub fn find(
    campaign: &Campaign,
    draft: &Draft,
    letter: &Letter,
    reader: &PackReader,
) -> Vec<Problem> {
    let Some(lexicon) = Lexicon::of(&draft.lang) else {
        let mut found = accusations::by_clause::of_reader(letter);
        found.extend(others::by_name::named(campaign, draft, letter));
        return found;
    };
    let Some(office) = campaign.addressee(&draft.to) else {
        return Vec::new();
    };
    let context = Context {
        campaign,
        draft,
        office,
        lexicon,
        cases: draft
            .cases
            .iter()
            .filter_map(|id| campaign.case(id))
            .collect(),
        reader,
        year: year_of(letter),
        evidence: OnceCell::new(),
        people: OnceCell::new(),
    };
    let passages = passages(letter, lexicon);
    let accused = accusations::accusations(&context, &passages);
    let body = manners::body(&context, letter);
    let found = [
        context.unsourced(&passages, &accused, letter),
        accused.into_iter().flatten().collect(),
        requests::of_another(&context, &passages),
        requests::consent(&context, &passages),
        other_language::of_another(&context, &passages),
        others::named(&context, &passages, letter),
        manners::tone(&context, &passages),
        manners::politics(&context, &passages),
        manners::thanks(&context, &body),
        manners::details(&context, &context.cases, &body),
        manners::form_letter(&context, letter),
    ];
    let mut told: Vec<Problem> = Vec::new();
    let mut seen: HashSet<(Option<Rule>, Box<Cause>)> = HashSet::new();
    for problem in found.into_iter().flatten() {
        if seen.insert((problem.rule, problem.cause.clone())) {
            told.push(problem);
        }
    }
    told
}

/// Whether a name is one of the sender's own, or stands in what they say of themselves.
fn is_the_senders(draft: &Draft, name: &str, passage: &Passage) -> bool {
    let sender = &draft.sender;
    let told = sender.lines().chain([&*sender.name, &*sender.place]);
    let name = fold(name);
    // Folded, a name of several words is one.
    let has_name = |told: &str| told.split_whitespace().any(|word| fold(word) == name);
    told.into_iter().any(has_name) || draft.who.contains(passage.text.trim())
}

/// The year that stands in the letter's date.
fn year_of(letter: &Letter) -> Option<u64> {
    const DIGITS: usize = 4;
    let mut dates = letter.runs().filter(|run| run.origin == Origin::Date);
    dates.find_map(|run| {
        let mut numbers = run.text.split(|c: char| !c.is_ascii_digit());
        numbers.find(|number| number.len() == DIGITS)?.parse().ok()
    })
}

/// A sentence of a letter, and whose it is.
struct Passage {
    /// As it stands in the letter.
    text: String,
    /// As a person sees it: what the rules read.
    read: String,
    words: Vec<Word>,
    by: By,
}

/// Who is answerable for a sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Writer,
    /// The writer, in the filled letter: the edit's place in the draft.
    Edit(usize),
    Template,
}

impl By {
    fn whose(self) -> Whose {
        match self {
            Self::Writer => Whose::Own,
            Self::Edit(_) => Whose::Edited,
            Self::Template => Whose::Template,
        }
    }
}

impl Passage {
    /// Whether the writer typed it.
    fn is_the_writers(&self) -> bool {
        self.by != By::Template
    }

    /// These words of it, as they are read.
    fn shown(&self, index: usize, length: usize) -> &str {
        let first = self.words[index].range.start;
        let last = (index + length).clamp(index + 1, self.words.len()) - 1;
        &self.read[first..self.words[last].range.end]
    }

    /// A problem of this sentence, with the way to where it was written.
    fn problem(&self, rule: Rule, problem: WordingProblem) -> Problem {
        let problem = Problem::of(rule, problem);
        match self.by {
            By::Writer => problem
                .fix(Fix::GoTo(Target::Words))
                .fix(Fix::Unsay(self.text.trim().to_owned())),
            By::Edit(edit) => problem.of_edit(edit),
            By::Template => problem,
        }
    }

    /// Whose it is, and the sentence itself, for a message.
    fn told(&self) -> (Whose, String) {
        (self.by.whose(), excerpt(&self.text))
    }
}

/// What the rules look at.
struct Context<'a> {
    campaign: &'a Campaign,
    draft: &'a Draft,
    office: &'a Addressee,
    lexicon: &'static Lexicon,
    cases: Vec<&'a Case>,
    reader: &'a PackReader,
    /// The letter's year.
    year: Option<u64>,
    // Reading the pack takes a while; most letters have no sentence that needs it.
    evidence: OnceCell<Arc<Evidence>>,
    /// Its people alone.
    people: OnceCell<Arc<Known>>,
}

impl Context<'_> {
    fn evidence(&self) -> &Evidence {
        self.evidence.get_or_init(|| {
            self.reader
                .read(self.campaign, &self.draft.lang, self.lexicon)
        })
    }

    /// The names of the pack's people, and of nothing else.
    fn people(&self) -> &Known {
        self.people.get_or_init(|| {
            let lang = &self.draft.lang;
            self.reader.people(self.campaign, lang, self.lexicon)
        })
    }

    /// What the pack has to say of a sentence of this letter.
    fn judge(&self, passage: &Passage) -> Verdict {
        let person = match self.cases.as_slice() {
            [only] if passage.is_the_writers() => Some(&*only.id),
            _ => None,
        };
        self.evidence()
            .remembering(&passage.read, person, self.year)
    }

    fn is_supported(&self, passage: &Passage) -> bool {
        matches!(self.judge(passage), Verdict::Supported(_))
    }

    fn chosen(&self) -> Vec<&Recommendation> {
        let asks = self.draft.asks.iter();
        asks.filter_map(|id| self.campaign.recommendation(id))
            .filter(|ask| ask.addressee == self.office.id)
            .collect()
    }

    /// `unsourced`: nothing is said that no claim bears out. Of an accusation more is told.
    fn unsourced(
        &self,
        passages: &[Passage],
        accused: &[Option<Problem>],
        letter: &Letter,
    ) -> Vec<Problem> {
        let all = passages.iter().zip(accused);
        all.filter(|(passage, accused)| accused.is_none() && !rewords_a_fact(passage, letter))
            .filter_map(|(passage, _)| self.judged(passage))
            .collect()
    }

    fn judged(&self, passage: &Passage) -> Option<Problem> {
        if passage.by == By::Template && !self.may_state(passage) {
            return None;
        }
        let Verdict::Unsupported { lack, nearest } = self.judge(passage) else {
            return None;
        };
        if passage.by == By::Template {
            // A template may name what the pack does not know: a convention, a day of remembrance.
            let unknown = matches!(&lack, Lack::Name { name } if !self.evidence().knows(name));
            if unknown {
                return None;
            }
        }
        if let Lack::Name { name } = &lack
            && passage.is_the_writers()
            && self.is_the_senders(name, passage)
        {
            return None;
        }
        let lang = &self.draft.lang;
        // Of a name, what the report says of others is no help, and may mislead.
        let nearest = nearest.filter(|_| !matches!(lack, Lack::Name { .. }));
        let person = match &lack {
            Lack::Name { name } => self.campaign.case(name),
            _ => None,
        };
        // A person of the report is not what is wrong.
        let lack = match person {
            Some(case) => Lack::Of {
                name: case.name.show(lang).to_owned(),
            },
            None => lack,
        };
        let (whose, sentence) = passage.told();
        let nearest = nearest.and_then(|id| self.campaign.claim(&id));
        let nearest = nearest.map(|claim| claim.text.show(lang).to_owned());
        let problem = match (passage.is_the_writers(), nearest) {
            (true, None) => WordingProblem::NotInReport {
                whose,
                sentence,
                lack,
            },
            (true, Some(nearest)) => WordingProblem::NearInReport {
                whose,
                sentence,
                lack,
                nearest,
            },
            (false, None) => WordingProblem::TemplateNotInReport {
                whose,
                sentence,
                lack,
            },
            (false, Some(nearest)) => WordingProblem::TemplateNearInReport {
                whose,
                sentence,
                lack,
                nearest,
            },
        };
        let problem = passage.problem(Rule::Unsourced, problem);
        Some(match passage.by {
            By::Writer | By::Edit(_) => problem,
            By::Template => Problem {
                severity: Severity::Error,
                ..problem
            },
        })
    }

    /// Whether the sender is called so, lives there, or says so of themselves: the report need not know.
    fn is_the_senders(&self, name: &str, passage: &Passage) -> bool {
        is_the_senders(self.draft, name, passage)
    }

    /// Whether a template's sentence has anything that might state a fact, without reading the
    /// pack: a digit, a capital letter within, a person's name, a listed word.
    fn may_state(&self, passage: &Passage) -> bool {
        let read = &passage.words;
        let none = vec![false; read.len()];
        let numbers = numbers::read(read, &none, self.lexicon);
        let strong = self.lexicon.strong.in_any(read);
        let capital = read
            .iter()
            .skip(1)
            .any(|word| word.capital && word.lower != "i");
        let named = || {
            let people = self.people();
            let surname = |word: &Word| people.surnames.contains_key(&word.stem);
            read.iter().any(surname)
        };
        strong || capital || !numbers.0.is_empty() || !numbers.1.is_empty() || named()
    }
}

/// The sentences of a letter that the writer or the template is answerable for.
fn passages(letter: &Letter, lexicon: &Lexicon) -> Vec<Passage> {
    let by = (Some(&lexicon.abbreviations), Some(lexicon));
    passages_by(letter, by, &lexicon.stemmer, |read| read)
}

/// The same, cut by this stemmer, where these words' full stops end no sentence, and by the words of this
/// lexicon, where there is one; `parted` may part words further, and keeps their places.
fn passages_by(
    letter: &Letter,
    (abbreviations, lexicon): (Option<&HashSet<String>>, Option<&Lexicon>),
    stemmer: &Stemmer,
    parted: impl Fn(String) -> String,
) -> Vec<Passage> {
    let script = Script::of(&letter.lang);
    let can_begin = |word: &str| lexicon.is_none_or(|lexicon| lexicon.can_begin(word));
    let mut found = Vec::new();
    let mut add = |by, text: &str| {
        let ranges = match by {
            By::Writer => hasty_sentences(text, abbreviations, &can_begin),
            By::Edit(_) | By::Template => sentences(text, abbreviations),
        };
        for range in ranges {
            let text = text[range].to_owned();
            if text.chars().any(char::is_alphabetic) {
                let read = parted(skeleton(&text, script).into_owned());
                let words = words::words(&read, stemmer);
                found.push(Passage {
                    text,
                    read,
                    words,
                    by,
                });
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
                for range in sentences(&text, abbreviations) {
                    let runs = within(line, &range);
                    let edit = runs.iter().find_map(|run| match run.origin {
                        Origin::Edited(edit) => Some(edit),
                        _ => None,
                    });
                    match edit {
                        // With the template's words around what is new: together they say it.
                        Some(edit) => add(By::Edit(edit), &text[range]),
                        None if runs.iter().any(|run| run.origin == Origin::Template) => {
                            add(By::Template, &opaque(&runs));
                        }
                        None if runs.iter().any(|run| run.origin == Origin::Own) => {
                            add(By::Writer, &text[range]);
                        }
                        None => {}
                    }
                }
                continue;
            }
            for run in line.iter().filter(|run| run.origin == Origin::Own) {
                add(By::Writer, &run.text);
            }
            if line.iter().any(|run| run.origin == Origin::Template) {
                add(By::Template, &opaque(line));
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
        text.push_str(&mask(&run.text));
    }
    text
}

/// A sign in the place of these words, which ends a sentence where they did.
pub(super) fn mask(words: &str) -> String {
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
    let By::Edit(edit) = passage.by else {
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
    words::sentences(
        text,
        Lexicon::of(lang).map(|lexicon| &lexicon.abbreviations),
    )
}

/// The sentence, short enough for a message.
pub(super) fn shortened(sentence: &str) -> String {
    excerpt(sentence)
}
