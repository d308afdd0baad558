//! The letters of a batch, made and written.
//!
//! Rows go through the presses in chunks: laid out side by side, their glyphs numbered in the
//! rows' order, their pages written side by side, and appended in order. So the same list gives
//! the same bytes however many threads there are, and no more than a chunk of letters is held laid
//! out. Everything is written under names of our own and renamed at the end ([`Outputs`]).

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use super::Watcher;
use super::blank;
use super::judge::{Batch, CHUNK, Fitness, Verdict, shared, stops};
use super::names::{Fields, Names};
use super::report::{self, Made};
use crate::campaign::{Lang, locale};
use crate::diagnostic::{Diagnostic, Rule, has_errors};
use crate::page::Page;
use crate::pdf::Writer;
use crate::press::{Press, Times};
use crate::store::outputs::{Folder, Handle, Outputs};

/// Where the letters go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Into {
    /// One file, or parts of so many letters each beside it.
    File {
        /// The file.
        path: PathBuf,
        /// How many letters a part has.
        per_file: Option<usize>,
    },
    /// A folder with a file for each letter.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The pattern for the files' names.
        names: String,
    },
}

/// What is written.
#[derive(Clone, Debug)]
pub struct Output {
    /// Where the letters go.
    pub into: Into,
    /// Whether each letter begins on an odd page.
    pub duplex: bool,
    /// The table of what was made.
    pub manifest: Option<PathBuf>,
    /// The table of what was not.
    pub failed: Option<PathBuf>,
}

/// What came of a batch.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// How many letters were made.
    pub letters: usize,
    /// How many rows there were.
    pub rows: usize,
    /// How many pages the letters have.
    pub pages: usize,
    /// The files of letters, in order.
    pub files: Vec<PathBuf>,
    /// The rows that were not made, each with its line and verdict.
    pub failed: Vec<(usize, Verdict)>,
    /// The rows that were made and should be looked at.
    pub to_check: Vec<(usize, Verdict)>,
    /// What is to be said of all letters.
    pub notes: Vec<Diagnostic>,
    /// Where the time went.
    pub times: Times,
    /// How long writing took.
    pub writing: Duration,
}

impl Summary {
    /// A line to paste (`57 letters, pack v3, 21 Nov 2026`).
    pub fn line(&self, batch: &Batch<'_>) -> String {
        line(self.letters, batch)
    }
}

fn line(letters: usize, batch: &Batch<'_>) -> String {
    let letters = match letters {
        1 => "1 letter".to_owned(),
        count => format!("{count} letters"),
    };
    let date = locale::short_date(&Lang::new("en"), batch.date());
    format!("{letters}, pack v{}, {date}", batch.campaign.pack.version)
}

/// Why nothing was written.
#[derive(Clone, Debug)]
pub enum Stopped {
    /// Something is wrong with every letter, or with the places to write to.
    Problems(Vec<Diagnostic>),
    /// No row could be made; the summary has each with its reason, and the table of what was
    /// not made was written.
    Nothing(Box<Summary>),
    /// Somebody stopped it.
    Cancelled,
}

impl From<Diagnostic> for Stopped {
    fn from(problem: Diagnostic) -> Self {
        Self::Problems(vec![problem])
    }
}

/// Makes the letters of these rows and writes them.
///
/// # Errors
/// [`Stopped`]; then nothing stands under any of the names but, where no row could be made, the
/// table of what was not.
pub fn make(
    batch: &Batch<'_>,
    rows: &[usize],
    output: &Output,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let mut presses: Vec<Press<'_>> = (0..jobs.max(1))
        .map(|_| Press::new(batch.campaign))
        .collect();
    let common = batch.common(&mut presses[0]);
    if stops(&common) {
        return Err(Stopped::Problems(common.problems));
    }
    let twins = batch.twins(rows);
    let mut stack = Stack::new(batch, output, common.title())?;
    let mut summary = Summary {
        rows: rows.len(),
        ..Summary::default()
    };
    let mut wordings = HashSet::new();
    for (done, chunk) in rows.chunks(CHUNK).enumerate() {
        if watcher.cancelled() {
            return Err(Stopped::Cancelled);
        }
        let letters = shared(&mut presses, chunk, |press, index| {
            let (draft, made, verdict) = batch.letter(press, &common, &twins, index);
            let laid = made
                .laid
                .as_ref()
                .filter(|_| verdict.fitness != Fitness::NotReady);
            let pages = laid.map(|laid| laid.pages.clone());
            let wording = made.fingerprint();
            (index, draft, pages, wording, verdict)
        });
        let start = Instant::now();
        let mut fit = Vec::new();
        for (index, draft, pages, wording, verdict) in letters {
            match pages {
                Some(pages) => {
                    wordings.insert(wording);
                    fit.push(Pressed {
                        row: batch.table.row(index).line(),
                        name: draft.sender.name,
                        place: draft.sender.place,
                        lang: draft.lang,
                        asks: draft.asks,
                        pages,
                    });
                    if verdict.fitness == Fitness::ToCheck {
                        summary.to_check.push((index, verdict));
                    }
                }
                None => summary.failed.push((index, verdict)),
            }
        }
        stack.add(fit)?;
        summary.writing += start.elapsed();
        watcher.progress((done * CHUNK + chunk.len()).min(rows.len()), rows.len());
    }
    summary.notes = common.problems;
    if stack.made.len() > 1 && wordings.len() == 1 {
        summary.notes.extend(same(batch, stack.made.len()));
        if has_errors(&summary.notes) {
            return Err(Stopped::Problems(summary.notes));
        }
    }
    for press in &presses {
        summary.times += press.times();
    }
    let start = Instant::now();
    finish(batch, output, stack, &mut summary)?;
    summary.writing += start.elapsed();
    if summary.letters == 0 {
        return Err(Stopped::Nothing(Box::new(summary)));
    }
    Ok(summary)
}

/// Makes letters to complete by pen, all alike.
///
/// # Errors
/// [`Stopped`].
pub fn make_blank(
    batch: &Batch<'_>,
    count: usize,
    output: &Output,
    watcher: &dyn Watcher,
) -> Result<Summary, Stopped> {
    let (pages, common) = blank::letter(batch)?;
    let mut stack = Stack::new(batch, output, common.title())?;
    let mut summary = Summary {
        rows: count,
        notes: common.problems,
        ..Summary::default()
    };
    let mut left = count;
    while left > 0 {
        if watcher.cancelled() {
            return Err(Stopped::Cancelled);
        }
        let some = left.min(CHUNK);
        let first = count - left;
        let letters = (0..some).map(|index| Pressed {
            row: first + index + 1,
            name: String::new(),
            place: String::new(),
            lang: batch.draft.lang.clone(),
            asks: batch.draft.asks.clone(),
            pages: pages.clone(),
        });
        stack.add(letters.collect())?;
        left -= some;
        watcher.progress(count - left, count);
    }
    finish(batch, output, stack, &mut summary)?;
    Ok(summary)
}

/// `same`: letters that differ in nothing but their sender, where a pack counts that.
fn same(batch: &Batch<'_>, letters: usize) -> Option<Diagnostic> {
    let level = batch.campaign.pack.levels.get(Rule::Same.name());
    let severity = level.copied().unwrap_or(Rule::Same.level()).severity()?;
    let message = format!("all {letters} letters are the same but for their senders");
    let mut problem = Diagnostic::of(Rule::Same, message)
        .help("let people add words of their own: a column “Words” in the list");
    problem.severity = severity;
    if batch
        .draft
        .allow
        .iter()
        .any(|rule| rule == Rule::Same.name())
    {
        problem.severity = crate::diagnostic::Severity::Warning;
    }
    Some(problem)
}

/// A letter between the press and the stack.
struct Pressed {
    row: usize,
    name: String,
    place: String,
    lang: Lang,
    asks: Vec<String>,
    pages: Vec<Page>,
}

/// The letters on their way to files.
struct Stack<'a> {
    batch: &'a Batch<'a>,
    title: String,
    duplex: bool,
    outputs: Outputs,
    made: Vec<Made>,
    kind: Kind,
}

enum Kind {
    /// One file, or parts of at most so many letters.
    Parts {
        path: PathBuf,
        most: Option<usize>,
        writer: Writer,
        inside: usize,
        done: Vec<Handle>,
    },
    Each {
        folder: Folder,
        path: PathBuf,
        names: Box<Names>,
        written: Vec<String>,
    },
}

impl<'a> Stack<'a> {
    fn new(batch: &'a Batch<'a>, output: &Output, title: &str) -> Result<Self, Stopped> {
        let mut outputs = Outputs::new();
        let mut problems = Vec::new();
        let files = [&output.manifest, &output.failed].into_iter().flatten();
        let letters = match &output.into {
            Into::File { path, .. } => Some(path),
            Into::Folder { .. } => None,
        };
        for path in letters.into_iter().chain(files) {
            if let Err(error) = outputs.check(path) {
                problems.push(cannot(path, &error));
            }
        }
        let kind = match &output.into {
            Into::File { path, per_file } => Kind::Parts {
                path: path.clone(),
                most: *per_file,
                writer: Writer::default(),
                inside: 0,
                done: Vec::new(),
            },
            Into::Folder { path, names } => {
                let names = Names::new(names);
                let folder = outputs.folder(path).map_err(|error| cannot(path, &error));
                match (names, folder) {
                    (Ok(names), Ok(folder)) if problems.is_empty() => Kind::Each {
                        folder,
                        path: path.clone(),
                        names: Box::new(names),
                        written: Vec::new(),
                    },
                    (names, folder) => {
                        problems.extend(names.err().into_iter().chain(folder.err()));
                        return Err(Stopped::Problems(problems));
                    }
                }
            }
        };
        if !problems.is_empty() {
            return Err(Stopped::Problems(problems));
        }
        Ok(Self {
            batch,
            title: title.to_owned(),
            duplex: output.duplex,
            outputs,
            made: Vec::new(),
            kind,
        })
    }

    /// Puts letters on the stack.
    fn add(&mut self, letters: Vec<Pressed>) -> Result<(), Stopped> {
        let lang = &self.batch.draft.lang;
        match &mut self.kind {
            Kind::Parts {
                path,
                most,
                writer,
                inside,
                done,
            } => {
                let mut rest = letters;
                while !rest.is_empty() {
                    let room = most
                        .map_or(rest.len(), |most| most - *inside)
                        .min(rest.len());
                    let later = rest.split_off(room);
                    append(writer, &rest, self.duplex);
                    *inside += rest.len();
                    self.made
                        .extend(rest.into_iter().map(|letter| letter.made(done.len())));
                    if most.is_some_and(|most| *inside >= most) {
                        let full = std::mem::take(writer);
                        let bytes = full.finish(&self.title, lang).map_err(broken)?;
                        let folder = parent(path);
                        let handle = self.outputs.write_unnamed(folder, &bytes);
                        done.push(handle.map_err(|error| cannot(path, &error))?);
                        *inside = 0;
                    }
                    rest = later;
                }
            }
            Kind::Each {
                folder,
                path,
                names,
                written,
            } => {
                let date = self.batch.date().to_string();
                let first = written.len();
                for (index, letter) in letters.iter().enumerate() {
                    written.push(names.next(&Fields {
                        row: letter.row,
                        number: first + index + 1,
                        name: &letter.name,
                        place: &letter.place,
                        office: &self.batch.draft.to,
                        date: date.clone(),
                        lang: letter.lang.code(),
                    }));
                }
                let names = &written[first..];
                letters
                    .par_iter()
                    .zip(names)
                    .map(|(letter, name)| {
                        let bytes = crate::pdf::write(&letter.pages, &self.title, &letter.lang);
                        let written = folder.write(name, &bytes.map_err(broken)?);
                        written.map_err(|error| Stopped::from(cannot(&path.join(name), &error)))
                    })
                    .collect::<Result<(), Stopped>>()?;
                let made = letters.into_iter().enumerate();
                self.made
                    .extend(made.map(|(index, letter)| letter.made(first + index)));
            }
        }
        Ok(())
    }

    /// Writes what is left, and says what all files are called.
    fn close(mut self) -> Result<(Outputs, Vec<Made>, Vec<PathBuf>), Stopped> {
        let lang = &self.batch.draft.lang;
        let files = match self.kind {
            Kind::Parts {
                path,
                most,
                writer,
                mut done,
                ..
            } => {
                if !writer.is_empty() {
                    let bytes = writer.finish(&self.title, lang).map_err(broken)?;
                    let handle = self.outputs.write_unnamed(parent(&path), &bytes);
                    done.push(handle.map_err(|error| cannot(&path, &error))?);
                }
                let names: Vec<PathBuf> = match most {
                    None => done.iter().map(|_| path.clone()).collect(),
                    Some(_) => (1..=done.len())
                        .map(|part| part_name(&path, part, done.len()))
                        .collect(),
                };
                for (handle, name) in done.into_iter().zip(&names) {
                    self.outputs
                        .check(name)
                        .map_err(|error| cannot(name, &error))?;
                    self.outputs.name(handle, name.clone());
                }
                names
            }
            Kind::Each {
                folder,
                path,
                written,
                ..
            } => {
                self.outputs.adopt(&folder, &written);
                written.iter().map(|name| path.join(name)).collect()
            }
        };
        Ok((self.outputs, self.made, files))
    }
}

impl Pressed {
    fn made(self, file: usize) -> Made {
        Made {
            row: self.row,
            name: self.name,
            requests: self.asks,
            pages: self.pages.len(),
            file,
        }
    }
}

/// Appends letters: numbered in order, written side by side.
fn append(writer: &mut Writer, letters: &[Pressed], duplex: bool) {
    let mut pages: Vec<&Page> = Vec::new();
    let blank: Vec<Option<Page>> = letters
        .iter()
        .map(|letter| {
            let last = letter.pages.last()?;
            (duplex && letter.pages.len() % 2 == 1).then(|| Page {
                items: Vec::new(),
                ..*last
            })
        })
        .collect();
    for (letter, blank) in letters.iter().zip(&blank) {
        pages.extend(letter.pages.iter().chain(blank));
    }
    for page in &pages {
        writer.number(page);
    }
    let written = pages.par_iter().map(|page| writer.page(page)).collect();
    writer.append(written);
}

/// Closes the stack, writes the tables, and puts everything where it belongs.
fn finish(
    batch: &Batch<'_>,
    output: &Output,
    stack: Stack<'_>,
    summary: &mut Summary,
) -> Result<(), Stopped> {
    let (mut outputs, made, files) = stack.close()?;
    if made.is_empty() {
        // No empty file is taken for letters; the reasons are worth having.
        outputs = Outputs::new();
    } else if let Some(path) = &output.manifest {
        let names: Vec<String> = files
            .iter()
            .map(|file| file.display().to_string())
            .collect();
        let version = batch.campaign.pack.version.to_string();
        let common = report::Common {
            office: &batch.draft.to,
            pack_version: &version,
            allowed: &batch.draft.allow,
        };
        let bytes = report::manifest(&made, &names, &common);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    if let Some(path) = &output.failed {
        let failed = summary.failed.iter();
        let failed: Vec<(usize, String)> = failed
            .map(|(index, verdict)| (*index, verdict.why()))
            .collect();
        let bytes = report::failed(batch.table, batch.columns, &failed);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    outputs.commit().map_err(|error| {
        Diagnostic::error(format!("nothing was written: {error}"))
            .help("choose another folder, or take away what is in the way")
    })?;
    summary.letters = made.len();
    summary.pages = made.iter().map(|letter| letter.pages).sum();
    summary.files = files;
    Ok(())
}

/// `all-01.pdf`, so that the parts sort.
fn part_name(path: &Path, part: usize, of: usize) -> PathBuf {
    let width = of.to_string().len();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{part:0width$}.pdf"))
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn cannot(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(format!("cannot write {}: {error}", path.display()))
}

fn broken(why: String) -> Stopped {
    Stopped::from(Diagnostic::error(why))
}
