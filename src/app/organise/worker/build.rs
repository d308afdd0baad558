//! Building the one file of a pack, signed with the maker's key where that is asked for.

use std::path::Path;
use std::sync::Arc;

use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Outcome};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::organise::message::{Built, Event, Signed};
use crate::campaign::minisign;
use crate::campaign::trust::Trust;
use crate::store::keys::{self, OwnKey};
use crate::store::{own_pack, pack_file};
use crate::strings::{Door, say};

/// Builds the pack's file. Where the file that it replaces has the same version and says something
/// else, the version is counted up first.
pub(super) fn build(cx: &Context<Event>, folder: &Path, to: Where, sign: bool) -> Outcome<Event> {
    let purpose = if sign {
        Purpose::SignedPack
    } else {
        Purpose::PackFile
    };
    // What is wrong with the pack is told before anybody is asked for a name, or a key is made.
    let make = |own: Option<&OwnKey>| {
        let secret = own.map(|own| &own.secret);
        pack_file::build(folder, cx.folders.as_ref(), &[], secret, cx.today)
    };
    if let Err(problems) = make(None) {
        return Ok(Event::NotBuilt(problems));
    }
    let (path, asked) = files::choose(cx, purpose, to)?;
    if !asked && path.exists() {
        return Err(Failure::Exists(purpose, path));
    }
    let own = match (&cx.folders, sign) {
        (_, false) => None,
        (Some(folders), true) => Some(keys::own(folders).map_err(|problem| {
            let why = problem.in_one_line(cx.ui_lang, Door::Window);
            Failure::Failed(why)
        })?),
        (None, true) => return Err(Failure::Failed(say!(cx, "pack-no-home"))),
    };
    let mut file = match make(own.as_ref()) {
        Ok(file) => file,
        Err(problems) => return Ok(Event::NotBuilt(problems)),
    };
    let not_written = |error| {
        let why = files::reason(cx, &error);
        Failure::NotWritten(purpose, path.clone(), why)
    };
    let mut raised = None;
    if file.is_version_of_another(&path).is_some() {
        own_pack::count_up(folder).map_err(not_written)?;
        file = match make(own.as_ref()) {
            Ok(file) => file,
            Err(problems) => return Ok(Event::NotBuilt(problems)),
        };
        raised = Some(Arc::new(file.loaded.campaign.clone()));
    }
    let taken_away = file.write(&path).map_err(not_written)?;
    let named = file.loaded.campaign.pack.signers.as_ref();
    let few = match Trust::of(&file.loaded.maker, named, None) {
        Trust::Few { signed, need, .. } => Some((signed, need)),
        _ => None,
    };
    let signed = own.map(|own| Signed {
        key: own.secret.key().number().to_string(),
        public: minisign::public(&own.secret.key()),
        kept: own.path,
        is_new: own.is_new,
        is_open: own.is_open,
        few,
    });
    Ok(Event::Built(Box::new(Built {
        path,
        version: file.loaded.campaign.pack.version.to_string(),
        number: file.loaded.number.to_string(),
        raised,
        signed,
        is_signature_away: taken_away.is_some(),
    })))
}

/// Makes a key in the place of one's own.
pub(super) fn replace_key(cx: &Context<Event>) -> Outcome<Event> {
    let none = Failure::Failed;
    let folders = cx.folders.as_ref();
    let folders = folders.ok_or_else(|| none(say!(cx, "pack-no-home")))?;
    let done = keys::replace_own(folders);
    let done = done.map_err(|problem| none(problem.in_one_line(cx.ui_lang, Door::Window)))?;
    let done = done.ok_or_else(|| none(say!(cx, "replace-key-none")))?;
    let numbers = [done.old, done.new].map(|key| key.number().to_string());
    Ok(Event::KeyReplaced(numbers, [done.kept, done.public]))
}
