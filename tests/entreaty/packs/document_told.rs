//! What a document tells that others asked, which is news and no request of its own; and beside each, what sounds like it
//! and is asked.

use crate::packs::document_kinds::{list, proposed_of};

/// The beginning of a report in each language, which asks nothing.
const HEADS: [(&str, &str); 5] = [
    (
        "en",
        "Kalvia: Botanist before her judges\n\n4 May 2024\n\nPetra Lind was arrested on 3 March 2024 at the airport of Vess. She has been in prison since.\n\n",
    ),
    (
        "fr",
        "Kalvie : une botaniste devant ses juges\n\n4 mai 2024\n\nPetra Lind a été arrêtée le 3 mars 2024 à l’aéroport de Vesse. Elle est en prison depuis.\n\n",
    ),
    (
        "es",
        "Kalvia: una botánica ante sus jueces\n\n4 de mayo de 2024\n\nPetra Lind fue detenida el 3 de marzo de 2024 en el aeropuerto de Vesa. Está en la cárcel desde entonces.\n\n",
    ),
    (
        "de",
        "Kalvien: Botanikerin vor Gericht\n\n4. Mai 2024\n\nDie Botanikerin Petra Lind wurde am 3. März 2024 auf dem Flughafen von Wess verhaftet. Sie ist seither in Haft.\n\n",
    ),
    (
        "ru",
        "Кальвия: ботаник перед судом\n\n4 мая 2024 года\n\nПетра Линд была задержана 3 марта 2024 года в аэропорту Весса. С тех пор она в тюрьме.\n\n",
    ),
];

/// What is asked in a report of this language that says this too.
fn asked_of(code: &str, said: &str) -> Vec<String> {
    let head = HEADS.iter().find(|(known, _)| *known == code);
    let head = head.map_or("", |(_, head)| head);
    let json = proposed_of("a.txt", &format!("{head}{said}\n"));
    let asked = list(&json, "requests").iter();
    asked
        .filter_map(|one| Some(one["text"].as_str()?.to_owned()))
        .collect()
}

/// Sentences of which none asks anything, each with its language.
const TOLD: &[(&str, &str)] = &[
    (
        "en",
        "Parliament called on the President to pardon Petra Lind.",
    ),
    (
        "en",
        "The Senate urged the President of Kalvia to let Petra Lind go abroad.",
    ),
    (
        "en",
        "The Foreign Ministry of Norland asked the Minister of Justice to release Petra Lind.",
    ),
    (
        "en",
        "The opposition asked the Minister of Justice to resign.",
    ),
    (
        "en",
        "Opposition leader Gor Vinn called on the President to step down.",
    ),
    (
        "en",
        "The prosecutor asked the court to sentence Petra Lind to six years in prison.",
    ),
    (
        "en",
        "Two deputies asked the Minister of Health to visit the prison.",
    ),
    (
        "en",
        "In 2019 students had called on the President to close the prison of Vess.",
    ),
    (
        "en",
        "Members of her choir had asked the Minister of Justice to let her sing.",
    ),
    (
        "en",
        "In 2011 the bishops urged the President of Kalvia to pardon all botanists.",
    ),
    (
        "en",
        "Last year gardeners urged the Minister of Justice to release Petra Lind.",
    ),
    (
        "en",
        "Three years ago the villagers asked the Minister of Health to clean the wells.",
    ),
    (
        "fr",
        "Le Parlement a demandé au président de la République de gracier Petra Lind.",
    ),
    (
        "fr",
        "Le Sénat a exhorté le ministre de la Justice à libérer Petra Lind.",
    ),
    (
        "fr",
        "L’opposition a appelé le président de la République à démissionner.",
    ),
    (
        "fr",
        "Le procureur a demandé au tribunal de condamner Petra Lind à six ans de prison.",
    ),
    (
        "fr",
        "Les députés ont appelé le ministre de la Justice à fermer la prison.",
    ),
    (
        "fr",
        "En 2011, les évêques ont appelé le président de la République à gracier les botanistes.",
    ),
    (
        "fr",
        "L’an dernier, des jardiniers ont appelé le ministre de la Justice à libérer Petra Lind.",
    ),
    (
        "es",
        "El Parlamento pidió al presidente de la República indultar a Petra Lind.",
    ),
    (
        "es",
        "El Senado instó al ministro de Justicia a liberar a Petra Lind.",
    ),
    (
        "es",
        "La oposición exigió al presidente de la República renunciar a su cargo.",
    ),
    (
        "es",
        "La fiscalía pidió al tribunal condenar a Petra Lind a seis años de cárcel.",
    ),
    (
        "es",
        "Los diputados instaron al ministro de Justicia a cerrar la cárcel.",
    ),
    (
        "es",
        "En 2011, los obispos instaron al presidente de la República a indultar a los botánicos.",
    ),
    (
        "es",
        "El año pasado, los jardineros instaron al ministro de Justicia a liberar a Petra Lind.",
    ),
    (
        "de",
        "Das Parlament forderte den Präsidenten auf, Petra Lind zu begnadigen.",
    ),
    (
        "de",
        "Die Opposition forderte den Justizminister auf, zurückzutreten.",
    ),
    (
        "de",
        "Der Senat bat den Justizminister, Petra Lind freizulassen.",
    ),
    (
        "de",
        "Die Abgeordneten forderten den Justizminister auf, das Gefängnis zu schließen.",
    ),
    (
        "de",
        "Im Jahr 2011 forderten die Bischöfe den Präsidenten auf, alle Botaniker zu begnadigen.",
    ),
    (
        "de",
        "Im vergangenen Jahr baten Gärtner den Justizminister, Petra Lind freizulassen.",
    ),
    (
        "ru",
        "Парламент призвал президента Кальвии помиловать Петру Линд.",
    ),
    (
        "ru",
        "Оппозиция потребовала от президента Кальвии уйти в отставку.",
    ),
    (
        "ru",
        "Прокурор попросил суд приговорить Петру Линд к шести годам.",
    ),
    ("ru", "Депутаты призвали министра юстиции закрыть тюрьму."),
    (
        "ru",
        "В 2011 году епископы призвали президента Кальвии помиловать ботаников.",
    ),
    (
        "ru",
        "В прошлом году садовники призвали министра юстиции освободить Петру Линд.",
    ),
];

#[test]
fn document_that_tells_what_others_asked_asks_nothing() {
    let wrong: Vec<String> = TOLD
        .iter()
        .filter_map(|(code, said)| {
            let asked = asked_of(code, said);
            (!asked.is_empty()).then(|| format!("{said}: {asked:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn document_keeps_what_only_sounds_like_news() {
    for (code, said) in [
        (
            "en",
            "The mayor of Vess asked the Minister of Justice to close the prison.",
        ),
        (
            "en",
            "Last year gardeners asked the Minister of Justice to release Petra Lind, and they ask again.",
        ),
        (
            "en",
            "Congress called on the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "Having also asked the President for mercy, the Lamp Society calls on the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The Applicants’ Union urges the Chief Justice of the Supreme Court to release Petra Lind.",
        ),
        (
            "fr",
            "Le Congrès a appelé le ministre de la Justice à libérer Petra Lind.",
        ),
        (
            "de",
            "Der Kongress bat den Justizminister, Petra Lind freizulassen.",
        ),
        (
            "de",
            "Die Angehörigen der Beklagten bitten das Gericht in Wess, das Verfahren einzustellen.",
        ),
        (
            "en",
            "The Senate of Scholars, a group in Vess, urges the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "Human rights groups urged the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "Our parliament of gardeners asked the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "Her family asked the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The Lamp Society today called on the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "In 2011 we asked the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "In April 2024 gardeners urged the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The Lamp Society urged the Minister of Justice to release all who were arrested last year.",
        ),
        (
            "en",
            "The Chief Justice asked for peace. Ask the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The Union of Mayors urged the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The Workers’ Congress asked the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "The petitioners ask the Minister of Justice to release Petra Lind.",
        ),
        (
            "en",
            "Parliament calls on the Minister of Justice to release Petra Lind.",
        ),
        (
            "fr",
            "La Société des lampes a exhorté le ministre de la Justice à libérer Petra Lind.",
        ),
        (
            "fr",
            "Des associations ont appelé le ministre de la Justice à libérer Petra Lind.",
        ),
        (
            "fr",
            "Les requérants demandent au ministre de la Justice de libérer Petra Lind.",
        ),
        (
            "es",
            "La Sociedad de las Lámparas instó al ministro de Justicia a liberar a Petra Lind.",
        ),
        (
            "es",
            "Varias organizaciones instaron al ministro de Justicia a liberar a Petra Lind.",
        ),
        (
            "de",
            "Der Bund der Lampen forderte den Justizminister auf, Petra Lind freizulassen.",
        ),
        (
            "de",
            "Mehrere Gruppen forderten den Justizminister auf, Petra Lind freizulassen.",
        ),
    ] {
        assert_eq!(asked_of(code, said).len(), 1, "{said}");
    }
}

#[test]
fn document_that_asks_itself_keeps_what_others_asked_and_says_who() {
    let said = "Parliament urged the President of Kalvia to pardon Petra Lind.\n\nWe call on the Minister of Justice to release her.";
    let json = proposed_of("a.txt", &format!("{}{said}\n", HEADS[0].1));
    let asked: Vec<(&str, Option<&str>)> = list(&json, "requests")
        .iter()
        .map(|one| {
            (
                one["text"].as_str().unwrap_or_default(),
                one["asker"].as_str(),
            )
        })
        .collect();
    assert_eq!(
        asked,
        [
            ("pardon Petra Lind", Some("Parliament")),
            ("release her", None)
        ]
    );
}

#[test]
fn document_of_any_shape_keeps_what_somebody_asks_today() {
    for text in [
        "Ring Road Choir\nMinutes of the meeting of 7 March 2024\n\nPresent: Ana Weir, Tom Adar\nApologies: Lea Brandt\n\n\
         1. Letters. The choir calls on the Minister of Justice to release Petra Lind.\n\n2. Next meeting: 4 April 2024.\n",
        "Petra Lind, 1938-2024\n\nPetra Lind, who has died aged 86, knew each moss of Kalvia by its name.\n\n\
         Her pupils ask the President of Kalvia to name a garden after her.\n\nShe is survived by a sister.\n",
        "Her day in court\n\n09.00 Petra Lind is led in.\n09.30 The judge comes.\n10.30 A witness speaks of moss.\n\
         14.00 Her lawyer speaks.\n17.00 All go home.\n\nThe Lamp Society urges the Minister of Justice to release Petra Lind.\n",
        "Thousands walk in Vess\n\nBy Nino Tar, The Gardeners’ Courier\n11 October 2022\n\n\
         The Union of Gardeners yesterday urged the Minister of Justice to release Petra Lind.\n",
    ] {
        let json = proposed_of("a.txt", text);
        assert_eq!(list(&json, "requests").len(), 1, "{text}\n{json:#}");
    }
}

#[test]
fn document_whose_kind_asks_nothing_is_known_by_its_shape() {
    for text in [
        "Gardens of the world\nSecond conference of botanists\nVess, 5 October 2024\n\n09.00 Registration\n09.30 Welcome by the rector of the school\n\
         10.30 Panel: seeds and laws\n14.00 Workshop: How to urge a government to investigate the death of a forest\n17.00 Film\n18.00 Close of the day\n",
        "HIGH COURT OF KALVIA AT VESS\n\nBETWEEN\n\nPETRA LIND, PETITIONER\n\nAND\n\nTHE GOVERNOR OF VESS, RESPONDENT\n\nRULING\n\n\
         1. The Petitioner asks the Court to order the Respondent to produce the herbarium.\n\n\
         2. Mr Tarn for the Respondent urged the Court to dismiss the petition.\n",
        "LANDGERICHT WESS\n\nURTEIL\n\nDie Klägerin bittet das Gericht, das Gesetz über die Gärten und den Wald aufzuheben.\n",
        "Thousands walk in Vess\n\nBy Nino Tar, The Vess Courier\n11 October 2022\n\n\
         VESS - Some people walked through the town on Monday in the rain.\n\n\
         Human rights groups urged the Interior Ministry to refrain from using force.\n",
    ] {
        let json = proposed_of("a.txt", text);
        assert!(list(&json, "requests").is_empty(), "{text}\n{json:#}");
        assert!(list(&json, "addressees").is_empty(), "{text}\n{json:#}");
    }
}
