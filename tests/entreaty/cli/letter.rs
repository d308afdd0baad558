//! The command line.

use entreaty::press::file::ExportKind;
use serde_json::Value as Json;

use crate::helper::{entreaty, letter, no_name};

fn claims() -> Vec<Json> {
    let out = entreaty()
        .args(["show", "claims", "--format", "json"])
        .run()
        .works()
        .stdout();
    serde_json::from_str(&out).expect("an array")
}

fn asks(to: &str) -> Vec<(String, String, String)> {
    let out = entreaty()
        .args(["show", "recommendations", "--format", "json"])
        .run()
        .works();
    let all: Vec<Json> = serde_json::from_str(&out.stdout()).expect("an array");
    let text = |ask: &Json, key: &str| ask[key].as_str().unwrap_or_default().to_owned();
    all.iter()
        .filter(|ask| ask["addressee"] == to)
        .map(|ask| {
            let request = ask["text"]["en"].as_str().unwrap_or_default().to_owned();
            (text(ask, "id"), text(ask, "status"), request)
        })
        .collect()
}

#[test]
fn letter_to_each_office_reads_as_it_should() {
    for office in ["president", "prosecutor", "interior"] {
        let text = letter(office).writes_text().works().text();
        insta::assert_snapshot!(office, text);
    }
}

#[test]
fn letter_tells_of_a_postcode_that_it_stands_nowhere_else_or_is_to_be_left_out() {
    const MOVE: &str = "write postcode and town in the address";
    const LEAVE: &str = "leave it out here";
    for (address, place, due) in [
        (
            "12 Main Street; Ballyduff; Ireland",
            "X91 AB12 Waterford",
            MOVE,
        ),
        ("Am Anger 3; Kumberg; Austria", "8010 Graz", MOVE),
        ("Ring 4; 10115 Berlin; Germany", "14467 Potsdam", MOVE),
        ("Ring 4; 10115 Berlin; Germany", "10115 Berlin", LEAVE),
    ] {
        let call = entreaty().args(["letter", "--to", "president", "--place", place]);
        let told = call.sender("Ann Lee", address).args(["-o", "a.pdf"]).run();
        let told = told.stderr() + &told.stdout();
        let other = if due == MOVE { LEAVE } else { MOVE };
        assert!(told.contains(due), "{address} {place}: {told}");
        assert!(!told.contains(other), "{address} {place}: {told}");
    }
}

#[test]
fn letter_has_all_and_only_the_open_requests_of_its_office() {
    for office in ["president", "prosecutor", "interior"] {
        let text = letter(office).writes_text().works().text();
        for other in ["president", "prosecutor", "interior"] {
            for (id, status, request) in asks(other) {
                let due = other == office && status == "open";
                assert_eq!(text.contains(&request), due, "{id} to {office}");
            }
        }
        let done = letter(office).writes("a.pdf").works();
        assert!(done.stdout().starts_with("a.pdf: one page"));
    }
}

#[test]
fn letter_asks_what_was_chosen_in_that_order() {
    let text = letter("president")
        .args(["--ask", "P3", "--ask", "P4"])
        .writes_text()
        .works()
        .text();
    let asks = asks("president");
    let at = |index: usize| text.find(&asks[index].2);
    assert!(at(2) < at(3) && at(2).is_some(), "{text}");
    assert_eq!((at(0), at(1)), (None, None));
}

#[test]
fn letter_of_the_dead_and_the_released_says_so_and_asks_nothing_for_them() {
    for office in ["president", "prosecutor", "interior"] {
        let call = letter(office).args(["--case", "atabek"]);
        let text = call.writes_text().works().text();
        assert!(text.contains("died on 24 November 2021"), "{text}");
    }
    let text = letter("prosecutor")
        .args(["--case", "kenzhebaev", "--ask", "G1"])
        .writes_text()
        .works()
        .text();
    assert!(
        text.contains("Kenzhebaev") && text.contains("died"),
        "{text}"
    );
    let text = letter("interior")
        .args(["--case", "suleimenov"])
        .writes_text()
        .works()
        .text();
    assert!(text.contains("Mr Suleimenov was released."), "{text}");
}

#[test]
fn letter_for_tuletaeva_says_that_she_told_the_court_and_no_more() {
    for office in ["president", "prosecutor", "interior"] {
        let text = letter(office)
            .args(["--case", "tuletaeva"])
            .writes_text()
            .works()
            .text();
        assert!(
            text.contains("told the court that she had been tortured"),
            "{text}"
        );
        let lower = text.to_lowercase();
        for word in [
            "hair", "plastic", "suffocat", "sexual", "humiliat", "daughter", "ashamed",
        ] {
            assert!(!lower.contains(word), "{word} in {text}");
        }
    }
}

#[test]
fn letter_never_prints_a_graphic_claim_or_a_relative() {
    let graphic: Vec<String> = claims()
        .iter()
        .filter(|claim| claim["graphic"] == true)
        .map(|claim| claim["text"]["en"].as_str().unwrap_or_default().to_owned())
        .collect();
    assert!(!graphic.is_empty());
    let cases = entreaty()
        .args(["show", "cases", "--format", "json"])
        .run()
        .works()
        .stdout();
    let cases: Vec<Json> = serde_json::from_str(&cases).expect("an array");
    assert_eq!(cases.len(), 9);
    for case in cases.iter().filter_map(|case| case["id"].as_str()) {
        let text = letter("prosecutor")
            .args(["--case", case])
            .writes_text()
            .works()
            .text();
        for sentence in &graphic {
            assert!(!text.contains(sentence.as_str()), "{case}: {sentence}");
        }
        for word in ["daughter", "wife", "Irina", "Khan", "73 years"] {
            assert!(!text.contains(word), "{case}: {word}");
        }
    }
}

#[test]
fn letter_prints_a_name_exactly_as_it_is() {
    let name = "O'Brien & *Sons* {{x}} [a](b) <b>";
    let call = || {
        entreaty()
            .args(["letter", "--to", "president", "--date", "2026-11-21"])
            .sender(name, "1 *Street* {{y}}; Town")
    };
    let text = call().writes_text().works().text();
    assert!(text.ends_with(&format!("\n{name}\n")), "{text}");
    assert!(
        text.starts_with(&format!("{name}\n1 *Street* {{{{y}}}}\nTown\n")),
        "{text}"
    );
    call().writes("a.pdf").works();
}

#[test]
fn letter_prints_the_whole_sender_however_it_was_typed() {
    let call = |name: &str, address: &str| {
        entreaty()
            .args(["letter", "--to", "president"])
            .sender(name, address)
            .writes_text()
    };
    let text = call("Ann\n\u{200b}Bee", "1 Street\r\n10000 Town\u{2028}Ireland")
        .works()
        .text();
    assert!(
        text.starts_with("Ann Bee\n1 Street\n10000 Town\nIreland\n"),
        "{text}"
    );
    for name in ["\u{200b}", "\u{ad}", "-", " \u{feff} "] {
        call(name, "1 Street; Town").fails(1).tells(&["no-sender"]);
    }
    call("Ann \u{202e}eeB", "1 Street; Town")
        .fails(1)
        .tells(&["unprintable", "U+202E"]);
    call("Ann", &"line;".repeat(40))
        .fails(1)
        .tells(&["40 lines"]);
}

#[test]
fn letter_from_a_template_for_another_office_is_refused() {
    letter("president")
        .args([
            "--template",
            concat!(env!("CARGO_MANIFEST_DIR"), "/templates/interior.en.hbs"),
        ])
        .writes("a.pdf")
        .fails(1)
        .tells(&["form-of-address", "“interior”", "“president”"]);
}

#[test]
fn letter_that_prints_only_the_headings_of_requests_is_refused() {
    let template = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n\
        {{#each background}}{{this}} {{/each}}\n\nI ask for {{list asks \"topic\"}}.\n";
    letter("president")
        .file("my.hbs", template)
        .args(["--template", "my.hbs"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["no-ask", "P1", "P2", "P3"]);
}

#[test]
fn letter_takes_cyrillic_and_kazakh_names() {
    entreaty()
        .args(["letter", "--to", "president", "--place", "Өскемен"])
        .sender("Һәнифә Ғабитова", "Абай көшесі 5; Қостанай")
        .writes("a.pdf")
        .works();
}

#[test]
fn letter_is_refused_with_the_reason() {
    letter("president")
        .args(["--ask", "G1"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["foreign-ask", "G1"]);
    letter("president")
        .args(["--ask", "P9"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["P9", "did you mean"]);
    letter("presidnet")
        .writes("a.pdf")
        .fails(1)
        .tells(&["presidnet", "did you mean “president”?"]);
    letter("president")
        .args(["--case", "tuletaev"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["“tuletaeva”"]);
    letter("president")
        .args(["--paper", "din"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["din-"]);
    letter("president")
        .args(["--lang", "xx"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["xx"]);
    letter("president")
        .args(["--allow", "lng"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["“long”"]);
    letter("president")
        .writes("none/a.pdf")
        .fails(1)
        .tells(&["cannot write none/a.pdf"]);
    let endings: Vec<&str> = ExportKind::ALL.iter().map(|kind| kind.ending()).collect();
    letter("president").writes("a.doc").fails(1).tells(&endings);
    let of_window = "only the window saves a letter to go on with";
    let said = letter("president").writes("a.letter").fails(1);
    said.tells(&endings).tells(&[of_window]);
}

#[test]
fn letter_without_a_sender_is_refused() {
    let call = || entreaty().args(["letter", "--to", "president"]);
    call()
        .writes("a.pdf")
        .fails(1)
        .tells(&["no-sender", "name", "address"]);
    call()
        .sender("  ", "1 Street")
        .writes("a.pdf")
        .fails(1)
        .tells(&[&no_name()]);
    call()
        .sender("Ann", " ; ; ")
        .writes("a.pdf")
        .fails(1)
        .tells(&["address is missing"]);
    call()
        .args(["--allow", "no-sender"])
        .writes("a.pdf")
        .works();
}

#[test]
fn letter_with_a_bad_date_is_refused() {
    for date in [
        "2026-02-30",
        "21.11.2026",
        "tomorrow",
        "",
        "20261121",
        "2026-11-21T10:00",
    ] {
        entreaty()
            .args(["letter", "--to", "president", "--date", date])
            .sender("Ann", "1 Street; Town")
            .writes("a.pdf")
            .fails(1)
            .tells(&["is not a date", "YYYY-MM-DD"]);
    }
}

#[test]
fn letter_with_a_character_that_no_font_has_is_refused_and_names_it() {
    let call = || {
        entreaty()
            .args(["letter", "--to", "president"])
            .sender("Ann 中", "1 Street; Town")
    };
    call()
        .writes("a.pdf")
        .fails(1)
        .tells(&["unprintable", "“中”", "entreaty fonts add"]);
    let allowed = call().args(["--allow", "unprintable"]).writes("a.pdf");
    allowed.fails(1).tells(&["cannot be allowed"]);
}

#[test]
fn letter_with_a_wrong_template_shows_both_places() {
    let template = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n\
        {{#if past}}{{offce.name}}{{else}}{{#each people}}{{nmae}}{{/each}}{{/if}}\n";
    letter("president")
        .file("my.hbs", template)
        .args(["--template", "my.hbs"])
        .writes("a.pdf")
        .fails(1)
        .tells(&[
            "my.hbs:6:13",
            "my.hbs:6:51",
            "did you mean “office”?",
            "did you mean “name”?",
        ]);
}

#[test]
fn letter_from_a_template_of_ones_own_is_made() {
    let template = "+++\ntitle = \"T\"\nsubject = \"On {{list asks \"topic\"}}\"\nlanguage = \"en\"\n+++\n\
        {{#each background}}{{this}} {{/each}}\n\nIn {{default sender.place \"my town\"}} we ask you\n\n\
        {{#each asks}}\n- to {{text}}\n{{/each}}\n";
    let template = template.replace(
        "\"On {{list asks \"topic\"}}\"",
        "'On {{list asks \"topic\"}}'",
    );
    let text = letter("prosecutor")
        .file("my.hbs", &template)
        .args(["--template", "my.hbs"])
        .writes_text()
        .works()
        .text();
    assert!(
        text.contains("\n\nOn ") && text.contains("In my town we ask you\n\n• to "),
        "{text}"
    );
}

#[test]
fn letter_own_words_stand_in_it_as_they_are() {
    let words = "I am a *nurse*.\n\nMy union has 40 members.";
    let text = letter("president")
        .args(["--words", words])
        .writes_text()
        .works()
        .text();
    assert!(text.contains(&format!("\n\n{words}\n\n")), "{text}");
    let text = letter("president")
        .file("w.txt", words)
        .args(["--words", "@w.txt"])
        .writes_text()
        .works()
        .text();
    assert!(text.contains(words), "{text}");
    let done = letter("president")
        .args(["--words", "@none.txt"])
        .writes_text();
    done.fails(1).tells(&["none.txt"]);
    let done = letter("president")
        .args(["--words", "Dear [name]"])
        .writes_text();
    done.works().tells(&["warning[placeholder]", "[name]"]);
}

#[test]
fn letter_replaces_a_file_whole_and_keeps_it_where_it_is_refused() {
    let done = letter("president")
        .file("a.txt", "old")
        .writes("a.txt")
        .works();
    assert!(done.text().contains("Your Excellency,"));
    let call = letter("president")
        .file("a.txt", "old")
        .args(["--ask", "G1", "-o", "a.txt"]);
    let done = call.run();
    done.tells(&["foreign-ask", "a.txt was not written"]);
}

#[test]
fn letter_same_inputs_same_bytes() {
    let pdf = |zone: &str, lang: &str, user: &str| {
        letter("president")
            .args(["--case", "tuletaeva"])
            .env("TZ", zone)
            .env("LANG", lang)
            .env("LC_ALL", lang)
            .env("USER", user)
            .env("HOME", "/nonexistent")
            .writes("a.pdf")
            .works()
            .bytes()
    };
    let first = pdf("UTC", "C", "ann");
    assert_eq!(first, pdf("Asia/Almaty", "ru_RU.UTF-8", "боб"));
    assert!(first.starts_with(b"%PDF-1.7"));
    let all = String::from_utf8_lossy(&first);
    for word in [
        "CreationDate",
        "Producer",
        "printpdf",
        "1970",
        "/home",
        "ann",
    ] {
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn letter_explains_each_fact_and_need_not_be_written() {
    let done = letter("president")
        .args(["--case", "tuletaeva", "--explain"])
        .run()
        .works();
    let (text, facts) = {
        let out = done.stdout();
        let (text, facts) = out.split_once("\n---\n").expect("both");
        (text.to_owned(), facts.to_owned())
    };
    assert!(text.contains("Your Excellency,"));
    for part in [
        "Alleged: Ms Tuletaeva told the court",
        "Disputed: the wording holds for each account",
        "Established",
        "A recommendation of the report",
        "What became known",
    ] {
        assert!(facts.contains(part), "{part}: {facts}");
    }
}

#[test]
fn letter_with_sources_ends_with_where_each_fact_stands() {
    let call = || letter("president").args(["--sources", "--ask", "P1"]);
    let text = call().writes_text().works().text();
    let (letter, sources) = text.split_once("\nSources\n").expect("sources");
    assert!(letter.contains("Yours respectfully,"));
    assert!(
        sources.contains("[Established. S3 ") && sources.contains("• S3: Old habits"),
        "{sources}"
    );
    // The page of sources does not make the letter a long one.
    let done = call().writes("a.pdf").works();
    assert!(!done.stderr().contains("long"), "{}", done.stderr());
    assert!(done.stdout().starts_with("a.pdf: 2 pages"));
}

#[test]
fn letter_of_somebody_at_risk_has_initials_and_town_only() {
    let call = || entreaty().args(["letter", "--to", "president", "--redact-sender"]);
    let sender =
        |call: crate::helper::Call| call.sender("Anna Maria Weaver", "12 High Street; Cork");
    let done = sender(call())
        .args(["--place", "Cork"])
        .writes_text()
        .works();
    let text = done.text();
    assert!(text.starts_with("A. M. W.\nCork\n\n"), "{text}");
    for word in ["Anna", "Weaver", "High Street"] {
        assert!(!text.contains(word), "{word}: {text}");
    }
    sender(call())
        .writes("a.pdf")
        .fails(1)
        .tells(&["no-sender", "town"]);
}

#[test]
fn letter_from_somebody_who_lives_there_is_warned_with_what_there_is_instead() {
    for address in [
        "Abai 5; 050000 Almaty; Kazakhstan",
        "ул. 5; Алматы, Казахстан.",
        "5; KAZAKHSTAN",
        "Abai 5; 050000 Almaty; KZ",
        "Abai 5; Kazakhstan (temporary)",
        "Abai 5; Қазақстан Республикасы",
        "Abai 5; Казахстан / Kazakhstan,",
        "Abai 5; Kasachstan",
        "Абай 5; Жаңаөзен",
        "Абай 5; 130200, г. Жанаозен",
        "Abai 5; Nur-Sultan",
    ] {
        let done = entreaty()
            .args(["letter", "--to", "president"])
            .sender("Sample Sender", address)
            .writes("a.pdf")
            .works();
        done.tells(&[
            "warning[own-country]",
            "--redact-sender",
            "is not considered",
        ]);
    }
    for address in [
        "Astana-Straße 7; 1020 Wien; Österreich",
        "12 Kazakhstan Road; London SE15 3ZZ",
        "Алматинская ул., 5; Рига, LV-1050",
        "c/o Embassy of Kazakhstan; London; UK",
        "Turkestan; 75001 Paris; France",
    ] {
        let done = entreaty()
            .args(["letter", "--to", "president"])
            .sender("Sample Sender", address)
            .writes("a.pdf")
            .works();
        assert!(!done.stderr().contains("own-country"), "{address}");
    }
}

#[test]
fn letter_tells_figures_in_a_sentence_or_a_table_with_their_source() {
    let call = || letter("prosecutor").args(["--ask", "G1"]);
    let text = call()
        .args(["--figure", "torture-statements"])
        .writes_text()
        .works()
        .text();
    assert!(
        text.contains(
            "14 statements alleging torture were registered in Kazakhstan in 2009 and 602 in 2012"
        ),
        "{text}"
    );
    let table = || call().args(["--table", "torture-statements", "--sources"]);
    let text = table().writes("a.txt").works().text();
    for part in [
        "official data quoted in 2013:\n",
        "2009  2010  2011  2012  Jan–May 2013*\n",
        "criminal cases opened                 3    10    15    18             19\n",
        "* five months, not a year\n",
        "source gives it. S4 line 10]",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    // Read aloud and copied, a row is a sentence.
    let aloud = table().args(["--explain"]).run().works().stdout();
    let row = "criminal cases opened: 2009 3, 2010 10, 2011 15, 2012 18, Jan–May 2013* 19\n";
    assert!(aloud.contains(row), "{aloud}");
    table().writes("a.pdf").works();
    call()
        .args(["--table", "torture-statement"])
        .writes("a.pdf")
        .fails(1)
        .tells(&["did you mean"]);
}

#[test]
fn letter_saved_by_the_window_can_be_made() {
    let saved = "entreaty = 1\npack = \"kazakhstan-2013\"\npack_version = \"1\"\n[letter]\n\
        to = \"interior\"\nasks = [\"M2\"]\nwords = \"My own.\"\ndate = \"2026-11-21\"\n";
    let call = || {
        entreaty()
            .file("a.letter", saved)
            .args(["letter", "a.letter"])
    };
    let text = call()
        .sender("Ann", "1 Street; Town")
        .writes_text()
        .works()
        .text();
    assert!(
        text.contains("Dear Minister,") && text.contains("My own."),
        "{text}"
    );
    call().writes_text().fails(1).tells(&["no-sender"]);
    let broken = saved
        .replace("asks =", "aks =")
        .replace("\"interior\"", "7");
    entreaty()
        .file("a.letter", &broken)
        .args(["letter", "a.letter"])
        .writes_text()
        .fails(1)
        .tells(&["a.letter:5:6", "a.letter:6:1", "did you mean “asks”?"]);
}

#[test]
fn commands_that_are_none_exit_with_2() {
    for args in [
        &["letter", "--to", "president"][..],
        &["letter", "-o", "a.pdf"],
        &["letter", "--to", "president", "-o", "a.pdf", "--nmae", "x"],
        &["show"],
        &["show", "nothing"],
        &["check"],
    ] {
        entreaty().args(args.iter().copied()).run().fails(2);
    }
    entreaty().args(["--help"]).run().works();
    entreaty().args(["--version"]).run().works();
}

#[test]
fn window_without_a_display_says_what_to_do() {
    let done = entreaty().run().fails(1);
    done.tells(&["display", "entreaty letter"]);
}

#[test]
fn show_json_is_an_array_of_objects() {
    for what in [
        "recommendations",
        "cases",
        "people",
        "addressees",
        "sources",
        "claims",
        "figures",
        "templates",
        "rules",
    ] {
        let out = entreaty()
            .args(["show", what, "--format", "json"])
            .run()
            .works()
            .stdout();
        let all: Vec<Json> = serde_json::from_str(&out).expect(what);
        assert!(!all.is_empty() && all.iter().all(Json::is_object), "{what}");
        let text = entreaty().args(["show", what]).run().works().stdout();
        assert!(text.lines().count() >= all.len(), "{what}");
    }
}

#[test]
fn show_claims_keeps_what_is_established_alleged_and_disputed_apart() {
    let claims = claims();
    let of = |standing: &str| claims.iter().filter(|c| c["standing"] == standing).count();
    assert!(of("established") > 10 && of("alleged") > 10 && of("disputed") > 10);
    for claim in &claims {
        assert!(
            !claim["sources"].as_array().expect("sources").is_empty(),
            "{claim}"
        );
        for source in claim["sources"].as_array().expect("sources") {
            assert!(
                source["source"].is_string() && source["where"].is_string(),
                "{claim}"
            );
        }
        if claim["standing"] == "alleged" {
            let by = claim["by"].as_str().expect("a speaker");
            assert!(
                claim["text"]["en"].as_str().expect("text").contains(by),
                "{claim}"
            );
        }
        if claim["standing"] == "disputed" {
            assert!(
                claim["accounts"].as_array().expect("accounts").len() >= 2,
                "{claim}"
            );
        }
    }
}

#[test]
fn letter_tells_all_that_cannot_be_printed_in_a_name_at_once() {
    let refused = entreaty()
        .args(["letter", "--to", "president"])
        .sender("\u{6771}\u{4eac}\u{592a}\u{90ce}", "1 Street; Town")
        .writes("a.pdf")
        .fails(1);
    let said = refused.stderr();
    assert_eq!(said.matches("cannot be printed").count(), 1, "{said}");
    let part = "“東京太郎” in the sender’s name";
    assert!(said.contains(part), "{said}");
}
