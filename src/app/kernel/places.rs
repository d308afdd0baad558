//! Places in the window that one can be brought to: an entry of the report, a field of the letter.

use crate::campaign::Campaign;
use crate::letter::Origin;
use crate::problem::Target;

/// An entry of the report, by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// A recommendation.
    Ask(String),
    /// A person with a case.
    Case(String),
    /// What became of a person with a case.
    Status(String),
    /// A group of people.
    Group(String),
    /// A person who is only mentioned.
    Mentioned(String),
    /// A fact, wherever the report has it.
    Claim(String),
    /// A figure.
    Figure(String),
    /// A document.
    Source(String),
}

/// A field that the cursor is brought to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusField {
    /// The search of the report.
    Search,
    /// The first thing that was found.
    FirstFound,
    /// The first entry of a section of the report.
    Section(Section),
    /// The writer's own words, after so many characters; up to the second of these they are
    /// selected.
    Words(usize, usize),
    /// Who the writer is, in a few words.
    Who,
    /// So many characters of a field of the sender, selected: from the first up to the second.
    Sender(Target, usize, usize),
    /// The sender's name.
    Name,
    /// The town before the date.
    Place,
    /// The sender's address.
    Address,
    /// The office written to.
    Office,
    /// The letter's language.
    Language,
    /// The paper.
    Paper,
    /// The search of what can be put into a template.
    Offers,
    /// What can be done about the first problem of the letter.
    Problems,
    /// What the letter lacks, in brief: it opens the list of problems.
    Summary,
    /// What can be done about the newest message, where nothing else has the focus.
    Message,
    /// The button of the menu, with the menu open.
    Menu,
    /// The next part of the window.
    NextPart,
    /// The part before.
    PreviousPart,
}

/// Where a click on the page leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To an entry of the report.
    Spot(Spot),
    /// To a section of the report.
    Section(Section),
    /// To a field.
    Field(FocusField),
    /// To the part of the whole text that an edit is of, by the edit's place in the draft.
    Edit(usize),
}

impl Goal {
    /// Where a problem of the letter can be mended; for requests and people that is the section
    /// of the report that offers them.
    pub fn of(target: Target) -> Self {
        match target {
            Target::Office => Self::Field(FocusField::Office),
            Target::Language => Self::Field(FocusField::Language),
            Target::Paper => Self::Field(FocusField::Paper),
            Target::Requests => Self::Section(Section::Recommendations),
            Target::People => Self::Section(Section::People),
            Target::Words => Self::Field(FocusField::Words(0, 0)),
            Target::Who => Self::Field(FocusField::Who),
            Target::Name => Self::Field(FocusField::Name),
            Target::Address => Self::Field(FocusField::Address),
            Target::Town => Self::Field(FocusField::Place),
            Target::Edit(edit) => Self::Edit(edit),
        }
    }
}

/// Who a fact is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactSubject<'a> {
    /// A person with a case.
    Case(&'a str),
    /// A group.
    Group(&'a str),
    /// A person who is only mentioned.
    Mentioned(&'a str),
    /// Nobody: it is told of what happened.
    Events,
}

/// Who the fact of this id is told of, the first that has it.
pub fn home<'a>(campaign: &'a Campaign, claim: &str) -> FactSubject<'a> {
    let has = |ids: &[crate::campaign::Name]| ids.iter().any(|id| &**id == claim);
    let cases = campaign.cases.iter();
    let mut cases = cases.filter(|case| {
        has(&case.claims) || has(&case.also) || case.conviction.as_deref() == Some(claim)
    });
    let mut groups = campaign.groups.iter().filter(|group| has(&group.claims));
    let mut mentioned = campaign.mentioned.iter().filter(|one| has(&one.claims));
    if let Some(case) = cases.next() {
        FactSubject::Case(&case.id)
    } else if let Some(group) = groups.next() {
        FactSubject::Group(&group.id)
    } else if let Some(one) = mentioned.next() {
        FactSubject::Mentioned(&one.id)
    } else {
        FactSubject::Events
    }
}

impl Spot {
    /// The section that has it.
    pub fn section(&self, campaign: &Campaign) -> Section {
        match self {
            Self::Ask(_) => Section::Recommendations,
            Self::Case(_) | Self::Status(_) | Self::Group(_) | Self::Mentioned(_) => {
                Section::People
            }
            Self::Claim(id) => match home(campaign, id) {
                FactSubject::Events => Section::Events,
                _ => Section::People,
            },
            Self::Figure(_) => Section::Figures,
            Self::Source(_) => Section::Sources,
        }
    }

    /// The entry of the report that words of this origin rest on.
    pub fn of(campaign: &Campaign, origin: &Origin) -> Option<Self> {
        Some(match origin {
            Origin::Claim(id) => Self::Claim(id.clone()),
            // A passage leads to the first of its facts; the tip names all of them.
            Origin::Passage(id) => {
                let (_, part) = campaign.part(id)?;
                match (part.claims.first(), part.statuses.first()) {
                    (Some(claim), _) => Self::Claim(claim.to_string()),
                    (None, Some(case)) => Self::Status(case.to_string()),
                    (None, None) => return None,
                }
            }
            Origin::Ask(id) => Self::Ask(id.clone()),
            Origin::Status(id) => Self::Status(id.clone()),
            Origin::Figure(id) => Self::Figure(id.clone()),
            Origin::Case(id) => Self::Case(id.clone()),
            _ => return None,
        })
    }
}

/// A section of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// What the report asks.
    Recommendations,
    /// The people in it.
    People,
    /// What happened: facts that belong to nobody by name.
    Events,
    /// Its numbers.
    Figures,
    /// Its documents.
    Sources,
}

impl Section {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Recommendations,
        Self::People,
        Self::Events,
        Self::Figures,
        Self::Sources,
    ];
}
