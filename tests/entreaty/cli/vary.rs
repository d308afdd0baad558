//! Letters that differ honestly: other words, the same facts and requests.

use std::collections::BTreeSet;

use entreaty::campaign::{Campaign, load};
use entreaty::letter::{Draft, Letter, Origin, Role, Sender, Wording, template};
use entreaty::page::Fonts;
use entreaty::press::make;
use entreaty::problem::TextFile;
use jiff::civil::Date;

use crate::helper::{Call, entreaty, told};

const LIST: &str = "Name,Address,Country\nAnn Lee,1 High St,Ireland\nBo Berg,2 High St,Ireland\n\
    Cy Cole,3 High St,Ireland\nDi Dunn,4 High St,Ireland\nEd Eck,5 High St,Ireland\n\
    Flo Fox,6 High St,Ireland\nGus Gray,7 High St,Ireland\nHal Hunt,8 High St,Ireland\n";

fn composed(campaign: &Campaign, office: &str, wording: Wording) -> (Letter, Vec<String>) {
    let draft = Draft {
        cases: vec!["tuletaeva".to_owned()],
        sender: Sender {
            name: "Ann Lee".to_owned(),
            address: vec!["1 High St".to_owned(), "Ireland".to_owned()],
            place: "Cork".to_owned(),
        },
        wording: Some(wording),
        ..Draft::to(campaign, office)
    };
    let made = make(
        campaign,
        &draft,
        Date::constant(2026, 11, 21),
        &mut Fonts::new(),
    );
    let problems = made.problems.iter().map(told).collect();
    (made.letter.expect("a letter"), problems)
}

/// What a letter says that is not its template's own words.
fn substance(letter: &Letter) -> Vec<(Role, String, Origin)> {
    let blocks = letter.blocks.iter();
    let runs = blocks.flat_map(|block| block.content.runs().map(move |run| (block.role, run)));
    let said = runs.filter(|(_, run)| run.origin != Origin::Template);
    said.map(|(role, run)| (role, run.text.clone(), run.origin.clone()))
        .collect()
}

#[test]
fn wordings_have_the_same_facts_and_requests_and_break_no_other_rule() {
    let campaign = &load::built_in().campaign;
    for office in ["president", "prosecutor", "interior"] {
        let (first, problems) = composed(campaign, office, Wording::Each(0));
        let due = substance(&first);
        assert!(
            due.iter()
                .any(|(_, _, origin)| matches!(origin, Origin::Ask(_)))
        );
        assert!(
            due.iter()
                .any(|(_, _, origin)| matches!(origin, Origin::Claim(_)))
        );
        let mut texts = BTreeSet::new();
        let seeds = (0..60).map(Wording::Seed);
        for wording in seeds.chain((0..4).map(Wording::Each)) {
            let (letter, found) = composed(campaign, office, wording);
            assert_eq!(substance(&letter), due, "{office} {wording:?}");
            assert_eq!(found, problems, "{office} {wording:?}");
            texts.insert(entreaty::letter::plain::text(&letter));
        }
        assert_eq!(texts.len(), 3, "{office}");
    }
}

#[test]
fn alternative_with_a_field_is_refused() {
    let mut campaign = load::built_in().campaign.clone();
    let mut add = |name: &str, text: &str| {
        let name = format!("partials/{name}");
        let file = TextFile::new(format!("templates/{name}"), text);
        campaign.templates.insert(name, file);
    };
    add("opening.en.hbs", "I write to you.\n");
    add(
        "opening.2.en.hbs",
        "I ask you.\n{{#each asks}}{{text}}{{/each}}\n",
    );
    let file = template::file(&campaign, "president.en.hbs").expect("a template");
    let (template, problems) = template::check(&campaign, &file);
    let told = problems.iter().map(told).collect::<Vec<_>>();
    assert!(template.is_none());
    assert!(
        told.join("\n").contains("templates/partials/opening.2.en.hbs:2:1: a paragraph with alternatives holds words only"),
        "{told:?}"
    );
}

#[test]
fn pack_paragraph_is_not_varied_with_the_program_words() {
    let mut campaign = load::built_in().campaign.clone();
    for name in ["opening", "thanks"] {
        let text = "Thank you for reading. I should be glad to hear from you.\n";
        let file = TextFile::new(name, text);
        campaign
            .templates
            .insert(format!("partials/{name}.en.hbs"), file);
    }
    let text = |seed| {
        let (letter, _) = composed(&campaign, "president", Wording::Seed(seed));
        entreaty::letter::plain::text(&letter)
    };
    assert!((0..10).all(|seed| text(seed) == text(0)));
}

#[test]
fn vary_is_repeatable_and_depends_on_nobody_else() {
    let made = |list: &str, seed: &str, jobs: &str| {
        entreaty()
            .file("list.csv", list)
            .args(["batch", "--to", "president", "--senders", "list.csv"])
            .args(["--date", "2026-11-21", "--vary", seed, "--jobs", jobs])
            .args([
                "--each",
                "out",
                "--names",
                "{{name}}",
                "--manifest",
                "m.csv",
            ])
            .run()
            .works()
    };
    let all = made(LIST, "7", "1");
    let wordings: BTreeSet<String> = String::from_utf8(all.file("m.csv"))
        .expect("text")
        .lines()
        .skip(1)
        .filter_map(|line| line.rsplit(',').next().map(str::to_owned))
        .collect();
    assert!(wordings.len() > 2, "{wordings:?}");
    let line = format!("8 letters, in {} wordings, pack v", wordings.len());
    assert!(all.stdout().contains(&line), "{}", all.stdout());
    let again = made(LIST, "7", "2");
    let fewer = LIST.replace("Bo Berg,2 High St,Ireland\n", "");
    assert_ne!(fewer, LIST);
    let fewer = made(&fewer, "7", "2");
    let other = made(LIST, "8", "2");
    let mut differ = 0;
    for name in [
        "Ann Lee", "Cy Cole", "Di Dunn", "Ed Eck", "Flo Fox", "Gus Gray", "Hal Hunt",
    ] {
        let file = format!("out/{name}.pdf");
        assert_eq!(all.file(&file), again.file(&file), "{name}");
        assert_eq!(all.file(&file), fewer.file(&file), "{name}");
        differ += usize::from(all.file(&file) != other.file(&file));
    }
    assert!(differ > 0);
}

/// A batch to the president of a pack whose `pack.toml` was changed.
fn batch_of(change: impl Fn(String) -> String) -> Call {
    let pack = |name: &str, text: String| match name {
        "pack.toml" => change(text),
        _ => text,
    };
    let args = ["batch", "--to", "president", "--senders", "list.csv"];
    let call = entreaty().file("list.csv", LIST).pack(pack);
    call.args(args).args(["--pack", "pack"])
}

#[test]
fn same_is_told_unless_the_letters_differ() {
    let call = || {
        batch_of(|text| format!("{text}\n[levels]\nsame = \"warning\"\n")).args([
            "--date",
            "2026-11-21",
            "-o",
            "all.pdf",
        ])
    };
    call()
        .run()
        .works()
        .tells(&["are the same but for their senders", "--vary SEED"]);
    let varied = call().args(["--vary", "7"]).run().works();
    assert!(
        !varied.stderr().contains("are the same"),
        "{}",
        varied.stderr()
    );
}

#[test]
fn requests_change_their_order_only_where_the_pack_lets_them() {
    let orders = |allowed: bool| {
        let order = if allowed { "any_order = true\n" } else { "" };
        let done = batch_of(|text| format!("{order}{text}"))
            .args([
                "--date",
                "2026-11-21",
                "--vary",
                "7",
                "-o",
                "all.pdf",
                "--manifest",
                "m.csv",
            ])
            .run()
            .works();
        let manifest = String::from_utf8(done.file("m.csv")).expect("text");
        let asks = manifest
            .lines()
            .skip(1)
            .filter_map(|line| line.split(',').nth(3));
        asks.map(str::to_owned).collect::<BTreeSet<String>>()
    };
    assert_eq!(orders(false).len(), 1);
    let free = orders(true);
    assert!(free.len() > 1, "{free:?}");
    let sorted = |order: &String| {
        let mut ids: Vec<String> = order.split(' ').map(str::to_owned).collect();
        ids.sort();
        ids
    };
    assert_eq!(free.iter().map(sorted).collect::<BTreeSet<_>>().len(), 1);
}
