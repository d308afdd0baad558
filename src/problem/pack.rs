//! A pack is not as it has to be.

use serde::Serialize;

use super::words::{Language, Why};

/// A pack is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the sentence of each")]
pub enum PackProblem {
    // The whole.
    Unreadable {
        path: String,
        why: Why,
    },
    Missing {
        name: String,
    },
    SameName {
        first: String,
        second: String,
    },
    NotOfPack {
        name: String,
    },
    Misnamed {
        name: String,
    },
    FileTooLarge {
        name: String,
        kilobytes: usize,
        most: usize,
    },
    Pipe {
        name: String,
    },
    ActingCharacter {
        key: String,
        number: String,
    },
    ActingCharacterHere,
    LineBreak {
        key: String,
    },
    FalseSignature {
        file: String,
    },
    More {
        count: usize,
    },
    // The letterhead.
    LogoUnused {
        path: String,
    },
    LogoUnusable {
        path: String,
        why: Why,
        side: u32,
        kilobytes: usize,
    },
    CardUnconfirmed,
    CardWithoutConsent,
    CardTopic {
        topic: String,
    },
    LetterheadNameless,
    LetterheadLong {
        name: String,
        most: usize,
    },
    // Ids.
    WrongId {
        id: String,
    },
    EmptyId {
        entry: &'static str,
    },
    TwoIds {
        entry: &'static str,
        id: String,
        first: String,
    },
    NoName {
        id: String,
    },
    NameTaken {
        id: String,
    },
    UnknownId {
        entry: &'static str,
        id: String,
    },
    // Texts and sources.
    NoSource {
        part: PackPart,
    },
    NoWhere {
        part: PackPart,
        source: String,
    },
    NoText {
        part: PackPart,
        lang: String,
    },
    LongText {
        part: PackPart,
        lang: String,
        length: usize,
        most: usize,
    },
    PrivateUse {
        part: PackPart,
        lang: String,
    },
    NotListed {
        part: PackPart,
        lang: String,
    },
    // Offices, requests and the pack itself.
    NoOfficeYet,
    NoRequestYet,
    NoReporter,
    NoRecheck,
    Signers {
        need: usize,
        keys: usize,
    },
    LevelOfNoRule {
        name: String,
    },
    LevelOff {
        name: String,
    },
    Capital {
        part: PackPart,
        lang: String,
        words: String,
    },
    FullStop {
        part: PackPart,
        lang: String,
        words: String,
    },
    NoFullStop {
        part: PackPart,
        lang: String,
        words: String,
    },
    NoComma {
        lang: String,
        words: String,
    },
    LongLead {
        lang: String,
        count: usize,
        most: usize,
    },
    ToldTwice {
        part: PackPart,
        claim: String,
    },
    Accused {
        claim: String,
        name: String,
    },
    ManyFacts {
        request: String,
        count: usize,
        most: usize,
    },
    PassageAndClaim {
        passage: String,
    },
    PassageWithoutPart,
    PassageWithoutClaim,
    PassageWithoutSpeaker {
        passage: String,
        lang: String,
        words: String,
    },
    PassageWithoutAllegation {
        passage: String,
    },
    PassageWithoutStop {
        passage: String,
    },
    PassageNumber {
        passage: String,
        number: String,
    },
    Background {
        office: String,
        reported: String,
    },
    AddressLines {
        office: String,
        lines: usize,
    },
    AddressNoCountry {
        office: String,
        line: String,
    },
    NoAddress {
        office: String,
    },
    NoPower {
        office: String,
        request: String,
    },
    TownsOfNoCountry {
        name: String,
    },
    TownsElsewhere {
        country: String,
    },
    NotATown,
    NotACountry {
        name: String,
    },
    // People.
    NoDayOfDeath,
    StatusWithoutDate {
        text: String,
        lang: String,
        date: String,
    },
    // Facts.
    OneAccount,
    NoSpeaker {
        claim: String,
    },
    SpeakerNotInText {
        claim: String,
        lang: String,
        speaker: String,
    },
    SpeakerNotAlleged {
        claim: String,
    },
    AccountsNotDisputed {
        claim: String,
    },
    NumberNotInFigure {
        figure: String,
        number: String,
    },
    Graphic {
        claim: String,
    },
    // Seals.
    Changed {
        id: String,
        seal: String,
    },
    FirstLanguage {
        lang: String,
    },
    NoTranslation {
        id: String,
        lang: String,
    },
    TranslationChanged {
        id: String,
        lang: String,
        seal: String,
    },
    Unchecked {
        open: usize,
        all: usize,
    },
    Unreviewed {
        open: usize,
        all: usize,
        language: Language,
        lang: String,
    },
    NotEmail {
        text: String,
    },
    StillDraft {
        id: String,
    },
    Echo {
        claim: String,
        count: usize,
    },
    DayWithoutYear {
        fact: String,
        words: String,
    },
    NobodyNamed {
        claim: String,
        words: String,
    },
    LettersNotTried {
        tried: usize,
    },
    // Whose data it has.
    SenderName {
        text: String,
    },
    SenderAddress {
        text: String,
    },
    // Changes in its files.
    NotByForm,
}

/// A part of a pack that a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[expect(missing_docs, reason = "problems.ftl has the words of each")]
pub enum PackPart {
    PackTitle,
    StopNotice,
    ShortName,
    OfficeName,
    Salutation,
    Closing,
    Subject,
    Country,
    Address,
    PostSuspended,
    Anonymous,
    AnonymousFate,
    HolderName,
    Holder,
    Title,
    Topic,
    Request,
    Recommendation,
    RecommendationStatus,
    Note,
    Claim,
    Account,
    Name,
    About,
    NotKnown,
    Status,
    StatusSentence,
    AccordingTo,
    Sentence,
    PartialNote,
    Figure,
    SeriesName,
    Period,
    Lead,
    Question,
    Obligation,
    Background,
    Passage,
    PassagePart,
    Person,
    PersonsShortName,
    Link,
}
