//! What documents of a language call things: labels, offices, months, verbs that say that somebody
//! says so. The words are data (`assets/proposal/<code>.toml`), but for those that only join sentences; a language is there when
//! its file is.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/proposal");

/// The words of a language.
#[derive(Deserialize)]
pub(super) struct Language {
    /// Its code, the name of its file.
    #[serde(default)]
    pub code: String,
    stopwords: Vec<String>,
    months: Vec<Vec<String>>,
    pub abbreviations: Vec<String>,
    labels: BTreeMap<String, Vec<String>>,
    contact: BTreeMap<String, Vec<String>>,
    mail: BTreeMap<String, Vec<String>>,
    words: LexiconFile,
    says: BTreeMap<String, String>,
    asks: BTreeMap<String, String>,
    people: BTreeMap<String, String>,
    header: Header,
    letters: Letters,
    #[serde(skip)]
    patterns: BTreeMap<String, Regex>,
    /// What those are called who are none of the people of an appeal, folded.
    #[serde(skip)]
    pub officials: Vec<String>,
    #[serde(skip)]
    pub relatives: Vec<String>,
    #[serde(skip)]
    pub children: Vec<String>,
    /// Words that are of no person's name: of offices, bodies, things, months, languages. German ones, which name
    /// people elsewhere (Anna Berg), count in German documents only; so in the others here.
    #[serde(skip)]
    pub no_names: HashSet<String>,
    /// Words that begin sentences and no names.
    #[serde(skip)]
    pub common: HashSet<String>,
    /// Words that are labels in other languages only.
    #[serde(skip)]
    pub other_labels: HashSet<String>,
}

#[derive(Deserialize)]
struct LexiconFile {
    offices: Vec<String>,
    bodies: Vec<String>,
    /// What words end with that name an office, in languages that make one word of several.
    #[serde(default)]
    office_endings: Vec<String>,
    names_of_things: Vec<String>,
    officials: Vec<String>,
    relatives: Vec<String>,
    children: Vec<String>,
    languages: BTreeMap<String, Vec<String>>,
    greetings: Vec<String>,
    members: Vec<String>,
    closings: Vec<String>,
    and: Vec<String>,
    own_language: Vec<String>,
    small: Vec<String>,
    common: Vec<String>,
    men: Vec<String>,
    women: Vec<String>,
    titles: Vec<String>,
    /// Ranks and orders, which stand before a name as a title does, and before other words too.
    ranks: Vec<String>,
    /// What stands alone above the name of whoever is written to.
    excellencies: Vec<String>,
    he: Vec<String>,
    she: Vec<String>,
    pronouns_he: String,
    pronouns_she: String,
}

/// What a letter says whatever its document does.
#[derive(Deserialize)]
pub(super) struct Letters {
    /// How it ends: `{salutation}` is the office's form of address.
    closing: String,
    /// That nobody knows what became of somebody, in a word or two.
    pub not_known: String,
    /// The same in a sentence: `{name}` is the person's.
    not_known_sentence: String,
}

impl Letters {
    /// How a letter ends; nothing, if that needs a form of address and there is none.
    pub fn closing(&self, salutation: Option<&str>) -> Option<String> {
        match salutation {
            Some(salutation) => Some(self.closing.replace("{salutation}", salutation)),
            None => Some(self.closing.clone()).filter(|closing| !closing.contains('{')),
        }
    }

    /// That nobody knows what became of the person of this name.
    pub fn not_known_of(&self, name: &str) -> String {
        self.not_known_sentence.replace("{name}", name)
    }
}

#[derive(Deserialize)]
struct Header {
    by: String,
    generic: Vec<String>,
    organisations: Vec<String>,
    open_letter: Vec<String>,
    furniture: Vec<String>,
    /// What a paper with a number of its own is called.
    papers: Vec<String>,
    /// So a part of an organisation begins.
    departments: Vec<String>,
}

/// All languages, and what is looked for in documents of any of them.
pub(super) struct Lexicon {
    pub languages: Vec<Language>,
    /// Phrases of labels, folded, each with the role that it names.
    pub labels: Vec<(String, String)>,
    /// What stands before an e-mail address and the like, folded, with what it is.
    pub contact: Vec<(String, String)>,
    /// What stands before the lines of an e-mail's head, folded, with what it is.
    pub mail: Vec<(String, String)>,
    /// Names of months in small letters, with their number.
    pub months: Vec<(String, u8)>,
    pub offices: Vec<String>,
    pub bodies: Vec<String>,
    pub office_endings: Vec<String>,
    pub things: Vec<String>,
    pub greetings: Vec<String>,
    /// Whoever is greeted so gets a circular, and no letter of an appeal.
    pub members: Vec<String>,
    pub closings: Vec<String>,
    pub generic: Vec<String>,
    pub organisations: Vec<String>,
    pub open_letter: Vec<String>,
    /// What a site or a mailing says of itself, folded.
    pub furniture: Vec<String>,
    /// What a paper with a number of its own is called, folded.
    pub papers: Vec<String>,
    /// So a part of an organisation begins, folded.
    pub departments: Vec<String>,
    pub and: Vec<String>,
    pub small: Vec<String>,
    /// Words that begin sentences and no names.
    pub common: HashSet<String>,
    pub men: Vec<String>,
    pub women: Vec<String>,
    pub titles: Vec<String>,
    pub ranks: Vec<String>,
    pub excellencies: Vec<String>,
    /// Names of languages, folded, with their codes.
    pub named: Vec<(String, String)>,
    pub own_language: Vec<String>,
    /// Words before names, and whether they are of a man.
    pub before_names: HashMap<String, Option<bool>>,
}

/// The words that the program was built with.
pub(super) fn get() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(read)
}

fn read() -> Lexicon {
    let files = FILES.files().filter_map(|file| {
        let code = file.path().file_stem()?.to_str()?.to_owned();
        let mut language: Language = toml::from_str(file.contents_utf8()?).ok()?;
        language.code = code;
        language.compile();
        Some(language)
    });
    let mut languages: Vec<Language> = files.collect();
    languages.sort_by(|a, b| a.code.cmp(&b.code));
    let all = |of: fn(&Language) -> &[String]| {
        let words = languages.iter().flat_map(of);
        words.map(|word| fold(word)).collect::<Vec<String>>()
    };
    let by_role = |of: fn(&Language) -> &BTreeMap<String, Vec<String>>| {
        let roles = languages.iter().flat_map(of);
        let phrases = roles.flat_map(|(role, phrases)| {
            phrases
                .iter()
                .map(move |phrase| (fold(phrase), role.clone()))
        });
        phrases.collect::<Vec<(String, String)>>()
    };
    let months = languages.iter().flat_map(|language| {
        (1..)
            .zip(&language.months)
            .flat_map(|(number, names)| names.iter().map(move |name| (name.to_lowercase(), number)))
    });
    let mut lexicon = Lexicon {
        labels: by_role(|language| &language.labels),
        contact: by_role(|language| &language.contact),
        mail: by_role(|language| &language.mail),
        months: months.collect(),
        offices: all(|language| &language.words.offices),
        bodies: all(|language| &language.words.bodies),
        office_endings: all(|language| &language.words.office_endings),
        things: all(|language| &language.words.names_of_things),
        greetings: all(|language| &language.words.greetings),
        members: all(|language| &language.words.members),
        closings: all(|language| &language.words.closings),
        generic: all(|language| &language.header.generic),
        organisations: all(|language| &language.header.organisations),
        open_letter: all(|language| &language.header.open_letter),
        furniture: all(|language| &language.header.furniture),
        papers: all(|language| &language.header.papers),
        departments: all(|language| &language.header.departments),
        and: all(|language| &language.words.and),
        small: all(|language| &language.words.small),
        common: all(|language| &language.words.common).into_iter().collect(),
        men: all(|language| &language.words.men),
        women: all(|language| &language.words.women),
        titles: all(|language| &language.words.titles),
        ranks: all(|language| &language.words.ranks),
        excellencies: all(|language| &language.words.excellencies),
        named: by_role(|language| &language.words.languages),
        own_language: all(|language| &language.words.own_language),
        before_names: HashMap::new(),
        languages,
    };
    for at in 0..lexicon.languages.len() {
        let (no_names, common) = words_of(&lexicon.languages, at);
        let other_labels = other_labels(&lexicon.languages, at);
        let language = &mut lexicon.languages[at];
        language.no_names = no_names;
        language.common = common;
        language.other_labels = other_labels;
    }
    let titles = lexicon
        .titles
        .iter()
        .chain(&lexicon.ranks)
        .map(|word| (word.clone(), None));
    let women = lexicon.women.iter().map(|word| (word.clone(), Some(false)));
    let men = lexicon.men.iter().map(|word| (word.clone(), Some(true)));
    lexicon.before_names = titles.chain(women).chain(men).collect();
    lexicon
}

/// The words that are of no name, and those that begin sentences, in documents of the language with this index.
fn words_of(languages: &[Language], own: usize) -> (HashSet<String>, HashSet<String>) {
    let of = languages.iter().enumerate();
    let of = of.filter(|(at, language)| *at == own || !language.has_noun_capitals());
    let (mut no_names, mut common) = (HashSet::new(), HashSet::new());
    for (_, language) in of {
        let words = &language.words;
        let all = [&words.names_of_things, &words.bodies, &words.offices].into_iter();
        let all = all.chain(&language.months).chain(words.languages.values());
        no_names.extend(all.flatten().map(|word| fold(word)));
        common.extend(words.common.iter().map(|word| fold(word)));
    }
    (no_names, common)
}

/// Single words that are labels, but in no documents of the language with this index: “STAND”, “LAND”, “FALL”.
fn other_labels(languages: &[Language], own: usize) -> HashSet<String> {
    let of = |language: &Language| -> HashSet<String> {
        let phrases = language
            .labels
            .values()
            .flatten()
            .map(|phrase| fold(phrase));
        phrases.filter(|phrase| !phrase.contains(' ')).collect()
    };
    let known = of(&languages[own]);
    let all = languages.iter().flat_map(of);
    all.filter(|phrase| !known.contains(phrase)).collect()
}

impl Language {
    fn compile(&mut self) {
        let sections = [
            ("says", &self.says),
            ("asks", &self.asks),
            ("people", &self.people),
        ];
        let names: Vec<&str> = self
            .words
            .languages
            .values()
            .flatten()
            .map(String::as_str)
            .collect();
        let names = format!(r"(?:{})\b", names.join("|"));
        let mut patterns = BTreeMap::new();
        for (section, of) in sections {
            for (key, pattern) in of {
                // A verb is a word of its own.
                let whole = format!(r"\b(?:{pattern})\b");
                let pattern = if key == "verbs" { &whole } else { pattern };
                if let Some(regex) = compile(&pattern.replace("<language>", &names)) {
                    patterns.insert(format!("{section}.{key}"), regex);
                }
            }
        }
        if let Some(regex) = compile(&self.header.by) {
            patterns.insert("header.by".to_owned(), regex);
        }
        let pronouns = [("words.he", &self.words.he), ("words.she", &self.words.she)];
        for (key, words) in pronouns {
            let pattern = format!(
                r"(?:^|[^\p{{L}}’'-])(?:{})(?:$|[^\p{{L}}’'-])",
                words.join("|")
            );
            if let Some(regex) = compile(&pattern) {
                patterns.insert(key.to_owned(), regex);
            }
        }
        self.patterns = patterns;
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect();
        self.officials = folded(&self.words.officials);
        self.relatives = folded(&self.words.relatives);
        self.children = folded(&self.words.children);
    }

    /// A pattern of the language by its section and key (`says.verbs`); one that is not there
    /// matches nothing.
    pub(super) fn pattern(&self, key: &str) -> &Regex {
        static NOTHING: OnceLock<Regex> = OnceLock::new();
        self.patterns.get(key).unwrap_or_else(|| {
            NOTHING.get_or_init(|| Regex::new(r"[^\s\S]").expect("a pattern without data"))
        })
    }

    /// Whether the language has such a pattern.
    pub(super) fn has_pattern(&self, key: &str) -> bool {
        self.patterns.contains_key(key)
    }

    /// Whether its nouns have capitals, names or not.
    pub(super) fn has_noun_capitals(&self) -> bool {
        self.code == "de"
    }

    /// How many of a text's words are the commonest ones of the language.
    pub(super) fn common_in(&self, text: &str) -> usize {
        let words = text.split(|c: char| !c.is_alphabetic());
        let is_common = |word: &&str| self.stopwords.contains(&word.to_lowercase());
        words.filter(is_common).count()
    }

    /// The pronouns of men and of women as a pack has them.
    pub(super) fn pronouns(&self) -> (&str, &str) {
        (&self.words.pronouns_he, &self.words.pronouns_she)
    }
}

fn compile(pattern: &str) -> Option<Regex> {
    let pattern = pattern.replace('’', "['’]");
    let mut builder = RegexBuilder::new(&pattern);
    builder.case_insensitive(true).size_limit(4 << 20);
    builder.build().ok()
}

impl Lexicon {
    /// What letters in the language of this code say of themselves.
    pub(super) fn letters(&self, code: &str) -> Option<&Letters> {
        let mut languages = self.languages.iter();
        let found = languages.find(|language| language.code == code);
        found.map(|language| &language.letters)
    }

    /// The language that a text is in, by its commonest words; the first where it has none.
    pub(super) fn language_of(&self, text: &str) -> &Language {
        let mut counts = vec![0_usize; self.languages.len()];
        for word in text.split(|c: char| !c.is_alphabetic()).take(20_000) {
            let word = word.to_lowercase();
            for (count, language) in counts.iter_mut().zip(&self.languages) {
                *count += usize::from(language.stopwords.contains(&word));
            }
        }
        let english = self
            .languages
            .iter()
            .position(|language| language.code == "en");
        let mut best = english.unwrap_or_default();
        for (index, count) in counts.iter().enumerate() {
            if *count > counts[best] {
                best = index;
            }
        }
        &self.languages[best]
    }
}

/// A text without capitals, accents and punctuation, its words parted by one space.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && *c != '\u{ad}')
    {
        if c.is_alphanumeric() {
            out.extend(c.to_lowercase());
        } else if !out.ends_with(' ') && !out.is_empty() {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether a folded text has this phrase as whole words.
pub(super) fn has(folded: &str, phrase: &str) -> bool {
    find(folded, phrase).is_some()
}

/// Where a folded text has this phrase as whole words.
pub(super) fn find(folded: &str, phrase: &str) -> Option<usize> {
    if phrase.is_empty() {
        return None;
    }
    let mut found = folded.match_indices(phrase).map(|(at, _)| at);
    found.find(|at| {
        let before = folded[..*at].chars().next_back();
        let after = folded[at + phrase.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Whether it has one of these phrases.
pub(super) fn has_any(folded: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| has(folded, phrase))
}

/// Whether it begins with one of these phrases; the longest is returned.
pub(super) fn begins_with<'a>(folded: &str, phrases: &'a [String]) -> Option<&'a str> {
    let begins = phrases.iter().filter(|phrase| {
        folded.strip_prefix(phrase.as_str()).is_some_and(|rest| {
            !phrase.is_empty() && !rest.chars().next().is_some_and(char::is_alphanumeric)
        })
    });
    begins.max_by_key(|phrase| phrase.len()).map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lexicon_is_whole_in_every_language() {
        let lexicon = get();
        assert!(lexicon.languages.len() >= 4);
        let keys = |language: &Language| language.patterns.keys().cloned().collect::<Vec<_>>();
        for language in &lexicon.languages {
            assert_eq!(language.months.len(), 12, "{}", language.code);
            let count = language.says.len() + language.asks.len() + language.people.len();
            // Every pattern compiles; those of pronouns and of publishers come on top.
            assert_eq!(keys(language).len(), count + 3, "{}", language.code);
        }
        assert_eq!(FILES.files().count(), lexicon.languages.len());
    }

    #[test]
    fn lexicon_knows_a_language_by_its_commonest_words() {
        let of = |text| get().language_of(text).code.as_str();
        assert_eq!(of("The minister was told of it."), "en");
        assert_eq!(
            of("Elle est détenue dans la prison de la ville par les gendarmes."),
            "fr"
        );
        assert_eq!(
            of("Fue detenida por la policía en el centro de la ciudad."),
            "es"
        );
        assert_eq!(of("Он был задержан и по его словам избит."), "ru");
    }

    #[test]
    fn lexicon_compares_without_accents_and_punctuation() {
        assert_eq!(
            fold("TARGET’S  “Contact”: détails"),
            "target s contact details"
        );
        assert!(has("the minister of justice", "minister"));
        assert!(!has("the ministers", "minister"));
        assert_eq!(
            begins_with(
                "prime minister of x",
                &["prime".into(), "prime minister".into()]
            ),
            Some("prime minister")
        );
    }
}
