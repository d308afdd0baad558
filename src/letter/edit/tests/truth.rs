//! No edit is printed as what a source says.

use super::*;

#[test]
fn edit_of_a_facts_sentence_makes_all_of_it_the_writers() {
    let told = "told the court that she had been tortured";
    let claim = Origin::Claim("tuletaeva-told-court".to_owned());
    for (from, to) in [
        (told, "told the court that she had not been tortured"),
        (told, "knows that she had been tortured"),
        ("Ms Tuletaeva told", "It is a lie that Ms Tuletaeva told"),
        ("Ms Tuletaeva told", "It is a lie that\nMs Tuletaeva told"),
        (
            "Ms Tuletaeva told",
            "It is a lie that\u{2028}Ms Tuletaeva told",
        ),
        ("Ms Tuletaeva told", "It is a lie that\n\nMs Tuletaeva told"),
        ("been tortured.", "been tortured, they say."),
    ] {
        let now = edited(draft("president", &["P1"], &["tuletaeva"]), from, to);
        assert!(runs(&now).iter().all(|run| run.origin != claim), "{to}");
        let found = problems(&now);
        let reworded = |problem: &Problem| {
            let Cause::Letter(LetterProblem::FactReworded { fact, .. }) = &*problem.cause else {
                return false;
            };
            problem.rule == Some(Rule::Unsourced) && fact == "tuletaeva-told-court"
        };
        assert!(found.iter().any(reworded), "{to}: {found:?}");
    }
    // A sentence of one's own beside it leaves it what it is.
    let now = edited(
        draft("president", &["P1"], &["tuletaeva"]),
        "Ms Tuletaeva told",
        "I am a nurse. Ms Tuletaeva told",
    );
    assert!(runs(&now).iter().any(|run| run.origin == claim));
    assert!(problems(&now).is_empty(), "{:?}", problems(&now));
}

/// Words of every fact, left out, changed or with others before them, never stay sourced.
#[test]
fn edit_never_prints_changed_words_as_a_source_has_them() {
    let campaign = campaign();
    let mut tried = 0;
    for office in &campaign.addressees {
        let people: Vec<&str> = campaign.cases.iter().map(|case| &*case.id).collect();
        let figures = campaign.figures.iter().map(|f| f.id.to_string()).collect();
        let mut whole = Draft::to(campaign, &office.id);
        whole.cases = people.iter().map(ToString::to_string).collect();
        whole.figures = figures;
        let letter = made(&whole);
        for part in &letter.edits.parts {
            let base = part.base_text();
            let mut start = 0;
            for run in &part.base {
                let at = start;
                start += run.text.len();
                let kind = matches!(
                    run.origin,
                    Origin::Claim(_) | Origin::Status(_) | Origin::Ask(_) | Origin::Figure(_)
                );
                let words: Vec<(usize, &str)> = run
                    .text
                    .split_whitespace()
                    .map(|word| (word.as_ptr() as usize - run.text.as_ptr() as usize, word))
                    .collect();
                // Each seventh word is enough for the time it takes.
                for (n, (offset, word)) in words.into_iter().enumerate() {
                    if !kind || (n % 7 != tried % 7 && !word.contains(|c: char| c.is_ascii_digit()))
                    {
                        continue;
                    }
                    tried += 1;
                    let from = at + offset;
                    let changes = [
                        String::new(),
                        format!("not {word}"),
                        format!("7 {word}"),
                        "9".to_owned(),
                    ];
                    let new = &changes[tried % changes.len()];
                    let text = format!("{}{new}{}", &base[..from], &base[from + word.len()..]);
                    let mut now = whole.clone();
                    write(&mut now.edits, part, &text);
                    let mut blocks = owned(&letter);
                    let edits = apply(&mut blocks, &now.edits, &now.lang);
                    sourced_as_the_pack_has_it(&blocks);
                    let still = |b: &Block| b.content.runs().any(|r| r.origin == run.origin);
                    let within = &blocks[part.block.unwrap()..];
                    assert!(
                        part.part == Part::Subject || !within.iter().take(1).any(still),
                        "{text}"
                    );
                    let told = edits.of(0).unwrap().edited.as_ref().unwrap();
                    assert!(
                        told.altered.iter().any(|a| a.origin == run.origin),
                        "{text}"
                    );
                }
            }
        }
    }
    assert!(tried > 100, "{tried}");
}

/// Its blocks, to be edited.
fn owned(letter: &Letter) -> Vec<Block> {
    letter
        .blocks
        .iter()
        .map(|block| Block::clone(block))
        .collect()
}

fn sourced_as_the_pack_has_it(blocks: &[Block]) {
    let campaign = campaign();
    let lang = campaign.first_language();
    for run in blocks.iter().flat_map(|block| block.content.runs()) {
        let text = run.text.as_str();
        let texts = match &run.origin {
            Origin::Claim(id) => vec![&campaign.claim(id).unwrap().text],
            Origin::Status(id) => vec![&campaign.case(id).unwrap().status.text],
            Origin::Figure(id) => vec![&campaign.figure(id).unwrap().sentence],
            Origin::Case(id) => vec![&campaign.case(id).unwrap().name],
            Origin::Ask(id) => {
                let ask = campaign.recommendation(id).unwrap();
                vec![&ask.text, &ask.topic]
            }
            _ => continue,
        };
        assert!(
            texts.iter().any(|t| t.show(&lang) == text),
            "{:?}: {text}",
            run.origin
        );
    }
}

#[test]
fn edit_that_hides_what_became_of_somebody_is_an_error() {
    let plain = draft("president", &["P1"], &["tuletaeva"]);
    for new in [
        "",
        "She is still in prison.",
        "She has since been released, they say.",
    ] {
        let now = edited(plain.clone(), "She has since been released.", new);
        let found = problems(&now);
        assert!(
            has(&found, Rule::PastPerson, "what became of Roza Tuletaeva"),
            "{new}: {found:?}"
        );
    }
    // Whoever is taken out whole is not left in prison by it.
    let letter = made(&plain);
    let mut parts = letter.edits.parts.iter();
    let part = parts
        .find(|p| p.base_text().contains("has since been released"))
        .unwrap();
    let mut now = plain.clone();
    write(&mut now.edits, part, "");
    assert!(!has(&problems(&now), Rule::PastPerson, ""));
    // Who is meant by "she" depends on what stands before.
    let now = edited(
        plain,
        "She has since",
        "Irina Sokolova is a judge. She has since",
    );
    assert!(
        has(&problems(&now), Rule::Unsourced, "who is meant"),
        "{:?}",
        problems(&now)
    );
}

#[test]
fn edit_is_watched_as_own_words_are() {
    let plain = draft("president", &["P1"], &[]);
    for (new, rule) in [
        (
            "In 2014 some 5,000 people were killed. I write to you",
            Rule::Unsourced,
        ),
        ("You are liars. I write to you", Rule::Tone),
        ("I \u{202e}write to you", Rule::Unprintable),
        (
            "I urge you to release Roza Tuletaeva. I write to you",
            Rule::PastPerson,
        ),
        ("I write to you about him and/or her", Rule::FormLetter),
        ("I write to you from [town]", Rule::Placeholder),
    ] {
        let now = edited(plain.clone(), "I write to you", new);
        let found = problems(&now);
        assert!(
            found.iter().any(|p| p.rule == Some(rule)),
            "{new}: {found:?}"
        );
    }
    // The template's own words around what is new are part of what is said.
    let now = edited(
        plain,
        "wherever they are at stake",
        "and 5,000 people were killed",
    );
    assert!(
        has(&problems(&now), Rule::Unsourced, "I write to you as"),
        "{:?}",
        problems(&now)
    );
}

/// Cutting, pasting and typing anywhere loses no character and dresses none as a fact.
#[test]
fn edit_of_any_kind_prints_what_was_typed_and_no_more() {
    let campaign = campaign();
    let lang = campaign.first_language();
    let mut whole = Draft::to(campaign, "prosecutor");
    whole.cases = campaign
        .cases
        .iter()
        .map(|case| case.id.to_string())
        .collect();
    let letter = made(&whole);
    let new = [
        "",
        " not ",
        "\n\n",
        ". ",
        "\n",
        "5",
        "It is a lie that ",
        "\u{301}",
        " – é",
    ];
    // Always the same numbers: a failure can be looked at again.
    let mut seed = 7_u64;
    let mut dice = |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(seed >> 33).unwrap() % most.max(1)
    };
    for _ in 0..200 {
        let part = &letter.edits.parts[dice(letter.edits.parts.len())];
        let base: Vec<char> = part.base_text().chars().collect();
        let mut text = base.clone();
        for _ in 0..=dice(3) {
            let from = dice(text.len() + 1);
            let to = (from + dice(12) * dice(4)).min(text.len());
            let copied = dice(base.len());
            let pasted = &base[copied..(copied + dice(80)).min(base.len())];
            let typed = new[dice(new.len())].chars();
            let put: Vec<char> = if dice(4) == 0 {
                pasted.to_vec()
            } else {
                typed.collect()
            };
            text.splice(from..to, put);
        }
        let text: String = text.into_iter().collect();
        let mut edits = Vec::new();
        write(&mut edits, part, &text);
        let mut blocks = owned(&letter);
        let put = apply(&mut blocks, &edits, &lang);
        sourced_as_the_pack_has_it(&blocks);
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().concat();
        let after = blocks.iter().flat_map(|block| block.content.runs());
        let after: String = after.map(|run| run.text.as_str()).collect();
        assert!(words(&after).contains(&words(&text)), "{text}");
        let Some(edited) = put.of(0).and_then(|part| part.edited.as_ref()) else {
            continue;
        };
        // Each fact stands as it was, was taken out, or is told of.
        let kept = |origin: &Origin| {
            blocks
                .iter()
                .any(|b| b.content.runs().any(|r| r.origin == *origin))
        };
        for run in part
            .base
            .iter()
            .filter(|run| matches!(run.origin, Origin::Claim(_)))
        {
            let told = edited
                .altered
                .iter()
                .any(|altered| altered.origin == run.origin);
            assert!(
                kept(&run.origin) || told || !text.contains(&run.text),
                "{text}"
            );
        }
        // Change by change it comes back.
        let mut now = text.clone();
        let mut left = 1000;
        while let Some(change) = spans(&part.base_text(), &now)
            .into_iter()
            .find(|s| s.changed)
        {
            now = put_back(&part.base_text(), &now, &change);
            left -= 1;
            assert!(left > 0, "{text}");
        }
        assert_eq!(now, part.base_text());
    }
}
