//! Throws at one door, guided by what was reached before: the door's name is in `DOOR`.

#![no_main]

#[allow(dead_code)]
mod doors;

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use doors::Door;

static DOOR: OnceLock<&Door> = OnceLock::new();

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
        if let Some(door) = DOOR.get() {
            (door.read)(bytes);
        }
    }
);
