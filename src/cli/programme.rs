//! The letters that `batch` makes for each member: one, one to each of several offices, or those of a
//! programme.

use std::path::Path;
use std::sync::Arc;

use super::choice::Choice;
use super::{Failed, has_ending, opened, saved_letter, tell};
use crate::batch::programme::{self, Programme};
use crate::campaign::Campaign;
use crate::letter::draft::open_asks;
use crate::letter::{Draft, Sender, Wording};
use crate::problem::{Problem, ProgrammeProblem, has_errors};

/// The letters of a batch.
pub(super) struct Letters {
    /// They, in order.
    pub(super) programme: Programme,
    /// Whether there is one only, which needs no name.
    pub(super) is_one: bool,
    /// Of cards alone: what the options say of everybody who signs them.
    pub(super) people: Draft,
}

impl Letters {
    /// The letters that a file, offices and other options name; what is wrong with them, as far as it was not
    /// printed, is added to `problems`.
    pub(super) fn of(
        file: Option<&Path>,
        to: Vec<String>,
        choice: Choice,
        vary: Option<u64>,
        problems: &mut Vec<Problem>,
    ) -> Result<Self, Failed> {
        let is_programme = file.is_some_and(|path| has_ending(path, "programme"));
        let mut letters = match file.filter(|_| is_programme) {
            Some(path) => Self::of_programme(path, &to, &choice, problems)?,
            None => Self::of_offices(file, to, choice, problems)?,
        };
        for letter in &mut letters.programme.letters {
            letter.draft.wording = vary.map(Wording::Seed);
        }
        Ok(letters)
    }

    fn of_programme(
        path: &Path,
        to: &[String],
        choice: &Choice,
        problems: &mut Vec<Problem>,
    ) -> Result<Self, Failed> {
        let offices = (!to.is_empty()).then_some("--to");
        problems.extend(
            offices
                .into_iter()
                .chain(choice.of_one_letter())
                .map(of_one),
        );
        let (read, told) = read(path, choice);
        tell(&told);
        let (mut programme, found) = read.map_err(|found| {
            tell(&found);
            tell(problems);
            Failed
        })?;
        tell(&found);
        let mut people = Draft::default();
        // What is wrong with the options is wrong with each.
        problems.extend(choice.of_each(&mut people));
        for letter in &mut programme.letters {
            choice.of_each(&mut letter.draft);
        }
        Ok(Self {
            programme,
            is_one: false,
            people,
        })
    }

    fn of_offices(
        file: Option<&Path>,
        mut to: Vec<String>,
        choice: Choice,
        problems: &mut Vec<Problem>,
    ) -> Result<Self, Failed> {
        let mut loaded = choice.pack()?;
        let mut draft = saved_letter(file, &loaded)?;
        // Whoever saved the letter does not sign those of others.
        draft.sender = Sender::default();
        let named = std::mem::take(&mut to).into_iter();
        let mut offices: Vec<String> = Vec::new();
        for office in named {
            if !offices.contains(&office) {
                offices.push(office);
            }
        }
        let asks = choice.asks().to_vec();
        let first = offices.first().cloned();
        problems.extend(choice.choose(first, file.is_some(), &mut loaded.campaign, &mut draft));
        let campaign = Arc::new(loaded.campaign);
        let is_one = offices.len() < 2;
        let drafts = if is_one {
            vec![draft]
        } else {
            let each = offices.iter();
            each.map(|office| to_office(&campaign, &draft, office, &offices, &asks))
                .collect()
        };
        Ok(Self {
            programme: Programme::of(&campaign, drafts),
            is_one,
            people: Draft::default(),
        })
    }
}

/// The letter to one of several offices: it asks for what of the requests named is not another's.
fn to_office(
    campaign: &Campaign,
    draft: &Draft,
    office: &str,
    offices: &[String],
    asks: &[String],
) -> Draft {
    let is_of_another = |ask: &String| {
        let ask = campaign.recommendation(ask);
        ask.is_some_and(|ask| {
            ask.addressee != office && offices.iter().any(|other| ask.addressee == other.as_str())
        })
    };
    let own = asks.iter().filter(|ask| !is_of_another(ask));
    Draft {
        to: office.to_owned(),
        asks: if asks.is_empty() && draft.to == office {
            draft.asks.clone()
        } else if asks.is_empty() {
            open_asks(campaign, office)
        } else {
            own.cloned().collect()
        },
        ..draft.clone()
    }
}

/// That an option is about one letter, where there are several.
pub(super) fn of_one(option: &'static str) -> Problem {
    Problem::error(ProgrammeProblem::OfOneLetter { option })
}

type Read = Result<(Programme, Vec<Problem>), Vec<Problem>>;

/// The programme of a file, and what is to be told of its packs.
fn read(path: &Path, choice: &Choice) -> (Read, Vec<Problem>) {
    let mut told = Vec::new();
    let mut packs = |path: Option<&Path>| {
        let path = path.or(choice.pack_path());
        match opened(path, !choice.allows_other_pack()) {
            (Some(loaded), problems) if !has_errors(&problems) => {
                told.extend(problems);
                Ok(Arc::new(loaded.campaign))
            }
            (_, problems) => Err(problems),
        }
    };
    (programme::read(path, &mut packs), told)
}
