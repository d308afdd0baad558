//! The sender's small line above the address in the window: where the post takes a letter back that it cannot
//! deliver.
//!
//! The whole of it stands there, or so much as the post needs: never a part without street or box, town, or the
//! country. So a line that is too long is set smaller, then in two lines, then without a county that its postcode
//! makes superfluous, then without the name, which the letter has anyway; and what still has no room is left out as a
//! whole, which is told ([`super::check`]).
//!
//! - DIN 5008 gives the lines above the address 6 points and more, and has room for five of them
//!   (<https://www.din-5008-richtlinien.de/startseite/anschriftenfeld/>).
//! - The Royal Mail: a county is no part of an address with post town and postcode
//!   (its “Programmers’ Guide” to the postcode address file).

use std::sync::Arc;

use super::address_window::AddressWindow;
use super::set_lines::{LinePlace, SetLine, Typesetter, baseline, begin, lines_of, place};
use super::shape::is_leftwards;
use super::{Inside, Item, Rule, mm};
use crate::country::superfluous_county;
use crate::letter::{Origin, Role, Run, text_of};

/// The smallest type of a return line, in points.
const SMALLEST: f32 = 6.0;
/// From one size to the next smaller, in points.
const STEP: f32 = 0.5;

/// More lines than any address has that finds room on two.
const MAX_LINES: usize = 12;

/// What the return line says of the sender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReturnLine {
    /// Name and whole address.
    #[default]
    Whole,
    /// All that the post needs.
    Shortened,
    /// Nothing, since the post would not find the sender by what has room in it.
    LeftOut,
    /// Nothing, and not even the name has room in it.
    TooLong,
}

/// Lines that fit.
struct Fitting {
    lines: Vec<SetLine>,
    leading: f32,
    size: f32,
    below: f32,
}

impl Typesetter<'_> {
    /// The sender's name and whole address, small. `room` is how wide it may be, and what the address leaves free.
    pub(super) fn return_line(&mut self, head: &mut AddressWindow, left: f32, room: (f32, f32)) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        let all: Vec<&Vec<Run>> = lines.iter().collect();
        // Nobody has signed yet, or it is done by pen.
        if all.iter().all(|line| text_of(line).is_empty()) {
            return;
        }
        if all.len() > MAX_LINES {
            head.returned = ReturnLine::LeftOut;
            return;
        }
        let mut found = self.fitting(&all, room);
        let mut rest = all.clone();
        if found.is_none() {
            head.returned = ReturnLine::Shortened;
            let texts: Vec<String> = lines.iter().skip(1).map(|line| text_of(line)).collect();
            if let Some(county) = superfluous_county(&texts) {
                rest.remove(county + 1);
                found = self.fitting(&rest, room);
            }
        }
        if found.is_none() {
            let style = self.one_line(self.paper.return_line.size, 0.0);
            let name = all.get(..1).unwrap_or_default();
            let name = self.lines(&joined(name, style.right_to_left), style);
            let is_wide = name.iter().any(|line| line.width > room.0);
            let is_too_long = name.len() != 1 || is_wide;
            if rest.len() > 2 && !is_too_long {
                found = self.fitting(&rest[1..], room);
            }
            if found.is_none() {
                head.returned = if is_too_long {
                    ReturnLine::TooLong
                } else {
                    ReturnLine::LeftOut
                };
            }
        }
        let Some(found) = found else { return };
        head.below = found.below;
        self.place_return_line(head, left, room.0, (index, &found));
    }

    /// These parts in the largest type in which they have room, on one line or else on two.
    fn fitting(&mut self, parts: &[&Vec<Run>], (room, spare): (f32, f32)) -> Option<Fitting> {
        let largest = self.paper.return_line.size;
        let sizes = || {
            let smaller = std::iter::successors(Some(largest - STEP), |size| Some(size - STEP));
            std::iter::once(largest).chain(smaller.take_while(|size| *size >= SMALLEST))
        };
        for size in sizes() {
            if let Some(line) = self.fits(parts, "", size, room) {
                return Some(Fitting {
                    lines: vec![line],
                    leading: size * 1.2,
                    size,
                    below: 0.0,
                });
            }
        }
        for size in sizes() {
            let leading = size * 1.2;
            let Some(below) = self.room_below(leading, spare) else {
                continue;
            };
            // As much as fits on the first line.
            let ends = (1..parts.len()).rev();
            for (above, under) in ends.map(|end| parts.split_at(end)) {
                let Some(first) = self.fits(above, " ·", size, room) else {
                    continue;
                };
                if let Some(second) = self.fits(under, "", size, room) {
                    return Some(Fitting {
                        lines: vec![first, second],
                        leading,
                        size,
                        below,
                    });
                }
                break;
            }
        }
        None
    }

    /// These parts on one line, with what ends it, if they have room there.
    fn fits(&mut self, parts: &[&Vec<Run>], end: &str, size: f32, room: f32) -> Option<SetLine> {
        let style = self.one_line(size, size * 1.2);
        let mut runs = joined(parts, style.right_to_left);
        if !end.is_empty() {
            runs.push(Run::new(end, Origin::Template));
        }
        let set: Arc<[SetLine]> = self.lines(&runs, style);
        set.first()
            .filter(|line| set.len() == 1 && line.width <= room)
            .cloned()
    }

    fn place_return_line(
        &mut self,
        head: &mut AddressWindow,
        left: f32,
        room: f32,
        (index, found): (usize, &Fitting),
    ) {
        let (window, strip) = (&self.paper.window, &self.paper.return_line);
        let style = self.one_line(found.size, found.leading);
        let height = mm(window.y + strip.height);
        let mut top = (height - style.leading - 1.5).max(mm(window.y));
        for (number, line) in found.lines.iter().enumerate() {
            let left = left + begin(line, room, style);
            let at = LinePlace {
                x: left,
                baseline: baseline(top, style),
                role: Some(Role::Sender),
                block: index,
                part: 0,
                inside: Inside::Text,
            };
            head.items.extend(place(line, &at).map(Item::Words));
            if number + 1 < found.lines.len() {
                top += found.leading;
            }
        }
        let longest = found
            .lines
            .iter()
            .max_by(|a, b| a.width.total_cmp(&b.width));
        let Some(longest) = longest else { return };
        #[allow(clippy::cast_precision_loss)]
        let more = found.leading * (found.lines.len() - 1) as f32;
        let y = height - 0.4 + more;
        let left = left + begin(longest, room, style);
        head.items.push(Item::Rule(Rule {
            from: (left, y),
            to: (left + longest.width, y),
            width: 0.25,
        }));
    }
}

/// Lines side by side, parted by a middle dot. Between a line of one direction and one of the other the
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
        // A word from right to left is a sign itself; a number is none.
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
    use super::*;
    use crate::letter::{Block, Content};
    use crate::page::paginate::tests::{baselines, letter};
    use crate::page::{Fonts, LaidOutLetter, Page, lay_out, stationery};

    /// A letter of this sender to an office whose address has so many lines.
    fn laid(paper: &str, sender: &[&str], office: usize) -> LaidOutLetter {
        let mut letter = letter(1);
        let lines = |all: Vec<&str>, origin: Origin| {
            let lines = all
                .into_iter()
                .map(|one| vec![Run::new(one, origin.clone())]);
            Content::Lines(lines.collect())
        };
        let of = |role, content| Arc::new(Block { role, content });
        letter.blocks[0] = of(Role::Sender, lines(sender.to_vec(), Origin::Sender));
        let office = lines(vec!["Office"; office], Origin::Office("x".to_owned()));
        letter.blocks.push(of(Role::Addressee, office));
        lay_out(&letter, stationery::find(paper).unwrap(), &mut Fonts::new())
    }

    /// The return line's lines.
    fn shown(page: &Page) -> Vec<String> {
        let words = page
            .words()
            .filter(|words| words.role == Some(Role::Sender) && words.part == 0);
        let (mut all, mut at): (Vec<String>, _) = (Vec::new(), None);
        for words in words {
            if at.replace(words.baseline) != Some(words.baseline) {
                all.push(String::new());
            }
            if let Some(line) = all.last_mut() {
                line.push_str(&words.text);
            }
        }
        all
    }

    #[test]
    fn return_line_of_nobody_is_none() {
        let laid = laid("din-b", &[""], 5);
        assert_eq!(laid.returned, ReturnLine::Whole);
        assert!(shown(&laid.pages[0]).is_empty());
    }

    #[test]
    fn return_line_is_whole_or_is_not_there() {
        let floor = [
            "Floor van der Meij-Oosterhuis",
            "Prinsengracht 710-III",
            "1017 KZ Amsterdam",
            "Nederland",
        ];
        let pym = [
            "Aloysius Pym OBE",
            "3 Old Rectory Lane, Wribbenhall",
            "Bewdley",
            "Worcestershire",
            "DY12 2DJ",
            "United Kingdom",
        ];
        let long = ["c/o Mrs Example-Longname, the house behind the old mill"; 4];
        for (paper, sender, office, due, shortened) in [
            (
                "din-b",
                &floor[..],
                5,
                &[
                    "Floor van der Meij-Oosterhuis · Prinsengracht 710-III ·",
                    "1017 KZ Amsterdam · Nederland",
                ][..],
                false,
            ),
            (
                "uk",
                &pym,
                4,
                &[
                    "Aloysius Pym OBE · 3 Old Rectory Lane, Wribbenhall · Bewdley ·",
                    "Worcestershire · DY12 2DJ · United Kingdom",
                ],
                false,
            ),
            // No room for a second line: the county goes, then the name.
            (
                "uk",
                &pym,
                5,
                &["3 Old Rectory Lane, Wribbenhall · Bewdley · DY12 2DJ · United Kingdom"],
                true,
            ),
            (
                "uk",
                &[
                    "Ann Lee",
                    "4 Leys Road",
                    "Ledbury",
                    "Herefordshire",
                    "HR8 2NF",
                ],
                5,
                &["Ann Lee · 4 Leys Road · Ledbury · Herefordshire · HR8 2NF"],
                false,
            ),
            ("din-b", &long, 5, &[], true),
        ] {
            let laid = laid(paper, sender, office);
            let page = &laid.pages[0];
            assert_eq!(shown(page), due, "{paper}");
            assert_eq!(laid.returned != ReturnLine::Whole, shortened, "{due:?}");
            assert_eq!(laid.returned == ReturnLine::LeftOut, due.is_empty());
            let paper = stationery::find(paper).unwrap();
            let all = baselines(page, Role::Addressee);
            assert!(all[all.len() - 1] + 2.0 < mm(paper.window.y + paper.window.height));
            let words = page.words().filter(|words| words.part == 0);
            let mut lines = words.filter(|words| words.role == Some(Role::Sender));
            assert!(lines.all(|words| words.size >= SMALLEST && words.baseline + 5.0 < all[0]));
        }
    }

    #[test]
    fn return_line_goes_on_behind_a_name_from_right_to_left() {
        let [name, street] = ["علي", "1 Street"].map(|text| vec![Run::new(text, Origin::Sender)]);
        let text = |parts: &[&Vec<Run>]| text_of(&joined(parts, false));
        assert_eq!(text(&[&name, &street]), "علي \u{200e}· 1 Street");
        assert_eq!(text(&[&street, &name]), "1 Street · علي");
        let text = |parts: &[&Vec<Run>]| text_of(&joined(parts, true));
        assert_eq!(text(&[&name, &street]), "علي · \u{200e}1 Street");
        assert_eq!(text(&[&street, &name]), "\u{200e}1 Street · علي");
        assert_eq!(text(&[&street, &street]), "\u{200e}1 Street · 1 Street");
    }
}
