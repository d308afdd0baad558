//! Which line each page begins with: no widows and orphans, what opens and closes a letter stays
//! with what it opens and closes, and the last page has more on it than a courtesy.

use super::flow::Flow;
use super::{Stationery, mm};
use crate::letter::Role;

/// How many lines of the body stand on the last page before its last paragraph, at least.
const LEAST: usize = 2;
/// How many lines of a last paragraph are enough by themselves.
const ENOUGH: usize = 4;

/// The index of each page's first line.
pub(super) fn starts(paper: &Stationery, flow: &[Flow]) -> Vec<usize> {
    let bottom = mm(paper.height - paper.margins.bottom);
    let mut starts = vec![0];
    let mut y = mm(paper.date_top);
    let mut index = 0;
    while index < flow.len() {
        let start = *starts.last().unwrap_or(&0);
        let before = if index == start {
            0.0
        } else {
            flow[index].before
        };
        let over = y + before + flow[index].leading > bottom + 0.01;
        if (over || flow[index].begins_page) && index > start {
            // Back to the last line that a page may begin with; if there is none, here.
            let begin = (start + 1..=index)
                .rev()
                .find(|i| flow[*i].may_begin || flow[*i].begins_page)
                .unwrap_or(index);
            starts.push(begin);
            y = mm(paper.margins.top);
            index = begin;
            continue;
        }
        y += before + flow[index].leading;
        index += 1;
    }
    fill_last(paper, flow, &mut starts);
    starts
}

/// Moves lines to the letter's last page where it would hold little but thanks and the closing.
fn fill_last(paper: &Stationery, flow: &[Flow], starts: &mut [usize]) {
    let end = flow.iter().position(|line| line.begins_page);
    let end = end.unwrap_or(flow.len());
    let Some(last) = starts.iter().rposition(|start| *start < end) else {
        return;
    };
    let Some(previous) = last.checked_sub(1).map(|before| starts[before]) else {
        return;
    };
    let room = mm(paper.height - paper.margins.bottom - paper.margins.top);
    let fits = |from: usize| {
        let lines = &flow[from..end];
        let before: f32 = lines.iter().skip(1).map(|line| line.before).sum();
        before + lines.iter().map(|line| line.leading).sum::<f32>() <= room
    };
    let begin = (previous + 1..=starts[last])
        .rev()
        .filter(|index| *index == starts[last] || flow[*index].may_begin)
        .find(|index| has_enough(&flow[*index..end]));
    if let Some(begin) = begin
        && fits(begin)
    {
        starts[last] = begin;
    }
}

/// Whether these lines are worth a page.
fn has_enough(lines: &[Flow]) -> bool {
    let of_body = |line: &&Flow| {
        line.parts.first().is_some_and(|(_, at)| {
            let body = [Role::Paragraph, Role::Asks, Role::List, Role::Figure];
            at.role.is_some_and(|role| body.contains(&role))
        })
    };
    let block = |line: &Flow| line.parts.first().map(|(_, at)| at.block);
    let Some(last) = lines.iter().rfind(of_body).map(block) else {
        return false;
    };
    let body = lines.iter().filter(of_body);
    let (mut ends, mut before) = (0, 0);
    for line in body {
        if block(line) == last {
            ends += 1;
        } else {
            before += 1;
        }
    }
    before >= LEAST || ends >= ENOUGH
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::letter::{Block, Content, Origin, Role, Run};
    use crate::page::paginate::tests::{baselines, letter};
    use crate::page::{Fonts, lay_out, mm, stationery};

    #[test]
    fn leaves_of_a_letter_end_with_more_than_thanks() {
        let paper = stationery::find("us").unwrap();
        // One whose letters are never tightened to save the page.
        let mut loose = paper.clone();
        loose.body.smallest = loose.body.size;
        let mut fonts = Fonts::new();
        let (mut second, mut third) = (0, 0);
        for paragraphs in [4, 5, 6, 13, 14, 15] {
            for more in 0..12 {
                let mut letter = letter(paragraphs);
                let end = letter.blocks.len() - 2;
                let text = "They were heard. ".repeat(6 * more) + "It is so.";
                for (at, text) in [(end, &text[..]), (end + 1, "I thank you for reading this.")] {
                    let content = Content::Text(vec![Run::new(text, Origin::Template)]);
                    let role = Role::Paragraph;
                    letter.blocks.insert(at, Arc::new(Block { role, content }));
                }
                for paper in [paper, &loose] {
                    let laid = lay_out(&letter, paper, &mut fonts);
                    let page = laid.pages.last().unwrap();
                    if laid.pages.len() > 1 {
                        // Two lines and the thanks.
                        let lines = baselines(page, Role::Paragraph).len();
                        assert!(lines >= 3, "{paragraphs} {more}: {lines}");
                        second += 1;
                    }
                    third += usize::from(laid.tightened && laid.pages.len() == 2);
                    let bottom = mm(paper.height - paper.margins.bottom);
                    assert!(page.words().all(|words| words.baseline < bottom));
                }
            }
        }
        assert!(second > 50 && third > 0, "{second} {third}");
    }
}
