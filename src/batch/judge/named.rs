//! What a list calls by name: the letter's language, and the people that it speaks of.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::campaign::{Campaign, Lang};
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

/// The people that a cell names, by their ids or by their names in any order and spelling of the
/// pack; and what names nobody.
pub(super) fn cases(campaign: &Campaign, text: &str) -> (Vec<String>, Vec<String>) {
    let known: Vec<(String, &str)> = campaign
        .cases
        .iter()
        .flat_map(|case| {
            let names = case.name.0.values().chain(&case.spellings);
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
    if let Some(id) = find(text) {
        return (vec![id], Vec::new());
    }
    let mut ids = Vec::new();
    let mut unknown = Vec::new();
    for piece in pieces(text) {
        if let Some(id) = find(&piece) {
            ids.push(id);
            continue;
        }
        // Ids parted by spaces.
        let words: Option<Vec<String>> = piece.split_whitespace().map(find).collect();
        match words {
            Some(words) => ids.extend(words),
            None => unknown.push(piece),
        }
    }
    (ids, unknown)
}

/// A cell's text where it names several things.
pub(in crate::batch) fn pieces(text: &str) -> Vec<String> {
    let joined = text
        .replace(" and ", ";")
        .replace(" und ", ";")
        .replace(" и ", ";");
    let pieces = joined.split([';', ',', '/', '\n', '|', '+', '&']);
    let pieces = pieces.map(|piece| piece.trim().to_owned());
    pieces.filter(|piece| !piece.is_empty()).collect()
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
    }
}
