//! A member list cannot be read, or should be looked at.

use serde::Serialize;

use super::words::Language;

/// A member list cannot be read, or should be looked at. Where it says `at`, that is the list's
/// name with the row's number (`list.csv:14`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum ListProblem {
    // The file.
    NotAList {
        path: String,
        foreign: Foreign,
        remedy: Foreign,
    },
    TooLarge {
        path: String,
        megabytes: u64,
    },
    Unreadable {
        path: String,
        broken: SheetFault,
    },
    AllHidden {
        path: String,
        rows: usize,
    },
    NothingInSheet {
        path: String,
        sheet: String,
    },
    Empty {
        path: String,
    },
    NoSheets {
        path: String,
    },
    NoSheet {
        path: String,
        sheet: String,
    },
    NotUtf8 {
        at: String,
    },
    NoEncoding {
        name: String,
    },
    Encoding {
        path: String,
        encoding: String,
        sample: String,
    },
    NoDelimiter {
        character: String,
    },
    // Its rows.
    NeverClosed {
        at: String,
        text: String,
    },
    HoldsRows {
        at: String,
        text: String,
    },
    GoesOn {
        at: String,
        text: String,
    },
    LongCard {
        at: String,
        megabytes: usize,
    },
    BrokenCard {
        at: String,
    },
    BlankCard {
        at: String,
    },
    MoreCards {
        path: String,
        count: usize,
    },
    TooManyCells {
        at: String,
        most: usize,
    },
    TooManyRows {
        at: String,
        most: usize,
    },
    TooManyColumns {
        at: String,
        most: usize,
    },
    LongCell {
        at: String,
        text: String,
    },
    TooMuchText {
        path: String,
    },
    // Its columns.
    NoField {
        name: String,
    },
    MapsNothing {
        text: String,
    },
    NoColumn {
        path: String,
        name: String,
    },
    NoNames {
        path: String,
    },
    /// No column of names but one of whom to speak to; `map` is what takes it for the names.
    NamesMaybe {
        path: String,
        column: String,
        map: String,
    },
    NoHeadings {
        at: String,
        cells: Vec<String>,
    },
    NoHeadingsMapped {
        at: String,
        cells: Vec<String>,
    },
    NoHeadingRow {
        path: String,
        text: String,
    },
    // Its letters.
    LeftOut,
    WordsAboveEveryName,
    /// Lines that are printed as the villages or the parts of towns that they seem to be.
    Villages {
        names: Vec<String>,
    },
    /// Names to be called by that are printed for given ones which are others.
    CalledPrinted {
        names: Vec<String>,
    },
    /// Names to be called by that are not printed.
    CalledNotPrinted {
        names: Vec<String>,
    },
    /// Titles that nobody signs with (“Ms”), or of names that are printed as they stand.
    TitlesNotPrinted {
        titles: Vec<String>,
    },
    /// Languages that several rows name, each with how many, and in which there is no letter.
    NoLanguages {
        names: Vec<String>,
        language: Language,
    },
    /// Languages that the list names by letters, each letter with what it is read as.
    LanguageLetters {
        names: Vec<String>,
    },
    /// Senders whose whole address has no room in the return line.
    ReturnsLeftOut,
    /// Every letter says that its sender wrote before.
    FollowsAboveEveryName,
}

/// Why a spreadsheet cannot be read. A `reason` is in a library's words.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum SheetFault {
    Library { reason: String },
    Locked,
    Damaged,
    DamagedAt { reason: String },
    DamagedOrLocked { reason: String },
    Unpacks { megabytes: u64 },
    PartUnpacks { part: String, megabytes: u64 },
    LongPiece { megabytes: u64 },
    Nested { most: usize },
    NoPart { part: String },
    NoWorkbook,
    Sheets { most: usize },
    Texts { most: u64 },
    Formats { most: usize },
    Merged { most: usize },
    Columns { row: String, most: usize },
}

/// What a file is that is no list. Its words stand under `foreign-…`, what to do with it under
/// `remedy-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Foreign {
    Empty,
    Picture,
    Word,
    Html,
    HtmlArchive,
    Pdf,
    OldExcel,
    OldExcelOrLocked,
    ExcelXml,
    Xlsb,
    Sylk,
    Numbers,
    Locked,
    Outlook,
    Presentation,
    Database,
    Packed,
    EmptyArchive,
    Archive,
    Json,
    Xml,
    Ldif,
    Calendar,
    Binary,
    Other,
}
