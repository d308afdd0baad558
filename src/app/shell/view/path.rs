//! A path that is typed, where no dialog of the system asks for a file, and what is kept in a letter's file.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Id, Key, RichText, TextEdit, Ui};

use super::{Out, of};
use crate::app::compose;
use crate::app::kernel::command::Command;
use crate::app::kernel::dialog::{Focused, buttons, title};
use crate::app::kernel::files::words;
use crate::app::kernel::paths::{self, Purpose};
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::tokens;
use crate::app::kernel::widgets;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::Message;
use crate::letter::Sender;
use crate::strings::say;

/// Asks for the path, with the letters opened lately where one of them may be meant.
pub(super) fn question(
    ui: &mut Ui,
    session: &Session,
    purpose: Purpose,
    text: &str,
    note: Option<&str>,
    out: &mut Out,
) {
    let t = tokens(ui);
    let head = match purpose {
        Purpose::Export(kind) => words(session.ui_lang, kind, "title"),
        Purpose::Save => say!(session, "path-save"),
        Purpose::Open => say!(session, "path-open"),
        Purpose::Table => say!(session, "path-table"),
        Purpose::Signatures => say!(session, "path-signatures"),
        Purpose::Reply => say!(session, "path-reply"),
        Purpose::Notes => say!(session, "path-notes"),
        Purpose::Card => say!(session, "path-card"),
        Purpose::Joint => say!(session, "path-joint"),
        Purpose::MemberLabels => say!(session, "path-member-labels"),
        Purpose::OfficeLabels => say!(session, "path-office-labels"),
        Purpose::All => say!(session, "path-all"),
        Purpose::List => say!(session, "path-list"),
        Purpose::Stack => say!(session, "path-stack"),
        Purpose::Each => say!(session, "path-each"),
        Purpose::Mails => say!(session, "path-mails"),
        Purpose::Copy => say!(session, "path-copy"),
        Purpose::Source | Purpose::Document | Purpose::Another => say!(session, "path-source"),
        Purpose::Texts => say!(session, "dialog-texts"),
        Purpose::PackFile => say!(session, "dialog-pack-file"),
        Purpose::SignedPack => say!(session, "dialog-signed-pack"),
        Purpose::Translated => say!(session, "dialog-translated"),
        Purpose::Programme => say!(session, "dialog-programme"),
        Purpose::Picture => say!(session, "dialog-picture"),
        Purpose::Diary => say!(session, "dialog-diary-folder"),
        Purpose::ReportBack => say!(session, "path-report-back"),
        Purpose::Reminders => say!(session, "path-reminders"),
        Purpose::Face => say!(session, "dialog-face"),
        Purpose::Prices => say!(session, "dialog-prices"),
        Purpose::OpenProgramme => say!(session, "dialog-open-programme"),
    };
    let (help, main) = match purpose {
        Purpose::All | Purpose::Each | Purpose::Mails => {
            (say!(session, "path-folder"), say!(session, "path-do-save"))
        }
        Purpose::Export(kind) => (
            words(session.ui_lang, kind, "prompt"),
            say!(session, "path-do-save"),
        ),
        Purpose::Save
        | Purpose::Stack
        | Purpose::Texts
        | Purpose::PackFile
        | Purpose::SignedPack
        | Purpose::Table
        | Purpose::Signatures
        | Purpose::Reply
        | Purpose::Notes
        | Purpose::Card
        | Purpose::Joint
        | Purpose::MemberLabels
        | Purpose::OfficeLabels
        | Purpose::Programme
        | Purpose::ReportBack
        | Purpose::Reminders => (say!(session, "path-goes"), say!(session, "path-do-save")),
        Purpose::Diary => (
            say!(session, "path-diary-help"),
            say!(session, "path-do-open"),
        ),
        Purpose::Copy => (
            say!(session, "path-copy-help"),
            say!(session, "path-do-save"),
        ),
        Purpose::Source | Purpose::Document | Purpose::Another => (
            say!(session, "path-source-help"),
            say!(session, "path-do-open"),
        ),
        Purpose::Open
        | Purpose::List
        | Purpose::Translated
        | Purpose::Picture
        | Purpose::Face
        | Purpose::OpenProgramme
        | Purpose::Prices => (say!(session, "path-is"), say!(session, "path-do-open")),
    };
    title(ui, &head);
    widgets::small(ui, &help);
    let label = widgets::small(ui, &say!(session, "path"));
    let mut typed = text.to_owned();
    let id = Id::unique("dialog-path");
    let is_new = ui.ctx().read_response(id).is_none();
    let edit = TextEdit::singleline(&mut typed).id(id);
    let response = ui.add(widgets::field(edit)).labelled_by(label.id);
    let is_done = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if is_new {
        response.request_focus();
        // Wherever the cursor was in an earlier path.
        let mut cursor = TextEditState::default();
        let (first, last) = paths::name_in(text);
        let range = CCursorRange::two(CCursor::new(first), CCursor::new(last));
        cursor.cursor.set_char_range(Some(range));
        cursor.store(ui.ctx(), id);
    }
    if response.changed() {
        out.push(Command::Own(Message::Dialog(Dialog::Path {
            purpose,
            text: typed,
            note: None,
        })));
    }
    if let Some(note) = note {
        ui.label(RichText::new(format!("■ {note}")).color(t.fix));
    }
    if is_done {
        out.push(Command::Confirm);
    }
    match purpose {
        Purpose::Open => recent(ui, session, out),
        Purpose::Save => keep_sender(ui, session, out),
        _ => {}
    }
    let others = [(say!(session, "cancel"), Command::Close)];
    buttons(ui, &main, &others, Focused::Main, out);
}

/// The letters opened lately, each to be opened at once.
fn recent(ui: &mut Ui, session: &Session, out: &mut Out) {
    if session.recent.letters.is_empty() {
        return;
    }
    widgets::small(ui, &say!(session, "menu-recent"));
    for (file, letter) in session.recent.named() {
        let path = letter.display().to_string();
        let said = say!(session, "palette-open", file = file);
        let button = widgets::quiet_button(ui, &said, &said).on_hover_text(&path);
        if button.clicked() {
            // As if it had been typed: what is not saved was asked about before.
            out.push(Command::Own(Message::Dialog(Dialog::Path {
                purpose: Purpose::Open,
                text: path,
                note: None,
            })));
            out.push(Command::Confirm);
        }
    }
}

/// Whether the sender is kept in the letter's file, where there is a sender that saving would leave out.
pub(super) fn keep_sender(ui: &mut Ui, session: &Session, out: &mut Out) {
    let sender = &session.draft.sender;
    if *sender == Sender::default() {
        return;
    }
    let keep = session.keep_asked.unwrap_or(session.keeps_sender());
    let told = if keep {
        say!(session, "save-keeps-name")
    } else {
        say!(session, "save-leaves-name")
    };
    widgets::small(ui, &told);
    let tick = widgets::check(ui, keep, &say!(session, "sender-keep"));
    // Space sets the tick; Enter answers the dialog, wherever the keyboard is in it.
    if tick.has_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        out.push(Command::Confirm);
    } else if tick.clicked() {
        of(out, Message::Compose, |out| {
            out.push(Command::Own(compose::message::Message::KeepAsked(!keep)));
        });
    }
}
