//! Cards: to whom they may be written, what none of them says, and where each panel stands on its sheet.

use std::path::PathBuf;

use entreaty::campaign::{Campaign, Consent, Lang, Topic, load};
use entreaty::letter::card::{Card, compose};
use entreaty::page::card::{self, CardSize};
use entreaty::press;
use entreaty::problem::Problem;
use jiff::civil::Date;

use super::labels::boxes;
use super::mail::pages;
use crate::helper::{Call, Done, entreaty};

const DAY: Date = Date::constant(2026, 11, 28);

const WORDS: &str = "I think of you today.\n\nBehind my house the first snow has fallen.";

fn call() -> Call {
    entreaty().args(["card", "--pack", "exercise", "--date", "2026-11-28"])
}

fn to_mira() -> Call {
    call().args(["--to", "solen", "--words", WORDS, "-o", "card.pdf"])
}

/// The exercise, whose person may get a card in some more languages.
fn campaign() -> Campaign {
    let mut campaign = load::exercise().campaign.clone();
    for case in &mut campaign.cases {
        if let Some(card) = &mut case.card {
            for (lang, greeting) in [
                ("ru", "Дорогая Мира!"),
                ("de", "Liebe Mira,"),
                ("fr", "Chère Mira,"),
                ("kk", "Қымбатты Мира!"),
            ] {
                card.greeting.0.insert(Lang::new(lang), greeting.to_owned());
            }
        }
    }
    campaign
}

/// The codes of what stops a card.
fn stops(campaign: &Campaign, card: &Card) -> Vec<String> {
    let (_, problems) = compose(campaign, card, DAY);
    let errors = problems.iter().filter(|problem| problem.is_error());
    errors
        .map(|problem: &Problem| problem.cause.code_and_arguments().0)
        .collect()
}

fn with_words(lang: &str, words: &str) -> Card {
    Card {
        person: "solen".to_owned(),
        lang: Lang::new(lang),
        front: String::new(),
        words: words.to_owned(),
        name: "Ann".to_owned(),
    }
}

/// Sentences that no card has, by language and topic.
const FORBIDDEN: &[(&str, Topic, &[&str])] = &[
    (
        "en",
        Topic::Religion,
        &[
            "God bless you.",
            "I pray for you every night.",
            "Our church lights a candle for you.",
            "Merry Christmas from Cork!",
            "May Allah protect you.",
        ],
    ),
    (
        "en",
        Topic::Politics,
        &[
            "Your government should be ashamed.",
            "The regime will fall.",
            "I admire your struggle.",
            "We held a protest for you.",
            "The next election will change everything.",
        ],
    ),
    (
        "en",
        Topic::Organisation,
        &[
            "Greetings from Amnesty in Cork.",
            "I have signed a petition for you.",
            "The Alder Solidarity Network told me of you.",
            "I stand up for human rights.",
        ],
    ),
    (
        "en",
        Topic::Case,
        &[
            "I know that you are innocent.",
            "I hope your cell is warm.",
            "Your trial was unfair.",
            "What they did to you was torture.",
            "I read how you were arrested.",
            "Greet your lawyer.",
        ],
    ),
    (
        "en",
        Topic::Promise,
        &[
            "Soon you will be free.",
            "We will get you out.",
            "I promise that all will be well.",
            "They are going to release you.",
        ],
    ),
    (
        "en",
        Topic::Address,
        &[
            "I live at the old mill.",
            "12 High Street, Cork",
            "Call me on +353 21 496 0000.",
            "+353 21 496 0000",
            "ann@example.org",
            "See www.example.org for my pictures.",
        ],
    ),
    (
        "ru",
        Topic::Religion,
        &[
            "Храни вас Господь.",
            "Я молюсь за вас каждый вечер.",
            "С Рождеством вас!",
            "Пусть Аллах бережёт вас.",
        ],
    ),
    (
        "ru",
        Topic::Politics,
        &[
            "Вашему правительству должно быть стыдно.",
            "Этот режим падёт.",
            "Я восхищаюсь вашей борьбой.",
            "Скоро выборы.",
        ],
    ),
    (
        "ru",
        Topic::Organisation,
        &[
            "Привет от Международной амнистии.",
            "Я подписала петицию за вас.",
            "Мы защищаем права человека.",
        ],
    ),
    (
        "ru",
        Topic::Case,
        &[
            "Я знаю, что вы невиновны.",
            "Надеюсь, в камере тепло.",
            "Ваш приговор несправедлив.",
            "Я читала о пытках.",
            "Привет вашему адвокату.",
        ],
    ),
    (
        "ru",
        Topic::Promise,
        &[
            "Скоро вы будете на свободе.",
            "Вас освободят.",
            "Я обещаю вам, что всё будет хорошо.",
        ],
    ),
    (
        "ru",
        Topic::Address,
        &[
            "Мой адрес вам дадут.",
            "Улица Садовая, 12",
            "Позвоните мне.",
            "anna@example.org",
        ],
    ),
    (
        "de",
        Topic::Religion,
        &[
            "Gott segne Sie.",
            "Ich bete jeden Abend für Sie.",
            "In unserer Kirche brennt eine Kerze für Sie.",
            "Frohe Weihnachten aus Cork!",
        ],
    ),
    (
        "de",
        Topic::Politics,
        &[
            "Ihre Regierung sollte sich schämen.",
            "Das Regime wird fallen.",
            "Ich bewundere Ihren Kampf.",
            "Bald sind Wahlen.",
            "Wir haben für Sie demonstriert.",
        ],
    ),
    (
        "de",
        Topic::Organisation,
        &[
            "Grüße von Amnesty in Cork.",
            "Ich habe eine Petition für Sie unterschrieben.",
            "Wir treten für die Menschenrechte ein.",
        ],
    ),
    (
        "de",
        Topic::Case,
        &[
            "Ich weiß, dass Sie unschuldig sind.",
            "Ich hoffe, Ihre Zelle ist warm.",
            "Ihr Prozess war ungerecht.",
            "Ich las, wie Sie verhaftet wurden.",
            "Grüßen Sie Ihren Anwalt.",
            "Was Ihnen geschehen ist, tut mir leid.",
        ],
    ),
    (
        "de",
        Topic::Promise,
        &[
            "Bald sind Sie wieder frei.",
            "Wir holen Sie da raus.",
            "Ich verspreche Ihnen, dass alles gut wird.",
            "Man wird Sie entlassen.",
        ],
    ),
    (
        "de",
        Topic::Address,
        &[
            "Meine Adresse bekommen Sie noch.",
            "Hauptstraße 12, Köln",
            "Rufen Sie mich an.",
            "Lindenweg 3",
            "anna@example.org",
        ],
    ),
    (
        "es",
        Topic::Religion,
        &[
            "Que Dios la bendiga.",
            "Rezo por usted cada noche.",
            "En nuestra iglesia arde una vela por usted.",
            "¡Feliz Navidad desde Cork!",
        ],
    ),
    (
        "es",
        Topic::Politics,
        &[
            "Su gobierno debería avergonzarse.",
            "El régimen caerá.",
            "Admiro su lucha.",
            "Pronto habrá elecciones.",
            "Fuimos a una manifestación por usted.",
        ],
    ),
    (
        "es",
        Topic::Organisation,
        &[
            "Saludos de Amnistía de Cork.",
            "He firmado una petición por usted.",
            "Defendemos los derechos humanos.",
        ],
    ),
    (
        "es",
        Topic::Case,
        &[
            "Sé que usted es inocente.",
            "Espero que su celda no esté fría.",
            "Su juicio fue injusto.",
            "Leí cómo la detuvieron.",
            "Salude a su abogada.",
            "Siento lo que le hicieron.",
        ],
    ),
    (
        "es",
        Topic::Promise,
        &[
            "Pronto estará libre.",
            "La sacaremos de ahí.",
            "Le prometo que todo irá bien.",
            "La van a liberar.",
        ],
    ),
    (
        "es",
        Topic::Address,
        &[
            "Mi dirección se la darán.",
            "Calle Mayor, 12",
            "Llámeme cuando pueda.",
            "Vivo en el viejo molino.",
            "ana@example.org",
        ],
    ),
    (
        "fr",
        Topic::Religion,
        &[
            "Que Dieu vous bénisse.",
            "Je prie pour vous chaque soir.",
            "L’église du village pense à vous.",
            "Joyeux Noël de Cork !",
        ],
    ),
    (
        "fr",
        Topic::Politics,
        &[
            "Votre gouvernement devrait avoir honte.",
            "Le régime tombera.",
            "J’admire votre lutte.",
            "L’élection approche.",
            "Nous avons manifesté ; la manifestation était belle.",
        ],
    ),
    (
        "fr",
        Topic::Organisation,
        &[
            "Bonjour d’Amnesty à Cork.",
            "J’ai signé une pétition pour vous.",
            "Nous défendons les droits humains.",
            "Les droits de l’homme nous unissent.",
        ],
    ),
    (
        "fr",
        Topic::Case,
        &[
            "Je sais que vous êtes innocente.",
            "J’espère que votre cellule est chaude.",
            "Votre procès était injuste.",
            "J’ai lu votre arrestation.",
            "Saluez votre avocate.",
            "Je pense à ce qu’ils vous ont fait.",
        ],
    ),
    (
        "fr",
        Topic::Promise,
        &[
            "Bientôt vous serez libre.",
            "Nous vous ferons sortir.",
            "Je vous promets que tout ira bien.",
            "On va vous libérer.",
        ],
    ),
    (
        "fr",
        Topic::Address,
        &[
            "Mon adresse suivra.",
            "12, rue du Moulin, Lyon",
            "Appelez-moi.",
            "J’habite à Lyon.",
            "anne@example.org",
        ],
    ),
];

#[test]
fn card_with_a_forbidden_sentence_is_refused() {
    let campaign = campaign();
    for (lang, topic, sentences) in FORBIDDEN {
        let code = format!("card-{}", topic.word());
        for sentence in *sentences {
            let inside = with_words(lang, sentence);
            assert!(
                stops(&campaign, &inside).contains(&code),
                "{sentence}: {code}"
            );
            let front = Card {
                front: (*sentence).to_owned(),
                ..with_words(lang, "…")
            };
            assert!(
                stops(&campaign, &front).contains(&code),
                "{sentence}: {code}"
            );
        }
    }
    for topic in Topic::ALL {
        for lang in ["en", "ru", "de", "es", "fr"] {
            let known = FORBIDDEN.iter().any(|one| (one.0, one.1) == (lang, *topic));
            assert!(known, "{lang}: {topic:?}");
        }
    }
}

#[test]
fn card_of_everyday_things_is_made() {
    let campaign = campaign();
    for (lang, words) in [
        ("en", WORDS),
        (
            "en",
            "I have a cat of 3 years, and 2 children who drew the flowers on this card.",
        ),
        (
            "en",
            "You are in my thoughts. I hope that you are well, and that you get some rest.",
        ),
        (
            "en",
            "On 28 November 2026 we sat in the garden and talked of you.",
        ),
        ("en", "Warm wishes from Ireland!"),
        ("ru", "Я думаю о вас. У нас выпал первый снег."),
        (
            "ru",
            "От всей души желаю вам здоровья. Вчера мы с дочкой ходили на реку.",
        ),
        (
            "de",
            "Ich denke heute an Sie. Hinter meinem Haus ist der erste Schnee gefallen.",
        ),
        (
            "de",
            "Ich hoffe, dass es Ihnen gut geht. Am 28. November saßen wir im Garten und haben Suppe gekocht; \
             meine 2 Kinder haben die Blumen gemalt.",
        ),
        (
            "de",
            "Herzliche Grüße aus Irland! Der Heimweg dauert 2 Stunden, der Spielplatz ist schön, und die Katze ist wieder gesund.",
        ),
        // No part of these compounds and no stem is what it looks like.
        (
            "de",
            "Entschuldigung, dass ich so spät schreibe. Mein Lieblingsgericht ist Suppe, und meine Kinder haben mich gebeten, \
             Ihnen aus Österreich zu schreiben; der Sportverein hat den Ball aufgefangen. Der Stempel ist vom Postamt, die \
             Frauen haben vereinbart, wieder zu kommen, und Sie sind auf den Berg gestiegen.",
        ),
        (
            "es",
            "En mi tiempo libre parto leña y camino al aire libre; mi hijo juega un partido de fútbol. Tengo ganas de té, \
             saco al perro, la carga era pesada y regreso a casa.",
        ),
        (
            "fr",
            "Ma petite fille veut vous aider. Tu es dans nos cœurs : tu chantes, et je suis allée à la pêche. \
             Mon frère a gagné la course, vient de rentrer et va sortir le chien ; j’ai pris du temps libre.",
        ),
        (
            "es",
            "Hoy pienso en usted. Detrás de mi casa ha caído la primera nieve.",
        ),
        (
            "es",
            "Espero que esté bien. El 28 de noviembre nos sentamos en el jardín; mis 2 hijos pintaron estas flores.",
        ),
        (
            "es",
            "Un saludo cariñoso desde Irlanda. El gato duerme junto al fuego y huele a pan.",
        ),
        (
            "fr",
            "Je pense à vous aujourd’hui. Derrière ma maison, la première neige est tombée.",
        ),
        (
            "fr",
            "J’espère que vous allez bien. Le 28 novembre, nous étions au jardin ; mes 2 enfants ont peint ces fleurs.",
        ),
        (
            "fr",
            "Un salut chaleureux d’Irlande. Le chat dort près du feu et la soupe sent bon.",
        ),
    ] {
        let stops = stops(&campaign, &with_words(lang, words));
        assert!(stops.is_empty(), "{words}: {stops:?}");
    }
    // Somebody is called so.
    for name in ["Faith", "Christian", "Grace Church"] {
        let card = Card {
            name: name.to_owned(),
            ..with_words("en", WORDS)
        };
        assert_eq!(stops(&campaign, &card), [""; 0], "{name}");
    }
    for (name, code) in [
        ("Ann, Amnesty Cork", "card-organisation"),
        ("Ann, 12 High Street", "card-address"),
        ("", "card-no-name"),
    ] {
        let card = Card {
            name: name.to_owned(),
            ..with_words("en", WORDS)
        };
        assert_eq!(stops(&campaign, &card), [code], "{name}");
    }
    for (lang, words) in [
        ("en", "You are a disgusting murderer."),
        ("de", "Sie sind ein widerlicher Mörder."),
        ("de", "Das werden Sie büßen: Sie werden bezahlen."),
        ("de", "Sie sind ein Massenmörder."),
        ("de", "Das werden Sie buessen, Sie Luegner."),
        ("fr", "Je vais vous tuer."),
        ("es", "Usted es una asesina repugnante."),
        ("fr", "Vous êtes un monstre, vous le paierez."),
    ] {
        let insult = with_words(lang, words);
        assert!(!stops(&campaign, &insult).is_empty(), "{words}");
    }
}

#[test]
fn card_in_german_is_read_into_its_compounds_and_without_umlauts() {
    let campaign = campaign();
    for (words, code) in [
        ("Die Gefängniszelle ist kalt.", "card-case"),
        ("Die Polizeigewalt nimmt kein Ende.", "card-case"),
        ("Ihr Gefaengnis ist weit von hier.", "card-case"),
        ("Die Haftbedingungen sind schlecht.", "card-case"),
        ("Alle Strafgefangenen frieren.", "card-case"),
        ("Frohe Weihnachtsgrüße!", "card-religion"),
        ("Wir lesen eine Bibelstelle.", "card-religion"),
        ("Die Menschenrechtsgruppe grüßt Sie.", "card-organisation"),
        ("Die Militärregierung schweigt.", "card-politics"),
        ("Der Praesident schweigt.", "card-politics"),
        ("Ihre Freilassungskampagne läuft.", "card-promise"),
    ] {
        let found = stops(&campaign, &with_words("de", words));
        assert!(found.iter().any(|one| one == code), "{words}: {found:?}");
    }
}

#[test]
fn card_in_german_lets_everyday_compounds_be() {
    let campaign = campaign();
    for words in [
        "Das Malen ist für mich ein langer Lernprozess.",
        "Ich schneide Gummistempel und bin Punktrichter beim Turnen.",
        "In meinem Garten blühen Pfingstrosen.",
        "An der Tür klebt eine Haftnotiz.",
    ] {
        let found = stops(&campaign, &with_words("de", words));
        assert!(found.is_empty(), "{words}: {found:?}");
    }
    for words in [
        "Der Schauprozess war schlimm.",
        "Der Strafprozess beginnt.",
        "Die Haftentlassung ist nah.",
        "Der Untersuchungsrichter schweigt.",
    ] {
        let found = stops(&campaign, &with_words("de", words));
        assert!(!found.is_empty(), "{words}");
    }
}

#[test]
fn card_speaks_of_what_the_pack_lets_it() {
    let mut campaign = campaign();
    let card = with_words("en", "I pray for you. You are innocent.");
    assert_eq!(stops(&campaign, &card), ["card-religion", "card-case"]);
    for case in &mut campaign.cases {
        if let Some(card) = &mut case.card {
            // The case is nothing that a pack can allow.
            card.may_mention = vec![Topic::Religion, Topic::Case];
        }
    }
    assert_eq!(stops(&campaign, &card), ["card-case"]);
}

#[test]
fn card_is_written_to_nobody_whom_the_pack_does_not_allow() {
    let words = ["--words", WORDS, "--name", "Ann", "-o", "card.pdf"];
    let done = call().args(["--to", "tesh"]).args(words).run().fails(1);
    let done = done.tells(&["does not allow cards to Ilan Tesh", "write to an office"]);
    assert!(done.names().is_empty(), "{:?}", done.names());
    let done = call().args(["--to", "solan"]).args(words).run();
    done.fails(1).tells(&["no person “solan”", "solen"]);
    // The built-in pack's sources give no address to write to.
    assert!(
        load::built_in()
            .campaign
            .cases
            .iter()
            .all(|case| case.card.is_none())
    );
    let mut campaign = campaign();
    for case in &mut campaign.cases {
        case.status.state = entreaty::campaign::State::Died;
    }
    let card = with_words("en", WORDS);
    assert_eq!(stops(&campaign, &card), ["card-past"]);
    let italian = with_words("it", "La penso.");
    assert_eq!(stops(&self::campaign(), &italian), ["card-no-language"]);
    let kazakh = with_words("kk", "Сізді ойлаймын.");
    assert_eq!(stops(&self::campaign(), &kazakh), ["card-no-word-list"]);
}

#[test]
fn card_of_a_pack_needs_consent_and_an_address_that_somebody_found_right() {
    let allow =
        "[card]\ngreeting.en = \"Dear friend,\"\naddress.lines.en = [\"c/o A\", \"IRELAND\"]\n";
    let told = |more: &str, change: fn(String) -> String| {
        let call = entreaty().pack(|name, text| {
            if name == "cases/tuletaeva.toml" {
                change(text.replace("\n[status]", &format!("\n{allow}{more}\n[status]")))
            } else {
                text
            }
        });
        call.args(["check", "pack"]).run()
    };
    told("", |text| text)
        .fails(1)
        .tells(&["nobody has confirmed the address for cards"]);
    let confirmed = "address.confirmed = \"2026-11-01\"\n";
    told(confirmed, |text| {
        text.replace("consent = \"public record\"", "consent = \"unknown\"")
    })
    .fails(1)
    .tells(&["a card is allowed to somebody who may not be named"]);
    told(
        &format!("{confirmed}may_mention = [\"promise\"]\n"),
        |text| text,
    )
    .fails(1)
    .tells(&["no pack can let cards speak of “promise”"]);
    let done = told(confirmed, |text| text);
    assert!(!done.stderr().contains("[card]"), "{}", done.stderr());
    assert_ne!(Consent::default(), Consent::Person);
}

#[test]
fn card_of_the_exercise_says_so_and_shows_nothing_of_the_sender() {
    let done = to_mira()
        .args(["--name", "Ann", "--name", "Bo", "--name", "Cy"])
        .args(["--front", "Thinking of you", "--envelope", "c6"]);
    done.run().fails(1).tells(&["no envelope “c6”"]);
    let done = to_mira()
        .args(["--name", "Ann", "--name", "Bo", "--name", "Cy"])
        .args(["--front", "Thinking of you", "--envelope", "dl"])
        .run()
        .works();
    assert!(
        done.stdout().contains("cards 3, people 3, sheets 2"),
        "{}",
        done.stdout()
    );
    assert!(
        done.stdout().contains("confirmed 2026-11-16"),
        "{}",
        done.stdout()
    );
    let sheets = pages(&done, "card.pdf");
    assert_eq!(sheets.len(), 4);
    assert_eq!(
        sheets[0].matches("Thinking of you").count(),
        2,
        "{}",
        sheets[0]
    );
    for name in ["Ann", "Bo"] {
        assert!(sheets[1].contains(name), "{}", sheets[1]);
    }
    assert_eq!(sheets[1].matches("Dear Mira,").count(), 2);
    assert_eq!(sheets[1].matches("An exercise").count(), 2);
    assert!(sheets[3].contains("Cy") && !sheets[3].contains("Ann"));
    let envelope = pages(&done, "card-envelope.pdf").concat();
    assert!(envelope.contains("c/o Solen family") && envelope.contains("VERANIA"));
    assert!(!envelope.contains("Ann"), "{envelope}");
    let made = done.file("card-envelope.pdf");
    // That file has a name that nobody gave it: of another one there is, nobody was asked.
    let done = to_mira()
        .args(["--name", "Ann", "--envelope", "dl"])
        .file("card.pdf", "old")
        .file("card-envelope.pdf", "mine")
        .run()
        .fails(1)
        .tells(&["card-envelope.pdf is there already"]);
    assert_eq!(done.file("card-envelope.pdf"), b"mine");
    // What this program made gives way where somebody asks for it.
    for (content, is_ours) in [(&b"mine"[..], false), (&made, true)] {
        let done = to_mira()
            .args(["--name", "Ann", "--envelope", "c5", "--replace"])
            .bytes("card-envelope.pdf", content)
            .run();
        assert_eq!(done.status(), Some(i32::from(!is_ours)));
        assert_eq!(done.file("card-envelope.pdf") == content, !is_ours);
    }
    assert_eq!(done.file("card.pdf"), b"old");
}

#[test]
fn card_that_does_not_fit_is_refused_and_so_is_what_is_no_picture() {
    let long = WORDS.repeat(60);
    let done = call()
        .args([
            "--to", "solen", "--words", &long, "--name", "Ann", "-o", "card.pdf",
        ])
        .run();
    done.fails(1)
        .tells(&["the words do not fit inside the card (A6, folded, two on A4)"]);
    let front = "Thinking of you ".repeat(80);
    let done = to_mira().args(["--name", "Ann", "--front", &front]).run();
    done.fails(1).tells(&["the words do not fit on the front"]);
    for (bytes, why) in [
        (&b"GIF89a"[..], "it is neither a PNG nor a JPEG"),
        (&b"\xff\xd8\xff\xe0\x00\x10JFIF"[..], "its end is missing"),
        (&vec![0_u8; 20_000_001], "20,000 kB"),
        // So many pixels that they would need more memory than a batch.
        (&header_of_png(9_000, 8_000), "it is 9000 × 8000 pixels"),
    ] {
        let call = to_mira().bytes("front", bytes);
        let done = call
            .args(["--name", "Ann", "--picture", "front"])
            .run()
            .fails(1);
        assert!(done.stderr().contains(why), "{}", done.stderr());
        assert_eq!(done.names(), ["front"]);
    }
    to_mira()
        .args(["--name", "Ann", "--size", "a7"])
        .run()
        .fails(1)
        .tells(&["no size of cards “a7”"]);
}

/// What a PNG file of so many pixels begins with.
fn header_of_png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    drop(encoder.write_header().expect("a header"));
    bytes
}

#[test]
fn card_picture_of_a_telephone_is_made_smaller() {
    // As wide as one of a telephone, and not as high: tests are slow at it.
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 4_000, 60);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a header");
    let grey = vec![90; 4_000 * 60];
    writer.write_image_data(&grey).expect("pixels");
    drop(writer);
    let picture = press::card::picture("front.png", &bytes).expect("a picture");
    assert_eq!((picture.width, picture.height), (3_000, 45));
    assert!(picture.pixels.iter().all(|value| *value == 90));
    let done = to_mira().bytes("front.png", &bytes);
    let done = done.args(["--name", "Ann", "--picture", "front.png"]).run();
    done.works();
}

/// A photograph.
pub(crate) fn jpeg() -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/cards/front.jpg");
    std::fs::read(path).expect("a picture")
}

#[test]
fn card_picture_is_taken_from_a_jpeg_as_it_is_seen() {
    let picture = press::card::picture("front.jpg", &jpeg()).expect("a picture");
    assert_eq!((picture.width, picture.height), (120, 80));
    let at = |x: usize, y: usize| &picture.pixels[3 * (y * 120 + x)..][..3];
    // A red disc on a pale ground.
    let (middle, corner) = (at(60, 40), at(2, 2));
    assert!(middle[0] > 150 && middle[2] < 110, "{middle:?}");
    assert!(corner[2] > corner[0], "{corner:?}");
}

/// Where the words of a card's panel stand on its side of the sheet.
fn stands(size: &CardSize, done: &Done, front: &str) {
    let all = boxes(done, "card.pdf");
    let count = size.cards.len();
    let width = size.panel.width;
    for (word, page) in [(front, 1), ("Mira,", 2)] {
        let found: Vec<_> = all
            .iter()
            .filter(|one| one.0 == page && one.1 == word)
            .collect();
        assert_eq!(found.len(), count, "{}: {word}", size.id);
        for ((_, _, [left, top, right, bottom]), corner) in found.into_iter().zip(&size.cards) {
            // The front of a folded card is its right half; the words inside are on the right too, of the
            // sheet that was turned along its long edge.
            let x = if size.folded {
                corner.x + width
            } else {
                corner.x
            };
            let (from, to) = (x + size.margin - 0.5, x + width - size.margin + 0.5);
            assert!(
                *left >= from && *right <= to,
                "{}: {word} {left} {right}",
                size.id
            );
            let (from, to) = (
                corner.y + size.margin - 1.5,
                corner.y + size.panel.height - size.margin,
            );
            assert!(
                *top >= from && *bottom <= to + 1.5,
                "{}: {word} {top}",
                size.id
            );
            if word == front {
                let middle = f32::midpoint(*left, *right) - x - width / 2.0;
                assert!(middle.abs() < 0.5, "{}: {middle}", size.id);
            }
        }
    }
}

#[test]
#[ignore = "needs poppler"]
fn card_panels_stand_where_their_sizes_say_to_a_fraction_of_a_millimetre() {
    for size in card::all() {
        let mut call = to_mira().args(["--front", "Hello", "--size", &size.id]);
        for _ in &size.cards {
            call = call.args(["--name", "Ann"]);
        }
        let done = call.run().works();
        stands(size, &done, "Hello");
        // With a picture the words stand below it.
        let mut call = to_mira().args(["--front", "Hello", "--size", &size.id]);
        for _ in &size.cards {
            call = call.args(["--name", "Ann"]);
        }
        let call = call.bytes("front.jpg", &jpeg());
        let done = call.args(["--picture", "front.jpg"]).run().works();
        stands(size, &done, "Hello");
    }
}
