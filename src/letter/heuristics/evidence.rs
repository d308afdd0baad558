//! What a pack has to hold sentences against: its claims that may be printed, its requests, what
//! became of its people, and its figures, each read as [`Features`].

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::distances::Distances;
use super::features::Features;
use super::known::Known;
use super::lexicon::Lexicon;
use super::numbers::Number;
use super::verdict::Verdict;
use crate::campaign::legible::{Script, skeleton};
use crate::campaign::{Campaign, Lang, Standing};
use crate::problem::Difference;

/// How many packs are remembered: one in its first language and in the letter's.
const MAX_KEPT: usize = 2;
/// How many sentences are remembered.
const MAX_JUDGED: usize = 4096;

/// A sentence of the pack, or a count of it.
pub struct Unit {
    /// Its id in the pack.
    pub id: String,
    /// What it is.
    pub kind: UnitKind,
    /// What it says.
    pub features: Features,
    /// How many there are in the group that it tells of: "the 37 defendants".
    pub group: Vec<Number>,
    /// Whether somebody says so, and it is not simply so.
    pub alleged: bool,
    /// The stems of who alleges it.
    pub by: BTreeSet<String>,
}

/// What a [`Unit`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A claim.
    Claim,
    /// A request.
    Ask,
    /// What became of a person.
    Status,
    /// A count.
    Figure,
}

/// A sentence, whom its letter is about, and the letter's year.
type Judged = (String, Option<String>, Option<u64>);

/// A pack, read.
pub struct Evidence {
    /// The words of its language.
    pub lexicon: &'static Lexicon,
    /// Its names.
    pub known: Known,
    /// Its sentences.
    pub units: Vec<Unit>,
    /// The parts of its passages, which say again what its claims say.
    pub passages: Vec<Unit>,
    /// Which unit tells that the report was published: a sentence may name it with any other.
    pub reported: Option<String>,
    /// The groups of strong words that its sentences use at all.
    pub topics: BTreeSet<String>,
    /// The times between its dates, once a sentence tells of one.
    pub distances: OnceLock<Distances>,
    /// Where it differs from the pack's first language, once somebody asked.
    pub translation: OnceLock<Vec<Differing>>,
    /// Sentences that were judged, with whom their letter is about and its year: a batch says the same in each of
    /// its letters, and a writer changes one sentence at a time.
    judged: Mutex<HashMap<Judged, Verdict>>,
}

impl Evidence {
    /// Reads a pack; nothing if its language has no words to look for.
    pub fn of(campaign: &Campaign, lang: &Lang) -> Option<Self> {
        Lexicon::of(lang).map(|lexicon| Self::with(campaign, lang, lexicon))
    }

    /// The same, remembered: a letter is reviewed at every keystroke, and its pack stays. It is
    /// read again when anything that it was read from has changed.
    fn remembered(campaign: &Campaign, lang: &Lang, lexicon: &'static Lexicon) -> Arc<Self> {
        thread_local! {
            static LAST: RefCell<Vec<(Vec<u8>, Arc<Evidence>)>> = const { RefCell::new(Vec::new()) };
        }
        let read_from = (
            lang,
            &campaign.pack.languages,
            &campaign.pack.reported,
            &campaign.claims,
            &campaign.passages,
            &campaign.recommendations,
            &campaign.cases,
            &campaign.groups,
            &campaign.mentioned,
            &campaign.figures,
            &campaign.addressees,
        );
        // The whole of it and no checksum: who writes a pack could make two with the same.
        let Ok(key) = serde_json::to_vec(&read_from) else {
            return Arc::new(Self::with(campaign, lang, lexicon));
        };
        LAST.with_borrow_mut(|last| {
            if let Some((_, evidence)) = last.iter().find(|(known, _)| *known == key) {
                return evidence.clone();
            }
            let evidence = Arc::new(Self::with(campaign, lang, lexicon));
            last.truncate(MAX_KEPT - 1);
            last.insert(0, (key, evidence.clone()));
            evidence
        })
    }

    /// Reads a pack in the language of these words.
    pub fn with(campaign: &Campaign, lang: &Lang, lexicon: &'static Lexicon) -> Self {
        let known = Known::of(campaign, lang, lexicon);
        let script = Script::of(lang);
        let unit = |id: &str, kind, text: &str| Unit {
            id: id.to_owned(),
            kind,
            features: Features::of(&skeleton(text, script), lexicon, &known),
            group: Vec::new(),
            alleged: false,
            by: BTreeSet::new(),
        };
        let about = people_of(campaign);
        let mut units = Vec::new();
        for claim in campaign.claims.iter().filter(|claim| !claim.graphic) {
            let Some(text) = claim.text.get(lang) else {
                continue;
            };
            let mut unit = unit(&claim.id, UnitKind::Claim, text);
            unit.alleged = claim.standing == Standing::Alleged;
            let by = claim
                .by
                .as_ref()
                .and_then(|by| by.get(lang))
                .unwrap_or_default();
            unit.by = speaker(by, lexicon, &known);
            let people = about.get(&*claim.id).into_iter().flatten();
            unit.features.people.extend(people.map(ToString::to_string));
            let groups = campaign.groups.iter();
            let groups = groups.filter(|group| group.claims.contains(&claim.id));
            for name in groups.filter_map(|group| group.name.get(lang)) {
                let name = Features::of(&skeleton(name, script), lexicon, &known);
                unit.group.extend(name.numbers);
            }
            units.push(unit);
        }
        for ask in &campaign.recommendations {
            if let Some(text) = ask.text.get(lang) {
                units.push(unit(&ask.id, UnitKind::Ask, text));
            }
        }
        let mentioned = campaign.mentioned.iter().map(|one| (&one.id, &one.status));
        let statuses = campaign.cases.iter().map(|case| (&case.id, &case.status));
        for (id, status) in statuses.chain(mentioned) {
            if let Some(text) = status.text.get(lang) {
                let mut unit = unit(id, UnitKind::Status, text);
                unit.features.people.insert(id.to_string());
                units.push(unit);
            }
        }
        for figure in &campaign.figures {
            let by = figure.according_to.get(lang).unwrap_or_default();
            for series in &figure.series {
                // Part of a year must never be told as if it were the whole.
                for count in series.values.iter().filter(|count| !count.partial) {
                    let name = series.name.get(lang).unwrap_or_default();
                    let period = count.period.get(lang).unwrap_or_default();
                    let text = format!("{by}, {} {name} in {period}", count.value);
                    units.push(unit(&figure.id, UnitKind::Figure, &text));
                }
            }
        }
        let passages = campaign.passages.iter().flat_map(|passage| {
            let parts = passage.parts.iter().enumerate();
            parts.map(|(index, part)| (passage.part_id(index), &part.text))
        });
        let passages = passages
            .filter_map(|(id, text)| Some(unit(&id, UnitKind::Claim, text.get(lang)?)))
            .collect();
        let topics = units
            .iter()
            .flat_map(|unit| unit.features.strong.keys().cloned());
        Self {
            topics: topics.collect(),
            distances: OnceLock::new(),
            translation: OnceLock::new(),
            judged: Mutex::default(),
            lexicon,
            known,
            units,
            passages,
            reported: campaign.pack.reported.as_ref().map(ToString::to_string),
        }
    }

    /// The same as [`Evidence::judge_about`], once for each sentence.
    pub fn remembering(&self, sentence: &str, person: Option<&str>, year: Option<u64>) -> Verdict {
        let key = (sentence.to_owned(), person.map(str::to_owned), year);
        let lock = || self.judged.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&key) {
            return known.clone();
        }
        let verdict = self.judge_about(sentence, person, year);
        let mut judged = lock();
        if judged.len() >= MAX_JUDGED {
            judged.clear();
        }
        judged.insert(key, verdict.clone());
        verdict
    }

    /// Whether this tells that the report was published.
    pub fn is_report(&self, unit: &Unit) -> bool {
        self.reported.as_ref() == Some(&unit.id)
    }

    /// Whether the pack knows this name, or person by id.
    pub fn knows(&self, name: &str) -> bool {
        let stem = self.lexicon.stemmer.stem(&name.to_lowercase()).into_owned();
        self.known.names.contains(&stem) || self.known.surnames.values().any(|id| id == name)
    }
}

/// A pack, read in some of its languages.
type ByLanguage = Vec<(Lang, Arc<Evidence>)>;

/// Where the rules find packs as they were read.
#[derive(Default)]
pub struct PackReader {
    /// One pack in its languages; none where it may be another each time.
    held: Option<RefCell<ByLanguage>>,
    /// The names of its people in those languages.
    people: RefCell<Vec<(Lang, Arc<Known>)>>,
}

impl PackReader {
    /// For one pack that nobody changes meanwhile: for a batch, in which even asking whether it has
    /// changed would take longer than the rest of the review.
    pub fn of_one_pack() -> Self {
        Self {
            held: Some(RefCell::default()),
            people: RefCell::default(),
        }
    }

    /// The names of the pack's people, in the language of these words.
    pub(super) fn people(&self, campaign: &Campaign, lang: &Lang, lexicon: &Lexicon) -> Arc<Known> {
        let read = || Arc::new(Known::people(campaign, lang, lexicon));
        if self.held.is_none() {
            return read();
        }
        let mut all = self.people.borrow_mut();
        if let Some((_, found)) = all.iter().find(|(known, _)| known == lang) {
            return found.clone();
        }
        let found = read();
        all.push((lang.clone(), found.clone()));
        found
    }

    /// Whether nothing needed the pack so far.
    #[cfg(test)]
    pub(super) fn is_unread(&self) -> bool {
        let held = self.held.as_ref();
        held.is_none_or(|all| all.borrow().is_empty())
    }

    /// The pack, read in the language of these words.
    pub(super) fn read(
        &self,
        campaign: &Campaign,
        lang: &Lang,
        lexicon: &'static Lexicon,
    ) -> Arc<Evidence> {
        let Some(held) = &self.held else {
            return Evidence::remembered(campaign, lang, lexicon);
        };
        let mut all = held.borrow_mut();
        if let Some((_, found)) = all.iter().find(|(known, _)| known == lang) {
            return found.clone();
        }
        let read = Arc::new(Evidence::with(campaign, lang, lexicon));
        all.push((lang.clone(), read.clone()));
        read
    }
}

/// Whom each claim is about by the pack's own lists, even where its words say "he".
fn people_of(campaign: &Campaign) -> HashMap<&str, Vec<&str>> {
    let cases = campaign.cases.iter().flat_map(|case| {
        let own = case.claims.iter().chain(&case.also).chain(&case.conviction);
        own.map(move |claim| (claim, &case.id))
    });
    let mentioned = campaign.mentioned.iter();
    let mentioned = mentioned.flat_map(|one| one.claims.iter().map(move |claim| (claim, &one.id)));
    let mut people: HashMap<&str, Vec<&str>> = HashMap::new();
    for (claim, person) in cases.chain(mentioned) {
        people.entry(claim).or_default().push(person);
    }
    people
}

fn speaker(by: &str, lexicon: &Lexicon, known: &Known) -> BTreeSet<String> {
    let features = Features::of(by, lexicon, known);
    features
        .content
        .into_iter()
        .chain(features.names.into_keys())
        .collect()
}

/// A text that says another thing in translation.
#[derive(Clone, Debug)]
pub struct Differing {
    /// The entry's id.
    pub id: String,
    /// The entry's kind.
    pub kind: UnitKind,
    /// What differs.
    pub difference: Difference,
}
