//! A letter as plain text: with paragraphs in one line each for programs that break lines
//! themselves, or with short lines for those that do not.

use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};

use super::{Block, Content, Letter, Role, Run, text_of};

/// How many characters a line has at most (RFC 5322 asks for 78): room is left for “> ” in two
/// answers.
pub const WIDTH: usize = 72;

/// The whole letter, parts separated by empty lines, with a line break at its end: a paragraph is a
/// line. So it is read aloud, copied and handed to an e-mail program, which breaks lines where
/// its own window ends; lines broken here too would come out long and short by turns.
pub fn text(letter: &Letter) -> String {
    joined(letter, part)
}

/// The same in lines of at most [`WIDTH`] characters, for a file: nobody tells whoever opens it
/// that lines are to be joined (`format=flowed` of RFC 3676 is told by an e-mail's head), so none
/// end in a space either. A word that is longer, an address of the web, stays whole.
pub fn wrapped(letter: &Letter) -> String {
    joined(letter, wrapped_part)
}

fn joined(letter: &Letter, part: impl Fn(&Block) -> String) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in &letter.blocks {
        let part = part(block);
        // The name stands where the signature would: room for it is left on paper only.
        if !part.trim().is_empty() || block.role == Role::Signature {
            parts.push(part);
        }
    }
    parts.join("\n\n").trim_end().to_owned() + "\n"
}

/// One part of a letter as text.
pub(super) fn part(block: &Block) -> String {
    match &block.content {
        Content::Text(runs) => text_of(runs),
        Content::Lines(lines) => lines
            .iter()
            .map(|line| text_of(line))
            .collect::<Vec<_>>()
            .join("\n"),
        Content::Items { numbered, items } => items
            .iter()
            .enumerate()
            .map(|(index, item)| match numbered {
                true => format!("{}. {}", index + 1, text_of(item)),
                false => format!("• {}", text_of(item)),
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Content::Table {
            caption,
            rows,
            note,
        } => table(caption, rows, note),
    }
}

/// One part in short lines; an item's lines stand below its first word.
fn wrapped_part(block: &Block) -> String {
    match &block.content {
        Content::Text(_) | Content::Lines(_) => lines(&part(block), ""),
        Content::Items { numbered, items } => {
            let count = items.len().to_string().len();
            let items = items.iter().enumerate().map(|(index, item)| {
                let mark = match numbered {
                    true => format!("{:>count$}. ", index + 1),
                    false => "• ".to_owned(),
                };
                lines(&text_of(item), &mark)
            });
            items.collect::<Vec<_>>().join("\n")
        }
        Content::Table {
            caption,
            rows,
            note,
        } => {
            let columns = columns(rows).unwrap_or_else(|| {
                // Too wide for columns: a row is a sentence.
                lines(&table(&[], rows, &[]), "")
            });
            let (caption, note) = (text_of(caption) + ":", text_of(note));
            let parts = [lines(&caption, ""), columns, lines(&note, "")];
            let said = parts.iter().filter(|part| !part.is_empty());
            said.cloned().collect::<Vec<_>>().join("\n")
        }
    }
}

/// Each line of this text in lines short enough, the first after a mark.
fn lines(text: &str, mark: &str) -> String {
    let indent = " ".repeat(mark.chars().count());
    let set = text.lines().enumerate().map(|(index, line)| {
        let options = options(WIDTH)
            .initial_indent(if index == 0 { mark } else { &indent })
            .subsequent_indent(&indent);
        wrap(line, options).join("\n")
    });
    set.collect::<Vec<_>>().join("\n")
}

/// A table in columns of spaces, numbers at their right and headings in lines as short as they
/// must be; nothing if they would have no room.
fn columns(rows: &[Vec<Vec<Run>>]) -> Option<String> {
    const GAP: usize = 2;
    const LEAST: usize = 12;
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|cell| text_of(cell)).collect())
        .collect();
    let count = cells.iter().map(Vec::len).max()?;
    let widest = |column: usize| {
        let column = cells.iter().filter_map(|row| row.get(column));
        column.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (1..count).map(widest).collect();
    let numbers: usize = widths.iter().map(|width| width + GAP).sum();
    let first = widest(0).min(WIDTH.checked_sub(numbers)?);
    if first < LEAST.min(widest(0)) {
        return None;
    }
    let mut set = Vec::new();
    for row in &cells {
        let heading = row.first().map_or("", String::as_str);
        let heading = wrap(heading, options(first));
        for (index, line) in heading.iter().enumerate() {
            let mut line = format!("{line:<first$}");
            // The numbers stand beside the last line of what they are of.
            if index + 1 == heading.len() {
                for (cell, width) in row.iter().skip(1).zip(&widths) {
                    let room = GAP + width;
                    let cell = format!("{cell:>room$}");
                    line.push_str(&cell);
                }
            }
            set.push(line.trim_end().to_owned());
        }
    }
    Some(set.join("\n"))
}

fn options<'a>(width: usize) -> Options<'a> {
    Options::new(width)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
}

/// A table as lines, each row's cells with their period.
fn table(caption: &[Run], rows: &[Vec<Vec<Run>>], note: &[Run]) -> String {
    let Some((header, rows)) = rows.split_first() else {
        return text_of(caption);
    };
    let mut lines = Vec::new();
    if !caption.is_empty() {
        lines.push(text_of(caption) + ":");
    }
    for row in rows {
        let name = row.first().map(|cell| text_of(cell)).unwrap_or_default();
        let counts = header.iter().zip(row).skip(1);
        let counts =
            counts.map(|(period, count)| format!("{} {}", text_of(period), text_of(count)));
        lines.push(format!("{name}: {}", counts.collect::<Vec<_>>().join(", ")));
    }
    if !note.is_empty() {
        lines.push(text_of(note));
    }
    lines.join("\n")
}
