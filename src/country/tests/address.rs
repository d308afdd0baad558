//! `addresses.txt`, and what holds of any cells.

use super::*;

/// A line of `addresses.txt`: `??: street=Hill; town=Leeds => Hill / Leeds`.
fn read(line: &str) -> (Option<Country>, AddressParts<'_>, Vec<&str>) {
    let (code, rest) = line.split_once(": ").unwrap();
    let (cells, lines) = rest.split_once(" => ").unwrap();
    let mut parts = AddressParts::default();
    for cell in cells.split("; ") {
        let (key, value) = cell.split_once('=').unwrap();
        let value: std::borrow::Cow<'_, str> = value.replace('|', "\n").into();
        match key {
            "care_of" => parts.care_of.push(value),
            "supplements" => parts.supplements.push(value),
            "below" => parts.below.push(value),
            "street" => parts.street = value,
            "house" => parts.house = value,
            "flat" => parts.flat = value,
            "po_box" => parts.po_box = value,
            "district" => parts.district = value,
            "town" => parts.town = value,
            "postcode" => parts.postcode = value,
            "region" => parts.region = value,
            "country" => parts.country = value,
            _ => panic!("{key}"),
        }
    }
    (
        Country::from_code(code),
        parts,
        lines.split(" / ").collect(),
    )
}

fn addresses() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("addresses.txt").lines();
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn country_writes_an_address_in_its_order() {
    let mut countries = std::collections::BTreeSet::new();
    let mut wrong = Vec::new();
    for line in addresses() {
        let (country, parts, expected) = read(line);
        countries.extend(country);
        let lines = address_lines(&parts, country);
        if lines != expected {
            wrong.push(format!("{line}\n    {}", lines.join(" / ")));
        }
        // The cell of the country decides it, as far as it names one.
        if !parts.country.is_empty() && country.is_some() && parts.country != "BiH" {
            assert_eq!(
                Country::recognise(&parts.country),
                country,
                "{}",
                parts.country
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(countries.len() >= 45, "{}", countries.len());
}

#[test]
fn country_finds_the_town_of_an_address_that_it_wrote() {
    for line in addresses() {
        let (country, parts, _) = read(line);
        let (Some(country), false) = (country, parts.town.is_empty()) else {
            continue;
        };
        let plain = !parts.town.contains([',', '(', '/'])
            && !parts.town.chars().any(|c| c.is_ascii_digit());
        // Written from the largest part to the smallest, without gaps.
        let native = parts.town.chars().any(|c| c > '\u{3000}');
        if !plain || native || parts.postcode.is_empty() || country.code() == "HU" {
            continue;
        }
        let lines = address_lines(&parts, Some(country));
        let found = town_of(&lines, Some(country)).unwrap_or_default();
        let expected = parts.town.trim_end_matches(',');
        // A region that stands between town and postcode, or is written like a part of the town's
        // name, cannot be told from it.
        let region = parts.region.as_ref();
        let beside = found.strip_suffix(region).map(str::trim_end) == Some(expected);
        assert!(
            found == expected || (!region.is_empty() && (found == region || beside)),
            "{line}: {found}"
        );
    }
}

#[test]
fn country_loses_no_part_in_any_order() {
    let parts = AddressParts {
        behind: vec!["block".into()],
        care_of: vec!["careof".into()],
        supplements: vec!["supplement".into()],
        street: "street".into(),
        house: "1234".into(),
        flat: "flatword".into(),
        below: vec!["below".into()],
        po_box: "box 77".into(),
        district: "district".into(),
        town: "town".into(),
        postcode: "99887".into(),
        region: "region".into(),
        country: "country".into(),
    };
    for country in Country::all().map(Some).chain([None]) {
        let lines = address_lines(&parts, country);
        let page = lines.join("\n");
        let code = country.map_or("??", Country::code);
        for word in [
            "careof",
            "supplement",
            "street",
            "1234",
            "flatword",
            "block",
            "below",
            "box 77",
            "district",
            "town",
            "99887",
        ] {
            assert_eq!(page.matches(word).count(), 1, "{code}: {word} in {page}");
        }
        let writes = country.is_none_or(Country::writes_region);
        assert_eq!(page.contains("region"), writes, "{code}: {page}");
        assert_eq!(lines.last().map(String::as_str), Some("country"), "{code}");
        assert_eq!(
            lines.first().map(String::as_str),
            Some(if code == "HU" { "town" } else { "careof" })
        );
        assert!(
            !page.contains(['%', '\t']) && !page.contains(" ,"),
            "{page}"
        );
    }
}

proptest::proptest! {
    /// Cells that repeat each other, in each other's places: whatever is typed stands on the page,
    /// but for a region that the country does not write.
    #[test]
    fn country_loses_no_word_of_any_cells(
        cells in proptest::array::uniform10(proptest::option::of(proptest::sample::select(vec![
            "York", "London", "12", "3a", "12 London Road", "York Street", "LS6 2QT", "04109", "04109 Leipzig", "UK",
            "c/o Ann Lee", "York, London", "Flat 2", "Flat 2\nYork Street", "11 Pier Road, York, LS6 2QT", "ID", "Boise, ID 83702",
            "ул. Тихая", "Рига", "LV-1050", "Deutschland", "12 York Street\nLondon\nUK",
        ]))),
        code in proptest::sample::select(vec!["DE", "GB", "US", "LV", "HU", "JP", "FR", "IE", "AL", "UG", "RU", "NL", "??"]),
    ) {
        let cell = |index: usize| std::borrow::Cow::Borrowed(cells[index].unwrap_or_default());
        let parts = AddressParts {
            behind: vec!["bl. P12".into()],
            care_of: vec![cell(0)],
            supplements: vec![cell(1)],
            street: cell(2),
            house: cell(3),
            flat: cell(4),
            below: vec![cell(5)],
            po_box: "".into(),
            district: cell(6),
            town: cell(7),
            postcode: cell(8),
            region: cell(9),
            country: "Freedonia".into(),
        };
        let country = Country::from_code(code);
        let lines = address_lines(&parts, country);
        let page = Folded::of(&lines.join("\n"));
        let printed: Vec<&str> = page.words().collect();
        proptest::prop_assert!(printed.contains(&"p12"), "no staircase in {lines:?}");
        let written = country.is_none_or(Country::writes_region) || parts.town.is_empty();
        for index in 0..if written { 10 } else { 9 } {
            for word in Folded::of(&cell(index)).words() {
                proptest::prop_assert!(printed.contains(&word), "{word} of {:?} is not in {lines:?}", cell(index));
            }
        }
    }
}
