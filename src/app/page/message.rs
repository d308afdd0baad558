//! What happens on the page, as values.

use super::state::State;
use crate::app::kernel::{command, view};
use crate::campaign::Lang;
use crate::letter::Origin;

/// What somebody does on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The panel needs pictures of so many pixels a point, and shows so many per cent.
    Shown {
        /// Pixels a point.
        scale: f32,
        /// Per cent of the paper's size.
        percent: u16,
    },
    /// Shows the page at so many per cent.
    Zoom(u16),
    /// The envelope's window was brought into sight.
    AtEnvelope,
    /// Keeps what a sentence rests on open, or lets it go.
    Pin(Option<Origin>),
    /// The keyboard is at this sentence, from 0.
    Step(Option<usize>),
    /// Reads the letter in this language beside its own.
    ReadIn(Lang),
}

/// What the page's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the page's views read.
pub type View<'a> = view::View<'a, State>;
