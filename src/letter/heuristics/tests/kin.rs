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

#[test]
fn ones_own_country_ends_with_the_clause_and_at_who_acts() {
    let silent = passed(
        "en",
        &[
            "Back home we call such a judge bought: the verdict was paid for before the trial.",
            "In our country judges take no money; the judges at the trial took it.",
            "In my country prison is not like this: the guards broke arms and legs.",
            "In Shymkent I met former prisoners, and the guards beat them every night.",
            "Here in Karaganda the guards beat every new prisoner.",
            "Back home the guards beat every new prisoner.",
            "In Pavlodar we watched: the guards broke their arms.",
            "In my family we are all agreed: please see to it that the oil field is given back to the strikers.",
            "When I was young I worked in a mine, and I ask that the strikers be given flats.",
            "In my country we are glad: please let the strikers have a new school.",
            "May I ask whether the strikers could be given their jobs back?",
            "May I ask if the strikers could be paid for the lost years?",
            "May I ask when the strikers will be given their jobs back?",
        ],
    );
    assert_eq!(silent, NONE);
}

#[test]
fn thanks_and_what_may_have_been_hide_no_deed() {
    let silent = passed(
        "en",
        &[
            "Thank you for the way that you hushed it up.",
            "Thank you for the care with which you silenced a whole town.",
            "Please accept that you looked away and silenced a whole town.",
            "Thank you for all that you covered up.",
            "Perhaps he did sign the paper after guards tortured him with an iron for nine days.",
            "Maybe he did take bribes from your minister.",
            "Maybe not only the judge was bought.",
            "Perhaps she did hide the gun that killed two officers.",
            "Two hundred too many died in Zhanaozen.",
            "Forty too many were shot in Zhanaozen.",
            "She must have been alone for 300 days.",
            "He must have been left in a cold room without water for twenty days.",
            "He must have been desperate for forty days.",
            "Mr Evloev is missing.",
            "Mr Tian has vanished.",
            "Mr Tian, who has done nothing wrong, is in prison.",
            "Mr Kenzhebaev told a journalist that he was tortured so that he would confess.",
            "The governor had a difficult task and sold the verdict.",
            "The judge had a hard job and took money.",
            "The prosecutor was brave and lost the video.",
            "Please look into the torture of 30 June 2012.",
            "Kazakhstan belongs to one man.",
            "In your country one man decides everything.",
        ],
    );
    assert_eq!(silent, NONE);
    let told = stopped(
        "en",
        &[
            "Please accept my thanks for the patience that your office shows.",
            "Maybe he did, maybe not.",
            "She must have been terribly afraid.",
        ],
    );
    assert_eq!(told, NONE);
}

#[test]
fn plain_words_to_the_reader_accuse_and_threaten_nobody() {
    let told = stopped(
        "en",
        &[
            "I left a copy of this letter at your embassy in Dublin.",
            "You did nothing wrong.",
            "Your staff did nothing but help me.",
            "You have done nothing to deserve my anger.",
            "Your clerk knew everything about stamps.",
            "I must ask forgiveness for my poor English.",
            "I must say sorry for my bad spelling.",
            "I wish to put you at ease.",
            "Let the world hear your voice for justice.",
            "Someone must throw you a lifeline.",
            "My book, which I bought you, is about the sea.",
            "Your price for a stamp is fair.",
            "Whoever visits your country remembers the steppe.",
        ],
    );
    assert_eq!(told, NONE);
    let silent = passed(
        "en",
        &[
            "You did nothing.",
            "You have done nothing to stop it.",
            "You knew everything.",
            "We will be outside your embassy.",
            "I ask that the judge say sorry to the strikers.",
            "Someone should put you in prison.",
            "What is your price?",
            "They have bought you.",
        ],
    );
    assert_eq!(silent, NONE);
    let told = stopped(
        "ru",
        &[
            "Вы сломали старые порядки.",
            "Ваше ведомство замолчало.",
            "Вам платят за защиту закона.",
            "Надеюсь, у вас все хорошо.",
            "Верю, что у вас все получится.",
            "В Казахстане все любят яблоки.",
            "Правозащитники бьют тревогу.",
        ],
    );
    assert_eq!(told, NONE);
}

#[test]
fn russian_words_of_deeds_threats_and_deserts_are_found() {
    let silent = passed(
        "ru",
        &[
            "За этим стоит прокурор.",
            "За этим стоит министр.",
            "Замечу что судья взял деньги у полиции.",
            "Скажу прокурор потерял видео нарочно.",
            "Ответьте, а то газеты напишут о вас.",
            "Ответьте, а то потеряете свою должность.",
            "Освободите их, а то народ узнает правду о вас.",
            "Тулетаева призналась и была приговорена к семи годам.",
            "Тулетаева признала вину.",
            "Виновен ли прокурор, что взял деньги, не знаю.",
            "Прошу, чтобы судья извинилась.",
            "Прокурор не испугался и потерял видео.",
            "Пора вас посадить.",
            "Вас самого пора наказать.",
            "Следует вас арестовать.",
        ],
    );
    assert_eq!(silent, NONE);
    let told = stopped(
        "ru",
        &[
            "Прошу вас ответить.",
            "Может быть, он это сделал, а может быть, и нет.",
        ],
    );
    assert_eq!(told, NONE);
}
