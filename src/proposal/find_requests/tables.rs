//! Requests in a table: one column says who, another what they should do.

use super::lists::is_ours;
use super::sentences::is_whole_name;
use super::words::is_verb;
use super::{Asked, Who};
use crate::proposal::Reading;
use crate::proposal::find_addressees::is_office;
use crate::proposal::find_columns::is_number;
use crate::proposal::find_sections::BlockSpan;
use crate::proposal::join_lines::Block;
use crate::proposal::lexicon::{Language, fold};

/// A row of a table that says who is asked what, by its blocks.
#[derive(Clone, Debug, Default)]
pub(in crate::proposal) struct AskingRow {
    /// Who, and where letters to them go.
    pub office: Vec<usize>,
    /// What they are asked.
    pub asked: Vec<usize>,
    /// Its other cells.
    pub other: Vec<usize>,
}

/// The rows of the tables that say who is asked what. The heads of such a table are none of them.
pub(in crate::proposal) fn rows(blocks: &[Block], language: &Language) -> Vec<AskingRow> {
    let is = |at: usize, key: &str| language.pattern(key).is_match(blocks[at].text.trim());
    let mut found = Vec::new();
    let mut from = 0;
    while from < blocks.len() {
        let Some(head) = blocks[from].cell else {
            from += 1;
            continue;
        };
        let row = row_from(blocks, from);
        let heads = row.clone();
        from = row.end;
        let column = |key: &str| {
            let mut heads = heads.clone().filter(|at| is(*at, key));
            heads.next().and_then(|at| blocks[at].cell)
        };
        let Some(what) = column("asks.what_column") else {
            continue;
        };
        // Without a column of its own, an office stands in a row above those of what it is asked: where a head says that
        // whoever writes asks it. Parties of a trial have their requests too.
        let who = column("asks.who_column");
        let is_own =
            |at: usize| is_ours(&blocks[at].text) || is_recommended(blocks, heads.start, at);
        if who.is_none() && !heads.clone().any(is_own) {
            continue;
        }
        let mut headed: Option<usize> = None;
        let where_to: Vec<usize> = heads
            .clone()
            .filter(|at| is(*at, "asks.where_column"))
            .filter_map(|at| blocks[at].cell)
            .map(|cell| cell.column)
            .collect();
        let is_plain = heads.clone().any(|at| is(at, "asks.asking_head"));
        let mut rows = Vec::new();
        let mut number = head.row;
        while blocks
            .get(from)
            .and_then(|block| block.cell)
            .map(|cell| cell.row)
            == Some(number + 1)
        {
            number += 1;
            let row = row_from(blocks, from);
            from = row.end;
            let mut one = AskingRow::default();
            if who.is_none() {
                if let Some(office) = office_alone(blocks, row.clone()) {
                    headed = Some(office);
                    one.other = row.filter(|at| *at != office).collect();
                    one.office.push(office);
                    rows.push(one);
                    continue;
                }
                one.office.extend(headed);
            }
            for at in row {
                let column = blocks[at].cell.map_or(0, |cell| cell.column);
                if column == what.column {
                    one.asked.push(at);
                } else if who.is_some_and(|who| column == who.column) || where_to.contains(&column)
                {
                    one.office.push(at);
                } else {
                    one.other.push(at);
                }
            }
            rows.push(one);
        }
        // A table of what happened has heads like these: where one cell asks for nothing, none is taken.
        let asks = |at: &usize| {
            let text = &blocks[*at].text;
            is_order(language, text)
                || is_plain && !language.pattern("asks.no_order").is_match(text)
        };
        let is_row = |row: &AskingRow| {
            let mut offices = row.office.iter();
            offices.any(|at| is_office(&blocks[*at].text))
                && (who.is_none() || row.asked.iter().all(asks))
        };
        // Below offices in rows of their own, most cells say what to do.
        let asked = || rows.iter().flat_map(|row| &row.asked);
        let ordered = asked().filter(|at| asks(at)).count();
        let are_orders = who.is_some() || ordered * 2 > asked().count();
        if !rows.is_empty() && are_orders && rows.iter().all(is_row) {
            found.extend(rows);
        }
    }
    found
}

/// Whether the head of a table and the heading above it say that something is recommended, and not by whom.
fn is_recommended(blocks: &[Block], first: usize, head: usize) -> bool {
    /// The heading stands no farther above, in blocks, and has no more words.
    const MOST: (usize, usize) = (4, 6);
    let is_heading = |block: &Block| {
        let text = block.text.as_str();
        let is_short =
            text.split_whitespace().count() <= MOST.1 && !text.ends_with(['.', ';', ',']);
        is_short && !is_office(text) && says_recommended(text)
    };
    let above = &blocks[first.saturating_sub(MOST.0)..first];
    says_recommended(&blocks[head].text) && above.iter().any(is_heading)
}

/// Whether a text has the word for recommendations.
pub(in crate::proposal) fn says_recommended(text: &str) -> bool {
    let folded = fold(text);
    ["recom", "empfehlung", "рекоменд"]
        .iter()
        .any(|word| folded.split(' ').any(|part| part.starts_with(word)))
}

/// The office that stands alone in a row but for a number or a letter before it: “A | Ministry of Justice”.
fn office_alone(blocks: &[Block], row: std::ops::Range<usize>) -> Option<usize> {
    let mut named = row.filter(|at| !is_number(&blocks[*at].text));
    let (office, None) = (named.next()?, named.next()) else {
        return None;
    };
    let text = blocks[office].text.trim_end_matches(':');
    (is_whole_name(text) && !text.ends_with(['.', ';'])).then_some(office)
}

/// The blocks of the row that begins with the one at `first`.
fn row_from(blocks: &[Block], first: usize) -> std::ops::Range<usize> {
    let row = |at: usize| {
        blocks
            .get(at)
            .and_then(|block| block.cell)
            .map(|cell| cell.row)
    };
    let mut end = first + 1;
    while row(end).is_some() && row(end) == row(first) {
        end += 1;
    }
    first..end
}

/// What the rows of tables ask.
pub(super) fn of_tables(reading: &mut Reading<'_>) -> Vec<Asked> {
    let whole = |block: usize| BlockSpan {
        block,
        bytes: 0..reading.blocks[block].text.len(),
    };
    let mut asked = Vec::new();
    let mut used = Vec::new();
    for row in &reading.asking {
        let mut offices = row.office.iter();
        let Some(office) = offices.find(|at| is_office(&reading.blocks[**at].text)) else {
            continue;
        };
        for request in &row.asked {
            asked.push(Asked {
                who: Who::Named(whole(*office)),
                words: whole(*request),
            });
            used.push(whole(*request));
        }
        used.push(whole(*office));
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
