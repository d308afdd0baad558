//! Harmless sentences by their kind, and beside each the harmful ones that look like it.

use super::harmless::{NONE, passed, stopped};

#[test]
fn the_writers_own_country_is_not_the_reports() {
    let told = stopped(
        "en",
        &[
            "In my own country, too, the police have hurt people, and it took us far too long to talk about it.",
            "When I was young, soldiers shot people in my own street.",
            "Here in Cork a judge once threw out a confession.",
        ],
    );
    assert_eq!(told, NONE);
    let silent = passed(
        "en",
        &[
            "In my country everybody knows that the confession was beaten out of them.",
            "In my country, the papers say the jury was bought.",
            "In our country judges are free, while the judge in this case was bought.",
            "In my country we hold officers to account, but the judge took money.",
            "Here in Aktau the police hid the bodies.",
            "In Norway we demand that the judge be hanged.",
        ],
    );
    assert_eq!(silent, NONE);
}

#[test]
fn thanks_hide_nothing() {
    let told = stopped(
        "en",
        &[
            "Thank you for taking the time to read what an old man with bad eyes has typed here.",
            "I know that your office has many duties and I thank you for your patience.",
        ],
    );
    assert_eq!(told, NONE);
    let silent = passed(
        "en",
        &[
            "Thank you for letting the guards go on beating prisoners.",
            "Thank you for the money that the judge took.",
            "Your office has many duties and the judge sold his verdict.",
            "You are a busy man and you hid the video.",
        ],
    );
    assert_eq!(silent, NONE);
}

#[test]
fn an_opinion_in_one_clause_lets_no_other_go() {
    let silent = passed(
        "en",
        &[
            "It was a tragedy: the judge took money.",
            "He was brave and the jury was bought.",
            "Mr Tian was the only honest worker in your country.",
            "Maybe he did it, but the judge was bought.",
            "Fifty dead are fifty too many.",
            "He must have been drugged.",
        ],
    );
    assert_eq!(silent, NONE);
    let told = stopped(
        "en",
        &[
            "Fifteen people dead is fifteen too many.",
            "Maybe he did it, maybe he did not, that is not for me to say.",
            "He must have been very lonely.",
        ],
    );
    assert_eq!(told, NONE);
}

#[test]
fn the_reader_is_neither_bought_nor_threatened_nor_blamed_in_passing() {
    let silent = passed(
        "en",
        &[
            "It was your office which covered it all up.",
            "How much did they pay you to keep quiet?",
            "Someone should lock you up for eleven months.",
            "I cannot understand how your officers could beat a woman.",
            "In your country anybody who opens his mouth ends up in a cell.",
        ],
    );
    assert_eq!(silent, NONE);
    let told = stopped(
        "en",
        &[
            "I do not understand how you can bear so much work.",
            "Everyone in your country deserves a fair trial.",
            "Somebody should tell you how much your answer would mean.",
        ],
    );
    assert_eq!(told, NONE);
    let silent = passed(
        "ru",
        &[
            "Не понимаю, как ваши люди могли бить женщину.",
            "Ваше ведомство годами подделывало документы.",
            "Сколько вам заплатили?",
            "Освободите их, а то весь мир узнает.",
        ],
    );
    assert_eq!(silent, NONE);
}

#[test]
fn a_russian_clause_without_a_subject_is_the_writers_after_one_of_theirs() {
    let told = stopped(
        "ru",
        &[
            "Я на пенсии, всю жизнь работал на заводе и никогда не писал президенту.",
            "Меня волнует не то, виновен ли он, а то, как было получено признание.",
        ],
    );
    assert_eq!(told, NONE);
    let silent = passed(
        "ru",
        &[
            "Я на пенсии, прокурор потерял видео.",
            "Может быть, он это сделал, но судью купили.",
            "У нас в стране все знают, что судья продался.",
        ],
    );
    assert_eq!(silent, NONE);
}
