//! Arguments whose words the reader's language has: a cause holds which one it is.
//!
//! Such an argument is an object in JSON. One with a `code` is said under the argument's name and
//! that code (`why-no-zip`), with its other fields as arguments; a date and a language are said as
//! the reader's language writes them.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Display;
use std::io::{self, ErrorKind};

use serde::Serialize;

/// A date as exactly as it is known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Dated {
    date: String,
}

impl Dated {
    /// The date that is written so: `2013`, `2013-07` or `2013-07-02`.
    pub fn of(date: impl Display) -> Self {
        let date = date.to_string();
        Self { date }
    }
}

/// A language, to be named in the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Language {
    language: String,
}

impl Language {
    /// The language of this code.
    pub fn of(code: impl Display) -> Self {
        let language = code.to_string();
        Self { language }
    }
}

/// Words of a pack that a sentence names something by: said in the reader's language where the
/// pack has them in it, else as the letter has them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct PackText {
    pack_text: BTreeMap<String, String>,
    letter: String,
}

impl PackText {
    /// The words in each language, by its code, and as the letter has them.
    pub fn new(
        texts: impl IntoIterator<Item = (String, String)>,
        letter: impl Into<String>,
    ) -> Self {
        Self {
            pack_text: texts.into_iter().collect(),
            letter: letter.into(),
        }
    }
}

impl From<&str> for PackText {
    /// Words that are the same in every language.
    fn from(text: &str) -> Self {
        Self::new([], text)
    }
}

/// Things of which one is enough: “P1, P2 or P3”.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Either<T = String> {
    either: Vec<T>,
}

impl<T> Either<T> {
    /// One of these.
    pub fn of(items: Vec<T>) -> Self {
        Self { either: items }
    }
}

/// How long ago something was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Ago {
    /// Less than two years.
    Months {
        /// How many months, at least one.
        count: i64,
    },
    /// More than that.
    Years {
        /// How many years, rounded.
        count: i64,
    },
}

impl Ago {
    /// So many months ago.
    pub fn of_months(months: i64) -> Self {
        match months {
            ..24 => Self::Months {
                count: months.max(1),
            },
            _ => Self::Years {
                count: (months + 6) / 12,
            },
        }
    }
}

/// Why something cannot be read or written. It travels in an [`io::Error`] where the system's own
/// reasons do. A `reason` is in the words of the system or of a library, for what nothing more is known of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Why {
    NotFound,
    NotAllowed,
    Full,
    System { reason: String },
    AFolder,
    PathHasFile,
    NameRefused,
    InUse,
    NoAnswer,
    Network,
    FileTooLarge,
    CutShort,
    NoFile,
    NoFileName,
    NoFolder,
    OnlyPictures,
    NoDocument,
    NoWords,
    HalfWay { why: Box<Why> },
    TooLarge { megabytes: u64 },
    NotUtf8,
    Exists,
    NotAFileThere,
    NotAFolderThere,
    AnotherFile { path: String },
    Replaced,
    // Packs.
    NoZip,
    TwoTables,
    EntryUnreadable { name: String },
    Link { name: String },
    TooMuch { files: usize, megabytes: u64 },
    SomethingBefore,
    NameNotUtf8 { name: String },
    StrangeName { name: String, fault: NameFault },
    TwoFiles { name: String },
    PackId,
    PackNowhere { pack: String },
    NewerStops,
    TooManyCopies,
    KeptDamaged { path: String },
    KeysDamaged { path: String, why: Box<Why> },
    // Files that the program keeps.
    ProgramFailed,
    NotToml { line: usize },
    TooManySigns,
    NoKey { id: String },
    NoDay { day: String },
    PdfWithoutEnd,
    // Faces that are added.
    NoFace,
    FaceLocked,
    FaceVaries,
    FaceAddsNothing,
    // Logos.
    Damaged,
    Kilobytes { kilobytes: usize },
    NotPng,
    NotPngOrJpeg,
    NoPng { reason: String },
    NoJpeg { reason: String },
    Pixels { width: u32, height: u32 },
    Moves,
    Huge,
}

impl Why {
    /// The reason in an error.
    pub fn of(error: &io::Error) -> Self {
        if let Some(why) = error
            .get_ref()
            .and_then(|inner| inner.downcast_ref::<Self>())
        {
            return why.clone();
        }
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::NotAllowed,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::FileTooLarge => Self::FileTooLarge,
            ErrorKind::IsADirectory => Self::AFolder,
            ErrorKind::NotADirectory => Self::PathHasFile,
            ErrorKind::InvalidFilename => Self::NameRefused,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::InUse,
            ErrorKind::TimedOut => Self::NoAnswer,
            ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::HostUnreachable => Self::Network,
            ErrorKind::UnexpectedEof => Self::CutShort,
            _ => Self::given(error),
        }
    }

    /// What somebody else's code says, in its own words.
    pub fn given(error: impl Display) -> Self {
        Self::System {
            reason: error.to_string(),
        }
    }
}

impl Error for Why {}

impl From<Why> for io::Error {
    fn from(why: Why) -> Self {
        Self::other(why)
    }
}

/// What is wrong with a file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum NameFault {
    /// No file system takes it.
    TooLong,
    /// It leads out of its folder.
    Outside,
    /// Some systems do not take its characters.
    Characters,
    /// Some systems do not take such a name.
    Reserved,
}

/// What whoever chose a place to write to can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Advice {
    /// The disk is full.
    MakeRoom,
    /// The folder is somebody else's.
    Writable,
    /// There is no such folder.
    Existing,
    /// Something else.
    Another,
}

impl Advice {
    /// What helps against this error.
    pub fn of(error: &io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::MakeRoom
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Writable,
            ErrorKind::NotFound => Self::Existing,
            _ => Self::Another,
        }
    }
}
