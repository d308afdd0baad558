//! The campaigns on this computer in a table: until when they go, what in them is old or unchecked, how many
//! letters the diary has of them, and where they are.

use std::path::PathBuf;

use egui::{Grid, RichText, ScrollArea, Ui, vec2};

use crate::app::kernel::action::Action;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_L, SPACE_S, sans, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::packs::message::{Command, Message, Out, Row};
use crate::campaign::{When, load, locale};
use crate::strings::{own_name, say};

/// How wide the dialog is, and how high the table in it may grow.
pub const WIDTH: f32 = 1060.0;
const MAX_HEIGHT: f32 = 420.0;
/// The width of a title and of the place below it; a longer one is cut.
const TITLE: f32 = 200.0;

/// Shows it.
pub(crate) fn table(ui: &mut Ui, session: &Session, rows: &[Row], out: &mut Out) {
    title(ui, &say!(session, "campaigns"));
    ScrollArea::both()
        .id_salt("campaigns-scroll")
        .max_height(MAX_HEIGHT)
        .show(ui, |ui| {
            Grid::new("campaigns")
                .num_columns(8)
                .spacing(vec2(SPACE_L, SPACE_S))
                .show(ui, |ui| {
                    for head in [
                        say!(session, "campaigns-title"),
                        say!(session, "campaigns-languages"),
                        say!(session, "campaigns-ends"),
                        say!(session, "campaigns-recheck"),
                        say!(session, "campaigns-old"),
                        say!(session, "campaigns-unchecked"),
                        say!(session, "campaigns-letters"),
                    ] {
                        ui.label(RichText::new(head).font(semibold(12.0)));
                    }
                    ui.end_row();
                    for row in rows {
                        line(ui, session, row, out);
                        ui.end_row();
                    }
                });
        });
    buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
}

fn line(ui: &mut Ui, session: &Session, row: &Row, out: &mut Out) {
    let t = tokens(ui);
    let name = row.title.as_str();
    let is_elsewhere = |path: &&PathBuf| !load::is_exercise(path);
    let place = row.path.as_ref().filter(is_elsewhere);
    let place = place.map(|path| path.display().to_string());
    let place = place.unwrap_or_else(|| say!(session, "pack-built-in"));
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let title = widgets::one_line(ui, name, semibold(14.0), t.ink, TITLE);
        ui.label(title).on_hover_text(name);
        let cut = widgets::one_line(ui, &place, sans(12.0), t.quiet, TITLE);
        ui.label(cut).on_hover_text(&place);
        if !row.number.is_empty() {
            let number = say!(session, "pack-number", number = row.number.as_str());
            let cut = widgets::one_line(ui, &number, sans(12.0), t.quiet, TITLE);
            let help = say!(session, "pack-number-help");
            let link = ui.link(cut);
            let aloud = say!(session, "campaigns-copy-of", title = name);
            ui.ctx()
                .accesskit_node_builder(link.id, |node| node.set_label(aloud));
            let copies = say!(session, "campaigns-copy-help");
            if link
                .on_hover_text(format!("{number}. {help} {copies}"))
                .clicked()
            {
                out.push(Command::Copy(row.number.clone()));
            }
        }
    });
    if let Some(problem) = &row.problem {
        let said = format!("■ {problem}");
        let cut = widgets::one_line(ui, &said, sans(12.0), t.fix, TITLE);
        ui.label(cut).on_hover_text(&said);
        for _ in 0..5 {
            ui.label("");
        }
    } else {
        let languages: Vec<String> = row.languages.iter().map(own_name).collect();
        ui.label(session.ui_lang.list(&languages));
        day(ui, session, row.ends);
        day(ui, session, row.recheck_by);
        count(ui, row.old_addresses);
        count(ui, row.unchecked);
        let letters = row.letters.map(|letters| letters.to_string());
        let letters = letters.unwrap_or_else(|| "–".to_owned());
        ui.label(RichText::new(letters).color(t.quiet));
    }
    ways(ui, session, row, out);
}

/// A day, and whether it is over; a dash where there is none.
fn day(ui: &mut Ui, session: &Session, when: Option<When>) {
    let t = tokens(ui);
    let Some(when) = when else {
        ui.label(RichText::new("–").color(t.quiet));
        return;
    };
    let said = locale::when(&session.ui_lang.lang(), when);
    if when.last_day() < session.today {
        let said = say!(session, "campaigns-over", date = said);
        ui.label(RichText::new(format!("▲ {said}")).color(t.check));
    } else {
        ui.label(said);
    }
}

fn count(ui: &mut Ui, count: usize) {
    let t = tokens(ui);
    let color = if count > 0 { t.check } else { t.quiet };
    ui.label(RichText::new(count.to_string()).color(color));
}

/// What can be done with a campaign.
fn ways(ui: &mut Ui, session: &Session, row: &Row, out: &mut Out) {
    let name = row.title.as_str();
    ui.horizontal(|ui| {
        let mut way = |ui: &mut Ui, said: String, aloud: String, help: String, then: Command| {
            let button = widgets::word_toggle(ui, &said, false);
            ui.ctx()
                .accesskit_node_builder(button.id, |node| node.set_label(aloud));
            if button.on_hover_text(help).clicked() {
                out.push(then);
            }
        };
        let open = match &row.path {
            Some(path) => Command::Open(path.clone()),
            None => Command::OpenBuiltIn,
        };
        way(
            ui,
            say!(session, "campaigns-open"),
            say!(session, "campaigns-open-of", title = name),
            say!(session, "campaigns-open.help"),
            open,
        );
        let Some(path) = row.path.as_ref().filter(|path| !load::is_exercise(path)) else {
            return; // it is built in
        };
        way(
            ui,
            say!(session, "campaigns-update"),
            say!(session, "campaigns-update-of", title = name),
            say!(session, "campaigns-update.help"),
            Command::Act(Action::Open),
        );
        way(
            ui,
            say!(session, "campaigns-forget"),
            say!(session, "campaigns-forget-of", title = name),
            say!(session, "campaigns-forget.help"),
            Command::Own(Message::ForgetOne(path.clone())),
        );
    });
    // Another pack is shown without the table before it.
    if matches!(
        out.last(),
        Some(Command::Open(_) | Command::OpenBuiltIn | Command::Act(_))
    ) {
        let at = out.len() - 1;
        out.insert(at, Command::Close);
    }
}
