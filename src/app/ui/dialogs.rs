//! Dialogs of our own.

use egui::{Align, Context, Frame, Id, Key, Layout, Margin, Modal, RichText, TextEdit, Ui};

use super::{Out, arrival, batch, keys, organise, palette, settings, stall, widgets};
use crate::app::command::{Action, Command, View};
use crate::app::state::{Dialog, Next, Purpose, State};
use crate::app::theme::{RADIUS_FLOAT, SPACE_M, semibold, serif, tokens};
use crate::problem::Rule;
use crate::strings::say;

/// Shows the dialog that is open.
pub fn show(ctx: &Context, state: &State, out: &mut Out) {
    let Some(dialog) = &state.dialog else { return };
    if let Dialog::Palette { text, at } = dialog {
        return palette::show(ctx, state, text, *at, out);
    }
    let style = ctx.global_style();
    let frame = Frame::popup(&style)
        .corner_radius(RADIUS_FLOAT)
        .inner_margin(Margin::same(20));
    // Each kind has a size of its own.
    let id = Id::unique(("dialog", std::mem::discriminant(dialog)));
    let shown = Modal::new(id).frame(frame).show(ctx, |ui| {
        ui.set_width(match dialog {
            Dialog::Keys => 680.0,
            Dialog::Pack(_) => arrival::WIDTH,
            _ => 440.0,
        });
        ui.spacing_mut().item_spacing.y = SPACE_M;
        match dialog {
            Dialog::Path {
                purpose,
                text,
                note,
            } => path(ui, state, *purpose, text, note.as_deref(), out),
            Dialog::Replace { purpose, path } => {
                title(ui, &say!(state, "replace"));
                let shown = path.display().to_string();
                widgets::body(ui, &say!(state, "replace-body", path = shown));
                let back = Dialog::Path {
                    purpose: *purpose,
                    text: path.display().to_string(),
                    note: None,
                };
                let others = [(say!(state, "replace-other"), View::Dialog(Some(back)))];
                // Enter must not replace a file by surprise.
                let focused = Focused::Last;
                buttons(ui, &say!(state, "replace-do"), &others, focused, out);
            }
            Dialog::Unsaved { then } => {
                title(ui, &say!(state, "unsaved"));
                let what = match then {
                    Next::Act(Action::Quit) => say!(state, "unsaved-quit"),
                    Next::Act(Action::New) => say!(state, "unsaved-new"),
                    _ => say!(state, "unsaved-open"),
                };
                widgets::body(ui, &what);
                let others = [
                    (say!(state, "cancel"), View::Dialog(None)),
                    (say!(state, "unsaved-discard"), View::Discard),
                ];
                let main = say!(state, "unsaved-save");
                buttons(ui, &main, &others, Focused::Main, out);
            }
            Dialog::Recover => recover(ui, state, out),
            Dialog::Pack(arrived) => arrival::show(ui, state, arrived, out),
            Dialog::Errors { lines, allow, .. } => errors(ui, state, lines, allow, out),
            Dialog::Settings => {
                title(ui, &say!(state, "settings"));
                settings::show(ui, state, out);
                buttons(ui, &say!(state, "close"), &[], Focused::Main, out);
            }
            Dialog::Keys => {
                title(ui, &Action::Keys.name(state.ui_lang));
                keys::show(ui, state);
                buttons(ui, &say!(state, "close"), &[], Focused::Main, out);
            }
            Dialog::LeaveTable | Dialog::EndEvening | Dialog::Unended => {
                stall::question(ui, state, dialog, out);
            }
            Dialog::UnsavedTexts { .. }
            | Dialog::ChangedText(..)
            | Dialog::NewTemplate(_)
            | Dialog::Translated(_) => {
                organise::dialogs::question(ui, state, dialog, out);
            }
            Dialog::Palette { .. } => {}
            Dialog::Mend(row, entry) => {
                let list = state.batch.list.as_ref();
                let line = list.map_or(0, |list| list.table.0.row(*row).line());
                title(ui, &say!(state, "mend", row = line));
                batch::mend::show(ui, state, *row, entry, out);
                let others = [(say!(state, "cancel"), View::Dialog(None))];
                buttons(ui, &say!(state, "mend-do"), &others, Focused::Main, out);
            }
            Dialog::Made(done) => {
                title(ui, &say!(state, "done"));
                batch::done::show(ui, state, done);
                let others = [(say!(state, "close"), View::Dialog(None))];
                buttons(ui, &say!(state, "toast-show"), &others, Focused::Last, out);
            }
            Dialog::Message { title: head, lines } => {
                title(ui, head);
                for line in lines {
                    widgets::body(ui, line);
                }
                buttons(ui, &say!(state, "close"), &[], Focused::Main, out);
            }
        }
    });
    if shown.should_close() {
        out.push(Command::View(View::Dialog(None)));
    }
}

pub(super) fn title(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).font(semibold(16.0)));
}

/// A letter that a crash left is offered back.
fn recover(ui: &mut Ui, state: &State, out: &mut Out) {
    let Some(left) = state.left.last() else {
        return;
    };
    title(ui, &say!(state, "recover"));
    let office = state.campaign.addressee(&left.draft.to);
    let office = office.map_or("", |office| office.short.show(state.lang()));
    widgets::body(ui, &say!(state, "recover-body", office = office));
    let words = left.draft.words.trim();
    if !words.is_empty() {
        let t = tokens(ui);
        let width = ui.available_width();
        let first = widgets::one_line(ui, words, serif(15.0), t.ink, width);
        ui.label(first);
    }
    if state.left.len() > 1 {
        let more = state.left.len() - 1;
        widgets::small(ui, &say!(state, "recover-more", count = more));
    }
    let others = [
        (say!(state, "recover-later"), View::Dialog(None)),
        (say!(state, "recover-discard"), View::Discard),
    ];
    let main = say!(state, "recover-do");
    buttons(ui, &main, &others, Focused::Main, out);
}

/// What stands in the way of sending the letter, by name.
fn errors(ui: &mut Ui, state: &State, lines: &[String], allow: &[Rule], out: &mut Out) {
    let t = tokens(ui);
    title(ui, &say!(state, "errors", count = lines.len()));
    for line in lines {
        ui.label(RichText::new(format!("■ {line}")).color(t.fix));
    }
    let mut others = vec![(say!(state, "cancel"), View::Dialog(None))];
    if allow.is_empty() {
        widgets::small(ui, &say!(state, "errors-fix"));
    } else {
        let names: Vec<&str> = allow.iter().map(|rule| rule.name()).collect();
        let names = names.join(", ");
        widgets::small(ui, &say!(state, "errors-allow-help", rules = names));
        others.push((say!(state, "errors-allow"), View::Allow));
    }
    let main = say!(state, "errors-show");
    buttons(ui, &main, &others, Focused::Main, out);
}

fn path(
    ui: &mut Ui,
    state: &State,
    purpose: Purpose,
    text: &str,
    note: Option<&str>,
    out: &mut Out,
) {
    let t = tokens(ui);
    let head = match purpose {
        Purpose::Export => say!(state, "path-export"),
        Purpose::Save => say!(state, "path-save"),
        Purpose::Open => say!(state, "path-open"),
        Purpose::Text => say!(state, "path-text"),
        Purpose::Document => say!(state, "path-document"),
        Purpose::Pictures => say!(state, "path-pictures"),
        Purpose::Table => say!(state, "path-table"),
        Purpose::Reply => say!(state, "path-reply"),
        Purpose::All => say!(state, "path-all"),
        Purpose::List => say!(state, "path-list"),
        Purpose::Stack => say!(state, "path-stack"),
        Purpose::Each => say!(state, "path-each"),
        Purpose::Copy => say!(state, "path-copy"),
        Purpose::Source => say!(state, "path-source"),
        Purpose::Texts => say!(state, "dialog-texts"),
        Purpose::Translated => say!(state, "dialog-translated"),
    };
    let (help, main) = match purpose {
        Purpose::All | Purpose::Each => (say!(state, "path-folder"), say!(state, "path-do-save")),
        Purpose::Pictures => (say!(state, "path-pictures-go"), say!(state, "path-do-save")),
        Purpose::Export
        | Purpose::Save
        | Purpose::Text
        | Purpose::Document
        | Purpose::Stack
        | Purpose::Texts
        | Purpose::Table
        | Purpose::Reply => (say!(state, "path-goes"), say!(state, "path-do-save")),
        Purpose::Copy => (say!(state, "path-copy-help"), say!(state, "path-do-save")),
        Purpose::Source => (say!(state, "path-source-help"), say!(state, "path-do-open")),
        Purpose::Open | Purpose::List | Purpose::Translated => {
            (say!(state, "path-is"), say!(state, "path-do-open"))
        }
    };
    title(ui, &head);
    widgets::small(ui, &help);
    let label = widgets::small(ui, &say!(state, "path"));
    let mut typed = text.to_owned();
    let id = Id::unique("dialog-path");
    let is_new = ui.ctx().read_response(id).is_none();
    let edit = TextEdit::singleline(&mut typed).id(id);
    let response = ui.add(widgets::field(edit)).labelled_by(label.id);
    let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_new {
        response.request_focus();
    }
    if response.changed() {
        out.push(Command::View(View::Dialog(Some(Dialog::Path {
            purpose,
            text: typed,
            note: None,
        }))));
    }
    if let Some(note) = note {
        ui.label(RichText::new(format!("■ {note}")).color(t.fix));
    }
    if is_done {
        out.push(Command::View(View::Confirm));
    }
    let others = [(say!(state, "cancel"), View::Dialog(None))];
    buttons(ui, &main, &others, Focused::Main, out);
}

/// The button that Enter presses.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Focused {
    Main,
    Last,
}

pub(super) fn buttons(
    ui: &mut Ui,
    main: &str,
    others: &[(String, View)],
    focused: Focused,
    out: &mut Out,
) {
    ui.add_space(SPACE_M);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let button = widgets::primary(ui, main);
        if button.clicked() {
            out.push(Command::View(View::Confirm));
        }
        let mut first = button;
        for (name, view) in others {
            let button = widgets::secondary(ui, name);
            if button.clicked() {
                out.push(Command::View(view.clone()));
            }
            if focused == Focused::Last {
                first = button;
            }
        }
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            first.request_focus();
        }
    });
}
