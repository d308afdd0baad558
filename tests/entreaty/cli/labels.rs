//! Labels for members and offices: who gets one, and where it stands on its sheet.

use entreaty::page::label::{self, LabelSheet, MARGIN};

use super::mail::pages;
use crate::helper::{Done, entreaty};
use crate::pdf::tools::run;

const LIST: &str = "Name,Street,Postcode,Town,Country\n\
    Ann Lee,1 High St,T12 AB34,Cork,Ireland\nNobody There,,,,\n\
    Bo Berg,2 Elm St,LV-1010,Riga,Latvia\nCy Cole,3 rue Haute,59000,Lille,France\n";

fn members(list: &str, args: &[&str]) -> Done {
    entreaty()
        .file("list.csv", list)
        .args(["labels", "--senders", "list.csv", "-o", "labels.pdf"])
        .args(args.iter().copied())
        .run()
}

#[test]
fn labels_are_made_of_rows_that_are_ready_and_the_others_are_told() {
    let done = members(LIST, &["--labels", "l7160"]).exits(3);
    let told = done.stderr();
    assert!(
        told.contains("list.csv:3: the sender’s address is missing"),
        "{told}"
    );
    assert!(told.contains("1 of 4 rows got no label"), "{told}");
    assert!(
        done.stdout().contains("labels 3, sheets 1"),
        "{}",
        done.stdout()
    );
    let sheet = &pages(&done, "labels.pdf")[0];
    let at = |name: &str| sheet.find(name).expect(name);
    assert!(
        at("Ann Lee") < at("Bo Berg") && at("Bo Berg") < at("Cy Cole"),
        "{sheet}"
    );
    assert!(sheet.contains("59000 Lille"), "{sheet}");
    assert!(!sheet.contains("Nobody"), "{sheet}");
}

#[test]
fn labels_that_an_address_does_not_fit_are_refused_by_row() {
    let long = "Unit 7, Block C, The Old Custom House Business and Innovation Park";
    let list = format!("{LIST}Di Day,\"{long} {long} {long}\",T12 AB34,Cork,Ireland\n");
    let done = members(&list, &["--labels", "5160"]).exits(3);
    let done = done.tells(&["list.csv:6: ", "does not fit a label of Avery 5160"]);
    assert!(!pages(&done, "labels.pdf").concat().contains("Di Day"));
}

#[test]
fn labels_begin_on_any_label_and_there_is_no_other() {
    let list = LIST.replace("Nobody There,,,,\n", "");
    let done = members(&list, &["--labels", "5163", "--start", "9"]).works();
    let sheets = pages(&done, "labels.pdf");
    assert_eq!(sheets.len(), 2);
    assert!(
        sheets[0].contains("Bo Berg") && sheets[1].contains("Cy Cole"),
        "{sheets:?}"
    );
    let done = members(LIST, &["--labels", "5163", "--start", "11"]).fails(1);
    let done = done.tells(&["no label 11 on a sheet of Avery 5163: it has 10"]);
    assert_eq!(done.names(), ["list.csv"]);
    members(LIST, &["--labels", "l7170"])
        .fails(1)
        .tells(&["no labels “l7170”", "l7160"]);
    members("Name,Street\n,\n", &["--labels", "l7160"]).fails(1);
}

#[test]
fn labels_of_offices_stand_once_for_each_or_as_often_as_asked() {
    let offices = |args: &[&str]| {
        let call = entreaty().args(["labels", "--labels", "l7163", "-o", "labels.pdf"]);
        call.args(args.iter().copied()).run().works()
    };
    let all = pages(&offices(&[]), "labels.pdf").concat();
    assert_eq!(all.matches("KAZAKHSTAN").count(), 3, "{all}");
    let some = pages(
        &offices(&["--to", "president", "--count", "15"]),
        "labels.pdf",
    );
    assert_eq!(some.len(), 2);
    assert_eq!(some.concat().matches("Government House").count(), 15);
    let russian = pages(
        &offices(&["--to", "interior", "--lang", "ru"]),
        "labels.pdf",
    )
    .concat();
    assert!(russian.contains("КАЗАХСТАН"), "{russian}");
    let programme = "entreaty = 1\n[[letter]]\nid = \"one\"\nto = \"president\"\n\
        [[letter]]\nid = \"two\"\nto = \"president\"\n[[letter]]\nid = \"three\"\nto = \"prosecutor\"\n";
    let done = entreaty()
        .file("evening.programme", programme)
        .args([
            "labels",
            "evening.programme",
            "--labels",
            "l7163",
            "-o",
            "labels.pdf",
        ])
        .run()
        .works();
    let all = pages(&done, "labels.pdf").concat();
    assert_eq!(all.matches("KAZAKHSTAN").count(), 2, "{all}");
}

/// The boxes of a file's words in millimetres: page, word, left, top, right, bottom.
pub(crate) fn boxes(done: &Done, name: &str) -> Vec<(usize, String, [f32; 4])> {
    let html = run("pdftotext", &["-bbox"], &done.folder().join(name));
    let mut page = 0;
    let mut found = Vec::new();
    for line in html.lines() {
        page += usize::from(line.contains("<page "));
        let Some(rest) = line.trim().strip_prefix("<word ") else {
            continue;
        };
        let (places, word) = rest.split_once('>').expect("a word");
        let places: Vec<f32> = places
            .split('"')
            .filter_map(|part| part.parse().ok())
            .map(|points: f32| points * 25.4 / 72.0)
            .collect();
        let places = places.try_into().expect("four sides");
        found.push((page, word.trim_end_matches("</word>").to_owned(), places));
    }
    found
}

/// Each word lies on its own label, clear of the edge, and the first where the file says.
fn stand_on_their_labels(sheet: &LabelSheet, done: &Done, start: usize) {
    let all = boxes(done, "labels.pdf");
    let mut number = start;
    let mut seen = 0;
    for (page, word, [left, top, right, bottom]) in &all {
        let member = word.strip_prefix("Member");
        if let Some(member) = member {
            number = start + member.parse::<usize>().expect("a number");
            seen += 1;
        }
        let corner = sheet.corner(number % sheet.count());
        let id = &sheet.id;
        assert_eq!(*page, number / sheet.count() + 1, "{id}: {word}");
        assert!(
            *left >= corner.x + MARGIN.0 - 0.2,
            "{id}: {word} {left} {corner:?}"
        );
        assert!(
            *top >= corner.y + MARGIN.1 - 1.0,
            "{id}: {word} {top} {corner:?}"
        );
        assert!(
            *right <= corner.x + sheet.label.width - MARGIN.0 + 0.2,
            "{id}: {word}"
        );
        assert!(
            *bottom <= corner.y + sheet.label.height - MARGIN.1 + 1.0,
            "{id}: {word}"
        );
        if member.is_some() {
            assert!(
                (left - corner.x - MARGIN.0).abs() < 0.5,
                "{id}: {left} {corner:?}"
            );
        }
    }
    assert_eq!(seen, sheet.count() + 3);
}

#[test]
#[ignore = "needs poppler"]
fn labels_stand_where_their_sheets_say_to_a_fraction_of_a_millimetre() {
    for sheet in label::all() {
        let start = 2;
        let rows = (0..sheet.count() + 3).map(|number| {
            format!("Member{number} Sample,{number} High Street,T12 AB34,Cork,Ireland\n")
        });
        let list: String = rows.collect();
        let list = format!("Name,Street,Postcode,Town,Country\n{list}");
        let done = members(&list, &["--labels", &sheet.id, "--start", "3"]).works();
        stand_on_their_labels(sheet, &done, start);
    }
}

#[test]
fn labels_of_offices_obey_a_stop() {
    let call = entreaty().pack(|name, text| match name {
        "pack.toml" => format!("stop.en = \"The family asks for silence.\"\n{text}"),
        _ => text,
    });
    let args = [
        "labels",
        "--pack",
        "pack",
        "--labels",
        "l7160",
        "-o",
        "labels.pdf",
    ];
    call.args(args).run().fails(1).tells(&["stopped"]);
    // An address that is old is told as on a letter.
    let args = [
        "labels",
        "--to",
        "president",
        "--labels",
        "l7160",
        "-o",
        "labels.pdf",
    ];
    let done = entreaty().args(args).run().works();
    done.tells(&["the address was last confirmed"]);
}
