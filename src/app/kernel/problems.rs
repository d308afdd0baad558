//! Problems as the window tells them.

use crate::diagnostic::Diagnostic;

/// A problem as the window tells it: without help that speaks of the command line.
pub(crate) fn in_window(problem: &Diagnostic) -> String {
    match &problem.help {
        Some(help) if !help.contains("--") => format!("{} ({help})", problem.message),
        _ => problem.message.clone(),
    }
}
