use super::*;

#[test]
fn glyph_is_copied_as_its_plainest_character() {
    for face in [Face::Regular, Face::Italic, Face::Bold, Face::BoldItalic] {
        let whole = whole(face);
        let font = parse(face.data()).unwrap();
        for (c, glyph) in &font.codepoint_to_glyph {
            let c = char::from_u32(*c).unwrap();
            let said = whole.characters[usize::from(*glyph)];
            if is_form(c) {
                continue;
            }
            let said = said.unwrap();
            assert!(said <= c || is_modifier(c), "{said} for {c} in {face:?}");
            // Letters of two scripts have glyphs of their own, so that letters copy right.
            let both = c.is_alphabetic() && said.is_alphabetic();
            assert!(
                !both || said == c || said.nfkd().eq(c.nfkd()) || c as u32 > 0x2000,
                "{said} for {c} in {face:?}"
            );
        }
        for plain in [' ', '-', '’', '“', '·', '–'] {
            let glyph = font.codepoint_to_glyph[&u32::from(plain)];
            assert_eq!(whole.characters[usize::from(glyph)], Some(plain));
        }
        assert_eq!(
            whole.characters[usize::from(font.codepoint_to_glyph[&0x20])],
            Some(' ')
        );
    }
}
