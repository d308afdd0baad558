//! The dialog of scripts: what letters can be printed in, and the faces that were added.

use egui::Ui;

use crate::app::kernel::command::Command;
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_M, SPACE_S};
use crate::app::kernel::view::Out;
use crate::app::kernel::widgets;
use crate::app::settings::message::Message;
use crate::page::added;
use crate::strings::{say, scripts::scripts};

/// Shows the scripts and the faces.
pub(crate) fn list(ui: &mut Ui, session: &Session, out: &mut Out<Message>) {
    widgets::body(ui, &say!(session, "scripts-built-in"));
    ui.add_space(SPACE_M);
    let used = added::used();
    if used.is_empty() {
        widgets::body(ui, &say!(session, "scripts-none"));
    }
    for face in used.iter() {
        let name = face.name.as_str();
        let of = scripts(session.ui_lang, &face.scripts);
        ui.horizontal_wrapped(|ui| {
            widgets::body(ui, &say!(session, "face-added", name = name, scripts = of));
            let aloud = say!(session, "scripts-remove-of", name = name);
            let remove = widgets::secondary(ui, &say!(session, "scripts-remove"));
            if remove.accessible_name(aloud).clicked() {
                out.push(Command::Own(Message::Remove(name.to_owned())));
            }
        });
    }
    ui.add_space(SPACE_S);
    if widgets::secondary(ui, &say!(session, "scripts-add")).clicked() {
        out.push(Command::Own(Message::Add));
    }
    ui.add_space(SPACE_M);
    widgets::small(ui, &say!(session, "scripts-note"));
}
