//! Every panel and every dialog at 100, 150 and 200 %, in every language: no text is cut off at the
//! side, and none lies over another. It is read from what is painted.
//!
//! A window of 1100 × 700 has 733 × 467 points at 150 %, and 550 × 350 at 200 %.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use egui::accesskit::Role;
use egui::{Color32, Key, Rect, Shape, Vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use entreaty::app::batch::message::{Dialog as BatchDialog, Done as Made, Message as BatchMessage};
use entreaty::app::batch::state::RowState;
use entreaty::app::compose::state::Recovered;
use entreaty::app::diary::message::{Event as DiaryEvent, Message as DiaryMessage};
use entreaty::app::diary::state::{About, Form, Shown};
use entreaty::app::kernel::action::Action;
use entreaty::app::kernel::command::Edit;
use entreaty::app::kernel::diary::Noted;
use entreaty::app::kernel::paths::{Failure, Purpose};
use entreaty::app::kernel::places::Section;
use entreaty::app::kernel::print_dialog::Question;
use entreaty::app::kernel::printing::{Job, Pages, Paper};
use entreaty::app::organise::message::Message as OrganiseMessage;
use entreaty::app::organise::state::confirm::Step;
use entreaty::app::organise::state::{Entries, Place, Side};
use entreaty::app::shell::dialog::Dialog;
use entreaty::app::shell::message::{Command, Event, Message};
use entreaty::campaign::load;
use entreaty::letter::Draft;
use entreaty::press::file::ExportKind;
use entreaty::store::diary::totals::Totals;
use entreaty::store::diary::{Diary, Letters, ReplyKind};
use entreaty::store::folders::Folders;
use entreaty::store::recent::Recent;
use entreaty::strings::UiLang;

use crate::helper::verania_in;
use crate::window::batch_window::Window;
use crate::window::compose::{app, open_in, settle, wait};

/// So far a letter may reach over another's room, in points.
const SLACK: f32 = 1.5;

/// The room that the harness leaves round a window, in points, and a little more.
const EDGE: f32 = 10.0;

/// What is this large covers what was painted before it: a panel, a drawer, a dialog.
const COVER: Vec2 = Vec2::new(160.0, 50.0);

const LIST: &str = "Full name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    ;2 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;;;;\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n";

/// A line of text as it was painted.
pub(super) struct Line {
    pub(super) text: String,
    pub(super) rect: Rect,
    clip: Rect,
}

impl Line {
    fn seen(&self) -> Rect {
        self.rect.intersect(self.clip)
    }
}

fn is_something(rect: Rect) -> bool {
    rect.width() > SLACK && rect.height() > SLACK
}

/// The lines that can be seen.
pub(super) fn lines(window: &Window) -> Vec<Line> {
    let mut seen = Vec::new();
    for shape in &window.output().shapes {
        paint(&shape.shape, shape.clip_rect, &mut seen);
    }
    seen
}

fn paint(shape: &Shape, clip: Rect, seen: &mut Vec<Line>) {
    match shape {
        Shape::Vec(all) => all.iter().for_each(|one| paint(one, clip, seen)),
        Shape::Rect(one) => {
            let over = one.rect.intersect(clip);
            let is_cover = over.width() > COVER.x && over.height() > COVER.y;
            if is_cover && one.fill.is_opaque() && one.fill != Color32::TRANSPARENT {
                seen.retain(|line| !is_something(line.seen().intersect(over)));
            }
        }
        Shape::Text(one) => {
            for placed in &one.galley.rows {
                let bounds = placed.row.visuals.mesh_bounds;
                let rect = bounds.translate(one.pos.to_vec2() + placed.pos.to_vec2());
                let line = Line {
                    text: placed.row.text(),
                    rect,
                    clip,
                };
                if is_something(line.seen()) {
                    seen.push(line);
                }
            }
        }
        _ => {}
    }
}

/// What is wrong with the lines that can be seen.
fn flaws(window: &Window, is_sideways: bool) -> BTreeSet<String> {
    // What somebody types may be longer than its field.
    let fields = window.query_all_by_role(Role::TextInput);
    // What scrolls sideways, as a list does, is cut off where it goes on.
    let choices = window.query_all_by_role(Role::ComboBox);
    let typed = fields.chain(choices).filter_map(|field| field.value());
    let typed: Vec<String> = typed
        .chain(LIST.split([';', '\n']).map(str::to_owned))
        .collect();
    let right = window.ctx.content_rect().right();
    let lines = lines(window);
    let mut flaws = BTreeSet::new();
    for (at, line) in lines.iter().enumerate() {
        let Line { text, rect, clip } = line;
        let in_height = rect.y_range().intersection(clip.y_range());
        let is_cut = rect.left() < clip.left() - SLACK || rect.right() > clip.right() + SLACK;
        let is_at_edge = is_sideways && clip.right() >= right - EDGE;
        let begin = text.trim_end_matches('…');
        let is_typed = typed.iter().any(|typed| typed.starts_with(begin));
        if is_cut && in_height.span() > SLACK && !is_typed && !is_at_edge {
            flaws.insert(format!("“{text}” is cut off {rect} {clip}"));
        }
        for other in &lines[at + 1..] {
            if is_something(line.seen().intersect(other.seen()).shrink(SLACK / 2.0)) {
                flaws.insert(format!("“{text}” and “{}” lie over each other", other.text));
            }
        }
    }
    flaws
}

/// A walk through the window, and what was wrong on it: where each was seen.
struct Walk {
    window: Window,
    at: String,
    wrong: BTreeMap<String, String>,
    seen: usize,
}

impl Walk {
    fn begin(lang: UiLang, size: Vec2, folders: Option<Folders>) -> Self {
        Self {
            window: open_in(lang, size.x, size.y, folders),
            at: format!("{} at {} × {}", lang.code(), size.x, size.y),
            wrong: BTreeMap::new(),
            seen: 0,
        }
    }

    fn look(&mut self, what: &str) {
        settle(&mut self.window);
        self.window.run_ok();
        self.seen += 1;
        assert!(!lines(&self.window).is_empty(), "{}: nothing", self.at);
        for flaw in flaws(&self.window, what.starts_with("organise")) {
            let here = format!("{}, {what}", self.at);
            self.wrong.entry(flaw).or_insert(here);
        }
    }

    fn send(&mut self, command: Command) {
        let app = self.window.state_mut().as_mut().expect("a window");
        app.command(command);
        settle(&mut self.window);
    }

    fn act(&mut self, action: Action) {
        self.send(Command::Act(action));
    }

    fn escape(&mut self) {
        self.window.key_press(Key::Escape);
        settle(&mut self.window);
    }

    fn organise(&mut self, message: OrganiseMessage) {
        self.send(Command::Own(Message::Organise(message)));
    }
}

/// Does this in every language at every size, and tells all that was wrong.
fn everywhere(visit: impl Fn(&mut Walk)) {
    let mut wrong = Vec::new();
    let made_up = UiLang::of_code(UiLang::PSEUDO);
    for lang in UiLang::all().chain(made_up) {
        for size in [(550.0, 350.0), (733.0, 467.0), (1100.0, 700.0)] {
            // What lies below is looked at without scrolling, too.
            for size in [Vec2::from(size), Vec2::new(size.0, 3000.0)] {
                let dir = tempfile::tempdir().expect("a folder");
                let mut walk = Walk::begin(lang, size, Some(Folders::within(dir.path())));
                visit(&mut walk);
                assert!(walk.seen > 0);
                let told = walk.wrong.into_iter();
                wrong.extend(told.map(|(flaw, here)| format!("{here}: {flaw}")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

fn people(walk: &mut Walk) {
    for edit in [
        Edit::Name("Sample Sender".to_owned()),
        Edit::Address("1 High Street\nCork\nIreland".to_owned()),
        Edit::Case("tuletaeva".to_owned(), true),
        Edit::Case("atabek".to_owned(), true),
        Edit::Words("You are a liar!! Please pay them. I SHOUT about it.".to_owned()),
    ] {
        walk.send(Command::Edit(edit));
    }
}

#[test]
fn text_of_the_letter_and_the_report_is_shown() {
    everywhere(|walk| {
        walk.look("a fresh letter");
        people(walk);
        walk.look("a letter about people");
        walk.act(Action::Problems);
        walk.look("its problems");
        walk.act(Action::Problems);
        for action in [Action::EditText, Action::Bilingual, Action::Bilingual] {
            walk.act(action);
            walk.look(&format!("{action:?}"));
        }
        for section in Section::ALL {
            walk.send(Command::Drawer(Some(section)));
            walk.look(&format!("{section:?}"));
        }
        walk.send(Command::Drawer(None));
        walk.act(Action::Find);
        walk.look("looking for something");
    });
}

/// A diary with all that an entry can have.
fn diary() -> Shown {
    let day = jiff::civil::date(2026, 11, 1);
    let campaign = &load::built_in().campaign;
    let draft = Draft {
        cases: vec!["tuletaeva".to_owned(), "atabek".to_owned()],
        follows: Some(day),
        ..Draft::to(campaign, "interior")
    };
    let mut entry = Letters::of(campaign, &draft, day, 41).expect("an entry");
    entry.to = "Minister of Internal Affairs of a country with a name".to_owned();
    (entry.printed, entry.signed) = (Some(40), true);
    let mut diary = Diary::default();
    diary.note(vec![entry.clone(), entry], &[]);
    diary.post(1, Some(day), None);
    diary.reply(1, day, ReplyKind::Returned, "Moved away, says the post.");
    diary.follow_up(1, day);
    diary.follow_up(2, jiff::civil::date(2027, 1, 1));
    Shown {
        file: None,
        path: PathBuf::from("/home/sample/.config/entreaty/diary.toml"),
        totals: Totals::of(&diary, None, None),
        stops: vec![(2, "the campaign has ended".to_owned())],
        changes: vec!["Kazakhstan: Old habits: an address".to_owned()],
        diary,
        wrong: Vec::new(),
    }
}

#[test]
fn text_of_dialogs_is_shown() {
    everywhere(|walk| {
        for action in [
            Action::Palette,
            Action::Settings,
            Action::Keys,
            Action::Guide,
            Action::About,
            Action::ReportFault,
            Action::NextSteps,
            Action::Export(ExportKind::Pdf),
        ] {
            walk.act(action);
            walk.look(&format!("{action:?}"));
            walk.escape();
        }
        walk.send(Command::Own(Message::Dialog(Dialog::Licences)));
        walk.look("licences");
        walk.escape();
        let left = Recovered {
            draft: app(&walk.window).state().session.draft.clone(),
            path: None,
            file: PathBuf::from("/home/sample/left.letter"),
        };
        let left = Event::Remembered(Recent::default(), vec![left], Vec::new());
        walk.send(Command::from(left));
        walk.look("a letter that a crash left");
        let shown = DiaryEvent::Shown(Box::new(diary()));
        walk.send(Command::from(Event::Diary(shown)));
        walk.look("the diary");
        for about in [About::Reply(ReplyKind::Returned), About::Again, About::Post] {
            let form = Form {
                entry: 2,
                about,
                number: "3".to_owned(),
                day: "soon".to_owned(),
                note: "A note.".to_owned(),
                is_wrong: true,
            };
            let message = DiaryMessage::Form(Some(form));
            walk.send(Command::Own(Message::Diary(message)));
            walk.look("a form of the diary");
        }
        walk.send(Command::Own(Message::Diary(DiaryMessage::Delete)));
        walk.look("whether to delete the diary");
        walk.escape();
        people(walk);
        for action in [Action::Copy, Action::New, Action::Quit] {
            walk.act(action);
            walk.look(&format!("{action:?}"));
            walk.escape();
        }
        for purpose in Purpose::all() {
            for failure in [
                Failure::NoDialog(purpose),
                Failure::Exists(purpose, PathBuf::from("/home/sample/file")),
            ] {
                walk.send(Command::from(failure));
                walk.look(&format!("{purpose:?}"));
                walk.escape();
            }
        }
        let printers = vec!["A printer with a long name in the attic".to_owned()];
        let (question, _answered) = Question::new(printers, true);
        walk.send(Command::from(Failure::NoPrintDialog(Box::new(question))));
        walk.look("how to print");
        walk.escape();
        let lang = app(&walk.window).state().session.ui_lang;
        let menu = lang.text("menu");
        walk.window.get_by_label(&menu).click_accesskit();
        walk.look("the menu");
    });
}

#[test]
fn text_of_batch_is_shown() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = dir.path().join("members.csv");
    fs::write(&path, LIST).expect("a list");
    everywhere(|walk| {
        walk.act(Action::Batch);
        walk.look("no list");
        walk.send(Command::Own(Message::Dropped(vec![path.clone()])));
        wait(&mut walk.window, |app| {
            let batch = &app.state().batch;
            batch.list.is_some() && batch.judged.is_none()
        });
        walk.look("a list");
        for _ in 0..3 {
            walk.window.key_press(Key::ArrowDown);
            walk.look("a row");
        }
        walk.window.key_press(Key::Enter);
        walk.look("a row to mend");
        walk.escape();
        let to_check = BatchMessage::Filter(Some(RowState::ToCheck));
        let [out, back] = [BatchMessage::LeaveOutDoubtful, BatchMessage::TakeBack];
        for (message, name) in [
            (to_check, "rows to check"),
            (out, "rows left out at once"),
            (back, "rows taken back"),
            (BatchMessage::Filter(None), "all rows"),
        ] {
            walk.send(Command::Own(Message::Batch(message)));
            walk.look(name);
        }
        let new = Failure::NoFolder(Purpose::Each, path.with_file_name("letters"));
        walk.send(Command::from(new));
        walk.look("a folder to make");
        walk.escape();
        walk.act(Action::MakeLetters);
        walk.look("letters to make");
        walk.escape();
        let made = Made {
            letters: 36,
            rest: 1,
            cards: Vec::new(),
            pages: 36,
            line: "36 letters of 37 people".to_owned(),
            first: path.with_file_name("letters.pdf"),
            is_one_file: true,
            earlier: Some(path.with_file_name("letters-manifest-earlier.csv")),
            print: Some(Job {
                pages: Pages::File(path.with_file_name("letters.pdf")),
                paper: Some(Paper::of(210.0, 297.0)),
                both_sides: false,
            }),
            manifest: Some(path.with_file_name("letters-manifest.csv")),
            failed: Some(path.with_file_name("letters-failed.csv")),
            postage: vec!["Verania: letters 3".to_owned()],
            notes: vec!["A note about all of the letters that were made.".to_owned()],
            noted: Noted::default(),
        };
        let dialog = BatchDialog::Made(Box::new(made));
        walk.send(Command::Own(Message::Dialog(Dialog::Batch(dialog))));
        walk.look("letters that were made");
    });
}

#[test]
fn text_of_the_signing_table_is_shown() {
    everywhere(|walk| {
        walk.act(Action::Signing);
        walk.look("the table");
        walk.act(Action::AddLetter);
        walk.look("what is missing at the table");
        for action in [Action::EndSigning, Action::LeaveSigning] {
            walk.act(action);
            walk.look(&format!("{action:?}"));
            walk.escape();
        }
    });
}

#[test]
fn text_of_the_signing_table_with_several_letters_is_shown() {
    everywhere(|walk| {
        walk.act(Action::AddToProgramme);
        walk.act(Action::AddToProgramme);
        walk.act(Action::Batch);
        walk.look("the programme");
        walk.act(Action::Signing);
        walk.look("the table with several letters");
    });
}

#[test]
fn text_of_organise_is_shown() {
    everywhere(|walk| {
        walk.act(Action::Organise);
        wait(&mut walk.window, |app| {
            let organise = &app.state().organise;
            organise.scale > 0.0 && organise.is_proofed()
        });
        walk.look("organise: a template");
        walk.organise(OrganiseMessage::Side(Side::Offers));
        walk.look("organise: what can be put in");
        walk.act(Action::Code);
        walk.look("organise: its code");
        walk.act(Action::Code);
        walk.act(Action::NewTemplate);
        walk.look("organise: a new template");
        walk.escape();
        for entries in Entries::ALL {
            walk.organise(OrganiseMessage::Show(Place::Entries(entries)));
            wait(&mut walk.window, |app| app.state().organise.pack.are_there);
            walk.look(&format!("organise: {entries:?}"));
        }
        for step in Step::ALL {
            let cards = Place::Confirm(step.kinds()[0]);
            walk.organise(OrganiseMessage::Show(cards));
            walk.look(&format!("organise: {step:?}"));
        }
        walk.organise(OrganiseMessage::Begin(Box::default()));
        walk.look("organise: a campaign begins");
        walk.escape();
    });
}

#[test]
fn text_of_packs_is_shown() {
    let dir = tempfile::tempdir().expect("a folder");
    let path = verania_in(dir.path());
    everywhere(|walk| {
        walk.send(Command::Own(Message::Dropped(vec![path.clone()])));
        wait(&mut walk.window, |app| app.state().dialog.is_some());
        walk.look("a pack");
        walk.escape();
        let session = &app(&walk.window).state().session;
        let title = session.campaign.pack.title.show(session.lang()).to_owned();
        let menu = walk.window.root().children_recursive().find(|node| {
            let data = node.accesskit_node();
            data.role() == Role::Button && data.label().is_some_and(|name| name.contains(&title))
        });
        menu.expect("the menu of packs").click_accesskit();
        walk.look("the menu of packs");
    });
}
