//! What a document tells that others asked. A sentence is left out only where somebody else surely asks; what may be
//! the publisher's stays, with the words that say who asks.

use std::ops::Range;

use super::asker::is_of_publisher;
use super::refusals::is_in_quotes;
use crate::proposal::Reading;
use crate::proposal::lexicon::{Language, fold};

/// Whoever asks is named in no more words.
const SUBJECT: usize = 12;

/// What was asked so many years before the document may be asked no more.
const LONG: i32 = 2;

/// So many lines of a programme begin with the time of day.
const HOURS: usize = 5;

/// Whose request a sentence is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Voice {
    /// The publisher's, or that of whoever is told to ask.
    Ours,
    /// What whoever writes holds that somebody must do: asked of whom the document asks something.
    View,
    /// Perhaps that of whom these words name.
    Perhaps(Range<usize>),
    /// Of another, where nothing else is asked; these words name whom.
    News(Range<usize>),
    /// Of a party in court, whatever else is asked.
    Told,
}

/// What a document's own words and lines show it to be.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    /// “It is ordered that”.
    Ruling,
    /// Its lines begin with the time of day.
    Programme,
    Other,
}

/// A document, as far as it shows who asks.
pub(super) struct Teller<'a> {
    language: &'static Language,
    publisher: Option<&'a str>,
    /// The year that it is of.
    year: Option<i32>,
    /// The line that names the writer of a paper's report.
    byline: Option<String>,
    shape: Shape,
    /// Whether it says that what was asked before is asked again.
    renews: bool,
    /// Whether it tells its readers to write, gives addresses to write to, or asks in the first person.
    calls: bool,
}

impl<'a> Teller<'a> {
    /// Of this document, published by and in, which gives addresses or not.
    pub(super) fn of(
        reading: &Reading<'_>,
        publisher: Option<&'a str>,
        year: Option<i32>,
        has_addresses: bool,
    ) -> Self {
        let language = reading.language;
        let lines = reading.lines.iter().map(|line| line.text.as_str());
        let lines: Vec<&str> = lines.collect();
        let all = lines.join("\n");
        let hours = lines.iter().filter(|line| begins_with_hour(line)).count();
        let byline = language.pattern("asks.byline").find(&all);
        Self {
            language,
            publisher,
            year,
            byline: byline.map(|line| line.as_str().to_owned()),
            shape: if language.pattern("asks.ruling").is_match(&all) {
                Shape::Ruling
            } else if hours >= HOURS {
                Shape::Programme
            } else {
                Shape::Other
            },
            renews: language.pattern("asks.renews").is_match(&all),
            calls: has_addresses || !reading.letter.is_empty() || calls(reading),
        }
    }

    /// Whose request this sentence is.
    pub(super) fn voice(&self, said: &str) -> Voice {
        let pattern = |key: &str| self.language.pattern(key);
        let third = asking_verb(self.language, said);
        let Some(verb) = third.filter(|_| !pattern("asks.first").is_match(said)) else {
            return Voice::Ours;
        };
        let before = &said[..verb.start()];
        let who = subject(self.language, before);
        let asker = &before[who.clone()];
        if self.shape == Shape::Ruling && pattern("asks.party").is_match(asker) {
            return Voice::Told;
        }
        let had = pattern("asks.had").find(before);
        let own = had.map_or(before, |had| before[..had.start()].trim_end());
        let is_ours = match had {
            // “Members of her choir had asked”: only “we” is whoever writes.
            Some(_) => pattern("asks.ourselves").is_match(own),
            None => pattern("asks.ours").is_match(before),
        };
        let is_named = had.is_none() || !own.is_empty();
        if is_ours || is_named && is_of_publisher(self.language, own, self.publisher) {
            return Voice::Ours;
        }
        let is_past = pattern("asks.past").is_match(verb.as_str());
        let is_before = had.is_some() || is_past && self.is_long_ago(said);
        let is_other = is_past && pattern("asks.others").is_match(before);
        let is_report = is_past && self.is_of_a_report(asker);
        // “How to urge a government to …” is what a talk of a programme is called.
        let is_finite =
            pattern("asks.finite").is_match(verb.as_str()) && !before.trim_end().ends_with(" to");
        let is_title = self.shape == Shape::Programme && !is_finite;
        let is_told = is_before || is_other || is_report || is_title;
        if is_told && !self.goes_on(said, verb.end()) && !self.may_be_ours(asker) {
            return Voice::News(who);
        }
        let words = asker.split_whitespace().count();
        // „Im Mai forderte das Netz …“ names no one before the verb.
        let is_time = ["asks.long_ago", "asks.in_year"].iter().any(|key| {
            let found = pattern(key).find(said);
            found.is_some_and(|found| found.start() == 0 && found.end() >= who.end)
        });
        if (1..=SUBJECT).contains(&words) && is_finite && !is_time {
            return Voice::Perhaps(who);
        }
        Voice::Ours
    }

    /// Whether what others ask is left out: nothing of all that was found is the publisher's.
    pub(super) fn leaves_news<'v>(&self, mut voices: impl Iterator<Item = &'v Voice>) -> bool {
        !self.calls && voices.all(|voice| matches!(voice, Voice::News(_) | Voice::View))
    }

    /// Whether a sentence, or the document, says that it is asked again: “…, and it asks again”.
    fn goes_on(&self, said: &str, from: usize) -> bool {
        self.renews || self.language.pattern("asks.third").is_match(&said[from..])
    }

    /// Whether a paper tells that somebody asked, and neither “it” nor a body whose paper it is.
    fn is_of_a_report(&self, asker: &str) -> bool {
        let is_it = self.language.pattern("asks.it").is_match(asker);
        let byline = self.byline.as_deref();
        byline.is_some_and(|byline| !asker.is_empty() && !is_it && !shares_word(asker, byline))
    }

    /// Whether these words may name the publisher, as they have a word of its name.
    fn may_be_ours(&self, asker: &str) -> bool {
        let publisher = self.publisher;
        publisher.is_some_and(|publisher| shares_word(asker, publisher))
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

/// The verb of a sentence that asks in the third person: “calls on” in “Having asked the President for mercy, the Union
/// calls on …”.
pub(super) fn asking_verb<'t>(language: &Language, said: &'t str) -> Option<regex::Match<'t>> {
    let had = language.pattern("asks.had");
    let third = language.pattern("asks.third");
    let is_now = |verb: &regex::Match<'_>| !had.is_match(&said[..verb.start()]);
    let mut verbs = third.find_iter(said);
    verbs.find(is_now).or_else(|| third.find(said))
}

/// Whether two names have a word of more than three letters in common.
fn shares_word(one: &str, other: &str) -> bool {
    const LEAST: usize = 4;
    let other = fold(other);
    let mut words = fold(one)
        .split(' ')
        .filter(|word| word.chars().count() >= LEAST)
        .map(str::to_owned)
        .collect::<Vec<_>>()
        .into_iter();
    words.any(|word| other.split(' ').any(|own| own == word))
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
