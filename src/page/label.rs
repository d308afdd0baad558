//! Labels: sheets of them as data (`assets/labels/*.toml`), and addresses set on them.

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::paragraph::Style;
use super::set_lines::{LinePlace, SetLine, baseline, place, set};
use super::{Fonts, Inside, Item, Page, PlacedRun, data, mm};
use crate::letter::{Origin, Run};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/labels");

/// From a label's edge to its words, in millimetres: sheets run through a printer a millimetre or
/// two askew.
pub const MARGIN: (f32, f32) = (4.0, 2.5);

/// The largest and the smallest size of type, and the step between them, in points. Below seven
/// points postmen hold letters up to the light.
const SIZES: (f32, f32, f32) = (11.0, 7.0, 0.5);
/// From baseline to baseline, by the size of type.
const LEADING: f32 = 1.2;

/// A sheet of labels. Lengths are millimetres from the top left of the sheet. Sources stand in the
/// files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabelSheet {
    /// Its name for `--labels`.
    pub id: String,
    /// What stands on the pack of sheets.
    pub title: String,
    /// The size of the sheet.
    pub sheet: Size,
    /// How many labels stand in a row.
    pub columns: usize,
    /// How many rows there are.
    pub rows: usize,
    /// The top left corner of the first label.
    pub first: Place,
    /// From a label's corner to the next one's, to the right and down.
    pub pitch: Place,
    /// The size of a label.
    pub label: Size,
}

/// A width and a height in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Size {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// A place, or a way, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// All sheets of labels, by id.
pub fn all() -> &'static [LabelSheet] {
    static ALL: OnceLock<Vec<LabelSheet>> = OnceLock::new();
    ALL.get_or_init(|| data::read(&FILES))
}

/// The sheet of this id.
pub fn find(id: &str) -> Option<&'static LabelSheet> {
    all().iter().find(|sheet| sheet.id == id)
}

impl LabelSheet {
    /// How many labels there are on it.
    pub fn count(&self) -> usize {
        self.columns * self.rows
    }

    /// The top left corner of the label of this number, from 0, in millimetres.
    pub fn corner(&self, number: usize) -> Place {
        let (column, row) = (number % self.columns, number / self.columns);
        #[expect(clippy::cast_precision_loss, reason = "a sheet has some dozens")]
        let way = |pitch: f32, steps: usize| pitch * steps as f32;
        Place {
            x: self.first.x + way(self.pitch.x, column),
            y: self.first.y + way(self.pitch.y, row),
        }
    }
}

/// A label's words, from its top left corner.
#[derive(Clone, Debug)]
pub struct SetLabel {
    words: Vec<PlacedRun>,
    /// What of it cannot be printed.
    pub missing: Vec<(char, Origin)>,
}

/// Sets these lines in the middle of a label's height, in the largest type in which each stays one
/// and all fit; broken, where even the smallest is too wide. Nothing, if they do not fit.
pub fn set_label(lines: &[Run], sheet: &LabelSheet, fonts: &mut Fonts) -> Option<SetLabel> {
    let width = mm(sheet.label.width - 2.0 * MARGIN.0);
    let height = mm(sheet.label.height - 2.0 * MARGIN.1);
    let (largest, smallest, step) = SIZES;
    for whole in [true, false] {
        let mut size = largest;
        while size >= smallest {
            let style = Style {
                width,
                ..Style::line(size, size * LEADING)
            };
            let all: Vec<_> = lines
                .iter()
                .map(|line| set(fonts, std::slice::from_ref(line), style))
                .collect();
            let count: usize = all.iter().map(|lines| lines.len()).sum();
            #[expect(clippy::cast_precision_loss, reason = "an address has some lines")]
            let high = count as f32 * style.leading;
            let all: Vec<&SetLine> = all.iter().flat_map(|lines| lines.iter()).collect();
            let fits = all.iter().all(|line| line.width <= width + 0.01);
            if fits && high <= height + 0.01 && (!whole || count == lines.len()) {
                return Some(standing(&all, style, high, sheet));
            }
            size -= step;
        }
    }
    None
}

fn standing(lines: &[&SetLine], style: Style, high: f32, sheet: &LabelSheet) -> SetLabel {
    let mut top = (mm(sheet.label.height) - high) / 2.0;
    let mut label = SetLabel {
        words: Vec::new(),
        missing: Vec::new(),
    };
    for (part, line) in lines.iter().enumerate() {
        let at = LinePlace {
            x: mm(MARGIN.0),
            baseline: baseline(top, style),
            role: None,
            block: 0,
            part,
            inside: Inside::Text,
        };
        label.words.extend(place(line, &at));
        label.missing.extend_from_slice(line.missing());
        top += style.leading;
    }
    label
}

/// Puts labels on sheets, one after another; the first stands on the label of this number, from 0.
pub fn impose(labels: &[SetLabel], sheet: &LabelSheet, first: usize) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let number = (first + index) % sheet.count();
        if pages.is_empty() || number == 0 {
            pages.push(Page {
                width: mm(sheet.sheet.width),
                height: mm(sheet.sheet.height),
                items: Vec::new(),
            });
        }
        let corner = sheet.corner(number);
        let moved = label.words.iter().map(|words| {
            let mut words = words.clone();
            words.x += mm(corner.x);
            words.baseline += mm(corner.y);
            words.block = index;
            Item::Words(words)
        });
        if let Some(page) = pages.last_mut() {
            page.items.extend(moved);
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn label_sheets_are_read_and_lie_on_their_paper() {
        assert_eq!(all().len(), FILES.files().count());
        for file in FILES.files() {
            let name = file.path().file_stem().and_then(|name| name.to_str());
            assert!(name.and_then(find).is_some(), "{:?}", file.path());
        }
        for sheet in all() {
            let id = &sheet.id;
            let last = sheet.corner(sheet.count() - 1);
            let right = sheet.sheet.width - last.x - sheet.label.width;
            let bottom = sheet.sheet.height - last.y - sheet.label.height;
            // As far from the other edges, to a millimetre.
            assert!((right - sheet.first.x).abs() < 1.1, "{id}: {right}");
            assert!((bottom - sheet.first.y).abs() < 1.1, "{id}: {bottom}");
            assert!(sheet.pitch.x >= sheet.label.width && sheet.pitch.y >= sheet.label.height);
        }
    }

    #[test]
    fn label_type_is_as_large_as_fits_and_no_smaller_than_can_be_read() {
        let mut fonts = Fonts::new();
        let sheet = find("5160").unwrap();
        let line = |text: &str| Run::new(text, Origin::Sender);
        let mut size = |lines: &[Run]| {
            let label = set_label(lines, sheet, &mut fonts)?;
            label.words.first().map(|words| words.size)
        };
        let short = vec![line("Ann Lee"), line("1 High St"), line("Cork")];
        assert_eq!(size(&short), Some(11.0));
        let long = vec![
            line("Ann Lee"),
            line("Flat 12, The Old Custom House, 100 Long Quay"),
        ];
        let smaller = size(&long).unwrap();
        assert!((7.0..11.0).contains(&smaller), "{smaller}");
        assert_eq!(size(&vec![line("Cork"); 9]), None);
        assert_eq!(size(&[line(&"W".repeat(300))]), None);
    }

    #[test]
    fn labels_begin_where_they_are_asked_to_and_go_on_over_sheets() {
        let mut fonts = Fonts::new();
        let sheet = find("l7163").unwrap();
        let label = set_label(&[Run::new("Ann", Origin::Sender)], sheet, &mut fonts).unwrap();
        let pages = impose(&vec![label; 3], sheet, 12);
        let words: Vec<usize> = pages.iter().map(|page| page.words().count()).collect();
        assert_eq!(words, [2, 1]);
        let first = pages[1].words().next().unwrap();
        assert!((first.x - mm(sheet.first.x + MARGIN.0)).abs() < 0.01);
    }
}
