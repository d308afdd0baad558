//! Whether a pack bears a sentence out. **A heuristic**: it compares numbers, dates, names, strong
//! words, what was done, negations and who says so, and wants enough of the other words in common.
//! It does not understand the sentence. `corpus.toml` measures how often it is right.
//!
//! Known limits: it reads each sentence by itself, so that "she" is nobody in particular; who did
//! something to whom it does not see; an irregular form or a synonym that the lexicon lacks counts
//! as another word; a right speaker it knows only by there being one.

use std::fmt;

use super::features::{Features, Said};
use super::ledger::{Kind, Ledger, Unit};
use super::numbers::Value;
use crate::campaign::{Campaign, Lang};

/// How many of a sentence's other words a source must share.
const ENOUGH: f64 = 0.4;

/// What the pack has to say of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// These bear it out: ids of claims, requests, cases (for what became of them) or figures.
    Supported(Vec<String>),
    /// Nothing does.
    Unsupported {
        /// What the nearest lacks.
        feature: Lack,
        /// The id of the claim that comes nearest.
        nearest: Option<String>,
    },
    /// It states nothing that would need a source.
    Plain,
}

/// What of a sentence a source does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lack {
    /// A person of the pack, by id, or a name.
    Name(String),
    /// A number.
    Number(String),
    /// A date.
    Date,
    /// A strong word.
    Strong(String),
    /// What somebody says, told as if it was so.
    Speaker,
    /// What was done, or that it was not done.
    Act(String),
    /// All, where the source has some.
    All(String),
    /// Too little in common.
    Words,
}

impl fmt::Display for Lack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => write!(f, "the name “{name}”"),
            Self::Number(number) => write!(f, "the number “{number}”"),
            Self::Date => f.write_str("the date"),
            Self::Strong(word) => write!(f, "the word “{word}”"),
            Self::Speaker => f.write_str("what somebody alleges, told as a fact"),
            Self::Act(act) => write!(f, "whether or not somebody did this (“{act}”)"),
            Self::All(word) => write!(f, "the word “{word}”"),
            Self::Words => f.write_str("the sentence as a whole"),
        }
    }
}

/// Whether the campaign bears the sentence out; [`Ledger::judge`] for many sentences.
pub fn judge(sentence: &str, campaign: &Campaign, lang: &Lang) -> Verdict {
    Ledger::of(campaign, lang).map_or(Verdict::Plain, |ledger| ledger.judge(sentence))
}

impl Ledger {
    /// Whether the pack bears the sentence out.
    pub fn judge(&self, sentence: &str) -> Verdict {
        let said = Features::of(sentence, self.lexicon, &self.known);
        if said.is_plain() || self.only_argues(&said) || self.of_the_writer(&said) {
            return Verdict::Plain;
        }
        let candidates: Vec<&Unit> = self
            .units
            .iter()
            .filter(|unit| may_serve(unit, &said))
            .collect();
        let mut best: Option<(usize, f64, Lack, &Unit)> = None;
        for unit in &candidates {
            let lacks = self.lacks(&said, &[unit]);
            let share = overlap(&said, &[unit]);
            let Some(first) = lacks.first() else {
                return Verdict::Supported(vec![unit.id.clone()]);
            };
            let nearer = best.as_ref().is_none_or(|(count, other, ..)| {
                lacks.len() < *count || (lacks.len() == *count && share > *other)
            });
            if unit.kind == Kind::Claim && nearer && share_anything(unit, &said) {
                best = Some((lacks.len(), share, first.clone(), unit));
            }
        }
        for (at, one) in candidates.iter().enumerate() {
            for two in &candidates[at + 1..] {
                if self.belong_together(one, two, &said)
                    && self.lacks(&said, &[one, two]).is_empty()
                {
                    return Verdict::Supported(vec![one.id.clone(), two.id.clone()]);
                }
            }
        }
        let (feature, nearest) = match best {
            Some((_, _, lack, unit)) => (lack, Some(unit.id.clone())),
            None => (first_feature(&said, self), None),
        };
        Verdict::Unsupported { feature, nearest }
    }

    /// "Torture must never be used": strong words of the pack's own topics, in a wish or an
    /// argument that names nobody and dates nothing.
    fn only_argues(&self, said: &Features) -> bool {
        said.argues
            && said.numbers.is_empty()
            && said.days.is_empty()
            && said.names.is_empty()
            && said.people.is_empty()
            && said.strong.keys().all(|group| self.topics.contains(group))
    }

    /// "I have lived in Hamburg for 20 years": the writer's own life is not the pack's matter.
    fn of_the_writer(&self, said: &Features) -> bool {
        said.first_person
            && !said.attributed
            && said.strong.is_empty()
            && said.acts.is_empty()
            && said.people.is_empty()
            && !said
                .names
                .keys()
                .any(|name| self.known.names.contains(name))
    }

    /// Whether two units tell of the same: of a person that the sentence names, or of an event
    /// that all three name. What tells of the report itself goes with anything.
    fn belong_together(&self, one: &Unit, two: &Unit, said: &Features) -> bool {
        let is_report = |unit: &Unit| self.reported.as_ref() == Some(&unit.id);
        if is_report(one) || is_report(two) {
            return true;
        }
        if one.kind == Kind::Ask || two.kind == Kind::Ask {
            return false;
        }
        let person = said
            .people
            .iter()
            .any(|id| one.features.people.contains(id) && two.features.people.contains(id));
        let event = said.people.is_empty()
            && said
                .names
                .keys()
                .any(|name| one.features.stems.contains(name) && two.features.stems.contains(name));
        person || event
    }

    /// All that the sentence says and these do not.
    fn lacks(&self, said: &Features, units: &[&Unit]) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let any = |test: &dyn Fn(&Unit) -> bool| units.iter().any(|unit| test(unit));
        let asks = any(&|unit| unit.kind == Kind::Ask);
        for person in &said.people {
            if !any(&|unit| unit.features.people.contains(person)) {
                lacks.push(Lack::Name(person.clone()));
            }
        }
        for (stem, name) in &said.names {
            let alias = self.lexicon.aliases.get(stem);
            let has = |unit: &Unit| {
                unit.features.stems.contains(stem)
                    || alias.is_some_and(|of| of.iter().all(|s| unit.features.stems.contains(s)))
            };
            if !any(&has) && !self.is_of_person(stem, said) {
                lacks.push(Lack::Name(name.clone()));
            }
        }
        for (group, how) in &said.strong {
            let has = |unit: &Unit| bears(self.said_strong(unit, group), *how);
            if !any(&has) {
                let word = said.strong_words.get(group).unwrap_or(group);
                lacks.push(Lack::Strong(word.clone()));
            } else if !said.attributed
                && !any(&|unit| has(unit) && !(unit.alleged || unit.features.attributed))
                && !asks
            {
                lacks.push(Lack::Speaker);
            }
        }
        // What is only alleged stays alleged, strong word or not.
        let told = said.attributed
            || units.iter().any(|unit| {
                !unit.by.is_empty() && unit.by.iter().all(|stem| said.stems.contains(stem))
            });
        if units.iter().any(|unit| unit.alleged) && !told && !lacks.contains(&Lack::Speaker) {
            lacks.push(Lack::Speaker);
        }
        for (act, how) in &said.acts {
            if !any(&|unit| bears(said_act(unit, act), *how)) {
                lacks.push(Lack::Act(act.clone()));
            }
        }
        for number in &said.numbers {
            if !any(&|unit| self.counts(unit, number, said)) {
                let shown = match number.value {
                    Value::Vague(ref word) => word.clone(),
                    Value::Tenths(tenths) if tenths % 10 == 0 => (tenths / 10).to_string(),
                    Value::Tenths(tenths) => format!("{}.{}", tenths / 10, tenths % 10),
                };
                lacks.push(Lack::Number(shown));
            }
        }
        for day in &said.days {
            let dated = |unit: &Unit| unit.features.days.iter().any(|own| own.bears_out(*day));
            let serves =
                |unit: &Unit| dated(unit) && (said.people.is_empty() || does_the_same(unit, said));
            if !any(&serves) {
                lacks.push(Lack::Date);
            }
        }
        for word in &said.universal {
            if !asks && !any(&|unit| unit.features.universal.contains(word)) {
                lacks.push(Lack::All(word.clone()));
            }
        }
        if overlap(said, units) < ENOUGH {
            lacks.push(Lack::Words);
        }
        lacks
    }

    /// How a unit says a strong word, or a stronger one that implies it.
    fn said_strong(&self, unit: &Unit, group: &str) -> Option<Said> {
        let own = unit.features.strong.get(group).copied();
        own.or_else(|| {
            let implies = self.lexicon.implies.iter();
            implies
                .filter(|(_, implied)| implied.iter().any(|name| name == group))
                .find_map(|(name, _)| unit.features.strong.get(name).copied())
                .filter(|said| said.plain)
        })
    }

    fn counts(&self, unit: &Unit, number: &super::numbers::Number, said: &Features) -> bool {
        let own = unit.features.numbers.iter();
        let same = |own: &&super::numbers::Number| {
            let synonym = |stem: &String| self.lexicon.synonyms.get(stem);
            let unit_named = number.unit.is_empty()
                || number.unit.iter().any(|stem| {
                    unit.features.stems.contains(stem)
                        || synonym(stem).is_some_and(|name| unit.features.stems.contains(name))
                });
            own.value == number.value && own.bound.bears_out(number.bound) && unit_named
        };
        own.clone().any(|own| same(&own)) && does_the_same(unit, said)
    }

    /// "Roza" beside "Tuletaeva".
    fn is_of_person(&self, stem: &str, said: &Features) -> bool {
        self.known
            .full_names
            .iter()
            .any(|(name, id)| name == stem && said.people.contains(id))
    }
}

fn bears(own: Option<Said>, said: Said) -> bool {
    own.is_some_and(|own| own.bears_out(said))
}

fn said_act(unit: &Unit, act: &str) -> Option<Said> {
    unit.features.acts.get(act).copied()
}

/// Whether the unit tells of anything that the sentence says was done; of a date or a number
/// beside another deed it is no source.
fn does_the_same(unit: &Unit, said: &Features) -> bool {
    let deeds = said.acts.keys().chain(said.strong.keys());
    let mut deeds = deeds.peekable();
    deeds.peek().is_none()
        || deeds.any(|deed| {
            unit.features.acts.contains_key(deed) || unit.features.strong.contains_key(deed)
        })
}

/// A request bears out requests only; what tells of somebody, only what names them or nobody.
fn may_serve(unit: &Unit, said: &Features) -> bool {
    let of_them = unit.features.people.is_empty()
        || said.people.is_empty()
        || !unit.features.people.is_disjoint(&said.people);
    of_them && (unit.kind != Kind::Ask || said.argues)
}

fn share_anything(unit: &Unit, said: &Features) -> bool {
    !unit.features.people.is_disjoint(&said.people)
        || said
            .names
            .keys()
            .any(|name| unit.features.stems.contains(name))
        || said
            .strong
            .keys()
            .any(|group| unit.features.strong.contains_key(group))
        || said
            .days
            .iter()
            .any(|day| unit.features.days.iter().any(|own| own.bears_out(*day)))
}

/// How many of the sentence's other words these have, from 0 to 1.
fn overlap(said: &Features, units: &[&Unit]) -> f64 {
    if said.content.is_empty() {
        return 1.0;
    }
    let has = |stem: &&String| units.iter().any(|unit| unit.features.stems.contains(*stem));
    let shared = said.content.iter().filter(has).count();
    #[expect(clippy::cast_precision_loss, reason = "a sentence has few words")]
    let share = shared as f64 / said.content.len() as f64;
    share
}

fn first_feature(said: &Features, ledger: &Ledger) -> Lack {
    ledger
        .lacks(said, &[])
        .into_iter()
        .next()
        .unwrap_or(Lack::Words)
}
