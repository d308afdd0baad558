//! The rules about words: what a letter asks and of whom, whom it names, who says what. What can
//! only be guessed from words, [`watch`] does.

mod asks;
mod edits;
mod language;
mod people;
mod sender;

use super::{Content, Draft, Letter, Origin, Role, Sender, watch};
use crate::campaign::{Addressee, Campaign, Case, PackKind, Standing};
use crate::problem::{Problem, Rule, Severity};

/// All rules about words that this letter breaks.
pub fn review(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let mut problems = of_sender(campaign, draft, &draft.sender);
    problems.extend(of_words(campaign, draft, &veiled(letter)));
    problems
}

/// Those about who signs, as printed: all that a sender's details decide.
pub fn of_sender(campaign: &Campaign, draft: &Draft, sender: &Sender) -> Vec<Problem> {
    let Some(office) = campaign.addressee(&draft.to) else {
        return Vec::new(); // told by `compose`
    };
    let who = sender::Who {
        office,
        draft,
        sender,
    };
    let mut problems = who.sender();
    problems.extend(who.own_country());
    problems.extend(who.direction());
    problems.extend(who.measure());
    problems
}

/// All others, of a letter whose sender's details are veiled: whatever they are, it says and asks
/// the same.
pub fn of_words(campaign: &Campaign, draft: &Draft, letter: &Letter) -> Vec<Problem> {
    let Some(review) = Review::of(campaign, draft, letter) else {
        return Vec::new(); // told by `compose`
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
        review.translations(),
        review.unwatched(),
        watch::watch(campaign, draft, letter),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The letter with a sign in the place of each detail of its sender.
fn veiled(letter: &Letter) -> Letter {
    let mut letter = letter.clone();
    let parts = letter
        .blocks
        .iter_mut()
        .flat_map(|block| block.content.parts_mut());
    for run in parts.flatten() {
        if run.origin == Origin::Sender {
            run.text = watch::veil(&run.text);
        }
    }
    letter
}

/// The sender with a sign in the place of each detail, for letters that are only read for their
/// words. What ends as a sentence does still ends one.
pub fn veiled_sender(sender: &Sender) -> Sender {
    let veil = |text: &str| match text.trim() {
        "" => String::new(),
        text => watch::veil(text),
    };
    Sender {
        name: veil(&sender.name),
        address: sender.lines().map(veil).collect(),
        place: veil(&sender.place),
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
    fn name(&self, case: &Case) -> String {
        case.name.show(&self.draft.lang).to_owned()
    }

    /// `placeholder`: nothing is left to be filled in.
    fn placeholders(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for run in self.letter.runs() {
            let Some(mark) = placeholder(&run.text) else {
                continue;
            };
            match run.origin {
                Origin::Template => problems.push(
                    Problem::of(
                        Rule::Placeholder,
                        format!("the template's words have “{mark}”"),
                    )
                    .help("fill it in, or write the sentence without it"),
                ),
                Origin::Own | Origin::Edited(_) => problems.push(Problem {
                    severity: Severity::Warning,
                    ..Problem::of(Rule::Placeholder, format!("your own words have “{mark}”"))
                        .help("if something was still to be filled in, do it now")
                }),
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
            let named = claim.by.as_ref().and_then(|by| by.get(lang));
            let named = named.is_some_and(|by| !by.is_empty() && run.text.contains(by));
            if claim.standing == Standing::Alleged && !named {
                let message = format!("the allegation “{id}” is printed without who alleges it");
                problems.push(Problem::of(Rule::Unattributed, message));
            }
        }
        let historical = self.campaign.pack.kind == PackKind::Historical;
        if let (true, Some(fact)) = (historical, first_fact)
            && reported.is_none_or(|reported| reported > fact)
        {
            problems.push(
                Problem::of(
                    Rule::Unattributed,
                    "the letter tells facts of the past without saying first who reported them, and when",
                )
                .help("let the template print {{#each background}}{{this}} {{/each}} first"),
            );
        }
        problems
    }

    /// `form-of-address`: salutation and closing are the office's, in the letter's language.
    fn form_of_address(&self) -> Vec<Problem> {
        let lang = &self.draft.lang;
        [
            (Role::Salutation, &self.office.salutation, "salutation"),
            (Role::Closing, &self.office.closing, "closing"),
        ]
        .into_iter()
        .filter(|(role, form, _)| {
            let due = form.get(lang).map(str::trim).unwrap_or_default();
            let printed = self.letter.of_role(*role).any(|block| {
                matches!(&block.content, Content::Text(runs) if super::text_of(runs).trim() == due)
            });
            due.is_empty() || !printed
        })
        .map(|(_, _, what)| {
            let office = self.office.short.show(lang);
            Problem::of(
                Rule::FormOfAddress,
                format!("the pack has no {what} for {office} in “{lang}”"),
            )
            .help("choose another language, or add it to addressees.toml")
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
    use super::*;

    #[test]
    fn placeholder_is_a_bracket_or_a_mark() {
        assert_eq!(placeholder("Dear [name], I"), Some("[name]"));
        assert_eq!(placeholder("at {{place}}"), Some("{{"));
        assert_eq!(placeholder("see TODO"), Some("TODO"));
        assert_eq!(placeholder("a (plain) sentence"), None);
    }
}
