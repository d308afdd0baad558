//! Pages as a PDF document, appended one after another.
//!
//! A [`Writer`] numbers the glyphs of pages in their order, so that the same pages give the same
//! bytes however many threads write their contents. A page is [`cut`](Writer::cut) by any thread,
//! numbered in its turn, written by any thread, and appended in its turn; then it is in the file
//! and no longer in memory. printpdf makes the fonts at the end, when it is known what they show.

use std::collections::HashMap;
// Writing to a String cannot fail.
use std::fmt::Write as _;
use std::io::{self, Write};
use std::sync::Arc;

use lopdf::{Document, Object, ObjectId};
use printpdf::{
    Codepoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, TextItem,
};

use super::deflate::{deflate, deflate_fast};
use super::file::{File, Id};
use super::font::Faces;
use super::import_fonts::FontImport;
use super::mark::Mark;
use super::pages::{Pages, media_box};
use super::shared_forms;
pub use super::shared_forms::DividedPage;
use super::tags::Tags;
use super::{content, metadata};
use crate::campaign::{Lang, Picture};
use crate::page::{Ink, Item, POINTS_PER_MM, Page};

/// How many pieces are remembered that were met once.
const MAX_MET: usize = 100_000;

/// A PDF that letters are appended to, and what it is written to.
pub struct Writer<W> {
    file: File<W>,
    lang: Lang,
    faces: Faces,
    /// Whether what several letters have is written once.
    share: bool,
    met: HashMap<u128, Met>,
    forms: Vec<Id>,
    /// The pictures of letterheads, each once.
    pictures: Vec<(Arc<Picture>, Id)>,
    fonts: Id,
    resources: Id,
    pages: Pages,
    tags: Option<Tags>,
}

/// What is known of a piece that was met before.
#[derive(Clone, Copy)]
enum Met {
    Once,
    /// It is this form.
    Form(usize),
}

/// A page as the file will have it.
pub struct WrittenPage {
    size: (i64, i64),
    content: Vec<u8>,
    /// Its marked contents, by their numbers.
    marks: Vec<Mark>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// One letter, tagged.
    Letter,
    /// Many letters, in which what they have in common stands once.
    Batch {
        /// Whether it can be read without seeing it; it is larger then.
        tagged: bool,
    },
}

/// The tagged file that a letter's pages make: the same bytes for the same pages, title and language.
///
/// # Errors
/// A sentence, if a face cannot be embedded or the file not be put together; neither can happen
/// with the embedded faces, but a broken file must never be taken for a letter.
pub fn write(pages: &[Page], title: &str, lang: &Lang) -> Result<Vec<u8>, String> {
    let wrong = |error: io::Error| format!("the file cannot be put together: {error}");
    let mut writer = Writer::new(Vec::new(), DocumentKind::Letter, lang).map_err(wrong)?;
    writer.letter(pages, lang).map_err(wrong)?;
    writer.finish(title).map_err(wrong)
}

impl<W: Write> Writer<W> {
    /// A file without pages, in this language.
    ///
    /// # Errors
    /// What the system says when it cannot be written to.
    pub fn new(out: W, kind: DocumentKind, lang: &Lang) -> io::Result<Self> {
        let mut file = File::new(out)?;
        let tagged = !matches!(kind, DocumentKind::Batch { tagged: false });
        Ok(Self {
            lang: lang.clone(),
            faces: Faces::default(),
            share: kind != DocumentKind::Letter,
            met: HashMap::new(),
            forms: Vec::new(),
            pictures: Vec::new(),
            fonts: file.reserve(),
            resources: file.reserve(),
            pages: Pages::default(),
            tags: tagged.then(|| Tags::new(&mut file, kind == DocumentKind::Letter)),
            file,
        })
    }

    /// Cuts a page into what other pages may have too and what is its own. Any thread may do this.
    pub fn cut(&self, page: &Page) -> DividedPage {
        shared_forms::divide(page, self.tags.is_some(), self.share)
    }

    /// Finds what was met before, and gives glyphs their numbers: page after page, before any is
    /// written.
    ///
    /// # Errors
    /// What the system says when the file cannot be written to.
    pub fn number(&mut self, page: &Page, cut: &mut DividedPage) -> io::Result<()> {
        for piece in &mut cut.pieces {
            let met = piece
                .fingerprint
                .and_then(|fingerprint| self.met.get(&fingerprint).copied());
            match (met, piece.fingerprint) {
                (Some(Met::Form(form)), _) => piece.form = Some(form),
                (Some(Met::Once), Some(fingerprint)) => {
                    let form = self.forms.len();
                    let id = self.file.reserve();
                    let bytes = deflate(&content::form(page, piece, &self.faces));
                    let fonts = self.fonts;
                    let entries = format!(
                        "/Type/XObject/Subtype/Form/BBox[-2000 -4000 4000 4000]/Resources<</Font {fonts}>>"
                    );
                    self.file.deflated(id, &entries, &bytes)?;
                    self.forms.push(id);
                    self.met.insert(fingerprint, Met::Form(form));
                    piece.form = Some(form);
                }
                (_, fingerprint) => {
                    for item in &page.items[piece.items.clone()] {
                        match item {
                            Item::Words(words) => self.faces.number(words),
                            Item::Panel(panel) => self.picture(&panel.ink)?,
                            Item::Rule(_) => {}
                        }
                    }
                    if let Some(fingerprint) = fingerprint {
                        self.met.insert(fingerprint, Met::Once);
                    }
                }
            }
        }
        if self.met.len() > MAX_MET + self.forms.len() {
            self.met.retain(|_, met| matches!(met, Met::Form(_)));
        }
        Ok(())
    }

    /// Writes a picture, unless the file has it.
    fn picture(&mut self, ink: &Ink) -> io::Result<()> {
        let Ink::Picture(picture) = ink else {
            return Ok(());
        };
        if self.pictures.iter().any(|(known, _)| known == picture) {
            return Ok(());
        }
        let id = self.file.reserve();
        let Picture { width, height, .. } = **picture;
        let entries = format!(
            "/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceRGB/BitsPerComponent 8"
        );
        self.file
            .deflated(id, &entries, &deflate(&picture.pixels))?;
        self.pictures.push((picture.clone(), id));
        Ok(())
    }

    /// A page that was numbered as the file will have it. Any thread may do this.
    pub fn page(&self, page: &Page, cut: &DividedPage) -> WrittenPage {
        let segments = cut.segments.iter();
        let marks = segments.filter_map(|segment| segment.of.mark().cloned());
        let bytes = content::content(page, cut, &self.faces, &self.pictures);
        WrittenPage {
            size: (
                shared_forms::hundredths(page.width),
                shared_forms::hundredths(page.height),
            ),
            content: match bytes.as_slice() {
                [] => Vec::new(),
                bytes if self.share => deflate_fast(bytes),
                bytes => deflate(bytes),
            },
            marks: marks.collect(),
        }
    }

    /// Puts a letter's pages behind those that are there.
    ///
    /// # Errors
    /// What the system says when the file cannot be written to.
    pub fn append(&mut self, pages: Vec<WrittenPage>, lang: &Lang) -> io::Result<()> {
        let mut marked = Vec::with_capacity(pages.len());
        for (before, page) in pages.into_iter().enumerate() {
            let (id, parent) = self.pages.next(&mut self.file, page.size)?;
            let resources = self.resources;
            let mut body = format!("<</Type/Page/Parent {parent}/Resources {resources}");
            if self.pages.sheet != page.size {
                body.push_str(&media_box(page.size));
            }
            if !page.content.is_empty() {
                let content = self.file.reserve();
                self.file.deflated(content, "", &page.content)?;
                let _ = write!(body, "/Contents {content}");
            }
            if let Some(tags) = &self.tags {
                body.push_str(&tags.of_page(before, &page.marks));
            }
            body.push_str(">>");
            self.file.object(id, body.as_bytes())?;
            marked.push((id, page.marks));
        }
        match &mut self.tags {
            Some(tags) => tags.letter(&mut self.file, &marked, lang, &self.lang),
            None => Ok(()),
        }
    }

    /// All of this for one letter, by this thread alone.
    ///
    /// # Errors
    /// What the system says when the file cannot be written to.
    pub fn letter(&mut self, pages: &[Page], lang: &Lang) -> io::Result<()> {
        let mut written = Vec::with_capacity(pages.len());
        for page in pages {
            let mut cut = self.cut(page);
            self.number(page, &mut cut)?;
            written.push((page, cut));
        }
        let written = written.iter().map(|(page, cut)| self.page(page, cut));
        let written = written.collect();
        self.append(written, lang)
    }

    /// Writes what is left: fonts, the tree of pages, what the file says of itself.
    ///
    /// # Errors
    /// What the system says, or why a face cannot be embedded.
    pub fn finish(mut self, title: &str) -> io::Result<W> {
        let file = &mut self.file;
        let (mut document, specimen) = specimen(&self.faces).map_err(io::Error::other)?;
        metadata::name_subsets(&mut document);
        let fonts = fonts_of(&document, specimen).map_err(io::Error::other)?;
        let catalog = metadata::catalog(&document, &self.lang).map_err(io::Error::other)?;
        let mut import = FontImport::new(&document);
        let body = import.body(file, &fonts);
        file.object(self.fonts, &body)?;
        let mut catalog = import.entries(file, &catalog);
        import.rest(file)?;
        let forms = self.forms.iter().enumerate();
        let forms = forms.map(|(form, id)| format!("/{} {id}", content::form_name(form)));
        let pictures = self.pictures.iter().enumerate();
        let pictures = pictures.map(|(picture, (_, id))| {
            let name = content::picture_name(picture);
            format!("/{name} {id}")
        });
        let all: Vec<String> = forms.chain(pictures).collect();
        let all = match all.concat() {
            none if none.is_empty() => none,
            some => format!("/XObject<<{some}>>"),
        };
        let fonts = self.fonts;
        let body = format!("<</Font {fonts}{all}>>");
        file.object(self.resources, body.as_bytes())?;
        let pages = self.pages.finish(file)?;
        catalog.extend_from_slice(format!("/Type/Catalog/Pages {pages}").as_bytes());
        let tagged = self.tags.is_some();
        if let Some(tags) = self.tags {
            catalog.extend_from_slice(tags.finish(file, &self.lang)?.as_bytes());
        }
        catalog.extend_from_slice(metadata::output_intent(file)?.as_bytes());
        let xmp = metadata::xmp(file, title, &self.lang, tagged)?;
        catalog.extend_from_slice(format!("/Metadata {xmp}").as_bytes());
        let root = file.add(&[b"<<", &catalog[..], b">>"].concat())?;
        let info = import.body(file, &metadata::info(title));
        let info = file.add(&info)?;
        self.file.finish(root, info)
    }
}

/// The fonts among what a page may use.
fn fonts_of(document: &Document, page: ObjectId) -> lopdf::Result<Object> {
    let page = document.get_dictionary(page)?;
    let resources = document.get_dict_in_dict(page, b"Resources")?;
    let fonts = document.get_dict_in_dict(resources, b"Font")?;
    Ok(fonts.clone().into())
}

/// A document by printpdf whose only page shows every glyph once: printpdf writes of a font
/// what its pages show. That page stands in no file.
fn specimen(faces: &Faces) -> Result<(Document, ObjectId), String> {
    let mut document = PdfDocument::new("");
    let mut ops = Vec::new();
    for font in faces.embed(&mut document.resources)? {
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
