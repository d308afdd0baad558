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
