use super::*;

#[test]
fn evening_of_a_process_with_the_same_number_is_not_taken_for_this_one() {
    let state = Path::new("state");
    let other = state.join(format!("evening-{}", std::process::id()));
    assert_ne!(folder(state), other);
    assert_eq!(folder(state), folder(state));
}

#[test]
fn evening_that_an_earlier_version_kept_is_read_with_what_was_printed() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("evening-1");
    fs::create_dir(&folder).unwrap();
    let text = "letter = \"to = 1\"\nprinted = 1\n\
                    [[people]]\nname = \"Ann Lee\"\naddress = \"a\"\nwords = \"\"\n\
                    [[people]]\nname = \"Bo Lee\"\naddress = \"b\"\nwords = \"Mine.\"\n";
    fs::write(folder.join(LIST), text).unwrap();
    let (_, signing) = left(dir.path()).pop().unwrap();
    let letter = KeptLetter {
        id: "letter".to_owned(),
        letter: "to = 1".to_owned(),
        ..KeptLetter::default()
    };
    assert_eq!(signing.kept.letters, [letter]);
    let told = signing.people.iter().map(|person| {
        let letters = person.letters.join(" ");
        (person.name.as_str(), letters, person.printed)
    });
    let due = [("Ann Lee", true), ("Bo Lee", false)];
    let due = due.map(|(name, printed)| (name, "letter".to_owned(), printed));
    assert_eq!(told.collect::<Vec<_>>(), due);
}

#[test]
fn programme_is_kept_and_what_was_printed_goes_with_whoever_withdraws() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    assert_eq!(programme(&state), Kept::default());
    let kept = Kept {
        title: "Write for Rights".to_owned(),
        letters: vec![KeptLetter {
            id: "a".to_owned(),
            pack: Some("pack".into()),
            ..KeptLetter::default()
        }],
        cards: vec![KeptCard {
            id: "card-b".to_owned(),
            picture: Some("snow.jpg".into()),
            card: Card {
                person: "b".to_owned(),
                words: "One.\n\nTwo.".to_owned(),
                ..Card::default()
            },
            ..KeptCard::default()
        }],
        own: Some(KeptFile {
            path: "evening.programme".into(),
            written: "3f0c".to_owned(),
        }),
    };
    keep_programme(&state, &kept).unwrap();
    assert_eq!(programme(&state), kept);
    let cards = Kept {
        letters: Vec::new(),
        ..kept
    };
    keep_programme(&state, &cards).unwrap();
    assert_eq!(programme(&state), cards);
    keep_programme(&state, &Kept::default()).unwrap();
    keep_programme(&state, &Kept::default()).unwrap();
    assert_eq!(programme(&state), Kept::default());
    let folder = state.join("evening-1");
    remove_printed(&folder).unwrap();
    fs::create_dir_all(&folder).unwrap();
    for name in ["letters-1.pdf", "letters-1.csv", LIST, LOCK] {
        fs::write(folder.join(name), "x").unwrap();
    }
    for name in ["letters-2.pdf", "letters-2.csv"] {
        fs::write(folder.join(name), "x").unwrap();
    }
    // What nobody took to print goes alone.
    let pdf = folder.join("letters-2.pdf");
    remove_unprinted(std::slice::from_ref(&pdf), &pdf.with_extension("csv")).unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    remove_printed(&folder).unwrap();
    assert!(folder.join(LIST).exists() && folder.join(LOCK).exists());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn evening_is_found_after_a_crash_and_gone_when_it_ended() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    let mine = folder(&state);
    let signing = Signing {
        people: vec![Person {
            name: "Ann Lee".to_owned(),
            ..Person::default()
        }],
        ..Signing::default()
    };
    let table = Table::begin(&mine).unwrap();
    table.keep(&signing).unwrap();
    assert!(left(&state).is_empty(), "it is open");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&mine), mode(&mine.join(LIST))), (0o700, 0o600));
    }
    drop(table);
    assert_eq!(left(&state), [(mine.clone(), signing)]);
    remove(&mine).unwrap();
    remove(&mine).unwrap();
    assert_eq!(fs::read_dir(&state).unwrap().count(), 0);
}
