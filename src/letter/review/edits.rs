//! What the writer changed in the filled letter.

use super::Review;
use crate::campaign::{Case, Name, Text};
use crate::letter::edit::{Altered, Editable, Edited, How, Part};
use crate::letter::heuristics::shortened;
use crate::letter::{Origin, text_of};
use crate::problem::{EditedPlace, LetterProblem, Problem, Rule, Severity};

impl Review<'_> {
    /// `edited`, and `unsourced` or `no-ask` where a fact or a request is no longer the pack's.
    pub(super) fn edits(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for edit in &self.letter.edits.gone {
            let Some(kept) = self.draft.edits.get(*edit) else {
                continue;
            };
            let problem = LetterProblem::EditGone {
                place: place_of(kept.part),
                text: shortened(&kept.base),
            };
            problems.push(Problem::of(Rule::Edited, problem).of_edit(*edit));
        }
        for (part, edited) in self.edited() {
            if edited.stale {
                problems.push(self.stale(part, edited));
            }
            for altered in &edited.altered {
                let problem = self.altered(part, altered);
                problems.extend(problem.map(|problem| problem.of_edit(edited.edit)));
            }
        }
        problems.extend(self.lead_in());
        problems
    }

    /// The parts that are edited.
    fn edited(&self) -> impl Iterator<Item = (&Editable, &Edited)> {
        let parts = self.letter.edits.parts.iter();
        parts.filter_map(|part| Some((part, part.edited.as_ref()?)))
    }

    fn stale(&self, part: &Editable, edited: &Edited) -> Problem {
        let kept = self.draft.edits.get(edited.edit);
        let was = kept.map(|kept| shortened(&kept.base)).unwrap_or_default();
        let problem = LetterProblem::EditStale {
            place: place_of(part.part),
            text: was,
            now: shortened(&text_of(&part.base)),
        };
        Problem::of(Rule::Edited, problem).of_edit(edited.edit)
    }

    fn altered(&self, part: &Editable, altered: &Altered) -> Option<Problem> {
        let sentence = shortened(&altered.sentence);
        let lang = &self.draft.lang;
        if altered.how == How::Moved {
            return self
                .needs_a_name(&altered.origin, &altered.sentence)
                .then(|| Problem::of(Rule::Unsourced, LetterProblem::EditMoved { sentence }));
        }
        let (id, text): (_, Option<&Text>) = match &altered.origin {
            Origin::Ask(id)
                if part.part != Part::Subject && self.has_in_full(part, &altered.origin) =>
            {
                let ask = self.campaign.recommendation(id)?;
                let problem = LetterProblem::RequestReworded {
                    sentence,
                    request: id.clone(),
                    text: ask.text.show(lang).to_owned(),
                };
                return Some(Problem {
                    severity: Severity::Warning,
                    ..Problem::of(Rule::NoAsk, problem)
                });
            }
            Origin::Claim(id) => (id, self.campaign.claim(id).map(|c| &c.text)),
            Origin::Passage(id) => (id, self.campaign.part(id).map(|(_, part)| &part.text)),
            Origin::Status(id) => (id, self.campaign.case(id).map(|c| &c.status.text)),
            Origin::Figure(id) => (id, self.campaign.figure(id).map(|f| &f.sentence)),
            _ => return None,
        };
        let problem = LetterProblem::FactReworded {
            sentence,
            fact: id.clone(),
            text: text?.show(lang).to_owned(),
        };
        Some(Problem::of(Rule::Unsourced, problem))
    }

    /// Whether the fact is of somebody whom its sentence does not name.
    fn needs_a_name(&self, origin: &Origin, sentence: &str) -> bool {
        let of = |case: &&Case| match origin {
            Origin::Status(id) => case.id == id.as_str(),
            Origin::Claim(id) => has(&case.claims, id) || has(&case.also, id),
            Origin::Passage(id) => self
                .campaign
                .part(id)
                .is_some_and(|(passage, _)| passage.people.contains(&case.id)),
            _ => false,
        };
        let mut people = self.campaign.cases.iter().filter(of);
        people.any(|case| !case.surnames().any(|name| sentence.contains(name)))
    }

    /// Whether the letter speaks of this person at all.
    pub(super) fn mentions(&self, case: &Case) -> bool {
        self.letter.runs().any(|run| match &run.origin {
            Origin::Claim(id) => has(&case.claims, id),
            Origin::Passage(id) => self
                .campaign
                .part(id)
                .is_some_and(|(passage, _)| passage.people.contains(&case.id)),
            Origin::Sender | Origin::Office(_) => false,
            _ => case.surnames().any(|name| run.text.contains(name)),
        })
    }

    /// Whether the part has a request in its full words, or whatever else it is.
    fn has_in_full(&self, part: &Editable, origin: &Origin) -> bool {
        let due = match origin {
            Origin::Ask(id) => self.campaign.recommendation(id).map(|ask| &ask.text),
            _ => None,
        };
        let due = due.map(|text| text.show(&self.draft.lang));
        let mut runs = part.base.iter();
        runs.any(|run| run.origin == *origin && due.is_none_or(|due| run.text == due))
    }

    /// The edit of the part that printed this, the subject aside.
    pub(super) fn edit_over(&self, origin: &Origin) -> Option<usize> {
        let mut over = self
            .edited()
            .filter(|(part, _)| part.part != Part::Subject && self.has_in_full(part, origin));
        over.next().map(|(_, edited)| edited.edit)
    }

    /// Whether an edit has it in other words.
    pub(super) fn is_reworded(&self, origin: &Origin) -> bool {
        self.edited().any(|(part, edited)| {
            let mut altered = edited.altered.iter();
            part.part != Part::Subject
                && self.has_in_full(part, origin)
                && altered.any(|one| one.how == How::Reworded && one.origin == *origin)
        })
    }

    /// `no-ask`: the words before the list of requests are what makes them requests.
    fn lead_in(&self) -> Option<Problem> {
        let parts = &self.letter.edits.parts;
        let first = parts.iter().position(|part| part.asks)?;
        let lead = parts[..first]
            .last()
            .filter(|part| part.part == Part::Paragraph)?;
        let edited = lead.edited.as_ref().filter(|edited| !edited.ends_alike)?;
        let problem = Problem::of(Rule::NoAsk, LetterProblem::LeadInChanged);
        Some(Problem {
            severity: Severity::Warning,
            ..problem.of_edit(edited.edit)
        })
    }
}

fn has(ids: &[Name], id: &str) -> bool {
    ids.iter().any(|own| *own == id)
}

/// What a part is called.
fn place_of(part: Part) -> EditedPlace {
    match part {
        Part::Subject => EditedPlace::Subject,
        Part::Paragraph => EditedPlace::Paragraph,
        Part::Item => EditedPlace::Item,
    }
}
