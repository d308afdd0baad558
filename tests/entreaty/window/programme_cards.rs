//! Cards in a programme: added in the card's dialog, signed at the table beside letters, printed, withdrawn,
//! found after a crash and forgotten.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::kernel::printing::Handed;
use entreaty::app::kernel::session::Tab;
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::app::signing::message::{Event as Came, Left, LeftPages, Message as Table};
use entreaty::batch::programme;
use entreaty::campaign::load;
use entreaty::pdf::text;

use crate::window::compose::{app, click, make_folder, send, settle, toasted, wait, with_sender};
use crate::window::evening::{on_exercise, put, sign, signing, table, told, with_ending};
use crate::window::programme::{nowhere, print};

type Window = Harness<'static, Option<App>>;

fn fill(window: &mut Window, fields: &[(&str, &str)]) {
    for (label, text) in fields {
        window.get_by_label(label).set_text_value_accesskit(text);
        settle(window);
    }
}

/// Adds a card with these words to the programme.
pub(crate) fn add_card(window: &mut Window, words: &str) {
    send(window, Command::Act(Action::Card));
    fill(
        window,
        &[
            ("Words on the front", "Thinking of you"),
            ("Words inside", words),
        ],
    );
    let before = app(window).state().session.programme.cards.len();
    click(window, "Add the card to an evening’s programme");
    wait(window, |app| {
        app.state().session.programme.cards.len() == before + 1
    });
    settle(window);
}

fn wait_for_people(window: &mut Window, count: usize) {
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == count)
    });
    settle(window);
}

/// All words of the files of this ending of which the name has this in it.
fn printed(folder: &Path, part: &str) -> Vec<String> {
    let of_part = |path: &&std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.contains(part)
    };
    let pdfs = with_ending(folder, "pdf");
    let pages = pdfs.iter().filter(of_part).flat_map(|path| {
        let bytes = fs::read(path).expect("a PDF");
        text::pages(&bytes).expect("a PDF")
    });
    pages.map(|page| page.text).collect()
}

#[test]
fn card_is_added_signed_beside_a_letter_withdrawn_printed_and_forgotten() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    // What may do harm is not added: the dialog stays and says why.
    send(&mut window, Command::Act(Action::Card));
    fill(&mut window, &[("Words inside", "I pray for you.")]);
    click(&mut window, "Add the card to an evening’s programme");
    settle(&mut window);
    window.get_by_label_contains("“pray” speaks of religion");
    assert!(app(&window).state().session.programme.cards.is_empty());
    click(&mut window, "Cancel");
    add_card(&mut window, "The first snow has fallen.");
    window.get_by_label("The programme has 1 letter and 1 card.");
    send(&mut window, Command::Act(Action::Batch));
    window.get_by_label("2. Mira Solen");
    let kept = || fs::read_to_string(dir.path().join("state/programme.toml")).unwrap_or_default();
    wait(&mut window, |_| kept().contains("The first snow"));

    send(&mut window, Command::Act(Action::Signing));
    sign(
        &mut window,
        "Ann Sample",
        "1 High Street",
        "I live by the sea.",
    );
    window.get_by_label("Sign these 2 letters and cards");
    click(&mut window, "Next letter or card");
    settle(&mut window);
    window.get_by_label("2 of 2: a card");
    assert!(told(&window).contains("Your card"));
    // The page is the card, with the name and no word that was written for an office.
    let shown = told(&window);
    for part in [
        "Thinking of you",
        "Dear Mira,",
        "The first snow has fallen.",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let made = app(&window).state().session.made.as_ref().expect("a card");
    assert!(made.text.contains("Ann Sample"), "{}", made.text);
    assert!(!made.text.contains("sea") && !made.text.contains("Street"));
    click(&mut window, "Other words on this card: Mira Solen");
    settle(&mut window);
    let label = "Your words on this card: Mira Solen";
    put(
        &mut window,
        Role::MultilineTextInput,
        label,
        " Our church sings for you.",
    );
    click(&mut window, "Sign these 2 letters and cards");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding)
    });
    settle(&mut window);
    assert!(
        told(&window).contains("speaks of religion"),
        "{}",
        told(&window)
    );
    assert!(signing(&window).people.is_empty());
    table(
        &mut window,
        Table::OwnWords(Some("My cat greets you.".to_owned())),
    );
    click(&mut window, "Sign these 2 letters and cards");
    wait_for_people(&mut window, 1);
    // The next one signs the card alone, in its own words.
    sign(&mut window, "Bo Example", "2 Elm Street", "");
    table(&mut window, Table::Tick(0, false));
    click(&mut window, "Sign this one");
    wait_for_people(&mut window, 2);
    window.get_by_label("3 letters and cards tonight, from 2 people");
    click(&mut window, "Who signed…");
    let listed = told(&window);
    assert!(listed.contains("1 letter, not printed yet"), "{listed}");
    assert_eq!(
        listed.matches("1 card, not printed yet").count(),
        2,
        "{listed}"
    );

    print(&mut window);
    assert_eq!(signing(&window).counts(), (3, 3));
    let cards = printed(dir.path(), "cards").join("\n");
    for part in [
        "Ann Sample",
        "My cat greets you.",
        "Bo Example",
        "The first snow has fallen.",
    ] {
        assert_eq!(cards.matches(part).count(), 1, "{part}: {cards}");
    }
    for part in ["Street", "Cork", "sea"] {
        assert!(!cards.contains(part), "{part}: {cards}");
    }
    let all = printed(dir.path(), "letters").join("\n");
    assert!(
        all.contains("1 High Street") && !all.contains("2 Elm"),
        "{all}"
    );

    table(&mut window, Table::List(true));
    table(&mut window, Table::Withdraw(0));
    click(&mut window, "Remove");
    wait_for_people(&mut window, 1);
    wait(&mut window, |_| with_ending(dir.path(), "pdf").is_empty());
    nowhere(dir.path(), &["Ann Sample", "My cat"]);
    // What is left is a card: no empty file of letters is printed beside it.
    print(&mut window);
    assert_eq!(with_ending(dir.path(), "pdf").len(), 1);
    assert!(
        printed(dir.path(), "letters")
            .concat()
            .contains("Bo Example")
    );
    click(&mut window, "End the evening…");
    click(&mut window, "End the evening");
    toasted(&mut window, "Printed: letters 0, cards 1.");
    assert!(app(&window).state().signing.signing.is_none());
    assert!(with_ending(dir.path(), "pdf").is_empty());
    nowhere(dir.path(), &["Bo Example", "Elm Street"]);
}

#[test]
fn card_whose_print_dialog_was_cancelled_waits_and_ending_warns_of_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    add_card(&mut window, "The first snow has fallen.");
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Sign these 2 letters and cards");
    wait_for_people(&mut window, 1);
    let mut person = signing(&window).people[0].clone();
    let card = signing(&window).programme.cards[0].id.clone();
    person.printed = true;
    person.left = vec![card];
    let left = |size: &str, why| Left {
        pages: LeftPages::Cards(size.to_owned()),
        why,
        path: dir.path().join("cards.pdf"),
    };
    let printed_without = Came::Printed {
        handed: vec![Handed::Viewer],
        files: Vec::new(),
        path: dir.path().join("letters.pdf"),
        left: vec![
            left("A6, folded", None),
            left("DL", Some("No paper.".to_owned())),
        ],
        lacking: vec!["No room.".to_owned()],
        people: vec![(0, person)],
        failed: 0,
    };
    send(&mut window, Command::from(Event::Signing(printed_without)));
    let toasts = told(&window);
    assert!(!toasts.contains("Nothing was printed"), "{toasts}");
    for left in [
        "the cards (A6, folded) were not. They are waiting to be printed.",
        "the cards (DL) were not. No paper.",
        "could not be made: No room.",
    ] {
        assert!(toasts.contains(left), "{left}: {toasts}");
    }
    assert_eq!(signing(&window).counts(), (2, 1));
    click(&mut window, "End the evening…");
    window.get_by_label_contains("1 letter or card is not printed yet.");
    click(&mut window, "Stay");
    click(&mut window, "Who signed…");
    let listed = told(&window);
    assert!(listed.contains("1 letter, printed"), "{listed}");
    assert!(listed.contains("1 card, not printed yet"), "{listed}");
    // Only the card is printed now.
    print(&mut window);
    assert_eq!(signing(&window).counts(), (2, 2));
    assert_eq!(with_ending(dir.path(), "pdf").len(), 1);
    let all = printed(dir.path(), "letters").concat();
    assert!(
        all.contains("The first snow") && !all.contains("High Street"),
        "{all}"
    );
    // Nothing is new: pressed once it says so, pressed again it prints all.
    print(&mut window);
    assert!(told(&window).contains("Nothing is new"));
    print(&mut window);
    let cards = printed(dir.path(), "cards").concat();
    assert!(cards.contains("Ann Sample"), "{cards}");
}

#[test]
fn card_keeps_the_place_of_a_picture_that_is_not_to_be_had() {
    let dir = tempfile::tempdir().expect("a folder");
    let kept = || fs::read_to_string(dir.path().join("state/programme.toml")).unwrap_or_default();
    let mut window = on_exercise(dir.path(), None);
    add_card(&mut window, "The first snow has fallen.");
    wait(&mut window, |_| kept().contains("The first snow"));
    drop(window);
    let with_picture = kept().replacen("size =", "picture = \"/stick/snow.jpg\"\nsize =", 1);
    assert!(with_picture.contains("/stick/snow.jpg"), "{with_picture}");
    fs::write(dir.path().join("state/programme.toml"), with_picture).expect("a file");
    let mut window = on_exercise(dir.path(), None);
    let cards = &app(&window).state().session.programme.cards;
    assert!(cards.iter().all(|card| card.picture.is_none()));
    add_card(&mut window, "The river is frozen.");
    wait(&mut window, |_| kept().contains("The river"));
    assert!(kept().contains("/stick/snow.jpg"), "{}", kept());
}

#[test]
fn programme_of_cards_alone_is_ordered_signed_and_found_after_a_crash() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    add_card(&mut window, "The first snow has fallen.");
    add_card(&mut window, "The river is frozen.");
    send(&mut window, Command::Act(Action::Batch));
    let words = |app: &App| -> Vec<String> {
        let cards = app.state().session.programme.cards.iter();
        cards.map(|card| card.card.words.clone()).collect()
    };
    let down = window.get_all_by_label("Move down: Mira Solen").next();
    down.expect("a button").click_accesskit();
    settle(&mut window);
    let due = ["The river is frozen.", "The first snow has fallen."];
    assert_eq!(words(app(&window)), due);
    send(&mut window, Command::Act(Action::Signing));
    assert!(told(&window).contains("1 of 2: a card"));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Sign these 2 letters and cards");
    wait_for_people(&mut window, 1);
    drop(window);

    let mut window = on_exercise(dir.path(), None);
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(told(&window).contains("2 letters and cards with their names"));
    click(&mut window, "Go on with it");
    settle(&mut window);
    window.get_by_label("2 letters and cards tonight, from 1 person");
    assert_eq!(words(app(&window)), due);
    print(&mut window);
    let cards = printed(dir.path(), "letters").join("\n");
    for part in due.iter().chain(&["Ann Sample"]) {
        assert!(cards.contains(part), "{part}: {cards}");
    }
    assert!(!cards.contains("High Street"), "{cards}");
    // Whoever lives where the campaign's offices are writes no card.
    put(&mut window, Role::TextInput, "Your name", "Bo Example");
    let label = "Street, town, postcode, country";
    let address = "2 Elm Street\nPort Alder\nVerania";
    put(&mut window, Role::MultilineTextInput, label, address);
    click(&mut window, "Sign these 2 letters and cards");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding)
    });
    assert_eq!(signing(&window).people.len(), 1);
    assert!(!signing(&window).to_fix.is_empty());
}

#[test]
fn programme_is_saved_as_the_command_line_reads_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = on_exercise(dir.path(), None);
    send(&mut window, Command::Act(Action::AddToProgramme));
    add_card(&mut window, "The first snow has fallen.");
    send(&mut window, Command::Act(Action::Batch));
    window.get_by_label("Save the programme as…");
    // As where the system has no dialog for files.
    let path = dir.path().join("evening.programme");
    let taken = dir.path().join("evening-1.letter");
    fs::write(&taken, "Mine.").expect("a file");
    send(
        &mut window,
        Command::from(Failure::NoDialog(Purpose::Programme)),
    );
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&path.display().to_string());
    window.run_ok();
    send(&mut window, Command::Confirm);
    wait(&mut window, |_| path.exists());
    assert_eq!(fs::read(&taken).expect("a file"), b"Mine.");
    let read = programme::read(&path, &mut |at| {
        let loaded = load::from_path(at.expect("a pack that is named"));
        Ok(Arc::new(loaded.expect("the exercise").campaign))
    });
    let (read, problems) = read.expect("a programme");
    assert!(problems.is_empty(), "{problems:?}");
    let kept = &app(&window).state().session.programme;
    assert_eq!(
        read.ids().collect::<Vec<_>>(),
        kept.ids().collect::<Vec<_>>()
    );
    assert_eq!(read.letters[0].draft, kept.letters[0].draft);
    assert_eq!(read.cards[0].card, kept.cards[0].card);
}

#[test]
fn programme_is_opened_dragged_into_order_and_written_as_e_mails() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("evening.programme");
    let text = "entreaty = 1\npack = \"exercise\"\n[[letter]]\nto = \"justice\"\n\
                [[letter]]\nid = \"two\"\ntitle = \"Second\"\nto = \"justice\"\n\
                [[card]]\nto = \"solen\"\nwords = \"The first snow has fallen.\"\n";
    fs::write(&path, text).expect("a file");
    let mut window = on_exercise(dir.path(), None);
    let ids = |window: &Window| -> Vec<String> {
        let programme = &app(window).state().session.programme;
        programme.ids().map(str::to_owned).collect()
    };
    let drop_it = |window: &mut Window| {
        let dropped = Message::Dropped(vec![path.clone()]);
        send(window, Command::Own(dropped));
    };
    drop_it(&mut window);
    wait(&mut window, |app| app.state().session.programme.len() == 3);
    settle(&mut window);
    assert_eq!(ids(&window), ["justice", "two", "card-solen"]);
    assert_eq!(app(&window).state().session.tab, Tab::Batch);
    // Nothing that stands there is thrown away for another.
    drop_it(&mut window);
    wait(&mut window, |app| app.state().dialog.is_some());
    settle(&mut window);
    click(&mut window, "Put it after them");
    assert_eq!(ids(&window), ["justice", "two", "card-solen"]);
    drop_it(&mut window);
    wait(&mut window, |app| app.state().dialog.is_some());
    settle(&mut window);
    click(&mut window, "Replace them");
    assert_eq!(ids(&window), ["justice", "two", "card-solen"]);
    // The second letter is dragged above the first; a card stays below letters.
    let handle = |window: &Window, name: &str| {
        let cross = window.get_by_label(&format!("Remove: {name}")).rect();
        cross.right_center() + vec2(20.0, 0.0)
    };
    let first = window.get_by_label("Remove: Second").rect().center();
    window.drag_at(handle(&window, "Second"));
    window.run_ok();
    for up in [20.0, 80.0, 160.0] {
        window.hover_at(first - vec2(0.0, up));
        window.run_ok();
    }
    window.drop_at(first - vec2(0.0, 160.0));
    settle(&mut window);
    assert_eq!(ids(&window), ["two", "justice", "card-solen"]);
    // Each letter as an e-mail of whoever writes.
    with_sender(&mut window);
    let folder = dir.path().join("mails");
    send(
        &mut window,
        Command::from(Failure::NoDialog(Purpose::Mails)),
    );
    let field = window.get_by_role_and_label(Role::TextInput, "Path");
    field.set_text_value_accesskit(&folder.display().to_string());
    window.run_ok();
    send(&mut window, Command::Confirm);
    make_folder(&mut window);
    toasted(&mut window, "2 e-mails");
    let mut mails: Vec<_> = fs::read_dir(&folder)
        .expect("mails")
        .flatten()
        .map(|mail| mail.path())
        .collect();
    mails.sort();
    assert_eq!(mails.len(), 2, "{mails:?}");
    let mail = fs::read_to_string(&mails[0]).expect("an e-mail");
    assert!(
        mails[0].ends_with("01 Second.eml") && mail.contains("Subject:"),
        "{mails:?} {mail}"
    );
}
