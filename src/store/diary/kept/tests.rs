use jiff::civil::date;

use std::sync::Arc;

use super::*;
use crate::campaign::changes::Snapshot;
use crate::campaign::load;
use crate::letter::Draft;
use crate::store::diary::ReplyKind;

fn book(dir: &Path) -> Book {
    Book::of(&Folders::within(dir), &Settings::default())
}

fn letters(office: &str, letters: usize) -> Letters {
    Letters {
        day: date(2026, 12, 10),
        office: office.to_owned(),
        letters,
        ..Letters::default()
    }
}

#[test]
fn diary_comes_back_as_it_was_written_and_goes_with_one_word() {
    let dir = tempfile::tempdir().unwrap();
    let book = book(dir.path());
    assert!(book.read().unwrap().is_empty() && !book.exists());
    let id = book.change(|diary| {
        let ids = diary.note(vec![letters("president", 3)], &[]);
        diary.reply(
            ids[0],
            date(2027, 1, 8),
            ReplyKind::Returned,
            "\"x\" = [ # 'y'",
        );
        diary.follow_up(ids[0], date(2027, 2, 1));
        ids[0]
    });
    let id = id.unwrap();
    let diary = book.read().unwrap();
    assert_eq!(diary.find(id).map(|entry| entry.letters), Some(3));
    assert_eq!(diary.replies[0].kind, ReplyKind::Returned);
    assert_eq!(diary.replies[0].note, "\"x\" = [ # 'y'");
    assert_eq!(diary.due(id), Some(date(2027, 2, 1)));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(book.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    book.forget().unwrap();
    book.forget().unwrap();
    assert!(!book.lock().exists());
    assert!(book.read().unwrap().is_empty() && !book.exists());
}

#[test]
fn diary_remembers_which_numbers_it_gave() {
    let dir = tempfile::tempdir().unwrap();
    let book = book(dir.path());
    let note = |diary: &mut Diary| diary.note(vec![letters("president", 3)], &[])[0];
    let first = book.change(note).unwrap();
    book.change(|diary| diary.remove(first)).unwrap();
    assert_ne!(book.change(note).unwrap(), first);
}

#[test]
fn diary_keeps_what_a_campaign_said_for_as_long_as_a_letter_of_it_is_noted() {
    let dir = tempfile::tempdir().unwrap();
    let book = book(dir.path());
    let mut campaign = load::built_in().campaign.clone();
    let draft = Draft::to(&campaign, "president");
    let entry = Letters::of(&campaign, &draft, date(2026, 12, 10), 2).unwrap();
    let id = book
        .change(|diary| diary.note(vec![entry.clone()], &[])[0])
        .unwrap();
    let now = [Arc::new(Snapshot::of(&campaign))];
    book.remember(&now, &[entry]).unwrap();
    let before = book.last_said(&campaign.pack.id).unwrap();
    assert_eq!(before.day, Some(date(2026, 12, 10)));
    let before = before.snapshot;
    assert_eq!(before.until(&Snapshot::of(&campaign)), []);
    campaign.addressees[0].email = vec!["office@example.org".to_owned()];
    let changes = before.until(&Snapshot::of(&campaign));
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].new.as_deref(), Some("office@example.org"));
    assert!(book.last_said("../other").is_none());
    // What somebody else put there stays, and no change fails of it.
    let others = ["notes.txt", "notes.json"].map(|name| book.snapshots().join(name));
    for path in &others {
        fs::write(path, "{}").unwrap();
    }
    fs::create_dir(book.snapshots().join("folder.json")).unwrap();
    book.change(|diary| diary.remove(id).is_some()).unwrap();
    assert!(book.last_said(&campaign.pack.id).is_none());
    assert!(others.iter().all(|path| path.exists()));
}

#[test]
fn diary_of_several_programs_has_what_each_wrote() {
    let dir = tempfile::tempdir().unwrap();
    let book = &book(dir.path());
    thread::scope(|scope| {
        for number in 0..8 {
            scope.spawn(move || {
                for _ in 0..5 {
                    let note = |diary: &mut Diary| {
                        diary.note(vec![letters(&format!("office-{number}"), 1)], &[]);
                    };
                    book.change(note).unwrap();
                }
            });
        }
    });
    let diary = book.read().unwrap();
    assert_eq!(diary.letters.len(), 40);
    let mut ids: Vec<u32> = diary.letters.iter().map(|entry| entry.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), 40);
}

#[test]
fn diary_with_mistakes_tells_all_of_them_and_is_not_written_to() {
    let dir = tempfile::tempdir().unwrap();
    let book = book(dir.path());
    let broken = "[[letters]]\nid = 1\nday = \"2026-13-01\"\noffice = \"a\"\nletters = 2\n\
                      [[letters]]\nid = 1\nday = \"2026-12-01\"\noffice = \"a\"\nleters = 2\n\
                      [[replies]]\nto = 7\nday = \"2026-12-01\"\nkind = \"pigeon\"\n";
    fs::create_dir_all(book.path().parent().unwrap()).unwrap();
    fs::write(book.path(), broken).unwrap();
    let problems = book.change(|diary| diary.remove(1)).unwrap_err();
    let told: String = problems.iter().map(ToString::to_string).collect();
    for part in [
        "“2026-13-01” is not a date",
        "leters",
        "pigeon",
        "no entry 7",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(problems.iter().all(|problem| problem.place.is_some()));
    assert_eq!(fs::read_to_string(book.path()).unwrap(), broken);
}

#[test]
fn diary_takes_over_what_an_earlier_version_counted_once() {
    let dir = tempfile::tempdir().unwrap();
    let book = book(dir.path());
    let old = "[[evenings]]\ndate = \"2026-11-21\"\noffice = \"president\"\nletters = 41\n\
                   [[evenings]]\ndate = \"2026-11-21\"\noffice = \"interior\"\nletters = 7\nprinted = 5\n";
    fs::create_dir_all(dir.path().join("state")).unwrap();
    fs::write(&book.evenings, old).unwrap();
    let counts = |book: &Book| -> Vec<(usize, Option<usize>)> {
        let letters = book.read().unwrap().letters;
        letters
            .iter()
            .map(|one| (one.letters, one.printed))
            .collect()
    };
    // Looking changes nothing.
    assert_eq!(counts(&book), [(41, Some(0)), (7, Some(5))]);
    assert!(book.evenings.exists() && !book.path().exists());
    book.change(|diary| diary.note(vec![letters("president", 2)], &[]))
        .unwrap();
    assert!(!book.evenings.exists());
    assert_eq!(counts(&book).len(), 3);
    // A crash before the old file was gone.
    fs::write(&book.evenings, old).unwrap();
    let text = fs::read_to_string(book.path()).unwrap();
    fs::write(book.path(), format!("carried = 2\n{text}")).unwrap();
    assert_eq!(counts(&book).len(), 3);
    book.change(|_| ()).unwrap();
    assert_eq!(counts(&book).len(), 3);
    // An earlier version that is used again counts anew.
    fs::write(&book.evenings, old).unwrap();
    book.change(|_| ()).unwrap();
    assert_eq!(counts(&book).len(), 5);
}

#[test]
fn diary_on_a_stick_that_is_not_there_is_not_begun_anew() {
    let dir = tempfile::tempdir().unwrap();
    let settings = Settings {
        diary_file: Some(dir.path().join("stick/ours.toml")),
        ..Settings::default()
    };
    let book = Book::of(&Folders::within(dir.path()), &settings);
    assert!(book.change(|diary| diary.remove(1)).is_err());
    // What cannot be looked at is not told to be empty, or to be deleted.
    assert!(book.read().is_err());
    assert!(book.exists() && book.forget().is_err());
    assert!(!dir.path().join("stick").exists());
    fs::create_dir(dir.path().join("stick")).unwrap();
    assert!(book.read().unwrap().is_empty());
}
