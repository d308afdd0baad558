use std::collections::HashSet;

use super::*;

#[test]
fn command_table_has_every_action_once_and_no_key_twice() {
    let mut seen = HashSet::new();
    for entry in TABLE.iter() {
        assert!(seen.insert(entry.action), "{}", entry.message);
        assert_eq!(entry.action.entry().message, entry.message);
        for lang in UiLang::all() {
            let name = entry.action.name(lang);
            assert!(!name.starts_with("action-"), "{}", entry.message);
            assert!(entry.action.help(lang).ends_with('.'), "{}", entry.message);
        }
    }
    for kind in ExportKind::ALL {
        assert!(seen.contains(&Action::Export(*kind)), "{kind:?}");
    }
    let keys = &*SHORTCUTS;
    for (keys, action) in keys {
        // A Cyrillic layout has these signs elsewhere than a Latin one, and egui believes it.
        let moved = [
            Key::Slash,
            Key::Questionmark,
            Key::Pipe,
            Key::Colon,
            Key::Quote,
        ];
        assert!(!moved.contains(&keys.logical_key), "{action:?}");
    }
    for (at, (one, _)) in keys.iter().enumerate() {
        assert!(keys[at + 1..].iter().all(|(other, _)| one != other));
    }
}
