//! What follows from changes of what is shown.

use super::act::{act, open_next};
use super::dialog::{allow, confirm, discard};
use super::make;
use crate::app::kernel::action::Action;
use crate::app::kernel::command::View;
use crate::app::kernel::effect::Effect;
use crate::app::kernel::settings::set;
use crate::app::report::update::look;
use crate::app::shell::dialog::{Dialog, Next};
use crate::app::shell::state::{InText, State, Zoom};
use crate::store::recent::Recent;

/// The least and the most that the page is shown at, in per cent.
const ZOOM: std::ops::RangeInclusive<u16> = 50..=300;

/// Changes what is shown.
pub(crate) fn view(state: &mut State, view: View) -> Vec<Effect> {
    match view {
        View::Shown { scale, percent } => {
            state.percent = percent;
            if (scale - state.scale).abs() > 1e-3 {
                state.scale = scale;
                return make(state);
            }
        }
        View::Zoom(percent) => {
            state.zoom = Zoom::Percent(percent.clamp(*ZOOM.start(), *ZOOM.end()));
        }
        View::Drawer(section) => state.drawer = section,
        View::Person(id) => {
            state.person = if state.person.as_ref() == Some(&id) {
                None
            } else {
                Some(id)
            }
        }
        View::Pin(origin) => state.pinned = origin,
        View::ReadIn(lang) => {
            state.read_in = Some(lang);
            return make(state);
        }
        View::WholeText(open) => state.whole_text = open,
        View::InText(place) => go_to(state, place),
        View::EditPart(edit) => {
            let parts = state.edits.parts.iter();
            let mut edited = parts.map(|part| part.edited.as_ref().map(|edited| edited.edit));
            let part = edited.position(|of| of == Some(edit)).map(InText::Part);
            let gone = state.edits.gone.contains(&edit);
            let place = part.or(gone.then_some(InText::Gone(edit)));
            if place.is_some() {
                go_to(state, place);
            }
        }
        View::Dialog(dialog) => {
            let was_pack = matches!(state.dialog, Some(Dialog::Pack(_)));
            if dialog.is_none() {
                state.after_save = None;
                state.after_texts = None;
            }
            // A pack that came at the start stood before what a crash left.
            let left = (was_pack && !state.left.is_empty()).then_some(Dialog::Recover);
            state.dialog = dialog.or(left);
        }
        View::Confirm => return confirm(state),
        View::Discard => return discard(state),
        View::Allow => return allow(state),
        View::KeepSender(keep) => state.keep_sender = keep,
        View::CloseAsked => {
            if !state.leaving {
                return act(state, Action::Quit);
            }
        }
        View::Toast(id) => state.toasts.retain(|toast| toast.id != id),
        View::ShowInFolder(path) => return vec![Effect::ShowInFolder(path)],
        View::OpenRecent(path) => return open_next(state, Next::Open(path)),
        View::OpenBuiltIn => return open_next(state, Next::BuiltIn),
        View::ForgetRecent => {
            // Packs have a menu of their own.
            let packs = std::mem::take(&mut state.recent.packs);
            state.recent = Recent {
                packs,
                ..Recent::default()
            };
            return vec![Effect::Recent(state.recent.clone())];
        }
        View::ForgetPacks => {
            state.recent.packs.clear();
            return vec![Effect::Recent(state.recent.clone())];
        }
        View::Set(setting) => return set(state, setting),
        View::Dropping(dropping) => state.dropping = dropping,
        other => return look(state, other),
    }
    Vec::new()
}

/// Opens the whole text there; the report's drawer does not stay in the way.
pub(crate) fn go_to(state: &mut State, place: Option<InText>) {
    state.in_text = place;
    if place.is_some() {
        state.whole_text = true;
        state.drawer = None;
    }
}
