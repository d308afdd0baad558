//! The right column: the chosen row's letter as it will be printed, and how the letters are made.

use egui::accesskit::Role;
use egui::emath::GuiRounding;
use egui::{Color32, DragValue, Rect, Sense, TextEdit, Ui, WidgetInfo, pos2, vec2};

use super::mend;
use crate::app::batch::message::{Command, Message, Out, View};
use crate::app::batch::state::Output;
use crate::app::kernel::action::Action;
use crate::app::kernel::problems::in_window;
use crate::app::kernel::theme::{SPACE_M, SPACE_S, SPACE_XL, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::combo;
use crate::batch::names::{FIELDS, Fields, Names};
use crate::page::label::{self, LabelSheet};
use crate::page::{POINTS_PER_MM, envelope, stationery};
use crate::problem::Problem;
use crate::strings::say;

/// The most of the paper's height that is shown, in points of the screen.
const HIGHEST: f32 = 420.0;

/// Shows the column.
pub(crate) fn panel(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    // Without a list there is nothing to show on it.
    if view.state.list.is_some() {
        page(ui, view, out);
        ui.add_space(SPACE_XL);
        which(ui, view, out);
    }
    make(ui, view, out);
}

/// What is made of the list, where there is a programme too.
fn which(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let programme = &view.session.programme;
    if programme.is_empty() {
        return;
    }
    widgets::head(ui, &say!(view, "batch-which"), "");
    let on = view.state.makes_programme(view.session);
    let (letters, cards) = (programme.letters.len(), programme.cards.len());
    let of_programme = say!(
        view,
        "batch-which-programme",
        letters = letters,
        cards = cards
    );
    for (name, is_it) in [
        (of_programme, true),
        (say!(view, "batch-which-letter"), false),
    ] {
        if widgets::choice(ui, on == is_it, &name).clicked() {
            out.push(Command::Own(Message::OfProgramme(is_it)));
        }
    }
    if on {
        widgets::small(ui, &say!(view, "batch-which-about"));
    }
    ui.add_space(SPACE_XL);
}

fn page(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let batch = view.state;
    let line = batch.chosen.zip(batch.list.as_ref());
    let line = line.map(|(row, list)| list.table.0.row(row).line());
    let head = if let Some(row) = line {
        say!(view, "batch-paper", row = row)
    } else {
        say!(view, "batch-paper-none")
    };
    widgets::head(ui, &head, "");
    let sheet = batch.paper.as_ref().and_then(|made| made.sheets.first());
    let paper = sheet.map(|sheet| vec2(sheet.page.width, sheet.page.height));
    let stationery = stationery::find(&view.session.draft.paper);
    let paper = paper
        .or_else(|| stationery.map(|s| vec2(s.width, s.height) * POINTS_PER_MM))
        .unwrap_or(vec2(595.0, 842.0));
    let zoom = (ui.available_width() / paper.x).min(HIGHEST / paper.y);
    let scale = zoom * ui.pixels_per_point();
    if (scale - batch.scale).abs() > 1e-3 {
        out.push(Command::Own(Message::Scale(scale)));
    }
    let (area, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), paper.y * zoom), Sense::hover());
    let place = Rect::from_center_size(area.center(), paper * zoom);
    let place = place.round_to_pixels(ui.pixels_per_point());
    ui.painter().add(t.shadow().as_shape(place, 0.0));
    ui.painter().rect_filled(place, 0.0, t.page);
    let response = ui.interact(place, ui.scope_id().with("row-page"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &head));
    if let (Some(made), Some(_)) = (&batch.paper, line) {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(made.text.as_str()));
    }
    if let Some(picture) = sheet.and_then(|sheet| sheet.picture.as_ref()) {
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter()
            .image(picture.id(), place, whole, Color32::WHITE);
    }
    let Some(row) = batch.chosen.filter(|_| line.is_some()) else {
        return;
    };
    let pages = batch.paper.as_ref().map_or(0, |made| made.sheets.len());
    if pages > 0 {
        ui.add_space(SPACE_S);
        let said = say!(view, "batch-paper-pages", count = pages);
        if batch.more_pages(row).is_some() {
            let more = say!(view, "batch-paper-more");
            widgets::told(ui, &format!("▲ {said} {more}"), t.check);
        } else {
            widgets::small(ui, &said);
        }
    }
    ui.add_space(SPACE_M);
    // Above the reasons: however many there are, what mends them is in sight.
    if widgets::secondary(ui, &say!(view, "batch-mend")).clicked() {
        out.push(Command::Own(Message::Mend(row)));
    }
    mend::reasons(ui, view, row);
}

fn make(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-make"), "");
    let output = &view.state.output;
    let mut new = output.clone();
    if widgets::radio(ui, !output.each, &say!(view, "batch-make-one")).clicked() {
        new.each = false;
    }
    if widgets::radio(ui, output.each, &say!(view, "batch-make-each")).clicked() {
        new.each = true;
    }
    ui.add_space(SPACE_S);
    if output.each {
        each(ui, view, &mut new);
    } else {
        one(ui, view, &mut new);
    }
    let manifest = say!(view, "batch-make-manifest");
    if widgets::check(ui, output.manifest, &manifest).clicked() {
        new.manifest = !output.manifest;
    }
    // How they travel: one parcel, or each alone.
    if widgets::check(ui, output.cover, &say!(view, "batch-cover")).clicked() {
        new.cover = !output.cover;
        new.envelope = None;
    }
    let vary = widgets::check(ui, output.vary, &say!(view, "batch-vary"));
    if vary.on_hover_text(say!(view, "batch-vary.help")).clicked() {
        new.vary = !output.vary;
    }
    ui.add_space(SPACE_M);
    envelopes(ui, view, &mut new);
    let has_copies = !view.session.draft.copies.is_empty();
    if has_copies && widgets::check(ui, output.notes, &say!(view, "batch-notes")).clicked() {
        new.notes = !output.notes;
    }
    if new != *output {
        out.push(Command::Own(Message::Output(new)));
    }
    ui.add_space(SPACE_XL);
    labels(ui, view, out);
    ui.add_space(SPACE_XL);
    table(ui, view, out);
}

/// Envelopes, for letters that go alone in such without a window.
fn envelopes(ui: &mut Ui, view: View<'_>, new: &mut Output) {
    let label = widgets::small(ui, &say!(view, "batch-envelopes"));
    let lang = view.ui_lang.lang();
    let none = say!(view, "batch-envelopes-none");
    let current = new.envelope.as_deref().and_then(envelope::find);
    let title = current.map_or(none.as_str(), |envelope| envelope.title.show(&lang));
    let shown = combo("envelopes", ui.available_width())
        .selected_text(title)
        .show_ui(ui, |ui| {
            if widgets::option(ui, current.is_none(), &none) {
                new.envelope = None;
            }
            for envelope in envelope::all() {
                let on = current.is_some_and(|current| current.id == envelope.id);
                let title = envelope.title.show(&lang);
                if widgets::option(ui, on, title) {
                    new.envelope = Some(envelope.id.clone());
                    // Alone, or in one parcel.
                    new.cover = false;
                }
            }
        });
    shown.response.labelled_by(label.id);
}

/// Labels to stick on envelopes.
fn labels(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-labels"), "");
    let output = &view.state.output;
    let mut new = output.clone();
    let name = |sheet: &LabelSheet| {
        say!(
            view,
            "batch-labels-of",
            labels = sheet.title.as_str(),
            count = sheet.count(),
            width = format!("{:.1}", sheet.label.width),
            height = format!("{:.1}", sheet.label.height)
        )
    };
    let current = label::find(&output.labels);
    let label = widgets::small(ui, &say!(view, "batch-labels-sheet"));
    let shown = combo("labels", ui.available_width())
        .selected_text(current.map(name).unwrap_or_default())
        .show_ui(ui, |ui| {
            for sheet in label::all() {
                let on = sheet.id == output.labels;
                if widgets::option(ui, on, name(sheet)) {
                    new.labels.clone_from(&sheet.id);
                    new.first_label = new.first_label.min(sheet.count());
                }
            }
        });
    shown.response.labelled_by(label.id);
    ui.horizontal(|ui| {
        let label = widgets::small(ui, &say!(view, "batch-labels-first"));
        let most = current.map_or(1, LabelSheet::count);
        let value = DragValue::new(&mut new.first_label).range(1..=most);
        ui.add(value).labelled_by(label.id);
    });
    if new != *output {
        out.push(Command::Own(Message::Output(new)));
    }
    offered(ui, view, &[Action::MemberLabels, Action::OfficeLabels], out);
}

/// Buttons of actions; those that need people of a list are off without any.
fn offered(ui: &mut Ui, view: View<'_>, actions: &[Action], out: &mut Out) {
    for action in actions {
        let needs_people = matches!(action, Action::MemberLabels | Action::JointLetter);
        let can = !needs_people || view.state.counts.will_print > 0;
        let name = action.name(view.ui_lang);
        let button = ui.add_enabled_ui(can, |ui| widgets::secondary(ui, &name));
        if button.inner.clicked() {
            out.push(Command::Act(*action));
        }
        button.inner.on_hover_text(action.help(view.ui_lang));
    }
}

/// What lies on the table where letters are written together; it needs no list.
fn table(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    widgets::head(ui, &say!(view, "batch-table"), "");
    let sheets = [
        Action::TableSheet,
        Action::SignatureSheet,
        Action::JointLetter,
        Action::ReplySlips,
    ];
    offered(ui, view, &sheets, out);
}

fn each(ui: &mut Ui, view: View<'_>, new: &mut Output) {
    if widgets::check(ui, new.mails, &say!(view, "batch-mails")).clicked() {
        new.mails = !new.mails;
    }
    let label = widgets::small(ui, &say!(view, "batch-names"));
    let edit = TextEdit::singleline(&mut new.names).id_salt("batch-names");
    ui.add(widgets::field(edit)).labelled_by(label.id);
    let fields = FIELDS.map(|field| format!("{{{{{field}}}}}")).join(" ");
    widgets::small(ui, &say!(view, "batch-names-help", fields = fields));
    match example(view, new) {
        Some(Ok(file)) => {
            widgets::small(ui, &say!(view, "batch-names-example", file = file));
        }
        Some(Err(problem)) => {
            let text = format!("■ {}", in_window(&problem, view.ui_lang));
            widgets::told(ui, &text, tokens(ui).fix);
        }
        None => {}
    }
}

/// The name of the file of the first person that a letter is made of, or what is wrong with all names.
fn example(view: View<'_>, output: &Output) -> Option<Result<String, Problem>> {
    let (batch, session) = (view.state, view.session);
    let list = batch.list.as_ref()?;
    let row = list.rows().find(|row| batch.will_print(*row))?;
    let draft = batch.letter_of(session, row)?;
    let fields = Fields {
        row: list.table.0.row(row).line(),
        number: 1,
        name: &draft.sender.name,
        place: &draft.sender.place,
        office: &draft.to,
        letter: &draft.to,
        date: draft.date.unwrap_or(session.today).to_string(),
        lang: draft.lang.code(),
    };
    let ending = if output.mails { "eml" } else { "pdf" };
    let names = Names::new(&output.names);
    Some(names.map(|mut names| names.next(&fields, ending)))
}

fn one(ui: &mut Ui, view: View<'_>, new: &mut Output) {
    if widgets::check(ui, new.in_parts, &say!(view, "batch-parts")).clicked() {
        new.in_parts = !new.in_parts;
    }
    if new.in_parts {
        ui.horizontal(|ui| {
            let label = widgets::small(ui, &say!(view, "batch-per-file"));
            let value = DragValue::new(&mut new.per_file).range(1..=10_000);
            ui.add(value).labelled_by(label.id);
        });
    }
    if widgets::check(ui, new.duplex, &say!(view, "batch-duplex")).clicked() {
        new.duplex = !new.duplex;
    }
}
