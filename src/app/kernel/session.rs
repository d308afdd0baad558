//! What every part of the window reads: the open pack, the letter that is being written with its
//! page, and how this person uses the window. A feature keeps what only it needs in its own state.

pub mod came;
mod in_language;
mod news;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
pub use news::News;

use super::action::Action;
use super::diary::Noted;
use super::history::History;
use super::next::Next;
use super::pack::PackAt;
use super::pages::Preview;
use super::places::{FocusField, Section};
use super::spelling::Spelling;
use crate::batch::programme::Programme;
use crate::campaign::{Campaign, Lang};
use crate::country::Country;
use crate::letter::edit::{Editable, Edits, Part};
use crate::letter::{Draft, Sender, open_letter};
use crate::page::stationery;
use crate::problem::{Problem, Rule, Target};
use crate::store::recent::Recent;
use crate::store::settings::Settings;
use crate::strings::{UiLang, say};
use came::Came;

/// How long a passing message stays, in seconds.
const TOAST: f64 = 7.0;

/// How long a message stays that asks for something, in seconds.
const LONG_TOAST: f64 = 20.0;

/// What every part of the window reads.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is independent of the others"
)]
#[derive(Clone)]
pub struct Session {
    /// The pack.
    pub campaign: Arc<Campaign>,
    /// Where it was opened from; nowhere if it is the one that the program brings, or an update
    /// of that.
    pub pack_at: Option<PackAt>,
    /// What was wrong with the pack or the letter when they were opened.
    pub opening: Vec<Problem>,
    /// The day that letters are dated.
    pub today: Date,
    /// Seconds since the start.
    pub now: f64,
    /// What the window is used for now.
    pub tab: Tab,
    /// What the writer chose.
    pub draft: Draft,
    /// The draft as it was last saved or opened.
    pub clean: Draft,
    /// Where it was saved.
    pub path: Option<PathBuf>,
    /// Whether a saved letter keeps the sender.
    pub keep_sender: bool,
    /// The name that this counts for, where a file that was opened says so and nobody here.
    pub keep_for: Option<String>,
    /// What came with that file of who wrote it, until it is said whether that is to stay.
    pub came: Option<Came>,
    /// What the question whether to save was answered about that; it takes effect once the letter is saved.
    pub keep_asked: Option<bool>,
    /// The sender of the letter before, whom nobody has remembered or chosen for this one.
    pub sender_left: Option<Sender>,
    /// Undo and redo.
    pub history: History,
    /// Whether the draft has changed since it was last kept safe from a crash.
    pub is_unkept: bool,
    /// Counts the changes that the page must follow: what was made for an older one is dropped.
    pub generation: u64,
    /// The page as last made.
    pub made: Option<Arc<Preview>>,
    /// What can be edited of the letter as last made, and what the draft's edits do to it. It
    /// follows every change of the draft at once, so that typing in the filled letter waits for no
    /// page; where on the page the parts are, only the next page says.
    pub edits: Edits,
    /// What is known of the spelling of the writer's own words.
    pub spelling: Spelling,
    /// The letters that are signed together at the next evening.
    pub programme: Programme,
    /// The evening that runs while its table is not shown.
    pub evening: Option<Evening>,
    /// What came up with the page as last made.
    pub news: News,
    /// Whether the same letter is shown in another language beside it, instead of the page.
    pub bilingual: bool,
    /// The language chosen to read it in.
    pub read_in: Option<Lang>,
    /// The field that the cursor is to be brought to.
    pub focus: Option<FocusField>,
    /// Whether the window has no room for a column of the report, which is then a drawer.
    pub is_small: bool,
    /// The section open in that drawer.
    pub drawer: Option<Section>,
    /// The pane shown where there is room for one only.
    pub pane: Pane,
    /// The widths of the columns while a border is dragged; they are remembered on release.
    pub dragged: Option<(f32, f32)>,
    /// Whether the programme was opened or changed since the program was started.
    pub is_programme_new: bool,
    /// Whether one of the window's own dialogs is open.
    pub in_dialog: bool,
    /// Messages from this one on were told while one of them was open, and stand in it: it lies over the others.
    pub told_in_dialog: Option<u64>,
    /// Whether the system's file dialog is open, as far as we know.
    pub asking: bool,
    /// What to do once the letter is saved.
    pub after_save: Option<Next>,
    /// What to do once the templates are.
    pub after_texts: Option<Next>,
    /// This person's settings.
    pub settings: Settings,
    /// Letters that were made while nobody has said whether a diary is kept.
    pub unnoted: Vec<Noted>,
    /// The letters and packs opened or saved recently.
    pub recent: Recent,
    /// The language of the system, as far as the window speaks it.
    pub system_lang: UiLang,
    /// The window's own language.
    pub ui_lang: UiLang,
    /// Whether the window looks dark now.
    pub dark: bool,
    /// Passing messages.
    pub toasts: Vec<Toast>,
    next_toast: u64,
}

/// What an evening that runs is known by where its table is not shown: nobody's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evening {
    /// Its letters, as the window calls them.
    pub letters: Vec<String>,
    /// How many people have signed.
    pub people: usize,
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
    /// What it is about, if a newer one about the same takes its place.
    pub about: Option<About>,
    /// When it goes.
    pub until: f64,
    /// What can be done about it.
    pub buttons: Vec<ToastButton>,
}

/// What a passing message is about, of which only the newest is true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// To which office the letter goes.
    Office,
    /// Edits that have no place in the letter.
    Edits,
}

/// A button in a message, for what can be done about what it tells.
#[derive(Clone, Debug, PartialEq)]
pub enum ToastButton {
    /// The file is shown in its folder.
    Show(PathBuf),
    /// What did not work is done in another way.
    Instead(Action),
    /// The sender is kept in the saved letter too.
    KeepSender,
    /// This is put into the clipboard.
    Copy(String),
    /// What comes after an export is told.
    Next,
    /// From *Organise*, where something of the pack was corrected, back to the letter.
    BackToLetter,
    /// The pack in this place, or the one built in, is opened to go on with its texts.
    GoOn(Option<PathBuf>),
}

impl Session {
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
            draft,
            path: None,
            keep_sender: false,
            keep_for: None,
            came: None,
            sender_left: None,
            keep_asked: None,
            history: History::default(),
            is_unkept: false,
            generation: 0,
            made: None,
            edits: Edits::default(),
            spelling: Spelling::default(),
            programme: Programme::default(),
            evening: None,
            news: News::default(),
            bilingual: false,
            read_in: None,
            focus: None,
            is_small: false,
            drawer: None,
            pane: Pane::default(),
            dragged: None,
            is_programme_new: false,
            in_dialog: false,
            told_in_dialog: None,
            asking: false,
            after_save: None,
            after_texts: None,
            settings: Settings::default(),
            unnoted: Vec::new(),
            recent: Recent::default(),
            system_lang: UiLang::default(),
            ui_lang: UiLang::default(),
            dark: false,
            toasts: Vec::new(),
            next_toast: 0,
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
        let remembered = self.settings.remember_sender;
        self.fresh_of(if remembered {
            self.settings.sender.clone()
        } else {
            Sender::default()
        })
    }

    /// A new letter of this sender: on the paper that was chosen, or else one for their envelopes.
    pub fn fresh_of(&self, sender: Sender) -> Draft {
        let mut draft = first_draft(&self.campaign);
        let country = open_letter::country(&sender).map(Country::code);
        let lang = self.ui_lang.code();
        let likely = stationery::first_for(country, lang, &draft.paper).map(|paper| &paper.id);
        if let Some(paper) = self.settings.paper.as_ref().or(likely) {
            draft.paper.clone_from(paper);
        }
        draft.sender = sender;
        draft
    }

    /// How wide the person likes the report and the letter, in points of the screen.
    pub fn widths(&self) -> (f32, f32) {
        let settings = &self.settings;
        let kept = (settings.report_width, settings.letter_width);
        self.dragged.unwrap_or(kept)
    }

    /// Whether the letter is to stay as it is when somebody begins another: it has a file, speaks of somebody, or
    /// has something of its writer's that is meant for its office.
    pub fn is_begun(&self) -> bool {
        let draft = &self.draft;
        let is_empty = |text: &str| text.trim().is_empty();
        let is_untouched = draft.cases.is_empty()
            && draft.edits.is_empty()
            && draft.copies.is_empty()
            && is_empty(&draft.words)
            && is_empty(&draft.who)
            && draft.follows.is_none();
        !is_untouched || self.path.is_some()
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

    /// The language of texts shown from the pack: the window's, or the letter's where the pack has
    /// nothing in it. What goes into the letter is in `draft.lang`.
    pub fn lang(&self) -> &Lang {
        self.campaign
            .shown_in(self.ui_lang.code(), &self.draft.lang)
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
        let all = self.opening.iter().chain(made);
        // How long the letter is shows once nothing is missing in it.
        let is_whole = all.clone().all(|problem| problem.needs().is_none());
        all.filter(move |problem| is_whole || problem.rule != Some(Rule::Long))
    }

    /// Brings the cursor into a field of the letter, and what it stands in into sight.
    pub fn go_to(&mut self, field: FocusField) {
        self.focus = Some(field);
        self.drawer = None;
        self.pane = Pane::Letter;
    }

    /// A place where a problem can be mended, in the words of the window.
    pub fn place_name(&self, target: Target) -> String {
        match target {
            Target::Office => say!(self, "target-office"),
            Target::Language => say!(self, "target-language"),
            Target::Paper => say!(self, "target-paper"),
            Target::Requests => say!(self, "target-requests"),
            Target::People => say!(self, "target-people"),
            Target::Who => say!(self, "target-who"),
            Target::Words | Target::Edit(_) => say!(self, "target-words"),
            Target::Name => say!(self, "target-name"),
            Target::Address => say!(self, "target-address"),
            Target::Town => say!(self, "target-town"),
        }
    }

    /// What the letter still needs before it can go out, by where it is written.
    pub fn needed(&self) -> Vec<Target> {
        // Before the first page it is known as well: nothing moves when that is there.
        if self.made.is_none() {
            let sender = &self.draft.sender;
            let has_address = sender.address.iter().any(|line| !line.trim().is_empty());
            let lacks = [
                (sender.name.trim().is_empty(), Target::Name),
                (!has_address, Target::Address),
            ];
            let lacks = lacks.into_iter().filter(|(lacks, _)| *lacks);
            return lacks.map(|(_, target)| target).collect();
        }
        self.problems().filter_map(Problem::needs).collect()
    }

    /// For how many more lines the letter's only page has room, if they are few; nothing before all that is
    /// needed is there, which takes room too.
    pub fn lines_left(&self) -> Option<u8> {
        let lines = self.made.as_ref().and_then(|made| made.lines_left);
        lines.filter(|_| self.needed().is_empty())
    }

    /// The problems without repetitions, each with how often it was found.
    pub fn findings(&self) -> Vec<(&Problem, usize)> {
        let mut findings: Vec<(&Problem, usize)> = Vec::new();
        let mut places = HashMap::new();
        for problem in self.problems() {
            let key = (&problem.cause, problem.severity, problem.rule);
            let place = *places.entry(key).or_insert(findings.len());
            match findings.get_mut(place) {
                Some((_, count)) => *count += 1,
                None => findings.push((problem, 1)),
            }
        }
        findings
    }

    /// How many findings are to fix, beyond what is still needed, how many to check, and how many
    /// only to know.
    pub fn counts(&self) -> (usize, usize, usize) {
        let findings = self.findings();
        let count = |of: &dyn Fn(&Problem) -> bool| findings.iter().filter(|(p, _)| of(p)).count();
        (
            count(&|problem| problem.is_error() && problem.needs().is_none()),
            count(&|problem| !problem.is_error() && !problem.is_note()),
            count(&Problem::is_note),
        )
    }

    /// Changes the draft: the page follows, and the letter is kept safe from a crash.
    pub fn set_draft(&mut self, draft: Draft) {
        if draft != self.draft {
            self.drop_next();
        }
        if draft.to != self.draft.to {
            self.drop_about(About::Office);
        }
        self.draft = draft;
        self.is_unkept = true;
        self.touch();
    }

    /// Begins a new letter, as this person likes it, of the pack that was just opened.
    pub fn begin(&mut self) {
        self.came = None;
        self.edits = Edits::default();
        let fresh = self.fresh();
        self.clean = fresh.clone();
        self.set_draft(fresh);
    }

    /// The pack is the one that stands there; whether it is new among those opened recently.
    pub fn opened_at(&mut self, at: Option<PackAt>) -> bool {
        let new = at.as_ref().filter(|at| self.pack_at.as_ref() != Some(*at));
        if let Some(at) = new {
            self.recent.add_pack(&at.path);
        }
        let is_new = new.is_some();
        self.pack_at = at;
        is_new
    }

    /// Something changed that the page must follow.
    pub fn touch(&mut self) {
        self.generation += 1;
        // A field shows what is typed at once, not what the last page had.
        self.edits.follow(&self.draft.edits, &self.draft.lang);
    }

    /// Remembers the draft as it is, so that a change can be undone as a step of its own.
    pub fn note_step(&mut self) {
        self.history.note(&self.draft, None, self.now);
    }

    /// Shows a passing message.
    pub fn toast(&mut self, text: String) {
        self.toast_with(text, Vec::new());
    }

    /// What the next message will be known by.
    pub fn next_toast(&self) -> u64 {
        self.next_toast
    }

    /// The messages that stand in their own room, and those that stand in the dialog that is open.
    pub fn toasts_by_place(&self) -> (&[Toast], &[Toast]) {
        let first = self.told_in_dialog.unwrap_or(u64::MAX);
        let behind = self.toasts.partition_point(|toast| toast.id < first);
        self.toasts.split_at(behind)
    }

    /// Shows a message about a file, that can be shown in its folder.
    pub fn toast_of(&mut self, text: String, file: PathBuf) {
        self.toast_with(text, vec![ToastButton::Show(file)]);
    }

    /// Shows a message about which something can be done; it stays for as long as that takes: what comes next
    /// for a letter, until it is put away or the letter is another; what may be copied, until it is put away.
    pub fn toast_with(&mut self, text: String, buttons: Vec<ToastButton>) {
        let leads_on = buttons.contains(&ToastButton::Next);
        if leads_on {
            self.drop_next();
        }
        let is_told = buttons
            .iter()
            .all(|button| matches!(button, ToastButton::Show(_)));
        let is_to_copy = |button: &ToastButton| matches!(button, ToastButton::Copy(_));
        let waits = leads_on
            || buttons.contains(&ToastButton::BackToLetter)
            || buttons.iter().any(is_to_copy);
        let stay = match (waits, is_told) {
            (true, _) => f64::INFINITY,
            (false, true) => TOAST,
            (false, false) => LONG_TOAST,
        };
        let id = self.next_toast;
        self.next_toast += 1;
        self.toasts.retain(|toast| toast.text != text);
        self.toasts.push(Toast {
            id,
            text,
            about: None,
            until: self.now + stay,
            buttons,
        });
    }

    /// Shows a message that takes the place of an older one about the same.
    pub fn toast_about(&mut self, about: About, text: String, buttons: Vec<ToastButton>) {
        self.drop_about(about);
        self.toast_with(text, buttons);
        if let Some(toast) = self.toasts.last_mut() {
            toast.about = Some(about);
        }
    }

    /// What was told about this is no longer so.
    pub fn drop_about(&mut self, about: About) {
        self.toasts.retain(|toast| toast.about != Some(about));
    }

    /// Where the letter is shown, nothing leads back to it.
    pub fn drop_way_back(&mut self) {
        if self.tab == Tab::Compose {
            let is_back = |toast: &Toast| toast.buttons.contains(&ToastButton::BackToLetter);
            self.toasts.retain(|toast| !is_back(toast));
        }
    }

    /// What came next for the letter as it was.
    fn drop_next(&mut self) {
        let is_next = |toast: &Toast| toast.buttons.contains(&ToastButton::Next);
        self.toasts.retain(|toast| !is_next(toast));
    }

    /// A name for a file of the letter: what it is and for whom, nothing of the sender.
    pub fn file_name(&self, ending: &str) -> String {
        if let Some(stem) = self.path.as_ref().and_then(|path| path.file_stem()) {
            return format!("{}.{ending}", stem.display());
        }
        self.office_file_name(&self.draft.to, ending)
    }

    /// The proposed name of a file of the letter to this office.
    pub fn office_file_name(&self, to: &str, ending: &str) -> String {
        let office = self.campaign.addressee(to);
        let name = office.map_or("", |office| office.short.show(self.lang()));
        let name: String = name
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        let stem = if name.is_empty() {
            say!(self, "file-name")
        } else {
            say!(self, "file-name-to", office = name)
        };
        format!("{stem}.{ending}")
    }

    /// The number of pages as last made.
    pub fn pages(&self) -> usize {
        self.made.as_ref().map_or(0, |made| made.sheets.len())
    }
}

/// A letter to the pack's first office with all that the report still asks of it.
pub fn first_draft(campaign: &Campaign) -> Draft {
    let office = campaign.addressees.first().map_or("", |office| &office.id);
    Draft::to(campaign, office)
}
