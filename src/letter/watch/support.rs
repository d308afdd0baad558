//! Whether a pack bears a sentence out. **A heuristic**: it compares numbers, dates, names, strong
//! words, what was done, negations and who says so, and wants enough of the other words in common.
//! It does not understand the sentence. `corpus.toml` measures how often it is right.
//!
//! Known limits: it reads each sentence by itself, so that "she" is nobody in particular; who did
//! something to whom it does not see; an irregular form or a synonym that the lexicon lacks counts
//! as another word; a right speaker it knows only by there being one.

use super::compare::{Lack, overlap};
use super::features::Features;
use super::grounds::{Grounds, Kind, Unit};
use super::numbers::Value;
use crate::campaign::{Campaign, Lang};

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

/// Whether the campaign bears the sentence out; [`Grounds::judge`] for many sentences.
pub fn judge(sentence: &str, campaign: &Campaign, lang: &Lang) -> Verdict {
    Grounds::of(campaign, lang).map_or(Verdict::Plain, |grounds| grounds.judge(sentence))
}

impl Grounds {
    /// Whether the pack bears the sentence out.
    pub fn judge(&self, sentence: &str) -> Verdict {
        let said = Features::of(sentence, self.lexicon, &self.known);
        if said.is_plain() || self.only_argues(&said) || self.of_the_writer(&said) {
            return Verdict::Plain;
        }
        match self.hold(&said) {
            // "Both say so": each by themselves.
            Verdict::Unsupported { feature, nearest } if said.people.len() > 1 => {
                let each: Option<Vec<Vec<String>>> = said
                    .people
                    .iter()
                    .map(|person| match self.hold(&self.about(&said, person)) {
                        Verdict::Supported(ids) => Some(ids),
                        _ => None,
                    })
                    .collect();
                match each {
                    Some(ids) => Verdict::Supported(ids.concat()),
                    None => Verdict::Unsupported { feature, nearest },
                }
            }
            verdict => verdict,
        }
    }

    /// What the sentence says of this one of the people that it names.
    fn about(&self, said: &Features, person: &str) -> Features {
        let mut said = said.clone();
        let others: Vec<String> = said
            .people
            .iter()
            .filter(|id| *id != person)
            .cloned()
            .collect();
        said.people.retain(|id| id == person);
        let of = |stem: &str, ids: &[String]| {
            self.known
                .full_names
                .iter()
                .any(|(name, id)| name == stem && ids.contains(id))
        };
        said.names
            .retain(|stem, _| !of(stem, &others) || of(stem, &[person.to_owned()]));
        said
    }

    /// Looks for one unit, or two that belong together, that say all of it.
    fn hold(&self, said: &Features) -> Verdict {
        let candidates: Vec<&Unit> = self
            .units
            .iter()
            .filter(|unit| may_serve(unit, said))
            .collect();
        let mut best: Option<(usize, f64, Lack, &Unit)> = None;
        for unit in &candidates {
            let lacks = self.lacks(said, &[unit]);
            let share = overlap(said, &[unit]);
            let Some(first) = lacks.first() else {
                return Verdict::Supported(vec![unit.id.clone()]);
            };
            let nearer = best.as_ref().is_none_or(|(count, other, ..)| {
                lacks.len() < *count || (lacks.len() == *count && share > *other)
            });
            if unit.kind == Kind::Claim && nearer && share_anything(unit, said) {
                best = Some((lacks.len(), share, first.clone(), unit));
            }
        }
        for (at, one) in candidates.iter().enumerate() {
            for two in &candidates[at + 1..] {
                if self.belong_together(one, two, said) && self.lacks(said, &[one, two]).is_empty()
                {
                    return Verdict::Supported(vec![one.id.clone(), two.id.clone()]);
                }
            }
        }
        let (feature, nearest) = match best {
            Some((_, _, lack, unit)) => (lack, Some(unit.id.clone())),
            None => (first_feature(said, self), None),
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
        if self.is_report(one) || self.is_report(two) {
            // Only where the sentence names the report or who published it.
            let report = if self.is_report(one) { one } else { two };
            return said
                .names
                .keys()
                .any(|name| report.features.names.contains_key(name));
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
        let same = |unit: &Unit, value: &Value| {
            unit.features.numbers.iter().any(|own| own.value == *value)
        };
        let counted = said.numbers.iter().map(|number| &number.value);
        let group = counted
            .into_iter()
            .any(|value| same(one, value) && same(two, value));
        person || event || group
    }
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

fn first_feature(said: &Features, grounds: &Grounds) -> Lack {
    grounds
        .lacks(said, &[])
        .into_iter()
        .next()
        .unwrap_or(Lack::Words)
}
