//! How a letter's texts are to be written so that they fit into its sentences.

use super::{Check, near};
use crate::campaign::language::Language;
use crate::campaign::read::FILL_IN;
use crate::campaign::{Lang, Name, Text};
use crate::problem::{PackPart, PackProblem, Place};

/// How many words a lead has at most: whoever opens the letter takes them in at a glance.
const MAX_LEAD: usize = 15;

/// How many letters the forms of one name have in common.
const SAME: usize = 6;

/// What ends a sentence.
const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// What may stand after the end of a sentence.
const CLOSING: [char; 6] = ['”', '"', '’', '»', ')', '“'];

impl Check<'_> {
    /// A phrase that stands within a sentence: no capital at its beginning unless a name begins
    /// it, no full stop at its end.
    pub(super) fn phrase(&mut self, text: &Text, place: &Place, part: PackPart) {
        for (lang, words) in written(text) {
            let words = words.trim();
            let first = words.split_whitespace().next().unwrap_or_default();
            let mut letters = first.chars();
            let capital = letters.next().is_some_and(char::is_uppercase);
            // “UN” is a name, and so is what has its capital within the sentences of facts too.
            let name = || letters.clone().any(char::is_uppercase) || self.is_name(first, lang);
            if capital && !Language::or_english(lang).capital_nouns && !name() {
                let problem = PackProblem::Capital {
                    part,
                    lang: lang.to_string(),
                    words: beginning(words),
                };
                self.error(near(place, words), problem);
            }
            if words.ends_with(STOPS) {
                let problem = PackProblem::FullStop {
                    part,
                    lang: lang.to_string(),
                    words: ending(words),
                };
                self.error(near(place, words), problem);
            }
        }
    }

    /// Whether a word is part of a name that the pack knows, in whatever case it stands.
    fn is_name(&self, word: &str, lang: &Lang) -> bool {
        let stem: String = word.chars().take(SAME).collect();
        let claims = self.campaign.claims.iter();
        let mut facts = claims.filter_map(|claim| claim.text.get(lang));
        let within = |text: &str| {
            text.split_whitespace()
                .skip(1)
                .any(|one| one.starts_with(&stem))
        };
        if stem.chars().count() == SAME && facts.any(within) {
            return true;
        }
        let cases = self.campaign.cases.iter().flat_map(|case| {
            let short = case.short.iter().flat_map(|short| short.0.values());
            case.name.0.values().chain(short)
        });
        let offices = self.campaign.addressees.iter();
        let countries = offices.flat_map(|office| office.country.0.values());
        let mut names = cases.chain(countries);
        names.any(|name| name.split_whitespace().any(|part| part == word))
    }

    /// A lead is short.
    pub(super) fn lead(&mut self, lead: &Text, place: &Place) {
        for (lang, words) in written(lead) {
            let count = words.split_whitespace().count();
            if count > MAX_LEAD {
                let problem = PackProblem::LongLead {
                    lang: lang.to_string(),
                    count,
                    most: MAX_LEAD,
                };
                self.error(near(place, words), problem);
            }
        }
    }

    /// A fact ends as a sentence does.
    pub(super) fn sentence(&mut self, text: &Text, place: &Place, part: PackPart) {
        for (lang, words) in written(text) {
            if !ends_a_sentence(words) {
                let problem = PackProblem::NoFullStop {
                    part,
                    lang: lang.to_string(),
                    words: ending(words),
                };
                self.error(near(place, words), problem);
            }
        }
    }

    /// A salutation has its comma, or the sign that its language has there.
    pub(super) fn salutation(&mut self, text: &Text, place: &Place) {
        for (lang, words) in written(text) {
            if !words
                .trim_end()
                .ends_with([',', '!', ':', '،', '、', '，', '：'])
            {
                let problem = PackProblem::NoComma {
                    lang: lang.to_string(),
                    words: words.clone(),
                };
                self.error(near(place, words), problem);
            }
        }
    }

    /// Notes what stands twice in a list that a letter prints.
    pub(super) fn once<'n>(
        &mut self,
        ids: impl IntoIterator<Item = &'n Name>,
        place: &Place,
        part: PackPart,
    ) {
        let mut seen: Vec<&Name> = Vec::new();
        let mut said: Vec<&str> = Vec::new();
        let campaign = self.campaign;
        for id in ids {
            let text = campaign
                .claim(id)
                .map(|claim| claim.text.show(&campaign.first_language()));
            let alike = text.is_some_and(|text| said.contains(&text));
            if seen.contains(&id) || alike {
                let claim = id.to_string();
                let at = place.at(id.span.clone());
                self.error(at, PackProblem::ToldTwice { part, claim });
            }
            seen.push(id);
            said.extend(text);
        }
    }
}

/// The words of a text by language, where there are any: what is still to be filled in was told.
fn written(text: &Text) -> impl Iterator<Item = (&Lang, &String)> {
    let all = text.0.iter();
    all.filter(|(_, words)| !words.trim().is_empty() && !words.contains(FILL_IN))
}

/// Whether the last sentence of a text is ended.
pub(super) fn ends_a_sentence(text: &str) -> bool {
    text.trim_end().trim_end_matches(CLOSING).ends_with(STOPS)
}

/// The first words of a text, for a message.
pub(super) fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(5).collect();
    format!("{}…", words.join(" "))
}

fn ending(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words[words.len().saturating_sub(4)..].join(" ")
}
