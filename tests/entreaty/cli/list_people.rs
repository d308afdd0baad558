//! Of whom a list says that no letter may go out for them, and which of a row's columns are theirs.

use serde_json::Value as Json;

use crate::helper::entreaty;

/// The rows of a list as it is read.
fn rows(list: &str) -> Vec<Json> {
    let run = entreaty().args(["list", "a.csv", "--format", "json"]);
    let done = run.file("a.csv", list).run();
    let found: Json = serde_json::from_str(&done.stdout()).expect("JSON");
    found["rows"].as_array().expect("rows").clone()
}

fn reasons(row: &Json) -> String {
    row["reasons"].to_string()
}

fn address(row: &Json) -> String {
    let lines = row["address"].as_array().expect("lines");
    let lines: Vec<&str> = lines.iter().filter_map(Json::as_str).collect();
    lines.join(" / ")
}

#[test]
fn list_tells_who_died_who_left_and_who_wants_no_letter() {
    let head = "Name;Street;Postcode;Town;Country";
    let person = "Ada Pim;Mill Road 4;04109;Leipzig;Germany";
    for (heading, cell, due) in [
        ("Deceased", "Y", "has died"),
        ("Sterbetag", "03.02.2024", "has died"),
        ("Décédé(e) le", "12/11/2023", "has died"),
        ("Fallecido", "sí", "has died"),
        ("Дата смерти", "01.02.2020", "has died"),
        ("Status", "Verstorben", "has died"),
        ("Statut / Status", "Décédée / Deceased", "has died"),
        ("Addressee", "The late Ms A Pim", "has died"),
        ("Internal notes", "DECEASED per son", "has died"),
        ("Austritt", "31.12.2022", "has left"),
        ("Status", "Ausgetreten", "has left"),
        ("Membership status", "Lapsed", "has left"),
        ("Archived", "yes", "has left"),
        ("Zgoda RODO", "NIE", "no letter is wanted"),
        ("Do not contact", "Y", "no letter is wanted"),
        ("Signe les lettres ?", "non", "no letter is wanted"),
    ] {
        let list = format!("{head};{heading}\n{person};{cell}\n");
        let row = &rows(&list)[0];
        assert_eq!(row["state"], "check", "{list}");
        let told = reasons(row);
        assert!(told.contains(due) && told.contains(cell), "{told}");
        assert!(told.contains(heading), "{told}");
        assert!(!address(row).contains(cell) && row["name"] == "Ada Pim");
    }
    for (heading, cell) in [
        ("Deceased", "No"),
        ("Deceased", "0"),
        ("Sterbetag", "00.00.0000"),
        ("Status", "Active"),
        ("Status", "Honorary"),
        ("Eintritt", "01.01.2015"),
        ("Austritt", "31.12.2999"),
        ("Mitglied bis", "31.12.2999"),
        ("Consent", "yes"),
        ("Newsletter", "no"),
        ("Notes", "husband deceased"),
    ] {
        let list = format!("{head};{heading}\n{person};{cell}\n");
        assert_eq!(rows(&list)[0]["state"], "ready", "{list}");
    }
}

#[test]
fn list_prints_no_mark_of_the_dead() {
    let found =
        rows("Name;Street;Postcode;Town;Country\nAda Pim †;Mill Road 4;04109;Leipzig;Germany\n");
    assert_eq!(found[0]["name"], "Ada Pim");
    assert_eq!(found[0]["state"], "check");
    assert!(reasons(&found[0]).contains("has died"));
}

#[test]
fn list_gives_the_column_of_companies_and_care_of_to_the_only_address() {
    for heading in ["Firma / Co.", "Company / c/o", "c/o, Firma"] {
        let list = format!(
            "Vorname;Name;{heading};Adresse;PLZ;Ort\nAda;Pim;c/o Verein Ringweg;Ringweg 4;3600;Thun\nBo;Roe;;Ringweg 6;3600;Thun\n"
        );
        let found = rows(&list);
        let due = "c/o Verein Ringweg / Ringweg 4 / 3600 Thun";
        assert_eq!(address(&found[0]), due, "{heading}");
        assert_eq!(address(&found[1]), "Ringweg 6 / 3600 Thun");
    }
    // The storey of an office is nobody's at home, and is told.
    let list = "Name;Street;Postcode;Town;Country;Work floor\nAda Pim;Mill Road 4;04109;Leipzig;Germany;3rd floor\n";
    let found = rows(list);
    assert!(!address(&found[0]).contains("3rd"));
    assert!(reasons(&found[0]).contains("3rd floor"), "{found:?}");
}

#[test]
fn list_tells_a_part_that_stands_only_within_another_word() {
    // “NC” is in “Quincel”; the second column of states has no place.
    let list =
        "Name,Street,Town,State,Zip,Country,Region\nAda Pim,8 Quincel Lane,Boone,,28607,USA,NC\n";
    let found = rows(list);
    let printed = address(&found[0]);
    assert!(
        printed.contains("NC 28607") || reasons(&found[0]).contains("“NC”"),
        "{found:?}"
    );
    let list =
        "Name,Street,State,Zz,Town,Zip,Country\nAda Pim,8 Quincel Lane,NC,Incel,Boone,28607,USA\n";
    assert!(reasons(&rows(list)[0]).contains("“Incel”"));
}

#[test]
fn list_knows_the_long_headings_of_payments() {
    let list = "Name,Address Line 1,Address Line 2/District/Neighborhood,Town/City,State/Province/Region/County/Territory/Prefecture/Republic,Zip/Postal Code,Country\n\
                Ada Pim,8 Quinnel Lane,Unit 2,Omaha,NE,68102,United States\n";
    assert_eq!(
        address(&rows(list)[0]),
        "8 Quinnel Lane / Unit 2 / Omaha, NE 68102 / United States"
    );
}

#[test]
fn list_prints_flats_that_are_bare_numbers() {
    for heading in ["App.", "App. / Apt.", "Unité / Unit", "No d’app."] {
        let list = format!(
            "Nom;Prénom;{heading};Adresse;Ville;Code postal\nPim;Ada;302;14 rue Basse;Laval;H7A 1A1\nRoe;Bo;Bureau 4;15 rue Basse;Laval;H7A 1A1\n"
        );
        let found = rows(&list);
        assert!(address(&found[0]).contains("302"), "{heading} {found:?}");
        assert!(
            address(&found[1]).contains("Bureau 4"),
            "{heading} {found:?}"
        );
    }
}

#[test]
fn list_puts_the_village_above_its_post_town() {
    let list = "Imię;Nazwisko;Ulica;Nr domu;Kod;Poczta;Miejscowość;Kraj\n\
                Ada;Pim;ul. Mała;4;00-950;Warszawa;Warszawa;Polska\n\
                Bo;Roe;;23;05-100;Nowe;Wola Leśna;Polska\n\
                Cy;Lee;ul. Mała;6;00-950;;Warszawa;Polska\n";
    let found = rows(list);
    for (row, due) in [
        (0, "ul. Mała 4 / 00-950 Warszawa / Polska"),
        (1, "Wola Leśna 23 / 05-100 Nowe / Polska"),
        (2, "ul. Mała 6 / 00-950 Warszawa / Polska"),
    ] {
        assert_eq!(address(&found[row]), due);
        assert_eq!(found[row]["state"], "ready", "{:?}", found[row]);
    }
    // A village and no post town is none elsewhere.
    let list = "Name;Street;Village;Town;Postcode\nAda Pim;4 Mill Road;Wetley;;LS6 2QT\nBo Roe;5 Mill Road;;Leeds;LS6 2QT\n";
    assert!(reasons(&rows(list)[0]).contains("town is missing"));
}

#[test]
fn list_takes_the_person_where_another_column_has_the_firm_as_well() {
    let list = "Complete Name,Name,Street,Zip,City,Country\n\
                Inkwell Books,Inkwell Books,Mill Road 2,04109,Leipzig,Germany\n\
                \"Inkwell Books, Ada Pim\",Ada Pim,Mill Road 4,04109,Leipzig,Germany\n";
    assert_eq!(rows(list)[1]["name"], "Ada Pim");
    // Given names beside whole ones are not the person's name.
    let list = "Complete Name,Name,Street,Zip,City,Country\n\
                \"Sol Luz, Ada Eva\",Ada Eva,Mill Road 2,04109,Leipzig,Germany\n\
                \"Pim, Bo\",Bo,Mill Road 4,04109,Leipzig,Germany\n";
    let found = rows(list);
    assert_eq!(found[0]["name"], "Ada Eva Sol Luz");
    assert_eq!(found[1]["name"], "Bo Pim");
}

#[test]
fn list_puts_the_number_before_short_words_of_french_streets() {
    for (street, number, code, due) in [
        ("av. Jean-Genève", "45", "51100", "45 av. Jean-Genève"),
        ("r. de la Paix", "12 bis", "51100", "12 bis r. de la Paix"),
        ("bd du Port", "3", "51100", "3 bd du Port"),
        // Spanish, Portuguese and Catalan ones have it behind.
        ("Av. de la Paz", "45", "28001", "Av. de la Paz 45"),
        ("R. das Flores", "12", "01310-100", "R. das Flores 12"),
        ("Av. Josep Pla", "5", "08019", "Av. Josep Pla 5"),
    ] {
        let list = format!(
            "Name;Street;House number;Postcode;Town\nAda Pim;{street};{number};{code};Xville\n"
        );
        let printed = address(&rows(&list)[0]);
        assert!(printed.starts_with(due), "{printed}");
    }
}

#[test]
fn list_tells_companies_that_stand_as_people() {
    let head = "Name;Street;Postcode;Town;Country";
    let address = "Mill Road 4;04109;Leipzig;Germany";
    for (heading, name, cell, due) in [
        ("Is a Company", "De Zwaan", "True", true),
        ("Is a Company", "Ada Pim", "False", false),
        ("Type", "De Zwaan", "Organization", true),
        ("Company", "Stichting Zwaan", "STICHTING ZWAAN", true),
        (
            "Company",
            "Boekhandel De Zwaan",
            "Boekhandel de Zwaan",
            true,
        ),
        // Somebody's own firm.
        ("Company", "Ada Pim", "Ada Pim", false),
        ("Company", "Ada Pim", "De Zwaan", false),
    ] {
        let found = rows(&format!("{head};{heading}\n{name};{address};{cell}\n"));
        let is_told = reasons(&found[0]).contains("company or an organisation");
        assert_eq!(is_told, due, "{heading}: {cell}");
    }
}

#[test]
fn list_holds_nobody_for_the_kind_of_an_address_or_an_employer() {
    let address = "Mill Road 4;04109;Leipzig;Germany";
    let told = |head: &str, lines: &[&str]| {
        let lines = lines.iter().map(|line| format!("{line}\n"));
        let list = format!("{head}\n{}", lines.collect::<String>());
        let found = rows(&list);
        let states = found.iter().map(|row| row["state"] == "check");
        states.collect::<Vec<_>>()
    };
    let head = "Name;Street;Postcode;Town;Country";
    let (ada, bo) = (format!("Ada Pim;{address}"), format!("Bo Roy;9{address}"));
    for [one, other] in [["Home", "Business"], ["Privat", "Firma"]] {
        let (ada, bo) = (format!("{ada};{one}"), format!("{bo};{other}"));
        assert_eq!(told(&format!("{head};Type"), &[&ada, &bo]), [false; 2]);
    }
    let (ada, bo) = (
        format!("{ada};Zwaan Ltd;NGO"),
        format!("Bo Roy Ltd;9{address};Bo Roy Ltd;NGO"),
    );
    let head = format!("{head};Organisation;Company Type");
    assert_eq!(told(&head, &[&ada, &bo]), [false, true]);
    let head = "First name;Last name;Street;Postcode;Town;Country;Company";
    let ada = format!("Ada Maria;Pim;{address};Ada Maria Pim");
    assert_eq!(told(head, &[&ada]), [false]);
}

#[test]
fn list_tells_once_that_return_lines_have_no_room() {
    let list = "Name;Street;Town;Postcode;Country\n\
        Ada Pim;4 Mill Road;Leeds;LS6 2QT;United Kingdom\n\
        Maximiliana Bartholomew;Flat 14B, The Old Postmaster’s House, 238 Great Northern Road;Ashby-de-la-Zouch;LE65 1AA;United Kingdom\n";
    let run = |list: &str| {
        let run = entreaty().args(["batch", "--to", "president", "--senders", "a.csv"]);
        let run = run.args(["--paper", "uk", "-o", "a.pdf"]);
        let done = run.file("a.csv", list).run();
        let told = done.stdout() + &done.stderr();
        (told.matches("no room in the return line").count(), told)
    };
    let (count, told) = run(list);
    assert_eq!(count, 1, "{told}");
    assert!(told.contains("2 ready, 0 to check"), "{told}");
    let (short, _) = list.split_once("Max").expect("two people");
    assert_eq!(run(short).0, 0);
}
