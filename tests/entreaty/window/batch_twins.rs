//! The same person twice, the letter that is printed alone, and where a list begins.

use std::fs;

use egui_kittest::kittest::Queryable;

use crate::window::batch_doubtful::shows;
use crate::window::batch_mend::opened;
use crate::window::batch_window::{Window, click, command, desk, judged};
use crate::window::compose::{app, wait};
use entreaty::app::batch::message::Message as BatchMessage;
use entreaty::app::batch::state::RowState;
use entreaty::app::kernel::action::Action;
use entreaty::app::shell::enabled::is_enabled;
use entreaty::app::shell::message::{Command, Effect, Message};
use entreaty::app::shell::update::update;

const LIST: &str = "Name;Street;Postcode;Town;Country\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    Bo Sample;2 High Street;T12 X123;Cork;Ireland\n\
    Ann Sample;1 High Street;T12 X123;Cork;Ireland\n\
    Sample Ann;1 High Street;T12 X123;Cork;Ireland\n\
    ;6 High Street;T12 X123;Cork;Ireland\n";

fn states(window: &Window) -> Vec<RowState> {
    let states = (1..=5).map(|row| desk(window).row_state(row));
    states.map(|state| state.expect("it was judged")).collect()
}

#[test]
fn batch_twins_are_ready_once_the_first_of_them_is_left_out() {
    use RowState::{LeftOut, NotReady, Ready, ToCheck};
    let (_folder, mut window) = opened(LIST);
    let before = [Ready, Ready, ToCheck, ToCheck, NotReady];
    assert_eq!(states(&window), before);
    click(&mut window, "Print row 2: Ann Sample");
    // Of those that are left the first alone: the other still repeats it.
    let one = [LeftOut, Ready, Ready, ToCheck, NotReady];
    assert_eq!(states(&window), one);
    assert_eq!(desk(&window).counts.to_check, 1);
    assert!(desk(&window).reasons(3).is_empty());
    click(&mut window, "Print row 4: Ann Sample");
    assert_eq!(states(&window), [LeftOut, Ready, LeftOut, Ready, NotReady]);
    assert!(!shows(&window, "still to check"));
    click(&mut window, "Print row 2: Ann Sample");
    click(&mut window, "Print row 4: Ann Sample");
    assert_eq!(states(&window), before);
}

#[test]
fn batch_twins_of_the_dead_and_of_the_printed_stay_to_check() {
    use RowState::{LeftOut, Ready, ToCheck};
    let list = "Name;Street;Postcode;Town;Country;Status\n\
        Ann Lee;1 High Street;T12 X123;Cork;Ireland;\n\
        Ann Beth Lee;1 High Street;T12 X123;Cork;Ireland;\n\
        Ann Beth Lee;1 High Street;T12 X123;Cork;Ireland;\n\
        Bo Roy;2 High Street;T12 X123;Cork;Ireland;Deceased\n\
        Bo Roy;2 High Street;T12 X123;Cork;Ireland;\n";
    let (_folder, mut window) = opened(list);
    let before = [Ready, ToCheck, ToCheck, ToCheck, ToCheck];
    assert_eq!(states(&window), before);
    click(&mut window, "Print row 3: Ann Beth Lee");
    click(&mut window, "Print row 5: Bo Roy");
    // Row 4 repeats row 2 as well, and row 6 is of somebody who died.
    let after = [Ready, LeftOut, ToCheck, LeftOut, ToCheck];
    assert_eq!(states(&window), after);
    click(&mut window, "Print row 2: Ann Lee");
    assert_eq!(states(&window)[2], Ready);
}

#[test]
fn batch_twins_the_letter_that_is_shown_is_printed_though_it_is_left_out() {
    let (_folder, mut window) = opened(LIST);
    click(&mut window, "Print row 3: Bo Sample");
    let printed = |window: &Window, row: usize| {
        let mut state = app(window).state().clone();
        state.batch.chosen = Some(row);
        assert!(is_enabled(&state, Action::PrintOne));
        let effects = update(&mut state, Command::Act(Action::PrintOne));
        let mut names = effects.into_iter().filter_map(|effect| match effect {
            Effect::Print(draft) => Some(draft.sender.name),
            _ => None,
        });
        names.next()
    };
    assert_eq!(printed(&window, 2).as_deref(), Some("Bo Sample"));
    assert_eq!(printed(&window, 3).as_deref(), Some("Ann Sample"));
    // No other is printed for one that cannot be made: it is said why.
    assert_eq!(printed(&window, 5), None);
}

#[test]
fn batch_twins_are_left_out_and_taken_back_by_the_menu() {
    let (_folder, mut window) = opened(LIST);
    let can = |window: &Window, action| is_enabled(app(window).state(), action);
    assert!(!can(&window, Action::TakeBack));
    command(&mut window, Command::Act(Action::LeaveOut));
    assert_eq!(desk(&window).counts.left_out_at_once, 2);
    assert!(!can(&window, Action::LeaveOut));
    command(&mut window, Command::Act(Action::TakeBack));
    assert_eq!(desk(&window).counts.to_check, 2);
    command(&mut window, Command::Act(Action::MendRow));
    assert!(app(&window).state().dialog.is_some());
}

#[test]
fn batch_twins_table_stays_where_it_is_when_a_row_is_left_out() {
    let (_folder, mut window) = opened(LIST);
    for width in [1440.0, 900.0, 760.0] {
        window.set_size(egui::vec2(width, 800.0));
        window.run_ok();
        let place = |window: &Window| window.get_by_label("Print row 3: Bo Sample").rect().top();
        let before = place(&window);
        click(&mut window, "Print row 3: Bo Sample");
        assert!((place(&window) - before).abs() < 0.5, "{width}");
        click(&mut window, "Print row 3: Bo Sample");
    }
}

#[test]
fn batch_twins_of_a_long_list_are_forgotten_and_the_next_begins_at_its_top() {
    let rows = (0..300).map(|n| format!("Ann Sample {n};{n} High Street;T12 X123;Cork;Ireland\n"));
    let head = "Name;Street;Postcode;Town;Country\n";
    let list = format!("{head}{}", rows.collect::<String>());
    let (folder, mut window) = opened(&list);
    let choose = Command::Own(Message::Batch(BatchMessage::Choose(290)));
    command(&mut window, choose);
    wait(&mut window, |app| app.state().batch.chosen == Some(290));
    assert!(!shows(&window, "Row 2, "));
    let other = folder.path().join("other.csv");
    fs::write(&other, list.replace("Ann", "Bo")).expect("a list");
    command(&mut window, Command::Own(Message::Dropped(vec![other])));
    wait(&mut window, |app| {
        let list = app.state().batch.list.as_ref();
        list.is_some_and(|list| list.path.ends_with("other.csv"))
    });
    judged(&mut window);
    window.run_ok();
    assert!(shows(&window, "Row 2, Bo Sample 0"));
}
