//! Pages as the window shows them, made on a thread of their own: of each kind only the newest that
//! was asked for.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use egui::{Color32, ColorImage, TextureHandle, TextureOptions};

use super::batch::Heard;
use super::command::Told;
use super::jobs::Shop;
use super::organise::{self, Checking, Proofing};
use super::update::Order;
use crate::campaign::Campaign;
use crate::letter::beside::Beside;
use crate::letter::edit::Edits;
use crate::letter::{beside, plain};
use crate::page::{Fonts, Page};
use crate::pdf::raster::{self, Picture};
use crate::press::{Made, Press};
use crate::problem::Problem;
use crate::strings::say;

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
    /// The letter's words, for those who do not see the picture.
    pub text: String,
    /// What of the letter can be edited; nothing if there is no letter.
    pub edits: Option<Edits>,
    /// The same letter in another language beside it, where that was asked for; or why there is
    /// none.
    pub beside: Option<Result<Beside, Vec<Problem>>>,
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

/// What the thread that makes pages is told.
pub(super) enum Work {
    /// Make this page.
    Order(Box<Order>),
    /// Make this page of a row in a list.
    Row(Box<Order>),
    /// Read this template through, and make the page that shows it.
    Proof(Box<Proofing>),
    /// Read these changes of the pack's entries through.
    Check(Box<Checking>),
    /// Work with this pack from now on.
    Campaign(Arc<Campaign>),
}

/// Makes the newest order, over and over, until the window closes.
pub(super) fn make_pages(shop: &Shop, orders: &Receiver<Work>) {
    let mut campaign = shop.campaign.clone();
    let mut newest = Newest::default();
    // A proof is of a pack of its own each time: only the faces stay.
    let mut fonts = Fonts::new();
    while let Some(next) = make_pages_of(&campaign, shop, orders, &mut newest, &mut fonts) {
        campaign = next;
    }
}

/// The newest of what was ordered, each kind for itself.
#[derive(Default)]
struct Newest {
    page: Option<Box<Order>>,
    row: Option<Box<Order>>,
    proof: Option<Box<Proofing>>,
    check: Option<Box<Checking>>,
}

/// The same for one pack, until the window works with another, which comes back. The press stays
/// from one order to the next: what the pack's letters have in common is read once.
fn make_pages_of(
    campaign: &Campaign,
    shop: &Shop,
    orders: &Receiver<Work>,
    newest: &mut Newest,
    fonts: &mut Fonts,
) -> Option<Arc<Campaign>> {
    let mut press = Press::new(campaign);
    loop {
        if let Some(order) = newest.page.take() {
            let made = of_press(shop, &order, &mut press, campaign);
            shop.tell(Told::Made(Box::new(made)));
        }
        if let Some(order) = newest.row.take() {
            let made = of_press(shop, &order, &mut press, campaign);
            shop.tell(Told::Batch(Box::new(Heard::Paper(Box::new(made)))));
        }
        if let Some(order) = newest.proof.take() {
            tell_or_why(shop, || organise::clerk::proof(shop, &order, fonts));
        }
        if let Some(order) = newest.check.take() {
            tell_or_why(shop, || organise::clerk::check(&order));
        }
        let mut other = None;
        let first = orders.recv().ok()?;
        for work in std::iter::once(first).chain(orders.try_iter()) {
            match work {
                Work::Order(order) => newest.page = Some(order),
                Work::Row(order) => newest.row = Some(order),
                Work::Proof(order) => newest.proof = Some(order),
                Work::Check(order) => newest.check = Some(order),
                Work::Campaign(campaign) => other = Some(campaign),
            }
        }
        if other.is_some() {
            return other;
        }
    }
}

/// Tells what came of it; should the program fail at it, that, and the next order is taken.
pub(super) fn tell_or_why(shop: &Shop, work: impl FnOnce() -> Told) {
    let told = catch_unwind(AssertUnwindSafe(work));
    shop.tell(told.unwrap_or_else(|_| Told::Failed(say!(shop, "failed-job"))));
}

fn of_press<'a>(
    shop: &Shop,
    order: &Order,
    press: &mut Press<'a>,
    campaign: &'a Campaign,
) -> Preview {
    let make = || press.make(&order.draft, shop.today);
    preview_unless_panic(shop, order, campaign, make).unwrap_or_else(|| {
        // What the panic left of the press is not to be trusted.
        *press = Press::new(campaign);
        failed(order)
    })
}

/// The page of a letter of this pack, which `make` makes; none if that panics.
pub(super) fn preview_unless_panic(
    shop: &Shop,
    order: &Order,
    campaign: &Campaign,
    make: impl FnOnce() -> Made,
) -> Option<Preview> {
    catch_unwind(AssertUnwindSafe(|| preview(shop, order, campaign, make()))).ok()
}

/// Says that there is no page because the program failed.
pub(super) fn failed(order: &Order) -> Preview {
    let problem = Problem::error("the program failed at this letter")
        .help("undo the last change, and tell the program's makers what it was");
    empty(order, vec![problem])
}

fn empty(order: &Order, problems: Vec<Problem>) -> Preview {
    Preview {
        generation: order.generation,
        scale: order.scale,
        problems,
        sheets: Vec::new(),
        text: String::new(),
        edits: None,
        beside: None,
        pdf: Vec::new().into(),
    }
}

fn preview(shop: &Shop, order: &Order, campaign: &Campaign, made: Made) -> Preview {
    let (Some(letter), Some(laid)) = (&made.letter, &made.laid) else {
        return empty(order, made.problems);
    };
    let text = plain::text(letter);
    let drawn = made
        .preview()
        .and_then(|pdf| raster::render(&pdf, order.scale).map(|pictures| (pdf, pictures)));
    let (pdf, pictures) = match drawn {
        Ok(drawn) => drawn,
        Err(why) => {
            let problem = Problem::error(format!("the page cannot be shown: {why}"));
            let problems = made.problems.into_iter().chain([problem]).collect();
            return Preview {
                edits: Some(letter.edits.clone()),
                ..empty(order, problems)
            };
        }
    };
    let mut pictures = pictures.iter().map(|picture| {
        let name = format!("page of {}", order.generation);
        shop.ctx
            .load_texture(name, without_paper(picture), TextureOptions::LINEAR)
    });
    let sheets = laid
        .pages
        .iter()
        .map(|page| Sheet {
            page: page.clone(),
            picture: pictures.next(),
        })
        .collect();
    drop(pictures);
    Preview {
        generation: order.generation,
        scale: order.scale,
        problems: made.problems,
        sheets,
        text,
        edits: Some(letter.edits.clone()),
        beside: order.beside.as_ref().map(|lang| {
            let date = order.draft.date.unwrap_or(shop.today);
            beside::beside(campaign, &order.draft, date, lang)
        }),
        pdf: pdf.into(),
    }
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
