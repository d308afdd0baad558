//! The words of a heading.

use any_ascii::any_ascii_char;

pub(super) fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// The words of a heading in small Latin letters, so that capitals, accents, dotted and dotless i
/// and a Greek capital without its accent make no difference. Digits are words of their own.
pub(in crate::batch::columns) fn words(heading: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut before = ' ';
    for c in heading.chars() {
        let number_sign = matches!(c, '№' | '#');
        let degree = c == '°' && matches!(before, 'n' | 'N');
        if !c.is_alphanumeric() && !number_sign && !degree {
            // A mark above a letter that is decomposed.
            if !matches!(c, '\u{300}'..='\u{36f}') {
                words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
                before = ' ';
            }
            continue;
        }
        let apart = number_sign
            || c.is_numeric() != before.is_numeric()
            || (before.is_lowercase() && c.is_uppercase());
        if apart && !word.is_empty() && !degree {
            words.push(std::mem::take(&mut word));
        }
        if number_sign {
            words.push("no".to_owned());
        } else if degree {
            word.push('o');
        } else if c.is_ascii() {
            word.push(c.to_ascii_lowercase());
        } else {
            // In small letters first: some capitals are written otherwise in Latin letters.
            let latin = c.to_lowercase().flat_map(|c| any_ascii_char(c).chars());
            word.extend(
                latin
                    .filter(char::is_ascii_alphanumeric)
                    .map(|c| c.to_ascii_lowercase()),
            );
        }
        before = c;
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}
