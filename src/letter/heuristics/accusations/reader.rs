//! Accusations of whoever is written to: “you covered it up”, “your officers tortured him”, “he was killed on
//! your orders”. **A heuristic** like its parent, whose lists of crimes it uses; what one hides
//! is added to them here, and so are all who are the reader's.

use super::super::{Context, Passage};
use super::{Accused, COPULAS, DONE, WRONGDOERS, WRONGS, listed};

/// The lists of the lexicon's `manners`: the reader as a subject, what stands before whoever is theirs, and
/// what may stand between a subject and its verb.
const READER: &str = "reader";
const THEIRS: &str = "theirs";
const BETWEEN: &str = "between";
const AND: &str = "and";
/// What only a reader is accused of, or in words that only “you” and “they” have: hiding, and forms of verbs.
const READERS_WRONGS: &str = "readers_wrongs";
/// The same, where nothing follows in the clause.
const IF_ALONE: &str = "readers_wrongs_alone";
/// “To torture”, after what makes somebody do it.
const CAUSED: &str = "caused";
const CAUSES: &str = "causes";
/// “By your”, “on your orders”.
const BY_READER: &str = "by_reader";
/// After “your”: crimes, victims.
const CRIMES: &str = "crimes";
/// After “you are”, beside those who did wrong: many of them, or a part in it.
const ACCOMPLICES: &str = "accomplices";
/// “Could”, after “how” and the like: “I do not understand how your people could beat a woman”.
const COULD: &str = "could";
const HOW: &str = "how";
/// “It was”, before “your office that …”.
const CLEFT: &str = "cleft";
/// Begins a question that takes its answer for granted: “Why did you …?”
const PRESUMING: &str = "presuming";

/// How many words may stand between a subject and its verb, and between “your” and its noun.
const REACH: usize = 4;
/// How far what is done may stand from what makes somebody do it, or from “by your”.
const FAR: usize = 7;

/// What the reader, or somebody who is theirs, is said to have done or to be.
pub(super) fn accused(context: &Context, passage: &Passage, is_question: bool) -> Option<Accused> {
    let sentence = Sentence { context, passage };
    if is_question && !sentence.has(PRESUMING, 0) {
        return None;
    }
    (0..passage.words.len()).find_map(|at| {
        sentence
            .did(at)
            .or_else(|| sentence.made_do(at))
            .or_else(|| sentence.done_by(at))
            .or_else(|| sentence.is_called(at))
    })
}

struct Sentence<'a> {
    context: &'a Context<'a>,
    passage: &'a Passage,
}

impl Sentence<'_> {
    fn count(&self, list: &str, at: usize) -> usize {
        listed(self.context, self.passage, list, at)
    }

    fn has(&self, list: &str, at: usize) -> bool {
        self.count(list, at) > 0
    }

    fn is_parted(&self, at: usize) -> bool {
        self.passage.words[at].parted
    }

    fn wrong(&self, at: usize) -> usize {
        // “You did nothing.”; but not “You did nothing wrong.”
        let alone = self.count(IF_ALONE, at);
        let next = self.passage.words.get(at + alone);
        let alone = if next.is_none_or(|next| next.parted) {
            alone
        } else {
            0
        };
        let wrong = self.count(WRONGS, at).max(self.count(READERS_WRONGS, at));
        wrong.max(alone)
    }

    /// “You covered it up”, “your officers tortured him”.
    fn did(&self, at: usize) -> Option<Accused> {
        let could = at > 0 && self.has(COULD, at - 1);
        let deed = self
            .wrong(at)
            .max(if could { self.count(CAUSED, at) } else { 0 });
        let who = (deed > 0).then(|| self.subject(at)).flatten()?;
        let mut accused = found(who, who, at + deed);
        // “Did nothing to stop it”: that nothing was done is the deed.
        let negators = &self.context.lexicon.negators;
        let nothing = (at..at + deed).find(|near| negators.at(&self.passage.words, *near) > 0);
        accused.deed = nothing.unwrap_or(accused.deed);
        Some(accused)
    }

    /// “You told them to torture him”, “somebody ordered your officers to shoot”.
    fn made_do(&self, at: usize) -> Option<Accused> {
        let deed = self.count(CAUSED, at);
        if deed == 0 {
            return None;
        }
        // “Tell your officers that to beat a prisoner is a crime”: what is a crime, and not what they do.
        let parts = |near: usize| {
            let complements = &self.context.lexicon.complements;
            self.is_parted(near) || complements.contains(&self.passage.words[near].lower)
        };
        let together = |verb: &usize| !(verb + 1..=at).any(parts);
        let verbs = (at.saturating_sub(FAR)..at).rev().take_while(together);
        let who = verbs.into_iter().find_map(|verb| {
            let causes = self.has(CAUSES, verb);
            let word = &self.passage.words[verb].lower;
            let is_verb = causes || self.context.lexicon.is_past(word);
            let theirs = || (causes && self.has(THEIRS, verb + 1)).then_some(verb);
            is_verb
                .then(|| self.subject(verb).or_else(theirs))
                .flatten()
        })?;
        Some(found(who, who, at + deed))
    }

    /// “He was killed on your orders”, “tortured by your officers”.
    fn done_by(&self, at: usize) -> Option<Accused> {
        let deed = self.wrong(at).max(self.count(DONE, at));
        if deed == 0 {
            return None;
        }
        let end = at + deed;
        let reach = end..(end + FAR).min(self.passage.words.len());
        let by = reach
            .take_while(|near| !self.is_parted(*near))
            .find(|near| self.has(BY_READER, *near))?;
        let mut accused = found(by, at, by + self.count(BY_READER, by));
        accused.deed = end - 1;
        Some(accused)
    }

    /// “You are an accomplice”, “your victims”.
    fn is_called(&self, at: usize) -> Option<Accused> {
        let words = &self.passage.words;
        if self.has(THEIRS, at) {
            let crime = self.count(CRIMES, at + 1);
            let end = at + 1 + crime;
            // “Your crime statistics” are no crime.
            let stop = &self.context.lexicon.stop;
            let ends = words.get(end).is_none_or(|next| {
                next.parted
                    || stop.contains(&next.lower)
                    || self.context.lexicon.is_past(&next.lower)
            });
            return (crime > 0 && ends).then(|| found(at, at, end));
        }
        let name = self.count(WRONGDOERS, at).max(self.count(ACCOMPLICES, at));
        let end = at + name;
        let stop = &self.context.lexicon.stop;
        // “A criminal lawyer” is not an accusation.
        let ends = words
            .get(end)
            .is_none_or(|next| next.parted || stop.contains(&next.lower));
        // “You are guilty of nothing”; but not “You are guilty, not Mr Tian”.
        let negators = &self.context.lexicon.negators;
        let is_of_none = matches!(words.get(end..end + 2), Some([of, none])
            if of.lower == "of" && !of.parted && !none.parted)
            && negators.at(words, end + 1) > 0;
        if name == 0 || !ends || is_of_none {
            return None;
        }
        let copula = (at.saturating_sub(3)..at)
            .rev()
            .find(|near| self.has(COPULAS, *near));
        let who = copula
            .and_then(|copula| self.subject(copula))
            .or_else(|| self.subject(at))?;
        Some(found(who, who, end))
    }

    /// The reader, or “your” before whoever is theirs, as the subject of the verb at this word.
    fn subject(&self, at: usize) -> Option<usize> {
        let lexicon = self.context.lexicon;
        let words = &self.passage.words;
        // “You knew, and kept it quiet.”
        if self.has(AND, at) {
            return self.of_clause(at);
        }
        let mut could = false;
        // “How your people could”.
        let is_asked = |who: usize| who > 0 && self.has(HOW, who - 1);
        for near in (at.saturating_sub(REACH)..at).rev() {
            let word = &words[near].lower;
            if self.has(COULD, near) {
                could = true;
                continue;
            }
            if self.has(AND, near) {
                return self.of_clause(near);
            }
            if self.is_parted(near + 1) {
                return self.addressed(near);
            }
            if self.has(READER, near) {
                return (!could || is_asked(near)).then_some(near);
            }
            // “It was your office which covered it up”.
            if near > 0 && (lexicon.relative.contains(word) || word == "that") {
                let who = self.theirs(near - 1);
                let is_cleft =
                    |who: &usize| (who.saturating_sub(2)..*who).any(|at| self.has(CLEFT, at));
                if let Some(who) = who.filter(is_cleft) {
                    return Some(who);
                }
            }
            if near > 0 && lexicon.relative.contains(word) && self.has(READER, near - 1) {
                return Some(near - 1);
            }
            if !self.has(BETWEEN, near) {
                return self.theirs(near).filter(|who| !could || is_asked(*who));
            }
        }
        None
    }

    /// “You, Mr President, …”, where the title ends with this word.
    fn addressed(&self, end: usize) -> Option<usize> {
        let words = &self.passage.words;
        let mut starts = (end.saturating_sub(REACH)..end).rev();
        let you = starts.find(|you| self.is_parted(you + 1))?;
        let is_title = words[you + 1..=end].iter().all(|word| word.capital);
        (is_title && self.has(READER, you)).then_some(you)
    }

    /// “Your”, before the noun that ends with this word.
    fn theirs(&self, noun: usize) -> Option<usize> {
        let stop = &self.context.lexicon.stop;
        for near in (noun.saturating_sub(REACH)..=noun).rev() {
            if near < noun && self.has(THEIRS, near) {
                return Some(near);
            }
            let word = &self.passage.words[near].lower;
            let goes_on = word == "of" || self.has(AND, near) || self.has(BETWEEN, near);
            if self.is_parted(near) || (stop.contains(word) && !goes_on) {
                return None;
            }
        }
        None
    }

    /// The reader as the subject of what goes on after “and”: not of “You punish those who kill and hide it”.
    fn of_clause(&self, joint: usize) -> Option<usize> {
        let lexicon = self.context.lexicon;
        let words = &self.passage.words;
        let opens = |at: usize| {
            let word = &words[at].lower;
            lexicon.complements.contains(word) || lexicon.relative.contains(word)
        };
        let is_subject = |at: usize| {
            let begins = |before: usize| {
                words[at].parted
                    || opens(before)
                    || lexicon.joins.contains(&words[before].lower)
                    || lexicon.reporting.before(words, at)
            };
            (self.has(READER, at) || self.has(THEIRS, at)) && at.checked_sub(1).is_none_or(begins)
        };
        let who = (0..joint).rev().find(|at| is_subject(*at))?;
        (!(who + 1..joint.saturating_sub(1)).any(opens)).then_some(who)
    }
}

/// Who is accused, from the first of these words to the last.
fn found(who: usize, start: usize, end: usize) -> Accused {
    Accused {
        who,
        deed: end - 1,
        words: start..end,
    }
}
