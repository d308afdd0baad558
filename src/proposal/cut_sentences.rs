//! A text is cut into its sentences: not at “No.”, “Lt. Col.”, “Mr.”, “г.”, “art.”, initials or dates,
//! and not within brackets.

use std::ops::Range;

use super::lexicon::Language;

/// The sentences of a text, as bytes of it.
pub(super) fn cut(text: &str, language: &Language) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            '.' | '!' | '?' | '…' => {
                // Signs and closing quotation marks belong to the sentence.
                let mut end = at + c.len_utf8();
                // „…“ closes with what opens elsewhere.
                let is_low = text[start..at].rfind('„') > text[start..at].rfind('“');
                while let Some((at, c)) = chars.peek().copied()
                    && (".!?…”\"»’')]".contains(c) || c == '“' && is_low)
                {
                    if c == ')' || c == ']' {
                        depth = depth.saturating_sub(1);
                    }
                    end = at + c.len_utf8();
                    chars.next();
                }
                if depth == 0 && ends(&text[start..], at - start, &text[end..], c, language) {
                    push(text, start..end, &mut sentences);
                    start = end;
                }
            }
            _ => {}
        }
        // A bracket that is never closed does not swallow the rest.
        if depth > 0 && at - start > 2_000 {
            depth = 0;
        }
    }
    push(text, start..text.len(), &mut sentences);
    sentences
}

fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let piece = &text[range.clone()];
    let start = range.start + piece.len() - piece.trim_start().len();
    let end = start + piece.trim().len();
    if end > start {
        sentences.push(start..end);
    }
}

/// Whether a sentence ends at the stop at `at`, with `after` behind it.
fn ends(sentence: &str, at: usize, after: &str, stop: char, language: &Language) -> bool {
    if after.is_empty() {
        return true;
    }
    if !after.starts_with(char::is_whitespace) {
        return false;
    }
    let next = after
        .trim_start()
        .chars()
        .find(|c| !"“\"«„‘'([—–- ".contains(*c));
    let Some(next) = next else { return true };
    if next.is_lowercase() {
        return false;
    }
    if stop != '.' {
        return true;
    }
    let before = &sentence[..at];
    let is_quoted = sentence[at + 1..].starts_with(['”', '"', '»', '“']);
    if is_quoted {
        return true;
    }
    let word = before
        .rsplit(|c: char| c.is_whitespace() || "(“«\"‘".contains(c))
        .next();
    let word = word.unwrap_or_default().to_lowercase();
    if word.is_empty() {
        return true;
    }
    // An initial: one capital letter, or several parted by stops. What “г.” follows a year is a year's.
    let last = before.chars().next_back().unwrap_or(' ');
    let length = word.chars().count();
    let is_initial = last.is_uppercase()
        && (length == 1 || word.split('.').all(|part| part.chars().count() <= 1));
    if is_initial {
        return false;
    }
    let is_short = language.abbreviations.contains(&word)
        || word.contains('.')
            && language
                .abbreviations
                .iter()
                .any(|known| known.trim_end_matches('.') == word);
    if is_short {
        let words: Vec<&str> = before.split_whitespace().collect();
        // “В 2018 г. Северия …” only begins.
        if words.len() <= 3 {
            return false;
        }
        let before_it = words.len().checked_sub(2).and_then(|at| words.get(at));
        let after_number = before_it.is_some_and(|word| word.chars().any(|c| c.is_ascii_digit()));
        // “in 2009 г.”, “6 p.m.” and “etc.” may end one.
        let may_end = [
            "г", "гг", "a.m", "p.m", "etc", "др", "т.д", "т.п", "руб", "тыс", "млн", "inc", "ltd",
            "al",
        ];
        return may_end.contains(&word.as_str())
            && (after_number || !word.chars().all(|c| c == 'г'))
            && next.is_uppercase();
    }
    // A number with a stop begins nothing new where a number or a month follows; „am 3. Mai“.
    let is_number = word.chars().all(|c| c.is_ascii_digit()) && length <= 2;
    let is_ordinal = language.has_noun_capitals();
    !(is_number && (is_ordinal || before.trim_start().len() == word.len()))
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::get;
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let language = get().language_of(text);
        cut(text, language)
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    }

    #[test]
    fn sentences_end_at_no_abbreviation() {
        let text = "Mr. Suren Mattali met Lt. Col. A. B. Smith at 6 a.m. on 11 July under Act No. 14 of 2001. He fell.";
        assert_eq!(sentences(text).len(), 2, "{:?}", sentences(text));
        let text = "Г-н Иванов был задержан в г. Энск 3 мая 2019 г. по ст. 212 УК. Он и его брат на свободе.";
        assert_eq!(sentences(text).len(), 2, "{:?}", sentences(text));
        let text = "M. Sovi a été arrêté le 3 mai par le col. Adé. Il est détenu (art. 12 de la loi no. 5) depuis.";
        assert_eq!(sentences(text).len(), 2, "{:?}", sentences(text));
    }

    #[test]
    fn sentences_keep_their_quotation_marks() {
        let text = "Prosecutors charged her with “insulting an office.” The charge (see p. 3. It is long.) stands. “No!” she said.";
        assert_eq!(
            sentences(text),
            [
                "Prosecutors charged her with “insulting an office.”",
                "The charge (see p. 3. It is long.) stands.",
                "“No!” she said."
            ]
        );
    }
}
