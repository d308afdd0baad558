//! A pseudo-locale: accented, lengthened English. A text that stays plain in it does not come from
//! the files of strings.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

/// A text with accents, a third longer.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let mut accented: String = text.chars().map(with_accent).collect();
    accented.extend(std::iter::repeat_n('~', letters.div_ceil(3)));
    Cow::Owned(accented)
}

/// A text that is put in, between marks: tests tell it from what is said.
pub(super) fn marked(text: &str) -> String {
    format!("‹{text}›")
}

pub(super) fn all_marked(args: &FluentArgs<'_>) -> FluentArgs<'static> {
    let marked = args.iter().map(|(name, value)| {
        let value = match value {
            FluentValue::String(text) => FluentValue::from(marked(text)),
            other => other.clone().into_owned(),
        };
        (name.to_owned(), value)
    });
    marked.collect()
}

/// Only letters that the window's face has.
fn with_accent(letter: char) -> char {
    const PLAIN: &str = "aceilnosuyzACEILNOSUYZ";
    const ACCENTED: &str = "áçéíłñöšúýžÁÇÉÍŁÑÖŠÚÝŽ";
    let at = PLAIN.find(letter);
    at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}
