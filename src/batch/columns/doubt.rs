//! What is doubtful about a row, and how it is told.

use crate::country::Country;
use crate::problem::Problem;

/// Something about a row that somebody should look at, or that forbids its letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doubt {
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
    /// A number may be shown otherwise in the spreadsheet.
    NotAsShown {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
    },
    /// The letters of a cell are damaged.
    Encoding {
        /// The column's heading.
        column: String,
        /// What stands in it.
        value: String,
        /// What is taken instead, where that can be told.
        meant: Option<String>,
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
    /// The name stood family name first, and was turned round.
    Turned {
        /// What stands in the list.
        typed: String,
        /// What is printed.
        name: String,
    },
    /// What stands as the name is none.
    NotAName {
        /// What stands in the list.
        typed: String,
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
    NoPostcode(Country),
    /// The postcode is none of this country.
    WrongPostcode {
        /// What stands in the list.
        typed: String,
        /// The country.
        country: Country,
    },
}

impl Doubt {
    /// The doubt in words.
    pub fn problem(&self) -> Problem {
        let quoted = |text: &str| {
            let mut short: String = text.chars().take(60).collect();
            if short.len() < text.len() {
                short.push('…');
            }
            format!("“{}”", short.replace('\n', " "))
        };
        match self {
            Self::Placeholder { column, value } => Problem::warning(format!(
                "{} in the column “{column}” is a placeholder, and is left out",
                quoted(value)
            ))
            .help("put in what belongs there"),
            Self::FormulaError { column, value } => Problem::warning(format!(
                "{} in the column “{column}” is the error of a formula, a placeholder, and is left out",
                quoted(value)
            ))
            .help("put in what belongs there"),
            Self::Date { column, value } => Problem::warning(format!(
                "{} in the column “{column}” is a date",
                quoted(value)
            ))
            .help("spreadsheets make a date of 1-2: put in what was typed"),
            Self::NotAsShown { column, value } => Problem::warning(format!(
                "{} in the column “{column}” may look otherwise in the spreadsheet: zeros or hyphens of a postcode may be lost",
                quoted(value)
            ))
            .help("compare it with the spreadsheet"),
            Self::Encoding { column, value, meant } => match meant {
                Some(meant) => Problem::warning(format!(
                    "{} in the column “{column}” has damaged letters (encoding): {} is meant, and is used",
                    quoted(value),
                    quoted(meant)
                ))
                .help("compare it with where the list comes from"),
                None => Problem::warning(format!(
                    "{} in the column “{column}” has damaged letters (encoding)",
                    quoted(value)
                ))
                .help("type it again, or save the list anew with another encoding"),
            },
            Self::Several { column, value } => Problem::warning(format!(
                "the column “{column}” has several addresses or values ({}): the first is taken",
                quoted(value)
            )),
            Self::NotUsed { column, value } => Problem::warning(format!(
                "{} in the column “{column}” looks like a part of the address, and is not used",
                quoted(value)
            ))
            .help("say what the column is, or that it is nothing"),
            Self::Turned { typed, name } => Problem::warning(format!(
                "the order of the name {} was turned round: {}",
                quoted(typed),
                quoted(name)
            ))
            .help("look whether it is right"),
            Self::NotAName { typed } => {
                Problem::error(format!("{} is no name", quoted(typed)))
                    .help("put in the full name")
            }
            Self::Total => Problem::error("this row is a total, and nobody’s name or address"),
            Self::Headings => {
                Problem::error("this row repeats the headings, and is nobody’s name or address")
            }
            Self::NotHome { column } => Problem::warning(format!(
                "there is no address of the home, only another (“{column}”)"
            ))
            .help("look whether answers may come there"),
            Self::NoStreet => Problem::warning("the street, or a box, is missing")
                .help("look whether the address is whole"),
            Self::NoTown => Problem::warning("the town is missing")
                .help("look whether the address is whole"),
            Self::NoPostcode(country) => Problem::warning(format!(
                "the postcode is missing, which every address in {} has",
                country.name_in_sentence("en")
            ))
            .help("look whether the address is whole"),
            Self::WrongPostcode { typed, country } => Problem::warning(format!(
                "{} is no postcode of {}",
                quoted(typed),
                country.name_in_sentence("en")
            ))
            .help("a zero at its beginning may be lost, or the country is another"),
        }
    }
}
