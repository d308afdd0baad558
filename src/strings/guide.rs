//! The guide: the pages of `assets/guide`, which are a book of mdBook's layout, as the command line
//! prints them and as the window shows them. A test runs every command in them and looks every name
//! of a button up in the window's words.
//!
//! Each kind of problem has its place in the guide ([`GuidePlace::of`]), by the table
//! `assets/guide/problems.tsv`.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use crate::problem::Problem;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/guide/src");

/// Codes of problems, or their beginnings, each with its page and heading.
static PLACES: &str = include_str!("../../assets/guide/problems.tsv");

/// A page of the guide.
#[derive(Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name, by which it is asked for.
    pub name: &'static str,
    /// Its title.
    pub title: &'static str,
    /// The page, in Markdown.
    pub text: &'static str,
}

/// All pages, in the order of `SUMMARY.md`.
pub static TOPICS: LazyLock<Vec<Topic>> = LazyLock::new(|| {
    let page = |name: &str| PAGES.get_file(name)?.contents_utf8();
    let lines = page("SUMMARY.md").unwrap_or_default().lines();
    let listed = lines.filter_map(|line| line.strip_prefix("- [")?.strip_suffix(".md)"));
    let listed = listed.filter_map(|entry| entry.split_once("]("));
    let topics = listed.filter_map(|(title, name)| {
        let text = page(&format!("{name}.md"))?;
        Some(Topic { name, title, text })
    });
    topics.collect()
});

/// A place in the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuidePlace {
    /// The page.
    pub topic: &'static Topic,
    /// The heading in it; without one, the page's beginning.
    pub head: Option<&'static str>,
}

impl GuidePlace {
    /// Where the page of this name begins.
    pub fn at_page(name: &str) -> Option<Self> {
        let topic = Topic::named(name)?;
        Some(Self { topic, head: None })
    }

    /// What helps with this problem.
    pub fn of(problem: &Problem) -> Option<Self> {
        let (code, _) = problem.cause.code_and_arguments();
        Self::of_code(&code)
    }

    /// What helps with problems of this code: the longest line of the table that it begins with.
    pub fn of_code(code: &str) -> Option<Self> {
        let is_of = |begin: &str| {
            let rest = code.strip_prefix(begin);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        let lines = places().filter(|(begin, ..)| is_of(begin));
        let (_, page, head) = lines.max_by_key(|(begin, ..)| begin.len())?;
        let topic = Topic::named(page)?;
        Some(Self { topic, head })
    }
}

/// The lines of the table: how a code begins, the page, and the heading in it.
pub fn places() -> impl Iterator<Item = (&'static str, &'static str, Option<&'static str>)> {
    let lines = PLACES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()))
    })
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading within the page.
    Head(String),
    /// A paragraph.
    Text(Vec<Span>),
    /// An item of a list, with its number if it has one.
    Item(Option<u64>, Vec<Span>),
    /// A row of a table.
    Row(Vec<Vec<Span>>),
    /// Commands, or a part of a file.
    Code(String),
    /// A picture: its file below the pages, and what it shows in words.
    Picture(String, String),
}

/// Some words of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they stand out: what the window calls something, or what is to be typed.
    pub stands_out: bool,
}

impl Topic {
    /// The topic of this name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TOPICS.iter().find(|topic| topic.name == name)
    }

    /// The headings below its title, in their order.
    pub fn heads(&'static self) -> impl Iterator<Item = &'static str> {
        let lines = self.text.lines();
        lines.filter_map(|line| line.strip_prefix("## "))
    }

    /// The page as a terminal shows it: without its pictures.
    pub fn in_letters(&self) -> String {
        let blocks = self.text.split("\n\n");
        let blocks: Vec<&str> = blocks.filter(|block| !block.starts_with("![")).collect();
        blocks.join("\n\n")
    }

    /// The parts of the page below its title.
    pub fn blocks(&self) -> Vec<Block> {
        blocks(self.text)
    }
}

/// The bytes of a picture in the pages, a PNG.
pub fn picture(file: &str) -> Option<&'static [u8]> {
    PAGES.get_file(file).map(include_dir::File::contents)
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    let mut cells = Vec::new();
    // The number of the next item, in each list that is open.
    let mut lists: Vec<Option<u64>> = Vec::new();
    let mut outstanding = 0_u32;
    let mut file = None;
    let mut is_item = false;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::List(first)) => lists.push(first),
            Event::End(TagEnd::List(_)) => drop(lists.pop()),
            Event::Start(Tag::Item) => is_item = true,
            Event::Start(Tag::Image { dest_url, .. }) => file = Some(dest_url.into_string()),
            Event::End(TagEnd::Image) => {
                let words = spans.drain(..).map(|span| span.text).collect();
                blocks.extend(file.take().map(|file| Block::Picture(file, words)));
            }
            Event::Start(Tag::Emphasis | Tag::Strong) => outstanding += 1,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => outstanding -= 1,
            Event::Text(text) => add(&mut spans, &text, outstanding > 0),
            Event::Code(text) => add(&mut spans, &text, true),
            Event::SoftBreak | Event::HardBreak => add(&mut spans, " ", outstanding > 0),
            Event::End(TagEnd::Heading(_)) => {
                let words = std::mem::take(&mut spans).into_iter();
                blocks.push(Block::Head(words.map(|span| span.text).collect()));
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented)) => {
                spans.clear();
            }
            Event::End(TagEnd::CodeBlock) => {
                let code: String = spans.drain(..).map(|span| span.text).collect();
                blocks.push(Block::Code(code.trim_end().to_owned()));
            }
            Event::End(TagEnd::TableCell) => cells.push(std::mem::take(&mut spans)),
            Event::End(TagEnd::TableHead | TagEnd::TableRow) => {
                blocks.push(Block::Row(std::mem::take(&mut cells)));
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) if !spans.is_empty() => {
                let words = std::mem::take(&mut spans);
                if std::mem::take(&mut is_item) {
                    let number = lists.last_mut().and_then(Option::as_mut);
                    let number = number.map(|next| std::mem::replace(next, *next + 1));
                    blocks.push(Block::Item(number, words));
                } else {
                    blocks.push(Block::Text(words));
                }
            }
            _ => {}
        }
    }
    // The title stands above.
    if matches!(blocks.first(), Some(Block::Head(_))) {
        blocks.remove(0);
    }
    blocks
}

fn add(spans: &mut Vec<Span>, text: &str, stands_out: bool) {
    match spans.last_mut() {
        Some(last) if last.stands_out == stands_out => last.text.push_str(text),
        _ => spans.push(Span {
            text: text.to_owned(),
            stands_out,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn guide_has_every_page_and_each_says_its_title() {
        assert_eq!(TOPICS.len() + 1, PAGES.files().count());
        for topic in TOPICS.iter() {
            let first = topic.text.lines().next();
            assert_eq!(first, Some(&*format!("# {}", topic.title)));
            let blocks = topic.blocks();
            assert!(!blocks.is_empty());
            for block in blocks {
                let Block::Picture(file, words) = block else {
                    continue;
                };
                let bytes = picture(&file).unwrap_or_else(|| panic!("{file} is not there"));
                assert!(bytes.len() < 90_000, "{file}: {} bytes", bytes.len());
                assert!(words.len() > 20, "{file}: {words}");
                assert!(!topic.in_letters().contains(&file));
            }
        }
    }

    #[test]
    fn guide_is_read_block_by_block() {
        let text = "# T\n\nOne *two*\nthree.\n\n1. a `b`\n2. c\n\n- d\n\n| e | f |\n|---|---|\n| g | h |\n\n```sh\nx y\n```\n\n## I\n\n![J *k*](l.png)\n";
        let span = |text: &str, stands_out| Span {
            text: text.to_owned(),
            stands_out,
        };
        let row = |a, b| Block::Row(vec![vec![span(a, false)], vec![span(b, false)]]);
        let expected = [
            Block::Text(vec![
                span("One ", false),
                span("two", true),
                span(" three.", false),
            ]),
            Block::Item(Some(1), vec![span("a ", false), span("b", true)]),
            Block::Item(Some(2), vec![span("c", false)]),
            Block::Item(None, vec![span("d", false)]),
            row("e", "f"),
            row("g", "h"),
            Block::Code("x y".to_owned()),
            Block::Head("I".to_owned()),
            Block::Picture("l.png".to_owned(), "J k".to_owned()),
        ];
        assert_eq!(blocks(text), expected);
    }
}
