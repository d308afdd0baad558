//! Insults, threats, accusations and details that harm.

use super::*;

#[test]
fn heuristics_tell_an_insult_and_a_threat_as_errors() {
    for words in [
        "You are all liars.",
        "You will pay for this.",
        "Are you deaf?",
    ] {
        let told = found(&about("prosecutor", &[], words));
        let error = |p: &Problem| p.rule == Some(Rule::Tone) && p.is_error();
        assert!(told.iter().any(error), "{words}");
    }
    let told = found(&about("prosecutor", &[], "PLEASE ANSWER ME"));
    assert!(told.iter().any(|p| p.rule == Some(Rule::Tone)));
    assert!(!told.iter().any(Problem::is_error));
}

#[test]
fn heuristics_tell_an_accusation_of_somebody_as_an_error() {
    let accuses = |words: &str| {
        let told = found(&about("president", &["tuletaeva"], words));
        let accusation =
            |p: &Problem| matches!(&*p.cause, Cause::Wording(WordingProblem::Accusation { .. }));
        let count = told.iter().filter(|p| accusation(p)).count();
        assert!(told.iter().filter(|p| accusation(p)).all(Problem::is_error));
        assert!(
            count == 0
                || told
                    .iter()
                    .filter(|p| p.rule == Some(Rule::Unsourced))
                    .count()
                    == 1
        );
        count == 1
    };
    for words in [
        "Vladimir Kozlov is a murderer.",
        "Baktybaev murdered him.",
        "The President murdered protesters.",
        "Major Erlan Baktybaev murdered a protester.",
        "I have read that Major Erlan Baktybaev murdered a protester.",
        "Mr Kozlov is a criminal.",
        "Tian killed a man.",
        "Nazarbayev ordered the killings.",
        "General Kasymov gave the order to shoot.",
        "Your Minister is a torturer.",
        "Officer Petrov has himself tortured her.",
        "We know that Judge Smirnova is responsible for the torture.",
        "There is no doubt that Kozlov is a murderer.",
        "The protesters were murdered by Colonel Utegaliev.",
        "Roza Tuletaeva, tortured by Major Petrov, asked for help.",
        "He was beaten in his cell by Utegaliev.",
    ] {
        assert!(accuses(words), "{words}");
    }
    for words in [
        "Ms Tuletaeva was tortured.",
        "Roza Tuletaeva says that officers tortured her.",
        "The police killed at least fifteen people.",
        "Security forces shot at protesters in Zhanaozen.",
        "Is Mr Kozlov a criminal?",
        "Mr Kozlov is not a criminal.",
        "I do not say that Mr Kozlov is a criminal.",
        "Nobody has proved that Mr Kozlov killed anybody.",
        "If Major Petrov tortured her, a court should say so.",
        "In 1981 Franco's police killed my uncle.",
        "Torture killed him.",
        "A criminal is not a number.",
        "In Kazakhstan people were killed.",
        "I write for Roza Tuletaeva, tortured in custody in 2011.",
        "Roza Tuletaeva was then brutally tortured.",
        "Officers who arrested Roza Tuletaeva tortured her.",
        "What was done to Roza Tuletaeva is a criminal offence.",
        "The case against Vladimir Kozlov was a criminal farce.",
        "Ms Smirnova is a criminal defence lawyer.",
        "The Prosecutor is responsible for the torture inquiry.",
        "The Prosecutor executed the order.",
        "Ms Ivanova shot the video.",
        "Impunity kills.",
        "Hunger killed two prisoners.",
        "In general torture kills.",
        "Kazakhstan executed nobody last year.",
        "Fifteen people were killed by the police.",
        "She was tortured by officers in Zhanaozen.",
        "Roza Tuletaeva was beaten by the Kazakh police.",
        "Nobody has proved that he was killed by Mr Kozlov.",
    ] {
        assert!(!accuses(words), "{words}");
    }
}

/// Whether the reader of a letter is accused in these words, in a language.
fn accuses_the_reader(lang: &str, words: &str) -> bool {
    let mut draft = about("president", &["kenzhebaev"], words);
    draft.lang = Lang::new(lang);
    let told = found(&draft);
    let mut accusations = told
        .iter()
        .filter(|p| matches!(&*p.cause, Cause::Wording(WordingProblem::Accusation { .. })));
    accusations.any(Problem::is_error)
}

#[test]
fn heuristics_tell_an_accusation_of_the_reader_as_an_error() {
    for words in [
        "You personally covered it up.",
        "You have known about this since 2011 and kept it quiet.",
        "Your officers tortured him.",
        "Your own officers and guards beat him.",
        "Your Ministry of Internal Affairs murdered a poet.",
        "Your prosecutors destroyed the video because it showed too much.",
        "I write to the man who told your officers to torture him.",
        "You told your officers to torture him.",
        "You let your guards torture him.",
        "He was killed on your orders.",
        "He was tortured by your officers.",
        "I am sure that you are guilty of murder.",
        "I believe that you knew and kept quiet.",
        "You are complicit in his death.",
        "His death is one of your crimes.",
        "How many more do you intend to kill?",
        "Why did your police torture him?",
        "You, who ordered the police to shoot, must answer.",
        "It is no secret that your office hid the files.",
        "You left him to die.",
        "You, Mr President, tortured them.",
        "The report says that your officers tortured him.",
        "You authorised the killings.",
        "You are responsible for the killings.",
    ] {
        assert!(accuses_the_reader("en", words), "{words}");
    }
    for words in [
        "Please find out who killed him.",
        "Please find out which of your officers tortured him.",
        "I ask you to find out whether your officers tortured him.",
        "If your officers tortured him, a court should say so.",
        "I do not say that you covered anything up.",
        "I do not accuse you of having killed anybody.",
        "He told his family that your officers had tortured him.",
        "You can punish those who tortured him.",
        "You punish people who kill and torture.",
        "I ask you to make sure that your officers never torture anybody.",
        "Please order your officers not to beat anybody.",
        "Did your officers beat him?",
        "You have not answered my letter.",
        "Your officers arrested him in 2011.",
        "Thank you for all that you and your office do for the victims.",
        "I hope that you will have this killing investigated.",
        "You were not there when he was tortured.",
        "Your officers were killed too, and I mourn them.",
        "Your crime statistics should be public.",
        "Please publish your crime figures.",
    ] {
        assert!(!accuses_the_reader("en", words), "{words}");
    }
}

#[test]
fn heuristics_tell_an_accusation_of_the_reader_in_russian() {
    for words in [
        "Вы лично всё скрыли.",
        "Вы знали об этом и молчали.",
        "Ваши сотрудники пытали его.",
        "Ваше ведомство годами покрывает убийц.",
        "Вы приказали стрелять в людей.",
        "Он был убит по Вашему приказу.",
        "Его избили Вашими руками и с Вашего ведома.",
        "Вы соучастник этого убийства.",
        "Сколько ещё людей Вы хотите убить?",
        "Я пишу тому, кто приказал Вашим людям пытать.",
    ] {
        assert!(accuses_the_reader("ru", words), "{words}");
    }
    for words in [
        "Прошу Вас установить, кто его пытал.",
        "Если Ваши сотрудники пытали его, пусть это скажет суд.",
        "Я не утверждаю, что Вы что-то скрыли.",
        "Он рассказал семье, что Ваши сотрудники его пытали.",
        "Вы можете наказать тех, кто пытал его.",
        "Ваши сотрудники задержали его в 2011 году.",
        "Прошу, чтобы Ваши сотрудники никого не пытали.",
        "Спасибо Вам за то, что Вы прочли это письмо.",
    ] {
        assert!(!accuses_the_reader("ru", words), "{words}");
    }
}

#[test]
fn heuristics_tell_an_accusation_in_russian() {
    let accuses = |words: &str| {
        let mut draft = about("president", &["tuletaeva"], words);
        draft.lang = Lang::new("ru");
        let told = found(&draft);
        told.iter()
            .any(|p| matches!(&*p.cause, Cause::Wording(WordingProblem::Accusation { .. })))
    };
    assert!(accuses("Владимир Козлов — убийца."));
    assert!(accuses("Майор Петров пытал её."));
    assert!(accuses("Министр является преступником."));
    assert!(accuses("Протестующие были убиты полковником Утегалиевым."));
    assert!(accuses("Он был избит Утегалиевым."));
    assert!(!accuses("Люди были убиты в Жанаозене."));
    assert!(!accuses("Розу Тулетаеву пытали."));
    assert!(!accuses("Полицейские избили людей."));
}

#[test]
fn detail_that_a_printed_claim_tells_may_be_told_and_no_other() {
    let told = |words| rules("interior", &["atabek"], words).contains(&Rule::Consent);
    assert!(!told(
        "His daily walks were taken handcuffed and blindfolded."
    ));
    assert!(told("He was blindfolded and beaten with a baton."));
}

#[test]
fn all_of_them_are_accused_where_all_are_said_to_suffer_it() {
    let told = |words| rules("president", &[], words).contains(&Rule::Unsourced);
    assert!(told("Every prisoner in Kazakhstan is tortured."));
    assert!(!told("All who are tortured deserve to be heard."));
    assert!(!told("All torture is wrong."));
}

#[test]
fn heuristics_tell_what_two_people_were_given_the_wrong_way_round_and_a_number_made_firmer() {
    for (cases, words) in [
        (
            &["tian", "evloev"][..],
            "Mr Evloev was given 25 years, and Mr Tian a life sentence.",
        ),
        (
            &["tian"],
            "Exactly a hundred people were seriously injured in Zhanaozen.",
        ),
        (
            &["tian"],
            "It is wrong that an officer who tortured prisoners was promoted.",
        ),
    ] {
        let found = found(&about("president", cases, words));
        let rules: Vec<Rule> = found.iter().filter_map(|problem| problem.rule).collect();
        assert!(rules.contains(&Rule::Unsourced), "{words}: {rules:?}");
    }
}
