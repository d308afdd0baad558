//! The files of a pack: which there are, what they may be called, and how large they may be.

use std::collections::BTreeMap;

use super::letterhead::LOGO;
use crate::problem::{NameFault, PackProblem, Problem, did_you_mean};

/// The files of a pack by their name within it, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files that every pack has.
pub const NEEDED: &[&str] = &[
    "pack.toml",
    "sources.toml",
    "addressees.toml",
    "recommendations.toml",
    CLAIMS,
];

/// The files that a pack may have beside those.
pub const OTHERS: &[&str] = &["people.toml", "figures.toml", "passages.toml"];

/// The files of facts: one, and as many beside it as their writers like.
pub const CLAIMS: &str = "claims.toml";

/// Whether facts stand in the file of this name: in the one that every pack has, or in one of those beside
/// it, each for a theme or a person (`claims/flood.toml`).
pub fn has_claims(name: &str) -> bool {
    name == CLAIMS || name.starts_with("claims/") && kind(name) == Some(FileKind::Data)
}

/// The maker's signature.
pub const SIGNATURE: &str = "signature.toml";

/// The most files in a pack.
pub const MAX_FILES: usize = 2_000;
/// The most bytes of all files together.
pub const MAX_BYTES: u64 = 32 << 20;
/// The most bytes of one TOML file.
pub const MAX_TOML: usize = 1 << 20;
/// The most bytes of the text of one document.
const MAX_DOCUMENT: usize = 4 << 20;
/// The longest name of a file, in bytes: every file system takes it.
const MAX_NAME: usize = 150;

/// What a file of a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// One of the files that a pack is made of.
    Data,
    /// A person.
    Case,
    /// A letter template or a part of one.
    Template,
    /// The text of a document, for whoever compares the pack with its sources.
    Document,
    /// The logo of the letterhead.
    Logo,
    /// The maker's signature.
    Signature,
}

/// What the file of this name is in a pack; nothing, if a pack has no such file.
pub fn kind(name: &str) -> Option<FileKind> {
    let inside = |folder: &str, ending: &str| {
        name.strip_prefix(folder)
            .and_then(|rest| rest.strip_suffix(ending))
            .is_some_and(|stem| !stem.is_empty() && !stem.contains('/'))
    };
    match name {
        SIGNATURE => Some(FileKind::Signature),
        LOGO => Some(FileKind::Logo),
        _ if NEEDED.contains(&name) || OTHERS.contains(&name) => Some(FileKind::Data),
        _ if inside("claims/", ".toml") => Some(FileKind::Data),
        _ if inside("cases/", ".toml") => Some(FileKind::Case),
        _ if inside("templates/", ".hbs") || inside("templates/partials/", ".hbs") => {
            Some(FileKind::Template)
        }
        _ if inside("sources/", ".txt") => Some(FileKind::Document),
        _ => None,
    }
}

/// What is wrong with a name that only a stranger's program would write.
pub fn strange(name: &str) -> Option<NameFault> {
    if name.len() > MAX_NAME {
        return Some(NameFault::TooLong);
    }
    let outside = name.starts_with('/') || name.contains(['\\', ':']);
    for part in name.split('/') {
        if part == ".." || part == "." || part.is_empty() || outside {
            return Some(NameFault::Outside);
        }
        let plain = |c: char| c.is_alphanumeric() || "-_.+()' ,&’".contains(c) || is_mark(c);
        if !part.chars().all(plain) {
            return Some(NameFault::Characters);
        }
        if part.ends_with(['.', ' ']) || part.starts_with(' ') || is_device(part) {
            return Some(NameFault::Reserved);
        }
    }
    None
}

/// Accents that stand as characters of their own, as one system writes them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_uppercase();
    let numbered = stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT"));
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || numbered && stem.ends_with(|c: char| c.is_ascii_digit())
}

/// Notes what is wrong with the names and sizes of these files, before any of them is read;
/// false if they are better not read.
pub fn check(files: &Files, problems: &mut Vec<Problem>) -> bool {
    let is_there = |name: &str| match name {
        CLAIMS => files.keys().any(|name| has_claims(name)),
        name => files.contains_key(name),
    };
    for name in NEEDED.iter().filter(|name| !is_there(name)) {
        let name = (*name).to_owned();
        problems.push(Problem::error(PackProblem::Missing { name }));
    }
    if !problems.is_empty() {
        // Without one of them, everything else would seem wrong too.
        return false;
    }
    let mut are_small = true;
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, content) in files {
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            problems.push(Problem::error(PackProblem::SameName {
                first: other.to_owned(),
                second: name.clone(),
            }));
        }
        let Some(kind) = kind(name) else {
            let known = NEEDED.iter().chain(OTHERS).copied();
            let last = name.rsplit('/').next().unwrap_or(name);
            let near = did_you_mean(last, known).filter(|near| near != name);
            let name = name.clone();
            problems.push(
                Problem::error(match near {
                    Some(_) => PackProblem::Misnamed { name },
                    None => PackProblem::NotOfPack { name },
                })
                .suggest(near),
            );
            continue;
        };
        let most = match kind {
            FileKind::Document => MAX_DOCUMENT,
            // The logo and a template are measured where they are read.
            FileKind::Logo => continue,
            _ => MAX_TOML,
        };
        if content.len() > most {
            problems.push(Problem::error(PackProblem::FileTooLarge {
                name: name.clone(),
                kilobytes: content.len() >> 10,
                most: most >> 10,
            }));
            are_small = false;
        }
    }
    are_small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_a_pack_are_known_by_their_place() {
        for (name, expected) in [
            ("pack.toml", Some(FileKind::Data)),
            ("figures.toml", Some(FileKind::Data)),
            ("cases/a.toml", Some(FileKind::Case)),
            ("claims/flood.toml", Some(FileKind::Data)),
            ("claims/deep/flood.toml", None),
            ("claims/flood.txt", None),
            ("cases/deep/a.toml", None),
            ("templates/letter.en.hbs", Some(FileKind::Template)),
            ("templates/partials/a.en.hbs", Some(FileKind::Template)),
            ("letter.en.hbs", None),
            ("sources/S1.txt", Some(FileKind::Document)),
            ("sources/S1.pdf", None),
            ("signature.toml", Some(FileKind::Signature)),
            ("letterhead.png", Some(FileKind::Logo)),
            ("sources/letterhead.png", None),
            ("notes.toml", None),
            ("cases/.toml", None),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }

    #[test]
    fn files_of_facts_are_one_or_several() {
        let with = |name: &str| {
            let needed = NEEDED.iter().filter(|needed| **needed != CLAIMS);
            let names = needed.copied().chain([name]);
            let files: Files = names.map(|name| (name.to_owned(), Vec::new())).collect();
            let mut problems = Vec::new();
            check(&files, &mut problems);
            problems.len()
        };
        assert_eq!((with(CLAIMS), with("claims/flood.toml")), (0, 0));
        assert!(with("people.toml") > 0);
        assert!(has_claims("claims/flood.toml") && !has_claims("claims/a/b.toml"));
    }

    #[test]
    fn files_with_names_from_elsewhere_are_strange() {
        for name in [
            "../a.toml",
            "/a.toml",
            "a/../../b.toml",
            "c:\\a.toml",
            "cases\\a.toml",
            "cases//a.toml",
            "cases/a\u{202e}.toml",
            "cases/a\n.toml",
            "cases/a*.toml",
            "con.toml",
            "cases/LPT1.toml",
            "cases/a.toml.",
        ] {
            assert!(strange(name).is_some(), "{name}");
        }
        assert!(strange(&format!("cases/{}.toml", "a".repeat(200))).is_some());
        for name in [
            "cases/Айгүл О’Брайен.toml",
            "templates/partials/thanks.2.en.hbs",
        ] {
            assert_eq!(strange(name), None, "{name}");
        }
    }
}
