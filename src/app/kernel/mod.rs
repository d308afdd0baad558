//! What every part of the window uses. It imports no feature.

pub mod action;
pub mod command;
pub mod compare;
pub mod effect;
pub mod faces;
pub mod files;
pub mod history;
pub mod jobs;
pub mod layout;
pub mod pages;
pub mod persistence;
pub mod places;
pub mod programs;
pub mod settings;
pub mod shapes;
pub mod strings;
pub mod theme;
pub mod tick;
pub mod tips;
pub mod widgets;
