//! The window after the program failed while it drew itself or did what was asked: a page with a
//! message instead of no window. The letter was kept before, and is again.

use egui::{Align, CentralPanel, Key, Layout, RichText, Ui};

use super::message::Effect;
use super::window::App;
use crate::app::kernel::theme::{SPACE_M, semibold};
use crate::app::kernel::widgets;
use crate::strings::say;

/// How wide the message is, in points.
const WIDTH: f32 = 420.0;

impl App {
    /// Does a part of the window's work. If the program fails at it, the letter is kept as it was
    /// before and the window says so.
    pub(crate) fn guarded(&mut self, work: impl FnOnce(&mut Self)) {
        let draft = self.state.session.draft.clone();
        let done = std::panic::AssertUnwindSafe(|| work(self));
        if std::panic::catch_unwind(done).is_err() {
            self.crashed = true;
            let to = self.state.session.path.clone();
            self.runtime.run(
                Effect::Keep(Box::new(draft), to),
                self.state.session.ui_lang,
            );
        }
    }

    /// What is shown in place of the panels.
    pub(crate) fn show_crash(&mut self, ui: &mut Ui) {
        let session = &self.state.session;
        let mut again = ui.input(|input| input.key_pressed(Key::Escape));
        let mut close = false;
        let kept = if self.runtime.is_remembering() {
            say!(session, "crash-kept")
        } else {
            say!(session, "crash-not-kept")
        };
        CentralPanel::default().show(ui, |ui| {
            ui.add_space(ui.available_height() / 4.0);
            ui.vertical_centered(|ui| {
                widgets::floating(ui).show(ui, |ui| {
                    ui.set_width(WIDTH);
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        let title = RichText::new(say!(session, "crash-title"));
                        ui.label(title.font(semibold(16.0)));
                        widgets::body(ui, &kept);
                        ui.add_space(SPACE_M);
                        ui.horizontal(|ui| {
                            ui.spacing_mut().item_spacing.x = SPACE_M;
                            again |= widgets::primary(ui, &say!(session, "crash-again")).clicked();
                            close |=
                                widgets::secondary(ui, &say!(session, "crash-close")).clicked();
                        });
                    });
                });
            });
        });
        if again {
            self.crashed = false;
            // What was open may be what it failed at.
            self.state.dialog = None;
            ui.ctx().request_repaint();
        }
        if close {
            self.state.leaving = true;
            self.runtime.run(Effect::Close, self.state.session.ui_lang);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;
    use jiff::civil::Date;

    use crate::app::kernel::command::{Command, Edit};
    use crate::app::kernel::page_thread::Slot;
    use crate::app::{App, Start};
    use crate::campaign::load;
    use crate::store::autosave;
    use crate::store::folders::Folders;
    use crate::strings::UiLang;

    fn open(folders: Folders) -> Harness<'static, Option<App>> {
        Harness::builder()
            .with_size([1100.0, 700.0])
            .build_ui_state(
                move |ui, app: &mut Option<App>| {
                    let app = app.get_or_insert_with(|| {
                        let start = Start {
                            campaign: load::built_in().campaign.clone(),
                            problems: Vec::new(),
                            letter: None,
                            file: None,
                            begin: None,
                            today: Date::constant(2026, 11, 21),
                            ui_lang: UiLang::ENGLISH,
                            folders: Some(folders.clone()),
                        };
                        App::new(ui.ctx(), start).unwrap()
                    });
                    app.before(ui.ctx());
                    app.show(ui);
                },
                None,
            )
    }

    fn told(harness: &mut Harness<'static, Option<App>>, mut is: impl FnMut(&App) -> bool) {
        let since = Instant::now();
        loop {
            harness.run_ok();
            if is(harness.state().as_ref().unwrap()) {
                return;
            }
            assert!(
                since.elapsed() < Duration::from_mins(1),
                "it did not happen"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    #[test]
    fn window_that_fails_says_so_and_keeps_the_letter() {
        let dir = tempfile::tempdir().unwrap();
        let folders = Folders::within(dir.path());
        for when in ["before", "show"] {
            let mut harness = open(folders.clone());
            harness.run_ok();
            let words = format!("Written {when} it failed.");
            let app = harness.state_mut().as_mut().unwrap();
            app.command(Command::Edit(Edit::Words(words.clone())));
            app.fails_at = Some(when);
            harness.run_ok();
            assert!(harness.query_by_label("The program failed").is_some());
            assert!(harness.query_by_label("Export PDF…").is_none());
            // It goes on if it can.
            harness.get_by_label("Go on").click_accesskit();
            harness.run_ok();
            assert!(harness.query_by_label("Export PDF…").is_some());
            let app = harness.state_mut().as_mut().unwrap();
            assert_eq!(app.state().session.draft.words, words);
            app.fails_at = Some(when);
            harness.run_ok();
            assert!(harness.query_by_label("Close the window").is_some());
            drop(harness);
            let left = autosave::left::<autosave::Kept>(&folders.state);
            assert_eq!(left.len(), 1);
            assert!(left[0].kept.letter.contains(&words));
            autosave::discard(&left[0].file).unwrap();
        }
    }

    #[test]
    fn window_tells_of_a_job_that_fails_and_goes_on() {
        for trial in ["job", "silent job", "thread of pages"] {
            let dir = tempfile::tempdir().unwrap();
            let mut harness = open(Folders::within(dir.path()));
            harness.run_ok();
            let jobs = harness.state().as_ref().unwrap().runtime.jobs();
            match trial {
                "job" => jobs.start("trial", |_| panic!("on purpose")),
                "silent job" => jobs.start_silent("trial", || panic!("on purpose")),
                _ => jobs.start_page(Slot::Letter, |_, _| panic!("on purpose")),
            }
            told(&mut harness, |app| !app.state().session.toasts.is_empty());
            let app = harness.state_mut().as_mut().unwrap();
            app.command(Command::Edit(Edit::Words("After it.".to_owned())));
            told(&mut harness, |app| !app.state().session.is_behind());
        }
    }
}
