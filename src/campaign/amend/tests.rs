use super::*;

#[test]
fn amend_puts_a_new_entry_right_behind_another() {
    let lines = "id = \"new\"\n";
    for (text, at, expected) in [
        (
            "# Head.\n\n[[claim]]\nid = \"a\"\ntext.en = \"A\"\n\n# Of b.\n[[claim]]\nid = \"b\"\n",
            0,
            "# Head.\n\n[[claim]]\nid = \"a\"\ntext.en = \"A\"\n\n[[claim]]\nid = \"new\"\n\n# Of b.\n[[claim]]\nid = \"b\"\n",
        ),
        (
            "[[claim]]\nid = \"a\"\n[[claim.accounts]]\ntext.en = \"x\"\n[[claim]]\nid = \"b\"",
            0,
            "[[claim]]\nid = \"a\"\n[[claim.accounts]]\ntext.en = \"x\"\n\n[[claim]]\nid = \"new\"\n\n[[claim]]\nid = \"b\"",
        ),
        (
            "[[claim]]\r\nid = \"a\" # so\r\n",
            0,
            "[[claim]]\r\nid = \"a\" # so\r\n\r\n[[claim]]\r\nid = \"new\"\r\n",
        ),
    ] {
        let done = add_after("claims.toml", text, claim(at), lines).unwrap();
        assert_eq!(done, expected);
    }
    assert!(add_after("claims.toml", "", claim(0), lines).is_err());
}

const CLAIMS: Option<&str> = Some("claim");

fn claim(index: usize) -> EntryIndex<'static> {
    EntryIndex {
        kind: CLAIMS,
        index,
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// The lines that differ, by number from 1: what stood there and what stands there now. Whole
/// lines that came or went are told with an empty other side.
fn differing<'a>(before: &'a str, after: &'a str) -> Vec<(&'a str, &'a str)> {
    let (before, after): (Vec<&str>, Vec<&str>) = (
        before.split_inclusive('\n').collect(),
        after.split_inclusive('\n').collect(),
    );
    let same = before
        .iter()
        .zip(&after)
        .take_while(|(a, b)| a == b)
        .count();
    let rest = before[same..].iter().rev().zip(after[same..].iter().rev());
    let end = rest.take_while(|(a, b)| a == b).count();
    let (gone, put) = (
        &before[same..before.len() - end],
        &after[same..after.len() - end],
    );
    (0..gone.len().max(put.len()))
        .map(|at| {
            let line = |of: &[&'a str]| of.get(at).copied().unwrap_or_default();
            (line(gone), line(put))
        })
        .collect()
}

const HAND_MADE: &str = "\
# All of it.\r
\r
[[claim]]   # the first\r
id = 'one'\r
  text.en = \"A “quoted” thing.\"  # said on the radio\r
standing = \"alleged\"\r
by = { en = \"She said\" }\r
  text.ru = '''Вещь.'''\r
sources = [\r
  # the report\r
  { source = \"S1\", where = \"p. 1\" }, # page one\r
  { where = \"p. 2\", source = \"S1\" }\r
]\r
\r
# About the second.\r
[[claim]]\r
id = \"two\"\r
sources = [{ source = \"S1\", where = \"x\" }]\r
claims = [\"a\", \"b\"]\r
\r
[claim.address]\r
lines.en = [\"One\", \"TWO\"]\r
# last";

#[test]
fn amend_changes_one_line_of_what_was_made_by_hand() {
    type Case = (usize, &'static str, Value, &'static str, &'static str);
    let cases: [Case; 16] = [
        (
            0,
            "text.en",
            text("B."),
            "  text.en = \"A “quoted” thing.\"  # said on the radio\r\n",
            "  text.en = \"B.\"  # said on the radio\r\n",
        ),
        (0, "id", text("uno"), "id = 'one'\r\n", "id = \"uno\"\r\n"),
        (0, "text.kk", text("Зат."), "", "  text.kk = \"Зат.\"\r\n"),
        (
            0,
            "text.ru",
            Value::Nothing,
            "  text.ru = '''Вещь.'''\r\n",
            "",
        ),
        (
            0,
            "by.ru",
            text("Она сказала"),
            "by = { en = \"She said\" }\r\n",
            "by = { en = \"She said\", ru = \"Она сказала\" }\r\n",
        ),
        (0, "graphic", Value::Flag(true), "", "graphic = true\r\n"),
        (0, "note.en", text("a\nb"), "", "note.en = \"a\\nb\"\r\n"),
        (
            0,
            "sources.1.where",
            text("p. 3"),
            "  { where = \"p. 2\", source = \"S1\" }\r\n",
            "  { where = \"p. 3\", source = \"S1\" }\r\n",
        ),
        (
            0,
            "sources.0",
            Value::Nothing,
            "  { source = \"S1\", where = \"p. 1\" }, # page one\r\n",
            "",
        ),
        (
            1,
            "sources.1",
            Value::Record(vec![("source", "S2".to_owned()), ("where", "y".to_owned())]),
            "sources = [{ source = \"S1\", where = \"x\" }]\r\n",
            "sources = [{ source = \"S1\", where = \"x\" }, { source = \"S2\", where = \"y\" }]\r\n",
        ),
        (
            1,
            "sources.0",
            Value::Nothing,
            "sources = [{ source = \"S1\", where = \"x\" }]\r\n",
            "sources = []\r\n",
        ),
        (
            1,
            "claims",
            Value::Texts(vec!["b".to_owned()]),
            "claims = [\"a\", \"b\"]\r\n",
            "claims = [\"b\"]\r\n",
        ),
        (
            1,
            "claims",
            Value::Texts(vec!["b".to_owned(), "a".to_owned()]),
            "claims = [\"a\", \"b\"]\r\n",
            "claims = [\"b\", \"a\"]\r\n",
        ),
        (
            1,
            "address.lines.ru",
            Value::Texts(vec!["ОДИН".to_owned()]),
            "",
            "lines.ru = [\"ОДИН\"]\r\n",
        ),
        (
            1,
            "address.confirmed",
            Value::Flag(false),
            "",
            "confirmed = false\r\n",
        ),
        (1, "text.en", text("New."), "", "text.en = \"New.\"\r\n"),
    ];
    for (index, path, value, before, after) in cases {
        let done = set("claims.toml", HAND_MADE, claim(index), path, &value)
            .unwrap_or_else(|why| panic!("{path}: {why}"));
        assert_eq!(
            differing(HAND_MADE, &done),
            [(before, after)],
            "{path} of {index}:\n{done}"
        );
    }
    // Before the header of a table, not below it.
    let done = set("claims.toml", HAND_MADE, claim(1), "text.en", &text("New.")).unwrap();
    assert!(done.contains("\"b\"]\r\ntext.en = \"New.\"\r\n\r\n[claim.address]"));
}

#[test]
fn amend_puts_items_where_the_others_stand() {
    let record = Value::Record(vec![("source", "S2".to_owned()), ("where", "é".to_owned())]);
    let done = set("c", HAND_MADE, claim(0), "sources.2", &record).unwrap();
    let lines =
        "  { where = \"p. 2\", source = \"S1\" },\r\n  { source = \"S2\", where = \"é\" },\r\n]";
    assert!(done.contains(lines), "{done}");
    let done = set("c", &done, claim(0), "sources.3", &record).unwrap();
    let sheet = Sheet::read("c", &done, CLAIMS).unwrap();
    assert_eq!(sheet.entries[0].count("sources"), 4);
    assert_eq!(sheet.entries[0].text("sources.3.source"), "S2");
    // The first source of a claim that has none.
    let bare = "[[claim]]\nid = \"x\"";
    let done = set("c", bare, claim(0), "sources.0", &record).unwrap();
    assert_eq!(
        done,
        "[[claim]]\nid = \"x\"\nsources = [{ source = \"S2\", where = \"é\" }]\n"
    );
}

#[test]
fn amend_adds_and_removes_entries() {
    let done = add(HAND_MADE, "claim", "id = \"three\"\n");
    assert!(done.ends_with("# last\r\n\r\n[[claim]]\r\nid = \"three\"\r\n"));
    let sheet = Sheet::read("c", &done, CLAIMS).unwrap();
    assert_eq!(sheet.find("three"), Some(2));
    assert_eq!(sheet.at(done.len()), Some(2));
    let done = remove("c", &done, claim(1)).unwrap();
    assert!(!done.contains("About the second") && done.contains("three"));
    let done = remove("c", &done, claim(0)).unwrap();
    assert!(done.starts_with("# All of it.\r\n\r\n"), "{done}");
    assert_eq!(add("", "claim", "id = \"x\"\n"), "[[claim]]\nid = \"x\"\n");
}

#[test]
fn amend_refuses_what_it_cannot_read_or_write() {
    let broken = "[[claim]]\nid = \n";
    let why = set("claims.toml", broken, claim(0), "id", &text("x")).unwrap_err();
    assert!(why.to_string().starts_with("claims.toml:2:"), "{why}");
    for (path, value) in [
        ("text", text("x")),
        ("id.en", text("x")),
        ("sources.7", Value::Record(Vec::new())),
    ] {
        assert!(
            set("c", HAND_MADE, claim(0), path, &value).is_err(),
            "{path}"
        );
    }
    assert!(set("c", HAND_MADE, claim(9), "id", &text("x")).is_err());
    assert!(remove("c", HAND_MADE, claim(9)).is_err());
}

#[test]
fn amend_finds_the_field_that_a_byte_is_in() {
    let sheet = Sheet::read("c", HAND_MADE, CLAIMS).unwrap();
    let byte = HAND_MADE.find("p. 2").unwrap();
    let index = sheet.at(byte).unwrap();
    assert_eq!(index, 0);
    assert_eq!(sheet.entries[0].path_at(byte), Some("sources.1.where"));
    assert_eq!(
        sheet.entries[1].texts("address").count() + sheet.entries[0].texts("text").count(),
        2
    );
}

/// Any text can be put at any text of the pack that is built in, and says so when it is read.
#[test]
fn amend_changes_each_text_of_the_built_in_pack_by_one_line() {
    let name = "recommendations.toml";
    let files = crate::campaign::load::built_in().files.clone();
    let before = String::from_utf8(files[name].clone()).unwrap();
    let kind = Some("recommendation");
    let sheet = Sheet::read(name, &before, kind).unwrap();
    let mut tried = 0;
    for (index, entry) in sheet.entries.iter().enumerate() {
        for node in &entry.nodes {
            if matches!(node.what, NodeKind::Text(_)) {
                let new = text("“It's” a \"test\" \\ с буквами");
                let at = EntryIndex { kind, index };
                let after = set(name, &before, at, &node.path, &new).unwrap();
                assert_eq!(differing(&before, &after).len(), 1, "{}", node.path);
                tried += 1;
            }
        }
    }
    assert!(tried > 80, "{tried}");
}

const PASSAGES: &str = "\
[[passage]]
id = \"one\"

# The first.
[[passage.parts]]
text.en = \"A.\"
claims = [\"a\"]

# The second.
[[passage.parts]]
text.en = \"B.\"
claims = [\"b\"]

[[passage]]
id = \"two\"
";

#[test]
fn amend_puts_tables_with_headers_in_and_takes_them_out() {
    let at = EntryIndex {
        kind: Some("passage"),
        index: 0,
    };
    let change = |from: &str, path: &str, value: &Value| {
        set("passages.toml", from, at, path, value).expect("a change")
    };
    let more = change(PASSAGES, "parts.2", &Value::Record(Vec::new()));
    let more = change(&more, "parts.2.text.en", &text("C."));
    let put =
        "claims = [\"b\"]\n\n[[passage.parts]]\ntext.en = \"C.\"\n\n[[passage]]\nid = \"two\"\n";
    assert!(more.ends_with(put), "{more}");
    assert_eq!(change(&more, "parts.2", &Value::Nothing), PASSAGES);
    let fewer = change(PASSAGES, "parts.0", &Value::Nothing);
    let left = "[[passage]]\nid = \"one\"\n\n# The second.\n[[passage.parts]]\n";
    assert!(fewer.starts_with(left), "{fewer}");
    assert!(fewer.contains("B.") && !fewer.contains("A."));
}

#[test]
fn amend_reads_only_the_changed_entry_of_a_large_file() {
    let entry = |number: usize| {
        format!(
            "# Of {number}.\n[[claim]]\nid = \"c{number}\"\ntext.en = \"It was {number}.\"\n\
             sources = [{{ source = \"S1\", where = \"line {number}\" }}]\n\
             [[claim.accounts]]\ntext.en = \"Or not.\"\n\n"
        )
    };
    let many: Vec<String> = (0..1_000).map(entry).collect();
    let many = many.concat();
    let head = format!("# Head.\n\n{many}[other]\nkey = 1\n");
    for whole in [head.clone(), head.replace('\n', "\r\n")] {
        for (at, path, value) in [
            (0, "text.en", text("It was ‘none’\nat all.")),
            (500, "text.en", text("")),
            (500, "text.fr", text("C’était cinq cents.")),
            (500, "sources.0.where", text("p. 2")),
            (500, "sources", Value::Texts(Vec::new())),
            (500, "accounts.0", Value::Nothing),
            (999, "standing", text("alleged")),
            (999, "text", Value::Nothing),
            (1_000, "text.en", text("nobody")),
        ] {
            let expected = set("claims.toml", &whole, claim(at), path, &value);
            let mut sheet = Sheet::read("claims.toml", &whole, CLAIMS).unwrap();
            let before = sheet.clone();
            sheet::READ.set(0);
            let done = set_known("claims.toml", &whole, &mut sheet, claim(at), path, &value);
            let read = sheet::READ.get();
            match (done, expected) {
                (Ok(done), Ok(expected)) => {
                    assert!(read * 50 < whole.len(), "{path}: {read} bytes");
                    assert_eq!(done, expected, "{path}");
                    let now = Sheet::read("claims.toml", &done, CLAIMS).unwrap();
                    assert!(sheet == now, "{path}");
                }
                (Err(_), Err(_)) => assert!(sheet == before, "{path}"),
                (done, expected) => panic!("{path}: {} {}", done.is_ok(), expected.is_ok()),
            }
        }
    }
}
