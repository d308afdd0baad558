//! The end of an evening: what was printed is noted in the diary, where one is kept, and everything goes.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::message::{Effect, Task};
use super::super::state::{Ended, Signing, State, letter_of};
use super::show_other;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::session::Session;
use crate::batch::programme::Piece;
use crate::campaign::Campaign;
use crate::store::diary::{Letters, merged};
use crate::strings::say;

/// Ends the signing: nothing of it stays but what the diary notes. Where nobody has said whether one is
/// kept, what it would note waits for the answer in this window, as that of any letters does.
pub(super) fn end(state: &mut State, session: &mut Session) -> Vec<Effect> {
    let Some(signing) = state.signing.take() else {
        return Vec::new();
    };
    state.next_round = signing.round + 1;
    let ended = signing.ended();
    let entries = printed_pieces(&signing, session.today);
    let noted = (!entries.is_empty()).then(|| {
        let pieces = signing.programme.pieces();
        let printed = pieces.filter(|piece| signing.is_any_printed(piece.id()));
        let campaigns: Vec<&Campaign> = printed.map(Piece::campaign).collect();
        Noted::once(entries, &campaigns)
    });
    let noted = match session.settings.diary {
        Some(true) => noted.map(|noted| {
            Box::new(Noted {
                file: session.settings.diary_file.clone(),
                ..noted
            })
        }),
        Some(false) => None,
        None => {
            session.unnoted.extend(noted);
            None
        }
    };
    show_other(session);
    let mut effects = vec![Effect::Task(Task::End(noted, ended))];
    if let Some(prices) = session.settings.prices.clone() {
        let printed = printed_pages(&signing);
        let task = Task::Postage(signing.programme, printed, prices);
        effects.push(Effect::Task(task));
    }
    effects
}

/// How many letters were printed, by their places and pages: nothing of who signed them.
fn printed_pages(signing: &Signing) -> BTreeMap<(usize, usize), u64> {
    let mut all = BTreeMap::new();
    for (place, letter) in signing.programme.letters.iter().enumerate() {
        let pages = signing
            .people
            .iter()
            .filter_map(|person| person.pages.get(&letter.id));
        for pages in pages {
            *all.entry((place, *pages)).or_default() += 1;
        }
    }
    all
}

/// What the diary notes of the letters and cards that were signed and printed: nothing of who signed them. What
/// was not printed goes with the evening, and nobody can post it.
fn printed_pieces(signing: &Signing, today: Date) -> Vec<Letters> {
    let mut all = Vec::new();
    for person in &signing.people {
        for piece in signing.signed_by(person) {
            if person.waits_for(piece.id()) {
                continue;
            }
            let entry = match piece {
                Piece::Letter(letter) => {
                    let day = letter.draft.date.unwrap_or(today);
                    Letters::of(&letter.campaign, &letter_of(letter, person), day, 1)
                }
                Piece::Card(card) => Letters::of_card(&card.campaign, &card.card, today, 1),
            };
            all.extend(entry.map(|entry| Letters {
                signed: true,
                printed: Some(1),
                ..entry
            }));
        }
    }
    merged(all)
}

/// Says what the evening came to, by the numbers that the diary has; and what these leave out.
pub(super) fn tell_of_end(session: &mut Session, ended: Ended) {
    let Ended {
        letters,
        cards,
        unprinted,
        exercise,
    } = ended;
    let mut said = vec![say!(
        session,
        "toast-evening-over",
        letters = letters,
        cards = cards
    )];
    if unprinted > 0 {
        said.push(say!(session, "toast-evening-unprinted", count = unprinted));
    }
    if exercise > 0 && session.settings.diary != Some(false) {
        said.push(say!(session, "signing-end-exercise", count = exercise));
    }
    session.toast(said.join(" "));
}
