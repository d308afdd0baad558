//! Paragraphs with alternatives: beside `partials/thanks.en.hbs` stand `partials/thanks.2.en.hbs`
//! and so on. They hold words and nothing else, so that facts and requests are the same in every
//! wording.

use std::collections::BTreeMap;

use handlebars::template::TemplateElement;

use super::compile::{CompiledPart, compile, too_large};
use super::file;
use crate::campaign::{Campaign, Lang};
use crate::problem::{Place, Problem, TemplateProblem};

/// More alternatives than anybody writes of one paragraph.
const MAX: usize = 20;

/// The other wordings of the partials among these parts, by name, in order.
pub(super) fn gather(
    campaign: &Campaign,
    lang: &Lang,
    parts: &mut BTreeMap<String, CompiledPart>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Vec<CompiledPart>)> {
    let names: Vec<String> = parts.keys().cloned().collect();
    let mut all = Vec::new();
    for name in names {
        let mut others = Vec::new();
        // A pack's own paragraph is not varied with the program's words.
        let own = |name: &str| campaign.templates.contains_key(name);
        let of_pack = own(&format!("partials/{name}.{lang}.hbs"));
        for number in 2..=MAX {
            let path = format!("partials/{name}.{number}.{lang}.hbs");
            let found = if of_pack {
                campaign.templates.get(&path).cloned()
            } else {
                file(campaign, &path)
            };
            let Some(file) = found else { break };
            if let Some(problem) = too_large(&file) {
                problems.push(problem);
                continue;
            }
            let mut compiled = BTreeMap::new();
            compile(&name, &file, 0, &mut compiled, problems);
            others.extend(compiled.into_values());
        }
        if others.is_empty() {
            continue;
        }
        problems.extend(parts.get(&name).and_then(words_only));
        problems.extend(others.iter().filter_map(words_only));
        all.push((name, others));
    }
    all
}

/// A paragraph with alternatives holds no field: a fact or a request would stand in one letter
/// and not in the next.
fn words_only(part: &CompiledPart) -> Option<Problem> {
    let elements = part.compiled.elements.iter().enumerate();
    let (index, _) = elements.into_iter().find(|(_, element)| {
        !matches!(
            element,
            TemplateElement::RawString(_) | TemplateElement::Comment(_)
        )
    })?;
    let place = match part.compiled.mapping.get(index) {
        Some(at) => part.place(at.0, at.1),
        None => Place::of(part.file.clone(), 0..0),
    };
    Some(Problem::error(TemplateProblem::VariedField).at(place))
}
