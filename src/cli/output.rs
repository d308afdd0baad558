//! The only place that writes to standard output and standard error. Packs, letters and lists may
//! come from strangers, so control characters are shown instead of being sent to the terminal.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::sync::Mutex;

use serde::Serialize;

use crate::campaign::visible;
use crate::problem::Why;

/// The error of standard output, if it failed.
static LOST: Mutex<Option<Why>> = Mutex::new(None);

/// Writes a result to standard output.
pub(super) fn say(text: &str) {
    out(&visible::shown(text));
}

/// Writes a question, to be answered on the same line.
pub(super) fn ask(text: &str) {
    say(text);
    note(io::stdout().flush());
}

/// Writes what the program itself has made, for a program: none of it is a stranger's.
pub(super) fn say_bytes(bytes: &[u8]) {
    note(io::stdout().write_all(bytes));
}

/// Writes a result for programs.
pub(super) fn say_json(value: &impl Serialize) {
    let json = serde_json::to_string_pretty(value).unwrap_or_default();
    out(&visible::json(&json));
    out("\n");
}

fn out(text: &str) {
    say_bytes(text.as_bytes());
}

/// Writes a problem to standard error. If that is closed, there is nowhere to report it.
pub(super) fn tell(text: &str) {
    let _ = io::stderr().write_all(visible::shown(text).as_bytes());
}

/// A closed pipe is no failure, because the reader has read enough; a full disk is.
fn note(done: io::Result<()>) {
    if let Err(error) = done
        && error.kind() != ErrorKind::BrokenPipe
        && let Ok(mut lost) = LOST.lock()
    {
        lost.get_or_insert_with(|| Why::of(&error));
    }
}

/// Why not everything could be written, if so.
pub(super) fn lost() -> Option<Why> {
    note(io::stdout().flush());
    LOST.lock().ok()?.take()
}

/// A line that the next one replaces, where somebody can see it.
pub(super) struct Line {
    is_shown: bool,
}

impl Line {
    pub(super) fn new() -> Self {
        Self {
            is_shown: io::stderr().is_terminal(),
        }
    }

    /// Whether there is a terminal to show it on.
    pub(super) fn is_shown(&self) -> bool {
        self.is_shown
    }

    pub(super) fn show(&self, text: &str) {
        if self.is_shown {
            let line = format!("\r\x1b[K{}", visible::one_line(text));
            let _ = io::stderr().write_all(line.as_bytes());
        }
    }
}
