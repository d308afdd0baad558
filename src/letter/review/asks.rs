//! What the letter asks, and of whom.

use std::collections::HashSet;

use super::Review;
use crate::letter::{Origin, Role};
use crate::problem::{Fix, LetterProblem, Problem, Rule, Target};

impl Review<'_> {
    /// `no-ask`: something is asked, and all that was chosen is.
    pub(super) fn asks(&self) -> Vec<Problem> {
        if self.draft.asks.is_empty() {
            let problem = Problem::of(Rule::NoAsk, LetterProblem::NothingAsked);
            return vec![problem.fix(Fix::GoTo(Target::Requests))];
        }
        let body = self
            .letter
            .blocks
            .iter()
            .filter(|b| b.role != Role::Subject);
        let asked: HashSet<(&str, &str)> = body
            .flat_map(|block| block.content.runs())
            .filter_map(|run| match &run.origin {
                Origin::Ask(id) => Some((id.as_str(), run.text.as_str())),
                _ => None,
            })
            .collect();
        // The whole request, not only its heading.
        let printed = |id: &str| {
            let ask = self.campaign.recommendation(id);
            let text = ask.map_or("", |ask| ask.text.show(&self.draft.lang));
            asked.contains(&(id, text))
        };
        self.draft
            .asks
            .iter()
            .filter(|id| self.campaign.recommendation(id).is_some())
            .filter(|id| !printed(id) && !self.is_reworded(&Origin::Ask((*id).clone())))
            .map(|id| {
                let request = id.clone();
                match self.edit_over(&Origin::Ask(id.clone())) {
                    Some(edit) => {
                        let problem = LetterProblem::RequestCut { request };
                        Problem::of(Rule::NoAsk, problem).of_edit(edit)
                    }
                    None => Problem::of(Rule::NoAsk, LetterProblem::RequestNotPrinted { request }),
                }
            })
            .collect()
    }

    /// `foreign-ask`: nothing is asked that the report asks of another office.
    pub(super) fn foreign_asks(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        let own: Vec<String> = self
            .campaign
            .recommendations_to(&self.office.id)
            .map(|ask| ask.id.to_string())
            .collect();
        self.draft
            .asks
            .iter()
            .filter_map(|id| self.campaign.recommendation(id))
            .filter(|ask| ask.addressee != self.office.id)
            .map(|ask| {
                let to = self.campaign.addressee(&ask.addressee);
                let to = to.map_or((&*ask.addressee).into(), |office| office.short.told(lang));
                let problem = LetterProblem::ForeignRequest {
                    request: ask.id.to_string(),
                    office: self.office.short.told(lang),
                    other: to,
                    own: own.clone(),
                };
                Problem::of(Rule::ForeignAsk, problem).fix(Fix::GoTo(Target::Requests))
            })
            .collect()
    }
}
