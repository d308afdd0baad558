//! Helpers for templates: lists, plurals and facts in the letter's language. They pass tokens
//! on, so that what they join keeps its origin.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason,
    ScopedJson,
};
use serde_json::Value as Json;

use crate::campaign::{Lang, locale};

/// What a helper is called, how it is written, and what it gives.
pub const HELPERS: &[(&str, &str, &str)] = &[
    (
        "list",
        "{{list asks \"topic\"}}",
        "the items, or a part of each, in a row with “and”",
    ),
    (
        "plural",
        "{{plural (len asks) one=\"request\" other=\"requests\"}}",
        "the form that goes with the number",
    ),
    (
        "default",
        "{{default sender.place \"home\"}}",
        "the field, or the words if it is empty",
    ),
    ("claim", "{{claim \"id\"}}", "a fact of the pack"),
];

/// Helpers that come with Handlebars and are safe here.
pub const BUILT_IN: &[&str] = &[
    "if", "unless", "each", "with", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or", "not", "len",
];

/// Makes the helpers known.
pub fn register(handlebars: &mut Handlebars<'_>, lang: &Lang) {
    handlebars.register_helper("list", Box::new(ListHelper(lang.clone())));
    handlebars.register_helper("plural", Box::new(PluralHelper(lang.clone())));
    handlebars.register_helper("default", Box::new(DefaultHelper));
    handlebars.register_helper("claim", Box::new(ClaimHelper));
}

fn missing(helper: &'static str, index: usize) -> RenderError {
    RenderErrorReason::ParamNotFoundForIndex(helper, index).into()
}

struct ListHelper(Lang);

impl HelperDef for ListHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let list = h.param(0).ok_or_else(|| missing("list", 0))?;
        let part = h.param(1).and_then(|p| p.value().as_str());
        let items: Vec<String> = list
            .value()
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|item| match part {
                Some(part) => item.get(part),
                None => Some(item),
            })
            .filter_map(Json::as_str)
            .filter(|item| !item.is_empty())
            .map(str::to_owned)
            .collect();
        Ok(Json::String(locale::list(&self.0, &items)).into())
    }
}

struct PluralHelper(Lang);

impl HelperDef for PluralHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let count = h.param(0).ok_or_else(|| missing("plural", 0))?;
        let form = locale::plural(&self.0, count.value().as_u64().unwrap_or(0));
        let text = h
            .hash_get(form)
            .or_else(|| h.hash_get("other"))
            .and_then(|text| text.value().as_str())
            .unwrap_or_default();
        Ok(Json::String(text.to_owned()).into())
    }
}

struct DefaultHelper;

impl HelperDef for DefaultHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let text = |index: usize| {
            h.param(index)
                .and_then(|p| p.value().as_str())
                .filter(|text| !text.is_empty())
        };
        let text = text(0).or_else(|| text(1)).unwrap_or_default();
        Ok(Json::String(text.to_owned()).into())
    }
}

/// Looks a claim up among the tokens under `@root` that only this helper reads.
struct ClaimHelper;

/// Where the context keeps the tokens of all claims that a template may print by id.
pub const CLAIMS: &str = " claims";

impl HelperDef for ClaimHelper {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let id = h
            .param(0)
            .and_then(|p| p.value().as_str())
            .ok_or_else(|| missing("claim", 0))?;
        let token = context.data().get(CLAIMS).and_then(|claims| claims.get(id));
        Ok(token.cloned().unwrap_or(Json::String(String::new())).into())
    }
}
