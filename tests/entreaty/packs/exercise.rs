//! The invented campaign that comes with the program: an urgent action with all that an active campaign
//! needs. Whatever is made of it says that it is an exercise.

use std::fs::File;
use std::io::Read;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use entreaty::app::App;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::message::Command;
use entreaty::campaign::{Lang, load};
use entreaty::letter::Draft;
use entreaty::page::Fonts;
use entreaty::press;
use entreaty::problem::Rule;
use entreaty::store::diary::Letters;
use entreaty::store::diary::kept::Book;
use entreaty::store::folders::Folders;
use jiff::civil::Date;

use crate::cli::mail::pages;
use crate::helper::{Call, entreaty};
use crate::window::compose::{app, click, open_with, page, send, settle, wait};

const NOTICE: &str = "An exercise: this campaign is invented, and nobody of this name exists.";
const NOTICE_ES: &str =
    "Un ejercicio: esta campaña es inventada y no existe nadie con este nombre.";

/// A letter of the exercise on a day before its last one.
fn letter(to: &str, case: &str) -> Call {
    letter_on("2026-11-28", to, case)
}

fn letter_on(date: &str, to: &str, case: &str) -> Call {
    entreaty()
        .args(["letter", "--pack", "exercise", "--date", date])
        .args(["--to", to, "--case", case])
        .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland")
}

#[test]
fn exercise_letters_read_as_they_should_in_english_and_in_spanish() {
    for (to, case) in [("justice", "solen"), ("attorney", "tesh")] {
        for (lang, notice) in [("en", NOTICE), ("es", NOTICE_ES)] {
            let done = letter(to, case).args(["--lang", lang]).writes_text();
            let text = done.works().text();
            assert!(text.contains(notice), "{text}");
            insta::assert_snapshot!(format!("{to}_{lang}"), text);
        }
    }
}

#[test]
fn exercise_has_all_that_an_active_campaign_needs() {
    let loaded = load::exercise();
    assert!(loaded.problems.iter().all(|problem| !problem.is_error()));
    let campaign = &loaded.campaign;
    let pack = &campaign.pack;
    assert!(pack.exercise && pack.ends.is_some() && pack.letterhead.is_some());
    assert!(campaign.addressees.iter().all(|one| !one.email.is_empty()));
    assert!(campaign.cases.iter().all(|one| one.pronoun.is_some()));
    assert!(campaign.claims.iter().any(|claim| claim.by.is_some()));
    // Nobody's country, and nobody's address.
    for office in &campaign.addressees {
        assert!(office.home().country.is_none(), "{}", office.id);
        assert!(office.email.iter().all(|one| one.ends_with(".example")));
    }
    let title = pack.title.get(&Lang::new("en")).expect("a title");
    assert!(title.ends_with("(exercise)"), "{title}");
    let title = pack.title.get(&Lang::new("es")).expect("a title");
    assert!(title.ends_with("(ejercicio)"), "{title}");
}

#[test]
fn exercise_says_so_on_the_page_and_in_a_document() {
    let campaign = &load::exercise().campaign;
    let draft = Draft {
        cases: vec!["solen".to_owned()],
        ..Draft::to(campaign, "justice")
    };
    let today = Date::constant(2026, 11, 28);
    let made = press::make(campaign, &draft, today, &mut Fonts::new());
    let laid = made.laid.expect("pages");
    let words = laid.pages[0].words().map(|words| words.text.as_str());
    let words = words.collect::<Vec<_>>().join(" ").replace(' ', "");
    assert!(words.contains(&NOTICE.replace(' ', "")), "{words}");
    let docx = letter("justice", "solen").writes("a.docx").works();
    let file = File::open(docx.path()).expect("a file");
    let mut zip = zip::ZipArchive::new(file).expect("a zip");
    let mut text = String::new();
    let mut part = zip.by_name("word/document.xml").expect("the text");
    part.read_to_string(&mut text).expect("text");
    assert!(text.contains(NOTICE));
}

#[test]
fn exercise_says_so_with_any_template_and_in_a_copy() {
    let plain = "+++\ntitle = \"Mine\"\nsubject = \"Mine\"\nlanguage = \"en\"\n+++\n{{> opening}}\n\n{{> requests}}\n";
    let call = letter("justice", "solen").file("mine.en.hbs", plain);
    let done = call.args(["--template", "mine.en.hbs"]).writes_text();
    assert!(done.works().text().contains(NOTICE));
    let done = entreaty()
        .args(["pack", "new", "mine", "--from", "exercise"])
        .run()
        .works();
    let text = String::from_utf8(done.file("mine/pack.toml")).expect("text");
    assert!(text.contains("exercise = true"), "{text}");
}

#[test]
fn exercise_says_so_wherever_it_goes_out() {
    let mail = letter("justice", "solen").writes("a.eml").works();
    let text = String::from_utf8(mail.file("a.eml")).expect("text");
    let mut lines = text.lines();
    assert!(lines.any(|line| line.starts_with("Subject: ") && line.ends_with(" (exercise)")));
    let labels = entreaty()
        .args(["labels", "--pack", "exercise", "--labels", "5160"])
        .args(["--lang", "es", "-o", "labels.pdf"])
        .run();
    let labels = pages(&labels.works(), "labels.pdf").concat();
    assert_eq!(labels.matches("VERANIA").count(), 2, "{labels}");
    assert_eq!(labels.matches("(ejercicio)").count(), 2, "{labels}");
    let list = "Name,Address,Country\nAnn Lee,1 High St; Cork,Ireland\n";
    for envelope in ["c5", "c56", "dl", "us10"] {
        let done = entreaty()
            .file("list.csv", list)
            .args(["batch", "--pack", "exercise", "--to", "justice"])
            .args(["--senders", "list.csv", "--date", "2026-11-28"])
            .args([
                "--envelopes",
                "e.pdf",
                "--envelope",
                envelope,
                "--no-window",
            ])
            .writes("a.pdf");
        let envelope = pages(&done.works(), "e.pdf").concat();
        assert!(envelope.contains(NOTICE), "{envelope}");
    }
}

#[test]
fn exercise_goes_on_after_its_last_day_and_says_that_it_is_over() {
    let done = letter_on("2027-07-01", "justice", "solen").writes_text();
    done.works().tells(&["warning[ended]", "warning[exercise]"]);
    let mut campaign = load::exercise().campaign.clone();
    campaign.pack.exercise = false;
    let draft = Draft::to(&campaign, "justice");
    let today = Date::constant(2027, 7, 1);
    let made = press::make(&campaign, &draft, today, &mut Fonts::new());
    let mut errors = made.problems.iter().filter(|problem| problem.is_error());
    assert!(errors.any(|problem| problem.rule == Some(Rule::Ended)));
}

#[test]
fn exercise_is_opened_from_my_campaigns_and_says_what_it_is() {
    let mut window = open_with(1440.0, 900.0, None);
    send(&mut window, Command::Act(Action::Campaigns));
    wait(&mut window, |app| app.state().dialog.is_some());
    settle(&mut window);
    let title = "Urgent action: Mira Solen, Verania (exercise)";
    assert!(window.query_by_label(&format!("Forget {title}")).is_none());
    click(&mut window, &format!("Open {title}"));
    wait(&mut window, |app| {
        app.state().session.campaign.pack.id == "exercise"
    });
    // Not by a path, under which something else could stand.
    let at = app(&window).state().session.pack_at.clone();
    assert_eq!(at.expect("a place").path.as_os_str(), load::EXERCISE_AT);
    settle(&mut window);
    assert!(app(&window).state().dialog.is_none());
    assert!(page(&window).contains("An exercise: this campaign is invented"));
    assert!(window.query_all_by_label_contains(title).count() > 0);
}

#[test]
fn exercise_is_listed_with_its_letters_where_a_diary_is_kept() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let made = |window: &mut Harness<'static, Option<App>>| {
        send(window, Command::Act(Action::Campaigns));
        wait(window, |app| app.state().dialog.is_some());
        settle(window);
        let said = [
            window.query_all_by_label("37"),
            window.query_all_by_label("–"),
        ];
        said.map(Iterator::count)
    };
    let mut window = open_with(1440.0, 900.0, Some(folders.clone()));
    let [none, dashes] = made(&mut window);
    assert_eq!(none, 0);
    // Letters of an exercise are noted nowhere.
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let day = Date::constant(2026, 11, 20);
    let letters = Letters::of(campaign, &draft, day, 37).expect("an entry");
    let noted = Book::at(&folders, None).change(|diary| diary.note(vec![letters], &[]));
    assert_eq!(noted.expect("a diary").len(), 1);
    let mut window = open_with(1440.0, 900.0, Some(folders));
    let [one, fewer] = made(&mut window);
    assert_eq!(one, 1);
    assert!(fewer < dashes);
}

#[test]
fn exercise_gives_way_to_a_folder_of_its_name() {
    let call = crate::packs::sharing::verania(entreaty(), |_, text| text);
    let folder = call.folder();
    std::fs::rename(folder.join("pack"), folder.join("exercise")).expect("renamed");
    let done = call
        .args(["show", "addressees", "--pack", "exercise"])
        .run();
    let said = done.works().stdout();
    assert!(
        said.contains("River Guard") && !said.contains("Attorney"),
        "{said}"
    );
}
