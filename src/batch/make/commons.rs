//! What all members have in common in each letter of an order.

use super::Stopped;
use crate::batch::judge::{Batch, Common, stops};
use crate::batch::order::{Item, Order};
use crate::batch::presses::Presses;
use crate::batch::report;
use crate::batch::stack::Shared;
use crate::page::Fonts;
use crate::problem::{Problem, has_errors};

/// What all members have in common in each letter of an order.
pub(super) struct Commons {
    pub(super) of: Vec<Common>,
    /// Of each card.
    pub(super) cards: Vec<Vec<Problem>>,
    /// What a file of cards is called inside.
    pub(super) card_title: String,
    pub(super) problems: Vec<Problem>,
}

impl Commons {
    /// What is wrong with a letter for everybody is told with its id, and once where it is the same pack's.
    pub(super) fn of<'a>(
        order: &Order<'_, '_, 'a>,
        presses: &mut Presses<'a>,
    ) -> Result<Self, Stopped> {
        let mut problems: Vec<Problem> = Vec::new();
        let mut of = Vec::new();
        let mut stopped = false;
        for (index, item) in order.letters.iter().enumerate() {
            let mut common = item.batch.common(presses.of(index));
            stopped |= stops(&common);
            for problem in std::mem::take(&mut common.problems) {
                let told = |known: &Problem| known.cause == problem.cause && !problem.is_error();
                let problem = match item.id {
                    Some(_) if problems.iter().any(told) => continue,
                    Some(id) => problem.about(id),
                    None => problem,
                };
                problems.push(problem);
            }
            of.push(common);
        }
        let mut fonts = None;
        let each = order.cards.iter().map(|card| {
            let fonts = fonts.get_or_insert_with(|| Fonts::with(&order.people.faces));
            card.common(fonts)
        });
        let (titles, cards): (Vec<String>, Vec<Vec<Problem>>) = each.unzip();
        for (item, found) in order.cards.iter().zip(&cards) {
            stopped |= has_errors(found);
            for problem in found {
                let told = |known: &Problem| known.cause == problem.cause && !problem.is_error();
                if !problems.iter().any(told) {
                    problems.push(problem.clone().about(item.id));
                }
            }
        }
        if stopped {
            return Err(Stopped::Problems(problems));
        }
        Ok(Self {
            of,
            cards,
            card_title: titles.into_iter().next().unwrap_or_default(),
            problems,
        })
    }
}

/// What each letter's files are told to be.
pub(super) fn told(letters: &[Item<'_, '_>], commons: &[Common]) -> Vec<Shared> {
    let told = letters.iter().zip(commons).map(|(item, common)| {
        let Batch {
            campaign, draft, ..
        } = item.batch;
        Shared {
            common: report::Common {
                id: item.id.map(str::to_owned),
                pack: campaign.pack.id.to_string(),
                office: draft.to.clone(),
                pack_version: campaign.pack.version.to_string(),
                allowed: draft.allow.join(" "),
                ..report::Common::default()
            },
            title: common.title().to_owned(),
            date: item.batch.date(),
        }
    });
    told.collect()
}
