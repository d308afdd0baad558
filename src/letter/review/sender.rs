//! Who signs, and what that means for them.

use super::Review;
use crate::campaign::Addressee;
use crate::letter::{Draft, Origin, Run, Sender};
use crate::problem::{Problem, Rule};

/// The most lines that a sender's address may have.
const MAX_SENDER_LINES: usize = 8;

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
        if lines <= MAX_SENDER_LINES {
            return Vec::new();
        }
        let message = format!("the sender's address has {lines} lines");
        vec![Problem::error(message).help(format!("an address has at most {MAX_SENDER_LINES}"))]
    }

    /// `own-country`: whoever lives there is told what that means, and what there is instead.
    pub(super) fn own_country(&self) -> Vec<Problem> {
        let office = self.office;
        let names = office.country.0.values().chain(&office.country_names);
        let names: Vec<String> = names.map(|name| name.to_lowercase()).collect();
        let sender = self.sender;
        // The country stands at the end of a line: “Kazakhstan”, “050000 Almaty, Kazakhstan”.
        let lives_there = sender.lines().chain([sender.place.trim()]).any(|line| {
            let line = line.to_lowercase();
            let line = line.trim_end_matches('.');
            names.iter().any(|name| {
                !name.is_empty()
                    && line.strip_suffix(name.as_str()).is_some_and(|rest| {
                        rest.chars()
                            .next_back()
                            .is_none_or(|c| !c.is_alphanumeric())
                    })
            })
        });
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

impl Review<'_> {
    /// `unprintable`: the same in what the sender wrote.
    pub(super) fn direction(&self) -> Option<Problem> {
        let typed = |run: &&Run| matches!(run.origin, Origin::Own | Origin::Edited(_));
        let runs = self.letter.runs().filter(typed);
        turning(runs.map(|run| run.text.as_str()))
    }
}

fn turning<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Problem> {
    let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let found = texts.flat_map(str::chars).find(turns)?;
    let code = u32::from(found);
    let message = format!("an invisible character (U+{code:04X}) turns the direction of writing");
    let problem = Problem::of(Rule::Unprintable, message);
    Some(problem.help("type the name, the address and your words again"))
}
