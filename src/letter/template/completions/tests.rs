use super::*;
use crate::campaign::load;
use crate::letter::template::{check, diagnose};
use crate::letter::{Sender, template};
use crate::problem::TextFile;
use crate::strings::UiLang;

fn sample(campaign: &Campaign) -> Draft {
    let sender = Sender {
        name: "Sample sender".to_owned(),
        ..Sender::default()
    };
    let words = "I am a nurse.".to_owned();
    diagnose::sample(campaign, "president.en.hbs", sender, words).expect("a letter")
}

fn all(scope: &[&str]) -> Vec<Offer> {
    let campaign = &load::built_in().campaign;
    let scope: Vec<String> = scope.iter().map(|s| (*s).to_owned()).collect();
    let today = Date::constant(2026, 11, 21);
    offers(campaign, &sample(campaign), today, &scope)
}

#[test]
fn offers_have_samples_and_are_right_wherever_they_are_put_in() {
    let campaign = &load::built_in().campaign;
    let head = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n";
    let scopes: [(&[&str], &str, &str); 4] = [
        (&[], "", ""),
        (&["people"], "{{#each people}}", "{{/each}}"),
        (&["asks"], "{{#each asks}}", "{{/each}}"),
        (&["words"], "{{#each words}}", "{{/each}}"),
    ];
    for (scope, before, after) in scopes {
        let offers = all(scope);
        assert!(offers.len() > 80);
        for offer in offers {
            let text = format!("{head}{before}{}{after}", offer.put);
            let (_, problems) = check(campaign, &TextFile::new("t.hbs", &*text));
            // A helper's example has an id that stands for any.
            let is_example = offer.put == "{{claim \"id\"}}";
            assert!(problems.is_empty() || is_example, "{text}: {problems:?}");
        }
    }
    let offers = all(&[]);
    let find = |name: &str| offers.iter().find(|offer| offer.name == name).expect(name);
    assert_eq!(find("sender.name").sample, "Sample sender");
    assert_eq!(find("words").sample, "I am a nurse.");
    assert_eq!(find("date").sample, "21 November 2026");
    assert_eq!(find("past").condition(), Some("past"));
    assert_eq!(find("words").condition(), Some("words"));
    assert_eq!(find("date").condition(), None);
    assert!(find("thanks").sample.starts_with("Thank you"));
    let either = &find("held").sample;
    assert!(either.contains("was / were released"), "{either}");
    let inside = all(&["people"]);
    let name = inside.iter().find(|offer| offer.name == "people.name");
    assert_eq!(name.map(|offer| offer.put.as_str()), Some("{{name}}"));
}

#[test]
fn offers_are_found_by_what_was_typed() {
    assert_eq!(begun("a {{se", 6), Some((2..6, "se")));
    assert_eq!(begun("a {{#if}}", 7), Some((2..9, "if")));
    assert_eq!(begun("{{claim \"tu", 11), Some((0..11, "tu")));
    assert_eq!(begun("{{a}} b", 7), None);
    assert_eq!(begun("words", 3), None);
    let offers = all(&[]);
    let first = |typed: &str| matching(&offers, typed).first().map(|o| o.name.clone());
    assert_eq!(first("sender.n").as_deref(), Some("sender.name"));
    assert_eq!(first("nam").as_deref(), Some("office.name"));
    assert_eq!(first("thank").as_deref(), Some("thanks"));
    assert_eq!(first("zzzz"), None);
}

#[test]
fn offers_helpers_and_partials_are_documented_in_the_templates_readme() {
    let readme = include_str!("../../../../templates/README.md");
    for (name, written, gives) in HELPERS {
        let gives = UiLang::ENGLISH.text(gives);
        let row = format!("| `{written}` | {gives} |");
        assert!(readme.contains(&row), "{name}");
    }
    let helpers = readme.split("## Helpers").nth(1).unwrap_or_default();
    for name in crate::letter::helpers::BUILT_IN {
        let told = helpers
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == *name);
        assert!(told, "{name}");
    }
    // Every shared paragraph of the program is told with what it holds.
    let campaign = &load::built_in().campaign;
    for name in index::names(campaign) {
        if let Some((partial, _, _)) = index::partial(&name) {
            assert!(readme.contains(&format!("`{partial}`")), "{partial}");
        }
    }
    let known = |partial: &str| template::built_in(&format!("partials/{partial}.en.hbs"));
    let rows = readme.split("## Paragraphs that letters share").nth(1);
    let rows = rows.unwrap_or_default().split("## ").next();
    for row in rows.unwrap_or_default().lines() {
        if let Some(name) = row
            .strip_prefix("| `")
            .and_then(|row| row.split('`').next())
        {
            assert!(known(name).is_some(), "{name} is no longer there");
        }
    }
}
