//! What was changed in a part of the letter, word by word: each change can be put back.

use std::ops::Range;

use egui::accesskit::Role;
use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{
    Color32, Painter, Rect, Response, RichText, Sense, Shape, Stroke, Ui, WidgetInfo, vec2,
};
use unicode_segmentation::UnicodeSegmentation;

use super::session::Session;
use super::theme::{RADIUS_FIELD, Tokens, serif, tokens};
use super::widgets;
use crate::letter::edit::{Span, put_back, spans};
use crate::strings::say;

/// How many unchanged words stand around a change.
const AROUND: usize = 5;

/// Of how many words a change is shown whole; of a longer one its ends.
const WHOLE: usize = 20;

/// A line is as high as a button in it.
const LINE: f32 = 22.0;

/// The room of a button within a line.
const BUTTON: f32 = 22.0;

/// Shows how `text` differs from `base`; the text with a change put back, if its button was
/// pressed, and whether that was done by keyboard.
pub(crate) fn diff(
    ui: &mut Ui,
    session: &Session,
    base: &str,
    text: &str,
) -> Option<(String, bool)> {
    let all = spans(base, text);
    let mut shown = Shown::new(tokens(ui));
    for (at, span) in all.iter().enumerate() {
        if span.changed {
            shown.change(&base[span.base.clone()], &text[span.text.clone()]);
        } else {
            shown.unchanged(&text[span.text.clone()], at > 0, at + 1 < all.len());
        }
    }
    shown.job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(shown.job);
    let (rect, label) = ui.allocate_exact_size(galley.size(), Sense::hover());
    let changes: Vec<&Span> = all.iter().filter(|span| span.changed).collect();
    let aloud: Vec<String> = changes
        .iter()
        .map(|span| WordChange::of(span, base, text).aloud(session))
        .collect();
    let aloud = aloud.join("; ");
    label.widget_info(|| WidgetInfo::labeled(Role::Label, true, &aloud));
    let mut pressed = None;
    for (span, at) in changes.into_iter().zip(shown.buttons) {
        let spot = galley.pos_from_cursor(CCursor::new(at));
        let center = rect.min + vec2(spot.left() - BUTTON / 2.0 + 1.0, spot.center().y);
        let spot = Rect::from_center_size(center, vec2(BUTTON, BUTTON));
        let name = WordChange::of(span, base, text).undo_name(session);
        let button = button(ui, spot, at, &name);
        if button.clicked() {
            pressed = Some((put_back(base, text, span), button.has_focus()));
        }
    }
    ui.painter().galley(rect.min, galley, tokens(ui).ink);
    pressed
}

/// A small button within the text.
fn button(ui: &Ui, spot: Rect, at: usize, name: &str) -> Response {
    let t = tokens(ui);
    let response = ui.interact(spot, ui.scope_id().with(("change", at)), Sense::click());
    if response.hovered() {
        let fill = t.rule.gamma_multiply(0.6);
        ui.painter().rect_filled(spot, RADIUS_FIELD, fill);
    }
    let color = if response.hovered() { t.ink } else { t.accent };
    arrow(ui.painter(), spot, color);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    response.on_hover_text(RichText::new(name).small())
}

/// An arrow that turns back.
fn arrow(painter: &Painter, rect: Rect, color: Color32) {
    let line = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| rect.center() + vec2(*x, *y));
        painter.add(Shape::line(points.collect(), Stroke::new(1.5, color)));
    };
    line(&[(-2.0, -5.0), (-5.0, -2.0), (-2.0, 1.0)]);
    line(&[
        (-5.0, -2.0),
        (1.5, -2.0),
        (4.2, -0.8),
        (4.8, 1.5),
        (3.8, 3.8),
        (1.5, 4.8),
        (-1.5, 4.8),
    ]);
}

/// The words that a change took out and put in, as they are told.
struct WordChange {
    was: String,
    is: String,
}

impl WordChange {
    fn of(span: &Span, base: &str, text: &str) -> Self {
        Self {
            was: visible(&shortened(base[span.base.clone()].trim())),
            is: visible(&shortened(text[span.text.clone()].trim())),
        }
    }

    fn aloud(&self, session: &Session) -> String {
        let (was, is) = (self.was.as_str(), self.is.as_str());
        match (was.is_empty(), is.is_empty()) {
            (true, true) => say!(session, "change-spaces"),
            (true, false) => say!(session, "change-in", is = is),
            (false, true) => say!(session, "change-out", was = was),
            (false, false) => say!(session, "change-for", was = was, is = is),
        }
    }

    fn undo_name(&self, session: &Session) -> String {
        let (was, is) = (self.was.as_str(), self.is.as_str());
        match (was.is_empty(), is.is_empty()) {
            (true, true) => say!(session, "change-spaces-back"),
            (true, false) => say!(session, "change-take-out", words = is),
            _ => say!(session, "change-put-back", words = was),
        }
    }
}

/// Line breaks as signs: a change can be one.
fn visible(text: &str) -> String {
    let mut lines = text.split('\n').filter(|line| !line.is_empty());
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| format!("{text} ¶ {line}"))
}

/// The ends of a long text.
fn shortened(text: &str) -> String {
    let words: Vec<(usize, &str)> = text.unicode_word_indices().collect();
    if words.len() <= WHOLE {
        return text.to_owned();
    }
    let (last, word) = words[WHOLE / 2 - 1];
    let first = words[words.len() - AROUND].0;
    format!("{} … {}", &text[..last + word.len()], &text[first..])
}

/// The text as it is shown, piece by piece.
struct Shown {
    tokens: &'static Tokens,
    job: LayoutJob,
    /// Characters so far.
    count: usize,
    /// Before which character each change's button stands.
    buttons: Vec<usize>,
}

impl Shown {
    fn new(tokens: &'static Tokens) -> Self {
        Self {
            tokens,
            job: LayoutJob::default(),
            count: 0,
            buttons: Vec::new(),
        }
    }

    fn push(&mut self, text: &str, room: f32, format: TextFormat) {
        self.count += text.chars().count();
        self.job.append(text, room, format);
    }

    fn plain(&self) -> TextFormat {
        TextFormat {
            line_height: Some(LINE),
            ..TextFormat::simple(serif(14.0), self.tokens.quiet)
        }
    }

    /// What was taken out struck through, what was put in underlined, and room for a button.
    fn change(&mut self, was: &str, is: &str) {
        let t = self.tokens;
        let out = TextFormat {
            color: t.fix,
            background: t.fix_soft,
            strikethrough: Stroke::new(1.0, t.fix),
            ..self.plain()
        };
        let put_in = TextFormat {
            color: t.accent,
            background: t.accent_soft,
            underline: Stroke::new(1.0, t.accent),
            ..self.plain()
        };
        let between = if was.is_empty() { 0.0 } else { 3.0 };
        for (text, room, format) in [(was, 0.0, out), (is, between, put_in)] {
            let text = shortened(text).replace("\n\n", " ¶ ").replace('\n', " ¶ ");
            if !text.is_empty() {
                self.push(&text, room, format);
            }
        }
        self.buttons.push(self.count);
        // Never the first of a line: the button stays with its change.
        let thin = TextFormat {
            font_id: serif(2.0),
            ..self.plain()
        };
        self.push("\u{a0}", BUTTON, thin);
    }

    /// The words next to the changes before and after; “…” stands for the others.
    fn unchanged(&mut self, text: &str, has_before: bool, has_after: bool) {
        let text = text.replace('\n', " ");
        let words: Vec<Range<usize>> = text
            .unicode_word_indices()
            .map(|(at, word)| at..at + word.len())
            .collect();
        let plain = self.plain();
        let before = if has_before { AROUND } else { 0 };
        let after = if has_after { AROUND } else { 0 };
        if words.len() <= before + after {
            self.push(&text, 0.0, plain);
            return;
        }
        let head = if has_before { words[before - 1].end } else { 0 };
        let tail = if has_after {
            words[words.len() - after].start
        } else {
            text.len()
        };
        let (head, tail) = (text[..head].to_owned(), text[tail..].to_owned());
        self.push(&head, 0.0, plain.clone());
        let gap = match (has_before, has_after) {
            (true, true) => " … ",
            (true, false) => " …",
            (false, _) => "… ",
        };
        self.push(gap, 0.0, plain.clone());
        self.push(&tail, 0.0, plain);
    }
}
