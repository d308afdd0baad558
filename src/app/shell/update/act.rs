//! What follows from the actions of the menu and the keys: each is handed to the feature that it
//! is of.

use super::dialog::{self, ask_path};
use super::{leave, of_batch, of_compose, of_diary, of_organise, of_signing, open_list};
use crate::app::kernel::action::Action;
use crate::app::kernel::next::Next;
use crate::app::kernel::paths::{Purpose, Where};
use crate::app::kernel::places::Field;
use crate::app::kernel::session::Tab;
use crate::app::kernel::settings;
use crate::app::packs::message::Task as PackTask;
use crate::app::shell::dialog::Dialog;
use crate::app::shell::happened;
use crate::app::shell::message::{Effect, Task};
use crate::app::shell::state::State;
use crate::app::{batch, compose, diary, organise, page, report, signing};
use crate::press::file::Kind;
use crate::strings::guide::Spot;

/// Does what was asked for; what was allowed before is not allowed for it.
pub(crate) fn act(state: &mut State, action: Action) -> Vec<Effect> {
    state.compose.allowed.clear();
    let session = &mut state.session;
    // In its tab some actions mean something else.
    if let Some(effects) = organise::update::act(&mut state.organise, session, action) {
        return of_organise(effects);
    }
    match action {
        Action::New
        | Action::NewEmpty
        | Action::NewCampaign
        | Action::Open
        | Action::OpenPath
        | Action::Quit => {
            return leave::ask(state, Next::Act(action));
        }
        Action::SavePath => ask_path(state, Purpose::Save, None),
        Action::ExportPath => ask_path(state, Purpose::Export(Kind::ALL[0]), None),
        Action::Find | Action::Report => report::update::act(session, action),
        Action::ZoomIn
        | Action::ZoomOut
        | Action::Fit
        | Action::FitWidth
        | Action::Envelope
        | Action::PreviousPage
        | Action::NextPage
        | Action::Bilingual => page::update::act(&mut state.page, session, action),
        Action::OpenList => return open_list(state, Where::Ask(String::new())),
        Action::OpenListPath => ask_path(state, Purpose::List, None),
        Action::CloseList
        | Action::PrintOne
        | Action::MakeLetters
        | Action::JointLetter
        | Action::MemberLabels
        | Action::OfficeLabels => {
            return of_batch(batch::update::act(&mut state.batch, session, action));
        }
        Action::Signing
        | Action::AddLetter
        | Action::PrintGathered
        | Action::EndSigning
        | Action::LeaveSigning => {
            return of_signing(signing::update::act(&mut state.signing, session, action));
        }
        Action::Look | Action::Larger | Action::Smaller | Action::Usual => {
            return settings::act(session, action);
        }
        Action::Diary | Action::ReportBack | Action::Reminders => {
            return of_diary(diary::update::act(session, action));
        }
        Action::Campaigns => {
            let packs = session.recent.packs.clone();
            let task = PackTask::Campaigns(packs, session.settings.diary_file.clone());
            return vec![Effect::Task(Task::Packs(task))];
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
        Action::Menu => session.focus = Some(Field::Menu),
        Action::NextPart => session.focus = Some(Field::NextPart),
        Action::PreviousPart => session.focus = Some(Field::PreviousPart),
        Action::Settings => {
            state.dialog = Some(Dialog::Settings);
            return of_compose(compose::update::find_dictionary(session));
        }
        Action::Scripts => state.dialog = Some(Dialog::Scripts),
        Action::Keys => state.dialog = Some(Dialog::Keys),
        Action::Guide => {
            if let Some(spot) = topic(state) {
                dialog::guide(state, spot);
            }
        }
        Action::About => state.dialog = Some(Dialog::About),
        Action::Happened => state.dialog = Some(Dialog::Happened(happened::report(state))),
        _ => return of_compose(compose::update::act(&mut state.compose, session, action)),
    }
    Vec::new()
}

/// Where the guide opens: at what the tab is for.
fn topic(state: &State) -> Option<Spot> {
    let name = match state.session.tab {
        Tab::Compose => "letter",
        Tab::Batch => "list",
        Tab::Organise if state.session.campaign.pack.draft => "campaign",
        Tab::Organise => "templates",
    };
    Spot::at_page(name)
}
