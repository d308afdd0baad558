//! The rules about words: what a letter asks and of whom, whom it names, who says what. What can
//! only be guessed from words, [`heuristics`] does.

mod asks;
mod edits;
mod language;
mod people;
mod residence;
mod sender;

use std::sync::Arc;

pub(super) use sender::turning;

use super::heuristics::PackReader;
use super::{Content, Draft, Letter, Origin, Role, Sender, heuristics};
use crate::campaign::legible::{self, Script};
use crate::campaign::{Addressee, Campaign, Case, Lang, PackKind, Standing, Text};
use crate::problem::{Fix, LetterProblem, PackText, Problem, Rule, Severity, Target};

/// All rules about words that this letter breaks.
pub fn review(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let mut problems = of_sender(campaign, draft, &draft.sender);
    let reader = PackReader::default();
    problems.extend(of_words(campaign, draft, &masked(letter), &reader));
    problems
}

/// Those about who signs, as printed: all that a sender's details decide.
pub fn of_sender(campaign: &Campaign, draft: &Draft, sender: &Sender) -> Vec<Problem> {
    let Some(office) = campaign.addressee(&draft.to) else {
        return Vec::new(); // `compose` reports it
    };
    let who = sender::Who {
        office,
        towns: &campaign.pack.towns,
        draft,
        sender,
    };
    let mut problems = who.sender();
    problems.extend(who.own_country());
    problems.extend(who.direction());
    problems.extend(who.measure());
    problems.extend(who.short_address().or_else(|| who.one_line()));
    problems.extend(who.lower_case());
    problems.extend(no_way_round(campaign, office, sender));
    problems
}

/// A letter that no post takes, and that nobody passes on.
fn no_way_round(campaign: &Campaign, office: &Addressee, sender: &Sender) -> Option<Problem> {
    office.post_suspended.as_ref()?;
    let way = campaign.way_round(office, super::open_letter::country(sender));
    let office = office.short.told(&Lang::default());
    let problem = Problem::warning(LetterProblem::NoWayRound { office });
    way.is_none()
        .then(|| problem.fix(Fix::GoTo(Target::Address)))
}

/// All others, of a letter whose sender's details are masked: whatever they are, it says and asks
/// the same.
pub fn of_words(
    campaign: &Campaign,
    draft: &Draft,
    letter: &Letter,
    reader: &PackReader,
) -> Vec<Problem> {
    let Some(review) = Review::of(campaign, draft, letter) else {
        return Vec::new(); // `compose` reports it
    };
    [
        review.asks(),
        review.foreign_asks(),
        review.placeholders(),
        review.past_people(),
        review.attribution(),
        review.consent(),
        review.form_of_address(),
        review.direction().into_iter().collect(),
        review.unrelated(),
        review.missing_texts(),
        review.edits(),
        review.translations(reader),
        review.unwatched(),
        review.who().into_iter().collect(),
        heuristics::find(campaign, draft, letter, reader),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The letter with a sign in the place of each detail of its sender.
fn masked(letter: &Letter) -> Letter {
    let mut letter = letter.clone();
    let parts = letter
        .blocks
        .iter_mut()
        .flat_map(|block| Arc::make_mut(block).content.parts_mut());
    for run in parts.flatten() {
        if run.origin == Origin::Sender {
            run.text = heuristics::mask(&run.text);
        }
    }
    letter
}

/// The sender with a sign in the place of each detail, for letters that are only read for their
/// words. What ends as a sentence does still ends one.
pub fn masked_sender(sender: &Sender) -> Sender {
    let mask = |text: &str| match text.trim() {
        "" => String::new(),
        text => heuristics::mask(text),
    };
    Sender {
        name: mask(&sender.name),
        address: sender.lines().map(mask).collect(),
        place: mask(&sender.place),
    }
}

/// What the letter prints and the pack lacks in its language.
pub fn missing_texts(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let review = Review::of(campaign, draft, letter);
    review.map_or(Vec::new(), |review| review.missing_texts())
}

struct Review<'a> {
    campaign: &'a Campaign,
    office: &'a Addressee,
    draft: &'a Draft,
    letter: &'a Letter,
    cases: Vec<&'a Case>,
}

impl<'a> Review<'a> {
    /// Nothing if the campaign has no such office.
    fn of(campaign: &'a Campaign, draft: &'a Draft, letter: &'a Letter) -> Option<Self> {
        let cases = draft.cases.iter();
        Some(Self {
            campaign,
            office: campaign.addressee(&draft.to)?,
            draft,
            letter,
            cases: cases.filter_map(|id| campaign.case(id)).collect(),
        })
    }
}

impl Review<'_> {
    fn name(&self, case: &Case) -> PackText {
        case.name.told(&self.draft.lang)
    }

    /// `placeholder`: nothing is left to be filled in.
    fn placeholders(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for run in self.letter.runs() {
            let Some(mark) = placeholder(&run.text) else {
                continue;
            };
            match run.origin {
                Origin::Template => {
                    let mark = mark.to_owned();
                    let problem = LetterProblem::TemplatePlaceholder { mark };
                    problems.push(Problem::of(Rule::Placeholder, problem));
                }
                Origin::Own | Origin::Edited(_) => {
                    let mark = mark.to_owned();
                    let problem = LetterProblem::OwnPlaceholder { mark };
                    let problem = Problem::of(Rule::Placeholder, problem);
                    problems.push(Problem {
                        severity: Severity::Warning,
                        ..problem.fix(Fix::GoTo(Target::Words))
                    });
                }
                _ => {}
            }
        }
        problems
    }

    /// `unattributed`: an allegation has its speaker, a historical pack's letter its report.
    fn attribution(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        let mut problems = Vec::new();
        let mut reported = None;
        let mut first_fact = None;
        for (index, run) in self.letter.runs().enumerate() {
            let by_speaker = |by: Option<&Text>| {
                let named = by.and_then(|by| by.get(lang));
                // As their reader sees both: a speaker whom nobody sees does not count.
                named.is_some_and(|by| legible::says(&run.text, by, Script::of(lang)))
            };
            if let Origin::Passage(id) = &run.origin {
                first_fact.get_or_insert(index);
                let part = self.campaign.part(id).map(|(_, part)| part);
                if let Some(part) = part
                    && part.standing(self.campaign) == Standing::Alleged
                    && !by_speaker(part.by.as_ref())
                {
                    let problem = LetterProblem::AllegationWithoutSpeaker {
                        claim: id.clone(),
                        text: heuristics::shortened(part.text.show(lang)),
                    };
                    problems.push(Problem::of(Rule::Unattributed, problem));
                }
                continue;
            }
            let Origin::Claim(id) = &run.origin else {
                continue;
            };
            let Some(claim) = self.campaign.claim(id) else {
                continue;
            };
            if self.campaign.pack.reported.as_ref() == Some(&claim.id) {
                reported.get_or_insert(index);
            } else {
                first_fact.get_or_insert(index);
            }
            if claim.standing == Standing::Alleged && !by_speaker(claim.by.as_ref()) {
                let problem = LetterProblem::AllegationWithoutSpeaker {
                    claim: id.clone(),
                    text: heuristics::shortened(claim.text.show(lang)),
                };
                problems.push(Problem::of(Rule::Unattributed, problem));
            }
        }
        let historical = self.campaign.pack.kind == PackKind::Historical;
        if let (true, Some(fact)) = (historical, first_fact)
            && reported.is_none_or(|reported| reported > fact)
        {
            let problem = LetterProblem::FactsWithoutReport;
            problems.push(Problem::of(Rule::Unattributed, problem));
        }
        problems
    }

    /// `form-of-address`: salutation and closing are the office's, in the letter's language.
    fn form_of_address(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        [
            (Role::Salutation, &self.office.salutation),
            (Role::Closing, &self.office.closing),
        ]
        .into_iter()
        .filter(|(role, form)| {
            let due = form.get(lang).map(str::trim).unwrap_or_default();
            let printed = self.letter.of_role(*role).any(|block| {
                matches!(&block.content, Content::Text(runs) if super::text_of(runs).trim() == due)
            });
            due.is_empty() || !printed
        })
        .map(|(role, _)| {
            let office = self.office.short.told(lang);
            let lang = lang.to_string();
            let problem = match role {
                Role::Salutation => LetterProblem::NoSalutation { office, lang },
                _ => LetterProblem::NoClosing { office, lang },
            };
            Problem::of(Rule::FormOfAddress, problem).fix(Fix::GoTo(Target::Language))
        })
        .collect()
    }
}

/// The first thing in the text that looks as if it was still to be filled in.
fn placeholder(text: &str) -> Option<&str> {
    for mark in ["{{", "}}", "___", "TODO", "XXX", "[…]", "[...]"] {
        if let Some(at) = text.find(mark) {
            return Some(&text[at..at + mark.len()]);
        }
    }
    let start = text.find('[')?;
    let end = text[start..].find(']')?;
    Some(&text[start..=start + end])
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::*;
    use crate::campaign::load;
    use crate::letter::compose;

    /// The rules that a letter about Mr Tian breaks once a claim of the pack was changed.
    fn broken_by(change: impl Fn(&mut crate::campaign::Claim)) -> Vec<Rule> {
        let mut campaign = load::built_in().campaign.clone();
        // So that the claim is printed by itself.
        campaign.passages.clear();
        let mut claims = campaign.claims.iter_mut();
        change(claims.find(|claim| claim.id == "tian-allegation").unwrap());
        let draft = Draft {
            cases: vec!["tian".to_owned()],
            ..Draft::to(&campaign, "prosecutor")
        };
        let (letter, _) = compose::compose(&campaign, &draft, Date::constant(2026, 11, 21));
        let found = of_words(&campaign, &draft, &letter.unwrap(), &PackReader::default());
        found
            .into_iter()
            .filter_map(|problem| problem.rule)
            .collect()
    }

    #[test]
    fn a_speaker_whom_nobody_sees_is_none() {
        assert!(!broken_by(|_| ()).contains(&Rule::Unattributed));
        let found = broken_by(|claim| {
            for text in claim.text.0.values_mut() {
                *text = "He was tortured.\u{200b}".to_owned();
            }
            for by in claim.by.iter_mut().flat_map(|by| by.0.values_mut()) {
                *by = "\u{200b}".to_owned();
            }
        });
        assert!(found.contains(&Rule::Unattributed), "{found:?}");
    }

    #[test]
    fn what_turns_the_direction_is_refused_in_a_pack_too() {
        let found = broken_by(|claim| {
            for text in claim.text.0.values_mut() {
                *text = format!("\u{202e}{text}\u{202c}");
            }
        });
        assert!(found.contains(&Rule::Unprintable), "{found:?}");
    }

    #[test]
    fn placeholder_is_a_bracket_or_a_mark() {
        assert_eq!(placeholder("Dear [name], I"), Some("[name]"));
        assert_eq!(placeholder("at {{place}}"), Some("{{"));
        assert_eq!(placeholder("see TODO"), Some("TODO"));
        assert_eq!(placeholder("a (plain) sentence"), None);
    }
}
