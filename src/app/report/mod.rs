//! The report: what it asks, the people in it, its facts, figures and sources.

pub mod update;
pub mod view;
