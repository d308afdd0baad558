//! What is said without being asked.

use super::*;
use crate::app::kernel::session::ToastButton;
use crate::problem::{AgeProblem, Dated, FileProblem, TextFile};
use crate::store::letter_file;

#[test]
fn update_announces_what_is_new() {
    let mut state = state();
    let said = |state: &mut State, problems: Vec<Problem>| {
        let page = made(state, problems);
        tell(state, page);
        state.session.news.said().to_owned()
    };
    let name = Problem::of(Rule::NoSender, LetterProblem::NoName);
    let long = Problem::of(Rule::Long, PageProblem::Long { pages: 2 });
    let first = said(&mut state, vec![name.clone()]);
    assert_eq!(first, "Still needed: your name");
    // How many pages there are is known once the name stands on them.
    assert_eq!(said(&mut state, vec![name.clone(), long.clone()]), "");
    assert_eq!(said(&mut state, Vec::new()), "Nothing more is needed");
    let more = said(&mut state, vec![long.clone()]);
    assert_eq!(more, "1 to check: the letter has 2 pages");
    // What was told is not told again while it lasts, and is when it comes back.
    assert_eq!(said(&mut state, vec![long.clone()]), "");
    assert_eq!(said(&mut state, vec![name.clone()]), first);
    assert_eq!(
        said(&mut state, vec![long]),
        "Nothing more is needed. 1 to check: the letter has 2 pages"
    );
}

/// The newest message, and what can be done about it.
fn newest(state: &State) -> (&str, &[ToastButton]) {
    let toast = state.session.toasts.last().expect("a message");
    (&toast.text, &toast.buttons)
}

#[test]
fn update_says_that_the_sender_is_not_in_the_file_and_keeps_it_there_when_told() {
    let mut state = state();
    let saved = |state: &State, with: bool| {
        let draft = Box::new(state.session.draft.clone());
        Event::Compose(ComposeEvent::Saved("/a.letter".into(), draft, with))
    };
    let show = ToastButton::Show("/a.letter".into());
    // There is nobody to be left out.
    let event = saved(&state, false);
    tell(&mut state, event);
    let told = newest(&state);
    assert_eq!(told, ("Saved to /a.letter", &[show.clone()][..]));
    edit(&mut state, Edit::Name("A. Sender".to_owned()));
    let event = saved(&state, false);
    tell(&mut state, event);
    let (said, buttons) = newest(&state);
    assert!(said.ends_with("without your name and address"), "{said}");
    assert_eq!(buttons, [show.clone(), ToastButton::KeepSender]);
    let keep = Command::Own(Message::Compose(ComposeMessage::KeepInFile));
    let effects = after(&mut state, keep);
    let [Effect::Task(Task::Compose(ComposeTask::Save(draft, true, to)))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(draft.sender.name, "A. Sender");
    assert_eq!(*to, Where::At("/a.letter".into(), true));
    let event = saved(&state, true);
    tell(&mut state, event);
    let said = "Saved to /a.letter, with your name and address";
    assert_eq!(newest(&state), (said, &[show][..]));
}

#[test]
fn update_offers_another_way_where_nothing_was_opened() {
    let mut state = state();
    let why = "No e-mail program answered.".to_owned();
    tell(&mut state, Failure::Instead(why.clone(), Action::Copy));
    let (said, buttons) = newest(&state);
    assert_eq!(
        (said, buttons),
        (&*why, &[ToastButton::Instead(Action::Copy)][..])
    );
}

#[test]
fn update_leads_on_from_an_exported_page_and_from_nothing_else() {
    let mut state = state();
    let mut buttons = |event| {
        tell(&mut state, Event::Compose(event));
        newest(&state).1.to_vec()
    };
    let pdf = buttons(ComposeEvent::Exported(
        "/a.pdf".into(),
        ExportKind::Pdf,
        Box::default(),
    ));
    assert_eq!(pdf, [ToastButton::Show("/a.pdf".into()), ToastButton::Next]);
    let text = buttons(ComposeEvent::Exported(
        "/a.txt".into(),
        ExportKind::Text,
        Box::default(),
    ));
    assert_eq!(text, [ToastButton::Show("/a.txt".into())]);
    let sheet = buttons(ComposeEvent::HandedOut("/sheet.pdf".into(), Vec::new()));
    assert_eq!(sheet, [ToastButton::Show("/sheet.pdf".into())]);
}

#[test]
fn update_keeps_what_comes_next_until_the_letter_is_another() {
    let mut state = state();
    let exported = ComposeEvent::Exported("/a.pdf".into(), ExportKind::Pdf, Box::default());
    tell(&mut state, Event::Compose(exported));
    let toast = state.session.toasts.last().expect("a message");
    assert!(toast.until.is_infinite());
    // Where to find it later is said with it.
    let action = Action::NextSteps.name(state.session.ui_lang);
    assert!(toast.text.contains(&action), "{}", toast.text);
    let same = state.session.draft.clone();
    state.session.set_draft(same.clone());
    assert_eq!(state.session.toasts.len(), 1);
    let words = "I am a nurse.".to_owned();
    state.session.set_draft(Draft { words, ..same });
    assert!(state.session.toasts.is_empty());
}

#[test]
fn update_tells_a_finding_once_with_its_count_and_what_nobody_can_mend_as_a_note() {
    let mut state = state();
    let long = Problem::of(Rule::Long, PageProblem::Long { pages: 2 });
    let date = Dated::of("2013-07");
    let old = Problem::of(Rule::Historical, AgeProblem::Historical { date });
    let page = made(&state, vec![long.clone(), old, long.clone(), long]);
    tell(&mut state, page);
    let counts: Vec<usize> = state.session.findings().iter().map(|(_, n)| *n).collect();
    assert_eq!(counts, [3, 1]);
    assert_eq!(state.session.counts(), (0, 1, 1));
}

#[test]
fn update_says_of_a_damaged_letter_nothing_of_how_it_is_written() {
    let campaign = load::built_in().campaign.clone();
    let damaged = ["", "PK\u{3}\u{4}", "entreaty = 1\n[letter]\nto = 5\n"].map(|text| {
        let file = TextFile::new("/a.letter", text);
        letter_file::from_text(&file, &campaign).expect_err("damaged")
    });
    let path = "/a.letter".to_owned();
    let no_text = vec![Problem::error(FileProblem::NotUtf8 { path })];
    for problems in damaged.into_iter().chain([no_text]) {
        let mut state = state();
        tell(
            &mut state,
            Event::Packs(PackEvent::NotOpened("/a.letter".into(), problems)),
        );
        let Some(Dialog::Message { title, lines }) = state.dialog else {
            panic!("{:?}", state.dialog);
        };
        assert_eq!(title, "a.letter cannot be opened");
        assert_eq!(
            lines[0],
            "This is not an Entreaty letter, or it is damaged."
        );
        assert_eq!(lines.len(), 2);
    }
}
