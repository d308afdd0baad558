//! The settings, in one small dialog: each holds at once.

pub(crate) mod scripts;

use egui::{ComboBox, RichText, TextEdit, Ui};

use crate::app::kernel::action::Action;
use crate::app::kernel::command::Command;
use crate::app::kernel::session::Session;
use crate::app::kernel::settings::Setting;
use crate::app::kernel::theme::{SPACE_M, SPACE_S};
use crate::app::kernel::view::Out;
use crate::app::kernel::widgets;
use crate::app::settings::message::Message;
use crate::page::stationery;
use crate::store::settings::{Contrast, Look};
use crate::strings::{UiLang, language, say};

/// The most characters of how a group is reached: a slip is a third of a page.
const MAX_GROUP: usize = 160;

/// From this width on, in points, they stand in two columns: a low screen has room for all of them.
const TWO: f32 = 600.0;

/// Shows the settings.
pub(crate) fn form(ui: &mut Ui, session: &Session, out: &mut Out<Message>) {
    if ui.available_width() < TWO {
        looks(ui, session, out);
        ui.add_space(SPACE_M);
        letters(ui, session, out);
        return;
    }
    ui.columns_const(|[left, right]| {
        looks(left, session, out);
        letters(right, session, out);
    });
}

/// How the window looks, and in which language it is.
fn looks(ui: &mut Ui, session: &Session, out: &mut Out<Message>) {
    let settings = &session.settings;
    widgets::small(ui, &say!(session, "settings-look"));
    ui.horizontal_wrapped(|ui| {
        for (look, name) in [
            (Look::System, say!(session, "settings-look-system")),
            (Look::Light, say!(session, "settings-look-light")),
            (Look::Dark, say!(session, "settings-look-dark")),
        ] {
            if widgets::choice(ui, settings.look == look, &name).clicked() {
                set(out, Setting::Look(look));
            }
        }
    });
    ui.add_space(SPACE_M);
    widgets::small(ui, &say!(session, "settings-contrast"));
    ui.horizontal_wrapped(|ui| {
        for (contrast, name) in [
            (Contrast::System, say!(session, "settings-contrast-system")),
            (Contrast::Usual, say!(session, "settings-contrast-usual")),
            (Contrast::High, say!(session, "settings-contrast-high")),
        ] {
            if widgets::choice(ui, settings.contrast == contrast, &name).clicked() {
                set(out, Setting::Contrast(contrast));
            }
        }
    });
    ui.add_space(SPACE_M);
    widgets::small(ui, &say!(session, "settings-language"));
    let chosen = settings.language.as_deref().and_then(UiLang::of_code);
    ui.horizontal_wrapped(|ui| {
        let system = say!(session, "settings-language-system");
        let all = UiLang::all().map(|lang| (Some(lang), lang.own_name()));
        for (lang, name) in std::iter::once((None, system)).chain(all) {
            if widgets::choice(ui, chosen == lang, &name).clicked() {
                set(out, Setting::Language(lang));
            }
        }
    });
    if !session.ui_lang.is_reviewed() {
        widgets::small(ui, &say!(session, "settings-language-note"));
    }
    ui.add_space(SPACE_M);
    widgets::small(ui, &say!(session, "settings-size"));
    ui.horizontal_wrapped(|ui| {
        for size in [100, 125, 150, 175, 200] {
            let name = format!("{size} %");
            if widgets::choice(ui, settings.size == size, &name).clicked() {
                set(out, Setting::Size(size));
            }
        }
    });
}

/// What letters begin with, and what is kept of them.
fn letters(ui: &mut Ui, session: &Session, out: &mut Out<Message>) {
    let settings = &session.settings;
    let label = widgets::small(ui, &say!(session, "settings-paper"));
    let lang = session.ui_lang.lang();
    let usual = say!(session, "settings-paper-usual");
    let shown = settings.paper.as_deref().and_then(stationery::find);
    let shown = shown.map_or(usual.as_str(), |paper| paper.title.show(&lang));
    ComboBox::from_id_salt("settings-paper")
        .width(ui.available_width())
        .selected_text(shown)
        .show_ui(ui, |ui| {
            if widgets::option(ui, settings.paper.is_none(), &usual) {
                set(out, Setting::Paper(None));
            }
            for paper in stationery::all() {
                let on = settings.paper.as_deref() == Some(paper.id.as_str());
                if widgets::option(ui, on, paper.title.show(&lang)) {
                    set(out, Setting::Paper(Some(paper.id.clone())));
                }
            }
        })
        .response
        .labelled_by(label.id);
    ui.add_space(SPACE_M);
    let label = widgets::small(ui, &say!(session, "settings-group"));
    let mut group = settings.group.clone();
    let edit = TextEdit::singleline(&mut group)
        .id_salt("settings-group")
        .char_limit(MAX_GROUP);
    let field = ui.add(widgets::field(edit)).labelled_by(label.id);
    if field.changed() {
        set(out, Setting::Group(group));
    }
    widgets::small(ui, &say!(session, "settings-prices"));
    ui.horizontal_wrapped(|ui| {
        if widgets::secondary(ui, &say!(session, "settings-prices-choose")).clicked() {
            out.push(Command::Own(Message::Prices));
        }
        if let Some(path) = &settings.prices {
            if widgets::secondary(ui, &say!(session, "settings-prices-none")).clicked() {
                out.push(Command::Own(Message::NoPrices));
            }
            widgets::small(ui, &path.display().to_string());
        }
    });
    ui.add_space(SPACE_S);
    let on = settings.letter_beside;
    if widgets::check(ui, on, &say!(session, "settings-beside")).clicked() {
        set(out, Setting::LetterBeside(!on));
    }
    let on = settings.diary == Some(true);
    if widgets::check(ui, on, &say!(session, "diary-keep")).clicked() {
        set(out, Setting::Diary(!on));
    }
    let on = settings.remember_sender;
    if widgets::check(ui, on, &say!(session, "sender-remember")).clicked() {
        set(out, Setting::RememberSender(!on));
    }
    if widgets::secondary(ui, &Action::Scripts.name(session.ui_lang)).clicked() {
        out.push(Command::Act(Action::Scripts));
    }
    if session.spelling.has_none() {
        let of = language(session.ui_lang, session.draft.lang.code());
        widgets::small(ui, &say!(session, "spelling-none", language = of));
    }
    ui.add_space(SPACE_S);
    ui.label(RichText::new(say!(session, "settings-note")).small());
}

fn set(out: &mut Out<Message>, setting: Setting) {
    out.push(Command::Set(setting));
}
