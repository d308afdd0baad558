//! How often the heuristic is right, over the sentences of `corpus.toml`.

use serde::Deserialize;

use super::evidence::Evidence;
use super::verdict::Verdict;
use crate::campaign::{Lang, load};
use crate::letter::{Draft, compose};
use crate::problem::Rule;
use crate::strings::UiLang;

#[derive(Deserialize)]
struct Corpus {
    sentence: Vec<Sentence>,
    plain: Vec<Plain>,
}

#[derive(Deserialize)]
struct Sentence {
    text: String,
    supported: bool,
    set: String,
}

#[derive(Deserialize)]
struct Plain {
    text: String,
}

fn corpus() -> Corpus {
    toml::from_str(include_str!("corpus.toml")).unwrap()
}

/// Precision and recall of warning, and the sentences it was wrong about.
fn measure<'a>(sentences: impl Iterator<Item = &'a Sentence>) -> (f64, f64, Vec<String>) {
    let evidence = Evidence::of(&load::built_in().campaign, &Lang::new("en")).unwrap();
    let (mut right, mut warned, mut due) = (0.0, 0.0, 0.0);
    let mut wrong = Vec::new();
    for sentence in sentences {
        let verdict = evidence.judge(&sentence.text);
        let warns = matches!(verdict, Verdict::Unsupported { .. });
        right += f64::from(warns && !sentence.supported);
        warned += f64::from(warns);
        due += f64::from(!sentence.supported);
        if warns == sentence.supported {
            wrong.push(format!("{}\n    {verdict:?}", sentence.text));
        }
    }
    (right / warned, right / due, wrong)
}

#[test]
fn corpus_is_large_and_half_true() {
    let corpus = corpus();
    let supported = corpus.sentence.iter().filter(|s| s.supported).count();
    assert!(corpus.sentence.len() >= 80);
    assert!(supported * 3 > corpus.sentence.len() && supported * 3 < corpus.sentence.len() * 2);
}

#[test]
fn corpus_precision_and_recall_are_at_least_four_in_five() {
    let corpus = corpus();
    for set in ["tune", "held", "third", "fourth", "blind"] {
        let (precision, recall, wrong) = measure(corpus.sentence.iter().filter(|s| s.set == set));
        println!("{set}: precision {precision:.2}, recall {recall:.2}");
        println!("  {}", wrong.join("\n  "));
        assert!(
            precision >= 0.8 && recall >= 0.8,
            "{set}: {precision} {recall}"
        );
    }
}

#[test]
fn corpus_plain_sentences_are_left_alone() {
    let evidence = Evidence::of(&load::built_in().campaign, &Lang::new("en")).unwrap();
    for plain in corpus().plain {
        assert_eq!(
            evidence.judge(&plain.text),
            Verdict::Plain,
            "{}",
            plain.text
        );
    }
}

/// A sentence in own words, and what ought to be told of it.
#[derive(Deserialize)]
struct LabelledSentence {
    text: String,
    set: String,
    to: String,
    case: Option<String>,
    due: Vec<String>,
}

/// What the whole review says of own words, right and wrong.
#[derive(Default)]
struct Score {
    warned: f64,
    due: f64,
    right: f64,
    by_rule: f64,
    wrong: Vec<String>,
}

impl Score {
    fn precision(&self) -> f64 {
        self.right / self.warned
    }

    fn recall(&self) -> f64 {
        self.right / self.due
    }
}

/// Rules that tell something of a sentence, and not of the letter as a whole.
const OF_SENTENCES: &[Rule] = &[
    Rule::Unsourced,
    Rule::Tone,
    Rule::Politics,
    Rule::ForeignAsk,
    Rule::PastPerson,
    Rule::Consent,
    Rule::FormLetter,
    Rule::Language,
];

fn score(lang: &str, set: &str) -> Score {
    #[derive(Deserialize)]
    struct File {
        sentence: Vec<LabelledSentence>,
    }
    let text = match lang {
        "ru" => include_str!("../../../tests/fixtures/own-words/ru.toml"),
        _ => include_str!("../../../tests/fixtures/own-words/en.toml"),
    };
    let file: File = toml::from_str(text).unwrap();
    let campaign = &load::built_in().campaign;
    let mut score = Score::default();
    for words in file.sentence.iter().filter(|words| words.set == set) {
        let draft = Draft {
            lang: Lang::new(lang),
            cases: words.case.iter().cloned().collect(),
            words: words.text.clone(),
            ..Draft::to(campaign, &words.to)
        };
        let (letter, problems) =
            compose::compose(campaign, &draft, jiff::civil::Date::constant(2026, 11, 21));
        let letter = letter.unwrap_or_else(|| panic!("{problems:?}"));
        let found = super::find(campaign, &draft, &letter, &super::PackReader::default());
        let found: Vec<_> = found
            .iter()
            .filter(|problem| {
                problem
                    .rule
                    .is_some_and(|rule| OF_SENTENCES.contains(&rule))
            })
            .collect();
        let (warns, due) = (!found.is_empty(), !words.due.is_empty());
        score.warned += f64::from(warns);
        score.due += f64::from(due);
        score.right += f64::from(warns && due);
        let named = found.iter().any(|problem| {
            let name = problem.rule.map(Rule::name).unwrap_or_default();
            words.due.iter().any(|due| due == name)
        });
        score.by_rule += f64::from(warns && due && named);
        if warns != due || (warns && !named) {
            let told: Vec<String> = found
                .iter()
                .map(|problem| problem.message(UiLang::ENGLISH))
                .collect();
            score.wrong.push(format!(
                "{}\n    due {:?}, told {told:#?}",
                words.text, words.due
            ));
        }
    }
    score
}

/// The least that each set may have: precision, recall. On "held" nothing is tuned.
const MARKS: &[(&str, &str, f64, f64)] = &[
    ("en", "tune", 0.93, 0.93),
    ("en", "second", 0.93, 0.93),
    ("en", "third", 0.93, 0.93),
    ("en", "fourth", 0.93, 0.93),
    ("en", "fifth", 0.93, 0.93),
    ("en", "sixth", 0.83, 0.93),
    ("en", "seventh", 0.95, 0.95),
    ("en", "eighth", 0.9, 0.93),
    ("en", "ninth", 0.91, 0.93),
    ("en", "tenth", 0.92, 0.95),
    ("en", "eleventh", 0.9, 0.93),
    ("en", "twelfth", 0.9, 0.93),
    ("en", "thirteenth", 0.93, 0.9),
    ("en", "held", 0.85, 0.9),
    ("ru", "tune", 0.93, 0.93),
    ("ru", "second", 0.9, 0.9),
    ("ru", "third", 0.93, 0.93),
    ("ru", "fourth", 0.88, 0.9),
    ("ru", "fifth", 0.9, 0.9),
    ("ru", "sixth", 0.93, 0.95),
    ("ru", "seventh", 0.93, 0.95),
    ("ru", "eighth", 0.85, 0.9),
    ("ru", "ninth", 0.9, 0.83),
    ("ru", "held", 0.85, 0.85),
];

#[test]
fn own_words_are_told_of_where_they_ought_to_be() {
    for (lang, set, precision, recall) in MARKS {
        let score = score(lang, set);
        println!(
            "{lang} {set}: precision {:.2}, recall {:.2}, by a rule that is due {:.2}",
            score.precision(),
            score.recall(),
            score.by_rule / score.right,
        );
        if *set != "held" {
            println!("  {}", score.wrong.join("\n  "));
        }
        assert!(
            score.precision() >= *precision && score.recall() >= *recall,
            "{lang} {set}: {:.2} {:.2}",
            score.precision(),
            score.recall()
        );
        // It is not enough to say something: it is what ought to be said.
        assert!(score.by_rule >= 0.9 * score.right, "{lang} {set}");
    }
}
