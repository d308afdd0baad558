//! A programme's file opened in the window: nobody's words or packs come with it unasked, and nothing that
//! stands there gives way to it.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::shell::message::{Command, Message};
use entreaty::app::{App, Start};
use entreaty::campaign::{Campaign, load};
use entreaty::letter::Draft;
use entreaty::pdf::text;
use entreaty::store::folders::Folders;
use entreaty::store::letter_file;
use entreaty::strings::UiLang;

use crate::helper::names_in;
use crate::window::compose::{
    app, click, make_folder, send, settle, start, start_with, toasted, wait, with_sender,
};
use crate::window::evening::{on_exercise, told};
use crate::window::everyday::save_at;

type Window = Harness<'static, Option<App>>;

const TWO: &str = "entreaty = 1\ntitle = \"Write for Rights\"\npack = \"exercise\"\n\
                   [[letter]]\nid = \"first\"\nto = \"justice\"\n\
                   [[letter]]\nid = \"two\"\ntitle = \"Second\"\nto = \"justice\"\n";

fn written(folder: &Path, text: &str) -> PathBuf {
    let path = folder.join("evening.programme");
    fs::write(&path, text).expect("a file");
    path
}

fn drop_on(window: &mut Window, path: &Path) {
    let dropped = Message::Dropped(vec![path.to_owned()]);
    send(window, Command::Own(dropped));
}

fn asks(window: &mut Window) {
    wait(window, |app| app.state().dialog.is_some());
    settle(window);
}

fn ids(window: &Window) -> Vec<String> {
    let programme = &app(window).state().session.programme;
    programme.ids().map(str::to_owned).collect()
}

/// Writes the programme's e-mails into this folder, as where the system has no dialog for files.
fn mail_into(window: &mut Window, folder: &Path) {
    send(window, Command::from(Failure::NoDialog(Purpose::Mails)));
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&folder.display().to_string());
    window.run_ok();
    send(window, Command::Confirm);
}

#[test]
fn programme_that_is_opened_waits_for_the_one_that_was_kept_and_keeps_its_title() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = written(dir.path(), TWO);
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 2);
    let kept = dir.path().join("state/programme.toml");
    wait(&mut window, |_| kept.exists());
    drop(window);
    // It is opened as soon as the one that was kept, and neither stands there twice.
    let mut window = on_exercise(dir.path(), Some(path.clone()));
    asks(&mut window);
    assert_eq!(ids(&window), ["first", "two"]);
    let programme = &app(&window).state().session.programme;
    assert_eq!(programme.title, "Write for Rights");
    assert_eq!(programme.letters[1].title, "Second");
    // A second one waits until the first was answered.
    drop_on(&mut window, &path);
    wait(&mut window, |app| !app.state().waiting.is_empty());
    settle(&mut window);
    let said = "this is in it already and is not added twice: 2.";
    assert!(told(&window).contains(said), "{}", told(&window));
    click(&mut window, "Put it after them");
    asks(&mut window);
    assert_eq!(ids(&window), ["first", "two"]);
    let said = "was not added twice: 2.";
    let toasts = &app(&window).state().session.toasts;
    assert!(toasts.iter().any(|toast| toast.text.contains(said)));
    click(&mut window, "Replace them");
    assert_eq!(ids(&window), ["first", "two"]);
    assert!(app(&window).state().waiting.is_empty());
}

#[test]
fn programme_brings_nobodys_own_words_over_the_names_of_others() {
    let dir = tempfile::tempdir().expect("a folder");
    let campaign = &load::exercise().campaign;
    let draft = Draft {
        words: "My brother was there.".to_owned(),
        who: "I am a teacher.".to_owned(),
        ..Draft::to(campaign, "justice")
    };
    let letter = letter_file::to_text(&draft, campaign, false).expect("a letter");
    assert!(letter.contains("My brother"), "{letter}");
    fs::write(dir.path().join("mine.letter"), letter).expect("a file");
    let text =
        "entreaty = 1\npack = \"exercise\"\n[[letter]]\ntitle = \"Mine\"\nfile = \"mine.letter\"\n";
    let path = written(dir.path(), text);
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 1);
    settle(&mut window);
    let said = told(&window);
    assert!(
        said.contains("what the person who saved “Mine” wrote about themselves"),
        "{said}"
    );
    let letter = &app(&window).state().session.programme.letters[0];
    assert_eq!((&*letter.draft.words, &*letter.draft.who), ("", ""));
    with_sender(&mut window);
    let folder = dir.path().join("mails");
    mail_into(&mut window, &folder);
    make_folder(&mut window);
    wait(&mut window, |_| folder.join("01 Mine.eml").is_file());
    let mail = fs::read_to_string(folder.join("01 Mine.eml")).expect("an e-mail");
    assert!(mail.contains("Sample Sender"), "{mail}");
    assert!(
        !mail.contains("brother") && !mail.contains("teacher"),
        "{mail}"
    );
    let kept = fs::read_to_string(dir.path().join("state/programme.toml")).expect("kept");
    assert!(!kept.contains("brother"), "{kept}");
}

#[test]
fn notes_speak_of_no_letter_that_may_not_be_sent() {
    let dir = tempfile::tempdir().expect("a folder");
    let stop = |campaign: &mut Campaign| campaign.pack.stop = Some(campaign.pack.title.clone());
    for is_stopped in [true, false] {
        let mut campaign = load::built_in().campaign.clone();
        if is_stopped {
            stop(&mut campaign);
        }
        let start = Start {
            campaign,
            ..start(UiLang::ENGLISH, Some(Folders::within(dir.path())))
        };
        let mut window = start_with(start, 1440.0, 900.0);
        with_sender(&mut window);
        for edit in [
            Edit::To("president".to_owned()),
            Edit::Copy("prosecutor".to_owned(), true),
        ] {
            send(&mut window, Command::Edit(edit));
        }
        let path = dir.path().join("notes.pdf");
        send(
            &mut window,
            Command::from(Failure::NoDialog(Purpose::Notes)),
        );
        let field = window.get_by_role_and_label(Role::TextInput, "Path");
        field.set_text_value_accesskit(&path.display().to_string());
        window.run_ok();
        send(&mut window, Command::Confirm);
        if is_stopped {
            asks(&mut window);
            assert!(!path.exists());
        } else {
            wait(&mut window, |_| path.is_file());
        }
    }
}

#[test]
fn programme_writes_no_e_mail_to_the_senders_own_country_and_says_of_which_letter() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = written(dir.path(), TWO);
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 2);
    let folder = dir.path().join("mails");
    let at_home = "2 Elm Street\nPort Alder\nVerania".to_owned();
    with_sender(&mut window);
    send(&mut window, Command::Edit(Edit::Address(at_home)));
    mail_into(&mut window, &folder);
    asks(&mut window);
    let said = told(&window);
    assert!(
        said.contains("No e-mail was written") && said.contains("Second"),
        "{said}"
    );
    assert!(!folder.exists());
    click(&mut window, "Close");
    // Nobody is asked to allow it for the letter in Compose instead.
    with_sender(&mut window);
    mail_into(&mut window, &folder);
    make_folder(&mut window);
    wait(&mut window, |_| folder.join("02 Second.eml").is_file());
    let mail = fs::read_to_string(folder.join("02 Second.eml")).expect("an e-mail");
    let subject = mail.lines().find_map(|line| line.strip_prefix("Subject: "));
    assert!(
        subject.is_some_and(|subject| !subject.trim().is_empty()),
        "{mail}"
    );
}

/// Asks to save the programme in its own file, and waits for the question.
fn ask_to_save(window: &mut Window) -> String {
    send(window, Command::Act(Action::SaveProgramme));
    asks(window);
    told(window)
}

#[test]
fn programme_knows_its_file_after_a_restart_and_says_what_became_of_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = written(dir.path(), TWO);
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 2);
    let kept = dir.path().join("state/programme.toml");
    wait(&mut window, |_| kept.exists());
    drop(window);
    let again = || {
        let mut window = on_exercise(dir.path(), None);
        wait(&mut window, |app| app.state().session.programme.len() == 2);
        window
    };
    let mut window = again();
    let said = ask_to_save(&mut window);
    assert!(said.contains("evening.programme. Save it there"), "{said}");
    send(&mut window, Command::Confirm);
    let letter = dir.path().join("evening-1.letter");
    wait(&mut window, |_| letter.is_file());
    wait(&mut window, |app| app.state().dialog.is_none());
    let ours = fs::read_to_string(&path).expect("the programme");
    assert!(ours.contains("evening-1.letter"), "{ours}");
    let digest = |window: &Window| {
        let own = app(window).state().session.programme.file.clone();
        own.expect("its file").written
    };
    let saved = digest(&window);
    wait(&mut window, |_| {
        fs::read_to_string(&kept).is_ok_and(|kept| kept.contains(&saved))
    });
    drop(window);
    // Saved there it is the same again, and its letters give way: no second ones gather.
    let mut window = again();
    assert_eq!(digest(&window), saved);
    let said = ask_to_save(&mut window);
    assert!(said.contains("evening.programme. Save it there"), "{said}");
    send(&mut window, Command::Confirm);
    toasted(&mut window, "evening.programme");
    assert!(!dir.path().join("evening-1 2.letter").exists());
    drop(window);
    // Somebody else changed it meanwhile, then it was taken away.
    let theirs = format!("{ours}# theirs\n");
    fs::write(&path, &theirs).expect("a file");
    let mut window = again();
    let said = ask_to_save(&mut window);
    assert!(
        said.contains("evening.programme was changed since"),
        "{said}"
    );
    click(&mut window, "Cancel");
    assert_eq!(fs::read_to_string(&path).expect("theirs"), theirs);
    fs::remove_file(&path).expect("gone");
    let said = ask_to_save(&mut window);
    assert!(said.contains("is not there any more"), "{said}");
    send(&mut window, Command::Confirm);
    wait(&mut window, |_| path.is_file());
}

#[cfg(target_os = "linux")]
#[test]
fn programme_is_kept_though_its_file_has_a_name_that_is_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir
        .path()
        .join(OsStr::from_bytes(b"evening \xff.programme"));
    fs::write(&path, TWO).expect("a file");
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 2);
    assert!(app(&window).state().session.programme.file.is_some());
    let kept = dir.path().join("state/programme.toml");
    wait(&mut window, |_| kept.exists());
    drop(window);
    let mut window = on_exercise(dir.path(), None);
    wait(&mut window, |app| app.state().session.programme.len() == 2);
}

#[test]
fn programme_with_a_mistake_names_its_line_and_its_letter_is_added_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = written(
        dir.path(),
        &TWO.replace("to = \"justice\"\n[[", "to = \"justise\"\n[["),
    );
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    asks(&mut window);
    let said = told(&window);
    assert!(said.contains("evening.programme, line "), "{said}");
    click(&mut window, "Close");
    for _ in 0..2 {
        send(&mut window, Command::Act(Action::AddToProgramme));
    }
    assert_eq!(app(&window).state().session.programme.len(), 1);
    toasted(&mut window, "This very letter is in the programme already.");
}

#[test]
fn programme_takes_the_picture_of_a_card_along_and_opens_without_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let [home, saved, stick] = ["home", "saved", "stick"].map(|name| dir.path().join(name));
    for folder in [&home, &saved, &stick] {
        fs::create_dir(folder).expect("a folder");
    }
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cards/front.jpg");
    fs::copy(fixture, home.join("snow.jpg")).expect("a picture");
    let with_card = format!(
        "{TWO}[[card]]\nto = \"solen\"\nwords = \"The first snow has fallen.\"\n\
         picture = \"snow.jpg\"\n"
    );
    let path = written(&home, &with_card);
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 3);
    settle(&mut window);
    let to = saved.join("evening.programme");
    let newest = |app: &App| app.state().session.toasts.last().map(|toast| toast.id);
    for _ in 0..2 {
        let before = newest(app(&window));
        send(
            &mut window,
            Command::from(Failure::NoDialog(Purpose::Programme)),
        );
        let field = window.get_by_role_and_label(Role::TextInput, "Path");
        field.set_text_value_accesskit(&to.display().to_string());
        window.run_ok();
        let is_there = to.exists();
        send(&mut window, Command::Confirm);
        if is_there {
            asks(&mut window);
            click(&mut window, "Save");
        }
        wait(&mut window, |app| newest(app) != before);
        settle(&mut window);
    }
    // Saved twice, it lies there once.
    let pictures = names_in(&saved);
    let pictures = pictures.iter().filter(|name| name.contains("-card-"));
    assert_eq!(pictures.collect::<Vec<_>>(), ["evening-card-1.jpg"]);
    for name in names_in(&saved) {
        fs::copy(saved.join(&name), stick.join(&name)).expect("a copy");
    }
    fs::remove_dir_all(&home).expect("it goes");
    fs::remove_dir_all(&saved).expect("it goes");
    let open = |window: &mut Window| {
        let path = stick.join("evening.programme");
        drop_on(window, &path);
        asks(window);
        click(window, "Replace them");
        settle(window);
        let card = &app(window).state().session.programme.cards[0];
        (card.picture.is_some(), card.missing.is_some())
    };
    assert_eq!(open(&mut window), (true, false));
    // From another folder it is the same card.
    let other = dir.path().join("other");
    fs::create_dir(&other).expect("a folder");
    for name in names_in(&stick) {
        fs::copy(stick.join(&name), other.join(&name)).expect("a copy");
    }
    drop_on(&mut window, &other.join("evening.programme"));
    asks(&mut window);
    let count = app(&window).state().session.programme.len();
    let said = format!("this is in it already and is not added twice: {count}.");
    assert!(told(&window).contains(&said), "{}", told(&window));
    click(&mut window, "Cancel");
    fs::remove_file(stick.join("evening-card-1.jpg")).expect("it goes");
    assert_eq!(open(&mut window), (false, true));
    toasted(&mut window, "the card has none now");
}

#[test]
fn programme_is_made_for_each_member_of_a_list_or_the_letter_is() {
    let dir = tempfile::tempdir().expect("a folder");
    let with_card =
        format!("{TWO}[[card]]\nto = \"solen\"\nwords = \"The first snow has fallen.\"\n");
    let path = written(dir.path(), &with_card);
    let list = dir.path().join("members.csv");
    let rows = "Name;Street;Postcode;Town;Country\nAnn Sample;1 High Street;T12 X123;Cork;Ireland\n\
                Bo Example;2 Elm Street;T12 X123;Cork;Ireland\nNobody;;;;\n";
    fs::write(&list, rows).expect("a list");
    let mut window = on_exercise(dir.path(), None);
    drop_on(&mut window, &path);
    wait(&mut window, |app| app.state().session.programme.len() == 3);
    drop_on(&mut window, &list);
    wait(&mut window, |app| {
        app.state().batch.list.is_some() && app.state().batch.judged.is_none()
    });
    settle(&mut window);
    window.get_by_label("Make the programme’s letters…");
    let all = dir.path().join("all.pdf");
    save_at(&mut window, Purpose::Stack, &all);
    wait(&mut window, |app| app.state().dialog.is_some());
    settle(&mut window);
    let said = told(&window);
    assert!(said.contains("4 letters from 2 people"), "{said}");
    assert!(said.contains("all-cards.pdf: the cards (A6"), "{said}");
    let words = |path: &Path| -> String {
        let pages = text::pages(&fs::read(path).expect("a PDF")).expect("a PDF");
        pages.into_iter().map(|page| page.text).collect()
    };
    let letters = words(&all);
    for name in ["Ann Sample", "Bo Example"] {
        assert!(letters.contains(name), "{name}: {letters}");
        assert!(words(&dir.path().join("all-cards.pdf")).contains(name));
    }
    let rest = fs::read_to_string(dir.path().join("members not printed.csv"));
    assert!(rest.expect("the others").contains("Nobody"));
    click(&mut window, "Close");
    click(&mut window, "The letter in Compose");
    settle(&mut window);
    window.get_by_label("Make 2 letters…");
}
