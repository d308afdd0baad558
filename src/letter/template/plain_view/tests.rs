use super::*;
use crate::campaign::load;
use crate::letter::template::{file, index};

fn shown(said: &Said) -> String {
    format!("[{said:?}]")
}

/// The rows are the whole source in order, and a paragraph's words are what stands there.
fn is_whole(text: &str) {
    let mut at = 0;
    for row in rows(text, &shown) {
        assert_eq!(row.span.start, at, "{text}");
        at = row.span.end;
        if let RowKind::Words(inner, words) = row.what {
            assert_eq!(words.source(), text[inner], "{text}");
            let shown = words.shown();
            let (same, _) = words.typed(&shown, shown.len());
            assert_eq!(same.source(), words.source());
        }
    }
    assert_eq!(at, text.len(), "{text}");
}

#[test]
fn plain_rows_of_every_built_in_template_give_it_back_whole() {
    let campaign = &load::built_in().campaign;
    let all = index::entries(campaign);
    assert!(all.len() > 20);
    for entry in all {
        let file = file(campaign, &entry.name).expect("a file");
        is_whole(&file.text);
        let code = rows(&file.text, &shown)
            .into_iter()
            .any(|row| row.what == RowKind::Code);
        assert!(!code, "{}: everything can be shown", entry.name);
    }
}

#[test]
fn plain_rows_lose_nothing_of_broken_or_foreign_templates() {
    for text in [
        "",
        "\n\n",
        "+++\na = 1\n+++",
        "{{#if a}}one\n\ntwo{{/if}} three",
        "{{/if}}\n{{else}}\n{{#each}}",
        "a {{b\nc\n\nd",
        "{{! a\n\n note }}\r\nwords {{x\n}} more\r\n\r\n{{{raw}}}\n",
        "é{{#each a as |b|}}{{b}}{{/each}}",
    ] {
        is_whole(text);
    }
}

#[test]
fn plain_view_knows_paragraphs_frames_and_whole_names() {
    let text = "+++\nt = 1\n+++\nDear {{office.name}}:\nyes\n\n{{#if past}}\nGone.\n{{else}}\n{{#each people}}\n{{name}} {{@root.date}} {{this.status}} {{../date}}\n{{/each}}\n{{/if}}\n{{> thanks}}\n";
    let found: Vec<(usize, String)> = rows(text, &|said| match said {
        Said::Field(name) => format!("[{name}]"),
        other => format!("{other:?}"),
    })
    .into_iter()
    .map(|row| {
        let what = match row.what {
            RowKind::Words(_, words) => words.shown(),
            other => format!("{other:?}"),
        };
        (row.depth, what)
    })
    .collect();
    let found: Vec<(usize, &str)> = found.iter().map(|(n, s)| (*n, s.as_str())).collect();
    assert_eq!(
        found,
        [
            (0, "Front"),
            (0, "Dear [office.name]:\nyes"),
            (0, "Gap"),
            (0, "Open(If(\"past\"))"),
            (1, "Gone."),
            (0, "Else(Otherwise)"),
            (1, "Open(Each(\"people\"))"),
            (2, "[people.name] [date] [people.status] [date]"),
            (1, "Close"),
            (0, "Close"),
            (0, "Partial(\"thanks\")"),
        ]
    );
    let at = text.find("{{name}}").expect("a name");
    assert_eq!(scope(text, at), ["people"]);
    assert!(scope(text, text.len()).is_empty());
}
