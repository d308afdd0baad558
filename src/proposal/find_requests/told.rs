//! What a document tells that others asked. A sentence is left out only where somebody else surely asks; what may be
//! the publisher's stays, with the words that say who asks.

use std::ops::Range;

use super::asker::is_of_publisher;
use super::refusals::is_in_quotes;
use crate::proposal::Reading;
use crate::proposal::lexicon::{Language, fold};

/// Whoever asks is named in no more words.
const SUBJECT: usize = 12;

/// What was asked so many years before the document is asked no more.
const LONG: i32 = 2;

/// So many lines of a programme begin with the time of day.
const HOURS: usize = 5;

/// Whose request a sentence is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Voice {
    /// The publisher's, or that of whoever is told to ask.
    Ours,
    /// Perhaps that of whom these words name.
    Perhaps(Range<usize>),
    /// Of another, where nothing else is asked; these words name whom.
    News(Range<usize>),
    /// Of another, whatever else is asked.
    Told,
}

/// A document, as far as it shows who asks.
pub(super) struct Teller<'a> {
    language: &'static Language,
    publisher: Option<&'a str>,
    /// The year that it is of.
    year: Option<i32>,
    /// Whether its shape is that of a paper's report.
    is_news: bool,
    /// Whether its shape is one that asks nothing: minutes, a programme, a ruling, an obituary.
    is_record: bool,
    /// Whether it tells its readers to write, or asks in the first person.
    calls: bool,
}

impl<'a> Teller<'a> {
    /// Of this document, published by and in.
    pub(super) fn of(reading: &Reading<'_>, publisher: Option<&'a str>, year: Option<i32>) -> Self {
        let language = reading.language;
        let lines = reading.lines.iter().map(|line| line.text.as_str());
        let lines: Vec<&str> = lines.collect();
        let all = lines.join("\n");
        let signs = language.pattern("asks.record").find_iter(&all);
        let mut signs: Vec<String> = signs.map(|sign| sign_of(sign.as_str())).collect();
        signs.sort_unstable();
        signs.dedup();
        let hours = lines.iter().filter(|line| begins_with_hour(line)).count();
        Self {
            language,
            publisher,
            year,
            is_news: language.pattern("asks.byline").is_match(&all),
            is_record: signs.len() > 1 || hours >= HOURS,
            calls: !reading.letter.is_empty() || calls(reading),
        }
    }

    /// Whose request this sentence is, which asks this office.
    pub(super) fn voice(&self, said: &str, office: &str) -> Voice {
        let pattern = |key: &str| self.language.pattern(key);
        let third = pattern("asks.third").find(said);
        let Some(verb) = third.filter(|_| !pattern("asks.first").is_match(said)) else {
            return Voice::Ours;
        };
        let before = &said[..verb.start()];
        let is_ours = pattern("asks.ours").is_match(before);
        let is_party = pattern("asks.party").is_match(before);
        if is_party && !is_ours && pattern("asks.court").is_match(office) {
            return Voice::Told;
        }
        if let Some(had) = pattern("asks.had").find(before) {
            let who = before[..had.start()].trim_end();
            let is_own = pattern("asks.ourselves").is_match(who)
                || !who.is_empty() && is_of_publisher(self.language, who, self.publisher);
            return if is_own { Voice::Ours } else { Voice::Told };
        }
        if is_ours || is_of_publisher(self.language, before, self.publisher) {
            return Voice::Ours;
        }
        let is_past = pattern("asks.past").is_match(verb.as_str());
        if is_past && self.is_long_ago(said) {
            return Voice::Told;
        }
        let who = subject(self.language, before);
        let is_other = is_past && pattern("asks.others").is_match(before);
        if self.is_record || is_other || is_past && self.is_news {
            return Voice::News(who);
        }
        let words = before[who.clone()].split_whitespace().count();
        if (1..=SUBJECT).contains(&words) && pattern("asks.finite").is_match(verb.as_str()) {
            return Voice::Perhaps(who);
        }
        Voice::Ours
    }

    /// Whether what others ask is left out: nothing of all that was found is the publisher's.
    pub(super) fn leaves_news<'v>(&self, mut voices: impl Iterator<Item = &'v Voice>) -> bool {
        !self.calls && voices.all(|voice| matches!(voice, Voice::News(_)))
    }

    /// Whether a sentence begins with a year long gone, or with “last year”.
    fn is_long_ago(&self, said: &str) -> bool {
        if self.language.pattern("asks.long_ago").is_match(said) {
            return true;
        }
        let said = self.language.pattern("asks.in_year").captures(said);
        let year = said.and_then(|said| said.get(1)?.as_str().parse::<i32>().ok());
        year.zip(self.year)
            .is_some_and(|(year, now)| year + LONG <= now)
    }
}

/// The words before a verb that name who asks: behind “In the capital,” and the like.
fn subject(language: &Language, before: &str) -> Range<usize> {
    let lead = language.pattern("says.lead").find(before);
    let start = lead.map_or(0, |lead| lead.end());
    let skip = before[start..].len() - before[start..].trim_start().len();
    let end = before.trim_end_matches([' ', ',']).len();
    (start + skip).min(end)..end
}

/// Whether a document tells its readers to write, or asks in the first person outside of what it quotes.
fn calls(reading: &Reading<'_>) -> bool {
    let language = reading.language;
    let asks = |key: &str, text: &str| {
        let mut found = language.pattern(key).find_iter(text);
        found.any(|found| !is_in_quotes(&text[..found.start()]))
    };
    let mut blocks = reading.blocks.iter().zip(&reading.sentences);
    blocks.any(|(block, sentences)| {
        let said = |sentence: &Range<usize>| &block.text[sentence.clone()];
        let tells = |sentence: &Range<usize>| {
            let said = said(sentence);
            !is_in_quotes(&block.text[..sentence.start])
                && ["asks.write", "asks.tell", "asks.for_letters"]
                    .iter()
                    .any(|key| language.pattern(key).is_match(said))
        };
        asks("asks.first", &block.text) || sentences.iter().any(tells)
    })
}

/// What tells one sign of a shape from another: its last words, folded.
fn sign_of(sign: &str) -> String {
    let folded = fold(sign);
    let mut words = folded.rsplit(' ').take(2);
    let last = words.next().unwrap_or_default();
    let before = words.next().unwrap_or_default();
    format!("{before} {last}")
}

/// Whether a line begins with the time of day: “9.45”, “14:00”.
fn begins_with_hour(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches(['–', '-', ':']);
    let Some((hour, minute)) = first.split_once(['.', ':', 'h']) else {
        return false;
    };
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    (1..=2).contains(&hour.len()) && minute.len() == 2 && is_number(hour) && is_number(minute)
}

#[cfg(test)]
mod tests {
    use super::begins_with_hour;

    #[test]
    fn hours_begin_lines_of_programmes() {
        for line in ["09.30  Welcome", "14:00 Film", "9h45 Pause"] {
            assert!(begins_with_hour(line), "{line}");
        }
        for line in [
            "1. Letters",
            "2024 was a hard year",
            "12.5 % of all",
            "Petra",
        ] {
            assert!(!begins_with_hour(line), "{line}");
        }
    }
}
