//! What a pack that somebody opens means, as text: its number, its maker, what is different.

use std::fmt::Write;

use crate::campaign::changes::{Arrival, Change, Standing, Topic, Trust};
use crate::campaign::load::Loaded;
use crate::campaign::visible;
use crate::store::folders::Folders;
use crate::store::packs::Packs;

/// What this pack means to somebody who has the packs that are on this computer.
pub(super) fn of_here(loaded: &Loaded) -> String {
    let arrival = match Folders::of_user() {
        Some(folders) => Packs::of(&folders).arrival(loaded),
        None => Arrival::of(loaded, None, None),
    };
    let mut out = about(loaded, arrival.trust);
    let version = &loaded.campaign.pack.version;
    let here = arrival.installed.as_deref().unwrap_or_default();
    let standing = match arrival.standing {
        Standing::First => "no pack of this id is on this computer; its letters go to:".to_owned(),
        Standing::Same => "it is the pack that is on this computer".to_owned(),
        Standing::Newer => format!("version {here} is on this computer; what is different:"),
        Standing::Altered => format!(
            "CAREFUL: version {here} is on this computer, and it differs: its maker gave no new version, or somebody else changed it"
        ),
        Standing::Older => {
            format!("CAREFUL: it is older than version {here}, which is on this computer")
        }
        Standing::Stopped => format!(
            "CAREFUL: version {here}, which is on this computer, stops its letters; version {version} does not bring them back"
        ),
    };
    let _ = writeln!(out, "  {standing}");
    out.push_str(&list(&arrival.changes));
    out
}

/// A pack's name, number and maker.
pub(super) fn about(loaded: &Loaded, trust: Trust) -> String {
    let pack = &loaded.campaign.pack;
    let lang = loaded.campaign.first_language();
    let mut out = String::new();
    let _ = writeln!(out, "  number {}", loaded.number);
    let _ = match trust {
        Trust::Unsigned => writeln!(out, "  maker not verified: nobody signed it"),
        Trust::New(key) => writeln!(
            out,
            "  signed with a key that was not seen before; its number: {}",
            key.number()
        ),
        Trust::Known(key) => writeln!(
            out,
            "  signed by the maker of the earlier versions; the key's number: {}",
            key.number()
        ),
        Trust::Missing(key) => writeln!(
            out,
            "  CAREFUL: nobody signed it, and earlier versions were signed; the key's number: {}",
            key.number()
        ),
        Trust::Changed { old, new } => writeln!(
            out,
            "  CAREFUL: signed by ANOTHER KEY than the earlier versions: ask their maker before you use it\n    the key of the earlier ones: {}\n    the key of this one:         {}",
            old.number(),
            new.number()
        ),
    };
    // What the pack says of itself comes last and on one short line: it could look like the above.
    let (title, version) = (short(pack.title.show(&lang)), short(&pack.version));
    let _ = writeln!(out, "  it calls itself {title}, version {version}");
    out
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
            let _ = writeln!(out, "  {}", visible::one_line(&name));
            for (side, text) in [("old", &change.old), ("new", &change.new)] {
                if let Some(text) = text {
                    let text = text.replace('\n', "; ");
                    let _ = writeln!(out, "    {side}: {}", visible::one_line(&text));
                }
            }
        }
    }
    out
}

fn heading(topic: Topic) -> &'static str {
    match topic {
        Topic::Address => "Addresses",
        Topic::Stop => "Whether letters may be sent",
        Topic::Request => "Requests",
        Topic::Person => "People",
        Topic::Claim => "Facts",
        Topic::Template => "Letter templates",
        Topic::Office => "Offices",
        Topic::Source => "Sources",
        Topic::Figure => "Figures",
        Topic::Pack => "The pack",
    }
}
