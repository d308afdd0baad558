//! What follows in the document that lies beside the form: a sentence of it becomes a claim.

use std::path::Path;
use std::sync::Arc;

use super::entries;
use crate::app::kernel::paths::Where;
use crate::app::kernel::session::Session;
use crate::app::organise::message::{Effect, Entered, Task};
use crate::app::organise::state::source_viewer::SourceViewer;
use crate::app::organise::state::{Entries, State};
use crate::campaign::amend::Value;
use crate::store::document::Document;

/// Reads a document.
pub(crate) fn open_document(from: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Document(from))]
}

/// Reads a document that a campaign is begun with.
pub(crate) fn propose(from: Where) -> Vec<Effect> {
    vec![Effect::Task(Task::Propose(from))]
}

/// Takes in what somebody does with the document.
pub(crate) fn enter(state: &mut State, session: &mut Session, entered: Entered) {
    match entered {
        Entered::Close => state.pack.document = None,
        Entered::Claim => claim(state, session),
        Entered::Cite => cite(state, session),
        other => {
            if let Some(viewer) = &mut state.pack.document {
                leaf(viewer, other);
            }
        }
    }
}

fn leaf(viewer: &mut SourceViewer, entered: Entered) {
    match entered {
        Entered::Part(part) if part < viewer.document.parts.len() => turn(viewer, part),
        Entered::Marked(marked) => viewer.marked = marked,
        Entered::Source(source) => viewer.source = source,
        Entered::FindIn(find) => viewer.find = find,
        Entered::Next => turn(viewer, viewer.next(&viewer.find).unwrap_or(viewer.part)),
        _ => {}
    }
}

fn turn(viewer: &mut SourceViewer, part: usize) {
    viewer.part = part;
    viewer.marked = None;
}

/// The document lies beside the form from now on, as the source that it most likely is.
pub(crate) fn take(state: &mut State, document: Document) {
    let sources = state.all(Entries::Sources);
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
    state.pack.document = Some(SourceViewer {
        document: Arc::new(document),
        source: found.unwrap_or_default(),
        ..SourceViewer::default()
    });
}

/// The words that are marked, with the place that a claim says.
fn quoted(state: &State) -> Option<(String, Value)> {
    let viewer = state.pack.document.as_ref()?;
    let (said, place) = viewer.quote()?;
    let record = vec![
        ("source", viewer.source.clone()),
        ("where", place),
        // What is told in them is warned of.
        ("words", said.clone()),
    ];
    Some((said, Value::Record(record)))
}

fn claim(state: &mut State, session: &mut Session) {
    let Some((said, place)) = quoted(state) else {
        return;
    };
    let lang = session.campaign.first_language();
    let says = [
        (format!("text.{lang}"), Value::Text(said)),
        ("sources.0".to_owned(), place),
    ];
    entries::add(state, session, Entries::Claims, None, &says);
}

/// Adds the place to the sources of the claim that is shown.
fn cite(state: &mut State, session: &mut Session) {
    let Some((_, place)) = quoted(state) else {
        return;
    };
    let Some((Entries::Claims, spot, entry)) = state.shown() else {
        return;
    };
    let (spot, path) = (spot.clone(), format!("sources.{}", entry.count("sources")));
    let languages = session.campaign.pack.languages.clone();
    let broken = crate::app::organise::state::entries::unsealed(entry, &path, &languages);
    let mut changes = vec![(path, place)];
    changes.extend(broken.into_iter().map(|path| (path, Value::Nothing)));
    entries::change(state, session, Entries::Claims, &spot, &changes, None);
}
