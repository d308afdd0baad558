//! The styles that a letter's paragraphs have: who changes one in a word processor changes all
//! paragraphs of it.

use docx_rs::{
    AlignmentType, LineSpacing, LineSpacingType, Paragraph, ParagraphProperty, Run, RunFonts,
    Style, StyleType, Styles,
};

use super::{length, mm, twips};
use crate::letter::Role;
use crate::page::{LaidOutLetter, Stationery};

/// A face that every word processor has, or one of the same widths. The page's own is on few
/// machines, and none may be put into the file without its bytes.
const FACE: &str = "Times New Roman";
/// How much larger it must be to be read like the page's own, in points.
const LARGER: f32 = 0.5;
/// The indent of a list's items, in millimetres.
pub(super) const INDENT: f32 = 7.0;
/// The room left for a signature, in millimetres, and in a letter made to fit one page.
const SIGNATURE_ROOM: (f32, f32) = (12.0, 10.0);
const SOURCES_SIZE: f32 = 9.0;

pub(super) const RETURN_LINE: &str = "ReturnLine";
pub(super) const ADDRESS: &str = "InsideAddress";
pub(super) const SENDER: &str = "Sender";
pub(super) const LINE: &str = "Line";
pub(super) const ITEM: &str = "ListParagraph";
pub(super) const CAPTION: &str = "Caption";
pub(super) const CELL: &str = "TableText";
pub(super) const NOTE: &str = "TableNote";
pub(super) const SOURCES: &str = "Sources";
pub(super) const HEADING_OF_SOURCES: &str = "Heading2";
pub(super) const PAGE_NUMBER: &str = "Header";

/// The style of what is for this.
pub(super) fn of(role: Role) -> &'static str {
    match role {
        Role::Sender | Role::Addressee => ADDRESS,
        Role::Date => "Date",
        Role::Subject => "Heading1",
        Role::Salutation => "Salutation",
        Role::Closing => "Closing",
        Role::Signature => "Signature",
        Role::Sources => SOURCES,
        Role::Asks | Role::List => ITEM,
        Role::Notice | Role::Paragraph | Role::Figure | Role::Cosigners | Role::Copies => {
            "BodyText"
        }
    }
}

/// How large the type is and how much room there is between paragraphs, in points.
pub(super) struct Sizes {
    size: f32,
    leading: f32,
    gap: f32,
    tight: bool,
}

impl Sizes {
    /// As the page was set.
    pub(super) fn of(laid: &LaidOutLetter) -> Self {
        Self {
            size: laid.size + LARGER,
            leading: laid.leading,
            gap: laid.gap,
            tight: laid.tightened,
        }
    }
}

/// All styles of a letter on this paper.
pub(super) fn styles(sizes: &Sizes, paper: &Stationery) -> Styles {
    let Sizes {
        leading,
        gap,
        tight,
        ..
    } = *sizes;
    let small = sizes.size - 1.0;
    let room = crate::page::mm(if tight {
        SIGNATURE_ROOM.1
    } else {
        SIGNATURE_ROOM.0
    });
    let subject = if tight { leading } else { leading * 1.3 };
    let date = crate::page::mm(paper.date_top - paper.margins.top);
    let fonts = RunFonts::new().ascii(FACE).hi_ansi(FACE).cs(FACE);
    let of = |id: &str, name: &str, before: f32| {
        style(id, name).line_spacing(spacing(before, leading, LineSpacingType::AtLeast))
    };
    let kept = |style: Style| with(style, |p| p.keep_next(true));
    let small_of = |id: &str, name: &str, before: f32| {
        let spacing = spacing(before, small * 1.25, LineSpacingType::AtLeast);
        style(id, name)
            .size(half_points(small))
            .line_spacing(spacing)
    };
    let heading = kept(of("Heading1", "heading 1", subject))
        .bold()
        .outline_lvl(0);
    let second = kept(style(HEADING_OF_SOURCES, "heading 2"))
        .size(half_points(SOURCES_SIZE + 1.0))
        .bold()
        .outline_lvl(1);
    let sources = style(SOURCES, "Sources")
        .size(half_points(SOURCES_SIZE))
        .line_spacing(spacing(3.0, SOURCES_SIZE * 1.3, LineSpacingType::AtLeast));
    let number = style(PAGE_NUMBER, "header")
        .size(half_points(9.0))
        .align(AlignmentType::Right);
    let all = vec![
        return_line(paper),
        style(ADDRESS, "Inside Address")
            .size(half_points(paper.address.size))
            .line_spacing(spacing(0.0, paper.address.leading, LineSpacingType::Exact)),
        style(SENDER, "Sender")
            .size(half_points(paper.sender.size))
            .line_spacing(spacing(0.0, paper.sender.leading, LineSpacingType::Exact)),
        of("Date", "Date", date).align(AlignmentType::Right),
        heading,
        second,
        kept(of("Salutation", "Salutation", gap * 1.6)),
        of("BodyText", "Body Text", gap),
        of(ITEM, "List Paragraph", gap * 0.5),
        kept(of("Closing", "Closing", gap * 1.6)),
        kept(of("Signature", "Signature", room)),
        of(LINE, "Line", 0.0),
        small_of(CAPTION, "caption", gap),
        small_of(CELL, "Table Text", 0.0),
        small_of(NOTE, "Table Note", 0.0),
        sources,
        number,
    ];
    let styles = Styles::new()
        .default_fonts(fonts)
        .default_size(half_points(sizes.size));
    all.into_iter().fold(styles, Styles::add_style)
}

/// The sender's small line: it fills the strip above the address, so that the address begins
/// where the stationery says.
fn return_line(paper: &Stationery) -> Style {
    let strip = crate::page::mm(paper.return_line.height);
    let after = crate::page::mm(paper.address.top) - strip;
    let spacing = spacing(0.0, strip, LineSpacingType::Exact);
    style(RETURN_LINE, "Return Line")
        .size(half_points(paper.return_line.size))
        .line_spacing(spacing.after(length(twips(after))))
        .underline("single")
}

/// The sender's small line with this text, which the page has in type of this size and on so many lines.
pub(super) fn return_line_of(text: &str, size: f32, lines: usize, paper: &Stationery) -> Paragraph {
    let set = &paper.return_line;
    let is_usual = lines < 2 && half_points(size) == half_points(set.size);
    let run = Run::new().add_text(text);
    if is_usual {
        return Paragraph::new().add_run(run).style(RETURN_LINE);
    }
    let paragraph = Paragraph::new()
        .add_run(run.size(half_points(size)))
        .style(RETURN_LINE);
    if lines < 2 {
        return paragraph;
    }
    // Both in the strip, where it is high enough.
    let strip = crate::page::mm(set.height);
    let line = (strip / 2.0).max(size * 1.2);
    let after = crate::page::mm(paper.address.top) - 2.0 * line;
    let spacing = spacing(0.0, line, LineSpacingType::Exact);
    paragraph.line_spacing(spacing.after(length(twips(after.max(0.0)))))
}

/// Puts a paragraph into the frame at the envelope's window, which is measured from the sheet and
/// stays there whatever is written. Each says so itself: not every program reads it in a style.
pub(super) fn framed(paragraph: Paragraph, paper: &Stationery) -> Paragraph {
    let (window, inset) = (&paper.window, paper.address.inset);
    paragraph
        .wrap("around")
        .h_anchor("page")
        .v_anchor("page")
        .frame_x(mm(window.x + inset))
        .frame_y(mm(window.y))
        .frame_width(length(mm(window.width - inset)))
        .h_rule("exact")
        .frame_height(length(mm(window.height)))
}

/// Puts a paragraph into the frame beside the window, as [`framed`] does.
pub(super) fn framed_beside(paragraph: Paragraph, paper: &Stationery) -> Paragraph {
    let field = &paper.sender;
    paragraph
        .wrap("around")
        .h_anchor("page")
        .v_anchor("page")
        .frame_x(mm(field.x))
        .frame_y(mm(field.y))
        .frame_width(length(mm(field.width)))
}

fn style(id: &str, name: &str) -> Style {
    Style::new(id, StyleType::Paragraph)
        .name(name)
        .based_on("Normal")
        .q_format(true)
}

fn with(mut style: Style, change: impl FnOnce(ParagraphProperty) -> ParagraphProperty) -> Style {
    style.paragraph_property = change(style.paragraph_property);
    style
}

fn spacing(before: f32, line: f32, rule: LineSpacingType) -> LineSpacing {
    LineSpacing::new()
        .before(length(twips(before)))
        .after(0)
        .line(twips(line))
        .line_rule(rule)
}

/// The unit of sizes of type in the file.
fn half_points(size: f32) -> usize {
    length(twips(size) / 10)
}
