//! The words around what was found, where the row of a thing does not show them itself.

use crate::app::kernel::tips::shape;
use crate::app::report::message::View;
use crate::campaign::{Case, Name, Recommendation, Text};

/// How many characters stand before the first word found, and how many an excerpt has.
const BEFORE: usize = 32;
const MAX: usize = 120;

/// A text, and the shape of its standing if it has one.
type Piece<'a> = (Option<char>, &'a str);

/// What of a request was found.
pub fn of_ask(ask: &Recommendation, title: &str, view: View<'_>) -> Option<String> {
    let mut pieces = Vec::new();
    for text in std::iter::once(&ask.text).chain(&ask.note) {
        pieces.extend(all(text, None, view));
    }
    of(&[title, &ask.id], &pieces, view)
}

/// What was found of a person.
pub fn of_case(case: &Case, view: View<'_>) -> Option<String> {
    let lang = view.lang();
    let spellings = case.names();
    let mut pieces: Vec<Piece<'_>> = spellings.map(|name| (None, name.as_str())).collect();
    let claims = case.conviction.iter().chain(&case.claims).chain(&case.also);
    pieces.extend(claims_of(claims, view));
    for text in std::iter::once(&case.status.text).chain(&case.not_known) {
        pieces.extend(all(text, None, view));
    }
    let shown = [
        case.name.show(lang),
        case.about.show(lang),
        case.status.short.show(lang),
    ];
    of(&shown, &pieces, view)
}

/// What was found among these facts.
pub fn of_claims(ids: &[Name], title: &str, view: View<'_>) -> Option<String> {
    of(&[title], &claims_of(ids, view).collect::<Vec<_>>(), view)
}

fn claims_of<'a>(
    ids: impl IntoIterator<Item = &'a Name>,
    view: View<'a>,
) -> impl Iterator<Item = Piece<'a>> {
    let claims = ids
        .into_iter()
        .filter_map(|id| view.session.campaign.claim(id));
    claims
        .filter(|claim| !claim.graphic)
        .flat_map(move |claim| {
            let accounts = claim.accounts.iter().map(|account| &account.text);
            let texts = std::iter::once(&claim.text).chain(accounts);
            let shape = Some(shape(claim.standing));
            texts.flat_map(move |text| all(text, shape, view))
        })
}

/// A text in the language shown, then in its others.
fn all<'a>(text: &'a Text, shape: Option<char>, view: View<'a>) -> impl Iterator<Item = Piece<'a>> {
    let shown = text.show(view.lang());
    let others = text.0.values().map(String::as_str);
    let others = others.filter(move |other| *other != shown);
    std::iter::once(shown)
        .chain(others)
        .map(move |text| (shape, text))
}

/// The piece in which the most is found, unless what is shown has it all.
fn of(shown: &[&str], pieces: &[Piece<'_>], view: View<'_>) -> Option<String> {
    let query = &view.state.search.query;
    if query.is_empty() || query.matches(shown.iter().copied()) {
        return None;
    }
    let marks = pieces.iter().map(|(_, text)| query.marks(text));
    let (mark, (shape, text)) = marks
        .zip(pieces)
        .filter_map(|(marks, piece)| Some((marks.len(), marks.into_iter().next()?, piece)))
        // The first of the best: `max_by_key` would take the last.
        .rev()
        .max_by_key(|(count, _, _)| *count)
        .map(|(_, mark, piece)| (mark, *piece))?;
    let cut = cut(text, mark.start);
    Some(match shape {
        Some(shape) => format!("{shape} {cut}"),
        None => cut,
    })
}

/// A part of `text` about the byte `at`, cut between words.
fn cut(text: &str, at: usize) -> String {
    let before = text[..at].chars().count();
    let start = match before.checked_sub(BEFORE) {
        None | Some(0) => 0,
        Some(skipped) => {
            let from = text.char_indices().nth(skipped).map_or(0, |(at, _)| at);
            text[from..at]
                .find(' ')
                .map_or(at, |space| from + space + 1)
        }
    };
    let rest = &text[start..];
    let end = match rest.char_indices().nth(MAX) {
        None => rest.len(),
        Some((most, _)) => rest[..most].rfind(' ').unwrap_or(most),
    };
    let open = if start > 0 { "… " } else { "" };
    let close = if end < rest.len() { " …" } else { "" };
    format!("{open}{}{close}", &rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpt_is_cut_between_words_about_what_was_found() {
        let text = "Дело было передано в суд, и ".repeat(8) + "Тулетаева говорила в суде.";
        let at = text.find("Тулетаева").unwrap();
        let cut = cut(&text, at);
        assert!(cut.starts_with("… ") && cut.ends_with("суде."), "{cut}");
        assert!(cut.chars().count() < 130, "{cut}");
        assert_eq!(super::cut("short", 0), "short");
        let long = "word ".repeat(60);
        assert!(super::cut(&long, 0).ends_with("word …"));
    }
}
