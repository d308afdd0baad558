//! A pack's letterhead: name, colour and logo above the window, and nothing else.

use entreaty::campaign::load;
use entreaty::page::{Fonts, Item, lay_out, mm, stationery};
use lopdf::Document;

use crate::helper::{Call, entreaty, letter};
use crate::pdf::tagged::sound;

const NAME: &str = "Oil Workers’ Rights Circle";

pub(super) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().expect("a header");
    let pixel = |at: u32| [at.to_le_bytes()[0], 40, 90, 255];
    let data: Vec<u8> = (0..width * height).flat_map(pixel).collect();
    writer.write_image_data(&data).expect("pixels");
    writer.finish().expect("the end");
    bytes
}

/// The built-in pack with a letterhead and a logo.
pub(super) fn with(call: Call, section: &str, logo: &[u8]) -> Call {
    let call = call.pack(|name, text| match name {
        "pack.toml" => format!("{text}\n{section}\n"),
        _ => text,
    });
    std::fs::write(call.folder().join("pack/letterhead.png"), logo).expect("a logo");
    call
}

pub(super) fn section() -> String {
    format!("[letterhead]\nname.en = \"{NAME}\"\ncolour = \"#1f4e79\"")
}

#[test]
fn letterhead_stands_clear_of_every_papers_window() {
    let call = with(entreaty(), &section(), &png(300, 100));
    let loaded = load::from_path(&call.folder().join("pack")).expect("a pack");
    let made = |loaded: &load::Loaded| {
        let draft = entreaty::letter::Draft::to(&loaded.campaign, "president");
        let today = jiff::civil::Date::constant(2026, 11, 21);
        let made = entreaty::press::make(&loaded.campaign, &draft, today, &mut Fonts::new());
        made.letter.expect("a letter")
    };
    let mut letter = made(&loaded);
    for name in [
        NAME.to_owned(),
        "Committee of the wide ".repeat(3)[..60].to_owned(),
    ] {
        letter
            .letterhead
            .as_mut()
            .expect("one")
            .name
            .clone_from(&name);
        for paper in stationery::all() {
            let laid = lay_out(&letter, paper, &mut Fonts::new());
            let page = &laid.pages[0];
            let (left, right) = (
                mm(paper.margins.left),
                mm(paper.width - paper.margins.right),
            );
            let above = mm(paper.window.y);
            let mut shown = String::new();
            let mut panels = Vec::new();
            for item in &page.items {
                match item {
                    Item::Words(words) if words.role.is_none() => {
                        assert!(
                            words.baseline < above && words.baseline > mm(8.0),
                            "{}",
                            paper.id
                        );
                        assert!(words.x >= left && words.x + words.width <= right + 4.0);
                        shown += &words.text;
                    }
                    Item::Panel(panel) => {
                        assert!(panel.x >= left - 0.01 && panel.x + panel.width <= right + 0.01);
                        assert!(
                            panel.y > mm(7.9) && panel.y + panel.height < above,
                            "{}",
                            paper.id
                        );
                        panels.push(panel);
                    }
                    _ => {}
                }
            }
            assert_eq!(shown, name);
            assert_eq!(panels.len(), 2);
            // The logo keeps its shape, and the name stands beside it.
            assert!((panels[0].width / panels[0].height - 3.0).abs() < 0.01);
            let name = page
                .words()
                .find(|words| words.role.is_none())
                .expect("the name");
            assert!(name.x + name.width < panels[0].x);
            // It stands on the first page only, and the letter is as long as without it.
            let later = laid.pages.iter().skip(1).flat_map(|page| &page.items);
            assert!(!later.into_iter().any(|item| matches!(item, Item::Panel(_))));
            let mut without = letter.clone();
            without.letterhead = None;
            let without = lay_out(&without, paper, &mut Fonts::new());
            let first = |laid: &entreaty::page::LaidOutLetter| {
                let page = &laid.pages[0];
                let words = page.words().filter(|words| words.role.is_some());
                words.cloned().collect::<Vec<_>>()
            };
            assert_eq!(first(&laid), first(&without));
        }
    }
}

#[test]
fn letterhead_is_seen_and_not_read_aloud_and_stands_once_in_a_file() {
    let call = with(letter("president"), &section(), &png(300, 100));
    let done = call.args(["--pack", "pack"]).writes("a.pdf").works();
    let heard = sound(&done.bytes()).words();
    assert!(
        heard.starts_with("Sample Sender 1 Sample Street"),
        "{heard}"
    );
    assert!(!heard.contains(NAME));
    // The window's picture shows the logo, in the middle of its height at the right margin.
    let pages = entreaty::pdf::raster::render(&done.bytes(), 1.0).expect("pictures");
    let paper = stationery::find("din-b").expect("the paper");
    let at = |x: f32, y: f32| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let (x, y) = (mm(x) as usize, mm(y) as usize);
        let pixel = 4 * (y * pages[0].width + x);
        pages[0].rgba[pixel..pixel + 3].to_vec()
    };
    let right = paper.width - paper.margins.right;
    let bottom = paper.letterhead.top + paper.letterhead.height;
    let logo = at(right - 5.0, bottom - 8.0);
    assert!(logo[2].abs_diff(90) < 12, "{logo:?}");
    let line = at(right - 5.0, bottom - 0.4);
    assert!(line[2] > line[1] && line[1] > line[0], "{line:?}");
    assert_eq!(at(right + 5.0, bottom - 8.0), [255, 255, 255]);
    let images = |bytes: &[u8]| {
        let document = Document::load_mem(bytes).expect("a PDF");
        let objects = document.objects.values().filter(|object| {
            let subtype = object
                .as_stream()
                .ok()
                .and_then(|s| s.dict.get(b"Subtype").ok());
            subtype.is_some_and(|name| name.as_name().is_ok_and(|name| name == b"Image"))
        });
        objects.count()
    };
    assert_eq!(images(&done.bytes()), 1);
    let list = "name;address\nAnn;1 Street, Cork, Ireland\nBo;2 Street, Cork, Ireland\n";
    let call = with(entreaty(), &section(), &png(300, 100)).file("list.csv", list);
    let args = [
        "batch",
        "--senders",
        "list.csv",
        "--pack",
        "pack",
        "--to",
        "president",
        "--date",
        "2026-11-21",
    ];
    let done = call.args(args).writes("all.pdf").works();
    let document = Document::load_mem(&done.bytes()).expect("a PDF");
    assert!(document.get_pages().len() >= 2);
    assert_eq!(images(&done.bytes()), 1);
}

#[test]
fn letterhead_that_cannot_be_used_is_told_of() {
    for (section, logo, told) in [
        (
            section(),
            png(1_300, 20),
            "pack/letterhead.png cannot be used: it is 1300 × 20 pixels",
        ),
        (section(), b"GIF89a".to_vec(), "it is not a PNG"),
        (section(), vec![0; 400_000], "it has 400 kB"),
        (String::new(), png(30, 30), "pack.toml has no [letterhead]"),
        (
            "[letterhead]\ncolour = \"#123456\"".to_owned(),
            png(30, 30),
            "has no name",
        ),
        (
            section().replace("#1f4e79", "blue"),
            png(30, 30),
            "“blue” is not a colour",
        ),
        (
            section().replace("colour", "color"),
            png(30, 30),
            "unknown key “color”",
        ),
        (
            section().replace(NAME, &"long ".repeat(20)),
            png(30, 30),
            "longer than 60 letters",
        ),
    ] {
        let call = with(entreaty(), &section, &logo).args(["check", "pack"]);
        call.run().fails(1).tells(&[told]);
    }
}

#[test]
fn letterhead_goes_into_one_file_and_another_logo_is_told_of() {
    let call = |logo: &[u8]| with(entreaty(), &section(), logo).args(["pack", "build", "pack"]);
    let built = call(&png(300, 100)).writes("a.entreaty").works();
    let one = load::from_path(&built.path()).expect("a pack");
    let other = call(&png(301, 100)).writes("a.entreaty").works();
    let other = load::from_path(&other.path()).expect("a pack");
    let logo = |loaded: &load::Loaded| loaded.campaign.pack.letterhead.clone()?.logo;
    assert_eq!(logo(&one).map(|logo| logo.width), Some(300));
    let found = entreaty::campaign::changes::changes(&one.campaign, &other.campaign);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].key.as_deref(), Some("letterhead.png"));
    assert_eq!(found[0].new.as_deref(), Some("301 × 100"));
    assert_ne!(one.number, other.number);
}
