//! Numbered lines to sign by hand, below what is signed.

use super::paragraph::Style;
use super::set_lines::{LinePlace, place, set};
use super::{Fonts, Inside, Item, Page, Rule, Stationery, mm};
use crate::letter::{Origin, Run};

/// From one line to the next, in millimetres: as much as a hand needs.
const PITCH: f32 = 9.0;
/// Between the words and the headings of the lines, in millimetres.
const ABOVE: f32 = 8.0;
/// Fewer lines than this are no use below the words: they begin on the next page.
const LEAST: usize = 5;
/// Where the columns begin, as parts of the width; the number comes first.
const COLUMNS: [f32; 3] = [0.06, 0.46, 0.70];
/// Between two columns, in millimetres.
const GAP: f32 = 3.0;
/// The type of headings and numbers, in points.
const SIZE: f32 = 9.0;

/// Draws numbered lines with these headings (name, town, signature) down to the last page's lower
/// margin, on a page of their own where there is no room; how many there are.
pub fn draw(
    pages: &mut Vec<Page>,
    headings: [&str; 3],
    paper: &Stationery,
    fonts: &mut Fonts,
) -> usize {
    let (left, right) = (
        mm(paper.margins.left),
        mm(paper.width - paper.margins.right),
    );
    let bottom = mm(paper.height - paper.margins.bottom);
    let rows = |top: f32| {
        let mut count = 0;
        #[expect(clippy::cast_precision_loss, reason = "a page has some dozens")]
        while top + mm(PITCH) * (count + 1) as f32 <= bottom + 0.01 {
            count += 1;
        }
        count
    };
    let words = pages.last().into_iter().flat_map(Page::words);
    let below = words.map(|words| words.baseline).fold(0.0, f32::max);
    let mut top = below + mm(ABOVE);
    if pages.is_empty() || rows(top) < LEAST {
        pages.push(Page {
            width: mm(paper.width),
            height: mm(paper.height),
            items: Vec::new(),
        });
        top = mm(paper.margins.top);
    }
    let count = rows(top);
    let width = right - left;
    let edges = COLUMNS.map(|part| left + part * width);
    let mut items = Vec::new();
    for (edge, heading) in edges.iter().zip(headings) {
        items.extend(written(heading, *edge, top, fonts));
    }
    for row in 1..=count {
        #[expect(clippy::cast_precision_loss, reason = "a page has some dozens")]
        let y = top + mm(PITCH) * row as f32;
        items.extend(written(&row.to_string(), left, y - 2.0, fonts));
        for (column, edge) in edges.iter().enumerate() {
            let end = edges.get(column + 1).map_or(right, |next| next - mm(GAP));
            items.push(Item::Rule(Rule {
                from: (*edge, y),
                to: (end, y),
                width: 0.5,
            }));
        }
    }
    if let Some(page) = pages.last_mut() {
        page.items.extend(items);
    }
    count
}

/// A word or two with its baseline here. They belong to the page: whoever listens is told the words
/// that are signed.
fn written(text: &str, x: f32, baseline: f32, fonts: &mut Fonts) -> Vec<Item> {
    let runs = [Run::new(text, Origin::Template)];
    let lines = set(fonts, &runs, Style::line(SIZE, SIZE * 1.2));
    let at = LinePlace {
        x,
        baseline,
        role: None,
        block: 0,
        part: 0,
        inside: Inside::Text,
    };
    let words = lines.iter().flat_map(|line| place(line, &at));
    words.map(Item::Words).collect()
}
