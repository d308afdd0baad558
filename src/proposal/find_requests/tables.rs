//! Requests in a table: one column says who, another what they should do.

use super::words::is_verb;
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::lexicon::Language;
use crate::store::document::ElementKind;

/// A table that asks has no more columns.
const COLUMNS: usize = 6;

/// What the rows of tables ask. A table whose cells do not come out even is left alone from there on.
pub(super) fn of_tables(reading: &mut Reading<'_>) -> Vec<Asked> {
    let language = reading.language;
    let blocks = &reading.blocks;
    let is_cell = |at: usize| {
        let block = blocks.get(at);
        block.is_some_and(|block| block.kind == ElementKind::Cell)
    };
    let is_head = |at: usize, key: &str| {
        is_cell(at) && language.pattern(key).is_match(blocks[at].text.trim())
    };
    let whole = |block: usize| BlockSpan {
        block,
        bytes: 0..blocks[block].text.len(),
    };
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for who in (0..blocks.len()).filter(|at| is_head(*at, "asks.who_column")) {
        let near = who.saturating_sub(COLUMNS - 1)..who + COLUMNS;
        let Some(what) = near.into_iter().find(|at| is_head(*at, "asks.what_column")) else {
            continue;
        };
        // As many cells as there are from the head to the first office are a row.
        let below = who.max(what) + 1..who + COLUMNS + 1;
        let mut below = below.take_while(|at| is_cell(*at));
        let Some(first) = below.find(|at| is_office(&blocks[*at].text)) else {
            continue;
        };
        let columns = first - who;
        let (mut office, mut request) = (first, what + columns);
        let mut rows = Vec::new();
        while is_cell(office) && is_cell(request) && is_office(&blocks[office].text) {
            rows.push((office, request));
            office += columns;
            request += columns;
        }
        // A table of what happened has heads like these: where one cell asks for nothing, none is taken.
        if !rows
            .iter()
            .all(|(_, request)| is_order(language, &blocks[*request].text))
        {
            continue;
        }
        for (office, request) in rows {
            asked.push(Asked {
                who: Who::Named(whole(office)),
                words: whole(request),
            });
            used.extend([whole(office), whole(request)]);
        }
    }
    reading.asked.extend(used);
    asked
}

/// Whether a cell says what to do: “Return all boats”, and not “opened fire on the crowd”.
pub(super) fn is_order(language: &Language, text: &str) -> bool {
    let text = text.trim();
    let to = language.pattern("asks.to").find(text);
    let text = to
        .filter(|to| to.start() == 0)
        .map_or(text, |to| &text[to.end()..]);
    let is_so = |key: &str| language.pattern(key).is_match(text);
    let begins = !language.has_pattern("asks.order") || is_so("asks.order");
    is_verb(language, text) && begins && !is_so("asks.no_order")
}
