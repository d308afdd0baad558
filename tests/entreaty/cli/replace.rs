//! A batch that is made once more: what this program made gives way where somebody asks for it, and nothing else does.

use std::fs;
use std::path::Path;

use crate::helper::{Call, Done, entreaty, names_in};

/// A list of so many people.
fn list(who: &str, people: usize) -> String {
    let rows = (1..=people).map(|number| format!("{who} {number},{number} High St,Cork,Ireland\n"));
    "Name,Street,Town,Country\n".to_owned() + &rows.collect::<String>()
}

/// Letters of so many people on that day of November, where the files of an earlier run are.
fn again(earlier: Option<&Done>, people: usize, day: u8, args: &[&str]) -> Done {
    again_of("Member", earlier, people, day, args)
}

/// The same of people who are called so.
fn again_of(who: &str, earlier: Option<&Done>, people: usize, day: u8, args: &[&str]) -> Done {
    let date = format!("2026-11-{day:02}");
    let call = entreaty();
    if let Some(earlier) = earlier {
        copy(earlier.folder(), &call.folder());
    }
    call.file("list.csv", &list(who, people))
        .args(["batch", "--to", "president", "--senders", "list.csv"])
        .args(["--date", &date])
        .args(args.iter().copied())
        .run()
}

fn copy(from: &Path, to: &Path) {
    for name in names_in(from) {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            fs::create_dir_all(&to).expect("a folder");
            copy(&from, &to);
        } else {
            fs::copy(from, to).expect("a file");
        }
    }
}

const PARTS: [&str; 6] = ["--per-file", "2", "-o", "all.pdf", "--manifest", "made.csv"];

#[test]
fn parts_of_an_earlier_run_give_way_where_that_is_asked_for() {
    let first = again(None, 6, 21, &PARTS).works();
    let parts = ["all-1.pdf", "all-2.pdf", "all-3.pdf"];
    assert!(
        parts
            .iter()
            .all(|part| first.names().iter().any(|name| name == part))
    );
    let refused = again(Some(&first), 4, 22, &PARTS).fails(1);
    let refused = refused.tells(&["all-1.pdf is there already", "--replace"]);
    assert!(refused.file("all-1.pdf") == first.file("all-1.pdf"));
    // Two parts are new, and the third would be posted with them.
    let replace = [&PARTS[..], &["--replace"]].concat();
    let second = again(Some(&first), 4, 22, &replace).works();
    let told = "files of an earlier run: 2 replaced, and 1 removed";
    assert!(second.stdout().contains(told), "{}", second.stdout());
    assert!(second.file("all-1.pdf") != first.file("all-1.pdf"));
    assert!(!second.names().iter().any(|name| name == "all-3.pdf"));
    let made = String::from_utf8(second.file("made.csv")).expect("text");
    assert_eq!(made.lines().count(), 5, "{made}");
    // As many as before, and nothing to remove.
    let third = again(Some(&second), 4, 23, &replace).works();
    assert!(
        third.stdout().contains("2 replaced, and 0 removed"),
        "{}",
        third.stdout()
    );
}

#[test]
fn part_that_is_not_of_the_earlier_run_stays() {
    let replace = [&PARTS[..], &["--replace"]].concat();
    let first = again(None, 4, 21, &PARTS).works();
    // Somebody wrote on a part.
    let mut noted = first.file("all-2.pdf");
    noted.extend_from_slice(b"1 0 obj\n<<>>\nendobj\nstartxref\n20\n%%EOF\n");
    fs::write(first.folder().join("all-2.pdf"), &noted).expect("a file");
    let refused = again(Some(&first), 4, 22, &replace).fails(1);
    let refused = refused.tells(&["all-2.pdf is there already, and is not a file of this program"]);
    assert!(refused.file("all-2.pdf") == noted);
    assert!(refused.file("all-1.pdf") == first.file("all-1.pdf"));
    // A letter that somebody called as if it were a part: the table does not name it.
    let first = again(None, 4, 21, &PARTS).works();
    fs::copy(
        first.folder().join("all-1.pdf"),
        first.folder().join("all-7.pdf"),
    )
    .expect("a file");
    let refused = again(Some(&first), 4, 22, &replace).fails(1);
    let refused =
        refused.tells(&["all-7.pdf is a part of an earlier run that no new one replaces"]);
    assert!(refused.file("all-1.pdf") == first.file("all-1.pdf"));
    assert!(refused.names().iter().any(|name| name == "all-7.pdf"));
}

#[test]
fn letters_that_somebody_called_like_a_part_are_not_removed_as_one() {
    let named = ["-o", "all-2025.pdf", "--manifest", "made.csv"];
    let first = again(None, 2, 21, &named).works();
    let replace = [&PARTS[..], &["--replace"]].concat();
    let refused = again(Some(&first), 4, 22, &replace).fails(1);
    let refused = refused.tells(&["all-2025.pdf"]);
    assert!(refused.file("all-2025.pdf") == first.file("all-2025.pdf"));
    assert!(refused.file("made.csv") == first.file("made.csv"));
}

#[test]
fn letters_of_whoever_left_the_list_do_not_lie_among_the_new_ones_unsaid() {
    let each = ["--each", "each", "--manifest", "made.csv"];
    let first = again(None, 3, 21, &each).works();
    let left = "each/4 Member 3.pdf";
    assert!(!first.file(left).is_empty());
    let replace = [&each[..], &["--replace"]].concat();
    let second = again(Some(&first), 2, 22, &replace).works();
    let names = names_in(&second.folder().join("each"));
    assert_eq!(names, ["2 Member 1.pdf", "3 Member 2.pdf"]);
    assert!(second.stdout().contains("2 replaced, and 1 removed"));
    // Where no table names it, it stays, and that is told.
    fs::remove_file(first.folder().join("made.csv")).expect("gone");
    let third = again(Some(&first), 2, 22, &replace).works();
    let third = third.tells(&[
        "the folder also holds letters that are not of this run",
        "4 Member 3.pdf",
    ]);
    assert!(third.file(left) == first.file(left));
}

#[test]
fn letters_of_another_list_in_the_folder_stay_and_are_told() {
    let each = ["--each", "each", "--manifest", "made.csv"];
    let first = again(None, 3, 21, &each).works();
    let replace = [&each[..], &["--replace"]].concat();
    // The table of then is given for another list by mistake.
    let second = again_of("Guest", Some(&first), 2, 22, &replace).works();
    let second = second.tells(&[
        "the folder also holds letters that are not of this run",
        "(3)",
        "2 Member 1.pdf",
    ]);
    let names = names_in(&second.folder().join("each"));
    assert_eq!(names.len(), 5, "{names:?}");
    for name in ["2 Member 1.pdf", "3 Member 2.pdf", "4 Member 3.pdf"] {
        let name = format!("each/{name}");
        assert!(second.file(&name) == first.file(&name), "{name}");
    }
    // Where a name does not tell whose letter it is, none of them is replaced either, with their table or without.
    let numbered = ["--each", "each", "--names", "{{number}}"];
    let with_table = [&numbered[..], &["--manifest", "made.csv"]].concat();
    let first = again(None, 3, 21, &with_table).works();
    for (args, why) in [
        (
            &numbered[..],
            "nothing says that the same people wrote them",
        ),
        (&with_table[..], "letters of another list are in the way"),
    ] {
        let replace = [args, &["--replace"]].concat();
        let refused = again_of("Guest", Some(&first), 2, 22, &replace).fails(1);
        let refused = refused.tells(&[why, "(2)", "each/1.pdf"]);
        assert!(refused.file("each/1.pdf") == first.file("each/1.pdf"));
        assert!(refused.file("made.csv") == first.file("made.csv"));
    }
    // Their own list replaces them, and the one of whoever left it goes.
    let replace = [&with_table[..], &["--replace"]].concat();
    let third = again(Some(&first), 2, 22, &replace).works();
    assert!(third.stdout().contains("2 replaced, and 1 removed"));
}

#[test]
fn own_letters_give_way_though_their_names_do_not_tell_whose_they_are() {
    let each = [
        "--each",
        "each",
        "--names",
        "{{number}}",
        "--manifest",
        "made.csv",
    ];
    let replace = [&each[..], &["--replace"]].concat();
    let rows = |names: &[&str]| {
        let rows = names
            .iter()
            .map(|name| format!("{name},1 High St,Cork,Ireland\n"));
        "Name,Street,Town,Country\n".to_owned() + &rows.collect::<String>()
    };
    let made = |earlier: Option<&Done>, names: &[&str], args: &[&str]| {
        let call = entreaty();
        if let Some(earlier) = earlier {
            copy(earlier.folder(), &call.folder());
        }
        call.file("list.csv", &rows(names))
            .args(["batch", "--to", "president", "--senders", "list.csv"])
            .args(args.iter().copied())
            .run()
            .works()
    };
    let first = made(
        None,
        &["Al Lee", "Bo Lee", "Jon Lee", "Di Lee", "Ed Lee"],
        &each,
    );
    // The first has left the list, and a name was corrected: 1.pdf is another's now.
    let second = made(
        Some(&first),
        &["Bo Lee", "John Lee", "Di Lee", "Ed Lee"],
        &replace,
    );
    assert!(second.stdout().contains("4 replaced, and 1 removed"));
    assert!(second.file("each/1.pdf") != first.file("each/1.pdf"));
    // Names that no file may have as they are.
    let named = ["--each", "each", "--names", "{{name}}"];
    let replace = [&named[..], &["--replace"]].concat();
    let first = made(None, &["Con", "Ann/Bo Lee"], &named);
    let second = made(Some(&first), &["Con", "Ann/Bo Lee"], &replace);
    assert!(second.stdout().contains("2 replaced,"));
}

#[test]
fn letters_without_a_name_give_way_to_others_without_one() {
    let blank = [
        "batch",
        "--to",
        "president",
        "--blank",
        "3",
        "--each",
        "each",
    ];
    let first = entreaty().args(blank).run().works();
    let call = entreaty();
    copy(first.folder(), &call.folder());
    let second = call.args(blank).args(["--replace"]).run().works();
    assert!(second.stdout().contains("3 replaced, and 0 removed"));
}

#[test]
fn table_in_another_folder_names_its_files_and_nobodys_home() {
    for (manifest, due) in [
        ("lists/made.csv", ",../all-1.pdf,"),
        ("lists/old/made.csv", ",../../all-1.pdf,"),
        ("made.csv", ",all-1.pdf,"),
    ] {
        for is_whole in [false, true] {
            let call = entreaty();
            let folder = call.folder();
            fs::create_dir_all(folder.join("lists/old")).expect("a folder");
            let at = |name: &str| {
                if is_whole {
                    folder.join(name).display().to_string()
                } else {
                    name.to_owned()
                }
            };
            let (parts, table) = (at("all.pdf"), at(manifest));
            let args = ["--per-file", "2", "-o", &parts, "--manifest", &table];
            let run = |call: Call, people: usize, more: &[&str]| {
                call.file("list.csv", &list("Member", people))
                    .args(["batch", "--to", "president", "--senders", "list.csv"])
                    .args(args)
                    .args(more.iter().copied())
                    .run()
                    .works()
            };
            let first = run(call, 6, &[]);
            let made = String::from_utf8(first.file(manifest)).expect("text");
            assert!(made.contains(due), "{made}");
            assert!(!made.contains(&*folder.display().to_string()), "{made}");
            if !is_whole {
                // The whole folder was moved, and its parts are known again.
                let call = entreaty();
                copy(first.folder(), &call.folder());
                let second = run(call, 4, &["--replace"]);
                assert!(second.stdout().contains("2 replaced, and 1 removed"));
            }
        }
    }
}

#[test]
fn table_of_an_earlier_run_names_its_files_from_its_own_folder() {
    let args = [
        "--per-file",
        "2",
        "-o",
        "out/all.pdf",
        "--manifest",
        "out/made.csv",
    ];
    let call = entreaty();
    fs::create_dir(call.folder().join("out")).expect("a folder");
    let first = call
        .file("list.csv", &list("Member", 6))
        .args(["batch", "--to", "president", "--senders", "list.csv"])
        .args(["--date", "2026-11-21"])
        .args(args)
        .run()
        .works();
    let made = String::from_utf8(first.file("out/made.csv")).expect("text");
    assert!(
        made.contains(",all-1.pdf,") && !made.contains("out/"),
        "{made}"
    );
    // The folder was moved, and the program is called in it.
    let call = entreaty();
    copy(&first.folder().join("out"), &call.folder());
    let second = call
        .file("list.csv", &list("Member", 4))
        .args(["batch", "--to", "president", "--senders", "list.csv"])
        .args(["--date", "2026-11-22", "--replace"])
        .args(PARTS)
        .run()
        .works();
    assert!(second.stdout().contains("2 replaced, and 1 removed"));
}

#[test]
fn files_of_an_earlier_run_give_way_in_their_folder_and_others_stay() {
    let each = ["--each", "each"];
    let first = again(None, 2, 21, &each).works();
    let refused = again(Some(&first), 2, 22, &each).fails(1);
    refused.tells(&["is there already, and is another file", "--replace"]);
    let replace = ["--each", "each", "--replace"];
    let second = again(Some(&first), 2, 22, &replace).works();
    assert!(
        second.stdout().contains("2 replaced,"),
        "{}",
        second.stdout()
    );
    let name = "each/2 Member 1.pdf";
    assert!(second.file(name) != first.file(name));
    fs::write(second.folder().join(name), "Mine.").expect("a file");
    let refused = again(Some(&second), 2, 23, &replace).fails(1);
    let refused =
        refused.tells(&["2 Member 1.pdf is there already, and is not a file of this program"]);
    assert_eq!(refused.file(name), b"Mine.");
    // E-mails say nothing of who made them.
    let mails = again(None, 2, 21, &["--each", "each", "--mails", "--replace"]);
    mails.fails(2);
}
