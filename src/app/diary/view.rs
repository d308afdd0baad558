//! The diary in one dialog: entries with what came of them, newest first, and what can be noted of each.

use egui::{RichText, ScrollArea, TextEdit, Ui};

use crate::app::diary::message::{Command, Dialog, Message, Out, View};
use crate::app::diary::state::{About, Form};
use crate::app::kernel::action::Action;
use crate::app::kernel::dialog::{Focused, begins_in, buttons, diary_check, title};
use crate::app::kernel::theme::{SPACE_L, SPACE_M, SPACE_S, semibold, tokens};
use crate::app::kernel::widgets::{self, Tone};
use crate::batch::report_back::words;
use crate::campaign::locale;
use crate::store::diary::{Letters, ReplyKind};
use crate::strings::say;

/// How wide the dialog is, and how high the entries in it may grow.
pub const WIDTH: f32 = 860.0;
const MAX_HEIGHT: f32 = 360.0;
/// How many entries are shown: tables have the others.
const MAX_SHOWN: usize = 100;
/// After how many weeks it is proposed to write again.
const WEEKS: i64 = 8;

/// Shows the diary, or asks whether it is to be deleted.
pub(crate) fn dialog(ui: &mut Ui, view: View<'_>, dialog: Dialog, out: &mut Out) {
    match dialog {
        Dialog::Diary => diary(ui, view, out),
        Dialog::Delete => {
            title(ui, &say!(view, "diary-delete-head"));
            widgets::body(ui, &say!(view, "diary-delete-body"));
            let path = view.state.shown.path.display().to_string();
            widgets::small(ui, &path);
            let others = [(say!(view, "cancel"), Command::Act(Action::Diary))];
            let main = say!(view, "diary-delete-do");
            buttons(ui, &main, &others, Focused::Last, out);
        }
    }
}

fn diary(ui: &mut Ui, view: View<'_>, out: &mut Out) {
    let t = tokens(ui);
    let shown = &view.state.shown;
    title(ui, &say!(view, "diary"));
    let on = view.session.settings.diary == Some(true);
    diary_check(ui, view, on, out);
    if on && !shown.path.as_os_str().is_empty() {
        let path = shown.path.display().to_string();
        widgets::small(ui, &say!(view, "diary-kept-in", path = path));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            if widgets::secondary(ui, &say!(view, "diary-choose")).clicked() {
                out.push(Command::Own(Message::Choose));
            }
            let is_elsewhere = view.session.settings.diary_file.is_some();
            if is_elsewhere && widgets::secondary(ui, &say!(view, "diary-beside")).clicked() {
                out.push(Command::Own(Message::Beside));
            }
        });
    }
    if !shown.wrong.is_empty() {
        widgets::body(ui, &say!(view, "diary-cannot"));
    }
    for line in &shown.wrong {
        widgets::told(ui, &format!("■ {line}"), t.fix);
    }
    if shown.wrong.is_empty() {
        widgets::body(ui, &words::sentence(view.ui_lang, &shown.totals));
    }
    for line in &shown.changes {
        ui.label(RichText::new(format!("▲ {line}")).color(t.check));
    }
    if let Some(removed) = &view.state.removed {
        ui.horizontal_wrapped(|ui| {
            let id = removed.entry.id;
            widgets::small(ui, &say!(view, "diary-removed", id = id));
            if widgets::secondary(ui, &say!(view, "diary-put-back")).clicked() {
                out.push(Command::Own(Message::PutBack));
            }
        });
    }
    let letters = &shown.diary.letters;
    if !letters.is_empty() {
        ScrollArea::vertical()
            .id_salt("diary-entries")
            .max_height(MAX_HEIGHT)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                for entry in letters.iter().rev().take(MAX_SHOWN) {
                    widgets::card(ui).show(ui, |ui| {
                        // The bar at the right covers nothing.
                        ui.set_width(ui.available_width() - SPACE_L);
                        ui.spacing_mut().item_spacing.y = SPACE_S;
                        self::entry(ui, view, entry, out);
                    });
                    ui.add_space(SPACE_S);
                }
                if letters.len() > MAX_SHOWN {
                    let count = letters.len() - MAX_SHOWN;
                    widgets::small(ui, &say!(view, "diary-more", count = count));
                }
                widgets::follow_focus(ui, false);
            });
    }
    // In large type they stand below each other.
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if !letters.is_empty() {
            for action in [Action::ReportBack, Action::Reminders] {
                if widgets::secondary(ui, &action.name(view.ui_lang)).clicked() {
                    out.push(Command::Act(action));
                }
            }
        }
        let has_any = !shown.diary.is_empty() || !shown.wrong.is_empty();
        if has_any && widgets::secondary(ui, &say!(view, "diary-delete")).clicked() {
            out.push(Command::Own(Message::Delete));
        }
    });
    buttons(ui, &say!(view, "close"), &[], Focused::Main, out);
}

/// One entry, with what can be noted of it.
fn entry(ui: &mut Ui, view: View<'_>, entry: &Letters, out: &mut Out) {
    let t = tokens(ui);
    let (lang, today) = (view.ui_lang, view.session.today);
    let diary = &view.state.shown.diary;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let day = locale::short_date(&lang.lang(), entry.day);
        let head = format!("{}  {day}", entry.id);
        ui.label(RichText::new(head).color(t.quiet));
        let to = words::said_to(entry, lang);
        ui.label(RichText::new(to).font(semibold(14.0)));
        let posted = words::posted(entry, lang);
        if entry.posted.is_some() {
            widgets::pill(ui, &posted, Tone::Quiet);
        } else {
            widgets::pill(ui, &posted, Tone::Check);
        }
    });
    let mut details = words::details(entry, lang);
    // The pill says it.
    details.pop();
    widgets::small(ui, &details.join(" · "));
    for (_, notice) in view
        .state
        .shown
        .stops
        .iter()
        .filter(|(id, _)| *id == entry.id)
    {
        let said = say!(view, "diary-stopped", notice = notice.as_str());
        widgets::told(ui, &format!("■ {said}"), t.fix);
    }
    if let Some(twin) = diary.twin(entry) {
        let said = words::twin(twin, lang);
        widgets::told(ui, &format!("▲ {said}"), t.check);
    }
    for reply in diary.replies_to(entry.id) {
        let day = locale::short_date(&lang.lang(), reply.day);
        let kind = words::kind(lang, reply.kind);
        let said = say!(view, "diary-reply", day = day, kind = kind);
        let note = Some(reply.note.as_str()).filter(|note| !note.is_empty());
        let note = note.map_or(String::new(), |note| format!(": {note}"));
        ui.label(format!("{said}{note}"));
    }
    let due = diary.due(entry.id);
    if let Some(day) = due {
        let said = words::due(day, today, lang);
        if day > today {
            ui.label(said);
        } else {
            ui.label(RichText::new(format!("▲ {said}")).color(t.check));
        }
        // Whoever noted a reply may think that it ended the reminder.
        if diary.replies_to(entry.id).next().is_some() {
            let day = locale::short_date(&lang.lang(), day);
            widgets::small(ui, &say!(view, "diary-due-stays", day = day));
        }
    }
    ways(ui, view, entry, out);
    let form = view.state.form.as_ref();
    if let Some(form) = form.filter(|form| form.entry == entry.id) {
        self::form(ui, view, entry, form, out);
    }
}

/// What can be noted of an entry.
fn ways(ui: &mut Ui, view: View<'_>, entry: &Letters, out: &mut Out) {
    let id = entry.id;
    let today = view.session.today;
    let open = |about: About, day: String| {
        Message::Form(Some(Form {
            entry: id,
            about,
            day,
            note: String::new(),
            number: entry.count().to_string(),
            is_wrong: false,
        }))
    };
    ui.horizontal_wrapped(|ui| {
        let mut way = |ui: &mut Ui, said: String, aloud: String, then: Message| {
            let button = widgets::word_toggle(ui, &said, false);
            ui.ctx()
                .accesskit_node_builder(button.id, |node| node.set_label(aloud));
            if button.clicked() {
                out.push(Command::Own(then));
            }
        };
        if entry.posted.is_some() {
            let said = say!(view, "diary-post-not");
            way(
                ui,
                said,
                say!(view, "diary-post-not-of", id = id),
                Message::Post(id, false),
            );
        } else {
            let said = say!(view, "diary-post-today");
            way(
                ui,
                said,
                say!(view, "diary-post-of", id = id),
                Message::Post(id, true),
            );
            if entry.count() > 1 {
                let said = say!(view, "diary-post-some");
                let some = open(About::Post, today.to_string());
                way(ui, said, say!(view, "diary-post-some-of", id = id), some);
            }
        }
        let said = say!(view, "diary-reply-add");
        let reply = open(About::Reply(ReplyKind::Letter), today.to_string());
        way(ui, said, say!(view, "diary-reply-of", id = id), reply);
        let said = say!(view, "diary-again-add");
        let weeks = jiff::Span::new().weeks(WEEKS);
        let later = today.checked_add(weeks).unwrap_or(today);
        let again = open(About::Again, later.to_string());
        way(ui, said, say!(view, "diary-again-of", id = id), again);
        if view.state.shown.diary.due(id).is_some() {
            let said = say!(view, "diary-done");
            way(
                ui,
                said,
                say!(view, "diary-done-of", id = id),
                Message::Done(id),
            );
        }
        let campaign = &view.session.campaign;
        let is_open = campaign.pack.id == entry.campaign.as_str();
        // What was answered is not written of as if it had not been.
        let is_answered = view.state.shown.diary.replies_to(id).next().is_some();
        if is_open && !is_answered && campaign.addressee(&entry.office).is_some() {
            let said = say!(view, "diary-write-now");
            way(
                ui,
                said,
                say!(view, "diary-write-of", id = id),
                Message::Write(id),
            );
        }
        let said = say!(view, "diary-remove");
        way(
            ui,
            said,
            say!(view, "diary-remove-of", id = id),
            Message::Remove(id),
        );
    });
}

/// A reply, or the day on which to write again.
fn form(ui: &mut Ui, view: View<'_>, entry: &Letters, form: &Form, out: &mut Out) {
    let t = tokens(ui);
    let office = entry.office_name();
    let mut changed = form.clone();
    ui.add_space(SPACE_S);
    if let About::Reply(kind) = form.about {
        let said = if entry.is_card() {
            say!(view, "diary-form-reply-cards", person = office)
        } else {
            say!(view, "diary-form-reply", office = office)
        };
        widgets::body(ui, &said);
        widgets::small(ui, &say!(view, "diary-form-kind"));
        ui.horizontal_wrapped(|ui| {
            for (_, one) in ReplyKind::ALL {
                let name = words::kind(view.ui_lang, one);
                if widgets::choice(ui, kind == one, &name).clicked() {
                    changed.about = About::Reply(one);
                }
            }
        });
    } else if form.about == About::Again {
        widgets::body(ui, &say!(view, "diary-form-again", office = office));
    } else if entry.is_card() {
        widgets::body(ui, &say!(view, "diary-form-post-cards", person = office));
    } else {
        widgets::body(ui, &say!(view, "diary-form-post", office = office));
    }
    let example = view.session.today.to_string();
    let label = widgets::small(ui, &say!(view, "diary-form-day", example = example));
    let edit = TextEdit::singleline(&mut changed.day).id_salt(("diary-day", entry.id));
    let field = ui.add(widgets::field(edit)).labelled_by(label.id);
    begins_in(ui, &field);
    if form.about == About::Post {
        let said = if entry.is_card() {
            say!(view, "diary-form-number-cards", cards = entry.cards)
        } else {
            say!(view, "diary-form-number", letters = entry.letters)
        };
        let label = widgets::small(ui, &said);
        let edit = TextEdit::singleline(&mut changed.number).id_salt(("diary-number", entry.id));
        ui.add(widgets::field(edit)).labelled_by(label.id);
    }
    if form.is_wrong {
        let said = if form.date().is_none() {
            say!(view, "diary-form-day-wrong", text = form.day.as_str())
        } else {
            say!(view, "diary-form-number-wrong", text = form.number.as_str())
        };
        ui.label(RichText::new(format!("■ {said}")).color(t.fix));
    }
    if matches!(form.about, About::Reply(_)) {
        let label = widgets::small(ui, &say!(view, "diary-form-note"));
        let edit = TextEdit::singleline(&mut changed.note).id_salt(("diary-note", entry.id));
        ui.add(widgets::field(edit)).labelled_by(label.id);
        widgets::small(ui, &say!(view, "diary-note-warning"));
    }
    if changed != *form {
        changed.is_wrong = false;
        out.push(Command::Own(Message::Form(Some(changed))));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if widgets::secondary(ui, &say!(view, "diary-form-add")).clicked() {
            out.push(Command::Own(Message::Add));
        }
        if widgets::secondary(ui, &say!(view, "cancel")).clicked() {
            out.push(Command::Own(Message::Form(None)));
        }
    });
}
