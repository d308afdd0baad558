//! Who writes the letter.

use serde::{Deserialize, Serialize};

use crate::country::{Country, fold, has_town, postcode_and_town, town_of, with_town};

/// What stands beside the name of a street, or beside a number.
const STREET_WORDS: [&str; 32] = [
    "street",
    "st",
    "str",
    "road",
    "rd",
    "avenue",
    "ave",
    "av",
    "lane",
    "square",
    "ulitsa",
    "ulica",
    "ul",
    "prospekt",
    "prospect",
    "pr",
    "köshesi",
    "rue",
    "calle",
    "via",
    "house",
    "flat",
    "apt",
    "dom",
    "kv",
    "улица",
    "ул",
    "проспект",
    "пр",
    "көшесі",
    "дом",
    "кв",
];

/// Who writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sender {
    /// The full name.
    pub name: String,
    /// The postal address, a line each.
    pub address: Vec<String>,
    /// The town before the date.
    pub place: String,
}

impl Sender {
    /// The same without what nobody can see: a line break in a name or a town is a space, one in
    /// the address parts two lines, and characters without a shape are gone.
    pub fn cleaned(&self) -> Self {
        let lines = self
            .address
            .iter()
            .flat_map(|line| line.split(is_line_break));
        Self {
            name: one_line(&self.name),
            address: lines
                .map(one_line)
                .filter(|line| !line.is_empty())
                .collect(),
            place: one_line(&self.place),
        }
    }

    /// The address lines that are not blank.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.address
            .iter()
            .map(|line| line.trim())
            .filter(|line| !line.is_empty())
    }

    /// Takes other lines for the address; a town that was that of the lines before is that of the
    /// new ones.
    pub fn retype_address(&mut self, lines: Vec<String>) {
        let town = |lines: &[String]| town_of(lines, None).unwrap_or_default();
        if self.place == town(&self.address) {
            self.place = town(&lines);
        }
        self.address = lines;
    }

    /// The same with what is typed as the town in the address too, and without a postcode before the date.
    /// Nothing, where the address says it already or has another town. `lacks`: it is known to have none.
    pub fn with_town_in_address(&self, lacks: bool) -> Option<Self> {
        let typed = self.place.trim();
        let parted = postcode_and_town(typed, &self.address);
        let address = match (with_town(&self.address, typed, lacks), &parted) {
            (Some(lines), _) => lines,
            // The postcode stands in the address already.
            (None, Some((code, _))) if self.has_words(code) => self.address.clone(),
            (None, _) => return None,
        };
        let town = parted.map_or_else(|| typed.to_owned(), |(_, town)| town);
        let place = if town.is_empty() {
            typed.to_owned()
        } else {
            town
        };
        Some(Self {
            name: self.name.clone(),
            address,
            place,
        })
        .filter(|new| new != self)
    }

    /// Whether a line of the address has these words.
    fn has_words(&self, words: &str) -> bool {
        self.lines().any(|line| fold(line).contains(&fold(words)))
    }

    /// Whether the address says its town; who is to be found by nobody gives it alone.
    pub fn has_town(&self) -> bool {
        has_town(&self.address) || self.is_initials_and_town()
    }

    /// The same with initials for a name, and for an address the town alone with its country. Nothing, where
    /// no town is known.
    pub fn with_initials_and_town(&self) -> Option<Self> {
        let parted = postcode_and_town(&self.place, &self.address).map(|(_, town)| town);
        let place = parted.unwrap_or_else(|| self.place.trim().to_owned());
        let town = if place.is_empty() {
            town_of(&self.address, None)?
        } else {
            place
        };
        if self.is_street(&town) {
            return None;
        }
        let last = self.lines().last();
        let country =
            last.filter(|line| Country::of_line(line).is_some() && fold(line) != fold(&town));
        let address = std::iter::once(town.clone()).chain(country.map(str::to_owned));
        let short = Self {
            name: initials(&self.name),
            address: address.collect(),
            place: town,
        };
        short.is_initials_and_town().then_some(short)
    }

    /// Whether what is given as the town is a street’s name, as “Abai” of “Abai 4” or “Abai ave 4” in a line above
    /// the town’s. “Dublin 4”, “Oxford OX1 2AB” below a house is a town.
    fn is_street(&self, town: &str) -> bool {
        let town = fold(town);
        let mut lines: Vec<&str> = self.lines().collect();
        // Country and town stand last, unless one of them is all there is.
        if lines.len() > 1 {
            lines.pop_if(|line| Country::of_line(line).is_some());
        }
        if lines.len() > 1 {
            lines.pop();
        }
        let has_digit = |part: &str| part.contains(|c: char| c.is_ascii_digit());
        let is_name =
            |part: &&str| !has_digit(part) && !STREET_WORDS.contains(&&*part.to_lowercase());
        lines.iter().any(|line| {
            let name: Vec<&str> = line
                .split([' ', ',', '.'])
                .filter(|part| !part.is_empty())
                .filter(is_name)
                .collect();
            has_digit(line)
                && postcode_and_town(line, &self.address).is_none()
                && fold(&name.join(" ")) == town
        })
    }

    /// Whether nobody can be found by it: initials for a name, and for an address the town before
    /// the date alone, with its country at most.
    pub fn is_initials_and_town(&self) -> bool {
        let mut parts = self
            .name
            .split(|c: char| c.is_whitespace() || c == '.' || c == '-')
            .filter(|part| !part.is_empty())
            .peekable();
        let has_name = parts.peek().is_some();
        let is_short = parts.all(|part| part.chars().count() == 1);
        let parts = self.lines().flat_map(|line| line.split(','));
        let is_country = |part: &&str| Country::of_line(part).is_some();
        let mut towns = parts.filter(|part| !part.trim().is_empty() && !is_country(part));
        let is_town = |part: &str| {
            let is_it = self.place.is_empty() || fold(part) == fold(&self.place);
            is_it && !part.contains(char::is_numeric)
        };
        has_name && is_short && towns.next().is_some_and(is_town) && towns.next().is_none()
    }
}

/// Marks that stand before a name. A character that turns or hides what is read is not one: whoever has one in a name is
/// told of it.
fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation() || "«»‹›“”„‟‘’‚–—…¿¡".contains(c)
}

/// The first letters of a name's parts (`A. O.`), without the marks around them.
pub(super) fn initials(name: &str) -> String {
    let letters = name
        .split_whitespace()
        .filter_map(|part| part.trim_start_matches(is_mark).chars().next());
    letters
        .map(|c| format!("{}.", c.to_uppercase()))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether it parts lines, as some text fields and files have it.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Text on one line: white space is single spaces, characters without a shape are gone.
pub(super) fn one_line(text: &str) -> String {
    let shapeless = |c: &char| {
        matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
            || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}')
    };
    // In a list of thousands nearly all are clean, and most of them in ASCII.
    let mut after = ' ';
    let clean = text.chars().all(|c| {
        let before = std::mem::replace(&mut after, c);
        c.is_ascii_graphic()
            || (c == ' ' && before != ' ')
            || (!c.is_ascii() && !c.is_whitespace() && !shapeless(&c))
    });
    if clean && after != ' ' {
        return text.to_owned();
    }
    let shown: String = text.chars().filter(|c| !shapeless(c)).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(name: &str, place: &str, address: &[&str]) -> Option<(String, String)> {
        let sender = Sender {
            name: name.to_owned(),
            place: place.to_owned(),
            address: address.iter().map(ToString::to_string).collect(),
        };
        let short = sender.with_initials_and_town()?;
        Some((short.name, short.place))
    }

    #[test]
    fn initials_are_letters_and_a_street_is_no_town() {
        for (name, due) in [
            ("Asel Omarova", "A. O."),
            ("«Asel» (Mrs) Sample", "A. M. S."),
            ("“Ann” – Lee", "A. L."),
            ("Асель (Омарова)", "А. О."),
        ] {
            assert_eq!(initials(name), due);
        }
        let told = |place: &str, address: &[&str]| short("Asel Omarova", place, address);
        let town = |town: &str| Some(("A. O.".to_owned(), town.to_owned()));
        // The town field has the street's name.
        for (place, address) in [
            ("Abai", ["Abai 4", "Kazakhstan"]),
            ("Abai", ["4 Abai", "Kazakhstan"]),
            ("abai", ["Abai, 4/2", "Almaty"]),
            ("Abaya", ["ul. Abaya 4", "Almaty"]),
            ("Abai", ["Abai ave 4", "Kazakhstan"]),
            ("Abai", ["Abai Street, house 4, kv. 2", "Almaty"]),
            ("Абая", ["ул. Абая, д4", "Алматы"]),
        ] {
            assert_eq!(told(place, &address), None, "{address:?}");
        }
        for (place, address) in [
            ("Almaty", ["Abai 4", "050000 Almaty"]),
            ("Dublin", ["12 Main Street", "Dublin 4"]),
            ("Wien", ["1010 Wien", "Austria"]),
            // No number stands above the town's.
            ("Oxford", ["The Old Rectory", "Oxford OX1 2AB"]),
            ("Dublin", ["Elm House", "Dublin 4"]),
            ("Almaty", ["PO Box", "Almaty 050010"]),
            ("Riga", ["Riga LV-1010", "Latvia"]),
            ("Almaty", ["Almaty 050010", "Abai"]),
        ] {
            assert_eq!(told(place, &address), town(place), "{address:?}");
        }
    }
}
