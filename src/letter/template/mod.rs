//! Letter templates: TOML front matter between `+++` lines, then Markdown with Handlebars.
//!
//! A template is looked for as `<kind>.<lang>.hbs` in the pack, then in the program, then as
//! `letter.<lang>.hbs`. It is compiled and checked against the schema of fields before anything
//! is filled in, so that an unknown field is found in every branch at once.

mod braces;
mod check;
mod compile;
pub mod completions;
pub mod diagnose;
pub mod front;
pub mod index;
pub mod plain_view;
mod rounds;
mod source;
pub mod starting;
pub mod tags;
mod vary;
pub mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::sync::Arc;

use handlebars::{
    Context, Handlebars, Output, RenderContext, RenderErrorReason, Renderable, no_escape,
};
use include_dir::{Dir, include_dir};
use serde_json::Value as Json;

use super::helpers;
use super::wording::Wording;
use crate::campaign::{Campaign, Lang};
use crate::problem::{Fix, Place, Problem, Target, TemplateProblem, TextFile, has_errors};
use compile::{compile, gather_partials, too_large};
pub use source::FrontMatter;
use source::Source;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// More than any letter has, in bytes.
const MAX_OUTPUT: usize = 256 << 10;

/// A template that was checked and can be filled.
pub struct Template {
    /// What it says of itself.
    pub front: FrontMatter,
    /// Its file.
    pub file: Arc<TextFile>,
    /// The partials that have alternatives, and how many wordings each has.
    pub alternatives: Vec<(String, usize)>,
    /// The claims that it tells by their ids, whatever the letter is about.
    pub claims: BTreeSet<String>,
    /// How often its lists may go round in one letter.
    rounds: usize,
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
    let own = campaign.templates.get(name).cloned();
    own.or_else(|| Some(TextFile::new(format!("templates/{name}"), built_in(name)?)))
}

/// What the program itself has under this name.
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.get_file(name)?.contents_utf8()
}

/// The names of all letter templates, the pack's and the program's, without partials.
pub fn names(campaign: &Campaign) -> Vec<String> {
    let own = campaign.templates.keys().cloned();
    let program = BUILT_IN
        .files()
        .filter(|file| {
            file.path()
                .extension()
                .is_some_and(|ending| ending == "hbs")
        })
        .map(|file| file.path().to_string_lossy().into_owned());
    let mut names: Vec<String> = own
        .chain(program)
        .filter(|name| !name.contains('/'))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// The template for this kind of office in this language.
///
/// # Errors
/// One problem if there is none.
pub fn find(campaign: &Campaign, kind: &str, lang: &Lang) -> Result<Arc<TextFile>, Problem> {
    file(campaign, &format!("{kind}.{lang}.hbs"))
        .or_else(|| file(campaign, &format!("letter.{lang}.hbs")))
        .ok_or_else(|| {
            let problem = TemplateProblem::Missing {
                kind: kind.to_owned(),
                lang: lang.to_string(),
            };
            Problem::error(problem).fix(Fix::GoTo(Target::Language))
        })
}

/// Compiles a template and checks it, with the partials that it uses. There is a template only
/// if no problem is an error.
pub fn check(campaign: &Campaign, file: &Arc<TextFile>) -> (Option<Template>, Vec<Problem>) {
    check_worded(campaign, file, Wording::Each(0))
}

/// Checks a template as [`check`] does, filled with these alternatives of its paragraphs. All
/// alternatives are checked whichever is chosen.
pub fn check_worded(
    campaign: &Campaign,
    file: &Arc<TextFile>,
    wording: Wording,
) -> (Option<Template>, Vec<Problem>) {
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
    let alternatives = vary::gather(campaign, &front.language, &mut parts, &mut problems);
    let check = check::Check::new(campaign, &parts);
    let mut body = check.run("body");
    problems.append(&mut body.problems);
    let subject = check.run("subject");
    subject_problems.extend(subject.problems);
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
    let mut picks = Vec::new();
    for (name, others) in alternatives {
        let of = others.len() + 1;
        let pick = wording.pick(&name, of);
        if let Some(other) = pick
            .checked_sub(1)
            .and_then(|at| others.into_iter().nth(at))
        {
            parts.insert(name.clone(), other);
        }
        picks.push((name, of));
    }
    for (name, mut part) in parts {
        rounds::count(&mut part.compiled);
        engine.register_template(&name, part.compiled);
    }
    let template = Template {
        front,
        file: file.clone(),
        alternatives: picks,
        rounds: rounds::most(body.elements),
        claims: body.claims.into_iter().chain(subject.claims).collect(),
        engine,
    };
    (Some(template), problems)
}

impl Template {
    /// Fills the template.
    ///
    /// # Errors
    /// One problem if it cannot be filled, or gives more than any letter has.
    pub fn render(&self, fields: &Json) -> Result<Rendered, Problem> {
        Ok(Rendered {
            subject: self.part("subject", fields)?,
            body: self.part("body", fields)?,
        })
    }

    /// The number of each paragraph's alternative in this wording.
    pub fn picks(&self, wording: Wording) -> Vec<usize> {
        let picks = self.alternatives.iter();
        picks.map(|(name, of)| wording.pick(name, *of)).collect()
    }

    fn part(&self, name: &str, fields: &Json) -> Result<String, Problem> {
        let mut out = Limited(String::new());
        let template = self.engine.get_template(name);
        let filled = match template {
            Some(part) => Context::wraps(fields).and_then(|fields| {
                let mut filling = RenderContext::new(part.name.as_ref());
                rounds::allow(&mut filling, self.rounds);
                part.render(&self.engine, &fields, &mut filling, &mut out)
            }),
            // Both parts were put into the engine when the template was checked.
            None => Ok(()),
        };
        filled.map_err(|error| {
            let place = Place::at_line(
                self.file.clone(),
                error.line_no.unwrap_or(0) + 1,
                error.column_no.unwrap_or(0).max(1),
            );
            let problem = match error.reason() {
                RenderErrorReason::IOError(_) => TemplateProblem::TooMuchText,
                reason if rounds::are_too_many(reason) => TemplateProblem::TooManyRounds,
                reason => TemplateProblem::NotFilled {
                    reason: reason.to_string(),
                },
            };
            Problem::error(problem).at(place)
        })?;
        Ok(out.0)
    }
}

/// An output that takes no more than a letter can have.
struct Limited(String);

impl Output for Limited {
    fn write(&mut self, text: &str) -> io::Result<()> {
        if self.0.len() + text.len() > MAX_OUTPUT {
            return Err(ErrorKind::FileTooLarge.into());
        }
        self.0.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
