//! Accented, lengthened English: what is not so in a test is said by no file of strings.

use std::borrow::Cow;

/// A text with accents, a third longer.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let mut accented: String = text.chars().map(with_accent).collect();
    accented.extend(std::iter::repeat_n('~', letters.div_ceil(3)));
    Cow::Owned(accented)
}

/// Only letters that the window's face has.
fn with_accent(letter: char) -> char {
    const PLAIN: &str = "aceilnosuyzACEILNOSUYZ";
    const ACCENTED: &str = "áçéíłñöšúýžÁÇÉÍŁÑÖŠÚÝŽ";
    let at = PLAIN.find(letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}
