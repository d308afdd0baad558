//! The real program by ear: driven over the accessibility bus, as a screen reader drives it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use atspi_common::{Role, State};

use super::screen::{Screen, wait};
use super::speech::{Bus, Heard, Node};

/// The program on a fresh profile, and somebody who listens.
pub(super) struct Listener {
    pub(super) bus: Bus,
    pub(super) window: Node,
    screen: Screen,
}

impl Listener {
    fn start(test: u32, folder: &Path) -> Self {
        Self::start_with(test, folder, |_| {})
    }

    pub(super) fn start_with(test: u32, folder: &Path, prepare: impl FnOnce(&mut Command)) -> Self {
        let mut screen = Screen::open(test);
        let bus = Bus::start(&screen.display, folder);
        let mut program = screen.program(folder);
        program.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
        prepare(&mut program);
        screen.program = Some(program.spawn().expect("the program starts"));
        let window = bus.window();
        // It may have been said before anybody listened.
        wait("what is needed", || {
            let mut all = window.all().into_iter();
            all.find(|one| {
                one.name()
                    .starts_with("Still needed: your name and your address")
            })
        });
        let own = screen.xdotool(&["search", "--onlyvisible", "--name", "Entreaty"]);
        let own = own.lines().next().expect("a window");
        screen.xdotool(&["windowfocus", "--sync", own]);
        Self {
            bus,
            window,
            screen,
        }
    }

    /// The program's own folders.
    pub(super) fn home(&self) -> &Path {
        self.screen.home.path()
    }

    pub(super) fn types(&self, text: &str) {
        self.screen.xdotool(&["type", "--delay", "10", text]);
    }

    fn key(&self, keys: &str) {
        self.screen.xdotool(&["key", keys]);
    }

    /// Opens what the palette finds under this name.
    pub(super) fn asks_for(&self, name: &str) {
        let palette = "Search and commands";
        // The display may lose what is pressed while its window gets the focus: whoever sees nothing
        // come presses again.
        for _ in 0..3 {
            self.key("ctrl+k");
            let mut looks = 0..25;
            let comes = looks.any(|_| {
                sleep(Duration::from_millis(200));
                self.window.look(Role::Dialog, palette).is_some()
            });
            if comes {
                break;
            }
        }
        let palette = self.is_in(palette);
        palette.find(Role::Entry, "Search and commands").set(name);
        // What is found is known by its place in the list: it is pressed where it stays.
        wait(name, || {
            let mut all = palette.all().into_iter();
            let first = all.find(|one| one.role() == Role::ListItem)?;
            (first.name() == name).then_some(())
        });
        self.key("Return");
    }

    /// A dialog of this name is there, and the focus in it: a screen reader reads its name then.
    #[track_caller]
    pub(super) fn is_in(&self, name: &str) -> Node {
        let dialog = self.window.find(Role::Dialog, name);
        assert!(dialog.is(State::Modal), "{name}");
        wait(&format!("the focus in {name:?}"), || {
            let mut all = dialog.all().into_iter();
            all.find(|one| one.is(State::Focused))
        });
        is_named(&dialog);
        dialog
    }
}

/// What can be pressed, ticked, chosen or written into.
const CONTROLS: [Role; 13] = [
    Role::Button,
    Role::CheckBox,
    Role::CheckMenuItem,
    Role::ComboBox,
    Role::Entry,
    Role::Link,
    Role::ListItem,
    Role::MenuItem,
    Role::PageTab,
    Role::RadioButton,
    Role::Slider,
    Role::SpinButton,
    Role::ToggleButton,
];

/// Every control has a name, and everything that takes the focus or a press is some control.
#[track_caller]
fn is_named(part: &Node) {
    let all = part.all();
    assert!(all.len() > 3, "{part:?} is empty");
    for one in all {
        let role = one.role();
        let is_control = CONTROLS.contains(&role);
        let has_name = !one.name().trim().is_empty();
        // What is gone while it is asked about says nothing of itself.
        if one.is(State::Defunct) {
            continue;
        }
        // What stands in a list on the page says itself what it says.
        let is_control = is_control && (role != Role::ListItem || one.children().is_empty());
        let must = is_control || matches!(role, Role::Frame | Role::Dialog | Role::Alert);
        assert!(has_name || !must, "{one:?} has no name");
        let is_known = !matches!(role, Role::Invalid | Role::Unknown);
        assert!(is_known || !one.is(State::Focusable), "{one:?} has no role");
    }
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_a_letter_is_written_checked_and_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(7, folder.path());
    let (bus, window) = (&listener.bus, &listener.window);
    assert_eq!(window.name(), "Entreaty");
    is_named(window);

    let office = window.find(Role::RadioButton, "Minister of Internal Affairs");
    office.press();
    wait("the office", || office.is(State::Checked).then_some(()));
    let request = "Prison conditions that meet international standards";
    let request = window.find(Role::CheckBox, request);
    let before = request.is(State::Checked);
    request.press();
    wait("the tick", || {
        (request.is(State::Checked) != before).then_some(())
    });
    request.press();
    wait("the tick", || {
        (request.is(State::Checked) == before).then_some(())
    });

    // Typed, and set by the screen reader: both are the letter's.
    window.find(Role::Entry, "Name").focus();
    bus.heard();
    listener.types("Sample Sender");
    bus.hears("Still needed: your address");
    let address = window.find(Role::Entry, "Address");
    address.set("1 Sample Street\nTown");
    bus.hears("Nothing more is needed");
    assert_eq!(address.text(), "1 Sample Street\nTown");

    // A problem is heard when it comes, and again when it comes again.
    let words = window.find(Role::Entry, "In your own words");
    for _ in 0..2 {
        words.set("I am writing to you 🌻.");
        bus.hears("1 to fix: ");
        words.set("I am writing to you.");
        sleep(Duration::from_secs(1));
    }

    listener.key("ctrl+e");
    let dialog = listener.is_in("Export the PDF");
    let pdf = folder.path().join("heard.pdf");
    dialog
        .find(Role::Entry, "Path")
        .set(&pdf.display().to_string());
    dialog.find(Role::Button, "Save").press();
    bus.hears("Exported to ");
    assert!(fs::read(&pdf).expect("the file").starts_with(b"%PDF-"));

    // The same name again is a question.
    listener.key("ctrl+e");
    let dialog = listener.is_in("Export the PDF");
    dialog
        .find(Role::Entry, "Path")
        .set(&pdf.display().to_string());
    dialog.find(Role::Button, "Save").press();
    let dialog = listener.is_in("Replace the file?");
    dialog.find(Role::Button, "Replace").press();
    bus.hears("Exported to ");
    is_named(window);
    window.find(Role::Button, "What comes next").press();
    let dialog = listener.is_in("The letter on its way");
    let steps = dialog.all().iter().map(Node::name).collect::<String>();
    for step in ["sign it by hand", "Fold it", "letter to Kazakhstan"] {
        assert!(steps.contains(step), "{steps}");
    }
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_something_was_opened_only_where_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let opener = folder.path().join("xdg-open");
    // As xdg-open(1) ends where nothing is there for what it was given.
    let ends = |status: i32| {
        fs::write(&opener, format!("#!/bin/sh\nexit {status}\n")).expect("a program");
        let may = fs::Permissions::from_mode(0o755);
        fs::set_permissions(&opener, may).expect("a program");
    };
    ends(3);
    let alone = |program: &mut Command| {
        program.env("PATH", folder.path());
    };
    let listener = Listener::start_with(11, folder.path(), alone);
    let (bus, window) = (&listener.bus, &listener.window);
    window.find(Role::Entry, "Name").set("Sample Sender");
    window
        .find(Role::Entry, "Address")
        .set("1 Sample Street\nTown");
    bus.hears("Nothing more is needed");
    listener.asks_for("E-mail…");
    bus.hears("No e-mail program answered: this computer has no program for it");
    listener.asks_for("Print…");
    bus.hears("No program for PDFs answered: this computer has no program for it");
    ends(0);
    listener.asks_for("E-mail…");
    bus.hears("A new e-mail is open");
    listener.asks_for("Print…");
    bus.hears("The pages are handed to your PDF program");
    ends(3);
    listener.asks_for("Save to a typed path…");
    let dialog = listener.is_in("Save the letter");
    let letter = folder.path().join("heard.letter").display().to_string();
    dialog.find(Role::Entry, "Path").set(&letter);
    dialog.find(Role::Button, "Save").press();
    bus.hears("without your name and address");
    window.find(Role::Button, "Show in folder").press();
    bus.hears("The folder cannot be shown");
    let kept = || fs::read_to_string(&letter).expect("the letter");
    assert!(!kept().contains("Sample"), "{}", kept());
    window.find(Role::Button, "Keep them in this file").press();
    wait("the sender", || {
        kept().contains("Sample Sender").then_some(())
    });
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_letters_are_made_of_a_list_and_the_other_tabs_have_names() {
    let folder = tempfile::tempdir().expect("a folder");
    let list = folder.path().join("members.csv");
    let rows = "Name,Street,Postcode,Town,Country\n\
                Ann Sample,1 Mill Road,LS1 1AA,Leeds,United Kingdom\n\
                Ben Sample,2 Mill Road,LS1 1AB,Leeds,United Kingdom\n\
                Cleo Sample,,,,\n";
    fs::write(&list, rows).expect("a list");
    let listener = Listener::start(12, folder.path());
    let (bus, window) = (&listener.bus, &listener.window);
    bus.heard();
    listener.asks_for("Open list at a typed path…");
    let dialog = listener.is_in("Open a member list");
    let path = list.display().to_string();
    dialog.find(Role::Entry, "Path").set(&path);
    dialog.find(Role::Button, "Open").press();
    bus.hears("2 of 3 will print");
    is_named(window);
    window.find(Role::Button, "Make 2 letters…").press();
    let dialog = listener.is_in("Make one PDF of all letters");
    let pdf = folder.path().join("letters.pdf");
    dialog
        .find(Role::Entry, "Path")
        .set(&pdf.display().to_string());
    dialog.find(Role::Button, "Save").press();
    let dialog = listener.is_in("The letters are made");
    let said = dialog.all().iter().map(Node::name).collect::<String>();
    assert!(said.contains("2 letters, 2 pages."), "{said}");
    assert!(fs::read(&pdf).expect("the file").starts_with(b"%PDF-"));
    listener.key("Escape");
    for name in ["Organise", "Compose"] {
        listener.asks_for(name);
        wait(name, || {
            let tab = window.look(Role::PageTab, name)?;
            let on = [State::Selected, State::Checked, State::Pressed];
            on.iter().any(|on| tab.is(*on)).then_some(())
        });
        is_named(window);
    }
    listener.asks_for("Open the signing table…");
    window.find(Role::Entry, "Your name");
    is_named(window);
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_the_page_is_read_with_its_sources() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(8, folder.path());
    let sentences = || -> Vec<Node> {
        let page = listener.window.all().into_iter();
        let page = page.filter(|one| matches!(one.role(), Role::Link | Role::Label));
        page.filter(|one| !one.description().is_empty()).collect()
    };
    let told: Vec<(String, String)> = sentences()
        .iter()
        .map(|one| (one.name(), one.description()))
        .collect();
    assert!(told.len() > 5, "{told:#?}");
    let mut told_of = told.iter();
    let told_of = told_of.find(|(sentence, _)| sentence.starts_with("On 16 December 2011"));
    let (_, sources) = told_of.expect("a sentence of the report");
    for part in [
        "Established\n",
        "Disputed",
        "Old habits: ",
        "Annual Report 2013",
    ] {
        assert!(sources.contains(part), "{part}: {sources}");
    }
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_every_dialog_says_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(9, folder.path());
    for (name, title) in [
        ("Settings…", "Settings"),
        ("Keys", "Keys"),
        ("Export PDF to a typed path…", "Export the PDF"),
        ("Save to a typed path…", "Save the letter"),
        ("Open a typed path…", "Open a letter"),
    ] {
        listener.asks_for(name);
        listener.is_in(title);
        listener.key("Escape");
        wait("the dialog's end", || {
            listener
                .window
                .look(Role::Dialog, title)
                .is_none()
                .then_some(())
        });
    }
    let name = listener.window.find(Role::Entry, "Name");
    name.set("Sample Sender");
    wait("the name", || {
        (name.text() == "Sample Sender").then_some(())
    });
    for key in ["ctrl+n", "ctrl+q"] {
        listener.key(key);
        listener.is_in("Save the changes?");
        listener.key("Escape");
        wait("the dialog's end", || {
            listener
                .window
                .look(Role::Dialog, "Save the changes?")
                .is_none()
                .then_some(())
        });
    }
}

#[test]
#[ignore = "needs Xvfb, xdotool, dbus-daemon and at-spi2-core"]
fn by_ear_the_focus_goes_as_the_window_is_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = Listener::start(10, folder.path());
    let parts = ["Top bar", "Report", "Letter", "Page", "Bottom bar"];
    let parts = parts.map(|name| listener.window.find(Role::Panel, name));
    for pair in parts.windows(2) {
        assert!(follows(&pair[0], &pair[1]), "{pair:?}");
    }
    let within: Vec<Vec<Node>> = parts.iter().map(Node::all).collect();
    let part_of = |one: &Node| within.iter().position(|part| part.contains(one));
    let mut gone: Vec<Node> = Vec::new();
    listener.bus.heard();
    loop {
        listener.key("Tab");
        let now = wait("the focus", || {
            let heard = listener.bus.heard().into_iter().rev();
            let mut focus = heard.filter_map(|heard| match heard {
                Heard::Focus(node) => Some(node),
                Heard::Message(_) => None,
            });
            focus.next()
        });
        if gone.first() == Some(&now) {
            break;
        }
        assert!(gone.len() < 300, "the focus does not come round");
        if let Some(before) = gone.last() {
            match (part_of(before), part_of(&now)) {
                (Some(one), Some(next)) if one == next => {
                    assert!(follows(before, &now), "{now:?} after {before:?}");
                }
                (Some(one), Some(next)) => assert!(one < next, "{now:?} after {before:?}"),
                // The borders lie between the parts.
                _ => {}
            }
        }
        gone.push(now);
    }
    assert!(gone.len() > 50, "{gone:?}");
}

/// Whether this is read after that: at its right, or in a line below.
fn follows(before: &Node, now: &Node) -> bool {
    // A panel scrolls to what has the focus.
    let mut seen = Vec::new();
    let [one, next] = wait("the panel's rest", || {
        seen.push([before.bounds(), now.bounds()]);
        let (last, others) = seen.split_last()?;
        (others.last() == Some(last)).then_some(*last)
    });
    let [left, top, _, height] = one;
    let [next_left, next_top, _, _] = next;
    next_top >= top + height || (next_left > left && next_top >= top - 8)
}
