//! The whole walk for one draft: words, sheet, and every stage's problems. What letters of one
//! draft have in common is done once ([`prepare`]).

mod prepare;

pub mod card;
pub mod file;
pub mod trial;

use std::ops::AddAssign;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::campaign::language::Language;
use crate::campaign::{Campaign, Recipient};
use crate::letter::{Block, Content, Draft, Letter, Origin, Role, Run, compose, open_letter};
use crate::page::added::{self, AddedFaces};
use crate::page::envelope::{self, Envelope};
use crate::page::stationery::{self, Stationery};
use crate::page::{self, Fonts, LaidOutLetter, Page};
use crate::pdf;
use crate::problem::{Fix, PageProblem, Problem, Rule, RuleProblem, Target, has_errors};
use prepare::PreparedLetters;

/// A letter on its pages, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Made {
    /// The words, whenever there are any to show.
    pub letter: Option<Letter>,
    /// The sheets, whenever there are words.
    pub laid: Option<LaidOutLetter>,
    /// The paper that they are laid out on.
    pub paper: &'static Stationery,
    /// A number of the words, whoever signs them: letters that differ in it say something else.
    pub wording: u32,
    /// All problems, each stage's in the order of the walk; allowed ones are warnings.
    pub problems: Vec<Problem>,
}

/// Why no file was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Errors stand that were not allowed: they are in [`Made::problems`].
    Errors(usize),
    /// There is no letter to write.
    NoLetter,
    /// The file could not be written.
    Broken(String),
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        Problem::error(match refused {
            Refused::Errors(count) => PageProblem::ErrorsFirst { count },
            Refused::NoLetter => PageProblem::NoLetter,
            Refused::Broken(reason) => PageProblem::NotMade { reason },
        })
    }
}

/// Makes the letter of a draft: composes it, reviews its words, lays it out, checks the sheet,
/// and gathers every stage's problems. `today` is the date where the draft has none.
pub fn make(campaign: &Campaign, draft: &Draft, today: Date, fonts: &mut Fonts) -> Made {
    let mut times = Times::default();
    walk(
        &mut PreparedLetters::new(campaign),
        draft,
        today,
        fonts,
        &mut times,
    )
}

/// Where the time of a press went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// Putting words together.
    pub compose: Duration,
    /// Reviewing them.
    pub review: Duration,
    /// Laying them out, and checking the sheet.
    pub lay_out: Duration,
}

impl AddAssign for Times {
    fn add_assign(&mut self, other: Self) {
        self.compose += other.compose;
        self.review += other.review;
        self.lay_out += other.lay_out;
    }
}

/// A press set up for many letters of one pack: what they have in common is done once.
pub struct Press<'a> {
    campaign: &'a Campaign,
    prepared_letters: PreparedLetters<'a>,
    fonts: Fonts,
    times: Times,
}

impl<'a> Press<'a> {
    /// A press for letters of this pack.
    pub fn new(campaign: &'a Campaign) -> Self {
        Self::with(campaign, &added::used())
    }

    /// The same that prints with these faces beside the program's, whatever is added later.
    pub fn with(campaign: &'a Campaign, faces: &AddedFaces) -> Self {
        Self {
            campaign,
            prepared_letters: PreparedLetters::new(campaign),
            fonts: Fonts::with(faces),
            times: Times::default(),
        }
    }

    /// Makes a letter as [`make`] does, reusing what earlier letters had in common.
    pub fn make(&mut self, draft: &Draft, today: Date) -> Made {
        let (prepared_letters, fonts) = (&mut self.prepared_letters, &mut self.fonts);
        walk(prepared_letters, draft, today, fonts, &mut self.times)
    }

    /// The envelopes of a letter that was made of this draft, its own and those of its copies, and
    /// what does not fit on them. `window`: the letter's own has one, and needs no page unless the
    /// letter goes another way than to the office.
    pub fn envelopes(
        &mut self,
        draft: &Draft,
        made: &Made,
        envelope: &Envelope,
        window: bool,
    ) -> Option<(Vec<Page>, Vec<Problem>)> {
        let (letter, paper) = (made.letter.as_ref()?, stationery::find(&draft.paper)?);
        let campaign = self.campaign;
        let country = open_letter::country(&draft.printed_sender());
        let office = campaign.addressee(&draft.to);
        let way = office.and_then(|office| campaign.way_round(office, country));
        let first = match way {
            Some(way) => Some(to(letter, way)),
            None => (!window).then(|| letter.clone()),
        };
        let copies = compose::recipients(campaign, draft, country).into_iter();
        let copies = copies.map(|copy| to(letter, copy));
        let (mut pages, mut problems) = (Vec::new(), Vec::new());
        for letter in first.into_iter().chain(copies) {
            let (page, found) = envelope::address(&letter, envelope, paper, &mut self.fonts);
            pages.push(page);
            problems.extend(found);
        }
        settle(&mut problems, self.campaign, draft);
        Some((pages, problems))
    }

    /// The notes that go with the copies of the letter of this draft: a page for each, in the letter's
    /// language, and what keeps one from being made or that nobody reviewed its words. Whether the letter
    /// itself may go out is for whoever makes that to judge.
    pub fn notes(&mut self, draft: &Draft, today: Date) -> (Vec<Page>, Vec<Problem>) {
        let campaign = self.campaign;
        let country = open_letter::country(&draft.printed_sender());
        let copies = compose::recipients(campaign, draft, country);
        let (mut pages, mut problems) = (Vec::new(), Vec::new());
        if copies.is_empty() {
            return (pages, problems);
        }
        let made = self.make(&note_of(draft), today);
        let Some(letter) = made.letter else {
            problems.extend(made.problems.into_iter().filter(Problem::is_error));
            return (pages, problems);
        };
        let sender = draft.printed_sender();
        for copy in copies {
            let note = addressed(to(&letter, copy), copy);
            let laid = page::lay_out(&note, made.paper, &mut self.fonts);
            problems.extend(page::check::check(&laid, &sender));
            pages.extend(laid.pages);
        }
        // Whose name is still to be signed by pen was told of the letter.
        problems.retain(Problem::is_error);
        let of_words = made.problems.into_iter();
        problems.extend(of_words.filter(|problem| problem.rule == Some(Rule::Language)));
        settle(&mut problems, campaign, draft);
        (pages, problems)
    }

    /// Where the time went so far.
    pub fn times(&self) -> Times {
        self.times
    }
}

/// The draft of a note that goes with a copy of the letter of this one.
fn note_of(draft: &Draft) -> Draft {
    Draft {
        template: Some(format!("note.{}.hbs", draft.lang)),
        words: String::new(),
        who: String::new(),
        cases: Vec::new(),
        figures: Vec::new(),
        tables: Vec::new(),
        copies: Vec::new(),
        edits: Vec::new(),
        joint: Vec::new(),
        follows: None,
        sources: false,
        wording: None,
        ..draft.clone()
    }
}

/// A note in the form of address of whoever gets it: an office's own, else that of anybody.
fn addressed(mut note: Letter, to: Recipient<'_>) -> Letter {
    let lang = note.lang.clone();
    let forms = &Language::or_english(&lang).note;
    for block in &mut note.blocks {
        let (of_office, usual) = match (block.role, to) {
            (Role::Salutation, Recipient::Office(office)) => (Some(&office.salutation), ""),
            (Role::Closing, Recipient::Office(office)) => (Some(&office.closing), ""),
            (Role::Salutation, Recipient::Copy(_)) => (None, &*forms.salutation),
            (Role::Closing, Recipient::Copy(_)) => (None, &*forms.closing),
            _ => continue,
        };
        let run = match of_office {
            Some(text) => Run::new(text.show(&lang), Origin::Office(to.id().to_string())),
            None => Run::new(usual, Origin::Template),
        };
        *block = Arc::new(Block {
            role: block.role,
            content: Content::Text(vec![run]),
        });
    }
    note
}

/// The letter as it goes to somebody else: with another address, the same in all else.
fn to(letter: &Letter, other: Recipient<'_>) -> Letter {
    let origin = Origin::Office(other.id().to_string());
    let lines = other.address().lines.get(&letter.lang).iter();
    let lines = lines.map(|line| vec![Run::new(line.as_str(), origin.clone())]);
    let address = Arc::new(Block {
        role: Role::Addressee,
        content: Content::Lines(lines.collect()),
    });
    let mut letter = letter.clone();
    for block in &mut letter.blocks {
        if block.role == Role::Addressee {
            *block = address.clone();
        }
    }
    letter
}

fn walk(
    prepared_letters: &mut PreparedLetters<'_>,
    draft: &Draft,
    today: Date,
    fonts: &mut Fonts,
    times: &mut Times,
) -> Made {
    let start = Instant::now();
    let sender = draft.printed_sender();
    let campaign = prepared_letters.campaign;
    let date = draft.date.unwrap_or(today);
    let (prepared, reader) =
        prepared_letters.find(draft, compose::shape(campaign, draft, &sender), date);
    let (letter, paper, wording) = (prepared.fill(&sender), prepared.paper, prepared.wording);
    let composed = Instant::now();
    let mut problems = prepared.review(campaign, reader, &sender);
    let reviewed = Instant::now();
    let laid = letter
        .as_ref()
        .map(|letter| page::lay_out(letter, paper, fonts));
    let check = |laid| page::check::check(laid, &sender);
    let mut of_sheet: Vec<Problem> = laid.iter().flat_map(check).collect();
    settle_each(&mut of_sheet, campaign, draft);
    problems.extend(of_sheet);
    times.compose += composed - start;
    times.review += reviewed - composed;
    times.lay_out += reviewed.elapsed();
    Made {
        letter,
        laid,
        paper,
        wording,
        problems,
    }
}

fn paper(draft: &Draft, problems: &mut Vec<Problem>) -> &'static Stationery {
    let all = stationery::all();
    stationery::find(&draft.paper).unwrap_or_else(|| {
        let ids: Vec<&str> = all.iter().map(|paper| paper.id.as_str()).collect();
        let id = draft.paper.clone();
        let problem = Problem::error(PageProblem::NoPaper { id }).suggest_among(&draft.paper, ids);
        problems.push(problem.fix(Fix::GoTo(Target::Paper)));
        stationery::default_paper()
    })
}

/// Gives each rule the level that the pack gives it, lets pass what the writer allows, and tells
/// what nobody can allow.
pub(crate) fn settle(problems: &mut Vec<Problem>, campaign: &Campaign, draft: &Draft) {
    settle_each(problems, campaign, draft);
    problems.extend(unallowable(draft));
}

fn settle_each(problems: &mut [Problem], campaign: &Campaign, draft: &Draft) {
    if problems.is_empty() {
        return;
    }
    let allowed = draft.allow.iter().filter_map(|name| name.parse().ok());
    let allowed: Vec<Rule> = allowed
        .filter(|rule: &Rule| rule.can_be_allowed())
        .collect();
    for problem in problems {
        let Some(rule) = problem.rule else { continue };
        if rule.can_be_allowed()
            && let Some(level) = campaign.pack.levels.get(rule.name())
        {
            problem.severity = level.severity().unwrap_or(problem.severity);
        }
        if allowed.contains(&rule) && problem.is_error() {
            problem.severity = crate::problem::Severity::Warning;
            problem.allowed = true;
        }
    }
}

/// Errors for names in `allow` that are no rules, or rules that cannot be allowed.
fn unallowable(draft: &Draft) -> Vec<Problem> {
    let wrong = |name: &String| match name.parse::<Rule>() {
        Ok(rule) if rule.can_be_allowed() => None,
        Ok(rule) => Some(Problem::error(RuleProblem::NotAllowable {
            name: rule.to_string(),
        })),
        Err(problem) => Some(problem),
    };
    draft.allow.iter().filter_map(wrong).collect()
}

impl Made {
    /// How many errors stand.
    pub fn errors(&self) -> usize {
        self.problems.iter().filter(|p| p.is_error()).count()
    }

    /// The file to send.
    ///
    /// # Errors
    /// [`Refused`], if an error stands.
    pub fn pdf(&self) -> Result<Vec<u8>, Refused> {
        if has_errors(&self.problems) {
            return Err(Refused::Errors(self.errors()));
        }
        self.preview()
    }

    /// The letter as an e-mail to open and send.
    pub fn mail(&self) -> Option<String> {
        self.letter.as_ref().map(file::mail::message)
    }

    /// The file to look at: the same bytes, whether or not it may be sent.
    ///
    /// # Errors
    /// [`Refused`], if there is nothing to show.
    pub fn preview(&self) -> Result<Vec<u8>, Refused> {
        match (&self.letter, &self.laid) {
            (Some(letter), Some(laid)) => {
                pdf::write(&laid.pages, &letter.title, &letter.lang).map_err(Refused::Broken)
            }
            _ => Err(Refused::NoLetter),
        }
    }
}
