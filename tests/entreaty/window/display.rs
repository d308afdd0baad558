//! The real window on a screen of its own.

use std::fs;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use fastrand::Rng;

use super::screen::{Screen, wait};

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_opens_a_letter_and_exports_it() {
    let mut screen = Screen::open(0);
    let folder = tempfile::tempdir().expect("a folder");
    let letter = screen.run_with_a_letter(folder.path());
    // With no dialog service a path can be typed.
    screen.xdotool(&["key", "ctrl+e"]);
    sleep(Duration::from_secs(3));
    let pdf = folder.path().join("exported.pdf");
    screen.xdotool(&["key", "ctrl+a"]);
    screen.xdotool(&["type", "--delay", "20", &pdf.display().to_string()]);
    screen.xdotool(&["key", "Return"]);
    let bytes = wait("the file", || fs::read(&pdf).ok());
    let made = crate::helper::entreaty()
        .args(["letter", &letter.display().to_string()])
        .writes("b.pdf")
        .works();
    assert!(
        bytes == made.bytes(),
        "the window and the command line make the same file"
    );
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_saves_a_letter_where_it_was_opened() {
    let mut screen = Screen::open(6);
    let folder = tempfile::tempdir().expect("a folder");
    let letter = screen.run_with_a_letter(folder.path());
    screen.xdotool(&["key", "ctrl+t"]);
    sleep(Duration::from_secs(1));
    screen.xdotool(&["type", "--delay", "20", "Besides "]);
    screen.xdotool(&["key", "ctrl+s"]);
    wait("the letter", || {
        let saved = fs::read_to_string(&letter).ok()?;
        saved.contains("Besides").then_some(())
    });
    assert!(!screen.home.path().join("a.letter").exists());
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_opens_what_the_program_is_called_with_again() {
    let mut screen = Screen::open(7);
    let folder = tempfile::tempdir().expect("a folder");
    let letter = screen.run_with_a_letter(folder.path());
    let saved = fs::read_to_string(letter).expect("a letter");
    fs::write(folder.path().join("b.letter"), saved).expect("another");
    let again = screen.program(folder.path()).arg("b.letter").output();
    let again = again.expect("the program starts");
    assert!(again.status.success());
    let said = String::from_utf8_lossy(&again.stdout);
    assert!(said.contains("already"), "{said}");
    wait("the letter in the first window", || {
        let found = screen.xdotool(&["search", "--onlyvisible", "--name", "b.letter"]);
        (found.lines().count() == 1).then_some(())
    });
    let all = screen.xdotool(&["search", "--onlyvisible", "--name", "Entreaty"]);
    assert_eq!(all.lines().count(), 1, "one window");
}

#[test]
#[ignore = "needs Xvfb, setxkbmap and xdotool"]
fn window_on_a_real_display_knows_its_keys_on_a_cyrillic_layout() {
    let mut screen = Screen::open(1);
    let folder = tempfile::tempdir().expect("a folder");
    let layout = Command::new("setxkbmap")
        .args(["-display", &screen.display, "ru"])
        .status();
    assert!(layout.expect("setxkbmap is needed").success());
    screen.run_with_a_letter(folder.path());
    // The places of А, С, М, Ч and У, where Latin layouts have A, C, V, X and E.
    let [all, copy, paste, cut, export] = [38, 54, 55, 53, 26];
    screen.control(export);
    sleep(Duration::from_secs(3));
    // The path proposed, cut and pasted, then copied and pasted after itself.
    for place in [all, cut, paste, all, copy] {
        screen.control(place);
    }
    screen.xdotool(&["key", "End"]);
    screen.control(paste);
    screen.xdotool(&["key", "Return"]);
    let pdf = screen.home.path().join("a.pdfa.pdf");
    let bytes = wait("the file", || fs::read(&pdf).ok());
    assert!(bytes.starts_with(b"%PDF-"));
}

/// The letters kept safe from a crash, as they stand on disk.
fn kept(screen: &Screen) -> Vec<String> {
    let folder = screen.home.path().join("state/entreaty");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let kept = entries.filter(|entry| entry.path().extension().is_some_and(|e| e == "kept"));
    kept.filter_map(|entry| fs::read_to_string(entry.path()).ok())
        .collect()
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_loses_no_word_when_it_is_killed() {
    let mut screen = Screen::open(2);
    let folder = tempfile::tempdir().expect("a folder");
    screen.run_with_a_letter(folder.path());
    // The same sender, the next office.
    screen.xdotool(&["key", "ctrl+shift+n"]);
    let is_next = |text: &String| text.contains("president") && text.contains("Sample Sender");
    wait("a letter kept", || kept(&screen).into_iter().find(is_next));
    let program = screen.program.as_mut().expect("a program");
    program.kill().expect("killed");
    program.wait().expect("ended");
    assert_eq!(kept(&screen).len(), 1);
    screen.run_with_a_letter(folder.path());
    // The question has its main button in focus: the letter comes back, and is kept anew.
    screen.xdotool(&["key", "Return"]);
    sleep(Duration::from_secs(2));
    let all = kept(&screen);
    assert!(all.len() == 1 && is_next(&all[0]), "{all:?}");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_does_nothing_when_nothing_happens() {
    let mut screen = Screen::open(3);
    let folder = tempfile::tempdir().expect("a folder");
    screen.run_with_a_letter(folder.path());
    sleep(Duration::from_secs(5));
    let spent = screen.idle_ticks();
    assert!(spent <= 2, "{spent} ticks in ten seconds");
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_loses_no_word_older_than_a_second() {
    let mut dice = Rng::with_seed(0x9e37_79b9_7f4a_7c15);
    for _ in 0..crate::robustness::kills::count().div_ceil(10) {
        let mut screen = Screen::open(4);
        let folder = tempfile::tempdir().expect("a folder");
        screen.run_with_a_letter(folder.path());
        screen.xdotool(&["key", "ctrl+t"]);
        sleep(Duration::from_secs(1));
        let (mut typed, start) = (Vec::new(), Instant::now());
        let killed = Duration::from_millis(dice.u64(1_500..4_000));
        while start.elapsed() < killed {
            let word = format!("w{:03}", typed.len());
            screen.xdotool(&["type", "--delay", "5", &format!("{word} ")]);
            typed.push((start.elapsed(), word));
        }
        let program = screen.program.as_mut().expect("a program");
        program.kill().expect("killed");
        let killed = start.elapsed();
        program.wait().expect("ended");
        let second = Duration::from_secs(1);
        let old = typed.iter().rfind(|(at, _)| *at + second < killed);
        let (_, old) = old.expect("more than a second was typed");
        let all = kept(&screen);
        assert!(
            all.len() == 1 && all[0].contains(old),
            "{old} of {typed:?}: {all:?}"
        );
        // It is offered, and comes back.
        screen.run_with_a_letter(folder.path());
        screen.xdotool(&["key", "Return"]);
        sleep(Duration::from_secs(2));
        let all = kept(&screen);
        assert!(all.len() == 1 && all[0].contains(old), "{old}: {all:?}");
    }
}

/// How much is done in the evening: half a minute of it, unless `ENTREATY_EVENING` says more. Eight
/// hours with something done every other second are 14,400.
fn steps() -> usize {
    let asked = std::env::var("ENTREATY_EVENING").ok();
    asked.and_then(|count| count.parse().ok()).unwrap_or(240)
}

#[test]
#[ignore = "needs Xvfb and xdotool"]
fn window_on_a_real_display_is_the_same_after_a_long_evening() {
    let mut screen = Screen::open(5);
    let folder = tempfile::tempdir().expect("a folder");
    screen.run_with_a_letter(folder.path());
    // The most of the first half: it goes up and down by a tenth with what was done last.
    let (mut memory, mut threads) = (0, 0);
    let steps = steps();
    for step in 0..steps {
        match step % 40 {
            // With no dialog service a path is typed.
            39 => {
                screen.xdotool(&["key", "ctrl+e"]);
                sleep(Duration::from_millis(1_500));
                let pdf = folder.path().join(format!("{step}.pdf"));
                screen.xdotool(&["key", "ctrl+a"]);
                screen.xdotool(&["type", "--delay", "5", &pdf.display().to_string()]);
                screen.xdotool(&["key", "Return"]);
                wait("the file", || fs::read(&pdf).ok());
                fs::remove_file(pdf).expect("the file");
            }
            0 => drop(screen.xdotool(&["key", "ctrl+t"])),
            // What was typed is taken back: the letter that is exported stays one that can be.
            38 => drop(screen.xdotool(&["key", "--repeat", "40", "ctrl+z"])),
            10 | 30 => drop(screen.xdotool(&["key", "ctrl+z", "ctrl+z", "ctrl+z"])),
            15 => drop(screen.xdotool(&["key", "ctrl+plus"])),
            20 => drop(screen.xdotool(&["key", "ctrl+minus"])),
            25 => drop(screen.xdotool(&["key", "ctrl+shift+z"])),
            at => {
                let word = format!("word{} ", step * 31 % 997 + at);
                screen.xdotool(&["type", "--delay", "5", &word]);
            }
        }
        if step % (steps / 20).max(1) == 0 {
            let (now, now_threads) = (screen.memory(), screen.threads());
            println!("{step}: {now} kB, {now_threads} threads");
            // Everything was done a few times: what is kept for later is there.
            if step <= steps / 2 {
                (memory, threads) = (memory.max(now), threads.max(now_threads));
            }
        }
    }
    // What is told of the last export, with what can be done next, goes after twenty seconds.
    sleep(Duration::from_secs(25));
    let (now, now_threads) = (screen.memory(), screen.threads());
    println!("{memory} kB and {threads} threads, then {now} kB and {now_threads} threads");
    assert!(now < memory + memory / 10, "from {memory} kB to {now} kB");
    assert!(
        now_threads <= threads,
        "{now_threads} threads, and were {threads}"
    );
    let spent = screen.idle_ticks();
    assert!(spent <= 2, "{spent} ticks in ten seconds");
}
