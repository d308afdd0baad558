//! A finished file as somebody hears it: its structure, walked with lopdf.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// An element of a file's structure.
#[derive(Debug)]
pub struct Element {
    pub kind: String,
    pub lang: Option<String>,
    /// `ListNumbering` or `Scope`.
    pub attribute: Option<String>,
    /// Its own words, without those of its kids; with those of its spans.
    pub text: String,
    /// What of them is in another language, and in which.
    pub spans: Vec<(String, String)>,
    /// The pages that its own contents are on, from 0.
    pub pages: BTreeSet<usize>,
    pub kids: Vec<Element>,
}

impl Element {
    /// This element and all below it, in the order of reading.
    pub fn all(&self) -> Vec<&Self> {
        let kids = self.kids.iter().flat_map(Self::all);
        std::iter::once(self).chain(kids).collect()
    }

    /// All of this kind.
    pub fn of(&self, kind: &str) -> Vec<&Self> {
        let all = self.all().into_iter();
        all.filter(|element| element.kind == kind).collect()
    }

    /// The kinds of what is directly below.
    pub fn kinds(&self) -> Vec<&str> {
        self.kids.iter().map(|kid| kid.kind.as_str()).collect()
    }

    /// All words in the order of reading, parted by one space.
    pub fn words(&self) -> String {
        let texts = self.all().into_iter().map(|element| element.text.as_str());
        let words = texts.flat_map(str::split_whitespace);
        words.collect::<Vec<_>>().join(" ")
    }
}

/// The words of each marked content, by page and number.
type Marked = BTreeMap<(usize, i64), String>;

/// The structure of a file, held against those points of PDF/UA-1 (ISO 14289-1) that can be
/// checked here:
///
/// - 7.1: the file says that it is tagged; every word and line is in one marked content or is an
///   artifact, none within another; each marked content has a number of its own on its page, is
///   of exactly one element, and the parent tree leads to that; kinds are standard ones; a title
///   is there and shown instead of the file's name; nothing flickers, moves or is only a picture.
/// - 5: the file declares PDF/UA-1 and PDF/A-2a, with the title that it shows, and no date or producer.
/// - 7.2: the file says its language, and a part that is in another one says that.
/// - 7.4: the first heading is of the first level, and none is left out.
/// - 7.5: a table's rows have the same number of cells, and headings say what they are of.
/// - 7.6: a list has items of a label and a body, and says how it is numbered.
/// - 7.18: the order of tabs is the structure's on every page; there are no annotations.
/// - 7.21: every font is embedded and says how its glyphs are found; each glyph shown is there and
///   stands for text.
///
/// What no program can check is listed in `src/pdf/mod.rs`.
#[track_caller]
pub fn sound(bytes: &[u8]) -> Element {
    let file = Document::load_mem(bytes).expect("a PDF");
    let catalog = file.catalog().expect("a catalog");
    let marked = catalog.get(b"MarkInfo").and_then(Object::as_dict);
    let marked = marked.and_then(|info| info.get(b"Marked"));
    assert!(marked.and_then(Object::as_bool).expect("MarkInfo"));
    assert!(!string(catalog, b"Lang").expect("a language").is_empty());
    let shows = catalog
        .get(b"ViewerPreferences")
        .and_then(Object::as_dict)
        .and_then(|preferences| preferences.get(b"DisplayDocTitle"));
    assert!(shows.and_then(Object::as_bool).expect("DisplayDocTitle"));
    declares(&file, catalog);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let mut contents = Marked::new();
    for (index, page) in pages.iter().enumerate() {
        let page = file.get_dictionary(*page).expect("a page");
        assert_eq!(name(page.get(b"Tabs").expect("an order of tabs")), "S");
        assert!(!page.has(b"Annots"));
        read_page(&file, page, index, &mut contents);
    }
    let root = catalog
        .get(b"StructTreeRoot")
        .and_then(Object::as_reference);
    let root = root.expect("a structure");
    let dict = file.get_dictionary(root).expect("its root");
    let parents = dict.get(b"ParentTree").and_then(Object::as_reference);
    let parents = parents.expect("a parent tree");
    let mut walk = Walk {
        file: &file,
        pages: &pages,
        contents,
        parents: BTreeMap::new(),
    };
    walk.leaves(parents);
    let whole = dict.get(b"K").and_then(Object::as_reference);
    let whole = walk.element(whole.expect("one document"), root);
    assert!(
        walk.contents.is_empty(),
        "of no element: {:?}",
        walk.contents
    );
    assert!(walk.parents.is_empty(), "of no content: {:?}", walk.parents);
    for element in whole.all() {
        nests(element);
    }
    let headings = whole.all().into_iter().filter_map(|element| {
        let level = element.kind.strip_prefix('H')?;
        level.parse::<usize>().ok()
    });
    let mut before = 0;
    for level in headings {
        assert!(
            (1..=before + 1).contains(&level),
            "H{level} after H{before}"
        );
        before = level;
    }
    whole
}

/// What the file says of itself and of the standards that it meets.
#[track_caller]
fn declares(file: &Document, catalog: &Dictionary) {
    let xmp = catalog.get(b"Metadata").and_then(Object::as_reference);
    let xmp = file.get_object(xmp.expect("metadata"));
    let xmp = xmp.and_then(Object::as_stream).expect("a stream");
    assert!(!xmp.dict.has(b"Filter"), "found without reading the PDF");
    let xmp = String::from_utf8(xmp.content.clone()).expect("text");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    let info = file.get_dictionary(info.expect("an Info")).expect("it");
    let title = string(info, b"Title").expect("a title");
    assert!(!title.trim().is_empty());
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    for said in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
        &format!("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li>"),
    ] {
        assert_eq!(xmp.matches(said).count(), 1, "{said}: {xmp}");
    }
    for unsaid in ["Date", "Producer", "Creator", "creator", "uuid"] {
        assert!(!xmp.contains(unsaid), "{unsaid}: {xmp}");
    }
    let streams = file.objects.values().filter(|object| {
        let stream = object.as_stream();
        stream.is_ok_and(|stream| stream.dict.has_type(b"Metadata"))
    });
    assert_eq!(streams.count(), 1, "metadata stand once");
    let ids = file.trailer.get(b"ID").and_then(Object::as_array);
    let [first, second] = ids.expect("an identifier").as_slice() else {
        panic!("two identifiers");
    };
    assert_eq!(first.as_str().expect("bytes").len(), 16);
    assert_eq!(first, second);
    let intents = catalog.get(b"OutputIntents").and_then(Object::as_array);
    assert_eq!(intents.expect("an output intent").len(), 1);
}

/// What may stand in an element of this kind.
#[track_caller]
fn nests(element: &Element) {
    let kinds = element.kinds();
    let only = |allowed: &[&str]| kinds.iter().all(|kind| allowed.contains(kind));
    let body = ["P", "Div", "H1", "H2", "L", "Table"];
    let good = match element.kind.as_str() {
        "Document" => only(&["Part"]) || only(&body),
        "Part" => only(&body),
        "Div" => only(&["P"]) && kinds.len() > 1,
        "L" => only(&["LI"]) && !kinds.is_empty() && element.attribute.is_some(),
        "LI" => kinds == ["Lbl", "LBody"],
        "Table" => {
            let rows = element.kids.iter().filter(|kid| kid.kind == "TR");
            let lengths: BTreeSet<usize> = rows.map(|row| row.kids.len()).collect();
            kinds[usize::from(kinds[0] == "Caption")..]
                .iter()
                .all(|kind| *kind == "TR")
                && lengths.len() == 1
        }
        "TR" => only(&["TH", "TD"]),
        "TH" => kinds.is_empty() && element.attribute.is_some(),
        "P" | "H1" | "H2" | "Lbl" | "LBody" | "Caption" => {
            kinds.is_empty() && !element.text.trim().is_empty()
        }
        "TD" => kinds.is_empty(),
        _ => false,
    };
    assert!(
        good,
        "{} has {kinds:?} and {:?}",
        element.kind, element.text
    );
    let groups = ["Document", "Part", "Div", "L", "LI", "Table", "TR"];
    assert!(!groups.contains(&element.kind.as_str()) || element.text.is_empty());
}

struct Walk<'a> {
    file: &'a Document,
    pages: &'a [ObjectId],
    /// What no element was found for yet.
    contents: Marked,
    /// By page and number, the element that the parent tree gives.
    parents: BTreeMap<(usize, i64), ObjectId>,
}

impl Walk<'_> {
    fn leaves(&mut self, id: ObjectId) {
        let node = self.file.get_dictionary(id).expect("a node");
        if let Ok(kids) = node.get(b"Kids").and_then(Object::as_array) {
            for kid in kids {
                self.leaves(kid.as_reference().expect("a leaf"));
            }
            return;
        }
        let numbers = node.get(b"Nums").and_then(Object::as_array);
        for pair in numbers.expect("numbers").chunks(2) {
            let key = pair[0].as_i64().expect("a number");
            let of_key = |page: &ObjectId| {
                let page = self.file.get_dictionary(*page).expect("a page");
                let parents = page.get(b"StructParents").and_then(Object::as_i64);
                parents.is_ok_and(|own| own == key)
            };
            let of_key: Vec<usize> = (0..self.pages.len())
                .filter(|index| of_key(&self.pages[*index]))
                .collect();
            assert_eq!(of_key.len(), 1, "pages with StructParents {key}");
            let elements = pair[1].as_array().expect("elements");
            for (number, element) in (0..).zip(elements) {
                let element = element.as_reference().expect("an element");
                self.parents.insert((of_key[0], number), element);
            }
        }
    }

    fn element(&mut self, id: ObjectId, parent: ObjectId) -> Element {
        let dict = self.file.get_dictionary(id).expect("an element");
        let above = dict.get(b"P").and_then(Object::as_reference);
        assert_eq!(above.expect("what it is in"), parent);
        for said in ["Alt", "ActualText", "E", "T", "ID"] {
            assert!(
                !dict.has(said.as_bytes()),
                "{said} repeats what the page says"
            );
        }
        let attributes = dict.get(b"A").and_then(Object::as_dict).ok();
        let attribute = attributes.and_then(|attributes| {
            let value = attributes
                .get(b"Scope")
                .or(attributes.get(b"ListNumbering"));
            Some(name(value.ok()?))
        });
        let mut element = Element {
            kind: name(dict.get(b"S").expect("a kind")),
            lang: string(dict, b"Lang"),
            attribute,
            text: String::new(),
            spans: Vec::new(),
            pages: BTreeSet::new(),
            kids: Vec::new(),
        };
        let kids = match dict.get(b"K") {
            Ok(Object::Array(kids)) => kids.clone(),
            Ok(one) => vec![one.clone()],
            Err(_) => Vec::new(),
        };
        let page_of = |dict: &Dictionary| {
            let page = dict.get(b"Pg").and_then(Object::as_reference).expect("Pg");
            self.pages
                .iter()
                .position(|id| *id == page)
                .expect("a page")
        };
        for kid in kids {
            let (page, number) = match &kid {
                Object::Reference(kid) => {
                    let kid = self.element(*kid, id);
                    if kid.kind == "Span" {
                        assert!(kid.kids.is_empty() && !kid.text.trim().is_empty());
                        element.text.push_str(&kid.text);
                        element.pages.extend(kid.pages);
                        let lang = kid.lang.expect("why it is a span");
                        element.spans.push((kid.text, lang));
                    } else {
                        element.kids.push(kid);
                    }
                    continue;
                }
                Object::Integer(number) => (page_of(dict), *number),
                Object::Dictionary(kid) => {
                    let number = kid.get(b"MCID").and_then(Object::as_i64);
                    (page_of(kid), number.expect("MCID"))
                }
                other => panic!("{other:?}"),
            };
            let text = self.contents.remove(&(page, number));
            let text =
                text.unwrap_or_else(|| panic!("no content {number} on page {page}, or twice"));
            assert_eq!(self.parents.remove(&(page, number)), Some(id));
            element.text.push_str(&text);
            element.pages.insert(page);
        }
        element
    }
}

/// Reads what a page shows and what is marked of it.
fn read_page(file: &Document, page: &Dictionary, index: usize, contents: &mut Marked) {
    let Ok(stream) = page.get(b"Contents").and_then(Object::as_reference) else {
        return; // the blank back of a letter
    };
    let mut reader = Reader {
        file,
        resources: resources(file, page),
        fonts: fonts(file, page),
        index,
        contents,
        font: None,
        open: Open::Nothing,
        instead: None,
        within: false,
    };
    reader.perform(stream);
    assert_eq!(reader.open, Open::Nothing, "what was opened is closed");
}

/// What words and lines are in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// No marked content.
    Nothing,
    Artifact,
    /// The marked content of this number.
    Letter(i64),
}

/// A page's content being read.
struct Reader<'a> {
    file: &'a Document,
    resources: &'a Dictionary,
    fonts: BTreeMap<String, BTreeMap<u16, String>>,
    /// The page.
    index: usize,
    contents: &'a mut Marked,
    font: Option<String>,
    open: Open,
    /// What is copied instead of what follows.
    instead: Option<String>,
    /// Whether this is a form that the page draws.
    within: bool,
}

impl Reader<'_> {
    fn perform(&mut self, stream: ObjectId) {
        let stream = self.file.get_object(stream).and_then(Object::as_stream);
        let stream = stream.and_then(lopdf::Stream::decompressed_content);
        let content = Content::decode(&stream.expect("content")).expect("operations");
        for operation in content.operations {
            self.operation(&operation.operator, &operation.operands);
        }
    }

    fn operation(&mut self, operator: &str, operands: &[Object]) {
        match operator {
            // What is copied instead of the glyphs within.
            "BDC" if self.open != Open::Nothing => {
                assert!(name(&operands[0]) == "Span" && self.instead.is_none());
                let said = operands[1].as_dict().expect("properties");
                assert_eq!(said.len(), 1, "{said:?}");
                let said = string(said, b"ActualText").expect("a text");
                if let Open::Letter(number) = self.open {
                    let known = self.contents.get_mut(&(self.index, number));
                    known.expect("it was opened").push_str(&said);
                }
                self.instead = Some(said);
            }
            "EMC" if self.instead.is_some() => self.instead = None,
            "BDC" | "BMC" => {
                assert_eq!(
                    self.open,
                    Open::Nothing,
                    "marked contents in marked contents"
                );
                assert!(!self.within, "marked contents in a form");
                let artifact = name(&operands[0]) == "Artifact";
                let number = operands.get(1).and_then(|properties| {
                    let number = properties.as_dict().expect("properties").get(b"MCID");
                    number.and_then(Object::as_i64).ok()
                });
                assert_ne!(artifact, number.is_some());
                if let Some(number) = number {
                    let twice = self.contents.insert((self.index, number), String::new());
                    assert!(twice.is_none(), "{number} twice on page {}", self.index);
                }
                self.open = number.map_or(Open::Artifact, Open::Letter);
            }
            "EMC" => {
                assert_ne!(self.open, Open::Nothing, "EMC without its beginning");
                self.open = Open::Nothing;
            }
            "Do" => {
                let forms = self.file.get_dict_in_dict(self.resources, b"XObject");
                let form = forms.and_then(|forms| forms.get(name(&operands[0]).as_bytes()));
                let form = form.and_then(Object::as_reference).expect("a form");
                let dict = self.file.get_object(form).and_then(Object::as_stream);
                if name(
                    dict.expect("a stream")
                        .dict
                        .get(b"Subtype")
                        .expect("a kind"),
                ) == "Image"
                {
                    assert_eq!(self.open, Open::Artifact, "a picture that is no artifact");
                    return;
                }
                let (font, within) = (self.font.take(), std::mem::replace(&mut self.within, true));
                self.perform(form);
                (self.font, self.within) = (font, within);
            }
            "Tf" => self.font = Some(name(&operands[0])),
            "TJ" => {
                assert_ne!(self.open, Open::Nothing, "words that are not marked");
                let font = &self.fonts[self.font.as_ref().expect("a font")];
                for part in operands[0].as_array().expect("an array") {
                    let Ok(glyphs) = part.as_str() else { continue };
                    for glyph in glyphs.chunks(2) {
                        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
                        assert_ne!(glyph, 0, "a glyph that the font lacks");
                        let text = font.get(&glyph).expect("a glyph that stands for text");
                        if let (Open::Letter(number), None) = (self.open, &self.instead) {
                            let known = self.contents.get_mut(&(self.index, number));
                            known.expect("it was opened").push_str(text);
                        }
                    }
                }
            }
            "S" | "f" => assert_eq!(self.open, Open::Artifact, "a line that is no artifact"),
            "BT" | "ET" | "Td" | "w" | "m" | "l" | "q" | "Q" | "cm" | "rg" | "re" => {}
            other => panic!("{other} is not expected in a letter"),
        }
    }
}

/// What a page may use: it says so itself.
fn resources<'a>(file: &'a Document, page: &'a Dictionary) -> &'a Dictionary {
    let resources = file.get_dict_in_dict(page, b"Resources");
    resources.expect("resources")
}

/// What each glyph of a page's fonts stands for.
fn fonts(file: &Document, page: &Dictionary) -> BTreeMap<String, BTreeMap<u16, String>> {
    let resources = resources(file, page);
    let fonts = file.get_dict_in_dict(resources, b"Font").expect("fonts");
    let read = |(key, font): (&Vec<u8>, &Object)| {
        let font = file.dereference(font).expect("a font").1;
        let font = font.as_dict().expect("a font");
        let inner = font.get(b"DescendantFonts").and_then(Object::as_array);
        let inner = file
            .dereference(&inner.expect("descendants")[0])
            .expect("it")
            .1;
        let inner = inner.as_dict().expect("a font");
        assert!(inner.has(b"CIDToGIDMap"), "how glyphs are found");
        let descriptor = file
            .get_dict_in_dict(inner, b"FontDescriptor")
            .expect("its descriptor");
        let program = descriptor.get(b"FontFile2").and_then(Object::as_reference);
        let program = file.get_object(program.expect("embedded")).expect("it");
        assert!(program.as_stream().is_ok());
        let map = font.get(b"ToUnicode").and_then(Object::as_reference);
        let map = file
            .get_object(map.expect("ToUnicode"))
            .and_then(Object::as_stream);
        let map = map.and_then(lopdf::Stream::get_plain_content);
        let map = String::from_utf8(map.expect("a map")).expect("text");
        (String::from_utf8_lossy(key).into_owned(), unicode(&map))
    };
    fonts.iter().map(read).collect()
}

/// A map from glyphs to text, as far as files of ours use it.
pub(crate) fn unicode(map: &str) -> BTreeMap<u16, String> {
    assert!(!map.contains("beginbfrange"), "{map}");
    let mut found = BTreeMap::new();
    for block in map.split("beginbfchar").skip(1) {
        let block = block.split("endbfchar").next().unwrap_or_default();
        let mut hex = block
            .split(['<', '>'])
            .map(str::trim)
            .filter(|part| !part.is_empty());
        while let (Some(glyph), Some(text)) = (hex.next(), hex.next()) {
            let units: Vec<u16> = (0..text.len() / 4)
                .map(|at| u16::from_str_radix(&text[at * 4..at * 4 + 4], 16).expect("hex"))
                .collect();
            let glyph = u16::from_str_radix(glyph, 16).expect("hex");
            found.insert(glyph, String::from_utf16(&units).expect("text"));
        }
    }
    found
}

/// A name, as text.
fn name(object: &Object) -> String {
    String::from_utf8_lossy(object.as_name().expect("a name")).into_owned()
}

/// A text string of a dictionary.
pub fn string(dict: &Dictionary, key: &[u8]) -> Option<String> {
    dict.get(key).ok().map(text)
}

/// A text string, ASCII or UTF-16.
pub fn text(object: &Object) -> String {
    match object.as_str().expect("a string") {
        [0xfe, 0xff, rest @ ..] => {
            let units = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            String::from_utf16(&units.collect::<Vec<_>>()).expect("text")
        }
        plain => String::from_utf8(plain.to_vec()).expect("ASCII"),
    }
}
