//! What the signing table does outside: prints the letters through a batch, as the command line
//! does, and finds the evenings that nobody ended.

use crate::strings::UiLang;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::stall::{self, EveningTold, Unended};
use crate::batch::Unwatched;
use crate::batch::columns::{Columns, Entry, Mapping};
use crate::batch::judge::Batch;
use crate::batch::make::{Into, Output, Stopped, make};
use crate::batch::table::{Options, from_bytes};
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::{Problem, TextFile};
use crate::store::evening::{self, Person};
use crate::store::{folders, letter_file};

/// The evenings that nobody ended, as far as this pack has their letter.
pub(super) fn left(state: &Path, campaign: &Campaign) -> Vec<Unended> {
    let found = evening::left(state).into_iter();
    found
        .filter(|(_, evening)| !evening.people.is_empty())
        .filter_map(|(folder, evening)| {
            let file = TextFile::new(folder.display().to_string(), evening.letter);
            let (draft, _) = letter_file::from_text(&file, campaign).ok()?;
            Some(Unended {
                draft,
                people: evening.people,
                printed: evening.printed,
                folder,
            })
        })
        .collect()
}

/// Writes the letters of these people as one PDF, with a manifest in which they are unsigned.
pub(super) fn print(
    campaign: &Campaign,
    draft: &Draft,
    people: &[Person],
    today: Date,
    folder: &Path,
) -> Result<EveningTold, String> {
    let told = |problems: Vec<Problem>| {
        let messages: Vec<String> = problems
            .iter()
            .map(|one| one.message(UiLang::ENGLISH))
            .collect();
        messages.join("; ")
    };
    folders::make(folder).map_err(|error| error.to_string())?;
    // The people are the batch's rows: what each typed stands in for a line of the list.
    let list = format!("Name\n{}", "-\n".repeat(people.len()));
    let table = from_bytes("evening.csv", list.into_bytes(), &Options::default());
    let table = table.map_err(|problem| problem.message(UiLang::ENGLISH))?;
    let columns = Columns::of(&table, &Mapping::new()).map_err(told)?;
    let entries = people.iter().enumerate().map(|(index, person)| {
        let entry = Entry {
            sender: stall::sender(person),
            words: person.words.clone(),
            lang: String::new(),
            cases: Vec::new(),
        };
        (columns.first + index, entry)
    });
    let edits: BTreeMap<usize, Entry> = entries.collect();
    let batch = Batch {
        campaign,
        draft: draft.clone(),
        today,
        table: &table,
        columns: &columns,
        edits,
    };
    let stem = free(folder);
    let path = folder.join(format!("{stem}.pdf"));
    let output = Output {
        into: Into::File {
            path: path.clone(),
            per_file: None,
        },
        duplex: false,
        manifest: Some(folder.join(format!("{stem}.csv"))),
        failed: None,
        tagged: false,
        ui_lang: UiLang::ENGLISH,
    };
    match make(&batch, &batch.rows(), &output, 1, &Unwatched) {
        Ok(summary) => Ok(EveningTold::Printed {
            path,
            failed: summary.failed.len(),
        }),
        Err(Stopped::Problems(problems)) => Err(told(problems)),
        Err(Stopped::Nothing(summary)) => Err(summary
            .failed
            .first()
            .map(|(_, verdict)| verdict.why(UiLang::ENGLISH))
            .unwrap_or_default()),
        Err(Stopped::Cancelled) => Err(String::new()),
    }
}

/// A name that no file of the evening has yet.
fn free(folder: &Path) -> String {
    let names = (1..).map(|number| format!("letters-{number}"));
    let mut free = names.filter(|name| !folder.join(format!("{name}.pdf")).exists());
    free.next().unwrap_or_default()
}

/// Where the evening is kept: among what the program remembers, or where the system keeps what
/// passes.
pub(super) fn folder(state: Option<&Path>) -> PathBuf {
    match state {
        Some(state) => evening::folder(state),
        None => evening::folder(&std::env::temp_dir().join("entreaty")),
    }
}
