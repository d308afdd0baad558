//! The ways out beside the PDF: a document for a word processor, pictures of the pages, and text
//! in short lines.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::process::Command;

use entreaty::page::stationery;
use zip::ZipArchive;

use crate::helper::{Call, Done, entreaty, letter};
use crate::pdf::tools::{WINDOWS, boxes, run, words};

/// A letter with all that a document has: lists, a table, a page of sources, several pages.
fn everything() -> Call {
    letter("prosecutor")
        .args(["--case", "tuletaeva", "--table", "torture-statements"])
        .args(["--sources"])
}

/// A part of a document.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    let mut file = zip.by_name(name).expect(name);
    file.read_to_string(&mut text).expect("text");
    text
}

fn parts(bytes: &[u8]) -> BTreeSet<String> {
    let zip = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    zip.file_names()
        .map(|name| name.expect("a name").into_owned())
        .collect()
}

/// The words of a document's paragraphs, a line each.
fn text_of(document: &str) -> String {
    let document = document.replace(
        "<w:br w:type=\"textWrapping\" />",
        "<w:t xml:space=\"preserve\">\n</w:t>",
    );
    let paragraphs = document.split("<w:p ").skip(1).map(|paragraph| {
        let runs = paragraph.split("<w:t xml:space=\"preserve\">").skip(1);
        let words = runs.map(|run| run.split("</w:t>").next().unwrap_or_default());
        words.collect::<String>()
    });
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// Every value of this attribute of these elements.
fn values(document: &str, element: &str, attribute: &str) -> Vec<String> {
    let start = format!("<{element} ");
    let found = document.split(&start).skip(1);
    let of = |rest: &str| {
        let tag = rest.split('>').next()?;
        let value = tag.split(&format!("{attribute}=\"")).nth(1)?;
        Some(value.split('"').next()?.to_owned())
    };
    found.filter_map(of).collect()
}

/// The words of a letter as text, without what only lists and tables have there.
fn plain(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let line = line.trim_start();
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        match rest.strip_prefix(". ") {
            Some(rest) if rest.len() + 2 < line.len() => rest,
            _ => line.strip_prefix("• ").unwrap_or(line),
        }
    });
    let all: Vec<&str> = lines.collect();
    words(&all.join("\n")).join(" ")
}

/// The sender's lines.
fn sender(text: &str) -> &str {
    text.split_once("\n\n").expect("the sender's lines").0
}

/// The words after the sender's lines, which a page has on one.
fn after_sender(text: &str) -> &str {
    text.split_once("\n\n").expect("the sender's lines").1
}

#[test]
fn docx_has_the_words_of_the_letter_in_their_order() {
    for office in ["president", "prosecutor", "interior"] {
        let call = || {
            letter(office).args([
                "--case",
                "tuletaeva",
                "--sources",
                "--words",
                "One & <two> “Ә”.\nThe same paragraph.",
            ])
        };
        let text = call().writes("a.txt").works().text();
        let document = call().writes("a.docx").works().bytes();
        let text_in = text_of(&part(&document, "word/document.xml"));
        let text_in = text_in
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">");
        let (line, rest) = text_in.split_once('\n').expect("the return line");
        assert_eq!(
            line,
            "Sample Sender · 1 Sample Street · 10000 Town · Ireland"
        );
        // The whole sender stands beside the window, in a frame of its own before the date.
        let address = text.split("\n\n").nth(1).expect("the address");
        let due =
            after_sender(&text).replacen(address, &format!("{address}\n{}", sender(&text)), 1);
        assert_eq!(words(rest).join(" "), plain(&due));
    }
}

#[test]
fn docx_has_styles_a_list_and_a_table() {
    let bytes = everything().writes("a.docx").works().bytes();
    let document = part(&bytes, "word/document.xml");
    let styles = values(&part(&bytes, "word/styles.xml"), "w:style", "w:styleId");
    let used = values(&document, "w:pStyle", "w:val");
    for style in &used {
        assert!(styles.contains(style), "{style} is not among {styles:?}");
    }
    for style in [
        "ReturnLine",
        "InsideAddress",
        "Date",
        "Heading1",
        "Salutation",
        "BodyText",
        "ListParagraph",
        "Closing",
        "Signature",
        "Heading2",
        "Sources",
    ] {
        assert!(used.iter().any(|of| of == style), "{style}: {used:?}");
    }
    // Two requests are one list; the two lists of sources count from 1 again.
    let lists = values(&document, "w:numId", "w:val");
    let all: BTreeSet<&String> = lists.iter().collect();
    assert_eq!(lists[0], lists[1]);
    assert_eq!(all.len(), 3, "{lists:?}");
    let numbering = part(&bytes, "word/numbering.xml");
    let defined = values(&numbering, "w:num", "w:numId");
    for list in all {
        let count = defined.iter().filter(|id| *id == list).count();
        assert_eq!(count, 1, "{list}: {defined:?}");
    }
    let text = text_of(&document);
    assert!(!text.contains("\n1. "), "numbers are the list's:\n{text}");
    assert_eq!(document.matches("<w:tr>").count(), 3);
    assert_eq!(document.matches("<w:tc>").count(), 18);
}

#[test]
fn docx_address_is_framed_at_every_papers_window() {
    let mm = |twips: &String| twips.parse::<f64>().expect("a number") / 20.0 * 25.4 / 72.0;
    for &(paper, x, y, w, h) in WINDOWS {
        let call = letter("president").args(["--paper", paper]);
        let bytes = call.writes("a.docx").works().bytes();
        let document = part(&bytes, "word/document.xml");
        let of = |attribute| values(&document, "w:framePr", attribute);
        let (left, top) = (of("w:x"), of("w:y"));
        let (width, height) = (of("w:w"), of("w:h"));
        // The return line and the address; the sender's lines, whose frame has no height of its
        // own, beside them.
        let lines = height.len();
        assert!(lines > 3, "{paper}: {left:?}");
        let field = &stationery::find(paper).expect("a paper").sender;
        assert_eq!(left.len(), lines + 4, "{paper}");
        for line in lines..left.len() {
            assert!(
                (mm(&left[line]) - f64::from(field.x)).abs() < 0.1,
                "{paper}"
            );
            assert!((mm(&top[line]) - f64::from(field.y)).abs() < 0.1, "{paper}");
        }
        for line in 0..lines {
            let (left, top) = (mm(&left[line]), mm(&top[line]));
            let (right, bottom) = (left + mm(&width[line]), top + mm(&height[line]));
            let inside =
                left > x - 0.1 && top > y - 0.6 && right < x + w + 0.1 && bottom < y + h + 0.6;
            assert!(inside, "{paper}: {left} {top} {right} {bottom}");
        }
        for anchor in ["w:hAnchor", "w:vAnchor"] {
            assert!(of(anchor).iter().all(|to| to == "page"), "{paper}");
        }
    }
}

#[test]
fn docx_says_its_title_and_language_and_nothing_else() {
    let call = || letter("president").args(["--lang", "ru", "--case", "tuletaeva"]);
    let bytes = call().writes("a.docx").works().bytes();
    let expected = [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ];
    assert_eq!(parts(&bytes), expected.map(str::to_owned).into());
    let core = part(&bytes, "docProps/core.xml");
    let told = core.split("<dc:").skip(1);
    let told: Vec<&str> = told.map(|rest| rest.split('>').next().unwrap()).collect();
    assert_eq!(told, ["title", "language"], "{core}");
    assert!(core.contains("<dc:language>ru-RU<"), "{core}");
    assert_eq!(
        core.matches("<dcterms:").count() + core.matches("<cp:").count(),
        1
    );
    let styles = part(&bytes, "word/styles.xml");
    assert_eq!(values(&styles, "w:lang", "w:val"), ["ru-RU"]);
    for name in expected {
        let text = part(&bytes, name);
        for word in ["Entreaty", "entreaty", "docx-rs", "unknown", "1970", "rsid"] {
            assert!(!text.contains(word), "{name}: {word}");
        }
        if name != "word/document.xml" {
            assert!(!text.contains("Sample"), "{name}");
        }
    }
    let mut zip = ZipArchive::new(Cursor::new(&bytes)).expect("a zip file");
    for index in 0..zip.len() {
        let file = zip.by_index(index).expect("a file");
        let day = file.last_modified().expect("a day");
        assert_eq!((day.year(), day.month(), day.day()), (1980, 1, 1));
    }
    assert_eq!(call().writes("b.docx").works().bytes(), bytes);
}

#[test]
fn docx_keeps_spaces_that_do_not_break_and_hides_a_redacted_sender() {
    let text = |call: Call| {
        let bytes = call.writes("a.docx").works().bytes();
        text_of(&part(&bytes, "word/document.xml"))
    };
    let russian = text(letter("president").args(["--lang", "ru", "--case", "tuletaeva"]));
    assert!(russian.contains("в\u{a0}"), "{russian}");
    let redacted = text(letter("president").args(["--redact-sender", "--allow", "no-sender"]));
    assert!(!redacted.contains("Sample"), "{redacted}");
}

#[test]
fn docx_of_the_same_letter_is_the_same_within_one_run_too() {
    use entreaty::letter::Draft;
    use entreaty::press::{self, file::ExportKind};
    let campaign = &entreaty::campaign::load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    draft.sender.name = "Sample Sender".to_owned();
    draft.sender.address = vec!["1 Sample Street".to_owned()];
    let today = jiff::civil::date(2026, 11, 21);
    let made = press::make(campaign, &draft, today, &mut entreaty::page::Fonts::new());
    let write = || {
        made.files(ExportKind::Docx, "a.docx".as_ref())
            .expect("a file")
    };
    assert_eq!(write(), write());
}

/// The paragraphs and the items of a text in short lines.
fn parted(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for line in text.lines() {
        let mark = line.trim_start().split(' ').next().unwrap_or_default();
        let number = mark.strip_suffix('.').unwrap_or_default();
        let is_item = mark == "•" || number.parse::<u8>().is_ok();
        if line.is_empty() || is_item {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push_str(line);
        }
    }
    parts
}

/// What a word processor makes of a document: where its PDF is.
fn converted(done: &Done) -> std::path::PathBuf {
    let folder = done.path();
    let folder = folder.parent().expect("the folder");
    // A profile of its own: two programs cannot share one.
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let output = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", "pdf", "--outdir"])
        .arg(folder)
        .arg(done.path())
        .output()
        .expect("LibreOffice is needed");
    assert!(output.status.success(), "{output:?}");
    done.path().with_extension("pdf")
}

#[test]
#[ignore = "needs LibreOffice and poppler"]
fn docx_is_read_by_libreoffice_as_it_was_meant() {
    let text = everything().writes("a.txt").works().text();
    let done = everything().writes("a.docx").works();
    let pdf = converted(&done);
    let read = run("pdftotext", &[], &pdf);
    let begin = words(&read).join(" ");
    let (begin, _) = begin.split_once("Roza Tuletaeva.").expect("the subject");
    for part in [
        "Sample Sender · 1 Sample Street · 10000 Town · Ireland",
        "General Prosecutor’s Office",
        "14 Orynbor Street",
        "010000 Astana",
        "KAZAKHSTAN",
        "21 November 2026",
    ] {
        assert!(begin.contains(part), "“{part}” is not in\n{begin}");
    }
    // The return line, and the whole sender beside the window.
    assert_eq!(begin.matches("Sample Street").count(), 2, "{begin}");
    // Poppler joins words at a line's end as it likes.
    let bare = |text: &str| -> String {
        let kept = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
        kept.collect()
    };
    let read = run("pdftotext", &["-raw"], &pdf);
    let all = bare(&read);
    let mut rest = all.as_str();
    let (_, text) = text.split_once("21 November 2026").expect("the date");
    // A table is read in an order of its own: its rows come below.
    let (before, after) = text.split_once("Statements alleging").expect("the table");
    let (_, after) = after.split_once("a year").expect("its note");
    for part in parted(before).into_iter().chain(parted(after)) {
        let part = bare(&part);
        let at = rest.find(&part);
        let at = at.unwrap_or_else(|| panic!("“{part}” is not in\n{rest}"));
        rest = &rest[at + part.len()..];
    }
    let read = words(&read).join(" ");
    for row in [
        "statements alleging torture, registered 14 36 52 602 304",
        "criminal cases opened 3 10 15 18 19",
    ] {
        assert!(read.contains(row), "{row}\n{read}");
    }
}

#[test]
#[ignore = "needs LibreOffice and poppler"]
fn docx_address_lands_in_every_papers_window() {
    for &(paper, x, y, w, h) in WINDOWS {
        let done = letter("president")
            .args(["--paper", paper, "--case", "tuletaeva"])
            .writes("a.docx")
            .works();
        let boxes = boxes(&converted(&done));
        // The sender stands beside the window too.
        let field = &stationery::find(paper).expect("a paper").sender;
        let beside = |[left, top, right, bottom]: &[f64; 4]| {
            let (x, y) = (f64::from(field.x), f64::from(field.y));
            *left > x - 0.5
                && *right < x + f64::from(field.width) + 0.5
                && *top > y - 1.0
                && *bottom < 100.0
        };
        let sender = boxes.iter().filter(|(_, at)| beside(at));
        let sender: Vec<&str> = sender.map(|(word, _)| word.as_str()).collect();
        let lines = "Sample Sender 1 Sample Street 10000 Town Ireland";
        assert!(sender.join(" ").starts_with(lines), "{paper}: {sender:?}");
        let rest = |(word, at): &&(String, [f64; 4])| {
            !(beside(at) && lines.split(' ').any(|one| one == word))
        };
        let boxes: Vec<_> = boxes.iter().filter(rest).cloned().collect();
        let place = |of: &str| boxes.iter().position(|(word, _)| word == of).expect(of);
        let (start, end) = (place("Sample"), place("KAZAKHSTAN"));
        assert!(end > start + 8, "{paper}");
        for (word, [left, top, right, bottom]) in &boxes[start..=end] {
            let inside = *left >= x - 0.1
                && *top >= y - 0.6
                && *right <= x + w + 0.1
                && *bottom <= y + h + 0.6;
            assert!(
                inside,
                "{paper}: {word} at {left:.1} {top:.1} {right:.1} {bottom:.1}"
            );
        }
        for (word, [_, top, _, bottom]) in &boxes[end + 1..] {
            assert!(
                *top > y + h - 0.1 && *bottom < 282.0,
                "{paper}: {word} at {top:.1} {bottom:.1}"
            );
        }
    }
}

#[test]
fn png_is_a_picture_of_each_page() {
    let done = everything().writes("a.png").works();
    assert_eq!(done.names(), ["a-2.png", "a-3.png", "a.png"]);
    assert!(
        done.stdout()
            .starts_with("a.png, a-2.png, a-3.png: 3 pages")
    );
    for name in done.names() {
        let bytes = done.file(&name);
        let mut reader = png::Decoder::new(Cursor::new(&bytes))
            .read_info()
            .expect("a picture");
        let info = reader.info();
        // A4 at 300 dots an inch.
        assert_eq!((info.width, info.height), (2480, 3507), "{name}");
        assert_eq!(info.pixel_dims.expect("dots an inch").xppu, 11_811);
        assert!(info.uncompressed_latin1_text.is_empty() && info.utf8_text.is_empty());
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("its pixels");
        let dark = pixels.iter().filter(|pixel| **pixel < 64).count();
        assert!(dark > 20_000, "{name}: {dark}");
    }
    // Only the first has the name that was given: of the others nobody was asked.
    let there = everything().args(["-o", "a.png"]).file("a.png", "old");
    let there = there.file("a-2.png", "mine").run().exits(1);
    let there = there.tells(&["a-2.png is there already"]);
    assert_eq!(there.names(), ["a-2.png", "a.png"]);
    assert_eq!(
        (there.file("a.png"), there.file("a-2.png")),
        (b"old".to_vec(), b"mine".to_vec())
    );
    let one = letter("president").writes("b.png").works();
    assert_eq!(one.names(), ["b.png"]);
    // A page that cannot be put into its place leaves none of them.
    let blocked = everything()
        .file("a-2.png/in.the.way", "")
        .args(["-o", "a.png"])
        .run();
    let blocked = blocked.exits(1).tells(&["cannot write a.png"]);
    assert_eq!(blocked.names(), ["a-2.png"]);
}

#[test]
fn txt_is_set_in_short_lines() {
    let text = everything()
        .args(["--words", "https://example.org/a-very-long-address-of-a-page-that-nobody-may-break-anywhere/index"])
        .writes("a.txt")
        .works()
        .text();
    let long: Vec<&str> = text
        .lines()
        .filter(|line| line.chars().count() > 72)
        .collect();
    assert_eq!(long.len(), 1, "{long:?}");
    assert!(long[0].starts_with("https://") && long[0].ends_with("/index"));
    assert!(text.lines().all(|line| line == line.trim_end()));
    // An item's lines stand below its first word, numbers of two digits in line with one.
    assert!(text.contains("\n1. to ensure that "), "{text}");
    assert!(text.contains("\n   degrading treatment"), "{text}");
    let more = everything().args(["--case", "evloev", "--case", "tian"]);
    let more = more.writes("a.txt").works().text();
    assert!(more.contains("\n 9. ") && more.contains("\n10. "), "{more}");
    // A table has columns.
    let table = "                                   2009  2010  2011  2012  Jan–May 2013*
statements alleging torture,
registered                           14    36    52   602            304
criminal cases opened                 3    10    15    18             19
* five months, not a year
";
    assert!(text.contains(table), "{text}");
    // What may not be parted is not.
    let russian = letter("president")
        .args(["--lang", "ru"])
        .writes("a.txt")
        .works()
        .text();
    assert!(russian.contains("в\u{a0}"), "{russian}");
    assert!(!russian.contains("\u{a0}\n"), "{russian}");
}

/// Each kind of file of the table can be asked for by its ending, and `--help` and the message
/// about another ending have them all.
#[test]
fn ways_out_are_those_of_the_table() {
    use entreaty::press::file::ExportKind;
    let help = entreaty().args(["letter", "--help"]).run().works();
    let other = letter("president").writes("a.odt").fails(1);
    for kind in ExportKind::ALL {
        let ending = format!(".{}", kind.ending());
        assert!(help.stdout().contains(&ending), "{ending}");
        assert!(other.stderr().contains(&ending), "{ending}");
        let name = format!("a{ending}");
        letter("president")
            .args(["-o", name.as_str()])
            .run()
            .works();
    }
}
