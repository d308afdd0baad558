//! Stationery: a paper's size, margins, window and folds, as data (`assets/stationery/*.toml`).

use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::data;
use super::paragraph::Setting;
use crate::campaign::Text;
use crate::letter::draft::DEFAULT_PAPER;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/stationery");

/// A paper and what stands where on it. Lengths are millimetres from the top left of the sheet,
/// sizes of type are points. Sources stand in the files.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stationery {
    /// Its name for `--paper`.
    pub id: String,
    /// Its name for people.
    pub title: Text,
    /// The countries, as two letters, whose envelopes have their window there.
    #[serde(default)]
    pub countries: Vec<String>,
    /// Whether it is the one that is offered where several papers are for a country's envelopes.
    #[serde(default)]
    pub usual: bool,
    /// The languages of the window, by their codes, in which it is the first guess: those that are spoken mostly in
    /// its countries. Elsewhere it is the paper that drafts begin with.
    #[serde(default)]
    pub guess_in: Vec<String>,
    /// The sheet's width.
    pub width: f32,
    /// The sheet's height.
    pub height: f32,
    /// Where nothing of the letter stands.
    pub margins: Margins,
    /// Where a pack's letterhead stands, from margin to margin.
    pub letterhead: Strip,
    /// The envelope's window.
    pub window: Window,
    /// The sender's small line at the top of the window.
    pub return_line: ReturnLine,
    /// The addressee's lines in the window.
    pub address: AddressField,
    /// The sender's whole address, beside the window.
    pub sender: SenderField,
    /// The top of the line of place and date.
    pub date_top: f32,
    /// The type of the body.
    pub body: Body,
    /// How far the fold marks are from the top of the sheet.
    pub folds: Vec<f32>,
    /// How far the mark for punching holes is from the top of the sheet.
    pub hole: Option<f32>,
}

/// Margins in millimetres.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Margins {
    /// On the left.
    pub left: f32,
    /// On the right.
    pub right: f32,
    /// At the top of the pages after the first.
    pub top: f32,
    /// At the bottom.
    pub bottom: f32,
}

/// A strip of the sheet, in millimetres.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strip {
    /// Its top edge.
    pub top: f32,
    /// Its height.
    pub height: f32,
}

/// The envelope's window over the sheet, in millimetres.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    /// Its left edge.
    pub x: f32,
    /// Its top edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

/// The return line.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnLine {
    /// The height of its strip at the top of the window, in millimetres.
    pub height: f32,
    /// The size of its type, in points.
    pub size: f32,
}

/// The addressee's lines.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressField {
    /// How far from the window's left edge they begin, in millimetres.
    pub inset: f32,
    /// How far below the window's top the first line begins, in millimetres.
    pub top: f32,
    /// The size of type, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
}

/// Where the sender's whole address stands, beside the window.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SenderField {
    /// Its left edge, in millimetres.
    pub x: f32,
    /// The top of its first line, in millimetres.
    pub y: f32,
    /// The room that a line has, in millimetres.
    pub width: f32,
    /// The size of type, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
}

/// The type of the body.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// The size of type, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
    /// The smallest size of type that a letter a little over one page may be set in, in points.
    pub smallest: f32,
    /// How its lines end.
    #[serde(default)]
    pub setting: Setting,
}

/// All papers, by id.
pub fn all() -> &'static [Stationery] {
    static ALL: OnceLock<Vec<Stationery>> = OnceLock::new();
    ALL.get_or_init(|| data::read(&FILES))
}

/// A paper for the envelopes of the country with this code, unless `paper` is one of them already; none
/// where nothing is known of its envelopes.
pub fn usual_in(country: &str, paper: &str) -> Option<&'static Stationery> {
    let fits = |paper: &&Stationery| paper.countries.iter().any(|code| code == country);
    let is_fit = find(paper).is_some_and(|paper| fits(&paper));
    let all = || all().iter().filter(fits);
    let usual = all().find(|paper| paper.usual).or_else(|| all().next());
    usual.filter(|_| !is_fit)
}

/// The paper that is guessed for whoever reads this language, before anything is known of their country; none
/// where a language says too little of it.
pub fn guess(lang: &str) -> Option<&'static Stationery> {
    all()
        .iter()
        .find(|paper| paper.guess_in.iter().any(|code| code == lang))
}

/// The paper for whoever has chosen none: by the country of their address (its code), and by the language that
/// they read only where no country is known. None where the one with the id `default` is as good.
pub fn first_for(country: Option<&str>, lang: &str, default: &str) -> Option<&'static Stationery> {
    match country {
        Some(code) => usual_in(code, default),
        None => guess(lang),
    }
}

/// Whether a paper is made for the envelopes of the country with this code.
pub fn is_known_in(country: &str) -> bool {
    let mut all = all().iter();
    all.any(|paper| paper.countries.iter().any(|code| code == country))
}

/// The paper that a letter begins with; its measures also serve where no paper was chosen.
pub fn default_paper() -> &'static Stationery {
    find(DEFAULT_PAPER).unwrap_or(&all()[0])
}

impl Stationery {
    /// Whether another paper goes into the same envelopes: folded at its own marks, it has its address behind the
    /// same window.
    pub fn shares_envelopes(&self, other: &Self) -> bool {
        let above_fold = |paper: &Self| paper.folds.first().map(|fold| fold - paper.window.y);
        let of_window = |paper: &Self| {
            let window = &paper.window;
            [window.x, window.width, window.height]
        };
        let is_same = |one: f32, other: f32| (one - other).abs() < 0.1;
        let mut sides = of_window(self).into_iter().zip(of_window(other));
        let folds = above_fold(self).zip(above_fold(other));
        self.id != other.id
            && self
                .countries
                .iter()
                .any(|code| other.countries.contains(code))
            && is_same(self.width, other.width)
            && sides.all(|(one, other)| is_same(one, other))
            && folds.is_some_and(|(one, other)| is_same(one, other))
    }
}

/// The paper of this id.
pub fn find(id: &str) -> Option<&'static Stationery> {
    all().iter().find(|paper| paper.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stationery_of_each_country_has_one_usual_paper() {
        for country in all().iter().flat_map(|paper| &paper.countries) {
            let of_it = || {
                all()
                    .iter()
                    .filter(|paper| paper.countries.contains(country))
            };
            let usual = of_it().filter(|paper| paper.usual).count();
            assert_eq!(usual, usize::from(of_it().count() > 1), "{country}");
        }
    }

    #[test]
    fn stationery_of_the_two_german_forms_goes_into_the_same_envelopes() {
        let pairs = all().iter().flat_map(|one| {
            let others = all().iter().filter(|other| one.shares_envelopes(other));
            others.map(|other| (one.id.as_str(), other.id.as_str()))
        });
        let pairs: Vec<_> = pairs.collect();
        // The Swiss ones have their windows on different sides.
        assert_eq!(pairs, [("din-a", "din-b"), ("din-b", "din-a")]);
    }

    #[test]
    fn stationery_is_guessed_once_for_a_language() {
        let mut all: Vec<&String> = all().iter().flat_map(|paper| &paper.guess_in).collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!((all.len(), count > 0), (count, true));
        assert_eq!(guess("fr").map(|paper| paper.id.as_str()), Some("fr"));
        assert!(guess("ru").is_none());
    }

    #[test]
    fn stationery_files_are_all_read() {
        for file in FILES.files() {
            let name = file.path().file_stem().and_then(|name| name.to_str());
            let paper = name.and_then(find);
            assert!(paper.is_some(), "{:?} is not read", file.path());
        }
        assert_eq!(all().len(), FILES.files().count());
        assert!(find("din-b").is_some() && find("us").is_some());
    }

    #[test]
    fn stationery_windows_hold_five_lines() {
        for paper in all() {
            let five = 5.0 * paper.address.leading / crate::page::POINTS_PER_MM;
            // A sheet that slips in its envelope must not show the letterhead.
            let below = paper.letterhead.top + paper.letterhead.height;
            assert!(
                below + 4.0 <= paper.window.y && paper.letterhead.top >= 8.0,
                "{}",
                paper.id
            );
            assert!(
                paper.address.top >= paper.return_line.height,
                "{}",
                paper.id
            );
            assert!(
                paper.address.top + five <= paper.window.height + 0.05,
                "{}",
                paper.id
            );
            assert!(
                paper.date_top >= paper.window.y + paper.window.height,
                "{}",
                paper.id
            );
            // A sheet that slips in its envelope must not show the sender's address.
            let (sender, window) = (&paper.sender, &paper.window);
            let right = sender.x >= window.x + window.width + 8.0;
            let left = sender.x + sender.width + 8.0 <= window.x;
            assert!(right || left, "{}", paper.id);
            assert!(
                sender.x + sender.width <= paper.width - 12.0,
                "{}",
                paper.id
            );
            assert!(sender.y >= below, "{}", paper.id);
        }
    }
}
