//! The window itself: opened, drawn frame by frame, and asked to close.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use eframe::{NativeOptions, Renderer};
use egui::{Context, Ui, Vec2, ViewportBuilder, ViewportCommand, vec2};
use jiff::civil::Date;

use super::happened;
use super::message::{Command, Effect, Message};
use super::runtime::Runtime;
use super::state::State;
use super::typed::{InOrder, Waiting, pressed};
use super::update::update;
use super::view;
use crate::app::kernel::action::Action;
#[cfg(target_os = "linux")]
use crate::app::kernel::printing::note_window;
use crate::app::kernel::system_faces::SystemFaces;
use crate::app::kernel::theme;
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::problem::{CommandProblem, Problem};
use crate::store::folders::Folders;
use crate::store::settings as settings_file;
use crate::strings::UiLang;

/// The least that the window is large, in points: the layout has room in it.
const LEAST: Vec2 = vec2(550.0, 350.0);

/// What the window opens with.
#[derive(Clone, Debug)]
pub struct Start {
    /// The pack.
    pub campaign: Campaign,
    /// What is wrong with the pack or the letter.
    pub problems: Vec<Problem>,
    /// A saved letter, and where it was saved.
    pub letter: Option<(PathBuf, Draft)>,
    /// A pack that somebody hands over, or a member list.
    pub file: Option<PathBuf>,
    /// What is to be done first, as soon as the first page is there.
    pub begin: Option<Action>,
    /// The day that letters are dated.
    pub today: Date,
    /// The system's language: the window's own, unless the settings have another.
    pub ui_lang: UiLang,
    /// Where to remember things; nothing is remembered without.
    pub folders: Option<Folders>,
}

/// Opens the window and comes back when it was closed.
///
/// # Errors
/// There is no display, or the system gives no window.
pub fn run(start: Start) -> Result<(), CommandProblem> {
    if cfg!(all(unix, not(target_os = "macos"))) {
        let displays = ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"];
        let is_unset = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
        if displays.into_iter().all(is_unset) {
            let variables = displays.map(str::to_owned).into();
            return Err(CommandProblem::NoDisplay { variables });
        }
    }
    happened::listen();
    // A desktop that finds no icon by the program's name shows this one.
    let icon = include_bytes!("../../../assets/packaging/icons/png/256.png");
    let icon = eframe::icon_data::from_png_bytes(icon).unwrap_or_default();
    let options = NativeOptions {
        viewport: ViewportBuilder::default()
            .with_icon(icon)
            .with_title("Entreaty")
            .with_app_id("entreaty")
            .with_inner_size([1440.0, 900.0])
            .with_min_inner_size(LEAST),
        renderer: Renderer::Glow,
        ..NativeOptions::default()
    };
    eframe::run_native(
        "Entreaty",
        options,
        Box::new(|creation| {
            #[cfg(target_os = "linux")]
            note_window(&creation.egui_ctx, creation);
            let app = App::new(&creation.egui_ctx, start)?;
            app.listen();
            Ok(Box::new(app))
        }),
    )
    .map_err(|error| {
        // What it was for one library after another helps nobody.
        let mut innermost: &dyn std::error::Error = &error;
        while let Some(source) = innermost.source() {
            innermost = source;
        }
        let reason = innermost.to_string();
        CommandProblem::NoWindow { reason }
    })
}

/// The window's inside: it needs an egui context and no window, so that tests can drive it.
pub struct App {
    pub(super) state: State,
    pub(super) runtime: Runtime,
    title: String,
    /// The least size that the window was given, in points of the system.
    least: Vec2,
    /// Whether it has been looked at how much of the screen it takes.
    is_placed: bool,
    /// What is to be done as soon as there is a page, and nothing is asked.
    begin: Option<Action>,
    /// Whether it would take a file that somebody opens elsewhere now.
    takes: Arc<AtomicBool>,
    /// The actions whose keys were pressed after something was typed that the panels take in.
    after: Vec<Action>,
    /// What was typed after a key that may close the dialog.
    waiting: Waiting,
    /// The program failed: nothing is shown but that.
    pub(super) crashed: bool,
    /// Where a test wants it to fail.
    #[cfg(test)]
    pub(super) fails_at: Option<&'static str>,
}

impl App {
    /// The window's inside for this context.
    ///
    /// # Errors
    /// A sentence, if the system gives no thread.
    pub fn new(ctx: &Context, start: Start) -> Result<Self, String> {
        theme::install(ctx);
        ctx.add_plugin(InOrder::default());
        // The keys for larger and smaller are actions of our own, that the settings remember.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let campaign = Arc::new(start.campaign);
        let mut state = State::new(campaign.clone(), start.today);
        let session = &mut state.session;
        session.opening = start.problems;
        session.system_lang = start.ui_lang;
        session.ui_lang = start.ui_lang;
        if let Some(folders) = &start.folders {
            let faces = SystemFaces::new(folders.faces.clone());
            ctx.add_font_provider(Arc::new(faces));
            let (settings, problems) = settings_file::read(&folders.config);
            session.opening.extend(problems);
            session.like(settings);
        }
        if let Some((path, draft)) = start.letter {
            session.note_file(&draft);
            session.path = Some(path);
            session.clean = draft.clone();
            session.draft = draft;
        }
        state.folders.clone_from(&start.folders);
        let mut runtime = Runtime::new(ctx, campaign, start.today, start.folders)?;
        let ui_lang = session.ui_lang;
        let settings = &session.settings;
        for effect in [
            Effect::Look(settings.look),
            Effect::Contrast(settings.contrast),
            Effect::Size(settings.size),
            Effect::Remember,
        ] {
            runtime.run(effect, ui_lang);
        }
        // A file that the program was called with opens as if it were dropped on the window.
        if let Some(path) = start.file {
            let dropped = Command::Own(Message::Dropped(vec![path]));
            for effect in update(&mut state, dropped) {
                runtime.run(effect, ui_lang);
            }
        }
        Ok(Self {
            state,
            runtime,
            title: String::new(),
            least: LEAST,
            is_placed: false,
            begin: start.begin,
            takes: Arc::default(),
            after: Vec::new(),
            waiting: Waiting::default(),
            crashed: false,
            #[cfg(test)]
            fails_at: None,
        })
    }

    /// What the window knows.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Takes from now on what the program is called with while this window is open.
    pub fn listen(&self) {
        let takes = self.takes.clone();
        self.runtime
            .listen(move || takes.swap(false, Ordering::Relaxed));
    }

    /// Hands no letters gathered to another program from now on: for tests, in which nobody would
    /// close it.
    pub fn keep_to_itself(&mut self) {
        self.runtime.keep_to_itself();
    }

    /// Lets `command` happen.
    pub fn command(&mut self, command: Command) {
        for effect in update(&mut self.state, command) {
            self.runtime.run(effect, self.state.session.ui_lang);
        }
    }

    /// What is to be done before the panels are shown: results of jobs, keys, the close button.
    pub fn before(&mut self, ctx: &Context) {
        self.guarded(|app| app.prepare(ctx));
    }

    fn prepare(&mut self, ctx: &Context) {
        self.fail_on_purpose("before");
        self.state.session.now = ctx.time();
        self.state.session.dark = ctx.theme() == egui::Theme::Dark;
        let size = ctx.content_rect().size();
        self.state.size = [size.x, size.y, ctx.pixels_per_point()];
        for told in self.runtime.told() {
            self.command(told.map_or_else(Command::from, Command::from));
        }
        // Keys would do unseen what they do; the close button closes, the letter is kept.
        if self.crashed {
            self.takes.store(false, Ordering::Relaxed);
            return;
        }
        let is_ready = self.state.session.made.is_some() && self.state.dialog.is_none();
        // Whatever is asked, or at the signing table, is not disturbed: another window opens then.
        let takes = is_ready && !self.state.leaving && !self.state.session.asking;
        let takes = takes && self.state.signing.shown().is_none();
        self.takes.store(takes, Ordering::Relaxed);
        if let Some(action) = self.begin.take_if(|_| is_ready) {
            self.command(Command::Act(action));
        }
        let in_dialog = self.state.dialog.is_some();
        self.waiting.hold(ctx, in_dialog);
        let [before, after] = pressed(ctx, in_dialog);
        self.after = after;
        for action in before {
            self.command(Command::Act(action));
        }
        self.take_dropped(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.state.leaving {
            self.command(Command::Own(Message::CloseAsked));
            if !self.state.leaving {
                ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            }
        }
        self.wake_for_toasts(ctx);
        self.fit_the_screen(ctx);
        let title = title(&self.state);
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Lets the window be as small as its screen; one that begins as large as that takes all of it, and nothing
    /// of it is below the edge for its frame.
    fn fit_the_screen(&mut self, ctx: &Context) {
        let Some(screen) = ctx.input(|input| input.viewport().monitor_size) else {
            return;
        };
        let fills = ctx.content_rect().size() + Vec2::splat(1.0);
        if !std::mem::replace(&mut self.is_placed, true)
            && screen.min_elem() > 0.0
            && (fills.x >= screen.x || fills.y >= screen.y)
        {
            ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
        }
        // Both are told in points of the window, which its own zoom makes larger.
        let zoom = ctx.zoom_factor();
        let least = least(screen * zoom);
        if least != self.least {
            self.least = least;
            ctx.send_viewport_cmd(ViewportCommand::MinInnerSize(least / zoom));
        }
    }

    fn take_dropped(&mut self, ctx: &Context) {
        let (held, dropped) = ctx.input(|input| {
            let dropped = input.raw.dropped_files.iter();
            let paths: Vec<PathBuf> = dropped.map(|file| file.path().to_owned()).collect();
            (!input.raw.hovered_files.is_empty(), paths)
        });
        if held != self.state.dropping {
            self.command(Command::Own(Message::Dropping(held)));
        }
        if !dropped.is_empty() {
            self.command(Command::Own(Message::Dropped(dropped)));
        }
    }

    fn wake_for_toasts(&mut self, ctx: &Context) {
        let now = self.state.session.now;
        self.state.session.drop_way_back();
        self.state.session.toasts.retain(|toast| toast.until > now);
        let next = self.state.session.toasts.iter().map(|toast| toast.until);
        // Some wait until they are put away.
        let next = next.filter(|until| until.is_finite());
        if let Some(next) = next.reduce(f64::min) {
            ctx.request_repaint_after(Duration::from_secs_f64((next - now).max(0.01)));
        }
    }

    /// Shows the panels, and lets happen what they emit.
    pub fn show(&mut self, ui: &mut Ui) {
        if !self.crashed {
            self.guarded(|app| app.show_panels(ui));
        }
        if self.crashed {
            self.show_crash(ui);
        }
    }

    #[cfg(test)]
    fn fail_on_purpose(&mut self, here: &'static str) {
        if self.fails_at == Some(here) {
            self.fails_at = None;
            panic!("on purpose, {here}");
        }
    }

    #[cfg(not(test))]
    #[allow(clippy::unused_self, clippy::needless_pass_by_ref_mut)]
    fn fail_on_purpose(&mut self, _here: &'static str) {}

    fn show_panels(&mut self, ui: &mut Ui) {
        self.fail_on_purpose("show");
        let mut out = Vec::new();
        view::aloud::window(ui, &self.title);
        view::window(ui, &self.state, &mut out);
        out.extend(self.after.drain(..).map(Command::Act));
        if !out.is_empty() {
            ui.ctx().request_repaint();
        }
        for command in out {
            self.command(command);
        }
    }
}

/// The least size of the window on a screen of this size.
fn least(screen: Vec2) -> Vec2 {
    // Some systems do not know how large it is.
    if screen.min_elem() > 0.0 {
        LEAST.min(screen)
    } else {
        LEAST
    }
}

fn title(state: &State) -> String {
    let name = state
        .session
        .path
        .as_ref()
        .and_then(|path| path.file_name());
    let mark = if state.session.is_dirty() { "• " } else { "" };
    match name {
        Some(name) => format!("{mark}{} – Entreaty", name.display()),
        None => format!("{mark}Entreaty"),
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.before(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn least_size_is_never_larger_than_the_screen() {
        // 1366 × 768 pixels at 200 %, at 100 %, and a screen that is lower than the layout.
        for screen in [vec2(683.0, 384.0), vec2(1366.0, 768.0), vec2(480.0, 320.0)] {
            let least = least(screen);
            assert!(least.x <= screen.x && least.y <= screen.y, "{screen}");
        }
        assert_eq!(least(Vec2::ZERO), LEAST);
    }
}
