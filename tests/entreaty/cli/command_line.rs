//! What is made of the command line itself: help, completions, manual pages, the version.

use std::fs;

use crate::helper::entreaty;

/// The commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = entreaty().args(["--help"]).run().works().stdout();
    let listed = help.split("Commands:").nth(1).expect("a list of commands");
    let listed = listed.split("\n\n").next().expect("its end");
    let lines = listed
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.map(str::to_owned).collect()
}

#[test]
fn completions_know_every_command_in_every_shell() {
    let commands = commands();
    assert!(commands.len() > 7, "{commands:?}");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let done = entreaty().args(["completions", shell]).run().works();
        let text = done.stdout();
        for command in &commands {
            assert!(text.contains(command.as_str()), "{shell}: {command}");
        }
        assert!(text.contains("senders"), "{shell}");
        assert!(done.stderr().is_empty());
    }
    entreaty().args(["completions", "csh"]).run().fails(2);
}

#[test]
fn man_has_a_page_for_every_command() {
    let done = entreaty().args(["man", "pages/man1"]).run().works();
    let pages = crate::helper::names_in(&done.path().join("pages/man1"));
    for command in commands().iter().filter(|command| *command != "help") {
        assert!(
            pages.contains(&format!("entreaty-{command}.1")),
            "{pages:?}"
        );
    }
    for page in ["entreaty.1", "entreaty-pack-new.1"] {
        assert!(pages.contains(&page.to_owned()), "{pages:?}");
    }
    for page in &pages {
        let text = String::from_utf8(done.file(&format!("pages/man1/{page}"))).expect("text");
        assert!(
            text.contains(".TH ") && text.contains(".SH SYNOPSIS"),
            "{page}"
        );
        assert!(done.stdout().contains(page.as_str()));
    }
    let first = entreaty().args(["man"]).run().works();
    assert_eq!(
        first.stdout().into_bytes(),
        done.file("pages/man1/entreaty.1")
    );
    // Where there is a file no folder can be made.
    let done = entreaty().file("pages", "").args(["man", "pages"]).run();
    done.fails(1).tells(&["pages"]);
}

#[test]
fn version_says_where_everything_is() {
    for way in ["--version", "-V"] {
        let done = entreaty().args([way]).run().works();
        let text = done.stdout();
        let first = text.lines().next().expect("a line");
        assert_eq!(first, concat!("entreaty ", env!("CARGO_PKG_VERSION")));
        assert!(text.contains("Commit: "), "{text}");
        let home = done.path().join(".home");
        let folders = ["config", "state", "data"].map(|folder| home.join(folder));
        // Other systems have places of their own.
        for folder in folders.iter().filter(|_| cfg!(target_os = "linux")) {
            assert!(text.contains(&*folder.display().to_string()), "{text}");
        }
        assert!(!fs::exists(home).expect("asked"), "only said, not made");
    }
    let german = entreaty().args(["--version", "--ui-lang", "de"]).run();
    assert!(german.works().stdout().contains("Einstellungen: "));
}

#[test]
fn begin_is_the_windows_and_stands_alone() {
    let with_command = entreaty().args(["--begin", "list", "show", "rules"]).run();
    with_command.fails(2).tells(&["--begin"]);
    let with_file = entreaty().args(["--begin", "list", "a.letter"]).run();
    with_file.fails(2);
    entreaty().args(["--begin", "party"]).run().fails(2);
    // It comes as far as the window, and there is no display.
    let alone = entreaty().args(["--begin", "signing"]).run();
    alone.fails(1).tells(&["display"]);
}

#[test]
fn mistakes_of_the_command_line_are_told_in_the_language_of_messages() {
    let called: [(&[&str], &[&str]); 11] = [
        (
            &["letter", "--nmae", "A"],
            &["Option „--nmae“", "meinten Sie „--name“"],
        ),
        (&["pack", "sing"], &["Befehl „sing“", "meinten Sie „sign“"]),
        (&["pack", "diff"], &["das fehlt: <"]),
        (
            &["letter", "--date"],
            &["`--date <YYYY-MM-DD>` braucht einen Wert"],
        ),
        (
            &["list", "a.csv", "--format", "xml"],
            &["nimmt „xml“ nicht an", "json"],
        ),
        (
            &["labels", "--start", "0"],
            &["`--start <N>` nimmt eine Zahl ab 1"],
        ),
        (
            &["labels", "--start", "x"],
            &["`--start <N>` nimmt eine ganze Zahl, nicht „x“"],
        ),
        (&["batch", "--vary", "x"], &["eine ganze Zahl, nicht „x“"]),
        (
            &["letter", "--date", "2026-01-01", "--date", "2026-01-02"],
            &["mehr als einmal"],
        ),
        (
            &["batch", "--blank", "2", "--senders", "a.csv"],
            &["geht nicht zusammen mit"],
        ),
        (
            &["--begin", "letter", "list", "a.csv"],
            &["geht nicht zusammen mit einem Befehl"],
        ),
    ];
    for (arguments, parts) in called {
        let call = || entreaty().args(arguments.iter().copied());
        let done = call().args(["--ui-lang", "de"]).run().fails(2);
        let told = done.stderr();
        for part in parts {
            assert!(
                told.contains(part),
                "{arguments:?}: {part} is not in\n{told}"
            );
        }
        assert!(told.contains("Aufruf: entreaty"), "{told}");
        let english = call().run().fails(2).stderr();
        assert!(english.contains("usage: entreaty"), "{english}");
    }
    let told = entreaty().args(["letter", "--nmae", "--ui-lang=fr"]).run();
    let told = told.fails(2).stderr();
    assert!(told.contains("pas d’option « --nmae »"), "{told}");
    assert!(told.contains("`entreaty letter --help`"), "{told}");
}
