//! Letter templates: TOML front matter between `+++` lines, then Markdown with Handlebars.
//!
//! A template is looked for as `<kind>.<lang>.hbs` in the pack, then in the program, then as
//! `letter.<lang>.hbs`. It is compiled and checked against the schema of fields before anything
//! is filled in, so that an unknown field is found in every branch at once.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use handlebars::{Handlebars, Template as Compiled, TemplateError, no_escape};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::{helpers, review_template};
use crate::campaign::read::{Entry, Toml};
use crate::campaign::{Campaign, Lang, check::is_private_use};
use crate::diagnostic::{Diagnostic, Place, TextFile, has_errors};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// More than any honest template has, in bytes and in blocks within blocks.
const MOST_BYTES: usize = 64 << 10;
const MOST_BLOCKS: usize = 200;
const MOST_DEPTH: usize = 24;
/// More than any letter has, in bytes.
const MOST_OUTPUT: usize = 256 << 10;

/// What a template says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Front {
    /// Its name for people.
    pub title: String,
    /// The letter's subject; fields may stand in it.
    pub subject: String,
    /// The kind of office that it is for.
    pub addressee: Option<String>,
    /// The language that it is in.
    pub language: Lang,
    /// Whether a native speaker has read it.
    pub reviewed: bool,
    #[serde(skip)]
    place: Place,
}

impl Entry for Front {
    const REQUIRED: &'static [&'static str] = &["title", "subject", "language"];

    fn set_place(&mut self, place: Place) {
        self.place = place;
    }
}

/// A template that was checked and can be filled.
pub struct Template {
    /// What it says of itself.
    pub front: Front,
    /// Its file.
    pub file: Arc<TextFile>,
    engine: Handlebars<'static>,
}

/// What a template gave for one letter, values still as tokens.
#[derive(Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The subject line.
    pub subject: String,
    /// The body, as Markdown.
    pub body: String,
}

/// The file of this name (`president.en.hbs`, `partials/thanks.en.hbs`): the pack's own, else
/// the program's.
pub fn file(campaign: &Campaign, name: &str) -> Option<Arc<TextFile>> {
    campaign.templates.get(name).cloned().or_else(|| {
        let file = BUILT_IN.get_file(name)?;
        Some(TextFile::new(
            format!("templates/{name}"),
            file.contents_utf8()?,
        ))
    })
}

/// The names of all letter templates, the pack's and the program's, without partials.
pub fn names(campaign: &Campaign) -> Vec<String> {
    let own = campaign.templates.keys().cloned();
    let program = BUILT_IN
        .files()
        .map(|file| file.path().to_string_lossy().into_owned());
    let mut names: Vec<String> = own
        .chain(program)
        .filter(|name| name.ends_with(".hbs") && !name.contains('/'))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The template for this kind of office in this language.
///
/// # Errors
/// One problem if there is none.
pub fn find(campaign: &Campaign, kind: &str, lang: &Lang) -> Result<Arc<TextFile>, Diagnostic> {
    file(campaign, &format!("{kind}.{lang}.hbs"))
        .or_else(|| file(campaign, &format!("letter.{lang}.hbs")))
        .ok_or_else(|| {
            Diagnostic::error(format!("there is no letter template in “{lang}”")).help(format!(
                "choose another language, or add templates/{kind}.{lang}.hbs to the pack"
            ))
        })
}

/// Compiles a template and checks it, with the partials that it uses. There is a template only
/// if no problem is an error.
pub fn check(campaign: &Campaign, file: &Arc<TextFile>) -> (Option<Template>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let source = Source::of(file);
    if let Some(problem) = too_large(file) {
        return (None, vec![problem]);
    }
    let front = source.front(&mut problems);
    let mut parts = BTreeMap::new();
    compile("body", file, source.body, &mut parts, &mut problems);
    // Where the front matter gives the subject: in its own file, so that places are right.
    let subject = TextFile::new(file.name.clone(), front.subject.clone());
    let mut subject_problems = Vec::new();
    compile("subject", &subject, 0, &mut parts, &mut subject_problems);
    gather_partials(campaign, &front.language, file, &mut parts, &mut problems);
    let check = review_template::Check::new(campaign, &parts);
    problems.extend(check.run("body"));
    subject_problems.extend(check.run("subject"));
    let at = front.place.at(source.subject_span());
    problems.extend(
        subject_problems
            .into_iter()
            .map(|problem| problem.at(at.clone())),
    );
    if has_errors(&problems) {
        return (None, problems);
    }
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    engine.register_escape_fn(no_escape);
    helpers::register(&mut engine, &front.language);
    for (name, part) in parts {
        engine.register_template(&name, part.compiled);
    }
    let template = Template {
        front,
        file: file.clone(),
        engine,
    };
    (Some(template), problems)
}

fn too_large(file: &Arc<TextFile>) -> Option<Diagnostic> {
    let blocks = file.text.matches("{{#").count();
    let mut depth = 0_usize;
    let mut deepest = 0;
    for c in file.text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    (file.text.len() > MOST_BYTES || blocks > MOST_BLOCKS || deepest > MOST_DEPTH).then(|| {
        Diagnostic::error(format!(
            "the template {} is too large: at most {} kB, {MOST_BLOCKS} blocks and {MOST_DEPTH} brackets within brackets",
            file.name,
            MOST_BYTES >> 10
        ))
        .help("a letter needs far less")
    })
}

/// A part that was compiled: the body, the subject, a partial.
pub(super) struct Part {
    pub(super) compiled: Compiled,
    pub(super) file: Arc<TextFile>,
    /// The byte that the part begins at.
    pub(super) start: usize,
}

impl Part {
    /// The place of a line and column within the part, both from 1, up to the closing braces.
    pub(super) fn place(&self, line: usize, column: usize) -> Place {
        let lines = self.file.text[..self.start].matches('\n').count();
        let place = Place::at_line(self.file.clone(), line + lines, column);
        let start = place.span.start;
        let end = self.file.text[start..]
            .find("}}")
            .map_or(start, |length| start + length + 2);
        place.at(start..end)
    }
}

fn compile(
    name: &str,
    file: &Arc<TextFile>,
    start: usize,
    parts: &mut BTreeMap<String, Part>,
    problems: &mut Vec<Diagnostic>,
) {
    let text = &file.text[start..];
    if let Some((at, _)) = text.char_indices().find(|(_, c)| is_private_use(*c)) {
        problems.push(
            Diagnostic::error("a private-use character stands in the template")
                .at(Place::of(file.clone(), start + at..start + at))
                .help("such characters have no meaning; take it out"),
        );
    }
    match Compiled::compile(text) {
        Ok(compiled) => {
            let part = Part {
                compiled,
                file: file.clone(),
                start,
            };
            parts.insert(name.to_owned(), part);
        }
        Err(error) => problems.push(syntax(&error, file, start)),
    }
}

fn syntax(error: &TemplateError, file: &Arc<TextFile>, start: usize) -> Diagnostic {
    let (line, column) = error.pos().unwrap_or((1, 1));
    let lines = file.text[..start].matches('\n').count();
    let place = Place::at_line(file.clone(), line.max(1) + lines, column.max(1));
    let reason = error.reason().to_string();
    let reason = reason.lines().next().unwrap_or_default().trim().to_owned();
    Diagnostic::error(format!("the template cannot be read here: {reason}"))
        .at(place)
        .help("every {{#if …}} and {{#each …}} needs its {{/if}} or {{/each}}, every {{ its }}")
}

/// Compiles the partials that the parts name, and those that these name.
fn gather_partials(
    campaign: &Campaign,
    lang: &Lang,
    user: &Arc<TextFile>,
    parts: &mut BTreeMap<String, Part>,
    problems: &mut Vec<Diagnostic>,
) {
    let mut wanted: Vec<String> = parts
        .values()
        .flat_map(|part| review_template::partials(&part.compiled))
        .collect();
    while let Some(name) = wanted.pop() {
        if parts.contains_key(&name) {
            continue;
        }
        let Some(file) = file(campaign, &format!("partials/{name}.{lang}.hbs")) else {
            problems.push(
                Diagnostic::error(format!("there is no partial “{name}” in “{lang}”"))
                    .at(Place::of(user.clone(), find_span(user, &name)))
                    .help(format!(
                        "add templates/partials/{name}.{lang}.hbs, or take it out"
                    )),
            );
            continue;
        };
        if let Some(problem) = too_large(&file) {
            problems.push(problem);
            continue;
        }
        compile(&name, &file, 0, parts, problems);
        if let Some(part) = parts.get(&name) {
            wanted.extend(review_template::partials(&part.compiled));
        }
    }
}

fn find_span(file: &TextFile, what: &str) -> std::ops::Range<usize> {
    file.text
        .find(what)
        .map_or(0..0, |start| start..start + what.len())
}

/// A template's text, parted into front matter and body.
struct Source<'a> {
    file: &'a Arc<TextFile>,
    front: Option<std::ops::Range<usize>>,
    body: usize,
}

impl<'a> Source<'a> {
    fn of(file: &'a Arc<TextFile>) -> Self {
        let text = &file.text;
        let mut lines = text.split_inclusive('\n');
        let first = lines.next().unwrap_or_default();
        let mut at = first.len();
        if first.trim_end() == "+++" {
            let start = at;
            for line in lines {
                if line.trim_end() == "+++" {
                    return Self {
                        file,
                        front: Some(start..at),
                        body: at + line.len(),
                    };
                }
                at += line.len();
            }
        }
        Self {
            file,
            front: None,
            body: 0,
        }
    }

    fn front(&self, problems: &mut Vec<Diagnostic>) -> Front {
        let Some(range) = self.front.clone() else {
            problems.push(
                Diagnostic::error("the template has no front matter")
                    .at(Place::of(self.file.clone(), 0..0))
                    .help("begin it with a line +++, then title, subject and language, then +++"),
            );
            return Front::default();
        };
        // The front matter is read by itself; its places are moved to where it stands.
        let part = TextFile::new(self.file.name.clone(), &self.file.text[range.clone()]);
        let mut found = Vec::new();
        let mut front: Front = Toml::parse(&part, &mut found).entry();
        problems.extend(found.into_iter().map(|mut problem| {
            if let Some(place) = problem.place.take() {
                let span = place.span.start + range.start..place.span.end + range.start;
                problem.place = Some(Place::of(self.file.clone(), span));
            }
            problem
        }));
        front.place = Place::of(self.file.clone(), range);
        front
    }

    fn subject_span(&self) -> std::ops::Range<usize> {
        let range = self.front.clone().unwrap_or(0..0);
        let text = &self.file.text[range.clone()];
        let start = text
            .find("subject")
            .map_or(range.start, |at| range.start + at);
        let end = self.file.text[start..]
            .find('\n')
            .map_or(range.end, |length| start + length);
        start..end
    }
}

impl Template {
    /// Fills the template.
    ///
    /// # Errors
    /// One problem if it cannot be filled, or gives more than any letter has.
    pub fn render(&self, fields: &Json) -> Result<Rendered, Diagnostic> {
        Ok(Rendered {
            subject: self.part("subject", fields)?,
            body: self.part("body", fields)?,
        })
    }

    fn part(&self, name: &str, fields: &Json) -> Result<String, Diagnostic> {
        let mut out = Limited(Vec::new());
        self.engine
            .render_to_write(name, fields, &mut out)
            .map_err(|error| {
                let place = Place::at_line(
                    self.file.clone(),
                    error.line_no.unwrap_or(0) + 1,
                    error.column_no.unwrap_or(0).max(1),
                );
                Diagnostic::error(format!("the template cannot be filled: {}", error.reason()))
                    .at(place)
            })?;
        Ok(String::from_utf8_lossy(&out.0).into_owned())
    }
}

/// A writer that takes no more than a letter can have.
struct Limited(Vec<u8>);

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.0.len() + bytes.len() > MOST_OUTPUT {
            return Err(io::Error::other("it gives more text than any letter has"));
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::load;

    fn problems(body: &str) -> Vec<String> {
        let text = format!(
            "+++\ntitle = \"T\"\nsubject = \"{{{{subject}}}}\"\nlanguage = \"en\"\n+++\n{body}"
        );
        let file = TextFile::new("t.hbs", text);
        let (_, problems) = check(&load::built_in().campaign, &file);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn template_unknown_fields_are_found_in_both_branches() {
        let found = problems(
            "{{#if past}}{{offce.name}}{{else}}\n{{#each people}}{{nmae}}{{/each}}{{/if}}",
        );
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found[0].starts_with("t.hbs:6:13: ") && found[0].contains("office"),
            "{found:?}"
        );
        assert!(
            found[1].starts_with("t.hbs:7:17: ") && found[1].contains("name"),
            "{found:?}"
        );
    }

    #[test]
    fn template_refuses_what_could_print_a_value_as_markup() {
        for body in [
            "{{{subject}}}",
            "{{&subject}}",
            "{{{{raw}}}}{{subject}}{{{{/raw}}}}",
            "{{> (lookup this \"x\")}}",
            "{{#*inline \"x\"}}a{{/inline}}",
            "{{lookup people 0}}",
            "{{log subject}}",
            "\u{f0000}",
        ] {
            assert!(!problems(body).is_empty(), "{body}");
        }
    }

    #[test]
    fn template_kinds_are_checked() {
        for (body, part) in [
            ("{{people}}", "is a list"),
            ("{{campaign.historical}}", "for conditions"),
            ("{{office}}", "office.name"),
            ("{{#each subject}}x{{/each}}", "is text"),
            ("{{claim \"tuletaeva-tortur\"}}", "there is no claim"),
            ("{{list asks \"topik\"}}", "topic"),
            ("{{#if past}}", "cannot be read"),
            ("{{> nothing}}", "there is no partial"),
        ] {
            let found = problems(body).join("\n");
            assert!(found.contains(part), "{body}: {found}");
        }
        assert!(problems("{{#each asks as |a|}}{{a.text}} {{@index}}{{/each}}").len() == 1);
    }

    #[test]
    fn template_partials_that_name_each_other_are_refused() {
        let mut campaign = load::built_in().campaign.clone();
        for (name, other) in [("a", "b"), ("b", "a")] {
            let file = TextFile::new(name, format!("{{{{> {other}}}}}"));
            campaign
                .templates
                .insert(format!("partials/{name}.en.hbs"), file);
        }
        let text = "+++\ntitle = \"T\"\nsubject = \"S\"\nlanguage = \"en\"\n+++\n{{> a}}";
        let (_, problems) = check(&campaign, &TextFile::new("t.hbs", text));
        let all = format!("{problems:?}");
        assert!(all.contains("itself"), "{all}");
    }

    #[test]
    fn template_built_in_ones_have_no_problem() {
        let campaign = &load::built_in().campaign;
        let names = names(campaign);
        assert!(names.len() >= 4, "{names:?}");
        for name in names {
            let (_, problems) = check(campaign, &file(campaign, &name).unwrap());
            assert!(problems.is_empty(), "{name}: {problems:?}");
        }
    }
}
