//! What lies on the table at a letter-writing evening: a sheet that tells the case in brief, one to
//! sign by hand, and a slip for whoever gets a reply. They take the walk that letters take, so that each fact has its
//! source and the rules see it.

use jiff::civil::Date;

use crate::campaign::Campaign;
use crate::campaign::language::Language;
use crate::letter::{Draft, Role, Sender};
use crate::page::{self, Fonts, Item, Page, Stationery, check, mm, signatures, stationery};
use crate::pdf;
use crate::press::{self, settle};
use crate::problem::{BatchProblem, PageProblem, Problem, Rule, has_errors};

/// What is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handout {
    /// A page for the table: the case in brief, what is asked, what to do and not to do.
    Table,
    /// A page to sign by hand: what is asked, what becomes of the names, and numbered lines.
    Signatures,
    /// A slip for each writer: what to do with a reply. Three stand on a page, to cut.
    Reply,
}

/// How many slips stand on a page.
const SLIPS: u8 = 3;

/// From the edge of a slip to its words, in millimetres.
const MARGIN: f32 = 14.0;

impl Handout {
    fn template(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Signatures => "signatures",
            Self::Reply => "reply",
        }
    }

    /// The sheet that it stands on: without window and folds.
    fn paper(self, paper: &Stationery) -> Stationery {
        let mut paper = plain(paper);
        if self == Self::Reply {
            paper.height /= f32::from(SLIPS);
            paper.date_top = MARGIN;
            paper.margins.top = MARGIN;
            paper.margins.bottom = MARGIN / 2.0;
        }
        paper
    }
}

/// A sheet that nobody folds into an envelope.
pub(super) fn plain(paper: &Stationery) -> Stationery {
    Stationery {
        date_top: paper.margins.top,
        folds: Vec::new(),
        hole: None,
        ..paper.clone()
    }
}

/// The rules that only a letter to an office can break: these words go to nobody's office.
const OF_LETTERS: [Rule; 8] = [
    Rule::NoSender,
    Rule::NoAsk,
    Rule::Thanks,
    Rule::Details,
    Rule::FormOfAddress,
    Rule::OwnCountry,
    Rule::Long,
    Rule::AddressOverflow,
];

/// The file of a handout for letters like this draft, and what should be looked at.
///
/// # Errors
/// All that is wrong with it.
pub fn make(
    campaign: &Campaign,
    draft: &Draft,
    handout: Handout,
    today: Date,
) -> Result<(Vec<u8>, Vec<Problem>), Vec<Problem>> {
    let mut draft = Draft {
        template: Some(format!("{}.{}.hbs", handout.template(), draft.lang)),
        sender: Sender::default(),
        words: String::new(),
        edits: Vec::new(),
        sources: false,
        wording: None,
        ..draft.clone()
    };
    if handout != Handout::Table {
        draft.figures.clear();
        draft.tables.clear();
    }
    // What is signed speaks of nobody; of many people a slip names the first, and says that there are others.
    if handout == Handout::Signatures {
        draft.cases.clear();
    }
    let mut fonts = Fonts::new();
    let made = press::make(campaign, &draft, today, &mut fonts);
    let mut problems = made.problems;
    problems.retain(|problem| {
        let is_of_letters = problem.rule.is_some_and(|rule| OF_LETTERS.contains(&rule));
        // Whoever signs for nothing signs anything.
        let asks_nothing = problem.rule == Some(Rule::NoAsk) && handout == Handout::Signatures;
        // A slip names the people as a subject does; the letter that was signed said what became of them.
        let is_subject = problem.rule == Some(Rule::PastPerson) && handout == Handout::Reply;
        !(is_of_letters || is_subject) || asks_nothing
    });
    let (Some(mut letter), Some(paper)) = (made.letter, stationery::find(&draft.paper)) else {
        return Err(problems);
    };
    // What lies on the table is a third of a page, or a list: there is no room above it.
    letter.letterhead = None;
    letter.blocks.retain(|block| {
        let of_post = [
            Role::Sender,
            Role::Addressee,
            Role::Date,
            Role::Salutation,
            Role::Closing,
            Role::Signature,
            Role::Cosigners,
            Role::Copies,
        ];
        !of_post.contains(&block.role)
    });
    let laid = page::lay_out(&letter, &handout.paper(paper), &mut fonts);
    let mut found = check::check(&laid, &draft.printed_sender());
    found.retain(|problem| problem.rule != Some(Rule::Long) || handout == Handout::Table);
    settle(&mut found, campaign, &draft);
    problems.extend(found);
    let pages = match handout {
        Handout::Table => laid.pages,
        Handout::Signatures => {
            let by_pen = &Language::or_english(&draft.lang).by_pen;
            let headings = [&*by_pen.name, &*by_pen.town, &*by_pen.signature];
            let mut pages = laid.pages;
            signatures::draw(&mut pages, headings, paper, &mut fonts);
            pages
        }
        Handout::Reply => {
            if laid.pages.len() > 1 {
                problems.push(Problem::error(BatchProblem::SlipTooLong));
            }
            let slip = laid.pages.first();
            slip.map(|slip| repeated(slip, paper)).into_iter().collect()
        }
    };
    if has_errors(&problems) {
        return Err(problems);
    }
    match pdf::write(&pages, &letter.title, &letter.lang) {
        Ok(bytes) => Ok((bytes, problems)),
        Err(reason) => Err(vec![Problem::error(PageProblem::NotMade { reason })]),
    }
}

/// Slips one above the other, with lines to cut along.
fn repeated(slip: &Page, paper: &Stationery) -> Page {
    let mut page = Page {
        width: mm(paper.width),
        height: mm(paper.height),
        items: Vec::new(),
    };
    for number in 0..SLIPS {
        let down = slip.height * f32::from(number);
        for item in &slip.items {
            let mut item = item.clone();
            match &mut item {
                Item::Words(words) => words.baseline += down,
                Item::Rule(rule) => {
                    rule.from.1 += down;
                    rule.to.1 += down;
                }
                Item::Panel(panel) => panel.y += down,
            }
            page.items.push(item);
        }
        if number > 0 {
            page.items.push(Item::Rule(page::Rule {
                from: (0.0, down),
                to: (page.width, down),
                width: 0.25,
            }));
        }
    }
    page
}
