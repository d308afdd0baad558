//! Problems as the window tells them.

use crate::problem::Problem;
use crate::strings::{Door, UiLang};

/// A problem with its advice.
pub(crate) fn in_window(problem: &Problem, lang: UiLang) -> String {
    let message = problem.message(lang);
    match problem.advice(lang, Door::Window) {
        Some(advice) => format!("{message} ({advice})"),
        None => message,
    }
}
