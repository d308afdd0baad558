//! A finished letter as a file of one of its kinds.

pub(super) mod mail;

use std::path::{Path, PathBuf};

use super::{Made, Refused};
use crate::letter::{Letter, plain};
use crate::page::LaidOutLetter;
use crate::pdf::raster;
use crate::problem::has_errors;
use crate::{docx, page};

/// The resolution of pictures, in dots per inch: sharp enough to be printed.
pub const DOTS_PER_INCH: f32 = 300.0;

/// The names and bytes of one file or more.
pub type Files = Vec<(PathBuf, Vec<u8>)>;

macro_rules! kinds {
    ($(
        $(#[$doc:meta])*
        $kind:ident {
            ending: $ending:literal,
            note: $note:literal,
            by_email: $by_email:literal,
            write: $write:ident,
        }
    )*) => {
        /// What a letter can be written as.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ExportKind {
            $($(#[$doc])* $kind,)*
        }

        impl ExportKind {
            /// All of them, in the order of the menu. The first is the one that goes by post, and has the key.
            pub const ALL: &[Self] = &[$(Self::$kind),*];

            /// How the name of such a file ends.
            pub const fn ending(self) -> &'static str {
                match self {
                    $(Self::$kind => $ending,)*
                }
            }

            /// The key of its words in `window.ftl`: the message is the entry of the menu, `.help` says
            /// what it does, `.kind` what such a file is called, `.title` is the heading of a dialog,
            /// `.prompt` asks for a typed path.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$kind => concat!("export-", $ending),)*
                }
            }

            /// What the command line's help says of it, if anything.
            pub const fn note(self) -> &'static str {
                match self {
                    $(Self::$kind => $note,)*
                }
            }

            /// Whether its file goes by e-mail; others go by post. The diary notes which.
            pub const fn is_by_email(self) -> bool {
                match self {
                    $(Self::$kind => $by_email,)*
                }
            }

            fn write(self, letter: &Finished, path: &Path) -> Result<Files, Refused> {
                match self {
                    $(Self::$kind => $write(letter, path),)*
                }
            }
        }
    };
}

// A kind is an entry, in the order of the menu: how its file's name ends, a note for the command
// line's help, whether it goes by e-mail, and the function below that makes the bytes. Menu, palette,
// dialogs, command line, diary and guide follow this table; the words stand in `window.ftl`.
kinds! {
    /// The pages, to print and to send.
    Pdf {
        ending: "pdf",
        note: "",
        by_email: false,
        write: pdf,
    }
    /// A document for a word processor.
    Docx {
        ending: "docx",
        note: "",
        by_email: false,
        write: document,
    }
    /// Text with short lines, for e-mail.
    Text {
        ending: "txt",
        note: "lines of 72 characters",
        by_email: false,
        write: text,
    }
    /// An e-mail to open and send.
    Mail {
        ending: "eml",
        note: "an e-mail to open and send: subject, words, and addresses where the pack has them",
        by_email: true,
        write: mail,
    }
    /// A picture of each page.
    Png {
        ending: "png",
        note: "300 dots an inch; of several pages the second is FILE-2.png",
        by_email: false,
        write: pictures,
    }
}

impl ExportKind {
    /// The kind of file that a name asks for.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_lowercase();
        let mut all = Self::ALL.iter().copied();
        all.find(|kind| kind.ending() == ending)
    }
}

/// A letter that may be written.
struct Finished<'a> {
    made: &'a Made,
    letter: &'a Letter,
    laid: &'a LaidOutLetter,
}

fn pdf(letter: &Finished, path: &Path) -> Result<Files, Refused> {
    Ok(vec![(path.to_owned(), letter.made.pdf()?)])
}

fn document(letter: &Finished, path: &Path) -> Result<Files, Refused> {
    let bytes = docx::write(letter.letter, letter.laid, letter.made.paper);
    Ok(vec![(path.to_owned(), bytes.map_err(Refused::Broken)?)])
}

#[expect(clippy::unnecessary_wraps, reason = "the kinds have one shape")]
fn text(letter: &Finished, path: &Path) -> Result<Files, Refused> {
    let bytes = plain::wrapped(letter.letter).into_bytes();
    Ok(vec![(path.to_owned(), bytes)])
}

#[expect(clippy::unnecessary_wraps, reason = "the kinds have one shape")]
fn mail(letter: &Finished, path: &Path) -> Result<Files, Refused> {
    let bytes = mail::message(letter.letter).into_bytes();
    Ok(vec![(path.to_owned(), bytes)])
}

fn pictures(letter: &Finished, path: &Path) -> Result<Files, Refused> {
    let pdf = letter.made.pdf()?;
    let scale = DOTS_PER_INCH / (page::POINTS_PER_MM * 25.4);
    let pictures = raster::render(&pdf, scale).map_err(Refused::Broken)?;
    let files = pictures.iter().enumerate().map(|(page, picture)| {
        let bytes = raster::png(picture, DOTS_PER_INCH).map_err(Refused::Broken)?;
        Ok((page_at(path, page), bytes))
    });
    files.collect()
}

/// Where the page of this number goes, from 0: the first has the name that was asked for, so that
/// it is always there, the second is `letter-2.png`.
fn page_at(path: &Path, page: usize) -> PathBuf {
    if page == 0 {
        return path.to_owned();
    }
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{}", page + 1));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

impl Made {
    /// The names and bytes of a file of this kind: one, or one for each page.
    ///
    /// # Errors
    /// [`Refused`], if an error stands.
    pub fn files(&self, kind: ExportKind, path: &Path) -> Result<Files, Refused> {
        if has_errors(&self.problems) {
            return Err(Refused::Errors(self.errors()));
        }
        let (Some(letter), Some(laid)) = (&self.letter, &self.laid) else {
            return Err(Refused::NoLetter);
        };
        let finished = Finished {
            made: self,
            letter,
            laid,
        };
        kind.write(&finished, path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_kinds_are_known_by_their_endings() {
        for kind in ExportKind::ALL {
            let name = format!("A.B.{}", kind.ending().to_uppercase());
            assert_eq!(ExportKind::of(Path::new(&name)), Some(*kind));
        }
        assert_eq!(ExportKind::of(Path::new("pdf")), None);
        assert_eq!(ExportKind::of(Path::new("a.doc")), None);
    }

    #[test]
    fn file_of_the_first_page_has_the_name_that_was_asked_for() {
        let path = Path::new("to/my.letter.PNG");
        assert_eq!(page_at(path, 0), path);
        assert_eq!(page_at(path, 1), Path::new("to/my.letter-2.PNG"));
        assert_eq!(page_at(path, 9), Path::new("to/my.letter-10.PNG"));
    }
}
