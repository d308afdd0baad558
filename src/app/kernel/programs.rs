//! Handing things to other programs: the e-mail program, the file manager, whatever prints PDFs.

use std::ffi::OsStr;
use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::jobs::Context;
use crate::letter::Mail;
use crate::problem::Why;
use crate::strings::say;

/// What stands as itself in a `mailto:` link (RFC 6068 takes RFC 3986's unreserved characters).
const AS_IT_IS: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// The link that begins an e-mail to these with this subject, and a copy to those. The text is no part of it: other
/// users of the same computer see the arguments of a program.
pub fn mail_link(mail: &Mail, subject: &str) -> String {
    let coded = |text: &str| utf8_percent_encode(text, AS_IT_IS).to_string();
    // An address's own “@” stays one; any other could begin something else.
    let address = |text: &String| match text.split_once('@') {
        Some((name, host)) => format!("{}@{}", coded(name), coded(host)),
        None => coded(text),
    };
    let listed = |all: &[String]| all.iter().map(address).collect::<Vec<_>>().join(",");
    let copies = match listed(&mail.cc) {
        none if none.is_empty() => none,
        copies => format!("cc={copies}&"),
    };
    format!(
        "mailto:{}?{copies}subject={}",
        listed(&mail.to),
        coded(subject)
    )
}

/// Why nothing was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unopened {
    /// The system has no program for such things.
    NoProgram,
    /// What the system said of it.
    Said(String),
}

impl Unopened {
    /// In words.
    pub(crate) fn words<E>(&self, cx: &Context<E>) -> String {
        match self {
            Self::NoProgram => say!(cx, "failed-no-program"),
            Self::Said(why) => Why::given(why).words(cx.ui_lang),
        }
    }
}

/// Hands a link or a file to the program that the system has for it, and says so only if one took
/// it.
///
/// # Errors
/// There is no such program, or it ended at once.
pub(crate) fn open(what: &OsStr) -> Result<(), Unopened> {
    system::open(what)
}

/// Shows a file in the file manager; its folder where the manager cannot point at a file.
///
/// # Errors
/// There is no file manager, or it ended at once.
pub(crate) fn show_in_folder(path: &Path) -> Result<(), Unopened> {
    system::reveal(path).or_else(|_| open(path.parent().unwrap_or(path).as_os_str()))
}

/// Where a desktop is made of parts, what opens things is a program of its own, whose end tells
/// whether it found another.
#[cfg(target_os = "linux")]
mod system {
    use std::process::{Child, Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use percent_encoding::percent_encode;
    use zbus::blocking::Connection;

    use super::{AS_IT_IS, AsciiSet, OsStr, Path, Unopened};

    /// Whatever runs longer than this has opened something, and stays with it.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// What stands as itself in the path of a `file:` link.
    const IN_PATHS: &AsciiSet = &AS_IT_IS.remove(b'/');

    pub(super) fn open(what: &OsStr) -> Result<(), Unopened> {
        let openers = [&["xdg-open"][..], &["gio", "open"]];
        let mut said = Err(Unopened::NoProgram);
        for opener in openers {
            let mut command = Command::new(opener[0]);
            command.args(&opener[1..]).arg(what);
            command.stdin(Stdio::null()).stdout(Stdio::null());
            if let Ok(child) = command.stderr(Stdio::null()).spawn() {
                said = opened(child, PATIENCE);
            }
            if said.is_ok() {
                break;
            }
        }
        said
    }

    /// Whether a program that opens things has opened something: it has ended well, or still runs.
    pub(super) fn opened(mut child: Child, patience: Duration) -> Result<(), Unopened> {
        let since = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(_)) => return Err(Unopened::NoProgram),
                Ok(None) if since.elapsed() < patience => thread::sleep(Duration::from_millis(50)),
                Ok(None) => {
                    // Somebody has to wait for it, or it stays in the table of processes.
                    thread::spawn(move || child.wait());
                    return Ok(());
                }
                Err(error) => return Err(Unopened::Said(error.to_string())),
            }
        }
    }

    /// By the interface that file managers share:
    /// <https://freedesktop.org/wiki/Specifications/file-manager-interface/>.
    pub(super) fn reveal(path: &Path) -> Result<(), Unopened> {
        const MANAGER: &str = "org.freedesktop.FileManager1";
        let path = path.as_os_str().as_encoded_bytes();
        let link = format!("file://{}", percent_encode(path, IN_PATHS));
        let place = "/org/freedesktop/FileManager1";
        let shown = Connection::session().and_then(|session| {
            let files = (vec![link], "");
            session.call_method(Some(MANAGER), place, Some(MANAGER), "ShowItems", &files)
        });
        let failed = |error: zbus::Error| Unopened::Said(error.to_string());
        shown.map(|_| ()).map_err(failed)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{OsStr, Path, Unopened};

    pub(super) fn open(what: &OsStr) -> Result<(), Unopened> {
        opener::open(what).map_err(|error| Unopened::Said(error.to_string()))
    }

    pub(super) fn reveal(path: &Path) -> Result<(), Unopened> {
        opener::reveal(path).map_err(|error| Unopened::Said(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn outside_something_is_open_only_where_a_program_took_it() {
        use std::process::{Child, Command};
        use std::time::Duration;

        let run = |program: &str, args: &[&str]| -> Child {
            Command::new(program).args(args).spawn().expect("a program")
        };
        let long = Duration::from_mins(1);
        let opened = system::opened;
        assert_eq!(opened(run("true", &[]), long), Ok(()));
        assert_eq!(opened(run("false", &[]), long), Err(Unopened::NoProgram));
        // It stays with what it opened.
        let viewer = run("sleep", &["1"]);
        assert_eq!(opened(viewer, Duration::ZERO), Ok(()));
    }

    #[test]
    fn outside_mail_link_has_addresses_and_subject_and_no_text() {
        let to = |address: &str, copies: &[&str]| Mail {
            to: vec![address.to_owned()],
            cc: copies.iter().map(|copy| (*copy).to_owned()).collect(),
        };
        let link = mail_link(&Mail::default(), "Inquiry & review, “Ө” 100 %?");
        let expected =
            "mailto:?subject=Inquiry%20%26%20review%2C%20%E2%80%9C%D3%A8%E2%80%9D%20100%20%25%3F";
        assert_eq!(link, expected);
        let link = mail_link(&to("office+a@b.example", &[]), "A");
        assert_eq!(link, "mailto:office%2Ba@b.example?subject=A");
        // What is no address says nothing else than what it is.
        let link = mail_link(&to("a@b.example?bcc=c@d.example", &[]), "A");
        assert_eq!(link, "mailto:a@b.example%3Fbcc%3Dc%40d.example?subject=A");
        let link = mail_link(&to("a@b.example", &["c@d.example", "e@f.example"]), "A");
        assert_eq!(
            link,
            "mailto:a@b.example?cc=c@d.example,e@f.example&subject=A"
        );
    }
}
