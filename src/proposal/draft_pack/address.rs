//! An address as an envelope's window has room for it.

use crate::campaign::read::FILL_IN;
use crate::proposal::Addressee;

/// An address has so many lines, the country among them.
pub(super) const MAX_LINES: usize = 5;
/// In characters, about as wide as an envelope's window is for an address of ten points.
const MAX_WIDTH: usize = 42;

/// The lines of an address as an envelope has them: the office first, the country last and in capitals, five
/// at most.
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
    // A line that is wider than the window goes on in the next, while there is one.
    let mut at = 0;
    while at < lines.len() && lines.len() + 1 < MAX_LINES {
        let is_wide = lines[at].chars().count() > MAX_WIDTH;
        let commas = lines[at].match_indices(", ").map(|(comma, _)| comma);
        let fits = |comma: &usize| lines[at][..*comma].chars().count() <= MAX_WIDTH;
        if let Some(comma) = commas.filter(fits).last().filter(|_| is_wide) {
            let rest = lines[at][comma + 2..].to_owned();
            lines[at].truncate(comma);
            lines.insert(at + 1, rest);
        }
        at += 1;
    }
    while lines.len() + 1 > MAX_LINES {
        // The two shortest neighbours below the office share a line.
        let pair = (1..lines.len() - 1)
            .min_by_key(|at| lines[*at].chars().count() + lines[at + 1].chars().count());
        let Some(at) = pair else { break };
        let next = lines.remove(at + 1);
        lines[at] = format!("{}, {next}", lines[at]);
    }
    lines.push(match country {
        Some(country) => country.to_uppercase(),
        None => format!("{FILL_IN}: COUNTRY"),
    });
    lines
}
