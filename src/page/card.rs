//! Cards: their sizes as data (`assets/cards/*.toml`), a card's words and picture set on its panels, and
//! cards imposed on both sides of a sheet.
//!
//! A sheet is turned along its long edge, like a page of a book: what is on the left of its front lies
//! behind the right of its back. Both sides stand upright.

use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::label::{Place, Size};
use super::paragraph::{Setting, Style};
use super::set_lines::{LinePlace, baseline, place, set};
use super::stationery::{self, Body, Margins};
use super::{
    Fonts, Ink, Inside, Item, Page, Panel, PlacedRun, Rule, Stationery, data, lay_out, mm, words_of,
};
use crate::campaign::{Picture, Text};
use crate::letter::{Letter, Origin, Role, Run};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/cards");

/// The id of the size that is taken where none is chosen.
pub const USUAL: &str = "a6";

/// The length of a mark that shows where to fold, in millimetres.
const FOLD_LENGTH: f32 = 3.0;
/// Between a picture and the words below it, in millimetres.
const GAP: f32 = 5.0;
/// From baseline to baseline on the front, by the size of type.
const LEADING: f32 = 1.25;
/// The step between two sizes of type on the front, in points.
const STEP: f32 = 1.0;

/// A size of cards. Lengths are millimetres from the top left of the sheet, sizes of type are points.
/// Sources stand in the files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardSize {
    /// Its name for `--size`.
    pub id: String,
    /// Its name for people.
    pub title: Text,
    /// The size of the sheet.
    pub sheet: Size,
    /// Whether a card has two panels side by side on each side of the sheet, and is folded between them.
    pub folded: bool,
    /// The size of a panel: of the card, as it is seen.
    pub panel: Size,
    /// The top left corners of the cards, unfolded, on the front of the sheet.
    pub cards: Vec<Place>,
    /// From a panel's edges to its words.
    pub margin: f32,
    /// The type of the words on the front.
    pub front: FrontType,
    /// The type of the words inside.
    pub inside: InsideType,
}

/// The type on the front, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontType {
    /// The largest size.
    pub largest: f32,
    /// The smallest size.
    pub smallest: f32,
}

/// The type inside, in points.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InsideType {
    /// The size.
    pub size: f32,
    /// From baseline to baseline.
    pub leading: f32,
    /// The smallest size, for words that do not fit.
    pub smallest: f32,
}

/// All sizes, by id.
pub fn all() -> &'static [CardSize] {
    static ALL: OnceLock<Vec<CardSize>> = OnceLock::new();
    ALL.get_or_init(|| data::read(&FILES))
}

/// The size of this id.
pub fn find(id: &str) -> Option<&'static CardSize> {
    all().iter().find(|size| size.id == id)
}

/// A card's panels, each from its own top left corner.
#[derive(Clone, Debug)]
pub struct SetCard {
    front: Vec<Item>,
    inside: Vec<Item>,
    /// How many parts of the card the words are of.
    blocks: usize,
    /// What of it cannot be printed.
    pub missing: Vec<(char, Origin)>,
    /// Whether the words of the front fit below the picture, in type that can be read.
    pub front_fits: bool,
    /// Whether the words inside fit.
    pub inside_fits: bool,
}

impl SetCard {
    /// The card as it is seen, on no sheet: its front, and beside it what stands inside.
    pub fn spread(&self, size: &CardSize) -> Page {
        let Size { width, height } = size.panel;
        let front = moved(&self.front, Place { x: 0.0, y: 0.0 }, 0);
        let inside = moved(&self.inside, Place { x: width, y: 0.0 }, 0);
        let between = Item::Rule(Rule {
            from: (mm(width), 0.0),
            to: (mm(width), mm(height)),
            width: 0.25,
        });
        Page {
            width: mm(2.0 * width),
            height: mm(height),
            items: front.chain(inside).chain([between]).collect(),
        }
    }

    /// The words on it.
    pub(crate) fn words(&self) -> impl Iterator<Item = &PlacedRun> {
        words_of(&self.front).chain(words_of(&self.inside))
    }
}

/// Sets a card: on the front its picture and its subject, inside all else.
pub fn set_card(
    letter: &Letter,
    picture: Option<&Arc<Picture>>,
    size: &CardSize,
    fonts: &mut Fonts,
) -> SetCard {
    let mut inner = letter.clone();
    inner.blocks.retain(|block| block.role != Role::Subject);
    let laid = lay_out(&inner, &size.paper(), fonts);
    let inside_fits = laid.pages.len() == 1;
    let mut missing = laid.missing;
    let mut inside = laid
        .pages
        .into_iter()
        .next()
        .map_or(Vec::new(), |page| page.items);
    for item in &mut inside {
        if let Item::Words(words) = item {
            // The front is the first part.
            words.block += 1;
        }
    }
    let words = letter.of_role(Role::Subject);
    let words: Vec<Run> = words
        .flat_map(|block| block.content.runs().cloned())
        .collect();
    let (front, front_fits) = set_front(&words, picture, size, fonts, &mut missing);
    SetCard {
        front,
        inside,
        blocks: inner.blocks.len() + 1,
        missing,
        front_fits,
        inside_fits,
    }
}

impl CardSize {
    /// A panel as a paper, for the words inside.
    fn paper(&self) -> Stationery {
        let margin = self.margin;
        let other = stationery::default_paper().clone();
        Stationery {
            id: self.id.clone(),
            title: self.title.clone(),
            width: self.panel.width,
            height: self.panel.height,
            margins: Margins {
                left: margin,
                right: margin,
                top: margin,
                bottom: margin,
            },
            date_top: margin,
            body: Body {
                size: self.inside.size,
                leading: self.inside.leading,
                smallest: self.inside.smallest,
                setting: Setting::Ragged,
            },
            folds: Vec::new(),
            hole: None,
            ..other
        }
    }

    /// How wide a card is on the sheet, in millimetres.
    fn width(&self) -> f32 {
        self.panel.width * if self.folded { 2.0 } else { 1.0 }
    }

    /// The corners of the front's panel and of the one inside that is written on, for the card of this
    /// number, in millimetres.
    fn corners(&self, number: usize) -> Option<(Place, Place)> {
        let corner = *self.cards.get(number)?;
        let turned = self.sheet.width - corner.x - self.width();
        let right = if self.folded { self.panel.width } else { 0.0 };
        let at = |x: f32| Place { x, y: corner.y };
        Some((at(corner.x + right), at(turned + right)))
    }
}

/// The front: a picture as large as there is room for, and words below it, or the words alone.
fn set_front(
    words: &[Run],
    picture: Option<&Arc<Picture>>,
    size: &CardSize,
    fonts: &mut Fonts,
    missing: &mut Vec<(char, Origin)>,
) -> (Vec<Item>, bool) {
    let (left, width) = (mm(size.margin), mm(size.panel.width - 2.0 * size.margin));
    let height = mm(size.panel.height - 2.0 * size.margin);
    // With a picture the words have a third of the panel.
    let room = if picture.is_some() {
        height / 3.0
    } else {
        height
    };
    let mut points = size.front.largest;
    let (lines, style, fits) = loop {
        let style = Style {
            width,
            ..Style::line(points, points * LEADING)
        };
        let lines = set(fonts, words, style);
        #[expect(clippy::cast_precision_loss, reason = "a front has some lines")]
        let high = lines.len() as f32 * style.leading;
        let fits = high <= room + 0.01 && lines.iter().all(|line| line.width <= width + 0.01);
        if fits || points - STEP < size.front.smallest {
            break (lines, style, fits);
        }
        points -= STEP;
    };
    #[expect(clippy::cast_precision_loss, reason = "a front has some lines")]
    let high = lines.len() as f32 * style.leading;
    let mut items = Vec::new();
    let mut top = mm(size.margin) + (height - high) / 2.0;
    if let Some(picture) = picture {
        let gap = if lines.is_empty() { 0.0 } else { mm(GAP) };
        let room = height - high - gap;
        #[expect(
            clippy::cast_precision_loss,
            reason = "a picture has some thousand pixels"
        )]
        let shape = picture.width as f32 / picture.height as f32;
        let wide = width.min(room * shape);
        let tall = wide / shape;
        let above = mm(size.margin) + (room - tall) / 2.0;
        items.push(Item::Panel(Panel {
            x: left + (width - wide) / 2.0,
            y: above,
            width: wide,
            height: tall,
            ink: Ink::Picture(picture.clone()),
        }));
        top = above + tall + gap;
    }
    for line in lines.iter() {
        missing.extend_from_slice(line.missing());
        let at = LinePlace {
            x: left + (width - line.width) / 2.0,
            baseline: baseline(top, style),
            role: Some(Role::Subject),
            block: 0,
            part: 0,
            inside: Inside::Text,
        };
        items.extend(place(line, &at).map(Item::Words));
        top += style.leading;
    }
    (items, fits)
}

/// Puts cards on sheets: for each, its front and its back, in this order.
pub fn impose(cards: &[SetCard], size: &CardSize) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut blocks = 0;
    for cards in cards.chunks(size.cards.len().max(1)) {
        let empty = || Page {
            width: mm(size.sheet.width),
            height: mm(size.sheet.height),
            items: Vec::new(),
        };
        let (mut front, mut back) = (empty(), empty());
        for (number, card) in cards.iter().enumerate() {
            let Some((outside, inside)) = size.corners(number) else {
                continue;
            };
            front.items.extend(moved(&card.front, outside, blocks));
            back.items.extend(moved(&card.inside, inside, blocks));
            blocks += card.blocks;
        }
        front.items.extend(marks(size));
        pages.extend([front, back]);
    }
    pages
}

/// The items of a panel where it stands on the sheet.
fn moved(items: &[Item], to: Place, blocks: usize) -> impl Iterator<Item = Item> {
    let (x, y) = (mm(to.x), mm(to.y));
    items.iter().map(move |item| {
        let mut item = item.clone();
        match &mut item {
            Item::Words(words) => {
                words.x += x;
                words.baseline += y;
                words.block += blocks;
            }
            Item::Rule(rule) => {
                for end in [&mut rule.from, &mut rule.to] {
                    end.0 += x;
                    end.1 += y;
                }
            }
            Item::Panel(panel) => {
                panel.x += x;
                panel.y += y;
            }
        }
        item
    })
}

/// Where to cut, from edge to edge, and where to fold.
fn marks(size: &CardSize) -> Vec<Item> {
    let line = |from: (f32, f32), to: (f32, f32)| {
        Item::Rule(Rule {
            from: (mm(from.0), mm(from.1)),
            to: (mm(to.0), mm(to.1)),
            width: 0.25,
        })
    };
    let mut marks = Vec::new();
    for corner in &size.cards {
        if corner.y > 0.0 {
            marks.push(line((0.0, corner.y), (size.sheet.width, corner.y)));
        }
        if size.folded {
            let x = corner.x + size.panel.width;
            let bottom = corner.y + size.panel.height;
            marks.push(line((x, corner.y), (x, corner.y + FOLD_LENGTH)));
            marks.push(line((x, bottom - FOLD_LENGTH), (x, bottom)));
        }
    }
    marks
}

#[cfg(test)]
mod tests;
