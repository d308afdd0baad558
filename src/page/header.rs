//! What stands at the top of the pages after the first: to whom the letter goes, its date and the
//! number of the page, so that a stray sheet can be put back with its letter. It belongs to the
//! paper and not to the letter, so screen readers skip it.

use super::paragraph::Style;
use super::set_lines::{LinePlace, SetLine, Typesetter, baseline, lines_of, place};
use super::{Inside, Item, mm};
use crate::letter::{Content, Origin, Role, Run};

/// The size of its type and the space from baseline to baseline, in points.
const STYLE: Style = Style::line(9.0, 11.0);
/// How far above the body it stands, in points.
const ABOVE: f32 = 22.0;
/// The space between addressee and number at least, in points.
const GAP: f32 = 18.0;

impl Typesetter<'_> {
    /// The header of a page.
    pub(super) fn header(&mut self, number: usize, count: usize) -> Vec<Item> {
        let paper = self.paper;
        let number = [Run::new(format!("{number} / {count}"), Origin::Template)];
        let number = self.lines(&number, STYLE);
        let measure = mm(paper.width - paper.margins.left - paper.margins.right);
        let room = measure - GAP - number.first().map_or(0.0, |line| line.width);
        let about = self.about();
        let style = self.one_line(STYLE.size, STYLE.leading);
        // Both, or the one that there is room for.
        let shorter = [&about[..], &about[..1.min(about.len())]];
        let about = shorter.into_iter().find_map(|parts| {
            let runs = joined(parts);
            let lines = self.lines(&runs, style);
            lines
                .first()
                .is_some_and(|line| line.width <= room)
                .then_some(lines)
        });
        let backwards = style.right_to_left;
        let mut items = Vec::new();
        let sides = [(about, backwards), (Some(number), !backwards)];
        for (lines, at_right) in sides {
            let Some(line) = lines.as_deref().and_then(<[SetLine]>::first) else {
                continue;
            };
            let shift = if at_right { measure - line.width } else { 0.0 };
            let at = LinePlace {
                x: mm(paper.margins.left) + shift,
                baseline: baseline(mm(paper.margins.top) - ABOVE, STYLE),
                role: None,
                block: 0,
                part: 0,
                inside: Inside::Text,
            };
            items.extend(place(line, &at).map(Item::Words));
        }
        items
    }

    /// The addressee's first line, and the day.
    fn about(&self) -> Vec<Vec<Run>> {
        let office = lines_of(self.letter, Role::Addressee);
        let office = office.and_then(|(_, lines)| lines.first().cloned());
        let date = self.letter.of_role(Role::Date).next();
        let day = date.and_then(|block| match &block.content {
            Content::Text(runs) => runs.iter().find(|run| run.origin == Origin::Date),
            _ => None,
        });
        office
            .into_iter()
            .chain(day.map(|run| vec![run.clone()]))
            .collect()
    }
}

fn joined(parts: &[Vec<Run>]) -> Vec<Run> {
    let dot = [Run::new(" · ", Origin::Template)];
    parts.join(&dot[..])
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::campaign::Lang;
    use crate::letter::{Block, Letter};
    use crate::page::paginate::tests::letter;
    use crate::page::{Fonts, Page, lay_out, stationery};

    #[test]
    fn header_of_later_pages_says_to_whom_and_when() {
        let paper = stationery::find("din-b").unwrap();
        let mut fonts = Fonts::new();
        let mut letter = letter(20);
        let of_office = |text: &str| vec![Run::new(text, Origin::Office("x".to_owned()))];
        let mut set = |letter: &mut Letter, office: &str, lang: &str| {
            letter.lang = Lang::new(lang);
            letter.blocks[0] = Arc::new(Block {
                role: Role::Addressee,
                content: Content::Lines(vec![of_office(office), of_office("1 Square")]),
            });
            Arc::make_mut(&mut letter.blocks[1]).content = Content::Text(vec![
                Run::new("Cork, ", Origin::Sender),
                Run::new("21 November 2026", Origin::Date),
            ]);
            let laid = lay_out(letter, paper, &mut fonts);
            assert!(laid.pages.len() > 2 && laid.pages[0].words().all(|w| w.role.is_some()));
            let of_page = |page: &Page| {
                let words: Vec<_> = page.words().filter(|w| w.role.is_none()).cloned().collect();
                for words in &words {
                    assert!(words.x > mm(paper.margins.left) - 0.1);
                    assert!(words.x + words.width < mm(paper.width - paper.margins.right) + 0.1);
                    assert!(words.baseline < mm(paper.margins.top) && words.baseline > mm(10.0));
                }
                words
            };
            of_page(&laid.pages[2])
        };
        let text = |words: &[crate::page::PlacedRun]| {
            words.iter().map(|w| w.text.as_str()).collect::<String>()
        };
        let page = set(&mut letter, "Office", "en");
        assert!(text(&page).starts_with("Office · 21 November 20263 / "));
        // The number stands at the side where lines end.
        assert!(page[0].x < page[3].x);
        let page = set(&mut letter, "Office", "ar");
        assert!(page[0].x > page[3].x);
        // Without room for both, the office alone; without room for that, the number.
        let page = set(&mut letter, &"A long office ".repeat(7), "en");
        assert!(text(&page).contains("office") && !text(&page).contains("2026"));
        let page = set(&mut letter, &"A long office ".repeat(12), "en");
        assert!(text(&page).starts_with("3 / "));
    }
}
