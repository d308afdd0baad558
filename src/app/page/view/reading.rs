//! Reading the page: by pointer, by keyboard, and aloud.

use egui::accesskit::{Action as Asked, Role as Spoken};
use egui::{
    CursorIcon, EventFilter, Id, Key, Modifiers, PointerButton, Pos2, Rect, Response, Sense, Ui,
    UiBuilder, WidgetInfo, vec2,
};

use crate::app::kernel::action::Action;
use crate::app::kernel::places::{FocusField, Goal};
use crate::app::kernel::tips;
use crate::app::kernel::widgets;
use crate::app::page::message::{Command, Message, Out, View};
use crate::app::page::sentences;
use crate::app::page::sentences::Sentence;
use crate::letter::Role;
use crate::page::{Page, PlacedRun};

/// A page that is read.
pub struct Reading<'a> {
    /// What it says.
    pub sentences: Vec<Sentence<'a>>,
    /// The page as a widget.
    pub response: Response,
    /// Where it lies.
    pub place: Rect,
    /// Points of the screen in a point of paper.
    pub zoom: f32,
    /// What the window knows.
    pub view: View<'a>,
}

impl Reading<'_> {
    /// Takes in pointer and keys: the sentence that is shown, from 0.
    pub fn read(&self, ui: &mut Ui, out: &mut Out) -> Option<usize> {
        let pointed = self.pointed();
        self.tell(ui, out);
        let stepped = self.step(ui, out);
        if let Some((at, words, pointer)) = pointed {
            match self.goal(words, Some(pointer)) {
                Some(Goal::Field(FocusField::Words(..) | FocusField::Who)) => {
                    ui.set_cursor_icon(CursorIcon::Text);
                }
                Some(_) => ui.set_cursor_icon(CursorIcon::PointingHand),
                None => {}
            }
            if self.response.clicked_by(PointerButton::Primary) {
                self.click(at, self.goal(words, Some(pointer)), out);
            }
        } else if self.response.clicked_by(PointerButton::Primary) {
            out.push(Command::Own(Message::Pin(None)));
        }
        if self.view.state.pinned.is_some() && ui.input(|input| input.key_pressed(Key::Escape)) {
            out.push(Command::Own(Message::Pin(None)));
        }
        let pinned = self.view.state.pinned.as_ref();
        let pinned = pinned.and_then(|pinned| {
            let mut all = self.sentences.iter();
            all.position(|sentence| sentence.origin() == Some(pinned))
        });
        stepped.or(pinned).or(pointed
            .filter(|(_, words, _)| tips::has_tip(&words.origin))
            .map(|(at, _, _)| at))
    }

    /// Keeps a tip open, and goes where the sentence leads; the same again lets the tip go.
    fn click(&self, at: usize, goal: Option<Goal>, out: &mut Out) {
        let origin = self.sentences[at].origin();
        let origin = origin.filter(|origin| tips::has_tip(origin)).cloned();
        let again = origin.is_some() && origin == self.view.state.pinned;
        let pinned = origin.filter(|_| !again);
        out.push(Command::Own(Message::Pin(pinned)));
        if let Some(goal) = goal.filter(|_| !again) {
            out.push(Command::Follow(goal));
        }
    }

    /// The arrow keys go from sentence to sentence, over the page's end too; Enter clicks.
    fn step(&self, ui: &mut Ui, out: &mut Out) -> Option<usize> {
        if !self.response.has_focus() {
            return None;
        }
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.response.id, filter));
        let pressed = |[one, other]: [Key; 2]| {
            ui.input_mut(|input| {
                let one = input.consume_key(Modifiers::NONE, one);
                input.consume_key(Modifiers::NONE, other) || one
            })
        };
        let (next, before) = (
            pressed([Key::ArrowDown, Key::ArrowRight]),
            pressed([Key::ArrowUp, Key::ArrowLeft]),
        );
        let now = self.view.state.step.filter(|at| *at < self.sentences.len());
        let leads = |at: &usize| self.leads(*at);
        let count = self.sentences.len();
        let step = match (next, before, now) {
            (true, _, None) => (0..count).find(leads),
            (true, _, Some(now)) => (now + 1..count).find(leads),
            (_, true, Some(now)) => (0..now).rev().find(leads),
            (_, true, None) => (0..count).rev().find(leads),
            (false, false, now) => {
                // Not by the pointer: Enter, or a screen reader.
                let clicked = self.response.clicked();
                if let Some(now) = now
                    && clicked
                    && !self.response.clicked_by(PointerButton::Primary)
                {
                    let goal = self.sentences[now].words.first();
                    let goal = goal.and_then(|words| self.goal(words, None));
                    self.click(now, goal, out);
                }
                return now;
            }
        };
        out.push(Command::Own(Message::Pin(None)));
        if let Some(step) = step {
            let lines = self.lines(&self.sentences[step]);
            if let Some(bounds) = lines.into_iter().reduce(Rect::union) {
                ui.scroll_to_rect(bounds.expand(24.0), None);
            }
            out.push(Command::Own(Message::Step(Some(step))));
            return Some(step);
        }
        if next && self.view.state.page + 1 < self.pages().len() {
            out.push(Command::Act(Action::NextPage));
        } else if before && self.view.state.page > 0 {
            out.push(Command::Act(Action::PreviousPage));
        }
        now
    }

    fn leads(&self, at: usize) -> bool {
        let words = self.sentences[at].words.first();
        words.is_some_and(|words| self.goal(words, None).is_some())
    }

    fn goal(&self, words: &PlacedRun, pointer: Option<Pos2>) -> Option<Goal> {
        let byte = pointer.map_or(0, |pointer| {
            let x = (pointer.x - self.place.left()) / self.zoom;
            sentences::byte_at(words, x)
        });
        let pages = self.pages();
        let upto = pages.get(..=self.view.state.page).unwrap_or(&pages);
        let session = self.view.session;
        sentences::goal(&session.campaign, upto, &session.draft, words, byte)
    }

    fn pages(&self) -> Vec<&Page> {
        let made = self.view.session.made.iter();
        made.flat_map(|made| &made.sheets)
            .map(|sheet| &sheet.page)
            .collect()
    }

    /// What is under the pointer.
    fn pointed(&self) -> Option<(usize, &PlacedRun, Pos2)> {
        let pointer = self.response.hover_pos()?;
        self.sentences
            .iter()
            .enumerate()
            .find_map(|(at, sentence)| {
                let mut words = sentence.words.iter();
                let words = words.find(|words| self.line(words).contains(pointer))?;
                Some((at, *words, pointer))
            })
    }

    /// Where a line of words lies on the screen.
    fn line(&self, words: &PlacedRun) -> Rect {
        let top = words.baseline - words.size * 0.95;
        let bottom = words.baseline + words.size * 0.32;
        let at = |x: f32, y: f32| self.place.min + vec2(x, y) * self.zoom;
        Rect::from_min_max(at(words.x, top), at(words.x + words.width, bottom))
    }

    /// Where the lines of a sentence lie on the screen.
    pub fn lines(&self, sentence: &Sentence<'_>) -> Vec<Rect> {
        let lines = sentence.words.iter().map(|words| self.line(words));
        lines.map(|line| line.expand2(vec2(1.0, 0.0))).collect()
    }

    /// Tells a screen reader the page: its paragraphs and, in each, its sentences, those that lead
    /// somewhere as links.
    fn tell(&self, ui: &mut Ui, out: &mut Out) {
        let id = self.response.id;
        let is_told = ui.ctx().accesskit_node_builder(id, |_| ()).is_some();
        if !is_told {
            return;
        }
        let mut all = self.sentences.iter().enumerate().peekable();
        while let Some((_, first)) = all.peek() {
            let block = first.block();
            let mut these = Vec::new();
            while let Some(one) = all.next_if(|(_, one)| one.block() == block) {
                these.push(one);
            }
            self.tell_block(ui, &these, out);
        }
        let now = self.view.state.step.filter(|_| self.response.has_focus());
        if let Some(now) = now.filter(|now| *now < self.sentences.len()) {
            let sentence = self.id(now).accesskit_id();
            ui.ctx()
                .accesskit_node_builder(id, |node| node.set_active_descendant(sentence));
        }
    }

    fn tell_block(&self, ui: &mut Ui, these: &[(usize, &Sentence<'_>)], out: &mut Out) {
        let Some(((first, sentence), rect)) = these.first().zip(self.bounds(these)) else {
            return;
        };
        let role = match sentence.block().and_then(|(role, _, _)| role) {
            Some(Role::Subject) => Spoken::Heading,
            Some(Role::Asks | Role::List | Role::Sources) => Spoken::ListItem,
            _ => Spoken::Paragraph,
        };
        let builder = UiBuilder::new()
            .id_salt(("block", *first))
            .max_rect(rect)
            .accessibility_parent(self.response.id)
            .accessibility_role(role);
        let ui = ui.new_child(builder);
        let bounds = widgets::bounds(rect);
        ui.ctx()
            .accesskit_node_builder(ui.unique_id(), |node| node.set_bounds(bounds));
        for (at, sentence) in these {
            let text = sentence.text();
            let lines = self.lines(sentence).into_iter().reduce(Rect::union);
            let Some(rect) = lines.filter(|_| !text.is_empty()) else {
                continue;
            };
            let id = self.id(*at);
            let leads = self.leads(*at);
            let role = if leads { Spoken::Link } else { Spoken::Label };
            ui.interact(rect, id, Sense::hover())
                .widget_info(|| WidgetInfo::labeled(role, true, &text));
            if let Some(origin) = sentence.origin().filter(|origin| tips::has_tip(origin)) {
                let session = self.view.session;
                ui.ctx().accesskit_node_builder(id, |node| {
                    node.set_description(tips::aloud(origin, session));
                });
            }
            if !leads {
                continue;
            }
            ui.ctx()
                .accesskit_node_builder(id, |node| node.add_action(Asked::Click));
            if ui.input(|input| input.has_accesskit_action_request(id, Asked::Click)) {
                let words = sentence.words.first();
                let goal = words.and_then(|words| self.goal(words, None));
                self.click(*at, goal, out);
            }
        }
    }

    fn bounds(&self, these: &[(usize, &Sentence<'_>)]) -> Option<Rect> {
        let lines = these.iter().flat_map(|(_, one)| self.lines(one));
        lines.reduce(Rect::union)
    }

    fn id(&self, at: usize) -> Id {
        self.response.id.with(("sentence", at))
    }
}
