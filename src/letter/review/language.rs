//! One letter, one language, and a translation that says what its original says.

use super::Review;
use crate::campaign::{Case, Text};
use crate::letter::heuristics::{PackReader, shortened, translation};
use crate::letter::{Origin, Run, heuristics};
use crate::problem::{Fix, Language, LetterProblem, PackText, Problem, Rule, Target};

impl Review<'_> {
    /// A letter never mixes languages: what it prints, the pack has in its language.
    pub(super) fn missing_texts(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        let lacks = |text: &Text| !text.is_in(lang);
        let mut people: Vec<&Case> = Vec::new();
        let mut others: Vec<String> = Vec::new();
        for run in self.letter.runs() {
            if !self.texts(run).into_iter().any(lacks) {
                continue;
            }
            let (Origin::Claim(id)
            | Origin::Passage(id)
            | Origin::Ask(id)
            | Origin::Status(id)
            | Origin::Figure(id)
            | Origin::Case(id)
            | Origin::Office(id)) = &run.origin
            else {
                continue;
            };
            let person = self.cases.iter().find(|case| {
                case.id == id.as_str() || case.claims.iter().any(|claim| claim == id.as_str())
            });
            match person {
                Some(case) if !people.iter().any(|other| other.id == case.id) => people.push(case),
                None if !others.contains(id) => others.push(id.clone()),
                _ => {}
            }
        }
        let language = Language::of(lang);
        let names: Vec<PackText> = people.iter().map(|case| self.name(case)).collect();
        let texts: Vec<PackText> = others.iter().map(|id| self.shown(id)).collect();
        let problem = match (names.is_empty(), texts.is_empty()) {
            (true, true) => return Vec::new(),
            (false, true) => LetterProblem::NoTextAbout {
                language,
                people: names,
            },
            (true, false) => LetterProblem::NoTextFor { language, texts },
            (false, false) => LetterProblem::NoTextAboutAndFor {
                language,
                people: names,
                texts,
            },
        };
        let problem = Problem::error(problem).fix(Fix::GoTo(Target::Language));
        let leave = people.iter().map(|case| Fix::LeaveOut(case.id.to_string()));
        vec![leave.fold(problem, Problem::fix)]
    }

    /// What a writer knows the entry of this id by.
    fn shown(&self, id: &str) -> PackText {
        let lang = &self.draft.lang;
        let sentence =
            |text: &Text| text.told_as(lang, |text| shortened(text.trim_end_matches('.')));
        let campaign = self.campaign;
        if let Some(claim) = campaign.claim(id) {
            sentence(&claim.text)
        } else if let Some((_, part)) = campaign.part(id) {
            sentence(&part.text)
        } else if let Some(figure) = campaign.figure(id) {
            figure.title.told(lang)
        } else if let Some(case) = campaign.case(id) {
            self.name(case)
        } else if let Some(office) = campaign.addressee(id) {
            office.short.told(lang)
        } else {
            // Requests are known by their numbers.
            id.into()
        }
    }

    /// The pack's texts that the run stands for.
    fn texts(&self, run: &Run) -> Vec<&Text> {
        let campaign = self.campaign;
        match &run.origin {
            Origin::Claim(id) => campaign.claim(id).map(|claim| vec![&claim.text]),
            Origin::Passage(id) => campaign.part(id).map(|(_, part)| vec![&part.text]),
            Origin::Ask(id) => campaign
                .recommendation(id)
                .map(|ask| vec![&ask.text, &ask.topic]),
            Origin::Status(id) => campaign.case(id).map(|case| vec![&case.status.text]),
            Origin::Case(id) => campaign.case(id).map(|case| vec![&case.name]),
            Origin::Figure(id) => campaign.figure(id).map(|figure| figure.texts().collect()),
            Origin::Office(id) => campaign.recipient(id).map(|one| vec![one.name()]),
            Origin::Pack => Some(vec![&self.office.subject]),
            _ => None,
        }
        .unwrap_or_default()
    }

    /// `translation`: what is printed says what its original says.
    pub(super) fn translations(&self, reader: &PackReader) -> Vec<Problem> {
        let lang = &self.draft.lang;
        let mut printed: Vec<&str> = Vec::new();
        for run in self.letter.runs() {
            if let Origin::Claim(id) | Origin::Passage(id) | Origin::Ask(id) | Origin::Status(id) =
                &run.origin
            {
                printed.push(id);
            }
            // What is wrong with a claim is likely wrong with the passage that tells it.
            if let Origin::Passage(id) = &run.origin
                && let Some((_, part)) = self.campaign.part(id)
            {
                printed.extend(part.claims.iter().map(|claim| &**claim));
            }
        }
        translation::differences(self.campaign, lang, reader, |id| printed.contains(&id))
            .into_iter()
            .map(|found| found.problem(self.campaign, lang))
            .collect()
    }

    /// Who the writer is stands within the first sentence: a sentence of its own would not fit there.
    pub(super) fn who(&self) -> Option<Problem> {
        let who = self.draft.who.trim();
        let folded = who.to_lowercase().replace('’', "'");
        let begins = BEGINNINGS.iter().find(|words| folded.starts_with(**words));
        let characters = begins.map_or(0, |words| words.chars().count());
        let text: String = who.chars().skip(characters).collect();
        let text = text.trim_end_matches(['.', '!', '…', ',', ';']).trim();
        // “Ph.D.” ends itself.
        let is_short = |word: &str| word.trim_end_matches('.').contains('.') || word.len() < 5;
        let last = who.split_whitespace().last().unwrap_or_default();
        if text.is_empty() || text == who || (characters == 0 && is_short(last)) {
            return None;
        }
        let target = Target::Who;
        let problem = Problem::warning(LetterProblem::WhoAsSentence).fix(Fix::GoTo(target));
        let text = text.to_owned();
        Some(problem.fix(Fix::Write { target, text }))
    }

    /// `language`: in a language without word lists nobody watches what the writer adds.
    pub(super) fn unwatched(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        if self.draft.words.trim().is_empty() || heuristics::cover(lang) {
            return Vec::new();
        }
        let language = Language::of(lang);
        let problem = if heuristics::cover_accusations(lang) {
            LetterProblem::HardlyWatched { language }
        } else {
            LetterProblem::Unwatched { language }
        };
        let problem = Problem::of(Rule::Language, problem);
        vec![problem.fix(Fix::GoTo(Target::Words))]
    }
}

/// How a sentence begins that says who one is.
const BEGINNINGS: &[&str] = &["i am ", "i'm ", "as ", "я — ", "я - ", "я "];
