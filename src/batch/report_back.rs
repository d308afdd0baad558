//! What a group made and sent, to report back: totals as a page and as a table, and the diary's entries
//! as a table. There is no sender in any of it, as there is none in the diary.
//!
//! [`words`] says entries and totals to people, [`since`] what became of their campaigns meanwhile.

pub mod since;
pub mod words;

use std::sync::Arc;

use jiff::civil::Date;

use super::handout::plain;
use super::report::Csv;
use crate::campaign::{Lang, locale};
use crate::letter::{Block, Content, Letter, Mail, Origin, Role, Run, Sender};
use crate::page::{self, Fonts, check, stationery};
use crate::pdf;
use crate::problem::{PageProblem, Problem, Rule, has_errors};
use crate::store::diary::totals::{By, Count, Totals};
use crate::store::diary::{Diary, Way};
use crate::strings::{Speaker, UiLang, say};
use words::{heading, line_name, sentence};

/// The name of a count for machines.
fn name_of(by: By) -> &'static str {
    match by {
        By::Person => "person",
        By::Office => "office",
        By::Country => "country",
        By::Month => "month",
        By::Campaign => "campaign",
    }
}

/// The totals as a table: a row for each line of each count.
pub fn totals_csv(totals: &Totals, ui_lang: UiLang) -> Vec<u8> {
    let mut rows = Csv::new();
    rows.row([
        "by",
        "name",
        "letters",
        "posted",
        "replies",
        "cards",
        "cards_posted",
    ]);
    let mut row = |by: &str, name: &str, count: &Count| {
        let letters = [count.letters, count.posted, count.replies];
        let cards = [count.cards, count.cards_posted];
        let numbers: Vec<String> = letters.iter().chain(&cards).map(usize::to_string).collect();
        rows.row(
            [by, name]
                .into_iter()
                .chain(numbers.iter().map(String::as_str)),
        );
    };
    row("all", "", &totals.all);
    for by in By::ALL {
        for line in totals.lines(by) {
            // A month is written so that tables can sort it.
            let name = match by {
                By::Month => line.name.clone(),
                _ => line_name(ui_lang, by, line),
            };
            row(name_of(by), &name, &line.count);
        }
    }
    rows.bytes()
}

/// The diary's entries as a table, with what came of each.
pub fn entries_csv(diary: &Diary) -> Vec<u8> {
    let mut rows = Csv::new();
    rows.row([
        "id",
        "day",
        "campaign",
        "version",
        "office",
        "office_name",
        "country",
        "people",
        "language",
        "letters",
        "printed",
        "way",
        "signed",
        "follow_up_letter",
        "posted",
        "replies",
        "last_reply",
        "write_again",
        "cards",
    ]);
    let day = |day: Option<Date>| day.map_or(String::new(), |day| day.to_string());
    let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
    for entry in &diary.letters {
        let way = Way::ALL.iter().find(|(_, way)| *way == entry.way);
        let cells = [
            entry.id.to_string(),
            entry.day.to_string(),
            entry.campaign.clone(),
            entry.version.clone(),
            entry.office.clone(),
            entry.to.clone(),
            entry.country.clone(),
            entry.names.join("; "),
            entry.lang.clone(),
            entry.letters.to_string(),
            entry
                .printed
                .map_or(String::new(), |count| count.to_string()),
            way.map_or(String::new(), |(name, _)| (*name).to_owned()),
            yes(entry.signed),
            yes(entry.again),
            day(entry.posted),
            diary.replies_to(entry.id).count().to_string(),
            day(diary.replies_to(entry.id).map(|reply| reply.day).max()),
            day(diary.due(entry.id)),
            entry.cards.to_string(),
        ];
        rows.row(cells.iter().map(String::as_str));
    }
    rows.bytes()
}

/// The totals as a page, on paper of this id.
///
/// # Errors
/// What keeps it from being made.
pub fn pdf(
    totals: &Totals,
    paper: &str,
    ui_lang: UiLang,
    today: Date,
) -> Result<Vec<u8>, Vec<Problem>> {
    let speaker = Speaker { ui_lang };
    let lang = ui_lang.lang();
    let title = say!(speaker, "diary-report");
    let mut blocks = vec![
        block(Role::Subject, &title),
        block(Role::Paragraph, &sentence(ui_lang, totals)),
    ];
    for by in By::ALL {
        let lines = totals.lines(by);
        if lines.is_empty() {
            continue;
        }
        let mut heads = vec![
            String::new(),
            say!(speaker, "diary-letters"),
            say!(speaker, "diary-posted-count"),
            say!(speaker, "diary-replies"),
        ];
        // Offices and countries get none.
        let has_cards = lines.iter().any(|line| line.count.cards > 0);
        if has_cards {
            heads.push(say!(speaker, "diary-cards"));
        }
        let row = |cells: &[String]| cells.iter().map(|cell| vec![run(cell)]).collect();
        let mut rows: Vec<Vec<Vec<Run>>> = vec![row(&heads)];
        rows.extend(lines.iter().map(|line| {
            let Count {
                letters,
                posted,
                replies,
                cards,
                ..
            } = line.count;
            let numbers = [letters, posted, replies].into_iter();
            let numbers = numbers.chain(has_cards.then_some(cards));
            let mut cells = vec![line_name(ui_lang, by, line)];
            cells.extend(numbers.map(|n| locale::count(&lang, n as u64)));
            row(&cells)
        }));
        blocks.push(Arc::new(Block {
            role: Role::Figure,
            content: Content::Table {
                caption: vec![Run {
                    bold: true,
                    ..run(&heading(ui_lang, by))
                }],
                rows,
                note: Vec::new(),
            },
        }));
    }
    let made = say!(
        speaker,
        "diary-report-made",
        day = locale::short_date(&lang, today)
    );
    blocks.push(block(Role::Paragraph, &made));
    let letter = Letter {
        lang: Lang::new(ui_lang.code()),
        to: String::new(),
        title,
        blocks,
        edits: Arc::default(),
        letterhead: None,
        languages: Arc::default(),
        mail: Mail::default(),
    };
    let paper = stationery::find(paper).or_else(|| stationery::all().first());
    let Some(paper) = paper else {
        return Err(Vec::new());
    };
    let laid = page::lay_out(&letter, &plain(paper), &mut Fonts::new());
    let mut problems = check::check(&laid, &Sender::default());
    // It is read by the group, and has as many lines as there are cases.
    problems.retain(|problem| problem.rule != Some(Rule::Long));
    if has_errors(&problems) {
        return Err(problems);
    }
    pdf::write(&laid.pages, &letter.title, &letter.lang)
        .map_err(|reason| vec![Problem::error(PageProblem::NotMade { reason })])
}

fn run(text: &str) -> Run {
    Run::new(text, Origin::Template)
}

fn block(role: Role, text: &str) -> Arc<Block> {
    Arc::new(Block {
        role,
        content: Content::Text(vec![run(text)]),
    })
}
