//! Lists of many programs, read as a person sees them.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{CellDoubt, Options, SkipReason, Skipped, Source, Table, from_bytes, read};
use crate::problem::Problem;

fn fixture(name: &str) -> Result<Table, Problem> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/kinds");
    read(&folder.join(name), &Options::default())
}

/// Each row as its line and its cells.
fn rows(table: &Table) -> Vec<String> {
    let rows = (0..table.len()).map(|index| table.row(index));
    rows.map(|row| {
        let cells: Vec<&str> = row.cells().collect();
        format!("{}: {}", row.line(), cells.join("|"))
    })
    .collect()
}

fn archive(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook of one sheet whose parts are these.
fn workbook(sheet: &str, strings: &str, styles: &str) -> Vec<u8> {
    let links = "<Relationships>\
        <Relationship Id=\"a\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
        <Relationship Id=\"b\" Type=\"http://x/relationships/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>\
        <Relationship Id=\"c\" Type=\"http://x/relationships/styles\" Target=\"styles.xml\"/>\
        </Relationships>";
    archive(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/officeDocument\" \
             Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>",
        ),
        ("xl/_rels/workbook.xml.rels", links),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet>{sheet}</worksheet>"),
        ),
        ("xl/sharedStrings.xml", &format!("<sst>{strings}</sst>")),
        (
            "xl/styles.xml",
            &format!("<styleSheet>{styles}</styleSheet>"),
        ),
    ])
}

fn sheet(sheet: &str, strings: &str, styles: &str) -> Table {
    from_bytes(
        "a.xlsx",
        workbook(sheet, strings, styles),
        &Options::default(),
    )
    .unwrap()
}

/// The rows of a sheet of texts, with attributes of the rows before a bar.
fn texts(rows: &[(&str, &[&str])]) -> String {
    let mut sheet = String::from("<sheetData>");
    for (index, (attributes, cells)) in rows.iter().enumerate() {
        let line = index + 1;
        let _ = write!(sheet, "<row r=\"{line}\" {attributes}>");
        for (column, cell) in cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.is_empty())
        {
            let letter = char::from(b'A' + u8::try_from(column).unwrap());
            let _ = write!(
                sheet,
                "<c r=\"{letter}{line}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>"
            );
        }
        sheet.push_str("</row>");
    }
    sheet + "</sheetData>"
}

#[test]
fn sheets_leave_out_what_they_hide() {
    let table = fixture("hidden.xlsx").unwrap();
    assert_eq!(
        rows(&table)[1],
        "2: Siv|Ekman|Gamla vägen 99|Storgatan 2|111 22|Stockholm|aktiv|Sverige"
    );
    assert_eq!(table.len(), 4);
    let reason = SkipReason::FilteredRow;
    assert_eq!(table.skipped, [3, 5].map(|line| Skipped { line, reason }));
    assert_eq!(table.hidden_columns, [2].into());
    assert_eq!(table.hidden_sheets, ["Uppslag"]);
    assert!(
        matches!(&table.source, Source::Sheet { name, all } if name == "Medlemmar" && all.len() == 2)
    );
    for hidden in [
        "hidden=\"1\"",
        "hidden=\"true\"",
        "ht=\"0\" customHeight=\"1\"",
    ] {
        let content = texts(&[
            ("", &["Name"]),
            (hidden, &["Ann"]),
            (hidden, &[""]),
            ("", &["Bo"]),
        ]);
        let table = sheet(&content, "", "");
        assert_eq!(rows(&table), ["1: Name", "4: Bo"], "{hidden}");
        let reason = SkipReason::HiddenRow;
        assert_eq!(table.skipped, [Skipped { line: 2, reason }]);
    }
    let shown = texts(&[
        ("hidden=\"0\"", &["Name"]),
        ("", &["Ann"]),
        ("ht=\"15\"", &["Bo"]),
    ]);
    let folded = sheet(&format!("<sheetFormatPr zeroHeight=\"1\"/>{shown}"), "", "");
    assert_eq!(rows(&folded), ["1: Name", "3: Bo"]);
    let all = texts(&[("hidden=\"1\"", &["Name"])]);
    let told = from_bytes("a.xlsx", workbook(&all, "", ""), &Options::default()).unwrap_err();
    assert!(told.to_string().contains("hidden"), "{told}");
}

#[test]
fn sheets_of_open_document_leave_out_what_they_hide() {
    let table = fixture("filtered.ods").unwrap();
    let filtered = Skipped {
        line: 3,
        reason: SkipReason::FilteredRow,
    };
    assert_eq!(
        table.skipped,
        [
            filtered,
            Skipped {
                line: 4,
                reason: SkipReason::HiddenRow
            }
        ]
    );
    let read = rows(&table);
    assert_eq!(
        read[1],
        "2: Aino|Mäki|Katu 3|00100|Helsinki|Suomi|maksaa käteisellä"
    );
    assert_eq!(
        read[2],
        "5: Veli|Äyrämö|Tie 6 A\nrappu B|33100|Tampere|Suomi"
    );
    assert_eq!(read[3], read[4].replace("7: Tuula", "6: Tuula"));
    assert_eq!(read[6], "9: Olli|Öster|Ranta 8|20100|Turku|Suomi");
    assert_eq!(read.len(), 8);
}

/// A flat and a packed spreadsheet of `OpenDocument` with this content.
fn open_document(styles: &str, tables: &str) -> [Vec<u8>; 2] {
    let body = format!(
        "<office:automatic-styles>{styles}</office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    );
    let packed = format!("<office:document-content>{body}</office:document-content>");
    let flat = format!(
        "<?xml version=\"1.0\"?><office:document \
         office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">{body}</office:document>"
    );
    [archive(&[("content.xml", &packed)]), flat.into_bytes()]
}

fn cell(text: &str) -> String {
    format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>")
}

#[test]
fn open_document_is_read_as_a_person_sees_it() {
    let styles = "<style:style style:name=\"h\" style:family=\"table\">\
        <style:table-properties table:display=\"false\"/></style:style>";
    let note = "<office:annotation><text:p>note</text:p></office:annotation>";
    let shape = "<draw:frame><draw:text-box><text:p>shape</text:p></draw:text-box></draw:frame>";
    let ruby = "<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>ひがし</text:ruby-text></text:ruby>";
    let value = |attributes: &str, text: &str| {
        format!("<table:table-cell {attributes}>{text}</table:table-cell>")
    };
    let cells = [
        format!(
            "<table:table-cell>{note}<text:p>Ann{note}{shape}</text:p>{shape}</table:table-cell>"
        ),
        cell(ruby),
        cell(
            "1 &amp; 2<text:s text:c=\"2\"/>St<text:line-break/>Flat<text:tab/>3 <text:span>B</text:span>",
        ),
        value(
            "office:value-type=\"float\" office:value=\"950\"",
            "<text:p>00-950</text:p>",
        ),
        value("office:value-type=\"float\" office:value=\"1067\"", ""),
        value(
            "office:value-type=\"date\" office:date-value=\"2026-01-02\"",
            "<text:p>1-2</text:p>",
        ),
        value(
            "office:value-type=\"string\" calcext:value-type=\"error\"",
            "<text:p>#N/A</text:p>",
        ),
    ];
    let tables = format!(
        "<table:table table:name=\"Old\" table:style-name=\"h\"><table:table-row>{}</table:table-row></table:table>\
         <table:table table:name=\"List\"><table:shapes>{shape}</table:shapes>\
         <table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>\
         <table:table-row>{}</table:table-row>\
         <table:table-row-group table:display=\"false\"><table:table-row>{}</table:table-row></table:table-row-group>\
         <table:table-row>{}</table:table-row></table:table>",
        cell("old"),
        cells.concat(),
        cell("folded"),
        cell("last"),
    );
    for bytes in open_document(styles, &tables) {
        let table = from_bytes("a.ods", bytes, &Options::default()).unwrap();
        assert_eq!(
            rows(&table),
            [
                "1: Ann|東|1 & 2  St\nFlat 3 B|00-950|1067|1-2|#N/A",
                "3: last"
            ]
        );
        assert_eq!(table.hidden_columns, [1, 2].into());
        assert_eq!(table.hidden_sheets, ["Old"]);
        assert_eq!(table.skipped.len(), 1);
        let doubts: Vec<_> = (0..8).map(|column| table.doubt(0, column)).collect();
        assert_eq!(
            doubts[5..],
            [Some(CellDoubt::Date), Some(CellDoubt::Error), None]
        );
        assert_eq!(doubts[..5], [None; 5]);
    }
}

#[test]
fn sheets_show_numbers_in_their_format() {
    let table = fixture("postcode-formats.xlsx").unwrap();
    let postcodes: Vec<&str> = (1..table.len()).map(|row| table.row(row).cell(3)).collect();
    assert_eq!(
        postcodes,
        [
            "00-950",
            "01067",
            "02139-0001",
            "02139",
            "110 00",
            "1100-001",
            "LV-1050",
            "D-01067",
            "1067",
            "01099"
        ]
    );
    assert_eq!(table.row(1).cell(7), "25.00");
}

#[test]
fn sheets_show_errors_and_dates_in_doubt() {
    let table = fixture("dates-errors.xlsx").unwrap();
    let told = |row: usize, column: usize| {
        (
            table.row(row).cell(column).to_owned(),
            table.doubt(row, column),
        )
    };
    assert_eq!(told(1, 2).1, Some(CellDoubt::Date));
    assert_eq!(told(2, 2).1, Some(CellDoubt::Date));
    assert_eq!(told(3, 2), ("12/3".to_owned(), None));
    assert_eq!(told(4, 2), ("7".to_owned(), None));
    assert_eq!(told(5, 3), ("#N/A".to_owned(), Some(CellDoubt::Error)));
    assert_eq!(told(6, 4), ("#REF!".to_owned(), Some(CellDoubt::Error)));
    assert_eq!(told(8, 0), ("#NAME?".to_owned(), Some(CellDoubt::Error)));
    assert_eq!(told(10, 0), ("Uta Xanten".to_owned(), None));
}

#[test]
fn sheets_give_each_row_what_merged_cells_say() {
    let table = fixture("title-merged-totals.xlsx").unwrap();
    let read = rows(&table);
    assert!(read.iter().any(|row| row.starts_with("5: ") && row.contains("Jan|Dlouhá 12|110 00|Praha 1|Česko")), "{read:?}");
    assert!(read.iter().any(|row| row.starts_with("6: ") && row.contains("Eva|Dlouhá 12|110 00|Praha 1|Česko")), "{read:?}");
    // The first of a household is hidden; a person may be two rows high; a title is one cell.
    let content = texts(&[
        ("", &["Members", "", ""]),
        ("", &["Name", "Street", "Town"]),
        ("hidden=\"1\"", &["Ann", "1 Mill", "Bern"]),
        ("", &["Bo", "under", ""]),
        ("", &["Cy", "2 Mill", "Thun"]),
        ("", &["", "", ""]),
        ("", &["Dee", "3 Mill"]),
    ]);
    let merges = "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B3:B4\"/><mergeCell ref=\"$C$3:$C$4\"/>\
        <mergeCell ref=\"A5:A6\"/><mergeCell ref=\"B5:B6\"/><mergeCell ref=\"B7:C7\"/></mergeCells>";
    let table = sheet(&format!("{content}{merges}"), "", "");
    assert_eq!(
        rows(&table),
        [
            "1: Members",
            "2: Name|Street|Town",
            "4: Bo|1 Mill|Bern",
            "5: Cy|2 Mill|Thun",
            "7: Dee|3 Mill"
        ]
    );
    assert_eq!(table.skipped.len(), 1);
}

#[test]
fn workbooks_of_other_programs_are_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/lists/kinds");
    let sheet = Some("Tagok".to_owned());
    let options = Options {
        sheet,
        ..Options::default()
    };
    let table = read(&folder.join("rich-inline.xlsx"), &options).unwrap();
    assert_eq!(
        rows(&table)[1..],
        [
            "2: Kovács-Nagy|Zsófia|Fő utca 2.|1011|Budapest|Magyarország",
            "3: Szűcs|Őrs|Kossuth tér 5.\nII. em. 3.|6720|Szeged|Magyarország",
            "4: Tóth|Béla|Rét u. 8|4024|Debrecen|Magyarország"
        ]
    );
}

#[test]
fn workbooks_of_any_dialect_are_read() {
    let strings = "<si><r><t>Ko</t></r><rPh sb=\"0\" eb=\"2\"><t>KO</t></rPh><r><t xml:space=\"preserve\">v &amp; </t></r><r><t><![CDATA[Á]]></t></r></si>\
        <x:si><x:t>a_x000D_b&#10;c_x005F_x000D_</x:t></x:si><si/>";
    let styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"&quot;D-&quot;00000\"/></numFmts>\
        <cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>\
        <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs>";
    let cells = [
        "<c t=\"s\"><v>0</v></c>",
        "<x:c t=\"s\"><x:v>1</x:v></x:c>",
        "<c t=\"s\"><v>99</v></c>",
        "<c s=\"1\"><v>1067</v></c>",
        "<c s=\"1\" t=\"n\"><f>1+1</f><v>1.067E3</v></c>",
        "<c s=\"2\"><v>46024</v></c>",
        "<c t=\"d\"><v>2026-01-02T00:00:00</v></c>",
        "<c t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c>",
        "<c t=\"str\"><f>A1&amp;\"\"</f><v></v></c>",
        "<c><f>CONCAT(A1)</f></c>",
        "<c t=\"b\"><v>1</v></c>",
    ];
    let content = format!(
        "<x:sheetData><row>{}</row></x:sheetData><extLst><c><v>7</v></c></extLst>",
        cells.concat()
    );
    let table = sheet(&content, strings, styles);
    assert_eq!(
        rows(&table),
        [
            "1: Kov & Á|a\nb\nc_x000D_||D-01067|D-01067|2026-01-02|2026-01-02|inline||=CONCAT(A1)|TRUE"
        ]
    );
    assert_eq!(table.doubt(0, 5), Some(CellDoubt::Date));
    assert_eq!(table.doubt(0, 6), Some(CellDoubt::Date));
    assert_eq!(table.doubt(0, 9), Some(CellDoubt::Error));
}

#[test]
fn many_long_cells_and_formats_take_no_minute() {
    // The text alone is held, not what a cell would be in a format of 1,900 zeros.
    let styles = format!(
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"{}\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>",
        "0".repeat(1_900)
    );
    let content = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(20_000);
    let table = sheet(&format!("<sheetData>{content}</sheetData>"), "", &styles);
    assert_eq!((table.len(), table.row(0).cell(0)), (20_000, "1"));
    assert_eq!(table.doubt(19_999, 1), Some(CellDoubt::NotAsShown));
}

#[test]
fn lists_of_text_are_read_in_any_dialect() {
    let table = fixture("pipe-cr.csv").unwrap();
    assert_eq!(
        rows(&table)[2],
        "3: Tomé|Falcão|Largo da Sé 2, 3.º Esq.|3000-138|Coimbra|Portugal|18"
    );
    let table = fixture("sep-line.csv").unwrap();
    assert_eq!(
        rows(&table)[2],
        "4: Bălan|Ioana|Bd. Unirii|14, bl. C2, ap. 7|030833|București|România"
    );
    let table = fixture("mac-roman.csv").unwrap();
    assert_eq!(
        rows(&table)[3],
        "4: Anaïs|Lacoœur|1 quai du Rhône|1205|Genève|Suisse"
    );
    let table = fixture("spisok.txt").unwrap();
    assert!(
        rows(&table)[1].contains("Иванцова|Мария"),
        "{:?}",
        rows(&table)[1]
    );
    let table = fixture("ukrainian.csv").unwrap();
    assert!(rows(&table)[3].contains("Їжак"), "{:?}", rows(&table)[3]);
    let table = fixture("complement-nfd.csv").unwrap();
    assert!(rows(&table)[1].contains("Élodie|Lefèvre") || rows(&table)[1].contains("Lefèvre"));
    let table = fixture("invisible.csv").unwrap();
    let names: Vec<&str> = (1..table.len()).map(|row| table.row(row).cell(0)).collect();
    assert_eq!(
        names,
        [
            "Ivy Marrow",
            "Ola Roche",
            "Pat Sill",
            "Qin Tamar",
            "Ray Ulmer",
            "Sue Vickers",
            "Мария Ким",
            "Tea  Wu"
        ]
    );
}

#[test]
fn files_that_are_no_list_are_refused_with_a_sentence() {
    for (name, words) in [
        ("open-quote.csv", [":8", "quotation"]),
        ("empty.csv", ["empty", "nothing in it"]),
        ("photo.csv", ["picture", "picture"]),
        ("people.json", ["JSON", "CSV"]),
        ("contacts.ldif", ["LDIF", "CSV"]),
        ("members.xls", ["HTML", "CSV"]),
    ] {
        let problem = fixture(name).unwrap_err();
        let told = problem.to_string();
        assert!(
            words.iter().all(|word| told.contains(word)),
            "{name}: {told}"
        );
    }
}

/// A workbook of sheets with these names, states and kinds, each with its name in a cell.
fn book(sheets: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut parts = vec![(
        "_rels/.rels".to_owned(),
        "<Relationships><Relationship Id=\"a\" \
        Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" \
        Target=\"/book.xml\"/></Relationships>"
            .to_owned(),
    )];
    let (mut names, mut links) = (String::new(), String::new());
    for (index, (name, state, kind)) in sheets.iter().enumerate() {
        let _ = write!(
            names,
            "<s:sheet name=\"{name}\" state=\"{state}\" q:id=\"r{index}\"/>"
        );
        let _ = write!(
            links,
            "<Relationship Target=\"Sheets\\{index}.XML\" Type=\"http://x/{kind}\" Id=\"r{index}\"/>"
        );
        let sheet = format!("<worksheet>{}</worksheet>", texts(&[("", &[*name])]));
        parts.push((format!("sheets/{index}.xml"), sheet));
    }
    parts.push((
        "book.xml".to_owned(),
        format!("<s:workbook><s:sheets>{names}</s:sheets></s:workbook>"),
    ));
    parts.push((
        "_rels/book.xml.rels".to_owned(),
        format!("<Relationships>{links}</Relationships>"),
    ));
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, text)| (&**name, &**text))
        .collect();
    archive(&parts)
}

#[test]
fn the_first_sheet_that_is_shown_is_read() {
    let of = |sheets: &[(&str, &str, &str)], asked: Option<&str>| {
        let options = Options {
            sheet: asked.map(str::to_owned),
            ..Options::default()
        };
        from_bytes("a.xlsx", book(sheets), &options).map(|table| table.row(0).cell(0).to_owned())
    };
    let sheet = "worksheet";
    let many = [
        ("Chart", "", "chartsheet"),
        ("Old", "hidden", sheet),
        ("Very", "veryHidden", sheet),
        ("List", "visible", sheet),
        ("Other", "", sheet),
    ];
    assert_eq!(of(&many, None).unwrap(), "List");
    assert_eq!(of(&many, Some("Old")).unwrap(), "Old");
    assert_eq!(of(&many, Some(" list ")).unwrap(), "List");
    assert_eq!(of(&[("A", "hidden", sheet)], None).unwrap(), "A");
    assert!(of(&many, Some("Chart")).is_err());
    assert!(of(&[], None).is_err());
}

#[test]
fn sheets_show_numbers_as_other_programs_write_them() {
    let codes = [
        "00000;-00000;;@",
        "[&lt;=9999999]###\\-####;\\(###\\)\\ ###\\-####",
        "0000\\ \"AB\"",
        "d/m;@",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
        "# ?/?",
    ];
    let mut styles = String::from("<numFmts>");
    for (index, code) in codes.iter().enumerate() {
        let code = code.replace('"', "&quot;");
        let _ = write!(
            styles,
            "<numFmt numFmtId=\"{}\" formatCode=\"{code}\"/>",
            164 + index
        );
    }
    styles.push_str("</numFmts><cellXfs>");
    for id in (164..170).chain([0, 16, 49, 999]) {
        let _ = write!(styles, "<xf numFmtId=\"{id}\"/>");
    }
    let cells = [
        (0, "1067"),
        (0, "0"),
        (1, "2085550100"),
        (1, "5550100"),
        (2, "512"),
        (3, "46024"),
        (4, "46024"),
        (5, "12.5"),
        (6, "491761234567"),
        (6, "12.0"),
        (7, "46024"),
        (8, "1067"),
        (9, "7"),
        (77, "7"),
    ];
    let mut row = String::from("<sheetData><row>");
    for (style, value) in cells {
        let _ = write!(row, "<c s=\"{style}\"><v>{value}</v></c>");
    }
    let table = sheet(&(row + "</row></sheetData>"), "", &(styles + "</cellXfs>"));
    let shown: Vec<&str> = table.row(0).cells().collect();
    assert_eq!(
        shown,
        [
            "01067",
            "",
            "(208) 555-0100",
            "555-0100",
            "0512 AB",
            "2/1",
            "Friday, January 02, 2026",
            "12.5",
            "491761234567",
            "12",
            "2-Jan",
            "1067",
            "7",
            "7"
        ]
    );
    let doubts: Vec<_> = (0..14)
        .filter(|column| table.doubt(0, *column).is_some())
        .collect();
    assert_eq!(doubts, [5, 6, 7, 10]);
}

#[test]
fn cards_in_any_encoding_and_with_any_lines_are_read() {
    let card = "\n\nBEGIN:VCARD\nVERSION:2.1\nFN:Änne Öz\nADR;HOME:;;Mühlweg 4;Köln\nEND:VCARD\n\n\
        begin:vcard\nversion:3.0\nfn:Bo\nend:vcard\n";
    for name in [
        "utf-8",
        "utf-16le",
        "utf-16be",
        "windows-1252",
        "macintosh",
        "cp850",
    ] {
        for end in ["\n", "\r\n", "\r"] {
            let text = card.replace('\n', end);
            let bytes = super::Charset::find(name).unwrap().encode(&text).unwrap();
            let table = from_bytes("a.vcf", bytes, &Options::default()).unwrap();
            assert_eq!(
                rows(&table)[1..],
                ["3: Änne Öz||||Mühlweg 4|Köln", "9: Bo"],
                "{name}"
            );
        }
    }
}

#[test]
fn cells_that_are_struck_through_are_told() {
    let styles = "<fonts><font><sz val=\"11\"/></font><font><strike/></font><font><strike val=\"0\"/></font></fonts>\
        <cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs>";
    let content = "<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\" t=\"str\"><v>Ann</v></c>\
        <c r=\"B1\" s=\"1\" t=\"str\"><v>Bo</v></c><c r=\"C1\" s=\"2\" t=\"str\"><v>Cy</v></c></row></sheetData>";
    let table = sheet(content, "", styles);
    let doubts = [0, 1, 2].map(|column| table.doubt(0, column));
    assert_eq!(doubts, [None, Some(CellDoubt::Struck), None]);
}
