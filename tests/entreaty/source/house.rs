//! The rules of the house: who may use whom, and who owns which dependency.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use entreaty::press::file::ExportKind;

use crate::source::graph::{Graph, is_family};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(root().join("src")).expect("inside");
            let name = name.display().to_string().replace('\\', "/");
            found.push((name, fs::read_to_string(&path).expect("text")));
        }
    }
}

pub(crate) fn all() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&root().join("src"), &mut found);
    found
}

/// Whether a file is of unit tests alone.
fn is_of_tests(file: &str) -> bool {
    file == "tests.rs" || file.ends_with("/tests.rs") || file.contains("/tests/")
}

/// The walk: an import only ever goes back along it.
const ORDER: &[&str] = &[
    "problem", "country", "campaign", "strings", "letter", "page", "pdf", "docx", "press", "store",
    "proposal", "batch", "app", "cli",
];

fn module(name: &str) -> &str {
    name.split(['/', '.']).next().unwrap_or_default()
}

/// The code without its unit tests, which may look ahead.
pub(crate) fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default()
}

#[test]
fn house_imports_only_go_back_along_the_walk() {
    let place = |name: &str| ORDER.iter().position(|module| *module == name);
    let mut seen = 0;
    // Tests may use what comes later, in a file of their own as within one.
    for (file, text) in all().into_iter().filter(|(file, _)| !is_of_tests(file)) {
        let Some(own) = place(module(&file)) else {
            assert!(
                ["lib.rs", "main.rs"].contains(&file.as_str()),
                "{file} is on no walk"
            );
            continue;
        };
        for part in code(&text).split("crate::").skip(1) {
            let used: String = part
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if let Some(used) = place(&used) {
                seen += 1;
                assert!(used <= own, "{file} uses {}", ORDER[used]);
            }
        }
    }
    assert!(seen > 30, "the imports were not found");
}

#[test]
fn house_big_dependencies_have_one_owner() {
    for (dependency, owners) in [
        ("egui", &["app/"][..]),
        ("eframe", &["app/"]),
        ("rfd", &["app/"]),
        ("fluent_bundle", &["strings/", "app/"]),
        ("sys_locale", &["strings/"]),
        ("printpdf", &["pdf/"]),
        ("lopdf", &["pdf/"]),
        ("hayro", &["pdf/"]),
        ("hayro_cmap", &["pdf/"]),
        ("subsetter", &["pdf/"]),
        ("parley", &["page/"]),
        ("hypher", &["page/", "store/document/hyphen.rs"]),
        ("regex", &["proposal/"]),
        ("textwrap", &["page/", "letter/plain.rs"]),
        ("docx_rs", &["docx/"]),
        ("png::Encoder", &["campaign/letterhead.rs", "pdf/"]),
        ("png::DecodingError", &["campaign/picture.rs"]),
        ("zune_jpeg", &["campaign/picture.rs"]),
        ("flate2", &["pdf/"]),
        ("unicode_security", &["campaign/legible.rs"]),
        ("handlebars", &["letter/", "batch/names.rs"]),
        ("pulldown_cmark", &["letter/", "strings/guide.rs"]),
        ("similar", &["letter/edit/"]),
        ("email_encoding", &["press/file/mail.rs"]),
        ("annotate_snippets", &["strings/terminal.rs"]),
        ("clap", &["cli/"]),
        ("clap_complete", &["cli/"]),
        ("clap_mangen", &["cli/"]),
        (
            "zip::ZipArchive",
            &["campaign/", "batch/table/", "store/document/office.rs"],
        ),
        (
            "encoding_rs",
            &[
                "batch/table/",
                "batch/columns/damage.rs",
                "store/dictionary.rs",
            ],
        ),
        ("spellbook", &["store/dictionary.rs"]),
        ("icalendar", &["store/diary/reminders.rs"]),
        ("fontdb", &["app/kernel/system_faces.rs"]),
        ("unicode_bidi", &["app/kernel/as_printed.rs"]),
        ("skrifa", &["page/added.rs", "app/kernel/system_faces.rs"]),
        ("chardetng", &["batch/table/"]),
        (
            "quick_xml",
            &["docx/", "batch/table/", "store/document/office.rs"],
        ),
        ("rayon", &["batch/", "cli/batch.rs"]),
        (
            "std::fs",
            &[
                "campaign/input.rs",
                "campaign/load.rs",
                "store/",
                "batch/",
                "cli/",
            ],
        ),
        ("rustix", &["campaign/input.rs", "store/"]),
        ("ctrlc", &["store/disk/"]),
    ] {
        for (file, text) in all().into_iter().filter(|(file, _)| !is_of_tests(file)) {
            let used = code(&text).lines().any(|line| {
                let line = line.trim();
                // What stands in quotation marks names a file's ending and no crate.
                let outside: String = line.split('"').step_by(2).collect();
                !line.starts_with("//")
                    && outside
                        .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'))
                        .any(|word| {
                            word == dependency
                                || word.starts_with(&format!("{dependency}::"))
                                || word.starts_with(&format!("std::{dependency}::"))
                        })
            });
            let owned = owners.iter().any(|owner| file.starts_with(owner));
            assert!(!used || owned, "{file} uses {dependency}");
        }
    }
}

/// What strangers wrote is made harmless in one place.
#[test]
fn house_speaks_in_one_place() {
    let ways = ["io::stdout", "io::stderr", "println!", "print!("];
    let mut seen = 0;
    for (file, text) in all()
        .iter()
        .filter(|(file, _)| !file.ends_with("tests.rs") && !file.ends_with("corpus.rs"))
    {
        let code = text.split("#[cfg(test)]\n").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim().starts_with("//"));
        let found: Vec<&str> = code
            .filter(|line| ways.iter().any(|way| line.contains(way)))
            .collect();
        seen += found.len();
        // That one writes to the program that called it.
        let speaks = ["cli/output.rs", "store/document/apart.rs"].contains(&file.as_str());
        assert!(speaks || found.is_empty(), "{file}: {found:?}");
    }
    assert!(seen > 3, "the ways were not found");
}

/// What tests let fail step by step is all that changes the disk.
#[test]
fn house_changes_the_disk_in_one_place() {
    let changes = [
        "fs::write",
        "fs::rename",
        "fs::remove",
        "fs::create",
        "fs::copy",
        "fs::hard_link",
        "fs::set_permissions",
        "File::create",
        "OpenOptions",
        "tempfile::",
    ];
    let mut seen = 0;
    for (file, text) in all().iter().filter(|(file, _)| !is_of_tests(file)) {
        let code = text.split("#[cfg(test)]\n").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim().starts_with("//"));
        let found = code.filter(|line| changes.iter().any(|change| line.contains(change)));
        let found: Vec<&str> = found.collect();
        seen += found.len();
        assert!(
            file.starts_with("store/disk") || found.is_empty(),
            "{file}: {found:?}"
        );
    }
    assert!(seen > 5, "the steps were not found");
}

/// The dependencies with their features, as one of the two commands builds them.
fn built(edges: &str) -> BTreeSet<String> {
    let tree = ["tree", "--offline", "--locked", "--prefix", "none"];
    let done = Command::new(env!("CARGO"))
        .args(tree)
        .args(["--format", "{p} {f}", "--edges", edges])
        .current_dir(root())
        .output()
        .expect("cargo");
    let said = String::from_utf8(done.stdout).expect("text");
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{why}");
    said.lines()
        .filter(|line| !line.contains(" feature \""))
        .map(|line| line.trim_end_matches(" (*)").to_owned())
        .collect()
}

#[test]
fn house_both_commands_build_the_same() {
    let (window, tests) = (built("no-dev,features"), built("features"));
    assert!(window.len() > 100);
    // A crate with other features is built twice, and with it all that use it: ask for the tests'
    // features in [dependencies].
    let twice: Vec<_> = window.difference(&tests).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn house_the_readme_and_the_changelog_are_true() {
    let read = |name: &str| fs::read_to_string(root().join(name)).expect(name);
    let readme = read("README.md");
    for command in [
        "cargo run --release",
        "cargo test --release",
        "entreaty letter",
        "entreaty batch",
        "entreaty check",
        "entreaty show",
    ] {
        assert!(readme.contains(command), "README.md: {command}");
    }
    for link in readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
    {
        if !link.starts_with("http") && !link.starts_with('#') {
            assert!(root().join(link).exists(), "README.md: {link}");
        }
    }
    assert!(read("CHANGELOG.md").contains(env!("CARGO_PKG_VERSION")));
    let architecture = read("ARCHITECTURE.md");
    for module in ORDER {
        assert!(
            architecture.contains(&format!("`{module}")),
            "ARCHITECTURE.md: {module}"
        );
    }
}

/// The part of the window that a file of it belongs to.
fn part(file: &str) -> Option<&str> {
    let inner = file.strip_prefix("app/")?;
    inner.split_once('/').map(|(part, _)| part)
}

/// What a file of a feature is for.
fn role(file: &str) -> &str {
    let name = file.split('/').nth(2).unwrap_or_default();
    name.trim_end_matches(".rs")
}

/// The window's imports go shell → features → kernel, and no feature imports another. In a feature
/// view, update and worker import messages and state, and the message the state.
#[test]
fn house_the_window_is_laid_out_by_feature() {
    let graph = Graph::of_src();
    let mut seen = 0;
    for (file, uses) in &graph.uses {
        let Some(own) = part(file) else { continue };
        for used in uses {
            let Some(other) = part(used) else { continue };
            seen += 1;
            let goes_on = own == "shell" || other == own || other == "kernel";
            assert!(goes_on, "{file} imports {used}");
            if own != other || ["shell", "kernel"].contains(&own) {
                continue;
            }
            let (from, to) = (role(file), role(used));
            let allowed = match from {
                _ if from == to || to == "state" => true,
                "update" | "worker" | "view" => !["update", "worker", "view"].contains(&to),
                _ => false,
            };
            assert!(allowed, "{file} imports {used}");
        }
    }
    assert!(seen > 300, "the imports were not found");
}

#[test]
fn house_no_circle_is_larger_than_a_file_with_its_children() {
    let graph = Graph::of_src();
    let circles = graph.circles();
    let large: Vec<_> = circles.iter().filter(|circle| !is_family(circle)).collect();
    assert!(large.is_empty(), "{large:#?}");
    assert!(!circles.is_empty(), "the families were not found");
}

/// The arguments of a call that begins at the end of `before`, up to its closing bracket.
fn arguments(rest: &str) -> &str {
    let mut depth = 0;
    let end = rest.find(|c| {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            _ => {}
        }
        depth < 0
    });
    &rest[..end.unwrap_or(rest.len())]
}

#[test]
fn house_problems_are_values() {
    let mut seen = 0;
    for (file, text) in all() {
        let mut found = Vec::new();
        for call in ["Problem::error(", "Problem::warning(", "Problem::of("] {
            for rest in text.split(call).skip(1) {
                let given = arguments(rest);
                seen += 1;
                let is_sentence = ["\"", "format!", "message"].iter().any(|part| {
                    given.trim_start().starts_with(part) || given.contains(&format!(", {part}"))
                });
                // A value's own texts stand in its braces.
                if is_sentence && !given.contains("Problem::") {
                    found.push(given.to_owned());
                }
            }
        }
        assert!(found.is_empty(), "{file}: {found:?}");
    }
    assert!(seen > 150, "the problems were not found");
}

/// A kind of file that letters are exported as is a line of the table in `press/file.rs`, and
/// nothing else names it: menu, palette, dialogs and command line go through the table. PDF is what
/// goes by post, so that batches and handouts name it.
#[test]
fn house_kinds_of_files_stand_in_one_table() {
    let mut found = Vec::new();
    let mut seen = 0;
    for (file, text) in all() {
        let is_test = file.ends_with("tests.rs") || file.contains("/tests/");
        if is_test || file == "press/file.rs" {
            continue;
        }
        seen += usize::from(text.contains("ExportKind"));
        let code = code(&text);
        // What hangs on an ending is a column of the table.
        if code.contains("match kind.ending()") || code.contains(".ending() == \"") {
            found.push(format!("{file}: compares an ending"));
        }
        for kind in ExportKind::ALL
            .iter()
            .filter(|kind| **kind != ExportKind::Pdf)
        {
            for name in [
                format!("ExportKind::{kind:?}"),
                format!("export-{}", kind.ending()),
            ] {
                if code.contains(&name) {
                    found.push(format!("{file}: {name}"));
                }
            }
        }
    }
    assert!(found.is_empty() && seen > 5, "{found:#?}");
}

/// A changed or translated word changes no behaviour: nothing compares a problem's words, looks
/// into them or keeps them to compare.
#[test]
fn house_no_logic_reads_a_problems_words() {
    let words = [".message(", ".sentence(", ".advice("];
    let logic = [
        "==",
        "!=",
        ".contains(",
        "starts_with(",
        "ends_with(",
        "matches!(",
        "BTreeSet",
        "HashSet",
        "BTreeMap",
        "HashMap",
        "dedup",
        "sort",
    ];
    let mut seen = 0;
    let is_test = |file: &str| file.ends_with("tests.rs") || file.contains("/tests/");
    for (file, text) in all().iter().filter(|(file, _)| !is_test(file)) {
        for statement in code(text).split([';', '{', '}']) {
            // `message()` without a language is what a library says.
            let call = words
                .iter()
                .filter_map(|call| statement.find(call).map(|at| (at, call.len())));
            let mut call = call.filter(|(at, long)| !statement[at + long..].starts_with(')'));
            let Some((at, _)) = call.next() else {
                continue;
            };
            let line = statement[..at].rfind('\n').unwrap_or_default();
            let statement = &statement[line..];
            seen += 1;
            let found = logic.iter().find(|part| statement.contains(**part));
            assert!(found.is_none(), "{file}: {statement}");
        }
    }
    assert!(seen > 10, "nobody says anything");
}
