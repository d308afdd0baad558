//! From a letter's blocks to pages: the address in the window, the body below it, no widows and
//! orphans, the signature never alone on a page.

use super::paragraph::{self, Line, Missing, Style};
use super::{Fonts, Item, POINTS_PER_MM, Page, Rule, Stationery, Words, mm};
use crate::letter::{Block, Content, Letter, Origin, Role, Run, text_of};

/// The room left for a signature, in millimetres.
const SIGNATURE_ROOM: f32 = 15.0;
/// The indent of a list's items, in millimetres.
const INDENT: f32 = 7.0;
/// By how much the type of a letter a little over one page is made smaller at a time, in points.
const STEP: f32 = 0.25;
/// From the left edge of the sheet to a fold mark and its length, in millimetres.
const FOLD: (f32, f32) = (4.0, 4.0);

/// A letter on its pages, and what the rules about paper judge.
#[derive(Clone, Debug, PartialEq)]
pub struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// Characters that no embedded face has, with the origin of their words.
    pub missing: Vec<(char, Origin)>,
    /// By how many millimetres the widest line of the address is wider than the window allows.
    pub address_too_wide: Option<f32>,
    /// By how many lines the address is higher than the window allows.
    pub address_too_high: Option<usize>,
    /// Whether the return line gives only name and town, and the rest stands below the signature.
    pub return_shortened: bool,
    /// Whether even that is too long.
    pub return_too_long: bool,
    /// The size of type that it was set in, in points.
    pub size: f32,
}

/// Lays a letter out. A letter a little over one page is set in smaller type, down to the
/// stationery's smallest, if that brings it onto one.
pub fn lay_out(letter: &Letter, paper: &Stationery, fonts: &mut Fonts) -> Laid {
    let mut setter = Setter {
        letter,
        paper,
        fonts,
        missing: Vec::new(),
    };
    let mut size = paper.body.size;
    let first = setter.set(size);
    if first.pages.len() != 2 {
        return first;
    }
    while size - STEP >= paper.body.smallest {
        size -= STEP;
        setter.missing.clear();
        let smaller = setter.set(size);
        if smaller.pages.len() == 1 {
            return smaller;
        }
    }
    first
}

struct Setter<'a> {
    letter: &'a Letter,
    paper: &'a Stationery,
    fonts: &'a mut Fonts,
    missing: Vec<(char, Origin)>,
}

/// A line on its way to a page.
struct Flow {
    items: Vec<Words>,
    leading: f32,
    /// Space before it, in points, unless it begins a page.
    before: f32,
    /// Whether a page may begin with it.
    may_begin: bool,
}

/// The window's content.
struct Head {
    items: Vec<Item>,
    too_wide: Option<f32>,
    too_high: Option<usize>,
    return_shortened: bool,
    return_too_long: bool,
}

impl Setter<'_> {
    fn set(&mut self, size: f32) -> Laid {
        let head = self.head();
        let flow = self.flow(size, head.return_shortened);
        let mut pages = self.pages(flow);
        if let Some(first) = pages.first_mut() {
            // Reading order: return line and address come before the letter.
            first.items.splice(0..0, head.items);
            let marks = self.marks();
            first.items.extend(marks);
        }
        Laid {
            pages,
            missing: std::mem::take(&mut self.missing),
            address_too_wide: head.too_wide,
            address_too_high: head.too_high,
            return_shortened: head.return_shortened,
            return_too_long: head.return_too_long,
            size,
        }
    }

    fn lines(&mut self, runs: &[Run], style: Style) -> Vec<Line> {
        let (lines, missing) = paragraph::lines(self.fonts, runs, style);
        self.note(runs, missing);
        lines
    }

    fn note(&mut self, runs: &[Run], missing: Vec<Missing>) {
        for one in missing {
            let origin = runs
                .get(one.run)
                .map_or(Origin::Template, |run| run.origin.clone());
            if !self.missing.contains(&(one.character, origin.clone())) {
                self.missing.push((one.character, origin));
            }
        }
    }

    /// Return line and address, in the window.
    fn head(&mut self) -> Head {
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
        let style = Style {
            size: field.size,
            leading: field.leading,
            bold: false,
            width: f32::INFINITY,
        };
        let Some((index, lines)) = lines_of(self.letter, Role::Addressee) else {
            return head;
        };
        let bottom = mm(window.y + window.height);
        let mut top = mm(window.y + field.top);
        for (part, runs) in lines.iter().enumerate() {
            for line in self.lines(runs, style) {
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
                };
                let words = place(&line, runs, style, &at);
                head.items.extend(words.into_iter().map(Item::Words));
                top += field.leading;
            }
        }
        head
    }

    /// The sender on one small line: name and whole address, or name and last line if that is
    /// too long.
    fn return_line(&mut self, head: &mut Head, left: f32, room: f32) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        let strip = &self.paper.return_line;
        let style = Style {
            size: strip.size,
            leading: strip.size * 1.2,
            bold: false,
            width: f32::INFINITY,
        };
        let whole: Vec<&Vec<Run>> = lines.iter().collect();
        let short: Vec<&Vec<Run>> = lines.first().into_iter().chain(lines.last()).collect();
        let mut chosen = None;
        for (shortened, parts) in [(false, whole), (true, short)] {
            let runs = joined(&parts);
            let line = self.lines(&runs, style).into_iter().next();
            let Some(line) = line else { return };
            let fits = line.width <= room;
            head.return_shortened = shortened;
            head.return_too_long = !fits;
            chosen = Some((runs, line));
            if fits || lines.len() <= 2 {
                break;
            }
        }
        let Some((runs, line)) = chosen else { return };
        let top = mm(self.paper.window.y + strip.height) - style.leading - 1.5;
        let at = At {
            x: left,
            baseline: baseline(top.max(mm(self.paper.window.y)), style),
            role: Some(Role::Sender),
            block: index,
            part: 0,
        };
        let words = place(&line, &runs, style, &at);
        head.items.extend(words.into_iter().map(Item::Words));
        let y = mm(self.paper.window.y + strip.height) - 0.4;
        head.items.push(Item::Rule(Rule {
            from: (left, y),
            to: (left + line.width, y),
            width: 0.25,
        }));
    }

    /// The letter from its date to its signature, as lines.
    fn flow(&mut self, size: f32, full_sender: bool) -> Vec<Flow> {
        let paper = self.paper;
        let letter = self.letter;
        let body = Style {
            size,
            leading: paper.body.leading * size / paper.body.size,
            bold: false,
            width: mm(paper.width - paper.margins.left - paper.margins.right),
        };
        let gap = body.leading * 0.5;
        let mut flow: Vec<Flow> = Vec::new();
        let mut previous = None;
        for (index, block) in letter.blocks.iter().enumerate() {
            let before = match block.role {
                Role::Sender | Role::Addressee => continue,
                Role::Date => 0.0,
                Role::Subject => body.leading * 1.6,
                Role::Salutation | Role::Closing => body.leading * 0.8,
                Role::Signature => mm(SIGNATURE_ROOM),
                _ if previous == Some(Role::Salutation) => gap,
                _ => gap,
            };
            previous = Some(block.role);
            let style = Style {
                bold: block.role == Role::Subject,
                ..body
            };
            let start = flow.len();
            self.block(index, block, style, &mut flow);
            if block.role == Role::Signature && full_sender {
                self.sender_below(style, &mut flow);
            }
            if let Some(first) = flow.get_mut(start) {
                first.before = before;
                // What opens and closes a letter stays with what it opens and closes.
                first.may_begin &= !matches!(
                    block.role,
                    Role::Salutation | Role::Closing | Role::Signature
                );
            }
            if block.role == Role::Signature || block.role == Role::Salutation {
                for line in &mut flow[start..] {
                    line.may_begin = false;
                }
            }
        }
        flow
    }

    fn block(&mut self, index: usize, block: &Block, style: Style, flow: &mut Vec<Flow>) {
        let left = mm(self.paper.margins.left);
        let at = |x: f32, part: usize| At {
            x,
            baseline: 0.0,
            role: Some(block.role),
            block: index,
            part,
        };
        match &block.content {
            Content::Text(runs) => {
                for line in keep_together(self.lines(runs, style)) {
                    let x = match block.role {
                        Role::Date => left + style.width - line.0.width,
                        _ => left,
                    };
                    flow.push(flowing(&line, runs, style, &at(x, 0)));
                }
            }
            Content::Lines(lines) => {
                for (part, runs) in lines.iter().enumerate() {
                    for line in keep_together(self.lines(runs, style)) {
                        flow.push(flowing(&line, runs, style, &at(left, part)));
                    }
                }
            }
            Content::Items { numbered, items } => {
                let inner = Style {
                    width: style.width - mm(INDENT),
                    ..style
                };
                for (part, runs) in items.iter().enumerate() {
                    let mark = match numbered {
                        true => format!("{}.", part + 1),
                        false => "•".to_owned(),
                    };
                    let mark = [Run::new(mark, Origin::Template)];
                    let label = self.lines(&mark, style).into_iter().next();
                    let start = flow.len();
                    for line in keep_together(self.lines(runs, inner)) {
                        flow.push(flowing(&line, runs, style, &at(left + mm(INDENT), part)));
                    }
                    if let (Some(first), Some(label)) = (flow.get_mut(start), label) {
                        let right = left + mm(INDENT) - mm(2.0) - label.width;
                        let label = place(&label, &mark, style, &at(right, part));
                        first.items.splice(0..0, label);
                        first.before = if part == 0 { 0.0 } else { style.leading * 0.25 };
                        // The line that introduces a list is not left behind.
                        first.may_begin &= part > 0;
                    }
                }
            }
        }
    }

    /// The sender's address below the name, where the return line has no room for it.
    fn sender_below(&mut self, style: Style, flow: &mut Vec<Flow>) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        for (part, runs) in lines.iter().enumerate().skip(1) {
            for line in self.lines(runs, style) {
                let at = At {
                    x: mm(self.paper.margins.left),
                    baseline: 0.0,
                    role: Some(Role::Signature),
                    block: index,
                    part,
                };
                flow.push(flowing(&(line, false), runs, style, &at));
            }
        }
    }

    /// Puts the lines on pages.
    fn pages(&mut self, flow: Vec<Flow>) -> Vec<Page> {
        let paper = self.paper;
        let bottom = mm(paper.height - paper.margins.bottom);
        // Where each page begins, found before anything is moved.
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
            if y + before + flow[index].leading > bottom + 0.01 && index > start {
                // Back to the last line that a page may begin with; if there is none, here.
                let begin = (start + 1..=index)
                    .rev()
                    .find(|i| flow[*i].may_begin)
                    .unwrap_or(index);
                starts.push(begin);
                y = mm(paper.margins.top);
                index = begin;
                continue;
            }
            y += before + flow[index].leading;
            index += 1;
        }
        let count = starts.len();
        let mut pages: Vec<Page> = Vec::with_capacity(count);
        let mut y = 0.0;
        for (index, line) in flow.into_iter().enumerate() {
            let begins = starts.get(pages.len()) == Some(&index);
            if begins {
                y = mm(if pages.is_empty() {
                    paper.date_top
                } else {
                    paper.margins.top
                });
                let mut page = Page {
                    width: mm(paper.width),
                    height: mm(paper.height),
                    items: Vec::new(),
                };
                if !pages.is_empty() {
                    page.items.extend(self.page_number(pages.len() + 1, count));
                }
                pages.push(page);
            } else {
                y += line.before;
            }
            if let Some(page) = pages.last_mut() {
                page.items.extend(line.items.into_iter().map(|mut words| {
                    words.baseline += y;
                    Item::Words(words)
                }));
            }
            y += line.leading;
        }
        pages
    }

    /// The number at the top right of the pages after the first.
    fn page_number(&mut self, number: usize, count: usize) -> Vec<Item> {
        let paper = self.paper;
        let style = Style {
            size: 9.0,
            leading: 11.0,
            bold: false,
            width: f32::INFINITY,
        };
        let runs = [Run::new(format!("{number} / {count}"), Origin::Template)];
        let lines = self.lines(&runs, style);
        let right = mm(paper.width - paper.margins.right);
        let mut items = Vec::new();
        for line in lines {
            let at = At {
                x: right - line.width,
                baseline: baseline(mm(paper.margins.top) - 22.0, style),
                role: None,
                block: 0,
                part: 0,
            };
            items.extend(place(&line, &runs, style, &at).into_iter().map(Item::Words));
        }
        items
    }

    /// Fold marks and the mark for punching holes.
    fn marks(&self) -> Vec<Item> {
        let heights = self.paper.folds.iter().map(|y| (*y, FOLD.1));
        heights
            .chain(self.paper.hole.map(|y| (y, FOLD.1 + 2.0)))
            .map(|(y, length)| {
                Item::Rule(Rule {
                    from: (mm(FOLD.0), mm(y)),
                    to: (mm(FOLD.0 + length), mm(y)),
                    width: 0.25,
                })
            })
            .collect()
    }
}

/// The first block of this role and its lines.
fn lines_of(letter: &Letter, role: Role) -> Option<(usize, &Vec<Vec<Run>>)> {
    letter
        .blocks
        .iter()
        .enumerate()
        .find_map(|(index, block)| match &block.content {
            Content::Lines(lines) if block.role == role => Some((index, lines)),
            _ => None,
        })
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

/// Each line of a paragraph with whether a page may begin with it: neither its second line
/// (the first would be left an orphan) nor its last (it would come as a widow).
fn keep_together(lines: Vec<Line>) -> Vec<(Line, bool)> {
    let count = lines.len();
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| (line, index != 1 && (index + 1 != count || index == 0)))
        .collect()
}

/// The baseline of a line whose box begins at `top`: the type stands in its middle.
fn baseline(top: f32, style: Style) -> f32 {
    // Source Serif's letters reach 0.67 em up (its capitals) and 0.24 em down.
    top + style.leading / 2.0 + style.size * (0.67 - 0.24) / 2.0 + style.size * 0.06
}

/// Where a line stands and what it is of.
struct At {
    x: f32,
    baseline: f32,
    role: Option<Role>,
    block: usize,
    part: usize,
}

fn flowing(line: &(Line, bool), runs: &[Run], style: Style, at: &At) -> Flow {
    let at = At {
        baseline: baseline(0.0, style),
        ..*at
    };
    Flow {
        items: place(&line.0, runs, style, &at),
        leading: style.leading,
        before: 0.0,
        may_begin: line.1,
    }
}

fn place(line: &Line, runs: &[Run], style: Style, at: &At) -> Vec<Words> {
    line.pieces
        .iter()
        .map(|piece| Words {
            x: at.x + piece.x,
            baseline: at.baseline,
            width: piece.width,
            face: piece.face,
            size: style.size,
            text: piece.text.clone(),
            glyphs: piece.glyphs.clone(),
            origin: runs
                .get(piece.run)
                .map_or(Origin::Template, |run| run.origin.clone()),
            role: at.role,
            block: at.block,
            part: at.part,
            bytes: piece.bytes.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Lang;
    use crate::page::stationery;

    fn letter(paragraphs: usize) -> Letter {
        let of = |role, text: &str| Block {
            role,
            content: Content::Text(vec![Run::new(text, Origin::Template)]),
        };
        let long = "It was said in court that what they had signed was not true. ".repeat(7);
        let sender = Content::Lines(vec![
            vec![Run::new("Ann Example", Origin::Sender)],
            vec![Run::new("1 Street", Origin::Sender)],
        ]);
        let name = Content::Lines(vec![vec![Run::new("Ann Example", Origin::Sender)]]);
        let mut blocks = vec![
            Block {
                role: Role::Sender,
                content: sender,
            },
            of(Role::Date, "21 November 2026"),
            of(Role::Salutation, "Your Excellency,"),
        ];
        blocks.extend((0..paragraphs).map(|_| of(Role::Paragraph, long.trim_end())));
        blocks.push(of(Role::Closing, "Yours respectfully,"));
        blocks.push(Block {
            role: Role::Signature,
            content: name,
        });
        Letter {
            lang: Lang::new("en"),
            to: "x".to_owned(),
            title: "T".to_owned(),
            blocks,
        }
    }

    fn baselines(page: &Page, role: Role) -> Vec<f32> {
        let mut all: Vec<f32> = page
            .words()
            .filter(|words| words.role == Some(role))
            .map(|words| words.baseline)
            .collect();
        all.dedup();
        all
    }

    #[test]
    fn paginate_signature_never_stands_alone_and_no_line_is_left_behind() {
        let paper = stationery::find("din-b").unwrap();
        let mut fonts = Fonts::new();
        for paragraphs in 1..24 {
            let laid = lay_out(&letter(paragraphs), paper, &mut fonts);
            let last = laid.pages.last().unwrap();
            assert!(!baselines(last, Role::Signature).is_empty());
            assert!(
                baselines(last, Role::Paragraph).len() >= 2,
                "{paragraphs} paragraphs"
            );
            for page in &laid.pages {
                for words in page.words() {
                    assert!(
                        words.baseline < mm(paper.height - paper.margins.bottom),
                        "{}",
                        words.text
                    );
                    assert!(words.x + words.width < mm(paper.width - paper.margins.right) + 4.0);
                }
            }
        }
    }

    #[test]
    fn paginate_tightens_a_letter_a_little_over_a_page() {
        let paper = stationery::find("din-b").unwrap();
        let mut fonts = Fonts::new();
        let sizes: Vec<(usize, f32)> = (1..12)
            .map(|paragraphs| lay_out(&letter(paragraphs), paper, &mut fonts))
            .map(|laid| (laid.pages.len(), laid.size))
            .collect();
        assert!(
            sizes
                .iter()
                .any(|(pages, size)| *pages == 1 && *size < paper.body.size),
            "{sizes:?}"
        );
        assert!(
            sizes
                .iter()
                .all(|(pages, size)| *pages == 1 || *size == paper.body.size)
        );
    }
}
