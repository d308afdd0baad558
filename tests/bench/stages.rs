//! How long each stage of a batch takes, for 1, 100 and 10,000 letters: reading the list, putting
//! words together, reviewing them, laying them out, writing. The letter has the words of
//! `letter.en.hbs`, which other programs can be timed with; names and addresses are made up by the
//! rule of `members`, so that no two letters are alike.
//!
//! `cargo bench --bench stages`; `entreaty batch --timings` tells the same of a list of one's own.

use entreaty::strings::UiLang;
use std::fmt::Write;
use std::hint::black_box;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use entreaty::batch::Unwatched;
use entreaty::batch::columns::{Columns, Mapping, map};
use entreaty::batch::judge::Batch;
use entreaty::batch::make::{Into, Output, make};
use entreaty::batch::table::{self, Table};
use entreaty::campaign::{Campaign, Lang, load};
use entreaty::letter::Draft;
use entreaty::pdf::{DocumentKind, Writer};
use entreaty::press::{Press, Times};
use entreaty::problem::TextFile;
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 11, 21);
const TEMPLATE: &str = "letter.en.hbs";

/// A list of so many people.
fn members(count: usize) -> String {
    let given = [
        "Anna",
        "Björn",
        "Célia",
        "Дарья",
        "Əsel",
        "Fionnuala",
        "Grażyna",
        "Қанат",
    ];
    let family = [
        "Weaver",
        "Łukasiewicz",
        "O'Malley",
        "Сергеева",
        "Smith-Jones",
        "Özdemir",
    ];
    let street = [
        "High Street",
        "rue de l'Église",
        "Hauptstraße",
        "улица Абая",
        "Kungsgatan",
    ];
    let mut list = "name,address1,address2\n".to_owned();
    for n in 0..count {
        let name = (given[n % 8], family[n / 8 % 6]);
        let (house, code, town) = (n % 311 + 1, 10_000 + n * 7 % 90_000, n % 97);
        let street = street[n % 5];
        // Writing to a String cannot fail.
        let _ = writeln!(
            list,
            "{} {} {n},{house} {street},{code} Town{town}",
            name.0, name.1
        );
    }
    list
}

fn read(list: &str) -> (Table, Columns) {
    let bytes = list.as_bytes().to_vec();
    let table = table::from_bytes("members.csv", bytes, &table::Options::default());
    let table = table.expect("a list");
    let mut mapping = Mapping::new();
    map(&mut mapping, "place=address2").expect("a field");
    let columns = Columns::of(&table, &mapping).expect("columns");
    (table, columns)
}

/// The built-in pack with the letter of the benchmark.
fn campaign() -> Campaign {
    let mut campaign = load::built_in().campaign.clone();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/bench")
        .join(TEMPLATE);
    let text = std::fs::read_to_string(path).expect("the template");
    campaign
        .templates
        .insert(TEMPLATE.to_owned(), TextFile::new(TEMPLATE, text));
    campaign
}

fn draft(campaign: &Campaign) -> Draft {
    let allow = ["unsourced", "no-ask", "unattributed", "foreign-ask"];
    Draft {
        template: Some(TEMPLATE.to_owned()),
        date: Some(TODAY),
        allow: allow.map(str::to_owned).to_vec(),
        ..Draft::to(campaign, "president")
    }
}

/// All letters of a list on one thread, and where the time went: into which stage, and into
/// writing.
fn all(batch: &Batch<'_>) -> (Times, Duration) {
    let mut press = Press::new(batch.campaign);
    let kind = DocumentKind::Batch { tagged: false };
    let lang = Lang::new("en");
    let mut writer = Writer::new(io::sink(), kind, &lang).expect("a file");
    let mut writing = Duration::ZERO;
    for row in batch.rows() {
        let made = press.make(&batch.draft(batch.entry(row)), TODAY);
        let start = Instant::now();
        let pages = &made.laid.as_ref().expect("pages").pages;
        writer.letter(pages, &lang).expect("written");
        writing += start.elapsed();
    }
    let start = Instant::now();
    writer.finish("Letters").expect("a file");
    (press.times(), writing + start.elapsed())
}

/// How often each figure is measured; the median is told.
const ROUNDS: usize = 10;

/// Prints the median of these times, and how long that is for a letter.
fn tell(what: &str, letters: u32, mut took: Vec<Duration>) {
    took.sort_unstable();
    let median = took[took.len() / 2];
    println!(
        "  {what:<28} {median:>12.2?} {:>12.2?} a letter",
        median / letters
    );
}

fn rounds(mut once: impl FnMut() -> Duration) -> Vec<Duration> {
    (0..ROUNDS).map(|_| once()).collect()
}

fn main() {
    let campaign = campaign();
    for count in [1_u32, 100, 10_000] {
        println!("{count} letters, median of {ROUNDS}");
        let list = members(count as usize);
        let reading = rounds(|| {
            let start = Instant::now();
            black_box(read(black_box(&list)));
            start.elapsed()
        });
        tell("read", count, reading);
        let (table, columns) = read(&list);
        let list = (&table, &columns);
        let batch = Batch::new(&campaign, draft(&campaign), TODAY, list);
        let mut stages = ["compose", "review", "lay out", "write"].map(|name| (name, Vec::new()));
        for _ in 0..ROUNDS {
            let (times, writing) = all(&batch);
            let took = [times.compose, times.review, times.lay_out, writing];
            for ((_, all), took) in stages.iter_mut().zip(took) {
                all.push(took);
            }
        }
        for (stage, took) in stages {
            tell(stage, count, took);
        }
        for jobs in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(jobs).build();
            let pool = pool.expect("threads");
            let folder = tempfile::tempdir().expect("a folder");
            let output = Output {
                into: Into::File {
                    path: folder.path().join("all.pdf"),
                    per_file: None,
                },
                replaces: false,
                earlier: None,
                duplex: false,
                tagged: false,
                ui_lang: UiLang::ENGLISH,
                cards: None,
                manifest: None,
                failed: None,
            };
            let rows = batch.rows();
            let making = rounds(|| {
                let start = Instant::now();
                let made = pool.install(|| make(&batch, &rows, &output, jobs, &Unwatched));
                black_box(made.expect("letters").letters);
                start.elapsed()
            });
            tell(&format!("all to one file, threads {jobs}"), count, making);
        }
    }
}
