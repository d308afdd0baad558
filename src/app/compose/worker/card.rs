//! A card: its picture is read, it is written with its envelope, or set for the programme.

use std::path::{Path, PathBuf};

use super::Cx;
use crate::app::compose::message::Event;
use crate::app::compose::state::CardChoice;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::files::{choose, free, reason};
use crate::app::kernel::jobs::Outcome;
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::problems::in_window;
use crate::batch::programme::{OwnPicture, ProgrammeCard};
use crate::letter::card::Card;
use crate::page::card::{self, CardSize};
use crate::page::{Fonts, envelope};
use crate::press;
use crate::problem::has_errors;
use crate::store::diary::Letters;
use crate::store::{folders, outputs};
use crate::strings::say;

/// The size that was chosen.
fn size(choice: &CardChoice) -> &'static CardSize {
    card::find(&choice.size).unwrap_or(&card::all()[0])
}

/// Reads the picture that somebody chose.
pub(super) fn picture(cx: &Cx, from: Where) -> Outcome<Event> {
    let (path, _) = choose(cx, Purpose::Picture, from)?;
    Ok(match OwnPicture::read(&path) {
        Ok(picture) => Event::Picture(picture),
        Err(problem) => Event::NoPicture(in_window(&problem, cx.ui_lang)),
    })
}

/// Writes a card for each name, and their envelope beside them.
pub(super) fn write(cx: &Cx, choice: &CardChoice, to: Where) -> Outcome<Event> {
    let picture = choice.picture.as_ref().map(|picture| &picture.picture);
    let cards = choice.cards();
    let made = press::card::make(&cx.campaign, &cards, picture, size(choice), cx.today);
    if has_errors(&made.problems) {
        return Err(Failure::Refused(made.problems));
    }
    let pdf = made
        .pdf()
        .map_err(|problem| Failure::Refused(vec![problem]))?;
    let envelope = choice.envelope.as_deref().and_then(envelope::find);
    let envelope = envelope.map(|envelope| made.envelope(&cx.campaign, envelope));
    let envelope = envelope.transpose().map_err(Failure::Refused)?;
    let (path, replace) = choose(cx, Purpose::Card, to)?;
    if !replace && path.is_file() {
        return Err(Failure::Exists(Purpose::Card, path));
    }
    let mut files = vec![(path.clone(), pdf)];
    files.extend(envelope.map(|bytes| (beside(&path, &say!(cx, "file-envelope")), bytes)));
    outputs::write_all(&files).map_err(|error| {
        let why = reason(cx, &error);
        Failure::NotWritten(Purpose::Card, path.clone(), why)
    })?;
    let campaign = &*cx.campaign;
    let entry = Letters::of_card(campaign, &choice.card, cx.today, cards.len());
    let what = (choice.names(), &choice.card.person, choice.card.lang.code());
    let what = (what, cx.today, &*campaign.pack.id);
    let noted = Noted::new(entry.into_iter().collect(), what, &[campaign]);
    Ok(Event::CardWritten(path, Box::new(noted)))
}

/// A name beside a file that no other has: nobody was asked about one.
fn beside(path: &Path, what: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    free(folders::of(path), &format!("{stem}-{what}"), "pdf")
}

/// Sets a card for the programme, where it is signed by others.
pub(super) fn add(cx: &Cx, choice: CardChoice, pack: Option<PathBuf>) -> Outcome<Event> {
    let mut added = ProgrammeCard {
        id: String::new(),
        title: String::new(),
        campaign: cx.campaign.clone(),
        pack,
        size: size(&choice),
        // Whoever signs it has a name.
        card: Card {
            name: "A".to_owned(),
            ..choice.card
        },
        picture: choice.picture,
        missing: None,
    };
    let (_, problems) = added.set(cx.today, &mut Fonts::new());
    if has_errors(&problems) {
        return Err(Failure::Refused(problems));
    }
    added.card.name.clear();
    Ok(Event::CardAdded(Box::new(added)))
}
