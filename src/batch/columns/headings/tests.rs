use super::known::{File, file, files};
use super::*;

fn part(heading: &str) -> Option<(HeadingPart, Scope)> {
    let meaning = meaning(heading);
    Some((*meaning.parts.first()?, meaning.scope))
}

#[test]
fn headings_are_known_however_they_are_written() {
    use Field::*;
    for (heading, due, scope) in [
        ("NAME", Name, Scope::None),
        ("First Name", First, Scope::None),
        ("first_name", First, Scope::None),
        ("firstName", First, Scope::None),
        ("Straße und Hausnummer", Street, Scope::None),
        ("Strasse/Nr.", Street, Scope::None),
        ("PLZ", Postcode, Scope::None),
        ("Фамилия", Last, Scope::None),
        ("Мекенжайы", Address, Scope::None),
        ("Complément d’adresse", Extra, Scope::None),
        ("COMPLEMENT D'ADRESSE", Extra, Scope::None),
        ("Address 1 - Postal Code", Postcode, Scope::Numbered(1)),
        ("Address 1 - Formatted", Address, Scope::Numbered(1)),
        ("Home Country/Region", Country, Scope::Home),
        ("Ort privat", Town, Scope::Home),
        ("Privat: PLZ", Postcode, Scope::Home),
        ("Straße privat 2", Address2, Scope::Home),
        ("Weiterer Ort", Town, Scope::Other),
        ("Business City", Town, Scope::Work),
        ("Dienstlich: Adresse 2", Address2, Scope::Work),
        ("Rue (bureau)", Street, Scope::Work),
        ("Dép/Région (domicile)", Region, Scope::Home),
        ("Código postal del trabajo", Postcode, Scope::Work),
        ("CAP (ab.)", Postcode, Scope::Home),
        ("Индекс (дом. адрес)", Postcode, Scope::Home),
        ("Улица (раб. адрес)", Street, Scope::Work),
        ("Adres domowy - ulica", Street, Scope::Home),
        ("Huisadres, straat", Street, Scope::Home),
        ("Mailing Zip/Postal Code", Postcode, Scope::Mailing),
        ("Home Address Postal Code", Postcode, Scope::Home),
        ("Postal Address Line 2", Address2, Scope::Mailing),
        ("Adresse: Zeile 2", Address2, Scope::None),
        ("PC en woonplaats", TownLine, Scope::None),
        ("C. Postal", Postcode, Scope::None),
        ("can2_user_city", Town, Scope::None),
        ("can2_state_abbreviated", Region, Scope::None),
        ("State/Name", Region, Scope::None),
        ("Which country do you live in?", Country, Scope::None),
        ("Country you live in", Country, Scope::None),
        ("2. Country", Country, Scope::None),
        ("Q4: Which town do you live in?", Town, Scope::None),
        ("Aufenthaltsland", Country, Scope::None),
        ("In welchem Land leben Sie?", Country, Scope::None),
        ("Land, in dem Sie wohnen", Country, Scope::None),
        ("Dans quel pays habitez-vous ?", Country, Scope::None),
        ("¿En qué país vives?", Country, Scope::None),
        ("Em que país vive?", Country, Scope::None),
        ("In quale paese vivi?", Country, Scope::None),
        ("Paese di residenza", Country, Scope::None),
        ("In welk land woont u?", Country, Scope::None),
        ("W jakim kraju mieszkasz?", Country, Scope::None),
        ("V jaké zemi žijete?", Country, Scope::None),
        ("Melyik országban él?", Country, Scope::None),
        ("În ce țară locuiți?", Country, Scope::None),
        ("Vilket land bor du i?", Country, Scope::None),
        ("Hvilket land bor du i?", Country, Scope::None),
        ("Missä maassa asut?", Country, Scope::None),
        ("Bosättningsland", Country, Scope::None),
        ("Ülkeniz", Country, Scope::None),
        ("Hangi ülkede yaşıyorsunuz?", Country, Scope::None),
        ("В какой стране вы живёте?", Country, Scope::None),
        ("В якій країні ви живете?", Country, Scope::None),
        ("Σε ποια χώρα ζείτε;", Country, Scope::None),
        ("Тұратын елі", Country, Scope::None),
        ("Қай елде тұрасыз?", Country, Scope::None),
        ("Apellido paterno", Last, Scope::None),
        ("1er Apellido", Last, Scope::None),
        ("Mailing State/Province", Region, Scope::Mailing),
        ("primary_address1", Address1, Scope::Main),
        ("user_submitted_city", Town, Scope::Other),
        ("City (Billing)", Town, Scope::Billing),
        ("Billing Address 1", Address1, Scope::Billing),
        ("Address 1&2 (Billing)", Address, Scope::Billing),
        ("Home Postal Code", Postcode, Scope::Home),
        ("Supplemental Address 1", Extra, Scope::None),
        ("Postal Code Suffix", PostcodeSuffix, Scope::None),
        ("Address Line 2", Address2, Scope::None),
        ("AddressLine2", Address2, Scope::None),
        ("Adresszeile 3", Address3, Scope::None),
        ("PLZ/Ort", TownLine, Scope::None),
        ("PLZ und Ort", TownLine, Scope::None),
        ("CP Ville", TownLine, Scope::None),
        ("Postcode / Town", TownLine, Scope::None),
        ("Straße, PLZ, Ort", Address, Scope::None),
        ("City/Town", Town, Scope::None),
        ("Utca, házszám", Street, Scope::None),
        ("What is your name?", Name, Scope::None),
        ("Name (required)", Name, Scope::None),
        ("ADI", First, Scope::None),
        ("SOYADI", Last, Scope::None),
        ("ŞEHİR", Town, Scope::None),
        ("şehi̇r", Town, Scope::None),
        ("ΔΙΕΥΘΥΝΣΗ", Address, Scope::None),
        ("Τ.Κ.", Postcode, Scope::None),
        ("Dom", House, Scope::None),
        ("Дом", House, Scope::None),
        ("Eigene Worte", Words, Scope::None),
        ("Свои слова", Words, Scope::None),
    ] {
        assert_eq!(
            part(heading),
            Some((HeadingPart::Field(due), scope)),
            "{heading}"
        );
    }
    for (heading, due) in [
        ("Ф.И.О.", HeadingPart::FullName),
        ("Vor- und Nachname", HeadingPart::FullName),
        ("First name and last name", HeadingPart::FullName),
        ("№", HeadingPart::Number),
        ("Nº", HeadingPart::Number),
        ("N°", HeadingPart::Number),
        ("Nr.", HeadingPart::Number),
    ] {
        assert_eq!(part(heading), Some((due, Scope::None)), "{heading}");
    }
    for other in [
        "E-mail 1 - Value",
        "Phone 1 - Value",
        "Case ID",
        "Comments",
        "Message",
        "Member No.",
        "Email Address",
        "Order Total Amount",
        "",
        "—",
        "Newsletter (ja/nein)",
        "Business name",
        "Webseite 1",
        "Private",
        "Benutzerdef. 1",
        "Nº de sócio",
        "Tessera n.",
        "Phonetic Last Name",
        "Account Name",
        "Sort Name",
        "Do Not Mail",
        "Personal message",
        "Message personnel",
    ] {
        let parts = meaning(other).parts;
        assert!(
            parts.iter().all(|part| *part == HeadingPart::Ignored),
            "{other}: {parts:?}"
        );
    }
}

#[test]
fn headings_tell_when_family_names_stand_first() {
    for heading in [
        "Name, Vorname",
        "Apellidos, Nombre",
        "Cognome e nome",
        "Nachname Vorname",
        "Surname/First name",
    ] {
        let meaning = meaning(heading);
        assert_eq!(meaning.parts, [HeadingPart::FullName], "{heading}");
        assert!(meaning.surname_first, "{heading}");
    }
    assert!(!meaning("First name, surname").surname_first);
}

#[test]
fn headings_of_a_language_are_found_by_its_file() {
    let codes: Vec<&str> = files().map(|(code, _)| code).collect();
    assert!(codes.contains(&"kk") && codes.contains(&"el"), "{codes:?}");
    for (code, text) in files() {
        let read: Result<File, _> = toml::from_str(text);
        let read = read.unwrap_or_else(|error| panic!("{code}: {error}"));
        assert!(read.fields.contains_key("first"), "{code}");
    }
    assert_eq!(meaning("Аты-жөні").parts, [HeadingPart::FullName]);
    let postcode = HeadingPart::Field(Field::Postcode);
    assert_eq!(meaning("Ταχυδρομικός κώδικας").parts, [postcode]);
}

#[test]
fn headings_of_the_file_are_of_parts_that_there_are() {
    let file = file();
    assert!(file.fields.values().map(Vec::len).sum::<usize>() > 2_000);
    for (key, headings) in &file.fields {
        assert!(HeadingPart::of(key).is_some(), "{key}");
        for heading in headings {
            let found = meaning(heading).parts;
            assert!(
                found.contains(&HeadingPart::of(key).unwrap()),
                "{key}: {heading}: {found:?}"
            );
        }
    }
    assert_eq!(file.scopes.len(), 7);
    assert_eq!(file.fillers.len(), 7);
}

#[test]
fn headings_behind_a_question_or_a_table_are_known() {
    let asked = [
        "ID",
        "Your address? [First name]",
        "Your address? [Last name]",
        "Your address? [Town]",
    ];
    assert_eq!(bare(&asked), ["ID", "First name", "Last name", "Town"]);
    let tables = ["tblMitglied.Nachname", "tblMitglied.Vorname", "Ort"];
    assert_eq!(bare(&tables), ["Nachname", "Vorname", "Ort"]);
    let tables = ["Asked? [First name]", "m.Nachname", "m.Vorname", "a.Ort"];
    assert_eq!(bare(&tables)[1..], tables[1..]);
    // Of another table, or of the work.
    let tables = ["tblMember.Name", "tblMember.Town", "tblEmployer.Street"];
    assert_eq!(bare(&tables), ["Name", "Town", "tblEmployer.Street"]);
    let tables = ["tblMember.Name", "tblWork.Street", "m2.Postcode"];
    assert_eq!(bare(&tables), ["Name", tables[1], tables[2]]);
    for tables in [
        ["tblWork.Name", "tblWork.Street"],
        ["partners.Name", "partners.Street"],
        ["tblEmployer.Name", "tblEmployer.Town"],
    ] {
        assert_eq!(bare(&tables), tables);
    }
    // Understood as they stand.
    let tables = ["person.Nachname", "person.Vorname", "address.Ort"];
    assert_eq!(bare(&tables), tables);
    // Two questions: nobody knows which is about the person who signs; and one column may be about anybody.
    let two = [
        "You? [First name]",
        "You? [Last name]",
        "You? [Town]",
        "Your friend? [First name]",
        "Your friend? [Last name]",
        "Your friend? [Town]",
    ];
    assert_eq!(bare(&two), two);
    assert_eq!(
        bare(&["Who told you? [Name]", "Town"]),
        ["Who told you? [Name]", "Town"]
    );
    assert_eq!(bare(&["Str.Nr", "Ort"]), ["Str.Nr", "Ort"]);
    assert_eq!(
        bare(&["ma.Nachname", "pa.Nachname"]),
        ["ma.Nachname", "pa.Nachname"]
    );
}

#[test]
fn headings_about_others_or_other_times_say_nothing() {
    for heading in [
        "In which country were you born?",
        "Name of the person you live with",
        "Which country did you flee from?",
        "Do you have friends in the country you left?",
        "Which language do you speak?",
    ] {
        assert_eq!(meaning(heading).parts, [], "{heading}");
    }
    for heading in [
        "Committee remarks",
        "Aktennotiz",
        "Observaciones privadas",
        "Private notes",
        "Vorstandsvermerk",
    ] {
        assert!(is_note(heading), "{heading}");
    }
    for heading in [
        "Street",
        "Not in the UK? Which country do you live in?",
        "If not in Germany: where?",
        "Please note the country you live in",
    ] {
        assert!(!is_note(heading), "{heading}");
    }
    assert_eq!(meaning("Özel Not").parts, [HeadingPart::Ignored]);
    for heading in ["Where do you live?", "Wo wohnst du?", "¿Dónde vives?"] {
        assert!(asks_where(heading), "{heading}");
    }
    assert!(!asks_where("Where did you meet us?"));
    for heading in ["Mother's surname", "Maternal surname"] {
        assert_eq!(meaning(heading).parts, [HeadingPart::Ignored], "{heading}");
    }
}
