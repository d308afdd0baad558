//! Reading changes of the pack's entries through.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::kernel::jobs::Context;
use crate::app::kernel::page_thread::Bench;
use crate::app::kernel::pages::{Order, Preview};
use crate::app::organise::message::{Checking, Event, Rename};
use crate::app::organise::state::Entries;
use crate::app::organise::state::confirm::FirstLetter;
use crate::app::organise::state::entries::{Flaw, Report, Spot, is_gone};
use crate::app::organise::state::forms::is_of_pack;
use crate::campaign::amend::Sheet;
use crate::campaign::load::{self, Files};
use crate::campaign::rename::Renamed;
use crate::campaign::{self, Campaign, Consent};
use crate::letter::Draft;
use crate::letter::template::{diagnose, starting};
use crate::problem::{Place, has_errors};
use crate::strings::Door;

/// So many people at most are in the first letter.
const NAMED: usize = 2;

/// The files with these texts instead of their own.
pub(crate) fn with_files(files: &Files, texts: &BTreeMap<String, String>) -> Files {
    let mut files = files.clone();
    for (name, text) in texts {
        if is_gone(name, text) {
            files.remove(name);
            continue;
        }
        let name = if is_of_pack(name) {
            name.clone()
        } else {
            format!("templates/{name}")
        };
        files.insert(name, text.clone().into_bytes());
    }
    files
}

/// Reads changes of the pack's entries through, and says of each problem which field it is about.
pub(crate) fn check(cx: &Context<Event>, order: &Checking, bench: &mut Bench<'_, '_>) -> Event {
    let loaded = load::from_files(&with_files(&order.files, &order.texts), "");
    let mut problems = loaded.problems;
    if !has_errors(&problems) {
        // A template may tell a claim that is there no more.
        let names = loaded.campaign.templates.keys();
        problems.extend(names.flat_map(|name| diagnose::problems(&loaded.campaign, name)));
        problems.extend(starting::missing(&loaded.campaign));
    }
    let flaws = problems.into_iter().map(|problem| Flaw {
        at: problem.place.as_ref().and_then(spot),
        problem,
    });
    let letter = order.letter.as_ref();
    let letter =
        letter.and_then(|sample| letter_of(cx, &loaded.campaign.confirmed(), sample, bench));
    Event::Report(Box::new(Report {
        number: order.number,
        flaws: flaws.collect(),
        campaign: Arc::new(loaded.campaign),
        letter: letter.map(Arc::new),
    }))
}

/// Gives an entry another name for machines, with all that refers to it.
pub(crate) fn rename(cx: &Context<Event>, order: &Checking, rename: Rename) -> Event {
    let files = with_files(&order.files, &order.texts);
    let renamed = Renamed {
        kind: rename.entries.kind().unwrap_or("case"),
        file: rename.spot.file.clone(),
        index: rename.spot.index,
        to: rename.to.trim().to_owned(),
    };
    match campaign::rename::rename(&files, &renamed) {
        Ok(changed) => {
            let texts = changed.into_iter().filter_map(|(name, bytes)| {
                let text = String::from_utf8(bytes).ok()?;
                // Templates are known here by their names alone.
                let name = name.strip_prefix("templates/").unwrap_or(&name).to_owned();
                Some((name, text))
            });
            Event::Renamed(Box::new(rename), Box::new(order.clone()), texts.collect())
        }
        Err(problem) => {
            let note = Some(problem.in_one_line(cx.ui_lang, Door::Window));
            Event::Rename(Box::new(Rename { note, ..rename }))
        }
    }
}

/// The page of the first letter that can be made of what is confirmed: to the first office of which
/// something is asked, about those who may be named.
fn letter_of(
    cx: &Context<Event>,
    campaign: &Campaign,
    sample: &FirstLetter,
    bench: &mut Bench<'_, '_>,
) -> Option<Preview> {
    let asked = |id: &str| {
        let mut asks = campaign.recommendations.iter();
        asks.any(|ask| ask.addressee == id)
    };
    let office = campaign
        .addressees
        .iter()
        .find(|office| asked(&office.id))?;
    let mut draft = Draft::to(campaign, &office.id);
    draft.lang = campaign.first_language();
    draft.sender = sample.sender.clone();
    let named = campaign
        .cases
        .iter()
        .filter(|case| case.consent != Consent::Unknown);
    draft.cases = named.take(NAMED).map(|case| case.id.to_string()).collect();
    let order = Order {
        generation: 0,
        draft,
        pack: None,
        card: None,
        scale: sample.scale.max(0.1),
        beside: None,
    };
    bench.preview_of(&cx.ctx, &order, campaign, cx.today)
}

/// The field that a place of a pack's file is in.
fn spot(place: &Place) -> Option<(Entries, Spot, String)> {
    let file = &place.file;
    let here = || {
        Entries::ALL
            .into_iter()
            .filter(|kind| kind.stand_in(&file.name))
    };
    let first = Spot {
        file: file.name.clone(),
        index: 0,
    };
    let read = |kind: Entries| Sheet::read(&file.name, &file.text, kind.kind());
    if let Some(entries) = here().find(|kind| read(*kind).is_err()) {
        return Some((entries, first, String::new()));
    }
    // Where a file holds two kinds, the entry that begins last before it.
    let before = here().filter_map(|kind| {
        let sheet = read(kind).ok()?;
        let index = sheet.at(place.span.start)?;
        Some((sheet.entries[index].header.start, kind, sheet, index))
    });
    let Some((_, entries, sheet, index)) = before.max_by_key(|(start, ..)| *start) else {
        // Where nothing is written yet something can be begun.
        return here().next().map(|kind| (kind, first, String::new()));
    };
    let path = sheet.entries[index].path_at(place.span.start);
    let path = path.filter(|_| !place.span.is_empty()).unwrap_or_default();
    Some((entries, Spot { index, ..first }, path.to_owned()))
}
