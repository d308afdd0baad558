//! The words that the heuristics look for, as data for each language (`assets/lexicon/*.toml`).
//!
//! A word is matched by its stem, so that "tortured" is found by "torture". The stems are those of
//! the Snowball stemmers; they cut endings and know no irregular forms ("shot"), which the lists
//! therefore give. In a language without a list nothing is looked for.

mod lists;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use lists::Lists;
use rust_stemmers::Stemmer;

use super::by_language::ByLanguage;
use super::phrases::{Groups, Phrases};
use super::words::Word;
use crate::campaign::{Lang, RequestKind};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lexicon");

static ALL: LazyLock<ByLanguage<Lexicon>> = LazyLock::new(|| ByLanguage::new(&FILES));

/// The words of one language.
pub struct Lexicon {
    /// The language's code.
    pub language: String,
    /// Cuts the endings.
    pub stemmer: Stemmer,
    /// Put what follows in somebody's mouth.
    pub attributing: Phrases,
    /// Ask, wish or argue.
    pub asking: Phrases,
    /// Make a sentence a request.
    pub requesting: Phrases,
    /// Hope or wish for something, which is less than to ask for it.
    pub hoping: Phrases,
    /// Make one a request at its beginning.
    pub imperative: Phrases,
    /// Endings of verbs that command.
    pub command_endings: Vec<String>,
    /// What any letter may ask: to be read, answered, thought about.
    pub courtesies: Phrases,
    /// The writer, in whatever case.
    pub first_person: HashSet<String>,
    /// What the writer does before telling what somebody else said or did: "have read".
    pub reporting: Phrases,
    /// The writer leaves something open.
    pub disclaiming: Phrases,
    /// What follows is only supposed.
    pub supposing: Phrases,
    /// Before one of `questions`: its answer is left open, as in "find out who did this".
    pub inquiring: Phrases,
    /// Begin a question.
    pub questions: Phrases,
    /// What everybody is said to know, which is then no question.
    pub known: Phrases,
    /// Behind somebody: nobody in particular is meant.
    pub anyone: Phrases,
    /// Begin a clause, after one of `joins`.
    pub subjects: HashSet<String>,
    /// Join two clauses.
    pub joins: HashSet<String>,
    /// Make a clause one about what may or should be.
    pub modal: HashSet<String>,
    /// Before a noun: this one, and not any.
    pub definite: HashSet<String>,
    /// Who acts in a report, and what is acted on: officers, judges, confessions.
    pub actors: Phrases,
    /// "He", "she", and their other cases.
    pub person: HashSet<String>,
    /// "They", "somebody".
    pub people: HashSet<String>,
    /// The reader and what is theirs.
    pub second_person: HashSet<String>,
    /// Names that belong to no report: of faith and of history.
    pub outside: Phrases,
    /// At a clause's beginning: a remark about what was said before.
    pub asides: HashSet<String>,
    /// Say what the writer thinks of somebody or something.
    pub opinion: Phrases,
    /// Verbs in the past, in forms that no ending shows.
    past: HashSet<String>,
    /// Endings of verbs in the past.
    past_endings: Vec<String>,
    /// Words that end so and are no verbs in the past.
    no_past: HashSet<String>,
    /// Verbs that tell of what is.
    pub telling: HashSet<String>,
    /// Begin the clause that another clause is about: "that", "whether".
    pub complements: HashSet<String>,
    /// In what is supposed, these say that it was not so: "if they had not".
    pub counterfactual: HashSet<String>,
    /// What will be.
    pub future: HashSet<String>,
    /// Before a participle that tells of nothing past: "to be heard".
    pub passive: HashSet<String>,
    /// Endings that grammar gives a surname.
    pub name_endings: HashSet<String>,
    /// Begin what one has read of without saying it: "how he lived".
    pub asked: HashSet<String>,
    /// Forbid, at the beginning: "don't".
    pub forbidding: HashSet<String>,
    /// The writer as a subject.
    pub writer: HashSet<String>,
    /// Where the writer lives: "here".
    pub here: Phrases,
    /// Behind a participle: "made under".
    pub means: Phrases,
    /// Before a command: "immediately".
    pub hastening: Phrases,
    /// Before such a clause: whoever it is, and nobody in particular.
    pub indefinite: HashSet<String>,
    /// Begin a clause that only says who or what is meant.
    pub relative: HashSet<String>,
    /// Whoever is counted: "ten people" may be ten witnesses.
    pub anybody: HashSet<String>,
    /// After a command: what it is done to.
    pub objects: HashSet<String>,
    /// Between "I read" and whom it was about.
    pub mentions: HashSet<String>,
    /// Why something was done.
    pub reasons: Groups,
    /// Turn round what follows.
    pub negators: Phrases,
    /// Where a negation ends.
    pub clause_ends: Phrases,
    /// Phrases that are not what their words are.
    pub idle: Phrases,
    /// All of something.
    pub universal: Phrases,
    /// Before a number: no fewer.
    pub at_least: Phrases,
    /// After a number: no fewer.
    pub at_least_after: Phrases,
    /// Before a number: more.
    pub over: Phrases,
    /// Before a number: no more.
    pub at_most: Phrases,
    /// Before a number: not all of them.
    pub most: Phrases,
    /// Before a number: or near it.
    pub about: Phrases,
    /// Words that pronounce or accuse.
    pub strong: Groups,
    /// What a group of strong words bears out besides itself.
    pub implies: BTreeMap<String, Vec<String>>,
    /// What is done to somebody.
    pub acts: Groups,
    /// Which stem stands for another of about the same meaning.
    pub synonyms: HashMap<String, String>,
    /// Stems that a short name stands for.
    pub aliases: HashMap<String, Vec<String>>,
    /// Details that harm.
    pub graphic: Phrases,
    /// Relatives and children.
    pub relatives: Phrases,
    /// Whose relatives.
    pub possessives: Phrases,
    /// Manners, by the names of the lists.
    pub manners: BTreeMap<String, Phrases>,
    /// What a card does not speak of, by topic.
    pub card: Groups,
    /// Marks of a form, as they stand.
    pub form_marks: Vec<String>,
    /// What is asked for, by kind.
    pub relief: Vec<(RequestKind, Phrases)>,
    /// What no kind of request covers.
    pub beyond: BTreeMap<String, Phrases>,
    /// Number words.
    pub numbers: HashMap<String, u64>,
    /// Counts without a number.
    pub vague: HashSet<String>,
    /// Parts of a whole.
    pub fractions: HashSet<String>,
    /// "And a half".
    pub half: Phrases,
    /// Months, by their lower-case names, from 1.
    pub months: HashMap<String, u8>,
    /// Capitalised words that name nobody.
    pub titles: HashSet<String>,
    /// Words whose full stop ends no sentence.
    pub abbreviations: HashSet<String>,
    /// Words before a place.
    pub places: HashSet<String>,
    /// Words without a meaning of their own.
    pub stop: HashSet<String>,
}

/// In letters: “of”, “in”, «от» and the like.
const SHORT: usize = 3;

impl Lexicon {
    /// Whether a sentence can begin with this word in small letters: with whom or what it is about, or how many
    /// there are, and with no preposition.
    pub(super) fn can_begin(&self, word: &str) -> bool {
        let groups = [
            &self.subjects,
            &self.person,
            &self.people,
            &self.first_person,
            &self.second_person,
            &self.definite,
            &self.indefinite,
            &self.vague,
        ];
        self.numbers.contains_key(word)
            || groups.iter().any(|group| group.contains(word))
            || !(self.stop.contains(word) && word.chars().count() <= SHORT)
    }

    /// The words of this language, if there are any.
    pub fn of(lang: &Lang) -> Option<&'static Self> {
        ALL.get(lang.code(), |text| {
            let lists: Lists = toml::from_str(text).ok()?;
            Some(Self::new(lists)).filter(|lexicon| lexicon.language == lang.code())
        })
    }

    /// Whether the word is a verb in the past, by its form.
    pub fn is_past(&self, word: &str) -> bool {
        self.past.contains(word) || self.ends(word, &self.past_endings)
    }

    /// Whether the word ends like this, and is long enough for a verb that does.
    pub fn ends(&self, word: &str, endings: &[String]) -> bool {
        const SHORTEST: usize = 2;
        let ends = |ending: &String| {
            let stem = word.strip_suffix(ending.as_str());
            stem.is_some_and(|stem| stem.chars().count() >= SHORTEST)
        };
        endings.iter().any(ends) && !self.no_past.contains(word) && !self.stop.contains(word)
    }

    /// How many words ask for something from this word on; "they had asked" asks for nothing.
    pub fn asks_at(&self, words: &[Word], at: usize) -> usize {
        let length = self.requesting.at(words, at);
        // "Reduced on appeal, for what …": a comma parts what the phrase has together.
        let phrase = words.iter().skip(at).take(length);
        let length = match phrase.skip(1).position(|word| word.parted) {
            Some(before) => self.requesting.at(&words[..=at + before], at),
            None => length,
        };
        // "His appeal to the court."
        let modal = words
            .get(at)
            .is_some_and(|word| self.modal.contains(&word.lower));
        // "Whoever did this must …".
        if at > 0 && !modal && self.definite.contains(&words[at - 1].lower) {
            return 0;
        }
        let past = |word: &Word| {
            !self.modal.contains(&word.lower) && self.ends(&word.lower, &self.past_endings)
        };
        let told = words.iter().skip(at).take(length).any(past);
        // "I know what it asks of a family".
        let is_remark = !modal
            && at > 0
            && self.asides.contains(&words[at - 1].lower)
            && words.get(at).is_some_and(|word| word.lower != word.stem);
        if told || is_remark || self.supposes(words, at) {
            0
        } else {
            length
        }
    }

    /// "The judge must have wanted money": what is thought to have been, and nothing that is asked; but "you must
    /// have him treated".
    pub fn supposes(&self, words: &[Word], at: usize) -> bool {
        let supposes = self.manners.get("supposing_past");
        let length = supposes.map_or(0, |phrases| phrases.at(words, at));
        let participles = self.manners.get("participles");
        let verb = at + length;
        let is_irregular = || participles.is_some_and(|list| list.at(words, verb) > 0);
        let is_participle = |word: &Word| self.is_past(&word.lower) || is_irregular();
        length > 0 && words.get(verb).is_some_and(is_participle)
    }

    /// Whether only a word like "immediately" stands in the clause before this one.
    fn hastens(&self, words: &[Word], at: usize) -> bool {
        let first = (0..at)
            .rev()
            .find(|first| *first == 0 || words[*first].parted);
        first.is_some_and(|first| first + self.hastening.at(words, first) == at)
    }

    /// Whether the word commands: a verb at the beginning of a clause, before what it is done to, or
    /// one with an ending that only commands have.
    pub fn commands(&self, words: &[Word], at: usize) -> bool {
        let Some(word) = words.get(at) else {
            return false;
        };
        if at > 0 && !word.parted && !self.hastens(words, at) {
            return false;
        }
        let ends = |ending: &String| word.lower.ends_with(ending.as_str());
        if self.command_endings.iter().any(ends) {
            return true;
        }
        let object = words.get(at + 1).is_some_and(|next| {
            !next.parted
                && (self.objects.contains(&next.lower) || (next.capital && next.lower != "i"))
        });
        object && self.imperative.at(words, at) > 0
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    #[test]
    fn lexicon_of_every_file_can_be_read() {
        assert_eq!(ALL.codes().count(), FILES.files().count());
        for code in ALL.codes() {
            assert!(Lexicon::of(&Lang::new(code)).is_some(), "{code}");
        }
        assert!(Lexicon::of(&Lang::new("kk")).is_none());
    }

    #[test]
    fn lexicon_finds_words_by_their_stems_and_phrases_whole() {
        let lexicon = Lexicon::of(&Lang::new("en")).unwrap();
        let of = |text: &str| words(text, &lexicon.stemmer);
        assert_eq!(lexicon.graphic.find(&of("with plastic bags")), Some((1, 2)));
        assert!(!lexicon.graphic.in_any(&of("a plastic chair")));
        assert_eq!(
            lexicon.strong.at(&of("They were TORTURED."), 2),
            [("torture", 1)]
        );
        let russian = Lexicon::of(&Lang::new("ru")).unwrap();
        let words = words("о пытках", &russian.stemmer);
        assert_eq!(russian.strong.at(&words, 1), [("torture", 1)]);
    }
}
