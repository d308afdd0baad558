//! The people whom the letter names.

use super::Review;
use crate::campaign::legible::{self, Script};
use crate::campaign::{Case, Consent, RequestKind};
use crate::letter::Origin;
use crate::letter::heuristics::shortened;
use crate::problem::{CustodyRequest, Either, Fix, LetterProblem, PackText, Problem, Rule, Target};

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
            for case in people.filter(|case| relief && !case.status.state.may_be_held()) {
                let problem = LetterProblem::PastRelief {
                    request: ask.id.to_string(),
                    relief: relief_of(ask.kind),
                    person: self.name(case),
                    status: case.status.short.told(&self.draft.lang),
                };
                let problem = Problem::of(Rule::PastPerson, problem);
                problems.push(problem.fix(Fix::GoTo(Target::Requests)));
            }
        }
        for case in self.cases.iter().filter(|case| case.status.state.is_past()) {
            let status = self.status_origin(case);
            if self.letter.runs().any(|run| run.origin == status) {
                continue;
            }
            if let Some(edit) = self.edit_over(&status) {
                // Whoever is not in the letter any more need not be told of.
                if self.mentions(case) {
                    let problem = LetterProblem::StatusCut {
                        person: self.name(case),
                        status: case.status.text.told(&self.draft.lang),
                    };
                    problems.push(Problem::of(Rule::PastPerson, problem).of_edit(edit));
                }
            } else {
                let person = self.name(case);
                let problem = LetterProblem::StatusNotPrinted { person };
                let problem = Problem::of(Rule::PastPerson, problem);
                problems.push(problem.fix(Fix::LeaveOut(case.id.to_string())));
            }
        }
        problems
    }

    /// What prints what became of the person: a part of the passage that the letter was filled
    /// with, or the status itself.
    fn status_origin(&self, case: &Case) -> Origin {
        let parts = self.letter.edits.parts.iter().flat_map(|part| &part.base);
        let runs = parts.chain(self.letter.runs());
        let passages = runs.map(|run| &run.origin).filter(|origin| match origin {
            Origin::Passage(id) => self
                .campaign
                .part(id)
                .is_some_and(|(_, part)| part.statuses.contains(&case.id)),
            _ => false,
        });
        let mut passages = passages.cloned();
        passages
            .next()
            .unwrap_or_else(|| Origin::Status(case.id.to_string()))
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
            let mut names = case.name.0.iter();
            let is_named = names.any(|(lang, name)| {
                let script = Script::of(lang);
                said.iter().any(|text| legible::says(text, name, script))
            });
            if chosen || is_named {
                let person = self.name(case);
                let problem = Problem::of(Rule::Consent, LetterProblem::NoConsent { person });
                problems.push(problem.fix(Fix::LeaveOut(case.id.to_string())));
            }
        }
        for run in self.letter.runs() {
            if let Origin::Claim(id) = &run.origin
                && let Some(claim) = self.campaign.claim(id).filter(|claim| claim.graphic)
            {
                let problem = LetterProblem::GraphicPrinted {
                    claim: id.clone(),
                    text: shortened(claim.text.show(&self.draft.lang)),
                };
                problems.push(Problem::of(Rule::Consent, problem));
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
                let person = self.name(case);
                let fitting: Vec<String> = self
                    .campaign
                    .recommendations_to(&self.office.id)
                    .filter(|ask| case.supports.contains(&ask.id))
                    .map(|ask| ask.id.to_string())
                    .collect();
                let ask = fitting.iter().map(|id| Fix::Ask(id.clone()));
                let mut fixes: Vec<Fix> = ask.collect();
                fixes.push(Fix::LeaveOut(case.id.to_string()));
                let elsewhere = self.campaign.offices_about(case);
                let write = elsewhere.iter();
                let write = write.map(|office| Fix::WriteTo(office.id.to_string()));
                // The office that the letter goes to has its requests.
                if fitting.is_empty() {
                    fixes.splice(0..0, write);
                }
                let told = elsewhere.iter();
                let offices: Vec<PackText> = told
                    .map(|office| office.short.told(&self.draft.lang))
                    .collect();
                let problem = if !fitting.is_empty() {
                    LetterProblem::Unrelated {
                        person,
                        requests: Either::of(fitting),
                    }
                } else if offices.is_empty() {
                    LetterProblem::UnrelatedAnywhere { person }
                } else {
                    LetterProblem::UnrelatedHere { person, offices }
                };
                let problem = Problem::of(Rule::Unrelated, problem);
                fixes.into_iter().fold(problem, Problem::fix)
            })
            .collect()
    }
}

fn relief_of(kind: RequestKind) -> CustodyRequest {
    match kind {
        RequestKind::Release => CustodyRequest::Release,
        RequestKind::Care => CustodyRequest::Care,
        RequestKind::Visits => CustodyRequest::Visits,
        RequestKind::Transfer => CustodyRequest::Transfer,
        _ => CustodyRequest::Conditions,
    }
}
