//! Whose data this computer keeps: the sender that the settings remember, those of letters kept
//! from a crash and of letters opened lately, and who signed at the table.

use std::path::Path;

use serde::Deserialize;

use super::folders::Folders;
use super::{autosave, recent, settings, signing, text_file};
use crate::campaign::input;
use crate::campaign::private::Private;
use crate::letter::Sender;

/// More than any letter has, in bytes.
const MAX_BYTES: u64 = 4 << 20;

/// The sender in a letter file, whatever pack and version it is of.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Saved {
    letter: Letter,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Letter {
    sender: Sender,
}

/// All that is known of senders.
pub fn known(folders: &Folders) -> Private {
    let mut known = Private::default();
    let mut senders = vec![settings::peek(&folders.config).sender];
    let kept = autosave::all(&folders.state);
    senders.extend(kept.iter().map(|kept| of_text(&kept.letter)));
    let lately = recent::read(&folders.state).letters;
    senders.extend(lately.iter().map(|path| of_file(path)));
    for (_, signing) in signing::all(&folders.state) {
        let letters = signing.kept.letters.iter();
        senders.extend(letters.map(|letter| of_text(&letter.letter)));
        for person in signing.people {
            known.name(&person.name);
            known.address(person.address.lines());
        }
    }
    for sender in senders {
        known.name(&sender.name);
        known.address(sender.address.iter().map(String::as_str));
    }
    known
}

fn of_text(text: &str) -> Sender {
    let saved: Saved = input::from_toml(text).unwrap_or_default();
    saved.letter.sender
}

/// The sender in a letter file; an empty one, if it cannot be read or has none.
pub fn of_file(path: &Path) -> Sender {
    let text = text_file::read(path, MAX_BYTES);
    text.map(|file| of_text(&file.text)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::settings::Settings;

    #[test]
    fn senders_are_known_from_settings_and_letters() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        assert_eq!(known(&folders).counts(), (0, 0));
        let mut liked = Settings {
            remember_sender: true,
            ..Settings::default()
        };
        liked.sender.name = "Ana Sample".to_owned();
        liked.sender.address = vec!["12 Main Street".to_owned(), "Ireland".to_owned()];
        settings::write(&folders.config, &liked).unwrap();
        let letter = |name: &str| {
            format!(
                "entreaty = 1\npack = \"a\"\n[letter]\nto = \"x\"\n[letter.sender]\nname = \"{name}\"\n"
            )
        };
        let path = dir.path().join("a.letter");
        std::fs::write(&path, letter("Ben Sample")).unwrap();
        let mut lately = recent::Recent::default();
        lately.add(&path);
        lately.add(Path::new("/none.letter"));
        recent::write(&folders.state, &lately).unwrap();
        let keeper = autosave::Keeper::begin(&folders.state).unwrap();
        let kept = autosave::Kept {
            path: None,
            letter: letter("Cara Sample"),
        };
        keeper.keep(&kept).unwrap();
        let table = signing::Table::begin(&signing::folder(&folders.state)).unwrap();
        let person = signing::Person {
            name: "Dan Sample".to_owned(),
            address: "Elm Road 3\nTown".to_owned(),
            ..signing::Person::default()
        };
        let signing = signing::Signing::of(signing::Kept::default(), vec![person]);
        table.keep(&signing).unwrap();
        assert_eq!(known(&folders).counts(), (4, 2));
    }
}
