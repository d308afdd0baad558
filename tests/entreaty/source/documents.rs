//! The documents say where things are: every path, every module and every link in them is there.
//!
//! What stands between backticks is a path if it has a `/` or an ending that files of this tree
//! have. `*`, `<code>` and `NAME` stand for one name, `{a,b}` for each of two. A path that begins
//! in a top folder must be there as it is written; any other may begin at the document, in `src`, or
//! at the end of a path (`cases/*.toml`). A path with `::` is a module of `src`, or something that
//! it defines.

use std::fs;
use std::path::{Path, PathBuf};

use entreaty::problem::Rule;
use entreaty::strings::{UiLang, reason};

const DOCUMENTS: &[&str] = &[
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "RULES.md",
    "seeds/README.md",
    "templates/README.md",
    "tests/README.md",
    "assets/icons/README.md",
    "assets/packaging/README.md",
    "assets/countries/README.md",
    "tests/fonts/README.md",
    "tests/fixtures/lists/README.md",
    "tests/fixtures/lists/kinds/README.md",
];

/// Files that a reader of the documents has or makes, and that are not in this tree.
const OF_THE_READER: &[&str] = &[
    "./list.csv",
    "letterhead.png",
    "not-made.csv",
    "sources/*.txt",
];

/// Endings that make a word in backticks a file.
const ENDINGS: &[&str] = &[
    "rs", "toml", "ftl", "hbs", "md", "tsv", "txt", "csv", "png", "json", "yml", "ttf", "otf",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files and folders of the tree, by their path from its root, with `/`.
fn tree() -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if [".git", "target"].contains(&name.as_ref()) {
                continue;
            }
            let inner = path.strip_prefix(root()).expect("inside");
            found.push(inner.display().to_string().replace('\\', "/"));
            if path.is_dir() {
                walk(&path, found);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    found
}

/// Whether a name is of this pattern: `*`, `<code>` and words in capitals stand for anything.
fn is_of(name: &str, pattern: &str) -> bool {
    let is_placeholder = pattern.len() > 1 && pattern.chars().all(|c| c.is_ascii_uppercase());
    if is_placeholder {
        return true;
    }
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(['*', '<']) {
        pieces.push(&rest[..at]);
        let after = match rest[at..].find('>') {
            Some(end) if rest[at..].starts_with('<') => at + end + 1,
            _ => at + 1,
        };
        rest = &rest[after..];
    }
    let Some((first, others)) = pieces.split_first() else {
        return name == pattern;
    };
    let Some(mut left) = name
        .strip_prefix(first)
        .and_then(|left| left.strip_suffix(rest))
    else {
        return false;
    };
    for piece in others {
        match left.find(piece) {
            Some(at) => left = &left[at + piece.len()..],
            None => return false,
        }
    }
    true
}

/// Whether the last names of a path are those of the pattern, all of them if it is to be whole.
fn ends_as(path: &str, pattern: &str, is_whole: bool) -> bool {
    let names: Vec<&str> = path.split('/').collect();
    let patterns: Vec<&str> = pattern.split('/').collect();
    let has_room = names.len() == patterns.len() || (!is_whole && names.len() > patterns.len());
    let mut pairs = names.iter().rev().zip(patterns.iter().rev());
    has_room && pairs.all(|(name, pattern)| is_of(name, pattern))
}

/// `a/{b,c}` as `a/b` and `a/c`.
fn each_of(path: &str) -> Vec<String> {
    let parts = path
        .split_once('{')
        .and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    match parts {
        Some((before, (inside, after))) => {
            let all = inside
                .split(',')
                .map(|one| format!("{before}{}{after}", one.trim()));
            all.flat_map(|one| each_of(&one)).collect()
        }
        None => vec![path.to_owned()],
    }
}

/// The text without its blocks of code, which show commands and files of a reader's own.
fn prose(text: &str) -> String {
    text.split("\n```").step_by(2).collect()
}

/// The words between backticks that may be paths.
fn spans(text: &str) -> Vec<String> {
    let prose = prose(text);
    let words = prose
        .split('`')
        .skip(1)
        .step_by(2)
        .flat_map(str::split_whitespace);
    let trimmed = words.map(|word| word.trim_matches(['"', '(', ')', ',', ';', '…']));
    trimmed.map(str::to_owned).collect()
}

/// Whether a source defines something of this name: an item, a public field, a variant.
fn defines(text: &str, name: &str) -> bool {
    const ITEMS: [&str; 7] = ["fn", "struct", "enum", "trait", "const", "static", "type"];
    let is_variant = name.starts_with(char::is_uppercase);
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.starts_with("//")).any(|line| {
        let ends_here = |rest: &str| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        let is_item = ITEMS.iter().any(|item| {
            let found = line.split_once(&format!("{item} {name}"));
            found.is_some_and(|(_, rest)| ends_here(rest))
        });
        let rest = line.strip_prefix(name).unwrap_or("no");
        let is_case = is_variant
            && ["", ",", "(", " {"]
                .iter()
                .any(|end| rest.starts_with(end) && ends_here(rest));
        is_item || is_case || line.starts_with(&format!("pub {name}:"))
    })
}

struct Tree {
    files: Vec<String>,
    sources: Vec<(String, String)>,
}

impl Tree {
    fn read() -> Self {
        Self {
            files: tree(),
            sources: crate::source::house::all(),
        }
    }

    fn has_path(&self, path: &str, document: &str) -> bool {
        let path = path.trim_end_matches('/').trim_start_matches("./");
        let top = path.split('/').next().unwrap_or_default();
        let is_whole = path.contains('/') && root().join(top).exists();
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        let beside = root().join(folder).join(path).exists();
        beside || self.files.iter().any(|file| ends_as(file, path, is_whole))
    }

    /// Whether there is such a module, or such a thing in one.
    fn has_module(&self, path: &str) -> bool {
        let path = path.split(['(', '<', '{']).next().unwrap_or_default();
        let names: Vec<&str> = path.trim_end_matches(':').split("::").collect();
        let module = names.join("/");
        let is_file = |file: &str, module: &str| {
            let name = file
                .trim_end_matches(".rs")
                .trim_end_matches("mod")
                .trim_end_matches('/');
            name == module || name.ends_with(&format!("/{module}"))
        };
        if self.sources.iter().any(|(file, _)| is_file(file, &module)) {
            return true;
        }
        let Some((last, before)) = names.split_last() else {
            return false;
        };
        // In the file of the module, or of a type of this name: then its folder and all below it.
        let module = before.join("/");
        self.sources.iter().any(|(file, text)| {
            let is_of_module = is_file(file, &module)
                || file.contains(&format!("{module}/"))
                || defines(text, &module);
            is_of_module && defines(text, last)
        })
    }

    /// What the text names and the tree does not have.
    fn missing(&self, text: &str, document: &str) -> Vec<String> {
        let mut missing = Vec::new();
        for span in spans(text) {
            let is_code = span.starts_with(['-', '{', '$', '@'])
                || span.contains("{{")
                || span.contains("://")
                || span.contains('=')
                || span.contains('…');
            if is_code || OF_THE_READER.contains(&span.as_str()) {
                continue;
            }
            if span.contains("::") {
                if each_of(&span).iter().any(|one| !self.has_module(one)) {
                    missing.push(span);
                }
                continue;
            }
            let ending = span.rsplit_once('.').map(|(_, ending)| ending);
            let is_file = ending.is_some_and(|ending| ENDINGS.contains(&ending)) && span.len() > 4;
            let top = span.split('/').next().unwrap_or_default();
            let in_top = span.contains('/') && self.files.iter().any(|file| file == top);
            if (is_file || in_top)
                && !each_of(&span)
                    .iter()
                    .all(|one| self.has_path(one, document))
            {
                missing.push(span);
            }
        }
        missing
    }
}

#[test]
fn documents_name_paths_that_are_there() {
    let tree = Tree::read();
    let mut missing = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root().join(document)).expect(document);
        seen += spans(&text).len();
        let found = tree.missing(&text, document).into_iter();
        missing.extend(found.map(|path| format!("{document}: {path}")));
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(seen > 300, "the paths were not found");
}

/// The test above finds what is not there, and takes placeholders for what they are.
#[test]
fn documents_paths_that_are_not_there_are_found() {
    let tree = Tree::read();
    let missing = |text: &str| tree.missing(text, "README.md");
    for there in [
        "`src/lib.rs`",
        "`assets/strings/<code>/window.ftl`",
        "`assets/strings/{en,fr}/window.ftl`",
        "`assets/stationery/*.toml`",
        "`cases/*.toml`",
        "`tests/fuzz/run DOOR 60`",
        "`campaign::legible`",
        "`Session::set_draft`",
        "`page::{shape, set_lines}`",
        "`--map name=no/such.csv`",
        "```\n`src/no/such.rs`\n```",
    ] {
        assert!(missing(there).is_empty(), "{there}");
    }
    for gone in [
        "src/no/such.rs",
        "assets/strings/<code>/nothing.ftl",
        "assets/strings/{en,no}/window.ftl",
        "assets/nothing/*.toml",
        "nowhere.rs",
        "campaign::nothing",
        "Session::nothing",
    ] {
        assert_eq!(missing(&format!("`{gone}`")), [gone]);
    }
}

#[test]
fn documents_link_to_files_that_are_there() {
    let mut seen = 0;
    for document in DOCUMENTS.iter().chain(&["CHANGELOG.md"]) {
        let path = root().join(document);
        let text = fs::read_to_string(&path).expect(document);
        for link in prose(&text)
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split([')', '#']).next())
            .filter(|link| !link.is_empty() && !link.starts_with("http"))
        {
            seen += 1;
            let folder = path.parent().expect("a folder");
            assert!(folder.join(link).exists(), "{document}: {link}");
        }
    }
    assert!(seen > 10, "the links were not found");
}

/// The rows of the table of rules.
fn rows() -> String {
    let rows = Rule::ALL.iter().map(|rule| {
        let named = |value: &dyn std::fmt::Debug| format!("{value:?}").to_lowercase();
        let heuristic = if rule.is_heuristic() {
            ", heuristic"
        } else {
            ""
        };
        let example = rule.example().map(|words| format!(" *{words}*"));
        let example = example.unwrap_or_default();
        format!(
            "| `{rule}` | {} | {}{heuristic} | {}{example} |\n",
            named(&rule.level()),
            named(&rule.stage()),
            reason(UiLang::ENGLISH, *rule)
        )
    });
    rows.collect()
}

/// `ENTREATY_TOLD=write cargo test documents_table` writes the table of `RULES.md` anew.
#[test]
fn documents_table_of_rules_is_that_of_the_source() {
    let path = root().join("RULES.md");
    let text = fs::read_to_string(&path).expect("RULES.md");
    let (before, rest) = text.split_once("|---|---|---|---|\n").expect("a table");
    let (_, after) = rest.split_once("\n\n").expect("a text below it");
    let whole = format!("{before}|---|---|---|---|\n{}\n{after}", rows());
    if std::env::var_os("ENTREATY_TOLD").is_some_and(|told| told == "write") {
        fs::write(&path, &whole).expect("RULES.md written");
        return;
    }
    assert!(
        text == whole,
        "RULES.md is not what src/problem/rule.rs and problems.ftl say"
    );
}

#[test]
fn documents_say_what_every_file_of_tests_is_about() {
    let told = fs::read_to_string(root().join("tests/README.md")).expect("it");
    let files = tree();
    let files = files
        .iter()
        .filter_map(|path| path.strip_prefix("tests/entreaty/"));
    let in_folders = files.filter_map(|path| path.split_once('/'));
    let about = |folder: &str| {
        let (_, about) = told.split_once(&format!("\n## `{folder}`"))?;
        Some(about.split("\n## ").next().unwrap_or_default())
    };
    let untold: Vec<(&str, &str)> = in_folders
        .filter(|(_, name)| {
            !name.contains('/') && name.strip_suffix(".rs").is_some_and(|stem| stem != "mod")
        })
        .filter(|(folder, name)| {
            !about(folder).is_some_and(|text| text.contains(&format!("`{name}`")))
        })
        .collect();
    assert!(
        untold.is_empty(),
        "tests/README.md does not name {untold:?}"
    );
}
