//! What the program says: every language says the same things, the sources use them all, and no
//! panel brings words of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use entreaty::app::kernel::action::TABLE;
use entreaty::letter::fields::{FieldKind, ROOT};
use entreaty::press::file::ExportKind;
use entreaty::problem::{Problem, Rule};
use entreaty::strings::UiLang;
use entreaty::strings::guide::{GuidePlace, TOPICS, Topic, places};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::source::house;

type Variables = BTreeSet<String>;

/// What the file of a language says: each key (`message` or `message.attribute`) with the
/// variables in it.
fn keys(lang: UiLang) -> BTreeMap<String, Variables> {
    let mut found = BTreeMap::new();
    for path in files(lang) {
        let text = fs::read_to_string(&path).expect("a file of strings");
        read_keys(&path, &text, &mut found);
    }
    found
}

fn files(lang: UiLang) -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("assets/strings")
        .join(lang.code());
    let entries = fs::read_dir(folder).expect("a folder of strings");
    entries
        .map(|entry| entry.expect("an entry").path())
        .collect()
}

fn read_keys(path: &Path, text: &str, found: &mut BTreeMap<String, Variables>) {
    let read = parser::parse(text).unwrap_or_else(|(_, errors)| {
        let at = |byte: usize| text[..byte].lines().count();
        let errors = errors
            .iter()
            .map(|error| (at(error.pos.start), &error.kind))
            .collect::<Vec<_>>();
        panic!("{}: {errors:?}", path.display())
    });
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
            assert!(before.is_none(), "{} says {key} twice", path.display());
        }
    }
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
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("the words use variables and texts alone, not {other:?}"),
    }
}

/// What the sources say: each `say!` with its key and the names it gives.
fn said() -> Vec<(String, String, Variables)> {
    let mut found = Vec::new();
    // What tests say in a file of their own counts as little as what they say within one.
    let sources = house::all().into_iter();
    for (file, text) in sources.filter(|(file, _)| !file.ends_with("tests.rs")) {
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

/// What a translation lacks is said in English; these lack nothing, and the desktop file has their names.
pub(super) const COMPLETE: &[&str] = &["de", "es", "fr", "ru"];

/// How many messages may wait for their translation and be said in English until then: whoever
/// adds one need not write all languages.
const MAX_WAITING: usize = 20;

#[test]
fn strings_of_translations_are_those_of_english() {
    let english = keys(UiLang::ENGLISH);
    for lang in UiLang::all() {
        let other = keys(lang);
        for (key, variables) in &other {
            let original = english.get(key);
            assert_eq!(original, Some(variables), "{lang:?}: {key}");
        }
        if COMPLETE.contains(&lang.code()) {
            let waiting = english.keys().filter(|key| !other.contains_key(*key));
            let waiting: Vec<_> = waiting.collect();
            println!("{}: {} wait: {waiting:?}", lang.code(), waiting.len());
            assert!(waiting.len() <= MAX_WAITING, "{}: {waiting:?}", lang.code());
        }
    }
}

/// The enums of `src/problem` by name: their variants with the fields of each and their types.
type Enums = BTreeMap<String, Vec<(String, Vec<(String, String)>)>>;

fn enums() -> Enums {
    let mut found = Enums::new();
    for (file, text) in house::all() {
        if !file.starts_with("problem/") || file == "problem/fix.rs" {
            continue;
        }
        for part in house::code(&text).split("\npub enum ").skip(1) {
            let (name, rest) = part.split_once(" {\n").expect("an enum");
            let body = rest.split("\n}").next().unwrap_or_default();
            let lines = body.lines().map(str::trim);
            let lines = lines.filter(|line| !line.starts_with("//") && !line.starts_with("#["));
            let body: String = lines.collect::<Vec<_>>().join(" ");
            let variants = parts(&body).into_iter().map(|variant| {
                assert!(!variant.contains('('), "{file}: {variant} has no names");
                let (name, fields) = variant.split_once('{').unwrap_or((&variant, ""));
                let fields = parts(fields.trim_end().trim_end_matches('}'));
                let fields = fields.iter().map(|field| {
                    let (name, kind) = field.split_once(':').expect("a field");
                    (name.trim().to_owned(), kind.trim().to_owned())
                });
                (name.trim().to_owned(), fields.collect())
            });
            found.insert(name.to_owned(), variants.collect());
        }
    }
    found
}

/// What stands between the commas that are in no brackets.
fn parts(text: &str) -> Vec<String> {
    let mut depth = 0;
    let mut parts = vec![String::new()];
    for c in text.chars() {
        match c {
            '{' | '<' | '(' => depth += 1,
            '}' | '>' | ')' => depth -= 1,
            _ => {}
        }
        match (c, parts.last_mut()) {
            (',', _) if depth == 0 => parts.push(String::new()),
            (_, Some(part)) => part.push(c),
            _ => {}
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// The codes of problems, and of arguments that have words of their own, each with the names of
/// its arguments.
fn causes() -> BTreeMap<String, Variables> {
    let enums = enums();
    let sources = house::all();
    let cause = sources.iter().find(|(file, _)| file == "problem/cause.rs");
    let mut open: Vec<(String, String)> = Vec::new();
    for line in cause.expect("the stages").1.lines().map(str::trim) {
        let stage = line
            .strip_suffix("\",")
            .and_then(|line| line.split_once(") \""));
        if let Some((variant, stage)) = stage
            && let Some((_, name)) = variant.split_once('(')
        {
            open.push((stage.to_owned(), name.to_owned()));
        }
    }
    assert!(open.len() > 5, "the stages were not found");
    let mut found = BTreeMap::new();
    for rule in broken(&sources) {
        let (code, _) = Problem::broken(rule).cause.code_and_arguments();
        found.insert(code, Variables::new());
    }
    let mut seen = BTreeSet::new();
    while let Some((prefix, name)) = open.pop() {
        let variants = enums.get(&name).unwrap_or_else(|| panic!("no enum {name}"));
        if !seen.insert((prefix.clone(), name)) {
            continue;
        }
        for (variant, fields) in variants {
            let names = fields.iter().map(|(name, _)| name.clone());
            found.insert(format!("{prefix}-{}", kebab(variant)), names.collect());
            for (name, kind) in fields {
                let inner = kind.rsplit('<').next().unwrap_or_default();
                let inner = inner.trim_end_matches('>');
                if enums.contains_key(inner) {
                    open.push((name.clone(), inner.to_owned()));
                }
            }
        }
    }
    found
}

/// The rules that are told by their own sentence alone.
fn broken(sources: &[(String, String)]) -> Vec<Rule> {
    let calls = sources.iter();
    let calls = calls.flat_map(|(_, text)| text.split("Problem::broken(Rule::").skip(1));
    let names = calls.filter_map(|rest| rest.split(')').next()).map(kebab);
    let found: Vec<Rule> = names.filter_map(|name| name.parse().ok()).collect();
    assert!(!found.is_empty(), "the calls were not found");
    found
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

#[test]
fn strings_have_a_sentence_for_each_cause_of_a_problem() {
    let english = keys(UiLang::ENGLISH);
    let causes = causes();
    for (code, arguments) in &causes {
        let variables = english.get(code);
        let variables = variables.unwrap_or_else(|| panic!("no sentence for {code}"));
        let unknown: Vec<_> = variables.difference(arguments).collect();
        assert!(unknown.is_empty(), "{code} has no {unknown:?}");
        for attribute in ["help", "cli", "window"] {
            let own = english.get(&format!("{code}.{attribute}"));
            let unknown: Vec<_> = own
                .into_iter()
                .flatten()
                .filter(|name| !arguments.contains(*name))
                .collect();
            assert!(unknown.is_empty(), "{code}.{attribute} has no {unknown:?}");
        }
    }
}

#[test]
fn guide_has_a_place_for_each_problem_and_each_line_of_the_table_is_used() {
    let causes = causes();
    // Arguments with words of their own are no problems.
    let stages: BTreeSet<&str> = places()
        .map(|(begin, ..)| begin)
        .filter(|begin| !begin.contains('-'))
        .collect();
    let cause = house::all()
        .into_iter()
        .find(|(file, _)| file == "problem/cause.rs");
    let cause = cause.expect("the stages").1;
    let named = cause.lines().filter_map(|line| {
        let (_, name) = line.trim().strip_suffix("\",")?.split_once(") \"")?;
        Some(name.to_owned())
    });
    let named: Vec<String> = named.collect();
    assert!(named.len() > 5, "the stages were not found");
    for stage in &named {
        assert!(stages.contains(stage.as_str()), "{stage} has no place");
    }
    let is_of = |code: &str, begin: &str| {
        let rest = code.strip_prefix(begin);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    let codes = causes.keys().filter(|code| {
        let stage = code.split('-').next().unwrap_or_default();
        named.iter().any(|name| name == stage)
    });
    let mut used = BTreeSet::new();
    for code in codes {
        let spot = GuidePlace::of_code(code);
        let spot = spot.unwrap_or_else(|| panic!("no place of the guide for {code}"));
        let lines = places().filter(|(begin, ..)| is_of(code, begin));
        let line = lines.max_by_key(|(begin, ..)| begin.len());
        let (begin, page, head) = line.expect("a line");
        assert_eq!((spot.topic.name, spot.head), (page, head), "{code}");
        used.insert(begin);
    }
    for (begin, page, head) in places() {
        assert!(used.contains(begin), "no problem begins with {begin}");
        let topic = Topic::named(page).unwrap_or_else(|| panic!("no page {page}"));
        let is_there = head.is_none_or(|head| topic.heads().any(|one| one == head));
        assert!(is_there, "{page} has no heading {head:?}");
    }
}

#[test]
fn strings_are_used_and_those_used_exist() {
    let english = keys(UiLang::ENGLISH);
    let mut used = BTreeSet::new();
    for (file, key, given) in said() {
        let variables = english.get(&key);
        assert_eq!(variables, Some(&given), "{file}: {key}");
        used.insert(key);
    }
    assert!(used.len() > 100, "the calls were not found");
    for entry in TABLE.iter() {
        let message = entry.message;
        let attributes = ["help", "words"].map(|attribute| format!("{message}.{attribute}"));
        for key in attributes.into_iter().chain([message.to_owned()]) {
            assert!(english.contains_key(&key), "the table of actions: {key}");
            used.insert(key);
        }
    }
    for kind in ExportKind::ALL {
        for attribute in ["kind", "title", "prompt"] {
            let key = format!("{}.{attribute}", kind.key());
            assert!(english.contains_key(&key), "the table of files: {key}");
            used.insert(key);
        }
    }
    let mut kinds = vec![ROOT];
    while let Some(kind) = kinds.pop() {
        match kind {
            FieldKind::Record(fields) => {
                for field in fields {
                    assert!(english.contains_key(field.gives), "{}", field.gives);
                    used.insert(field.gives.to_owned());
                    kinds.push(field.kind);
                }
            }
            FieldKind::List(item) => kinds.push(*item),
            _ => {}
        }
    }
    let causes = causes();
    for key in english.keys() {
        let message = key.split('.').next().unwrap_or_default();
        let made = ["fix-", "level-", "language-", "rule-", "gives-helper-"];
        let made = made.iter().any(|prefix| key.starts_with(prefix));
        let of_problem = causes.contains_key(message) || made;
        let of_itself =
            ["language-name", "translation-review", "gives-each"].contains(&key.as_str());
        assert!(
            of_problem || of_itself || used.contains(key),
            "nobody says {key}"
        );
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

/// What a translation says of itself is what its file says: the window tells whoever chooses it.
#[test]
fn strings_of_a_translation_say_whether_it_was_reviewed() {
    for lang in UiLang::all() {
        let texts = files(lang)
            .into_iter()
            .map(|path| fs::read_to_string(path).expect("text"));
        let said = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
        let says_no = said
            .into_iter()
            .any(|line| line == "translation-review = unreviewed");
        assert_eq!(lang.is_reviewed(), !says_no, "{}", lang.code());
    }
    assert!(UiLang::ENGLISH.is_reviewed());
}

/// The plain words of a pattern, with those of all its variants.
fn words_of(pattern: &Pattern<&str>, found: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().for_each(|one| words_of(&one.value, found)),
            PatternElement::Placeable { .. } => found.push('…'),
        }
    }
}

/// Whether somebody who only writes letters would have to know how a pack is written, or what the
/// command line takes.
fn is_of_files(words: &str) -> bool {
    let has_option = words.match_indices("--").any(|(at, _)| {
        let next = words[at + 2..].chars().next();
        next.is_some_and(|c| c.is_ascii_lowercase())
    });
    has_option
        || [".toml", ".hbs", "TOML", "JSON", " = \"", "`"]
            .iter()
            .any(|part| words.contains(part))
}

#[test]
fn strings_of_the_window_ask_nobody_to_know_options_or_files() {
    // What whoever makes a pack by hand comes across, and what a list turns out to be.
    let others = [
        "template-",
        "markup-",
        "read-",
        "rules-",
        "file-",
        "command-",
        "cli-",
        "foreign-",
    ];
    let mut wrong = Vec::new();
    for lang in UiLang::all() {
        for path in files(lang) {
            let name = path.file_name().unwrap_or_default();
            if name == "command.ftl" {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a file of strings");
            let Ok(read) = parser::parse(text.as_str()) else {
                continue;
            };
            for entry in &read.body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let key = message.id.name;
                let of = |name: &str| {
                    let mut all = message.attributes.iter();
                    all.find(|one| one.id.name == name).map(|one| &one.value)
                };
                let is_others = others.iter().any(|start| key.starts_with(start))
                    || key.ends_with("-in-future");
                // A pack's problems have their own words where the window has a form for it.
                let has_own = of("window").is_some();
                if !has_own && (is_others || key.starts_with("pack-")) {
                    continue;
                }
                let advice = of("window").or_else(|| of("help"));
                for pattern in message.value.iter().chain(advice) {
                    let mut words = String::new();
                    words_of(pattern, &mut words);
                    if is_of_files(&words) {
                        wrong.push(format!("{} {key}: {words}", lang.code()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The text of a pattern outside of what is code: values, texts in quotes, words in backticks, options.
fn prose(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push((*value).to_owned()),
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => {
                for variant in variants {
                    prose(&variant.value, found);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

#[test]
fn strings_have_typographic_apostrophes() {
    let mut straight = Vec::new();
    for path in UiLang::all().flat_map(files) {
        let text = fs::read_to_string(&path).expect("a file of strings");
        let Ok(read) = parser::parse(text.as_str()) else {
            panic!("{} cannot be read", path.display());
        };
        for entry in &read.body {
            let (name, value, attributes) = match entry {
                Entry::Message(one) => (one.id.name, one.value.as_ref(), &one.attributes),
                Entry::Term(one) => (one.id.name, Some(&one.value), &one.attributes),
                _ => continue,
            };
            let mut found = Vec::new();
            for pattern in value
                .into_iter()
                .chain(attributes.iter().map(|one| &one.value))
            {
                prose(pattern, &mut found);
            }
            if has_straight_apostrophe(&found.concat()) {
                straight.push(format!("{}: {name}", path.display()));
            }
        }
    }
    for page in TOPICS.iter() {
        let mut in_code = false;
        let lines = page.text.lines().filter(|line| {
            let is_fence = line.trim_start().starts_with("```");
            in_code ^= is_fence;
            !in_code && !is_fence
        });
        let straight_lines = lines.filter(|line| has_straight_apostrophe(line));
        straight.extend(straight_lines.map(|line| format!("{}: {line}", page.name)));
    }
    assert!(straight.is_empty(), "{straight:#?}");
}

/// Whether an apostrophe beside a letter is a straight one. Words in backticks are code; a sign that stands by itself
/// is meant as it is.
fn has_straight_apostrophe(words: &str) -> bool {
    let words: Vec<char> = words.split('`').step_by(2).flat_map(str::chars).collect();
    let mut twos = words.windows(2);
    twos.any(|two| match two {
        [before, '\''] => before.is_alphanumeric(),
        ['\'', behind] => behind.is_alphabetic(),
        _ => false,
    })
}

#[test]
fn apostrophes_are_seen_on_either_side_of_a_letter_and_not_in_code() {
    for straight in ["it's", "'tis", "d'«Entreaty»", "the members' names"] {
        assert!(has_straight_apostrophe(straight), "{straight}");
    }
    for fine in ["it’s", "the sign ' alone", "`it's` code"] {
        assert!(!has_straight_apostrophe(fine), "{fine}");
    }
}

/// In French one word stands for the campaign and for what is known of it; the other languages have two.
#[test]
fn strings_call_a_campaign_by_one_word_in_french() {
    let french = UiLang::of_code("fr").expect("French");
    let mut others = Vec::new();
    for path in files(french) {
        let text = fs::read_to_string(&path).expect("a file of strings");
        let Ok(read) = parser::parse(text.as_str()) else {
            panic!("{} cannot be read", path.display());
        };
        for entry in &read.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            // What an action is found by is shown nowhere.
            let attributes = message.attributes.iter();
            let attributes = attributes.filter(|one| one.id.name != "words");
            let mut found = Vec::new();
            let values = attributes.map(|one| &one.value);
            for pattern in message.value.iter().chain(values) {
                prose(pattern, &mut found);
            }
            let said = found.concat().to_lowercase();
            if said.contains("paquet") || said.contains("dossier de campagne") {
                others.push(format!("{}: {said}", message.id.name));
            }
        }
    }
    assert!(others.is_empty(), "{others:#?}");
}
