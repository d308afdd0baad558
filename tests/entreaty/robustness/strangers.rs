//! Files of somebody whom one does not know: what they say acts on no terminal, who made them is
//! told where they cannot speak, and nothing that is no file is waited for.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use entreaty::campaign::maker::Secret;
use entreaty::campaign::{archive, load, visible};
use entreaty::store::document::{self, apart};
use entreaty::store::folders::Folders;
use entreaty::store::packs::Packs;

use crate::helper::{Call, Done, entreaty, letter};

/// Escapes of a terminal, its eight-bit ones, what turns the direction, and line breaks.
const WORDS: &str = "A\u{1b}]0;owned\u{7}\u{9b}2J\u{7f}\u{202e}B\u{85}\u{2028}C";
/// The same as TOML writes it.
const TOML: &str = "A\\u001b]0;owned\\u0007\\u009b2J\\u007f\\u202eB\\u0085\\u2028C";

/// Nothing in what was said or told acts on a terminal.
#[track_caller]
fn plain(done: &Done) {
    for said in [done.stdout(), done.stderr()] {
        if let Some(c) = said.chars().find(|c| visible::acts(*c)) {
            panic!("{c:?} is in\n{said:?}");
        }
    }
}

fn pack_with(from: &'static str, to: &'static str) -> Call {
    entreaty().pack(move |_, text| text.replace(from, to))
}

#[test]
fn strangers_words_act_on_no_terminal() {
    // A pack that has such characters is refused, whatever is asked of it.
    let title = format!("title.en = \"{TOML}\"");
    for args in [
        &["check", "pack"][..],
        &["check", "pack", "--format", "json"],
        &["show", "claims", "--pack", "pack"],
        &["pack", "diff", "pack", "pack"],
        &["pack", "build", "pack", "-o", "a.entreaty"],
    ] {
        let done = entreaty()
            .pack(|name, text| match name {
                "claims.toml" => text.replacen("text.en = \"", "text.en = \"\\u009b31m", 1),
                "pack.toml" => text.replacen("title.en = \"", &title.replace("C\"", "C"), 1),
                _ => text,
            })
            .args(args.iter().copied())
            .run()
            .exits(1);
        plain(&done);
        let all = done.stderr() + &done.stdout();
        assert!(
            all.contains("changes how the text around it is shown"),
            "{all}"
        );
    }
    // What is quoted from a file that cannot be read is shown.
    let done = entreaty()
        .pack(|name, text| match name {
            "pack.toml" => format!("\"{TOML}\" = 1\n{text}"),
            "claims.toml" => text.replacen("standing = \"", &format!("standing = \"{TOML}"), 1),
            _ => text,
        })
        .args(["check", "pack"])
        .run()
        .exits(1);
    plain(&done);
    let done = entreaty()
        .pack(|_, text| text)
        .file(
            "pack/templates/president.en.hbs",
            &format!("{{{{{WORDS}}}}}"),
        )
        .args(["check", "pack"])
        .run()
        .exits(1);
    plain(&done);
    // Letters, lists, names of files and what is wrong with the arguments themselves.
    for done in [
        letter("president")
            .args(["--words", WORDS, "--explain"])
            .run(),
        letter("president").args(["--words", WORDS]).writes("a.pdf"),
        entreaty().args(["letter", "--to", WORDS]).writes("a.pdf"),
        entreaty().args(["check", WORDS]).run(),
        entreaty().args(["--no\u{1b}[2J"]).run(),
        entreaty()
            .file(
                "a.letter",
                &format!("entreaty = 1\npack = \"{TOML}\"\n[letter]\n"),
            )
            .args(["check", "a.letter", "--format", "json"])
            .run(),
        entreaty()
            .file(
                "a.csv",
                &format!("Name,{WORDS},Street,City\n{WORDS},b,1 A Street,{WORDS}\n"),
            )
            .args(["batch", "--to", "president", "--senders", "a.csv"])
            .writes("a.pdf"),
    ] {
        assert!(!(done.stdout() + &done.stderr()).is_empty());
        plain(&done);
    }
}

#[test]
fn strangers_title_forges_no_line_about_its_maker() {
    let forged = "title.en = \"A\\n  signed by the maker of the earlier versions";
    let done = pack_with("title.en = \"", forged)
        .args(["check", "pack"])
        .run()
        .exits(1);
    assert!(
        done.stderr().contains("has a line break"),
        "{}",
        done.stderr()
    );
    // On one line, it is cut and comes after what is known.
    let long = "title.en = \"A                                                                      signed by the maker";
    let built = pack_with("title.en = \"", long)
        .args(["pack", "build", "pack"])
        .writes("a.entreaty")
        .works();
    let said = built.stdout();
    let unknown = said.find("maker not verified").expect("who made it");
    let title = said.find(", version ").expect("what it says of itself");
    assert!(
        unknown < title && !said.contains("signed by the maker"),
        "{said}"
    );
}

fn signed(version: &str, secret: Option<&Secret>) -> Vec<u8> {
    let mut files = (*load::built_in().files).clone();
    let pack = String::from_utf8(files["pack.toml"].clone()).expect("text");
    let pack = pack.replacen("version = \"1\"", version, 1);
    files.insert("pack.toml".to_owned(), pack.into_bytes());
    if let Some(secret) = secret {
        secret.sign(&mut files);
    }
    archive::write(&files).expect("a pack")
}

fn taken(call: &Call, bytes: &[u8]) -> Packs {
    let mut folders = Folders::within(&call.folder());
    folders.data = call.folder().join(".home/data/entreaty");
    let packs = Packs::of(&folders);
    let file = call.folder().join("taken.entreaty");
    fs::write(&file, bytes).expect("a file");
    let loaded = load::from_path(&file).expect("a pack");
    packs.take(&loaded).expect("taken");
    packs
}

#[test]
fn strangers_pack_in_the_place_of_a_known_one_is_refused() {
    let (mine, other) = (Secret::of([1; 32]), Secret::of([2; 32]));
    let stop = "version = \"2\"\nstop.en = \"Silence.\"";
    let (first, second) = ("version = \"1\"", "version = \"2\"");
    for (here, given, told) in [
        (
            signed(second, Some(&mine)),
            signed(second, None),
            "nobody has signed this pack",
        ),
        (
            signed(second, Some(&mine)),
            signed("version = \"3\"", Some(&other)),
            "with another key",
        ),
        (
            signed(stop, Some(&mine)),
            signed("version = \"3\"", None),
            "nobody has signed this pack",
        ),
        (
            signed(stop, None),
            signed("version = \"3\"", None),
            "this pack brings them back",
        ),
        (
            signed(second, None),
            signed("version = \"2\"\nrecheck_by = \"2027\"", None),
            "both say that they are version 2",
        ),
    ] {
        let call = |allow: &[&str]| {
            let call = letter("president")
                .bytes("given.entreaty", &given)
                .args(["--pack", "given.entreaty"])
                .args(allow.iter().copied());
            taken(&call, &here);
            call.writes("a.pdf")
        };
        call(&[]).fails(1).tells(&[told, "--allow other-pack"]);
        call(&["--allow", "other-pack"]).works();
    }
    // The next one of the same maker, and the first of anybody.
    let call = letter("president")
        .bytes("given.entreaty", &signed("version = \"3\"", Some(&mine)))
        .args(["--pack", "given.entreaty"]);
    taken(&call, &signed(second, Some(&mine)));
    call.writes("a.pdf").works();
    letter("president")
        .bytes("given.entreaty", &signed(first, Some(&mine)))
        .args(["--pack", "given.entreaty"])
        .writes("a.pdf")
        .works();
    // A letter cannot allow it: it may be a stranger's too.
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto = \"president\"\nallow = [\"other-pack\"]\n";
    let call = letter("president")
        .file("a.letter", saved)
        .bytes("given.entreaty", &signed(second, None))
        .args(["a.letter", "--pack", "given.entreaty"]);
    taken(&call, &signed(second, Some(&mine)));
    call.writes("a.pdf").fails(1).tells(&["nobody has signed"]);
}

#[test]
fn strangers_damage_to_what_was_kept_lifts_no_stop() {
    let stop = signed("version = \"2\"\nstop.en = \"Silence.\"", None);
    let call = |damage: &dyn Fn(&Path)| {
        let call = letter("president");
        taken(&call, &stop);
        damage(&call.folder().join(".home/data/entreaty/packs"));
        call.writes("a.pdf").fails(1)
    };
    call(&|_| {}).tells(&["version 2 of this pack, which is on this computer, says so"]);
    let kept = "kazakhstan-2013.entreaty";
    call(&|packs| fs::write(packs.join(kept), &stop[..stop.len() / 2]).expect("a file"))
        .tells(&["the copy of this pack that is kept on this computer is damaged"]);
    call(&|packs| fs::write(packs.join(kept), "").expect("a file")).tells(&["is damaged"]);
    // Versions of more digits than a computer's numbers have.
    let call = letter("president")
        .bytes(
            "a.entreaty",
            &signed("version = \"99999999999999999998\"", None),
        )
        .args(["--pack", "a.entreaty"]);
    taken(
        &call,
        &signed(
            "version = \"99999999999999999999\"\nstop.en = \"Silence.\"",
            None,
        ),
    );
    call.writes("a.pdf")
        .fails(1)
        .tells(&["letters are stopped"]);
    // A list of keys that cannot be read forgets no key, and is not written over.
    let mine = Secret::of([1; 32]);
    for (damaged, why) in [
        ("kazakhstan-2013 = \"12\"\n", ""),
        ("= =", "line 1 cannot be read"),
        ("\n\0", "line 2 cannot be read"),
    ] {
        let call = letter("president")
            .bytes("a.entreaty", &signed("version = \"3\"", None))
            .args(["--pack", "a.entreaty"]);
        let packs = taken(&call, &signed("version = \"2\"", Some(&mine)));
        let keys = call.folder().join(".home/data/entreaty/packs/keys.toml");
        fs::write(&keys, damaged).expect("a file");
        let given = load::from_path(&call.folder().join("a.entreaty")).expect("a pack");
        assert!(packs.take(&given).is_err());
        assert_eq!(fs::read_to_string(&keys).expect("it stays"), damaged);
        call.writes("a.pdf")
            .fails(1)
            .tells(&["the list of makers’ keys", "is damaged", why]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn results_that_do_not_arrive_are_told() {
    let full = || {
        fs::File::options()
            .write(true)
            .open("/dev/full")
            .expect("it")
    };
    for args in [
        &["show", "claims"][..],
        &["show", "rules", "--format", "json"],
        &["--help"],
    ] {
        let done = Command::new(env!("CARGO_BIN_EXE_entreaty"))
            .args(args)
            .stdout(full())
            .output()
            .expect("the program starts");
        assert_eq!(done.status.code(), Some(1), "{args:?}");
        let told = String::from_utf8_lossy(&done.stderr);
        assert!(told.contains("cannot write to standard output"), "{told}");
    }
}

/// What a program does within so many seconds.
fn within(seconds: u64, command: &mut Command) -> (Option<i32>, String) {
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .stdin(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(seconds) {
        if child.try_wait().expect("it can be waited for").is_some() {
            let done = child.wait_with_output().expect("its words");
            let told = String::from_utf8_lossy(&done.stderr).into_owned();
            return (done.status.code(), told);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let _ = child.kill();
    let _ = child.wait();
    panic!("{command:?} was still waiting after {seconds} s");
}

fn program(call: &Call) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_entreaty"));
    command.current_dir(call.folder());
    for name in ["XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
        command.env(name, call.folder().join(".home"));
    }
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command
}

#[cfg(unix)]
fn pipe(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

#[cfg(unix)]
#[test]
fn strangers_pipes_and_devices_are_not_waited_for() {
    let to = ["--to", "president", "-o", "o.pdf"];
    for (args, name) in [
        (
            &["batch", "--senders", "a.csv", to[0], to[1], to[2], to[3]][..],
            "a.csv",
        ),
        (&["letter", "a.letter", "-o", "o.pdf"][..], "a.letter"),
        (
            &["letter", "--template", "a.hbs", to[0], to[1], to[2], to[3]],
            "a.hbs",
        ),
        (
            &["letter", "--words", "@a.txt", to[0], to[1], to[2], to[3]],
            "a.txt",
        ),
        (
            &["letter", "--pack", "a.entreaty", to[0], to[1], to[2], to[3]],
            "a.entreaty",
        ),
        (&["check", "a.letter", "a.hbs"], "a.hbs"),
        (
            &[
                "pack",
                "build",
                "pack",
                "-o",
                "b.entreaty",
                "--sign",
                "a.key",
            ],
            "a.key",
        ),
        (&["pack", "new", "d", "--from", "a.entreaty"], "a.entreaty"),
    ] {
        for device in [false, true] {
            let call = entreaty().pack(|_, text| text);
            let path = call.folder().join(name);
            if device {
                std::os::unix::fs::symlink("/dev/zero", &path).expect("a link");
            } else {
                pipe(&path);
            }
            let (status, told) = within(20, program(&call).args(args));
            assert_eq!(status, Some(1), "{args:?}: {told}");
            assert!(told.contains("it is not a file"), "{args:?}: {told}");
        }
    }
    // One that lies hidden in a pack's folder.
    let call = entreaty().pack(|_, text| text);
    pipe(&call.folder().join("pack/.x.letter"));
    pipe(&call.folder().join("pack/x.letter"));
    let (status, told) = within(
        20,
        program(&call).args(["pack", "build", "pack", "-o", "b.entreaty"]),
    );
    assert_eq!(status, Some(0), "{told}");
}

#[cfg(target_os = "linux")]
#[test]
fn files_without_end_in_the_programs_own_places_are_not_read() {
    use std::os::unix::fs::symlink;
    let call = entreaty();
    let home = call.folder().join(".home");
    for path in [
        "data/entreaty/packs/keys.toml",
        "state/entreaty/recent.toml",
        "config/entreaty/settings.toml",
        "state/entreaty/letter-x.kept",
    ] {
        let path = home.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        symlink("/dev/zero", path).expect("a link");
    }
    let call = call
        .args(["letter", "--to", "president", "-o", "a.pdf"])
        .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland")
        .within(700);
    let done = call.run().works();
    assert!(!done.file("a.pdf").is_empty());
    for zone in ["/dev/zero", ":/dev/zero", "../../../dev/zero"] {
        letter("president")
            .env("TZ", zone)
            .within(700)
            .writes("a.pdf")
            .works();
    }
}

/// A PDF with these objects, the first of them its catalog.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut all = "%PDF-1.7\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(all.len());
        let _ = writeln!(all, "{} 0 obj\n{object}\nendobj", index + 1);
    }
    let start = all.len();
    let _ = writeln!(all, "xref\n0 {}\n0000000000 65535 f ", objects.len() + 1);
    for place in places {
        let _ = writeln!(all, "{place:010} 00000 n ");
    }
    let size = objects.len() + 1;
    let _ = write!(
        all,
        "trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    );
    all.into_bytes()
}

fn stream(dictionary: &str, content: &str) -> String {
    let length = content.len();
    format!("<< {dictionary} /Length {length} >>\nstream\n{content}\nendstream")
}

/// A PDF whose one page has these resources and this content; further objects begin at 5.
fn page(resources: &str, content: &str, more: Vec<String>) -> Vec<u8> {
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << {resources} >> >>"
        ),
        stream("", content),
    ];
    objects.extend(more);
    pdf(&objects)
}

/// A process of its own reads them: one that is ended takes nobody with it.
#[cfg(unix)]
#[test]
fn strangers_pdfs_come_to_an_end() {
    apart::by(env!("CARGO_BIN_EXE_entreaty").into());
    // Each of twelve forms draws the next one ten times.
    let forms = (5..17).map(|number| {
        let next = format!("/Resources << /XObject << /F {} 0 R >> >>", number + 1);
        let form = format!("/Type /XObject /Subtype /Form /BBox [0 0 9 9] {next}");
        stream(&form, &"/F Do ".repeat(10))
    });
    let last = stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9]",
        "0 0 1 1 re f",
    );
    let forms = page(
        "/XObject << /F 5 0 R >>",
        "/F Do",
        forms.chain([last]).collect(),
    );
    // A function of very many brackets in each other, by which a colour is made.
    let deep = format!("{}{}", "{ ".repeat(200_000), "} ".repeat(200_000));
    let function = stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", &deep);
    let functions = page(
        "/ColorSpace << /C [/Separation /Spot /DeviceRGB 5 0 R] >>",
        "/C cs 0.5 scn 0 0 100 100 re f",
        vec![function],
    );
    let arrays = page("", &format!("{} Tj", "[".repeat(500_000)), Vec::new());
    for (what, bytes) in [
        ("forms", forms),
        ("functions", functions),
        ("arrays", arrays),
    ] {
        let read = document::from_bytes("a.pdf", bytes);
        let why = read.expect_err("it has no words").to_string();
        let ended = why.contains("wants more time") || why.contains("no PDF");
        assert!(ended || why.contains("are pictures"), "{what}: {why}");
    }
    // An honest one has its words.
    let done = letter("president").writes("a.pdf").works();
    let read = document::read(&done.path()).expect("its words");
    assert!(
        read.parts[0].text.contains("Sample Sender"),
        "{}",
        read.parts[0].text
    );
}

#[test]
fn words_that_begin_with_a_hyphen_are_words() {
    let done = letter("president")
        .args(["--words", "- a"])
        .args(["--place", "-Town"])
        .writes_text()
        .works();
    assert!(done.text().contains("- a"), "{}", done.text());
    entreaty()
        .args([
            "letter",
            "--to",
            "president",
            "--name",
            "- x",
            "--address",
            "-1; Town",
        ])
        .writes_text()
        .exits(0);
}

#[test]
fn strangers_numbers_and_patterns_are_bounded() {
    for months in ["239977", "4294967295"] {
        entreaty()
            .pack(|name, text| match name {
                "pack.toml" => {
                    let lines = text
                        .lines()
                        .map(|line| match line.split_once("_months = ") {
                            Some((what, _)) => format!("{what}_months = {months}\n"),
                            None => format!("{line}\n"),
                        });
                    let text: String = lines.collect();
                    assert!(text.contains(months));
                    text
                }
                _ => text,
            })
            .args(["check", "pack"])
            .run()
            .exits(0);
    }
    let deep = "{{#if name}}".repeat(3_000);
    entreaty()
        .file("a.csv", "Name,Street,City\nAnn,1 A Street,Town\n")
        .args([
            "batch",
            "--to",
            "president",
            "--senders",
            "a.csv",
            "--each",
            "d",
            "--names",
            &deep,
        ])
        .run()
        .exits(1)
        .tells(&["is too long, or its brackets are nested too deep"]);
    for code in ["a<b", "e", "../x", "en\\nx", "english"] {
        let done = entreaty()
            .pack(|name, text| match name {
                "pack.toml" => {
                    text.replacen("languages = [", &format!("languages = [\"{code}\", "), 1)
                }
                _ => text,
            })
            .args(["check", "pack"])
            .run()
            .exits(1);
        assert!(
            done.stderr().contains("is not a language code"),
            "{code}: {}",
            done.stderr()
        );
    }
}

/// Each of these took gigabytes, minutes or the stack.
#[cfg(target_os = "linux")]
#[test]
fn strangers_letters_of_one_thing_without_end_are_told_at_once() {
    let head = "entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto = \"president\"\n";
    let long = "x".repeat(900_000);
    let ids = |key: &str| format!("{head}{key} = [{}]", "\"a\",".repeat(200_000));
    for (text, told) in [
        ("=".repeat(1_000_000), "a.letter:1:1"),
        ("1 0 obj\n".repeat(120_000), "a.letter:1:3"),
        ("=\n".repeat(2_000_000), "more than 1 MB"),
        (
            format!("{head}cases = {}", "[".repeat(900_000)),
            "too many brackets within brackets",
        ),
        (ids("copies"), "the letter names 200,000 requests"),
        (
            format!("{head}allow = [\"{long}\"]"),
            "“allow” has more than 500",
        ),
        (format!("{head}who = \"{long}\""), "“who” has more than 500"),
        (
            format!("{head}cases = [\"{long}\"]"),
            "“cases” has more than 500",
        ),
        (
            format!("{head}[letter.sender]\nname = \"{long}\""),
            "“name” has more than 500",
        ),
        (
            format!("{head}[letter.sender]\naddress = [\"{long}\"]"),
            "“address” has more than 500",
        ),
    ] {
        for format in ["text", "json"] {
            let done = entreaty()
                .file("a.letter", &text)
                .within(512)
                .args(["check", "a.letter", "--format", format])
                .run()
                .exits(1);
            let said = done.stdout() + &done.stderr();
            assert!(said.len() < 1 << 20, "{told}: {} bytes", said.len());
            if format == "text" {
                assert!(said.contains(told), "{told} is not in\n{said:.2000}");
            }
        }
    }
    letter("president")
        .args(["--who", &long[..100_000]])
        .writes("a.pdf")
        .fails(1)
        .tells(&["who you are has more than 500 characters"]);
}

/// All that is told of a pack of nonsense fits into memory too.
#[cfg(target_os = "linux")]
#[test]
fn strangers_pack_of_mistakes_alone_is_told_at_once() {
    let nonsense = "1 0 obj\n".repeat(125_000);
    let call = (0..20).fold(entreaty().pack(|_, text| text), |call, number| {
        call.file(&format!("pack/cases/n{number}.toml"), &nonsense)
    });
    let done = call
        .within(512)
        .args(["check", "pack", "--format", "json"])
        .run()
        .exits(1);
    assert!(done.stdout().len() < 1 << 20);
}

#[test]
fn strangers_documents_turn_no_words_round() {
    let text = "One\u{202e}two\u{1b}[2J\rthree";
    let html = "<p>One&#x202e;two&#27;[2J\u{202e}</p>";
    for (name, text) in [("a.txt", text), ("a.html", html)] {
        let read = document::from_bytes(name, text.into()).expect("its words");
        let said = &read.parts[0].text;
        assert!(!said.contains(visible::acts), "{said:?}");
        assert!(said.contains("One") && said.contains("two"), "{said:?}");
    }
}

#[test]
fn strangers_letter_allows_no_row_of_a_list() {
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\n[letter]\nto = \"president\"\nasks = [\"P1\"]\nallow = [\"own-country\"]\n";
    let batch = |allow: &[&str]| {
        entreaty()
            .file("a.letter", saved)
            .file("a.csv", "Name,Street,City,Country\nAnn Lee,1 A Street,Almaty,Kazakhstan\nBo Lee,2 A Street,Town,Ireland\n")
            .args(["batch", "a.letter", "--senders", "a.csv", "--date", "2026-11-21"])
            .args(allow.iter().copied())
            .writes("a.pdf")
    };
    batch(&[]).exits(3);
    batch(&["--allow", "own-country"]).exits(0);
}

/// A batch that is stopped while it writes: nothing of it stays, hidden or not.
#[cfg(unix)]
#[test]
fn batch_that_is_stopped_leaves_nothing() {
    let mut stopped = 0;
    for (signal, wait) in [("INT", 300), ("TERM", 900), ("TERM", 1_500)] {
        let mut list = "Name,Street,City\n".to_owned();
        for number in 0..20_000 {
            let _ = writeln!(list, "Ann Lee {number},{number} A Street,Town");
        }
        let call = entreaty().file("a.csv", &list);
        let mut child = program(&call)
            .args([
                "batch",
                "--to",
                "president",
                "--senders",
                "a.csv",
                "--each",
                "letters",
            ])
            .args(["--manifest", "m.csv"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // Until its folder of work is there, and a moment more.
        let begun = Instant::now();
        let waits = |path: fs::DirEntry| path.file_name().to_string_lossy().contains(".entreaty-");
        while begun.elapsed() < Duration::from_mins(1)
            && !fs::read_dir(call.folder())
                .expect("it")
                .flatten()
                .any(waits)
        {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::thread::sleep(Duration::from_millis(wait));
        let kill = format!("kill -{signal} {}", child.id());
        assert!(
            Command::new("sh")
                .args(["-c", &kill])
                .status()
                .expect("sh")
                .success()
        );
        let status = child.wait().expect("it ends");
        stopped += usize::from(status.code() == Some(130));
        let mut left: Vec<_> = fs::read_dir(call.folder())
            .expect("it")
            .flatten()
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .filter(|name| name != ".home")
            .collect();
        left.sort();
        if status.code() == Some(130) {
            assert_eq!(left, ["a.csv"], "{signal}");
        }
    }
    assert!(stopped > 0, "every one was done before it was stopped");
}
