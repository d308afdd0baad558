//! What stands beside the street: parts of an address are printed, and what is said of a person makes its row
//! one to check.

use super::*;
use crate::problem::Cause;

/// Whether the first row of a list tells of this cell that it is no part of an address.
fn is_odd(list: &str, cell: &str) -> bool {
    let doubts = entries(list, &[]).remove(0).doubts;
    let odd =
        |doubt: &RowProblem| matches!(doubt, RowProblem::NotAPart { value, .. } if value == cell);
    doubts.iter().any(odd)
}

fn with_supplement(heading: &str, cell: &str) -> String {
    format!(
        "Name;Street;{heading};Postcode;Town;Country\nAda Vane;4 Mill Road;\"{cell}\";LS6 2QT;Leeds;UK"
    )
}

#[test]
fn remarks_about_people_are_no_parts_of_an_address() {
    for cell in [
        "Aids patient",
        "Refugee",
        "Epileptikerin",
        "ist Alkoholikerin",
        "Ist Alkoholikerin",
        "HIV",
        "MS",
        "Asylbewerber",
        "Lives alone",
        "lives in Rose House",
        "Wohnt im Frauenhaus",
        "im Rollstuhl",
        "demandeuse d’asile",
        "Sans papiers",
        "vive con su ex",
        "Rifugiata politica",
        "Беженец",
        "больной",
        "Uchodźca",
        "Flykting",
        "Epileptic since 2019",
        "Flat 3 epileptic",
        "Flat 3, epileptic",
        "Flat 3 - epileptic",
        "Hinterhaus (Epileptikerin)",
        "c/o epilepsy",
        "owes 20 EUR",
        "VIP",
        "2 Kinder",
    ] {
        for heading in [
            "Address line 2",
            "Adresszusatz",
            "Complément",
            "Zusatz",
            "Extra address",
        ] {
            let list = with_supplement(heading, cell);
            let entry = entries(&list, &[]).remove(0);
            let is_printed = entry.sender.address.iter().any(|line| line.contains(cell));
            assert!(!entry.doubts.is_empty() || !is_printed, "{heading}: {cell}");
        }
    }
}

#[test]
fn parts_of_an_address_are_no_remarks() {
    for cell in [
        "Flat 3",
        "2nd floor",
        "Ground Floor Front",
        "2. OG links",
        "HH, 2. Stock",
        "Hinterhaus",
        "c/o Hale",
        "c/o Frau Müller",
        "bei Familie Öz",
        "Rose Cottage",
        "Villa Kunterbunt",
        "Bât. B, 3e étage",
        "Résidence Les Lilas",
        "Lieu-dit Le Bourg",
        "The Laurels",
        "Esc. 2, 3º B",
        "Edificio Sol",
        "scala B, int. 5",
        "Bloco B, apto 12",
        "Bl. P12, sc. B, et. 3, ap. 44",
        "корп. 2",
        "подъезд 3, этаж 5",
        "Acme Ltd",
        "Müller GmbH",
        "Tafel e.V.",
        "Institut für Physik",
        "PO Box 3",
        "2. th.",
        "klatka B",
        "Kat 3 Daire 5",
        "H0203",
        "B2",
        "12",
        "Όροφος 3",
        "Ballyduff",
        "Upper Slaughter",
        "Stow-on-the-Wold",
        "OT Neudorf",
        "Unit 5, Mill Industrial Estate",
    ] {
        for heading in ["Address line 2", "Adresszusatz"] {
            assert!(
                !is_odd(&with_supplement(heading, cell), cell),
                "{heading}: {cell}"
            );
        }
    }
    // Where the heading asks for a name, any will do.
    assert!(!is_odd(
        &with_supplement("House name", "Rosewood"),
        "Rosewood"
    ));
    let list = with_supplement("House name", "epileptic");
    assert!(!entries(&list, &[]).remove(0).doubts.is_empty());
}

#[test]
fn lines_of_an_address_may_be_its_town_and_nothing_about_the_person() {
    let list = "Name;Address 1;Address 2;Address 3;Address 4\n";
    let read = |row: &str| entries(&format!("{list}{row}"), &[]).remove(0).doubts;
    assert!(read("Ada Vane;12 Mill Road;Leeds;West Yorkshire;LS6 2QT").is_empty());
    assert!(read("Ada Vane;Flat 2;12 Mill Road;Leeds;LS6 2QT").is_empty());
    for row in [
        "Ada Vane;12 Mill Road;Refugee;Leeds;LS6 2QT",
        "Ada Vane;12 Mill Road;Leeds;LS6 2QT;Refugee",
    ] {
        let odd = |doubt: &RowProblem| matches!(doubt, RowProblem::NotAPart { value, .. } if value == "Refugee");
        assert!(read(row).iter().any(odd), "{row}");
    }
}

#[test]
fn a_number_says_what_it_is_only_below_one_thing() {
    assert!(is_odd(
        "Nom;Rue;Bâtiment et étage;Ville\nAda Vane;4 rue X;3;Lyon",
        "3"
    ));
    assert!(is_odd(
        "Name;Straße;Haus Name;Ort\nAda Vane;Weg 4;7;Jena",
        "7"
    ));
    let list = "Nom;Rue;Étage;Ville\nAda Vane;4 rue X;3;Lyon";
    assert!(!is_odd(list, "Étage 3") && sender(list).contains("Étage 3 / 4 rue X"));
}

#[test]
fn what_is_counted_is_no_part_of_an_address() {
    for heading in [
        "Household",
        "Anzahl Briefe",
        "Number of letters",
        "Qty",
        "Personen im Haushalt",
        "Кол-во",
    ] {
        for street in ["1 Mill Road", "Mill Road"] {
            let list = format!(
                "Name;Street;{heading};Town\nAda Vane;{street};3;Leeds\nBo Roe;{street};2;York\nCy Hay;{street};4;Bath"
            );
            let entry = entries(&list, &[]).remove(0);
            assert_eq!(entry.sender.address, [street, "Leeds"], "{heading}");
            assert!(entry.doubts.is_empty(), "{heading}: {:?}", entry.doubts);
        }
    }
}

#[test]
fn parts_of_a_house_look_like_some() {
    for (heading, cell) in [
        ("Piano", "Rateale"),
        ("Scara", "neplătit"),
        ("BL", "NRW"),
        ("Logement", "Insalubre"),
        ("Side", "Victim"),
        ("St", "ledig"),
        ("Wejście", "2019"),
        ("Sc", "Labour"),
    ] {
        let list = format!("Name;{heading};Street;Town\nAda Vane;{cell};1 Mill Road;Leeds");
        let address = entries(&list, &[]).remove(0).sender.address;
        assert_eq!(address, ["1 Mill Road", "Leeds"], "{heading}");
    }
    for (list, address) in [
        (
            "Navn;Adresse;Bygning;Dør;Postnr.;By\nIda Lund;Nørregade 4;7;th;8000;Aarhus",
            "Bygning 7 / Nørregade 4, th / 8000 Aarhus",
        ),
        (
            "Navn;Adresse;Etage;Side;Postnr.;By\nIda Lund;Nørregade 4;st;tv;8000;Aarhus",
            "Nørregade 4, st. tv / 8000 Aarhus",
        ),
        (
            "Namn;Gata;Ort;Trappa\nSiv Holm;Storgatan 4;Lund;2",
            "Trappa 2 / Storgatan 4 / Lund",
        ),
        (
            "Jméno;Příjmení;Ulice;Číslo domu;Číslo orientační;PSČ;Obec\nEva;Malá;Dlouhá;735/12;12;110 00;Praha",
            "Dlouhá 735/12 / 110 00 Praha",
        ),
        (
            "Jméno;Příjmení;Ulice a číslo;Č. o.;PSČ;Obec\nEva;Malá;Dlouhá 735;12;110 00;Praha",
            "Dlouhá 735/12 / 110 00 Praha",
        ),
    ] {
        assert_eq!(
            entries(list, &[]).remove(0).sender.address.join(" / "),
            address
        );
    }
}

#[test]
fn the_kind_of_a_street_stands_where_it_is_written_and_once() {
    for (list, street) in [
        (
            "Nom;N°;Type de voie;Rue;Code postal;Ville\nÈve Roe;4;rue;du Bac;75007;Paris",
            "4 rue du Bac",
        ),
        (
            "Name;Street number;Street name;Street type;Town\nAda;4;Mill;Road;Leeds",
            "4 Mill Road",
        ),
        (
            "Name;Street name;Street type;Number;Town\nAda;Mill;Road;4;Leeds",
            "4 Mill Road",
        ),
        (
            "Nombre;Tipo vía;Nombre vía;Número;Ciudad\nAna Rey;Calle;Mayor;4;Madrid",
            "Calle Mayor 4",
        ),
        (
            "Nom;Type de voie;Rue;Ville\nAda;rue;4 rue du Bac;Paris",
            "4 rue du Bac",
        ),
        (
            "Nombre;Tipo de vía;Calle;Ciudad\nBo;AV;Avda. América 4;Madrid",
            "Avda. América 4",
        ),
        (
            "Name;Street type;Street;Town\nAda;Residential;4 Mill Road;Leeds",
            "4 Mill Road",
        ),
    ] {
        assert_eq!(
            entries(list, &[]).remove(0).sender.address[0],
            street,
            "{list}"
        );
    }
    let list = "Name;Street type;Street;Town\nAda;Residential;4 Mill Road;Leeds";
    assert!(!entries(list, &[]).remove(0).doubts.is_empty());
}

#[test]
fn a_street_is_no_sentence() {
    for cell in [
        "bor hos en slektning",
        "lives with a relative",
        "12 Mill Road, epileptic",
        "4 Mill Road – summer only",
        "dto.",
        "w/w",
        "s.o.",
    ] {
        let list = format!("Name;Street;Town\nAda Vane;{cell};Leeds");
        assert!(!entries(&list, &[]).remove(0).doubts.is_empty(), "{cell}");
    }
    for cell in [
        "Lindenhof",
        "Unter den Linden",
        "Rose Cottage",
        "lieu-dit le Bourg",
        "Rua X 9 - Centro",
    ] {
        let list = format!("Name;Street;Town\nAda Vane;{cell};Leeds");
        assert!(entries(&list, &[]).remove(0).doubts.is_empty(), "{cell}");
    }
    let list = "Name;Straße;PLZ;Ort\nAda Vane;″;10115;Berlin";
    assert!(entries(list, &[])[0].doubts.contains(&RowProblem::NoStreet));
}

#[test]
fn villages_and_quarters_stand_above_the_town() {
    for (list, address) in [
        (
            "Name;Street;Village;Postal town;Postcode\nAda Vane;4 Mill Road;Hunslet;Leeds;LS6 2QT",
            "4 Mill Road / Hunslet / Leeds / LS6 2QT",
        ),
        (
            "Name;Street;Village;Town and postcode\nAda Vane;4 Mill Road;Hunslet;Leeds LS6 2QT",
            "4 Mill Road / Hunslet / Leeds / LS6 2QT",
        ),
        (
            "Name;Straße;Ort;PLZ Ort\nAda Vane;Weg 4;Neudorf;10115 Berlin",
            "Weg 4 / Neudorf / 10115 Berlin",
        ),
        (
            "Ad Soyad;Mahallesi;Sokak;Şehir;Ülke\nGül Şen;Moda;Bağdat Cad. 12;İstanbul;Türkiye",
            "Bağdat Cad. 12 / Moda / İstanbul / Türkiye",
        ),
        (
            "Név;Közterület neve;Közterület jellege;Házszám;Irányítószám;Település\nÉva Kis;Fő;utca;4;1011;Budapest",
            "Fő utca 4 / 1011 Budapest",
        ),
        (
            "Name;Street;Town;Abroad\nAda Vane;Weg 4;Berlin;Germany",
            "Weg 4 / Berlin / Germany",
        ),
    ] {
        assert_eq!(
            entries(list, &[]).remove(0).sender.address.join(" / "),
            address
        );
    }
    let list = "Nom / Naam;Rue / Straat;N° / Nr;Boîte / Bus;Code postal / Postcode;Ville / Stad\nAda Roy;rue Haute;4;B3;1000;Bruxelles";
    let entry = entries(list, &[]).remove(0);
    assert!(
        entry.sender.address.join(" / ").contains("B3"),
        "{:?}",
        entry.sender.address
    );
}

#[test]
fn villages_above_the_town_are_told_once_for_a_list() {
    let list = "Name;Address Line 1;Address Line 2;Address Line 3;Town;Postcode\n\
        Ada Vane;4 Mill Road;Headingley;;Leeds;LS6 2QT\n\
        Eve Moon;Flat 2;9 Low Road;Stoke Newington;London;N16 0AS\n\
        Tom Roe;Flat 3;Hope;;Cardiff;CF10 1AA\n\
        Liz Hay;5 Mill Road;Debtor;;Leeds;LS6 2QT\n\
        Pip Hay;6 Mill Road;Lives alone;;Leeds;LS6 2QT\n\
        Una Hay;7 Mill Road;VIP;;Leeds;LS6 2QT\n";
    let found = entries(list, &[]);
    let ready: Vec<bool> = found.iter().map(|entry| entry.doubts.is_empty()).collect();
    assert_eq!(ready, [true, true, false, false, false, false]);
    let columns = Columns::of(&table(list), &Mapping::new()).unwrap();
    let told: Vec<&Cause> = columns.notices.iter().map(|one| &*one.cause).collect();
    let names = ["Headingley", "Stoke Newington"]
        .map(str::to_owned)
        .to_vec();
    assert_eq!(told, [&Cause::List(ListProblem::Villages { names })]);
    for (heading, ready) in [("Supplemental Address 1", true), ("Adresszusatz", false)] {
        let list = with_supplement(heading, "Headingley");
        assert_eq!(
            entries(&list, &[]).remove(0).doubts.is_empty(),
            ready,
            "{heading}"
        );
    }
}

#[test]
fn a_column_chosen_by_hand_is_not_asked_about() {
    let list = with_supplement("Zusatz", "Hope");
    assert!(is_odd(&list, "Hope"));
    let by_hand = entries(&list, &["extra=Zusatz"]).remove(0);
    assert_eq!(by_hand.doubts, []);
    assert!(by_hand.sender.address.contains(&"Hope".to_owned()));
}

#[test]
fn short_streets_and_numbered_units_are_parts_of_an_address() {
    for cell in [
        "Low Rd",
        "St Ives Rd",
        "22 bd Gambetta",
        "22 av Foch",
        "pl. Wolności 1",
        "Spc 12",
        "FL 3",
        "bus 12",
        "PMB 204",
        "Trlr 9",
        "Bovenwoning",
        "Mezzanin",
        "EHPAD Les Lilas",
        "Hof Eichental",
    ] {
        assert!(
            !is_odd(&with_supplement("Adresszusatz", cell), cell),
            "{cell}"
        );
    }
    for cell in ["Since 2019", "Visa 2019", "Type 2", "Debtor St", "lives st"] {
        let entry = entries(&with_supplement("Adresszusatz", cell), &[]).remove(0);
        assert!(!entry.doubts.is_empty(), "{cell}");
    }
}
