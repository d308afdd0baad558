//! All the texts that letters are made of: templates, the paragraphs that they share, and the
//! alternatives of these; the pack's own and the program's.

use std::collections::BTreeSet;

use super::source::Source;
use super::{BUILT_IN, file};
use crate::campaign::{Campaign, Lang};

/// One of them, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateEntry {
    /// Its file's name: `president.en.hbs`, `partials/thanks.2.en.hbs`.
    pub name: String,
    /// What it is.
    pub what: TemplateKind,
    /// The language that its name says.
    pub lang: Lang,
    /// Whether the pack has its own.
    pub own: bool,
}

/// What a text is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TemplateKind {
    /// A letter's template.
    Template {
        /// What it calls itself.
        title: String,
        /// Whether a native speaker has read it.
        reviewed: bool,
    },
    /// A paragraph that templates share.
    Partial {
        /// Its name, as templates name it.
        name: String,
        /// The number of the alternative; 1 for what every letter has that nobody varies.
        number: usize,
    },
}

/// The texts of this pack, templates first; of the program's those in the pack's languages.
pub fn entries(campaign: &Campaign) -> Vec<TemplateEntry> {
    let languages = &campaign.pack.languages;
    let mut entries: Vec<TemplateEntry> = names(campaign)
        .into_iter()
        .filter_map(|name| entry(campaign, name))
        .filter(|entry| entry.own || languages.is_empty() || languages.contains(&entry.lang))
        .collect();
    entries
        .sort_by(|a, b| (is_partial(a), &a.lang, &a.name).cmp(&(is_partial(b), &b.lang, &b.name)));
    entries
}

/// The names of all files of templates, the pack's and the program's.
pub(super) fn names(campaign: &Campaign) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = campaign.templates.keys().cloned().collect();
    built_in_names(&BUILT_IN, &mut names);
    names
}

fn is_partial(entry: &TemplateEntry) -> bool {
    matches!(entry.what, TemplateKind::Partial { .. })
}

fn built_in_names(dir: &include_dir::Dir<'_>, names: &mut BTreeSet<String>) {
    let files = dir.files().filter_map(|file| file.path().to_str());
    names.extend(files.map(|name| name.replace('\\', "/")));
    for dir in dir.dirs() {
        built_in_names(dir, names);
    }
}

fn entry(campaign: &Campaign, name: String) -> Option<TemplateEntry> {
    let (what, lang) = if let Some((partial, number, lang)) = partial(&name) {
        let name = partial.to_owned();
        (TemplateKind::Partial { name, number }, lang)
    } else {
        let (_, lang) = name.strip_suffix(".hbs")?.rsplit_once('.')?;
        let front = Source::of(&file(campaign, &name)?).front(&mut Vec::new());
        let (title, reviewed) = (front.title, front.reviewed);
        (TemplateKind::Template { title, reviewed }, lang)
    };
    Some(TemplateEntry {
        lang: Lang::new(lang),
        what,
        own: campaign.templates.contains_key(&name),
        name,
    })
}

/// A partial's name, the number of the alternative and the language, as its file's name says them.
pub fn partial(name: &str) -> Option<(&str, usize, &str)> {
    let stem = name.strip_prefix("partials/")?.strip_suffix(".hbs")?;
    let (stem, lang) = stem.rsplit_once('.')?;
    match stem.rsplit_once('.') {
        Some((stem, number)) => Some((stem, number.parse().ok()?, lang)),
        None => Some((stem, 1, lang)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::problem::TextFile;

    #[test]
    fn shelf_has_templates_partials_and_alternatives_by_language() {
        let mut campaign = load::built_in().campaign.clone();
        campaign.templates.insert(
            "village.fr.hbs".to_owned(),
            TextFile::new("v", "+++\ntitle = \"Au village\"\n+++\nBonjour"),
        );
        let all = entries(&campaign);
        let find = |name: &str| all.iter().find(|entry| entry.name == name).expect(name);
        let what = |name: &str| find(name).what.clone();
        let title = "Au village".to_owned();
        let reviewed = false;
        assert_eq!(
            what("village.fr.hbs"),
            TemplateKind::Template { title, reviewed }
        );
        assert!(find("village.fr.hbs").own && !find("president.en.hbs").own);
        let name = "thanks".to_owned();
        assert_eq!(
            what("partials/thanks.3.en.hbs"),
            TemplateKind::Partial { name, number: 3 }
        );
        assert_eq!(find("president.ru.hbs").lang, Lang::new("ru"));
        // Of the program's nothing is shown that no letter of the pack is made of.
        assert!(!all.iter().any(|entry| entry.name == "letter.de.hbs"));
        let readme = |entry: &TemplateEntry| entry.name == "README.md";
        assert!(!all.iter().any(readme));
    }
}
