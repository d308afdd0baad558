//! Letters on their way to files: appended to one, to parts, or written each by itself.

use std::collections::BTreeSet;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;

use super::names::{Fields, Names};
use super::output::{Into, Output, Stopped};
use super::parts::{self, Earlier, Outdated};
use super::report::{Common, Made};
use crate::campaign::Lang;
use crate::page::added::AddedFace;
use crate::page::{Face, Page, PlacedRun};
use crate::pdf::document::{DividedPage, WrittenPage};
use crate::pdf::{self, Writer};
use crate::problem::{FileProblem, PageProblem, Problem};
use crate::store::disk::OutputFile;
use crate::store::folders;
use crate::store::outputs::{Folder, Handle, Outputs};

/// A letter between the press and the stack.
pub(super) struct Pressed {
    pub(super) row: usize,
    /// The index of the letter among those of the batch.
    pub(super) letter: usize,
    pub(super) name: String,
    pub(super) place: String,
    pub(super) lang: Lang,
    pub(super) asks: Vec<String>,
    pub(super) wording: usize,
    pub(super) pages: Vec<Page>,
    /// What is written instead of the pages, where letters go by e-mail.
    pub(super) mail: Option<String>,
}

/// What those who send one letter have in common.
pub(super) struct Shared {
    /// As the manifest tells it.
    pub(super) common: Common,
    /// What its files are called inside.
    pub(super) title: String,
    pub(super) date: Date,
}

/// The letters on their way to files.
pub(super) struct Stack {
    /// Each of the batch's letters.
    letters: Vec<Shared>,
    /// What a file of many is called inside, and its language.
    title: String,
    lang: Lang,
    duplex: bool,
    tagged: bool,
    replaces: bool,
    earlier: Earlier,
    pub(super) outputs: Outputs,
    pub(super) made: Count,
    kind: Destination,
}

/// A stack to which nothing is added any more.
pub(super) struct Closed {
    pub(super) outputs: Outputs,
    pub(super) made: Count,
    pub(super) files: Vec<PathBuf>,
    /// How many of them take the place of others whose names nobody gave.
    pub(super) replaced: usize,
    /// What is left of an earlier run.
    pub(super) outdated: Outdated,
    pub(super) letters: Vec<Common>,
}

/// The letters that were made.
#[derive(Default)]
pub(super) struct Count {
    pub(super) letters: usize,
    pub(super) pages: usize,
    pub(super) sheets: usize,
    /// The file that the last one stands in, and how many pages there are in it.
    last: (usize, usize),
    /// Each of them, if there is to be a table.
    pub(super) table: Option<Vec<Made>>,
}

impl Count {
    fn add(&mut self, letter: Pressed, file: usize, duplex: bool) {
        let pages = letter.pages.len();
        let sides = if duplex { 2 } else { 1 };
        let sheets = pages.div_ceil(sides);
        self.letters += 1;
        self.pages += pages;
        self.sheets += sheets;
        let above = if self.last.0 == file { self.last.1 } else { 0 };
        self.last = (file, above + sheets * sides);
        let Some(table) = &mut self.table else { return };
        let faces = added(letter.pages.iter().flat_map(Page::words));
        // Nearly all make the same requests.
        let before = table.last();
        let same = before.filter(|before| before.faces[..] == faces[..]);
        let faces = same.map_or(faces.into(), |before| before.faces.clone());
        let before = before.map(|before| &before.requests);
        let before = before.filter(|before| before[..] == letter.asks[..]);
        table.push(Made {
            row: letter.row,
            letter: letter.letter,
            name: letter.name,
            requests: before.cloned().unwrap_or_else(|| letter.asks.into()),
            page: above + 1,
            pages,
            file,
            wording: letter.wording,
            faces,
        });
    }
}

/// The faces that somebody added among those of these words, in the order of their digests.
pub(super) fn added<'a>(words: impl Iterator<Item = &'a PlacedRun>) -> Vec<&'static AddedFace> {
    let faces = words.filter_map(|words| match words.face {
        Face::Added(face) => Some(face),
        _ => None,
    });
    let faces: BTreeSet<_> = faces.collect();
    faces.into_iter().collect()
}

enum Destination {
    /// One file, or parts of at most so many letters.
    Parts {
        path: PathBuf,
        most: Option<usize>,
        /// The file that letters are being put into, once there is one.
        open: Option<(Handle, Box<Writer<BufWriter<OutputFile>>>)>,
        inside: usize,
        done: Vec<Handle>,
    },
    Each {
        folder: Folder,
        path: PathBuf,
        names: Box<Names>,
        written: Vec<String>,
        /// Who writes each.
        writers: Vec<String>,
    },
}

impl Stack {
    /// Where these letters go, of which there are `most` at most; a file of many has this title and language.
    pub(super) fn new(
        letters: Vec<Shared>,
        output: &Output,
        (title, lang): (&str, &Lang),
        most: usize,
    ) -> Result<Self, Stopped> {
        let mut outputs = Outputs::new();
        let mut problems = Vec::new();
        let files = [&output.manifest, &output.failed].into_iter().flatten();
        let file = match &output.into {
            Into::File { path, .. } => Some(path),
            Into::Folder { .. } => None,
        };
        for path in file.into_iter().chain(files) {
            if let Err(error) = outputs.check(path) {
                problems.push(cannot(path, &error));
            }
        }
        let earlier = Earlier::of(output);
        if let Into::File {
            path,
            per_file: Some(per_file),
        } = &output.into
        {
            let most = most.div_ceil((*per_file).max(1));
            problems.extend(earlier.in_the_way(path, most, output.replaces));
        }
        let kind = match &output.into {
            // Cards alone lie beside the folder, and none is made for them.
            Into::Folder { path, .. } if most == 0 => Destination::Parts {
                path: path.clone(),
                most: None,
                open: None,
                inside: 0,
                done: Vec::new(),
            },
            Into::File { path, per_file } => Destination::Parts {
                path: path.clone(),
                most: *per_file,
                open: None,
                inside: 0,
                done: Vec::new(),
            },
            Into::Folder { path, names, .. } => {
                let names = Names::new(names);
                let folder = outputs.folder(path).map_err(|error| cannot(path, &error));
                match (names, folder) {
                    (Ok(names), Ok(folder)) if problems.is_empty() => Destination::Each {
                        folder,
                        path: path.clone(),
                        names: Box::new(names),
                        written: Vec::new(),
                        writers: Vec::new(),
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
            letters,
            title: title.to_owned(),
            lang: lang.clone(),
            duplex: output.duplex,
            tagged: output.tagged,
            replaces: output.replaces,
            earlier,
            outputs,
            made: Count {
                table: output.manifest.is_some().then(Vec::new),
                ..Count::default()
            },
            kind,
        })
    }

    /// Whether another file of the batch can be written.
    pub(super) fn check(&mut self, path: &Path) -> Result<(), Stopped> {
        let checked = self.outputs.check(path);
        checked.map_err(|error| Stopped::from(cannot(path, &error)))
    }

    /// Puts letters on the stack.
    pub(super) fn add(&mut self, letters: Vec<Pressed>) -> Result<(), Stopped> {
        match &mut self.kind {
            Destination::Parts {
                path,
                most,
                open,
                inside,
                done,
                ..
            } => {
                let kind = pdf::DocumentKind::Batch {
                    tagged: self.tagged,
                };
                let mut rest = letters;
                while !rest.is_empty() {
                    let room = most
                        .map_or(rest.len(), |most| most - *inside)
                        .min(rest.len());
                    let later = rest.split_off(room);
                    let begin = |outputs: &mut Outputs| {
                        let (handle, out) = outputs.stream(folders::of(path))?;
                        Ok((handle, Box::new(Writer::new(out, kind, &self.lang)?)))
                    };
                    let wrong = |error: io::Error| cannot(path, &error);
                    if open.is_none() {
                        *open = Some(begin(&mut self.outputs).map_err(wrong)?);
                    }
                    if let Some((_, writer)) = open {
                        append(writer, &rest, self.duplex).map_err(wrong)?;
                    }
                    *inside += rest.len();
                    for letter in rest {
                        self.made.add(letter, done.len(), self.duplex);
                    }
                    if most.is_some_and(|most| *inside >= most)
                        && let Some((handle, full)) = open.take()
                    {
                        full.finish(&self.title).map_err(wrong)?;
                        done.push(handle);
                        *inside = 0;
                    }
                    rest = later;
                }
            }
            Destination::Each {
                folder,
                path,
                names,
                written,
                writers,
            } => {
                let first = written.len();
                for (index, letter) in letters.iter().enumerate() {
                    let shared = &self.letters[letter.letter];
                    let ending = if letter.mail.is_some() { "eml" } else { "pdf" };
                    let fields = Fields {
                        letter: shared.common.id.as_deref().unwrap_or(&shared.common.office),
                        row: letter.row,
                        number: first + index + 1,
                        name: &letter.name,
                        place: &letter.place,
                        office: &shared.common.office,
                        date: shared.date.to_string(),
                        lang: letter.lang.code(),
                    };
                    written.push(names.next(&fields, ending));
                    if self.replaces {
                        writers.push(letter.name.clone());
                    }
                }
                let (names, shared) = (&written[first..], &self.letters);
                letters
                    .par_iter()
                    .zip(names)
                    .map(|(letter, name)| {
                        let bytes = if let Some(mail) = &letter.mail {
                            Ok(mail.clone().into_bytes())
                        } else {
                            let title = &shared[letter.letter].title;
                            pdf::write(&letter.pages, title, &letter.lang)
                        };
                        let written = folder.write(name, &bytes.map_err(broken)?);
                        written.map_err(|error| Stopped::from(cannot(&path.join(name), &error)))
                    })
                    .collect::<Result<(), Stopped>>()?;
                for (index, letter) in letters.into_iter().enumerate() {
                    self.made.add(letter, first + index, false);
                }
            }
        }
        Ok(())
    }

    /// Writes what is left, and says what all files are called.
    pub(super) fn close(mut self) -> Result<Closed, Stopped> {
        let (mut replaced, mut outdated) = (0, Outdated::default());
        let files = match self.kind {
            Destination::Parts {
                path,
                most,
                open,
                mut done,
                ..
            } => {
                if let Some((handle, last)) = open {
                    let finished = last.finish(&self.title);
                    finished.map_err(|error| cannot(&path, &error))?;
                    done.push(handle);
                }
                let names: Vec<PathBuf> = match most {
                    None => done.iter().map(|_| path.clone()).collect(),
                    Some(_) => (1..=done.len())
                        .map(|part| parts::name(&path, part, done.len()))
                        .collect(),
                };
                for (handle, name) in done.into_iter().zip(&names) {
                    self.outputs
                        .check(name)
                        .map_err(|error| cannot(name, &error))?;
                    self.outputs.name(handle, name.clone());
                    // The one file of all was named.
                    if most.is_some() {
                        if self.replaces && pdf::is_made_here(name) {
                            replaced += 1;
                        } else {
                            self.outputs.replaces_nothing(handle);
                        }
                    }
                }
                // Where no letter was made, what there is stays.
                if most.is_some() && self.replaces && !names.is_empty() {
                    let found = self.earlier.outdated(&path, &names);
                    outdated = found.map_err(Stopped::Problems)?;
                }
                names
            }
            Destination::Each {
                folder,
                path,
                names,
                written,
                writers,
            } => {
                let people = writers.iter().cloned().collect();
                let earlier = if self.replaces {
                    self.earlier.letters(&people)
                } else {
                    parts::Letters::default()
                };
                // Of one writer another letter is made; what somebody else's run left in this folder stays.
                let files = written.iter().map(|name| path.join(name));
                let new = files.zip(writers.iter().map(String::as_str));
                let others = earlier.in_the_place_of(new, names.tell_writers());
                if !others.is_empty() {
                    return Err(Stopped::Problems(others));
                }
                let mut may_replace = |file: &Path| {
                    let may = self.replaces && pdf::is_made_here(file);
                    replaced += usize::from(may);
                    may
                };
                self.outputs.adopt(&folder, &written, &mut may_replace);
                if self.replaces && !written.is_empty() {
                    outdated = earlier.outdated_in(&path, &written);
                }
                written.iter().map(|name| path.join(name)).collect()
            }
        };
        Ok(Closed {
            outputs: self.outputs,
            made: self.made,
            files,
            replaced,
            outdated,
            letters: self.letters.into_iter().map(|one| one.common).collect(),
        })
    }
}

/// Appends letters: cut side by side, numbered in order, written side by side.
fn append<W: io::Write + Sync + Send>(
    writer: &mut Writer<W>,
    letters: &[Pressed],
    duplex: bool,
) -> io::Result<()> {
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
    let mut written = written(writer, &pages)?.into_iter();
    for (letter, blank) in letters.iter().zip(&blank) {
        let count = letter.pages.len() + usize::from(blank.is_some());
        writer.append(written.by_ref().take(count).collect(), &letter.lang)?;
    }
    Ok(())
}

/// Pages on their way into a file, in their order.
pub(super) fn written<W: io::Write + Sync + Send>(
    writer: &mut Writer<W>,
    pages: &[&Page],
) -> io::Result<Vec<WrittenPage>> {
    let shared = &*writer;
    let mut cuts: Vec<DividedPage> = pages.par_iter().map(|page| shared.cut(page)).collect();
    for (page, cut) in pages.iter().zip(&mut cuts) {
        writer.number(page, cut)?;
    }
    let shared = &*writer;
    let pages = pages.par_iter().zip(&cuts);
    Ok(pages.map(|(page, cut)| shared.page(page, cut)).collect())
}

pub(super) fn cannot(path: &Path, error: &std::io::Error) -> Problem {
    Problem::error(FileProblem::unwritable(path, error))
}

pub(super) fn broken(reason: String) -> Stopped {
    Stopped::from(Problem::error(PageProblem::NotMade { reason }))
}
