//! A template cannot be used.

use serde::Serialize;

use super::words::Language;

/// A template cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum TemplateProblem {
    // Which one.
    Missing {
        kind: String,
        lang: String,
    },
    Unknown {
        name: String,
    },
    ForOtherOffice {
        kind: String,
        office: String,
    },
    InOtherLanguage {
        template: String,
        letter: String,
    },
    NoCounterpart {
        name: String,
        language: Language,
    },
    // Its file.
    TooLarge {
        name: String,
        kilobytes: usize,
        tags: usize,
        blocks: usize,
        brackets: usize,
        backslashes: usize,
    },
    PrivateUse,
    NoFront,
    FrontWithoutEnd,
    Unreadable,
    UnreadableBecause {
        reason: String,
    },
    BracesOpen,
    ClosesAnother {
        closing: String,
        opening: String,
        name: String,
    },
    ClosesNothing {
        closing: String,
    },
    NotClosed {
        opening: String,
        name: String,
    },
    // Partials.
    TooManyPartials {
        most: usize,
    },
    NoPartial {
        name: String,
        lang: String,
    },
    PartialParameters {
        name: String,
    },
    PartialComputed,
    IncludesItself {
        name: String,
    },
    NoLastNewline {
        name: String,
    },
    TooManyElements,
    VariedField,
    // Fields and blocks.
    ThreeBraces,
    Decorators,
    NotPrinted {
        name: String,
        usage: Usage,
    },
    GivesNoText {
        name: String,
    },
    NoHelper {
        name: String,
    },
    NoTextInItems {
        name: String,
        known: Vec<String>,
    },
    ListTakesList,
    ClaimTakesId,
    NoClaim {
        id: String,
    },
    GraphicClaim {
        id: String,
    },
    BlockMisfit {
        block: String,
        field: String,
        usage: Usage,
    },
    ListsTooDeep {
        most: usize,
    },
    BlockNeedsField {
        block: String,
    },
    NoBlock {
        name: String,
    },
    UnknownHere {
        name: String,
    },
    LeadsOut {
        name: String,
    },
    NoField {
        name: String,
    },
    NoFieldOfText {
        name: String,
    },
    // What it gives.
    NotFilled {
        reason: String,
    },
    TooMuchText,
    TooManyRounds,
    LetterTooLong {
        kilobytes: usize,
    },
    NotUsed {
        markup: Markup,
    },
}

/// How a field is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Usage {
    Text { name: String },
    Condition { name: String },
    Records { name: String, part: String },
    Texts { name: String },
    Record { name: String, parts: Vec<String> },
}

/// What Markdown has and letters have not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum Markup {
    Code,
    Html,
    Rule,
    NestedList,
    Heading,
    Quotation,
    Indented,
    Link,
    Other,
}
