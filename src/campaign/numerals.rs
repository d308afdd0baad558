//! Numbers in digits as languages write them: “1,650”, “1 650” and “1650” are one number, and so
//! are “2.5” and “2,5”.

/// What separates the thousands of a number, besides a comma: spaces, those that do not break a line
/// among them, and apostrophes.
const GROUPS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '’', '\''];

/// Whether these characters, and no others, between two groups of digits join them to one number.
pub fn joins(between: &str) -> bool {
    let mut chars = between.chars();
    matches!((chars.next(), chars.next()), (Some(c), None) if c == ',' || GROUPS.contains(&c))
}

/// Whether a number may go on after these digits, in groups of three.
pub fn begins_groups(digits: &str) -> bool {
    (1..=3).contains(&digits.len()) && !digits.starts_with('0')
}

/// Whether these digits are such a group.
pub fn is_group(digits: &str) -> bool {
    digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// The numbers of a text that are written in digits, in order, each without what parts its
/// thousands and with a point before its decimals.
pub fn numerals(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let mut number = take(&mut rest).to_owned();
        let mut grows = begins_groups(&number);
        while grows {
            let mut after = rest;
            let sign = after.chars().next().map_or(0, char::len_utf8);
            let (between, more) = after.split_at(sign);
            after = more;
            let group = take(&mut after);
            grows = joins(between) && is_group(group);
            if grows {
                number.push_str(group);
                rest = after;
            }
        }
        if let Some(mut after) = rest.strip_prefix(['.', ',']) {
            let part = take(&mut after);
            // “16.12.2011” and “2.1.3” are no decimals.
            let more = after.strip_prefix(['.', ',']);
            let more = more.is_some_and(|more| more.starts_with(|c: char| c.is_ascii_digit()));
            if !part.is_empty() && !more {
                let part = part.trim_end_matches('0');
                if !part.is_empty() {
                    number = format!("{number}.{part}");
                }
                rest = after;
            } else if more {
                found.push(std::mem::take(&mut number));
                found.push(part.to_owned());
                rest = &after[1..];
                number = take(&mut rest).to_owned();
            }
        }
        found.push(number);
    }
    found
}

/// The digits that a text begins with, taken off it.
fn take<'a>(text: &mut &'a str) -> &'a str {
    let end = text.find(|c: char| !c.is_ascii_digit());
    let (digits, rest) = text.split_at(end.unwrap_or(text.len()));
    *text = rest;
    digits
}

#[cfg(test)]
mod tests {
    use super::numerals;

    #[test]
    fn numerals_of_many_digits_are_one_however_they_are_parted() {
        for text in [
            "1,650 km",
            "1650",
            "1 650",
            "1\u{a0}650",
            "1\u{202f}650 км",
            "1’650",
        ] {
            assert_eq!(numerals(text), ["1650"], "{text}");
        }
        assert_eq!(
            numerals("12,345,678 or 12\u{202f}345\u{202f}678"),
            ["12345678"; 2]
        );
        assert_eq!(
            numerals("2,5 года; 2.5 years; 1\u{a0}650,50"),
            ["2.5", "2.5", "1650.5"]
        );
    }

    #[test]
    fn numerals_that_stand_side_by_side_stay_apart() {
        assert_eq!(numerals("in 2011 200 people"), ["2011", "200"]);
        assert_eq!(numerals("articles 1, 2, 12–15"), ["1", "2", "12", "15"]);
        assert_eq!(
            numerals("16.12.2011, 2.1.3."),
            ["16", "12", "2011", "2", "1", "3"]
        );
        assert_eq!(numerals("15 people and 2012."), ["15", "2012"]);
        assert_eq!(numerals("21 1234, 05 123"), ["21", "1234", "05", "123"]);
        assert_eq!(numerals("none"), Vec::<String>::new());
    }
}
