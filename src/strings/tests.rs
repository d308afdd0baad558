use super::*;

fn french() -> UiLang {
    UiLang::of_code("fr").unwrap()
}

fn russian() -> UiLang {
    UiLang::of_code("ru").unwrap()
}

#[test]
fn strings_count_as_the_language_does() {
    let said = |ui_lang, count: usize| {
        let speaker = Speaker { ui_lang };
        say!(speaker, "summary-pages", count = count)
    };
    assert_eq!(said(UiLang::ENGLISH, 1), "One page");
    assert_eq!(said(UiLang::ENGLISH, 3), "3 pages");
    assert_eq!(said(french(), 1), "Une page");
    assert_eq!(said(french(), 2), "2 pages");
    assert_eq!(said(russian(), 1), "Одна страница");
    assert_eq!(said(russian(), 2), "2 страницы");
    assert_eq!(said(russian(), 5), "5 страниц");
    assert_eq!(said(russian(), 21), "21 страница");
}

#[test]
fn strings_show_the_size_of_large_numbers() {
    let said = |ui_lang, count: usize| {
        let speaker = Speaker { ui_lang };
        say!(speaker, "batch-rows", count = count)
    };
    assert_eq!(said(UiLang::ENGLISH, 9_999), "9999 rows");
    assert_eq!(said(UiLang::ENGLISH, 200_000), "200,000 rows");
    assert_eq!(said(french(), 200_000), "200\u{202f}000 lignes");
    assert_eq!(said(russian(), 200_001), "200\u{a0}001 строка");
}

#[test]
fn strings_put_names_in_as_they_are() {
    let speaker = Speaker {
        ui_lang: UiLang::ENGLISH,
    };
    let said = say!(speaker, "toast-saved", path = "/a/{b}.letter");
    assert_eq!(said, "Saved to /a/{b}.letter");
    let french = Speaker { ui_lang: french() };
    assert_eq!(say!(french, "no such key"), "no such key");
}

#[test]
fn strings_of_a_language_are_read_when_it_is_spoken() {
    let spoken = Spoken::of("fr", [&b"other = autre"[..]]);
    assert!(spoken.bundle.get().is_none());
    let said = spoken.say("other", &FluentArgs::new());
    assert_eq!(said.as_deref(), Some("autre"));
    assert!(spoken.bundle.get().is_some());
}

#[test]
fn strings_fall_back_to_english() {
    let french = Spoken::of("fr", [&b"other = autre"[..]]);
    assert_eq!(french.say("cancel", &FluentArgs::new()), None);
    let english = UiLang::ENGLISH.say("cancel", &FluentArgs::new());
    assert_eq!(english, "Cancel");
}

#[test]
fn strings_choose_the_first_language_of_the_system_that_they_know() {
    let of = |locales: &[&str]| UiLang::first_of(locales.iter().map(ToString::to_string));
    assert_eq!(of(&["ru-KZ", "en"]), russian());
    assert_eq!(of(&["xx-KZ", "ru-KZ", "en"]), russian());
    assert_eq!(of(&["fr"]), french());
    assert_eq!(of(&["xx-YY"]), UiLang::ENGLISH);
    assert_eq!(of(&["en-US"]), UiLang::ENGLISH);
    assert_eq!(of(&["C.UTF-8", "ru-RU"]), UiLang::ENGLISH);
    assert_eq!(of(&[]), UiLang::ENGLISH);
}

#[test]
fn strings_are_longer_and_accented_in_the_made_up_language() {
    let made_up = UiLang::of_code(UiLang::PSEUDO).unwrap();
    let mut args = FluentArgs::new();
    args.set("path", "a.letter");
    let said = made_up.say("toast-saved", &args);
    assert!(
        said.contains("a.letter") && !said.contains("Saved"),
        "{said}"
    );
    assert!(UiLang::all().all(|lang| lang != made_up));
}
