//! A letter as plain text, for e-mail and for reading aloud: paragraphs in one line each.

use super::{Block, Content, Letter, Role, Run, text_of};

/// The whole letter, parts parted by empty lines, with a line break at its end.
pub fn text(letter: &Letter) -> String {
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

/// A table as lines, each row's cells with their period.
fn table(caption: &[Run], rows: &[Vec<Vec<Run>>], note: &[Run]) -> String {
    let Some((header, rows)) = rows.split_first() else {
        return text_of(caption);
    };
    let mut lines = vec![text_of(caption) + ":"];
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
