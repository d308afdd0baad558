//! A command cannot be carried out.

use serde::Serialize;

use super::words::Why;

/// A command cannot be carried out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum CommandProblem {
    UnknownArgument {
        argument: String,
    },
    UnknownCommand {
        name: String,
    },
    CommandMissing {
        command: String,
    },
    ArgumentsMissing {
        arguments: Vec<String>,
    },
    ArgumentTwice {
        argument: String,
    },
    ArgumentConflict {
        argument: String,
        others: Vec<String>,
    },
    ArgumentNotUtf8,
    BesideCommand {
        argument: String,
    },
    ValueMissing {
        argument: String,
    },
    ValueTooMany {
        argument: String,
        value: String,
    },
    ValueCount {
        argument: String,
        needed: usize,
        given: usize,
    },
    ValueUnfit {
        argument: String,
        value: String,
    },
    EqualsMissing {
        argument: String,
    },
    NotNumber {
        argument: String,
        value: String,
    },
    NumberFromOne {
        argument: String,
    },
    OutputLost {
        why: Why,
    },
    NoMessages {
        lang: String,
    },
    NoFileOrCommand {
        name: String,
    },
    FileBeforeCommand {
        name: String,
    },
    NoDisplay {
        variables: Vec<String>,
    },
    NoWindow {
        reason: String,
    },
    OneFile {
        path: String,
    },
    NoTopic {
        name: String,
    },
    NotDate {
        text: String,
    },
    NotWritten {
        path: String,
    },
    LetterNotWritten,
    VersionBuilt {
        path: String,
        version: String,
    },
    NoNameForPack {
        path: String,
    },
    NotAsShown {
        path: String,
    },
    NotASigner {
        key: String,
    },
    NoPackHere {
        id: String,
    },
    FolderThere {
        path: String,
    },
    FileThere {
        path: String,
    },
    NoHeadingsThere {
        path: String,
        row: String,
    },
    NotOneCharacter {
        text: String,
    },
    Jobs {
        jobs: usize,
        reason: String,
    },
    NoList {
        path: String,
    },
    NoneWritten,
    EmptyList,
    NoneMade {
        rows: usize,
    },
    Stopped,
    SomeMade {
        letters: usize,
        rows: usize,
    },
    SomeMadeOthersIn {
        letters: usize,
        rows: usize,
        path: String,
    },
    MoreRows {
        count: usize,
    },
    NoEnvelope {
        id: String,
    },
    NoLabels {
        id: String,
    },
    SomeLabels {
        count: usize,
        rows: usize,
    },
    NoHome,
    SayYes {
        path: String,
    },
}
