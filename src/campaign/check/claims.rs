//! Facts: sources, speakers, accounts, and what is never printed.

use std::collections::BTreeSet;

use super::Check;
use crate::campaign::echo;
use crate::campaign::leans;
use crate::campaign::legible::{self, Script};
use crate::campaign::numerals::numerals;
use crate::campaign::{Claim, Figure, Name, Standing};
use crate::problem::{PackPart, PackProblem, Place, Problem, Rule};

impl Check<'_> {
    pub(super) fn claims(&mut self) {
        for claim in &self.campaign.claims {
            let place = &claim.place;
            self.text(&claim.text, place, PackPart::Claim);
            self.sentence(&claim.text, place, PackPart::Claim);
            // What is graphic stands in no letter.
            if !claim.graphic {
                self.accused(&claim.id, &claim.text, place);
            }
            self.citations(&claim.sources, place, PackPart::Claim, true);
            if let Some(note) = &claim.note {
                self.text(note, place, PackPart::Note);
            }
            self.fits_its_standing(claim);
            self.echoes(claim);
            match claim.standing {
                Standing::Alleged => self.speaker(claim),
                Standing::Disputed if claim.accounts.len() < 2 => {
                    self.error(place.clone(), PackProblem::OneAccount);
                }
                _ => {}
            }
            for account in &claim.accounts {
                self.text(&account.text, place, PackPart::Account);
                self.citations(&account.sources, place, PackPart::Account, true);
            }
        }
    }

    /// A fact is told in the pack's own words, and not in those that stand in its source.
    fn echoes(&mut self, claim: &Claim) {
        if claim.draft {
            return; // nobody has put it into words yet
        }
        let said = claim.sources.iter().filter_map(|at| at.words.as_ref());
        let count = said.flat_map(|said| claim.text.0.values().map(|text| echo::equal(text, said)));
        if let Some(count) = count.max().filter(|count| *count >= echo::MANY) {
            let claim_id = claim.id.to_string();
            let problem = Problem::warning(PackProblem::Echo {
                claim: claim_id,
                count,
            });
            self.problems.push(problem.at(claim.place.clone()));
        }
    }

    /// A fact that a letter tells first leans on nothing that the letter has not said: each day has its year, and
    /// whoever is spoken of was named.
    pub(super) fn leans(&mut self) {
        let campaign = self.campaign;
        let all: Vec<&str> = leans::names(campaign).collect();
        let offices = campaign.addressees.iter().map(|office| &office.background);
        let asks = campaign.recommendations.iter().map(|ask| &ask.background);
        let lists = offices.chain(asks).map(|list| (list, all.clone()));
        let people = campaign.cases.iter().map(|case| {
            let own = case.names();
            (&case.claims, own.map(String::as_str).collect())
        });
        let is_told = |claim: &&Claim| !claim.draft && !claim.graphic;
        let mut told = BTreeSet::new();
        for (list, names) in lists.chain(people) {
            let claims = list.iter().filter_map(|id| campaign.claim(id));
            let claims: Vec<&Claim> = claims.filter(is_told).collect();
            let says = |text: &str| names.iter().any(|name| leans::says_name(text, name));
            for (at, claim) in claims.iter().enumerate() {
                let before = || {
                    claims
                        .iter()
                        .take(at)
                        .flat_map(|claim| claim.text.0.values())
                };
                for (lang, text) in &claim.text.0 {
                    let id = claim.id.to_string();
                    let word = leans::begins_with(lang.code(), text);
                    let word = word.filter(|word| word.is_one || at == 0);
                    let word = word.filter(|_| !says(text) && !before().any(|text| says(text)));
                    let nobody = word.map(|word| PackProblem::NobodyNamed {
                        claim: id.clone(),
                        words: word.words,
                    });
                    let day = leans::day_without_year(lang.code(), text);
                    let day = day.filter(|_| !before().any(|text| leans::has_year(text)));
                    let day = day.map(|words| PackProblem::DayWithoutYear { fact: id, words });
                    for problem in nobody.into_iter().chain(day) {
                        if told.insert(format!("{problem:?}")) {
                            let problem = Problem::warning(problem).at(claim.place.clone());
                            self.problems.push(problem);
                        }
                    }
                }
            }
        }
        for ask in campaign.recommendations.iter().filter(|ask| !ask.draft) {
            let texts = ask.text.0.iter();
            let mut days =
                texts.filter_map(|(lang, text)| leans::day_without_year(lang.code(), text));
            if let Some(words) = days.next() {
                let fact = ask.id.to_string();
                let problem = PackProblem::DayWithoutYear { fact, words };
                self.problems
                    .push(Problem::warning(problem).at(ask.place.clone()));
            }
        }
    }

    /// An allegation says in its own text who alleges it.
    fn speaker(&mut self, claim: &Claim) {
        let unattributed =
            |problem: PackProblem| Problem::of(Rule::Unattributed, problem).at(claim.place.clone());
        let Some(by) = &claim.by else {
            let claim = claim.id.to_string();
            self.problems
                .push(unattributed(PackProblem::NoSpeaker { claim }));
            return;
        };
        for (lang, text) in &claim.text.0 {
            let speaker = by.get(lang).map(str::trim).unwrap_or_default();
            if !legible::says(text, speaker, Script::of(lang)) {
                self.problems
                    .push(unattributed(PackProblem::SpeakerNotInText {
                        claim: claim.id.to_string(),
                        lang: lang.to_string(),
                        speaker: speaker.to_owned(),
                    }));
            }
        }
    }

    /// What belongs to one standing does not stand at another: a speaker makes an allegation,
    /// accounts make a dispute.
    fn fits_its_standing(&mut self, claim: &Claim) {
        if claim.by.is_some() && claim.standing != Standing::Alleged {
            let id = claim.id.to_string();
            let problem = PackProblem::SpeakerNotAlleged { claim: id };
            let problem = Problem::of(Rule::Unattributed, problem);
            self.problems.push(problem.at(claim.place.clone()));
        }
        if !claim.accounts.is_empty() && claim.standing != Standing::Disputed {
            let id = claim.id.to_string();
            let problem = PackProblem::AccountsNotDisputed { claim: id };
            self.error(claim.place.clone(), problem);
        }
    }

    /// A figure's sentence has no number that the figure has not.
    fn counted(&mut self, figure: &Figure) {
        for (lang, sentence) in &figure.sentence.0 {
            let counts = figure.series.iter().flat_map(|series| &series.values);
            let known: Vec<String> = counts
                .flat_map(|count| [count.value.to_string(), count.period.show(lang).to_owned()])
                .chain([figure.according_to.show(lang).to_owned()])
                .flat_map(|text| numerals(&text))
                .collect();
            for number in numerals(sentence) {
                if !known.contains(&number) {
                    let problem = PackProblem::NumberNotInFigure {
                        figure: figure.id.to_string(),
                        number,
                    };
                    self.error(figure.place.clone(), problem);
                }
            }
        }
    }

    /// No graphic claim stands where a letter would print it.
    pub(super) fn printable(&mut self, names: &[Name], entry: &Place) {
        for name in names {
            if self.campaign.claim(name).is_some_and(|claim| claim.graphic) {
                let claim = name.to_string();
                let problem = Problem::of(Rule::Consent, PackProblem::Graphic { claim });
                self.problems.push(problem.at(entry.at(name.span.clone())));
            }
        }
    }

    pub(super) fn figures(&mut self) {
        for figure in &self.campaign.figures {
            let place = &figure.place;
            self.text(&figure.title, place, PackPart::Title);
            self.text(&figure.according_to, place, PackPart::AccordingTo);
            self.text(&figure.sentence, place, PackPart::Sentence);
            self.sentence(&figure.sentence, place, PackPart::Sentence);
            let claims = self.claims.clone();
            self.refer("claim", &figure.repeats, &claims, place);
            self.text(&figure.partial_note, place, PackPart::PartialNote);
            self.counted(figure);
            self.citations(&figure.sources, place, PackPart::Figure, true);
            for series in &figure.series {
                self.text(&series.name, place, PackPart::SeriesName);
                for count in &series.values {
                    self.text(&count.period, place, PackPart::Period);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::campaign::load;
    use crate::problem::{Cause, PackProblem, Problem};

    fn leaning(problems: &[Problem]) -> Vec<&PackProblem> {
        let packs = problems.iter().filter_map(|problem| match &*problem.cause {
            Cause::Pack(cause) => Some(cause),
            _ => None,
        });
        let leans = |cause: &&PackProblem| {
            matches!(
                cause,
                PackProblem::NobodyNamed { .. } | PackProblem::DayWithoutYear { .. }
            )
        };
        packs.filter(leans).collect()
    }

    #[test]
    fn check_warns_of_facts_that_lean_on_what_was_not_said() {
        let mut campaign = load::exercise().campaign.clone();
        let found = |campaign: &_| {
            let mut problems = Vec::new();
            crate::campaign::check::check(campaign, &mut problems);
            problems
        };
        assert_eq!(leaning(&found(&campaign)), Vec::<&PackProblem>::new());
        let case = campaign.cases.iter().find(|case| !case.claims.is_empty());
        let first = case.expect("a person with facts").claims[0].to_string();
        let claim = campaign.claims.iter_mut().find(|claim| *claim.id == *first);
        let claim = claim.expect("the fact");
        for text in claim.text.0.values_mut() {
            *text = "Her neighbours saw it on 20 November.".to_owned();
        }
        let problems = found(&campaign);
        let told = leaning(&problems);
        let words = |cause: &PackProblem, said: &str| match cause {
            PackProblem::NobodyNamed { claim, words } => *claim == first && words == said,
            PackProblem::DayWithoutYear { fact, words } => *fact == first && words == said,
            _ => false,
        };
        assert!(told.iter().any(|one| words(one, "Her")), "{told:?}");
        assert!(told.iter().any(|one| words(one, "20 November")), "{told:?}");
    }
}
