//! What shows through the envelope's window: the sender's return line and the address.

use super::paragraph::Style;
use super::set::{At, Setter, baseline, lines_of, place};
use super::{Inside, Item, POINTS_PER_MM, Rule, mm};
use crate::letter::{Origin, Role, Run, text_of};

/// The window's content.
pub(super) struct Head {
    pub(super) items: Vec<Item>,
    pub(super) too_wide: Option<f32>,
    pub(super) too_high: Option<usize>,
    pub(super) return_shortened: bool,
    pub(super) return_too_long: bool,
}

impl Setter<'_> {
    /// Return line and address, in the window.
    pub(super) fn head(&mut self) -> Head {
        let window = &self.paper.window;
        let field = &self.paper.address;
        let left = mm(window.x + field.inset);
        let room = mm(window.width - field.inset);
        let mut head = Head {
            items: Vec::new(),
            too_wide: None,
            too_high: None,
            return_shortened: false,
            return_too_long: false,
        };
        self.return_line(&mut head, left, room);
        let style = Style::line(field.size, field.leading);
        let Some((index, lines)) = lines_of(self.letter, Role::Addressee) else {
            return head;
        };
        let bottom = mm(window.y + window.height);
        let mut top = mm(window.y + field.top);
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
                let at = At {
                    x: left,
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

    /// The sender on one small line: name and whole address, or as much of its end as there is
    /// room for.
    fn return_line(&mut self, head: &mut Head, left: f32, room: f32) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        let strip = &self.paper.return_line;
        let style = Style::line(strip.size, strip.size * 1.2);
        // The whole address; else without its first lines (street and house); else the name.
        let name = lines.first().into_iter();
        let shorter = (1..=lines.len()).map(|from| {
            let rest = lines.iter().skip(from);
            name.clone().chain(rest).collect::<Vec<_>>()
        });
        let mut chosen = None;
        for (count, parts) in shorter.enumerate() {
            let runs = joined(&parts);
            let set = self.lines(&runs, style);
            let Some(line) = set.first() else { return };
            let fits = line.width <= room && set.len() == 1;
            head.return_shortened = count > 0;
            head.return_too_long = !fits;
            chosen = Some(line.clone());
            if fits {
                break;
            }
        }
        let Some(line) = chosen else { return };
        let top = mm(self.paper.window.y + strip.height) - style.leading - 1.5;
        let at = At {
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

/// Lines side by side, parted by a middle dot.
fn joined(parts: &[&Vec<Run>]) -> Vec<Run> {
    let mut runs = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            runs.push(Run::new(" · ", Origin::Template));
        }
        runs.extend(part.iter().cloned());
    }
    debug_assert!(parts.is_empty() || !text_of(&runs).is_empty());
    runs
}
