//! Manners of documents that came up after the fixtures: each is tried with a short invented text.

use entreaty::proposal;
use entreaty::store::document;
use serde_json::Value as Json;

/// What is proposed of a document of this name that says this.
pub fn proposed_of(name: &str, text: &str) -> Json {
    let document = document::from_bytes(name, text.as_bytes().to_vec()).expect("a document");
    proposal::propose(&document).to_json()
}

pub fn list<'a>(json: &'a Json, key: &str) -> &'a [Json] {
    json[key].as_array().map_or(&[], Vec::as_slice)
}

/// The texts of this field of all that stands under a key, where there are any.
pub fn texts<'a>(json: &'a Json, key: &str, of: &str) -> Vec<&'a str> {
    let all = list(json, key).iter();
    all.filter_map(|one| one[of].as_str()).collect()
}

/// What is asked, each with the office that it is asked of.
pub fn asked(json: &Json) -> Vec<(String, String)> {
    let offices = list(json, "addressees");
    let requests = list(json, "requests").iter().map(|request| {
        let index = request["addressee"].as_u64();
        let office = index.and_then(|index| offices.get(usize::try_from(index).ok()?));
        let office = office.and_then(|office| office["office"].as_str());
        let text = request["text"].as_str().unwrap_or_default();
        (office.unwrap_or("all").to_owned(), text.to_owned())
    });
    requests.collect()
}

pub fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(office, text): &(&str, &str)| ((*office).to_owned(), (*text).to_owned());
    all.iter().map(owned).collect()
}

const CONTACT: &str = "\n\nMinister of Health\nAna Brod\n12 Mill Street\n1000 Vess\nKALVIA\n\
                       Email: minister@health.kalvia.example\n";

#[test]
fn document_asks_an_office_without_an_address_and_no_other_in_its_place() {
    let text = "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024.\n\n\
                RECOMMENDATIONS\n\nTo the Minister of Health:\n- reinstate Petra Lind\n\n\
                To the Prosecutor General:\n- drop all charges against Petra Lind\n\n\
                To the Kalvian authorities:\n- protect the staff of hospitals\n";
    let json = proposed_of("a.txt", &format!("{text}{CONTACT}"));
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Minister of Health", "reinstate Petra Lind"),
            ("Prosecutor General", "drop all charges against Petra Lind"),
            ("Minister of Health", "protect the staff of hospitals"),
        ])
    );
    let second = &list(&json, "addressees")[1];
    assert!(list(second, "address").is_empty(), "{second}");
}

#[test]
fn document_tables_say_whom_to_ask_where_and_for_what() {
    let html = "<h1>Kalvie : une infirmière détenue</h1><table>\
        <tr><th>À qui</th><th>Adresse</th><th>Ce qu’il faut demander</th></tr>\
        <tr><td>Ministre de la Santé<br>Mme Ana Brod</td><td>12, rue du Moulin<br>1000 Vess<br>Kalvie</td>\
        <td><p>réintégrer Petra Lind</p><p>publier le rapport de l’inspection</p></td></tr>\
        <tr><td>Procureur général</td><td>Palais de justice<br>1000 Vess<br>Kalvie</td>\
        <td>abandonner les poursuites engagées contre elle</td></tr></table>\
        <p>Commencer les lettres par « Madame la Ministre » ou « Monsieur le Procureur général ».</p>";
    let json = proposed_of("a.html", html);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Ministre de la Santé", "réintégrer Petra Lind"),
            ("Ministre de la Santé", "publier le rapport de l’inspection"),
            (
                "Procureur général",
                "abandonner les poursuites engagées contre elle"
            ),
        ])
    );
    let offices = list(&json, "addressees");
    assert_eq!(
        offices[0]["address"],
        serde_json::json!(["12, rue du Moulin", "1000 Vess"])
    );
    assert_eq!(offices[0]["holder"], "Mme Ana Brod");
    assert_eq!(offices[0]["salutation"], "Madame la Ministre");
    assert_eq!(offices[1]["salutation"], "Monsieur le Procureur général");
}

#[test]
fn document_in_german_asks_in_its_order_of_words() {
    let text = "Kalvien: Krankenpflegerin in Haft\n\nHerausgegeben von: Bündnis Freies Wort\n\n\
                Die Krankenpflegerin Petra Lind wurde am 3. Mai 2024 festgenommen. Nach Angaben ihres Anwalts wurde \
                sie geschlagen. Das Gericht lehnte eine Haftprüfung ab. Petra Lind soll im Verhör bedroht worden sein.\n\n\
                Sehr geehrter Herr Justizminister,\n\nmit Sorge habe ich von dem Fall erfahren.\n\n\
                Ich bitte Sie daher,\n\n- Petra Lind unverzüglich freizulassen;\n- die Vorwürfe untersuchen zu lassen.\n\n\
                Hochachtungsvoll\n";
    let json = proposed_of("a.txt", text);
    let texts: Vec<String> = asked(&json).into_iter().map(|(_, text)| text).collect();
    assert_eq!(
        texts,
        [
            "Petra Lind unverzüglich freizulassen",
            "die Vorwürfe untersuchen zu lassen"
        ]
    );
    assert_eq!(json["publisher"], "Bündnis Freies Wort");
    assert_eq!(list(&json, "people")[0]["name"], "Petra Lind");
    let facts: Vec<(&str, &str)> = list(&json, "facts")
        .iter()
        .map(|fact| {
            let said = |key: &str| fact[key].as_str().unwrap_or_default();
            (said("standing"), said("by"))
        })
        .collect();
    assert_eq!(
        facts[..4],
        [
            ("established", ""),
            ("alleged", "ihres Anwalts"),
            ("established", ""),
            ("alleged", ""),
        ]
    );
}

#[test]
fn document_tells_below_a_lead_what_somebody_said() {
    let text = "Mambria: Student missing\n\nAccording to the information received:\n\n\
                On 30 August 2023 Anselm Quaro led a march of students in the port.\n\n\
                Police took him from a flat in the evening of the same day.\n\n\
                While we do not prejudge these allegations, the law forbids secret detention.\n";
    let json = proposed_of("a.txt", text);
    let facts = list(&json, "facts").iter();
    let standing: Vec<&str> = facts.filter_map(|fact| fact["standing"].as_str()).collect();
    assert_eq!(standing, ["alleged", "alleged", "established"]);
}

#[test]
fn document_publisher_stands_in_a_row_of_its_table() {
    let html = "<table><tr><td>Case</td><td>44/2024</td></tr><tr><td>Published by</td><td>Mill Street Lawyers</td></tr>\
        </table><h1>Kalvia: Nurse held</h1><p>Petra Lind was arrested on 3 May 2024 in the town of Vess.</p>\
        <p>The Harbour Lamp Foundation says that she was beaten. The Harbour Lamp Foundation has a site.</p>";
    assert_eq!(
        proposed_of("a.html", html)["publisher"],
        "Mill Street Lawyers"
    );
}

#[test]
fn document_items_name_their_own_office() {
    let text = "Kalvia: Fees at health posts\n\nMothers were turned away at three posts in 2023, as we saw ourselves.\n\n\
                RECOMMENDATIONS\n\n\
                Recommendation 1. The Ministry of Health should abolish all fees.\n\n\
                Recommendation 2. It should also publish what was spent.\n\n\
                Recommendation 3. The Auditor General should complete the inquiry.\n";
    assert_eq!(
        asked(&proposed_of("a.txt", text)),
        pairs(&[
            ("Ministry of Health", "abolish all fees"),
            ("Ministry of Health", "publish what was spent"),
            ("Auditor General", "complete the inquiry"),
        ])
    );
}

/// A story that is about somebody, above what is asked.
const STORY: &str =
    "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024 in the town of Vess.\n\n";

#[test]
fn document_asks_below_a_modal_verb_and_in_a_passive_sentence() {
    let text = format!(
        "{STORY}WHAT SHOULD BE DONE\n\nThe Ministry of Health must\n- reinstate Petra Lind;\n- publish the report.\n\n\
         The Prosecutor’s Office of the Vess District should\n- drop all charges against her.\n\n\
         The Kalvian Chamber of Nurses is asked to support Petra Lind in court.\n"
    );
    assert_eq!(
        asked(&proposed_of("a.txt", &text)),
        pairs(&[
            ("Ministry of Health", "reinstate Petra Lind"),
            ("Ministry of Health", "publish the report"),
            (
                "Prosecutor’s Office of the Vess District",
                "drop all charges against her"
            ),
            ("Kalvian Chamber of Nurses", "support Petra Lind in court"),
        ])
    );
}

#[test]
fn document_asks_bodies_of_any_name_each_below_its_own_lead() {
    let text = "Калвия: задержана медсестра\n\n3 мая 2024 года полиция задержала медсестру Петру Линд в городе Весс.\n\n\
                Мы призываем Генеральную прокуратуру Калвии:\n\n- освободить Петру Линд;\n- провести расследование.\n\n\
                Мы призываем Европейский инвестиционный фонд:\n\n- приостановить финансирование до завершения расследования.\n\n\
                Копии направлены в Представительство Калвии при ООН.\n";
    let json = proposed_of("a.txt", text);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Генеральную прокуратуру Калвии", "освободить Петру Линд"),
            ("Генеральную прокуратуру Калвии", "провести расследование"),
            (
                "Европейский инвестиционный фонд",
                "приостановить финансирование до завершения расследования"
            ),
        ])
    );
    assert_eq!(
        json["copies_to"],
        serde_json::json!(["Представительство Калвии при ООН"])
    );
}

#[test]
fn document_headings_say_whom_the_list_below_them_asks() {
    let html = "<h1>Kalvia: Nurse held</h1><p>Posted 8 May 2024 | Closes 30 June 2024 | Case ref. KN-24-06</p>\
        <p>Nurse Petra Lind was arrested on 3 May 2024 in the town of Vess.</p><h2>What you can do</h2>\
        <h3>Step 1. Write to the Minister of Health</h3><p>Please</p>\
        <ul><li>ask her to reinstate Petra Lind;</li><li>ask her to publish the report.</li></ul>\
        <p>Ana Brod<br>Minister of Health<br>12 Mill Street<br>1000 Vess<br>Kalvia</p>\
        <p>Email: minister@health.kalvia.example</p><p>Open your letter: “Dear Minister Brod”</p>\
        <h3>Step 2. Write to the hospital</h3>\
        <p>The Board of Trustees, Mill Foundation, 22 Quayside, 1000 Vess, Kalvia</p>\
        <p>Email: board@mill.example</p><p>Open your letter: “Dear Trustees”</p>\
        <p>Send a copy to your country’s ambassador in Kalvia.</p>";
    let json = proposed_of("a.html", html);
    assert_eq!(
        asked(&json),
        pairs(&[
            ("Minister of Health", "reinstate Petra Lind"),
            ("Minister of Health", "publish the report"),
        ])
    );
    let offices = list(&json, "addressees");
    assert_eq!(offices[1]["salutation"], "Dear Trustees");
    assert_eq!(
        offices[1]["email"],
        serde_json::json!(["board@mill.example"])
    );
    assert_eq!(json["deadline"], "2024-06-30");
    assert_eq!(
        json["copies_to"],
        serde_json::json!(["your country’s ambassador in Kalvia"])
    );
}

#[test]
fn document_asks_whom_the_sentence_before_the_list_says_to_write_to() {
    let text = "Kalvie : une infirmière détenue\n\nPetra Lind a été arrêtée le 3 mai 2024 dans la ville de Vess.\n\n\
                Avant le 30 juin, envoyez une carte ou une lettre au ministre. Demandez-lui :\n\n\
                * de réintégrer Petra Lind ;\n* de publier le rapport.\n\n\
                Monsieur Ivo Brod, ministre de la Santé\n12, rue du Moulin\n1000 Vess\nKALVIE\n\
                Formule d’appel : Monsieur le Ministre,\n";
    assert_eq!(
        asked(&proposed_of("a.txt", text)),
        pairs(&[
            ("ministre de la Santé", "réintégrer Petra Lind"),
            ("ministre de la Santé", "publier le rapport"),
        ])
    );
}

#[test]
fn document_people_are_found_by_title_and_in_a_list() {
    let text = "Three seamstresses in prison\n\nDilnoza Yarash, Maftuna Kerim and Gulbahor Isten worked for the factory \
                Batral Textile. On 9 February 2022 a court sentenced them to three years each. Ms Yarash was beaten in \
                her cell. Ms Kerim, who is pregnant, has been refused a scan.\n";
    let json = proposed_of("a.txt", text);
    let people: Vec<&str> = list(&json, "people")
        .iter()
        .filter_map(|one| one["name"].as_str())
        .collect();
    assert_eq!(
        people,
        ["Dilnoza Yarash", "Maftuna Kerim", "Gulbahor Isten"]
    );
}

#[test]
fn document_that_several_sign_has_no_publisher() {
    let text = format!(
        "{STORY}We, the undersigned organisations, are concerned.\n\nSigned:\n\nMill Street Network\n\
         Harbour Lamp Foundation\nNorthern League of Nurses\nOpen River Association\n"
    );
    assert!(proposed_of("a.txt", &text)["publisher"].is_null());
}
