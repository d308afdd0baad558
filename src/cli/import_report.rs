//! What a pack that somebody opens means, as text: its number, its maker, what is different.

use std::fmt::Write;

use super::{speaker, ui_lang};
use crate::campaign::changes::{Change, Topic};
use crate::campaign::import_report::{ImportReport, Standing};
use crate::campaign::load::Loaded;
use crate::campaign::trust::{Trust, numbers};
use crate::campaign::visible;
use crate::store::folders::Folders;
use crate::store::packs::Packs;
use crate::strings::say;

/// What this pack means to somebody who has the packs that are on this computer.
pub(super) fn of_here(loaded: &Loaded) -> String {
    let report = match Folders::of_user() {
        Some(folders) => Packs::of(&folders).import_report(loaded),
        None => ImportReport::of(loaded, None, None),
    };
    let mut out = about(loaded, &report.trust);
    let version = &loaded.campaign.pack.version;
    let here = report.installed.as_deref().unwrap_or_default();
    let standing = match report.standing {
        Standing::First => say!(speaker(), "cli-pack-first"),
        Standing::Same => say!(speaker(), "cli-pack-same"),
        Standing::Newer => say!(speaker(), "cli-pack-newer", here = here),
        Standing::Altered => say!(speaker(), "cli-pack-altered", here = here),
        Standing::Older => say!(speaker(), "cli-pack-older", here = here),
        Standing::Stopped => say!(
            speaker(),
            "cli-pack-stopped",
            here = here,
            version = version.to_string()
        ),
    };
    let _ = writeln!(out, "  {standing}");
    out.push_str(&list(&report.changes));
    out
}

/// A pack's name, number and maker.
pub(super) fn about(loaded: &Loaded, trust: &Trust) -> String {
    let pack = &loaded.campaign.pack;
    let lang = loaded.campaign.first_language();
    let number = loaded.number.to_string();
    let number = say!(speaker(), "cli-pack-number", number = number);
    let maker = match trust {
        Trust::Unsigned => say!(speaker(), "cli-pack-unsigned"),
        Trust::New(keys) => {
            let number = numbers(keys);
            say!(speaker(), "cli-pack-new-key", number = number)
        }
        Trust::Known(keys) => {
            let number = numbers(keys);
            say!(speaker(), "cli-pack-known-key", number = number)
        }
        Trust::Missing(keys) => {
            let number = numbers(keys);
            say!(speaker(), "cli-pack-signature-missing", number = number)
        }
        Trust::Replaced { old, new } => {
            let said = say!(speaker(), "cli-pack-replaced-key");
            let old = say!(speaker(), "cli-pack-key-old", number = numbers(old));
            let new = say!(speaker(), "cli-pack-key-new", number = numbers(new));
            format!("{said}\n    {old}\n    {new}")
        }
        Trust::Few { signed, need, of } => {
            let number = numbers(of);
            say!(
                speaker(),
                "cli-pack-signed-few",
                signed = *signed,
                need = *need,
                number = number
            )
        }
        Trust::Changed { old, new } => {
            let (old, new) = (numbers(old), numbers(new));
            let careful = say!(speaker(), "cli-pack-other-key");
            let old = say!(speaker(), "cli-pack-key-old", number = old);
            let new = say!(speaker(), "cli-pack-key-new", number = new);
            format!("{careful}\n    {old}\n    {new}")
        }
    };
    // What the pack says of itself comes last and on one short line: it could look like the above.
    let title = short(pack.title.show(&lang));
    let version = short(&pack.version);
    let name = say!(speaker(), "cli-pack-name", title = title, version = version);
    format!("  {number}\n  {maker}\n  {name}\n")
}

/// As much of a pack's words as does not fill a line.
fn short(text: &str) -> String {
    const MAX: usize = 60;
    let line = visible::one_line(text);
    let cut = line.chars().nth(MAX).is_some();
    let begun: String = line.chars().take(MAX).collect();
    format!("{begun}{}", if cut { "…" } else { "" })
}

/// Changes, under what they are about.
pub(super) fn list(changes: &[Change]) -> String {
    let mut out = String::new();
    for topic in Topic::ALL {
        let mut of_topic = changes
            .iter()
            .filter(|change| change.topic == topic)
            .peekable();
        if of_topic.peek().is_some() {
            let _ = writeln!(out, "\n{}", heading(topic));
        }
        for change in of_topic {
            let key = change.key.as_ref().map(|key| format!(" · {key}"));
            let name = format!("{}{}", change.name, key.unwrap_or_default());
            let name = visible::one_line(&name);
            let _ = writeln!(out, "  {}", ui_lang().as_argument(&name));
            let on_a_line =
                |text: &String| visible::one_line(&text.replace('\n', "; ")).into_owned();
            if let Some(text) = change.old.as_ref().map(on_a_line) {
                let was = say!(speaker(), "cli-diff-was", text = text);
                let _ = writeln!(out, "    {was}");
            }
            if let Some(text) = change.new.as_ref().map(on_a_line) {
                let is = say!(speaker(), "cli-diff-is", text = text);
                let _ = writeln!(out, "    {is}");
            }
        }
    }
    out
}

fn heading(topic: Topic) -> String {
    let speaker = speaker();
    match topic {
        Topic::Address => say!(speaker, "cli-diff-address"),
        Topic::Stop => say!(speaker, "cli-diff-stop"),
        Topic::Request => say!(speaker, "cli-diff-request"),
        Topic::Person => say!(speaker, "cli-diff-person"),
        Topic::Claim => say!(speaker, "cli-diff-claim"),
        Topic::Template => say!(speaker, "cli-diff-template"),
        Topic::Office => say!(speaker, "cli-diff-office"),
        Topic::Source => say!(speaker, "cli-diff-source"),
        Topic::Figure => say!(speaker, "cli-diff-figure"),
        Topic::Pack => say!(speaker, "cli-diff-pack"),
    }
}
