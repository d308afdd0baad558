//! The form of an entry: whether it was checked, its fields in order, and what is wrong with it.

use egui::{RichText, Ui};

use super::fields;
use super::fields::Shown;
use super::{labels, languages, picks};
use crate::app::kernel::problems::help;
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::Tone;
use crate::app::organise::message::Entered;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::Seal;
use crate::app::organise::state::forms::FormField;
use crate::campaign::check::{Prints, prints};
use crate::problem::Problem;
use crate::strings::guide::GuidePlace;
use crate::strings::{own_name, say};

/// Shows the form of the entry chosen.
pub(crate) fn form(ui: &mut Ui, view: View<'_>, entries: Entries, out: &mut Out) {
    let Some((_, spot, entry)) = view.state.shown() else {
        let said = if view.state.pack.are_there {
            say!(view, "entry-none")
        } else {
            say!(view, "entry-reading")
        };
        widgets::body(ui, &said);
        return;
    };
    let flaws = view.state.flaws_shown();
    let shown = Shown {
        view,
        entries,
        spot,
        entry,
    };
    head(ui, &shown, out);
    let fields = entries.fields();
    let is_of = |path: &str, field: &FormField| {
        let rest = path.strip_prefix(field.path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    for (path, problem) in &flaws {
        if !fields.iter().any(|field| is_of(path, field)) {
            flaw(ui, view, problem, out);
        }
    }
    for field in fields {
        ui.add_space(SPACE_L);
        let name = labels::field(view, entries, field.path);
        fields::field(ui, &shown, field, &name, out);
        for (path, problem) in &flaws {
            if is_of(path, field) {
                flaw(ui, view, problem, out);
            }
        }
        if field.path == "standing" {
            accounts(ui, &shown, out);
        }
    }
    // What cannot be gone to is no reason to wait for it.
    if view.state.pack.go.is_some() {
        out.push(Command::Own(Message::Entry(Entered::Arrived)));
    }
    ui.add_space(SPACE_L);
    if entries.are_several() {
        let button = widgets::secondary(ui, &say!(view, "entry-remove"));
        let help = say!(view, "entry-remove.help");
        if button.on_hover_text(help).clicked() {
            out.push(Command::Own(Message::Entry(Entered::Remove)));
        }
    }
    ui.add_space(SPACE_L);
}

/// A problem in a sentence, with what to do, and a button where it can be done at once.
fn flaw(ui: &mut Ui, view: View<'_>, problem: &Problem, out: &mut Out) {
    let (shape, color) = widgets::severity(ui, problem);
    let said = super::told(&shape.to_string(), problem, view.ui_lang);
    ui.label(RichText::new(said).small().color(color));
    languages::mend(ui, view, problem, out);
    if let Some(spot) = GuidePlace::of(problem) {
        help(ui, view.ui_lang, spot, out);
    }
}

/// What the entry is called, whether it was checked, and the buttons that say so.
fn head(ui: &mut Ui, shown: &Shown<'_>, out: &mut Out) {
    let t = tokens(ui);
    let (view, entries, entry) = (shown.view, shown.entries, shown.entry);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let id = RichText::new(entry.text("id")).font(semibold(16.0));
        ui.label(id.color(t.ink));
        if !entries.is_sealed() {
            return;
        }
        let (said, tone) = match Seal::of(entries, entry) {
            Seal::Missing => (say!(view, "seal-missing"), Tone::Check),
            Seal::NoAuthor => (say!(view, "seal-no-author"), Tone::Check),
            Seal::NoReader => (say!(view, "seal-no-reader"), Tone::Check),
            Seal::Whole => (say!(view, "seal-whole"), Tone::Quiet),
        };
        widgets::pill(ui, &said, tone);
    });
    if !entries.is_sealed() {
        return;
    }
    ui.add_space(SPACE_S);
    let report = view
        .state
        .pack
        .report
        .as_ref()
        .filter(|_| view.state.is_checked());
    let found =
        report.and_then(|report| prints(&report.campaign, &shown.spot.file, entry.text("id")));
    seals(ui, shown, found.as_ref(), out);
}

/// The buttons with which somebody says that they have compared the entry.
fn seals(ui: &mut Ui, shown: &Shown<'_>, found: Option<&Prints>, out: &mut Out) {
    let (view, entry) = (shown.view, shown.entry);
    let push = |out: &mut Out, entered| out.push(Command::Own(Message::Entry(entered)));
    ui.horizontal_wrapped(|ui| {
        // The review has that button below, and the reader's name.
        if entry.text("checked").is_empty() && !view.state.is_reviewing() {
            let why = why_not(shown);
            let name = say!(view, "seal-do");
            let can = why.is_none() && found.is_some();
            let button = ui.add_enabled_ui(can, |ui| widgets::secondary(ui, &name));
            let help = why.clone().unwrap_or_else(|| say!(view, "seal-do.help"));
            let response = button
                .inner
                .on_hover_text(&help)
                .on_disabled_hover_text(&help);
            if response.clicked() {
                push(out, Entered::Checked);
            }
            if let Some(why) = why {
                widgets::small(ui, &why);
            }
        }
        let open = found.into_iter().flat_map(|found| found.reviewed.keys());
        for lang in open {
            if entry.text(&format!("reviewed.{lang}")).is_empty() {
                let name = say!(view, "seal-review", lang = own_name(lang));
                let button = widgets::secondary(ui, &name);
                if button
                    .on_hover_text(say!(view, "seal-review.help"))
                    .clicked()
                {
                    push(out, Entered::Reviewed(lang.clone()));
                }
            }
        }
    });
}

/// Why nobody can say yet that they have compared it.
fn why_not(shown: &Shown<'_>) -> Option<String> {
    let (view, entry) = (shown.view, shown.entry);
    if !matches!(shown.entries, Entries::Claims | Entries::Passages) {
        return None;
    }
    let (author, reader) = (entry.text("author").trim(), entry.text("reader").trim());
    if author.is_empty() || reader.is_empty() {
        Some(say!(view, "seal-names"))
    } else if author.to_lowercase() == reader.to_lowercase() {
        Some(say!(view, "seal-same"))
    } else {
        None
    }
}

/// Each account of a claim that has some.
fn accounts(ui: &mut Ui, shown: &Shown<'_>, out: &mut Out) {
    let view = shown.view;
    for index in 0..shown.entry.count("accounts") {
        ui.add_space(SPACE_L);
        let name = say!(view, "field-account", number = index + 1);
        let path = format!("accounts.{index}.text");
        fields::words(ui, shown, &path, &name, false, out);
        let path = format!("accounts.{index}.sources");
        let name = say!(view, "field-account-sources", number = index + 1);
        picks::sources(ui, shown, &path, &name, out);
    }
}
