//! Labels to stick on envelopes: for the members of a list, or for the offices that letters go to.

use jiff::civil::Date;

use crate::campaign::language::Language;
use crate::campaign::{Campaign, Lang, freshness};
use crate::letter::{Draft, Origin, Run, Sender};
use crate::page::Fonts;
use crate::page::label::{self, LabelSheet, SetLabel};
use crate::page::unprintable::unprintable;
use crate::pdf::{self, Writer};
use crate::problem::{PageProblem, Problem, Rule};

use super::Watcher;
use super::judge::{Batch, Fitness, Verdicts};
use super::stack::written;

/// Labels on their sheets.
pub struct Labels {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many labels.
    pub labels: usize,
    /// On how many sheets.
    pub sheets: usize,
}

/// Where labels go: on which sheets, and on which label of the first one they begin, from 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Onto {
    /// The sheets.
    pub sheet: &'static LabelSheet,
    /// The first label to be printed.
    pub start: usize,
}

impl Onto {
    /// Why there is no such label, if there is none.
    pub fn check(&self) -> Option<Problem> {
        let most = self.sheet.count();
        let fits = (1..=most).contains(&self.start);
        let problem = PageProblem::NoLabelThere {
            start: self.start,
            labels: self.sheet.title.clone(),
            most,
        };
        (!fits).then(|| Problem::error(problem))
    }
}

/// Labels with the names and addresses of these rows, and what was found of each row: those that
/// are not ready get none, nor do those that do not fit.
///
/// # Errors
/// Problems, if no file can be made at all; with no label there is none.
pub fn of_members(
    batch: &Batch<'_>,
    rows: &[usize],
    onto: Onto,
    jobs: usize,
    watcher: &dyn Watcher,
) -> Result<(Option<Labels>, Verdicts), Vec<Problem>> {
    if let Some(problem) = onto.check() {
        return Err(vec![problem]);
    }
    let verdicts = batch.judge(rows, jobs, watcher);
    let mut fonts = Fonts::with(&batch.faces);
    let mut labels = Vec::new();
    let mut judged = Vec::new();
    for (row, mut verdict) in rows.iter().copied().zip(verdicts) {
        if verdict.fitness != Fitness::NotReady {
            let sender = batch.entry(row).sender.cleaned();
            let lines = std::iter::once(sender.name.as_str()).chain(sender.lines());
            let lines: Vec<Run> = lines.map(|line| Run::new(line, Origin::Sender)).collect();
            match set(&lines, onto, &mut fonts) {
                Ok(label) => labels.push(label),
                Err(problems) => verdict = verdict.with(problems),
            }
        }
        judged.push((row, verdict));
    }
    let made = (!labels.is_empty())
        .then(|| file(&labels, onto))
        .transpose();
    Ok((made?, judged))
}

/// What is to be said of these offices before their labels are used: a campaign that was stopped or
/// is over, an address that is old, post that does not arrive. The same rules as for letters.
pub fn judge_offices<'a>(
    letters: impl IntoIterator<Item = (&'a Campaign, &'a Draft)>,
    today: Date,
) -> Vec<Problem> {
    let mut found: Vec<Problem> = Vec::new();
    let mut tell = |problem: Problem| {
        if found.iter().all(|told| told.cause != problem.cause) {
            found.push(problem);
        }
    };
    for (campaign, draft) in letters {
        let lang = &draft.lang;
        freshness::of_pack(campaign, lang, today)
            .into_iter()
            .for_each(&mut tell);
        if let Some(office) = campaign.addressee(&draft.to) {
            freshness::of_addressee(campaign, office, lang, today)
                .into_iter()
                .chain(freshness::of_post(office, lang))
                .for_each(&mut tell);
        }
        let copies = draft.copies.iter().filter_map(|id| campaign.recipient(id));
        copies
            .filter_map(|copy| freshness::of_address(campaign, copy, lang, today))
            .for_each(&mut tell);
    }
    found
}

/// Labels for the offices that these letters go to, and for those who get copies of them: so many
/// of each, and no address twice.
///
/// # Errors
/// All addresses that do not fit, or what else keeps the file from being made.
pub fn of_offices<'a>(
    letters: impl IntoIterator<Item = (&'a Campaign, &'a Draft)>,
    count: usize,
    onto: Onto,
) -> Result<Labels, Vec<Problem>> {
    let mut problems: Vec<Problem> = onto.check().into_iter().collect();
    let mut fonts = Fonts::new();
    let mut known: Vec<&[String]> = Vec::new();
    let mut labels: Vec<SetLabel> = Vec::new();
    for (campaign, draft) in letters {
        let ids = [&draft.to].into_iter().chain(&draft.copies);
        for one in ids.filter_map(|id| campaign.recipient(id)) {
            let address = one.address().lines.get(&draft.lang);
            if known.contains(&address) {
                continue;
            }
            known.push(address);
            let of_office = Origin::Office(one.id().to_string());
            let lines = address.iter();
            let mut lines: Vec<Run> = lines
                .map(|line| Run::new(line.as_str(), of_office.clone()))
                .collect();
            if campaign.pack.exercise {
                let mark = Language::marked(&draft.lang, "");
                lines.push(Run::new(mark.trim(), Origin::Pack));
            }
            match set(&lines, onto, &mut fonts) {
                Ok(label) => labels.extend(std::iter::repeat_n(label, count)),
                Err(found) => {
                    let found = found.into_iter();
                    problems.extend(found.map(|problem| problem.about(one.id().to_string())));
                }
            }
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    file(&labels, onto)
}

/// A label with these lines.
fn set(lines: &[Run], onto: Onto, fonts: &mut Fonts) -> Result<SetLabel, Vec<Problem>> {
    let Some(label) = label::set_label(lines, onto.sheet, fonts) else {
        let labels = onto.sheet.title.clone();
        let problem = PageProblem::LabelOverflow { labels };
        return Err(vec![Problem::of(Rule::AddressOverflow, problem)]);
    };
    let problems = unprintable(&label.missing, &Sender::default());
    if problems.is_empty() {
        Ok(label)
    } else {
        Err(problems)
    }
}

/// The file of these labels. It says nothing of what is on them.
fn file(labels: &[SetLabel], onto: Onto) -> Result<Labels, Vec<Problem>> {
    let pages = label::impose(labels, onto.sheet, onto.start - 1);
    let lang = &Lang::default();
    let pdf = || -> std::io::Result<Vec<u8>> {
        // For paper alone.
        let mut writer = Writer::new(Vec::new(), pdf::DocumentKind::Batch { tagged: false }, lang)?;
        let all: Vec<_> = pages.iter().collect();
        let all = written(&mut writer, &all)?;
        writer.append(all, lang)?;
        writer.finish("Labels")
    };
    let pdf = pdf().map_err(|error| {
        let reason = error.to_string();
        vec![Problem::error(PageProblem::NotMade { reason })]
    })?;
    Ok(Labels {
        pdf,
        labels: labels.len(),
        sheets: pages.len(),
    })
}
