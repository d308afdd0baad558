//! What happens in the report, as values.

use std::convert::Infallible;

use super::state::{Fold, State};
use crate::app::kernel::{command, effect, view};

/// What somebody does in the report.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// Searches for this.
    Search(String),
    /// Goes to the first thing that was found.
    Found,
    /// Opens or closes a part.
    Fold(Fold),
    /// Opens or closes what is known of a person.
    Person(String),
    /// The report has scrolled to the entry that was asked for.
    Arrived,
}

/// What the report's views ask for.
pub type Command = command::Command<Message>;
/// What they give back: such commands in order.
pub type Out = view::Out<Message>;
/// What the report's views read.
pub type View<'a> = view::View<'a, State>;
/// What follows from a message: the report has no work of its own, and asks nothing.
pub type Effect = effect::Effect<Infallible, Infallible>;
