//! A town that is typed beside an address.

use super::whole::{country_of, is_town_alone, postcode_of, town_of, with_postcode};
use super::{AddressParts, Country, address_lines, fold};

/// The line that stands for the street while a country's order of lines is asked for.
const STREET: &str = "Street";

/// The postcode in what is typed as a town, and the town without it: “75011 Paris”, “Leeds LS6 2QT”.
/// Nothing, where no postcode is in it. `lines` are the address beside it, whose country tells.
pub fn postcode_and_town<T: AsRef<str>>(typed: &str, lines: &[T]) -> Option<(String, String)> {
    let country = country_of(lines);
    let found = with_postcode(typed, country)?;
    let town = town_of(&[typed], country).unwrap_or_else(|| found.rest.to_owned());
    Some((found.code.to_owned(), town))
}

/// Whether an address says its town: with a postcode, above a country, or in the last of several parts.
pub fn has_town<T: AsRef<str>>(lines: &[T]) -> bool {
    let lines = filled(lines);
    if town_of(&lines, None).is_some() {
        return true;
    }
    let mut parts = lines.iter().flat_map(|line| line.split(',')).map(str::trim);
    let is_place = |part: &&str| !part.is_empty() && Country::of_line(part).is_none();
    let first = parts.find(is_place);
    let last = parts.rfind(is_place);
    first.is_some() && last.is_some_and(is_town_alone)
}

/// The lines of an address with what is typed as its town, postcode and town in the order of the
/// country. Nothing, where the address says that already, or has another town; where it is known to
/// have none (`lacks`), its last line is not taken for one.
pub fn with_town<T: AsRef<str>>(lines: &[T], typed: &str, lacks: bool) -> Option<Vec<String>> {
    let lines = filled(lines);
    let typed = typed.trim();
    let country = country_of(&lines);
    let (mut code, mut town) = match with_postcode(typed, country) {
        Some(found) => (found.code.to_owned(), found.rest.to_owned()),
        None => (String::new(), typed.to_owned()),
    };
    if lines.is_empty() || !town.chars().any(char::is_alphabetic) {
        return None;
    }
    let is_country = |line: &&&str| Country::of_line(line).is_some_and(|one| Some(one) == country);
    let named = lines.last().filter(is_country).copied();
    let body = &lines[..lines.len() - usize::from(named.is_some())];
    let same = |line: &str| fold(line) == fold(&town);
    let at = body.iter().rposition(|line| same(line));
    let is_there = at.is_some() || town_of(&lines, None).is_some_and(|known| same(&known));
    if is_there && (code.is_empty() || postcode_of(&lines, None).is_some()) {
        return None;
    }
    if !is_there && !lacks && has_town(&lines) {
        return None;
    }
    let mut kept: Vec<&str> = body.to_vec();
    if let Some(at) = at {
        kept.remove(at);
    } else if is_there {
        return None;
    }
    // A postcode that waits for its town.
    let alone = |line: &&str| with_postcode(line, country).is_some_and(|one| one.rest.is_empty());
    if let Some(line) = kept
        .last()
        .copied()
        .filter(alone)
        .filter(|_| kept.len() > 1)
    {
        if !code.is_empty() && fold(&code) != fold(line) {
            return None;
        }
        line.clone_into(&mut code);
        kept.pop();
    } else if country.is_none() {
        // No country says how its lines are written: it stays as it is typed.
        typed.clone_into(&mut town);
        code.clear();
    }
    let parts = AddressParts {
        street: STREET.into(),
        town: town.into(),
        postcode: code.into(),
        ..AddressParts::default()
    };
    let written = address_lines(&parts, country);
    let street = written.iter().position(|line| line == STREET)?;
    let (above, below) = (&written[..street], &written[street + 1..]);
    let mut all = above.to_vec();
    all.extend(kept.into_iter().map(str::to_owned));
    all.extend_from_slice(below);
    all.extend(named.map(str::to_owned));
    Some(all)
}

fn filled<T: AsRef<str>>(lines: &[T]) -> Vec<&str> {
    let lines = lines.iter().map(|line| line.as_ref().trim());
    lines.filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::{has_town, postcode_and_town, with_town};

    #[track_caller]
    fn becomes(lines: &[&str], typed: &str, due: &[&str]) {
        let found = with_town(lines, typed, true);
        assert_eq!(
            found.as_deref().unwrap_or_default(),
            due,
            "{lines:?} {typed}"
        );
    }

    #[test]
    fn town_beside_an_address_stands_where_its_country_writes_it() {
        let rue = "12 rue Oberkampf";
        becomes(
            &[rue, "France"],
            "75011 Paris",
            &[rue, "75011 Paris", "France"],
        );
        becomes(
            &[rue, "France"],
            "Paris 75011",
            &[rue, "75011 Paris", "France"],
        );
        becomes(&[rue], "75011 Paris", &[rue, "75011 Paris"]);
        becomes(
            &[rue, "Paris", "France"],
            "75011 Paris",
            &[rue, "75011 Paris", "France"],
        );
        becomes(
            &[rue, "75011", "France"],
            "Paris",
            &[rue, "75011 Paris", "France"],
        );
        let mill = "3 Mill Road";
        let british = &[mill, "Leeds", "LS6 2QT", "United Kingdom"];
        becomes(&[mill, "United Kingdom"], "Leeds LS6 2QT", british);
        becomes(&[mill, "LS6 2QT", "United Kingdom"], "Leeds", british);
        let fir = "77 Fir Ave";
        becomes(
            &[fir, "USA"],
            "Boise, ID 83702",
            &[fir, "Boise, ID 83702", "USA"],
        );
        becomes(&[fir], "Boise, ID 83702", &[fir, "Boise, ID 83702"]);
        becomes(
            &["Elm House", "High Street", "Ireland"],
            "Cork",
            &["Elm House", "High Street", "Cork", "Ireland"],
        );
    }

    #[test]
    fn town_beside_an_address_changes_none_that_has_one() {
        for (lines, typed) in [
            (&["Ring 4", "10115 Berlin", "Germany"][..], "Potsdam"),
            (&["Ring 4", "10115 Berlin", "Germany"], "10115 Berlin"),
            (&["Ring 4", "10115 Berlin", "Germany"], "Berlin"),
            (&["Ring 4", "Berlin"], "Potsdam"),
            (&["Ring 4", "10115", "Germany"], "14467 Potsdam"),
            (&[], "Potsdam"),
            (&["Ring 4"], "14467"),
        ] {
            assert_eq!(with_town(lines, typed, false), None, "{lines:?} {typed}");
        }
    }

    #[test]
    fn town_is_told_from_a_street_and_a_country() {
        assert!(has_town(&["1 High Street", "Cork"]));
        assert!(has_town(&["1 High Street, Cork", "Ireland"]));
        assert!(!has_town(&["12 rue Oberkampf", "France"]));
        assert!(!has_town(&["12 rue Oberkampf", "75011", "France"]));
        assert!(!has_town(&["12 rue Oberkampf"]));
    }

    #[test]
    fn town_is_parted_from_its_postcode() {
        let parted = |typed: &str| postcode_and_town(typed, &["1 Street", "France"]);
        let due = Some(("75011".to_owned(), "Paris".to_owned()));
        assert_eq!(parted("75011 Paris"), due);
        assert_eq!(parted("Paris"), None);
        assert_eq!(parted("Paris 11e"), None);
        let none: [&str; 0] = [];
        assert_eq!(postcode_and_town("Dublin 4", &none), None);
    }
}
