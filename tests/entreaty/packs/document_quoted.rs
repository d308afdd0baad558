//! What documents tell of others' demands, of accused officers and of letters to bodies: none of it may become a
//! letter's own request or address.

use crate::packs::document_kinds::{asked, list, pairs, proposed_of, texts};

const HEAD: &str = "Network of Scholars
Kalvia: Botanist held

4 May 2024

Petra Lind was arrested on 3 March 2024 at the airport of Vess. She has been held without charge since.

";

const LIST: &str = "We ask the Minister of Justice to:
- release Petra Lind
- publish the report

Ms Ana Brod
Minister of Justice
12 Mill Street
1000 Vess
KALVIA
Email: minister@justice.kalvia.example
";

#[test]
fn document_motion_of_others_asks_nothing() {
    let own = pairs(&[
        ("Minister of Justice", "release Petra Lind"),
        ("Minister of Justice", "publish the report"),
    ]);
    for told in [
        "A motion of the ruling party was put to parliament on 3 May 2024.

Urges the Prosecutor General to charge Petra Lind with treason and to close her institute.

",
        "The Future Party,

Urges the Prosecutor General to charge Petra Lind with treason;

Calls on the Minister of the Interior to close her institute.

",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}{LIST}"));
        assert_eq!(asked(&json), own, "{told}");
        assert_eq!(list(&json, "addressees").len(), 1, "{told}");
    }
    for (language, told) in [
        (
            "es",
            "Insta a la Fiscalía General a condenar a Petra Lind por traición, según el canal estatal.",
        ),
        (
            "fr",
            "Demande au procureur général de poursuivre Petra Lind pour trahison.",
        ),
        (
            "de",
            "Bittet den Vorstand eurer Ortsgruppe, zehn Briefe an Petra Lind zu schicken.",
        ),
    ] {
        let (lead, items) = match language {
            "es" => (
                "Pedimos al ministro de Justicia:",
                ["liberar a Petra Lind", "publicar el informe"],
            ),
            "fr" => (
                "Nous demandons au ministre de la Justice :",
                ["libérer Petra Lind", "publier le rapport"],
            ),
            _ => (
                "Wir fordern den Justizminister auf:",
                ["Petra Lind freizulassen", "den Bericht zu veröffentlichen"],
            ),
        };
        let html = format!(
            r#"<html lang="{language}"><body><h1>Petra Lind</h1><p>{told}</p><p>{lead}</p><ul><li>{}</li><li>{}</li></ul></body></html>"#,
            items[0], items[1]
        );
        let json = proposed_of("a.html", &html);
        let requests = texts(&json, "requests", "text");
        assert_eq!(requests, items, "{language}");
    }
}

#[test]
fn document_speech_of_others_beside_the_publishers_asks_nothing() {
    for told in [
        "“The Minister of Justice should order the arrest of her students,” a police spokesman said. “That is absurd,” said Ruth Adey of the Network of Scholars.",
        "“We are not afraid,” said Ruth Adey of the Network of Scholars. “The Minister of Justice should strip her of her citizenship,” the state broadcaster said on Monday.",
        "“The Minister of Justice should ban these groups and should charge Petra Lind with treason,” said a police spokesman, accusing the Network of Scholars of lies.",
        "“The Minister of Justice should order the closing of the institute,” said a spokesman of the ruling party about the Network of Scholars.",
        "“The Minister of Justice should charge Petra Lind with treason,” said Omar Vell, critic of the Network of Scholars.",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
    let told = "“The Minister of Justice should order her release,” said Ruth Adey, director of the Network of Scholars, speaking to reporters. “The Minister of Justice should charge her,” a policeman answered.";
    let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
    assert_eq!(
        asked(&json),
        pairs(&[("Minister of Justice", "order her release")])
    );
}

#[test]
fn document_accused_officer_is_no_addressee() {
    for told in [
        "Those responsible\nColonel Radko Stoll\nHead of the Investigation Department\nBeat detainees on 3 and 4 March 2024\n",
        "WHO INTERROGATED HER\nCaptain Radko Stoll\nDeputy Head of the Investigation Department\nBadge 4471\n",
        "General Omar Vell\nChief of Police\nGave the order of 2 March 2024\n",
        "Who to meet at our office\nDr Ruth Adey\nDirector of the Secretariat\n6 Quay Lane, 2nd floor\n",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n{LIST}"));
        let offices = texts(&json, "addressees", "office");
        assert_eq!(offices, ["Minister of Justice"], "{told}");
        assert_eq!(list(&json, "requests").len(), 2, "{told}");
    }
}

#[test]
fn document_that_forbids_a_greeting_or_tells_of_a_vote_says_neither_greeting_nor_deadline() {
    for told in [
        "Please never start with “Dear Comrade Minister”; she has complained about it.",
        "The campaign ends on 12 June 2024, three days before the vote.",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n\n{LIST}"));
        assert!(json["deadline"].is_null(), "{told}");
        let salutations = texts(&json, "addressees", "salutation");
        assert!(salutations.is_empty(), "{told}");
    }
}

#[test]
fn document_letter_to_a_commission_is_a_letter() {
    for (greeting, asks) in [
        (
            "Dear members of the Commission,",
            "I urge you to release Petra Lind, and to publish the report.",
        ),
        (
            "Sehr geehrte Mitglieder des Ausschusses,",
            "Die Ärztin Petra Lind wurde am 3. März 2024 verhaftet und ist seither ohne Anklage in Haft. Ich bitte Sie, Petra Lind freizulassen.",
        ),
        (
            "Mesdames et Messieurs les membres de la Commission,",
            "L’infirmière Petra Lind a été arrêtée à Vess le 3 mars 2024 et elle est détenue depuis lors sans être inculpée. Je vous demande de libérer Petra Lind.",
        ),
    ] {
        let text = format!(
            "Petra Lind\n\n2024-05-04\n\nHuman Rights Commission\n12 Mill Street\n1000 Vess\nKALVIA\nEmail: office@commission.example\n\n{greeting}\n\n{asks}\n\nRuth Adey\n"
        );
        let json = proposed_of("a.txt", &text);
        assert_eq!(
            texts(&json, "addressees", "salutation"),
            [greeting.trim_end_matches(',')]
        );
        assert!(!list(&json, "requests").is_empty(), "{greeting}");
    }
}

#[test]
fn document_office_and_holder_in_one_line_keep_their_address() {
    let text = format!(
        "{HEAD}We ask the Minister of Health to release Petra Lind.

The Minister of Health, Ana Brod
12 Mill Street
1000 Vess
KALVIA
Email: minister@health.kalvia.example
"
    );
    let json = proposed_of("a.txt", &text);
    let address = list(&list(&json, "addressees")[0], "address");
    assert!(
        address.iter().any(|line| line == "12 Mill Street"),
        "{address:?}"
    );
}

#[test]
fn document_bold_item_is_one_of_its_list() {
    for items in [
        "<p>1. reinstate Petra Lind</p><p><b>2. publish the report of the inspectors</b></p><p>3. pay her wages</p>",
        "<ol><li>reinstate Petra Lind</li><li><strong>publish the report of the inspectors</strong></li><li>pay her wages</li></ol>",
    ] {
        let html = format!(
            r#"<html lang="en"><body><h1>Petra Lind dismissed</h1><p>We call on the Minister of Labour to:</p>{items}</body></html>"#
        );
        let json = proposed_of("a.html", &html);
        assert_eq!(
            asked(&json),
            pairs(&[
                ("Minister of Labour", "reinstate Petra Lind"),
                ("Minister of Labour", "publish the report of the inspectors"),
                ("Minister of Labour", "pay her wages"),
            ]),
            "{items}"
        );
    }
}

#[test]
fn document_office_is_not_named_with_what_belongs_to_it() {
    for lead in [
        "Of the Minister of Health's critics we ask:",
        "From the Ministry of Health's own figures we demand:",
    ] {
        let text = format!("{HEAD}{lead}\n- release Petra Lind\n- publish the report\n");
        let json = proposed_of("a.txt", &text);
        let offices = texts(&json, "addressees", "office");
        let is_wrong = |office: &&str| office.ends_with(" we") || office.contains("'s");
        assert!(!offices.iter().any(is_wrong), "{lead} {offices:?}");
    }
    let text =
        format!("{HEAD}From the Ministry of Health we demand:\n- the release of Petra Lind\n");
    let json = proposed_of("a.txt", &text);
    let offices = texts(&json, "addressees", "office");
    assert_eq!(offices, ["Ministry of Health"]);
}

#[test]
fn document_person_may_be_called_as_the_country_is() {
    let json = proposed_of(
        "a.txt",
        "Jordan: Poet held

4 May 2024

The poet Samir Jordan was arrested on 3 March 2024 in Amman, Jordan. He has been held since.

We ask the Minister of Justice to release Samir Jordan.
",
    );
    assert_eq!(texts(&json, "people", "name"), ["Samir Jordan"]);
}

#[test]
fn document_resolution_asks_nothing_of_its_own_organs() {
    let json = proposed_of(
        "a.txt",
        "RESOLUTION 7/2024
Union of Harbour Pilots, Ostrel, 4 May 2024

The General Meeting,

1. Deplores that Petra Lind was dismissed on 3 March 2024;

2. Urges the Minister of Transport of Kalvia to reinstate Petra Lind;

3. Requests the General Secretary to send this resolution to the press;

4. Asks the President of the Union to report back;

5. Invites the International Committee to support the pilots.
",
    );
    assert_eq!(
        asked(&json),
        pairs(&[("Minister of Transport of Kalvia", "reinstate Petra Lind")])
    );
}

#[test]
fn document_that_asks_not_to_do_something_does_not_ask_to_do_it() {
    for (told, due) in [
        (
            "We call on the Minister of Justice not to extradite Petra Lind.",
            &[("Minister of Justice", "not to extradite Petra Lind")][..],
        ),
        (
            "We call on the Minister of Justice never to use the stadium again.",
            &[("Minister of Justice", "never to use the stadium again")],
        ),
        (
            "The Minister of Justice must not extradite Petra Lind.",
            &[("Minister of Justice", "not extradite Petra Lind")],
        ),
        (
            "We urge the Minister of Justice not to:\n- evict her\n- close the school",
            &[],
        ),
        (
            "We do not call on the President to:\n- pardon her\n- free her",
            &[],
        ),
        (
            "Nobody asks the Minister of Labour to close the mill of Vess.",
            &[],
        ),
        (
            "It would be wrong to call on the President to send troops.",
            &[],
        ),
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
        assert_eq!(asked(&json), pairs(due), "{told}");
    }
    let letter = "Dear Minister,\n\nI urge you not to hang Petra Lind.\n\nYours sincerely,\n";
    let json = proposed_of("a.txt", &format!("{HEAD}{letter}"));
    assert_eq!(texts(&json, "requests", "text"), ["not to hang Petra Lind"]);
    for (language, told, due) in [
        (
            "es",
            "El Ministerio de Justicia no debe extraditar a Petra Lind ni a su hermana.",
            "no debe extraditar a Petra Lind ni a su hermana",
        ),
        (
            "ru",
            "Министерство юстиции не должно выдавать Петру Линд и её сестру.",
            "не должно выдавать Петру Линд и её сестру",
        ),
    ] {
        let json = proposed_of("a.txt", &format!("{told}\n\n{told}\n"));
        assert!(
            texts(&json, "requests", "text")
                .iter()
                .all(|text| *text == due),
            "{language}: {json}"
        );
    }
}

#[test]
fn document_asks_nothing_that_a_speaker_a_court_or_a_law_says() {
    for told in [
        "“The election was stolen. We call on the President to resign at once. We ask the Minister of Defence to take \
            over,” a speaker told the crowd.",
        "The court held that the Minister of Justice must pay the costs of both parties.",
        "Under article 12 the Minister of Justice must inform the family within a day.",
        "If the Governor of Dessen has his way, he should be hanged before the week is over.",
    ] {
        let json = proposed_of("a.txt", &format!("{HEAD}{told}\n"));
        assert_eq!(asked(&json), pairs(&[]), "{told}");
    }
    let own = "“He is innocent. The Minister of Justice must release him,” said Ana Brod, director of the Network of \
        Scholars.";
    let json = proposed_of("a.txt", &format!("{HEAD}{own}\n"));
    assert_eq!(list(&json, "requests").len(), 1, "{json}");
}
