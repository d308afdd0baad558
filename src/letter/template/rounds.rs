//! Lists within lists, counted while a letter is filled: a template that prints nothing could
//! otherwise go round for hours, because only what is printed has an end by itself.

use std::cell::Cell;

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

thread_local! {
    static LEFT: Cell<usize> = const { Cell::new(0) };
}

/// How often the lists of a template of so many elements may go round.
pub(super) fn most(elements: usize) -> usize {
    MAX_ELEMENTS / elements.max(10)
}

/// Lets the lists that are filled next on this thread go round so often.
pub(super) fn allow(rounds: usize) {
    LEFT.set(rounds);
}

/// Makes the counting known.
pub(super) fn register(handlebars: &mut Handlebars<'_>) {
    handlebars.register_helper(NAME, Box::new(Round));
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

/// What the error says where lists go round too often: handlebars has no other way to tell.
pub(super) const TOO_OFTEN: &str = "too many rounds";

struct Round;

impl HelperDef for Round {
    fn call<'reg: 'rc, 'rc>(
        &self,
        _: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        _: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
        _: &mut dyn Output,
    ) -> HelperResult {
        let left = LEFT.get();
        if left == 0 {
            return Err(RenderErrorReason::Other(TOO_OFTEN.to_owned()).into());
        }
        LEFT.set(left - 1);
        Ok(())
    }
}
