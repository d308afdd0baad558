//! What the program is built of: permissive licences, one registry, no second window library.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The licences under which nobody who passes the program on owes more than a notice; of the MPL
/// the source of its own files.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// How many crates are there in more than one version. Others' crates lag behind each other; the
/// number is to fall. One of them, itertools, is there twice for benchmarks only.
const DOUBLE: usize = 39;

/// Whether an expression of licences (`MIT OR (Apache-2.0 AND BSD-3-Clause)`) can be kept to.
fn is_permissive(expression: &str) -> bool {
    let known = |name: &str| LICENCES.contains(&name.trim());
    let outer = expression.trim();
    // Of alternatives one is enough, outside of parentheses first.
    let parted = |word: &str| {
        let (mut depth, mut parts, mut from) = (0, Vec::new(), 0);
        for (at, c) in outer.char_indices() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ if depth == 0 && outer[at..].starts_with(word) => {
                    parts.push(&outer[from..at]);
                    from = at + word.len();
                }
                _ => {}
            }
        }
        parts.push(&outer[from..]);
        parts
    };
    for word in [" OR ", "/"] {
        let parts = parted(word);
        if parts.len() > 1 {
            return parts.into_iter().any(is_permissive);
        }
    }
    let parts = parted(" AND ");
    if parts.len() > 1 {
        return parts.into_iter().all(is_permissive);
    }
    let inner = outer.strip_prefix('(').and_then(|it| it.strip_suffix(')'));
    inner.map_or_else(|| known(outer), is_permissive)
}

#[test]
fn dependencies_expressions_of_licences_are_understood() {
    for (expression, fit) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("Apache-2.0 OR GPL-2.0-only", true),
        ("GPL-3.0", false),
        ("MIT AND GPL-3.0", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR GPL-3.0) AND LGPL-2.1", false),
        ("", false),
    ] {
        assert_eq!(is_permissive(expression), fit, "{expression}");
    }
}

#[test]
fn dependencies_have_permissive_licences() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Only what is built here: crates for other systems may not be on this machine.
    let version = Command::new(env!("CARGO")).arg("-vV").output();
    let version = String::from_utf8(version.expect("cargo").stdout).expect("text");
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .args(["--filter-platform", host.expect("a host")])
        .current_dir(root)
        .output()
        .expect("cargo");
    let text = String::from_utf8_lossy(&metadata.stdout);
    let all: serde_json::Value = serde_json::from_str(&text)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&metadata.stderr)));
    let packages = all["packages"].as_array().expect("packages");
    assert!(packages.len() > 300, "the packages were not found");
    for package in packages {
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(is_permissive(licence), "{}: {licence}", package["name"]);
    }
}

#[test]
fn dependencies_come_from_one_registry_and_few_twice() {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    let lock: toml::Table = std::fs::read_to_string(lock)
        .expect("text")
        .parse()
        .expect("TOML");
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for package in lock["package"].as_array().expect("packages") {
        let name = package["name"].as_str().expect("a name");
        *versions.entry(name).or_default() += 1;
        let Some(source) = package.get("source") else {
            assert_eq!(name, "entreaty", "a crate that nobody else can get");
            continue;
        };
        let source = source.as_str().unwrap_or_default();
        let registry = "registry+https://github.com/rust-lang/crates.io-index";
        assert_eq!(source, registry, "{name}");
        assert!(package.get("checksum").is_some(), "{name}");
    }
    for name in [
        "egui",
        "eframe",
        "parley",
        "printpdf",
        "lopdf",
        "hayro",
        "handlebars",
        "toml",
    ] {
        assert_eq!(versions.get(name), Some(&1), "{name}");
    }
    let double = versions.values().filter(|count| **count > 1).count();
    assert!(
        double <= DOUBLE,
        "{double} crates are there twice, and were {DOUBLE}"
    );
}
