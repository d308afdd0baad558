//! A proposal, or nothing yet, as the files of a pack: a draft, which opens whatever is missing. What the document does not
//! say, and what no program may decide, stands as `FILL IN`, with a question; nothing is confirmed.

mod address;
mod as_asked;
mod entries;
mod ids;
#[cfg(test)]
mod tests;

use super::Proposal;
use crate::campaign::Lang;
use crate::campaign::amend::{self, EntryIndex};
use crate::campaign::files::{CLAIMS, Files, has_claims};
use crate::problem::Problem;
use crate::store::document::Document;
use entries::Draft;
use ids::{Ids, text_of};

pub(crate) use ids::slug;

/// The files of a draft pack.
pub fn draft(proposal: &Proposal, document: &Document) -> Files {
    let draft = Draft::new(proposal, Ids::after(proposal, &Files::new()));
    let mut files = draft.entries(document);
    files.insert(
        "pack.toml".to_owned(),
        draft.pack(&document.name).into_bytes(),
    );
    for (name, heading) in HEADINGS {
        let own = files.remove(*name).unwrap_or_default();
        let text = [heading.as_bytes(), &own].concat();
        files.insert((*name).to_owned(), text);
    }
    files
}

/// The files of a draft pack of which nothing is known but its title and the language of its letters.
pub fn empty(title: &str, lang: &Lang) -> Files {
    let fill_in = |what: &str| entries::fill_in(what);
    let date = fill_in("when the facts are of, like 2026-11-21");
    let pack = format!(
        "# A draft: no letter is made of it until the next line is taken out.\ndraft = true\n\n\
         id = {}\ntitle.{lang} = {}\nversion = \"1\"\nkind = \"active\"\nlanguages = [\"{lang}\"]\n\n\
         published = {}\nfacts_as_of = {date}\nrecheck_by = {}\n",
        entries::quoted(&ids::slug(title, "new-campaign")),
        entries::quoted(title),
        fill_in("when the report came out, like 2026-11-21"),
        fill_in("after this date letters wait until somebody has checked the facts again"),
    );
    let others = HEADINGS.iter();
    let others = others.map(|(name, _)| ((*name).to_owned(), Vec::new()));
    others
        .chain([("pack.toml".to_owned(), pack.into_bytes())])
        .collect()
}

/// The files of a pack that change where another document is added to it: what is new stands at
/// their ends, and the pack is a draft again.
///
/// # Errors
/// Why the pack's own file cannot be changed.
pub fn add_to(proposal: &Proposal, document: &Document, pack: &Files) -> Result<Files, Problem> {
    let ids = Ids::after(proposal, pack);
    // Whoever keeps facts in several files has those of another document in one of its own.
    let beside = format!("claims/{}.toml", ids.source.to_lowercase());
    let is_split = pack.keys().any(|name| has_claims(name) && name != CLAIMS);
    let draft = Draft::new(proposal, ids);
    let mut files = draft.entries(document);
    if is_split && let Some(own) = files.remove(CLAIMS) {
        files.insert(beside, own);
    }
    for (name, own) in &mut files {
        if let Some(before) = pack.get(name) {
            let end: &[u8] = if before.ends_with(b"\n") { b"" } else { b"\n" };
            *own = [before.as_slice(), end, own.as_slice()].concat();
        }
    }
    let name = "pack.toml";
    let whole = EntryIndex {
        kind: None,
        index: 0,
    };
    let text = text_of(pack, name);
    let text = amend::set(name, text, whole, "draft", &amend::Value::Flag(true))?;
    files.insert(name.to_owned(), text.into_bytes());
    Ok(files)
}

/// What stands at the head of a draft's files.
const HEADINGS: &[(&str, &str)] = &[
    ("sources.toml", ""),
    (
        "addressees.toml",
        "# The offices that the document names. Is each address right? Nobody has looked yet: write the day on\n\
         # which somebody found it so as `confirmed`.\n",
    ),
    (
        "recommendations.toml",
        "# What the document asks, and of whom, in its words.\n",
    ),
    (
        "claims.toml",
        "# Sentences of the document that may be facts, each with its place. Take what letters need, say it in your\n\
         # own words, and leave the rest out. Somebody else compares it with the document (`checked`).\n",
    ),
];
