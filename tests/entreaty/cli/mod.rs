//! By the command line.

pub(crate) mod batch;
pub(crate) mod cards;
pub(crate) mod command_line;
pub(crate) mod copies;
pub(crate) mod diary;
pub(crate) mod edits;
pub(crate) mod fonts;
pub(crate) mod joint;
pub(crate) mod labels;
pub(crate) mod languages;
pub(crate) mod letter;
mod list_people;
pub(crate) mod lists;
pub(crate) mod mail;
pub(crate) mod own_words;
mod postage;
pub(crate) mod programme;
mod replace;
pub(crate) mod vary;
