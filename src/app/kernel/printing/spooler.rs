//! CUPS, by its commands: `lpstat` tells which queues there are, `lp` takes the pages. They have the
//! same options since CUPS 1.7 (lp(1), lpstat(1)).

use std::io::Read;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Choice, Job, TITLE, Unprinted};

/// A print system that has not said by then which queues it has is as good as none.
const PATIENCE: Duration = Duration::from_secs(10);

/// The queues there are, the usual one first.
pub(super) fn printers() -> Vec<String> {
    let listed = said(Command::new("lpstat").arg("-e")).unwrap_or_default();
    if listed.trim().is_empty() {
        return Vec::new();
    }
    let usual = said(Command::new("lpstat").arg("-d")).unwrap_or_default();
    in_order(&listed, &usual)
}

/// The queues of a list, a line each, with the one first that `lpstat -d` says is the usual one.
fn in_order(listed: &str, usual: &str) -> Vec<String> {
    let names = listed.lines().map(str::trim);
    let mut names: Vec<String> = names
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect();
    // “system default destination: NAME”, or a sentence without a name.
    let usual = usual.rsplit_once(": ").map(|(_, name)| name.trim());
    names.sort_by_key(|name| Some(name.as_str()) != usual);
    names
}

/// What a command says, in English, if it ends well and in time.
fn said(command: &mut Command) -> Option<String> {
    command.env("LC_ALL", "C").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().ok()?;
    let since = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => break,
            Ok(None) if since.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(20)),
            Ok(Some(_)) | Err(_) => return None,
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
        }
    }
    let mut text = String::new();
    child.stdout?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// Puts the pages into a queue, from where they are: no file is written for it.
pub(super) fn print(job: &Job, choice: &Choice) -> Result<(), Unprinted> {
    let pages = job.pages.open().map_err(Unprinted::Disk)?;
    let mut lp = Command::new("lp");
    lp.args(options(job, choice)).stdin(pages);
    let unprinted = |why: String| Unprinted::Queue(choice.printer.clone(), why);
    let ended = lp.output().map_err(|error| unprinted(error.to_string()))?;
    if ended.status.success() {
        return Ok(());
    }
    let why = String::from_utf8_lossy(&ended.stderr);
    Err(unprinted(why.trim().to_owned()))
}

/// How `lp` is told. What stands in an argument is seen by other users of the computer.
fn options(job: &Job, choice: &Choice) -> Vec<String> {
    let mut options = vec![
        "-d".to_owned(),
        choice.printer.clone(),
        "-n".to_owned(),
        choice.copies.to_string(),
        "-t".to_owned(),
        TITLE.to_owned(),
    ];
    let sides = if choice.both_sides {
        "two-sided-long-edge"
    } else {
        "one-sided"
    };
    let mut told = vec![
        format!("sides={sides}"),
        "print-scaling=none".to_owned(),
        "collate=true".to_owned(),
    ];
    told.extend(job.paper.map(|paper| format!("media={}", paper.name())));
    for option in told {
        options.extend(["-o".to_owned(), option]);
    }
    options
}

#[cfg(test)]
mod tests {
    use super::super::{Pages, Paper};
    use super::*;

    #[test]
    fn printing_begins_with_the_usual_queue() {
        let listed = "Office\n\n Attic \nHall\n";
        let usual = "system default destination: Attic\n";
        assert_eq!(in_order(listed, usual), ["Attic", "Office", "Hall"]);
        let none = "no system default destination\n";
        assert_eq!(in_order(listed, none), ["Office", "Attic", "Hall"]);
        assert_eq!(in_order("\n", usual), [""; 0]);
    }

    #[test]
    fn printing_tells_the_queue_sheet_size_sides_and_nobodys_name() {
        let mut job = Job {
            pages: Pages::Made(Vec::new()),
            paper: Some(Paper::of(210.0, 297.0)),
            both_sides: false,
        };
        let mut choice = Choice {
            printer: "Attic".to_owned(),
            copies: 2,
            both_sides: false,
        };
        assert_eq!(
            options(&job, &choice).join(" "),
            "-d Attic -n 2 -t Entreaty -o sides=one-sided -o print-scaling=none -o collate=true \
             -o media=iso_a4_210x297mm"
        );
        choice.both_sides = true;
        job.paper = None;
        let told = options(&job, &choice).join(" ");
        assert!(told.contains("sides=two-sided-long-edge"), "{told}");
        assert!(!told.contains("media"), "{told}");
    }
}
