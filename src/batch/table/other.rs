//! Files that are no list, told by how they begin: what each is, and how to get a list out of it.

use super::archive::Archive;
use crate::problem::{Foreign, ListProblem, Problem};

/// That the file is no list.
fn told(foreign: Foreign, name: &str) -> Problem {
    Problem::error(ListProblem::NotAList {
        path: name.to_owned(),
        foreign,
        remedy: foreign,
    })
}

/// The problem with bytes that are not text, if they are known for no list.
pub(super) fn of_bytes(name: &str, bytes: &[u8]) -> Option<Problem> {
    if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        return Some(told(Foreign::Empty, name));
    }
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    let at = |place: usize, magic: &[u8]| {
        bytes
            .get(place..)
            .is_some_and(|rest| rest.starts_with(magic))
    };
    let pictures: [&[u8]; 8] = [
        b"\x89PNG",
        b"\xff\xd8\xff",
        b"GIF8",
        b"II*\0",
        b"MM\0*",
        b"\0\0\x01\0",
        b"8BPS",
        b"\xff\x0a",
    ];
    let other = if pictures.iter().any(|magic| starts(magic))
        || (starts(b"RIFF") && at(8, b"WEBP"))
        || (at(4, b"ftyp")
            && [&b"hei"[..], b"mif", b"avi", b"hev"]
                .iter()
                .any(|kind| at(8, kind)))
        || (starts(b"BM") && at(6, b"\0\0\0\0"))
    {
        Foreign::Picture
    } else if starts(b"%PDF") {
        Foreign::Pdf
    } else if starts(b"\xd0\xcf\x11\xe0") {
        compound(bytes)
    } else if matches!(bytes, [9, 0 | 2 | 4 | 8, ..])
        && bytes.get(4..).is_some_and(|rest| rest.contains(&0))
    {
        Foreign::OldExcel
    } else if starts(b"{\\rtf") {
        Foreign::Word
    } else if starts(b"SQLite format 3") || at(4, b"Standard Jet DB") || at(4, b"Standard ACE DB") {
        Foreign::Database
    } else if starts(b"\x1f\x8b")
        || starts(b"7z\xbc\xaf")
        || starts(b"Rar!")
        || starts(b"BZh")
        || starts(b"\xfd7zXZ")
    {
        Foreign::Packed
    } else if starts(b"PK") && !starts(b"PK\x03\x04") {
        Foreign::EmptyArchive
    } else if starts(b"bplist")
        || starts(b"\x7fELF")
        || starts(b"MZ")
        || starts(b"OggS")
        || starts(b"ID3")
    {
        Foreign::Other
    } else {
        return None;
    };
    Some(told(other, name))
}

/// What is in a file of Microsoft's old container: its parts have names in UTF-16.
fn compound(bytes: &[u8]) -> Foreign {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // Names stand in a directory, in entries of 128 bytes, on even places.
        bytes
            .chunks_exact(128)
            .any(|entry| entry.starts_with(&name))
    };
    if has("EncryptedPackage") {
        Foreign::Locked
    } else if has("WordDocument") || has("PowerPoint Document") {
        Foreign::Word
    } else if has("__nameid") || has("__properties") {
        Foreign::Outlook
    } else {
        Foreign::OldExcelOrLocked
    }
}

/// The problem with an archive that is no spreadsheet, if it is known.
pub(super) fn of_archive(name: &str, archive: &Archive) -> Option<Problem> {
    let other = if archive.has("xl/workbook.bin") {
        Foreign::Xlsb
    } else if archive.has_folder("word/") {
        Foreign::Word
    } else if archive.has_folder("index/") && archive.has_folder("metadata/") {
        Foreign::Numbers
    } else if archive.has_folder("ppt/") {
        Foreign::Presentation
    } else if !archive.has_folder("xl/")
        && !archive.has("[content_types].xml")
        && !archive.has("_rels/.rels")
    {
        Foreign::Archive
    } else {
        return None;
    };
    Some(told(other, name))
}

/// The problem with a text that is no list of rows, if it is known.
pub(super) fn of_text(name: &str, text: &str) -> Option<Problem> {
    let text = text.trim_start();
    let start = text[..text.floor_char_boundary(1_000)].to_ascii_lowercase();
    let starts = |word: &str| start.starts_with(word);
    let after = |bracket: &str| start.strip_prefix(bracket).map(str::trim_start);
    let is_json = after("{").is_some_and(|rest| rest.starts_with(['"', '}']))
        || after("[").is_some_and(|rest| rest.starts_with(['{', '[', ']', '"']));
    let other = if text.is_empty() {
        Foreign::Empty
    } else if is_json {
        Foreign::Json
    } else if is_ldif(&start) {
        Foreign::Ldif
    } else if starts("<")
        && (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
            || start.contains("excel.sheet"))
    {
        Foreign::ExcelXml
    } else if starts("mime-version:") || (starts("from:") && start.contains("mime-version:")) {
        Foreign::HtmlArchive
    } else if starts("<")
        && [
            "<html",
            "<!doctype html",
            "<table",
            "<meta",
            "<body",
            "<head",
            "<div",
            "<style",
            "<tr",
        ]
        .iter()
        .any(|tag| start.contains(tag))
    {
        Foreign::Html
    } else if starts("<?xml") || (starts("<") && start.contains("xmlns")) {
        Foreign::Xml
    } else if starts("begin:vcalendar") {
        Foreign::Calendar
    } else if starts("id;p") && text.contains("\nC;") {
        Foreign::Sylk
    } else if starts("{\\rtf") {
        Foreign::Word
    } else if is_binary(text) {
        Foreign::Binary
    } else {
        return None;
    };
    Some(told(other, name))
}

/// `dn: cn=…`, after comments or the version.
fn is_ldif(start: &str) -> bool {
    let mut lines = start.lines().map(str::trim_end);
    let mut lines = lines
        .by_ref()
        .filter(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("version:"));
    let first = lines.next().unwrap_or_default();
    let is_name = first.starts_with("dn: ") || first.starts_with("dn:: ");
    is_name && (first.contains('=') || first.starts_with("dn:: "))
}

/// Whether what was read as text is none: it is full of what no key writes.
fn is_binary(text: &str) -> bool {
    let start = text.chars().take(2_000);
    let is_control =
        |c: &char| matches!(c, '\0'..='\u{8}' | '\u{e}'..='\u{1a}' | '\u{1c}'..='\u{1f}');
    let (mut all, mut controls) = (0, 0);
    for c in start {
        all += 1;
        controls += usize::from(is_control(&c));
    }
    controls * 20 > all
}

#[cfg(test)]
mod tests {
    use super::super::{Options, from_bytes};

    #[test]
    fn files_that_are_no_list_are_told_with_a_way() {
        for (bytes, word) in [
            (&b""[..], "empty"),
            (b" \r\n\n\t ", "empty"),
            (b"\xef\xbb\xbf\r\n", "empty"),
            (b"\xff\xfe", "empty"),
            (b"\x89PNG\r\n\x1a\n", "picture"),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture"),
            (b"GIF89a", "picture"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "picture"),
            (b"\0\0\0\x18ftypheic", "picture"),
            (b"%PDF-1.7", "PDF"),
            (b"{\\rtf1\\ansi", "word processor"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old kind"),
            (b"\x09\x08\x10\0\0\x06\x05\0", "old kind"),
            (b"SQLite format 3\0", "database"),
            (b"\x1f\x8b\x08\0", "packed"),
            (b"{\"name\": \"Ann\"}", "JSON"),
            (b"[\n {\"name\": \"Ann\"}]", "JSON"),
            (b"[\"vcard\", []]", "JSON"),
            (b"dn: cn=Ann\ncn: Ann", "LDIF"),
            (b"version: 1\n\n# all\ndn:: Y249QW5u\n", "LDIF"),
            (b"<html><table>", "HTML"),
            (b"\xef\xbb\xbf\n<!DOCTYPE HTML>", "HTML"),
            (b"<meta http-equiv=x><table>", "HTML"),
            (b"<TABLE border=1>", "HTML"),
            (
                b"MIME-Version: 1.0\nContent-Type: multipart/related",
                "HTML",
            ),
            (
                b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>",
                "Excel 2003",
            ),
            (b"<?xml version=\"1.0\"?><people/>", "XML"),
            (b"BEGIN:VCALENDAR\n", "calendar"),
            (b"ID;PWXL;N;E\nC;X1;Y1;K\"Name\"\n", "SYLK"),
            (b"\x01\x02\x03\x04\x05\x06", "neither text"),
        ] {
            let told = from_bytes("a.csv", bytes.to_vec(), &Options::default());
            let told = told.map(|table| table.len()).unwrap_err().to_string();
            assert!(told.contains(word), "{bytes:?}: {told}");
        }
        // Lists that begin alike.
        for list in [
            "[Name],[Town]\nAnn,Bern\n",
            "{Name};Town\nAnn;Bern\n",
            "dn,Town\nAnn,Bern\n",
            "ID;Name\n1;Ann\n",
            "<Name>,Town\nAnn,Bern\n",
            "BM,Name\n1,Ann\n",
        ] {
            let table = from_bytes("a.csv", list.as_bytes().to_vec(), &Options::default());
            assert_eq!(table.unwrap().len(), 2, "{list}");
        }
    }
}
