//! A person's name, from one cell or several.

use super::cells::{WORDS, is_answer, is_email, is_placeholder};
use super::field::Field;
use super::remarks::is_for_the_office;
use crate::problem::RowProblem;

/// What was made of the parts of a name.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) title: String,
    pub(super) first: String,
    pub(super) middle: String,
    pub(super) prefix: String,
    pub(super) last: String,
    pub(super) suffix: String,
}

impl Parts {
    /// Whether there is a name without any other.
    pub(super) fn is_whole(&self) -> bool {
        !self.first.is_empty() && !self.last.is_empty()
    }

    /// Whether the family name's column begins with the given name: it has the whole name, or the person
    /// has a family name that is a given one too (“Juan”, “Juan Pérez”).
    pub(super) fn is_said_twice(&self) -> bool {
        let last = with_particles(&self.last);
        let (_, last) = titled(&last);
        let (_, first) = titled(&self.first);
        let first = first.split_whitespace();
        let after = first.clone().count();
        after > 0
            && self.middle.is_empty()
            && self.prefix.is_empty()
            && last.split_whitespace().count() > after
            && first.eq(last.split_whitespace().take(after))
    }

    /// The name, family name first where the list's language writes it so.
    pub(super) fn join(&self, family_first: bool) -> String {
        let last = with_particles(&self.last);
        // “Dr. Yıldıran” in the column of family names.
        let (in_last, last) = titled(&last);
        let title = match in_last {
            found if self.title.contains(found) => self.title.clone(),
            found => format!("{} {found}", self.title),
        };
        if self.is_said_twice() {
            return [&title, last, &self.suffix]
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
        }
        let given = [self.first.as_str(), self.middle.as_str()];
        // “Freiherr von” stands behind in columns of additions, and before the name.
        let (before, suffix) = if is_noble(&self.suffix) {
            (self.suffix.as_str(), "")
        } else {
            ("", self.suffix.as_str())
        };
        let prefix = format!("{before} {}", self.prefix);
        let family = [prefix.as_str(), last];
        let ordered = if family_first {
            [family, given]
        } else {
            [given, family]
        };
        let all = [title.as_str()]
            .into_iter()
            .chain(ordered.as_flattened().iter().copied())
            .chain([suffix]);
        let words = all.flat_map(str::split_whitespace);
        words.collect::<Vec<_>>().join(" ")
    }
}

/// A title that is a part of how somebody signs: not `Mr` or `Frau`.
fn academic(title: &str) -> &str {
    let mut words = title
        .split([' ', '\u{a0}'])
        .filter(|word| !word.is_empty())
        .peekable();
    let known = |word: &str| {
        let word = word.to_lowercase();
        WORDS.titles.contains(word.trim_matches(['.', ',']))
    };
    if words.peek().is_some() && words.all(known) {
        title
    } else {
        ""
    }
}

/// What is printed of the cells of titles: academic ones, and `Familie` before a family name alone.
pub(super) fn title(cells: &[String], is_family: bool) -> String {
    let is_printed = |cell: &&String| {
        let family = || WORDS.families.contains(cell.trim().to_lowercase().as_str());
        !academic(cell).is_empty() || (is_family && family())
    };
    let mut printed: Vec<&str> = Vec::new();
    let bare = |title: &str| title.trim().trim_end_matches('.').to_lowercase();
    for title in cells.iter().filter(is_printed) {
        // “Dr” in the column of titles and “Dr.” in that of salutations are one.
        if !printed.iter().any(|other| bare(other) == bare(title)) {
            printed.push(title);
        }
    }
    printed.join(" ")
}

/// The academic titles that a family name begins with, and the name.
fn titled(last: &str) -> (&str, &str) {
    let mut at = 0;
    for word in last.split_inclusive(' ') {
        // “Sir” and “Me” are also names: only what is written short.
        let is_title = word.trim_end().ends_with('.') && !academic(word).is_empty();
        if !is_title {
            break;
        }
        at += word.len();
    }
    if at >= last.len() {
        return ("", last);
    }
    let (title, name) = last.split_at(at);
    (title.trim_end(), name)
}

/// `Steeg, van der` as family names are sorted in the Netherlands: `van der Steeg`.
fn with_particles(last: &str) -> String {
    match last.split_once(',') {
        Some((name, particles)) if is_particle(particles) => format!("{} {name}", particles.trim()),
        _ => last.to_owned(),
    }
}

fn is_particle(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| {
            word.chars().count() <= 4
                && word
                    .chars()
                    .next()
                    .is_some_and(|c| c.is_lowercase() || matches!(c, '\'' | '’'))
        })
}

/// `Freiherr von`, `Gräfin zu`: ends with a particle.
fn is_noble(suffix: &str) -> bool {
    let last = suffix.split_whitespace().next_back().unwrap_or_default();
    // “kommt zu” is said of somebody.
    let is_title = |word: &str| is_particle(word) || word.starts_with(char::is_uppercase);
    suffix.split_whitespace().all(is_title)
        && [
            "von", "vom", "zu", "zum", "zur", "van", "der", "de", "af", "av",
        ]
        .contains(&last)
}

/// “Alex”, “Mary Jo”: and neither a sentence nor anything with a number.
pub(super) fn is_call_name(cell: &str) -> bool {
    let mut words = cell.split_whitespace();
    words.clone().count() <= 4
        && !cell.chars().any(char::is_numeric)
        && words.all(|word| {
            let first = word.chars().find(|c| c.is_alphabetic());
            first.is_some_and(|c| !c.is_lowercase()) || is_particle(word)
        })
        && !is_particle(cell)
}

/// `J. R.`, `Th.`, `MJ`: and not `done`, `TBC` or `RIP`.
pub(super) fn is_initials(cell: &str) -> bool {
    let mut words = cell
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty())
        .peekable();
    let lower = cell.trim().to_lowercase();
    // Two letters may be somebody's: “N. O.”, but nobody writes “NO” of them.
    let is_answer = is_answer(&lower)
        || is_placeholder(cell, false)
        || matches!(
            lower.as_str(),
            "ok" | "rip" | "r.i.p." | "na" | "tbc" | "tba" | "tbd"
        );
    words.peek().is_some()
        && !is_answer
        && !cell.chars().any(char::is_numeric)
        && words.all(|word| {
            let capital = word.starts_with(|c: char| !c.is_lowercase());
            let small = word.chars().filter(|c| c.is_lowercase()).count();
            capital && word.chars().count() <= 4 && small <= 2
        })
}

fn is_suffix(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| {
            let word = word.to_lowercase();
            WORDS.suffixes.contains(word.trim_matches(['.', ',']))
        })
}

/// A whole name from one cell: in one line, and `Surname, First` turned round. `surname_first` says
/// that the heading tells of that order, so that there is nothing to look at.
pub(super) fn whole(cell: &str, surname_first: bool, doubts: &mut Vec<RowProblem>) -> String {
    let typed = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(name) = turned(&typed) else {
        return typed;
    };
    if !surname_first {
        doubts.push(RowProblem::Turned {
            typed,
            name: name.clone(),
        });
    }
    name
}

/// `O'Dowd, Siobhán` the other way round, where that is what it is.
fn turned(typed: &str) -> Option<String> {
    if typed.contains(['&', ';', '+', '/', '(', '\n']) {
        return None;
    }
    let mut pieces: Vec<&str> = typed
        .split(',')
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    // `Martin Lowe, Jr.` is in its order; `Lowe, Martin, Jr.` is not.
    let mut suffix = String::new();
    while pieces.len() > 1 && pieces.last().is_some_and(|last| is_suffix(last)) {
        let last = pieces.pop()?;
        suffix = format!(", {last}{suffix}");
    }
    // `Steeg, van der, Jan`.
    let particles = match pieces[..] {
        [_, middle, _] if is_particle(middle) => {
            let particles = pieces.remove(1);
            format!("{particles} ")
        }
        _ => String::new(),
    };
    let [family, given] = pieces[..] else {
        return None;
    };
    let words = |text: &str| text.split_whitespace().count();
    // Two people, or a sentence.
    let shared = family.split_whitespace().next_back() == given.split_whitespace().next_back();
    let is_name = |text: &str| text.chars().all(|c| !c.is_ascii_digit());
    let short = words(family) <= 4 && words(given) <= 4;
    let plain = is_name(family) && is_name(given) && short && !(shared && words(given) > 1);
    if is_particle(given) {
        return Some(format!("{given} {family}{suffix}"));
    }
    // `Dr. Poe, Mary` keeps its title in front.
    let after = family
        .split_whitespace()
        .skip_while(|word| !academic(word).is_empty());
    let after: Vec<&str> = after.collect();
    let titles = words(family) - after.len();
    let (title, family) = if after.is_empty() || titles == 0 {
        (String::new(), family.to_owned())
    } else {
        let title: Vec<&str> = family.split_whitespace().take(titles).collect();
        (title.join(" ") + " ", after.join(" "))
    };
    plain.then(|| format!("{title}{given} {particles}{family}{suffix}"))
}

/// Tells what is no name at all, and gives what may be printed.
pub(super) fn checked(name: String, column: &str, doubts: &mut Vec<RowProblem>) -> String {
    if name.is_empty() {
        return name;
    }
    if is_placeholder(&name, false) {
        doubts.push(RowProblem::Placeholder {
            column: column.to_owned(),
            value: name,
        });
        return String::new();
    }
    let letters = name.chars().any(char::is_alphabetic);
    if !letters || is_email(&name) || is_answer(&name) {
        doubts.push(RowProblem::NotAName {
            typed: name.clone(),
        });
    } else if is_doubtful(&name) {
        doubts.push(RowProblem::DoubtfulName {
            typed: name.clone(),
        });
    }
    name
}

/// `Guest 2`, `Ann Lee (deceased)`, `Bo Roth, Tel. 0551 123456`: with what no name has.
fn is_doubtful(name: &str) -> bool {
    let numbered = name
        .split_whitespace()
        .any(|word| word.bytes().all(|b| b.is_ascii_digit()));
    // “Jansen, P. (Piet)”.
    let is_called = name.contains(',') && name.contains('(');
    numbered || is_called || is_for_the_office(name, Field::Name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> (String, usize) {
        let mut doubts = Vec::new();
        let name = whole(cell, false, &mut doubts);
        (name, doubts.len())
    }

    #[test]
    fn names_are_turned_where_the_family_name_stands_first() {
        for (cell, due, told) in [
            ("Ned Ash\nand Ola Ash", "Ned Ash and Ola Ash", 0),
            ("SALLOW, Ray", "Ray SALLOW", 1),
            ("O'Dowd, Siobhán", "Siobhán O'Dowd", 1),
            ("von der Heide, Käthe", "Käthe von der Heide", 1),
            ("Steeg, Jan van der", "Jan van der Steeg", 1),
            ("Steeg, van der, Jan", "Jan van der Steeg", 1),
            ("Luz Sol, Eva", "Eva Luz Sol", 1),
            ("Иванова, Мария Петровна", "Мария Петровна Иванова", 1),
            ("Lowe, Martin, Jr.", "Martin Lowe, Jr.", 1),
            ("Prof. Dr. Poe, Mary", "Prof. Dr. Mary Poe", 1),
            ("Martin Lowe, Jr.", "Martin Lowe, Jr.", 0),
            ("Ann Lee, PhD, MBE", "Ann Lee, PhD, MBE", 0),
            ("Pat Sim, Qin Sim", "Pat Sim, Qin Sim", 0),
            ("Pat Sim; Qin Sim", "Pat Sim; Qin Sim", 0),
            ("Smith, Jones & Co.", "Smith, Jones & Co.", 0),
            (
                "Prof. Dr. Käthe von der Heide",
                "Prof. Dr. Käthe von der Heide",
                0,
            ),
        ] {
            assert_eq!(read(cell), (due.to_owned(), told), "{cell}");
        }
    }

    #[test]
    fn names_are_joined_of_their_parts() {
        let parts = |title: &str, first: &str, prefix: &str, last: &str, suffix: &str| {
            Parts {
                title: super::title(&[title.to_owned()], first.is_empty()),
                first: first.to_owned(),
                middle: String::new(),
                prefix: prefix.to_owned(),
                last: last.to_owned(),
                suffix: suffix.to_owned(),
            }
            .join(false)
        };
        assert_eq!(
            parts("Dr.", "Jan", "van der", "Steeg", "Jr."),
            "Dr. Jan van der Steeg Jr."
        );
        assert_eq!(parts("Frau Dr.", "Ute", "", "Öhler", ""), "Ute Öhler");
        assert_eq!(parts("Familie", "", "", "Öhler", ""), "Familie Öhler");
        assert_eq!(parts("Familie", "Ute", "", "Öhler", ""), "Ute Öhler");
        assert_eq!(parts("Frau", "", "", "Öhler", ""), "Öhler");
        assert_eq!(
            parts("", "Kaan", "", "Dr. Yıldıran", ""),
            "Dr. Kaan Yıldıran"
        );
        assert_eq!(parts("Dr.", "Kaan", "", "Dr. Öz", ""), "Dr. Kaan Öz");
        assert_eq!(parts("", "Ann", "", "Ann Vane", ""), "Ann Vane");
        assert_eq!(parts("", "Jan", "", "St. John", ""), "Jan St. John");
        let titles = ["Frau", "Prof.", "Dr."].map(str::to_owned);
        assert_eq!(super::title(&titles, false), "Prof. Dr.");
        let twice = ["Dr", "Dr."].map(str::to_owned);
        assert_eq!(super::title(&twice, false), "Dr");
        assert_eq!(
            parts("Mr", "Jan", "", "Steeg, van der", ""),
            "Jan van der Steeg"
        );
    }

    #[test]
    fn names_that_are_none_are_told() {
        for name in [
            "00731",
            "ivy@example.org",
            "yes",
            "???",
            "undefined undefined",
            "x",
            "[Name]",
            "Guest 2",
            "Info Requested",
            "Ann Lee (deceased)",
            "Ann Lee (do not phone)",
            "Ann Lee ann@example.org",
        ] {
            let mut doubts = Vec::new();
            checked(name.to_owned(), "Name", &mut doubts);
            assert_eq!(doubts.len(), 1, "{name}");
        }
        for name in [
            "Jo Null",
            "Nan Sheridan",
            "Ö",
            "Sidonie",
            "Elizabeth (Betty) Lee",
            "Bo Lee 3rd",
        ] {
            let mut doubts = Vec::new();
            assert_eq!(checked(name.to_owned(), "Name", &mut doubts), name);
            assert!(doubts.is_empty(), "{name}");
        }
    }
}
