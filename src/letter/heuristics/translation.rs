//! Whether a translation says what its original says. **A heuristic**, like the others:
//! it holds numbers, dates, people, quotations, who says so, strong words and what was done or not
//! done against each other, and understands neither text. Where a language has no word list, only figures in digits, people
//! and quotations are compared.

use std::collections::{BTreeMap, BTreeSet};

use super::evidence::{Differing, Evidence, PackReader, Unit, UnitKind};
use super::features::Features;
use super::lexicon::Lexicon;
use super::numbers::{self, Bound, Value};
use super::words::{excerpt, words};
use crate::campaign::numerals::numerals;
use crate::campaign::{Campaign, Lang, Text};
use crate::problem::{Amount, Difference, Figure, Language, Place, Problem, Rule, WordingProblem};

impl Differing {
    /// The same as a problem of the rule `translation`.
    pub fn problem(self, campaign: &Campaign, lang: &Lang) -> Problem {
        let all = printed(campaign);
        let entry = all
            .iter()
            .find(|entry| entry.id == self.id && entry.kind == self.kind);
        let text = entry.map(|entry| excerpt(entry.text.show(&campaign.first_language())));
        let problem = WordingProblem::Translation {
            id: self.id,
            text: text.unwrap_or_default(),
            language: Language::of(lang),
            difference: self.difference,
        };
        let place = entry.map(|entry| entry.place.clone()).unwrap_or_default();
        Problem::of(Rule::Translation, problem).at(place)
    }
}

/// A sentence of the pack that a letter prints, in all its languages.
struct Printed<'a> {
    id: String,
    kind: UnitKind,
    text: &'a Text,
    place: &'a Place,
}

/// All that differs between the pack's first language and this one, in the entries of these ids.
pub fn differences(
    campaign: &Campaign,
    lang: &Lang,
    reader: &PackReader,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Differing> {
    let first = campaign.first_language();
    if first == *lang {
        return Vec::new();
    }
    let read = |lang: &Lang| {
        let lexicon = Lexicon::of(lang)?;
        Some(reader.read(campaign, lang, lexicon))
    };
    // A pack is compared once and not at every letter.
    let Some(to) = read(lang) else {
        let compared = read(&first).map(|from| compare(campaign, lang, &from, None, wanted));
        return compared.unwrap_or_default();
    };
    let all = to.translation.get_or_init(|| {
        let from = read(&first);
        from.map_or(Vec::new(), |from| {
            compare(campaign, lang, &from, Some(&to), |_| true)
        })
    });
    let wanted = all.iter().filter(|found| wanted(&found.id));
    wanted.cloned().collect()
}

fn compare(
    campaign: &Campaign,
    lang: &Lang,
    from: &Evidence,
    to: Option<&Evidence>,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Differing> {
    let first = campaign.first_language();
    let mut found = Vec::new();
    let all = printed(campaign);
    for printed in all.iter().filter(|printed| wanted(&printed.id)) {
        let (Some(original), Some(translated)) = (printed.text.get(&first), printed.text.get(lang))
        else {
            continue;
        };
        let mut what = Vec::new();
        match to {
            Some(to) => {
                if let (Some(one), Some(other)) = (printed.facts(from), printed.facts(to)) {
                    one.hold(&other, &mut what);
                    let said = strong(original, from.lexicon);
                    Facts::no_stronger(&other, &said, &to.lexicon.implies, &mut what);
                }
            }
            None => digits(original, translated, from.lexicon, &mut what),
        }
        people(campaign, &first, lang, original, translated, &mut what);
        if quotations(translated) < quotations(original) {
            what.push(Difference::FewerQuotations);
        }
        found.extend(what.into_iter().map(|difference| Differing {
            id: printed.id.clone(),
            kind: printed.kind,
            difference,
        }));
    }
    found
}

impl Printed<'_> {
    fn facts<'g>(&self, evidence: &'g Evidence) -> Option<Facts<'g>> {
        let mut units = evidence.units.iter().chain(&evidence.passages);
        let own = units.find(|unit| unit.kind == self.kind && unit.id == self.id);
        own.map(Facts::of)
    }
}

fn printed(campaign: &Campaign) -> Vec<Printed<'_>> {
    let claims = campaign.claims.iter().filter(|claim| !claim.graphic);
    let claims = claims.map(|claim| (&claim.id, UnitKind::Claim, &claim.text, &claim.place));
    let parts = campaign.passages.iter().flat_map(|passage| {
        let parts = passage.parts.iter().enumerate();
        parts.map(|(index, part)| Printed {
            id: passage.part_id(index),
            kind: UnitKind::Claim,
            text: &part.text,
            place: &passage.place,
        })
    });
    let asks = campaign.recommendations.iter();
    let asks = asks.map(|ask| (&ask.id, UnitKind::Ask, &ask.text, &ask.place));
    let cases = campaign.cases.iter();
    let cases = cases.map(|case| (&case.id, UnitKind::Status, &case.status.text, &case.place));
    let all = claims.chain(asks).chain(cases);
    all.map(|(id, kind, text, place)| Printed {
        id: id.to_string(),
        kind,
        text,
        place,
    })
    .chain(parts)
    .collect()
}

/// What of a sentence a translation must keep.
struct Facts<'a> {
    features: &'a Features,
    numbers: BTreeSet<Amount>,
    dates: BTreeSet<String>,
}

impl<'a> Facts<'a> {
    fn of(unit: &'a Unit) -> Self {
        let features = &unit.features;
        let numbers = features.numbers.iter().filter_map(|number| {
            let figure = match number.value {
                Value::Thousandths(_) => Figure::Digits {
                    digits: number.value.to_string(),
                },
                Value::Vague(_) => Figure::Part,
            };
            match number.bound {
                // "A third" is another word in each language; that it is at least one is not.
                Bound::Exact | Bound::About if figure == Figure::Part => None,
                Bound::Exact | Bound::About => Some(Amount::Exactly { figure }),
                Bound::AtLeast => Some(Amount::AtLeast { figure }),
                Bound::Over => Some(Amount::MoreThan { figure }),
                Bound::AtMost => Some(Amount::AtMost { figure }),
                Bound::Most => Some(Amount::MostOf { figure }),
            }
        });
        let dates = features.days.iter().map(|day| {
            let part = |part: Option<u64>| part.map_or(String::new(), |part| part.to_string());
            let parts = [day.date, day.month.map(u64::from), day.year].map(part);
            let parts = parts.iter().filter(|part| !part.is_empty());
            parts.cloned().collect::<Vec<_>>().join(".")
        });
        Self {
            features,
            numbers: numbers.collect(),
            dates: dates.collect(),
        }
    }

    fn hold(&self, other: &Self, what: &mut Vec<Difference>) {
        numbers_differ(&self.numbers, &other.numbers, what);
        for date in self.dates.difference(&other.dates).cloned() {
            what.push(Difference::DateLost { date });
        }
        for date in other.dates.difference(&self.dates).cloned() {
            what.push(Difference::DateNew { date });
        }
        if self.features.attributed && !other.features.attributed {
            what.push(Difference::NoSpeaker);
        }
        for (act, how) in &self.features.acts {
            let differs = other.features.acts.get(act);
            if differs.is_some_and(|other| other != how) {
                let word = other.features.word_for(act).to_owned();
                what.push(Difference::Opposite { word });
            }
        }
    }

    /// No strong word but those that the original has, or that what it says implies.
    fn no_stronger(
        other: &Self,
        said: &BTreeSet<String>,
        implies: &BTreeMap<String, Vec<String>>,
        what: &mut Vec<Difference>,
    ) {
        for group in other.features.strong.keys() {
            let borne = said.contains(group)
                || said
                    .iter()
                    .any(|own| implies.get(own).is_some_and(|of| of.contains(group)));
            if !borne {
                let word = other.features.word_for(group).to_owned();
                what.push(Difference::Stronger { word });
            }
        }
    }
}

/// The groups of strong words in a text, in its names too: the Special Rapporteur on Torture is
/// written small in other languages.
fn strong(text: &str, lexicon: &Lexicon) -> BTreeSet<String> {
    let words = words(text, &lexicon.stemmer);
    let groups = (0..words.len()).flat_map(|index| lexicon.strong.at(&words, index));
    groups.map(|(group, _)| group.to_owned()).collect()
}

/// What one has and the other has not.
fn numbers_differ(one: &BTreeSet<Amount>, other: &BTreeSet<Amount>, what: &mut Vec<Difference>) {
    for number in one.difference(other).cloned() {
        what.push(Difference::NumberLost { number });
    }
    for number in other.difference(one).cloned() {
        what.push(Difference::NumberNew { number });
    }
}

/// The figures of an original, in words or digits, against the digits of a translation.
fn digits(original: &str, translated: &str, lexicon: &Lexicon, what: &mut Vec<Difference>) {
    let words = words(original, &lexicon.stemmer);
    let (found, days, _) = numbers::read(&words, &vec![false; words.len()], lexicon);
    let counted = found.iter().filter_map(|number| match number.value {
        Value::Thousandths(_) => Some(number.value.to_string()),
        Value::Vague(_) => None,
    });
    let dated = days.iter().flat_map(|day| [day.year, day.date]);
    let dated = dated.flatten().map(|part| part.to_string());
    let exactly = |digits: String| Amount::Exactly {
        figure: Figure::Digits { digits },
    };
    let one: BTreeSet<Amount> = counted.chain(dated).map(exactly).collect();
    let other = numerals(translated).into_iter();
    numbers_differ(&one, &other.map(exactly).collect(), what);
}

/// The people of the pack whom one of the texts names and the other does not.
fn people(
    campaign: &Campaign,
    first: &Lang,
    lang: &Lang,
    original: &str,
    translated: &str,
    what: &mut Vec<Difference>,
) {
    let cases = campaign.cases.iter().map(|case| &case.name);
    let mentioned = campaign.mentioned.iter().map(|one| &one.name);
    for name in cases.chain(mentioned) {
        let (Some(here), Some(there)) = (name.get(first), name.get(lang)) else {
            continue;
        };
        match (names(original, here), names(translated, there)) {
            (true, false) => what.push(Difference::PersonLost {
                person: here.to_owned(),
            }),
            (false, true) => what.push(Difference::PersonNew {
                person: there.to_owned(),
            }),
            _ => {}
        }
    }
}

/// Whether the text has the surname, with whatever ending its grammar gives it.
fn names(text: &str, name: &str) -> bool {
    let surname = name.split_whitespace().next_back().unwrap_or(name);
    let stem = surname.trim_end_matches(['а', 'я', 'й', 'ь']);
    !stem.is_empty() && words_begin(text, stem)
}

fn words_begin(text: &str, stem: &str) -> bool {
    text.match_indices(stem).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric())
    })
}

/// How many quotations a text has, by English marks or others.
fn quotations(text: &str) -> usize {
    text.matches('«').count().max(text.matches('“').count())
}
