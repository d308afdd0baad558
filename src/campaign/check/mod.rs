//! What is wrong within a pack: dangling references, claims without a source, allegations without
//! their speaker. All of it is found, each with its place.

mod accused;
mod card;
mod claims;
mod offices;
mod passages;
mod people;
mod seal;
mod style;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::{Campaign, Citation, Lang, Name, Text};
use crate::problem::{PackPart, PackProblem, Place, Problem, did_you_mean};
pub use seal::{Prints, anew, dated, day_of, prints, seals, unreviewed};

/// More characters than any text of a pack has: about a page.
const MAX_TEXT: usize = 3_000;
/// The most lines of an address, the country among them: the address zone of DIN 5008 has six, and so do the
/// windows of Switzerland and France. Smaller windows tell what they have no room for.
pub const MAX_LINES: usize = 6;
/// After so many problems nobody is told any more what was probably meant.
const MAX_NEAR: usize = 500;

/// Adds to `problems` all that is wrong within the pack.
pub fn check(campaign: &Campaign, problems: &mut Vec<Problem>) {
    let claims = campaign.claims.iter().map(|claim| &*claim.id);
    let passages = campaign.passages.iter().map(|passage| &*passage.id);
    let mut check = Check {
        facts: Rc::new(claims.chain(passages).collect()),
        campaign,
        problems,
        sources: Rc::new(campaign.sources.iter().map(|s| &*s.id).collect()),
        claims: Rc::new(campaign.claims.iter().map(|c| &*c.id).collect()),
        recommendations: Rc::new(campaign.recommendations.iter().map(|r| &*r.id).collect()),
        addressees: Rc::new(campaign.addressees.iter().map(|a| &*a.id).collect()),
        cases: Rc::new(campaign.cases.iter().map(|c| &*c.id).collect()),
    };
    check.ids();
    check.pack();
    check.addressees();
    check.copies();
    check.recommendations();
    check.claims();
    check.leans();
    check.passages();
    check.people();
    check.figures();
    check.seals();
    check.drafts();
}

/// Ids that something may refer to, shared by all entries that do.
type Ids<'a> = Rc<BTreeSet<&'a str>>;

struct Check<'a> {
    campaign: &'a Campaign,
    problems: &'a mut Vec<Problem>,
    sources: Ids<'a>,
    claims: Ids<'a>,
    /// Claims and passages.
    facts: Ids<'a>,
    recommendations: Ids<'a>,
    addressees: Ids<'a>,
    cases: Ids<'a>,
}

impl<'a> Check<'a> {
    fn error(&mut self, place: Place, problem: PackProblem) {
        self.problems.push(Problem::error(problem).at(place));
    }

    /// Whether something of this entry could not be read, which was told.
    fn told_of(&self, place: &Place) -> bool {
        let mut told = self
            .problems
            .iter()
            .filter_map(|problem| problem.place.as_ref());
        told.any(|other| other.file == place.file && (other == place || place.span.is_empty()))
    }

    /// Whether these words were already reported.
    fn told_of_words(&self, at: &Place) -> bool {
        let mut told = self.problems.iter();
        told.any(|problem| problem.place.as_ref() == Some(at))
    }

    /// A pack that is no draft has none among its entries.
    fn drafts(&mut self) {
        let campaign = self.campaign;
        if campaign.pack.draft {
            return;
        }
        macro_rules! still {
            ($($list:ident)*) => {$(
                for entry in campaign.$list.iter().filter(|entry| entry.draft) {
                    let id = entry.id.to_string();
                    self.error(entry.place.clone(), PackProblem::StillDraft { id });
                }
            )*};
        }
        still!(sources addressees recommendations claims cases);
    }

    fn ids(&mut self) {
        let campaign = self.campaign;
        self.unique("source", campaign.sources.iter().map(|x| (&x.id, &x.place)));
        let addressees = campaign.addressees.iter().map(|x| (&x.id, &x.place));
        let copies = campaign.copies.iter().map(|x| (&x.id, &x.place));
        self.unique("addressee", addressees.chain(copies));
        let recommendations = campaign.recommendations.iter();
        self.unique("recommendation", recommendations.map(|x| (&x.id, &x.place)));
        self.unique("claim", campaign.claims.iter().map(|x| (&x.id, &x.place)));
        let passages = campaign.passages.iter().map(|x| (&x.id, &x.place));
        self.unique("passage", passages);
        self.unique("figure", campaign.figures.iter().map(|x| (&x.id, &x.place)));
        let cases = campaign.cases.iter().map(|x| (&x.id, &x.place));
        let groups = campaign.groups.iter().map(|x| (&x.id, &x.place));
        let mentioned = campaign.mentioned.iter().map(|x| (&x.id, &x.place));
        self.unique("case", cases.chain(groups).chain(mentioned));
    }

    fn unique(&mut self, entry: &'static str, ids: impl Iterator<Item = (&'a Name, &'a Place)>) {
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        for (id, place) in ids {
            let place = place.at(id.span.clone());
            if id.trim().is_empty() {
                // A key that is missing was told already.
                if !id.span.is_empty() {
                    self.error(place, PackProblem::EmptyId { entry });
                }
            } else if let Some(first) = seen.get(&**id) {
                let (id, first) = (id.to_string(), first.to_string());
                self.error(place, PackProblem::TwoIds { entry, id, first });
            } else {
                seen.insert(id, place);
            }
        }
    }

    /// Notes each of `names` that is not known.
    fn refer<'n>(
        &mut self,
        kind: &'static str,
        names: impl IntoIterator<Item = &'n Name>,
        known: &BTreeSet<&str>,
        entry: &Place,
    ) {
        if known.is_empty() && !self.problems.is_empty() {
            return; // the file that has them could not be read, which was told
        }
        for name in names {
            if !known.contains(&**name) {
                let unknown = PackProblem::UnknownId {
                    entry: kind,
                    id: name.to_string(),
                };
                // Comparing thousands of names with thousands takes long, and nobody reads so far.
                let near = (self.problems.len() < MAX_NEAR)
                    .then(|| did_you_mean(name, known.iter().copied()));
                self.problems.push(
                    Problem::error(unknown)
                        .at(entry.at(name.span.clone()))
                        .suggest(near.flatten()),
                );
            }
        }
    }

    fn citations(&mut self, citations: &[Citation], place: &Place, part: PackPart, needed: bool) {
        if citations.is_empty() && needed && !self.told_of(place) {
            self.error(place.clone(), PackProblem::NoSource { part });
        }
        let known = self.sources.clone();
        self.refer("source", citations.iter().map(|c| &c.source), &known, place);
        for citation in citations.iter().filter(|c| c.at.trim().is_empty()) {
            let source = citation.source.to_string();
            let at = place.at(citation.source.span.clone());
            self.error(at, PackProblem::NoWhere { part, source });
        }
    }

    /// Notes a text that the pack's languages do not all have, or that has one they do not list.
    fn text(&mut self, text: &Text, place: &Place, part: PackPart) {
        if let Some(lang) = self.campaign.pack.languages.first().cloned()
            && text.get(&lang).is_none_or(|text| text.trim().is_empty())
            // That the key is missing was told.
            && !(text.0.is_empty() && self.told_of(place))
        {
            let lang = lang.to_string();
            self.error(place.clone(), PackProblem::NoText { part, lang });
        }
        self.languages(text.0.keys(), place, part);
        for (lang, text) in &text.0 {
            let length = text.chars().count();
            if length > MAX_TEXT {
                let problem = PackProblem::LongText {
                    part,
                    lang: lang.to_string(),
                    length,
                    most: MAX_TEXT,
                };
                self.error(place.clone(), problem);
            }
            if text.chars().any(is_private_use) {
                let lang = lang.to_string();
                self.error(place.clone(), PackProblem::PrivateUse { part, lang });
            }
        }
    }

    fn languages<'l>(
        &mut self,
        languages: impl IntoIterator<Item = &'l Lang>,
        place: &Place,
        part: PackPart,
    ) {
        if self.campaign.pack.languages.is_empty() && !self.problems.is_empty() {
            return; // they could not be read, which was told
        }
        for lang in languages {
            if !self.campaign.pack.languages.contains(lang) {
                let at = near(place, &format!(".{lang} ="));
                let lang = lang.to_string();
                self.error(at, PackProblem::NotListed { part, lang });
            }
        }
    }
}

/// The first line of these words in an entry, or the entry where they stand otherwise.
fn near(entry: &Place, words: &str) -> Place {
    let text = &entry.file.text;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if start < entry.span.start || line.starts_with('#') {
            continue;
        }
        if let Some(found) = line.find(words) {
            let end = start + line.trim_end().len();
            // From the beginning of the word that they end.
            let from = line[..found].rfind(' ').map_or(0, |space| space + 1);
            return entry.at(start + from..end);
        }
    }
    entry.clone()
}

/// Whether a character is of Unicode's private-use areas, which stand for values while a letter
/// is composed and so may not come in from outside.
pub fn is_private_use(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}
