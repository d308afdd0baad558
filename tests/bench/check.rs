//! How long `entreaty check` takes with a large pack: 1,000 people and 5,000 facts, and packs of half and a
//! quarter of that. Its aim is a second for the largest; what doubles with the pack is linear.
//!
//! `cargo bench --bench check`.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use entreaty::campaign::load;
use entreaty::press::trial;
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 11, 21);

/// How often each figure is measured; the median is told.
const ROUNDS: usize = 5;

/// Facts about each person.
const FACTS: usize = 5;

/// So many facts stand in a file, which has a largest size.
const FACTS_IN_A_FILE: usize = 1_000;

fn main() {
    println!("people   facts       read    letters        all   (median of {ROUNDS})");
    for people in [250, 500, 1_000] {
        let folder = tempfile::tempdir().expect("a folder");
        pack(folder.path(), people);
        let (mut reading, mut trying, mut all) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let start = Instant::now();
            let loaded = load::from_path(folder.path()).expect("a pack");
            reading.push(start.elapsed());
            let read = Instant::now();
            let problems = trial::of_pack(&loaded, TODAY);
            trying.push(read.elapsed());
            all.push(start.elapsed());
            assert!(problems.iter().all(|problem| !problem.is_error()));
        }
        let [reading, trying, all] = [reading, trying, all].map(median);
        let facts = people * FACTS;
        println!("{people:>6} {facts:>7} {reading:>10.1?} {trying:>10.1?} {all:>10.1?}");
    }
}

fn median(mut took: Vec<Duration>) -> Duration {
    took.sort_unstable();
    took[took.len() / 2]
}

/// The invented pack of the tests with so many people more.
fn pack(folder: &Path, people: usize) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/verania-2026");
    copy(&from, folder);
    fs::create_dir(folder.join("claims")).expect("a folder");
    let mut facts = String::new();
    for number in 0..people {
        let mut ids = Vec::new();
        for (kind, (text, by)) in told(number).into_iter().enumerate() {
            let id = format!("p{number}-{kind}");
            let standing = by.as_ref().map_or("established", |_| "alleged");
            let by = by.map_or(String::new(), |by| format!("by.en = \"{by}\"\n"));
            // Writing to a String cannot fail.
            let _ = write!(
                facts,
                "[[claim]]\nid = \"{id}\"\ntext.en = \"{text}\"\nstanding = \"{standing}\"\n{by}\
                 sources = [{{ source = \"S1\", where = \"lines {}\" }}]\n\n",
                number % 20 + 3
            );
            ids.push(format!("\"{id}\""));
        }
        let name = name(number);
        let case = format!(
            "id = \"p{number}\"\nname.en = \"{name}\"\nabout.en = \"a worker in Port Alder\"\n\
             consent = \"family\"\nclaims = [{}]\nsupports = [\"R1\"]\n\n[status]\n\
             state = \"detained\"\nconfirmed = \"2026-03\"\nshort.en = \"detained\"\n\
             text.en = \"In March 2026 {name} was still detained.\"\n\
             sources = [{{ source = \"S1\", where = \"line 24\" }}]\n",
            ids.join(", ")
        );
        let path = folder.join(format!("cases/p{number}.toml"));
        fs::write(path, case).expect("a file");
        let is_full = (number + 1) * FACTS % FACTS_IN_A_FILE < FACTS;
        if is_full || number + 1 == people {
            let path = folder.join(format!("claims/c{number}.toml"));
            fs::write(path, std::mem::take(&mut facts)).expect("a file");
        }
    }
}

/// What is told of a person, and who says so.
fn told(number: usize) -> [(String, Option<String>); FACTS] {
    let name = name(number);
    let (day, years, letters) = (number % 27 + 1, number % 9 + 2, number % 6 + 2);
    let by = format!("The lawyer of {name} said");
    [
        (
            format!("{name} was detained on {day} February 2026 in Port Alder."),
            None,
        ),
        (
            format!("{by} that {years} officers had beaten the prisoner."),
            Some(by.clone()),
        ),
        (
            format!("A court sentenced {name} to {years} years in prison on {day} April 2026."),
            None,
        ),
        (
            format!("The family of {name} was given no answer to {letters} letters."),
            None,
        ),
        (
            format!("On {day} May 2026 a guard took the papers of {name} away."),
            None,
        ),
    ]
}

fn name(number: usize) -> String {
    let given = [
        "Anna", "Boris", "Clara", "Dmitri", "Edda", "Farid", "Olga", "Hans",
    ];
    let family = [
        "Okran", "Weber", "Tallis", "Brand", "Soroka", "Lindt", "Marek",
    ];
    let (given, family) = (given[number % 8], family[number / 8 % 7]);
    format!(
        "{given} {family}-{}",
        ["Novak", "Orlan", "Quist", "Rahim"][number % 4]
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).expect("a copy");
        }
    }
}
