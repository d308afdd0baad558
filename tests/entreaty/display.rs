//! The real window on a screen of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A screen, and the program on it; both end with the test.
struct Screen {
    display: String,
    server: Child,
    program: Option<Child>,
    home: tempfile::TempDir,
}

impl Drop for Screen {
    fn drop(&mut self) {
        for child in self.program.iter_mut().chain([&mut self.server]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

impl Screen {
    fn open() -> Self {
        // A number that hardly anybody uses, another for each test that runs beside.
        let display = format!(":{}", 200 + std::process::id() % 700);
        let server = Command::new("Xvfb")
            .args([&display, "-screen", "0", "1440x900x24"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is needed");
        sleep(Duration::from_secs(1));
        Self {
            display,
            server,
            program: None,
            home: tempfile::tempdir().expect("a folder"),
        }
    }

    fn run(&mut self, file: &Path) {
        let home = self.home.path();
        let program = Command::new(env!("CARGO_BIN_EXE_entreaty"))
            .arg(file)
            .env("DISPLAY", &self.display)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stderr(Stdio::null())
            .spawn();
        self.program = Some(program.expect("the program starts"));
    }

    fn xdotool(&self, args: &[&str]) -> String {
        let output = Command::new("xdotool")
            .args(args)
            .env("DISPLAY", &self.display)
            .output();
        let output = output.expect("xdotool is needed");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

/// Waits until there is something, for as long as a slow machine may take.
fn wait<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(
            start.elapsed() < Duration::from_mins(1),
            "{what} did not come"
        );
        sleep(Duration::from_millis(200));
    }
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_opens_a_letter_and_exports_it() {
    let mut screen = Screen::open();
    let folder = tempfile::tempdir().expect("a folder");
    let letter: PathBuf = folder.path().join("a.letter");
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
        to = \"interior\"\nasks = [\"M2\"]\ndate = \"2026-11-21\"\n[letter.sender]\n\
        name = \"Sample Sender\"\naddress = [\"1 Sample Street\", \"Town\"]\n";
    fs::write(&letter, saved).expect("a letter");
    screen.run(&letter);
    let window = wait("the window", || {
        let found = screen.xdotool(&["search", "--onlyvisible", "--name", "Entreaty"]);
        found.lines().next().map(str::to_owned)
    });
    screen.xdotool(&["windowfocus", &window]);
    sleep(Duration::from_secs(3));
    // With no dialog service a path can be typed.
    screen.xdotool(&["key", "ctrl+e"]);
    sleep(Duration::from_secs(3));
    let pdf = folder.path().join("exported.pdf");
    screen.xdotool(&["key", "ctrl+a"]);
    screen.xdotool(&["type", "--delay", "20", &pdf.display().to_string()]);
    screen.xdotool(&["key", "Return"]);
    let bytes = wait("the file", || fs::read(&pdf).ok());
    let made = super::helper::entreaty()
        .args(["letter", &letter.display().to_string()])
        .writes("b.pdf")
        .works();
    assert!(
        bytes == made.bytes(),
        "the window and the command line make the same file"
    );
}
