//! Letters from right to left, in Arabic and Hebrew: the page takes them, though the window cannot edit
//! such words yet.

use std::sync::Arc;

use super::{Fonts, Inside, Item, POINTS_PER_MM, PlacedRun, lay_out, stationery};
use crate::campaign::Lang;
use crate::letter::{Block, Content, Letter, Origin, Role, Run};

const PARAGRAPH: &str = "أكتب إليكم بصفتي إنسانا يهتم بحقوق الإنسان.";

/// How often it stands in the letter.
const TIMES: usize = 8;

fn letter(lang: &str) -> Letter {
    let text = |role, text: &str| Block {
        role,
        content: Content::Text(vec![Run::new(text, Origin::Template)]),
    };
    let blocks = [
        text(Role::Date, "16.12.2011"),
        text(Role::Salutation, "السيد الرئيس المحترم"),
        Block {
            role: Role::Paragraph,
            content: Content::Text(vec![
                Run::new(PARAGRAPH.repeat(TIMES), Origin::Template),
                Run::new(" Roza Tuletaeva", Origin::Case("tuletaeva".to_owned())),
                Run::new(" أرجو منكم التحقيق في ذلك", Origin::Template),
            ]),
        },
        Block {
            role: Role::Asks,
            content: Content::Items {
                numbered: true,
                items: vec![vec![Run::new("أرجو منكم التحقيق", Origin::Template)]],
            },
        },
        text(Role::Closing, "مع فائق الاحترام"),
    ];
    Letter {
        lang: Lang::new(lang),
        to: "president".to_owned(),
        title: String::new(),
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
        mail: crate::letter::Mail::default(),
        blocks: blocks.into_iter().map(Arc::new).collect(),
    }
}

fn laid(lang: &str) -> Vec<PlacedRun> {
    let mut fonts = Fonts::new();
    let paper = stationery::find("din-b").unwrap();
    let laid = lay_out(&letter(lang), paper, &mut fonts);
    assert_eq!(laid.missing, []);
    laid.pages[0].words().cloned().collect()
}

fn right(words: &PlacedRun) -> f32 {
    (words.x + words.width) / POINTS_PER_MM
}

fn of(all: &[PlacedRun], role: Role) -> Vec<&PlacedRun> {
    let of = all.iter().filter(|words| words.role == Some(role));
    of.collect()
}

fn same_line(words: &PlacedRun, baseline: f32) -> bool {
    (words.baseline - baseline).abs() < 0.01
}

#[test]
fn page_from_right_to_left_begins_at_the_right() {
    let all = laid("ar");
    // DIN: 25 mm on the left, 20 on the right of 210.
    for role in [Role::Salutation, Role::Closing] {
        let words = of(&all, role);
        assert!((right(words[0]) - 190.0).abs() < 0.1, "{role:?}");
    }
    let date = of(&all, Role::Date)[0];
    assert!((date.x / POINTS_PER_MM - 25.0).abs() < 0.1, "{}", date.x);
    // Each line of the paragraph but the last is nearly full, and all end at the same edge.
    let paragraph = of(&all, Role::Paragraph);
    let mut lines: Vec<f32> = paragraph.iter().map(|words| words.baseline).collect();
    lines.dedup();
    assert!(lines.len() >= 3, "{lines:?}");
    for baseline in lines {
        let line = paragraph.iter().filter(|words| same_line(words, baseline));
        let edge = line.map(|words| right(words)).fold(0.0, f32::max);
        assert!((edge - 190.0).abs() < 0.1, "{edge}");
    }
    // A number stands to the right of its request.
    let asks = of(&all, Role::Asks);
    let number = asks.iter().find(|words| words.text.contains('1')).unwrap();
    let is_item = |words: &&&PlacedRun| words.inside == Inside::Item;
    let request = asks.iter().find(is_item).unwrap();
    assert!(number.x > request.x + request.width - 0.1);
}

#[test]
fn page_from_right_to_left_keeps_names_in_latin_letters() {
    let all = laid("ar");
    let name = all
        .iter()
        .find(|words| matches!(words.origin, Origin::Case(_)) && words.text.contains('R'));
    let name = name.unwrap();
    // The mark ends at its left what is read the other way.
    let text = name.text.trim();
    assert_eq!(text.trim_start_matches('\u{200f}'), "Roza Tuletaeva");
    // What comes before it in the text is to its right, what comes after to its left.
    let same = |words: &&PlacedRun| {
        words.role == Some(Role::Paragraph) && same_line(words, name.baseline) && *words != name
    };
    let (mut before, mut after) = (false, false);
    for words in all.iter().filter(same) {
        before |= words.x > name.x && words.bytes.start < PARAGRAPH.len() * TIMES;
        after |= words.x < name.x && words.bytes.start > PARAGRAPH.len() * TIMES;
        assert!(words.x + words.width <= name.x + 0.1 || words.x >= name.x + name.width - 0.1);
    }
    assert!(before || after);
}

#[test]
fn page_from_right_to_left_has_every_letter_with_a_glyph() {
    let all = laid("ar");
    let salutation: String = of(&all, Role::Salutation)
        .iter()
        .flat_map(|words| {
            // From the right, as it is read.
            let glyphs = words.glyphs.iter().rev();
            glyphs.map(|glyph| words.text[glyph.text.clone()].to_owned())
        })
        .collect();
    assert_eq!(salutation, "السيد الرئيس المحترم");
    // Lam and alif are one glyph, in the order in which they are read.
    let closing: String = of(&all, Role::Closing)
        .iter()
        .flat_map(|words| {
            let glyphs = words.glyphs.iter().rev();
            glyphs.map(|glyph| words.text[glyph.text.clone()].to_owned())
        })
        .collect();
    assert_eq!(closing, "مع فائق الاحترام");
}

fn block(role: Role, content: Content) -> Arc<Block> {
    Arc::new(Block { role, content })
}

fn cells(rows: &[[&str; 3]]) -> Vec<Vec<Vec<Run>>> {
    let cell = |text: &&str| vec![Run::new(*text, Origin::Template)];
    let rows = rows.iter().map(|row| row.iter().map(cell).collect());
    rows.collect()
}

#[test]
fn page_from_right_to_left_has_everything_on_its_side() {
    let line = |text: &str, origin: Origin| vec![Run::new(text, origin)];
    let mut letter = letter("he");
    let sender = ["דוד לוי", "1 High Street", "Ireland"].map(|text| line(text, Origin::Sender));
    let office = line("משרד המשפטים", Origin::Office("x".to_owned()));
    letter.blocks.extend([
        block(Role::Sender, Content::Lines(sender.to_vec())),
        block(Role::Addressee, Content::Lines(vec![office])),
        block(
            Role::Figure,
            Content::Table {
                caption: line("תלונות", Origin::Template),
                rows: cells(&[["", "2009", "2012"], ["תלונות שנרשמו", "14", "602"]]),
                note: Vec::new(),
            },
        ),
    ]);
    let paper = stationery::find("din-b").unwrap();
    let laid = lay_out(&letter, paper, &mut Fonts::new());
    assert_eq!(laid.missing, []);
    let page = &laid.pages[0];
    let edge = |text: &str, role: Role| {
        let all = page.words().filter(|words| words.role == Some(role));
        let found = all.filter(|words| words.text.contains(text));
        found.map(right).fold(0.0, f32::max)
    };
    // Words from right to left are kept as they are drawn: they are found by what they are of.
    let near = |found: f32, due: f32| assert!((found - due).abs() < 0.2, "{found} {due}");
    // The window goes to 105 mm, the sender's field beside it to the margin.
    near(edge("", Role::Addressee), 100.0);
    near(edge("Ireland", Role::Sender), 190.0);
    // An address abroad is read from left to right.
    let street = |words: &&PlacedRun| words.text == "1 High Street" && words.inside == Inside::Text;
    let street = page.words().find(street);
    near(right(street.unwrap()), 190.0);
    // The first column is at the right, the last ends at the left, and units stand below units.
    let first = |words: &&PlacedRun| words.inside == Inside::Cell { column: 0 };
    let first: Vec<f32> = page.words().filter(first).map(right).collect();
    near(first.into_iter().fold(0.0, f32::max), 190.0);
    assert!(edge("2009", Role::Figure) > edge("2012", Role::Figure) + 20.0);
    near(edge("602", Role::Figure), edge("2012", Role::Figure));
    near(edge("14", Role::Figure), edge("2009", Role::Figure));
    let cell = page.words().find(|words| words.text == "2012").unwrap();
    near(cell.x / POINTS_PER_MM, 25.0);
    // Letters are filed at the side where their lines begin.
    let marks = page.items.iter().filter_map(|item| match item {
        Item::Rule(rule) if (rule.from.0 - rule.to.0).abs() < 20.0 => Some(rule.to.0),
        _ => None,
    });
    let marks: Vec<f32> = marks.collect();
    assert_eq!(marks.len(), 3);
    assert!(
        marks.iter().all(|x| *x > 195.0 * POINTS_PER_MM),
        "{marks:?}"
    );
}

#[test]
fn page_from_right_to_left_is_heard_in_its_order() {
    let all = laid("ar");
    let paragraph = of(&all, Role::Paragraph);
    let starts: Vec<usize> = paragraph.iter().map(|words| words.bytes.start).collect();
    assert!(starts.len() > 3 && starts.is_sorted(), "{starts:?}");
}
