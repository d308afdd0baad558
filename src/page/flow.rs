//! The letter from its date to its signature, as lines on their way to a page.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::paginate::Type;
use super::paragraph::{Setting, Style};
use super::set_lines::{LinePlace, SetLine, Typesetter, baseline, begin, lines_of, note};
use super::table::Table;
use super::{Inside, hyphens, mm};
use crate::letter::{Block, Content, Origin, Role, Run};

/// The room left for a signature, in millimetres.
const SIGNATURE_ROOM: f32 = 12.0;
/// The room for a signature in a letter that is squeezed onto one page, in millimetres.
const LEAST_SIGNATURE_ROOM: f32 = 10.0;
/// The type of the page of sources, in points.
const SOURCES_SIZE: f32 = 9.0;
/// The type of those who join in a letter, by the letter's.
const COSIGNERS: f32 = 0.9;
/// Between two columns of names, in millimetres.
const COLUMN_GAP: f32 = 5.0;
/// The indent of a list's items, in millimetres.
const INDENT: f32 = 7.0;

/// A line on its way to a page.
#[derive(Clone)]
pub(super) struct Flow {
    /// What stands on it, from its own top.
    pub(super) parts: Arc<[(SetLine, LinePlace)]>,
    pub(super) leading: f32,
    /// Space before it, in points, unless it begins a page.
    pub(super) before: f32,
    /// Whether a page may begin with it.
    pub(super) may_begin: bool,
    /// Whether it always begins a page.
    pub(super) begins_page: bool,
}

/// How many blocks are kept for the next letter.
const MAX_KNOWN: usize = 1_000;

/// Blocks that were set, by where they are, their place in the letter, their size of type and how far
/// apart their lines stand.
#[derive(Default)]
pub(super) struct KnownBlocks(HashMap<(usize, usize, [u32; 2]), KnownBlock, RandomState>);

struct KnownBlock {
    /// While it is kept, no other block can be in its place.
    _block: Arc<Block>,
    style: Style,
    /// The margin that its lines begin at.
    left: f32,
    lines: Vec<Flow>,
    missing: Vec<(char, Origin)>,
}

impl Typesetter<'_> {
    /// The letter from its date to its signature, as lines.
    pub(super) fn flow(&mut self, of: Type, full_sender: bool, date_above: bool) -> Vec<Flow> {
        let paper = self.paper;
        let letter = self.letter;
        let body = Style {
            leading: of.leading,
            width: mm(paper.width - paper.margins.left - paper.margins.right),
            right_to_left: letter.lang.is_right_to_left(),
            ..Style::line(of.size, 0.0)
        };
        let running = Style {
            setting: paper.body.setting,
            hyphens: hyphens::of(&letter.lang),
            ..body
        };
        let tight = of.size < paper.body.size;
        let gap = of.gap;
        // Several lines a block: growing took longer than filling.
        let mut flow: Vec<Flow> = Vec::with_capacity(8 * letter.blocks.len());
        let mut sourced = false;
        for (index, block) in letter.blocks.iter().enumerate() {
            let before = match block.role {
                Role::Sender | Role::Addressee => continue,
                Role::Date if date_above => continue,
                Role::Date => 0.0,
                Role::Subject if tight => body.leading,
                Role::Subject => body.leading * 1.3,
                Role::Salutation | Role::Closing | Role::Copies => gap * 1.6,
                Role::Cosigners => gap,
                Role::Signature if tight => mm(LEAST_SIGNATURE_ROOM),
                Role::Signature => mm(SIGNATURE_ROOM),
                _ => gap,
            };
            let style = match block.role {
                Role::Subject => Style {
                    bold: true,
                    setting: Setting::Balanced,
                    ..body
                },
                Role::Notice => Style { bold: true, ..body },
                Role::Sources => Style {
                    size: SOURCES_SIZE,
                    leading: SOURCES_SIZE * 1.3,
                    ..body
                },
                Role::Paragraph | Role::Asks | Role::List => running,
                Role::Cosigners => Style {
                    size: of.size * COSIGNERS,
                    leading: body.leading * COSIGNERS,
                    ..body
                },
                _ => body,
            };
            let start = flow.len();
            match &block.content {
                Content::Lines(lines) if block.role == Role::Cosigners => {
                    self.columns(index, lines, style, &mut flow);
                }
                _ => self.shared_block(index, block, style, &mut flow),
            }
            if block.role == Role::Signature && full_sender {
                self.sender_below(style, &mut flow);
            }
            let of_sources = block.role == Role::Sources;
            if let Some(first) = flow.get_mut(start) {
                first.begins_page = of_sources && !std::mem::replace(&mut sourced, true);
                first.before = before;
                // What opens and closes a letter stays with what it opens and closes.
                first.may_begin &= !matches!(
                    block.role,
                    Role::Salutation | Role::Closing | Role::Signature | Role::Copies
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

    /// The lines of a block. Those of one that letters share are put together once: it is known by
    /// its being the same block, so that its words need not be read again.
    fn shared_block(
        &mut self,
        index: usize,
        block: &Arc<Block>,
        style: Style,
        flow: &mut Vec<Flow>,
    ) {
        let left = self.paper.margins.left;
        let set_in = [style.size, style.leading].map(f32::to_bits);
        let key = (Arc::as_ptr(block).addr(), index, set_in);
        let known = self.fonts.blocks.0.get(&key);
        if let Some(known) = known.filter(|known| (known.style, known.left) == (style, left)) {
            flow.extend_from_slice(&known.lines);
            note(&mut self.missing, &known.missing);
            return;
        }
        if self.is_trying
            && let Some((_, lines)) = self.stand_ins.iter().find(|(known, _)| *known == index)
        {
            let leading = style.leading;
            flow.extend(lines.iter().map(|line| Flow {
                leading,
                ..line.clone()
            }));
            return;
        }
        let before = std::mem::take(&mut self.missing);
        let start = flow.len();
        self.block(index, block, style, flow);
        let missing = std::mem::replace(&mut self.missing, before);
        note(&mut self.missing, &missing);
        if block.content.runs().all(|run| run.origin != Origin::Sender) {
            let known = &mut self.fonts.blocks.0;
            if known.len() >= MAX_KNOWN {
                known.clear();
            }
            let block = KnownBlock {
                _block: block.clone(),
                style,
                left,
                lines: flow[start..].to_vec(),
                missing,
            };
            known.insert(key, block);
        } else if let Content::Lines(parts) = &block.content {
            let lines = &flow[start..];
            let of_part =
                |(part, line): (usize, &Flow)| line.parts.iter().all(|p| p.1.part == part);
            if lines.len() == parts.len() && lines.iter().enumerate().all(of_part) {
                self.stand_ins.push((index, lines.to_vec()));
            }
        }
    }

    fn block(&mut self, index: usize, block: &Block, style: Style, flow: &mut Vec<Flow>) {
        let left = mm(self.paper.margins.left);
        let at = |x: f32, part: usize| LinePlace {
            x,
            baseline: 0.0,
            role: Some(block.role),
            block: index,
            part,
            inside: Inside::Text,
        };
        match &block.content {
            Content::Text(runs) => {
                for line in keep_together(&self.lines(runs, style)) {
                    // The date stands at the side where lines end.
                    let right = style.right_to_left != (block.role == Role::Date);
                    let x = left
                        + if right {
                            style.width - line.0.width
                        } else {
                            0.0
                        };
                    flow.push(flowing(line, style, &at(x, 0)));
                }
            }
            Content::Lines(lines) => {
                for (part, runs) in lines.iter().enumerate() {
                    for line in keep_together(&self.lines(runs, style)) {
                        let x = left + begin(line.0, style.width, style);
                        flow.push(flowing(line, style, &at(x, part)));
                    }
                }
            }
            Content::Table {
                caption,
                rows,
                note,
            } => {
                let table = Table {
                    block: index,
                    caption,
                    rows,
                    note,
                };
                self.table(&table, style, flow);
            }
            Content::Items { numbered, items } => {
                let inner = Style {
                    width: style.width - mm(INDENT),
                    ..style
                };
                for (part, runs) in items.iter().enumerate() {
                    let mark = match numbered {
                        true => format!("{}. ", part + 1),
                        false => "• ".to_owned(),
                    };
                    let mark = [Run::new(mark, Origin::Template)];
                    let label = self.lines(&mark, style).first().cloned();
                    let start = flow.len();
                    for line in keep_together(&self.lines(runs, inner)) {
                        let x = if style.right_to_left {
                            left + begin(line.0, inner.width, inner)
                        } else {
                            left + mm(INDENT)
                        };
                        let at = LinePlace {
                            inside: Inside::Item,
                            ..at(x, part)
                        };
                        flow.push(flowing(line, style, &at));
                    }
                    if let (Some(first), Some(label)) = (flow.get_mut(start), label) {
                        // With the space after it the number ends where the text begins, so
                        // that it is read on one line with it.
                        let width = label.whole_width();
                        let x = if style.right_to_left {
                            left + inner.width + width - label.width
                        } else {
                            left + mm(INDENT) - width
                        };
                        let at = LinePlace {
                            baseline: baseline(0.0, style),
                            inside: Inside::Label {
                                numbered: *numbered,
                            },
                            ..at(x, part)
                        };
                        first.parts = std::iter::once((label, at))
                            .chain(first.parts.iter().cloned())
                            .collect();
                        first.before = if part == 0 { 0.0 } else { style.leading * 0.25 };
                        // The line that introduces a list stays on the same page as the list.
                        first.may_begin &= part > 0;
                    }
                }
            }
        }
    }

    /// Lines in as many columns as they fit, three at most, read from line to line.
    fn columns(&mut self, index: usize, lines: &[Vec<Run>], style: Style, flow: &mut Vec<Flow>) {
        let left = mm(self.paper.margins.left);
        #[expect(clippy::cast_precision_loss, reason = "three columns at most")]
        let width =
            |count: usize| (style.width - mm(COLUMN_GAP) * (count - 1) as f32) / count as f32;
        let whole: Vec<_> = lines.iter().map(|runs| self.lines(runs, style)).collect();
        let all = || whole.iter().flat_map(|lines| lines.iter());
        let stay_one = whole.iter().all(|lines| lines.len() == 1);
        let fit = |count: &usize| stay_one && all().all(|line| line.width <= width(*count));
        let count = [3, 2].into_iter().find(fit).unwrap_or(1);
        let of_part = whole.iter().enumerate();
        let placed: Vec<(&SetLine, usize)> = of_part
            .flat_map(|(part, lines)| lines.iter().map(move |line| (line, part)))
            .collect();
        for row in placed.chunks(count) {
            let parts = row.iter().enumerate().map(|(column, (line, part))| {
                #[expect(clippy::cast_precision_loss, reason = "three columns at most")]
                let way = (width(count) + mm(COLUMN_GAP)) * column as f32;
                let x = if style.right_to_left {
                    left + style.width - way - line.width
                } else {
                    left + way
                };
                let at = LinePlace {
                    x,
                    baseline: baseline(0.0, style),
                    role: Some(Role::Cosigners),
                    block: index,
                    part: *part,
                    inside: Inside::Text,
                };
                ((*line).clone(), at)
            });
            flow.push(Flow {
                parts: parts.collect(),
                leading: style.leading,
                before: 0.0,
                may_begin: true,
                begins_page: false,
            });
        }
    }

    /// The sender's address below the name, where the return line has no room for it.
    fn sender_below(&mut self, style: Style, flow: &mut Vec<Flow>) {
        let Some((index, lines)) = lines_of(self.letter, Role::Sender) else {
            return;
        };
        for (part, runs) in lines.iter().enumerate().skip(1) {
            for line in self.lines(runs, style).iter() {
                let at = LinePlace {
                    x: mm(self.paper.margins.left) + begin(line, style.width, style),
                    baseline: 0.0,
                    role: Some(Role::Signature),
                    block: index,
                    part,
                    inside: Inside::Text,
                };
                flow.push(flowing((line, false), style, &at));
            }
        }
    }
}

/// Each line of a paragraph with whether a page may begin with it: neither its second line
/// (the first would be left an orphan) nor its last (it would come as a widow), nor one that begins
/// within a word.
fn keep_together(lines: &[SetLine]) -> impl Iterator<Item = (&SetLine, bool)> {
    let count = lines.len();
    let within = |line: &SetLine| {
        let first = line.glyph_runs().next();
        first.is_some_and(|glyph_run| glyph_run.copied.as_deref() == Some(""))
    };
    lines.iter().enumerate().map(move |(index, line)| {
        let kept = index == 1 || (index + 1 == count && index > 0) || within(line);
        (line, !kept)
    })
}

fn flowing((line, may_begin): (&SetLine, bool), style: Style, at: &LinePlace) -> Flow {
    let at = LinePlace {
        baseline: baseline(0.0, style),
        ..*at
    };
    Flow {
        parts: Arc::new([(line.clone(), at)]),
        leading: style.leading,
        before: 0.0,
        may_begin,
        begins_page: false,
    }
}

#[cfg(test)]
mod tests;
