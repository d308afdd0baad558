//! What the form of each kind of entry asks: its fields in order, and what can stand in each.
//!
//! The window, the table for translators and a new entry all follow this list.

use super::Entries;
use crate::campaign::State;
use crate::campaign::files::has_claims;
use crate::store::own_pack;

/// A field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FormField {
    /// Where it stands in the entry.
    pub path: &'static str,
    /// What can stand in it.
    pub form: Form,
    /// Whether an entry makes no sense without it.
    pub needed: bool,
}

/// What can stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Its name for machines.
    Id,
    /// A text in each of the pack's languages.
    Words,
    /// Lines in each of the pack's languages.
    Lines,
    /// A text that is the same in every language.
    Line,
    /// Some of those, a line each.
    List,
    /// The languages of letters, with a button that adds one.
    Languages,
    /// One of the languages of letters, or none.
    Language,
    /// A year, a month or a day.
    Date,
    /// A date, or never.
    Confirmed,
    /// One of these.
    Choice(&'static [&'static str]),
    /// Some of these.
    Choices(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// A whole number.
    Number,
    /// One of the pack's entries of these kinds.
    One(&'static [Entries]),
    /// Some of them, in order.
    Some(&'static [Entries]),
    /// Places in sources.
    Sources,
    /// The sentences of a passage, each with what it rests on.
    Parts,
    /// The rows of a figure, each with its counts.
    Series,
}

const fn needed(path: &'static str, form: Form) -> FormField {
    FormField {
        path,
        form,
        needed: true,
    }
}

const fn field(path: &'static str, form: Form) -> FormField {
    FormField {
        path,
        form,
        needed: false,
    }
}

const KINDS: &[&str] = &[
    "inquiry",
    "review",
    "investigation",
    "mechanism",
    "conditions",
    "release",
    "care",
    "visits",
    "transfer",
    "protection",
    "recognition",
    "charges",
    "stay",
    "law",
    "whereabouts",
    "other",
];

/// Topics that a pack may let cards speak of (`Topic::can_be_allowed`).
const MENTIONABLE: &[&str] = &["religion", "politics", "organisation"];

const STATE: Form = Form::Choice(State::WORDS);

const CLAIMS: &[Entries] = &[Entries::Claims];
const PEOPLE: &[Entries] = &[Entries::People];
const RECOMMENDATIONS: &[Entries] = &[Entries::Recommendations];
/// What a letter tells: facts, alone or in passages.
const TOLD: &[Entries] = &[Entries::Claims, Entries::Passages];

const PACK: &[FormField] = &[
    needed("id", Form::Id),
    needed("title", Form::Words),
    needed("version", Form::Line),
    needed("kind", Form::Choice(&["active", "historical"])),
    needed("languages", Form::Languages),
    needed("published", Form::Date),
    needed("facts_as_of", Form::Date),
    field("recheck_by", Form::Date),
    field("ends", Form::Date),
    field("stop", Form::Words),
    field("reported", Form::One(CLAIMS)),
    field("any_order", Form::Flag),
    field("draft", Form::Flag),
    field("exercise", Form::Flag),
    field("letterhead.name", Form::Words),
    field("letterhead.colour", Form::Line),
    field("signers.keys", Form::List),
    field("signers.need", Form::Number),
    field("limits.status_months", Form::Number),
    field("limits.address_months", Form::Number),
    field("limits.holder_months", Form::Number),
];

const CLAIM: &[FormField] = &[
    needed("id", Form::Id),
    needed("text", Form::Words),
    needed(
        "standing",
        Form::Choice(&["established", "alleged", "disputed"]),
    ),
    field("by", Form::Words),
    needed("sources", Form::Sources),
    field("graphic", Form::Flag),
    field("note", Form::Words),
    field("author", Form::Line),
    field("reader", Form::Line),
];

const RECOMMENDATION: &[FormField] = &[
    needed("id", Form::Id),
    needed("addressee", Form::One(&[Entries::Addressees])),
    needed("kind", Form::Choice(KINDS)),
    field("status", Form::Choice(&["open", "partly", "met"])),
    field("status_sources", Form::Sources),
    needed("title", Form::Words),
    needed("topic", Form::Words),
    needed("text", Form::Words),
    field("lead", Form::Words),
    field("question", Form::Words),
    field("background", Form::Some(TOLD)),
    field("obligation", Form::One(TOLD)),
    field("for", Form::Some(PEOPLE)),
    needed("sources", Form::Sources),
    field("note", Form::Words),
];

const PERSON: &[FormField] = &[
    needed("id", Form::Id),
    needed("name", Form::Words),
    field("short", Form::Words),
    field("pronoun", Form::Choice(&["he", "she", "they"])),
    field("spellings", Form::List),
    needed("about", Form::Words),
    needed(
        "consent",
        Form::Choice(&["public record", "person", "family", "unknown"]),
    ),
    field("conviction", Form::One(CLAIMS)),
    field("not_known", Form::Words),
    needed("claims", Form::Some(CLAIMS)),
    field("also", Form::Some(CLAIMS)),
    needed("supports", Form::Some(RECOMMENDATIONS)),
    field("link", Form::Words),
    field("question", Form::Words),
    needed("status.state", STATE),
    field("status.on", Form::Date),
    field("status.confirmed", Form::Confirmed),
    field("status.after", Form::One(CLAIMS)),
    needed("status.short", Form::Words),
    needed("status.text", Form::Words),
    needed("status.sources", Form::Sources),
    field("card.greeting", Form::Words),
    field("card.address.lines", Form::Lines),
    field("card.address.confirmed", Form::Confirmed),
    field("card.address.sources", Form::Sources),
    field("card.may_mention", Form::Choices(MENTIONABLE)),
];

const GROUP: &[FormField] = &[
    needed("id", Form::Id),
    needed("name", Form::Words),
    needed("claims", Form::Some(CLAIMS)),
    needed("supports", Form::Some(RECOMMENDATIONS)),
];

const MENTIONED: &[FormField] = &[
    needed("id", Form::Id),
    needed("name", Form::Words),
    needed("claims", Form::Some(CLAIMS)),
    needed("status.state", STATE),
    field("status.on", Form::Date),
    field("status.confirmed", Form::Confirmed),
    needed("status.short", Form::Words),
    needed("status.text", Form::Words),
    needed("status.sources", Form::Sources),
];

const PASSAGE: &[FormField] = &[
    needed("id", Form::Id),
    field("people", Form::Some(PEOPLE)),
    field("asks", Form::Some(RECOMMENDATIONS)),
    needed("parts", Form::Parts),
    field("question", Form::Words),
    field("author", Form::Line),
    field("reader", Form::Line),
];

const ADDRESSEE: &[FormField] = &[
    needed("id", Form::Id),
    needed("kind", Form::Line),
    needed("short", Form::Words),
    needed("office", Form::Words),
    needed("address.lines", Form::Lines),
    field("address.confirmed", Form::Confirmed),
    field("address.sources", Form::Sources),
    field("email", Form::List),
    field("prefers", Form::Language),
    needed("salutation", Form::Words),
    needed("closing", Form::Words),
    needed("subject", Form::Words),
    needed("country", Form::Words),
    field("country_names", Form::List),
    field("powers", Form::Choices(KINDS)),
    field("background", Form::Some(TOLD)),
    field("obligation", Form::One(TOLD)),
    field(
        "copies_to",
        Form::Some(&[Entries::Addressees, Entries::Copies]),
    ),
    field("post_suspended.since", Form::Date),
    field("post_suspended.by_way_of", Form::Some(&[Entries::Copies])),
    field("post_suspended.sources", Form::Sources),
    field("anonymous", Form::Words),
    field("anonymous_sources", Form::Sources),
    field("holder.name", Form::Words),
    field("holder.since", Form::Date),
    field("holder.confirmed", Form::Confirmed),
    field("holder.sources", Form::Sources),
];

const COPY: &[FormField] = &[
    needed("id", Form::Id),
    needed("name", Form::Words),
    needed("address.lines", Form::Lines),
    field("address.confirmed", Form::Confirmed),
    field("address.sources", Form::Sources),
    field("email", Form::List),
    field("for_countries", Form::List),
];

const FIGURE: &[FormField] = &[
    needed("id", Form::Id),
    needed("title", Form::Words),
    needed("according_to", Form::Words),
    needed("sentence", Form::Words),
    needed("series", Form::Series),
    needed("partial_note", Form::Words),
    field("repeats", Form::Some(CLAIMS)),
    needed("sources", Form::Sources),
    field("note", Form::Words),
];

const SOURCE: &[FormField] = &[
    needed("id", Form::Id),
    needed("title", Form::Line),
    needed("publisher", Form::Line),
    field("date", Form::Date),
    field("reference", Form::Line),
    field("language", Form::Line),
    field("note", Form::Words),
];

impl Entries {
    /// The fields of one entry, in the order of the form.
    pub fn fields(self) -> &'static [FormField] {
        match self {
            Self::Pack => PACK,
            Self::Recommendations => RECOMMENDATION,
            Self::People => PERSON,
            Self::Groups => GROUP,
            Self::Mentioned => MENTIONED,
            Self::Claims => CLAIM,
            Self::Passages => PASSAGE,
            Self::Addressees => ADDRESSEE,
            Self::Copies => COPY,
            Self::Figures => FIGURE,
            Self::Sources => SOURCE,
        }
    }

    /// What one of them is called in its file; nothing where each has a file of its own.
    pub fn kind(self) -> Option<&'static str> {
        match self {
            Self::Recommendations => Some("recommendation"),
            Self::Pack | Self::People => None,
            Self::Groups => Some("group"),
            Self::Mentioned => Some("mentioned"),
            Self::Claims => Some("claim"),
            Self::Passages => Some("passage"),
            Self::Addressees => Some("addressee"),
            Self::Copies => Some("copy"),
            Self::Figures => Some("figure"),
            Self::Sources => Some("source"),
        }
    }

    /// The file that they stand in; facts may stand in others beside it too.
    pub fn file(self) -> Option<&'static str> {
        match self {
            Self::Pack => Some("pack.toml"),
            Self::Recommendations => Some("recommendations.toml"),
            Self::People => None,
            Self::Groups | Self::Mentioned => Some("people.toml"),
            Self::Claims => Some("claims.toml"),
            Self::Passages => Some("passages.toml"),
            Self::Addressees | Self::Copies => Some("addressees.toml"),
            Self::Figures => Some("figures.toml"),
            Self::Sources => Some("sources.toml"),
        }
    }

    /// The first kind of entry that a file holds.
    pub fn of_file(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.stand_in(name))
    }

    /// Whether such entries stand in the file of this name: one file may hold two kinds.
    pub fn stand_in(self, name: &str) -> bool {
        match self.file() {
            _ if self == Self::Claims => has_claims(name),
            Some(file) => file == name,
            None => name.starts_with("cases/") && is_of_pack(name),
        }
    }

    /// What is told of an entry in a list: its most telling text.
    pub fn gist(self) -> &'static str {
        match self {
            Self::Pack | Self::Recommendations | Self::Figures | Self::Sources => "title",
            Self::People | Self::Groups | Self::Mentioned | Self::Copies => "name",
            Self::Claims => "text",
            Self::Passages => "parts.0.text",
            Self::Addressees => "short",
        }
    }

    /// Whether a pack has as many of them as it likes: another can be begun, and one taken out.
    pub fn are_several(self) -> bool {
        self != Self::Pack
    }

    /// Whether somebody compares them with the sources, and says so.
    pub fn is_sealed(self) -> bool {
        !matches!(self, Self::Pack | Self::Sources)
    }

    /// The lines of a new entry in the pack's first language.
    pub fn begin(self, id: &str, lang: &str) -> String {
        let mut lines = format!("id = \"{id}\"\n");
        let rest = match self {
            // There is one, and it is there.
            Self::Pack => String::new(),
            Self::Claims => {
                format!("text.{lang} = \"\"\nstanding = \"established\"\nsources = []\n")
            }
            Self::Groups => format!("name.{lang} = \"\"\nclaims = []\nsupports = []\n"),
            Self::Mentioned => format!(
                "name.{lang} = \"\"\nclaims = []\n\n[mentioned.status]\nstate = \"unknown\"\n\
                 confirmed = false\nshort.{lang} = \"\"\ntext.{lang} = \"\"\nsources = []\n"
            ),
            Self::Passages => format!(
                "people = []\nasks = []\n\n[[passage.parts]]\ntext.{lang} = \"\"\nclaims = []\n"
            ),
            Self::Figures => format!(
                "title.{lang} = \"\"\naccording_to.{lang} = \"\"\nsentence.{lang} = \"\"\npartial_note.{lang} = \"\"\n\
                 sources = []\n\n\
                 [[figure.series]]\nname.{lang} = \"\"\nvalues = []\n"
            ),
            Self::Sources => "title = \"\"\npublisher = \"\"\n".to_owned(),
            Self::Recommendations => format!(
                "addressee = \"\"\nkind = \"investigation\"\ntitle.{lang} = \"\"\n\
                 topic.{lang} = \"\"\ntext.{lang} = \"\"\nsources = []\n"
            ),
            Self::People => format!(
                "name.{lang} = \"\"\nabout.{lang} = \"\"\nconsent = \"unknown\"\nclaims = []\n\
                 supports = []\n\n[status]\nstate = \"unknown\"\nconfirmed = false\nshort.{lang} = \"\"\n\
                 text.{lang} = \"\"\nsources = []\n"
            ),
            Self::Addressees => format!(
                "kind = \"letter\"\nshort.{lang} = \"\"\noffice.{lang} = \"\"\n\
                 salutation.{lang} = \"\"\nclosing.{lang} = \"\"\nsubject.{lang} = \"\"\n\
                 country.{lang} = \"\"\npowers = []\n\n[addressee.address]\n\
                 lines.{lang} = []\nconfirmed = false\nsources = []\n"
            ),
            Self::Copies => format!(
                "name.{lang} = \"\"\n\n[copy.address]\n\
                 lines.{lang} = []\nconfirmed = false\nsources = []\n"
            ),
        };
        lines.push_str(&rest);
        lines
    }
}

/// Whether a text of this name is a pack's own file, and no template.
pub fn is_of_pack(name: &str) -> bool {
    own_pack::is_own_file(name)
}

#[cfg(test)]
mod tests;
