//! What can be put into a template at one place, with what each gives: made of the schema, the
//! helpers and the pack, so that it never goes stale.

use std::ops::Range;

use jiff::civil::Date;
use serde_json::Value as Json;

use super::plain_view::{self, Said};
use super::{file, index};
use crate::campaign::Campaign;
use crate::letter::Draft;
use crate::letter::fields::{FieldKind, ROOT, fields};
use crate::letter::helpers::HELPERS;
use crate::letter::values::Values;

/// Something that can be put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Of which kind it is.
    pub group: Group,
    /// What it is called: a field's whole name, a claim's id.
    pub name: String,
    /// What is put in.
    pub put: String,
    /// What it gives: the key of that among the window's words, in which it is said in the window;
    /// empty where the sample says it all.
    pub gives: String,
    /// What it gives in the sample letter; empty where that is nothing to print.
    pub sample: String,
}

/// A kind of offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Something of the letter.
    Field,
    /// Something that works out words.
    Helper,
    /// A fact of the pack.
    Claim,
    /// A paragraph that templates share.
    Partial,
}

/// The most of a sample that is shown, in characters.
const SAMPLE: usize = 90;

/// All that can be put in where `scope` stands around ([`super::plain_view::scope`]), with what the letter of
/// `draft` has for each.
pub fn offers(campaign: &Campaign, draft: &Draft, today: Date, scope: &[String]) -> Vec<Offer> {
    let mut values = Values::default();
    let json = campaign
        .addressee(&draft.to)
        .map(|office| fields(campaign, office, draft, today, &mut values));
    let mut list = Lister {
        values: &values,
        scope,
        found: Vec::new(),
    };
    let json = json.unwrap_or_default();
    // What stands around comes first: it is what a list is gone through for.
    if let Some(scope) = scope.last() {
        let (kind, item) = follow(ROOT, &json, scope);
        match kind {
            Some(kind @ FieldKind::Record(_)) => list.record(kind, item, scope),
            Some(_) => list.offer(scope, "{{this}}", "gives-each", item),
            None => {}
        }
    }
    list.record(ROOT, Some(&json), "");
    let mut found = list.found;
    found.extend(HELPERS.iter().map(|(name, written, gives)| Offer {
        group: Group::Helper,
        name: (*name).to_owned(),
        put: from_root(written, scope),
        gives: (*gives).to_owned(),
        sample: String::new(),
    }));
    found.extend(claims(campaign, draft));
    // A shared paragraph begins with the letter's own fields.
    if scope.is_empty() {
        found.extend(partials(campaign, draft));
    }
    found
}

fn claims(campaign: &Campaign, draft: &Draft) -> impl Iterator<Item = Offer> {
    let told = campaign.claims.iter().filter(|claim| !claim.graphic);
    told.map(|claim| Offer {
        group: Group::Claim,
        name: claim.id.to_string(),
        put: format!("{{{{claim \"{}\"}}}}", claim.id),
        gives: String::new(),
        sample: claim.text.show(&draft.lang).to_owned(),
    })
}

fn partials(campaign: &Campaign, draft: &Draft) -> Vec<Offer> {
    let names = index::names(campaign);
    let own = names.iter().filter_map(|name| {
        let (partial, number, lang) = index::partial(name)?;
        let text = file(campaign, name)?;
        (number == 1 && lang == draft.lang.code()).then(|| Offer {
            group: Group::Partial,
            name: partial.to_owned(),
            put: format!("{{{{> {partial}}}}}"),
            gives: String::new(),
            sample: short(&in_words(&text.text)),
        })
    });
    own.collect()
}

/// A helper's example as it stands within what is around it.
fn from_root(written: &str, scope: &[String]) -> String {
    let mut put = written.to_owned();
    for name in ROOT.names().filter(|_| !scope.is_empty()) {
        for end in [" ", ".", ")", "}"] {
            put = put.replace(&format!(" {name}{end}"), &format!(" @root.{name}{end}"));
        }
    }
    put
}

/// The shape and value of a field by its whole name; of a list, those of its first item.
fn follow<'j>(
    kind: FieldKind,
    json: &'j Json,
    name: &str,
) -> (Option<FieldKind>, Option<&'j Json>) {
    let mut at = (Some(kind), Some(json));
    for part in name.split('.') {
        let inner = at.0.and_then(|kind| kind.field(part));
        let json = at.1.and_then(|json| json.get(part));
        at = match inner {
            Some(FieldKind::List(item)) => (Some(*item), json.and_then(|json| json.get(0))),
            other => (other, json),
        };
    }
    at
}

struct Lister<'a> {
    values: &'a Values,
    scope: &'a [String],
    found: Vec<Offer>,
}

impl Lister<'_> {
    /// Offers the fields of a record that is called `name`.
    fn record(&mut self, kind: FieldKind, json: Option<&Json>, name: &str) {
        let FieldKind::Record(fields) = kind else {
            return;
        };
        let is_around = self.scope.last().is_some_and(|scope| scope == name);
        for field in fields {
            let whole = if name.is_empty() {
                field.name.to_owned()
            } else {
                format!("{name}.{}", field.name)
            };
            let written = match (is_around, self.scope.is_empty()) {
                (true, _) => field.name.to_owned(),
                (false, true) => whole.clone(),
                (false, false) => format!("@root.{whole}"),
            };
            let value = json.and_then(|json| json.get(field.name));
            match field.kind {
                FieldKind::Text => {
                    let put = format!("{{{{{written}}}}}");
                    self.offer(&whole, &put, field.gives, value);
                }
                FieldKind::Flag | FieldKind::Number => {
                    let put = format!("{{{{#if {written}}}}}…{{{{else}}}}…{{{{/if}}}}");
                    self.offer(&whole, &put, field.gives, None);
                }
                FieldKind::List(item) => {
                    let inside = inside(*item);
                    let put = format!("{{{{#each {written}}}}}{inside} {{{{/each}}}}");
                    let first = value.and_then(|json| json.get(0));
                    self.offer(&whole, &put, field.gives, first);
                }
                record @ FieldKind::Record(_) => self.record(record, value, &whole),
            }
        }
    }

    fn offer(&mut self, name: &str, put: &str, gives: &str, value: Option<&Json>) {
        if self.found.iter().any(|offer| offer.name == name) {
            return;
        }
        let tokens = value.and_then(Json::as_str).unwrap_or_default();
        let runs = tokens.chars().filter_map(|token| self.values.get(token));
        let sample: String = runs.map(|run| run.text.as_str()).collect();
        self.found.push(Offer {
            group: Group::Field,
            name: name.to_owned(),
            put: put.to_owned(),
            gives: gives.to_owned(),
            sample: short(&sample),
        });
    }
}

/// What prints an item of a list: itself, its first text, or else each of its first texts.
fn inside(item: FieldKind) -> String {
    let list = |name: &&str| item.field(name) == Some(FieldKind::List(&FieldKind::Text));
    match (item.main_text(), item.names().find(list)) {
        (Some(text), _) => format!("{{{{{text}}}}}"),
        (None, Some(list)) => format!("{{{{#each {list}}}}}{{{{this}}}} {{{{/each}}}}"),
        (None, None) => "{{this}}".to_owned(),
    }
}

/// A text with the names of what it prints instead of its tags.
fn in_words(text: &str) -> String {
    let shown = |said: &Said| match said {
        Said::Field(name) => format!("‹{name}›"),
        Said::Claim(_) | Said::Call(_) => "‹…›".to_owned(),
        // One or the other: run together they would be a word that nobody wrote.
        Said::Otherwise => " / ".to_owned(),
        Said::Other(other) if other.starts_with("else ") => " / ".to_owned(),
        _ => String::new(),
    };
    let rows = plain_view::rows(text, &shown);
    let words = rows.into_iter().filter_map(|row| match row.what {
        plain_view::RowKind::Words(_, words) => Some(words.shown()),
        _ => None,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The beginning of a text, on one line.
fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SAMPLE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

impl Offer {
    /// As a condition names it, if it can be one: what is so or not, or a list that may be empty.
    pub fn condition(&self) -> Option<&str> {
        let of = |how: &str| self.put.strip_prefix(how)?.split("}}").next();
        let is_field = self.group == Group::Field;
        is_field.then(|| of("{{#if ").or_else(|| of("{{#each ")))?
    }
}

/// What is being typed after `{{` at the byte `cursor`: the bytes that an offer takes the place of,
/// and what it is looked for by.
pub fn begun(text: &str, cursor: usize) -> Option<(Range<usize>, &str)> {
    let before = text.get(..cursor)?;
    let start = before.rfind("{{")?;
    let typed = &before[start + 2..];
    // A tag that goes on or has ended is not being begun.
    if typed.contains(['}', '\n', '{']) || typed.len() > SAMPLE {
        return None;
    }
    let after = &text[cursor..];
    let end = if after.starts_with("}}") {
        cursor + 2
    } else {
        cursor
    };
    let typed = typed.trim_start_matches(['#', '>', '~', ' ']);
    let typed = typed.strip_prefix("claim ").unwrap_or(typed);
    Some((start..end, typed.trim_matches(['"', '\''])))
}

/// The offers that what was typed may mean, the nearest first.
pub fn matching<'a>(offers: &'a [Offer], typed: &str) -> Vec<&'a Offer> {
    let typed = typed.to_lowercase();
    let rank = |offer: &Offer| {
        let name = offer.name.to_lowercase();
        let last = name.rsplit('.').next().unwrap_or_default();
        let inner = offer.put.trim_start_matches(['{', '#', '>', ' ']);
        if name.starts_with(&typed) || last.starts_with(&typed) || inner.starts_with(&typed) {
            Some(0)
        } else if name.contains(&typed) || offer.put.contains(&typed) {
            Some(1)
        } else {
            let told = offer.gives.to_lowercase().contains(&typed);
            (told || offer.sample.to_lowercase().contains(&typed)).then_some(2)
        }
    };
    let mut found: Vec<(i32, &Offer)> = offers
        .iter()
        .filter_map(|offer| Some((rank(offer)?, offer)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, offer)| offer).collect()
}

#[cfg(test)]
mod tests;
