//! What the program keeps is not as it should be.

use serde::Serialize;

use super::words::Why;

/// What the program keeps is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum StoreProblem {
    NoKeyFile { path: String },
    KeyReadable { path: String },
    ColumnsUnreadable { path: String, why: Why },
    StoppedByNewer { version: String },
    OlderPack { version: String, installed: String },
    NewerFormat { path: String, format: u32 },
    OtherCampaign { letter: String, open: String },
    OtherVersion { saved: String, version: String },
    SettingsKept { path: String },
    SettingsNotKept { why: Why },
    TooManyNamed { count: usize, most: usize },
    TooLong { key: &'static str, most: usize },
    KeptDamaged { path: String },
    KeysDamaged { path: String, why: Why },
    Unsigned,
    OtherKey,
    FewSigned { signed: usize, need: usize },
    Differs { version: String },
    LiftsStop { version: String },
    ExerciseChanged { version: String },
    DiaryNotWritten { path: String, why: Why },
    DiaryTwice { id: u32 },
    DiaryNoEntry { id: u32 },
    EveningsDamaged { path: String, why: Why },
    DiaryTooMany { id: u32, letters: usize },
    DiaryLeft { missed: String },
    DiaryAlike { id: u32, twin: u32 },
    DiaryNothing,
    DiaryNoReminder,
    NoFaceNamed { path: String, name: String },
    NoFaceAdded { name: String },
    FaceThere { name: String },
}
