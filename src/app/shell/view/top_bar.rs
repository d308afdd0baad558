//! The bar at the top: what is open, how old its facts are, and the menu.

use egui::accesskit::Role;
use egui::{
    Align, Layout, Rect, RichText, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::{Out, menu, tabs};
use crate::app::kernel::action::Action;
use crate::app::kernel::layout::{WIDE, with_margin};
use crate::app::kernel::session::Session;
use crate::app::kernel::shapes::Icon;
use crate::app::kernel::theme::{RADIUS_FIELD, SPACE_L, SPACE_M, sans, serif_bold, tokens};
use crate::app::kernel::widgets;
use crate::app::kernel::widgets::Tone;
use crate::app::packs::view::menu as pack_menu;
use crate::app::shell::message::{Command, Message};
use crate::app::shell::state::State;
use crate::campaign::locale;
use crate::strings::say;

/// How wide the field is that opens the palette.
const SEARCH: f32 = 224.0;

/// Below this width the field is a button, and the file's name stands on the window alone.
const NARROW: f32 = 960.0;

/// Below this width the program's name stands on the window alone.
const SMALL: f32 = 640.0;

/// In days: from then on what is left stands out.
const SOON: i32 = 7;

/// The room of the year, and of a title that still says something.
const YEAR: f32 = 48.0;
const TITLE: f32 = 110.0;

/// The room that the file's name has at least.
const FILE: f32 = 130.0;

/// A button with a sign.
const BUTTON: f32 = 36.0;

/// Shows the bar.
pub(crate) fn top_bar(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let pack = &state.session.campaign.pack;
    let ui = &mut with_margin(ui);
    let bar = ui.max_rect();
    let is_copy = state.session.pack_at.as_ref().is_some_and(|at| at.is_copy);
    // What a copy says of itself takes the field's room.
    let most = if is_copy { WIDE } else { NARROW };
    let is_narrow = bar.width() < most;
    ui.horizontal_centered(|ui| {
        // Its name stands on the window too.
        if bar.width() >= SMALL {
            let name = RichText::new("Entreaty").font(serif_bold(18.0));
            ui.label(name.color(t.ink));
            ui.add_space(SPACE_M);
        }
        let date = locale::when(&state.session.ui_lang.lang(), pack.facts_as_of);
        let age = say!(state.session, "facts-as-of", date = date);
        let version = pack.version.to_string();
        let copy = is_copy.then(|| say!(state.session, "pack-my-copy", version = version));
        // A draft may not say yet when its document came out.
        let has_dates = pack.published.year > 0 && pack.facts_as_of.year > 0;
        let draft = pack.draft.then(|| say!(state.session, "pack-draft"));
        let pills = [
            has_dates.then(|| (age, say!(state.session, "facts-as-of.help"), Tone::Check)),
            draft.map(|draft| (draft, say!(state.session, "pack-draft.help"), Tone::Check)),
            days_left(&state.session),
            copy.map(|copy| (copy, String::new(), Tone::Quiet)),
        ];
        let pills: Vec<_> = pills.into_iter().flatten().collect();
        let after = pills.iter().map(|(text, _, tone)| {
            widgets::pill_galley(ui, text, *tone).size().x + SPACE_M + ui.spacing().item_spacing.x
        });
        let after: f32 = after.sum();
        let all = room(ui, bar, is_narrow, tabs::WIDTH) - after;
        // Where a title would say nothing any more, the tabs become a menu; then what is at the
        // title's right goes: the list of problems says it too.
        let is_menu = all < TITLE;
        let room = if is_menu {
            room(ui, bar, is_narrow, tabs::MENU) - after
        } else {
            all
        };
        let has_pills = room >= TITLE;
        let has_year = has_dates && room >= TITLE + YEAR;
        let room = if has_year { room - YEAR } else { room };
        super::of(out, Message::Packs, |out| {
            pack_menu::menu(ui, &state.session, room.max(TITLE), out);
        });
        if has_year {
            ui.label(RichText::new(format!("{:04}", pack.published.year)).color(t.quiet));
        }
        if has_pills {
            for (text, help, tone) in &pills {
                let pill = widgets::pill(ui, text, *tone);
                if !help.is_empty() {
                    pill.on_hover_text(help);
                }
            }
        }
        let tabs = if is_menu {
            tabs::menu(ui, state, out)
        } else {
            tabs::tabs(ui, state, bar, out)
        };
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            // Shown last: the focus goes from left to right.
            let (corner, _) = ui.allocate_exact_size(vec2(BUTTON, 32.0), Sense::hover());
            ui.add_space(SPACE_M);
            if is_narrow {
                let name = say!(state.session, "palette-open-it");
                let size = vec2(BUTTON, 32.0);
                if widgets::icon_toggle(ui, Icon::Search, &name, true, false, size).clicked() {
                    out.push(Command::Act(Action::Palette));
                }
            } else {
                search(ui, state, out);
            }
            let corner = UiBuilder::new().max_rect(corner);
            menu::menu(&mut ui.new_child(corner), state, out);
            if is_narrow {
                return;
            }
            ui.add_space(SPACE_L);
            let name = state
                .session
                .path
                .as_ref()
                .and_then(|path| path.file_name());
            let file = name.map_or_else(
                || say!(state.session, "file-new"),
                |name| name.display().to_string(),
            );
            let said = if state.session.is_dirty() {
                say!(state.session, "file-not-saved", file = file)
            } else {
                file
            };
            // What stands at the right of the tabs.
            let room = ui.max_rect().right().min(ui.cursor().right()) - tabs.right() - SPACE_L;
            let width = |text: &str| {
                let text = widgets::text(ui, text, sans(12.0), t.quiet, f32::INFINITY);
                text.size().x
            };
            // That the letter is not saved is said whole, or by itself: its beginning alone says the opposite.
            let is_cut = state.session.is_dirty() && width(&said) > room;
            let short = is_cut.then(|| say!(state.session, "file-unsaved"));
            let text = short.as_ref().unwrap_or(&said);
            if room > FILE / 2.0 || (is_cut && room >= width(text)) {
                let shown = widgets::one_line(ui, text, sans(12.0), t.quiet, room);
                ui.label(shown).on_hover_text(said);
            }
        });
    });
}

/// How long letters may still be sent, where the campaign has a last day; the last week stands out.
fn days_left(session: &Session) -> Option<(String, String, Tone)> {
    let ends = session.campaign.pack.ends?;
    let date = locale::when(&session.ui_lang.lang(), ends);
    let left = (ends.last_day() - session.today).get_days();
    let (said, tone) = if left < 0 {
        (say!(session, "pack-over"), Tone::Grave)
    } else if left <= SOON {
        (say!(session, "pack-days-left", days = left), Tone::Check)
    } else {
        (say!(session, "pack-days-left", days = left), Tone::Quiet)
    };
    let help = say!(session, "pack-ends", date = date);
    Some((said, help, tone))
}

/// The room at the left of the tabs: up to where they stand in the middle, or, where that is too
/// little, as far as what is at their right lets them give way.
fn room(ui: &Ui, bar: Rect, is_narrow: bool, tabs: f32) -> f32 {
    let gap = ui.spacing().item_spacing.x;
    let mut buttons = BUTTON + gap + SPACE_M + if is_narrow { BUTTON } else { SEARCH + SPACE_L };
    if bar.width() >= WIDE {
        buttons += FILE;
    }
    let middle = bar.center().x - tabs / 2.0;
    let furthest = bar.right() - buttons - SPACE_M - tabs;
    let left = ui.cursor().left() + gap + SPACE_M;
    middle.max(furthest) - left
}

/// What looks like a field and opens the palette.
fn search(ui: &mut Ui, state: &State, out: &mut Out) {
    let t = tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(SEARCH, 32.0), Sense::click());
    let line = if response.hovered() {
        Stroke::new(1.0, t.accent)
    } else {
        t.outline()
    };
    ui.painter()
        .rect(rect, RADIUS_FIELD, t.raised, line, StrokeKind::Inside);
    let keys = widgets::keys(ui, Action::Palette.entry().shortcuts.first());
    let room = SEARCH - keys.size().x - 32.0;
    let corner = rect.right_top() + vec2(-keys.size().x - 10.0, 8.0);
    ui.painter().galley(corner, keys, t.quiet);
    let name = say!(state.session, "palette-open-it");
    let text = widgets::one_line(ui, &name, sans(14.0), t.quiet, room);
    ui.painter()
        .galley(rect.min + vec2(11.0, 6.0), text, t.quiet);
    widgets::focus_ring(ui, &response, RADIUS_FIELD);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    if response.clicked() {
        out.push(Command::Act(Action::Palette));
    }
}
