//! A letter is built as a good writer builds it: what is asked first, the person next, nothing
//! twice, nothing that is not so, one page. All offices, people and choices of requests are tried.

use std::collections::BTreeSet;

use entreaty::campaign::{Campaign, Case, Lang, Pronoun, State, load};
use entreaty::letter::forms::Forms;
use entreaty::letter::open_letter::Shape;
use entreaty::letter::{Content, Draft, Letter, Origin, Role, Sender, compose, text_of};
use entreaty::page::{Fonts, Item, stationery};
use entreaty::press;
use jiff::civil::Date;

use crate::helper::entreaty;

const DATE: Date = Date::constant(2026, 11, 27);

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

fn draft(office: &str, asks: &[&str], cases: &[&str], lang: &str) -> Draft {
    let owned = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    Draft {
        lang: Lang::new(lang),
        asks: owned(asks),
        cases: owned(cases),
        sender: Sender {
            name: "Mira Okafor".to_owned(),
            address: ["12 Harbour Lane", "Cork T12 AB34", "Ireland"]
                .map(str::to_owned)
                .to_vec(),
            place: "Cork".to_owned(),
        },
        ..Draft::to(campaign(), office)
    }
}

fn letter(draft: &Draft) -> Letter {
    letter_with(&mut Forms::default(), draft)
}

/// The same in templates that were compiled before.
fn letter_with(forms: &mut Forms, draft: &Draft) -> Letter {
    let shape = Shape::of(&draft.sender);
    let (open, problems) = compose::open_with(forms, campaign(), draft, shape, DATE);
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.is_error())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    open.expect("a letter").fill(&draft.sender)
}

/// Every choice of the office's requests but none, in the report's order.
fn choices(office: &str) -> Vec<Vec<&'static str>> {
    let asks: Vec<&str> = campaign()
        .recommendations
        .iter()
        .filter(|ask| ask.addressee == office)
        .map(|ask| &*ask.id)
        .collect();
    (1..1_u32 << asks.len())
        .map(|bits| {
            let chosen = asks.iter().enumerate().filter(|(n, _)| bits >> n & 1 == 1);
            chosen.map(|(_, id)| *id).collect()
        })
        .collect()
}

/// The text after the salutation up to the closing, a paragraph or item each.
fn body(letter: &Letter) -> Vec<String> {
    let told = |role| matches!(role, Role::Paragraph | Role::Asks | Role::List);
    let blocks = letter.blocks.iter().filter(|block| told(block.role));
    blocks
        .flat_map(|block| block.content.parts())
        .map(text_of)
        .collect()
}

fn words_before(text: &str, wanted: &str) -> Option<usize> {
    text.find(wanted)
        .map(|at| text[..at].split_whitespace().count())
}

/// Each letter of an office about one person, in a language, with each choice of requests.
fn each(langs: &[&str], mut look: impl FnMut(&Draft, &Letter)) -> usize {
    let mut seen = 0;
    let mut forms = Forms::default();
    for lang in langs {
        for office in &campaign().addressees {
            if office.salutation.get(&Lang::new(*lang)).is_none() {
                continue;
            }
            for case in &campaign().cases {
                if case.name.get(&Lang::new(*lang)).is_none() {
                    continue;
                }
                for asks in choices(&office.id) {
                    let draft = draft(&office.id, &asks, &[&case.id], lang);
                    look(&draft, &letter_with(&mut forms, &draft));
                    seen += 1;
                }
            }
        }
    }
    seen
}

#[test]
fn craft_asks_first_and_names_the_person_next() {
    let seen = each(&["en", "ru", "kk"], |draft, letter| {
        let body = body(letter);
        let text = body.join("\n");
        let ask = campaign()
            .recommendation(&draft.asks[0])
            .expect("a request");
        let lead = ask.lead.as_ref().and_then(|lead| lead.get(&draft.lang));
        let lead = lead.expect("a lead");
        let before = words_before(&text, lead).expect("the lead in the letter");
        let end = before + lead.split_whitespace().count();
        assert!(end <= 40, "{end} words: {text}");
        // All that is asked is said in the first sentence.
        for id in &draft.asks {
            let lead = campaign()
                .recommendation(id)
                .and_then(|ask| ask.lead.as_ref());
            let lead = lead.and_then(|lead| lead.get(&draft.lang)).expect("a lead");
            assert!(body[0].contains(lead), "{}", body[0]);
        }
        let case = campaign().case(&draft.cases[0]).expect("a person");
        let name = case.name.show(&draft.lang);
        let at = words_before(&text, name).expect("the person in the letter");
        assert!(at <= 90, "{at} words: {text}");
        // The request in full stands after the person.
        let full = words_before(&text, ask.text.show(&draft.lang)).expect("the request");
        assert!(full > at);
    });
    assert!(seen >= 27 * 3, "{seen}");
}

#[test]
fn craft_tells_nothing_twice() {
    let mut seen = 0;
    let mut look = |draft: &Draft, letter: &Letter| {
        let mut sentences = BTreeSet::new();
        for paragraph in body(letter) {
            for sentence in paragraph.split_inclusive(['.', ';', '!', '?']) {
                let sentence = sentence.trim().to_lowercase();
                if sentence.split_whitespace().count() < 3 {
                    continue;
                }
                assert!(
                    sentences.insert(sentence.clone()),
                    "{:?} {:?}: “{sentence}” twice",
                    draft.asks,
                    draft.cases
                );
            }
        }
        let mut claims: Vec<String> = Vec::new();
        for run in letter.runs() {
            let told: Vec<String> = match &run.origin {
                Origin::Claim(id) => vec![id.clone()],
                Origin::Passage(id) => {
                    let (_, part) = campaign().part(id).expect("a part");
                    part.claims.iter().map(ToString::to_string).collect()
                }
                _ => continue,
            };
            for id in told {
                assert!(
                    !claims.contains(&id),
                    "{id} twice: {:?} {:?}",
                    draft.asks,
                    draft.cases
                );
                claims.push(id);
            }
        }
        seen += 1;
    };
    each(&["en", "ru", "kk"], &mut look);
    let mut forms = Forms::default();
    for office in ["president", "prosecutor", "interior"] {
        for (index, one) in campaign().cases.iter().enumerate() {
            for other in &campaign().cases[index + 1..] {
                for asks in choices(office) {
                    let draft = draft(office, &asks, &[&one.id, &other.id], "en");
                    look(&draft, &letter_with(&mut forms, &draft));
                }
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn craft_says_of_people_what_is_so() {
    let mut conditions = 0;
    let mut forms = Forms::default();
    for office in ["president", "prosecutor", "interior"] {
        for (index, one) in campaign().cases.iter().enumerate() {
            for other in &campaign().cases[index..] {
                let mut cases = vec![&*one.id, &*other.id];
                cases.dedup();
                for asks in choices(office) {
                    let draft = draft(office, &asks, &cases, "en");
                    let text = body(&letter_with(&mut forms, &draft)).join("\n");
                    let relief = asks.iter().any(|id| {
                        let ask = campaign().recommendation(id).expect("a request");
                        ask.kind.is_relief_in_custody()
                    });
                    let people = || cases.iter().filter_map(|id| campaign().case(id));
                    let died = |case: &Case| case.status.state.is_death();
                    let free = people().any(|case| case.status.state == State::Released);
                    let told = text.contains(" was released.") || text.contains(" were released.");
                    assert_eq!(told, relief && free, "{text}");
                    let said = text.find("no longer ask anything for ").map(|at| {
                        let rest = &text[at..];
                        &rest[..rest.find(['.', ';']).expect("an end")]
                    });
                    assert_eq!(said.is_some(), relief && people().any(died), "{text}");
                    let Some(said) = said.or(text.find("if he is still held").map(|_| "")) else {
                        continue;
                    };
                    conditions += 1;
                    for case in people() {
                        let name = case.short.as_ref().expect("a name").show(&draft.lang);
                        assert_eq!(said.contains(name), died(case), "{name}: {text}");
                    }
                }
            }
        }
    }
    assert!(conditions > 60, "{conditions}");
    for never in ["too late", "said to rest", "I make my own"] {
        each(&["en"], |_, letter| {
            assert!(!body(letter).join("\n").contains(never), "{never}");
        });
    }
}

/// An executed person is dead, and nobody's death is their liberty.
#[test]
fn craft_asks_nothing_for_the_executed_and_calls_them_dead() {
    let mut campaign = campaign().clone();
    let case = campaign.cases.iter_mut().find(|case| case.id == "atabek");
    case.expect("a person").status.state = State::Executed;
    for lang in ["en", "ru"] {
        let draft = draft("interior", &["M1"], &["atabek"], lang);
        let (letter, problems) = compose::compose(&campaign, &draft, DATE);
        let letter = letter.unwrap_or_else(|| panic!("{problems:?}"));
        let text = body(&letter).join("\n").replace('\u{a0}', " ");
        let (died, released) = match lang {
            "en" => ("no longer ask anything for ", "released"),
            _ => ("уже ничего просить не могу", "б освобождении "),
        };
        assert!(text.contains(died) && !text.contains(released), "{text}");
    }
}

/// Of one person, in each language: who is free or dead is told so, and whoever may be held is
/// told of with that doubt.
#[test]
fn craft_says_of_one_person_what_is_so_in_every_language() {
    let mut told = BTreeSet::new();
    each(&["en", "ru", "kk"], |draft, letter| {
        let case = campaign().case(&draft.cases[0]).expect("a person");
        let mut asks = draft
            .asks
            .iter()
            .filter_map(|id| campaign().recommendation(id));
        let relief = asks.any(|ask| ask.kind.is_relief_in_custody());
        let short = case.short.as_ref().expect("a name").show(&draft.lang);
        // The report says so too, in other words.
        let released_in_kazakh = format!("{short} босатылды.");
        let (died, free, unsure) = match draft.lang.code() {
            "en" => (
                "no longer ask anything for ",
                " was released.",
                " still held,",
            ),
            "ru" => (
                "уже ничего просить не могу",
                " в заключении уже нет.",
                "если заключение ещё не окончилось",
            ),
            _ => ("енді ештеңе сұрай алмаймын", &*released_in_kazakh, "\0"),
        };
        let text = body(letter).join("\n").replace('\u{a0}', " ");
        let state = case.status.state;
        let has_died = state.is_death();
        assert_eq!(text.contains(died), relief && has_died, "{text}");
        let is_free = state == State::Released;
        assert_eq!(text.contains(free), relief && is_free, "{text}");
        let unknown = relief && state == State::Unknown && draft.lang.code() != "kk";
        assert_eq!(text.contains(unsure), unknown, "{text}");
        if unknown && draft.lang.code() == "en" {
            let pronoun = match case.pronoun {
                Some(Pronoun::He) => "he is",
                Some(Pronoun::She) => "she is",
                _ => "they are",
            };
            assert!(text.contains(&format!("if {pronoun} still held")), "{text}");
        }
        if relief {
            told.insert((draft.lang.code().to_owned(), state.is_past()));
        }
    });
    let en_and_ru = ["en", "ru"].map(|lang| [(lang, false), (lang, true)]);
    for (lang, past) in en_and_ru.into_iter().flatten() {
        assert!(told.contains(&(lang.to_owned(), past)), "{lang} {past}");
    }
}

#[test]
fn craft_names_what_binds_the_office_once() {
    each(&["en", "ru", "kk"], |draft, letter| {
        let office = campaign().addressee(&draft.to).expect("an office");
        let own = draft
            .asks
            .iter()
            .find_map(|id| campaign().recommendation(id)?.obligation.clone());
        let id = own.or(office.obligation.clone()).expect("an obligation");
        let runs = letter.runs().filter(|run| match &run.origin {
            Origin::Claim(claim) => id == claim.as_str(),
            Origin::Passage(part) => part.starts_with(&format!("{id}/")),
            _ => false,
        });
        assert_eq!(runs.count(), 1, "{id} {:?}", draft.lang);
    });
}

/// No two offices are written to in one frame, in any language that each has a template in.
#[test]
fn craft_opens_and_closes_for_each_office_in_its_own_words() {
    for lang in ["en", "ru", "kk"] {
        let read = |office: &str| {
            let path = format!(
                "{}/templates/{office}.{lang}.hbs",
                env!("CARGO_MANIFEST_DIR")
            );
            let text =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            let (_, body) = text.rsplit_once("+++").expect("a head");
            let lines = || body.lines().map(str::trim).filter(|line| !line.is_empty());
            let is_own = |line: &&str| !line.starts_with("{{#if leads}}");
            let opening = lines().find(is_own).expect("an opening").to_owned();
            let support = lines()
                .skip_while(|line| *line != "{{#if reported}}")
                .nth(1);
            let closing = lines().next_back().expect("a closing").to_owned();
            [opening, support.expect("a sentence").to_owned(), closing]
        };
        let frames = ["president", "prosecutor", "interior"].map(read);
        for part in 0..3 {
            let said: BTreeSet<&String> = frames.iter().map(|frame| &frame[part]).collect();
            assert_eq!(said.len(), 3, "{lang}: {said:?}");
        }
    }
}

/// With one request or two a letter has one page, in type of 10.5 points or more; with more it may need 10
/// points, or a second page that has more on it than a courtesy.
#[test]
fn craft_of_one_person_and_two_requests_has_one_page() {
    const READABLE: f32 = 10.5;
    let mut fonts = Fonts::new();
    let mut wrong = Vec::new();
    let mut try_one = |lang: &str, office: &str, asks: &[&str], cases: &[&str], paper: &str| {
        let mut draft = draft(office, asks, cases, lang);
        draft.paper = paper.to_owned();
        let made = press::make(campaign(), &draft, DATE, &mut fonts);
        let laid = made.laid.expect("pages");
        let which = format!("{lang} {office} {asks:?} {cases:?} {paper}");
        let told = || {
            let letter = made.letter.as_ref().expect("a letter");
            let length = body(letter).join("").chars().count();
            format!(
                "{which}: {length} characters, {} pages, {} points",
                laid.letter_pages, laid.size
            )
        };
        let (most, least) = if asks.len() <= 2 {
            (1, READABLE)
        } else {
            (2, 10.0)
        };
        if laid.size < least || laid.letter_pages > most {
            wrong.push(told());
        }
        if let Some(last) = laid.pages.get(1) {
            let texts = last.items.iter().filter_map(|item| match item {
                Item::Words(words) => words.role,
                _ => None,
            });
            let of_body = texts.filter(|role| matches!(role, Role::Paragraph | Role::Asks));
            if of_body.count() < 3 {
                wrong.push(told());
            }
        }
    };
    for office in &campaign().addressees {
        for asks in choices(&office.id) {
            for paper in ["din-a", "din-b", "uk", "fr"] {
                if asks.len() > 2 && paper != "din-b" {
                    continue;
                }
                try_one("en", &office.id, &asks, &[], paper);
                for case in &campaign().cases {
                    try_one("en", &office.id, &asks, &[&case.id], paper);
                }
            }
            if asks.len() > 2 {
                continue;
            }
            try_one("ru", &office.id, &asks, &[], "din-b");
            for case in &campaign().cases {
                let concerns = |ask: &&str| case.supports.iter().any(|id| **id == **ask);
                if asks.iter().all(concerns) {
                    try_one("ru", &office.id, &asks, &[&case.id], "din-b");
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn craft_joins_two_people_who_share_what_is_told() {
    let draft = draft("prosecutor", &["G2"], &["evloev", "tian"], "en");
    let text = body(&letter(&draft)).join("\n");
    assert!(
        text.contains("Each of them said that he had been tortured"),
        "{text}"
    );
    assert_eq!(text.matches("premeditated murder").count(), 1, "{text}");
    assert_eq!(text.matches("I do not know").count(), 1, "{text}");
}

#[test]
fn craft_puts_own_words_after_the_person_they_speak_of() {
    let mut draft = draft("interior", &["M2"], &["suleimenov", "atabek"], "en");
    draft.words =
        "Mr Suleimenov could have been my brother.\n\nI visit prisoners in Cork.".to_owned();
    draft.who = "a nurse from Cork".to_owned();
    let body = body(&letter(&draft));
    let at = |part: &str| body.iter().position(|one| one.contains(part)).expect(part);
    assert!(at("a nurse from Cork") < at("Zhasulan Suleimenov, a wheelchair"));
    assert_eq!(
        at("my brother"),
        at("Zhasulan Suleimenov, a wheelchair") + 1
    );
    assert!(at("my brother") < at("Aron Atabek, a poet"));
    assert!(at("I visit prisoners") > at("Aron Atabek, a poet"));
    assert!(at("I visit prisoners") < at("respectfully ask you"));
}

fn subject(office: &str, asks: &[&str], cases: &[&str]) -> String {
    let letter = letter(&draft(office, asks, cases, "en"));
    let block = letter.of_role(Role::Subject).next().expect("a subject");
    let Content::Text(runs) = &block.content else {
        panic!("{block:?}");
    };
    text_of(runs)
}

/// A subject says of a person what is asked for them, and puts nobody into what they have no part in.
#[test]
fn craft_says_in_the_subject_what_concerns_the_person() {
    // He died after days in custody; no confession of his was ever told of.
    assert_eq!(
        subject("prosecutor", &["G1", "G2"], &["kenzhebaev"]),
        "Bazarbai Kenzhebaev: investigation of every complaint of torture"
    );
    // Convicted in Astana in 2009.
    let evloev = subject("president", &["P1", "P2", "P3"], &["evloev"]);
    assert!(evloev.starts_with("Oleg Evloev: court review of the convictions"));
    assert_eq!(
        subject("president", &["P1", "P2", "P3"], &["tuletaeva"]),
        "Roza Tuletaeva. Zhanaozen 2011, and allegations of torture"
    );
    // None of these requests concerns him.
    let atabek = subject("president", &["P1", "P2", "P3"], &["atabek"]);
    assert_eq!(atabek, "Zhanaozen 2011, and allegations of torture");
}

#[test]
fn craft_names_one_or_two_people_in_the_subject() {
    let subject = |cases: &[&str]| subject("prosecutor", &["G1"], cases);
    assert!(subject(&["tian"]).starts_with("Dmitri Tian: "));
    assert!(subject(&["tian", "evloev"]).starts_with("Dmitri Tian and Oleg Evloev: "));
    assert!(subject(&["tian", "evloev", "kenzhebaev"]).starts_with("Appeal for "));
    assert!(subject(&[]).starts_with("Appeal for "));
}

/// What `entreaty check` says of the built-in pack with this change in one of its files.
fn check_of(file: &str, from: &str, to: &str) -> String {
    let done = entreaty()
        .pack(|name, text| {
            if name != file {
                return text;
            }
            assert!(text.contains(from), "“{from}” is not in {file}");
            text.replacen(from, to, 1)
        })
        .args(["check", "pack"])
        .run();
    done.stderr()
}

#[test]
fn check_holds_texts_to_how_letters_print_them() {
    for (file, from, to, told) in [
        (
            "recommendations.toml",
            "lead.en = \"keep the use of solitary confinement to a minimum\"",
            "lead.en = \"keep the use of solitary confinement in all of the prisons of Kazakhstan to the least that is possible\"",
            "the lead has 19 words in “en”, more than 15",
        ),
        (
            "recommendations.toml",
            "text.en = \"challenge in",
            "text.en = \"Challenge in",
            "the request begins with a capital letter in “en”",
        ),
        (
            "recommendations.toml",
            "as a last resort, and that, where it is used, steps are taken to minimise its harmful effects\"",
            "as a last resort, and that, where it is used, steps are taken to minimise its harmful effects.\"",
            "the request ends with a full stop in “en”",
        ),
        (
            "claims.toml",
            "he had been tortured to make him confess.\"",
            "he had been tortured to make him confess\"",
            "the claim has no full stop in “en”",
        ),
        (
            "addressees.toml",
            "salutation.en = \"Your Excellency,\"",
            "salutation.en = \"Your Excellency\"",
            "the salutation has no comma in “en”",
        ),
        (
            "cases/tuletaeva.toml",
            "confirmed = \"2017-12\"",
            "confirmed = \"2999-12\"",
            "Roza Tuletaeva: what became of them is confirmed in the future, December 2999",
        ),
        (
            "cases/kenzhebaev.toml",
            "claims = [\"kenzhebaev-detained\", ",
            "claims = [\"kenzhebaev-detained\", \"kenzhebaev-detained\", ",
            "tells the same fact twice: “kenzhebaev-detained”",
        ),
        (
            "claims.toml",
            "Oil workers in Zhanaozen had been on strike since May 2011.",
            "Zhenishbek Temirov, the head of the station, tortured oil workers in Zhanaozen.",
            "“strike-2011” says that Zhenishbek Temirov did wrong, and tells of no conviction",
        ),
        (
            "recommendations.toml",
            "topic.en = \"the least possible",
            "topic.en = \"The least possible",
            "begins with a capital letter in “en”",
        ),
        (
            "recommendations.toml",
            "lead.ru = \"свести к",
            "lead.ru = \"Свести к",
            "the lead begins with a capital letter in “ru”",
        ),
        (
            "recommendations.toml",
            "question.en = \"for how long a prisoner may be held in solitary confinement today\"",
            "question.en = \"for how long a prisoner may be held in solitary confinement today?\"",
            "the question ends with a full stop in “en”",
        ),
        (
            "addressees.toml",
            "salutation.ru = \"Уважаемый господин Министр!\"",
            "salutation.ru = \"Уважаемый господин Министр\"",
            "the salutation has no comma in “ru”",
        ),
        (
            "addressees.toml",
            "confirmed = \"2018\"",
            "confirmed = \"2999\"",
            "is confirmed in the future, 2999",
        ),
        (
            "addressees.toml",
            "confirmed = \"2026-07-01\"",
            "confirmed = \"2999-07-01\"",
            "is confirmed in the future, 1 July 2999",
        ),
        (
            "recommendations.toml",
            "background = [\"inquiry\"]",
            "background = [\"inquiry\", \"allegations-rejected\"]",
            "tells the same fact twice: “allegations-rejected”",
        ),
        (
            "addressees.toml",
            "  \"five-officers\",\n",
            "  \"five-officers\",\n  \"five-officers\",\n",
            "tells the same fact twice: “five-officers”",
        ),
        (
            "passages.toml",
            "claims = [\"tian-jury\", ",
            "claims = [\"tian-jury\", \"tian-conviction\", ",
            "tells the same fact twice: “tian-conviction”",
        ),
        (
            "claims.toml",
            "Oil workers in Zhanaozen had been on strike since May 2011.",
            "Oil workers in Zhanaozen were tortured by Zhenishbek Temirov in May 2011.",
            "“strike-2011” says that Zhenishbek Temirov did wrong, and tells of no conviction",
        ),
        (
            "passages.toml",
            "What has become of them since 2013 I do not know.\"",
            "Zhenishbek Temirov was responsible for all of it.\"",
            "“tian-evloev-visits” says that Zhenishbek Temirov did wrong, and tells of no conviction",
        ),
        (
            "cases/nosirov.toml",
            "He was released on 24 July 2012 and escorted",
            "Zhenishbek Temirov beat him; he was released on 24 July 2012 and escorted",
            "“nosirov” says that Zhenishbek Temirov did wrong, and tells of no conviction",
        ),
        (
            "recommendations.toml",
            "background = [\"solitary\"]",
            "background = [\"solitary\", \"zhanaozen\"]",
            "the background of “M2” has 6 claims",
        ),
        (
            "passages.toml",
            "by.en = \"Each of them said\"\n",
            "",
            "tells an allegation and does not name its speaker",
        ),
        (
            "passages.toml",
            "some 1,650 km from his home town",
            "some 2,650 km from his home town",
            "“atabek-story” says 2650, its claims do not",
        ),
    ] {
        let stderr = check_of(file, from, to);
        assert!(stderr.contains(told), "“{told}” is not in\n{stderr}");
    }
}

#[test]
fn check_finds_a_conviction_told_with_an_official_no_accusation() {
    // The claim names him with the offence, the court and the sentence.
    let stderr = check_of("pack.toml", "version = \"1\"", "version = \"2\"");
    assert!(!stderr.contains("error"), "{stderr}");
}

#[test]
fn craft_needs_none_of_what_a_pack_may_give() {
    let done = entreaty()
        .pack(|name, text| {
            let optional = ["lead.", "question.", "background = [\"", "obligation ="];
            let of_people = ["short.", "pronoun ="];
            let lines = text.split_inclusive('\n');
            match name {
                "passages.toml" => String::new(),
                "recommendations.toml" => lines
                    .filter(|line| !optional.iter().any(|key| line.starts_with(key)))
                    .filter(|line| !line.starts_with("checked"))
                    .collect(),
                "addressees.toml" => lines
                    .filter(|line| !line.starts_with("obligation ="))
                    .filter(|line| !line.starts_with("checked"))
                    .collect(),
                "cases/tian.toml" => {
                    let mut status = false;
                    lines
                        .filter(|line| {
                            status |= line.starts_with("[status]");
                            status || !of_people.iter().any(|key| line.starts_with(key))
                        })
                        .filter(|line| !line.starts_with("checked"))
                        .collect()
                }
                _ => text,
            }
        })
        .args([
            "letter", "--pack", "pack", "--to", "interior", "--case", "tian",
        ])
        .args(["--date", "2026-11-27"])
        .sender("Mira Okafor", "12 Harbour Lane; Cork")
        .writes_text()
        .works();
    let text = done.text();
    for part in [
        "to appeal for prison conditions that meet international standards",
        "Dmitri Tian was sentenced in Astana in June 2009",
        "What I ask, I ask for Dmitri Tian, if they are still held,",
        "I would welcome a reply that tells me what has been done.",
    ] {
        assert!(text.contains(part), "“{part}” is not in\n{text}");
    }
    assert_eq!(text.matches("In July 2013 Amnesty").count(), 1, "{text}");
}

#[test]
fn craft_explains_a_passage_by_each_of_its_claims() {
    let done = entreaty()
        .args([
            "letter",
            "--to",
            "prosecutor",
            "--ask",
            "G2",
            "--case",
            "tian",
        ])
        .args(["--date", "2026-11-27", "--explain"])
        .sender("Mira Okafor", "12 Harbour Lane; Cork")
        .writes_text()
        .works();
    let told = done.stdout();
    for part in [
        "Mr Tian said that he had been tortured to make him confess.\n   Alleged: Mr Tian said\n",
        "   – The judge told the jury to disregard Mr Tian’s allegation.\n     Established\n",
        "   – In November 2009 the Supreme Court rejected Mr Tian’s appeal.",
    ] {
        assert!(told.contains(part), "“{part}” is not in\n{told}");
    }
}

#[test]
fn craft_prints_the_whole_address_and_whom_a_copy_goes_to() {
    let mut draft = draft("interior", &["M2"], &["suleimenov"], "en");
    draft.copies = vec!["interior".to_owned(), "prosecutor".to_owned()];
    let mut fonts = Fonts::new();
    for paper in stationery::all() {
        let paper = &paper.id;
        draft.paper = paper.clone();
        let made = press::make(campaign(), &draft, DATE, &mut fonts);
        let pages = made.laid.expect("pages").pages;
        let words: Vec<&str> = pages[0].words().map(|words| words.text.as_str()).collect();
        for line in ["12 Harbour Lane", "Cork T12 AB34", "Ireland"] {
            assert!(words.contains(&line), "{paper}: {words:?}");
        }
        let letter = made.letter.expect("a letter");
        let copies = letter.of_role(Role::Copies).next().expect("a line");
        let runs: Vec<_> = copies.content.runs().map(|run| run.text.as_str()).collect();
        assert_eq!(runs.concat(), "Copy to: General Prosecutor’s Office");
    }
}
