//! What the publisher of a document asks, in whatever words: no rule about what others ask may lose it.

use crate::packs::document_kinds::{asked, pairs, proposed_of};

#[test]
fn document_of_a_publisher_that_calls_on_an_office_asks_it() {
    for told in [
        "The Network of Scholars today called on the Minister of Justice to release Petra Lind.",
        "The Network of Scholars welcomed the ruling of the court and urges the Minister of Justice to release Petra Lind.",
        "The Network calls on the Minister of Justice to release Petra Lind.",
        "We call on the Minister of Justice to release Petra Lind.",
        "The Network of Scholars sent an open letter urging the Minister of Justice to release Petra Lind.",
        "We are calling on the Minister of Justice to release Petra Lind.",
        "The undersigned organisations call on the Minister of Justice to release Petra Lind.",
        "Our members urge the Minister of Justice to release Petra Lind.",
        "In your letter, ask the Minister of Justice to release Petra Lind.",
        "On 3 May 2024, the Network of Scholars urged the Minister of Justice to release Petra Lind.",
    ] {
        let json = proposed_of(
            "a.txt",
            &format!(
                "Network of Scholars\nKalvia: Botanist held\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024 at the airport of Vess.\n\n{told}\n"
            ),
        );
        let due = pairs(&[("Minister of Justice", "release Petra Lind")]);
        assert_eq!(asked(&json), due, "{told}");
    }
}

#[test]
fn document_that_asks_for_letters_urging_an_office_asks_it() {
    const HEAD: &str = "Network of Scholars\nKalvia: Botanist held\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024 at the airport of Vess.\n\n";
    for told in [
        "The Network of Scholars asks for letters and cards respectfully urging the Minister of Justice to release Petra Lind and, pending her release, to let a doctor see her.",
        "Please send letters urging the Minister of Justice to release Petra Lind, and to let a doctor see her.",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
        let due = pairs(&[
            ("Minister of Justice", "release Petra Lind"),
            ("Minister of Justice", "let a doctor see her"),
        ]);
        assert_eq!(asked(&json), due, "{told}");
    }
}

const SHEET: &str = "Network of Scholars\nKalvia: Botanist held\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024 at the airport of Vess.\n\n";

#[test]
fn document_view_of_what_an_office_must_do_is_asked_of_it_beside_what_else_it_asks() {
    let more = "We urge the Governor of Vess to open the airport.";
    for told in [
        "We believe that the Minister of Justice must release Petra Lind.",
        "I insist that the Minister of Justice must release Petra Lind.",
        "The Network of Scholars repeats that the Minister of Justice must release Petra Lind.",
    ] {
        let json = proposed_of("a.txt", &format!("{SHEET}{told} {more}\n"));
        let due = pairs(&[
            ("Minister of Justice", "release Petra Lind"),
            ("Governor of Vess", "open the airport"),
        ]);
        assert_eq!(asked(&json), due, "{told}");
    }
    for told in [
        "We believe that the Minister of Justice must have known of her arrest.",
        "We believe that the Minister of Justice must know her books.",
        "The court held that the Minister of Justice must release Petra Lind.",
        "Her brother believes that the Minister of Justice must release Petra Lind.",
        // A club that says so of its own asks nobody.
        "We believe that the Director of Gardens should see our roses.",
        "I think that the Mayor of Vess should name a street after him.",
        "It is necessary that the Chairman should buy new chairs for the hall.",
    ] {
        let json = proposed_of("a.txt", &format!("{SHEET}{told}\n"));
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
}

#[test]
fn document_takes_no_noun_for_what_is_asked() {
    let head = "Red de Maestros\n\nPetra Lind, botánica, fue detenida el 3 de marzo de 2024 en Vesa. La golpearon los guardias de la cárcel.\n\n";
    for told in [
        "Exigimos al ministro la libertad de la mujer detenida en Vesa.",
        "Pedimos al jefe de la policía militar la entrega de su cuerpo.",
        "Pedimos a la directora del taller la ficha de Petra Lind.",
    ] {
        let json = proposed_of("a.txt", &format!("{head}{told}\n"));
        let all = asked(&json);
        let nouns = ["mujer", "militar", "taller"];
        let is_noun = |text: &str| nouns.iter().any(|noun| text.starts_with(noun));
        assert!(!all.iter().any(|(_, text)| is_noun(text)), "{all:?}");
    }
    let told = "Exigimos a la ministra de la mujer detener los ataques.";
    let json = proposed_of("a.txt", &format!("{head}{told}\n"));
    let due = pairs(&[("ministra de la mujer", "detener los ataques")]);
    assert_eq!(asked(&json), due);
}

#[test]
fn document_tells_what_others_asked_an_office_in_a_case() {
    let head =
        "Союз учителей\n\nПетра Линд была задержана 3 марта 2024 года. Её избили в тюрьме.\n\n";
    for told in [
        "Её мать попросила министра юстиции разрешить ей свидание.",
        "Комитет ламп призывает министра юстиции освободить Петру Линд и просит начальника тюрьмы впустить врача.",
    ] {
        let json = proposed_of("a.txt", &format!("{head}{told}\n"));
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
}

#[test]
fn document_that_names_two_to_write_to_asks_each_its_own() {
    let told = "Please write to the Minister of Justice, asking him to release Petra Lind and to the Governor of Vess, asking him to open the airport.";
    let json = proposed_of("a.txt", &format!("{SHEET}{told}\n"));
    let due = pairs(&[
        ("Minister of Justice", "release Petra Lind"),
        ("Governor of Vess", "open the airport"),
    ]);
    assert_eq!(asked(&json), due);
    let told = "Letters to the Minister of Justice should ask her to release Petra Lind.";
    let json = proposed_of("a.txt", &format!("{SHEET}{told}\n"));
    assert_eq!(
        asked(&json),
        pairs(&[("Minister of Justice", "release Petra Lind")])
    );
}

#[test]
fn document_names_the_whole_office_before_what_is_asked_in_other_languages() {
    for (told, office, request) in [
        (
            "Red de Maestros\n\nPetra Lind, botánica, fue detenida el 3 de marzo de 2024 en Vesa. La golpearon los guardias de la cárcel.\n\nLa Red pide al ministro de Justicia que libere a Petra Lind.",
            "ministro de Justicia",
            "libere a Petra Lind",
        ),
        (
            "Red de Maestros\n\nPetra Lind, botánica, fue detenida el 3 de marzo de 2024 en Vesa. La golpearon los guardias de la cárcel.\n\nLas personas firmantes piden al ministro de Justicia liberar a Petra Lind.",
            "ministro de Justicia",
            "liberar a Petra Lind",
        ),
        (
            "Netz der Lehrer\n\nDie Botanikerin Petra Lind wurde am 3. März 2024 in Wess verhaftet und von den Wachen geschlagen.\n\nDeshalb bittet das Netz der Lehrer den Gesundheitsminister, einen Arzt zu schicken.",
            "Gesundheitsminister",
            "einen Arzt zu schicken",
        ),
    ] {
        let json = proposed_of("a.txt", &format!("{told}\n"));
        assert_eq!(asked(&json), pairs(&[(office, request)]), "{told}");
    }
}
