//! The `.letter` file: versioned TOML with what the writer chose. The sender stands in it only if
//! the person said so.

use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::text_file;
use crate::campaign::Campaign;
use crate::campaign::read::{Entry, Toml};
use crate::letter::{Draft, Sender};
use crate::problem::{Place, Problem, Rule, StoreProblem, TextFile, has_errors};

/// The version of the format that this program writes.
const VERSION: u32 = 1;

/// More than any letter has, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// More requests, people or changes than any letter has.
const MAX_NAMED: usize = 500;

/// More characters than a name, an id or a line of an address has.
const MAX_LINE: usize = 500;

/// A letter as saved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Saved {
    /// The version of the format.
    pub entreaty: u32,
    /// The pack's id.
    pub pack: String,
    /// The pack's version when the letter was saved.
    pub pack_version: String,
    /// What the writer chose.
    pub letter: Draft,
    #[serde(skip)]
    place: Place,
}

impl Entry for Saved {
    const REQUIRED: &'static [&'static str] = &["entreaty", "pack", "letter"];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

/// The file's text for this draft; the sender's name and address only if `with_sender`.
///
/// # Errors
/// A sentence, if the draft cannot be written as TOML.
pub fn to_text(draft: &Draft, campaign: &Campaign, with_sender: bool) -> Result<String, String> {
    let mut letter = draft.clone();
    if !with_sender {
        letter.sender = Sender::default();
    }
    let saved = Saved {
        entreaty: VERSION,
        pack: campaign.pack.id.to_string(),
        pack_version: campaign.pack.version.to_string(),
        letter,
        place: Place::default(),
    };
    toml::to_string_pretty(&saved).map_err(|error| error.to_string())
}

/// The draft in the file at `path`, and warnings about it.
///
/// # Errors
/// All that is wrong with the file, or that it cannot be read.
pub fn read(path: &Path, campaign: &Campaign) -> Result<(Draft, Vec<Problem>), Vec<Problem>> {
    let file = text_file::read(path, MAX_BYTES).map_err(|problem| vec![problem])?;
    from_text(&file, campaign)
}

/// The draft in a file's text, and warnings about it.
///
/// # Errors
/// All that is wrong with the file.
pub fn from_text(
    file: &Arc<TextFile>,
    campaign: &Campaign,
) -> Result<(Draft, Vec<Problem>), Vec<Problem>> {
    let mut problems = Vec::new();
    let saved: Saved = Toml::parse(file, &mut problems).entry();
    if saved.entreaty > VERSION {
        problems.push(Problem::error(StoreProblem::NewerFormat {
            path: file.name.clone(),
            format: saved.entreaty,
        }));
    }
    if has_errors(&problems) {
        return Err(problems);
    }
    if campaign.pack.id != saved.pack.as_str() {
        problems.push(Problem::error(StoreProblem::OtherCampaign {
            letter: saved.pack.clone(),
            open: campaign.pack.id.to_string(),
        }));
        return Err(problems);
    }
    let version = saved.pack_version.as_str();
    if !version.is_empty() && campaign.pack.version != version {
        problems.push(Problem::warning(StoreProblem::OtherVersion {
            saved: version.to_owned(),
            version: campaign.pack.version.to_string(),
        }));
    }
    let mut letter = saved.letter;
    let lists = [
        letter.asks.len(),
        letter.cases.len(),
        letter.figures.len(),
        letter.tables.len(),
        letter.copies.len(),
        letter.allow.len(),
        letter.edits.len(),
    ];
    let longest = lists.into_iter().max().unwrap_or(0);
    if longest > MAX_NAMED {
        let (count, most) = (longest, MAX_NAMED);
        problems.push(Problem::error(StoreProblem::TooManyNamed { count, most }));
        return Err(problems);
    }
    if let Some(key) = overlong(&saved.pack, &letter) {
        let most = MAX_LINE;
        problems.push(Problem::error(StoreProblem::TooLong { key, most }));
        return Err(problems);
    }
    letter.name_once();
    // Whoever saved it cannot know where those live who sign it, one or a whole list.
    letter.allow.retain(|rule| rule != Rule::OwnCountry.name());
    Ok((letter, problems))
}

/// The id of the pack that the letter in a file's text is of.
pub fn pack_of(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Pack {
        pack: String,
    }
    let saved: Pack = crate::campaign::input::from_toml(text).ok()?;
    Some(saved.pack)
}

/// The key of a text that is too long for what it is. Own words and edits have limits of their own.
fn overlong(pack: &str, letter: &Draft) -> Option<&'static str> {
    let one = |text: &String| vec![text.clone()];
    let edits = letter.edits.iter().flat_map(|edit| edit.about.clone());
    [
        ("pack", vec![pack.to_owned()]),
        ("to", one(&letter.to)),
        ("lang", vec![letter.lang.to_string()]),
        ("paper", one(&letter.paper)),
        ("who", one(&letter.who)),
        ("template", letter.template.clone().into_iter().collect()),
        ("asks", letter.asks.clone()),
        ("cases", letter.cases.clone()),
        ("figures", letter.figures.clone()),
        ("tables", letter.tables.clone()),
        ("copies", letter.copies.clone()),
        ("allow", letter.allow.clone()),
        ("about", edits.collect()),
        ("name", one(&letter.sender.name)),
        ("address", letter.sender.address.clone()),
        ("place", one(&letter.sender.place)),
    ]
    .into_iter()
    .find(|(_, texts)| texts.iter().any(|text| text.chars().count() > MAX_LINE))
    .map(|(key, _)| key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::edit::{Edit, Part};

    fn told(problems: &[Problem]) -> String {
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn letter_file_comes_back_as_it_was_and_keeps_the_sender_only_if_asked() {
        let campaign = &load::built_in().campaign;
        let mut draft = Draft::to(campaign, "prosecutor");
        draft.words = "Über “alles” \\ \"\"\"\n\nzwei".to_owned();
        draft.sender.name = "O'Brien & *Sons*".to_owned();
        draft.sender.address = vec!["1 Street".to_owned(), "Town".to_owned()];
        draft.date = Some("2026-11-21".parse().unwrap());
        let read = |with_sender| {
            let text = to_text(&draft, campaign, with_sender).unwrap();
            from_text(&TextFile::new("a.letter", text), campaign)
                .unwrap()
                .0
        };
        assert_eq!(read(true), draft);
        assert_eq!(read(false).sender, Sender::default());
        assert_eq!(read(false).words, draft.words);
    }

    #[test]
    fn letter_file_keeps_edits_and_says_what_is_no_edit() {
        let campaign = &load::built_in().campaign;
        let mut draft = Draft::to(campaign, "prosecutor");
        let unedited = to_text(&draft, campaign, true).unwrap();
        assert!(!unedited.contains("edits"), "{unedited}");
        draft.sender.name = "Ann Example".to_owned();
        draft.edits = vec![Edit {
            part: Part::Item,
            nth: 2,
            about: vec!["G1".to_owned()],
            base: "to act;".to_owned(),
            text: "to “act”\nto \\ \"\"\" wait".to_owned(),
        }];
        let text = to_text(&draft, campaign, true).unwrap();
        let read = |text: &str| from_text(&TextFile::new("a.letter", text), campaign);
        assert_eq!(read(&text).unwrap().0, draft, "{text}");
        let broken = text.replace("\"item\"", "\"itm\"").replace("nth", "nht");
        let all = told(&read(&broken).unwrap_err());
        for part in ["itm", "paragraph", "unknown key “nht”"] {
            assert!(all.contains(part), "{part}: {all}");
        }
    }

    #[test]
    fn letter_file_says_all_that_is_wrong() {
        let campaign = &load::built_in().campaign;
        let file = TextFile::new(
            "a.letter",
            "entreaty = 9\npack = \"kazakhstan-2013\"\n[letter]\nto = 3\npapr = \"uk\"\n",
        );
        let all = told(&from_text(&file, campaign).unwrap_err());
        for part in ["newer", "there is a number where a text belongs", "papr"] {
            assert!(all.contains(part), "{part}: {all}");
        }
    }
}
