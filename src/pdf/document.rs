//! Pages as a PDF document, appended one after another.
//!
//! A [`Writer`] numbers the glyphs of pages in their order, so that the same pages give the same
//! bytes however many threads write their contents; what it keeps of a page is its finished,
//! compressed content and no layout. printpdf makes the document and its fonts at the end.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{
    Codepoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};

use super::font::Faces;
use super::mark::{Mark, Marker};
use super::tags::Marked;
use super::{content, metadata, tags};
use crate::campaign::{Lang, Picture};
use crate::page::{Ink, Item, POINTS_PER_MM, Page, Panel};

/// A PDF that letters are appended to.
pub struct Writer {
    faces: Faces,
    /// The pictures of letterheads, each once.
    pictures: Vec<Arc<Picture>>,
    pages: Vec<Written>,
    /// How many pages each letter has and its language, if the file is to be tagged.
    tagged: Option<Vec<(usize, Lang)>>,
}

/// A page as the file will have it.
pub struct Written {
    width: f32,
    height: f32,
    content: Option<Stream>,
    /// Its marked contents, by their numbers.
    marks: Vec<Mark>,
}

/// The tagged file that a letter's pages make: the same bytes for the same pages, title and language.
///
/// # Errors
/// A sentence, if a face cannot be embedded or the file not be put together; neither can happen
/// with the embedded faces, but a broken file must never be taken for a letter.
pub fn write(pages: &[Page], title: &str, lang: &Lang) -> Result<Vec<u8>, String> {
    let mut writer = Writer::new(true);
    for page in pages {
        writer.number(page);
    }
    let written = pages.iter().map(|page| writer.page(page)).collect();
    writer.append(written, lang);
    writer.finish(title, lang)
}

impl Writer {
    /// A file without pages. A tagged one can be read without seeing it, and is larger.
    pub fn new(tagged: bool) -> Self {
        Self {
            faces: Faces::default(),
            pictures: Vec::new(),
            pages: Vec::new(),
            tagged: tagged.then(Vec::new),
        }
    }

    /// Gives the glyphs of a page their numbers: page after page, before any is written.
    pub fn number(&mut self, page: &Page) {
        self.faces.number(page);
        for item in &page.items {
            if let Item::Panel(Panel {
                ink: Ink::Picture(picture),
                ..
            }) = item
                && !self.pictures.contains(picture)
            {
                self.pictures.push(picture.clone());
            }
        }
    }

    /// A page that was numbered as the file will have it. Any thread may do this.
    pub fn page(&self, page: &Page) -> Written {
        let mut marker = self.tagged.as_ref().map(|_| Marker::default());
        let bytes = content::content(page, &self.faces, &self.pictures, &mut marker);
        let content = (!bytes.is_empty()).then(|| {
            let mut stream = Stream::new(Dictionary::new(), bytes);
            // What cannot be compressed stays as it is, and is right so.
            let _ = stream.compress();
            stream
        });
        Written {
            width: page.width,
            height: page.height,
            content,
            marks: marker.map(Marker::marks).unwrap_or_default(),
        }
    }

    /// Puts a letter's pages behind those that are there.
    pub fn append(&mut self, pages: Vec<Written>, lang: &Lang) {
        if let Some(letters) = &mut self.tagged {
            letters.push((pages.len(), lang.clone()));
        }
        self.pages.extend(pages);
    }

    /// How many pages there are.
    pub fn len(&self) -> usize {
        self.pages.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    /// The file.
    ///
    /// # Errors
    /// A sentence, if a face cannot be embedded or the file not be put together.
    pub fn finish(self, title: &str, lang: &Lang) -> Result<Vec<u8>, String> {
        let (document, specimen) = self.with_fonts()?;
        let wrong = |error| format!("the file cannot be put together: {error}");
        let (mut document, marked) =
            with_pages(document, specimen, self.pages, &self.pictures).map_err(wrong)?;
        if let Some(letters) = self.tagged {
            tags::tag(&mut document, &marked, &letters, lang).map_err(wrong)?;
        }
        metadata::finish(document, title, lang)
    }

    /// A document by printpdf whose only page shows every glyph once: printpdf writes of a font
    /// what its pages show. That page is taken out again.
    fn with_fonts(&self) -> Result<(Document, ObjectId), String> {
        let mut document = PdfDocument::new("");
        let mut ops = Vec::new();
        for font in self.faces.embed(&mut document.resources)? {
            ops.push(Op::StartTextSection);
            ops.push(Op::SetFont {
                font: PdfFontHandle::External(font.id),
                size: Pt(1.0),
            });
            let glyphs = font.glyphs.into_iter().map(|(gid, text)| Codepoint {
                gid,
                offset: 0.0,
                cid: Some(text),
            });
            let items = vec![TextItem::GlyphIds(glyphs.collect())];
            ops.push(Op::ShowText { items });
            ops.push(Op::EndTextSection);
        }
        let points = |length: f32| Mm(length / POINTS_PER_MM);
        document.pages = vec![PdfPage::new(points(1.0), points(1.0), ops)];
        let mut warnings = Vec::new();
        let finished = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
        let specimen = finished.page_iter().next();
        Ok((finished, specimen.ok_or("printpdf gave no page")?))
    }
}

/// Puts the pages in the place of the specimen, and gives each with its marked contents. What all
/// have in common stands once, in the node above them.
fn with_pages(
    mut document: Document,
    specimen: ObjectId,
    pages: Vec<Written>,
    pictures: &[Arc<Picture>],
) -> lopdf::Result<(Document, Vec<Marked>)> {
    let dict = document.get_object(specimen)?.as_dict()?.clone();
    document.objects.remove(&specimen);
    document
        .objects
        .remove(&dict.get(b"Contents")?.as_reference()?);
    let parent = dict.get(b"Parent")?.as_reference()?;
    let resources = dict.get(b"Resources")?.as_reference()?;
    let fonts = document
        .get_object(resources)?
        .as_dict()?
        .get(b"Font")?
        .clone();
    // The dictionaries that printpdf adds for what letters do not have.
    let used = document.get_object(resources)?.as_dict()?.clone();
    for (_, object) in &used {
        if let Ok(id) = object.as_reference()
            && *object != fonts
        {
            document.objects.remove(&id);
        }
    }
    document
        .objects
        .insert(resources, dictionary! { "Font" => fonts }.into());
    if !pictures.is_empty() {
        let mut named = Dictionary::new();
        for (index, picture) in pictures.iter().enumerate() {
            let id = document.add_object(image(picture));
            named.set(format!("{}{index}", content::PICTURE), id);
        }
        let all = document.get_object_mut(resources)?.as_dict_mut()?;
        all.set("XObject", named);
    }
    let sheet = pages.first().map(|page| (page.width, page.height));
    let mut kids = Vec::with_capacity(pages.len());
    let mut marked = Vec::with_capacity(pages.len());
    for page in pages {
        let mut dict = dictionary! { "Type" => "Page", "Parent" => parent };
        if sheet != Some((page.width, page.height)) {
            dict.set("MediaBox", media_box((page.width, page.height)));
        }
        if let Some(content) = page.content {
            dict.set("Contents", document.add_object(content));
        }
        let page_id = document.add_object(dict);
        kids.push(Object::Reference(page_id));
        marked.push((page_id, page.marks));
    }
    let node = document.get_object_mut(parent)?.as_dict_mut()?;
    node.set("Count", i64::try_from(kids.len()).unwrap_or(i64::MAX));
    node.set("Kids", kids);
    node.set("Resources", resources);
    node.set("MediaBox", media_box(sheet.unwrap_or_default()));
    Ok((document, marked))
}

/// A picture as an object of the file.
fn image(picture: &Picture) -> Stream {
    let entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => picture.width,
        "Height" => picture.height,
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
    };
    let mut stream = Stream::new(entries, picture.pixels.clone());
    // What cannot be compressed stays as it is, and is right so.
    let _ = stream.compress();
    stream
}

fn media_box((width, height): (f32, f32)) -> Object {
    let hundredth = |length: f32| Object::Real(content::hundredth(length));
    vec![0.into(), 0.into(), hundredth(width), hundredth(height)].into()
}
