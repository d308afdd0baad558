//! What others say or demand in words like those that ask, and whom a request must not go to.

use super::document_kinds::{asked, list, pairs, proposed_of, texts};

const CONTACTS: &str = "\n\nAddresses\n\nMinister of Justice\nMr Karl Otten\n1 Court Street\n1000 Vess\nKALVIA\n\
                        Email: otten@justice.kalvia.example\n\n\
                        Minister of Health\nMs Ella Brand\n2 Clinic Road\n1000 Vess\nKALVIA\n\
                        Email: brand@health.kalvia.example\n";

/// A document that asks in a sentence, and has this below a heading that says that something is asked.
fn below(head: &str, said: &str) -> String {
    format!(
        "Free Petra Lind\n\nPetra Lind was arrested on 3 May 2024.\n\n{head}\n\n{said}\n\n\
         Ask the Minister of Justice to free Petra Lind.{CONTACTS}"
    )
}

#[test]
fn document_demands_of_an_office_that_speaks_are_no_requests() {
    let all = [
        (
            "What we ask",
            "The Minister of Justice said on television: free them and they will flee.",
        ),
        (
            "What we ask",
            "The Minister of Justice says: close the school; ban the union.",
        ),
        (
            "Ce que nous demandons",
            "Le procureur de la République requiert : condamner les deux à dix ans ; dissoudre le syndicat.",
        ),
        (
            "Lo que pedimos",
            "La Fiscalía del Estado pide: condenar a los dos a diez años; prohibir el sindicato.",
        ),
        (
            "Was wir fordern",
            "Die Ministerin für Bildung erklärte – die Schule schließen; die Lehrer entlassen.",
        ),
        (
            "Что мы требуем",
            "Начальник полиции заявил — наказать её; закрыть школу.",
        ),
    ];
    for (head, said) in all {
        let json = proposed_of("a.txt", &below(head, said));
        let found = asked(&json);
        let is_theirs = |(_, text): &&(String, String)| said.contains(text.as_str());
        assert_eq!(found.iter().find(is_theirs), None, "{said}");
        assert_eq!(list(&json, "addressees").len(), 2, "{said}");
    }
}

/// What is found behind a sign leaves the sentences that ask as they are.
#[test]
fn document_demands_behind_signs_leave_other_requests() {
    let said = "The Minister of Health: to send a doctor; to publish the report.";
    let found = asked(&proposed_of("a.txt", &below("What we ask", said)));
    let expected = pairs(&[
        ("Minister of Health", "send a doctor"),
        ("Minister of Health", "publish the report"),
        ("Minister of Justice", "free Petra Lind"),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn document_demands_of_several_offices_in_one_paragraph_are_not_joined() {
    let all = [
        "the Minister of Health — to send a doctor; the Public Prosecutor — to drop the charges",
        "the Minister of Health: “To let her out? Never”",
        "The Minister of Health: to send a doctor would be a scandal.",
        "министра здравоохранения — направить врачей; начальник полиции заявил — наказать её; закрыть школу",
    ];
    for said in all {
        let found = asked(&proposed_of("a.txt", &below("What we ask", said)));
        let expected = pairs(&[("Minister of Justice", "free Petra Lind")]);
        assert_eq!(found, expected, "{said}");
    }
    let two = "Write to the Minister of Justice: free Petra Lind; close the case. Ask the Minister of Health to send a \
               doctor. Be polite.";
    let text = format!(
        "Free Petra Lind\n\nPetra Lind was arrested on 3 May 2024.\n\nWhat you can do\n\n{two}{CONTACTS}"
    );
    let mut found = asked(&proposed_of("a.txt", &text));
    found.sort();
    let expected = pairs(&[
        ("Minister of Health", "send a doctor"),
        ("Minister of Justice", "close the case"),
        ("Minister of Justice", "free Petra Lind"),
    ]);
    assert_eq!(found, expected);
}

#[test]
fn document_demands_of_somebody_with_another_title_go_to_no_contact() {
    for name in [
        "Judge Otten",
        "General Otten",
        "Mrs Otten",
        "Maria Lopez",
        "Petra Lind",
    ] {
        let text = format!(
            "Free Petra Lind\n\nPetra Lind was arrested on 3 May 2024.\n\n\
             We call on {name} to sign the letters of the members.{CONTACTS}"
        );
        let json = proposed_of("a.txt", &text);
        assert_eq!(asked(&json), pairs(&[]), "{name}");
        assert_eq!(list(&json, "addressees").len(), 2, "{name}");
    }
    let text = format!(
        "Free Petra Lind\n\nPetra Lind was arrested on 3 May 2024.\n\n\
         We call on Minister Otten to free Petra Lind.{CONTACTS}"
    );
    let expected = pairs(&[("Minister of Justice", "free Petra Lind")]);
    assert_eq!(asked(&proposed_of("a.txt", &text)), expected);
}

#[test]
fn document_demands_of_a_body_with_a_longer_name_are_its_own() {
    let text = "Free Petra Lind\n\nRecommendations\n\nTo the Supreme Court Bar Association:\n\
        - provide Petra Lind with lawyers\n\nAddresses\n\n\
        President of the Supreme Court\nMr Karl Otten\n1 Court Street\n1000 Vess\nKALVIA\n\
        Email: otten@court.kalvia.example\n";
    let expected = pairs(&[(
        "Supreme Court Bar Association",
        "provide Petra Lind with lawyers",
    )]);
    assert_eq!(asked(&proposed_of("a.txt", text)), expected);
}

/// “them” is of all that were asked.
#[test]
fn document_demands_of_them_go_to_more_than_the_last() {
    let text = format!(
        "Free Petra Lind\n\nWHAT YOU CAN DO\n\nPlease write:\n\n- Ask the Minister of Health to send a doctor;\n\
         - Ask the Minister of Justice to free Petra Lind;\n- Ask them to meet her family.{CONTACTS}"
    );
    let found = asked(&proposed_of("a.txt", &text));
    assert_eq!(
        found.last(),
        Some(&("all".to_owned(), "meet her family".to_owned()))
    );
}

/// What the parties of a trial request stands in tables like those of what is asked.
#[test]
fn document_demands_of_parties_in_tables_are_no_requests() {
    let table = |head: &str, office: &str, rows: [&str; 2]| {
        format!(
            "<h1>Free Petra Lind</h1><p>Petra Lind was arrested on 3 May 2024.</p><h2>The hearing of 5 May</h2>\
             <table><tr><td>No.</td><td>{head}</td><td>Date</td></tr><tr><td>A</td><td>{office}</td><td></td></tr>\
             <tr><td>A.1</td><td>{}</td><td>5 May</td></tr><tr><td>A.2</td><td>{}</td><td>6 May</td></tr></table>\
             <p>Ask the Minister of Justice to free Petra Lind.</p>",
            rows[0], rows[1]
        )
    };
    for head in ["Request", "Demands", "Recommendations"] {
        let rows = [
            "Sentence Petra Lind to ten years",
            "Ban the union of nurses",
        ];
        let found = asked(&proposed_of(
            "a.html",
            &table(head, "Public Prosecutor", rows),
        ));
        let expected = pairs(&[("Minister of Justice", "free Petra Lind")]);
        assert_eq!(found, expected, "{head}");
    }
    // The same table is taken where its head says that whoever writes asks.
    let rows = ["Free Petra Lind at once", "Publish the report of May"];
    let found = asked(&proposed_of(
        "a.html",
        &table("What we ask", "Ministry of Justice", rows),
    ));
    let expected = pairs(&[
        ("Ministry of Justice", rows[0]),
        ("Ministry of Justice", rows[1]),
    ]);
    assert_eq!(found, expected);
}

/// Whoever gave an order has an address too.
#[test]
fn document_demands_go_to_no_accused_in_a_table() {
    let html = "<h1>Free Petra Lind</h1><p>Petra Lind was arrested on 3 May 2024.</p><h2>Who gave the orders</h2>\
        <table><tr><td>Judge at the District Court</td><td>Chief of Police</td></tr>\
        <tr><td>Mr Hans Ba<br>7 Hill Road<br>1000 Vess<br>Fax: +99 7</td>\
        <td>Mr Ivo Tol<br>8 Hill Road<br>1000 Vess<br>Fax: +99 8</td></tr></table>\
        <h2>Write to</h2><p>Minister of Justice<br>Mr Karl Otten<br>1 Court Street<br>1000 Vess</p>\
        <p>Ask the Minister of Justice to free Petra Lind.</p>";
    let json = proposed_of("a.html", html);
    assert_eq!(
        texts(&json, "addressees", "office"),
        ["Minister of Justice"]
    );
}

/// A letter in the language of whom it goes to keeps what it asks.
#[test]
fn document_demands_of_a_letter_in_another_language_are_kept() {
    let text = "Free Petra Lind\n\nPetra Lind and Pedro Ruden were detained on 2 March 2021 by the police and they are still in \
         prison. Their families say that they were beaten at the police station and that they have not seen a lawyer \
         since that day.\n\nAddresses\n\nMinistro de Justicia\nSr. Carlos Otten\nCalle Corte 1\n1000 Vess\nKALVIA\n\n\
         Model letter\n\nSeñor Ministro:\n\n\
         Me dirijo a usted con preocupación por la detención de Petra Lind y Pedro Ruden, que fueron detenidos el 2 de \
         marzo de 2021 por la policía y que todavía están en la cárcel.\n\n\
         Le pido que ponga en libertad a Petra Lind de inmediato y que cierre la causa contra ellos.\n\n\
         Le pido también que ordene una investigación de los golpes que recibieron en la comisaría.\n\nAtentamente,\n";
    let json = proposed_of("a.txt", text);
    let requests = texts(&json, "requests", "text");
    assert!(
        requests
            .iter()
            .any(|text| text.contains("ponga en libertad a Petra Lind")),
        "{json}"
    );
    let facts = texts(&json, "facts", "text");
    assert!(
        !facts.iter().any(|text| text.contains("Le pido")),
        "{facts:?}"
    );
}

/// Of two columns the one in the language of all the rest is the document's; who is named in the other alone is a person.
#[test]
fn document_demands_stand_in_the_column_of_the_documents_language() {
    let html = "<h1>Free Petra Lind</h1><p>Petra Lind, a nurse, was arrested on 3 May 2024 at the hospital of Vess, and \
        she has not been allowed to see a doctor or her family since then.</p><table>\
        <tr><td>El policía me dijo que la iba a matar y que no la iban a dejar salir de la cárcel nunca más en la vida, y \
        que los maestros son unos traidores que hay que fusilar a todos. Con ella fue detenido Pedro Ruden, de 34 años.</td>\
        <td>We ask the Minister of Justice to free her at once and to drop the charges against her, and that the police \
        who beat her are brought to a court that is fair.</td></tr></table>\
        <p>Minister of Justice<br>Mr Karl Otten<br>1 Court Street<br>1000 Vess</p>";
    let json = proposed_of("a.html", html);
    assert_eq!(
        texts(&json, "addressees", "office"),
        ["Minister of Justice"]
    );
    let requests = texts(&json, "requests", "text");
    assert!(
        requests.iter().any(|text| text.starts_with("free her")),
        "{requests:?}"
    );
    let people = texts(&json, "people", "name");
    assert!(people.contains(&"Petra Lind"), "{people:?}");
    assert!(people.contains(&"Pedro Ruden"), "{people:?}");
}

/// Lines of a plain text are joined as they were, whatever stands side by side below them.
#[test]
fn document_demands_of_addresses_side_by_side_leave_title_and_publisher() {
    let text = "Free the nurses of Kalvia\nVeridian Rights Watch, 3 May 2021\n\n\
        Petra Lind was detained on 2 March 2021.\n\nSend appeals to:\n\n\
        Prosecutor General                      Minister of Health\n\
        Mr Karl Otten                           Ms Ella Brand\n\
        1 Court Street                          2 Clinic Road\n\
        1000 Vess                               2000 Luda\n\n\
        Ask the Prosecutor General to free Petra Lind.\nAsk the Minister of Health to send doctors.\n";
    let json = proposed_of("a.txt", text);
    assert_eq!(json["title"], "Free the nurses of Kalvia");
    assert_eq!(json["publisher"], "Veridian Rights Watch");
    assert_eq!(list(&json, "addressees").len(), 2);
}
