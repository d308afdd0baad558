//! What a list calls by name: the letter's language, and the people that it speaks of.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::LazyLock;

use crate::campaign::{Campaign, Lang, language, locale};
use crate::country::{Folded, fold};

/// The tag of each language by its folded names.
static LANGUAGES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let text = include_str!("../../../assets/language-names.toml");
    // A test reads it; without it languages are known by their tags.
    let file: BTreeMap<String, Vec<String>> = toml::from_str(text).unwrap_or_default();
    let mut all = HashMap::new();
    for (tag, names) in file {
        for name in names {
            all.entry(fold(&name)).or_insert_with(|| tag.clone());
        }
    }
    all
});

/// The words around the name of a language: “на русском языке”, “French language”.
const AROUND: &[&str] = &[
    "language",
    "sprache",
    "langue",
    "idioma",
    "lingua",
    "taal",
    "jezyk",
    "jazyk",
    "nyelv",
    "sprak",
    "язык",
    "языке",
    "мова",
    "мовою",
    "тілі",
    "тілінде",
    "тіл",
    "на",
    "по",
    "in",
    "auf",
    "en",
];

/// The language that a cell names, of those that the pack has letters in.
pub(super) fn language(campaign: &Campaign, text: &str) -> Option<Lang> {
    let known = &campaign.pack.languages;
    let of_tag = |tag: &str| {
        let tag = tag.trim().replace('_', "-").to_lowercase();
        let whole = known.iter().find(|lang| lang.code().to_lowercase() == tag);
        let base = tag.split('-').next().unwrap_or_default();
        let of = |lang: &&Lang| lang.code().split('-').next().is_some_and(|own| own == base);
        whole.or_else(|| known.iter().find(of)).cloned()
    };
    let text = text.trim();
    if let Some(lang) = of_tag(text) {
        return Some(lang);
    }
    // “English (UK)”, “English / Русский”: the first.
    let first = text.split(['(', '/', ',', ';', '–']).next().unwrap_or(text);
    let folded = Folded::of(first);
    let around = |word: &&str| !AROUND.iter().any(|other| fold(other) == **word);
    let core: String = folded.words().filter(around).collect();
    let named = LANGUAGES
        .get(folded.letters())
        .or_else(|| LANGUAGES.get(&core));
    of_tag(named?)
}

/// Whether a cell names a language at all, by name or by code: “does not read English” and “Braille” do not.
pub(super) fn is_language(text: &str) -> bool {
    let text = text.trim();
    let first = text.split(['(', '/', ',', ';', '–']).next().unwrap_or(text);
    let folded = Folded::of(first);
    let base = text.split(['-', '_', '.']).next().unwrap_or_default();
    let base = base.to_lowercase();
    LANGUAGES.contains_key(folded.letters())
        || LANGUAGES.contains_key(&base)
        || LANGUAGES.values().any(|tag| *tag == base)
}

/// The people that a cell names, by their ids or by their names in any order and spelling of the
/// pack; and what names nobody.
pub(super) fn cases(campaign: &Campaign, text: &str) -> (Vec<String>, Vec<String>) {
    let known: Vec<(String, &str)> = campaign
        .cases
        .iter()
        .flat_map(|case| {
            let names = case.names();
            let names = names.map(String::as_str).chain([&*case.id]);
            names.map(|name| (sorted(name), &*case.id))
        })
        .collect();
    let find = |text: &str| {
        let text = sorted(text);
        let found = known
            .iter()
            .find(|(name, _)| *name == text && !text.is_empty());
        found.map(|(_, id)| (*id).to_owned())
    };
    several(text, find)
}

/// What a cell names, in its order, by what `find` knows things by; and the pieces that name nothing.
pub(in crate::batch) fn several<T>(
    text: &str,
    find: impl Fn(&str) -> Option<T>,
) -> (Vec<T>, Vec<String>) {
    // What is known as a whole stays whole: a name may have a comma in it, or “y”.
    if let Some(one) = find(text) {
        return (vec![one], Vec::new());
    }
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let parts = text.split([';', ',', '/', '\n', '|', '+', '&']);
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(one) = find(part) {
            found.push(one);
            continue;
        }
        let pieces = pieces(part);
        let mut from = 0;
        while let Some(first) = pieces.get(from) {
            // The longest that is known: “Ortega y Gasset” is one behind “Ann and”.
            let ends = pieces.iter().enumerate().skip(from).take(MAX_ANDS + 1);
            let known = ends.rev().find_map(|(to, last)| {
                let whole = part.get(first.start..last.end)?.trim();
                Some((to, find(whole)?))
            });
            if let Some((to, one)) = known {
                found.push(one);
                from = to + 1;
                continue;
            }
            from += 1;
            let piece = part.get(first.clone()).unwrap_or_default().trim();
            // Ids may be parted by spaces.
            match piece
                .split_whitespace()
                .map(&find)
                .collect::<Option<Vec<T>>>()
            {
                Some(known) => found.extend(known),
                None => unknown.push(piece.to_owned()),
            }
        }
    }
    (found, unknown)
}

/// More words for “and” than one name has.
const MAX_ANDS: usize = 4;

/// What stands before, between and after “and”, in any language of letters.
fn pieces(text: &str) -> Vec<Range<usize>> {
    static BETWEEN: LazyLock<Vec<String>> = LazyLock::new(|| {
        let codes = language::all().iter().map(|language| language.code);
        codes
            .map(|code| locale::between(&Lang::new(code)))
            .filter(|between| !between.trim().is_empty())
            .collect()
    });
    let mut ands: Vec<(usize, usize)> = BETWEEN
        .iter()
        .flat_map(|between| text.match_indices(between.as_str()))
        .map(|(at, and)| (at, at + and.len()))
        .collect();
    ands.sort_unstable();
    ands.dedup_by(|next, before| next.0 < before.1);
    let starts = std::iter::once(0).chain(ands.iter().map(|and| and.1));
    let ends = ands.iter().map(|and| and.0).chain([text.len()]);
    starts.zip(ends).map(|(start, end)| start..end).collect()
}

/// A name's words, folded and in one order.
pub(in crate::batch) fn sorted(name: &str) -> String {
    let folded = Folded::of(name);
    let mut words: Vec<&str> = folded.words().collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    #[test]
    fn languages_are_known_by_tag_and_by_name() {
        let campaign = &load::built_in().campaign;
        for (text, due) in [
            ("en", "en"),
            ("EN", "en"),
            ("en-GB", "en"),
            ("en_US", "en"),
            ("English", "en"),
            ("Englisch", "en"),
            ("English (UK)", "en"),
            ("русский", "ru"),
            ("на русском языке", "ru"),
            ("Russisch", "ru"),
            ("Қазақша", "kk"),
            ("kazakh", "kk"),
        ] {
            let found = language(campaign, text);
            assert_eq!(found.as_ref().map(Lang::code), Some(due), "{text}");
        }
        for text in ["German", "Deutsch", "de", "xx", "Klingon", ""] {
            assert_eq!(language(campaign, text), None, "{text}");
        }
        assert!(LANGUAGES.len() > 400);
    }

    #[test]
    fn cases_are_known_by_id_and_by_name() {
        let campaign = &load::built_in().campaign;
        for text in [
            "tuletaeva",
            "Roza Tuletaeva",
            "TULETAEVA, Roza",
            "Роза Тулетаева",
        ] {
            assert_eq!(
                cases(campaign, text),
                (vec!["tuletaeva".to_owned()], vec![]),
                "{text}"
            );
        }
        let several = cases(campaign, "Roza Tuletaeva; Ivan Nobody");
        assert_eq!(several.0.len(), 1);
        assert_eq!(several.1, ["Ivan Nobody"]);
        // In every language of letters, and a name with such a word in it stays whole.
        let known = |text: &str| {
            ["Ann", "Bo", "Ortega y Gasset"]
                .into_iter()
                .find(|one| *one == text)
        };
        for (text, found) in [
            ("Ann and Bo", &["Ann", "Bo"][..]),
            ("Ann und Bo", &["Ann", "Bo"]),
            ("Ann et Bo", &["Ann", "Bo"]),
            ("Ann y Bo", &["Ann", "Bo"]),
            ("Ann и Bo", &["Ann", "Bo"]),
            ("Bo Ann", &["Bo", "Ann"]),
            ("Ortega y Gasset", &["Ortega y Gasset"]),
            ("Bo, Ortega y Gasset", &["Bo", "Ortega y Gasset"]),
            ("Ann and Ortega y Gasset", &["Ann", "Ortega y Gasset"]),
            ("Ortega y Gasset and Ann", &["Ortega y Gasset", "Ann"]),
        ] {
            assert_eq!(
                super::several(text, known),
                (found.to_vec(), vec![]),
                "{text}"
            );
        }
        assert_eq!(
            super::several("Ann y Cy", known),
            (vec!["Ann"], vec!["Cy".to_owned()])
        );
    }
}
