use super::*;
use crate::letter::text_of;

fn words(lang: &str, text: &str) -> String {
    let mut runs = [Run::new(text, Origin::Template)];
    set(&mut runs, &Lang::new(lang));
    // Shown so that they can be seen: ~ is a space that does not break, ^ a narrow one.
    text_of(&runs).replace(NO_BREAK, "~").replace(NARROW, "^")
}

#[test]
fn typography_of_every_file_can_be_read() {
    let written = |code: &str| language::text(code, "typography.toml").is_some();
    let due = language::all()
        .iter()
        .filter(|one| written(one.code))
        .count();
    assert!(due > 3);
    assert_eq!(ALL.len(), due);
}

#[test]
fn typography_is_each_languages_own() {
    for (lang, typed, set) in [
        ("en", r#"I "don't" say -- 'no'..."#, "I “don’t” say – ‘no’…"),
        (
            "en",
            r#"in the '90s ("the "so called" years")"#,
            "in the ’90s (“the ‘so called’ years”)",
        ),
        ("en", "a --- b 5 km; A. Smith", "a — b 5 km; A. Smith"),
        (
            "es",
            "pedir y informar, agua y hielo, siete o ocho, y Isabel, y yo",
            "pedir e informar, agua y hielo, siete u ocho, e Isabel, y yo",
        ),
        (
            "ru",
            r#"Доклад "О "старых" привычках" -- важный."#,
            "Доклад «О~„старых“ привычках»~— важный.",
        ),
        (
            "ru",
            "В июле 2013 г. я и А. Б. Иванов, № 5, около 800 км, 16 декабря.",
            "В~июле 2013~г. я~и~А.~Б.~Иванов, №~5, около 800~км, 16~декабря.",
        ),
        (
            "ru",
            "Права (о них) и 37 человек",
            "Права (о~них) и~37 человек",
        ),
        (
            "kk",
            r#"2013 жылғы "Ескі әдеттер" -- баяндама"#,
            "2013~жылғы «Ескі әдеттер»~— баяндама",
        ),
        (
            "fr",
            r#"L'appel: "oui"; non ? à 10:30 !"#,
            "L’appel^: «^oui^»^; non^? à 10:30^!",
        ),
        ("de", r#"Der "Bericht" -- 5 km"#, "Der „Bericht“~– 5~km"),
        ("es", r#"El "informe" -- 5 km"#, "El «informe»~– 5~km"),
        ("xx", r#"a "b" -- c"#, r#"a "b" -- c"#),
    ] {
        assert_eq!(words(lang, typed), set, "{lang}");
        // What is set already stays.
        if lang != "xx" {
            let once = words(lang, typed)
                .replace('~', "\u{a0}")
                .replace('^', "\u{202f}");
            assert_eq!(words(lang, &once), set, "{lang} twice");
        }
    }
}

#[test]
fn typography_says_e_before_a_value_that_begins_so_and_changes_no_value() {
    let mut runs = [
        Run::new("Ana y", Origin::Sender),
        Run::new(" ", Origin::Template),
        Run::new("Luis", Origin::Sender),
        Run::new(" y ", Origin::Template),
        Run::new("investigar", Origin::Sender),
    ];
    set(&mut runs, &Lang::new("es"));
    assert_eq!(text_of(&runs), "Ana y Luis e investigar");
}

#[test]
fn typography_leaves_values_alone_and_sees_them() {
    let mut runs = [
        Run::new("Пишет \"", Origin::Template),
        Run::new("\"Ann\" -- c мужем", Origin::Sender),
        Run::new("\" с ", Origin::Template),
        Run::new("2011", Origin::Sender),
        Run::new(" года", Origin::Template),
    ];
    set(&mut runs, &Lang::new("ru"));
    let text = text_of(&runs).replace(NO_BREAK, "~");
    assert_eq!(text, "Пишет «\"Ann\" -- c мужем» с~2011~года");
}
