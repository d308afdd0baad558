//! Whose matter a sentence is, before it is held to the pack.
//!
//! People do not only tell of the report. They tell of themselves ("I am a nurse; I have seen what
//! beatings do"), leave things open ("guilty or innocent, I do not ask you to decide"), say what holds
//! everywhere ("torture is wrong") and remark on what they said ("and that takes courage"). None of it
//! needs a source. And a sentence can say more than the report without any word that is strong by
//! itself ("the prosecutors lost the video on purpose").
//!
//! So a sentence is parted into clauses, and each is looked at for features of its grammar: the first
//! person, with or without a verb of learning ("I have read that" puts what follows before us, and is
//! itself nobody's matter); words that suppose or leave open; a subject in particular ("the judge",
//! "they", "he") with a verb that tells of what was or is. No list of sentences, and no understanding:
//! who did what to whom stays unseen.

mod elsewhere;

use std::ops::Range;

use elsewhere::Home;

use super::known::Known;
use super::lexicon::Lexicon;
use super::words::Word;

/// How many words may stand between a subject and the verb that tells of it.
const NEAR: usize = 4;
/// How many words may stand between "the" and its noun.
const NOUN: usize = 3;

/// The groups of strong words, and of acts, by which somebody is killed or dies.
const DEADLY: [&str; 6] = ["killing", "murder", "massacre", "death", "shooting", "die"];

/// How the words of a sentence are to be read.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each answers a question of its own"
)]
pub struct Stance {
    /// Which words state nothing about the report's matter.
    pub aside: Vec<bool>,
    /// Whether it tells something of somebody in particular.
    pub tells: bool,
    /// Whether it speaks of somebody as "he" or "she" who is not the writer's kin.
    pub pronoun: bool,
    /// Whether it speaks of nobody and of no time in particular.
    pub general: bool,
    /// Whether each clause that tells something has a word for what the writer thinks of it.
    pub judges: bool,
}

impl Stance {
    /// Reads a sentence.
    pub fn of(text: &str, words: &[Word], lexicon: &Lexicon, known: &Known) -> Self {
        let reader = Reader {
            words,
            lexicon,
            known,
        };
        let clauses = reader.clauses();
        let mut stance = Self {
            aside: vec![false; words.len()],
            ..Self::default()
        };
        let (mut own, mut kin) = (false, false);
        let mut of_writer = false;
        let mut left_open = false;
        let mut home = Home::default();
        let (mut is_writers, mut thanks, mut hoped) = (false, false, false);
        for clause in &clauses {
            let mut aside = reader.aside(clause);
            // "I do not say that the verdict was wrong": the second clause is what is not said.
            let mut beginning = words[clause.clone()].iter().take(2);
            let complements = beginning.any(|word| lexicon.complements.contains(&word.lower));
            if left_open && complements && aside == Aside::No {
                aside = Aside::Open;
            }
            if home.takes(&reader, lexicon, clause, &aside) && aside == Aside::No {
                aside = Aside::Own;
            }
            // «Я на пенсии, всю жизнь водил автобус»: a clause without a subject goes on with the writer's.
            if is_writers && aside == Aside::No && reader.has_no_subject(clause) {
                aside = Aside::Own;
            }
            // “I only hope that he is safe.”
            if hoped && aside == Aside::No && reader.only_hopes(clause) {
                aside = Aside::Open;
            }
            hoped = aside == Aside::Own && reader.ends_in_hope(clause);
            is_writers = aside == Aside::Own;
            // “Thank you for the work that your office does.”
            let goes_on = thanks && aside == Aside::No && reader.goes_on_thanking(clause);
            if goes_on {
                aside = Aside::Open;
            }
            thanks = goes_on || (aside == Aside::Open && reader.begins_thanks(clause));
            left_open = aside == Aside::Open && (reader.disclaims(clause) || complements);
            own |= aside == Aside::Own;
            of_writer |= !matches!(aside, Aside::Frame(_)) && reader.is_of_writer(clause);
            kin |=
                reader.tells_of_kin(clause) || (aside == Aside::Own && reader.is_a_story(clause));
            let range = match aside {
                Aside::No => continue,
                Aside::Frame(end) => clause.start..end,
                Aside::Own | Aside::Open => clause.clone(),
            };
            stance.aside[range].fill(true);
        }
        if of_writer {
            reader.places_of_writer(&mut stance.aside);
        }
        for question in reader.open_questions(text, &clauses) {
            stance.aside[question].fill(true);
        }
        let free = |at: &usize| !stance.aside[*at];
        let rest: Vec<usize> = (0..words.len()).filter(free).collect();
        let anchored = rest.iter().any(|at| {
            reader.is_known(*at)
                || lexicon.second_person.contains(&words[*at].lower)
                || (!kin && lexicon.person.contains(&words[*at].lower))
                || (!kin && reader.is_somebody(*at))
        });
        // “I am shocked, they killed 500 people”: whoever “they” are, that is no matter of the writer's life.
        let is_counted = |clause: &Range<usize>| {
            let mut left = clause.clone().filter(|at| !stance.aside[*at]);
            !reader.is_of_writer(clause) && reader.counts_deaths(&mut left)
        };
        let anchored = anchored || (!kin && clauses.iter().any(is_counted));
        if (own && !anchored) || reader.speaks_of_others_altogether(&rest) {
            stance.aside.fill(true);
            return stance;
        }
        let asks = text.trim_end().ends_with('?');
        stance.judges = true;
        for clause in &clauses {
            let free: Vec<usize> = clause.clone().filter(|at| !stance.aside[*at]).collect();
            let tells = !asks && reader.tells(&free);
            let mut opinions = free.iter().filter(|at| lexicon.opinion.at(words, **at) > 0);
            let is_opinion = opinions.next().is_some()
                && !reader.is_superlative(&free)
                && !reader.goes_on_telling(&free);
            stance.judges &= !tells || is_opinion;
            stance.tells |= tells;
        }
        let is_person = |at: &usize| lexicon.person.contains(&words[*at].lower);
        stance.pronoun = !kin && rest.iter().any(is_person);
        let is_opinion = |at: &usize| lexicon.opinion.at(words, *at) > 0;
        stance.judges &= rest.iter().any(is_opinion);
        stance.general = !stance.tells
            && !stance.pronoun
            && !reader.charges_everyone(&rest)
            && !rest.iter().any(|at| {
                let word = &words[*at].lower;
                if reader.is_of_anyone(*at) {
                    return false;
                }
                reader.is_past(*at)
                    || lexicon.second_person.contains(word)
                    || lexicon.people.contains(word)
                    || (!lexicon.definite.is_empty() && reader.is_somebody(*at))
            });
        stance
    }
}

/// Why a clause, or its beginning, states nothing about the report's matter.
#[derive(PartialEq, Eq)]
enum Aside {
    No,
    /// Up to this word the writer says how they know what follows.
    Frame(usize),
    /// It is the writer's own life.
    Own,
    /// It supposes something, leaves it open, or remarks on it.
    Open,
}

struct Reader<'a> {
    words: &'a [Word],
    lexicon: &'a Lexicon,
    known: &'a Known,
}

impl Reader<'_> {
    /// The clauses: parted by punctuation, and by "and", "but" or the like before a new subject.
    fn clauses(&self) -> Vec<Range<usize>> {
        let (words, lexicon) = (self.words, self.lexicon);
        let mut starts = vec![0];
        for (at, word) in words.iter().enumerate().skip(1) {
            let joins = lexicon.joins.contains(&word.lower)
                && words
                    .get(at + 1)
                    .is_some_and(|next| lexicon.subjects.contains(&next.lower));
            // "So that" is one word for a reason.
            let within = lexicon.reasons.at(words, at - 1);
            let within = within.iter().any(|(_, length)| *length > 1);
            if word.parted || (joins && !within) {
                starts.push(at);
            }
        }
        let ends = starts.iter().skip(1).copied().chain([words.len()]);
        starts
            .iter()
            .copied()
            .zip(ends)
            .map(|(start, end)| start..end)
            .collect()
    }

    fn aside(&self, clause: &Range<usize>) -> Aside {
        let (words, lexicon) = (self.words, self.lexicon);
        let any = |test: &dyn Fn(usize) -> bool| clause.clone().any(test);
        let first = clause.start;
        // "And that takes courage": after the joining word.
        let second = first
            + usize::from(
                words
                    .get(first)
                    .is_some_and(|word| lexicon.joins.contains(&word.lower)),
            );
        let supposes = [first, second]
            .iter()
            .any(|at| lexicon.supposing.at(words, *at) > 0);
        let so_it_was = any(&|at| lexicon.counterfactual.contains(&words[at].lower));
        let felt = || any(&|at| lexicon.supposes(words, at)) && self.feels(clause.clone());
        if (supposes && !so_it_was) || self.disclaims(clause) || felt() {
            return Aside::Open;
        }
        let is_first = |at: usize| {
            words
                .get(at)
                .is_some_and(|word| lexicon.first_person.contains(&word.lower))
        };
        if any(&is_first) {
            if let Some(end) = self.frame(clause, &is_first) {
                return Aside::Frame(end);
            }
            return if self.is_weighty(clause) {
                Aside::No
            } else {
                Aside::Own
            };
        }
        let remarks = second < clause.end
            && !self.is_cleft(second)
            && lexicon.asides.contains(&words[second].lower)
            && lexicon.reasons.at(words, first).is_empty();
        let weighs = |at: usize| {
            self.is_strong(at)
                || self.is_known(at)
                || self.counts(at)
                || !lexicon.acts.at(words, at).is_empty()
        };
        // "His books are hard to find here": where the writer lives; but not "The police here hid the video".
        let is_here = any(&|at| lexicon.here.at(words, at) > 0)
            && !any(&|at| {
                self.is_strong(at)
                    || self.is_surname(at)
                    || self.counts(at)
                    || self.is_past(at)
                    || lexicon.actors.at(words, at) > 0
                    || !lexicon.acts.at(words, at).is_empty()
                    || lexicon.second_person.contains(&words[at].lower)
            });
        if (remarks && !any(&weighs)) || is_here || self.only_thanks(clause, second) {
            return Aside::Open;
        }
        Aside::No
    }

    /// "Find out who killed him", "Who ordered it?": what is asked is not told. A question that counts, or
    /// that names the reader or somebody whom the pack does not know, says more than it asks.
    fn open_questions(&self, text: &str, clauses: &[Range<usize>]) -> Vec<Range<usize>> {
        let (words, lexicon) = (self.words, self.lexicon);
        let is_question = text.trim_end().ends_with('?');
        let charges = |at: usize| {
            let word = &words[at];
            let named = word.capital && !lexicon.titles.contains(&word.lower);
            self.counts(at)
                || lexicon.second_person.contains(&word.lower)
                || (named && !self.is_known(at))
        };
        let is_known_answer = (0..words.len()).any(|at| lexicon.known.at(words, at) > 0);
        let begins = |at: usize| {
            let alone = at == 0 && is_question;
            let inquires = || lexicon.inquiring.before(words, at) && !is_known_answer;
            lexicon.questions.at(words, at) > 0 && (alone || inquires())
        };
        let open = (0..words.len()).filter(|at| begins(*at)).filter_map(|at| {
            let clause = clauses.iter().find(|clause| clause.contains(&at))?;
            let rest = at + 1..clause.end;
            (!rest.clone().any(charges)).then_some(at..clause.end)
        });
        open.collect()
    }

    /// Whether a clause says "I" or "here".
    fn is_of_writer(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| {
            self.lexicon.first_person.contains(&self.words[at].lower)
                || self.lexicon.here.at(self.words, at) > 0
        })
    }

    /// "In Ireland, where I live": a place that the pack does not know is the writer's.
    fn places_of_writer(&self, aside: &mut [bool]) {
        for (at, aside) in aside.iter_mut().enumerate().skip(1) {
            let is_name = self.words[at].capital && !self.is_known(at);
            if is_name && self.lexicon.places.contains(&self.words[at - 1].lower) {
                *aside = true;
            }
        }
    }

    /// Whether the word counts; "one" is a pronoun more often.
    fn counts(&self, at: usize) -> bool {
        let (word, lexicon) = (&self.words[at].lower, self.lexicon);
        lexicon.vague.contains(word)
            || lexicon.numbers.get(word).is_some_and(|value| *value > 1)
            || word.starts_with(|c: char| c.is_ascii_digit())
    }

    /// "Every prisoner is tortured": said of all, and as it is; not "all who are tortured".
    fn charges_everyone(&self, rest: &[usize]) -> bool {
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

    fn disclaims(&self, clause: &Range<usize>) -> bool {
        // «Может быть, он это сделал, а может быть, и нет»: a comma may stand within.
        const LONGEST: usize = 5;
        let mut words = clause.start.saturating_sub(LONGEST)..clause.end;
        // “Perhaps he did”, and nothing behind it: not “Perhaps he did sign it after guards tortured him”.
        let open = self.lexicon.manners.get("perhaps");
        words.any(|at| {
            let length = self.lexicon.disclaiming.at(self.words, at);
            let alone = open.map_or(0, |phrases| phrases.at(self.words, at));
            let ends = self.words.get(at + alone).is_none_or(|next| next.parted);
            (length > 0 && at + length > clause.start)
                || (alone > 0 && ends && at + alone > clause.start)
        })
    }

    /// Whether something is done in a clause about the writer: "I was beaten in 1989". Whoever did it
    /// is then nobody of the report.
    fn is_a_story(&self, clause: &Range<usize>) -> bool {
        let mut words = clause.clone();
        // “We hold officers to account” is no story.
        let is_told = clause
            .clone()
            .any(|at| self.lexicon.is_past(&self.words[at].lower));
        words.any(|at| {
            let word = &self.words[at];
            let dated = word.lower.len() == 4 && word.lower.chars().all(|c| c.is_ascii_digit());
            let is_deed = || self.is_strong(at) || !self.lexicon.acts.at(self.words, at).is_empty();
            dated || (is_told && is_deed())
        })
    }

    /// Where "I have read that" ends.
    fn frame(&self, clause: &Range<usize>, is_first: &dyn Fn(usize) -> bool) -> Option<usize> {
        clause.clone().find_map(|at| {
            let length = self.lexicon.reporting.at(self.words, at);
            let said_by_writer =
                (at.saturating_sub(NEAR)..=at).any(|near| near >= clause.start && is_first(near));
            let end = at + length;
            // "I read about Ms Tuletaeva", "I have read his poems": of what, and not that it was so.
            let of_whom = self.words.get(end).is_some_and(|word| {
                self.lexicon.places.contains(&word.lower)
                    || self.lexicon.mentions.contains(&word.lower)
            });
            // “Two of his poems.”
            let of_whom = of_whom
                || matches!(self.words.get(end..end + 3), Some([count, of, whose])
                    if self.lexicon.numbers.contains_key(&count.lower)
                        && of.lower == "of"
                        && self.lexicon.person.contains(&whose.lower));
            let tells = (end..clause.end).any(|later| self.is_telling(later));
            // "I read how he spent his days" says that he did, and nothing of it.
            // «Верю, что» is no question, though «что» asks elsewhere.
            let asks = |near: usize| {
                let word = &self.words[near].lower;
                self.lexicon.asked.contains(word) && !self.lexicon.complements.contains(word)
            };
            let asked = (end.saturating_sub(1)..clause.end.min(end + 1)).any(asks);
            if asked && !(end..clause.end).any(|later| self.is_strong(later)) {
                return None;
            }
            let ends = end == clause.end;
            (length > 0 && said_by_writer && !of_whom && (tells || ends)).then_some(end)
        })
    }

    /// Whether a clause in the first person tells of the report's matter all the same: something
    /// strong, a number or a date together with somebody or something that the pack names, or with
    /// the reader.
    fn is_weighty(&self, clause: &Range<usize>) -> bool {
        let person = clause.clone().any(|at| self.is_surname(at));
        let anchored = clause.clone().any(|at| {
            self.is_known(at) || self.lexicon.second_person.contains(&self.words[at].lower)
        });
        let strong = clause.clone().any(|at| self.is_strong(at));
        let counted = clause.clone().any(|at| {
            self.words[at]
                .lower
                .starts_with(|c: char| c.is_ascii_digit())
        });
        // “I was shocked when they killed 500 people.”
        let is_of_them = |at: usize| self.lexicon.people.contains(&self.words[at].lower);
        let deaths = clause.clone().any(is_of_them) && self.counts_deaths(&mut clause.clone());
        (anchored && strong) || (person && counted) || deaths
    }

    /// Whether these words tell how many were killed or died.
    fn counts_deaths(&self, words: &mut dyn Iterator<Item = usize>) -> bool {
        let (mut counted, mut deadly) = (false, false);
        for at in words {
            let strong = self.lexicon.strong.at(self.words, at);
            let acts = self.lexicon.acts.at(self.words, at);
            let mut groups = strong.iter().chain(&acts);
            deadly |= groups.any(|(group, _)| DEADLY.contains(group));
            counted |= self.counts(at);
        }
        counted && deadly
    }

    /// Whether the writer tells of a relative or a friend of theirs: "he" is then that one.
    fn tells_of_kin(&self, clause: &Range<usize>) -> bool {
        clause.clone().any(|at| {
            self.lexicon.first_person.contains(&self.words[at].lower)
                && (at + 1..=at + NOUN).any(|near| self.lexicon.relatives.at(self.words, near) > 0)
        })
    }

    /// Whether it speaks of faith or of history, and of nobody whom the pack knows.
    fn speaks_of_others_altogether(&self, rest: &[usize]) -> bool {
        rest.iter()
            .any(|at| self.lexicon.outside.at(self.words, *at) > 0)
            && !rest.iter().any(|at| {
                self.is_known(*at) || self.lexicon.second_person.contains(&self.words[*at].lower)
            })
    }

    /// “Had a difficult task and sold the verdict”: behind “and” something is told of which nothing is thought.
    fn goes_on_telling(&self, free: &[usize]) -> bool {
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
    fn tells(&self, free: &[usize]) -> bool {
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

    /// "The judge", "your officers", "his confession"; where there are no articles, "judge".
    fn is_somebody(&self, at: usize) -> bool {
        let lexicon = self.lexicon;
        if lexicon.definite.is_empty() {
            return lexicon.actors.at(self.words, at) > 0;
        }
        lexicon.definite.contains(&self.words[at].lower) && self.is_before_actor(at)
    }

    /// Whether who acts stands right behind this word, and is somebody: "the family of a man who …" is not.
    fn is_before_actor(&self, at: usize) -> bool {
        (at + 1..=at + NOUN).any(|near| {
            let length = self.lexicon.actors.at(self.words, near);
            length > 0
                && !self.words[near].parted
                && self.lexicon.anyone.at(self.words, near + length) == 0
        })
    }

    fn is_telling(&self, at: usize) -> bool {
        self.is_past(at) || self.lexicon.telling.contains(&self.words[at].lower)
    }

    fn is_past(&self, at: usize) -> bool {
        // "Not to be tortured", "is denied": as things are or should be.
        let passive = at > 0 && self.lexicon.passive.contains(&self.words[at - 1].lower);
        !passive && self.lexicon.is_past(&self.words[at].lower) && !self.is_of_anyone(at)
    }

    /// "A confession that was beaten out of somebody", "a lost video": of one that nobody knows.
    fn is_of_anyone(&self, at: usize) -> bool {
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

    fn is_strong(&self, at: usize) -> bool {
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

    fn is_surname(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.capital && self.known.surnames.contains_key(&word.stem)
    }

    /// Whether the pack knows it as a name.
    fn is_known(&self, at: usize) -> bool {
        let word = &self.words[at];
        word.capital && self.known.names.contains(&word.stem)
    }
}
