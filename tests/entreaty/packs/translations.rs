//! Translations that say what their originals say, and the seals of those who have compared them.

use std::collections::BTreeMap;

use entreaty::campaign::{Campaign, Lang, Text, load};
use entreaty::letter::heuristics::{PackReader, translation};
use entreaty::letter::{Origin, Run, typography};
use entreaty::strings::UiLang;

use crate::helper::{entreaty, told};

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

/// A pack of which one text in another language was changed.
fn changed(id: &str, change: impl Fn(&mut Text)) -> Campaign {
    let mut campaign = campaign().clone();
    let claims = campaign.claims.iter_mut();
    for claim in claims.filter(|claim| claim.id == id) {
        change(&mut claim.text);
    }
    campaign
}

fn differs(campaign: &Campaign, lang: &str) -> Vec<String> {
    translation::differences(campaign, &Lang::new(lang), &PackReader::default(), |_| true)
        .into_iter()
        .map(|found| {
            let id = found.id.clone();
            let problem = found.problem(campaign, &Lang::new(lang));
            format!("{id}: {}", problem.message(UiLang::ENGLISH))
        })
        .collect()
}

#[test]
fn translation_that_says_something_else_is_told() {
    for lang in ["ru", "kk"] {
        assert_eq!(differs(campaign(), lang), Vec::<String>::new());
    }
    for (lang, id, from, to, told) in [
        (
            "ru",
            "zhanaozen-dead",
            "пятнадцати",
            "сорока",
            "the number at least 40",
        ),
        (
            "ru",
            "zhanaozen-dead",
            "не менее ",
            "",
            "the number at least 15",
        ),
        ("ru", "five-officers", "мае", "июне", "the date 6.2012"),
        ("ru", "zhanaozen-force", "16", "17", "the date 17.12.2011"),
        (
            "ru",
            "kozlov-arrest",
            "Владимир Козлов",
            "Арон Атабек",
            "it does not name Vladimir Kozlov",
        ),
        (
            "ru",
            "tuletaeva-told-court",
            "заявила в суде, что её пытали",
            "была подвергнута пыткам",
            "it does not say who says so",
        ),
        (
            "ru",
            "tian-appeal",
            "отклонил жалобу",
            "расстрелял",
            "is stronger than the original",
        ),
        (
            "ru",
            "sokolova-conviction",
            "«возбуждение социальной розни»",
            "слова",
            "it quotes less",
        ),
        ("kk", "zhanaozen-dead", "15", "50", "the number 50"),
        (
            "kk",
            "tian-allegation",
            "Тян",
            "Евлоев",
            "it names Олег Евлоев",
        ),
    ] {
        let lang_of = Lang::new(lang);
        let broken = changed(id, |text| {
            let words = text.0.get_mut(&lang_of).expect("a translation");
            let plain = words.replace('\u{a0}', " ");
            assert!(plain.contains(from), "{from} is not in {plain}");
            *words = plain.replace(from, to);
        });
        let found = differs(&broken, lang);
        assert!(
            found
                .iter()
                .any(|one| one.starts_with(id) && one.contains(told)),
            "{lang} {id}: {found:?}"
        );
    }
}

#[test]
fn translation_with_another_number_is_told_wherever_one_stands() {
    let lang = Lang::new("ru");
    let (mut all, mut missed) = (0, Vec::new());
    for claim in campaign().claims.iter().filter(|claim| !claim.graphic) {
        let text = claim.text.get(&lang).unwrap_or_default();
        for (at, digit) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
            let other = if digit == '1' { '2' } else { '1' };
            let words = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            let broken = changed(&claim.id, |text| {
                text.0.insert(lang.clone(), words.clone());
            });
            all += 1;
            if differs(&broken, "ru").is_empty() {
                missed.push(words);
            }
        }
    }
    assert!(all > 100, "{all}");
    assert_eq!(missed, Vec::<String>::new());
}

/// Ways to make a Russian sentence say another thing: what is replaced, and by what.
const BREAKS: &[(&str, &str, &str)] = &[
    ("number", "пяти", "девяти"),
    ("number", "семи", "двенадцати"),
    ("number", "пятнадцати", "пятидесяти"),
    ("number", "Десять", "Двадцать"),
    ("number", "не менее", "около"),
    ("date", "декабря", "ноября"),
    ("date", "июне", "июле"),
    ("date", "ноябре", "декабре"),
    ("date", "мае", "марте"),
    ("speaker", "сказал, что его", "был схвачен, его"),
    ("speaker", "рассказал", "узнал от"),
    ("speaker", "заявила", "решила"),
    ("speaker", "По словам его семьи, его", "Его"),
    ("stronger", "погибли", "были казнены"),
    ("stronger", "серьёзно пострадали", "расстреляны"),
    ("stronger", "пытали", "пытали и насиловали"),
    ("stronger", "умер", "был убит"),
    ("person", "Тян", "Козлов"),
    ("person", "Сулейменов", "Атабек"),
    ("negation", "был приговорён", "не был приговорён"),
    ("negation", "отклонил", "не отклонил"),
    ("negation", "не предъявили", "предъявили"),
    ("negation", "не было расследовано", "было расследовано"),
    ("negation", "были отклонены", "не были отклонены"),
];

#[test]
fn translations_that_were_broken_are_mostly_noticed_without_a_reader() {
    let lang = Lang::new("ru");
    let mut all: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (kind, from, to) in BREAKS {
        for claim in campaign().claims.iter().filter(|claim| !claim.graphic) {
            let text = claim.text.get(&lang).unwrap_or_default();
            let plain = text.replace('\u{a0}', " ");
            if !plain.contains(from) {
                continue;
            }
            let words = plain.replacen(from, to, 1);
            let broken = changed(&claim.id, |text| {
                text.0.insert(lang.clone(), words.clone());
            });
            let (tried, noticed) = all.entry(kind).or_default();
            *tried += 1;
            let told = !differs(&broken, "ru").is_empty();
            *noticed += usize::from(told);
            if !told {
                println!("{kind}: {words}");
            }
        }
    }
    println!("broken translations (tried, noticed): {all:?}");
    // One author wrote texts, checks and these changes: a reader finds what they do not.
    let tried: usize = all.values().map(|(tried, _)| tried).sum();
    let noticed: usize = all.values().map(|(_, noticed)| noticed).sum();
    assert!(tried >= 40 && noticed * 100 >= tried * 95, "{all:?}");
}

#[test]
fn check_finds_a_wrong_translation_and_the_letter_is_refused() {
    let call = || {
        entreaty().pack(|name, text| match name {
            "claims.toml" => text.replacen("не менее пятнадцати", "не менее сорока", 1),
            _ => text,
        })
    };
    call().args(["check", "pack"]).run().fails(1).tells(&[
        "translation",
        "” in Russian: it has the number at least 40, which the original does not have",
        "pack/claims.toml:",
    ]);
    let args = [
        "letter",
        "--pack",
        "pack",
        "--to",
        "president",
        "--date",
        "2026-11-21",
        "--ask",
        "P1",
    ];
    let letter = |lang: &'static str| {
        let call = call().args(args).args(["--lang", lang]);
        call.sender("Sample Sender", "1 Street; Town")
    };
    letter("ru")
        .writes("a.pdf")
        .fails(1)
        .tells(&["translation"]);
    letter("en").writes("a.pdf").works();
    let allowed = letter("ru").args(["--allow", "translation"]);
    allowed.writes("a.pdf").works();
}

/// The pack's files, for the seals.
fn files(change: impl Fn(&str, String) -> String) -> BTreeMap<String, Vec<u8>> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/seeds/kazakhstan-2013/");
    let mut files = BTreeMap::new();
    for folder in ["", "cases/"] {
        for entry in std::fs::read_dir(format!("{root}{folder}")).expect("the pack") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let name = format!("{folder}{}", path.file_name().expect("a name").display());
                let text = change(&name, std::fs::read_to_string(&path).expect("text"));
                files.insert(name, text.into_bytes());
            }
        }
    }
    files
}

fn errors(change: impl Fn(&str, String) -> String) -> Vec<String> {
    let loaded = load::from_files(&files(change), "");
    let errors = loaded.problems.iter().filter(|problem| problem.is_error());
    errors.map(told).collect()
}

const SEALED: &str = "id = \"allegations-rejected\"\nchecked = \"96d319c1\"";

#[test]
fn seal_of_the_sources_is_about_the_first_language_only() {
    let russian = |_: &str, text: String| text.replace("были отклонены", "были отвергнуты");
    assert_eq!(errors(russian), Vec::<String>::new());
    let english = |_: &str, text: String| {
        text.replace("allegations were rejected", "allegations were upheld")
    };
    assert!(errors(english)[0].contains("“allegations-rejected” was changed after it was checked"));
}

#[test]
fn seal_of_a_translation_breaks_with_either_text() {
    let sealed = |seal: &str, text: &str| {
        text.replace(SEALED, &format!("{SEALED}\nreviewed.ru = \"{seal}\""))
    };
    let told = errors(|_, text| sealed("new", &text)).join("\n");
    assert!(
        told.contains("was changed after “ru” was reviewed"),
        "{told}"
    );
    let seal = told.split("reviewed.ru = \"").nth(1).expect("the seal")[..8].to_owned();
    assert_eq!(errors(|_, text| sealed(&seal, &text)), Vec::<String>::new());
    let changed =
        |from: &str, to: &str| errors(|_, text| sealed(&seal, &text).replace(from, to)).join("\n");
    assert!(changed("были отклонены", "были отвергнуты").contains("after “ru” was reviewed"));
    let both = changed("allegations were rejected", "allegations were upheld");
    assert!(both.contains("after it was checked") && both.contains("after “ru” was reviewed"));
    // A note is for writers, and another language is another reader's.
    assert_eq!(changed("қабылданбады", "қабылданған жоқ"), "");
    let wrong = |key: &str| {
        errors(|_, text| text.replace(SEALED, &format!("{SEALED}\nreviewed.{key} = \"new\"")))
    };
    assert!(wrong("en")[0].contains("first language"));
    assert!(wrong("fr")[0].contains("no translation into “fr”"));
}

#[test]
fn texts_of_the_pack_are_set_as_their_languages_are() {
    let mut texts: Vec<&Text> = Vec::new();
    let campaign = campaign();
    texts.extend(campaign.claims.iter().map(|claim| &claim.text));
    for passage in &campaign.passages {
        texts.extend(passage.parts.iter().map(|part| &part.text));
        texts.extend(&passage.question);
    }
    for ask in &campaign.recommendations {
        texts.extend([&ask.title, &ask.topic, &ask.text]);
        texts.extend(ask.lead.iter().chain(&ask.question));
    }
    for case in &campaign.cases {
        texts.extend([&case.name, &case.about, &case.status.text]);
    }
    for office in &campaign.addressees {
        texts.extend([
            &office.office,
            &office.salutation,
            &office.closing,
            &office.subject,
        ]);
    }
    texts.extend(campaign.figures.iter().map(|figure| &figure.sentence));
    for (lang, text) in texts.into_iter().flat_map(|text| &text.0) {
        let mut runs = [Run::new(text.as_str(), Origin::Template)];
        typography::set(&mut runs, lang);
        assert_eq!(runs[0].text, *text, "{lang}");
    }
}
