//! Making labels, into the file that somebody chose.

use super::threads;
use crate::app::batch::message::{Event, LabelOrder, LabelsOf};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Outcome};
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::problems::in_window;
use crate::batch::Unwatched;
use crate::batch::judge::{Batch, Fitness, Verdict};
use crate::batch::labels;
use crate::letter::Draft;
use crate::problem::{Problem, has_errors};
use crate::strings::say;

/// The most rows without a label that are told at once.
const MAX_TOLD: usize = 20;

/// The rows that are not ready, each with why.
pub(super) fn left_out(
    cx: &Context<Event>,
    batch: &Batch<'_>,
    judged: &[(usize, Verdict)],
) -> Vec<String> {
    let failed = judged.iter();
    let failed = failed.filter(|(_, verdict)| verdict.fitness == Fitness::NotReady);
    let told = failed.take(MAX_TOLD).map(|(row, verdict)| {
        let row = batch.table.row(*row).line();
        let why = verdict.why(cx.ui_lang);
        say!(cx, "batch-row-why", row = row, why = why)
    });
    told.collect()
}

/// Makes labels, and asks where they go.
pub(super) fn make(cx: &Context<Event>, order: &LabelOrder, to: Where) -> Outcome<Event> {
    let not_made = |problems: Vec<Problem>| {
        let lines = problems.iter().map(|one| in_window(one, cx.ui_lang));
        Ok(Event::NotMade(lines.collect()))
    };
    let mut out = Vec::new();
    let (purpose, made) = match &order.of {
        LabelsOf::Members(stock, rows) => {
            let batch = stock.batch(&cx.campaign, cx.today);
            let made = labels::of_members(&batch, rows, order.onto, threads(), &Unwatched);
            let (made, judged) = match made {
                Ok(made) => made,
                Err(problems) => return not_made(problems),
            };
            out = left_out(cx, &batch, &judged);
            let Some(made) = made else {
                return Ok(Event::NotMade(out));
            };
            (Purpose::MemberLabels, made)
        }
        LabelsOf::Offices(letters, lang) => {
            let own: Vec<Draft> = cx
                .campaign
                .addressees
                .iter()
                .map(|office| Draft {
                    lang: lang.clone(),
                    ..Draft::to(&cx.campaign, &office.id)
                })
                .collect();
            let all: Vec<_> = if letters.is_empty() {
                own.iter().map(|draft| (&*cx.campaign, draft)).collect()
            } else {
                let each = letters.iter();
                each.map(|one| (&*one.campaign, &one.draft)).collect()
            };
            let found = labels::judge_offices(all.clone(), cx.today);
            if has_errors(&found) {
                return not_made(found);
            }
            out.extend(found.iter().map(|one| in_window(one, cx.ui_lang)));
            match labels::of_offices(all, 1, order.onto) {
                Ok(made) => (Purpose::OfficeLabels, made),
                Err(problems) => return not_made(problems),
            }
        }
    };
    let path = files::write(cx, purpose, to, &made.pdf)?;
    let told = match &order.of {
        LabelsOf::Members(..) => say!(cx, "labels-out"),
        // Every office has its label.
        LabelsOf::Offices(..) => say!(cx, "labels-told"),
    };
    Ok(Event::Labels(path, made.labels, told, out))
}
