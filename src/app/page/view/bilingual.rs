//! “What am I signing?”: the letter with the same letter in another language beside it, part by
//! part, in the place of its page.

use egui::{Align, Frame, Key, Layout, Margin, RichText, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::reading;
use crate::app::kernel::theme::{
    RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, sans, semibold, serif, tokens,
};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::Tone;
use crate::app::kernel::widgets::combo;
use crate::app::page::message::{Command, Message, Out, View};
use crate::campaign::Lang;
use crate::letter::bilingual::{Bilingual, Pair};
use crate::strings::{language, own_name, say};

/// Shows both letters.
pub(crate) fn both_letters(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    if view.state.scale <= 0.0 {
        // No page has said yet how large it is, and without it nothing is made.
        let (scale, percent) = (ui.pixels_per_point(), view.state.percent);
        out.push(Command::Own(Message::Shown { scale, percent }));
    }
    bar(ui, view, out);
    let made = view
        .session
        .made
        .as_ref()
        .and_then(|made| made.beside.as_ref());
    ScrollArea::vertical()
        .id_salt("beside-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            let margin = Margin::symmetric(SPACE_XL as i8, 0);
            Frame::NONE.inner_margin(margin).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_M;
                reading::or_why_not(ui, view, made, |ui, beside| both(ui, view, beside));
                ui.add_space(SPACE_XL);
            });
        });
}

/// The way back to the page, and the language to read in.
fn bar(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 44.0), Sense::hover());
    let builder = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(SPACE_XL, 0.0)))
        .layout(Layout::left_to_right(Align::Center));
    let ui = &mut ui.new_child(builder);
    let back = widgets::word_toggle(ui, &say!(view, "bilingual-back"), false);
    let escape = [(Key::Escape, ())];
    if back.clicked() || !widgets::asked_by_keys(ui, &escape).is_empty() {
        out.push(Command::Act(Action::Bilingual));
    }
    let others = view.session.other_languages();
    let Some(current) = view.session.reading_language().filter(|_| others.len() > 1) else {
        return;
    };
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let mut chosen = None;
        let shown = combo("read-in", 120.0)
            .selected_text(own_name(&current))
            .show_ui(ui, |ui| {
                for lang in others {
                    if widgets::option(ui, lang == current, own_name(&lang)) {
                        chosen = Some(lang);
                    }
                }
            });
        let label = widgets::small(ui, &say!(view, "bilingual-read-in"));
        shown.response.labelled_by(label.id);
        out.extend(chosen.map(|lang| Command::Own(Message::ReadIn(lang))));
    });
}

fn both(ui: &mut Ui, view: View<'_>, beside: &Bilingual) {
    let t = tokens(ui);
    let named = |lang: &Lang| language(view.ui_lang, lang.code());
    let (signed, other) = (named(&beside.signed), named(&beside.other));
    let said = say!(
        view,
        "bilingual-said",
        signed = signed.as_str(),
        other = other.as_str()
    );
    ui.label(RichText::new(said).font(semibold(14.0)).color(t.ink));
    ui.horizontal_wrapped(|ui| {
        reading::unreviewed(ui, view, beside);
        if beside.unreviewed.is_empty() {
            widgets::pill(ui, &say!(view, "bilingual-reviewed"), Tone::Quiet);
        }
    });
    if [&beside.signed, &beside.other]
        .into_iter()
        .any(Lang::is_right_to_left)
    {
        widgets::small(ui, &say!(view, "bilingual-right-to-left"));
    }
    if !view.session.draft.edits.is_empty() {
        widgets::small(ui, &say!(view, "bilingual-edits"));
    }
    let frame = Frame::NONE
        .fill(t.raised)
        .stroke(t.line())
        .corner_radius(RADIUS_CARD)
        .inner_margin(Margin::same(SPACE_L as i8));
    frame.show(ui, |ui| {
        let heads = (
            say!(view, "bilingual-head-signed", lang = signed.as_str()),
            say!(view, "bilingual-head-other", lang = other.as_str()),
        );
        row(ui, |ui, left| {
            let text = if left { &heads.0 } else { &heads.1 };
            let color = if left { t.accent } else { t.quiet };
            ui.label(RichText::new(text).font(semibold(12.0)).color(color));
        });
        for pair in &beside.pairs {
            parts(ui, view, beside, pair);
        }
    });
}

fn parts(ui: &mut Ui, view: View<'_>, beside: &Bilingual, pair: &Pair) {
    let (letter, other) = pair.texts();
    if letter.trim().is_empty() && other.trim().is_empty() {
        return;
    }
    ui.separator();
    row(ui, |ui, left| {
        let (text, lang) = if left {
            (letter.as_str(), &beside.signed)
        } else {
            (other.as_str(), &beside.other)
        };
        // Names, addresses and own words are in no other language.
        if !left && letter == other {
            widgets::small(ui, &say!(view, "bilingual-same"));
            return;
        }
        let font = if left { serif(15.0) } else { sans(14.0) };
        reading::words(ui, text, lang, font);
    });
}

/// Two columns of the same width.
fn row(ui: &mut Ui, mut column: impl FnMut(&mut Ui, bool)) {
    let width = (ui.available_width() - SPACE_XL) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XL;
        for left in [true, false] {
            ui.allocate_ui(vec2(width, 0.0), |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    column(ui, left);
                });
            });
        }
    });
}
