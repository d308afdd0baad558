//! The languages of letters: a folder of `assets/languages` each, found by its `language.toml`.
//!
//! `language.toml` has the language's own name, its tag and the few words that the program itself
//! prints into a letter; `typography.toml`, where there is one, how words are set
//! and `headings.toml` what the columns of lists are called in it ([`crate::campaign`] reads neither).
//! A folder may have the last alone: then no letters are written in its language. What a language lacks is taken from English; patterns
//! for hyphens and the customs of dates, lists and plurals come from libraries, by the code.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::Lang;

static FOLDERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/languages");

/// A language of letters.
#[derive(Debug, Default)]
pub struct Language {
    /// Its code (`ru`).
    pub code: &'static str,
    /// Its own name.
    pub name: String,
    /// Its tag with a country (`ru-RU`), as word processors ask for it.
    pub tag: String,
    /// Before the offices that the sender sends copies to, with what parts it from them.
    pub copy_to: String,
    /// How a note begins and ends that goes with a copy, where its reader has no form of address.
    pub note: NoteForms,
    /// What stands on each letter of an invented campaign.
    pub exercise: String,
    /// What stands behind the title of such a campaign.
    pub exercise_title: String,
    /// Above those who join in a letter.
    pub joint: String,
    /// Who a sender may be, as it stands in a letter: an example, where the window does not speak the language.
    pub who_example: Option<String>,
    /// Whether nouns begin with a capital wherever they stand.
    pub capital_nouns: bool,
    /// What stands before a surname (“Frau”, “Sra.”), here without its full stop, which ends no sentence.
    pub titles: Vec<String>,
    /// Words that stand for one person (`she`, `her`).
    pub for_person: Vec<String>,
    /// Words that stand for people, or for what was named before, where a sentence begins with them (`they`).
    pub for_people: Vec<String>,
    /// The labels of a letter that is completed by pen.
    pub by_pen: ByPen,
    /// The words of the page of sources.
    pub ledger: Ledger,
}

/// How a note that goes with a copy begins and ends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteForms {
    /// The salutation, with its punctuation.
    pub salutation: String,
    /// The closing, with its punctuation.
    pub closing: String,
}

/// The labels of a letter that is completed by pen.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByPen {
    /// Before the line for the signature.
    pub signature: String,
    /// Before the line for the name.
    pub name: String,
    /// Before the lines for the address.
    pub address: String,
    /// Above the towns of those who sign a sheet.
    pub town: String,
}

/// The words of the page of sources.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// Its heading.
    pub sources: String,
    /// Before an established fact.
    pub established: String,
    /// Before an alleged one, with who says so after it.
    pub alleged: String,
    /// Before a disputed one.
    pub disputed: String,
    /// Before a request.
    pub ask: String,
    /// Before what became of somebody.
    pub status: String,
    /// Before a figure.
    pub figure: String,
    /// Before the writer's own words.
    pub own: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    tag: String,
    copy_to: Option<String>,
    note: Option<NoteForms>,
    exercise: Option<String>,
    exercise_title: Option<String>,
    joint: Option<String>,
    who_example: Option<String>,
    #[serde(default)]
    capital_nouns: bool,
    #[serde(default)]
    titles: Vec<String>,
    #[serde(default)]
    for_person: Vec<String>,
    #[serde(default)]
    for_people: Vec<String>,
    by_pen: Option<ByPen>,
    ledger: Option<Ledger>,
}

static ENGLISH: LazyLock<Language> = LazyLock::new(|| {
    let english = read("en", &Language::default());
    english.unwrap_or_default()
});

static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let codes = texts("language.toml").map(|(code, _)| code);
    codes.filter_map(|code| read(code, &ENGLISH)).collect()
});

/// The language of a folder; what it does not say is as in `fallback`.
fn read(code: &'static str, fallback: &Language) -> Option<Language> {
    let written: Written = toml::from_str(text(code, "language.toml")?).ok()?;
    Some(Language {
        code,
        name: written.name,
        tag: written.tag,
        copy_to: written.copy_to.unwrap_or_else(|| fallback.copy_to.clone()),
        note: written.note.unwrap_or_else(|| fallback.note.clone()),
        exercise: written
            .exercise
            .unwrap_or_else(|| fallback.exercise.clone()),
        exercise_title: written
            .exercise_title
            .unwrap_or_else(|| fallback.exercise_title.clone()),
        joint: written.joint.unwrap_or_else(|| fallback.joint.clone()),
        who_example: written.who_example,
        capital_nouns: written.capital_nouns,
        titles: written.titles,
        for_person: written.for_person,
        for_people: written.for_people,
        by_pen: written.by_pen.unwrap_or_else(|| fallback.by_pen.clone()),
        ledger: written.ledger.unwrap_or_else(|| fallback.ledger.clone()),
    })
}

/// A file of a language's folder.
pub fn text(code: &str, file: &str) -> Option<&'static str> {
    FOLDERS.get_file(format!("{code}/{file}"))?.contents_utf8()
}

/// The files of this name, of each language that has one, with its code.
pub fn texts(file: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let codes = FOLDERS.dirs().filter_map(|folder| folder.path().to_str());
    codes.filter_map(move |code| Some((code, text(code, file)?)))
}

/// All languages of letters, in the order of their codes.
pub fn all() -> &'static [Language] {
    &ALL
}

impl Language {
    /// A title of an invented campaign, with what says so behind it.
    pub fn marked(lang: &Lang, title: &str) -> String {
        let mark = &Self::or_english(lang).exercise_title;
        format!("{title} ({mark})")
    }

    /// The language of this code, if there is a folder for it.
    pub fn of(lang: &Lang) -> Option<&'static Self> {
        ALL.iter().find(|language| language.code == lang.code())
    }

    /// The language of this code, else English.
    pub fn or_english(lang: &Lang) -> &'static Self {
        Self::of(lang).unwrap_or(&ENGLISH)
    }
}

/// A language's tag with a country, where it is known; else its code.
pub fn tag(lang: &Lang) -> &str {
    Language::of(lang).map_or(lang.code(), |language| &language.tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn language_folders_are_all_read() {
        let codes: Vec<&str> = all().iter().map(|language| language.code).collect();
        let folders: Vec<&str> = texts("language.toml").map(|(code, _)| code).collect();
        assert_eq!(codes, folders);
        assert!(codes.contains(&"kk"));
    }

    #[test]
    fn language_takes_from_english_what_it_lacks() {
        let sources = |code| {
            Language::or_english(&Lang::new(code))
                .ledger
                .sources
                .as_str()
        };
        assert_eq!(sources("ru"), "Источники");
        assert_eq!(sources("fr"), "Sources");
        assert_eq!(sources("xx"), "Sources");
        let copy_to = |code| Language::or_english(&Lang::new(code)).copy_to.as_str();
        assert_eq!(copy_to("de"), "Kopie an: ");
        assert_eq!(copy_to("xx"), "Copy to: ");
        assert_eq!(tag(&Lang::new("xx")), "xx");
    }
}
