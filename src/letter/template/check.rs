//! A compiled template held against the schema of fields, in every branch at once.

use crate::problem::Cause;
use std::collections::BTreeMap;

use handlebars::Path;
use handlebars::Template as Compiled;
use handlebars::template::{BlockParam, HelperTemplate, Parameter, TemplateElement};

use super::compile::Part;
use crate::campaign::Campaign;
use crate::letter::helpers::{BUILT_IN, HELPERS};
use crate::letter::schema::{Kind, ROOT};
use crate::problem::{Place, Problem, Rule, did_you_mean};

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
    parts: &'a BTreeMap<String, Part>,
}

/// What `this` and the block parameters are, at one depth.
#[derive(Clone)]
struct Scope {
    this: Kind,
    params: Vec<(String, Kind)>,
}

struct Walk<'a> {
    check: &'a Check<'a>,
    part: &'a Part,
    /// The partials that are being walked, to find one that includes itself.
    within: Vec<String>,
    /// How many elements were walked.
    walked: usize,
    problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub(super) fn new(campaign: &'a Campaign, parts: &'a BTreeMap<String, Part>) -> Self {
        Self { campaign, parts }
    }

    /// All that is wrong with the part of this name and the partials that it uses, and how many
    /// elements it has with them.
    pub(super) fn run(&self, name: &str) -> (Vec<Problem>, usize) {
        let Some(part) = self.parts.get(name) else {
            return (Vec::new(), 0); // it could not be compiled; told already
        };
        let mut walk = Walk {
            check: self,
            part,
            within: vec![name.to_owned()],
            walked: 0,
            problems: Vec::new(),
        };
        let root = Scope {
            this: ROOT,
            params: Vec::new(),
        };
        walk.template(&part.compiled, &mut vec![root]);
        (walk.problems, walk.walked)
    }
}

impl Walk<'_> {
    fn error(&mut self, place: &Place, message: impl Into<Cause>, help: impl Into<String>) {
        self.problems
            .push(Problem::error(message).at(place.clone()).help(help));
    }

    fn template(&mut self, template: &Compiled, scopes: &mut Vec<Scope>) {
        for (index, element) in template.elements.iter().enumerate() {
            self.walked += 1;
            if self.walked > MAX_ELEMENTS {
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
                        self.error(
                            &place,
                            "a partial takes no parameters here",
                            format!("write {{{{> {name}}}}}"),
                        );
                    }
                    match name_of(&partial.name) {
                        Some(name) => self.partial(&name, scopes, &place),
                        None => self.error(
                            &place,
                            "a partial is named, not computed",
                            "write {{> name}}",
                        ),
                    }
                }
                TemplateElement::HtmlExpression(_) => self.error(
                    &place,
                    "{{{…}}} and {{&…}} are not used here",
                    "write {{…}}: values always print exactly as they are",
                ),
                // Decorators, partial blocks, and whatever Handlebars may learn.
                _ => self.error(
                    &place,
                    "decorators and partial blocks are not used here",
                    "put the text into a partial of its own and write {{> name}}",
                ),
            }
        }
    }

    /// Tells once that the template is too large with its partials.
    fn too_many(&mut self) {
        if self.walked == MAX_ELEMENTS + 1 {
            // Nothing is told a second time on the way out.
            self.walked += 1;
            let message = "with its partials written out the template is too large";
            let help = "partials that name partials several times multiply: name each once";
            let place = self.part.place(1, 1);
            self.error(&place, message, help);
        }
    }

    fn partial(&mut self, name: &str, scopes: &mut Vec<Scope>, place: &Place) {
        if self.within.iter().any(|outer| outer == name) {
            let message = format!("the partial “{name}” includes itself");
            self.error(place, message, "take one of the {{> …}} out");
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
            None | Some(Kind::Text) => {}
            Some(kind) if call.params.is_empty() => {
                let message = format!("{{{{{name}}}}} cannot be printed");
                self.error(place, message, kind.describe(&name));
            }
            Some(_) => {
                let message = format!("{{{{{name} …}}}} gives no text");
                self.error(place, message, "use it as a condition: {{#if (…)}}");
            }
        }
    }

    /// The kind of what a field or a helper gives; `None` if it is wrong, which is told.
    fn call(
        &mut self,
        call: &HelperTemplate,
        scopes: &mut Vec<Scope>,
        place: &Place,
    ) -> Option<Kind> {
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
            return Some(Kind::Text);
        }
        let kinds: Vec<Option<Kind>> = call
            .params
            .iter()
            .chain(call.hash.values())
            .map(|parameter| self.value(parameter, scopes, place))
            .collect();
        let first = kinds.first().copied().flatten();
        match name.as_str() {
            "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "and" | "or" | "not" => Some(Kind::Flag),
            "len" | "plural" | "default" => Some(match name.as_str() {
                "len" => Kind::Number,
                _ => Kind::Text,
            }),
            "list" => {
                self.list(first, literal(1), place);
                Some(Kind::Text)
            }
            _ => {
                let known = HELPERS.iter().map(|h| h.0).chain(BUILT_IN.iter().copied());
                let names = || {
                    let names: Vec<&str> = HELPERS.iter().map(|helper| helper.0).collect();
                    format!("there are: {}", names.join(", "))
                };
                let problem = Problem::error(format!("there is no helper “{name}”"));
                let problem = problem.at(place.clone());
                self.problems.push(match did_you_mean(&name, known) {
                    None => problem.help(names()),
                    near => problem.instead(&name, near),
                });
                None
            }
        }
    }

    fn list(&mut self, list: Option<Kind>, part: Option<&str>, place: &Place) {
        match (list, part) {
            (None, _) | (Some(Kind::List(Kind::Text)), None) => {}
            (Some(Kind::List(item @ Kind::Record(_))), part) => {
                let part = part.unwrap_or_default();
                if item.field(part) != Some(Kind::Text) {
                    let names: Vec<&str> = item.names().collect();
                    let message = format!("the items of this list have no text “{part}”");
                    let help = format!("they have: {}", names.join(", "));
                    let near = did_you_mean(part, names.iter().copied());
                    let problem = Problem::error(message).instead(part, near);
                    self.problems.push(problem.at(place.clone()).help(help));
                }
            }
            _ => self.error(
                place,
                "{{list …}} takes a list",
                "for example {{list asks \"topic\"}}",
            ),
        }
    }

    fn claim(&mut self, id: Option<&str>, place: &Place) {
        let Some(id) = id else {
            self.error(
                place,
                "{{claim …}} takes an id in quotes",
                "{{claim \"id\"}}",
            );
            return;
        };
        match self.check.campaign.claim(id) {
            None => {
                let known = self.check.campaign.claims.iter().map(|claim| &*claim.id);
                self.problems.push(
                    Problem::error(format!("there is no claim “{id}” in this pack"))
                        .at(place.clone())
                        .instead(id, did_you_mean(id, known)),
                );
            }
            Some(claim) if claim.graphic => self.problems.push(
                Problem::of(Rule::Consent, format!("the claim “{id}” is graphic"))
                    .at(place.clone())
                    .help("letters never print it; take it out"),
            ),
            Some(_) => {}
        }
    }

    fn value(
        &mut self,
        parameter: &Parameter,
        scopes: &mut Vec<Scope>,
        place: &Place,
    ) -> Option<Kind> {
        match parameter {
            Parameter::Literal(json) if json.is_string() => Some(Kind::Text),
            Parameter::Literal(json) if json.is_boolean() => Some(Kind::Flag),
            Parameter::Literal(_) => Some(Kind::Number),
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
                    ("each", Some(Kind::List(item))) => Some(*item),
                    ("with", Some(record @ Kind::Record(_))) => Some(record),
                    (_, None) => None,
                    (_, Some(kind)) => {
                        let of = name_of(parameter).unwrap_or_default();
                        let message = format!("{{{{#{name} {of}}}}} does not go with it");
                        self.error(place, message, kind.describe(&of));
                        None
                    }
                };
                let Some(this) = inner else {
                    return; // what stands inside cannot be judged
                };
                if scopes.len() > MAX_EACH {
                    let message = format!("lists within lists go {MAX_EACH} deep and no deeper");
                    self.error(place, message, "a letter needs at most two");
                    return;
                }
                scopes.push(Scope {
                    this,
                    params: block_params(block, this),
                });
                pushed = true;
            }
            ("if" | "unless" | "each" | "with", None) => {
                let message = format!("{{{{#{name}}}}} needs a field");
                self.error(
                    place,
                    message,
                    format!("for example {{{{#{name} people}}}}"),
                );
            }
            _ => {
                let known = ["if", "unless", "each", "with"];
                let problem = Problem::error(format!("there is no block “{name}”"));
                let problem = problem.at(place.clone());
                self.problems.push(match did_you_mean(&name, known) {
                    None => problem.help("there are: if, unless, each, with"),
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

    fn resolve(&mut self, raw: &str, scopes: &[Scope], place: &Place) -> Option<Kind> {
        let mut path = raw;
        let mut depth = scopes.len().saturating_sub(1);
        if let Some(rest) = path.strip_prefix("@root") {
            depth = 0;
            path = rest.trim_start_matches(['.', '/']);
        } else if let Some(local) = path.strip_prefix('@') {
            return match local {
                "first" | "last" if depth > 0 => Some(Kind::Flag),
                "index" if depth > 0 => Some(Kind::Number),
                _ => {
                    let message = format!("“{raw}” is not known here");
                    self.error(
                        place,
                        message,
                        "@index, @first and @last stand within {{#each}}",
                    );
                    None
                }
            };
        }
        while let Some(rest) = path.strip_prefix("../") {
            if depth == 0 {
                let message = format!("“{raw}” leads out of the letter's fields");
                self.error(place, message, "take one ../ out");
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
                let problem = Problem::error(format!("there is no field “{raw}” here"));
                let problem = match did_you_mean(name, names.iter().copied()) {
                    Some(near) => problem.instead(name, Some(near)),
                    None if names.is_empty() => problem.help("write {{this}}"),
                    None => problem.help(format!("there are: {}", names.join(", "))),
                };
                self.problems.push(problem.at(place.clone()));
                return None;
            };
            kind = inner;
        }
        Some(kind)
    }
}

fn block_params(block: &HelperTemplate, item: Kind) -> Vec<(String, Kind)> {
    match &block.block_param {
        None => Vec::new(),
        Some(BlockParam::Single(name)) => {
            name_of(name).map(|name| (name, item)).into_iter().collect()
        }
        Some(BlockParam::Pair((name, index))) => [(name, item), (index, Kind::Number)]
            .into_iter()
            .filter_map(|(name, kind)| Some((name_of(name)?, kind)))
            .collect(),
        Some(_) => Vec::new(),
    }
}
