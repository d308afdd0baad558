//! What a word of a sentence is, where it stands.

use super::Reader;

/// How many words may stand between a subject and the verb that tells of it.
pub(super) const NEAR: usize = 4;
/// How many words may stand between "the" and its noun.
pub(super) const NOUN: usize = 3;

impl Reader<'_> {
    /// Whether the word counts; "one" is a pronoun more often.
    pub(super) fn counts(&self, at: usize) -> bool {
        let (word, lexicon) = (&self.words[at].lower, self.lexicon);
        lexicon.vague.contains(word)
            || lexicon.numbers.get(word).is_some_and(|value| *value > 1)
            || word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// "The judge", "your officers", "his confession"; where there are no articles, "judge".
    pub(super) fn is_somebody(&self, at: usize) -> bool {
        let lexicon = self.lexicon;
        if lexicon.definite.is_empty() {
            return lexicon.actors.at(self.words, at) > 0;
        }
        lexicon.definite.contains(&self.words[at].lower) && self.is_before_actor(at)
    }

    /// Whether who acts stands right behind this word, and is somebody: "the family of a man who …" is not.
    pub(super) fn is_before_actor(&self, at: usize) -> bool {
        (at + 1..=at + NOUN).any(|near| {
            let length = self.lexicon.actors.at(self.words, near);
            length > 0
                && !self.words[near].parted
                && self.lexicon.anyone.at(self.words, near + length) == 0
        })
    }

    pub(super) fn is_telling(&self, at: usize) -> bool {
        self.is_past(at) || self.lexicon.telling.contains(&self.words[at].lower)
    }

    pub(super) fn is_past(&self, at: usize) -> bool {
        // "Not to be tortured", "is denied": as things are or should be.
        let passive = at > 0 && self.lexicon.passive.contains(&self.words[at - 1].lower);
        !passive && self.lexicon.is_past(&self.words[at].lower) && !self.is_of_anyone(at)
    }

    /// "A confession that was beaten out of somebody", "a lost video": of one that nobody knows.
    pub(super) fn is_of_anyone(&self, at: usize) -> bool {
        let word = |at: usize| &self.words[at].lower;
        let is_any = |at: usize| self.lexicon.indefinite.contains(word(at));
        let from = at.saturating_sub(NEAR + 1);
        let opens = |near: &usize| {
            let relative = self.lexicon.relative.contains(word(*near)) || word(*near) == "that";
            // “An officer who tortured prisoners was promoted” tells of one, and what was done next is his.
            let listed = |list: &str, at: usize| {
                let phrases = self.lexicon.manners.get(list);
                phrases.is_some_and(|phrases| phrases.at(self.words, at) > 0)
            };
            let is_official = *near > 0 && listed("officials", near - 1);
            let is_first = (near + 1..at).all(|between| {
                let between = word(between);
                self.lexicon.passive.contains(between) || !self.lexicon.is_past(between)
            });
            relative && is_first && !is_official && (near.saturating_sub(NOUN)..*near).any(is_any)
        };
        // "Somebody telephoned" is no adjective.
        let is_article = |at: usize| {
            is_any(at)
                && !self.lexicon.people.contains(word(at))
                && !self.lexicon.anybody.contains(word(at))
        };
        let adjective = at > 0 && is_article(at - 1) && self.lexicon.is_past(word(at));
        // "A confession made under torture".
        let participle = at > 1
            && is_article(at - 2)
            && self.lexicon.is_past(word(at))
            && self.lexicon.means.at(self.words, at + 1) > 0;
        adjective || participle || (from..at).any(|near| opens(&near))
    }

    pub(super) fn is_strong(&self, at: usize) -> bool {
        // "Pray for the dead" tells of nobody's death.
        let is_idle = (at.saturating_sub(NOUN)..=at)
            .any(|start| self.lexicon.idle.at(self.words, start) > at - start);
        // "The Committee against Torture."
        let is_name =
            at > 0 && self.words[at].capital && self.known.is_context(&self.words[at].stem);
        !is_idle
            && !is_name
            && !self.is_of_treaty(at)
            && !self.lexicon.strong.at(self.words, at).is_empty()
    }

    pub(super) fn is_surname(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.capital && self.known.surnames.contains_key(&word.stem)
    }

    /// Whether the pack knows it as a name.
    pub(super) fn is_known(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.capital && self.known.names.contains(&word.stem)
    }
}
