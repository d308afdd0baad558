//! The dialog about a pack that somebody hands over: who made it, its number, and what is
//! different, old beside new.

use egui::{RichText, ScrollArea, Ui};

use super::dialogs::{Focused, buttons, title};
use super::{Out, widgets};
use crate::app::arrival::Arrived;
use crate::app::command::View;
use crate::app::state::State;
use crate::app::theme::{SPACE_M, semibold, tokens};
use crate::campaign::changes::{Change, Standing, Topic, Trust};
use crate::strings::say;

/// How wide the dialog is, and how high the list in it may grow.
pub const WIDTH: f32 = 640.0;
const MAX_HEIGHT: f32 = 260.0;

/// Shows it.
pub fn show(ui: &mut Ui, state: &State, arrived: &Arrived, out: &mut Out) {
    let arrival = &arrived.arrival;
    let pack = &arrived.pack.campaign.pack;
    let lang = arrived.pack.campaign.first_language();
    let name = pack.title.show(&lang);
    title(
        ui,
        &say!(state, "pack-title", title = name, version = &*pack.version),
    );
    if let Some(stop) = &pack.stop {
        loud(ui, &say!(state, "pack-stops", why = stop.show(&lang)));
    }
    standing(ui, state, arrived);
    trust(ui, state, arrival.trust);
    let number = arrival.number.to_string();
    widgets::body(ui, &say!(state, "pack-number", number = number));
    widgets::small(ui, &say!(state, "pack-number-help"));
    if arrival.standing != Standing::Stopped {
        changes(ui, state, arrived);
    }
    let cancel = (say!(state, "cancel"), View::Dialog(None));
    match arrival.standing {
        Standing::Stopped => buttons(ui, &say!(state, "close"), &[], Focused::Main, out),
        _ if arrival.is_alarming() => {
            let main = say!(state, "pack-use-anyway");
            buttons(ui, &main, &[cancel], Focused::Last, out);
        }
        _ => buttons(ui, &say!(state, "pack-use"), &[cancel], Focused::Main, out),
    }
}

fn loud(ui: &mut Ui, text: &str) {
    let color = tokens(ui).fix;
    ui.label(RichText::new(format!("■ {text}")).color(color));
}

fn standing(ui: &mut Ui, state: &State, arrived: &Arrived) {
    let here = arrived.arrival.installed.as_deref().unwrap_or_default();
    match arrived.arrival.standing {
        Standing::First => {
            widgets::body(ui, &say!(state, "pack-first"));
        }
        Standing::Same => {
            widgets::body(ui, &say!(state, "pack-same"));
        }
        Standing::Newer if arrived.arrival.lifts_stop => {
            loud(ui, &say!(state, "pack-lifts-stop", version = here));
        }
        Standing::Newer => {
            widgets::body(ui, &say!(state, "pack-newer", version = here));
        }
        Standing::Altered => loud(ui, &say!(state, "pack-altered", version = here)),
        Standing::Older => loud(ui, &say!(state, "pack-older", version = here)),
        Standing::Stopped => loud(ui, &say!(state, "pack-stopped", version = here)),
    }
}

fn trust(ui: &mut Ui, state: &State, trust: Trust) {
    match trust {
        Trust::Unsigned => {
            widgets::body(ui, &say!(state, "pack-unsigned"));
        }
        Trust::New(key) => {
            let number = key.number().to_string();
            widgets::body(ui, &say!(state, "pack-signed-new", number = number));
        }
        Trust::Known(_) => {
            widgets::body(ui, &say!(state, "pack-signed-known"));
        }
        Trust::Missing(_) => loud(ui, &say!(state, "pack-signature-missing")),
        Trust::Changed { old, new } => {
            let (old, new) = (old.number().to_string(), new.number().to_string());
            loud(ui, &say!(state, "pack-key-changed", old = old, new = new));
        }
    }
}

fn changes(ui: &mut Ui, state: &State, arrived: &Arrived) {
    let all = &arrived.arrival.changes;
    if all.is_empty() {
        if arrived.arrival.standing != Standing::Same {
            widgets::body(ui, &say!(state, "pack-same-words"));
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
                    ui.label(RichText::new(heading(state, topic)).font(semibold(14.0)));
                }
                for change in of_topic {
                    one(ui, state, change, arrived.arrival.standing);
                    ui.add_space(SPACE_M);
                }
            }
        });
}

/// A change: whose it is, and what stood and stands there, side by side.
fn one(ui: &mut Ui, state: &State, change: &Change, standing: Standing) {
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
    let none = say!(state, "pack-nothing");
    ui.columns_const(|[left, right]| {
        for (ui, head, text) in [
            (left, say!(state, "pack-before"), &change.old),
            (right, say!(state, "pack-now"), &change.new),
        ] {
            widgets::small(ui, &head);
            match text {
                Some(text) => widgets::body(ui, text),
                None => widgets::small(ui, &none),
            };
        }
    });
}

fn heading(state: &State, topic: Topic) -> String {
    match topic {
        Topic::Address => say!(state, "topic-address"),
        Topic::Stop => say!(state, "topic-stop"),
        Topic::Request => say!(state, "topic-request"),
        Topic::Person => say!(state, "topic-person"),
        Topic::Claim => say!(state, "topic-claim"),
        Topic::Template => say!(state, "topic-template"),
        Topic::Office => say!(state, "topic-office"),
        Topic::Source => say!(state, "topic-source"),
        Topic::Figure => say!(state, "topic-figure"),
        Topic::Pack => say!(state, "topic-pack"),
    }
}
