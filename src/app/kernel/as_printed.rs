//! What is read from right to left, as the page prints it: below a field, whose toolkit puts each word at the
//! right of the one before. Who sees only the field takes a right name for a wrong one.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::LayoutJob;
use egui::{Align, Galley, Sense, Ui, WidgetInfo, vec2};
use unicode_bidi::{BidiInfo, Level};

use super::session::Session;
use super::theme::{tokens, typed};
use super::widgets::{format, small};
use crate::page::is_leftwards;
use crate::strings::say;

/// Shows the lines of `text` that are read from right to left as they are printed in the session's letter;
/// nothing, where there are none.
pub(crate) fn below(ui: &mut Ui, session: &Session, text: &str) {
    let mut lines = text.lines().filter(|line| line.contains(is_leftwards));
    let Some(first) = lines.next() else { return };
    small(ui, &say!(session, "field-as-printed"));
    let is_leftwards = session.draft.lang.is_right_to_left();
    for line in std::iter::once(first).chain(lines) {
        self::line(ui, line.trim(), is_leftwards);
    }
}

/// Shows a line of a letter that is read from right to left or not, broken where it has no room.
fn line(ui: &mut Ui, text: &str, leftwards: bool) {
    let room = ui.available_width();
    let rows = rows(text, |part| laid_out(ui, part, leftwards).size().x <= room);
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| laid_out(ui, &text[row], leftwards))
        .collect();
    let height: f32 = rows.iter().map(|row| row.size().y).sum();
    let (rect, shown) = ui.allocate_exact_size(vec2(room, height), Sense::hover());
    let mut at = rect.left_top();
    for row in rows {
        // As on the page: what is read from right to left ends at the left.
        let side = if leftwards { Align::Max } else { Align::Min };
        let spot = side.align_size_within_range(row.size().x, rect.x_range());
        at.x = spot.min;
        let height = row.size().y;
        ui.painter().galley(at, row, tokens(ui).ink);
        at.y += height;
    }
    shown.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
}

/// A line in the order in which it is seen: each piece is shaped by itself.
fn laid_out(ui: &Ui, text: &str, leftwards: bool) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    let format = format(typed(14.0), tokens(ui).ink);
    for piece in pieces(text, leftwards) {
        // Not joined with the one before, or the two would be turned round together.
        job.append(&piece, f32::MIN_POSITIVE, format.clone());
    }
    ui.painter().layout_job(job)
}

/// Where the rows of a line begin and end, as many words in each as `fit`.
fn rows(text: &str, fits: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let (mut from, mut end) = (0, 0);
    for word in text.split_inclusive(' ') {
        let next = end + word.len();
        if end > from && !fits(text[from..next].trim_end()) {
            rows.push(from..end);
            from = end;
        }
        end = next;
    }
    rows.push(from..end);
    rows
}

/// What of a line is seen from left to right. The letters of a word stay as they are written: whoever shapes them
/// turns them round.
fn pieces(text: &str, leftwards: bool) -> Vec<String> {
    // As the page has it: an address abroad is none that is read from right to left.
    let turns = leftwards && (text.contains(is_leftwards) || !text.contains(char::is_alphabetic));
    let base = if turns { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(text, Some(base));
    let mut pieces = Vec::new();
    for paragraph in &bidi.paragraphs {
        let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let part = &text[run.clone()];
            if levels[run.start].is_rtl() {
                pieces.extend(turned(part));
            } else {
                pieces.push(part.to_owned());
            }
        }
    }
    pieces
}

/// The words of a part that is read from right to left, the last first, with what stands between them.
fn turned(part: &str) -> Vec<String> {
    let mut words: Vec<(bool, String)> = Vec::new();
    for c in part.chars() {
        let is_of_word = is_shaped(c);
        match words.last_mut() {
            Some((of_word, word)) if *of_word == is_of_word => word.push(c),
            _ => words.push((is_of_word, String::from(c))),
        }
    }
    let turned = words.into_iter().rev().map(|(is_of_word, word)| {
        if is_of_word {
            word
        } else {
            word.chars().rev().map(mirrored).collect()
        }
    });
    turned.collect()
}

/// Whether it is of a word that its face turns round: a letter, or a sign on or between its letters.
fn is_shaped(c: char) -> bool {
    is_leftwards(c)
        || matches!(c, '\u{590}'..='\u{8ff}' | '\u{200c}'..='\u{200d}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// What opens closes, where it is read the other way.
fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 6] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
    ];
    let pair = PAIRS.iter().find_map(|&(one, other)| match c {
        _ if c == one => Some(other),
        _ if c == other => Some(one),
        _ => None,
    });
    pair.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_printed_words_from_right_to_left_stand_in_their_order() {
        let arabic = pieces("محمد علي الأحمد", false);
        assert_eq!(arabic, ["الأحمد", " ", "علي", " ", "محمد"]);
        let mixed = pieces("Dr. דנה לוי (Haifa)", false);
        assert_eq!(mixed, ["Dr. ", "לוי", " ", "דנה", " (Haifa)"]);
        // In a letter from right to left the line begins at the right.
        let line = pieces("דנה (לוי), Haifa", true);
        assert_eq!(line.concat(), "Haifa ,(לוי) דנה");
        // Numbers are read as they are written.
        let street = pieces("رحوب 12", true);
        assert_eq!(street.concat(), "12 رحوب");
        assert_eq!(pieces("1 Mill Road", true).concat(), "1 Mill Road");
    }

    #[test]
    fn as_printed_lines_are_broken_between_words() {
        let fits = |part: &str| part.chars().count() <= 7;
        let text = "one two three";
        let rows: Vec<&str> = rows(text, fits).into_iter().map(|row| &text[row]).collect();
        assert_eq!(rows, ["one two ", "three"]);
    }
}
