//! Small shapes that the faces lack, painted.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

/// A small shape.
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
    /// Figures.
    Chart,
    /// Sources.
    Book,
}

/// Paints `icon` in the middle of `rect`, in a square of 16.
pub fn icon(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let stroke = Stroke::new(1.5, color);
    let c = rect.center();
    let at = |x: f32, y: f32| pos2(c.x + x, c.y + y);
    let line = |points: &[(f32, f32)]| {
        let points = points.iter().map(|(x, y)| at(*x, *y)).collect();
        painter.add(Shape::line(points, stroke));
    };
    match icon {
        Icon::Up => line(&[(-4.0, 2.0), (0.0, -2.0), (4.0, 2.0)]),
        Icon::Down => line(&[(-4.0, -2.0), (0.0, 2.0), (4.0, -2.0)]),
        Icon::Left => line(&[(2.0, -4.0), (-2.0, 0.0), (2.0, 4.0)]),
        Icon::Right => line(&[(-2.0, -4.0), (2.0, 0.0), (-2.0, 4.0)]),
        Icon::Cross => {
            line(&[(-3.5, -3.5), (3.5, 3.5)]);
            line(&[(-3.5, 3.5), (3.5, -3.5)]);
        }
        Icon::Plus => {
            line(&[(-4.5, 0.0), (4.5, 0.0)]);
            line(&[(0.0, -4.5), (0.0, 4.5)]);
        }
        Icon::Minus => line(&[(-4.5, 0.0), (4.5, 0.0)]),
        Icon::Menu => {
            for y in [-5.0, 0.0, 5.0] {
                line(&[(-7.0, y), (7.0, y)]);
            }
        }
        Icon::List => {
            for y in [-5.0, 0.0, 5.0] {
                painter.circle_filled(at(-6.5, y), 1.5, color);
                line(&[(-3.0, y), (7.5, y)]);
            }
        }
        Icon::Person => {
            painter.circle_stroke(at(0.0, -3.5), 3.2, stroke);
            line(&[
                (-6.0, 7.0),
                (-5.0, 4.0),
                (-2.5, 2.6),
                (2.5, 2.6),
                (5.0, 4.0),
                (6.0, 7.0),
            ]);
        }
        Icon::Chart => {
            for (x, top) in [(-5.0, 1.0), (0.0, -6.5), (5.0, -2.5)] {
                let bar = Rect::from_min_max(at(x - 1.5, top), at(x + 1.5, 6.5));
                painter.rect_filled(bar, 0.5, color);
            }
        }
        Icon::Book => {
            let page = Rect::from_min_max(at(-5.5, -7.0), at(5.5, 7.0));
            painter.rect_stroke(page, 1.5, stroke, StrokeKind::Middle);
            for y in [-3.0, 0.5] {
                line(&[(-2.5, y), (2.5, y)]);
            }
        }
    }
}

/// The tick in a check box.
pub fn tick(painter: &Painter, rect: Rect, color: Color32) {
    let c = rect.center();
    let points = [(-4.0, 0.2), (-1.2, 3.0), (4.0, -3.0)].map(|(x, y)| pos2(c.x + x, c.y + y));
    painter.add(Shape::line(points.to_vec(), Stroke::new(2.0, color)));
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
