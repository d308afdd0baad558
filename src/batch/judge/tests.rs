use super::*;
use crate::batch::Unwatched;
use crate::batch::columns::Mapping;
use crate::batch::table::{Options, from_bytes};
use crate::campaign::load;
use crate::problem::LetterProblem;
use crate::strings::UiLang;

fn judged(list: &str, change: impl Fn(&mut Draft)) -> Vec<(Fitness, String)> {
    judged_file("a.csv", list, change)
}

fn judged_file(name: &str, list: &str, change: impl Fn(&mut Draft)) -> Vec<(Fitness, String)> {
    let table = from_bytes(name, list.as_bytes().to_vec(), &Options::default()).unwrap();
    let columns = Columns::of(&table, &Mapping::new()).unwrap();
    let campaign = &load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    change(&mut draft);
    let today = Date::constant(2026, 11, 21);
    let batch = Batch::new(campaign, draft, today, (&table, &columns));
    let rows = batch.rows();
    let verdicts = batch.judge(&rows, 2, &Unwatched);
    verdicts
        .iter()
        .map(|verdict| (verdict.fitness, verdict.why(UiLang::ENGLISH)))
        .collect()
}

#[test]
fn rows_are_to_check_where_another_column_says_that_somebody_lives_there() {
    let told = |heading: &str, cell: &str| {
        let list = format!(
            "Name;Street;Postcode;Town;Email;{heading}\n\
                 Ann Lee;1 High St;LS6 2QT;Leeds;;{cell}\n\
                 Bo Lee;2 High St;LS6 2QT;Leeds;;a friend\n\
                 Cy Lee;3 High St;LS6 2QT;Leeds;;no answer yet\n"
        );
        let found = judged(&list, |_| {});
        found[0].0 != Fitness::Ready && found[0].1.contains(cell)
    };
    for (heading, cell) in [
        ("Where do you live?", "I live in Almaty, Kazakhstan"),
        ("Where do you live?", "050000 Almaty, Kazakhstan"),
        ("Where do you live?", "Almaty"),
        ("Wo wohnst du?", "Ich wohne seit 2020 in Kasachstan"),
        ("Not in the UK? Which country do you live in?", "Kazakhstan"),
        ("Work Country", "Kazakhstan"),
        ("Zzz", "050000 Almaty, Kazakhstan"),
    ] {
        assert!(told(heading, cell), "{heading}: {cell}");
    }
    for (heading, cell) in [
        ("Where do you live?", "In Leeds with my cat"),
        ("Ethnic group", "Kazakh"),
        ("Mother's surname", "Blake"),
    ] {
        assert!(!told(heading, cell), "{heading}: {cell}");
    }
}

#[test]
fn rows_are_judged_with_their_reasons() {
    let long = "Very Long Name ".repeat(12);
    let lines = (1..10)
        .map(|n| format!("line {n}"))
        .collect::<Vec<_>>()
        .join("; ");
    let list = format!(
        "Name;Address;Country;Case;Language;Words\n\
             Ann Lee;1 High St, Cork;Ireland\n\
             ;2, High St, Cork;Ireland\n\
             Bo;;\n\
             李明;3, High St, Cork;Ireland\n\
             {long};4, High St, Cork;Ireland\n\
             Lee ANN;1, High St., Cork;Ireland\n\
             Cy;5, High St, Cork;Ireland;tuletayeva\n\
             Di;6, High St, Cork;Ireland;;qq\n\
             Ed;7 Abay St, Cork;Қазақстан\n\
             Flo;8, High St, Cork;Kasachstan\n\
             Gus;\"{lines}\";Ireland\n\
             Hal;9, High St, Cork;Ireland;;;You are all liars!!!\n"
    );
    let found = judged(&list, |_| {});
    let no_name = Problem::error(LetterProblem::NoName).message(UiLang::ENGLISH);
    for (index, (fitness, part)) in [
        (Fitness::Ready, ""),
        (Fitness::NotReady, no_name.as_str()),
        (Fitness::NotReady, "address is missing"),
        (Fitness::NotReady, "“李明”"),
        (Fitness::NotReady, "too long for the return line"),
        (Fitness::ToCheck, "duplicate of row 2"),
        (Fitness::NotReady, "no case “tuletayeva”"),
        (Fitness::ToCheck, "no letter in the language “qq”"),
        (Fitness::NotReady, "seems to live in Kazakhstan"),
        (Fitness::NotReady, "seems to live in Kazakhstan"),
        (Fitness::NotReady, "lines"),
        (Fitness::NotReady, "insult"),
    ]
    .into_iter()
    .enumerate()
    {
        assert_eq!(found[index].0, fitness, "{index}: {}", found[index].1);
        assert!(found[index].1.contains(part), "{index}: {}", found[index].1);
    }
    let allowed = judged(&list, |draft| draft.allow.push("own-country".to_owned()));
    assert_eq!(allowed[8].0, Fitness::ToCheck);
}

#[test]
fn rows_of_cards_are_to_check_where_a_second_home_is_in_the_country() {
    let told = |second: &str| {
        let card = format!(
            "BEGIN:VCARD\nFN:Ann Lee\nADR;TYPE=home,pref:;;1 Quay;Dublin;;D02 XY45;Ireland\n{second}\nEND:VCARD\n"
        );
        let found = judged_file("a.vcf", &card, |_| {});
        (found[0].0, found[0].1.clone())
    };
    for (second, part) in [
        (
            "ADR;TYPE=home:;;Abay 4;Almaty;;050000;Kazakhstan",
            "Kazakhstan",
        ),
        ("ADR;TYPE=work:;;Abay 4;Almaty;;;", "Almaty"),
        (
            "ADR;TYPE=work:;;;Bern;;;CH\nADR:;;;;;;Қазақстан",
            "Қазақстан",
        ),
    ] {
        let (fitness, why) = told(second);
        assert_eq!(fitness, Fitness::ToCheck, "{second}");
        assert!(why.contains(part), "{why}");
        assert!(why.contains("another address of this person"), "{why}");
    }
    for second in [
        "ADR;TYPE=work:;;2 Street;Bern;;3000;Switzerland",
        "NOTE:was in Almaty in 2010",
        "ADR;TYPE=work:;;Almaty Street 2;Bern;;3000;Switzerland",
    ] {
        assert_eq!(told(second), (Fitness::Ready, String::new()), "{second}");
    }
}

#[test]
fn rows_that_name_a_language_without_letters_are_told_once_where_they_are_many() {
    let rows = |cells: &[&str]| {
        let rows = cells.iter().enumerate();
        let names = ["Ann Lee", "Bo Roy", "Cy Fox", "Di Poe", "Ed Hay"];
        let rows = rows.map(|(n, cell)| {
            let (name, house) = (names[n], n + 1);
            format!("{name};{house} High Street;Cork;Ireland;{cell}\n")
        });
        format!(
            "Name;Street;Town;Country;Language\n{}",
            rows.collect::<String>()
        )
    };
    for (cells, doubtful) in [
        (
            &["fr_FR.utf8", "fr_FR.utf8", "fr_FR.utf8", "en"][..],
            &[][..],
        ),
        (&["E", "F", "E", "F", "F"], &[]),
        // Nobody else's: each is told.
        (&["en-CA", "FRA", "anglais", "-"], &[1]),
        (&["E", "I", "en"], &[0, 1]),
        // No languages, but needs.
        (&["Braille", "Braille", "Braille", "en"], &[0, 1, 2]),
    ] {
        let found = judged(&rows(cells), |_| {});
        let places = found.iter().enumerate();
        let told = places.filter(|(_, (fitness, _))| *fitness == Fitness::ToCheck);
        let told: Vec<usize> = told.map(|(place, _)| place).collect();
        assert_eq!(told, doubtful, "{found:?}");
    }
    let found = judged(&rows(&["E", "I"]), |_| {});
    assert!(found[0].1.contains("several languages"), "{}", found[0].1);
}

#[test]
fn rows_of_cards_are_never_printed_with_another_address() {
    let card = "BEGIN:VCARD\nFN:Ann Lee\nADR;TYPE=home:;;;;;;Ireland\nADR;TYPE=work:;;Gasse 3;Bern;;3000;Switzerland\nEND:VCARD\n";
    let table = from_bytes("a.vcf", card.into(), &Options::default()).unwrap();
    let columns = Columns::of(&table, &Mapping::new()).unwrap();
    let entry = columns.entry(table.row(columns.first));
    assert!(!format!("{:?}", entry.sender).contains("Bern"), "{entry:?}");
    let shown = columns.shown(&table);
    let others = shown.iter().filter(|one| one.heading.starts_with("Other "));
    let others: Vec<_> = others.map(|one| one.field).collect();
    assert_eq!(others, [None, None]);
}
