//! Problems drawn for a terminal: the line they are about, underlined, and the advice below.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use fluent_bundle::FluentArgs;

use super::{Door, UiLang};
use crate::problem::{Problem, Severity};

/// The problems as text, each with its rule's name, its `file:line:column` and its advice,
/// errors last so that they stand nearest to the prompt. Ends with a line break unless empty.
pub fn render(problems: &[Problem], lang: UiLang) -> String {
    let renderer = Renderer::plain();
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort_by_key(|p| p.severity);
    let mut out = String::new();
    for problem in sorted {
        let message = problem.message(lang);
        let advice = problem.advice(lang, Door::CommandLine);
        let group = group(problem, lang, &message, advice.as_deref());
        out.push_str(renderer.render(&[group]).trim_end());
        out.push('\n');
        // With nothing to draw, the advice needs no frame either.
        if let (None, Some(advice)) = (&problem.place, &advice) {
            let _ = writeln!(out, "  {}: {advice}", said(lang, "level-help"));
        }
    }
    out
}

fn said(lang: UiLang, key: &str) -> String {
    lang.say(key, &FluentArgs::new())
}

fn group<'a>(
    problem: &'a Problem,
    lang: UiLang,
    message: &'a str,
    advice: Option<&'a str>,
) -> Group<'a> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR.with_name(said(lang, "level-error")),
        Severity::Warning => Level::WARNING.with_name(said(lang, "level-warning")),
    };
    let mut title = level.primary_title(message);
    if let Some(rule) = problem.rule {
        title = title.id(rule.name());
    }
    let mut group = Group::with_title(title);
    if let Some(place) = &problem.place {
        group = group.element(
            Snippet::source(place.file.text.as_str())
                .path(place.file.name.as_str())
                .annotation(AnnotationKind::Primary.span(place.span.clone())),
        );
        if let Some(advice) = advice {
            let help = Level::HELP.with_name(said(lang, "level-help"));
            group = group.element(help.message(advice));
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Place, Rule, TextFile};

    #[test]
    fn render_shows_rule_place_line_and_help() {
        let file = TextFile::new("claims.toml", "a = 1\nstandign = 2\n");
        let problems = [
            Problem::error("unknown key “standign”")
                .at(Place::of(file, 6..14))
                .help("did you mean “standing”?"),
            Problem::of(Rule::Long, "the letter has 2 pages"),
        ];
        let text = render(&problems, UiLang::ENGLISH);
        assert!(
            text.starts_with("warning[long]: the letter has 2 pages\n"),
            "{text}"
        );
        assert!(text.contains("error: unknown key “standign”"), "{text}");
        assert!(text.contains("claims.toml:2:1"), "{text}");
        assert!(text.contains("^^^^^^^^"), "{text}");
        assert!(text.contains("help: did you mean “standing”?"), "{text}");
    }
}
