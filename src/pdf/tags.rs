//! The structure of letters, for whoever listens to a file instead of seeing it: what is a
//! heading, a paragraph, a list, a table, in the order of reading (ISO 32000-1, 14.7 and 14.8).
//!
//! A letter is a row of elements below the document; in a file of several each is a part of its
//! own. What goes over the end of a page is one element with contents on both. No conformance to
//! PDF/UA is claimed in the file: not all that it asks can be checked here.

use std::iter;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

use super::mark::{Mark, Spot};
use crate::campaign::Lang;
use crate::page::Inside;

/// How many pages a leaf of the tree from contents to elements has.
const LEAF: usize = 64;

/// A page of the file, with its marked contents by their numbers.
pub(super) type Marked = (ObjectId, Vec<Mark>);

/// An element of the structure.
struct Element {
    kind: &'static str,
    attributes: Option<Dictionary>,
    kids: Vec<Kid>,
}

enum Kid {
    Element(Element),
    Content(Content),
}

/// A marked content: the index of its page, and its number on it.
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

/// Adds the structure of letters, each with how many of the pages are its own and its language.
pub(super) fn tag(
    document: &mut Document,
    pages: &[Marked],
    letters: &[(usize, Lang)],
    lang: &Lang,
) -> lopdf::Result<()> {
    let root = document.new_object_id();
    let whole = document.new_object_id();
    let mut tree = Tree {
        parents: pages
            .iter()
            .map(|(_, marks)| vec![Object::Null; marks.len()])
            .collect(),
        document,
        pages,
    };
    let mut kids = Vec::new();
    let mut first = 0;
    for (count, letter_lang) in letters {
        let elements = elements(&pages[first..first + count], first);
        first += count;
        if letters.len() == 1 {
            kids.extend(elements.into_iter().map(|element| tree.add(element, whole)));
            continue;
        }
        let id = tree.document.new_object_id();
        let inner: Vec<Object> = elements
            .into_iter()
            .map(|element| tree.add(element, id))
            .collect();
        let mut part = dictionary! { "S" => "Part", "P" => whole, "K" => inner };
        if letter_lang != lang {
            part.set("Lang", language(letter_lang));
        }
        tree.document.set_object(id, part);
        kids.push(id.into());
    }
    let parents = std::mem::take(&mut tree.parents);
    let mut dict = dictionary! { "S" => "Document", "P" => root, "K" => kids };
    if let [(_, only)] = letters
        && only != lang
    {
        dict.set("Lang", language(only));
    }
    document.set_object(whole, dict);
    let next = i64::try_from(pages.len()).unwrap_or(i64::MAX);
    for (number, (id, marks)) in (0_i64..).zip(pages) {
        let page = document.get_object_mut(*id)?.as_dict_mut()?;
        page.set("Tabs", "S");
        if !marks.is_empty() {
            page.set("StructParents", number);
        }
    }
    let parents = parent_tree(document, parents);
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => whole,
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        },
    );
    let catalog = document.catalog_mut()?;
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    Ok(())
}

/// The structure being added to a document.
struct Tree<'a> {
    document: &'a mut Document,
    pages: &'a [Marked],
    /// For each page and content the element that it is of.
    parents: Vec<Vec<Object>>,
}

impl Tree<'_> {
    /// Adds an element and all below it.
    fn add(&mut self, element: Element, parent: ObjectId) -> Object {
        let id = self.document.new_object_id();
        let mut dict = dictionary! { "S" => element.kind, "P" => parent };
        if let Some(attributes) = element.attributes {
            dict.set("A", attributes);
        }
        let home = element.kids.iter().find_map(|kid| match kid {
            Kid::Content(content) => Some(content.page),
            Kid::Element(_) => None,
        });
        if let Some(page) = home {
            dict.set("Pg", self.pages[page].0);
        }
        let mut kids: Vec<Object> = Vec::with_capacity(element.kids.len());
        for kid in element.kids {
            kids.push(match kid {
                Kid::Element(element) => self.add(element, id),
                Kid::Content(content) => {
                    self.parents[content.page][content.number] = id.into();
                    let number = i64::try_from(content.number).unwrap_or(i64::MAX);
                    if home == Some(content.page) {
                        number.into()
                    } else {
                        let page = self.pages[content.page].0;
                        dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number }.into()
                    }
                }
            });
        }
        match kids.len() {
            0 => {}
            1 => dict.set("K", kids.remove(0)),
            _ => dict.set("K", kids),
        }
        self.document.set_object(id, dict);
        id.into()
    }
}

/// A language's code, which is ASCII.
fn language(lang: &Lang) -> Object {
    Object::String(lang.code().as_bytes().to_vec(), StringFormat::Literal)
}

/// The number tree by which a reader finds the element of a content.
fn parent_tree(document: &mut Document, parents: Vec<Vec<Object>>) -> ObjectId {
    let count = parents.len();
    let mut numbered = (0_i64..).zip(parents).peekable();
    let mut leaves = Vec::new();
    while let Some((first, _)) = numbered.peek() {
        let first = *first;
        let mut last = first;
        let mut numbers = Vec::new();
        for (page, elements) in numbered.by_ref().take(LEAF) {
            last = page;
            if !elements.is_empty() {
                numbers.extend([Object::from(page), elements.into()]);
            }
        }
        let mut leaf = dictionary! { "Nums" => numbers };
        if count > LEAF {
            leaf.set("Limits", vec![first.into(), last.into()]);
        }
        leaves.push(document.add_object(leaf));
    }
    if let [only] = leaves[..] {
        return only;
    }
    let leaves: Vec<Object> = leaves.into_iter().map(Object::from).collect();
    document.add_object(dictionary! { "Kids" => leaves })
}

/// The elements of a letter whose first page has this index.
fn elements(pages: &[Marked], first: usize) -> Vec<Element> {
    let mut placed = Vec::new();
    for (page, (_, marks)) in (first..).zip(pages) {
        placed.extend(marks.iter().enumerate().map(|(number, mark)| Placed {
            content: Content { page, number },
            mark,
        }));
    }
    let block = |placed: &Placed| (placed.mark.spot.role, placed.mark.spot.block);
    placed
        .chunk_by(|one, next| block(one) == block(next))
        .flat_map(|block| match block[0].mark.spot.inside {
            Inside::Text => texts(block),
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
    let numbering = if numbered { "Decimal" } else { "Disc" };
    Element {
        attributes: Some(dictionary! { "O" => "List", "ListNumbering" => numbering }),
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
            let kind = Spot { inside, ..spot }.kind();
            let scope = if spot.part == 1 { "Column" } else { "Row" };
            let attributes = || dictionary! { "O" => "Table", "Scope" => scope };
            let cell = leaf(of_it.filter(|placed| placed.mark.spot.inside == inside));
            Element {
                kind,
                attributes: (kind == "TH").then(attributes),
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
    let mut contents = contents.peekable();
    let kind = contents.peek()?.mark.spot.kind();
    Some(Element {
        kind,
        attributes: None,
        kids: contents.map(|one| Kid::Content(one.content)).collect(),
    })
}

fn group(kind: &'static str, elements: impl IntoIterator<Item = Element>) -> Element {
    Element {
        kind,
        attributes: None,
        kids: elements.into_iter().map(Kid::Element).collect(),
    }
}
