//! Sentences that were once let go together with harmless ones, and harmless ones that were once stopped.

use super::*;

/// The rules that tell something of words in a language, in a letter to the prosecutor or the president about Mr Tian.
fn rules_in(lang: &str, to: &str, words: &str) -> Vec<Rule> {
    let mut draft = about(to, &["tian"], words);
    draft.lang = Lang::new(lang);
    let told = found(&draft).into_iter();
    told.filter_map(|problem| problem.rule)
        .filter(|rule| {
            matches!(
                rule,
                Rule::Unsourced | Rule::Tone | Rule::Politics | Rule::ForeignAsk | Rule::Consent
            )
        })
        .collect()
}

pub(super) fn passed(lang: &str, sentences: &[&'static str]) -> Vec<&'static str> {
    let is_silent = |words: &&&'static str| {
        rules_in(lang, "prosecutor", words).is_empty()
            || rules_in(lang, "president", words).is_empty()
    };
    sentences.iter().filter(is_silent).copied().collect()
}

pub(super) fn stopped(lang: &str, sentences: &[&'static str]) -> Vec<&'static str> {
    let is_told = |words: &&&'static str| {
        !rules_in(lang, "prosecutor", words).is_empty()
            || !rules_in(lang, "president", words).is_empty()
    };
    sentences.iter().filter(is_told).copied().collect()
}

pub(super) const NONE: [&str; 0] = [];

#[test]
fn denial_of_something_else_takes_no_accusation_back() {
    let told = passed(
        "en",
        &[
            "You are to blame for his death, nobody else.",
            "You are responsible for his death, no one else.",
            "You are guilty, not Mr Tian.",
            "You are behind the killings, and nobody doubts it.",
            "You are responsible for his torture, not somebody else.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(stopped("en", &["You are guilty of nothing."]), NONE);
}

#[test]
fn here_and_this_morning_hide_nothing_that_somebody_did() {
    let told = passed(
        "en",
        &[
            "The jury was bought here.",
            "The judge took money here.",
            "The police here hid the video from the court.",
            "This evening the guards broke his arm.",
            "The judge was drunk this morning.",
            "The court convicted him this morning on a false confession.",
        ],
    );
    assert_eq!(told, NONE);
    let told = passed(
        "ru",
        &[
            "Тут прокурор спрятал видео.",
            "Полиция здесь ранила заключённых.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(stopped("en", &["His books are hard to find here."]), NONE);
}

#[test]
fn what_must_have_been_is_told_and_not_asked() {
    let told = passed(
        "en",
        &[
            "The guards must have hurt him badly.",
            "The guards must have broken his arm.",
            "The judge must have wanted money.",
            "He must have been drugged by the doctors.",
            "You must have wanted him to suffer.",
            "The judge must have sold his verdict.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(
        stopped(
            "en",
            &["That must have been hard.", "It must have taken courage."]
        ),
        NONE
    );
}

#[test]
fn side_that_is_not_taken_frees_no_other_clause() {
    let told = passed(
        "en",
        &[
            "I will not be silent about this regime.",
            "I will not stop fighting for regime change.",
            "I am not writing for money; the dictator must go.",
            "We do not ask for money, but the ruling party stole the election.",
            "Nobody in my town is neutral: they want the opposition to win.",
            "I keep out of politics, but the dictator must go.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(
        stopped(
            "en",
            &["I write neither for a political party nor for the opposition."]
        ),
        NONE
    );
}

#[test]
fn time_that_is_reckoned_bears_out_nothing_else() {
    let told = passed(
        "en",
        &[
            "Thirteen years ago the judge sold his verdict.",
            "Five months later the judge got a new flat.",
            "Mr Tian waited fifteen years ago for a lawyer who never came.",
            "Four months later Mr Tian was beaten again.",
        ],
    );
    assert_eq!(told, NONE);
    let told = passed(
        "ru",
        &[
            "Тринадцать лет назад судья продал приговор.",
            "Через пять месяцев судья получил новую квартиру.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(
        stopped("en", &["Thirteen years have passed since his trial."]),
        NONE
    );
}

#[test]
fn request_that_is_put_with_a_purpose_is_one() {
    for words in [
        "Прошу, чтобы министра посадили в тюрьму.",
        "Прошу, чтобы судью уволили.",
    ] {
        let told = rules_in("ru", "president", words);
        assert!(told.contains(&Rule::ForeignAsk), "{words} {told:?}");
    }
}

#[test]
fn thought_in_russian_is_no_fact_of_the_writers_life() {
    let told = passed(
        "ru",
        &[
            "Думаю прокурор потерял видео нарочно.",
            "Верю что прокурор купил судью.",
            "Вижу судья взял деньги от полиции.",
            "Судья не сказал правды.",
            "Свидетель не сказал, что видел.",
        ],
    );
    assert_eq!(told, NONE);
}

#[test]
fn opinion_and_what_takes_an_infinitive_hide_no_deed() {
    let told = passed(
        "en",
        &[
            "The video proves nothing and the witnesses lied.",
            "They left him dead of his wounds.",
            "The police began to frighten the families.",
            "The police tried to silence the families.",
        ],
    );
    assert_eq!(told, NONE);
    let told = rules_in("en", "interior", "Stop the trial; it would be easier.");
    assert!(told.contains(&Rule::ForeignAsk), "{told:?}");
}

#[test]
fn kind_of_person_and_debts_are_no_insults_and_no_requests() {
    let told = stopped(
        "en",
        &[
            "I wonder what kind of man Mr Tian is.",
            "It shows what kind of person she is.",
            "My brother is a cripple since the war.",
            "I know how much you owe to your teachers.",
            "You owe it to history.",
        ],
    );
    assert_eq!(told, NONE);
    let told = stopped(
        "ru",
        &[
            "Мой дед — калека войны.",
            "Я знаю, что вы за справедливость.",
        ],
    );
    assert_eq!(told, NONE);
    assert_eq!(passed("en", &["What kind of minister are you?"]), NONE);
    assert_eq!(passed("ru", &["Что вы за министр?"]), NONE);
}

/// In a language of which nothing but accusations is read: whether the reader is accused in the letter's own words.
fn accuses_in(lang: &str, words: &str) -> bool {
    let mut draft = about("president", &["tian"], words);
    let mut letter = letter(&draft);
    draft.lang = Lang::new(lang);
    letter.lang = Lang::new(lang);
    let told = find(campaign(), &draft, &letter);
    told.iter()
        .any(|p| matches!(&*p.cause, Cause::Wording(WordingProblem::Accusation { .. })))
}

#[test]
fn accusation_with_accents_is_found_in_a_letter() {
    for (lang, words) in [
        ("fr", "Vous avez tué cet homme."),
        ("fr", "Vos agents l'ont torturé."),
        ("fr", "Vos agents l’ont torturé."),
        ("fr", "Vous êtes un assassin."),
        ("de", "Sie sind ein Mörder."),
        ("de", "Sie haben ihn getötet."),
        ("de", "Herr Minister, Sie haben ihn get\u{f6}\u{ad}tet."),
        ("es", "Usted torturó a ese hombre."),
        ("es", "Usted mintió."),
        ("es", "Usted mint\u{456}ó."),
    ] {
        assert!(accuses_in(lang, words), "{lang}: {words}");
    }
    for (lang, words) in [
        ("fr", "Vous savez que la torture est un crime."),
        ("es", "Usted sabe que torturar es un crimen."),
        ("de", "Ich bitte Sie, die Folter untersuchen zu lassen."),
    ] {
        assert!(!accuses_in(lang, words), "{lang}: {words}");
    }
}
