//! An evening of several letters: composed into a programme, ticked, signed, withdrawn, printed and ended.

use std::fs;
use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::batch::message::{Message as BatchMessage, ProgrammeChange};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::shell::message::{Command, Message};
use entreaty::app::signing::message::Message as Table;
use entreaty::app::{App, Start};
use entreaty::campaign::{Lang, load};
use entreaty::pdf::text;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;

use crate::window::compose::{
    app, click, open_with, send, settle, start, start_with, toasted, wait,
};
use crate::window::evening::{files, put, sign, signing, table, told, with_ending};
use crate::window::programme_cards;

type Window = Harness<'static, Option<App>>;

/// Adds a letter to this office about these people to the programme.
fn compose(window: &mut Window, office: &str, people: &[&str]) {
    send(window, Command::Edit(Edit::To(office.to_owned())));
    for person in people {
        send(
            window,
            Command::Edit(Edit::Case((*person).to_owned(), true)),
        );
    }
    send(window, Command::Act(Action::AddToProgramme));
    for person in people {
        let off = Edit::Case((*person).to_owned(), false);
        send(window, Command::Edit(off));
    }
}

/// Adds the letter of another pack than the one that the program brings.
fn compose_of_another_pack(window: &mut Window) {
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/verania-2026");
    send(window, Command::Own(Message::Dropped(vec![pack])));
    let is_there = |app: &App| app.state().session.campaign.pack.id == "verania-2026";
    while !is_there(app(window)) {
        wait(window, |app| app.state().dialog.is_some() || is_there(app));
        // What the pack means, and what becomes of the letter that was composed.
        for answer in ["Do not save", "Use this pack"] {
            if window.query_by_label(answer).is_some() {
                click(window, answer);
            }
        }
    }
    settle(window);
    send(window, Command::Act(Action::AddToProgramme));
}

fn ten_letters(window: &mut Window) {
    for office in ["president", "prosecutor", "interior"] {
        compose(window, office, &[]);
        compose(window, office, &["tuletaeva"]);
        compose(window, office, &["evloev"]);
    }
    compose_of_another_pack(window);
}

/// No file of this folder has any of these words.
pub(crate) fn nowhere(folder: &Path, words: &[&str]) {
    for file in files(folder) {
        let bytes = fs::read(&file).expect("a file");
        let mut all = String::from_utf8_lossy(&bytes).into_owned();
        if file.extension().is_some_and(|ending| ending == "pdf") {
            let pages = text::pages(&bytes).expect("a PDF");
            all.extend(pages.into_iter().map(|page| page.text));
        }
        for word in words {
            assert!(!all.contains(word), "{} has {word}", file.display());
        }
    }
}

pub(crate) fn print(window: &mut Window) {
    let alone = window.state_mut().as_mut().expect("a window");
    alone.keep_to_itself();
    click(window, "Print what is gathered");
    wait(window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.printing)
    });
}

#[test]
fn programme_of_sixty_guests_and_ten_letters_of_two_packs() {
    let dir = tempfile::tempdir().expect("a folder");
    let exercise = Start {
        campaign: load::exercise().campaign.clone(),
        ..start(UiLang::ENGLISH, Some(Folders::within(dir.path())))
    };
    let mut window = start_with(exercise, 1440.0, 900.0);
    settle(&mut window);
    programme_cards::add_card(&mut window, "The first snow has fallen.");
    send(&mut window, Command::OpenBuiltIn);
    wait(&mut window, |app| {
        app.state().session.campaign.pack.id == "kazakhstan-2013"
    });
    settle(&mut window);
    ten_letters(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    assert_eq!(signing(&window).programme.len(), 11);
    let mut due = Vec::new();
    for guest in 1..=60_usize {
        let name = format!("Guest Q{guest}Q");
        table(&mut window, Table::Name(name.clone()));
        let address = format!("{guest} High Street\nCork\nIreland");
        table(&mut window, Table::Address(address));
        // Some do not sign all of them.
        let left_out = if guest.is_multiple_of(3) {
            guest % 11
        } else {
            11
        };
        if left_out < 11 {
            table(&mut window, Table::Tick(left_out, false));
        }
        for (place, id) in signing(&window).programme.ids().enumerate() {
            if place != left_out {
                due.push((name.clone(), id.to_owned()));
            }
        }
        send(&mut window, Command::Act(Action::AddLetter));
        wait(&mut window, |app| {
            let signing = app.state().signing.signing.as_ref();
            signing.is_some_and(|signing| signing.people.len() == guest)
        });
    }
    let label = format!("{} letters and cards tonight, from 60 people", due.len());
    settle(&mut window);
    window.get_by_label(&label);
    print(&mut window);
    assert_eq!(signing(&window).counts(), (due.len(), due.len()));
    check_printed(dir.path(), &due);

    // Somebody withdraws: they are nowhere, and the others can be printed again.
    table(&mut window, Table::List(true));
    assert!(told(&window).contains("Guest Q17Q"));
    table(&mut window, Table::Withdraw(16));
    click(&mut window, "Remove");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 59)
    });
    wait(&mut window, |_| with_ending(dir.path(), "pdf").is_empty());
    nowhere(dir.path(), &["Q17Q", "17 High"]);
    assert!(!told(&window).contains("Q17Q"));
    assert!(!format!("{:?}", app(&window).state().signing).contains("Q17Q"));
    due.retain(|(name, _)| name != "Guest Q17Q");
    print(&mut window);
    check_printed(dir.path(), &due);

    click(&mut window, "End the evening…");
    click(
        &mut window,
        "Keep a diary of what is made and sent, without names of senders",
    );
    click(&mut window, "End the evening");
    toasted(&mut window, "has ended");
    nowhere(dir.path(), &["Guest", "High Street", "Cork"]);
    assert!(with_ending(dir.path(), "pdf").is_empty() && with_ending(dir.path(), "csv").is_empty());
    let totals = fs::read_to_string(dir.path().join("config/diary.toml")).expect("the diary");
    assert_eq!(totals.matches("[[letters]]").count(), 10, "{totals}");
    let numbers = |key: &str| -> usize {
        let lines = totals.lines().filter_map(|line| line.strip_prefix(key));
        lines
            .map(|number| number.parse::<usize>().expect("a number"))
            .sum()
    };
    // The diary is of letters to offices.
    let letters = due.iter().filter(|(_, id)| !id.starts_with("card-"));
    let count = letters.count();
    assert_eq!(
        (numbers("letters = "), numbers("printed = ")),
        (count, count)
    );
}

/// The newest manifest and its PDF have these letters, in this order, each with its sender alone.
fn check_printed(folder: &Path, due: &[(String, String)]) {
    let mut manifests = with_ending(folder, "csv");
    manifests.sort();
    let manifest = manifests.pop().expect("a manifest");
    let mut rows = csv::Reader::from_path(&manifest).expect("a manifest");
    let mut made = Vec::new();
    let mut pages = Vec::new();
    let (cards, due): (Vec<_>, Vec<_>) = due
        .iter()
        .cloned()
        .partition(|(_, id)| id.starts_with("card-"));
    let mut of_cards = Vec::new();
    for row in rows.records() {
        let row = row.expect("a row");
        if row[2].starts_with("card-") {
            let page = row[6].parse::<usize>().expect("a page");
            of_cards.push((row[1].to_owned(), row[2].to_owned(), page));
            continue;
        }
        made.push((row[1].to_owned(), row[2].to_owned()));
        pages.push((
            row[6].parse::<usize>().expect("a page"),
            row[7].parse::<usize>().expect("pages"),
        ));
    }
    assert_eq!(made, due);
    let pdf = fs::read(manifest.with_extension("pdf")).expect("a PDF");
    let texts = text::pages(&pdf).expect("a PDF");
    assert_eq!(
        texts.len(),
        pages.iter().map(|(_, count)| count).sum::<usize>()
    );
    for ((name, _), (first, _)) in due.iter().zip(pages) {
        let page = &texts[first - 1].text;
        let own = name.trim_start_matches("Guest ");
        assert!(page.contains(own), "{name}: {page}");
        assert_eq!(page.matches("Guest Q").count(), page.matches(own).count());
    }
    let told: Vec<(String, String)> = of_cards
        .iter()
        .map(|(name, id, _)| (name.clone(), id.clone()))
        .collect();
    assert_eq!(told, cards);
    if cards.is_empty() {
        return;
    }
    let stem = manifest.file_stem().expect("a name").to_string_lossy();
    let file = manifest.with_file_name(format!("{stem}-cards.pdf"));
    let texts = text::pages(&fs::read(file).expect("cards")).expect("a PDF");
    assert_eq!(texts.len(), cards.len().div_ceil(2) * 2);
    // Each name once, behind the page that the manifest tells, and no address.
    for (name, _, page) in of_cards {
        let own = name.trim_start_matches("Guest ");
        assert!(texts[page].text.contains(own), "{name}");
        let all = texts.iter().map(|page| page.text.matches(own).count());
        assert_eq!(all.sum::<usize>(), 1, "{name}");
    }
    assert!(texts.iter().all(|page| !page.text.contains("High Street")));
}

#[test]
fn programme_is_composed_reordered_and_kept_without_an_evening() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    wait(&mut window, |app| app.state().signing.kept.is_some());
    send(
        &mut window,
        Command::Edit(Edit::Words("Mine alone.".to_owned())),
    );
    compose(&mut window, "president", &["tuletaeva"]);
    compose(&mut window, "prosecutor", &[]);
    window.get_by_label("The programme has 2 letters.");
    compose_of_another_pack(&mut window);
    send(&mut window, Command::Act(Action::Batch));
    window.get_by_label("1. Roza Tuletaeva");
    let ids = |app: &App| -> Vec<String> {
        let letters = app.state().session.programme.letters.iter();
        letters.map(|letter| letter.id.clone()).collect()
    };
    assert_eq!(ids(app(&window)), ["president", "prosecutor", "dams"]);
    click(&mut window, "Move down: Roza Tuletaeva");
    assert_eq!(ids(app(&window)), ["prosecutor", "president", "dams"]);
    let remove = BatchMessage::Programme("prosecutor".to_owned(), ProgrammeChange::Remove);
    send(&mut window, Command::Own(Message::Batch(remove)));
    drop(window);
    // It is there again, of both packs, with nobody's words.
    let kept = fs::read_to_string(dir.path().join("state/programme.toml")).expect("a programme");
    assert!(!kept.contains("Mine alone"), "{kept}");
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| app.state().signing.kept.is_some());
    assert_eq!(ids(app(&window)), ["president", "dams"]);
    settle(&mut window);
}

#[test]
fn guest_ticks_reads_and_words_letters_and_a_threat_in_one_stops_all() {
    let mut window = open_with(1440.0, 900.0, None);
    compose(&mut window, "president", &[]);
    compose(&mut window, "prosecutor", &["tuletaeva"]);
    compose(&mut window, "interior", &[]);
    send(&mut window, Command::Act(Action::Signing));
    window.get_by_label("For whom do you write?");
    assert!(told(&window).contains("Letter 1 of 3"));
    sign(
        &mut window,
        "Ann Sample",
        "1 High Street",
        "I once lived by the sea.",
    );
    window.get_by_label("Sign these 3 letters");
    click(&mut window, "Next letter");
    assert_eq!(signing(&window).at, 1);
    settle(&mut window);
    assert!(told(&window).contains("Tuletaeva"));
    click(&mut window, "Other words in this letter: Roza Tuletaeva");
    settle(&mut window);
    let label = "Your words in this letter: Roza Tuletaeva";
    put(
        &mut window,
        Role::MultilineTextInput,
        label,
        " You will pay for this.",
    );
    click(&mut window, "Sign these 3 letters");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| !signing.adding)
    });
    assert!(told(&window).contains("can be read as a threat"));
    assert!(signing(&window).people.is_empty());
    // In the other letters stand the words for all.
    click(&mut window, "Other words in this letter: Roza Tuletaeva");
    settle(&mut window);
    // Read in a language that one reads, instead of the page.
    table(&mut window, Table::Read(Some(Lang::new("ru"))));
    assert!(told(&window).contains("This is what it says in "));
    table(&mut window, Table::Read(None));
    // The letters in another language, where the office is written to in it.
    table(&mut window, Table::Lang(Some(Lang::new("kk"))));
    let typed = signing(&window).typed.clone();
    let langs: Vec<String> = signing(&window)
        .programme
        .letters
        .iter()
        .map(|letter| {
            entreaty::app::signing::state::letter_of(letter, &typed)
                .lang
                .to_string()
        })
        .collect();
    assert_eq!(langs, ["kk", "en", "en"]);
    table(&mut window, Table::Lang(None));
    table(&mut window, Table::Tick(2, false));
    click(&mut window, "Sign these 2 letters");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 1)
    });
    settle(&mut window);
    window.get_by_label("2 letters tonight, from 1 person");
    for gone in ["Ann", "High Street", "by the sea"] {
        assert!(!told(&window).contains(gone), "{gone}");
    }
    // Nobody signs nothing.
    for place in 0..3 {
        table(&mut window, Table::Tick(place, false));
    }
    click(&mut window, "Sign no letter");
    assert!(told(&window).contains("tick what you want to sign"));
}

#[test]
fn list_of_who_signed_is_shown_for_a_minute_and_letters_are_corrected_from_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    compose(&mut window, "president", &[]);
    compose(&mut window, "prosecutor", &[]);
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sampel", "1 High Street", "");
    click(&mut window, "Sign these 2 letters");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 1)
    });
    settle(&mut window);
    assert!(!told(&window).contains("Ann Sampel"));
    click(&mut window, "Who signed…");
    assert!(told(&window).contains("1  Ann Sampel"));
    assert!(told(&window).contains("2 letters, not printed yet"));
    let now = app(&window).state().session.now;
    window.input_mut().time = Some(now + 61.0);
    window.run_ok();
    assert!(
        !told(&window).contains("Ann Sampel"),
        "the minute has passed"
    );
    window.input_mut().time = None;
    print(&mut window);
    assert!(signing(&window).people[0].printed);
    assert_eq!(with_ending(dir.path(), "pdf").len(), 1);
    // What the next one is writing is not thrown away for a correction.
    table(&mut window, Table::Words("I once lived".to_owned()));
    table(&mut window, Table::Correct(0));
    assert_eq!(signing(&window).typed.words, "I once lived");
    assert_eq!(signing(&window).correcting, None);
    table(&mut window, Table::Clear);
    click(&mut window, "Who signed…");
    click(&mut window, "Show and correct 1");
    settle(&mut window);
    table(&mut window, Table::Name("Ann Sample".to_owned()));
    click(&mut window, "Save what guest 1 signs");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people[0].name == "Ann Sample")
    });
    // What was printed of her before is gone, and she is to be printed again.
    assert!(!signing(&window).people[0].printed);
    let started = std::time::Instant::now();
    while !with_ending(dir.path(), "pdf").is_empty() {
        assert!(
            started.elapsed().as_secs() < 20,
            "the printed letters are still there"
        );
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    assert_eq!(signing(&window).people.len(), 1);
    settle(&mut window);
    assert!(!told(&window).contains("Ann Sample"));
    // Where the letter is changed, the evening is told of.
    send(&mut window, Command::Act(Action::LeaveSigning));
    click(&mut window, "Leave");
    assert!(told(&window).contains("An evening is running. It writes to: "));
    assert!(told(&window).contains("1 person has signed."));
    drop(window);
    let list = with_ending(dir.path(), "toml");
    let list: String = list
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .collect();
    assert!(
        list.contains("Ann Sample") && !list.contains("Sampel"),
        "{list}"
    );
}

#[test]
fn evening_of_two_packs_that_nobody_ended_is_offered_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    compose(&mut window, "president", &["tuletaeva"]);
    compose_of_another_pack(&mut window);
    send(&mut window, Command::Act(Action::Signing));
    sign(&mut window, "Ann Sample", "1 High Street", "");
    click(&mut window, "Sign these 2 letters");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 1)
    });
    drop(window);
    let mut window = open_with(1440.0, 900.0, Some(folders));
    wait(&mut window, |app| app.state().dialog.is_some());
    assert!(told(&window).contains("2 letters with their names and addresses"));
    click(&mut window, "Go on with it");
    window.get_by_label("2 letters tonight, from 1 person");
    let packs: Vec<String> = signing(&window)
        .programme
        .letters
        .iter()
        .map(|letter| letter.campaign.pack.id.to_string())
        .collect();
    assert_eq!(packs, ["kazakhstan-2013", "verania-2026"]);
    print(&mut window);
    let pdf = with_ending(dir.path(), "pdf").pop().expect("a PDF");
    let pages = text::pages(&fs::read(pdf).expect("a PDF")).expect("a PDF");
    assert!(pages.iter().any(|page| page.text.contains("Port Alder")));
    click(&mut window, "End the evening…");
    click(&mut window, "End the evening");
    wait(&mut window, |app| !app.state().session.toasts.is_empty());
    nowhere(dir.path(), &["Ann Sample"]);
}

#[test]
fn evening_follows_the_pack_that_is_open_and_prints_what_was_signed() {
    let dir = tempfile::tempdir().expect("a folder");
    let mut window = open_with(1440.0, 900.0, Some(Folders::within(dir.path())));
    compose(&mut window, "president", &[]);
    // A letter that asks for nothing cannot go out, and stops only whoever signs it.
    let asks = app(&window).state().session.draft.asks.clone();
    for ask in asks {
        send(&mut window, Command::Edit(Edit::Ask(ask, false)));
    }
    send(&mut window, Command::Act(Action::AddToProgramme));
    send(&mut window, Command::Act(Action::Signing));
    table(&mut window, Table::Tick(1, false));
    sign(
        &mut window,
        "Ann Sample",
        "1 High Street\nCork\nIreland",
        "",
    );
    click(&mut window, "Sign this letter");
    wait(&mut window, |app| {
        let signing = app.state().signing.signing.as_ref();
        signing.is_some_and(|signing| signing.people.len() == 1)
    });
    settle(&mut window);
    print(&mut window);
    assert!(signing(&window).people[0].printed);
    // Another version of the pack is opened: the letters that wait are its letters.
    let pack = dir.path().join("newer");
    for entry in walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013")) {
        let (from, to) = (&entry.0, pack.join(&entry.1));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
        let mut bytes = fs::read(from).expect("a file");
        if entry.1 == Path::new("pack.toml") {
            let text = String::from_utf8(bytes).expect("text");
            bytes = format!("stop.en = \"Her family asks for silence.\"\n{text}").into_bytes();
        }
        fs::write(to, bytes).expect("written");
    }
    send(&mut window, Command::Act(Action::LeaveSigning));
    click(&mut window, "Leave");
    send(&mut window, Command::Own(Message::Dropped(vec![pack])));
    let is_there = |app: &App| app.state().session.campaign.pack.stop.is_some();
    while !is_there(app(&window)) {
        wait(&mut window, |app| {
            app.state().dialog.is_some() || is_there(app)
        });
        for answer in ["Do not save", "Use this pack"] {
            if window.query_by_label(answer).is_some() {
                click(&mut window, answer);
            }
        }
    }
    settle(&mut window);
    let letters = &signing(&window).programme.letters;
    assert!(
        letters
            .iter()
            .all(|letter| letter.campaign.pack.stop.is_some())
    );
}

/// All files below a folder, with their paths within it.
fn walk(folder: &Path) -> Vec<(std::path::PathBuf, std::path::PathBuf)> {
    let all = files(folder).into_iter();
    all.map(|path| {
        let within = path.strip_prefix(folder).expect("within").to_owned();
        (path, within)
    })
    .collect()
}
