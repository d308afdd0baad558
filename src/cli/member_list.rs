//! What `list` and `batch` have in common: how a member list is read, and what is printed about it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use clap::Args;

use super::{Failed, speaker, tell, ui_lang};
use crate::batch::columns::{self, Columns, Field, Headings, Mapping};
use crate::batch::judge::{Batch, Fitness};
use crate::batch::table::{self, SkipReason, Table};
use crate::batch::tally::Tally;
use crate::campaign::input;
use crate::problem::{CommandProblem, FileProblem, Problem, Severity, Why};
use crate::strings::say;

#[derive(Args, Clone)]
pub(super) struct Reading {
    /// The sheet of a spreadsheet; its first one that is shown without it
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The encoding of a text file (windows-1251); found out without it
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// What parts the cells of a text file: , ; | or tab; found out without it
    #[arg(long, value_name = "CHARACTER", allow_hyphen_values = true)]
    delimiter: Option<String>,
    /// Which column is which, by its heading, number or letter: name, first, last, street, house,
    /// postcode, town, region, country, address, address1 to address5, extra, place, words, lang,
    /// case, or unused; repeatable, and the same field twice joins columns with a space; FIELD= uses none
    #[arg(long, value_name = "FIELD=COLUMN", allow_hyphen_values = true)]
    pub(super) map: Vec<String>,
    /// The row that has the headings, by its number, or none; found out without it
    #[arg(long, value_name = "ROW|none")]
    headings: Option<String>,
}

impl Reading {
    /// The table and its columns; what is wrong with them is told.
    pub(super) fn read_or_tell(self, path: &Path) -> Result<(Table, Columns), Failed> {
        self.read(path).map_err(|problems| {
            tell(&problems);
            Failed
        })
    }

    /// The table and its columns; `-` is standard input.
    pub(super) fn read(self, path: &Path) -> Result<(Table, Columns), Vec<Problem>> {
        let mut problems = Vec::new();
        let options = table::Options {
            sheet: self.sheet,
            encoding: self.encoding,
            delimiter: self.delimiter.and_then(|text| {
                let named = delimiter(&text);
                if named.is_none() {
                    problems.push(Problem::error(CommandProblem::NotOneCharacter { text }));
                }
                named
            }),
        };
        let mut mapping = Mapping::new();
        for text in &self.map {
            problems.extend(columns::map(&mut mapping, text).err());
        }
        let table = if path == Path::new("-") {
            from_standard_input(&options)
        } else {
            table::read(path, &options)
        };
        let table = table.map_err(|problem| problems.push(problem)).ok();
        let headings = table.as_ref().and_then(|table| {
            let found = headings(self.headings.as_deref(), table);
            found.map_err(|problem| problems.push(problem)).ok()
        });
        match (table, headings) {
            (Some(table), Some(headings)) if problems.is_empty() => {
                let columns = Columns::with_headings(&table, &mapping, headings)?;
                Ok((table, columns))
            }
            _ => Err(problems),
        }
    }
}

fn delimiter(text: &str) -> Option<char> {
    match text.to_lowercase().as_str() {
        "tab" | "\\t" => Some('\t'),
        "comma" => Some(','),
        "semicolon" => Some(';'),
        "pipe" => Some('|'),
        _ => text.chars().next().filter(|_| text.chars().count() == 1),
    }
}

fn from_standard_input(options: &table::Options) -> Result<Table, Problem> {
    let name = say!(speaker(), "cli-standard-input");
    let bytes = input::read(Path::new("-"), table::MAX_BYTES).map_err(|error| {
        let path = name.clone();
        let why = Why::of(&error);
        Problem::error(FileProblem::Unreadable { path, why })
    })?;
    table::from_bytes(&name, bytes, options)
}

/// The row that `--headings` names, by its number in the file.
fn headings(text: Option<&str>, table: &Table) -> Result<Headings, Problem> {
    let Some(text) = text else {
        return Ok(Headings::Found);
    };
    if text.eq_ignore_ascii_case("none") {
        return Ok(Headings::None);
    }
    let found = text.parse().ok().and_then(|line: usize| {
        let mut rows = 0..table.len();
        rows.find(|index| table.row(*index).line() == line)
    });
    found.map(Headings::At).ok_or_else(|| {
        Problem::error(CommandProblem::NoHeadingsThere {
            path: table.name.clone(),
            row: text.to_owned(),
        })
    })
}

/// Which columns are used for what, and which are not.
pub(super) fn head(table: &Table, columns: &Columns) -> String {
    let mut used = Vec::new();
    let mut unused = Vec::new();
    for (index, column) in columns.shown(table).into_iter().enumerate() {
        let heading = match column.heading.replace('\n', " ") {
            blank if blank.is_empty() => say!(speaker(), "cli-list-column", number = index + 1),
            heading => heading,
        };
        let blank = column.heading.is_empty() && column.samples.is_empty();
        let name = column.field.map(Field::name);
        match name {
            Some(field) => used.push(match (column.spare, column.by_values) {
                (true, _) => say!(
                    speaker(),
                    "cli-list-spare",
                    heading = heading,
                    field = field
                ),
                (false, true) => {
                    say!(
                        speaker(),
                        "cli-list-by-values",
                        heading = heading,
                        field = field
                    )
                }
                (false, false) => {
                    say!(
                        speaker(),
                        "cli-list-field",
                        heading = heading,
                        field = field
                    )
                }
            }),
            None if column.hidden => {
                unused.push(say!(speaker(), "cli-list-hidden", heading = heading));
            }
            None if !blank => unused.push(heading),
            None => {}
        }
    }
    let listed = |columns: Vec<String>| match columns.join(", ") {
        none if none.is_empty() => say!(speaker(), "cli-list-none"),
        columns => columns,
    };
    let used = say!(speaker(), "cli-list-used", columns = listed(used));
    let unused = say!(speaker(), "cli-list-not-used", columns = listed(unused));
    format!("{used}\n{unused}\n")
}

/// How many rows are what, and how many have which reason.
pub(super) fn counts(tally: &Tally, batch: &Batch<'_>) -> String {
    let mut text = say!(
        speaker(),
        "cli-list-counts",
        all = tally.rows(),
        ready = tally.count(Fitness::Ready),
        check = tally.count(Fitness::ToCheck),
        refused = tally.count(Fitness::NotReady)
    );
    text.push('\n');
    for (severity, count, example) in tally.reasons() {
        let state = state(match severity {
            Severity::Error => Fitness::NotReady,
            Severity::Warning => Fitness::ToCheck,
        });
        // Of several letters each row may say it of another.
        let mut example = example.clone();
        example.about = None;
        let reason = example.message(ui_lang());
        let told = if count > 1 {
            say!(
                speaker(),
                "cli-list-reasons",
                state = state,
                reason = reason
            )
        } else {
            say!(speaker(), "cli-list-reason", state = state, reason = reason)
        };
        let _ = writeln!(text, "{count:>7} {told}");
    }
    let mut skipped: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for one in &batch.table.skipped {
        let told = skipped.entry(format!("{:?}", one.reason));
        told.or_insert_with(|| (0, skip_reason(one.reason))).0 += 1;
    }
    for (_, why) in batch.not_people() {
        let problem = why.problem();
        let (code, _) = problem.cause.code_and_arguments();
        let told = skipped.entry(code);
        told.or_insert_with(|| (0, problem.message(ui_lang()))).0 += 1;
    }
    for (count, reason) in skipped.into_values() {
        let told = say!(speaker(), "cli-list-skipped", reason = reason);
        let _ = writeln!(text, "{count:>7} {told}");
    }
    text
}

/// Whether a row can be made, in words.
pub(super) fn state(fitness: Fitness) -> String {
    match fitness {
        Fitness::Ready => say!(speaker(), "cli-list-ready"),
        Fitness::ToCheck => say!(speaker(), "cli-list-to-check"),
        Fitness::NotReady => say!(speaker(), "cli-list-not-ready"),
    }
}

/// Why something is no row.
pub(super) fn skip_reason(reason: SkipReason) -> String {
    match reason {
        SkipReason::HiddenRow => say!(speaker(), "cli-list-row-hidden"),
        SkipReason::FilteredRow => say!(speaker(), "cli-list-row-filtered"),
        SkipReason::Group => say!(speaker(), "cli-list-group"),
    }
}
