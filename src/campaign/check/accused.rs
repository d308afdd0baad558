//! Who is said by name to have done a wrong. The words are data of each language
//! (`assets/languages/<code>/wrongdoing.toml`).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::Check;
use crate::campaign::{Lang, Name, Text, language};
use crate::problem::{PackProblem, Place, Problem, Rule};

/// How many words before “by” may say what was done.
const BEFORE: usize = 4;

/// How many words a clause has behind “hat” in which its participle is looked for.
const CLAUSE: usize = 6;

/// The most words of a deed: “was responsible for”.
const DEED: usize = 4;

/// The words with which a language accuses.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrongdoing {
    /// What follows the name of whoever did it.
    deeds: Vec<String>,
    /// What may stand between the two.
    #[serde(default)]
    auxiliaries: Vec<String>,
    /// What stands behind the name where the deed ends the clause.
    #[serde(default)]
    perfect: Vec<String>,
    /// What was done to somebody.
    #[serde(default)]
    done_to: Vec<String>,
    /// What stands before the name of whoever did that.
    #[serde(default)]
    by: Vec<String>,
    /// What no name begins with.
    #[serde(default)]
    no_names: Vec<String>,
    /// What tells a conviction.
    convicted: Vec<String>,
}

static WRONGDOING: LazyLock<BTreeMap<&str, Wrongdoing>> = LazyLock::new(|| {
    let texts = language::texts("wrongdoing.toml");
    texts
        .filter_map(|(code, text)| Some((code, toml::from_str(text).ok()?)))
        .collect()
});

impl Check<'_> {
    /// `consent`: somebody who is neither the person of a case nor mentioned is not said to have
    /// done a wrong, unless the text tells the conviction. **A heuristic.**
    pub(super) fn accused(&mut self, id: &Name, text: &Text, place: &Place) {
        for (lang, text) in &text.0 {
            let Some(wrongdoing) = of(lang) else {
                continue;
            };
            let mut names = wrongdoing.wrongdoers(text);
            let Some(name) = names.find(|name| !self.is_told_of(name)) else {
                continue;
            };
            let small = text.to_lowercase();
            let mut convicted = wrongdoing.convicted.iter();
            if convicted.any(|word| small.contains(word.as_str())) {
                continue;
            }
            let problem = PackProblem::Accused {
                claim: id.to_string(),
                name,
            };
            let problem = Problem::of(Rule::Consent, problem);
            self.problems.push(problem.at(place.clone()));
        }
    }

    /// Whether the name is that of a case, which tells its own conviction, or no person's.
    fn is_told_of(&self, name: &str) -> bool {
        let mut cases = self.campaign.cases.iter();
        let mut mentioned = self.campaign.mentioned.iter();
        let known = |names: &Text| names.0.values().any(|known| known == name);
        cases.any(|case| known(&case.name)) || mentioned.any(|one| known(&one.name))
    }
}

/// The words of this language, if there are any.
fn of(lang: &Lang) -> Option<&'static Wrongdoing> {
    let code = lang.code();
    let language = code.split(['-', '_']).next().unwrap_or(code);
    WRONGDOING.get(code).or_else(|| WRONGDOING.get(language))
}

impl Wrongdoing {
    /// The full names to which a text attributes wrongdoing.
    fn wrongdoers(&self, text: &str) -> impl Iterator<Item = String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let last = words.len().saturating_sub(1);
        (0..last).filter_map(move |at| self.wrongdoer(&words, at))
    }

    /// The name that begins at this word, if it is that of a wrongdoer.
    fn wrongdoer(&self, words: &[&str], at: usize) -> Option<String> {
        let (first, last) = (*words.get(at)?, *words.get(at + 1)?);
        let is_inner = |word: &str| word.chars().all(|c| c.is_alphanumeric() || c == '-');
        let is_name = has_capital(first) && has_capital(last) && is_inner(first);
        if !is_name || self.no_names.contains(&first.to_lowercase()) {
            return None;
        }
        // The deed follows the name at once, or after a remark between commas.
        let after = words.get(at + 2..).unwrap_or_default();
        let behind = if last.ends_with(',') {
            let end = after.iter().position(|word| word.ends_with(','));
            end.map_or(&[][..], |end| &after[end + 1..])
        } else if is_inner(last) {
            after
        } else {
            &[]
        };
        let before = &words[..at];
        let did = self.says_deed(behind) || self.is_done_by(before, last, after);
        did.then(|| format!("{} {}", bare(first), bare(last)))
    }

    /// Whether the words behind a name say what its bearer did.
    fn says_deed(&self, behind: &[&str]) -> bool {
        let [first, rest @ ..] = behind else {
            return false;
        };
        let first = first.to_lowercase();
        if self.perfect.contains(&first) {
            let clause = rest.iter().take(CLAUSE);
            let end = rest.iter().position(|word| word.ends_with(','));
            let mut clause = clause.take(end.map_or(CLAUSE, |end| end + 1));
            return clause.any(|word| self.is_done_to(word));
        }
        let deed = if self.auxiliaries.contains(&first) {
            rest
        } else {
            behind
        };
        let said = deed[..deed.len().min(DEED)].join(" ").to_lowercase();
        let mut deeds = self.deeds.iter();
        deeds.any(|deed| {
            said.strip_prefix(deed.as_str())
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    }

    /// Whether what was done to somebody was done by the one whose name stands between these words. What
    /// goes on with a capital is a longer name, as a body has.
    fn is_done_by(&self, before: &[&str], last: &str, after: &[&str]) -> bool {
        let Some((by, before)) = before.split_last() else {
            return false;
        };
        let next = after
            .first()
            .filter(|_| last.ends_with(char::is_alphanumeric));
        let near = &before[before.len().saturating_sub(BEFORE)..];
        self.by.contains(&by.to_lowercase())
            && !after.first().is_some_and(|word| has_capital(word))
            && near.iter().chain(next).any(|word| self.is_done_to(word))
    }

    fn is_done_to(&self, word: &str) -> bool {
        self.done_to.contains(&bare(word).to_lowercase())
    }
}

fn has_capital(word: &str) -> bool {
    bare(word).starts_with(char::is_uppercase)
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accused(lang: &str, text: &str) -> Option<String> {
        of(&Lang::new(lang))?.wrongdoers(text).next()
    }

    #[test]
    fn accused_are_found_in_each_language() {
        for (code, _) in language::texts("wrongdoing.toml") {
            assert!(WRONGDOING.contains_key(code), "{code}");
        }
        let name = Some("Ivan Petrov".to_owned());
        for (lang, text) in [
            ("en", "Officer Ivan Petrov tortured the prisoners."),
            (
                "en",
                "Ivan Petrov, then head of the colony, had beaten him.",
            ),
            ("en", "Two men were killed by Ivan Petrov in the yard."),
            ("en-GB", "Ivan Petrov was responsible for the shooting."),
            ("de", "Ivan Petrov folterte die Gefangenen."),
            ("de", "Ivan Petrov hat mehrere Gefangene gefoltert."),
            ("de", "Zwei Männer wurden von Ivan Petrov erschossen."),
            ("fr", "Ivan Petrov a torturé les prisonniers."),
            (
                "fr",
                "Deux hommes ont été tués par Ivan Petrov dans la cour.",
            ),
            ("es", "Ivan Petrov torturó a los presos."),
            ("es", "Los presos fueron golpeados por Ivan Petrov."),
        ] {
            assert_eq!(accused(lang, text), name, "{text}");
        }
        assert_eq!(
            accused("ru", "Иван Петров избил его."),
            Some("Иван Петров".to_owned())
        );
        assert_eq!(
            accused("kk", "Асан Серіков азаптады."),
            Some("Асан Серіков".to_owned())
        );
    }

    #[test]
    fn accused_is_nobody_to_whom_something_was_done() {
        for (lang, text) in [
            ("en", "Ivan Petrov was tortured for two days."),
            ("en", "Ivan Petrov had been beaten by guards."),
            ("en", "He was beaten by Human Rights Street guards."),
            ("de", "Ivan Petrov wurde gefoltert."),
            ("de", "Der Wärter schlug ihn."),
            ("de", "Ivan Petrov hat gesagt, er sei gefoltert worden."),
            ("fr", "Ivan Petrov a été torturé par des gardiens."),
            ("es", "Ivan Petrov fue torturado por los guardias."),
            ("ru", "Иван Петров был избит."),
        ] {
            assert_eq!(accused(lang, text), None, "{text}");
        }
    }
}
