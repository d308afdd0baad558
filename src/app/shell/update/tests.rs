mod aloud;
mod bilingual;
mod files;
mod look;
mod organise;
mod packs;
mod signing;
mod text;

use std::sync::Arc;

use jiff::civil::Date;

use super::update;
use crate::app::compose::message::{
    Dialog as ComposeDialog, Event as ComposeEvent, Export, Message as ComposeMessage,
    Task as ComposeTask,
};
use crate::app::compose::state::{InText, Recovered};
use crate::app::kernel::action::Action;
use crate::app::kernel::command::Edit;
use crate::app::kernel::next::Next;
use crate::app::kernel::pack::PackAt;
use crate::app::kernel::pages::Preview;
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::print_dialog::Question;
use crate::app::kernel::session::Tab;
use crate::app::kernel::settings::Setting;
use crate::app::packs::message::{Event as PackEvent, Task as PackTask};
use crate::app::page::message::Message as PageMessage;
use crate::app::page::state::Zoom;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Effect, Event, Message, Task};
use crate::app::shell::state::State;
use crate::app::shell::update::PathBuf;
use crate::campaign::load;
use crate::letter::Draft;
use crate::letter::Sender;
use crate::press::file::ExportKind;
use crate::problem::{LetterProblem, PageProblem, Problem, Rule};
use crate::store::recent::Recent;
use crate::store::settings::Look;
use crate::strings::UiLang;

fn state() -> State {
    let campaign = Arc::new(load::built_in().campaign.clone());
    let mut state = State::new(campaign, Date::constant(2026, 11, 21));
    state.page.scale = 1.0;
    state
}

/// What follows, without the keeping of the letter, which follows from every change.
fn after(state: &mut State, command: Command) -> Vec<Effect> {
    let mut effects = update(state, command);
    effects.retain(|effect| !matches!(effect, Effect::Keep(..) | Effect::Forget));
    effects
}

fn act(state: &mut State, action: Action) -> Vec<Effect> {
    after(state, Command::Act(action))
}

fn edit(state: &mut State, edit: Edit) -> Vec<Effect> {
    after(state, Command::Edit(edit))
}

fn tell(state: &mut State, told: impl Into<Command>) -> Vec<Effect> {
    after(state, told.into())
}

fn made(state: &State, problems: Vec<Problem>) -> Event {
    Event::Made(Box::new(Preview {
        generation: state.session.generation,
        scale: 1.0,
        problems,
        sheets: Vec::new(),
        lines_left: None,
        text: String::new(),
        title: String::new(),
        edits: None,
        beside: None,
        pdf: Vec::new().into(),
    }))
}

#[test]
fn update_orders_a_page_where_a_programme_is_shown_before_it() {
    let orders = |tab: Tab| {
        let mut state = state();
        state.page.scale = 0.0;
        state.session.tab = tab;
        let effects = edit(&mut state, Edit::Name("Ann".to_owned()));
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Make(_)))
    };
    assert!(!orders(Tab::Compose));
    assert!(orders(Tab::Batch));
}

#[test]
fn update_orders_a_page_for_every_change_and_drops_old_ones() {
    let mut state = state();
    let effects = edit(&mut state, Edit::Ask("P1".to_owned(), false));
    assert!(matches!(&effects[..], [Effect::Make(order)] if order.draft == state.session.draft));
    let old = made(&state, Vec::new());
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    tell(&mut state, old);
    assert!(state.session.made.is_none() && state.session.is_behind());
    let new = made(&state, Vec::new());
    tell(&mut state, new);
    assert!(!state.session.is_behind());
    // Nothing changed: nothing to do.
    assert_eq!(edit(&mut state, Edit::Words("Mine.".to_owned())), []);
}

#[test]
fn update_takes_the_requests_of_the_office_and_keeps_those_chosen_before() {
    let mut state = state();
    assert_eq!(state.session.draft.to, "president");
    assert_eq!(state.session.draft.asks, ["P1", "P2", "P3"]);
    edit(&mut state, Edit::Ask("P2".to_owned(), false));
    edit(&mut state, Edit::To("prosecutor".to_owned()));
    assert_eq!(state.session.draft.asks, ["G1", "G2"]);
    edit(&mut state, Edit::To("president".to_owned()));
    assert_eq!(state.session.draft.asks, ["P1", "P3"]);
}

#[test]
fn update_orders_and_removes() {
    let mut state = state();
    edit(&mut state, Edit::MoveAsk("P3".to_owned(), 0));
    assert_eq!(state.session.draft.asks, ["P3", "P1", "P2"]);
    edit(&mut state, Edit::MoveAsk("P3".to_owned(), 99));
    assert_eq!(state.session.draft.asks, ["P1", "P2", "P3"]);
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), true));
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), true));
    assert_eq!(state.session.draft.cases, ["tuletaeva"]);
    edit(&mut state, Edit::Case("tuletaeva".to_owned(), false));
    assert!(state.session.draft.cases.is_empty());
}

#[test]
fn update_undoes_typing_up_to_a_pause_and_redoes_it() {
    let mut state = state();
    let start = state.session.draft.clone();
    for (now, text) in [(0.0, "I"), (0.2, "I a"), (5.0, "I am")] {
        state.session.now = now;
        edit(&mut state, Edit::Words(text.to_owned()));
    }
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft.words, "I a");
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft, start);
    assert_eq!(act(&mut state, Action::Undo), []);
    act(&mut state, Action::Redo);
    act(&mut state, Action::Redo);
    assert_eq!(state.session.draft.words, "I am");
    // Another field is another step, however fast.
    edit(&mut state, Edit::Name("A".to_owned()));
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft.words, "I am");
}

#[test]
fn update_keeps_address_lines_as_typed() {
    let mut state = state();
    for text in ["1 Street", "1 Street\n", "1 Street\n\nTown", ""] {
        edit(&mut state, Edit::Address(text.to_owned()));
        assert_eq!(state.session.draft.sender.address.join("\n"), text);
    }
    assert!(state.session.draft.sender.address.is_empty());
}

fn export(draft: &Draft, to: Where) -> Effect {
    Effect::Task(Task::Compose(ComposeTask::Export(Box::new(Export {
        kind: ExportKind::Pdf,
        draft: draft.clone(),
        to,
        beside: None,
    }))))
}

#[test]
fn update_names_the_errors_in_the_way_and_lets_them_be_allowed() {
    let mut state = state();
    let told = made(
        &state,
        vec![Problem::of(Rule::Long, PageProblem::Long { pages: 4 })],
    );
    tell(&mut state, told);
    // Nothing stands in the way that is no error.
    assert_eq!(act(&mut state, Action::Copy).len(), 1);
    let mut long = Problem::of(Rule::Long, PageProblem::Long { pages: 4 });
    long.severity = crate::problem::Severity::Error;
    let crowded = LetterProblem::LongAddress { lines: 9, most: 7 };
    let told = made(&state, vec![long.clone(), Problem::error(crowded)]);
    tell(&mut state, told);
    for action in [
        Action::Export(ExportKind::Pdf),
        Action::Export(ExportKind::Text),
        Action::Copy,
        Action::Mail,
        Action::Print,
    ] {
        assert_eq!(act(&mut state, action), []);
        let Some(Dialog::Compose(ComposeDialog::Errors { lines, allow, .. })) = state.dialog.take()
        else {
            panic!("{action:?}");
        };
        assert_eq!(
            lines,
            ["the letter has 4 pages", "the sender’s address has 9 lines"]
        );
        // One of them cannot be allowed, so allowing the other would not help.
        assert_eq!(allow, []);
    }
    let told = made(&state, vec![long]);
    tell(&mut state, told);
    act(&mut state, Action::Export(ExportKind::Pdf));
    let effects = after(
        &mut state,
        Command::Own(Message::Compose(ComposeMessage::Allow)),
    );
    // It holds for this export, and the letter knows nothing of it.
    let [Effect::Task(Task::Compose(ComposeTask::Export(export)))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(export.draft.allow, ["long"]);
    assert!(state.session.draft.allow.is_empty());
    // With no dialog service the path is typed, and the export goes on.
    let purpose = Purpose::Export(ExportKind::Pdf);
    tell(&mut state, Failure::NoDialog(purpose));
    let effects = after(&mut state, Command::Confirm);
    assert!(
        matches!(&effects[..], [Effect::Task(Task::Compose(ComposeTask::Export(export)))]
        if export.draft.allow == ["long"])
    );
    // What was allowed for one export is asked about again at the next.
    for action in [Action::Copy, Action::Export(ExportKind::Pdf)] {
        assert_eq!(act(&mut state, action), []);
        let asked = state.dialog.take();
        assert!(matches!(
            asked,
            Some(Dialog::Compose(ComposeDialog::Errors { .. }))
        ));
    }
    act(&mut state, Action::ExportPath);
    assert_eq!(after(&mut state, Command::Confirm), []);
    // Unless the box says otherwise.
    let own = |message| Command::Own(Message::Compose(message));
    after(&mut state, own(ComposeMessage::KeepAllowed(true)));
    after(&mut state, own(ComposeMessage::Allow));
    assert_eq!(state.session.draft.allow, ["long"]);
    act(&mut state, Action::Undo);
    assert!(state.session.draft.allow.is_empty());
}

#[test]
fn update_lets_the_job_decide_while_the_page_is_behind() {
    let mut state = state();
    edit(&mut state, Edit::Name("A".to_owned()));
    let expected = export(
        &state.session.draft,
        Where::Ask("letter-president.pdf".to_owned()),
    );
    assert_eq!(act(&mut state, Action::Export(ExportKind::Pdf)), [expected]);
    // One file dialog at a time.
    assert_eq!(act(&mut state, Action::Export(ExportKind::Pdf)), []);
    tell(
        &mut state,
        Failure::Cancelled(Purpose::Export(ExportKind::Pdf)),
    );
    assert_eq!(act(&mut state, Action::Export(ExportKind::Pdf)).len(), 1);
}

#[test]
fn update_zooms_in_steps_from_what_is_shown() {
    let mut state = state();
    after(
        &mut state,
        Command::Own(Message::Page(PageMessage::Shown {
            scale: 0.9,
            percent: 65,
        })),
    );
    act(&mut state, Action::ZoomIn);
    assert_eq!(state.page.zoom, Zoom::Percent(67));
    act(&mut state, Action::Fit);
    act(&mut state, Action::ZoomOut);
    assert_eq!(state.page.zoom, Zoom::Percent(50));
}

#[test]
fn update_allows_an_error_by_its_rule_and_takes_it_back() {
    let mut state = state();
    edit(&mut state, Edit::Allow(Rule::Long, true));
    assert_eq!(state.session.draft.allow, ["long"]);
    act(&mut state, Action::Undo);
    assert!(state.session.draft.allow.is_empty());
    act(&mut state, Action::Redo);
    edit(&mut state, Edit::Allow(Rule::Long, false));
    assert!(state.session.draft.allow.is_empty());
}

#[test]
fn update_keeps_what_a_sentence_rests_on_open_and_changes_no_letter() {
    let mut state = state();
    let before = state.session.draft.clone();
    let origin = crate::letter::Origin::Claim("zhanaozen-dead".to_owned());
    assert_eq!(
        after(
            &mut state,
            Command::Own(Message::Page(PageMessage::Pin(Some(origin.clone()))))
        ),
        []
    );
    assert_eq!(state.page.pinned, Some(origin));
    after(
        &mut state,
        Command::Own(Message::Page(PageMessage::Pin(None))),
    );
    assert_eq!((state.page.pinned, state.session.draft), (None, before));
}

#[test]
fn update_remembers_the_sender_only_if_told_so() {
    let mut state = state();
    edit(&mut state, Edit::Name("A. Sender".to_owned()));
    let effects = tell(
        &mut state,
        Event::Compose(ComposeEvent::Exported(
            "/a.pdf".into(),
            ExportKind::Pdf,
            Box::default(),
        )),
    );
    assert_eq!(effects, []);
    let effects = after(&mut state, Command::Set(Setting::RememberSender(true)));
    let named = |effects: &[Effect], name: &str| matches!(effects, [Effect::Settings(settings)] if settings.sender.name == name);
    assert!(named(&effects, "A. Sender"));
    edit(&mut state, Edit::Name("B. Sender".to_owned()));
    let effects = tell(
        &mut state,
        Event::Compose(ComposeEvent::Exported(
            "/a.pdf".into(),
            ExportKind::Pdf,
            Box::default(),
        )),
    );
    assert!(named(&effects, "B. Sender"));
    assert_eq!(state.session.fresh().sender.name, "B. Sender");
    let effects = after(&mut state, Command::Set(Setting::RememberSender(false)));
    assert!(named(&effects, ""));
    assert_eq!(state.session.fresh().sender, Sender::default());
}

#[test]
fn update_writes_the_same_senders_letter_to_the_next_office_and_to_all() {
    let mut state = state();
    state.session.path = Some("/a.letter".into());
    edit(&mut state, Edit::Name("A. Sender".to_owned()));
    edit(&mut state, Edit::Ask("P2".to_owned(), false));
    act(&mut state, Action::NextOffice);
    assert_eq!(state.session.draft.to, "prosecutor");
    assert_eq!(state.session.draft.asks, ["G1", "G2"]);
    assert_eq!(state.session.draft.sender.name, "A. Sender");
    // It is a letter of its own: saving it does not replace the one before.
    assert_eq!(state.session.path, None);
    let effects = act(&mut state, Action::ExportAll);
    let [Effect::Task(Task::Compose(ComposeTask::ExportAll(drafts, Where::Ask(_))))] = &effects[..]
    else {
        panic!("{effects:?}");
    };
    let told: Vec<_> = drafts
        .iter()
        .map(|(name, draft)| (name.as_str(), &draft.asks))
        .collect();
    assert_eq!(told.len(), 3);
    assert_eq!(told[0].0, "letter-president.pdf");
    assert_eq!(told[0].1, &["P1", "P3"]);
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft.to, "president");
}

#[test]
fn palette_finds_actions_by_the_words_that_people_have_for_them() {
    let mut state = state();
    state.session.programme.add(
        state.session.campaign.clone(),
        None,
        state.session.draft.clone(),
    );
    let due = [
        ("en", "evening", "several letters", "replies", "mail merge"),
        ("de", "Abend", "mehrere Briefe", "Antworten", "Serienbrief"),
        ("es", "velada", "varias cartas", "respuestas", "combinar"),
        (
            "fr",
            "soiree",
            "plusieurs lettres",
            "réponses",
            "publipostage",
        ),
        ("ru", "вечер", "несколько писем", "ответы", "рассылка"),
    ];
    for (lang, evening, several, replies, merge) in due {
        let ui_lang = UiLang::of_code(lang).unwrap();
        state.session.ui_lang = ui_lang;
        for (typed, action) in [
            (evening, Action::Signing),
            (evening, Action::SaveProgramme),
            (several, Action::OpenProgramme),
            (replies, Action::Diary),
            (merge, Action::Batch),
        ] {
            let found = crate::app::shell::palette::items(&state, typed).into_iter();
            let found: Vec<String> = found.map(|item| item.label).collect();
            assert!(
                found.contains(&action.name(ui_lang)),
                "{lang}: {typed}: {found:?}"
            );
        }
        // A language has words of its own for all, and a name stands before them.
        for entry in crate::app::kernel::action::TABLE.iter() {
            let words = entry.action.words(ui_lang);
            let is_english = lang != "en" && words == entry.action.words(UiLang::ENGLISH);
            assert!(
                !words.is_empty() && !is_english,
                "{lang}: {}",
                entry.message
            );
        }
    }
}

#[test]
fn update_lets_what_the_palette_offers_happen() {
    let mut state = state();
    act(&mut state, Action::Palette);
    assert!(matches!(state.dialog, Some(Dialog::Palette { .. })));
    let found = crate::app::shell::palette::items(&state, "тулет");
    assert_eq!(found[0].label, "Speak of: Roza Tuletaeva");
    after(
        &mut state,
        Command::Own(Message::Choose(Box::new(found[0].command.clone()))),
    );
    assert_eq!(state.session.draft.cases, ["tuletaeva"]);
    assert_eq!(state.dialog, None);
    let names = |text: &str| -> Vec<String> {
        let found = crate::app::shell::palette::items(&state, text).into_iter();
        found.map(|item| item.label).collect()
    };
    assert_eq!(names("tulet"), ["Leave out: Roza Tuletaeva"]);
    // What begins with it stands before what only has it.
    assert_eq!(names("print")[0], "Print…");
    assert_eq!(names("xylophone"), [] as [String; 0]);
    // Nothing to undo is not offered.
    assert!(names("undo")[0].starts_with("Undo"));
    let found = crate::app::shell::palette::items(&state, "export pdf");
    let effects = after(
        &mut state,
        Command::Own(Message::Choose(Box::new(found[0].command.clone()))),
    );
    assert!(matches!(
        &effects[..],
        [Effect::Task(Task::Compose(ComposeTask::Export(_)))]
    ));
}

#[test]
fn update_changes_the_settings_at_once_and_writes_them() {
    let mut state = state();
    let effects = after(&mut state, Command::Set(Setting::Look(Look::Dark)));
    assert!(matches!(
        &effects[..],
        [Effect::Look(Look::Dark), Effect::Settings(_)]
    ));
    act(&mut state, Action::Larger);
    let effects = act(&mut state, Action::Larger);
    assert!(matches!(
        &effects[..],
        [Effect::Size(120), Effect::Settings(_)]
    ));
    for _ in 0..20 {
        act(&mut state, Action::Larger);
    }
    assert_eq!(state.session.settings.size, 200);
    act(&mut state, Action::NormalSize);
    assert_eq!(state.session.settings.size, 100);
    act(&mut state, Action::Smaller);
    assert_eq!(state.session.settings.size, 100);
    after(
        &mut state,
        Command::Set(Setting::Paper(Some("uk".to_owned()))),
    );
    act(&mut state, Action::New);
    assert_eq!(state.session.draft.paper, "uk");
}
