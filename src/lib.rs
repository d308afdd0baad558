//! Entreaty composes campaign letters. Data walks one way, and the modules are the way:
//! a [`campaign`] is read from a pack, a letter is composed from it, laid out on pages, and
//! written as a PDF.

pub mod app;
pub mod campaign;
pub mod diagnostic;
pub mod letter;
pub mod page;
pub mod pdf;
pub mod press;
pub mod store;
