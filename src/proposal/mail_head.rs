//! The head of an e-mail: who sent it, when, and what it is about. Of one that was sent on, what the last
//! sender but one wrote counts; what stands above its head is talk.

use super::collect_lines::Line;
use super::lexicon::{fold, get};
use super::{Reading, Value, find_dates};

/// A head stands within so many lines from the beginning.
const MOST: usize = 120;
/// Among its lines so many may go on with the one before, such as a list of those who get it.
const GOES_ON: usize = 3;

/// What the head of an e-mail says.
#[derive(Clone, Debug, Default)]
pub(super) struct Mail {
    /// The name of who sent it.
    pub from: Option<Value>,
    /// Its subject, without the signs of a reply or of sending on.
    pub subject: Option<Value>,
    /// The same with them, and with the number that may stand before it.
    pub whole_subject: Option<Value>,
    /// When it was sent.
    pub date: Option<Value>,
}

/// Takes the head of an e-mail, and what stands above it, out of the lines; nothing, where there is none.
pub(super) fn take(lines: &mut Vec<Line>, day_first: bool) -> Option<Mail> {
    let last = heads(lines).pop()?;
    let mut mail = Mail::default();
    for line in &lines[last.clone()] {
        let Some((role, value)) = field(line) else {
            continue;
        };
        let said = |text: &str| Some(Value::new(text.to_owned(), Reading::spot_of_line(line)));
        match role {
            "from" => mail.from = mail.from.or_else(|| said(name(value)?)),
            "subject" => {
                mail.whole_subject = mail.whole_subject.or_else(|| said(value));
                mail.subject = mail.subject.or_else(|| said(without_signs(value)?));
            }
            "date" => {
                let found = find_dates::find(value, day_first);
                let date = found.iter().find_map(find_dates::Found::written);
                mail.date = mail.date.or_else(|| said(&date?));
            }
            _ => {}
        }
    }
    lines.drain(..last.end);
    // What is quoted whole has the sign before most lines; before a few it is that of a list.
    let quoted = lines.iter().filter(|line| line.text.starts_with('>'));
    if quoted.count() * 2 > lines.len() {
        for line in lines.iter_mut() {
            line.text = line.text.trim_start_matches(['>', ' ']).to_owned();
        }
    }
    if let Some(first) = lines.first_mut() {
        first.is_apart = true;
    }
    Some(mail)
}

/// The heads, each as its lines: at least three, one of them who sent it.
fn heads(lines: &[Line]) -> Vec<std::ops::Range<usize>> {
    let role = |at: usize| lines.get(at).and_then(field).map(|(role, _)| role);
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len().min(MOST) {
        if role(at).is_none() {
            at += 1;
            continue;
        }
        let (mut end, mut count, mut between) = (at + 1, 1, 0);
        let mut is_sent = role(at) == Some("from");
        for (next, line) in lines.iter().enumerate().skip(at + 1) {
            if line.is_apart && role(next).is_none() {
                break;
            }
            match role(next) {
                Some(role) => {
                    (end, count, between) = (next + 1, count + 1, 0);
                    is_sent |= role == "from";
                }
                None if between < GOES_ON => between += 1,
                None => break,
            }
        }
        if is_sent && count >= 3 {
            found.push(at..end);
        }
        at = end;
    }
    found
}

/// What a line of a head says, and of what.
fn field(line: &Line) -> Option<(&'static str, &str)> {
    let text = line.text.trim_start_matches(['>', ' ', '*']);
    let (label, value) = text.split_once(':')?;
    if label.len() > 40 {
        return None;
    }
    let label = fold(label);
    let mut known = get().mail.iter();
    let (_, role) = known.find(|(phrase, _)| *phrase == label)?;
    Some((role.as_str(), value.trim_matches(['*', ' '])))
}

/// The name before an e-mail address.
fn name(said: &str) -> Option<&str> {
    let before = said.split(['<', '[']).next().unwrap_or_default();
    let name = before.trim_matches(['"', '\'', ' ']);
    (!name.is_empty() && !name.contains('@')).then_some(name)
}

/// A subject without “Fwd:”, “Re:” and the like.
fn without_signs(subject: &str) -> Option<&str> {
    let mut rest = subject.trim();
    while let Some((sign, behind)) = rest.split_once(':')
        && ["re", "fw", "fwd", "tr", "rv", "aw", "wg", "reenv", "ha"].contains(&fold(sign).as_str())
    {
        rest = behind.trim();
    }
    // “(RA 24-038) Country: …”: its number is not part of what it is about.
    let close = match rest.chars().next() {
        Some('(') => rest.find(')'),
        Some('[') => rest.find(']'),
        _ => None,
    };
    if let Some(behind) = close.map(|close| rest[close + 1..].trim_start())
        && behind.chars().any(char::is_alphabetic)
    {
        rest = behind;
    }
    (!rest.is_empty()).then_some(rest)
}
