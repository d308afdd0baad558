//! A sheet of an Excel workbook, cell by cell: a workbook may claim a million columns.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::{MAX_COLUMNS, MAX_UNPACKED, Options, Source, Table};
use crate::problem::{Problem, did_you_mean};

/// Unpacked, of a part that describes a workbook and holds nothing of its sheets.
const MAX_ABOUT: u64 = 10 << 20;
/// Folders and files of what grows with the sheets, or is never read.
const BULKY: &[&str] = &[
    "worksheets",
    "chartsheets",
    "pivotcache",
    "calcchain.xml",
    "sharedstrings.xml",
    "media",
    "drawings",
    "charts",
    "embeddings",
    "model",
];
/// Far more than what a list says in different words; spreadsheets keep each text once.
const MAX_STRINGS: u64 = 10_000_000;
/// Spreadsheets have 65 490, and as many styles that formats are made of.
const MAX_FORMATS: usize = 200_000;
/// In bytes, of the name of a font, a format of numbers or the place of a part: the library keeps
/// a copy of it for each that refers to it.
const MAX_ATTRIBUTE: usize = 2_000;

/// A spreadsheet that cannot be read as one.
pub(super) fn unreadable(name: &str, why: &str) -> Problem {
    Problem::error(format!("cannot read {name}: {why}"))
        .help("open it in a spreadsheet program and save it again, or save it as .csv")
}

/// Reads the sheet into the table.
pub(super) fn read(bytes: Vec<u8>, options: &Options, table: &mut Table) -> Result<(), Problem> {
    let name = table.name.clone();
    let cannot = |why: String| unreadable(&name, &why);
    measure(&bytes, most_of).map_err(|error| cannot(error.to_string()))?;
    inspect(&bytes).map_err(|error| cannot(error.to_string()))?;
    let mut book: Xlsx<_> =
        Xlsx::new(Cursor::new(bytes)).map_err(|error| cannot(error.to_string()))?;
    let all = book.sheet_names();
    let sheet = choose(&name, &all, options.sheet.as_deref())?;
    let mut cells = book
        .worksheet_cells_reader(&sheet)
        .map_err(|error| cannot(error.to_string()))?;
    let formats: Vec<Option<usize>> = cells
        .styles()
        .iter()
        .map(|style| {
            let format = style.number_format.as_ref()?;
            zeros(&format.format_code)
        })
        .collect();
    let mut row: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some((cell, style)) = cells
        .next_cell_with_style_id()
        .map_err(|error| cannot(error.to_string()))?
    {
        let (line, column) = cell.get_position();
        let column = column as usize;
        if line != at {
            table.push(at as usize + 1, row.iter().map(String::as_str))?;
            row.clear();
            at = line;
        }
        let text = shown(cell.get_value(), formats.get(style).copied().flatten());
        if text.is_empty() {
            continue;
        }
        if column >= MAX_COLUMNS {
            return Err(cannot(format!(
                "row {} has more than {MAX_COLUMNS} columns",
                line + 1
            )));
        }
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    table.push(at as usize + 1, row.iter().map(String::as_str))?;
    table.source = Source::Sheet { name: sheet, all };
    Ok(())
}

/// The sheet asked for; else the first.
pub(super) fn choose(file: &str, all: &[String], asked: Option<&str>) -> Result<String, Problem> {
    let names = || all.iter().map(String::as_str);
    let Some(asked) = asked else {
        let first = all.first().cloned();
        return first.ok_or_else(|| Problem::error(format!("{file} has no sheet")));
    };
    let found = names().find(|name| name.trim() == asked.trim());
    let found = found.or_else(|| names().find(|name| name.to_lowercase() == asked.to_lowercase()));
    found.map(str::to_owned).ok_or_else(|| {
        let problem = Problem::error(format!("{file} has no sheet “{asked}”"));
        match did_you_mean(asked, names()) {
            Some(near) => problem.help(format!("did you mean “{near}”?")),
            None => problem.help(format!("there are: {}", all.join(", "))),
        }
    })
}

/// Unpacks everything once into nothing: a small file that unpacks to more than any list has, or
/// that has a part larger than `most` of its name, is refused before anybody keeps it.
pub(super) fn measure(bytes: &[u8], most: impl Fn(&str) -> u64) -> io::Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut left = MAX_UNPACKED;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = entry.name()?.into_owned();
        let most = most(&name);
        let size = io::copy(&mut entry.take(left.min(most + 1)), &mut io::sink())?;
        left -= size;
        if left == 0 {
            let most = MAX_UNPACKED >> 20;
            return Err(io::Error::other(format!(
                "it unpacks to more than {most} MB"
            )));
        }
        if size > most {
            let most = most >> 20;
            return Err(io::Error::other(format!(
                "its part {} unpacks to more than {most} MB",
                name.escape_debug()
            )));
        }
    }
    Ok(())
}

/// The name of a part as the library looks for it.
fn plain_name(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

fn is_bulky(name: &str) -> bool {
    plain_name(name).split('/').any(|part| BULKY.contains(&part))
        // Whichever folder the workbook says that it is in, these describe it.
        && !["/styles.xml", "/theme1.xml"].iter().any(|end| plain_name(name).ends_with(end))
}

fn most_of(name: &str) -> u64 {
    if is_bulky(name) {
        MAX_UNPACKED
    } else {
        MAX_ABOUT
    }
}

/// Looks for numbers that the library makes room for at once, and for words that it copies.
fn inspect(bytes: &[u8]) -> io::Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    for index in 0..archive.len() {
        let entry = archive.by_index(index)?;
        let name = plain_name(&entry.name()?);
        let look = if name.ends_with("sharedstrings.xml") {
            Part::Strings
        } else if name.ends_with("styles.xml") {
            Part::Styles
        } else if name == "_rels/.rels" {
            Part::Root
        } else if name.rsplit('.').next() == Some("rels") && !is_bulky(&name) {
            Part::Links
        } else {
            continue;
        };
        look_into(look, BufReader::new(entry.take(MAX_UNPACKED))).map_err(io::Error::other)?;
    }
    Ok(())
}

/// A part of a workbook that is looked into before the library reads it.
#[derive(Clone, Copy)]
enum Part {
    /// The texts of all sheets.
    Strings,
    /// Fonts and formats.
    Styles,
    /// Where the workbook is.
    Root,
    /// Where its parts are.
    Links,
}

fn look_into(part: Part, source: impl BufRead) -> Result<(), String> {
    let mut reader = quick_xml::Reader::from_reader(source);
    // As lenient as the library, so that nothing stands beyond what is looked at.
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    let mut buffer = Vec::new();
    let (mut said, mut strings, mut formats) = (0, 0, 0);
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(tag)) => match (part, tag.local_name().as_ref()) {
                (Part::Strings, "sst") => said = said_count(&tag).max(said),
                (Part::Strings, "si") => strings += 1,
                (Part::Strings, _) => {}
                (Part::Styles, name) => {
                    formats += usize::from(name == "xf");
                    short_attributes(&tag)?;
                }
                (Part::Root, _) => {
                    short_attributes(&tag)?;
                    outside_sheets(&tag)?;
                }
                (Part::Links, _) => short_attributes(&tag)?,
            },
            // Whatever is wrong here the library finds too, and says.
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
        if strings.max(said) > MAX_STRINGS {
            return Err(format!("it has more than {MAX_STRINGS} different texts"));
        }
        if formats > MAX_FORMATS {
            return Err(format!("it has more than {MAX_FORMATS} formats of cells"));
        }
        buffer.clear();
    }
}
/// How many texts there are, as the file says: the library makes room for as many at once.
fn said_count(tag: &BytesStart<'_>) -> u64 {
    let mut attributes = tag.attributes();
    let counts = attributes
        .with_checks(false)
        .flatten()
        .filter(|attribute| attribute.key.as_ref() == "uniqueCount")
        .map(|attribute| {
            let digits = attribute.value.chars().filter(char::is_ascii_digit);
            let digits: String = digits.collect();
            // What is longer than any number is too much.
            digits
                .parse()
                .unwrap_or(if digits.is_empty() { 0 } else { u64::MAX })
        });
    counts.max().unwrap_or(0)
}

fn short_attributes(tag: &BytesStart<'_>) -> Result<(), String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    match attributes.find(|attribute| attribute.value.len() > MAX_ATTRIBUTE) {
        Some(long) => {
            let begin: String = long.value.chars().take(20).collect();
            Err(format!("it has a name that is too long (“{begin}…”)"))
        }
        None => Ok(()),
    }
}

/// The workbook itself stands where no part may be large.
fn outside_sheets(tag: &BytesStart<'_>) -> Result<(), String> {
    let mut attributes = tag.attributes();
    let attributes: Vec<_> = attributes.with_checks(false).flatten().collect();
    let values = |key: &'static str| {
        let of_key = attributes.iter().filter(move |one| one.key.as_ref() == key);
        of_key.map(|one| &*one.value)
    };
    let among = |target: &str| {
        let target = quick_xml::escape::unescape(target);
        target.is_ok_and(|target| is_bulky(&target))
    };
    if values("Type").any(|of| of.ends_with("/officeDocument")) && values("Target").any(among) {
        return Err("its workbook stands among its sheets".to_owned());
    }
    Ok(())
}

/// How many digits a number format of zeros alone asks for (`000000`: a postcode).
fn zeros(format: &str) -> Option<usize> {
    let format = format.trim_matches('"');
    (format.len() > 1 && format.bytes().all(|b| b == b'0')).then_some(format.len())
}

/// A cell as the spreadsheet shows it.
fn shown(cell: &DataRef<'_>, zeros: Option<usize>) -> String {
    match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => format!("{number:0width$}", width = zeros.unwrap_or(0)),
        DataRef::Float(number) if zeros.is_some() => {
            format!("{number:0width$.0}", width = zeros.unwrap_or(0))
        }
        DataRef::Float(number) => number_as_shown(*number),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(time) => number_as_shown(time.as_f64()),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A number to the fifteen digits that spreadsheets calculate with: `7`, not
/// `7.0000000000000009`.
pub(super) fn number_as_shown(number: f64) -> String {
    let short: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{short}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_a_spreadsheet_shows_them() {
        for (number, text) in [
            (7.0_f64.next_up(), "7"),
            (10_000.0, "10000"),
            (0.1 + 0.2, "0.3"),
            (12.5, "12.5"),
            (-3.0, "-3"),
        ] {
            assert_eq!(number_as_shown(number), text);
        }
        assert_eq!(shown(&DataRef::Float(10_000.0), zeros("000000")), "010000");
        assert_eq!(zeros("0.00"), None);
    }
}
