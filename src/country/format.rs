//! How each country writes an address: `assets/countries/formats.tsv`.

use std::sync::LazyLock;

use super::Country;

const FORMATS: &str = include_str!("../../assets/countries/formats.tsv");

/// A part of an address that a format places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AddressSlot {
    /// Everything above the town: street and house, box, supplements.
    Street,
    /// A part of a town, a suburb.
    District,
    Town,
    Region,
    Postcode,
}

/// A line: each part with what stands before it if another stands there.
pub(super) type Line = Vec<(&'static str, AddressSlot)>;

/// Whether a region is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    /// The format has a place for it.
    Placed,
    /// Below the rest: the format has no place for it, but it may be what tells the place.
    Below,
    /// Nobody writes it: the postcode says it.
    Never,
}

/// What is known of a country's addresses.
#[derive(Clone, Debug)]
pub(super) struct Format {
    pub code: &'static str,
    /// `12 High Street`, not `Hauptstraße 12`.
    pub house_first: bool,
    pub always_postcode: bool,
    pub region: Region,
    lines: Vec<Line>,
    /// In the country's own letters, where those are Chinese characters.
    native: Vec<Line>,
    /// The forms of its postcodes, without spaces and hyphens.
    pub postcodes: Vec<&'static str>,
}

impl Format {
    fn of(row: &'static str) -> Self {
        let mut cells = row.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let (code, flags, lines, native, postcodes) = (next(), next(), next(), next(), next());
        let always_postcode = flags.contains('Z');
        Self {
            code,
            house_first: flags.contains('#'),
            always_postcode,
            region: if flags.contains('-') {
                Region::Never
            } else if lines.contains("%S") {
                Region::Placed
            } else {
                Region::Below
            },
            lines: read(lines),
            native: read(native),
            postcodes: postcodes
                .split(' ')
                .filter(|form| !form.is_empty())
                .collect(),
        }
    }

    /// Whether it has a place for this.
    pub(super) fn places(&self, part: AddressSlot) -> bool {
        self.lines
            .iter()
            .flatten()
            .any(|(_, placed)| *placed == part)
    }

    /// Whether the postcode stands on a line above its town.
    pub(super) fn postcode_above(&self) -> bool {
        let line = |part| {
            self.lines
                .iter()
                .position(|line| line.iter().any(|(_, p)| *p == part))
        };
        matches!((line(AddressSlot::Postcode), line(AddressSlot::Town)), (Some(code), Some(town)) if code < town)
    }

    /// The lines to fill.
    pub(super) fn lines(&self, native: bool) -> &[Line] {
        if native && !self.native.is_empty() {
            &self.native
        } else {
            &self.lines
        }
    }
}

/// For senders whose country is not known: the postcode before the town, the region behind it.
pub(super) static UNKNOWN: LazyLock<Format> =
    LazyLock::new(|| Format::of("\t\t%A%n%D%n%Z %C, %S\t\t"));

/// Town and postcode where the postcode has letters: it then follows the town in every country.
pub(super) static UNKNOWN_LETTERS: LazyLock<Format> =
    LazyLock::new(|| Format::of("\t\t%A%n%D%n%C, %S %Z\t\t"));

static ALL: LazyLock<Vec<Format>> = LazyLock::new(|| FORMATS.lines().map(Format::of).collect());

/// `%Z %C, %S` in the syntax of libaddressinput; `%n` begins a line.
fn read(text: &'static str) -> Vec<Line> {
    let lines = text.split("%n").filter(|line| !line.is_empty());
    lines
        .map(|line| {
            let mut found = Vec::new();
            let mut between = "";
            for piece in line.split('%') {
                let part = match piece.chars().next() {
                    Some('A') => AddressSlot::Street,
                    Some('D') => AddressSlot::District,
                    Some('C') => AddressSlot::Town,
                    Some('S') => AddressSlot::Region,
                    Some('Z') => AddressSlot::Postcode,
                    _ => {
                        between = piece;
                        continue;
                    }
                };
                found.push((between, part));
                between = piece.get(1..).unwrap_or_default();
            }
            found
        })
        .collect()
}

pub(super) fn from_code(code: &str) -> Option<Country> {
    let index = ALL.binary_search_by(|format| format.code.cmp(code)).ok()?;
    u8::try_from(index).ok().map(Country)
}

impl Country {
    pub(super) fn format(self) -> &'static Format {
        // A country is made by `from_code` alone, so it is there.
        ALL.get(usize::from(self.0)).unwrap_or(&UNKNOWN)
    }

    /// All countries.
    #[cfg(test)]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        ALL.iter().filter_map(|format| from_code(format.code))
    }
}
