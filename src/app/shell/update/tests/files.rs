//! Files that are opened and written: what is asked first, and what is kept safe.

use std::path::Path;

use super::*;
use crate::app::batch::message::Event as BatchEvent;
use crate::app::kernel::action::TABLE;
use crate::batch::programme::{OwnFile, ProgrammeLetter};
use crate::strings::say;

#[test]
fn update_asks_for_a_path_where_no_dialog_answers_and_before_replacing() {
    let mut state = state();
    tell(
        &mut state,
        Failure::NoDialog(Purpose::Export(ExportKind::Pdf)),
    );
    assert!(matches!(state.dialog, Some(Dialog::Path { .. })));
    let dialog = Dialog::Path {
        purpose: Purpose::Export(ExportKind::Pdf),
        text: " /a/b.pdf ".to_owned(),
        note: None,
    };
    after(&mut state, Command::Own(Message::Dialog(dialog)));
    let effects = after(&mut state, Command::Confirm);
    let path = PathBuf::from("/a/b.pdf");
    let at = |replace| export(&state.session.draft, Where::At(path.clone(), replace));
    assert_eq!(effects, [at(false)]);
    let again = at(true);
    tell(
        &mut state,
        Failure::Exists(Purpose::Export(ExportKind::Pdf), path.clone()),
    );
    assert_eq!(after(&mut state, Command::Confirm), [again]);
    assert_eq!(state.dialog, None);
    let why = "no such folder".to_owned();
    tell(
        &mut state,
        Failure::NotWritten(Purpose::Export(ExportKind::Pdf), path, why),
    );
    assert!(matches!(
        &state.dialog,
        Some(Dialog::Path { note: Some(_), .. })
    ));
}

#[test]
fn update_asks_before_changes_are_lost() {
    let mut state = state();
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    assert_eq!(after(&mut state, Command::Own(Message::CloseAsked)), []);
    assert!(matches!(state.dialog, Some(Dialog::Unsaved { .. })));
    // Saved first, and then it closes; a cancelled dialog is no save.
    let effects = after(&mut state, Command::Confirm);
    assert!(matches!(
        &effects[..],
        [Effect::Task(Task::Compose(ComposeTask::Save(..)))]
    ));
    tell(&mut state, Failure::Cancelled(Purpose::Save));
    assert!(!state.leaving && state.session.is_dirty());
    act(&mut state, Action::Quit);
    after(&mut state, Command::Confirm);
    let saved = Event::Compose(ComposeEvent::Saved(
        "/a.letter".into(),
        Box::new(state.session.draft.clone()),
        false,
    ));
    let effects = tell(&mut state, saved);
    assert!(matches!(&effects[..], [Effect::Recent(_), Effect::Close]));
    assert!(state.leaving);
}

#[test]
fn update_discards_only_when_told_so() {
    let mut state = state();
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    act(&mut state, Action::New);
    assert_eq!(state.session.draft.words, "Mine.");
    after(&mut state, Command::Discard);
    assert_eq!(state.session.draft.words, "");
    assert!(!state.session.is_dirty());
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft.words, "Mine.");
}

#[test]
fn update_opens_a_letter_and_keeps_the_sender_that_is_here() {
    let mut state = state();
    edit(&mut state, Edit::Name("A. Sender".to_owned()));
    let mut other = Draft::to(&state.session.campaign, "interior");
    other.words = "Theirs.".to_owned();
    let told = Event::Compose(ComposeEvent::Opened(
        "/b.letter".into(),
        Box::new(other),
        Vec::new(),
    ));
    tell(&mut state, told);
    assert_eq!(state.session.draft.to, "interior");
    assert_eq!(state.session.draft.sender.name, "A. Sender");
    assert!(
        !state.session.is_dirty()
            && !state.session.keep_sender
            && !state.session.history.can_undo()
    );
    assert!(matches!(
        &act(&mut state, Action::Save)[..],
        [Effect::Task(Task::Compose(ComposeTask::Save(_, false, Where::At(path, true))))] if path.ends_with("b.letter")
    ));
}

#[test]
fn update_keeps_a_changed_letter_safe_until_it_is_saved_or_given_up() {
    let mut state = state();
    let change = Command::Edit(Edit::Words("Mine.".to_owned()));
    let effects = update(&mut state, change.clone());
    let kept = Effect::Keep(Box::new(state.session.draft.clone()), None);
    assert!(effects.contains(&kept), "{effects:?}");
    let effects = update(&mut state, Command::Act(Action::Undo));
    assert!(effects.contains(&Effect::Forget));
    update(&mut state, change.clone());
    let saved = Event::Compose(ComposeEvent::Saved(
        "/a.letter".into(),
        Box::new(state.session.draft.clone()),
        false,
    ));
    let effects = update(&mut state, Command::from(saved));
    assert!(effects.contains(&Effect::Forget));
    // Saved as it was before the last change: the change is not.
    let before = Box::new(state.session.draft.clone());
    update(&mut state, Command::Edit(Edit::Words("More.".to_owned())));
    let saved = Event::Compose(ComposeEvent::Saved("/a.letter".into(), before, false));
    let effects = update(&mut state, Command::from(saved));
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Keep(..)))
    );
    act(&mut state, Action::Quit);
    let effects = update(&mut state, Command::Discard);
    assert_eq!(effects, [Effect::Forget, Effect::Close]);
}

#[test]
fn update_offers_back_what_a_crash_left() {
    let mut state = state();
    let mut draft = Draft::to(&state.session.campaign, "interior");
    draft.words = "Not lost.".to_owned();
    let left = Recovered {
        draft: draft.clone(),
        path: Some("/a.letter".into()),
        file: "/state/1.kept".into(),
    };
    let told = Event::Remembered(Recent::default(), vec![left.clone()], Vec::new());
    tell(&mut state, told.clone());
    assert_eq!(state.dialog, Some(Dialog::Compose(ComposeDialog::Recover)));
    let effects = update(&mut state, Command::Confirm);
    // Kept anew before the old file goes.
    let kept = Effect::Keep(Box::new(draft.clone()), Some("/a.letter".into()));
    let at = |effect: &Effect| effects.iter().position(|other| other == effect);
    let discarded = at(&Effect::DiscardLeft("/state/1.kept".into()));
    assert!(at(&kept) < discarded && at(&kept).is_some(), "{effects:?}");
    assert_eq!(
        (&state.session.draft, state.session.is_dirty()),
        (&draft, true)
    );
    act(&mut state, Action::Undo);
    assert_eq!(state.session.draft.words, "");
    tell(&mut state, told.clone());
    after(&mut state, Command::Close);
    assert_eq!(state.session.draft.words, "");
    tell(&mut state, told);
    let effects = after(&mut state, Command::Discard);
    assert_eq!(effects, [Effect::DiscardLeft(left.file)]);
}

#[test]
fn update_opens_a_list_by_the_menu_for_letters_too() {
    let mut state = state();
    let not = |path: &str| {
        Event::Packs(PackEvent::NotOpened(
            path.into(),
            vec![Problem::error(LetterProblem::NothingAsked)],
        ))
    };
    let effects = tell(&mut state, not("/members.CSV"));
    let is_read = |effect: &Effect| matches!(effect, Effect::Task(Task::Batch(_)));
    assert!(effects.iter().any(is_read), "{effects:?}");
    assert_eq!((state.session.tab, &state.dialog), (Tab::Batch, &None));
    assert_eq!(tell(&mut state, not("/a.letter")), []);
    assert!(matches!(state.dialog, Some(Dialog::Message { .. })));
}

#[test]
fn update_asks_before_a_dropped_letter_takes_the_place_of_changes() {
    let mut state = state();
    let path = PathBuf::from("/b.letter");
    let open = Effect::Task(Task::Open(Where::At(path.clone(), false)));
    let dropped = Command::Own(Message::Dropped(vec![path.clone()]));
    let effects = after(&mut state, dropped.clone());
    assert!(effects.len() == 1 && effects.contains(&open));
    edit(&mut state, Edit::Words("Mine.".to_owned()));
    assert_eq!(after(&mut state, dropped), []);
    let then = Next::Open(path.clone());
    assert_eq!(state.dialog, Some(Dialog::Unsaved { then }));
    assert_eq!(after(&mut state, Command::Discard), [open]);
    // A letter that is gone is taken off the list.
    state.session.recent.add(&path);
    let effects = tell(&mut state, Event::Gone(path));
    assert_eq!(effects, [Effect::Recent(Recent::default())]);
}

#[test]
fn update_prints_as_chosen_where_no_print_dialog_answers() {
    let mut state = state();
    let printers = || vec!["Attic".to_owned(), "Hall".to_owned()];
    let (question, answered) = Question::new(printers(), true);
    tell(&mut state, Failure::NoPrintDialog(Box::new(question)));
    let Some(Dialog::Print(mut question)) = state.dialog.clone() else {
        panic!("{:?}", state.dialog);
    };
    question.choice.printer = "Hall".to_owned();
    question.choice.copies = 3;
    let chosen = question.choice.clone();
    let changed = Message::Dialog(Dialog::Print(question));
    assert_eq!(after(&mut state, Command::Own(changed)), []);
    let effects = after(&mut state, Command::Confirm);
    let [Effect::PrintAs(question)] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(state.dialog, None);
    question.clone().answer();
    assert_eq!(answered.recv(), Ok(chosen));
    drop(effects);
    // Nothing is printed without an answer, and nobody waits for one any more.
    let (question, answered) = Question::new(printers(), false);
    assert_eq!(question.choice.printer, "Attic");
    tell(&mut state, Failure::NoPrintDialog(Box::new(question)));
    assert_eq!(after(&mut state, Command::Close), []);
    assert!(answered.recv().is_err());
}

/// What opens the system's file dialog says of none that it is open already, and is done once it has ended.
#[test]
fn update_asks_for_a_file_where_no_other_is_asked_for() {
    let mut asked = 0;
    for row in TABLE.iter() {
        let mut state = state();
        state.session.programme.letters = vec![ProgrammeLetter {
            id: "letter".to_owned(),
            title: String::new(),
            campaign: state.session.campaign.clone(),
            pack: None,
            draft: state.session.draft.clone(),
        }];
        let effects = act(&mut state, row.action);
        let open = say!(state.session, "toast-dialog-open");
        let told = state.session.toasts.iter();
        assert!(told.into_iter().all(|toast| toast.text != open), "{row:?}");
        let is_asked = |effect: &Effect| matches!(effect, Effect::Task(task) if task.asks());
        if effects.iter().any(is_asked) {
            asked += 1;
            // A second one beside it is refused.
            assert!(state.session.asking, "{row:?}");
            act(&mut state, Action::Open);
            let mut told = state.session.toasts.iter();
            assert!(told.any(|toast| toast.text == open), "{row:?}");
            tell(&mut state, Failure::Cancelled(Purpose::Open));
        }
        assert!(!state.session.asking, "{row:?}");
    }
    assert!(asked > 8, "{asked}");
}

#[test]
fn update_knows_that_a_programmes_file_dialog_has_ended() {
    let mut state = state();
    let ends = [
        BatchEvent::NoMails(Vec::new()),
        BatchEvent::Saved(OwnFile::at(Path::new("/a.programme"))),
        BatchEvent::NotRead("/b.programme".into(), Vec::new()),
        BatchEvent::Stopped,
    ];
    for end in ends {
        state.session.asking = true;
        tell(&mut state, Event::Batch(end));
        assert!(!state.session.asking);
    }
    // What is told of rows meanwhile ends none.
    state.session.asking = true;
    tell(&mut state, Event::Batch(BatchEvent::JudgedAll(0)));
    assert!(state.session.asking);
}

#[test]
fn update_closes_once_letters_that_are_being_made_are_stopped() {
    use crate::app::batch::message::{Event as BatchEvent, Task as BatchTask};
    use crate::app::batch::state::Making;
    let mut state = state();
    let making = Making {
        done: 3,
        of: 9,
        left: None,
    };
    tell(&mut state, Event::Batch(BatchEvent::Making(making)));
    let effects = after(&mut state, Command::Own(Message::CloseAsked));
    assert_eq!(effects, [Effect::Task(Task::Batch(BatchTask::StopMaking))]);
    assert!(!state.leaving);
    let effects = tell(&mut state, Event::Batch(BatchEvent::Stopped));
    assert!(matches!(&effects[..], [.., Effect::Close]), "{effects:?}");
    assert!(state.leaving);
}
