//! The parts of a file: what they are called, and what an earlier run left beside new ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::listed::named_in;
use super::output::Output;
use crate::pdf;
use crate::problem::{BatchProblem, Problem};
use crate::store::folders;

/// `all-01.pdf`, so that the parts sort.
pub(super) fn name(path: &Path, part: usize, of: usize) -> PathBuf {
    let width = of.to_string().len();
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{stem}-{part:0width$}.pdf"))
}

/// The parts of a file of this name that are there already, however many they were, in order.
pub fn there(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folders::of(path)).into_iter().flatten();
    let names = entries.flatten().map(|entry| entry.file_name());
    let parts = names.filter(|name| number(path, Path::new(name)).is_some());
    let mut parts: Vec<PathBuf> = parts.map(|name| path.with_file_name(name)).collect();
    parts.sort();
    parts
}

/// What is known of earlier runs into the same place.
pub(super) struct Earlier {
    /// Their tables of letters.
    tables: Vec<PathBuf>,
    /// Whether somebody was asked about what is there.
    was_asked: bool,
}

/// What an earlier run left, and no new file takes the place of.
#[derive(Default)]
pub(super) struct Outdated {
    /// Its table names it, and it is as it was then: it is to go when the new files are in place, so that nobody
    /// posts it with those.
    pub(super) goes: Vec<PathBuf>,
    /// What is told of the others, which stay.
    pub(super) told: Vec<Problem>,
}

impl Earlier {
    pub(super) fn of(output: &Output) -> Self {
        let asked = output.earlier.clone();
        Self {
            was_asked: asked.is_some(),
            tables: asked.unwrap_or_else(|| output.manifest.iter().cloned().collect()),
        }
    }

    /// The parts of this file that the tables name. Those of a run are numbered from 1 without a gap and in one
    /// width; a file whose name merely looks like that of a part is not one of them.
    fn parts(&self, path: &Path) -> Vec<PathBuf> {
        let mut all = Vec::new();
        for table in &self.tables {
            let mut widths: BTreeMap<usize, BTreeMap<usize, PathBuf>> = BTreeMap::new();
            for (file, _) in named_in(table) {
                let is_here = file.parent() == folders::resolved(path).parent();
                let (true, Some((number, width))) = (is_here, number(path, &file)) else {
                    continue;
                };
                widths.entry(width).or_default().insert(number, file);
            }
            for (width, run) in widths {
                let is_whole = run.keys().copied().eq(1..=run.len());
                if is_whole && run.len().to_string().len() == width {
                    all.extend(run.into_values());
                }
            }
        }
        all
    }

    /// What keeps new parts of this file from being written, of which there are this many at most: parts that are
    /// there already, or where those may be replaced, what this program did not make, and what nothing new can
    /// take the place of and no table names.
    pub(super) fn in_the_way(&self, path: &Path, most: usize, replaces: bool) -> Vec<Problem> {
        let there = there(path);
        let shown = |part: &Path| part.display().to_string();
        if !replaces {
            let first = there
                .first()
                .map(|part| BatchProblem::PartsThere { path: shown(part) });
            return first.map(Problem::error).into_iter().collect();
        }
        let known = self.parts(path);
        let may_come = |part: &Path| {
            number(path, part).is_some_and(|(number, width)| {
                (1..=most).contains(&number) && width <= most.to_string().len()
            })
        };
        let wrong = |part: &PathBuf| {
            let (may_come, is_made_here) = (may_come(part), pdf::is_made_here(part));
            let path = shown(part);
            if self.was_asked && !may_come {
                None
            } else if !is_made_here {
                Some(BatchProblem::NotMadeHere { path })
            } else if !may_come && !known.contains(&folders::resolved(part)) {
                Some(BatchProblem::OldPart { path })
            } else {
                None
            }
        };
        there.iter().filter_map(wrong).map(Problem::error).collect()
    }

    /// The old parts of this file whose names no new one has.
    ///
    /// # Errors
    /// All that no table names, where nobody was asked about them.
    pub(super) fn outdated(&self, path: &Path, new: &[PathBuf]) -> Result<Outdated, Vec<Problem>> {
        let mut old = there(path);
        old.retain(|part| !new.contains(part));
        if old.is_empty() {
            return Ok(Outdated::default());
        }
        let known = self.parts(path);
        let (goes, stays): (Vec<_>, Vec<_>) = old
            .into_iter()
            .partition(|part| known.contains(&folders::resolved(part)) && pdf::is_made_here(part));
        let old = |part: PathBuf| BatchProblem::OldPart {
            path: part.display().to_string(),
        };
        let stays = stays.into_iter().map(old);
        if self.was_asked {
            let told = stays.map(Problem::warning).collect();
            return Ok(Outdated { goes, told });
        }
        let stays: Vec<Problem> = stays.map(Problem::error).collect();
        if stays.is_empty() {
            let told = Vec::new();
            Ok(Outdated { goes, told })
        } else {
            Err(stays)
        }
    }

    /// The letters that the tables name, each with its writer, and whether such a table is of a list that these
    /// people are on.
    pub(super) fn letters(&self, people: &BTreeSet<String>) -> Letters {
        let mut letters = Letters::default();
        for table in &self.tables {
            let named = named_in(table).into_iter();
            let named = named.filter_map(|(file, name)| Some((file, name?)));
            let named: Vec<(PathBuf, String)> = named.collect();
            let writers: BTreeSet<&String> = named.iter().map(|(_, name)| name).collect();
            let known = writers.iter().filter(|name| people.contains(**name));
            let is_same_list = known.count() * 2 > writers.len();
            for (file, name) in named {
                let writer = Writer { name, is_same_list };
                letters.named.insert(file, writer);
            }
        }
        letters
    }
}

/// The letters that tables of earlier runs name.
#[derive(Default)]
pub(super) struct Letters {
    named: BTreeMap<PathBuf, Writer>,
}

struct Writer {
    name: String,
    /// Whether most of those whom the table names are on the list of now: it is of that list, and not of another
    /// whose letters lie in the same folder.
    is_same_list: bool,
}

impl Letters {
    fn is_of_this_list(&self, file: &Path) -> bool {
        let writer = self.named.get(&folders::resolved(file));
        writer.is_some_and(|writer| writer.is_same_list)
    }

    /// What keeps these new letters, each with its writer, from taking the place of what is there: letters of another
    /// list by its table, and letters that no table names and whose names do not tell whose they are.
    pub(super) fn in_the_place_of<'a>(
        &self,
        new: impl Iterator<Item = (PathBuf, &'a str)>,
        tell_writers: bool,
    ) -> Vec<Problem> {
        let (mut listed, mut unknown) = (Vec::new(), Vec::new());
        for (file, writer) in new {
            let others = match self.named.get(&folders::resolved(&file)) {
                Some(known) if known.may_be_replaced_by(writer) => continue,
                Some(_) => &mut listed,
                None if tell_writers => continue,
                None => &mut unknown,
            };
            if pdf::is_made_here(&file) {
                others.push(file);
            }
        }
        let problem = |others: &[PathBuf], of: fn(String, usize) -> BatchProblem| {
            let first = others.first()?.display().to_string();
            Some(Problem::error(of(first, others.len())))
        };
        let listed = problem(&listed, |path, count| BatchProblem::OtherList {
            path,
            count,
        });
        let unknown = problem(&unknown, |path, count| BatchProblem::UnknownWriters {
            path,
            count,
        });
        listed.into_iter().chain(unknown).collect()
    }

    /// The letters in this folder that this program made and that are none of the new ones, as of somebody who
    /// has left the list.
    pub(super) fn outdated_in(&self, folder: &Path, new: &[String]) -> Outdated {
        // Two names may be of one file where the system takes letters for the same.
        let plain = |name: &str| -> String {
            let ascii = name.chars().filter(char::is_ascii_alphanumeric);
            ascii.collect::<String>().to_ascii_lowercase()
        };
        let names: BTreeSet<&str> = new.iter().map(String::as_str).collect();
        let alike: BTreeSet<String> = new.iter().map(|name| plain(name)).collect();
        let mut outdated = Outdated::default();
        let mut stays = Vec::new();
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let is_pdf = name.to_lowercase().ends_with(".pdf");
            if !is_pdf || names.contains(&*name) || !pdf::is_made_here(&path) {
                continue;
            }
            if self.is_of_this_list(&path) && !alike.contains(&plain(&name)) {
                outdated.goes.push(path);
            } else {
                stays.push(path);
            }
        }
        stays.sort();
        outdated.goes.sort();
        if let Some(first) = stays.first() {
            outdated
                .told
                .push(Problem::warning(BatchProblem::OldLetters {
                    path: first.display().to_string(),
                    count: stays.len(),
                }));
        }
        outdated
    }
}

impl Writer {
    /// Whether a letter of this writer may take the place of theirs: it is of the same list, where rows move and names
    /// are corrected, or of the same person; one without a name is nobody's.
    fn may_be_replaced_by(&self, name: &str) -> bool {
        self.is_same_list || self.name == name || self.name.is_empty()
    }
}

/// The number of a part of the file at `path`, and in how many digits it is written; nothing where this is none.
fn number(path: &Path, part: &Path) -> Option<(usize, usize)> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = part.file_name().unwrap_or_default().to_string_lossy();
    let number = name.strip_prefix(&*stem)?.strip_prefix('-')?;
    let number = number.strip_suffix(".pdf")?;
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    // One that no machine counts to is in the way as any is.
    is_number.then(|| (number.parse().unwrap_or(usize::MAX), number.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_are_there_are_known_by_their_names() {
        let folder = tempfile::tempdir().unwrap();
        let all = folder.path().join("all.pdf");
        for other in [
            "all.pdf",
            "all-x.pdf",
            "all-.pdf",
            "all-1.csv",
            "ball-1.pdf",
        ] {
            fs::write(folder.path().join(other), "").unwrap();
            assert_eq!(there(&all), [] as [PathBuf; 0], "{other}");
        }
        let part = folder.path().join("all-07.pdf");
        fs::write(&part, "").unwrap();
        assert_eq!(there(&all), [part]);
    }
}
