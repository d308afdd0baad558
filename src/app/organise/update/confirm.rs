//! What follows in the review of what was taken from a document.

use std::collections::{BTreeMap, BTreeSet};

use super::entries::{go, put_all, refused};
use super::{save, show};
use crate::app::kernel::problems::in_window;
use crate::app::kernel::session::{Session, Tab};
use crate::app::organise::message::{Added, Confirming, Effect};
use crate::app::organise::state::confirm::{Step, source_of};
use crate::app::organise::state::entries::Spot;
use crate::app::organise::state::forms::Form;
use crate::app::organise::state::source_viewer::SourceViewer;
use crate::app::organise::state::{Entries, Place, State};
use crate::campaign::amend::{self, Value};
use crate::store::document;
use crate::strings::say;

/// The entries that tell facts, and the lists in which they do.
const TELLERS: [Entries; 4] = [
    Entries::People,
    Entries::Groups,
    Entries::Recommendations,
    Entries::Addressees,
];
const TOLD: [&str; 3] = ["claims", "also", "background"];

/// A change of an entry.
type EntryChange = (Entries, Spot, String, Value);

/// Takes in what somebody does.
pub(crate) fn update(state: &mut State, session: &mut Session, message: Confirming) -> Vec<Effect> {
    match message {
        Confirming::Begin => begin(state, session),
        // A click on what an entry rests on, in the document beside the review.
        Confirming::Card(entries, spot) if state.is_reviewing() => {
            super::review::pick(state, entries, spot);
        }
        Confirming::Card(entries, spot) => card(state, entries, spot),
        Confirming::Field(entries, path) => {
            let first = state.all(entries).into_iter().next();
            if let Some((spot, _)) = first {
                card(state, entries, spot);
                state.pack.go = Some(path.to_owned());
            }
        }
        Confirming::Step(step) => first_of(state, session, step),
        Confirming::Beside(is_next) => beside(state, is_next),
        Confirming::Take => take(state, session),
        Confirming::About(person) => about(state, session, &person),
        Confirming::StillSaid => {
            let person = state.shown().map(|(.., entry)| entry.text("id").to_owned());
            state.confirm.said.remove(&person.unwrap_or_default());
        }
        Confirming::Change => change(state, session),
        Confirming::LeaveOut => leave_out(state, session),
        Confirming::LeaveRest => leave_rest(state, session),
        Confirming::Scale(scale) => state.confirm.scale = scale,
        Confirming::Turned => state.confirm.turns = false,
        Confirming::Later => {
            // What cannot be saved yet is told.
            let effects = if state.is_dirty() {
                save::save_shown(state, session)
            } else {
                Vec::new()
            };
            show(state, Place::Entries(Entries::Claims));
            return effects;
        }
        Confirming::Ready => return ready(state, session),
    }
    Vec::new()
}

/// Shows the cards, at the first that somebody still has to look at.
pub(crate) fn begin(state: &mut State, session: &Session) {
    let lang = session.campaign.first_language();
    // Who begins is shown what the campaign is called and until when it goes.
    let next = state.first_to_confirm(lang.code());
    let next = next.filter(|_| state.is_begun());
    let (entries, spot) = next.unwrap_or_else(|| {
        let first = state.all(Entries::Pack);
        let spot = first.into_iter().next().map(|(spot, _)| spot);
        (Entries::Pack, spot.unwrap_or_default())
    });
    card(state, entries, spot);
}

/// Lays the document beside the cards that the one shown cites, as the pack keeps its text; nothing, where it
/// keeps none.
fn lay_document(state: &mut State) {
    let cited = state
        .shown()
        .map(|(entries, _, entry)| source_of(entries, entry));
    let sources = state.all(Entries::Sources);
    let cited = cited.filter(|id| !id.is_empty());
    // What the pack says of itself is on the first one. What cites nothing in a draft of one document is from it.
    let is_of_first =
        state.is_confirming() && (sources.len() == 1 || state.entries() == Some(Entries::Pack));
    let first = sources.first().filter(|_| is_of_first);
    let first = first.map(|(_, entry)| entry.text("id"));
    let Some(source) = cited.or(first).map(str::to_owned) else {
        state.pack.document = None;
        state.unmark();
        return;
    };
    let lies = state.pack.document.as_ref();
    if lies.is_some_and(|viewer| viewer.source == source) {
        return;
    }
    let mut all = sources.iter();
    let entry = all.find(|(_, entry)| entry.text("id") == source);
    let name = entry
        .map_or("", |(_, entry)| entry.text("title"))
        .to_owned();
    let file = format!("sources/{source}.txt");
    if let Some(text) = state.now(&file)
        && let Ok(read) = document::from_bytes(&file, text.as_bytes().to_vec())
    {
        state.pack.document = Some(SourceViewer {
            document: document::Document { name, ..read }.into(),
            source,
            ..SourceViewer::default()
        });
    } else {
        state.pack.document = None;
    }
    state.unmark();
}

/// What another document says is to be confirmed too.
pub(crate) fn added(state: &mut State, session: &mut Session, added: Added) -> Vec<Effect> {
    put_all(state, added.texts, None, session.now);
    session.tab = Tab::Organise;
    begin(state, session);
    let document = added.document.as_str();
    let said = say!(session, "confirm-added", document = document);
    if added.not_seen.is_empty() {
        session.toast(said);
        return Vec::new();
    }
    let not_seen = added.not_seen.iter();
    let told = not_seen.map(|problem| in_window(problem, session.ui_lang));
    vec![Effect::Message(said, told.collect())]
}

fn card(state: &mut State, entries: Entries, spot: Spot) {
    show(state, Place::Confirm(entries));
    state.pack.spots.insert(entries, spot);
    state.confirm.missing = None;
    turn_document(state);
}

/// Lays the document beside the entry shown, at the part that it rests on.
pub(crate) fn turn_document(state: &mut State) {
    state.confirm.turns = true;
    lay_document(state);
    let shown = state
        .shown()
        .map(|(entries, spot, _)| (entries, spot.clone()));
    let mark = state.confirm.marks.iter().find(|mark| {
        let here = shown.as_ref();
        here.is_some_and(|(entries, spot)| mark.entries == *entries && mark.spot == *spot)
    });
    if let (Some(part), Some(viewer)) = (mark.map(|mark| mark.part), &mut state.pack.document)
        && viewer.part != part
    {
        viewer.part = part;
        viewer.marked = None;
    }
}

/// Shows the first card of a step that somebody still has to look at, or its first.
fn first_of(state: &mut State, session: &Session, step: Step) {
    let lang = session.campaign.first_language();
    let cards = state.cards(step);
    let open = cards
        .iter()
        .find(|(kind, _, entry)| state.is_to_confirm(*kind, entry, lang.code()));
    let first = open.or(cards.first());
    let first = first.map(|(kind, spot, _)| (*kind, spot.clone()));
    if let Some((entries, spot)) = first {
        card(state, entries, spot);
    } else if let Some(entries) = step.kinds().first() {
        show(state, Place::Confirm(*entries));
    }
}

/// Shows the card before the one shown in its step, or the one after it.
fn beside(state: &mut State, is_next: bool) {
    let (Some(step), Some((entries, spot, _))) = (state.step(), state.shown()) else {
        return;
    };
    let cards = state.cards(step);
    let at = cards
        .iter()
        .position(|(kind, other, _)| (*kind, other) == (entries, spot));
    let to = at.and_then(|at| {
        if is_next {
            at.checked_add(1)
        } else {
            at.checked_sub(1)
        }
    });
    let to = to.and_then(|to| cards.get(to));
    if let Some((entries, spot)) = to.map(|(kind, spot, _)| (*kind, spot.clone())) {
        card(state, entries, spot);
    }
}

/// Goes to the first field of the card shown.
fn change(state: &mut State, session: &Session) {
    let Some((entries, spot, _)) = state.shown() else {
        return;
    };
    let (spot, lang) = (spot.clone(), session.campaign.first_language());
    let first = entries.on_card().iter().copied().flatten().next();
    let first = first.copied().unwrap_or_default();
    let path = match entries.field(first).map(|field| field.form) {
        Some(Form::Words) => format!("{first}.{lang}"),
        _ => first.to_owned(),
    };
    go(state, entries, spot, path);
}

/// Letters tell the fact shown with this person, or no longer do.
fn about(state: &mut State, session: &mut Session, person: &Spot) {
    let fact = state.shown().filter(|(kind, ..)| *kind == Entries::Claims);
    let Some(id) = fact.map(|(.., fact)| fact.text("id").to_owned()) else {
        return;
    };
    let mut people = state.all(Entries::People).into_iter();
    let Some((spot, entry)) = people.find(|(spot, _)| spot == person) else {
        return;
    };
    let mut told = entry.list("claims");
    let before = told.len();
    told.retain(|other| *other != id);
    if told.len() == before {
        told.push(id);
    }
    let path = "claims".to_owned();
    make(
        state,
        session,
        &[(Entries::People, spot, path, Value::Texts(told))],
    );
}

/// What the card shown says holds; what it lacks is gone to instead.
fn take(state: &mut State, session: &mut Session) {
    let lang = session.campaign.first_language();
    let lacks = state.lacks(lang.code());
    let Some((entries, spot, entry)) = state.shown() else {
        return;
    };
    let spot = spot.clone();
    if let Some(path) = lacks {
        state.confirm.missing = Some(path.clone());
        state.pack.go = Some(path);
        return;
    }
    if entries == Entries::People
        && let Some(path) = state.said_before(entry)
    {
        state.pack.go = Some(path.to_owned());
        let said = say!(session, "confirm-said-first");
        session.toast(said);
        return;
    }
    if entries == Entries::Claims && state.lacks_person(entry, lang.code()) {
        let said = say!(session, "confirm-about-first");
        session.toast(said);
        return;
    }
    let next = state.next_to_confirm(lang.code());
    let id = entry.text("id").to_owned();
    let mut changes = Vec::new();
    if entries.are_several() {
        changes.push((entries, spot, "draft".to_owned(), Value::Nothing));
    }
    match entries {
        Entries::Claims => {
            let text = entry.text(&format!("text.{lang}"));
            changes.extend(tell(state, &id, text));
        }
        Entries::Recommendations => {
            let (office, kind) = (entry.text("addressee"), entry.text("kind"));
            changes.extend(empower(state, office, kind));
        }
        _ => {}
    }
    if make(state, session, &changes)
        && let Some((entries, spot)) = next
    {
        card(state, entries, spot);
    }
}

/// Puts a fact that no letter tells yet where letters will: with the people whom it names, or, if it
/// names nobody, with every office.
fn tell(state: &State, id: &str, text: &str) -> Vec<EntryChange> {
    let is_told = |(_, entry): &(Spot, &amend::Entry)| {
        let mut told = TOLD.iter().flat_map(|path| entry.list(path));
        told.any(|told| told == id)
    };
    let mut others = TELLERS.into_iter().flat_map(|kind| state.all(kind));
    if others.any(|other| is_told(&other)) {
        return Vec::new();
    }
    let people = state.all(Entries::People).into_iter();
    let named = people.filter(|(_, person)| {
        let mut names = person.texts("name").map(|(_, name)| name);
        names.any(|name| !name.is_empty() && text.contains(name))
    });
    let named: Vec<_> = named.collect();
    let (kind, path, tellers) = if named.is_empty() {
        let offices = state.all(Entries::Addressees);
        (Entries::Addressees, "background", offices)
    } else {
        (Entries::People, "claims", named)
    };
    let with_it = tellers.into_iter().map(|(spot, entry)| {
        let mut told = entry.list(path);
        told.push(id.to_owned());
        (kind, spot, path.to_owned(), Value::Texts(told))
    });
    with_it.collect()
}

/// Whoever asks an office for something says that it is in its power.
fn empower(state: &State, office: &str, kind: &str) -> Option<EntryChange> {
    let mut offices = state.all(Entries::Addressees).into_iter();
    let (spot, entry) = offices.find(|(_, entry)| entry.text("id") == office)?;
    let mut powers = entry.list("powers");
    if powers.iter().any(|power| power == kind) {
        return None;
    }
    powers.push(kind.to_owned());
    let path = "powers".to_owned();
    Some((Entries::Addressees, spot, path, Value::Texts(powers)))
}

/// Takes the card shown out of the pack.
fn leave_out(state: &mut State, session: &mut Session) {
    let lang = session.campaign.first_language();
    let Some((entries, spot, _)) = state.shown().filter(|(kind, ..)| kind.can_be_left_out()) else {
        return;
    };
    let spot = spot.clone();
    let next = state.next_to_confirm(lang.code());
    if !without(state, session, &[(entries, spot.clone())]) {
        return;
    }
    if let Some((kind, mut to)) = next {
        if to.file == spot.file && to.index > spot.index {
            to.index -= 1;
        }
        card(state, kind, to);
    }
}

/// Takes out of the pack what of the step nobody has confirmed.
fn leave_rest(state: &mut State, session: &mut Session) {
    let lang = session.campaign.first_language();
    let Some(step) = state.step() else { return };
    let cards = state.cards(step).into_iter();
    let open = cards.filter(|(kind, _, entry)| {
        kind.can_be_left_out() && state.is_to_confirm(*kind, entry, lang.code())
    });
    let open: Vec<_> = open.map(|(kind, spot, _)| (kind, spot)).collect();
    if !without(state, session, &open) {
        return;
    }
    if let Some((entries, spot)) = state.first_to_confirm(lang.code()) {
        card(state, entries, spot);
    }
    let said = say!(session, "confirm-left-rest", count = open.len());
    session.toast(said);
}

/// Takes entries out of the pack, and with them what refers to them, as one step; whether that could be
/// done.
fn without(state: &mut State, session: &mut Session, gone: &[(Entries, Spot)]) -> bool {
    let ids = gone.iter().filter_map(|(kind, spot)| {
        let all = state.all(*kind).into_iter();
        let mut found = all.filter(|(other, _)| other == spot);
        found
            .next()
            .map(|(_, entry)| (*kind, entry.text("id").to_owned()))
    });
    let ids: Vec<_> = ids.collect();
    let mut changes = references(state, &ids);
    changes.extend(told_elsewhere(state, &ids, gone));
    let Some(mut texts) = changed(state, session, &changes) else {
        return false;
    };
    // From the last to the first, so that none moves before its turn.
    let mut gone = gone.to_vec();
    gone.sort();
    for (kind, spot) in gone.iter().rev() {
        let text = texts.get(&spot.file).map(String::as_str);
        let text = text.or_else(|| state.now(&spot.file)).unwrap_or_default();
        let left = match kind.kind() {
            Some(_) => amend::remove(&spot.file, text, spot.at(*kind)),
            // It has a file of its own.
            None => Ok(String::new()),
        };
        match left {
            Ok(left) => texts.insert(spot.file.clone(), left),
            Err(why) => {
                refused(session, &why);
                return false;
            }
        };
    }
    put_all(state, texts, None, session.now);
    true
}

/// Facts that somebody has confirmed and only these entries tell: every office tells them from now on, or no
/// letter would.
fn told_elsewhere(
    state: &State,
    ids: &[(Entries, String)],
    gone: &[(Entries, Spot)],
) -> Vec<EntryChange> {
    let facts = state.all(Entries::Claims).into_iter();
    let taken = facts.filter(|(_, fact)| !fact.flag("draft"));
    let taken = taken.map(|(_, fact)| fact.text("id").to_owned());
    let (mut lost, mut kept) = (BTreeSet::new(), BTreeSet::new());
    for kind in TELLERS {
        for (spot, entry) in state.all(kind) {
            let is_gone = gone.contains(&(kind, spot));
            let told = if is_gone { &mut lost } else { &mut kept };
            told.extend(TOLD.iter().flat_map(|path| entry.list(path)));
        }
    }
    let is_gone = |id: &String| ids.contains(&(Entries::Claims, id.clone()));
    let facts: Vec<String> = taken
        .filter(|id| lost.contains(id) && !kept.contains(id) && !is_gone(id))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    let offices = state.all(Entries::Addressees).into_iter();
    let offices = offices.map(|(spot, office)| (Entries::Addressees, spot, office));
    let staying = offices.filter(|(kind, spot, _)| !gone.contains(&(*kind, spot.clone())));
    let with_them = staying.map(|(kind, spot, office)| {
        let mut told = office.list("background");
        told.retain(|id| !is_gone(id));
        told.extend(facts.iter().cloned());
        (kind, spot, "background".to_owned(), Value::Texts(told))
    });
    with_them.collect()
}

/// The lists that name these entries, without them.
fn references(state: &State, gone: &[(Entries, String)]) -> Vec<EntryChange> {
    let mut changes = Vec::new();
    for kind in Entries::ALL {
        for field in kind.fields() {
            let Form::Some(kinds) = field.form else {
                continue;
            };
            let is_gone = |id: &String| {
                let mut gone = gone.iter();
                gone.any(|(kind, other)| kinds.contains(kind) && other == id)
            };
            for (spot, entry) in state.all(kind) {
                let mut list = entry.list(field.path);
                if list.iter().any(is_gone) {
                    list.retain(|id| !is_gone(id));
                    changes.push((kind, spot, field.path.to_owned(), Value::Texts(list)));
                }
            }
        }
    }
    changes
}

/// Everything was looked at: the pack is a draft no more, and can be saved if nothing is wrong with it.
fn ready(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let lang = session.campaign.first_language();
    if let Some((entries, spot)) = state.first_to_confirm(lang.code()) {
        card(state, entries, spot);
        let said = say!(session, "confirm-not-yet");
        session.toast(said);
        return Vec::new();
    }
    let pack = state.all(Entries::Pack).into_iter().next();
    let Some((spot, _)) = pack else {
        return Vec::new();
    };
    let draft = (Entries::Pack, spot, "draft".to_owned(), Value::Nothing);
    if make(state, session, &[draft]) {
        // What is wrong with the whole is listed there, and it can be saved.
        show(state, Place::Entries(Entries::Pack));
    }
    Vec::new()
}

/// Makes changes as one step; whether they could be made.
fn make(state: &mut State, session: &mut Session, changes: &[EntryChange]) -> bool {
    let texts = changed(state, session, changes);
    let is_made = texts.is_some();
    if let Some(texts) = texts {
        put_all(state, texts, None, session.now);
    }
    is_made
}

/// The files as they are with these changes.
fn changed(
    state: &State,
    session: &mut Session,
    changes: &[EntryChange],
) -> Option<BTreeMap<String, String>> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (entries, spot, path, value) in changes {
        let text = texts.get(&spot.file).map(String::as_str);
        let text = text.or_else(|| state.now(&spot.file))?;
        match amend::set(&spot.file, text, spot.at(*entries), path, value) {
            Ok(done) => texts.insert(spot.file.clone(), done),
            Err(why) => {
                refused(session, &why);
                return None;
            }
        };
    }
    Some(texts)
}
