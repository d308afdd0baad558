//! Where lines end in Chinese and Japanese: between any two characters, because no spaces part
//! words; but never before what closes or goes on, nor after what opens (JIS X 4051; Unicode's UAX
//! 14, classes CL, CJ, NS, EX and OP). Korean is written with spaces, and its words stay whole.

/// Whether a line may end between these two characters, which stand side by side.
pub(super) fn may_part(before: char, after: char) -> bool {
    (is_ideographic(before) || is_ideographic(after)) && !opens(before) && !goes_on(after)
}

/// Whether lines can end within this word.
pub(super) fn are_in(word: &str) -> bool {
    !word.is_ascii() && word.chars().any(is_ideographic)
}

/// Whether it is a character that stands in a square of its own: an ideograph, kana, bopomofo, or a
/// sign among them.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}' | '\u{ff01}'..='\u{ff9f}' | '\u{20000}'..='\u{3ffff}')
}

fn opens(c: char) -> bool {
    "（〔［｛〈《「『【〘〖〝([{‘“«".contains(c)
}

fn goes_on(c: char) -> bool {
    "、。，．・：；？！）〕］｝〉》」』】〙〗〟ー～〜゛゜ヽヾゝゞ々〻…‥–—’”»)]},.:;!?%\
     ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
        .contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ideographs_part_where_a_reader_expects_it() {
        let parts = |text: &str| {
            let letters: Vec<char> = text.chars().collect();
            let mut all = String::new();
            for pair in letters.windows(2) {
                all.push(pair[0]);
                if may_part(pair[0], pair[1]) {
                    all.push('|');
                }
            }
            all.extend(letters.last());
            all
        };
        assert_eq!(parts("東京都、「山田」"), "東|京|都、|「山|田」");
        assert_eq!(parts("シャッター2号"), "シャッ|ター|2|号");
        assert_eq!(parts("김철수"), "김철수");
        assert_eq!(parts("Street"), "Street");
        assert!(are_in("王明") && !are_in("김철수") && !are_in("Łódź"));
    }
}
