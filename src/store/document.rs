//! A document that facts are taken from, as text with the places in it: plain text, a web page that
//! was saved, or a PDF. Nothing in it is run, and nothing is loaded from elsewhere.

use std::fs;
use std::io::{self, Read};
use std::ops::Range;
use std::path::Path;

use crate::pdf::text;

/// More than any report has, in bytes.
const MOST_BYTES: u64 = 64 << 20;
/// How many lines of a text without pages are shown together.
const LINES: usize = 150;

/// A document as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The name of its file.
    pub name: String,
    /// Its parts, in order: its pages where it has some.
    pub parts: Vec<Part>,
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Its page, counted from 1.
    pub page: Option<usize>,
    /// The number of its first line, where there are no pages.
    pub line: usize,
    /// The headings in it by the byte at which each begins; the first may stand before it.
    pub headings: Vec<(usize, String)>,
}

impl Part {
    /// Where these bytes stand, as a claim says it: a page, the lines, or below which heading.
    pub fn place(&self, span: &Range<usize>) -> String {
        if let Some(page) = self.page {
            return format!("p. {page}");
        }
        let before = self.headings.iter().rev();
        let mut above = before.filter(|(at, _)| *at <= span.start);
        if let Some((_, heading)) = above.next() {
            return format!("“{heading}”");
        }
        let count = |to: usize| self.text[..to].matches('\n').count();
        let first = self.line + count(span.start);
        let last = self.line + count(span.end);
        if first == last {
            format!("line {first}")
        } else {
            format!("lines {first}–{last}")
        }
    }

    /// The words in these bytes as one sentence, and where they stand; nothing if there are none.
    pub fn quote(&self, span: Range<usize>) -> Option<(String, String)> {
        let picked = self.text.get(span.clone())?;
        let start = span.start + picked.len() - picked.trim_start().len();
        let inner = start..start + picked.trim().len();
        let mut said = String::new();
        for word in picked.split_whitespace() {
            // A word that its line's end parts stands together again, with its hyphen.
            if !said.is_empty() && !said.ends_with(['-', '\u{ad}']) {
                said.push(' ');
            }
            said.push_str(word);
        }
        let said = said.replace('\u{ad}', "");
        (!said.is_empty()).then(|| (said, self.place(&inner)))
    }
}

/// Reads the document at `path`: what it is, its ending says.
///
/// # Errors
/// What the system says, or why it cannot be read as text.
pub fn read(path: &Path) -> io::Result<Document> {
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(io::Error::other(format!(
            "it has more than {} MB",
            MOST_BYTES >> 20
        )));
    }
    let name = path.file_name().unwrap_or_default();
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    let parts = if bytes.starts_with(b"%PDF-") || ending == "pdf" {
        let pages = text::pages(&bytes).map_err(io::Error::other)?;
        if pages.iter().all(String::is_empty) {
            return Err(io::Error::other(
                "its pages are pictures: there are no words in it to take",
            ));
        }
        of_pages(pages.into_iter())
    } else {
        let text = String::from_utf8(bytes)
            .map_err(|_| io::Error::other("it is not UTF-8 text; save it as UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        if ending == "html" || ending == "htm" || ending == "xhtml" {
            of_html(&text)
        } else if text.contains('\u{c}') {
            // What was made of a PDF has a form feed after each page.
            let pages = text.trim_end_matches('\u{c}').split('\u{c}');
            of_pages(pages.map(str::to_owned))
        } else {
            of_lines(&text, &[])
        }
    };
    Ok(Document {
        name: name.to_string_lossy().into_owned(),
        parts,
    })
}

fn of_pages(pages: impl Iterator<Item = String>) -> Vec<Part> {
    let parts = pages.enumerate().map(|(index, text)| Part {
        text,
        page: Some(index + 1),
        ..Part::default()
    });
    parts.collect()
}

/// A text in parts of some lines, with its headings by the line that each is.
fn of_lines(text: &str, headings: &[usize]) -> Vec<Part> {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut last: Option<String> = None;
    let mut parts = Vec::new();
    for (index, group) in lines.chunks(LINES).enumerate() {
        let mut part = Part {
            line: index * LINES + 1,
            ..Part::default()
        };
        part.headings
            .extend(last.iter().map(|last| (0, last.clone())));
        for (at, line) in group.iter().enumerate() {
            if headings.contains(&(index * LINES + at)) {
                part.headings.push((part.text.len(), (*line).to_owned()));
                last = Some((*line).to_owned());
            }
            part.text.push_str(line);
            part.text.push('\n');
        }
        part.text.truncate(part.text.trim_end().len());
        parts.push(part);
    }
    parts
}

/// Elements whose content is no text.
const SILENT: &[&str] = &["script", "style", "head", "noscript", "template", "svg"];
/// Elements within a line.
const WITHIN: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u",
];

/// The words of a web page: tags taken out, a line for each block.
fn of_html(html: &str) -> Vec<Part> {
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
    of_lines(text.trim_end(), &headings)
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
        let (said, width) = match entity(rest) {
            Some(found) if c == '&' => found,
            _ => (c, c.len_utf8()),
        };
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
    let end = text.find(';').filter(|end| *end <= 10)?;
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
    Some((said, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(name: &str, content: &[u8]) -> io::Result<Document> {
        let dir = tempfile::tempdir()?;
        let path = dir.path().join(name);
        fs::write(&path, content)?;
        read(&path)
    }

    #[test]
    fn document_of_plain_text_says_its_lines() {
        let text = "Title\r\n\r\nOn 9 January the dam broke. Four-\r\nteen people died.\r\n";
        let document = document("a.txt", text.as_bytes()).unwrap();
        let part = &document.parts[0];
        let start = part.text.find("On 9").unwrap();
        let (said, place) = part.quote(start..part.text.len()).unwrap();
        assert_eq!(said, "On 9 January the dam broke. Four-teen people died.");
        assert_eq!(place, "lines 3–4");
        assert_eq!(part.quote(0..5).unwrap().1, "line 1");
        assert_eq!(part.quote(5..7), None);
        let long = "line\n".repeat(400);
        let parts = self::document("b.txt", long.as_bytes()).unwrap().parts;
        assert_eq!(parts.len(), 3);
        assert_eq!(parts[1].quote(0..4).unwrap().1, "line 151");
    }

    #[test]
    fn document_of_pages_says_the_page() {
        let document = document("a.txt", "One.\n\u{c}Two\ntwo.\n\u{c}".as_bytes()).unwrap();
        assert_eq!(document.parts.len(), 2);
        let (said, place) = document.parts[1].quote(0..8).unwrap();
        assert_eq!((said.as_str(), place.as_str()), ("Two two.", "p. 2"));
    }

    #[test]
    fn document_of_a_web_page_is_its_words_below_their_headings() {
        let html = "<html><head><title>No</title></head><body><h1>The <b>flood</b></h1>\n\
                    <p>Four&shy;teen people &ldquo;died&rdquo; &#8211; all&nbsp;told.</p>\
                    <script>if (a < b) {}</script><!-- <p>no</p> --><h2>After</h2><ul><li>One\
                    <li>Two</ul><p>2 &lt; 3 & 4</body>";
        let document = document("a.HTML", html.as_bytes()).unwrap();
        let part = &document.parts[0];
        assert_eq!(
            part.text,
            "The flood\nFour\u{ad}teen people “died” – all told.\nAfter\nOne\nTwo\n2 < 3 & 4"
        );
        let start = part.text.find("Four").unwrap();
        let end = part.text.find("\nAfter").unwrap();
        let (said, place) = part.quote(start..end).unwrap();
        assert_eq!(said, "Fourteen people “died” – all told.");
        assert_eq!(place, "“The flood”");
        let two = part.text.find("Two").unwrap();
        assert_eq!(part.quote(two..two + 3).unwrap().1, "“After”");
    }

    #[test]
    fn document_that_is_no_text_says_so() {
        let why = document("a.txt", b"\xff\xfe\x00").unwrap_err().to_string();
        assert!(why.contains("UTF-8"), "{why}");
        assert!(document("a.pdf", b"nothing").is_err());
    }
}
