//! Packs and templates of somebody who means harm. Each is refused in a sentence, in little
//! memory and in an end: a crash, a hang or a file read elsewhere fails the test.

use std::fmt::Write as _;
use std::io::{Cursor, Write};
use std::process::Command;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::helper::{Call, Done, entreaty};

/// Enough for the program with its own pack, and less than any bomb wants.
const MEGABYTES: u64 = 700;

type Zip = ZipWriter<Cursor<Vec<u8>>>;

/// A zip that `fill` puts files into.
fn zip(fill: impl Fn(&mut Zip)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    fill(&mut zip);
    zip.finish().expect("a zip").into_inner()
}

fn add(zip: &mut Zip, name: &str, content: &[u8]) {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    zip.start_file(name, options).expect("an entry");
    zip.write_all(content).expect("bytes");
}

/// The same bytes with each `from` become `to`, which is as long.
fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let places: Vec<usize> = (0..bytes.len() - from.len())
        .filter(|at| bytes[*at..].starts_with(from))
        .collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

#[track_caller]
fn opened(bytes: &[u8], told: &str) -> Done {
    entreaty()
        .bytes("a.entreaty", bytes)
        .within(MEGABYTES)
        .args(["check", "a.entreaty"])
        .run()
        .exits(1)
        .tells(&[told])
}

#[test]
fn hostile_zip_leads_nowhere() {
    for name in [
        "../../evil.toml",
        "/etc/evil.toml",
        "cases/../../../evil.toml",
        "C:/evil.toml",
        "cases\\..\\evil.toml",
    ] {
        let bytes = zip(|zip| add(zip, "pack.toml", b""));
        // The library that writes it would mend the name.
        let place = "x".repeat(name.len());
        let made = zip(|zip| add(zip, &place, b"id = 1"));
        assert!(bytes.len() < made.len());
        let done = opened(
            &patched(made, place.as_bytes(), name.as_bytes()),
            "would lie outside its folder",
        );
        assert_eq!(done.names(), ["a.entreaty"]);
    }
    let link = zip(|zip| {
        zip.add_symlink("claims.toml", "/etc/passwd", SimpleFileOptions::default())
            .expect("a link");
    });
    let done = opened(&link, "claims.toml is a link, and a pack holds plain files");
    assert!(!done.stderr().contains("root:"));
}

#[test]
fn hostile_zip_is_no_bomb() {
    let zeros = vec![b'\n'; 300 << 20];
    let bomb = zip(|zip| add(zip, "claims.toml", &zeros));
    assert!(bomb.len() < 1 << 20);
    opened(&bomb, "no pack is that large");
    // The size that it states is a lie, in its directory and before its data.
    let stated = u32::try_from(zeros.len()).expect("a size").to_le_bytes();
    opened(
        &patched(bomb, &stated, &[9, 0, 0, 0]),
        "cannot read the pack",
    );
    drop(zeros);
    let many = zip(|zip| {
        for number in 0..3_000 {
            add(zip, &format!("cases/{number}.toml"), b"");
        }
    });
    opened(&many, "more than 2000 files");
    let half = vec![b'#'; 12 << 20];
    let several = zip(|zip| {
        for name in ["a.toml", "b.toml", "c.toml"] {
            add(zip, name, &half);
        }
    });
    opened(&several, "no pack is that large");
}

#[test]
fn hostile_zip_has_one_meaning() {
    let two = zip(|zip| {
        add(zip, "claims.toml", b"");
        add(zip, "claimz.toml", b"");
    });
    opened(
        &patched(two, b"claimz.toml", b"claims.toml"),
        "it has two files “claims.toml”",
    );
    let odd = zip(|zip| add(zip, "cases/AB.toml", b""));
    opened(&patched(odd, b"AB.toml", b"\xe0\xe1.toml"), "is not UTF-8");
    let odd = zip(|zip| add(zip, "cases/ABC.toml", b""));
    opened(
        &patched(odd, b"ABC.toml", "\u{202e}.toml".as_bytes()),
        "characters that some computers do not take",
    );
    let deep = format!("{}a.toml", "d/".repeat(90));
    opened(&zip(|zip| add(zip, &deep, b"")), "its name is too long");
    // A directory of another zip inside: what one program shows is not what another reads.
    let inner = zip(|zip| add(zip, "claims.toml", b"inner"));
    let mut outer = zip(|zip| add(zip, "pack.toml", b"outer"));
    outer.extend(&inner);
    opened(&outer, "there is something before the zip");
    // An entry of the directory that says it goes on beyond the end of the file.
    let mut long = zip(|zip| {
        add(zip, "claims.toml", b"");
        add(zip, "pack.toml", b"");
    });
    let entry = long.windows(4).position(|four| four == b"PK\x01\x02");
    let extra = entry.expect("a directory") + 30;
    long[extra..extra + 2].copy_from_slice(b"\xff\xff");
    for bytes in [
        &b"PK\x05\x06"[..],
        b"",
        b"hello",
        &inner[..inner.len() / 2],
        &long,
    ] {
        opened(bytes, "it is not a zip file, or only a part of one");
    }
}

/// The built-in pack with this file instead of its own.
fn with(name: &str, content: &str) -> Call {
    entreaty()
        .pack(|_, text| text)
        .file(&format!("pack/{name}"), content)
        .within(MEGABYTES)
        .args(["check", "pack"])
}

#[test]
fn hostile_toml_is_not_deep() {
    for (content, told) in [
        ("[".repeat(200_000), "pack/figures.toml:1:"),
        (
            format!("a = {}", "[".repeat(400_000)),
            "pack/figures.toml:1:",
        ),
        (
            format!("a = {}", "{ b = ".repeat(100_000)),
            "pack/figures.toml:1:",
        ),
        (
            format!("{}b = 1", "a.".repeat(200_000)),
            "pack/figures.toml:1:",
        ),
        (
            format!("[{}b]\nc = 1", "a.".repeat(200_000)),
            "pack/figures.toml:1:",
        ),
    ] {
        with("figures.toml", &content).run().exits(1).tells(&[told]);
    }
}

#[test]
fn hostile_toml_is_not_large() {
    with("figures.toml", &"# more\n".repeat(200_000))
        .run()
        .exits(1)
        .tells(&["figures.toml has 1367 kB, and such a file of a pack has at most 1024"]);
    let entries = "[[figure]]\n".repeat(10_000);
    with("figures.toml", &entries).run().exits(1).tells(&[
        "there are 10,000 entries [[figure]]",
        "; these are the first",
    ]);
    let wrong = format!(
        "[[group]]\nid = \"a\"\nclaims = [{}]\n",
        "1,".repeat(50_000)
    );
    with("people.toml", &wrong)
        .run()
        .exits(1)
        .tells(&["there is a number where a text belongs"]);
    let mut keys = "[[group]]\nid = \"a\"\n".to_owned();
    for number in 0..20_000 {
        let _ = writeln!(keys, "k{number} = 1");
    }
    with("people.toml", &keys)
        .run()
        .exits(1)
        .tells(&["unknown key “k0”"]);
    let long = "word ".repeat(100_000);
    let text = format!("[[group]]\nid = \"a\"\nname.en = \"{long}\"\nclaims = []\nsupports = []\n");
    with("people.toml", &text)
        .run()
        .exits(1)
        .tells(&["the name has 500,000 characters in “en”", "at most 3000"]);
}

const FRONT: &str = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n";

/// The built-in pack with this template to the President and these partials.
fn template(body: &str, partials: &[(String, String)]) -> Call {
    let call = entreaty().pack(|_, text| text);
    let call = partials.iter().fold(call, |call, (name, text)| {
        call.file(&format!("pack/templates/partials/{name}.en.hbs"), text)
    });
    call.file("pack/templates/president.en.hbs", &format!("{FRONT}{body}"))
        .within(MEGABYTES)
        .args(["check", "pack"])
}

#[test]
fn hostile_template_does_not_multiply() {
    // Ten that each name the next one ten times, and nothing is printed.
    let partials: Vec<(String, String)> = (0..10)
        .map(|number| {
            (
                format!("p{number}"),
                format!("{{{{> p{}}}}}", number + 1).repeat(10),
            )
        })
        .chain([("p10".to_owned(), "x".to_owned())])
        .collect();
    template("{{> p0}}", &partials)
        .run()
        .exits(1)
        .tells(&["with its partials written out the template is too large"]);
    let partials: Vec<(String, String)> = (0..150)
        .map(|number| (format!("p{number}"), format!("{{{{> p{}}}}}", number + 1)))
        .collect();
    template("{{> p0}}", &partials)
        .run()
        .exits(1)
        .tells(&["more than 100 partials"]);
    for (name, other) in [("p0", "p1"), ("p0", "p0")] {
        let ring = [
            (name.to_owned(), format!("{{{{> {other}}}}}")),
            ("p1".to_owned(), "{{> p0}}".to_owned()),
        ];
        template("{{> p0}}", &ring)
            .run()
            .exits(1)
            .tells(&["includes itself"]);
    }
}

#[test]
fn hostile_template_does_not_go_round_for_ever() {
    let many = "[[recommendation]]\nid = \"Xn\"\naddressee = \"president\"\nkind = \"inquiry\"\ntitle.en = \"x\"\ntopic.en = \"x\"\ntext.en = \"x\"\nsources = [{ source = \"S3\", where = \"x\" }]\n";
    let crowd = |body: &str| {
        let body = format!("{FRONT}{body}");
        entreaty()
            .pack(|name, text| match name {
                "recommendations.toml" => (0..400).fold(text, |text, number| {
                    text + "\n" + &many.replace("Xn", &format!("X{number}"))
                }),
                _ => text,
            })
            .file("pack/templates/president.en.hbs", &body)
            .within(MEGABYTES)
            .args([
                "letter",
                "--pack",
                "pack",
                "--to",
                "president",
                "--date",
                "2026-11-21",
            ])
            .sender("Sample Sender", "1 Sample Street; 10000 Town; Ireland")
    };
    let inside = |text: &str| {
        format!(
            "{{{{#each asks}}}}{{{{#each @root.asks}}}}{{{{#each @root.asks}}}}{text}{{{{/each}}}}{{{{/each}}}}{{{{/each}}}}"
        )
    };
    // Sixty-four million rounds that print nothing.
    crowd(&inside("{{#if @root.past}}x{{/if}}"))
        .writes("a.pdf")
        .fails(1)
        .tells(&["its lists within lists repeat too often"]);
    crowd(&inside("a long way to go "))
        .writes("a.pdf")
        .fails(1)
        .tells(&["the template cannot be filled"]);
}

#[test]
fn hostile_template_is_not_deep_and_reads_no_file() {
    for (body, told) in [
        ("{{#if past}}".repeat(5_000), "too large"),
        (
            format!("{{{{#if {}past}}}}", "(not ".repeat(5_000)),
            "too large",
        ),
        ("> ".repeat(20_000) + "x", "is not used in letters"),
        ("- ".repeat(20_000) + "x", "is not used in letters"),
        ("*".repeat(30_000) + "x", "the request P1"),
        ("x".repeat(70_000), "too large"),
        (
            "{{> ../../../../etc/passwd}}".to_owned(),
            "there is no partial",
        ),
        ("{{> /etc/passwd}}".to_owned(), "there is no partial"),
        (
            "{{include \"/etc/passwd\"}}".to_owned(),
            "there is no helper “include”",
        ),
        (
            "![x](file:///etc/passwd)".to_owned(),
            "is not used in letters",
        ),
        (
            "<script src=\"x\"></script>".to_owned(),
            "is not used in letters",
        ),
    ] {
        let done = template(&body, &[]).run().exits(1);
        let shown: String = body.chars().take(40).collect();
        assert!(
            done.stderr().contains(told),
            "{shown}: {told} is not in\n{}",
            done.stderr()
        );
        assert!(!done.stderr().contains("root:"));
    }
    let front = format!("+++\ntitle = {}", "[".repeat(50_000));
    entreaty()
        .pack(|_, text| text)
        .file("pack/templates/president.en.hbs", &front)
        .within(MEGABYTES)
        .args(["check", "pack"])
        .run()
        .exits(1)
        .tells(&["front matter has no end"]);
}

#[cfg(unix)]
#[test]
fn hostile_folder_leads_nowhere() {
    let call = entreaty().pack(|_, text| text).without("pack/figures.toml");
    let place = call.folder().join("pack/figures.toml");
    std::os::unix::fs::symlink("/etc/passwd", &place).expect("a link");
    call.args(["check", "pack"])
        .run()
        .exits(1)
        .tells(&["figures.toml is a link, and a pack holds plain files"]);
    // Reading from a pipe would wait for ever.
    let call = entreaty().pack(|_, text| text).without("pack/figures.toml");
    let place = call.folder().join("pack/figures.toml");
    let made = std::process::Command::new("mkfifo").arg(&place).status();
    assert!(made.expect("mkfifo").success());
    call.args(["check", "pack"]).run().works();
    let call = entreaty();
    let place = call.folder().join("a.entreaty");
    let made = std::process::Command::new("mkfifo").arg(&place).status();
    assert!(made.expect("mkfifo").success());
    call.args(["check", "a.entreaty"])
        .run()
        .exits(1)
        .tells(&["it is not a file"]);
    let call = entreaty().pack(|_, text| text);
    let deep = call
        .folder()
        .join(format!("pack/cases/{}", "d/".repeat(12)));
    std::fs::create_dir_all(deep).expect("folders");
    let call = call.file(&format!("pack/cases/{}a.toml", "d/".repeat(12)), "");
    call.args(["check", "pack"])
        .run()
        .exits(1)
        .tells(&["no pack is that large"]);
}

#[cfg(unix)]
#[test]
fn hostile_address_takes_no_time() {
    let address = "\"1 Sample Street\", ".repeat(30_000);
    let saved = format!(
        "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
         to = \"president\"\nasks = [\"P1\"]\ndate = \"2026-11-21\"\n[letter.sender]\n\
         name = \"Sample Sender\"\naddress = [{address}]\n"
    );
    let call = entreaty().file("a.letter", &saved);
    // In seconds of all processors, without optimisation.
    let output = Command::new("sh")
        .args(["-c", "ulimit -t 20; exec \"$@\"", "sh"])
        .args([env!("CARGO_BIN_EXE_entreaty"), "letter", "a.letter"])
        .args(["-o", "a.pdf"])
        .current_dir(call.folder())
        .output()
        .expect("sh");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{} {told}", output.status);
    assert!(
        told.contains("the sender’s address has 30,000 lines"),
        "{told}"
    );
    assert!(!call.folder().join("a.pdf").exists());
}
