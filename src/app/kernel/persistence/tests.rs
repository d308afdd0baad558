use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::*;
use crate::campaign::load;
use crate::store::autosave::{self, Kept};
use crate::store::diary::Letters;
use crate::store::diary::kept::Book;
use crate::store::{recent, settings};

type Failures = Arc<Mutex<Vec<String>>>;

fn open(folders: &Folders) -> (Persistence, Failures) {
    let told = Failures::default();
    let teller = told.clone();
    let fail = move |error: PersistError| {
        let told = match error {
            PersistError::Disk(error) => error.to_string(),
            PersistError::Diary(problems, _) => problems[0].to_string(),
        };
        teller.lock().unwrap().push(told);
    };
    (Persistence::new(folders.clone(), fail).unwrap(), told)
}

fn letter(words: &str) -> Keep {
    let campaign = Arc::new(load::built_in().campaign.clone());
    let draft = Draft {
        words: words.to_owned(),
        ..Draft::to(&campaign, "president")
    };
    Keep::Letter(campaign, Box::new(draft), None)
}

fn wait(mut is: impl FnMut() -> bool) {
    let since = Instant::now();
    while !is() {
        assert!(since.elapsed() < Duration::from_mins(1), "it did not come");
        thread::sleep(Duration::from_millis(10));
    }
}

fn kept_words(folders: &Folders) -> Vec<String> {
    let left = autosave::left::<Kept>(&folders.state);
    left.into_iter().map(|left| left.kept.letter).collect()
}

#[test]
fn keeper_tries_again_what_could_not_be_kept_and_lets_nothing_go_before() {
    let dir = tempfile::tempdir().unwrap();
    let folders = Folders::within(dir.path());
    // Nothing can be kept where a file has the folder's name.
    fs::write(&folders.state, "").unwrap();
    fs::write(&folders.config, "").unwrap();
    let left = dir.path().join("left.kept");
    fs::write(&left, "what a crash left").unwrap();
    let (desk, told) = open(&folders);
    desk.keep(Keep::Settings(Box::default()));
    wait(|| told.lock().unwrap().len() == 1);
    // That the settings failed keeps nothing else from being told.
    desk.keep(letter("Written on a full disk."));
    desk.keep(Keep::Discard(left.clone()));
    wait(|| told.lock().unwrap().len() == 2);
    assert!(left.exists());
    fs::remove_file(&folders.state).unwrap();
    fs::remove_file(&folders.config).unwrap();
    wait(|| !left.exists());
    drop(desk);
    let kept = kept_words(&folders);
    assert!(kept.len() == 1 && kept[0].contains("Written on a full disk."));
    assert!(folders.config.is_dir());
    assert_eq!(told.lock().unwrap().len(), 2);
}

#[test]
fn keeper_notes_in_a_diary_what_every_program_says_of_it() {
    let dir = tempfile::tempdir().unwrap();
    let folders = Folders::within(dir.path());
    let (desk, told) = open(&folders);
    let on_disk = || settings::peek(&folders.config);
    let set = |size: u16, diary: Option<bool>| {
        Keep::Settings(Box::new(Settings {
            size,
            diary,
            ..Settings::default()
        }))
    };
    let letters = |letters: usize, key: u64| {
        let entry = Letters {
            office: "president".to_owned(),
            letters,
            ..Letters::default()
        };
        Keep::Note(Box::new(Noted {
            letters: vec![entry],
            key,
            ..Noted::default()
        }))
    };
    let noted = || -> Vec<usize> {
        let diary = Book::at(&folders, None).read().unwrap();
        diary.letters.iter().map(|entry| entry.letters).collect()
    };
    desk.keep(set(100, Some(true)));
    desk.keep(letters(3, 1));
    // The same letters made anew are counted once.
    desk.keep(letters(4, 1));
    desk.keep(letters(1, 2));
    wait(|| noted() == [4, 1] && on_disk().diary == Some(true));
    // Elsewhere it is said that none is kept: what is set here does not undo that.
    let elsewhere = Settings {
        diary: Some(false),
        ..on_disk()
    };
    settings::write(&folders.config, &elsewhere).unwrap();
    desk.keep(letters(9, 3));
    desk.keep(set(150, Some(true)));
    wait(|| on_disk().size == 150);
    assert_eq!(on_disk().diary, Some(false));
    assert_eq!(noted(), [4, 1]);
    // Said here since, it holds again.
    desk.keep(set(150, Some(false)));
    desk.keep(set(150, Some(true)));
    desk.keep(letters(9, 3));
    wait(|| noted() == [4, 1, 9]);
    drop(desk);
    assert!(told.lock().unwrap().is_empty());
}

#[test]
fn keeper_begins_anew_where_its_folder_was_tidied_away() {
    let dir = tempfile::tempdir().unwrap();
    let folders = Folders::within(dir.path());
    let (desk, told) = open(&folders);
    desk.keep(letter("First."));
    wait(|| autosave::all(&folders.state).len() == 1);
    fs::remove_dir_all(&folders.state).unwrap();
    desk.keep(letter("Second."));
    drop(desk);
    assert!(kept_words(&folders)[0].contains("Second."));
    assert!(told.lock().unwrap().is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn keeper_keeps_a_letter_of_a_folder_whose_name_is_no_text() {
    use std::os::unix::ffi::OsStringExt;
    let dir = tempfile::tempdir().unwrap();
    let folders = Folders::within(dir.path());
    let (desk, told) = open(&folders);
    let name = std::ffi::OsString::from_vec(b"/stick/\xe9t\xe9/a.letter".to_vec());
    let Keep::Letter(campaign, draft, _) = letter("Kept.") else {
        unreachable!()
    };
    desk.keep(Keep::Letter(campaign, draft, Some(name.clone().into())));
    let mut recent = Recent::default();
    recent.add(Path::new("/a.letter"));
    recent.add(Path::new(&name));
    desk.keep(Keep::Recent(recent));
    drop(desk);
    assert!(kept_words(&folders)[0].contains("Kept."));
    assert_eq!(recent::read(&folders.state).letters.len(), 1);
    assert!(told.lock().unwrap().is_empty());
}

#[test]
fn keeper_that_fails_once_says_so_and_keeps_the_next_letter() {
    let dir = tempfile::tempdir().unwrap();
    let folders = Folders::within(dir.path());
    let (desk, told) = open(&folders);
    desk.keep(Keep::SigningEnded(None, Box::new(|| panic!("on purpose"))));
    desk.keep(letter("Written after it."));
    drop(desk);
    assert_eq!(told.lock().unwrap().len(), 1);
    let left = autosave::left::<Kept>(&folders.state);
    assert!(left[0].kept.letter.contains("Written after it."));
}
