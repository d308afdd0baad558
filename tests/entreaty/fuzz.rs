//! Nonsense through the doors that people use: whatever a file holds, the program answers with
//! what it read or with problems, and never fails. Seeds that are good files are changed a little,
//! by dice that fall the same way each time. `ENTREATY_FUZZ=100000 cargo test --release --test
//! entreaty fuzz_` throws more often.

use std::path::Path;

use entreaty::batch::columns::{Columns, Mapping};
use entreaty::batch::table::{self, Options};
use entreaty::campaign::load;
use entreaty::diagnostic::{TextFile, has_errors};
use entreaty::letter::{Draft, template};
use entreaty::press::Press;
use entreaty::store::letter_file;

use super::kills::Dice;

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

fn changed(seed: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=dice.below(6) {
        let length = bytes.len() as u64;
        let at = usize::try_from(dice.below(length + 1)).expect("small");
        let to = usize::try_from(dice.below(length + 1)).expect("small");
        let (from, to) = (at.min(to), at.max(to).min(at.min(to) + 200));
        match dice.below(7) {
            0 => {
                bytes.drain(from..to);
            }
            1 => {
                let copy = bytes[from..to].to_vec();
                bytes.splice(at..at, copy);
            }
            2 if at < bytes.len() => bytes[at] = u8::try_from(dice.below(256)).expect("a byte"),
            3 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
            4 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => {
                let word = usize::try_from(dice.below(WORDS.len() as u64)).expect("small");
                bytes.splice(at..at, WORDS[word].iter().copied());
            }
        }
    }
    bytes
}

/// Throws each seed `few` times; a failure names what to put among the seeds.
fn throw(what: &str, seeds: &[Vec<u8>], few: u64, read: impl Fn(Vec<u8>)) {
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for throw in 0..throws(few) {
        let seed = usize::try_from(dice.below(seeds.len() as u64)).expect("small");
        let bytes = changed(&seeds[seed], &mut dice);
        let kept = bytes.clone();
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| read(bytes)));
        assert!(
            done.is_ok(),
            "{what}, throw {throw}: {:?}",
            String::from_utf8_lossy(&kept)
        );
    }
}

fn list(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists");
    std::fs::read(folder.join(name)).expect("the fixture")
}

fn read_list(bytes: Vec<u8>) {
    if let Ok(table) = table::from_bytes("a", bytes, &Options::default())
        && let Ok(columns) = Columns::of(&table, &Mapping::new())
    {
        for index in columns.first..table.len() {
            let _ = columns.entry(table.row(index));
        }
    }
}

#[test]
fn fuzz_lists_of_text() {
    let names = [
        "google.csv",
        "outlook.csv",
        "utf-8.csv",
        "utf-16.csv",
        "windows-1251.csv",
    ];
    throw("csv", &names.map(list), 1_500, read_list);
}

#[test]
fn fuzz_cards() {
    throw("vcf", &[list("cards.vcf")], 2_000, read_list);
}

#[test]
fn fuzz_spreadsheets() {
    throw(
        "xlsx",
        &[list("sheets.xlsx"), list("sheets.ods")],
        300,
        read_list,
    );
    // The same below the packing, where a changed byte reaches the reader.
    let inside = |name: &str, entry: &str| {
        use std::io::Read;
        let file = std::io::Cursor::new(list(name));
        let mut archive = zip::ZipArchive::new(file).expect("an archive");
        let mut bytes = Vec::new();
        archive
            .by_name(entry)
            .expect("it")
            .read_to_end(&mut bytes)
            .expect("it");
        bytes
    };
    for (name, entry) in [
        ("sheets.ods", "content.xml"),
        ("sheets.xlsx", "xl/worksheets/sheet1.xml"),
        ("sheets.xlsx", "xl/sharedStrings.xml"),
    ] {
        throw(entry, &[inside(name, entry)], 300, |bytes| {
            read_list(repacked(name, entry, &bytes));
        });
    }
}

/// The archive with one entry in other words.
fn repacked(name: &str, entry: &str, bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let file = std::io::Cursor::new(list(name));
    let mut archive = zip::ZipArchive::new(file).expect("an archive");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let one = archive.by_index_raw(index).expect("an entry");
        if one.name().is_ok_and(|name| name == entry) {
            let options = zip::write::SimpleFileOptions::default()
                .compression_method(zip::CompressionMethod::Stored);
            zip.start_file(entry, options).expect("an entry");
            zip.write_all(bytes).expect("written");
        } else {
            zip.raw_copy_file(one).expect("copied");
        }
    }
    zip.finish().expect("an archive").into_inner()
}

#[test]
fn fuzz_letters() {
    let campaign = &load::built_in().campaign;
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
        to = \"interior\"\nasks = [\"M2\"]\ndate = \"2026-11-21\"\nwords = \"Own *words*.\"\n\
        lang = \"en\"\n[letter.sender]\nname = \"Sample Sender\"\naddress = [\"1 Street\", \"Town\"]\n\
        [[letter.edits]]\npart = \"item\"\nnth = 2\nabout = [\"G1\"]\nbase = \"to act;\"\ntext = \"to wait\"\n";
    throw("letter", &[saved.into()], 2_000, |bytes| {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let _ = letter_file::from_text(&TextFile::new("a.letter", text), campaign);
    });
}

#[test]
fn fuzz_templates() {
    let campaign = &load::built_in().campaign;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut seeds = Vec::new();
    let mut folders = vec![folder];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("templates").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "hbs") {
                seeds.push(std::fs::read(path).expect("a template"));
            }
        }
    }
    seeds.sort();
    assert!(seeds.len() > 3);
    throw("template", &seeds, 200, |bytes| {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let _ = template::check(campaign, &TextFile::new("t.en.hbs", text));
    });
}

#[test]
fn fuzz_packs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/kazakhstan-2013");
    let dir = tempfile::tempdir().expect("a folder");
    let mut names = Vec::new();
    for folder in ["", "cases"] {
        std::fs::create_dir_all(dir.path().join(folder)).expect("a folder");
        for entry in std::fs::read_dir(root.join(folder))
            .expect("the pack")
            .flatten()
        {
            if entry.path().is_file() {
                let name = entry.path().strip_prefix(&root).expect("inside").to_owned();
                std::fs::copy(entry.path(), dir.path().join(&name)).expect("copied");
                if name.extension().is_some_and(|ending| ending == "toml") {
                    names.push(name);
                }
            }
        }
    }
    names.sort();
    for name in &names {
        let seed = std::fs::read(root.join(name)).expect("a file");
        throw(
            &name.display().to_string(),
            std::slice::from_ref(&seed),
            3,
            |bytes| {
                std::fs::write(dir.path().join(name), bytes).expect("written");
                let _ = load::from_path(dir.path());
            },
        );
        std::fs::write(dir.path().join(name), seed).expect("written");
    }
}

/// Whatever is chosen: a letter that is put together is laid out, or a problem says why not.
#[test]
fn fuzz_drafts() {
    let campaign = &load::built_in().campaign;
    let mut press = Press::new(campaign);
    let mut dice = Dice(0x6a09_e667_f3bc_c909);
    let today = jiff::civil::Date::constant(2026, 11, 21);
    let mut laid = 0;
    for throw in 0..throws(120) {
        let mut some = |ids: &[&str]| -> Vec<String> {
            let chosen = ids.iter().filter(|_| dice.below(3) == 0);
            chosen.map(|id| (*id).to_owned()).collect()
        };
        let all: Vec<&str> = campaign
            .recommendations
            .iter()
            .map(|ask| &*ask.id)
            .collect();
        let asks = some(&all);
        let all: Vec<&str> = campaign.cases.iter().map(|case| &*case.id).collect();
        let cases = some(&all);
        let offices = &campaign.addressees;
        let office = usize::try_from(dice.below(offices.len() as u64)).expect("small");
        let mut draft = Draft::to(campaign, &offices[office].id);
        draft.asks = asks;
        draft.cases = cases;
        draft.sources = dice.below(2) == 0;
        let words = changed(
            "Own *words*, —\n\n- “one”\n- два\n\n1. three".as_bytes(),
            &mut dice,
        );
        draft.words = String::from_utf8_lossy(&words).into_owned();
        let name = changed("Änne O'Brien\u{301}".as_bytes(), &mut dice);
        draft.sender.name = String::from_utf8_lossy(&name).into_owned();
        draft.sender.address = vec!["1 High St".to_owned(), draft.sender.name.clone()];
        let made = press.make(&draft, today);
        let why = || format!("throw {throw}: {draft:?}");
        assert!(
            made.laid.is_some() || has_errors(&made.problems),
            "{}",
            why()
        );
        if made.laid.is_some() {
            laid += 1;
            let pdf = made
                .preview()
                .unwrap_or_else(|error| panic!("{error}: {}", why()));
            assert!(pdf.starts_with(b"%PDF"), "{}", why());
        }
    }
    assert!(laid > 0, "no draft was fit");
}
