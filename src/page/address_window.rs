//! What shows through the envelope's window: the sender's return line and the address.

use super::return_line::ReturnLine;
use super::set_lines::{LinePlace, Typesetter, baseline, begin, lines_of, place};
use super::{Inside, Item, POINTS_PER_MM, mm};
use crate::letter::{Content, Role};

/// The space between return line and address that is near, in millimetres.
const CLOSE: f32 = 3.0;

/// The window's content.
pub(super) struct AddressWindow {
    pub(super) items: Vec<Item>,
    pub(super) too_wide: Option<f32>,
    pub(super) too_high: Option<usize>,
    pub(super) returned: ReturnLine,
    /// How much lower the address stands because of a second return line.
    pub(super) below: f32,
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
            returned: ReturnLine::default(),
            below: 0.0,
            beside: Beside::Nothing,
        };
        let addressee = lines_of(self.letter, Role::Addressee);
        let spare = self.spare(addressee.map_or(0, |(_, lines)| lines.len()));
        self.return_line(&mut head, left, (room, spare));
        self.sender_beside(&mut head);
        let Some((index, lines)) = addressee else {
            return head;
        };
        let bottom = mm(window.y + window.height);
        let below = head.below;
        let mut top = mm(window.y + field.top) + below + self.clearance(spare - below);
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

    /// Whether the window has the address right below the return line.
    fn is_close(&self) -> bool {
        self.paper.address.top - self.paper.return_line.height <= CLOSE
    }

    /// How much of the window an address of so many lines leaves free.
    fn spare(&self, lines: usize) -> f32 {
        let (window, field) = (&self.paper.window, &self.paper.address);
        #[allow(clippy::cast_precision_loss)]
        let address = field.leading * lines as f32;
        mm(window.height - field.top) - address
    }

    /// How much lower an address may stand that leaves this much free, where the window has it right below the
    /// return line.
    fn clearance(&self, spare: f32) -> f32 {
        if !self.is_close() {
            return 0.0;
        }
        (spare / 2.0).clamp(0.0, self.paper.address.leading * 0.75)
    }

    /// The room that a second return line has, and how much lower the address then stands: below the first
    /// is the zone for the post's own remarks, or else what a short address leaves free.
    pub(super) fn room_below(&self, leading: f32, spare: f32) -> Option<f32> {
        if !self.is_close() {
            return Some(0.0);
        }
        (leading <= spare).then_some(leading)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::letter::{Block, Origin, Run};
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
