//! What the organise tab has done on other threads: reading texts through, and saving them.

mod entries;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::forms::is_of_pack;
use super::{Heard, Proof, Proofing, Save, Saved, Task};
use crate::app::arrival::PackAt;
use crate::app::command::Told;
use crate::app::files;
pub(in crate::app) use entries::check;
use entries::with_files;

use crate::app::jobs::{Jobs, Shop};
use crate::app::keeper::Keep;
use crate::app::pages::{Work, failed, preview_unless_panic};
use crate::app::state::Purpose;
use crate::app::update::{Order, Where};
use crate::batch::{table, texts};
use crate::campaign::{Campaign, load};
use crate::letter::Draft;
use crate::letter::template::completions::{Offer, offers};
use crate::letter::template::{self, diagnose, index, plain, tags};
use crate::page::Fonts;
use crate::press;
use crate::problem::{Problem, Rule, TextFile, has_errors};
use crate::store::folders::Folders;
use crate::store::{autosave, document, own_pack, packs};
use crate::strings::say;

/// Sets a thread to a task.
pub(in crate::app) fn run(jobs: &Jobs, task: Task) {
    match task {
        Task::Originals(pack, folder) => jobs.start("originals", move |_| {
            told(Heard::Originals(pack, own_pack::originals(&folder)))
        }),
        Task::Proof(order) => jobs.work(Work::Proof(order)),
        Task::Save(order, to) => {
            let folders = jobs.folders.clone();
            jobs.start("template", move |shop| {
                let saved = save(shop, folders.as_ref(), *order, to);
                saved.map_or_else(|told| told, told_saved)
            });
        }
        Task::Keep(texts) => jobs.keep(Keep::Texts(texts)),
        Task::Left(pack, at) => {
            let Some(folders) = jobs.folders.clone() else {
                return;
            };
            let shop = jobs.shop();
            let at = at.map(|at| at.path);
            let mine = move |left: &autosave::Left<autosave::Texts>| {
                left.kept.pack == *pack.0.pack.id && left.kept.at == at
            };
            jobs.start_silent("left", move || {
                let left = autosave::left::<autosave::Texts>(&folders.state);
                for left in left.into_iter().filter(mine) {
                    shop.tell(told(Heard::Left(left.kept, left.file)));
                }
            });
        }
        Task::DiscardLeft(file) => jobs.keep(Keep::Discard(file)),
        Task::Files(pack, path) => {
            let folders = jobs.folders.clone();
            jobs.start("files", move |_| {
                let loaded = match path {
                    Some(path) => load::from_path(&path),
                    None => Ok(packs::first(folders.as_ref())),
                };
                loaded.map_or_else(
                    |error| Told::Failed(error.to_string()),
                    |loaded| told(Heard::Files(pack, loaded.files)),
                )
            });
        }
        Task::Check(order) => jobs.work(Work::Check(order)),
        Task::WriteTexts(order, languages, to) => jobs.start("texts", move |shop| {
            let bytes = texts::write(&with_files(&order.files, &order.texts), &languages);
            let written = files::write(shop, Purpose::Texts, to, &bytes);
            written.map_or_else(|told| told, |path| told(Heard::TextsWritten(path)))
        }),
        Task::ReadTexts(order, languages, from) => jobs.start("texts", move |shop| {
            let path = match files::choose(shop, Purpose::Translated, from) {
                Ok((path, _)) => path,
                Err(told) => return told,
            };
            match table::read(&path, &table::Options::default()) {
                Ok(table) => {
                    let files = with_files(&order.files, &order.texts);
                    let import = texts::read(&table, &files, &languages);
                    told(Heard::Texts(Box::new(import)))
                }
                Err(problem) => told(Heard::NotRead(problem.to_string())),
            }
        }),
        Task::Document(from) => jobs.start("document", move |shop| {
            let path = match files::choose(shop, Purpose::Source, from) {
                Ok((path, _)) => path,
                Err(told) => return told,
            };
            match document::read(&path) {
                Ok(document) => told(Heard::Document(Box::new(document))),
                Err(error) => told(Heard::NotRead(format!("{}: {error}", path.display()))),
            }
        }),
    }
}

fn told(heard: Heard) -> Told {
    Told::Organise(Box::new(heard))
}

fn told_saved(saved: Saved) -> Told {
    told(Heard::Saved(Box::new(saved)))
}

/// The pack with these texts instead of its own.
fn with_texts<'a>(
    campaign: &Campaign,
    texts: impl Iterator<Item = (&'a String, &'a String)>,
) -> Campaign {
    let mut campaign = campaign.clone();
    for (name, text) in texts {
        let file = TextFile::new(format!("templates/{name}"), text.as_str());
        campaign.templates.insert(name.clone(), file);
    }
    campaign
}

/// Reads a text through, and makes the page that shows it.
pub(in crate::app) fn proof(shop: &Shop, order: &Proofing, fonts: &mut Fonts) -> Told {
    let campaign = with_texts(&order.pack.0, order.texts.iter());
    let text = template::file(&campaign, &order.name);
    let text = text.map(|file| file.text.clone()).unwrap_or_default();
    let mut problems = diagnose::problems(&campaign, &order.name);
    let (sender, words) = (order.sender.clone(), order.words.clone());
    let draft = diagnose::sample(&campaign, &order.name, sender, words).unwrap_or_default();
    let all = all_offers(&campaign, &draft, shop, &text);
    let campaign = with_wording(campaign, &order.name);
    let page = Order {
        generation: order.number,
        draft,
        scale: order.scale.max(0.1),
        beside: None,
    };
    let make = || press::make(&campaign, &page.draft, shop.today, fonts);
    let shown = preview_unless_panic(shop, &page, &campaign, make);
    let page = shown.unwrap_or_else(|| {
        // What the panic left of the faces is not to be trusted.
        *fonts = Fonts::new();
        failed(&page)
    });
    problems.extend(page.problems.iter().filter(|p| is_of_words(p)).cloned());
    let proof = Proof {
        number: order.number,
        name: order.name.clone(),
        text,
        problems,
        offers: all,
        page: None,
        is_behind: false,
    };
    told(Heard::Proof(Box::new(proof), Box::new(page)))
}

/// What can be put in, by what stands around.
fn all_offers(
    campaign: &Campaign,
    draft: &Draft,
    shop: &Shop,
    text: &str,
) -> Vec<(Vec<String>, Vec<Offer>)> {
    let tags = tags::tags(text, 0);
    let opens = tags.iter().filter(|tag| tag.what == tags::What::Open);
    let scopes = opens.map(|tag| plain::scope(text, tag.span.end));
    let mut scopes: BTreeSet<Vec<String>> = scopes.collect();
    scopes.remove(&Vec::new());
    std::iter::once(Vec::new())
        .chain(scopes)
        .map(|scope| {
            let found = offers(campaign, draft, shop.today, &scope);
            (scope, found)
        })
        .collect()
}

/// The same with an alternative in the place of the paragraph that it can stand in for.
fn with_wording(mut campaign: Campaign, name: &str) -> Campaign {
    if let Some((partial, number, lang)) = index::partial(name)
        && number > 1
        && let Some(file) = template::file(&campaign, name)
    {
        let first = format!("partials/{partial}.{lang}.hbs");
        campaign.templates.insert(first, file);
    }
    campaign
}

/// Whether a problem of the sample letter is about the template's own words.
fn is_of_words(problem: &Problem) -> bool {
    matches!(
        problem.rule,
        Some(Rule::Tone | Rule::Politics | Rule::FormLetter | Rule::Placeholder | Rule::Unsourced)
    )
}

/// Saves texts: all of them, or none if one has something to fix or was changed by somebody else.
fn save(shop: &Shop, folders: Option<&Folders>, order: Save, to: Where) -> Result<Saved, Told> {
    let campaign = &order.pack.0;
    let new = order.texts.iter();
    let new = new.filter_map(|(name, text)| Some((name, text.as_ref()?)));
    let changed = with_texts(campaign, new);
    let is_template = |name: &&String| !is_of_pack(name);
    for name in order.texts.keys().filter(is_template) {
        if order.texts[name].is_some() && has_errors(&diagnose::problems(&changed, name)) {
            return Err(told(Heard::Unfit(name.clone())));
        }
    }
    let entries = order.texts.iter().filter(|(name, _)| is_of_pack(name));
    let entries = entries.filter_map(|(name, text)| Some((name.clone(), text.clone()?)));
    let entries: BTreeMap<String, String> = entries.collect();
    if let Some(name) = entries.keys().next() {
        let loaded = load::from_files(&with_files(&order.files, &entries), "");
        let wrong = loaded.problems.iter().find(|problem| problem.is_error());
        let place = wrong.map(|problem| problem.place.as_ref());
        if let Some(place) = place {
            let name = place.map_or(name, |place| &place.file.name);
            return Err(told(Heard::Unfit(name.clone())));
        }
    }
    let not_saved = |why: String| told(Heard::NotSaved(why));
    let own = order.at.as_ref().filter(|at| at.is_folder);
    let folder = if let Some(at) = own {
        let was = |name: &str| {
            if is_of_pack(name) {
                let bytes = order.files.get(name)?;
                return std::str::from_utf8(bytes).ok().map(own_pack::without_mark);
            }
            campaign.templates.get(name).map(|file| file.text.as_str())
        };
        let mut names = order.texts.keys();
        let meanwhile = names.find(|name| !own_pack::is_as(&at.path, name, was(name)));
        if let Some(name) = meanwhile.filter(|_| !order.replace).cloned() {
            return Err(told(Heard::Changed(Box::new(order), name)));
        }
        at.path.clone()
    } else {
        let (place, _) = files::choose(shop, Purpose::Copy, to)?;
        let all = match &order.at {
            Some(at) => load::from_path(&at.path).map_err(|error| not_saved(error.to_string()))?,
            None => packs::first(folders),
        };
        let copied = own_pack::copy(&all.files, &campaign.pack.id, &place);
        copied.map_err(|error| {
            let why = say!(shop, "path-not-written", why = error.to_string());
            not_saved(format!("{}: {why}", place.display()))
        })?
    };
    for (name, text) in &order.texts {
        own_pack::write(&folder, name, text.as_deref()).map_err(|error| {
            let path = own_pack::path(&folder, name);
            not_saved(format!("{}: {error}", path.display()))
        })?;
    }
    let campaign = if own.is_some() && entries.is_empty() {
        Arc::new(written(campaign, &folder, &order.texts))
    } else {
        let loaded = load::from_path(&folder).map_err(|problem| not_saved(problem.to_string()))?;
        Arc::new(loaded.campaign)
    };
    Ok(Saved {
        at: PackAt::of(folder.clone()),
        folder,
        texts: order.texts,
        campaign,
    })
}

/// The pack as it is once these texts were written.
fn written(
    campaign: &Campaign,
    folder: &Path,
    texts: &BTreeMap<String, Option<String>>,
) -> Campaign {
    let mut campaign = campaign.clone();
    for (name, text) in texts {
        match text {
            Some(text) => {
                let path = format!("{}/templates/{name}", folder.display());
                let file = TextFile::new(path, text.as_str());
                campaign.templates.insert(name.clone(), file);
            }
            None => {
                campaign.templates.remove(name);
            }
        }
    }
    campaign
}
