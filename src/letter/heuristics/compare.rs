//! What a sentence says and some units of the pack do not.

use std::collections::BTreeMap;

use super::evidence::{Evidence, Unit, UnitKind};
use super::features::{Features, Said};
use super::numbers::{Bound, Number};
use super::verdict::Lack;

/// Acts of the lexicon: charging somebody, what people are charged with, and what a court finds.
const CHARGE: &str = "charge";
const CHARGED_WITH: &str = "organise";
const FOUND: [&str; 2] = ["sentence", "convict"];
/// The strong words of the lexicon for which people are sentenced, and which somebody is then said to have done.
const MURDER: &str = "murder";
/// How many of a sentence's other words a source must share.
const ENOUGH: f64 = 0.4;
/// The same of a sentence that has nothing strong, counted, dated or named to be held by.
const ENOUGH_OF_SLIGHT: f64 = 0.7;
/// The same of a request, whose words are the writer's to choose.
const ENOUGH_TO_ASK: f64 = 0.25;

impl Evidence {
    /// All that the sentence says and these do not.
    pub fn lacks(&self, said: &Features, units: &[&Unit]) -> Vec<Lack> {
        let mut lacks = Vec::new();
        let any = |test: &dyn Fn(&Unit) -> bool| units.iter().any(|unit| test(unit));
        let asks = any(&|unit| unit.kind == UnitKind::Ask);
        for person in &said.people {
            if !any(&|unit| unit.features.people.contains(person)) {
                lacks.push(Lack::Name {
                    name: person.clone(),
                });
            }
        }
        for (stem, name) in &said.names {
            let alias = self.lexicon.aliases.get(stem);
            let has = |unit: &Unit| {
                unit.features.stems.contains(stem)
                    || alias.is_some_and(|of| of.iter().all(|s| unit.features.stems.contains(s)))
            };
            if !any(&has) && !self.is_of_person(stem, said) {
                lacks.push(Lack::Name { name: name.clone() });
            }
        }
        for (group, how) in &said.strong {
            // “They murdered him” is not borne out by somebody's sentence for murder.
            let word = said.word_for(group).to_lowercase();
            let is_told = group == MURDER && !said.attributed && self.lexicon.is_past(&word);
            let is_trial = |features: &Features| {
                let mut acts = FOUND.iter().chain([&CHARGE]);
                acts.any(|act| features.acts.contains_key(*act))
            };
            let is_sentence_only =
                |unit: &Unit| is_told && !is_trial(said) && is_trial(&unit.features);
            let has = |unit: &Unit| {
                bears(self.says(&unit.features.strong, group), *how) && !is_sentence_only(unit)
            };
            if !any(&has) {
                let word = said.word_for(group).to_owned();
                lacks.push(Lack::Strong { word });
            } else if !said.attributed
                && !any(&|unit| has(unit) && !(unit.alleged || unit.features.attributed))
                && !asks
            {
                lacks.push(Lack::Speaker);
            }
        }
        // “She organised it” is not borne out by her having been charged with it.
        let is_charge_only = |unit: &Unit| {
            let acts = &unit.features.acts;
            let shared = said.acts.keys().filter(|act| acts.contains_key(*act));
            acts.get(CHARGE).is_some_and(|charge| charge.plain)
                && !FOUND.iter().any(|found| acts.contains_key(*found))
                && shared.clone().all(|act| act == CHARGED_WITH)
                && (shared.count() > 0
                    || (!said.content.is_empty() && overlap(said, &[unit]) > 0.0))
        };
        if !said.attributed && !asks && any(&is_charge_only) {
            lacks.push(Lack::Speaker);
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
            if !any(&|unit| bears(self.says(&unit.features.acts, act), *how)) {
                let word = said.word_for(act).to_owned();
                lacks.push(Lack::Act { word });
            }
        }
        for number in &said.numbers {
            // Of two units, the one with the number must tell of the same deed, or be about the
            // same thing in other words.
            let told = !said.acts.is_empty() || !said.strong.is_empty();
            let about = |unit: &Unit| {
                units.len() == 1
                    || (told && self.does_the_same(unit, said))
                    || overlap(said, &[unit]) >= ENOUGH
            };
            if !any(&|unit| self.counts(unit, number) && about(unit)) {
                let is_bound = |bound| {
                    let bounded = Number {
                        bound,
                        ..number.clone()
                    };
                    is_plain(number) && any(&|unit| self.counts(unit, &bounded) && about(unit))
                };
                let bounds = [Bound::Over, Bound::AtLeast, Bound::AtMost];
                let own = bounds.into_iter().find(|bound| is_bound(*bound));
                lacks.push(lack_of(number.value.to_string(), own));
            }
        }
        for day in &said.days {
            let dated = |unit: &Unit| unit.features.days.iter().any(|own| own.bears_out(*day));
            let serves = |unit: &Unit| {
                dated(unit)
                    && (self.is_report(unit)
                        || said.people.is_empty()
                        || self.does_the_same(unit, said)
                        || (said.strong.is_empty()
                            && !said.content.is_empty()
                            && overlap(said, &[unit]) >= ENOUGH))
            };
            if !any(&serves) {
                lacks.push(Lack::Date);
            }
        }
        for word in &said.universal {
            if !asks && !any(&|unit| unit.features.universal.contains(word)) {
                lacks.push(Lack::All { word: word.clone() });
            }
        }
        for (reason, word) in &said.reasons {
            if !said.argues && !any(&|unit| unit.features.reasons.contains_key(reason)) {
                lacks.push(Lack::Reason { word: word.clone() });
            }
        }
        let enough = match (said.argues, said.slight) {
            (true, _) => ENOUGH_TO_ASK,
            (false, true) => ENOUGH_OF_SLIGHT,
            (false, false) => ENOUGH,
        };
        let of_anything = said.slight && said.people.is_empty() && said.content.is_empty();
        if of_anything || share(said, units) < enough {
            lacks.push(Lack::Words);
        }
        lacks
    }

    /// How a unit says this, or something that implies it: who was killed is dead.
    pub(super) fn says(&self, own: &BTreeMap<String, Said>, group: &str) -> Option<Said> {
        own.get(group).copied().or_else(|| {
            let implies = self.lexicon.implies.iter();
            implies
                .filter(|(_, implied)| implied.iter().any(|name| name == group))
                .find_map(|(name, _)| own.get(name).copied())
                .filter(|said| said.plain)
        })
    }

    /// Whether the unit tells of what the sentence says was done; of a date or a number beside
    /// another deed it is no source. A strong word weighs more than what else was done.
    fn does_the_same(&self, unit: &Unit, said: &Features) -> bool {
        let strong = said.strong.keys();
        let acts = said.acts.keys();
        if said.strong.is_empty() {
            return said.acts.is_empty()
                || acts
                    .into_iter()
                    .any(|act| self.says(&unit.features.acts, act).is_some());
        }
        strong
            .into_iter()
            .any(|group| self.says(&unit.features.strong, group).is_some())
    }

    /// Whether the unit counts as many of the same thing: "five officers" got "seven years", but
    /// nobody told of seven officers.
    fn counts(&self, unit: &Unit, number: &Number) -> bool {
        let name = |stem: &String| self.lexicon.synonyms.get(stem).unwrap_or(stem).clone();
        let counted: Vec<String> = number.unit.iter().map(name).collect();
        unit.features.numbers.iter().chain(&unit.group).any(|own| {
            let same_thing = counted.is_empty()
                || own.unit.is_empty()
                || number.of_anybody
                || own.unit.iter().any(|stem| counted.contains(&name(stem)));
            own.value == number.value && own.bound.bears_out(number.bound) && same_thing
        })
    }

    /// "Roza" beside "Tuletaeva".
    fn is_of_person(&self, stem: &str, said: &Features) -> bool {
        let whose = self.known.full_names.get(stem);
        whose.is_some_and(|ids| ids.iter().any(|id| said.people.contains(id)))
    }
}

/// Whether nothing stands around the number that would make it weaker.
fn is_plain(number: &Number) -> bool {
    matches!(number.bound, Bound::Exact | Bound::About)
}

/// That a number is not there; or that it is there, as the least, as more or as the most.
fn lack_of(number: String, own: Option<Bound>) -> Lack {
    match own {
        Some(Bound::AtLeast) => Lack::AtLeast { number },
        Some(Bound::Over) => Lack::MoreThan { number },
        Some(Bound::AtMost) => Lack::AtMost { number },
        _ => Lack::Number { number },
    }
}

fn bears(own: Option<Said>, said: Said) -> bool {
    own.is_some_and(|own| own.bears_out(said))
}

/// How much of the sentence these have, from 0 to 1: of its plain words, and of what it counts, dates
/// and tells of, which was compared already (at most as much as a short sentence has). Whom it names
/// does not count: anything can be said of anybody.
fn share(said: &Features, units: &[&Unit]) -> f64 {
    const MAX: usize = 3;
    let held = said.numbers.len() + said.days.len() + said.strong.len() + said.acts.len();
    let words = said.content.len();
    if words == 0 {
        return 1.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "a sentence has few words")]
    let (held, words) = (held.min(MAX) as f64, words as f64);
    (overlap(said, units) * words + held) / (words + held)
}

/// How many of the sentence's other words these have, from 0 to 1.
pub fn overlap(said: &Features, units: &[&Unit]) -> f64 {
    if said.content.is_empty() {
        return 1.0;
    }
    let has = |stem: &&String| units.iter().any(|unit| unit.features.stems.contains(*stem));
    let shared = said.content.iter().filter(has).count();
    #[expect(clippy::cast_precision_loss, reason = "a sentence has few words")]
    let share = shared as f64 / said.content.len() as f64;
    share
}
