//! The diary by the command line: noted when it was asked for, without senders, and gone with a word.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::helper::{Call, Done, entreaty};

/// A group's own settings, for several calls.
pub(crate) struct Group {
    dir: TempDir,
}

impl Group {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        Self { dir }
    }

    pub(crate) fn keeping() -> Self {
        let group = Self::new();
        group.diary(&["keep", "on"]).run().works();
        group
    }

    fn at_home(&self, call: Call) -> Call {
        let names = [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_DATA_HOME", "data"),
        ];
        names.iter().fold(call, |call, (name, folder)| {
            let folder = self.dir.path().join(folder);
            call.env(name, &folder.display().to_string())
        })
    }

    pub(crate) fn diary(&self, args: &[&str]) -> Call {
        self.at_home(entreaty().args(["diary"]).args(args.iter().copied()))
    }

    pub(crate) fn letter(&self, to: &str, more: &[&str]) -> Done {
        let call = crate::helper::letter(to).args(more.iter().copied());
        self.at_home(call).writes("a.pdf").works()
    }

    fn batch(&self, more: &[&str]) -> Call {
        let list = "Name,Street,Town,Country,Lang\n\
                    Ann Q1Q,1 Q2Q Street,Cork,Ireland,en\n\
                    Bo Q3Q,2 Q4Q Street,Cork,Ireland,en\n\
                    Cy Q5Q,3 Q6Q Street,Cork,Ireland,ru\n\
                    No Address Q7Q,,,,\n";
        let call = entreaty().args(["batch", "--senders", "list.csv", "--date", "2026-12-10"]);
        let call = call.args(["--manifest", "made.csv", "-o", "all.pdf"]);
        let call = call.args(more.iter().copied());
        self.at_home(call.file("list.csv", list))
    }

    fn entries(&self) -> Value {
        let done = self.diary(&["--format", "json"]).run().works();
        serde_json::from_str(&done.stdout()).expect("JSON")
    }

    /// All that is kept, file by file.
    fn kept(&self) -> String {
        fn of(folder: &Path, all: &mut String) {
            for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    of(&path, all);
                } else {
                    *all += &String::from_utf8_lossy(&fs::read(&path).expect("a file"));
                }
            }
        }
        let mut all = String::new();
        of(self.dir.path(), &mut all);
        all
    }
}

#[test]
fn diary_is_kept_by_nobody_who_did_not_ask() {
    let group = Group::new();
    group.letter("president", &[]);
    group.batch(&["--to", "president"]).run().exits(3);
    assert_eq!(group.kept(), "");
    let done = group.diary(&[]).run().works();
    assert!(
        done.stdout().contains("No diary is kept"),
        "{}",
        done.stdout()
    );
    group.diary(&["keep", "on"]).run().works();
    group.letter("president", &["--no-diary"]);
    assert_eq!(group.entries()["letters"].as_array().map(Vec::len), Some(0));
    group.letter("president", &[]);
    assert_eq!(group.entries()["letters"].as_array().map(Vec::len), Some(1));
    group.diary(&["keep", "off"]).run().works();
    group.letter("interior", &[]);
    assert_eq!(group.entries()["letters"].as_array().map(Vec::len), Some(1));
}

#[test]
fn diary_notes_a_batch_by_what_is_alike_and_nobody_in_it() {
    let group = Group::keeping();
    let done = group
        .batch(&[
            "--to",
            "president",
            "--to",
            "interior",
            "--case",
            "tuletaeva",
        ])
        .run()
        .exits(3);
    let manifest = String::from_utf8(done.file("made.csv")).expect("text");
    assert!(!manifest.contains("signed"), "{manifest}");
    let rows = manifest.lines().skip(1).map(|_| 1).sum::<u64>();
    let entries = group.entries();
    let letters = entries["letters"].as_array().expect("a list");
    let told: Vec<String> = letters
        .iter()
        .map(|entry| format!("{} {} {}", entry["office"], entry["lang"], entry["letters"]))
        .collect();
    assert_eq!(letters.len(), 4, "{told:?}");
    let sum: u64 = letters
        .iter()
        .filter_map(|one| one["letters"].as_u64())
        .sum();
    assert_eq!(sum, rows);
    assert!(
        letters
            .iter()
            .all(|entry| entry["people"][0] == "tuletaeva")
    );
    assert!(letters.iter().all(|entry| entry["day"] == "2026-12-10"));
    let kept = group.kept();
    for number in 1..=7 {
        assert!(!kept.contains(&format!("Q{number}Q")), "{kept}");
    }
    assert!(!kept.contains("Cork") && !kept.contains("Ireland"));
}

#[test]
fn diary_takes_what_came_of_letters() {
    let group = Group::keeping();
    group.batch(&["--to", "president"]).run().exits(3);
    group
        .diary(&["posted", "1", "--on", "2026-12-12", "--number", "1"])
        .run()
        .works();
    group
        .diary(&[
            "add",
            "reply",
            "1",
            "--on",
            "2027-01-08",
            "--kind",
            "returned",
        ])
        .args(["--note", "=1+1"])
        .run()
        .works();
    group
        .diary(&["add", "follow-up", "1", "--on", "2027-02-01"])
        .run()
        .works();
    let text = group.diary(&[]).run().works().stdout();
    for part in [
        "posted 12 Dec 2026",
        "not posted yet",
        "reply 8 Jan 2027: came back undelivered (=1+1)",
        "2027",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let table = group.diary(&["--format", "csv"]).run().works().stdout();
    assert_eq!(table.lines().count(), 4, "{table}");
    let row = table.lines().nth(1).expect("a row");
    assert!(
        row.contains(",post,no,no,2026-12-12,1,2027-01-08,2027-02-01"),
        "{row}"
    );
    // That they confirm receipt is no reason not to write again.
    let done = group.diary(&["add", "reply", "1", "--on", "2027-01-09"]);
    let said = done.run().works().stdout();
    assert!(
        said.contains("1: the reminder of 1 Feb 2027 stays"),
        "{said}"
    );
    let done = group.diary(&["reminders", "-o", "a.ics"]).run().works();
    let calendar = String::from_utf8(done.file("a.ics")).expect("text");
    let calendar = calendar.replace("\r\n ", "");
    for part in ["DTSTART;VALUE=DATE:20270201", "A reply came on 9 Jan 2027."] {
        assert!(calendar.contains(part), "{part}: {calendar}");
    }
    // What there is not changes nothing, and all of it is told.
    let before = group.kept();
    group
        .diary(&["posted", "7", "8"])
        .run()
        .fails(1)
        .tells(&["no entry 7", "no entry 8"]);
    group
        .diary(&["posted", "1", "--number", "9"])
        .run()
        .fails(1)
        .tells(&["has only 1 of them"]);
    group
        .diary(&["add", "reply", "1", "--on", "8.1.2027"])
        .run()
        .fails(1)
        .tells(&["8.1.2027"]);
    group.diary(&["remove", "1", "9"]).run().fails(1);
    group.diary(&["reminders", "-o", "a.txt"]).run().fails(1);
    assert_eq!(group.kept(), before);
    // Of nothing no file is made.
    group.diary(&["done", "1"]).run().works();
    let calendar = group.diary(&["reminders", "-o", "none.ics"]).run();
    let calendar = calendar.fails(1);
    let calendar = calendar.tells(&["no calendar was written", "add follow-up"]);
    let report = ["report", "--since", "2030-01-01", "-o", "none.pdf"];
    let report = group.diary(&report).run().fails(1);
    let report = report.tells(&["no report was written"]);
    for folder in [calendar.folder(), report.folder()] {
        assert!(!folder.join("none.ics").exists() && !folder.join("none.pdf").exists());
    }
    group.diary(&["remove", "1"]).run().works();
    assert!(!group.kept().contains("=1+1"));
}

#[test]
fn diary_reports_back_as_a_page_and_as_a_table() {
    let group = Group::keeping();
    group
        .batch(&["--to", "president", "--case", "tuletaeva"])
        .run()
        .exits(3);
    group.letter("interior", &[]);
    let text = group.diary(&["report"]).run().works().stdout();
    assert!(
        text.contains("4 letters, from 21 Nov 2026 to 10 Dec 2026"),
        "{text}"
    );
    assert!(text.contains("      3  Roza Tuletaeva"), "{text}");
    let done = group.diary(&["report", "-o", "report.csv"]).run().works();
    let table = String::from_utf8(done.file("report.csv")).expect("text");
    assert!(table.contains("\nall,,4,0,0,0,0\n"), "{table}");
    assert!(table.contains("\nmonth,2026-12,3,0,0,0,0\n"), "{table}");
    let done = group
        .diary(&["--ui-lang", "ru", "report", "-o", "report.pdf"])
        .run()
        .works();
    let pages = entreaty::pdf::text::pages(&done.file("report.pdf")).expect("a PDF");
    let said: String = pages.iter().map(|page| page.text.clone()).collect();
    assert!(
        said.contains("Что мы написали") && said.contains("За кого"),
        "{said}"
    );
    let none = group
        .diary(&["report", "--since", "2027-01-01", "--format", "json"])
        .run()
        .works();
    let none: Value = serde_json::from_str(&none.stdout()).expect("JSON");
    assert_eq!(none["all"]["letters"], 0);
    group.diary(&["report", "-o", "a.doc"]).run().fails(1);
    // A list and a report at once are neither.
    group.diary(&["--open", "report"]).run().fails(2);
}

#[test]
fn diary_counts_cards_apart_from_letters_and_of_nobody_who_signed() {
    let group = Group::keeping();
    let with_card = |call: Call| {
        let call = call.pack(|name, text| {
            let card = "[card]\ngreeting.en = \"Dear friend,\"\n\
                address.lines.en = [\"c/o A\", \"KAZAKHSTAN\"]\naddress.confirmed = \"2026-11-01\"\n";
            match name {
                "cases/evloev.toml" => text.replace("\n[status]", &format!("\n{card}\n[status]")),
                _ => text,
            }
        });
        group.at_home(call)
    };
    let words = "The first snow has fallen Q8Q.";
    let card = |more: &[&str]| {
        let call = entreaty().args(["card", "--pack", "pack", "--to", "evloev"]);
        let call = call.args(["--words", words, "--name", "Ann Q1Q", "--name", "Bo Q3Q"]);
        let call = call.args(["--date", "2026-12-10", "-o", "c.pdf"]);
        with_card(call.args(more.iter().copied())).run().works()
    };
    card(&["--no-diary"]);
    assert_eq!(group.entries()["letters"].as_array().map(Vec::len), Some(0));
    card(&[]);
    // A programme notes both, as many as its manifest has.
    let programme = format!(
        "entreaty = 1\n[[letter]]\nto = \"president\"\n[[card]]\nto = \"evloev\"\nwords = \"{words}\"\n"
    );
    let batch = entreaty().args(["batch", "a.programme", "--pack", "pack"]);
    let batch = batch.args([
        "--senders",
        "list.csv",
        "--date",
        "2026-12-10",
        "-o",
        "all.pdf",
    ]);
    let batch = batch.file("a.programme", &programme).file(
        "list.csv",
        "Name,Street,Town,Country\nAnn Q1Q,1 Q2Q Street,Cork,Ireland\nBo Q3Q,2 Q4Q Street,Cork,Ireland\n\
         Cy Q5Q,3 Q6Q Street,Cork,Ireland\n",
    );
    with_card(batch).run().works();
    let entries = group.entries();
    let told: Vec<String> = entries["letters"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|entry| {
            format!(
                "{} {} {} {}",
                entry["office"], entry["people"][0], entry["letters"], entry["cards"]
            )
        })
        .collect();
    let due = [
        r#""" "evloev" 0 2"#,
        r#""president" null 3 null"#,
        r#""" "evloev" 0 3"#,
    ];
    assert_eq!(told, due);
    group.diary(&["posted", "3", "--number", "1"]).run().works();
    let text = group.diary(&[]).run().works().stdout();
    for part in [
        "2 cards to: Oleg Evloev",
        "3 letters to: ",
        "1 card to: Oleg Evloev",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let text = group.diary(&["report"]).run().works().stdout();
    for part in [
        "3 letters, from ",
        "Cards, counted separately: 5; posted: 1.",
        "      0  Oleg Evloev (cards: 5)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let done = group.diary(&["report", "-o", "report.csv"]).run().works();
    let table = String::from_utf8(done.file("report.csv")).expect("text");
    assert!(table.contains("\nall,,3,0,0,5,1\n"), "{table}");
    let done = group.diary(&["report", "-o", "report.pdf"]).run().works();
    let pages = entreaty::pdf::text::pages(&done.file("report.pdf")).expect("a PDF");
    let said: String = pages.iter().map(|page| page.text.clone()).collect();
    assert!(said.contains("counted separately: 5"), "{said}");
    let table = group.diary(&["--format", "csv"]).run().works().stdout();
    assert!(
        table
            .lines()
            .next()
            .is_some_and(|head| head.ends_with(",cards")),
        "{table}"
    );
    let kept = group.kept();
    for number in 1..=8 {
        assert!(!kept.contains(&format!("Q{number}Q")), "{kept}");
    }
}

#[test]
fn diary_has_e_mails_as_e_mails_and_gives_no_number_again() {
    let group = Group::keeping();
    group.letter("president", &[]);
    group.diary(&["remove", "1"]).run().works();
    let mail = crate::helper::letter("president");
    group.at_home(mail).writes("a.eml").works();
    let entries = group.entries();
    assert_eq!(entries["letters"][0]["way"], "email", "{entries}");
    assert_eq!(entries["letters"][0]["id"], 2, "{entries}");
    let list = "Name,Street,Town,Country\nAnn Q1Q,1 Q2Q Street,Cork,Ireland\n";
    let batch = entreaty().args(["batch", "--senders", "list.csv", "--date", "2026-12-10"]);
    let batch = batch.args(["--to", "interior", "--each", "mails", "--mails"]);
    let batch = batch.file("list.csv", list);
    group.at_home(batch).run().works();
    let entries = group.entries();
    let letters = entries["letters"].as_array().expect("entries");
    assert!(letters.len() > 1, "{entries}");
    assert!(letters.iter().all(|one| one["way"] == "email"), "{entries}");
}

#[test]
fn diary_is_told_that_nothing_is_to_be_written_again() {
    let group = Group::keeping();
    group.letter("president", &[]);
    let add = ["add", "follow-up", "1", "--on", "2027-01-10"];
    group.diary(&add).run().works();
    group.diary(&["posted", "1"]).run().works();
    let open = || group.diary(&["--open"]).run().works().stdout();
    assert!(open().contains("write again"), "{}", open());
    group
        .diary(&["done", "1", "9"])
        .run()
        .fails(1)
        .tells(&["9"]);
    assert!(open().contains("write again"), "{}", open());
    group.diary(&["done", "1"]).run().works();
    assert!(open().contains("has nothing to show"), "{}", open());
    // A pack that was never written for says so.
    let call = group.diary(&["changes", "--pack", "pack"]);
    let other = call.pack(|name, text| match name {
        "pack.toml" => text.replace("\"kazakhstan-2013\"", "\"another-2026\""),
        _ => text,
    });
    let told = other.run().works().stdout();
    assert!(told.contains("no letter of it is in the diary"), "{told}");
}

#[test]
fn diary_goes_only_when_somebody_says_so() {
    let group = Group::keeping();
    group.letter("president", &[]);
    group
        .diary(&["forget"])
        .run()
        .fails(1)
        .tells(&["--yes", "deleted for good"]);
    assert!(group.kept().contains("president"));
    let done = group.diary(&["forget", "--yes"]).run().works();
    assert!(done.stdout().contains("deleted"), "{}", done.stdout());
    assert!(!group.kept().contains("president"));
    group.diary(&["forget", "--yes"]).run().works();
}

#[test]
fn diary_is_where_the_group_puts_it_and_is_not_begun_elsewhere() {
    let group = Group::new();
    let stick = group.dir.path().join("stick");
    let file = stick.join("ours.toml").display().to_string();
    group.diary(&["keep", "on", "--in", &file]).run().works();
    // The stick is not there: the letter is made, and it is told that nothing was noted.
    let done = group.letter("president", &[]);
    done.tells(&["not noted in the diary", "1 letter to"]);
    assert!(!stick.exists());
    fs::create_dir(&stick).expect("a folder");
    group.letter("president", &[]);
    assert!(fs::read_to_string(&file).is_ok_and(|text| text.contains("president")));
    // A mistake in it is told with its place, and it is left as it is.
    let broken = "[[letters]]\nid = 1\nday = \"soon\"\noffice = \"president\"\nletters = 1\n";
    fs::write(&file, broken).expect("a file");
    let done = group.letter("president", &[]);
    done.tells(&["ours.toml:3", "soon", "not noted in the diary"]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), broken);
    group.diary(&[]).run().fails(1).tells(&["ours.toml:3"]);
}

#[test]
fn diary_warns_of_letters_that_wait_when_their_campaign_is_stopped() {
    let group = Group::keeping();
    group.letter("president", &[]);
    group.letter("interior", &[]);
    group.diary(&["posted", "1"]).run().works();
    let stopped = group.diary(&["--open"]).run().works();
    assert!(!stopped.stderr().contains("stop"), "{}", stopped.stderr());
    // A newer version of the pack that was taken says that its letters are stopped.
    let packs = group.dir.path().join("data/entreaty/packs");
    fs::create_dir_all(&packs).expect("a folder");
    let call = entreaty().pack(|name, text| {
        if name == "pack.toml" {
            let version = text
                .lines()
                .map(|line| {
                    if line.starts_with("version = ") {
                        "version = \"99\"\nstop = { en = \"Do not post: the office has moved.\" }"
                            .to_owned()
                    } else {
                        line.to_owned()
                    }
                })
                .collect::<Vec<_>>();
            version.join("\n")
        } else {
            text
        }
    });
    let target = packs.join("kazakhstan-2013.entreaty").display().to_string();
    call.args(["pack", "build", "pack", "-o", &target]).run();
    let done = group.diary(&[]).run().works();
    let told = done.stderr();
    assert!(told.contains("the office has moved"), "{told}");
    assert_eq!(told.matches("the office has moved").count(), 1, "{told}");
    let entries = group.entries();
    assert_eq!(entries["stopped"], serde_json::json!([2]));
}

#[test]
fn diary_tells_what_changed_since_one_last_wrote() {
    let group = Group::keeping();
    group.letter("president", &[]);
    let none = group.diary(&["changes"]).run().works();
    assert!(
        none.stdout().contains("nothing changed since 21 Nov 2026"),
        "{}",
        none.stdout()
    );
    let call = group.diary(&["changes", "--pack", "pack"]);
    let done = call
        .pack(|name, text| match name {
            "pack.toml" => text.replace("version = \"", "version = \"9"),
            "addressees.toml" => text.replace("Astana", "Elsewhere"),
            _ => text,
        })
        .run()
        .works();
    let told = done.stdout();
    assert!(
        told.contains("changed since you wrote on 21 Nov 2026"),
        "{told}"
    );
    assert!(told.contains("Elsewhere"), "{told}");
}

#[test]
fn letter_that_follows_another_says_so_in_each_language_and_not_before_it() {
    let said = [
        (
            "president",
            "en",
            "I wrote to you on 3 August 2026 and have had no answer.",
        ),
        ("president", "ru", "На моё письмо от 3 августа 2026"),
        (
            "president",
            "kk",
            "күні жазған хатыма әлі жауап алған жоқпын.",
        ),
    ];
    for (office, lang, words) in said {
        let plain = crate::helper::letter(office).args(["--lang", lang]);
        let plain = plain.writes_text().works().text();
        let again = crate::helper::letter(office).args(["--lang", lang, "--follows", "2026-08-03"]);
        let again = again.writes_text().works().text();
        assert!(again.contains(words), "{again}");
        assert!(!plain.contains(words));
    }
    crate::helper::letter("president")
        .args(["--follows", "2026-11-21"])
        .writes("a.txt")
        .fails(1)
        .tells(&["21 November 2026, is not earlier than this one"]);
    crate::helper::letter("president")
        .args(["--follows", "last summer"])
        .writes("a.txt")
        .fails(1)
        .tells(&["last summer"]);
}

#[test]
fn diary_of_a_year_has_what_the_manifests_have_and_no_sender() {
    let group = Group::keeping();
    let offices = ["president", "prosecutor", "interior"];
    let mut by_office: BTreeMap<String, u64> = BTreeMap::new();
    let mut by_month: BTreeMap<String, u64> = BTreeMap::new();
    let mut all = 0;
    for month in 1..=12_usize {
        let mut list = "Name,Street,Town,Country\n".to_owned();
        for number in 0..=month % 4 {
            let _ = writeln!(
                list,
                "Member Q{month}N{number}Q,{number} Z{month}Z Street,Corkville,Ireland"
            );
        }
        let day = format!("2026-{month:02}-10");
        let call = entreaty()
            .args(["batch", "--senders", "list.csv", "--manifest", "made.csv"])
            .args(["--to", offices[month % 3], "--to", offices[(month + 1) % 3]])
            .args(["--date", &day, "-o", "all.pdf"])
            .file("list.csv", &list);
        let done = group.at_home(call).run().works();
        let manifest = done.file("made.csv");
        let mut rows = csv::Reader::from_reader(&manifest[..]);
        let heads = rows.headers().expect("headings").clone();
        let office = heads
            .iter()
            .position(|head| head == "office")
            .expect("offices");
        for row in rows.records() {
            let row = row.expect("a row");
            *by_office.entry(row[office].to_owned()).or_default() += 1;
            *by_month.entry(day[..7].to_owned()).or_default() += 1;
            all += 1;
        }
    }
    // Two entries an evening: half are posted, some answered, some to be written again.
    for entry in (1..=24).step_by(2) {
        let entry = entry.to_string();
        group
            .diary(&["posted", &entry, "--on", "2026-12-20"])
            .run()
            .works();
    }
    for entry in ["1", "3", "5"] {
        group
            .diary(&[
                "add",
                "reply",
                entry,
                "--on",
                "2026-12-22",
                "--note",
                "Polite.",
            ])
            .run()
            .works();
    }
    for (entry, day) in [
        ("7", "2027-01-10"),
        ("9", "2027-02-10"),
        ("11", "2027-03-10"),
    ] {
        group
            .diary(&["add", "follow-up", entry, "--on", day])
            .run()
            .works();
    }
    let done = group.diary(&["report", "--format", "json"]).run().works();
    let totals: Value = serde_json::from_str(&done.stdout()).expect("JSON");
    assert_eq!(totals["all"]["letters"], all);
    assert_eq!(totals["occasions"], 12);
    assert_eq!(totals["all"]["replies"], 3);
    let entries = group.entries();
    let mut noted: BTreeMap<String, u64> = BTreeMap::new();
    for entry in entries["letters"].as_array().expect("entries") {
        let office = entry["office"].as_str().expect("an office");
        let letters = entry["letters"].as_u64().expect("a number");
        *noted.entry(office.to_owned()).or_default() += letters;
    }
    assert_eq!(noted, by_office);
    let months = totals["by"]["month"].as_array().expect("months");
    let months = months.iter().map(|line| {
        let name = line["name"].as_str().expect("a month").to_owned();
        (name, line["letters"].as_u64().expect("a number"))
    });
    assert_eq!(months.collect::<BTreeMap<_, _>>(), by_month);
    let done = group.diary(&["reminders", "-o", "a.ics"]).run().works();
    let calendar = String::from_utf8(done.file("a.ics")).expect("text");
    let read: icalendar::Calendar = calendar.parse().expect("a calendar");
    assert_eq!(read.components.len(), 3);
    // Whatever was kept or told, nobody who signed is in it.
    let done = group.diary(&["report", "-o", "a.pdf"]).run().works();
    let page = entreaty::pdf::text::pages(&done.file("a.pdf")).expect("a PDF");
    let page: String = page.into_iter().map(|page| page.text).collect();
    let table = group.diary(&["--format", "csv"]).run().works().stdout();
    let list = group.diary(&[]).run().works().stdout();
    for text in [group.kept(), calendar, page, table, list] {
        assert!(!text.contains("Member") && !text.contains("Corkville"));
        for month in 1..=12 {
            for gone in [format!("Q{month}N"), format!("Z{month}Z")] {
                assert!(!text.contains(&gone), "{gone}");
            }
        }
    }
}

#[test]
fn diary_tells_of_a_batch_that_was_made_a_second_time() {
    let group = Group::keeping();
    let done = group.batch(&["--to", "president"]).run().exits(3);
    assert!(
        !done.stderr().contains("says the same"),
        "{}",
        done.stderr()
    );
    let done = group.batch(&["--to", "president"]).run().exits(3);
    let told = "entry 3 of the diary says the same as entry 1";
    assert!(done.stderr().contains(told), "{}", done.stderr());
    assert!(done.stderr().contains("entreaty diary remove 3"));
    let listed = group.diary(&[]).run().works();
    let twin = "Entry 1 says the same.";
    assert_eq!(
        listed.stdout().matches(twin).count(),
        1,
        "{}",
        listed.stdout()
    );
    // What is on its way was sent, and what is made then is something else.
    group.diary(&["posted", "1", "2"]).run().works();
    let listed = group.diary(&[]).run().works();
    assert!(!listed.stdout().contains(twin), "{}", listed.stdout());
}
