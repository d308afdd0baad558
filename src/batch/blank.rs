//! Letters to complete by pen: drawn lines for signature, name and address.

use std::sync::Arc;

use super::judge::{Batch, Common};
use super::output::Stopped;
use crate::campaign::language::Language;
use crate::letter::{Block, Content, Draft, Letter, Origin, Role, Run, Sender};
use crate::page::{self, Fonts, Item, Page, Rule as Line, Stationery, check, stationery};
use crate::press::Press;
use crate::problem::{PageProblem, Problem, Rule, has_errors};

/// A drawn line, as long as a hand needs, in characters that become one.
const LINE: &str = "________________________________________";

/// The letter's pages, and what is true of them.
pub(super) fn letter(batch: &Batch<'_>) -> Result<(Vec<Page>, Common), Stopped> {
    let mut press = Press::with(batch.campaign, &batch.faces);
    let mut common = batch.common(&mut press);
    let draft = Draft {
        sender: Sender::default(),
        ..batch.draft.clone()
    };
    let made = press.make(&draft, batch.today);
    let of_sheet = [Rule::Long, Rule::AddressOverflow];
    common
        .problems
        .retain(|problem| problem.rule.is_none_or(|rule| !of_sheet.contains(&rule)));
    let pages = by_pen(batch, &draft, made.letter, &mut common.problems);
    if has_errors(&common.problems) {
        return Err(Stopped::Problems(common.problems));
    }
    if pages.is_empty() {
        return Err(Problem::error(PageProblem::NoLetter).into());
    }
    Ok((pages, common))
}

/// The pages of a letter that somebody completes by pen; what is wrong with them is noted.
pub(super) fn by_pen(
    batch: &Batch<'_>,
    draft: &Draft,
    letter: Option<Letter>,
    problems: &mut Vec<Problem>,
) -> Vec<Page> {
    let (Some(mut letter), Some(paper)) = (letter, stationery::find(&draft.paper)) else {
        return Vec::new();
    };
    complete_by_pen(&mut letter);
    let laid = page::lay_out(&letter, paper, &mut Fonts::with(&batch.faces));
    let mut found = check::check(&laid, &draft.printed_sender());
    crate::press::settle(&mut found, batch.campaign, draft);
    problems.extend(found);
    let mut pages = laid.pages;
    for page in &mut pages {
        draw(page, paper);
    }
    pages
}

/// Puts labels and lines where the sender's name would stand.
fn complete_by_pen(letter: &mut Letter) {
    let by_pen = &Language::or_english(&letter.lang).by_pen;
    let labels = [&by_pen.signature, &by_pen.name, &by_pen.address, ""];
    let at = letter
        .blocks
        .iter()
        .position(|block| block.role == Role::Signature);
    let at = at.unwrap_or(letter.blocks.len());
    letter.blocks.retain(|block| block.role != Role::Signature);
    let blocks = labels.iter().enumerate().map(|(index, label)| {
        let mut runs = Vec::new();
        if !label.is_empty() {
            runs.push(Run::new(format!("{label} "), Origin::Template));
        }
        runs.push(Run::new(LINE, Origin::Sender));
        Arc::new(Block {
            // Only the first has the room of a signature before it.
            role: if index == 0 {
                Role::Signature
            } else {
                Role::Paragraph
            },
            content: Content::Lines(vec![runs]),
        })
    });
    letter.blocks.splice(at..at, blocks);
}

/// Lines drawn in the place of characters, all ending together.
fn draw(page: &mut Page, paper: &Stationery) {
    let end = page::mm(paper.margins.left + 120.0);
    for item in &mut page.items {
        if let Item::Words(words) = item
            && words.text == LINE
        {
            let y = words.baseline + 2.0;
            *item = Item::Rule(Line {
                from: (words.x, y),
                to: (end, y),
                width: 0.5,
            });
        }
    }
}
