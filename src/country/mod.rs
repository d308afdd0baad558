//! Countries: known by any of their names, and how addresses are written in each.
//!
//! A list's row becomes the lines of an address so:
//!
//! 1. [`Country::recognise`] reads the cell of a column of countries: a code or a name in any
//!    language. [`country_of`] does it for the last line of an address that stands in one cell.
//! 2. [`AddressParts`] takes the row's cells as they are typed, by what they are; several lines in a
//!    cell stay several lines. A cell that holds a whole address goes through [`split_whole`].
//! 3. [`address_lines`] puts them in that country's order, the country as typed last. Nothing is
//!    dropped but a region where [`Country::writes_region`] says that nobody writes it, and a part
//!    that stands in its own place already (“Leeds” behind “3 Mill Road, Leeds”).
//! 4. [`town_of`] finds the town in lines as they are, for the place before the date; [`with_town`] puts one
//!    that is typed beside them where it belongs.
//!
//! ```
//! use entreaty::country::{AddressParts, Country, address_lines};
//!
//! let parts = AddressParts {
//!     street: "Fir Ave".into(),
//!     house: "77".into(),
//!     town: "Boise".into(),
//!     region: "ID".into(),
//!     postcode: "83702".into(),
//!     country: "U.S.A.".into(),
//!     ..AddressParts::default()
//! };
//! let country = Country::recognise(&parts.country);
//! assert_eq!(country.map(Country::code), Some("US"));
//! assert_eq!(address_lines(&parts, country), ["77 Fir Ave", "Boise, ID 83702", "U.S.A."]);
//! ```
//!
//! What is known of countries stands in `assets/countries`, with where it comes from. Nothing of it
//! is unpacked or compiled at the start: names are searched in their sorted file as it is.

mod address;
mod fold;
mod format;
mod names;
mod near;
mod postcode;
mod spelling;
mod street;
mod town;
mod whole;

pub use address::{AddressParts, address_lines, has_words};
pub use fold::{Folded, fold};
pub use near::PARTING;
pub use spelling::spelling;
pub use town::{has_town, postcode_and_town, with_town};
pub use whole::{country_of, postcode_of, split_whole, superfluous_county, town_of};

/// A country or territory of ISO 3166, or Kosovo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country(u8);

impl Country {
    /// The country that a cell names: “DE”, “DEU”, “D”, “Deutschland”, “GERMANY”, “Germany (DE)”,
    /// “Kazakhstan,”, “U.K.”, “Nederland / The Netherlands”. Capitals, accents, punctuation, articles
    /// and invisible characters do not count. The letter of a vehicle's plate stands for a country
    /// only as the whole cell.
    pub fn recognise(text: &str) -> Option<Self> {
        names::recognise(text)
    }

    /// The country that a line of an address names: like [`Country::recognise`], but a code counts
    /// only in capitals and of two letters or more, because a line may be anything.
    pub fn of_line(line: &str) -> Option<Self> {
        names::of_line(line)
    }

    /// The country of a folded name ([`fold`]) or of a code in small letters.
    pub fn of_folded(name: &str) -> Option<Self> {
        names::find(name)
    }

    /// Whether the last line of an address means this country, though [`country_of`] does not know it:
    /// a code in small letters (“kz”), its name among other words, or but for a slip or two
    /// (“Kazaksthan”) and no other country's.
    pub fn is_meant_by(self, line: &str) -> bool {
        near::is_meant(self, line)
    }

    /// The country whose letters stand before a postcode: `D-04109`, `CH 3011`.
    pub fn of_postcode(text: &str) -> Option<Self> {
        postcode::country_of(text)
    }

    /// The country of an alpha-2 code in capitals.
    pub fn from_code(code: &str) -> Option<Self> {
        format::from_code(code)
    }

    /// Its alpha-2 code in capitals.
    pub fn code(self) -> &'static str {
        self.format().code
    }

    /// Its name in the language of this tag (`de`, `pt-BR`), in English where it is not known in that.
    pub fn name_in(self, lang: &str) -> &'static str {
        names::in_language(self, lang)
    }

    /// The name as it stands in a sentence: English writes “the Netherlands”.
    pub fn name_in_sentence(self, lang: &str) -> String {
        names::in_sentence(self, lang)
    }

    /// Whether this has the form of its postcodes, with or without spaces, hyphens and the country's
    /// letters in front (`D-04109`). No, where it has none.
    pub fn is_postcode(self, text: &str) -> bool {
        postcode::is_of(self, text)
    }

    /// Whether an address there is not complete without a postcode. Ireland, Hong Kong and the United
    /// Arab Emirates are among those where it may be.
    pub fn always_has_postcode(self) -> bool {
        self.format().always_postcode
    }

    /// Whether [`address_lines`] prints a region, province or county there. No, where postcodes make
    /// it superfluous and nobody writes it (Germany, France, Poland).
    pub fn writes_region(self) -> bool {
        self.format().region != format::Region::Never
    }
}

#[cfg(test)]
mod tests;
