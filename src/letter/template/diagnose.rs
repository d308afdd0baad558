//! What is wrong with one text of a template while somebody changes it, and the letter that shows
//! it best.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::tags::{TagKind, tags};
use super::{check, file, front, index};
use crate::campaign::{Addressee, Campaign};
use crate::letter::draft::Parcel;
use crate::letter::{Draft, Sender};
use crate::problem::{Problem, TextFile};

/// All that is wrong with the text of this name: a template's with the paragraphs that it shares, a
/// shared paragraph's wherever it is used.
pub fn problems(campaign: &Campaign, name: &str) -> Vec<Problem> {
    let Some(text) = file(campaign, name) else {
        return Vec::new();
    };
    let Some((partial, _, lang)) = index::partial(name) else {
        return check(campaign, &text).1;
    };
    let mut found: Vec<Problem> = Vec::new();
    let users = users(campaign, partial, lang);
    let files = users.iter().filter_map(|user| file(campaign, user));
    let mut files: Vec<Arc<TextFile>> = files.collect();
    if files.is_empty() {
        // Nobody uses it yet: it is held against the fields of any letter.
        let alone = format!(
            "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"{lang}\"\n+++\n{{{{> {partial}}}}}"
        );
        files.push(TextFile::new("", alone));
    }
    for user in files {
        let of_text = |problem: &Problem| {
            let place = problem.place.as_ref();
            place.is_some_and(|place| *place.file == *text)
        };
        let problems = check(campaign, &user).1;
        for problem in problems.into_iter().filter(of_text) {
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
    }
    found
}

/// The names of the templates of this language that use a shared paragraph.
pub fn users(campaign: &Campaign, partial: &str, lang: &str) -> Vec<String> {
    let uses = |name: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![name.to_owned()];
        while let Some(name) = open.pop() {
            let Some(file) = file(campaign, &name) else {
                continue;
            };
            for tag in tags(&file.text, 0) {
                if tag.what != TagKind::Partial || !seen.insert(tag.inner.to_owned()) {
                    continue;
                }
                open.push(format!("partials/{}.{lang}.hbs", tag.inner));
            }
        }
        seen.contains(partial)
    };
    let ending = format!(".{lang}.hbs");
    let names = super::names(campaign).into_iter();
    names
        .filter(|name| name.ends_with(&ending) && uses(name))
        .collect()
}

/// The letter that shows the text of this name best, from this sender with these own words; none if
/// the pack has no office. Its people are those of the pack; nobody writes it.
pub fn sample(campaign: &Campaign, name: &str, sender: Sender, words: String) -> Option<Draft> {
    let (template, lang) = match index::partial(name) {
        None => {
            let (_, lang) = name.strip_suffix(".hbs")?.rsplit_once('.')?;
            (Some(name.to_owned()), lang)
        }
        Some((partial, _, lang)) => {
            let users = users(campaign, partial, lang);
            let fits = |user: &&String| office(campaign, user, lang).is_some_and(|(_, fits)| fits);
            let user = users.iter().find(fits).or(users.first());
            (user.cloned(), lang)
        }
    };
    let of = template.as_deref().unwrap_or(name);
    let (office, _) = office(campaign, of, lang)?;
    let mut draft = Draft::to(campaign, &office.id);
    draft.lang = crate::campaign::Lang::new(lang);
    let supports = |ids: &[crate::campaign::Name]| {
        let asks = &draft.asks;
        ids.iter()
            .any(|id| asks.iter().any(|ask| *id == ask.as_str()))
    };
    let case = campaign.cases.iter().find(|case| supports(&case.supports));
    draft.cases = case.map(|case| case.id.to_string()).into_iter().collect();
    draft.template = template;
    draft.sender = sender;
    draft.words = words;
    draft.parcel = Some(Parcel {
        letters: 12,
        countries: Vec::new(),
    });
    draft.group = "A".to_owned();
    Some(draft)
}

/// The office that a template is for, or another, and whether it is for it.
fn office<'a>(campaign: &'a Campaign, name: &str, lang: &str) -> Option<(&'a Addressee, bool)> {
    let text = file(campaign, name);
    let kind = text.and_then(|text| front::value(&text.text, "addressee"));
    let kind = kind.map(|kind| kind.text);
    let stem = name.split('.').next().unwrap_or_default();
    let kind = kind.unwrap_or_else(|| stem.to_owned());
    let written = |office: &&Addressee| office.languages().any(|other| other.code() == lang);
    let mut offices = campaign.addressees.iter();
    let own = offices.find(|office| office.kind == kind.as_str() && written(office));
    let any = || campaign.addressees.iter().find(written);
    own.map(|office| (office, true))
        .or_else(|| any().map(|office| (office, false)))
        .or_else(|| campaign.addressees.first().map(|office| (office, false)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn with(name: &str, text: &str) -> Campaign {
        let mut campaign = load::built_in().campaign.clone();
        let file = TextFile::new(format!("templates/{name}"), text);
        campaign.templates.insert(name.to_owned(), file);
        campaign
    }

    #[test]
    fn proof_of_a_shared_paragraph_is_where_it_is_used() {
        let name = "partials/people.en.hbs";
        let campaign = with(name, "{{#each people}}{{nmae}}{{/each}}{{wrods}}");
        let found = problems(&campaign, name);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(found[0].mend().map(|(_, meant)| meant), Some("name"));
        // Nobody uses this one; another paragraph's problems are not its own.
        let campaign = with("partials/new.en.hbs", "{{ofice.name}}");
        assert_eq!(problems(&campaign, "partials/new.en.hbs").len(), 1);
        assert!(problems(&campaign, "partials/thanks.en.hbs").is_empty());
        let campaign = with("partials/thanks.2.en.hbs", "{{date}}");
        assert_eq!(problems(&campaign, "partials/thanks.2.en.hbs").len(), 1);
        assert!(users(&campaign, "thanks", "en").contains(&"president.en.hbs".to_owned()));
    }

    #[test]
    fn proof_unknown_partial_has_a_suggestion() {
        let head = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n";
        let campaign = with("president.en.hbs", &format!("{head}{{{{> thank}}}}"));
        let found = problems(&campaign, "president.en.hbs");
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].mend().map(|(_, meant)| meant), Some("thanks"));
    }

    #[test]
    fn proof_sample_is_a_letter_of_the_template_in_its_language() {
        let campaign = &load::built_in().campaign;
        let sample = |name: &str| sample(campaign, name, Sender::default(), String::new());
        let draft = sample("prosecutor.ru.hbs").expect("a letter");
        assert_eq!((draft.to.as_str(), draft.lang.code()), ("prosecutor", "ru"));
        assert_eq!(draft.template.as_deref(), Some("prosecutor.ru.hbs"));
        assert!(!draft.asks.is_empty());
        let draft = sample("partials/opening.kk.hbs").expect("a letter");
        assert_eq!(draft.template.as_deref(), Some("president.kk.hbs"));
        assert!(sample("cover.en.hbs").is_some());
        for entry in index::entries(campaign) {
            assert!(sample(&entry.name).is_some(), "{}", entry.name);
        }
    }
}
