//! What a sweeper takes away, and what it leaves: works that begin, and journals that a stranger wrote.

use super::*;

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
