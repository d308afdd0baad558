//! What is known of the program itself: which version it is, of which commit, and where it keeps
//! what it remembers.

use super::folders::Folders;
use crate::strings::{Speaker, UiLang, say};

/// Its version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit that it was built from. Whoever builds a package says it in `ENTREATY_COMMIT`: a build
/// that looked for it by itself would give other bytes in a folder without a history.
pub const COMMIT: Option<&str> = option_env!("ENTREATY_COMMIT");

/// What is told of it, line by line: what it is, and the value.
pub(crate) fn about(ui_lang: UiLang, folders: Option<&Folders>) -> Vec<(String, String)> {
    let speaker = Speaker { ui_lang };
    let mut lines = vec![
        (say!(speaker, "about-version"), VERSION.to_owned()),
        (
            say!(speaker, "about-commit"),
            COMMIT.map_or_else(|| say!(speaker, "about-no-commit"), str::to_owned),
        ),
    ];
    match folders {
        Some(folders) => lines.extend(
            [
                (say!(speaker, "about-settings"), &folders.config),
                (say!(speaker, "about-state"), &folders.state),
                (say!(speaker, "about-packs"), &folders.data),
            ]
            .map(|(name, path)| (name, ui_lang.as_argument(&path.display().to_string()))),
        ),
        None => lines.push((
            say!(speaker, "about-settings"),
            say!(speaker, "about-no-home"),
        )),
    }
    lines
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn program_tells_where_everything_is() {
        let folders = Folders::within(Path::new("home"));
        let all = about(UiLang::ENGLISH, Some(&folders));
        let values: Vec<&str> = all.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values[0], VERSION);
        for folder in [&folders.config, &folders.state, &folders.data] {
            assert!(values.contains(&&*folder.display().to_string()));
        }
        let homeless = about(UiLang::ENGLISH, None);
        assert!(
            homeless
                .iter()
                .any(|(_, value)| value.contains("remembered"))
        );
    }
}
