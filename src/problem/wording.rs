//! A sentence of a letter or a translation should be looked at: what the heuristics find.

use serde::Serialize;

use super::words::{Language, PackText};

/// A sentence of a letter or a translation should be looked at.
///
/// `sentence` is the whole sentence, shortened; `words` are those in it that were found.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum WordingProblem {
    // What the report says.
    NotInReport {
        whose: Whose,
        sentence: String,
        lack: Lack,
    },
    NearInReport {
        whose: Whose,
        sentence: String,
        lack: Lack,
        nearest: String,
    },
    TemplateNotInReport {
        whose: Whose,
        sentence: String,
        lack: Lack,
    },
    TemplateNearInReport {
        whose: Whose,
        sentence: String,
        lack: Lack,
        nearest: String,
    },
    // What is asked.
    NotAsked {
        whose: Whose,
        sentence: String,
        words: String,
        office: PackText,
    },
    NotChosen {
        whose: Whose,
        sentence: String,
        words: String,
        request: PackText,
    },
    NotInReportToAsk {
        whose: Whose,
        sentence: String,
        words: String,
    },
    AskedOfNobody {
        whose: Whose,
        sentence: String,
        words: String,
    },
    AskedOfOthers {
        whose: Whose,
        sentence: String,
        words: String,
        offices: Vec<PackText>,
    },
    AskedForPast {
        whose: Whose,
        sentence: String,
        words: String,
        person: PackText,
        status: PackText,
    },
    // What harms.
    Graphic {
        whose: Whose,
        sentence: String,
        words: String,
    },
    Relative {
        whose: Whose,
        sentence: String,
        words: String,
    },
    Accusation {
        whose: Whose,
        sentence: String,
        words: String,
    },
    // Manners.
    Insult {
        whose: Whose,
        sentence: String,
        words: String,
    },
    Threat {
        whose: Whose,
        sentence: String,
        words: String,
    },
    Sarcasm {
        whose: Whose,
        sentence: String,
        words: String,
    },
    /// A person of the report is spoken of who is not in the letter.
    OfAnother {
        whose: Whose,
        sentence: String,
        person: PackText,
    },
    OtherLanguage {
        whose: Whose,
        sentence: String,
        language: Language,
        letter: Language,
    },
    MarksInARow {
        whose: Whose,
        sentence: String,
    },
    Capitals {
        whose: Whose,
        sentence: String,
        words: String,
    },
    Politics {
        whose: Whose,
        sentence: String,
        words: String,
    },
    NoThanks,
    NotInFull {
        person: PackText,
    },
    NoDate,
    NoPlace,
    FormMark {
        whose: Whose,
        mark: String,
    },
    // Translations.
    Translation {
        id: String,
        text: String,
        language: Language,
        difference: Difference,
    },
}

/// Whose words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Whose {
    Own,
    Edited,
    Template,
}

/// What of a sentence a source does not say.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Lack {
    /// A person of the pack, by id until it is told, or a name.
    Name {
        /// The name.
        name: String,
    },
    /// A number.
    Number {
        /// The number, in digits or as the sentence says it.
        number: String,
    },
    /// A number, where the source has it as the least.
    AtLeast {
        /// The number.
        number: String,
    },
    /// A number, where the source says that there are more.
    MoreThan {
        /// The number.
        number: String,
    },
    /// A number, where the source has it as the most.
    AtMost {
        /// The number.
        number: String,
    },
    /// That it is so of a person or a place that the source does speak of.
    Of {
        /// Their name.
        name: String,
    },
    /// A date.
    Date,
    /// A strong word.
    Strong {
        /// The word as it stands.
        word: String,
    },
    /// What somebody says, told as if it was so.
    Speaker,
    /// What was done, or that it was not done.
    Act {
        /// The word for it as it stands.
        word: String,
    },
    /// All, where the source has some.
    All {
        /// The word as it stands.
        word: String,
    },
    /// Why it was done.
    Reason {
        /// The word for it as it stands.
        word: String,
    },
    /// Too little in common.
    Words,
}

/// What a translation says otherwise than its original.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Difference {
    NumberLost { number: Amount },
    NumberNew { number: Amount },
    DateLost { date: String },
    DateNew { date: String },
    PersonLost { person: String },
    PersonNew { person: String },
    NoSpeaker,
    Opposite { word: String },
    Stronger { word: String },
    FewerQuotations,
}

/// A number with what stands around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Amount {
    Exactly { figure: Figure },
    AtLeast { figure: Figure },
    MoreThan { figure: Figure },
    AtMost { figure: Figure },
    MostOf { figure: Figure },
}

/// A number in digits, or a part of something without one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Figure {
    Digits { digits: String },
    Part,
}
