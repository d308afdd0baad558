//! What each operation leaves when a step of it fails, or the program is killed there.

use super::*;

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
    let signing = Signing::of(signing::Kept::default(), vec![person]);
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
