//! Pictures of pages while somebody types: only what changed is drawn again, and nothing differs.

use entreaty::campaign::load;
use entreaty::letter::Draft;
use entreaty::pdf::raster::{self, Drawn, Picture};
use entreaty::press::Press;
use jiff::civil::Date;

/// Pixels a point: enough to see every letter.
const SCALE: f32 = 0.5;

#[test]
fn drawn_pages_are_those_of_the_file_at_every_keystroke() {
    let campaign = &load::built_in().campaign;
    let mut draft = Draft::to(campaign, "president");
    draft.sender.name = "Sample Sender".to_owned();
    draft.sender.address = vec!["Street 1".to_owned(), "10000 Town".to_owned()];
    draft.words = "They were heard, and nobody was harmed for it. ".repeat(50);
    let mut press = Press::new(campaign);
    let mut drawn = Drawn::default();
    let (mut made_new, mut shown) = (0, 0);
    for (at, c) in "We too have gone on strike. ".char_indices() {
        draft.words.insert(40 + at, c);
        let made = press.make(&draft, Date::constant(2026, 11, 21));
        let pdf = made.preview().expect("a file");
        let pages = &made.laid.as_ref().expect("pages").pages;
        let keep = |picture: &Picture| {
            made_new += 1;
            picture.clone()
        };
        let found = drawn.render(pages, &pdf, SCALE, keep).expect("pictures");
        assert!(found.len() > 1, "a letter of two pages");
        assert!(
            found == raster::render(&pdf, SCALE).expect("pictures"),
            "after “{c}” at {at}"
        );
        shown += found.len();
    }
    // The second page is mostly as it was.
    assert!(made_new < shown * 3 / 4, "{made_new} of {shown}");
    // Another size is another picture.
    let made = press.make(&draft, Date::constant(2026, 11, 21));
    let pdf = made.preview().expect("a file");
    let pages = &made.laid.as_ref().expect("pages").pages;
    let larger = drawn.render(pages, &pdf, 2.0 * SCALE, Picture::clone);
    assert!(larger.expect("pictures") == raster::render(&pdf, 2.0 * SCALE).expect("pictures"));
}
