//! What is doubtful about a row of a list, or forbids its letter.

use serde::Serialize;

use super::Problem;
use super::words::Language;

/// Something about a row that somebody should look at, or that forbids its letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum RowProblem {
    /// A cell says that nothing stands there; it is left out.
    Placeholder {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// The formula of a cell failed; it is left out.
    FormulaError {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell is a date where no date belongs.
    Date {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell is longer than any page takes.
    TooLong {
        /// How many characters it may have.
        most: usize,
    },
    /// A number may be shown otherwise in the spreadsheet.
    NotAsShown {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell is struck through in the spreadsheet.
    Struck {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// The letters of a cell are damaged, and something else is taken instead.
    Encoding {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
        /// What is taken instead.
        meant: String,
    },
    /// The letters of a cell are damaged, or a guess.
    EncodingLost {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell has several values, of which the first is taken.
    Several {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A column that is not used holds what looks like a part of the address.
    NotUsed {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell of the address has what is no part of it: a telephone number, an e-mail address, a remark.
    InAddress {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A cell beside the street does not look like a part of an address, and may be a remark about the person.
    NotAPart {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// The name stood family name first, and was turned round.
    Turned {
        /// What stands in the list.
        typed: String,
        /// What is printed.
        name: String,
    },
    /// What stands as the name is not a name.
    NotAName {
        /// What stands in the list.
        typed: String,
    },
    /// Nobody knows which of two names the person signs with: a given name beside a family name that begins
    /// with it, a name to be called by beside another.
    TwoNames {
        /// One of them.
        typed: String,
        /// The other.
        name: String,
    },
    /// What stands as the name has a number or a remark.
    DoubtfulName {
        /// What stands in the list.
        typed: String,
    },
    /// A column says that the person died.
    Died {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A column says that the person left, or is no longer active.
    Left {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// Another address of the same person is in the office's country.
    Elsewhere {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A column says that it is a company or an organisation, and no person.
    Company {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// A column says that no letter is wanted.
    Unwanted {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// The row is a total, and nobody.
    Total,
    /// The row repeats the headings.
    Headings,
    /// There is no address of the person's home, but another.
    NotHome {
        /// A column of the address that is taken.
        column: String,
    },
    /// Neither street nor box is there.
    NoStreet,
    /// The town is missing.
    NoTown,
    /// The postcode is missing where the country has one in every address.
    NoPostcode {
        /// The country's code.
        country: String,
    },
    /// The postcode is not one of this country.
    WrongPostcode {
        /// What stands in the list.
        typed: String,
        /// The country's code.
        country: String,
    },
    /// An earlier row seems to be of the same person.
    Duplicate {
        /// The row's number.
        row: usize,
    },
    /// There is no letter in the language that the row names.
    NoLanguage {
        /// What the row says.
        typed: String,
        /// The language that its letter is in.
        language: Language,
    },
    /// The row names its language by a letter that may be of several.
    AnyLanguage {
        /// What the row says.
        typed: String,
        /// The language that its letter is in.
        language: Language,
    },
    /// The row's choice names something that is no letter of the programme, and others that are.
    NotInProgramme {
        /// What the row says.
        typed: String,
    },
    /// The row's choice names no letter of the programme.
    WantsNothing {
        /// What the row says.
        typed: String,
    },
    /// The pack has nobody of this name.
    NoCase {
        /// What the row says.
        name: String,
    },
}

impl RowProblem {
    /// Whether no letter can be made.
    fn is_error(&self) -> bool {
        matches!(
            self,
            Self::NotAName { .. }
                | Self::Total
                | Self::Headings
                | Self::NoCase { .. }
                | Self::WantsNothing { .. }
                | Self::TooLong { .. }
        )
    }

    /// The problem, as bad as it is.
    pub fn problem(self) -> Problem {
        if self.is_error() {
            Problem::error(self)
        } else {
            Problem::warning(self)
        }
    }
}
