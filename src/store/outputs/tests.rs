use super::*;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Two programs write other letters under the same new names in one folder, at the same moment.
#[test]
fn outputs_of_two_writers_never_replace_each_other() {
    let (mut won, mut held) = (0, 0);
    for _ in 0..100 {
        let dir = tempfile::tempdir().unwrap();
        let start = std::sync::Barrier::new(2);
        let work = |who: &'static str| {
            let mut outputs = Outputs::new();
            let folder = outputs.folder(dir.path()).unwrap();
            let names = ["1.pdf", "2.pdf"].map(str::to_owned);
            for name in &names {
                folder.write(name, who.as_bytes()).unwrap();
            }
            outputs.adopt(&folder, &names, &mut |_| false);
            start.wait();
            outputs.commit().map(|()| who)
        };
        let done = std::thread::scope(|scope| {
            let two = ["Ann", "Bo"].map(|who| scope.spawn(move || work(who)));
            two.map(|one| one.join().unwrap())
        });
        let there = names(dir.path());
        for who in done.iter().flatten() {
            won += 1;
            for name in ["1.pdf", "2.pdf"] {
                assert_eq!(fs::read_to_string(dir.path().join(name)).unwrap(), *who);
            }
        }
        held += done.iter().filter(|one| one.is_err()).count();
        assert!(there.len() == 2 || there.is_empty(), "{there:?}");
    }
    assert!(won > 0 && held > 0, "{won} wrote, {held} were held back");
}

#[test]
fn outputs_stand_under_their_names_at_the_end_only() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name);
    fs::write(path("a.pdf"), "old").unwrap();
    let mut outputs = Outputs::new();
    outputs.write(&path("a.pdf"), b"new").unwrap();
    outputs.write(&path("b.csv"), b"b").unwrap();
    let folder = outputs.folder(&path("each")).unwrap();
    folder.write("1.pdf", b"1").unwrap();
    assert_eq!(fs::read(path("a.pdf")).unwrap(), b"old");
    assert!(!path("b.csv").exists() && !path("each").exists());
    outputs.commit().unwrap();
    assert_eq!(fs::read(path("a.pdf")).unwrap(), b"new");
    assert_eq!(names(dir.path()), ["a.pdf", "b.csv", "each"]);
    assert_eq!(names(&path("each")), ["1.pdf"]);
}

#[test]
fn outputs_dropped_leave_nothing_and_killed_ones_are_swept() {
    let dir = tempfile::tempdir().unwrap();
    let mut outputs = Outputs::new();
    outputs.write(&dir.path().join("a.pdf"), b"a").unwrap();
    let left = names(dir.path());
    sweep(dir.path());
    assert_eq!(names(dir.path()), left, "it is in use");
    drop(outputs);
    assert!(names(dir.path()).is_empty());
    let killed = dir.path().join(".entreaty-x.work");
    fs::create_dir(&killed).unwrap();
    fs::write(killed.join("lock"), "").unwrap();
    fs::write(killed.join("0"), "people").unwrap();
    fs::create_dir(dir.path().join(".entreaty-mine")).unwrap();
    fs::write(dir.path().join(".entreaty-y.work"), "a file").unwrap();
    sweep(dir.path());
    assert_eq!(names(dir.path()), [".entreaty-mine", ".entreaty-y.work"]);
}

#[test]
fn outputs_never_replace_another_file_of_a_folder() {
    let dir = tempfile::tempdir().unwrap();
    let each = dir.path().join("each");
    fs::create_dir(&each).unwrap();
    let run = |text: &[u8]| {
        let mut outputs = Outputs::new();
        let folder = outputs.folder(&each).unwrap();
        folder.write("1.pdf", text).unwrap();
        outputs.adopt(&folder, &["1.pdf".to_owned()], &mut |_| false);
        outputs.commit()
    };
    run(b"one").unwrap();
    run(b"one").unwrap();
    assert!(run(b"two").is_err());
    assert_eq!(fs::read(each.join("1.pdf")).unwrap(), b"one");
    assert_eq!(names(&each), ["1.pdf"]);
}
