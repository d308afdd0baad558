//! The end of a batch: the stack is closed, the tables are written, and everything is put where it belongs.

use std::path::PathBuf;

use super::{Into, Output, Stopped, Summary};
use crate::batch::cards::{Dealt, Deck, Place};
use crate::batch::judge::Batch;
use crate::batch::listed::TablePlace;
use crate::batch::mail::Bag;
use crate::batch::report;
use crate::batch::stack::{Closed, Stack, cannot};
use crate::problem::{Advice, BatchProblem, Problem, Why};
use crate::store::outputs::{self, Outputs, is_half_way};

/// What is written beside a stack of letters.
pub(super) struct Beside<'b> {
    pub(super) bag: Bag<'b>,
    pub(super) deck: Deck,
    pub(super) places: &'b [Place],
    /// What a file of cards is called inside.
    pub(super) title: &'b str,
}

/// Closes the stack, writes the tables, and puts everything where it belongs.
pub(super) fn finish(
    batch: &Batch<'_>,
    output: &Output,
    stack: Stack,
    beside: Option<Beside<'_>>,
    summary: &mut Summary,
) -> Result<(), Stopped> {
    let Closed {
        mut outputs,
        mut made,
        files,
        replaced,
        outdated,
        letters,
    } = stack.close()?;
    let mut dealt = Dealt::default();
    let mut bag = None;
    if let Some(beside) = beside {
        summary.cards = beside.deck.cards;
        let (places, title) = (beside.places, beside.title);
        dealt = beside
            .deck
            .finish(places, title, files.len(), &mut outputs)?;
        bag = Some(beside.bag);
    }
    if let Some(table) = &mut made.table {
        table.append(&mut dealt.made);
    }
    if made.letters + summary.cards == 0 {
        // No empty file is taken for letters; the reasons are worth having.
        outputs = Outputs::new();
    } else if let (Some(path), Some(table)) = (&output.manifest, &made.table) {
        let place = TablePlace::of(path);
        let cards = dealt.files.iter().map(|(_, file)| file);
        let names = files.iter().chain(cards).map(|file| place.told(file));
        let names: Vec<String> = names.collect();
        let bytes = report::manifest(table, &names, &letters);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    if let (Some(bag), true) = (bag, made.letters > 0) {
        bag.finish(batch, made.letters, &mut outputs, &mut summary.notes)?;
    }
    // A table of nobody takes the place of an earlier one, and is no file of its own.
    let names_any = |path: &&PathBuf| !summary.failed.is_empty() || path.exists();
    if let Some(path) = output.failed.as_ref().filter(names_any) {
        let failed = summary.failed.iter();
        let failed: Vec<(usize, String)> = failed
            .map(|(index, verdict)| (*index, verdict.why(output.ui_lang)))
            .collect();
        let bytes = report::failed(batch.table, batch.columns, &failed, &summary.missing);
        outputs
            .write(path, &bytes)
            .map_err(|error| cannot(path, &error))?;
    }
    outputs.commit().map_err(|error| {
        let (why, advice) = (Why::of(&error), Advice::of(&error));
        let is_mail = matches!(output.into, Into::Folder { mails: true, .. });
        Problem::error(match why {
            _ if is_half_way(&error) => BatchProblem::PartlyWritten { why, advice },
            Why::AnotherFile { path } if output.replaces => BatchProblem::NotMadeHere { path },
            Why::AnotherFile { path } if !is_mail => BatchProblem::FileThere { path },
            _ => BatchProblem::NothingWritten { why, advice },
        })
    })?;
    let mut removed = 0;
    // A file of cards may be called as parts are.
    let is_new = |part: &PathBuf| dealt.files.iter().any(|(_, file)| file == part);
    summary.notes.extend(outdated.told);
    for part in outdated.goes.into_iter().filter(|part| !is_new(part)) {
        if outputs::remove_old(&part).is_ok() {
            removed += 1;
        } else {
            let path = part.display().to_string();
            let stays = BatchProblem::OldPart { path };
            summary.notes.push(Problem::warning(stays));
        }
    }
    summary.replaced = (replaced + dealt.replaced, removed);
    summary.letters = made.letters;
    summary.pages = made.pages;
    summary.sheets = made.sheets;
    summary.files = files;
    summary.card_sheets = dealt.sheets;
    summary.card_files = dealt.files;
    Ok(())
}
