//! The letter for a word processor: paragraphs with styles of their own, the address where the
//! envelope's window shows it, a real list and a real table.
//!
//! Words and their order come from the [`Letter`], lengths from the [`Stationery`]. From the page
//! come only its decisions: the return line that fits the window, and the size of type that
//! brings the letter onto one page. [`style`] has the styles, [`package`] the file around them.

mod package;
mod style;

use std::sync::Arc;

use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, Header, IndentLevel, Level, LevelJc,
    LevelText, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum, Paragraph, Run,
    SpecialIndentType, Start, Table, TableCell, TableCellMargins, TableLayoutType, TableRow,
    WidthType,
};

use crate::letter::{self, Block, Content, Letter, Role};
use crate::page::{LaidOutLetter, Page, ReturnLine, Stationery};
use style::{INDENT, Sizes};

/// The number of the first list: docx-rs has one of its own, and keeps it.
const FIRST_LIST: usize = 2;
/// The first column of a table, as a part of the whole.
const FIRST_COLUMN: f32 = 0.4;

/// The letter as a DOCX file. The same letter gives the same bytes, and the file says its title
/// and language and nothing else.
///
/// # Errors
/// A sentence, if the file cannot be put together.
pub fn write(letter: &Letter, laid: &LaidOutLetter, paper: &Stationery) -> Result<Vec<u8>, String> {
    let writer = Writer {
        letter,
        laid,
        paper,
        sizes: Sizes::of(laid),
        lists: Vec::new(),
        blocks: Vec::new(),
    };
    package::write(writer.whole(), letter)
}

/// Points as twentieths of a point, the unit of lengths in the file.
fn twips(points: f32) -> i32 {
    // No sheet is a thousand metres wide.
    #[allow(clippy::cast_possible_truncation)]
    let twips = (points * 20.0).round() as i32;
    twips
}

/// Millimetres in that unit.
fn mm(length: f32) -> i32 {
    twips(crate::page::mm(length))
}

/// A length, at least zero.
fn length<T: TryFrom<i32> + Default>(twips: i32) -> T {
    T::try_from(twips).unwrap_or_default()
}

struct Writer<'a> {
    letter: &'a Letter,
    laid: &'a LaidOutLetter,
    paper: &'a Stationery,
    sizes: Sizes,
    /// Whether each list so far is numbered: each counts from 1.
    lists: Vec<bool>,
    blocks: Vec<BodyElement>,
}

/// What stands in the body of a document.
enum BodyElement {
    Paragraph(Box<Paragraph>),
    Table(Box<Table>),
}

impl Writer<'_> {
    fn whole(mut self) -> Docx {
        self.window();
        let letter = self.letter;
        let mut sourced = false;
        let next = letter.blocks.iter().skip(1).map(Some).chain([None]);
        for (block, next) in letter.blocks.iter().zip(next) {
            let is_list = |block: &Arc<Block>| matches!(block.content, Content::Items { .. });
            match (block.role, &block.content) {
                (Role::Sender | Role::Addressee, _) => {}
                (Role::Sources, Content::Text(runs)) if !std::mem::replace(&mut sourced, true) => {
                    let heading = paragraph(runs, style::HEADING_OF_SOURCES);
                    self.add(heading.page_break_before(true));
                }
                // The line that introduces a list is not left behind.
                (role, Content::Text(runs)) if next.is_some_and(is_list) => {
                    self.add(paragraph(runs, style::of(role)).keep_next(true));
                }
                _ => self.block(block),
            }
        }
        let paper = self.paper;
        let margins = &paper.margins;
        // The number stands where it stands on the page.
        let header = mm(margins.top) - twips(33.0);
        let docx = Docx::new()
            .styles(style::styles(&self.sizes, paper))
            .page_size(length(mm(paper.width)), length(mm(paper.height)))
            .page_margin(
                PageMargin::new()
                    .top(mm(margins.top))
                    .bottom(mm(margins.bottom))
                    .left(mm(margins.left))
                    .right(mm(margins.right))
                    .header(header)
                    .footer(mm(margins.bottom) / 2)
                    .gutter(0),
            )
            .header(Header::new().add_paragraph(page_number()))
            .title_pg();
        let mut docx = docx;
        for (index, numbered) in self.lists.iter().enumerate() {
            let id = index + FIRST_LIST;
            docx = docx
                .add_abstract_numbering(marks(id, *numbered))
                .add_numbering(Numbering::new(id, id));
        }
        for part in self.blocks {
            docx = match part {
                BodyElement::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
                BodyElement::Table(table) => docx.add_table(*table),
            };
        }
        docx
    }

    fn add(&mut self, paragraph: Paragraph) {
        self.blocks
            .push(BodyElement::Paragraph(Box::new(paragraph)));
    }

    /// What the envelope's window shows, in a frame that stays where it is.
    fn window(&mut self) {
        let words = self.laid.pages.first().into_iter().flat_map(Page::words);
        let shown = words.filter(|words| words.role == Some(Role::Sender) && words.part == 0);
        let (mut text, mut lines, mut size) = (String::new(), 0, self.paper.return_line.size);
        let mut baseline = None;
        for words in shown {
            if baseline.replace(words.baseline) != Some(words.baseline) {
                text.push_str(if lines > 0 { " " } else { "" });
                lines += 1;
            }
            text.push_str(&words.text);
            size = words.size;
        }
        let line = style::return_line_of(&text, size, lines, self.paper);
        self.add(style::framed(line, self.paper));
        for block in self.letter.of_role(Role::Addressee) {
            for line in block.content.parts() {
                let line = paragraph(line, style::ADDRESS);
                self.add(style::framed(line, self.paper));
            }
        }
        if self.sender_is_beside() {
            for block in self.letter.of_role(Role::Sender) {
                for line in block.content.parts() {
                    let line = paragraph(line, style::SENDER);
                    self.add(style::framed_beside(line, self.paper));
                }
            }
        }
    }

    /// Whether the page has the whole sender beside the window: there its lines are parts of
    /// their own, after the return line.
    fn sender_is_beside(&self) -> bool {
        let mut words = self.laid.pages.first().into_iter().flat_map(Page::words);
        words.any(|words| words.role == Some(Role::Sender) && words.part > 0)
    }

    fn block(&mut self, block: &Block) {
        let style = style::of(block.role);
        match &block.content {
            Content::Text(runs) => self.add(paragraph(runs, style)),
            Content::Lines(lines) => {
                for (line, runs) in lines.iter().enumerate() {
                    let set = paragraph(runs, style);
                    // Only the first line has the room before it.
                    let close = line > 0 && style != style::SOURCES;
                    self.add(if close { set.style(style::LINE) } else { set });
                }
            }
            Content::Items { numbered, items } => self.items(block.role, *numbered, items),
            Content::Table {
                caption,
                rows,
                note,
            } => {
                self.add(paragraph(caption, style::CAPTION).keep_next(true));
                let table = self.table(rows);
                self.blocks.push(BodyElement::Table(Box::new(table)));
                // Without it two tables would be one.
                self.add(paragraph(note, style::NOTE));
            }
        }
        let stands_below = self.laid.returned != ReturnLine::Whole && !self.sender_is_beside();
        if block.role == Role::Signature && stands_below {
            self.sender_below();
        }
    }

    fn items(&mut self, role: Role, numbered: bool, items: &[Vec<letter::Run>]) {
        self.lists.push(numbered);
        let list = NumberingId::new(self.lists.len() - 1 + FIRST_LIST);
        let style = if role == Role::Sources {
            style::SOURCES
        } else {
            style::ITEM
        };
        for item in items {
            self.add(paragraph(item, style).numbering(list.clone(), IndentLevel::new(0)));
        }
    }

    fn table(&self, rows: &[Vec<Vec<letter::Run>>]) -> Table {
        let margins = &self.paper.margins;
        let whole = mm(self.paper.width - margins.left - margins.right);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(1).max(1);
        #[allow(clippy::cast_precision_loss)]
        let first: usize = length(twips(whole as f32 / 20.0 * FIRST_COLUMN));
        let other = (length::<usize>(whole) - first) / columns.saturating_sub(1).max(1);
        let width = |column| if column == 0 { first } else { other };
        let rows = rows.iter().map(|row| {
            let cells = row.iter().enumerate().map(|(column, cell)| {
                let set = paragraph(cell, style::CELL).keep_next(true);
                let set = if column == 0 {
                    set
                } else {
                    set.align(AlignmentType::Right)
                };
                TableCell::new()
                    .add_paragraph(set)
                    .width(width(column), WidthType::Dxa)
            });
            TableRow::new(cells.collect()).cant_split()
        });
        Table::without_borders(rows.collect())
            .set_grid((0..columns).map(width).collect())
            .width(length(whole), WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .margins(TableCellMargins::new().margin(0, 0, 0, 0))
    }

    /// The sender's address below the name, where the return line has no room for it.
    fn sender_below(&mut self) {
        for block in self.letter.of_role(Role::Sender) {
            for line in block.content.parts().into_iter().skip(1) {
                self.add(paragraph(line, style::LINE));
            }
        }
    }
}

/// Words in a paragraph of this style, a line break in them kept.
fn paragraph(runs: &[letter::Run], style: &str) -> Paragraph {
    let mut paragraph = Paragraph::new().style(style);
    for run in runs {
        let mut set = Run::new();
        for (index, line) in run.text.split('\n').enumerate() {
            if index > 0 {
                set = set.add_break(BreakType::TextWrapping);
            }
            set = set.add_text(line);
        }
        if run.bold {
            set = set.bold();
        }
        if run.italic {
            set = set.italic();
        }
        paragraph = paragraph.add_run(set);
    }
    paragraph
}

/// “2 / 3”, on the pages after the first.
fn page_number() -> Paragraph {
    Paragraph::new()
        .style(style::PAGE_NUMBER)
        .add_page_num(PageNum::new())
        .add_run(Run::new().add_text(" / "))
        .add_num_pages(NumPages::new())
}

/// What stands before each item of a list.
fn marks(id: usize, numbered: bool) -> AbstractNumbering {
    let (format, text) = if numbered {
        ("decimal", "%1.")
    } else {
        ("bullet", "•")
    };
    let indent = mm(INDENT);
    let level = Level::new(
        0,
        Start::new(1),
        NumberFormat::new(format),
        LevelText::new(text),
        LevelJc::new("left"),
    );
    let hanging = Some(SpecialIndentType::Hanging(indent));
    AbstractNumbering::new(id).add_level(level.indent(Some(indent), hanging, None, None))
}
