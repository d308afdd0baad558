//! Facts: sources, speakers, accounts, and what is never printed.

use super::Check;
use crate::campaign::{Claim, Figure, Name, Standing};
use crate::problem::{Place, Problem, Rule};

impl Check<'_> {
    pub(super) fn claims(&mut self) {
        for claim in &self.campaign.claims {
            let place = &claim.place;
            self.text(&claim.text, place, "the claim");
            self.citations(&claim.sources, place, "the claim", true);
            if let Some(note) = &claim.note {
                self.text(note, place, "the note");
            }
            self.fits_its_standing(claim);
            match claim.standing {
                Standing::Alleged => self.speaker(claim),
                Standing::Disputed if claim.accounts.len() < 2 => self.error(
                    place.clone(),
                    "a disputed claim gives each account",
                    "add two or more [[claim.accounts]] with text and sources",
                ),
                _ => {}
            }
            for account in &claim.accounts {
                self.text(&account.text, place, "the account");
                self.citations(&account.sources, place, "the account", true);
            }
        }
    }

    /// An allegation says in its own text who alleges it.
    fn speaker(&mut self, claim: &Claim) {
        let unattributed = |message: String, help: &str| {
            Problem::of(Rule::Unattributed, message)
                .at(claim.place.clone())
                .help(help)
        };
        let Some(by) = &claim.by else {
            self.problems.push(unattributed(
                format!("the allegation “{}” does not say who alleges it", claim.id),
                "add by.en = \"the words of its text that say so\"",
            ));
            return;
        };
        for (lang, text) in &claim.text.0 {
            let speaker = by.get(lang).map(str::trim).unwrap_or_default();
            if speaker.is_empty() || !has_words(text, speaker) {
                self.problems.push(unattributed(
                    format!(
                        "the text of “{}” in “{lang}” does not name its speaker “{speaker}”",
                        claim.id
                    ),
                    "write the words of `by` into the text, letter for letter",
                ));
            }
        }
    }

    /// What belongs to one standing does not stand at another: a speaker makes an allegation,
    /// accounts make a dispute.
    fn fits_its_standing(&mut self, claim: &Claim) {
        if claim.by.is_some() && claim.standing != Standing::Alleged {
            let message = format!("“{}” has a speaker and is not marked as alleged", claim.id);
            let help = "write standing = \"alleged\", or take `by` out";
            self.problems.push(
                Problem::of(Rule::Unattributed, message)
                    .at(claim.place.clone())
                    .help(help),
            );
        }
        if !claim.accounts.is_empty() && claim.standing != Standing::Disputed {
            let message = format!("“{}” has accounts and is not marked as disputed", claim.id);
            let help = "write standing = \"disputed\", or take the accounts out";
            self.error(claim.place.clone(), message, help);
        }
    }

    /// A figure's sentence has no number that the figure has not.
    fn counted(&mut self, figure: &Figure) {
        for (lang, sentence) in &figure.sentence.0 {
            let counts = figure.series.iter().flat_map(|series| &series.values);
            let known: Vec<String> = counts
                .flat_map(|count| [count.value.to_string(), count.period.show(lang).to_owned()])
                .chain([figure.according_to.show(lang).to_owned()])
                .collect();
            let numbers = sentence.split(|c: char| !c.is_ascii_digit());
            for number in numbers.filter(|number| !number.is_empty()) {
                let found = known.iter().any(|text| {
                    text.split(|c: char| !c.is_ascii_digit())
                        .any(|part| part == number)
                });
                if !found {
                    let message = format!(
                        "the sentence of “{}” says {number}, the figure does not",
                        figure.id
                    );
                    let help = "mend the sentence, or the values";
                    self.error(figure.place.clone(), message, help);
                }
            }
        }
    }

    /// No graphic claim stands where a letter would print it.
    pub(super) fn printable(&mut self, names: &[Name], entry: &Place) {
        for name in names {
            if self.campaign.claim(name).is_some_and(|claim| claim.graphic) {
                self.problems.push(
                    Problem::of(
                        Rule::Consent,
                        format!("“{name}” is graphic and would be printed"),
                    )
                    .at(entry.at(name.span.clone()))
                    .help("move it to `also`"),
                );
            }
        }
    }

    pub(super) fn figures(&mut self) {
        for figure in &self.campaign.figures {
            let place = &figure.place;
            self.text(&figure.title, place, "the title");
            self.text(&figure.according_to, place, "“according_to”");
            self.text(&figure.sentence, place, "the sentence");
            self.text(&figure.partial_note, place, "the note on a part of a year");
            self.counted(figure);
            self.citations(&figure.sources, place, "the figure", true);
            for series in &figure.series {
                self.text(&series.name, place, "the series' name");
                for count in &series.values {
                    self.text(&count.period, place, "the period");
                }
            }
        }
    }
}

/// Whether `words` stand in `text` as whole words.
fn has_words(text: &str, words: &str) -> bool {
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words).any(|(at, _)| {
        !inside(text[..at].chars().next_back()) && !inside(text[at + words.len()..].chars().next())
    })
}
