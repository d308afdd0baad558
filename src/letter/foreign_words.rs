//! Which words of a letter are in another language than the letter, for whoever listens to it.
//!
//! A voice reads “Old habits” by the rules of Russian unless the file says that it is English (PDF/UA-1,
//! 7.2). Two things tell: the title of a document, whose language its pack notes, and letters of another
//! script. Neither is guessed further: a name stays without a language, because none can be known, and so
//! do the sender's words in Latin letters in a Russian letter.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::{Origin, Run};
use crate::campaign::{Campaign, Lang, legible};

/// The fewest words of a title that is looked for: “Kazakhstan” is not the name of a report.
const FEWEST_WORDS: usize = 2;

/// What tells the language of a letter's words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForeignWords {
    /// What the letter's own is written in.
    home: Script,
    /// That of the pack's author, who has written what is not translated.
    author: Lang,
    /// Titles in another language than the letter, the longest first.
    titles: Vec<(String, Lang)>,
}

/// Letters that languages are told by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Script {
    #[default]
    Latin,
    Cyrillic,
    Greek,
    Armenian,
    Georgian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Thai,
}

impl Script {
    /// That of a letter, if it tells anything.
    fn of(c: char) -> Option<Self> {
        Some(match c {
            'A'..='Z' | 'a'..='z' => Self::Latin,
            '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if c.is_alphabetic() => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' if c.is_alphabetic() => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{531}'..='\u{587}' => Self::Armenian,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => Self::Georgian,
            '\u{5d0}'..='\u{5ea}' => Self::Hebrew,
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' => Self::Arabic,
            '\u{904}'..='\u{939}' => Self::Devanagari,
            '\u{985}'..='\u{9b9}' => Self::Bengali,
            '\u{e01}'..='\u{e2e}' => Self::Thai,
            _ => return None,
        })
    }

    /// That which a language is written in.
    fn of_language(lang: &Lang) -> Self {
        // “sr-Latn”, “uz-Cyrl”.
        let named = lang.code().split(['-', '_']).find_map(|part| match part {
            "Latn" => Some(Self::Latin),
            "Cyrl" => Some(Self::Cyrillic),
            "Arab" => Some(Self::Arabic),
            "Deva" => Some(Self::Devanagari),
            _ => None,
        });
        if let Some(named) = named {
            return named;
        }
        match first(lang) {
            _ if legible::Script::of(lang) == legible::Script::Cyrillic => Self::Cyrillic,
            "el" => Self::Greek,
            "hy" => Self::Armenian,
            "ka" => Self::Georgian,
            "he" | "yi" => Self::Hebrew,
            "ar" | "ckb" | "fa" | "ps" | "sd" | "ug" | "ur" => Self::Arabic,
            "hi" | "mr" | "ne" => Self::Devanagari,
            "as" | "bn" => Self::Bengali,
            "th" => Self::Thai,
            _ => Self::Latin,
        }
    }
}

/// A language's code without what follows it.
fn first(lang: &Lang) -> &str {
    lang.code().split(['-', '_']).next().unwrap_or_default()
}

impl ForeignWords {
    /// What tells it in a letter of this language.
    pub(super) fn of(campaign: &Campaign, lang: &Lang) -> Self {
        let mut titles = Vec::new();
        for source in &campaign.sources {
            let Some(language) = source.language.as_ref().filter(|other| *other != lang) else {
                continue;
            };
            // A title that was translated for the pack is not in the document's language.
            let script = Script::of_language(language);
            let is_own = |c| Script::of(c).is_none_or(|of| of == script);
            if !source.title.chars().all(is_own) {
                continue;
            }
            let short = source.title.split_once(": ").map(|(short, _)| short);
            let all = [Some(source.title.as_str()), short].into_iter().flatten();
            let named = all.filter(|title| title.split_whitespace().count() >= FEWEST_WORDS);
            titles.extend(named.map(|title| (title.to_owned(), language.clone())));
        }
        titles.sort_by_key(|(title, _)| std::cmp::Reverse(title.len()));
        titles.dedup();
        Self {
            home: Script::of_language(lang),
            author: campaign.first_language(),
            titles,
        }
    }

    /// The runs, cut where another language begins or ends; nothing if all is in the letter's own.
    pub fn told(&self, runs: &[Run]) -> Option<Vec<Run>> {
        let found: Vec<_> = runs.iter().map(|run| self.within(run)).collect();
        if found.iter().all(Vec::is_empty) {
            return None;
        }
        let mut cut = Vec::new();
        for (run, found) in runs.iter().zip(found) {
            let mut from = 0;
            let mut push = |range: Range<usize>, lang: Option<Lang>| {
                if !range.is_empty() {
                    cut.push(Run {
                        text: run.text[range].to_owned(),
                        lang,
                        ..run.clone()
                    });
                }
            };
            for (range, lang) in found {
                push(from..range.start, None);
                from = range.end;
                push(range, Some(lang));
            }
            push(from..run.text.len(), None);
        }
        Some(cut)
    }

    /// The bytes of a run that are in other languages.
    fn within(&self, run: &Run) -> Vec<(Range<usize>, Lang)> {
        let text = run.text.as_str();
        let home = self.home;
        let mut found: Vec<(Range<usize>, Lang)> = Vec::new();
        if !matches!(run.origin, Origin::Sender | Origin::Date) {
            for (title, lang) in &self.titles {
                for (at, _) in text.match_indices(title.as_str()) {
                    let range = at..at + title.len();
                    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                    let whole = apart(text[..at].chars().next_back())
                        && apart(text[range.end..].chars().next());
                    let free = |(other, _): &(Range<usize>, Lang)| {
                        other.end <= range.start || range.end <= other.start
                    };
                    if whole && found.iter().all(free) {
                        found.push((range, lang.clone()));
                    }
                }
            }
            found.sort_by_key(|(range, _)| range.start);
        }
        // Latin letters, the signs between them, and the punctuation of every script.
        let is_latin = |c: char| c < '\u{250}' || matches!(c, '\u{2000}'..='\u{206f}');
        if home == Script::Latin && (text.is_ascii() || text.chars().all(is_latin)) {
            return found;
        }
        let mut all = Vec::new();
        let mut from = 0;
        for (range, lang) in found {
            self.by_script(run, from..range.start, home, &mut all);
            from = range.end;
            all.push((range, lang));
        }
        self.by_script(run, from..text.len(), home, &mut all);
        all
    }

    /// Adds what of these bytes is written in other letters than the letter.
    fn by_script(
        &self,
        run: &Run,
        bytes: Range<usize>,
        home: Script,
        found: &mut Vec<(Range<usize>, Lang)>,
    ) {
        let start = bytes.start;
        let text = &run.text[bytes];
        // From the first to the last of some letters of one script, whatever is between them that is not a letter.
        let mut open: Option<(Script, Range<usize>, usize)> = None;
        let mut close = |open: Option<(Script, Range<usize>, usize)>| {
            if let Some((script, range, letters)) = open
                && letters > 1
                && let Some(lang) = self.language(script, &text[range.clone()], &run.origin)
            {
                found.push((start + range.start..start + range.end, lang));
            }
        };
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            match (Script::of(c), &mut open) {
                // A sign above, below or beside the last letter.
                (None, Some((_, range, _))) if is_combining_mark(c) && range.end == at => {
                    range.end = end;
                }
                (None, _) => {}
                (Some(script), _) if script == home => close(open.take()),
                (Some(script), Some((of, range, letters))) if script == *of => {
                    range.end = end;
                    *letters += 1;
                }
                (Some(script), _) => close(open.replace((script, at..end, 1))),
            }
        }
        close(open);
    }

    /// The language of words in this script within the letter.
    fn language(&self, script: Script, text: &str, origin: &Origin) -> Option<Lang> {
        // A name tells no language: whoever is called Іван may speak any.
        if matches!(origin, Origin::Sender | Origin::Case(_)) {
            return None;
        }
        let has = |letters: &str| text.chars().any(|c| letters.contains(c));
        let code = match script {
            Script::Latin => {
                let own = matches!(origin, Origin::Own | Origin::Edited(_));
                let known = Script::of_language(&self.author) == Script::Latin && !own;
                return known.then(|| self.author.clone());
            }
            Script::Cyrillic if has("ӘәҒғҚқҢңӨөҰұҮүҺһ") => "kk",
            Script::Cyrillic if has("ЇїЄєҐґ") => "uk",
            Script::Cyrillic => "ru",
            Script::Greek => "el",
            Script::Armenian => "hy",
            Script::Georgian => "ka",
            Script::Hebrew => "he",
            Script::Arabic if has("پچژگکی") => "fa",
            Script::Arabic => "ar",
            Script::Devanagari => "hi",
            Script::Bengali => "bn",
            Script::Thai => "th",
        };
        Some(Lang::new(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn told(lang: &str, text: &str, origin: Origin) -> Vec<(String, String)> {
        let campaign = &load::built_in().campaign;
        let languages = ForeignWords::of(campaign, &Lang::new(lang));
        let runs = [Run::new(text, origin)];
        let cut = languages.told(&runs);
        let all: String = cut.iter().flatten().map(|run| run.text.as_str()).collect();
        assert!(cut.is_none() || all == text);
        let found = cut.into_iter().flatten();
        let found = found.filter_map(|run| Some((run.text, run.lang?.to_string())));
        found.collect()
    }

    #[test]
    fn languages_are_told_by_titles_and_letters_and_never_of_names() {
        let pair = |text: &str, lang: &str| (text.to_owned(), lang.to_owned());
        let template = Origin::Template;
        assert_eq!(
            told("en", "In “Old habits”, a report", template.clone()),
            []
        );
        assert_eq!(
            told("de", "In „Old habits“, einem Bericht", template.clone()),
            [pair("Old habits", "en")]
        );
        assert_eq!(told("de", "Old habitsx, Bold habits", template.clone()), []);
        assert_eq!(
            told("ru", "«Старые привычки» (Old habits) — доклад", template),
            [pair("Old habits", "en")]
        );
        let pack = Origin::Pack;
        assert_eq!(
            told(
                "ru",
                "S3: lines 3–5; Amnesty International, июль 2013 г.",
                pack
            ),
            [pair("S3: lines 3–5; Amnesty International", "en")]
        );
        assert_eq!(
            told("en", "see «Старые привычки» and Қазақстан", Origin::Own),
            [pair("Старые привычки", "ru"), pair("Қазақстан", "kk")]
        );
        assert_eq!(told("en", "Ирина Ґ. Їжак", Origin::Sender), []);
        for origin in [Origin::Sender, Origin::Own] {
            assert_eq!(told("ru", "Ann Lee", origin), []);
        }
    }
}
