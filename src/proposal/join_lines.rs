//! Lines that belong together become blocks: paragraphs, items of lists, headings. Words that lines
//! part are put together again.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::collect_lines::{Line, body_size, letters};
use super::lexicon::{begins_with, fold, get};
use crate::store::document::{CellPlace, ElementKind, hyphen};

/// So many lines before and after one tell how wide its column is.
const NEAR: usize = 10;
/// A greeting has no more words.
const GREETING: usize = 9;
/// A block grows no longer than this, in bytes.
const MAX_BLOCK: usize = 12_000;

/// A paragraph, an item of a list or a heading.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "how it stands, each by itself"
)]
pub(super) struct Block {
    /// Its words, without the sign or number before an item.
    pub text: String,
    /// Where in its text each of its lines begins.
    pub pieces: Vec<(usize, usize)>,
    /// Its lines, by their index.
    pub lines: Range<usize>,
    /// The sign or number before it.
    pub marker: Option<String>,
    /// Whether its first line is indented, and those below it are not.
    pub is_indented: bool,
    /// Whether it looks like a heading: large, bold, or said to be one.
    pub is_heading: bool,
    /// Its size against that of most text; 1 if not known.
    pub scale: f32,
    pub kind: ElementKind,
    /// Where in a table it stands.
    pub cell: Option<CellPlace>,
    pub is_apart: bool,
    /// Whether it says again, in another language, what stands beside it.
    pub is_again: bool,
}

impl Block {
    /// Its lines' indices that these bytes of its text are of.
    pub(super) fn lines_of(&self, bytes: &Range<usize>) -> Range<usize> {
        let line_at = |at: usize| {
            let after = self.pieces.partition_point(|(begin, _)| *begin <= at);
            self.pieces
                .get(after.saturating_sub(1))
                .map_or(self.lines.start, |piece| piece.1)
        };
        let last = bytes.end.saturating_sub(1).max(bytes.start);
        line_at(bytes.start)..line_at(last) + 1
    }
}

/// Joins the lines.
pub(super) fn join(lines: &[Line]) -> Vec<Block> {
    let words = words_of(lines);
    let is_word = |word: &str| words.contains(word);
    let body = body_size(lines);
    let widths = widths_of(lines);
    let mut blocks: Vec<Block> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let (marker, rest) = marker_of(&line.text);
        let goes_on = at > 0
            && marker.is_none()
            && !(is_indented(lines, at)
                && blocks.last().is_some_and(|block| block.marker.is_none()))
            && blocks.last().is_some_and(|block| {
                block.text.len() < MAX_BLOCK
                    && goes_on(block, &lines[at - 1], line, body, widths[at - 1])
            });
        if goes_on && let Some(block) = blocks.last_mut() {
            let before = block.text.len();
            hyphen::join(&mut block.text, rest, &is_word);
            let begin = if block.text[..before.min(block.text.len())].len() == before {
                before + usize::from(block.text.as_bytes().get(before) == Some(&b' '))
            } else {
                block.text.len().saturating_sub(rest.len())
            };
            block.pieces.push((begin, at));
            block.lines.end = at + 1;
            continue;
        }
        let scale = if body > 0.0 && line.style.size > 0.0 {
            line.style.size / body
        } else {
            1.0
        };
        blocks.push(Block {
            text: rest.to_owned(),
            pieces: vec![(0, at)],
            lines: at..at + 1,
            is_indented: is_indented(lines, at) && marker.is_none(),
            marker,
            is_heading: line.style.kind == ElementKind::Heading
                || scale > 1.08
                || line.style.is_bold,
            scale,
            kind: line.style.kind,
            cell: line.style.cell,
            is_apart: line.is_apart || line.is_elsewhere,
            is_again: line.is_again,
        });
    }
    for block in &mut blocks {
        if block.text.contains('\u{ad}') {
            let parts: Vec<usize> = block
                .text
                .match_indices('\u{ad}')
                .map(|(at, _)| at)
                .collect();
            for piece in &mut block.pieces {
                let before = parts.partition_point(|at| *at < piece.0);
                piece.0 -= before * '\u{ad}'.len_utf8();
            }
            block.text = block.text.replace('\u{ad}', "");
        }
        // A bold paragraph is no heading.
        if block.text.chars().count() > 220 && block.kind != ElementKind::Heading {
            block.is_heading = false;
        }
    }
    blocks.retain(|block| block.text.chars().any(char::is_alphanumeric));
    blocks
}

/// Whether a line of plain text begins a paragraph by its indent.
fn is_indented(lines: &[Line], at: usize) -> bool {
    let line = &lines[at];
    let is_deeper = |other: Option<&Line>| {
        other.is_none_or(|other| other.part != line.part || other.indent < line.indent)
    };
    let before = at.checked_sub(1).and_then(|at| lines.get(at));
    line.style.size == 0.0
        && line.indent > 0
        && !line.is_beside
        && is_deeper(before)
        && is_deeper(lines.get(at + 1))
}

/// All words of the document in small letters, also those with hyphens.
fn words_of(lines: &[Line]) -> HashSet<String> {
    let mut words = HashSet::new();
    for line in lines {
        let all = line.text.split(|c: char| !c.is_alphanumeric() && c != '-');
        for word in all.filter(|word| word.len() > 3 && !word.ends_with('-')) {
            words.insert(word.to_lowercase());
        }
    }
    words
}

/// How far lines may go where each line stands: in points where they are known, else in letters.
fn widths_of(lines: &[Line]) -> Vec<f32> {
    let width = |(at, line): (usize, &Line)| {
        let around = at.saturating_sub(NEAR)..(at + NEAR).min(lines.len());
        // What stands outside columns is measured by whole lines.
        let whole = |other: &Line| other.whole.filter(|_| line.whole.is_none());
        if line.style.sides.1 == 0.0 {
            let near = lines[around]
                .iter()
                .map(|line| whole(line).unwrap_or_else(|| letters(&line.text) + indent(line)));
            return percentile(near.collect(), 8);
        }
        // Lines near by that begin near each other and look the same are of one column. Not the farthest
        // counts, which may go over several columns.
        let near = lines[around].iter().filter(|other| {
            other.part == line.part
                && (other.style.sides.0 - line.style.sides.0).abs() < 40.0
                && (other.style.size - line.style.size).abs() < 0.5
        });
        percentile(
            near.map(|other| whole(other).unwrap_or(other.style.sides.1))
                .collect(),
            7,
        )
    };
    lines.iter().enumerate().map(width).collect()
}

/// The measure that so many tenths are below.
fn percentile(mut measures: Vec<f32>, tenths: usize) -> f32 {
    measures.sort_by(f32::total_cmp);
    let at = (measures.len() * tenths / 10).min(measures.len().saturating_sub(1));
    measures.get(at).copied().unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "spaces of a line")]
fn indent(line: &Line) -> f32 {
    line.indent as f32
}

/// Whether a line goes on with the sentence or heading of the block, whose last line is `before`.
fn goes_on(block: &Block, before: &Line, line: &Line, body: f32, width: f32) -> bool {
    if line.is_beside || line.style.kind != before.style.kind {
        return false;
    }
    let parts_word = block.text.ends_with(['\u{ad}', '-']) && !block.text.ends_with(" -");
    let same_size = body == 0.0 || (line.style.size - before.style.size).abs() < body * 0.06;
    if line.is_apart {
        return parts_word && same_size && line.text.starts_with(char::is_lowercase);
    }
    let same_look = same_size && line.style.is_bold == before.style.is_bold;
    let is_small = line.text.starts_with(char::is_lowercase);
    if !(same_look || same_size && is_small) {
        return false;
    }
    if matches!(line.style.kind, ElementKind::Heading) {
        return same_look && before.style.kind == ElementKind::Heading && line.style.sides.1 > 0.0;
    }
    if parts_word {
        return true;
    }
    // “Sehr geehrte Frau Ministerin,” is followed by a small letter, and stands alone.
    let is_greeting = block.lines.len() == 1
        && block.text.ends_with([',', '!'])
        && block.text.split(' ').count() <= GREETING
        && begins_with(&fold(&block.text), &get().greetings).is_some();
    if is_greeting {
        return false;
    }
    // The styles of a word processor or of a page say where paragraphs begin.
    let ends = ends_sentence(&before.text);
    if line.is_elsewhere {
        let is_full = before.style.sides.1 == 0.0 || before.style.sides.1 > width * 0.72;
        return !ends
            && is_full
            && !block.is_heading
            && !is_label(&before.text)
            && !is_label(&line.text)
            || is_small && !ends && !before.text.ends_with([';', ':']);
    }
    // A headline in large letters goes over several lines.
    if same_look
        && body > 0.0
        && line.style.size > body * 1.15
        && is_caps(&before.text) == is_caps(&line.text)
        && !before.text.ends_with(':')
    {
        return true;
    }
    let is_loud = is_caps(&before.text) && (is_caps(&line.text) || is_short_caps(&line.text));
    // “LANGUAGES:   French, English. You can” goes on with “also write …”.
    let has_value = before
        .text
        .split_once(':')
        .is_some_and(|(_, value)| value.trim().len() > 2);
    // A label in a narrow cell goes over several lines.
    if is_loud && same_look && line.text.ends_with(':') && !before.text.ends_with(':') {
        return true;
    }
    // “The address is: Mr Edmund Falk, Minister of Justice,” goes on where its column is full.
    let is_listed = format!("{} ", before.text).matches(", ").count() >= 2
        && letters(&before.text) + indent(before) > width * 0.8;
    let ends_label =
        is_label(&before.text) && !(has_value && (is_small || is_listed) && !is_caps(&before.text));
    if ends_label && !is_loud || is_label(&line.text) {
        return false;
    }
    if !is_loud && is_caps(&before.text) != is_caps(&line.text) && !is_small {
        return false;
    }
    if before.style.sides.1 == 0.0 && line.style.size > 0.0 {
        // A line break within a paragraph was meant.
        return false;
    }
    // If the first word would have had room on the line before, the break was meant.
    let first = line.text.split(' ').next().unwrap_or_default();
    let (end, room) = if before.style.sides.1 > 0.0 {
        (
            before.style.sides.1,
            letters(first) * before.style.size * 0.42,
        )
    } else {
        (letters(&before.text) + indent(before), letters(first) + 1.0)
    };
    let most = if before.style.sides.1 > 0.0 {
        0.975
    } else {
        0.93
    };
    let has_room = end + room < width * most;
    if is_small && !ends {
        let is_title = block.is_indented && block.pieces.len() == 1;
        let is_short = end < width * if is_title { 0.7 } else { 0.45 };
        return !has_room || !is_short && !block.text.ends_with([';', ':']);
    }
    !(has_room || ends && end < width * 0.8)
}

/// Whether a line's end may be a sentence's.
pub(super) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(['”', '"', '»', ')', '’', '\'', ' ']);
    text.ends_with(['.', '!', '?', '…'])
}

/// Whether it is written in capitals: a label or a headline.
pub(super) fn is_caps(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let large = letters().filter(|c| c.is_uppercase()).count();
    let all = letters().count();
    all > 3 && large * 10 >= all * 8
}

/// Whether it is a word or two in capitals, too few for a label: the end of one.
fn is_short_caps(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    (1..=3).contains(&letters().count()) && letters().all(char::is_uppercase)
}

/// Whether a line is a label: capitals, or words that are known as one, before a colon.
fn is_label(text: &str) -> bool {
    if is_caps(text) && text.chars().count() < 120 {
        return true;
    }
    if let Some((before, _)) = text.split_once(':') {
        let folded = fold(before);
        let known = get().contact.iter().chain(&get().labels);
        return folded.len() < 60 && known.into_iter().any(|(phrase, _)| *phrase == folded);
    }
    false
}

/// The sign or number before an item of a list, and what follows it.
pub(super) fn marker_of(text: &str) -> (Option<String>, &str) {
    let Some(first) = text.chars().next() else {
        return (None, text);
    };
    let after = &text[first.len_utf8()..];
    let is_sign = "•·▪■□◦‣●○►▸➢➤❖✓✔☐☑✗→⇒›>»~*–—-−".contains(first)
        || ('\u{e000}'..='\u{f8ff}').contains(&first);
    if is_sign {
        let is_private = ('\u{e000}'..='\u{f8ff}').contains(&first) || "•▪■◦‣●►▸➢➤".contains(first);
        let rest = after.trim_start();
        if (after.starts_with(' ') || is_private) && rest.chars().any(char::is_alphanumeric) {
            return (Some(first.to_string()), rest);
        }
        return (None, text);
    }
    if let Some(numbered) = numbered_label(text) {
        return numbered;
    }
    let Some((head, rest)) = text.split_once(' ') else {
        return (None, text);
    };
    let rest = rest.trim_start();
    let inner = head.trim_start_matches('(');
    let Some(inner) = inner
        .strip_suffix(['.', ')'])
        .map(|inner| inner.trim_end_matches(['.', ')']))
    else {
        return (None, text);
    };
    let is_number = (1..=2).contains(&inner.len()) && inner.chars().all(|c| c.is_ascii_digit());
    let is_roman = (1..=5).contains(&inner.len()) && inner.chars().all(|c| "ivx".contains(c));
    let is_letter =
        inner.chars().count() == 1 && inner.chars().all(char::is_lowercase) && head.ends_with(')');
    if (is_number || is_roman || is_letter) && begins_with(&fold(rest), &get().and).is_none() {
        return (Some(head.to_owned()), rest);
    }
    (None, text)
}

/// “Recommendation 3. …”, « Demande n° 2 : … »: a label with a number before an item.
fn numbered_label(text: &str) -> Option<(Option<String>, &str)> {
    static NUMBERED: OnceLock<Regex> = OnceLock::new();
    let numbered = NUMBERED.get_or_init(|| {
        Regex::new(
            r"^(\p{L}{4,20})\s+(?:(?:no|nr|n)?[.º°]?\s*|№\s*)(?:\d{1,3}|[IVX]{1,5})\s?[.:)–—]\s+",
        )
        .expect("a pattern without data")
    });
    let found = numbered.captures(text)?;
    let name = fold(&found[1]);
    let mut labels = get().labels.iter();
    let asks = labels.any(|(phrase, role)| {
        *phrase == name && matches!(role.as_str(), "recommendations" | "action")
    });
    let rest = &text[found[0].len()..];
    (asks && !rest.is_empty()).then(|| (Some(found[0].trim().to_owned()), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn join_knows_signs_and_numbers_before_items() {
        let marker = |text| marker_of(text).0;
        assert_eq!(marker("• release her"), Some("•".to_owned()));
        assert_eq!(marker("- release her").as_deref(), Some("-"));
        assert_eq!(marker("iv. Order an inquiry").as_deref(), Some("iv."));
        assert_eq!(marker("(a) Order"), Some("(a)".to_owned()));
        assert_eq!(marker("2) Order"), Some("2)".to_owned()));
        assert_eq!(marker("> release her").as_deref(), Some(">"));
        assert_eq!(
            marker_of("Recommendation 3. The Ministry should …").1,
            "The Ministry should …"
        );
        assert_eq!(marker("Chapter 3. The Ministry"), None);
        assert_eq!(marker("1100 Karsin"), None);
        assert_eq!(marker("A. Smith said"), None);
        assert_eq!(marker("-----"), None);
    }
}
