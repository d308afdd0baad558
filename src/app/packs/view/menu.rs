//! The pack that is open, in the top bar: its name opens a menu of others.

use std::path::Path;

use egui::accesskit::Role;
use egui::{Button, Popup, RichText, Stroke, Ui, WidgetInfo, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_M, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::packs::message::{Command, Message, Out};
use crate::campaign::load;
use crate::strings::say;

/// The width of the menu, and how high a line of it is.
const WIDTH: f32 = 320.0;
const LINE: f32 = 28.0;
/// So many packs at most stand in the menu; the table of campaigns has all.
const MAX: usize = 8;

/// Shows the name in at most `room`, and the menu while it is open.
pub(crate) fn menu(ui: &mut Ui, session: &Session, room: f32, out: &mut Out) {
    let t = tokens(ui);
    let title = session.campaign.pack.title.show(session.lang());
    let text = widgets::one_line(ui, title, semibold(14.0), t.ink, room - widgets::MENU_SIGN);
    let name = say!(session, "pack-menu", title = title);
    let button = widgets::menu_button(ui, text, &name);
    Popup::menu(&button).width(WIDTH).gap(4.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().button_padding.x = SPACE_M;
        packs(ui, session, out);
    });
    button.on_hover_text(title);
}

fn packs(ui: &mut Ui, session: &Session, out: &mut Out) {
    let own = &load::built_in().campaign.pack;
    let title = own.title.show(&session.ui_lang.lang());
    let is_own = session.pack_at.is_none() && session.campaign.pack.id == own.id;
    let note = say!(session, "pack-built-in");
    if line(ui, title, &note, is_own) {
        out.push(Command::OpenBuiltIn);
    }
    let exercise = Path::new(load::EXERCISE_AT);
    let title = &load::exercise().campaign.pack.title;
    let is_at = |path: &Path| session.pack_at.as_ref().is_some_and(|at| at.path == path);
    if line(
        ui,
        title.show(&session.ui_lang.lang()),
        &note,
        is_at(exercise),
    ) {
        out.push(Command::Open(exercise.to_owned()));
    }
    let opened = session
        .recent
        .packs
        .iter()
        .filter(|path| !load::is_exercise(path));
    for path in opened.take(MAX) {
        let name = path.file_stem().unwrap_or(path.as_os_str());
        let on = is_at(path);
        let folder = path.parent().unwrap_or(Path::new("")).display();
        if line(ui, &name.display().to_string(), &folder.to_string(), on) {
            out.push(Command::Open(path.clone()));
        }
    }
    if !session.recent.packs.is_empty() {
        let forget = RichText::new(say!(session, "menu-recent-forget")).small();
        let forget = Button::new(forget).stroke(Stroke::NONE);
        if ui.add(forget).clicked() {
            out.push(Command::Own(Message::Forget));
        }
    }
    ui.separator();
    let all = Action::Campaigns.name(session.ui_lang);
    if line(ui, &all, "", false) {
        out.push(Command::Act(Action::Campaigns));
    }
    if line(ui, &say!(session, "pack-open-other"), "", false) {
        out.push(Command::Act(Action::Open));
    }
}

/// A line of the menu; whether it was chosen.
fn line(ui: &mut Ui, name: &str, note: &str, on: bool) -> bool {
    let item = Button::selectable(on, name)
        .stroke(Stroke::NONE)
        .truncate()
        .min_size(vec2(WIDTH, LINE));
    let item = if note.is_empty() {
        item
    } else {
        let small = RichText::new(note).small().color(tokens(ui).quiet);
        item.right_text(small)
    };
    let shown = ui.add(item);
    shown.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, on, name));
    let is_chosen = shown.clicked();
    if is_chosen {
        // By key, too.
        ui.close();
    }
    is_chosen
}
