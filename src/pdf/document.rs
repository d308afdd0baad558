//! Pages as a PDF document.

use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Line, LinePoint, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, Point,
    Pt, TextItem, TextMatrix,
};

use super::font::{self, Subset};
use super::metadata;
use crate::campaign::Lang;
use crate::page::{Face, Item, POINTS_PER_MM, Page, Words};

/// The file that these pages make: the same bytes for the same pages, title and language.
///
/// # Errors
/// A sentence, if a face cannot be embedded or the file not be put together; neither can happen
/// with the embedded faces, but a broken file must never be taken for a letter.
pub fn write(pages: &[Page], title: &str, lang: &Lang) -> Result<Vec<u8>, String> {
    let mut document = PdfDocument::new("");
    let subsets = font::subset(pages, &mut document.resources)?;
    document.pages = pages
        .iter()
        .map(|page| write_page(page, &subsets))
        .collect();
    let mut warnings = Vec::new();
    let finished = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    metadata::finish(finished, title, lang)
}

fn write_page(page: &Page, subsets: &BTreeMap<Face, Subset>) -> PdfPage {
    let mut ops = Vec::new();
    for item in &page.items {
        match item {
            Item::Words(words) => {
                if let Some(subset) = subsets.get(&words.face) {
                    write_words(words, page.height, subset, &mut ops);
                }
            }
            Item::Rule(rule) => {
                let point = |(x, y): (f32, f32)| LinePoint {
                    p: Point {
                        x: Pt(hundredth(x)),
                        y: Pt(hundredth(page.height - y)),
                    },
                    bezier: false,
                };
                ops.push(Op::SetOutlineThickness { pt: Pt(rule.width) });
                ops.push(Op::DrawLine {
                    line: Line {
                        points: vec![point(rule.from), point(rule.to)],
                        is_closed: false,
                    },
                });
            }
        }
    }
    PdfPage::new(
        Mm(page.width / POINTS_PER_MM),
        Mm(page.height / POINTS_PER_MM),
        ops,
    )
}

/// Coordinates are written to a hundredth of a point: finer than any printer, and short.
fn hundredth(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn write_words(words: &Words, height: f32, subset: &Subset, ops: &mut Vec<Op>) {
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFont {
        font: PdfFontHandle::External(subset.id.clone()),
        size: Pt(words.size),
    });
    let em = f64::from(words.size) / 1000.0;
    // Where the next glyph should stand and where the pen is, in thousandths of the size from
    // the left edge of the words; and how far the line is raised for a mark.
    let (mut wanted, mut pen, mut raised) = (0.0, 0.0, 0.0);
    let mut items = Vec::new();
    ops.push(move_to(words.x, height - words.baseline));
    for glyph in &words.glyphs {
        if (glyph.dy - raised).abs() > f32::EPSILON {
            show(&mut items, ops);
            raised = glyph.dy;
            let x = f64::from(words.x) + wanted * em;
            #[allow(clippy::cast_possible_truncation)]
            ops.push(move_to(x as f32, height - words.baseline + raised));
            pen = wanted;
        }
        // TJ moves to the left by thousandths; whole ones, the rest is carried on.
        let shift = (pen - wanted - f64::from(glyph.dx) / em).round();
        if shift.abs() >= 1.0 {
            #[allow(clippy::cast_possible_truncation)]
            items.push(TextItem::Offset(shift as f32));
            pen -= shift;
        }
        items.push(TextItem::GlyphIds(vec![Codepoint {
            gid: subset.glyph(glyph.id),
            offset: 0.0,
            cid: subset.text(glyph.id).cloned(),
        }]));
        #[allow(clippy::cast_precision_loss)]
        let width = subset.width(glyph.id) as f64;
        pen += width;
        wanted += f64::from(glyph.advance) / em;
    }
    show(&mut items, ops);
    ops.push(Op::EndTextSection);
}

fn move_to(x: f32, y: f32) -> Op {
    Op::SetTextMatrix {
        matrix: TextMatrix::Translate(Pt(hundredth(x)), Pt(hundredth(y))),
    }
}

fn show(items: &mut Vec<TextItem>, ops: &mut Vec<Op>) {
    if !items.is_empty() {
        ops.push(Op::ShowText {
            items: std::mem::take(items),
        });
    }
}
