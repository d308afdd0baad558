//! What follows from a pack that somebody hands over.

use super::*;
use crate::app::kernel::pack::Import;
use crate::campaign::import_report::{ImportReport, Standing};

fn arrived(standing: Standing) -> Box<Import> {
    let pack = load::built_in().clone();
    let mut report = ImportReport::of(&pack, None, None);
    report.standing = standing;
    Box::new(Import {
        can_sign: false,
        pack: Arc::new(pack),
        at: PackAt::of("pack.entreaty".into()),
        report,
    })
}

#[test]
fn update_takes_a_pack_only_when_told_to_and_never_a_stopped_one() {
    let mut state = state();
    for (standing, count) in [(Standing::Newer, 1), (Standing::Stopped, 0)] {
        assert_eq!(
            tell(
                &mut state,
                Event::Packs(PackEvent::Handed(arrived(standing)))
            ),
            []
        );
        let effects = after(&mut state, Command::Confirm);
        assert_eq!(effects.len(), count, "{standing:?}");
        assert!(
            effects
                .iter()
                .all(|effect| matches!(effect, Effect::Task(Task::Packs(PackTask::Take(_)))))
        );
        assert_eq!(state.dialog, None);
    }
}

#[test]
fn update_offers_what_a_crash_left_after_a_pack_that_is_not_used() {
    let mut state = state();
    let left = Recovered {
        draft: state.session.draft.clone(),
        path: None,
        file: "kept".into(),
    };
    tell(
        &mut state,
        Event::Remembered(Recent::default(), vec![left], Vec::new()),
    );
    tell(
        &mut state,
        Event::Packs(PackEvent::Handed(arrived(Standing::First))),
    );
    after(&mut state, Command::Close);
    assert_eq!(state.dialog, Some(Dialog::Compose(ComposeDialog::Recover)));
    after(&mut state, Command::Close);
    assert_eq!(state.dialog, None);
}
