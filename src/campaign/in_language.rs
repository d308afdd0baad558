//! What a pack can say in a language. A letter never mixes languages: what has no words in its language is not
//! offered for it.

use super::{Addressee, Campaign, Case, Figure, Lang, Recipient, Recommendation, Text};

impl Text {
    /// Whether it has words in this language.
    pub fn is_in(&self, lang: &Lang) -> bool {
        self.get(lang).is_some_and(|text| !text.trim().is_empty())
    }
}

impl Campaign {
    /// The offices that letters are written to in this language.
    pub fn written_to_in<'a>(&'a self, lang: &'a Lang) -> impl Iterator<Item = &'a Addressee> {
        let offices = self.addressees.iter();
        offices.filter(|office| office.is_written_to_in(lang))
    }

    /// Whether a letter in this language can speak of this person.
    pub fn can_tell_of(&self, case: &Case, lang: &Lang) -> bool {
        // What a passage tells is told in its words.
        let is_told = |id: &str| {
            let is_in_claim = self.claim(id).is_none_or(|claim| claim.text.is_in(lang));
            let mut passages = self.passages.iter();
            is_in_claim
                || passages.any(|one| one.is_in(lang) && one.claims().any(|claim| claim == id))
        };
        case.name.is_in(lang)
            && case.status.text.is_in(lang)
            && case.claims.iter().all(|id| is_told(id))
    }
}

impl Addressee {
    /// Whether letters to it are written in this language.
    pub fn is_written_to_in(&self, lang: &Lang) -> bool {
        self.languages().any(|other| other == lang)
    }
}

impl Recommendation {
    /// Whether a letter in this language can ask it.
    pub fn is_in(&self, lang: &Lang) -> bool {
        self.text.is_in(lang) && self.topic.is_in(lang)
    }
}

impl Recipient<'_> {
    /// Whether a letter in this language can name it.
    pub fn is_named_in(self, lang: &Lang) -> bool {
        self.name().is_in(lang)
    }
}

impl Figure {
    /// The texts that a letter with it may print.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let mut values = self.series.iter().flat_map(|series| &series.values);
        let partial = values.any(|count| count.partial);
        let rows = self.series.iter().flat_map(|series| {
            let periods = series.values.iter().map(|count| &count.period);
            std::iter::once(&series.name).chain(periods)
        });
        let own = [&self.sentence, &self.title, &self.according_to];
        let note = partial.then_some(&self.partial_note);
        own.into_iter().chain(note).chain(rows)
    }

    /// Whether a letter in this language can have it.
    pub fn is_in(&self, lang: &Lang) -> bool {
        self.texts().all(|text| text.is_in(lang))
    }
}
