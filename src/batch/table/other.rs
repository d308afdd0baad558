//! Files that are no list, told by how they begin: what each is, and how to get a list out of it.

use super::archive::Archive;
use crate::problem::Problem;

/// What to do with what has no list in it.
const GIVE: &str = "give a .csv, .xlsx, .ods or .vcf file";

/// What a file is that is no list.
struct Other {
    what: &'static str,
    help: &'static str,
}

impl Other {
    const fn new(what: &'static str, help: &'static str) -> Self {
        Self { what, help }
    }

    fn told(&self, name: &str) -> Problem {
        Problem::error(format!("cannot read {name}: {}", self.what)).help(self.help)
    }
}

const PICTURE: Other = Other::new(
    "it is a picture, not a list",
    "type the list into a spreadsheet program, or read the picture with a program for text \
     recognition, and give a .csv, .xlsx or .ods file",
);
const WORD: Other = Other::new(
    "it is a document of a word processor, not a list",
    "copy its table into a spreadsheet program and save it there as .csv, .xlsx or .ods",
);
const HTML: Other = Other::new(
    "it is a web page (HTML), whatever its name",
    "open it in a spreadsheet program and save it there as .xlsx, .ods or .csv, or export CSV from \
     the program that it comes from",
);

/// The problem with bytes that are not text, if they are known for no list.
pub(super) fn of_bytes(name: &str, bytes: &[u8]) -> Option<Problem> {
    if bytes.iter().all(|b| b.is_ascii_whitespace() || *b == 0) {
        let what = Other::new(
            "it is empty, there is nothing in it",
            "export the list again from the program that it comes from",
        );
        return Some(what.told(name));
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
        PICTURE
    } else if starts(b"%PDF") {
        Other::new(
            "it is a PDF file, not a list",
            "export the list as .csv, .xlsx or .ods from the program that the PDF file comes from",
        )
    } else if starts(b"\xd0\xcf\x11\xe0") {
        compound(bytes)
    } else if matches!(bytes, [9, 0 | 2 | 4 | 8, ..])
        && bytes.get(4..).is_some_and(|rest| rest.contains(&0))
    {
        OLD_EXCEL
    } else if starts(b"{\\rtf") {
        WORD
    } else if starts(b"SQLite format 3") || at(4, b"Standard Jet DB") || at(4, b"Standard ACE DB") {
        Other::new(
            "it is a database, not a list",
            "open it in its own program and export the table of people as CSV",
        )
    } else if starts(b"\x1f\x8b")
        || starts(b"7z\xbc\xaf")
        || starts(b"Rar!")
        || starts(b"BZh")
        || starts(b"\xfd7zXZ")
    {
        Other::new(
            "it is a packed file (an archive)",
            "unpack it, and give the list that is in it",
        )
    } else if starts(b"PK") && !starts(b"PK\x03\x04") {
        Other::new("it is an archive with nothing in it", GIVE)
    } else if starts(b"bplist")
        || starts(b"\x7fELF")
        || starts(b"MZ")
        || starts(b"OggS")
        || starts(b"ID3")
    {
        Other::new("it is no list", GIVE)
    } else {
        return None;
    };
    Some(other.told(name))
}

const OLD_EXCEL: Other = Other::new(
    "it is a spreadsheet of an old kind (.xls)",
    "open it in a spreadsheet program and save it as .xlsx, .ods or .csv",
);

/// What is in a file of Microsoft's old container: its parts have names in UTF-16.
fn compound(bytes: &[u8]) -> Other {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        // Names stand in a directory, in entries of 128 bytes, on even places.
        bytes
            .chunks_exact(128)
            .any(|entry| entry.starts_with(&name))
    };
    if has("EncryptedPackage") {
        Other::new(
            "it has a password",
            "open it in a spreadsheet program, take the password away, and save it again",
        )
    } else if has("WordDocument") || has("PowerPoint Document") {
        WORD
    } else if has("__nameid") || has("__properties") {
        Other::new("it is a message of Outlook, not a list", GIVE)
    } else {
        Other::new(
            "it is a spreadsheet of an old kind (.xls), or it has a password",
            "open it in a spreadsheet program and save it as .xlsx, .ods or .csv",
        )
    }
}

/// The problem with an archive that is no spreadsheet, if it is known.
pub(super) fn of_archive(name: &str, archive: &Archive) -> Option<Problem> {
    let other = if archive.has("xl/workbook.bin") {
        Other::new(
            "it is a spreadsheet of a kind that nothing but Excel reads well (.xlsb)",
            "open it in Excel and save it as .xlsx or .csv",
        )
    } else if archive.has_folder("word/") {
        WORD
    } else if archive.has_folder("index/") && archive.has_folder("metadata/") {
        Other::new(
            "it is a spreadsheet of Numbers",
            "open it in Numbers, and choose File, Export To, CSV or Excel",
        )
    } else if archive.has_folder("ppt/") {
        Other::new("it is a presentation, not a list", GIVE)
    } else if !archive.has_folder("xl/")
        && !archive.has("[content_types].xml")
        && !archive.has("_rels/.rels")
    {
        Other::new(
            "it is an archive and no spreadsheet",
            "unpack it, and give the list that is in it; or open the spreadsheet in its program and save it again",
        )
    } else {
        return None;
    };
    Some(other.told(name))
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
        Other::new(
            "it is empty, there is nothing in it",
            "export the list again from the program that it comes from",
        )
    } else if is_json {
        Other::new(
            "it is JSON, which programs exchange, not a list of rows",
            "export CSV from the program that it comes from",
        )
    } else if is_ldif(&start) {
        Other::new(
            "it is LDIF, the form of directories of addresses",
            "in Thunderbird open the address book and export it as CSV (comma separated), or as vCard (.vcf)",
        )
    } else if starts("<")
        && (start.contains("urn:schemas-microsoft-com:office:spreadsheet")
            || start.contains("excel.sheet"))
    {
        Other::new(
            "it is a spreadsheet of an old kind (XML of Excel 2003)",
            "open it in a spreadsheet program and save it as .xlsx, .ods or .csv",
        )
    } else if starts("mime-version:") || (starts("from:") && start.contains("mime-version:")) {
        Other::new(
            "it is a web page (HTML) in an archive, whatever its name",
            HTML.help,
        )
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
        HTML
    } else if starts("<?xml") || (starts("<") && start.contains("xmlns")) {
        Other::new(
            "it is XML, which programs exchange, not a list of rows",
            "export CSV from the program that it comes from",
        )
    } else if starts("begin:vcalendar") {
        Other::new(
            "it is a calendar, not a list of people",
            "export the address book as vCard (.vcf) or CSV",
        )
    } else if starts("id;p") && text.contains("\nC;") {
        Other::new(
            "it is a spreadsheet of an old kind (SYLK)",
            "open it in a spreadsheet program and save it as .xlsx, .ods or .csv",
        )
    } else if starts("{\\rtf") {
        WORD
    } else if is_binary(text) {
        Other::new("it is no text and no spreadsheet", GIVE)
    } else {
        return None;
    };
    Some(other.told(name))
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
            (b"\x01\x02\x03\x04\x05\x06", "no text"),
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
