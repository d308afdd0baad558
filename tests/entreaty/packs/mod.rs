//! Packs, and what letters say.

pub(crate) mod broken;
pub(crate) mod craft;
mod document_addressed;
mod document_circulars;
mod document_columns;
mod document_demands;
pub(crate) mod document_harms;
pub(crate) mod document_kinds;
mod document_layouts;
mod document_offices;
mod document_others;
mod document_people;
mod document_quoted;
mod document_told;
pub(crate) mod document_traps;
pub(crate) mod exercise;
pub(crate) mod from_document;
pub(crate) mod mutants;
pub(crate) mod pack;
pub(crate) mod rules;
pub(crate) mod several_files;
pub(crate) mod sharing;
pub(crate) mod signatures;
pub(crate) mod translations;
pub(crate) mod truth;
