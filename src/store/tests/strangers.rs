//! What somebody does who can write to the folder around a work, too.

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
