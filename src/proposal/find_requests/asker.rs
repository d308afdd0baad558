//! Whether it is the publisher who asks readers for letters. Letters that others call for are news.

use crate::proposal::lexicon::{Language, fold, get};

/// Between the publisher's name and the verb that asks stand no more words.
const MOST: usize = 12;

/// Whether the words before a verb that asks show that the publisher asks: “The Network today”, “Please”. With
/// nothing before it, the verb speaks to the reader.
pub(super) fn is_of_publisher(language: &Language, before: &str, publisher: Option<&str>) -> bool {
    let before = without_dateline(before);
    let lead = language.pattern("says.lead").find(before);
    let rest = lead.map_or(before, |lead| &before[lead.end()..]);
    [before, rest]
        .into_iter()
        .any(|said| is_headed(language, said, publisher))
}

/// A sentence without the place and date before it: “VESS, 3 May 2024 – ”.
fn without_dateline(before: &str) -> &str {
    /// A dateline is no longer, in bytes.
    const LONGEST: usize = 60;
    let ends = [") – ", ") — ", ") - ", " – ", " — ", ".- "].iter();
    let ends = ends.filter_map(|sign| before.find(sign).map(|at| at + sign.len()));
    let end = ends.filter(|end| *end <= LONGEST).min();
    &before[end.unwrap_or(0)..]
}

fn is_headed(language: &Language, before: &str, publisher: Option<&str>) -> bool {
    let said = before.trim();
    let tells_that = |text: &str| language.pattern("asks.that").is_match(&format!(" {text} "));
    if said.is_empty() || language.pattern("asks.asker").is_match(said) {
        return !tells_that(said);
    }
    // A sentence may be taken for a name where nothing else is there.
    let third = language.pattern("asks.third");
    let publisher = publisher.filter(|name| !third.is_match(name));
    let Some(rest) = publisher.and_then(|name| behind_name(said, name)) else {
        return false;
    };
    // “The Network said that the Union” tells of another; what was asked long ago is asked no more.
    let tells = language.pattern("says.verbs").is_match(rest) || tells_that(rest);
    let is_before = language
        .pattern("asks.asked_before")
        .is_match(rest.trim_end());
    !tells && !is_before && rest.split_whitespace().count() <= MOST
}

/// What stands behind the publisher's name, or its short form with an article (“The Network”), at the beginning of
/// these words.
fn behind_name<'a>(said: &'a str, publisher: &str) -> Option<&'a str> {
    const ARTICLES: [&str; 10] = [
        "the ", "la ", "le ", "les ", "l’", "el ", "los ", "las ", "die ", "der ",
    ];
    let small = said.to_lowercase();
    let article = ARTICLES.iter().find(|article| small.starts_with(**article));
    let bare = &said[article.map_or(0, |article| article.len())..];
    let bare = bare.trim_start();
    let name = fold(publisher);
    let name = article.map_or(name.as_str(), |article| {
        name.strip_prefix(*article).unwrap_or(&name)
    });
    let ends = bare.char_indices().filter(|(_, c)| !c.is_alphanumeric());
    let ends: Vec<usize> = ends.map(|(at, _)| at).chain([bare.len()]).collect();
    let is_short = |text: &str| {
        let folded = fold(text);
        let mut kinds = get().organisations.iter();
        article.is_some()
            && text.starts_with(char::is_uppercase)
            && kinds.any(|kind| *kind == folded)
            && name.split(' ').any(|word| word == folded)
    };
    let initials: String = publisher
        .split(' ')
        .filter_map(|word| word.chars().next().filter(|c| c.is_uppercase()))
        .collect();
    let is_initials = |text: &str| initials.chars().count() > 2 && text == initials;
    let whole = ends.iter().find(|end| fold(&bare[..**end]) == name);
    let short = ends
        .first()
        .filter(|end| is_short(&bare[..**end]) || is_initials(&bare[..**end]));
    let end = whole.or(short)?;
    let rest = &bare[*end..];
    // “the Network’s critics”, “the Union of Employers” are others.
    let is_other = rest.starts_with(['’', '\'', '-'])
        || whole.is_none() && rest.trim_start().starts_with(char::is_uppercase)
        || whole.is_none() && goes_on(rest);
    (!is_other).then_some(rest)
}

/// Whether a name goes on with a small word: “the Union of …”.
fn goes_on(rest: &str) -> bool {
    const SMALL: [&str; 14] = [
        "of", "for", "and", "de", "du", "des", "del", "et", "y", "von", "für", "und", "и", "по",
    ];
    let first = rest.split_whitespace().next().unwrap_or_default();
    SMALL.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::is_of_publisher;
    use crate::proposal::lexicon::get;

    #[test]
    fn only_the_publisher_asks() {
        let english = get().language_of("the of and to was that has been with for were");
        let publisher = Some("Network of Scholars");
        for before in [
            "",
            "Network of Scholars today ",
            "The Network of Scholars welcomed the ruling of the court and ",
            "On 3 May 2024, the Network ",
            "VESS, 3 May 2024 – The Network of Scholars ",
            "Please write to the Minister of Health, ",
        ] {
            assert!(is_of_publisher(english, before, publisher), "{before}");
        }
        for before in [
            "Parliament ",
            "Student groups ",
            "In 2005 the Senate ",
            "The Network of Scholars said that the Senate ",
            "The Network’s critics ",
            "The Network of Scholars had ",
            "A former member of the Network of Scholars ",
            "Members of parliament ",
            "Please note that the bishops ",
            "The Network of Employers ",
            "The Ministry ",
        ] {
            assert!(!is_of_publisher(english, before, publisher), "{before}");
            assert!(!is_of_publisher(english, before, None), "{before}");
        }
    }
}
