//! Addresses that stand in one cell, and what lines say.

use super::*;

#[test]
fn country_splits_an_address_that_stands_in_one_cell() {
    for (cell, lines) in [
        (
            "3 Mill Road\nLeeds\r\nLS6 2QT",
            &["3 Mill Road", "Leeds", "LS6 2QT"][..],
        ),
        (
            "3 Mill Road; Leeds LS6 2QT;",
            &["3 Mill Road", "Leeds LS6 2QT"],
        ),
        ("3 Mill Road | Leeds | UK", &["3 Mill Road", "Leeds", "UK"]),
        (
            "512 Oak St  Suite 404  Atlanta  GA  30318  US",
            &["512 Oak St", "Suite 404", "Atlanta", "GA", "30318", "US"],
        ),
        (
            "Ringweg 4    Bern    3011  CH",
            &["Ringweg 4", "Bern", "3011", "CH"],
        ),
        (
            "3 Mill Road, Leeds, LS6 2QT, United Kingdom",
            &["3 Mill Road", "Leeds", "LS6 2QT", "United Kingdom"],
        ),
        (
            "3 Mill Road, Leeds LS6 2QT",
            &["3 Mill Road", "Leeds LS6 2QT"],
        ),
        (
            "77 Fir Ave, Boise, ID 83702, USA",
            &["77 Fir Ave", "Boise, ID 83702", "USA"],
        ),
        (
            "Ringstr. 4, 04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        (
            "ул. Тихая, 5, кв. 12, 190000 Санкт-Петербург, Россия",
            &["ул. Тихая, 5, кв. 12", "190000 Санкт-Петербург", "Россия"],
        ),
        (
            "Meža iela 4, Rīga, LV-1050, Latvija",
            &["Meža iela 4", "Rīga", "LV-1050", "Latvija"],
        ),
        (
            "Ringstr. 4 / 04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        (
            "Ringstr. 4<br />04109 Leipzig",
            &["Ringstr. 4", "04109 Leipzig"],
        ),
        // Nothing shows where its lines would end.
        ("Haus 3 / Aufgang 2", &["Haus 3 / Aufgang 2"]),
        ("Flat 2, 3 Mill Road", &["Flat 2, 3 Mill Road"]),
        ("C/ Luna 8, 2.º B", &["C/ Luna 8, 2.º B"]),
        ("", &[]),
        (" ; ", &[]),
    ] {
        assert_eq!(split_whole(cell), lines, "{cell:?}");
    }
}

#[test]
fn country_is_read_from_an_addresss_last_line() {
    for (lines, expected) in [
        (&["3 Mill Road", "Leeds", "United Kingdom"][..], "GB"),
        (&["Ringweg 4", "3011 Bern", "CH"], "CH"),
        (&["Abai 7", "Almaty, Kazakhstan"], "KZ"),
        (&["Abai 7", "Almaty, KZ", ""], "KZ"),
        (&["77 Fir Ave", "San Francisco", "CA"], "-"),
        (&["77 Fir Ave", "Wilmington, DE"], "-"),
        (&["Ringstr. 4", "04109 Leipzig", "DE"], "DE"),
        (&["3 Mill Road", "Leeds"], "-"),
        (&[], "-"),
    ] {
        assert_eq!(code(country_of(lines)), expected, "{lines:?}");
    }
}

#[test]
fn country_finds_the_town_in_lines_as_they_are() {
    for (lines, town) in [
        (&["3 Mill Road", "Leeds LS6 2QT"][..], "Leeds"),
        (&["3 Mill Road", "Leeds", "LS6 2QT", "UK"], "Leeds"),
        (
            &["3 Mill Road", "Leeds", "West Yorkshire", "LS6 2QT", "UK"],
            "Leeds",
        ),
        (&["14 London Road, London SE23 3ZZ"], "London"),
        (&["Ring 4", "D-80331 München"], "München"),
        (&["Ring 4", "80331 München", "Germany"], "München"),
        (&["77 Fir Ave", "Boise, ID 83702"], "Boise"),
        (&["77 Fir Ave", "Boise, ID 83702-1234", "U.S.A."], "Boise"),
        (&["77 Fir Ave, Boise, ID 83702, USA"], "Boise"),
        (&["12 Bay St", "Sydney NSW 2000", "Australia"], "Sydney"),
        (&["4 Elk Way", "Ottawa ON K1A 0B1", "Canada"], "Ottawa"),
        (
            &["Lange Weg 8", "1012 AB Amsterdam", "Nederland"],
            "Amsterdam",
        ),
        (&["Via Po 3", "10123 Torino (TO)", "Italia"], "Torino"),
        (&["Via Po 3", "10123 Torino TO", "Italia"], "Torino"),
        (
            &["Rua da Lua 5", "Recife - PE", "50010-000", "Brasil"],
            "Recife",
        ),
        (&["Meža iela 4", "Rīga, LV-1050", "Latvija"], "Rīga"),
        (&["8 Quay Street", "Galway", "Ireland"], "Galway"),
        (
            &[
                "8 Quay Street",
                "Galway",
                "Co. Galway",
                "H91 ZZ12",
                "Ireland",
            ],
            "Galway",
        ),
        (
            &["пр. Мира, 8", "190000, Санкт-Петербург", "Россия"],
            "Санкт-Петербург",
        ),
        (
            &["512 Oak St", "Suite 404", "Atlanta", "GA", "30318", "US"],
            "Atlanta",
        ),
        (&["Gül Sk. 4", "35000 Konak/İzmir", "Türkiye"], "Konak"),
        (&["Storgatan 2", "SE-111 22 Stockholm"], "Stockholm"),
        (&["Rue Haute 3", "1000 Bruxelles"], "Bruxelles"),
        (&["Postfach 30 11 22", "50667 Köln"], "Köln"),
        (&["3 Mill Road", "Leeds"], ""),
        (&["3 Mill Road"], ""),
    ] {
        assert_eq!(town_of(lines, None).unwrap_or_default(), town, "{lines:?}");
    }
    assert_eq!(
        postcode_of(&["3 Mill Road", "Leeds LS6 2QT", "UK"], None).as_deref(),
        Some("LS6 2QT")
    );
    assert_eq!(postcode_of(&["3 Mill Road", "Leeds", "UK"], None), None);
}

#[test]
fn country_finds_the_county_that_a_postcode_makes_superfluous() {
    for (lines, due) in [
        (
            &["4 Leys Road", "Ledbury", "Herefordshire", "HR8 2NF", "UK"][..],
            Some(2),
        ),
        (&["4 Leys Road", "Ledbury", "Herefordshire HR8 2NF"], None),
        (
            &[
                "Cloghbrack",
                "Clonbur",
                "Co. na Gaillimhe",
                "H91 F8X0",
                "Éire",
            ],
            Some(2),
        ),
        (
            &[
                "The Old Post Office, Church Lane",
                "Great Snoring",
                "Norfolk",
                "NR21 0AA",
                "United Kingdom",
            ],
            Some(2),
        ),
        (&["1 Main Street", "Norfolk", "VA 23510", "USA"], None),
        (&["1 Kent", "Essex", "NR21 0AA"], None),
        // Without a postcode it may be what tells the place.
        (&["Cloghbrack", "Clonbur", "Co. Galway", "Ireland"], None),
        // A house, a locality above its post town.
        (&["County Hall", "Ledbury", "HR8 2NF", "UK"], None),
        (
            &["1 The Green", "Great Snoring", "Fakenham", "NR21 0AA"],
            None,
        ),
        (&["Schloss 1", "78355 Hohenfels", "Deutschland"], None),
    ] {
        assert_eq!(superfluous_county(lines), due, "{lines:?}");
    }
}
