//! How long a keystroke takes to become a new picture of the page: `cargo bench --bench keystroke`. The
//! whole is what the window waits for; its aim is 16.7 ms (one frame) at the 95th percentile, with the page
//! at 1.5 pixels a point. First at the end of the words, with the stages apart; then in the middle of a
//! full page, and on the first of two pages.

use std::sync::Arc;
use std::time::{Duration, Instant};

use entreaty::campaign::{Campaign, load};
use entreaty::letter::{Draft, compose, review};
use entreaty::page::{self, Fonts, check, stationery};
use entreaty::pdf;
use entreaty::pdf::raster::{self, Drawn, Picture};
use entreaty::press::Press;
use jiff::civil::Date;

const TODAY: Date = Date::constant(2026, 11, 21);

/// Pixels a point.
const SCALE: f32 = 1.5;

/// What is typed, a character at a time, over and over.
const TYPED: &str = "I am a nurse and a member of a union. We too have gone on strike to be \
    heard, and nobody was harmed for it. That is why the people of this town are close to us. ";

const STAGES: [&str; 6] = ["compose", "review", "lay out", "check", "write", "draw"];

fn main() {
    let campaign = &load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    draft.cases = vec!["tuletaeva".to_owned()];
    draft.sender.name = "Sample Sender".to_owned();
    draft.sender.address = vec!["Street 1".to_owned(), "10000 Town".to_owned()];
    let mut fonts = Fonts::new();
    let mut press = Press::new(campaign);
    let mut drawn = Drawn::default();
    let mut whole = Vec::new();
    let mut stages = vec![Vec::new(); STAGES.len()];
    for c in TYPED.chars().chain(TYPED.chars()) {
        draft.words.push(c);
        let since = Instant::now();
        page(&mut press, &draft, &mut drawn);
        whole.push(since.elapsed());
        for (all, took) in stages.iter_mut().zip(apart(campaign, &draft, &mut fonts)) {
            all.push(took);
        }
    }
    println!("{} keystrokes, milliseconds", whole.len());
    println!("{:<10} {:>7} {:>7} {:>7}", "", "median", "95th", "most");
    for (name, times) in STAGES.iter().zip(&mut stages) {
        tell(name, times);
    }
    tell("whole", &mut whole);
    for (name, length) in [("full page", 600), ("two pages", 2_400)] {
        tell(name, &mut in_the_middle(&mut press, draft.clone(), length));
    }
}

/// Types in the middle of own words of this length, in characters.
fn in_the_middle(press: &mut Press<'_>, mut draft: Draft, length: usize) -> Vec<Duration> {
    draft.words = TYPED.chars().cycle().take(length).collect();
    let mut drawn = Drawn::default();
    let typed = TYPED.char_indices().map(|(at, c)| {
        draft.words.insert(length / 2 + at, c);
        let since = Instant::now();
        page(press, &draft, &mut drawn);
        since.elapsed()
    });
    typed.collect()
}

fn page(press: &mut Press<'_>, draft: &Draft, drawn: &mut Drawn<Arc<Picture>>) {
    let made = press.make(draft, TODAY);
    let pdf = made.preview().expect("a page");
    let laid = made.laid.as_ref().expect("pages");
    let keep = |picture: &Picture| Arc::new(picture.clone());
    let pictures = drawn.render(&laid.pages, &pdf, SCALE, keep);
    assert_eq!(pictures.expect("pictures").len(), laid.pages.len());
}

/// The same stages one by one.
fn apart(campaign: &Campaign, draft: &Draft, fonts: &mut Fonts) -> [Duration; STAGES.len()] {
    let mut took = [Duration::ZERO; STAGES.len()];
    let mut since = Instant::now();
    let mut lap = |stage: usize| {
        took[stage] = since.elapsed();
        since = Instant::now();
    };
    let (letter, _) = compose::compose(campaign, draft, TODAY);
    let letter = letter.expect("a letter");
    lap(0);
    review::review(campaign, draft, &letter);
    lap(1);
    let paper = stationery::find(&draft.paper).expect("a paper");
    let laid = page::lay_out(&letter, paper, fonts);
    lap(2);
    check::check(&laid, &draft.sender);
    lap(3);
    let pdf = pdf::write(&laid.pages, &letter.title, &letter.lang).expect("a file");
    lap(4);
    raster::render(&pdf, SCALE).expect("a picture");
    lap(5);
    took
}

fn tell(name: &str, times: &mut [Duration]) {
    times.sort();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1000.0;
    println!(
        "{name:<10} {:>7.2} {:>7.2} {:>7.2}",
        at(50),
        at(95),
        at(100)
    );
}
