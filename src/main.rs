//! Entreaty: without a command, the window; else the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    entreaty::cli::run()
}
