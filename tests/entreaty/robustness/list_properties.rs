//! What holds of every member list: no part of an address is lost in silence, no note is printed,
//! and no row is ready that lacks a name, a street or a town. The lists are generated: people of
//! many countries, headings in several languages, columns in any order, cells left blank.

use entreaty::batch::Unwatched;
use entreaty::batch::columns::{Columns, Field, Mapping};
use entreaty::batch::judge::{Batch, Fitness};
use entreaty::batch::table::{Options, from_bytes};
use entreaty::campaign::load;
use entreaty::country::{Country, fold, has_words};
use entreaty::letter::Draft;
use jiff::civil::Date;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::RngSeed;

use crate::helper::told;

/// What a list may have a column for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    First,
    Last,
    Street,
    House,
    Extra,
    Flat,
    Postcode,
    Town,
    Region,
    Country,
    Notes,
    Words,
    Number,
    Email,
    CareOf,
    Whole,
    Gone,
}

const PARTS: &[Part] = &[
    Part::First,
    Part::Last,
    Part::Street,
    Part::House,
    Part::Extra,
    Part::Flat,
    Part::Postcode,
    Part::Town,
    Part::Region,
    Part::Country,
    Part::Notes,
    Part::Words,
    Part::Number,
    Part::Email,
    Part::CareOf,
    Part::Whole,
    Part::Gone,
];

/// The headings of each language, in the order of [`PARTS`].
const HEADINGS: &[[&str; 17]] = &[
    [
        "First name",
        "Surname",
        "Street",
        "House number",
        "Address supplement",
        "Flat",
        "Postcode",
        "Town",
        "County",
        "Country",
        "Comments",
        "Own words",
        "No.",
        "E-mail",
        "Company / c/o",
        "Shipping Address",
        "Deceased",
    ],
    [
        "Vorname",
        "Nachname",
        "Straße",
        "Hausnr.",
        "Adresszusatz",
        "Wohnung",
        "PLZ",
        "Ort",
        "Bundesland",
        "Land",
        "Bemerkung",
        "Eigene Worte",
        "Lfd. Nr.",
        "E-Mail",
        "Firma / Co.",
        "Lieferadresse",
        "Sterbetag",
    ],
    [
        "Prénom",
        "Nom",
        "Rue",
        "N° de rue",
        "Complément d'adresse",
        "Appartement",
        "Code postal",
        "Ville",
        "Région",
        "Pays",
        "Remarques",
        "Mot personnel",
        "N° adhérent",
        "Courriel",
        "Société / c/o",
        "Adresse de livraison",
        "Décédé(e) le",
    ],
    [
        "Nombre",
        "Apellidos",
        "Calle",
        "Número de calle",
        "Complemento",
        "Piso",
        "Código postal",
        "Población",
        "Provincia",
        "País",
        "Observaciones",
        "Palabras propias",
        "Nº de socio",
        "Correo electrónico",
        "Empresa / c/o",
        "Dirección de envío",
        "Fallecido",
    ],
    [
        "Imię",
        "Nazwisko",
        "Ulica",
        "Numer domu",
        "Uzupełnienie adresu",
        "Numer mieszkania",
        "Kod pocztowy",
        "Miejscowość",
        "Województwo",
        "Państwo",
        "Uwagi",
        "Własne słowa",
        "L.p.",
        "E-mail",
        "Firma / c/o",
        "Adres dostawy",
        "Data zgonu",
    ],
    [
        "Имя",
        "Фамилия",
        "Улица",
        "Дом",
        "Дополнение к адресу",
        "Квартира",
        "Индекс",
        "Город",
        "Область",
        "Страна",
        "Примечание",
        "Свои слова",
        "№ п/п",
        "Эл. почта",
        "c/o",
        "Адрес доставки",
        "Умер",
    ],
    [
        "ΟΝΟΜΑ",
        "ΕΠΩΝΥΜΟ",
        "ΟΔΟΣ",
        "ΑΡΙΘΜΟΣ ΟΔΟΥ",
        "ΣΥΜΠΛΗΡΩΜΑΤΙΚΗ ΔΙΕΥΘΥΝΣΗ",
        "ΔΙΑΜΕΡΙΣΜΑ",
        "Τ.Κ.",
        "ΠΟΛΗ",
        "ΝΟΜΟΣ",
        "ΧΩΡΑ",
        "ΠΑΡΑΤΗΡΗΣΕΙΣ",
        "ΔΙΚΑ ΤΟΥ ΛΟΓΙΑ",
        "Α/Α",
        "EMAIL",
        "c/o",
        "ΔΙΕΥΘΥΝΣΗ ΑΠΟΣΤΟΛΗΣ",
        "ΘΑΝΑΤΟΣ",
    ],
    [
        "Keresztnév",
        "Vezetéknév",
        "Utca",
        "Házszám",
        "Kiegészítő cím",
        "Ajtó",
        "Irányítószám",
        "Település",
        "Megye",
        "Ország",
        "Megjegyzés",
        "Saját szavak",
        "Sorszám",
        "E-mail",
        "c/o",
        "Szállítási cím",
        "Elhunyt",
    ],
];

/// A country's name, a street, a postcode, a town and a region of it.
const PLACES: &[[&str; 5]] = &[
    [
        "United Kingdom",
        "London Road",
        "LS6 2QT",
        "Leeds",
        "West Yorkshire",
    ],
    ["Deutschland", "Ringstraße", "04109", "Leipzig", "Sachsen"],
    ["France", "rue du Fort", "69005", "Lyon", "Rhône"],
    ["España", "Calle Luna", "28013", "Madrid", "Madrid"],
    ["Italia", "Via Po", "10123", "Torino", "TO"],
    ["Polska", "ul. Długa", "00-950", "Warszawa", "mazowieckie"],
    ["USA", "Fir Ave", "83702", "Boise", "ID"],
    ["Canada", "Elk Way", "K1A 0B1", "Ottawa", "ON"],
    [
        "Nederland",
        "Lange Weg",
        "1012 AB",
        "Amsterdam",
        "Noord-Holland",
    ],
    ["Латвия", "ул. Тихая", "LV-1050", "Рига", ""],
    ["Schweiz", "Bernstrasse", "3011", "Bern", "BE"],
    ["Ireland", "York Street", "T12 X9Y8", "Cork", "Co. Cork"],
    ["Magyarország", "Fő utca", "1011", "Budapest", ""],
    ["Australia", "Bay St", "2000", "Sydney", "NSW"],
    ["Brasil", "Rua da Lua", "50010-000", "Recife", "PE"],
    ["Ελλάδα", "Ερμού", "105 63", "Αθήνα", ""],
    ["", "Some Street", "10115", "Sometown", ""],
];

const FIRST: &[&str] = &["Ann", "Käthe", "Élise", "Мария", "Íñigo", "Şirin"];
const LAST: &[&str] = &[
    "Lee",
    "Rübsam",
    "O'Dowd",
    "Иванова",
    "van der Steeg",
    "Ağaçlı",
];
const EXTRAS: &[&str] = &[
    "c/o Linden House",
    "Hinterhaus",
    "Bât. C",
    "The Old Forge",
    "2nd floor",
    "chez Mme Hélot",
];

/// With whom somebody lives: words of the street are in it as well, and of the column's own heading.
const CARE_OF: &[&str] = &[
    "c/o Verein Ringstraße",
    "c/o London House",
    "c/o Mary Lee",
    "",
];

/// What a column says that asks whether, or when, somebody died.
const GONE: &[&str] = &["", "", "", "0", "03.02.2024"];

/// A person as a list may have them; a blank part is one that nobody filled.
#[derive(Clone, Debug)]
struct Person {
    place: Index,
    name: (Index, Index),
    house: u16,
    extra: Index,
    flat: u8,
    more: Index,
    blank: Vec<bool>,
}

fn person() -> impl Strategy<Value = Person> {
    let rarely = prop::collection::vec(prop::bool::weighted(0.12), PARTS.len());
    (
        any::<Index>(),
        any::<(Index, Index)>(),
        1..180_u16,
        any::<Index>(),
        1..30_u8,
        any::<Index>(),
        rarely,
    )
        .prop_map(|(place, name, house, extra, flat, more, blank)| Person {
            place,
            name,
            house,
            extra,
            flat,
            more,
            blank,
        })
}

impl Person {
    fn cell(&self, part: Part, number: usize) -> String {
        let [country, street, postcode, town, region] = *self.place.get(PLACES);
        let at = PARTS
            .iter()
            .position(|known| *known == part)
            .expect("a part");
        if self.blank[at] {
            return String::new();
        }
        match part {
            Part::First => (*self.name.0.get(FIRST)).to_owned(),
            Part::Last => (*self.name.1.get(LAST)).to_owned(),
            Part::Street => street.to_owned(),
            Part::House => self.house.to_string(),
            Part::Extra => (*self.extra.get(EXTRAS)).to_owned(),
            Part::Flat => self.flat.to_string(),
            Part::Postcode => postcode.to_owned(),
            Part::Town => town.to_owned(),
            Part::Region => region.to_owned(),
            Part::Country => country.to_owned(),
            Part::Notes => format!("secretnote{number} owes the fee, lives at 7 Hidden Lane"),
            Part::Words => format!("I wrote this myself {number}."),
            Part::Number => (number + 1).to_string(),
            Part::Email => format!("mail{number}@example.org"),
            Part::CareOf => (*self.more.get(CARE_OF)).to_owned(),
            Part::Gone => (*self.more.get(GONE)).to_owned(),
            // One cell with all of it, as programs write beside the parts.
            Part::Whole => format!(
                "{street} {}, {postcode} {town}, {region}, {country}",
                self.house
            ),
        }
    }
}

/// The columns of a list, in any order; some are left out.
fn layout() -> impl Strategy<Value = Vec<Part>> {
    let kept = prop::collection::vec(prop::bool::weighted(0.8), PARTS.len());
    (Just(PARTS.to_vec()).prop_shuffle(), kept).prop_map(|(parts, kept)| {
        let keeps = |part: &Part| matches!(part, Part::First | Part::Last) || kept[*part as usize];
        parts.into_iter().filter(keeps).collect()
    })
}

fn csv(parts: &[Part], headings: &[&str; 17], people: &[Person]) -> String {
    let heading = |part: &Part| headings[*part as usize].to_owned();
    let mut rows = vec![parts.iter().map(heading).collect::<Vec<_>>().join(";")];
    for (number, person) in people.iter().enumerate() {
        let cells = parts.iter().map(|part| person.cell(*part, number));
        rows.push(cells.collect::<Vec<_>>().join(";"));
    }
    rows.join("\n") + "\n"
}

fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    ProptestConfig {
        rng_seed: match asked {
            Some(_) => RngSeed::Random,
            None => RngSeed::Fixed(2026),
        },
        cases: asked.and_then(|count| count.parse().ok()).unwrap_or(48),
        failure_persistence: None,
        max_shrink_iters: 300,
        ..ProptestConfig::default()
    }
}

/// Whether all letters and digits of a cell stand in a text, word by word: “NE” is not in “Lane”.
fn stands(cell: &str, printed: &str) -> bool {
    let words = cell.split_whitespace();
    let mut words = words.filter(|word| !fold(word).is_empty());
    words.all(|word| has_words(word, printed))
}

fn check(parts: &[Part], headings: &[&str; 17], people: &[Person]) -> Result<(), TestCaseError> {
    let text = csv(parts, headings, people);
    let table = from_bytes("a.csv", text.clone().into_bytes(), &Options::default());
    let table = table.map_err(|problem| TestCaseError::fail(told(&problem)))?;
    let columns = Columns::of(&table, &Mapping::new());
    let columns =
        columns.map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{text}")))?;
    let campaign = &load::built_in().campaign;
    let draft = Draft::to(campaign, "president");
    let today = Date::constant(2026, 11, 21);
    let batch = Batch::new(campaign, draft, today, (&table, &columns));
    let shown = columns.shown(&table);
    let used = |part: &Part| {
        let column = parts.iter().position(|known| known == part);
        column.and_then(|column| shown[column].field)
    };
    prop_assert_eq!(used(&Part::Notes), None, "{}", text);
    // “No.” right beside streets without numbers is theirs.
    let position = |part: Part| parts.iter().position(|known| *known == part);
    let beside = position(Part::Street)
        .zip(position(Part::Number))
        .is_some_and(|(street, number)| street.abs_diff(number) == 1);
    if !beside || parts.contains(&Part::House) {
        prop_assert_eq!(used(&Part::Number), None, "{}", text);
    }
    prop_assert_eq!(used(&Part::Email), None, "{}", text);
    prop_assert!(
        used(&Part::Words).is_none_or(|field| field == Field::Words),
        "{}",
        text
    );
    let rows = batch.rows();
    let verdicts = batch.judge(&rows, 1, &Unwatched);
    for ((index, verdict), (number, person)) in
        rows.iter().zip(&verdicts).zip(people.iter().enumerate())
    {
        let entry = batch.entry(*index);
        let address = entry.sender.address.join("\n");
        let all = format!(
            "{}\n{address}\n{}\n{}",
            entry.sender.name, entry.sender.place, entry.words
        );
        prop_assert!(
            !all.contains("secretnote") && !all.contains("Hidden"),
            "{}\n{}",
            text,
            all
        );
        prop_assert!(!all.contains("example.org"), "{}\n{}", text, all);
        let cell = |part: Part| {
            let is_there = parts.contains(&part);
            if is_there {
                person.cell(part, number)
            } else {
                String::new()
            }
        };
        if verdict.fitness != Fitness::Ready {
            prop_assert!(!verdict.reasons.is_empty());
            continue;
        }
        prop_assert!(!cell(Part::Gone).contains("2024"), "{}\n{}", text, all);
        let country = Country::recognise(&cell(Part::Country));
        for part in [
            Part::Street,
            Part::House,
            Part::Extra,
            Part::CareOf,
            Part::Flat,
            Part::Postcode,
            Part::Town,
            Part::Region,
            Part::Country,
        ] {
            let unwritten =
                part == Part::Region && country.is_some_and(|country| !country.writes_region());
            let value = cell(part);
            let told = used(&part).is_none();
            prop_assert!(
                stands(&value, &address) || unwritten || told,
                "{:?} “{}” is lost:\n{}\n{}",
                part,
                value,
                address,
                text
            );
        }
        prop_assert!(
            stands(&cell(Part::First), &entry.sender.name),
            "{}\n{}",
            text,
            all
        );
        prop_assert!(
            stands(&cell(Part::Last), &entry.sender.name),
            "{}\n{}",
            text,
            all
        );
        prop_assert!(!cell(Part::First).is_empty() || !cell(Part::Last).is_empty());
        prop_assert!(
            !cell(Part::Street).is_empty()
                || !cell(Part::House).is_empty()
                || !cell(Part::Whole).is_empty(),
            "{}\n{}",
            text,
            all
        );
        prop_assert!(
            !cell(Part::Town).is_empty() || !cell(Part::Whole).is_empty(),
            "{}\n{}",
            text,
            all
        );
        let words = if used(&Part::Words).is_some() {
            cell(Part::Words)
        } else {
            String::new()
        };
        prop_assert_eq!(entry.words, words, "{}", text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn list_loses_no_part_of_an_address_and_prints_no_note(
        parts in layout(),
        headings in select(HEADINGS),
        people in prop::collection::vec(person(), 1..7),
    ) {
        check(&parts, &headings, &people)?;
    }
}
