use super::*;

#[test]
fn cells_that_say_nothing_are_known() {
    for cell in [
        "NULL",
        "null",
        "nan",
        "NaN",
        "None",
        "none",
        "N/A",
        "n/a",
        "undefined",
        "[Name]",
        "{Name}",
        "{{name}}",
        "«Name»",
        "<name>",
        "<<Name>>",
        "*|FNAME|*",
        "${name}",
        "%NAME%",
        "xxx",
        "x",
        "XX",
        "test",
        "TBC",
        "???",
        "undefined undefined",
        "keine Angabe",
        "не указано",
        "Dear {{name}}",
    ] {
        assert!(is_placeholder(cell, false), "{cell}");
    }
    for cell in [
        "Jo Null",
        "Null",
        "Nan",
        "Nan Sheridan",
        "Na",
        "Test Valley",
        "Max",
        "Xi",
        "ул. Мира, д. «2», 12",
        "<b>Ivy</b> Marlow",
        "None Street",
        "X-Straße",
        "Ann & Bo",
        "100 %",
    ] {
        assert!(!is_placeholder(cell, false), "{cell}");
    }
    for cell in ["x", "NA", "Blank", "Test", "Null"] {
        assert!(!is_placeholder(cell, true), "{cell}");
    }
    for cell in ["NULL", "n/a", "[Name]", "nan", "None", "?"] {
        assert!(is_placeholder(cell, true) || cell == "?", "{cell}");
    }
    for cell in ["-", "–", "...", "/"] {
        assert!(is_dash(cell) && !is_placeholder(cell, false), "{cell}");
    }
}

#[test]
fn cells_that_a_spreadsheet_changed_are_known() {
    for cell in [
        "#N/A",
        "#REF!",
        "#NAME?",
        "#BEZUG!",
        "#ССЫЛКА!",
        "######",
        "Err:502",
        "#VALEUR!",
    ] {
        assert!(is_error(cell), "{cell}");
    }
    for cell in ["#3", "# 12", "N/A", "Err"] {
        assert!(!is_error(cell), "{cell}");
    }
    for cell in [
        "02.01.2026",
        "1.2.",
        "2026-01-02",
        "2026-01-02 00:00:00",
        "1/2/2026",
        "Jan-26",
        "2. Jan",
        "02-Jan",
        "12. Mai 2026",
        "2-янв",
        "3 May",
        "Mär 12",
        "January 2",
    ] {
        assert!(is_date(cell), "{cell}");
    }
    for cell in [
        "12/3",
        "1-2",
        "12",
        "4 bis",
        "12-14a",
        "1.2.3",
        "3. OG",
        "12 Marsham",
        "7 Mayfield Road",
        "112-II",
        "5 Sept House",
    ] {
        assert!(!is_date(cell), "{cell}");
    }
}

#[test]
fn cells_of_addresses_are_known() {
    for cell in [
        "Via Po 3",
        "Corso Umberto 44, int. 5",
        "12 High Street",
        "Ringstr. 4",
        "ул. Мира, 5",
        "Rue de Bourg 3",
        "PO Box 31",
        "Postfach 12 34",
        "а/я 17",
        "Storgatan 5 B",
        "Τ.Θ. 41",
        "BP 41",
        "P.K. 31",
        "Sadova 1234/5",
    ] {
        assert!(is_street(cell), "{cell}");
    }
    for cell in [
        "118",
        "ja",
        "owes 25 for two years, wants no phone calls",
        "ann@example.org",
        "02.01.1950",
        "Torino",
        "M-0031",
        "+49 30 1234567",
    ] {
        assert!(!is_street(cell), "{cell}");
    }
    for cell in [
        "c/o Größler",
        "Flat 2",
        "Hinterhaus, 3. OG",
        "chez Mme Hélot",
        "int. 5",
        "кв. 7",
    ] {
        assert!(is_beside_street(cell), "{cell}");
    }
    assert!(!is_beside_street(
        "not to be called at home, ever, she said it twice"
    ));
}
