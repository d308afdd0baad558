//! Every step of every operation fails once, and once the program is killed there.

mod steps;
#[cfg(unix)]
mod strangers;
mod sweeping;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

use super::autosave::{self, Keeper, Kept};
use super::diary::Letters;
use super::diary::kept::Book;
use super::disk::faults::{self, Fault};
use super::folders::Folders;
use super::lists::{Lists, Mapping};
use super::outputs::{self, Outputs};
use super::packs::Packs;
use super::recent::{self, Recent};
use super::settings::{self, Settings};
use super::signing::{self, Person, Signing, Table};
use super::{atomic, keys, own_pack, temporary};
use crate::campaign::load::{self, Loaded};
use crate::campaign::maker::Secret;
use crate::problem::Advice;

/// No room, not allowed, another device, and a signal that came in between.
#[cfg(unix)]
const NUMBERS: [i32; 4] = [28, 13, 18, INTERRUPTED];
#[cfg(unix)]
const INTERRUPTED: i32 = 4;

type Files = BTreeMap<String, Vec<u8>>;

/// The files below this folder, without those of works under way and locks.
fn files(folder: &Path) -> Files {
    let mut all = everything(folder);
    all.retain(|name, _| !is_ours(name));
    all
}

fn everything(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().display().to_string();
                let mut bytes = fs::read(&path).unwrap();
                // A table names the files it tells of.
                if let Ok(text) = std::str::from_utf8(&bytes) {
                    let here = folder.display().to_string();
                    bytes = text.replace(&here, "").into_bytes();
                }
                found.insert(name, bytes);
            }
        }
    }
    found
}

fn is_ours(name: &str) -> bool {
    name.contains(".entreaty-") || name.ends_with("lock")
}

/// As if what is ours had been made two minutes ago.
fn age(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            age(&path);
        }
        // Not a second name of a file that was there.
        if is_ours(&entry.file_name().to_string_lossy()) {
            let past = SystemTime::now() - Duration::from_mins(2);
            File::open(&path).unwrap().set_modified(past).unwrap();
        }
    }
}

fn sweep(folder: &Path) {
    outputs::sweep(folder);
    autosave::sweep(folder);
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            sweep(&entry.path());
        }
    }
}

/// Lets each step of `act` fail, and the program be killed there: `before` makes what stands in a
/// folder, `act` changes it and says what went wrong, and is done again without the fault if
/// `again`. Gives the steps.
#[cfg(unix)]
pub(crate) fn each_step(
    what: &str,
    numbers: &[i32],
    again: bool,
    before: impl Fn(&Path),
    act: impl Fn(&Path) -> Result<(), String>,
) -> Vec<&'static str> {
    let begin = || {
        let dir = tempfile::tempdir().unwrap();
        before(dir.path());
        dir
    };
    let dir = begin();
    let old = files(dir.path());
    let (done, steps) = faults::steps(|| act(dir.path()));
    done.unwrap();
    let new = files(dir.path());
    assert!(steps.len() > 2, "{what}: {steps:?}");
    println!("{what}: {} steps", steps.len());
    for at in 0..steps.len() {
        for number in numbers {
            let why = || format!("{what}: error {number} at {at} of {steps:?}");
            let dir = begin();
            let done = faults::at(at, Fault::Once(*number), || act(dir.path()));
            let there = files(dir.path());
            match &done {
                Ok(()) => assert!(there == new, "{}", why()),
                Err(error) => {
                    assert!(there == old, "{}: {error}", why());
                    assert!(*number != INTERRUPTED, "{}: not done again: {error}", why());
                    // Nobody can act on a name of ours.
                    assert!(!error.contains(".entreaty-"), "{}: {error}", why());
                }
            }
            // It works when the fault is gone, and leaves nothing.
            if again {
                act(dir.path()).unwrap();
            }
            age(dir.path());
            sweep(dir.path());
            assert!(!again || files(dir.path()) == new, "{}", why());
            let left: Vec<_> = everything(dir.path()).into_keys().collect();
            assert!(
                !left.iter().any(|name| is_ours(name)),
                "{}: {left:?}",
                why()
            );
        }
        let why = || format!("{what}: killed at {at} of {steps:?}");
        let dir = begin();
        let _ = faults::at(at, Fault::Killed, || act(dir.path()));
        // At this moment each file is the old or the new one, and none is half-written.
        let there = files(dir.path());
        for (name, bytes) in &there {
            let whole = [&old, &new].iter().any(|all| all.get(name) == Some(bytes));
            assert!(whole, "{}: {name}", why());
        }
        for name in old.keys().filter(|name| new.contains_key(*name)) {
            assert!(there.contains_key(name), "{}: {name} is gone", why());
        }
        // After the next start the work was done, or was not.
        age(dir.path());
        sweep(dir.path());
        let there = files(dir.path());
        assert!(
            there == old || there == new,
            "{}: {:?}",
            why(),
            there.keys()
        );
        let left: Vec<_> = everything(dir.path()).into_keys().collect();
        assert!(
            !left.iter().any(|name| is_ours(name)),
            "{}: {left:?}",
            why()
        );
    }
    steps
}

#[test]
fn faults_that_are_told_say_what_to_do() {
    for (number, advice) in [
        (28, Advice::MakeRoom),
        (13, Advice::Writable),
        (30, Advice::Writable),
        (2, Advice::Existing),
    ] {
        let error = std::io::Error::from_raw_os_error(number);
        assert_eq!(Advice::of(&error), advice, "{number}");
    }
    assert_eq!(Advice::of(&std::io::Error::other("x")), Advice::Another);
}
