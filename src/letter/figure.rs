//! Figures as tables: a row a series, a column a period, parts of a year marked.

use super::{Block, Content, Origin, Role, Run};
use crate::campaign::{Campaign, Figure, Lang};

/// What stands in a text where a table is to stand (the object replacement character).
pub(super) const PLACE: &str = "\u{fffc}";

/// Puts a table in the place of each paragraph that only holds one.
pub(super) fn set_tables(blocks: &mut [Block], campaign: &Campaign, lang: &Lang) {
    for block in blocks {
        let Content::Text(runs) = &block.content else {
            continue;
        };
        if let [run] = runs.as_slice()
            && run.text == PLACE
            && let Origin::Figure(id) = &run.origin
            && let Some(figure) = campaign.figure(id)
        {
            *block = Block {
                role: Role::Figure,
                content: table(figure, lang),
            };
        }
    }
}

fn table(figure: &Figure, lang: &Lang) -> Content {
    let run = |text: String| vec![Run::new(text, Origin::Figure(figure.id.to_string()))];
    let periods = figure.series.first().map(|series| series.values.as_slice());
    let partial = periods.is_some_and(|values| values.iter().any(|count| count.partial));
    let header = periods.unwrap_or_default().iter().map(|count| {
        let mark = if count.partial { "*" } else { "" };
        run(format!("{}{mark}", count.period.show(lang)))
    });
    let mut rows = vec![std::iter::once(Vec::new()).chain(header).collect()];
    rows.extend(figure.series.iter().map(|series| {
        let values = series
            .values
            .iter()
            .map(|count| run(count.value.to_string()));
        let name = run(series.name.show(lang).to_owned());
        std::iter::once(name).chain(values).collect::<Vec<_>>()
    }));
    let (title, by) = (figure.title.show(lang), figure.according_to.show(lang));
    let note = figure.partial_note.show(lang);
    Content::Table {
        caption: run(format!("{title}, {by}")),
        rows,
        note: if partial {
            run(format!("* {note}"))
        } else {
            Vec::new()
        },
    }
}
