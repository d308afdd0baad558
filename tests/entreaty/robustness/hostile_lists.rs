//! Lists that mean harm: each is refused in a sentence, by a process that may use so much memory
//! and so much of the processor's time and no more.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Cursor, Read, Write};
use std::path::Path;
use std::process::{Command, Output};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::helper::told;

/// In KiB of address space, threads' stacks and the program itself among them.
const MEMORY: u32 = 3_500_000;
/// In seconds of all processors, without optimisation.
const SECONDS: u32 = 60;

/// A batch of the list of this name, held to the limits.
fn batch(folder: &Path, list: &str) -> Output {
    let limits = format!("ulimit -v {MEMORY}; ulimit -t {SECONDS}; exec \"$@\"");
    Command::new("sh")
        .args(["-c", &limits, "sh", env!("CARGO_BIN_EXE_entreaty")])
        .args([
            "batch",
            "--to",
            "president",
            "--senders",
            list,
            "-o",
            "all.pdf",
        ])
        .args(["--jobs", "1", "--date", "2026-11-21"])
        .current_dir(folder)
        .output()
        .expect("sh")
}

/// The list is refused, and says why.
#[track_caller]
fn refused(list: &str, write: impl FnOnce(&mut File), part: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    write(&mut File::create(folder.path().join(list)).expect("a file"));
    let output = batch(folder.path(), list);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.code(),
        Some(1),
        "{list}: {} {}",
        output.status,
        &told[..told.len().min(2000)]
    );
    assert!(told.contains(part), "{list}: {told}");
    assert!(!told.contains("panicked"), "{told}");
    let left = fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!(left, 1, "{list}: something was left");
}

/// The list is read or refused, with a message and within the limits.
#[track_caller]
fn within_limits(list: &str, write: impl FnOnce(&mut File)) {
    let folder = tempfile::tempdir().expect("a folder");
    write(&mut File::create(folder.path().join(list)).expect("a file"));
    let output = batch(folder.path(), list);
    let told = String::from_utf8_lossy(&output.stderr);
    let ended = matches!(output.status.code(), Some(0 | 1 | 3));
    let begin: String = told.chars().take(2000).collect();
    assert!(
        ended && !told.contains("panicked"),
        "{list}: {} {begin}",
        output.status
    );
}

fn put(file: &mut File, text: &str) {
    file.write_all(text.as_bytes()).expect("written");
}

pub(super) fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).expect("an entry");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

/// The other parts of a workbook with this sheet and these shared strings.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let book = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>\
         <sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let links = format!(
        "<Relationships xmlns=\"{relations}\">\
         <Relationship Id=\"rId1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/>\
         </Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{sheet}</sheetData></worksheet>");
    let root = links.replace("worksheets/sheet1.xml", "xl/workbook.xml");
    let root = root.replace("/worksheet\"", "/officeDocument\"");
    archive(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", links.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ("xl/sharedStrings.xml", strings.as_bytes()),
    ])
}

fn inline(cell: &str, text: &str) -> String {
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

/// A thousand million laughs, if somebody expanded them.
fn laughs(name: &str) -> String {
    let mut text = format!("<?xml version=\"1.0\"?><!DOCTYPE {name} [<!ENTITY l0 \"lol\">");
    for level in 1..10 {
        let ten = format!("&l{};", level - 1).repeat(10);
        let _ = write!(text, "<!ENTITY l{level} \"{ten}\">");
    }
    text + "]>"
}

fn sheet_of(content: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">\
         {content}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[("content.xml", content.as_bytes())])
}

fn cell(repeated: &str, text: &str) -> String {
    format!("<table:table-cell {repeated}><text:p>{text}</text:p></table:table-cell>")
}

#[test]
fn hostile_text_is_refused_within_limits() {
    let columns = format!("{}x\n", ",".repeat(1_000_000));
    refused(
        "a.csv",
        |file| put(file, &columns),
        "more than 1000 columns",
    );
    // Two gigabytes that take no place on the disk.
    refused(
        "a.csv",
        |file| file.set_len(2 << 30).expect("sparse"),
        "more than 256 MB",
    );
    refused(
        "a.vcf",
        |file| file.set_len(2 << 30).expect("sparse"),
        "more than 256 MB",
    );
    refused(
        "a.xlsx",
        |file| file.set_len(2 << 30).expect("sparse"),
        "more than 256 MB",
    );
    let long = "a".repeat(20 << 20);
    let field = format!("Name,Address\n\"{long}\",1 High St\n");
    refused(
        "a.csv",
        |file| put(file, &field),
        "a.csv:2: a cell has more text than any letter",
    );
    let open = format!("Name,Address\n\"{}", "Ann,1 High St\n".repeat(2 << 20));
    refused(
        "a.csv",
        |file| put(file, &open),
        "a.csv:2: a quotation mark is opened here",
    );
    // Empty cells are held too.
    let wide = format!("{}x\n", ",".repeat(999)).repeat(60_000);
    refused(
        "a.csv",
        |file| put(file, &wide),
        "more than 50,000,000 cells",
    );
    let rows = "a\n".repeat(1_048_577);
    refused("a.csv", |file| put(file, &rows), "more than 1,048,576 rows");
}

#[test]
fn hostile_cards_are_refused_within_limits() {
    let begun = "BEGIN:VCARD\n".repeat(1_000_000);
    refused(
        "a.vcf",
        |file| put(file, &begun),
        "more cards that cannot be read: 999,980",
    );
    let folded = format!("BEGIN:VCARD\nFN:A{}\nEND:VCARD\n", "\n a".repeat(2_000_000));
    refused("a.vcf", |file| put(file, &folded), "a.vcf");
    let address = format!(
        "BEGIN:VCARD\nFN:A\nADR:{}\nEND:VCARD\n",
        ";".repeat(5_000_000)
    );
    refused("a.vcf", |file| put(file, &address), "none of 1 rows");
    // One card that is parameters and nothing else.
    let parameters = format!("BEGIN:VCARD\nFN{}:A\nEND:VCARD\n", ";a".repeat(5_000_000));
    refused(
        "a.vcf",
        |file| put(file, &parameters),
        "a.vcf:1: the card that begins here has more than 8 MB",
    );
    let coded = "=41".repeat(2_000_000);
    let coded = format!("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:{coded}\nEND:VCARD\n");
    refused(
        "a.vcf",
        |file| put(file, &coded),
        "a cell has more text than any letter",
    );
}

#[test]
fn hostile_spreadsheets_are_refused_within_limits() {
    let write = |bytes: Vec<u8>| move |file: &mut File| file.write_all(&bytes).expect("written");
    refused(
        "a.xlsx",
        write(b"PK\x03\x04 and nothing else".to_vec()),
        "save it again",
    );
    refused(
        "a.xlsx",
        write(archive(&[("a.txt", b"no workbook")])),
        "save it again",
    );
    refused(
        "a.ods",
        write(archive(&[("content.xml", b"<a><b></a>")])),
        "a.ods",
    );
    let zeros = vec![b' '; 64 << 20];
    let bomb: Vec<(String, &[u8])> = (0..17)
        .map(|n| (format!("xl/worksheets/{n}.xml"), &zeros[..]))
        .collect();
    let bomb: Vec<(&str, &[u8])> = bomb.iter().map(|(name, all)| (&**name, *all)).collect();
    refused(
        "a.xlsx",
        write(archive(&bomb)),
        "unpacks to more than 1024 MB",
    );
    // A cell beyond any column, and one beyond any row.
    let far = format!(
        "<row r=\"1\">{}{}</row>",
        inline("A1", "Name"),
        inline("XFD1", "x")
    );
    refused(
        "a.xlsx",
        write(workbook(&far, "<sst></sst>")),
        "more than 1000 columns",
    );
    let strings = format!("{}<sst><si><t>&l9;</t></si></sst>", laughs("sst"));
    let shared = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    refused("a.xlsx", write(workbook(shared, &strings)), "a.xlsx");
    let laugh = format!("{}{}", laughs("a"), "<a>&l9;</a>");
    refused(
        "a.ods",
        write(archive(&[("content.xml", laugh.as_bytes())])),
        "a.ods",
    );
    // A few bytes that stand for thousands of millions of cells.
    let row = "<table:table-row table:number-rows-repeated=\"1000000\">";
    let empty = "<table:table-cell table:number-columns-repeated=\"998\"/>";
    let many = format!(
        "{row}{}{empty}{}</table:table-row>",
        cell("", "a"),
        cell("", "b")
    );
    refused(
        "a.ods",
        write(sheet_of(&many)),
        "more than 50,000,000 cells",
    );
    let sheets = "</table:table><table:table>".repeat(20_000);
    refused("a.ods", write(sheet_of(&sheets)), "more than 10,000 sheets");
    let same = cell("table:number-columns-repeated=\"4000000000\"", "a");
    refused(
        "a.ods",
        write(sheet_of(&format!("{row}{same}</table:table-row>"))),
        "more than 1000 columns",
    );
    // A long text that is repeated.
    let long = "a".repeat(20 << 20);
    let breaks = "a<text:line-break/>".repeat(300_000);
    for text in [long, breaks] {
        let long = cell("table:number-columns-repeated=\"1000\"", &text);
        refused(
            "a.ods",
            write(sheet_of(&format!(
                "<table:table-row>{long}</table:table-row>"
            ))),
            "a.ods:1: a cell has more text than any letter (“a",
        );
    }
    let deep = "<text:p>".repeat(1_000_000);
    refused("a.ods", write(sheet_of(&deep)), "a.ods");
}

/// A workbook with these bytes in the place of, or beside, a part of this name.
pub(super) fn workbook_with(part: &str, content: &str) -> Vec<u8> {
    let plain = workbook(
        &format!("<row r=\"1\">{}</row>", inline("A1", "Name")),
        "<sst></sst>",
    );
    let mut whole = ZipArchive::new(Cursor::new(plain)).expect("a workbook");
    let mut parts = vec![(part.to_owned(), content.as_bytes().to_vec())];
    for index in 0..whole.len() {
        let mut entry = whole.by_index(index).expect("a part");
        let name = entry.name().expect("its name").into_owned();
        if name != part {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("its bytes");
            parts.push((name, bytes));
        }
    }
    let parts: Vec<_> = parts.iter().map(|(name, all)| (&**name, &**all)).collect();
    archive(&parts)
}

#[test]
fn hostile_workbooks_make_no_room_for_what_is_not_there() {
    let write = |bytes: Vec<u8>| move |file: &mut File| file.write_all(&bytes).expect("written");
    let with = |part: &str, content: &str| write(workbook_with(part, content));
    for count in ["100000000000000", "18446744073709551616", "10000001"] {
        let strings = format!("<sst uniqueCount=\"{count}\"></sst>");
        for name in ["xl/sharedStrings.xml", "XL\\SHAREDSTRINGS.XML"] {
            refused("a.xlsx", with(name, &strings), "different texts");
        }
    }
    let strings = format!("<sst>{}</sst>", "<si><t/></si>".repeat(10_000_001));
    refused(
        "a.xlsx",
        with("xl/sharedStrings.xml", &strings),
        "different texts",
    );
    let styles = |formats: usize, font: &str| {
        format!(
            "<styleSheet><fonts><font><name val=\"{font}\"/></font></fonts><cellXfs>{}</cellXfs>\
             </styleSheet>",
            "<xf fontId=\"0\"/>".repeat(formats)
        )
    };
    refused(
        "a.xlsx",
        with("xl/styles.xml", &styles(2_000_000, "a")),
        "xl/styles.xml unpacks to more than 10 MB",
    );
    refused(
        "a.xlsx",
        with("xl/styles.xml", &styles(300_000, "a")),
        "more than 200,000 formats of cells",
    );
    // A long name that many cells refer to is not kept for each.
    within_limits(
        "a.xlsx",
        with("xl/styles.xml", &styles(100_000, &"a".repeat(1 << 20))),
    );
    let root = "<Relationships><Relationship Type=\"a/relationships/officeDocument\" \
        Target=\"xl/worksheets/workbook.xml\"/></Relationships>";
    let book = format!("<workbook>{}</workbook>", " ".repeat(11 << 20));
    let sheets = archive(&[
        ("_rels/.rels", root.as_bytes()),
        ("xl/worksheets/workbook.xml", book.as_bytes()),
    ]);
    refused(
        "a.xlsx",
        write(sheets),
        "workbook.xml unpacks to more than 10 MB",
    );
}

#[test]
fn hostile_cells_of_spreadsheets_take_no_minute() {
    let write = |bytes: Vec<u8>| move |file: &mut File| file.write_all(&bytes).expect("written");
    let heading = format!("<row r=\"1\">{}</row>", inline("A1", "Name"));
    let with = |rows: &str, after: &str| {
        let sheet = format!("{heading}{rows}</sheetData>{after}<sheetData>");
        write(workbook(&sheet, "<sst></sst>"))
    };
    // Cells that are one, over the whole sheet, again and again.
    let rows = "<row><c t=\"str\"><v>a</v></c></row>".repeat(20_000);
    let merge =
        "<mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"B2:B1048576\"/>".repeat(100_000);
    within_limits("a.xlsx", with(&rows, &merge));
    let long = inline("A2", &"a".repeat(199_000));
    let below = "<row><c r=\"B1\"><v>1</v></c></row>".repeat(20_000);
    refused(
        "a.xlsx",
        with(
            &format!("<row>{long}</row>{below}"),
            "<mergeCell ref=\"A2:A1048576\"/>",
        ),
        "more text than any list",
    );
    let merges = "<mergeCell ref=\"A1:B2\"/>".repeat(1_000_001);
    refused(
        "a.xlsx",
        with("", &merges),
        "more than 1,000,000 merged cells",
    );
    // Formulas that failed, and dates.
    let failed = "<row><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2026-01-01</v></c></row>";
    within_limits("a.xlsx", with(&failed.repeat(20_000), ""));
    // A long number, which would be long in any format.
    let numbers = format!("<row><c><v>1{}</v></c></row>", "0".repeat(300)).repeat(5_000);
    within_limits("a.xlsx", with(&numbers, ""));
    let digits = format!("<row><c><v>{}</v></c></row>", "1".repeat(300_000));
    refused("a.xlsx", with(&digits, ""), "a cell has more text");
    // A long text, in letters that are to be composed.
    let long = format!(
        "<row><c t=\"inlineStr\"><is><t>{}</t></is></c></row>",
        "e\u{301}".repeat(66_000)
    );
    within_limits("a.xlsx", with(&long.repeat(20), ""));
    // A long escape, and hidden rows and columns without end.
    let escapes = format!(
        "<row><c t=\"str\"><v>{}</v></c></row>",
        "_x005F_x".repeat(20_000)
    );
    within_limits("a.xlsx", with(&escapes.repeat(20), ""));
    let columns = "<col min=\"1\" max=\"18446744073709551615\" hidden=\"1\"/>".repeat(1_000);
    let hidden = "<row hidden=\"1\"><c><v>1</v></c></row>".repeat(200_000);
    within_limits("a.xlsx", with(&hidden, &columns));
    let row =
        "<table:table-row table:number-rows-repeated=\"1000000\" table:visibility=\"filter\">";
    let spanned = cell("table:number-rows-spanned=\"99999999\"", "a");
    let folded = format!("{row}{spanned}</table:table-row>");
    within_limits("a.ods", write(sheet_of(&folded)));
}

#[test]
fn hostile_quotation_marks_take_no_minute() {
    let text = |text: String| move |file: &mut File| put(file, &text);
    let marks = "\"a\"b".repeat(1_000_000);
    refused("a.csv", text(format!("Name,Town\n{marks}\n")), "a.csv:2");
    let cells = "\"a\"b,".repeat(900_000);
    refused("a.csv", text(format!("Name,Town\n{cells}\n")), "a.csv:2");
    let doubled = "\"".repeat(10_000_001);
    refused("a.csv", text(format!("Name,Town\n{doubled}\n")), "a.csv:2");
    let lines = "\"a\nb\",".repeat(900);
    within_limits("a.csv", text(format!("Name,Town\n{lines}\n").repeat(500)));
    let long = format!("Name,Town\n\"{}\n\",b\n", "e\u{301},".repeat(40_000));
    within_limits("a.csv", text(long.repeat(20)));
    let agents = "BEGIN:VCARD\nAGENT:\n".repeat(300_000);
    within_limits("a.vcf", text(agents));
    let lines = "FN:A\nADR;HOME:;;1;Town\n".repeat(300_000);
    within_limits("a.vcf", text(format!("BEGIN:VCARD\n{lines}END:VCARD\n")));
    let labels = "item1.ADR:;;1;Town\nitem1.X-ABLabel:a\n".repeat(100_000);
    within_limits(
        "a.vcf",
        text(format!("BEGIN:VCARD\nFN:A\n{labels}END:VCARD\n")),
    );
}

#[test]
fn hostile_names_reach_no_table_and_no_folder_as_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = "Name,Address,Country\n\
        =HYPERLINK(\"x\"),1 High St,Ireland\n\
        \"'+41 Ann\",2 High St,Ireland\n\
        @Bo,3 High St,Ireland\n\
        \"\t-Cy\",4 High St,Ireland\n\
        Zero\u{200b} Wi\u{200b}dth,5 High St,Ireland\n\
        Ann \u{202e}gpj.exe,6 High St,Ireland\n\
        ../../Dee,7 High St,Ireland\n";
    fs::write(folder.path().join("a.csv"), list).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_entreaty"))
        .args([
            "batch",
            "--to",
            "president",
            "--senders",
            "a.csv",
            "--each",
            "out",
        ])
        .args([
            "--names",
            "{{name}}",
            "--manifest",
            "made.csv",
            "--failed",
            "failed.csv",
        ])
        .current_dir(folder.path())
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(3));
    for table in ["made.csv", "failed.csv"] {
        let text = fs::read_to_string(folder.path().join(table)).expect("a table");
        for cell in text.lines().flat_map(|line| line.split(',')) {
            let cell = cell.trim_start_matches('"');
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{table}: {cell}"
            );
        }
    }
    let failed = fs::read_to_string(folder.path().join("failed.csv")).expect("a table");
    assert!(failed.contains("U+202E"), "{failed}");
    for entry in fs::read_dir(folder.path().join("out")).expect("a folder") {
        let name = entry
            .expect("an entry")
            .file_name()
            .into_string()
            .expect("a name");
        let plain = |c: char| !matches!(c, '\u{200b}' | '\u{202e}' | '/' | '\\' | '"');
        assert!(
            name.chars().all(plain) && !name.starts_with(['.', '-']),
            "{name}"
        );
    }
    assert!(
        !folder
            .path()
            .parent()
            .expect("above")
            .join("Dee.pdf")
            .exists()
    );
}

#[test]
fn hostile_cell_that_a_library_fails_at_is_no_failure_of_ours() {
    use entreaty::batch::table::{Options, from_bytes};
    // Found by throwing nonsense: a column of more letters than a number holds.
    let row = inline("A1", "Name") + &inline("ZZZZZZZZZZZZ1", "x");
    let bytes = workbook(&format!("<row r=\"1\">{row}</row>"), "<sst></sst>");
    if let Err(problem) = from_bytes("a.xlsx", bytes, &Options::default()) {
        assert!(told(&problem).contains("cannot read a.xlsx"), "{problem:?}");
    }
}
