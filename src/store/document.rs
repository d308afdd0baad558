//! A document that facts are taken from, as text with the places in it: plain text, a web page that
//! was saved, a document of a word processor (DOCX, ODT), or a PDF. Nothing in it is run, and nothing
//! is loaded from elsewhere. A PDF is read [`apart`].

pub mod apart;
pub mod finding;
mod html;
pub mod hyphen;
mod office;

use std::io;
use std::ops::Range;
use std::path::Path;

use crate::campaign::{input, visible};
pub use crate::pdf::text::Piece;

use crate::pdf::text::PageText;
use crate::problem::Why;

/// The endings of what can be read.
pub const ENDINGS: [&str; 6] = ["txt", "html", "htm", "pdf", "docx", "odt"];
/// More than any report has, in bytes.
const MAX_BYTES: u64 = 64 << 20;
/// How many lines of a text without pages are shown together.
const LINES: usize = 150;
/// In characters, of a heading as it is quoted: each part of the text keeps the one above it.
const MAX_HEADING: usize = 300;

/// A document as text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The name of its file.
    pub name: String,
    /// Its parts, in order: its pages where it has some.
    pub parts: Vec<DocumentPart>,
}

impl Document {
    /// Whether there is a word in it.
    pub fn has_words(&self) -> bool {
        let mut parts = self.parts.iter();
        parts.any(DocumentPart::has_words)
    }

    /// Its pages in which there is no word: they may be pictures of text.
    pub fn wordless_pages(&self) -> impl Iterator<Item = usize> {
        let parts = self.parts.iter().filter(|part| !part.has_words());
        parts.filter_map(|part| part.page)
    }
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentPart {
    /// Its words.
    pub text: String,
    /// Its page, counted from 1.
    pub page: Option<usize>,
    /// The number of its first line, where there are no pages.
    pub line: usize,
    /// The headings in it by the byte at which each begins; the first may stand before it.
    pub headings: Vec<(usize, String)>,
    /// What each of its lines is, as far as the file says; nothing of plain text.
    pub styles: Vec<Style>,
    /// The words of each line that gaps part, of pages of a PDF.
    pub pieces: Vec<Vec<Piece>>,
}

impl DocumentPart {
    fn has_words(&self) -> bool {
        self.text.chars().any(char::is_alphanumeric)
    }
}

/// What a line is and how it looks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    /// What its element says it is.
    pub kind: ElementKind,
    /// The size of most of its letters in points; 0 if not known.
    pub size: f32,
    /// Whether all of it is bold.
    pub is_bold: bool,
    /// Where it begins and ends on the page in points from the left; 0 if not known.
    pub sides: (f32, f32),
    /// How high above the page's foot it stands, in points; 0 if not known.
    pub height: f32,
    /// Whether a paragraph begins with it.
    pub is_apart: bool,
    /// Whether it does not stand below the line before it: another column begins, or a page.
    pub is_elsewhere: bool,
    /// Where in a table it stands, as far as the file has rows and cells.
    pub cell: Option<CellPlace>,
}

/// Where a cell of a table stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellPlace {
    /// Its row, counted through the document; rows of one table follow each other without a gap.
    pub row: usize,
    /// Its place in the row, from 1.
    pub column: usize,
}

impl CellPlace {
    /// A table begins.
    fn begin_table(&mut self) {
        self.row += 1;
    }

    /// A row begins.
    fn begin_row(&mut self) {
        self.row += 1;
        self.column = 0;
    }

    /// A cell begins.
    fn begin_cell(&mut self) {
        self.column += 1;
    }
}

impl Style {
    /// Sizes of headings in points, from the largest, as browsers show them, and that of other text;
    /// where a file's own styles are not read.
    const HEADINGS: [f32; 6] = [24.0, 18.0, 14.0, 13.0, 12.5, 12.25];
    const BODY: f32 = 12.0;

    /// Of a block of text that begins.
    fn block() -> Self {
        Self {
            size: Self::BODY,
            is_apart: true,
            ..Self::default()
        }
    }

    /// Makes it that of a heading of this level, counted from 1.
    fn head(&mut self, level: usize) {
        self.kind = ElementKind::Heading;
        self.size = Self::HEADINGS[level.clamp(1, Self::HEADINGS.len()) - 1];
    }

    /// The style of a line of so many bytes, of which so many are bold.
    fn of_line(self, bold: usize, length: usize) -> Self {
        Self {
            is_bold: bold * 10 > length * 9,
            ..self
        }
    }
}

/// What an element says that its text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ElementKind {
    /// Ordinary text, or nothing is said.
    #[default]
    Text,
    /// A heading.
    Heading,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// What stands beside the document: a menu, related pages, the foot of a site.
    Beside,
}

impl DocumentPart {
    /// Where these bytes stand, as a claim says it: a page, the lines, or below which heading.
    pub fn place(&self, span: &Range<usize>) -> String {
        if let Some(page) = self.page {
            return format!("p. {page}");
        }
        let before = self.headings.iter().rev();
        let mut above = before.filter(|(at, _)| *at <= span.start);
        if let Some((_, heading)) = above.next() {
            return format!("“{heading}”");
        }
        let count = |to: usize| self.text[..to].matches('\n').count();
        let first = self.line + count(span.start);
        let last = self.line + count(span.end);
        if first == last {
            format!("line {first}")
        } else {
            format!("lines {first}–{last}")
        }
    }

    /// The words in these bytes as one sentence, and where they stand; nothing if there are none.
    pub fn quote(&self, span: Range<usize>) -> Option<(String, String)> {
        let picked = self.text.get(span.clone())?;
        let start = span.start + picked.len() - picked.trim_start().len();
        let inner = start..start + picked.trim().len();
        let said = hyphen::joined(picked);
        (!said.is_empty()).then(|| (said, self.place(&inner)))
    }
}

impl Document {
    /// Where the lines are that a place names (“lines 3–5”, “line 7”), in a document without pages: the
    /// part and the bytes there.
    pub fn lines_at(&self, place: &str) -> Option<(usize, Range<usize>)> {
        let numbers: Vec<usize> = place
            .strip_prefix("line")?
            .trim_start_matches('s')
            .split(['–', '-'])
            .filter_map(|number| number.trim().parse().ok())
            .collect();
        let (first, last) = (*numbers.first()?, *numbers.last()?);
        let mut parts = self.parts.iter().enumerate();
        parts.find_map(|(index, part)| {
            let at = part
                .page
                .is_none()
                .then(|| first.checked_sub(part.line))??;
            let starts =
                std::iter::once(0).chain(part.text.match_indices('\n').map(|(at, _)| at + 1));
            let starts: Vec<usize> = starts.collect();
            let start = *starts.get(at)?;
            let end = starts.get(at + 1 + last.saturating_sub(first));
            let end = end.map_or(part.text.len(), |next| next - 1);
            (start < end).then_some((index, start..end))
        })
    }
}

/// Whether this is a document that can be read, by its name.
pub fn is_document(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    ENDINGS.iter().any(|known| ending == *known)
}

/// Reads the document at `path`: what it is, its ending says.
///
/// # Errors
/// What the system says, or why it cannot be read as text.
pub fn read(path: &Path) -> io::Result<Document> {
    let bytes = input::read(path, MAX_BYTES)?;
    let name = path.file_name().unwrap_or_default();
    from_bytes(&name.to_string_lossy(), bytes)
}

/// The document of this name with this content.
///
/// # Errors
/// Why it cannot be read as text.
pub fn from_bytes(name: &str, bytes: Vec<u8>) -> io::Result<Document> {
    let ending = Path::new(name).extension().unwrap_or_default();
    let ending = ending.to_ascii_lowercase();
    let parts = if bytes.starts_with(b"%PDF-") || ending == "pdf" {
        let pages = apart::pages(&bytes)?;
        if pages.iter().all(|page| page.text.is_empty()) {
            return Err(Why::OnlyPictures.into());
        }
        pages.into_iter().enumerate().map(of_page).collect()
    } else if bytes.starts_with(b"PK\x03\x04") || ending == "docx" || ending == "odt" {
        let (text, styles) = office::read(bytes)?;
        of_lines(&readable(&text), &styles)
    } else {
        let text = String::from_utf8(bytes).map_err(|_| Why::NotUtf8)?;
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let text = readable(&text.replace('\r', "\n"));
        if ending == "html" || ending == "htm" || ending == "xhtml" {
            let (text, styles) = html::read(&text);
            of_lines(&text, &styles)
        } else if text.contains('\u{c}') {
            // What was made of a PDF has a form feed after each page.
            let pages = text.trim_end_matches('\u{c}').split('\u{c}');
            of_pages(pages.map(str::to_owned))
        } else {
            of_lines(&text, &[])
        }
    };
    Ok(Document {
        name: name.to_owned(),
        parts,
    })
}

/// The text without what acts on its reader: what turns the direction of words shows other ones
/// than are taken over. A sign stands in its place.
fn readable(text: &str) -> String {
    let of = |c| match c {
        '\u{c}' => c,
        c if visible::acts(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(of).collect()
}

fn of_pages(pages: impl Iterator<Item = String>) -> Vec<DocumentPart> {
    let parts = pages.enumerate().map(|(index, text)| DocumentPart {
        text,
        page: Some(index + 1),
        ..DocumentPart::default()
    });
    parts.collect()
}

/// A page of a PDF with its number, counted from 0.
fn of_page((index, page): (usize, PageText)) -> DocumentPart {
    let styles = page.looks.iter().map(|look| Style {
        size: look.size,
        is_bold: look.is_bold,
        sides: (look.left, look.right),
        height: look.height,
        is_apart: look.is_apart,
        is_elsewhere: look.is_elsewhere,
        cell: None,
        ..Style::default()
    });
    DocumentPart {
        text: readable(&page.text),
        page: Some(index + 1),
        styles: styles.collect(),
        pieces: page.pieces,
        ..DocumentPart::default()
    }
}

/// A text in parts of some lines, with what each line is.
fn of_lines(text: &str, styles: &[Style]) -> Vec<DocumentPart> {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut last: Option<String> = None;
    let mut parts = Vec::new();
    for (index, group) in lines.chunks(LINES).enumerate() {
        let mut part = DocumentPart {
            line: index * LINES + 1,
            ..DocumentPart::default()
        };
        part.headings
            .extend(last.iter().map(|last| (0, last.clone())));
        for (at, line) in group.iter().enumerate() {
            let style = styles.get(index * LINES + at);
            part.styles.extend(style);
            if style.is_some_and(|style| style.kind == ElementKind::Heading) {
                let heading: String = line.chars().take(MAX_HEADING).collect();
                part.headings.push((part.text.len(), heading.clone()));
                last = Some(heading);
            }
            part.text.push_str(line);
            part.text.push('\n');
        }
        part.text.truncate(part.text.trim_end().len());
        parts.push(part);
    }
    parts
}

#[cfg(test)]
mod tests;
