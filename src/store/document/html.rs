//! The words of a web page that was saved: its tags taken out, nothing of it run or loaded.

use crate::campaign::visible;

/// Elements whose content is no text.
const SILENT: &[&str] = &["script", "style", "head", "noscript", "template", "svg"];
/// Elements within a line.
const WITHIN: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u",
];

/// The words of a web page, a line for each block, and which lines are headings.
pub(super) fn read(html: &str) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut headings = Vec::new();
    let mut rest = html;
    let mut is_heading = false;
    let mut line = 0;
    while !rest.is_empty() {
        let Some(open) = rest.find('<') else {
            words(rest, &mut text);
            break;
        };
        words(&rest[..open], &mut text);
        rest = &rest[open..];
        if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
            continue;
        }
        let Some(close) = rest.find('>') else { break };
        let tag = rest[1..close].trim_start_matches('/');
        let name: String = tag
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_ascii_lowercase();
        let is_end = rest.starts_with("</");
        rest = &rest[close + 1..];
        if SILENT.contains(&name.as_str()) && !is_end && !tag.ends_with('/') {
            rest = after_silence(rest, &name);
            continue;
        }
        if !WITHIN.contains(&name.as_str()) {
            text.truncate(text.trim_end_matches(' ').len());
            if !text.is_empty() && !text.ends_with('\n') {
                if is_heading {
                    headings.push(line);
                }
                line += 1;
                text.push('\n');
            }
            let level = name.strip_prefix('h').filter(|level| level.len() == 1);
            is_heading = !is_end && level.is_some_and(|level| level.as_bytes()[0].is_ascii_digit());
        }
    }
    (text.trim_end().to_owned(), headings)
}

/// What follows the content of an element that is no text, from its end on.
fn after_silence<'a>(rest: &'a str, name: &str) -> &'a str {
    let ends = rest.match_indices("</").find(|(at, _)| {
        let said = rest.get(at + 2..at + 2 + name.len());
        said.is_some_and(|said| said.eq_ignore_ascii_case(name))
    });
    ends.map_or("", |(at, _)| &rest[at..])
}

/// Adds words of a web page: its white space is one space, its named characters what they mean.
fn words(html: &str, text: &mut String) {
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let named = if c == '&' { entity(rest) } else { None };
        let (said, width) = named.unwrap_or((c, c.len_utf8()));
        rest = &rest[width..];
        if said.is_whitespace() {
            if !text.is_empty() && !text.ends_with([' ', '\n']) {
                text.push(' ');
            }
        } else {
            text.push(said);
        }
    }
}

/// The character that this begins with the name of, and how long that is.
fn entity(text: &str) -> Option<(char, usize)> {
    // Not sought in all the rest: a page of nothing but “&” would take hours.
    let end = text.bytes().take(11).position(|b| b == b';')?;
    let name = text.get(1..end)?;
    let number = name
        .strip_prefix('#')
        .map(|number| match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        });
    let said = match (number, name) {
        (Some(number), _) => char::from_u32(number.ok()?)?,
        (None, "amp") => '&',
        (None, "lt") => '<',
        (None, "gt") => '>',
        (None, "quot") => '"',
        (None, "apos") => '\'',
        (None, "nbsp") => ' ',
        (None, "ndash") => '–',
        (None, "mdash") => '—',
        (None, "hellip") => '…',
        (None, "lsquo") => '‘',
        (None, "rsquo") => '’',
        (None, "ldquo") => '“',
        (None, "rdquo") => '”',
        (None, "laquo") => '«',
        (None, "raquo") => '»',
        (None, "eacute") => 'é',
        (None, "egrave") => 'è',
        (None, "agrave") => 'à',
        (None, "ccedil") => 'ç',
        (None, "shy") => '\u{ad}',
        _ => return None,
    };
    (!visible::acts(said)).then_some((said, end + 1))
}
