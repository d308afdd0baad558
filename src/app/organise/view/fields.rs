//! The controls of a form, one for each kind of field. What is typed is said in the pack's file at
//! once; what the file says stands in the control.

use egui::{Align, Layout, RichText, TextEdit, Ui, vec2};

use super::entries::gist;
use super::{labels, languages, numbers, own_key, parts, picks};
use crate::app::kernel::theme::{SPACE_M, SPACE_S, tokens};
use crate::app::kernel::widgets;
use crate::app::organise::message::Entered;
use crate::app::organise::message::{Command, Message, Out, View};
use crate::app::organise::state::Entries;
use crate::app::organise::state::entries::Spot;
use crate::app::organise::state::forms::{Form, FormField};
use crate::campaign::amend::{Entry, Value};
use crate::campaign::read::FILL_IN;
use crate::strings::{own_name, say};

/// The least that a column is wide in which somebody writes.
const COLUMN: f32 = 230.0;

/// The entry that a form shows.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// What the window knows.
    pub view: View<'a>,
    /// What kind of entry it is.
    pub entries: Entries,
    /// Where it is.
    pub spot: &'a Spot,
    /// What it says.
    pub entry: &'a Entry,
}

impl Shown<'_> {
    pub(crate) fn set(out: &mut Out, path: &str, value: Value) {
        let entered = Entered::Set(path.to_owned(), value);
        out.push(Command::Own(Message::Entry(entered)));
    }

    /// A text, or nothing where it is empty and need not be there.
    fn set_text(out: &mut Out, path: &str, text: String, needed: bool) {
        let value = if text.is_empty() && !needed {
            Value::Nothing
        } else {
            Value::Text(text)
        };
        Self::set(out, path, value);
    }

    /// What another entry is called: with its id, but on cards, where ids were made by a program.
    pub(crate) fn named(&self, id: &str, name: &str) -> String {
        if self.view.state.is_confirming() {
            name.to_owned()
        } else {
            format!("{id} · {name}")
        }
    }

    pub(crate) fn list(&self, kinds: &[Entries]) -> Vec<(String, String)> {
        let named = kinds.iter().flat_map(|entries| {
            let all = self.view.state.all(*entries).into_iter();
            all.map(|(_, entry)| {
                let name = gist(self.view, *entries, entry).to_owned();
                (entry.text("id").to_owned(), name)
            })
        });
        named.collect()
    }
}

/// Shows a field with its name.
pub(crate) fn field(ui: &mut Ui, shown: &Shown<'_>, field: &FormField, name: &str, out: &mut Out) {
    let (view, entry, path) = (shown.view, shown.entry, field.path);
    let set = Shown::set;
    match field.form {
        Form::Words => words(ui, shown, path, name, field.needed, out),
        Form::Lines => lines(ui, shown, path, name, out),
        Form::Id if shown.entries.are_several() => {
            widgets::small(ui, name);
            let said = say!(view, "entry-rename", id = entry.text(path));
            let button = widgets::secondary(ui, &said);
            if button
                .on_hover_text(say!(view, "entry-rename.help"))
                .clicked()
            {
                out.push(Command::Own(Message::Entry(Entered::Rename)));
            }
        }
        Form::Number => {
            widgets::small(ui, name);
            numbers::number(ui, shown, path, name, out);
        }
        Form::Series => numbers::series(ui, shown, path, name, out),
        Form::Id | Form::Line | Form::Date => {
            widgets::small(ui, name);
            if let Some(text) = text(ui, shown, path, name, entry.text(path), out) {
                Shown::set_text(out, path, text, field.needed);
            }
        }
        Form::List => {
            list(ui, shown, path, name, out);
            if path == "signers.keys" {
                own_key::replace(ui, view, out);
            }
        }
        Form::Languages => {
            list(ui, shown, path, name, out);
            languages::add(ui, shown, out);
        }
        Form::Confirmed => {
            widgets::small(ui, name);
            if let Some(text) = text(ui, shown, path, name, entry.text(path), out) {
                let value = if text.is_empty() {
                    Value::Flag(false)
                } else {
                    Value::Text(text)
                };
                set(out, path, value);
            }
        }
        Form::Language => languages::one(ui, shown, path, name, out),
        Form::Choice(values) => {
            widgets::small(ui, name);
            ui.horizontal_wrapped(|ui| {
                for value in values {
                    let said = labels::choice(view, value);
                    let on = entry.text(path) == *value;
                    if widgets::choice(ui, on, &said).clicked() && !on {
                        set(out, path, Value::Text((*value).to_owned()));
                    }
                }
            });
        }
        Form::Choices(values) => {
            widgets::small(ui, name);
            let now = entry.list(path);
            ui.horizontal_wrapped(|ui| {
                for value in values {
                    let said = labels::choice(view, value);
                    let on = now.iter().any(|one| one == value);
                    if widgets::word_toggle(ui, &said, on).clicked() {
                        let mut next = now.clone();
                        if on {
                            next.retain(|one| one != value);
                        } else {
                            next.push((*value).to_owned());
                        }
                        set(out, path, Value::Texts(next));
                    }
                }
            });
        }
        Form::Flag => {
            let on = entry.flag(path);
            if widgets::check(ui, on, name).clicked() {
                set(
                    out,
                    path,
                    if on {
                        Value::Nothing
                    } else {
                        Value::Flag(true)
                    },
                );
            }
        }
        Form::One(entries) => {
            widgets::small(ui, name);
            let now = entry.text(path);
            let none = (!field.needed).then(|| say!(view, "entry-nothing"));
            if let Some(id) = picks::one(ui, shown, (path, name), (now, none), entries) {
                Shown::set_text(out, path, id, field.needed);
            }
        }
        Form::Some(entries) => picks::some(ui, shown, (path, name), entries, out),
        Form::Sources => picks::sources(ui, shown, path, name, out),
        Form::Parts => parts::parts(ui, shown, path, name, out),
    }
}

/// A field of one line; what was typed, if anything.
pub(crate) fn text(
    ui: &mut Ui,
    shown: &Shown<'_>,
    path: &str,
    name: &str,
    now: &str,
    out: &mut Out,
) -> Option<String> {
    let (mut text, hint) = to_fill_in(shown, now);
    let edit = TextEdit::singleline(&mut text).id_salt((shown.spot, path));
    let edit = edit.hint_text(hint);
    typed(ui, shown, (path, name), widgets::field(edit), out).then_some(text)
}

/// What stands in a field, and what stands there instead where somebody still has to write it.
fn to_fill_in(shown: &Shown<'_>, now: &str) -> (String, String) {
    if now.starts_with(FILL_IN) && !now.contains('\n') {
        (String::new(), say!(shown.view, "field-fill-in"))
    } else {
        (now.to_owned(), String::new())
    }
}

/// A field of as many lines as there are.
fn many(
    ui: &mut Ui,
    shown: &Shown<'_>,
    path: &str,
    name: &str,
    now: &str,
    out: &mut Out,
) -> Option<String> {
    let (mut text, hint) = to_fill_in(shown, now);
    let edit = TextEdit::multiline(&mut text).id_salt((shown.spot, path));
    let edit = widgets::field(edit.hint_text(hint)).desired_rows(1);
    typed(ui, shown, (path, name), edit, out).then_some(text)
}

/// Shows a field under its name; goes there if somebody was led to it. Whether it was typed in.
fn typed(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (path, name): (&str, &str),
    edit: TextEdit<'_>,
    out: &mut Out,
) -> bool {
    let response = ui.add(edit);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(name));
    let go = shown.view.state.pack.go.as_deref();
    let is_meant = go.is_some_and(|go| {
        // A source that says nowhere where: the place is what is missing.
        let stem = go.strip_suffix(".source").unwrap_or(go);
        if path == format!("{stem}.where") {
            return true;
        }
        let rest = path.strip_prefix(go);
        go == path || rest.is_some_and(|rest| rest.starts_with('.') || go.is_empty())
    });
    let arrived = Command::Own(Message::Entry(Entered::Arrived));
    let is_first = !out
        .iter()
        .any(|command| matches!(command, Command::Own(Message::Entry(Entered::Arrived))));
    if is_meant && is_first {
        response.request_focus();
        response.scroll_to_me(None);
        out.push(arrived);
    }
    response.changed()
}

/// A text in each of the pack's languages, side by side.
pub fn words(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, needed: bool, out: &mut Out) {
    widgets::small(ui, name);
    let entry = shown.entry;
    by_language(
        ui,
        shown,
        (path, name),
        needed,
        |ui, path, name, is_first| {
            let now = entry.text(path);
            if let Some(text) = many(ui, shown, path, name, now, out) {
                // A letter prints it within a paragraph.
                let text = text.replace(['\r', '\n'], " ");
                Shown::set_text(out, path, text, needed && is_first);
            }
        },
    );
}

/// Texts that are the same in every language, a line each.
fn list(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    widgets::small(ui, name);
    let now = shown.entry.list(path).join("\n");
    if let Some(text) = many(ui, shown, path, name, &now, out) {
        let lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let value = if text.is_empty() {
            Value::Nothing
        } else {
            Value::Texts(lines)
        };
        Shown::set(out, path, value);
    }
}

/// Lines in each of the pack's languages, side by side.
fn lines(ui: &mut Ui, shown: &Shown<'_>, path: &str, name: &str, out: &mut Out) {
    widgets::small(ui, name);
    by_language(ui, shown, (path, name), true, |ui, path, name, is_first| {
        let now = shown.entry.list(path).join("\n");
        if let Some(text) = many(ui, shown, path, name, &now, out) {
            let value = if text.is_empty() && !is_first {
                Value::Nothing
            } else {
                Value::Texts(text.split('\n').map(str::to_owned).collect())
            };
            Shown::set(out, path, value);
        }
    });
}

/// The languages in as many columns as there is room for; what is missing is marked.
fn by_language(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (path, name): (&str, &str),
    needed: bool,
    mut content: impl FnMut(&mut Ui, &str, &str, bool),
) {
    let t = tokens(ui);
    let view = shown.view;
    let languages = view.state.languages(view.session);
    let room = ui.available_width();
    let most = ((room + SPACE_M) / (COLUMN + SPACE_M)).floor().max(1.0) as usize;
    let columns = most.min(languages.len()).max(1);
    let gaps = SPACE_M * (columns - 1) as f32;
    let width = ((room - gaps) / columns as f32).floor();
    let is_used = languages.iter().any(|lang| {
        let node = shown.entry.node(&format!("{path}.{lang}"));
        node.is_some()
    });
    for (row, group) in languages.chunks(columns).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            for (at, lang) in group.iter().enumerate() {
                let path = format!("{path}.{lang}");
                let named = own_name(lang);
                let is_first = row == 0 && at == 0;
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    let is_there = shown.entry.node(&path).is_some();
                    let (said, color) =
                        if !is_there && (is_used && !path.starts_with("note.") || needed) {
                            let said = say!(view, "entry-missing", lang = named.as_str());
                            (said, t.check)
                        } else {
                            (named.clone(), t.quiet)
                        };
                    // The only language there is need not be named.
                    let is_only = languages.len() == 1;
                    if !is_only || said != named {
                        ui.label(RichText::new(said).small().color(color));
                    }
                    let name = if is_only {
                        name.to_owned()
                    } else {
                        format!("{name}, {named}")
                    };
                    content(ui, &path, &name, is_first);
                });
            }
        });
        ui.add_space(SPACE_S);
    }
}
