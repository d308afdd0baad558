//! Files made up by dice that fall the same way each time, handed to the program through every
//! door of the command line, each in 512 MB of memory and 10 s of processor time. It answers with
//! a sentence or with a letter: it neither fails nor is ended, what it says acts on no terminal, and
//! nothing is written but what was asked for.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use entreaty::campaign::visible;
use fastrand::Rng;

use crate::robustness::fuzz::changed;
use crate::robustness::thrown::DOORS;

/// In kilobytes, and in seconds of a processor.
const MEMORY: u64 = 512 << 10;
const SECONDS: u64 = 10;

fn seed(door: &str, dice: &mut Rng) -> Vec<u8> {
    let door = DOORS.iter().find(|known| known.name == door);
    let mut seeds = (door.expect("a door").seeds)();
    let at = dice.usize(0..seeds.len());
    seeds.swap_remove(at)
}

/// What a reader may stumble over when there is much of it.
const ROWS: &[&str] = &[
    "(",
    "[",
    "{",
    "{{",
    "{{#if name}}",
    "<a>",
    "\"",
    "\"\"",
    "'",
    "#",
    "=",
    "a=1\n",
    "[[claim]]\n",
    "\n",
    ",",
    ";",
    "\t",
    "\u{1b}[2J",
    "\u{9b}31m",
    "\u{202e}",
    "\u{301}",
    "\u{ad}",
    "&amp;",
    "a ",
    "Ж",
    "0",
    "BEGIN:VCARD\n",
    "a.b.",
    "[x](",
    "> ",
    "* ",
    "`",
    "|",
    "<<",
    "%PDF-1.7\n",
    "1 0 obj\n",
];

/// A file of this kind: a good one changed a little, with rows of one thing in it, or all rows.
fn made(door: &str, dice: &mut Rng) -> Vec<u8> {
    let mut bytes = changed(&seed(door, dice), dice);
    if dice.bool() {
        let row = ROWS[dice.usize(0..ROWS.len())].as_bytes();
        let count = [10, 1_000, 100_000, 1_000_000][dice.usize(0..4)] / row.len().max(1);
        let at = dice.usize(0..=bytes.len());
        bytes.splice(at..at, row.repeat(count));
    }
    bytes
}

/// The arguments of a call, and the files that it finds.
struct Try {
    args: Vec<String>,
    files: BTreeMap<String, Vec<u8>>,
    input: Vec<u8>,
}

const LIST: &str = "Name,Street,City\nAnn Lee,1 A Street,Town\nBo Ray,2 A Street,Town\n";

fn a_try(kind: usize, dice: &mut Rng) -> Try {
    let mut files = BTreeMap::new();
    let mut add = |name: &str, bytes: Vec<u8>| {
        files.insert(name.to_owned(), bytes);
    };
    let letter = "letter --to president --name A --address B;C --date 2026-11-21 -o out.pdf";
    let batch = "batch --to president --date 2026-11-21 --manifest out.csv --failed out-f.csv";
    let mut input = Vec::new();
    let words = match kind % 17 {
        0 => {
            add("a.csv", made("csv", dice));
            format!("{batch} --senders a.csv -o out.pdf")
        }
        1 => {
            add("a.vcf", made("vcard", dice));
            format!("{batch} --senders a.vcf --each out")
        }
        2 => {
            add("a.xlsx", made("workbook", dice));
            format!("{batch} --senders a.xlsx -o out.pdf")
        }
        3 => {
            add("a.letter", made("letter", dice));
            "check a.letter --format json".to_owned()
        }
        4 => {
            add("a.letter", made("letter", dice));
            "letter a.letter --name A --address B;C -o out.docx".to_owned()
        }
        5 => {
            add("a.hbs", made("template", dice));
            "check a.hbs".to_owned()
        }
        6 => {
            add("a.hbs", made("template", dice));
            format!("{letter} --template a.hbs --explain")
        }
        7 => {
            add("a.entreaty", made("archive", dice));
            "check a.entreaty".to_owned()
        }
        8 => {
            add("a.entreaty", made("archive", dice));
            format!("{letter} --pack a.entreaty")
        }
        9 | 10 => {
            // One file of a pack that is otherwise good.
            let mut pack = (*entreaty::campaign::load::built_in().files).clone();
            let at = dice.usize(0..pack.len());
            let name = pack.keys().nth(at).expect("a file").clone();
            let mut bytes = changed(&pack[&name], dice);
            if dice.bool() {
                let row = ROWS[dice.usize(0..ROWS.len())].repeat(dice.usize(1..20_000));
                let at = dice.usize(0..=bytes.len());
                bytes.splice(at..at, row.into_bytes());
            }
            pack.insert(name, bytes);
            for (name, bytes) in pack {
                add(&format!("pack/{name}"), bytes);
            }
            let all = [
                "check pack",
                "show claims --pack pack",
                "pack build pack -o out.entreaty",
                "pack diff pack",
                "check pack --format json",
            ];
            all[dice.usize(0..all.len())].to_owned()
        }
        11 => {
            add("a.txt", made("words", dice));
            format!("{letter} --words @a.txt")
        }
        12 => {
            input = made("document", dice);
            "--read-a-pdf-from-standard-input".to_owned()
        }
        13 => {
            add("a.csv", LIST.into());
            let pattern = String::from_utf8_lossy(&made("template", dice)).replace(['\0', ' '], "");
            let pattern: String = pattern.chars().take(50_000).collect();
            format!("{batch} --senders a.csv --each out --names {pattern}")
        }
        14 => {
            // What lies in the program's own places.
            for name in [
                "config/entreaty/settings.toml",
                "state/entreaty/recent.toml",
                "state/entreaty/lists.toml",
                "state/entreaty/letter-a.kept",
                "data/entreaty/packs/keys.toml",
            ] {
                add(&format!(".home/{name}"), made("letter", dice));
            }
            add(
                ".home/data/entreaty/packs/kazakhstan-2013.entreaty",
                made("archive", dice),
            );
            letter.to_owned()
        }
        15 => {
            // What lies beside the file that is written.
            let journal =
                "[[moves]]\nfrom = \"0\"\nto = \"a.csv\"\n[moves.was]\nlength = 1\nchanged = 1\n";
            let mut journal = changed(journal.as_bytes(), dice);
            journal = journal.repeat(dice.usize(1..20_000));
            add(".entreaty-a.work/journal.toml", journal);
            add(".entreaty-a.work/lock", Vec::new());
            add(".entreaty-a.work/0", b"theirs".to_vec());
            add("a.csv", LIST.into());
            format!("{batch} --senders a.csv -o out.pdf")
        }
        _ => {
            add("a.key", made("letter", dice));
            add("a.entreaty", made("archive", dice));
            "pack diff a.entreaty a.key --format json".to_owned()
        }
    };
    Try {
        args: words.split(' ').map(str::to_owned).collect(),
        files,
        input,
    }
}

fn run(one: &Try, folder: &Path) -> Output {
    for (name, bytes) in &one.files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        fs::write(path, bytes).expect("a file");
    }
    #[cfg(unix)]
    if let Ok(found) = fs::metadata(folder.join(".entreaty-a.work")) {
        use std::os::unix::fs::PermissionsExt;
        // Others may write to it: it may be theirs.
        let mut open = found.permissions();
        open.set_mode(0o777);
        fs::set_permissions(folder.join(".entreaty-a.work"), open).expect("its mode");
    }
    let limits = format!("ulimit -v {MEMORY}; ulimit -t {SECONDS}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command
        .args(["-c", &limits, env!("CARGO_BIN_EXE_entreaty")])
        .args(&one.args)
        .current_dir(folder)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY");
    for (name, place) in [("CONFIG", "config"), ("STATE", "state"), ("DATA", "data")] {
        command.env(format!("XDG_{name}_HOME"), folder.join(".home").join(place));
    }
    let piped = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = piped.spawn().expect("sh");
    let mut to = child.stdin.take().expect("it");
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = to.write_all(&one.input);
        });
        child.wait_with_output().expect("it ends")
    })
}

fn names(folder: &Path, below: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && !path.is_symlink() {
            names(&path, below);
        } else {
            below.push(path);
        }
    }
}

/// What is wrong with what came of it.
fn wrong(one: &Try, dir: &Path) -> Option<String> {
    let folder = dir.join("here");
    fs::create_dir(&folder).expect("a folder");
    let done = run(one, &folder);
    let told = String::from_utf8_lossy(&done.stderr);
    if !matches!(done.status.code(), Some(0..=3)) || told.contains("panicked") {
        let end: String = told.chars().take(600).collect();
        return Some(format!("{}: {end}", done.status));
    }
    // The words of a document go to no terminal.
    let said = if one.input.is_empty() {
        &done.stdout[..]
    } else {
        &[]
    };
    for said in [said, &done.stderr] {
        let Ok(text) = std::str::from_utf8(said) else {
            return Some("it says what is no text".to_owned());
        };
        if let Some(c) = text.chars().find(|c| visible::acts(*c)) {
            return Some(format!("it says {c:?}"));
        }
    }
    let mut there = Vec::new();
    names(dir, &mut there);
    let strange = there.iter().find(|path| {
        let name = path
            .strip_prefix(&folder)
            .map(|name| name.to_string_lossy().into_owned());
        !name.is_ok_and(|name| {
            one.files.contains_key(&name) || name.starts_with("out") || name.starts_with(".home/")
        })
    });
    strange.map(|path| format!("{} was written", path.display()))
}

fn all(range: std::ops::Range<usize>) {
    let next = std::sync::atomic::AtomicUsize::new(range.start);
    let found = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if number >= range.end {
                        break;
                    }
                    let mut dice = Rng::with_seed(number as u64);
                    let one = a_try(number, &mut dice);
                    let dir = tempfile::tempdir().expect("a folder");
                    if let Some(why) = wrong(&one, dir.path()) {
                        // It stays for whoever looks for the reason.
                        let dir = dir.keep();
                        let why = format!("{why}\nits files are in {}", dir.display());
                        let shown: Vec<String> = one
                            .args
                            .iter()
                            .map(|word| word.chars().take(60).collect())
                            .collect();
                        found
                            .lock()
                            .expect("it")
                            .push(format!("{number}: {}: {why}", shown.join(" ")));
                    }
                }
            });
        }
    });
    let found = found.into_inner().expect("it");
    assert!(
        found.is_empty(),
        "{} of {range:?}:\n{}",
        found.len(),
        found.join("\n")
    );
}

#[cfg(target_os = "linux")]
#[test]
fn generated_files_end_in_a_sentence() {
    all(0..34);
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "takes minutes"]
fn generated_thousand_files_end_in_a_sentence() {
    let asked = |name| std::env::var(name).ok()?.parse().ok();
    let first = asked("ENTREATY_HOSTILE_FROM").unwrap_or(34);
    all(first..first + asked("ENTREATY_HOSTILE").unwrap_or(1_000));
}
