//! Whom documents are about: not those who only speak or hold an office, nor places; also relatives to whom
//! something was done, and those whose family is called like a thing.

use crate::packs::document_kinds::{list, proposed_of};

/// The names of the people proposed from a document that is about Petra Lind and says this too.
fn people(told: &str) -> Vec<String> {
    let json = proposed_of(
        "a.txt",
        &format!(
            "Network of Scholars
Kalvia: Botanist held

4 May 2024

Petra Lind, a botanist, was arrested on 3 March 2024 at the airport of Vess. She has been held since.

{told}

We ask the Minister of Justice to:
- release Petra Lind
"
        ),
    );
    let names = list(&json, "people").iter();
    names
        .map(|person| person["name"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn document_who_only_speaks_is_none_of_the_people() {
    for told in [
        "The spokeswoman of the Border Police, Ms Runa Teck, said that nobody had been beaten.",
        "Three people were killed, says the army’s spokesman, Col. Aldo Merz.",
        "“The arrest broke the law,” said Ola Brenn, who follows such cases at the Institute of Law.",
        "“Her trial lasted an hour,” said its chairwoman, Ida Vosk.",
        "An arbitrator, Jonas Helm, found in May that her dismissal was unlawful.",
        "The officer in charge at Vess, Tor Hask, told reporters that he knew of no assault.",
        "Magistrate Lena Orvik refused bail on 5 March 2024.",
    ] {
        assert_eq!(people(told), ["Petra Lind"], "{told}");
    }
}

#[test]
fn document_places_and_deeds_are_none_of_the_people() {
    for told in [
        "She is held in the prison of Wadi Tamar, far from her children.",
        "Father Anders, 58, parish priest of Velka Suna, has been in custody since May.",
        "In June the Working Group on Arbitrary Detention found that she must be released.",
    ] {
        let found = people(told);
        let wrong = ["Wadi Tamar", "Velka Suna", "Arbitrary Detention"];
        assert!(
            found.iter().all(|name| !wrong.contains(&name.as_str())),
            "{told}: {found:?}"
        );
        assert!(found.contains(&"Petra Lind".to_owned()), "{told}");
    }
}

#[test]
fn document_who_suffered_is_one_of_the_people_whoever_they_are() {
    for (told, who) in [
        (
            "Egon Lind and his sister Marta Lind were arrested on 4 March 2024.",
            "Marta Lind",
        ),
        (
            "Her nephew Rolf Aster had been stabbed at the market of Vess and died two days later.",
            "Rolf Aster",
        ),
        (
            "Nils Sarven, a former student, told us that he had spent nine days in a locked room.",
            "Nils Sarven",
        ),
        (
            "Tom Rivers, a beekeeper, was beaten by the police on 5 March 2024.",
            "Tom Rivers",
        ),
    ] {
        let found = people(told);
        assert!(found.contains(&who.to_owned()), "{told}: {found:?}");
    }
    // His mother is none of them, nor the wife who only speaks.
    for told in [
        "Her mother, Signe Lind, had died in 2019.",
        "“She was always ill,” says her husband, Aron Falk.",
    ] {
        assert_eq!(people(told), ["Petra Lind"], "{told}");
    }
}

#[test]
fn document_of_another_language_tells_who_speaks_and_who_suffered() {
    let spanish = "Red Voces del Valle
Acción urgente
23 de enero de 2025

El 14 de enero de 2025 la policía detuvo en La Vega a Marco Tulio Pardo, Olga Lidia Reyes y Santos Torres, integrantes del Comité por el río. El vocero de la policía, Lic. Raúl Bermejo, negó los golpes.

Pedimos al Ministro de Justicia que:
- ponga en libertad a Marco Tulio Pardo
";
    let russian = "Открытый суд
Обращение

11 апреля 2023 года полиция задержала Веру Клинову, учительницу истории. Вера Клинова преподаёт с 1998 года. Официальный представитель министерства, полковник Игорь Ладов, сообщил, что проверка начата.

Просим министра юстиции:
- освободить Веру Клинову;
";
    let french = "Réseau des juristes
Appel urgent
4 mai 2024

Le 3 mars 2024, Paule Ferrand, enseignante, a été arrêtée à Vesse. Le porte-parole du gouvernement, M. Alain Toussot, a parlé d’une « arrestation ordinaire ».

Nous demandons au ministre de la Justice de :
- libérer Paule Ferrand ;
";
    for (text, wanted) in [
        (
            spanish,
            vec!["Marco Tulio Pardo", "Olga Lidia Reyes", "Santos Torres"],
        ),
        (russian, vec!["Вера Клинова"]),
        (french, vec!["Paule Ferrand"]),
    ] {
        let json = proposed_of("a.txt", text);
        let names: Vec<&str> = list(&json, "people")
            .iter()
            .filter_map(|person| person["name"].as_str())
            .collect();
        assert_eq!(names, wanted);
    }
}

#[test]
fn document_office_or_quotation_takes_nobody_away_who_suffered() {
    for (told, who) in [
        (
            "The spokeswoman of the Fishers’ Union, Ms Clara Dunn, was arrested on 5 March 2024.",
            "Clara Dunn",
        ),
        (
            "Magistrate Tomas Velk was sentenced to six years on 5 March 2024.",
            "Tomas Velk",
        ),
        (
            "Her mother, Ida Aster, was beaten by the guards.",
            "Ida Aster",
        ),
        (
            "“I was blindfolded and kept in a cellar for nine days,” said Omar Teld, a farmer.",
            "Omar Teld",
        ),
    ] {
        let found = people(told);
        assert!(
            found.iter().any(|name| name.ends_with(who)),
            "{told}: {found:?}"
        );
    }
}

#[test]
fn document_holders_of_civil_offices_who_were_wronged_are_people() {
    for (told, name) in [
        (
            "The mayor, Ada Torin, was shot on 5 March 2024.",
            "Ada Torin",
        ),
        (
            "The director of the school, Tom Eder, was beaten by soldiers.",
            "Tom Eder",
        ),
        (
            "Her lawyer, Ivo Marn, was abducted on 5 March 2024.",
            "Ivo Marn",
        ),
        (
            "Judge Mara Arens was arrested on 5 March 2024.",
            "Mara Arens",
        ),
        (
            "Her sister, Ida Lorn, 34, was beaten at the gate.",
            "Ida Lorn",
        ),
    ] {
        assert_eq!(people(told), ["Petra Lind", name], "{told}");
    }
    let both = "Her mother Ida Lorn and her father Paul Lorn were arrested on 5 March 2024.";
    assert_eq!(people(both), ["Petra Lind", "Ida Lorn", "Paul Lorn"]);
    for told in [
        "The director of the prison, Tom Eder, was arrested on 5 March 2024.",
        "The judge, Tom Eder, was arrested for taking money from a mine.",
        "The mayor, Tom Eder, was arrested and charged with her murder.",
        "Judge Tom Eder was shot after he ordered her arrest.",
        "The judge, Tom Eder, refused bail.",
        "The mayor, Tom Eder, was dismissed in May.",
        "She was beaten by the mayor, Tom Eder, in his house.",
    ] {
        assert_eq!(people(told), ["Petra Lind"], "{told}");
    }
}
