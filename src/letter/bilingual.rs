//! “What am I signing?”: a letter with the same letter in another language beside it, part by
//! part, for a sender who does not read the first.

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::civil::Date;

use super::plain::part;
use super::{Block, Draft, Letter, Origin, compose, review};
use crate::campaign::{Campaign, Lang};
use crate::problem::{Language, Problem, Rule, TemplateProblem, has_errors};

/// A part of a letter and the same part in another language; one of them may be missing where a
/// template says in two paragraphs what another says in one.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// As it is sent.
    pub letter: Option<Block>,
    /// As it reads in the other language.
    pub other: Option<Block>,
}

/// A letter beside the same letter in another language.
#[derive(Clone, Debug, PartialEq)]
pub struct Bilingual {
    /// The language that it is sent in.
    pub signed: Lang,
    /// The other one.
    pub other: Lang,
    /// Their parts, in the order in which they are read.
    pub pairs: Vec<Pair>,
    /// Which of the two no native speaker has reviewed.
    pub unreviewed: Vec<Lang>,
}

impl Pair {
    /// What both say.
    pub fn texts(&self) -> (String, String) {
        let text = |block: &Option<Block>| block.as_ref().map(part).unwrap_or_default();
        (text(&self.letter), text(&self.other))
    }
}

/// The letter of this draft beside the same letter in another language.
///
/// # Errors
/// All that stands in the way: no such letter can be made, or the pack lacks a text in that
/// language.
pub fn make(
    campaign: &Campaign,
    draft: &Draft,
    date: Date,
    lang: &Lang,
) -> Result<Bilingual, Vec<Problem>> {
    let draft = Draft {
        sender: draft.printed_sender(),
        ..draft.clone()
    };
    let other = Draft {
        lang: lang.clone(),
        template: template(&draft, campaign, lang)?,
        ..draft.clone()
    };
    let (letter, is_reviewed) = made(campaign, &draft, date)?;
    let (other, other_is) = made(campaign, &other, date)?;
    let both = [(&letter.lang, is_reviewed), (&other.lang, other_is)];
    let open = both.into_iter().filter(|(_, is_reviewed)| !is_reviewed);
    Ok(Bilingual {
        unreviewed: open.map(|(lang, _)| lang.clone()).collect(),
        signed: letter.lang,
        other: other.lang,
        pairs: pair(owned(letter.blocks), owned(other.blocks)),
    })
}

/// The template in the other language that says the same, by its name: `letter.ru.hbs` and
/// `letter.en.hbs`. Words of one's own have no other language.
fn template(
    draft: &Draft,
    campaign: &Campaign,
    lang: &Lang,
) -> Result<Option<String>, Vec<Problem>> {
    let Some(name) = &draft.template else {
        return Ok(None);
    };
    let ending = format!(".{}.hbs", draft.lang);
    let other = name
        .strip_suffix(&ending)
        .map(|kind| format!("{kind}.{lang}.hbs"))
        .filter(|other| super::template::file(campaign, other).is_some());
    other.map(Some).ok_or_else(|| {
        let problem = TemplateProblem::NoCounterpart {
            name: name.clone(),
            language: Language::of(lang),
        };
        vec![Problem::error(problem)]
    })
}

/// The letter, and whether its language was reviewed by somebody who knows it.
fn made(campaign: &Campaign, draft: &Draft, date: Date) -> Result<(Letter, bool), Vec<Problem>> {
    let (letter, mut problems) = compose::compose(campaign, draft, date);
    let is_reviewed = problems.iter().all(|p| p.rule != Some(Rule::Language));
    if let Some(letter) = &letter {
        problems.extend(review::missing_texts(campaign, draft, letter));
    }
    match letter {
        Some(letter) if !has_errors(&problems) => Ok((letter, is_reviewed)),
        _ => {
            problems.retain(Problem::is_error);
            Err(problems)
        }
    }
}

/// What two parts must share to be the same part: their role, and what they print of the pack
/// and the sender.
fn same(one: &Block, other: &Block) -> bool {
    fn printed(block: &Block) -> Vec<&Origin> {
        let runs = block.content.runs().map(|run| &run.origin);
        let mut origins: Vec<&Origin> =
            runs.filter(|origin| **origin != Origin::Template).collect();
        origins.dedup();
        origins
    }
    one.role == other.role && printed(one) == printed(other)
}

fn owned(blocks: Vec<Arc<Block>>) -> Vec<Block> {
    blocks.into_iter().map(Arc::unwrap_or_clone).collect()
}

fn pair(letter: Vec<Block>, other: Vec<Block>) -> Vec<Pair> {
    let (mut letter, mut other) = (VecDeque::from(letter), VecDeque::from(other));
    let mut pairs = Vec::new();
    while let Some(block) = letter.pop_front() {
        // Not past what a later part of the letter goes with.
        let later = |there: &Block| letter.iter().any(|next| same(next, there));
        let at = other.iter().position(|there| same(&block, there));
        let at = at.filter(|at| !other.iter().take(*at).any(later));
        let alike = other
            .front()
            .is_some_and(|there| there.role == block.role && !later(there));
        if let Some(at) = at {
            pairs.extend(other.drain(..at).map(|alone| Pair {
                letter: None,
                other: Some(alone),
            }));
        }
        pairs.push(Pair {
            letter: Some(block),
            other: if at.is_some() || alike {
                other.pop_front()
            } else {
                None
            },
        });
    }
    pairs.extend(other.into_iter().map(|alone| Pair {
        letter: None,
        other: Some(alone),
    }));
    pairs
}

/// The pairs as text: each part of the letter, and below it, set in, the same in the other
/// language.
pub fn text(pairs: &[Pair]) -> String {
    let mut out = String::new();
    for pair in pairs {
        let (letter, other) = pair.texts();
        if letter.trim().is_empty() && other.trim().is_empty() {
            continue;
        }
        for line in letter.lines() {
            out.extend([line, "\n"]);
        }
        // What is the same in both (names, addresses, own words) need not be told twice.
        if letter != other {
            for line in other.lines() {
                out.extend(["    ", line, "\n"]);
            }
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;
    use crate::letter::{Content, Role, Run};

    fn paragraph(text: &str, claim: Option<&str>) -> Block {
        let origin = claim.map_or(Origin::Template, |id| Origin::Claim(id.to_owned()));
        Block {
            role: Role::Paragraph,
            content: Content::Text(vec![Run::new(text, origin)]),
        }
    }

    #[test]
    fn beside_pairs_what_is_the_same() {
        let campaign = &load::built_in().campaign;
        let date = Date::constant(2026, 11, 21);
        for office in &campaign.addressees {
            let mut draft = Draft::to(campaign, &office.id);
            draft.lang = Lang::new("ru");
            draft.cases = vec!["tuletaeva".to_owned(), "atabek".to_owned()];
            draft.words = "One.\n\nTwo.".to_owned();
            let made = make(campaign, &draft, date, &Lang::new("en")).unwrap();
            // English is the language of the pack's author: no seal is about it.
            assert_eq!(made.unreviewed, [Lang::new("ru")]);
            let pairs = made.pairs;
            for pair in &pairs {
                let (Some(one), Some(other)) = (&pair.letter, &pair.other) else {
                    panic!("{pair:?}");
                };
                assert!(same(one, other), "{pair:?}");
            }
            assert!(pairs.len() > 10, "{}", pairs.len());
        }
    }

    #[test]
    fn beside_keeps_the_order_where_one_has_more() {
        let letter = vec![paragraph("а", Some("a")), paragraph("в", Some("c"))];
        let other = vec![
            paragraph("a", Some("a")),
            paragraph("b", None),
            paragraph("c", Some("c")),
        ];
        let told = text(&pair(letter, other.clone()));
        assert_eq!(told, "а\n    a\n\n    b\n\nв\n    c\n\n");
        let told = text(&pair(other, vec![paragraph("в", Some("c"))]));
        assert_eq!(told, "a\n\nb\n\nc\n    в\n\n");
    }

    #[test]
    fn beside_is_refused_where_a_text_is_missing() {
        let campaign = &load::built_in().campaign;
        let draft = Draft::to(campaign, "prosecutor");
        let date = Date::constant(2026, 11, 21);
        assert!(make(campaign, &draft, date, &Lang::new("kk")).is_err());
        let own = Draft {
            template: Some("mine.hbs".to_owned()),
            ..draft
        };
        assert!(make(campaign, &own, date, &Lang::new("ru")).is_err());
    }
}
