//! Who signs, with whom they live and in which part of a house, whatever a list's language.

use super::*;
use crate::problem::Cause;

fn read(cases: &[(&str, &str)]) {
    for (list, due) in cases {
        assert_eq!(sender(list), *due, "{list}");
    }
}

/// Whether the first row of a list tells that this cell is not used.
fn is_told(list: &str, cell: &str) -> bool {
    let doubts = entries(list, &[]).remove(0).doubts;
    let told =
        |doubt: &RowProblem| matches!(doubt, RowProblem::NotUsed { value, .. } if value == cell);
    doubts.iter().any(told)
}

#[test]
fn nobody_signs_for_whom_they_look_after() {
    read(&[
        (
            "Resident;Contact person;Street;Town\nAda Vane;Tom Roe;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Contact person;Name;Street;Town\nTom Roe;Ada Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Ansprechpartner;Bewohnerin;Straße;Ort\nTom Roe;Ada Vane;Weg 3;Jena",
            "Ada Vane | Weg 3 / Jena | Jena",
        ),
        (
            "Personne à contacter;Prénom;Nom;Rue;Ville\nTom Roe;Ada;Vane;3 rue X;Lyon",
            "Ada Vane | 3 rue X / Lyon | Lyon",
        ),
        (
            "Referente;Nominativo;Via;Città\nTom Roe;Ada Vane;Via Po 3;Torino",
            "Ada Vane | Via Po 3 / Torino | Torino",
        ),
        (
            "Контактное лицо;ФИО;Улица;Город\nПётр Ким;Ада Вейн;ул. Мира 3;Рига",
            "Ада Вейн | ул. Мира 3 / Рига | Рига",
        ),
        (
            "Contact person;Street;Town\nTom Roe;1 Mill Road;Leeds",
            "Tom Roe | 1 Mill Road / Leeds | Leeds",
        ),
    ]);
    // A column of which nothing is known may have those who sign.
    let list = table("Zzz;Contact person;Street;Town\nAda Vane;Tom Roe;1 Mill Road;Leeds\n");
    assert!(Columns::of(&list, &Mapping::new()).is_err());
}

#[test]
fn care_of_is_no_name_and_is_printed() {
    read(&[
        (
            "Name;C/O name;Street;Town\nCy Wren;Mrs Hale;3 Mill Road;Leeds",
            "Cy Wren | c/o Mrs Hale / 3 Mill Road / Leeds | Leeds",
        ),
        (
            "Care of name;First name;Last name;Street;Town\nMrs Hale;Cy;Wren;3 Mill Road;Leeds",
            "Cy Wren | c/o Mrs Hale / 3 Mill Road / Leeds | Leeds",
        ),
        (
            "Namn;C/O-adress;Gatuadress;Ort\nSiv Holm;Berg;Storgatan 4;Lund",
            "Siv Holm | c/o Berg / Storgatan 4 / Lund | Lund",
        ),
        (
            "Navn;Hos;Vej;By\nIda Lund;Berg;Møllevej 4;Aarhus",
            "Ida Lund | c/o Berg / Møllevej 4 / Aarhus | Aarhus",
        ),
        (
            "Nome;Aos cuidados de;Rua;Cidade\nRui Melo;Ana Reis;Rua do Sol 4;Lisboa",
            "Rui Melo | c/o Ana Reis / Rua do Sol 4 / Lisboa | Lisboa",
        ),
    ]);
}

#[test]
fn given_names_are_what_the_row_has_of_them() {
    read(&[
        (
            "Title;Initials;Surname;Street;Town\nRev;J. R.;Lee;1 Mill Road;Leeds",
            "Rev J. R. Lee | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Voorletters;Roepnaam;Achternaam;Straat;Plaats\nF.A.;Femke;Broek;Weg 4;Breda",
            "Femke Broek | Weg 4 / Breda | Breda",
        ),
        (
            "Voorletters;Roepnaam;Achternaam;Straat;Plaats\nF.A.;;Broek;Weg 4;Breda",
            "F.A. Broek | Weg 4 / Breda | Breda",
        ),
        (
            "Initialen;Name;Straße;Ort\nK.;Öhler;Weg 4;Jena",
            "K. Öhler | Weg 4 / Jena | Jena",
        ),
        (
            "Initials;Name;Street;Town\nAL;Ann Lee;1 Mill Road;Leeds",
            "Ann Lee | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Preferred name;Name;Street;Town\nAnnie;Ann Lee;1 Mill Road;Leeds",
            "Ann Lee | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Rufname;Vorname;Nachname;Straße;Ort\nKäthe;Katharina;Öhler;Weg 4;Jena",
            "Käthe Öhler | Weg 4 / Jena | Jena",
        ),
        (
            "Rufname;Nachname;Straße;Ort\nKäthe;Öhler;Weg 4;Jena",
            "Käthe Öhler | Weg 4 / Jena | Jena",
        ),
        (
            "Prénom usuel;Nom;Rue;Ville\nIda;Ann Vane;3 rue X;Lyon",
            "Ann Vane | 3 rue X / Lyon | Lyon",
        ),
        (
            "Vorname;Name;Straße;Ort\nAnn;Ann Vane;Weg 4;Jena",
            "Ann Vane | Weg 4 / Jena | Jena",
        ),
    ]);
}

#[test]
fn parts_of_a_house_say_what_they_are() {
    read(&[
        (
            "Nume;Bloc;Scara;Etaj;Strada;Apartament;Cod poștal;Oraș;Țara\n\
             Ion Pop;P12;B;3;Bd. Timișoara 58;44;061333;București;România",
            "Ion Pop | Bd. Timișoara 58, bl. P12, sc. B, et. 3, ap. 44 / 061333 București / România | București",
        ),
        (
            "ФИО;Улица;Дом;Корпус;Подъезд;Этаж;Квартира;Индекс;Город;Страна\n\
             Ада Вейн;ул. Мира;5;2;1;3;12;190000;Омск;Россия",
            "Ада Вейн | ул. Мира, 5, корп. 2, подъезд 1, этаж 3, кв. 12 / Омск / 190000 / Россия | Омск",
        ),
        (
            "Imię i nazwisko;Ulica;Nr domu;Nr lok.;Klatka;Kod pocztowy;Miasto;Kraj\n\
             Ewa Lis;Kwiatowa;14;3;B;02-539;Warszawa;Polska",
            "Ewa Lis | Kwiatowa 14/3, klatka B / 02-539 Warszawa / Polska | Warszawa",
        ),
        (
            "Nominativo;Via;Civico;Scala;Piano;Interno;CAP;Città;Paese\n\
             Ada Neri;Via Po;3;B;2;7;10123;Torino;Italia",
            "Ada Neri | Via Po 3, scala B, piano 2, int. 7 / 10123 Torino / Italia | Torino",
        ),
        (
            "Nom complet;Bâtiment;Étage;Rue;Code postal;Ville;Pays\n\
             Ada Roy;B;3;4 rue Haute;69003;Lyon;France",
            "Ada Roy | Bâtiment B / Étage 3 / 4 rue Haute / 69003 Lyon / France | Lyon",
        ),
        (
            "Jméno a příjmení;Ulice;Č.p.;Patro;Byt;PSČ;Obec;Stát\n\
             Eva Malá;Dlouhá;12;3.;4;110 00;Praha 1;ČR",
            "Eva Malá | Dlouhá 12/4, 3. patro / 110 00 Praha 1 / ČR | Praha 1",
        ),
        (
            "Name;Building;Floor;Street;Town\nAda Vane;Mill House;2;3 Low Road;Leeds",
            "Ada Vane | Mill House / Floor 2 / 3 Low Road / Leeds | Leeds",
        ),
        (
            "Name;Stock;Straße;PLZ;Ort\nAda Vane;2.;Weg 3;07743;Jena",
            "Ada Vane | 2. Stock / Weg 3 / 07743 Jena | Jena",
        ),
        (
            "Name;Stock;Straße;PLZ;Ort\nAda Vane;EG;Weg 3;07743;Jena",
            "Ada Vane | EG / Weg 3 / 07743 Jena | Jena",
        ),
    ]);
}

#[test]
fn places_are_found_whatever_their_columns_are_called() {
    read(&[
        (
            "ADI SOYADI;AÇIK ADRES;İLÇE/İL;P.KODU;ÜLKE\nGül Şen;Bağdat Cad. No:12;Kadıköy/İSTANBUL;34710;Türkiye",
            "Gül Şen | Bağdat Cad. No:12 / 34710 Kadıköy/İSTANBUL / Türkiye | Kadıköy/İSTANBUL",
        ),
        (
            "ADI SOYADI;AÇIK ADRES;İLÇE/İL;P.KODU;ÜLKE\nGül Şen;Lindenstr. 4;Berlin;10115;Almanya",
            "Gül Şen | Lindenstr. 4 / 10115 Berlin / Almanya | Berlin",
        ),
        (
            "ФИО|Адрес (с индексом)\nАда Вейн|644015, г. Омск, ул. Казахстанская, д. 3, Россия",
            "Ада Вейн | ул. Казахстанская, д. 3 / 644015, г. Омск / Россия | г. Омск",
        ),
        (
            "ФИО|Адрес (с индексом)\nАда Вейн|644015, Омская обл., г. Тара, ул. Мира, д. 3, кв. 4",
            "Ада Вейн | ул. Мира, д. 3, кв. 4 / 644015, Омская обл., г. Тара | г. Тара",
        ),
    ]);
}

#[test]
fn parts_of_an_address_that_are_not_printed_are_told() {
    // The flat, under a heading that nobody knows.
    let list = "Name;Street;House no;Zzz;Postcode;Town\n\
        Ann Lee;High Street;14;3;LS6 2QT;Leeds\nBo Lee;Low Road;3;14;LS6 2QT;Leeds\n";
    assert!(is_told(list, "3"));
    let list = "Name;Street;Town;County;Region;Postcode;Country\n\
        Ann Lee;1 High St;Ilkley;West Yorkshire;The North;LS29 8ZZ;UK\n";
    assert!(is_told(list, "West Yorkshire"));
    // Nobody writes them there.
    let list = list.replace("UK", "USA");
    assert!(!is_told(&list, "West Yorkshire"));
}

#[test]
fn initials_and_call_names_take_no_given_name_away() {
    read(&[
        (
            "Name;Initials;Surname;Street;Town\nAda;TR;Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Initials;Full name;Surname;Street;Town\nTR;Ada Vane;Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Nome;Detto;Cognome;Via;Città\nAda;sì;Neri;Via Po 3;Torino",
            "Ada Neri | Via Po 3 / Torino | Torino",
        ),
        (
            "Resident;Name;Street;Town\nPermanent;Ada Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Contact name;Resident;Street;Town\nTom Roe;Ada Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Contact;Preferred name;Street;Town\nAda Vane;;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Contact name;Name;Street;Town\nTom Roe;Ada Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Кому;Куда;Индекс;Страна\nАда Вейн;Рига, ул. Мира 3;1050;Латвия",
            "Ада Вейн | Рига, ул. Мира 3 / 1050 / Латвия | ",
        ),
        (
            "Vorname;Nachname;Namenszusatz;Straße;Ort\nUlf;Thal;Freiherr von;Weg 3;Jena",
            "Ulf Freiherr von Thal | Weg 3 / Jena | Jena",
        ),
    ]);
    let list = table("Contact;Pupil;Street;Town\nTom Roe;Ada;1 Mill Road;Leeds\n");
    assert!(Columns::of(&list, &Mapping::new()).is_err());
    for list in [
        "Nombre;Apellidos;Calle;Ciudad\nJuan;Juan Pérez;Calle Sol 8;Lugo",
        "First name;Preferred first name;Surname;Street;Town\nAlexandra;Robin Hill;Lee;1 Mill Road;Leeds",
        "First name;Preferred first name;Surname;Street;Town\nAlexandra;Suspect;Lee;1 Mill Road;Leeds",
        "Name;Street;Town\nLee, P. (Pat);1 Mill Road;Leeds",
    ] {
        let doubts = entries(list, &[]).remove(0).doubts;
        let told = |doubt: &RowProblem| {
            matches!(
                doubt,
                RowProblem::TwoNames { .. } | RowProblem::DoubtfulName { .. }
            )
        };
        assert!(doubts.iter().any(told), "{list}: {doubts:?}");
    }
}

#[test]
fn notes_are_no_parts_of_a_house() {
    for (heading, cell) in [
        ("Living with", "epilepsy"),
        ("Attention", "owes us money"),
        ("Wohnt bei", "getrennt lebend"),
        ("Niveau", "B2"),
        ("Entrée", "2019-03-01"),
        ("Segment", "VIP"),
    ] {
        let list = format!("Name;{heading};Street;Town\nAda Vane;{cell};1 Mill Road;Leeds");
        let address = entries(&list, &[]).remove(0).sender.address.join(" / ");
        assert_eq!(address, "1 Mill Road / Leeds", "{heading}");
    }
    for list in [
        "Name;Chez;Rue;Ville\nIda Vane;une amie malade;3 rue X;Lyon",
        "Name;Floor;Street;Town\nAda Vane;yes;1 Mill Road;Leeds",
        "Name;Floor;Street;Town\nAda Vane;2019-03-01;1 Mill Road;Leeds",
    ] {
        assert!(!entries(list, &[]).remove(0).doubts.is_empty(), "{list}");
    }
}

#[test]
fn parts_of_a_street_and_a_storey_stand_together() {
    read(&[
        (
            "Navn;Adresse;Etage;Side;Postnr.;By\nIda Lund;Vestergade 12;2;th.;8000;Aarhus C",
            "Ida Lund | Vestergade 12, 2. th. / 8000 Aarhus C | Aarhus C",
        ),
        (
            "Nombre;Tipo de vía;Nombre de la vía;Núm.;Escalera;Piso;Puerta;C.P.;Municipio;País\nAna Rey;Calle;Mayor;14;B;3.º;Izq.;28013;Madrid;España",
            "Ana Rey | Calle Mayor 14, esc. B, 3.º Izq. / 28013 Madrid / España | Madrid",
        ),
        (
            "Jméno;Příjmení;Ulice;Č. p.;Č. o.;PSČ;Obec\nEva;Malá;Dlouhá;735;12;110 00;Praha 1",
            "Eva Malá | Dlouhá 735/12 / 110 00 Praha 1 | Praha 1",
        ),
        (
            "Namn;Adress;;;Anm.\n;Gata;Postnr;Ort;\nSiv Holm;Ågatan 5;582 22;Lund;hotad",
            "Siv Holm | Ågatan 5 / 582 22 Lund | Lund",
        ),
        (
            "Contact;Street Address;City;ST;ZIP Code\nAda Vane;4 Elk Way;Boise;ID;83702",
            "Ada Vane | 4 Elk Way / Boise, ID 83702 | Boise",
        ),
    ]);
}

#[test]
fn people_sign_with_the_name_that_they_ask_to_be_called_by() {
    let list = "First name;Last name;Preferred name;Street;Town\n\
        Alexandra;Lee;Alex;1 Mill Road;Leeds\n\
        Robert;Lee;Roberta Hill;2 Mill Road;York\n\
        Carla;Lee;left message;3 Mill Road;Bath\n";
    let read = entries(list, &[]);
    assert_eq!(read[0].sender.name, "Alex Lee");
    assert!(read[0].doubts.is_empty());
    assert!(!read[1].doubts.is_empty());
    assert_eq!(read[2].sender.name, "Carla Lee");
    assert!(!read[2].doubts.is_empty());
    let table = table(list);
    let columns = Columns::of(&table, &Mapping::new()).unwrap();
    let told = columns.names_not_used(table.row(1));
    assert_eq!(told, [("First name", "Alexandra")]);
    let shown = columns.shown(&table);
    assert!(shown[0].spare && !shown[2].spare);
    for list in [
        "Preferred name;Name;Street;Town\nRoberta Lee;Robert Lee;1 Mill Road;Leeds",
        "Nome;Sobrenome;Nome social;Rua;Cidade\nRui;Melo;Rita;Rua do Sol 4;Lisboa",
        "Name;Known as;Street;Town\nAda Vane;Eve Moon;1 Mill Road;Leeds",
    ] {
        let doubts = entries(list, &[]).remove(0).doubts;
        let told = |doubt: &RowProblem| matches!(doubt, RowProblem::TwoNames { .. });
        assert!(doubts.iter().any(told), "{list}: {doubts:?}");
    }
}

#[test]
fn names_to_be_called_by_are_told_once_for_a_list() {
    let list = "First name;Known as;Surname;Street;Town\nRobert;Bob;Lee;1 Mill Road;Leeds\n\
        Peggy;Peggy;Moon;2 Mill Road;Leeds\nElizabeth;Liz;Roe;3 Mill Road;Leeds\n";
    let known_as = ListProblem::CalledNotPrinted {
        names: vec!["Bob".to_owned(), "Liz".to_owned()],
    };
    let preferred =
        "First name;Surname;Preferred name;Street;Town\nRui;Melo;Rita;1 Mill Road;Leeds";
    let printed = ListProblem::CalledPrinted {
        names: vec!["Rita".to_owned()],
    };
    let with_titles = "Title;First name;Surname;Street;Town\nMs;Ada;Lee;1 Mill Road;Leeds\n\
        Dr;Ola;Moon;2 Mill Road;Leeds\nMs;Una;Roe;3 Mill Road;Leeds\n";
    let left_out = ListProblem::TitlesNotPrinted {
        titles: vec!["Ms".to_owned()],
    };
    for (list, first, notice) in [
        (list, "Robert Lee", known_as),
        (preferred, "Rita Melo", printed),
        (with_titles, "Ada Lee", left_out),
    ] {
        let entries = entries(list, &[]);
        assert_eq!(entries[0].sender.name, first);
        assert!(
            entries.iter().all(|entry| entry.doubts.is_empty()),
            "{list}"
        );
        let columns = Columns::of(&table(list), &Mapping::new()).unwrap();
        let told: Vec<&Cause> = columns.notices.iter().map(|one| &*one.cause).collect();
        assert_eq!(told, [&Cause::List(notice)]);
    }
}

#[test]
fn nobody_signs_for_another_in_a_further_column() {
    for list in [
        "Adult 1 first name;Adult 1 last name;Child;Street;Town\nTom;Roe;Ada Vane;1 Mill Road;Leeds",
        "Resident;Owner;Street;Town\nTom Roe;Ada Vane;1 Mill Road;Leeds",
    ] {
        assert!(
            Columns::of(&table(list), &Mapping::new()).is_err(),
            "{list}"
        );
    }
}

#[test]
fn numbers_beside_the_kind_of_a_street_are_of_houses() {
    let list = "Nom;N°;Type de voie;Rue;CP;Ville\nÈve Roe;4;rue;du Bac;75007;Paris\n\
        Ève Rol;5;avenue;Foch;75007;Paris";
    let found = entries(list, &[]);
    let lines: Vec<&String> = found.iter().map(|one| &one.sender.address[0]).collect();
    assert_eq!(lines, ["4 rue du Bac", "5 avenue Foch"]);
    let list = "Name;No.;Street;Town\nAda Vane;4;Mill Road;Leeds\nEve Moon;5;Low Road;York";
    let found = entries(list, &[]);
    assert!(
        found.iter().all(|entry| !entry.doubts.is_empty()),
        "{found:?}"
    );
}

#[test]
fn what_is_no_initial_is_not_signed() {
    for cell in ["TBC", "NA", "OK", "RIP", "NO", "Ja"] {
        let list = format!("Initials;Surname;Street;Town\n{cell};Moon;1 Mill Road;Leeds");
        assert_eq!(entries(&list, &[]).remove(0).sender.name, "Moon", "{cell}");
    }
    let list = "Initials;Surname;Street;Town\nN.O.;Moon;1 Mill Road;Leeds";
    assert_eq!(entries(list, &[]).remove(0).sender.name, "N.O. Moon");
}

#[test]
fn whoever_keeps_the_list_signs_nothing() {
    let list = "Initials;First name;Surname;Street;Town\nTR;;Vane;1 Mill Road;Leeds\n\
        TR;Eve;Moon;2 Mill Road;Leeds\nTR;;Hay;3 Mill Road;Leeds\nJB;;Roe;4 Mill Road;Leeds";
    let names: Vec<String> = entries(list, &[])
        .into_iter()
        .map(|entry| entry.sender.name)
        .collect();
    assert_eq!(names, ["Vane", "Eve Moon", "Hay", "Roe"]);
    let list =
        "Surname;Street;Town;Initials\nVane;1 Mill Road;Leeds;A.\nMoon;2 Mill Road;Leeds;T.R.";
    assert_eq!(entries(list, &[])[1].sender.name, "T.R. Moon");
    read(&[
        (
            "First adult first name;First adult last name;First name;Last name;Street;Town\nTom;Roe;Ada;Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Contact first name;Contact last name;Member;Street;Town\nTom;Roe;Ada Vane;1 Mill Road;Leeds",
            "Ada Vane | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Preferred name;Contact;Street;Town\nRoberta;Tom Roe;1 Mill Road;Leeds",
            "Roberta | 1 Mill Road / Leeds | Leeds",
        ),
        (
            "Kontakt;Name\nWeg 4, 10115 Berlin;Ute Öhler",
            "Ute Öhler | Weg 4 / 10115 Berlin | Berlin",
        ),
    ]);
}

#[test]
fn a_column_of_whom_to_speak_to_is_offered_where_nothing_else_has_names() {
    for (heading, map) in [
        ("Contact", "name=Contact"),
        ("Contact person", "\"name=Contact person\""),
    ] {
        let list = table(&format!(
            "{heading};Club;Street;Town\nTom Roe;Rotary;1 Mill Road;Leeds\n"
        ));
        let problems = Columns::of(&list, &Mapping::new()).unwrap_err();
        let cause = &*problems[0].cause;
        let maps = |cause: &Cause| matches!(cause, Cause::List(ListProblem::NamesMaybe { map: found, .. }) if found == map);
        assert!(maps(cause), "{cause:?}");
    }
    let list = table("Tenant;Daughter;Street;Town\nTom Roe;Ada Vane;1 Mill Road;Leeds\n");
    assert!(Columns::of(&list, &Mapping::new()).is_err());
}

#[test]
fn the_headings_of_somebody_else_are_not_the_persons() {
    let list = table(
        "Child;Parent;;Street;Town\n;First name;Last name;;\nAda Vane;Tom;Vane;1 Mill Road;Leeds\n",
    );
    assert!(Columns::of(&list, &Mapping::new()).is_err());
    for list in [
        "Name;Street;Town;Household;;\n;;;First name;Last name;Email\nAda Vane;1 Mill Road;Leeds;Tom;Vane;a@b.org",
        "Name;Street;Town;Solicitor;\n;;;Name;Address\nAda Vane;1 Mill Road;Leeds;Tom Roe;Law Street 9",
        "Name;Street;Town;Prison;;\n;;;Street;Postcode;Town\nAda Vane;1 Mill Road;Leeds;Jail Road 9;LS6 2QT;York",
    ] {
        let sender = entries(list, &[]).remove(1).sender;
        assert_eq!(sender.name, "Ada Vane", "{list}");
        assert_eq!(sender.address, ["1 Mill Road", "Leeds"], "{list}");
    }
    let list = "Name;Employer address;;;Phone\n;Street;Postcode;Town;\nAda Vane;4 Law Street;LS6 2QT;Leeds;1";
    let doubts = entries(list, &[]).remove(1).doubts;
    let told = |doubt: &RowProblem| matches!(doubt, RowProblem::NotHome { .. });
    assert!(doubts.iter().any(told), "{doubts:?}");
}

#[test]
fn a_country_or_a_flat_below_a_heading_of_people_is_told() {
    for (list, cell) in [
        (
            "Name;Street;Town;Resident\nAda Vane;Low Road 4;Karaoy;Kazakhstan",
            "Kazakhstan",
        ),
        (
            "ФИО;Улица;Город;Житель\nАда Вейн;ул. Мира 4;Рига;Казахстан",
            "Казахстан",
        ),
        (
            "Name;Street;Town;Occupant\nAda Vane;Low Road 4;Leeds;Flat 3",
            "Flat 3",
        ),
    ] {
        assert!(is_told(list, cell), "{list}");
    }
    for cell in ["Debtor", "URGENT", "Chien méchant"] {
        let list = format!("Name;Attn;Street;Town\nAda Vane;{cell};1 Mill Road;Leeds");
        assert!(!entries(&list, &[]).remove(0).doubts.is_empty(), "{cell}");
    }
    let list = "Name;c/o;Street;Town\nAda Vane;Berg;1 Mill Road;Leeds";
    assert!(entries(list, &[]).remove(0).doubts.is_empty());
}

#[test]
fn shops_call_an_address_the_default_one_and_keep_its_zeros() {
    read(&[(
        "First Name;Last Name;Default Address Address1;Default Address Address2;Default Address City;\
            Default Address Province Code;Default Address Country Code;Default Address Zip\n\
            Mia;Torvald;77 Birch Ave;Apt 3B;Burlington;VT;US;'05401",
        "Mia Torvald | 77 Birch Ave / Apt 3B / Burlington, VT 05401 / US | Burlington",
    )]);
    // An elision stays.
    read(&[(
        "Naam;Straat;Plaats\nAda Vane;'s-Gravenweg 3;Goes",
        "Ada Vane | 's-Gravenweg 3 / Goes | Goes",
    )]);
}

#[test]
fn two_languages_may_call_a_column_one_thing() {
    read(&[
        (
            "Naam / Nom;Straat / Rue;Nr / N°;Bus / Bte;Postcode / Code postal;Gemeente / Localité;Land / Pays\n\
                Ada Vane;Kerkstraat;12;bus 4;9000;Gent;België",
            "Ada Vane | Kerkstraat 12 bus 4 / 9000 Gent / België | Gent",
        ),
        (
            "Nombre;Calle;Altura;Localidad\nAda Vane;Av. Rivadavia;4520;Salta",
            "Ada Vane | Av. Rivadavia 4520 / Salta | Salta",
        ),
    ]);
}
