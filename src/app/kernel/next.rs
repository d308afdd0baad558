//! What was asked for and waits for an answer.

use std::path::PathBuf;

use super::action::Action;
use super::pack::{Import, Pack, PackAt};
use crate::problem::Problem;

/// What was asked for and waits until changes are saved or given up.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// An action.
    Act(Action),
    /// Opening this file.
    Open(PathBuf),
    /// Beginning a letter for the person of this id, to the office of this id.
    WriteFor(String, String),
    /// Beginning a campaign with this document.
    Document(PathBuf),
    /// Opening the pack that the program brings.
    BuiltIn,
    /// Keeping this pack, whose meaning was shown, and using it.
    Take(Box<Import>),
    /// Working with this pack, which was read: with what was wrong with it, and from where.
    Pack(Pack, Vec<Problem>, Option<PackAt>),
}
