//! The people whom the letter names.

use super::Review;
use crate::campaign::{Consent, Kind};
use crate::letter::Origin;
use crate::problem::{Problem, Rule};

impl Review<'_> {
    /// `past-person`: no relief in custody for somebody who has died or was released, and
    /// whoever is named in a letter is not left in prison by it.
    pub(super) fn past_people(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let asks = self.draft.asks.iter();
        for ask in asks.filter_map(|id| self.campaign.recommendation(id)) {
            let relief = ask.kind.is_relief_in_custody();
            let people = ask
                .for_people
                .iter()
                .filter_map(|id| self.campaign.case(id));
            for case in people.filter(|case| relief && case.status.state.is_past()) {
                let message = format!(
                    "{} asks {} for {}, of whom the pack says: {}",
                    ask.id,
                    relief_in_words(ask.kind),
                    self.name(case),
                    case.status.short.show(&self.draft.lang),
                );
                problems.push(Problem::of(Rule::PastPerson, message).help("take the request out"));
            }
        }
        for case in self.cases.iter().filter(|case| case.status.state.is_past()) {
            let status = Origin::Status(case.id.to_string());
            if self.letter.runs().any(|run| run.origin == status) {
                continue;
            }
            if let Some(edit) = self.edit_over(&status) {
                // Whoever is not in the letter any more need not be told of.
                if self.mentions(case) {
                    let message = format!(
                        "your edit changes or leaves out what became of {}",
                        self.name(case)
                    );
                    let due = case.status.text.show(&self.draft.lang);
                    problems.push(
                        Problem::of(Rule::PastPerson, message)
                            .help(format!("put the sentence back: “{due}”"))
                            .of_edit(edit),
                    );
                }
            } else {
                let message = format!(
                    "the letter names {} and does not say what became of them",
                    self.name(case)
                );
                problems.push(
                    Problem::of(Rule::PastPerson, message)
                        .help("write {{status}} after the person's claims in the template"),
                );
            }
        }
        problems
    }

    /// `consent`: nobody is named without it, and no graphic detail is printed.
    pub(super) fn consent(&self) -> Vec<Problem> {
        let unknown = self.campaign.cases.iter();
        let unknown = unknown.filter(|case| case.consent == Consent::Unknown);
        // A name that is edited into a sentence may be partly the template's.
        let blocks = self.letter.blocks.iter();
        let said: Vec<String> = blocks
            .flat_map(|block| block.content.parts())
            .map(|runs| {
                let runs = runs.iter().filter(|run| run.origin != Origin::Sender);
                runs.map(|run| run.text.as_str()).collect()
            })
            .collect();
        let mut problems = Vec::new();
        for case in unknown {
            let chosen = self.draft.cases.iter().any(|id| case.id == id.as_str());
            let mut names = case.name.0.values().filter(|name| !name.is_empty());
            let is_named = names.any(|name| said.iter().any(|text| text.contains(name)));
            if chosen || is_named {
                let message = format!(
                    "{} is named, and nobody is known to have agreed to it",
                    self.name(case)
                );
                problems.push(
                    Problem::of(Rule::Consent, message).help("take the person out of the letter"),
                );
            }
        }
        for run in self.letter.runs() {
            if let Origin::Claim(id) = &run.origin
                && self.campaign.claim(id).is_some_and(|claim| claim.graphic)
            {
                problems.push(Problem::of(
                    Rule::Consent,
                    format!("“{id}” has graphic detail and would be printed"),
                ));
            }
        }
        problems
    }

    /// `unrelated`: somebody is named whom none of the requests concerns.
    pub(super) fn unrelated(&self) -> Vec<Problem> {
        self.cases
            .iter()
            .filter(|case| {
                let mut asks = self.draft.asks.iter();
                !asks.any(|ask| case.supports.iter().any(|id| id == ask.as_str()))
            })
            .map(|case| {
                let message = format!(
                    "{} is named although none of the letter's requests concerns them",
                    self.name(case)
                );
                let fitting: Vec<&str> = self
                    .campaign
                    .recommendations_to(&self.office.id)
                    .filter(|ask| case.supports.contains(&ask.id))
                    .map(|ask| &*ask.id)
                    .collect();
                Problem::of(Rule::Unrelated, message).help(if fitting.is_empty() {
                    "write of them to another office".to_owned()
                } else {
                    format!("ask {} too", fitting.join(" or "))
                })
            })
            .collect()
    }
}

fn relief_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Release => "release",
        Kind::Care => "medical care",
        Kind::Visits => "visits",
        Kind::Transfer => "a transfer",
        _ => "better conditions",
    }
}
