//! What an Excel workbook says of its sheets: their names, texts and number formats. Elements are
//! known by their names without prefix or namespace: the strict dialect has others.

use std::collections::HashMap;
use std::io::BufRead;
use std::rc::Rc;

use quick_xml::events::Event;

use super::archive::Archive;
use super::format::Format;
use super::xml::{MAX_PIECE, Xml, attribute, is_set, long_piece, referred};
use crate::problem::SheetFault;

/// Far more than anybody leafs through.
pub(super) const MAX_SHEETS: usize = 10_000;
/// Far more than what a list says in different words; workbooks keep each text once.
const MAX_STRINGS: u64 = 10_000_000;
/// Spreadsheets have 65 490.
const MAX_FORMATS: usize = 200_000;

/// A workbook without its sheets' cells.
pub(super) struct Workbook {
    pub(super) sheets: Vec<Sheet>,
    /// Whether days are counted from 1904, as on old Macs.
    pub(super) from_1904: bool,
    pub(super) strings: Strings,
    /// The number format of each style of a cell.
    pub(super) formats: Vec<Rc<Format>>,
    /// Which of them are struck through.
    pub(super) struck: Vec<bool>,
}

/// A sheet and where it stands.
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// The name of its part.
    pub(super) part: String,
}

/// The texts of all sheets, one after the other.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)?,
            None => 0,
        };
        self.text.get(start..*self.ends.get(index)?)
    }
}

/// A link from one part to another.
struct Link {
    id: String,
    kind: String,
    part: String,
}

impl Workbook {
    pub(super) fn read(archive: &mut Archive) -> Result<Self, SheetFault> {
        let root = links(archive, "")?;
        let main = root.iter().find(|link| link.kind == "officeDocument");
        let main = main.map_or("xl/workbook.xml", |link| &link.part).to_owned();
        if !archive.has(&main) {
            return Err(SheetFault::NoWorkbook);
        }
        let links = links(archive, &main)?;
        let mut book = Self {
            sheets: Vec::new(),
            from_1904: false,
            strings: Strings::default(),
            formats: Vec::new(),
            struck: Vec::new(),
        };
        book.sheets(archive.description(&main)?, &links)?;
        // Some programs link to neither and mean the usual ones.
        let (folder, _) = main.rsplit_once('/').unwrap_or(("", &main));
        let of_kind = |kind: &str, usual: &str| {
            let link = links.iter().find(|link| link.kind == kind);
            link.map_or_else(|| resolve(folder, usual), |link| link.part.clone())
        };
        let strings = of_kind("sharedStrings", "sharedStrings.xml");
        if archive.has(&strings) {
            book.strings(archive.xml(&strings)?)?;
        }
        let styles = of_kind("styles", "styles.xml");
        if archive.has(&styles) {
            book.styles(archive.description(&styles)?)?;
        }
        Ok(book)
    }

    fn sheets(&mut self, mut xml: Xml<impl BufRead>, links: &[Link]) -> Result<(), SheetFault> {
        xml.each_tag(|tag| {
            match tag.local_name().as_ref() {
                "workbookPr" => self.from_1904 = is_set(tag, "date1904").unwrap_or(false),
                "sheet" => {
                    let id = attribute(tag, "id").unwrap_or_default();
                    // A sheet may also be a chart or a dialog.
                    let Some(link) = links.iter().find(|link| link.id == id) else {
                        return Ok(());
                    };
                    if link.kind == "worksheet" {
                        let state = attribute(tag, "state").unwrap_or_default();
                        self.sheets.push(Sheet {
                            name: attribute(tag, "name").unwrap_or_default(),
                            hidden: matches!(state.as_str(), "hidden" | "veryHidden"),
                            part: link.part.clone(),
                        });
                    }
                    if self.sheets.len() > MAX_SHEETS {
                        return Err(SheetFault::Sheets { most: MAX_SHEETS });
                    }
                }
                _ => {}
            }
            Ok(())
        })
    }

    fn strings(&mut self, mut xml: Xml<impl BufRead>) -> Result<(), SheetFault> {
        let strings = &mut self.strings;
        let too_many = || Err(SheetFault::Texts { most: MAX_STRINGS });
        let mut reading = Text::default();
        loop {
            match xml.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "sst" => {
                    let said = attribute(&tag, "uniqueCount").unwrap_or_default();
                    let digits: String = said.chars().filter(char::is_ascii_digit).collect();
                    // What is longer than any number is too much.
                    if digits.parse().unwrap_or(u64::MAX) > MAX_STRINGS && !digits.is_empty() {
                        return too_many();
                    }
                }
                Event::Start(tag) => reading.start(tag.local_name().as_ref()),
                Event::End(tag) if tag.local_name().as_ref() == "si" => {
                    push_unescaped(&reading.take(), &mut strings.text);
                    strings.ends.push(strings.text.len());
                    if strings.ends.len() as u64 > MAX_STRINGS {
                        return too_many();
                    }
                }
                Event::End(tag) => reading.end(tag.local_name().as_ref()),
                Event::Text(text) => reading.say(&text)?,
                Event::CData(text) => reading.say(&text)?,
                Event::GeneralRef(name) => reading.say(&referred(&name))?,
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn styles(&mut self, mut xml: Xml<impl BufRead>) -> Result<(), SheetFault> {
        let mut codes: HashMap<u32, Rc<Format>> = HashMap::new();
        let (mut of_cells, mut of_fonts) = (false, false);
        let mut struck: Vec<bool> = Vec::new();
        xml.each_tag(|tag| {
            let number = |name: &str| attribute(tag, name).and_then(|id| id.parse::<u32>().ok());
            match tag.local_name().as_ref() {
                "numFmt" => {
                    if let (Some(id), Some(code)) =
                        (number("numFmtId"), attribute(tag, "formatCode"))
                    {
                        codes.insert(id, Rc::new(Format::of(&code)));
                    }
                }
                "fonts" => of_fonts = true,
                "font" if of_fonts => struck.push(false),
                "strike" if of_fonts => {
                    let is_off = attribute(tag, "val").is_some_and(|on| on == "0" || on == "false");
                    if let Some(font) = struck.last_mut() {
                        *font = !is_off;
                    }
                }
                "fills" | "borders" => of_fonts = false,
                "cellXfs" => of_cells = true,
                "cellStyleXfs" | "cellStyles" | "dxfs" => (of_cells, of_fonts) = (false, false),
                "xf" if of_cells => {
                    let id = number("numFmtId").unwrap_or(0);
                    let format = codes
                        .entry(id)
                        .or_insert_with(|| Rc::new(Format::built_in(id)));
                    self.formats.push(Rc::clone(format));
                    let font = number("fontId").and_then(|font| usize::try_from(font).ok());
                    let is_struck = font.and_then(|font| struck.get(font).copied());
                    self.struck.push(is_struck.unwrap_or(false));
                }
                _ => {}
            }
            if self.formats.len().max(codes.len()).max(struck.len()) > MAX_FORMATS {
                return Err(SheetFault::Formats { most: MAX_FORMATS });
            }
            Ok(())
        })
    }
}

/// The links of a part, or of the whole archive for a part without a name. What links outside of
/// the archive leads nowhere.
fn links(archive: &mut Archive, part: &str) -> Result<Vec<Link>, SheetFault> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let rels = format!("{folder}/_rels/{name}.rels");
    let mut links = Vec::new();
    if !archive.has(&rels) {
        return Ok(links);
    }
    archive.description(&rels)?.each_tag(|tag| {
        if tag.local_name().as_ref() == "Relationship" {
            let kind = attribute(tag, "Type").unwrap_or_default();
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            let target = attribute(tag, "Target").unwrap_or_default();
            links.push(Link {
                id: attribute(tag, "Id").unwrap_or_default(),
                kind,
                part: resolve(folder, &target),
            });
        }
        Ok(())
    })?;
    Ok(links)
}

/// The name of a part from the folder that links to it.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(path.pop()),
            step => path.push(step),
        }
    }
    path.join("/")
}

/// A text as it is read: of its runs all letters, of a reading that stands above it none.
#[derive(Default)]
pub(super) struct Text {
    said: String,
    collects: bool,
    above: bool,
}

impl Text {
    pub(super) fn start(&mut self, tag: &str) {
        match tag {
            "rPh" => self.above = true,
            "t" => self.collects = !self.above,
            _ => {}
        }
    }

    pub(super) fn end(&mut self, tag: &str) {
        match tag {
            "rPh" => self.above = false,
            "t" => self.collects = false,
            _ => {}
        }
    }

    /// Adds to the text, which may be in pieces.
    ///
    /// # Errors
    /// That it is longer than a piece may be.
    pub(super) fn say(&mut self, text: &str) -> Result<(), SheetFault> {
        if self.collects {
            if self.said.len() + text.len() > MAX_PIECE {
                return Err(long_piece());
            }
            self.said.push_str(text);
        }
        Ok(())
    }

    /// The text as the file has it.
    pub(super) fn take(&mut self) -> String {
        std::mem::take(self).said
    }
}

/// Writes a text with what stands in it as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
pub(super) fn push_unescaped(text: &str, all: &mut String) {
    let mut rest = text;
    let mut units: Vec<u16> = Vec::new();
    while let Some(at) = rest.find("_x") {
        let unit = escaped(&rest[at..]);
        if at > 0 || unit.is_none() {
            flush(&mut units, all);
        }
        all.push_str(&rest[..at]);
        if let Some(unit) = unit {
            units.push(unit);
            rest = &rest[at + 7..];
        } else {
            all.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    flush(&mut units, all);
    all.push_str(rest);
}

/// The character, or half of one, of an escape that begins here.
fn escaped(rest: &str) -> Option<u16> {
    let digits = rest.get(2..6)?;
    let is_escape =
        digits.bytes().all(|b| b.is_ascii_hexdigit()) && rest.as_bytes().get(6) == Some(&b'_');
    is_escape.then(|| u16::from_str_radix(digits, 16).ok())?
}

fn flush(units: &mut Vec<u16>, all: &mut String) {
    all.extend(char::decode_utf16(units.drain(..)).flatten());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_of_a_workbook_are_resolved() {
        for (text, resolved) in [
            (
                "Kossuth tér 5._x000D_\nII. em.",
                "Kossuth tér 5.\r\nII. em.",
            ),
            ("_x0041__x0042_", "AB"),
            ("a_xD83D__xDE00_b", "a😀b"),
            ("_x005F_x000D_", "_x000D_"),
            ("_x00_ _x", "_x00_ _x"),
            ("snake_x1234", "snake_x1234"),
            ("_xé000_", "_xé000_"),
        ] {
            let mut all = String::new();
            push_unescaped(text, &mut all);
            assert_eq!(all, resolved);
        }
    }

    #[test]
    fn parts_are_found_from_where_they_are_linked() {
        for (folder, target, part) in [
            ("xl", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            (
                "xl",
                "/xl/worksheets/sheet1.xml",
                "xl/worksheets/sheet1.xml",
            ),
            ("xl", "..\\other\\./a.xml", "other/a.xml"),
            ("", "xl/workbook.xml", "xl/workbook.xml"),
        ] {
            assert_eq!(resolve(folder, target).trim_start_matches('/'), part);
        }
    }
}
