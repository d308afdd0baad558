//! A letter in which the people of a list join.

use super::labels::boxes;
use super::mail::pages;
use crate::helper::{Done, entreaty};

pub(crate) fn joint(list: &str, args: &[&str]) -> Done {
    entreaty()
        .file("list.csv", list)
        .args([
            "letter",
            "--to",
            "president",
            "--date",
            "2026-11-21",
            "--ask",
            "P1",
        ])
        .args(["--joint", "list.csv", "-o", "a.pdf"])
        .args(args.iter().copied())
        .sender("Zoë Sample", "1 High St; T12 AB34 Cork; Ireland")
        .run()
}

pub(crate) fn members(count: usize) -> String {
    let rows =
        (1..=count).map(|n| format!("Member{n} Sample,{n} High Street,T12 AB34,Cork,Ireland\n"));
    "Name,Street,Postcode,Town,Country\n".to_owned() + &rows.collect::<String>()
}

#[test]
fn joint_letters_name_whoever_joins_and_where_from_and_nothing_else_of_them() {
    let list = members(3) + "Nobody There,,,,\n";
    let done = joint(&list, &[]).works();
    let done = done.tells(&["list.csv:5: the sender’s address is missing"]);
    let all = pages(&done, "a.pdf").join(" ");
    let lead = "The following people join in this letter: ";
    let below = all.split(lead).nth(1).expect("the names");
    assert!(
        below.starts_with("Member1 Sample, Cork Member2 Sample, Cork"),
        "{below}"
    );
    assert_eq!(all.matches("Yours respectfully,").count(), 1);
    assert!(
        !all.contains("High Street") && !all.contains("Nobody"),
        "{all}"
    );
    // As text each stands on a line, below the one who wrote it.
    let text = entreaty()
        .file("list.csv", &list)
        .args([
            "letter",
            "--to",
            "president",
            "--lang",
            "ru",
            "--joint",
            "list.csv",
        ])
        .sender("Zoë Sample", "1 High St; T12 AB34 Cork; Ireland")
        .writes("a.txt")
        .works()
        .text();
    let names = "Zoë Sample\n\nК этому письму присоединяются:\n\nMember1 Sample, Cork\nMember2";
    assert!(text.contains(names), "{text}");
}

#[test]
fn joint_letters_have_room_for_sixty_and_say_so() {
    let done = joint(&members(60), &[]).works();
    let all = pages(&done, "a.pdf").join(" ");
    assert!(
        all.contains("Member1 ") && all.contains("Member60 "),
        "{all}"
    );
    let done = joint(&members(61), &[]).fails(1);
    let done = done.tells(&["61 people of the list would join", "room for 60"]);
    assert_eq!(done.names(), ["list.csv"]);
    joint("Name,Street,Town\nBo,,\n", &[]).fails(1);
}

#[test]
#[ignore = "needs poppler"]
fn joint_letters_set_names_in_three_columns_within_the_margins() {
    let done = joint(&members(60), &["--paper", "din-b"]).works();
    let sheet = entreaty::page::stationery::find("din-b").expect("the paper");
    let all = boxes(&done, "a.pdf");
    let names: Vec<_> = all
        .iter()
        .filter(|(_, word, _)| word.starts_with("Member"))
        .collect();
    assert_eq!(names.len(), 60);
    let mut lefts: Vec<f32> = names.iter().map(|(_, _, at)| at[0]).collect();
    lefts.sort_by(f32::total_cmp);
    lefts.dedup_by(|a, b| (*a - *b).abs() < 0.5);
    assert_eq!(lefts.len(), 3, "{lefts:?}");
    assert!((lefts[0] - sheet.margins.left).abs() < 0.5, "{lefts:?}");
    let right = sheet.width - sheet.margins.right;
    for (page, word, at) in &all {
        assert!(at[2] <= right + 1.5, "{page} {word} {at:?}");
        assert!(at[3] <= sheet.height - 8.0, "{page} {word} {at:?}");
    }
}

#[test]
fn joint_letters_take_nobody_twice_and_shorten_names_where_the_letter_does() {
    let list = members(2)
        + "Member1 Sample,1 High Street,T12 AB34,Cork,Ireland\n\
           Zoë Sample,1 High St,T12 AB34,Cork,Ireland\n";
    let all = pages(&joint(&list, &["--place", "Cork"]).works(), "a.pdf").join(" ");
    assert_eq!(all.matches("Member1 Sample").count(), 1, "{all}");
    assert!(!all.contains("Zoë Sample, Cork"), "{all}");
    let short = joint(&list, &["--redact-sender", "--place", "Cork"]).works();
    let all = pages(&short, "a.pdf").join(" ");
    assert!(all.contains("M. S., Cork"), "{all}");
    assert!(!all.contains("Member1") && !all.contains("Zoë"), "{all}");
}
