//! What people are told of broken packs and templates: `tests/broken/packs` has what differs from
//! the invented pack in a folder each, `tests/broken/templates` a file each, and beside each
//! stands what is told. To write those files anew: `ENTREATY_TOLD=write cargo test broken`, and
//! then read each one aloud.

use std::fs;
use std::path::{Path, PathBuf};

use entreaty::campaign::load;

use crate::helper::{Call, Done, entreaty};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

/// The files of `from` as those of a folder `pack`, no longer sealed.
pub fn copied(call: Call, from: &Path) -> Call {
    let names = load::names_in(from).expect("a pack");
    names.into_iter().fold(call, |call, name| {
        let text = fs::read_to_string(from.join(&name)).expect("text");
        let lines = text.lines().filter(|line| !line.starts_with("checked = "));
        let text: String = lines.flat_map(|line| [line, "\n"]).collect();
        call.file(&format!("pack/{name}"), &text)
    })
}

/// Holds the errors that were told against those in the file.
fn hold(done: &Done, told: &Path, wrong: &mut Vec<String>) {
    // Warnings come first; that nobody has checked these entries is true of each.
    let all = done.stderr();
    let errors = all.find("error").map_or("", |at| &all[at..]);
    if std::env::var_os("ENTREATY_TOLD").is_some() {
        fs::write(told, errors).expect("written");
    }
    let expected = fs::read_to_string(told).unwrap_or_default();
    if expected != errors || errors.is_empty() {
        wrong.push(format!("{}:\n{errors}", told.display()));
    }
}

pub fn each(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("fixtures").flatten();
    let mut all: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    all.retain(|path| path.extension().is_some_and(|found| found == ending));
    all.sort();
    assert!(all.len() >= 20, "{}", all.len());
    all
}

#[test]
fn broken_packs_are_told_as_people_want_to_hear_it() {
    let mut wrong = Vec::new();
    for told in each(&folder("broken/packs"), "txt") {
        let call = copied(entreaty(), &folder("packs/verania-2026"));
        let call = copied(call, &told.with_extension(""));
        let done = call.args(["check", "pack"]).run().exits(1);
        hold(&done, &told, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn broken_templates_are_told_as_people_want_to_hear_it() {
    let mut wrong = Vec::new();
    for path in each(&folder("broken/templates"), "hbs") {
        let name = path.file_name().expect("a name").display().to_string();
        let text = fs::read_to_string(&path).expect("text");
        let done = copied(entreaty(), &folder("packs/verania-2026"))
            .file(&name, &text)
            .args(["check", &name, "--pack", "pack"])
            .run()
            .exits(1);
        hold(&done, &path.with_extension("txt"), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
