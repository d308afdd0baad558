//! The dialog about a pack that somebody hands over: who made it, its number, and what is
//! different, old beside new.

use egui::{RichText, ScrollArea, Ui};

use crate::app::kernel::dialog::Focused;
use crate::app::kernel::dialog::buttons;
use crate::app::kernel::dialog::title;
use crate::app::kernel::pack::Import;
use crate::app::kernel::session::Session;
use crate::app::kernel::theme::{SPACE_M, semibold, tokens};
use crate::app::kernel::widgets;
use crate::app::packs::message::{Command, Message, Out};
use crate::campaign::changes::{Change, Topic};
use crate::campaign::import_report::Standing;
use crate::campaign::trust::{Trust, numbers};
use crate::strings::say;

/// How wide the dialog is, and how high the list in it may grow.
pub const WIDTH: f32 = 640.0;
const MAX_HEIGHT: f32 = 260.0;

/// Shows it.
pub(crate) fn question(ui: &mut Ui, session: &Session, import: &Import, out: &mut Out) {
    let report = &import.report;
    let pack = &import.pack.campaign.pack;
    let first = import.pack.campaign.first_language();
    let lang = import
        .pack
        .campaign
        .shown_in(session.ui_lang.code(), &first);
    let name = pack.title.show(lang);
    title(
        ui,
        &say!(
            session,
            "pack-title",
            title = name,
            version = &*pack.version
        ),
    );
    if let Some(stop) = &pack.stop {
        loud(ui, &say!(session, "pack-stops", why = stop.show(lang)));
    }
    standing(ui, session, import);
    if report.flips_exercise {
        loud(ui, &say!(session, "pack-exercise-changed"));
    }
    trust(ui, session, &report.trust);
    let number = report.number.to_string();
    widgets::body(ui, &say!(session, "pack-number", number = number));
    widgets::small(ui, &say!(session, "pack-number-help"));
    if report.standing != Standing::Stopped {
        changes(ui, session, import);
    }
    let cancel = (say!(session, "cancel"), Command::Close);
    let sign = Command::Own(Message::SignToo(import.at.path.clone(), report.number));
    let sign = (say!(session, "pack-sign-too"), sign);
    match report.standing {
        Standing::Stopped => buttons(ui, &say!(session, "close"), &[], Focused::Main, out),
        _ if report.is_alarming() => {
            let main = say!(session, "pack-use-anyway");
            let mut others = vec![cancel];
            if import.can_sign {
                others.insert(0, sign);
            }
            buttons(ui, &main, &others, Focused::Last, out);
        }
        _ => buttons(
            ui,
            &say!(session, "pack-use"),
            &[cancel],
            Focused::Main,
            out,
        ),
    }
}

fn loud(ui: &mut Ui, text: &str) {
    let color = tokens(ui).fix;
    ui.label(RichText::new(format!("■ {text}")).color(color));
}

fn standing(ui: &mut Ui, session: &Session, import: &Import) {
    let here = import.report.installed.as_deref().unwrap_or_default();
    match import.report.standing {
        Standing::First => {
            widgets::body(ui, &say!(session, "pack-first"));
        }
        Standing::Same => {
            widgets::body(ui, &say!(session, "pack-same"));
        }
        Standing::Newer if import.report.lifts_stop => {
            loud(ui, &say!(session, "pack-lifts-stop", version = here));
        }
        Standing::Newer => {
            widgets::body(ui, &say!(session, "pack-newer", version = here));
        }
        Standing::Altered => loud(ui, &say!(session, "pack-altered", version = here)),
        Standing::Older => loud(ui, &say!(session, "pack-older", version = here)),
        Standing::Stopped => loud(ui, &say!(session, "pack-stopped", version = here)),
    }
}

fn trust(ui: &mut Ui, session: &Session, trust: &Trust) {
    match trust {
        Trust::Unsigned => {
            widgets::body(ui, &say!(session, "pack-unsigned"));
        }
        Trust::New(keys) => {
            let number = numbers(keys);
            widgets::body(ui, &say!(session, "pack-signed-new", number = number));
        }
        Trust::Known(_) => {
            widgets::body(ui, &say!(session, "pack-signed-known"));
        }
        Trust::Replaced { old, new } => {
            let (old, new) = (numbers(old), numbers(new));
            widgets::body(
                ui,
                &say!(session, "pack-key-replaced", old = old, new = new),
            );
        }
        Trust::Few { signed, need, of } => {
            let number = numbers(of);
            let few = say!(
                session,
                "pack-signed-few",
                signed = *signed,
                need = *need,
                number = number
            );
            loud(ui, &few);
        }
        Trust::Missing(_) => loud(ui, &say!(session, "pack-signature-missing")),
        Trust::Changed { old, new } => {
            let (old, new) = (numbers(old), numbers(new));
            loud(ui, &say!(session, "pack-key-changed", old = old, new = new));
        }
    }
}

fn changes(ui: &mut Ui, session: &Session, import: &Import) {
    let all = &import.report.changes;
    if all.is_empty() {
        if import.report.standing != Standing::Same {
            widgets::body(ui, &say!(session, "pack-same-words"));
        }
        return;
    }
    ScrollArea::vertical()
        .id_salt("pack-changes")
        .max_height(MAX_HEIGHT)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            for topic in Topic::ALL {
                let mut of_topic = all.iter().filter(|change| change.topic == topic).peekable();
                if of_topic.peek().is_some() {
                    ui.label(RichText::new(heading(session, topic)).font(semibold(14.0)));
                }
                for change in of_topic {
                    one(ui, session, change, import.report.standing);
                    ui.add_space(SPACE_M);
                }
            }
        });
}

/// A change: whose it is, and what stood and stands there, side by side.
fn one(ui: &mut Ui, session: &Session, change: &Change, standing: Standing) {
    ui.horizontal_wrapped(|ui| {
        widgets::body(ui, &change.name);
        if let Some(key) = &change.key {
            widgets::small(ui, key);
        }
    });
    if let (Standing::First, Some(text)) = (standing, &change.new) {
        // There is no before.
        widgets::body(ui, text);
        return;
    }
    let none = say!(session, "pack-nothing");
    ui.columns_const(|[left, right]| {
        for (ui, head, text) in [
            (left, say!(session, "pack-before"), &change.old),
            (right, say!(session, "pack-now"), &change.new),
        ] {
            widgets::small(ui, &head);
            match text {
                Some(text) => widgets::body(ui, text),
                None => widgets::small(ui, &none),
            };
        }
    });
}

fn heading(session: &Session, topic: Topic) -> String {
    match topic {
        Topic::Address => say!(session, "topic-address"),
        Topic::Stop => say!(session, "topic-stop"),
        Topic::Request => say!(session, "topic-request"),
        Topic::Person => say!(session, "topic-person"),
        Topic::Claim => say!(session, "topic-claim"),
        Topic::Template => say!(session, "topic-template"),
        Topic::Office => say!(session, "topic-office"),
        Topic::Source => say!(session, "topic-source"),
        Topic::Figure => say!(session, "topic-figure"),
        Topic::Pack => say!(session, "topic-pack"),
    }
}
