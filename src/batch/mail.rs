//! What letters travel in: an envelope each, or one parcel with a cover letter.

use crate::problem::Cause;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::blank;
use super::judge::Batch;
use super::output::Stopped;
use super::stack::{broken, cannot, written};
use crate::campaign::{Campaign, Lang};
use crate::country::{Country, country_of, fold};
use crate::letter::draft::Parcel;
use crate::letter::{Draft, Sender};
use crate::page::Page;
use crate::page::envelope::Envelope;
use crate::pdf::{self, Writer};
use crate::press::Press;
use crate::problem::{BatchProblem, Problem, Rule, has_errors};
use crate::store::outputs::Outputs;

/// More countries than a cover letter names.
const MAX_COUNTRIES: usize = 8;

/// What the letters travel in; nothing is made for them without.
#[derive(Clone, Debug, Default)]
pub struct Mail {
    /// Pages of envelopes: for each letter, and for each copy of it.
    pub envelopes: Option<Envelopes>,
    /// Where the cover letter of the whole parcel goes.
    pub cover: Option<PathBuf>,
    /// Where the notes go that lie with copies.
    pub notes: Option<PathBuf>,
}

/// Envelopes to print.
#[derive(Clone, Debug)]
pub struct Envelopes {
    /// The file.
    pub path: PathBuf,
    /// Their format.
    pub envelope: &'static Envelope,
    /// Whether the letters' own have a window: then only copies need a page, and letters that somebody
    /// passes on.
    pub with_window: bool,
}

impl Mail {
    /// The files that it names.
    pub fn paths(&self) -> impl Iterator<Item = &PathBuf> {
        let envelopes = self.envelopes.iter().map(|envelopes| &envelopes.path);
        envelopes.chain(&self.cover).chain(&self.notes)
    }
}

/// Whether some of this letter's envelopes cannot have a window: those of copies, and those of a
/// letter that somebody passes on.
pub fn needs_closed(campaign: &Campaign, draft: &Draft) -> bool {
    let office = campaign.addressee(&draft.to);
    !draft.copies.is_empty() || office.is_some_and(|office| office.post_suspended.is_some())
}

/// Why no envelopes are printed for this paper, all of which have a window.
pub fn not_needed(paper: &str) -> Problem {
    let paper = paper.to_owned();
    Problem::error(BatchProblem::WindowPaper { paper })
}

/// Pages for paper alone, on their way into a file.
struct Sheets {
    writer: Writer<Vec<u8>>,
    waiting: Vec<Page>,
    lang: Lang,
}

impl Sheets {
    fn new(lang: &Lang, read_in: &Lang) -> Result<Self, Stopped> {
        let kind = pdf::DocumentKind::Batch { tagged: false };
        let writer = Writer::new(Vec::new(), kind, lang);
        Ok(Self {
            writer: writer.map_err(|error| broken(error.to_string()))?,
            waiting: Vec::new(),
            lang: read_in.clone(),
        })
    }

    fn write(&mut self) -> Result<(), Stopped> {
        let pages: Vec<&Page> = self.waiting.iter().collect();
        let wrong = |error: io::Error| broken(error.to_string());
        let written = written(&mut self.writer, &pages).map_err(wrong)?;
        self.writer.append(written, &self.lang).map_err(wrong)?;
        self.waiting.clear();
        Ok(())
    }

    fn finish(self, title: &str, path: &Path, outputs: &mut Outputs) -> Result<(), Stopped> {
        let bytes = self.writer.finish(title);
        let bytes = bytes.map_err(|error| broken(error.to_string()))?;
        let written = outputs.write(path, &bytes);
        written.map_err(|error| cannot(path, &error))?;
        Ok(())
    }
}

/// What travels with one letter.
#[derive(Default)]
pub(super) struct With {
    pub(super) envelopes: Vec<Page>,
    pub(super) notes: Vec<Page>,
    /// What should be looked at in all notes like these.
    pub(super) told: Vec<Problem>,
}

/// What is gathered for the mail while the letters are made.
pub(super) struct Bag<'a> {
    mail: &'a Mail,
    envelopes: Sheets,
    notes: Sheets,
    has_notes: bool,
    told: Vec<Problem>,
    /// How many letters come from each country; none where one letter does not say.
    countries: Option<Countries>,
}

/// How many letters come from each country, whatever each list calls it.
#[derive(Debug, Default)]
struct Countries {
    known: BTreeMap<Country, usize>,
    /// Those that the program does not know, folded, with what was typed first.
    others: BTreeMap<String, (String, usize)>,
}

impl Countries {
    fn add(&mut self, typed: &str, known: Option<Country>) {
        if let Some(country) = known {
            *self.known.entry(country).or_default() += 1;
        } else {
            let other = self.others.entry(fold(typed));
            other.or_insert_with(|| (typed.to_owned(), 0)).1 += 1;
        }
    }

    /// Their names as a sentence of this language has them, those of most letters first.
    fn names(self, lang: &Lang) -> Vec<String> {
        let known = self.known.into_iter();
        let known = known.map(|(country, count)| (country.name_in_sentence(lang.code()), count));
        let mut names: Vec<(String, usize)> = known.chain(self.others.into_values()).collect();
        names.sort_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then_with(|| a.cmp(b)));
        if names.len() > MAX_COUNTRIES {
            names.clear();
        }
        names.into_iter().map(|(name, _)| name).collect()
    }
}

impl<'a> Bag<'a> {
    /// An empty one; a cover letter that cannot be made is told before any letter is.
    pub(super) fn new(batch: &Batch<'_>, mail: &'a Mail, rows: &[usize]) -> Result<Self, Stopped> {
        if mail.cover.is_some() {
            let parcel = Parcel {
                letters: rows.len(),
                countries: Vec::new(),
            };
            cover(batch, parcel)?;
        }
        let lang = &batch.draft.lang;
        Ok(Self {
            mail,
            // Addresses are in no language.
            envelopes: Sheets::new(lang, &Lang::default())?,
            notes: Sheets::new(lang, lang)?,
            has_notes: false,
            told: Vec::new(),
            countries: mail.cover.is_some().then(Countries::default),
        })
    }

    /// Takes note of a letter that was made.
    pub(super) fn add(&mut self, batch: &Batch<'_>, row: usize, with: With) {
        self.envelopes.waiting.extend(with.envelopes);
        self.has_notes |= !with.notes.is_empty();
        self.notes.waiting.extend(with.notes);
        for problem in with.told {
            if self.told.iter().all(|known| known.cause != problem.cause) {
                self.told.push(problem);
            }
        }
        if let Some(countries) = &mut self.countries {
            match country_in(batch, row) {
                Some((typed, known)) => countries.add(&typed, known),
                None => self.countries = None,
            }
        }
    }

    /// Writes the envelopes and notes that wait.
    pub(super) fn write(&mut self) -> Result<(), Stopped> {
        self.envelopes.write()?;
        self.notes.write()
    }

    /// Puts the files among the others.
    pub(super) fn finish(
        self,
        batch: &Batch<'_>,
        letters: usize,
        outputs: &mut Outputs,
        notes: &mut Vec<Problem>,
    ) -> Result<(), Stopped> {
        let lang = &batch.draft.lang;
        if let Some(Envelopes { path, .. }) = &self.mail.envelopes {
            self.envelopes.finish("Envelopes", path, outputs)?;
        }
        let told = self.told.into_iter();
        let new = told.filter(|one| notes.iter().all(|note| note.cause != one.cause));
        let new: Vec<Problem> = new.collect();
        notes.extend(new);
        match &self.mail.notes {
            Some(path) if self.has_notes => self.notes.finish("Notes", path, outputs)?,
            // Copies by the senders' countries, of which none is one of these.
            Some(_) => notes.push(Problem::warning(BatchProblem::NoNotes)),
            None => {}
        }
        if let Some(path) = &self.mail.cover {
            let countries = self.countries.unwrap_or_default().names(lang);
            let (pages, title, problems) = cover(batch, Parcel { letters, countries })?;
            let known: Vec<Box<Cause>> = notes.iter().map(|note| note.cause.clone()).collect();
            let new = problems.into_iter();
            notes.extend(new.filter(|problem| !known.contains(&problem.cause)));
            let bytes = pdf::write(&pages, &title, lang).map_err(broken)?;
            let written = outputs.write(path, &bytes);
            written.map_err(|error| cannot(path, &error))?;
        }
        Ok(())
    }
}

/// The country that a row's letter comes from, as typed, and which one that is. A row that was mended
/// says it in its address alone.
fn country_in(batch: &Batch<'_>, row: usize) -> Option<(String, Option<Country>)> {
    let typed = batch.columns.country(batch.table.row(row));
    if !typed.trim().is_empty() && !batch.edits.contains_key(&row) {
        let known = Country::recognise(&typed);
        return Some((typed.trim().to_owned(), known));
    }
    let sender = batch.entry(row).sender;
    let lines: Vec<&str> = sender.lines().collect();
    let known = country_of(&lines)?;
    Some((known.code().to_owned(), Some(known)))
}

/// The cover letter, to complete by pen: the group signs it, and names nobody who wrote.
fn cover(batch: &Batch<'_>, parcel: Parcel) -> Result<(Vec<Page>, String, Vec<Problem>), Stopped> {
    let draft = &batch.draft;
    let draft = Draft {
        template: Some(format!("cover.{}.hbs", draft.lang)),
        parcel: Some(parcel),
        sender: Sender::default(),
        words: String::new(),
        cases: Vec::new(),
        figures: Vec::new(),
        tables: Vec::new(),
        edits: Vec::new(),
        sources: false,
        wording: None,
        ..draft.clone()
    };
    let made = Press::with(batch.campaign, &batch.faces).make(&draft, batch.today);
    let mut problems = made.problems;
    // It is signed by hand; its sheet is judged when the lines for that stand on it.
    problems.retain(|problem| {
        let by_pen = [Rule::NoSender, Rule::Long, Rule::AddressOverflow];
        problem.rule.is_none_or(|rule| !by_pen.contains(&rule))
    });
    let title = made.letter.as_ref().map(|letter| letter.title.clone());
    let pages = blank::by_pen(batch, &draft, made.letter, &mut problems);
    if has_errors(&problems) || pages.is_empty() {
        problems.push(Problem::error(BatchProblem::CoverNotMade));
        return Err(Stopped::Problems(problems));
    }
    Ok((pages, title.unwrap_or_default(), problems))
}
