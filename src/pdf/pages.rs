//! The tree of a file's pages (ISO 32000-1, 7.7.3), written node by node as they fill.

use std::io::{self, Write};

use super::content;
use super::file::{File, Id};

/// How many pages a node has.
const NODE: usize = 100;

/// The tree of pages, as far as it is written.
#[derive(Default)]
pub(super) struct Pages {
    count: usize,
    /// The size of the first page, in hundredths of a point.
    pub(super) sheet: (i64, i64),
    root: Option<Id>,
    /// The node that pages are being put into.
    node: Option<Id>,
    kids: Vec<Id>,
    nodes: Vec<Id>,
}

impl Pages {
    /// Numbers for the next page and the node above it.
    pub(super) fn next<W: Write>(
        &mut self,
        file: &mut File<W>,
        size: (i64, i64),
    ) -> io::Result<(Id, Id)> {
        if self.count == 0 {
            self.sheet = size;
        }
        if self.kids.len() == NODE {
            let root = *self.root.get_or_insert_with(|| file.reserve());
            self.close(file, Some(root))?;
        }
        let node = *self.node.get_or_insert_with(|| file.reserve());
        let id = file.reserve();
        self.kids.push(id);
        self.count += 1;
        Ok((id, node))
    }

    /// Writes the node. The size of its pages stands in it once; what they may use does not, because
    /// PDF/A asks for that on each page (ISO 19005-2, 6.2.2).
    fn close<W: Write>(&mut self, file: &mut File<W>, root: Option<Id>) -> io::Result<Id> {
        let node = self.node.take().unwrap_or_else(|| file.reserve());
        let kids = std::mem::take(&mut self.kids);
        let count = kids.len();
        let kids: Vec<String> = kids.iter().map(Id::to_string).collect();
        let kids = kids.join(" ");
        let parent = root.map_or_else(String::new, |root| format!("/Parent {root}"));
        let sheet = media_box(self.sheet);
        let body = format!("<</Type/Pages{parent}/Count {count}/Kids[{kids}]{sheet}>>");
        file.object(node, body.as_bytes())?;
        self.nodes.push(node);
        Ok(node)
    }

    /// Writes what is left, and gives the node above all.
    pub(super) fn finish<W: Write>(mut self, file: &mut File<W>) -> io::Result<Id> {
        let root = self.root;
        let last = self.close(file, root)?;
        let Some(root) = root else {
            return Ok(last);
        };
        let nodes: Vec<String> = self.nodes.iter().map(Id::to_string).collect();
        let (count, nodes) = (self.count, nodes.join(" "));
        let body = format!("<</Type/Pages/Count {count}/Kids[{nodes}]>>");
        file.object(root, body.as_bytes())?;
        Ok(root)
    }
}

/// The sheet of a page, or of all pages of a node; lengths are hundredths of a point.
pub(super) fn media_box(size: (i64, i64)) -> String {
    let mut numbers = Vec::new();
    content::number(size.0, &mut numbers);
    numbers.push(b' ');
    content::number(size.1, &mut numbers);
    format!("/MediaBox[0 0 {}]", String::from_utf8_lossy(&numbers))
}
