//! What follows in the second reader's review.

use super::{confirm, entries, show};
use crate::app::kernel::session::Session;
use crate::app::organise::message::Reviewing;
use crate::app::organise::state::entries::Spot;
use crate::app::organise::state::review::Age;
use crate::app::organise::state::{Entries, Place, State};
use crate::campaign::amend::Value;
use crate::campaign::check::dated;
use crate::campaign::load;
use crate::strings::say;

/// Takes in what somebody does.
pub(crate) fn update(state: &mut State, session: &mut Session, message: Reviewing) {
    let age = Age::of(&session.campaign, session.today);
    match message {
        Reviewing::Begin => begin(state, age),
        Reviewing::Entry(entries, spot) => pick(state, entries, spot),
        Reviewing::Beside(is_next) => {
            if let Some((entries, spot)) = state.beside_in_review(age, is_next) {
                pick(state, entries, spot);
            }
        }
        Reviewing::Checked => checked(state, session, age),
        Reviewing::Change => change(state, session),
        Reviewing::Reader(reader) => state.review.reader = reader,
        Reviewing::Author(author) => state.review.author = author,
        Reviewing::Leave => {
            let entries = state.entries().unwrap_or(Entries::Claims);
            show(state, Place::Entries(entries));
        }
    }
}

/// Shows the first entry that somebody has to compare.
pub(crate) fn begin(state: &mut State, age: Age) {
    match state.to_review(age).into_iter().next() {
        Some((entries, spot)) => pick(state, entries, spot),
        None => show(state, Place::Review(Entries::Claims)),
    }
}

/// Shows an entry, with the document that it cites beside it.
pub(crate) fn pick(state: &mut State, entries: Entries, spot: Spot) {
    show(state, Place::Review(entries));
    state.pack.spots.insert(entries, spot);
    state.pack.find.clear();
    confirm::turn_document(state);
}

/// Goes to the first field of the entry shown.
fn change(state: &mut State, session: &Session) {
    let Some((entries, ..)) = state.shown() else {
        return;
    };
    let lang = session.campaign.first_language();
    let path = entries.fields().get(1).map_or("id", |field| field.path);
    let own = format!("{path}.{lang}");
    let is_by_language = state
        .shown()
        .is_some_and(|(.., entry)| entry.node(&own).is_some());
    state.pack.go = Some(if is_by_language { own } else { path.to_owned() });
}

/// Somebody has compared the entry shown with its sources, today: its seal says so, and who it was.
fn checked(state: &mut State, session: &mut Session, age: Age) {
    let Some((entries, spot, entry)) = state.shown() else {
        return;
    };
    let (id, spot) = (entry.text("id").to_owned(), spot.clone());
    if !state.to_review(age).contains(&(entries, spot.clone())) {
        let said = say!(session, "review-compared");
        session.toast(said);
        return;
    }
    let mut changes = Vec::new();
    if matches!(entries, Entries::Claims | Entries::Passages) {
        let said = |own: &str, typed: &str| match own.trim() {
            "" => typed.trim().to_owned(),
            own => own.to_owned(),
        };
        let author = said(entry.text("author"), &state.review.author);
        let reader = said(&state.review.reader, entry.text("reader"));
        if author.is_empty() || reader.is_empty() {
            let said = say!(session, "review-names");
            session.toast(said);
            return;
        }
        if author.to_lowercase() == reader.to_lowercase() {
            let said = say!(session, "seal-same");
            session.toast(said);
            return;
        }
        changes.push(("author".to_owned(), Value::Text(author)));
        changes.push(("reader".to_owned(), Value::Text(reader)));
    }
    let print = state.now(&spot.file).and_then(|text| {
        let languages = state.languages(session);
        load::prints_in(&spot.file, text, &id, languages)
    });
    let Some(print) = print else {
        let said = say!(session, "review-unreadable");
        session.toast(said);
        return;
    };
    let seal = dated(&print.checked, session.today);
    changes.push(("checked".to_owned(), Value::Text(seal)));
    let next = state.beside_in_review(age, true);
    let next = next.filter(|next| *next != (entries, spot.clone()));
    entries::change(state, session, entries, &spot, &changes, None);
    if let Some((entries, spot)) = next {
        pick(state, entries, spot);
    }
}
