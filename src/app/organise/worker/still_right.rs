//! The day on which somebody has looked something of the pack up and found it still right: written
//! into the person's own copy of the pack, and nowhere else.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::entries::with_files;
use super::{Cx, save};
use crate::app::kernel::jobs::Outcome;
use crate::app::kernel::pack::PackAt;
use crate::app::kernel::paths::Where;
use crate::app::organise::message::{Event, Save, StillRight};
use crate::app::organise::state::Entries;
use crate::campaign::amend::{self, EntryIndex, Sheet, Value};
use crate::campaign::check::{anew, prints};
use crate::campaign::load::{self, Files};
use crate::problem::Looked;
use crate::store::{own_pack, packs};
use crate::strings::{Door, say};

/// Writes the day into the copy that the pack is, or into a copy of it.
pub(super) fn note(cx: &Cx, order: StillRight, to: Where) -> Outcome<Event> {
    let loaded = match &order.at {
        Some(at) => load::from_path(&at.path),
        None => Ok(packs::first(cx.folders.as_ref())),
    };
    let files = match loaded {
        Ok(loaded) => loaded.files,
        Err(problem) => {
            let why = problem.in_one_line(cx.ui_lang, Door::Window);
            return Ok(Event::NotSaved(why));
        }
    };
    let Some((name, text)) = noted(&files, &order.what, cx.today) else {
        return Ok(Event::NotSaved(say!(cx, "still-right-nowhere")));
    };
    // What is somebody's own folder, and no copy made here, stays as it is.
    let at = order.at.map(|at| PackAt {
        is_folder: at.is_folder && at.is_copy,
        ..at
    });
    let save_of = Save {
        pack: order.pack,
        at,
        texts: BTreeMap::from([(name, Some(text))]),
        files,
        replace: false,
    };
    save(cx, save_of, to)
}

/// The file that speaks of it, with the day in it. A second reader's seal holds: nothing else of
/// what was compared has changed.
fn noted(files: &Arc<Files>, what: &Looked, day: Date) -> Option<(String, String)> {
    let (entries, id, path) = match what {
        Looked::Address(id) => (Entries::Addressees, id, "address.confirmed"),
        Looked::Status(id) => (Entries::People, id, "status.confirmed"),
    };
    let mut here = files.iter().filter(|(name, _)| entries.stand_in(name));
    let (name, text, index) = here.find_map(|(name, bytes)| {
        let text = own_pack::without_mark(std::str::from_utf8(bytes).ok()?);
        let sheet = Sheet::read(name, text, entries.kind()).ok()?;
        let index = sheet.entries.iter().position(|one| one.text("id") == id)?;
        Some((name, text, index))
    })?;
    let at = EntryIndex {
        kind: entries.kind(),
        index,
    };
    let print = |files: &Files| {
        let campaign = load::from_files(files, "").campaign;
        prints(&campaign, name, id).map(|found| found.checked)
    };
    let sheet = Sheet::read(name, text, entries.kind()).ok()?;
    let seal = sheet.entries.get(index)?.text("checked");
    let is_sealed = !seal.is_empty()
        && print(files).is_some_and(|print| Some(print.as_str()) == seal.split(' ').next());
    let mut text = amend::set(name, text, at, path, &Value::Text(day.to_string())).ok()?;
    if is_sealed {
        let new = with_files(files, &BTreeMap::from([(name.clone(), text.clone())]));
        // Whoever compared it did so on the same day as before.
        let seal = Value::Text(anew(seal, &print(&new)?));
        text = amend::set(name, &text, at, "checked", &seal).ok()?;
    }
    Some((name.clone(), text))
}
