//! From a letter's blocks to pages: the address in the window, the body below it, no widows and
//! orphans, the signature never alone on a page.

use super::address_window::{AddressWindow, Beside};
use super::flow::Flow;
use super::return_line::ReturnLine;
use super::set_lines::{LinePlace, Typesetter, place};
use super::stationery::Body;
use super::{Fonts, Item, Page, Rule, Stationery, mm, page_breaks};
use crate::letter::{Letter, Origin, Role};

/// By how much the type of a letter a little over one page is made smaller at a time, in points.
const STEP: f32 = 0.25;
/// The least type that is read with ease, in points, and the share of their distance that lines keep before
/// type becomes smaller than that.
const READABLE: f32 = 10.5;
const CLOSER: f32 = 0.97;
/// The space between its paragraphs then, by the distance of its lines.
const CLOSER_GAP: f32 = 0.35;
/// The most pages of a letter for which that is tried.
const MAX_TIGHTENED: usize = 3;
/// From the edge of the sheet to a fold mark or the mark for punching holes, in millimetres.
const MARK_INSET: f32 = 4.0;
/// The length of a fold mark, in millimetres.
const FOLD_LENGTH: f32 = 4.0;
/// The length of the mark for punching holes, in millimetres.
const HOLE_LENGTH: f32 = 6.0;

/// A letter on its pages, and what the rules about paper judge.
#[derive(Clone, Debug, PartialEq)]
pub struct LaidOutLetter {
    /// The pages.
    pub pages: Vec<Page>,
    /// How many of the pages are the letter's own, without the page of sources.
    pub letter_pages: usize,
    /// Characters that no embedded face has, with the origin of their words.
    pub missing: Vec<(char, Origin)>,
    /// By how many millimetres the widest line of the address is wider than the window allows.
    pub address_too_wide: Option<f32>,
    /// By how many lines the address is higher than the window allows.
    pub address_too_high: Option<usize>,
    /// What the return line says of the sender.
    pub returned: ReturnLine,
    /// The size of type that it was set in, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
    /// The space between two paragraphs, in points.
    pub gap: f32,
    /// Whether that is smaller than the stationery's, to save a page.
    pub tightened: bool,
}

/// Lays a letter out. A letter a little over one page or two is set in smaller type, down to the
/// stationery's smallest, if that saves a page; in closer lines before its type is too small to be read with
/// ease.
pub fn lay_out(letter: &Letter, paper: &Stationery, fonts: &mut Fonts) -> LaidOutLetter {
    let mut setter = Typesetter::new(letter, paper, fonts);
    // The window is the same in every size of type.
    let head = setter.address_window();
    let first = setter.flow_in(paper.body.type_of(paper.body.size), &head);
    let chosen = setter.tighter(&first, &head).unwrap_or(first);
    setter.finish(head, chosen)
}

/// The type of a letter's text, in points.
#[derive(Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    /// From baseline to baseline.
    pub(super) leading: f32,
    /// Between two paragraphs.
    pub(super) gap: f32,
}

impl Body {
    /// Type of this size, its lines as far apart as the stationery's.
    fn type_of(&self, size: f32) -> Type {
        let leading = self.leading * size / self.size;
        // A letter made to fit one page gives up some of the space between paragraphs too.
        let gap = leading * if size < self.size { 0.4 } else { 0.5 };
        Type { size, leading, gap }
    }

    /// What a letter that needs room is set in, one after the other.
    fn smaller(&self) -> impl Iterator<Item = Type> {
        let sizes = std::iter::successors(Some(self.size - STEP), |size| Some(size - STEP));
        let sizes = sizes.take_while(|size| *size >= self.smallest);
        sizes.flat_map(|size| {
            let open = self.type_of(size);
            let leading = open.leading * CLOSER;
            let closer = Type {
                leading,
                gap: leading * CLOSER_GAP,
                ..open
            };
            let is_least = size >= READABLE && size - STEP < READABLE;
            std::iter::once(open).chain(is_least.then_some(closer))
        })
    }
}

/// For how many more lines of its smallest type a letter has room that takes one page in that; none, if it takes
/// more.
pub fn lines_left(letter: &Letter, paper: &Stationery, fonts: &mut Fonts) -> Option<f32> {
    let body = &paper.body;
    let least = body.smaller().last();
    let least = least.unwrap_or_else(|| body.type_of(body.size));
    let mut setter = Typesetter::new(letter, paper, fonts);
    let head = setter.address_window();
    let smallest = setter.flow_in(least, &head);
    let laid = setter.finish(head, smallest);
    match &*laid.pages {
        [only] => Some((only.free_height(paper) / least.leading).max(0.0)),
        _ => None,
    }
}

/// A letter's lines in one size of type, and where its pages begin.
struct Sized {
    body: Type,
    flow: Vec<Flow>,
    starts: Vec<usize>,
    letter_pages: usize,
    missing: Vec<(char, Origin)>,
}

impl Typesetter<'_> {
    /// The lines below the window in this type.
    fn flow_in(&mut self, body: Type, head: &AddressWindow) -> Sized {
        let missing = self.missing.clone();
        let full_sender = head.returned != ReturnLine::Whole && head.beside == Beside::Nothing;
        let flow = self.flow(body, full_sender, head.beside == Beside::SenderAndDate);
        let starts = page_breaks::starts(self.paper, &flow);
        let of_letter = |role: Option<Role>| role.is_some_and(|role| role != Role::Sources);
        let in_head = head.items.iter().any(|item| match item {
            Item::Words(words) => of_letter(words.role),
            _ => false,
        });
        let is_of_letter = |(page, start): (usize, &usize)| {
            let end = starts.get(page + 1).copied().unwrap_or(flow.len());
            let mut parts = flow[*start..end].iter().flat_map(|line| &*line.parts);
            *start < end && ((page == 0 && in_head) || parts.any(|(_, at)| of_letter(at.role)))
        };
        let letter_pages = starts.iter().enumerate().filter(|of| is_of_letter(*of));
        Sized {
            letter_pages: letter_pages.count(),
            missing: std::mem::replace(&mut self.missing, missing),
            body,
            flow,
            starts,
        }
    }

    /// The letter in the largest type that saves a page, if one does.
    fn tighter(&mut self, first: &Sized, head: &AddressWindow) -> Option<Sized> {
        if first.letter_pages < 2 || first.letter_pages > MAX_TIGHTENED {
            return None;
        }
        let smaller = self.paper.body.smaller().find(|body| {
            self.is_trying = true;
            let tried = self.flow_in(*body, head).letter_pages;
            self.is_trying = false;
            tried < first.letter_pages
        });
        smaller.map(|body| self.flow_in(body, head))
    }

    fn finish(mut self, head: AddressWindow, chosen: Sized) -> LaidOutLetter {
        self.missing = chosen.missing;
        // Reading order: return line and address come before the letter.
        let mut first = self.letterhead();
        first.extend(head.items);
        let mut pages = self.pages(first, &chosen.flow, &chosen.starts);
        if let Some(first) = pages.first_mut() {
            first.items.extend(self.marks());
        }
        LaidOutLetter {
            letter_pages: chosen.letter_pages,
            pages,
            missing: self.missing,
            address_too_wide: head.too_wide,
            address_too_high: head.too_high,
            returned: head.returned,
            size: chosen.body.size,
            leading: chosen.body.leading,
            gap: chosen.body.gap,
            tightened: chosen.body.size < self.paper.body.size,
        }
    }

    /// Puts the lines on pages, on the first behind what stands above them.
    fn pages(&mut self, mut above: Vec<Item>, flow: &[Flow], starts: &[usize]) -> Vec<Page> {
        let paper = self.paper;
        let mut pages: Vec<Page> = Vec::with_capacity(starts.len());
        let mut y = 0.0;
        for (index, line) in flow.iter().enumerate() {
            let begins = starts.get(pages.len()) == Some(&index);
            if begins {
                y = mm(if pages.is_empty() {
                    paper.date_top
                } else {
                    paper.margins.top
                });
                let mut items = if pages.is_empty() {
                    std::mem::take(&mut above)
                } else {
                    self.header(pages.len() + 1, starts.len())
                };
                // A line has an item or two, a page some marks.
                let end = starts.get(pages.len() + 1).copied().unwrap_or(flow.len());
                items.reserve(2 * end.saturating_sub(index) + 8);
                pages.push(Page {
                    width: mm(paper.width),
                    height: mm(paper.height),
                    items,
                });
            } else {
                y += line.before;
            }
            if let Some(page) = pages.last_mut() {
                for (set, at) in line.parts.iter() {
                    let at = LinePlace {
                        baseline: at.baseline + y,
                        ..*at
                    };
                    page.items.extend(place(set, &at).map(Item::Words));
                }
            }
            y += line.leading;
        }
        pages
    }

    /// Fold marks and the mark for punching holes, at the edge where lines begin: there letters are
    /// filed.
    fn marks(&self) -> Vec<Item> {
        let from_edge = |x: f32| {
            if self.letter.lang.is_right_to_left() {
                self.paper.width - x
            } else {
                x
            }
        };
        let heights = self.paper.folds.iter().map(|y| (*y, FOLD_LENGTH));
        heights
            .chain(self.paper.hole.map(|y| (y, HOLE_LENGTH)))
            .map(|(y, length)| {
                Item::Rule(Rule {
                    from: (mm(from_edge(MARK_INSET)), mm(y)),
                    to: (mm(from_edge(MARK_INSET + length)), mm(y)),
                    width: 0.25,
                })
            })
            .collect()
    }
}

#[cfg(test)]
pub(super) mod tests;
