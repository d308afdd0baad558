//! Whose matter a sentence is, before it is held to the pack.
//!
//! People do not only tell of the report. They tell of themselves ("I am a nurse; I have seen what
//! beatings do"), leave things open ("guilty or innocent, I do not ask you to decide"), say what holds
//! everywhere ("torture is wrong") and remark on what they said ("and that takes courage"). None of it
//! needs a source. And a sentence can say more than the report without any word that is strong by
//! itself ("the prosecutors lost the video on purpose").
//!
//! So a sentence is split into clauses, and each is looked at for features of its grammar: the first
//! person, with or without a verb of learning ("I have read that" puts what follows before us, and is
//! itself nobody's matter); words that suppose or leave open; a subject in particular ("the judge",
//! "they", "he") with a verb that tells of what was or is. No list of sentences, and no understanding:
//! who did what to whom stays unseen.

mod aside;
mod elsewhere;
mod telling;
mod words;

use aside::Aside;
use elsewhere::Home;

use super::known::Known;
use super::lexicon::Lexicon;
use super::words::Word;

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
        let is_counted = |clause: &std::ops::Range<usize>| {
            let mut left = clause.clone().filter(|at| !stance.aside[*at]);
            !reader.is_of_writer(clause)
                && !reader.names_something_else(clause)
                && reader.counts_deaths(&mut left)
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

struct Reader<'a> {
    words: &'a [Word],
    lexicon: &'a Lexicon,
    known: &'a Known,
}
