//! The names of files that are made of people's names: safe on every file system.

use std::collections::HashMap;

use handlebars::{Handlebars, no_escape};
use serde::Serialize;

use crate::problem::{BatchProblem, Problem, did_you_mean};

/// The pattern where none is given.
pub const DEFAULT: &str = "{{row}} {{name}}";

/// The same where each member sends several letters.
pub const OF_SEVERAL: &str = "{{row}} {{name}}, {{letter}}";

/// The longest name that is made, in bytes, its number and ending included: every file system
/// takes 255, and a folder's path before it must fit too.
const MAX_BYTES: usize = 180;

/// A pattern is no longer, in bytes, and has no more brackets.
const MAX_PATTERN: usize = 2_000;
const MAX_DEEP: usize = 50;

/// What a pattern may name.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fields<'a> {
    /// The row's number in the list.
    pub row: usize,
    /// The letter's number among those made.
    pub number: usize,
    /// The sender's name.
    pub name: &'a str,
    /// The town before the date.
    pub place: &'a str,
    /// The office's id.
    pub office: &'a str,
    /// The letter's id in its programme; the office's where there is one letter only.
    pub letter: &'a str,
    /// The letter's date (`2026-11-21`).
    pub date: String,
    /// The letter's language.
    pub lang: &'a str,
}

/// The fields that a pattern may name.
pub const FIELDS: [&str; 8] = [
    "row", "number", "name", "place", "office", "letter", "date", "lang",
];

/// How deep brackets and blocks could stand in a pattern.
fn deepest(pattern: &str) -> usize {
    pattern.matches("{{").count() + pattern.matches(['(', '[']).count()
}

/// A pattern for names, and the names that it gave so far.
pub struct Names {
    engine: Handlebars<'static>,
    taken: HashMap<String, usize>,
}

impl Names {
    /// Reads a pattern (`{{row}} {{name}}`).
    ///
    /// # Errors
    /// One problem, if it cannot be read or names a field that there is not.
    pub fn new(pattern: &str) -> Result<Self, Problem> {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_escape_fn(no_escape);
        // What reads a pattern goes a step deeper at each block in a block.
        if pattern.len() > MAX_PATTERN || deepest(pattern) > MAX_DEEP {
            return Err(Problem::error(BatchProblem::NamesTooLong {
                pattern: pattern.chars().take(40).chain(['…']).collect(),
            }));
        }
        let known = || FIELDS.map(|field| format!("{{{{{field}}}}}")).join(" ");
        engine
            .register_template_string("name", pattern)
            .map_err(|_| {
                Problem::error(BatchProblem::NamesUnreadable {
                    pattern: pattern.to_owned(),
                })
            })?;
        let names = Self {
            engine,
            taken: HashMap::new(),
        };
        names
            .engine
            .render("name", &Fields::default())
            .map_err(|_| {
                let words = pattern
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| !word.is_empty());
                let unknown: Vec<&str> = words.filter(|word| !FIELDS.contains(word)).collect();
                let near = unknown.iter().find_map(|word| did_you_mean(word, FIELDS));
                let problem = BatchProblem::NamesUnknownField {
                    pattern: pattern.to_owned(),
                    known: known(),
                };
                Problem::error(problem).suggest(near)
            })?;
        Ok(names)
    }

    /// Whether a file's name tells who wrote the letter.
    pub(super) fn tell_writers(&self) -> bool {
        let of = |name| {
            let fields = Fields {
                name,
                ..Fields::default()
            };
            self.engine.render("name", &fields).unwrap_or_default()
        };
        of("Ann Lee") != of("Bo Cork")
    }

    /// The name for a letter, with its ending; no two are alike, even to a file system that does
    /// not tell capitals.
    pub fn next(&mut self, fields: &Fields<'_>, ending: &str) -> String {
        let rendered = self.engine.render("name", fields).unwrap_or_default();
        let stem = rendered.strip_suffix(ending);
        let stem = stem.and_then(|stem| stem.strip_suffix('.'));
        let stem = safe(stem.unwrap_or(&rendered));
        let mut name = stem.clone();
        loop {
            let count = self.taken.entry(name.to_lowercase()).or_insert(0);
            *count += 1;
            if *count == 1 {
                return format!("{name}.{ending}");
            }
            let number = *count;
            name = format!("{stem} ({number})");
        }
    }
}

/// A name without what any file system refuses or reads as something else: separators, control
/// characters, marks that turn the direction of writing, the names of devices, dots and spaces
/// at its ends; cut at a character.
pub fn safe(name: &str) -> String {
    let mut safe = String::new();
    for c in name.chars() {
        match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => safe.push('-'),
            c if c.is_whitespace() => {
                if !safe.ends_with(' ') {
                    safe.push(' ');
                }
            }
            c if c.is_control() => {}
            '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => {}
            c => safe.push(c),
        }
    }
    // Room for a number and the ending.
    let end = safe.floor_char_boundary(MAX_BYTES - 16);
    // A leading hyphen would be read as an option by other programs, a leading dot hides a file.
    let trimmed = safe[..end]
        .trim_start_matches(['.', ' ', '-', '~'])
        .trim_end_matches(['.', ' ']);
    if trimmed.is_empty() {
        return "letter".to_owned();
    }
    let device = trimmed
        .split('.')
        .next()
        .unwrap_or_default()
        .trim_end()
        .to_uppercase();
    if is_device(&device) {
        return format!("_{trimmed}");
    }
    trimmed.to_owned()
}

/// Names that Windows keeps for devices, whatever ending follows.
fn is_device(name: &str) -> bool {
    const DEVICES: [&str; 7] = ["CON", "PRN", "AUX", "NUL", "CLOCK$", "CONIN$", "CONOUT$"];
    let numbered = ["COM", "LPT"].iter().any(|port| {
        let rest = name.strip_prefix(port).unwrap_or_default();
        let mut chars = rest.chars();
        matches!(
            (chars.next(), chars.next()),
            (Some('0'..='9' | '¹' | '²' | '³'), None)
        )
    });
    numbered || DEVICES.contains(&name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Component, Path};

    use proptest::prelude::*;

    use super::*;

    fn of(pattern: &str, name: &str) -> String {
        let fields = Fields {
            row: 7,
            name,
            office: "president",
            date: "2026-11-21".to_owned(),
            ..Fields::default()
        };
        Names::new(pattern).unwrap().next(&fields, "pdf")
    }

    #[test]
    fn names_are_made_safe() {
        for (name, due) in [
            ("Ann O'Brien", "Ann O'Brien.pdf"),
            ("../../etc/passwd", "etc-passwd.pdf"),
            ("a/b\\c:d", "a-b-c-d.pdf"),
            ("con", "_con.pdf"),
            ("COM1.txt", "_COM1.txt.pdf"),
            (" . ", "letter.pdf"),
            ("a\u{202e}b\nc", "ab c.pdf"),
            ("x.pdf", "x.pdf"),
        ] {
            let made = of("{{name}}", name);
            assert_eq!(made, due, "{name}");
        }
        assert_eq!(
            of("{{office}}/{{date}} {{row}}", ""),
            "president-2026-11-21 7.pdf"
        );
        let long = of("{{name}}", &"Ж".repeat(500));
        assert!(
            long.len() <= MAX_BYTES && long.starts_with("ЖЖ"),
            "{}",
            long.len()
        );
    }

    #[test]
    fn names_that_collide_get_numbers() {
        let mut names = Names::new("{{name}}").unwrap();
        let mut next = |name| {
            names.next(
                &Fields {
                    name,
                    ..Fields::default()
                },
                "pdf",
            )
        };
        let made = [
            next("Ann"),
            next("ANN"),
            next("Ann (2)"),
            next("ann"),
            next("Ann"),
        ];
        let lower: BTreeSet<String> = made.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(lower.len(), 5, "{made:?}");
        assert_eq!(made[0], "Ann.pdf");
        assert_eq!(made[1], "ANN (2).pdf");
    }

    #[test]
    fn names_of_a_wrong_pattern_are_told() {
        let deep = format!("{}{{{{name}}}}", "{{#if name}}".repeat(3_000));
        let sub = format!("{{{{name {}", "(".repeat(900));
        for pattern in [
            "{{nmae}}",
            "{{name",
            "{{#if}}",
            &deep,
            &sub,
            &"a".repeat(9_000),
        ] {
            assert!(Names::new(pattern).is_err(), "{pattern}");
        }
        let problem = Names::new("{{nmae}}").err().unwrap().to_string();
        assert!(problem.contains("“name”"), "{problem}");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn names_of_anything_are_one_plain_component(all in prop::collection::vec(".{0,300}|[.~/\\\\ :conCON1]{0,8}", 1..20)) {
            let mut names = Names::new("{{name}}").unwrap();
            let mut seen = BTreeSet::new();
            for name in &all {
                let made = names.next(&Fields { name, ..Fields::default() }, "pdf");
                let parts: Vec<Component<'_>> = Path::new(&made).components().collect();
                prop_assert!(matches!(parts[..], [Component::Normal(_)]), "{made:?}");
                prop_assert!(made.len() <= MAX_BYTES);
                prop_assert!(!made.starts_with(['.', '-', '~']) && !made.contains(['/', '\\', ':', '\0', '\n']));
                let stem = made.strip_suffix(".pdf").unwrap();
                prop_assert!(!stem.is_empty() && !stem.ends_with(['.', ' ']));
                prop_assert!(!is_device(&stem.split('.').next().unwrap().to_uppercase()));
                prop_assert!(seen.insert(made.to_lowercase()), "{made:?}");
            }
        }
    }
}
