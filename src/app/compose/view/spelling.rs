//! Fields with words of the writer's own, in which misspelt ones are underlined: a right click or
//! F7 proposes what was probably meant.

use std::ops::Range;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Area, FontId, Id, Key, Modifiers, Order, Pos2, Response, Stroke, TextBuffer, TextEdit, Ui,
    WidgetInfo, vec2,
};

use crate::app::compose::message::{Command, Message, Out, View};
use crate::app::compose::state::{Misspelt, OwnWordsField};
use crate::app::kernel::cursor::{byte_of, cursor_of};
use crate::app::kernel::theme::{SPACE_S, tokens};
use crate::app::kernel::widgets;
use crate::strings::say;

/// A field with words of the writer's own.
pub struct SpelledField {
    /// Its id.
    pub id: Id,
    /// Which it is.
    pub written: OwnWordsField,
    /// In what its text is set.
    pub font: FontId,
}

/// Shows a field with this text; `finish` says how it looks.
pub fn field(
    ui: &mut Ui,
    text: &mut String,
    this: SpelledField,
    view: View<'_>,
    out: &mut Out,
    finish: impl for<'t> FnOnce(TextEdit<'t>) -> TextEdit<'t>,
) -> Response {
    let SpelledField { id, written, font } = this;
    let color = tokens(ui).fix;
    let ink = ui.visuals().text_color();
    let is_typed = ui.memory(|memory| memory.has_focus(id));
    let cursor = TextEdit::load_state(ui.ctx(), id)
        .and_then(|state| state.cursor.char_range())
        .filter(|_| is_typed)
        .map(|range| range.primary);
    let format = |is_wrong: bool| TextFormat {
        underline: if is_wrong {
            Stroke::new(2.0, color)
        } else {
            Stroke::NONE
        },
        ..TextFormat::simple(font.clone(), ink)
    };
    // A text is laid out several times in a frame, and mostly the same.
    let mut seen: Option<(String, Vec<Range<usize>>)> = None;
    let mut layouter = |ui: &Ui, buffer: &dyn TextBuffer, width: f32| {
        let text = buffer.as_str();
        if seen.as_ref().is_none_or(|(seen, _)| seen != text) {
            seen = Some((text.to_owned(), misspelt(text, view)));
        }
        let marked = seen.iter().flat_map(|(_, marked)| marked);
        let typed = cursor.map(|cursor| byte_of(text, cursor));
        let mut job = LayoutJob::default();
        let mut end = 0;
        // Not the word that is being typed.
        for word in marked.filter(|word| typed != Some(word.end)) {
            job.append(&text[end..word.start], 0.0, format(false));
            job.append(&text[word.clone()], 0.0, format(true));
            end = word.end;
        }
        job.append(&text[end..], 0.0, format(false));
        job.wrap.max_width = width;
        ui.painter().layout_job(job)
    };
    let edit = if written == OwnWordsField::Who {
        TextEdit::singleline(text)
    } else {
        TextEdit::multiline(text)
    };
    let edit = finish(edit).id(id).font(font.clone());
    let output = edit.layouter(&mut layouter).show(ui);
    let whole = text.as_str();
    let mut marked = seen.map_or(Vec::new(), |(_, marked)| marked);
    let typed = cursor.map(|cursor| byte_of(whole, cursor));
    let wrong = |word: &Range<usize>| whole.get(word.clone());
    let response: Response = output.response.response;
    ui.ctx().accesskit_node_builder(response.id, |node| {
        let told = marked.iter().filter(|word| typed != Some(word.end));
        let words = told.filter_map(wrong).collect::<Vec<_>>().join(", ");
        if !words.is_empty() {
            node.set_description(say!(view, "spelling-misspelt", words = words));
        }
    });
    if response.secondary_clicked()
        && let Some(pointer) = ui.ctx().pointer_interact_pos()
    {
        let at = output.galley.cursor_from_pos(pointer - output.galley_pos);
        let at = byte_of(whole, at);
        marked.retain(|word| (word.start..=word.end).contains(&at));
        let here = marked.into_iter().next().and_then(|word| {
            Some(Misspelt {
                written,
                at: word.start,
                word: whole.get(word)?.to_owned(),
                by_keyboard: false,
            })
        });
        out.push(Command::Own(Message::Misspelt(here)));
    } else if let Some(shown) = &view.state.misspelt
        && shown.written == written
    {
        let end = shown.at + shown.word.len();
        if whole.get(shown.at..end) == Some(shown.word.as_str()) {
            let spot = output.galley.pos_from_cursor(cursor_of(whole, shown.at));
            let spot = spot.translate(output.galley_pos.to_vec2());
            proposals(ui, shown, spot.left_bottom(), &response, view, out);
        } else {
            out.push(Command::Own(Message::Misspelt(None)));
        }
    }
    response
}

fn misspelt(text: &str, view: View<'_>) -> Vec<Range<usize>> {
    let session = view.session;
    let draft = &session.draft;
    session.spelling.misspelt(text, &draft.lang, &draft.sender)
}

/// What was probably meant, below the word.
fn proposals(ui: &Ui, shown: &Misspelt, at: Pos2, field: &Response, view: View<'_>, out: &mut Out) {
    let name = say!(view, "spelling-of", word = shown.word.as_str());
    let opened = Id::unique(("spelling-opened", shown.written, shown.at));
    let area = Area::new(Id::unique("spelling"))
        .order(Order::Foreground)
        .fixed_pos(at + vec2(0.0, 4.0))
        .constrain(true)
        .accessible_name(name.as_str())
        .show(ui.ctx(), |ui| {
            widgets::floating(ui).show(ui, |ui| {
                ui.set_max_width(240.0);
                ui.spacing_mut().item_spacing.y = SPACE_S;
                widgets::small(ui, &name);
                match view.session.spelling.suggestions(&shown.word) {
                    None => {
                        widgets::small(ui, &say!(view, "spelling-looking"));
                    }
                    Some([]) => {
                        widgets::small(ui, &say!(view, "spelling-no-idea"));
                    }
                    Some(all) => {
                        for (index, meant) in all.iter().enumerate() {
                            let button = widgets::secondary(ui, meant);
                            let aloud = say!(view, "spelling-put", word = meant.as_str());
                            button.widget_info(|| {
                                WidgetInfo::labeled(Role::Button, true, aloud.as_str())
                            });
                            let is_new = ui.data(|data| data.get_temp::<bool>(opened).is_none());
                            if index == 0 && shown.by_keyboard && is_new {
                                button.request_focus();
                                ui.data_mut(|data| data.insert_temp(opened, true));
                            }
                            if button.clicked() {
                                out.push(Command::Own(Message::Respell(meant.clone())));
                                field.request_focus();
                            }
                        }
                    }
                }
            });
        });
    let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let is_left = area.response.clicked_elsewhere() && !field.secondary_clicked();
    if escape || is_left {
        ui.data_mut(|data| data.remove::<bool>(opened));
        if escape {
            field.request_focus();
        }
        out.push(Command::Own(Message::Misspelt(None)));
    }
    if shown.by_keyboard && !ui.clip_rect().contains(at) {
        field.scroll_to_me(None);
    }
}
