//! Characters that cannot be printed: where they stand in a field, and the field without them.

use crate::app::compose::message::View;
use crate::app::kernel::command::Edit;
use crate::app::kernel::places::FocusField;
use crate::letter::{Draft, removal};
use crate::problem::Target;

/// What writes something else in a field.
type Rewrite = fn(String) -> Edit;

/// What stands in a field of the letter, and the change that writes something else there.
pub(super) fn text_of(draft: &Draft, target: Target) -> Option<(String, Rewrite)> {
    let sender = &draft.sender;
    match target {
        Target::Name => Some((sender.name.clone(), Edit::Name)),
        Target::Town => Some((sender.place.clone(), Edit::Place)),
        Target::Address => Some((sender.address.join("\n"), Edit::Address)),
        Target::Words => Some((draft.words.clone(), Edit::Words)),
        Target::Who => Some((draft.who.clone(), Edit::Who)),
        _ => None,
    }
}

/// The field without these characters; of one's own words, who one is comes second.
pub(super) fn struck(view: View<'_>, target: Target, characters: &str) -> Option<Edit> {
    let draft = &view.session.draft;
    let (text, edit) = text_of(draft, target)?;
    let who = (draft.who.clone(), Edit::Who as Rewrite);
    let fields = [Some((text, edit)), (target == Target::Words).then_some(who)];
    fields.into_iter().flatten().find_map(|(text, edit)| {
        removal::first_of(&text, characters)?;
        Some(edit(removal::struck(&text, characters)))
    })
}

/// The field with the first of these characters selected.
pub(super) fn selected(draft: &Draft, target: Target, characters: &str) -> Option<FocusField> {
    let (text, _) = text_of(draft, target)?;
    let place = removal::first_of(&text, characters);
    match (target, place) {
        (Target::Words, Some(place)) => Some(FocusField::Words(place.start, place.end)),
        (Target::Words, None) => Some(FocusField::Who),
        (_, place) => place.map(|place| FocusField::Sender(target, place.start, place.end)),
    }
}
