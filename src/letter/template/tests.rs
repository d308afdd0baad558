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
    let found =
        problems("{{#if past}}{{offce.name}}{{else}}\n{{#each people}}{{nmae}}{{/each}}{{/if}}");
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
        ("{{#if past}}", "is not closed"),
        (
            "{{#each asks}}{{#each @root.asks}}{{#each @root.asks}}{{#each @root.asks}}x{{/each}}{{/each}}{{/each}}{{/each}}",
            "at most 3 deep",
        ),
        ("{{> nothing}}", "there is no partial"),
    ] {
        let found = problems(body).join("\n");
        assert!(found.contains(part), "{body}: {found}");
    }
    assert!(problems("{{#each asks as |a|}}{{a.text}} {{@index}}{{/each}}").len() == 1);
}

#[test]
fn template_too_large_is_refused_unread() {
    for body in [
        format!(
            "{{{{#if past}}}}a{}{{{{/if}}}}",
            "{{else if past}}b".repeat(2_000)
        ),
        "{{#if past}}".repeat(10_000),
        format!("{{{{#if {}past}}}}", "(not ".repeat(100)),
        "\\".repeat(300),
    ] {
        assert!(problems(&body).join("").contains("too large"));
    }
    assert!(problems(&":( ".repeat(50)).is_empty());
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
    let name = "a".to_owned();
    let cause = TemplateProblem::IncludesItself { name }.into();
    assert!(
        problems.iter().any(|one| *one.cause == cause),
        "{problems:?}"
    );
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
