//! A cell's text as a person sees it, and as a text file holds it.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The cell as a person sees it: in composed letters (NFC), its lines parted by `\n`, without
/// white space at its ends and without marks that no eye sees.
pub(super) fn shown(cell: &str) -> Cow<'_, str> {
    // Most cells of most lists are so.
    let ends = |b: Option<&u8>| b.is_none_or(u8::is_ascii_graphic);
    let bytes = cell.as_bytes();
    if ends(bytes.first()) && ends(bytes.last()) && bytes.iter().all(|b| (b' '..0x7f).contains(b)) {
        return Cow::Borrowed(cell);
    }
    let cell = cell.trim_matches(is_blank);
    // Of Latin letters in composed form nothing is to be seen otherwise.
    let plain = |c: char| matches!(c, '\n' | '\t' | ' '..'\x7f' | '\u{c0}'..'\u{250}');
    if cell.chars().all(plain) {
        return Cow::Borrowed(cell);
    }
    let mut text = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            // As old programs, FileMaker and web pages end a line within a cell.
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\u{200c}' | '\u{200d}' => {
                let before = text.chars().next_back().is_some_and(is_joining);
                if before && chars.peek().copied().is_some_and(is_joining) {
                    text.push(c);
                }
            }
            c if is_invisible(c) => {}
            c => text.push(c),
        }
    }
    if !text.chars().any(may_compose) {
        return trimmed(text);
    }
    if is_nfc(&text) {
        return trimmed(text);
    }
    trimmed(text.nfc().collect())
}

fn trimmed(text: String) -> Cow<'static, str> {
    match text.trim_matches(is_blank) {
        trimmed if trimmed.len() == text.len() => Cow::Owned(text),
        trimmed => Cow::Owned(trimmed.to_owned()),
    }
}

/// Whether a letter may be another one in composed form; of Latin, Greek and Cyrillic none is but
/// for the marks that are put together with them.
fn may_compose(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{374}' | '\u{37e}' | '\u{387}') || c >= '\u{591}'
}

/// White space at a cell's ends, and what no eye sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

/// What a program puts into a text and no eye sees: marks of direction, of where a line may break,
/// of the order of bytes, and control characters. `U+202E` is none of them: it turns round what
/// is seen, and who writes a name with it is told.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'
        | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202d}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0001}')
}

/// Whether a joiner beside this letter changes how it is written: Arabic, Syriac, N'Ko, the
/// scripts of India and its neighbours, Khmer, Mongolian, and pictures of people.
fn is_joining(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{109f}' | '\u{1780}'..='\u{18af}'
        | '\u{a840}'..='\u{a8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe0f}' | '\u{fe70}'..='\u{fefc}'
        | '\u{11000}'..='\u{11fff}' | '\u{2640}' | '\u{2642}' | '\u{1f000}'..='\u{1faff}')
}

/// A cell as text files have it: what a spreadsheet would read as a formula begins with an
/// apostrophe. [`unguarded`] takes it away again. Another program may part cells elsewhere, so each
/// part of a cell is looked at.
pub(in crate::batch) fn guarded(cell: &str) -> Cow<'_, str> {
    if !parts(cell).any(is_formula) {
        return Cow::Borrowed(cell);
    }
    let guard = |part| [if is_formula(part) { "'" } else { "" }, part];
    parts(cell).flat_map(guard).collect()
}

pub(super) fn unguarded(cell: &str) -> Cow<'_, str> {
    let bare = |part: &str| part.strip_prefix('\'').is_some_and(is_formula);
    if !cell.contains('\'') || !parts(cell).any(bare) {
        return Cow::Borrowed(cell);
    }
    parts(cell)
        .map(|part| if bare(part) { &part[1..] } else { part })
        .collect()
}

/// What could be cells of their own to a program that parts them by another character.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_inclusive([';', ',', '\t', '|', '\n', '\r'])
}

/// Whether a cell, without apostrophes before it, begins as a formula does; with signs of full
/// width too, which some programs take for the others.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_as_a_person_sees_them() {
        for (cell, seen) in [
            ("\u{202a}Ivy Marrow\u{202c}", "Ivy Marrow"),
            ("\u{2066}Pat\u{2069} Sill", "Pat Sill"),
            ("Qin\u{200b} Tamar\u{200e} ", "Qin Tamar"),
            ("\u{feff}Ray", "Ray"),
            ("Schiff\u{ad}bauer\u{200d}", "Schiffbauer"),
            ("\u{202d}+41 1\u{202c}", "+41 1"),
            ("E\u{301}lodie Nguye\u{302}\u{303}n", "Élodie Nguyễn"),
            (
                "1 Street\r\nFlat 2\u{b}Rear\u{2028}Yard\rTown",
                "1 Street\nFlat 2\nRear\nYard\nTown",
            ),
            ("Ann\u{1f}a\u{0}", "Anna"),
            ("An\u{200c}na", "Anna"),
            // A joiner that a script needs, and what turns the direction, stay.
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
            ("Ann \u{202e}gpj.exe", "Ann \u{202e}gpj.exe"),
            ("\u{200e}\u{200b}", ""),
        ] {
            assert_eq!(shown(cell), seen, "{cell:?}");
        }
    }
}
