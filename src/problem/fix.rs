//! What would mend a problem, as data: the command line says it, the window offers it.

use super::Rule;

/// Something that would mend a problem.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fix {
    /// Write `meant` where `wrong` stands, within the problem's place.
    Replace {
        /// What stands there.
        wrong: String,
        /// What was probably meant.
        meant: String,
    },
    /// This name was probably meant.
    Meant(String),
    /// One of these names can be used.
    Among(Vec<String>),
    /// Look here.
    GoTo(Target),
    /// Choose this request too, by its id.
    Ask(String),
    /// Choose this person too, by their id.
    Name(String),
    /// No longer choose this person, by their id.
    LeaveOut(String),
    /// Write to this office instead, by its id.
    WriteTo(String),
    /// Read what is known of this document, by its id.
    Read(String),
    /// No longer say this sentence of the sender's own words.
    Unsay(String),
    /// Leave these characters out of a field.
    Strike {
        /// The field.
        target: Target,
        /// The characters, once each.
        characters: String,
    },
    /// Write this into a field of the sender instead.
    Write {
        /// The field.
        target: Target,
        /// What it says then, lines parted by line breaks.
        text: String,
    },
    /// Add a face that has the letters.
    AddFace,
    /// Print the letter on this paper, by its id.
    Paper(String),
    /// Allow the rule for this letter.
    Allow(Rule),
    /// Look it up, and note in the pack that it is still right.
    LookUp(Looked),
    /// Begin templates in the language of this code.
    BeginTemplates(String),
}

/// Something of a pack that grows old until somebody looks it up again.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Looked {
    /// An office's address, by the office's id.
    Address(String),
    /// What became of a person, by theirs.
    Status(String),
}

/// A place of the letter where a problem can be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// The office.
    Office,
    /// The letter's language.
    Language,
    /// The paper.
    Paper,
    /// The requests.
    Requests,
    /// The people.
    People,
    /// The sender's own words.
    Words,
    /// Who the sender is, in a few words.
    Who,
    /// The sender's name.
    Name,
    /// The sender's address.
    Address,
    /// The town before the date.
    Town,
    /// An edit of the filled letter, by its place in the draft.
    Edit(usize),
}
