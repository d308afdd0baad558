use std::sync::Arc;

use super::*;
use crate::campaign::Lang;
use crate::letter::{Block, Content, Run};
use crate::page::stationery;

pub(in crate::page) fn letter(paragraphs: usize) -> Letter {
    let of = |role, text: &str| Block {
        role,
        content: Content::Text(vec![Run::new(text, Origin::Template)]),
    };
    let long = "It was said in court that what they had signed was not true. ".repeat(7);
    let sender = Content::Lines(vec![
        vec![Run::new("Ann Example", Origin::Sender)],
        vec![Run::new("1 Street", Origin::Sender)],
    ]);
    let name = Content::Lines(vec![vec![Run::new("Ann Example", Origin::Sender)]]);
    let mut blocks = vec![
        Block {
            role: Role::Sender,
            content: sender,
        },
        of(Role::Date, "21 November 2026"),
        of(Role::Salutation, "Your Excellency,"),
    ];
    blocks.extend((0..paragraphs).map(|_| of(Role::Paragraph, long.trim_end())));
    blocks.push(of(Role::Closing, "Yours respectfully,"));
    blocks.push(Block {
        role: Role::Signature,
        content: name,
    });
    Letter {
        lang: Lang::new("en"),
        to: "x".to_owned(),
        title: "T".to_owned(),
        blocks: blocks.into_iter().map(Arc::new).collect(),
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
        mail: crate::letter::Mail::default(),
    }
}

pub(in crate::page) fn baselines(page: &Page, role: Role) -> Vec<f32> {
    let mut all: Vec<f32> = page
        .words()
        .filter(|words| words.role == Some(role))
        .map(|words| words.baseline)
        .collect();
    all.dedup();
    all
}

#[test]
fn paginate_draws_the_folds_where_the_paper_has_them() {
    let mut fonts = Fonts::new();
    for paper in stationery::all() {
        let laid = lay_out(&letter(2), paper, &mut fonts);
        let drawn = laid.pages[0].items.iter().filter_map(|item| match item {
            Item::Rule(rule) if rule.from.0 < mm(paper.margins.left) / 2.0 => Some(rule.from.1),
            _ => None,
        });
        let mut told: Vec<f32> = paper.folds.iter().chain(&paper.hole).copied().collect();
        let mut drawn: Vec<f32> = drawn.map(|y| y / crate::page::POINTS_PER_MM).collect();
        told.sort_by(f32::total_cmp);
        drawn.sort_by(f32::total_cmp);
        assert_eq!(drawn.len(), told.len(), "{}", paper.id);
        for (drawn, told) in drawn.iter().zip(&told) {
            assert!((drawn - told).abs() < 0.01, "{}: {drawn} {told}", paper.id);
        }
    }
}

#[test]
fn paginate_signature_never_stands_alone_and_no_line_is_left_behind() {
    let paper = stationery::find("din-b").unwrap();
    let mut fonts = Fonts::new();
    for paragraphs in 1..24 {
        let laid = lay_out(&letter(paragraphs), paper, &mut fonts);
        let last = laid.pages.last().unwrap();
        assert!(!baselines(last, Role::Signature).is_empty());
        assert!(
            baselines(last, Role::Paragraph).len() >= 2,
            "{paragraphs} paragraphs"
        );
        for page in &laid.pages {
            for words in page.words() {
                assert!(
                    words.baseline < mm(paper.height - paper.margins.bottom),
                    "{}",
                    words.text
                );
                assert!(words.x + words.width < mm(paper.width - paper.margins.right) + 4.0);
            }
        }
    }
}

#[test]
fn paginate_tightens_a_letter_a_little_over_a_page() {
    let paper = stationery::find("din-b").unwrap();
    let mut fonts = Fonts::new();
    let sizes: Vec<(usize, f32)> = (1..12)
        .map(|paragraphs| lay_out(&letter(paragraphs), paper, &mut fonts))
        .map(|laid| (laid.pages.len(), laid.size))
        .collect();
    assert!(
        sizes
            .iter()
            .any(|(pages, size)| *pages == 1 && *size < paper.body.size),
        "{sizes:?}"
    );
    assert!(
        sizes
            .iter()
            .all(|(pages, size)| *pages == 1 || *size >= paper.body.size)
    );
}
