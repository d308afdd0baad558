//! Several letters from each member of a list: collated, chosen, counted, and told exactly.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use entreaty::pdf::text;

use crate::helper::{Call, Done, entreaty};

/// Where the invented pack of the tests is.
fn verania() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/packs/verania-2026").display().to_string()
}

/// Ten letters of two packs.
fn programme() -> String {
    let mut text = "entreaty = 1\ntitle = \"Write for Rights\"\n".to_owned();
    for office in ["president", "prosecutor", "interior"] {
        for person in ["", "tuletaeva", "atabek"] {
            let cases = if person.is_empty() {
                String::new()
            } else {
                format!("cases = [\"{person}\"]\n")
            };
            let _ = write!(text, "[[letter]]\nto = \"{office}\"\n{cases}");
        }
    }
    let dam = format!(
        "[[letter]]\nid = \"dam\"\npack = '{}'\nto = \"dams\"\n",
        verania()
    );
    text + &dam
}

/// A list of so many members; `more` adds cells.
fn members(count: usize, heading: &str, more: impl Fn(usize) -> String) -> String {
    let mut list = format!("Name;Street;Town;Country;{heading}\n");
    for number in 1..=count {
        let more = more(number);
        let _ = writeln!(
            list,
            "Member Q{number}Q;{number} High Street;Cork;Ireland;{more}"
        );
    }
    list
}

fn batch(file: &str, list: &str) -> Call {
    entreaty()
        .args(["batch", file, "--senders", "list.csv"])
        .args(["--date", "2026-11-21", "--manifest", "made.csv"])
        .file("list.csv", list)
}

/// The text of each page of a PDF.
fn pages(pdf: &[u8]) -> Vec<String> {
    let pages = text::pages(pdf).expect("a PDF");
    pages.into_iter().map(|page| page.text).collect()
}

/// The rows of the manifest, by their headings.
fn manifest(done: &Done) -> Vec<BTreeMap<String, String>> {
    let text = String::from_utf8(done.file("made.csv")).expect("text");
    let mut rows = csv::Reader::from_reader(text.as_bytes());
    let headings = rows.headers().expect("headings").clone();
    let cells = rows.records().map(|row| {
        let row = row.expect("a row");
        let cells = headings.iter().zip(row.iter());
        cells.map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    });
    cells.collect()
}

/// Which letter of which row each is, in the order of the manifest.
fn order(rows: &[BTreeMap<String, String>]) -> Vec<(String, String)> {
    let each = rows.iter();
    each.map(|row| (row["row"].clone(), row["letter"].clone()))
        .collect()
}

/// The ids that the letters of the programme have.
const IDS: [&str; 10] = [
    "president",
    "president-2",
    "president-3",
    "prosecutor",
    "prosecutor-2",
    "prosecutor-3",
    "interior",
    "interior-2",
    "interior-3",
    "dam",
];

/// Every letter of the manifest stands where it says, with its sender's name and nobody else's.
fn stands_where_it_says(done: &Done, file: &str) -> usize {
    let pages = pages(&done.file(file));
    let rows = manifest(done);
    let mut used = 0;
    for row in rows.iter().filter(|row| row["file"].ends_with(file)) {
        let (first, count): (usize, usize) = (
            row["page"].parse().expect("a page"),
            row["pages"].parse().expect("a count"),
        );
        assert_eq!(first, used + 1, "one after another");
        used += count;
        let letter = pages[first - 1..used].join("\n");
        let name = row["name"].trim_start_matches("Member ");
        assert!(letter.contains(name), "{row:?}\n{letter}");
        assert_eq!(
            letter.matches("Member Q").count(),
            letter.matches(name).count()
        );
        let office = match row["office"].as_str() {
            "president" => "President of the Republic",
            "prosecutor" => "Prosecutor",
            "interior" => "Internal Affairs",
            _ => "Port Alder",
        };
        assert!(letter.contains(office), "{row:?}\n{letter}");
    }
    assert_eq!(pages.len(), used, "no page is nobody's");
    used
}

#[test]
fn programme_of_sixty_people_and_ten_letters_is_collated() {
    let list = members(60, "Club", |_| String::new());
    let done = batch("evening.programme", &list)
        .file("evening.programme", &programme())
        .writes("all.pdf")
        .works();
    let rows = manifest(&done);
    let due = (2..=61).flat_map(|row| IDS.map(|id| (row.to_string(), id.to_owned())));
    assert_eq!(order(&rows), due.collect::<Vec<_>>());
    let used = stands_where_it_says(&done, "all.pdf");
    let line = format!("600 letters from 60 people on {used} sheets of paper, 21 Nov 2026");
    assert!(done.stdout().contains(&line), "{}", done.stdout());
    // The same bytes with one thread.
    let one = batch("evening.programme", &list)
        .file("evening.programme", &programme())
        .args(["--jobs", "1"])
        .writes("all.pdf")
        .works();
    assert!(one.bytes() == done.bytes());

    let done = batch("evening.programme", &list)
        .file("evening.programme", &programme())
        .args(["--collate", "office"])
        .writes("all.pdf")
        .works();
    let due = IDS
        .iter()
        .flat_map(|id| (2..=61).map(|row| (row.to_string(), (*id).to_owned())));
    assert_eq!(order(&manifest(&done)), due.collect::<Vec<_>>());
    assert_eq!(stands_where_it_says(&done, "all.pdf"), used);
}

#[test]
fn column_of_wishes_chooses_letters_and_says_what_is_none() {
    let wants = |number: usize| {
        let wants = [
            "",
            "dam",
            "Roza Tuletaeva",
            "interior, dam",
            "dam, moon",
            "moon",
        ];
        wants[number - 1].to_owned()
    };
    let done = batch("evening.programme", &members(6, "Wants", wants))
        .file("evening.programme", &programme())
        .writes("all.pdf")
        .exits(3)
        .tells(&[
            "list.csv:6: “moon” is not one of the letters: nothing is made for it",
            "list.csv:7: “moon” is not one of the letters: nobody knows which this person wants",
            "19 of 20 were made",
            "4 ready, 1 to check, 1 not ready",
        ]);
    let made = order(&manifest(&done));
    let of = |row: &str| {
        let own = made.iter().filter(|(of, _)| of == row);
        own.map(|(_, id)| id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of("2"), IDS);
    assert_eq!(of("3"), ["dam"]);
    assert_eq!(of("4"), ["president-2", "prosecutor-2", "interior-2"]);
    // An office has three letters here.
    assert_eq!(of("5"), ["interior", "interior-2", "interior-3", "dam"]);
    assert_eq!(of("6"), ["dam"]);
    assert!(of("7").is_empty());
    stands_where_it_says(&done, "all.pdf");
}

#[test]
fn member_one_of_whose_letters_cannot_be_made_is_told_which_and_gets_the_others() {
    // Letters to the offices of one's own country are not made; one page holds no address of nine lines.
    let list = "Name;Address;Country\n\
                Ann Q1Q;1 Abay St, Almaty;Kazakhstan\n\
                Bo Q2Q;2 High St, Cork;Ireland\n\
                Cy Q3Q;;\n";
    let call = |list: &str| {
        batch("evening.programme", list)
            .file("evening.programme", &programme())
            .args(["--failed", "failed.csv"])
    };
    let done = call(list).writes("all.pdf").exits(3).tells(&[
        "list.csv:2, president, president-2, president-3: the sender seems to live in",
        "1 not ready: the sender seems to live in Kazakhstan",
        "list.csv:4: the sender’s address is missing",
        "11 of 30 were made",
    ]);
    let made = order(&manifest(&done));
    assert_eq!(made.iter().filter(|(row, _)| row == "2").count(), 1);
    assert_eq!(made.iter().filter(|(row, _)| row == "3").count(), 10);
    assert_eq!(made.iter().filter(|(row, _)| row == "4").count(), 0);
    // What was not made can be used again, and nothing is made twice.
    let failed = String::from_utf8(done.file("failed.csv")).expect("text");
    let mended = failed
        .replace("Kazakhstan", "Ireland")
        .replace(";;", ";3 High St, Cork;Ireland;");
    let again = call(&mended).writes("all.pdf");
    let made = order(&manifest(&again));
    let of = |row: &str| {
        let own = made.iter().filter(|(of, _)| of == row);
        own.map(|(_, id)| id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of("2"), IDS[..9]);
    assert_eq!(of("3"), IDS);
}

#[test]
fn programme_goes_into_parts_and_files_of_each_letter() {
    let list = members(3, "Club", |_| String::new());
    let done = batch("evening.programme", &list)
        .file("evening.programme", &programme())
        .args(["--per-file", "10"])
        .writes("all.pdf")
        .works();
    for part in ["all-1.pdf", "all-2.pdf", "all-3.pdf"] {
        stands_where_it_says(&done, part);
    }
    let done = batch("evening.programme", &list)
        .file("evening.programme", &programme())
        .args(["--each", "letters"])
        .run()
        .works();
    let rows = manifest(&done);
    assert_eq!(rows.len(), 30);
    for row in rows {
        let name = format!("{} {}, {}.pdf", row["row"], row["name"], row["letter"]);
        assert!(row["file"].ends_with(&name), "{row:?}");
        let name = row["name"].trim_start_matches("Member ");
        assert!(pages(&done.file(&row["file"])).join("\n").contains(name));
    }
}

#[test]
fn several_offices_get_a_letter_each() {
    let list = members(2, "Case", |_| "Roza Tuletaeva".to_owned());
    let call = || {
        entreaty()
            .args([
                "batch",
                "--to",
                "president",
                "--to",
                "prosecutor",
                "--to",
                "president",
            ])
            .args([
                "--senders",
                "list.csv",
                "--date",
                "2026-11-21",
                "--manifest",
                "made.csv",
            ])
            .file("list.csv", &list)
    };
    let done = call().writes("all.pdf").works();
    assert_eq!(stands_where_it_says(&done, "all.pdf"), 4);
    // No letter speaks of anybody by itself: the column says of whom each does, as of one letter.
    for page in pages(&done.bytes()) {
        assert!(page.contains("Tuletaeva"), "{page}");
    }
    // Each office is asked for what is its own.
    let done = call()
        .args(["--ask", "P1", "--ask", "G1"])
        .writes("all.pdf")
        .works();
    let asked: Vec<(String, String)> = manifest(&done)
        .into_iter()
        .map(|row| (row["office"].clone(), row["requests"].clone()))
        .collect();
    for (office, requests) in asked {
        let due = if office == "president" { "P1" } else { "G1" };
        assert_eq!(requests, due, "{office}");
    }
    call()
        .args(["--cover", "cover.pdf"])
        .writes("all.pdf")
        .fails(1)
        .tells(&["--cover is about one letter, and there are several"]);
    // To complete by pen: as many sets.
    let done = entreaty()
        .args([
            "batch",
            "--to",
            "president",
            "--to",
            "prosecutor",
            "--blank",
            "3",
        ])
        .writes("all.pdf")
        .works();
    let pages = pages(&done.bytes());
    assert!(pages.len().is_multiple_of(3) && pages.len() >= 6);
    assert_eq!(pages[0], pages[pages.len() / 3]);
}

#[test]
fn programme_that_cannot_be_read_is_told_whole() {
    let list = members(1, "Club", |_| String::new());
    let text =
        "entreaty = 1\n[[letter]]\nto = \"presidnt\"\n[[letter]]\npack = \"none\"\nto = \"x\"\n";
    batch("evening.programme", &list)
        .file("evening.programme", text)
        .args(["--ask", "P1", "--words", "x"])
        .writes("all.pdf")
        .fails(1)
        .tells(&[
            "evening.programme:2",
            "did you mean “president”?",
            "cannot read",
            "--ask is about one letter",
            "--words is about one letter",
        ]);
    batch("none.programme", &list)
        .writes("all.pdf")
        .fails(1)
        .tells(&["cannot read none.programme"]);
}

#[test]
fn insult_in_the_words_of_a_member_stops_each_of_their_letters() {
    let words = |number: usize| match number {
        2 => "You are all liars!!!".to_owned(),
        _ => "I once lived by the sea.".to_owned(),
    };
    let done = batch("evening.programme", &members(3, "Own words", words))
        .file("evening.programme", &programme())
        .writes("all.pdf")
        .exits(3)
        .tells(&["list.csv:3: ", "insult", "20 of 30 were made"]);
    assert!(!pages(&done.bytes()).join("").contains("liars"));
}

/// A letter and a card of the exercise, which says this.
fn with_card(words: &str) -> String {
    format!(
        "entreaty = 1\n[[letter]]\nto = \"justice\"\n\
         [[card]]\nto = \"solen\"\nfront = \"Thinking of you\"\nwords = \"{words}\"\n"
    )
}

fn batch_with_card(programme: &str, list: &str) -> Call {
    batch("evening.programme", list)
        .file("evening.programme", programme)
        .args(["--pack", "exercise"])
}

#[test]
fn programme_has_cards_with_each_members_name_and_no_address() {
    let list = members(5, "Club", |_| String::new());
    let done = batch_with_card(&with_card("The first snow has fallen."), &list)
        .args(["-o", "all.pdf"])
        .run()
        .works();
    assert!(
        done.stdout()
            .contains("all-cards.pdf: cards 5, people 5, sheets 3"),
        "{}",
        done.stdout()
    );
    let cards = pages(&done.file("all-cards.pdf"));
    assert_eq!(cards.len(), 6, "two sides of three sheets");
    let whole = cards.join("\n");
    assert_eq!(whole.matches("The first snow has fallen.").count(), 5);
    assert!(
        !whole.contains("Street") && !whole.contains("Cork"),
        "{whole}"
    );
    let rows = manifest(&done);
    let told: Vec<_> = rows
        .iter()
        .filter(|row| row["card_to"] == "solen")
        .collect();
    assert_eq!(rows.len(), 10);
    let at: Vec<&str> = told.iter().map(|row| &*row["page"]).collect();
    assert_eq!(at, ["1", "1", "3", "3", "5"]);
    for (number, row) in (1..).zip(&told) {
        let name = format!("Member Q{number}Q");
        assert_eq!(row["name"], name);
        assert_eq!((&*row["letter"], &*row["office"]), ("card-solen", ""));
        assert!(row["file"].ends_with("all-cards.pdf"), "{row:?}");
        // The inside lies on the back of its front.
        let page: usize = row["page"].parse().expect("a page");
        assert!(cards[page].contains(&name), "{row:?}\n{whole}");
    }
}

#[test]
fn programme_lets_members_choose_cards_and_the_same_bytes_come_of_any_threads() {
    let wishes = ["card-solen", "justice", ""];
    let list = members(3, "Wants", |number| wishes[number - 1].to_owned());
    let make = |jobs: &str| {
        batch_with_card(&with_card("The first snow has fallen."), &list)
            .args(["-o", "all.pdf", "--jobs", jobs, "--collate", "office"])
            .run()
            .works()
    };
    let done = make("1");
    let due = [
        ("3", "justice"),
        ("4", "justice"),
        ("2", "card-solen"),
        ("4", "card-solen"),
    ];
    let due = due.map(|(row, id)| (row.to_owned(), id.to_owned()));
    assert_eq!(order(&manifest(&done)), due);
    assert!(done.file("all-cards.pdf") == make("3").file("all-cards.pdf"));
}

#[test]
fn programme_with_a_card_that_may_do_harm_is_not_made() {
    let list = members(2, "Club", |_| String::new());
    for (words, told) in [("I pray for you.", "speaks of religion"), ("", "words")] {
        let done = batch_with_card(&with_card(words), &list)
            .args(["-o", "all.pdf"])
            .run()
            .fails(1);
        assert!(done.stderr().contains(told), "{}", done.stderr());
        assert!(done.stderr().contains("card-solen") || words.is_empty());
    }
    let nobody = with_card("Snow.").replace("solen", "nobody");
    let done = batch_with_card(&nobody, &list)
        .args(["-o", "all.pdf"])
        .run()
        .fails(1);
    assert!(done.stderr().contains("“nobody”"), "{}", done.stderr());
}

#[test]
fn card_has_no_more_of_a_name_than_the_letter_and_no_name_that_a_letter_may_not_have() {
    let mut list = members(1, "Club", |_| String::new());
    list.push_str("Ann \u{202e}eroom;1 Lime Street;Cork;Ireland;\n");
    let done = batch_with_card(&with_card("The first snow has fallen."), &list)
        .args(["-o", "all.pdf", "--redact-sender"])
        .run()
        .exits(3);
    let whole = pages(&done.file("all-cards.pdf")).join("\n");
    assert!(whole.contains("M. Q."), "{whole}");
    assert!(!whole.contains("Q1Q") && !whole.contains("Ann"), "{whole}");
}

#[test]
fn card_of_whoever_lives_where_the_office_is_is_not_made() {
    let mut list = members(1, "Club", |_| String::new());
    list.push_str("Ann Lee;1 Lime Street;Port Alder;Verania;\n");
    let done = batch_with_card(&with_card("The first snow has fallen."), &list)
        .args(["-o", "all.pdf"])
        .run()
        .exits(3);
    let rows = manifest(&done);
    assert_eq!(rows.len(), 2, "{rows:?}");
    assert!(rows.iter().all(|row| row["name"] == "Member Q1Q"));
}

/// Two cards of the exercise, and no letter.
const CARDS_ALONE: &str = "entreaty = 1\n\
    [[card]]\nto = \"solen\"\nwords = \"The first snow has fallen.\"\n\
    [[card]]\nid = \"river\"\nto = \"solen\"\nwords = \"The river is frozen.\"\n";

#[test]
fn programme_of_cards_alone_is_made_into_the_file_that_was_named() {
    let wishes = ["river", "", "nothing"];
    let mut list = members(3, "Wants", |number| wishes[number - 1].to_owned());
    list.push_str("Ann Lee;1 Lime Street;Port Alder;Verania;\n");
    let done = batch_with_card(CARDS_ALONE, &list)
        .args(["-o", "cards.pdf", "--redact-sender", "--failed", "not.csv"])
        .run()
        .exits(3);
    let line = "cards.pdf: cards 3, people 2, sheets 2;";
    assert!(done.stdout().starts_with(line), "{}", done.stdout());
    let names = done.names();
    assert!(
        !names.iter().any(|name| name == "cards-cards.pdf"),
        "{names:?}"
    );
    let due = [("2", "river"), ("3", "card-solen"), ("3", "river")];
    let mut made = order(&manifest(&done));
    made.sort();
    assert_eq!(made, due.map(|(row, id)| (row.to_owned(), id.to_owned())));
    let whole = pages(&done.file("cards.pdf")).join("\n");
    assert_eq!(whole.matches("The river is frozen.").count(), 2, "{whole}");
    assert!(
        whole.contains("M. Q.") && !whole.contains("Street"),
        "{whole}"
    );
    let failed = String::from_utf8(done.file("not.csv")).expect("text");
    assert!(
        failed.contains("nothing") && failed.contains("Lime"),
        "{failed}"
    );

    // Nothing of letters can be asked of it.
    let done = batch_with_card(CARDS_ALONE, &list)
        .args(["-o", "a.pdf", "--envelope", "dl", "--envelopes", "e.pdf"])
        .args(["--no-window"])
        .run();
    done.fails(1).tells(&["no letter in the programme"]);
}

#[test]
fn file_of_cards_that_nobody_named_is_not_replaced() {
    let list = members(1, "Club", |_| String::new());
    let call = || {
        batch_with_card(&with_card("The first snow has fallen."), &list)
            .file("all-cards.pdf", "Mine.")
            .file("mine.pdf", "Old.")
            .args(["-o", "all.pdf"])
    };
    let done = call().run().fails(1);
    let done = done.tells(&["all-cards.pdf is there already", "--cards", "--replace"]);
    assert_eq!(done.file("all-cards.pdf"), b"Mine.");
    // What this program did not make stays then too, and it is of cards that this is said.
    let done = call().args(["--replace"]).run().fails(1);
    let done = done.tells(&["not a file of this program", "the cards would", "--cards"]);
    assert_eq!(done.file("all-cards.pdf"), b"Mine.");
    assert!(!done.names().iter().any(|name| name == "all.pdf"));
    // A file that was named is replaced, as that of the letters is.
    let done = call().args(["--cards", "mine.pdf"]).run().works();
    assert_eq!(done.file("all-cards.pdf"), b"Mine.");
    assert!(done.file("mine.pdf").starts_with(b"%PDF"));
    let twice = call().args(["--cards", "all.pdf"]).run();
    twice.fails(1);
    let none = batch_with_card("entreaty = 1\n[[letter]]\nto = \"justice\"\n", &list)
        .args(["-o", "all.pdf", "--cards", "mine.pdf"])
        .run();
    none.fails(1).tells(&["no card in the programme"]);
    let two = with_card("Snow.") + "[[card]]\nto = \"solen\"\nsize = \"dl\"\nwords = \"Ice.\"\n";
    let done = batch_with_card(&two, &list)
        .file("mine-dl.pdf", "Mine.")
        .args(["-o", "all.pdf", "--cards", "mine.pdf"])
        .run()
        .fails(1);
    // To name the file of the cards is no way out where that was done.
    let done = done.tells(&[
        "mine-dl.pdf is there already",
        "give the cards another name",
    ]);
    assert!(!done.stderr().contains("--cards"), "{}", done.stderr());
}

#[test]
fn cards_alone_leave_no_empty_folder_of_letters() {
    let list = members(2, "Club", |_| String::new());
    let done = batch_with_card(CARDS_ALONE, &list)
        .args(["--each", "all"])
        .run()
        .works();
    assert!(done.file("all-cards.pdf").starts_with(b"%PDF"));
    assert!(!done.names().iter().any(|name| name == "all"));
}
