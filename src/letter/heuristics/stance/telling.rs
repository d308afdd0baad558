//! Whether words of a clause tell something, and of whom.

use super::Reader;
use super::words::NEAR;

impl Reader<'_> {
    /// "Every prisoner is tortured": said of all, and as it is; not "all who are tortured".
    pub(super) fn charges_everyone(&self, rest: &[usize]) -> bool {
        let lexicon = self.lexicon;
        let all = rest
            .iter()
            .any(|at| lexicon.universal.at(self.words, *at) > 0);
        let word = |at: usize| &self.words[at].lower;
        let done = |at: &usize| {
            *at > 1
                && self.is_strong(*at)
                && lexicon.passive.contains(word(at - 1))
                && lexicon.telling.contains(word(at - 1))
                && !lexicon.relative.contains(word(at - 2))
        };
        all && rest.iter().any(done)
    }

    /// Whether it speaks of faith or of history, and of nobody whom the pack knows.
    pub(super) fn speaks_of_others_altogether(&self, rest: &[usize]) -> bool {
        rest.iter()
            .any(|at| self.lexicon.outside.at(self.words, *at) > 0)
            && !rest.iter().any(|at| {
                self.is_known(*at) || self.lexicon.second_person.contains(&self.words[*at].lower)
            })
    }

    /// “Had a difficult task and sold the verdict”: behind “and” something is told of which nothing is thought.
    pub(super) fn goes_on_telling(&self, free: &[usize]) -> bool {
        let and = self.lexicon.manners.get("and");
        let joint = free
            .iter()
            .position(|at| and.is_some_and(|and| and.at(self.words, *at) > 0));
        joint.is_some_and(|joint| {
            let rest = &free[joint..];
            let judges = |at: &usize| self.lexicon.opinion.at(self.words, *at) > 0;
            rest.iter().any(|at| self.is_past(*at)) && !rest.iter().any(judges)
        })
    }

    /// Whether these words of a clause tell something: of the past, or of somebody in particular.
    pub(super) fn tells(&self, free: &[usize]) -> bool {
        let lexicon = self.lexicon;
        let word = |at: &usize| &self.words[*at].lower;
        let supposes = |at: &usize| lexicon.supposes(self.words, *at);
        let asks = |at: &usize| {
            (lexicon.modal.contains(word(at)) && !supposes(at))
                || lexicon.asks_at(self.words, *at) > 0
        };
        if free.iter().any(asks) {
            return false;
        }
        let beginning = free.iter().find(|at| !lexicon.joins.contains(word(at)));
        let Some(beginning) = beginning else {
            return false;
        };
        // “The family may know what happened.”
        let is_question = |at: &usize| lexicon.questions.at(self.words, *at) > 1;
        if free.first().is_some_and(is_question) {
            return false;
        }
        // "Don't let it happen."
        if lexicon.commands(self.words, *beginning) || lexicon.forbidding.contains(word(beginning))
        {
            return false;
        }
        // "A prosecutor who follows the evidence has nothing to fear": whoever it is.
        let of_anyone = lexicon.indefinite.contains(word(beginning))
            && !free.iter().any(|at| self.is_strong(*at));
        if of_anyone && !free.iter().any(|at| self.is_past(*at)) {
            return false;
        }
        // "You must have wanted him to suffer"; but "That must have been hard".
        let of_somebody = |at: &usize| lexicon.person.contains(word(at)) || self.is_strong(*at);
        if free.iter().any(supposes) {
            let remarks = free
                .iter()
                .take(2)
                .any(|at| lexicon.asides.contains(word(at)));
            let of_report = |at: &usize| lexicon.actors.at(self.words, *at) > 0;
            let of_reader = lexicon.second_person.contains(word(beginning));
            return (!remarks || free.iter().any(of_report))
                && (!of_reader || free.iter().any(of_somebody));
        }
        // "You did not even open a file": what whoever is written to failed to do.
        let of_reader = lexicon.second_person.contains(word(beginning));
        let fails = free
            .iter()
            .position(|at| lexicon.negators.at(self.words, *at) > 0);
        let of_report = |at: &usize| {
            lexicon.actors.at(self.words, *at) > 0 || !lexicon.acts.at(self.words, *at).is_empty()
        };
        if of_reader
            && free.iter().any(|at| self.is_past(*at))
            && fails.is_some_and(|fails| free[fails..].iter().any(of_report))
        {
            return true;
        }
        // "It was terrible", "you were not there", "what happened".
        let of_nobody = lexicon.asides.contains(word(beginning)) || of_reader;
        if !of_nobody && free.iter().any(|at| self.is_past(*at)) {
            return true;
        }
        if self.charges_the_country(free) {
            return true;
        }
        let everyone = |at: &usize| lexicon.universal.at(self.words, *at) > 0;
        if lexicon.definite.is_empty() && free.iter().any(everyone) {
            return false;
        }
        let verbs: Vec<usize> = free
            .iter()
            .copied()
            .filter(|at| self.is_telling(*at))
            .collect();
        free.iter().any(|at| {
            let named = lexicon.person.contains(word(at)) || lexicon.people.contains(word(at));
            let subject = (named && !self.is_of_anyone(*at)) || self.is_somebody(*at);
            let near = |verb: &usize| *verb > *at && verb - at <= NEAR + 1;
            // Where a language puts no article, it puts words in any order too.
            subject
                && verbs
                    .iter()
                    .any(|verb| lexicon.definite.is_empty() || near(verb))
        })
    }
}
