//! What is asked about the letter.

use egui::Ui;

use crate::app::compose::message::{Command, Dialog, Message, Out, View};
use crate::app::kernel::dialog::{Focused, buttons, diary_check, title};
use crate::app::kernel::theme::{serif, tokens};
use crate::app::kernel::tips;
use crate::app::kernel::widgets;
use crate::country::Country;
use crate::page::stationery;
use crate::problem::Rule;
use crate::strings::say;

/// Asks a question about the letter.
pub(crate) fn question(ui: &mut Ui, view: View<'_>, dialog: &Dialog, out: &mut Out) {
    match dialog {
        Dialog::Errors { lines, allow, .. } => errors(ui, view, lines, allow, out),
        Dialog::Recover => recover(ui, view, out),
        Dialog::Next => next(ui, view, out),
        Dialog::Card => super::card::question(ui, view, out),
    }
}

/// What is to be done with an exported letter before it is on its way.
fn next(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    title(ui, &say!(view, "next"));
    let draft = &view.session.draft;
    let mut steps = Vec::new();
    let office = view.session.campaign.addressee(&draft.to);
    if let Some(office) = office {
        let address = &office.address;
        let found = tips::confirmed(address.confirmed, view.session);
        let sources = address
            .sources
            .iter()
            .map(|at| tips::cite(view.session, at));
        let mut address = say!(view, "next-address", found = found);
        for source in sources {
            address = format!("{address}\n{source}");
        }
        steps.push(address);
    }
    steps.push(say!(view, "next-sign"));
    if let Some(paper) = stationery::find(&draft.paper) {
        let parts = paper.folds.len() + 1;
        steps.push(say!(view, "next-fold", parts = parts));
    }
    if let Some(office) = office {
        let country = office.country.show(view.lang());
        let ui_lang = view.ui_lang.lang();
        let known = Country::recognise(country);
        let country = known.map_or(country, |known| known.name_in(ui_lang.code()));
        steps.push(say!(view, "next-post", country = country));
    }
    for (at, step) in steps.iter().enumerate() {
        widgets::body(ui, &format!("{}. {step}", at + 1));
    }
    let on = view.session.settings.diary == Some(true);
    diary_check(ui, view, on, out);
    let close = say!(view, "close");
    buttons(ui, &close, &[], Focused::Main, out);
}

/// Offers to restore a letter that a crash left.
fn recover(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let Some(left) = view.state.left.last() else {
        return;
    };
    title(ui, &say!(view, "recover"));
    let office = view.session.campaign.addressee(&left.draft.to);
    let office = office.map_or("", |office| office.short.show(view.session.lang()));
    widgets::body(ui, &say!(view, "recover-body", office = office));
    let words = left.draft.words.trim();
    if !words.is_empty() {
        let t = tokens(ui);
        let width = ui.available_width();
        let first = widgets::one_line(ui, words, serif(15.0), t.ink, width);
        ui.label(first);
    }
    if view.state.left.len() > 1 {
        let more = view.state.left.len() - 1;
        widgets::small(ui, &say!(view, "recover-more", count = more));
    }
    let others = [
        (say!(view, "recover-later"), Command::Close),
        (say!(view, "recover-discard"), Command::Discard),
    ];
    let main = say!(view, "recover-do");
    buttons(ui, &main, &others, Focused::Main, out);
}

/// What stands in the way of sending the letter, by name.
fn errors(ui: &mut Ui, view: View<'_>, lines: &[String], allow: &[Rule], out: &mut Out) {
    let t = tokens(ui);
    title(ui, &say!(view, "errors", count = lines.len()));
    for line in lines {
        widgets::told(ui, &format!("■ {line}"), t.fix);
    }
    let mut others = vec![(say!(view, "cancel"), Command::Close)];
    if allow.is_empty() {
        widgets::small(ui, &say!(view, "errors-fix"));
    } else {
        widgets::small(ui, &say!(view, "errors-allow-once"));
        let keep = view.state.keep_allowed;
        if widgets::check(ui, keep, &say!(view, "errors-allow-keep")).clicked() {
            out.push(Command::Own(Message::KeepAllowed(!keep)));
        }
        others.push((say!(view, "errors-allow"), Command::Own(Message::Allow)));
    }
    let main = say!(view, "errors-show");
    buttons(ui, &main, &others, Focused::Main, out);
}
