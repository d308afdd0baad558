//! What the letters of a face are called.

use super::{Speaker, UiLang, say};
use crate::campaign::locale;

/// The languages or scripts that people know letters by, of tags as ISO 15924 has them.
pub fn scripts(ui_lang: UiLang, tags: &[[u8; 4]]) -> String {
    let speaker = Speaker { ui_lang };
    let name = |tag: &[u8; 4]| match tag {
        b"Hani" | b"Bopo" => say!(speaker, "script-chinese"),
        b"Hira" | b"Kana" => say!(speaker, "script-japanese"),
        b"Hang" => say!(speaker, "script-korean"),
        b"Tibt" => say!(speaker, "script-tibetan"),
        b"Mong" => say!(speaker, "script-mongolian"),
        _ => say!(speaker, "script-other"),
    };
    let mut names: Vec<String> = Vec::new();
    for name in tags.iter().map(name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    locale::list(&ui_lang.lang(), &names)
}
