//! Documents that tell what happened in words like those that ask, or name somebody beside whom they ask: what
//! they say is neither asked of the wrong office nor lost.

use entreaty::proposal;
use entreaty::store::document;
use serde_json::Value as Json;

use crate::packs::document_kinds::{list, proposed_of, texts};

fn proposed(text: &str) -> Json {
    proposed_of("a.txt", text)
}

/// The office of each request, with its text.
fn asked(said: &Json) -> Vec<(String, String)> {
    let requests = list(said, "requests").iter();
    let of = requests.map(|request| {
        let index = request["addressee"]
            .as_u64()
            .and_then(|at| usize::try_from(at).ok());
        let office = index.and_then(|at| said["addressees"][at]["office"].as_str());
        let text = request["text"].as_str().unwrap_or_default();
        (office.unwrap_or_default().to_owned(), text.to_owned())
    });
    of.collect()
}

fn tells(said: &Json, words: &str) {
    let facts = texts(said, "facts", "text");
    assert!(facts.iter().any(|fact| fact.contains(words)), "{said:#}");
}

/// The text below a title and a fact in its language.
fn in_its_language(text: &str) -> String {
    let above = match text.chars().next() {
        Some('É') => {
            "Castrovie : un potier détenu\n\nLe potier est détenu dans la ville depuis le 3 mai 2020."
        }
        Some('E') => {
            "Castrovia: un alfarero detenido\n\nEl alfarero está detenido en la ciudad desde el 3 de mayo."
        }
        Some('Н') => {
            "Кастровия: гончар в тюрьме\n\nС 3 мая гончар находится в тюрьме, и суда не было."
        }
        _ => "Castrovia: Potter held\n\nThe potter has been held in the town since 3 May 2020.",
    };
    format!("{above}\n\n{text}\n")
}

#[test]
fn traps_what_one_office_is_asked_is_not_asked_of_another() {
    for text in [
        "Write to the Minister of Justice. Ask the President to pardon Marta Ilve.",
        "Write to the Minister of Justice and ask the President to pardon Marta Ilve.",
        "Write to the Minister of Justice. Ask her lawyer to visit Marta Ilve.",
        "Write to the Minister of Justice. Ask the Minister of Health to pardon Marta Ilve.",
        "Écrivez à la ministre de la Justice. Demandez au Président de gracier Marta Ilve.",
        "Écrivez à la ministre de la Justice. Demandez aux parents de signer la lettre.",
        "Escriban al Ministro de Justicia. Pidan al Presidente que indulte a Marta Ilve.",
        "Напишите министру юстиции. Попросите президента помиловать Марту Ильве.",
    ] {
        let said = proposed(&in_its_language(text));
        let wrong = asked(&said).into_iter().find(|(office, _)| {
            let office = office.to_lowercase();
            ["justic", "юсти"].iter().any(|name| office.contains(name))
        });
        assert_eq!(wrong, None, "{text} {said:#}");
    }
    for (text, request) in [
        (
            "Write to the Minister of Justice. Ask him to pardon Marta Ilve.",
            "pardon Marta Ilve",
        ),
        (
            "Write to the Minister of Justice. Ask him politely to pardon Marta Ilve.",
            "pardon Marta Ilve",
        ),
        (
            "Write to the Minister of Justice. Ask the Minister to pardon Marta Ilve.",
            "pardon Marta Ilve",
        ),
        (
            "Write to the Minister of Justice, asking her to pardon Marta Ilve.",
            "pardon Marta Ilve",
        ),
        (
            "Écrivez à la ministre de la Justice. Demandez-lui de gracier Marta Ilve.",
            "gracier Marta Ilve",
        ),
        (
            "Escriban al Ministro de Justicia. Pídanle que indulte a Marta Ilve.",
            "indulte a Marta Ilve",
        ),
        (
            "Напишите министру юстиции. Попросите его помиловать Марту Ильве.",
            "помиловать Марту Ильве",
        ),
    ] {
        let said = proposed(&in_its_language(text));
        let right = asked(&said).into_iter().any(|(office, words)| {
            let office = office.to_lowercase();
            let is_theirs = ["justic", "юсти"].iter().any(|name| office.contains(name));
            is_theirs && words == request
        });
        assert!(right, "{text} {said:#}");
    }
}

/// A page with a table of these rows.
fn table(rows: &[&[&str]]) -> Json {
    let rows = rows.iter().map(|row| {
        let cells = row.join("</td><td>");
        format!("<tr><td>{cells}</td></tr>")
    });
    let rows: String = rows.collect();
    let page = "<html><body><h1>Castrovia: Shots in the square</h1><p>On 3 May 2020 the people of Teguna met in \
                the square of the town.</p><table>";
    proposed_of("a.html", &format!("{page}{rows}</table></body></html>"))
}

#[test]
fn traps_a_table_of_what_happened_asks_nothing() {
    let office = "Ministry of the Interior";
    let shot = "opened fire on the crowd and killed fourteen people";
    for (heads, cell) in [
        (&["Who", "What", "When"][..], shot),
        (&["Institution", "Actions", "When"], shot),
        (&["Body", "What", "When"], "Arrest of fourteen people"),
        (&["Institution", "Recommendation", "When"], shot),
        (
            &["Institution", "Recommendation", "When"],
            "Police shot fourteen people",
        ),
        (
            &["Authority", "Actions required", "When"],
            "Refuses to open the files",
        ),
    ] {
        let row = &[office, cell, "3 May 2020"];
        let said = table(&[heads, row]);
        assert!(
            texts(&said, "requests", "text").is_empty(),
            "{cell} {said:#}"
        );
        let said = table(&[heads, row, &[office, "Release all detained", "4 May"]]);
        let asked = texts(&said, "requests", "text");
        assert!(!asked.contains(&cell), "{cell} {said:#}");
        assert!(
            asked.is_empty() || heads[1] != "What" && heads[1] != "Actions",
            "{said:#}"
        );
    }
    let heads = &["Who", "What they should do", "By when"];
    let said = table(&[
        heads,
        &[office, "Release all who were held that day", "at once"],
    ]);
    let expected = [(
        office.to_owned(),
        "Release all who were held that day".to_owned(),
    )];
    assert_eq!(asked(&said), expected);
}

#[test]
fn traps_what_stands_in_brackets_is_no_address_unless_it_is_one() {
    let label = "Castrovia: Potter held\n\n";
    for fact in [
        "The President (72, a former judge, a poet, and a landowner) refused to comment.",
        "On 9 March the Minister of Justice (letter no. 14, received on 9 March, never answered, and lost) said \
         nothing of the potter.",
        "Write to the Minister of Justice (72, a former judge, a poet, and a landowner) in polite words.",
    ] {
        let said = proposed(&format!("{label}{fact}\n"));
        for addressee in list(&said, "addressees") {
            assert_eq!(
                list(addressee, "address"),
                [] as [Json; 0],
                "{fact} {said:#}"
            );
        }
        if !fact.starts_with("Write") {
            assert!(list(&said, "addressees").is_empty(), "{fact} {said:#}");
            tells(&said, &fact[..24]);
        }
    }
    let said = proposed(&format!(
        "{label}Write to the Minister of Justice (4 Weaver Street, 1001 Teguna, Castrovia) and ask him to release \
         Marta Ilve.\n"
    ));
    let office = &said["addressees"][0];
    assert_eq!(office["address"][0], "4 Weaver Street", "{said:#}");
    assert_eq!(office["country"], "Castrovia");
}

#[test]
fn traps_what_goes_on_behind_an_address_is_none_of_it() {
    let address = "Edmund Falk, Minister of Justice, 4 Weaver Street, 1001 Teguna, Castrovia";
    for rest in [
        ", and ask him to release Marta Ilve",
        " and ask him to release Marta Ilve",
        ", asking him to release Marta Ilve",
        ", before 15 March",
        ", who holds Marta Ilve",
        ", so that Marta Ilve is freed",
    ] {
        let said = proposed(&format!(
            "Castrovia: Potter held\n\nMarta Ilve, a potter, was arrested on 3 May 2020 in Teguna and is held.\n\n\
             Write to {address}{rest}.\n"
        ));
        let office = &said["addressees"][0];
        assert_eq!(office["holder"], "Edmund Falk", "{said:#}");
        assert_eq!(office["office"], "Minister of Justice");
        let lines: Vec<&str> = list(office, "address")
            .iter()
            .filter_map(Json::as_str)
            .collect();
        assert_eq!(lines, ["4 Weaver Street", "1001 Teguna"], "{rest}");
        assert_eq!(office["country"], "Castrovia");
        assert_eq!(
            texts(&said, "people", "name"),
            ["Marta Ilve"],
            "{rest} {said:#}"
        );
        let is_asked = rest.contains("him to release");
        let asked = texts(&said, "requests", "text");
        assert_eq!(
            asked,
            if is_asked {
                vec!["release Marta Ilve"]
            } else {
                Vec::new()
            },
            "{rest}"
        );
    }
}

#[test]
fn traps_a_town_that_two_offices_share_is_no_country() {
    for street in [
        "9 Harbour Road",
        "Directorate of Prisons\n9 Harbour Road",
        "PO Box 1200",
    ] {
        let said = proposed(&format!(
            "Castrovia: Potter held\n\nCONTACT DETAILS\n\nMinister of Justice\n{street}\nTeguna\nE-mail: \
             a@justice.example\n\nMinister of Health\n{street}\nTeguna\nE-mail: a@health.example\n"
        ));
        let offices = list(&said, "addressees");
        assert_eq!(offices.len(), 2, "{said:#}");
        for office in offices {
            assert!(office["country"].is_null(), "{said:#}");
            assert_eq!(list(office, "address").last().expect("a line"), "Teguna");
        }
    }
    let said = proposed(
        "Castrovia: Potter held\n\nCONTACT DETAILS\n\nMinister of Justice\n9 Harbour Road, Teguna\nE-mail: \
         a@justice.example\n",
    );
    assert!(said["addressees"][0]["country"].is_null(), "{said:#}");
    let said = proposed(
        "Castrovia: Potter held\n\nCONTACT DETAILS\n\nMinister of Justice\n9 Harbour Road\nTeguna\nCastrovia\n\n\
         Minister of Health\n9 Harbour Road\nTeguna\nCastrovia\n",
    );
    for office in list(&said, "addressees") {
        assert_eq!(office["country"], "Castrovia", "{said:#}");
    }
}

#[test]
fn traps_people_of_a_language_are_not_the_language_of_letters() {
    for fact in [
        "It is understood that the Russian journalist Boris Kern was beaten by police.",
        "It is understood that English tourists saw the arrest.",
        "The German lawyers said that they would be fine if they could see the files.",
        "Letters were seized in Russian or Belarusian ports that year.",
        "Preferably in Spanish courts, the officers wanted to be heard.",
    ] {
        let said = proposed(&format!(
            "Castrovia: Potter held\n\nOn 3 May 2020 Ana Belko was arrested. {fact}\n"
        ));
        assert_eq!(
            list(&said, "preferred_languages"),
            [] as [Json; 0],
            "{fact}"
        );
        tells(&said, fact.trim_end_matches('.'));
    }
    for (asks, codes) in [
        ("English or Italian is fine.", &["en", "it"][..]),
        ("Letters in Russian are best.", &["ru"]),
        (
            "Please write, in Russian or English, to the Minister of Justice.",
            &["ru", "en"],
        ),
        ("Write in English or your own language.", &["en"]),
        (
            "Write to the Minister of Justice, preferably in French.",
            &["fr"],
        ),
    ] {
        let said = proposed(&format!(
            "Castrovia: Potter held\n\nOn 3 May 2020 Ana Belko was arrested. {asks}\n"
        ));
        assert_eq!(
            said["preferred_languages"],
            serde_json::json!(codes),
            "{asks}"
        );
    }
    // Whoever is named in such a sentence is not lost with it.
    let said = proposed(
        "Castrovia: Potter held\n\nOn 3 May 2020 Ana Belko was arrested. English is fine for Boris Kern, who was \
         beaten by police.\n",
    );
    tells(&said, "Boris Kern");
}

#[test]
fn traps_whom_an_and_joins_is_a_person_only_where_something_was_done_to_both() {
    let begin =
        "Castrovia: Potter held\n\nOn 3 May 2020 Marta Ilve was arrested in Teguna and is held.";
    for with in [
        "Paul Dreyer and Marta Ilve wrote a report together.",
        "Paul Dreyer and Marta Ilve had met the day before.",
        "Paul Dreyer and Marta Ilve wrote a long report on the market, on the harbour and on what was said of the \
         arrest.",
    ] {
        let said = proposed(&format!("{begin} {with}\n"));
        assert_eq!(
            texts(&said, "people", "name"),
            ["Marta Ilve"],
            "{with} {said:#}"
        );
    }
    for with in [
        "Paul Dreyer and Marta Ilve were charged with theft.",
        "Nobody explained the arrest of Marta Ilve and Paul Dreyer.",
    ] {
        let said = proposed(&format!("{begin} {with}\n"));
        assert_eq!(texts(&said, "people", "name").len(), 2, "{with} {said:#}");
    }
}

/// The texts of the requests of a draft.
fn drafted(requests: &[&str]) -> Vec<String> {
    let items = requests.join("\n- ");
    let text = format!(
        "Castrovia: Harbour closed\n\nOn 3 May 2020 Marta Ilve was arrested in Teguna.\n\nRECOMMENDATIONS\n\nTo the \
         Minister of Ports:\n\n- {items}\n"
    );
    let document = document::from_bytes("a.txt", text.into_bytes()).expect("a document");
    let files = proposal::draft(&proposal::propose(&document), &document);
    let loaded = entreaty::campaign::load::from_files(&files, "");
    let lang = entreaty::campaign::Lang::new("en");
    let asks = loaded.campaign.recommendations.iter();
    asks.map(|ask| ask.text.show(&lang).to_string()).collect()
}

#[test]
fn traps_a_request_that_begins_with_a_name_keeps_its_capital() {
    let kept = [
        "Marta to be given her boat and her papers back",
        "Castrovia to ratify the treaty on harbours this year",
        "Castrovian courts be told to open the files",
        "German lawyers admitted to the trial without delay",
        "Monday made a day of rest in the harbour again",
        "Teguna opened to all ships without delay",
    ];
    assert_eq!(drafted(&kept), kept);
    let small = [
        "Establish an agency for the harbour that nobody can close",
        "Allow lawyers to be present at the trial",
        "Propose to Parliament that the law be struck out",
        "Conform to the treaty on harbours from now on",
        "The charges be dropped at once",
    ];
    let expected = small.map(|text| text[..1].to_lowercase() + &text[1..]);
    assert_eq!(drafted(&small), expected);
}
