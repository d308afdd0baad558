//! In the made-up language no plain English is left in what the window tells: all of it comes from
//! `assets/strings`, from the pack, or from the person.
//!
//! What the pack, its letters and its templates say is in English, so that it is known here; what
//! else has two plain words in a row was written into the program.

use std::collections::{BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use entreaty::app::App;
use entreaty::app::batch::message::Message as BatchMessage;
use entreaty::app::batch::state::RowState;
use entreaty::app::kernel::action::{Action, TABLE};
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::organise::message::{Confirming, Message as OrganiseMessage};
use entreaty::app::organise::state::confirm::Step;
use entreaty::app::organise::state::{Entries, Place};
use entreaty::app::shell::message::{Command, Message};
use entreaty::campaign::load;
use entreaty::letter::plain;
use entreaty::page::Fonts;
use entreaty::press;
use entreaty::press::file::ExportKind;
use entreaty::store::folders::Folders;
use entreaty::strings::UiLang;

use crate::helper::{verania, verania_in};
use crate::window::compose::{app, open_in, settle, wait};
use crate::window::confirm::ACTION;

type Window = Harness<'static, Option<App>>;

const LIST: &str = "Full name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    ;2 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;;;;\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n";

/// The parts of a text that were said in one go, in words.
fn parts(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let ends = |c: char| "\n\t,;:.!?|{}()[]<>“”‘’«»‹›\"·…—–".contains(c);
    let words = |part| {
        let words = str::split_whitespace(part);
        let bare = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '~'));
        bare.filter(|word| !word.is_empty()).collect()
    };
    text.split(ends).map(words)
}

/// Plain letters of which the made-up language would have put an accent on some.
fn is_plain(word: &str) -> bool {
    word.len() > 1
        && word.chars().all(|c| c.is_ascii_alphabetic())
        && word.chars().any(|c| "aceilnosuyzACEILNOSUYZ".contains(c))
}

/// What is in English whatever the window's language: pairs of words that stand side by side.
struct Known {
    pairs: HashSet<(String, String)>,
    words: HashSet<String>,
}

impl Known {
    fn add(&mut self, text: &str) {
        for part in parts(text) {
            self.words
                .extend(part.iter().map(|word| (*word).to_owned()));
            let pairs = part.windows(2);
            let pairs = pairs.map(|pair| (pair[0].to_owned(), pair[1].to_owned()));
            self.pairs.extend(pairs);
        }
    }

    /// The texts of a folder's files and of those within it.
    fn add_folder(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.add_folder(&path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                // What the window says of templates does not come from their documentation.
                if path.extension().is_none_or(|ending| ending != "md") {
                    self.add(&text);
                }
                let name = path.file_stem().unwrap_or_default();
                self.add(&name.to_string_lossy());
            }
        }
    }

    fn of_the_program() -> Self {
        let mut known = Self {
            pairs: HashSet::new(),
            words: HashSet::new(),
        };
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        for folder in [
            "seeds",
            "templates",
            "assets/stationery",
            "assets/envelopes",
        ] {
            known.add_folder(&root.join(folder));
        }
        known.add_folder(&root.join("assets/languages"));
        known.add(LIST);
        // Names of keys, which egui gives, and names.
        known.add("PDF ics Entreaty entreaty Ctrl Shift Alt en-XA");
        // How helpers are written.
        known.add("default sender, list people, for list, plural, len asks");
        for kind in ExportKind::ALL {
            known.add(kind.ending());
        }
        known
            .words
            .extend(Key::ALL.iter().map(|key| key.name().to_owned()));
        known
    }

    /// What of this text is English that nobody knows.
    fn unknown(&self, text: &str) -> Vec<String> {
        // An excerpt of a template, cut off somewhere, with its fields left open.
        if text.contains("‹…›") || text.trim_end().ends_with('…') {
            return Vec::new();
        }
        let mut depth = 0_usize;
        let mut own = String::new();
        // Nor is a template's code a language.
        let text = text
            .split("{{")
            .map(|part| part.rsplit("}}").next().unwrap_or_default());
        let text: Vec<&str> = text.collect();
        let text = text.join(" · ");
        for c in text.chars() {
            match c {
                '‹' => {
                    depth += 1;
                    own.push_str(" · ");
                }
                '›' => depth = depth.saturating_sub(1),
                c if depth == 0 => own.push(c),
                _ => {}
            }
        }
        let mut unknown = Vec::new();
        for part in parts(&own) {
            if let [word] = part[..] {
                let is_new = is_plain(word) && !self.words.contains(word);
                unknown.extend(is_new.then(|| word.to_owned()));
            }
            let is_new = |pair: &&[&str]| {
                let known = (pair[0].to_owned(), pair[1].to_owned());
                is_plain(pair[0]) && is_plain(pair[1]) && !self.pairs.contains(&known)
            };
            let new = part.windows(2).filter(is_new);
            unknown.extend(new.map(|pair| pair.join(" ")));
        }
        unknown
    }
}

/// All that a screen reader tells, a text each.
fn told(window: &Window) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut nodes = vec![window.root()];
    while let Some(node) = nodes.pop() {
        let data = node.accesskit_node();
        all.extend(data.label());
        all.extend(data.value());
        all.extend(data.data().description().map(str::to_owned));
        all.extend(data.data().placeholder().map(str::to_owned));
        nodes.extend(node.children());
    }
    all
}

/// A walk through the window, and the English that it met.
struct Walk {
    window: Window,
    known: Known,
    wrong: BTreeSet<String>,
    seen: usize,
}

impl Walk {
    fn begin(width: f32, height: f32, folders: Option<Folders>) -> Self {
        let ui_lang = UiLang::of_code(UiLang::PSEUDO).expect("the made-up language");
        Self {
            window: open_in(ui_lang, width, height, folders),
            known: Known::of_the_program(),
            wrong: BTreeSet::new(),
            seen: 0,
        }
    }

    /// Reads the window, once the letter on its page is known.
    fn read(&mut self, what: &str) {
        settle(&mut self.window);
        let state = app(&self.window).state();
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let campaign = &state.session.campaign;
        let made = press::make(campaign, &state.session.draft, today, &mut Fonts::new());
        if let Some(letter) = &made.letter {
            self.known.add(&plain::text(letter));
        }
        let all = told(&self.window).into_iter();
        // The page of the organiser's sample letter, which is the press's own.
        for text in all.filter(|text| !text.starts_with("Šámpłé")) {
            self.seen += usize::from(text.contains('~'));
            for part in self.known.unknown(&text) {
                let begin: String = text.chars().take(100).collect();
                self.wrong.insert(format!("{what}: {part} (in “{begin}”)"));
            }
        }
    }

    fn send(&mut self, command: Command) {
        let app = self.window.state_mut().as_mut().expect("a window");
        app.command(command);
        settle(&mut self.window);
    }

    fn act(&mut self, action: Action) {
        self.send(Command::Act(action));
        self.read(&format!("{action:?}"));
    }

    fn escape(&mut self) {
        self.window.key_press(Key::Escape);
        settle(&mut self.window);
    }

    fn end(self) {
        let wrong: Vec<_> = self.wrong.into_iter().collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(self.seen > 50, "the made-up language was not seen");
    }
}

#[test]
fn made_up_window_tells_english_from_what_is_known() {
    let mut known = Known::of_the_program();
    known.add("A letter about Roza Tuletaeva");
    let found = |text: &str| known.unknown(text).len();
    assert_eq!(found("Zebras unicorns here"), 2);
    assert_eq!(found("Zebra"), 1);
    assert_eq!(found("Rözá šáýš~~ ‹not known here› ñöt"), 0);
    assert_eq!(found("letter about Roza"), 0);
    assert_eq!(found("Ctrl+Z"), 0);
}

#[test]
fn made_up_window_leaves_no_english_where_letters_are_written() {
    let mut walk = Walk::begin(1440.0, 2400.0, None);
    walk.read("the letter");
    for edit in [
        Edit::Name("Sample Sender".to_owned()),
        Edit::Address("1 High Street\nCork".to_owned()),
        Edit::Case("tuletaeva".to_owned(), true),
        Edit::Case("atabek".to_owned(), true),
        Edit::Ask("P2".to_owned(), true),
    ] {
        walk.send(Command::Edit(edit));
    }
    walk.known.add("Sample Sender 1 High Street Cork");
    walk.read("a letter about people");
    let own = "You are a liar!! I SHOUT about it. Seventy people were killed by six officers. \
        Please pay them and/or free Mr Evloev. The opposition party must win the election.";
    walk.known.add(own);
    walk.send(Command::Edit(Edit::Words(own.to_owned())));
    walk.act(Action::Problems);
    for action in [
        Action::Palette,
        Action::Settings,
        Action::Keys,
        Action::About,
        Action::SaveAs,
        Action::Export(ExportKind::Pdf),
        Action::ExportAll,
        Action::Find,
        Action::Report,
        Action::New,
        Action::Quit,
    ] {
        walk.act(action);
        walk.escape();
    }
    for action in [
        Action::EditText,
        Action::EditText,
        Action::Bilingual,
        Action::Envelope,
        Action::ZoomIn,
    ] {
        walk.act(action);
    }
    walk.end();
}

#[test]
fn made_up_window_leaves_no_english_in_dialogs() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut walk = Walk::begin(1100.0, 700.0, Some(folders));
    walk.known.add(&dir.path().display().to_string());
    walk.act(Action::Diary);
    wait(&mut walk.window, |app| app.state().dialog.is_some());
    walk.read("the diary");
    walk.escape();
    let file = dir.path().join("file");
    for purpose in Purpose::all() {
        for failure in [
            Failure::NoDialog(purpose),
            Failure::Exists(purpose, file.clone()),
            Failure::Cancelled(purpose),
        ] {
            walk.send(Command::from(failure));
            walk.read(&format!("{purpose:?}"));
            walk.escape();
        }
    }
    walk.end();
}

#[test]
fn made_up_window_leaves_no_english_in_lists() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("members.csv");
    fs::write(&path, LIST).expect("a list");
    let mut walk = Walk::begin(1440.0, 1400.0, None);
    walk.act(Action::Batch);
    walk.send(Command::Own(Message::Dropped(vec![path])));
    wait(&mut walk.window, |app| {
        let batch = &app.state().batch;
        batch.list.is_some() && batch.judged.is_none()
    });
    walk.known.add("members.csv");
    walk.read("a list");
    let [out, back] = [BatchMessage::LeaveOutDoubtful, BatchMessage::TakeBack];
    let to_check = BatchMessage::Filter(Some(RowState::ToCheck));
    for message in [to_check, out, back, BatchMessage::Filter(None)] {
        walk.send(Command::Own(Message::Batch(message)));
        walk.read("rows to check");
    }
    for _ in 0..5 {
        walk.window.key_press(Key::ArrowDown);
        walk.read("a row");
    }
    walk.window.key_press(Key::Enter);
    walk.read("a row to mend");
    for action in [Action::MakeLetters, Action::Palette, Action::CloseList] {
        walk.act(action);
        walk.escape();
    }
    walk.end();
}

#[test]
fn made_up_window_leaves_no_english_at_the_signing_table_and_where_packs_are_changed() {
    let dir = tempfile::tempdir().expect("a folder");
    let folders = Folders::within(dir.path());
    let mut walk = Walk::begin(1440.0, 1400.0, Some(folders));
    walk.known.add(&dir.path().display().to_string());
    for action in [
        Action::Signing,
        Action::AddLetter,
        Action::EndSigning,
        Action::LeaveSigning,
    ] {
        walk.act(action);
    }
    walk.escape();
    walk.send(Command::Act(Action::Organise));
    wait(&mut walk.window, |app| {
        let organise = &app.state().organise;
        organise.scale > 0.0 && organise.is_proofed()
    });
    walk.read("a template");
    for action in [
        Action::Offers,
        Action::Changes,
        Action::NewTemplate,
        Action::Code,
        Action::OpenSource,
    ] {
        walk.act(action);
        walk.escape();
    }
    for entries in Entries::ALL {
        let show = OrganiseMessage::Show(Place::Entries(entries));
        walk.send(Command::Own(Message::Organise(show)));
        walk.read(&format!("{entries:?}"));
    }
    walk.window
        .key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    walk.read("back");
    walk.end();
}

#[test]
fn made_up_window_leaves_no_english_where_a_campaign_is_begun_from_a_document() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("action.html");
    fs::write(&path, ACTION).expect("a document");
    let mut walk = Walk::begin(1440.0, 1400.0, Some(Folders::within(dir.path())));
    walk.known.add(&dir.path().display().to_string());
    walk.known.add(ACTION);
    walk.known.add("action.html");
    walk.send(Command::Own(Message::Dropped(vec![path])));
    wait(&mut walk.window, |app| app.state().dialog.is_some());
    walk.read("what was found");
    walk.send(Command::Confirm);
    wait(&mut walk.window, |app| {
        app.state().session.pack_at.is_some()
    });
    walk.known.add_folder(&dir.path().join("action"));
    wait(&mut walk.window, |app| app.state().organise.is_checked());
    let confirm = |walk: &mut Walk, message| {
        let message = OrganiseMessage::Confirm(message);
        walk.send(Command::Own(Message::Organise(message)));
        wait(&mut walk.window, |app| app.state().organise.is_checked());
        walk.read("the cards");
    };
    for step in Step::ALL {
        confirm(&mut walk, Confirming::Step(step));
        confirm(&mut walk, Confirming::Take);
        confirm(&mut walk, Confirming::Beside(false));
    }
    confirm(&mut walk, Confirming::Step(Step::Facts));
    confirm(&mut walk, Confirming::LeaveRest);
    confirm(&mut walk, Confirming::Ready);
    walk.end();
}

#[test]
fn made_up_window_leaves_no_english_where_a_pack_comes_in() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = verania_in(dir.path());
    let broken = dir.path().join("b.entreaty");
    fs::write(&broken, "no pack").expect("a file");
    let mut walk = Walk::begin(1100.0, 700.0, Some(Folders::within(dir.path())));
    walk.known.add_folder(&verania());
    walk.known.add(&dir.path().display().to_string());
    walk.known.add("a.entreaty b.entreaty");
    for path in [path, broken] {
        walk.send(Command::Own(Message::Dropped(vec![path])));
        wait(&mut walk.window, |app| app.state().dialog.is_some());
        walk.read("a pack");
        walk.escape();
    }
    walk.end();
}

/// Every action has a name and a help in every language, and the menu and the palette have them.
#[test]
fn made_up_window_names_every_action() {
    let ui_lang = UiLang::of_code(UiLang::PSEUDO).expect("the made-up language");
    for entry in TABLE.iter() {
        for said in [entry.action.name(ui_lang), entry.action.help(ui_lang)] {
            assert!(said.contains('~'), "{said}");
        }
    }
    assert!(!load::built_in().campaign.cases.is_empty());
}
