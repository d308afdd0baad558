use std::sync::Arc;

use crate::letter::{Block, Content, Origin, Role, Run};
use crate::page::paginate::tests::letter;
use crate::page::{Fonts, Inside, PlacedRun, lay_out, mm, stationery};

/// Numbers stand in the margin of their text, with their points below each other, however many there are.
#[test]
fn flow_of_sources_has_hanging_numbers() {
    let text = "She told the court that what she had signed was not true. ".repeat(4);
    let items = (0..120).map(|_| vec![Run::new(text.trim_end(), Origin::Pack)]);
    let content = Content::Items {
        numbered: true,
        items: items.collect(),
    };
    let role = Role::Sources;
    let mut letter = letter(1);
    letter.blocks.push(Arc::new(Block { role, content }));
    let mut fonts = Fonts::new();
    for paper in stationery::all() {
        let laid = lay_out(&letter, paper, &mut fonts);
        let left = mm(paper.margins.left);
        let is_label = |words: &&PlacedRun| matches!(words.inside, Inside::Label { .. });
        let mut seen = 0;
        for page in &laid.pages {
            let sources = page.words().filter(|words| words.role == Some(role));
            let (labels, lines): (Vec<_>, Vec<_>) = sources.partition(is_label);
            let edge = lines.iter().map(|words| words.x).fold(f32::MAX, f32::min);
            for label in labels {
                assert_eq!(label.text, format!("{}. ", label.part + 1));
                assert!(label.x > left - 0.01, "{}: {}", paper.id, label.text);
                assert!((label.x + label.width - edge).abs() < 0.01, "{}", paper.id);
                let own = lines.iter().filter(|words| words.part == label.part);
                let own: Vec<f32> = own.map(|words| words.baseline).collect();
                assert_eq!(own.first(), Some(&label.baseline), "{}", paper.id);
                assert!(own.len() > 1, "{}", paper.id);
                seen += 1;
            }
            for words in &lines {
                assert!(
                    (words.x - edge).abs() < 0.01 && edge > left + 9.0,
                    "{}",
                    paper.id
                );
            }
        }
        assert_eq!(seen, 120);
    }
}

/// Blocks that were set before stand where new ones would, whatever paper and place they were
/// set for.
#[test]
fn flow_of_known_blocks_is_that_of_new_ones() {
    let mut fonts = Fonts::new();
    let whole = letter(4);
    let mut without = whole.clone();
    // Behind it each block has another number.
    without.blocks.remove(2);
    for _ in 0..2 {
        for letter in [&whole, &without] {
            for id in ["din-b", "us", "fr"] {
                let paper = stationery::find(id).unwrap();
                // Of another measure and margin, with the same size of type.
                let mut narrow = paper.clone();
                narrow.margins.left += 20.0;
                for paper in [paper, &narrow] {
                    let new = lay_out(letter, paper, &mut Fonts::new());
                    assert_eq!(lay_out(letter, paper, &mut fonts), new, "{id}");
                }
            }
        }
    }
}
