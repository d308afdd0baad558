//! A card to a person or their family, as words: a front, and inside a greeting that the pack gives, the
//! writer's own words, and a name. It states no fact and asks for nothing.
//!
//! It is a [`Letter`], so that the page, the file and the rules about words take it as they take letters.

use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Block, Content, Draft, Letter, Mail, Origin, Role, Run, Sender, heuristics, review};
use crate::campaign::language::Language;
use crate::campaign::{Campaign, CardTo, Case, Lang, freshness};
use crate::problem::{self, CardProblem, Either, Problem, Rule, Severity};

/// What the writer of a card chose.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Card {
    /// The person's id.
    pub person: String,
    /// The card's language.
    pub lang: Lang,
    /// The words on the front; none where a picture stands there alone.
    pub front: String,
    /// The words inside, paragraphs parted by an empty line.
    pub words: String,
    /// The name below them: a first name is enough.
    pub name: String,
}

/// The case of a person whom a card may be written to, and how.
///
/// # Errors
/// Why none may be.
pub fn allowed<'a>(campaign: &'a Campaign, id: &str) -> Result<(&'a Case, &'a CardTo), Problem> {
    let Some(case) = campaign.case(id) else {
        let known = campaign.cases.iter().filter(|case| case.card.is_some());
        let known: Vec<&str> = known.map(|case| &*case.id).collect();
        let problem = CardProblem::NoPerson { id: id.to_owned() };
        return Err(Problem::error(problem).suggest_among(id, known));
    };
    let lang = &campaign.first_language();
    let person = case.name.told(lang);
    let Some(card) = &case.card else {
        return Err(Problem::error(CardProblem::NotAllowed { person }));
    };
    if case.status.state.is_past() {
        let status = case.status.short.told(lang);
        return Err(Problem::error(CardProblem::Past { person, status }));
    }
    Ok((case, card))
}

/// That somebody who signs with more than initials seems to live where the campaign's offices are: a
/// card is read by guards there, and kept.
pub fn own_country(campaign: &Campaign, sender: &Sender, lang: &Lang) -> Option<Problem> {
    if sender.is_initials_and_town() {
        return None;
    }
    campaign.addressees.iter().find_map(|office| {
        let draft = Draft {
            to: office.id.to_string(),
            lang: lang.clone(),
            ..Draft::default()
        };
        let found = review::of_sender(campaign, &draft, sender).into_iter();
        let mut found = found.filter(|problem| problem.rule == Some(Rule::OwnCountry));
        let mut problem = found.next()?;
        problem.severity = Severity::Error;
        Some(problem)
    })
}

/// The words of a card. With nothing that keeps it from being set, it is returned beside what is
/// wrong with it, for the writer to see.
pub fn compose(campaign: &Campaign, card: &Card, today: Date) -> (Option<Letter>, Vec<Problem>) {
    signed(campaign, card, &[&card.name], today)
}

/// What is wrong with cards of the same words that these people sign; the words are read once.
pub fn judge(campaign: &Campaign, card: &Card, names: &[&str], today: Date) -> Vec<Problem> {
    signed(campaign, card, names, today).1
}

/// A card with all these names below it.
fn signed(
    campaign: &Campaign,
    card: &Card,
    names: &[&str],
    today: Date,
) -> (Option<Letter>, Vec<Problem>) {
    let mut problems = freshness::of_pack(campaign, &card.lang, today);
    let (case, to) = match allowed(campaign, &card.person) {
        Ok(found) => found,
        Err(problem) => {
            problems.push(problem);
            return (None, problems);
        }
    };
    problems.extend(freshness::of_card(campaign, case, to, &card.lang, today));
    let language = || problem::Language::of(&card.lang);
    let Some(greeting) = to.greeting.get(&card.lang) else {
        let others = to.languages().map(problem::Language::of).collect();
        problems.push(Problem::error(CardProblem::NoLanguage {
            person: case.name.told(&card.lang),
            language: language(),
            others: Either::of(others),
        }));
        return (None, problems);
    };
    if !heuristics::card::covers(&card.lang) {
        let language = language();
        problems.push(Problem::error(CardProblem::NoWordList { language }));
    }
    if card.words.trim().is_empty() {
        problems.push(Problem::error(CardProblem::NoWords));
    }
    if names.iter().all(|name| name.trim().is_empty()) {
        problems.push(Problem::error(CardProblem::NoName));
    }
    let typed = names.iter().copied().chain([&*card.words, &*card.front]);
    problems.extend(review::turning(typed));
    let letter = assembled(campaign, case, card, (greeting, names));
    problems.extend(heuristics::card::find(campaign, case, &letter));
    (Some(letter), problems)
}

fn assembled(
    campaign: &Campaign,
    case: &Case,
    card: &Card,
    (greeting, names): (&str, &[&str]),
) -> Letter {
    let mut blocks = Vec::new();
    let mut add = |role, text: &str, origin| {
        let content = Content::Text(vec![Run::new(text, origin)]);
        blocks.push(Block { role, content });
    };
    if !card.front.trim().is_empty() {
        add(Role::Subject, card.front.trim(), Origin::Own);
    }
    if campaign.pack.exercise {
        let words = &Language::or_english(&card.lang).exercise;
        add(Role::Notice, words, Origin::Pack);
    }
    add(
        Role::Salutation,
        greeting,
        Origin::Case(case.id.to_string()),
    );
    let paragraphs = card.words.split("\n\n").map(str::trim);
    for paragraph in paragraphs.filter(|text| !text.is_empty()) {
        add(Role::Paragraph, paragraph, Origin::Own);
    }
    blocks.extend(names.iter().map(|name| Block {
        role: Role::Signature,
        content: Content::Lines(vec![vec![Run::new(name.trim(), Origin::Sender)]]),
    }));
    let title = case.name.show(&card.lang);
    Letter {
        lang: card.lang.clone(),
        to: case.id.to_string(),
        title: if campaign.pack.exercise {
            Language::marked(&card.lang, title)
        } else {
            title.to_owned()
        },
        blocks: blocks.into_iter().map(Arc::new).collect(),
        mail: Mail::default(),
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
    }
}
