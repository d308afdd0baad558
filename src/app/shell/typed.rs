//! The keys of a moment: which actions they ask for, and which wait for the next one.

use egui::{Context, Event, Key, KeyboardShortcut, Plugin, RawInput};

use crate::app::kernel::action::{Action, SHORTCUTS};

/// What is typed after a key that may close the dialog. In a slow moment Escape and the next shortcut
/// come together, and the second is meant for what is there once the dialog has gone.
#[derive(Default)]
pub struct Waiting(Vec<Event>);

impl Waiting {
    /// Gives back what waited, and holds what has to wait now.
    pub fn hold(&mut self, ctx: &Context, in_dialog: bool) {
        ctx.input_mut(|input| {
            input.events.splice(0..0, self.0.drain(..));
            let closes = |event: &Event| {
                let Event::Key { key, pressed, .. } = event else {
                    return false;
                };
                *pressed && matches!(key, Key::Escape | Key::Enter)
            };
            let closes = input.events.iter().position(closes);
            if let Some(at) = closes.filter(|_| in_dialog) {
                self.0 = input.events.split_off(at + 1);
            }
        });
        if !self.0.is_empty() {
            ctx.request_repaint();
        }
    }
}

/// Hands typing and clicks over in the order in which they were made. In a slow moment they come together,
/// and a click takes the keyboard from its field, or gives it to another, before anything of the moment is
/// written: what was typed before it would be nobody's, and what was typed after it the wrong field's.
#[derive(Default)]
pub struct InOrder(Vec<Event>);

impl Plugin for InOrder {
    fn debug_name(&self) -> &'static str {
        "in order"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        input.events.splice(0..0, self.0.drain(..));
        let (mut typed, mut clicked) = (false, false);
        let next = input.events.iter().position(|event| match event {
            Event::PointerButton { pressed: true, .. } => typed,
            Event::PointerButton { pressed: false, .. } => {
                clicked = true;
                false
            }
            Event::Text(_)
            | Event::Paste(_)
            | Event::Cut
            | Event::Ime(_)
            | Event::Key { pressed: true, .. } => {
                typed = true;
                clicked
            }
            _ => false,
        });
        if let Some(next) = next {
            self.0 = input.events.split_off(next);
            ctx.request_repaint();
        }
    }
}

/// The actions whose keys were pressed before something was typed, and those after, each as often
/// as it was. They are taken before the panels see them, so that a text field does not undo by
/// itself; but what was typed first in a slow moment is in the letter before it is saved. While a
/// dialog is open only its own keys count.
pub fn pressed(ctx: &Context, in_dialog: bool) -> [Vec<Action>; 2] {
    let mut pressed = [Vec::new(), Vec::new()];
    if in_dialog {
        return pressed;
    }
    let mut typed = 0;
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                let is_meant = |keys: &KeyboardShortcut| {
                    keys.logical_key == *key && modifiers.matches_logically(keys.modifiers)
                };
                let found = SHORTCUTS.iter().find(|(keys, _)| is_meant(keys));
                if let Some((_, action)) = found {
                    pressed[typed].push(*action);
                } else if matches!(key, Key::Backspace | Key::Delete | Key::Enter) {
                    typed = 1;
                }
                found.is_none()
            }
            Event::Text(_) | Event::Paste(_) | Event::Cut | Event::Ime(_) => {
                typed = 1;
                true
            }
            _ => true,
        });
    });
    pressed
}
