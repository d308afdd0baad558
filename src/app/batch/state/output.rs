//! How the letters are to be made, and how labels.

use crate::batch::names;

/// How the letters are to be made.
#[expect(clippy::struct_excessive_bools, reason = "each is a thing of its own")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// A file for each person, or one for all.
    pub each: bool,
    /// The pattern for the files' names.
    pub names: String,
    /// Whether these files are e-mails to open and send.
    pub mails: bool,
    /// Whether the one file is divided.
    pub in_parts: bool,
    /// How many letters a part has.
    pub per_file: usize,
    /// Whether each letter begins on an odd page.
    pub duplex: bool,
    /// Whether the table of what was made is written.
    pub manifest: bool,
    /// Whether a note lies with each copy of a letter.
    pub notes: bool,
    /// Whether the letters go in one parcel, under a cover letter.
    pub cover: bool,
    /// The format of the envelopes without a window that are printed, if they are; then each
    /// letter goes alone.
    pub envelope: Option<String>,
    /// Whether the letters' wordings differ.
    pub vary: bool,
    /// The sheets of labels, by their id.
    pub labels: String,
    /// The label that labels begin with, from 1.
    pub first_label: usize,
}

impl Default for Output {
    fn default() -> Self {
        Self {
            each: false,
            names: names::DEFAULT.to_owned(),
            mails: false,
            in_parts: false,
            notes: false,
            per_file: 50,
            duplex: false,
            manifest: true,
            cover: false,
            envelope: None,
            vary: false,
            labels: "l7160".to_owned(),
            first_label: 1,
        }
    }
}
