//! What a proposal must not say: no request to whoever is accused, harmed or asks; no victim out of an officer;
//! nothing established that somebody alleges; no fact lost.

use serde_json::Value as Json;

use crate::packs::document_kinds::proposed_of;

fn proposed(text: &str) -> Json {
    proposed_of("a.txt", text)
}

fn texts(json: &Json, list: &str, key: &str) -> Vec<String> {
    let all = json[list].as_array().map_or(&[][..], Vec::as_slice);
    let text = |one: &Json| one[key].as_str().unwrap_or_default().to_owned();
    all.iter().map(text).collect()
}

const STORY: &str =
    "Kalvia: Nurse held\n\nNurse Petra Lind was arrested on 3 May 2024 in the town of Vess.\n\n";

const CONTACT: &str = "\n\nMinister of Health\nAna Brod\n12 Mill Street\n1000 Vess\nKALVIA\n\
                       Email: minister@health.kalvia.example\n";

/// An appeal to the Minister of Health that also says this.
fn with(text: &str) -> Json {
    let asks = "RECOMMENDATIONS\n\nTo the Minister of Health:\n- reinstate Petra Lind\n\n";
    proposed(&format!("{STORY}{text}\n\n{asks}{CONTACT}"))
}

/// An appeal of which these are the recommendations.
fn asking(list: &str) -> Json {
    proposed(&format!("{STORY}{list}{CONTACT}"))
}

#[test]
fn document_asks_nothing_that_others_called_for_or_that_was_asked_before() {
    for told in [
        "State media also called on the Prosecutor General to charge Petra Lind with treason.",
        "We also asked the Prosecutor General to comment on these findings, and got no reply.",
    ] {
        let json = with(told);
        assert_eq!(texts(&json, "addressees", "office"), ["Minister of Health"]);
        assert_eq!(texts(&json, "requests", "text"), ["reinstate Petra Lind"]);
        assert!(
            texts(&json, "facts", "text").contains(&told.to_owned()),
            "{json}"
        );
    }
}

#[test]
fn document_asks_nothing_of_whoever_asks_is_accused_or_was_harmed() {
    let items = "- publish the findings of the inquiry\n- reinstate Petra Lind\n";
    for lists in [
        format!("The Kalvian Nurses’ Council calls for:\n{items}"),
        format!(
            "RECOMMENDATIONS\n\n{items}- The police officers who beat Petra Lind must stand trial.\n"
        ),
        format!("RECOMMENDATIONS\n\n{items}- The government’s decision must not stand.\n"),
        "RECOMMENDATIONS\n\nRecommendation 1. Petra Lind should be released.\n\n\
         Recommendation 2. All charges against her should be dropped.\n"
            .to_owned(),
    ] {
        let json = asking(&lists);
        assert_eq!(
            texts(&json, "addressees", "office"),
            ["Minister of Health"],
            "{lists}"
        );
        let requests = texts(&json, "requests", "text");
        assert!(requests.len() >= 2, "{lists}: {requests:?}");
        let cut = ["be released", "stand trial", "stand", "be dropped"];
        assert!(
            !requests.iter().any(|one| cut.contains(&one.as_str())),
            "{requests:?}"
        );
    }
}

#[test]
fn document_asks_each_of_the_offices_that_one_line_names() {
    let json = asking(
        "RECOMMENDATIONS\n\nTo the Minister of Health, the Prosecutor General and the Ombudsman:\n\
         - reinstate Petra Lind\n\nTo His Excellency the President:\n- pardon Petra Lind\n",
    );
    let offices = texts(&json, "addressees", "office");
    assert_eq!(
        offices,
        [
            "Minister of Health",
            "Prosecutor General",
            "Ombudsman",
            "His Excellency the President"
        ]
    );
    let pardons = json["requests"]
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter();
    let pardons: Vec<&Json> = pardons
        .filter(|one| one["text"] == "pardon Petra Lind")
        .collect();
    assert_eq!(pardons.len(), 1, "{json}");
    assert_eq!(pardons[0]["addressee"], 3);
}

#[test]
fn document_helps_nobody_whom_it_accuses_and_no_relative() {
    for told in [
        "Radko Stoll denied it in a letter to our office in June.",
        "Radko Stoll held the door while two others kicked her.",
        "WHO IS SHE\n\nRadko Stoll, the police officer who interrogated her, denies the report.",
        "Officers told his wife Ana Korr that he had been arrested at the border.",
    ] {
        let people = texts(&with(told), "people", "name");
        assert_eq!(people, ["Petra Lind"], "{told}");
    }
}

#[test]
fn document_in_german_names_people_whole_and_no_officials() {
    let lead = "Kalvien: Krankenpflegerin in Haft\n\nDie Behörden haben sich zu dem Fall nicht geäußert.\n\n";
    for (told, people) in [
        (
            "Am 4. Mai wurde Petra Lind der Spionage beschuldigt und in das Gefängnis gebracht.",
            "Petra Lind",
        ),
        (
            "Am 4. Mai wurde Maria Elena Sol festgenommen. Das Gericht hat Maria Elena Sol am 6. Mai verurteilt.",
            "Maria Elena Sol",
        ),
        (
            "Gegen den Gefängnisaufseher Radko Stoll wurde Anklage wegen Folter erhoben, und er wurde verhaftet.",
            "",
        ),
    ] {
        let found = texts(&proposed(&format!("{lead}{told}\n")), "people", "name");
        assert_eq!(found.join(", "), people, "{told}");
    }
}

#[test]
fn document_names_people_who_are_called_as_things_are_in_other_languages() {
    for name in [
        "Anna Berg",
        "Thomas König",
        "Lena Wald",
        "Tal Cohen",
        "Muhammad Nur",
    ] {
        let told = format!("{name} was arrested on 4 May 2024 and was beaten in a cell.");
        let people = texts(&with(&told), "people", "name");
        assert!(people.contains(&name.to_owned()), "{name}: {people:?}");
    }
}

#[test]
fn document_speech_below_a_lead_ends_and_letters_from_prison_are_alleged() {
    let json = proposed(&format!(
        "{STORY}Ida Korr wrote from prison that officers had burned her feet.\n\n\
         The police spokesman said:\n\n“Nobody was hurt in the station on that night.”\n\n\
         Petra Lind was found dead in cell 4 on 9 May 2024.\n"
    ));
    let facts = json["facts"]
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter();
    let standing: Vec<&str> = facts.filter_map(|fact| fact["standing"].as_str()).collect();
    assert_eq!(
        standing,
        ["established", "alleged", "alleged", "established"],
        "{json}"
    );
}

#[test]
fn document_long_paragraph_below_a_lead_is_told_and_not_established() {
    let json = proposed(
        "Mambria: Student missing\n\nBACKGROUND\n\nAccording to the information received:\n\n\
         On 30 August 2023 Anselm Quaro led a march of students in the port, and in the evening of the same day \
         officers took him from the flat of a friend in the old town.\n",
    );
    let facts = json["facts"]
        .as_array()
        .map_or(&[][..], Vec::as_slice)
        .iter();
    let standing: Vec<&str> = facts.filter_map(|fact| fact["standing"].as_str()).collect();
    assert_eq!(standing, ["alleged"], "{json}");
}

#[test]
fn document_facts_are_kept_that_speak_of_what_sites_say_of_themselves() {
    let told = "Petra Lind was charged with unlawfully publishing personal data of patients.";
    assert!(texts(&with(told), "facts", "text").contains(&told.to_owned()));
}

#[test]
fn document_address_whose_lines_end_with_commas_stays_whole() {
    let json = proposed(
        "Kalvie : une infirmière détenue\n\nPetra Lind a été arrêtée le 3 mai 2024 dans la ville de Vess.\n\n\
         Écrire à :\n\nMinistre de la Santé,\nMadame Ana Brod,\n12, rue du Moulin,\n1000 Vess,\nKALVIE\n\
         Courriel : ministre@sante.kalvie.example\n",
    );
    let one = &json["addressees"][0];
    assert_eq!(one["holder"], "Madame Ana Brod", "{json}");
    assert_eq!(
        one["address"],
        serde_json::json!(["12, rue du Moulin", "1000 Vess"])
    );
    assert_eq!(one["country"], "KALVIE");
    assert!(one["salutation"].is_null());
}

#[test]
fn document_titles_are_no_labels_of_other_languages() {
    for title in [
        "STAND WITH THE NURSES OF VESS",
        "LAND DEFENDER HELD IN SECRET",
        "FALL OF A JUDGE IN KALVIA",
        "PRISONERS BEATEN IN KALVIA",
    ] {
        let json = proposed(&format!(
            "{title}\n\nNurse Petra Lind was arrested on 3 May 2024 in the town of Vess, and was held there for a week.\n"
        ));
        assert_eq!(json["title"], title);
    }
}
