use super::*;

#[test]
fn words_have_marks_above_their_capitals() {
    let mut fonts = Fonts::new();
    for text in ["Ɔ̀", "Ɛ̀"] {
        let word = fonts.shape_word(text, 0);
        let last = word.glyphs.last().expect("a mark");
        assert!(last.id != 0 && last.dy > 0.1 * SIZE, "{text}: {}", last.dy);
    }
    // A face that knows its letters is never asked for a stranger's.
    let all = fonts.words("Name Жанар Ελένη Ґ “ﬁ” 1 — €", 0);
    let clusters = all.iter().flat_map(|(_, word)| &word.clusters);
    assert!(
        clusters
            .into_iter()
            .all(|cluster| cluster.face == Face::Regular)
    );
}

#[test]
fn words_are_shaped_alike_alone_and_among_others() {
    let text =
        "Avenue To. AV “VA” fi ffl 10007 Town3, Łukasiewicz Əsel Қанат ѝ\u{301} e\u{301}x O'Malley";
    for weight in 0..4 {
        let mut fonts = Fonts::new();
        fonts.words(text, weight);
        for word in words(text).filter(|word| *word != " ") {
            let among = fonts.words.0[weight].get(word).cloned().expect("known");
            let alone = fonts.shape_word(word, weight);
            let advances = |word: &Word| -> Vec<(u16, [u32; 3])> {
                let glyphs = word.glyphs.iter();
                let lengths = |g: &Glyph| [g.advance, g.dx, g.dy].map(f32::to_bits);
                glyphs.map(|g| (g.id, lengths(g))).collect()
            };
            assert_eq!(advances(&among), advances(&alone), "{word}");
            assert_eq!(
                (among.len(), among.chars),
                (alone.len(), alone.chars),
                "{word}"
            );
        }
    }
}
