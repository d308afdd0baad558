use super::*;
use crate::batch::table::{Options, from_bytes};

fn table(text: &str) -> Table {
    from_bytes("a.csv", text.as_bytes().to_vec(), &Options::default()).unwrap()
}

fn entries(text: &str, maps: &[&str]) -> Vec<RowEntry> {
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
            "Élise Roy | Rue du Lac 7 / 1003 Lausanne / Suisse | Lausanne",
        ),
        (
            "Фамилия;Имя;Отчество;Улица;Дом;Квартира;Индекс;Город;Страна\nИванова;Мария;Петровна;ул. Мира;5;12;1000;Рига;Латвия",
            "Иванова Мария Петровна | ул. Мира, 5, кв. 12 / Рига, 1000 / Латвия | Рига",
        ),
        (
            "ФИО,Адрес\nМария Иванова,\"Рига, ул. Мира 5; 1000 Рига; Латвия\"",
            "Мария Иванова | Рига, ул. Мира 5 / 1000 Рига / Латвия | Рига",
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
            "Ann Lee | 1 High Street / London / SW1A 1AA | London",
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
        "Ann M. Lee | Flat 2 / 1 High Street / Cork / T12 X123 / Ireland | Cork"
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
        "Ann Lee | 1 High Street / Cork / T12 / Ireland | Cork"
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
    assert_eq!(
        (entry.case.as_str(), entry.lang.as_str()),
        ("tuletaeva; aminov", "EN")
    );
    // A column by hand, with its town beside it, is written as its country writes it.
    let list = "Who;Where;Town;Zip;Country;Notes\nAnn Lee;77 Fir Ave;Boise;83702;USA;secret";
    let entry = entries(list, &["name=who", "street=B", "words=6"]).remove(0);
    assert_eq!(entry.sender.address, ["77 Fir Ave", "Boise 83702", "USA"]);
    assert_eq!(entry.words, "secret");
    let none = entries("Name;Own words\nAnn;Hello", &["words="]).remove(0);
    assert_eq!(none.words, "");
}

#[test]
fn columns_without_headings_are_told_by_number_or_letter() {
    let list = "Ann Lee;1 Quay;Cork;Ireland\nBo Lee;2 Quay;Cork;Ireland\n";
    for maps in [
        ["name=1", "street=2", "town=3", "country=4"],
        ["name=A", "street=b", "town=C", "country=d"],
    ] {
        let entries = entries(list, &maps);
        assert_eq!(entries.len(), 2);
        assert_eq!(entries[0].sender.name, "Ann Lee");
        assert_eq!(entries[0].sender.address, ["1 Quay", "Cork", "Ireland"]);
    }
    let table = table("Old,Title\nName,City\nAnn,Cork\n");
    let at = |headings| {
        let columns = Columns::with_headings(&table, &Mapping::new(), headings);
        columns.map(|columns| columns.headings).unwrap_or_default()
    };
    assert_eq!(at(Headings::Found), ["Name", "City"]);
    assert_eq!(at(Headings::At(1)), ["Name", "City"]);
    // Nothing tells which column has the names.
    assert!(at(Headings::None).is_empty());
}

#[test]
fn columns_are_told_by_headings_and_values_together() {
    let used = |list: &str| {
        let table = table(list);
        let columns = Columns::of(&table, &Mapping::new()).unwrap();
        let shown = columns.shown(&table).into_iter();
        let fields = shown.map(|column| column.field.map_or("-", Field::name));
        fields.collect::<Vec<_>>().join(" ")
    };
    for (list, due) in [
        (
            "No.;Name;Street;Town\n1;Ann Lee;1 Quay;Cork\n2;Bo Lee;2 Quay;Cork",
            "- name street town",
        ),
        (
            "Name;Straße;Nr.;PLZ;Ort\nA B;Ring;4;04109;Leipzig\nC D;Weg;17;04109;Leipzig",
            "name street house postcode town",
        ),
        (
            "Nr.;Name;Straße;Ort\n4;A B;Ring 3;Leipzig\n17;C D;Weg 5;Leipzig",
            "- name street town",
        ),
        (
            "Member;First name;Last name;Town\nyes;Ann;Lee;Cork\n00417;Bo;Roe;Cork",
            "- first last town",
        ),
        (
            "Member;Street;Town\nAnn Lee;1 Quay;Cork",
            "name street town",
        ),
        ("Imię;Kraj;Miasto\nEwa;Polska;Łódź", "first country town"),
        (
            "Jméno;Kraj;Stát;Město\nJan;Jihomoravský;Česko;Brno",
            "first region country town",
        ),
        (
            "Name;Land;Staat\nA B;Sachsen;Deutschland",
            "name region country",
        ),
        (
            "Jméno;Ulice;Č.p.;PSČ;Obec\nJan;Dlouhá;12/3;150 00;Praha",
            "first street house postcode town",
        ),
        // “NO” and “SI” are countries, and answers too.
        (
            "Name;Street;Town;Country\nKari Moe;Storgata 1;Oslo;NO\nOla Berg;Storgata 2;Oslo;NO\nAigul Nur;Abai 4;Karaoy;KZ",
            "name street town country",
        ),
        (
            "Name;Street;Town;Country\nJan Zor;Trg 1;Celje;SI\nAna Zor;Trg 2;Celje;SI",
            "name street town country",
        ),
        (
            "Name;Street;Town;Country\nAnn Lee;1 Quay;Cork;yes\nBo Lee;2 Quay;Cork;yes",
            "name street town -",
        ),
        // A country of the work is not the home's.
        (
            "Name;Street;Town;Work Country\nAnn Lee;1 Quay;Leeds;Germany",
            "name street town -",
        ),
        (
            "Name;Street;Town;Billing country\nAnn Lee;1 Quay;Leeds;Germany",
            "name street town -",
        ),
        (
            "Name;Street;Town;Home country\nAnn Lee;1 Quay;Leeds;Germany",
            "name street town country",
        ),
        (
            "First name;Last name;Mother's surname;Town\nAnn;Roe;Blake;Leeds",
            "first last - town",
        ),
        (
            "Nom;Rue;C.P.;Ville\nRoy;1 rue A;69001;Lyon",
            "name street postcode town",
        ),
        (
            "Name;Case;Town\nAnn;CRM-2291;Cork\nBo;CRM-2292;Cork",
            "name - town",
        ),
        (
            "Name;Comments;Message;Notes;Own words\nAnn;a;b;c;d",
            "name - - - words",
        ),
        (
            "Name;Address;Email address\nAnn;a@b.org;a@b.org",
            "name - -",
        ),
        (
            "Cognome;Nome;Colonna 3;CAP;Comune\nRiva;Giò;Via Po 3;10123;Torino",
            "last first street postcode town",
        ),
        (
            "Name;Street;Abc;City\nAnn;Ring 4;3011;Bern\nBo;Ring 5;3007;Bern",
            "name street postcode town",
        ),
    ] {
        assert_eq!(used(list), due, "{list}");
    }
}

#[test]
fn columns_that_may_be_of_the_address_are_doubtful_where_they_are_not_used() {
    for list in [
        "Name;Street;Zzz;Postcode;Town\nAnn;1 Quay;Little Wood;LS6 2QT;Leeds",
        "Zzz;Name;Street;Town\nc/o Bo;Ann;1 Quay;Leeds",
        "Name;Street;Town;Town\nAnn;1 Quay;Leeds;Otley",
    ] {
        let doubts = entries(list, &[]).remove(0).doubts;
        let told = |doubt: &RowProblem| matches!(doubt, RowProblem::NotUsed { .. });
        assert!(doubts.iter().any(told), "{list}: {doubts:?}");
    }
    for list in [
        "Name;Street;Zzz;Town;Postcode\nAnn;1 Quay;;Leeds;LS6 2QT",
        "Name;Street;Phone;Town;Postcode\nAnn;1 Quay;0123 456;Leeds;LS6 2QT",
        "Name;Street;Comments;Town;Postcode\nAnn;1 Quay;lives at Flat 3, 7 Hidden Lane;Leeds;LS6 2QT",
    ] {
        assert_eq!(entries(list, &[]).remove(0).doubts, [], "{list}");
    }
}

#[test]
fn columns_of_the_home_come_before_those_of_the_work() {
    let list = "First name;Surname;Work street;Work town;Home address;Home town;Country\n\
        Ann;Lee;1 Office;Dublin;2 Quay;Cork;Ireland\nBo;Lee;1 Office;Dublin;;;Ireland";
    let all = entries(list, &[]);
    assert_eq!(all[0].sender.address, ["2 Quay", "Cork", "Ireland"]);
    assert_eq!(all[0].doubts, []);
    assert_eq!(all[1].sender.address, ["1 Office", "Dublin", "Ireland"]);
    let due = RowProblem::NotHome {
        column: "Work street".to_owned(),
    };
    assert_eq!(all[1].doubts, [due]);
}

#[test]
fn columns_mapping_is_by_part_and_keeps_the_order_of_the_country() {
    let list = "Name;Strasse;Weiss nicht;PLZ;Ort;Land\nAnn Lee;Ring 4;Hinterhaus;3011;Bern;Schweiz";
    let table = table(list);
    let mut mapping = Columns::of(&table, &Mapping::new()).unwrap().mapping();
    assert_eq!(mapping[&Field::Street], ["Strasse"]);
    mapping.insert(Field::Extra, vec!["Weiss nicht".to_owned()]);
    let columns = Columns::of(&table, &mapping).unwrap();
    let entry = columns.entry(table.row(1));
    assert_eq!(
        entry.sender.address,
        ["Hinterhaus", "Ring 4", "3011 Bern", "Schweiz"]
    );
    assert_eq!(entry.doubts, []);
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

mod people;
mod supplements;
