//! PDFs from elsewhere are read in a separate process: one that is made to use endless time or
//! memory, or to overflow the stack, ends that process and not the program.
//!
//! Where the program that runs is not this one (in tests), a thread with a stack of its own reads
//! it instead.

use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

#[cfg(unix)]
use crate::campaign::input;
use crate::pdf::text::{self, PageText};
use crate::problem::Why;

/// The argument by which the program calls itself.
pub const ARGUMENT: &str = "--read-a-pdf-from-standard-input";

/// The program to call.
static PROGRAM: OnceLock<PathBuf> = OnceLock::new();

/// The process's limits: bytes of memory beyond what it begins with, seconds of processor time, and of the clock's.
const MAX_MEMORY: u64 = 512 << 20;
const MAX_SECONDS: u64 = 9;
const MAX_WAIT: Duration = Duration::from_mins(2);
/// More text than any report has, in bytes.
const MAX_TEXT: u64 = 64 << 20;
/// The stack of the thread that reads, in bytes.
const STACK: usize = 64 << 20;

/// Says that this very program can be called to read.
pub fn by_this_program() {
    if let Ok(program) = std::env::current_exe() {
        by(program);
    }
}

/// Says that this program, which is one like this, can be called to read.
pub fn by(program: PathBuf) {
    let _ = PROGRAM.set(program);
}

/// The words of each page of a PDF.
///
/// # Errors
/// A sentence, if it cannot be read.
pub(super) fn pages(pdf: &[u8]) -> io::Result<Vec<PageText>> {
    match PROGRAM.get() {
        Some(program) => called(Command::new(program).arg(ARGUMENT), pdf),
        None => match read(pdf.to_vec()) {
            Some(read) => read.map_err(io::Error::other),
            None => Err(Why::PdfWithoutEnd.into()),
        },
    }
}

fn called(command: &mut Command, pdf: &[u8]) -> io::Result<Vec<PageText>> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::null()).spawn()?;
    let (input, output) = (child.stdin.take(), child.stdout.take());
    let answer = thread::scope(|scope| {
        scope.spawn(|| {
            // One that ends early takes no more: what it says counts.
            let _ = input.map(|mut input| input.write_all(pdf));
        });
        let reader = scope.spawn(|| {
            let mut answer = Vec::new();
            let all = output.map(|output| output.take(MAX_TEXT + 1).read_to_end(&mut answer));
            all.transpose().map(|_| answer)
        });
        let status = waited(&mut child);
        // What it wrote can be read whole now: it has ended.
        let answer = reader.join().unwrap_or_else(|_| Ok(Vec::new()));
        status.and_then(|done| if done { answer } else { Ok(Vec::new()) })
    })?;
    match serde_json::from_slice::<Result<Vec<PageText>, String>>(&answer) {
        Ok(read) => read.map_err(io::Error::other),
        Err(_) => Err(Why::PdfWithoutEnd.into()),
    }
}

/// Waits for the process, and kills it if it takes too long; returns whether it succeeded.
fn waited(child: &mut Child) -> io::Result<bool> {
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status.success());
        }
        if begun.elapsed() > MAX_WAIT {
            child.kill()?;
            child.wait()?;
            return Ok(false);
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// What the process does: reads a PDF from standard input, and writes its words to standard
/// output; whether it could.
pub fn serve() -> bool {
    limit();
    let mut pdf = Vec::new();
    let all = io::stdin()
        .lock()
        .take(super::MAX_BYTES + 1)
        .read_to_end(&mut pdf);
    let Some(answer) = all.ok().and_then(|_| read(pdf)) else {
        return false;
    };
    let written = serde_json::to_vec(&answer).unwrap_or_default();
    written.len() as u64 <= MAX_TEXT && io::stdout().write_all(&written).is_ok()
}

/// Reads it in a thread whose stack and failures are its own; nothing if it failed.
fn read(pdf: Vec<u8>) -> Option<Result<Vec<PageText>, String>> {
    let reader = thread::Builder::new()
        .name("document".to_owned())
        .stack_size(STACK)
        .spawn(move || text::pages(&pdf));
    reader.ok()?.join().ok()
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = |most: u64| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    let _ = setrlimit(Resource::Cpu, most(MAX_SECONDS));
    // What an allocator sets aside for itself is counted too, where a system counts it at all.
    if let Some(now) = taken() {
        let _ = setrlimit(Resource::As, most(now + MAX_MEMORY));
    }
    let _ = setrlimit(Resource::Core, most(0));
}

/// The bytes of addresses that this process has already.
#[cfg(unix)]
fn taken() -> Option<u64> {
    let status = input::read_text("/proc/self/status".as_ref(), 1 << 20).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmSize:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes << 10)
}

#[cfg(not(unix))]
fn limit() {
    let _ = (MAX_MEMORY, MAX_SECONDS);
}
