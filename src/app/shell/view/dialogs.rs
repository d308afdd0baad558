//! Dialogs of our own: the one that is open, whosever it is.

use std::path::Path;

use egui::{Align, Context, Frame, Id, Layout, Modal, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2};

use super::{Out, about, guide, keys, of, palette, path, printing};
use crate::app::diary::message::Dialog as DiaryDialog;
use crate::app::kernel::action::Action;
use crate::app::kernel::dialog::{Focused, HELP, buttons, title};
use crate::app::kernel::next::Next;
use crate::app::kernel::paths::Purpose;
use crate::app::kernel::places::FocusField;
use crate::app::kernel::problems::help;
use crate::app::kernel::theme::{CONTROL, RADIUS_FLOAT, SPACE_M, SPACE_S, tokens};
use crate::app::kernel::view::View;
use crate::app::kernel::widgets;
use crate::app::packs::message::Dialog as PackDialog;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::app::{batch, compose, diary, organise, packs, settings, signing};
use crate::strings::guide::GuidePlace;
use crate::strings::{UiLang, say};

/// Between a dialog's edge and what stands on it, in points.
const MARGIN: f32 = 20.0;

/// Where there is less height than this for a dialog, in points, it is at least so wide.
const LOW: f32 = 420.0;
const WIDE: f32 = 600.0;

/// Shows the dialog that is open.
pub(crate) fn dialog(ctx: &Context, state: &State, out: &mut Out) {
    give_back(ctx, state);
    let Some(dialog) = &state.dialog else { return };
    if let Dialog::Palette { text, at } = dialog {
        return palette::palette(ctx, state, text, *at, out);
    }
    let style = ctx.global_style();
    let frame = Frame::popup(&style)
        .corner_radius(RADIUS_FLOAT)
        .inner_margin(MARGIN);
    // Each kind has a size of its own.
    let id = Id::unique(("dialog", kind(dialog)));
    let width: f32 = match dialog {
        Dialog::Keys | Dialog::Guide { .. } => 680.0,
        Dialog::Settings => 720.0,
        Dialog::Packs(PackDialog::Import(_)) => packs::view::import::WIDTH,
        Dialog::Packs(PackDialog::Campaigns(_)) => packs::view::campaigns::WIDTH,
        Dialog::Diary(DiaryDialog::Diary) => diary::view::WIDTH,
        _ => 440.0,
    };
    // In large type a small window has less room than a dialog wants.
    let room = ctx.content_rect().size() - Vec2::splat(2.0 * (MARGIN + SPACE_M));
    let shown = Modal::new(id).frame(frame).show(ctx, |ui| {
        // What is wide needs less height.
        let width = if room.y < LOW { width.max(WIDE) } else { width };
        ui.set_width(width.min(room.x));
        // That there is more below is seen before the pointer is there.
        ui.spacing_mut().scroll.dormant_handle_opacity = 0.5;
        // The bar stands beside the fields, not over their edges.
        let scroll = &mut ui.spacing_mut().scroll;
        scroll.floating_allocated_width = scroll.bar_width + scroll.bar_inner_margin;
        // Nothing scrolls that has room.
        let scroll = ScrollArea::vertical().max_height(room.y);
        scroll.min_scrolled_height(room.y).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            content(ui, state, dialog, out);
            for toast in state.session.toasts_by_place().1 {
                let shown = widgets::told(ui, &toast.text, tokens(ui).ink);
                widgets::heard(&shown, &toast.text);
            }
            if let Some(spot) = dialog.topic().and_then(GuidePlace::at_page) {
                help_above(ui, state, spot, out);
            }
        });
    });
    // A click beside it is no answer to a form or a question, and mostly the second of a double click on
    // what opened it. What only tells something is closed by it.
    let beside = shown.backdrop_response.clicked();
    let only_tells = matches!(
        dialog,
        Dialog::Keys | Dialog::Guide { .. } | Dialog::About | Dialog::Message { .. }
    );
    if shown.should_close() && (only_tells || !beside) {
        out.push(Command::Close);
    }
}

/// The way to the guide, in the corner beside the title: whatever else a dialog needs, its answers end it.
fn help_above(ui: &mut Ui, state: &State, spot: GuidePlace, out: &mut Out) {
    let top = ui.min_rect();
    let corner = Rect::from_min_max(
        pos2(top.right() - HELP, top.top() - SPACE_S),
        pos2(top.right(), top.top() + CONTROL - SPACE_S),
    );
    let right = Layout::right_to_left(Align::Center);
    let mut ui = ui.new_child(UiBuilder::new().max_rect(corner).layout(right));
    help(&mut ui, table_language(state), spot, out);
}

/// Once a dialog is closed, the keyboard is where it was before, unless it was asked for elsewhere.
fn give_back(ctx: &Context, state: &State) {
    let id = Id::unique("focus-before-dialog");
    let focused = ctx.memory(egui::Memory::focused);
    let (was_open, before) = ctx.data_mut(|data| {
        let known = data.get_temp_mut_or_default::<(bool, Option<Id>)>(id);
        let was = *known;
        known.0 = state.dialog.is_some();
        if !was.0 && state.dialog.is_none() {
            known.1 = focused;
        }
        was
    });
    if !was_open || state.dialog.is_some() {
        return;
    }
    let is_asked = matches!(&state.session.focus, Some(field) if *field != FocusField::Message);
    if !is_asked {
        widgets::give_focus_back(ctx, before);
    }
}

/// Which kind of dialog it is, down to those of the features.
fn kind(dialog: &Dialog) -> (std::mem::Discriminant<Dialog>, u64) {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut own = DefaultHasher::new();
    match dialog {
        Dialog::Compose(one) => std::mem::discriminant(one).hash(&mut own),
        Dialog::Batch(one) => std::mem::discriminant(one).hash(&mut own),
        Dialog::Organise(one) => std::mem::discriminant(one).hash(&mut own),
        Dialog::Signing(one) => std::mem::discriminant(one).hash(&mut own),
        Dialog::Packs(one) => std::mem::discriminant(one).hash(&mut own),
        Dialog::Diary(one) => std::mem::discriminant(one).hash(&mut own),
        _ => {}
    }
    (std::mem::discriminant(dialog), own.finish())
}

/// The language of the table, where somebody sits at it, or else of the window.
fn table_language(state: &State) -> UiLang {
    let chosen = state.signing.shown().and_then(|table| table.ui_lang);
    chosen.unwrap_or(state.session.ui_lang)
}

/// Asks for another path than this one.
fn another(purpose: Purpose, path: &Path) -> Command {
    Command::Own(Message::Dialog(Dialog::Path {
        purpose,
        text: path.display().to_string(),
        note: None,
    }))
}

fn content(ui: &mut Ui, state: &State, dialog: &Dialog, out: &mut Out) {
    let session = &state.session;
    match dialog {
        Dialog::Compose(dialog) => of(out, Message::Compose, |out| {
            let view = View::new(session, &state.compose);
            compose::view::dialogs::question(ui, view, dialog, out);
        }),
        Dialog::Batch(dialog) => of(out, Message::Batch, |out| {
            let view = View::new(session, &state.batch);
            batch::view::dialogs::question(ui, view, dialog, out);
        }),
        Dialog::Organise(dialog) => of(out, Message::Organise, |out| {
            let view = View::new(session, &state.organise);
            organise::view::dialogs::question(ui, view, dialog, out);
        }),
        Dialog::Signing(dialog) => of(out, Message::Signing, |out| {
            let mut view = View::new(session, &state.signing);
            view.ui_lang = table_language(state);
            signing::view::questions::question(ui, view, *dialog, out);
        }),
        Dialog::Diary(dialog) => of(out, Message::Diary, |out| {
            let view = View::new(session, &state.diary);
            diary::view::dialog(ui, view, *dialog, out);
        }),
        Dialog::Packs(PackDialog::Campaigns(rows)) => of(out, Message::Packs, |out| {
            packs::view::campaigns::table(ui, session, rows, out);
        }),
        Dialog::Packs(PackDialog::Import(import)) => of(out, Message::Packs, |out| {
            packs::view::import::question(ui, session, import, out);
        }),
        Dialog::Path {
            purpose,
            text,
            note,
        } => path::question(ui, session, *purpose, text, note.as_deref(), out),
        Dialog::Print(question) => printing::question(ui, session, question, out),
        Dialog::Replace { purpose, path } => {
            title(ui, &say!(session, "replace"));
            let shown = path.display().to_string();
            widgets::body(ui, &say!(session, "replace-body", path = shown));
            let others = [
                (say!(session, "cancel"), Command::Close),
                (say!(session, "replace-other"), another(*purpose, path)),
            ];
            // Enter must not replace a file by surprise.
            let focused = Focused::Last;
            buttons(ui, &say!(session, "replace-do"), &others, focused, out);
        }
        Dialog::NewFolder { purpose, path } => {
            title(ui, &say!(session, "new-folder"));
            let shown = path.display().to_string();
            widgets::body(ui, &say!(session, "new-folder-body", path = shown));
            let others = [
                (say!(session, "cancel"), Command::Close),
                (say!(session, "new-folder-other"), another(*purpose, path)),
            ];
            let main = say!(session, "new-folder-do");
            buttons(ui, &main, &others, Focused::Main, out);
        }
        Dialog::Unsaved { then } => {
            title(ui, &say!(session, "unsaved"));
            let what = match then {
                Next::Act(Action::Quit) => say!(session, "unsaved-quit"),
                Next::Act(Action::New) | Next::WriteFor(..) => say!(session, "unsaved-new"),
                Next::Act(Action::NewCampaign | Action::NewEmpty) | Next::Document(_) => {
                    say!(session, "unsaved-campaign")
                }
                Next::BuiltIn | Next::Take(_) | Next::Pack(..) => say!(session, "unsaved-other"),
                _ => say!(session, "unsaved-open"),
            };
            widgets::body(ui, &what);
            if !session.programme.is_empty() {
                widgets::body(ui, &say!(session, "unsaved-programme"));
            }
            path::keep_sender(ui, session, out);
            let others = [
                (say!(session, "cancel"), Command::Close),
                (say!(session, "unsaved-discard"), Command::Discard),
            ];
            let main = say!(session, "unsaved-save");
            buttons(ui, &main, &others, Focused::Main, out);
        }
        Dialog::UnsavedTexts { .. } => of(out, Message::Organise, |out| {
            let view = View::new(session, &state.organise);
            organise::view::dialogs::unsaved(ui, view, out);
        }),
        Dialog::Settings => {
            title(ui, &say!(session, "settings"));
            of(out, Message::Settings, |out| {
                settings::view::form(ui, session, out);
            });
            buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
        }
        Dialog::Scripts => {
            title(ui, &say!(session, "scripts"));
            of(out, Message::Settings, |out| {
                settings::view::scripts::list(ui, session, out);
            });
            buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
        }
        Dialog::Keys => {
            title(ui, &Action::Keys.name(session.ui_lang));
            keys::sheet(ui, session);
            // Whoever presses the key for help may look for the guide.
            let guide = Action::Guide;
            let guide = [(guide.name(session.ui_lang), Command::Act(guide))];
            buttons(ui, &say!(session, "close"), &guide, Focused::Main, out);
        }
        Dialog::Guide { spot, .. } => guide::guide(ui, session, *spot, out),
        Dialog::About => about::about(ui, state, out),
        Dialog::Licences => about::licences(ui, session, out),
        Dialog::Happened(text) => about::happened(ui, session, text, out),
        Dialog::Palette { .. } => {}
        Dialog::Message { title: head, lines } => {
            title(ui, head);
            for line in lines {
                widgets::body(ui, line);
            }
            buttons(ui, &say!(session, "close"), &[], Focused::Main, out);
        }
    }
}
