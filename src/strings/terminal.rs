//! Problems drawn for a terminal: the line they are about, underlined, and the advice below.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fluent_bundle::FluentArgs;

use super::{Door, UiLang, say};
use crate::campaign::visible;
use crate::problem::{Place, Problem, Severity};

/// How many errors and how many warnings are drawn: whoever has mended those asks again.
/// A pack tells no more than 300 itself.
const MAX_TOLD: usize = 400;
/// Lines with more bytes are not drawn.
const MAX_DRAWN: usize = 2_000;

/// The problems as text, each with its rule's name, its `file:line:column` and its advice,
/// errors last so that they stand nearest to the prompt. Ends with a line break unless empty.
pub fn render(problems: &[Problem], lang: UiLang) -> String {
    let renderer = Renderer::plain();
    let (told, untold) = told(problems);
    let mut out = String::new();
    for problem in told {
        // What a file says cannot begin a line that looks like one of ours.
        let message = visible::one_line(&problem.message(lang)).into_owned();
        let advice = problem.advice(lang, Door::CommandLine);
        let advice = advice.map(|advice| visible::one_line(&advice).into_owned());
        let group = group(problem, lang, &message, advice.as_deref());
        out.push_str(renderer.render(&[group]).trim_end());
        out.push('\n');
        // With nothing to draw, the advice needs no frame either.
        if let (None, Some(advice)) = (&problem.place, &advice) {
            let _ = writeln!(out, "  {}: {advice}", said(lang, "level-help"));
        }
    }
    if untold > 0 {
        let to = Reader { ui_lang: lang };
        out.push_str(&say!(to, "problems-more", count = untold));
        out.push('\n');
    }
    out
}

/// Those problems that are told, errors last, and how many more there are.
pub fn told(problems: &[Problem]) -> (Vec<&Problem>, usize) {
    let of = |is_error| {
        let these = problems
            .iter()
            .filter(move |one| one.is_error() == is_error);
        these.take(MAX_TOLD)
    };
    let told: Vec<&Problem> = of(false).chain(of(true)).collect();
    let untold = problems.len() - told.len();
    (told, untold)
}

/// Whoever reads.
struct Reader {
    ui_lang: UiLang,
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
        group = drawn(group, place);
        if let Some(advice) = advice {
            let help = Level::HELP.with_name(said(lang, "level-help"));
            group = group.element(help.message(advice));
        }
    }
    group
}

/// The lines that a place is in, or where they are too long to be drawn, their number alone.
fn drawn<'a>(group: Group<'a>, place: &'a Place) -> Group<'a> {
    let (file, span) = (&place.file, &place.span);
    let start = file.text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = file.text[span.end..].find('\n');
    let end = end.map_or(file.text.len(), |at| span.end + at);
    let (line, column) = place.line_column();
    let name = file.name.as_str();
    if end - start > MAX_DRAWN {
        let origin = Origin::path(name).line(line).char_column(column);
        return group.element(origin);
    }
    group.element(
        Snippet::source(&file.text[start..end])
            .line_start(line)
            .path(name)
            .annotation(AnnotationKind::Primary.span(span.start - start..span.end - start)),
    )
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
