//! A change of one entry among many: only that entry is read again, and not the thousand beside it.

use std::ops::Range;

use super::{EntryIndex, Sheet, Value, line_start, refused, replaced, set};
use crate::problem::Problem;

/// As [`set`], of a text whose entries are known: they are those of the new text afterwards. Where it cannot be,
/// they are as they were.
///
/// # Errors
/// Those of [`set`].
pub fn set_known(
    name: &str,
    text: &str,
    sheet: &mut Sheet,
    at: EntryIndex<'_>,
    path: &str,
    value: &Value,
) -> Result<String, Problem> {
    let Some(own) = lines_of(text, sheet, at) else {
        let done = set(name, text, at, path, value)?;
        *sheet = Sheet::read(name, &done, at.kind)?;
        return Ok(done);
    };
    let alone = EntryIndex { index: 0, ..at };
    let done = set(name, &text[own.clone()], alone, path, value)?;
    let now = Sheet::read(name, &done, at.kind)?;
    let Ok([entry]) = <[_; 1]>::try_from(now.entries) else {
        return Err(refused());
    };
    let more = |byte: &mut usize| *byte = *byte + done.len() - own.len();
    let behind = at.index + 1..;
    for entry in sheet.entries.get_mut(behind).into_iter().flatten() {
        entry.each_byte(more);
    }
    if let Some(old) = sheet.entries.get_mut(at.index) {
        *old = entry;
        old.each_byte(|byte| *byte += own.start);
    }
    Ok(replaced(text, own, &done))
}

/// The lines from the header of an entry to that of the next, where they can be read alone.
fn lines_of(text: &str, sheet: &Sheet, at: EntryIndex<'_>) -> Option<Range<usize>> {
    let kind = at.kind?;
    let header = |index: usize| {
        let start = sheet.entries.get(index)?.header.start;
        text.get(start..)?.starts_with("[[").then_some(start)
    };
    let start = header(at.index)?;
    let is_last = at.index + 1 == sheet.entries.len();
    let end = if is_last {
        text.len()
    } else {
        line_start(text, header(at.index + 1)?)
    };
    let own = line_start(text, start)..end;
    let alone = text.get(own.clone())?;
    // What stands before a header in its line is only space; tables of other kinds are read with it.
    let is_alone = alone.trim_start().starts_with(&format!("[[{kind}]]"));
    is_alone.then_some(own)
}
