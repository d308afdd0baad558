//! The templates that letters begin with in a language for which neither the pack nor the program has any:
//! the English ones, to be said in it. Until that is done a bracket in them holds every letter back.

use std::collections::BTreeMap;

use include_dir::Dir;

use super::{BUILT_IN, built_in, find, front};
use crate::campaign::language::Language;
use crate::campaign::{Campaign, Lang};
use crate::problem::{Fix, Place, Problem, TemplateProblem};

/// The language that they are begun in.
const FROM: &str = "en";

/// A problem for each language of the pack in which there is no template for one of its offices, or
/// for any office while it has none.
pub fn missing(campaign: &Campaign) -> Vec<Problem> {
    let kinds = campaign.addressees.iter().map(|office| &*office.kind);
    let kinds: Vec<&str> = if campaign.addressees.is_empty() {
        vec!["letter"]
    } else {
        kinds.collect()
    };
    let languages = campaign.pack.languages.iter();
    let missing = languages.filter_map(|lang| {
        let mut kinds = kinds.iter();
        let kind = kinds.find(|kind| find(campaign, kind, lang).is_err())?;
        let cause = TemplateProblem::Missing {
            kind: (*kind).to_owned(),
            lang: lang.to_string(),
        };
        let fix = Fix::BeginTemplates(lang.to_string());
        Some(Problem::error(cause).fix(fix).at(place(campaign)))
    });
    missing.collect()
}

/// Where the pack lists its languages.
fn place(campaign: &Campaign) -> Place {
    let place = &campaign.pack.place;
    let key = "\nlanguages";
    match place.file.text.find(key) {
        Some(at) => Place::of(place.file.clone(), at + 1..at + key.len()),
        None => place.clone(),
    }
}

/// The templates that letters in this language begin with, by their names; none where it has some.
pub fn starting(campaign: &Campaign, lang: &Lang) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if find(campaign, "letter", lang).is_ok() {
        return texts;
    }
    let ending = format!(".{FROM}.hbs");
    let parts = BUILT_IN.get_dir("partials").into_iter();
    let parts = parts.flat_map(Dir::files);
    let parts = parts.filter_map(|file| file.path().to_str());
    let letter = format!("letter{ending}");
    for name in parts.chain([letter.as_str()]) {
        let Some(stem) = name.strip_suffix(&ending) else {
            continue;
        };
        let own = format!("{stem}.{lang}.hbs");
        // Other wordings of a paragraph can wait.
        if stem.contains('.') || campaign.templates.contains_key(&own) {
            continue;
        }
        // In the letter it stands below what the template says of itself.
        let is_part = name.contains('/');
        if let Some(text) = built_in(name) {
            let note = if is_part {
                note(lang, "")
            } else {
                String::new()
            };
            texts.insert(own, note + text);
        }
    }
    if let Some(text) = texts.get_mut(&format!("letter.{lang}.hbs")) {
        let own = Language::of(lang).map_or(lang.code(), |language| &language.name);
        for (key, value) in [
            (
                "title",
                front::quoted(&format!("Letter to any office ({own})")),
            ),
            ("language", front::quoted(lang.code())),
            ("reviewed", "false".to_owned()),
        ] {
            if let Some(found) = front::value(text, key) {
                text.replace_range(found.span, &value);
            }
        }
        text.insert_str(front::body(text), &note(lang, "\n"));
    }
    texts
}

/// What holds letters back until the words below are said in this language.
fn note(lang: &Lang, below: &str) -> String {
    format!(
        "[FILL IN: say the words below in the language “{lang}”, then take this line out]\n{below}"
    )
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use super::*;
    use crate::campaign::load::built_in as pack;
    use crate::problem::TextFile;

    #[test]
    fn starting_templates_fill_what_a_language_lacks() {
        let mut campaign = pack().campaign.clone();
        assert_eq!(missing(&campaign), []);
        let lang = Lang::new("xx");
        campaign.pack.languages.push(lang.clone());
        let told = missing(&campaign);
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].fixes, [Fix::BeginTemplates("xx".to_owned())]);
        assert!(told[0].place.is_some());
        for (name, text) in starting(&campaign, &lang) {
            assert!(text.contains("[FILL IN: "), "{name}");
            let file = TextFile::new(name.as_str(), text);
            campaign.templates.insert(name, file);
        }
        assert_eq!(missing(&campaign), []);
        assert_eq!(starting(&campaign, &lang), BTreeMap::new());
        let letter = campaign.templates["letter.xx.hbs"].clone();
        let (template, problems) = check(&campaign, &letter);
        assert!(template.is_some(), "{problems:#?}");
    }

    #[test]
    fn starting_templates_are_the_programs_where_it_has_some() {
        let campaign = Campaign::default();
        for code in ["de", "en", "es", "fr", "kk", "ru"] {
            assert_eq!(starting(&campaign, &Lang::new(code)), BTreeMap::new());
            let file = super::super::file(&campaign, &format!("letter.{code}.hbs"));
            let (template, problems) = check(&campaign, &file.expect("a template"));
            assert!(template.is_some(), "{code}: {problems:#?}");
        }
    }
}
