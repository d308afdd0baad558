//! The address of a row: its columns put together as its country writes them, and what it lacks.

use std::borrow::Cow;

use super::cells::{WORDS, is_beside_street, is_box, is_care_of, is_street};
use super::field::Field;
use super::headings::{HeadingPart, meaning};
use super::supplement::{is_supplement, may_be_village};
use crate::country::{
    AddressParts, Country, address_lines, country_of, fold, postcode_of, split_whole, town_of,
};
use crate::problem::RowProblem;

/// Countries that are a town, and need none in an address.
const TOWNS: &[&str] = &["SG", "MC", "GI", "VA", "HK", "MO"];

/// Countries where a house in a village has a number and no street.
const VILLAGES: &[&str] = &[
    "AT", "BA", "BG", "BY", "CZ", "EE", "FI", "HR", "HU", "IS", "LT", "LV", "NO", "PL", "RO", "RS",
    "SI", "SK", "UA",
];

/// The text of a field in this row: of several columns each, of none nothing.
pub(super) type Of<'a> = dyn Fn(Field) -> Vec<String> + 'a;

/// An address as it is printed.
#[derive(Debug, Default)]
pub(super) struct Address {
    /// Its lines, the country last.
    pub(super) lines: Vec<String>,
    /// The town alone.
    pub(super) town: String,
    /// The lines that do not look like parts of an address.
    pub(super) odd: Vec<String>,
    /// The line above the town, where it may be a village.
    pub(super) village: Option<String>,
}

/// The cells of an address, taken apart as far as they can be.
#[derive(Default)]
struct Cells {
    parts: AddressParts<'static>,
    country: Option<Country>,
    /// The lines of an address that stands in one cell, without the country.
    whole: Vec<String>,
    /// The cells of its lines behind the first.
    rest: Vec<String>,
}

/// Puts an address together; `None` where there is none at all.
pub(super) fn address(of: &Of<'_>, doubts: &mut Vec<RowProblem>) -> Option<Address> {
    let mut cells = Cells::of(of);
    cells.take_town_line(of);
    cells.take_street(of);
    if cells.is_empty() {
        return None;
    }
    let parts = &cells.parts;
    let lines = address_lines(parts, cells.country);
    let address = cells.looked_at(lines, doubts);
    Some(address)
}

fn one(of: &Of<'_>, field: Field) -> Cow<'static, str> {
    Cow::Owned(of(field).join(" "))
}

impl Cells {
    fn of(of: &Of<'_>) -> Self {
        let mut parts = AddressParts {
            house: house(&one(of, Field::House), &one(of, Field::Addition)),
            flat: one(of, Field::Flat),
            po_box: one(of, Field::PoBox),
            district: Cow::Owned(of(Field::District).join(", ")),
            town: one(of, Field::Town),
            postcode: postcode(&one(of, Field::Postcode), &one(of, Field::PostcodeSuffix)),
            region: one(of, Field::Region),
            country: one(of, Field::Country),
            ..AddressParts::default()
        };
        for cell in of(Field::CareOf) {
            parts.care_of.push(Cow::Owned(if is_care_of(&cell) {
                cell
            } else {
                format!("c/o {cell}")
            }));
        }
        for field in [Field::Extra, Field::Building] {
            for cell in of(field) {
                let list = if is_care_of(&cell) {
                    &mut parts.care_of
                } else if field == Field::Building && is_behind_street(&cell) {
                    &mut parts.behind
                } else {
                    &mut parts.supplements
                };
                list.push(Cow::Owned(cell));
            }
        }
        take_storey(&mut parts);
        let country = Country::recognise(&parts.country);
        let is_turkish = country.is_some_and(|country| country.code() == "TR");
        if is_turkish && parts.town.is_empty() && of(Field::TownLine).is_empty() {
            // “İlçe” is the town there and “İl” the province, which stands behind it.
            parts.town = std::mem::take(&mut parts.district);
            if parts.town.is_empty() {
                parts.town = std::mem::take(&mut parts.region);
            }
        }
        Self {
            parts,
            country,
            whole: Vec::new(),
            rest: Vec::new(),
        }
    }

    /// Postcode and town from a cell that has both.
    fn take_town_line(&mut self, of: &Of<'_>) {
        let cell = one(of, Field::TownLine);
        let parts = &mut self.parts;
        let cell = match (cell.is_empty(), parts.town.is_empty()) {
            (false, true) => cell,
            (false, false) => {
                // “Village” beside “Postcode and town”: the village stands above.
                let village = std::mem::take(&mut parts.town);
                if !fold(&cell).contains(&fold(&village)) {
                    parts.district = if parts.district.is_empty() {
                        village
                    } else {
                        Cow::Owned(format!("{village}, {}", parts.district))
                    };
                }
                cell
            }
            // “Ort” may hold “04109 Leipzig”.
            (true, _) => parts.town.clone(),
        };
        parts.town = cell.clone();
        if !parts.postcode.is_empty() {
            return;
        }
        let lines = [cell.as_ref()];
        let found = (
            postcode_of(&lines, self.country),
            town_of(&lines, self.country),
        );
        if let (Some(code), Some(town)) = found
            && is_made_of(&cell, &[&code, &town])
        {
            parts.postcode = Cow::Owned(code);
            parts.town = Cow::Owned(town);
        }
    }

    /// The lines above the town, or the whole address where it stands in one cell.
    fn take_street(&mut self, of: &Of<'_>) {
        let street = one(of, Field::Street);
        let whole = of(Field::Address).join("\n");
        let mut lines: Vec<String> = Vec::new();
        for field in Field::LINES {
            lines.extend(of(*field));
        }
        let (first, rest) = match (street.is_empty(), whole.is_empty()) {
            (false, true) => (street.into_owned(), lines),
            (true, false) => (whole, lines),
            (false, false) => {
                // Beside the street, a whole address mostly repeats the others.
                let left = self.left_of(&whole, &street, &lines);
                lines.extend(left);
                (street.into_owned(), lines)
            }
            (true, true) if lines.is_empty() => {
                self.take_village();
                return;
            }
            (true, true) => {
                let first = lines.remove(0);
                (first, lines)
            }
        };
        self.rest.clone_from(&rest);
        // “Dlouhá 735” beside the second number of its house.
        let addition = one(of, Field::Addition);
        let mut first = first;
        if of(Field::House).is_empty()
            && addition.starts_with('/')
            && first.ends_with(|c: char| c.is_ascii_digit())
        {
            if !first.ends_with(addition.as_ref()) {
                first.push_str(&addition);
            }
            self.parts.house = Cow::Borrowed("");
        }
        let parts = &mut self.parts;
        if !parts.town.is_empty() || !parts.postcode.is_empty() {
            self.take_beside_town(first, rest);
            return;
        }
        let mailchimp: Vec<&str> = first.split("  ").map(str::trim).collect();
        if let ([street, second, town, region, code, country], true) =
            (&mailchimp[..], rest.is_empty() && parts.country.is_empty())
        {
            // Mailchimp writes six parts with two spaces between them.
            let owned = |text: &str| Cow::Owned(text.to_owned());
            parts.street = owned(street);
            parts
                .below
                .extend((!second.is_empty()).then(|| owned(second)));
            parts.town = owned(town);
            parts.region = owned(region);
            parts.postcode = owned(code);
            parts.country = owned(country);
            self.country = Country::recognise(country);
            return;
        }
        self.take_whole(&first, &rest);
    }

    /// A house in a village without streets: “Wólka 23”.
    fn take_village(&mut self) {
        let parts = &mut self.parts;
        let numbered = |country: Country| VILLAGES.contains(&country.code());
        if !parts.house.is_empty()
            && !parts.district.is_empty()
            && !parts.town.is_empty()
            && self.country.is_none_or(numbered)
        {
            parts.street = std::mem::take(&mut parts.district);
        }
    }

    /// A street beside a town of its own.
    fn take_beside_town(&mut self, first: String, rest: Vec<String>) {
        let parts = &mut self.parts;
        let known = [
            &*parts.town,
            &*parts.postcode,
            &*parts.region,
            &*parts.country,
        ];
        if parts.house.is_empty()
            && parts.po_box.is_empty()
            && is_made_of(&first, &known)
            && !is_street(&first)
            && rest.is_empty()
        {
            // Only the town again: there is no street.
            return;
        }
        // “11 Pier Road, Whitby, YO21 3ZZ” beside Whitby knows its postcode.
        let lines = split_whole(&first);
        let pieces: Vec<&str> = lines
            .iter()
            .flat_map(|line| line.split(','))
            .map(str::trim)
            .collect();
        if let [_, tail @ ..] = &pieces[..]
            && !tail.is_empty()
        {
            if parts.country.is_empty()
                && let Some(country) = country_of(tail)
                && let Some(last) = tail.last()
            {
                self.country = Some(country);
                parts.country = Cow::Owned((*last).to_owned());
            }
            if parts.postcode.is_empty()
                && let Some(code) = postcode_of(tail, self.country)
            {
                parts.postcode = Cow::Owned(code);
            }
            if parts.town.is_empty()
                && let Some(town) = town_of(tail, self.country)
            {
                parts.town = Cow::Owned(town);
            }
        }
        self.set_street(first, rest);
    }

    fn set_street(&mut self, first: String, rest: Vec<String>) {
        let parts = &mut self.parts;
        parts.street = Cow::Owned(first);
        for line in rest {
            let list = if is_care_of(&line) {
                &mut parts.care_of
            } else {
                &mut parts.below
            };
            list.push(Cow::Owned(line));
        }
    }

    /// An address without a town in a column of its own: its lines stay in their order.
    fn take_whole(&mut self, first: &str, rest: &[String]) {
        let parts = &mut self.parts;
        let mut lines = if rest.is_empty() {
            // What stands beside it shows where it ends.
            let country = parts.country.trim();
            let mut lines = split_whole(first);
            if lines.len() == 1 && !country.is_empty() {
                let with_country = split_whole(&format!("{first}, {country}"));
                // A street alone stays as it is.
                if with_country.len() > 1 {
                    lines = with_country;
                }
            }
            if lines.len() > 1 && !country.is_empty() {
                let same = |line: &String| fold(line) == fold(country);
                lines.pop_if(|last| same(last));
            }
            lines
        } else {
            let mut lines = split_whole(first);
            lines.extend(rest.iter().flat_map(|line| split_whole(line)));
            lines
        };
        if parts.country.is_empty() {
            if let Some(country) = country_of(&lines).filter(|_| lines.len() > 1) {
                self.country = Some(country);
                if lines.last().and_then(|last| Country::of_line(last)) == Some(country) {
                    parts.country = Cow::Owned(lines.pop().unwrap_or_default());
                }
            }
        } else if let Some(country) = self.country {
            // “Germany” below “Deutschland” is said once.
            lines.pop_if(|last| Country::of_line(last) == Some(country));
        }
        self.whole.clone_from(&lines);
        let rest = lines.split_off(lines.len().min(1));
        parts.street = Cow::Owned(lines.pop().unwrap_or_default());
        parts.below.extend(rest.into_iter().map(Cow::Owned));
    }

    /// What a whole address says that its parts beside it do not.
    fn left_of(&self, whole: &str, street: &str, lines: &[String]) -> Vec<String> {
        let parts = &self.parts;
        let mut known: Vec<&str> = vec![
            street,
            &parts.house,
            &parts.flat,
            &parts.po_box,
            &parts.district,
            &parts.town,
            &parts.postcode,
            &parts.region,
            &parts.country,
        ];
        let supplements = parts.care_of.iter().chain(&parts.supplements);
        let supplements = supplements.chain(&parts.behind);
        known.extend(supplements.map(|cell| &**cell));
        known.extend(lines.iter().map(String::as_str));
        let split: Vec<&str> = known
            .iter()
            .flat_map(|cell| cell.split(['\n', ',']))
            .collect();
        known.extend(split);
        let lines = whole.split(['\n', ';']);
        lines
            .filter_map(|line| {
                let pieces = line.split(',').map(str::trim);
                let left = pieces.filter(|piece| !piece.is_empty() && !is_made_of(piece, &known));
                let left: Vec<&str> = left.collect();
                (!left.is_empty()).then(|| left.join(", "))
            })
            .collect()
    }

    /// Whether nothing but a country, a state or a county stands there.
    fn is_empty(&self) -> bool {
        let parts = &self.parts;
        let cells = [
            &parts.street,
            &parts.house,
            &parts.flat,
            &parts.po_box,
            &parts.district,
            &parts.town,
            &parts.postcode,
        ];
        let lists = [
            &parts.care_of,
            &parts.supplements,
            &parts.behind,
            &parts.below,
        ];
        cells
            .into_iter()
            .chain(lists.into_iter().flatten())
            .all(|cell| cell.trim().is_empty())
    }

    /// The lines but for the country.
    fn without_country<'a>(&self, lines: &'a [String]) -> Vec<&'a str> {
        let country = fold(&self.parts.country);
        let lines = lines.iter().map(String::as_str);
        lines
            .filter(|line| country.is_empty() || fold(line) != country)
            .collect()
    }

    /// The address with its town, and what it lacks.
    fn looked_at(&self, lines: Vec<String>, doubts: &mut Vec<RowProblem>) -> Address {
        let parts = &self.parts;
        let country = self.country;
        let town = match (parts.town.is_empty(), self.whole.is_empty()) {
            (false, _) => Some(bare_town(&parts.town, country)),
            // Without a town of its own, a region would be taken for one.
            (true, true) => None,
            (true, false) => {
                let body = self.without_country(&lines);
                // A line from another column, as “c/o Linden House”, makes the one below it no town.
                let mut all = match &self.whole[..] {
                    [only] => vec![only.as_str()],
                    _ => body.clone(),
                };
                all.extend((!parts.country.is_empty()).then_some(&*parts.country));
                // Without a postcode, the last of several lines.
                town_of(&all, country).or_else(|| {
                    let last = body.last().filter(|_| self.whole.len() > 1)?;
                    (!last.chars().any(|c| c.is_ascii_digit())).then(|| (*last).to_owned())
                })
            }
        };
        let street = if self.whole.is_empty() {
            // A village may have numbers and no streets.
            let village = country.is_some_and(|country| VILLAGES.contains(&country.code()));
            let house = Cow::Borrowed(if village { parts.house.trim() } else { "" });
            let any = [&parts.street, &house, &parts.po_box];
            let lists = [&parts.below, &parts.supplements, &parts.care_of];
            // “2nd floor” is no street, and “BP 41” stands where there is none.
            let is_whole =
                |line: &str| is_box(line) || (is_street(line) && !is_beside_street(line));
            let below = lists.into_iter().flatten().any(|line| is_whole(line));
            // “″” says that it is the same as above.
            let says = |cell: &&Cow<'_, str>| cell.chars().any(char::is_alphanumeric);
            any.into_iter().any(|cell| says(&cell)) || below
        } else {
            let pieces = self.whole.iter().flat_map(|line| line.split(','));
            let town = town.as_deref().map(fold).unwrap_or_default();
            let others = pieces.filter(|piece| {
                let folded = fold(piece);
                let is_town = !town.is_empty() && folded.contains(&town);
                !folded.is_empty() && (!is_town || is_street(piece))
            });
            // A postcode alone is no street either.
            others
                .filter(|piece| piece.chars().any(char::is_alphabetic))
                .count()
                > 0
        };
        if !street {
            doubts.push(RowProblem::NoStreet);
        }
        let is_town = country.is_some_and(|country| TOWNS.contains(&country.code()));
        if town.is_none() && !is_town {
            doubts.push(RowProblem::NoTown);
        }
        if let Some(country) = country.filter(|country| country.always_has_postcode()) {
            let code = parts.postcode.trim();
            if code.is_empty() {
                if postcode_of(&self.without_country(&lines), Some(country)).is_none() {
                    doubts.push(RowProblem::NoPostcode {
                        country: country.code().to_owned(),
                    });
                }
            } else if !country.is_postcode(code) {
                doubts.push(RowProblem::WrongPostcode {
                    typed: code.to_owned(),
                    country: country.code().to_owned(),
                });
            }
        }
        let town = town.unwrap_or_default();
        let mut odd = self.odd(&town, &lines);
        let village = odd.pop_if(|cell| self.is_village(cell));
        Address {
            lines,
            town,
            odd,
            village,
        }
    }
}

impl Cells {
    /// Whether this line stands alone between a street with its number and the town, and may be a village.
    fn is_village(&self, cell: &str) -> bool {
        let parts = &self.parts;
        let with_number = |line: &str| is_street(line) && !is_beside_street(line) && !is_box(line);
        let has_house = !parts.house.is_empty() && !parts.street.is_empty();
        let mut above = self.rest.iter().rev().skip(1);
        !parts.town.is_empty()
            && self.whole.is_empty()
            && self.rest.last().is_some_and(|last| last == cell)
            && (has_house || with_number(&parts.street) || above.any(|line| with_number(line)))
            && may_be_village(cell)
    }

    /// Of the lines behind the first those that are neither a part of an address nor its town, postcode or country.
    fn odd(&self, town: &str, lines: &[String]) -> Vec<String> {
        if self.rest.is_empty() {
            return Vec::new();
        }
        let parts = &self.parts;
        let country = self.country.or_else(|| country_of(lines));
        let places = [
            town,
            &parts.town,
            &parts.postcode,
            &parts.region,
            &parts.district,
            &parts.country,
        ];
        let code = if parts.postcode.is_empty() {
            fold(&postcode_of(lines, country).unwrap_or_default())
        } else {
            fold(&parts.postcode)
        };
        // “10115 Berlin”, and the postcode alone.
        let is_town_with = |piece: &str| {
            let place = fold(town);
            let rest = fold(piece).replacen(&code, "", 1);
            rest.is_empty() || (!place.is_empty() && rest.contains(&place))
        };
        let is_place = |piece: &str| {
            // The dearest last: most lines are not a country's name.
            is_made_of(piece, &places)
                || (!code.is_empty() && fold(piece).contains(&code) && is_town_with(piece))
                || (!town.is_empty() && town_of(&[piece], country).as_deref() == Some(town))
                || (piece.chars().count() > 3 && Country::of_line(piece).is_some())
        };
        let is_second_street = !is_street(&parts.street);
        let is_fine = |cell: &str| {
            is_place(cell)
                || cell.split([',', '\n']).map(str::trim).all(|piece| {
                    is_supplement(piece, false)
                        || is_place(piece)
                        || (is_second_street && is_street(piece))
                })
        };
        let cells = self.rest.iter();
        cells.filter(|cell| !is_fine(cell)).cloned().collect()
    }
}

/// “2. th.” is the flat on the right of the second storey, as Danes write it.
fn take_storey(parts: &mut AddressParts<'_>) {
    let side = fold(&parts.flat);
    if !["th", "tv", "mf"].contains(&side.as_str()) {
        return;
    }
    // “Etage 2”, “sal st”: and not “Bygning 7”.
    let is_storey = |cell: &Cow<'_, str>| {
        let Some((column, bare)) = cell.rsplit_once(' ') else {
            return false;
        };
        let bare = bare.trim_end_matches('.').to_lowercase();
        ["etage", "sal", "etagesal", "etasje"].contains(&fold(column).as_str())
            && (bare.bytes().all(|byte| byte.is_ascii_digit())
                || ["st", "kl", "kld", "stuen"].contains(&bare.as_str()))
    };
    if let Some(at) = parts.supplements.iter().rposition(is_storey) {
        let cell = parts.supplements.remove(at);
        let bare = cell.split_whitespace().next_back().unwrap_or_default();
        parts.flat = Cow::Owned(format!("{}. {}", bare.trim_end_matches('.'), parts.flat));
    }
}

/// A cell of a building, a staircase or a floor; a bare “3” says what it is by its column's heading: “et. 3”
/// for “Etaj”, “Floor 3” for “Floor”. `None` where the heading does not say it, as “Bâtiment et étage”, which
/// says two things.
pub(super) fn building(heading: &str, cell: &str) -> Option<String> {
    let trimmed = cell.trim();
    let letters = trimmed.chars().filter(|c| c.is_alphabetic()).count();
    let has_digit = trimmed.chars().any(|c| c.is_ascii_digit());
    let is_bare = !trimmed.is_empty()
        && trimmed.chars().count() <= 5
        && !trimmed.contains(char::is_whitespace)
        && (letters <= 2 || (letters <= 4 && trimmed.chars().all(|c| "IVX".contains(c))))
        && (has_digit || letters > 0)
        && !WORDS.beside.contains(trimmed.to_lowercase().as_str());
    if !is_bare {
        return Some(cell.to_owned());
    }
    let words: Vec<&str> = heading
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’')))
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() > 2 {
        return None;
    }
    let marks = &WORDS.building_marks;
    let known = words.iter().find_map(|word| marks.get(&fold(word)));
    let building = HeadingPart::Field(Field::Building);
    let mut called = words
        .iter()
        .filter(|word| word.chars().count() > 2 && meaning(word).parts.contains(&building));
    let word = known
        .map(String::as_str)
        .or_else(|| called.next().copied())?;
    Some(if trimmed.ends_with('.') {
        format!("{trimmed} {word}")
    } else {
        format!("{word} {trimmed}")
    })
}

/// Whether it stands behind the house number where people write it so: “bl. P12”, “подъезд 2”.
fn is_behind_street(cell: &str) -> bool {
    let mut words = cell.split_whitespace();
    let mut ends = [words.next(), words.next_back()].into_iter().flatten();
    let marks = &WORDS.building_marks;
    cell.chars().count() <= 20 && ends.any(|end| marks.values().any(|mark| mark == end))
}

/// A house number with what follows it: `3a`, `112 II`.
fn house(number: &str, addition: &str) -> Cow<'static, str> {
    let (number, addition) = (number.trim(), addition.trim());
    if let Some(second) = addition.strip_prefix('/') {
        // “735/12” has both already.
        if number.contains('/') {
            return Cow::Owned(number.to_owned());
        }
        let addition = if number.is_empty() { second } else { addition };
        return Cow::Owned(format!("{number}{addition}"));
    }
    let letter = addition.chars().count() == 1 && addition.chars().all(char::is_alphabetic);
    Cow::Owned(if addition.is_empty() || number.ends_with(addition) {
        number.to_owned()
    } else if letter && number.ends_with(|c: char| c.is_ascii_digit()) {
        format!("{number}{addition}")
    } else {
        format!("{number} {addition}").trim().to_owned()
    })
}

/// A postcode with its last digits from a column of their own.
fn postcode(code: &str, suffix: &str) -> Cow<'static, str> {
    let (code, suffix) = (code.trim(), suffix.trim().trim_start_matches('-'));
    let stands =
        suffix.is_empty() || code.is_empty() || (code.contains('-') && code.ends_with(suffix));
    Cow::Owned(if stands {
        code.to_owned()
    } else {
        format!("{code}-{suffix}")
    })
}

/// A town for the line of the date: without a postcode, a state or a second line.
fn bare_town(cell: &str, country: Option<Country>) -> String {
    let line = cell.lines().next().unwrap_or_default();
    let has_code = postcode_of(&[line], country).is_some();
    if has_code && let Some(town) = town_of(&[line], country) {
        return town;
    }
    let first = line.split(',').next().unwrap_or_default();
    let words: Vec<&str> = first
        .split_whitespace()
        .skip_while(|word| word.chars().any(|c| c.is_ascii_digit()))
        .collect();
    words.join(" ")
}

/// Whether a text consists of some of these, each whole, in any order.
fn is_made_of(text: &str, parts: &[&str]) -> bool {
    let folded = fold(text);
    let parts: Vec<String> = parts
        .iter()
        .map(|part| fold(part))
        .filter(|part| !part.is_empty())
        .collect();
    let mut rest = folded.as_str();
    let mut used = vec![false; parts.len()];
    while !rest.is_empty() {
        let fits = |index: &usize| !used[*index] && rest.starts_with(parts[*index].as_str());
        let longest = (0..parts.len())
            .filter(fits)
            .max_by_key(|index| parts[*index].len());
        let Some(index) = longest else {
            return false;
        };
        used[index] = true;
        rest = &rest[parts[index].len()..];
    }
    !folded.is_empty()
}
