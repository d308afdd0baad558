//! Nonsense through the doors by which a stranger's bytes come in: each answers with what it read
//! or with problems, and never fails. Good files are changed a little, by dice that fall the same
//! way each time; what once failed is thrown again. `ENTREATY_FUZZ=100000 cargo test --release
//! --test entreaty fuzz_` throws more often, `tests/fuzz/run` is guided by coverage.

use std::path::Path;

use fastrand::Rng;

use crate::robustness::thrown::{DOORS, Door};

fn throws(few: u64) -> u64 {
    let asked = std::env::var("ENTREATY_FUZZ").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(few)
}

/// What is put among the bytes of a seed: what means something to one of the readers.
const WORDS: &[&[u8]] = &[
    b"\"",
    b"\"\"\"",
    b"'",
    b"{{",
    b"}}",
    b"{{#each",
    b"{{/if}}",
    b"[[",
    b"]]",
    b"=",
    b"\n",
    b"\r",
    b"\r\n",
    b"\t",
    b",",
    b";",
    b":",
    b"&",
    b"<",
    b">",
    b"<!--",
    b"&#x0;",
    b"&amp;",
    b"\xff",
    b"\x00",
    b"\xef\xbb\xbf",
    "\u{202e}".as_bytes(),
    "\u{200b}".as_bytes(),
    "é".as_bytes(),
    "\u{e000}".as_bytes(),
    "\u{10ffff}".as_bytes(),
    b"-1",
    b"999999999999999999999",
    b"1e400",
    b"nan",
    b"BEGIN:VCARD",
    b"END:VCARD",
    b"=C3=",
    b"table:number-rows-repeated=\"9\"",
    b"2026-02-30",
];

pub fn changed(seed: &[u8], dice: &mut Rng) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..dice.usize(1..=6) {
        let at = dice.usize(0..=bytes.len());
        let to = dice.usize(0..=bytes.len());
        let (from, to) = (at.min(to), at.max(to).min(at.min(to) + 200));
        match dice.u8(0..7) {
            0 => {
                bytes.drain(from..to);
            }
            1 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(at..at, copy);
            }
            2 if at < bytes.len() => bytes[at] = dice.u8(..),
            3 if at < bytes.len() => bytes[at] ^= 1 << dice.u8(0..8),
            4 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => {
                let word = dice.usize(0..WORDS.len());
                bytes.splice(at..at, WORDS[word].iter().copied());
            }
        }
    }
    bytes
}

/// What once failed at this door.
fn found(door: &Door) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/found");
    let entries = std::fs::read_dir(folder.join(door.name)).into_iter();
    let paths = entries.flatten().flatten().map(|entry| entry.path());
    paths
        .map(|path| std::fs::read(path).expect("a file"))
        .collect()
}

/// Throws at the door of this name; a failure says what to keep in `tests/fuzz/found`.
fn throw(name: &str, few: u64) {
    let door = DOORS.iter().find(|door| door.name == name).expect("a door");
    let seeds = (door.seeds)();
    let mut dice = Rng::with_seed(0x2545_f491_4f6c_dd1d);
    let anew = (0..throws(few)).map(|_| {
        let seed = &seeds[dice.usize(0..seeds.len())];
        changed(seed, &mut dice)
    });
    let unchanged = found(door).into_iter().chain(seeds.iter().cloned());
    for (number, bytes) in unchanged.chain(anew).enumerate() {
        let done = std::panic::catch_unwind(|| (door.read)(&bytes));
        assert!(
            done.is_ok(),
            "{name}, throw {number}: {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}

#[test]
fn fuzz_lists() {
    throw("csv", 1_500);
    throw("vcard", 2_000);
}

#[test]
fn fuzz_spreadsheets() {
    throw("workbook", 300);
    throw("sheet", 900);
}

#[test]
fn fuzz_letters() {
    throw("letter", 300);
    throw("words", 120);
}

#[test]
fn fuzz_templates() {
    throw("template", 200);
}

#[test]
fn fuzz_packs() {
    throw("pack", 60);
    throw("archive", 100);
    throw("logo", 1_000);
    throw("picture", 600);
}

#[test]
fn fuzz_documents() {
    throw("document", 300);
    throw("texts", 200);
}

#[test]
fn fuzz_documents_to_begin_a_pack_from() {
    throw("appeal", 60);
    throw("processor", 60);
}

#[test]
fn fuzz_what_is_kept_and_added() {
    throw("programme", 200);
    throw("diary", 300);
    throw("key", 500);
    throw("signature", 30);
    throw("font", 150);
}

/// A throw at a door that opens for nothing tries nothing.
#[test]
fn fuzz_begins_with_what_is_good() {
    use entreaty::campaign::{archive, letterhead, load};
    let seeds = |name: &str| {
        let door = DOORS.iter().find(|door| door.name == name);
        (door.expect("a door").seeds)()
    };
    for logo in seeds("logo") {
        assert_eq!(letterhead::picture(&logo).map(|one| one.width), Ok(20));
    }
    for packed in seeds("archive") {
        let files = archive::read(&packed).expect("a pack");
        let problems = load::from_files(&files, "").problems;
        assert!(!entreaty::problem::has_errors(&problems), "{problems:?}");
    }
    for secret in &seeds("key")[..2] {
        let text = String::from_utf8_lossy(secret);
        assert!(entreaty::campaign::maker::Secret::read(&text).is_some());
    }
    for list in ["csv", "vcard", "workbook"] {
        for bytes in seeds(list) {
            let options = entreaty::batch::table::Options::default();
            let table = entreaty::batch::table::from_bytes("a", bytes, &options);
            assert!(table.is_ok_and(|table| table.len() > 1), "{list}");
        }
    }
}

#[test]
fn fuzz_every_door_is_tried() {
    let text = include_str!("fuzz.rs");
    for door in DOORS {
        assert!(
            text.contains(&format!("throw(\"{}\"", door.name)),
            "{}",
            door.name
        );
    }
}
