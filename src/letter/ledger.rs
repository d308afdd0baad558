//! The claim ledger: each fact of a letter with its standing, who says so, and where.

use std::fmt::Write;

use super::{Block, Content, Letter, Origin, Role, Run, heuristics, text_of, within};
use crate::campaign::{
    Account, Campaign, Case, Citation, Claim, Lang, Source, Standing,
    language::{self, Language},
    locale,
};

/// A fact, a request or a status that a letter prints, and where it comes from.
#[derive(Clone, Debug)]
pub struct LedgerEntry<'a> {
    /// The words as printed.
    pub text: &'a str,
    /// Where they come from.
    pub origin: &'a Origin,
    /// What they are.
    pub kind: LedgerKind,
    /// Who alleges it, where somebody does.
    pub by: Option<&'a str>,
    /// Who says so, and where.
    pub sources: &'a [Citation],
    /// Each side, where the sources differ.
    pub accounts: &'a [Account],
    /// What it rests on, where it is a passage over several facts: each with its own standing.
    pub under: Vec<LedgerEntry<'a>>,
}

impl<'a> LedgerEntry<'a> {
    /// Who says so, and where: its own sources, or those of all that it rests on.
    pub fn citations(&self) -> Vec<&'a Citation> {
        let mut all: Vec<&Citation> = self.sources.iter().collect();
        for citation in self.under.iter().flat_map(LedgerEntry::citations) {
            let known = |other: &&Citation| {
                (&*other.source, &other.at) == (&*citation.source, &citation.at)
            };
            if !all.iter().any(known) {
                all.push(citation);
            }
        }
        all
    }
}

/// What a printed thing of the pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerKind {
    /// A claim of this standing.
    Claim(Standing),
    /// A request of the report.
    Ask,
    /// What became of a person.
    Status,
    /// Numbers by period.
    Figure,
}

/// Everything of the pack that the letter prints, in its order, each once.
pub fn entries<'a>(campaign: &'a Campaign, letter: &'a Letter) -> Vec<LedgerEntry<'a>> {
    let mut entries: Vec<LedgerEntry<'a>> = Vec::new();
    let body = letter
        .blocks
        .iter()
        .filter(|block| block.role != Role::Subject);
    for run in body.flat_map(|block| block.content.runs()) {
        if entries.iter().any(|entry| entry.origin == &run.origin) {
            continue;
        }
        entries.extend(entry(campaign, &letter.lang, run));
    }
    entries
}

/// What the pack knows of a run, if it comes from the pack.
pub fn entry<'a>(campaign: &'a Campaign, lang: &Lang, run: &'a Run) -> Option<LedgerEntry<'a>> {
    let of = |kind, sources: &'a [Citation]| LedgerEntry {
        text: &run.text,
        origin: &run.origin,
        kind,
        by: None,
        sources,
        accounts: &[],
        under: Vec::new(),
    };
    let claim = |claim: &'a Claim| LedgerEntry {
        by: claim.by.as_ref().map(|by| by.show(lang)),
        accounts: &claim.accounts,
        ..of(LedgerKind::Claim(claim.standing), &claim.sources)
    };
    let status = |case: &'a Case| of(LedgerKind::Status, &case.status.sources);
    match &run.origin {
        Origin::Claim(id) => campaign.claim(id).map(claim),
        Origin::Passage(id) => {
            let (_, part) = campaign.part(id)?;
            let claims = part.claims_in(campaign).map(|one| LedgerEntry {
                text: one.text.show(lang),
                ..claim(one)
            });
            let statuses = part.people_in(campaign).map(|case| LedgerEntry {
                text: case.status.text.show(lang),
                ..status(case)
            });
            let kind = if part.claims.is_empty() {
                LedgerKind::Status
            } else {
                LedgerKind::Claim(part.standing(campaign))
            };
            Some(LedgerEntry {
                by: part.by.as_ref().map(|by| by.show(lang)),
                under: claims.chain(statuses).collect(),
                ..of(kind, &[])
            })
        }
        Origin::Ask(id) => {
            let ask = campaign.recommendation(id)?;
            // Its words at the beginning of the letter are fewer.
            Some(LedgerEntry {
                text: ask.text.show(lang),
                ..of(LedgerKind::Ask, &ask.sources)
            })
        }
        Origin::Status(id) => campaign.case(id).map(status),
        Origin::Figure(id) => {
            let figure = campaign.figure(id)?;
            Some(LedgerEntry {
                text: figure.sentence.show(lang),
                ..of(LedgerKind::Figure, &figure.sources)
            })
        }
        _ => None,
    }
}

/// The ledger as text: each thing printed, its standing, who says so, source and place.
pub fn explain(campaign: &Campaign, letter: &Letter) -> String {
    let words = &Language::or_english(&letter.lang).ledger;
    let lang = &letter.lang;
    let mut out = String::new();
    for (index, entry) in entries(campaign, letter).iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}. {}", index + 1, entry.text);
        let _ = writeln!(out, "   {}", standing(entry, words));
        for account in entry.accounts {
            let _ = writeln!(out, "   – {}", account.text.show(lang));
            let _ = writeln!(out, "     {}", cited(campaign, lang, &account.sources));
        }
        for one in &entry.under {
            let _ = writeln!(out, "   – {}", one.text);
            let _ = writeln!(out, "     {}", standing(one, words));
            for account in one.accounts {
                let _ = writeln!(out, "     – {}", account.text.show(lang));
                let _ = writeln!(out, "       {}", cited(campaign, lang, &account.sources));
            }
            let _ = writeln!(out, "     {}", cited(campaign, lang, one.sources));
        }
        if entry.under.is_empty() {
            let _ = writeln!(out, "   {}", cited(campaign, lang, entry.sources));
        }
    }
    for sentence in writers(letter) {
        let _ = writeln!(out, "–  {sentence}\n   {}", words.own);
    }
    out
}

/// The sentences that the writer answers for.
fn writers(letter: &Letter) -> Vec<String> {
    let is_theirs = |run: &Run| matches!(run.origin, Origin::Own | Origin::Edited(_));
    let mut found = Vec::new();
    for line in letter.blocks.iter().flat_map(|block| block.content.parts()) {
        if !line.iter().any(is_theirs) {
            continue;
        }
        for range in heuristics::sentences_of(&text_of(line), &letter.lang) {
            let sentence = within(line, &range);
            if sentence.iter().any(is_theirs) {
                found.push(text_of(&sentence));
            }
        }
    }
    found
}

/// The blocks of a page of sources: every fact with its standing and where it stands, then the
/// documents.
pub fn sources_page(campaign: &Campaign, letter: &Letter) -> Vec<Block> {
    let words = &Language::or_english(&letter.lang).ledger;
    let lang = &letter.lang;
    let entries = entries(campaign, letter);
    let facts = entries.iter().map(|entry| {
        // A request stands in full in the letter: its heading is enough to find it.
        let ask = match entry.origin {
            Origin::Ask(id) => campaign.recommendation(id).map(|ask| ask.title.show(lang)),
            _ => None,
        };
        let places = entry
            .citations()
            .into_iter()
            .map(|c| format!("{} {}", c.source, c.at));
        let places = places.collect::<Vec<_>>().join("; ");
        let about = format!(" [{}. {places}]", standing(entry, words));
        let text = Run::new(ask.unwrap_or(entry.text), entry.origin.clone());
        let about = Run {
            italic: true,
            ..Run::new(about, Origin::Pack)
        };
        vec![text, about]
    });
    let facts = facts.collect();
    let cited = |id: &str| {
        entries
            .iter()
            .any(|e| e.citations().iter().any(|c| c.source == id))
    };
    let documents = campaign.sources.iter().filter(|source| cited(&source.id));
    let documents = documents.map(|source| {
        let reference = source.reference.as_deref().map(|r| format!(". {r}"));
        let text = format!(
            "{}: {}{}",
            source.id,
            document(source, lang),
            reference.unwrap_or_default()
        );
        vec![Run::new(text, Origin::Pack)]
    });
    let documents = documents.collect();
    let block = |content| Block {
        role: Role::Sources,
        content,
    };
    let items = |numbered, items| block(Content::Items { numbered, items });
    let heading = Run {
        bold: true,
        ..Run::new(words.sources.as_str(), Origin::Pack)
    };
    vec![
        block(Content::Text(vec![heading])),
        items(true, facts),
        items(false, documents),
    ]
}

/// A document in words: title, publisher, date.
fn document(source: &Source, lang: &Lang) -> String {
    let date = source.date.map(|date| locale::when(lang, date));
    // Nobody may have confirmed yet who published it.
    let publisher = Some(source.publisher.clone()).filter(|name| !name.trim().is_empty());
    let known: Vec<String> = publisher.into_iter().chain(date).collect();
    if known.is_empty() {
        return source.title.clone();
    }
    format!("{} ({})", source.title, known.join(", "))
}

fn standing(entry: &LedgerEntry<'_>, words: &language::Ledger) -> String {
    match (entry.kind, entry.by) {
        (LedgerKind::Claim(Standing::Alleged), Some(by)) => format!("{}: {by}", words.alleged),
        (LedgerKind::Claim(Standing::Alleged), None) => words.alleged.clone(),
        (LedgerKind::Claim(Standing::Established), _) => words.established.clone(),
        (LedgerKind::Claim(Standing::Disputed), _) => words.disputed.clone(),
        (LedgerKind::Ask, _) => words.ask.clone(),
        (LedgerKind::Status, _) => words.status.clone(),
        (LedgerKind::Figure, _) => words.figure.clone(),
    }
}

/// Sources in words: document, date, place in it.
pub fn cited(campaign: &Campaign, lang: &Lang, citations: &[Citation]) -> String {
    let cited = citations.iter().map(|citation| {
        let Some(source) = campaign.source(&citation.source) else {
            return format!("{}, {}", citation.source, citation.at);
        };
        format!("{}, {}", document(source, lang), citation.at)
    });
    cited.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::{Draft, compose};

    #[test]
    fn ledger_has_every_fact_with_its_source() {
        let campaign = &load::built_in().campaign;
        let mut draft = Draft::to(campaign, "president");
        draft.asks = vec!["P1".to_owned()];
        draft.cases = vec!["tuletaeva".to_owned()];
        let date = jiff::civil::Date::constant(2026, 11, 21);
        let letter = compose::compose(campaign, &draft, date).0.unwrap();
        let entries = entries(campaign, &letter);
        assert!(entries.len() >= 4);
        assert!(entries.iter().all(|entry| !entry.citations().is_empty()));
        let text = explain(campaign, &letter);
        for part in [
            "“inciting social discord”.\n   Alleged: she told the court\n   – Ms Tuletaeva told the court that she had been tortured.\n     Alleged: Ms Tuletaeva",
            "   – She has since been released.\n     What became known",
            "     – The report, in its text: fifteen people were killed",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
    }
}
