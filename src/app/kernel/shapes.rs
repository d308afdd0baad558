//! Icons, from a font of their own (`assets/icons`), and small shapes that are painted.

use egui::{
    Align2, Color32, FontFamily, FontId, Painter, Pos2, Rect, Stroke, StrokeKind, Vec2, pos2, vec2,
};

/// An icon. It says nothing by itself: whatever shows one has an accessible name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Closes or removes.
    Cross,
    /// Larger.
    Plus,
    /// Smaller.
    Minus,
    /// A menu.
    Menu,
    /// Recommendations.
    List,
    /// People.
    Person,
    /// What happened.
    Events,
    /// Figures.
    Chart,
    /// Sources.
    Book,
    /// Looks for something.
    Search,
    /// The whole page.
    FitPage,
    /// The page's whole width.
    FitWidth,
    /// An envelope.
    Envelope,
    /// The letter, to be written.
    Write,
    /// The page.
    Page,
}

impl Icon {
    /// Its character in the icons' font, by the name that the font has for it.
    const fn character(self) -> char {
        match self {
            Self::Up => '\u{e316}',       // keyboard_arrow_up
            Self::Down => '\u{e313}',     // keyboard_arrow_down
            Self::Left => '\u{e314}',     // keyboard_arrow_left
            Self::Right => '\u{e315}',    // keyboard_arrow_right
            Self::Cross => '\u{e5cd}',    // close
            Self::Plus => '\u{e145}',     // add
            Self::Minus => '\u{e15b}',    // remove
            Self::Menu => '\u{e5d2}',     // menu
            Self::List => '\u{e241}',     // format_list_bulleted
            Self::Person => '\u{f0d3}',   // person
            Self::Events => '\u{e878}',   // event
            Self::Chart => '\u{e26b}',    // bar_chart
            Self::Book => '\u{ea19}',     // menu_book
            Self::Search => '\u{ef7a}',   // search
            Self::FitPage => '\u{f77a}',  // fit_page
            Self::FitWidth => '\u{f779}', // fit_width
            Self::Envelope => '\u{e159}', // mail
            Self::Write => '\u{e745}',    // edit_note
            Self::Page => '\u{ef42}',     // article
        }
    }
}

/// Paints `icon` in the middle of `rect`, in a square of 18.
pub fn icon(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let font = FontId::new(18.0, FontFamily::Name("icons".into()));
    let (center, middle) = (rect.center(), Align2::CENTER_CENTER);
    painter.text(center, middle, icon.character(), font, color);
}

/// The tick in a check box.
pub fn tick(painter: &Painter, rect: Rect, color: Color32) {
    let c = rect.center();
    let points = [(-4.0, 0.2), (-1.2, 3.0), (4.0, -3.0)].map(|(x, y)| pos2(c.x + x, c.y + y));
    painter.line(points.to_vec(), Stroke::new(2.0, color));
}

/// The dots of a handle to drag by.
pub fn grip(painter: &Painter, center: Pos2, color: Color32) {
    for x in [-3.0, 3.0] {
        for y in [-5.0, 0.0, 5.0] {
            painter.circle_filled(center + Vec2::new(x, y), 1.2, color);
        }
    }
}

/// A rectangle of slanting lines: a number for less than a whole year.
pub fn hatched(painter: &Painter, rect: Rect, color: Color32) {
    let inside = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let mut x = rect.left() - rect.height();
    while x < rect.right() {
        let from = pos2(x, rect.bottom());
        inside.line_segment(
            [from, from + vec2(rect.height(), -rect.height())],
            Stroke::new(1.5, color),
        );
        x += 5.0;
    }
    painter.rect_stroke(rect, 0.0, Stroke::new(1.0, color), StrokeKind::Inside);
}
