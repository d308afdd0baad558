//! People of the report who are not in the letter, and people killed whom the report does not have.

use super::*;
use crate::problem::PackText;

fn speaks_of(cases: &[&str], words: &str) -> Vec<PackText> {
    let told = found(&about("prosecutor", cases, words));
    let people = told.iter().filter_map(|problem| match &*problem.cause {
        Cause::Wording(WordingProblem::OfAnother { person, .. }) => {
            assert!(!problem.is_error(), "{words}");
            Some(person.clone())
        }
        _ => None,
    });
    people.collect()
}

#[test]
fn words_about_somebody_who_is_not_in_the_letter_are_told_of() {
    let case = campaign().case("tuletaeva").expect("a case");
    let roza = [case.name.told(&Lang::new("en"))];
    let words = "I am thinking of Ms Tuletaeva. Ms Tuletaeva was tortured.";
    assert_eq!(speaks_of(&["evloev"], words), roza);
    assert_eq!(speaks_of(&[], words), roza);
    assert!(speaks_of(&["tuletaeva"], words).is_empty());
    assert!(speaks_of(&["tuletaeva", "evloev"], words).is_empty());
    // The writer's own people have first names too, and words begin small.
    for words in [
        "My aunt Roza grows roses.",
        "I am a nurse from Cork.",
        "I studied at the Univ. of Leeds and write as a friend.",
    ] {
        assert!(speaks_of(&["evloev"], words).is_empty(), "{words}");
    }
    let mut draft = about("prosecutor", &["evloev"], words);
    draft.sender.name = "Ann Tuletaeva".to_owned();
    let told = found(&draft);
    let another =
        |p: &Problem| matches!(&*p.cause, Cause::Wording(WordingProblem::OfAnother { .. }));
    assert!(!told.iter().any(another));
}

/// Of whom these words speak in a letter of a language without a word list.
fn spoken_of_in(lang: &str, cases: &[&str], words: &str) -> Vec<PackText> {
    let mut draft = about("prosecutor", cases, words);
    let mut letter = letter(&draft);
    let lang = Lang::new(lang);
    assert!(!super::super::cover(&lang), "{lang}");
    (draft.lang, letter.lang) = (lang.clone(), lang);
    let told = find(campaign(), &draft, &letter);
    let people = told.iter().filter_map(|problem| match &*problem.cause {
        Cause::Wording(WordingProblem::OfAnother { person, .. }) => Some(person.clone()),
        _ => None,
    });
    people.collect()
}

#[test]
fn people_of_the_report_are_known_by_their_names_in_languages_without_word_lists() {
    let case = campaign().case("tuletaeva").expect("a case");
    for (lang, words) in [
        ("de", "Ich denke an Frau Tuletaeva."),
        ("de", "Roza Tuletaevas Schicksal lässt mich nicht los."),
        ("fr", "Je pense souvent à Mme Tuletaeva."),
        ("fr", "Je pense à l’histoire de Roza Tuletaeva."),
        ("es", "Pienso a menudo en la señora Tuletaeva."),
        ("es", "La historia de Tuletaeva me conmueve."),
        // A title’s full stop ends no sentence, and what is elided hides no name.
        ("es", "Pienso en la Sra. Tuletaeva."),
        ("de", "Ich denke an Fr. Tuletaeva."),
        ("fr", "Chère Mme. Tuletaeva, je pense à vous."),
    ] {
        let due = [case.name.told(&Lang::new(lang))];
        assert_eq!(spoken_of_in(lang, &["evloev"], words), due, "{words}");
        assert!(
            spoken_of_in(lang, &["tuletaeva"], words).is_empty(),
            "{words}"
        );
    }
    let case = campaign().case("evloev").expect("a case");
    let due = [case.name.told(&Lang::new("fr"))];
    for words in [
        "Je pense à la famille d’Evloev.",
        "Je pense à l'histoire d'Evloev.",
    ] {
        assert_eq!(spoken_of_in("fr", &["tuletaeva"], words), due, "{words}");
        assert!(spoken_of_in("fr", &["evloev"], words).is_empty(), "{words}");
    }
    for (lang, words) in [
        // What is elided before a small word is no name.
        ("fr", "Je pense à un roman d’tuletaeva."),
        // A first name alone may be of the writer's own people.
        ("fr", "Ma tante Roza cultive des roses."),
        ("es", "Mi tía Roza cultiva rosas."),
        // Where every noun has a capital, a surname may be any word.
        ("de", "Ich denke an die Tuletaeva und ihre Ufer."),
        ("fr", "Tuletaeva est une rivière."),
        ("de", "Ich bin Krankenschwester in Köln."),
    ] {
        assert!(spoken_of_in(lang, &["evloev"], words).is_empty(), "{words}");
    }
}

fn unsourced(lang: &str, words: &str) -> bool {
    let draft = Draft {
        lang: Lang::new(lang),
        ..about("prosecutor", &["evloev"], words)
    };
    let told = found(&draft);
    told.iter().any(|p| p.rule == Some(Rule::Unsourced))
}

#[test]
fn people_killed_whom_the_report_does_not_have_are_told_of_whoever_killed_them() {
    for words in [
        "I am shoked. they killed 500 people",
        "I am shoked, they killed 500 people",
        "I am shocked. they killed 500 people.",
        "I am sad. they murdered hundreds",
        "I cannot sleep, five hundred people were murdered",
        "I feel sick. 500 people were killed",
        "I am a nurse. they shot thousands",
        "I have read the report. they killed 500 people",
        "I was shocked when they killed 500 people.",
        "We are horrified. hundreds of people died in prison",
        "Hundreds were killed by your police.",
        "They murdered him.",
        "They murdered Mr Evloev.",
        "He was murdered.",
    ] {
        assert!(unsourced("en", words), "{words}");
    }
    for words in [
        "Я в шоке, они убили 500 человек",
        "Я потрясена. они убили сотни людей",
        "Я в ужасе. было убито пятьсот человек",
        "Я не могу спать: они расстреляли сотни рабочих.",
        "Они убили сотни людей.",
    ] {
        assert!(unsourced("ru", words), "{words}");
    }
}

#[test]
fn harmless_words_beside_deaths_and_numbers_are_left_alone() {
    for words in [
        "I am shocked. please answer me",
        "I am a nurse. i have worked with hundreds of people",
        "I am sad. my father died last year",
        "My grandfather was killed in the war, like millions of others.",
        "I have taught five hundred children in my life.",
        "My uncle was a striker too. they were treated well",
        "I live in Derry, where they shot fourteen people when I was a child.",
        "He was sentenced for premeditated murder.",
        "Nobody should be killed for striking.",
    ] {
        assert!(!unsourced("en", words), "{words}");
    }
    for words in [
        "Я в шоке. пожалуйста, ответьте мне",
        "Я врач. я работаю с сотнями людей",
    ] {
        assert!(!unsourced("ru", words), "{words}");
    }
}

#[test]
fn deaths_elsewhere_and_years_are_no_people_killed() {
    for words in [
        "I am from Ireland, which abolished the death penalty in 1990.",
        "I am a member of Amnesty, which has opposed the death penalty since 1977.",
        "I teach history, and millions died in the Second World War.",
        "I am a nurse. Hundreds of people died in the earthquake in Turkey, and I helped there.",
    ] {
        assert!(!unsourced("en", words), "{words}");
    }
    assert!(!unsourced(
        "ru",
        "Я из Грузии, которая отменила смертную казнь в 1997 году."
    ));
    assert!(unsourced("en", "I am shocked, they killed 2000 people"));
}

#[test]
fn hasty_sentences_go_on_behind_what_is_shortened() {
    let told = found(&about(
        "prosecutor",
        &["evloev"],
        "I studied at the Univ. of Leeds and write as a friend.",
    ));
    assert!(told.is_empty(), "{told:?}");
}
