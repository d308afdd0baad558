//! What follows in the organise tab.

use super::{Command, Date, Dialog, Effect, Event, Message, Next, State, Task, Where, update};
use crate::app::kernel::action::Action;
use crate::app::kernel::pages::Preview;
use crate::app::organise::message::{
    Dialog as OrganiseDialog, Event as OrganiseEvent, Message as OrganiseMessage, NewTemplate,
    Recovered, Save, Task as OrganiseTask,
};
use crate::app::organise::state::{Place, Proof, Text};
use crate::app::packs::message::Event as PackEvent;
use crate::app::shell::enabled::is_enabled;
use crate::app::shell::update::tests::PackAt;
use crate::campaign::load;
use crate::letter::template::diagnose;
use crate::letter::template::front;
use crate::store::autosave::Texts;
use crate::strings::UiLang;
use std::sync::Arc;

const NAME: &str = "president.en.hbs";

fn state() -> State {
    let campaign = Arc::new(load::built_in().campaign.clone());
    let mut state = State::new(campaign, Date::constant(2026, 11, 21));
    state.organise.scale = 1.0;
    act_on(&mut state, Action::Organise);
    state
}

/// The question about a new template is answered.
fn begin(state: &mut State, new: NewTemplate) -> Vec<Effect> {
    state.dialog = Some(Dialog::Organise(OrganiseDialog::New(new)));
    update(state, Command::Confirm)
}

fn act_on(state: &mut State, action: Action) -> Vec<Effect> {
    update(state, Command::Act(action))
}

fn on(state: &mut State, change: OrganiseMessage) -> Vec<Effect> {
    update(state, Command::Own(Message::Organise(change)))
}

fn now(state: &State) -> &str {
    state.organise.text().map_or("", |text| &text.now)
}

/// Types at the end of `after`.
fn type_after(state: &mut State, after: &str, put: &str) -> Vec<Effect> {
    let at = now(state).find(after).expect("a place") + after.len();
    on(
        state,
        OrganiseMessage::Type(at..at, put.to_owned(), at + put.len()),
    )
}

/// Reads the text through as a thread would; the page does not matter.
fn read(state: &mut State) {
    let organise = &state.organise;
    let mut campaign = (*state.session.campaign).clone();
    for (name, text) in &organise.texts {
        let file = crate::problem::TextFile::new(name.as_str(), text.now.as_str());
        campaign.templates.insert(name.clone(), file);
    }
    let name = organise.name().expect("a text").to_owned();
    let proof = Proof {
        number: organise.number,
        problems: diagnose::problems(&campaign, &name),
        text: now(state).to_owned(),
        name,
        offers: Vec::new(),
        page: None,
        is_behind: false,
    };
    let page = Preview {
        generation: organise.number,
        scale: 1.0,
        problems: Vec::new(),
        sheets: Vec::new(),
        lines_left: None,
        text: String::new(),
        title: String::new(),
        edits: None,
        beside: None,
        pdf: Vec::new().into(),
    };
    let heard = OrganiseEvent::Proof(Box::new(proof), Box::new(page));
    update(state, Command::from(Event::Organise(heard)));
}

fn saves(effects: &[Effect]) -> Vec<&Save> {
    effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Task(Task::Organise(OrganiseTask::Save(save, _))) => Some(&**save),
            _ => None,
        })
        .collect()
}

#[test]
fn organise_begins_with_the_letters_own_template_and_has_it_read_through() {
    let mut state = state();
    assert_eq!(state.organise.name(), Some(NAME));
    assert!(now(&state).contains("head of state"));
    // Nothing has changed: it is not read again.
    let effects = on(&mut state, OrganiseMessage::Cursor(3));
    assert!(effects.is_empty(), "{effects:?}");
    let effects = type_after(&mut state, "I support", " today");
    let number = state.organise.number;
    let ordered = |effect: &Effect| matches!(effect, Effect::Task(Task::Organise(OrganiseTask::Proof(order))) if order.number == number && order.texts[NAME].contains("support today"));
    assert!(effects.iter().any(ordered), "{effects:?}");
}

#[test]
fn organise_typing_is_undone_in_steps_and_kept_safe() {
    let mut state = state();
    let first = now(&state).to_owned();
    state.session.now = 10.0;
    let effects = type_after(&mut state, "I support", " a");
    let kept = |effect: &Effect| matches!(effect, Effect::Task(Task::Organise(OrganiseTask::Keep(Some(texts)))) if texts.texts.contains_key(NAME));
    assert!(effects.iter().any(kept), "{effects:?}");
    state.session.now = 10.2;
    type_after(&mut state, "I support a", "b");
    state.session.now = 20.0;
    type_after(&mut state, "I support ab", "c");
    act_on(&mut state, Action::Undo);
    assert!(now(&state).contains("support ab "));
    let effects = act_on(&mut state, Action::Undo);
    assert_eq!(now(&state), first);
    let let_go = Effect::Task(Task::Organise(OrganiseTask::Keep(None)));
    assert!(effects.contains(&let_go), "{effects:?}");
    act_on(&mut state, Action::Redo);
    act_on(&mut state, Action::Redo);
    assert!(now(&state).contains("support abc "));
    // The letter has an undo of its own.
    assert!(!state.session.history.can_undo());
}

#[test]
fn organise_what_is_wrong_moves_with_what_is_typed_and_is_put_right() {
    let mut state = state();
    type_after(&mut state, "{{> closing}}\n", "{{offce.name}} {{dat}}");
    read(&mut state);
    assert!(!is_enabled(&state, Action::Save));
    assert_eq!(state.organise.flaws().len(), 2);
    // Typed before it, not read through yet.
    type_after(&mut state, "I support", ", today,");
    let flaws = state.organise.flaws();
    let (span, problem) = &flaws[0];
    assert_eq!(&now(&state)[span.clone()], "{{offce.name}}");
    assert!(problem.message(UiLang::ENGLISH).contains("offce"));
    on(&mut state, OrganiseMessage::Mend(0));
    assert!(now(&state).contains("{{office.name}} {{dat}}"));
    read(&mut state);
    let spans = state.organise.flaws();
    assert_eq!(spans.len(), 1);
    act_on(&mut state, Action::Problems);
    let at = now(&state).find("{{dat}}").expect("the other");
    assert_eq!(state.organise.go, Some(at..at));
    on(&mut state, OrganiseMessage::Mend(0));
    assert!(!state.organise.code);
    // In the subject, which is no paragraph: there it is shown in the Handlebars.
    type_after(&mut state, "{{subject", "s");
    read(&mut state);
    act_on(&mut state, Action::Problems);
    assert!(state.organise.code && state.organise.go.is_some());
    on(&mut state, OrganiseMessage::Mend(0));
    read(&mut state);
    assert!(state.organise.flaws().is_empty());
    assert!(is_enabled(&state, Action::Save));
}

#[test]
fn organise_built_in_templates_are_saved_into_a_copy_and_a_folder_where_it_is() {
    let mut state = state();
    assert!(saves(&act_on(&mut state, Action::Save)).is_empty());
    type_after(&mut state, "I support", " today");
    read(&mut state);
    let effects = act_on(&mut state, Action::Save);
    let ask = |effect: &Effect| {
        matches!(
            effect,
            Effect::Task(Task::Organise(OrganiseTask::Save(_, Where::Ask(_))))
        )
    };
    assert!(effects.iter().any(ask), "{effects:?}");
    assert!(saves(&effects)[0].texts[NAME].is_some());
    // While it is being saved it is not saved again.
    assert!(saves(&act_on(&mut state, Action::Save)).is_empty());
    state.session.asking = false;
    state.organise.saving = false;
    state.session.pack_at = Some(PackAt {
        path: "/pack".into(),
        is_folder: true,
        is_copy: true,
    });
    // Taken back to what the program says, nothing of it need stand in the pack.
    act_on(&mut state, Action::Undo);
    let text = state.organise.texts.get_mut(NAME).expect("the text");
    text.saved = Some("changed before".to_owned());
    on(&mut state, OrganiseMessage::Cursor(0));
    read(&mut state);
    let effects = act_on(&mut state, Action::Save);
    assert_eq!(saves(&effects)[0].texts[NAME], None);
    let here = |effect: &Effect| matches!(effect, Effect::Task(Task::Organise(OrganiseTask::Save(_, Where::At(path, _)))) if path.ends_with("pack"));
    assert!(effects.iter().any(here), "{effects:?}");
}

#[test]
fn organise_goes_back_to_the_original_and_that_is_undone() {
    let mut state = state();
    let first = now(&state).to_owned();
    assert!(!is_enabled(&state, Action::Original));
    type_after(&mut state, "I support", " today");
    assert!(is_enabled(&state, Action::Changes));
    act_on(&mut state, Action::Changes);
    assert!(state.organise.changes);
    act_on(&mut state, Action::Original);
    assert_eq!(now(&state), first);
    assert!(!state.organise.changes);
    act_on(&mut state, Action::Undo);
    assert!(now(&state).contains("support today"));
}

#[test]
fn organise_asks_before_templates_are_lost() {
    let mut state = state();
    type_after(&mut state, "I support", " today");
    let effects = act_on(&mut state, Action::Quit);
    assert!(!effects.contains(&Effect::Close));
    let then = Next::Act(Action::Quit);
    assert_eq!(state.dialog, Some(Dialog::UnsavedTexts { then }));
    let effects = update(&mut state, crate::app::kernel::command::Command::Discard);
    assert!(effects.contains(&Effect::Close), "{effects:?}");
    assert!(effects.contains(&Effect::Task(Task::Organise(OrganiseTask::Keep(None)))));
    // Another pack waits too.
    let mut state = self::state();
    type_after(&mut state, "I support", " today");
    let pack = state.session.campaign.clone();
    let told = Event::Packs(PackEvent::Opened(pack, Vec::new(), None));
    update(&mut state, Command::from(told));
    assert!(matches!(&state.dialog, Some(Dialog::UnsavedTexts { .. })));
    assert!(now(&state).contains("support today"));
}

#[test]
fn organise_what_a_crash_left_is_open_again_and_not_saved() {
    let mut state = state();
    let left = Texts {
        pack: state.session.campaign.pack.id.to_string(),
        texts: [(NAME.to_owned(), "left".to_owned())].into(),
        ..Texts::default()
    };
    let heard = OrganiseEvent::Left(Box::new(Recovered {
        left,
        file: "/state/texts-1.texts".into(),
        ..Recovered::default()
    }));
    let told = Event::Organise(heard);
    let effects = update(&mut state, Command::from(told));
    assert_eq!(now(&state), "left");
    assert!(state.organise.text().is_some_and(Text::is_dirty));
    let discarded = |e: &Effect| {
        matches!(
            e,
            Effect::Task(Task::Organise(OrganiseTask::DiscardLeft(_)))
        )
    };
    let kept = |e: &Effect| matches!(e, Effect::Task(Task::Organise(OrganiseTask::Keep(Some(_)))));
    let order: Vec<bool> = effects
        .iter()
        .filter(|e| discarded(e) || kept(e))
        .map(kept)
        .collect();
    // Kept again before the old file goes.
    assert_eq!(order, [true, false]);
}

#[test]
fn organise_parts_paragraphs_and_goes_on_with_a_list() {
    let mut state = state();
    let at = now(&state).find("to the head").expect("words");
    on(&mut state, OrganiseMessage::Part(at));
    assert!(now(&state).contains("recommended \n\nto the"));
    let end = now(&state).find("head of state, and").expect("words") + "head of state, and".len();
    on(&mut state, OrganiseMessage::Part(end));
    assert_eq!(state.organise.fresh, Some(end));
    let put = "\n\nMore.".to_owned();
    on(&mut state, OrganiseMessage::Put(end..end, put));
    assert!(now(&state).contains("state, and\n\nMore.\n{{/if}}"));
    assert_eq!(state.organise.fresh, None);
    on(
        &mut state,
        OrganiseMessage::Show(Place::Template("reply.en.hbs".to_owned())),
    );
    let at = now(&state).find("came.").expect("an item") + "came.".len();
    on(&mut state, OrganiseMessage::Part(at));
    assert!(now(&state).contains("came.\n- \n- Show"));
}

#[test]
fn organise_makes_a_paragraph_depend_on_something() {
    let mut state = state();
    let before = now(&state).to_owned();
    let paragraph = "I support what the report recommended to the head of state, and";
    // Outside of a paragraph nothing happens.
    on(&mut state, OrganiseMessage::Cursor(0));
    on(&mut state, OrganiseMessage::Condition("past".to_owned()));
    assert_eq!(now(&state), before);
    let at = before.find("head of state, and").expect("words");
    on(&mut state, OrganiseMessage::Cursor(at));
    on(&mut state, OrganiseMessage::Condition("past".to_owned()));
    let framed = format!("{{{{#if past}}}}\n{paragraph}\n{{{{/if}}}}");
    assert_eq!(now(&state), before.replace(paragraph, &framed));
    read(&mut state);
    assert!(state.organise.flaws().is_empty());
    act_on(&mut state, Action::Undo);
    assert_eq!(now(&state), before);
}

#[test]
fn organise_front_matter_is_changed_in_its_line_alone() {
    let mut state = state();
    let before = now(&state).to_owned();
    on(
        &mut state,
        OrganiseMessage::Front("title", front::quoted("A \"new\" name")),
    );
    on(
        &mut state,
        OrganiseMessage::Front("reviewed", "false".to_owned()),
    );
    let changed: Vec<&str> = now(&state)
        .lines()
        .zip(before.lines())
        .filter(|(now, was)| now != was)
        .map(|(now, _)| now)
        .collect();
    assert_eq!(changed, ["title = 'A \"new\" name'", "reviewed = false"]);
}

#[test]
fn organise_begins_templates_for_other_offices_and_other_wordings() {
    let mut state = state();
    act_on(&mut state, Action::NewTemplate);
    let Some(Dialog::Organise(OrganiseDialog::New(mut new))) = state.dialog.take() else {
        panic!("a question");
    };
    assert_eq!(new.from, NAME);
    for (kind, lang) in [("president", "en"), ("Mayor!", "fr"), ("", "fr")] {
        (new.kind, new.lang) = (kind.to_owned(), lang.to_owned());
        begin(&mut state, new.clone());
        let Some(Dialog::Organise(OrganiseDialog::New(again))) = &state.dialog else {
            panic!("{kind} is asked again");
        };
        assert!(again.note.is_some());
    }
    state.dialog = None;
    (new.kind, new.lang) = ("mayor".to_owned(), "fr".to_owned());
    begin(&mut state, new);
    on(&mut state, OrganiseMessage::Cursor(1));
    assert_eq!(state.organise.name(), Some("mayor.fr.hbs"));
    assert!(now(&state).contains("addressee = \"mayor\"\nlanguage = \"fr\"\nreviewed = false\n"));
    let listed = state
        .organise
        .template_index
        .iter()
        .any(|e| e.name == "mayor.fr.hbs");
    assert!(listed);
    on(
        &mut state,
        OrganiseMessage::Show(Place::Template("partials/thanks.en.hbs".to_owned())),
    );
    on(&mut state, OrganiseMessage::Alternative);
    assert_eq!(state.organise.name(), Some("partials/thanks.4.en.hbs"));
    // One with a field in it has no other wording.
    on(
        &mut state,
        OrganiseMessage::Show(Place::Template("partials/words.en.hbs".to_owned())),
    );
    on(&mut state, OrganiseMessage::Alternative);
    assert_eq!(state.organise.name(), Some("partials/words.en.hbs"));
}
