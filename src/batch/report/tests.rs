use super::*;
use crate::batch::columns::Mapping;
use crate::batch::table::{Options, from_bytes};

#[test]
fn failed_rows_come_back_as_they_were() {
    let cells = [
        "=1+1",
        "+49 1",
        "-x",
        "@y",
        "'=z",
        "'",
        "''+",
        "a\n\"b\", c",
        "'plain",
        "Ж;",
        "A;=cmd",
        "A;'=cmd|''+x",
        "＝1",
        "a,＠b;-",
    ];
    let mut list = "Name,Extra one,,City\n".to_owned();
    for cell in cells {
        let quoted = guarded(cell).replace('"', "\"\"");
        for part in ["\"", &quoted, "\",\"", &quoted, "\",,Town,more\n"] {
            list.push_str(part);
        }
    }
    let read = |bytes: Vec<u8>| {
        let table = from_bytes("a.csv", bytes, &Options::default()).unwrap();
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        (table, columns)
    };
    let (table, columns) = read(list.into_bytes());
    let all: Vec<(usize, String)> = (1..table.len())
        .map(|index| (index, "why".to_owned()))
        .collect();
    let first = failed(&table, &columns, &all, &BTreeMap::new());
    let text = String::from_utf8(first.clone()).unwrap();
    for line in text.lines() {
        assert!(!line.starts_with(['=', '+', '-', '@']), "{line}");
    }
    let (again, columns) = read(first.clone());
    for (index, cell) in cells.iter().enumerate() {
        assert_eq!(again.row(index + 1).cell(0), *cell);
        assert_eq!(again.row(index + 1).cell(4), "more");
    }
    assert_eq!(failed(&again, &columns, &all, &BTreeMap::new()), first);
}

#[test]
fn failed_rows_are_written_as_the_list_was() {
    let plain = "Name;City\nÄnne;Köln\nBo \"B\";a;b\n";
    for (name, bom) in [
        ("utf-8", false),
        ("utf-8", true),
        ("utf-16le", true),
        ("windows-1252", false),
        ("cp850", false),
    ] {
        for (delimiter, first) in [
            (";", ""),
            (";", "sep=;\n"),
            ("\t", ""),
            ("|", ""),
            (",", ""),
        ] {
            for end in ["\n", "\r\n", "\r"] {
                let mark = if bom { "\u{feff}" } else { "" };
                let list = format!("{mark}{first}{plain}").replace(';', delimiter);
                let list = list.replace("sep=\t", "sep=;").replace('\n', end);
                let charset = Charset::find(name).unwrap();
                let table =
                    from_bytes("a.csv", charset.encode(&list).unwrap(), &Options::default())
                        .unwrap();
                let columns = Columns::of(&table, &Mapping::new()).unwrap();
                let why = [(1, "why".to_owned())];
                let sep = first.replace('\n', end);
                let expected = format!("{mark}{sep}Name;City;;{REASON}{end}Änne;Köln;;why{end}");
                let expected = expected.replace(';', delimiter);
                let expected = if columns.headings.len() > 2 {
                    expected
                } else {
                    expected.replacen(&delimiter.repeat(2), delimiter, 2)
                };
                assert_eq!(
                    failed(&table, &columns, &why, &BTreeMap::new()),
                    charset.encode(&expected).unwrap(),
                    "{name} {list:?}"
                );
                // A letter that the encoding has not.
                let why = [(1, "Ж".to_owned())];
                let bytes = failed(&table, &columns, &why, &BTreeMap::new());
                let again = from_bytes("a.csv", bytes.clone(), &Options::default()).unwrap();
                assert_eq!(again.row(1).cell(again.row(1).len() - 1), "Ж");
                let marked = bytes.starts_with(b"\xef\xbb\xbf");
                assert_eq!(
                    marked,
                    bom && name == "utf-8" || !name.starts_with("utf"),
                    "{name}"
                );
            }
        }
    }
}
