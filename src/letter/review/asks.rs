//! What the letter asks, and of whom.

use super::Review;
use crate::letter::{Origin, Role};
use crate::problem::{Problem, Rule};

impl Review<'_> {
    /// `no-ask`: something is asked, and all that was chosen is.
    pub(super) fn asks(&self) -> Vec<Problem> {
        if self.draft.asks.is_empty() {
            return vec![
                Problem::of(Rule::NoAsk, "the letter asks for nothing")
                    .help("choose at least one recommendation"),
            ];
        }
        let body = self
            .letter
            .blocks
            .iter()
            .filter(|b| b.role != Role::Subject);
        let body: Vec<_> = body.flat_map(|block| block.content.runs()).collect();
        // The whole request, not only its heading.
        let printed = |id: &str| {
            let ask = self.campaign.recommendation(id);
            let text = ask.map_or("", |ask| ask.text.show(&self.draft.lang));
            body.iter()
                .any(|run| run.origin == Origin::Ask(id.to_owned()) && run.text == text)
        };
        self.draft
            .asks
            .iter()
            .filter(|id| self.campaign.recommendation(id).is_some())
            .filter(|id| !printed(id) && !self.is_reworded(&Origin::Ask((*id).clone())))
            .map(|id| match self.edit_over(&Origin::Ask(id.clone())) {
                Some(edit) => Problem::of(
                    Rule::NoAsk,
                    format!("your edit leaves the request {id} out"),
                )
                .help("put its words back, or take the request out of the letter")
                .of_edit(edit),
                None => Problem::of(
                    Rule::NoAsk,
                    format!("the template does not print the request {id}"),
                )
                .help("write {{#each asks}}{{text}}{{/each}} into the template"),
            })
            .collect()
    }

    /// `foreign-ask`: nothing is asked that the report asks of another office.
    pub(super) fn foreign_asks(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        let own: Vec<&str> = self
            .campaign
            .recommendations_to(&self.office.id)
            .map(|ask| &*ask.id)
            .collect();
        self.draft
            .asks
            .iter()
            .filter_map(|id| self.campaign.recommendation(id))
            .filter(|ask| ask.addressee != self.office.id)
            .map(|ask| {
                let to = self.campaign.addressee(&ask.addressee);
                let to = to.map_or(&*ask.addressee, |office| office.short.show(lang));
                let message = format!(
                    "{} is not addressed to this office ({}) but to another: {to}",
                    ask.id,
                    self.office.short.show(lang),
                );
                Problem::of(Rule::ForeignAsk, message)
                    .help(format!("this office's are: {}", own.join(", ")))
            })
            .collect()
    }
}
