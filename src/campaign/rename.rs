//! Another name for machines for an entry of a pack, with everything that refers to it: text in, text
//! out. Whoever compared an entry with its sources compared what it says, and it says the same: seals
//! that held are written anew.

use std::collections::BTreeMap;
use std::ops::Range;

use super::amend::{self, NodeKind, Sheet};
use super::check::seals;
use super::files::{self, FileKind, Files, kind};
use super::load;
use crate::problem::{PackProblem, Problem};

/// The entry that gets another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    /// Its kind (`claim`; `case` of a person, who has a file of their own).
    pub kind: &'static str,
    /// The file that it stands in.
    pub file: String,
    /// Its place among those of its kind there.
    pub index: usize,
    /// Its new name.
    pub to: String,
}

/// The kinds of entries that name others; none where a whole file is one.
const KINDS: &[Option<&str>] = &[
    None,
    Some("addressee"),
    Some("copy"),
    Some("recommendation"),
    Some("claim"),
    Some("passage"),
    Some("group"),
    Some("mentioned"),
    Some("figure"),
];

/// The keys under which entries of this kind are named.
fn keys(kind: &str) -> &'static [&'static str] {
    match kind {
        "source" => &["source"],
        "claim" => &[
            "claims",
            "also",
            "conviction",
            "repeats",
            "reported",
            "after",
            "background",
            "obligation",
        ],
        "passage" => &["background", "obligation"],
        "case" | "group" | "mentioned" => &["people", "for", "statuses"],
        "recommendation" => &["asks", "supports"],
        "addressee" => &["addressee", "copies_to"],
        "copy" => &["copies_to", "by_way_of"],
        _ => &[],
    }
}

/// The files that change where an entry gets another name; a file that is to go has nothing in it.
///
/// # Errors
/// One problem, if the name is none or another entry has it, or a file cannot be read.
pub fn rename(files: &Files, renamed: &Renamed) -> Result<Files, Problem> {
    let kind = (renamed.kind != "case").then_some(renamed.kind);
    let own = Sheet::read(&renamed.file, text_of(files, &renamed.file), kind)?;
    let entry = own.entries.get(renamed.index);
    let node = entry.and_then(|entry| entry.node("id"));
    let (Some(entry), Some(node)) = (entry, node) else {
        return Err(Problem::error(PackProblem::NotByForm));
    };
    let (old, new) = (entry.text("id").to_owned(), renamed.to.as_str());
    if !is_name(new) {
        return Err(Problem::error(PackProblem::NoName { id: new.to_owned() }));
    }
    if renamed.kind == "source" {
        document_may_be(files, &old, new)?;
    }
    let own_id = (renamed.file.clone(), node.span.clone());
    let mut is_shared = false;
    let mut found = Vec::new();
    for name in files.keys().filter(|name| is_data(name)) {
        for kind in kinds_in(name) {
            for entry in Sheet::read(name, text_of(files, name), kind)?.entries {
                let id = entry.node("id").map(|id| (name.clone(), id.span.clone()));
                if id.as_ref() != Some(&own_id) && rivals(renamed.kind, kind, name) {
                    if entry.text("id") == new {
                        return Err(Problem::error(PackProblem::NameTaken {
                            id: new.to_owned(),
                        }));
                    }
                    is_shared |= entry.text("id") == old;
                }
                found.push((name, entry));
            }
        }
    }
    let mut changed = Files::new();
    let own_text = text_of(files, &own_id.0);
    let own_text = replaced(own_text, vec![own_id.1.clone()], &amend::quoted(new));
    changed.insert(own_id.0.clone(), own_text.into_bytes());
    // Where two entries have one name nobody knows which of them is meant: then nothing else changes.
    if is_shared {
        sealed_anew(files, &mut changed);
        return Ok(changed);
    }
    let mut spans: BTreeMap<&String, Vec<Range<usize>>> = BTreeMap::new();
    spans.insert(&own_id.0, vec![own_id.1.clone()]);
    for (name, entry) in &found {
        let named = entry.nodes.iter().filter(|node| {
            let mut parts = node.path.rsplit('.');
            let key = parts.find(|part| part.parse::<usize>().is_err());
            let refers = key.is_some_and(|key| keys(renamed.kind).contains(&key));
            refers && node.what == NodeKind::Text(old.clone())
        });
        let named: Vec<Range<usize>> = named.map(|node| node.span.clone()).collect();
        if !named.is_empty() {
            spans.entry(name).or_default().extend(named);
        }
    }
    for (name, spans) in spans {
        let text = replaced(text_of(files, name), spans, &amend::quoted(new));
        changed.insert(name.clone(), text.into_bytes());
    }
    match renamed.kind {
        "claim" => in_templates(files, &old, new, &mut changed),
        "source" => {
            let (from, to) = (document_of(&old), document_of(new));
            if let Some(document) = files.get(&from) {
                changed.insert(to, document.clone());
                changed.insert(from, Vec::new());
            }
        }
        _ => {}
    }
    sealed_anew(files, &mut changed);
    Ok(changed)
}

/// Where the document of a source is to be, and was.
fn document_of(id: &str) -> String {
    format!("sources/{id}.txt")
}

/// Whether the document of a source may be called so: no file is there, on systems either to which large
/// and small letters are one, and every system takes the name.
fn document_may_be(files: &Files, old: &str, new: &str) -> Result<(), Problem> {
    let (from, to) = (document_of(old), document_of(new));
    let id = new.to_owned();
    if files::strange(&to).is_some() {
        return Err(Problem::error(PackProblem::NoName { id }));
    }
    let mut names = files.keys();
    if old != new && files.contains_key(&from) && names.any(|name| name.eq_ignore_ascii_case(&to)) {
        return Err(Problem::error(PackProblem::NameTaken { id }));
    }
    Ok(())
}

/// Whether entries stand in the file of this name.
fn is_data(name: &str) -> bool {
    matches!(kind(name), Some(FileKind::Data | FileKind::Case))
}

/// Whether this can be a name for machines.
fn is_name(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    !text.is_empty() && text.len() <= 60 && text.chars().all(is_part) && !text.starts_with('.')
}

/// Whether entries of the kind `other` in a file share their names with those of this kind.
fn rivals(kind: &str, other: Option<&str>, file: &str) -> bool {
    let is_case = other.is_none() && file.starts_with("cases/");
    match kind {
        "claim" | "passage" => matches!(other, Some("claim" | "passage")),
        "case" | "group" | "mentioned" => is_case || matches!(other, Some("group" | "mentioned")),
        kind => other == Some(kind),
    }
}

fn kinds_in(file: &str) -> impl Iterator<Item = Option<&'static str>> {
    let whole = file == "pack.toml" || file.starts_with("cases/");
    let kinds = KINDS.iter().copied().chain([Some("source")]);
    kinds.filter(move |kind| kind.is_none() == whole)
}

fn text_of<'a>(files: &'a Files, name: &str) -> &'a str {
    let bytes = files.get(name).map(Vec::as_slice).unwrap_or_default();
    let text = std::str::from_utf8(bytes).unwrap_or_default();
    text.trim_start_matches('\u{feff}')
}

/// The text with `put` in the place of each of these bytes.
fn replaced(text: &str, mut spans: Vec<Range<usize>>, put: &str) -> String {
    spans.sort_by_key(|span| span.start);
    spans.dedup();
    let mut done = text.to_owned();
    for span in spans.into_iter().rev() {
        done.replace_range(span, put);
    }
    done
}

/// A template tells a fact by its name.
fn in_templates(files: &Files, old: &str, new: &str, changed: &mut Files) {
    for (name, bytes) in files
        .iter()
        .filter(|(name, _)| kind(name) == Some(FileKind::Template))
    {
        let text = String::from_utf8_lossy(bytes);
        let mut done = text.clone().into_owned();
        for mark in ['"', '\''] {
            let said = |id: &str| format!("claim {mark}{id}{mark}");
            done = done.replace(&said(old), &said(new));
        }
        if done != text {
            changed.insert(name.clone(), done.into_bytes());
        }
    }
}

/// Writes the seals anew that held before.
fn sealed_anew(files: &Files, changed: &mut Files) {
    let before = load::from_files(files, "").campaign;
    let mut after = files.clone();
    after.extend(changed.clone());
    let after = load::from_files(&after, "").campaign;
    let pairs = seals(&before).into_iter().zip(seals(&after));
    let mut broken: Vec<_> = pairs
        .filter(|(before, after)| before.holds && !after.holds)
        .map(|(_, after)| after)
        .collect();
    // From the end, so that what comes before stays where it was.
    broken.sort_by_key(|seal| std::cmp::Reverse(seal.place.span.start));
    for seal in broken {
        if let Some(bytes) = changed.get_mut(&seal.place.file.name) {
            let text = text_of(&Files::from([(String::new(), bytes.clone())]), "").to_owned();
            let spans = vec![seal.place.span.clone()];
            *bytes = replaced(&text, spans, &amend::quoted(&seal.now)).into_bytes();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::has_errors;

    fn renamed(kind: &'static str, file: &str, id: &str, to: &str) -> Renamed {
        let files = &load::built_in().files;
        let of = (kind != "case").then_some(kind);
        let sheet = Sheet::read(file, text_of(files, file), of).unwrap();
        Renamed {
            kind,
            file: file.to_owned(),
            index: sheet.find(id).unwrap(),
            to: to.to_owned(),
        }
    }

    #[test]
    fn renamed_entries_are_known_by_their_new_name_everywhere() {
        let files = &load::built_in().files;
        let before = load::from_files(files, "").problems;
        assert!(!has_errors(&before), "{before:#?}");
        for (kind, file, old) in [
            ("claim", "claims.toml", "zhanaozen-dead"),
            ("source", "sources.toml", "S0"),
            ("recommendation", "recommendations.toml", "P1"),
            ("addressee", "addressees.toml", "president"),
            ("case", "cases/tuletaeva.toml", "tuletaeva"),
        ] {
            let order = renamed(kind, file, old, "quite-new");
            let changed = rename(files, &order).unwrap();
            let mut after = (**files).clone();
            after.extend(changed);
            after.retain(|_, content| !content.is_empty());
            // Nothing refers to what is there no more, and no seal is broken.
            let problems = load::from_files(&after, "").problems;
            assert_eq!(problems.len(), before.len(), "{kind}: {problems:#?}");
            for (name, content) in after.iter().filter(|(name, _)| is_data(name)) {
                let text = std::str::from_utf8(content).unwrap();
                // A kind of office may be called as an office is.
                let mut lines = text.lines().filter(|line| !line.starts_with("kind = "));
                let said = format!("\"{old}\"");
                let found = lines.find(|line| line.contains(&said));
                assert_eq!(found, None, "{kind}: {name}");
            }
        }
    }

    #[test]
    fn renamed_sources_take_the_place_of_no_other_document() {
        let mut files = (*load::built_in().files).clone();
        files.insert("sources/S0.txt".to_owned(), b"Its document.".to_vec());
        files.insert("sources/other.txt".to_owned(), b"Somebody's.".to_vec());
        // The last two are one file with its own on some systems, and none on others.
        for to in ["other", "Other", "s0", "nul"] {
            let order = renamed("source", "sources.toml", "S0", to);
            assert!(rename(&files, &order).is_err(), "{to}");
        }
        let order = renamed("source", "sources.toml", "S0", "report");
        let changed = rename(&files, &order).unwrap();
        assert_eq!(changed["sources/report.txt"], b"Its document.");
        assert!(changed["sources/S0.txt"].is_empty());
    }

    #[test]
    fn renamed_is_nothing_where_the_name_is_taken_or_none() {
        let files = &load::built_in().files;
        for to in ["disability-isolated", "solitary", "", "a b", "../x", "é"] {
            let order = renamed("claim", "claims.toml", "zhanaozen-dead", to);
            assert!(rename(files, &order).is_err(), "{to}");
        }
        let mut twice = (**files).clone();
        let text = format!(
            "{}\n[[claim]]\nid = \"disability-isolated\"\n",
            text_of(files, "claims.toml")
        );
        twice.insert("claims.toml".to_owned(), text.into_bytes());
        let order = renamed("claim", "claims.toml", "disability-isolated", "other");
        // Two of them have this name: nobody knows which is meant elsewhere.
        let changed = rename(&twice, &order).unwrap();
        assert_eq!(changed.len(), 1, "{:?}", changed.keys());
        let now = text_of(&changed, "claims.toml");
        assert_eq!(now.matches("id = \"disability-isolated\"").count(), 1);
        assert!(now.contains("id = \"other\""));
    }

    #[test]
    fn renamed_facts_are_told_by_templates_as_before() {
        let mut files = (*load::built_in().files).clone();
        let name = "templates/letter.en.hbs";
        let text = "{{claim \"disability-isolated\"}} {{claim 'disability-isolated'}} {{claim \"solitary\"}}";
        files.insert(name.to_owned(), text.into());
        let order = renamed("claim", "claims.toml", "disability-isolated", "alone");
        let changed = rename(&files, &order).unwrap();
        assert_eq!(
            text_of(&changed, name),
            "{{claim \"alone\"}} {{claim 'alone'}} {{claim \"solitary\"}}"
        );
    }
}
