//! Real disks that fail: one that is full, one that nobody may write to.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message;
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;

use crate::window::compose::{app, open_with, send, wait, with_sender};

/// A disk of one megabyte; gone when dropped.
struct Disk(tempfile::TempDir);

impl Disk {
    /// None where this user may mount nothing.
    fn of_one_megabyte() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(folder.path())
            .status();
        let mounted = mounted.is_ok_and(|status| status.success());
        // A test that was not made is no success where all of them are due.
        assert!(
            mounted || std::env::var_os("CI").is_none(),
            "this user may mount nothing"
        );
        mounted.then(|| Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Leaves so many bytes.
    fn fill(&self, left: usize) {
        let mut size = 1 << 20;
        while size > 0 {
            if fs::write(self.path().join("ballast"), vec![0; size]).is_ok() {
                break;
            }
            size -= 4096;
        }
        fs::write(
            self.path().join("ballast"),
            vec![0; size.saturating_sub(left)],
        )
        .expect("room");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path()).expect("a folder").flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).status();
    }
}

fn list(folder: &Path) -> PathBuf {
    let path = folder.join("list.csv");
    let row = |n: usize| format!("Ann Lee {n},{n} High St,Ireland\n");
    let rows = (0..50).map(row).collect::<Vec<_>>().concat();
    fs::write(&path, format!("Name,Address,Country\n{rows}")).expect("a list");
    path
}

#[test]
#[ignore = "needs mount; does nothing for a user who may not"]
fn faults_on_a_full_disk_leave_what_was_there() {
    let Some(disk) = Disk::of_one_megabyte() else {
        return;
    };
    let home = tempfile::tempdir().expect("a folder");
    let list = list(home.path()).display().to_string();
    for name in ["letter.pdf", "all.pdf", "made.csv"] {
        fs::write(disk.path().join(name), "old").expect("room");
    }
    // What each makes where there is room.
    let roomy = tempfile::tempdir().expect("a folder");
    for args in works(roomy.path(), &list) {
        crate::helper::entreaty()
            .args(args.iter().map(String::as_str))
            .run()
            .works();
    }
    let whole = |name: &str| fs::read(roomy.path().join(name)).expect(name);
    for left in [0, 4096, 16 << 10, 32 << 10] {
        disk.fill(left);
        for args in works(disk.path(), &list) {
            let before = disk.names();
            let call = crate::helper::entreaty()
                .args(args.iter().map(String::as_str))
                .run();
            let failed =
                call.stderr().contains("cannot write") || call.stderr().contains("was written:");
            assert!(failed || left > 0, "{args:?} had room");
            if failed {
                call.exits(1)
                    .tells(&["the disk is full", "make room on that disk"]);
                assert_eq!(disk.names(), before, "{left}: {args:?}");
            }
            for name in ["letter.pdf", "all.pdf"] {
                let bytes = fs::read(disk.path().join(name)).expect(name);
                assert!(bytes == b"old" || bytes == whole(name), "{left}: {name}");
            }
        }
        assert_eq!(
            fs::read(disk.path().join("made.csv")).expect("it"),
            b"old",
            "{left}"
        );
    }
}

/// A letter, a batch in one file and one in many.
fn works(folder: &Path, list: &str) -> [Vec<String>; 3] {
    let at = |name: &str| folder.join(name).display().to_string();
    let (letter, all, each, made) = (at("letter.pdf"), at("all.pdf"), at("each"), at("made.csv"));
    let to = ["--to", "president", "--date", "2026-11-21"];
    let sender = ["--name", "Ann", "--address", "1 St; Town; Ireland"];
    let batch = ["batch", "--senders", list, "--manifest", &made];
    [
        [&["letter", "-o", &letter], &to[..], &sender].concat(),
        [&batch, &to[..], &["-o", &all]].concat(),
        [&batch, &to[..], &["--each", &each]].concat(),
    ]
    .map(|args| args.into_iter().map(str::to_owned).collect())
}

#[test]
#[ignore = "needs mount; does nothing for a user who may not"]
fn faults_on_a_full_disk_keep_the_letter_in_the_window() {
    let Some(disk) = Disk::of_one_megabyte() else {
        return;
    };
    let folders = Folders::within(disk.path());
    let mut harness = open_with(1100.0, 700.0, Some(folders));
    with_sender(&mut harness);
    let words = "Not lost on a full disk.".to_owned();
    send(
        &mut harness,
        message::Command::Edit(Edit::Words(words.clone())),
    );
    disk.fill(0);
    for (purpose, name) in [
        (Purpose::Export(ExportKind::Pdf), "a.pdf"),
        (Purpose::Save, "a.letter"),
    ] {
        send(
            &mut harness,
            message::Command::from(Failure::NoDialog(purpose)),
        );
        let typed = harness.get_by_role_and_label(egui::accesskit::Role::TextInput, "Path");
        typed.set_text_value_accesskit(&disk.path().join(name).display().to_string());
        harness.run_ok();
        harness
            .get_all_by_label("Save")
            .last()
            .expect("a button")
            .click_accesskit();
        // It is asked again where to, with the reason.
        wait(&mut harness, |app| {
            let note = match &app.state().dialog {
                Some(Dialog::Path { note, .. }) => note.clone(),
                _ => None,
            };
            note.is_some_and(|note| note.contains("no room"))
        });
        assert!(!disk.path().join(name).exists());
        assert_eq!(app(&harness).state().session.draft.words, words);
    }
}

#[test]
fn faults_of_places_are_told_with_what_to_do() {
    use crate::helper::letter;
    letter("president")
        .writes("none/letter.pdf")
        .fails(1)
        .tells(&["there is no such folder", "choose a folder that is there"]);
    letter("president")
        .file("letter.pdf/in-the-way", "")
        .writes("letter.pdf")
        .exits(1)
        .tells(&[
            "something that is not a file",
            "move what is in the way elsewhere",
        ]);
}

/// Pipes that nobody writes to: whoever opened one would wait for ever. Not beside the tests of
/// `store`: while a process is started it has their locks too.
#[cfg(unix)]
#[test]
fn faults_a_strangers_pipe_is_not_waited_for() {
    for pipe in ["lock", "journal.toml"] {
        let folder = tempfile::tempdir().expect("a folder");
        let work = folder.path().join(".entreaty-x.work");
        fs::create_dir(&work).expect("a work");
        fs::write(work.join("lock"), "").expect("a lock");
        let _ = fs::remove_file(work.join(pipe));
        let made = Command::new("mkfifo").arg(work.join(pipe)).status();
        if !made.is_ok_and(|made| made.success()) {
            return;
        }
        let (tell, told) = std::sync::mpsc::channel();
        let theirs = folder.path().to_owned();
        std::thread::spawn(move || {
            entreaty::store::outputs::sweep(&theirs);
            let _ = tell.send(());
        });
        let waited = told.recv_timeout(std::time::Duration::from_secs(10));
        assert!(waited.is_ok(), "{pipe} was waited for");
    }
}
