//! Whom a request is for: an office behind a number or in another case, an address that is said once for several, a
//! body and who heads it, somebody by name.

use super::document_kinds::{asked, list, pairs, proposed_of, texts};

#[test]
fn document_offices_before_a_dash_are_asked_each_for_its_own() {
    let en = "Kalvia: Nurse held\n\nPlease write, and ask:\n\n\
        the Minister of Health – to reinstate Petra Lind; to publish the report of the inspection;\n\n\
        the Prosecutor General – to drop the charges against her.\n\n\
        Addresses\n\nMinister of Health\nAna Brod\n12 Mill Street\n1000 Vess\nKALVIA\n\
        Email: minister@health.kalvia.example\n\n\
        Prosecutor General\nPetr Salen\n4 Market Square\n1000 Vess\nKALVIA\nEmail: salen@law.kalvia.example\n";
    assert_eq!(
        asked(&proposed_of("a.txt", en)),
        pairs(&[
            ("Minister of Health", "reinstate Petra Lind"),
            ("Minister of Health", "publish the report of the inspection"),
            ("Prosecutor General", "drop the charges against her"),
        ])
    );
    // What stands behind the dash may be no order, and an office may have no contact.
    let ru = "Кальвия: медсестра под стражей\n\nНапишите письма. Просите:\n\n\
        министра здравоохранения — восстановить Петру Линд на работе;\n\n\
        генерального прокурора — прекратить её дело.\n\n\
        Министр внутренних дел — брат главного врача больницы.\n\n\
        Кому писать\n\nМинистр здравоохранения\nАнна Сергеевна Брод\nул. Мельничная, 12\n1000 Весс\nКАЛЬВИЯ\n\
        эл. почта: brod@zdrav.kalvia.example\n";
    let found = asked(&proposed_of("a.txt", ru));
    assert_eq!(
        found,
        pairs(&[
            (
                "Министр здравоохранения",
                "восстановить Петру Линд на работе"
            ),
            ("генерального прокурора", "прекратить её дело"),
        ])
    );
}

#[test]
fn document_offices_share_an_address_that_is_said_once() {
    let html = "<h1>Kalvia: Krankenschwester in Haft</h1><h2>Anschriften</h2>\
        <p>Beide Ministerien haben dieselbe Anschrift:<br>Regierungsplatz 1<br>1000 Vess<br>KALVIA</p>\
        <p><b>Ministerin der Justiz</b><br>Frau Ana Brod<br>E-Mail: brod@justiz.kalvia.example</p>\
        <p><b>Minister des Innern</b><br>Herrn Petr Salen<br>E-Mail: salen@inneres.kalvia.example</p>";
    let json = proposed_of("a.html", html);
    for (at, office) in ["Ministerin der Justiz", "Minister des Innern"]
        .iter()
        .enumerate()
    {
        let one = &list(&json, "addressees")[at];
        assert_eq!(one["office"], *office);
        assert_eq!(
            one["address"],
            serde_json::json!(["Regierungsplatz 1", "1000 Vess"]),
            "{one}"
        );
        assert_eq!(one["country"], "KALVIA");
    }
    // Where one has an address of its own, nobody is given the other's.
    let own = html.replace(
        "Herrn Petr Salen<br>",
        "Herrn Petr Salen<br>Am Markt 4<br>1000 Vess<br>",
    );
    let json = proposed_of("a.html", &own);
    let first = &list(&json, "addressees")[0];
    assert!(list(first, "address").is_empty(), "{first}");
}

#[test]
fn document_offices_head_the_bodies_that_are_asked() {
    let text = "Kein Staudamm in Kalvia\n\nUnsere Forderungen\n\n\
        An die Nationale Wasserbehörde:\n- Setzen Sie die Genehmigung aus!\n\
        - Verlangen Sie von der Baufirma ein neues Gutachten!\n\n\
        An den Vorstand der Talbank AG:\n- Zahlen Sie keinen weiteren Kredit aus!\n\n\
        Anschriften\n\nPräsidentin der Nationalen Wasserbehörde\nFrau Ana Brod\nMühlstraße 12\n1000 Vess\nKALVIA\n\
        E-Mail: brod@wasser.kalvia.example\n\n\
        Vorstand\nTalbank AG\nDomplatz 1\n20099 Hellenbrück\nE-Mail: vorstand@talbank.example\n";
    let json = proposed_of("a.txt", text);
    assert_eq!(
        asked(&json),
        pairs(&[
            (
                "Präsidentin der Nationalen Wasserbehörde",
                "Setzen Sie die Genehmigung aus!"
            ),
            (
                "Präsidentin der Nationalen Wasserbehörde",
                "Verlangen Sie von der Baufirma ein neues Gutachten!"
            ),
            ("Vorstand", "Zahlen Sie keinen weiteren Kredit aus!"),
        ])
    );
    assert_eq!(
        list(&json, "addressees")[1]["holder"],
        serde_json::Value::Null
    );
}

/// An inspector of a ministry is not who the ministry's requests are for.
#[test]
fn document_offices_within_a_body_are_not_asked_in_its_place() {
    let text = "Kalvia: Nurse held\n\nRECOMMENDATIONS\n\nTo the Prison Service:\n- let her see a doctor\n\n\
        Write to\n\nOmbudsman of the Prison Service\nAna Brod\n12 Mill Street\n1000 Vess\nKALVIA\n\
        Email: ombudsman@prisons.kalvia.example\n";
    let found = asked(&proposed_of("a.txt", text));
    assert_eq!(found, pairs(&[("Prison Service", "let her see a doctor")]));
}

#[test]
fn document_offices_are_found_by_who_holds_them_and_nobody_else_is_asked() {
    let text = |name: &str| {
        format!(
            "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024 in the hospital of Vess.\n\n\
             We call on {name} to release Petra Lind at once.\n\nWrite to\n\nMinister of Health\nAna Brod\n\
             12 Mill Street\n1000 Vess\nKALVIA\nEmail: minister@health.kalvia.example\n"
        )
    };
    let said = "release Petra Lind at once";
    for name in ["Ana Brod", "Minister Brod"] {
        let found = asked(&proposed_of("a.txt", &text(name)));
        assert_eq!(found, pairs(&[("Minister of Health", said)]), "{name}");
    }
    let json = proposed_of("a.txt", &text("Corin Adessa"));
    assert_eq!(asked(&json), pairs(&[]));
}

#[test]
fn document_items_that_name_the_same_office_again_are_of_it() {
    let fr = "Kalvie : infirmière détenue\n\nQUE FAIRE\n\nÉcrivez des lettres polies :\n\n\
        - exhortant la ministre à libérer Petra Lind ;\n- la priant de publier le rapport ;\n\
        - demandant au procureur d’abandonner les poursuites ;\n- le priant de recevoir sa famille ;\n\
        - vous déclarant inquiets de son état.\n\n\
        ÉCRIRE À\n\nMinistre de la Santé\nMme Ana Brod\n12, rue du Moulin\n1000 Vess\nKALVIE\n\
        Courriel : ministre@sante.kalvie.example\nFormule d’appel :\nMadame la Ministre\n\n\
        Procureur général\nM. Petr Salen\nPlace du Marché 4\n1000 Vess\nKALVIE\n\
        Courriel : salen@parquet.kalvie.example\nFormule d’appel :\nMonsieur le Procureur général\n";
    let json = proposed_of("a.txt", fr);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Ministre de la Santé", "libérer Petra Lind"),
            ("Ministre de la Santé", "publier le rapport"),
            ("Procureur général", "abandonner les poursuites"),
            ("Procureur général", "recevoir sa famille"),
        ])
    );
    let salutations = texts(&json, "addressees", "salutation");
    assert_eq!(
        salutations,
        ["Madame la Ministre", "Monsieur le Procureur général"]
    );
}

#[test]
fn document_offices_are_told_what_to_ask_in_running_text_and_headings() {
    let text = "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024 in the hospital of Vess.\n\n\
        Please write to the Minister of Health: to reinstate Petra Lind; to publish the report. Ask the Prosecutor \
        General to drop the charges against her.\n\n\
        Hon. Ana Brod, Minister of Health, P.O. Box 12, Vess, minister@health.kalvia.example\n\n\
        Mr Petr Salen, Prosecutor General, 4 Market Square, Vess, salen@law.kalvia.example\n";
    let json = proposed_of("a.txt", text);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Minister of Health", "reinstate Petra Lind"),
            ("Minister of Health", "publish the report"),
            ("Prosecutor General", "drop the charges against her"),
        ])
    );
    let html = "<h1>Kalvien: Krankenschwester in Haft</h1><h2>Fordern Sie</h2>\
        <dl><dt>vom Innenminister:</dt><dd>Petra Lind unverzüglich freizulassen;</dd>\
        <dt>von der Generalstaatsanwältin:</dt><dd>die Vorwürfe untersuchen zu lassen.</dd></dl>\
        <h2>Schreiben Sie an</h2><table><tr><th>Innenminister</th><th>Generalstaatsanwältin</th></tr>\
        <tr><td>Herrn Petr Salen<br>Ringstraße 4<br>1000 Vess<br>E-Mail: salen@innen.kalvia.example</td>\
        <td>Frau Ana Brod<br>Am Wall 9<br>1000 Vess<br>E-Mail: brod@anwalt.kalvia.example</td></tr></table>";
    let json = proposed_of("a.html", html);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Innenminister", "Petra Lind unverzüglich freizulassen"),
            (
                "Generalstaatsanwältin",
                "die Vorwürfe untersuchen zu lassen"
            ),
        ])
    );
    let second = &list(&json, "addressees")[1];
    assert_eq!(second["holder"], "Frau Ana Brod");
    assert_eq!(
        second["address"],
        serde_json::json!(["Am Wall 9", "1000 Vess"])
    );
}

/// What others demand below a heading of theirs is nobody's request.
#[test]
fn document_offices_in_what_others_demand_are_not_asked() {
    let text = "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024 in the hospital of Vess.\n\n\
        The demands of the army\n\nThe Minister of Health: to dismiss Petra Lind; to close her ward.\n\n\
        The Minister of Health – silent so far.\n";
    assert_eq!(asked(&proposed_of("a.txt", text)), pairs(&[]));
}

/// “him” in a second list is whom its own lead names, and not whom the first list named last.
#[test]
fn document_items_that_name_the_same_office_are_of_their_own_list() {
    let text = "Kalvia: Nurse held\n\nWHAT YOU CAN DO\n\n\
        Please write:\n\n- Ask the Minister of Health to reinstate Petra Lind;\n- Ask her to publish the report.\n\n\
        Letters to the President, asking him:\n\n- to pardon Petra Lind;\n- Ask him to free her sister.\n\n\
        ADDRESSES\n\nMinister of Health\nMs Ana Brod\n12 Mill Street\n1000 Vess\nKALVIA\n\
        Email: minister@health.kalvia.example\n\n\
        President of Kalvia\nMr Jon Falk\n1 Palace Square\n1000 Vess\nKALVIA\nEmail: falk@president.kalvia.example\n";
    let found = asked(&proposed_of("a.txt", text));
    let expected = pairs(&[
        ("Minister of Health", "reinstate Petra Lind"),
        ("Minister of Health", "publish the report"),
        ("President of Kalvia", "pardon Petra Lind"),
        ("President of Kalvia", "free her sister"),
    ]);
    assert_eq!(found, expected);
}
