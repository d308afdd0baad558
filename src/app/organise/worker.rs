//! What the organise tab has done on other threads: reading texts through, and saving them.

mod build;
mod entries;
mod still_right;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::entries::{check, with_files};
use super::message::{Added, DocumentFindings, Event, NewCampaign, Recovered, Save, Saved, Task};
use super::state::entries::is_gone;
use super::state::forms::is_of_pack;
use super::state::{Proof, Proofing};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs, Outcome};
use crate::app::kernel::pack::PackAt;
use crate::app::kernel::page_thread::{Bench, Slot};
use crate::app::kernel::pages::{Order, failed};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::persistence::Keep;
use crate::batch::{table, texts};
use crate::campaign::load::{self, Files};
use crate::campaign::{Campaign, Lang};
use crate::letter::Draft;
use crate::letter::template::completions::{Offer, offers};
use crate::letter::template::{self, diagnose, index, plain_view, tags};
use crate::problem::{Problem, Rule, TextFile, Why, has_errors};
use crate::proposal::{self, Proposal};
use crate::store::document::Document;
use crate::store::{autosave, document, own_pack, packs};
use crate::strings::{Door, say};

type Cx = Context<Event>;

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    match task {
        Task::Originals(pack, folder) => jobs.start("originals", move |_| {
            Ok(Event::Originals(pack, own_pack::originals(&folder)))
        }),
        Task::Proof(order) => {
            jobs.start_page(Slot::Template, move |cx, bench| proof(cx, &order, bench));
        }
        Task::Save(order, to) => jobs.start("template", move |cx| save(cx, *order, to)),
        Task::StillRight(order, to) => {
            jobs.start("still-right", move |cx| still_right::note(cx, *order, to));
        }
        Task::Keep(texts) => jobs.keep(Keep::Texts(texts)),
        Task::Left(pack, at) => {
            let Some(folders) = jobs.context.folders.clone() else {
                return;
            };
            let cx = jobs.context.clone();
            let at = at.map(|at| at.path);
            let place = at.clone();
            let mine = move |left: &autosave::Left<autosave::Texts>| {
                left.kept.pack == *pack.0.pack.id && left.kept.at == at
            };
            jobs.start_silent("left", move || {
                let left = autosave::left::<autosave::Texts>(&folders.state);
                for left in left.into_iter().filter(mine) {
                    let meanwhile = meanwhile(&cx, place.as_deref(), &left.kept);
                    cx.tell(Event::Left(Box::new(Recovered {
                        left: left.kept,
                        file: left.file,
                        meanwhile,
                    })));
                }
            });
        }
        Task::DiscardLeft(file) => jobs.keep(Keep::Discard(file)),
        Task::Files(pack, path) => jobs.start("files", move |cx| {
            let loaded = match path {
                Some(path) => load::from_path(&path),
                None => Ok(packs::first(cx.folders.as_ref())),
            };
            match loaded {
                Ok(loaded) => Ok(Event::Files(pack, loaded.files)),
                Err(problem) => {
                    let why = problem.in_one_line(cx.ui_lang, Door::Window);
                    Err(Failure::Failed(why))
                }
            }
        }),
        Task::Check(order) => {
            jobs.start_page(Slot::Entries, move |cx, bench| check(cx, &order, bench));
        }
        Task::WriteTexts(order, languages, to) => jobs.start("texts", move |cx| {
            let bytes = texts::write(&with_files(&order.files, &order.texts), &languages);
            files::write(cx, Purpose::Texts, to, &bytes).map(Event::TextsWritten)
        }),
        Task::ReadTexts(order, languages, from) => jobs.start("texts", move |cx| {
            let (path, _) = files::choose(cx, Purpose::Translated, from)?;
            Ok(match table::read(&path, &table::Options::default()) {
                Ok(table) => {
                    let files = with_files(&order.files, &order.texts);
                    let import = texts::read(&table, &files, &languages);
                    Event::Texts(Box::new(import))
                }
                Err(problem) => Event::NotRead(problem.in_one_line(cx.ui_lang, Door::Window)),
            })
        }),
        Task::Document(from) => jobs.start("document", move |cx| {
            let (path, _) = files::choose(cx, Purpose::Source, from)?;
            Ok(match document::read(&path) {
                Ok(document) => Event::Document(Box::new(document)),
                Err(error) => not_read(&path, &error),
            })
        }),
        Task::Propose(from) => jobs.start("propose", move |cx| {
            let (path, _) = files::choose(cx, Purpose::Document, from)?;
            Ok(match propose(&path) {
                Ok((document, proposal)) => {
                    Event::Found(Box::new(found(cx, &path, &document, &proposal)))
                }
                Err(error) => not_read(&path, &error),
            })
        }),
        Task::BuildPack(folder, to, sign) => {
            jobs.start("build", move |cx| build::build(cx, &folder, to, sign));
        }
        Task::Add(order, from) => jobs.start("propose", move |cx| {
            let (path, _) = files::choose(cx, Purpose::Another, from)?;
            let files = with_files(&order.files, &order.texts);
            let (document, proposal) = match propose(&path) {
                Ok(proposed) => proposed,
                Err(error) => return Ok(not_read(&path, &error)),
            };
            Ok(match proposal::add_to(&proposal, &document, &files) {
                Ok(changed) => Event::Added(Box::new(Added {
                    texts: changed
                        .into_iter()
                        .filter_map(|(name, bytes)| Some((name, String::from_utf8(bytes).ok()?)))
                        .collect(),
                    not_seen: proposal::not_seen(&path, &document, &proposal),
                    document: document.name,
                })),
                Err(problem) => Event::NotRead(problem.in_one_line(cx.ui_lang, Door::Window)),
            })
        }),
        Task::ReplaceKey => jobs.start("key", build::replace_key),
        Task::Rename(order, rename) => {
            jobs.start("rename", move |cx| Ok(entries::rename(cx, &order, *rename)));
        }
        Task::Begin(found) => jobs.start("begin", move |cx| {
            Ok(match begin(cx, &found.files, &found.folder) {
                Ok(folder) => Event::Begun(folder),
                Err(note) => {
                    let note = Some(note);
                    Event::Found(Box::new(DocumentFindings { note, ..*found }))
                }
            })
        }),
        Task::Place(new) => jobs.start("place", move |cx| {
            let place = cx.folders.as_ref().map(|folders| folders.documents.clone());
            let place = place.unwrap_or_default();
            Ok(Event::Campaign(Box::new(NewCampaign { place, ..*new })))
        }),
        Task::BeginEmpty(new) => jobs.start("begin", move |cx| {
            let files = proposal::empty(new.title.trim(), &Lang::new(&new.lang));
            Ok(match begin(cx, &files, &new.folder) {
                Ok(folder) => Event::Begun(folder),
                Err(note) => {
                    let note = Some(note);
                    Event::Campaign(Box::new(NewCampaign { note, ..*new }))
                }
            })
        }),
    }
}

/// Begins a campaign with these files, in a folder of its own; or why there is none.
fn begin(cx: &Cx, files: &Files, folder: &str) -> Result<PathBuf, String> {
    let folder = files::at_home(Path::new(folder.trim()));
    match own_pack::begin(files, &folder) {
        Ok(()) => Ok(folder),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(say!(cx, "begin-there")),
        Err(error) => Err(say!(
            cx,
            "path-not-written",
            why = files::reason(cx, &error)
        )),
    }
}

/// The files of the pack at `place` that are not as they were when the texts were begun that a crash
/// left, as they are now.
fn meanwhile(cx: &Cx, place: Option<&Path>, left: &autosave::Texts) -> BTreeMap<String, String> {
    let loaded = match place {
        Some(place) => load::from_path(place).ok(),
        None => Some(packs::first(cx.folders.as_ref())),
    };
    let now = |name: &String| -> Option<String> {
        let path = if is_of_pack(name) {
            name.clone()
        } else {
            format!("templates/{name}")
        };
        let own = loaded.as_ref().and_then(|loaded| loaded.files.get(&path));
        let own = own.and_then(|bytes| std::str::from_utf8(bytes).ok());
        let own = own.map(own_pack::without_mark);
        own.or_else(|| template::built_in(name)).map(str::to_owned)
    };
    let names = left.texts.keys();
    names
        .map(|name| (name.clone(), now(name)))
        .filter(|(name, now)| left.was.get(name) != now.as_ref())
        .map(|(name, now)| (name, now.unwrap_or_default()))
        .collect()
}

/// A document that cannot be read, and why.
fn not_read(path: &Path, error: &io::Error) -> Event {
    Event::NotRead(format!("{}: {error}", path.display()))
}

/// The document at `path`, and what a campaign takes from it.
fn propose(path: &Path) -> io::Result<(Document, Proposal)> {
    let document = document::read(path)?;
    if !document.has_words() {
        return Err(Why::NoWords.into());
    }
    let proposal = proposal::propose(&document);
    Ok((document, proposal))
}

/// What was found in the document at `path`, for the dialog that begins a campaign.
fn found(cx: &Cx, path: &Path, document: &Document, proposal: &Proposal) -> DocumentFindings {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let place = cx.folders.as_ref().map(|folders| folders.documents.clone());
    let folder = own_pack::unused(&place.unwrap_or_default(), &stem);
    DocumentFindings {
        document: document.name.clone(),
        files: Arc::new(proposal::draft(proposal, document)),
        counts: [
            proposal.addressees.len(),
            proposal.requests.len(),
            proposal.people.len(),
            proposal.facts.len(),
        ],
        not_seen: proposal::not_seen(path, document, proposal),
        folder: folder.display().to_string(),
        note: None,
    }
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
fn proof(cx: &Cx, order: &Proofing, bench: &mut Bench<'_, '_>) -> Event {
    let campaign = with_texts(&order.pack.0, order.texts.iter());
    let text = template::file(&campaign, &order.name);
    let text = text.map(|file| file.text.clone()).unwrap_or_default();
    let mut problems = diagnose::problems(&campaign, &order.name);
    let (sender, words) = (order.sender.clone(), order.words.clone());
    let draft = diagnose::sample(&campaign, &order.name, sender, words).unwrap_or_default();
    let all = all_offers(cx, &campaign, &draft, &text);
    let campaign = with_wording(campaign, &order.name);
    let page = Order {
        generation: order.number,
        draft,
        pack: None,
        card: None,
        scale: order.scale.max(0.1),
        beside: None,
    };
    let shown = bench.preview_of(&cx.ctx, &page, &campaign, cx.today);
    let page = shown.unwrap_or_else(|| failed(&page));
    problems.extend(
        page.problems
            .iter()
            .filter(|p| p.rule.is_some_and(Rule::is_read_in_templates))
            .cloned(),
    );
    let proof = Proof {
        number: order.number,
        name: order.name.clone(),
        text,
        problems,
        offers: all,
        page: None,
        is_behind: false,
    };
    Event::Proof(Box::new(proof), Box::new(page))
}

/// What can be put in, by what stands around.
fn all_offers(
    cx: &Cx,
    campaign: &Campaign,
    draft: &Draft,
    text: &str,
) -> Vec<(Vec<String>, Vec<Offer>)> {
    let tags = tags::tags(text, 0);
    let opens = tags.iter().filter(|tag| tag.what == tags::TagKind::Open);
    let scopes = opens.map(|tag| plain_view::scope(text, tag.span.end));
    let mut scopes: BTreeSet<Vec<String>> = scopes.collect();
    scopes.remove(&Vec::new());
    std::iter::once(Vec::new())
        .chain(scopes)
        .map(|scope| {
            let mut found = offers(campaign, draft, cx.today, &scope);
            for offer in found.iter_mut().filter(|offer| !offer.gives.is_empty()) {
                offer.gives = cx.ui_lang.text(&offer.gives);
            }
            (scope, found)
        })
        .collect()
}

/// The texts with an alternative in place of the paragraph that it can replace.
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

/// Saves texts: all of them, or none if one has something to fix or was changed by somebody else.
fn save(cx: &Cx, order: Save, to: Where) -> Outcome<Event> {
    if let Some(name) = unfit(&order) {
        return Ok(Event::Unfit(name));
    }
    let copy_to = if let Some(at) = own_folder(&order) {
        let meanwhile = changed_meanwhile(&order, &at.path);
        if let Some(name) = meanwhile.filter(|_| !order.replace) {
            return Ok(Event::Changed(Box::new(order), name));
        }
        None
    } else {
        let (place, _) = files::choose(cx, Purpose::Copy, to)?;
        Some(place)
    };
    Ok(match write(cx, order, copy_to) {
        Ok(saved) => Event::Saved(Box::new(saved)),
        Err(why) => Event::NotSaved(why),
    })
}

/// Where the pack is, if it can be changed there.
fn own_folder(order: &Save) -> Option<&PackAt> {
    order.at.as_ref().filter(|at| at.is_folder)
}

/// The files of the pack's entries among the texts.
fn entries(order: &Save) -> BTreeMap<String, String> {
    let entries = order.texts.iter().filter(|(name, _)| is_of_pack(name));
    entries
        .filter_map(|(name, text)| Some((name.clone(), text.clone()?)))
        .collect()
}

/// The name of a text that has something to fix.
fn unfit(order: &Save) -> Option<String> {
    let new = order.texts.iter();
    let new = new.filter_map(|(name, text)| Some((name, text.as_ref()?)));
    let changed = with_texts(&order.pack.0, new);
    let is_template = |name: &&String| !is_of_pack(name);
    for name in order.texts.keys().filter(is_template) {
        if order.texts[name].is_some() && has_errors(&diagnose::problems(&changed, name)) {
            return Some(name.clone());
        }
    }
    let entries = entries(order);
    let first = entries.keys().next()?;
    let loaded = load::from_files(&with_files(&order.files, &entries), "");
    let wrong = loaded.problems.iter().find(|problem| problem.is_error())?;
    let place = wrong.place.as_ref();
    Some(place.map_or(first, |place| &place.file.name).clone())
}

/// The name of a text that somebody else has changed in this folder since it was opened here.
fn changed_meanwhile(order: &Save, folder: &Path) -> Option<String> {
    let was = |name: &str| {
        if is_of_pack(name) {
            let bytes = order.files.get(name)?;
            return std::str::from_utf8(bytes).ok().map(own_pack::without_mark);
        }
        let file = order.pack.0.templates.get(name);
        file.map(|file| file.text.as_str())
    };
    let mut names = order.texts.keys();
    names
        .find(|name| !own_pack::is_as(folder, name, was(name)))
        .cloned()
}

/// Writes the texts, into a copy of the pack at `copy_to` if there is such a place.
fn write(cx: &Cx, order: Save, copy_to: Option<PathBuf>) -> Result<Saved, String> {
    let unreadable = |problem: Problem| problem.in_one_line(cx.ui_lang, Door::Window);
    let campaign = &order.pack.0;
    let is_copy = copy_to.is_some();
    let folder = match (copy_to, &order.at) {
        (None, Some(at)) => at.path.clone(),
        (place, at) => {
            let place = place.unwrap_or_default();
            let all = match at {
                Some(at) => load::from_path(&at.path).map_err(unreadable)?,
                None => packs::first(cx.folders.as_ref()),
            };
            let copied = own_pack::copy(&all.files, &campaign.pack.id, &place);
            copied.map_err(|error| {
                let why = say!(cx, "path-not-written", why = files::reason(cx, &error));
                format!("{}: {why}", place.display())
            })?
        }
    };
    for (name, text) in &order.texts {
        let text = text.as_deref().filter(|text| !is_gone(name, text));
        own_pack::write(&folder, name, text).map_err(|error| {
            let path = own_pack::path(&folder, name);
            format!("{}: {}", path.display(), files::reason(cx, &error))
        })?;
    }
    let (campaign, problems) = if !is_copy && entries(&order).is_empty() {
        (written(campaign, &folder, &order.texts), None)
    } else {
        let loaded = load::from_path(&folder).map_err(unreadable)?;
        (loaded.campaign, Some(loaded.problems))
    };
    Ok(Saved {
        at: PackAt::of(folder.clone()),
        folder,
        texts: order.texts,
        campaign: Arc::new(campaign),
        problems,
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
