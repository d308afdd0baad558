//! The sentences of a problem, made where a person reads them.
//!
//! A cause's message stands in `problems.ftl` under its code; its advice is the attribute `help`,
//! or `cli` and `window` where the two doors need their own. What a [`Fix`] adds stands under keys
//! that begin with `fix-`.

use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::{Map, Value, json};

use super::guide::GuidePlace;
use super::{Speaker, UiLang, own_name, say};
use crate::campaign::{Lang, When, locale};
use crate::country::Country;
use crate::problem::{Fix, Place, Problem, Rule, Why};

/// Where a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// A terminal, where options have names.
    CommandLine,
    /// The window.
    Window,
}

impl Problem {
    /// What is wrong, in a sentence without a full stop, with what it concerns before it.
    pub fn message(&self, lang: UiLang) -> String {
        let sentence = self.sentence(lang);
        match &self.about {
            Some(about) => format!("{}: {sentence}", lang.as_argument(about)),
            None => sentence,
        }
    }

    /// Where, what is wrong, and what to do about it, in one line.
    pub fn in_one_line(&self, lang: UiLang, door: Door) -> String {
        let place = self.place.as_ref();
        let place = place.map_or(String::new(), |place| format!("{place}: "));
        let advice = self.advice(lang, door);
        let advice = advice.map_or(String::new(), |advice| format!(" ({advice})"));
        format!("{place}{}{advice}", self.message(lang))
    }

    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, lang: UiLang) -> String {
        let (code, arguments) = self.cause.code_and_arguments();
        lang.say(&code, &fluent(lang, &arguments))
    }

    /// What to do about it.
    pub fn advice(&self, lang: UiLang, door: Door) -> Option<String> {
        if self.allowed {
            return Some(lang.say("fix-allowed", &FluentArgs::new()));
        }
        let mut parts: Vec<String> = self
            .fixes
            .iter()
            .filter_map(|fix| words_of(fix, lang))
            .collect();
        let (code, arguments) = self.cause.code_and_arguments();
        let arguments = fluent(lang, &arguments);
        let own = match door {
            Door::CommandLine => "cli",
            Door::Window => "window",
        };
        let of = |attribute| lang.find(&format!("{code}.{attribute}"), &arguments);
        parts.extend(of(own).or_else(|| of("help")));
        // A question ends itself.
        let joined = parts.join("; ").replace("?; ", "? ");
        (!parts.is_empty()).then_some(joined)
    }
}

/// What a fix adds to the advice; what is only a way to a place adds nothing.
fn words_of(fix: &Fix, lang: UiLang) -> Option<String> {
    let mut args = FluentArgs::new();
    let key = match fix {
        Fix::Meant(name) | Fix::Replace { meant: name, .. } => {
            args.set("name", name.as_str());
            "fix-meant"
        }
        Fix::Among(names) => {
            args.set("names", lang.list(names));
            "fix-among"
        }
        _ => return None,
    };
    Some(lang.say(key, &args))
}

/// Arguments as Fluent takes them: texts, numbers, lists as the language writes them.
fn fluent(lang: UiLang, arguments: &Map<String, Value>) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        let value: FluentValue<'static> = match value {
            // A country is known by its code, and said as it stands in a sentence.
            Value::String(code) if name == "country" => match Country::from_code(code) {
                Some(country) => country.name_in_sentence(lang.code()).into(),
                None => code.clone().into(),
            },
            Value::String(text) if CELLS.contains(&name.as_str()) => shortened(text).into(),
            // What a library or the system says is in its own language, and quoted as such.
            Value::String(text) if name == "reason" => of_others(lang, text).into(),
            Value::Number(number) => number.as_f64().unwrap_or_default().into(),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| words(lang, name, item)).collect();
                lang.list(&items).into()
            }
            other => words(lang, name, other).into(),
        };
        args.set(name.clone(), value);
    }
    args
}

/// What a library or the system says, in whatever language, as a detail beside what is said in the reader's.
pub(crate) fn of_others(lang: UiLang, words: &str) -> String {
    say!(Speaker { ui_lang: lang }, "words-of-others", words = words)
}

/// The names of arguments that are what stands in a cell of a list.
const CELLS: [&str; 3] = ["value", "typed", "column"];

/// What stands in a cell may be long; a sentence has its beginning, in one line.
fn shortened(text: &str) -> String {
    const MAX: usize = 80;
    let line = text.replace('\n', " ");
    match line.char_indices().nth(MAX) {
        Some((at, _)) if line.len() > at => format!("{}…", &line[..at]),
        _ => line,
    }
}

/// An argument in words; what the language says itself stands under the argument's name.
fn words(lang: UiLang, name: &str, value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Object(fields) => {
            let field = |key| fields.get(key).and_then(Value::as_str);
            let date = field("date").and_then(|date| date.parse::<When>().ok());
            if let Some(text) = pack_text(lang, fields) {
                return text.to_owned();
            }
            match (field("code"), date, field("language")) {
                (Some(code), ..) => lang.say(&format!("{name}-{code}"), &fluent(lang, fields)),
                (_, Some(date), _) => locale::when(&lang.lang(), date),
                (.., Some(code)) => language(lang, code),
                _ => match fields.get("either").and_then(Value::as_array) {
                    Some(items) => {
                        let words = items.iter().map(|item| words(lang, name, item));
                        locale::either(&lang.lang(), &words.collect::<Vec<_>>())
                    }
                    None => value.to_string(),
                },
            }
        }
        other => other.to_string(),
    }
}

/// Words of the pack in the reader's language, or else as the letter has them.
fn pack_text(lang: UiLang, fields: &Map<String, Value>) -> Option<&str> {
    let texts = fields.get("pack_text")?.as_object()?;
    let own = texts.get(lang.lang().code());
    own.or_else(|| fields.get("letter"))?.as_str()
}

/// The arguments for other programs: words of the pack are those of the letter, whoever reads.
fn of_the_letter(value: &Value) -> Value {
    match value {
        Value::Object(fields) if fields.contains_key("pack_text") => {
            fields.get("letter").cloned().unwrap_or_default()
        }
        Value::Object(fields) => {
            let fields = fields.iter();
            let fields = fields.map(|(name, of)| (name.clone(), of_the_letter(of)));
            Value::Object(fields.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(of_the_letter).collect()),
        other => other.clone(),
    }
}

/// The name of the language of this code; its own name where the reader's language has none.
pub fn language(lang: UiLang, code: &str) -> String {
    let said = lang.find(&format!("language-{code}"), &FluentArgs::new());
    said.unwrap_or_else(|| own_name(&Lang::new(code)))
}

/// Why there is such a rule, in a sentence.
pub fn reason(lang: UiLang, rule: Rule) -> String {
    lang.say(&format!("rule-{rule}"), &FluentArgs::new())
}

/// A problem for other programs: its code and arguments, the sentences, and the topic of the guide that
/// helps.
pub fn json(problem: &Problem, lang: UiLang) -> Value {
    let (code, arguments) = problem.cause.code_and_arguments();
    let at = problem.place.as_ref().map(Place::line_column);
    json!({
        "severity": problem.severity,
        "rule": problem.rule.map(Rule::name),
        "code": code,
        "arguments": of_the_letter(&Value::Object(arguments)),
        "message": problem.message(lang),
        "file": problem.place.as_ref().map(|place| &place.file.name),
        "line": at.map(|(line, _)| line),
        "column": at.map(|(_, column)| column),
        "help": problem.advice(lang, Door::CommandLine),
        "topic": GuidePlace::of(problem).map(|spot| spot.topic.name),
    })
}

/// In English, for tests: what a person reads is said in their language, by the door they use.
#[cfg(test)]
impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.in_one_line(UiLang::ENGLISH, Door::CommandLine))
    }
}

/// In English, for logs and tests.
impl std::fmt::Display for Why {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.words(UiLang::ENGLISH))
    }
}

impl Why {
    /// The reason, in the middle of a sentence.
    pub fn words(&self, lang: UiLang) -> String {
        words(lang, "why", &serde_json::to_value(self).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::campaign::Text;
    use crate::problem::{Language, LetterProblem, PageProblem};

    #[test]
    fn problem_quotes_what_is_in_nobodys_language() {
        let problem = Problem::error(PageProblem::NotMade {
            reason: "no table".to_owned(),
        });
        let said = |code| problem.sentence(UiLang::of_code(code).unwrap());
        for (code, due) in [
            (
                "en",
                "the page cannot be made (original message: “no table”)",
            ),
            (
                "de",
                "die Seite kann nicht erstellt werden (Meldung im Original: „no table“)",
            ),
        ] {
            assert_eq!(said(code), due);
        }
        // Other programs are given it alone.
        assert_eq!(
            json(&problem, UiLang::ENGLISH)["arguments"]["reason"],
            "no table"
        );
    }

    #[test]
    fn problem_names_things_in_the_reader_s_language_and_for_programs_in_the_letter_s() {
        let of = |lang: &str| (Lang::new(lang), format!("the court ({lang})"));
        let court = Text([of("en"), of("ru")].into());
        let problem = Problem::error(LetterProblem::NoTextFor {
            language: Language::of("kk"),
            texts: vec![court.told(&Lang::new("en")), "P1".into()],
        });
        let said = |code| problem.sentence(UiLang::of_code(code).unwrap());
        assert!(said("ru").contains("the court (ru)"), "{}", said("ru"));
        // The pack has it in neither language: as the letter has it.
        assert!(said("fr").contains("the court (en)"), "{}", said("fr"));
        let arguments = &json(&problem, UiLang::ENGLISH)["arguments"];
        assert_eq!(arguments["texts"], json!(["the court (en)", "P1"]));
        assert_eq!(arguments["language"], json!({ "language": "kk" }));
    }
}
