//! Adding and taking away faces, and reading a table of prices, on other threads.

use super::message::{Event, Task};
use crate::app::kernel::files;
use crate::app::kernel::jobs::{Context, Jobs};
use crate::app::kernel::paths::Purpose;
use crate::app::kernel::postage;
use crate::problem::{CommandProblem, Problem};
use crate::store::faces::Faces;

/// Sets a thread to a task.
pub(crate) fn run(jobs: &Jobs<'_, Event>, task: Task) {
    jobs.start("settings", move |cx| {
        let changed = match task {
            Task::Prices(from) => {
                let (path, _) = files::choose(cx, Purpose::Prices, from)?;
                return Ok(match postage::prices(&path) {
                    Ok(_) => Event::Prices(path),
                    Err(problems) => Event::NoPrices(problems),
                });
            }
            Task::Add(from) => {
                let (path, _) = files::choose(cx, Purpose::Face, from)?;
                faces(cx).and_then(|faces| {
                    let added = faces.add(&path, None)?;
                    faces.use_all();
                    Ok(Event::Added {
                        name: added.face.name.clone(),
                        others: added.others,
                    })
                })
            }
            Task::Remove(name) => faces(cx).and_then(|faces| {
                let face = faces.remove(&name)?;
                faces.use_all();
                Ok(Event::Removed(face.name.clone()))
            }),
        };
        Ok(changed.unwrap_or_else(Event::Refused))
    });
}

fn faces(cx: &Context<Event>) -> Result<Faces, Problem> {
    let folders = cx.folders.as_ref().map(Faces::of);
    folders.ok_or_else(|| Problem::error(CommandProblem::NoHome))
}
