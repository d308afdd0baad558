use super::*;
use crate::batch::table::{Options, from_bytes};

fn table(text: &str) -> Table {
    from_bytes("a.csv", text.as_bytes().to_vec(), &Options::default()).unwrap()
}

fn entries(text: &str, maps: &[&str]) -> Vec<Entry> {
    let table = table(text);
    let mut mapping = Mapping::new();
    for text in maps {
        map(&mut mapping, text).unwrap();
    }
    let columns = Columns::of(&table, &mapping).unwrap();
    (columns.first..table.len())
        .map(|index| columns.entry(table.row(index)))
        .collect()
}

fn sender(text: &str) -> String {
    let entry = entries(text, &[]).remove(0);
    let lines = entry.sender.address.join(" / ");
    format!("{} | {lines} | {}", entry.sender.name, entry.sender.place)
}

#[test]
fn columns_are_known_in_several_languages() {
    for (list, due) in [
        (
            "Name,Address,City,Country\nAnn Lee,1 High Street,Cork,Ireland",
            "Ann Lee | 1 High Street / Cork / Ireland | Cork",
        ),
        (
            "Vorname;Name;Straße;Hausnummer;PLZ;Ort;Land\nÄnne;Groß;Gasse;3a;3600;Thun;Schweiz",
            "Änne Groß | Gasse 3a / 3600 Thun / Schweiz | Thun",
        ),
        (
            "Nom;Prénom;Rue;Numéro;Code postal;Ville;Pays\nRoy;Élise;Rue du Lac;7;1003;Lausanne;Suisse",
            "Élise Roy | 7 Rue du Lac / 1003 Lausanne / Suisse | Lausanne",
        ),
        (
            "Фамилия;Имя;Отчество;Улица;Дом;Квартира;Индекс;Город;Страна\nИванова;Мария;Петровна;ул. Мира;5;12;1000;Рига;Латвия",
            "Иванова Мария Петровна | ул. Мира, 5, кв. 12 / Рига, 1000 / Латвия | Рига",
        ),
        (
            "ФИО,Адрес\nМария Иванова,\"Рига, ул. Мира 5; 1000 Рига; Латвия\"",
            "Мария Иванова | Рига, ул. Мира 5 / 1000 Рига / Латвия | ",
        ),
        (
            "Тегі;Аты;Көше;Үй;Қала;Ел\nСерікқызы;Әсем;Абай;4;Берлин;Германия",
            "Әсем Серікқызы | Абай, 4 / Берлин / Германия | Берлин",
        ),
        (
            "Full name,Street,City,State,Zip code,Country\nJo Doe,5 Elm Street,Springfield,IL,62701,USA",
            "Jo Doe | 5 Elm Street / Springfield, IL 62701 / USA | Springfield",
        ),
        (
            "First name,Last name,Address 1,Town,Postcode\nAnn,Lee,1 High Street,London,SW1A 1AA",
            "Ann Lee | 1 High Street / London SW1A 1AA | London",
        ),
        (
            "Name;Anschrift;PLZ Ort\nA B;Gasse 1;3600 Thun",
            "A B | Gasse 1 / 3600 Thun | Thun",
        ),
    ] {
        assert_eq!(sender(list), due, "{list}");
    }
}

#[test]
fn columns_of_google_and_outlook_are_known() {
    let google = "First Name,Middle Name,Last Name,Phonetic First Name,Organization Name,Notes,E-mail 1 - Value,Address 1 - Label,Address 1 - Country,Address 1 - Street,Address 1 - Extended Address,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Address 1 - PO Box\n\
        Ann,M.,Lee,,,,a@example.org,Home,Ireland,1 High Street,Flat 2,Cork,,T12 X123,";
    assert_eq!(
        sender(google),
        "Ann M. Lee | 1 High Street / Flat 2 / Cork T12 X123 / Ireland | Cork"
    );
    let older = "Name,Given Name,Additional Name,Family Name,Address 1 - Type,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n\
        Ann Lee,Ann,,Lee,Home,\"1 High Street\nCork\nIreland\",1 High Street,Cork,,Ireland";
    assert_eq!(
        sender(older),
        "Ann Lee | 1 High Street / Cork / Ireland | Cork"
    );
    let outlook = "Title,First Name,Middle Name,Last Name,Suffix,Company,Business Street,Business City,Business Country/Region,Home Street,Home Street 2,Home City,Home State,Home Postal Code,Home Country/Region,E-mail Address\n\
        Ms,Ann,,Lee,,Acme,9 Office,Bern,Switzerland,1 High Street,,Cork,,T12,Ireland,a@example.org";
    assert_eq!(
        sender(outlook),
        "Ann Lee | 1 High Street / Cork T12 / Ireland | Cork"
    );
    let german = "Anrede;Vorname;Weitere Vornamen;Nachname;Straße geschäftlich;Straße privat;Ort privat;Postleitzahl privat;Land/Region privat\n\
        Frau;Änne;;Groß;Büro 1;Gasse 3;Thun;3600;Schweiz";
    assert_eq!(
        sender(german),
        "Änne Groß | Gasse 3 / 3600 Thun / Schweiz | Thun"
    );
}

#[test]
fn columns_are_fixed_by_hand_and_joined() {
    let list = "Who,Family,Where,Own words,Case,Language\nAnn,Lee,\"1 High St\",Hello,\"tuletaeva; aminov\",EN";
    let maps = ["name=Who", "name=family", "address1=where"];
    let entry = entries(list, &maps).remove(0);
    assert_eq!(entry.sender.name, "Ann Lee");
    assert_eq!(entry.sender.address, ["1 High St"]);
    assert_eq!(entry.words, "Hello");
    assert_eq!((entry.cases.len(), entry.lang.as_str()), (2, "en"));
}

#[test]
fn columns_that_are_not_there_are_told_with_the_nearest() {
    let mut mapping = Mapping::new();
    map(&mut mapping, "name=Nmae").unwrap();
    let problems = Columns::of(&table("Name,City\nA,B"), &mapping).unwrap_err();
    assert!(problems[0].to_string().contains("“Name”"), "{problems:?}");
    assert!(
        map(&mut mapping, "nam=X")
            .unwrap_err()
            .to_string()
            .contains("“name”")
    );
    assert!(map(&mut mapping, "name").is_err());
}

#[test]
fn columns_of_a_list_without_headings_are_refused_kindly() {
    let problems = Columns::of(&table("Ann Lee,1 High St\nBo,2 Low St"), &Mapping::new());
    let all = format!("{}", problems.unwrap_err()[0]);
    assert!(
        all.starts_with("a.csv:1: ") && all.contains("--map"),
        "{all}"
    );
    let titled = "Members 2026,,\n,,\nName,City\nAnn,Cork\n";
    assert_eq!(sender(titled), "Ann | Cork | Cork");
}

#[test]
fn columns_fingerprint_is_of_the_headings_alone() {
    let of = |text: &str| {
        Columns::of(&table(text), &Mapping::new())
            .unwrap()
            .fingerprint()
    };
    assert_eq!(of("Name,City\nA,B"), of("NAME,city\nC,D\nE,F"));
    assert_ne!(of("Name,City\nA,B"), of("Name,Town\nA,B"));
}
