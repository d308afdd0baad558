//! Markdown as letters use it: paragraphs, lists, bold and italic. Only the template's own words
//! are Markdown; values stand in it as tokens and come back as runs.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::values::Values;
use super::{Block, Content, Origin, Role, Run, open_letter, typography};
use crate::campaign::Lang;
use crate::problem::Markup;

/// The blocks of a rendered body, and the names of Markdown that letters do not use.
pub fn blocks(markdown: &str, lang: &Lang, values: &Values) -> (Vec<Block>, Vec<Markup>) {
    let mut reader = Reader {
        values,
        lang,
        blocks: Vec::new(),
        refused: Vec::new(),
        runs: Vec::new(),
        list: None,
        bold: 0,
        italic: 0,
        skipped: 0,
    };
    for event in Parser::new(markdown) {
        reader.event(event);
    }
    reader.refused.dedup();
    (reader.blocks, reader.refused)
}

/// The runs of a line that is not Markdown, such as the subject.
pub fn line(text: &str, lang: &Lang, values: &Values) -> Vec<Run> {
    let mut runs = Vec::new();
    push(&mut runs, text, values, false, false);
    set(&mut runs, lang);
    runs
}

/// Sets the words of a line or paragraph, unless a sender's details are still to come into it.
fn set(runs: &mut Vec<Run>, lang: &Lang) {
    tidy(runs);
    if !open_letter::is_open(runs) {
        typography::set(runs, lang);
    }
}

struct Reader<'a> {
    values: &'a Values,
    lang: &'a Lang,
    blocks: Vec<Block>,
    refused: Vec<Markup>,
    runs: Vec<Run>,
    list: Option<(bool, Vec<Vec<Run>>)>,
    bold: usize,
    italic: usize,
    skipped: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.skipped == 0 => {
                let (bold, italic) = (self.bold > 0, self.italic > 0);
                push(&mut self.runs, &text, self.values, bold, italic);
            }
            Event::SoftBreak => push(&mut self.runs, " ", self.values, false, false),
            Event::HardBreak => push(&mut self.runs, "\n", self.values, false, false),
            Event::Code(text) => {
                self.refused.push(Markup::Code);
                push(&mut self.runs, &text, self.values, false, false);
            }
            Event::Html(_) | Event::InlineHtml(_) => self.refused.push(Markup::Html),
            Event::Rule => self.refused.push(Markup::Rule),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong => self.bold += 1,
            Tag::Emphasis => self.italic += 1,
            Tag::List(start) => {
                if self.list.is_some() {
                    self.refused.push(Markup::NestedList);
                }
                self.flush();
                self.list.get_or_insert((start.is_some(), Vec::new()));
            }
            Tag::Paragraph | Tag::Item => {}
            Tag::HtmlBlock => self.skipped += 1,
            Tag::Heading { .. } => self.refused.push(Markup::Heading),
            Tag::BlockQuote(_) => self.refused.push(Markup::Quotation),
            Tag::CodeBlock(_) => self.refused.push(Markup::Indented),
            Tag::Link { .. } | Tag::Image { .. } => self.refused.push(Markup::Link),
            _ => self.refused.push(Markup::Other),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.bold = self.bold.saturating_sub(1),
            TagEnd::Emphasis => self.italic = self.italic.saturating_sub(1),
            TagEnd::HtmlBlock => self.skipped = self.skipped.saturating_sub(1),
            TagEnd::Item => self.item(),
            TagEnd::List(_) => {
                if let Some((numbered, items)) = self.list.take() {
                    let asks = items
                        .iter()
                        .flatten()
                        .any(|run| matches!(run.origin, Origin::Ask(_)));
                    let role = if asks { Role::Asks } else { Role::List };
                    self.blocks.push(Block {
                        role,
                        content: Content::Items { numbered, items },
                    });
                }
            }
            // In a loose list each item has paragraphs; they stay one item.
            TagEnd::Paragraph if self.list.is_some() => {
                push(&mut self.runs, " ", self.values, false, false);
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock => self.flush(),
            _ => {}
        }
    }

    fn item(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        set(&mut runs, self.lang);
        if let Some((_, items)) = &mut self.list
            && !runs.is_empty()
        {
            items.push(runs);
        }
    }

    fn flush(&mut self) {
        let mut runs = std::mem::take(&mut self.runs);
        set(&mut runs, self.lang);
        if !runs.is_empty() {
            self.blocks.push(Block {
                role: Role::Paragraph,
                content: Content::Text(runs),
            });
        }
    }
}

/// Adds text to runs, its tokens as the values that they stand for.
fn push(runs: &mut Vec<Run>, text: &str, values: &Values, bold: bool, italic: bool) {
    for c in text.chars() {
        if let Some(value) = values.get(c) {
            runs.push(Run {
                bold,
                italic,
                ..value.clone()
            });
            continue;
        }
        match runs.last_mut() {
            Some(last)
                if last.origin == Origin::Template
                    && (last.bold, last.italic) == (bold, italic) =>
            {
                last.text.push(c);
            }
            _ => runs.push(Run {
                bold,
                italic,
                ..Run::new(c, Origin::Template)
            }),
        }
    }
}

/// Takes out the spaces that an empty branch of a template leaves behind: several in a row, and
/// those at the ends. Only the template's own words are touched.
fn tidy(runs: &mut Vec<Run>) {
    let mut after_space = true;
    for run in runs.iter_mut() {
        if run.origin != Origin::Template {
            after_space = false;
            continue;
        }
        run.text.retain(|c| {
            let keep = c != ' ' || !after_space;
            after_space = c == ' ' || c == '\n';
            keep
        });
    }
    while let Some(last) = runs.last_mut()
        && last.origin == Origin::Template
    {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
    runs.retain(|run| !run.text.is_empty());
}

#[cfg(test)]
mod tests {
    use super::super::text_of;
    use super::*;

    fn read(markdown: &str, values: &Values) -> Vec<Block> {
        let (blocks, refused) = blocks(markdown, &Lang::new("en"), values);
        assert!(refused.is_empty(), "{refused:?}");
        blocks
    }

    #[test]
    fn markup_never_reads_a_value_as_markdown() {
        let mut values = Values::default();
        let name = "O'Brien & *Sons* {{x}} [a](b) <b>";
        let token = values.token(name, Origin::Sender);
        let blocks = read(&format!("I, **{token}**, don't."), &values);
        let Content::Text(runs) = &blocks[0].content else {
            panic!("{blocks:?}");
        };
        assert_eq!(runs[1].text, name);
        assert_eq!((&runs[1].origin, runs[1].bold), (&Origin::Sender, true));
        assert_eq!(text_of(runs), format!("I, {name}, don’t."));
    }

    #[test]
    fn markup_knows_a_list_of_requests() {
        let mut values = Values::default();
        let ask = values.token("do this", Origin::Ask("P1".to_owned()));
        let blocks = read(&format!("I ask\n\n1. to {ask};\n1. to stop.\n"), &values);
        assert_eq!(blocks[1].role, Role::Asks);
        let Content::Items { numbered, items } = &blocks[1].content else {
            panic!("{blocks:?}");
        };
        assert!(numbered);
        assert_eq!(text_of(&items[0]), "to do this;");
    }

    #[test]
    fn markup_takes_out_spaces_that_empty_branches_leave() {
        let mut values = Values::default();
        let own = values.token("two  spaces", Origin::Own);
        let blocks = read(&format!("a   b {own}  "), &values);
        let text: String = blocks[0].content.runs().map(|r| r.text.as_str()).collect();
        assert_eq!(text, "a b two  spaces");
    }

    #[test]
    fn markup_names_what_letters_do_not_use() {
        let values = Values::default();
        let (_, refused) = blocks("# A\n\n<b>x</b> `y` [z](w)", &Lang::new("en"), &values);
        assert!(refused.len() >= 4, "{refused:?}");
    }
}
