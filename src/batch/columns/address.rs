//! Address lines from columns, in the order that a list's language writes them.

use super::headings::Part;

/// Where the postcode stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// `3600 Thun`; a postcode that begins with a letter follows its town (`London SW1A 1AA`).
    European,
    /// `Springfield, IL 62701`.
    American,
    /// `Алматы, 050000`.
    Cyrillic,
}

/// The lines of an address, without the country.
pub(super) fn lines(of: &dyn Fn(Part) -> String, order: Order) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut add = |line: String| {
        // A whole address in one cell: its lines are parted by line breaks or semicolons.
        let parts = line
            .split(['\n', ';'])
            .map(|part| part.trim().trim_end_matches(','));
        for part in parts.filter(|part| !part.is_empty()) {
            if !lines.iter().any(|line| line == part) {
                lines.push(part.to_owned());
            }
        }
    };
    add(of(Part::Address));
    let whole = !of(Part::Address).is_empty();
    for line in 1..=5 {
        add(of(Part::Line(line)));
    }
    let street = street(of);
    let town = town_line(of, order);
    // Beside a whole address, its parts only repeat it.
    if !whole {
        add(street);
        add(of(Part::Extra));
        add(of(Part::PoBox));
        add(town);
    } else if lines.len() == 1 {
        // “Address” that is only a street, with a town in columns of its own.
        let known = lines[0].to_lowercase();
        let city = of(Part::City).to_lowercase();
        if !city.is_empty() && !known.contains(&city) {
            lines.push(town);
        }
    }
    lines
}

/// The town for the date's line: without a postcode that stands in the same cell.
pub(super) fn town(of: &dyn Fn(Part) -> String) -> String {
    let city = of(Part::City);
    let first = city.split([',', '\n']).next().unwrap_or_default();
    let words = first.split_whitespace();
    let words: Vec<&str> = words
        .skip_while(|word| word.chars().any(|c| c.is_ascii_digit()))
        .collect();
    words.join(" ")
}

fn street(of: &dyn Fn(Part) -> String) -> String {
    let (street, house, flat) = (of(Part::Street), of(Part::House), of(Part::Flat));
    // “Rue de Bourg 3”, “3 Rue de Bourg”: the street's own words show which.
    let before = [
        "rue ",
        "avenue ",
        "boulevard ",
        "place ",
        "chemin ",
        "impasse ",
    ];
    let lower = street.to_lowercase();
    let english = [
        " street", " road", " lane", " avenue", " drive", " st", " ave", " rd",
    ];
    let first = before.iter().any(|word| lower.starts_with(word))
        || english.iter().any(|word| lower.ends_with(word));
    let cyrillic = street.chars().any(super::is_cyrillic);
    let mut line = match (street.is_empty(), house.is_empty()) {
        (true, _) => house,
        (_, true) => street,
        _ if first => format!("{house} {street}"),
        _ if cyrillic => format!("{street}, {house}"),
        _ => format!("{street} {house}"),
    };
    if !flat.is_empty() && !line.is_empty() {
        line.push_str(if cyrillic && flat.bytes().all(|b| b.is_ascii_digit()) {
            ", кв. "
        } else {
            ", "
        });
    }
    line.push_str(&flat);
    line
}

fn town_line(of: &dyn Fn(Part) -> String, order: Order) -> String {
    let (code, city, region) = (of(Part::Postcode), of(Part::City), of(Part::Region));
    let join = |parts: &[&str], by: &str| {
        let parts = parts.iter().copied().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(by)
    };
    if code.is_empty() {
        return join(&[&city, &region], ", ");
    }
    let letter_first = code.starts_with(|c: char| c.is_alphabetic());
    match order {
        Order::American => join(&[&city, &join(&[&region, &code], " ")], ", "),
        Order::Cyrillic => join(&[&city, &region, &code], ", "),
        Order::European if letter_first => join(&[&join(&[&city, &region], ", "), &code], " "),
        // Where postcodes stand before the town, regions are not written.
        Order::European if city.is_empty() => join(&[&code, &region], " "),
        Order::European => join(&[&code, &city], " "),
    }
}
