//! The parts of a template, compiled: its body, its subject, the partials that it uses.

use std::collections::BTreeMap;
use std::sync::Arc;

use handlebars::{Template as Compiled, TemplateError, TemplateErrorReason};

use super::{check, file, index};
use crate::campaign::{Campaign, Lang, check::is_private_use};
use crate::problem::{Place, Problem, TemplateProblem, TextFile, did_you_mean};

/// More than any honest template has: bytes, blocks, and brackets within brackets.
const MAX_BYTES: usize = 64 << 10;
const MAX_BLOCKS: usize = 200;
const MAX_DEPTH: usize = 24;
/// The most tags: what reads them counts lines and columns again for each.
const MAX_TAGS: usize = 2_000;
/// The most backslashes in a row: at each one the parser reads on to the last.
const MAX_BACKSLASHES: usize = 200;
/// The most parts.
const MAX_PARTS: usize = 100;

/// Why the template is refused unread, if it is.
pub(super) fn too_large(file: &Arc<TextFile>) -> Option<Problem> {
    let (mut blocks, mut tags) = (0, 0);
    let mut deepest = 0;
    for inside in file.text.split("{{").skip(1) {
        tags += 1;
        let tag = inside.trim_start_matches(['~', ' ', '\t', '\n', '\r']);
        if tag.starts_with(['#', '^', '{']) || tag.starts_with("else") {
            blocks += 1;
        }
        let mut depth = 0_usize;
        for c in inside.split("}}").next().unwrap_or_default().chars() {
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(depth);
        }
    }
    let is_long = file.text.len() > MAX_BYTES || tags > MAX_TAGS;
    let is_slow = file.text.contains(&"\\".repeat(MAX_BACKSLASHES + 1));
    (is_long || is_slow || blocks > MAX_BLOCKS || deepest > MAX_DEPTH).then(|| {
        Problem::error(TemplateProblem::TooLarge {
            name: file.name.clone(),
            kilobytes: MAX_BYTES >> 10,
            tags: MAX_TAGS,
            blocks: MAX_BLOCKS,
            brackets: MAX_DEPTH,
            backslashes: MAX_BACKSLASHES,
        })
    })
}

/// A part that was compiled: the body, the subject, a partial.
pub(super) struct CompiledPart {
    pub(super) compiled: Compiled,
    pub(super) file: Arc<TextFile>,
    /// The byte that the part begins at.
    pub(super) start: usize,
}

impl CompiledPart {
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

/// Compiles one part, noting what is wrong with it.
pub(super) fn compile(
    name: &str,
    file: &Arc<TextFile>,
    start: usize,
    parts: &mut BTreeMap<String, CompiledPart>,
    problems: &mut Vec<Problem>,
) {
    let text = &file.text[start..];
    if let Some((at, _)) = text.char_indices().find(|(_, c)| is_private_use(*c)) {
        let place = Place::of(file.clone(), start + at..start + at);
        problems.push(Problem::error(TemplateProblem::PrivateUse).at(place));
    }
    match Compiled::compile(text) {
        Ok(compiled) => {
            let part = CompiledPart {
                compiled,
                file: file.clone(),
                start,
            };
            parts.insert(name.to_owned(), part);
        }
        Err(error) => problems.push(syntax(&error, file, start)),
    }
}

fn syntax(error: &TemplateError, file: &Arc<TextFile>, start: usize) -> Problem {
    if let Some(problem) = super::braces::wrong(file, start) {
        return problem;
    }
    let (line, column) = error.pos().unwrap_or((1, 1));
    let lines = file.text[..start].matches('\n').count();
    let place = Place::at_line(file.clone(), line.max(1) + lines, column.max(1));
    // The grammar's own names for what it expected help nobody.
    let problem = match error.reason() {
        TemplateErrorReason::InvalidSyntax(_) => TemplateProblem::Unreadable,
        other => {
            let reason = other.to_string();
            let reason = reason.lines().next().unwrap_or_default().trim().to_owned();
            TemplateProblem::UnreadableBecause { reason }
        }
    };
    Problem::error(problem).at(place)
}

/// Compiles the partials that the parts name, and those that these name.
pub(super) fn gather_partials(
    campaign: &Campaign,
    lang: &Lang,
    user: &Arc<TextFile>,
    parts: &mut BTreeMap<String, CompiledPart>,
    problems: &mut Vec<Problem>,
) {
    let mut wanted: Vec<String> = parts
        .values()
        .flat_map(|part| check::partials(&part.compiled))
        .collect();
    while let Some(name) = wanted.pop() {
        if parts.contains_key(&name) {
            continue;
        }
        if parts.len() >= MAX_PARTS {
            let problem = TemplateProblem::TooManyPartials { most: MAX_PARTS };
            problems.push(Problem::error(problem).at(Place::of(user.clone(), 0..0)));
            return;
        }
        let Some(file) = file(campaign, &format!("partials/{name}.{lang}.hbs")) else {
            problems.push(
                no_partial(campaign, &name, lang)
                    .at(Place::of(user.clone(), find_span(user, &name))),
            );
            continue;
        };
        if let Some(problem) = too_large(&file) {
            problems.push(problem);
            continue;
        }
        compile(&name, &file, 0, parts, problems);
        if let Some(part) = parts.get(&name) {
            wanted.extend(check::partials(&part.compiled));
        }
    }
}

fn no_partial(campaign: &Campaign, name: &str, lang: &Lang) -> Problem {
    let problem = Problem::error(TemplateProblem::NoPartial {
        name: name.to_owned(),
        lang: lang.to_string(),
    });
    let files = index::names(campaign);
    let known = files.iter().filter_map(|file| index::partial(file));
    let known = known.filter(|(_, number, of)| *number == 1 && *of == lang.code());
    let near = did_you_mean(name, known.map(|(name, ..)| name));
    problem.instead(name, near)
}

fn find_span(file: &TextFile, what: &str) -> std::ops::Range<usize> {
    file.text
        .find(what)
        .map_or(0..0, |start| start..start + what.len())
}
