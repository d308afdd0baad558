//! A letter cannot be sent as it is, or should be looked at.

use serde::Serialize;

use super::words::{Dated, Either, Language, PackText};

/// A letter cannot be sent as it is, or should be looked at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum LetterProblem {
    FollowsLater {
        day: Dated,
    },
    // What was chosen.
    UnknownId {
        entry: &'static str,
        id: String,
    },
    WordsTooLong {
        most: usize,
    },
    WhoTooLong {
        most: usize,
    },
    EditsTooLong,
    NotWritten {
        language: Language,
        office: PackText,
        others: Either<Language>,
    },
    PrefersLanguage {
        language: Language,
        office: PackText,
    },
    // Requests.
    NothingAsked,
    RequestCut {
        request: String,
    },
    RequestNotPrinted {
        request: String,
    },
    ForeignRequest {
        request: String,
        office: PackText,
        other: PackText,
        own: Vec<String>,
    },
    // Words.
    TemplatePlaceholder {
        mark: String,
    },
    OwnPlaceholder {
        mark: String,
    },
    AllegationWithoutSpeaker {
        claim: String,
        text: String,
    },
    FactsWithoutReport,
    NoSalutation {
        office: PackText,
        lang: String,
    },
    NoClosing {
        office: PackText,
        lang: String,
    },
    // People.
    PastRelief {
        request: String,
        relief: CustodyRequest,
        person: PackText,
        status: PackText,
    },
    StatusCut {
        person: PackText,
        status: PackText,
    },
    StatusNotPrinted {
        person: PackText,
    },
    NoConsent {
        person: PackText,
    },
    GraphicPrinted {
        claim: String,
        text: String,
    },
    Unrelated {
        person: PackText,
        requests: Either,
    },
    UnrelatedHere {
        person: PackText,
        offices: Vec<PackText>,
    },
    UnrelatedAnywhere {
        person: PackText,
    },
    // Edits.
    EditGone {
        place: EditedPlace,
        text: String,
    },
    EditStale {
        place: EditedPlace,
        text: String,
        now: String,
    },
    EditMoved {
        sentence: String,
    },
    RequestReworded {
        sentence: String,
        request: String,
        text: String,
    },
    FactReworded {
        sentence: String,
        fact: String,
        text: String,
    },
    LeadInChanged,
    // Languages.
    NoTextAbout {
        language: Language,
        people: Vec<PackText>,
    },
    NoTextFor {
        language: Language,
        texts: Vec<PackText>,
    },
    NoTextAboutAndFor {
        language: Language,
        people: Vec<PackText>,
        texts: Vec<PackText>,
    },
    TemplateUnreviewed {
        language: Language,
    },
    TextsUnreviewed {
        language: Language,
        count: usize,
    },
    BothUnreviewed {
        language: Language,
        count: usize,
    },
    BesideUnreviewed {
        language: Language,
    },
    Unwatched {
        language: Language,
    },
    /// Of own words in this language, only accusations of the reader are looked for.
    HardlyWatched {
        language: Language,
    },
    // The sender.
    NoName,
    NoAddress,
    NoTown,
    ShortAddress,
    /// All parts of the address stand on one line.
    AddressOnOneLine,
    /// Who the writer is was said in a sentence, and stands within one.
    WhoAsSentence,
    /// The sender's name has no capital.
    LowerCaseName,
    /// A whole address stands where only the town belongs, before the date.
    AddressInTown,
    /// A postcode stands there.
    PostcodeInTown,
    /// The same where the address has it, or none is printed.
    PostcodeBeforeDate,
    FollowsUnsaid,
    CopiesLeftOut {
        names: Vec<PackText>,
    },
    LongAddress {
        lines: usize,
        most: usize,
    },
    NoWayRound {
        office: PackText,
    },
    OwnCountry {
        country: PackText,
    },
    OwnCountryAnonymous {
        country: PackText,
        anonymous: PackText,
    },
    OwnCountryInitials {
        country: PackText,
    },
    OwnCountryInitialsAnonymous {
        country: PackText,
        anonymous: PackText,
    },
    TurningCharacter {
        number: String,
    },
    TurningCharacterInPack {
        number: String,
    },
}

/// What a request asks for somebody in custody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum CustodyRequest {
    Release,
    Care,
    Visits,
    Transfer,
    Conditions,
}

/// A part of the letter that was edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum EditedPlace {
    Subject,
    Paragraph,
    Item,
}
