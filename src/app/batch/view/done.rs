//! What came of a batch, with a line to paste.

use egui::{RichText, Ui};

use crate::app::batch::message::{Command, Done, Message, Out, View};
use crate::app::kernel::dialog::diary_check;
use crate::app::kernel::theme::tokens;
use crate::app::kernel::widgets;
use crate::strings::say;

/// Shows what was made.
pub(crate) fn summary(ui: &mut Ui, view: View<'_>, done: &Done, out: &mut Out) {
    let (letters, pages) = (done.letters, done.pages);
    let text = say!(view, "done-made", letters = letters, pages = pages);
    widgets::body(ui, &text);
    let folder = done.first.parent().unwrap_or(&done.first);
    let folder = folder.display().to_string();
    let place = if done.is_one_file {
        let file = done.first.file_name().unwrap_or_default();
        let file = file.display().to_string();
        say!(view, "done-file", file = file, folder = folder)
    } else {
        say!(view, "done-folder", folder = folder)
    };
    widgets::body(ui, &place);
    for file in &done.cards {
        widgets::body(ui, file);
    }
    let rest = done.rest;
    if let Some(failed) = done.failed.as_ref().filter(|_| rest > 0) {
        let file = failed.file_name().unwrap_or_default().display().to_string();
        widgets::body(ui, &say!(view, "batch-rest", count = rest, file = file));
        if widgets::secondary(ui, &say!(view, "done-open-rest")).clicked() {
            out.push(Command::Own(Message::OpenTable(failed.clone())));
        }
        if let Some(why) = &view.state.unopened {
            let shown = widgets::told(ui, &format!("■ {why}"), tokens(ui).fix);
            widgets::heard(&shown, why);
        }
    }
    if let Some(manifest) = &done.manifest {
        let file = manifest.file_name().unwrap_or_default();
        let file = file.display().to_string();
        widgets::small(ui, &say!(view, "done-manifest", file = file));
    }
    if let Some(earlier) = &done.earlier {
        let file = earlier.file_name().unwrap_or_default();
        let file = file.display().to_string();
        widgets::small(ui, &say!(view, "done-earlier", file = file));
    }
    let t = tokens(ui);
    for note in &done.notes {
        ui.label(RichText::new(format!("▲ {note}")).color(t.check));
    }
    if !done.postage.is_empty() {
        widgets::small(ui, &say!(view, "postage-head"));
        for line in &done.postage {
            widgets::body(ui, line);
        }
    }
    let on = view.session.settings.diary == Some(true);
    diary_check(ui, view, on, out);
    widgets::small(ui, &say!(view, "done-line"));
    let line = RichText::new(&done.line).strong();
    widgets::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(line);
    });
    if widgets::secondary(ui, &say!(view, "done-copy")).clicked() {
        ui.ctx().copy_text(done.line.clone());
    }
}
