use super::*;

#[test]
fn numbers_are_as_a_spreadsheet_shows_them() {
    for (number, text) in [
        (7.0_f64.next_up(), "7"),
        (10_000.0, "10000"),
        (0.1 + 0.2, "0.3"),
        (12.5, "12.5"),
        (-3.0, "-3"),
    ] {
        assert_eq!(number_as_shown(number), text);
    }
}

#[test]
fn numbers_are_shown_in_their_format() {
    for (code, number, text) in [
        ("General", 950.0, "950"),
        ("00\\-000", 950.0, "00-950"),
        ("00000", 1_067.0, "01067"),
        ("000000", 1_234_567.0, "1234567"),
        ("00000\\-0000", 21_390_001.0, "02139-0001"),
        ("[<=99999]00000;00000\\-0000", 2_139.0, "02139"),
        ("[<=99999]00000;00000\\-0000", 21_390_001.0, "02139-0001"),
        ("[>99999]00000-0000;00000", 2_139.0, "02139"),
        ("[>99999]00000-0000;00000", 21_390_001.0, "02139-0001"),
        ("[=1]\"one\";[=2]\"two\";0", 2.0, "two"),
        ("[=1]\"one\";[=2]\"two\";0", 3.0, "3"),
        ("000\\ 00", 11_000.0, "110 00"),
        ("000 00", 11_000.0, "110 00"),
        ("0000\\-000", 1_100_001.0, "1100-001"),
        ("\"LV-\"0000", 1_050.0, "LV-1050"),
        ("\\D\\-00000", 1_067.0, "D-01067"),
        ("\"D-\"General", 10_115.0, "D-10115"),
        ("0000\" AB\"", 512.0, "0512 AB"),
        ("[$-407]00000", 1_067.0, "01067"),
        ("[Red]00000;[Blue]-00000", 1_067.0, "01067"),
        ("[$€-407] 0.00", 2.5, "€ 2.50"),
        ("#,##0", 1_234_567.0, "1,234,567"),
        ("#,##0.00", 1_234.5, "1,234.50"),
        ("#,##0,", 1_234_567.0, "1,235"),
        ("0.0#", 0.5, "0.5"),
        ("0", 2.5, "3"),
        ("0.00", 0.125, "0.13"),
        ("0", 0.4, "0"),
        ("0", 999.96, "1000"),
        ("0.0", 9.96, "10.0"),
        ("#", 0.0, ""),
        ("##-##", 5.0, "-5"),
        ("0%", 0.19, "19%"),
        ("0", -7.0, "-7"),
        ("0;(0)", -7.0, "(7)"),
        ("0;-0;\"none\"", 0.0, "none"),
        (";;;", 12.0, ""),
        ("_-* 0_-", 12.0, " 12 "),
        ("00\".\"00\".\"00", 123.0, "00.01.23"),
        ("(000) 000-0000", 2_085_550_100.0, "(208) 555-0100"),
        ("@", 1_067.0, "1067"),
    ] {
        assert_eq!(
            Format::of(code).number(number, false),
            (text.to_owned(), None),
            "{code}"
        );
    }
}

#[test]
fn numbers_whose_format_is_not_known_are_in_doubt() {
    let long = "0".repeat(1_900);
    for code in [
        "# ?/?",
        "0.00E+00",
        "[DBNum1]0",
        "[~]0",
        "0x",
        "[<5]0",
        &long,
    ] {
        let shown = Format::of(code).number(12.5, false);
        let alone = ("12.5".to_owned(), Some(CellDoubt::NotAsShown));
        assert_eq!(shown, alone, "{code}");
    }
}

#[test]
fn dates_are_shown_in_their_format_and_in_doubt() {
    for (code, number, text) in [
        ("d\\-m", 46_024.0, "2-1"),
        ("dd/mm/yyyy", 46_359.0, "03/12/2026"),
        ("d. mmm", 46_024.0, "2. Jan"),
        ("[$-407]d. mmmm yyyy;@", 46_024.0, "2. January 2026"),
        ("yyyy-mm-dd hh:mm:ss", 46_024.75, "2026-01-02 18:00:00"),
        ("h:mm AM/PM", 0.75, "6:00 PM"),
        ("mm:ss.0", 0.000_5, "00:43.2"),
        ("[h]:mm", 1.5, "36:00"),
        ("ddd", 46_024.0, "Fri"),
        ("yyyy\"年\"m\"月\"", 46_024.0, "2026年1月"),
        ("d\\-m", 59.0, "28-2"),
    ] {
        let shown = Format::of(code).number(number, false);
        assert_eq!(shown, (text.to_owned(), Some(CellDoubt::Date)), "{code}");
    }
    let far = Format::of("d-m").number(1e9, false);
    assert_eq!(far.1, Some(CellDoubt::NotAsShown));
    assert_eq!(Format::built_in(14).number(0.0, true).0, "1904-01-01");
    assert_eq!(Format::built_in(16).number(46_024.0, false).0, "2-Jan");
}

#[test]
fn texts_are_shown_in_their_format() {
    for (code, text, seen) in [
        ("@", "01099", "01099"),
        ("\"LV-\"@", "1050", "LV-1050"),
        ("0;0;0;\"Nr. \"@", "7", "Nr. 7"),
        (";;;", "secret", ""),
        ("00000", "A", "A"),
    ] {
        assert_eq!(Format::of(code).text(text), seen, "{code}");
    }
}
