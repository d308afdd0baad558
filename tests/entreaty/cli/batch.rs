//! Many letters from a member list.

use entreaty::strings::UiLang;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use entreaty::batch::columns::{Columns, Mapping};
use entreaty::batch::judge::Batch;
use entreaty::batch::make::{Into, Output, Stopped, make};
use entreaty::batch::table::{self, Options};
use entreaty::batch::{Unwatched, Watcher};
use entreaty::campaign::load;
use entreaty::letter::Draft;
use entreaty::pdf::raster;
use lopdf::Document;

use crate::helper::{Call, entreaty, no_name};

/// Letters to the President of the people in this list.
fn batch(list: &str) -> Call {
    entreaty()
        .args(["batch", "--to", "president", "--senders", list])
        .args(["--date", "2026-11-21"])
}

fn pages(bytes: &[u8]) -> usize {
    Document::load_mem(bytes).expect("a PDF").get_pages().len()
}

/// The senders of a list, as letters would have them.
fn people(list: &str, options: &Options) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists");
    let table = table::read(&folder.join(list), options).expect("it can be read");
    let columns = Columns::of(&table, &Mapping::new()).expect("its columns are known");
    let rows = columns.first..table.len();
    rows.map(|index| {
        let row = table.row(index);
        let sender = columns.entry(row).sender;
        let address = sender.address.join(" / ");
        format!(
            "{}: {} | {address} | {}",
            row.line(),
            sender.name,
            sender.place
        )
    })
    .collect()
}

#[test]
fn list_of_each_format_and_encoding_is_read() {
    let german = [
        "2: Änne Groß | Lange Gasse 3a / 03600 Thun / Schweiz | Thun",
        "3: José Müller; Sohn | Zum \"Löwen\" 1 / Hinterhaus / 80331 München / Deutschland | München",
    ];
    let russian = [
        "2: Иванова Мария Петровна | ул. Бривибас, 5 / Рига, 1010 / Латвия | Рига",
        "3: Петров Пётр Ильич | ул. Мира, д. «2», 12 / Рига, 1011 / Латвия | Рига",
    ];
    let kazakh = [
        "2: Иванова Мария Петровна | ул. Бривибас, 5 / Рига, 1010 / Латвия | Рига",
        "3: Құдайбергенов Әлихан | Абай көшесі, 7а / 10115 Берлин / Германия | Берлин",
    ];
    let sheets = [
        "2: Ann O'Brien | 7 Abay / Town / 010000 / Ireland | Town",
        "5: Bo & Cy | 12 Elm / Cork / 010000 / Ireland | Cork",
        "6: Әсем Қ. | Line one 0.3 / line two / 3600 Thun / Switzerland | Thun",
    ];
    for (list, due) in [
        ("utf-8.csv", &german[..]),
        ("windows-1252.csv", &german),
        ("windows-1251.csv", &russian),
        ("utf-16.csv", &kazakh),
        ("sheets.xlsx", &sheets),
        ("sheets.ods", &sheets),
        (
            "google.csv",
            &["2: Ann Sample | Flat 2 / 1 High Street / Cork / T12 X123 / Ireland | Cork"],
        ),
        (
            "outlook.csv",
            &["2: Änne Groß | Lange Gasse 3a / 3600 Thun / Schweiz | Thun"],
        ),
        (
            "cards.vcf",
            &[
                "1: Ann Sample | 1 High Street / Cork / T12 X123 / Ireland | Cork",
                "7: Мария Иванова | Brivibas 5 / Рига, 1010 / Latvia | Рига",
            ],
        ),
    ] {
        assert_eq!(people(list, &Options::default()), due, "{list}");
    }
    let archive = Options {
        sheet: Some("archive".to_owned()),
        ..Options::default()
    };
    for list in ["sheets.xlsx", "sheets.ods"] {
        assert_eq!(people(list, &archive), ["2: Old Member | 1 Past Street | "]);
    }
}

#[test]
fn list_that_cannot_be_read_is_refused_kindly() {
    for (name, content, part) in [
        ("a.csv", "", "nothing in it"),
        (
            "a.csv",
            "Ann Lee,1 High Street\n",
            "no column has a name that is known",
        ),
        (
            "a.csv",
            "City,Country\nCork,Ireland\n",
            "no column of names",
        ),
        ("a.xlsx", "PK\u{3}\u{4}rubbish", "cannot read a.xlsx"),
        ("a.pdf", "%PDF-1.7", "not a list"),
    ] {
        batch(name)
            .file(name, content)
            .writes("all.pdf")
            .fails(1)
            .tells(&[part]);
    }
    batch("none.csv")
        .writes("all.pdf")
        .fails(1)
        .tells(&["cannot read none.csv"]);
    batch("sheets.xlsx")
        .list("sheets.xlsx")
        .args(["--sheet", "Membrs"])
        .writes("all.pdf")
        .fails(1)
        .tells(&["no sheet “Membrs”", "did you mean “Members”?"]);
    batch("a.csv")
        .file("a.csv", "Name,City\nAnn,Cork\n")
        .args(["--map", "name=Nmae", "--map", "adress1=City"])
        .writes("all.pdf")
        .fails(1)
        .tells(&["there is no field “adress1”", "did you mean “address”?"]);
    batch("windows-1251.csv")
        .list("windows-1251.csv")
        .writes("all.pdf")
        .works()
        .tells(&[
            "windows-1251.csv is read as windows-1251: “Фамилия Имя Отчество”",
            "--encoding",
        ]);
}

#[test]
fn batch_without_what_it_needs_is_no_command() {
    entreaty()
        .args(["batch", "--to", "president", "-o", "a.pdf"])
        .run()
        .exits(2);
    batch("a.csv").run().exits(2);
    batch("a.csv")
        .args(["--each", "d", "-o", "a.pdf"])
        .run()
        .exits(2);
    entreaty()
        .args(["batch", "--senders", "a.csv", "-o", "a.pdf"])
        .run()
        .exits(2);
}

/// A list that nobody cleaned, and the lines of the rows that cannot be made.
fn dirty(rows: usize) -> (String, BTreeSet<String>) {
    let mut seed = 7_u32;
    let mut random = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 8) % below
    };
    let mut list = "Members 2026;;;;\n\nName;Straße;PLZ;Ort;Land\n".to_owned();
    let mut unfit = BTreeSet::new();
    let mut line = 4;
    for number in 0..rows {
        let name = [
            "Ann O'Brien",
            "Änne Groß",
            "Мария Иванова",
            "  Әсем  Қ. ",
            "=Bo & *Cy*",
        ];
        let name = format!("{} Q{number}", name[random(5) as usize].trim_end());
        let street = format!("Lange Gasse {number}");
        let (text, bad, lines) = match random(20) {
            0 => (format!(";{street};1000;Thun;Schweiz"), true, 1),
            1 => (format!("{name};;;;"), true, 1),
            2 => (format!("{name} 李;{street};1000;Thun;Schweiz"), true, 1),
            3 => (format!("{name};{street};050000;Алматы;Казахстан"), true, 1),
            4 => (
                format!("{};{street};1000;Thun;Schweiz", "Long Name ".repeat(20)),
                true,
                1,
            ),
            5 => (
                format!("{name};\"Zum \"\"Löwen\"\"\n{street}\";01000;Thun;Schweiz"),
                false,
                2,
            ),
            6 => (format!("{name};{street};1000;Thun"), false, 1),
            7 => (
                format!("\n{name};{street};1000;Thun;Schweiz;more;cells"),
                false,
                2,
            ),
            _ => (format!("{name};{street};1000;Thun;Schweiz"), false, 1),
        };
        let _ = writeln!(list, "{text}");
        if bad {
            unfit.insert(line.to_string());
        }
        line += lines;
    }
    (list, unfit)
}

fn table_of(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    reader
        .records()
        .map(|record| record.expect("a row").iter().map(str::to_owned).collect())
        .collect()
}

#[test]
fn batch_of_a_dirty_list_makes_every_fit_letter_and_names_every_other_row() {
    let (list, unfit) = dirty(1_000);
    let done = batch("members.csv")
        .file("members.csv", &list)
        .args(["--manifest", "m.csv", "--failed", "f.csv"])
        .writes("all.pdf")
        .exits(3);
    let made = table_of(&done.file("m.csv"));
    let fit = 1_000 - unfit.len();
    assert_eq!(made.len(), fit);
    assert!(unfit.len() > 150 && fit > 600, "{fit}");
    assert!(
        made.iter()
            .all(|row| !unfit.contains(&row[0]) && row[5] == "all.pdf")
    );
    let sheets: usize = made
        .iter()
        .map(|row| row[4].parse::<usize>().expect("a number"))
        .sum();
    assert_eq!(pages(&done.bytes()), sheets);
    assert_eq!(
        done.stdout(),
        format!("{fit} letters, pack v1, 21 Nov 2026\n")
    );
    let stderr = done.stderr();
    for line in &unfit {
        assert!(stderr.contains(&format!("members.csv:{line}: ")), "{line}");
    }
    let failed = done.file("f.csv");
    assert_eq!(table_of(&failed).len(), unfit.len());
    // Mended, what failed is made.
    let mended = String::from_utf8(failed).expect("UTF-8");
    let mended = mended.replace('李', "Li").replace("Казахстан", "Schweiz");
    let again = batch("f.csv")
        .file("f.csv", &mended)
        .args(["--manifest", "m.csv", "--failed", "g.csv"])
        .writes("rest.pdf")
        .exits(3);
    assert!(table_of(&again.file("m.csv")).len() > 50);
    let header = String::from_utf8(again.file("g.csv")).expect("UTF-8");
    assert_eq!(header.matches("Not made because").count(), 1);
}

#[test]
#[ignore = "needs poppler"]
fn batch_has_the_right_name_on_every_page() {
    let (list, _) = dirty(1_000);
    let done = batch("members.csv")
        .file("members.csv", &list)
        .args(["--manifest", "m.csv"])
        .writes("all.pdf")
        .exits(3);
    let output = Command::new("pdftotext")
        .arg("-raw")
        .arg(done.path())
        .arg("-")
        .output();
    let output = output.expect("pdftotext is needed");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
    let made = table_of(&done.file("m.csv"));
    assert_eq!(made.len(), pages.len());
    for (row, page) in made.iter().zip(pages) {
        let name = row[1].trim_start_matches('\'');
        // Above the address, below the letter, and beside the window if there is room; the number
        // makes each name one of its kind.
        let count = page.matches(name).count();
        assert!((2..=3).contains(&count), "{name}\n{page}");
        assert_eq!(page.matches(" Q").count(), count, "{name}\n{page}");
    }
    let checked = Command::new("qpdf")
        .arg("--check")
        .arg(done.path())
        .output();
    assert!(checked.expect("qpdf is needed").status.success());
}

#[test]
fn batch_has_the_same_bytes_with_one_thread_and_with_two() {
    let (list, _) = dirty(150);
    let run = |jobs: &str, more: &[&str]| {
        batch("members.csv")
            .file("members.csv", &list)
            .args(["--jobs", jobs])
            .args(more.iter().copied())
            .run()
            .exits(3)
    };
    let one = run("1", &["-o", "all.pdf"]);
    let two = run("2", &["-o", "all.pdf"]);
    assert!(one.file("all.pdf") == two.file("all.pdf"));
    let one = run(
        "1",
        &["-o", "all.pdf", "--per-file", "60", "--manifest", "m.csv"],
    );
    let two = run(
        "2",
        &["-o", "all.pdf", "--per-file", "60", "--manifest", "m.csv"],
    );
    assert_eq!(one.names(), two.names());
    assert_eq!(
        one.names(),
        [
            "all-1.pdf",
            "all-2.pdf",
            "all-3.pdf",
            "m.csv",
            "members.csv"
        ]
    );
    for name in one.names() {
        assert!(one.file(&name) == two.file(&name), "{name}");
    }
    assert_eq!(pages(&one.file("all-1.pdf")), 60);
}

const TWO: &str = "Name,Address,Country,Words\n\
    Ann/Lee,1 High St,Ireland,\n\
    ANN-LEE,2 High St,Ireland,I am a nurse.\n";

#[test]
fn batch_makes_a_file_for_each_letter_and_replaces_no_other() {
    let done = batch("a.csv")
        .file("a.csv", TWO)
        .args([
            "--each",
            "letters",
            "--names",
            "{{office}}/../{{name}}",
            "--manifest",
            "m.csv",
        ])
        .run()
        .works();
    assert_eq!(done.names(), ["a.csv", "letters", "m.csv"]);
    for name in ["president-..-Ann-Lee.pdf", "president-..-ANN-LEE (2).pdf"] {
        assert_eq!(pages(&done.file(&format!("letters/{name}"))), 1);
    }
    let taken = || {
        batch("a.csv")
            .file("a.csv", TWO)
            .args(["--each", "d", "--names", "x"])
    };
    let done = taken()
        .file("d/x.pdf", "mine")
        .file("d/y", "mine")
        .run()
        .exits(1);
    assert_eq!(done.file("d/x.pdf"), b"mine");
    assert_eq!(done.names(), ["a.csv", "d"]);
    assert!(
        done.tells(&["nothing was written", "x.pdf is there already"])
            .stdout()
            .is_empty()
    );
    batch("a.csv")
        .file("a.csv", TWO)
        .args(["--each", "d", "--names", "{{nmae}}"])
        .run()
        .fails(1)
        .tells(&["did you mean “name”?"]);
}

#[test]
fn files_that_nobody_named_are_replaced_by_none() {
    let parts = || {
        batch("a.csv")
            .file("a.csv", TWO)
            .args(["-o", "all.pdf", "--per-file", "1"])
    };
    // Not even those that would lie among the new ones.
    for there in ["all-1.pdf", "all-12.pdf"] {
        let done = parts().file(there, "mine").run().fails(1);
        let done = done.tells(&[&format!("{there} is there already"), "another name"]);
        assert_eq!(done.file(there), b"mine");
        assert_eq!(done.names(), ["a.csv", there]);
    }
    assert_eq!(
        parts().run().works().names(),
        ["a.csv", "all-1.pdf", "all-2.pdf"]
    );
}

#[test]
fn batch_begins_each_letter_on_an_odd_page() {
    let done = batch("a.csv")
        .file("a.csv", TWO)
        .args(["--duplex"])
        .writes("a.pdf")
        .works();
    assert_eq!(pages(&done.bytes()), 4);
    // The window's own eyes can read it.
    let pictures = raster::render(&done.bytes(), 0.2).expect("pictures");
    assert_eq!(pictures.len(), 4);
}

#[test]
fn batch_of_blank_letters_has_lines_to_complete_by_pen() {
    let blank = |count: &str| {
        entreaty()
            .args([
                "batch",
                "--to",
                "interior",
                "--date",
                "2026-11-21",
                "--blank",
                count,
            ])
            .writes("a.pdf")
            .works()
    };
    let (one, three) = (pages(&blank("1").bytes()), pages(&blank("3").bytes()));
    assert_eq!(three, 3 * one);
    entreaty()
        .args(["batch", "--to", "interior", "--blank", "0", "-o", "a.pdf"])
        .run()
        .exits(2);
}

#[test]
fn batch_prints_a_saved_letter_for_each_sender_with_words_of_their_own() {
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
        to = \"president\"\nlang = \"en\"\nasks = [\"P2\"]\nwords = \"From the group.\"\n\
        [letter.sender]\nname = \"The Organiser\"\naddress = [\"9 Street\"]\n";
    let done = entreaty()
        .args([
            "batch",
            "a.letter",
            "--senders",
            "a.csv",
            "--manifest",
            "m.csv",
        ])
        .file("a.letter", saved)
        .file("a.csv", TWO)
        .writes("a.pdf")
        .works();
    let made = table_of(&done.file("m.csv"));
    assert_eq!(made[0][3], "P2");
    assert_eq!(
        (made[0][1].as_str(), made[1][1].as_str()),
        ("Ann/Lee", "ANN-LEE")
    );
}

#[test]
fn batch_of_letters_all_the_same_is_warned_of_where_the_pack_says_so() {
    let same = "are the same but for their senders";
    let pack = |level: &'static str| {
        move |name: &str, text: String| match name {
            "pack.toml" => format!("{text}\n[levels]\nsame = \"{level}\"\n"),
            _ => text,
        }
    };
    let alike = TWO.replace("I am a nurse.", "");
    let run = |level: &'static str, list: &str| {
        let call = batch("a.csv").pack(pack(level)).file("a.csv", list);
        call.args(["--pack", "pack"]).writes("a.pdf")
    };
    run("warning", &alike)
        .works()
        .tells(&["all 2 letters", same]);
    assert!(!run("warning", TWO).works().stderr().contains(same));
    assert!(!run("off", &alike).works().stderr().contains(same));
    run("error", &alike).fails(1).tells(&[same]);
    let built_in = batch("a.csv").file("a.csv", &alike).writes("a.pdf").works();
    assert!(!built_in.stderr().contains(same));
}

#[test]
fn batch_in_which_nothing_can_be_made_says_why_and_writes_no_letters() {
    let done = batch("a.csv")
        .file("a.csv", "Name,Address\n,1 St\nAnn,\n")
        .args(["--failed", "f.csv"])
        .writes("all.pdf")
        .fails(1)
        .tells(&[
            &format!("a.csv:2: {}", no_name()),
            "a.csv:3: ",
            "none of 2 rows",
        ]);
    assert_eq!(table_of(&done.file("f.csv")).len(), 2);
    batch("a.csv")
        .file("a.csv", TWO)
        .args(["--ask", "G1"])
        .writes("all.pdf")
        .fails(1)
        .tells(&["foreign-ask", "no letter was written"]);
}

#[test]
#[ignore = "takes a minute: kills the program twenty times"]
fn batch_that_is_killed_leaves_nothing_under_a_final_name() {
    let (list, _) = dirty(200);
    let call = entreaty().file("members.csv", &list);
    let folder = call.folder();
    let args = [
        "batch",
        "--to",
        "president",
        "--senders",
        "members.csv",
        "--date",
        "2026-11-21",
    ];
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_entreaty"))
            .args(args)
            .args([
                "-o",
                "all.pdf",
                "--per-file",
                "50",
                "--manifest",
                "m.csv",
                "--failed",
                "f.csv",
            ])
            .current_dir(&folder)
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("the program starts")
    };
    let names = || {
        let entries = fs::read_dir(&folder).expect("the folder");
        let mut names: Vec<String> = entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    };
    start().wait().expect("it ends");
    let whole = names();
    for name in whole.iter().filter(|name| *name != "members.csv") {
        fs::remove_file(folder.join(name)).expect("a file");
    }
    let mut seed = 3_u64;
    for _ in 0..20 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let mut child = start();
        sleep(Duration::from_millis((seed >> 33) % 1_500));
        child.kill().expect("it is killed");
        child.wait().expect("it ends");
        let left = names();
        let ours = left
            .iter()
            .filter(|name| name.starts_with(".entreaty-"))
            .count();
        assert!(ours <= 1, "{left:?}");
        // Nothing, or, if it was already done, everything.
        let rest: Vec<&String> = left
            .iter()
            .filter(|name| !name.starts_with(".entreaty-"))
            .collect();
        assert!(rest.len() == 1 || rest.len() == whole.len(), "{left:?}");
    }
    start().wait().expect("it ends");
    assert_eq!(names(), whole);
}

/// Stops when it has heard of so many rows.
struct Impatient {
    after: usize,
    heard: AtomicUsize,
}

impl Watcher for Impatient {
    fn progress(&self, done: usize, of: usize) {
        assert!(done <= of);
        self.heard.store(done, Ordering::Relaxed);
    }

    fn cancelled(&self) -> bool {
        self.heard.load(Ordering::Relaxed) >= self.after
    }
}

#[test]
fn batch_that_is_cancelled_leaves_nothing_and_one_that_is_mended_is_made() {
    let dir = tempfile::tempdir().expect("a folder");
    let (list, _) = dirty(140);
    let table = table::from_bytes("a.csv", list.into_bytes(), &Options::default());
    let table = table.expect("a list");
    let columns = Columns::of(&table, &Mapping::new()).expect("its columns");
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let today = "2026-11-21".parse().expect("a date");
    let mut batch = Batch::new(campaign, draft, today, (&table, &columns));
    let output = Output {
        into: Into::File {
            path: dir.path().join("all.pdf"),
            per_file: Some(10),
        },
        replaces: true,
        earlier: None,
        duplex: false,
        tagged: false,
        ui_lang: UiLang::ENGLISH,
        cards: None,
        manifest: Some(dir.path().join("m.csv")),
        failed: None,
    };
    let watcher = Impatient {
        after: 1,
        heard: AtomicUsize::new(0),
    };
    let rows = batch.rows();
    let stopped = make(&batch, &rows, &output, 2, &watcher);
    assert!(matches!(stopped, Err(Stopped::Cancelled)));
    assert_eq!(fs::read_dir(dir.path()).expect("the folder").count(), 0);
    // Mended here, and not in the list, the rows that could not be made can be.
    let few = &rows[..12];
    let first = make(&batch, few, &output, 2, &Unwatched).expect("some are made");
    assert!(!first.failed.is_empty());
    for (index, _) in &first.failed {
        let mut entry = batch.entry(*index);
        entry.sender.name = format!("Mended {index}");
        entry.sender.address = vec!["1 High Street".to_owned(), "Ireland".to_owned()];
        entry.sender.place = "Cork".to_owned();
        batch.edits.insert(*index, entry);
    }
    let second = make(&batch, few, &output, 2, &Unwatched).expect("all are made");
    assert_eq!((second.letters, second.files.len()), (12, 2));
}

/// What letters have in common stands in a batch's file once, and looks as in a letter of its own.
#[test]
fn batch_pages_look_as_the_letters_of_each_alone() {
    let list = "Name,Address,Place\nAnn Lee,1 High St; Cork,Cork\nBo Berg,2 Elm St; Riga,Riga\n\
        Cy Cole,3 Oak St; Llanfairpwllgwyngyll,Llanfairpwllgwyngyll\nDi Dunn,4 Ash St; Cork,Cork\n";
    let call = || {
        batch("list.csv")
            .file("list.csv", list)
            .args(["--case", "tuletaeva"])
    };
    let done = call().args(["-o", "all.pdf"]).run().exits(0);
    let together = raster::render(&done.file("all.pdf"), 1.0).expect("pictures");
    let each = call().args(["--each", "each", "--names", "{{row}}"]);
    let each = each.run().exits(0);
    let alone: Vec<raster::Picture> = (2..6)
        .flat_map(|row| {
            let file = each.file(&format!("each/{row}.pdf"));
            raster::render(&file, 1.0).expect("pictures")
        })
        .collect();
    assert_eq!(together.len(), alone.len());
    for (index, (one, other)) in together.iter().zip(&alone).enumerate() {
        assert_eq!((one.width, one.height), (other.width, other.height));
        // A hundredth of a point may fall to the one or to the other pixel, above or below.
        let row = 4 * one.width;
        let is_near = |a: u8, at: usize| other.rgba.get(at).is_some_and(|b| a.abs_diff(*b) <= 40);
        let all = one.rgba.iter().enumerate();
        let differ = all.filter(|(at, a)| {
            let places = [*at, at + row, at.saturating_sub(row)];
            !places.into_iter().any(|place| is_near(**a, place))
        });
        let differ = differ.count();
        assert!(
            differ * 1000 < one.rgba.len(),
            "page {index}: {differ} differ"
        );
    }
    assert!(together[0].rgba != together[1].rgba);
}

#[test]
fn batch_says_that_every_letter_would_follow_another() {
    let list = "Name,Street,Town,Country\nAnn Lee,1 High St,Cork,Ireland\n";
    let call = |args: &[&str]| {
        entreaty()
            .file("list.csv", list)
            .args(["batch", "--to", "president", "--date", "2026-11-21"])
            .args(["--senders", "list.csv", "-o", "a.pdf"])
            .args(args.iter().copied())
            .run()
    };
    let told = "every letter says that its sender wrote before";
    call(&["--follows", "2026-05-01"]).works().tells(&[told]);
    assert!(!call(&[]).works().stderr().contains(told));
}
