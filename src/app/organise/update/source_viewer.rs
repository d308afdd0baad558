//! What follows in the document that lies beside the form: a sentence of it becomes a claim.

use std::path::Path;
use std::sync::Arc;

use super::entries;
use crate::app::kernel::effect::{Effect, Where};
use crate::app::organise::message::{Entered, Task};
use crate::app::organise::source_viewer::Beside;
use crate::app::organise::state::{Entries, Organise};
use crate::app::shell::state::State;
use crate::campaign::amend::Value;
use crate::store::document::Document;

/// Reads a document.
pub(crate) fn open_document(from: Where) -> Vec<Effect> {
    vec![Effect::Organise(Task::Document(from))]
}

/// Takes in what somebody does with the document.
pub(crate) fn enter(state: &mut State, entered: Entered) -> Vec<Effect> {
    match entered {
        Entered::Close => state.organise.held.document = None,
        Entered::Claim => claim(state),
        Entered::Cite => cite(state),
        other => {
            if let Some(beside) = &mut state.organise.held.document {
                leaf(beside, other);
            }
        }
    }
    Vec::new()
}

fn leaf(beside: &mut Beside, entered: Entered) {
    match entered {
        Entered::Part(part) if part < beside.document.parts.len() => turn(beside, part),
        Entered::Marked(marked) => beside.marked = marked,
        Entered::Source(source) => beside.source = source,
        Entered::FindIn(find) => beside.find = find,
        Entered::Next => turn(beside, beside.next(&beside.find).unwrap_or(beside.part)),
        _ => {}
    }
}

fn turn(beside: &mut Beside, part: usize) {
    beside.part = part;
    beside.marked = None;
}

/// The document lies beside the form from now on, as the source that it most likely is.
pub(crate) fn take(organise: &mut Organise, document: Document) {
    let sources = organise.all(Entries::Sources);
    let stem = Path::new(&document.name).file_stem().unwrap_or_default();
    let stem = stem.to_string_lossy().to_lowercase();
    let says = |path: &str, entry: &crate::campaign::amend::Entry| {
        entry
            .text(path)
            .to_lowercase()
            .contains(&document.name.to_lowercase())
    };
    let named = |entry: &crate::campaign::amend::Entry| entry.text("id").to_lowercase() == stem;
    let found = sources
        .iter()
        .find(|(_, entry)| named(entry))
        .or_else(|| sources.iter().find(|(_, entry)| says("reference", entry)))
        .map(|(_, entry)| entry.text("id").to_owned());
    organise.held.document = Some(Beside {
        document: Arc::new(document),
        source: found.unwrap_or_default(),
        ..Beside::default()
    });
}

/// The words that are marked, with the place that a claim says.
fn quoted(organise: &Organise) -> Option<(String, Value)> {
    let beside = organise.held.document.as_ref()?;
    let (said, place) = beside.quote()?;
    let record = vec![("source", beside.source.clone()), ("where", place)];
    Some((said, Value::Record(record)))
}

fn claim(state: &mut State) {
    let Some((said, place)) = quoted(&state.organise) else {
        return;
    };
    let lang = state.campaign.first_language();
    let says = [
        (format!("text.{lang}"), Value::Text(said)),
        ("sources.0".to_owned(), place),
    ];
    entries::add(state, Entries::Claims, &says);
}

/// Adds the place to the sources of the claim that is shown.
fn cite(state: &mut State) {
    let Some((_, place)) = quoted(&state.organise) else {
        return;
    };
    let Some((Entries::Claims, spot, entry)) = state.organise.shown() else {
        return;
    };
    let (spot, path) = (spot.clone(), format!("sources.{}", entry.count("sources")));
    let languages = state.campaign.pack.languages.clone();
    let broken = crate::app::organise::entries::unsealed(entry, &path, &languages);
    let mut changes = vec![(path, place)];
    changes.extend(broken.into_iter().map(|path| (path, Value::Nothing)));
    entries::change(state, Entries::Claims, &spot, &changes, None);
}
