//! `entreaty list`: how a member list is read, without making anything.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread::available_parallelism;

use clap::Args;
use serde_json::{Value as Json, json};

use super::check::Format;
use super::member_list::{self, Reading};
use super::output::say_json;
use super::{Failed, fail, pack_or_built_in, say, speaker, tell, today, ui_lang};
use crate::batch::Unwatched;
use crate::batch::columns::{Columns, Field};
use crate::batch::judge::{Batch, Fitness, Verdict};
use crate::batch::table::{Table, UnreadableReason};
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::{LetterProblem, Problem};
use crate::strings::say;

#[derive(Args)]
pub(super) struct Options {
    /// The member list: .csv, .xlsx, .ods or .vcf; - reads standard input
    file: PathBuf,
    #[command(flatten)]
    reading: Reading,
    /// The office that letters would go to; the pack's first one without it
    #[arg(long, value_name = "ID")]
    to: Option<String>,
    /// A pack's folder or .entreaty file; without it, the built-in pack
    #[arg(long, value_name = "PATH")]
    pack: Option<PathBuf>,
    /// Shows the rows that are ready, too
    #[arg(long)]
    all: bool,
    /// How to show it
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(super) fn run(options: Options) -> Result<ExitCode, Failed> {
    let loaded = pack_or_built_in(options.pack.as_deref(), false)?;
    let campaign = &loaded.campaign;
    let to = office(campaign, options.to)?;
    let (table, columns) = options.reading.read_or_tell(&options.file)?;
    let list = (&table, &columns);
    let batch = Batch::new(campaign, Draft::to(campaign, &to), today(), list);
    let rows = batch.rows();
    let jobs = available_parallelism().map_or(1, usize::from);
    let verdicts = batch.judge(&rows, jobs, &Unwatched);
    let judged: Vec<(usize, Verdict)> = rows.into_iter().zip(verdicts).collect();
    let list = List {
        batch: &batch,
        table: &table,
        columns: &columns,
        judged: &judged,
    };
    match options.format {
        Format::Json => {
            tell(&table.notes);
            tell(&columns.notices);
            say_json(&list.as_json());
        }
        Format::Text => {
            tell(&table.notes);
            tell(&columns.notices);
            say(&list.as_text(options.all));
        }
    }
    let refused = judged
        .iter()
        .any(|(_, verdict)| verdict.fitness == Fitness::NotReady);
    if refused || !table.unreadable.is_empty() {
        return Ok(ExitCode::from(3));
    }
    Ok(ExitCode::SUCCESS)
}

/// The office of this id, or the pack's first one.
pub(super) fn office(campaign: &Campaign, asked: Option<String>) -> Result<String, Failed> {
    let ids: Vec<&str> = campaign
        .addressees
        .iter()
        .map(|office| &*office.id)
        .collect();
    let to = asked.unwrap_or_else(|| ids.first().copied().unwrap_or_default().to_owned());
    if ids.contains(&to.as_str()) {
        return Ok(to);
    }
    let problem = Problem::error(LetterProblem::UnknownId {
        entry: "addressee",
        id: to.clone(),
    });
    Err(fail(problem.suggest_among(&to, ids.iter().copied())))
}

struct List<'a> {
    batch: &'a Batch<'a>,
    table: &'a Table,
    columns: &'a Columns,
    judged: &'a [(usize, Verdict)],
}

impl List<'_> {
    fn as_json(&self) -> Json {
        let columns = self.columns.shown(self.table).into_iter();
        let columns: Vec<Json> = columns
            .filter(|column| !column.heading.is_empty() || column.field.is_some())
            .map(|column| {
                json!({
                    "heading": column.heading,
                    "field": column.field.map(Field::name),
                    "by_values": column.by_values,
                    "only_without_another": column.spare,
                    "hidden": column.hidden,
                })
            })
            .collect();
        let mut rows: Vec<Json> = self.judged.iter().map(|row| self.row(row)).collect();
        for card in &self.table.unreadable {
            rows.push(json!({
                "row": card.line,
                "name": "",
                "address": [],
                "place": "",
                "words": "",
                "state": state(Fitness::NotReady),
                "reasons": [unreadable(card.reason)],
            }));
        }
        rows.sort_by_key(|row| row["row"].as_u64());
        let skipped = self.table.skipped.iter();
        let mut skipped: Vec<Json> = skipped
            .map(|one| json!({"row": one.line, "reason": member_list::skip_reason(one.reason)}))
            .collect();
        for (index, why) in self.batch.not_people() {
            let reason = why.problem().message(ui_lang());
            skipped.push(json!({"row": self.table.row(index).line(), "reason": reason}));
        }
        skipped.sort_by_key(|row| row["row"].as_u64());
        json!({ "columns": columns, "rows": rows, "skipped": skipped })
    }

    fn row(&self, (index, verdict): &(usize, Verdict)) -> Json {
        let entry = self.batch.entry(*index);
        let lang = ui_lang();
        let reasons = verdict.reasons.iter().map(|reason| reason.message(lang));
        let not_used = self.columns.names_not_used(self.table.row(*index));
        let not_used = not_used
            .into_iter()
            .map(|(column, value)| json!({"column": column, "value": value}));
        json!({
            "row": self.table.row(*index).line(),
            "name": entry.sender.name,
            "address": entry.sender.address,
            "place": entry.sender.place,
            "words": entry.words,
            "language": entry.lang,
            "case": entry.case,
            "wants": entry.wants,
            "state": state(verdict.fitness),
            "reasons": reasons.collect::<Vec<_>>(),
            "names_not_used": not_used.collect::<Vec<_>>(),
        })
    }

    fn as_text(&self, all: bool) -> String {
        let lang = ui_lang();
        let mut text = member_list::head(self.table, self.columns);
        let tally = self.judged.iter().map(|(_, verdict)| verdict).collect();
        text.push_str(&member_list::counts(&tally, self.batch));
        for card in &self.table.unreadable {
            let why = unreadable(card.reason);
            let _ = write!(
                text,
                "\n{}:{}: not ready: {why}\n",
                self.table.name, card.line
            );
        }
        for (index, verdict) in self.judged {
            if verdict.fitness == Fitness::Ready && !all {
                continue;
            }
            let entry = self.batch.entry(*index);
            let sender = &entry.sender;
            let line = self.table.row(*index).line();
            let state = member_list::state(verdict.fitness);
            let _ = write!(text, "\n{}:{line}: {state}\n", self.table.name);
            let words = entry.words.trim();
            let words =
                (!words.is_empty()).then(|| say!(speaker(), "cli-list-words", words = words));
            let name = [&sender.name].into_iter().chain(&sender.address).cloned();
            for shown in name.chain(words).filter(|shown| !shown.is_empty()) {
                let _ = writeln!(text, "    {}", shown.replace('\n', "\n    "));
            }
            for reason in &verdict.reasons {
                let _ = writeln!(text, "  - {}", reason.message(lang));
            }
        }
        text
    }
}

fn state(fitness: Fitness) -> &'static str {
    match fitness {
        Fitness::Ready => "ready",
        Fitness::ToCheck => "check",
        Fitness::NotReady => "refused",
    }
}

fn unreadable(reason: UnreadableReason) -> String {
    match reason {
        UnreadableReason::BrokenOff => say!(speaker(), "cli-list-card-broken-off"),
        UnreadableReason::NobodyThere => say!(speaker(), "cli-list-card-empty"),
    }
}
