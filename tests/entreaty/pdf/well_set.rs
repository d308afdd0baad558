//! Pages as a typesetter reads them: what is awkward about where lines and pages end, counted over
//! hundreds of pages of the program's own letters.

use std::collections::BTreeMap;

use entreaty::campaign::{Campaign, Lang, load};
use entreaty::letter::{Draft, Role, Sender};
use entreaty::page::paragraph::Setting;
use entreaty::page::{self, Fonts, Inside, LaidOutLetter, PlacedRun};
use entreaty::press;
use jiff::civil::Date;

const DATE: Date = Date::constant(2026, 11, 27);

/// What may not end a line: it leads to what comes next.
const LEADS: [&str; 14] = [
    "Mr", "Mrs", "Ms", "Dr", "No.", "Nos.", "Art.", "p.", "г.", "ст.", "№", "§", "г-н", "г-жа",
];
/// A last line of less than this part of the measure has too little on it, if it is one word.
const SHORT: f32 = 0.14;
/// A space that is so many times its usual width gapes; three below each other are a river.
const GAPES: f32 = 1.6;

/// A line of a letter.
#[derive(Debug)]
struct Line {
    page: usize,
    baseline: f32,
    role: Role,
    /// Which block, and which part of it.
    of: (usize, usize),
    inside: Inside,
    text: String,
    /// From where to where it goes, in points.
    span: (f32, f32),
    /// Where a word is parted at its end.
    parted: bool,
    /// The left edges and widths of the spaces in it that gape.
    gaps: Vec<(f32, f32)>,
}

/// The lines of the letter's own text in their order: cells of tables stand beside each other.
fn lines(laid: &LaidOutLetter) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (page, sheet) in laid.pages.iter().enumerate() {
        for words in sheet.words() {
            let Some(role) = words.role else { continue };
            if matches!(words.inside, Inside::Label { .. }) {
                continue;
            }
            let of = (words.block, words.part);
            let last = lines.last().filter(|line| {
                (line.page, line.of, line.inside) == (page, of, words.inside)
                    && (line.baseline - words.baseline).abs() < 0.1
            });
            if last.is_none() {
                lines.push(Line {
                    page,
                    baseline: words.baseline,
                    role,
                    of,
                    inside: words.inside,
                    text: String::new(),
                    span: (words.x, words.x),
                    parted: false,
                    gaps: Vec::new(),
                });
            }
            let line = lines.last_mut().expect("a line");
            line.text.push_str(&words.text);
            line.span.1 = line.span.1.max(words.x + words.width);
            let copied = words.copied.as_deref();
            line.parted = copied.is_some_and(|whole| whole != words.text && !whole.is_empty());
            line.gaps.extend(gaps(words));
        }
    }
    lines
}

/// The spaces of a run that gape.
fn gaps(words: &PlacedRun) -> Vec<(f32, f32)> {
    let mut x = words.x;
    let mut found = Vec::new();
    for glyph in &words.glyphs {
        // A space of Source Serif is a fifth of an em wide.
        let is_space = words.text.get(glyph.text.clone()) == Some(" ");
        if is_space && glyph.advance > words.size * 0.2 * GAPES {
            found.push((x, glyph.advance));
        }
        x += glyph.advance;
    }
    found
}

/// What is awkward about a letter.
fn awkward(laid: &LaidOutLetter, measure: f32) -> Vec<(&'static str, String)> {
    let lines = lines(laid);
    let mut found = Vec::new();
    let running = |line: &Line| {
        let roles = [Role::Paragraph, Role::Asks, Role::List, Role::Sources];
        roles.contains(&line.role) && matches!(line.inside, Inside::Text | Inside::Item)
    };
    for (index, line) in lines.iter().enumerate() {
        let text = line.text.trim_end();
        let next = lines.get(index + 1);
        let follows = next.filter(|next| next.of == line.of && next.inside == line.inside);
        let previous = index.checked_sub(1).and_then(|at| lines.get(at));
        let precedes = previous.filter(|one| one.of == line.of && one.inside == line.inside);
        if running(line) {
            let last = text.rsplit([' ', '\u{a0}']).next().unwrap_or(text);
            let alone = last.chars().count() == 1 && last.chars().all(char::is_alphabetic);
            if follows.is_some() && (alone || LEADS.contains(&last)) {
                found.push(("ends with what leads on", text.to_owned()));
            }
            let width = line.span.1 - line.span.0;
            let is_short = !text.contains(' ') && width < measure * SHORT;
            if follows.is_none() && precedes.is_some() && is_short {
                found.push(("a short word alone", text.to_owned()));
            }
            if let Some(next) = follows {
                if line.parted && (next.parted || next.page != line.page) {
                    found.push(("parted twice, or over a page", text.to_owned()));
                }
                if next.page != line.page && precedes.is_none() {
                    found.push(("the first line alone at a foot", text.to_owned()));
                }
            }
            if precedes.is_some_and(|one| one.page != line.page) && follows.is_none() {
                found.push(("the last line alone at a head", text.to_owned()));
            }
        }
        // What leads to something stays with it, and what closes a letter with what it closes.
        if let Some(next) = next.filter(|next| next.page != line.page) {
            let to_list = next.inside == Inside::Item && next.of.0 != line.of.0;
            if text.ends_with(':') || line.role == Role::Subject || to_list {
                found.push(("a heading alone at a foot", text.to_owned()));
            }
            let closes = [Role::Closing, Role::Signature, Role::Copies];
            if closes.contains(&next.role) {
                found.push(("the end alone at a head", next.text.clone()));
            }
        }
        if line.role == Role::Figure {
            let is_cell = |line: &Line| matches!(line.inside, Inside::Cell { .. });
            if previous.is_some_and(|one| one.of.0 == line.of.0 && one.page != line.page) {
                found.push(("a table over a page", text.to_owned()));
            }
            // A cell of two lines, whose second is short, among cells of one.
            if is_cell(line)
                && previous
                    .is_some_and(|one| one.of == line.of && one.baseline < line.baseline - 1.0)
            {
                found.push(("a cell of two lines", text.to_owned()));
            }
        }
        let below = lines[index..].iter().take(3);
        let river = |(x, width): &(f32, f32)| {
            let mut below = below.clone();
            below.clone().count() == 3
                && below.all(|other| {
                    other.of == line.of
                        && other
                            .gaps
                            .iter()
                            .any(|(left, wide)| *left < x + width && *x < left + wide)
                })
        };
        if line.gaps.iter().any(river) {
            found.push(("a river", text.to_owned()));
        }
    }
    found
}

fn campaign() -> &'static Campaign {
    &load::built_in().campaign
}

/// Letters of all offices, languages and papers, about one person, two, or all; with a table; with the
/// sources; with own words of any length.
fn drafts() -> impl Iterator<Item = Draft> {
    let own = "I have read of it for years, and I cannot let it rest. ";
    let papers = ["din-b", "us", "uk", "fr"];
    let langs = ["en", "ru", "kk"];
    let offices = campaign().addressees.iter();
    offices.flat_map(move |office| {
        langs.into_iter().flat_map(move |lang| {
            papers.into_iter().flat_map(move |paper| {
                (0..7_usize).map(move |kind| {
                    let cases = campaign().cases.iter().map(|case| case.id.to_string());
                    let mut draft = Draft {
                        lang: Lang::new(lang),
                        paper: paper.to_owned(),
                        sender: Sender {
                            name: "Mira Okafor".to_owned(),
                            address: vec!["12 Harbour Lane".to_owned(), "Cork".to_owned()],
                            place: "Cork".to_owned(),
                        },
                        cases: cases.skip(kind).step_by(5).collect(),
                        ..Draft::to(campaign(), &office.id)
                    };
                    draft.sources = kind % 2 == 0;
                    if kind > 4 {
                        draft.tables = vec!["torture-statements".to_owned()];
                    }
                    if lang == "en" {
                        draft.words = own.repeat(kind * 3);
                    }
                    draft
                })
            })
        })
    })
}

/// What is looked for is found where it must be: in a column a quarter as wide, set to both edges.
#[test]
fn well_set_pages_are_told_from_others() {
    let mut fonts = Fonts::new();
    let mut found = BTreeMap::<&str, usize>::new();
    for draft in drafts().filter(|draft| draft.lang.code() == "en") {
        let made = press::make(campaign(), &draft, DATE, &mut fonts);
        let mut paper = made.paper.clone();
        paper.margins.right = paper.width - paper.margins.left - 40.0;
        paper.body.setting = Setting::Justified;
        let letter = made.letter.expect("a letter");
        let laid = page::lay_out(&letter, &paper, &mut fonts);
        for (what, _) in awkward(&laid, page::mm(40.0)) {
            *found.entry(what).or_default() += 1;
        }
    }
    for what in ["a river", "a cell of two lines"] {
        assert!(
            found.get(what).is_some_and(|count| *count > 20),
            "{found:?}"
        );
    }
}

/// Set to both edges, few lines gape, and the spaces of hardly a letter make a river, though every name stays whole.
#[test]
fn well_set_justified_lines_seldom_gape() {
    let mut fonts = Fonts::new();
    let (mut letters, mut full, mut gape, mut rivers) = (0, 0, 0, 0);
    for draft in drafts().filter(|draft| draft.lang.code() == "en" && draft.paper == "din-b") {
        let made = press::make(campaign(), &draft, DATE, &mut fonts);
        let mut paper = made.paper.clone();
        paper.body.setting = Setting::Justified;
        paper.body.smallest = paper.body.size;
        let letter = made.letter.expect("a letter");
        let laid = page::lay_out(&letter, &paper, &mut fonts);
        let lines = lines(&laid);
        let of_text = |line: &Line| [Role::Paragraph, Role::Asks].contains(&line.role);
        for two in lines
            .windows(2)
            .filter(|two| two[0].of == two[1].of && of_text(&two[0]))
        {
            full += 1;
            gape += usize::from(!two[0].gaps.is_empty());
        }
        let margins = &paper.margins;
        let measure = page::mm(paper.width - margins.left - margins.right);
        let found = awkward(&laid, measure);
        rivers += usize::from(found.iter().any(|(what, _)| *what == "a river"));
        letters += 1;
    }
    assert!(full > 500, "{full} lines");
    let told = format!("{gape} of {full} lines gape, {rivers} of {letters} letters have a river");
    assert!(gape * 100 < full * 12 && rivers * 20 < letters, "{told}");
}

/// Wherever the page ends: own words of one line more each push the break through all of the letter.
#[test]
fn well_set_letters_of_two_pages_break_by_sense() {
    let mut fonts = Fonts::new();
    let mut within = BTreeMap::<String, usize>::new();
    for paper in ["din-b", "us"] {
        for lines in (0..60).step_by(2) {
            let mut draft = Draft {
                paper: paper.to_owned(),
                cases: vec!["tuletaeva".to_owned()],
                words: "I have read of it for years, and I cannot let it rest for a day. "
                    .repeat(lines),
                ..drafts().next().expect("a draft")
            };
            draft.sources = false;
            let made = press::make(campaign(), &draft, DATE, &mut fonts);
            let laid = made.laid.expect("a letter");
            let margins = &made.paper.margins;
            let measure = page::mm(made.paper.width - margins.left - margins.right);
            let found = awkward(&laid, measure);
            let of_pages = |what: &str| {
                ["alone", "over a page"]
                    .iter()
                    .any(|part| what.contains(part))
            };
            let found: Vec<_> = found.iter().filter(|(what, _)| of_pages(what)).collect();
            let found: Vec<_> = found
                .iter()
                .filter(|(what, _)| !what.contains("word"))
                .collect();
            assert!(found.is_empty(), "{paper} {lines}: {found:?}");
            let all = self::lines(&laid);
            for two in all.windows(2).filter(|two| two[0].page != two[1].page) {
                *within.entry(format!("{:?}", two[1].role)).or_default() += 1;
            }
        }
    }
    // Pages began within the text and within the list.
    let count = |role: &str| within.get(role).copied().unwrap_or_default();
    assert!(count("Paragraph") > 15 && count("Asks") > 2, "{within:?}");
}

#[test]
fn well_set_pages_have_hardly_an_awkward_line() {
    let mut fonts = Fonts::new();
    let (mut pages, mut all) = (0, BTreeMap::<&str, Vec<String>>::new());
    for draft in drafts() {
        let made = press::make(campaign(), &draft, DATE, &mut fonts);
        let Some(laid) = made.laid else { continue };
        pages += laid.pages.len();
        let margins = &made.paper.margins;
        let measure = page::mm(made.paper.width - margins.left - margins.right);
        for (what, text) in awkward(&laid, measure) {
            let place = format!("{} {} {}: {text}", draft.to, draft.lang.code(), draft.paper);
            all.entry(what).or_default().push(place);
        }
    }
    let count: usize = all.values().map(Vec::len).sum();
    let told = all.iter().map(|(what, places)| {
        let some: Vec<&str> = places.iter().take(6).map(String::as_str).collect();
        format!("{what}: {}\n  {}", places.len(), some.join("\n  "))
    });
    let told = told.collect::<Vec<_>>().join("\n");
    assert!(pages > 300, "{pages} pages");
    assert!(count * 100 < pages, "{count} on {pages} pages:\n{told}");
}
