//! A screen of its own for the real program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A screen, and the program on it; both end with the test.
pub(super) struct Screen {
    pub(super) display: String,
    server: Child,
    pub(super) program: Option<Child>,
    pub(super) home: tempfile::TempDir,
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
    pub(super) fn open(test: u32) -> Self {
        // A number that hardly anybody uses, another for each test that runs beside.
        let display = format!(":{}", 200 + std::process::id() % 700 + 700 * test);
        let server = Command::new("Xvfb")
            // Without `-noreset` it begins anew when its last program ends, and refuses the next.
            .args([&display, "-screen", "0", "1440x900x24", "-noreset"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is needed");
        // A program that finds no display ends at once.
        wait("the display", || {
            let asked = Command::new("xdotool")
                .arg("getdisplaygeometry")
                .env("DISPLAY", &display)
                .stderr(Stdio::null())
                .output()
                .expect("xdotool is needed");
            asked.status.success().then_some(())
        });
        Self {
            display,
            server,
            program: None,
            home: tempfile::tempdir().expect("a folder"),
        }
    }

    /// Opens a file of this folder, as somebody who stands in it does.
    fn run(&mut self, folder: &Path, file: &str) {
        let mut program = self.program(folder);
        program.arg(file).env_remove("DBUS_SESSION_BUS_ADDRESS");
        self.program = Some(program.spawn().expect("the program starts"));
    }

    /// The program on this screen, not yet started.
    pub(super) fn program(&self, folder: &Path) -> Command {
        let home = self.home.path();
        let mut program = Command::new(env!("CARGO_BIN_EXE_entreaty"));
        program
            .current_dir(folder)
            .env("DISPLAY", &self.display)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("LANGUAGE", "en")
            .env_remove("WAYLAND_DISPLAY")
            .stderr(Stdio::null());
        program
    }

    pub(super) fn xdotool(&self, args: &[&str]) -> String {
        let output = Command::new("xdotool")
            .args(args)
            .env("DISPLAY", &self.display)
            .output();
        let output = output.expect("xdotool is needed");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// The window with a letter that can be exported.
    pub(super) fn run_with_a_letter(&mut self, folder: &Path) -> PathBuf {
        let letter = folder.join("a.letter");
        let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
            to = \"interior\"\nasks = [\"M2\"]\ndate = \"2026-11-21\"\n[letter.sender]\n\
            name = \"Sample Sender\"\naddress = [\"1 Sample Street\", \"Town\"]\n";
        fs::write(&letter, saved).expect("a letter");
        self.run(folder, "a.letter");
        let window = wait("the window", || {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", "Entreaty"]);
            found.lines().next().map(str::to_owned)
        });
        self.xdotool(&["windowfocus", &window]);
        sleep(Duration::from_secs(3));
        letter
    }

    /// A line of what the system says of the program: proc(5), `status`.
    fn status(&self, name: &str) -> u64 {
        let pid = self.program.as_ref().expect("a program").id();
        let status = fs::read_to_string(format!("/proc/{pid}/status")).expect("a process");
        let line = status.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number
            .and_then(|number| number.parse().ok())
            .expect("a number")
    }

    /// Its memory in kB.
    pub(super) fn memory(&self) -> u64 {
        self.status("VmRSS:")
    }

    pub(super) fn threads(&self) -> u64 {
        self.status("Threads:")
    }

    /// What it does in ten seconds, in ticks of a hundredth of a second of user and system time:
    /// proc(5), `stat`, fields 14 and 15.
    pub(super) fn idle_ticks(&self) -> u64 {
        let pid = self.program.as_ref().expect("a program").id();
        let ticks = || -> u64 {
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).expect("a process");
            let after = stat.rsplit(')').next().unwrap_or_default();
            let fields = after.split_whitespace().skip(11).take(2);
            fields
                .map(|field| field.parse::<u64>().expect("ticks"))
                .sum()
        };
        let before = ticks();
        sleep(Duration::from_secs(10));
        ticks() - before
    }

    /// Control and the key at a place of the keyboard, whatever the layout writes on it.
    pub(super) fn control(&self, place: u8) {
        let key = place.to_string();
        self.xdotool(&["keydown", "Control_L", "key", &key, "keyup", "Control_L"]);
        sleep(Duration::from_millis(500));
    }
}

/// Waits until there is something, for as long as a slow machine may take.
pub(super) fn wait<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
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
