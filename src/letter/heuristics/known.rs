//! The names in a pack: its people, its places, its offices.

use std::collections::{HashMap, HashSet};

use super::lexicon::Lexicon;
use super::words::words;
use crate::campaign::legible::{Script, skeleton};
use crate::campaign::{Campaign, Lang};

/// How many letters a people's name shares with its country's: "Kazakh".
const SHARED: usize = 5;

/// The names that a pack knows.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Surnames of the pack's people, and whose.
    pub surnames: HashMap<String, String>,
    /// Each word of their names, and whose.
    pub full_names: HashMap<String, Vec<String>>,
    /// Words of all names in the pack.
    pub names: HashSet<String>,
    /// The offices, the country, the organisation: they set the scene and state nothing.
    context: HashSet<String>,
    country: Vec<String>,
}

/// The stems of a text's words, and whether each has a capital letter.
fn stems(text: &str, lang: &Lang, lexicon: &Lexicon) -> Vec<(String, bool)> {
    let words = words(&skeleton(text, Script::of(lang)), &lexicon.stemmer);
    words
        .into_iter()
        .map(|word| (word.stem, word.capital))
        .collect()
}

impl Known {
    /// The names of the pack's people, in this language.
    pub fn people(campaign: &Campaign, lang: &Lang, lexicon: &Lexicon) -> Self {
        let mut known = Self::default();
        let spelled = campaign.cases.iter().flat_map(|case| {
            let own = case.names();
            own.map(move |name| (name, &case.id))
        });
        let mentioned = campaign.mentioned.iter();
        let mentioned =
            mentioned.flat_map(|one| one.name.0.values().map(move |name| (name, &one.id)));
        for (name, id) in spelled.chain(mentioned) {
            let stems = stems(name, lang, lexicon);
            if let Some((surname, _)) = stems.last() {
                let whose = known.surnames.entry(surname.clone());
                whose.or_insert_with(|| id.to_string());
            }
            // A stemmer takes "Евлоев" and "Евлоеву" for two words, and so "Базарбай" and "Базарбая".
            let inflected = |word: &str| {
                let bare = word.trim_end_matches(['а', 'я', 'й', 'ь']).to_lowercase();
                let endings = lexicon.name_endings.iter();
                let forms = endings.map(|ending| {
                    lexicon
                        .stemmer
                        .stem(&format!("{bare}{ending}"))
                        .into_owned()
                });
                forms.collect::<Vec<String>>()
            };
            for stem in name
                .split_whitespace()
                .last()
                .into_iter()
                .flat_map(inflected)
            {
                let whose = known.surnames.entry(stem);
                whose.or_insert_with(|| id.to_string());
            }
            let stems = stems.into_iter().map(|(stem, _)| stem);
            for stem in stems.chain(name.split_whitespace().flat_map(inflected)) {
                let whose = known.full_names.entry(stem.clone()).or_default();
                // All names of a person follow each other.
                if whose.last().is_none_or(|last| *last != **id) {
                    whose.push(id.to_string());
                }
                known.names.insert(stem);
            }
        }
        known
    }

    /// All that this pack knows, in this language.
    pub fn of(campaign: &Campaign, lang: &Lang, lexicon: &Lexicon) -> Self {
        let mut known = Self::people(campaign, lang, lexicon);
        let stems = |text: &str| stems(text, lang, lexicon);
        // A word that the claims also write small ("torture") is no name at a beginning.
        let texts = campaign
            .claims
            .iter()
            .filter_map(|claim| claim.text.get(lang));
        let (capital, small): (Vec<_>, Vec<_>) = texts
            .flat_map(|text| stems(text).into_iter().skip(1))
            .partition(|(_, capital)| *capital);
        let small: HashSet<String> = small.into_iter().map(|(stem, _)| stem).collect();
        let capital = capital.into_iter().map(|(stem, _)| stem);
        known
            .names
            .extend(capital.filter(|stem| !small.contains(stem)));
        for office in &campaign.addressees {
            let holder = office.holder.as_ref().map(|holder| &holder.name);
            let texts = [
                Some(&office.office),
                Some(&office.short),
                Some(&office.country),
                holder,
            ];
            for text in texts.into_iter().flatten() {
                known
                    .context
                    .extend(stems(text.show(lang)).into_iter().map(|(stem, _)| stem));
            }
            known.country.push(office.country.show(lang).to_lowercase());
        }
        known
    }

    /// Whether the word only sets the scene: the office, the country, its people ("Kazakh").
    pub fn is_context(&self, stem: &str) -> bool {
        let beginning: String = stem.chars().take(SHARED).collect();
        let of_country = |country: &String| {
            beginning.chars().count() == SHARED && country.starts_with(&beginning)
        };
        self.context.contains(stem) || self.country.iter().any(of_country)
    }
}
