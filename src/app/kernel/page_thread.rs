//! The thread that makes pages: of each kind only the newest that was asked for.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use egui::Context;
use jiff::civil::Date;

use super::pages::{
    Drawings, Order, Preview, preview_of_card, preview_of_press, preview_unless_panic,
};
use crate::batch::programme::ProgrammeCard;
use crate::campaign::Campaign;
use crate::page::Fonts;
use crate::press::{self, Press};

/// A kind of work, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Slot {
    /// The page of the letter.
    Letter,
    /// The page of a row in a list.
    Row,
    /// A template, and the page that shows it.
    Template,
    /// Changes of the pack's entries.
    Entries,
}

/// A piece of work, given the press of the pack that is open. The press stays from one to the
/// next, so that what the pack's letters have in common is read once; so do the fonts, for work
/// on another version of the pack.
pub(crate) type Job = Box<dyn for<'a> FnOnce(&mut Bench<'_, 'a>) + Send>;

/// What the thread has ready for each piece of work.
pub(crate) struct Bench<'b, 'a> {
    /// The pack that is open.
    pub(crate) campaign: &'a Campaign,
    /// Its press.
    pub(crate) press: &'b mut Press<'a>,
    /// Fonts for a press of another version.
    pub(crate) fonts: &'b mut Fonts,
    /// What was drawn last.
    pub(crate) drawn: &'b mut Drawings,
}

impl Bench<'_, '_> {
    /// The page of a letter of the pack that is open.
    pub(crate) fn preview(&mut self, ctx: &Context, order: &Order, today: Date) -> Preview {
        preview_of_press(ctx, order, self.campaign, today, self.drawn, self.press)
    }

    /// The page of a letter of another version of it; none if the program fails at that.
    pub(crate) fn preview_of(
        &mut self,
        ctx: &Context,
        order: &Order,
        campaign: &Campaign,
        today: Date,
    ) -> Option<Preview> {
        let make = || press::make(campaign, &order.draft, today, self.fonts);
        let shown = preview_unless_panic(ctx, order, campaign, today, self.drawn, make);
        if shown.is_none() {
            // What the panic left of the faces is not to be trusted.
            *self.fonts = Fonts::new();
        }
        shown
    }
}

impl Bench<'_, '_> {
    /// A card as it is seen; none if the program fails at that.
    pub(crate) fn preview_of_card(
        &mut self,
        ctx: &Context,
        order: &Order,
        card: &ProgrammeCard,
        today: Date,
    ) -> Option<Preview> {
        let shown = preview_of_card(ctx, order, card, today, self.drawn, self.fonts);
        if shown.is_none() {
            // What the panic left of the faces is not to be trusted.
            *self.fonts = Fonts::new();
        }
        shown
    }
}

/// What the thread is told.
pub(crate) enum Work {
    /// Do this, unless newer work of the kind comes before it is begun.
    Do(Slot, Job),
    /// Work with this pack from now on.
    Campaign(Arc<Campaign>),
}

/// Does the newest work of each kind, over and over, until the window closes; `fail` tells that
/// the program failed at one.
pub(crate) fn work(mut campaign: Arc<Campaign>, orders: &Receiver<Work>, fail: &dyn Fn()) {
    let mut newest = BTreeMap::new();
    let mut fonts = Fonts::new();
    let mut drawn = Drawings::default();
    while let Some(next) = work_with(
        &campaign,
        orders,
        &mut newest,
        (&mut fonts, &mut drawn),
        fail,
    ) {
        campaign = next;
    }
}

/// Serves one pack until the window orders a page of another, and returns that order.
fn work_with(
    campaign: &Campaign,
    orders: &Receiver<Work>,
    newest: &mut BTreeMap<Slot, Job>,
    (fonts, drawn): (&mut Fonts, &mut Drawings),
    fail: &dyn Fn(),
) -> Option<Arc<Campaign>> {
    let mut press = Press::new(campaign);
    // Faces may have been added since.
    *fonts = Fonts::new();
    loop {
        while let Some((_, job)) = newest.pop_first() {
            let mut bench = Bench {
                campaign,
                press: &mut press,
                fonts,
                drawn,
            };
            if catch_unwind(AssertUnwindSafe(|| job(&mut bench))).is_err() {
                fail();
            }
        }
        let mut other = None;
        let first = orders.recv().ok()?;
        for work in std::iter::once(first).chain(orders.try_iter()) {
            match work {
                Work::Do(slot, job) => {
                    newest.insert(slot, job);
                }
                Work::Campaign(campaign) => other = Some(campaign),
            }
        }
        if other.is_some() {
            return other;
        }
    }
}
