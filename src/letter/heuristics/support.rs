//! Whether a pack bears a sentence out. **A heuristic**: [`Stance`] says which words of a sentence
//! state something about the report's matter; those are held against the pack's own sentences. What
//! they count, date, name, accuse and give as a reason, what was done or not done and who says so must
//! each stand in one of them, or in two that belong together, and of the other words a share must:
//! four in ten, or seven in ten where a sentence has nothing else to be held by. It does not understand
//! the sentence. `corpus.toml` and `tests/fixtures/own-words` measure how often it is right.
//!
//! Known limits: it reads each sentence by itself; "she" is the letter's one person or nobody in
//! particular; who did something to whom it does not see; an irregular form or a synonym that the
//! lexicon lacks counts as another word; a right speaker it knows only by there being one.

use super::compare::overlap;
use super::dates::Day;
use super::evidence::{Evidence, Unit, UnitKind};
use super::features::Features;
use super::numbers::Value;
use super::stance::Stance;
use super::verdict::{Lack, Verdict};
use super::words::{Word, words};
use crate::campaign::{Campaign, Lang};

/// The act that a letter asks for, in the lexicon.
const INVESTIGATE: &str = "investigate";
/// How many of a sentence's plain words a claim must have to be shown as the nearest.
const NEAR: f64 = 0.5;
/// How many features of a sentence are looked at when units are paired.
const BITS: usize = 60;

/// Whether the campaign bears the sentence out; [`Evidence::judge`] for many sentences.
pub fn judge(sentence: &str, campaign: &Campaign, lang: &Lang) -> Verdict {
    Evidence::of(campaign, lang).map_or(Verdict::Plain, |evidence| evidence.judge(sentence))
}

/// How far a unit is from a sentence: whether it is of other people, of another deed, and how much it lacks.
type Rank = (bool, bool, usize);

impl Evidence {
    /// Whether the pack bears the sentence out, said in a letter about nobody in particular.
    pub fn judge(&self, sentence: &str) -> Verdict {
        self.judge_about(sentence, None, None)
    }

    /// Whether the pack bears the sentence out, in a letter of this year about this one person, if about one.
    pub fn judge_about(&self, sentence: &str, person: Option<&str>, year: Option<u64>) -> Verdict {
        let mut words = words(sentence, &self.lexicon.stemmer);
        let (mut said, mut stance) = self.read(sentence, &words);
        if self.leave_out_elapsed(&mut words, &said.numbers, person, year) {
            (said, stance) = self.read(sentence, &words);
        }
        let plain = said.is_plain();
        if (plain && !stance.tells)
            || self.only_argues(&said, &stance)
            || self.is_general(&said, &stance)
            || only_judges(&said, &stance)
        {
            return Verdict::Plain;
        }
        said.slight = plain;
        if stance.pronoun && said.people.is_empty() {
            said.people.extend(person.map(str::to_owned));
        }
        match self.hold(&said) {
            // "Both say so": each by themselves.
            Verdict::Unsupported { lack, nearest } if said.people.len() > 1 => {
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
                    None => Verdict::Unsupported { lack, nearest },
                }
            }
            verdict => verdict,
        }
    }

    /// What these words of a sentence say, and whose matter it is.
    fn read(&self, sentence: &str, words: &[Word]) -> (Features, Stance) {
        let stance = Stance::of(sentence, words, self.lexicon, &self.known);
        let said = Features::of_words(sentence, words, &stance.aside, self.lexicon, &self.known);
        (said, stance)
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
            let whose = self.known.full_names.get(stem);
            whose.is_some_and(|whose| whose.iter().any(|id| ids.contains(id)))
        };
        said.names
            .retain(|stem, _| !of(stem, &others) || of(stem, &[person.to_owned()]));
        said
    }

    /// Looks for one unit, or two that belong together, that say all of it.
    fn hold(&self, said: &Features) -> Verdict {
        let candidates = self.units.iter().filter(|unit| may_serve(unit, said));
        // What tells of the very people is nearer than what tells of nobody, and of what was done to them than of
        // something else.
        let mut best: Option<(Rank, f64, Lack, &Unit)> = None;
        let mut parts: Vec<(&Unit, u64)> = Vec::new();
        for unit in candidates {
            let lacks = self.lacks(said, &[unit]);
            let share = overlap(said, &[unit]);
            let Some(first) = lacks.first() else {
                return Verdict::Supported(vec![unit.id.clone()]);
            };
            let is_apart =
                !said.people.is_empty() && unit.features.people.is_disjoint(&said.people);
            let is_of_another_deed = !is_apart
                && !said.people.is_empty()
                && !said.strong.is_empty()
                && !said
                    .strong
                    .keys()
                    .any(|group| self.says(&unit.features.strong, group).is_some());
            let rank = (is_apart, is_of_another_deed, lacks.len());
            let nearer = best.as_ref().is_none_or(|(other, other_share, ..)| {
                rank < *other || (rank == *other && share > *other_share)
            });
            let alike = share >= NEAR && !said.content.is_empty();
            if unit.kind == UnitKind::Claim && nearer && (alike || share_anything(unit, said)) {
                best = Some((rank, share, first.clone(), unit));
            }
            parts.push((unit, self.has(said, unit)));
        }
        // Two together: each must bring what the other has not, so most pairs are out at once.
        let all = parts.iter().fold(0, |all, (_, has)| all | has);
        let whole = Self::whole(said);
        if all & whole == whole {
            for (at, (one, has)) in parts.iter().enumerate() {
                for (two, also) in &parts[at + 1..] {
                    if (has | also) & whole == whole
                        && self.belong_together(one, two, said)
                        && self.lacks(said, &[one, two]).is_empty()
                    {
                        return Verdict::Supported(vec![one.id.clone(), two.id.clone()]);
                    }
                }
            }
        }
        let (lack, nearest) = match best {
            Some((_, _, lack, unit)) => (lack, Some(unit.id.clone())),
            None => (first_lack(said, self), None),
        };
        Verdict::Unsupported { lack, nearest }
    }

    /// "Torture must never be used": strong words of the pack's own topics, in a wish or an
    /// argument that names nobody, dates nothing, and counts as the pack does.
    fn only_argues(&self, said: &Features, stance: &Stance) -> bool {
        // “Please look into what happened on 16 December 2011.”
        let is_of_event = || {
            // What happened then, and not “the torture of 16 December 2011”, of which nobody tells.
            let dated = |day: &Day| {
                self.units.iter().any(|unit| {
                    let mut groups = said.strong.keys();
                    unit.features.days.iter().any(|own| own.bears_out(*day))
                        && groups.all(|group| self.says(&unit.features.strong, group).is_some())
                })
            };
            !stance.tells
                && said.days.iter().all(dated)
                && said.acts.keys().all(|act| act == INVESTIGATE)
        };
        said.argues
            && said
                .numbers
                .iter()
                .all(|number| self.counts_so_many(&number.value))
            && (said.days.is_empty() || is_of_event())
            && said.names.is_empty()
            && said.people.is_empty()
            && said.strong.keys().all(|group| self.topics.contains(group))
    }

    /// Whether anything is counted so in the pack: "nobody should die two days after leaving a police station".
    fn counts_so_many(&self, value: &Value) -> bool {
        let mut numbers = self.units.iter().flat_map(|unit| &unit.features.numbers);
        numbers.any(|own| own.value == *value)
    }

    /// "Torture is wrong everywhere": the pack's own topics, of nobody and no time in particular.
    fn is_general(&self, said: &Features, stance: &Stance) -> bool {
        stance.general
            && said
                .numbers
                .iter()
                .all(|number| self.counts_so_many(&number.value))
            && said.days.is_empty()
            && said.names.is_empty()
            && said.people.is_empty()
            && said.strong.keys().all(|group| self.topics.contains(group))
    }

    /// Which of the sentence's people, names, accusations and deeds the unit has, a bit each: of a
    /// pair that lacks one, neither has it.
    fn has(&self, said: &Features, unit: &Unit) -> u64 {
        let people = said.people.iter();
        let people = people.map(|person| unit.features.people.contains(person));
        let strong = said.strong.keys();
        let strong = strong.map(|group| self.says(&unit.features.strong, group).is_some());
        let acts = said.acts.keys();
        let acts = acts.map(|act| self.says(&unit.features.acts, act).is_some());
        let reasons = said.reasons.keys();
        let reasons =
            reasons.map(|reason| said.argues || unit.features.reasons.contains_key(reason));
        let all = people.chain(strong).chain(acts).chain(reasons).take(BITS);
        all.enumerate()
            .fold(0, |bits, (at, has)| bits | (u64::from(has) << at))
    }

    /// All bits of [`Evidence::has`].
    fn whole(said: &Features) -> u64 {
        let count = said.people.len() + said.strong.len() + said.acts.len() + said.reasons.len();
        (1_u64 << count.min(BITS)) - 1
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
        if one.kind == UnitKind::Ask || two.kind == UnitKind::Ask {
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

/// "Ms Tuletaeva is brave", "it was a tragedy": what the writer thinks.
fn only_judges(said: &Features, stance: &Stance) -> bool {
    /// How many other words such a sentence may have.
    const MAX: usize = 3;
    stance.judges
        && said.content.len() <= MAX
        && said.strong.is_empty()
        && said.acts.is_empty()
        && said.numbers.is_empty()
        && said.days.is_empty()
        && said.reasons.is_empty()
}

/// A request bears out requests only; what tells of somebody, only what names them or nobody.
fn may_serve(unit: &Unit, said: &Features) -> bool {
    let of_them = unit.features.people.is_empty()
        || said.people.is_empty()
        || !unit.features.people.is_disjoint(&said.people);
    of_them && (unit.kind != UnitKind::Ask || said.argues)
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

fn first_lack(said: &Features, evidence: &Evidence) -> Lack {
    evidence
        .lacks(said, &[])
        .into_iter()
        .next()
        .unwrap_or(Lack::Words)
}
