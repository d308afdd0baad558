//! What shows through the envelope's window: the sender's return line and the address.

use super::set_lines::{LinePlace, Typesetter, baseline, begin, lines_of, place};
use super::shape::is_leftwards;
use super::{Inside, Item, POINTS_PER_MM, Rule, mm};
use crate::letter::{Content, Origin, Role, Run, text_of};

/// The space between return line and address that is near, in millimetres.
const CLOSE: f32 = 3.0;

/// The most lines of an address that a return line can hold; each shorter version is tried in turn.
const MAX_RETURN_LINES: usize = 12;

/// The window's content.
pub(super) struct AddressWindow {
    pub(super) items: Vec<Item>,
    pub(super) too_wide: Option<f32>,
    pub(super) too_high: Option<usize>,
    pub(super) return_shortened: bool,
    pub(super) return_too_long: bool,
    /// What stands beside the window.
    pub(super) beside: Beside,
}

/// What stands beside the window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// The sender's whole address.
    Sender,
    /// The sender's whole address, with place and date below it.
    SenderAndDate,
}

impl Typesetter<'_> {
    /// Return line and address, in the window.
    pub(super) fn address_window(&mut self) -> AddressWindow {
        let window = &self.paper.window;
        let field = &self.paper.address;
        let style = self.one_line(field.size, field.leading);
        let left = mm(window.x + field.inset);
        // Lines that begin at the right keep as clear of the window's edge there.
        let insets = if style.right_to_left { 2.0 } else { 1.0 };
        let room = mm(window.width - insets * field.inset);
        let mut head = AddressWindow {
            items: Vec::new(),
            too_wide: None,
            too_high: None,
            return_shortened: false,
            return_too_long: false,
            beside: Beside::Nothing,
        };
        self.return_line(&mut head, left, room);
        self.sender_beside(&mut head);
        let Some((index, lines)) = lines_of(self.letter, Role::Addressee) else {
            return head;
        };
        let bottom = mm(window.y + window.height);
        let mut top = mm(window.y + field.top) + self.clearance(lines.len());
        for (part, runs) in lines.iter().enumerate() {
            for line in self.lines(runs, style).iter() {
                let over = line.width - room;
                if over > 0.01 {
                    let over = over / POINTS_PER_MM;
                    head.too_wide = Some(head.too_wide.unwrap_or(0.0).max(over));
                }
                if top + field.leading > bottom + 0.2 {
                    head.too_high = Some(head.too_high.unwrap_or(0) + 1);
                }
                let at = LinePlace {
                    x: left + begin(line, room, style),
                    baseline: baseline(top, style),
                    role: Some(Role::Addressee),
                    block: index,
                    part,
                    inside: Inside::Text,
                };
                head.items.extend(place(line, &at).map(Item::Words));
                top += field.leading;
            }
        }
        head
    }

    /// The sender's name and whole address beside the window, if there is an address and all of it
    /// has room there.
    fn sender_beside(&mut self, head: &mut AddressWindow) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        let field = &self.paper.sender;
        #[allow(clippy::cast_precision_loss)]
        let height = field.leading * lines.len() as f32;
        if lines.len() < 2 || mm(field.y) + height > mm(self.paper.date_top - 2.0) {
            return;
        }
        let style = self.one_line(field.size, field.leading);
        let mut items = Vec::new();
        let mut top = mm(field.y);
        for (part, runs) in lines.iter().enumerate() {
            for line in self.lines(runs, style).iter() {
                if line.width > mm(field.width) + 0.01 {
                    return;
                }
                let at = LinePlace {
                    x: mm(field.x) + begin(line, mm(field.width), style),
                    baseline: baseline(top, style),
                    role: Some(Role::Sender),
                    block: index,
                    // The return line is part 0.
                    part: part + 1,
                    inside: Inside::Text,
                };
                items.extend(place(line, &at).map(Item::Words));
                top += field.leading;
            }
        }
        // Who listens hears the sender once.
        for item in &mut head.items {
            if let Item::Words(words) = item {
                words.inside = Inside::Repeated;
            }
        }
        head.items.extend(items);
        head.beside = Beside::Sender;
        self.date_beside(head, top + field.leading);
    }

    /// Place and date below the sender's address, if they have room there.
    fn date_beside(&mut self, head: &mut AddressWindow, top: f32) {
        let field = &self.paper.sender;
        let style = self.one_line(field.size, field.leading);
        let mut blocks = self.letter.blocks.iter().enumerate();
        let Some((index, block)) = blocks.find(|(_, block)| block.role == Role::Date) else {
            return;
        };
        let Content::Text(runs) = &block.content else {
            return;
        };
        let lines = self.lines(runs, style);
        let Some(line) = lines.first().filter(|_| lines.len() == 1) else {
            return;
        };
        let low = top + field.leading > mm(self.paper.date_top - 2.0);
        if low || line.width > mm(field.width) + 0.01 {
            return;
        }
        let at = LinePlace {
            x: mm(field.x) + begin(line, mm(field.width), style),
            baseline: baseline(top, style),
            role: Some(Role::Date),
            block: index,
            part: 0,
            inside: Inside::Text,
        };
        head.items.extend(place(line, &at).map(Item::Words));
        head.beside = Beside::SenderAndDate;
    }

    /// How much lower a short address may stand where the window has it right below the return
    /// line.
    fn clearance(&self, lines: usize) -> f32 {
        let (window, field) = (&self.paper.window, &self.paper.address);
        if field.top - self.paper.return_line.height > CLOSE {
            return 0.0;
        }
        #[allow(clippy::cast_precision_loss)]
        let spare = mm(window.height - field.top) - field.leading * lines as f32;
        (spare / 2.0).clamp(0.0, field.leading * 0.75)
    }

    /// The sender on one small line: name and whole address, or as much of its end as there is
    /// room for.
    fn return_line(&mut self, head: &mut AddressWindow, left: f32, room: f32) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        let strip = &self.paper.return_line;
        let style = self.one_line(strip.size, strip.size * 1.2);
        // The whole address; else without its first lines (street and house); else the name.
        let name = lines.first().into_iter();
        let longest = lines.len().saturating_sub(MAX_RETURN_LINES).max(1);
        let shorter = (longest..=lines.len()).map(|from| {
            let rest = lines.iter().skip(from);
            (from, name.clone().chain(rest).collect::<Vec<_>>())
        });
        let mut chosen = None;
        for (from, parts) in shorter {
            let runs = joined(&parts, style.right_to_left);
            let set = self.lines(&runs, style);
            let Some(line) = set.first() else { return };
            let fits = line.width <= room && set.len() == 1;
            head.return_shortened = from > 1;
            head.return_too_long = !fits;
            chosen = Some(line.clone());
            if fits {
                break;
            }
        }
        let Some(line) = chosen else { return };
        let top = mm(self.paper.window.y + strip.height) - style.leading - 1.5;
        let left = left + begin(&line, room, style);
        let at = LinePlace {
            x: left,
            baseline: baseline(top.max(mm(self.paper.window.y)), style),
            role: Some(Role::Sender),
            block: index,
            part: 0,
            inside: Inside::Text,
        };
        head.items.extend(place(&line, &at).map(Item::Words));
        let y = mm(self.paper.window.y + strip.height) - 0.4;
        head.items.push(Item::Rule(Rule {
            from: (left, y),
            to: (left + line.width, y),
            width: 0.25,
        }));
    }
}

/// Lines side by side, separated by a middle dot. Between a line of one direction and one of the other the
/// dot says which way the one behind it is read, or the number of the house would stand on the wrong
/// side of its street.
fn joined(parts: &[&Vec<Run>], right_to_left: bool) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut before = right_to_left;
    for (index, part) in parts.iter().enumerate() {
        let text = text_of(part);
        let leftwards = if text.contains(is_leftwards) {
            true
        } else {
            right_to_left && !text.contains(char::is_alphabetic)
        };
        // A word from right to left is a sign itself; a number is not.
        let turns = before && !leftwards;
        let dot = match (index, turns, right_to_left) {
            (0, false, _) => "",
            (0, true, _) => "\u{200e}",
            (_, false, _) => " · ",
            // The dot is on the side of the letter's own direction.
            (_, true, false) => " \u{200e}· ",
            (_, true, true) => " · \u{200e}",
        };
        if !dot.is_empty() {
            runs.push(Run::new(dot, Origin::Template));
        }
        runs.extend(part.iter().cloned());
        before = leftwards;
    }
    runs
}

#[cfg(test)]
mod tests {
    #[test]
    fn return_line_goes_on_behind_a_name_from_right_to_left() {
        use super::*;
        let [name, street] = ["علي", "1 Street"].map(|text| vec![Run::new(text, Origin::Sender)]);
        let text = |parts: &[&Vec<Run>]| text_of(&joined(parts, false));
        assert_eq!(text(&[&name, &street]), "علي \u{200e}· 1 Street");
        assert_eq!(text(&[&street, &name]), "1 Street · علي");
        let text = |parts: &[&Vec<Run>]| text_of(&joined(parts, true));
        assert_eq!(text(&[&name, &street]), "علي · \u{200e}1 Street");
        assert_eq!(text(&[&street, &name]), "\u{200e}1 Street · علي");
        assert_eq!(text(&[&street, &street]), "\u{200e}1 Street · 1 Street");
    }

    use std::sync::Arc;

    use super::*;
    use crate::letter::Block;
    use crate::page::paginate::tests::{baselines, letter};
    use crate::page::{Fonts, lay_out, stationery};

    #[test]
    fn head_gives_a_short_address_air_where_the_window_has_little() {
        let first = |paper: &str, lines: u16| {
            let line = || vec![Run::new("Office", Origin::Office("x".to_owned()))];
            let mut letter = letter(1);
            letter.blocks.push(Arc::new(Block {
                role: Role::Addressee,
                content: Content::Lines((0..lines).map(|_| line()).collect()),
            }));
            let paper = stationery::find(paper).unwrap();
            let laid = lay_out(&letter, paper, &mut Fonts::new());
            let all = baselines(&laid.pages[0], Role::Addressee);
            let bottom = mm(paper.window.y + paper.window.height);
            assert!(all[all.len() - 1] + 2.0 < bottom);
            all[0]
        };
        for paper in ["uk", "us"] {
            assert!(first(paper, 3) > first(paper, 4) + 1.0);
            assert!(first(paper, 4) > first(paper, 5) + 1.0);
            assert!(first(paper, 3) < first(paper, 5) + 10.0);
        }
        // Where the standard says how far below the return line it stands, it stands there.
        assert!((first("din-b", 3) - first("din-b", 5)).abs() < 0.01);
    }
}
