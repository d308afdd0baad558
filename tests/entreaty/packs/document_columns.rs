//! What stands side by side in documents: a table's columns, addresses beside each other, sheets in two languages. The
//! files in `tests/fixtures/columns` are invented, and come from a word processor.

use std::path::Path;

use entreaty::proposal;
use entreaty::store::document;
use serde_json::Value as Json;

use super::document_kinds::{asked, list, pairs, proposed_of, texts};

/// What is proposed of a file of the fixtures.
fn proposed_of_file(name: &str) -> Json {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures/columns")
        .join(name);
    let document = document::read(&path).expect("a document");
    proposal::propose(&document).to_json()
}

/// An office, its holder, the lines of its address, its e-mail addresses and its salutation.
type Contact = (String, String, Vec<String>, Vec<String>, String);

/// The offices, each with its holder, the lines of its address, its e-mail addresses and its salutation.
fn contacts(json: &Json) -> Vec<Contact> {
    let said = |one: &Json, key: &str| one[key].as_str().unwrap_or_default().to_owned();
    let lines = |one: &Json, key: &str| -> Vec<String> {
        let all = list(one, key).iter();
        all.filter_map(|line| line.as_str())
            .map(str::to_owned)
            .collect()
    };
    let all = list(json, "addressees").iter();
    all.map(|one| {
        let (address, email) = (lines(one, "address"), lines(one, "email"));
        (
            said(one, "office"),
            said(one, "holder"),
            address,
            email,
            said(one, "salutation"),
        )
    })
    .collect()
}

fn contact(
    office: &str,
    holder: &str,
    address: &[&str],
    email: &[&str],
    salutation: &str,
) -> Contact {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    (
        office.to_owned(),
        holder.to_owned(),
        owned(address),
        owned(email),
        salutation.to_owned(),
    )
}

/// A column of time limits is no part of a request, nor is that of numbers; each request is of the office above it.
#[test]
fn document_columns_of_a_table_stay_apart_on_a_page_and_in_its_file() {
    for name in ["es-cuadro.pdf", "es-cuadro.docx"] {
        let json = proposed_of_file(name);
        assert_eq!(
            asked(&json),
            pairs(&[
                (
                    "Ministerio de Ambiente",
                    "Cerrar las compuertas de la presa hasta que se conozca el resultado del estudio de impacto \
                     ambiental"
                ),
                (
                    "Ministerio de Ambiente",
                    "Publicar cada mes el nivel del lago y las cantidades de agua que se extraen de él"
                ),
                (
                    "Fiscalía General",
                    "Retirar los cargos contra Rosa Amil y devolverle la embarcación que le fue incautada"
                ),
            ]),
            "{name}"
        );
    }
}

#[test]
fn document_columns_of_recommendations_are_read_in_plain_text_and_web_pages() {
    let fr = "Halvonie : les puits fermés de Corlis\n\n\
        Recommandations par institution\n\n\
        N°    Recommandation                                     Délai\n\
        I     Ministère de la Santé\n\
        1.1   Publier les analyses des onze puits de Corlis      Sans délai\n\
        \u{20}     et en informer chaque famille\n\
        1.2   Fournir de l’eau potable aux écoles                Avant l’été\n\
        II    Parquet de Corlis\n\
        2.1   Ouvrir une enquête sur les menaces reçues par      Trois mois\n\
        \u{20}     Nadia Ferrand\n";
    let expected = pairs(&[
        (
            "Ministère de la Santé",
            "Publier les analyses des onze puits de Corlis et en informer chaque famille",
        ),
        (
            "Ministère de la Santé",
            "Fournir de l’eau potable aux écoles",
        ),
        (
            "Parquet de Corlis",
            "Ouvrir une enquête sur les menaces reçues par Nadia Ferrand",
        ),
    ]);
    assert_eq!(asked(&proposed_of("a.txt", fr)), expected);
    let row = |cells: &[&str]| {
        let cells: Vec<String> = cells
            .iter()
            .map(|cell| format!("<td>{cell}</td>"))
            .collect();
        format!("<tr>{}</tr>", cells.concat())
    };
    let html = [
        "<h1>Kalvia: Held without trial</h1><h2>Recommendations by body</h2>\
         <p>The numbers are those of the chapters.</p><table>"
            .to_owned(),
        row(&["No.", "Recommendation", "When"]),
        row(&["A", "Ministry of Justice"]),
        row(&["1", "Set a limit to detention before trial", "2020 budget"]),
        row(&["B", "Supreme Court"]),
        row(&[
            "2",
            "Review of its own motion every detention longer than a year",
            "By year’s end",
        ]),
        row(&["3", "Publish the reasons for each of its orders", "At once"]),
        "</table>".to_owned(),
    ];
    assert_eq!(
        asked(&proposed_of("a.html", &html.concat())),
        pairs(&[
            (
                "Ministry of Justice",
                "Set a limit to detention before trial"
            ),
            (
                "Supreme Court",
                "Review of its own motion every detention longer than a year"
            ),
            (
                "Supreme Court",
                "Publish the reasons for each of its orders"
            ),
        ])
    );
}

/// The heads of a table of what was done are like those of one of what to do.
#[test]
fn document_columns_of_what_was_done_ask_nothing() {
    let html = "<h1>Kalvia: What became of our recommendations</h1><table>\
        <tr><td>No.</td><td>Recommendation</td><td>When</td></tr>\
        <tr><td>A</td><td>Ministry of Justice</td></tr>\
        <tr><td>1</td><td>Rejected the limit to detention in parliament</td><td>2019</td></tr>\
        <tr><td>2</td><td>Opened two more remand prisons</td><td>2020</td></tr></table>";
    assert_eq!(asked(&proposed_of("a.html", html)), pairs(&[]));
}

/// Each office has the address of its own column.
#[test]
fn document_columns_of_addresses_are_read_one_by_one() {
    for name in ["ru-adresa.odt", "ru-adresa.pdf"] {
        let json = proposed_of_file(name);
        let found = contacts(&json);
        assert_eq!(found.len(), 2, "{name}: {found:?}");
        let first = contact(
            "Министр образования",
            "Пётр Львович Гай",
            &["ул. Садовая, 4", "220004, г. Норва"],
            &["gai@edu.norva.example"],
            "Уважаемый Пётр Львович",
        );
        assert_eq!(found[0], first, "{name}");
        assert_eq!(found[1].0, "Прокурор области", "{name}");
        assert_eq!(found[1].2, ["пр. Мира, 17", "220010, г. Норва"], "{name}");
        assert_eq!(found[1].3, ["shtern@prok.norva.example"], "{name}");
        assert_eq!(
            asked(&json),
            pairs(&[
                ("Министр образования", "восстановить Анну Верес на работе"),
                ("Министр образования", "опубликовать результаты проверки"),
                ("Прокурор области", "отменить домашний арест"),
            ]),
            "{name}"
        );
    }
    let by_gaps = "Kalvia: Lehrerin in Haft\n\nAnschriften\n\n\
        Ministerin der Justiz                  Generalstaatsanwalt\n\
        Frau Ana Brod                          Herrn Petr Salen\n\
        Mühlstraße 12                          Am Markt 4\n\
        1000 Vess                              1000 Vess\n\
        E-Mail: brod@justiz.kalvia.example     E-Mail: salen@anwalt.kalvia.example\n";
    let by_signs = "Kalvia: Lehrerin in Haft\n\nAnschriften\n\n\
        +------------------------------------+-------------------------------------+\n\
        | Ministerin der Justiz              | Generalstaatsanwalt                 |\n\
        | Frau Ana Brod                      | Herrn Petr Salen                    |\n\
        | Mühlstraße 12                      | Am Markt 4                          |\n\
        | 1000 Vess                          | 1000 Vess                           |\n\
        | E-Mail: brod@justiz.kalvia.example | E-Mail: salen@anwalt.kalvia.example |\n\
        +------------------------------------+-------------------------------------+\n";
    for text in [by_gaps, by_signs] {
        let expected = [
            contact(
                "Ministerin der Justiz",
                "Frau Ana Brod",
                &["Mühlstraße 12", "1000 Vess"],
                &["brod@justiz.kalvia.example"],
                "",
            ),
            contact(
                "Generalstaatsanwalt",
                "Herrn Petr Salen",
                &["Am Markt 4", "1000 Vess"],
                &["salen@anwalt.kalvia.example"],
                "",
            ),
        ];
        assert_eq!(contacts(&proposed_of("a.txt", text)), expected, "{text}");
    }
}

/// What a sheet says again in its second language is no second set of requests; what it tells is read as that language
/// says it.
#[test]
fn document_columns_in_two_languages_are_read_apart() {
    let json = proposed_of_file("fr-de-fiche.pdf");
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Ministre de la Justice", "libérer Jonas Weil sans délai"),
            ("Ministre de la Justice", "lui rendre son bateau"),
        ])
    );
    let alleged: Vec<&Json> = list(&json, "facts")
        .iter()
        .filter(|fact| fact["standing"] == "alleged")
        .collect();
    let by: Vec<&str> = alleged
        .iter()
        .filter_map(|fact| fact["by"].as_str())
        .collect();
    assert_eq!(by, ["son épouse", "seiner Frau"]);
    assert_eq!(texts(&json, "people", "name"), ["Jonas Weil"]);
}

/// Labels with their values, dates with what happened, and prose keep their order.
#[test]
fn document_columns_are_none_where_labels_dates_or_prose_stand_beside() {
    let text = "NURSES FOR KALVIA\n\n\
        WHEN:      Friday 26 May, noon         STEWARD: Ruth Adey\n\
        WHERE:     41 Chandos Row              TEL: 07700 900 417\n\
        BRING:     a scarf                     RAIN: we come anyway\n\n\
        3 May 2024      Petra Lind is arrested in Vess.\n\
        5 May 2024      A judge orders her release.\n\
        6 May 2024      She is still held.\n";
    let json = proposed_of("a.txt", text);
    let facts = texts(&json, "facts", "text");
    let at = |text: &str| facts.iter().position(|fact| fact.contains(text));
    assert!(
        at("Petra Lind is arrested") < at("A judge orders"),
        "{facts:?}"
    );
    assert!(at("A judge orders") < at("She is still held"), "{facts:?}");
    assert_eq!(list(&json, "addressees").len(), 0);
}
