//! A compiled template held against the schema of fields, in every branch at once.

use std::collections::{BTreeMap, BTreeSet};

use handlebars::Path;
use handlebars::Template as Compiled;
use handlebars::template::{BlockParam, HelperTemplate, Parameter, TemplateElement};

use super::compile::CompiledPart;
use crate::campaign::Campaign;
use crate::letter::helpers::{BUILT_IN, HELPERS};
use crate::letter::schema::{FieldKind, ROOT};
use crate::problem::{Fix, Place, Problem, Rule, TemplateProblem, did_you_mean};

/// How deep lists may stand within lists: deeper, a short template could run for ever.
const MAX_EACH: usize = 3;

/// How many fields, blocks and pieces of text a template may have with its partials written out
/// where they are named: ten that each name the next one ten times would be millions.
const MAX_ELEMENTS: usize = 5_000;

/// The names of the partials that a template uses.
pub(super) fn partials(template: &Compiled) -> Vec<String> {
    let mut names = Vec::new();
    for element in &template.elements {
        match element {
            TemplateElement::PartialExpression(partial) => names.extend(name_of(&partial.name)),
            TemplateElement::HelperBlock(block) => {
                let inner = block.template.iter().chain(&block.inverse);
                names.extend(inner.flat_map(partials));
            }
            _ => {}
        }
    }
    names
}

fn name_of(parameter: &Parameter) -> Option<String> {
    match parameter {
        Parameter::Name(name) => Some(name.clone()),
        Parameter::Path(Path::Relative((_, raw)) | Path::Local((_, _, raw))) => Some(raw.clone()),
        _ => None,
    }
}

/// The check of a template's parts.
pub(super) struct Check<'a> {
    campaign: &'a Campaign,
    parts: &'a BTreeMap<String, CompiledPart>,
}

/// What `this` and the block parameters are, at one depth.
#[derive(Clone)]
struct Scope {
    this: FieldKind,
    params: Vec<(String, FieldKind)>,
}

struct Walk<'a> {
    check: &'a Check<'a>,
    part: &'a CompiledPart,
    /// The partials that are being walked, to find one that includes itself.
    within: Vec<String>,
    found: CheckedPart,
}

/// What is found in a part of a template and the partials that it uses.
#[derive(Default)]
pub(super) struct CheckedPart {
    /// All that is wrong.
    pub problems: Vec<Problem>,
    /// How many elements it has.
    pub elements: usize,
    /// The claims that it tells by their ids.
    pub claims: BTreeSet<String>,
}

impl<'a> Check<'a> {
    pub(super) fn new(campaign: &'a Campaign, parts: &'a BTreeMap<String, CompiledPart>) -> Self {
        Self { campaign, parts }
    }

    /// What is found in the part of this name and the partials that it uses.
    pub(super) fn run(&self, name: &str) -> CheckedPart {
        let Some(part) = self.parts.get(name) else {
            return CheckedPart::default(); // it could not be compiled; told already
        };
        let mut walk = Walk {
            check: self,
            part,
            within: vec![name.to_owned()],
            found: CheckedPart::default(),
        };
        let root = Scope {
            this: ROOT,
            params: Vec::new(),
        };
        walk.template(&part.compiled, &mut vec![root]);
        walk.found
    }
}

impl Walk<'_> {
    fn error(&mut self, place: &Place, problem: TemplateProblem) {
        let problem = Problem::error(problem).at(place.clone());
        self.found.problems.push(problem);
    }

    fn template(&mut self, template: &Compiled, scopes: &mut Vec<Scope>) {
        for (index, element) in template.elements.iter().enumerate() {
            self.found.elements += 1;
            if self.found.elements > MAX_ELEMENTS {
                self.too_many();
                return;
            }
            let place = match template.mapping.get(index) {
                Some(at) => self.part.place(at.0, at.1),
                None => self.part.place(1, 1),
            };
            match element {
                TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
                TemplateElement::Expression(expression) => {
                    self.expression(expression, scopes, &place);
                }
                TemplateElement::HelperBlock(block) => self.block(block, scopes, &place),
                TemplateElement::PartialExpression(partial) => {
                    if !partial.params.is_empty() || !partial.hash.is_empty() {
                        let name = name_of(&partial.name).unwrap_or_default();
                        self.error(&place, TemplateProblem::PartialParameters { name });
                    }
                    match name_of(&partial.name) {
                        Some(name) => self.partial(&name, scopes, &place),
                        None => self.error(&place, TemplateProblem::PartialComputed),
                    }
                }
                TemplateElement::HtmlExpression(_) => {
                    self.error(&place, TemplateProblem::ThreeBraces);
                }
                // Decorators, partial blocks, and whatever Handlebars may learn.
                _ => self.error(&place, TemplateProblem::Decorators),
            }
        }
    }

    /// Tells once that the template is too large with its partials.
    fn too_many(&mut self) {
        if self.found.elements == MAX_ELEMENTS + 1 {
            // Nothing is told a second time on the way out.
            self.found.elements += 1;
            let place = self.part.place(1, 1);
            self.error(&place, TemplateProblem::TooManyElements);
        }
    }

    fn partial(&mut self, name: &str, scopes: &mut Vec<Scope>, place: &Place) {
        if self.within.iter().any(|outer| outer == name) {
            let name = name.to_owned();
            self.error(place, TemplateProblem::IncludesItself { name });
            return;
        }
        let Some(part) = self.check.parts.get(name) else {
            return; // there is none; told already
        };
        let outer = std::mem::replace(&mut self.part, part);
        self.within.push(name.to_owned());
        self.template(&part.compiled, scopes);
        self.within.pop();
        self.part = outer;
    }

    fn expression(&mut self, call: &HelperTemplate, scopes: &mut Vec<Scope>, place: &Place) {
        let kind = self.call(call, scopes, place);
        let name = name_of(&call.name).unwrap_or_default();
        match kind {
            None | Some(FieldKind::Text) => {}
            Some(kind) if call.params.is_empty() => {
                let usage = kind.usage(&name);
                self.error(place, TemplateProblem::NotPrinted { name, usage });
            }
            Some(_) => self.error(place, TemplateProblem::GivesNoText { name }),
        }
    }

    /// The kind of what a field or a helper gives; `None` if it is wrong, which is told.
    fn call(
        &mut self,
        call: &HelperTemplate,
        scopes: &mut Vec<Scope>,
        place: &Place,
    ) -> Option<FieldKind> {
        let name = name_of(&call.name)?;
        if call.params.is_empty() && call.hash.is_empty() {
            return self.resolve(&name, scopes, place);
        }
        let literal = |index: usize| match call.params.get(index) {
            Some(Parameter::Literal(json)) => json.as_str(),
            _ => None,
        };
        if name == "claim" {
            self.claim(literal(0), place);
            return Some(FieldKind::Text);
        }
        let kinds: Vec<Option<FieldKind>> = call
            .params
            .iter()
            .chain(call.hash.values())
            .map(|parameter| self.value(parameter, scopes, place))
            .collect();
        let first = kinds.first().copied().flatten();
        match name.as_str() {
            "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "and" | "or" | "not" => {
                Some(FieldKind::Flag)
            }
            "len" | "plural" | "default" => Some(match name.as_str() {
                "len" => FieldKind::Number,
                _ => FieldKind::Text,
            }),
            "list" => {
                self.list(first, literal(1), place);
                Some(FieldKind::Text)
            }
            _ => {
                let known = HELPERS.iter().map(|h| h.0).chain(BUILT_IN.iter().copied());
                let names = || HELPERS.iter().map(|helper| helper.0.to_owned()).collect();
                let unknown = TemplateProblem::NoHelper { name: name.clone() };
                let problem = Problem::error(unknown).at(place.clone());
                self.found.problems.push(match did_you_mean(&name, known) {
                    None => problem.fix(Fix::Among(names())),
                    near => problem.instead(&name, near),
                });
                None
            }
        }
    }

    fn list(&mut self, list: Option<FieldKind>, part: Option<&str>, place: &Place) {
        match (list, part) {
            (None, _) | (Some(FieldKind::List(FieldKind::Text)), None) => {}
            (Some(FieldKind::List(item @ FieldKind::Record(_))), part) => {
                let part = part.unwrap_or_default();
                if item.field(part) != Some(FieldKind::Text) {
                    let names: Vec<&str> = item.names().collect();
                    let near = did_you_mean(part, names.iter().copied());
                    let problem = TemplateProblem::NoTextInItems {
                        name: part.to_owned(),
                        known: names.iter().map(ToString::to_string).collect(),
                    };
                    let problem = Problem::error(problem).instead(part, near);
                    self.found.problems.push(problem.at(place.clone()));
                }
            }
            _ => self.error(place, TemplateProblem::ListTakesList),
        }
    }

    fn claim(&mut self, id: Option<&str>, place: &Place) {
        let Some(id) = id else {
            self.error(place, TemplateProblem::ClaimTakesId);
            return;
        };
        match self.check.campaign.claim(id) {
            None => {
                let known = self.check.campaign.claims.iter().map(|claim| &*claim.id);
                let unknown = TemplateProblem::NoClaim { id: id.to_owned() };
                self.found.problems.push(
                    Problem::error(unknown)
                        .at(place.clone())
                        .instead(id, did_you_mean(id, known)),
                );
            }
            Some(claim) if claim.graphic => {
                let problem = TemplateProblem::GraphicClaim { id: id.to_owned() };
                let problem = Problem::of(Rule::Consent, problem);
                self.found.problems.push(problem.at(place.clone()));
            }
            Some(_) => {
                self.found.claims.insert(id.to_owned());
            }
        }
    }

    fn value(
        &mut self,
        parameter: &Parameter,
        scopes: &mut Vec<Scope>,
        place: &Place,
    ) -> Option<FieldKind> {
        match parameter {
            Parameter::Literal(json) if json.is_string() => Some(FieldKind::Text),
            Parameter::Literal(json) if json.is_boolean() => Some(FieldKind::Flag),
            Parameter::Literal(_) => Some(FieldKind::Number),
            Parameter::Subexpression(inner) => match inner.as_element() {
                TemplateElement::Expression(call) => self.call(call, scopes, place),
                _ => None,
            },
            other => {
                let name = name_of(other)?;
                self.resolve(&name, scopes, place)
            }
        }
    }

    fn block(&mut self, block: &HelperTemplate, scopes: &mut Vec<Scope>, place: &Place) {
        let name = name_of(&block.name).unwrap_or_default();
        let first = block
            .params
            .first()
            .map(|parameter| (parameter, self.value(parameter, scopes, place)));
        let mut pushed = false;
        match (name.as_str(), first) {
            ("if" | "unless", Some(_)) => {}
            ("each" | "with", Some((parameter, kind))) => {
                let inner = match (name.as_str(), kind) {
                    ("each", Some(FieldKind::List(item))) => Some(*item),
                    ("with", Some(record @ FieldKind::Record(_))) => Some(record),
                    (_, None) => None,
                    (_, Some(kind)) => {
                        let field = name_of(parameter).unwrap_or_default();
                        let problem = TemplateProblem::BlockMisfit {
                            block: name.clone(),
                            usage: kind.usage(&field),
                            field,
                        };
                        self.error(place, problem);
                        None
                    }
                };
                let Some(this) = inner else {
                    return; // what stands inside cannot be judged
                };
                if scopes.len() > MAX_EACH {
                    self.error(place, TemplateProblem::ListsTooDeep { most: MAX_EACH });
                    return;
                }
                scopes.push(Scope {
                    this,
                    params: block_params(block, this),
                });
                pushed = true;
            }
            ("if" | "unless" | "each" | "with", None) => {
                let block = name.clone();
                self.error(place, TemplateProblem::BlockNeedsField { block });
            }
            _ => {
                let known = ["if", "unless", "each", "with"];
                let unknown = TemplateProblem::NoBlock { name: name.clone() };
                let problem = Problem::error(unknown).at(place.clone());
                self.found.problems.push(match did_you_mean(&name, known) {
                    None => problem.fix(Fix::Among(known.map(str::to_owned).to_vec())),
                    near => problem.instead(&name, near),
                });
                return;
            }
        }
        if let Some(inner) = &block.template {
            self.template(inner, scopes);
        }
        if pushed {
            scopes.pop();
        }
        if let Some(inverse) = &block.inverse {
            self.template(inverse, scopes);
        }
    }

    fn resolve(&mut self, raw: &str, scopes: &[Scope], place: &Place) -> Option<FieldKind> {
        let mut path = raw;
        let mut depth = scopes.len().saturating_sub(1);
        if let Some(rest) = path.strip_prefix("@root") {
            depth = 0;
            path = rest.trim_start_matches(['.', '/']);
        } else if let Some(local) = path.strip_prefix('@') {
            return match local {
                "first" | "last" if depth > 0 => Some(FieldKind::Flag),
                "index" if depth > 0 => Some(FieldKind::Number),
                _ => {
                    let name = raw.to_owned();
                    self.error(place, TemplateProblem::UnknownHere { name });
                    None
                }
            };
        }
        while let Some(rest) = path.strip_prefix("../") {
            if depth == 0 {
                let name = raw.to_owned();
                self.error(place, TemplateProblem::LeadsOut { name });
                return None;
            }
            depth -= 1;
            path = rest;
        }
        let mut segments = path
            .split(['.', '/'])
            .filter(|part| !part.is_empty() && *part != "this")
            .peekable();
        let scope = &scopes[depth];
        let mut kind = scope.this;
        let param = segments.peek().and_then(|name| {
            let mut params = scopes.iter().rev().flat_map(|scope| &scope.params);
            params
                .find(|(param, _)| param == name)
                .map(|(_, kind)| *kind)
        });
        if let Some(param) = param {
            kind = param;
            segments.next();
        }
        for name in segments {
            let Some(inner) = kind.field(name) else {
                let names: Vec<&str> = kind.names().collect();
                let field = raw.to_owned();
                let problem = if names.is_empty() {
                    TemplateProblem::NoFieldOfText { name: field }
                } else {
                    TemplateProblem::NoField { name: field }
                };
                let problem = Problem::error(problem).at(place.clone());
                let among = || names.iter().map(ToString::to_string).collect();
                self.found
                    .problems
                    .push(match did_you_mean(name, names.iter().copied()) {
                        None if !names.is_empty() => problem.fix(Fix::Among(among())),
                        near => problem.instead(name, near),
                    });
                return None;
            };
            kind = inner;
        }
        Some(kind)
    }
}

fn block_params(block: &HelperTemplate, item: FieldKind) -> Vec<(String, FieldKind)> {
    match &block.block_param {
        None => Vec::new(),
        Some(BlockParam::Single(name)) => {
            name_of(name).map(|name| (name, item)).into_iter().collect()
        }
        Some(BlockParam::Pair((name, index))) => [(name, item), (index, FieldKind::Number)]
            .into_iter()
            .filter_map(|(name, kind)| Some((name_of(name)?, kind)))
            .collect(),
        Some(_) => Vec::new(),
    }
}
