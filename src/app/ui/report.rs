//! The report: what it asks of the chosen office, the people in it, its numbers, its documents.

use egui::{Area, Frame, Id, Key, Margin, Order, Rect, Ui, pos2, vec2};

use super::shapes::Icon;
use super::tick::{self, Tick};
use super::widgets::{self, Tone};
use super::{Out, figures, person, sources};
use crate::app::command::{Command, Edit, View};
use crate::app::state::{Section, State};
use crate::app::strings::say;
use crate::app::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XXL, tokens};
use crate::campaign::{Citation, Progress, Recommendation, State as Fate};

/// Shows the whole report.
pub fn show(ui: &mut Ui, state: &State, out: &mut Out) {
    for (at, section) in Section::ALL.into_iter().enumerate() {
        if at > 0 {
            ui.add_space(SPACE_XXL - SPACE_S);
        }
        show_section(ui, section, state, out);
    }
}

fn show_section(ui: &mut Ui, section: Section, state: &State, out: &mut Out) {
    match section {
        Section::Recommendations => recommendations(ui, state, out),
        Section::People => people(ui, state, out),
        Section::Figures => figures::show(ui, state, out),
        Section::Sources => sources::show(ui, state, out),
    }
}

/// Shows the rail of a small window.
pub fn rail(ui: &mut Ui, state: &State, out: &mut Out) {
    ui.add_space(SPACE_L);
    ui.vertical_centered(|ui| {
        for section in Section::ALL {
            let icon = match section {
                Section::Recommendations => Icon::List,
                Section::People => Icon::Person,
                Section::Figures => Icon::Chart,
                Section::Sources => Icon::Book,
            };
            let on = state.drawer == Some(section);
            let size = vec2(32.0, 32.0);
            if widgets::icon_toggle(ui, icon, &section.name(state), true, on, size).clicked() {
                let next = if on { None } else { Some(section) };
                out.push(Command::View(View::Drawer(next)));
            }
        }
    });
}

/// Shows the open section of a small window, over the letter.
pub fn drawer(ui: &Ui, over: Rect, state: &State, out: &mut Out) {
    let Some(section) = state.drawer else { return };
    let t = tokens(ui);
    let rect = Rect::from_min_size(over.min, vec2(332.0, over.height()));
    let shown = Area::new(Id::unique("drawer"))
        .order(Order::Middle)
        .fixed_pos(rect.min)
        .constrain(false)
        .accessible_name(section.name(state))
        .show(ui.ctx(), |ui| {
            Frame::NONE
                .fill(t.panel)
                .shadow(t.shadow())
                .stroke(t.line())
                .show(ui, |ui| {
                    ui.set_min_size(rect.size());
                    ui.set_max_size(rect.size());
                    super::column(ui, "drawer-scroll", |ui| {
                        show_section(ui, section, state, out);
                    });
                    let corner = rect.right_top() + vec2(-36.0, 10.0);
                    let cross = Rect::from_min_size(corner, vec2(24.0, 24.0));
                    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(cross));
                    if widgets::icon_button(
                        &mut ui,
                        Icon::Cross,
                        &say!(state, "report-close"),
                        true,
                    )
                    .clicked()
                    {
                        out.push(Command::View(View::Drawer(None)));
                    }
                });
        });
    let outside = shown.response.clicked_elsewhere()
        && ui
            .ctx()
            .pointer_interact_pos()
            .is_some_and(|at| at.x > rect.left());
    if outside || ui.input(|input| input.key_pressed(Key::Escape)) {
        out.push(Command::View(View::Drawer(None)));
    }
}

fn recommendations(ui: &mut Ui, state: &State, out: &mut Out) {
    let office = state.campaign.addressee(&state.draft.to);
    let name = office.map_or("", |office| office.short.show(state.lang()));
    let head = say!(state, "recommendations-to", office = name);
    widgets::head(ui, &head, "");
    let mut any = false;
    rows(ui, |ui| {
        for ask in state.campaign.recommendations_to(&state.draft.to) {
            any = true;
            recommendation(ui, ask, state, out);
        }
    });
    if !any {
        widgets::small(ui, &say!(state, "recommendations-none"));
    }
}

/// Rows reach into the panel's margin, so that their texts stand under the head's.
pub fn rows(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    Frame::NONE
        .outer_margin(Margin::symmetric(-(SPACE_M as i8), 0))
        .show(ui, |ui| {
            ui.take_available_width();
            ui.spacing_mut().item_spacing.y = 2.0;
            content(ui);
        });
}

fn recommendation(ui: &mut Ui, ask: &Recommendation, state: &State, out: &mut Out) {
    let lang = state.lang();
    let on = state.draft.asks.iter().any(|id| ask.id == id.as_str());
    let place = ask
        .sources
        .first()
        .map(|at| place(state, at))
        .unwrap_or_default();
    let mut below = vec![(format!("{} · {place}", ask.id), Tone::Quiet)];
    let note = ask.note.as_ref().map(|note| note.show(lang));
    let progress = match (ask.status, note) {
        (Progress::Open, _) => None,
        (Progress::Partly, Some(note)) => Some(note.to_owned()),
        (Progress::Partly, None) => Some(say!(state, "recommendation-partly")),
        (Progress::Met, _) => Some(say!(state, "recommendation-met")),
    };
    below.extend(progress.map(|said| (format!("\n{said}"), Tone::Check)));
    let row = Tick {
        title: ask.title.show(lang),
        pill: None,
        below,
        on,
        room: 0.0,
    };
    let response = ui
        .push_id(ask.id.to_string(), |ui| tick::row(ui, &row))
        .inner;
    if response.clicked() {
        out.push(Command::Edit(Edit::Ask(ask.id.to_string(), !on)));
    }
    response.on_hover_ui(|ui| {
        let text = ask.text.show(lang);
        widgets::body(ui, &say!(state, "recommendation-whole", text = text));
        for at in &ask.sources {
            widgets::small(ui, &cite(state, at));
        }
    });
}

fn people(ui: &mut Ui, state: &State, out: &mut Out) {
    widgets::head(ui, &Section::People.name(state), "");
    let lang = state.lang();
    rows(ui, |ui| {
        for case in &state.campaign.cases {
            let on = state.draft.cases.iter().any(|id| case.id == id.as_str());
            let is_open = state.person.as_deref() == Some(&*case.id);
            let tone = match case.status.state {
                Fate::Died => Tone::Grave,
                Fate::Released => Tone::Quiet,
                Fate::Detained | Fate::Unknown => Tone::Check,
            };
            let row = Tick {
                title: case.name.show(lang),
                pill: Some((case.status.short.show(lang), tone)),
                below: vec![(case.about.show(lang).to_owned(), Tone::Quiet)],
                on,
                room: 24.0,
            };
            ui.push_id(case.id.to_string(), |ui| {
                let response = tick::row(ui, &row);
                if response.clicked() {
                    out.push(Command::Edit(Edit::Case(case.id.to_string(), !on)));
                }
                let corner = pos2(response.rect.right() - 28.0, response.rect.bottom() - 28.0);
                let spot = Rect::from_min_size(corner, vec2(24.0, 24.0));
                let mut corner = ui.new_child(egui::UiBuilder::new().max_rect(spot));
                let (icon, name) = if is_open {
                    (Icon::Up, say!(state, "person-less", name = row.title))
                } else {
                    (Icon::Down, say!(state, "person-more", name = row.title))
                };
                if widgets::icon_button(&mut corner, icon, &name, true).clicked() {
                    out.push(Command::View(View::Person(case.id.to_string())));
                }
                if is_open {
                    Frame::NONE
                        .inner_margin(Margin {
                            left: 33,
                            right: 8,
                            top: 2,
                            bottom: 10,
                        })
                        .show(ui, |ui| person::show(ui, case, state));
                } else if !on {
                    response.on_hover_ui(|ui| person::show(ui, case, state));
                }
            });
        }
    });
}

/// Where the document says it, without its heading.
fn place(state: &State, at: &Citation) -> String {
    let title = state
        .campaign
        .source(&at.source)
        .map_or("", |source| &source.title);
    let short = title.split(['.', ':']).next().unwrap_or(title);
    let lines = at.at.rsplit("”, ").next().unwrap_or(&at.at);
    format!("{short}, {lines}")
}

/// A document and the place in it.
pub fn cite(state: &State, at: &Citation) -> String {
    let title = state
        .campaign
        .source(&at.source)
        .map_or(&*at.source, |source| &source.title);
    if at.at.is_empty() {
        title.to_owned()
    } else {
        format!("{title}: {}", at.at)
    }
}
