//! All that the window knows: plain data. Panels read it, [`super::update`] changes it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;

use super::arrival::PackAt;
use super::batch::Desk;
use super::command::Action;
pub use super::dialog::{Dialog, NewTemplate, Next, Purpose};
use super::history::History;
use super::organise::Organise;
pub use super::pages::{Preview, Sheet};
use super::places::{Field, Fold, Search, Shown};
use super::stall::{Stall, Unended};
use crate::campaign::{Campaign, Lang};
use crate::letter::edit::{Editable, Edits, Part};
use crate::letter::{Draft, Origin};
use crate::problem::Problem;
use crate::store::recent::Recent;
pub use crate::store::settings::Look;
use crate::store::settings::Settings;
use crate::strings::{UiLang, say};

/// All that the window knows.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own")]
#[derive(Clone)]
pub struct State {
    /// The pack.
    pub campaign: Arc<Campaign>,
    /// Where it was opened from; nowhere if it is the one that the program brings, or what
    /// was taken of that since.
    pub pack_at: Option<PackAt>,
    /// What was wrong with the pack or the letter when they were opened.
    pub opening: Vec<Problem>,
    /// The day that letters are dated.
    pub today: Date,
    /// Seconds since the start.
    pub now: f64,
    /// What the window is used for now.
    pub tab: Tab,
    /// The batch tab.
    pub batch: Desk,
    /// The organise tab.
    pub organise: Organise,
    /// What the writer chose.
    pub draft: Draft,
    /// The draft as it was last saved or opened.
    pub clean: Draft,
    /// Where it was saved.
    pub path: Option<PathBuf>,
    /// Whether a saved letter keeps the sender.
    pub keep_sender: bool,
    /// The requests chosen for the offices that the letter no longer goes to.
    pub other_asks: BTreeMap<String, Vec<String>>,
    /// Undo and redo.
    pub history: History,
    /// Counts the changes that the page must follow: what was made for an older one is dropped.
    pub generation: u64,
    /// The page as last made.
    pub made: Option<Arc<Preview>>,
    /// What can be edited of the letter as last made, and what the draft's edits do to it.
    pub edits: Edits,
    /// Whether the letter's whole text is open to edit.
    pub whole_text: bool,
    /// Whether the same letter is shown in another language beside it, instead of the page.
    pub beside: bool,
    /// The language that somebody chose to read it in.
    pub read_in: Option<Lang>,
    /// Where in it the cursor is to go.
    pub in_text: Option<InText>,
    /// How large the page is shown.
    pub zoom: Zoom,
    /// Per cent that the page is shown at.
    pub percent: u16,
    /// Pixels a point of the pictures.
    pub scale: f32,
    /// The page shown, from 0.
    pub page: usize,
    /// The sentence whose sources stay open, by where its words come from.
    pub pinned: Option<Origin>,
    /// The section open in the drawer of a small window.
    pub drawer: Option<Section>,
    /// The person whose card is open.
    pub person: Option<String>,
    /// What somebody looks for in the report.
    pub search: Search,
    /// What is open in the report.
    pub open: BTreeSet<Fold>,
    /// The entry of the report that was asked for last.
    pub shown: Option<Shown>,
    /// The field that the cursor is to be brought to.
    pub focus: Option<Field>,
    /// The sentence of the page that the keyboard is at, from 0.
    pub step: Option<usize>,
    /// Whether the envelope's window is drawn over the page.
    pub envelope: bool,
    /// Whether the report is a drawer.
    pub is_small: bool,
    /// The pane shown where there is room for one only.
    pub pane: Pane,
    /// The widths of the columns while a border is dragged: they are remembered when it is let go.
    pub dragged: Option<(f32, f32)>,
    /// Whether the list of problems is open.
    pub problems_open: bool,
    /// The dialog shown.
    pub dialog: Option<Dialog>,
    /// Whether the system's file dialog is open, as far as we know.
    pub asking: bool,
    /// What to do once the letter is saved.
    pub after_save: Option<Next>,
    /// What to do once the templates are.
    pub after_texts: Option<Next>,
    /// How the window is liked.
    pub settings: Settings,
    /// The letters opened or saved lately.
    pub recent: Recent,
    /// What crashes left, the newest last.
    pub left: Vec<Recovered>,
    /// The signing table, while an evening lasts.
    pub stall: Option<Stall>,
    /// Evenings that nobody ended.
    pub unended: Vec<Unended>,
    /// Whether files are held over the window.
    pub dropping: bool,
    /// What was last asked of the whole letter, to go on with when its errors are allowed.
    pub asked: Option<Action>,
    /// The language of the system, as far as the window speaks it.
    pub system_lang: UiLang,
    /// The window's own language.
    pub ui_lang: UiLang,
    /// Whether the window looks dark now.
    pub dark: bool,
    /// Passing messages.
    pub toasts: Vec<Toast>,
    /// The number of the next message.
    pub next_toast: u64,
    /// Whether the window may close.
    pub leaving: bool,
}

/// What the window is used for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// A letter.
    #[default]
    Compose,
    /// Letters of the people in a list.
    Batch,
    /// Templates and packs.
    Organise,
}

/// A section of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What the report asks.
    Recommendations,
    /// The people in it.
    People,
    /// What happened: facts that belong to nobody by name.
    Events,
    /// Its numbers.
    Figures,
    /// Its documents.
    Sources,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Recommendations,
        Self::People,
        Self::Events,
        Self::Figures,
        Self::Sources,
    ];

    /// Its name.
    pub fn name(self, state: &State) -> String {
        match self {
            Self::Recommendations => say!(state, "section-recommendations"),
            Self::People => say!(state, "section-people"),
            Self::Events => say!(state, "section-events"),
            Self::Figures => say!(state, "section-figures"),
            Self::Sources => say!(state, "section-sources"),
        }
    }
}

/// A place in the letter's whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InText {
    /// A part that can be edited, by its place among them.
    Part(usize),
    /// An edit whose part is gone, by its place in the draft.
    Gone(usize),
}

/// How large the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Zoom {
    /// The whole page.
    #[default]
    Fit,
    /// The page's whole width.
    Width,
    /// Per cent of the paper's size.
    Percent(u16),
}

/// A pane, where there is room for one only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pane {
    /// The letter.
    #[default]
    Letter,
    /// The page.
    Page,
}

/// A passing message.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    /// Its number.
    pub id: u64,
    /// What it says.
    pub text: String,
    /// When it goes.
    pub until: f64,
    /// The file that it tells of, to show in its folder.
    pub file: Option<PathBuf>,
}

/// A letter that a crash left.
#[derive(Clone, Debug, PartialEq)]
pub struct Recovered {
    /// The letter.
    pub draft: Draft,
    /// The file that it was opened from or saved to.
    pub path: Option<PathBuf>,
    /// Where it was kept.
    pub file: PathBuf,
}

impl State {
    /// The state at the start: the given letter, or a new one to the pack's first office.
    pub fn new(campaign: Arc<Campaign>, today: Date) -> Self {
        let draft = first_draft(&campaign);
        Self {
            campaign,
            pack_at: None,
            opening: Vec::new(),
            today,
            now: 0.0,
            clean: draft.clone(),
            tab: Tab::default(),
            batch: Desk::default(),
            organise: Organise::default(),
            draft,
            path: None,
            keep_sender: false,
            other_asks: BTreeMap::new(),
            history: History::default(),
            generation: 0,
            made: None,
            edits: Edits::default(),
            whole_text: false,
            beside: false,
            read_in: None,
            in_text: None,
            zoom: Zoom::default(),
            percent: 100,
            scale: 0.0,
            page: 0,
            pinned: None,
            drawer: None,
            person: None,
            search: Search::default(),
            open: BTreeSet::new(),
            shown: None,
            focus: None,
            step: None,
            envelope: false,
            is_small: false,
            pane: Pane::default(),
            dragged: None,
            problems_open: false,
            dialog: None,
            asking: false,
            after_save: None,
            after_texts: None,
            settings: Settings::default(),
            recent: Recent::default(),
            left: Vec::new(),
            stall: None,
            unended: Vec::new(),
            dropping: false,
            asked: None,
            system_lang: UiLang::default(),
            ui_lang: UiLang::default(),
            dark: false,
            toasts: Vec::new(),
            next_toast: 0,
            leaving: false,
        }
    }

    /// Takes in how this person likes the window, at the start.
    pub fn like(&mut self, settings: Settings) {
        let chosen = settings.language.as_deref().and_then(UiLang::of_code);
        self.ui_lang = chosen.unwrap_or(self.system_lang);
        self.settings = settings;
        self.draft = self.fresh();
        self.clean = self.draft.clone();
    }

    /// A new letter as this person likes it.
    pub fn fresh(&self) -> Draft {
        let mut draft = first_draft(&self.campaign);
        if let Some(paper) = &self.settings.paper {
            draft.paper.clone_from(paper);
        }
        if self.settings.remember_sender {
            draft.sender = self.settings.sender.clone();
        }
        draft
    }

    /// How wide the person likes the report and the letter, in points of the screen.
    pub fn widths(&self) -> (f32, f32) {
        let settings = &self.settings;
        let kept = (settings.report_width, settings.letter_width);
        self.dragged.unwrap_or(kept)
    }

    /// Whether something would be lost by leaving.
    pub fn is_dirty(&self) -> bool {
        self.draft != self.clean
    }

    /// Whether the page shown is that of an older change.
    pub fn is_behind(&self) -> bool {
        self.made
            .as_ref()
            .is_none_or(|made| made.generation != self.generation)
    }

    /// What a part of the letter is called, by its place among the parts that can be edited.
    pub fn part_name(&self, index: usize) -> String {
        let Some(part) = self.edits.parts.get(index) else {
            return String::new();
        };
        let before = &self.edits.parts[..index];
        let alike = |other: &&Editable| other.part == part.part && other.asks == part.asks;
        let number = before.iter().filter(alike).count() + 1;
        match part.part {
            Part::Subject => say!(self, "text-subject"),
            Part::Paragraph => say!(self, "text-paragraph", number = number),
            Part::Item if part.asks => say!(self, "text-request", number = number),
            Part::Item => say!(self, "text-item", number = number),
        }
    }

    /// The language of texts shown from the pack.
    pub fn lang(&self) -> &Lang {
        &self.draft.lang
    }

    /// The languages that the letter can be read in beside its own.
    pub fn other_languages(&self) -> Vec<Lang> {
        let office = self.campaign.addressee(&self.draft.to);
        let of_office: Vec<&Lang> = office.iter().flat_map(|o| o.languages()).collect();
        let all = self.campaign.pack.languages.iter();
        all.filter(|lang| **lang != self.draft.lang && of_office.contains(lang))
            .cloned()
            .collect()
    }

    /// The language that the letter is read in beside its own: the chosen one, the window's, or
    /// the first there is.
    pub fn reading_language(&self) -> Option<Lang> {
        let all = self.other_languages();
        let wanted = [self.read_in.clone(), Some(self.ui_lang.lang())];
        let mut wanted = wanted.into_iter().flatten();
        wanted
            .find(|lang| all.contains(lang))
            .or_else(|| all.first().cloned())
    }

    /// All that is wrong: with the pack, then with the letter as last made.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let made = self.made.iter().flat_map(|made| &made.problems);
        self.opening.iter().chain(made)
    }

    /// How many problems are to fix, and how many to check.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.problems().filter(|p| p.is_error()).count();
        (errors, self.problems().count() - errors)
    }
}

/// A letter to the pack's first office with all that the report still asks of it.
pub fn first_draft(campaign: &Campaign) -> Draft {
    let office = campaign.addressees.first().map_or("", |office| &office.id);
    Draft::to(campaign, office)
}
