//! Throws at one door, guided by what was reached before: the door's name is in `DOOR`.

#![no_main]

#[allow(dead_code)]
mod doors;

use std::cell::RefCell;
use std::path::Path;
use std::sync::{Once, OnceLock};
use std::{fs, panic};

use doors::Door;

static DOOR: OnceLock<&Door> = OnceLock::new();

static HOOK: Once = Once::new();

thread_local! {
    static LAST: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The door, with its good files where the throws begin.
fn open() -> &'static Door {
    let asked = std::env::var("DOOR").unwrap_or_default();
    let found = doors::DOORS.iter().find(|door| door.name == asked);
    let Some(door) = found else {
        let names: Vec<_> = doors::DOORS.iter().map(|door| door.name).collect();
        eprintln!("“{asked}” is no door; there are {}", names.join(", "));
        std::process::exit(2);
    };
    if let Some(folder) = std::env::var_os("SEEDS") {
        for (number, seed) in (door.seeds)().into_iter().enumerate() {
            let path = Path::new(&folder).join(format!("seed-{number}"));
            fs::write(path, seed).expect("the folder of seeds");
        }
    }
    door
}

libfuzzer_sys::fuzz_target!(
    init: {
        DOOR.get_or_init(open);
    },
    |bytes: &[u8]| {
        let Some(door) = DOOR.get() else { return };
        // A library's failure that the door itself catches is none; libFuzzer stops at each.
        HOOK.call_once(|| panic::set_hook(Box::new(|why| LAST.set(format!("{why}")))));
        if panic::catch_unwind(|| (door.read)(bytes)).is_err() {
            eprintln!("{}", LAST.take());
            std::process::abort();
        }
    }
);
