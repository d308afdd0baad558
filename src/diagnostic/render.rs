//! Problems drawn for a terminal: the line they are about, underlined, and the advice below.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Severity};

/// The problems as text, each with its rule's name, its `file:line:column` and its advice,
/// errors last so that they stand nearest to the prompt. Ends with a line break unless empty.
pub fn render(problems: &[Diagnostic]) -> String {
    let renderer = Renderer::plain();
    let mut sorted: Vec<&Diagnostic> = problems.iter().collect();
    sorted.sort_by_key(|p| p.severity);
    let mut out = String::new();
    for problem in sorted {
        out.push_str(renderer.render(&[group(problem)]).trim_end());
        out.push('\n');
        // With nothing to draw, the advice needs no frame either.
        if let (None, Some(help)) = (&problem.place, &problem.help) {
            out.push_str("  help: ");
            out.push_str(help);
            out.push('\n');
        }
    }
    out
}

fn group(problem: &Diagnostic) -> Group<'_> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut title = level.primary_title(problem.message.as_str());
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
        if let Some(help) = &problem.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
    }
    group
}

#[cfg(test)]
mod tests {
    use super::super::{Place, Rule, TextFile};
    use super::*;

    #[test]
    fn render_shows_rule_place_line_and_help() {
        let file = TextFile::new("claims.toml", "a = 1\nstandign = 2\n");
        let text = render(&[
            Diagnostic::error("unknown key “standign”")
                .at(Place::of(file, 6..14))
                .help("did you mean “standing”?"),
            Diagnostic::of(Rule::Long, "the letter has 2 pages"),
        ]);
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
