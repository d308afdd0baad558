//! Fields that open a list to choose from, by mouse and by keys alike.

use egui::accesskit::Role;
use egui::{Button, ComboBox, Id, InnerResponse, RichText, Sense, Ui, WidgetInfo, WidgetText};

use super::shapes::{self, Icon};
use super::theme::tokens;

/// A field that opens a list to choose from.
pub(crate) fn combo(id: &str, width: f32) -> Combo<'_> {
    let field = ComboBox::from_id_salt(id)
        .width(width)
        .truncate()
        .icon(|ui, rect, visuals, _| {
            shapes::icon(ui.painter(), rect, Icon::Down, visuals.text_color());
        });
    Combo(field)
}

/// A field that opens a list: the toolkit's, with its keyboard focus looked after.
#[must_use = "it has to be shown"]
pub(crate) struct Combo<'a>(ComboBox<'a>);

impl Combo<'_> {
    /// What is chosen now.
    pub(crate) fn selected_text(self, text: impl Into<WidgetText>) -> Self {
        Self(self.0.selected_text(text))
    }

    /// The most that the list is high, in points.
    pub(crate) fn height(self, height: f32) -> Self {
        Self(self.0.height(height))
    }

    /// Shows the field, and its list while that is open. When the list closes, the keyboard is back on the
    /// field, unless it was put elsewhere.
    pub(crate) fn show_ui<R>(
        self,
        ui: &mut Ui,
        content: impl FnOnce(&mut Ui) -> R,
    ) -> InnerResponse<Option<R>> {
        let shown = self.0.show_ui(ui, content);
        let is_open = shown.inner.is_some();
        let key = shown.response.id.with("was open");
        let was_open = ui.data_mut(|data| {
            let known = data.get_temp_mut_or_default::<bool>(key);
            std::mem::replace(known, is_open)
        });
        if was_open && !is_open {
            let by_key = ui
                .data_mut(|data| data.remove_temp::<bool>(by_key()))
                .is_some();
            if by_key || ui.memory(|memory| memory.focused().is_none()) {
                shown.response.request_focus();
            }
        }
        shown
    }
}

/// Where it is kept that something was chosen by a key.
fn by_key() -> Id {
    Id::unique("chosen from a list by a key")
}

/// Something in a list to choose from: whether it was chosen now, which closes the list. As the list opens, the
/// keyboard is on what is chosen already.
pub(crate) fn option(ui: &mut Ui, on: bool, name: impl Into<WidgetText>) -> bool {
    let now = ui.ctx().cumulative_pass_nr();
    let key = ui.layer_id().id.with("opened");
    let (seen, mut opened) = ui.data(|data| data.get_temp::<(u64, u64)>(key).unwrap_or_default());
    if seen + 1 < now {
        opened = now;
    }
    ui.data_mut(|data| data.insert_temp(key, (now, opened)));
    let shown = ui.selectable_label(on, name);
    if on && opened == now {
        shown.request_focus();
        shown.scroll_to_me(None);
    }
    if shown.clicked() {
        if !ui.input(|input| input.pointer.any_released()) {
            ui.data_mut(|data| data.insert_temp(by_key(), true));
        }
        ui.close();
    }
    shown.clicked()
}

/// Something in a list that cannot be chosen, with the reason in its words.
pub(crate) fn no_option(ui: &mut Ui, why: &str) {
    let text = RichText::new(why).color(tokens(ui).quiet);
    let label = Button::selectable(false, text).wrap().sense(Sense::hover());
    let shown = ui.add(label);
    shown.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, false, false, why));
}
