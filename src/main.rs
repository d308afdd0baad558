//! Entreaty: without a command, the window; else the command line.

use std::process::ExitCode;

/// A letter is many small pieces of text, made and dropped: with the system's own allocator a
/// quarter of a batch's time went there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    entreaty::cli::run()
}
