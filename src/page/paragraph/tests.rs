use super::*;
use crate::letter::{Origin, text_of};

const STYLE: Style = Style {
    width: 200.0,
    ..Style::line(11.0, 14.0)
};

/// The lines of some runs, and the characters that no face has.
fn lines(fonts: &mut Fonts, runs: &[Run], style: Style) -> (Vec<Line>, Vec<Missing>) {
    let mut missing = Vec::new();
    let Some(broken) = Broken::new(fonts, runs, style) else {
        return (Vec::new(), missing);
    };
    let lines = (0..broken.len()).map(|index| broken.line(fonts, index, &mut missing));
    (lines.collect(), missing)
}

fn set(text: &str) -> (Vec<Line>, Vec<Missing>) {
    lines(
        &mut Fonts::new(),
        &[Run::new(text, Origin::Template)],
        STYLE,
    )
}

pub(in crate::page) fn words_of(line: &Line) -> String {
    line.pieces
        .iter()
        .map(|piece| piece.text.as_str())
        .collect()
}

#[test]
fn paragraph_keeps_every_character() {
    let text =
        "An office of ill-treatment, difficult flowers: Ә Ғ Қ Ң Ө Ұ Ү Һ І — “ok”. ".repeat(4);
    let (lines, missing) = set(text.trim_end());
    assert_eq!(
        lines.iter().map(words_of).collect::<String>(),
        text.trim_end()
    );
    assert!(lines.len() > 4 && missing.is_empty(), "{missing:?}");
    for line in &lines {
        assert!(line.width <= STYLE.width + 0.01, "{}", words_of(line));
        for piece in &line.pieces {
            let shown: String = piece
                .glyphs
                .iter()
                .map(|g| &piece.text[g.text.clone()])
                .collect();
            assert_eq!(shown, piece.text);
        }
    }
}

#[test]
fn paragraph_names_what_no_face_has() {
    let (_, missing) = set("Ann \u{4e2d}");
    assert_eq!(missing[0].character, '\u{4e2d}');
}

#[test]
fn paragraph_breaks_where_the_writer_did_and_within_endless_words() {
    let (lines, _) = set("one\ntwo");
    assert_eq!(lines.len(), 2);
    let (lines, _) = set(&"x".repeat(200));
    assert!(lines.len() > 3);
    assert!(lines.iter().all(|line| line.width <= STYLE.width + 0.01));
}

#[test]
fn paragraph_runs_stay_apart() {
    let runs = [
        Run::new("I am ", Origin::Template),
        Run::new("Ann", Origin::Sender),
    ];
    let (lines, _) = lines(&mut Fonts::new(), &runs, STYLE);
    let of: Vec<_> = lines[0]
        .pieces
        .iter()
        .map(|p| (p.run, p.text.as_str()))
        .collect();
    assert_eq!(of, [(0, "I am "), (1, "Ann")]);
    assert_eq!(words_of(&lines[0]), text_of(&runs));
}

/// Lines of a width with words that may be parted.
pub(in crate::page) fn narrow(text: &str, width: f32, setting: Setting) -> Vec<Line> {
    let style = Style {
        width,
        setting,
        hyphens: Some(hypher::Lang::English),
        ..STYLE
    };
    let runs = [Run::new(text, Origin::Template)];
    lines(&mut Fonts::new(), &runs, style).0
}

const LONG: &str = "They ask for an internationally recognised rehabilitation of those whom \
                        the extraordinarily disproportionate judgments of that time imprisoned.";

fn parted(lines: &[Line]) -> Vec<usize> {
    let ends = |line: &Line| line.pieces.last().is_some_and(|p| p.copied.is_some());
    let all = lines.iter().enumerate().filter(|(_, line)| ends(line));
    all.map(|(index, _)| index).collect()
}

#[test]
fn paragraph_parts_words_only_where_a_line_would_gape() {
    let wide = narrow(LONG, 460.0, Setting::Ragged);
    assert!(parted(&wide).is_empty());
    let lines = narrow(LONG, 120.0, Setting::Ragged);
    let at = parted(&lines);
    assert!(!at.is_empty());
    // The text is whole, the hyphen is of no letter, and what is copied is the word.
    assert_eq!(lines.iter().map(words_of).collect::<String>(), LONG);
    for at in at {
        let (first, second) = (lines[at].pieces.last().unwrap(), &lines[at + 1].pieces[0]);
        assert_eq!(first.copied, Some(format!("{}{}", first.text, second.text)));
        assert_eq!(second.copied.as_deref(), Some(""));
        assert!(first.glyphs.last().unwrap().text.is_empty());
        assert!(lines[at].width <= 120.01);
        assert!(at + 2 < lines.len(), "the last word stays whole");
    }
}
