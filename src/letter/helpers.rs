//! Helpers for templates: lists, plurals and facts in the letter's language. They pass tokens
//! on, so that what they join keeps its origin.

use handlebars::{
    Context, Handlebars, Helper, HelperDef, RenderContext, RenderError, RenderErrorReason,
    ScopedJson,
};
use serde_json::Value as Json;

use crate::campaign::{Lang, locale};

/// What a helper is called, how it is written, and the key of what it gives among the window's words.
pub const HELPERS: &[(&str, &str, &str)] = &[
    ("list", "{{list asks \"topic\"}}", "gives-helper-list"),
    (
        "plural",
        "{{plural (len asks) one=\"request\" other=\"requests\"}}",
        "gives-helper-plural",
    ),
    (
        "default",
        "{{default sender.place \"home\"}}",
        "gives-helper-default",
    ),
    ("claim", "{{claim \"id\"}}", "gives-helper-claim"),
];

/// Helpers that come with Handlebars and are safe here.
pub const BUILT_IN: &[&str] = &[
    "if", "unless", "each", "with", "eq", "ne", "gt", "gte", "lt", "lte", "and", "or", "not", "len",
];

/// Makes the helpers known.
pub fn register(handlebars: &mut Handlebars<'_>, lang: &Lang) {
    let of_list = lang.clone();
    let of_plural = lang.clone();
    let list = Computed(move |h: &Helper<'_>, _: &Context| list(&of_list, h));
    let plural = Computed(move |h: &Helper<'_>, _: &Context| plural(&of_plural, h));
    handlebars.register_helper("list", Box::new(list));
    handlebars.register_helper("plural", Box::new(plural));
    handlebars.register_helper("default", Box::new(Computed(default)));
    handlebars.register_helper("claim", Box::new(Computed(claim)));
}

/// A helper that gives words.
struct Computed<F>(F);

impl<F> HelperDef for Computed<F>
where
    F: Fn(&Helper<'_>, &Context) -> Result<String, RenderError> + Send + Sync,
{
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        h: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        (self.0)(h, context).map(|words| Json::String(words).into())
    }
}

fn missing(helper: &'static str, index: usize) -> RenderError {
    RenderErrorReason::ParamNotFoundForIndex(helper, index).into()
}

fn list(lang: &Lang, h: &Helper<'_>) -> Result<String, RenderError> {
    let list = h.param(0).ok_or_else(|| missing("list", 0))?;
    let part = h.param(1).and_then(|p| p.value().as_str());
    let items = list.value().as_array().into_iter().flatten();
    let items = items.filter_map(|item| match part {
        Some(part) => item.get(part),
        None => Some(item),
    });
    let items = items.filter_map(Json::as_str).map(str::to_owned);
    let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
    Ok(locale::list(lang, &items))
}

fn plural(lang: &Lang, h: &Helper<'_>) -> Result<String, RenderError> {
    let count = h.param(0).ok_or_else(|| missing("plural", 0))?;
    let form = locale::plural(lang, count.value().as_u64().unwrap_or(0));
    let text = h.hash_get(form).or_else(|| h.hash_get("other"));
    let text = text.and_then(|text| text.value().as_str());
    Ok(text.unwrap_or_default().to_owned())
}

#[expect(clippy::unnecessary_wraps, reason = "helpers have one shape")]
fn default(h: &Helper<'_>, _: &Context) -> Result<String, RenderError> {
    let text = |index: usize| {
        let text = h.param(index).and_then(|p| p.value().as_str());
        text.filter(|text| !text.is_empty())
    };
    let text = text(0).or_else(|| text(1)).unwrap_or_default();
    Ok(text.to_owned())
}

/// Where the context keeps the tokens of all claims that a template may print by id.
pub const CLAIMS: &str = " claims";

/// Looks a claim up among the tokens under `@root` that only this helper reads.
fn claim(h: &Helper<'_>, context: &Context) -> Result<String, RenderError> {
    let id = h.param(0).and_then(|p| p.value().as_str());
    let id = id.ok_or_else(|| missing("claim", 0))?;
    let token = context.data().get(CLAIMS).and_then(|claims| claims.get(id));
    Ok(token.and_then(Json::as_str).unwrap_or_default().to_owned())
}
