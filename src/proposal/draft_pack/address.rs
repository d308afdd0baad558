//! An address as an envelope's window has room for it.

use crate::campaign::read::FILL_IN;
use crate::proposal::Addressee;

use crate::campaign::check::MAX_LINES;
/// In characters, about as wide as an envelope's window is for an address of ten points.
const MAX_WIDTH: usize = 48;

/// The lines of an address as an envelope has them: the office first, the country last and in capitals, as many
/// as a pack has at most.
pub(super) fn address_lines(addressee: &Addressee) -> Vec<String> {
    let office = addressee.office.as_ref().map(|office| office.text.clone());
    let country = addressee
        .country
        .as_ref()
        .map(|country| country.text.clone());
    let mut lines: Vec<String> = addressee
        .address
        .iter()
        .map(|line| line.text.clone())
        .collect();
    if let (Some(last), Some(country)) = (lines.last_mut(), &country)
        && let Some(before) = last.strip_suffix(country.as_str())
        && before.ends_with(", ")
    {
        *last = before.trim_end_matches([',', ' ']).to_owned();
    }
    if lines.is_empty() {
        lines.push(format!("{FILL_IN}: street and number"));
        lines.push(format!("{FILL_IN}: postcode and town"));
    }
    let office = office.unwrap_or_else(|| format!("{FILL_IN}: the office"));
    if lines.first().is_none_or(|first| *first != office) {
        lines.insert(0, office);
    }
    let mut lines = fitted(&lines);
    lines.push(match country {
        Some(country) => country.to_uppercase(),
        None => format!("{FILL_IN}: COUNTRY"),
    });
    lines
}

/// A line, and what parts it from the one before where both share a line.
struct Piece {
    between: &'static str,
    text: String,
}

/// The lines as the window is wide enough for: a wide one goes on in the next, and where there are too many
/// then, neighbours below the office share one.
fn fitted(lines: &[String]) -> Vec<String> {
    let mut pieces: Vec<Piece> = lines.iter().flat_map(|line| narrow(line)).collect();
    while pieces.len() + 1 > MAX_LINES {
        let width = |text: &str| text.chars().count();
        let together = |at: &usize| {
            let (one, next) = (&pieces[*at], &pieces[*at + 1]);
            let all = width(&one.text) + width(next.between) + width(&next.text);
            (all > MAX_WIDTH, all)
        };
        let Some(at) = (1..pieces.len() - 1).min_by_key(together) else {
            break;
        };
        let next = pieces.remove(at + 1);
        pieces[at].text = format!("{}{}{}", pieces[at].text, next.between, next.text);
    }
    pieces.into_iter().map(|piece| piece.text).collect()
}

/// A line broken behind its commas, and a part between commas that is still too wide between its words.
fn narrow(line: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for part in line.split(", ") {
        for (at, word) in part.split(' ').enumerate() {
            let between = if at == 0 { ", " } else { " " };
            // A part between commas that has room in a line of its own begins one.
            let ahead = if at == 0 { part } else { word };
            let ahead = if is_wide(ahead) { word } else { ahead };
            match pieces.last_mut() {
                Some(last) if !is_wide(&format!("{}{between}{ahead}", last.text)) => {
                    last.text = format!("{}{between}{word}", last.text);
                }
                _ => pieces.push(Piece {
                    between,
                    text: word.to_owned(),
                }),
            }
        }
    }
    if let Some(first) = pieces.first_mut() {
        first.between = ", ";
    }
    pieces
}

fn is_wide(text: &str) -> bool {
    text.chars().count() > MAX_WIDTH
}
