//! The texts of a pack as a table for translators, a row a text and a column a language, and what
//! such a table changes when it comes back.
//!
//! A table never changes the first language, which a second reader compared with the sources, and
//! an empty cell takes nothing away.

use std::collections::BTreeMap;

use super::report::Csv;
use super::table::Table;
use crate::campaign::Lang;
use crate::campaign::amend::{Entry, EntryIndex, NodeKind, Sheet, Value, set};
use crate::campaign::files::has_claims;
use crate::campaign::load::Files;
use crate::problem::{BatchProblem, Problem, did_you_mean};

/// The headings before those of the languages.
const KEYS: [&str; 3] = ["file", "id", "text"];

/// What a table that came back would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// In the order of the table.
    pub changes: Vec<TextChange>,
    /// What is wrong with the table, each with its row.
    pub problems: Vec<Problem>,
}

/// A text that would change.
#[derive(Clone, Debug, PartialEq)]
pub struct TextChange {
    /// The row that says so.
    pub row: usize,
    /// The pack's file.
    pub file: String,
    /// The kind of entry in it; none where the file is one.
    pub kind: Option<&'static str>,
    /// The place of the entry among those.
    pub index: usize,
    /// Its id.
    pub id: String,
    /// The path of the text in it, with its language.
    pub path: String,
    /// The language.
    pub lang: Lang,
    /// What stands there now.
    pub before: String,
    /// What the table says.
    pub after: String,
    /// Whether it is lines, not one text.
    pub is_lines: bool,
}

impl TextChange {
    /// The file's text with the change; the seal of the translation goes with what it was about.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn make(&self, text: &str) -> Result<String, Problem> {
        let at = EntryIndex {
            kind: self.kind,
            index: self.index,
        };
        let value = if self.is_lines {
            let lines = self.after.lines().map(|line| line.trim().to_owned());
            Value::Texts(lines.collect())
        } else {
            Value::Text(self.after.clone())
        };
        let done = set(&self.file, text, at, &self.path, &value)?;
        let seal = format!("reviewed.{}", self.lang);
        set(&self.file, &done, at, &seal, &Value::Nothing)
    }
}

/// A text of the pack in its languages.
struct Row {
    file: String,
    kind: Option<&'static str>,
    index: usize,
    id: String,
    path: String,
    is_lines: bool,
    texts: BTreeMap<Lang, String>,
}

/// The kinds of entries in a file; nothing if it has no texts.
fn kinds(file: &str) -> &'static [Option<&'static str>] {
    match file {
        "pack.toml" => &[None],
        "recommendations.toml" => &[Some("recommendation")],
        "passages.toml" => &[Some("passage")],
        "addressees.toml" => &[Some("addressee")],
        "sources.toml" => &[Some("source")],
        "figures.toml" => &[Some("figure")],
        "people.toml" => &[Some("group"), Some("mentioned")],
        _ if has_claims(file) => &[Some("claim")],
        _ if file.starts_with("cases/") && file.ends_with("toml") => &[None],
        _ => &[],
    }
}

/// All texts, in the order of the files.
fn rows(files: &Files, languages: &[Lang]) -> Vec<Row> {
    let mut found: Vec<Row> = Vec::new();
    for (file, content) in files {
        let text = std::str::from_utf8(content).unwrap_or_default();
        let text = text.trim_start_matches('\u{feff}');
        for kind in kinds(file) {
            let Ok(sheet) = Sheet::read(file, text, *kind) else {
                continue;
            };
            for (index, entry) in sheet.entries.iter().enumerate() {
                texts_of(file, (*kind, index), entry, languages, &mut found);
            }
        }
    }
    found
}

fn texts_of(
    file: &str,
    (kind, index): (Option<&'static str>, usize),
    entry: &Entry,
    languages: &[Lang],
    found: &mut Vec<Row>,
) {
    let first = found.len();
    for node in &entry.nodes {
        let Some((path, code)) = node.path.rsplit_once('.') else {
            continue;
        };
        let Some(lang) = languages.iter().find(|lang| lang.code() == code) else {
            continue;
        };
        let (said, is_lines) = match &node.what {
            NodeKind::Text(text) if !path.starts_with("reviewed") => (text.clone(), false),
            NodeKind::Array => (entry.list(&node.path).join("\n"), true),
            _ => continue,
        };
        let known = found[first..].iter().position(|row| row.path == path);
        let at = first + known.unwrap_or(found.len() - first);
        if known.is_none() {
            found.push(Row {
                file: file.to_owned(),
                kind,
                index,
                id: entry.text("id").to_owned(),
                path: path.to_owned(),
                is_lines,
                texts: BTreeMap::new(),
            });
        }
        found[at].texts.insert(lang.clone(), said);
    }
}

/// The table of all texts, for a spreadsheet: what it would read as a formula begins with an
/// apostrophe.
pub fn write(files: &Files, languages: &[Lang]) -> Vec<u8> {
    let mut table = Csv::new();
    let codes = languages.iter().map(Lang::code);
    table.row(KEYS.into_iter().chain(codes));
    for row in rows(files, languages) {
        let texts = languages.iter().map(|lang| row.texts.get(lang));
        let texts = texts.map(|text| text.map_or("", String::as_str));
        table.row(
            [row.file.as_str(), &row.id, &row.path]
                .into_iter()
                .chain(texts),
        );
    }
    // Spreadsheets take a file without this mark for another encoding.
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(table.bytes());
    bytes
}

/// What a table that came back would change in these files.
pub fn read(table: &Table, files: &Files, languages: &[Lang]) -> Import {
    let mut import = Import::default();
    let list = || table.name.clone();
    let headings: Vec<String> = (0..64)
        .map(|at| table.row(0).cell(at).trim().to_lowercase())
        .collect();
    let column = |name: &str| headings.iter().position(|heading| heading == name);
    let keys = KEYS.map(column);
    let [Some(file), Some(id), Some(path)] = keys else {
        let problem = BatchProblem::NoTextTable { list: list() };
        import.problems.push(Problem::error(problem));
        return import;
    };
    let is_known = |heading: &&String| {
        let name = heading.as_str();
        !name.is_empty() && column(name).is_some_and(|at| ![file, id, path].contains(&at))
    };
    for heading in headings.iter().filter(is_known) {
        if !languages.iter().any(|lang| lang.code() == heading) {
            let heading = heading.clone();
            let problem = BatchProblem::NoLanguageOfPack { heading };
            import.problems.push(Problem::warning(problem));
        }
    }
    let all = rows(files, languages);
    let key_of = |row: &Row| (row.file.clone(), row.id.clone(), row.path.clone());
    let known: BTreeMap<(String, String, String), &Row> =
        all.iter().map(|row| (key_of(row), row)).collect();
    let mut seen: BTreeMap<(&str, &str, &str), usize> = BTreeMap::new();
    for index in 1..table.len() {
        let cells = table.row(index);
        let line = cells.line();
        let key = (cells.cell(file), cells.cell(id), cells.cell(path));
        let owned = (key.0.to_owned(), key.1.to_owned(), key.2.to_owned());
        let Some(row) = known.get(&owned) else {
            let problem = BatchProblem::NoSuchText {
                list: list(),
                row: line,
                text: key.2.to_owned(),
                id: key.1.to_owned(),
                file: key.0.to_owned(),
            };
            let ids = all.iter().filter(|row| row.file == key.0);
            let meant = did_you_mean(key.1, ids.map(|row| row.id.as_str()));
            let meant = meant.filter(|meant| *meant != key.1);
            import.problems.push(Problem::error(problem).suggest(meant));
            continue;
        };
        if let Some(first) = seen.insert(key, line) {
            let problem = BatchProblem::TextTwice {
                list: list(),
                row: line,
                first,
            };
            import.problems.push(Problem::error(problem));
            continue;
        }
        for (at, lang) in languages.iter().enumerate() {
            let Some(column) = column(lang.code()) else {
                continue;
            };
            let before = row.texts.get(lang).cloned().unwrap_or_default();
            let after = said(cells.cell(column), row.is_lines);
            if after.is_empty() || after == said(&before, row.is_lines) {
                continue;
            }
            if at == 0 {
                let problem = BatchProblem::FirstLanguage {
                    list: list(),
                    row: line,
                    lang: lang.to_string(),
                };
                import.problems.push(Problem::warning(problem));
                continue;
            }
            import.changes.push(TextChange {
                row: line,
                file: row.file.clone(),
                kind: row.kind,
                index: row.index,
                id: row.id.clone(),
                path: format!("{}.{lang}", row.path),
                lang: lang.clone(),
                before,
                after,
                is_lines: row.is_lines,
            });
        }
    }
    import
}

/// A cell as a text is written: on one line, unless it is lines.
fn said(cell: &str, is_lines: bool) -> String {
    if is_lines {
        let lines = cell.lines().map(str::trim);
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    } else {
        cell.split(['\r', '\n'])
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ")
            .trim()
            .to_owned()
    }
}

#[cfg(test)]
mod tests;
