//! The sentences of a problem, made where a person reads them.
//!
//! A cause's message stands in `problems.ftl` under its code; its advice is the attribute `help`,
//! or `cli` and `window` where the two doors need their own. What a [`Fix`] adds stands under keys
//! that begin with `fix-`.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::{Map, Value, json};

use super::UiLang;
use crate::campaign::locale;
use crate::problem::{Cause, Fix, Place, Problem, Rule};

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
            Some(about) => format!("{about}: {sentence}"),
            None => sentence,
        }
    }

    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, lang: UiLang) -> String {
        if let Cause::Text(sentence) = &*self.cause {
            return sentence.clone();
        }
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
        parts.extend(self.help.clone());
        if !matches!(*self.cause, Cause::Text(_)) {
            let (code, arguments) = self.cause.code_and_arguments();
            let arguments = fluent(lang, &arguments);
            let own = match door {
                Door::CommandLine => "cli",
                Door::Window => "window",
            };
            let of = |attribute| lang.find(&format!("{code}.{attribute}"), &arguments);
            parts.extend(of(own).or_else(|| of("help")));
        }
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
            args.set("names", names.join(", "));
            "fix-among"
        }
        Fix::GoTo(_) | Fix::Ask(_) | Fix::LeaveOut(_) | Fix::Allow(_) => return None,
    };
    Some(lang.say(key, &args))
}

/// Arguments as Fluent takes them: texts, numbers, lists as the language writes them.
fn fluent(lang: UiLang, arguments: &Map<String, Value>) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, value) in arguments {
        let value: FluentValue<'static> = match value {
            Value::Number(number) => number.as_f64().unwrap_or_default().into(),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(plain).collect();
                locale::list(&lang.lang(), &items).into()
            }
            other => plain(other).into(),
        };
        args.set(name.clone(), value);
    }
    args
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        other => other.to_string(),
    }
}

/// A problem for other programs: its code and arguments, and the sentences.
pub fn json(problem: &Problem, lang: UiLang) -> Value {
    let (code, arguments) = problem.cause.code_and_arguments();
    let at = problem.place.as_ref().map(Place::line_column);
    json!({
        "severity": problem.severity,
        "rule": problem.rule.map(Rule::name),
        "code": code,
        "arguments": arguments,
        "message": problem.message(lang),
        "file": problem.place.as_ref().map(|place| &place.file.name),
        "line": at.map(|(line, _)| line),
        "column": at.map(|(_, column)| column),
        "help": problem.advice(lang, Door::CommandLine),
    })
}

/// In English, for logs and tests.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message(UiLang::ENGLISH))?;
        match self.advice(UiLang::ENGLISH, Door::CommandLine) {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}
