//! Letters in Russian and Kazakh: whole and in one language; what they say of themselves.

use std::fs;

use entreaty::campaign::{Campaign, Lang, load};

use crate::helper::{Call, entreaty, letter};

/// Who writes, and what stays in Latin letters: the published name and title, and the country
/// for the post of the sender's country.
const LATIN: &[&str] = &[
    "Sample Sender",
    "1 Sample Street",
    "10000 Town",
    "Ireland",
    "Amnesty International",
    "Old habits",
    "International Service for Human Rights",
    "KAZAKHSTAN",
];

fn written(to: &str, lang: &str) -> Call {
    letter(to).args(["--lang", lang])
}

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

/// No word of another language than the letter's.
fn is_unmixed(text: &str) {
    let rest = LATIN
        .iter()
        .fold(text.to_owned(), |text, known| text.replace(known, ""));
    let latin: String = rest.chars().filter(char::is_ascii_alphabetic).collect();
    assert!(latin.is_empty(), "“{latin}” in\n{text}");
}

#[test]
fn letter_in_each_language_reads_as_it_should() {
    for (office, lang) in [
        ("president", "ru"),
        ("prosecutor", "ru"),
        ("interior", "ru"),
        ("president", "kk"),
    ] {
        let text = written(office, lang).writes_text().works().text();
        is_unmixed(&text);
        insta::assert_snapshot!(format!("{office}_{lang}"), text);
    }
}

#[test]
fn letter_in_russian_of_each_person_and_to_each_office_is_all_russian() {
    for case in &campaign().cases {
        for office in ["president", "prosecutor", "interior"] {
            let done = written(office, "ru")
                .args(["--case", &case.id, "--figure", "torture-statements"])
                .writes_text()
                .works();
            let text = done.text();
            is_unmixed(&text);
            let name = case.name.get(&Lang::new("ru")).expect("a name");
            // Men's names decline in the sentence of Mr Kozlov alone, which names him in full before.
            assert!(text.contains(name), "{name}");
            let told = done.stderr();
            assert!(
                !told.contains("unsourced") && !told.contains("thanks"),
                "{told}"
            );
        }
    }
}

#[test]
fn letter_in_kazakh_tells_of_those_whom_the_presidents_requests_concern() {
    for case in ["tuletaeva", "kenzhebaev", "tian", "evloev"] {
        let text = written("president", "kk")
            .args([
                "--case", case, "--ask", "P1", "--ask", "P2", "--ask", "P3", "--ask", "P4",
            ])
            .writes_text()
            .works()
            .text();
        is_unmixed(&text);
    }
}

#[test]
fn letter_that_would_mix_languages_is_refused_in_a_sentence() {
    let done = written("prosecutor", "kk")
        .writes("a.pdf")
        .fails(1)
        .tells(&[
            "this pack has no letters in Kazakh to the Prosecutor General",
            "write in another language: English or Russian",
        ]);
    assert_eq!(
        done.stderr().matches("error: ").count(),
        2,
        "{}",
        done.stderr()
    );
    let done = written("president", "kk")
        .args(["--case", "atabek", "--figure", "torture-statements"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["the pack has no text in Kazakh about Aron Atabek, and for: "]);
    assert_eq!(
        done.stderr().matches("error: ").count(),
        2,
        "{}",
        done.stderr()
    );
    written("president", "fr")
        .writes("a.pdf")
        .fails(1)
        .tells(&["there is no language “fr” in this pack"]);
}

#[test]
fn letter_that_no_native_speaker_has_read_says_so_once() {
    for (office, lang, language) in [("interior", "ru", "Russian"), ("president", "kk", "Kazakh")] {
        let done = written(office, lang).writes("a.pdf").works();
        let told = done.stderr();
        let sentence = format!("no native speaker has reviewed the {language} of this letter");
        assert_eq!(told.matches(&sentence).count(), 1, "{told}");
        assert_eq!(told.matches("[language]").count(), 1, "{told}");
    }
    let english = letter("interior").writes("a.pdf").works().stderr();
    assert!(!english.contains("native speaker"), "{english}");
}

#[test]
fn letter_in_kazakh_says_that_own_words_are_not_watched() {
    written("president", "kk")
        .args(["--words", "Мен дәрігермін."])
        .writes("a.pdf")
        .works()
        .tells(&["no list of words in Kazakh"]);
}

#[test]
fn letter_in_russian_is_watched_for_new_facts() {
    let told = |words: &str| {
        let done = written("president", "ru").args(["--words", words]);
        done.writes("a.txt").works().stderr()
    };
    for invented in [
        "В Жанаозене убили 40 человек.",
        "В июне 2014 года в Жанаозене снова стреляли.",
        "Розу Тулетаеву изнасиловали.",
        "Арон Атабек невиновен.",
        "Судья получил взятку.",
        "В Жанаозене погибли сотни людей.",
    ] {
        let all = told_of(
            &letter("president")
                .args(["--lang", "ru", "--words", invented])
                .writes("a.pdf")
                .stderr(),
        );
        assert!(all, "{invented}");
    }
    for true_or_plain in [
        "Я медсестра и живу в Гамбурге двадцать лет.",
        "Пытки не должны применяться никогда.",
        "Меня тронуло то, что я прочла.",
        "В Жанаозене погибли не менее пятнадцати человек.",
        "16 декабря 2011 года силовые структуры применили смертоносную силу против протестующих.",
        "В мае 2012 года пять сотрудников получили от пяти до семи лет лишения свободы.",
    ] {
        let all = told(true_or_plain);
        assert!(!told_of(&all), "{true_or_plain}: {all}");
    }
}

fn told_of(stderr: &str) -> bool {
    stderr.contains("unsourced") || stderr.contains("consent")
}

#[test]
fn letter_beside_another_language_shows_what_is_signed() {
    let done = written("president", "ru")
        .args([
            "--case",
            "tuletaeva",
            "--beside",
            "en",
            "--words",
            "Meine Worte.",
        ])
        .run()
        .works();
    let out = done.stdout();
    for part in [
        "Уважаемый господин Президент!\n    Your Excellency,\n",
        "\n    I am writing to you, as a private individual,",
        "she told the court that she had been tortured;",
    ] {
        assert!(out.contains(part), "{part} is not in\n{out}");
    }
    // What is the same in both is told once.
    assert_eq!(out.matches("Meine Worte.").count(), 1, "{out}");
    written("interior", "ru")
        .args(["--beside", "kk"])
        .run()
        .fails(1)
        .tells(&["no letters in Kazakh"]);
}

#[test]
fn languages_of_messages_are_chosen_before_or_behind_the_command() {
    let rules = |args: &[&str]| {
        let call = entreaty().args(args.iter().copied());
        call.run().works().stdout()
    };
    let before = rules(&["--ui-lang", "fr", "show", "rules"]);
    assert_eq!(before, rules(&["show", "rules", "--ui-lang", "fr"]));
    assert!(before.contains("(erreur)"));
}

#[test]
fn file_before_a_command_is_not_dropped_silently() {
    entreaty()
        .args(["mine.letter", "show", "rules"])
        .run()
        .exits(2)
        .tells(&["mine.letter", "put it after the command"]);
}

/// A pack in one language, invented: an office, a request, a person in prison.
pub(crate) fn pack_in(
    lang: &str,
    [office, salutation, lead, topic, who, claim]: [&str; 6],
) -> Call {
    let text = |key: &str, said: &str| format!("{key}.{lang} = \"{said}\"\n");
    let source = "sources = [{ source = \"S\", where = \"p. 1\" }]\n";
    entreaty()
        .file(
            "p/pack.toml",
            &format!(
                "id = \"a\"\n{}version = \"1\"\nkind = \"active\"\nlanguages = [\"{lang}\"]\n\
                 published = \"2026-11\"\nfacts_as_of = \"2026-11\"\nrecheck_by = \"2028\"\n",
                text("title", "A")
            ),
        )
        .file(
            "p/sources.toml",
            "[[source]]\nid = \"S\"\ntitle = \"A\"\npublisher = \"B\"\n",
        )
        .file(
            "p/addressees.toml",
            &format!(
                "[[addressee]]\nid = \"o\"\nkind = \"justice\"\n{}{}{}{}{}{}powers = [\"visits\"]\n\
                 [addressee.address]\nlines.{lang} = [\"{office}\", \"10 Toru\"]\nconfirmed = \"2026-11\"\n{source}",
                text("short", office),
                text("office", office),
                text("salutation", salutation),
                text("closing", "…,"),
                text("subject", "A"),
                text("country", "Verania"),
            ),
        )
        .file(
            "p/recommendations.toml",
            &format!(
                "[[recommendation]]\nid = \"R\"\naddressee = \"o\"\nkind = \"visits\"\nstatus = \"open\"\n\
                 {}{}{}{}{source}",
                text("title", lead),
                text("topic", topic),
                text("text", lead),
                text("lead", lead),
            ),
        )
        .file(
            "p/claims.toml",
            &format!(
                "[[claim]]\nid = \"f\"\n{}standing = \"established\"\n{source}",
                text("text", claim)
            ),
        )
        .file(
            "p/cases/x.toml",
            &format!(
                "id = \"x\"\n{}{}{}consent = \"person\"\nclaims = [\"f\"]\nsupports = [\"R\"]\n\
                 [status]\nstate = \"detained\"\nconfirmed = \"2026-11\"\n{}{}{source}",
                text("name", "Ana Belko"),
                text("short", who),
                text("about", "A"),
                text("short", "A"),
                text("text", claim),
            ),
        )
}

#[test]
fn letter_in_french_spanish_and_german_asks_first_and_thanks_last() {
    for (lang, texts, parts) in [
        (
            "fr",
            [
                "Ministère de la Justice",
                "Madame la Ministre,",
                "permettre à sa famille de la voir",
                "le droit de visite",
                "Mme Belko",
                "Ana Belko est en prison à Toru.",
            ],
            [
                "Je vous écris, à titre personnel, pour vous prier de bien vouloir permettre à sa famille de la voir.",
                "je le demande pour Mme Belko et pour toutes les autres personnes détenues aujourd’hui.",
                "Je vous prie respectueusement de bien vouloir permettre à sa famille de la voir.",
                "Je vous remercie de l’attention que vous porterez à cette lettre.",
            ],
        ),
        (
            "es",
            [
                "Ministerio de Justicia",
                "Señora Ministra:",
                "permitir que su familia la visite",
                "las visitas",
                "la Sra. Belko",
                "Ana Belko está en prisión en Toru.",
            ],
            [
                "Me dirijo a usted a título personal para rogarle que tenga a bien permitir que su familia la visite.",
                "lo pido por la Sra. Belko y por todas las demás personas que hoy están detenidas.",
                "Le ruego respetuosamente que tenga a bien permitir que su familia la visite.",
                "Le agradezco la atención que preste a esta carta.",
            ],
        ),
        (
            "de",
            [
                "Ministerium der Justiz",
                "Sehr geehrte Frau Ministerin,",
                "ihrer Familie Besuche zu erlauben",
                "Besuche",
                "Frau Belko",
                "Ana Belko ist in Toru in Haft.",
            ],
            [
                "ich schreibe Ihnen als Privatperson, um Sie zu bitten, ihrer Familie Besuche zu erlauben.",
                "darum bitte ich für Frau Belko und für alle anderen, die heute in Haft sind.",
                "Ich bitte Sie höflich, ihrer Familie Besuche zu erlauben.",
                "Ich danke Ihnen für die Aufmerksamkeit, die Sie diesem Brief schenken.",
            ],
        ),
    ] {
        let sender = [
            "--name",
            "Ann Lee",
            "--address",
            "1 Elm Road; Cork T12",
            "--lang",
            lang,
        ];
        let done = pack_in(lang, texts)
            .args([
                "letter",
                "--pack",
                "p",
                "--to",
                "o",
                "--case",
                "x",
                "--date",
                "2026-11-27",
            ])
            .args(sender)
            .writes("a.txt")
            .works();
        let letter = String::from_utf8(done.file("a.txt")).expect("text");
        let words: Vec<&str> = letter.split_whitespace().collect();
        let words = words.join(" ");
        for part in parts {
            assert!(words.contains(part), "{part} is not in\n{letter}");
        }
        // Nobody has read these templates who grew up with the language.
        assert!(done.stderr().contains("[language]"), "{}", done.stderr());
    }
}

#[test]
fn check_names_a_language_without_templates_once() {
    let texts = ["A", "B,", "c d", "e", "F", "G."];
    let told = pack_in("xx", texts).args(["check", "p"]).run().fails(1);
    let found = told.stderr();
    assert_eq!(
        found.matches("there is no letter template in “xx”").count(),
        1,
        "{found}"
    );
    assert!(found.contains("p/pack.toml:5:1"), "{found}");
}

#[test]
fn letter_asks_relief_in_custody_only_for_whoever_may_be_held() {
    let texts = [
        "Ministry of Justice",
        "Dear Minister,",
        "let their family visit them",
        "visits",
        "Ms Belko",
        "Ana Belko told a court in 2026 that she had asked for a lawyer.",
    ];
    let open = "I ask for Ms Belko, if they are held, and for everyone";
    let still = "I ask for Ms Belko, if they are still held, and for everyone";
    let held = "I ask for Ms Belko and for everyone";
    for (state, part) in [
        ("detained", Some(held)),
        ("unknown", Some(still)),
        ("on trial", Some(open)),
        ("disappeared", Some(open)),
        ("other", Some(open)),
        ("at risk", None),
    ] {
        let call = pack_in("en", texts);
        let path = call.folder().join("p/cases/x.toml");
        let text = fs::read_to_string(&path).expect("a person");
        let said = format!("state = \"{state}\"");
        fs::write(&path, text.replace("state = \"detained\"", &said)).expect("a file");
        let letter = call
            .args(["letter", "--pack", "p", "--to", "o", "--case", "x"])
            .args(["--date", "2026-11-27", "--name", "Ann Lee"])
            .args(["--address", "1 Elm Road; Cork"])
            .writes("a.txt")
            .works();
        let letter = String::from_utf8(letter.file("a.txt")).expect("text");
        let words: Vec<&str> = letter.split_whitespace().collect();
        let words = words.join(" ");
        match part {
            Some(part) => assert!(words.contains(part), "{state}: {letter}"),
            None => assert!(!words.contains("I ask for Ms Belko"), "{state}: {letter}"),
        }
    }
    // Whoever was executed has died, and a death has a day.
    let call = pack_in("en", texts);
    let path = call.folder().join("p/cases/x.toml");
    let text = fs::read_to_string(&path).expect("a person");
    fs::write(&path, text.replace("\"detained\"", "\"executed\"")).expect("a file");
    let told = call.args(["check", "p"]).run().fails(1);
    assert!(
        told.stderr().contains("p/cases/x.toml"),
        "{}",
        told.stderr()
    );
}
