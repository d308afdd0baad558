//! Lists within lists, counted while a letter is filled: a template that prints nothing could
//! otherwise go round for hours, because only what is printed has an end by itself.

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use handlebars::template::TemplateElement;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderErrorReason,
    Template as Compiled,
};

/// What is put at the beginning of each list's inside. No field and no helper has such a name.
const NAME: &str = "entreaty-round";

/// How many elements may be gone through in one letter, a list's inside as often as it goes
/// round: a fraction of a second's work, and a hundred times what a letter needs.
const MAX_ELEMENTS: usize = 1_000_000;

/// How often the lists of a template of so many elements may go round.
pub(super) fn most(elements: usize) -> usize {
    MAX_ELEMENTS / elements.max(10)
}

/// Lets the lists of what is filled with this go round so often.
pub(super) fn allow(filling: &mut RenderContext<'_, '_>, rounds: usize) {
    let left = AtomicUsize::new(rounds);
    filling.register_local_helper(NAME, Box::new(Round { left }));
}

/// Counts the rounds of each list of this template.
pub(super) fn count(template: &mut Compiled) {
    let Ok(counter) = Compiled::compile(&format!("{{{{{NAME}}}}}")) else {
        return; // the name can be read; a test goes through here
    };
    insert(template, &counter);
}

fn insert(template: &mut Compiled, counter: &Compiled) {
    for element in &mut template.elements {
        let TemplateElement::HelperBlock(block) = element else {
            continue;
        };
        let is_list = block.name.as_name() == Some("each");
        if let Some(inner) = &mut block.template {
            insert(inner, counter);
            if is_list {
                inner
                    .elements
                    .splice(0..0, counter.elements.iter().cloned());
                inner.mapping.splice(0..0, counter.mapping.iter().cloned());
            }
        }
        if let Some(inverse) = &mut block.inverse {
            insert(inverse, counter);
        }
    }
}

/// Lists go round too often.
#[derive(Debug)]
struct TooManyRounds;

impl fmt::Display for TooManyRounds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("too many rounds")
    }
}

impl Error for TooManyRounds {}

/// Whether a letter could not be filled because lists go round too often.
pub(super) fn are_too_many(reason: &RenderErrorReason) -> bool {
    matches!(reason, RenderErrorReason::NestedError(error) if error.is::<TooManyRounds>())
}

/// How often the lists may still go round.
struct Round {
    left: AtomicUsize,
}

impl HelperDef for Round {
    fn call<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        let less = |left: usize| left.checked_sub(1);
        match self
            .left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less)
        {
            Ok(_) => Ok(()),
            Err(_) => Err(RenderErrorReason::NestedError(Box::new(TooManyRounds)).into()),
        }
    }
}
