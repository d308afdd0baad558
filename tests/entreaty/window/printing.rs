//! The real program prints: by a print dialog of the desktop, and by CUPS on a printer of the loopback.

use std::fs;
use std::path::Path;
use std::process::Command;

use atspi_common::Role;

use super::by_ear::Listener;
use super::print_portal::Portal;
use super::print_queue::{Cups, is_whole};
use super::screen::wait;

/// The program in a session whose programs are found in `path`, with a letter that can be printed.
fn with_a_letter(test: u32, folder: &Path, prepare: impl FnOnce(&mut Command)) -> Listener {
    let listener = Listener::start_with(test, folder, prepare);
    let window = &listener.window;
    window.find(Role::Entry, "Name").set("Sample Sender");
    let address = window.find(Role::Entry, "Address");
    address.set("1 Sample Street\nTown");
    listener.bus.hears("Nothing more is needed");
    listener
}

/// No page lies in a folder of the program.
#[track_caller]
fn leaves_nothing(listener: &Listener) {
    let state = listener.home().join("state/entreaty");
    let names = fs::read_dir(state).into_iter().flatten().flatten();
    let names: Vec<_> = names.map(|entry| entry.file_name()).collect();
    let is_page = |name: &std::ffi::OsString| name.to_string_lossy().starts_with("print-");
    assert!(!names.iter().any(is_page), "{names:?}");
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn printing_goes_by_the_dialog_of_the_desktop() {
    let folder = tempfile::tempdir().expect("a folder");
    // Nothing else could print.
    let listener = with_a_letter(13, folder.path(), |program| {
        program.env("PATH", folder.path());
    });
    let bus = &listener.bus;
    let portal = Portal::start(&bus.address);

    listener.asks_for("Print…");
    bus.hears("Your system has the pages and prints them as you chose");
    let asked = portal.asked();
    for (key, value) in [
        ("paper-format", "iso_a4_210x297mm"),
        ("scale", "100"),
        ("cups-print-scaling", "none"),
        ("duplex", "simplex"),
        ("n-copies", "1"),
        ("Name", "iso_a4_210x297mm"),
        ("PPDName", "A4"),
        ("Width", "210"),
        ("Height", "297"),
        ("MarginLeft", "0"),
    ] {
        assert_eq!(asked.get(key).map(String::as_str), Some(value), "{key}");
    }
    // Others see who prints, and not for whom.
    assert_eq!(asked["title"], "Entreaty");
    let printed = portal.printed();
    assert_eq!(printed.token, Some(7));
    assert!(printed.pages.starts_with(b"%PDF-") && is_whole(&printed.pages));
    assert_eq!(printed.names, 0, "the pages stand in no folder");
    leaves_nothing(&listener);

    portal.answers(1, 0);
    listener.asks_for("Print…");
    bus.hears("Nothing was printed");
    portal.answers(0, 2);
    listener.asks_for("Print…");
    bus.hears("print dialog ended, and nothing was printed");
    // A dialog that never came is as good as none.
    portal.answers(2, 0);
    listener.asks_for("Print…");
    bus.hears("There is no print dialog here and no printer. No program for PDFs answered");
    // Nor is one that went away while it was asked.
    portal.answers(0, 0);
    portal.goes_when_asked();
    listener.asks_for("Print…");
    bus.hears("There is no print dialog here and no printer");
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon, at-spi2-core, cups, ippeveprinter and avahi-daemon"]
fn printing_goes_to_a_queue_where_there_is_no_dialog() {
    let folder = tempfile::tempdir().expect("a folder");
    let cups = Cups::start(folder.path());
    let listener = with_a_letter(14, folder.path(), |program| {
        program.env("CUPS_SERVER", &cups.server);
    });
    let bus = &listener.bus;

    listener.asks_for("Print…");
    let dialog = listener.is_in("Print");
    dialog.find(Role::Button, "Cancel").press();
    bus.hears("Nothing was printed");

    listener.asks_for("Print…");
    let dialog = listener.is_in("Print");
    dialog
        .find(Role::CheckBox, "On both sides of the paper")
        .press();
    dialog.find(Role::SpinButton, "Copies").focus();
    listener.types("2");
    dialog.find(Role::Button, "Print").press();
    bus.hears("The pages are in the queue of the printer “Attic”");
    let told = wait("the job", || cups.job());
    for attribute in [
        "media (keyword) iso_a4_210x297mm",
        "print-scaling (keyword) none",
        "sides (keyword) two-sided-long-edge",
        "copies (integer) 2",
        "job-name (nameWithoutLanguage) Entreaty",
    ] {
        assert!(told.contains(attribute), "{attribute}: {told}");
    }
    assert!(!told.contains("Sample"), "{told}");
    let pages = wait("the pages", || cups.printed());
    assert!(pages.starts_with(b"%PDF-"));
    leaves_nothing(&listener);

    // What the queue says is told: it takes nothing any more.
    cups.rejects();
    listener.asks_for("Print…");
    let dialog = listener.is_in("Print");
    dialog.find(Role::Button, "Print").press();
    bus.hears("The printer “Attic” did not take the pages");
}
