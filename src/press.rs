//! The whole walk for one draft: words, sheet, and every stage's problems.

pub mod file;

use std::fmt;
use std::ops::AddAssign;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::campaign::{Campaign, Lang, freshness};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean, has_errors};
use crate::letter::compose::{self, Forms};
use crate::letter::{Draft, Letter, review, watch};
use crate::page::envelope::{self, Envelope};
use crate::page::stationery::{self, Stationery};
use crate::page::{self, Fonts, Laid, Page};
use crate::pdf;

/// A letter on its pages, and what is wrong with it.
#[derive(Clone, Debug)]
pub struct Made {
    /// The words, whenever there are any to show.
    pub letter: Option<Letter>,
    /// The sheets, whenever there are words.
    pub laid: Option<Laid>,
    /// The paper that they are laid out on.
    pub paper: &'static Stationery,
    /// All problems, each stage's in the order of the walk; allowed ones are warnings.
    pub problems: Vec<Diagnostic>,
}

/// Why no file was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Errors stand that were not allowed: they are in [`Made::problems`].
    Errors(usize),
    /// The file could not be written.
    Broken(String),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Errors(1) => f.write_str("one thing is to be put right first"),
            Self::Errors(count) => write!(f, "{count} things are to be put right first"),
            Self::Broken(why) => f.write_str(why),
        }
    }
}

/// Makes the letter of a draft: composes it, reviews its words, lays it out, checks the sheet,
/// and gathers every stage's problems. `today` is the date where the draft has none.
pub fn make(campaign: &Campaign, draft: &Draft, today: Date, fonts: &mut Fonts) -> Made {
    let (mut forms, mut times) = (Forms::default(), Times::default());
    walk(campaign, draft, today, fonts, &mut forms, &mut times)
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

/// A press set up for many letters of one pack: what they have in common is read once.
pub struct Press<'a> {
    campaign: &'a Campaign,
    fonts: Fonts,
    forms: Forms,
    held: watch::Held,
    times: Times,
}

impl<'a> Press<'a> {
    /// A press for letters of this pack.
    pub fn new(campaign: &'a Campaign) -> Self {
        Self {
            campaign,
            fonts: Fonts::new(),
            forms: Forms::default(),
            held: watch::Held::default(),
            times: Times::default(),
        }
    }

    /// The same as [`make`].
    pub fn make(&mut self, draft: &Draft, today: Date) -> Made {
        let (fonts, forms, times) = (&mut self.fonts, &mut self.forms, &mut self.times);
        self.held
            .during(|| walk(self.campaign, draft, today, fonts, forms, times))
    }

    /// The envelope of a letter that was made of this draft, and what does not fit on it.
    pub fn envelope(
        &mut self,
        draft: &Draft,
        made: &Made,
        envelope: &Envelope,
    ) -> Option<(Page, Vec<Diagnostic>)> {
        let (letter, paper) = (made.letter.as_ref()?, stationery::find(&draft.paper)?);
        let (page, mut problems) = envelope::address(letter, envelope, paper, &mut self.fonts);
        settle(&mut problems, self.campaign, draft);
        Some((page, problems))
    }

    /// Where the time went so far.
    pub fn times(&self) -> Times {
        self.times
    }
}

fn walk(
    campaign: &Campaign,
    draft: &Draft,
    today: Date,
    fonts: &mut Fonts,
    forms: &mut Forms,
    times: &mut Times,
) -> Made {
    let draft = &Draft {
        sender: draft.printed_sender(),
        ..draft.clone()
    };
    let date = draft.date.unwrap_or(today);
    let start = Instant::now();
    let mut problems = known(campaign, draft, date);
    let (letter, found) = compose::compose_with(forms, campaign, draft, date);
    problems.extend(found);
    let composed = Instant::now();
    if let Some(letter) = &letter {
        problems.extend(review::review(campaign, draft, letter));
    }
    let reviewed = Instant::now();
    let paper = paper(draft, &mut problems);
    let laid = letter
        .as_ref()
        .map(|letter| page::lay_out(letter, paper, fonts));
    problems.extend(laid.iter().flat_map(page::check::check));
    times.compose += composed - start;
    times.review += reviewed - composed;
    times.lay_out += reviewed.elapsed();
    settle(&mut problems, campaign, draft);
    Made {
        letter,
        laid,
        paper,
        problems,
    }
}

/// What the pack and the date alone can tell.
fn known(campaign: &Campaign, draft: &Draft, date: Date) -> Vec<Diagnostic> {
    // Messages are in English, whatever the letter's language.
    let lang = &Lang::default();
    let office = campaign.addressee(&draft.to);
    let cases = draft.cases.iter().filter_map(|id| campaign.case(id));
    let mut problems = freshness::of_pack(campaign, lang, date);
    problems.extend(office.and_then(|o| freshness::of_addressee(campaign, o, lang, date)));
    problems.extend(cases.filter_map(|case| freshness::of_case(campaign, case, lang, date)));
    problems
}

fn paper(draft: &Draft, problems: &mut Vec<Diagnostic>) -> &'static Stationery {
    let all = stationery::all();
    stationery::find(&draft.paper).unwrap_or_else(|| {
        let ids: Vec<&str> = all.iter().map(|paper| paper.id.as_str()).collect();
        let problem = Diagnostic::error(format!("there is no paper “{}”", draft.paper));
        problems.push(match did_you_mean(&draft.paper, ids.iter().copied()) {
            Some(near) => problem.help(format!("did you mean “{near}”?")),
            None => problem.help(format!("there are: {}", ids.join(", "))),
        });
        &all[0]
    })
}

/// Gives each rule the level that the pack gives it, and lets pass what the writer allows.
pub(crate) fn settle(problems: &mut Vec<Diagnostic>, campaign: &Campaign, draft: &Draft) {
    let mut allowed = Vec::new();
    for name in &draft.allow {
        match name.parse::<Rule>() {
            Ok(rule) if rule.can_be_allowed() => allowed.push(rule),
            Ok(rule) => problems.push(Diagnostic::error(format!("“{rule}” cannot be allowed"))),
            Err(message) => problems.push(Diagnostic::error(message)),
        }
    }
    for problem in problems.iter_mut() {
        let Some(rule) = problem.rule else { continue };
        if rule.can_be_allowed()
            && let Some(level) = campaign.pack.levels.get(rule.name())
        {
            problem.severity = level.severity().unwrap_or(problem.severity);
        }
        if allowed.contains(&rule) && problem.is_error() {
            problem.severity = crate::diagnostic::Severity::Warning;
            problem.help = Some("allowed by the writer".to_owned());
        }
    }
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
        self.preview().map_err(Refused::Broken)
    }

    /// The file to look at: the same bytes, whether or not it may be sent.
    ///
    /// # Errors
    /// A sentence, if there is nothing to show.
    pub fn preview(&self) -> Result<Vec<u8>, String> {
        match (&self.letter, &self.laid) {
            (Some(letter), Some(laid)) => pdf::write(&laid.pages, &letter.title, &letter.lang),
            _ => Err("there is no letter to show".to_owned()),
        }
    }
}
