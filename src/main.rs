//! Entreaty.

use std::process::ExitCode;

use entreaty::app::{Start, run};
use entreaty::campaign::load;

fn main() -> ExitCode {
    let loaded = load::built_in().clone();
    let start = Start {
        campaign: loaded.campaign,
        problems: loaded.problems,
        letter: None,
        today: jiff::Zoned::now().date(),
    };
    match run(start) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
