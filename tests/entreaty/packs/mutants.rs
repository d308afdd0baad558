//! Whether the checks notice when something in a pack goes wrong: claims, dates, statuses,
//! attributions, consents and requests are broken one at a time, generated from the pack.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use entreaty::campaign::load;
use entreaty::problem::has_errors;
use toml::{Table, Value};

/// A pack's files, parsed.
type Pack = BTreeMap<String, Table>;

/// One thing broken: what, in which file, and the file with it.
struct Mutant {
    kind: &'static str,
    what: String,
    file: String,
    table: Table,
}

fn pack() -> Pack {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    let mut pack = Pack::new();
    for folder in ["", "cases/"] {
        for entry in fs::read_dir(root.join(folder)).expect("the pack") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = path.file_name().expect("a name").to_string_lossy();
                let text = fs::read_to_string(&path).expect("text");
                pack.insert(format!("{folder}{name}"), text.parse().expect("TOML"));
            }
        }
    }
    pack
}

/// A change of an entry; false if there is nothing of its kind to change.
type Break = fn(&mut Table) -> bool;

/// Every way to break an entry of this file: what is broken, and the change.
fn breaks(file: &str) -> Vec<(&'static str, Break)> {
    match file {
        "claims.toml" => vec![
            ("standing", |entry| {
                swap(entry, "standing", &["established", "alleged", "disputed"])
            }),
            ("attribution", |entry| entry.remove("by").is_some()),
            ("attribution", |entry| in_text(entry, "by", "Nobody")),
            ("claim", |entry| number(entry, "text")),
            ("claim", |entry| negate(entry, "text")),
            ("source", |entry| entry.remove("sources").is_some()),
            ("graphic", |entry| entry.remove("graphic").is_some()),
        ],
        "recommendations.toml" => vec![
            ("request", |entry| {
                swap(entry, "addressee", &["president", "prosecutor", "interior"])
            }),
            ("request", |entry| {
                swap(entry, "kind", &["release", "care", "visits"])
            }),
            ("request", |entry| {
                in_text(entry, "text", "release everybody who is held")
            }),
            ("request", |entry| swap(entry, "status", &["met", "open"])),
        ],
        "addressees.toml" => vec![
            ("address", |entry| in_text(entry, "salutation", "Hello,")),
            ("date", |entry| {
                nested(entry, "address", |address| {
                    put(address, "confirmed", "2025")
                })
            }),
        ],
        _ if file.starts_with("cases/") => vec![
            ("consent", |entry| {
                swap(entry, "consent", &["unknown", "person"])
            }),
            ("status", |entry| {
                nested(entry, "status", |status| {
                    swap(status, "state", &["detained", "released"])
                })
            }),
            ("status", |entry| {
                nested(entry, "status", |status| negate(status, "text"))
            }),
            ("date", |entry| {
                nested(entry, "status", |status| {
                    put(status, "confirmed", "2026-10")
                })
            }),
            ("date", |entry| {
                nested(entry, "status", |status| {
                    status.contains_key("on") && put(status, "on", "2015")
                })
            }),
        ],
        _ => Vec::new(),
    }
}

fn put(entry: &mut Table, key: &str, value: &str) -> bool {
    entry.insert(key.to_owned(), Value::String(value.to_owned()))
        != Some(Value::String(value.to_owned()))
}

/// Another of the values than the one that stands there.
fn swap(entry: &mut Table, key: &str, values: &[&str]) -> bool {
    let now = entry
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let other = values.iter().find(|value| **value != now);
    other.is_some_and(|other| put(entry, key, other))
}

fn nested(entry: &mut Table, key: &str, change: fn(&mut Table) -> bool) -> bool {
    entry
        .get_mut(key)
        .and_then(Value::as_table_mut)
        .is_some_and(change)
}

fn in_text(entry: &mut Table, key: &str, text: &str) -> bool {
    let of = entry.get_mut(key).and_then(Value::as_table_mut);
    of.is_some_and(|text_of| put(text_of, "en", text))
}

/// The first number of a text, changed.
fn number(entry: &mut Table, key: &str) -> bool {
    let text = entry
        .get(key)
        .and_then(|text| text.get("en"))
        .and_then(Value::as_str);
    let text = text.unwrap_or_default().to_owned();
    let Some(at) = text.find(|c: char| c.is_ascii_digit()) else {
        return false;
    };
    let digit = if text[at..].starts_with('9') {
        "1"
    } else {
        "9"
    };
    in_text(
        entry,
        key,
        &format!("{}{digit}{}", &text[..at], &text[at + 1..]),
    )
}

/// A text that says the opposite, or what it did not say.
fn negate(entry: &mut Table, key: &str) -> bool {
    let text = entry
        .get(key)
        .and_then(|text| text.get("en"))
        .and_then(Value::as_str);
    let text = text.unwrap_or_default().to_owned();
    let negated = text
        .replacen(" was ", " was not ", 1)
        .replacen(" had ", " had never ", 1);
    negated != text && in_text(entry, key, &negated)
}

fn mutants(pack: &Pack) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (file, table) in pack {
        let lists: Vec<&String> = table.keys().filter(|key| table[*key].is_array()).collect();
        for (kind, change) in breaks(file) {
            let mut add = |what: String, table: Table| {
                mutants.push(Mutant {
                    kind,
                    what,
                    file: file.clone(),
                    table,
                });
            };
            if file.starts_with("cases/") {
                let mut broken = table.clone();
                if change(&mut broken) {
                    add(file.clone(), broken);
                }
                continue;
            }
            for list in &lists {
                let count = table[*list].as_array().map_or(0, Vec::len);
                for index in 0..count {
                    let mut broken = table.clone();
                    let entries = broken[*list].as_array_mut().expect("a list");
                    let entry = entries[index].as_table_mut().expect("an entry");
                    let id = entry["id"].to_string();
                    if change(entry) {
                        add(id, broken);
                    }
                }
            }
        }
    }
    mutants
}

fn caught(pack: &Pack, mutant: &Mutant, sealed: bool) -> bool {
    let files = pack
        .iter()
        .map(|(name, table)| {
            let table = if *name == mutant.file {
                &mutant.table
            } else {
                table
            };
            let text = toml::to_string(table).expect("TOML");
            let kept = text
                .lines()
                .filter(|line| sealed || !line.starts_with("checked = "));
            let text: String = kept
                .flat_map(|line| {
                    [
                        line, "
",
                    ]
                })
                .collect();
            (name.clone(), text.into_bytes())
        })
        .collect();
    has_errors(&load::from_files(&files, "").problems)
}

#[test]
fn mutants_of_the_pack_are_noticed() {
    let pack = pack();
    let all = mutants(&pack);
    assert!(all.len() >= 400, "{} mutants", all.len());
    // Every fourth of them, which is enough to tell and quick enough to run each time.
    let tried: Vec<&Mutant> = all.iter().step_by(4).collect();
    assert!(tried.len() >= 100);
    let mut missed = Vec::new();
    let mut by_structure = 0;
    for mutant in &tried {
        if !caught(&pack, mutant, true) {
            missed.push(format!(
                "{} of {} in {}",
                mutant.kind, mutant.what, mutant.file
            ));
        }
        by_structure += usize::from(caught(&pack, mutant, false));
    }
    let share = |count: usize| count * 100 / tried.len();
    println!(
        "{} of {} mutants tried: {} % noticed, {} % without the second reader's seals",
        tried.len(),
        all.len(),
        share(tried.len() - missed.len()),
        share(by_structure)
    );
    assert!(share(tried.len() - missed.len()) >= 95, "{missed:#?}");
    assert!(share(by_structure) >= 40);
}

#[test]
fn the_pack_itself_is_no_mutant() {
    let pack = pack();
    let unchanged = Mutant {
        kind: "none",
        what: String::new(),
        file: String::new(),
        table: Table::new(),
    };
    assert!(!caught(&pack, &unchanged, true));
}
