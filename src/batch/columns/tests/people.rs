//! Who signs, with whom they live and in which part of a house, whatever a list's language.

use super::*;

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
            "Katharina Öhler | Weg 4 / Jena | Jena",
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
        "First name;Preferred first name;Surname;Street;Town\nAlexandra;Robin;Lee;1 Mill Road;Leeds",
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
