//! The window's words: every language says the same things, the sources use them all, and no
//! panel brings words of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use entreaty::app::kernel::action::TABLE;
use entreaty::app::kernel::strings::UiLang;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::house;

type Variables = BTreeSet<String>;

/// What the file of a language says: each key (`message` or `message.attribute`) with the
/// variables in it.
fn keys(lang: UiLang) -> BTreeMap<String, Variables> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("assets/strings")
        .join(lang.code())
        .with_extension("ftl");
    let text = fs::read_to_string(&path).expect("a file of strings");
    let read = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
        let at = |byte: usize| text[..byte].lines().count();
        let errors = errors
            .iter()
            .map(|error| (at(error.pos.start), &error.kind))
            .collect::<Vec<_>>();
        panic!("{}: {errors:?}", path.display())
    });
    let mut found = BTreeMap::new();
    for entry in &read.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let value = message.value.iter().map(|value| (id.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), &one.value));
        for (key, pattern) in value.chain(attributes) {
            let mut variables = Variables::new();
            of_pattern(pattern, &mut variables);
            let before = found.insert(key.clone(), variables);
            assert!(before.is_none(), "{lang:?} says {key} twice");
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut Variables) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => of_inline(inline, found),
            Expression::Select { selector, variants } => {
                of_inline(selector, found);
                for variant in variants {
                    of_pattern(&variant.value, found);
                }
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut Variables) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        other => panic!("the window's words use variables alone, not {other:?}"),
    }
}

/// What the sources of the window say: each `say!` with its key and the names it gives.
fn said() -> Vec<(String, String, Variables)> {
    let mut found = Vec::new();
    for (file, text) in house::all() {
        let code = house::code(&text).lines();
        let code = code.filter(|line| !line.trim().starts_with("//"));
        let code = code.collect::<Vec<_>>().join("\n");
        for call in code.split("say!(").skip(1) {
            let Some((key, rest)) = call
                .split_once('"')
                .and_then(|(_, rest)| rest.split_once('"'))
            else {
                continue;
            };
            found.push((file.clone(), key.to_owned(), given(rest)));
        }
    }
    found
}

/// The names before ` = ` up to the bracket that closes the call.
fn given(rest: &str) -> Variables {
    let mut depth = 0;
    let mut names = Variables::new();
    let mut part = String::new();
    for c in rest.chars() {
        match c {
            ')' if depth == 0 => break,
            '(' => depth += 1,
            ')' => depth -= 1,
            ',' if depth == 0 => part.clear(),
            '=' if depth == 0 => {
                names.insert(part.trim().to_owned());
            }
            _ => part.push(c),
        }
    }
    names
}

#[test]
fn strings_are_the_same_in_every_language() {
    let english = keys(UiLang::English);
    for lang in UiLang::ALL {
        let other = keys(lang);
        for (key, variables) in &english {
            let own = other.get(key);
            assert_eq!(own, Some(variables), "{lang:?}: {key}");
        }
        for key in other.keys() {
            assert!(english.contains_key(key), "{lang:?}: {key} is not English");
        }
    }
}

#[test]
fn strings_are_used_and_those_used_exist() {
    let english = keys(UiLang::English);
    let mut used = BTreeSet::new();
    for (file, key, given) in said() {
        let variables = english.get(&key);
        assert_eq!(variables, Some(&given), "{file}: {key}");
        used.insert(key);
    }
    assert!(used.len() > 100, "the calls were not found");
    for entry in TABLE {
        for key in [entry.key.to_owned(), format!("{}.help", entry.key)] {
            assert!(english.contains_key(&key), "the table of actions: {key}");
            used.insert(key);
        }
    }
    for key in english.keys() {
        assert!(used.contains(key), "nobody says {key}");
    }
}

/// The files outside of a `view` that put something on the screen.
const SHOWN: [&str; 5] = [
    "compare.rs",
    "layout.rs",
    "tick.rs",
    "tips.rs",
    "widgets.rs",
];

/// Names inside the program and in files are of small letters with hyphens; what has a capital or
/// a space is meant to be read, and belongs to the files of strings.
#[test]
fn strings_of_the_panels_stand_in_the_files() {
    let mut seen = 0;
    for (file, text) in house::all() {
        let is_shown = file.starts_with("app/")
            && (file.contains("/view") || SHOWN.iter().any(|name| file.ends_with(name)));
        if !is_shown {
            continue;
        }
        for line in house::code(&text).lines().map(str::trim) {
            if line.starts_with("//") || line.starts_with("reason = ") {
                continue;
            }
            for literal in line.split('"').skip(1).step_by(2) {
                seen += 1;
                // What stands in braces is put in by `format!`.
                let own = literal.split('{').map(|part| part.rsplit('}').next());
                let own: String = own.flatten().collect();
                let words = own
                    .split(' ')
                    .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
                let is_text = own.chars().any(char::is_uppercase) || words.count() > 1;
                assert!(
                    !is_text || own == "Entreaty",
                    "{file}: “{literal}” belongs to assets/strings"
                );
            }
        }
    }
    assert!(seen > 100, "the panels' literals were not found");
}

#[test]
fn strings_of_the_translations_say_that_nobody_reviewed_them() {
    for lang in [UiLang::French, UiLang::Russian] {
        let path = format!(
            "{}/assets/strings/{}.ftl",
            env!("CARGO_MANIFEST_DIR"),
            lang.code()
        );
        let text = fs::read_to_string(path).expect("a file of strings");
        let first = text.lines().next().unwrap_or_default();
        assert!(first.contains("not yet reviewed by a native speaker"));
    }
}
