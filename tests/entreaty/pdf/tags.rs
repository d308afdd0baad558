//! Files that can be read without seeing them, and that say nothing more than the page does.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use entreaty::campaign::Lang;
use entreaty::letter::{Block, Content, Letter, Origin, Role, Run};
use entreaty::page::{Fonts, lay_out, stationery};
use entreaty::pdf;
use lopdf::{Document, Object};

use crate::helper::{Call, entreaty, letter};
use crate::pdf::tagged::{Element, sound, string, text};

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The structure has the letter's words in the letter's order.
#[track_caller]
fn reads_as_its_text(call: impl Fn() -> Call) -> Element {
    let plain = call().writes_text().works().text();
    // The sender's lines and the date stand beside the window, and are read before it.
    let parts: Vec<&str> = plain.splitn(4, "\n\n").collect();
    let [sender, address, date, rest] = parts[..] else {
        panic!("{plain}");
    };
    let whole = sound(&call().writes("a.pdf").works().bytes());
    let heard = whole.words();
    let due = words(&[sender, date, address, rest].join(" "));
    // The return line says the sender once more: it is the post's, and nobody hears it.
    assert_eq!(heard, due, "{plain}");
    whole
}

#[test]
fn tags_of_a_letter_are_its_parts_in_the_order_of_reading() {
    let whole = reads_as_its_text(|| letter("president").args(["--case", "tuletaeva"]));
    assert_eq!(whole.kind, "Document");
    // The sender, date, address, subject, salutation.
    assert_eq!(whole.kinds()[..5], ["Div", "P", "Div", "H1", "P"]);
    let sender: Vec<&str> = whole.kids[0].kids.iter().map(|p| p.text.as_str()).collect();
    assert_eq!(sender[..2], ["Sample Sender", "1 Sample Street"]);
    assert_eq!(whole.kids[2].kids.last().expect("lines").text, "KAZAKHSTAN");
    assert_eq!(whole.of("H1").len(), 1);
    let lists = whole.of("L");
    assert_eq!(lists[0].attribute.as_deref(), Some("Decimal"));
    let labels: Vec<&str> = lists[0].of("Lbl").iter().map(|e| e.text.as_str()).collect();
    assert_eq!(labels[..2], ["1. ", "2. "]);
    assert_eq!(
        whole.kids.last().expect("a signature").words(),
        "Sample Sender"
    );
}

#[test]
fn tags_keep_a_paragraph_that_goes_over_the_end_of_a_page_as_one() {
    let own = "I have read of this with sorrow, and I ask you kindly to look at it. ".repeat(45);
    let whole = reads_as_its_text(|| letter("president").args(["--words", own.trim_end()]));
    let broken: Vec<&Element> = whole
        .all()
        .into_iter()
        .filter(|element| element.pages.len() == 2)
        .collect();
    assert!(!broken.is_empty());
    // The number of the second page is heard nowhere.
    assert!(!whole.words().contains("2 / "));
}

#[test]
fn tags_of_a_table_tell_its_headings() {
    let done = letter("prosecutor")
        .args(["--ask", "G1", "--table", "torture-statements"])
        .writes("a.pdf")
        .works();
    let whole = sound(&done.bytes());
    let tables = whole.of("Table");
    let [table] = tables[..] else {
        panic!("{tables:?}");
    };
    assert_eq!(table.kids[0].kind, "Caption");
    let rows = table.of("TR");
    assert!(rows.len() > 1);
    for (index, row) in rows.iter().enumerate() {
        for (column, cell) in row.kids.iter().enumerate() {
            let scope = match (index, column) {
                (0, _) => Some("Column"),
                (_, 0) => Some("Row"),
                _ => None,
            };
            assert_eq!(cell.attribute.as_deref(), scope, "{cell:?}");
        }
    }
    let row = rows
        .iter()
        .find(|row| row.words().starts_with("criminal cases opened"));
    assert_eq!(
        row.expect("a row").words(),
        "criminal cases opened 3 10 15 18 19"
    );
    assert!(whole.words().contains("* five months, not a year"));
}

#[test]
fn tags_of_a_page_of_sources_are_a_heading_and_two_lists() {
    let done = letter("president")
        .args(["--sources"])
        .writes("a.pdf")
        .works();
    let whole = sound(&done.bytes());
    let kinds = whole.kinds();
    assert_eq!(kinds[kinds.len() - 3..], ["H2", "L", "L"]);
    let lists = whole.of("L");
    let numbering: Vec<_> = lists.iter().map(|list| list.attribute.as_deref()).collect();
    assert_eq!(
        numbering[numbering.len() - 2..],
        [Some("Decimal"), Some("Disc")]
    );
}

#[test]
fn tags_of_a_letter_in_russian_say_its_words_and_language() {
    let call = || letter("interior").args(["--lang", "ru"]);
    reads_as_its_text(call);
    let bytes = call().writes("a.pdf").works().bytes();
    let file = Document::load_mem(&bytes).expect("a PDF");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(string(catalog, b"Lang").as_deref(), Some("ru"));
}

#[test]
fn tags_say_marks_that_are_drawn_by_themselves() {
    // The second is drawn with glyphs of the first, and copied as what it is.
    for name in ["Adébọ̀wálé Ọ̀ṣun", "Adébowálé Oṣun", "Mu\u{308}ller ﬁn µ"] {
        let done = entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 Street; Town")
            .writes("a.pdf")
            .works();
        let due = name.replace("u\u{308}", "ü");
        let heard = sound(&done.bytes()).words();
        assert!(heard.starts_with(&due) && heard.ends_with(&due), "{heard}");
    }
}

#[test]
fn tags_say_the_language_of_words_in_another() {
    let spans = |call: Call| {
        let whole = sound(&call.writes("a.pdf").works().bytes());
        let all = whole.all().into_iter();
        all.flat_map(|element| element.spans.clone())
            .collect::<Vec<_>>()
    };
    let has = |spans: &[(String, String)], text: &str, lang: &str| {
        spans.iter().any(|span| span.0 == text && span.1 == lang)
    };
    let russian = spans(letter("prosecutor").args(["--lang", "ru", "--sources"]));
    assert!(has(&russian, "Old habits", "en"), "{russian:?}");
    assert!(has(&russian, "Amnesty International", "en"), "{russian:?}");
    // No language is made up for a name.
    let named = |(text, _): &(String, String)| text.contains("Sample");
    assert!(!russian.iter().any(named), "{russian:?}");
    let english = spans(letter("president").args(["--words", "They call it «Старые привычки»."]));
    assert_eq!(english.len(), 1, "{english:?}");
    assert!(has(&english, "Старые привычки", "ru"), "{english:?}");
    // In a batch too, in which parts have languages of their own.
    let batch = spans(batch().args(["--tagged"]));
    assert!(has(&batch, "Old habits", "en"), "{batch:?}");
}

const LIST: &str = "Name,Address,Country,Lang\n\
    Ann Lee,1 High St,Ireland,en\n\
    Bea Lee,2 High St,Ireland,ru\n\
    Eve Lee,3 High St,Ireland,en\n";

fn batch() -> Call {
    entreaty()
        .file("a.csv", LIST)
        .args(["batch", "--to", "president", "--senders", "a.csv"])
        .args(["--date", "2026-11-21"])
}

#[test]
fn tags_of_a_batch_are_there_when_asked_for_each_letter_a_part() {
    let plain = batch().writes("a.pdf").works().bytes();
    let file = Document::load_mem(&plain).expect("a PDF");
    let catalog = file.catalog().expect("a catalog");
    assert!(!catalog.has(b"StructTreeRoot") && !catalog.has(b"MarkInfo"));
    let tagged = |args: &[&'static str]| {
        let done = batch().args(["--tagged"]).args(args.iter().copied());
        done.writes("a.pdf").works().bytes()
    };
    let bytes = tagged(&["--duplex"]);
    let whole = sound(&bytes);
    assert_eq!(whole.kinds(), ["Part", "Part", "Part"]);
    let langs: Vec<_> = whole.kids.iter().map(|part| part.lang.as_deref()).collect();
    assert_eq!(langs, [None, Some("ru"), None]);
    for (part, name) in whole.kids.iter().zip(["Ann Lee", "Bea Lee", "Eve Lee"]) {
        assert!(part.words().starts_with(name) && part.words().ends_with(name));
    }
    // However many threads there are.
    assert_eq!(tagged(&["--jobs", "1"]), tagged(&["--jobs", "2"]));
    // Parts of a batch are tagged too, and so is each file of a folder without asking.
    let done = batch()
        .args(["--tagged", "--per-file", "2"])
        .writes("a.pdf")
        .works();
    assert_eq!(sound(&done.file("a-1.pdf")).kinds(), ["Part", "Part"]);
    assert_eq!(sound(&done.file("a-2.pdf")).of("H1").len(), 1);
    let done = batch()
        .args(["--each", "d", "--names", "{{row}}"])
        .run()
        .works();
    assert_eq!(sound(&done.file("d/2.pdf")).of("H1").len(), 1);
}

#[test]
fn tags_of_blank_letters_leave_the_drawn_lines_out() {
    let done = entreaty()
        .args(["batch", "--to", "interior", "--date", "2026-11-21"])
        .args(["--blank", "70", "--tagged"])
        .writes("a.pdf")
        .works();
    let whole = sound(&done.bytes());
    assert_eq!(whole.kids.len(), 70);
    let heard = whole.kids[69].words();
    assert!(heard.ends_with("Signature Name Address"), "{heard}");
}

#[test]
fn tags_tell_lines_apart_that_the_writer_ended() {
    let text = Block {
        role: Role::Paragraph,
        content: Content::Text(vec![Run::new("one two\nthree", Origin::Own)]),
    };
    let letter = Letter {
        lang: Lang::new("en"),
        to: "x".to_owned(),
        title: "T".to_owned(),
        blocks: vec![text.into()],
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
        mail: entreaty::letter::Mail::default(),
    };
    let paper = stationery::find("din-b").expect("the paper");
    let laid = lay_out(&letter, paper, &mut Fonts::new());
    let bytes = pdf::write(&laid.pages, &letter.title, &letter.lang).expect("a file");
    let whole = sound(&bytes);
    let lines: Vec<&str> = whole.of("P").iter().map(|e| e.text.as_str()).collect();
    assert_eq!(lines, ["one two", "three"]);
}

/// Every string and every key that a file's objects have, contents and fonts apart.
fn said(object: &Object, strings: &mut BTreeSet<String>, keys: &mut BTreeSet<String>) {
    match object {
        Object::String(..) => {
            strings.insert(text(object));
        }
        Object::Array(all) => all.iter().for_each(|one| said(one, strings, keys)),
        Object::Dictionary(dict) => {
            // The identifier is a digest of the bytes that stand before it.
            for (key, value) in dict.iter().filter(|(key, _)| *key != b"ID") {
                keys.insert(String::from_utf8_lossy(key).into_owned());
                said(value, strings, keys);
            }
        }
        Object::Stream(stream) => said(&stream.dict.clone().into(), strings, keys),
        _ => {}
    }
}

/// The file says its title and language and nothing else of itself, and none of these words
/// stands in its bytes, packed or not, except as glyphs of a page.
#[track_caller]
pub(crate) fn says_nothing_else(bytes: &[u8], lang: &str, hidden: &[&str]) {
    let file = Document::load_mem(bytes).expect("a PDF");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    let info = file.get_dictionary(info.expect("an Info")).expect("it");
    let title = string(info, b"Title").expect("a title");
    assert_eq!(info.len(), 1, "{info:?}");
    let (mut strings, mut keys) = (BTreeSet::new(), BTreeSet::new());
    for object in file.objects.values() {
        said(object, &mut strings, &mut keys);
    }
    // The last two name the way that glyphs are numbered.
    let known = [title.as_str(), lang, "Adobe", "Identity", "sRGB"].map(str::to_owned);
    strings.extend(known.clone());
    // What is in another language says that.
    strings.retain(|said| known.contains(said) || said != "en");
    assert_eq!(strings, BTreeSet::from(known));
    for key in [
        "Author",
        "Creator",
        "Producer",
        "CreationDate",
        "ModDate",
        "Subject",
        "Keywords",
        "PieceInfo",
        "LastModified",
        "ActualText",
        "Alt",
        "Names",
        "AF",
        "EmbeddedFiles",
        "OpenAction",
        "AA",
        "Annots",
        "JS",
        "URI",
    ] {
        assert!(
            !keys.contains(key) && !file.trailer.has(key.as_bytes()),
            "{key}"
        );
    }
    let streams = file
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok());
    let unpacked = streams.map(|stream| stream.get_plain_content().expect("a stream"));
    let all: Vec<Vec<u8>> = std::iter::once(bytes.to_vec()).chain(unpacked).collect();
    for word in hidden {
        let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut hex = String::new();
        for byte in &utf16 {
            write!(hex, "{byte:02X}").expect("a String");
        }
        for needle in [word.as_bytes(), &utf16, hex.as_bytes()] {
            let found = all
                .iter()
                .any(|all| all.windows(needle.len()).any(|at| at == needle));
            assert!(!found, "“{word}” stands in the file");
        }
    }
}

#[test]
fn file_says_its_title_and_language_and_nothing_else() {
    let hidden = ["Sample", "Sender", "Street", "Town"];
    for (office, lang) in [("president", "en"), ("interior", "ru")] {
        let call = || letter(office).args(["--lang", lang]);
        let bytes = call().writes("a.pdf").works().bytes();
        says_nothing_else(&bytes, lang, &hidden);
        assert!(sound(&bytes).words().contains("Sample Sender"));
        // Neither the clock nor the place that it was written to shows.
        assert_eq!(bytes, call().writes("other.pdf").works().bytes());
    }
}

#[test]
fn file_of_somebody_at_risk_has_neither_name_nor_street() {
    let done = entreaty()
        .args(["letter", "--to", "president", "--redact-sender"])
        .args(["--place", "Cork", "--date", "2026-11-21"])
        .sender("Anna Maria Weaver", "12 High Street; Cork")
        .writes("a.pdf")
        .works();
    let bytes = done.bytes();
    let hidden = ["Anna", "Maria", "Weaver", "High Street"];
    says_nothing_else(&bytes, "en", &hidden);
    let heard = sound(&bytes).words();
    assert!(
        heard.starts_with("A. M. W. Cork") && heard.ends_with("A. M. W."),
        "{heard}"
    );
    for word in hidden {
        assert!(!heard.contains(word), "{word}: {heard}");
    }
}
