//! How often the heuristic is right, over the sentences of `corpus.toml`.

use serde::Deserialize;

use super::grounds::Grounds;
use super::support::Verdict;
use crate::campaign::{Lang, load};

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
    let grounds = Grounds::of(&load::built_in().campaign, &Lang::new("en")).unwrap();
    let (mut right, mut warned, mut due) = (0.0, 0.0, 0.0);
    let mut wrong = Vec::new();
    for sentence in sentences {
        let verdict = grounds.judge(&sentence.text);
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
    let grounds = Grounds::of(&load::built_in().campaign, &Lang::new("en")).unwrap();
    for plain in corpus().plain {
        assert_eq!(grounds.judge(&plain.text), Verdict::Plain, "{}", plain.text);
    }
}
