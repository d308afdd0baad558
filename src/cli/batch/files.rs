//! The files that a batch reads and writes.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use super::Options;
use crate::batch::columns::{Columns, Mapping};
use crate::batch::mail::Mail;
use crate::batch::make::{Into, Output};
use crate::batch::table::{self, Table};
use crate::cli::member_list::Reading;
use crate::cli::{has_ending, mail, ui_lang, wrong_ending};
use crate::problem::{CommandProblem, FileProblem, Problem};
use crate::store::folders;

/// A list as it was read, and how long that took.
pub(super) type Listed = (Result<(Table, Columns), Vec<Problem>>, Duration);

/// A list that is read while the pack is.
pub(super) struct Beside(Option<JoinHandle<Listed>>);

impl Beside {
    /// Begins to read it. What is typed is waited for only once all else is known to be right.
    pub(super) fn begin(senders: Option<&Path>, reading: &Reading) -> Self {
        let path = senders.filter(|path| *path != Path::new("-"));
        let begun = path.and_then(|path| {
            let (path, reading) = (path.to_owned(), reading.clone());
            let read = move || listed(Some(&path), reading);
            thread::Builder::new().spawn(read).ok()
        });
        Self(begun)
    }

    /// The list, read now where it was not before.
    pub(super) fn list(self, senders: Option<&Path>, reading: Reading) -> Listed {
        let begun = self.0.and_then(|begun| begun.join().ok());
        begun.unwrap_or_else(|| listed(senders, reading))
    }
}

/// Reads the list of this name, or else a list of nobody.
fn listed(senders: Option<&Path>, reading: Reading) -> Listed {
    let start = Instant::now();
    let list = match senders {
        Some(path) => reading.read(path),
        None => table::from_bytes("", b"Name".to_vec(), &table::Options::default())
            .map_err(|problem| vec![problem])
            .and_then(|table| {
                let columns = Columns::of(&table, &Mapping::new())?;
                Ok((table, columns))
            }),
    };
    (list, start.elapsed())
}

/// The files that the options name.
pub(super) struct Files {
    output: Option<PathBuf>,
    each: Option<PathBuf>,
    pub(super) cards: Option<PathBuf>,
    manifest: Option<PathBuf>,
    failed: Option<PathBuf>,
    senders: Option<PathBuf>,
    prices: Option<PathBuf>,
}

impl Files {
    pub(super) fn of(options: &mut Options) -> Self {
        Self {
            output: options.output.take(),
            each: options.each.take(),
            cards: options.cards.take(),
            manifest: options.manifest.take(),
            failed: options.failed.take(),
            senders: options.senders.clone(),
            prices: options.prices.clone(),
        }
    }

    /// Refuses outputs that need a list where only handouts are made.
    pub(super) fn without_letters(&self, mail: &Mail) -> Option<Problem> {
        let of_letters = [
            &self.output,
            &self.each,
            &self.cards,
            &self.manifest,
            &self.failed,
            &self.prices,
        ];
        let path = of_letters
            .into_iter()
            .flatten()
            .chain(mail.paths())
            .next()?;
        let path = path.display().to_string();
        Some(Problem::error(CommandProblem::NoList { path }))
    }

    /// What is to be written where; two things under one name are refused, and so is anything in
    /// the place of the list itself.
    pub(super) fn output(
        self,
        per_file: Option<NonZeroUsize>,
        [duplex, tagged, replaces]: [bool; 3],
        names: String,
        mails: bool,
        mail: &mail::Sent,
    ) -> Result<Output, Vec<Problem>> {
        let mut problems = Vec::new();
        let endings = [
            (&self.output, "pdf"),
            (&self.cards, "pdf"),
            (&self.manifest, "csv"),
            (&self.failed, "csv"),
        ];
        let endings = endings
            .into_iter()
            .filter_map(|(path, ending)| Some((path.as_ref()?, ending)))
            .chain(mail.paths().map(|path| (path, "pdf")));
        for (path, ending) in endings {
            if !has_ending(path, ending) {
                problems.push(wrong_ending(path, [ending]));
            }
        }
        let all = [
            &self.output,
            &self.cards,
            &self.manifest,
            &self.failed,
            &self.senders,
            &self.prices,
        ];
        let all: Vec<&PathBuf> = all.into_iter().flatten().chain(mail.paths()).collect();
        let places: Vec<PathBuf> = all.iter().map(|path| folders::resolved(path)).collect();
        for (index, path) in all.iter().enumerate() {
            if places[..index].contains(&places[index]) {
                let path = path.display().to_string();
                problems.push(Problem::error(FileProblem::NamedTwice { path }));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let into = match (self.each, self.output) {
            (Some(path), _) => Into::Folder { path, names, mails },
            (None, path) => Into::File {
                path: path.unwrap_or_default(),
                per_file: per_file.map(NonZeroUsize::get),
            },
        };
        Ok(Output {
            ui_lang: ui_lang(),
            into,
            replaces,
            earlier: None,
            duplex,
            tagged,
            cards: self.cards,
            manifest: self.manifest,
            failed: self.failed,
        })
    }
}
