//! Every step of every operation fails once, and once the program is killed there.

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

#[cfg(unix)]
#[test]
fn faults_at_each_step_leave_the_old_or_the_new() {
    let told = |done: std::io::Result<()>| done.map_err(|error| error.to_string());
    let nothing = |_: &Path| {};
    let one = each_step("a new file", &NUMBERS, true, nothing, |dir| {
        told(atomic::write(&dir.join("a.letter"), b"new"))
    });
    assert_eq!(
        one,
        ["create", "write", "sync", "rename", "sync", "remove"],
        "a step that this test does not know"
    );
    each_step(
        "a file replaced",
        &NUMBERS,
        true,
        |dir| fs::write(dir.join("a.letter"), "old").unwrap(),
        |dir| told(atomic::write(&dir.join("a.letter"), b"new")),
    );
    each_step(
        "several pictures",
        &NUMBERS,
        true,
        |dir| fs::write(dir.join("a-2.png"), "old").unwrap(),
        |dir| {
            let names = ["a.png", "a-2.png", "a-3.png"];
            let files = names.map(|name| (dir.join(name), name.as_bytes().to_vec()));
            told(outputs::write_all(&files))
        },
    );
    each_step(
        "files in three folders, one of them new",
        &NUMBERS,
        true,
        |dir| {
            for folder in ["one", "two"] {
                fs::create_dir(dir.join(folder)).unwrap();
                fs::write(dir.join(folder).join("a.csv"), "old").unwrap();
            }
        },
        |dir| {
            let mut outputs = Outputs::new();
            let work = |outputs: &mut Outputs| {
                let folder = outputs.folder(&dir.join("each"))?;
                folder.write("1.pdf", b"1")?;
                outputs.write(&dir.join("one/a.csv"), b"new")?;
                outputs.write(&dir.join("two/a.csv"), b"new")?;
                outputs.write(&dir.join("two/b.csv"), b"b")?;
                Ok(())
            };
            told(work(&mut outputs).and_then(|()| outputs.commit()))
        },
    );
    each_step("settings", &NUMBERS, true, nothing, |dir| {
        told(settings::write(&dir.join("config"), &Settings::default()))
    });
    each_step("recent letters", &NUMBERS, true, nothing, |dir| {
        let mut recent = Recent::default();
        recent.add(Path::new("/a.letter"));
        told(recent::write(&dir.join("state"), &recent))
    });
    each_step("columns of lists", &NUMBERS, true, nothing, |dir| {
        let mut lists = Lists::default();
        lists.remember("1", Mapping::new());
        let written = lists.write(&dir.join("lists.toml"));
        written.map_err(|problem| problem.to_string())
    });
    each_step("the diary", &NUMBERS, true, nothing, |dir| {
        let folders = Folders::within(dir);
        let book = Book::of(&folders, &Settings::default());
        fs::remove_file(book.path()).ok();
        let new = Letters {
            office: "president".to_owned(),
            letters: 1,
            ..Letters::default()
        };
        let noted = book.change(|diary| diary.note(vec![new], &[]));
        noted
            .map(|_| ())
            .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    });
}

#[cfg(unix)]
#[test]
fn faults_at_each_step_of_a_pack_leave_all_or_none() {
    let told = |done: std::io::Result<()>| done.map_err(|error| error.to_string());
    let files = Files::from([
        ("pack.toml".to_owned(), b"version = \"1\"\n".to_vec()),
        ("templates/a.en.hbs".to_owned(), b"A".to_vec()),
    ]);
    let nothing = |_: &Path| {};
    each_step("a copy of a pack", &NUMBERS, true, nothing, |dir| {
        let place = dir.join("mine");
        fs::remove_dir_all(&place).ok();
        told(own_pack::copy(&files, "p", &place).map(|_| ()))
    });
    each_step("a new pack", &NUMBERS, true, nothing, |dir| {
        let place = dir.join("new");
        fs::remove_dir_all(&place).ok();
        told(own_pack::begin(&files, &place))
    });
    // What stands there is left as it is.
    let dir = tempfile::tempdir().unwrap();
    let (begun, steps) = faults::steps(|| own_pack::begin(&files, dir.path()));
    assert_eq!(begun.unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert!(steps.is_empty());
    let pack = |version: &str, secret: &Secret| -> Loaded {
        let mut files = (*load::built_in().files).clone();
        let text = String::from_utf8(files["pack.toml"].clone()).unwrap();
        let text = text.replacen("version = \"1\"", version, 1);
        files.insert("pack.toml".to_owned(), text.into_bytes());
        secret.sign(&mut files);
        load::from_files(&files, "")
    };
    let older = pack("version = \"2\"", &Secret::of([1; 32]));
    let newer = pack("version = \"3\"", &Secret::of([2; 32]));
    let packs = |dir: &Path| Packs::of(&Folders::within(dir));
    each_step(
        "a pack taken, and its new key",
        &NUMBERS,
        true,
        |dir| packs(dir).take(&older).unwrap(),
        |dir| told(packs(dir).take(&newer)),
    );
    each_step(
        "a template changed",
        &NUMBERS,
        true,
        |dir| own_pack::write(dir, "a.en.hbs", Some("old")).unwrap(),
        |dir| told(own_pack::write(dir, "a.en.hbs", Some("new"))),
    );
    let make = |dir: &Path| keys::make(&dir.join("my.key"));
    let dir = tempfile::tempdir().unwrap();
    let (done, steps) = faults::steps(|| make(dir.path()));
    done.unwrap();
    // A key is whole wherever the program is killed.
    for (at, fault) in (0..steps.len()).flat_map(|at| [(at, Fault::Once(28)), (at, Fault::Killed)])
    {
        let dir = tempfile::tempdir().unwrap();
        let done = faults::at(at, fault, || make(dir.path()));
        let key = dir.path().join("my.key");
        if done.is_ok() || key.exists() {
            assert!(keys::read(&key).is_ok(), "{fault:?} at {at} of {steps:?}");
        } else {
            make(dir.path()).unwrap();
        }
        age(dir.path());
        sweep(dir.path());
        let left: Vec<_> = everything(dir.path()).into_keys().collect();
        assert_eq!(left, ["my.key"], "{fault:?} at {at} of {steps:?}");
    }
    // Where no file has two names it is there whole, or is taken away.
    let (done, steps) = faults::without_links(|| {
        let dir = tempfile::tempdir().unwrap();
        faults::steps(|| make(dir.path()))
    });
    done.unwrap();
    for at in 0..steps.len() {
        let dir = tempfile::tempdir().unwrap();
        let done = faults::without_links(|| faults::at(at, Fault::Once(28), || make(dir.path())));
        let key = dir.path().join("my.key");
        assert_eq!(done.is_ok(), key.exists(), "{at} of {steps:?}");
        assert!(done.is_err() || keys::read(&key).is_ok());
        assert!(faults::without_links(|| make(dir.path())).is_err() == done.is_ok());
    }
}

/// Where no file has two names, what is replaced is set aside.
#[cfg(unix)]
#[test]
fn faults_at_each_step_without_second_names_leave_the_old_or_the_new() {
    let names = ["a", "b", "c"];
    let begin = || {
        let dir = tempfile::tempdir().unwrap();
        for name in ["a", "b"] {
            fs::write(dir.path().join(name), format!("old {name}")).unwrap();
        }
        dir
    };
    let act = |dir: &Path| {
        let all = names.map(|name| (dir.join(name), name.as_bytes().to_vec()));
        outputs::write_all(&all)
    };
    let dir = begin();
    let old = files(dir.path());
    let (done, steps) = faults::without_links(|| faults::steps(|| act(dir.path())));
    done.unwrap();
    let new = files(dir.path());
    let set_aside = steps.iter().filter(|step| **step == "link").count();
    assert_eq!(set_aside, 2, "{steps:?}");
    for at in 0..steps.len() {
        let dir = begin();
        let fault = Fault::Once(28);
        let done = faults::without_links(|| faults::at(at, fault, || act(dir.path())));
        let now = if done.is_ok() { &new } else { &old };
        assert!(files(dir.path()) == *now, "{at} of {steps:?}: {done:?}");
        assert!(!done.is_err_and(|error| outputs::is_half_way(&error)));
        let dir = begin();
        let _ = faults::without_links(|| faults::at(at, Fault::Killed, || act(dir.path())));
        age(dir.path());
        faults::without_links(|| sweep(dir.path()));
        let there = everything(dir.path());
        assert!(there == old || there == new, "killed at {at} of {steps:?}");
    }
}

/// A new folder's files are waited for like all others, and so are the folders.
#[cfg(unix)]
#[test]
fn faults_of_power_find_the_files_of_a_new_folder() {
    let syncs = |count: usize| {
        let dir = tempfile::tempdir().unwrap();
        let (done, steps) = faults::steps(|| {
            let mut outputs = Outputs::new();
            let folder = outputs.folder(&dir.path().join("each"))?;
            for number in 0..count {
                folder.write(&number.to_string(), b"letter")?;
            }
            outputs.commit()
        });
        done.unwrap();
        steps.into_iter().filter(|step| *step == "sync").count()
    };
    assert_eq!([3, 50, 51].map(syncs), [5, 52, 0]);
}

#[cfg(unix)]
#[test]
fn faults_at_each_step_keep_the_letter_that_is_being_written() {
    let kept = |letter: &str| Kept {
        path: None,
        letter: letter.to_owned(),
    };
    let write = |dir: &Path| {
        let keeper = Keeper::begin(dir)?;
        keeper.keep(&kept("first"))?;
        keeper.keep(&kept("second"))
    };
    let dir = tempfile::tempdir().unwrap();
    let (done, steps) = faults::steps(|| write(dir.path()));
    done.unwrap();
    let first = steps.iter().position(|step| *step == "rename").unwrap();
    let of = |at: usize, fault| {
        let dir = tempfile::tempdir().unwrap();
        let done = faults::at(at, fault, || write(dir.path()));
        age(dir.path());
        autosave::sweep(dir.path());
        let left = autosave::left::<Kept>(dir.path());
        let letters: Vec<String> = left.into_iter().map(|left| left.kept.letter).collect();
        let there: Vec<_> = everything(dir.path()).into_keys().collect();
        assert!(
            there
                .iter()
                .all(|name| !is_ours(name) || name.ends_with("lock")),
            "{there:?}"
        );
        (done.is_ok(), letters)
    };
    for at in 0..steps.len() {
        for number in NUMBERS {
            let (done, letters) = of(at, Fault::Once(number));
            assert!(done || number != INTERRUPTED, "{at} of {steps:?}");
            // What was said to be kept is there.
            if done {
                assert_eq!(letters, ["second"], "{at} of {steps:?}");
            } else if at > first {
                assert_eq!(letters, ["first"], "{at} of {steps:?}");
            }
        }
        let (_, letters) = of(at, Fault::Killed);
        if at > first {
            let known = letters == ["first"] || letters == ["second"];
            assert!(known, "killed at {at} of {steps:?}: {letters:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn faults_at_each_step_of_an_evening_and_a_page_to_print() {
    let person = Person {
        name: "Ann Lee".to_owned(),
        ..Person::default()
    };
    let signing = Signing::of(Vec::new(), vec![person]);
    let sign = |state: &Path| {
        let table = Table::begin(&signing::folder(state))?;
        table.keep(&signing)
    };
    let dir = tempfile::tempdir().unwrap();
    let (done, steps) = faults::steps(|| sign(dir.path()));
    done.unwrap();
    for at in 0..steps.len() {
        for fault in [Fault::Once(28), Fault::Once(INTERRUPTED), Fault::Killed] {
            let dir = tempfile::tempdir().unwrap();
            let done = faults::at(at, fault, || sign(dir.path()));
            let found = signing::left(dir.path());
            assert_eq!(done.is_ok(), !found.is_empty() || done.is_ok());
            if done.is_ok() {
                assert_eq!(found[0].1, signing);
            }
            // Ending it removes the name, whatever happened.
            signing::remove(&signing::folder(dir.path())).unwrap();
            let all = everything(dir.path());
            assert!(all.is_empty(), "{at} of {steps:?}: {:?}", all.keys());
        }
    }
    let print = |dir: &Path| temporary::hand_over(&dir.join("state"), b"%PDF");
    let (done, steps) = faults::steps(|| print(dir.path()));
    done.unwrap();
    for at in 0..steps.len() {
        let dir = tempfile::tempdir().unwrap();
        let done = faults::at(at, Fault::Once(28), || print(dir.path()));
        assert!(
            done.is_err() && everything(dir.path()).is_empty(),
            "{steps:?}"
        );
    }
}

/// Somebody sweeps the folder all the time while works begin in it and end.
#[test]
fn faults_a_sweeper_takes_away_no_work_that_begins() {
    let dir = tempfile::tempdir().unwrap();
    let over = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !over.load(std::sync::atomic::Ordering::Relaxed) {
                    outputs::sweep(dir.path());
                }
            });
        }
        let written = (0..400).try_for_each(|_| {
            let files = ["a", "b"].map(|name| (dir.path().join(name), b"text".to_vec()));
            outputs::write_all(&files)?;
            atomic::write(&dir.path().join("c"), b"text")
        });
        over.store(true, std::sync::atomic::Ordering::Relaxed);
        written.unwrap();
    });
}

/// A work without a lock may be about to have one, unless it is old.
#[test]
fn faults_a_work_without_a_lock_is_swept_when_it_is_old() {
    let dir = tempfile::tempdir().unwrap();
    let work = dir.path().join(".entreaty-x.work");
    fs::create_dir(&work).unwrap();
    fs::write(work.join("lock.new"), "").unwrap();
    outputs::sweep(dir.path());
    assert!(work.exists());
    age(dir.path());
    outputs::sweep(dir.path());
    assert!(!work.exists());
}

#[test]
fn faults_a_strangers_journal_reaches_no_other_folder() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    for folder in ["mine", "theirs", "theirs/.entreaty-x.work"] {
        fs::create_dir(path(folder)).unwrap();
    }
    fs::write(path("mine/letter.pdf"), "mine").unwrap();
    fs::write(path("theirs/.entreaty-x.work/lock"), "").unwrap();
    fs::write(path("theirs/.entreaty-x.work/0"), "theirs").unwrap();
    let mine = path("mine/letter.pdf").display().to_string();
    let outs = [
        mine.as_str(),
        "../../mine/letter.pdf",
        "../mine/new.pdf",
        "",
    ];
    let moves = outs.map(|to| format!("[[moves]]\nfrom = \"0\"\nto = \"{to}\"\n"));
    let from = format!("[[moves]]\nfrom = \"{mine}\"\nto = \"got.pdf\"\n");
    let journal = format!(
        "others = [\"{}\"]\n{}{from}",
        path("mine").display(),
        moves.concat()
    );
    fs::write(path("theirs/.entreaty-x.work/journal.toml"), journal).unwrap();
    outputs::sweep(&path("theirs"));
    let all: Vec<_> = everything(dir.path()).into_iter().collect();
    assert_eq!(all, [("mine/letter.pdf".to_owned(), b"mine".to_vec())]);
}

#[cfg(unix)]
#[test]
fn faults_a_strangers_journal_reaches_no_other_folder_by_links() {
    use std::os::unix::fs::symlink;
    let begin = || {
        let dir = tempfile::tempdir().unwrap();
        let work = dir.path().join("theirs/.entreaty-x.work");
        fs::create_dir_all(&work).unwrap();
        fs::create_dir(dir.path().join("mine")).unwrap();
        fs::write(dir.path().join("mine/secret.txt"), "mine").unwrap();
        fs::write(work.join("lock"), "").unwrap();
        (dir, work)
    };
    let mine = [("mine/secret.txt".to_owned(), b"mine".to_vec())];
    let taken = |from: &str| format!("[[moves]]\nfrom = \"{from}\"\nto = \"got.txt\"\n");
    let swept = |dir: &Path| {
        age(&dir.join("theirs"));
        outputs::sweep(&dir.join("theirs"));
        everything(dir).into_iter().collect::<Vec<_>>()
    };
    // A folder and a file on the way that are links.
    for (link, to, from) in [
        ("d", "mine", "d/secret.txt"),
        ("d", "mine", "d"),
        ("f", "mine/secret.txt", "f"),
    ] {
        let (dir, work) = begin();
        symlink(dir.path().join(to), work.join(link)).unwrap();
        fs::write(work.join("journal.toml"), taken(from)).unwrap();
        assert_eq!(swept(dir.path()), mine, "{from}");
        assert!(fs::symlink_metadata(dir.path().join("theirs/got.txt")).is_err());
    }
    // A work that is a link itself, to a folder with the files that it takes.
    let (dir, work) = begin();
    fs::remove_dir_all(&work).unwrap();
    for (name, text) in [("lock", ""), ("journal.toml", &taken("secret.txt"))] {
        fs::write(dir.path().join("mine").join(name), text).unwrap();
    }
    symlink(dir.path().join("mine"), &work).unwrap();
    outputs::sweep(&dir.path().join("theirs"));
    assert!(dir.path().join("mine/secret.txt").exists());
    // A journal that never ends.
    let (dir, work) = begin();
    symlink("/dev/zero", work.join("journal.toml")).unwrap();
    assert_eq!(swept(dir.path()), mine);
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

/// What somebody does who can write to the folder around a work, too.
#[cfg(unix)]
mod strangers {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
    use std::path::PathBuf;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    fn the_work(folder: &Path) -> PathBuf {
        let entries = fs::read_dir(folder).unwrap().flatten();
        let mut works = entries
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "work"));
        works.next().unwrap()
    }

    #[test]
    fn strangers_link_in_the_place_of_a_work_empties_no_folder() {
        let dir = tempfile::tempdir().unwrap();
        let (shared, mine) = (dir.path().join("shared"), dir.path().join("mine"));
        for folder in [&shared, &mine] {
            fs::create_dir(folder).unwrap();
        }
        for name in ["0", "lock", "old-1", "thesis.odt"] {
            fs::write(mine.join(name), "mine").unwrap();
        }
        let before = everything(&mine);
        // One that fails in the middle, and one that comes to its end.
        for whole in [false, true] {
            let mut outputs = Outputs::new();
            for name in ["a.pdf", "b.pdf"] {
                outputs.write(&shared.join(name), b"letter").unwrap();
            }
            let work = the_work(&shared);
            fs::rename(&work, dir.path().join("moved")).unwrap();
            symlink(&mine, &work).unwrap();
            if whole {
                outputs.commit().unwrap();
                assert_eq!(fs::read(shared.join("b.pdf")).unwrap(), b"letter");
            } else {
                drop(outputs);
            }
            assert!(everything(&mine) == before, "{whole}");
            fs::remove_dir_all(dir.path().join("moved")).unwrap();
            outputs::sweep(&shared);
            assert!(everything(&mine) == before, "{whole}");
            fs::remove_file(&work).unwrap();
        }
    }

    #[test]
    fn strangers_name_for_a_folder_of_mine_takes_nothing_out_of_it() {
        // Whoever may write to the folder around it can give it another name.
        let dir = tempfile::tempdir().unwrap();
        let mine = dir.path().join(".entreaty-x.work");
        fs::create_dir_all(mine.join("chapters")).unwrap();
        for name in ["lock", "thesis.odt", "chapters/1.odt"] {
            fs::write(mine.join(name), "mine").unwrap();
        }
        outputs::sweep(dir.path());
        assert!(mine.join("thesis.odt").exists() && mine.join("chapters/1.odt").exists());
    }

    #[test]
    fn strangers_file_tells_not_what_others_may_do_with_mine() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("open"), "open").unwrap();
        set_mode(&path("open"), 0o666);
        let both = |name: &str| {
            atomic::write(&path(name), b"one").unwrap();
            let one = mode(&path(name));
            let two = [name, "beside"].map(|name| (path(name), b"two".to_vec()));
            outputs::write_all(&two).unwrap();
            assert_eq!(one, mode(&path(name)), "{name}");
            one
        };
        symlink(path("open"), path("link")).unwrap();
        assert_eq!(both("link"), 0o600, "by a link");
        assert_eq!(fs::read(path("open")).unwrap(), b"open");
        fs::write(path("mine"), "").unwrap();
        set_mode(&path("mine"), 0o640);
        assert_eq!(both("mine"), 0o640);
        set_mode(&path("mine"), 0o6755);
        assert_eq!(both("mine"), 0o755, "no set-user bits");
        fs::write(path("theirs"), "").unwrap();
        set_mode(&path("theirs"), 0o666);
        // Only an administrator can give files away.
        if chown(path("theirs"), Some(12_345), None).is_ok() {
            assert_eq!(both("theirs"), 0o600, "of somebody else");
        }
        assert_eq!(mode(&path("open")), 0o666);
    }

    #[test]
    fn strangers_journal_is_obeyed_only_if_nobody_else_can_have_written_it() {
        let begin = || {
            let dir = tempfile::tempdir().unwrap();
            let work = dir.path().join(".entreaty-x.work");
            fs::create_dir(&work).unwrap();
            fs::write(dir.path().join("mine.letter"), "mine").unwrap();
            for (name, text) in [("lock", ""), ("0", "theirs")] {
                fs::write(work.join(name), text).unwrap();
            }
            let found = fs::metadata(dir.path().join("mine.letter")).unwrap();
            let journal = format!(
                "[[moves]]\nfrom = \"0\"\nto = \"mine.letter\"\n[moves.was]\nlength = 4\nchanged = {}\n",
                found.mtime() / 2
            );
            fs::write(work.join("journal.toml"), journal).unwrap();
            (dir, work)
        };
        let swept = |dir: &tempfile::TempDir| {
            outputs::sweep(dir.path());
            fs::read_to_string(dir.path().join("mine.letter")).unwrap()
        };
        // One's own is finished.
        let (dir, _) = begin();
        assert_eq!(swept(&dir), "theirs");
        for part in [".", "journal.toml"] {
            let (dir, work) = begin();
            set_mode(&work.join(part), 0o777);
            assert_eq!(swept(&dir), "mine", "others may write to {part}");
            let (dir, work) = begin();
            if chown(work.join(part), Some(12_345), None).is_ok() {
                assert_eq!(swept(&dir), "mine", "{part} is somebody else's");
            }
        }
    }

    #[test]
    fn strangers_journal_is_bounded() {
        let dir = tempfile::tempdir().unwrap();
        let work = dir.path().join(".entreaty-x.work");
        fs::create_dir(&work).unwrap();
        fs::write(work.join("lock"), "").unwrap();
        fs::write(work.join("0"), "letter").unwrap();
        let one = "[[moves]]\nfrom = \"0\"\nto = \"a\"\n";
        fs::write(work.join("journal.toml"), one.repeat(100_001)).unwrap();
        outputs::sweep(dir.path());
        assert!(everything(dir.path()).is_empty());
    }
}
