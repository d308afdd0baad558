//! What a document tells of others' demands, where nobody who publishes it asks for anything, is no demand of a
//! letter: news, obituaries, rulings, newsletters, programmes.

use crate::packs::document_kinds::{asked, list, pairs, proposed_of, texts};

/// Nothing is proposed to be asked of anybody.
fn asks_nothing(text: &str) {
    let json = proposed_of("a.txt", text);
    assert_eq!(asked(&json), pairs(&[]), "{text}");
    let offices = texts(&json, "addressees", "office");
    assert!(offices.is_empty(), "{offices:?}: {text}");
}

#[test]
fn document_that_tells_what_others_asked_asks_nothing() {
    for told in [
        "Trade unions called on the Prime Minister to resign and to dissolve the assembly.",
        "Student leaders have urged the Ministry of Education to reopen the faculty of law in Vess.",
        "The Senate asked the President to award him the Cross of Merit in 1998; he refused it twice.",
        "The Respondent asks the Court to dismiss the petition and to order the Petitioner to pay the costs.",
        "In 2021 readers of this paper had called on Governor Ilya Senn to pardon her, and in May she came home.",
        "He writes that ministers should fear nothing but a good memory and a long winter.",
        "The inspector submitted that the book was lost and urged the Court to strike out the claim.",
    ] {
        asks_nothing(&format!(
            "The Vess Courier\n\nA long winter in Vess\n\n4 May 2024\n\nSnow fell on the town of Vess for three days, and the mill stood still.\n\n{told}\n"
        ));
    }
    for (language, told) in [
        (
            "fr",
            "Les évêques de la région ont appelé le gouvernement à suspendre les travaux du barrage de la vallée.",
        ),
        (
            "es",
            "Los sindicatos de maestros exigieron la semana pasada respuestas, y la oposición instó al Presidente a renunciar.",
        ),
        (
            "de",
            "Die Opposition forderte den Justizminister auf, die Akten des Verfahrens sofort zu veröffentlichen.",
        ),
        (
            "ru",
            "Родители учеников потребовали от министра образования, чтобы он уволил директора школы.",
        ),
    ] {
        let html = format!(
            r#"<html lang="{language}"><body><h1>Petra Lind</h1><p>{told}</p><p>{told}</p></body></html>"#
        );
        let json = proposed_of("a.html", &html);
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
}

#[test]
fn document_of_a_publisher_that_calls_on_an_office_asks_it() {
    for told in [
        "The Network of Scholars today called on the Minister of Justice to release Petra Lind.",
        "The Network of Scholars welcomed the ruling of the court and urges the Minister of Justice to release Petra Lind.",
        "The Network calls on the Minister of Justice to release Petra Lind.",
        "We call on the Minister of Justice to release Petra Lind.",
        "The Network of Scholars sent an open letter urging the Minister of Justice to release Petra Lind.",
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
fn document_that_is_a_programme_a_notice_or_a_ruling_has_no_addressee() {
    asks_nothing(
        "THE PRISON AND THE LAW\nThird meeting of the Guild of Advocates\n\nMonday 4 May 2024\n\n\
         09.15 Welcome: Ana Brod, President of the Guild\n\
         09.30 Address: Dr Omar Vell, Minister of Justice of Kalvia\n\
         10.15 Panel: Should judges answer to parliament?\n\
         \x20      Chair: Judge Ruth Adey. With Petra Lind, advocate\n\
         13.00 Workshop: How to urge a ministry to open its files\n",
    );
    asks_nothing(
        "VESS TOWN COUNCIL\n\nNOTICE\n\nThe fish market is closed on 4 May 2024.\n\n\
         Enquiries: Harbour Superintendent, Room 3, Old Customs House, Vess. Tel: +999 20 555 0110\n",
    );
    asks_nothing(
        "SUPREME COURT OF KALVIA AT VESS\nCIVIL DIVISION\nCLAIM NO. 7 OF 2024\n\nBETWEEN\n\
         PETRA LIND .............. CLAIMANT\nAND\nTHE MINISTER OF JUSTICE ...... DEFENDANT\n\nJUDGMENT\n\n\
         1. The claim is dismissed. There is no order as to costs.\n",
    );
    // An address in one line below another label stays one.
    let json = proposed_of(
        "a.txt",
        "Kalvia: Botanist held\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024.\n\n\
         Address: Minister of Justice, 12 Mill Street, 1000 Vess, Kalvia. Email: minister@justice.kalvia.example\n",
    );
    assert_eq!(list(&json, "addressees").len(), 1, "{json}");
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
    for told in [
        "Forty poets sent letters urging the Minister of Justice to release Petra Lind.",
        "The Network of Scholars received letters urging the Minister of Justice to close its office.",
        "The Network of Scholars condemned a motion calling on the Minister of Justice to close the institute.",
        "The ministry calls for letters urging the Minister of Justice to close the institute of Vess.",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
}

#[test]
fn document_bullet_that_protests_or_forbids_a_word_asks_nothing() {
    let json = proposed_of(
        "a.txt",
        "Network of Scholars\nKalvia: Botanist held\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024.\n\nTAKE ACTION\n\nPlease send appeals to the Minister of Justice:\n- Protesting against the arrest of Petra Lind\n- Calling for her release without conditions\n- Do not mention the Network\n",
    );
    let requests = texts(&json, "requests", "text");
    assert_eq!(requests, ["her release without conditions"]);
}

#[test]
fn document_tells_who_calls_somebody_something() {
    for (language, told) in [
        (
            "en",
            "Neighbours identified one of the men as a driver of the mine.",
        ),
        (
            "en",
            "Mayor Ilya Senn has called the meetings “a foreign plot” more than once.",
        ),
        (
            "fr",
            "Le maire les a accusés de vouloir « brûler la mairie » avant la fête du village.",
        ),
        (
            "es",
            "El alcalde calificó las reuniones de “complot extranjero” ante los vecinos de la ciudad.",
        ),
        (
            "de",
            "Der Bürgermeister bezeichnete die Treffen als „fremde Verschwörung“ und ging nach Hause.",
        ),
        (
            "ru",
            "Мэр города назвал эти собрания «чужим заговором» и уехал из города на праздники.",
        ),
    ] {
        let html = format!(
            r#"<html lang="{language}"><body><h1>Petra Lind</h1><p>{told}</p><p>{told}</p></body></html>"#
        );
        let json = proposed_of("a.html", &html);
        let facts = list(&json, "facts");
        assert!(!facts.is_empty(), "{told}");
        assert!(
            facts
                .iter()
                .all(|fact| fact["standing"] == "alleged" && !fact["by"].is_null()),
            "{told}: {facts:?}"
        );
    }
    let told = "The district court identified the two men as soldiers of the third brigade.";
    let json = proposed_of("a.txt", &format!("Kalvia\n\n4 May 2024\n\n{told}\n"));
    assert_eq!(list(&json, "facts")[0]["standing"], "established");
}
