//! What follows from the actions of the menu and the keys: each is handed to the feature that it
//! is of.

use super::dialog::{self, ask_path};
use super::{leave, of_batch, of_compose, of_diary, of_organise, of_signing, open_list};
use crate::app::kernel::action::Action;
use crate::app::kernel::next::Next;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::FocusField;
use crate::app::kernel::session::Tab;
use crate::app::kernel::settings;
use crate::app::packs::message::Task as PackTask;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::happened;
use crate::app::shell::message::{Effect, Task};
use crate::app::shell::state::State;
use crate::app::{batch, compose, diary, organise, page, report, signing};
use crate::press::file::ExportKind;
use crate::strings::guide::GuidePlace;

/// Does what was asked for; what was allowed before is not allowed for it. Each part is asked in turn
/// whether the action is its own, *Organise* first: in its tab some mean something else.
pub(crate) fn act(state: &mut State, action: Action) -> Vec<Effect> {
    state.compose.allowed.clear();
    handed_over(state, action).unwrap_or_default()
}

/// What follows from an action that some part of the window takes for its own: every one of the table is.
fn handed_over(state: &mut State, action: Action) -> Option<Vec<Effect>> {
    let (report, page) = (report::update::act, page::update::act);
    organise::update::act(&mut state.organise, &mut state.session, action)
        .map(of_organise)
        .or_else(|| own(state, action))
        .or_else(|| report(&mut state.session, action).then(Vec::new))
        .or_else(|| page(&mut state.page, &mut state.session, action).then(Vec::new))
        .or_else(|| settings::act(&mut state.session, action))
        .or_else(|| diary::update::act(&state.session, action).map(of_diary))
        .or_else(|| {
            let done = batch::update::act(&mut state.batch, &mut state.session, action);
            done.map(of_batch)
        })
        .or_else(|| {
            let done = signing::update::act(&mut state.signing, &mut state.session, action);
            done.map(of_signing)
        })
        .or_else(|| {
            let done = compose::update::act(&mut state.compose, &mut state.session, action);
            done.map(of_compose)
        })
}

/// What is done by the window itself, or by several of its parts.
fn own(state: &mut State, action: Action) -> Option<Vec<Effect>> {
    let session = &mut state.session;
    match action {
        Action::New
        | Action::NewEmpty
        | Action::NewCampaign
        | Action::Open
        | Action::OpenPath
        | Action::Quit => {
            return Some(leave::ask(state, Next::Act(action)));
        }
        Action::SavePath => ask_path(state, Purpose::Save, None),
        Action::ExportPath => ask_path(state, Purpose::Export(ExportKind::ALL[0]), None),
        Action::OpenList => return Some(open_list(state, Where::Ask(String::new()))),
        Action::OpenListPath => ask_path(state, Purpose::List, None),
        Action::Campaigns => {
            let packs = session.recent.packs.clone();
            let task = PackTask::Campaigns(packs, session.settings.diary_file.clone());
            return Some(vec![Effect::Task(Task::Packs(task))]);
        }
        Action::Compose => session.tab = Tab::Compose,
        Action::Batch => session.tab = Tab::Batch,
        Action::Organise => session.tab = Tab::Organise,
        Action::Palette => {
            state.dialog = Some(Dialog::Palette {
                text: String::new(),
                at: 0,
            });
        }
        Action::Menu => session.focus = Some(FocusField::Menu),
        Action::NextPart => session.focus = Some(FocusField::NextPart),
        Action::PreviousPart => session.focus = Some(FocusField::PreviousPart),
        Action::Settings => {
            state.dialog = Some(Dialog::Settings);
            return Some(of_compose(compose::update::find_dictionary(session)));
        }
        Action::Scripts => state.dialog = Some(Dialog::Scripts),
        Action::Keys => state.dialog = Some(Dialog::Keys),
        Action::Guide => {
            if let Some(spot) = topic(state) {
                dialog::guide(state, spot);
            }
        }
        Action::About => state.dialog = Some(Dialog::About),
        Action::ReportFault => state.dialog = Some(Dialog::Happened(happened::report(state))),
        _ => return None,
    }
    Some(Vec::new())
}

/// Where the guide opens: at what the tab is for.
fn topic(state: &State) -> Option<GuidePlace> {
    let name = match state.session.tab {
        Tab::Compose => "letter",
        Tab::Batch => "list",
        Tab::Organise if state.session.campaign.pack.draft => "campaign",
        Tab::Organise => "templates",
    };
    GuidePlace::at_page(name)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::Date;

    use super::*;
    use crate::app::kernel::action::TABLE;
    use crate::campaign::load;

    #[test]
    fn actions_are_each_done_by_some_part_of_the_window() {
        let campaign = Arc::new(load::built_in().campaign.clone());
        let nobodys = TABLE.iter().map(|entry| entry.action).filter(|action| {
            let mut state = State::new(campaign.clone(), Date::constant(2026, 11, 21));
            handed_over(&mut state, *action).is_none()
        });
        assert_eq!(nobodys.collect::<Vec<_>>(), Vec::new());
    }
}
