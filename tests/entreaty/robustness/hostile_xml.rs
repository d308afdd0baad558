//! Spreadsheets whose XML is one thing without end: each is refused in a sentence, in less memory
//! than the thing takes, because a reader of XML keeps a text, a tag or a comment whole.

use super::hostile_lists::{archive, workbook_with};
use crate::helper::entreaty;

/// In megabytes: how long the thing is, and how much memory a process may use, its program among
/// it.
const LENGTH: usize = 300;
const MEMORY: u64 = 512;

/// XML with a piece in its middle that is repeated for so many megabytes.
fn endless(before: &str, piece: &str, after: &str) -> String {
    let times = (LENGTH << 20) / piece.len();
    format!("{before}{}{after}", piece.repeat(times))
}

#[track_caller]
fn refused(list: &str, bytes: &[u8], told: &str) {
    entreaty()
        .bytes(list, bytes)
        .within(MEMORY)
        .args(["list", list])
        .run()
        .fails(1)
        .tells(&[&format!("cannot read {list}"), told]);
}

const PIECE: &str = "one piece of its XML is longer than 64 MB";

#[cfg(target_os = "linux")]
#[test]
fn hostile_xml_of_one_shared_text_is_refused_in_little_memory() {
    let text = "a".repeat(1 << 20);
    // In one piece, and in many that make one text.
    for strings in [
        endless("<sst><si><t>", &text, "</t></si></sst>"),
        endless("<sst><si>", &format!("<t>{text}</t>"), "</si></sst>"),
    ] {
        let book = workbook_with("xl/sharedStrings.xml", &strings);
        for list in ["a.xlsx", "a.xlsm"] {
            refused(list, &book, PIECE);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_xml_of_one_cell_tag_or_comment_is_refused_in_little_memory() {
    let inline = "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>";
    let text = "a".repeat(1 << 20);
    // Between the two marks of a comment or an attribute, others end nothing.
    let opened = "<".repeat(1 << 20);
    for sheet in [
        endless(inline, &text, "</t></is></c></row></sheetData></worksheet>"),
        endless(
            "<worksheet><sheetData><row r=\"",
            &opened,
            "\"/></sheetData></worksheet>",
        ),
        endless("<worksheet><!--", &opened, "--></worksheet>"),
    ] {
        let book = workbook_with("xl/worksheets/sheet1.xml", &sheet);
        refused("a.xlsx", &book, PIECE);
    }
    let deep = format!("<worksheet>{}</worksheet>", "<a>".repeat(1_000_000));
    let book = workbook_with("xl/worksheets/sheet1.xml", &deep);
    refused(
        "a.xlsx",
        &book,
        "more than 10,000 elements within each other",
    );
}

#[cfg(target_os = "linux")]
#[test]
fn hostile_xml_of_open_document_is_refused_in_little_memory() {
    let before = "<office:document-content><office:body><office:spreadsheet><table:table>\
        <table:table-row><table:table-cell><text:p>";
    let content = endless(before, &"a".repeat(1 << 20), "");
    let packed = archive(&[("content.xml", content.as_bytes())]);
    refused("a.ods", &packed, PIECE);
    // Flat: the file itself is as long.
    let flat = "<office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">\
        <table:table><table:table-row><table:table-cell><text:p>";
    let flat = flat.to_owned() + &"a".repeat(65 << 20);
    refused("a.fods", flat.as_bytes(), PIECE);
}

/// A part that is a cipher is not said to be damaged alone.
#[test]
fn spreadsheet_with_a_password_is_told() {
    let ciphers = archive(&[("content.xml", b"<\x93\xfa\x01>\xe3\xff<")]);
    entreaty()
        .bytes("a.ods", &ciphers)
        .args(["list", "a.ods"])
        .run()
        .fails(1)
        .tells(&["or it has a password"]);
}
