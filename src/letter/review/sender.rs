//! Who signs, and what that means for them.

use std::borrow::Cow;

use super::{Review, residence};
use crate::campaign::legible::{Script, is_seen_otherwise, skeleton, turns_direction};
use crate::campaign::{Addressee, Towns};
use crate::country::{Country, postcode_and_town, town_of};
use crate::letter::{Draft, Origin, Run, Sender};
use crate::problem::{Fix, LetterProblem, Problem, Rule, Target};

/// The most lines that a sender's address may have.
const MAX_SENDER_LINES: usize = 8;

/// Who signs what, and to whom.
pub(super) struct Who<'a> {
    pub(super) office: &'a Addressee,
    pub(super) towns: &'a Towns,
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
            let problem = Problem::of(Rule::NoSender, LetterProblem::NoName);
            problems.push(problem.fix(Fix::GoTo(Target::Name)));
        }
        if sender.lines().all(blank) {
            let (problem, target) = if self.draft.redact_sender {
                (LetterProblem::NoTown, Target::Town)
            } else {
                (LetterProblem::NoAddress, Target::Address)
            };
            problems.push(Problem::of(Rule::NoSender, problem).fix(Fix::GoTo(target)));
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
        let typed = [&*sender.name, &*sender.place, &*self.draft.group];
        let typed = sender.lines().chain(typed);
        turning(typed.chain(parcel.map(String::as_str)))
    }

    /// `short-address`: an address is more than a street. Who may be in danger gives the town alone,
    /// and a town before the date says where an answer is to go.
    pub(super) fn short_address(&self) -> Option<Problem> {
        let sender = self.sender;
        let place = sender.place.trim();
        if place.contains(',') && place.contains(|c: char| c.is_ascii_digit()) {
            let problem = Problem::of(Rule::ShortAddress, LetterProblem::AddressInTown);
            return Some(problem.fix(Fix::GoTo(Target::Town)));
        }
        if let Some(problem) = self.postcode_in_town() {
            return Some(problem);
        }
        let is_told = !sender.place.trim().is_empty() || self.draft.redact_sender;
        // With a country below it.
        if is_told || sender.lines().nth(2).is_some() {
            return None;
        }
        let lines: Vec<&str> = sender.lines().collect();
        let parts = lines.iter().flat_map(|line| line.split(','));
        let is_told = |part: &&str| !part.trim().is_empty() && Country::of_line(part).is_none();
        let is_short = parts.filter(is_told).count() == 1 && town_of(&lines, None).is_none();
        if !is_short || sender.is_initials_and_town() {
            return None;
        }
        let problem = Problem::of(Rule::ShortAddress, LetterProblem::ShortAddress);
        Some(problem.fix(Fix::GoTo(Target::Address)))
    }

    /// `short-address`: a postcode belongs into the address, and not before the date. It is moved there first,
    /// and left out before the date then.
    fn postcode_in_town(&self) -> Option<Problem> {
        let sender = self.sender;
        postcode_and_town(&sender.place, &sender.address)?;
        let moved = (!self.draft.redact_sender)
            .then(|| sender.with_town_in_address(false))
            .flatten();
        // Where the address has it, or none is printed, it is only left out. Where the address has another town, or
        // is still empty, it stands nowhere else, and is not to be lost.
        let is_known = moved
            .as_ref()
            .is_some_and(|moved| moved.address == sender.address);
        let problem = Problem::of(
            Rule::ShortAddress,
            if is_known || self.draft.redact_sender {
                LetterProblem::PostcodeBeforeDate
            } else {
                LetterProblem::PostcodeInTown
            },
        );
        let problem = problem.fix(Fix::GoTo(Target::Town));
        let Some(moved) = moved else {
            return Some(problem);
        };
        let (target, text) = if is_known {
            (Target::Town, moved.place)
        } else {
            (Target::Address, moved.address.join("\n"))
        };
        Some(problem.fix(Fix::Write { target, text }))
    }

    /// `short-address`: each part of an address has a line of its own, as it is printed.
    pub(super) fn one_line(&self) -> Option<Problem> {
        let mut lines = self.sender.lines();
        let line = lines.next().filter(|_| lines.next().is_none())?;
        let parts = parts_of(line);
        // “Galway, Ireland” is a town.
        if parts.len() < 2 || !line.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let problem = Problem::of(Rule::ShortAddress, LetterProblem::AddressOnOneLine);
        let problem = problem.fix(Fix::GoTo(Target::Address));
        Some(problem.fix(Fix::Write {
            target: Target::Address,
            text: parts.join("\n"),
        }))
    }

    /// A name typed in a hurry. Somebody may write theirs so: it is said, and goes out.
    pub(super) fn lower_case(&self) -> Option<Problem> {
        let name = &self.sender.name;
        // Georgian names are written without the capitals that Unicode has for them.
        let is_small = |c: char| c.is_lowercase() && !matches!(c, '\u{10d0}'..='\u{10ff}');
        if name.chars().any(char::is_uppercase) || !name.chars().any(is_small) {
            return None;
        }
        let mut text = String::with_capacity(name.len());
        for c in name.trim().chars() {
            // “j. d. smith”, “anne-marie o'neill”.
            match text.chars().next_back() {
                Some(before) if before.is_alphanumeric() => text.push(c),
                _ => text.extend(c.to_uppercase()),
            }
        }
        let target = Target::Name;
        let problem = Problem::warning(LetterProblem::LowerCaseName);
        let problem = problem.fix(Fix::GoTo(target));
        Some(problem.fix(Fix::Write { target, text }))
    }

    /// A sender's address has an address's length.
    pub(super) fn measure(&self) -> Vec<Problem> {
        let lines = self.sender.lines().count();
        if lines <= MAX_SENDER_LINES {
            return Vec::new();
        }
        let most = MAX_SENDER_LINES;
        let problem = Problem::error(LetterProblem::LongAddress { lines, most });
        vec![problem.fix(Fix::GoTo(Target::Address))]
    }

    /// `own-country`: whoever lives there is told what that means, and what there is instead.
    pub(super) fn own_country(&self) -> Vec<Problem> {
        let office = self.office;
        if !self.lives_there() {
            return Vec::new();
        }
        let lang = &self.draft.lang;
        let country = office.country.told(lang);
        let is_safe = self.sender.is_initials_and_town();
        let anonymous = office.anonymous.as_ref();
        let problem = match (anonymous.map(|text| text.told(lang)), is_safe) {
            (None, false) => LetterProblem::OwnCountry { country },
            (None, true) => LetterProblem::OwnCountryInitials { country },
            (Some(anonymous), false) => LetterProblem::OwnCountryAnonymous { country, anonymous },
            (Some(anonymous), true) => {
                LetterProblem::OwnCountryInitialsAnonymous { country, anonymous }
            }
        };
        vec![Problem::of(Rule::OwnCountry, problem).fix(Fix::GoTo(Target::Address))]
    }

    /// Whether the address says so, as it is written or as its reader sees it: “Kаzakhstan” with one
    /// Cyrillic letter is Kazakhstan too.
    fn lives_there(&self) -> bool {
        let sender = self.sender;
        let is_of = |sender: &Sender| residence::is_of(self.office, self.towns, sender);
        let seen_in = |script: Script| {
            let typed = || sender.lines().chain([&*sender.place]);
            if !typed().any(|text| is_seen_otherwise(text, script)) {
                return false;
            }
            let seen: Vec<Cow<'_, str>> = typed().map(|text| skeleton(text, script)).collect();
            let same = typed().zip(&seen).all(|(typed, seen)| typed == seen);
            // A name that was written in another script's letters is wholly in this one now.
            if same || !seen.iter().any(|text| script.has_word(text)) {
                return false;
            }
            let mut address: Vec<String> = seen.into_iter().map(Cow::into_owned).collect();
            let place = address.pop().unwrap_or_default();
            is_of(&Sender {
                name: String::new(),
                address,
                place,
            })
        };
        is_of(sender) || seen_in(Script::Latin) || seen_in(Script::Cyrillic)
    }
}

/// The parts of an address on one line; a number stands with what it is the number of.
fn parts_of(line: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in line
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        // The house comes before its street.
        match parts.as_mut_slice() {
            [first] if !first.contains(char::is_alphabetic) => {
                first.push_str(", ");
                first.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    parts
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
            let number = format!("U+{:04X}", u32::from(found));
            let problem = LetterProblem::TurningCharacterInPack { number };
            Some(Problem::of(Rule::Unprintable, problem))
        })
    }
}

pub(in crate::letter) fn turning<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Problem> {
    let found = texts.flat_map(str::chars).find(|c| turns_direction(*c))?;
    let number = format!("U+{:04X}", u32::from(found));
    let problem = LetterProblem::TurningCharacter { number };
    Some(Problem::of(Rule::Unprintable, problem))
}
