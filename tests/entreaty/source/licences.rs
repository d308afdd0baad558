//! What is inside the program, and under which licence: `assets/packaging/licences.txt`, which the
//! window shows and packages carry, names everything that is built in.
//!
//! `ENTREATY_TOLD=write cargo test licences_` writes the file anew, of what `.deny.toml` names as
//! targets; it fetches the sources of crates of other systems that are not here yet.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

/// The most characters of a line: the window shows them as they are.
const WIDTH: usize = 56;

/// What is built in beside crates: its licence, and the file that says so.
const BESIDE: &[(&str, &str, &str)] = &[
    (
        "Source Serif 4",
        "OFL-1.1",
        "assets/fonts/SourceSerif4-LICENSE.md",
    ),
    ("Inter", "OFL-1.1", "assets/fonts/Inter-LICENSE.txt"),
    ("Noto", "OFL-1.1", "assets/fonts/scripts/LICENSE.txt"),
    (
        "Material Symbols",
        "Apache-2.0",
        "assets/icons/LICENSE-Apache-2.0.txt",
    ),
    (
        "sRGB profile",
        "CC0-1.0",
        "assets/colour/sRGB-v2-micro-LICENSE.txt",
    ),
    (
        "Countries, addresses",
        "Unicode-3.0 AND CC-BY-4.0 AND MIT",
        "assets/countries/README.md",
    ),
];

/// Where the texts stand that are said of crates without one.
const USUAL: &[(&str, &str)] = &[("MIT", "LICENSE-MIT"), ("Apache-2.0", "LICENSE-APACHE")];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn file() -> PathBuf {
    root().join("assets/packaging/licences.txt")
}

fn run(program: &str, args: &[&str]) -> String {
    let done = Command::new(program)
        .args(args)
        .current_dir(root())
        .output();
    let done = done.expect(program);
    let why = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program} {args:?}: {why}");
    String::from_utf8(done.stdout).expect("text")
}

/// A crate that is built in.
struct Inside {
    name: String,
    licence: String,
    folder: PathBuf,
}

fn text<'a>(value: &'a Json, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn array<'a>(value: &'a Json, key: &str) -> &'a [Json] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The crates whose code is in the program for a target: neither what only builds it nor what only
/// tests it, nor what runs within the compiler.
fn inside(target: &str, how: &[&str]) -> BTreeMap<String, Inside> {
    let mut args = vec!["metadata", "--locked", "--format-version", "1"];
    args.extend(["--filter-platform", target]);
    args.extend(how);
    let all: Json = serde_json::from_str(&run(env!("CARGO"), &args)).expect("JSON");
    let packages: BTreeMap<&str, &Json> = array(&all, "packages")
        .iter()
        .map(|one| (text(one, "id"), one))
        .collect();
    let nodes: BTreeMap<&str, &Json> = array(&all["resolve"], "nodes")
        .iter()
        .map(|one| (text(one, "id"), one))
        .collect();
    let own = text(&all["resolve"], "root");
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut next = vec![own];
    while let Some(id) = next.pop() {
        let package = packages[id];
        let is_macro = array(package, "targets").iter().any(|target| {
            array(target, "kind")
                .iter()
                .any(|kind| kind == "proc-macro")
        });
        if is_macro || !seen.insert(id) {
            continue;
        }
        let is_used = |one: &&Json| {
            array(one, "dep_kinds")
                .iter()
                .any(|kind| kind["kind"].is_null())
        };
        let used = array(nodes[id], "deps").iter().filter(is_used);
        next.extend(used.map(|one| text(one, "pkg")));
        if id != own {
            let manifest = Path::new(text(package, "manifest_path"));
            let name = format!("{} {}", text(package, "name"), text(package, "version"));
            let one = Inside {
                name: name.clone(),
                licence: text(package, "license").replace('/', " OR "),
                folder: manifest.parent().expect("a folder").to_owned(),
            };
            found.insert(name, one);
        }
    }
    found
}

/// The texts that a crate comes with; of two licences to choose from one is enough.
fn texts(folder: &Path) -> Vec<String> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    let named = |path: &PathBuf, parts: &[&str]| {
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        parts.iter().any(|part| name.contains(part))
    };
    files.retain(|path| {
        named(
            path,
            &[
                "LICENSE",
                "LICENCE",
                "COPYING",
                "NOTICE",
                "COPYRIGHT",
                "UNLICENSE",
            ],
        )
    });
    if files.iter().any(|path| named(path, &["MIT"])) {
        files.retain(|path| !named(path, &["APACHE"]));
    }
    let texts = files
        .iter()
        .filter_map(|path| fs::read_to_string(path).ok());
    texts.map(|text| wrapped(&text)).collect()
}

/// The text with no line longer than [`WIDTH`], and no room at the ends of lines.
fn wrapped(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split_whitespace() {
            let long = word.chars().count();
            if length > 0 && length + 1 + long > WIDTH {
                out.push('\n');
                length = 0;
            }
            if length > 0 {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += long;
        }
        out.push('\n');
    }
    out.trim().to_owned()
}

fn write() {
    let deny = fs::read_to_string(root().join(".deny.toml")).expect("a file");
    let deny: toml::Table = deny.parse().expect("TOML");
    let targets = deny["graph"]["targets"].as_array().expect("targets");
    let targets = targets.iter().filter_map(toml::Value::as_str);
    let all: BTreeMap<String, Inside> = targets.flat_map(|target| inside(target, &[])).collect();
    let mut out = String::from(
        "What is inside Entreaty, and under which licences.\n\n\
         Entreaty itself: MIT OR Apache-2.0, as you choose.\n\n",
    );
    for (name, licence, _) in BESIDE {
        out.extend([name, ": ", licence, "\n"]);
    }
    out.push('\n');
    for one in all.values() {
        out.push_str(&wrapped(&format!("{}: {}", one.name, one.licence)));
        out.push('\n');
    }
    let mut by_text: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for one in all.values() {
        let mut own = texts(&one.folder);
        if own.is_empty() {
            let usual = USUAL
                .iter()
                .find(|(licence, _)| one.licence.contains(licence));
            let usual = usual.map(|(_, file)| fs::read_to_string(root().join(file)).expect("it"));
            let usual = usual
                .map(|text| wrapped(&text.replace("2026 The Entreaty authors", "its authors")));
            own.push(usual.unwrap_or_else(|| format!("({})", one.licence)));
        }
        for text in own {
            by_text.entry(text).or_default().push(&one.name);
        }
    }
    for (name, _, file) in BESIDE {
        let text = fs::read_to_string(root().join(file)).expect("it");
        by_text.entry(wrapped(&text)).or_default().push(name);
    }
    let line = "=".repeat(WIDTH);
    let mut texts: Vec<_> = by_text
        .into_iter()
        .map(|(text, names)| (names, text))
        .collect();
    texts.sort();
    for (names, text) in texts {
        let part = format!("\n{line}\n{}\n\n{text}\n", wrapped(&names.join(", ")));
        out.push_str(&part);
    }
    fs::write(file(), out).expect("written");
}

#[test]
fn licences_name_everything_that_is_inside() {
    if std::env::var_os("ENTREATY_TOLD").is_some_and(|told| told == "write") {
        write();
    }
    let told = fs::read_to_string(file()).expect("the file");
    let list = told.split("====").next().expect("a list");
    let version = run("rustc", &["-vV"]);
    let host = version
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .expect("a host");
    let inside = inside(host, &["--offline"]);
    assert!(inside.len() > 200, "{}", inside.len());
    let again = "write it anew: ENTREATY_TOLD=write cargo test licences_";
    for one in inside.values() {
        let line = wrapped(&format!("{}: {}", one.name, one.licence));
        assert!(list.contains(&format!("\n{line}\n")), "{line}: {again}");
        assert!(!one.licence.is_empty(), "{}", one.name);
    }
    // What is no longer used is not named either.
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("a file");
    let lock: toml::Table = lock.parse().expect("TOML");
    let locked: BTreeSet<String> = lock["package"]
        .as_array()
        .expect("packages")
        .iter()
        .map(|one| {
            format!(
                "{} {}",
                one["name"].as_str().unwrap_or_default(),
                one["version"].as_str().unwrap_or_default()
            )
        })
        .collect();
    let crates = list.split("\n\n").nth(3).expect("the crates");
    let named = crates
        .lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, _)| name);
    for name in named {
        assert!(locked.contains(name), "{name} is in no lock file: {again}");
    }
    for (name, _, file) in BESIDE {
        assert!(list.contains(name));
        let text = wrapped(&fs::read_to_string(root().join(file)).expect("it"));
        assert!(told.contains(&text), "{file}: {again}");
    }
    let long = told
        .lines()
        .filter(|line| line.chars().count() > WIDTH && line.contains(' '));
    assert_eq!(long.count(), 0);
}
