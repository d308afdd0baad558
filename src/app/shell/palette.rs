//! Everything that can be done or found, by typing a part of its name: what the palette lists.

use egui::KeyboardShortcut;

use super::enabled::is_enabled;
use super::message::Command;
use super::state::State;
use crate::app::kernel::action::{Action, TABLE};
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::Goal;
use crate::campaign::search::Query;
use crate::page::stationery;
use crate::problem::Target;
use crate::strings::guide::{GuidePlace, TOPICS};
use crate::strings::say;

/// The most lines that are listed.
const MAX: usize = 40;

/// A line of the palette.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is called.
    pub label: String,
    /// What it does, or what it is.
    pub note: String,
    /// Other words that it is found by, shown nowhere.
    pub words: String,
    /// Its keys.
    pub keys: Option<KeyboardShortcut>,
    /// What happens when it is chosen.
    pub command: Command,
}

impl Item {
    fn new(label: String, note: String, command: Command) -> Self {
        Self {
            label,
            note,
            words: String::new(),
            keys: None,
            command,
        }
    }
}

/// What the palette lists for what was typed, the nearest first: lines whose name begins with it,
/// then those whose name has it, then those that are also called so or tell of it. Without anything typed, the actions.
pub fn items(state: &State, text: &str) -> Vec<Item> {
    let query = Query::new(text);
    if query.is_empty() {
        return actions(state).collect();
    }
    let everything = fields(state)
        .chain(actions(state))
        .chain(offices(state))
        .chain(requests(state))
        .chain(people(state))
        .chain(papers(state))
        .chain(recent(state))
        .chain(topics(state));
    let mut near: Vec<(u8, Item)> = everything
        .filter_map(|item| Some((nearness(&query, &item)?, item)))
        .collect();
    // Stable: lines equally near stay in their order.
    near.sort_by_key(|(rank, _)| *rank);
    near.into_iter().map(|(_, item)| item).take(MAX).collect()
}

fn nearness(query: &Query, item: &Item) -> Option<u8> {
    let label = item.label.as_str();
    if query.matches([label]) {
        let marks = query.marks(label);
        // “own” is a word of “your own words” before it is the end of a town.
        let is_word = |at: usize| !label[..at].ends_with(char::is_alphanumeric);
        return Some(match marks.first() {
            Some(first) if first.start == 0 => 0,
            Some(_) if marks.iter().any(|mark| is_word(mark.start)) => 1,
            _ => 2,
        });
    }
    if query.matches([label, &item.words]) {
        return Some(3);
    }
    query.matches([label, &item.note, &item.words]).then_some(4)
}

fn actions(state: &State) -> impl Iterator<Item = Item> {
    // A campaign without cards says so to whoever looks for them.
    let at_table = state.signing.shown().is_some();
    let is_answered = move |action| action == Action::Card && !at_table;
    let enabled = TABLE
        .iter()
        .filter(move |entry| is_enabled(state, entry.action) || is_answered(entry.action));
    enabled.map(|entry| Item {
        keys: entry.shortcuts.first().copied(),
        words: entry.action.words(state.session.ui_lang),
        ..Item::new(
            entry.action.name(state.session.ui_lang),
            entry.action.help(state.session.ui_lang),
            Command::Act(entry.action),
        )
    })
}

/// The fields of the letter, by the words that the window has for them.
fn fields(state: &State) -> impl Iterator<Item = Item> {
    let fields = [
        Target::Name,
        Target::Address,
        Target::Town,
        Target::Words,
        Target::Requests,
        Target::People,
    ];
    fields.into_iter().map(|field| {
        let place = state.session.place_name(field);
        let name = say!(state.session, "remedy-go", place = place);
        Item::new(name, String::new(), Command::Follow(Goal::of(field)))
    })
}

fn offices(state: &State) -> impl Iterator<Item = Item> {
    let lang = state.session.lang();
    state.session.campaign.addressees.iter().map(move |office| {
        let name = office.short.show(lang);
        Item::new(
            say!(state.session, "palette-write-to", office = name),
            office.office.show(lang).to_owned(),
            Command::Edit(Edit::To(office.id.to_string())),
        )
    })
}

fn requests(state: &State) -> impl Iterator<Item = Item> {
    let lang = state.session.lang();
    let all = state
        .session
        .campaign
        .recommendations_to(&state.session.draft.to);
    all.map(move |ask| {
        let on = state
            .session
            .draft
            .asks
            .iter()
            .any(|id| ask.id == id.as_str());
        let title = ask.title.show(lang);
        let label = if on {
            say!(state.session, "palette-ask-no-more", what = title)
        } else {
            say!(state.session, "palette-ask", what = title)
        };
        let command = Command::Edit(Edit::Ask(ask.id.to_string(), !on));
        Item::new(label, ask.id.to_string(), command)
    })
}

fn people(state: &State) -> impl Iterator<Item = Item> {
    let lang = state.session.lang();
    state.session.campaign.cases.iter().map(move |case| {
        let on = state
            .session
            .draft
            .cases
            .iter()
            .any(|id| case.id == id.as_str());
        let name = case.name.show(lang);
        let label = if on {
            say!(state.session, "palette-leave-out", name = name)
        } else {
            say!(state.session, "palette-speak-of", name = name)
        };
        let command = Command::Edit(Edit::Case(case.id.to_string(), !on));
        let known = format!(
            "{} · {} · {}",
            say!(state.session, "palette-person"),
            case.about.show(lang),
            case.status.short.show(lang)
        );
        Item::new(label, known, command)
    })
}

fn papers(state: &State) -> impl Iterator<Item = Item> {
    stationery::all().iter().map(move |paper| {
        let title = paper.title.show(&state.session.ui_lang.lang());
        Item::new(
            say!(state.session, "palette-paper", paper = title),
            paper.id.clone(),
            Command::Edit(Edit::Paper(paper.id.clone())),
        )
    })
}

/// The pages of the guide, and their headings.
fn topics(state: &State) -> impl Iterator<Item = Item> {
    TOPICS.iter().flat_map(move |topic| {
        let heads = topic.heads().collect::<Vec<_>>().join(" · ");
        let page = Item::new(
            say!(state.session, "palette-help", topic = topic.title),
            heads,
            Command::Guide(GuidePlace { topic, head: None }),
        );
        let beneath = topic.heads().map(move |head| {
            Item::new(
                say!(state.session, "palette-help", topic = head),
                topic.title.to_owned(),
                Command::Guide(GuidePlace {
                    topic,
                    head: Some(head),
                }),
            )
        });
        std::iter::once(page).chain(beneath)
    })
}

fn recent(state: &State) -> impl Iterator<Item = Item> {
    state.session.recent.named().map(move |(name, path)| {
        Item::new(
            say!(state.session, "palette-open", file = name),
            path.display().to_string(),
            Command::Open(path.clone()),
        )
    })
}
