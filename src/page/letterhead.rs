//! A pack's letterhead: its name on the left, its logo on the right (on a letter from right to left the
//! other way round), a line in its colour below, in the strip that the paper leaves for it above the envelope's window.

use super::paragraph::Style;
use super::set_lines::{LinePlace, Typesetter, baseline, place};
use super::{Ink, Inside, Item, Panel, mm};
use crate::letter::{Origin, Run};

/// The type of the name, in points.
const NAME: Style = Style {
    bold: true,
    ..Style::line(13.0, 16.0)
};
/// The widest logo, in millimetres.
const WIDEST: f32 = 50.0;
/// The line below and the space above it, in millimetres.
const LINE: f32 = 0.7;
const GAP: f32 = 1.8;

impl Typesetter<'_> {
    /// The items of the letterhead; none without one.
    pub(super) fn letterhead(&mut self) -> Vec<Item> {
        let Some(letterhead) = &self.letter.letterhead else {
            return Vec::new();
        };
        let paper = self.paper;
        let (left, right) = (
            mm(paper.margins.left),
            mm(paper.width - paper.margins.right),
        );
        let bottom = mm(paper.letterhead.top + paper.letterhead.height);
        let room = mm(paper.letterhead.height - LINE - GAP);
        let foot = bottom - mm(LINE + GAP);
        let mut items = Vec::new();
        let mut measure = right - left;
        let backwards = self.letter.lang.is_right_to_left();
        if let Some(logo) = &letterhead.logo {
            #[allow(clippy::cast_precision_loss)]
            let shape = logo.width as f32 / logo.height as f32;
            let height = room.min(mm(WIDEST) / shape);
            let width = height * shape;
            items.push(Item::Panel(Panel {
                x: if backwards { left } else { right - width },
                y: foot - height,
                width,
                height,
                ink: Ink::Picture(logo.clone()),
            }));
            measure -= width + mm(2.0 * GAP);
        }
        let runs = [Run::new(letterhead.name.clone(), Origin::Pack)];
        let style = Style {
            width: measure,
            right_to_left: backwards,
            ..NAME
        };
        let lines = self.lines(&runs, style);
        let mut top = foot;
        for line in lines.iter().rev() {
            top -= style.leading;
            let at = LinePlace {
                x: if backwards { right - line.width } else { left },
                baseline: baseline(top, style),
                role: None,
                block: 0,
                part: 0,
                inside: Inside::Text,
            };
            items.splice(0..0, place(line, &at).map(Item::Words));
        }
        items.push(Item::Panel(Panel {
            x: left,
            y: bottom - mm(LINE),
            width: right - left,
            height: mm(LINE),
            ink: Ink::Colour(letterhead.colour),
        }));
        items
    }
}
