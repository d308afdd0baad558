//! What can be told of a fault: a short report that the person reads before it goes anywhere, in
//! English, for whoever mends the program. It has no name, no address and no word of a letter: only
//! what the program itself is, and codes. The id of a pack is somebody's own word too, so that only
//! the built-in one is named.

use std::fmt::Write;
use std::panic;
use std::sync::Mutex;

use super::state::State;
use crate::campaign::load;
use crate::store::program;

/// How many faults of the program are told, the last ones.
const MAX: usize = 10;

/// Where the program failed since it was started: a place in its own source each, and nothing of
/// what it was working on.
static FAILED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Notes from now on where the program fails.
pub(crate) fn listen() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |failure| {
        if let Some(place) = failure.location() {
            note(&format!("{}:{}", place.file(), place.line()));
        }
        before(failure);
    }));
}

fn note(place: &str) {
    // The folder in which somebody built the program may be named after them.
    let from = place.rfind("src/").unwrap_or(0);
    if let Ok(mut failed) = FAILED.lock() {
        failed.push(place[from..].to_owned());
        let over = failed.len().saturating_sub(MAX);
        failed.drain(..over);
    }
}

/// The report.
pub fn report(state: &State) -> String {
    let session = &state.session;
    let [width, height, scale] = state.size;
    let is_built_in = session.campaign.pack.id == load::built_in().campaign.pack.id;
    let settings = &session.settings;
    let mut out = format!(
        "Entreaty {}\ncommit: {}\nsystem: {} {}\n",
        program::VERSION,
        program::COMMIT.unwrap_or("not known"),
        std::env::consts::OS,
        std::env::consts::ARCH,
    );
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "window: {width:.0} × {height:.0} points, {scale} pixels each, {} %, {:?}, contrast {:?}\n\
         language: {}, of the letter: {}\ntab: {:?}\npack: {}\n",
        settings.size,
        settings.look,
        settings.contrast,
        session.ui_lang.code(),
        session.draft.lang.code(),
        session.tab,
        if is_built_in {
            "the built-in one"
        } else {
            "another"
        },
    );
    let made = session.made.iter().flat_map(|made| &made.problems);
    let mut codes: Vec<String> = session
        .opening
        .iter()
        .chain(made)
        .map(|problem| problem.cause.code_and_arguments().0)
        .collect();
    codes.sort_unstable();
    codes.dedup();
    let list = |all: &[String]| match all {
        [] => "none".to_owned(),
        all => all.join(", "),
    };
    let failed = FAILED.lock().map(|failed| failed.clone());
    let failed = failed.unwrap_or_default();
    let _ = write!(
        out,
        "problems: {}\nfailed at: {}\n",
        list(&codes),
        list(&failed)
    );
    out
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::Date;

    use super::*;
    use crate::problem::{FileProblem, Problem};

    #[test]
    fn happened_tells_codes_and_nothing_that_is_somebodys() {
        let mut campaign = load::built_in().campaign.clone();
        campaign.pack.id = "free-somebody-else".into();
        let mut state = State::new(Arc::new(campaign), Date::constant(2026, 11, 21));
        let session = &mut state.session;
        session.draft.sender.name = "Ann Secret".to_owned();
        session.draft.sender.address = vec!["1 Hidden Street".to_owned()];
        session.draft.words = "My own words.".to_owned();
        session.path = Some("/home/ann/secret.letter".into());
        session.opening = vec![Problem::error(FileProblem::NotUtf8 {
            path: "/home/ann/secret.letter".to_owned(),
        })];
        session.toast("Saved to /home/ann/secret.letter".to_owned());
        note("/home/ann/entreaty/src/page/flow.rs:12");
        let told = report(&state);
        for part in [
            program::VERSION,
            "file-not-utf8",
            "src/page/flow.rs:12",
            "another",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
        let lower = told.to_lowercase();
        for part in ["ann", "secret", "hidden", "own words", "home/", "somebody"] {
            assert!(!lower.contains(part), "{part}: {told}");
        }
    }
}
