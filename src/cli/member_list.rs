//! What `list` and `batch` have in common: how a member list is read, and what is told of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::{self, Read};
use std::path::Path;

use clap::Args;

use crate::batch::columns::{self, Columns, Headings, Mapping};
use crate::batch::judge::{Batch, Fitness, Verdict};
use crate::batch::table::{self, SkipReason, Table};
use crate::problem::{Cause, Problem, Severity};
use crate::strings::UiLang;

/// More than any list has; the same as of a file.
const MAX_BYTES: u64 = 256 << 20;

#[derive(Args)]
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
    /// case; repeatable, and the same field twice joins columns with a space; FIELD= uses none
    #[arg(long, value_name = "FIELD=COLUMN", allow_hyphen_values = true)]
    pub(super) map: Vec<String>,
    /// The row that has the headings, by its number, or none; found out without it
    #[arg(long, value_name = "ROW|none")]
    headings: Option<String>,
}

impl Reading {
    /// The table and its columns; `-` is standard input.
    pub(super) fn read(self, path: &Path) -> Result<(Table, Columns), Vec<Problem>> {
        let mut problems = Vec::new();
        let options = table::Options {
            sheet: self.sheet,
            encoding: self.encoding,
            delimiter: self.delimiter.and_then(|text| {
                let named = delimiter(&text);
                if named.is_none() {
                    let problem = Problem::error(format!("“{text}” is not one character"));
                    problems.push(problem.help("use , or ; or | or tab: --delimiter tab"));
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
    let name = "standard input";
    let cannot = |why: &str| Problem::error(format!("cannot read {name}: {why}"));
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| cannot(&error.to_string()))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(cannot(&format!("it has more than {} MB", MAX_BYTES >> 20))
            .help("divide the list into several files"));
    }
    table::from_bytes(name, bytes, options)
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
        Problem::error(format!("{} has no row {text} of headings", table.name))
            .help("give the number of a row that is not blank, or none: --headings none")
    })
}

/// Which columns are used for what, and which are not.
pub(super) fn head(table: &Table, columns: &Columns) -> String {
    let mut used = Vec::new();
    let mut unused = Vec::new();
    for (index, column) in columns.shown(table).into_iter().enumerate() {
        let heading = match column.heading.replace('\n', " ") {
            blank if blank.is_empty() => format!("column {}", index + 1),
            heading => heading,
        };
        let blank = column.heading.is_empty() && column.samples.is_empty();
        match column.field {
            Some(field) => {
                let how = match (column.spare, column.by_values) {
                    (true, _) => ", if there is no other",
                    (false, true) => ", by its values",
                    (false, false) => "",
                };
                used.push(format!("{heading} ({}{how})", field.name()));
            }
            None if column.hidden => unused.push(format!("{heading} (hidden)")),
            None if !blank => unused.push(heading),
            None => {}
        }
    }
    let line = |what: &str, columns: Vec<String>| {
        let columns = if columns.is_empty() {
            "none".to_owned()
        } else {
            columns.join(", ")
        };
        format!("columns {what}: {columns}\n")
    };
    format!("{}{}", line("used", used), line("not used", unused))
}

/// How many rows are what, and how many have which reason.
pub(super) fn counts<'a>(
    verdicts: impl Iterator<Item = &'a Verdict>,
    batch: &Batch<'_>,
    lang: UiLang,
) -> String {
    let mut states: BTreeMap<Fitness, usize> = BTreeMap::new();
    let mut reasons: BTreeMap<(Severity, String), (usize, String)> = BTreeMap::new();
    for verdict in verdicts {
        *states.entry(verdict.fitness).or_default() += 1;
        let mut counted = BTreeSet::new();
        for reason in &verdict.reasons {
            let key = (reason.severity, kind(reason));
            if !counted.insert(key.clone()) {
                continue;
            }
            let entry = reasons
                .entry(key)
                .or_insert_with(|| (0, reason.message(lang)));
            entry.0 += 1;
        }
    }
    let all: usize = states.values().sum();
    let count = |fitness| states.get(&fitness).copied().unwrap_or(0);
    let mut text = format!(
        "{all} rows: {} ready, {} to check, {} not ready\n",
        count(Fitness::Ready),
        count(Fitness::ToCheck),
        count(Fitness::NotReady)
    );
    let mut reasons: Vec<(Severity, usize, String)> = reasons
        .into_iter()
        .map(|((severity, _), (count, example))| (severity, count, example))
        .collect();
    reasons.sort_by_key(|(severity, count, _)| {
        (std::cmp::Reverse(*severity), std::cmp::Reverse(*count))
    });
    for (severity, count, example) in reasons {
        let state = match severity {
            Severity::Error => "not ready",
            Severity::Warning => "to check",
        };
        let such = if count > 1 { "such as: " } else { "" };
        let _ = writeln!(text, "{count:>7} {state}: {such}{example}");
    }
    let mut skipped: BTreeMap<String, usize> = BTreeMap::new();
    for one in &batch.table.skipped {
        *skipped
            .entry(skip_reason(one.reason).to_owned())
            .or_default() += 1;
    }
    for (_, why) in batch.not_people() {
        *skipped.entry(why.problem().message(lang)).or_default() += 1;
    }
    for (reason, count) in skipped {
        let _ = writeln!(text, "{count:>7} skipped: {reason}");
    }
    text
}

/// What problems are counted as one: the same cause with other arguments.
fn kind(problem: &Problem) -> String {
    match (&*problem.cause, problem.rule) {
        (_, Some(rule)) => rule.name().to_owned(),
        (Cause::Text(sentence), None) => sentence.clone(),
        (cause, None) => cause.code_and_arguments().0,
    }
}

/// Why something is no row.
pub(super) fn skip_reason(reason: SkipReason) -> &'static str {
    match reason {
        SkipReason::HiddenRow => "the row is hidden",
        SkipReason::FilteredRow => "the row is hidden by a filter",
        SkipReason::Group => "a group of contacts, nobody’s name",
    }
}
