//! What the letter of a row is made of.

use super::{Batch, named};
use crate::batch::columns::RowEntry;
use crate::letter::Draft;
use crate::problem::{Problem, RowProblem};

/// In characters: more than any name or line of an address has, and than anybody's own words in a
/// list have.
const MAX_FIELD: usize = 500;
const MAX_OWN_WORDS: usize = 10_000;

impl Batch<'_> {
    /// The letter of a row.
    pub fn draft(&self, entry: RowEntry) -> Draft {
        self.draft_with(entry, &mut Vec::new())
    }

    /// The draft of a row; `problems` are told which of its own choices cannot be had.
    pub(super) fn draft_with(&self, entry: RowEntry, problems: &mut Vec<Problem>) -> Draft {
        let mut draft = Draft {
            sender: entry.sender,
            ..self.draft.clone()
        };
        if !entry.words.trim().is_empty() {
            draft.words = entry.words;
        }
        if !entry.lang.trim().is_empty() {
            match self.language(&entry.lang) {
                Some(lang) => draft.lang = lang,
                None => problems.push(self.no_language(&entry.lang)),
            }
        }
        if !entry.case.trim().is_empty() {
            let (ids, unknown) = named::cases(self.campaign, &entry.case);
            problems.extend(unknown.iter().map(|name| self.no_case(name)));
            if !ids.is_empty() {
                draft.cases = ids;
            }
        }
        draft.name_once();
        if let Some(wording) = self.draft.wording {
            let wording = wording.for_sender(&draft.sender);
            draft.wording = Some(wording);
            if self.campaign.pack.any_order {
                wording.shuffle(&mut draft.asks);
            }
        }
        draft
    }

    fn no_case(&self, name: &str) -> Problem {
        let cases = self.campaign.cases.iter();
        let ids: Vec<&str> = cases.map(|case| &*case.id).collect();
        let cause = RowProblem::NoCase {
            name: name.to_owned(),
        };
        cause.problem().suggest_among(name, ids.iter().copied())
    }
}

/// What a row says, and what is doubtful in it. It is cut where no page would take it, and that is told: laying it
/// out would take the time of thousands of letters, and such a row is not made.
pub(in crate::batch) fn bounded(mut entry: RowEntry) -> (RowEntry, Vec<Problem>) {
    let long = |text: &str, most: usize| text.len() > most && text.chars().nth(most).is_some();
    let sender = &mut entry.sender;
    let fields = std::iter::once(&mut sender.name)
        .chain(&mut sender.address)
        .chain(std::iter::once(&mut sender.place))
        .map(|text| (text, MAX_FIELD))
        .chain(std::iter::once((&mut entry.words, MAX_OWN_WORDS)));
    let mut too_long = None;
    for (text, most) in fields {
        if long(text, most) {
            *text = text.chars().take(most).collect();
            too_long = Some(most);
        }
    }
    let doubts = std::mem::take(&mut entry.doubts).into_iter();
    let too_long = too_long.map(|most| RowProblem::TooLong { most });
    let problems = doubts.chain(too_long).map(RowProblem::problem);
    (entry, problems.collect())
}
