//! What letters travel in, and what lies on the table.

use entreaty::page::stationery;
use entreaty::pdf::raster;
use lopdf::content::Content;
use lopdf::{Document, Object, ObjectId};

use super::labels::boxes;
use crate::helper::{Call, Done, entreaty};

const LIST: &str = "Name,Address,Country\nAnn Lee,1 High St,Ireland\nBo Berg,2 Elm St,Latvia\n\
    Nobody,,\nCy Cole,3 Oak St,Ireland\n";

fn batch() -> Call {
    entreaty()
        .file("list.csv", LIST)
        .args(["batch", "--to", "president", "--senders", "list.csv"])
        .args(["--date", "2026-11-21", "-o", "all.pdf"])
}

/// The words of each page of a file.
pub(crate) fn pages(done: &Done, name: &str) -> Vec<String> {
    let mut file = Document::load_mem(&done.file(name)).expect("a PDF");
    for page in file.get_pages().into_values() {
        let content = with_forms(&file, page).encode().expect("content");
        file.change_page_content(page, content).expect("a page");
    }
    let numbers: Vec<u32> = file.get_pages().into_keys().collect();
    let text = |page: u32| {
        let text = file.extract_text(&[page]).expect("text");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    numbers.into_iter().map(text).collect()
}

/// A page's content with what it draws from elsewhere in its place; lopdf reads no forms.
fn with_forms(file: &Document, page: ObjectId) -> Content {
    let page_dict = file.get_dictionary(page).expect("a page");
    let resources = file
        .get_dict_in_dict(page_dict, b"Resources")
        .expect("resources");
    let forms = file.get_dict_in_dict(resources, b"XObject").ok();
    let decoded = Content::decode(&file.get_page_content(page));
    let mut operations = Vec::new();
    for operation in decoded.expect("operations").operations {
        if operation.operator != "Do" {
            operations.push(operation);
            continue;
        }
        let name = operation.operands[0].as_name().expect("a name");
        let form = forms
            .expect("forms")
            .get(name)
            .and_then(Object::as_reference);
        let form = file
            .get_object(form.expect("a form"))
            .and_then(Object::as_stream);
        let form = form.and_then(lopdf::Stream::decompressed_content);
        let form = Content::decode(&form.expect("its content")).expect("operations");
        operations.extend(form.operations);
    }
    Content { operations }
}

#[test]
fn envelopes_have_a_page_for_each_letter_in_order() {
    for (id, width) in [
        ("dl", 220.0),
        ("c56", 229.0),
        ("c5", 229.0),
        ("us10", 241.3),
    ] {
        let done = batch()
            .args(["--envelopes", "e.pdf", "--envelope", id, "--no-window"])
            .run()
            .exits(3);
        let all = pages(&done, "e.pdf");
        assert_eq!(all.len(), 3, "{id}");
        for (page, name) in all.iter().zip(["Ann Lee", "Bo Berg", "Cy Cole"]) {
            assert!(page.contains(name) && page.contains("KAZAKHSTAN"), "{page}");
            assert!(!page.contains("Excellency"), "{page}");
        }
        let picture = raster::render(&done.file("e.pdf"), 1.0).expect("a picture");
        let due = width * 72.0 / 25.4;
        #[allow(clippy::cast_precision_loss)]
        let drawn = picture[0].width as f64;
        assert!((drawn - due).abs() < 2.0, "{id}: {drawn} {due}");
    }
}

#[test]
fn envelopes_are_refused_with_window_paper_and_beside_a_parcel() {
    let done = batch()
        .args(["--envelopes", "e.pdf", "--envelope", "dl"])
        .run()
        .fails(1)
        .tells(&["it needs no printed envelopes", "--no-window"]);
    assert_eq!(done.names(), ["list.csv"]);
    batch()
        .args(["--envelopes", "e.pdf", "--envelope", "d1", "--no-window"])
        .run()
        .fails(1)
        .tells(&["there is no envelope “d1”", "“dl”"]);
    batch()
        .args([
            "--envelopes",
            "e.pdf",
            "--envelope",
            "dl",
            "--cover",
            "c.pdf",
        ])
        .run()
        .fails(2);
    batch()
        .args(["--cover", "all.pdf"])
        .run()
        .fails(1)
        .tells(&["named twice"]);
    // However it is spelt: the list is not to be replaced by what failed of it.
    let done = batch().args(["--failed", "./list.csv"]).run().fails(1);
    let done = done.tells(&["list.csv is named twice"]);
    assert!(String::from_utf8_lossy(&done.file("list.csv")).contains("Name"));
}

#[test]
fn cover_letter_counts_and_names_nobody() {
    let done = batch().args(["--cover", "c.pdf"]).run().exits(3);
    let text = pages(&done, "c.pdf").join(" ");
    for part in [
        "3 letters from Ireland and Latvia",
        "Excellency",
        "I respectfully ask you",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    for name in ["Ann", "Lee", "Berg", "Cole", "High St"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
    assert_eq!(pages(&done, "c.pdf").len(), 1);
}

#[test]
fn cover_letter_names_each_country_once_in_the_letters_language() {
    let list = "Name,Street,Postcode,Town,Country\nA Ba,Ring 4,04109,Leipzig,Deutschland\n\
        B Ca,Ring 5,04109,Leipzig,DE\nC Da,Ring 6,04109,Leipzig,GERMANY\nD Ea,Ring 7,04109,Leipzig,Німеччина\n\
        E Fa,Weg 8,1012 AB,Amsterdam,Nederland\nF Ga,Weg 9,1012 AB,Amsterdam,Holland\n\
        G Ha,Hill 3,12345,Town,Freedonia\n";
    let cover = |list: &str| {
        let call = batch().file("list.csv", list).args(["--cover", "c.pdf"]);
        let text = pages(&call.run().exits(0), "c.pdf").join(" ");
        text.replace(" ,", ",").replace(" .", ".")
    };
    let text = cover(list);
    assert!(
        text.contains("7 letters from Germany, the Netherlands and Freedonia"),
        "{text}"
    );
    // One letter that does not say where it comes from, and none is named.
    let text = cover(&format!("{list}H Ia,Hill 4,12345,Town,\n"));
    assert!(
        text.contains("8 letters.") && !text.contains("Germany"),
        "{text}"
    );
}

#[test]
fn handouts_need_no_list_and_say_what_the_pack_says() {
    let call = || entreaty().args(["batch", "--to", "president", "--date", "2026-11-21"]);
    let done = call()
        .args([
            "--case",
            "tuletaeva",
            "--table-sheet",
            "t.pdf",
            "--reply-slip",
            "r.pdf",
        ])
        .run()
        .works();
    let sheet = pages(&done, "t.pdf").join(" ");
    for part in [
        "Tuletaeva",
        "What the letters ask",
        "What not to do",
        "Sign by hand",
    ] {
        assert!(sheet.contains(part), "{part}: {sheet}");
    }
    assert!(!sheet.contains("Excellency"), "{sheet}");
    let slips = pages(&done, "r.pdf");
    assert_eq!(slips.len(), 1);
    assert_eq!(
        slips[0].matches("If you get a reply").count(),
        3,
        "{slips:?}"
    );
    // Whoever gets a reply weeks later reads which case it is about, and whom to show it to.
    let done = call()
        .args(["--case", "tuletaeva", "--table-sheet", "t.pdf"])
        .args([
            "--reply-slip",
            "r.pdf",
            "--contact",
            "Alder Group,\n01 234 567",
        ])
        .run()
        .works();
    for (file, times) in [("t.pdf", 1), ("r.pdf", 3)] {
        let all = pages(&done, file);
        assert_eq!(all.len(), 1, "{file}");
        for part in ["Old habits", "Tuletaeva", "Alder Group, 01 234 567"] {
            assert!(all[0].matches(part).count() >= times, "{part}: {}", all[0]);
        }
    }
    // A letter about more people than a slip has room for: it names the first, and says so.
    let many = ["tuletaeva", "tian", "evloev", "atabek"];
    let many = many.iter().flat_map(|person| ["--case", person]);
    let done = call().args(many).args(["--reply-slip", "r.pdf"]).run();
    let slips = pages(&done.works(), "r.pdf").join(" ");
    let third = slips
        .matches("Oleg Evloev and others. The campaign")
        .count();
    assert_eq!((third, slips.contains("Atabek")), (3, false), "{slips}");
    // Three are named as they are.
    let three = ["--case", "tuletaeva", "--case", "tian", "--case", "evloev"];
    let three = call().args(three).args(["--reply-slip", "r.pdf"]).run();
    let slips = pages(&three.works(), "r.pdf").join(" ");
    assert!(
        slips.contains("Oleg Evloev . The campaign") && !slips.contains("and others"),
        "{slips}"
    );
    let alone = call().args(["--blank", "2", "-o", "all.pdf", "--contact", "Alder Group"]);
    alone.run().fails(2);
    // A letter still needs its people.
    call()
        .args(["--table-sheet", "t.pdf", "-o", "all.pdf"])
        .run()
        .fails(1)
        .tells(&["no member list"]);
    call().run().fails(2);
}

fn signature_sheet(args: &[&str]) -> Done {
    let call = entreaty().args([
        "batch",
        "--date",
        "2026-11-21",
        "--signature-sheet",
        "s.pdf",
    ]);
    call.args(args.iter().copied()).run()
}

#[test]
fn signature_sheets_say_what_is_asked_and_what_becomes_of_the_names() {
    for (office, lang, parts) in [
        (
            "president",
            "en",
            ["We who sign below", "keeps no copy", "Town"],
        ),
        (
            "interior",
            "en",
            ["We who sign below", "your line struck out", "Signature"],
        ),
        (
            "prosecutor",
            "ru",
            ["Мы, подписавшиеся ниже", "не оставляет себе копии", "Город"],
        ),
    ] {
        let done = signature_sheet(&["--to", office, "--lang", lang, "--case", "tuletaeva"]);
        let all = pages(&done.works(), "s.pdf").join(" ");
        for part in parts {
            assert!(all.contains(part), "{office}: {part}: {all}");
        }
        // Nobody is named whom a stranger's signature could not undo.
        assert!(
            !all.contains("Tuletaeva") && !all.contains("Excellency"),
            "{all}"
        );
        assert!(all.contains(" 8 "), "lines are numbered: {all}");
    }
    let done = signature_sheet(&["--to", "president", "--ask", "P1"]).works();
    let one = pages(&done, "s.pdf").join(" ");
    assert!(one.contains("We who sign below ask you to "), "{one}");
    let all = ["P1", "P2", "P3", "P4"].map(|ask| ["--ask", ask]).concat();
    let nothing = signature_sheet(&[["--to", "interior"].as_slice(), &all].concat());
    nothing.fails(1);
}

#[test]
#[ignore = "needs poppler"]
fn signature_sheets_have_lines_a_hand_can_write_on() {
    for paper in ["din-b", "us"] {
        let done = signature_sheet(&["--to", "president", "--paper", paper]).works();
        let sheet = stationery::find(paper).expect("the paper");
        let all = boxes(&done, "s.pdf");
        let last = all.iter().map(|(page, ..)| *page).max().expect("a page");
        // The numbers stand at the left margin, nine millimetres apart, down to the lower margin.
        let numbers: Vec<&(usize, String, [f32; 4])> = all
            .iter()
            .filter(|(page, word, at)| {
                *page == last
                    && word.chars().all(|c| c.is_ascii_digit())
                    && (at[0] - sheet.margins.left).abs() < 0.6
            })
            .collect();
        assert!(numbers.len() >= 5, "{paper}: {all:?}");
        for (number, (_, word, _)) in numbers.iter().enumerate() {
            assert_eq!(*word, (number + 1).to_string(), "{paper}");
        }
        for pair in numbers.windows(2) {
            let step = pair[1].2[1] - pair[0].2[1];
            assert!((step - 9.0).abs() < 0.05, "{paper}: {step}");
        }
        let bottom = sheet.height - sheet.margins.bottom;
        let lowest = numbers.last().expect("a line").2[3];
        assert!(
            lowest <= bottom + 0.5 && lowest > bottom - 12.0,
            "{paper}: {lowest}"
        );
    }
}

#[test]
fn handouts_are_written_in_the_letters_language() {
    let done = entreaty()
        .args(["batch", "--to", "prosecutor", "--date", "2026-11-21"])
        .args(["--lang", "ru", "--case", "tuletaeva"])
        .args(["--table-sheet", "t.pdf", "--reply-slip", "r.pdf"])
        .args(["--contact", "Alder Group"])
        .run()
        .works();
    let sheet = pages(&done, "t.pdf").join(" ");
    let slips = pages(&done, "r.pdf").join(" ");
    for (text, parts) in [
        (&sheet, ["О чём просят письма", "Кто проводит этот вечер"]),
        (&slips, ["О ком письмо: Роза Тулетаева", "Сохраните ответ"]),
    ] {
        for part in parts {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(text.contains("Alder Group"), "{text}");
    }
}

#[test]
fn handout_of_a_stopped_pack_is_refused() {
    entreaty()
        .pack(|name, text| {
            if name == "pack.toml" {
                format!("stop.en = \"The family asks for silence.\"\n{text}")
            } else {
                text
            }
        })
        .args(["batch", "--pack", "pack", "--to", "president"])
        .args(["--date", "2026-11-21", "--table-sheet", "t.pdf"])
        .run()
        .fails(1)
        .tells(&["The family asks for silence", "t.pdf was not written"]);
}
