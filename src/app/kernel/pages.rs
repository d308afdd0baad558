//! Pages as the window shows them: what is ordered, and the pictures that come of it.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use egui::{Color32, ColorImage, Context, TextureHandle, TextureOptions};
use jiff::civil::Date;

use super::pack::Pack;
use crate::batch::programme::ProgrammeCard;
use crate::campaign::{Campaign, Lang};
use crate::letter::bilingual::Bilingual;
use crate::letter::edit::Edits;
use crate::letter::{Draft, Letter, bilingual, plain};
use crate::page::{self, Fonts, LaidOutLetter, Page, Stationery, stationery};
use crate::pdf;
use crate::pdf::raster::{Drawn, Picture};
use crate::press::{Made, Press, Refused};
use crate::problem::{Fix, PageProblem, Problem, Rule};

/// The page as made for one draft.
#[derive(Clone)]
pub struct Preview {
    /// For which change it was made.
    pub generation: u64,
    /// Pixels a point of its pictures.
    pub scale: f32,
    /// What is wrong with the letter.
    pub problems: Vec<Problem>,
    /// The sheets; none if there is no letter to show.
    pub sheets: Vec<Sheet>,
    /// For how many more lines its only page has room, in the smallest type that it may be set in, if they are
    /// few.
    pub lines_left: Option<u8>,
    /// The letter's words, for those who do not see the picture.
    pub text: String,
    /// Its subject, as the e-mail and the PDF have it.
    pub title: String,
    /// What of the letter can be edited; nothing if there is no letter.
    pub edits: Option<Edits>,
    /// The same letter in another language beside it, where that was asked for; or why there is
    /// none.
    pub beside: Option<Result<Bilingual, Vec<Problem>>>,
    /// The file that the pictures were taken of.
    pub pdf: Arc<[u8]>,
}

/// One page.
#[derive(Clone)]
pub struct Sheet {
    /// Where each run lies.
    pub page: Page,
    /// Its picture, with the paper left transparent.
    pub picture: Option<TextureHandle>,
}

impl std::fmt::Debug for Preview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Preview({}, {} sheets)",
            self.generation,
            self.sheets.len()
        )
    }
}

/// The pictures of the pages that were shown last.
pub(crate) type Drawings = Drawn<TextureHandle>;

/// A page to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// For which change.
    pub generation: u64,
    /// Of which draft.
    pub draft: Draft,
    /// The pack that it is of, where that need not be the one that is open.
    pub pack: Option<Pack>,
    /// The card that it is of instead.
    pub card: Option<Box<ProgrammeCard>>,
    /// Pixels a point.
    pub scale: f32,
    /// The language that the same letter is to be read in beside it.
    pub beside: Option<Lang>,
}

/// The page of a letter of this pack, which `make` makes; none if that panics.
pub(crate) fn preview_unless_panic(
    ctx: &Context,
    order: &Order,
    campaign: &Campaign,
    today: Date,
    drawn: &mut Drawings,
    make: impl FnOnce() -> Made,
) -> Option<Preview> {
    let draw = || preview(ctx, order, campaign, today, drawn, make());
    catch_unwind(AssertUnwindSafe(draw)).ok()
}

/// The page of a letter of the press's pack. After a panic what is left of the press is not to be
/// trusted, and it begins again.
pub(crate) fn preview_of_press<'a>(
    ctx: &Context,
    order: &Order,
    campaign: &'a Campaign,
    today: Date,
    drawn: &mut Drawings,
    press: &mut Press<'a>,
) -> Preview {
    let make = || press.make(&order.draft, today);
    preview_unless_panic(ctx, order, campaign, today, drawn, make).unwrap_or_else(|| {
        *press = Press::new(campaign);
        failed(order)
    })
}

/// Says that there is no page because the program failed.
pub(crate) fn failed(order: &Order) -> Preview {
    let problem = Problem::error(PageProblem::ProgramFailed);
    empty(order, vec![problem])
}

fn empty(order: &Order, problems: Vec<Problem>) -> Preview {
    Preview {
        generation: order.generation,
        scale: order.scale,
        problems,
        sheets: Vec::new(),
        lines_left: None,
        text: String::new(),
        title: String::new(),
        edits: None,
        beside: None,
        pdf: Vec::new().into(),
    }
}

fn preview(
    ctx: &Context,
    order: &Order,
    campaign: &Campaign,
    today: Date,
    drawn: &mut Drawings,
    made: Made,
) -> Preview {
    let (Some(letter), Some(laid)) = (&made.letter, &made.laid) else {
        return empty(order, made.problems);
    };
    let text = plain::text(letter);
    let shown = made.preview().and_then(|pdf| {
        let sheets = sheets(ctx, order, drawn, &laid.pages, &pdf);
        Ok((sheets.map_err(Refused::Broken)?, pdf))
    });
    let (sheets, pdf) = match shown {
        Ok(shown) => shown,
        Err(refused) => {
            let problem = Problem::from(refused);
            let problems = made.problems.into_iter().chain([problem]).collect();
            return Preview {
                edits: Some(Edits::clone(&letter.edits)),
                ..empty(order, problems)
            };
        }
    };
    let shorter = shorter_on(letter, laid, &order.draft.paper);
    let problems = made.problems.into_iter().map(|problem| match shorter {
        Some(paper) if problem.rule == Some(Rule::Long) => {
            problem.fix(Fix::Paper(paper.id.clone()))
        }
        _ => problem,
    });
    let problems = problems.collect();
    Preview {
        generation: order.generation,
        scale: order.scale,
        lines_left: lines_left(letter, laid, &order.draft.paper),
        problems,
        sheets,
        text,
        title: letter.title.clone(),
        edits: Some(Edits::clone(&letter.edits)),
        beside: order.beside.as_ref().map(|lang| {
            let date = order.draft.date.unwrap_or(today);
            bilingual::make(campaign, &order.draft, date, lang)
        }),
        pdf: pdf.into(),
    }
}

thread_local! {
    /// For letters that are laid out once more, to know what could be.
    static FONTS: RefCell<Fonts> = RefCell::new(Fonts::new());
}

/// A page with room for fewer lines than these is nearly full.
const FEW_LINES: f32 = 3.0;

/// For how many more lines a letter of one page has room before it takes a second, if they are few. A page
/// that is full in its usual type still takes what it holds in its smallest.
fn lines_left(letter: &Letter, laid: &LaidOutLetter, paper: &str) -> Option<u8> {
    let paper = stationery::find(paper)?;
    let [only] = &*laid.pages else {
        return None;
    };
    if !laid.tightened && only.free_height(paper) / paper.body.leading >= FEW_LINES {
        return None;
    }
    let left = FONTS.with_borrow_mut(|fonts| page::lines_left(letter, paper, fonts))?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (left < FEW_LINES).then_some(left as u8)
}

/// The paper for the same envelopes on which a letter of two pages takes one.
fn shorter_on(letter: &Letter, laid: &LaidOutLetter, paper: &str) -> Option<&'static Stationery> {
    let paper = stationery::find(paper).filter(|_| laid.letter_pages == 2)?;
    let mut others = stationery::all().iter();
    others.find(|other| {
        paper.shares_envelopes(other)
            && FONTS.with_borrow_mut(|fonts| page::lay_out(letter, other, fonts).letter_pages == 1)
    })
}

/// The pages with their pictures.
fn sheets(
    ctx: &Context,
    order: &Order,
    drawn: &mut Drawings,
    pages: &[Page],
    pdf: &[u8],
) -> Result<Vec<Sheet>, String> {
    let show = |picture: &Picture| {
        let name = format!("page of {}", order.generation);
        ctx.load_texture(name, without_paper(picture), TextureOptions::LINEAR)
    };
    let mut pictures = drawn.render(pages, pdf, order.scale, show)?.into_iter();
    let sheet = |page: &Page| Sheet {
        page: page.clone(),
        picture: pictures.next(),
    };
    Ok(pages.iter().map(sheet).collect())
}

/// A card as it is seen: its front beside its inside; none if the program fails at it.
pub(crate) fn preview_of_card(
    ctx: &Context,
    order: &Order,
    card: &ProgrammeCard,
    today: Date,
    drawn: &mut Drawings,
    fonts: &mut Fonts,
) -> Option<Preview> {
    let draw = || {
        let (set, problems) = card.set(today, fonts);
        let Some((letter, set)) = set else {
            return empty(order, problems);
        };
        let pages = [set.spread(card.size)];
        let shown = pdf::write(&pages, &letter.title, &letter.lang)
            .and_then(|pdf| Ok((sheets(ctx, order, drawn, &pages, &pdf)?, pdf)));
        match shown {
            Ok((sheets, pdf)) => Preview {
                sheets,
                text: plain::text(&letter),
                title: letter.title.clone(),
                pdf: pdf.into(),
                ..empty(order, problems)
            },
            Err(reason) => {
                let problem = Problem::error(PageProblem::NotMade { reason });
                empty(order, problems.into_iter().chain([problem]).collect())
            }
        }
    };
    catch_unwind(AssertUnwindSafe(draw)).ok()
}

/// The picture with its white taken out, so that marks can lie under the words. Painted over
/// white it gives back the very pixels.
fn without_paper(picture: &Picture) -> ColorImage {
    let pixels = picture
        .rgba
        .chunks_exact(4)
        .map(|pixel| {
            let paper = pixel[0].min(pixel[1]).min(pixel[2]);
            let [r, g, b] = [pixel[0], pixel[1], pixel[2]].map(|part| part - paper);
            Color32::from_rgba_premultiplied(r, g, b, 255 - paper)
        })
        .collect();
    ColorImage::new([picture.width, picture.height], pixels)
}
