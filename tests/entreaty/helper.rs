//! A fluent way to call the program and to look at what it did.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use entreaty::problem::{LetterProblem, Problem};
use entreaty::strings::{Door, UiLang};
use tempfile::TempDir;

/// A call of the program in a folder of its own.
pub struct Call {
    dir: TempDir,
    command: Command,
    output: String,
    memory: Option<u64>,
}

/// What a call did.
pub struct Done {
    dir: TempDir,
    output: String,
    result: Output,
}

/// What is said of a letter whose sender has no name.
pub fn no_name() -> String {
    Problem::error(LetterProblem::NoName).message(UiLang::ENGLISH)
}

const SHORT_LINES: &str = "letter.txt";

/// The text with those lines joined that were broken because the next word had no room.
fn joined(text: &str) -> String {
    let mut all = String::new();
    let mut length = 0;
    for line in text.lines() {
        let words = line.trim_start();
        let next = words.split(' ').next().unwrap_or_default();
        let had_room = length + 1 + next.chars().count() <= entreaty::letter::plain::WIDTH;
        if length == 0 || next.is_empty() || had_room {
            all.extend(["\n", line]);
        } else {
            all.extend([" ", words]);
        }
        length = line.chars().count();
    }
    all.trim_start_matches('\n').to_owned() + "\n"
}

/// The program with no arguments.
pub fn entreaty() -> Call {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_entreaty"));
    command
        .current_dir(dir.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        // Messages in English, whoever runs the tests.
        .env("LC_ALL", "C");
    // Nothing that the program remembers of whoever runs the tests.
    for (name, folder) in [
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_DATA_HOME", "data"),
    ] {
        command.env(name, dir.path().join(".home").join(folder));
    }
    Call {
        dir,
        command,
        output: String::new(),
        memory: None,
    }
}

/// A letter to this office, of a sender and a date that tests use throughout, as text.
pub fn letter(to: &str) -> Call {
    entreaty()
        .args(["letter", "--to", to, "--date", "2026-11-21"])
        .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland")
}

impl Call {
    pub fn args<'a>(mut self, args: impl IntoIterator<Item = &'a str>) -> Self {
        self.command.args(args);
        self
    }

    pub fn sender(self, name: &str, address: &str) -> Self {
        self.args(["--name", name, "--address", address])
    }

    pub fn env(mut self, key: &str, value: &str) -> Self {
        self.command.env(key, value);
        self
    }

    /// Gives the program so many megabytes of memory at most, where the system can.
    pub fn within(mut self, megabytes: u64) -> Self {
        self.memory = cfg!(target_os = "linux").then_some(megabytes);
        self
    }

    /// A file of any bytes in the call's folder.
    pub fn bytes(self, name: &str, content: &[u8]) -> Self {
        fs::write(self.dir.path().join(name), content).expect("a file");
        self
    }

    /// A file in the call's folder.
    pub fn file(self, name: &str, content: &str) -> Self {
        let path = self.dir.path().join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).expect("a folder");
        }
        fs::write(path, content).expect("a file");
        self
    }

    /// A member list of `tests/fixtures/lists`.
    pub fn list(self, name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists");
        fs::copy(path.join(name), self.dir.path().join(name)).expect("the fixture");
        self
    }

    /// The call's folder.
    pub fn folder(&self) -> PathBuf {
        self.dir.path().to_owned()
    }

    /// Takes a file out of the call's folder again.
    pub fn without(self, name: &str) -> Self {
        fs::remove_file(self.dir.path().join(name)).expect("it was there");
        self
    }

    /// The built-in pack as a folder `pack`, each file changed by `change`.
    pub fn pack(self, change: impl Fn(&str, String) -> String) -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
        let mut call = self;
        for folder in ["", "cases"] {
            for entry in fs::read_dir(root.join(folder)).expect("the pack") {
                let path = entry.expect("an entry").path();
                if path.is_file() {
                    let name = path
                        .strip_prefix(&root)
                        .expect("inside")
                        .display()
                        .to_string();
                    // Changed on purpose, so that no second reader's seal holds it.
                    let text = fs::read_to_string(&path).expect("text");
                    let lines = text.lines().filter(|line| !line.starts_with("checked = "));
                    let text = lines
                        .flat_map(|line| {
                            [
                                line, "
",
                            ]
                        })
                        .collect();
                    let text = change(&name, text);
                    call = call.file(&format!("pack/{name}"), &text);
                }
            }
        }
        call
    }

    /// Writes the result to this file in the call's folder.
    pub fn writes(mut self, name: &str) -> Done {
        name.clone_into(&mut self.output);
        self.args(["-o", name]).run()
    }

    /// Writes a letter as text, to be read with a paragraph on a line.
    pub fn writes_text(self) -> Done {
        self.writes(SHORT_LINES)
    }

    pub fn run(mut self) -> Done {
        if let Some(megabytes) = self.memory {
            let limit = format!("ulimit -v {}; exec \"$0\" \"$@\"", megabytes << 10);
            let mut command = Command::new("sh");
            command.args(["-c", &limit]).arg(self.command.get_program());
            command.args(self.command.get_args());
            for (name, value) in self.command.get_envs() {
                match value {
                    Some(value) => command.env(name, value),
                    None => command.env_remove(name),
                };
            }
            command.current_dir(self.dir.path());
            self.command = command;
        }
        let result = self.command.output().expect("the program starts");
        Done {
            dir: self.dir,
            output: self.output,
            result,
        }
    }
}

impl Done {
    /// Exit status 0.
    #[track_caller]
    pub fn works(self) -> Self {
        assert_eq!(self.result.status.code(), Some(0), "{}", self.stderr());
        self
    }

    /// This exit status, and no file.
    #[track_caller]
    pub fn fails(self, status: i32) -> Self {
        assert_eq!(self.result.status.code(), Some(status), "{}", self.stderr());
        if !self.output.is_empty() {
            let there: Vec<_> = fs::read_dir(self.dir.path())
                .expect("the folder")
                .map(|entry| entry.expect("an entry").file_name())
                .filter(|name| {
                    let name = name.to_string_lossy();
                    name == self.output.as_str() || name.contains("entreaty-")
                })
                .collect();
            assert!(there.is_empty(), "{there:?} was left");
        }
        self
    }

    /// This exit status, whatever was written.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.result.status.code(), Some(status), "{}", self.stderr());
        self
    }

    /// The call's folder.
    pub fn folder(&self) -> &Path {
        self.dir.path()
    }

    /// The names of what is in the folder, sorted.
    pub fn names(&self) -> Vec<String> {
        names_in(self.dir.path())
    }

    /// Another file that was written.
    #[track_caller]
    pub fn file(&self, name: &str) -> Vec<u8> {
        fs::read(self.dir.path().join(name)).expect("the file was written")
    }

    /// Standard error has each of these.
    #[track_caller]
    pub fn tells(self, parts: &[&str]) -> Self {
        let all = self.stderr();
        for part in parts {
            assert!(all.contains(part), "“{part}” is not in\n{all}");
        }
        self
    }

    /// The exit status.
    pub fn status(&self) -> Option<i32> {
        self.result.status.code()
    }

    pub fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.result.stderr).into_owned()
    }

    pub fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.result.stdout).into_owned()
    }

    /// The file that was written.
    #[track_caller]
    pub fn bytes(&self) -> Vec<u8> {
        fs::read(self.path()).expect("the file was written")
    }

    /// The text that was written; of [`Call::writes_text`] with its short lines joined.
    #[track_caller]
    pub fn text(&self) -> String {
        let text = String::from_utf8(self.bytes()).expect("text");
        if self.output == SHORT_LINES {
            joined(&text)
        } else {
            text
        }
    }

    pub fn path(&self) -> PathBuf {
        self.dir.path().join(&self.output)
    }
}

/// The example pack: an invented campaign.
pub fn verania() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/verania-2026")
}

/// The example pack as one file in this folder, as the program builds it.
pub fn verania_in(folder: &Path) -> PathBuf {
    let name = "a.entreaty";
    let built = entreaty().args([
        "pack",
        "build",
        &verania().display().to_string(),
        "-o",
        name,
    ]);
    let path = folder.join(name);
    fs::write(&path, built.run().works().file(name)).expect("a pack");
    path
}

/// Copies a file, or a folder with all that is in it.
pub fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).expect("a folder");
        for name in names_in(from) {
            copy(&from.join(&name), &to.join(&name));
        }
    } else {
        fs::copy(from, to).expect("a file");
    }
}

/// The names of what is in a folder, sorted.
pub fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_string_lossy().into_owned()
        })
        .collect();
    names.sort();
    names
}

/// A problem as the command line tells it, in English and in one line.
pub fn told(problem: &Problem) -> String {
    problem.in_one_line(UiLang::ENGLISH, Door::CommandLine)
}
