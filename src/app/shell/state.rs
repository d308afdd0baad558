//! All that the window knows: the session, and the state of each feature.

use std::sync::Arc;

use jiff::civil::Date;

use super::dialog::Dialog;
use super::message::Event;
use crate::app::kernel::session::Session;
use crate::app::{batch, compose, diary, organise, page, report, signing};
use crate::campaign::Campaign;
use crate::store::folders::Folders;

/// All that the window knows.
#[derive(Clone)]
pub struct State {
    /// What every part of the window reads.
    pub session: Session,
    /// The letter's panel.
    pub compose: compose::state::State,
    /// The report.
    pub report: report::state::State,
    /// The page panel.
    pub page: page::state::State,
    /// The batch tab.
    pub batch: batch::state::State,
    /// The signing table.
    pub signing: signing::state::State,
    /// The diary.
    pub diary: diary::state::State,
    /// The organise tab.
    pub organise: organise::state::State,
    /// The dialog shown.
    pub dialog: Option<Dialog>,
    /// The change that the page was last ordered for.
    pub ordered: u64,
    /// Where the program remembers things.
    pub folders: Option<Folders>,
    /// How large the window is: width and height in points, and pixels to a point.
    pub size: [f32; 3],
    /// Whether files are held over the window.
    pub dropping: bool,
    /// What the jobs told that waits until it is in nobody's way, in order.
    pub waiting: Vec<Event>,
    /// Whether the window may close.
    pub leaving: bool,
    /// Whether it closes once the letters that are being made are done with.
    pub closing: bool,
}

impl State {
    /// The state at the start: a new letter to the pack's first office.
    pub fn new(campaign: Arc<Campaign>, today: Date) -> Self {
        Self {
            session: Session::new(campaign, today),
            compose: compose::state::State::default(),
            report: report::state::State::default(),
            page: page::state::State::default(),
            batch: batch::state::State::default(),
            signing: signing::state::State::default(),
            diary: diary::state::State::default(),
            organise: organise::state::State::default(),
            dialog: None,
            ordered: 0,
            folders: None,
            size: [0.0; 3],
            dropping: false,
            waiting: Vec::new(),
            leaving: false,
            closing: false,
        }
    }
}
