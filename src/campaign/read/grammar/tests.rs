use toml::de::DeTable;

use super::*;
use crate::problem::Cause;

fn told(text: &str) -> Vec<ReadProblem> {
    let grammar = Grammar::of(text);
    let (_, errors) = DeTable::parse_recoverable(text);
    let problems = errors.iter().map(|error| *grammar.problem(error).cause);
    let read = problems.filter_map(|cause| match cause {
        Cause::Read(problem) => Some(problem),
        _ => None,
    });
    read.collect()
}

#[test]
fn grammar_is_told_by_what_stands_there() {
    for text in ["a = \"b\n", "a = \"b", "a = \"b\\\"\nc = 1\n"] {
        assert!(told(text).contains(&ReadProblem::QuoteMissing), "{text}");
    }
    let twice = [
        "a = 1\na = 2\n",
        "\"a\" = 1\na = 2",
        "[a]\n[a]\n",
        "a = { b = 1, b = 2 }\n",
    ];
    for text in twice {
        assert_eq!(told(text), [ReadProblem::Twice], "{text}");
    }
    let deep = format!("a = {}{}\n", "[".repeat(90), "]".repeat(90));
    assert!(
        told(&deep).contains(&ReadProblem::TooDeep),
        "{:?}",
        told(&deep)
    );
    let long = format!("{}b = 1\n", "a.".repeat(90));
    assert!(
        told(&long).contains(&ReadProblem::TooDeep),
        "{:?}",
        told(&long)
    );
    assert_eq!(told("a = \"b\\\\\"\nb.c = \"d\"\n"), []);
}

#[test]
fn grammar_is_told_by_the_signs_that_are_missing() {
    let missing = |sign: &str| ReadProblem::SignMissing { sign: sign.into() };
    let many = |sign: &str| ReadProblem::SignTooMany { sign: sign.into() };
    for (text, due) in [
        ("c c = 2\n", missing("=")),
        ("a\n", missing("=")),
        ("a = [1\nb = 2\n", missing(",")),
        ("a = [1, 2\n", missing("]")),
        ("[a\n", missing("]")),
        ("]\n", missing("[")),
        ("a = {b=1\n", missing("}")),
        ("a = [1,,2]\n", many(",")),
        ("a == 2\n", many("=")),
        ("}\n", many("}")),
        ("a = { = 2 }\n", ReadProblem::NameMissing),
        ("= 2\n", ReadProblem::NameMissing),
        ("a. = 2\n", ReadProblem::NameMissing),
        ("[]\n", ReadProblem::NameMissing),
        ("a = \n", ReadProblem::ValueMissing),
        ("a =", ReadProblem::ValueMissing),
        ("a = # none\n", ReadProblem::ValueMissing),
        ("a = \"x\" y\n", ReadProblem::LineGoesOn),
        ("a = 1,\n", ReadProblem::LineGoesOn),
        ("é = 1\n", ReadProblem::NameUnfit),
        ("a: 1\n", ReadProblem::NameUnfit),
        ("<p>\n", ReadProblem::NameUnfit),
        ("a = Hans Peter\n", ReadProblem::NoValue),
        ("a = “x”\n", ReadProblem::NoValue),
        ("a = [b]\n", ReadProblem::NoValue),
        ("a = 2013-13-45\n", ReadProblem::NoValue),
        ("a = 01\n", ReadProblem::NoValue),
        ("a = 1.\n", ReadProblem::NoValue),
        ("a = [1.]\n", ReadProblem::NoValue),
        ("a = 'x\n", ReadProblem::QuoteMissing),
        ("a = \"\"\"x\n", ReadProblem::QuoteMissing),
        ("a = \"x\\qy\"\n", ReadProblem::BackslashUnfit),
        ("a = \"x\\uD800\"\n", ReadProblem::BackslashUnfit),
        ("a = \"x\u{1}\"\n", ReadProblem::ControlSign),
        ("a = 1 # x\u{1}\n", ReadProblem::ControlSign),
    ] {
        let all = told(text);
        assert!(all.contains(&due), "{text}: {all:?}");
        // Nothing of it is told in the parser's English.
        let other = |problem: &ReadProblem| matches!(problem, ReadProblem::Grammar { .. });
        assert!(!all.iter().any(other), "{text}: {all:?}");
    }
}
