//! A letter as plain text, for e-mail and for reading aloud: paragraphs in one line each.

use super::{Content, Letter, Role, text_of};

/// The whole letter, parts parted by empty lines, with a line break at its end.
pub fn text(letter: &Letter) -> String {
    let mut parts: Vec<String> = Vec::new();
    for block in &letter.blocks {
        let part = match &block.content {
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
        };
        // The name stands where the signature would: room for it is left on paper only.
        if !part.trim().is_empty() || block.role == Role::Signature {
            parts.push(part);
        }
    }
    parts.join("\n\n").trim_end().to_owned() + "\n"
}
