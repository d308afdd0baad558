//! Making a letter in which the people of a list join, into the file that somebody chose.

use super::labels::left_out;
use super::threads;
use crate::app::batch::message::Event;
use crate::app::batch::state::Stock;
use crate::app::kernel::diary::Noted;
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Outcome};
use crate::app::kernel::paths::{Failure, Purpose, Where};
use crate::app::kernel::problems::in_window;
use crate::batch::{Unwatched, joint};
use crate::letter::Draft;
use crate::problem::Problem;
use crate::store::diary::Way;
use crate::strings::say;

/// Makes the letter, and asks where it goes.
pub(super) fn make(
    cx: &Context<Event>,
    (stock, rows, draft): &(Stock, Vec<usize>, Draft),
    to: Where,
) -> Outcome<Event> {
    let batch = stock.batch(&cx.campaign, cx.today);
    let (all, judged) = match joint::cosigners(&batch, rows, draft, threads(), &Unwatched) {
        Ok(found) => found,
        Err(problem) => return Ok(Event::NotMade(vec![in_window(&problem, cx.ui_lang)])),
    };
    let out = left_out(cx, &batch, &judged);
    if all.is_empty() {
        return Ok(Event::NotMade(out));
    }
    let people = all.len();
    let draft = Draft {
        joint: all,
        ..draft.clone()
    };
    let pdf = cx.make(&draft)?.pdf().map_err(|why| {
        let why = Problem::from(why).sentence(cx.ui_lang);
        Failure::Failed(say!(cx, "failed-pdf", why = why))
    })?;
    let path = files::write(cx, Purpose::Joint, to, &pdf)?;
    let noted = Noted::letter(&cx.campaign, &draft, cx.today, Way::Post);
    Ok(Event::Joined(path, people, out, Box::new(noted)))
}
