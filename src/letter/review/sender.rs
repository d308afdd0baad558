//! Who signs, and what that means for them.

use super::Review;
use crate::campaign::Addressee;
use crate::campaign::legible::{Script, skeleton, turns_direction};
use crate::letter::{Draft, Origin, Run, Sender};
use crate::problem::{Problem, Rule};

/// The most lines that a sender's address may have.
const MOST_SENDER_LINES: usize = 8;

/// Who signs what, and to whom.
pub(super) struct Who<'a> {
    pub(super) office: &'a Addressee,
    pub(super) draft: &'a Draft,
    pub(super) sender: &'a Sender,
}

impl Who<'_> {
    /// `no-sender`: the sender's name and address stand on the letter.
    pub(super) fn sender(&self) -> Vec<Problem> {
        let sender = self.sender;
        let mut problems = Vec::new();
        let blank = |text: &str| !text.chars().any(char::is_alphanumeric);
        if blank(&sender.name) {
            problems.push(
                Problem::of(Rule::NoSender, "the sender's name is missing")
                    .help("give the full name (“Name”, or --name)"),
            );
        }
        if sender.lines().all(blank) {
            problems.push(
                Problem::of(Rule::NoSender, "the sender's address is missing")
                    .help(if self.draft.redact_sender {
                        "with initials only, the town must be there (“Place”, or --place)"
                    } else {
                        "give the postal address (“Address”, or --address \"street; town; country\")"
                    }),
            );
        }
        problems
    }

    /// `unprintable`: a character that turns the direction of writing would print another name or
    /// address than was typed.
    pub(super) fn direction(&self) -> Option<Problem> {
        let sender = self.sender;
        let parcel = self
            .draft
            .parcel
            .iter()
            .flat_map(|parcel| &parcel.countries);
        let typed = sender.lines().chain([&*sender.name, &*sender.place]);
        turning(typed.chain(parcel.map(String::as_str)))
    }

    /// A sender's address has an address's length.
    pub(super) fn measure(&self) -> Vec<Problem> {
        let lines = self.sender.lines().count();
        if lines <= MOST_SENDER_LINES {
            return Vec::new();
        }
        let message = format!("the sender's address has {lines} lines");
        vec![Problem::error(message).help(format!("an address has at most {MOST_SENDER_LINES}"))]
    }

    /// `own-country`: whoever lives there is told what that means, and what there is instead.
    pub(super) fn own_country(&self) -> Vec<Problem> {
        let office = self.office;
        let names = office.country.0.values().chain(&office.country_names);
        let sender = self.sender;
        let lines: Vec<&str> = sender.lines().chain([sender.place.trim()]).collect();
        let lives_there = names
            .into_iter()
            .any(|name| lines.iter().any(|line| is_in(line, name)));
        if !lives_there {
            return Vec::new();
        }
        let lang = &self.draft.lang;
        let country = office.country.show(lang);
        let message = format!(
            "the sender seems to live in {country}: its authorities will read the name and address"
        );
        let anonymous = office.anonymous.as_ref().map(|text| text.show(lang));
        vec![Problem::of(Rule::OwnCountry, message).help(format!(
            "print initials and town only (“Print only my initials and town”, or --redact-sender), or let somebody abroad write. {}",
            anonymous.unwrap_or_default()
        ))]
    }
}

/// Whether a line of an address names the country: at the end of one of its parts, or alone in it
/// beside a postcode ("050000 Almaty, Kazakhstan", "Kazakhstan (KZ)", "Kazakhstan 050000").
fn is_in(line: &str, country: &str) -> bool {
    let cyrillic = country.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'));
    let script = if cyrillic {
        Script::Cyrillic
    } else {
        Script::Latin
    };
    let words = |text: &str| -> Vec<String> {
        let seen = text.to_lowercase();
        let words = seen.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let country = words(&skeleton(country, script));
    let line = skeleton(line, script);
    let parts = line.split([',', ';', ':', '/', '|', '(', ')', '–', '—', '·', '•', '-']);
    let is_postcode = |word: &&String| word.chars().any(|c| c.is_ascii_digit());
    !country.is_empty()
        && parts.map(words).any(|part| {
            part.ends_with(&country) || part.iter().filter(|word| !is_postcode(word)).eq(&country)
        })
}

impl Review<'_> {
    /// `unprintable`: the same in what the sender wrote; and in all else, no character that shows
    /// words in another order than they are read by the rules.
    pub(super) fn direction(&self) -> Option<Problem> {
        let typed = |run: &&Run| matches!(run.origin, Origin::Own | Origin::Edited(_));
        let runs = self.letter.runs();
        let typed = turning(runs.filter(typed).map(|run| run.text.as_str()));
        typed.or_else(|| {
            let mut all = self.letter.runs().flat_map(|run| run.text.chars());
            // Isolates stand in texts of the pack that are written from right to left.
            let found = all.find(|c| matches!(c, '\u{202a}'..='\u{202e}'))?;
            Some(turned(found).help("take the character out of the template or the pack"))
        })
    }
}

fn turning<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Problem> {
    let found = texts.flat_map(str::chars).find(|c| turns_direction(*c))?;
    Some(turned(found).help("type the name, the address and your words again"))
}

fn turned(found: char) -> Problem {
    let code = u32::from(found);
    let message = format!("an invisible character (U+{code:04X}) turns the direction of writing");
    Problem::of(Rule::Unprintable, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_country_is_found_as_words_however_they_are_written() {
        for line in [
            "Kazakhstan",
            "KAZAKHSTAN",
            "050000 Almaty, Kazakhstan",
            "Kazakhstan,",
            "Kazakhstan (KZ)",
            "(Kazakhstan)",
            "Kazakh\u{ad}stan",
            "Kazakhstan\u{200b}",
            "Kаzаkhstаn",
            "Ｋazakhstan",
            "Kazakhstan 050000",
            "Almaty - Kazakhstan",
            "Republic of Kazakhstan.",
            "Almaty / Kazakhstan / KZ",
            "Kazakhstan\u{301}",
        ] {
            assert!(is_in(line, "Kazakhstan"), "{line:?}");
        }
        for line in [
            "Kazakhstan Street 4",
            "12 Kazakhstan House, London",
            "Kazakhstanskaya 3",
            "Cork",
        ] {
            assert!(!is_in(line, "Kazakhstan"), "{line}");
        }
        assert!(is_in("г. Алматы, Казахстан (РК)", "Казахстан"));
        assert!(is_in("Кaзаxстан", "Казахстан"));
        assert!(is_in("Bishkek, Kyrgyz Republic", "Kyrgyz Republic"));
    }
}
