use super::address::address_lines;
use super::ids::slug;
use super::{add_to, draft};
use crate::campaign::check::MAX_LINES;
use crate::campaign::load;
use crate::problem::has_errors;
use crate::proposal::{Addressee, Value, propose};
use crate::store::document;

fn drafted(name: &str, text: &str) -> load::Loaded {
    let document = document::from_bytes(name, text.as_bytes().to_vec()).expect("a document");
    load::from_files(&draft(&propose(&document), &document), "")
}

#[test]
fn draft_opens_whatever_the_document_lacks() {
    let texts = [
        "x",
        "Nothing to see here, says nobody.",
        "TITLE: A \"quoted\" thing \\ with = signs\n\nDear Minister,\n\nI urge you to stop it.\n\nYours sincerely,\n",
        "1. Minister of Nothing\n\nE-mail: a@b.example\n",
    ];
    for text in texts {
        let loaded = drafted("a.txt", text);
        assert!(
            !has_errors(&loaded.problems),
            "{text}: {:#?}",
            loaded.problems
        );
        assert!(loaded.campaign.pack.draft);
    }
}

#[test]
fn draft_breaks_wide_lines_of_an_address() {
    let value = |text: &str| Value {
        text: text.to_owned(),
        ..Value::default()
    };
    let office = |lines: &[&str]| Addressee {
        office: Some(value("Minister of Security")),
        address: lines.iter().map(|line| value(line)).collect(),
        country: Some(value("Ireland")),
        ..Addressee::default()
    };
    let wide = "Directorate of Prisons and Probation, 17 Long Street of the Martyrs";
    assert_eq!(
        address_lines(&office(&[wide, "Toru"])),
        [
            "Minister of Security",
            "Directorate of Prisons and Probation",
            "17 Long Street of the Martyrs",
            "Toru",
            "IRELAND"
        ]
    );
    // Where there would be too many lines, the shortest neighbours share one.
    let lines = address_lines(&office(&[wide, "North Hill", "East Side", "Toru"]));
    assert_eq!(lines.len(), MAX_LINES);
    assert_eq!(lines[3..5], ["North Hill", "East Side, Toru"]);
    // A part without a comma goes on between two words, and nothing is lost.
    let parts = [
        "Secretaría de Estado en el Despacho de Seguridad, Aldea el Ocotal",
        "Antiguo Local de la Academia Nacional de Policía ANAPO",
        "Tegucigalpa",
    ];
    assert_eq!(
        address_lines(&office(&parts))[1..5],
        [
            "Secretaría de Estado en el Despacho de Seguridad",
            "Aldea el Ocotal",
            "Antiguo Local de la Academia Nacional de Policía",
            "ANAPO, Tegucigalpa"
        ]
    );
}

#[test]
fn draft_decides_nothing_that_a_person_must() {
    let text = "Oravia: Baker held\n\nAna Belko, a baker, was arrested in Toru on 3 May 2020. \
                She is reportedly held without charge.\n";
    let loaded = drafted("a.txt", text);
    let case = loaded.campaign.cases.first().expect("a person");
    assert_eq!(case.consent, crate::campaign::Consent::Unknown);
    assert_eq!(case.status.state, crate::campaign::State::Unknown);
    assert!(
        loaded
            .problems
            .iter()
            .any(|problem| problem.to_string().contains("still to be filled in"))
    );
}

#[test]
fn draft_has_ids_of_plain_letters() {
    assert_eq!(slug("Озерния: журналистка", "x"), "ozerniya-zhurnalistka");
    assert_eq!(slug("«»", "x"), "x");
}

#[test]
fn draft_takes_another_document_in() {
    let read = |name: &str, text: &str| {
        document::from_bytes(name, text.as_bytes().to_vec()).expect("a document")
    };
    let one = "TITLE: One thing\n\nDear Minister,\n\nAna Belko was held on 3 May 2020. I urge you to free her.\n\n\
               Yours sincerely,\n\nCONTACT DETAILS\nMinister of Security\nHigh Street 1\nToru\nIreland\n";
    let other = "TITLE: Another thing\n\nDear Minister,\n\nAna Belko was beaten on 4 May 2020. Teo Sarran was \
                 beaten too. I urge you to investigate it.\n\nYours sincerely,\n\nCONTACT DETAILS\nMinister of \
                 Security\nHigh Street 1\nToru\nIreland\n";
    let (one, other) = (read("one.txt", one), read("other.txt", other));
    let mut files = draft(&propose(&one), &one);
    let first = load::from_files(&files, "").campaign;
    files.extend(add_to(&propose(&other), &other, &files).expect("a pack"));
    let loaded = load::from_files(&files, "");
    assert!(!has_errors(&loaded.problems), "{:#?}", loaded.problems);
    let both = loaded.campaign;
    assert_eq!((first.sources.len(), both.sources.len()), (1, 2));
    // The same office is one.
    assert_eq!((first.addressees.len(), both.addressees.len()), (1, 1));
    assert!(both.recommendations.len() > first.recommendations.len());
    assert!(both.claims.len() > first.claims.len());
    let office = &both.addressees[0].id;
    assert!(
        both.recommendations
            .iter()
            .all(|ask| ask.addressee == *office)
    );
    assert!(
        both.claims
            .iter()
            .any(|claim| claim.sources[0].source == "S2")
    );
    assert!(both.documents.contains_key("S2.txt"));
    assert_eq!(both.pack.title.show(&both.first_language()), "One thing");
    assert!(both.pack.draft);
}

#[test]
fn draft_begins_a_request_small_and_leaves_names() {
    let text = "Port Report\n\nRECOMMENDATIONS\n\nTo the Minister of Ports:\n\n- Establish an agency for the \
                harbour that nobody can close\n- Anna Belko to be given her boat and her papers back\n";
    let asks = drafted("a.txt", text).campaign.recommendations;
    let lang = crate::campaign::Lang::new("en");
    let texts: Vec<&str> = asks.iter().map(|ask| ask.text.show(&lang)).collect();
    assert_eq!(
        texts,
        [
            "establish an agency for the harbour that nobody can close",
            "Anna Belko to be given her boat and her papers back"
        ]
    );
}
