//! The program is killed at moments of no choice, over and over: `ENTREATY_KILLS=1000 cargo test
//! --test entreaty kills_ -- --ignored`; fifty times without the variable.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fastrand::Rng;

use crate::helper::copy;

type Files = BTreeMap<String, Vec<u8>>;

/// How often to kill.
pub(crate) fn count() -> usize {
    let asked = std::env::var("ENTREATY_KILLS").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(50)
}

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .expect("inside")
                    .display()
                    .to_string();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// What stands where a work may be under way.
fn beside(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    let folders = [folder.to_owned(), folder.join("there")];
    let entries = folders.into_iter().flat_map(fs::read_dir).flatten();
    entries.flatten()
}

/// Whether a work is under way.
fn has_work(folder: &Path) -> bool {
    beside(folder).any(|entry| {
        entry
            .file_name()
            .to_string_lossy()
            .starts_with(".entreaty-")
    })
}

/// Whether one has begun to put its files where they belong.
fn has_journal(folder: &Path) -> bool {
    beside(folder).any(|entry| entry.path().join("journal.toml").exists())
}

fn finals(folder: &Path) -> Files {
    let mut all = files(folder);
    all.retain(|name, _| !name.contains(".entreaty-"));
    all
}

fn begin(args: &[&str], before: &[&str]) -> (tempfile::TempDir, Command) {
    let folder = tempfile::tempdir().expect("a folder");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/verania-2026");
    copy(&pack, &folder.path().join("pack"));
    let row = |n: usize| format!("Ann Lee {n},{n} High St,Ireland\n");
    let rows = (0..40).map(row).collect::<Vec<_>>().concat();
    fs::write(
        folder.path().join("a.csv"),
        format!("Name,Address,Country\n{rows}"),
    )
    .expect("a list");
    // One letter after another is moved into a folder that is there already.
    fs::create_dir(folder.path().join("there")).expect("a folder");
    for name in before {
        fs::write(folder.path().join(name), "old").expect("a file");
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_entreaty"));
    command
        .args(args)
        .current_dir(folder.path())
        .env("HOME", folder.path().join("home"))
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    (folder, command)
}

#[test]
#[ignore = "takes minutes"]
fn kills_leave_nothing_half_written_and_the_next_work_tidies_up() {
    let to = ["--to", "president", "--date", "2026-11-21"];
    let of = |some: &[&'static str], more: &[&'static str]| [some, &to, more].concat();
    let batch = ["batch", "--senders", "a.csv", "--jobs", "2"];
    let letter = [
        "letter",
        "--name",
        "Ann",
        "--address",
        "1 St; Town; Ireland",
        "--sources",
    ];
    let manifest = ["--manifest", "made.csv"];
    let works = [
        of(&batch, &[&["-o", "all.pdf"], &manifest[..]].concat()),
        of(
            &batch,
            &[&["-o", "all.pdf", "--per-file", "4"], &manifest[..]].concat(),
        ),
        of(&batch, &[&["--each", "each"], &manifest[..]].concat()),
        of(&batch, &["--each", "there"]),
        of(&letter, &["-o", "all.png"]),
        vec!["pack", "build", "pack", "-o", "all.entreaty"],
        vec!["pack", "new", "new", "--from", "pack"],
    ];
    let before = ["all.pdf", "all.png", "made.csv", "all.entreaty"];
    let mut dice = Rng::with_seed(0x9e37_79b9_7f4a_7c15);
    let (mut begun, mut midway, mut swept) = (0, 0, 0);
    for work in &works {
        let (folder, mut command) = begin(work, &before);
        let old = finals(folder.path());
        let start = Instant::now();
        assert!(command.status().expect("it starts").success(), "{work:?}");
        let took = start.elapsed();
        let new = finals(folder.path());
        assert!(old != new);
        for _ in 0..count().div_ceil(works.len()) {
            let (folder, mut command) = begin(work, &before);
            let mut child = command.spawn().expect("it starts");
            let micros = u64::try_from(took.as_micros() / 2).unwrap_or(u64::MAX);
            let mut wait = |until: &dyn Fn() -> bool| {
                while !until() && child.try_wait().expect("a child").is_none() {}
            };
            wait(&|| has_work(folder.path()));
            // The renaming at the end takes hardly any time: half of the kills are sent there.
            if dice.bool() {
                sleep(Duration::from_micros(dice.u64(0..=micros)));
            } else {
                wait(&|| has_journal(folder.path()));
                let since = Instant::now();
                let moment = Duration::from_micros(dice.u64(0..200));
                while since.elapsed() < moment {}
            }
            begun += usize::from(has_journal(folder.path()));
            let _ = child.kill();
            child.wait().expect("it ends");
            let there = finals(folder.path());
            for (name, bytes) in &there {
                let whole = [&old, &new].iter().any(|all| all.get(name) == Some(bytes));
                assert!(whole, "{work:?}: {name} is half-written");
            }
            assert!(
                old.keys().all(|name| there.contains_key(name)),
                "{work:?}: lost"
            );
            midway += usize::from(there != old && there != new);
            let left = files(folder.path()).len() > there.len();
            // The next work in each folder, whatever it is.
            for next in ["next.txt", "there/next.txt"] {
                let next = folder.path().join(next);
                crate::helper::entreaty()
                    .args(letter.into_iter().chain(to))
                    .args(["-o", &next.display().to_string()])
                    .run()
                    .works();
                fs::remove_file(next).expect("the next letter");
            }
            let there = finals(folder.path());
            assert!(there == old || there == new, "{work:?}: {:?}", there.keys());
            let rest: Vec<String> = files(folder.path())
                .into_iter()
                // Killed between two steps of its very beginning, it has nothing in it.
                .filter(|(name, bytes)| name.contains(".entreaty-") && !bytes.is_empty())
                .map(|(name, _)| name)
                .collect();
            assert!(rest.is_empty(), "{work:?}: {rest:?}");
            swept += usize::from(left);
        }
    }
    println!(
        "{begun} were killed when renaming had begun; {swept} left something that was taken away, \
         {midway} of them among the renames"
    );
    assert!(swept > 0, "no kill came in time");
    assert!(begun > 0, "no kill came when renaming had begun");
}
