//! The structure of letters, for screen readers: what is a heading, a paragraph, a list, a table,
//! in the order of reading (ISO 32000-1, 14.7 and 14.8).
//!
//! A letter is a row of elements below the document; in a file of several each is a part of its
//! own. What goes over the end of a page is one element with contents on both.

// Writing to a String cannot fail.
use std::fmt::Write as _;
use std::io::{self, Write};
use std::iter;

use super::file::{File, Id};
use super::mark::{Mark, StructurePlace};
use crate::campaign::Lang;
use crate::page::Inside;

/// How many pages a leaf of the tree from contents to elements has.
const LEAF: usize = 64;

/// A page of the file, with its marked contents by their numbers.
pub(super) type Marked = (Id, Vec<Mark>);

/// An element of the structure.
struct Element {
    kind: &'static str,
    /// Its attributes, as they stand in the file.
    attributes: Option<&'static str>,
    /// Its language, if it is another than that of what it is in.
    lang: Option<Lang>,
    kids: Vec<Kid>,
}

enum Kid {
    Element(Element),
    Content(Content),
}

/// A marked content: the index of its page in the letter, and its number on it.
#[derive(Clone, Copy)]
struct Content {
    page: usize,
    number: usize,
}

/// A marked content with what it is of.
struct Placed<'a> {
    content: Content,
    mark: &'a Mark,
}

/// The structure of a file, as far as it is written.
pub(super) struct Tags {
    root: Id,
    whole: Id,
    /// Whether it holds one letter, whose elements are the document's own.
    single: bool,
    /// The elements below the document.
    kids: Vec<Id>,
    /// The language of the one letter.
    lang: Option<Lang>,
    /// How many pages there were.
    pages: usize,
    /// The pages that the next leaf of the parent tree has, each with its elements.
    waiting: Vec<Vec<Id>>,
    /// The leaves, each with its first and last page.
    leaves: Vec<(Id, usize, usize)>,
}

impl Tags {
    /// The structure of a file without letters.
    pub(super) fn new<W: Write>(file: &mut File<W>, single: bool) -> Self {
        Self {
            root: file.reserve(),
            whole: file.reserve(),
            single,
            kids: Vec::new(),
            lang: None,
            pages: 0,
            waiting: Vec::new(),
            leaves: Vec::new(),
        }
    }

    /// What the dictionary of the next page says of the structure, if `before` pages of its letter
    /// came already.
    pub(super) fn of_page(&self, before: usize, marks: &[Mark]) -> String {
        if marks.is_empty() {
            return "/Tabs/S".to_owned();
        }
        format!("/Tabs/S/StructParents {}", self.pages + before)
    }

    /// Adds the structure of a letter; `file_lang` is the file's language.
    pub(super) fn letter<W: Write>(
        &mut self,
        file: &mut File<W>,
        pages: &[Marked],
        lang: &Lang,
        file_lang: &Lang,
    ) -> io::Result<()> {
        let mut parents: Vec<Vec<Option<Id>>> = pages
            .iter()
            .map(|(_, marks)| vec![None; marks.len()])
            .collect();
        let elements = elements(pages);
        let mut tree = Tree {
            file,
            pages,
            parents: &mut parents,
        };
        if self.single {
            for element in elements {
                self.kids.push(tree.add(element, self.whole)?);
            }
            self.lang = Some(lang.clone());
        } else {
            let part = tree.file.reserve();
            let mut kids = String::new();
            for element in elements {
                push(&mut kids, tree.add(element, part)?);
            }
            let lang = if lang == file_lang {
                String::new()
            } else {
                format!("/Lang({lang})")
            };
            let whole = self.whole;
            let body = format!("<</S/Part/P {whole}{lang}/K[{kids}]>>");
            file.object(part, body.as_bytes())?;
            self.kids.push(part);
        }
        for page in parents {
            self.pages += 1;
            self.waiting.push(page.into_iter().flatten().collect());
            if self.waiting.len() == LEAF {
                self.leaf(file)?;
            }
        }
        Ok(())
    }

    /// Writes the leaf of the parent tree that waits.
    fn leaf<W: Write>(&mut self, file: &mut File<W>) -> io::Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let last = self.pages.saturating_sub(1);
        let first = self.pages - waiting.len();
        let mut numbers = String::new();
        for (page, elements) in (first..).zip(&waiting) {
            if !elements.is_empty() {
                let mut all = String::new();
                for id in elements {
                    push(&mut all, *id);
                }
                let _ = write!(numbers, "{page}[{all}]");
            }
        }
        let body = format!("<</Nums[{numbers}]/Limits[{first} {last}]>>");
        let id = file.add(body.as_bytes())?;
        self.leaves.push((id, first, last));
        Ok(())
    }

    /// Writes what stands above all letters, and gives what the catalog says of it.
    pub(super) fn finish<W: Write>(
        mut self,
        file: &mut File<W>,
        file_lang: &Lang,
    ) -> io::Result<String> {
        if !self.waiting.is_empty() {
            self.leaf(file)?;
        }
        let mut leaves = String::new();
        self.leaves
            .iter()
            .for_each(|(id, ..)| push(&mut leaves, *id));
        let parents = file.add(format!("<</Kids[{leaves}]>>").as_bytes())?;
        let mut kids = String::new();
        for id in &self.kids {
            push(&mut kids, *id);
        }
        let lang = self.lang.filter(|lang| lang != file_lang);
        let lang = lang.map_or_else(String::new, |lang| format!("/Lang({lang})"));
        let (root, whole) = (self.root, self.whole);
        let body = format!("<</S/Document/P {root}{lang}/K[{kids}]>>");
        file.object(whole, body.as_bytes())?;
        let next = self.pages;
        let body = format!(
            "<</Type/StructTreeRoot/K {whole}/ParentTree {parents}/ParentTreeNextKey {next}>>"
        );
        file.object(root, body.as_bytes())?;
        Ok(format!("/MarkInfo<</Marked true>>/StructTreeRoot {root}"))
    }
}

/// Puts a reference behind others.
fn push(list: &mut String, id: Id) {
    if !list.is_empty() {
        list.push(' ');
    }
    let _ = write!(list, "{id}");
}

/// The structure of a letter being added to a file.
struct Tree<'a, W> {
    file: &'a mut File<W>,
    pages: &'a [Marked],
    /// For each page and content the element that it is of.
    parents: &'a mut [Vec<Option<Id>>],
}

impl<W: Write> Tree<'_, W> {
    /// Adds an element and all below it.
    fn add(&mut self, element: Element, parent: Id) -> io::Result<Id> {
        let id = self.file.reserve();
        let home = element.kids.iter().find_map(|kid| match kid {
            Kid::Content(content) => Some(content.page),
            Kid::Element(_) => None,
        });
        let count = element.kids.len();
        let mut kids = String::new();
        for kid in element.kids {
            match kid {
                Kid::Element(element) => push(&mut kids, self.add(element, id)?),
                Kid::Content(Content { page, number }) => {
                    self.parents[page][number] = Some(id);
                    if !kids.is_empty() {
                        kids.push(' ');
                    }
                    if home == Some(page) {
                        kids.push_str(itoa::Buffer::new().format(number));
                    } else {
                        let page = self.pages[page].0;
                        let _ = write!(kids, "<</Type/MCR/Pg {page}/MCID {number}>>");
                    }
                }
            }
        }
        let mut body = String::with_capacity(64 + kids.len());
        body.extend(["<</S/", element.kind, "/P "]);
        let _ = write!(body, "{parent}");
        if let Some(attributes) = element.attributes {
            let _ = write!(body, "/A<<{attributes}>>");
        }
        if let Some(lang) = element.lang {
            let _ = write!(body, "/Lang({lang})");
        }
        if let Some(page) = home {
            let _ = write!(body, "/Pg {}", self.pages[page].0);
        }
        match count {
            0 => {}
            1 => body.extend(["/K ", &kids]),
            _ => body.extend(["/K[", &kids, "]"]),
        }
        body.push_str(">>");
        self.file.object(id, body.as_bytes())?;
        Ok(id)
    }
}

/// The elements of a letter.
fn elements(pages: &[Marked]) -> Vec<Element> {
    let mut placed = Vec::new();
    for (page, (_, marks)) in pages.iter().enumerate() {
        placed.extend(marks.iter().enumerate().map(|(number, mark)| Placed {
            content: Content { page, number },
            mark,
        }));
    }
    let block = |placed: &Placed| (placed.mark.spot.role, placed.mark.spot.block);
    placed
        .chunk_by(|one, next| block(one) == block(next))
        .flat_map(|block| match block[0].mark.spot.inside {
            Inside::Text | Inside::Repeated => texts(block),
            Inside::Label { numbered } => vec![list(block, numbered)],
            Inside::Item => vec![list(block, false)],
            Inside::Caption | Inside::Cell { .. } | Inside::Note => table(block),
        })
        .collect()
}

fn part(placed: &Placed) -> usize {
    placed.mark.spot.part
}

/// Paragraphs or lines; several lines of one block stand together.
fn texts(block: &[Placed]) -> Vec<Element> {
    let mut all: Vec<Element> = block
        .chunk_by(|one, next| {
            let goes_on = next.mark.bytes.start <= one.mark.bytes.end;
            part(one) == part(next) && (goes_on || one.mark.spot.kind() != "P")
        })
        .filter_map(|one| leaf(one.iter()))
        .collect();
    if all.len() > 1 {
        all = vec![group("Div", all)];
    }
    all
}

fn list(block: &[Placed], numbered: bool) -> Element {
    let items = block.chunk_by(|one, next| part(one) == part(next));
    let items = items.map(|item| {
        let of = |label: bool| {
            leaf(item.iter().filter(move |placed| {
                matches!(placed.mark.spot.inside, Inside::Label { .. }) == label
            }))
        };
        group("LI", of(true).into_iter().chain(of(false)))
    });
    Element {
        attributes: Some(if numbered {
            "/O/List/ListNumbering/Decimal"
        } else {
            "/O/List/ListNumbering/Disc"
        }),
        ..group("L", items)
    }
}

/// A table with its caption, and what stands below it. A cell without words is there too, so that
/// all rows have the same columns.
fn table(block: &[Placed]) -> Vec<Element> {
    let of = |inside| {
        let of_it = block.iter();
        leaf(of_it.filter(move |placed| placed.mark.spot.inside == inside))
    };
    let column = |placed: &Placed| match placed.mark.spot.inside {
        Inside::Cell { column } => Some(column),
        _ => None,
    };
    let columns = block.iter().filter_map(column).max().map_or(0, |c| c + 1);
    let rows = block.chunk_by(|one, next| part(one) == part(next));
    let rows = rows.filter_map(|row| {
        let spot = row[0].mark.spot;
        column(&row[0])?;
        let cells = (0..columns).map(|column| {
            let inside = Inside::Cell { column };
            let of_it = row.iter();
            let kind = StructurePlace { inside, ..spot }.kind();
            let scope = if spot.part == 1 {
                "/O/Table/Scope/Column"
            } else {
                "/O/Table/Scope/Row"
            };
            let cell = leaf(of_it.filter(|placed| placed.mark.spot.inside == inside));
            Element {
                kind,
                attributes: (kind == "TH").then_some(scope),
                lang: None,
                kids: cell.map(|cell| cell.kids).unwrap_or_default(),
            }
        });
        Some(group("TR", cells))
    });
    let table = group("Table", of(Inside::Caption).into_iter().chain(rows));
    iter::once(table).chain(of(Inside::Note)).collect()
}

/// The element of these contents, if there are any.
fn leaf<'a>(contents: impl Iterator<Item = &'a Placed<'a>>) -> Option<Element> {
    let contents: Vec<&Placed> = contents.collect();
    let kind = contents.first()?.mark.spot.kind();
    let alike = contents.chunk_by(|one, next| one.mark.lang == next.mark.lang);
    let kids = alike.flat_map(|alike| {
        let own = alike.iter().map(|one| Kid::Content(one.content));
        match &alike[0].mark.lang {
            None => own.collect(),
            // What is in another language says so itself.
            lang => vec![Kid::Element(Element {
                kind: "Span",
                attributes: None,
                lang: lang.clone(),
                kids: own.collect(),
            })],
        }
    });
    Some(Element {
        kind,
        attributes: None,
        lang: None,
        kids: kids.collect(),
    })
}

fn group(kind: &'static str, elements: impl IntoIterator<Item = Element>) -> Element {
    Element {
        kind,
        attributes: None,
        lang: None,
        kids: elements.into_iter().map(Kid::Element).collect(),
    }
}
