//! The words of a text that a dictionary is asked about, and the names that need none.

use std::collections::HashSet;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::campaign::legible::Script;
use crate::campaign::{Campaign, Lang, Text};

/// Endings that a Russian name has in its cases and in the plural; none where it stands as it is.
const ENDINGS: [&str; 22] = [
    "", "а", "у", "ом", "ым", "е", "ой", "ою", "ы", "ых", "ыми", "и", "ей", "ею", "ю", "я", "ем",
    "ого", "ому", "ий", "его", "ему",
];

/// The words in `text` that a dictionary of `lang` may know, each by its bytes: no numbers, no
/// abbreviations in capitals, no addresses of the network, nothing in another script.
pub fn words(text: &str, lang: &Lang) -> Vec<Range<usize>> {
    let script = Script::of(lang);
    let is_word = |token: &str| {
        token.chars().any(char::is_alphabetic)
            && token.chars().all(|c| script.has(c) || is_joint(c))
            && token.chars().nth(1).is_some()
            && bare(token).chars().any(char::is_lowercase)
    };
    let mut found = Vec::new();
    let mut from = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        if !has_address(piece) {
            let tokens = piece.split_word_bound_indices();
            let words = tokens.filter(|(_, token)| is_word(token));
            found.extend(words.map(|(at, word)| from + at..from + at + word.len()));
        }
        from += piece.len();
    }
    found
}

/// The word without the English sign of an owner.
fn bare(word: &str) -> &str {
    let mut endings = ["'s", "’s", "'", "’"].iter();
    let owned = endings.find_map(|ending| word.strip_suffix(ending));
    owned.unwrap_or(word)
}

fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{ad}' | '\u{300}'..='\u{36f}')
}

/// Whether what stands between two spaces is a site or a mailbox.
fn has_address(piece: &str) -> bool {
    piece.contains('@') || piece.contains("://") || piece.starts_with("www.")
}

/// The names in a pack, which are right as they stand.
#[derive(Clone, Debug, Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// The names in this pack for letters in `lang`: of people, offices, places and documents, and
    /// whatever its facts write with a capital letter.
    pub fn of(campaign: &Campaign, lang: &Lang) -> Self {
        let mut names = Self::default();
        let mut all: Vec<&Text> = Vec::new();
        for case in &campaign.cases {
            all.push(&case.name);
            case.spellings.iter().for_each(|name| names.add(name));
        }
        all.extend(campaign.groups.iter().map(|group| &group.name));
        all.extend(campaign.mentioned.iter().map(|one| &one.name));
        for office in &campaign.addressees {
            all.extend([&office.short, &office.office, &office.country]);
            all.extend(office.holder.iter().map(|holder| &holder.name));
            let lines = office.address.lines.0.values().flatten();
            lines.for_each(|line| names.add(line));
            let countries = office.country_names.iter();
            countries.for_each(|name| names.add(name));
        }
        all.push(&campaign.pack.title);
        all.iter()
            .flat_map(|text| text.0.values())
            .for_each(|text| names.add(text));
        for source in &campaign.sources {
            names.add(&source.title);
            names.add(&source.publisher);
        }
        let told = campaign.claims.iter().map(|claim| &claim.text);
        let asked = campaign.recommendations.iter().map(|ask| &ask.text);
        for text in told.chain(asked).filter_map(|text| text.get(lang)) {
            let words = text.unicode_words();
            let capital = |word: &&str| word.starts_with(char::is_uppercase);
            words.filter(capital).for_each(|word| names.add(word));
        }
        names
    }

    fn add(&mut self, name: &str) {
        let words = name.unicode_words().map(str::to_lowercase);
        self.0.extend(words);
    }

    /// Whether the word is such a name, in any of its cases.
    pub fn has(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        let bare = bare(&word);
        self.0.contains(bare) || self.declined(bare)
    }

    /// Whether a Russian name of at least four letters stands here with another ending.
    fn declined(&self, word: &str) -> bool {
        let stems = ENDINGS
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        let mut stems = stems.filter(|stem| {
            let is_long = stem.chars().count() >= 4;
            is_long && stem.chars().all(|c| Script::Cyrillic.has(c))
        });
        let has = |stem: &str, ending: &str| self.0.contains(&format!("{stem}{ending}"));
        stems.any(|stem| ENDINGS.iter().any(|ending| has(stem, ending)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn found<'a>(text: &'a str, lang: &str) -> Vec<&'a str> {
        let words = words(text, &Lang::new(lang));
        words.into_iter().map(|word| &text[word]).collect()
    }

    #[test]
    fn spelling_reads_words_and_nothing_else() {
        let text = "I don’t know 12 of the UN's a.b@example.org, see www.example.org/x \
            (https://example.org): ill-treated, Тулетаева’s, 3rd, café.";
        let expected = [
            "don’t", "know", "of", "the", "see", "ill", "treated", "café",
        ];
        let found_words = found(text, "en");
        assert_eq!(found_words, [&expected[..4], &expected[4..]].concat());
        assert_eq!(
            found("Она из OSCE, мы нет.", "ru"),
            ["Она", "из", "мы", "нет"]
        );
        assert_eq!(found("", "en"), Vec::<&str>::new());
    }

    #[test]
    fn spelling_knows_the_names_of_the_pack() {
        let campaign = &load::built_in().campaign;
        let names = Names::of(campaign, &Lang::new("en"));
        for name in [
            "Tuletaeva",
            "Tuletaeva’s",
            "Zhanaozen",
            "Kazakhstan",
            "Astana",
        ] {
            assert!(names.has(name), "{name}");
        }
        for other in ["Tuletaevb", "tortured", "letter", "wrods"] {
            assert!(!names.has(other), "{other}");
        }
        let names = Names::of(campaign, &Lang::new("ru"));
        for name in ["Тулетаева", "Тулетаевой", "Тулетаеву", "Жанаозене"]
        {
            assert!(names.has(name), "{name}");
        }
        assert!(!names.has("Тулетаива"));
    }
}
